/** What people do on the pages of the workspace; run by browse.mjs. */
import assert from 'node:assert/strict';

const MERCHANT = '/merchants/0190000a-0000-7000-8000-000000000001';
const CHAMBER = '/chambers/0190000c-0000-7000-8000-000000000000';
const DELEGATION = '/delegations/01900001-0000-7000-8000-000000000000';
const SUGGESTION = '/suggestions/01900004-0000-7000-8000-000000000001';
const PAIR = '/duplicates/01900007-0000-7000-8000-000000000000';
const MERGE = '/merges/01900008-0000-7000-8000-000000000001';
const AGREEMENT = '/agreements/01900007-0000-7000-8000-000000000000';
const REQUEST = '/contact-requests/01900009-0000-7000-8000-000000000000';
const STALE = { type: 'urn:guiyan:problem:invalid-request', title: '请求有误', mend: '请改正后重试。', status: 400, violations: [{ field: 'phone', in: 'body', message: '应为 5 至 20 位数字、短横' }] };

export function workChecks({ mock, open, accessible }) {
  /** As the city's office, and as it was before. */
  async function office(act) {
    mock.state.role = 'city-office';
    try {
      await act();
    } finally {
      Object.assign(mock.state, { role: 'leader', scenario: 'full', conflict: false, refusal: null, failing: false });
    }
  }

  return {
    async 'every page of the workspace is accessible in both themes and on a phone'() {
      await office(async () => {
        for (const theme of ['light', 'dark']) {
          for (const width of [390, 1440]) {
            for (const [scenario, path] of [['full', '/merchants'], ['full', MERCHANT], ['full', '/merchants/new'], ['empty', '/merchants'], ['error', '/merchants'], ['loading', '/merchants'], ['full', CHAMBER], ['full', '/imports'], ['full', '/imports/a'], ['full', '/delegations'], ['full', DELEGATION], ['empty-lists', DELEGATION], ['full', '/delegations/new'], ['full', '/suggestions'], ['full', SUGGESTION], ['full', '/liaison'], ['full', '/liaison?province=350000'], ['empty', '/liaison'], ['full', '/alerts'], ['empty', '/alerts'], ['full', '/duplicates'], ['full', PAIR], ['full', '/merges'], ['full', MERGE], ['full', '/contact-requests'], ['full', REQUEST], ['full', '/agreements'], ['full', AGREEMENT], ['full', '/canvassing'], ['full', '/canvassing?province=350000']]) {
              mock.state.scenario = scenario;
              const page = await open(path, { width, theme });
              await page.waitForTimeout(500);
              await accessible(page, `${scenario} ${path} ${theme} ${width}`);
              await page.context().close();
            }
          }
        }
      });
    },
    async 'a search is part of the address, and a record opens by keyboard beside its list'() {
      await office(async () => {
        const page = await open('/merchants');
        await page.getByRole('searchbox', { name: '查找温商' }).fill('鞋业');
        await page.waitForURL(/q=/);
        await page.getByRole('button', { name: /^已联系/ }).click();
        await page.waitForURL(/canvassing=CONTACTED/);
        const first = page.getByRole('table', { name: '温商' }).getByRole('link').first();
        const name = await first.innerText();
        await first.focus();
        await page.keyboard.press('Enter');
        const heading = page.getByRole('heading', { level: 2, name, exact: true });
        await heading.waitFor();
        assert.equal(await heading.evaluate((node) => node === document.activeElement), true);
        assert.match(page.url(), /merchants\/[0-9a-f-]{36}\?.*canvassing=CONTACTED/);
        await page.getByRole('link', { name: '返回列表' }).click();
        await page.waitForURL((url) => url.pathname === '/merchants' && url.searchParams.get('q') === '鞋业');
        await page.context().close();
      });
    },
    async 'a phone is shown only for a purpose'() {
      await office(async () => {
        const page = await open(MERCHANT);
        await page.getByRole('button', { name: '显示号码' }).click();
        assert.equal(await page.getByText('13812345678').count(), 0);
        assert.equal(await page.getByRole('button', { name: '显示', exact: true }).isDisabled(), true);
        const asked = page.waitForRequest((request) => request.url().includes('purpose='));
        await page.getByLabel('查看用途').fill('电话联络');
        await page.getByRole('button', { name: '显示', exact: true }).click();
        assert.equal(new URL((await asked).url()).searchParams.get('purpose'), '电话联络');
        await page.getByRole('link', { name: '13812345678' }).waitFor();
        await page.context().close();
      });
    },
    async 'what is wrong stands at its field, and a change by somebody else is said'() {
      await office(async () => {
        const page = await open(MERCHANT);
        await page.getByRole('button', { name: '修改' }).click();
        mock.state.refusal = STALE;
        await page.getByRole('textbox', { name: '手机' }).fill('abc');
        await page.getByRole('button', { name: '保存' }).click();
        await page.getByText('应为 5 至 20 位数字、短横').waitFor();
        assert.equal(await page.getByRole('textbox', { name: '手机' }).getAttribute('aria-invalid'), 'true');
        mock.state.refusal = null;
        mock.state.conflict = true;
        await page.getByRole('button', { name: '保存' }).click();
        await page.getByText('他人已改').waitFor();
        mock.state.conflict = false;
        await page.getByRole('button', { name: '重新载入' }).click();
        await page.getByText('您改过的栏目保留着').waitFor();
        assert.equal(await page.getByRole('textbox', { name: '手机' }).inputValue(), 'abc');
        await page.context().close();
      });
    },
    async 'a workbook is uploaded, checked and confirmed'() {
      await office(async () => {
        const page = await open('/imports');
        await page.locator('input[type=file]').setInputFiles({ name: '名册.doc', mimeType: 'application/msword', buffer: Buffer.from('x') });
        await page.getByText('只收 xlsx 或 csv').waitFor();
        await page.locator('input[type=file]').setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名') });
        await page.getByRole('button', { name: '上传并核对' }).click();
        await page.getByText('找不到“欧海区”').waitFor();
        await page.getByRole('button', { name: '确认写入945行' }).click();
        await page.getByText('写入完毕：新建731条，更新214条。').waitFor();
        await page.context().close();
      });
    },
    async 'steps are verbs that ask for what they need'() {
      await office(async () => {
        const page = await open(SUGGESTION);
        await page.getByRole('button', { name: '退回' }).click();
        const form = page.getByRole('form', { name: '退回' });
        await form.getByRole('button', { name: '退回' }).click();
        await form.getByText('请填写').waitFor();
        await form.getByLabel('退回原因').fill('请说明具体措施');
        await form.getByRole('button', { name: '退回' }).click();
        await page.getByRole('complementary').getByText('已退回').first().waitFor();
        await page.context().close();
      });
    },
    async 'an anonymous suggestion gives its receipt once'() {
      await office(async () => {
        const page = await open(DELEGATION);
        await page.getByRole('button', { name: '登记意见建议' }).click();
        await page.getByRole('button', { name: '匿名' }).click();
        await page.getByLabel('内容').fill('窗口一次性告知不清');
        await page.getByRole('form').getByRole('button', { name: '登记意见建议' }).click();
        await page.getByText('GY-7QK2-M4XT-9W3P').waitFor();
        await page.getByRole('button', { name: '已记下' }).click();
        await page.getByText('GY-7QK2-M4XT-9W3P').waitFor({ state: 'hidden' });
        await page.context().close();
      });
    },
    async 'an intention is linked to a project of its county by a part of its name'() {
      await office(async () => {
        const page = await open(DELEGATION, { width: 390, height: 844 });
        await page.getByRole('button', { name: '为“楠溪江旅游度假区二期”关联项目' }).click();
        const form = page.getByRole('form', { name: '为“楠溪江旅游度假区二期”关联项目' });
        await form.getByRole('button', { name: '关联项目' }).click();
        await form.getByText('请填写').waitFor();
        await form.getByRole('combobox', { name: '项目', exact: true }).fill('楠溪');
        await page.getByRole('option', { name: /楠溪江/ }).click();
        await accessible(page, 'a project is chosen');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await form.getByRole('button', { name: '关联项目' }).click();
        await form.waitFor({ state: 'hidden' });
        await page.context().close();
      });
    },
    async 'a fourth link of a leader is refused in the words of the service'() {
      await office(async () => {
        const page = await open(MERCHANT);
        await page.getByRole('button', { name: '建立挂钩' }).click();
        const form = page.getByRole('form', { name: '建立挂钩' });
        await form.getByRole('combobox', { name: '领导或干部' }).click();
        await page.getByRole('option', { name: /叶市长/ }).click();
        mock.state.refusal = { type: 'urn:guiyan:problem:too-many-links', title: '超过三名', detail: '该领导已挂钩联系 3 名温商。', mend: '请先终止其中一名的挂钩。', status: 409 };
        await form.getByRole('button', { name: '建立挂钩' }).click();
        await form.getByRole('alert').getByText('请先终止其中一名的挂钩').waitFor();
        await accessible(page, 'a link is refused');
        await page.context().close();
      });
    },
    async 'the bell counts to 99, and an alert opens what it is about by keyboard'() {
      await office(async () => {
        const page = await open('/merchants');
        await page.getByRole('link', { name: /^预警\s*99\+/ }).click();
        await page.getByRole('heading', { level: 1, name: '预警' }).waitFor();
        const row = page.getByRole('table', { name: '预警' }).getByRole('row').filter({ hasText: '请尽快联络' }).first();
        const name = await row.getByRole('link').innerText();
        await row.getByRole('link').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
        await page.context().close();
      });
    },
    async 'two records are merged with the values that were chosen, and the merge can be undone'() {
      mock.state.role = 'county-office';
      const page = await open(PAIR);
      const record = page.getByRole('complementary');
      await record.getByRole('button', { name: '合并', exact: true }).click();
      const form = page.getByRole('form', { name: '合并' });
      await form.getByRole('radio', { name: /归雁电气/ }).waitFor();
      await form.getByRole('radio', { name: /陈示例甲（乙）.*并入/ }).check();
      await form.getByLabel('合并理由').fill('换号后重复建档');
      const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/merges'));
      await form.getByRole('button', { name: '合并为一条' }).click();
      assert.deepEqual((await sent).postDataJSON().fromAbsorbed, ['NAME']);
      await record.getByRole('button', { name: '撤销合并' }).click();
      await page.getByLabel('撤销理由').fill('核实后不是同一人');
      await page.getByRole('form', { name: '撤销合并' }).getByRole('button', { name: '撤销合并' }).click();
      await record.getByText('已撤销').waitFor();
      await page.context().close();
      mock.state.role = 'leader';
    },
    async "the merchants' work leads to its pages, for who may open them"() {
      const page = await open('/?month=2014-06');
      await page.getByRole('link', { name: '3条超期' }).click();
      await page.waitForURL(/suggestions\?.*overdue=true/);
      await page.goBack();
      await page.getByRole('link', { name: '2市空缺' }).click();
      await page.waitForURL(/alerts\?.*kind=VACANCY/);
      await page.context().close();
    },
    async 'the pledge of a province opens down to the entries of its agreement'() {
      const page = await open('/liaison?province=350000');
      await page.getByText('到位（省外）/ 协议').waitFor();
      await page.getByRole('link', { name: '三年合作框架协议' }).click();
      await page.waitForURL(/agreements\/[0-9a-f-]{36}\?.*calibre=OUT_OF_PROVINCE/);
      await page.getByRole('table', { name: '计入的到位资金' }).getByText('凭证').first().waitFor();
      await page.context().close();
    },
    async 'canvassing leads from a number to whom it counts'() {
      const page = await open('/canvassing');
      await page.getByRole('button', { name: '福建' }).click();
      await page.waitForURL(/province=350000/);
      await page.getByRole('row', { name: /福州/ }).getByRole('link').nth(1).click();
      await page.waitForURL(/merchants\?.*presentCity=350100.*canvassing=UNVISITED/);
      await page.context().close();
    },
    async 'the map tells a province by its table, too, and nothing on it moves'() {
      await office(async () => {
        const page = await open('/liaison', { width: 1920, height: 1080, theme: 'dark' });
        await page.getByText('个重点城市有缺口').locator('..').getByText('6', { exact: true }).waitFor();
        await page.getByRole('table', { name: '各省联络情况' }).getByRole('button', { name: '福建' }).click();
        await page.getByRole('heading', { name: '福建省' }).waitFor();
        await page.getByText('23.60 / 100.00').waitFor();
        await page.getByRole('complementary').getByText('无挂钩干部').first().waitFor();
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await page.getByRole('button', { name: '全国' }).click();
        await page.waitForURL((url) => !url.searchParams.has('province'));
        await page.context().close();
      });
    },
    async 'everybody finds their own pages'() {
      for (const [role, pages] of [['leader', ['总览', '温商', '商会', '联络图', '考察团', '督办']], ['chamber', ['商会', '督办']], ['admin', []]]) {
        mock.state.role = role;
        const page = await open('/');
        assert.deepEqual(await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts(), pages, role);
        if (role === 'chamber') await page.waitForURL(/\/chambers/);
        await page.context().close();
      }
      mock.state.role = 'leader';
    },
  };
}
