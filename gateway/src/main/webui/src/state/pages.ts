import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** Pages of a page's lists, counted from 0, as part of its address. */
export function usePages() {
  const route = useRoute();
  const router = useRouter();

  const numbered = (name: string) =>
    computed(() => {
      const asked = Number(route.query[name]);
      return Number.isInteger(asked) && asked > 0 ? asked : 0;
    });

  function turn(to: { page?: number; projectsPage?: number }): void {
    void router.replace({ query: { ...route.query, ...to } });
  }

  return { page: numbered('page'), projectsPage: numbered('projectsPage'), turn };
}
