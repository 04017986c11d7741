import { computed } from 'vue';
import type { Region } from '../api/types';
import { useReference } from './reference';

type Regions = ReadonlyMap<string, Region>;

/** Wenzhou, whose counties and zones keep the records. */
export const HOME = '330300';

/** The short name, such as 瓯海 or 福州; the code where it is unknown. */
export function placeName(regions: Regions, code: string): string {
  return regions.get(code)?.shortName ?? code;
}

/** A city with its province before it, such as 福建 福州; provinces and Wenzhou's own places stand alone. */
export function placePath(regions: Regions, code: string): string {
  const region = regions.get(code);
  if (!region) return code;
  const parent = region.parent === null ? undefined : regions.get(region.parent);
  if (!parent || region.kind === 'PROVINCE' || parent.code === HOME) return region.shortName;
  return `${placePath(regions, parent.code)} ${region.shortName}`;
}

const exists = ({ validTo }: Region): boolean => validTo === null || validTo === undefined;

/** Wenzhou and what is directly in it today. */
export function homePlaces(regions: Regions): Region[] {
  return [...regions.values()].filter((region) => exists(region) && (region.code === HOME || region.parent === HOME));
}

/** The counties and zones of Wenzhou as they were on a day; those of today where none is given. */
export function countiesOn(regions: Regions, day: string): Region[] {
  return [...regions.values()].filter((region) => {
    if (region.parent !== HOME) return false;
    return day === '' ? exists(region) : (region.validFrom ?? day) <= day && (exists(region) || day < region.validTo!);
  });
}

export function provincesOf(regions: Regions): Region[] {
  return [...regions.values()].filter((region) => exists(region) && region.kind === 'PROVINCE');
}

/** Provinces and their cities, where merchants live and chambers are. */
export function residences(regions: Regions): Region[] {
  return [...regions.values()].filter((region) => exists(region) && (region.kind === 'PROVINCE' || region.kind === 'PREFECTURE'));
}

/** The county or zone of Wenzhou that a place is or lies in; any other place is its own. */
export function countyOf(regions: Regions, code: string): string {
  let place = regions.get(code);
  while (place && place.parent !== null && place.parent !== HOME) place = regions.get(place.parent);
  return place?.parent === HOME ? place.code : code;
}

export function usePlaces() {
  const { regions } = useReference();
  return {
    nameOf: (code: string | null): string => (code === null ? '' : placeName(regions.value, code)),
    pathOf: (code: string | null): string => (code === null ? '' : placePath(regions.value, code)),
    countyOf: (code: string): string => countyOf(regions.value, code),
    fullNameOf: (code: string): string => regions.value.get(code)?.name ?? code,
    home: computed(() => homePlaces(regions.value)),
    countiesOn: (day: string): Region[] => countiesOn(regions.value, day),
    provinces: computed(() => provincesOf(regions.value)),
    residences: computed(() => residences(regions.value)),
  };
}
