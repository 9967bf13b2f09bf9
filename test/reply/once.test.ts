import { answerRequest } from '../../commands';
import { contextOf } from '../../src/reply/context';
import { idsOf, lake } from './lake';

/** The report prints two entries a second time; the second printing of one stands on another topic alone. */
const parley = lake((files) => {
  const { statements, events } = files.source('lake-report');
  for (const statement of statements.filter(({ id }) => id === 'vasik-dam'))
    statements.push({ ...statement, id: 'dam-again', links: [{ to: 'vasik-dam', how: 'repeats' }] });
  for (const event of events.filter(({ id }) => id === 'ferry-sinking')) {
    events.push({ ...event, id: 'sinking-again', links: [{ to: 'ferry-sinking', how: 'repeats' }] });
    const about = { topics: ['harbour'] };
    events.push({ ...event, id: 'sinking-harbour', about, links: [{ to: 'sinking-again', how: 'repeats' }] });
  }
});
const answer = (command: string, options: Record<string, string> = {}) =>
  answerRequest({ command, options }, parley);
const idsIn = (command: string, options: Record<string, string> = {}) =>
  answer(command, options).sections.flatMap(({ cards }) => idsOf(cards));

describe('what is printed twice', () => {
  it.each<[command: string, options: Record<string, string>]>([
    ['quote', {}],
    ['quote', { speaker: 'Vasik' }],
    ['quote', { text: 'dam' }],
    ['event', {}],
    ['event', { topic: 'ferry' }],
    ['event', { text: 'ferry lost' }],
    ['speaker', { name: 'Vasik' }],
    ['compare', { topic: 'water' }],
    ['compare', { topic: 'ferry' }],
    ['timeline', {}],
    ['brief', {}],
  ])('is shown once by /%s %j', (command, options) => {
    const ids = idsIn(command, options);
    expect(ids.length).toBeGreaterThan(0);
    for (const again of ['dam-again', 'sinking-again', 'sinking-harbour']) expect(ids).not.toContain(again);
  });

  it('is counted once', () => {
    expect(answer('quote', { speaker: 'Vasik' }).lead).toEqual(['1 statement on record.']);
    expect(answer('event').lead).toEqual(['6 events on record.']);
    expect(answer('quote', { from: '1994-05-11' }).lead).toEqual([
      '1 statement on record.',
      '6 statements whose day of saying is not stated are left out.',
    ]);
  });

  it('is shown where what it repeats is not', () => {
    expect(idsIn('event', { topic: 'harbour' })).toEqual(['sinking-harbour']);
  });

  it('is what one document prints: whoever repeats it in another has said it, too', () => {
    const again = lake((files) => {
      const dam = files.entry('vasik-dam');
      const links = [{ to: 'vasik-dam', how: 'repeats' as const }];
      const said = { ...dam, kind: 'quote' as const, id: 'lund-dam', speaker: 'lund', links };
      files.source('lake-correction').statements.push(said);
    });
    for (const command of ['quote', 'ask']) {
      const asked = {
        quote: { text: 'close the dam' },
        ask: { question: 'who said they will not close the dam' },
      };
      const reply = answerRequest({ command, options: asked[command as keyof typeof asked] }, again);
      expect(reply.sections.flatMap(({ cards }) => idsOf(cards)).sort()).toEqual(['lund-dam', 'vasik-dam']);
    }
  });

  it('stands beside the words of another who was asked for, too', () => {
    const both = lake((files) => {
      const dam = files.entry('vasik-dam');
      const about = { people: ['vasik', 'tarnia'], topics: ['water'] };
      const said = { ...dam, kind: 'quote' as const, id: 'lund-dam', speaker: 'lund', about };
      const gist = 'Lund says with Vasik that the dam is not closed, and that Vasik is right about the dam.';
      files.source('lake-correction').statements.push({ ...said, gist });
    });
    const question = 'what did Vasik and Lund say about the dam';
    const reply = answerRequest({ command: 'ask', options: { question } }, both);
    expect(reply.sections.flatMap(({ cards }) => idsOf(cards))).toEqual(['lund-dam', 'vasik-dam']);
  });

  it('is shown in the place of what was taken back, if it stands itself', () => {
    const back = lake((files) => {
      const dam = files.entry('vasik-dam');
      const links = [{ to: 'vasik-dam', how: 'repeats' as const }];
      files.source('lake-report').statements.push({ ...dam, kind: 'quote', id: 'dam-again', links });
      files.entry('vasik-dam', { status: 'withdrawn' });
    });
    const reply = answerRequest({ command: 'compare', options: { topic: 'water' } }, back);
    expect(reply.sections.flatMap(({ cards }) => idsOf(cards))).toEqual(['dam-again']);
  });

  it('is still found by its id, and in the context of what it repeats', () => {
    expect(idsIn('quote', { text: 'dam-again' })).toEqual(['dam-again']);
    const first = parley.record.entries.at(parley.record.entries.find('vasik-dam'));
    const { sections } = contextOf(first, parley);
    expect(
      idsOf(sections.find(({ heading }) => heading === 'Repeated by, after it in the document')?.cards ?? []),
    ).toEqual(['dam-again']);
  });

  it('has a long note printed once, and what else is noted of each', () => {
    const doubt = `The report leaves open which day it was${', and the captions do not say it'.repeat(8)}.`;
    const noted = lake((files) => {
      files.entry('vasik-dam', { note: doubt });
      files.entry('brandt-truce', { note: `It is Brandt. ${doubt}` });
    });
    const { sections } = answerRequest({ command: 'quote', options: {} }, noted);
    const notes = sections.flatMap(({ cards }) => cards.flatMap(({ note }) => note ?? []));
    expect(notes).toEqual([`Note: ${doubt}`, 'Note: It is Brandt. What is noted above holds here, too.']);
  });

  it('stays once where two are said to repeat each other', () => {
    const mutual = lake((files) => {
      files.entry('soro-denial', { links: [{ to: 'adviser-denial', how: 'repeats' }] });
      files.entry('adviser-denial', { links: [{ to: 'soro-denial', how: 'repeats' }] });
    });
    const { lead } = answerRequest({ command: 'quote', options: { topic: 'ferry' } }, mutual);
    expect(lead).toEqual(['1 statement on record.']);
  });
});
