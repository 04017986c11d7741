import { computed, reactive, ref } from 'vue';
import type { Changed, Freshness } from '../api/types';
import { checkSession } from '../state/session';
import { Stream, type StreamState } from './stream';

/** Older than this, figures are called stale. */
const STALE_AFTER = 15_000;

const state = ref<StreamState>('connecting');
const heard = reactive({ asOf: 0, saidAt: 0, lag: 0 });
const now = ref(Date.now());
const listeners = new Set<(change: Changed) => void>();
let stream: Stream | null = null;
let clock: ReturnType<typeof setInterval> | undefined;

function tell(change: Changed): void {
  listeners.forEach((listener) => listener(change));
}

/** The stream says how fresh the views are now. */
function hear(freshness: Freshness): void {
  heard.asOf = Date.parse(freshness.asOf);
  heard.lag = freshness.lagMillis;
  heard.saidAt = now.value = Date.now();
}

/**
 * An answer says how fresh it was when it was made. One that the browser had kept may be old, so that its age counts, and only what is
 * newer than anything heard is news.
 */
export function noteFreshness({ asOf, lagMillis }: Freshness): void {
  const made = Date.parse(asOf);
  if (made > heard.asOf) hear({ asOf, lagMillis: Math.max(lagMillis, Date.now() - made) });
}

export function goLive(): void {
  if (stream) return;
  stream = new Stream('/api/v1/leadership/stream', {
    state: (next) => (state.value = next),
    changed: tell,
    freshness: hear,
    resumed: () => tell({}),
    refused: () => void checkSession(),
  });
  stream.start();
  clock = setInterval(() => (now.value = Date.now()), 1_000);
}

export function goQuiet(): void {
  stream?.stop();
  stream = null;
  clearInterval(clock);
}

/** Calls back for every change of a view; the answer ends it. */
export function onChange(listener: (change: Changed) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const age = computed(() => (heard.saidAt ? Math.max(0, now.value - heard.saidAt) + heard.lag : 0));

export function useLive() {
  return {
    state,
    /** Seconds since everything was known to be shown. */
    ageSeconds: computed(() => Math.floor(age.value / 1_000)),
    stale: computed(() => state.value === 'lost' || age.value > STALE_AFTER),
    now,
  };
}
