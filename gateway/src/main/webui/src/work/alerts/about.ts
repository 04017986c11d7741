import type { Alert } from '../../api/alerts';
import type { PageName } from '../../state/rights';

/** The record that an alert is about, or the list in which it is seen to. */
export interface About {
  page: PageName;
  id?: string;
  filters?: Record<string, string>;
}

type Told = Pick<Alert, 'subjectType' | 'subject' | 'name' | 'merchantId' | 'chamberId' | 'place'>;

/** Cities are looked at on the map in their province, whose code has the same two digits. */
function onTheMap(place: string | null): About | null {
  return place === null ? null : { page: 'liaison', filters: { province: `${place.slice(0, 2)}0000` } };
}

/** Nothing for a merchant whom the reader may not know. */
function merchant({ merchantId, name }: Told): About | null {
  return merchantId === null || name === null ? null : { page: 'merchants', id: merchantId };
}

function chamber({ chamberId }: Told): About | null {
  return chamberId === null ? null : { page: 'chambers', id: chamberId };
}

/** Where an alert leads. A leader's links are entered with the leading merchants. */
export function aboutOf(alert: Told): About | null {
  switch (alert.subjectType) {
    case 'MERCHANT':
      return merchant(alert);
    case 'CHAMBER':
    case 'CHAMBER_TERM':
      return chamber(alert);
    case 'LIAISON_LINK':
      return alert.merchantId !== null ? merchant(alert) : (chamber(alert) ?? onTheMap(alert.place));
    case 'CITY':
      return onTheMap(alert.subject);
    case 'SUGGESTION':
      return { page: 'suggestions', id: alert.subject };
    case 'OFFICIAL':
      return { page: 'merchants', filters: { roll: 'LEADING' } };
    case 'ROLL':
      return { page: 'merchants', filters: { roll: alert.subject } };
  }
}

export type AlertLevel = 'urgent' | 'behind' | 'plain';

/** Vermilion for what needs a person today: a vacancy, and whatever is past its date. What is closed wants nothing. */
export function levelOf({ kind, due, closedAt }: Pick<Alert, 'kind' | 'due' | 'closedAt'>, today: string): AlertLevel {
  if (closedAt !== null) return 'plain';
  return kind === 'VACANCY' || (due !== null && due < today) ? 'urgent' : 'behind';
}

export const ALERT_STATES = ['open', 'closed', 'all'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** Open ones unless something else is asked for; undefined does not narrow. */
export function isOpenOf(state: string | undefined): boolean | undefined {
  return state === 'all' ? undefined : state !== 'closed';
}
