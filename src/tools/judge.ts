import { z } from 'zod';
import { fold } from '../record/text';

const span = z.tuple([z.int().min(0), z.int().min(1)]);

/** A question in plain words and what its answer must hold. */
export const asked = z.object({
  id: z.string(),
  q: z.string(),
  /** Its kind: the row of the table. */
  category: z.string(),
  /** False if the record does not hold it as asked. */
  answerable: z.boolean(),
  /** Passages of the source, in UTF-16 units; the first entry must overlap one of them. */
  spans: z.array(span).default([]),
  /** Names of which the text must hold at least one; empty for any text. */
  speakers: z.array(z.string()).default([]),
  /** True if the source only reports or alleges it, so that the text must say so. */
  must_hedge: z.boolean().default(false),
  /** For a list: groups of passages, of which each wants an entry. */
  cover: z.array(z.array(span)).default([]),
});

const VERDICTS = {
  'partial-verbatim': 'partial',
  'wrong-speaker': 'misattributed',
  'paraphrase-on-record': 'paraphrase',
} as const;
const verdict = z.string().transform((name) => (VERDICTS as Record<string, string>)[name] ?? name);

/** A posted quotation and how it compares with the record. */
export const posted = z.object({
  id: z.string(),
  posted: z.string(),
  claimed_speaker: z.string().nullish(),
  verdict,
  also_ok: z.array(verdict).default([]),
  spans: z.array(span).default([]),
});

export type Asked = z.infer<typeof asked>;
export type Posted = z.infer<typeof posted>;
type Span = z.infer<typeof span>;

/** A reply as batch writes it, as far as it is judged. */
export const given = z.object({
  outcome: z.string(),
  entries: z.array(z.object({ id: z.string(), source: z.object({ start: z.int(), end: z.int() }) })),
  text: z.string(),
  ms: z.number(),
});
export type Given = z.infer<typeof given>;

const HEDGE = /report|alleg|accord|suspect|possib|claim|may have|unconfirmed|via |denie/i;

/** What is wrong with the answer to a question, or null. */
export function judgeAnswer(question: Asked, { outcome, entries: [first], text }: Given): string | null {
  const { answerable, spans, speakers, must_hedge: mustHedge } = question;
  if (!answerable)
    return outcome === 'found' ? `answered (${first?.id}) what is not on record as asked` : null;
  if (outcome !== 'found') return `outcome ${outcome}`;
  if (!first) return 'found, but shows no entry';
  if (!liesIn(first, spans)) return `first entry is ${first.id}`;
  if (speakers.length && !speakers.some((name) => holds(text, name)))
    return `the text names none of ${speakers.join(', ')}`;
  return mustHedge && !HEDGE.test(text) ? 'the text does not say that it is only reported or alleged' : null;
}

/** What is wrong with the verdict on a posted quotation, or null. */
export function judgeVerdict(quotation: Posted, { outcome, entries }: Given): string | null {
  const accepted = [quotation.verdict, ...quotation.also_ok];
  if (!accepted.includes(outcome)) return `said ${outcome}, is ${accepted.join(' or ')}`;
  const compared = outcome === 'not-on-record' || quotation.spans.length === 0;
  if (compared || entries.some((entry) => liesIn(entry, quotation.spans))) return null;
  return `right verdict, wrong entry (${entries[0]?.id})`;
}

/** How many of the groups of passages that a list must cover it covers. */
export function covered({ cover }: Asked, { entries }: Given): number {
  return cover.filter((group) => entries.some((entry) => liesIn(entry, group))).length;
}

function liesIn({ source }: Given['entries'][number], spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => {
    const common = Math.min(source.end, end) - Math.max(source.start, start);
    return common > 0 && common >= 0.5 * Math.min(end - start, source.end - source.start);
  });
}

function holds(text: string, name: string): boolean {
  return plain(text).includes(plain(name));
}

/** Without case, accents, kinds of apostrophes and of space. */
function plain(text: string): string {
  return fold(text).replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
}
