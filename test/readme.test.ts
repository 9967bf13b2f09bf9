import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/root';
import { made } from '../src/tools/readme';

const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Rows of the tables under a heading: their first cell. */
function firstCells(heading: string): string[] {
  const part = text.split(/^## /m).find((candidate) => candidate.startsWith(heading)) ?? '';
  return [...part.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell);
}

test('its answers, tables and figures are what Parley gives now; npm run readme makes them anew', async () => {
  expect(text).toBe(await made(text));
}, 60_000);

test('every set of which a first figure was kept is there', () => {
  const folder = join(ROOT, 'test', 'questions');
  const kept = Object.keys(JSON.parse(readFileSync(join(folder, 'opened.json'), 'utf8')));
  expect(kept.filter((set) => !existsSync(join(folder, `${set}-questions.jsonl`)))).toEqual([]);
});

test('its worked example ends without a fault', () => {
  expect(text).toContain('try: sources: 1, entries: 3, no faults');
  expect(text).toContain('1 quoted run in the text: no faults');
  expect(text).toContain('sentences from which nothing is drawn: 0');
});

test('the schemas that the worked example names are there', () => {
  const files = [...text.matchAll(/<!-- file: (\S+\.json) -->\n\n```json\n(.*?)```/gs)];
  const named = files.flatMap(([, file = '', json = '']) => {
    const { $schema } = JSON.parse(json);
    return $schema === undefined ? [] : [join(ROOT, dirname(file), $schema)];
  });
  expect(named).toHaveLength(6);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('every dependency has its reason, and no reason is for a package that is gone', () => {
  const named = firstCells('Dependencies').flatMap((cell) => cell.split(', '));
  const reasoned = named.filter((name) => name !== 'package' && name !== '---');
  const { dependencies, devDependencies } = manifest;
  expect(reasoned.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});

test('the steps on Discord are one list: all that stands between two of them is set in', () => {
  const [, steps = ''] = /^(1\. .*?)^\*\*While trying out/ms.exec(text) ?? [];
  expect(steps.match(/^\d(?=\. )/gm)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(steps.match(/^(?!\d\. | {3}|$).*/gm)).toBeNull();
});

test('the scripts it names are there', () => {
  const scripts = Object.keys(manifest.scripts);
  const named = all(/npm run (?:--silent )?([a-z:]+)/g);
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('the files it links to are there', () => {
  const linked = all(/\]\((?!http)(\S+?)\)/g);
  expect(linked.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test.each([
  ['<!-- made: $ rm -rf -->\n<!-- /made -->', 'there is no way to make "rm -rf"'],
  [
    '<!-- made: $ npm run --silent start -->\n<!-- /made -->',
    'there is no way to make "npm run --silent start"',
  ],
])('%j is refused rather than left as it is', async (readme, why) => {
  await expect(made(readme)).rejects.toThrow(why);
});
