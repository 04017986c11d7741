import type { DuplicateState, MergeState, RequestState } from '../../api/duplicates';

type Tone = 'on' | 'behind' | 'plain';

/** Amber waits for somebody, celadon is done. */
export function duplicateTone(state: DuplicateState): Tone {
  if (state === 'OPEN') return 'behind';
  return state === 'MERGED' ? 'on' : 'plain';
}

export function mergeTone(state: MergeState): Tone {
  if (state === 'PROPOSED') return 'behind';
  return state === 'EXECUTED' ? 'on' : 'plain';
}

export function requestTone(state: RequestState): Tone {
  if (state === 'OPEN') return 'behind';
  return state === 'ACCEPTED' ? 'on' : 'plain';
}
