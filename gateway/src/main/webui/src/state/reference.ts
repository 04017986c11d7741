import { shallowRef } from 'vue';
import { api, Problem } from '../api/client';
import type { Calibre, Region } from '../api/types';

const calibres = shallowRef<Calibre[]>([]);
const regions = shallowRef<ReadonlyMap<string, Region>>(new Map());

/** Reads what is referred to by code, once. Pages work without it: codes stand where names are missing. */
export async function loadReference(): Promise<void> {
  if (calibres.value.length > 0) return;
  try {
    const reference = await api.reference();
    calibres.value = reference.calibres;
    regions.value = new Map(reference.regions.map((region) => [region.code, region]));
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

export function componentsOf(code: string): readonly string[] {
  return calibres.value.find((calibre) => calibre.code === code)?.components ?? [];
}

export function useReference() {
  return {
    calibres,
    regions,
    parentOf: (code: string | undefined): string | null => (code === undefined ? null : (regions.value.get(code)?.parent ?? null)),
    calibreName(code: string, language: string): string {
      const calibre = calibres.value.find((candidate) => candidate.code === code);
      return (language === 'en' ? calibre?.nameEn : undefined) ?? calibre?.name ?? code;
    },
  };
}
