import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT_KINDS, imports, type Import, type ImportStatus } from '../src/api/work';
import { transfer as en } from '../src/i18n/work/en/transfer';
import { transfer as zh } from '../src/i18n/work/zh/transfer';
import { follow, toReturn, toWrite, typeOf, writtenPercent } from '../src/work/imports/follow';

const COUNTS = { rows: 10, new: 4, changed: 2, same: 1, duplicate: 1, wrong: 2 };

function shown(status: ImportStatus, rows = 0): Import {
  return {
    id: 'i', kind: 'MERCHANTS', region: '330304', fileName: 'a.xlsx', size: 1, status, uploadedBy: 'ouhai', uploadedAt: '2014-07-13T00:00:00Z', confirmedBy: null,
    finishedAt: null, counts: COUNTS, written: { rows, created: 0, updated: 0 }, failure: null,
  };
}

class Source {
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;
  close(): void {
    this.closed = true;
  }
  say(status: ImportStatus): void {
    this.onmessage?.({ data: JSON.stringify(shown(status)) });
  }
}

let source: Source;
let taken: ImportStatus[];
let answers: (Import | Error)[];
const read = vi.fn(() => {
  const next = answers.shift();
  return next instanceof Error || next === undefined ? Promise.reject(next ?? new Error('nothing more')) : Promise.resolve(next);
});

function following(): () => void {
  return follow({ take: ({ status }) => taken.push(status), read, open: () => source as unknown as EventSource });
}

beforeEach(() => {
  vi.useFakeTimers();
  source = new Source();
  taken = [];
  answers = [];
  read.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('following an import', () => {
  it('ends when it waits for somebody', () => {
    following();
    source.say('CHECKING');
    source.say('CHECKED');
    expect(taken).toEqual(['CHECKING', 'CHECKED']);
    expect(source.closed).toBe(true);
    expect(read).not.toHaveBeenCalled();
  });

  it('asks how it ended when the stream ends with the work', async () => {
    answers = [shown('DONE')];
    following();
    source.say('APPLYING');
    source.onerror?.();
    await vi.runAllTimersAsync();
    expect(taken).toEqual(['APPLYING', 'DONE']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('goes on by asking where events are cut, through failures', async () => {
    answers = [shown('CHECKING'), new Error('offline'), shown('CHECKED')];
    following();
    source.onerror?.();
    await vi.runAllTimersAsync();
    expect(taken).toEqual(['CHECKING', 'CHECKED']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('goes on by asking when the stream falls silent without an error', async () => {
    answers = [shown('APPLYING'), shown('DONE')];
    following();
    source.say('APPLYING');
    await vi.advanceTimersByTimeAsync(19_999);
    source.say('APPLYING');
    await vi.advanceTimersByTimeAsync(19_999);
    expect([source.closed, read.mock.calls.length]).toEqual([false, 0]);
    await vi.runAllTimersAsync();
    expect(source.closed).toBe(true);
    expect(taken).toEqual(['APPLYING', 'APPLYING', 'APPLYING', 'DONE']);
  });

  it('stops with its page', async () => {
    answers = [shown('CHECKING'), shown('CHECKING')];
    const stop = following();
    source.onerror?.();
    stop();
    await vi.runAllTimersAsync();
    expect(taken).toEqual([]);
  });
});

describe('what can be imported', () => {
  it('is merchants, chambers and companies', () => expect(IMPORT_KINDS).toEqual(['MERCHANTS', 'CHAMBERS', 'COMPANIES']));
  it.each(IMPORT_KINDS)('%s have a template, and words in both languages', (kind) => {
    expect(imports.templateAddress(kind)).toBe(`/api/v1/imports/template?kind=${kind}`);
    for (const { importKind, imports: words } of [zh, en]) expect([importKind[kind], words.same[kind]].filter(Boolean)).toHaveLength(2);
  });
});

describe('an import in figures', () => {
  it('writes what is new or changed, and sends back the rest that is not the same', () => expect([toWrite(shown('CHECKED')), toReturn(shown('CHECKED'))]).toEqual([6, 3]));
  it('is written by so much', () => expect([writtenPercent(shown('APPLYING', 2)), writtenPercent(shown('DONE', 6))]).toEqual([33, 100]));
  it('has nothing left to write where nothing was', () => expect(writtenPercent({ ...shown('DONE'), counts: { ...COUNTS, new: 0, changed: 0 } })).toBe(100));
  it.each([['名册.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['a.csv', 'text/csv'], ['a.xls', null], ['csv', null]])('%s is read as %s', (name, type) => expect(typeOf(name)).toBe(type));
});
