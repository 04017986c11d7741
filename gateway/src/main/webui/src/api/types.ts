/** What the gateway answers. Amounts are yuan, percentages are as published, months are yyyy-MM. */

export type Role =
  | 'leader'
  | 'city-office'
  | 'county-office'
  | 'department'
  | 'service-officer'
  | 'supervisor'
  | 'chamber'
  | 'admin';

export interface Me {
  name: string;
  username: string;
  roles: Role[];
  region: { code: string; name: string } | null;
}

export interface Calibre {
  code: string;
  name: string;
  nameEn?: string;
  components: string[];
}

export interface Region {
  code: string;
  name: string;
  shortName: string;
  kind: 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'ZONE' | 'TOWN';
  parent: string | null;
  /** Null where it was there before the data begins. */
  validFrom?: string | null;
  /** Exclusive; null while the region exists. */
  validTo?: string | null;
}

export interface Reference {
  regions: Region[];
  calibres: Calibre[];
}

/** `asOf`: everything written before this instant is shown; `lagMillis`: its age when it was said. */
export interface Freshness {
  asOf: string;
  lagMillis: number;
}

export interface RankedRow {
  rank: number;
  previousRank: number | null;
  region: string;
  name: string;
  arrived: number;
  target: number | null;
  completionPercent: number | null;
  scheduleGapPoints: number | null;
}

/** Null after the month shown. */
export interface TrendPoint {
  month: string;
  arrived: number | null;
  cumulative: number | null;
  priorYearCumulative: number | null;
}

export interface Frozen {
  edition: number;
  frozenAt: string;
  reason: string | null;
}

export interface Overview {
  month: string;
  calibre: string;
  arrived: number;
  priorYearArrived: number;
  yearOnYearPercent: number | null;
  annualTarget: number | null;
  completionPercent: number | null;
  scheduleGapPoints: number | null;
  byRate: RankedRow[];
  byAmount: RankedRow[];
  trend: TrendPoint[];
  frozen: Frozen | null;
  lateEntries: { count: number; amount: number };
  provenance: string | null;
  synthetic: boolean;
  months: string[];
  freshness: Freshness;
}

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export type Stage = 'RESERVE' | 'NEGOTIATION' | 'SIGNED' | 'LANDED' | 'CONSTRUCTION' | 'PRODUCTION' | 'EFFECTIVE';

/** `industry` is a section letter of GB/T 4754. */
export interface ProjectItem {
  id: string;
  name: string;
  industry: string;
  projectClass: 'A' | 'B';
  stage: Stage;
  plannedInvestment: number;
  arrived: number;
}

export interface EntryItem {
  id: string;
  projectId: string;
  projectName: string | null;
  amount: number;
  arrivedOn: string;
  voucher: string;
  status: 'RECORDED' | 'VERIFIED' | 'REVERSED';
  countedMonth: string;
  late: boolean;
  reversal: boolean;
}

export interface RegionFigures {
  month: string;
  calibre: string;
  region: string;
  name: string;
  arrived: number;
  target: number | null;
  completionPercent: number | null;
  scheduleGapPoints: number | null;
  rankByRate: number | null;
  rankByAmount: number | null;
  regions: number;
  trend: TrendPoint[];
  projects: Page<ProjectItem>;
  entries: Page<EntryItem>;
  freshness: Freshness;
}

/** RFC 9457, with `mend`: what the reader can do about it. */
export interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  mend?: string;
  status: number;
  /** The values that break a rule, by where they stand. */
  violations?: { field: string; in: string; message: string }[];
  /** The one value that a refusal is about. */
  field?: string;
}

/** Which views moved; a field that is absent means any. */
export interface Changed {
  calibres?: string[];
  months?: string[];
}
