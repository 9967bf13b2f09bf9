import { once } from 'node:events';
import { renameSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerRequest } from '../commands';
import { createLog } from '../src/log';
import { RecordFiles, temporaryFolder } from './record/fixture';

/** The report of the lake talks with its edition in every gist and in its title; odd ones have an entry more. */
export function edition(number: number, change: (files: RecordFiles) => unknown = () => {}): string {
  const files = new RecordFiles();
  const report = files.source('lake-report') as RecordFiles['data']['sources'][0];
  report.title = `Report, edition ${number}`;
  for (const entry of [...report.statements, ...report.events])
    entry.gist = `${entry.gist} Edition ${number}.`;
  const [first] = report.statements;
  // It shifts all others, so that an index of one edition points at wrong entries of another.
  if (first && number % 2)
    report.statements.unshift({ ...first, id: 'lund-honesty-retold', kind: 'reported', quotes: [] });
  change(files);
  return JSON.stringify(report);
}

/** An edition that no record can be drawn from. */
export const faulty = (number: number) =>
  edition(number, (files) => files.entry('soro-denial', { kind: 'shout' }));

/** A data folder that is edited while it is followed. */
export function editedFolder() {
  const folder = temporaryFolder();
  const aside = join(temporaryFolder(), 'unfinished');
  new RecordFiles().write(folder);
  return {
    folder,
    /** Puts a file in the place of another, as editors and checkouts do. */
    put(text: string, file = join('sources', 'lake-report.json')) {
      writeFileSync(aside, text);
      renameSync(aside, join(folder, file));
    },
  };
}

/** Writes a file in its place; resolves when whoever watches its folder has been told. */
export async function written(file: string, text: string): Promise<void> {
  const watcher = watch(dirname(file));
  const told = once(watcher, 'change');
  writeFileSync(file, text);
  await told;
  watcher.close();
}

/** A log that keeps its lines, parsed. */
export function keptLog() {
  const lines: { level: string; msg: string; faults?: string[] }[] = [];
  const log = createLog({ logLevel: 'info', token: null }, { write: (line) => lines.push(JSON.parse(line)) });
  return { log, lines };
}

/** What every edition answers with the same entry, and the entry. */
const QUESTIONS = [
  ['what did Vasik say about the dam', 'vasik-dam'],
  ['who called the truce thin as spring ice', 'brandt-truce'],
  ['what does Soro deny', 'soro-denial'],
] as const;

/** Asks one of the questions and looks at everything in the answer. */
export function answered(n: number, parley: Parameters<typeof answerRequest>[1]) {
  const [question, id] = QUESTIONS[n % QUESTIONS.length] ?? QUESTIONS[0];
  const reply = answerRequest({ command: 'ask', options: { question } }, parley);
  const shown = [...JSON.stringify(reply.sections).matchAll(/edition (\d+)/gi)].map(([, number]) =>
    Number(number),
  );
  return {
    /** Whether the very entry stands first. */
    isRight: reply.outcome === 'found' && reply.sections[0]?.cards[0]?.entry.id === id,
    /** The editions that its cards are drawn from. */
    editions: [...new Set(shown)],
  };
}
