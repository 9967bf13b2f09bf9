import { InteractionResponseType, MessageFlags } from 'discord.js';
import { checkComponents } from './component-rules';
import { isRecord } from './errors';
import { Issues } from './issues';

type Body = Record<string, unknown>;

/** Flags a bot may set on an answer. */
const ALLOWED_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;
const EMBED_TEXT = { title: 256, description: 4096 } as const;

export function hasFlag(flags: unknown, flag: MessageFlags): boolean {
  return typeof flags === 'number' && (flags & flag) !== 0;
}

/**
 * Holds a message against Discord's limits.
 *
 * @param before the flags of the message being edited; 0 for a new one
 * @param files names of the files uploaded with it and, for an edit, of those it has
 */
export function checkMessage(
  body: Body,
  path: string,
  before: number,
  files: readonly string[],
  issues: Issues,
): void {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  if ((flags & ~ALLOWED_FLAGS) !== 0)
    issues.add(at('flags'), 'MESSAGE_FLAGS_INVALID', `Flags ${flags} cannot be set on an answer`);
  const v2 = hasFlag(flags | before, MessageFlags.IsComponentsV2);
  if (v2 && (body.content || nonEmpty(body.embeds) || body.poll || nonEmpty(body.sticker_ids))) {
    const message = 'The content, embeds, poll and stickers fields cannot be used with Components V2';
    issues.add(at('flags'), 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
  }
  issues.optionalText(body.content, at('content'), 2000);
  checkComponents(body.components, at('components'), v2, files, issues);
  checkEmbeds(body.embeds, at('embeds'), issues);
  checkMentions(body.allowed_mentions, at('allowed_mentions'), issues);
}

/** True if a message says nothing at all, which Discord refuses with an error of its own. */
export function saysNothing(body: Body, files: readonly string[]): boolean {
  return (
    !body.content && !nonEmpty(body.components) && !nonEmpty(body.embeds) && !body.poll && files.length === 0
  );
}

function nonEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function checkEmbeds(embeds: unknown, path: string, issues: Issues): void {
  let total = 0;
  issues.list(embeds, path, 0, 10).forEach((embed, i) => {
    for (const [field, max] of Object.entries(EMBED_TEXT))
      total += issues.optionalText(embed[field], `${path}.${i}.${field}`, max)?.length ?? 0;
    const footer = isRecord(embed.footer) ? embed.footer.text : undefined;
    total += issues.optionalText(footer, `${path}.${i}.footer.text`, 2048)?.length ?? 0;
    issues.list(embed.fields, `${path}.${i}.fields`, 0, 25).forEach((field, j) => {
      total += issues.text(field.name, `${path}.${i}.fields.${j}.name`, 1, 256)?.length ?? 0;
      total += issues.text(field.value, `${path}.${i}.fields.${j}.value`, 1, 1024)?.length ?? 0;
    });
  });
  if (total > 6000) issues.add(path, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

function checkMentions(mentions: unknown, path: string, issues: Issues): void {
  if (mentions === undefined || mentions === null) return;
  const parse = isRecord(mentions) ? (mentions.parse ?? []) : null;
  const known = ['roles', 'users', 'everyone'];
  if (!Array.isArray(parse) || parse.some((kind) => !known.includes(String(kind))))
    issues.add(`${path}.parse`, 'BASE_TYPE_CHOICES', `Value must be one of (${known.join(', ')}).`);
}

/** Holds the choices of an autocomplete answer against Discord's limits. */
export function checkChoices(data: unknown, issues: Issues): void {
  const choices = isRecord(data) ? data.choices : undefined;
  issues.list(choices, 'data.choices', 0, 25).forEach((choice, i) => {
    issues.text(choice.name, `data.choices.${i}.name`, 1, 100);
    if (typeof choice.value !== 'number') issues.text(choice.value, `data.choices.${i}.value`, 1, 100);
  });
}

/** Holds a modal against Discord's limits. */
export function checkModal(data: unknown, issues: Issues): void {
  const modal = isRecord(data) ? data : {};
  issues.text(modal.custom_id, 'data.custom_id', 1, 100);
  issues.text(modal.title, 'data.title', 1, 45);
  issues.list(modal.components, 'data.components', 1, 40).forEach((row, i) => {
    const at = `data.components.${i}`;
    if (row.label !== undefined) issues.text(row.label, `${at}.label`, 1, 45);
    const inputs = isRecord(row.component)
      ? [row.component]
      : Array.isArray(row.components)
        ? row.components
        : [];
    for (const input of inputs.filter(isRecord))
      issues.text(input.custom_id, `${at}.component.custom_id`, 1, 100);
  });
}

/** Which kinds of answer an interaction type takes. */
export function mayAnswer(interactionType: number, answer: unknown): boolean {
  const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate } =
    InteractionResponseType;
  const { UpdateMessage, ApplicationCommandAutocompleteResult, Modal } = InteractionResponseType;
  const message = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  const update = [DeferredMessageUpdate, UpdateMessage];
  const byType: Record<number, readonly unknown[]> = {
    2: [...message, Modal],
    3: [...message, ...update, Modal],
    4: [ApplicationCommandAutocompleteResult],
    5: [...message, ...update],
  };
  return byType[interactionType]?.includes(answer) ?? false;
}

export { Issues };
