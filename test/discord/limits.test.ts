import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { LIMITS } from '../../src/discord/limits';
import { escapeLine } from '../../src/discord/markdown';
import { messageOf, sharedLine } from '../../src/discord/message';
import { pageOf } from '../../src/discord/pages';
import { clean } from '../../src/record/clean';
import type { Card, Reply } from '../../src/reply/reply';
import { reply, textUpTo } from './arbitrary';
import { checkMessage, Issues } from './stand-in/message-rules';
import { componentsOf, textOf } from './stand-in/messages';

/** The stand-in counts by itself and knows nothing of Parley's own figures. */
function faultsOf(answer: Reply, at: number, sharedBy?: string): unknown[] {
  const { components, files } = messageOf(answer, {
    at,
    mayShare: true,
    ...(sharedBy === undefined ? {} : { isOpen: true, head: sharedLine(sharedBy) }),
  });
  const issues = new Issues();
  checkMessage(
    { components, flags: MessageFlags.IsComponentsV2 },
    '',
    0,
    files.map(({ name }) => name),
    issues,
  );
  return issues.found;
}

function pagesOf(answer: Reply): number[] {
  const starts: number[] = [];
  for (let at: number | null = 0; at !== null; at = pageOf(answer, at).next) starts.push(at);
  return starts;
}

describe('a message', () => {
  test('is never over any limit of Discord, whatever the record and the question hold', () => {
    fc.assert(
      fc.property(reply(5000), fc.nat({ max: 40 }), textUpTo(200), (answer, at, name) => {
        expect(faultsOf(answer, at, name)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('always holds what a citation is made of whole, and every card stands on one page', () => {
    fc.assert(
      fc.property(reply(150), (answer) => {
        const shown: Card[] = [];
        for (const at of pagesOf(answer)) {
          const message = messageOf(answer, { at, mayShare: true });
          const text = textOf({ components: message.components }).replace(/\\(.)/g, '$1');
          for (const { card } of pageOf(answer, at).cards) {
            for (const line of [card.status, card.who, card.chain, card.hedge, card.document])
              expect(text).toContain(clean(line ?? ''));
            shown.push(card);
          }
        }
        expect(shown).toEqual(answer.sections.flatMap(({ cards }) => cards));
      }),
      { numRuns: 50 },
    );
  });

  test('leaves a card to the next page rather than cut its citation, however much stands above it', () => {
    const long = (letter: string) => letter.repeat(140);
    const cited = [long('a'), long('b'), long('c'), long('d'), long('e')] as const;
    const [status, who, chain, hedge, document] = cited;
    const card = { ...cardOf('words', long('f')), status, who, chain, hedge, document };
    const above = Array.from({ length: 80 }, (_, at) => 'x'.repeat(at * 10));
    const isBeside = above.map((last) => {
      const lead = [...Array.from({ length: 3 }, () => 'x'.repeat(790)), last];
      const answer: Reply = { ...EMPTY, lead, sections: [{ heading: null, lines: [], cards: [card] }] };
      const { next } = pageOf(answer, 0);
      const text = textOf({ components: messageOf(answer, { at: next ?? 0, mayShare: false }).components });
      for (const line of cited) expect(text).toContain(line);
      return next === null;
    });
    expect([isBeside[0], isBeside.at(-1)]).toEqual([true, false]);
  });

  test.each([
    ['the note', 1500, 1500, 1500, ['note']],
    ['the gist', 2000, 2000, 500, ['note', 'gist']],
    ['the words', 4000, 500, 500, ['note', 'gist', 'words']],
  ])('cuts %s of a card only where what is worth less is gone', (_, words, gist, note, cut) => {
    const card = { ...cardOf('w'.repeat(words), 'g'.repeat(gist)), note: 'n'.repeat(note) };
    const answer: Reply = { ...EMPTY, sections: [{ heading: null, lines: [], cards: [card] }] };
    const text = textOf({ components: messageOf(answer, { mayShare: false }).components });
    const parts = { note: card.note, gist: card.tells, words: card.quotes[0] };
    const missing = Object.entries(parts).filter(([, part]) => !text.includes(part ?? ''));
    expect(missing.map(([name]) => name)).toEqual(cut);
  });

  test('puts nothing between quotation marks but the beginning of what the record has there', () => {
    fc.assert(
      fc.property(textUpTo(9000), textUpTo(9000), (quote, gist) => {
        fc.pre(!/[“”]/.test(quote));
        const answer = { ...EMPTY, sections: [{ heading: null, lines: [], cards: [cardOf(quote, gist)] }] };
        const text = textOf({ components: messageOf(answer, { mayShare: false }).components });
        const inside = /“([^”]*)”/.exec(text)?.[1] ?? '';
        expect(
          quote
            .split(/\r\n|[\n\r\u2028\u2029]/)
            .map(escapeLine)
            .join('\n'),
        ).toContain(inside);
      }),
    );
  });

  test('stays below 40 components at its fullest', () => {
    const section = (n: number) => ({
      heading: `Side ${n}`,
      lines: ['a line'],
      cards: [{ ...cardOf('words', 'gist', n), url: 'https://example.org/report' }],
    });
    const full: Reply = {
      outcome: 'found',
      lead: ['lead'],
      sections: Array.from({ length: 12 }, (_, n) => section(n)),
      choices: [{ label: 'choice', description: null, request: { command: 'help', options: {} } }],
      file: { name: 'sheet.md', text: 'sheet' },
      request: { command: 'help', options: {} },
    };
    const { components } = messageOf(full, { mayShare: true, head: sharedLine('Ana') });
    const all = componentsOf({ components });
    expect(pageOf(full, 0).cards).toHaveLength(5);
    expect(all.length).toBe(35);
    expect(all.length).toBeLessThanOrEqual(LIMITS.components);
  });

  test('still has something to show where there is nothing', () => {
    expect(faultsOf(EMPTY, 0)).toEqual([]);
    expect(faultsOf({ ...EMPTY, lead: ['\u200b'] }, 0)).toEqual([]);
  });
});

describe('a page', () => {
  const line = (at: number) => `${at} ${'x'.repeat(700)}`;
  const lines: Reply = {
    outcome: 'found',
    lead: Array.from({ length: 13 }, (_, at) => line(at)),
    sections: [],
  };

  test('begins with the item that is asked for, wherever the pages before it break', () => {
    for (const at of lines.lead.keys()) {
      const page = pageOf(lines, at);
      expect(page.at).toBe(at);
      expect(page.blocks[0]).toMatch(new RegExp(`^${at} x`));
      expect(page.previous === null).toBe(at === 0);
    }
  });

  test('is the last one where there are fewer items than that', () => {
    const last = pagesOf(lines).at(-1) ?? 0;
    expect(last).toBe(10);
    expect(pageOf(lines, 99)).toEqual(pageOf(lines, last));
  });
});

const EMPTY: Reply = { outcome: 'none', lead: [], sections: [] };

function cardOf(quote: string, gist: string, id = 0): Card {
  const entry = { id: `entry-${id}`, gist } as Card['entry'];
  const nothing = { role: null, setting: null, hedge: null, note: null, status: null, url: null };
  return {
    ...nothing,
    entry,
    quotes: [quote],
    tells: gist,
    speaker: 'S',
    who: 'S',
    marked: 'm',
    when: 'w',
    chain: 'c',
    document: 'd',
    context: false,
  };
}
