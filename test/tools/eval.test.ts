import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/tools/eval';
import { type Asked, covered, type Given, judgeAnswer, judgeVerdict, posted } from '../../src/tools/judge';
import { temporaryFolder } from '../record/fixture';
import { lakeTerminal } from '../terminal/lake-terminal';

const entry = (id: string, start: number, end: number) => ({ id, source: { start, end } });
const reply = (fields: Partial<Given>): Given => ({
  outcome: 'found',
  entries: [entry('dam', 100, 200)],
  text: 'Oren Vasik said so',
  ms: 1,
  ...fields,
});
const question = (fields: Partial<Asked>): Asked => ({
  id: 'Q1',
  q: 'who promised water',
  category: 'a',
  answerable: true,
  spans: [[100, 200]],
  speakers: [],
  must_hedge: false,
  cover: [],
  ...fields,
});

describe('an answer is right', () => {
  it.each<[string, Partial<Asked>, Partial<Given>]>([
    ['if its first entry lies in an accepted passage', {}, {}],
    ['if half of the shorter lies in the other', { spans: [[150, 400]] }, {}],
    ['if the text names an accepted speaker, however spelt', { speakers: ['VÁSIK', 'nobody'] }, {}],
    ['if it hedges where it must', { must_hedge: true }, { text: 'The Veil reported that ...' }],
    ['if it says no where nothing is on record', { answerable: false }, { outcome: 'none', entries: [] }],
    ['if it says what is on record instead', { answerable: false }, { outcome: 'elsewhere' }],
  ])('%s', (_, asked, given) => {
    expect(judgeAnswer(question(asked), reply(given))).toBeNull();
  });
});

describe('an answer is wrong', () => {
  it.each<[string, Partial<Asked>, Partial<Given>]>([
    ['outcome none', {}, { outcome: 'none', entries: [] }],
    ['outcome elsewhere', {}, { outcome: 'elsewhere' }],
    ['found, but shows no entry', {}, { entries: [] }],
    ['first entry is dam', { spans: [[300, 400]] }, {}],
    ['first entry is dam', { spans: [[151, 400]] }, {}],
    ['first entry is other', {}, { entries: [entry('other', 0, 50), entry('dam', 100, 200)] }],
    ['the text names none of Soro, Lund', { speakers: ['Soro', 'Lund'] }, {}],
    ['the text does not say that it is only reported or alleged', { must_hedge: true }, {}],
    ['answered (dam) what is not on record as asked', { answerable: false }, {}],
  ])('%s', (wrong, asked, given) => {
    expect(judgeAnswer(question(asked), reply(given))).toBe(wrong);
  });
});

describe('a list', () => {
  it('covers the groups of passages of which it shows an entry', () => {
    const cover: Asked['cover'] = [
      [[100, 200]],
      [
        [0, 10],
        [300, 400],
      ],
      [[500, 600]],
    ];
    const entries = [entry('dam', 100, 200), entry('truce', 310, 390)];
    expect(covered(question({ cover }), reply({ entries }))).toBe(2);
  });
});

describe('a verdict', () => {
  const quotation = (fields: object) =>
    posted.parse({ id: 'M1', posted: 'we will not', verdict: 'verbatim', ...fields });

  it.each<[object, Partial<Given>, string | null]>([
    [{}, { outcome: 'verbatim' }, null],
    [{ also_ok: ['partial-verbatim'] }, { outcome: 'partial' }, null],
    [{ verdict: 'wrong-speaker' }, { outcome: 'misattributed' }, null],
    [{ verdict: 'paraphrase-on-record' }, { outcome: 'paraphrase' }, null],
    [{ spans: [[100, 200]] }, { outcome: 'verbatim' }, null],
    [{ verdict: 'not-on-record', spans: [[0, 9]] }, { outcome: 'not-on-record', entries: [] }, null],
    [{}, { outcome: 'altered' }, 'said altered, is verbatim'],
    [{ also_ok: ['partial'] }, { outcome: 'altered' }, 'said altered, is verbatim or partial'],
    [{ spans: [[300, 400]] }, { outcome: 'verbatim' }, 'right verdict, wrong entry (dam)'],
  ])('%j, said %j: %j', (fields, given, wrong) => {
    expect(judgeVerdict(quotation(fields), reply(given))).toBe(wrong);
  });
});

describe('npm run eval', () => {
  const terminal = lakeTerminal();
  const start = terminal.library.current().record.entries;
  const dam = start.at(start.find('vasik-dam'));
  const RIGHT = { ...question({}), q: 'who will not close the dam', spans: [[dam.start, dam.end]] };
  const WRONG = { ...question({}), id: 'Q2', q: 'who won the football match', category: 'b' };
  const POSTED = { id: 'M1', posted: 'thin as spring ice', verdict: 'verbatim' };

  function file(name: string, ...lines: (object | string)[]): string {
    const path = join(temporaryFolder(), name);
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(path, `${text.join('\n')}\n`);
    return path;
  }

  it('prints a row per kind, and a row per set with its score and its milliseconds', () => {
    const files = [file('mine-questions.jsonl', RIGHT, WRONG), file('mine-misquotes.jsonl', POSTED)];
    const others = ['held-back-questions.jsonl', 'held-back-2-questions.jsonl'].map((name) =>
      file(name, WRONG),
    );
    const { lines, ok } = evaluate([...files, ...others], terminal);
    expect(ok).toBe(true);
    const cells = lines.map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(cells.map((line) => line.replace(/ \| \d+\.\d\d \| \d+\.\d\d$/, ' | MS'))).toEqual([
      'mine | held-back',
      'who said, what said | 1/1',
      'paraphrase | 0/1 | 0/2',
      'check: verbatim | 1/1',
      'lists covered',
      'all | 2/3 | 0/2',
      '',
      'set | right | score | lists covered | ms, median | 95th percentile',
      'mine | 2/3 | 0.667 | MS',
      'held-back | 0/1 | 0.000 | MS',
      'held-back-2 | 0/1 | 0.000 | MS',
    ]);
  });

  it('shows the misses if asked, but never those held back', () => {
    const files = [file('mine-questions.jsonl', RIGHT, WRONG), file('held-back-questions.jsonl', WRONG)];
    const misses = evaluate(['--misses', ...files], terminal).lines.filter((line) => line.includes('->'));
    expect(misses).toEqual(['Q2  who won the football match  ->  outcome none']);
  });

  it('fails below the least score, of any set', () => {
    const [good, bad] = [file('good-questions.jsonl', RIGHT), file('bad-questions.jsonl', RIGHT, WRONG)];
    expect(evaluate(['--min', '0.6', good], terminal).ok).toBe(true);
    expect(evaluate(['--min', '0.6', good, bad], terminal).ok).toBe(false);
    expect(evaluate(['--min', '0.5', good, bad], terminal).ok).toBe(true);
  });

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['/nowhere/x.jsonl'], /\/nowhere\/x\.jsonl/],
    [
      'a line that is no question',
      [file('x.jsonl', RIGHT, { id: 'Q3' })],
      /x\.jsonl, line 2: neither a question/,
    ],
    ['a line that is no JSON', [file('x.jsonl', '{"id":')], /x\.jsonl, line 1: neither a question/],
    ['a score that is none', ['--min', '95'], /--min is a part from 0 to 1, not "95"/],
    ['an unknown option', ['--mis'], /--mis/],
  ])('names what is wrong: %s', (_, args, message) => {
    const { lines, ok } = evaluate(args, terminal);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(message);
  });
});
