import type { Request } from './reply';

/** A request as a line to type, at the terminal and on Discord alike: /quote text:neutrality speaker:"Ann Lee". */
export function requestLine({ command, options }: Request): string {
  const given = Object.entries(options).map(([name, value]) => ` ${name}:${typedValue(value)}`);
  return `/${command}${given.join('')}`;
}

/**
 * An option's value as it is typed: in quotation marks where it might end too early without them, its own doubled:
 * "he said ""no""".
 */
export function typedValue(value: string): string {
  return /[\s:"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
