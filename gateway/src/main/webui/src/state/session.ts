import { computed, ref } from 'vue';
import { api, Problem } from '../api/client';
import type { Me } from '../api/types';
import { may, pagesOf, type Action } from './rights';

/** `ended`: somebody was signed in and is not any more. */
type State = 'unknown' | 'in' | 'ended' | 'out' | 'failed';

const state = ref<State>('unknown');
const me = ref<Me | null>(null);
const problem = ref<Problem | null>(null);

/** Asks who is signed in. What is shown stays while the gateway is out of reach. */
export async function checkSession(): Promise<void> {
  try {
    me.value = await api.me();
    state.value = 'in';
    problem.value = null;
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    if (failure.status === 401) signedOut();
    else if (state.value !== 'in') {
      if (state.value !== 'ended') state.value = 'failed';
      problem.value = failure;
    }
  }
}

/** An answer said that nobody is signed in. Who was keeps what is half typed until they are back. */
export function signedOut(): void {
  problem.value = null;
  state.value = state.value === 'in' || state.value === 'ended' ? 'ended' : 'out';
}

/** Signing in leaves the page and comes back to where it was. */
export function signInAddress(path: string): string {
  return `/login?redirect=${encodeURIComponent(path)}`;
}

export function useSession() {
  return {
    state,
    me,
    problem,
    isIn: computed(() => state.value === 'in'),
    hasEnded: computed(() => state.value === 'ended'),
    pages: computed(() => pagesOf(me.value?.roles ?? [])),
    may: (action: Action): boolean => may(action, me.value?.roles ?? []),
  };
}
