import { isSpeaking } from '../question/speech';
import { isDenial, NEGATIONS, PROSPECTIVE, WHOLE } from '../words/denial';
import { isNumber } from '../words/numbers';
import { isEmpty } from '../words/stopwords';
import { readsAs, type Token } from '../words/tokens';
import { formsOf, stemsOf, type Word, wordsOf } from '../words/words';

/** What is only suspected is not told as a fact. */
const SUSPECTED = /\b(suspected|alleged|(may|might) have)\b/i;

/** What tells of something as done or sure: "has declared", "was used", "will lead", but not "is going on". */
const DONE = /^(has|have|had|was|were|will|now|(?!need$|indeed$).+ed)$/;

/** What only they tell who have it: who is open to a compromise gives nothing up yet, and a report proves nothing. */
const SETTLES =
  /\b(g[ai]v(e|es|en|ing) up|surrender\w*|cede[sd]?|conced\w+|capitulat\w+|breakthroughs?|prov(es?|ed|en)|confirm\w*|establish\w*)\b/i;

/** Stems of what goes on no longer. */
const ENDING = /^(over|end|finish|stop|ceas)$/;

/** Words that tell the opposite of each other, by stem. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(increas|rais|boost|expand|intensifi|(step|ramp|scale) up)$/, /^(cut|reduc|decreas|lower|curb)$/],
  [/^(warm|cordial)/, /^(cold|cool|frosti|hostil)$/],
  [/^(least|worst|littl)$/, /^(most|best)$/],
  [/^(low|slight)$/, /^high$/],
  [/^offici/, /^unoffici/],
  [/^(drop|abandon|waiv)$/, /^(demand|insist)$/],
  [/^(confident|optimist|convinc)$/, /^(sceptic|skeptic|pessimist)$/],
  [/^(achiev|attain)$/, /^(thwart|foil|fail|frustrat)$/],
  [/^(win|winner|victor)$/, /^(lose|loser)$/],
  [ENDING, /^(continu|underway|ongo)$/],
  [/^(confirm|admit|true)$/, /^(deni|dismiss|refut)$/],
  [/^north/, /^(south|east|west)/],
  [/^south/, /^(east|west)/],
  [/^east/, /^west/],
  [/^(befor|prior)$/, /^after$/],
  [/^end$/, /^(begin|began|begun|start|open|commenc)$/],
];

/** Beginnings of such words, as most texts have none; a stem ends in i where its word ends in y. */
const SIDED = new RegExp(
  `\\b(${OPPOSITES.flat()
    .map(({ source }) => source.replace(/[\^$]/g, '').replace(/i(?=[|)]|$)/g, '[iy]'))
    .join('|')})`,
  'i',
);

/**
 * Whether a text says no more than some passages: it takes nothing for done or sure that they leave open, and has no
 * number, bound or opposite of theirs that they lack.
 * @param dates days that the entry has, YYYY-MM-DD
 */
export function maySay(text: string, passages: readonly string[], dates: readonly string[]): boolean {
  const told = passages.join('\n');
  return (
    (isOpen(text) || !isDone(text) || !isOpen(told)) &&
    !settles(text, told) &&
    (!SETTLES.test(text) || SETTLES.test(told)) &&
    passages.every((passage) => deniesAlike(text, passage)) &&
    addsNothing(text, told, dates) &&
    opposedIn(text, told) === null
  );
}

/** What holds open whatever follows it in its clause: "could pave the way to a meeting", "and possibly Venn". */
const HOLDS_OPEN = new RegExp(
  `(?:${PROSPECTIVE.source}|${SUSPECTED.source}|\\b(?:possibly|perhaps|openness|consistent with|call(?:s|ed|ing)? for)\\b)[^,;.]*`,
  'giu',
);

/** Whether a text that holds nothing open tells what the passages only hold open. */
function settles(text: string, told: string): boolean {
  if (text.search(HOLDS_OPEN) >= 0) return false;
  const sure = new Set(stemsOf(told.replace(HOLDS_OPEN, ' ')));
  const open = told.match(HOLDS_OPEN)?.flatMap(wordsOf) ?? [];
  const posted = stemsOf(text);
  return open.some(({ stem, form }) => !isEmpty(form) && !sure.has(stem) && posted.includes(stem));
}

/** Whether what a passage denies stands behind a negation in a text, too: not in "will trade land but not sovereignty". */
function deniesAlike(text: string, passage: string): boolean {
  const words = wordsOf(passage);
  const denied = words[words.findIndex(isDenial) + 1];
  if (!words.some(isDenial) || !denied || isEmpty(denied.form)) return true;
  const posted = wordsOf(text);
  const at = posted.findIndex(({ stem }) => stem === denied.stem);
  return at < 0 || posted.slice(0, at).some(isDenial);
}

/** Whether a text tells of something as done. That something was said is none of it. */
function isDone(text: string): boolean {
  return wordsOf(text).some((word) => DONE.test(word.form) && !isSpeaking(word));
}

function isOpen(text: string): boolean {
  return PROSPECTIVE.test(text) || SUSPECTED.test(text);
}

function addsNothing(text: string, told: string, dates: readonly string[]): boolean {
  const known = readsAs(told).map(({ key }) => key);
  const days = dates.flatMap((date) => date.split('-').map((part) => String(Number(part))));
  const forms = new Set(formsOf(told));
  // "March 3" may be the day of the entry, "three" is a count.
  const isKnown = ({ key, text: shown }: Token) =>
    !isNumber(key) || key === '1' || known.includes(key) || (/^\d/.test(shown) && days.includes(key));
  return readsAs(text).every(isKnown) && formsOf(text).every((form) => !WHOLE.test(form) || forms.has(form));
}

/**
 * The first word of a text whose opposite another text has, and not the word itself: "no losers" are no opposite of
 * winners, but of "everybody loses".
 */
export function opposedIn(text: string, told: string): string | null {
  if (!SIDED.test(text)) return null;
  const [words, others] = [wordsOf(text), wordsOf(told)];
  const isOpposed = ({ stem, form }: Word, at: number) =>
    !others.some((other) => other.stem === stem) &&
    isSettled(at, words) &&
    OPPOSITES.some((pair) =>
      pair.some((side, i) => {
        const isOther = (other: Word, there: number) => {
          const isAlike = side.test(other.stem);
          return (
            (isAlike || pair[1 - i]?.test(other.stem)) &&
            isAlike !== (isDenied(at, words) === isDenied(there, others))
          );
        };
        // "Before or after the talks" tells neither.
        const isEither =
          words.some(({ form }) => form === 'or') && words.some((word) => pair[1 - i]?.test(word.stem));
        const isOne = [stem, form, `${stem} ${words[at + 1]?.form}`].some((read) => side.test(read));
        return isOne && !isEither && others.some(isOther);
      }),
    );
  return words.find(isOpposed)?.form ?? null;
}

/** What "has ended" is over, or what was "at the end", but not what one would finish, nor "talks over Donbas". */
function isSettled(at: number, words: readonly Word[]): boolean {
  const [earlier, before] = [words[at - 2]?.form, words[at - 1]?.form ?? ''];
  const isAtEnd = earlier === 'at' && before === 'the';
  return !ENDING.test(words[at]?.stem ?? '') || isAtEnd || /^(is|are|was|were|has|have|had)$/.test(before);
}

/** "No high risk", "not an official one", "failed to win". */
function isDenied(at: number, words: readonly Word[]): boolean {
  const isBetween = /^(an?|the|any|very|would|will|can|could|to)$/.test(words[at - 1]?.form ?? '');
  const before = words[isBetween ? at - 2 : at - 1];
  return before !== undefined && (NEGATIONS.has(before.form) || before.stem === 'fail');
}
