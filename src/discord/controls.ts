import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import { keyOf } from '../record/entries';
import { words } from '../reply/language';
import type { Reply } from '../reply/reply';
import { button, link, menu, type Row, row } from './components';
import { encodeChoices } from './custom-id';
import type { Page } from './pages';
import { encodeRecipe, keysOf, type Recipe } from './recipe';
import { seenOn } from './seen';

const say = words.discord;

/**
 * The rows of buttons and menus below a page. Where it shows several cards, a menu leads to each of them alone.
 * @param recipe what the reply is made from again, or null if it cannot be.
 */
export function controlsOf(reply: Reply, page: Page, recipe: Recipe | null, mayShare: boolean): Row[] {
  return [
    ...row([mayShare ? shareButton(reply, page, recipe) : null, ...cardButtons(page)]),
    ...row(pageButtons(page, recipe)),
    ...pickMenu(page),
    ...requestMenus(reply),
  ];
}

function shareButton(reply: Reply, page: Page, of: Recipe | null): APIButtonComponent | null {
  if (of === null) return null;
  const seen = seenOn(page, reply, of);
  return button(say.share, { do: 'share', of, at: page.at, seen }, ButtonStyle.Primary);
}

/** Context of the first card, citations of all, and their document where all come from the same. */
function cardButtons({ cards }: Page): (APIButtonComponent | null)[] {
  const [first] = cards;
  if (!first) return [];
  const label = cards.length > 1 && first.number !== null ? say.contextOf(first.number) : say.context;
  const urls = new Set(cards.map(({ card }) => card.url));
  const shown = cards.map(({ card }) => card);
  return [
    button(label, { do: 'context', key: keyOf(first.card.entry.id) }, ButtonStyle.Secondary),
    button(say.cite, { do: 'cite', keys: keysOf(shown) }, ButtonStyle.Secondary),
    urls.size === 1 ? link(say.source, first.card.url) : null,
  ];
}

function pageButtons({ at, previous, next }: Page, of: Recipe | null): (APIButtonComponent | null)[] {
  if (of === null || (previous === null && next === null)) return [];
  return [
    button(
      say.previous,
      { do: 'previous', of, at: previous ?? at },
      ButtonStyle.Secondary,
      previous === null,
    ),
    button(say.next, { do: 'next', of, at: next ?? at }, ButtonStyle.Secondary, next === null),
  ];
}

function pickMenu({ cards }: Page): Row[] {
  if (cards.length < 2) return [];
  const options = cards.map(({ card, number }) => ({
    label: `${number}. ${card.speaker}`,
    value: encodeRecipe({ is: 'entries', outcome: 'found', context: false, keys: [keyOf(card.entry.id)] }),
    description: card.entry.gist,
  }));
  return menu({ do: 'pick' }, say.pickOne, options);
}

/** "Go on with", and questions that have answers: one menu, since both lead to another answer. */
function requestMenus({ choices = [], starters = [] }: Reply): Row[] {
  const offered = [
    ...choices,
    ...starters.map((label) => ({
      label,
      description: null,
      request: { command: 'ask', options: { question: label } },
    })),
  ];
  const { head, values } = encodeChoices(offered.map(({ request }) => request));
  const options = offered.map(({ label, description }, at) => ({
    label,
    description,
    value: values[at] ?? null,
  }));
  return menu({ do: 'choose', head }, choices.length ? words.reply.goOnWith : words.reply.tryAsking, options);
}
