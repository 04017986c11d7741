import { onScopeDispose, ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { alerts } from '../api/alerts';
import { useReading } from './reading';

/** Alerts open and close a minute at the most after what they tell of. */
const PAUSE = 60_000;
const MOST = 99;

const open = ref<number | null>(null);

/** Reads again every minute; what the views say meanwhile tells nothing of alerts. */
export function everyMinute(refresh: () => void): void {
  const clock = setInterval(refresh, PAUSE);
  onScopeDispose(() => clearInterval(clock));
}

/** How a number is written where there is little room. */
export function capped(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}

/** Keeps the number of open alerts current as long as somebody is shown it: with every page and every minute. */
export function followAlerts(): void {
  const route = useRoute();
  const { data, refresh } = useReading((signal) => alerts.list({ open: true, size: 1 }, signal), () => route.path);
  watch(data, (page) => (open.value = page?.total ?? null));
  everyMinute(refresh);
  onScopeDispose(() => (open.value = null));
}

/** Open alerts of the reader; null until they are known. */
export const useOpenAlerts = () => open;
