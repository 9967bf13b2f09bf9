import { stringAt } from '../../record/string-table';
import { passagesOf } from '../indexing/passages';
import { idsOf } from '../question/mentions';
import { mentionsIn } from '../question/question';
import { startOf } from '../question/roles';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { negationIn } from '../words/denial';
import { stemsOf } from '../words/words';

/**
 * What an entry lacks of a text that tells something: no word that is common in any text, and none that may be a slip.
 * @param asTopic whether the text stands in a topic's place: the entry's own words must hold it, no keyword beside them
 */
export function lackedBy(one: Candidate, at: Case, asTopic: boolean): Unit[] {
  const { units } = at.question;
  const missing = new Set(one.coverage.missing);
  return units.filter((unit) => {
    if (unit.weight === 0 || negationIn(unit.label) !== null) return false;
    if (isAimedElsewhere(unit, one, at)) return true;
    if (unit.light) return false;
    if (asTopic && unit.kind === 'word' && isBeside(unit, one, at)) return true;
    return missing.has(unit) && !isSlip(unit, at);
  });
}

/** A misspelt word, or one that nobody knows and that is no other word. */
function isSlip({ kind, from, to, known }: Unit, { question }: Case): boolean {
  const tokens = question.tokens.slice(from, to);
  return kind === 'word' && tokens.some(({ corrected, foreign }) => corrected || (!known && !foreign));
}

/** "Sanctions against Russia", "guarantees for Russia": a country of which an entry is in any way is not the one against which it tells of them. */
function isAimedElsewhere(
  { from, mention }: Unit,
  { entry }: Candidate,
  { question, record, index }: Case,
): boolean {
  const before = question.tokens[startOf(from, question.tokens) - 1]?.form;
  if (mention === null || !/^(against|for)$/.test(before ?? '')) return false;
  const told = mentionsIn(entry.id, record, index).flatMap(idsOf);
  return !idsOf(mention).some((id) => told.includes(id));
}

/**
 * "gas": a word by which an entry is found that its quotations and gist do not have. "Crimea": a place of which they name
 * the people alone.
 */
function isBeside(unit: Unit, { coverage, entry }: Candidate, { question, index }: Case): boolean {
  if (question.tokens[unit.from]?.corrected) return true;
  const by = coverage.parts.find((part) => part.unit === unit)?.by;
  if (by?.how !== 'word') return false;
  return !passagesOf(entry).flatMap(stemsOf).includes(stringAt(index.postings.terms, by.term));
}
