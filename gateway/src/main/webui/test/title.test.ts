// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import Cockpit from '../src/App.vue';
import { en } from '../src/i18n/en';
import { zhCN } from '../src/i18n/zh-CN';
import { router } from '../src/router';
import { useSettings } from '../src/state/settings';
import { openPage, rest } from './mounted';

vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
afterEach(() => {
  app?.unmount();
  useSettings().language.value = 'zh-CN';
});

const open = async (address: string): Promise<void> => {
  vi.stubGlobal('EventSource', class extends EventTarget { close(): void {} });
  app = (await openPage(address, 'leader', ({ path }) => (path.startsWith('leadership/') ? 503 : { items: [], page: 0, size: 30, total: 0 }), Cockpit)).app;
};

describe('the title of the page', () => {
  it('names the page, in the language of the reader', async () => {
    await open('/chambers');
    expect(document.title).toBe('商会 – 归雁');
    await router.push('/alerts');
    await rest();
    expect(document.title).toBe('预警 – 归雁');
    useSettings().language.value = 'en';
    await rest();
    expect(document.title).toBe('Alerts – Guiyan');
  });

  it('names a region', async () => {
    await open('/regions/330304');
    expect(document.title).toBe('瓯海区 – 归雁');
  });

  it('has words for every route', () => {
    const names = router.getRoutes().map(({ name }) => String(name)).filter((name) => name !== 'region');
    expect(names.filter((name) => !(name in zhCN.nav) || !(name in en.nav))).toEqual([]);
  });
});
