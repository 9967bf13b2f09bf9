import { type Asks, readAsks } from '../../../src/search/question/asks';
import { wordsOf } from '../../../src/search/words/words';
import { tokensOf } from '../tokens';

const read = (question: string): Asks => readAsks(tokensOf(question), question);

describe('the form of a question', () => {
  it.each<[string, Asks['form']]>([
    ['who said no losers in a just peace', 'who'],
    ['whose words are these', 'who'],
    ['what did Kuleba say', 'what'],
    ['wat did kuleba say', 'what'],
    ['when did the talks end', 'when'],
    ['on what day did they meet', 'when'],
    ['which day was it', 'when'],
    ['the video where he speaks to all, when was that', 'when'],
    ['where did they meet', 'where'],
    ['in which city were the talks', 'where'],
    ['how many delegates came', 'number'],
    ['how much does it cost', 'number'],
    ['whn did they leave', 'when'],
    ['hw mny left', 'number'],
    ['why did they leave', 'why'],
    ['how come they left', 'why'],
    ["what's the reason they left", 'why'],
    ['what is the reason they left', 'why'],
    ['what was the reason they left', 'why'],
    ['what is the cause of the delay', 'why'],
    ['what made them leave', 'why'],
    ['which suburb was retaken', 'which'],
    ['what kind of building was hit', 'which'],
    ['did Putin attend', 'whether'],
    ['were there handshakes', 'whether'],
    ['they shook hands, correct?', 'whether'],
    ['date and venue of the talks', 'when'],
    ['venue of the talks', 'where'],
    ['ceasefire neutrality', 'keywords'],
    ['Truss on Putin', 'keywords'],
    ['', 'keywords'],
  ])('%j asks %s', (question, form) => {
    expect(read(question).form).toBe(form);
  });

  it.each<[string, Asks['form'], string]>([
    ['what did he say when they met', 'what', 'the day only tells which words are meant'],
    ['who said where they met', 'who', 'the place is what was said'],
    ['where do they differ', 'what', 'no place is asked for'],
    ['when was it that Peskov said who lied', 'when', ''],
  ])('%j asks %s: the first question word decides (%s)', (question, form) => {
    expect(read(question).form).toBe(form);
  });
});

describe('the details that an answer must hold', () => {
  it.each<[string, Asks['details']]>([
    ['how many delegates came', ['number']],
    ['when did the talks end', ['date']],
    ['why did they leave', ['reason']],
    ['how many people were killed', ['casualties']],
    ['were there casualties in Irpin', ['casualties']],
    ['what was the death toll', ['casualties']],
    ['what damage did the strike do', ['damage']],
    ['what is the name of the adviser', ['name']],
    ['which areas did Moscow name', []],
    ['name the deputy minister', ['name']],
    ['name the two cities', ['town']],
    ['name two countries', []],
    ['which town was hit', ['town']],
    ['where and when did they meet', ['date']],
    ['place and date of the talks', ['date']],
    ['at what time did they meet', ['time', 'date']],
    ["at what o'clock did the talks begin", ['time']],
    ['at what time of day did they meet', ['date']],
    ['what were the terms of the agreement', ['terms']],
    ['who denied it', []],
    ['what did Truss say', []],
    ['ceasefire', []],
  ])('%j asks for %j', (question, details) => {
    expect([...read(question).details].sort()).toEqual([...details].sort());
  });
});

describe('how much is wanted', () => {
  it.each<[string, boolean, Asks['groupBy']]>([
    ['list all Truss statements', true, null],
    ['everything on sanctions', true, null],
    ['reactions to the poisoning', true, null],
    ['reports of a poisoning', true, null],
    ['who denied the reports', false, null],
    ['who reports this', false, null],
    ['what did each side say about neutrality', true, 'speaker'],
    ['compare Erdogan and Kuleba on a ceasefire', true, 'speaker'],
    ['Moscow vs Kyiv on neutrality', true, 'speaker'],
    ['what did both sides want', true, 'speaker'],
    ['when did the two sides meet', false, null],
    ['who denied it', false, null],
    ['what did Truss say', false, null],
  ])('%j: list %j, by %j', (question, list, groupBy) => {
    expect(read(question)).toMatchObject({ list, groupBy });
  });

  it.each<[string, boolean]>([
    ['direct quotes only from Kuleba', true],
    ['word-for-word what Peskov said', true],
    ['the exact words of Truss', true],
    ['Erdogan verbatim', true],
    ['what did Kuleba say', false],
    ['quotes by Kuleba', false],
  ])('%j wants quoted words only: %j', (question, quotedOnly) => {
    expect(read(question).quotedOnly).toBe(quotedOnly);
  });
});

describe('saying and happening', () => {
  it.each<[string, boolean, string]>([
    ['what did Truss say', true, ''],
    ['who warned of attacks', true, 'a verb of speaking'],
    ['according to Bellingcat', true, ''],
    ['Truss quotes', true, 'a noun for what is said'],
    ['when was the address on Irpin', true, 'so is this'],
    ['where were the talks', false, 'talks are an event'],
    ['which delegates are said to be ill', false, 'a hedge is nobody’s words'],
    ['what happened in Irpin', false, ''],
    ['allegedly poisoned', false, 'the adverb says nothing of who spoke'],
  ])('%j is about words: %j (%s)', (question, saying) => {
    expect(read(question).saying).toBe(saying);
  });

  it.each<[string, boolean]>([
    ['when will they meet next', true],
    ['where did she say that they will meet', false],
    ['when is the next round', true],
    ['when did they meet', false],
    ['next round', false],
  ])('%j asks for what is to come: %j', (question, future) => {
    expect(read(question).future).toBe(future);
  });

  it.each<[string, boolean]>([
    ['when was the agreement signed', true],
    ['terms of the truce that was signed', true],
    ['signed agreement', false],
    ['did Ukraine agree to give up Donbas', true],
    ['has Russia accepted the offer', true],
    ['what did Ukraine offer', false],
    ['signed agreement', false],
    ['would Russia accept the offer', false],
    ['what would Russia accept', false],
  ])('%j takes something for settled: %j', (question, settled) => {
    expect(read(question).settled).toBe(settled);
  });
});

describe('the word whose kind is asked for', () => {
  it.each([
    ['which suburb was retaken', 'suburb'],
    ['which chemical was used', 'chemical'],
    ['how many delegates came', 'delegates'],
    ['who denied it', null],
    ['what did Truss say', null],
    ['which of them denied it', null],
  ])('%j: %j', (question, focus) => {
    const at = read(question).focus;
    expect(at === null ? null : wordsOf(question)[at]?.form).toBe(focus);
  });
});
