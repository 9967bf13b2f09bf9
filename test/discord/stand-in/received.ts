import type { IncomingMessage } from 'node:http';
import { isRecord } from './errors';

/** One REST request as it came in, and how it was answered. */
export interface Received {
  method: string;
  /** Below `/api/v10`. */
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  /** The body byte for byte as it was sent. */
  bytes: Buffer;
  /** The JSON of it: the whole body, or `payload_json` of a multipart one. */
  body: unknown;
  files: { name: string; bytes: Buffer }[];
  /** When its last byte was in, on the clock of `performance.now()`. */
  at: number;
  /** The status it was answered with; 0 while it is not answered, or if the socket was cut instead. */
  status: number;
}

export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const at = performance.now();
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const contentType = request.headers['content-type'] ?? '';
  const content = contentType.startsWith('multipart/form-data')
    ? await readMultipart(bytes, contentType)
    : { body: bytes.length > 0 ? (JSON.parse(bytes.toString('utf8')) as unknown) : undefined, files: [] };
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v\d+/, ''),
    query: url.searchParams,
    authorization: request.headers.authorization,
    bytes,
    ...content,
    at,
    status: 0,
  };
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<Pick<Received, 'body' | 'files'>> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: Received['files'] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string' || !field.startsWith('files[')) continue;
    files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined, files };
}

/** The body as an object; an empty one if it is none. */
export function bodyOf(received: Received): Record<string, unknown> {
  return isRecord(received.body) ? received.body : {};
}
