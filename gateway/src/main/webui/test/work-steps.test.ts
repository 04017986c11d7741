import { describe, expect, it } from 'vitest';
import type { FollowUpState, Task } from '../src/api/suggestions';
import type { Role } from '../src/api/types';
import { bodyOf, emptyDraft, missingIn, repliedLeads, stateTone, stepsOf } from '../src/work/suggestions/steps';

const DIRECTIVE = { officialId: 'l', on: '2014-07-11', text: '抓好落实', due: '2014-09-30' };
const lead = (unit: string, state: FollowUpState): Task => ({ unit, duty: 'LEAD', state, due: '2014-09-15' });
const assisting = (unit: string): Task => ({ unit, duty: 'ASSISTING', state: 'ASSIGNED', due: '2014-09-15' });

function followed(state: FollowUpState, tasks: Task[] = [], directive: typeof DIRECTIVE | null = DIRECTIVE) {
  return { state, tasks, directive, anonymous: false, due: null };
}

const as = (role: Role, unit?: string) => ({ roles: [role], unit });

describe('the steps of a suggestion', () => {
  it('begin with a directive or an assignment', () => {
    expect(stepsOf(followed('REGISTERED', [], null), as('leader'))).toEqual(['DIRECT']);
    expect(stepsOf(followed('REGISTERED', [], null), as('city-office', '330300'))).toEqual(['DIRECT', 'ASSIGN']);
    expect(stepsOf(followed('DIRECTED'), as('city-office', '330300'))).toEqual(['ASSIGN']);
  });

  it("let only the units that have a part answer, each for its own task", () => {
    const shared = followed('ASSIGNED', [lead('330304', 'ASSIGNED'), lead('330326', 'REPLIED'), assisting('D-FGW')]);
    expect(stepsOf(shared, as('county-office', '330304'))).toEqual(['REPLY']);
    expect(stepsOf(shared, as('county-office', '330326'))).toEqual([]);
    expect(stepsOf(shared, as('department'))).toEqual(['REPLY', 'CONTRIBUTE']);
    expect(stepsOf(shared, as('supervisor'))).toEqual([]);
  });

  it('let a reply be judged while others are still waited for', () => {
    const shared = followed('ASSIGNED', [lead('330304', 'ASSIGNED'), lead('330326', 'REPLIED')]);
    expect(stepsOf(shared, as('city-office', '330300'))).toEqual(['ACCEPT', 'RETURN']);
    expect(repliedLeads(shared)).toEqual(['330326']);
  });

  it('leave judging to the office where no leader gave a directive', () => {
    const replied = followed('REPLIED', [lead('330304', 'REPLIED')], null);
    expect(stepsOf(replied, as('leader'))).toEqual([]);
    expect(stepsOf(replied, as('city-office', '330300'))).toEqual(['ACCEPT', 'RETURN']);
  });

  it('end with a rating and the closure', () => {
    const accepted = followed('ACCEPTED', [lead('330304', 'ACCEPTED')]);
    expect(stepsOf(accepted, as('chamber'))).toEqual(['RATE']);
    expect(stepsOf(accepted, as('city-office', '330300'))).toEqual(['RATE', 'CLOSE']);
    expect(stepsOf(followed('CLOSED', [lead('330304', 'ACCEPTED')]), as('city-office', '330300'))).toEqual([]);
  });

  it('ask for what they need, by the names of the request', () => {
    const draft = emptyDraft('ASSIGN', followed('DIRECTED', [], null));
    expect(missingIn('ASSIGN', draft)).toEqual(['due', 'leads']);
    expect(missingIn('RETURN', draft)).toEqual(['reason']);
    expect(missingIn('ACCEPT', draft)).toEqual([]);
  });

  it('propose the due date of the directive, and the first reply to be judged', () =>
    expect([emptyDraft('ASSIGN', followed('DIRECTED')).due, emptyDraft('RETURN', followed('REPLIED', [lead('330304', 'REPLIED')]))]).toMatchObject(['2014-09-30', { due: '', unit: '330304' }]));

  it('send only what was said', () => {
    const draft = { ...emptyDraft('ASSIGN', followed('DIRECTED')), text: ' 已办 ', leads: ['330304'] };
    expect(bodyOf('ASSIGN', draft)).toEqual({ leads: ['330304'], assisting: [], due: '2014-09-30', text: '已办' });
    expect(bodyOf('CLOSE', draft)).toEqual({ reason: '已办' });
    expect(bodyOf('RATE', { ...draft, text: '', score: 4 })).toEqual({ score: 4, text: undefined, receipt: undefined });
  });

  it('are coloured by what they want of somebody', () => {
    expect(stateTone({ state: 'ASSIGNED', daysOverdue: 3 })).toBe('urgent');
    expect(stateTone({ state: 'RETURNED', daysOverdue: 0 })).toBe('behind');
    expect(stateTone({ state: 'CLOSED', daysOverdue: 0 })).toBe('on');
  });
});
