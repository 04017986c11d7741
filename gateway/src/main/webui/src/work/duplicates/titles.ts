import { useI18n } from 'vue-i18n';
import type { Duplicate } from '../../api/duplicates';

/** What a pair is called: by the names of the records that the reader may know of. */
export function useTitle() {
  const { t } = useI18n();
  return {
    titleOf({ records, knownToAnotherOffice }: Pick<Duplicate, 'records' | 'knownToAnotherOffice'>): string {
      const [one, other] = records;
      if (one === undefined) return t('duplicates.record');
      if (other !== undefined) return t('duplicates.pair', { one: one.name, other: other.name });
      return knownToAnotherOffice ? t('duplicates.alone', { one: one.name }) : one.name;
    },
  };
}
