// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion, Task } from '../src/api/suggestions';
import StepForm from '../src/work/suggestions/StepForm.vue';
import SuggestionRecord from '../src/work/suggestions/SuggestionRecord.vue';
import { mounted, type Answers } from './mounting';

afterEach(() => void vi.unstubAllGlobals());

const task = (unit: string, duty: Task['duty'], state: Task['state'], due: string): Task => ({ unit, duty, state, due });
const SHARED: Suggestion = {
  id: 's', version: 5, category: 'TOWN_SERVICE', text: '希望设立专窗', raisedOn: '2014-07-11', anonymous: true, merchantId: null, chamberId: null, delegationId: null, meetingId: null, region: '330300',
  state: 'RETURNED', directive: { officialId: 'o', on: '2014-07-11', text: '抓好落实', due: '2014-10-31' }, due: '2014-09-15', daysOverdue: 10, escalation: 'SUPERVISE',
  tasks: [task('330304', 'LEAD', 'RETURNED', '2014-10-05'), task('330326', 'LEAD', 'REPLIED', '2014-09-15'), task('D-FGW', 'ASSISTING', 'ASSIGNED', '2014-09-01')], trail: [], satisfaction: null,
};
const UNITS = [['330304', '瓯海区经合办'], ['330326', '平阳县经合办'], ['D-FGW', '市发改委']].map(([code, name]) => ({ code, name }));
const answers: Answers = (_, path) => (path === '/api/v1/suggestions/s' ? { body: SHARED } : path === '/api/v1/units' ? { body: UNITS } : undefined);

describe('a reply that is sent back', () => {
  it('is not given longer than the directive', async () => {
    const form = await mounted(StepForm, { step: 'RETURN', suggestion: SHARED }, { answers });
    expect(form.host.querySelector<HTMLInputElement>('input[type=date]')?.max).toBe('2014-10-31');
  });

  it("shows the lead unit's own due date where that is another than the suggestion's", async () => {
    const record = await mounted(SuggestionRecord, { id: 's', back: { path: '/suggestions' } }, { answers });
    const late = [...record.host.querySelectorAll('li')].filter((each) => each.textContent?.includes('前办理')).map((each) => each.textContent);
    expect(late).toEqual([expect.stringContaining('瓯海区经合办')]);
  });
});
