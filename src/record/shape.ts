import { z } from 'zod';
import type { Fault } from './fault';

/** Where a piece of JSON stands, for the faults in it. */
interface Where {
  file: string;
  /** Id, or place in the file; null for the file itself. */
  record: string | null;
}

/** Reads a piece of JSON by its schema: the value, or undefined after its faults have been added to the list. */
export function shaped<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  place: Where,
  faults: Fault[],
): z.output<Schema> | undefined {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.push({
      ...place,
      field: fieldName(issue.path),
      ...worded(issue, valueAt(json, issue.path), schema),
    });
  }
  return undefined;
}

/** `quotes[0].start`. */
function fieldName(path: readonly PropertyKey[]): string | null {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name === '' ? null : name.replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown>)[part], json);
}

function worded(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
): { problem: string; fix: string } {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = fieldsAt(schema, issue.path);
      return {
        problem: `unknown field ${issue.keys.map(shown).join(', ')}`,
        fix: `the fields here are ${fields.join(', ')}`,
      };
    }
    case 'invalid_value':
      return { problem: given(value), fix: `use one of ${issue.values.map(shown).join(', ')}` };
    case 'invalid_type':
      return { problem: given(value), fix: `give ${TYPES[issue.expected] ?? issue.expected}` };
    case 'too_small':
      return { problem: given(value), fix: `give at least ${quantity(issue.minimum, issue.origin)}` };
    case 'too_big':
      return {
        problem: `${sizeOf(value)} is too much`,
        fix: `give at most ${quantity(issue.maximum, issue.origin)}`,
      };
    case 'invalid_format':
      return {
        problem: given(value),
        fix: issue.format === 'url' ? 'give a full address: https://example.org/a' : issue.message,
      };
    default:
      return { problem: given(value), fix: issue.message };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list: [ ... ]',
  object: 'an object: { ... }',
  string: 'text in double quotes',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
};

/** `3 characters`, `1 item`, `0`. */
function quantity(limit: number | bigint, origin: string): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  return `${limit}${unit}${unit !== '' && limit !== 1 ? 's' : ''}`;
}

function given(value: unknown): string {
  return value === undefined ? 'missing' : `${shown(value)} is not allowed`;
}

function sizeOf(value: unknown): string {
  return typeof value === 'string' ? `a text of ${quantity(value.length, 'string')}` : shown(value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${quantity(value.length, 'array')}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = seen(JSON.stringify(value) ?? String(value));
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN - 3)}...` : json;
}

/** Characters that are not seen, or not told from a space or a hyphen, by their numbers: U+200B. */
function seen(json: string): string {
  return json.replace(/(?! )[\p{C}\p{Z}\u2010-\u2015\u2212]/gu, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${number}>`;
  });
}

const LONGEST_SHOWN = 60;

/** The names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const part of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[String(part)];
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape).filter((field) => field !== '$schema') : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}
