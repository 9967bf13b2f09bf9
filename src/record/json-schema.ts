import { z } from 'zod';
import * as schema from './schema';

/** The files of `data/`, and what each may hold. */
const FILES = {
  people: schema.people,
  outlets: schema.outlets,
  places: schema.places,
  topics: schema.topics,
  thesaurus: schema.thesaurus,
  source: schema.source,
};

/** The JSON Schemas for editors, by file name: `people.schema.json`. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, file]) => {
      const json = z.toJSONSchema(file, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
