import { wan, yi } from './figures';

const YI = 100_000_000;

export interface Money {
  text: string;
  unit: 'yi' | 'wan';
}

/** An amount in the unit that people would say it in: 214000000 → 2.14 亿元, 30000000 → 3,000 万元. */
export function money(yuan: number): Money {
  if (Math.abs(yuan) >= YI) return { text: yi(yuan), unit: 'yi' };
  return { text: wan(yuan).replace(/\.?0+$/, ''), unit: 'wan' };
}
