import type { Entries, Entry, TalksRecord } from '../record/record';
import { remembered } from './remembered';
import { wordsOf } from './words';

/** An entry as the close look reads it: decoded; its quotations and gist are taken apart when first asked for. */
export interface Reading {
  readonly entry: Entry;
  readonly passages: readonly Passage[];
}

/** The stems of a text in order, and the forms that stand in it. */
export interface Passage {
  readonly stems: readonly string[];
  readonly forms: ReadonlySet<string>;
}

/** Readings kept of a record: those that come up again and again; some 4 KB each. */
const KEPT = 2000;

const readingAt = remembered(KEPT, (position: number, entries: Entries): Reading => {
  const entry = entries.at(position);
  let passages: readonly Passage[] | undefined;
  return {
    entry,
    get passages() {
      passages ??= [...entry.quotes.map(({ text }) => text), entry.gist].map(passageOf);
      return passages;
    },
  };
});

/** The reading of the entry at a position. */
export function readingOf(position: number, { entries }: TalksRecord): Reading {
  return readingAt(position, entries);
}

function passageOf(text: string): Passage {
  const words = wordsOf(text);
  return { stems: words.map(({ stem }) => stem), forms: new Set(words.map(({ form }) => form)) };
}
