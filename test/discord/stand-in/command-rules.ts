import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { isRecord } from './errors';
import { Issues } from './issues';

type Definition = Record<string, unknown>;

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_COMMANDS: readonly (readonly [type: ApplicationCommandType, max: number])[] = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
];

/** Holds a whole list of commands against Discord's rules for registering them. */
export function checkCommands(body: unknown): Issues {
  const issues = new Issues();
  if (!Array.isArray(body)) {
    issues.add('', 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return issues;
  }
  const commands = body.filter(isRecord);
  commands.forEach((command, i) => {
    checkCommand(command, String(i), issues);
  });
  for (const [type, max] of MAX_COMMANDS) {
    const names = commands.filter((command) => typeOf(command) === type).map((command) => command.name);
    if (names.length > max)
      issues.add('', 'APPLICATION_COMMAND_TOO_MANY', `Maximum number of commands: ${max}`);
    issues.unique(
      names,
      '',
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    );
  }
  return issues;
}

export function typeOf(command: Definition): ApplicationCommandType {
  return typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
}

function checkCommand(command: Definition, path: string, issues: Issues): void {
  const name = issues.text(command.name, `${path}.name`, 1, 32);
  if (typeOf(command) !== ApplicationCommandType.ChatInput) {
    if (command.description)
      issues.add(`${path}.description`, 'APPLICATION_COMMAND_DESCRIPTION', 'Must be empty');
    return;
  }
  if (name !== null) checkName(name, `${path}.name`, issues);
  issues.text(command.description, `${path}.description`, 1, 100);
  checkOptions(command.options, `${path}.options`, issues);
  if (sizeOf(command) > 8000)
    issues.add(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
}

function checkName(name: string, path: string, issues: Issues): void {
  if (!CHAT_NAME.test(name) || name !== name.toLowerCase())
    issues.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkOptions(value: unknown, path: string, issues: Issues): void {
  const options = issues.list(value, path, 0, 25);
  let optionalSeen = false;
  options.forEach((option, i) => {
    const at = `${path}.${i}`;
    const name = issues.text(option.name, `${at}.name`, 1, 32);
    if (name !== null) checkName(name, `${at}.name`, issues);
    issues.text(option.description, `${at}.description`, 1, 100);
    if (option.required === true && optionalSeen)
      issues.add(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must come first');
    optionalSeen ||= option.required !== true;
    checkChoices(option, at, issues);
  });
  const names = options.map((option) => option.name);
  issues.unique(names, path, 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', 'Option names must be unique');
}

function checkChoices(option: Definition, path: string, issues: Issues): void {
  const choices = issues.list(option.choices, `${path}.choices`, 0, 25);
  if (choices.length > 0 && option.autocomplete === true)
    issues.add(path, 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', 'Choices cannot be autocompleted');
  choices.forEach((choice, i) => {
    issues.text(choice.name, `${path}.choices.${i}.name`, 1, 100);
    if (option.type === ApplicationCommandOptionType.String)
      issues.text(choice.value, `${path}.choices.${i}.value`, 1, 100);
  });
}

/** What counts towards the 8000 characters of a command: names, descriptions and choice values. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0);
  if (!isRecord(value)) return 0;
  const own = [value.name, value.description, value.value].map((text) =>
    typeof text === 'string' ? text.length : 0,
  );
  return own.reduce((sum, n) => sum + n, 0) + sizeOf(value.options) + sizeOf(value.choices);
}

/** A command as Discord gives it back: with what it adds, and without what equals its defaults. */
export function asRegistered(command: Definition, added: { id: string; application_id: string }): Definition {
  const isChat = typeOf(command) === ApplicationCommandType.ChatInput;
  const { options, ...rest } = command;
  return {
    ...added,
    version: added.id,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...rest,
    type: typeOf(command),
    description: isChat ? command.description : '',
    integration_types: Array.isArray(command.integration_types) ? [...command.integration_types].sort() : [0],
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(optionAsRegistered) } : {}),
  };
}

function optionAsRegistered(option: unknown): unknown {
  if (!isRecord(option)) return option;
  const { required, autocomplete, choices, ...rest } = option;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(Array.isArray(choices) && choices.length > 0 ? { choices } : {}),
  };
}
