import type { Run } from '../../../src/search/check/recorded';
import { lostSense } from '../../../src/search/check/scope';
import { readsAs } from '../../../src/search/words/tokens';
import { candidate } from './dam-talks';

/** The words lost where only what stands in brackets was posted: "We are not [selling the river]". */
function lost(marked: string): string[] {
  const tokens = readsAs(marked.replace(/[[\]]/g, ''));
  const run: Run = { candidate: candidate(marked, 0), tokens, line: '', offsets: [] };
  const kept = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ 1: part = '', index }) => {
    const from = readsAs(marked.slice(0, index)).length;
    return { run, from, to: from + readsAs(part).length };
  });
  return lostSense(kept).map(({ key }) => key);
}

describe('what a cut loses', () => {
  it.each<[marked: string, lost: string[], reason: string]>([
    ['We are not [selling the river]', ['not'], 'a negation directly before'],
    ['We do not want [to sell the river]', ['not'], 'a negation of the same clause'],
    ['We cannot accept that [they are selling the river]', ['not'], 'it reaches into what depends on it'],
    ['They left without [selling the river]', ['without'], 'a preposition that negates'],
    ['No member of the council has [sold the river]', ['no'], 'a subject that negates'],
    ['[There can be] no winners', ['no'], 'a negation directly after'],
    ['[We will sell the river] under no circumstances', ['no'], 'an afterthought'],
    ['[We are] not selling', ['not'], 'a verb cut from its negation'],
    ['If they agree, [we will sell the river]', ['if'], 'a condition before'],
    [
      '[We will sell the river], but only if they agree',
      [],
      '"but" opens a clause of its own, which may be left out',
    ],
    ['[We will sell the river] if they agree', ['if'], 'a condition after'],
    ['[We will sell the river] provided that they agree', ['provided'], 'a condition of two words'],
    ['They may well have [sold the river]', ['may'], 'a hedge, past its helpers'],
    ['They refused to [sell the river]', ['refused'], 'a verb that denies'],
    ['We are not ready. [We are selling the river]', [], 'the negation of another sentence'],
    ['We are not ready. [Peace on the river]', [], 'likewise where no verb tells it'],
    ['If they agree, we will sign. [We will stay]', [], 'the condition of another sentence'],
    ['If they agree, we will sign, and [we are selling the river]', [], 'the condition of another clause'],
    ['We are not ready, and [we are selling the river]', [], 'the negation of another clause'],
    ['We are not afraid, [we will sell the river]', [], 'likewise, after a comma'],
    ['This is not a threat but [a promise to the farmers]', [], 'what is said instead'],
    ['This is not only [a threat to the farmers]', [], '"not only" negates nothing'],
    ['There is no doubt [the farmers lost]', [], '"no doubt" neither'],
    ['We will stay even if [they sell the river]', [], '"even if" makes nothing depend'],
    [
      'If they agree, we will withdraw [every boat on the river]',
      [],
      'a thing is no claim, so no condition is lost',
    ],
    ['[We want peace] not war', [], 'a contrast after'],
    ['[We want peace], and we fear nothing', [], 'another clause after'],
    ['We are [selling the river]', [], 'nothing governs it'],
    ['We provided [boats for the farmers]', [], '"provided" without "that" is a verb'],
  ])('%s loses %j: %s', (marked, words) => {
    expect(lost(marked)).toEqual(words);
  });

  it.each<[marked: string, lost: string[], reason: string]>([
    ['[We are] not [selling the river]', ['not'], 'the ellipsis swallows the negation'],
    [
      '[We are not] selling the river but [buying boats]',
      ['selling'],
      'the negation would govern something else',
    ],
    ['[We are not selling the river], the valley or [our future]', [], 'the negation is kept'],
    ['[We came to Halden]. We are not tired. [We will stay]', [], 'a whole sentence is left out'],
  ])('%s, with an ellipsis between, loses %j: %s', (marked, words) => {
    expect(lost(marked)).toEqual(words);
  });
});
