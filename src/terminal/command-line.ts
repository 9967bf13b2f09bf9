import { words } from '../reply/language';
import type { Request } from '../reply/reply';

/** The commands by name, each with the names of its options in order. */
export type Grammar = ReadonlyMap<string, readonly string[]>;

/** A piece of a typed line: the value of an option, or text before the first option (`option` null). */
interface Piece {
  option: string | null;
  value: string;
  /** Where the value begins in the text, quotation mark included. */
  start: number;
}

/** A line that is understood, or what is wrong with it. */
type Parsed = { request: Request; problem?: never } | { request?: never; problem: string };

/**
 * Reads one typed line. With a slash it is a command: text for its first option, then `option:value` pairs as
 * Discord writes them, values quoted where they hold an `option:` of their own, with any quotation mark in them
 * doubled. Without a slash it is a question.
 * @param line one line, without its end
 */
export function parseLine(line: string, grammar: Grammar): Parsed {
  const text = line.trim();
  if (/^help$/i.test(text)) return { request: { command: 'help', options: {} } };
  const [, name, rest = ''] = /^\/(\S*)(.*)$/s.exec(text) ?? [];
  if (name === undefined) return { request: { command: 'ask', options: { question: text } } };
  const command = name.toLowerCase();
  return toRequest(command, pieces(rest, grammar.get(command) ?? []), grammar);
}

/**
 * Reads the words of a shell's command line, in which quoting is done already: a command's name, then text and
 * `option:value` words; anything else is a question.
 */
export function parseArguments(words: readonly string[], grammar: Grammar): Parsed {
  const [first = '', ...rest] = words;
  const command = first.replace(/^\//, '').toLowerCase();
  const known = grammar.get(command);
  if (!known) return parseLine(words.join(' '), grammar);
  return toRequest(
    command,
    rest.flatMap((word) => piecesOfWord(word, known)),
    grammar,
  );
}

/** Cuts what follows a command's name into its pieces, in order. */
export function pieces(text: string, known: readonly string[]): Piece[] {
  const found: Piece[] = [];
  let option: string | null = null;
  let start = 0;
  for (;;) {
    const next = nextOption(text, behindQuotes(text, start), known);
    const value = unquoted(text.slice(start, next?.at).trim());
    if (option !== null || value !== '')
      found.push({ option, value, start: start + text.slice(start).search(/\S|$/) });
    if (!next) return found;
    option = next.name;
    start = next.behind;
  }
}

/** A word of a shell's command line is one piece, whatever it holds. */
function piecesOfWord(word: string, known: readonly string[]): Piece[] {
  const next = nextOption(word, 0, known);
  return [
    next?.at === 0
      ? { option: next.name, value: word.slice(next.behind), start: next.behind }
      : { option: null, value: word, start: 0 },
  ];
}

/**
 * The next `name:` at the beginning of a word, in capital letters or small ones. One that the command does not have counts too, so that a slip is
 * named instead of searched for, unless a space or a slash follows as in running text and in addresses.
 */
function nextOption(text: string, from: number, known: readonly string[]) {
  const option = /(?<!\S)([a-z][a-z_-]*):/gi;
  option.lastIndex = from;
  for (let match = option.exec(text); match; match = option.exec(text)) {
    const [whole, typed = ''] = match;
    const name = typed.toLowerCase();
    const behind = match.index + whole.length;
    // "Lund:dam" is a name in running text.
    const isSlip = typed === name && /[^\s/]/.test(text.charAt(behind));
    if (known.includes(name) || isSlip) return { name, at: match.index, behind };
  }
  return null;
}

/** Where a quoted value ends: behind a second quotation mark, not doubled, with which the line or the value is at its end. */
function behindQuotes(text: string, start: number): number {
  const value = /^\s*"[^"]*(?:""[^"]*)*"(?=\s*$|\s+[a-z][a-z_-]*:)/i.exec(text.slice(start));
  return start + (value?.[0].length ?? 0);
}

function unquoted(value: string): string {
  return /^"([^"]*(?:""[^"]*)*)"$/.exec(value)?.[1]?.replaceAll('""', '"') ?? value;
}

function toRequest(command: string, found: readonly Piece[], grammar: Grammar): Parsed {
  const [first] = (grammar.get(command) ?? []).filter((name) => name !== 'private');
  const options: Record<string, string> = {};
  const texts = found.filter(({ option }) => option === null).map(({ value }) => value);
  const named = found.filter(({ option }) => option !== null);
  const all = texts.length > 0 ? [{ option: first ?? null, value: texts.join(' ') }, ...named] : named;
  for (const { option, value } of all) {
    if (option === null) {
      // An unknown command is named as such by whoever answers; its text does not matter.
      if (!grammar.has(command)) continue;
      return { problem: words.terminal.takesNoText(command) };
    }
    if (Object.hasOwn(options, option)) return { problem: words.terminal.givenTwice(option) };
    options[option] = value;
  }
  return { request: { command, options } };
}
