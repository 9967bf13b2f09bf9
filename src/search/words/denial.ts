import { formsOf, setOf, type Word, wordsOf } from './words';

/** Folded words that turn a sentence into its opposite. */
export const NEGATIONS = setOf(`
  not no never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent aint
  wont wouldnt shouldnt couldnt mustnt neednt shant hasnt havent hadnt`);

/** The first word of a text that denies something, folded, or null: what a text tells is not the same without it. */
export function negationIn(text: string): string | null {
  return formsOf(text).find((form) => NEGATIONS.has(form)) ?? null;
}

/** Stems of verbs that deny without any negation: "did he deny it", "does she doubt that he is serious". */
export const DENYING = setOf(`
  deni doubt refus reject rebuff dismiss disput rebut refut contradict question spare avoid refrain withhold withheld oppos
  forbid prevent exempt`);

/** Whether a word denies something, as a negation or as such a verb. */
export function isDenial({ form, stem }: Word): boolean {
  // "humanitarian questions" deny nothing.
  return NEGATIONS.has(form) || (DENYING.has(stem) && form !== 'questions');
}

/** Whether a text denies that somebody denies something: "did not deny", "refused to deny". */
export function deniesDenial(text: string): boolean {
  const words = wordsOf(text).filter(isDenial);
  // "Neither people nor land" denies once.
  const isOne = words.every(({ form }) => NEGATIONS.has(form));
  return words.length > 1 && !isOne;
}

/** Whether a text denies something. */
export function denies(text: string): boolean {
  return wordsOf(text).some(isDenial);
}

/** Words by which a text looks ahead, asks or offers: what it tells is not settled. */
export const PROSPECTIVE =
  /\b(future|would|could|may|might|hope[sd]?|aim(s|ed)?|want(s|ed)?|seeks?|sought|ready|prepared|willing|open to|possible|maximum|minimum|in order to|demand(s|ed)?|ask(s|ed)?|calls? for)\b/i;

/** Words that say of the whole what may be so of a part, or of one what may be so of others. */
export const WHOLE =
  /^(only|alone|solely|all|every|everyone|everybody|first|completely|entirely|fully|totally)$/;
