import { Columns, readMapping } from '../../src/importing/columns';

test.each([
  ['its own name before a common one', ['sentence', 'text'], { text: 'text' }],
  [
    'capitals, spaces and underscores',
    ['QUOTE', 'Said_By', ' Title '],
    { text: 'QUOTE', speaker: 'Said_By', role: ' Title ' },
  ],
  [
    'one field each',
    ['statement', 'name', 'year', 'theme', 'url'],
    { text: 'statement', speaker: 'name', date: 'year', topic: 'theme', source: 'url' },
  ],
  ['nothing it does not know', ['colour'], {}],
])('a column is found by %s', (_, columns, expected) => {
  expect(new Columns({}).of(columns)).toEqual(expected);
});

test('a column that was named for one field is not taken for another', () => {
  expect(new Columns({ role: 'name' }).of(['text', 'name'])).toEqual({ text: 'text', role: 'name' });
});

test.each([
  ['text=Satz, speaker = Wer', { text: 'Satz', speaker: 'Wer' }, []],
  ['', {}, []],
  [
    'words=Satz',
    {},
    ['--map: "words" is not a field; the fields are text, speaker, role, date, topic, source, id'],
  ],
  [
    'text=Satz,speaker=Satz',
    { text: 'Satz' },
    ['--map: "Satz" is given to two fields; each needs a column of its own'],
  ],
  ['text=Satz,text=Wort', { text: 'Satz' }, ['--map: "text" is given two columns; name one']],
  ['text=', {}, ['--map: no column for "text"; write text=COLUMN']],
])('--map %s is read', (text, mapping, faults) => {
  expect(readMapping(text)).toEqual({ mapping, faults });
});

test('a column that was named and is nowhere is a fault, and what is left over is said', () => {
  const columns = new Columns({ text: 'Satz' });
  columns.of(['sentence', 'speaker', 'colour']);
  expect(columns.faults()).toEqual([
    '--map text=Satz: there is no such column; the columns are sentence, speaker, colour',
  ]);
  expect(columns.taken()).toBe('columns: speaker; not used: sentence, colour');
});

test('a column that every statement needs and that is nowhere is a fault, of one column or of many', () => {
  const columns = new Columns({});
  columns.of(['text']);
  expect(columns.faults()).toEqual([
    'no column is called speaker; name it with --map speaker=COLUMN; the columns are text',
  ]);
  expect(new Columns({}).faults()).toEqual([]);
});
