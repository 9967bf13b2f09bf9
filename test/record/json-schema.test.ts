import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/record/json-schema';

const schemas = [...jsonSchemas()];
const FOLDER = join(__dirname, '../../data/schema');

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The paths of the fields that no hover help explains. */
function unexplained({ properties = {}, items }: JsonSchema, path: string): string[] {
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const missing = field.description === undefined ? [`${path}.${name}`] : [];
    return [...missing, ...unexplained(field, `${path}.${name}`)];
  });
  return items === undefined ? fields : [...fields, ...unexplained(items, `${path}[]`)];
}

describe('the JSON Schemas', () => {
  it.each(schemas)('%s is what the definition gives now; if not: npm run schemas', (name, text) => {
    const file = join(FOLDER, name);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });

  it.each(schemas)('%s has a title and explains every field', (name, text) => {
    expect(JSON.parse(text)).toHaveProperty('title');
    expect(unexplained(JSON.parse(text), name)).toEqual([]);
  });

  it('ask an editor only for what has no default', () => {
    const { required } = JSON.parse(jsonSchemas().get('source.schema.json') ?? '{}');
    expect(required).toEqual(['id', 'title', 'publisher']);
  });
});
