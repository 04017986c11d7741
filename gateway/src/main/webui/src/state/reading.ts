import { onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue';
import { Problem } from '../api/client';
import { signedOut } from './session';

/**
 * Something read from the gateway again and again. The last good answer stays while a newer one is on its way or fails; changes that
 * come while one is being read are answered by one more reading.
 */
export function useReading<T>(read: (signal: AbortSignal) => Promise<T>, ask: WatchSource) {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const loading = ref(false);
  let running: AbortController | null = null;
  let again = false;

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

  /** Another question: the answer to the old one is not wanted any more. */
  function restart(): void {
    running?.abort();
    void load();
  }

  watch(ask, restart, { immediate: true });
  onScopeDispose(() => {
    running?.abort();
    running = null;
  });

  return { data, problem, loading, refresh };
}

export type Reading<T> = {
  data: Readonly<Ref<T | null>>;
  problem: Readonly<Ref<Problem | null>>;
  loading: Readonly<Ref<boolean>>;
  refresh: () => void;
};
