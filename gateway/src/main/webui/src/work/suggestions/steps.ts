import type { Suggestion, TrailStep } from '../../api/suggestions';
import { may } from '../../state/rights';
import type { Role } from '../../api/types';

/** Who looks: the office's region is its unit's code; a department's code is not known to the page. */
export interface Viewer {
  roles: readonly Role[];
  unit: string | undefined;
}

type Followed = Pick<Suggestion, 'state' | 'tasks' | 'directive' | 'anonymous'>;

/** Lead units whose reply waits to be judged. */
export function repliedLeads({ tasks }: Pick<Followed, 'tasks'>): string[] {
  return tasks.filter(({ duty, state }) => duty === 'LEAD' && state === 'REPLIED').map(({ unit }) => unit);
}

/** The steps that somebody may take now, in the order of the work. The service decides; this only hides what it would refuse. */
export function stepsOf(followed: Followed, { roles, unit }: Viewer): TrailStep[] {
  const { state, tasks, directive } = followed;
  const isOurs = (other: string): boolean => unit === undefined || other === unit;
  const open = state === 'ASSIGNED' || state === 'REPLIED' || state === 'RETURNED';
  const awaitsUs = tasks.some((task) => task.duty === 'LEAD' && isOurs(task.unit) && (task.state === 'ASSIGNED' || task.state === 'RETURNED'));
  const assists = tasks.some((task) => task.duty === 'ASSISTING' && isOurs(task.unit));
  const judges = may('assign', roles) || (may('judge', roles) && directive !== null);
  const rates = roles.includes('city-office') || may('raise', roles);
  const possible: Record<TrailStep, boolean> = {
    DIRECT: may('direct', roles) && state === 'REGISTERED',
    ASSIGN: may('assign', roles) && (state === 'REGISTERED' || state === 'DIRECTED'),
    REPLY: may('answer', roles) && open && awaitsUs,
    CONTRIBUTE: may('answer', roles) && open && assists,
    ACCEPT: judges && open && repliedLeads(followed).length > 0,
    RETURN: judges && open && repliedLeads(followed).length > 0,
    RATE: rates && state === 'ACCEPTED',
    CLOSE: may('close', roles) && (state === 'ACCEPTED' || state === 'RATED'),
  };
  return (Object.keys(possible) as TrailStep[]).filter((step) => possible[step]);
}

/** What a step's form holds; each step takes what it needs. */
export interface StepDraft {
  text: string;
  due: string;
  officialId: string;
  leads: string[];
  assisting: string[];
  unit: string;
  score: number;
  receipt: string;
}

/** The units get as long as the leader gave; a reply that is sent back keeps its due date unless another is given. */
export function emptyDraft(step: TrailStep, followed: Followed): StepDraft {
  return { text: '', due: step === 'ASSIGN' ? (followed.directive?.due ?? '') : '', officialId: '', leads: [], assisting: [], unit: repliedLeads(followed)[0] ?? '', score: 5, receipt: '' };
}

const TEXT_IS_REASON: readonly TrailStep[] = ['RETURN', 'CLOSE'];
const TEXT_IS_FREE: readonly TrailStep[] = ['ASSIGN', 'ACCEPT', 'RATE'];

export const needsText = (step: TrailStep): boolean => !TEXT_IS_FREE.includes(step);
export const needsDue = (step: TrailStep): boolean => step === 'DIRECT' || step === 'ASSIGN';

/** The fields that a step needs and its draft lacks, by their names in the request. */
export function missingIn(step: TrailStep, draft: StepDraft): string[] {
  const missing: string[] = [];
  if (needsText(step) && draft.text.trim() === '') missing.push(TEXT_IS_REASON.includes(step) ? 'reason' : 'text');
  if (needsDue(step) && draft.due === '') missing.push('due');
  if (step === 'ASSIGN' && draft.leads.length === 0) missing.push('leads');
  return missing;
}

export function bodyOf(step: TrailStep, draft: StepDraft): object {
  const text = draft.text.trim() || undefined;
  const due = draft.due || undefined;
  switch (step) {
    case 'DIRECT':
      return { text, due, officialId: draft.officialId || undefined };
    case 'ASSIGN':
      return { leads: draft.leads, assisting: draft.assisting, due, text };
    case 'REPLY':
    case 'CONTRIBUTE':
      return { text };
    case 'ACCEPT':
      return { unit: draft.unit, text };
    case 'RETURN':
      return { unit: draft.unit, reason: text, due };
    case 'RATE':
      return { score: draft.score, text, receipt: draft.receipt.trim() || undefined };
    case 'CLOSE':
      return { reason: text };
  }
}

/** Vermilion for what needs a person today, amber for what was sent back, celadon for what is done. */
export function stateTone({ state, daysOverdue }: Pick<Suggestion, 'state' | 'daysOverdue'>): 'on' | 'behind' | 'urgent' | 'plain' {
  if (daysOverdue > 0) return 'urgent';
  if (state === 'RETURNED' || state === 'REGISTERED') return 'behind';
  return state === 'REPLIED' || state === 'ACCEPTED' || state === 'RATED' || state === 'CLOSED' ? 'on' : 'plain';
}
