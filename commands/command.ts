import type { SlashCommandBuilder } from '@discordjs/builders';
import type { TalksRecord } from '../src/record/record';
import type { Reply, Suggestion } from '../src/reply/reply';
import type { SearchIndex } from '../src/search/index';

/** What every command answers from. */
export interface Parley {
  readonly record: TalksRecord;
  readonly index: SearchIndex;
}

/** Option values by name, already checked against the definition by `readOptions`. */
export type Options = Readonly<Record<string, string>>;

/** One command: its definition, which is the one description of its name and options, and what it answers. */
export interface Command {
  definition: SlashCommandBuilder;
  /** A pure function: the same options and record give the same reply. Never throws for anything typed. */
  answer(options: Options, parley: Parley): Reply;
  /** Suggestions for the option being typed, narrowed by the options already filled in. At most 25. */
  suggest?(option: string, typed: string, filled: Options, parley: Parley): Suggestion[];
}
