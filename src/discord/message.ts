import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';
import { clean, cut } from '../record/clean';
import { words } from '../reply/language';
import type { Outcome, Reply } from '../reply/reply';
import { requestLine } from '../reply/request-line';
import { attachment, container, divided, text } from './components';
import { controlsOf } from './controls';
import { cutEscaped, escapeLine } from './markdown';
import { type Page, pageOf } from './pages';
import type { Hindrance } from './permissions';
import { type Recipe, recipeOf } from './recipe';

/** A message with components, before it is known where it goes. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly { readonly name: string; readonly data: Buffer }[];
}

/** How a reply is shown. */
export interface View {
  /** What the reply was made from; without it, the reply's own request or entries. */
  readonly recipe?: Recipe;
  /** The item whose page is shown; without it, the first. */
  readonly at?: number;
  /** Whether the person may share it in the channel, or only what has no file, if it is worth it. */
  readonly mayShare: boolean | 'text';
  /** Whether others see it, who have not seen the request. */
  readonly isOpen?: boolean;
  /** A line above it. */
  readonly head?: APITextDisplayComponent;
}

const say = words.discord;

const GREEN = 0x3ba55d;
const AMBER = 0xf0b232;
const GREY = 0x80848e;
const RED = 0xda373c;

/** The bar beside a message: as asked, something else, nothing, refused. */
const ACCENTS: Readonly<Record<Outcome, number>> = {
  found: GREEN,
  verbatim: GREEN,
  partial: AMBER,
  elsewhere: AMBER,
  altered: AMBER,
  misattributed: AMBER,
  paraphrase: AMBER,
  none: GREY,
  'not-on-record': GREY,
  error: RED,
};

/** Never shown to others: there is nothing in them for anybody else. */
const MISSES: readonly Outcome[] = ['none', 'not-on-record', 'error'];

/** Longer names of persons, and requests, are cut. */
const NAME = 40;
const ASKED = 150;

function isMiss(outcome: Outcome): boolean {
  return MISSES.includes(outcome);
}

/** A page of a reply as a message that keeps every limit of Discord, whatever the reply holds. */
export function messageOf(reply: Reply, view: View): Message {
  const recipe = view.recipe ?? recipeOf(reply);
  const page = turning(pageOf(reply, view.at ?? 0), view.recipe ? null : recipe);
  const files = page.previous === null && reply.file ? [fileOf(reply.file)] : [];
  // What stands for too long a request is shared as a copy, and a copy has no files.
  const mayShareFile = view.mayShare === true && recipe?.is !== 'entries';
  const mayShare = files.length > 0 ? mayShareFile : view.mayShare !== false;
  const foot = notesOn(reply, page, view.recipe ? null : recipe);
  return {
    components: [
      ...(view.head ? [view.head] : []),
      container(
        [
          ...blocks(reply, page, askedAs(reply, page, recipe, view)),
          ...(foot.length ? [text(foot.join('\n'))] : []),
        ],
        ACCENTS[reply.outcome],
      ),
      ...files.map(({ name }) => attachment(name)),
      ...controlsOf(reply, page, recipe, mayShare && isForOthers(reply)),
    ],
    files,
  };
}

/**
 * Whether others would learn something: not from an error or a miss, nor from a question back, which nobody but the
 * person who asked ever sees.
 */
export function isForOthers({ outcome, sections, choices = [] }: Reply): boolean {
  return !isMiss(outcome) && (choices.length === 0 || sections.some(({ cards }) => cards.length > 0));
}

/** A page whose buttons lead on through entries alone, which come without the lines above them. */
function turning(page: Page, recipe: Recipe | null): Page {
  if (recipe?.is !== 'entries') return page;
  const shown = page.cards.length;
  return { ...page, next: page.next !== null && shown < recipe.keys.length ? shown : null };
}

/** The page's blocks, divided; a message must not be empty. */
function blocks(reply: Reply, page: Page, asked: string) {
  const above = [asked, endedAs(reply, page)].filter(Boolean).join('\n');
  const texts = [above, ...page.blocks].filter(Boolean);
  return divided(texts.length ? texts : ['…']);
}

/**
 * What an answer is to, wherever that is not plain: on a later page, which may be shared without the first, for others,
 * and where Share copies what stands here, since the buttons cannot keep the request.
 */
function askedAs(reply: Reply, { at }: Page, recipe: Recipe | null, { isOpen = false }: View): string {
  const request = recipe?.is === 'request' ? recipe.request : reply.request;
  const isPlain = at === 0 && (isMiss(reply.outcome) || (recipe?.is === 'request' && !isOpen));
  if (request === undefined || recipe?.is === 'context' || isPlain) return '';
  return small(cutEscaped(escapeLine(requestLine(request)), ASKED));
}

/** How the answer ended, where its cards stand without its lead: nobody shall take them for what was asked for. */
function endedAs({ outcome, lead }: Reply, { at, cards }: Page): string {
  return cards.length > 0 && (at > 0 || lead.length === 0) ? say.ended[outcome] : '';
}

/** Which cards of how many these are, and how far the buttons lead. */
function notesOn(reply: Reply, { cards, previous, next }: Page, recipe: Recipe | null): string[] {
  const isPart = previous !== null || next !== null;
  const all = reply.sections.reduce((sum, section) => sum + section.cards.length, 0);
  const [first, last] = [cards[0]?.number, cards.at(-1)?.number];
  return [
    ...(isPart && first && last ? [small(say.range(first, last, all))] : []),
    ...(isPart && reply.request && recipe?.is === 'entries'
      ? [small(say.kept(recipe.keys.length, all))]
      : []),
  ];
}

/** Discord replaces other characters in a file's name, and the message would not find its file. */
function fileOf({ name, text }: NonNullable<Reply['file']>) {
  return { name: name.replace(/[^\w.-]+/g, '_').slice(-80), data: Buffer.from(text) };
}

/** The line above a message that says by whom it was shared. */
export function sharedLine(name: string): APITextDisplayComponent {
  return text(small(say.sharedBy(escapeLine(cut(clean(name), NAME)) || '…')));
}

/** The line above an answer that is not what was shown before. */
export function changedLine(): APITextDisplayComponent {
  return text(small(say.changed));
}

/** The line above an answer that was to be seen by all and is not. */
export function notHereLine(hindrance: Hindrance): APITextDisplayComponent {
  return text(small(say.notHere[hindrance]));
}

/** The line above the check of a message that was too long to be read to its end. */
export function begunLine(read: number): APITextDisplayComponent {
  return text(small(say.begun(read)));
}

function small(markdown: string): string {
  return `-# ${markdown}`;
}
