import { z } from 'zod';
import { id, line, optionalLine, optionalSlug, schemaPath } from './fields';

/** What the vocabularies may hold that all sources share. */

const lines = z.array(line).default([]);
const named = z.boolean().default(true).describe('false for someone or something the sources do not name.');
const note = optionalLine.describe('What an editor has to know.');

/** Whoever speaks or is spoken of, and publishes nothing. */
export const person = z
  .strictObject({
    id,
    name: line.describe('The name as Parley writes it; for someone unnamed, a description.'),
    kind: z.enum(['person', 'body', 'country']).default('person').describe('Who or what it is.'),
    named,
    side: optionalSlug.describe('The country or body whose side this is; an id from this file.'),
    aliases: lines.describe('Other spellings and scripts, short names.'),
    titles: lines.describe('Offices without the country: foreign minister. The side adds the country.'),
    adjectives: lines.describe('For countries: Turkish.'),
    note,
  })
  .meta({ title: 'Person, body or country' });

/** Whoever publishes or passes on. */
export const outlet = z
  .strictObject({
    id,
    name: line.describe('The name as Parley writes it.'),
    kind: z
      .enum(['agency', 'newspaper', 'broadcaster', 'investigative', 'organisation', 'unknown'])
      .default('unknown')
      .describe('What kind of outlet it is.'),
    named,
    country: optionalSlug.describe('An id from people.json.'),
    aliases: lines.describe('Short names, other spellings and scripts.'),
    note,
  })
  .meta({ title: 'Outlet' });

/** A place that is spoken of, of whatever size. */
export const place = z
  .strictObject({
    id,
    name: line.describe('The name as Parley writes it.'),
    kind: z
      .enum(['country', 'region', 'city', 'town', 'suburb', 'building', 'area', 'sea'])
      .describe('What kind of place it is.'),
    in: optionalSlug.describe('The place that contains it; an id from this file.'),
    aliases: lines.describe('Other spellings and scripts, short names.'),
    note,
  })
  .meta({ title: 'Place' });

/** What statements and events can be about. */
export const topic = z
  .strictObject({
    id,
    name: line.describe('The heading that Parley writes.'),
    words: lines.describe('Words and phrases that readers use for it, formal and colloquial.'),
    in: optionalSlug.describe(
      'The wider topic that contains it; an id from this file. Who filters by that finds what this one holds, too.',
    ),
    note,
  })
  .meta({ title: 'Topic' });

/** `people.json`. */
export const people = z
  .strictObject({
    $schema: schemaPath,
    people: z.array(person).describe('Everyone who speaks or is spoken of.'),
  })
  .meta({ title: 'People, bodies and countries' });

/** `outlets.json`. */
export const outlets = z
  .strictObject({
    $schema: schemaPath,
    outlets: z.array(outlet).describe('Everyone who publishes or passes on.'),
  })
  .meta({ title: 'Outlets' });

/** `places.json`. */
export const places = z
  .strictObject({ $schema: schemaPath, places: z.array(place).describe('Every place that is spoken of.') })
  .meta({ title: 'Places' });

/** `topics.json`. */
export const topics = z
  .strictObject({
    $schema: schemaPath,
    topics: z.array(topic).describe('What statements and events are about.'),
  })
  .meta({ title: 'Topics' });

/** `thesaurus.json`, which may be missing. */
export const thesaurus = z
  .strictObject({
    $schema: schemaPath,
    groups: z
      .array(z.array(line).min(2))
      .describe('Each group: words and phrases that a question uses for the same thing.'),
  })
  .meta({ title: 'Thesaurus' });

export type Person = z.infer<typeof person>;
export type Outlet = z.infer<typeof outlet>;
export type Place = z.infer<typeof place>;
export type Topic = z.infer<typeof topic>;
