import { useRoute, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router';
import type { PageName, SidePage } from './rights';

const KEPT = ['month', 'calibre', 'wall'] as const;

/** Links take the period and the wall screen along from page to page. */
export function useLinks() {
  const route = useRoute();

  function kept() {
    return Object.fromEntries(KEPT.filter((name) => name in route.query).map((name) => [name, route.query[name]]));
  }

  return {
    /** A page, narrowed by the filters that its address keeps. */
    page: (name: PageName | SidePage, filters: LocationQueryRaw = {}): RouteLocationRaw => ({ name, query: { ...kept(), ...filters } }),
    record: (name: PageName | SidePage, id: string): RouteLocationRaw => ({ name, params: { id }, query: kept() }),
    overview: (): RouteLocationRaw => ({ name: 'overview', query: kept() }),
    region: (code: string): RouteLocationRaw => ({ name: 'region', params: { code }, query: kept() }),
  };
}
