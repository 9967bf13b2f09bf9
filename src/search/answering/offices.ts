import type { Entry } from '../../record/record';
import { isPerson } from '../../record/sides';
import type { SearchIndex } from '../indexing/build';
import { heldBy } from '../indexing/filters';
import { passagesOf } from '../indexing/passages';
import { titlesOf } from '../question/holders';
import type { Mention } from '../question/mentions';
import type { Question } from '../question/question';
import { isPartOfRole } from '../question/titles';
import type { Unit } from '../question/units';
import { coverageOf } from '../ranking/coverage';
import type { Candidate, Case } from '../ranking/look';
import { holdsInRow, stemsOf } from '../words/words';

/** What is held by whoever has an office, what one has it as, and to have it. */
const POST = /^(office|post|job|profession|occupation|title|portfolio|function|living|affiliation)s?$/;
const ROLE = /^(role|capacity|quality)$/;
const HOLDING =
  /^(hold|held|have|has|occupy|occupies|fill|fills|mentioned|named|introduced|presented|listed|cited|described)$/;

/** "which office does Reznikov hold", "who is Reznikov": whose office a question asks for, as an id; null for no one's. */
function officeHolder({ asks, mentions, tokens, units }: Question, index: SearchIndex): string | null {
  const [id, other] = mentions.flatMap(({ parties, sides }) => (sides.length > 0 ? [] : parties));
  if (id === undefined || other !== undefined) return null;
  const isNamed = tokens.some(({ form }) => POST.test(form));
  const isWho = asks.form === 'who' && units.length === 1;
  if (!asks.saying && (isNamed || isWho)) return id;
  const role = units.find(({ from }) => ROLE.test(tokens[from]?.form ?? ''));
  return role && !isTold(role, id, index) ? id : null;
}

/** Whether an entry that concerns somebody tells of their role: it is asked for then, and not their office. */
function isTold(role: Unit, id: string, index: SearchIndex): boolean {
  return heldBy('person', [id], index).some((position) => coverageOf([role], position, index).part >= TOLD);
}

const TOLD = 0.5;

/** A question for an office without the words for one, which no entry need hold. */
export function withoutOffice(question: Question, index: SearchIndex): Question {
  const { tokens, units } = question;
  if (officeHolder(question, index) === null) return question;
  const isWord = ({ from }: Unit) => {
    const token = tokens[from];
    return token !== undefined && [POST, ROLE, HOLDING].some((words) => words.test(token.form));
  };
  const asks = { ...question.asks, saying: false };
  return { ...question, asks, units: units.filter((unit) => unit.mention !== null || !isWord(unit)) };
}

/**
 * "What did the British foreign secretary say": of those by whoever has the office first the ones that were not said in
 * another. Who is asked for by name is meant in any.
 */
export function inOffice(candidates: readonly Candidate[], { question, record }: Case): readonly Candidate[] {
  const { mentions, tokens } = question;
  const isOtherOffice = ({ entry: { as, speaker } }: Candidate) =>
    as !== null &&
    speaker !== null &&
    isPerson(record.parties.get(speaker)) &&
    mentions.some(({ parties }) => parties.includes(speaker)) &&
    !titlesOf(speaker, record).some((title) => isPartOfRole(title, as));
  // Names are looked at last: somebody may have dozens of them.
  const isNamed = ({ from, to }: Mention, id: string) => {
    const { name = '', aliases = [] } = record.parties.get(id) ?? {};
    const names = new Set([name, ...aliases].flatMap(stemsOf));
    return tokens.slice(from, to).some(({ stem }) => names.has(stem));
  };
  const isAskedAs = (id: string) => mentions.some((one) => one.parties.includes(id) && !isNamed(one, id));
  const last = candidates.filter((one) => isOtherOffice(one) && isAskedAs(one.entry.speaker ?? ''));
  return last.length === 0 ? candidates : [...candidates.filter((one) => !last.includes(one)), ...last];
}

/** The first of some candidates that says what office the person has whose office is asked for. */
export function introduction(
  candidates: readonly Candidate[],
  { question, record, index }: Case,
): Candidate | undefined {
  const id = officeHolder(question, index);
  if (id === null || !isPerson(record.parties.get(id))) return undefined;
  const titles = titlesOf(id, record);
  const says = (entry: Entry) =>
    (entry.speaker === id && entry.as !== null) ||
    passagesOf(entry).some((text) => titles.some((title) => holdsInRow(text, title)));
  return candidates.find(({ entry }) => says(entry));
}
