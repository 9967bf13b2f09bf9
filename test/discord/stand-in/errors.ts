/** What the stand-in answers in place of a success: a status, a JSON body and the headers that go with it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(JSON.stringify(body));
  }
}

const withCode = (status: number, code: number, message: string) => new ApiError(status, { message, code });

export const unauthorized = () => withCode(401, 0, '401: Unauthorized');
export const notFound = () => withCode(404, 0, '404: Not Found');
export const unknownInteraction = () => withCode(404, 10062, 'Unknown interaction');
export const unknownWebhook = () => withCode(404, 10015, 'Unknown Webhook');
export const unknownMessage = () => withCode(404, 10008, 'Unknown Message');
export const missingAccess = () => withCode(403, 50001, 'Missing Access');
export const emptyMessage = () => withCode(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => withCode(401, 50027, 'Invalid Webhook Token');
export const alreadyAcknowledged = () => withCode(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  withCode(400, 40094, 'The maximum number of follow up messages has been reached for this interaction.');

/** @param retryAfter seconds, as Discord counts them */
export function rateLimited(retryAfter: number, isGlobal: boolean): ApiError {
  const scope = isGlobal
    ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
    : { 'x-ratelimit-scope': 'user' };
  return new ApiError(
    429,
    { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal, code: 0 },
    {
      'retry-after': String(retryAfter),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-bucket': 'stand-in',
      ...scope,
    },
  );
}

/** One broken rule: where in the body (dotted, `data.components.0.label`), Discord's code and its sentence. */
export interface Issue {
  path: string;
  code: string;
  message: string;
}

/** Discord's "Invalid Form Body", its `errors` nested by path as Discord nests them. */
export function invalidForm(issues: readonly Issue[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of issues) {
    let at = errors;
    for (const key of path.split('.')) {
      const known = at[key];
      const next = isRecord(known) ? known : {};
      at[key] = next;
      at = next;
    }
    at._errors = [...(Array.isArray(at._errors) ? at._errors : []), { code, message }];
  }
  return new ApiError(400, { message: 'Invalid Form Body', code: 50035, errors });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
