import type { Agreement } from './agreements';
import { Problem, read } from './http';
import type { ChamberLevel } from './records';

const ROOT = '/api/v1/liaison';
/** Answered by the gateway itself, also when the service is down. */
const VIEW = '/api/v1/leadership/liaison-map';

export type MapGap = 'NONE' | 'NO_CHAMBER' | 'NO_LIAISON';
export type CoverState = 'COVERED' | 'EXPIRING' | 'EXPIRED' | 'VACANT';

export interface CityNode {
  code: string;
  name: string;
  province: string;
  longitude: number | null;
  latitude: number | null;
  key: boolean;
  chambers: number;
  merchants: number;
  leading: number;
  links: number;
  gap: MapGap;
}

export interface ChamberAt {
  id: string;
  name: string;
  place: string;
  level: ChamberLevel;
}

export interface ProvinceSummary {
  code: string;
  name: string;
  representing: ChamberAt | null;
  cities: number;
  chambers: number;
  merchants: number;
  leading: number;
  links: number;
  gaps: number;
}

export type MapTotals = Pick<ProvinceSummary, 'cities' | 'chambers' | 'merchants' | 'leading' | 'links' | 'gaps'>;

export interface LiaisonMap {
  on: string;
  nodes: CityNode[];
  provinces: ProvinceSummary[];
  totals: MapTotals;
}

export interface LinkedOfficial {
  linkId: string;
  officialId: string;
  name: string;
  kind: 'LEADER' | 'COUNTY_OFFICER' | 'DEPARTMENT_OFFICER';
  unit: string | null;
  post: string;
  region: string;
  target: 'MERCHANT' | 'CHAMBER' | 'CITY';
  merchantId: string | null;
  chamberId: string | null;
  city: string | null;
  from: string;
  to: string | null;
}

export interface LeadingMerchant {
  merchantId: string;
  name: string;
  region: string;
  presentCity: string;
  company: string | null;
  from: string;
}

export interface ProvinceLiaison {
  on: string;
  summary: ProvinceSummary;
  chambers: ChamberAt[];
  leadingMerchants: LeadingMerchant[];
  officers: LinkedOfficial[];
}

/** How a key city, and each of its chambers, is covered by the counties' officers. */
export interface KeyCityCover {
  city: string;
  state: CoverState;
  until: string | null;
  chambers: { id: string; state: CoverState }[];
}

/** What narrows the map and the province beside it. */
export type MapFilter = Partial<Record<'level' | 'industry' | 'region', string | undefined>>;

/** What agreements for a province pledge and what arrived of it in a calibre; the latest of them. */
export interface Pledge {
  pledged: number;
  calibre: string;
  arrived: number;
  agreements: Pick<Agreement, 'id' | 'title' | 'approximate'>[];
}

/** What the leadership view adds to a province; amounts are yuan. */
export interface ProvinceStanding {
  pledge: Pledge | null;
  lastContact: { on: string } | null;
}

export const liaison = {
  map: (filter: MapFilter, signal?: AbortSignal) => read<LiaisonMap>(VIEW, filter, signal),
  keyCities: (signal?: AbortSignal) => read<KeyCityCover[]>(`${ROOT}/key-cities`, {}, signal),
  province: (code: string, filter: MapFilter, signal?: AbortSignal) => read<ProvinceLiaison>(`${ROOT}/provinces/${encodeURIComponent(code)}`, filter, signal),
};

/** Pledged against arrived and the last contact of a province; null where the view has nothing to say of it. */
export async function provinceStanding(code: string, signal?: AbortSignal): Promise<ProvinceStanding | null> {
  try {
    return await read<ProvinceStanding>(`${VIEW}/provinces/${encodeURIComponent(code)}`, {}, signal);
  } catch (failure) {
    if (failure instanceof Problem && (failure.status === 404 || failure.status === 403)) return null;
    throw failure;
  }
}
