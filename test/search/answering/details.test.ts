import { gapOf } from '../../../src/search/answering/details';
import { focusGapOf } from '../../../src/search/answering/focus-gap';
import { readQuestion } from '../../../src/search/question/question';
import { istanbul, pass } from '../parley';

const records = { istanbul: istanbul(), pass: pass() };

/** The detail that a question asks for and the entry does not hold. */
function gap(question: string, id: string, name: keyof typeof records) {
  const { record, index } = records[name];
  const entry = record.entries.at(record.entries.find(id));
  return gapOf(readQuestion(question, record, index), entry, record);
}

function focusGap(question: string, id: string, name: keyof typeof records) {
  const { record, index } = records[name];
  const entry = record.entries.at(record.entries.find(id));
  return focusGapOf(entry, { question: readQuestion(question, record, index), record, index });
}

describe('an entry holds the detail that is asked for', () => {
  it.each([
    ['how many prisoners were exchanged', 'four-prisoners-exchanged', 'a number in words'],
    ['how many men does Sarkland hold', 'hask-eleven-men', ''],
    ['when did the talks open', 'talks-open', 'a day'],
    ['when did the avalanche happen', 'avalanche-buries-road', 'a derived day'],
    ['when did Torvald say that', 'torvald-no-toll', 'the day it was said'],
    ['which town did the troops leave', 'troops-leave-brannik', ''],
    ['who denied the blast', 'lindqvar-fairy-tale', 'no detail is asked for'],
    ['what is the name of the spokeswoman', 'lindqvar-fairy-tale', 'named'],
    ['what did Hask offer', 'hask-halves-toll', ''],
    ['where are the talks', 'talks-open', 'a place'],
    ['where does it say that the talks are over', 'talks-adjourned', 'a passage is asked for'],
  ])('%j: %s (%s)', (question, id) => {
    expect(gap(question, id, 'pass')).toBeNull();
  });
});

describe('an entry lacks the detail that is asked for', () => {
  it.each<[question: string, id: string, name: 'pass' | 'istanbul', is: string]>([
    ['how long were the prisoners held', 'four-prisoners-exchanged', 'pass', 'a number of people'],
    [
      'how long did the talks last',
      'first-face-to-face-in-three-weeks',
      'istanbul',
      'how long ago the last were',
    ],
  ])('%j of %s on the record of %s: no length of time, but %s', (question, id, name) => {
    expect(gap(question, id, name)?.detail).toBe('number');
  });

  it('a note on how many people there were tells no length of time', () => {
    expect(gap('how long did they sit there', 'delegations-at-long-table', 'istanbul')).toEqual({
      detail: 'number',
      note: null,
    });
  });

  it.each([
    [
      'how many troops left Brannik',
      'troops-leave-brannik',
      'number',
      'The report does not say how many troops left.',
    ],
    ['how much is the toll', 'hask-halves-toll', 'number', 'The report does not say how high the toll is.'],
    [
      'how many people were killed by the avalanche',
      'avalanche-buries-road',
      'casualties',
      'The report does not say whether anyone was hurt or killed.',
    ],
    [
      'was anyone wounded by the shots',
      'shots-at-tunnel',
      'casualties',
      'The report does not say whether anyone was hit.',
    ],
    ['name of the officer', 'officer-denies-blast', 'name', 'The officer asked not to be named.'],
    [
      'why did the League freeze the accounts',
      'league-freezes-accounts',
      'reason',
      'The report does not say why.',
    ],
    [
      'what time did the talks open',
      'talks-open',
      'time',
      'The report does not say at what hour they opened.',
    ],
    ['which town did the villagers live in', 'shots-at-tunnel', 'town', null],
    ['what damage did the avalanche do', 'avalanche-buries-road', 'damage', null],
    ['when will they meet next', 'talks-adjourned', 'date', 'The report does not say when the talks go on.'],
    [
      'when will Torvald meet her',
      'torvald-meets-once-home',
      'date',
      'The report gives no day for a meeting.',
    ],
  ])('%j of %s: %s, in the words of the editor if there are any', (question, id, detail, note) => {
    expect(gap(question, id, 'pass')).toEqual({ detail, note });
  });

  it.each([
    ['how many people were killed in Mariupol', 'mariupol-besieged', 'casualties'],
    ['which town was the oil depot in', 'oil-depot-hit', 'town'],
    ['name of the deputy defense minister', 'russia-deputy-defense-minister-cut-back', 'name'],
    ['why were the presidents absent', 'presidents-absent', 'reason'],
    ['names of the Ukrainian negotiators', 'caption-erdogan-center-russians-left', 'name'],
    ['at what time did Erdogan speak', 'caption-erdogan-welcome-speech', 'time'],
    ['where was Putin', 'presidents-absent', 'place'],
    ['where will they meet', 'erdogan-progress-could-bring-leaders-meeting', 'place'],
    ['how many delegates did each side send', 'erdogan-welcomes-delegations', 'number'],
  ])('Istanbul: %j of %s: %s', (question, id, detail) => {
    expect(gap(question, id, 'istanbul')?.detail).toBe(detail);
    expect(gap(question, id, 'istanbul')?.note).toMatch(/^The (source|caption) /);
  });
});

it.each(['how long since they met', 'how long between the rounds', 'how long did they not meet'])(
  '%j: how long ago the last were is the length of time',
  (question) => {
    expect(gap(question, 'first-face-to-face-in-three-weeks', 'istanbul')).toBeNull();
  },
);

describe('several names asked for', () => {
  it.each([
    ['names of the Ukrainian negotiators', 'bellingcat-umerov-among-poisoned', 'one of theirs is named'],
    ['names of the Russian negotiators', 'arakhamia-met-medinsky', 'one of each'],
    ['names of people poisoned besides Abramovich', 'bellingcat-symptoms', 'others than the one given'],
  ])('%j of %s: no gap (%s)', (question, id) => {
    expect(gap(question, id, 'istanbul')).toBeNull();
  });
});

describe('the kind of thing that is asked for', () => {
  it.each([
    ['which chemical was used', 'bellingcat-chemical-weapons', 'name'],
    ['which palace hosted them', 'ukrainian-television-cold-welcome', 'name'],
    ['which units withdrew', 'russian-units-withdraw', 'name'],
  ])('%j of %s: the note says that it is not given', (question, id, detail) => {
    expect(focusGap(question, id, 'istanbul')?.detail).toBe(detail);
  });

  it.each([
    ['which suburb was retaken', 'irpin-retaken', 'no note speaks of suburbs'],
    ['which headline names peacekeepers', 'headline-suspected-poisoning', 'the note is by the headline'],
    ['which voices are sceptical', 'western-allies-sceptical', 'the note only says that it does not say'],
    ['who denied it', 'peskov-denies-poisoning-reports', 'no kind is asked for'],
    [
      'which broadcaster spoke of a cold welcome',
      'ukrainian-television-cold-welcome',
      'whoever says it is one',
    ],
  ])('%j of %s: no gap (%s)', (question, id) => {
    expect(focusGap(question, id, 'istanbul')).toBeNull();
  });
});
