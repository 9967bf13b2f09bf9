import type { TalksRecord } from '../../src/record/record';
import type { Parley } from '../../src/reply/parley';
import { surveyOf } from '../../src/reply/survey';
import { buildIndex } from '../../src/search';
import { type Life, live } from './parley';
import { type Kept, type StandIn, startStandIn } from './stand-in';

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

  /** Resolves when so many interactions are done with, answered or not, since the log was last cleared. */
  async handled(count: number): Promise<void> {
    while (this.lines('interaction').length < count) await this.next('interaction');
  }

  /** Clears the log, and whatever the stand-in remembers but these messages. */
  forget(but: readonly Kept[]): void {
    this.life.logged.all.length = 0;
    const kept = but.map((message) => this.discord.now(message));
    this.discord.forget();
    for (const message of kept) this.discord.callbacks.messages.set(message.id, message);
  }

  /** Puts another record in place, as a reload does. */
  replace(record: TalksRecord): void {
    this.parley = { record, index: buildIndex(record) };
  }

  /** Lets one entry fail as soon as it is read. */
  breakEntry(id: string): void {
    const { record } = this.parley;
    const { entries } = record;
    const broken = entries.find(id);
    const at = (position: number) => {
      if (position === broken) throw new Error(`${id} cannot be read`);
      return entries.at(position);
    };
    const survey = surveyOf(this.parley);
    this.parley = { ...this.parley, survey, record: { ...record, entries: { ...entries, at } } };
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
