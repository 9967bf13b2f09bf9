import type { ApplicationCommandType } from 'discord.js';
import { asRegistered, checkCommands, typeOf } from './command-rules';
import { invalidForm, isRecord } from './errors';
import { snowflake } from './world';

type Definition = Record<string, unknown>;

/** The commands registered with Discord: everywhere, and in single guilds. */
export class Registry {
  private readonly lists = new Map<string, Definition[]>();

  constructor(private readonly applicationId: string) {}

  /** As a GET gives them; without a guild, those registered everywhere. */
  list(guildId = ''): readonly Definition[] {
    return this.lists.get(guildId) ?? [];
  }

  /** As a PUT replaces them: names that stay keep their ids. Throws what Discord answers to an unsound list. */
  replace(body: unknown, guildId = ''): readonly Definition[] {
    const issues = checkCommands(body);
    if (issues.found.length > 0) throw invalidForm(issues.found);
    const before = this.list(guildId);
    const definitions = Array.isArray(body) ? body.filter(isRecord) : [];
    const after = definitions.map((definition) => {
      const known = before.find((c) => c.name === definition.name && typeOf(c) === typeOf(definition));
      const added = { id: String(known?.id ?? snowflake()), application_id: this.applicationId };
      return asRegistered(
        definition,
        guildId === '' ? added : ({ ...added, guild_id: guildId } as typeof added),
      );
    });
    this.lists.set(guildId, after);
    return after;
  }

  /** The command a person finds in a guild under this name. */
  find(name: string, type: ApplicationCommandType, guildId: string | null): Definition {
    const found = [...this.list(guildId ?? ''), ...this.list()].find(
      (c) => c.name === name && typeOf(c) === type,
    );
    if (found === undefined) throw new Error(`no command "${name}" is registered`);
    return found;
  }
}
