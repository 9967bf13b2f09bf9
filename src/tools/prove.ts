import { faultLine } from '../record/fault';
import { prove, summaryOf } from '../record/prove';
import { givenDocument } from './document';
import { finish, type Report } from './tool';

/** `npm run prove -- FILE`: holds the record against the text of a document. */
export function proveFile(args: readonly string[]): Report {
  const { document, why } = givenDocument(args, 'prove');
  if (why !== undefined) return { lines: why, ok: false };
  const proof = prove(document);
  const summary = `${document.source.id}: ${summaryOf(proof)}`;
  return { lines: [...proof.faults.map(faultLine), summary], ok: proof.faults.length === 0 };
}

if (require.main === module) finish(proveFile(process.argv.slice(2)));
