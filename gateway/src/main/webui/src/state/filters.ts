import { computed } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router';

/** Filters and the page of a list are part of its address, so that what was found can be sent to somebody. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const route = useRoute();
  const router = useRouter();

  const filters = computed(() => {
    const set: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = route.query[name];
      if (typeof value === 'string' && value !== '') set[name] = value;
    }
    return set;
  });
  const page = computed(() => {
    const asked = Number(route.query.page);
    return Number.isInteger(asked) && asked > 0 ? asked : 0;
  });

  /** Narrows, or widens with an empty value; the list starts at its first page. */
  function choose(change: Partial<Record<Name, string | undefined>>): void {
    const query: LocationQueryRaw = { ...route.query };
    delete query.page;
    for (const [name, value] of Object.entries<string | undefined>(change as Record<string, string | undefined>)) {
      if (value) query[name] = value;
      else delete query[name];
    }
    void router.replace({ query });
  }

  return {
    filters,
    page,
    choose,
    clear: (): void => choose(Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Record<Name, undefined>>),
    turn: (to: number): void => void router.replace({ query: { ...route.query, page: to || undefined } }),
    narrowed: computed(() => Object.keys(filters.value).length > 0),
    /** A record beside the list as it is, or the list alone. */
    beside: (id: string | undefined): RouteLocationRaw => ({ name: route.name!, params: id === undefined ? {} : { id }, query: route.query }),
  };
}
