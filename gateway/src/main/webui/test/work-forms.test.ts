import { describe, expect, it } from 'vitest';
import { Problem } from '../src/api/http';
import type { ChamberTerm, Merchant } from '../src/api/records';
import { isMasked, maskedPhone } from '../src/format/phone';
import { money } from '../src/format/money';
import { sizeText } from '../src/format/sizes';
import { fieldProblems, isUndecided, newKey, useSaving } from '../src/state/saving';
import { may, pagesOf } from '../src/state/rights';
import { checkOf, draftOf, isKnown, missingIn, requestOf, tagsOf } from '../src/work/merchants/form';
import { emptyOfficer, nextTermOf, termDraftOf, termRequestOf } from '../src/work/chambers/form';

const STORED: Merchant = {
  id: 'm', version: 3, name: '示例', region: '330304', presentCity: '350100', industry: 'C', company: '示例公司', companyId: 'c', phone: '138****5678',
  chamberId: null, canvassing: 'INTERESTED', tags: ['鞋业'], origin: 'SYNTHETIC',
};

describe('a merchant that is rewritten', () => {
  it('keeps the phone, the company file and the origin that the form does not show', () => {
    const request = requestOf(draftOf(STORED, ''), STORED);
    expect(request.phone).toBeUndefined();
    expect(request).toMatchObject({ companyId: 'c', origin: 'SYNTHETIC', tags: ['鞋业'] });
  });

  it('never sends a masked phone back', () => expect(draftOf(STORED, '').phone).toBe(''));
  it('removes the phone only when that is said', () => expect(requestOf({ ...draftOf(STORED, ''), removePhone: true }, STORED).phone).toBe(''));
  it('lacks what is only blank', () => expect(missingIn({ ...draftOf(null, '330304'), name: '  ' })).toEqual(['name', 'presentCity', 'industry']));
  it('takes tags however they are separated', () => expect(tagsOf(' 鞋业，百强、鞋业 电气;')).toEqual(['鞋业', '百强', '电气']));
});

describe('somebody who is to be registered', () => {
  it('is looked for by what is filled in', () =>
    expect(checkOf({ ...draftOf(null, '330304'), name: ' 示例 ', phone: ' ' })).toEqual({ name: '示例', region: '330304', presentCity: undefined, phone: undefined }));
  it('is known when there is a record here or with another office', () => {
    expect(isKnown({ matches: [], knownToAnotherOffice: false })).toBe(false);
    expect(isKnown({ matches: [], knownToAnotherOffice: true })).toBe(true);
  });
});

describe('a term of office', () => {
  it('leaves out rows without a merchant and a number that is none', () =>
    expect(termRequestOf({ number: 'x', from: '2014-01-01', to: '', officers: [emptyOfficer('PRESIDENT'), { ...emptyOfficer('VICE_PRESIDENT'), merchantId: 'm', name: '甲' }] })).toEqual({
      number: undefined, from: '2014-01-01', to: undefined, officers: [{ merchantId: 'm', post: 'VICE_PRESIDENT' }],
    }));

  const TERM: ChamberTerm = {
    id: 't', version: 2, number: 5, from: '2012-12-01', to: '2017-11-30',
    officers: [
      { merchantId: 'a', name: '甲', post: 'PRESIDENT', from: '2012-12-01', to: '2014-05-31' },
      { merchantId: 'b', name: null, post: 'PRESIDENT', from: '2014-06-01', to: '2017-11-30' },
      { merchantId: 'c', name: '丙', post: 'VICE_PRESIDENT', from: '2012-12-01', to: '2017-11-30' },
    ],
  };

  it('is rewritten with the days of those who did not serve all of it, and no others', () => {
    const draft = termDraftOf(TERM, '其他单位建档');
    draft.to = '2018-11-30';
    expect(termRequestOf(draft)).toEqual({
      number: 5, from: '2012-12-01', to: '2018-11-30',
      officers: [
        { merchantId: 'a', post: 'PRESIDENT', from: undefined, to: '2014-05-31' },
        { merchantId: 'b', post: 'PRESIDENT', from: '2014-06-01', to: undefined },
        { merchantId: 'c', post: 'VICE_PRESIDENT', from: undefined, to: undefined },
      ],
    });
    expect(draft.officers[1]?.name).toBe('其他单位建档');
  });

  it('proposes the next number and those who served to the end', () => {
    const draft = nextTermOf(TERM, '2017-12-01', '其他单位建档');
    expect([draft.number, draft.officers.map(({ merchantId }) => merchantId)]).toEqual(['6', ['b', 'c']]);
    expect(nextTermOf(undefined, '2017-12-01', '').officers).toEqual([emptyOfficer('PRESIDENT')]);
  });
});

describe('what was said against a form', () => {
  it('stands at its fields', () => {
    const violations = [{ field: 'phone', in: 'body', message: '格式不对' }, { field: 'officers[0].merchantId', in: 'body', message: '不能为空' }];
    expect(fieldProblems(new Problem({ status: 400, violations }))).toEqual({ phone: '格式不对', 'officers[0].merchantId': '不能为空' });
    expect(fieldProblems(new Problem({ status: 400, field: 'presentCity', detail: '没有这个区划' }))).toEqual({ presentCity: '没有这个区划' });
    expect(fieldProblems(null)).toEqual({});
  });
});

describe('sending', () => {
  async function keysOf(...failures: (Problem | null)[]): Promise<string[]> {
    const keys: string[] = [];
    const { save } = useSaving();
    for (const failure of failures) {
      await save((key) => {
        keys.push(key);
        return failure ? Promise.reject(failure) : Promise.resolve('done');
      });
    }
    return keys;
  }

  it('uses one key for one operation until it is known how it ended', async () => {
    const [first, second, third] = await keysOf(new Problem({ status: 0 }), new Problem({ status: 503 }), null);
    expect([second, third]).toEqual([first, first]);
  });

  it('uses another key after a refusal, and after success', async () => {
    const keys = await keysOf(new Problem({ status: 400 }), null, null);
    expect(new Set(keys).size).toBe(3);
  });

  it('uses another key for what was chosen anew, and after an answer that tells of a used one', async () => {
    const keys: string[] = [];
    const { save, forget } = useSaving();
    const failing = (problem: Problem) => save((key) => Promise.reject(keys.push(key) && problem));
    await failing(new Problem({ status: 0 }));
    forget();
    await failing(new Problem({ status: 503 }));
    await failing(new Problem({ status: 422, type: 'urn:guiyan:problem:idempotency-key-reused' }));
    await failing(new Problem({ status: 400 }));
    expect([keys[0] === keys[1], keys[1] === keys[2], keys[2] === keys[3]]).toEqual([false, true, false]);
  });

  it('sends nothing while something is on its way', async () => {
    const { save, busy } = useSaving();
    let answer: (value: string) => void = () => undefined;
    const first = save(() => new Promise<string>((resolve) => (answer = resolve)));
    expect(busy.value).toBe(true);
    expect(await save(() => Promise.resolve('twice'))).toBeNull();
    answer('once');
    expect(await first).toBe('once');
  });

  it('tells a conflict from other refusals', async () => {
    const { save, stale } = useSaving();
    await save(() => Promise.reject(new Problem({ status: 412 })));
    expect(stale.value).toBe(true);
    expect(isUndecided(new Problem({ status: 412 }))).toBe(false);
  });

  it('names operations apart', () => expect(newKey()).toMatch(/^[0-9a-f]{32}$/));
});

describe('how values are written', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['0577-88123456', '057******3456'],
    ['138****5678', '138****5678'],
    ['12345', '1**45'],
    ['1234', '****'],
  ])('a phone %s is shown as %s', (phone, shown) => expect(maskedPhone(phone)).toBe(shown));

  it('a text is masked when only its first character is left', () => expect(['到****', '𠮷*', '到企业', '*', null].map(isMasked)).toEqual([true, true, false, false, false]));

  it.each([
    [214_000_000, { text: '2.14', unit: 'yi' }],
    [100_000_000, { text: '1.00', unit: 'yi' }],
    [30_000_000, { text: '3,000', unit: 'wan' }],
    [99_999_900, { text: '9,999.99', unit: 'wan' }],
    [0, { text: '0', unit: 'wan' }],
  ])('%d yuan is %o', (yuan, shown) => expect(money(yuan)).toEqual(shown));

  it.each([
    [980, '980 B'],
    [1536, '1.5 KB'],
    [250 * 1024, '250 KB'],
    [8.4 * 1024 * 1024, '8.4 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});

describe('who may what', () => {
  it('shows everybody their own pages', () => {
    expect(pagesOf(['city-office'])).toEqual(['overview', 'merchants', 'chambers', 'liaison', 'delegations', 'suggestions', 'imports']);
    expect(pagesOf(['leader'])).not.toContain('imports');
    expect(pagesOf(['service-officer'])).not.toContain('suggestions');
    expect(pagesOf(['chamber'])).toEqual(['chambers', 'suggestions']);
    expect(pagesOf(['admin'])).toEqual([]);
  });

  it('lets two roles do what either may', () => {
    expect(may('direct', ['department', 'leader'])).toBe(true);
    expect(may('close', ['county-office'])).toBe(false);
  });
});
