/** Merchants, chambers and what belongs to them, as merchant-service writes them. Dates are yyyy-MM-dd, both ends of a period included. */

export type Canvassing = 'UNVISITED' | 'CONTACTED' | 'INTERESTED' | 'RETURNED' | 'DECLINED';
export type ChamberLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
export type Post =
  | 'PRESIDENT'
  | 'EXECUTIVE_VICE_PRESIDENT'
  | 'VICE_PRESIDENT'
  | 'SECRETARY_GENERAL'
  | 'DEPUTY_SECRETARY_GENERAL'
  | 'DIRECTOR'
  | 'SUPERVISOR'
  | 'HONORARY_PRESIDENT';
export type ContactKind = 'VISIT' | 'CALL' | 'MEETING' | 'MESSAGE' | 'GREETING' | 'POLICY';

export const CANVASSING: readonly Canvassing[] = ['UNVISITED', 'CONTACTED', 'INTERESTED', 'RETURNED', 'DECLINED'];
export const LEVELS: readonly ChamberLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY'];
export const POSTS: readonly Post[] = [
  'PRESIDENT', 'EXECUTIVE_VICE_PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_GENERAL',
  'DEPUTY_SECRETARY_GENERAL', 'DIRECTOR', 'SUPERVISOR', 'HONORARY_PRESIDENT',
];
export const CONTACT_KINDS: readonly ContactKind[] = ['VISIT', 'CALL', 'MEETING', 'MESSAGE', 'GREETING', 'POLICY'];
/** Sections of GB/T 4754. */
export const INDUSTRIES: readonly string[] = [...'ABCDEFGHIJKLMNOPQRST'];

export interface Merchant {
  id: string;
  version: number;
  name: string;
  region: string;
  presentCity: string;
  industry: string;
  company: string | null;
  companyId: string | null;
  phone: string | null;
  chamberId: string | null;
  canvassing: Canvassing;
  tags: string[];
  origin: string;
}

/** An absent phone keeps what is stored; an empty one removes it. */
export interface MerchantRequest {
  name: string;
  region: string;
  presentCity: string;
  industry: string;
  company?: string | undefined;
  companyId?: string | undefined;
  phone?: string | undefined;
  chamberId?: string | undefined;
  canvassing: Canvassing;
  tags: string[];
  origin?: string | undefined;
}

export interface Count {
  value: string;
  count: number;
}

export interface MerchantFacets {
  total: number;
  canvassing: Count[];
  region: Count[];
  industry: Count[];
  province: Count[];
  tag: Count[];
}

/** The merchants of a place; `visitedPercent`: all who are not UNVISITED, of all. */
export interface CanvassingCounts {
  all: number;
  statuses: Record<Canvassing, number>;
  visited: number;
  visitedPercent: number;
}

export interface CanvassingCity {
  code: string;
  name: string;
  counts: CanvassingCounts;
}

/** By where the merchants live now; a municipality is its own only city. */
export interface CanvassingProgress {
  total: CanvassingCounts;
  provinces: (CanvassingCity & { cities: CanvassingCity[] })[];
}

export interface MerchantPost {
  termId: string;
  chamberId: string;
  chamberName: string;
  number: number | null;
  post: Post;
  from: string;
  to: string | null;
}

export interface Chamber {
  id: string;
  version: number;
  name: string;
  place: string;
  level: ChamberLevel;
  represents: string | null;
  region: string;
  contactName: string | null;
  contactPhone: string | null;
  origin: string;
}

export interface ChamberRequest {
  name: string;
  place: string;
  level: ChamberLevel;
  represents?: string | undefined;
  region: string;
  contactName?: string | undefined;
  contactPhone?: string | undefined;
  origin?: string | undefined;
}

export interface ChamberTerm {
  id: string;
  version: number;
  number: number | null;
  from: string;
  to: string | null;
  officers: { merchantId: string; name: string | null; post: Post; from: string; to: string | null }[];
}

export interface ChamberTermRequest {
  number?: number | undefined;
  from: string;
  to?: string | undefined;
  officers: { merchantId: string; post: Post; from?: string | undefined; to?: string | undefined }[];
}

export interface Contact {
  id: string;
  version: number;
  merchantId: string | null;
  chamberId: string | null;
  kind: ContactKind;
  on: string;
  officialId: string | null;
  summary: string | null;
  nextStep: string | null;
  remindOn: string | null;
  doneOn: string | null;
  recordedBy: string;
}

export interface ContactRequest {
  merchantId?: string | undefined;
  chamberId?: string | undefined;
  kind: ContactKind;
  on: string;
  officialId?: string | undefined;
  summary?: string | undefined;
  nextStep?: string | undefined;
  remindOn?: string | undefined;
}

export type OfficialKind = 'LEADER' | 'COUNTY_OFFICER' | 'DEPARTMENT_OFFICER';
export const OFFICIAL_KINDS: readonly OfficialKind[] = ['LEADER', 'COUNTY_OFFICER', 'DEPARTMENT_OFFICER'];

export interface Official {
  id: string;
  name: string;
  kind: OfficialKind;
  unit: string | null;
  post: string;
  region: string;
  from: string;
  to: string | null;
}

export interface LiaisonLink {
  id: string;
  officialId: string;
  from: string;
  to: string | null;
  endReason: string | null;
}

/** With a merchant, a chamber or all chambers of a city: one of them. */
export interface LiaisonLinkRequest {
  officialId: string;
  merchantId?: string | undefined;
  chamberId?: string | undefined;
  city?: string | undefined;
  from: string;
  to?: string | undefined;
}

export interface HistoryEntry {
  version: number;
  type: string;
  occurredAt: string;
  actor: string;
  reason: string | null;
  changes: { field: string; from: unknown; to: unknown }[];
}
