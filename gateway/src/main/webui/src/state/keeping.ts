import type { Me, Region } from '../api/types';
import { useReference } from './reference';
import { useSession } from './session';

/** Whether somebody's office keeps what belongs to a region: the city's keeps everything, a county's what is of itself or lies in it. */
export function keeps(me: Pick<Me, 'roles' | 'region'> | null, regions: ReadonlyMap<string, Region>, region: string): boolean {
  if (me === null) return false;
  if (me.roles.includes('city-office')) return true;
  if (!me.roles.includes('county-office') || me.region === null) return false;
  for (let at: string | null = region; at !== null; at = regions.get(at)?.parent ?? null) {
    if (at === me.region.code) return true;
  }
  return false;
}

export function useKeeping(): (region: string) => boolean {
  const { me } = useSession();
  const { regions } = useReference();
  return (region) => keeps(me.value, regions.value, region);
}
