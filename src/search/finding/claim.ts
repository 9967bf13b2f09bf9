import type { Entry } from '../../record/record';
import type { Question } from '../question/question';

/**
 * "Putin is serious", "there will be losers": what is put as a fact is looked up as if it were asked whether it is so; in front of
 * somebody's own words the name only says whose they are.
 * @param entry the entry that holds it best
 */
export function asClaim(question: Question, entry: Entry | undefined): Question {
  const { asks, mentions, tokens } = question;
  const to = subjectEnd(question);
  const next = tokens[to];
  const isOwn = mentions[0]?.parties.includes(entry?.speaker ?? '');
  const isList = next?.form === 'and' || mentions.some(({ from }) => from === to);
  const isOfSomebody = !isOwn && to > 0 && next !== undefined && !next.opens && !isList;
  const isClaim = isOfSomebody || tokens.some(({ form }) => FINITE.test(form));
  return isClaim && asks.form === 'keywords' ? { ...question, asks: { ...asks, ...CLAIM } } : question;
}

/** By these a text is a sentence: "we are trading land", "they exchanged handshakes". */
const FINITE = /^(we|they|he|she|there|everyone|everybody|is|are|was|were|will)$/;

const CLAIM = { form: 'whether', claim: 0, groupBy: null, list: false } as const;

/** Where whoever a text begins with ends: somebody named, or "the two sides"; 0 if it begins with nobody. */
function subjectEnd({ mentions: [first], tokens }: Question): number {
  const start = tokens.findIndex(({ form }) => !/^(the|both|two)$/.test(form));
  if (first?.from === start) {
    // "Russians retook", but "American sanctions".
    const isAdjective = first.parties.length === 0 && !tokens[first.to - 1]?.form.endsWith('s');
    return isAdjective ? 0 : first.to;
  }
  return SIDES.test(tokens[start]?.stem ?? '') ? start + 1 : 0;
}

/** Stems of those who take part together. */
const SIDES = /^(side|deleg|negoti|presid|leader|minist|parti)/;
