import { read } from './http';
import type { Me, Overview, Reference, RegionFigures } from './types';

export { Problem } from './http';

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
