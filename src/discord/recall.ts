import { answerRequest } from '../../commands';
import type { Entry } from '../record/record';
import { cardOf } from '../reply/citation';
import { contextOf } from '../reply/context';
import { words } from '../reply/language';
import type { Parley } from '../reply/parley';
import type { Reply, Section } from '../reply/reply';
import type { Recipe } from './recipe';

/** The reply made again from today's record, which may have changed since a button was put below it. */
export function replyFrom(recipe: Recipe, parley: Parley): Reply {
  switch (recipe.is) {
    case 'request':
      return answerRequest(recipe.request, parley);
    case 'entries':
      return entriesReply(recipe, parley);
    case 'context': {
      const [entry] = entriesFor([recipe.key], parley);
      return entry
        ? contextOf(entry, parley)
        : { outcome: 'none', lead: [words.discord.removed], sections: [] };
    }
  }
}

/** The entries that keys stand for, as far as the record still holds them. */
export function entriesFor(keys: readonly string[], { record }: Parley): Entry[] {
  const positions = keys.map((key) => record.entries.findKey(key)).filter((position) => position >= 0);
  return positions.map((position) => record.entries.at(position));
}

/** One item for each key, whether the record still holds its entry or not: so a page begins where the last one ended. */
function entriesReply({ outcome, context, keys }: Extract<Recipe, { is: 'entries' }>, parley: Parley): Reply {
  const sections = keys.map((key): Section => {
    const cards = entriesFor([key], parley).map((entry) => cardOf(entry, parley, context));
    return { heading: null, lines: cards.length ? [] : [words.discord.removed], cards };
  });
  const isLeft = sections.some(({ cards }) => cards.length > 0);
  return { outcome: isLeft ? outcome : 'none', lead: [], sections };
}
