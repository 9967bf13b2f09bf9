import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { cardOf } from '../reply/citation';
import { words } from '../reply/language';
import type { Parley } from '../reply/parley';
import { citationsMessage } from './citations';
import { decode, decodeChoice, type PressOn } from './custom-id';
import { changedLine, isForOthers, messageOf } from './message';
import { hindranceTo, mayChange, mayShare } from './permissions';
import { entriesFor, replyFrom } from './recall';
import type { Recipe } from './recipe';
import { change, send, tell } from './sending';
import { sharedMessage } from './share';
import { shown } from './shown';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

const say = words.discord;

/**
 * Answers a button or menu from its custom id and today's record alone, whoever presses it and whenever.
 * @returns the outcome, for the log
 */
export async function answerPress(interaction: Pressed, parley: Parley): Promise<string> {
  const press = decode(interaction.customId);
  switch (press?.do) {
    case 'previous':
    case 'next':
      return show(interaction, press.of, press.at, parley, mayChange(interaction));
    case 'share':
      return share(interaction, press, parley);
    case 'context':
      return show(interaction, { is: 'context', key: press.key }, 0, parley);
    case 'cite':
      return cite(interaction, press.keys, parley);
    case 'pick':
    case 'choose': {
      const value = (interaction.isStringSelectMenu() && interaction.values[0]) || '';
      const recipe = decodeChoice(value, press.do === 'choose' ? press.head : '');
      if (recipe)
        return show(interaction, recipe, 0, parley, press.do === 'choose' && mayChange(interaction));
    }
  }
  await tell(interaction, say.outdated);
  return 'outdated';
}

/**
 * Shows what a recipe gives: in place of the message pressed on, or as a new one for this person alone, as what
 * tells nobody else anything always is.
 */
async function show(
  interaction: Pressed,
  recipe: Recipe,
  at: number,
  parley: Parley,
  inPlace = false,
): Promise<string> {
  const isPrivate = !inPlace || interaction.message.flags.has(MessageFlags.Ephemeral);
  const view = { at, mayShare: isPrivate && mayShare(interaction), isOpen: !isPrivate };
  const { outcome, message, isForAll } = shown(recipe, view, parley);
  const stays = inPlace && (isPrivate || isForAll);
  await (stays ? change(interaction, message) : send(interaction, message));
  return outcome;
}

async function share(interaction: Pressed, press: PressOn, parley: Parley): Promise<string> {
  const { of: recipe, at } = press;
  const reply = replyFrom(recipe, parley);
  const message = isForOthers(reply) ? sharedMessage(interaction, reply, press) : null;
  const hindrance = hindranceTo(interaction, message !== null && message.files.length > 0);
  if (hindrance) {
    await tell(interaction, say.notHere[hindrance]);
    return 'refused';
  }
  if (message) {
    await send(interaction, message, 'channel');
    return reply.outcome;
  }
  // Nobody shares what they have not seen.
  const view = { recipe, at, mayShare: mayShare(interaction), head: changedLine() };
  await send(interaction, messageOf(reply, view));
  return 'changed';
}

async function cite(interaction: Pressed, keys: readonly string[], parley: Parley): Promise<string> {
  const cards = entriesFor(keys, parley).map((entry) => cardOf(entry, parley));
  if (cards.length === 0)
    return show(interaction, { is: 'entries', outcome: 'none', context: false, keys }, 0, parley);
  await send(interaction, citationsMessage(cards));
  return 'found';
}
