import { ComponentType, MessageFlags } from 'discord.js';
import { citationsMessage } from '../../src/discord/citations';
import { cardOf } from '../../src/reply/citation';
import type { Card } from '../../src/reply/reply';
import { lake } from '../reply/lake';
import { checkMessage, Issues } from './stand-in/message-rules';
import { textOf } from './stand-in/messages';

const WITHDRAWN = 'Withdrawn since';

/** Five cards with notes of that many characters, each with what has become of it. */
function cards(note: number, statuses: (at: number) => string | null): Card[] {
  const { entries } = lake().record;
  const all = [0, 1, 2, 3, 4].map((at) => cardOf(entries.at(at), lake()));
  return all.map((card, at) => ({ ...card, note: 'x'.repeat(note), status: statuses(at) }));
}

const ofFirst = (at: number) => (at === 0 ? WITHDRAWN : null);

describe('citations to copy', () => {
  test.each([
    ['in part', 10, ['citations.md', 'citations.bib'], 'Further forms are in the files.'],
    [
      'not at all',
      900,
      ['citations.txt', 'citations.md', 'citations.bib'],
      'The citations are in the files.',
    ],
  ])('that fit %s say what is in the files, and what has become of an entry', (_, note, names, line) => {
    const { components, files } = citationsMessage(cards(note, ofFirst));
    expect(files.map(({ name }) => name)).toEqual(names);
    const text = textOf({ components });
    expect(text).toContain(`Ready to copy, 5 entries.\n**${WITHDRAWN}**`);
    expect(text).toContain(line);
  });

  test('are divided by lines, with none above the first', () => {
    const [container] = citationsMessage(cards(0, ofFirst).slice(0, 2)).components;
    const types = container && 'components' in container ? container.components.map(({ type }) => type) : [];
    const { TextDisplay, Separator } = ComponentType;
    expect(types).toEqual([TextDisplay, Separator, TextDisplay, Separator, TextDisplay]);
  });

  test('keep the limits of a message, however much has become of the entries', () => {
    const { components, files } = citationsMessage(cards(900, () => '*'.repeat(500)));
    const issues = new Issues();
    const names = files.map(({ name }) => name);
    checkMessage({ components, flags: MessageFlags.IsComponentsV2 }, '', 0, names, issues);
    expect(issues.found).toEqual([]);
  });
});
