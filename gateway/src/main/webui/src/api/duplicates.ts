import { read, send, type Query } from './http';
import type { Page } from './types';

const ROOT = '/api/v1';
const at = (collection: string, id: string): string => `${ROOT}/${collection}/${encodeURIComponent(id)}`;

export type DuplicateState = 'OPEN' | 'DISMISSED' | 'MERGED';
/** The stronger first. */
export const DUPLICATE_REASONS = ['SAME_PHONE', 'SAME_CREDIT_CODE', 'NEAR_NAME_SAME_HOME', 'NEAR_NAME_SAME_CITY'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
export type MergeState = 'PROPOSED' | 'EXECUTED' | 'DECLINED' | 'UNDONE';
export type MergeRole = 'SURVIVOR' | 'ABSORBED';
export type MergeField = 'NAME' | 'PRESENT_CITY' | 'INDUSTRY' | 'COMPANY' | 'PHONE' | 'CHAMBER' | 'CANVASSING';
export type RequestState = 'OPEN' | 'ACCEPTED' | 'DECLINED';

export const DUPLICATE_STATES: readonly DuplicateState[] = ['OPEN', 'DISMISSED', 'MERGED'];
export const MERGE_STATES: readonly MergeState[] = ['PROPOSED', 'EXECUTED', 'DECLINED', 'UNDONE'];
export const REQUEST_STATES: readonly RequestState[] = ['OPEN', 'ACCEPTED', 'DECLINED'];

/** A record as it is held against another; the phone is masked. */
export interface DuplicateRecord {
  id: string;
  name: string;
  region: string;
  presentCity: string;
  company: string | null;
  phone: string | null;
}

/** Two records that may be one person's; one of them when the other is kept by another office. */
export interface Duplicate {
  id: string;
  state: DuplicateState;
  reasons: DuplicateReason[];
  foundAt: string;
  records: DuplicateRecord[];
  knownToAnotherOffice: boolean;
  contactToken: string | null;
  decision: string | null;
}

/** Both records; or one of them and the duplicate that names the other. */
export interface MergeRequest {
  survivorId?: string | undefined;
  absorbedId?: string | undefined;
  duplicateId?: string | undefined;
  fromAbsorbed: MergeField[];
  reason: string;
}

export interface MergedField {
  field: MergeField;
  survivor: string | null;
  absorbed: string | null;
  kept: MergeRole;
}

/** What a merge would do; of another office's record nothing is said. */
export interface MergePreview {
  otherOffice: boolean;
  handedOver: boolean;
  fields: MergedField[];
  tags: string[];
  moved: { kind: string; moved: number; setAside: number }[];
}

export interface MergeSide {
  role: MergeRole;
  merchantId: string;
  region: string;
  /** Whose consent is needed. */
  office: string;
  consentedBy: string | null;
  consentedAt: string | null;
}

export interface Merge {
  id: string;
  version: number;
  state: MergeState;
  sides: MergeSide[];
  otherOffice: boolean;
  reason: string;
  proposedAt: string;
  executedAt: string | null;
  undoUntil: string | null;
  closedReason: string | null;
}

/** A request between offices; whom it went to is not said to who sent it, and the merchant only to who received it. */
export interface ContactRequest {
  id: string;
  state: RequestState;
  /** The office that asks. */
  region: string;
  message: string;
  requestedAt: string;
  reply: string | null;
  answeredAt: string | null;
  merchantId: string | null;
}

/** Somebody whom an office means to register. */
export interface DuplicateCheckRequest {
  name: string;
  region: string;
  presentCity?: string | undefined;
  phone?: string | undefined;
}

export interface DuplicateCheck {
  matches: { record: DuplicateRecord; reasons: DuplicateReason[] }[];
  knownToAnotherOffice: boolean;
  reasons: DuplicateReason[];
  contactToken: string | null;
}

export const duplicates = {
  list: (query: Query, signal?: AbortSignal) => read<Page<Duplicate>>(`${ROOT}/duplicates`, query, signal),
  get: (id: string, signal?: AbortSignal) => read<Duplicate>(at('duplicates', id), {}, signal),
  dismiss: (id: string, reason: string, key: string) => send<Duplicate>('POST', `${at('duplicates', id)}/dismissal`, { reason }, { key }),
  check: (request: DuplicateCheckRequest) => send<DuplicateCheck>('POST', `${ROOT}/merchants/duplicate-check`, request),
};

export const merges = {
  list: (query: Query, signal?: AbortSignal) => read<Page<Merge>>(`${ROOT}/merges`, query, signal),
  get: (id: string, signal?: AbortSignal) => read<Merge>(at('merges', id), {}, signal),
  /** What a merge that is proposed would do now. */
  previewOf: (id: string, signal?: AbortSignal) => read<MergePreview>(`${at('merges', id)}/preview`, {}, signal),
  preview: (request: MergeRequest) => send<MergePreview>('POST', `${ROOT}/merges/preview`, request),
  propose: (request: MergeRequest, key: string) => send<Merge>('POST', `${ROOT}/merges`, request, { key }),
  consent: (id: string, key: string) => send<Merge>('POST', `${at('merges', id)}/consent`, undefined, { key }),
  close: (id: string, step: 'refusal' | 'undo', reason: string, key: string) => send<Merge>('POST', `${at('merges', id)}/${step}`, { reason }, { key }),
};

export const contactRequests = {
  list: (query: Query, signal?: AbortSignal) => read<Page<ContactRequest>>(`${ROOT}/contact-requests`, query, signal),
  get: (id: string, signal?: AbortSignal) => read<ContactRequest>(at('contact-requests', id), {}, signal),
  ask: (token: string, message: string, key: string) => send<ContactRequest>('POST', `${ROOT}/contact-requests`, { token, message }, { key }),
  answer: (id: string, answer: { accepted: boolean; reply: string }, key: string) =>
    send<ContactRequest>('POST', `${at('contact-requests', id)}/answer`, answer, { key }),
};
