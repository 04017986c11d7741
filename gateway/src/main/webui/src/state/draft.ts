import { ElMessageBox } from 'element-plus';
import { inject, onScopeDispose, provide, type InjectionKey } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter, type RouteLocationNormalized } from 'vue-router';

const touchKey: InjectionKey<() => void> = Symbol('touch');

/** For pickers: they open outside of their form, which hears of a choice only from them. */
export const useTouch = (): (() => void) => inject(touchKey, () => undefined);

/** What is open: the path, and on the liaison map the province, whose offices have forms. Filters of a list leave the record beside it alone. */
const openAt = ({ path, query }: RouteLocationNormalized): string => `${path} ${String(query.province ?? '')}`;

/** Drafts that somebody has begun to fill in; who leaves several at once is asked once. */
const touched = new Set<symbol>();

/** Asks before what was typed into a form is left, by a link, the browser's buttons or closing the window. */
export function useDraft() {
  const { t } = useI18n();
  const router = useRouter();
  const mine = Symbol('draft');
  let isTouched = false;

  function touch(): void {
    isTouched = true;
    touched.add(mine);
  }

  /** What comes next drops nothing. */
  function leave(): void {
    touched.delete(mine);
  }

  /** The form has stayed, and with it what was typed. */
  function keep(): void {
    if (isTouched) touched.add(mine);
  }

  function mayLeave(): Promise<boolean> {
    // The focus stays off the buttons, so that a second press of the key that opened a link loses nothing.
    return ElMessageBox.confirm(t('work.leaveText'), t('work.leaveTitle'), {
      confirmButtonText: t('work.leave'),
      confirmButtonType: 'default',
      cancelButtonText: t('work.stay'),
      cancelButtonType: 'primary',
      showClose: false,
      autofocus: false,
    }).then(() => true, () => false);
  }

  function warn(event: BeforeUnloadEvent): void {
    if (touched.has(mine)) event.preventDefault();
  }

  provide(touchKey, touch);
  addEventListener('beforeunload', warn);
  const forget = router.beforeEach((to, from) => openAt(to) === openAt(from) || touched.values().next().value !== mine || mayLeave());
  onScopeDispose(() => {
    forget();
    removeEventListener('beforeunload', warn);
    isTouched = false;
    touched.delete(mine);
  });

  return { touch, leave, keep };
}
