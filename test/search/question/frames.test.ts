import { readQuestion } from '../../../src/search/question/question';
import { pass } from '../parley';

const { record, index } = pass();
const meant = (question: string) =>
  readQuestion(question, record, index)
    .tokens.map(({ typed }) => typed)
    .join(' ');

describe('how a question is put says nothing of what it is about', () => {
  it.each([
    ['I would be grateful if you could tell me who refused to weigh trucks', 'who refused to weigh trucks'],
    ['For our morning briefing I would like to know what Hask said', 'what hask said'],
    ['could you please list all words of Okoro', 'all words of okoro'],
    ['How long did the talks last, according to the report?', 'how long did the talks last'],
    ['which towns are mentioned in the report', 'which towns'],
    ['Do we know where Hask was', 'where hask was'],
    ['is it true that the toll is halved', 'the toll is halved'],
    ['everything on the tunnel, from all sources if possible', 'everything on the tunnel'],
    ['which role did Hask play, according to whom?', 'which role did hask play'],
    ['I need it for my essay: who refused to weigh trucks', 'who refused to weigh trucks'],
    ['statements the article credits to Hask', 'statements to hask'],
    ['collect the words of Torvald', 'the words of torvald'],
    ['Through which news agency is Hask quoted', 'is hask quoted'],
    ['who is the outlet behind the words of Hask', 'the words of hask'],
    ['through whom did the words of Hask reach us', 'did the words of hask'],
    ['all what is written about Hask', 'all what about hask'],
    ["We're looking for the words of Torvald, thank you very much", 'the words of torvald'],
    ['Good morning, anything new from Hask on the tunnel?', 'from hask on the tunnel'],
    ['Good morning what did Hask say', 'what did hask say'],
    ['Hi team, a quick question: what did Hask say? Kind regards, Tom', 'what did hask say'],
    ['Quickly: what did Hask say about the toll, thanks Ann', 'what did hask say about the toll'],
    ['where did the talks take place', 'where did the talks place'],
    ['what does Orvenia want in return', 'what does orvenia want'],
    ['I search the words of Torvald', 'the words of torvald'],
  ])('%j: %j', (question, words) => {
    expect(meant(question)).toBe(words);
  });

  it.each([
    ['could Orvenia accept the toll', 'a question about what could be'],
    ['who would like to meet Torvald', 'somebody else would like it'],
    ['what is the report about', 'the report itself is meant'],
    ['please', 'there is nothing else'],
    ['morning talks and what did they bring', 'talks are no greeting'],
    ['who did take back the tunnel', 'that is something else'],
  ])('%j stays as it is (%s)', (question) => {
    expect(meant(question)).toBe(question.toLowerCase());
  });
});
