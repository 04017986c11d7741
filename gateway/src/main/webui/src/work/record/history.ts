import { useI18n } from 'vue-i18n';
import { useNames } from '../../state/names';
import { usePlaces } from '../../state/places';

const PLACES: readonly string[] = ['region', 'presentCity', 'place', 'represents'];
const OFFICIALS: readonly string[] = ['directedBy', 'officialId'];
/** Fields whose values are words of the interface, by where those words stand. */
const WORDS: Readonly<Record<string, string>> = { canvassing: 'canvassing', industry: 'industry', level: 'level', state: 'followUp', category: 'category', status: 'delegationStatus' };
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NOT_NAMED = '…';
const LONGEST = 80;

/** How a value of a change is written: places, codes and ids by their names, lists by their number, what is long cut. */
export function useHistoryTexts() {
  const { t, te } = useI18n();
  const { pathOf } = usePlaces();
  const { chamberName, official, loadOfficials } = useNames();

  const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
  const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  function officialName(id: string): string {
    loadOfficials();
    return official(id)?.name ?? NOT_NAMED;
  }

  /** Only lists that are read anyway are looked into: reading a record for its name would be written down. */
  function named(field: string, id: string): string {
    const name = field === 'chamberId' ? chamberName(id) : OFFICIALS.includes(field) ? officialName(id) : NOT_NAMED;
    return name === NOT_NAMED ? t('work.otherRecord') : name;
  }

  function listed(values: readonly unknown[]): string {
    if (values.length === 0) return '—';
    return values.every((each) => typeof each === 'string' && !isId(each)) ? cut(values.join('、')) : t('work.items', { n: values.length });
  }

  function plain(value: unknown): string {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) return listed(value);
    if (typeof value === 'object') return '…';
    if (typeof value === 'boolean') return t(value ? 'work.yes' : 'work.no');
    return cut(String(value));
  }

  return {
    valueText(field: string, value: unknown): string {
      if (isId(value)) return named(field, value);
      if (typeof value === 'string' && value !== '') {
        if (PLACES.includes(field)) return pathOf(value);
        const words = WORDS[field];
        if (words !== undefined && te(`${words}.${value}`)) return t(`${words}.${value}`);
      }
      return plain(value);
    },
  };
}
