import { useI18n } from 'vue-i18n';
import { monthOf, partsOf, yearOf } from '../format/dates';

/** Dates and months in words; the year is left out on a page that is about that year. */
export function useDates() {
  const { t } = useI18n();

  const shortMonth = (number: number): string => t(`months.${number - 1}`);
  const monthOnly = (month: string): string => shortMonth(monthOf(month));
  const monthText = (month: string): string => t('period.monthName', { year: yearOf(month), name: monthOnly(month) });

  return {
    monthOnly,
    monthText,
    /** From January to a month. */
    spanText: (month: string): string =>
      monthOf(month) === 1 ? monthText(month) : t('period.span', { year: yearOf(month), name: monthOnly(month) }),
    dateText(date: string, pageYear: string): string {
      const { year, month, day } = partsOf(date, pageYear);
      const name = shortMonth(month);
      return year === null ? t('date.day', { name, day }) : t('date.full', { year, name, day });
    },
  };
}
