import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
  type Message as Posted,
} from 'discord.js';
import { keyOf } from '../record/entries';
import type { Card, Reply } from '../reply/reply';
import { decode, type PressOn } from './custom-id';
import { type Message, messageOf, sharedLine } from './message';
import { pageOf } from './pages';
import { seenOf, seenOn } from './seen';

/**
 * The answer below which Share was pressed, for the channel. It is made again from today's record. Where the request
 * was too long to carry, the message itself is copied, with the verdict that its entries alone would not give.
 * @returns null if that is not what the person has seen
 */
export function sharedMessage(
  interaction: MessageComponentInteraction,
  reply: Reply,
  { of: recipe, at, seen }: PressOn,
): Message | null {
  const head = sharedLine(nameOf(interaction));
  if (recipe.is === 'entries') {
    const shown = shownIn(interaction.message);
    const isAsSeen = seenOf(cardsNow(entriesIn(shown), reply)) === seen;
    return isAsSeen ? { components: [head, ...shown.flatMap(forChannel)], files: [] } : null;
  }
  if (seenOn(pageOf(reply, at), reply, recipe) !== seen) return null;
  return messageOf(reply, { recipe, at, mayShare: false, isOpen: true, head });
}

function shownIn({ components }: Posted): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}

/** The entries of a page as the record has them now. */
function cardsNow(keys: readonly string[], { sections }: Reply): Card[] {
  const cards = sections.flatMap((section) => section.cards);
  return cards.filter(({ entry }) => keys.includes(keyOf(entry.id)));
}

/** The keys of the entries on a page, as its Cite button carries them. */
function entriesIn(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  const buttons = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const presses = buttons.map((button) => ('custom_id' in button ? decode(button.custom_id) : null));
  return presses.find((press) => press?.do === 'cite')?.keys ?? [];
}

/** A component of a private message as it stands in the channel: without Share, files and the line above. */
function forChannel(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (component.type === ComponentType.Container) return [component];
  if (component.type !== ComponentType.ActionRow) return [];
  const components = component.components.filter(
    (button) => !('custom_id' in button) || decode(button.custom_id)?.do !== 'share',
  );
  return components.length ? [{ ...component, components }] : [];
}

/** The name that others see of the person here. */
function nameOf({ member, user }: MessageComponentInteraction): string {
  const here = member && ('displayName' in member ? member.displayName : member.nick);
  return here || user.displayName;
}
