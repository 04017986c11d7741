import { describe, expect, it } from 'vitest';
import type { Alert } from '../src/api/alerts';
import { capped } from '../src/state/alerts';
import { may } from '../src/state/rights';
import { aboutOf, isOpenOf, levelOf } from '../src/work/alerts/about';

const TODAY = '2014-07-13';

function alert(changes: Partial<Alert>): Alert {
  return {
    id: 'a', kind: 'OVERDUE_CONTACT', subjectType: 'MERCHANT', subject: 'm', name: '示例商人', merchantId: 'm', chamberId: null, officialName: null, place: null,
    region: '330304', todo: { zh: '请尽快联络。', en: 'Get in contact.' }, have: null, since: '2014-07-01', due: '2014-06-30', closedAt: null, ...changes,
  };
}

describe('an alert leads to what it is about', () => {
  it.each<[string, Partial<Alert>, ReturnType<typeof aboutOf>]>([
    ['a merchant', {}, { page: 'merchants', id: 'm' }],
    ['a merchant whom the reader may not know', { name: null }, null],
    ['a chamber', { subjectType: 'CHAMBER', chamberId: 'c', merchantId: null }, { page: 'chambers', id: 'c' }],
    ['a term of a chamber', { subjectType: 'CHAMBER_TERM', subject: 't', chamberId: 'c', merchantId: null }, { page: 'chambers', id: 'c' }],
    ['a link with a merchant', { subjectType: 'LIAISON_LINK', subject: 'l' }, { page: 'merchants', id: 'm' }],
    ['a link with a merchant of another office', { subjectType: 'LIAISON_LINK', subject: 'l', name: null, place: '420100' }, null],
    ['a link with a chamber', { subjectType: 'LIAISON_LINK', subject: 'l', merchantId: null, chamberId: 'c', place: '420100' }, { page: 'chambers', id: 'c' }],
    ['a link with a city', { subjectType: 'LIAISON_LINK', subject: 'l', merchantId: null, place: '420100' }, { page: 'liaison', filters: { province: '420000' } }],
    ['a city', { subjectType: 'CITY', subject: '520100', place: '520100', merchantId: null }, { page: 'liaison', filters: { province: '520000' } }],
    ['a suggestion', { subjectType: 'SUGGESTION', subject: 's', merchantId: null }, { page: 'suggestions', id: 's' }],
    ['a leader', { subjectType: 'OFFICIAL', subject: 'o', merchantId: null }, { page: 'merchants', filters: { roll: 'LEADING' } }],
    ['a roll', { subjectType: 'ROLL', subject: 'LEADING', merchantId: null }, { page: 'merchants', filters: { roll: 'LEADING' } }],
  ])('%s', (_, changes, about) => expect(aboutOf(alert(changes))).toEqual(about));
});

describe('how pressing an alert is', () => {
  it('a vacancy and what is past its date need somebody today', () => {
    expect(levelOf(alert({ kind: 'VACANCY', due: null }), TODAY)).toBe('urgent');
    expect(levelOf(alert({ due: '2014-07-12' }), TODAY)).toBe('urgent');
  });

  it('what is due today or later can wait', () => {
    expect(levelOf(alert({ kind: 'EXPIRY', due: TODAY }), TODAY)).toBe('behind');
    expect(levelOf(alert({ kind: 'LEADER_RULE', due: null }), TODAY)).toBe('behind');
  });

  it('what is closed wants nothing', () => expect(levelOf(alert({ kind: 'VACANCY', closedAt: '2014-07-12T00:00:00Z' }), TODAY)).toBe('plain'));
});

describe('the list of alerts', () => {
  it('shows the open ones unless something else is asked for', () => expect([undefined, 'open', 'closed', 'all'].map(isOpenOf)).toEqual([true, true, false, undefined]));
  it('counts to 99 in the header', () => expect([1, 99, 100, 2_000].map(capped)).toEqual(['1', '99', '99+', '99+']));
  it('is for readers, not for chambers', () => expect([may('readAlerts', ['leader']), may('readAlerts', ['service-officer']), may('readAlerts', ['chamber'])]).toEqual([true, true, false]));
});
