import { isPerson } from '../../record/sides';
import { stringAt } from '../../record/string-table';
import { TERM } from '../indexing/fields';
import { AUXILIARY } from '../question/grammar';
import { GOING } from '../question/presence';
import { asTyped, type Question } from '../question/question';
import { startOf } from '../question/roles';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import type { Part } from '../ranking/rank';

/**
 * "Did Russia demand demilitarisation", "did he rule out a ceasefire": what somebody is asked to have said or done it of, if
 * the best candidate holds nothing of that; or where there is nothing else, what they are asked to have done.
 */
export function unmet({ coverage }: Candidate, { question }: Case): string | null {
  const from = subjectEnd(question);
  if (from === 0) return null;
  const told = question.units.filter((unit) => unit.from >= from && unit.kind === 'word');
  const { missing, parts } = coverage;
  const isUnmet = ({ from: place }: Unit) =>
    missing.some((one) => one.from === place) || isNamed(place, parts);
  // "Did he say that they are serious": all that he is asked to have said.
  const behind = question.tokens[from]?.empty ? told : told.slice(1);
  const matter = behind.length > 0 ? behind : told;
  const telling = matter.find(({ light }) => !light);
  return telling && matter.every(isUnmet) ? asTyped(telling, question) : null;
}

/** "mediator" may stand for who is one: that an entry is about him does not tell it. */
export function isNamed(place: number, parts: readonly Part[]): boolean {
  return parts.some(({ unit, by }) => unit.from === place && /^(about|speaker)$/.test(by?.how ?? ''));
}

/** "Is Arakhamia head of the delegation": of whom it is asked what only others on record are. */
export function untitled({ question, record, index }: Case): string | null {
  const {
    mentions: [subject],
    tokens,
    units,
  } = question;
  if (!/^(is|was)$/.test(tokens[0]?.form ?? '') || subject?.from !== 1) return null;
  const said = units.filter(({ from }) => from >= subject.to);
  const holdersOf = ({ alternatives }: Unit) =>
    alternatives.flatMap(({ how, term }) =>
      how === 'about' ? stringAt(index.postings.terms, term).slice(TERM.about('').length) : [],
    );
  const isOthers = (unit: Unit) => {
    const holders = holdersOf(unit);
    const isTheirs = holders.some((id) => subject.parties.includes(id));
    return holders.length > 0 && holders.every((id) => isPerson(record.parties.get(id))) && !isTheirs;
  };
  const [first, last] = [said[0], said.at(-1)];
  return first && last && said.every(isOthers) ? asTyped({ from: first.from, to: last.to }, question) : null;
}

/** Where whoever is asked to have done something ends, by name or by title; 0 if nobody is. */
function subjectEnd({ mentions: [subject], tokens, units }: Question): number {
  const isOpen = tokens.some(({ form }) => form === 'or' || GOING.test(form));
  if (!AUXILIARY.test(tokens[0]?.form ?? '') || isOpen) return 0;
  if (subject && startOf(subject.from, tokens) === 1) return subject.to;
  const titles = units.filter(({ alternatives }) => alternatives.some(({ how }) => how === 'speaker'));
  const start = tokens[1]?.form === 'the' ? 2 : 1;
  let end = start;
  while (titles.some(({ from }) => from === end)) end++;
  return end > start ? end : 0;
}
