import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
  type Message as Posted,
} from 'discord.js';
import type { Reply } from '../reply/reply';
import { decode } from './custom-id';
import { type Message, messageOf, sharedLine } from './message';
import type { Recipe } from './recipe';

/**
 * The answer below which Share was pressed, for the channel. It is made again from today's record. Where the request
 * was too long to carry, the message itself is copied, with the verdict that its entries alone would not give, unless
 * the record has something to add about one of them.
 * @returns null if these would not be the entries that the person has seen
 */
export function sharedMessage(
  interaction: MessageComponentInteraction,
  reply: Reply,
  recipe: Recipe,
  at: number,
): Message | null {
  const head = sharedLine(nameOf(interaction));
  const cards = reply.sections.flatMap((section) => section.cards);
  const isAsItWas = reply.lead.length === 0 && cards.every(({ status }) => status === null);
  const seen = shownIn(interaction.message);
  if (recipe.is === 'entries' && isAsItWas)
    return { components: [head, ...seen.flatMap(withoutShare)], files: [] };
  const message = messageOf(reply, { recipe, at, mayShare: false, head });
  return entriesIn(message.components) === entriesIn(seen) ? message : null;
}

function shownIn({ components }: Posted): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}

/** The entries on a page, as its Cite button carries them. */
function entriesIn(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  const buttons = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
  return ids.find((id) => decode(id)?.do === 'cite');
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
