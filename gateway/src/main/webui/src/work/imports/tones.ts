import type { ImportStatus, Outcome } from '../../api/work';

/** Amber waits for somebody, vermilion went wrong. */
export function importTone(status: ImportStatus): 'on' | 'behind' | 'urgent' | 'plain' {
  if (status === 'CHECKED') return 'behind';
  if (status === 'FAILED') return 'urgent';
  return status === 'DONE' ? 'on' : 'plain';
}

export function outcomeTone(outcome: Outcome): 'on' | 'behind' | 'urgent' | 'plain' {
  if (outcome === 'WRONG') return 'urgent';
  if (outcome === 'DUPLICATE') return 'behind';
  return outcome === 'SAME' ? 'plain' : 'on';
}
