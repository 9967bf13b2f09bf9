import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile } from '../src/env-file';
import { temporaryFolder } from './record/fixture';

function read(content: string | Buffer | null, env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder();
  const file = join(folder, '.env');
  if (content !== null) writeFileSync(file, content);
  return { faults: readEnvFile(env, folder).map((line) => line.replace(file, '.env')), env };
}

test('its settings go into the environment, which wins', () => {
  const text = '\uFEFF# one\r\nexport A=1\r\n\r\nB = "two\nlines" # of it\nC: 3\nD=\n';
  const { faults, env } = read(text, { A: '0' });
  expect(faults).toEqual([]);
  expect(env).toEqual({ A: '0', B: 'two\nlines', C: '3', D: '' });
});

test('without one nothing happens', () => {
  expect(read(null)).toEqual({ faults: [], env: {} });
});

test.each([
  ['in UTF-16', Buffer.from('\uFEFFA=1\n', 'utf16le'), ['.env is not UTF-8; save it as plain text in UTF-8']],
  ['in Latin 1', Buffer.from('A=\u00e9', 'latin1'), ['.env is not UTF-8; save it as plain text in UTF-8']],
  [
    'with lines that set nothing',
    'A=1\nsecret.token\n# B\nC = 2\nD 3\n',
    [2, 5].map((line) => `.env: line ${line} has no "="; write NAME=value, or # before a remark`),
  ],
])('one %s sets nothing, and says why without what stands in it', (_, content, faults) => {
  expect(read(content)).toEqual({ faults, env: {} });
});

test('a folder of its name is told', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.env'));
  expect(readEnvFile({}, folder)).toEqual([
    `${join(folder, '.env')} cannot be read (EISDIR); make it a file that can, or take it away`,
  ]);
});
