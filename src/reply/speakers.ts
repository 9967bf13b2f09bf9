import type { Party } from '../record/record';
import { find, resolve } from '../search/index';
import type { Filters, Hit } from '../search/types';
import { cardsOf, cutNote, section } from './cards';
import { clean, echo } from './echo';
import { choicesFor, faulty } from './filters';
import { words } from './language';
import { startersOf } from './misses';
import { partyName, sideOf } from './names';
import type { Parley } from './parley';
import type { Card, Reply, Request, Section } from './reply';
import { surveyOf } from './survey';

const say = words.speaker;
/** How many names are offered in the place of one that is not on record. */
const OFFERED = 10;

/** Who someone is, everything on record from them, and where they are only mentioned. */
export function aboutSpeaker(typed: string, parley: Parley): Reply {
  const name = clean(typed);
  if (name === '') return faulty(words.errors.noText('speaker'));
  const request = { command: 'speaker', options: { name } };
  const { ids, guessed } = resolve(name, 'party', parley.record, parley.index);
  const parties = ids.map((id) => parley.record.parties.get(id)).filter((party) => party !== undefined);
  const [party] = parties;
  if (party === undefined) return unknownName(name, request, parley);
  if (parties.length > 1) return whichOne(name, request, parties, parley);
  const lead = guessed ? [words.lookUp.takenAs(echo(name), party.name)] : [];
  return { ...profileOf(party, lead, parley), request: { command: 'speaker', options: { name: party.id } } };
}

function unknownName(name: string, request: Request, parley: Parley): Reply {
  const offered = [...surveyOf(parley).counts.speaker.keys()].slice(0, OFFERED);
  const choices = choicesFor(request, 'name', offered, parley);
  return {
    outcome: 'none',
    lead: [words.lookUp.noSuch('name', echo(name))],
    sections: [],
    choices,
    request,
    ...startersOf(parley),
  };
}

/** Two people under one name are never answered as one. */
function whichOne(name: string, request: Request, parties: readonly Party[], parley: Parley): Reply {
  const lead = [
    words.lookUp.ambiguous(
      echo(name),
      parties.map((party) => party.name),
    ),
    say.which,
  ];
  const choices = choicesFor(
    request,
    'name',
    parties.map((party) => party.id),
    parley,
  );
  return { outcome: 'elsewhere', lead, sections: [], choices, request };
}

function profileOf(party: Party, lead: readonly string[], parley: Parley): Reply {
  const search = (filters: Filters) => find('', filters, parley.record, parley.index);
  const said = search({ speaker: [party.id], type: 'statement' });
  const told = search({ speaker: [party.id], type: 'event' });
  const own = new Set([...said, ...told].map((hit) => hit.position));
  const others = (hits: readonly Hit[]) => hits.filter((hit) => !own.has(hit.position));
  const through = party.of === 'outlets' ? others(search({ outlet: [party.id] })) : [];
  for (const hit of through) own.add(hit.position);
  const mentions = others(search({ person: [party.id] }));
  const cards = cardsOf([...said, ...told], parley);
  return {
    outcome: 'found',
    lead: [...lead, ...whoIs(party, cards, parley), ...silence(party, own.size, mentions.length)],
    sections: [
      ...part(say.said(party.name), said, parley),
      ...part(say.told(party.name), told, parley),
      ...part(say.through(party.name), through, parley),
      ...part(say.mentions(party.name), mentions, parley, true),
    ],
  };
}

function part(heading: string, hits: readonly Hit[], parley: Parley, context = false): Section[] {
  return section(heading, cardsOf(hits, parley, context, SHOWN), cutNote(hits.length, SHOWN));
}

/** Most cards under one heading; the command quote pages through all of them. */
const SHOWN = 50;

function whoIs(party: Party, cards: readonly Card[], parley: Parley): string[] {
  const side = sideOf(party);
  const roles = [...new Set(cards.map((card) => card.role).filter((role) => role !== null))];
  return [
    `${party.name}: ${say.kind[party.of === 'outlets' ? 'outlet' : party.kind]}`,
    ...(party.named ? [] : [say.unnamed]),
    ...(roles.length ? [say.roles(roles)] : []),
    ...(side === null || side === party.id ? [] : [say.side(partyName(side, parley.record))]),
    ...(party.note === null ? [] : [words.citation.note(party.note)]),
  ];
}

function silence({ name }: Party, own: number, mentions: number): string[] {
  if (own > 0) return [];
  return [mentions > 0 ? say.mentionedOnly(name) : say.nowhere(name)];
}
