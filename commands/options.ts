import type { SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { clean, cleanLines } from '../src/record/clean';
import { madeOnce } from '../src/record/remembered';
import { echo } from '../src/reply/echo';
import { words } from '../src/reply/language';
import type { Request, Suggestion } from '../src/reply/reply';
import type { Options } from './command';

/** What a definition says of one of its options. */
interface OptionRule {
  name: string;
  description: string;
  isText: boolean;
  required: boolean;
  max: number;
  choices: readonly { name: string; value: string }[];
}

const say = words.errors;

/** The option whose lines mean something: who is quoted may stand below the words. */
const LINED = 'quote';

/**
 * Checks typed options against a command's definition.
 * @param raw option values by name, as a face got them
 * @returns the options, cleaned of control and direction characters, or in words what is wrong and would be right
 */
export function readOptions(
  definition: SlashCommandBuilder,
  raw: Request['options'],
): { options: Options; problem?: never } | { options?: never; problem: string } {
  const rules = rulesOf(definition);
  const names = rules.map((rule) => rule.name);
  const unknown = Object.keys(raw).find((name) => !names.includes(name));
  if (unknown !== undefined) return { problem: say.unknownOption(definition.name, echo(unknown), names) };
  const options: Record<string, string> = {};
  // In the order of the definition: the same request is answered alike, however it was typed.
  for (const rule of rules) {
    if (!Object.hasOwn(raw, rule.name)) continue;
    const read = readValue(rule, raw[rule.name] ?? '');
    if (typeof read !== 'string') return read;
    options[rule.name] = read;
  }
  const missing = rules.find((rule) => rule.required && !Object.hasOwn(options, rule.name));
  if (missing) return { problem: say.missing(definition.name, missing.name, missing.description) };
  return { options };
}

function readValue(rule: OptionRule, typed: string): string | { problem: string } {
  const text = rule.name === LINED ? cleanLines(typed) : clean(typed);
  if (!rule.isText) return readYesOrNo(rule, text);
  const { length } = [...text];
  if (length > rule.max) return { problem: say.tooLong(rule.name, length, rule.max) };
  return rule.choices.length && text !== '' ? readChoice(rule, text) : text;
}

function readChoice({ name, choices }: OptionRule, text: string): string | { problem: string } {
  const folded = text.toLowerCase();
  const choice = choices.find((known) => formsOf(known).includes(folded));
  return (
    choice?.value ?? {
      problem: say.badChoice(
        name,
        echo(text),
        choices.map((known) => known.value),
      ),
    }
  );
}

/** All that may be typed for a fixed value: itself, what a person reads for it, and what people say for it. */
function formsOf({ name, value }: Suggestion): string[] {
  const said: Readonly<Record<string, readonly string[]>> = words.kindsTyped;
  return [value, name.toLowerCase(), ...(said[value] ?? [])];
}

function readYesOrNo({ name }: OptionRule, text: string): string | { problem: string } {
  const folded = text.toLowerCase();
  if (words.yes.includes(folded)) return 'true';
  return words.no.includes(folded)
    ? 'false'
    : { problem: say.badChoice(name, echo(text), ['true', 'false']) };
}

/**
 * The values of an option that has fixed ones, each with what a person reads for it, which begin as typed; null for
 * any other option.
 */
export function valuesOf(
  definition: SlashCommandBuilder,
  option: string,
  typed: string,
): Suggestion[] | null {
  const rule = rulesOf(definition).find(({ name }) => name === option);
  if (rule === undefined || (rule.isText && rule.choices.length === 0)) return null;
  const values = rule.isText ? rule.choices : ['true', 'false'].map((value) => ({ name: value, value }));
  const begun = typed.toLowerCase();
  return values.filter((shown) => formsOf(shown).some((form) => form.startsWith(begun)));
}

/** The rules of a definition; read once, because a builder checks itself anew each time it is asked. */
const rulesOf = madeOnce(
  (definition: SlashCommandBuilder): readonly OptionRule[] => definition.toJSON().options?.map(toRule) ?? [],
);

type Described = NonNullable<ReturnType<SlashCommandBuilder['toJSON']>['options']>[number];

function toRule(option: Described): OptionRule {
  const { name, description, required = false } = option;
  const isText = option.type === ApplicationCommandOptionType.String;
  return {
    name,
    description,
    required,
    isText,
    max: (isText && option.max_length) || Number.POSITIVE_INFINITY,
    choices: (isText && option.choices) || [],
  };
}
