import type { ProblemBody } from './types';

/** A refusal or failure; `status` 0 means that the gateway could not be reached. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title ?? `HTTP ${body.status}`);
  }

  get status(): number {
    return this.body.status;
  }
}

export type Query = Record<string, string | number | boolean | undefined>;

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<ProblemBody>;
    return new Problem({ ...body, status: response.status });
  } catch {
    return new Problem({ status: response.status });
  }
}

export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

function headers(): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'X-Requested-With': 'JavaScript',
  };
}

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  try {
    const response = await fetch(url, init);
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  } catch (failure) {
    if (failure instanceof Problem || init.signal?.aborted) throw failure;
    throw new Problem({ status: 0 });
  }
}

/** Reads as JSON. The browser's cache revalidates by ETag, so that an unchanged view costs no body. */
export function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return ask<T>(address(path, query), { cache: 'no-cache', headers: headers(), signal: signal ?? null });
}

export interface Sending {
  /** The version that a change is meant for. */
  version?: number | undefined;
  /** The same for every attempt at one operation. */
  key?: string | undefined;
}

/** Sends a change: JSON, or a file as it is. */
export function send<T>(method: 'POST' | 'PUT', path: string, body: object | undefined, { version, key }: Sending = {}): Promise<T> {
  const file = body instanceof Blob;
  return ask<T>(path, {
    method,
    headers: {
      ...headers(),
      ...(body === undefined ? {} : { 'Content-Type': file ? body.type : 'application/json' }),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    body: body === undefined ? null : file ? body : JSON.stringify(body),
  });
}
