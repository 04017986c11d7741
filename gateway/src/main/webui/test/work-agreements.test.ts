// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import type { Agreement, AgreementFunds } from '../src/api/agreements';
import type { Pledge } from '../src/api/liaison';
import PledgeBar from '../src/work/liaison/PledgeBar.vue';
import { named, openPage, rest } from './mounted';
import { mounted } from './mounting';

HTMLElement.prototype.scrollIntoView = () => undefined;
vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
afterEach(() => {
  app?.unmount();
  app = undefined;
  vi.unstubAllGlobals();
});

const AGREEMENT: Agreement = {
  id: 'a', number: '温经合〔2014〕12号', title: '三年合作框架协议', chamberId: 'c', chamberName: '福州温州商会', represents: '310000', signedOn: '2014-07-11', pledged: 10_000_000_000, approximate: true,
  from: '2014-07-11', to: '2017-07-10', status: 'SIGNED', endedOn: null, calibre: 'OUT_OF_PROVINCE', arrived: 2_000_000_000, percent: 20, projects: 3, synthetic: false,
  years: [{ year: 2014, pledged: 3_000_000_000, arrived: 2_000_000_000, percent: 66.66 }, { year: 2015, pledged: null, arrived: 0, percent: null }],
};
const entry = (n: number) => ({ id: `e${n}`, projectId: 'p', projectName: '眼镜小镇', calibre: 'OUT_OF_PROVINCE', amount: 48_000_000, arrivedOn: '2014-08-20', voucher: `OH-${n}`, reversal: n === 1 });
const FUNDS: AgreementFunds = {
  agreement: AGREEMENT,
  projects: { items: [{ id: 'p', name: '眼镜小镇', region: '330304', stage: 'LANDED', plannedInvestment: 4_000_000_000, countsFrom: '2014-07-11', arrived: 2_000_000_000 }], page: 0, size: 10, total: 1 },
  entries: { items: [entry(0), entry(1)], page: 0, size: 10, total: 12 },
  freshness: { asOf: '2014-09-01T00:00:00Z', lagMillis: 0 },
};

async function open(address: string) {
  const opened = await openPage(address, 'leader', ({ path }) => {
    if (path === 'leadership/agreements') return { calibre: 'OUT_OF_PROVINCE', agreements: { items: [AGREEMENT], page: 0, size: 30, total: 1 }, freshness: FUNDS.freshness };
    return path === 'leadership/agreements/a' ? FUNDS : undefined;
  });
  app = opened.app;
  return opened;
}

describe('a pledge', () => {
  const pledge: Pledge = { pledged: 10_000_000_000, arrived: 0, calibre: 'OUT_OF_PROVINCE', agreements: [AGREEMENT] };

  it('names its calibre and that it is about so much, and opens each agreement', async () => {
    // Names of calibres are read once, with the first page.
    (await open('/agreements')).app.unmount();
    app = undefined;
    const bar = await mounted(PledgeBar, { pledge });
    expect(bar.host.textContent).toMatch(/到位（省外）\/ 协议\s*0\.00 \/ 约100\.00\s*亿元/);
    expect(bar.host.querySelector('a')?.getAttribute('href')).toBe('/agreements/a?calibre=OUT_OF_PROVINCE');
  });

  it('that is exact does not say about', async () => {
    const bar = await mounted(PledgeBar, { pledge: { ...pledge, agreements: [{ ...AGREEMENT, approximate: false }] } });
    expect(bar.host.textContent).toContain('0.00 / 100.00');
  });
});

describe('the page of agreements', () => {
  it('lists them in a calibre, and each row opens', async () => {
    const { asked } = await open('/agreements?calibre=CAPITAL_RETURN');
    expect(asked.find(({ path }) => path === 'leadership/agreements')?.query.toString()).toBe('calibre=CAPITAL_RETURN&page=0&size=30');
    const row = named<HTMLAnchorElement>('a', '三年合作框架协议');
    expect([row.getAttribute('href'), row.closest('tr')?.textContent]).toEqual(['/agreements/a?calibre=CAPITAL_RETURN', expect.stringMatching(/约100\.00.*20\.00.*20\.00%/)]);
  });

  it('shows one down to its years, its projects and its entries', async () => {
    const { asked } = await open('/agreements/a');
    const record = document.querySelector('aside')!.textContent!.replace(/\s+/g, ' ');
    expect(record).toMatch(/协议金额\s*约100\.00 亿元\s*到位（省外）\s*20\.00 亿元\s*履约率\s*20\.00%/);
    expect(record).toMatch(/2014年\s*30\.00\s*20\.00\s*66\.66%\s*2015年\s*—\s*0\.00\s*—/);
    expect(record).toMatch(/眼镜小镇\s*瓯海 · 落地 · 2014年7月11日起计入/);
    expect(record).toContain('另有2个关联项目');
    expect(record).toMatch(/凭证 OH-1 · 冲销/);
    expect(named('a', '福州温州商会').getAttribute('href')).toBe('/chambers/c');
    document.querySelectorAll<HTMLElement>('aside [aria-label="明细翻页"] li.number')[1]!.click();
    await rest();
    expect(asked.at(-1)?.query.toString()).toBe('calibre=OUT_OF_PROVINCE&page=1&projectsPage=0&size=10');
  });
});
