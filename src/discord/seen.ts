import { digestOf } from '../record/digest';
import { keyOf } from '../record/entries';
import type { Card, Reply } from '../reply/reply';
import { cardText } from './card-text';
import type { Page } from './pages';
import { pack, type Recipe } from './recipe';

/**
 * What somebody has seen of an answer, in the two characters that its Share button has room for: nobody shares what they
 * have not seen. Of an answer that is made again from its entries, it is the entries alone.
 */
export function seenOn(page: Page, { outcome, file }: Reply, recipe: Recipe): string {
  const cards = page.cards.map(({ card }) => card);
  if (recipe.is === 'entries') return seenOf(cards);
  const keys = cards.map(({ entry }) => keyOf(entry.id));
  return shortened([outcome, ...page.blocks, page.at === 0 ? file?.text : '', ...keys]);
}

/** What somebody has seen who has seen these entries, as context or as the answer, some perhaps twice. */
export function seenOf(cards: readonly Card[]): string {
  const texts = cards.map((card) => keyOf(card.entry.id) + cardText({ ...card, context: false }, null));
  return shortened([...new Set(texts)]);
}

/** One in 17 million is that of other texts too. */
function shortened(texts: readonly unknown[]): string {
  return pack(digestOf(JSON.stringify(texts)).toString('base64url', 0, 3));
}
