import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/root';

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

test('a test stands where what it tests stands', () => {
  const folders = filesIn('test')
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => dirname(file).replace(/^test\/?/, ''));
  const homeless = [...new Set(folders)].filter(
    (folder) => !['src', '.'].some((tree) => existsSync(join(ROOT, tree, folder))),
  );
  expect(homeless).toEqual([]);
});

/** What each layer stands on: other layers, and packages. A file beside the folders is a layer of its own. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  record: ['zod', 'jsonc-parser'],
  search: ['record', 'diff', 'fuse.js', 'transliteration', 'wink-porter2-stemmer'],
  reply: ['search', 'record'],
  importing: ['search', 'record', 'lines', 'zod', 'csv-parse'],
  commands: ['reply', 'search', 'record', '@discordjs/builders', 'discord-api-types'],
  terminal: ['commands', 'reply', 'search', 'record', 'library', 'unanswered', 'log', 'lines'],
  discord: [
    ...['commands', 'reply', 'search', 'record', 'library', 'unanswered', 'log', 'settings'],
    ...['discord.js', 'prom-client'],
  ],
  library: ['preparing', 'prepared', 'watching', 'reply', 'search', 'record', 'log'],
  preparing: ['prepared', 'reply', 'search', 'record', 'root'],
  prepared: ['reply', 'search', 'record', 'root'],
  watching: [],
  unanswered: ['log', 'reply', 'record'],
  'unanswered-counts': ['unanswered', 'record'],
  log: ['settings', 'pino'],
  settings: ['root'],
  'env-file': ['dotenv'],
  lines: [],
  root: [],
};

/** What stands on everything, and what packages it takes besides. */
const ABOVE: Readonly<Record<string, readonly string[]>> = { main: [], tools: ['zod', 'cli-progress'] };

/** What the search layer consists of; each knows only what stands before it. */
const ROOMS = [
  'types',
  'words',
  'indexing',
  'question',
  'ranking',
  'answering',
  'finding',
  'naming',
  'check',
  'index',
];

const layerOf = (path: string) => (path.replace(/^src\//, '').split('/')[0] ?? '').replace(/\.[jt]s$/, '');

/** What a file imports: paths from the top, and the names of packages other than Node's own. */
const importedBy = (file: string) =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /(?:from |import |import\(|require\(|resolve\()'(?!node:)([^'\n]+)'/g,
    ),
  ].map(([, path = '']) =>
    path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : packageOf(path),
  );

const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

const isOurs = (path: string) => /^(?:src|commands)(?:\/|$)/.test(path);

/** Whether a layer may know what a file of it imports; one that stands in neither list knows nothing. */
function mayKnow(layer: string, path: string): boolean {
  const known = isOurs(path) ? layerOf(path) : path;
  return known === layer || (BELOW[layer] ?? ABOVE[layer])?.includes(known) === true;
}

test('its arrows point down only, and each package is known where it is listed', () => {
  const files = [...filesIn('src'), ...filesIn('commands')];
  const layers = new Set(files.map(layerOf));
  expect([...layers].sort()).toEqual([...Object.keys(BELOW), ...Object.keys(ABOVE)].sort());
  const upward = files.flatMap((file) =>
    importedBy(file)
      .filter((path) => !mayKnow(layerOf(file), path) && !(isOurs(path) && layerOf(file) in ABOVE))
      .map((path) => `${file} imports ${path}`),
  );
  expect(upward).toEqual([]);
});

test('within the search layer, too', () => {
  const room = (path: string) => ROOMS.indexOf((path.split('/')[2] ?? '').replace(/\.ts$/, ''));
  const files = filesIn('src/search');
  const upward = files.flatMap((file) =>
    importedBy(file)
      .filter((path) => path.startsWith('src/search/') && room(path) > room(file))
      .map((path) => `${file} imports ${path}`),
  );
  expect(new Set(files.map(room))).toEqual(new Set(ROOMS.keys()));
  expect(upward).toEqual([]);
});

test('the scripts it names are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/`npm (?:run )?(?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  for (const name of new Set(named)) expect(Object.keys(scripts)).toContain(name);
});
