import { z } from 'zod';

/**
 * The one definition of what `data/` may hold: the loader parses with it, and the JSON Schemas in
 * `data/schema/` that give editors completion and hover help are generated from it.
 */

const slug = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}_.#-]{0,79}$/u,
    'an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces',
  )
  .describe('Stable, speaking id. Never a position, never reused.');

const line = z.string().trim().min(1);

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.');

export const moment = z
  .strictObject({
    date: date.nullable().default(null),
    cue: line.nullable().default(null).describe("The source's own cue, a few words: late Monday."),
    basis: z
      .enum(['stated', 'derived', 'not stated'])
      .default('not stated')
      .describe('stated: the source gives the date; derived: worked out from the cue; not stated: unknown.'),
    note: line.nullable().default(null).describe('How the date was derived, or what speaks against it.'),
  })
  .describe('A day and how it is known.');

export const quote = z
  .strictObject({
    text: z.string().min(1).describe('The words exactly as printed between the quotation marks.'),
    start: z.int().min(0).describe('Offset of the first character, in UTF-16 units.'),
    end: z.int().min(1).describe('Offset after the last character, in UTF-16 units.'),
  })
  .describe('One quoted run. Two runs are never joined into one.');

/** The details a reader asks for that a source may leave out; a question that asks for one is told so. */
export const DETAILS = [
  'name',
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

const common = {
  id: slug,
  gist: line.max(300).describe('What was said or happened, one line in our own words.'),
  quotes: z.array(quote).default([]),
  speaker: slug
    .nullable()
    .default(null)
    .describe('Who said it or tells it: an id from people.json or outlets.json; null for the narrator.'),
  as: line.nullable().default(null).describe('The role the source gives the speaker there.'),
  said: moment
    .default({ date: null, cue: null, basis: 'not stated', note: null })
    .describe('When it was said.'),
  when: moment
    .default({ date: null, cue: null, basis: 'not stated', note: null })
    .describe('When the thing told happened or holds.'),
  setting: z
    .strictObject({
      where: slug.nullable().default(null).describe('Where it was said: an id from places.json.'),
      to: line.nullable().default(null).describe('To whom: reporters, the two delegations.'),
      channel: line.nullable().default(null).describe('Through which channel: a nightly video address.'),
    })
    .default({ where: null, to: null, channel: null }),
  via: z
    .array(slug)
    .default([])
    .describe('The outlets between the speaker and the publisher, in order; ids from outlets.json.'),
  hedge: z
    .array(line)
    .default([])
    .describe('What the source holds open: reportedly, possibly, alleged, unclear role.'),
  about: z
    .strictObject({
      people: z.array(slug).default([]).describe('Persons, bodies, countries and outlets spoken about.'),
      places: z.array(slug).default([]),
      topics: z.array(slug).default([]),
    })
    .default({ people: [], places: [], topics: [] }),
  unstated: z
    .array(
      z.strictObject({
        detail: z.enum(DETAILS),
        note: line.describe('One sentence: what the source does not give.'),
      }),
    )
    .default([])
    .describe('Details a reader will ask for and the source does not give.'),
  links: z
    .array(
      z.strictObject({
        to: slug,
        how: z.enum(['part of', 'answers', 'denies', 'confirms', 'contradicts', 'repeats', 'tells']),
      }),
    )
    .default([])
    .describe('Other entries this one belongs to, answers, denies, confirms, contradicts, repeats or tells.'),
  note: line
    .nullable()
    .default(null)
    .describe('What must not be lost: contradictions, a likely misprint, an ambiguous "he".'),
  status: z.enum(['on record', 'disputed', 'corrected', 'withdrawn', 'misattributed']).default('on record'),
  supersedes: slug.nullable().default(null).describe('The id of the entry that this one replaces.'),
  start: z.int().min(0).describe('Offset where its clause begins in the text, UTF-16 units.'),
  end: z.int().min(1).describe('Offset after its clause, UTF-16 units.'),
};

export const statement = z.strictObject({
  ...common,
  kind: z
    .enum(['quote', 'fragment', 'reported'])
    .describe('quote: whole sentences; fragment: quoted words inside a sentence; reported: no words quoted.'),
});

export const event = z.strictObject({
  ...common,
  kind: z
    .enum(['stated', 'reported', 'alleged', 'denied', 'unclear'])
    .describe('How certain: the publisher states it, someone reports it, it is alleged, denied or unclear.'),
});

export const source = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  title: line.describe('What the document is, in our own words where it has no title.'),
  publisher: slug.describe('An id from outlets.json.'),
  credits: z.array(line).default([]),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('en'),
  published: moment.default({ date: null, cue: null, basis: 'not stated', note: null }),
  url: z.url().max(512).nullable().default(null),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .nullable()
    .default(null)
    .describe('SHA-256 of the text, UTF-8.'),
  length: z.int().min(0).nullable().default(null).describe('Length of the text in UTF-16 units.'),
  known: z.array(line).default([]).describe('What the document says about itself.'),
  unknown: z.array(line).default([]).describe('What is not known about it: no date line, no URL.'),
  skipped: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), why: line }))
    .default([])
    .describe('Passages from which nothing is drawn on purpose, each with its reason.'),
  statements: z.array(statement).default([]),
  events: z.array(event).default([]),
});

export const person = z.strictObject({
  id: slug,
  name: line.describe('The name as Parley writes it; for someone unnamed, a description.'),
  kind: z.enum(['person', 'body', 'country']).default('person'),
  named: z.boolean().default(true).describe('false for a person the sources do not name.'),
  side: slug
    .nullable()
    .default(null)
    .describe('The country or body whose side this is; an id from this file.'),
  aliases: z.array(line).default([]).describe('Other spellings and scripts, short names.'),
  titles: z
    .array(line)
    .default([])
    .describe('Offices without the country: foreign minister. The side adds the country.'),
  adjectives: z.array(line).default([]).describe('For countries: Turkish.'),
  note: line.nullable().default(null),
});

export const outlet = z.strictObject({
  id: slug,
  name: line,
  kind: z
    .enum(['agency', 'newspaper', 'broadcaster', 'investigative', 'organisation', 'unknown'])
    .default('unknown'),
  named: z.boolean().default(true),
  country: slug.nullable().default(null).describe('An id from people.json.'),
  aliases: z.array(line).default([]),
  note: line.nullable().default(null),
});

export const place = z.strictObject({
  id: slug,
  name: line,
  kind: z.enum(['country', 'region', 'city', 'town', 'suburb', 'building', 'area']),
  in: slug.nullable().default(null).describe('The place that contains it.'),
  aliases: z.array(line).default([]),
  adjectives: z.array(line).default([]),
  note: line.nullable().default(null),
});

export const topic = z.strictObject({
  id: slug,
  name: line,
  words: z
    .array(line)
    .default([])
    .describe('Words and phrases that readers use for it, formal and colloquial.'),
  note: line.nullable().default(null),
});

export const people = z.strictObject({ $schema: z.string().optional(), people: z.array(person) });
export const outlets = z.strictObject({ $schema: z.string().optional(), outlets: z.array(outlet) });
export const places = z.strictObject({ $schema: z.string().optional(), places: z.array(place) });
export const topics = z.strictObject({ $schema: z.string().optional(), topics: z.array(topic) });
export const thesaurus = z.strictObject({
  $schema: z.string().optional(),
  groups: z
    .array(z.array(line).min(2))
    .describe('Each group: words and phrases that a question uses for the same thing.'),
});

export type Moment = z.infer<typeof moment>;
export type Quote = z.infer<typeof quote>;
export type Detail = (typeof DETAILS)[number];
export type Statement = z.infer<typeof statement>;
export type Event = z.infer<typeof event>;
export type SourceFile = z.infer<typeof source>;
export type Person = z.infer<typeof person>;
export type Outlet = z.infer<typeof outlet>;
export type Place = z.infer<typeof place>;
export type Topic = z.infer<typeof topic>;
