/** Where something stands against the calendar; `open` without a target. */
export type Standing = 'even' | 'ahead' | 'late' | 'open';

export function standingOf(gapPoints: number | null): Standing {
  if (gapPoints === null) return 'open';
  if (gapPoints === 0) return 'even';
  return gapPoints > 0 ? 'ahead' : 'late';
}

/** On or above the schedule. */
export function isOnSchedule(gapPoints: number | null): boolean {
  return gapPoints !== null && gapPoints >= 0;
}
