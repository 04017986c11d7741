import type { Role } from '../api/types';

/** What can be opened from the header. */
export type PageName = 'overview' | 'merchants' | 'chambers' | 'liaison' | 'delegations' | 'suggestions' | 'imports';

/** What is opened from the bell or from another page. */
export type SidePage = 'alerts' | 'duplicates' | 'merges' | 'contact-requests' | 'agreements' | 'canvassing';

/** What can be done on those pages besides reading. */
export type Action =
  | 'keepRecords'
  | 'runDelegations'
  | 'raise'
  | 'direct'
  | 'assign'
  | 'answer'
  | 'judge'
  | 'close'
  | 'readHistory'
  | 'readAlerts'
  | 'readAgreements'
  | 'readCityAlerts'
  | 'mergeRecords';

const READERS: readonly Role[] = ['leader', 'city-office', 'county-office', 'department', 'service-officer', 'supervisor'];
const OFFICES: readonly Role[] = ['city-office', 'county-office'];

const PAGES: Record<PageName, readonly Role[]> = {
  overview: READERS,
  merchants: READERS,
  chambers: [...READERS, 'chamber'],
  liaison: READERS,
  delegations: READERS,
  suggestions: ['leader', 'city-office', 'county-office', 'department', 'supervisor', 'chamber'],
  imports: OFFICES,
};

const ACTIONS: Record<Action, readonly Role[]> = {
  keepRecords: OFFICES,
  runDelegations: ['city-office'],
  raise: [...OFFICES, 'chamber'],
  direct: ['leader', 'city-office'],
  assign: ['city-office'],
  answer: [...OFFICES, 'department'],
  judge: ['leader', 'city-office'],
  close: ['city-office'],
  readHistory: READERS,
  readAlerts: READERS,
  readAgreements: READERS,
  readCityAlerts: ['leader', 'city-office', 'department', 'supervisor'],
  mergeRecords: OFFICES,
};

const shared = (wanted: readonly Role[], roles: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));

/** The pages that somebody's roles may open, in the order of the header. The services decide for themselves; this only hides what they refuse. */
export function pagesOf(roles: readonly Role[]): PageName[] {
  return (Object.keys(PAGES) as PageName[]).filter((name) => shared(PAGES[name], roles));
}

export function may(action: Action, roles: readonly Role[]): boolean {
  return shared(ACTIONS[action], roles);
}
