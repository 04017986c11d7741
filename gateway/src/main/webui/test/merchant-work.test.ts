import { describe, expect, it } from 'vitest';
import type { MerchantWork } from '../src/api/merchant-work';
import { workFacts } from '../src/state/merchant-work';

const WORK: MerchantWork = {
  on: '2014-07-13', merchants: { known: 3_012 }, chambers: { total: 230 }, leading: { count: 97, goal: 100, withoutLeader: 12 }, leaders: { total: 36, compliant: 35, nonCompliant: 1 },
  keyCities: { total: 30, covered: 28, uncovered: 2 }, delegations: { batches: 11, chambers: 72, personTimes: 3_016 }, suggestions: { open: 14, overdue: 3, closed: 20 },
  agreements: { count: 1, pledged: 10_000_000_000, arrived: 2_360_000_000, percent: 23.6 }, talks: { talked: 37, goal: 100 },
};
const fact = (label: string, work = WORK, alerts: number | null = 5) => workFacts(work, alerts).find((each) => each.label === label);

describe("the merchants' work on the overview", () => {
  it('leads from each figure to its page with the filter that shows the same', () =>
    expect(workFacts(WORK, 5).map(({ label, value, at }) => [label, value, at.page, at.filters ?? {}])).toEqual([
      ['merchants', '3,012', 'merchants', {}],
      ['chambers', '230', 'chambers', {}],
      ['leading', '97/100', 'merchants', { roll: 'LEADING' }],
      ['leaders', '35/36', 'alerts', { kind: 'LEADER_RULE' }],
      ['talks', '37/100', 'merchants', { roll: 'TOP_HUNDRED' }],
      ['keyCities', '28/30', 'liaison', {}],
      ['delegations', '11', 'delegations', {}],
      ['suggestions', '14', 'suggestions', {}],
      ['agreements', '23.60%', 'agreements', {}],
      ['alerts', '5', 'alerts', {}],
    ]));

  it('says what is lacking, and where it is seen to', () => {
    expect(fact('keyCities')?.note).toEqual({ text: 'uncovered', n: '2', tone: 'urgent', at: { page: 'alerts', filters: { kind: 'VACANCY' } } });
    expect(fact('suggestions')?.note).toEqual({ text: 'overdue', n: '3', tone: 'urgent', at: { page: 'suggestions', filters: { overdue: 'true' } } });
    expect(fact('agreements')?.note).toMatchObject({ text: 'pledged', n: '100.00' });
  });

  it('says nothing of what lacks nothing', () => {
    const fine = { ...WORK, keyCities: { total: 30, covered: 30, uncovered: 0 }, suggestions: { open: 1, overdue: 0, closed: 0 }, agreements: { count: 0, pledged: 0, arrived: 0, percent: null } };
    expect(['keyCities', 'suggestions', 'agreements'].map((label) => fact(label, fine)?.note)).toEqual([null, null, null]);
    expect(fact('agreements', fine)?.value).toBe('—');
  });

  it('leaves alerts out until their number is known', () => expect(fact('alerts', WORK, null)).toBeUndefined());
});
