import { isSide } from '../record/sides';
import { wordsOf } from '../record/text';
import { find } from '../search/index';
import { entriesOf } from './cards';
import { echo } from './echo';
import { words } from './language';
import { nameOf } from './names';
import { type Naming, type Reading, VOCABULARY } from './naming';
import type { Parley } from './parley';

/** A body or country speaks through whoever speaks for it, and of some there are words. */
export function noteOnOthers(ids: readonly string[], parley: Parley): string[] {
  const { parties } = parley.record;
  const isThroughOthers = (id: string) =>
    isSide(parties.get(id)) &&
    entriesOf(find('', { speaker: [id], type: 'statement' }, parley.record, parley.index), parley).some(
      ({ speaker }) => speaker !== id,
    );
  const bodies = ids.filter(isThroughOthers);
  return bodies.length ? [words.lookUp.withOthers(namesOf(bodies, 'speaker', parley))] : [];
}

/** What is said of a name that is not the one typed, or of several that it can be. */
export function noteOn(option: Naming, typed: string, reading: Reading, parley: Parley): string[] {
  const say = words.lookUp;
  const { ids, guessed, listed, people, unknown } = reading;
  const names = namesOf(ids, option, parley);
  if (people) return [say.sideOf(echo(typed), names, namesOf(people, 'person', parley))];
  if (ids.length > 1 && !listed) return [say.ambiguous(echo(typed), names), say.allOfThem];
  const named = [...names, ...(unknown ?? [])].join(' and ');
  const isOther = option === 'topic' && typed !== ids.join() && !isNamedIn(typed, named);
  return [
    ...(guessed || isOther ? [say.takenAs(echo(typed), words.list(names))] : []),
    ...(listed ? noteOnList(option, reading, parley) : []),
  ];
}

/** Who of a list has said nothing, and who is not on record at all. */
function noteOnList(option: Naming, { ids, unknown = [] }: Reading, parley: Parley): string[] {
  const isOfWords = option === 'speaker' || option === 'side';
  const silent = isOfWords ? ids.filter((id) => isSilent([id], parley)) : [];
  return [
    ...(silent.length ? [words.answer.noWords(words.list(namesOf(silent, option, parley)), false)] : []),
    ...unknown.map((part) => words.lookUp.noSuch(option, echo(part))),
  ];
}

/** Whether none of some has words on record, nor anybody who speaks for them. */
export function isSilent(speaker: readonly string[], { record, index }: Parley): boolean {
  return find('', { speaker }, record, index).length === 0;
}

/** The names of some ids, as an option has them. */
export function namesOf(ids: readonly string[], option: Naming, { record }: Parley): string[] {
  return ids.map((id) => nameOf(id, VOCABULARY[option], record));
}

/** A topic goes by words of very different sense, so that one outside its name leaves open what it was taken for. */
function isNamedIn(typed: string, name: string): boolean {
  const named = wordsOf(name);
  return wordsOf(typed).every((word) => named.includes(word));
}
