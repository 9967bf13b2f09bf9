import { readRows } from '../src/importing/rows';
import type { Doc } from './engine';
import { type Random, randomFrom } from './random';
import { englishWords, inventedName, zipf } from './vocabulary';

const TOPICS = 195;
const FAVOURITES = 150;
const FIRST_NAMES = 300;
const STATEMENTS_BY_SPEAKER = 100;

/** One statement in three takes up half of what its speaker said before, as speakers do. */
const TAKES_UP = 1 / 3;

/**
 * Statements that nobody made: words as often as in language, each topic with favourites of its own, speakers with a
 * topic each who repeat themselves, names and years in between. The same for the same count and seed.
 */
export function generatedDocs(count: number, seed: number): Doc[] {
  const random = randomFrom(seed);
  const words = englishWords(random);
  const draw = zipf(words, random);
  const topics = Array.from({ length: TOPICS }, () => ({
    name: inventedName(random),
    favourites: Array.from({ length: FAVOURITES }, () => random.pick(words)),
  }));
  const firstNames = Array.from({ length: FIRST_NAMES }, () => inventedName(random));
  const speakers = Array.from({ length: Math.ceil(count / STATEMENTS_BY_SPEAKER) + 10 }, () => ({
    name: `${random.pick(firstNames)} ${inventedName(random)}`,
    topic: random.pick(topics),
    last: [] as readonly string[],
  }));
  return Array.from({ length: count }, (_, at) => {
    const speaker = random.pick(speakers);
    const { name, topic, last } = speaker;
    const year = 1994 + random.below(31);
    const other = random.pick(topics).name;
    const said = wordsSaid(random, draw, topic.favourites, [
      topic.name,
      other,
      String(year - random.below(60)),
    ]);
    const half = random.next() < TAKES_UP ? last.slice(random.below(2) * (last.length >> 1)) : [];
    speaker.last = [
      ...half.slice(0, said.length >> 1),
      ...said.slice(half.length > 0 ? said.length >> 1 : 0),
    ];
    return {
      id: `d${at}`,
      text: sentenceOf(speaker.last),
      speaker: name,
      topic: topic.name,
      date: String(year),
      source: `Debate of ${year}`,
    };
  });
}

/** Six to about sixty words; one in eight is a favourite of the topic, one in thirty a name or a year. */
function wordsSaid(
  random: Random,
  draw: () => string,
  favourites: readonly string[],
  names: readonly string[],
): string[] {
  const length = 6 + Math.floor(32 * random.next() * random.next() + 16 * random.next());
  return Array.from({ length }, () => {
    const kind = random.next();
    if (kind < 1 / 30) return random.pick(names);
    return kind < 1 / 30 + 1 / 8 ? random.pick(favourites) : draw();
  });
}

function sentenceOf(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The statements of a JSON Lines or CSV file with the columns of an import. */
export async function docsIn(file: string): Promise<Doc[]> {
  const docs: Doc[] = [];
  for await (const { values, row } of readRows(file)) {
    if (values === undefined) throw new Error(`${file}: row ${row} cannot be read; npm run import says why`);
    const { id = `row-${row}`, text, speaker, topic = '', date = '', source = file } = values;
    docs.push({
      ...{ id: String(id), text: String(text), speaker: String(speaker) },
      ...{ topic: String(topic), date: String(date), source: String(source) },
    });
  }
  return docs;
}

/** So many statements in their order: those that questions want, and the first of the others. */
export function subset(docs: readonly Doc[], wanted: ReadonlySet<string>, size: number): Doc[] {
  let others = size - docs.filter(({ id }) => wanted.has(id)).length;
  return docs.filter(({ id }) => wanted.has(id) || others-- > 0).slice(0, size);
}
