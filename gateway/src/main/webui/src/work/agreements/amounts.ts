import { useI18n } from 'vue-i18n';
import type { Agreement } from '../../api/agreements';
import { percent, yi } from '../../format/figures';
import { useReference } from '../../state/reference';

/** How what was pledged and what arrived is written. */
export function useAmounts() {
  const { t, locale } = useI18n();
  const { calibreName } = useReference();
  return {
    pledgedText: ({ pledged, approximate }: Pick<Agreement, 'pledged' | 'approximate'>): string => (approximate ? t('agreements.about', { amount: yi(pledged) }) : yi(pledged)),
    percentText: (value: number | null): string => (value === null ? '—' : percent(value)),
    calibreText: (code: string): string => calibreName(code, locale.value),
  };
}
