import { readsAs } from '../words/tokens';

/** A quotation in a post, with what stands before it, back to the one before. */
interface Quoted {
  text: string;
  before: string;
}

/** The marks of many languages open and close in different ways, so any of them opens and any closes. */
const DOUBLE_MARKS =
  /["“”„‟«»＂〝〞「」『』❝❞]([^"“”„‟«»＂〝〞「」『』❝❞]+)(?:["“”„‟«»＂〝〞「」『』❝❞]|$)/gu;
/** Single marks are apostrophes too: they count only at the edge of a word, and not in "the workers' rights". */
const SINGLE_MARKS =
  /(?<![\p{L}\p{N}])['‘‚‹›](?=\S)(.+?)(?:(?<!s)['’‘‹›](?![\p{L}\p{N}])|(?<=s)['’‘‹›](?![\p{L}\p{N}]|\s\p{Ll}))/gu;
/**
 * Of a post with more quotations than this only so many are looked at: an altered one takes 1.4 ms (measured), and all of
 * them no more than nobody else may have to wait, 20 ms.
 */
export const MOST_QUOTATIONS = 10;
/** Words in single marks within a quotation that are one of their own, and no term. */
const INNER = /^\s*(?:\S+\s+){2,}\S+\s*$/;

/** Up to this many words in quotation marks that are not on record are a term, and no quotation. */
const TERM_WORDS = 3;

/** Whether words in quotation marks may be a mere term: "so-called". */
export function mayBeTerm(quoted: string): boolean {
  return readsAs(quoted).length <= TERM_WORDS;
}

/** The first quotations of a posted text in order, what stands after them: 'Kuleba: "We are not ..."', and how many more it has. */
export function quotationsIn(posted: string): { quotations: readonly Quoted[]; rest: string; more: number } {
  const doubles = [...posted.matchAll(DOUBLE_MARKS)];
  const found = doubles.length > 0 ? doubles : [...posted.matchAll(SINGLE_MARKS)];
  const worded = found.filter(([, text = '']) => /[\p{L}\p{N}]/u.test(text));
  const quotations: Quoted[] = [];
  let from = 0;
  for (const { 0: marked, 1: text = '', index } of worded.slice(0, MOST_QUOTATIONS)) {
    quotations.push({ text, before: posted.slice(from, index) });
    from = index + marked.length;
  }
  return { quotations, rest: posted.slice(from), more: worded.length - quotations.length };
}

/** How many quotations of a post are not looked at. */
export function unreadIn(posted: string): number {
  return quotationsIn(innermost(posted)).more;
}

/** What stands inside quotation marks in a posted text, in order; nothing where that is too much to be compared as one. */
export function quotedIn(posted: string): string[] {
  const { quotations, more } = quotationsIn(posted);
  return more > 0 ? [] : quotations.map(({ text }) => text);
}

/** A post without the marks around whatever holds a quotation of its own: "Venn says: 'We stay here'". */
export function innermost(posted: string): string {
  const holds = (text: string) =>
    [...text.matchAll(SINGLE_MARKS)].some(([, inside = '']) => INNER.test(inside));
  return posted.replace(DOUBLE_MARKS, (marked, text: string) =>
    holds(text) ? text.replace(SINGLE_MARKS, '“$1”') : marked,
  );
}
