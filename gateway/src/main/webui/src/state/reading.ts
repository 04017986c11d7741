import { onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue';
import { Problem } from '../api/client';
import { signedOut, useSession } from './session';

/** Between two readings that changes cause: batches of an import come several times a second. */
const SPACING = 1_000;

/**
 * Something read from the gateway again and again. The last good answer stays while a newer one is on its way or fails; changes that
 * come while one is being read are answered by one more reading.
 *
 * @param spacing milliseconds that lie at least between two readings which `changed` causes
 */
export function useReading<T>(read: (signal: AbortSignal) => Promise<T>, ask: WatchSource, spacing = SPACING) {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const loading = ref(false);
  let running: AbortController | null = null;
  let again = false;
  let changedAt = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const { isIn } = useSession();

  async function load(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    again = false;
    loading.value = true;
    try {
      const answer = await read(mine.signal);
      if (running !== mine) return;
      data.value = answer;
      problem.value = null;
    } catch (failure) {
      if (running !== mine) return;
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 401) signedOut();
      problem.value = failure;
    } finally {
      if (running === mine) {
        running = null;
        loading.value = false;
        if (again) void load();
      }
    }
  }

  /** The same question once more; at most one waits. */
  function refresh(): void {
    if (running) again = true;
    else void load();
  }

  /** Something has changed: read at once, or as soon as the spacing allows, so that the last change is never left out. */
  function changed(): void {
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      changedAt = Date.now();
      refresh();
    }, Math.max(0, changedAt + spacing - Date.now()));
  }

  /** Another question: the answer to the old one is not wanted any more. */
  function restart(): void {
    running?.abort();
    void load();
  }

  watch(ask, restart, { immediate: true });
  watch(isIn, (now) => now && problem.value?.status === 401 && refresh());
  onScopeDispose(() => {
    clearTimeout(waiting);
    running?.abort();
    running = null;
  });

  return { data, problem, loading, refresh, changed };
}

export type Reading<T> = {
  data: Readonly<Ref<T | null>>;
  problem: Readonly<Ref<Problem | null>>;
  loading: Readonly<Ref<boolean>>;
  refresh: () => void;
};
