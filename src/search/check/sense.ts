import { NEGATIONS } from '../words/denial';
import { isNumber } from '../words/numbers';
import { isEmpty, isLight } from '../words/stopwords';
import type { Token } from '../words/tokens';
import { setOf, stemOf } from '../words/words';

/** Words that are common in talks, though not in any text. All lists hold token keys. */
const COMMON_WORDS = setOf(`
  able accept act action agree agreed agreement always conflict difficult feel fight future getting hard hope life making minister order
  peace possible present president ready security see situation step stop support sure tomorrow tonight understand wants yesterday
  above among behind below beyond down less least few although unless deeply extremely truly strongly particularly especially absolutely`);

const CONDITIONS = 'if unless lest provided';

/** Whether a token is of some kind. */
export type Is = (token: Token) => boolean;

/** Whether a token is one of a list. */
function among(list: string): Is {
  const keys = setOf(list);
  return ({ key }) => keys.has(key);
}

/** Whether a token carries meaning of its own. */
export const isContent: Is = ({ key }) => isNumber(key) || !isEmpty(key);

/** Whether a token carries meaning that few others' quotations would share. */
export const isTelling: Is = ({ key }) =>
  !isNumber(key) && !isEmpty(key) && !isLight(stemOf(key)) && !COMMON_WORDS.has(key);

/** Whether a token denies what it stands by. */
export const isNegation: Is = ({ key }) => NEGATIONS.has(key);

/** Whether a negation also turns what stands before it: "peace, never". "Not" is left out: "peace, not war". */
export const isAfterthought = among('no never none nothing nobody nowhere');

/** Whether a token after a negation makes it none: "not only", "no doubt". */
export const takesNegationBack = among('only just simply merely doubt');

/** Whether a token can stand before an afterthought: "under no conditions". */
export const isPreposition = among('under in by at on for to');

/** Whether a token makes what it governs depend on something, in its clause and in the one beside it: "unless". */
export const isCondition = among(CONDITIONS);

/** Whether a token tells will, duty or possibility, conditions among them: "must", "perhaps", "if". */
export const isModal = among(
  `will would shall should can could may might must ought need perhaps maybe possibly probably ${CONDITIONS}`,
);

/** Whether a token makes no claim of what directly follows it, or denies it: "allegedly". */
export const isHedge = among(`
  may might could would perhaps maybe possibly probably reportedly allegedly hardly barely scarcely rarely seldom only
  unlikely impossible refuse refuses refused fail fails failed deny denies denied denying false untrue`);

const PASSED_OVER = setOf('to that be been have has had also still soon well just the a an is are was were');

/** Whether a token may stand between a hedge and what it governs, an adverb among them: "may well have been". */
export const isPassedOver: Is = ({ key }) => PASSED_OVER.has(key) || key.endsWith('ly');

/** Whether a token is an auxiliary or a subject pronoun: a clause with one has a subject and a verb of its own. */
export const isClauseWord = among(`
  i we you he she they it there is are was were am do does did has have had will would shall should can could may might must`);

/** Whether a token can open such a clause. "Or" and relative pronouns stay in the reach of a negation before them. */
export const isConjunction = among('and but because so while whereas although though yet since');

/** From this many words on, even common ones in the same order are no accident. */
export const LONG = 6;

/**
 * Whether words prove nothing where they merely occur inside a longer quotation: fewer than two with a meaning of
 * their own, or few and all of them common.
 */
export function provesNothing(tokens: readonly Token[]): boolean {
  if (tokens.filter(isContent).length < 2) return true;
  return tokens.length < LONG && !tokens.some(isTelling);
}
