import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/root';

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** The paths of a drawn tree: two spaces a level, a name, and what it is. A file's own folder stands below it. */
function pathsOf(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    const level = indent.length / 2;
    above.length = level;
    above[level] = name.endsWith('/') ? name : '';
    return name.endsWith('.ts') ? [above.slice(0, level).join('') + name] : [];
  });
}

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

test('the map has a line for every source file, and none for a file that is gone', () => {
  const tree = /```\n(.*?)```/s.exec(text)?.[1] ?? '';
  expect(pathsOf(tree).sort()).toEqual([...filesIn('src'), ...filesIn('commands')].sort());
});

test('the scripts it names are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/`npm (?:run )?(?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  for (const name of new Set(named)) expect(Object.keys(scripts)).toContain(name);
});
