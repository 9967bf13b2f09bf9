import { SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { type Language, words } from '../src/reply/language';

/** What a text option may hold and whether it is suggested while typed. */
interface TextOption {
  required?: boolean;
  /** Most characters; 200 unless told. */
  max?: number;
  suggests?: boolean;
  /** The only values there are, each with the words shown for it. */
  choices?: Readonly<Record<string, string>>;
}

type CommandName = keyof Language['commands'];
type TextOptions<Name extends CommandName> = Record<keyof Language['commands'][Name]['options'], TextOption>;

const DEFAULT_MAX = 200;

/** Names something on record, so it is suggested while typed. */
export const SUGGESTED: TextOption = { suggests: true };
/** Typed without suggestions: a day. */
export const TYPED: TextOption = {};

/** Whoever can have Parley: a server, or a person, who has it everywhere. */
export const INSTALLED = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
/** Where it can be asked: on servers, in direct messages and in group chats. */
export const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/**
 * A slash command, described in the words of the catalogue, with `private` as its last option.
 * @param options the text options in the order shown; required ones first
 */
export function define<Name extends CommandName>(
  name: Name,
  options: TextOptions<Name>,
): SlashCommandBuilder {
  const { does, options: descriptions } = words.commands[name];
  const builder = new SlashCommandBuilder()
    .setName(name)
    .setDescription(does)
    .setIntegrationTypes(...INSTALLED)
    .setContexts(...CONTEXTS);
  for (const [option, description] of Object.entries(descriptions))
    addText(builder, option, description, options[option as keyof TextOptions<Name>]);
  builder.addBooleanOption((option) => option.setName('private').setDescription(words.privateOption));
  return builder;
}

function addText(
  builder: SlashCommandBuilder,
  name: string,
  description: string,
  { required = false, max = DEFAULT_MAX, suggests = false, choices = {} }: TextOption,
): void {
  const shown = Object.entries(choices).map(([value, name]) => ({ name, value }));
  builder.addStringOption((option) => {
    option.setName(name).setDescription(description).setRequired(required);
    // Discord refuses a length and suggestions beside fixed choices.
    return shown.length ? option.addChoices(...shown) : option.setMaxLength(max).setAutocomplete(suggests);
  });
}
