import { readRequest } from '../../src/terminal/batch-request';

test.each([
  ['{"id":"1","command":"ask","options":{"question":"who"}}', '1', 'ask', { question: 'who' }, false],
  ['{"id":7,"command":"help"}', 7, 'help', {}, false],
  ['{"command":"help","options":{}}', null, 'help', {}, false],
  [
    '{"command":"ask","options":{"question":"who","private":true},"explain":true}',
    null,
    'ask',
    { question: 'who', private: 'true' },
    true,
  ],
  [
    '{"command":"quote","options":{"text":"dam","from":1994,"speaker":null}}',
    null,
    'quote',
    { text: 'dam', from: '1994' },
    false,
  ],
  ['{"command":"help","more":"is ignored"}', null, 'help', {}, false],
  ['{"command":"HELP"}', null, 'help', {}, false],
  ['{"command":"/Help"}', null, 'help', {}, false],
])('%s is read', (line, id, command, options, explain) => {
  expect(readRequest(line)).toEqual({ id, request: { command, options }, explain });
});

const EXAMPLE = '{"id":"1","command":"ask","options":{"question":"who ..."}}';

test.each([
  ['{oops', null, /^this is not JSON \(.+\)\. A request is \{"id"/],
  ['"ask"', null, `a request is a JSON object, such as ${EXAMPLE}.`],
  ['[1]', null, `a request is a JSON object, such as ${EXAMPLE}.`],
  ['null', null, `a request is a JSON object, such as ${EXAMPLE}.`],
  ['{"id":"1"}', '1', '"command" must be the name of a command, such as "ask".'],
  ['{"id":"1","command":5}', '1', '"command" must be the name of a command, such as "ask".'],
  [
    '{"id":"1","command":"ask","options":"who"}',
    '1',
    '"options" must be an object of option values by name.',
  ],
  [
    '{"id":"1","command":"ask","options":{"question":["a"]}}',
    '1',
    'the option "question" must be text, not ["a"].',
  ],
  [
    '{"id":"1","command":"ask","options":{"a\u202eb":["\u202e"]}}',
    '1',
    'the option "ab" must be text, not [""].',
  ],
  ['{"id":"1","command":"ask","explain":"yes"}', '1', '"explain" must be true or false.'],
])('%s is refused with what would be right', (line, id, wrong) => {
  const read = readRequest(line);
  expect(read.id).toBe(id);
  if (wrong instanceof RegExp) expect(read.wrong).toMatch(wrong);
  else expect(read.wrong).toBe(wrong);
});
