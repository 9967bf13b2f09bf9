import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../record/fixture';

const DATA = join(__dirname, '../../data');
const SOURCE = join('sources', 'fox-istanbul-talks-2022.json');
const LISTS = ['people', 'outlets', 'places', 'topics'] as const;

/**
 * A folder with the record of the first document alone: that document, the names and topics that it uses, and those
 * that these lie in. So what Parley answers from it is tested whatever documents `data/` is given later.
 */
export function firstDocument(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sources'));
  const copy = (file: string, text = readFileSync(join(DATA, file), 'utf8')) => {
    writeFileSync(join(folder, file), text);
    return text;
  };
  const lists = LISTS.map((list) => itemsOf(list));
  const used = withHolders(stringsIn(JSON.parse(copy(SOURCE))), lists.flat());
  LISTS.forEach((list, at) => {
    copy(`${list}.json`, JSON.stringify({ [list]: lists[at]?.filter(({ id }) => used.has(id)) }));
  });
  copy('thesaurus.json');
  return folder;
}

function itemsOf(list: string): { id: string }[] {
  return JSON.parse(readFileSync(join(DATA, `${list}.json`), 'utf8'))[list];
}

/** The strings, with those of every item that one of them names: a person's side, the place that a place lies in. */
function withHolders(named: Set<string>, items: readonly { id: string }[]): Set<string> {
  const reached = new Set([
    ...named,
    ...items.filter(({ id }) => named.has(id)).flatMap((item) => [...stringsIn(item)]),
  ]);
  return reached.size === named.size ? named : withHolders(reached, items);
}

function stringsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (value === null || typeof value !== 'object') return new Set();
  return new Set(Object.values(value).flatMap((part) => [...stringsIn(part)]));
}
