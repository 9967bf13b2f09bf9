import { clean } from '../record/clean';
import { entryOf } from '../record/entries';
import type { Source } from '../record/record';
import { section, sectionOf } from './cards';
import { documentOf } from './citation';
import { echo } from './echo';
import { words } from './language';
import { partyName } from './names';
import { choicesFor, noSuchName, readName, withOption } from './naming';
import type { Parley } from './parley';
import type { Reply, Section } from './reply';
import { surveyOf } from './survey';

const say = words.sources;
/** Most documents listed at once. */
const LISTED = 50;

/** All documents behind the answers, or the details of one. */
export function documents(typed: string, parley: Parley): Reply {
  const id = clean(typed);
  return id === '' ? allDocuments(parley) : oneDocument(id, parley);
}

function allDocuments(parley: Parley): Reply {
  const sources = [...parley.record.sources.values()];
  const more = sources.length > LISTED ? [say.more(sources.length - LISTED)] : [];
  return {
    outcome: sources.length ? 'found' : 'none',
    lead: [say.documents(sources.length), ...more],
    sections: sources
      .slice(0, LISTED)
      .flatMap((source) => section(source.title, [], [...linesFor(source, parley), say.id(source.id)])),
    request: { command: 'sources', options: {} },
  };
}

function oneDocument(typed: string, parley: Parley): Reply {
  const { ids, guessed, near, unknown = [] } = readName(typed, 'id', parley);
  const request = { command: 'sources', options: { id: typed } };
  const [source, ...others] = ids
    .map((id) => parley.record.sources.get(id))
    .filter((found) => found !== undefined);
  if (source === undefined) return noSuchName('id', typed, request, parley, near);
  const lead = [
    ...(guessed ? [words.lookUp.takenAs(echo(typed), documentOf(source.id, parley.record))] : []),
    ...unknown.map((part) => words.lookUp.noSuch('id', echo(part))),
  ];
  return {
    outcome: 'found',
    lead,
    sections: [...section(source.title, [], detailsOf(source, parley)), ...uncertainIn(source, parley)],
    choices: choicesFor(
      request,
      'id',
      others.map((other) => other.id),
      parley,
    ),
    request: guessed ? request : withOption(request, 'id', source.id),
  };
}

function linesFor(source: Source, parley: Parley): string[] {
  const held = surveyOf(parley).documents.get(source.id);
  return [
    say.publisher(
      partyName(source.publisher, parley.record),
      words.citation.published(source.published.date),
    ),
    ...(source.credits.length ? [say.credits(source.credits)] : []),
    ...(held ? [say.holds(held.statements, held.events), say.days(held.first, held.last)] : []),
    ...(held?.open ? [say.hedged(held.open)] : []),
    ...source.unknown.map(say.unknown),
    ...(source.url === null ? [] : [source.url]),
  ];
}

function detailsOf(source: Source, parley: Parley): string[] {
  return [
    ...linesFor(source, parley),
    ...source.known.map(say.known),
    ...(source.published.note === null ? [] : [words.citation.note(source.published.note)]),
    ...(source.skipped.length ? [say.skipped(source.skipped.length)] : []),
    ...(source.sha256 === null ? [] : [say.sha256(source.sha256)]),
    say.id(source.id),
  ];
}

/** What the document itself holds open, alleges or denies. */
function uncertainIn(source: Source, parley: Parley): Section[] {
  const ids = surveyOf(parley).documents.get(source.id)?.openEntries ?? [];
  const entries = ids.flatMap((id) => entryOf(id, parley.record.entries) ?? []);
  return sectionOf(say.uncertain, entries, parley);
}
