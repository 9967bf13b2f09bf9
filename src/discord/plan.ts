import { ApplicationCommandType } from 'discord.js';
import { isObject } from '../record/json';

/** A command as it is registered or to be registered; its properties are Discord's. */
export type Definition = Readonly<Record<string, unknown>> & { readonly name: string };

/** What registering changes, for a person to read and for a program to decide. */
export interface Plan {
  /** One line per change: `+` a new command, `~` a changed property, `-` a command that goes. */
  changes: string[];
  unchanged: number;
}

/** What Discord adds to a command, or keeps from the time before `contexts`. */
const ADDED: readonly string[] = ['id', 'application_id', 'guild_id', 'version', 'dm_permission'];

/** Compares the commands there are with those there should be, property by property. */
export function planRegistration(registered: readonly Definition[], wanted: readonly Definition[]): Plan {
  const before = byName(registered);
  const after = byName(wanted);
  const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => `+ ${name}`);
  const removed = [...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${name}`);
  const kept = [...after.keys()].filter((name) => before.has(name));
  const changed = kept.map((name) => differences(before.get(name), after.get(name), `~ ${name}`));
  return {
    changes: [...added, ...changed.flat(), ...removed],
    unchanged: changed.filter((lines) => lines.length === 0).length,
  };
}

function byName(definitions: readonly Definition[]): Map<string, unknown> {
  return new Map(definitions.map((definition) => [nameOf(definition), plain(definition)]));
}

/** `/ask` for a slash command; a message command and a slash command may have the same name. */
function nameOf({ name, type }: Definition): string {
  return type === ApplicationCommandType.Message ? `message command "${name}"` : `/${name}`;
}

/**
 * The same command always in the same form: without what Discord adds, what says nothing (null, false, empty) and
 * the default type; lists whose order means nothing are sorted, options stand under their names.
 */
function plain(definition: Definition): unknown {
  const { type = ApplicationCommandType.ChatInput, ...rest } = definition;
  return simplify({ type, ...rest });
}

function simplify(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, property]) => {
    if (ADDED.includes(key) || saysNothing(property)) return [];
    if (key === 'options' && Array.isArray(property)) return optionEntries(property);
    return [[key, Array.isArray(property) ? simplifyList(key, property) : simplify(property)]];
  });
  return Object.fromEntries(entries);
}

function optionEntries(options: readonly unknown[]): [string, unknown][] {
  const named = options.filter(isObject).map((option) => [String(option.name), simplify(option)] as const);
  return [
    ['options', Object.fromEntries(named)],
    ['order of options', named.map(([name]) => name).join(', ')],
  ];
}

function simplifyList(key: string, list: readonly unknown[]): unknown {
  return key === 'choices' ? list.map(simplify) : [...list].sort();
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function differences(before: unknown, after: unknown, path: string): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], `${path} ${key}`));
  }
  const [was, is] = [show(before), show(after)];
  return was === is ? [] : [`${path}: ${was} -> ${is}`];
}

function show(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
