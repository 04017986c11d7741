import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { usePlaces } from './places';
import { useSession } from './session';

/** What the browser calls the open page. Records are not named: the browser's history keeps what it is told. */
export function usePageTitle(): ComputedRef<string> {
  const { t } = useI18n();
  const { state } = useSession();
  const { fullNameOf } = usePlaces();
  const route = useRoute();

  function pageName(): string {
    if (state.value === 'out') return t('signIn.action');
    if (state.value !== 'in' || route.name === undefined) return '';
    return route.name === 'region' ? fullNameOf(String(route.params.code)) : t(`nav.${String(route.name)}`);
  }

  return computed(() => [pageName(), t('brand')].filter(Boolean).join(' – '));
}
