/** Amounts as people type them, in 万元, and as they are sent, in yuan; two decimals of a yuan are six of 万元. */
const TYPED = /^(\d{1,9})(?:\.(\d{1,6}))?$/;
const CENTS = 100;

/** Yuan of an amount in 万元; null when it is none. Counted in whole cents, so that nothing is rounded. */
export function yuanOf(wan: string): number | null {
  const [, whole, part] = TYPED.exec(wan.replace(/[,，\s]/g, '')) ?? [];
  if (whole === undefined) return null;
  const cents = Number(whole + (part ?? '').padEnd(6, '0'));
  return cents > 0 ? cents / CENTS : null;
}

/** The amount in 万元 as one would type it. */
export function wanOf(yuan: number): string {
  const cents = String(Math.round(yuan * CENTS)).padStart(7, '0');
  return `${cents.slice(0, -6)}.${cents.slice(-6)}`.replace(/\.?0+$/, '');
}
