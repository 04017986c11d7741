import { address, read, send, type Query } from './http';
import type {
  CanvassingProgress,
  Chamber,
  ChamberRequest,
  ChamberTerm,
  ChamberTermRequest,
  Contact,
  ContactRequest,
  HistoryEntry,
  LiaisonLink,
  LiaisonLinkRequest,
  Merchant,
  MerchantFacets,
  MerchantPost,
  MerchantRequest,
  Official,
} from './records';
import type { Page } from './types';

const ROOT = '/api/v1';
const at = (collection: string, id: string): string => `${ROOT}/${collection}/${encodeURIComponent(id)}`;

/** Collections whose records have a change history. */
export type Journaled = 'merchants' | 'chambers' | 'delegations' | 'suggestions';
/** Collections whose records have a phone. */
export type WithPhone = 'merchants' | 'chambers';

/** Changes that are read at once. */
export const HISTORY_PAGE = 50;

/** Newest first; `before`: only those before a version. */
export function history(collection: Journaled, id: string, before?: number, signal?: AbortSignal): Promise<HistoryEntry[]> {
  return read(`${at(collection, id)}/history`, { before, limit: HISTORY_PAGE }, signal);
}

/** The bare phone of a record, for a purpose that is written down with the reading (明文查看). */
export async function disclosedPhone(collection: WithPhone, id: string, purpose: string): Promise<string | null> {
  const record = await read<Partial<Merchant & Chamber>>(at(collection, id), { purpose });
  return record.phone ?? record.contactPhone ?? null;
}

export const merchants = {
  list: (query: Query, signal?: AbortSignal) => read<Page<Merchant>>(`${ROOT}/merchants`, query, signal),
  facets: (query: Query, signal?: AbortSignal) => read<MerchantFacets>(`${ROOT}/merchants/facets`, query, signal),
  canvassing: (query: Query, signal?: AbortSignal) => read<CanvassingProgress>(`${ROOT}/merchants/canvassing`, query, signal),
  get: (id: string, signal?: AbortSignal) => read<Merchant>(at('merchants', id), {}, signal),
  posts: (id: string, signal?: AbortSignal) => read<MerchantPost[]>(`${at('merchants', id)}/posts`, {}, signal),
  register: (request: MerchantRequest, key: string) => send<Merchant>('POST', `${ROOT}/merchants`, request, { key }),
  describe: (id: string, version: number, request: MerchantRequest) => send<Merchant>('PUT', at('merchants', id), request, { version }),
  exportAddress: (query: Query) => address(`${ROOT}/merchants/export.xlsx`, query),
};

export const chambers = {
  list: (query: Query, signal?: AbortSignal) => read<Page<Chamber>>(`${ROOT}/chambers`, query, signal),
  get: (id: string, signal?: AbortSignal) => read<Chamber>(at('chambers', id), {}, signal),
  terms: (id: string, signal?: AbortSignal) => read<Page<ChamberTerm>>(`${at('chambers', id)}/terms`, { size: 20 }, signal),
  representing: (province: string, signal?: AbortSignal) =>
    read<{ province: string; since: string }>(`${ROOT}/chambers/representing/${encodeURIComponent(province)}`, {}, signal),
  open: (request: ChamberRequest, key: string) => send<Chamber>('POST', `${ROOT}/chambers`, request, { key }),
  describe: (id: string, version: number, request: ChamberRequest) => send<Chamber>('PUT', at('chambers', id), request, { version }),
  describeTerm: (id: string, version: number, request: ChamberTermRequest) => send<ChamberTerm>('PUT', at('chamber-terms', id), request, { version }),
  term: (id: string) => read<ChamberTerm>(at('chamber-terms', id)),
  openTerm: (id: string, request: ChamberTermRequest, key: string) =>
    send<ChamberTerm>('POST', `${at('chambers', id)}/terms`, request, { key }),
  exportAddress: (query: Query) => address(`${ROOT}/chambers/export.xlsx`, query),
};

/** Who a contact was with. */
export type Subject = { merchantId: string } | { chamberId: string };
/** Who, or which city, an official keeps contact with. */
export type LinkSubject = Subject | { city: string };

export const contacts = {
  /** What was said is masked unless it is said what it is needed for. */
  feed: (subject: Subject, { cursor, limit, purpose }: { cursor?: string | undefined; limit: number; purpose?: string | undefined }, signal?: AbortSignal) =>
    read<{ items: Contact[]; next: string | null }>(`${ROOT}/contacts`, { ...subject, cursor, limit, purpose }, signal),
  record: (request: ContactRequest, key: string) => send<Contact>('POST', `${ROOT}/contacts`, request, { key }),
  complete: (id: string, on: string, key: string) => send<Contact>('POST', `${at('contacts', id)}/completion`, { on }, { key }),
};

export const liaisonLinks = {
  of: (subject: LinkSubject, signal?: AbortSignal) => read<Page<LiaisonLink>>(`${ROOT}/liaison-links`, { ...subject, size: 50 }, signal),
  open: (request: LiaisonLinkRequest, key: string) => send<LiaisonLink>('POST', `${ROOT}/liaison-links`, request, { key }),
  end: (id: string, body: { to: string; reason: string }, key: string) => send<LiaisonLink>('POST', `${at('liaison-links', id)}/end`, body, { key }),
};

export const rolls = {
  /** The leading merchants of a day; a roll is of about a hundred. */
  leading: (on: string, signal?: AbortSignal) => read<Page<{ merchantId: string }>>(`${ROOT}/roll-entries`, { roll: 'LEADING', on, size: 200 }, signal),
};

export const officials = {
  list: (page: number) => read<Page<Official>>(`${ROOT}/officials`, { page, size: 200 }),
};
