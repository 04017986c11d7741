import { computed } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

export const DEFAULT_CALIBRE = 'OUT_OF_PROVINCE';
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month and calibre asked for are part of the address, so that a page can be sent to somebody. */
export function usePeriod() {
  const route = useRoute();
  const router = useRouter();

  const month = computed(() => {
    const asked = route.query.month;
    return typeof asked === 'string' && MONTH.test(asked) ? asked : undefined;
  });
  const calibre = computed(() => {
    const asked = route.query.calibre;
    return typeof asked === 'string' && asked !== '' ? asked : DEFAULT_CALIBRE;
  });

  /** Another period starts lists at their first page. */
  function choose(change: { month?: string; calibre?: string }): void {
    const query: LocationQueryRaw = { ...route.query, ...change };
    delete query.page;
    delete query.projectsPage;
    void router.push({ query });
  }

  return { month, calibre, choose };
}
