import { z } from 'zod';
import { id, LONGEST_URL, line, moment, optionalLine, optionalSlug, schemaPath, slug } from './fields';

export type { Moment } from './fields';
export * from './vocabulary-schema';

/**
 * The one definition of what `data/` may hold: the loader parses with it, and the JSON Schemas in
 * `data/schema/` that give editors completion and hover help are generated from it. This file defines sources and
 * what is drawn from them.
 */

const offset = { start: z.int().min(0), end: z.int().min(1) };

/** Words as a document prints them between quotation marks, and where. */
export const quote = z
  .strictObject({
    text: z.string().min(1).describe('The words exactly as printed between the quotation marks.'),
    start: offset.start.describe('Offset of the first character, in UTF-16 units.'),
    end: offset.end.describe('Offset after the last character, in UTF-16 units.'),
  })
  .describe('One quoted run. Two runs are never joined into one.');

/** The details a reader asks for that a source may leave out; a question that asks for one is told so. */
export const DETAILS = [
  'name',
  'agent',
  'place',
  'town',
  'date',
  'time',
  'number',
  'reason',
  'casualties',
  'damage',
  'words',
  'outcome',
  'terms',
] as const;

const setting = z.strictObject({
  where: optionalSlug.describe('Where it was said: an id from places.json.'),
  to: optionalLine.describe('To whom: reporters, the two delegations.'),
  channel: optionalLine.describe('Through which channel: a nightly video address.'),
});

const about = z.strictObject({
  people: z
    .array(slug)
    .default([])
    .describe('Persons, bodies, countries and outlets: ids from people.json or outlets.json.'),
  places: z.array(slug).default([]).describe('Ids from places.json.'),
  topics: z.array(slug).default([]).describe('Ids from topics.json.'),
});

const role = z.strictObject({
  of: slug.describe('Whose role it is: an id from people.json or outlets.json.'),
  as: line.describe('The words as printed: Russian President.'),
});

const unstated = z.strictObject({
  detail: z.enum(DETAILS).describe('What is asked for.'),
  note: line.describe('One sentence: what the source does not give.'),
});

const link = z.strictObject({
  to: slug.describe('The id of the other entry.'),
  how: z
    .enum(['part of', 'answers', 'denies', 'confirms', 'contradicts', 'repeats', 'tells'])
    .describe('What this entry does to the other: it denies it, tells it, is part of it.'),
});

const common = {
  id,
  gist: line.max(300).describe('What was said or happened, one line in our own words.'),
  paraphrases: z
    .array(line.max(200))
    .max(12)
    .default([])
    .describe('The same content in other words, as readers may recall it: searched, never shown.'),
  quotes: z.array(quote).default([]).describe('The quoted runs, in the order of the text.'),
  speaker: optionalSlug.describe(
    'Who said it or tells it: an id from people.json or outlets.json; null for the narrator.',
  ),
  as: optionalLine.describe('The role the source gives the speaker, as printed: Turkish President.'),
  said: moment.describe('When it was said.'),
  when: moment.describe('When the thing told happened or holds.'),
  setting: setting
    .default({ where: null, to: null, channel: null })
    .describe('Where, to whom and how it was said.'),
  via: z
    .array(slug)
    .default([])
    .describe('The outlets between the speaker and the publisher, in order; ids from outlets.json.'),
  photo: z
    .array(slug)
    .default([])
    .describe('For a caption: the outlets its picture is credited to, whoever provided it first.'),
  hedge: z
    .array(line)
    .default([])
    .describe('The words with which the source holds it open, as printed: reportedly, possibly, alleged.'),
  about: about.default({ people: [], places: [], topics: [] }).describe('Whom and what it concerns.'),
  roles: z
    .array(role)
    .default([])
    .describe('The roles the source gives there to those it speaks of; that of the speaker is "as".'),
  unstated: z
    .array(unstated)
    .default([])
    .describe('Details a reader will ask for and the source does not give.'),
  links: z
    .array(link)
    .default([])
    .describe('Other entries this one belongs to, answers, denies, confirms, contradicts, repeats or tells.'),
  note: optionalLine.describe('What must not be lost: contradictions, a likely misprint, an ambiguous "he".'),
  status: z
    .enum(['on record', 'disputed', 'corrected', 'withdrawn', 'misattributed'])
    .default('on record')
    .describe('Nothing is deleted: what no longer holds says so here.'),
  supersedes: optionalSlug.describe('The id of the entry that this one replaces.'),
  start: offset.start.describe('Offset where its clause begins in the text, UTF-16 units.'),
  end: offset.end.describe('Offset after its clause, UTF-16 units.'),
};

/** How an entry is linked to what it responds to. */
export const RESPONDING: ReadonlySet<string> = new Set(['answers', 'denies', 'confirms', 'contradicts']);

/** Something that someone said. */
export const statement = z
  .strictObject({
    ...common,
    kind: z
      .enum(['quote', 'fragment', 'reported'])
      .describe(
        'quote: whole sentences; fragment: quoted words inside a sentence; reported: no words quoted.',
      ),
  })
  .meta({ title: 'Statement' });

/** Something that happened or holds. */
export const event = z
  .strictObject({
    ...common,
    kind: z
      .enum(['stated', 'reported', 'alleged', 'denied', 'unclear'])
      .describe(
        'How certain: the publisher states it, someone reports it, it is alleged, denied or unclear.',
      ),
  })
  .meta({ title: 'Event or state of affairs' });

const skipped = z.strictObject({
  start: offset.start.describe('Offset where the passage begins, UTF-16 units.'),
  end: offset.end.describe('Offset after the passage, UTF-16 units.'),
  why: line.describe('Why nothing is drawn from it.'),
});

/** A file of `sources/`: a document and all that is drawn from it. */
export const source = z
  .strictObject({
    $schema: schemaPath,
    id,
    title: line.describe('What the document is, in our own words where it has no title.'),
    publisher: slug.describe('An id from outlets.json.'),
    credits: z.array(line).default([]).describe('Whom the document credits.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'a language is a code such as "en"')
      .default('en')
      .describe('Language of the text, ISO 639.'),
    published: moment.describe('When it was published.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(LONGEST_URL)
      .nullable()
      .default(null)
      .describe('Where it can be read.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits, lower case')
      .nullable()
      .default(null)
      .describe('SHA-256 of the text, UTF-8.'),
    length: z.int().min(0).nullable().default(null).describe('Length of the text in UTF-16 units.'),
    known: z.array(line).default([]).describe('What the document says about itself.'),
    unknown: z.array(line).default([]).describe('What is not known about it: no date line, no URL.'),
    skipped: z
      .array(skipped)
      .default([])
      .describe('Passages from which nothing is drawn on purpose, each with its reason.'),
    statements: z.array(statement).default([]).describe('Everything said in it.'),
    events: z.array(event).default([]).describe('Everything that happened or holds in it.'),
  })
  .meta({ title: 'Source document' });

export type Detail = (typeof DETAILS)[number];
export type Statement = z.infer<typeof statement>;
export type Event = z.infer<typeof event>;
export type SourceFile = z.infer<typeof source>;
