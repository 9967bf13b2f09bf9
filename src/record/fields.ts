import { z } from 'zod';

/** The kinds of fields that every data file is made of. */

/** Most characters of an address: as many as Discord takes in a link button. */
export const LONGEST_URL = 512;

/** What an id may be, for whoever has to correct one. */
export const ID_RULE = 'an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces';

/** An id, of whatever it names. */
export const slug = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_.#-]{0,79}$/u, ID_RULE);

/** The id of the record itself. */
export const id = slug.describe('Stable, speaking id. Never a position, never reused.');

/** One line of text, without space around it. */
export const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/, 'it must be one line, without a line break');

/** A line that may be absent. */
export const optionalLine = line.nullable().default(null);

/** An id of something else that may be absent. */
export const optionalSlug = slug.nullable().default(null);

/** What `$schema` holds, for editors. */
export const schemaPath = z.string().optional().describe('The JSON Schema of this file, for editors.');

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

const momentFields = z.strictObject({
  date: date.nullable().default(null).describe('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.'),
  cue: optionalLine.describe("The source's own cue, a few words as printed: late Monday."),
  basis: z
    .enum(['stated', 'derived', 'not stated'])
    .default('not stated')
    .describe('stated: the source gives the date; derived: worked out from the cue; not stated: unknown.'),
  note: optionalLine.describe('How the date was derived, or what speaks against it.'),
});

/** A day and how it is known; without it, not stated. */
export const moment = momentFields.default({ date: null, cue: null, basis: 'not stated', note: null });

export type Moment = z.infer<typeof momentFields>;
