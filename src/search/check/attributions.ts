import type { TalksRecord } from '../../record/record';
import { isOutlet } from '../../record/sides';
import type { Ground, SearchIndex } from '../indexing/build';
import { idsOf } from '../question/mentions';
import { readQuestion } from '../question/question';
import { withoutEdges } from './edges';
import { withoutMarkdown } from './posted';
import { innermost, quotationsIn } from './quotations';
import { headingIn, type Signer, signedBy, signerIn } from './signer';
import { signedIn } from './unmarked';

/** One quotation of a post, and who says it; null where that is open. */
interface Attributed {
  words: string;
  signer: Signer | null;
  /** All on record of whom the words right before it say it: "Venn says Ruiz is". */
  of: readonly string[];
}

/** A handle right behind the last quotation. */
const HANDLE = /(?<=["”“»❝❞])[\s,.–—-]*@([\p{L}\p{N}_]+)\s*$/u;

/** Where a sentence ends, but not behind an abbreviation. */
const SENTENCE = /(?<=[\p{Ll}\p{N})\]"”»][.!?])\s+|;\s+|\s*\n\s*/u;

/** How many sentences before a quotation may name who says it: "Venn spoke on Monday. He said". */
const REACH = 2;

/** Each quotation of a post with who says it; a post without quotation marks is one. */
export function attributionsIn(posted: string, record: TalksRecord, index: SearchIndex): Attributed[] {
  const ground = { record, index };
  const marked = markedIn(posted, ground);
  return marked.length > 0 ? marked : [{ ...signedIn(posted, ground), of: [] }];
}

/** Each with marks, and who says it by what stands before it, behind it, or by the one before. */
function markedIn(posted: string, ground: Ground): Attributed[] {
  const { quotations, rest } = quotationsIn(withoutEdges(innermost(withoutMarkdown(posted))));
  const end = HANDLE.exec(posted)?.[0] ?? rest;
  const attributed: Attributed[] = [];
  let before = quotations[0]?.before ?? '';
  quotations.forEach(({ text: words }, at) => {
    const after = quotations[at + 1]?.before ?? end;
    const own = signerBefore(before, ground);
    const isLast = at + 1 === quotations.length;
    // '"We stay." Venn says they "go"': what comes then leads on to the next one.
    const isEnded = /[.!?]\s*$/.test(words);
    const behind = isLast || !(own || isEnded) ? signerBehind(after, ground) : null;
    const last = isConnected(before, ground) ? attributed.at(-1)?.signer : null;
    const signer =
      own && behind ? eitherOf(own, behind.signer, ground) : (own ?? behind?.signer ?? last ?? null);
    attributed.push({ words, signer, of: saidOf(before, signer, ground) });
    before = behind ? behind.rest : after;
  });
  // '"A" and "B" - Venn'
  const isShared = quotations.every(({ before: between }) => isConnected(between, ground));
  const shared = isShared ? attributed.at(-1)?.signer : null;
  return shared ? attributed.map((one) => ({ ...one, signer: shared })) : attributed;
}

/**
 * Whose words stand between two names. An outlet, or somebody behind them whom the record lacks, passes them
 * on: 'Venn: "We stay" (AFP)'. Of two others, whoever speaks by a verb says them; else it is open.
 */
function eitherOf(own: Signer, behind: Signer, { record }: Ground): Signer | null {
  const isCarrier = ({ ids }: Signer) => ids.some((id) => isOutlet(record.parties.get(id)));
  if (isCarrier(own)) return behind;
  if (own.name === behind.name || !own.isHeading || isCarrier(behind)) return own;
  return behind.ids.length === 0 ? own : null;
}

/** Whether nobody is named between two quotations. */
function isConnected(between: string, { record, index }: Ground): boolean {
  return readQuestion(between, record, index).mentions.length === 0;
}

/** The signer whom the last sentences before a quotation have. */
function signerBefore(before: string, ground: Ground): Signer | null {
  // A line above the words is a heading, too.
  const sentences = before
    .replace(/(?<=[\p{L}\p{N})])\s*\n\s*/gu, ': ')
    .split(SENTENCE)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  for (const sentence of sentences.slice(-REACH).reverse()) {
    const signer = signerIn(sentence, ground);
    if (signer) return signer;
  }
  return null;
}

/** Of whom a quotation is said: another than its signer, right before it but for a form of "to be". */
function saidOf(before: string, signer: Signer | null, { record, index }: Ground): readonly string[] {
  const { mentions, tokens } = readQuestion(before.split(SENTENCE).at(-1) ?? '', record, index);
  const one = mentions.at(-1);
  if (!one || one.parties.some((id) => signer?.ids.includes(id))) return [];
  const between = tokens.slice(one.to);
  const isDirect = between.every(({ form }) => /^(is|are|was|were|as|being|s)$/.test(form));
  return isDirect && (signer !== null || between.length > 0) ? idsOf(one) : [];
}

/** The signer behind a quotation, in the same sentence or on the line below, and what stands behind that. */
function signerBehind(after: string, ground: Ground): { signer: Signer; rest: string } | null {
  const [, handle] = HANDLE.exec(`"${after}`) ?? [];
  const isName = handle !== undefined && (/[–—-]\s*@/.test(after) || /\p{Ll}_?\p{Lu}/u.test(handle));
  const [first = '', ...more] = isName ? [] : after.replace(/^["”“»❝❞\s]+/u, '').split(SENTENCE);
  const signer = isName ? headingIn(`@${handle}`, ground) : signedBy(first, ground);
  return signer && { signer, rest: more.join(' ') };
}
