import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { clean, cut } from '../record/clean';
import { encode, type Press } from './custom-id';
import { LIMITS } from './limits';

/**
 * Discord's components as plain objects of its own API. discord.js's builders check each by itself and miss what
 * holds for a message. What is made here keeps `LIMITS`, but for the length of texts, which `pages.ts` sees to.
 */

/** A row of buttons, or with one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A block of Markdown. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Blocks of Markdown with a line between each two. */
export function divided(blocks: readonly string[]): (APITextDisplayComponent | APISeparatorComponent)[] {
  const divider = { type: ComponentType.Separator, divider: true, spacing: 1 } as const;
  return blocks.flatMap((block, at) => (at === 0 ? [text(block)] : [divider, text(block)]));
}

/**
 * A frame around blocks.
 * @param accent the colour of its bar, 0xRRGGBB; null for none
 */
export function container(
  components: APIContainerComponent['components'],
  accent: number | null,
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components };
}

/** The place of a file that is sent along under this name. */
export function attachment(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A row of the buttons there are, or none. */
export function row(buttons: readonly (APIButtonComponent | null)[]): Row[] {
  const components = buttons.filter((button) => button !== null).slice(0, LIMITS.rowButtons);
  return components.length ? [{ type: ComponentType.ActionRow, components }] : [];
}

/** A button, or null if what it asks for does not fit into a custom id. */
export function button(
  label: string,
  press: Press,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
  disabled = false,
): APIButtonComponent | null {
  const custom_id = encode(press);
  if (custom_id === null) return null;
  return {
    type: ComponentType.Button,
    style,
    custom_id,
    label: cut(label, LIMITS.buttonLabel),
    ...(disabled ? { disabled } : {}),
  };
}

/** A link button, or null where Discord would not take the address. */
export function link(label: string, url: string | null): APIButtonComponent | null {
  if (url === null || url.length > LIMITS.url || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label: cut(label, LIMITS.buttonLabel) };
}

/** An option of a menu before Discord's limits: a value of null does not fit and drops it. */
interface Option {
  readonly label: string;
  readonly value: string | null;
  readonly description?: string | null;
}

/** A menu in its row, or none if no option is left. Options of the same value are one. */
export function menu(press: Press, placeholder: string, options: readonly Option[]): Row[] {
  const custom_id = encode(press);
  const byValue = new Map<string, APISelectMenuOption>();
  for (const { label, value, description } of options) {
    if (value === null || byValue.size === LIMITS.menuOptions) continue;
    byValue.set(value, {
      label: cut(clean(label), LIMITS.optionLabel) || '…',
      value,
      ...(description ? { description: cut(clean(description), LIMITS.optionDescription) } : {}),
    });
  }
  if (custom_id === null || byValue.size === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id,
    placeholder: cut(placeholder, LIMITS.placeholder),
    options: [...byValue.values()],
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
