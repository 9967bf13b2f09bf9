import { createHash } from 'node:crypto';

/** The SHA-256 of a text, such as an id, or of bytes. */
export function digestOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
