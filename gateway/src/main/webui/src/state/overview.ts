import { computed, onScopeDispose, watch, type InjectionKey } from 'vue';
import { api } from '../api/client';
import type { Changed, Overview } from '../api/types';
import { noteFreshness, onChange } from '../live/live';
import { usePeriod } from './period';
import { useReading } from './reading';
import { componentsOf } from './reference';

/**
 * Whether a change concerns a calibre, or for a composite one any of its components. Months are not looked at: figures are cumulative,
 * and an unchanged view costs no body.
 */
export function concerns(change: Changed, calibre: string, components: readonly string[]): boolean {
  return change.calibres?.some((changed) => changed === calibre || components.includes(changed)) ?? true;
}

/**
 * The city's figures, kept current; the header and every page take the period from here.
 *
 * @param may whether the reader's role sees them at all: nothing is asked for otherwise
 */
export function useOverview(may = true) {
  const { month, calibre } = usePeriod();
  const reading = useReading(
    (signal) => (may ? api.overview({ month: month.value, calibre: calibre.value }, signal) : new Promise<Overview>(() => undefined)),
    () => [month.value, calibre.value],
  );
  watch(reading.data, (overview) => overview && noteFreshness(overview.freshness));
  onScopeDispose(
    onChange((change) => {
      if (concerns(change, calibre.value, componentsOf(calibre.value))) reading.changed();
    }),
  );
  return {
    ...reading,
    /** Whether what is shown answers the question asked now. */
    current: computed(
      () =>
        reading.data.value !== null &&
        reading.data.value.calibre === calibre.value &&
        (month.value === undefined || reading.data.value.month === month.value),
    ),
  };
}

export type OverviewReading = ReturnType<typeof useOverview>;
export const overviewKey: InjectionKey<OverviewReading> = Symbol('overview');
