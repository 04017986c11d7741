import { read, type Query } from './http';
import type { Freshness, Page, Stage } from './types';

const ROOT = '/api/v1/leadership/agreements';

/** One calendar year; `pledged` is null where the agreement names no part for it. */
export interface AgreementYear {
  year: number;
  pledged: number | null;
  arrived: number;
  percent: number | null;
}

/** An agreement of the whole city, pledged against arrived; amounts are yuan, `approximate` says that the pledge was about that. */
export interface Agreement {
  id: string;
  number: string | null;
  title: string;
  chamberId: string;
  chamberName: string | null;
  represents: string | null;
  signedOn: string;
  pledged: number;
  approximate: boolean;
  from: string;
  to: string;
  status: 'SIGNED' | 'ENDED';
  endedOn: string | null;
  calibre: string;
  arrived: number;
  percent: number | null;
  years: AgreementYear[];
  projects: number;
  synthetic: boolean;
}

export interface AgreementProject {
  id: string;
  name: string;
  region: string;
  stage: Stage;
  plannedInvestment: number;
  countsFrom: string;
  arrived: number;
}

export interface AgreementEntry {
  id: string;
  projectId: string;
  projectName: string | null;
  calibre: string;
  amount: number;
  arrivedOn: string;
  voucher: string;
  reversal: boolean;
}

/** Projects and entries are those that the reader may see. */
export interface AgreementFunds {
  agreement: Agreement;
  projects: Page<AgreementProject>;
  entries: Page<AgreementEntry>;
  freshness: Freshness;
}

export const agreements = {
  list: async (query: Query, signal?: AbortSignal) => (await read<{ agreements: Page<Agreement> }>(ROOT, query, signal)).agreements,
  get: (id: string, query: Query, signal?: AbortSignal) => read<AgreementFunds>(`${ROOT}/${encodeURIComponent(id)}`, query, signal),
};
