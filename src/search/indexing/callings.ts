import type { Party, TalksRecord } from '../../record/record';
import { isPerson } from '../../record/sides';
import { surnameOf } from '../../record/surname';
import { fold } from '../../record/text';
import { formsOf, phraseOf } from '../words/words';

/** What a vocabulary calls something by, as it is written there; `index` counts in its order. */
export interface Calling {
  text: string;
  kind: 'party' | 'title' | 'side' | 'place' | 'topic' | 'group';
  index: number;
}

/** Everything that the vocabularies call something by. */
export function callings({ parties, places, topics, thesaurus }: TalksRecord): Calling[] {
  const as = (kind: Calling['kind'], index: number, texts: readonly string[]) =>
    texts.map((text): Calling => ({ text, kind, index }));
  // A title and what the thesaurus has for the same office: foreign minister, FM, top diplomat.
  const stemmed = thesaurus.map((group) => new Set(group.map(phraseOf)));
  const sameAs = (title: string) => {
    const phrase = phraseOf(title);
    return thesaurus.filter((_, at) => stemmed[at]?.has(phrase)).flat();
  };
  const given = new Set(
    [...parties.values()].flatMap((party) => (isPerson(party) ? party.aliases.map(fold) : [])),
  );
  return [
    ...thesaurus.flatMap((group, at) => as('group', at, group)),
    ...[...parties.values()].flatMap((party, at) => [
      ...as('party', at, [party.name, ...party.aliases, ...surnamesOf(party, given)]),
      ...as(
        'title',
        at,
        officesOf(party).flatMap((title) => [title, ...sameAs(title)]),
      ),
      ...as('side', at, party.of === 'people' ? party.adjectives : []),
    ]),
    ...[...places.values()].flatMap(({ name, aliases }, at) => as('place', at, [name, ...aliases])),
    ...[...topics.values()].flatMap(({ name, words }, at) => as('topic', at, [name, ...words])),
  ];
}

/** A surname so short is many other words: the UN is not Kim Jong Un. */
const INITIALS = /^[A-Za-z]{1,2}$/;

/** @param given the aliases of people: whoever has a surname among them is meant by it, and no namesake */
function surnamesOf(party: Party, given: ReadonlySet<string>): string[] {
  const isOwn = (name: string) => !INITIALS.test(name) && !given.has(fold(name));
  return isPerson(party) && party.named ? [surnameOf(party.name)].filter(isOwn) : [];
}

/** What a party is called besides its names; an outlet by its kind: "which agency", "what did the newspaper write". */
function officesOf(party: Party): readonly string[] {
  if (party.of === 'people') return party.titles;
  return party.kind === 'organisation' ? [] : ['outlet', party.kind];
}

/** All folded words of the vocabularies, for the typo search. */
export function wordsOfVocabularies(record: TalksRecord): Set<string> {
  return new Set(callings(record).flatMap(({ text }) => formsOf(text)));
}
