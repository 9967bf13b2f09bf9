import { contextOf } from '../../src/reply/context';
import { idsByHeading, lake } from './lake';

const parley = lake();
const contextFor = (id: string) =>
  contextOf(parley.record.entries.at(parley.record.entries.find(id)), parley);

describe('the context of an entry', () => {
  it('shows what stands before and after it in its document, what it tells of and who denies it', () => {
    expect(idsByHeading(contextFor('ferry-charge'))).toEqual({
      'In context': ['ferry-charge'],
      'Tells of, before it in the document': ['ferry-sinking'],
      'Denied by, after it in the document': ['soro-denial', 'adviser-denial'],
      'Before it in the document': ['brandt-truce'],
    });
  });

  it('shows no entry twice, whatever it belongs to the entry by', () => {
    const { entries } = parley.record;
    for (let at = 0; at < entries.length; at++) {
      const { sections } = contextOf(entries.at(at), parley);
      const shown = sections.flatMap(({ cards }) => cards.map(({ entry }) => entry.id));
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  it('marks everything but the entry as context', () => {
    const cards = contextFor('ferry-charge').sections.flatMap((section) => section.cards);
    expect(cards.filter((card) => !card.context).map((card) => card.entry.id)).toEqual(['ferry-charge']);
  });

  it('shows what replaced an entry and what it replaces', () => {
    expect(idsByHeading(contextFor('brandt-harbour'))).toMatchObject({
      'Replaced by': ['brandt-harbour-corrected'],
    });
    expect(idsByHeading(contextFor('brandt-harbour-corrected'))).toMatchObject({
      Replaces: ['brandt-harbour'],
    });
  });

  it('stays within the document', () => {
    expect(idsByHeading(contextFor('brandt-harbour-corrected'))).toEqual({
      'In context': ['brandt-harbour-corrected'],
      Replaces: ['brandt-harbour'],
    });
  });

  it('says once what is not given of two details', () => {
    const twice = lake((files) => {
      const note = 'The report names neither the ferry nor its port.';
      files.entry('ferry-sinking', { unstated: ['name', 'town'].map((detail) => ({ detail, note })) });
    });
    const { entries } = twice.record;
    expect(contextOf(entries.at(entries.find('ferry-sinking')), twice).lead).toEqual([
      'Not given in the source: The report names neither the ferry nor its port.',
    ]);
  });

  it('says what the source does not give', () => {
    expect(contextFor('adviser-denial').lead).toEqual([
      'Not given in the source: The report does not name the adviser.',
    ]);
  });

  it('can be asked for again', () => {
    expect(contextFor('ferry-charge').request).toEqual({
      command: 'event',
      options: { text: 'ferry-charge' },
    });
  });
});
