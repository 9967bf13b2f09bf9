import { alikeFinder } from './alike';
import type { Duplicate } from './decisions';
import { inFigures, shownLines } from './faults';
import type { FirstPass } from './first-pass';
import type { Register, Registers } from './registers';
import type { Reader } from './row';

const MOST_NAMES = 20;

/** What came of an import: the rows, and what the vocabularies gained. */
export function summaryLines(
  file: string,
  found: FirstPass,
  { columns }: Reader,
  done: (Registers & { into: string }) | null,
): string[] {
  const rows = `${file}: rows: ${inFigures(found.rows)}; new: ${inFigures(found.new)}`;
  const rest = `on record already: ${inFigures(found.known)}; repeated: ${inFigures(found.repeated)}`;
  if (done === null) return [`${rows}; ${rest}`, columns.taken(), 'nothing new, nothing written'];
  const { speakers, topics, publishers, into } = done;
  return [
    `${rows}; ${rest}`,
    columns.taken(),
    ...addedLines('people', speakers),
    ...alikeLines(speakers),
    ...addedLines('topics', topics),
    ...addedLines('outlets', publishers),
    `sources: ${inFigures([...found.sources.values()].flat().length)} new`,
    `written to ${into} and checked`,
  ];
}

function addedLines(name: string, { ids, added }: Register): string[] {
  const line = `${name}: ${inFigures(added.length)} new, ${inFigures(new Set(ids.values()).size - added.length)} on record`;
  return [
    line,
    ...shownLines(
      added.map(({ name: shown, id }) => `  ${shown} (${id})`),
      MOST_NAMES,
    ),
  ];
}

/** New people whose names are alike: both are taken, and an editor may make them one. */
function alikeLines({ added }: Register): string[] {
  const alike = alikeFinder(added);
  const pairs = added.flatMap(({ id, name }) =>
    alike(name)
      .filter((other) => other > id)
      .map((other) => `  ${id}, ${other}`),
  );
  return pairs.length === 0
    ? []
    : ['new people with names alike, perhaps the same:', ...shownLines(pairs, MOST_NAMES)];
}

/** `"Ada Vassik" (rows: 12): perhaps ada-vasik: Ada Vasik`. */
export function duplicateLine({ name, rows, likely }: Duplicate): string {
  return `"${name}" (rows: ${inFigures(rows ?? 0)}): perhaps ${(likely ?? []).join(' or ')}`;
}

/** How an editor settles likely duplicates in the file that was written. */
export function howToDecide(file: string): string[] {
  return [
    'these names may be people on record, so nothing was written. Either',
    `  set each "decision" in ${file} to "merge" or "new" and import again with --confirm ${file}, or`,
    '  take all that are not on record for new people with --accept-new',
  ];
}
