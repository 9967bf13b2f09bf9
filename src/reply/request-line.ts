import type { Request } from './reply';

/** A request as a line to type, at the terminal and on Discord alike: /quote text:neutrality speaker:"Ann Lee". */
export function requestLine({ command, options }: Request): string {
  const given = Object.entries(options).map(
    ([name, value]) => ` ${name}:${/[\s:]/.test(value) ? `"${value}"` : value}`,
  );
  return `/${command}${given.join('')}`;
}
