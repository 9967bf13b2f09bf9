import { asked, pass } from '../parley';

/** A question, the first five entries in their whole order, or all if there are less, and why this order is right. */
type Row = [question: string, ids: string[], because: string];

const parley = pass();

const firstFive = (question: string) => asked(question, parley).ids.slice(0, 5);

describe('the order of answers on the record of the talks on the pass', () => {
  it.each<Row>([
    ['toll', ['torvald-no-toll', 'hask-halves-toll'], 'quoted words before reported ones'],
    [
      'weigh lorries',
      ['hask-halves-toll', 'brandeis-not-one-truck'],
      'both words, then the other word for one',
    ],
    [
      'prisoners',
      ['okoro-every-prisoner', 'hask-eleven-men', 'four-prisoners-exchanged', 'torvald-meets-once-home'],
      'quoted words, then the others in the order of the record; one prisoner after many',
    ],
    [
      'captives',
      ['okoro-every-prisoner', 'hask-eleven-men', 'four-prisoners-exchanged', 'torvald-meets-once-home'],
      'another word for it gives the same order',
    ],
    ['what did Okoro say about prisoners', ['okoro-every-prisoner'], 'his words on it only'],
    [
      'direct quotes of Okoro',
      ['okoro-further', 'okoro-every-prisoner', 'okoro-cable'],
      'whole sentences first',
    ],
    ['Torvald', ['torvald-no-toll', 'torvald-meets-once-home'], 'quoted words first'],
    ['Eland', ['eland-door', 'eland-patience'], 'in the order of the record'],
    [
      'Orvenia on the toll',
      ['torvald-no-toll', 'brandeis-not-one-truck'],
      'its president, then another word for it',
    ],
    ['Sarkland on prisoners', ['hask-eleven-men'], 'one of its own; what others say of it is not its'],
    [
      'who denied the tunnel report',
      ['lindqvar-fairy-tale', 'officer-denies-blast'],
      'quoted before reported',
    ],
    [
      'what did Radio Duskholm report',
      ['troops-leave-brannik', 'shots-at-tunnel'],
      'what it tells itself before what it carried',
    ],
    ['what did the broadcaster report', ['troops-leave-brannik', 'shots-at-tunnel'], 'an outlet by its kind'],
    ['which agency reported the toll offer', ['hask-halves-toll'], 'the outlet of that kind that carried it'],
    ['first step', ['lindqvar-first-step', 'hask-first-step'], 'as corrected before what it corrects'],
    ['bank accounts', ['league-freezes-accounts'], 'one event'],
    ['avalanche on the pass', ['avalanche-buries-road'], 'one event'],
    ['patience', ['eland-patience'], 'one statement'],
  ])('%j: %j (%s)', (question, ids) => {
    expect(firstFive(question)).toEqual(ids);
  });
});
