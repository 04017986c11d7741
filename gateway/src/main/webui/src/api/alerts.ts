import { read, type Query } from './http';
import type { Page } from './types';

export type AlertKind = 'VACANCY' | 'EXPIRY' | 'OVERDUE_CONTACT' | 'OVERDUE_REPLY' | 'LEADER_RULE' | 'LEADING_ROLL';
export type AlertSubject = 'CHAMBER' | 'CITY' | 'LIAISON_LINK' | 'CHAMBER_TERM' | 'MERCHANT' | 'SUGGESTION' | 'OFFICIAL' | 'ROLL';

export const ALERT_KINDS: readonly AlertKind[] = ['VACANCY', 'EXPIRY', 'OVERDUE_CONTACT', 'OVERDUE_REPLY', 'LEADER_RULE', 'LEADING_ROLL'];

/** Something that an office has to see to; it opens and closes with what it tells of. What is to be done is said in both languages. */
export interface Alert {
  id: string;
  kind: AlertKind;
  subjectType: AlertSubject;
  /** The subject's id; of a city its code, of a roll its name. */
  subject: string;
  /** Null where the reader may not know the merchant. */
  name: string | null;
  merchantId: string | null;
  chamberId: string | null;
  officialName: string | null;
  place: string | null;
  region: string;
  todo: { zh: string; en: string };
  /** How many there are, where a number is wanted. */
  have: number | null;
  since: string | null;
  due: string | null;
  closedAt: string | null;
}

export const alerts = {
  list: (query: Query, signal?: AbortSignal) => read<Page<Alert>>('/api/v1/alerts', query, signal),
};
