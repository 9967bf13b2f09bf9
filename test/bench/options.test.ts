import { readOptions } from '../../bench/options';

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  check: { type: 'boolean', default: false },
} as const;

test('options that are not given have their defaults', () => {
  expect(readOptions(OPTIONS, ['--check'])).toEqual({ seed: '1', check: true });
});

test.each([
  ['an option that there is not', ['--help'], "Unknown option '--help'"],
  ['an option without its value', ['--seed'], "Option '--seed <value>' argument missing"],
])('%s ends the process with a line that names those there are', (_, args, problem) => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  const left = jest.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`left with ${status}`);
  });
  expect(() => readOptions(OPTIONS, args)).toThrow('left with 2');
  expect(said.mock.calls).toEqual([[`${problem}\nOptions: --seed, --check; see bench/README.md`]]);
  said.mockRestore();
  left.mockRestore();
});
