import { useI18n } from 'vue-i18n';
import { dateInShanghai, yearOf } from '../../format/dates';
import { useDates } from '../../i18n/dates';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** Today's date in Wenzhou. */
export function today(): string {
  return dateInShanghai(new Date());
}

/** Days from one date to another, both yyyy-MM-dd. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Dates on pages that are about no year: this year's is left out. */
export function useDays() {
  const { t } = useI18n();
  const { dateText } = useDates();
  const day = (date: string): string => dateText(date, yearOf(today()));
  return {
    day,
    /** From one day to another; an open end goes on. */
    period: (from: string, to: string | null): string =>
      to === null ? t('work.since', { from: day(from) }) : from === to ? day(from) : t('work.period', { from: day(from), to: day(to) }),
    moment(instant: string): string {
      const time = new Date(instant);
      return `${day(dateInShanghai(time))} ${CLOCK.format(time)}`;
    },
    ago(date: string): string {
      const days = daysBetween(date, today());
      return days <= 0 ? t('work.today') : t('work.daysAgo', { n: days });
    },
  };
}
