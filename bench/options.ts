import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of the command line; what cannot be read ends the process with a line that says which there are. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  args = process.argv.slice(2),
) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(`${(error as Error).message}\nOptions: ${known.join(', ')}; see bench/README.md`);
    return process.exit(2);
  }
}
