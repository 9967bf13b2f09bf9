import type { Stretch } from '../words/words';
import type { Mention } from './mentions';
import type { Question } from './question';
import { ON, startOf } from './roles';
import { isSpeaking } from './speech';
import type { Token } from './spelling';

/** The questions that one holds. */
export interface Parts {
  /** Each as it would be asked alone; none where there is only one. */
  texts: readonly string[];
  /** One of them is enough: "did A or B comment". */
  either: boolean;
}

/** What a further clause may begin with, before whoever it asks for. */
const OPENING = /^(and|or|but|while|also|what|how|did|does|do|has|have|had)$/;

/** What stands between those of whom the same is asked. */
const BESIDE = /^\s*(?:[,+&/]|,?\s*\b(?:and|or)\b)\s*(?:the )?$/i;

/**
 * "What did A say on this and B on that", "did A or B comment", "what did A say about this and about that": the questions
 * of a text that asks for several things, so that none is lost in the other's answer.
 */
export function partsOf(question: Question): Parts {
  const none = { texts: [], either: false };
  if (question.asks.groupBy !== null || question.quoted.length > 0) return none;
  for (const read of [clauses, speakers, topics]) {
    const texts = read(question);
    if (texts.length > 1)
      return { texts, either: read === speakers && question.tokens.some(({ form }) => form === 'or') };
  }
  return none;
}

/** "What did A say about this, and what did B say", "A on this, B on that": the clauses, each about somebody's words. */
function clauses({ mentions, text, tokens }: Question): string[] {
  const starts = mentions.flatMap(
    (mention) => clauseStart(mention, mentions.indexOf(mention), mentions, tokens) ?? [],
  );
  if (starts.length === 0) return [];
  const cuts = [0, ...starts.map((at) => tokens[at]?.start ?? 0), text.length];
  const pieces = cuts.slice(0, -1).map((from, at) => trimmed(text.slice(from, cuts[at + 1])));
  // "..., and what did B say" asks about the same, and so does what follows on "this: what did A say".
  const heading = /^[^:]+: /.exec(pieces[0] ?? '')?.[0];
  return pieces.map((piece, at) => {
    if (at === 0 || TOPIC.test(piece)) return piece;
    const topic = TOPIC.exec(pieces[at - 1] ?? '')?.[0];
    return topic === undefined ? `${heading ?? ''}${piece}` : `${piece} ${topic}`;
  });
}

const TOPIC = /\b(?:about|abt|on|regarding|concerning) .+$/i;

/** Where the clause begins that asks for the words of somebody, if another stands before it. */
function clauseStart(
  { from, to }: Mention,
  at: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): number | null {
  const [next] = tokens.slice(to);
  const isHead = next !== undefined && !next.opens && (ON.test(next.form) || isSpeaking(next));
  const before = mentions[at - 1];
  if (!isHead || before === undefined) return null;
  let start = startOf(from, tokens);
  while (start > before.to && !tokens[start]?.opens && OPENING.test(tokens[start - 1]?.form ?? '')) start--;
  const isParted = tokens[start]?.opens === true || /^(and|or|but|while)$/.test(tokens[start]?.form ?? '');
  // "A and B on this" is one question, "A on this and B on that" is two.
  const earlier = tokens.slice(0, start);
  const isFurther =
    earlier.some(({ form }) => ON.test(form)) || (start > before.to && earlier.some(isSpeaking));
  return isParted && isFurther ? start : null;
}

/** "Did A or B comment on it", "A + B on it": the same of each. */
function speakers({ mentions, text, tokens }: Question): string[] {
  const first = mentions.findIndex((_, at) => isBeside(at, mentions, text, tokens));
  if (first < 0) return [];
  let last = first + 1;
  while (isBeside(last, mentions, text, tokens)) last++;
  const run = mentions.slice(first, last + 1);
  if (!run.some(({ role }) => role === 'speaker')) return [];
  // "According to an outlet, somebody denied it" has a comma alone.
  const between = tokens.slice(run[0]?.to, run.at(-1)?.from);
  const isJoined = between.some(({ form }) => /^(and|or)$/.test(form)) || /[+&/]/.test(text);
  if (!isJoined) return [];
  const stretches = run.map(({ from, to }) => ({ from: startOf(from, tokens), to }));
  return withEach(stretches, text, tokens);
}

/** Whether a mention and the next stand side by side, and either may speak. */
function isBeside(at: number, mentions: readonly Mention[], text: string, tokens: readonly Token[]): boolean {
  const [one, other] = [mentions[at], mentions[at + 1]];
  if (one === undefined || other === undefined) return false;
  const isParty = ({ role, parties }: Mention) => parties.length > 0 && /^(speaker|any)$/.test(role);
  return (
    isParty(one) &&
    isParty(other) &&
    BESIDE.test(text.slice(tokens[one.to - 1]?.end, tokens[other.from]?.start))
  );
}

/** "What did A say about this and about that": of one speaker each topic that has its own "about". */
function topics({ mentions, text, tokens, units }: Question): string[] {
  // "On Monday" is no topic.
  const isDay = (at: number) => units.some(({ kind, from }) => kind === 'day' && from === at);
  const isAbout = (at: number) => ON.test(tokens[at]?.form ?? '') && !isDay(at + 1);
  const speaker = mentions.find(({ role }) => role === 'speaker');
  const starts = tokens.flatMap((_, at) => (isAbout(at) && at >= (speaker?.to ?? tokens.length) ? at : []));
  const run = starts.map((from, at) => {
    const next = starts[at + 1];
    return { from, to: next === undefined ? tokens.length : next - 1 };
  });
  return withEach(run, text, tokens);
}

/** A text with one of several stretches of it in their place, for each. */
function withEach(run: readonly Stretch[], text: string, tokens: readonly Token[]): string[] {
  const startsAt = ({ from }: Stretch) => tokens[from]?.start ?? 0;
  const endsAt = ({ to }: Stretch) => tokens[to - 1]?.end ?? text.length;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [before, after] = [text.slice(0, startsAt(first)), text.slice(endsAt(last))];
  return run.map((one) => {
    const piece = text.slice(startsAt(one), endsAt(one));
    // "What do A and B say": each of them does, unless they are several.
    const lead = /[^s]s$/i.test(piece) ? before : before.replace(/\b(d)o $/i, '$1oes ');
    return trimmed(`${lead}${piece}${after}`);
  });
}

/** A piece without the sign or the joint at its edges. */
function trimmed(piece: string): string {
  return piece.replace(/^\W*(?:(?:and|or|but|while) )?|[\s,;:.?!]+$/gi, '');
}
