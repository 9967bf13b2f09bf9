import { clean } from '../record/clean';
import type { Party } from '../record/record';
import { isOutlet, isPerson, isSide, sideOf } from '../record/sides';
import { surnameOf } from '../record/surname';
import { fold } from '../record/text';
import type { Filters, Hit } from '../search/types';
import { cardsOf, cutNote, entriesOf, MOST_ENTRIES, section } from './cards';
import { echo } from './echo';
import { words } from './language';
import { faulty } from './misses';
import { partyName } from './names';
import { choicesFor, noSuchName, readName, withOption } from './naming';
import { findOnce } from './once';
import type { Parley } from './parley';
import type { Reply, Request, Section } from './reply';
import { requestLine } from './request-line';

const say = words.speaker;

/** Who someone is, everything on record from them, and where they are only mentioned. */
export function aboutSpeaker(typed: string, parley: Parley): Reply {
  const name = clean(typed);
  if (name === '') return faulty(words.errors.noText('speaker'));
  const request = { command: 'speaker', options: { name } };
  const { ids, guessed, near, listed, unknown = [] } = readName(name, 'name', parley);
  const parties = ids.map((id) => parley.record.parties.get(id)).filter((party) => party !== undefined);
  const [party] = parties;
  if (party === undefined) return noSuchName('name', name, request, parley, near);
  const unheard = unknown.map((part) => words.lookUp.noSuch('name', echo(part)));
  if (parties.length > 1) {
    const names = parties.map((one) => one.name);
    const several = (listed ? say.listed : words.lookUp.ambiguous)(echo(name), names);
    return whichOne([several, ...unheard, say.which], request, parties, parley);
  }
  const lead = [
    ...(guessed ? [words.lookUp.takenAs(echo(name), party.name)] : []),
    ...unheard,
    ...namesakesOf(party, name, parley),
  ];
  return {
    ...profileOf(party, lead, parley),
    request: lead.length ? request : withOption(request, 'name', party.id),
  };
}

/** Who else has the surname that was typed, where it leads to one of them alone. */
function namesakesOf({ id }: Party, typed: string, { record }: Parley): string[] {
  const names = [...record.parties.values()]
    .filter((party) => isPerson(party) && party.named && party.id !== id)
    .flatMap(({ name }) => (fold(surnameOf(name)) === fold(typed) ? [name] : []));
  return names.length ? [say.namesakes(names)] : [];
}

/** Two people under one name are never answered as one. */
function whichOne(
  lead: readonly string[],
  request: Request,
  parties: readonly Party[],
  parley: Parley,
): Reply {
  const ids = parties.map((party) => party.id);
  return {
    outcome: 'elsewhere',
    lead,
    sections: [],
    choices: choicesFor(request, 'name', ids, parley),
    request,
  };
}

function profileOf(party: Party, lead: readonly string[], parley: Parley): Reply {
  const all = (filters: Filters) => findOnce('', filters, parley).slice();
  const search = (command: string, option: string) =>
    requestLine({ command, options: { [option]: party.name } });
  const said = all({ speaker: [party.id], type: 'statement' });
  const [themselves, forThem] = ownAndOthers(party, said, parley);
  const told = all({ speaker: [party.id], type: 'event' });
  const own = new Set([...said, ...told].map((hit) => hit.position));
  const others = (hits: readonly Hit[]) => hits.filter((hit) => !own.has(hit.position));
  const through = isOutlet(party) ? others(all({ outlet: [party.id] })) : [];
  for (const hit of through) own.add(hit.position);
  const mentions = naming(party, others(all({ person: [party.id] })), parley);
  const { name } = party;
  const about = [search('quote', 'text'), search('event', 'person')];
  return {
    outcome: 'found',
    lead: [
      ...lead,
      ...whoIs(party, rolesOf(party, [said, told, mentions], parley), parley),
      ...silence(own.size, mentions.length),
    ],
    sections: [
      ...part(say.said(name), themselves, [search('quote', 'speaker')], parley),
      ...part(say.saidFor(name), forThem, [search('quote', 'speaker')], parley),
      ...part(say.told(name), told, [search('event', 'person')], parley),
      ...part(say.through(name), through, [search('quote', 'outlet')], parley),
      ...part(say.mentions(name), mentions, about, parley, true),
    ],
  };
}

/** @param lines requests that find fewer of them, once an option is added */
function part(
  heading: string,
  hits: readonly Hit[],
  lines: readonly string[],
  parley: Parley,
  context = false,
): Section[] {
  return section(heading, cardsOf(hits, parley, context, SHOWN), cutNote(hits.length, SHOWN, lines));
}

/** Most cards under one heading. */
const SHOWN = 50;

/**
 * The hits that name a party itself. Those for a country or body also hold what is about its people, each of whom has
 * a page of their own; the first of very many are enough to be shown.
 */
function naming(party: Party, hits: readonly Hit[], parley: Parley): readonly Hit[] {
  if (!isSide(party)) return hits;
  return hits.slice(0, MOST_ENTRIES).filter(({ position }) => {
    const { speaker, about } = parley.record.entries.at(position);
    return speaker === party.id || about.people.includes(party.id);
  });
}

/** What a party said itself, as far as it is looked at, and what those said who speak for it. */
function ownAndOthers(
  party: Party,
  said: readonly Hit[],
  { record }: Parley,
): [readonly Hit[], readonly Hit[]] {
  if (!isSide(party)) return [said, []];
  const own = said
    .slice(0, MOST_ENTRIES)
    .filter(({ position }) => record.entries.at(position).speaker === party.id);
  const isOwn = new Set(own);
  return [own, said.filter((hit) => !isOwn.has(hit))];
}

/** Most entries of a kind looked at for the roles that the sources give someone. */
const ROLES = 200;

/** The roles that the sources give someone who speaks or is spoken of, each once. */
function rolesOf({ id }: Party, hits: readonly (readonly Hit[])[], parley: Parley): string[] {
  const entries = hits.flatMap((some) => entriesOf(some, parley, ROLES));
  const roles = entries.flatMap(({ speaker, as, roles }) => [
    ...(speaker === id && as !== null ? [as] : []),
    ...roles.filter(({ of }) => of === id).map((role) => role.as),
  ]);
  return [...new Set(roles)];
}

function whoIs(party: Party, roles: readonly string[], parley: Parley): string[] {
  const side = sideOf(party, parley.record);
  return [
    `${words.capital(party.name)}: ${say.kind[isOutlet(party) ? 'outlet' : party.kind]}`,
    ...(party.named ? [] : [say.unnamed]),
    ...(roles.length ? [say.roles(roles)] : []),
    ...(side === null || side === party.id ? [] : [say.side(partyName(side, parley.record))]),
    ...(party.note === null ? [] : [words.citation.note(party.note)]),
  ];
}

function silence(own: number, mentions: number): string[] {
  if (own > 0) return [];
  return [mentions > 0 ? say.mentionedOnly : say.nowhere];
}
