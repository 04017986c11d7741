import { useI18n } from 'vue-i18n';
import type { Problem } from '../api/client';

export interface ProblemText {
  title: string;
  detail: string | undefined;
  mend: string;
}

/** An attempt that got no answer was carried out with other words: what its key is, nobody in an office has to know. */
const KEY_REUSED = ':idempotency-key-reused';

/** What to say about a problem: the server's own words where it had any. */
export function useProblemText(): (problem: Problem) => ProblemText {
  const { t } = useI18n();
  return ({ status, body }) => {
    if (body.type?.endsWith(KEY_REUSED)) return { title: t('problem.perhapsStored'), detail: undefined, mend: t('problem.perhapsStoredMend') };
    const kind = status === 0 ? 'unreachable' : 'unknown';
    return {
      title: body.title ?? t(`problem.${kind}`, { status }),
      detail: body.detail,
      mend: body.mend ?? t(`problem.${kind}Mend`),
    };
  };
}
