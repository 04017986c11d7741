import { onScopeDispose } from 'vue';
import { merchantWork, type MerchantWork } from '../api/merchant-work';
import type { Overview } from '../api/types';
import { cutOff, dateInShanghai } from '../format/dates';
import { count, percent, yi } from '../format/figures';
import { onChange } from '../live/live';
import { useReading } from './reading';
import type { PageName, SidePage } from './rights';

/** The heaviest view; nothing in it is awaited to the second. */
const SPACING = 10_000;

/**
 * The merchants' work up to the end of the month that the overview shows, or up to today while it is running; kept current. Nothing is left
 * out at the beginning, so that the figures are those of the pages that they lead to.
 */
export function useMerchantWork(overview: () => Pick<Overview, 'month' | 'calibre'> | null) {
  const reading = useReading(
    (signal) => {
      const shown = overview();
      if (shown === null) return new Promise<MerchantWork>(() => undefined);
      return merchantWork({ on: cutOff(shown.month, dateInShanghai(new Date())), calibre: shown.calibre }, signal);
    },
    () => JSON.stringify([overview()?.month, overview()?.calibre]),
    SPACING,
  );
  onScopeDispose(onChange(reading.changed));
  return reading;
}

/** A page and the filters under which it shows what a figure counts. */
export interface Place {
  page: PageName | SidePage;
  filters?: Record<string, string>;
}

/** What of a figure waits for somebody, or explains it; by the names of its texts. */
export interface WorkNote {
  text: string;
  n: string;
  tone: 'urgent' | 'behind' | 'plain';
  at: Place;
}

export interface WorkFact {
  label: string;
  value: string;
  at: Place;
  note: WorkNote | null;
}

const of = (part: number, whole: number): string => `${count(part)}/${count(whole)}`;

/** What lacks nothing is not mentioned. */
function lacking(text: string, n: number, tone: WorkNote['tone'], at: Place): WorkNote | null {
  return n > 0 ? { text, n: count(n), tone, at } : null;
}

function people({ merchants, chambers, leading, leaders, talks }: MerchantWork): WorkFact[] {
  const onRoll: Place = { page: 'merchants', filters: { roll: 'LEADING' } };
  const byRule: Place = { page: 'alerts', filters: { kind: 'LEADER_RULE' } };
  return [
    { label: 'merchants', value: count(merchants.known), at: { page: 'merchants' }, note: null },
    { label: 'chambers', value: count(chambers.total), at: { page: 'chambers' }, note: null },
    { label: 'leading', value: of(leading.count, leading.goal), at: onRoll, note: lacking('withoutLeader', leading.withoutLeader, 'behind', onRoll) },
    { label: 'leaders', value: of(leaders.compliant, leaders.total), at: byRule, note: lacking('nonCompliant', leaders.nonCompliant, 'behind', byRule) },
    { label: 'talks', value: of(talks.talked, talks.goal), at: { page: 'merchants', filters: { roll: 'TOP_HUNDRED' } }, note: null },
  ];
}

function happenings({ keyCities, delegations, suggestions, agreements }: MerchantWork): WorkFact[] {
  const map: Place = { page: 'liaison' };
  const funds: Place = { page: 'agreements' };
  const visits: Place = { page: 'delegations' };
  const overdue: Place = { page: 'suggestions', filters: { overdue: 'true' } };
  return [
    { label: 'keyCities', value: of(keyCities.covered, keyCities.total), at: map, note: lacking('uncovered', keyCities.uncovered, 'urgent', { page: 'alerts', filters: { kind: 'VACANCY' } }) },
    { label: 'delegations', value: count(delegations.batches), at: visits, note: lacking('personTimes', delegations.personTimes, 'plain', visits) },
    { label: 'suggestions', value: count(suggestions.open), at: { page: 'suggestions' }, note: lacking('overdue', suggestions.overdue, 'urgent', overdue) },
    {
      label: 'agreements',
      value: agreements.percent === null ? '—' : percent(agreements.percent),
      at: funds,
      note: agreements.pledged > 0 ? { text: 'pledged', n: yi(agreements.pledged), tone: 'plain', at: funds } : null,
    },
  ];
}

/** The figures of the section, in its order; alerts last, once they are known. */
export function workFacts(work: MerchantWork, openAlerts: number | null): WorkFact[] {
  const alerts: WorkFact[] = openAlerts === null ? [] : [{ label: 'alerts', value: count(openAlerts), at: { page: 'alerts' }, note: null }];
  return [...people(work), ...happenings(work), ...alerts];
}
