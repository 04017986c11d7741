import { onScopeDispose } from 'vue';

/** Reads again when somebody comes back to the page, since others have worked meanwhile. */
export function onReturn(refresh: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') refresh();
  };
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => document.removeEventListener('visibilitychange', look));
}
