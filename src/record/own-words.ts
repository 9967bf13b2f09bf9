import type { Entry, Source } from './record';

/** A text that an editor wrote, and the field that holds it. */
export type Written = [field: string, text: string];

/** What an entry says in the record's own words. */
export function wordsOfEntry({ gist, paraphrases, note, said, when, unstated }: Entry): Written[] {
  return present([
    ['gist', gist],
    ...paraphrases.map((text, index): Written => [`paraphrases[${index}]`, text]),
    ['note', note],
    ['said.note', said.note],
    ['when.note', when.note],
    ...unstated.map((detail, index): Written => [`unstated[${index}].note`, detail.note]),
  ]);
}

/** What a source says in the record's own words about its document. */
export function wordsOfSource({ title, published, known, unknown, skipped }: Source): Written[] {
  return present([
    ['title', title],
    ['published.note', published.note],
    ...known.map((text, index): Written => [`known[${index}]`, text]),
    ...unknown.map((text, index): Written => [`unknown[${index}]`, text]),
    ...skipped.map(({ why }, index): Written => [`skipped[${index}].why`, why]),
  ]);
}

function present(fields: readonly [field: string, text: string | null][]): Written[] {
  return fields.filter((pair): pair is Written => pair[1] !== null);
}
