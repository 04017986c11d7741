import { useI18n } from 'vue-i18n';
import { partsOf } from '../format/dates';

/** Dates in words; the year is left out on a page that is about that year. */
export function useDates() {
  const { t } = useI18n();
  return {
    dateText(date: string, pageYear: string): string {
      const { year, month, day } = partsOf(date, pageYear);
      return year === null ? t('date.day', { month, day }) : t('date.full', { year, month, day });
    },
  };
}
