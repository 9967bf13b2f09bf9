import type { SlashCommandBuilder } from '@discordjs/builders';
import type { Parley } from '../src/reply/parley';
import type { Reply, Suggestion } from '../src/reply/reply';

/** Option values by name, already checked against the definition by `readOptions`. */
export type Options = Readonly<Record<string, string>>;

/** One command: its definition, which is the one description of its name and options, and what it answers. */
export interface Command {
  definition: SlashCommandBuilder;
  /**
   * A pure function: the same options and record give the same reply. Never throws for anything typed.
   * @param explain add how the question was understood and scored
   */
  answer(options: Options, parley: Parley, explain: boolean): Reply;
  /** Suggestions for the option being typed, narrowed by the options already filled in. At most 25. */
  suggest?(option: string, typed: string, filled: Options, parley: Parley): Suggestion[];
}
