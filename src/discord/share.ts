import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
  type Message as Posted,
} from 'discord.js';
import { keyOf } from '../record/entries';
import type { Reply } from '../reply/reply';
import { cardText, statusesIn } from './card-text';
import { decode } from './custom-id';
import { type Message, messageOf, sharedLine } from './message';
import type { Recipe } from './recipe';

/**
 * The answer below which Share was pressed, for the channel. It is made again from today's record. Where the request
 * was too long to carry, the message itself is copied, with the verdict that its entries alone would not give.
 * @returns null if the person has not seen these entries, or not what has become of one of them
 */
export function sharedMessage(
  interaction: MessageComponentInteraction,
  reply: Reply,
  recipe: Recipe,
  at: number,
): Message | null {
  const head = sharedLine(nameOf(interaction));
  const seen = shownIn(interaction.message);
  if (recipe.is === 'entries')
    return isAsSeen(seen, reply) ? { components: [head, ...seen.flatMap(forChannel)], files: [] } : null;
  const message = messageOf(reply, { recipe, at, mayShare: false, head });
  return `${entriesIn(message.components)}` === `${entriesIn(seen)}` ? message : null;
}

function shownIn({ components }: Posted): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}

/** Whether the record still holds the entries on a page, and has nothing else to say of what has become of them. */
function isAsSeen(seen: readonly APIMessageTopLevelComponent[], { sections }: Reply): boolean {
  const keys = entriesIn(seen);
  const cards = sections
    .flatMap((section) => section.cards)
    .filter(({ entry }) => keys.includes(keyOf(entry.id)));
  const now = cards.flatMap((card) => statusesIn(cardText(card, null)));
  const then = seen.flatMap(textsIn).flatMap(statusesIn);
  return cards.length === keys.length && now.join('\n') === then.join('\n');
}

function textsIn(component: APIMessageTopLevelComponent): string[] {
  if (component.type !== ComponentType.Container) return [];
  return component.components.map((inner) => (inner.type === ComponentType.TextDisplay ? inner.content : ''));
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
