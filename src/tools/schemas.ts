import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../record/json-schema';
import { ROOT } from '../root';
import { finish, type Report, refusedArguments } from './tool';

/** `npm run schemas`: writes the JSON Schemas that give editors completion and hover help. */
export function writeSchemas(folder: string): Report {
  mkdirSync(folder, { recursive: true });
  const schemas = [...jsonSchemas()];
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  return { lines: schemas.map(([name]) => join(folder, name)), ok: true };
}

if (require.main === module)
  finish(refusedArguments(process.argv.slice(2), 'schemas') ?? writeSchemas(join(ROOT, 'data', 'schema')));
