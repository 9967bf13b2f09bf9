import { Columns } from '../../src/importing/columns';
import { readRow } from '../../src/importing/row';
import { rowOf } from './table';

function read(fields: Record<string, unknown>) {
  const reader = { columns: new Columns({}), source: null, today: '1994-06-01' };
  return readRow({ row: 1, line: 1, values: rowOf(fields) }, reader);
}

test.each([
  ['no words', { text: ' ' }, 'text is missing'],
  ['a quotation of nothing', { text: '“”' }, 'text holds quotation marks alone'],
  ['straight marks alone', { text: '""' }, 'text holds quotation marks alone'],
  ['a speaker that cannot be seen', { speaker: '\u202e\u200b' }, 'speaker is missing'],
  ['no source', { source: null }, 'source is missing'],
  ['a speaker that is a list', { speaker: ['a'] }, 'speaker is ["a"]'],
  ['a name without letters', { speaker: '???' }, '"???" has no letters and no digits'],
  ['a topic without letters', { topic: '–' }, '"–" has no letters and no digits'],
  ['a day that there is not', { date: '1994-02-30' }, 'the date "1994-02-30" is none'],
  ['a date in another order', { date: '12/05/1994' }, 'the date "12/05/1994" is none'],
  ['a day ahead', { date: '1994-06-02' }, 'the date 1994-06-02 lies ahead'],
  ['a year ahead', { date: 1995 }, 'the date 1995 lies ahead'],
  ['an id with a space', { id: 'a b' }, '"a b" cannot be an id'],
  ['text in another encoding', { text: 'caf\uFFFD' }, 'text has characters that are broken'],
  ['half a character', { text: 'a\uD800' }, 'text has characters that are broken'],
])('%s is refused', (_, fields, problem) => {
  const { faults = [] } = read(fields);
  expect(faults.map((fault) => fault.problem)).toContain(problem);
});

test.each([
  ['source', { source: { title: 'Minutes' } }, 'source is {"title":"Minutes"}'],
  ['text', { text: ['The ice holds.'] }, 'text is ["The ice holds."]'],
])('a %s that is no text is one fault, and not missing', (_, fields, problem) => {
  expect(read(fields).faults?.map((fault) => fault.problem)).toEqual([problem]);
});

test.each([
  ['“The harbour shall remain open tonight.”', 'The harbour shall remain open tonight.'],
  ['"Open," she said', '"Open," she said'],
  ['"as thin as spring ice"', 'as thin as spring ice'],
  ['«Open.»', 'Open.'],
  ['„Open.“', 'Open.'],
  ['‘It’s open.’', 'It’s open.'],
  ['“He called it ‘open’.”', 'He called it ‘open’.'],
  ['“Open,” she said, “tonight.”', '“Open,” she said, “tonight.”'],
])('%s is taken without marks around the whole of it', (text, expected) => {
  expect(read({ text }).row?.text).toBe(expected);
});

test.each([
  ['a year', 1994, '1994'],
  ['a month', '1994-05', '1994-05'],
  ['a time, of which the day counts', '1994-05-12T08:30:00Z', '1994-05-12'],
  ['no date', null, null],
])('%s is a date', (_, date, expected) => {
  expect(read({ date }).row?.date).toBe(expected);
});

test.each([
  ['as a list', ['Ice', ' Fishing', 'Ice', '']],
  ['in one cell, parted by ";"', 'Ice; Fishing;Ice;'],
])('several topics are given %s, each once', (_, topic) => {
  expect(read({ topic }).row?.topics).toEqual(['Ice', 'Fishing']);
});

test('names are one line that shows what it holds, without control and direction characters', () => {
  const { row } = read({
    speaker: 'Ann\u001b[31m Bell\u202e',
    role: 'mayor\u0007',
    source: 'The\u200b\tlog',
    topic: '\u2066Ice\u2069',
  });
  expect(row).toMatchObject({ speaker: 'Ann [31m Bell', role: 'mayor', source: 'The log', topics: ['Ice'] });
});

test('a row has the same id wherever it stands, and another if any of speaker, day, source or words is another', () => {
  const ids = [{}, { text: 'Other.' }, { speaker: 'Ada Ro' }, { date: null }, { source: 'The log' }].map(
    (fields) => read(fields).row?.id,
  );
  expect(new Set(ids).size).toBe(5);
  expect(read({ topic: 'Ice' }).row?.id).toBe(ids[0]);
  expect(ids[0]).toMatch(/^tilda-morrow-[0-9a-f]{16}$/);
});
