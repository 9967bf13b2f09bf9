import type { Why } from '../../../src/search/types';
import { asked, pass } from '../parley';

const parley = pass();

type Elsewhere = [question: string, is: Why['is'], first: string];

describe('on record as asked', () => {
  it.each([
    ['who said a border is a door', 'eland-door'],
    ['what did Torvald say about the toll', 'torvald-no-toll'],
    ['what did the president of Orvenia say about a fee', 'torvald-no-toll'],
    ['who refuses to weigh trucks', 'brandeis-not-one-truck'],
    ['what did Hask offer on the toll', 'hask-halves-toll'],
    ['who called the report a fairy tale', 'lindqvar-fairy-tale'],
    ['what did the Lantern report', 'lantern-tunnel-blast'],
    ['how many prisoners does Sarkland hold', 'hask-eleven-men'],
    ['where were the captives exchanged', 'four-prisoners-exchanged'],
    ['when did the avalanche happen', 'avalanche-buries-road'],
    ['what happened on Saturday', 'avalanche-buries-road'],
    ['which town did the troops leave', 'troops-leave-brannik'],
    ['who was absent', 'brehm-absent'],
    ['was Brehm invited', 'lindqvar-brehm-not-invited'],
    ['was an agreement reached', 'talks-adjourned'],
    ['what did the villagers hear', 'shots-at-tunnel'],
    ['what did the Alpine League say', 'ansari-vell-hopeful'],
    ['what did the Alpine League do to Quill', 'league-freezes-accounts'],
    ['who spoke of a first step', 'lindqvar-first-step'],
    ['what did Okoro mean by "a cable to hang us with"', 'okoro-cable'],
    ['what is Brandeis on record with', 'brandeis-not-one-truck'],
    ['was Brehm at the talks', 'brehm-absent'],
    ['where was Brehm', 'brehm-absent'],
    ['what did the Alpine League do to Quill KG', 'league-freezes-accounts'],
  ])('%j: %s', (question, first) => {
    const { outcome, why, ids } = asked(question, parley);
    expect({ outcome, why, first: ids[0] }).toEqual({ outcome: 'found', why: null, first });
  });

  it.each([
    ['who denied the tunnel report', ['lindqvar-fairy-tale', 'officer-denies-blast']],
    ['direct quotes of Okoro', ['okoro-cable', 'okoro-every-prisoner', 'okoro-further']],
    ['list everything Brandeis said', ['brandeis-not-one-truck']],
    ['via Radio Duskholm', ['shots-at-tunnel', 'troops-leave-brannik']],
  ])('%j: all of %j', (question, ids) => {
    expect(asked(question, parley).ids.sort()).toEqual(ids);
  });
});

describe('not on record as asked', () => {
  it.each<Elsewhere>([
    ['what did Okoro say about the avalanche', 'other speaker', 'avalanche-buries-road'],
    ['what did Hask say about a fairy tale', 'other speaker', 'lindqvar-fairy-tale'],
    ['what did the Sarkish foreign minister say about the power line', 'other speaker', 'okoro-cable'],
    ['what did Okoro say about a door', 'other speaker', 'eland-door'],
    ['what did Karvonen-Reyes say about prisoners', 'other speaker', 'torvald-meets-once-home'],
    ['what did Brehm say', 'no words', 'lindqvar-brehm-not-invited'],
    ['when did Hask speak of "a cable to hang us with"', 'other speaker', 'okoro-cable'],
    ['Torvald: "a cable to hang us with", said to whom?', 'other speaker', 'okoro-cable'],
    ['did Brehm himself comment on the talks', 'no words', 'lindqvar-brehm-not-invited'],
    ['what did Quill say about the talks', 'no words', 'quill-at-the-table'],
    ['Torvald will pay a toll', 'turned', 'torvald-no-toll'],
    ['did Sarkland agree to abolish the toll', 'premise', 'hask-halves-toll'],
    ['did Orvenia accept the power line', 'premise', 'okoro-cable'],
    ['did Brandeis agree to weigh trucks', 'premise', 'brandeis-not-one-truck'],
    ['did the talks open in 1997', 'premise', 'talks-open'],
    ['why were the captives exchanged in Tessel', 'premise', 'four-prisoners-exchanged'],
    ['how did Hask freeze the accounts', 'premise', 'league-freezes-accounts'],
    ['how many people died in the avalanche', 'unstated', 'avalanche-buries-road'],
    ['how many troops left Brannik', 'unstated', 'troops-leave-brannik'],
    ['what is the name of the border officer', 'unstated', 'officer-denies-blast'],
    ['why did the League freeze the accounts', 'unstated', 'league-freezes-accounts'],
    ['how much is the toll', 'unstated', 'torvald-no-toll'],
  ])('%j: %s, and %s is', (question, is, first) => {
    const { outcome, why, ids } = asked(question, parley);
    expect({ outcome, is: why?.is, first: ids[0] }).toEqual({ outcome: 'elsewhere', is, first });
  });

  it.each<[string, Why]>([
    ['what did Hask say about a fairy tale', { is: 'other speaker', asked: ['hask'] }],
    ['what did Brehm say', { is: 'no words', asked: ['brehm'] }],
    ['did Orvenia accept the power line', { is: 'premise', words: ['accept'] }],
    [
      'how many troops left Brannik',
      { is: 'unstated', detail: 'number', note: 'The report does not say how many troops left.' },
    ],
  ])('%j says who or what exactly: %j', (question, why) => {
    expect(asked(question, parley).why).toEqual(why);
  });
});

describe('nothing on record', () => {
  it.each<[string, Why]>([
    ['what did Macron say', { is: 'unknown', words: ['Macron'] }],
    ['what does Putin think of the toll', { is: 'unknown', words: ['Putin'] }],
    ['macron quote on the toll', { is: 'unknown', words: ['macron'] }],
    ['what does macron think of the toll', { is: 'unknown', words: ['macron'] }],
    ['who won the football match', { is: 'unknown', words: ['won', 'football', 'match'] }],
    ['dentist', { is: 'unknown', words: ['dentist'] }],
    ['what happened on Friday', { is: 'unknown', words: ['Friday'] }],
    ['who said what', { is: 'empty' }],
  ])('%j: %j', (question, why) => {
    const answer = asked(question, parley);
    expect(answer).toMatchObject({ outcome: 'none', why: { is: why.is }, ids: [] });
    if ('words' in why && answer.why && 'words' in answer.why)
      expect([...answer.why.words].sort()).toEqual([...why.words].sort());
  });
});

describe('what only seems to be on record', () => {
  it.each([
    ['what did Hask say about a first step', 'the words were given to her by mistake, says a correction'],
    ['weather in Tessel', 'only the place is known'],
  ])('%j is not found (%s)', (question) => {
    expect(asked(question, parley).outcome).not.toBe('found');
  });
});
