import type { Entries, Entry, TalksRecord } from '../record/record';
import { wordsOf } from './words';

/** An entry as the close look reads it: decoded, its quotations and gist taken apart into words. */
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

const shelves = new WeakMap<Entries, Map<number, Reading>>();

/** The reading of an entry; taking it apart costs more than everything else that a close look does. */
export function readingOf(position: number, { entries }: TalksRecord): Reading {
  const shelf = shelves.get(entries) ?? new Map<number, Reading>();
  shelves.set(entries, shelf);
  const known = shelf.get(position);
  if (known) return known;
  const entry = entries.at(position);
  const texts = [...entry.quotes.map(({ text }) => text), entry.gist];
  const reading = { entry, passages: texts.map(passageOf) };
  if (shelf.size >= KEPT) for (const [oldest] of shelf) if (shelf.delete(oldest)) break;
  shelf.set(position, reading);
  return reading;
}

function passageOf(text: string): Passage {
  const words = wordsOf(text);
  return { stems: words.map(({ stem }) => stem), forms: new Set(words.map(({ form }) => form)) };
}
