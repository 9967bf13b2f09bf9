import { NEGATIONS } from '../words/denial';
import type { Token } from '../words/tokens';
import { setOf } from '../words/words';

/** Words that hold a sentence together and say nothing alone, intensifiers among them. All lists hold token keys. */
const FUNCTION_WORDS = setOf(`
  a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  who whom whose which what where when why how 1 and or but nor so if then than as because while though although whether unless until
  at by for from in into of off on onto to too up upon with within without about above after again against along among around before
  behind below between beyond down during over since through toward towards under out per
  is are was were be been being am do does did done doing has have had having will would shall should can could may might must
  not no never neither nothing nobody none nowhere there here now just only also even still yet already ever quite rather all any some each
  every both either other another such same own more most less least much many few very deeply highly extremely really truly greatly
  strongly particularly especially absolutely completely totally except excepting excluding including`);

/** Words so common, in general and in talks, that a few of them prove no quotation. */
const COMMON_WORDS = setOf(`
  able accept act action agree agreed agreement always ask back bad begin believe best better big bring call come conflict country
  countries day days different difficult end everyone everything fact far feel fight find first future get getting give go going good
  government great happen hard help high hope hour important issue issues keep know last late leader leaders leave left let life like
  long look made make making matter mean meet meeting minister moment month national need needs new next nation nations order part
  parties party peace people place point position possible present president problem put question questions ready reason right said say
  security see side sides situation small start state states statement step stop support sure take talk talking talks tell thank thing
  things think time today together tomorrow tonight true try understand use want wants war way week weeks whole word words work
  working world year years yesterday everyones 2 3 4 5 6 7 8 9 10`);

const CONDITIONS = 'if unless lest provided';

/** Whether a token is of some kind. */
export type Is = (token: Token) => boolean;

/** Whether a token is one of a list. */
function among(list: string): Is {
  const keys = setOf(list);
  return ({ key }) => keys.has(key);
}

/** Whether a token carries meaning of its own. */
export const isContent: Is = ({ key }) => !FUNCTION_WORDS.has(key);

/** Whether a token carries meaning that few others' quotations would share. */
export const isTelling: Is = (token) => isContent(token) && !COMMON_WORDS.has(token.key);

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
