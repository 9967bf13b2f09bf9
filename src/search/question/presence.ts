import type { SearchIndex } from '../indexing/build';
import { wordsOf } from '../words/words';
import type { Asks } from './asks';
import { BEING } from './grammar';
import { spell, type Token } from './spelling';
import type { Unit } from './units';
import { wordUnits } from './word-units';

/** The units of a question, and what is not said but meant, in the place of the verb, by one for who was there or not. */
export function withPresence(
  units: readonly Unit[],
  asks: Asks,
  tokens: readonly Token[],
  index: SearchIndex,
): Unit[] {
  const absent = asksForAbsence(asks, tokens) ? unsaid('absent', index) : [];
  if (!asksForPresence(asks, tokens, units)) return [...units, ...absent];
  const said = units.filter(({ from }) => !THERE.test(tokens[from]?.form ?? ''));
  return [...said, ...unsaid(PRESENT, index), ...absent];
}

/** Whether an entry that lacks some units tells nothing of who was there, where nothing else is asked. */
export function lacksPresence(missing: readonly Unit[], tokens: readonly Token[]): boolean {
  return missing.some(({ label, from }) => label === PRESENT && tokens[from]?.form !== PRESENT);
}

const PRESENT = 'present';

/** "Was the president in Istanbul?", "did he go there", "where was he": nothing is asked but whether they were there. */
function asksForPresence({ form }: Asks, tokens: readonly Token[], units: readonly Unit[]): boolean {
  const isWhere = form === 'where';
  if (!isWhere && form !== 'whether') return false;
  const isOfBeing = BEING.test(tokens[isWhere ? 1 : 0]?.form ?? '');
  const isOfNothingElse = units.every(
    (unit) =>
      unit.kind !== 'word' ||
      unit.light ||
      isOfficial(unit) ||
      [GOING, THERE].some((words) => words.test(tokens[unit.from]?.form ?? '')),
  );
  const isSomewhere =
    isWhere ||
    units.some(({ mention }) => mention?.role === 'place') ||
    tokens.some(({ form: word }) => /^(there|talks|meeting)$/.test(word) || THERE.test(word));
  return (
    (isOfBeing || tokens.some((token) => GOING.test(token.form))) &&
    isOfNothingElse &&
    units.some((unit) => unit.mention?.parties.length || isOfficial(unit)) &&
    isSomewhere
  );
}

/** "the two presidents": those who hold an office, though nobody is named. */
function isOfficial({ alternatives }: Unit): boolean {
  return alternatives.some(({ how }) => how === 'speaker');
}

/** Words of "at the table" and "in person", which say no more than that somebody is there. */
const THERE = /^(table|person|trip|journey|room)$/;
/** Forms of what one does to be somewhere. */
export const GOING = /^(go|went|gone|come|came|travel|travelled|traveled|fly|flew|make|made)$/;

/** "Who was not at the talks", "which leaders weren't there" */
function asksForAbsence({ form }: Asks, tokens: readonly Token[]): boolean {
  const line = tokens.map((token) => token.form).join(' ');
  return /^(who|which)$/.test(form) && ABSENT.test(line);
}

const ABSENT =
  /\b(was|were|is)( not|nt) (at|in|there|present|around)\b|^who (was|were|is) (at|in|there|present)\b.* (not|nt|missing|away)$|^(who|which) did( not|nt) (come|go|travel|show|turn)\b/;

/** A word that is meant, if the record knows it. */
function unsaid(word: string, index: SearchIndex): Unit[] {
  const units = wordUnits(spell(wordsOf(word), index), [], index);
  return units.filter(({ known }) => known).map((unit) => ({ ...unit, light: true }));
}
