import { readsAs, type Token } from '../words/tokens';

/** A posted quotation: its parts in order, with an honest ellipsis between two of them. */
export type Quotation = readonly (readonly Token[])[];

/** "...", "[...]", "(…)", ". . .": what a writer puts where words were left out. */
const ELLIPSIS = /(?:\.\s?){3,}|…/g;

const MARKDOWN = /[*_`|>]+/g;
/** Such a bar parts a name from the words, two of them hide a text. */
const BAR = /\s\|\s/g;

/** The parts of a quotation, cut where it says that words were left out. */
export function readQuotation(text: string): Quotation {
  return text
    .split(ELLIPSIS)
    .map(readsAs)
    .filter((part) => part.length > 0);
}

/** A posted text without the signs that set its type. */
export function withoutMarkdown(posted: string): string {
  return posted.replace(BAR, ' — ').replace(MARKDOWN, '').trim();
}
