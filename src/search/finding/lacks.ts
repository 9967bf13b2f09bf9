import { stringAt } from '../../record/string-table';
import { passagesOf } from '../indexing/passages';
import { editsBetween } from '../indexing/typos';
import { idsOf } from '../question/mentions';
import { asTyped, mentionsIn } from '../question/question';
import { startOf } from '../question/roles';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { negationIn } from '../words/denial';
import { isGeographic } from '../words/geography';
import { formsOf, holdsInRow, stemsOf } from '../words/words';

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
    return missing.has(unit) && !isSlip(unit, at) && !isWritten(unit, one, at) && !isNearWord(unit, one, at);
  });
}

/** "1983" in what was said in another year. */
function isWritten(unit: Unit, { entry }: Candidate, { question }: Case): boolean {
  return unit.kind === 'day' && passagesOf(entry).some((text) => holdsInRow(text, asTyped(unit, question)));
}

/** Among so many words one that is a letter off from one of the entry's is a slip, though it is a word itself. */
const MANY = 3;
const LONG = 4;

function isNearWord({ kind, label }: Unit, { entry }: Candidate, { question }: Case): boolean {
  if (kind !== 'word' || question.units.length < MANY || label.length < LONG) return false;
  return passagesOf(entry).some((text) => formsOf(text).some((form) => editsBetween(form, label) === 1));
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
  const { corrected = false, form = '', typed = '' } = question.tokens[unit.from] ?? {};
  if (corrected && (isGeographic(typed) || form === `${typed}n`)) return true;
  const by = coverage.parts.find((part) => part.unit === unit)?.by;
  if (by?.how !== 'word') return false;
  return !passagesOf(entry).flatMap(stemsOf).includes(stringAt(index.postings.terms, by.term));
}
