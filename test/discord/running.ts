import type { Parley } from '../../commands/command';
import type { TalksRecord } from '../../src/record/record';
import { buildIndex } from '../../src/search';
import { type Life, live } from './parley';
import { type StandIn, startStandIn } from './stand-in';

/** Parley with a record, on a stand-in of its own. */
export class Running {
  /** Requests that went unanswered: command and outcome. */
  readonly unanswered: string[] = [];
  private parley: Parley;
  private life: Life;

  private constructor(
    readonly discord: StandIn,
    record: TalksRecord,
  ) {
    this.parley = { record, index: buildIndex(record) };
    this.life = this.start();
  }

  /** Resolves when it takes interactions. */
  static async with(record: TalksRecord): Promise<Running> {
    const running = new Running(await startStandIn(), record);
    await running.life.ready;
    return running;
  }

  /** The lines of the log with this message, since the last start. */
  lines(message: string): Record<string, unknown>[] {
    return this.life.logged.all.filter(({ msg }) => msg === message);
  }

  /** The next line of the log with this message. */
  next(message: string): Promise<Record<string, unknown>> {
    return this.life.logged.next(({ msg }) => msg === message);
  }

  /** Puts another record in place, as a reload does. */
  replace(record: TalksRecord): void {
    this.parley = { record, index: buildIndex(record) };
  }

  /** Puts a record in place that fails as soon as it is read. */
  breakRecord(): void {
    const entries = new Proxy(this.parley.record.entries, {
      get() {
        throw new Error('the record cannot be read');
      },
    });
    this.parley = { ...this.parley, record: { ...this.parley.record, entries } };
  }

  /** Ends Parley and begins it anew on the same Discord. */
  async restart(): Promise<void> {
    await this.life.stop();
    this.life = this.start();
    await this.life.ready;
  }

  async stop(): Promise<void> {
    await this.life.stop();
    await this.discord.stop();
  }

  private start(): Life {
    const note = ({ command }: { command: string }, outcome: string) =>
      this.unanswered.push(`${command} ${outcome}`);
    return live(this.discord, {}, {}, { current: () => this.parley }, { note });
  }
}
