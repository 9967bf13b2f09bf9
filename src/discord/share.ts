import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Reply } from '../reply/reply';
import { decode } from './custom-id';
import { type Message, messageOf, sharedLine } from './message';
import type { Recipe } from './recipe';

/**
 * The answer below which Share was pressed, for the channel. It is made again from today's record. Where the request
 * was too long to carry, the message itself is copied, with the verdict that its entries alone would not give, unless
 * the record has something to add about one of them.
 */
export function sharedMessage(
  interaction: MessageComponentInteraction,
  reply: Reply,
  recipe: Recipe,
  at: number,
): Message {
  const sharedBy = nameOf(interaction);
  const cards = reply.sections.flatMap((section) => section.cards);
  const asShown =
    recipe.is === 'entries' && reply.lead.length === 0 && cards.every(({ status }) => status === null);
  if (!asShown) return messageOf(reply, { recipe, at, mayShare: false, sharedBy });
  const shown = interaction.message.components.map((component) => component.toJSON());
  return { components: [sharedLine(sharedBy), ...shown.flatMap(withoutShare)], files: [] };
}

/** A component of a private message as it stands in a shared one, where Share has no use and files are not kept. */
function withoutShare(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (component.type === ComponentType.File) return [];
  if (component.type !== ComponentType.ActionRow) return [component];
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
