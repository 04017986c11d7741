import { useI18n } from 'vue-i18n';
import { usePlaces } from '../../state/places';

const PLACES: readonly string[] = ['region', 'presentCity', 'place', 'represents'];
/** Fields whose values are words of the interface, by where those words stand. */
const WORDS: Readonly<Record<string, string>> = { canvassing: 'canvassing', industry: 'industry', level: 'level', state: 'followUp', category: 'category', status: 'delegationStatus' };

/** How a value of a change is written: places and codes by their names, lists by their number, what is long cut. */
export function useHistoryTexts() {
  const { t, te } = useI18n();
  const { pathOf } = usePlaces();
  const LONGEST = 80;

  function plain(value: unknown): string {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? value.join('、') || '—' : t('work.items', { n: value.length });
    if (typeof value === 'object') return '…';
    if (typeof value === 'boolean') return t(value ? 'work.yes' : 'work.no');
    const text = String(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }

  return {
    fieldText: (field: string): string => (te(`field.${field}`) ? t(`field.${field}`) : field),
    valueText(field: string, value: unknown): string {
      if (typeof value === 'string' && value !== '') {
        if (PLACES.includes(field)) return pathOf(value);
        const words = WORDS[field];
        if (words !== undefined && te(`${words}.${value}`)) return t(`${words}.${value}`);
      }
      return plain(value);
    },
  };
}
