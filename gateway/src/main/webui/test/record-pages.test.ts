// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../src/api/http';
import LinkForm from '../src/work/record/LinkForm.vue';
import RecordPicker from '../src/work/record/RecordPicker.vue';
import WorkForm from '../src/work/record/WorkForm.vue';
import { mounted, settled } from './mounting';
import { openPage, rest } from './mounted';
import { router } from '../src/router';

HTMLElement.prototype.scrollIntoView = () => undefined;
vi.setConfig({ testTimeout: 20_000 });
afterEach(() => void vi.unstubAllGlobals());

describe('the pages of a list', () => {
  const CHAMBER = { id: 'one', version: 1, name: '福州商会', place: '310000', level: 'PREFECTURE', represents: null, region: '330300', contactName: null, contactPhone: null, origin: 'REPORTED' };

  it('go on with the last one when what was on a later one is gone', async () => {
    const { app, text } = await openPage('/chambers?page=2', 'city-office', ({ query }) => ({ items: Number(query.get('page')) < 1 ? [CHAMBER] : [], page: Number(query.get('page')), size: 30, total: 30 }));
    await rest();
    expect(router.currentRoute.value.query.page).toBeUndefined();
    expect(text()).toContain('福州商会');
    app.unmount();
  });

  it('say that there is nothing where there is nothing', async () => {
    const { app, text } = await openPage('/chambers?page=2', 'city-office', () => ({ items: [], page: 2, size: 30, total: 0 }));
    expect(text()).toContain('还没有商会');
    expect(router.currentRoute.value.query.page).toBe('2');
    app.unmount();
  });
});

describe('what is chosen from', () => {
  it('says why there is nothing, and is read again', async () => {
    let isDown = true;
    const form = await mounted(LinkForm, { subject: { chamberId: 'c' } }, { answers: (_, path) => (path === '/api/v1/officials' && isDown ? { status: 503, body: { title: '服务暂不可用', status: 503 } } : undefined) });
    expect(form.host.querySelector('[role=alert]')?.textContent).toContain('服务暂不可用');
    isDown = false;
    await form.click('重试');
    expect(form.host.querySelector('[role=alert]')).toBeNull();
  });

  it('does not call a search that failed one that found nothing', async () => {
    let isDown = true;
    const picker = await mounted(RecordPicker, { modelValue: '', kind: 'chambers', label: '商会' }, { answers: (_, path) => (path === '/api/v1/chambers' && isDown ? { status: 503, body: { title: '服务暂不可用', status: 503 } } : undefined) });
    const input = picker.host.querySelector('input')!;
    input.click();
    input.value = '福州';
    input.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(picker.host.querySelector('[role=alert]')?.textContent).toContain('服务暂不可用'));
    isDown = false;
    await picker.click('重试');
    await settled();
    expect(picker.host.querySelector('[role=alert]')).toBeNull();
  });
});

describe('a form whose first attempt got no answer', () => {
  it('says in words of the office that it may have been stored', async () => {
    const problem = new Problem({ status: 422, type: 'urn:guiyan:problem:idempotency-key-reused', title: 'Idempotency-Key 已用于其他内容', detail: '键 a 曾用于不同的内容。', mend: '请为新的操作使用新的键。' });
    const form = await mounted(WorkForm, { label: '登记', verb: '登记', busy: false, problem });
    const said = form.host.querySelector('[role=alert]')?.textContent;
    expect(said).toContain('上一次提交可能已经保存');
    expect(said).not.toMatch(/键|Idempotency/);
  });
});
