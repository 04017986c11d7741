import { useI18n } from 'vue-i18n';
import type { MergeField } from '../../api/duplicates';
import { usePlaces } from '../../state/places';

/** How a value that can only be kept once is written: places and codes by their names. */
export function useMergeValues() {
  const { t } = useI18n();
  const { pathOf } = usePlaces();
  return {
    valueText(field: MergeField, value: string | null): string {
      if (value === null) return '—';
      if (field === 'PRESENT_CITY') return pathOf(value);
      if (field === 'INDUSTRY') return t(`industry.${value}`);
      return field === 'CANVASSING' ? t(`canvassing.${value}`) : value;
    },
  };
}
