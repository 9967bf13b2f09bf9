import type { Entry } from '../record/record';
import { isPerson } from '../record/sides';
import { titlesOf } from './holders';
import type { Candidate, Case } from './look';
import { passagesOf } from './passages';
import type { Question } from './question';
import type { Token } from './spelling';
import type { Unit } from './units';
import { phraseOf } from './words';

const OFFICE = /^(office|post|job|profession|occupation|title|portfolio|function)s?$/;
const HOLDING = /^(hold|held|have|has|occupy|occupies|fill|fills)$/;

/** "which office does Reznikov hold", "who is Reznikov": whose office a question asks for, as an id; null for no one's. */
function officeHolder({ asks, mentions, tokens, units }: Question): string | null {
  const [id, other] = mentions.flatMap(({ parties }) => parties);
  const isNamed = tokens.some(isOffice);
  const isWho = asks.form === 'who' && units.length === 1;
  return id !== undefined && other === undefined && !asks.saying && (isNamed || isWho) ? id : null;
}

/** A question for an office without the words for one, which no entry need hold. */
export function withoutOffice(question: Question): Question {
  const { tokens, units } = question;
  if (officeHolder(question) === null) return question;
  const isWord = ({ from }: Unit) => {
    const token = tokens[from];
    return token !== undefined && (isOffice(token) || HOLDING.test(token.form));
  };
  return { ...question, units: units.filter((unit) => unit.mention !== null || !isWord(unit)) };
}

/** The first of some candidates that says what office the person has whose office is asked for. */
export function introduction(
  candidates: readonly Candidate[],
  { question, record }: Case,
): Candidate | undefined {
  const id = officeHolder(question);
  if (id === null || !isPerson(record.parties.get(id))) return undefined;
  const titles = titlesOf(id, record).map(phraseOf);
  const says = (entry: Entry) =>
    (entry.speaker === id && entry.as !== null) ||
    passagesOf(entry).some((text) => titles.some((title) => ` ${phraseOf(text)} `.includes(` ${title} `)));
  return candidates.find(({ entry }) => says(entry));
}

function isOffice({ form }: Token): boolean {
  return OFFICE.test(form);
}
