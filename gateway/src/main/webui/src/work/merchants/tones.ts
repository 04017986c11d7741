import type { Canvassing } from '../../api/records';

/** Colour means something: celadon has come home, amber wants a visit; the rest is plain. */
export function canvassingTone(state: Canvassing): 'on' | 'behind' | 'plain' {
  if (state === 'RETURNED') return 'on';
  return state === 'UNVISITED' ? 'behind' : 'plain';
}
