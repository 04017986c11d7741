import { useI18n } from 'vue-i18n';
import { dateInShanghai, yearOf } from '../../format/dates';
import { useDates } from '../../i18n/dates';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

const A_YEAR = 365;

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
    /** From one day to another, the year said once; an open end goes on. */
    period: (from: string, to: string | null): string =>
      to === null ? t('work.since', { from: day(from) }) : from === to ? day(from) : t('work.period', { from: day(from), to: dateText(to, yearOf(from)) }),
    moment(instant: string): string {
      const time = new Date(instant);
      return `${day(dateInShanghai(time))} ${CLOCK.format(time)}`;
    },
    /** How long ago; nothing once the date itself says it better. */
    ago(date: string): string {
      const days = daysBetween(date, today());
      if (days >= A_YEAR) return '';
      return days <= 0 ? t('work.today') : t('work.daysAgo', { n: days });
    },
  };
}
