import { read, type Query } from './http';

/** The merchants' work of the whole city as of a day. Amounts are yuan, percentages are as published. */
export interface MerchantWork {
  on: string;
  merchants: { known: number };
  chambers: { total: number };
  leading: { count: number; goal: number; withoutLeader: number };
  leaders: { total: number; compliant: number; nonCompliant: number };
  keyCities: { total: number; covered: number; uncovered: number };
  delegations: { batches: number; chambers: number; personTimes: number };
  suggestions: { open: number; overdue: number; closed: number };
  agreements: { count: number; pledged: number; arrived: number; percent: number | null };
  talks: { talked: number; goal: number };
}

export function merchantWork(query: Query, signal?: AbortSignal): Promise<MerchantWork> {
  return read('/api/v1/leadership/merchant-work', query, signal);
}
