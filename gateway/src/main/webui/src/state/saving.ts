import { computed, ref, shallowRef } from 'vue';
import { Problem } from '../api/http';
import { signedOut } from './session';

/** A name for one operation that nobody else gives; also where the page came over plain HTTP, which has no randomUUID. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is wrong with which field of a form, by the field's name in the request. */
export function fieldProblems(problem: Problem | null): Record<string, string> {
  if (!problem) return {};
  const { violations, field, detail, title } = problem.body;
  const named = Object.fromEntries((violations ?? []).map((violation) => [violation.field, violation.message]));
  return field === undefined ? named : { [field]: detail ?? title ?? '', ...named };
}

/** Whether an attempt may have been carried out although no answer came: it is sent again under the same key. */
export function isUndecided(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 500;
}

/** Sends one change at a time, and keeps what was said against it. */
export function useSaving() {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let key = newKey();

  async function save<T>(act: (key: string) => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    try {
      const answer = await act(key);
      problem.value = null;
      key = newKey();
      return answer;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 401) signedOut();
      if (!isUndecided(failure)) key = newKey();
      problem.value = failure;
      return null;
    } finally {
      busy.value = false;
    }
  }

  return {
    busy,
    problem,
    save,
    fields: computed(() => fieldProblems(problem.value)),
    /** Somebody else has changed it meanwhile. */
    stale: computed(() => problem.value?.status === 412),
    /** What is sent next is another operation than what was sent before. */
    forget(): void {
      problem.value = null;
      key = newKey();
    },
  };
}
