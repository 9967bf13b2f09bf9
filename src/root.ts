import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder, the same whether the code runs from `src` or from `dist`. */
export const ROOT = upward(__dirname);

function upward(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : upward(dirname(folder));
}
