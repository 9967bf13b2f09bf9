import type { Fault } from '../fault';
import type { Entry, Party } from '../record';
import { isPerson } from '../sides';
import { surnameOf } from '../surname';
import { fold, wordsOf } from '../text';
import type { Document } from './document';

/**
 * What can be told of an entry from its document's words alone: the people it is about are named there, by whatever name
 * or by a role that the entry gives them; a number in its gist is printed there; and the speaker's role is not the one
 * that somebody else has wherever it is printed.
 */
export function* proveTold({ text, file, entries, parties }: Document): Generator<Fault> {
  const words = ` ${wordsOf(text).join(' ')} `;
  const numbers = new Set(numbersIn(text));
  const people = [...parties.values()].filter((party) => isPerson(party) && party.named);
  for (const entry of entries) {
    const record = entry.id;
    const given = new Set(entry.roles.map(({ of }) => of));
    for (const [index, id] of entry.about.people.entries()) {
      const party = people.find((one) => one.id === id);
      if (party === undefined || given.has(id) || isNamed(party, words)) continue;
      const problem = `the text does not name ${party.name}`;
      const fix = 'take the id out, or give the role that stands for the name in "roles"';
      yield { file, record, field: `about.people[${index}]`, problem, fix };
    }
    const dates = numbersIn([entry.said.date, entry.when.date].join(' '));
    for (const number of numbersIn(entry.gist)) {
      if (numbers.has(number) || dates.includes(number) || mayBeInWords(number, text)) continue;
      const problem = `${number} is not among the numbers of the text`;
      yield { file, record, field: 'gist', problem, fix: 'give the number as it is printed' };
    }
    const holder = holderOf(entry, text, people);
    if (holder === null) continue;
    const problem = `in the text, "${entry.as}" is ${holder}`;
    yield { file, record, field: 'as', problem, fix: 'give the role of the speaker, or correct the speaker' };
  }
}

function isNamed(party: Party, words: string): boolean {
  return [party.name, surnameOf(party.name), ...party.aliases].some((name) =>
    words.includes(` ${wordsOf(name).join(' ')}`),
  );
}

/** Numbers in digits, without what parts thousands, and days and months without their noughts. */
function numbersIn(text: string): number[] {
  const joined = text.replace(/(?<=\d)[,.\u00a0 ](?=\d{3}(?!\d))/g, '');
  return (joined.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Whether a number may stand in the text in words: those below a hundred, and round ones beside words for such. */
function mayBeInWords(number: number, text: string): boolean {
  return number < 100 || (number % 100 === 0 && /(?:hundred|thousand|million|billion)/i.test(text));
}

/** Who else has the role of the speaker, by a name right behind it wherever it is printed; null if that is not plain. */
function holderOf({ as, speaker }: Entry, text: string, people: readonly Party[]): string | null {
  if (as === null || !people.some(({ id }) => id === speaker)) return null;
  const [, ...behind] = fold(text).split(fold(as));
  const holders = behind.map((rest) => people.find(({ name }) => isFirst(name, rest)));
  const [holder] = holders;
  if (holder === undefined || holder.id === speaker) return null;
  return holders.every((one) => one?.id === holder.id) ? holder.name : null;
}

function isFirst(name: string, rest: string): boolean {
  const behind = rest.replace(/^,?\s+/, '');
  return [name, surnameOf(name)].some((one) => behind.startsWith(fold(one)));
}
