import { InteractionResponseType } from 'discord.js';
import { isRecord } from './errors';
import type { Sent } from './interactions';
import type { Kept } from './messages';
import type { Received } from './received';
import { Deferred, Happenings } from './waiting';

/** What a bot answered to an interaction, once it was accepted. */
export interface Answer {
  type: InteractionResponseType;
  /** `data` of the callback, parsed. */
  data: Record<string, unknown>;
  /** The message it made or changed; null for suggestions, modals and mere acknowledgements. */
  message: Kept | null;
  /** The request as it came in, with its bytes and files. */
  received: Received;
  /** Milliseconds from the interaction's leaving to the answer's being in. */
  ms: number;
}

/** Milliseconds for which Discord takes a first answer, and further ones. */
export const FIRST_ANSWER = 3_000;
export const FURTHER_ANSWERS = 15 * 60_000;

/** One interaction and everything the bot made of it. */
export class Exchange {
  /** Milliseconds that have passed for Discord; only `pass` and `expire` let them: no rule here reads a clock. */
  age = 0;
  /** Every callback that came in for it, accepted or not. */
  readonly arrivals = new Happenings<Received>();
  /** Messages sent after the first answer. */
  readonly followUps = new Happenings<Kept>();
  /** Changes made to its messages after the first answer. */
  readonly edits = new Happenings<Kept>();
  accepted: Answer | null = null;
  /** The id of the message of the first answer, whichever interaction made it. */
  original: string | null = null;
  private readonly settled = new Deferred<Answer>();
  private readonly sentAt = performance.now();

  constructor(
    readonly interaction: Sent,
    /** The command's name, or what was pressed, for messages of failure. */
    readonly what: string,
  ) {}

  /** The accepted answer; rejects if an answer broke a rule of Discord's. */
  answer(): Promise<Answer> {
    return this.settled.promise;
  }

  /** As `answer`, for what makes or changes a message: that message. */
  async message(): Promise<Kept> {
    const { message, type } = await this.answer();
    if (message === null) throw new Error(`${this.what} was answered with type ${type}, which is no message`);
    return message;
  }

  /** The suggestions of an autocomplete answer. */
  async choices(): Promise<{ name: string; value: string }[]> {
    const { data, type } = await this.answer();
    if (type !== InteractionResponseType.ApplicationCommandAutocompleteResult)
      throw new Error(`${this.what} was answered with type ${type}, which holds no suggestions`);
    return (data.choices ?? []) as { name: string; value: string }[];
  }

  /** Lets time pass for this interaction. */
  pass(milliseconds: number): void {
    this.age += milliseconds;
  }

  /** Lets so much time pass that nothing is accepted for it any more. */
  expire(): void {
    this.pass(FURTHER_ANSWERS + 1);
  }

  get attempts(): readonly Received[] {
    return this.arrivals.all;
  }

  get expired(): boolean {
    return this.age > (this.accepted === null ? FIRST_ANSWER : FURTHER_ANSWERS);
  }

  accept(received: Received, message: Kept | null): void {
    const body = isRecord(received.body) ? received.body : {};
    const type = Number(body.type);
    const data = isRecord(body.data) ? body.data : {};
    this.accepted = { type, data, message, received, ms: received.at - this.sentAt };
    this.original = message?.id ?? null;
    this.settled.resolve(this.accepted);
  }

  refuse(error: Error): void {
    this.settled.reject(new Error(`the answer to ${this.what} breaks a rule of Discord's: ${error.message}`));
  }
}
