import { describe, expect, it } from 'vitest';
import type { DuplicateRecord, Merge, MergeSide } from '../src/api/duplicates';
import { may } from '../src/state/rights';
import { differing, keptOf, mergeRequestOf, mergeSteps, type Viewer } from '../src/work/duplicates/merging';

const NOW = new Date('2014-07-13T00:00:00Z');
const ONE: DuplicateRecord = { id: 'one', name: '示例甲', region: '330304', presentCity: '350100', company: '瓯越鞋业', phone: '138****5678' };
const OTHER: DuplicateRecord = { ...ONE, id: 'other', name: '示例佳', company: null };
const office = (role: 'city-office' | 'county-office', region: string): Viewer => ({ roles: [role], region });

function side(role: MergeSide['role'], region: string, consented = false): MergeSide {
  return { role, merchantId: role, region, office: region, consentedBy: consented ? 'x' : null, consentedAt: consented ? '2014-07-12T00:00:00Z' : null };
}

function merge(state: Merge['state'], sides: MergeSide[], undoUntil: string | null = null) {
  return { state, sides, undoUntil };
}

describe('two records held against each other', () => {
  it('differ where a value is another, or is missing', () => expect(differing([ONE, OTHER], ['SAME_PHONE'])).toEqual(['name', 'company']));
  it('have the same phone only when the register says so: a mask hides the difference', () => expect(differing([ONE, OTHER], ['NEAR_NAME_SAME_HOME'])).toEqual(['name', 'company', 'phone']));
  it('cannot be compared where one is not known', () => expect(differing([ONE], ['SAME_PHONE'])).toEqual([]));
});

describe('a value that can only be kept once', () => {
  const both = { field: 'NAME', survivor: '甲', absorbed: '佳' } as const;
  it("is the survivor's unless the other is asked for", () => {
    expect(keptOf(both, [])).toBe('SURVIVOR');
    expect(keptOf(both, ['NAME'])).toBe('ABSORBED');
    expect(keptOf(both, ['PHONE'])).toBe('SURVIVOR');
  });
  it('is the one that there is', () => {
    expect(keptOf({ ...both, survivor: null }, [])).toBe('ABSORBED');
    expect(keptOf({ ...both, absorbed: null }, ['NAME'])).toBe('SURVIVOR');
  });
});

describe('a merge that is asked for', () => {
  const pair = { id: 'pair', records: [ONE, OTHER] };
  it('names both records where both are known', () => {
    expect(mergeRequestOf(pair, 'one', [], '同一人')).toEqual({ survivorId: 'one', absorbedId: 'other', fromAbsorbed: [], reason: '同一人' });
    expect(mergeRequestOf(pair, 'other', ['COMPANY'], '同一人')).toEqual({ survivorId: 'other', absorbedId: 'one', fromAbsorbed: ['COMPANY'], reason: '同一人' });
  });
  it("names one record and the pair where another office keeps the other", () => {
    const alone = { id: 'pair', records: [ONE] };
    expect(mergeRequestOf(alone, 'one', [], '同一人')).toEqual({ survivorId: 'one', duplicateId: 'pair', fromAbsorbed: [], reason: '同一人' });
    expect(mergeRequestOf(alone, null, [], '同一人')).toEqual({ absorbedId: 'one', duplicateId: 'pair', fromAbsorbed: [], reason: '同一人' });
  });
});

describe('the steps of a merge', () => {
  const proposed = merge('PROPOSED', [side('SURVIVOR', '330304', true), side('ABSORBED', '330326')]);
  it('are consent or refusal for who has not decided, and refusal for who has', () => {
    expect(mergeSteps(proposed, office('county-office', '330326'), NOW)).toEqual(['consent', 'refusal']);
    expect(mergeSteps(proposed, office('county-office', '330304'), NOW)).toEqual(['refusal']);
  });
  it('are none for who keeps neither record, the city not deciding for a county', () => {
    expect(mergeSteps(proposed, office('county-office', '330381'), NOW)).toEqual([]);
    expect(mergeSteps(proposed, office('city-office', '330300'), NOW)).toEqual([]);
  });
  it('are seen where the other side is not shown', () => expect(mergeSteps(merge('PROPOSED', [side('ABSORBED', '330326')]), office('county-office', '330326'), NOW)).toEqual(['consent', 'refusal']));
  it('end with an undo, as long as it is allowed', () => {
    const sides = [side('SURVIVOR', '330304', true), side('ABSORBED', '330304', true)];
    expect(mergeSteps(merge('EXECUTED', sides, '2014-08-12T00:00:00Z'), office('county-office', '330304'), NOW)).toEqual(['undo']);
    expect(mergeSteps(merge('EXECUTED', sides, '2014-08-12T00:00:00Z'), office('city-office', '330300'), NOW)).toEqual(['undo']);
    expect(mergeSteps(merge('EXECUTED', sides, '2014-07-13T00:00:00Z'), office('county-office', '330304'), NOW)).toEqual([]);
    expect(mergeSteps(merge('UNDONE', sides), office('county-office', '330304'), NOW)).toEqual([]);
  });
  it('are the offices’ alone', () => expect([may('mergeRecords', ['county-office']), may('mergeRecords', ['leader'])]).toEqual([true, false]));
});
