import { ButtonStyle, ComponentType } from 'discord.js';
import { isRecord } from './errors';
import type { Issues } from './issues';

type Component = Record<string, unknown>;

const TOP_LEVEL: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];
const IN_CONTAINER = TOP_LEVEL.filter((type) => type !== ComponentType.Container);
const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Every component of a message, nested ones and accessories after their parent. */
export function flatten(components: unknown): Component[] {
  if (!Array.isArray(components)) return [];
  return components.filter(isRecord).flatMap((c) => [c, ...flatten(c.components), ...flatten([c.accessory])]);
}

/**
 * Holds a message's components against Discord's rules, with those no builder checks: 40 components, 4000
 * characters over the message, 5 buttons a row, unique ids.
 *
 * @param v2 whether the message carries the flag IS_COMPONENTS_V2
 * @param files names of the attached files, which File components must refer to
 */
export function checkComponents(
  components: unknown,
  path: string,
  v2: boolean,
  files: readonly string[],
  issues: Issues,
): void {
  const rows = issues.list(components, path, 0, v2 ? 40 : 5);
  const allowed = v2 ? TOP_LEVEL : [ComponentType.ActionRow];
  rows.forEach((row, i) => {
    checkComponent(row, `${path}.${i}`, allowed, files, issues);
  });
  const all = flatten(components);
  if (v2 && all.length > 40)
    issues.add(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      'The total number of components cannot exceed 40',
    );
  const text = all.reduce(
    (sum, c) => sum + (c.type === ComponentType.TextDisplay ? String(c.content).length : 0),
    0,
  );
  if (text > 4000)
    issues.add(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'The total displayable text cannot exceed 4000',
    );
  const customIds = all.map((c) => c.custom_id).filter((id) => id !== undefined && id !== null);
  issues.unique(
    customIds,
    path,
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  );
  const ids = all.map((c) => c.id).filter((id) => id !== undefined && id !== null && id !== 0);
  issues.unique(ids, path, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
}

function checkComponent(
  component: Component,
  path: string,
  allowed: readonly unknown[],
  files: readonly string[],
  issues: Issues,
): void {
  if (!allowed.includes(component.type)) {
    issues.add(
      `${path}.type`,
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${allowed.join(', ')}).`,
    );
    return;
  }
  CHECKS.get(component.type)?.(component, path, issues, files);
}

function checkText(component: Component, path: string, issues: Issues): void {
  issues.text(component.content, `${path}.content`, 1, 4000);
}

function checkContainer(container: Component, path: string, issues: Issues, files: readonly string[]): void {
  issues.list(container.components, `${path}.components`, 1, 40).forEach((child, i) => {
    checkComponent(child, `${path}.components.${i}`, IN_CONTAINER, files, issues);
  });
}

function checkRow(row: Component, path: string, issues: Issues): void {
  const children = issues.list(row.components, `${path}.components`, 1, 5);
  const selects = children.filter((child) => SELECTS.includes(child.type));
  if (selects.length > 0 && children.length > 1)
    issues.add(`${path}.components`, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select menu takes the whole row');
  children.forEach((child, i) => {
    const at = `${path}.components.${i}`;
    if (child.type === ComponentType.Button) checkButton(child, at, issues);
    else if (SELECTS.includes(child.type)) checkSelect(child, at, issues);
    else issues.add(`${at}.type`, 'UNION_TYPE_CHOICES', 'An action row holds buttons or one select menu');
  });
}

function checkSection(section: Component, path: string, issues: Issues, files: readonly string[]): void {
  issues.list(section.components, `${path}.components`, 1, 3).forEach((child, i) => {
    checkComponent(child, `${path}.components.${i}`, [ComponentType.TextDisplay], files, issues);
  });
  if (!isRecord(section.accessory))
    issues.add(`${path}.accessory`, 'BASE_TYPE_REQUIRED', 'This field is required');
  else if (section.accessory.type !== ComponentType.Thumbnail)
    checkComponent(section.accessory, `${path}.accessory`, [ComponentType.Button], files, issues);
}

function checkFile(component: Component, path: string, issues: Issues, files: readonly string[]): void {
  const url = isRecord(component.file) ? issues.text(component.file.url, `${path}.file.url`, 1, 2048) : null;
  if (url === null || !url.startsWith('attachment://'))
    issues.add(
      `${path}.file.url`,
      'ATTACHMENT_REFERENCE_REQUIRED',
      'Only attachment://<filename> is allowed',
    );
  else if (!files.includes(url.slice('attachment://'.length)))
    issues.add(`${path}.file.url`, 'ATTACHMENT_NOT_FOUND', `Referenced attachment was not found: ${url}`);
}

function checkButton(button: Component, path: string, issues: Issues): void {
  const label = issues.optionalText(button.label, `${path}.label`, 80);
  if (!label && !isRecord(button.emoji))
    issues.add(path, 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji');
  if (typeof button.style !== 'number' || button.style < 1 || button.style > 5)
    issues.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5).');
  if (button.style === ButtonStyle.Link) {
    const url = issues.text(button.url, `${path}.url`, 1, 512);
    if (url !== null && !/^(https?|discord):\/\/\S+$/.test(url))
      issues.add(`${path}.url`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (button.custom_id !== undefined)
      issues.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_BOTH', 'A link button has no custom id');
    return;
  }
  issues.text(button.custom_id, `${path}.custom_id`, 1, 100);
  if (button.url !== undefined)
    issues.add(`${path}.url`, 'BUTTON_COMPONENT_URL', 'Only a link button has a URL');
}

function checkSelect(select: Component, path: string, issues: Issues): void {
  issues.text(select.custom_id, `${path}.custom_id`, 1, 100);
  issues.optionalText(select.placeholder, `${path}.placeholder`, 150);
  if (select.type !== ComponentType.StringSelect) return;
  const options = issues.list(select.options, `${path}.options`, 1, 25);
  options.forEach((option, i) => {
    const at = `${path}.options.${i}`;
    issues.text(option.label, `${at}.label`, 1, 100);
    issues.text(option.value, `${at}.value`, 1, 100);
    issues.optionalText(option.description, `${at}.description`, 100);
  });
  const values = options.map((option) => option.value);
  issues.unique(
    values,
    `${path}.options`,
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'Values must be unique',
  );
}

type Check = (component: Component, path: string, issues: Issues, files: readonly string[]) => void;

const CHECKS: ReadonlyMap<unknown, Check> = new Map<unknown, Check>([
  [ComponentType.ActionRow, checkRow],
  [ComponentType.Button, checkButton],
  [ComponentType.Section, checkSection],
  [ComponentType.TextDisplay, checkText],
  [ComponentType.File, checkFile],
  [ComponentType.Container, checkContainer],
]);
