import type { TalksRecord } from '../../src/record/record';
import { sideOf } from '../../src/reply/names';
import type { Answer, Filters, Hit, Resolved, Suggested, Verdict, Vocabulary } from '../../src/search/types';
export const buildIndex = (record: TalksRecord) => ({ recordHash: record.hash });
const fold = (t: string) => t.toLowerCase();
const ws = (t: string) => fold(t).match(/[\p{L}\p{N}]+/gu) ?? [];
function pass(e: any, f: Filters, r: TalksRecord): boolean {
  const any = (want: readonly string[] | undefined, has: (string | null)[]) => !want || want.some((w) => has.includes(w));
  const dates = [e.said.date, e.when.date].filter(Boolean);
  const inr = (d: string) => (!f.from || d >= f.from.slice(0, d.length)) && (!f.to || d <= f.to);
  return (!f.type || e.type === f.type) && any(f.speaker, [e.speaker]) && any(f.person, [e.speaker, ...e.about.people]) && any(f.side, [sideOf(r.parties.get(e.speaker ?? ''))]) && any(f.topic, e.about.topics) && any(f.place, [e.setting.where, ...e.about.places]) && any(f.outlet, [e.speaker, ...e.via, r.sources.get(e.source)!.publisher]) && any(f.kind, [e.kind]) && ((!f.from && !f.to) || dates.some(inr));
}
export function find(text: string, f: Filters, r: TalksRecord): Hit[] {
  const out: Hit[] = []; const w = ws(text);
  for (let i = 0; i < r.entries.length; i++) { const e: any = r.entries.at(i); if (!pass(e, f, r)) continue;
    const hay = ws([e.gist, ...e.quotes.map((q: any) => q.text), r.parties.get(e.speaker ?? '')?.name ?? '', ...e.about.places.map((p: string) => r.places.get(p)!.name), ...e.about.topics.map((p: string) => r.topics.get(p)!.name)].join(' '));
    const s = w.filter((x) => hay.includes(x)).length; if (!w.length || s >= w.length * 0.6) out.push({ position: i, score: s }); }
  return out.sort((a, b) => b.score - a.score);
}
export function ask(q: string, r: TalksRecord): Answer {
  const stop = new Set('what did say about who said happened in the'.split(' '));
  const t = ws(q).filter((x) => !stop.has(x)).join(' ');
  const hits = t ? find(t, {}, r) : [];
  return { outcome: hits.length ? 'found' : 'none', why: t ? null : { is: 'empty' }, hits, groupBy: null, explain: () => ['fake'] };
}
export function resolve(typed: string, v: Vocabulary, r: TalksRecord): Resolved {
  const all: any[] = v === 'place' ? [...r.places.values()] : v === 'topic' ? [...r.topics.values()] : v === 'source' ? [...r.sources.values()] : [...r.parties.values()].filter((p) => v === 'party' || (v === 'outlet' ? p.of === 'outlets' : sideOf(p) !== null));
  const names = (x: any) => [x.id, x.name, x.title, ...(x.aliases ?? []), ...(x.titles ?? [])].filter(Boolean).map(fold);
  return { ids: all.filter((x) => names(x).includes(fold(typed))).map((x) => x.id), guessed: false };
}
export function suggest(typed: string, v: Vocabulary | 'entry', f: Filters, limit: number, r: TalksRecord): Suggested[] {
  if (v === 'entry') return find(typed, f, r).slice(0, limit).map((h) => ({ is: 'entry', position: h.position }));
  const all: any[] = v === 'place' ? [...r.places.values()] : v === 'topic' ? [...r.topics.values()] : v === 'source' ? [...r.sources.values()] : [...r.parties.values()];
  return all.filter((x) => fold(x.name ?? x.title).includes(fold(typed))).slice(0, limit).map((x) => ({ is: v, id: x.id }));
}
export function check(posted: string, speaker: readonly string[], r: TalksRecord): Verdict {
  for (let i = 0; i < r.entries.length; i++) { const e: any = r.entries.at(i); for (const q of e.quotes) if (fold(q.text).includes(fold(posted))) return { outcome: speaker.length && !speaker.includes(e.speaker) ? 'misattributed' : 'verbatim', hits: [{ position: i, score: 1 }], diff: [], changes: [], tooCommon: false }; }
  return { outcome: 'not-on-record', hits: [], diff: [], changes: [], tooCommon: false };
}
