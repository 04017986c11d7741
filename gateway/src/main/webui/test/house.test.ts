import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { workEn } from '../src/i18n/work/en';
import { workZhCN } from '../src/i18n/work/zh';
import { zhCN } from '../src/i18n/zh-CN';
import { axisStep } from '../src/components/trend-option';

const SOURCES = join(import.meta.dirname, '../src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|css|ts)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));

/** Every key with the names between braces that its text is given. */
function shape(messages: object): unknown {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? (value.match(/\{\w+\}/g)?.sort() ?? []) : typeof value === 'object' && value !== null ? shape(value) : typeof value,
    ]),
  );
}

describe('the house rules', () => {
  it('colours, sizes, durations and breakpoints of the page are written in the tokens only', () => {
    const written = files
      .filter(({ name }) => !name.endsWith('tokens.css') && /\.(vue|css)$/.test(name))
      .flatMap(({ name, text }) =>
        text
          .split('\n')
          .filter((line) => !/^\s*@(media|container)/.test(line))
          .filter((line) => /#[0-9a-f]{3,8}\b(?![^<]*>)|\b\d*\.?\d+(px|ms|rem)\b|\brgba?\(/i.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(written).toEqual([]);
  });

  it('no type is escaped from', () => {
    const escapes = files.filter(({ text }) => /\bany\b(?=[\s>;,)\]])(?<=[:<]\s*any)|@ts-(ignore|expect-error|nocheck)/.test(text));
    expect(escapes.map(({ name }) => name)).toEqual([]);
  });

  it('English says everything that Chinese says', () => {
    expect(shape(en)).toEqual(shape(zhCN));
    expect(shape(workEn)).toEqual(shape(workZhCN));
  });

  it("the workspace's words do not hide the cockpit's", () => expect(Object.keys(workZhCN).filter((key) => key in zhCN)).toEqual([]));

  it('every word that a page asks for by name is there', () => {
    const words = { ...zhCN, ...workZhCN } as Record<string, unknown>;
    const has = (key: string): boolean => key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words) !== undefined;
    const asked = files.flatMap(({ text }) => [...text.matchAll(/\bt\((['"`])([\w.]+)\1/g)].map(([, , key]) => key!));
    const both = files.flatMap(({ text }) => [...text.matchAll(/\bt\([^()'"]*\? '([\w.]+)' : '([\w.]+)'/g)].flatMap(([, one, other]) => [one!, other!]));
    expect([...asked, ...both].filter((key) => !has(key))).toEqual([]);
  });

  it('files stay readable', () => expect(files.filter(({ text }) => text.split('\n').length > 300).map(({ name }) => name)).toEqual([]));
});

describe('the axis of a trend', () => {
  it.each([
    [412, 150],
    [51.63, 20],
    [1, 0.4],
    [3000, 1000],
    [10, 4],
  ])('up to %d has steps of %d', (top, step) => expect(axisStep(top, 3)).toBeCloseTo(step));
});
