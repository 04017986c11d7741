import { address, read, send, type Query } from './http';
import type { Page } from './types';

const ROOT = '/api/v1';
const at = (collection: string, id: string): string => `${ROOT}/${collection}/${encodeURIComponent(id)}`;

export type DelegationStatus = 'PLANNED' | 'RECEIVED' | 'CLOSED';
export type VisitPurpose = 'SITE_VISIT' | 'MATCHING' | 'MEETING';
export type MeetingKind = 'RECEPTION' | 'SYMPOSIUM' | 'TALK';
export const DELEGATION_STATUSES: readonly DelegationStatus[] = ['PLANNED', 'RECEIVED', 'CLOSED'];
export const VISIT_PURPOSES: readonly VisitPurpose[] = ['SITE_VISIT', 'MATCHING', 'MEETING'];
export const MEETING_KINDS: readonly MeetingKind[] = ['RECEPTION', 'SYMPOSIUM', 'TALK'];

export interface DelegationSummary {
  id: string;
  batch: number;
  title: string;
  arrivesOn: string;
  leavesOn: string;
  personTimes: number;
  status: DelegationStatus;
}

export interface Visit {
  on: string;
  region: string;
  purpose: VisitPurpose;
  note: string | null;
}

/** `amount` is yuan. */
export interface Intention {
  id: string;
  merchantId: string | null;
  region: string;
  what: string;
  amount: number | null;
  projectId: string | null;
}

export interface Member {
  merchantId: string | null;
  merchantName: string | null;
  name: string | null;
  company: string | null;
  chamberId: string | null;
}

export interface Delegation extends DelegationSummary {
  version: number;
  chamberIds: string[];
  members: Member[];
  itinerary: Visit[];
  intentions: Intention[];
}

/** A delegation as it is entered: its batch is given. An intention with an id is one that is kept. */
export interface DelegationRequest {
  title: string;
  arrivesOn: string;
  leavesOn: string;
  chamberIds: string[];
  members: { merchantId?: string | undefined; name?: string | undefined; company?: string | undefined; chamberId?: string | undefined }[];
  personTimes: number;
  itinerary: { on: string; region: string; purpose: VisitPurpose; note?: string | undefined }[];
  intentions: { id?: string | undefined; merchantId?: string | undefined; region: string; what: string; amount?: number | undefined }[];
}

export interface DelegationStatistics {
  batches: number;
  chambers: number;
  personTimes: number;
  intentions: number;
  withProject: number;
}

export interface MeetingSummary {
  id: string;
  on: string;
  place: string;
  kind: MeetingKind;
}

export interface Meeting extends MeetingSummary {
  version: number;
  delegationId: string | null;
  region: string;
  leaderIds: string[];
  merchants: { merchantId: string; name: string | null }[];
  chamberIds: string[];
  agenda: string[];
  minutes: string | null;
  materials: { title: string; note: string | null }[];
}

export interface MeetingRequest {
  on: string;
  place: string;
  kind: MeetingKind;
  delegationId?: string | undefined;
  leaderIds: string[];
  merchantIds: string[];
  chamberIds: string[];
  agenda: string[];
  minutes?: string | undefined;
  materials: { title: string; note?: string | undefined }[];
  region: string;
}

export const delegations = {
  list: (query: Query, signal?: AbortSignal) => read<Page<DelegationSummary>>(`${ROOT}/delegations`, query, signal),
  statistics: (query: Query, signal?: AbortSignal) => read<DelegationStatistics>(`${ROOT}/delegations/statistics`, query, signal),
  /** Who is not in the register is masked unless it is said what the name is needed for. */
  get: (id: string, purpose?: string, signal?: AbortSignal) => read<Delegation>(at('delegations', id), { purpose }, signal),
  plan: (request: DelegationRequest, key: string) => send<Delegation>('POST', `${ROOT}/delegations`, request, { key }),
  describe: (id: string, version: number, request: DelegationRequest) => send<Delegation>('PUT', at('delegations', id), request, { version }),
  step: (id: string, step: 'reception' | 'closure', key: string) =>
    send<Delegation>('POST', `${at('delegations', id)}/${step}`, undefined, { key }),
  /** Names the project that an intention became, once. */
  nameProject: (id: string, intentionId: string, projectId: string, key: string) =>
    send<Delegation>('POST', `${at('delegations', id)}/intentions/${encodeURIComponent(intentionId)}/project`, { projectId }, { key }),
  meetings: (id: string, signal?: AbortSignal) =>
    read<Page<MeetingSummary>>(`${ROOT}/meetings`, { delegationId: id, size: 50 }, signal),
  meeting: (id: string, signal?: AbortSignal) => read<Meeting>(at('meetings', id), {}, signal),
  hold: (request: MeetingRequest, key: string) => send<Meeting>('POST', `${ROOT}/meetings`, request, { key }),
  describeMeeting: (id: string, version: number, request: MeetingRequest) => send<Meeting>('PUT', at('meetings', id), request, { version }),
};

export type ImportKind = 'MERCHANTS' | 'CHAMBERS' | 'COMPANIES';
export type ImportStatus = 'UPLOADED' | 'CHECKING' | 'CHECKED' | 'APPLYING' | 'DONE' | 'DROPPED' | 'FAILED';
export type Outcome = 'NEW' | 'CHANGED' | 'SAME' | 'DUPLICATE' | 'WRONG';
export const OUTCOMES: readonly Outcome[] = ['NEW', 'CHANGED', 'SAME', 'DUPLICATE', 'WRONG'];
export const IMPORT_KINDS: readonly ImportKind[] = ['MERCHANTS', 'CHAMBERS', 'COMPANIES'];

/** Texts of the check come in both languages, since a workbook with them may be sent on. */
export interface Import {
  id: string;
  kind: ImportKind;
  region: string;
  fileName: string;
  size: number;
  status: ImportStatus;
  uploadedBy: string;
  uploadedAt: string;
  confirmedBy: string | null;
  finishedAt: string | null;
  counts: { rows: number; new: number; changed: number; same: number; duplicate: number; wrong: number };
  written: { rows: number; created: number; updated: number };
  failure: { type: string; zh: string; en: string } | null;
}

export interface ImportRow {
  number: number;
  outcome: Outcome;
  cells: Record<string, string>;
  changes: { column: string; from: string; to: string }[];
  reasons: { column: string; title: string; code: string; zh: string; en: string }[];
}

export const imports = {
  list: (page: number, signal?: AbortSignal) => read<Page<Import>>(`${ROOT}/imports`, { page, size: 20 }, signal),
  get: (id: string, signal?: AbortSignal) => read<Import>(at('imports', id), {}, signal),
  rows: (id: string, outcome: Outcome | undefined, page: number, signal?: AbortSignal) =>
    read<Page<ImportRow>>(`${at('imports', id)}/rows`, { outcome, page, size: 20 }, signal),
  upload: (kind: ImportKind, name: string, file: Blob, key: string) =>
    send<Import>('POST', address(`${ROOT}/imports`, { kind, name }), file, { key }),
  step: (id: string, step: 'confirmation' | 'drop', key: string) => send<Import>('POST', `${at('imports', id)}/${step}`, undefined, { key }),
  progressAddress: (id: string) => `${at('imports', id)}/progress`,
  templateAddress: (kind: ImportKind) => address(`${ROOT}/imports/template`, { kind }),
  /** What there is, in the columns of the template; companies have no page of their own to export from. */
  companiesAddress: () => address(`${ROOT}/companies/export.xlsx`, {}),
  /** Rows come back as they were sent: for a purpose, which is written down. */
  failedRowsAddress: (id: string, purpose: string) => address(`${at('imports', id)}/failed-rows.xlsx`, { purpose }),
};
