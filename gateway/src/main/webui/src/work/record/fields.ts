import { useI18n } from 'vue-i18n';

/** What fields are called: in a collection's own words where it has any. */
export function useFieldTexts() {
  const { t, te } = useI18n();
  return (field: string, collection: string): string => {
    const key = [`fieldOf.${collection}.${field}`, `field.${field}`].find((each) => te(each));
    return key === undefined ? field : t(key);
  };
}
