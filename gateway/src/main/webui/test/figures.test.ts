import { describe, expect, it } from 'vitest';
import { cutOff, dateInShanghai, partsOf } from '../src/format/dates';
import { percent, points, schedulePercent, wan, wanDecimals, yearOnYear, yi } from '../src/format/figures';

describe('amounts', () => {
  it.each([
    [21_404_000_000, '214.04'],
    [17_444_000_000, '174.44'],
    [2_695_000_000, '26.95'],
    [2_695_999_999.99, '26.95'],
    [2_694_999_999.99, '26.94'],
    [999_999.99, '0.00'],
    [0, '0.00'],
    [41_200_000_000, '412.00'],
    [1_234_560_000_000, '12345.60'],
    [-150_000_000, '\u22121.50'],
    [-999_999, '0.00'],
  ])('%d yuan are %s 亿元, truncated', (yuan, text) => expect(yi(yuan)).toBe(text));

  it.each([
    [48_000_000, '4,800.00'],
    [12_345_678.9, '1,234.56789'],
    [0.01, '0.000001'],
    [9_999.99, '0.999999'],
    [-12_345_600, '\u22121,234.56'],
    [12_345_678_900, '1,234,567.89'],
  ])('%d yuan are exactly %s 万元', (yuan, text) => expect(wan(yuan)).toBe(text));

  it('a column of exact amounts has as many decimals as its longest', () => {
    const decimals = wanDecimals([48_000_000, 12_345_678.9]);
    expect(wan(48_000_000, decimals)).toBe('4,800.00000');
  });
});

describe('published percentages', () => {
  it.each([
    [64.16, '64.16%'],
    [50.4, '50.40%'],
    [50, '50.00%'],
    [64.1667, '64.1667%'],
    [0, '0.00%'],
  ])('%d stays as given: %s', (value, text) => expect(percent(value)).toBe(text));

  it.each([
    [22.7, '+22.7%'],
    [3, '+3.0%'],
    [0, '0.0%'],
    [-4.5, '\u22124.5%'],
  ])('%d on the year is %s', (value, text) => expect(yearOnYear(value)).toBe(text));

  it.each([
    [14.16, '+14.16'],
    [-8.9, '\u22128.90'],
    [0, '0.00'],
  ])('%d points are %s', (value, text) => expect(points(value)).toBe(text));

  it('half a year is a schedule of 50, seven months of 58.33', () => {
    expect(schedulePercent('2014-06')).toBe(50);
    expect(schedulePercent('2014-07')).toBe(58.33);
    expect(schedulePercent('2014-12')).toBe(100);
  });
});

describe('dates', () => {
  it('a day begins in Shanghai', () => expect(dateInShanghai(new Date('2014-07-10T16:00:00Z'))).toBe('2014-07-11'));

  it('a finished month reaches to its last day, a running one to today', () => {
    expect(cutOff('2014-06', '2026-11-24')).toBe('2014-06-30');
    expect(cutOff('2014-02', '2026-11-24')).toBe('2014-02-28');
    expect(cutOff('2026-11', '2026-11-24')).toBe('2026-11-24');
  });

  it('the year is left out on a page about it', () => {
    expect(partsOf('2014-07-11', '2014')).toEqual({ year: null, month: 7, day: 11 });
    expect(partsOf('2013-07-11', '2014')).toEqual({ year: 2013, month: 7, day: 11 });
  });
});
