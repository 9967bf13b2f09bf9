import { answerRequest, contextOf } from '../../commands';
import type { Parley } from '../../commands/command';
import type { Entry } from '../record/record';
import { cardOf } from '../reply/citation';
import { words } from '../reply/language';
import type { Reply } from '../reply/reply';
import type { Recipe } from './recipe';

/** The reply made again from today's record, which may have changed since a button was put below it. */
export function replyFrom(recipe: Recipe, parley: Parley): Reply {
  switch (recipe.is) {
    case 'request':
      return answerRequest(recipe.request, parley);
    case 'entries':
      return entriesReply(recipe.keys, parley);
    case 'context': {
      const [entry] = entriesFor([recipe.key], parley);
      return entry ? contextOf(entry, parley) : entriesReply([recipe.key], parley);
    }
  }
}

/** The entries that keys stand for, as far as the record still holds them. */
export function entriesFor(keys: readonly string[], { record }: Parley): Entry[] {
  const positions = keys.map((key) => record.entries.findKey(key)).filter((position) => position >= 0);
  return positions.map((position) => record.entries.at(position));
}

function entriesReply(keys: readonly string[], parley: Parley): Reply {
  const cards = entriesFor(keys, parley).map((entry) => cardOf(entry, parley));
  const removed = keys.length - cards.length;
  return {
    outcome: cards.length ? 'found' : 'none',
    lead: removed > 0 ? [words.discord.removed(removed, keys.length)] : [],
    sections: cards.length ? [{ heading: null, lines: [], cards }] : [],
  };
}
