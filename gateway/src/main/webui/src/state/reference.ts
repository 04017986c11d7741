import { shallowRef } from 'vue';
import { api, Problem } from '../api/client';
import type { Calibre } from '../api/types';

const calibres = shallowRef<Calibre[]>([]);

/** Reads what is referred to by code, once. Pages work without it: codes stand where names are missing. */
export async function loadReference(): Promise<void> {
  if (calibres.value.length > 0) return;
  try {
    calibres.value = (await api.reference()).calibres;
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
    calibreName(code: string, language: string): string {
      const calibre = calibres.value.find((candidate) => candidate.code === code);
      return (language === 'en' ? calibre?.nameEn : undefined) ?? calibre?.name ?? code;
    },
  };
}
