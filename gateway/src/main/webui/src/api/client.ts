import type { Me, Overview, ProblemBody, Reference, RegionFigures } from './types';

/** A refusal or failure; `status` 0 means that the gateway could not be reached. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title ?? `HTTP ${body.status}`);
  }

  get status(): number {
    return this.body.status;
  }
}

type Query = Record<string, string | number | undefined>;

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<ProblemBody>;
    return new Problem({ ...body, status: response.status });
  } catch {
    return new Problem({ status: response.status });
  }
}

function address(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Reads as JSON. The browser's cache revalidates by ETag, so that an unchanged view costs no body. */
async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  try {
    const response = await fetch(address(path, query), {
      cache: 'no-cache',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang,
        'X-Requested-With': 'JavaScript',
      },
      signal: signal ?? null,
    });
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  } catch (failure) {
    if (failure instanceof Problem || signal?.aborted) throw failure;
    throw new Problem({ status: 0 });
  }
}

export interface RegionQuery {
  month: string;
  calibre: string;
  page: number;
  projectsPage: number;
}

const PAGE_SIZE = 10;

export const api = {
  me: () => read<Me>('/api/v1/me'),
  reference: () => read<Reference>('/api/v1/reference'),
  overview: (query: { month?: string; calibre: string }, signal?: AbortSignal) =>
    read<Overview>('/api/v1/leadership/overview', query, signal),
  region: (code: string, query: RegionQuery, signal?: AbortSignal) =>
    read<RegionFigures>(
      `/api/v1/leadership/regions/${encodeURIComponent(code)}`,
      { ...query, size: PAGE_SIZE },
      signal,
    ),
};
