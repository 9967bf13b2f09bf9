import { uncovered } from '../record/coverage';
import { faultLine } from '../record/fault';
import { wrongText } from '../record/prove';
import { givenDocument } from './document';
import { finish, type Report } from './tool';

/** `npm run coverage -- FILE`: the sentences of a document from which nothing is drawn. */
export function coverFile(args: readonly string[]): Report {
  const { document, why } = givenDocument(args, 'coverage');
  if (why !== undefined) return { lines: why, ok: false };
  const { text, source, entries } = document;
  // A source that is only begun has no hash yet, and needs the offsets.
  const wrong = source.sha256 === null ? [] : [...wrongText(document)];
  if (wrong.length > 0) return { lines: wrong.map(faultLine), ok: false };
  const sentences = uncovered(text, source, entries);
  const summary = `${source.id}: sentences from which nothing is drawn: ${sentences.length}`;
  return {
    lines: [...sentences.map(({ start, end, text: words }) => `${start} to ${end}: ${words}`), summary],
    ok: sentences.length === 0,
  };
}

if (require.main === module) finish(coverFile(process.argv.slice(2)));
