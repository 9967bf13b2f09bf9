import type { Token } from './spelling';

/** Forms of "be": a verb in the past behind them tells what was done to somebody. */
export const BEING = /^(be|been|being|is|are|was|were)$/;

/** What stands before whoever did what a question asks: "did Truss say", "has he denied it". */
export const AUXILIARY = /^(did|does|do|has|have|had|will|would|can|could)$/;

/** Whether a word may stand before whoever does what a question asks, or to whom it was done. */
export function isAuxiliary(word: Pick<Token, 'form'> | undefined): boolean {
  return word !== undefined && (AUXILIARY.test(word.form) || BEING.test(word.form));
}

/** What a noun stands behind. */
export const DETERMINER =
  /^(the|an?|his|her|its|their|our|your|my|this|that|these|those|some|any|every|each|no)$/;

/** Where the clause begins that says when or why: "what did they say as they shook hands"; -1 where there is none. */
export function clauseIn(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ form }, at) =>
      /^(when|while|after|before|because)$/.test(form) ||
      (form === 'as' && /^(they|he|she|it|the|both)$/.test(tokens[at + 1]?.form ?? '')) ||
      (form === 'that' && /^(now|given)$/.test(tokens[at - 1]?.form ?? '')),
  );
}
