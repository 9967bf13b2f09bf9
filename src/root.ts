import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder, the same whether the code runs from `src` or from `dist`. */
export const ROOT = packageAbove(__dirname);

function packageAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageAbove(dirname(folder));
}
