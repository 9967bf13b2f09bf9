import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { everyEntry } from '../record/entries';
import { faultLine } from '../record/fault';
import { loadRecord } from '../record/load';
import type { PackedRecord } from '../record/packed';
import type { Document } from '../record/proofs/document';
import { sha256Of } from '../record/prove';
import { dataFolder } from './tool';

/** The document that a tool was given, or why there is none to work on. */
type Given = { document: Document; why?: never } | { document?: never; why: string[] };

/**
 * Reads the arguments `FILE [--source ID] [--data FOLDER]`: the text, and the source that was drawn from it, which
 * is found by the text's SHA-256 or named.
 */
export function givenDocument(args: readonly string[], tool: string): Given {
  const usage = `npm run ${tool} -- FILE [--source ID] [--data FOLDER]`;
  try {
    const options = { source: { type: 'string' }, data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return { why: [`give one file: ${usage}`] };
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { why: [`${file} is not UTF-8; save it as plain text in UTF-8`] };
    if (bytes.length === 0) return { why: [`${file} is empty; give the text of the document`] };
    return openDocument(bytes, dataFolder(values.data), values.source ?? null, usage);
  } catch (error) {
    return { why: [`${(error as Error).message}: ${usage}`] };
  }
}

function openDocument(bytes: Buffer, folder: string, id: string | null, usage: string): Given {
  const { record, packed, faults } = loadRecord(folder);
  if (record === null)
    return { why: [...faults.map(faultLine), 'nothing is looked at before these are put right'] };
  const sha256 = sha256Of(bytes);
  const source = packed.sources.find((it) => (id === null ? it.sha256 === sha256 : it.id === id));
  if (source === undefined) return { why: [notFound(packed, sha256, id, usage)] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const file = packed.files[packed.sources.indexOf(source)] ?? source.id;
  const entries = [...everyEntry(record.entries)].filter((entry) => entry.source === source.id);
  return { document: { text, source, file, entries, parties: record.parties } };
}

function notFound({ sources }: PackedRecord, sha256: string, id: string | null, usage: string): string {
  const known = sources.map((source) => source.id).join(', ');
  if (id !== null) return `no source has the id "${id}"; the sources on record are ${known}`;
  return `no source was drawn from this text (SHA-256 ${sha256}); name the one to hold it against, of ${known}: ${usage}`;
}
