import { createMemo } from '../record/remembered';
import type { Parley } from '../reply/parley';
import type { Outcome } from '../reply/reply';
import { isForOthers, type Message, messageOf, type View } from './message';
import { replyFrom } from './recall';
import type { Recipe } from './recipe';

/** An answer ready to be sent, how it ended, and whether others would learn something from it. */
export interface Shown {
  readonly outcome: Outcome;
  readonly isForAll: boolean;
  readonly message: Message;
}

/** Answers made lately: what is asked twice, or paged back to, costs nothing the second time. */
const lately = createMemo<Parley, string, Shown>(500);

/** Which page of an answer is shown, and to whom. */
type Asked = Required<Pick<View, 'at' | 'mayShare' | 'isOpen'>>;

/** The page of a reply on which the item `at` stands, as a message. */
export function shown(recipe: Recipe, asked: Asked, parley: Parley): Shown {
  const key = JSON.stringify([recipe, asked]);
  const known = lately.get(parley, key);
  if (known) return known;
  const reply = replyFrom(recipe, parley);
  // A request comes back resolved, which is what its buttons carry.
  const view = recipe.is === 'request' ? asked : { ...asked, recipe };
  const made = { outcome: reply.outcome, isForAll: isForOthers(reply), message: messageOf(reply, view) };
  // Files are large and seldom asked for twice.
  if (made.message.files.length === 0) lately.set(parley, key, made);
  return made;
}
