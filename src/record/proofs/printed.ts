import type { Fault } from '../fault';
import { type Written, wordsOfEntry, wordsOfSource } from '../own-words';
import type { Entry } from '../record';
import { quotedRuns } from '../text';
import type { Document } from './document';

/**
 * What Parley shows as the document's own words stands in it, letter for letter: the speaker's role, the cues of days,
 * the hedges, and whatever an editor puts between quotation marks. A role may leave out the name that stands in it:
 * "Minister of Water" from "Minister Nils Soro of Water". A capital that only begins a sentence may be small in the
 * record, and a comma or full stop before the closing mark may be the editor's.
 */
export function* provePrinted({ text, source, file, entries }: Document): Generator<Fault> {
  for (const words of quotedIn(wordsOfSource(source))) yield* unprinted(words, source.id);
  for (const entry of entries) {
    const { id, as } = entry;
    if (as !== null && !standsAroundName(as, text)) yield* unprinted(['as', as], id);
    for (const words of [...citedIn(entry), ...quotedIn(wordsOfEntry(entry))]) yield* unprinted(words, id);
  }

  function* unprinted([field, words]: Written, record: string): Generator<Fault> {
    if (isPrinted(words, text)) return;
    const problem = `"${words}" does not stand in the text`;
    yield { file, record, field, problem, fix: 'give words as the text prints them' };
  }
}

/** The fields of an entry that hold words of the document and nothing else, but for the role. */
function citedIn({ said, when, hedge }: Entry): Written[] {
  const cues = [
    ['said.cue', said.cue],
    ['when.cue', when.cue],
  ] as const;
  return [
    ...cues.flatMap(([field, words]): Written[] => (words === null ? [] : [[field, words]])),
    ...hedge.map((words, index): Written => [`hedge[${index}]`, words]),
  ];
}

function quotedIn(written: readonly Written[]): Written[] {
  return written.flatMap(([field, text]) =>
    quotedRuns(text).map(({ text: words }): Written => [field, words.trim().replace(/[.,]$/, '')]),
  );
}

function isPrinted(words: string, text: string): boolean {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return whole(literal(words)).test(text) || whole(literal(capital)).test(text);
}

const NAME_BETWEEN = String.raw`,?(?:\s\p{Lu}\S*){1,4}\s`;

function standsAroundName(role: string, text: string): boolean {
  const words = role.split(' ').map(literal);
  return words.some((_, at) => {
    if (at === 0) return false;
    const pieces = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return whole(pieces.join(NAME_BETWEEN)).test(text);
  });
}

/** Not inside a longer word: "resident" is not printed by "President". */
function whole(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
