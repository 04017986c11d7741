import type { DuplicateCheck, DuplicateCheckRequest } from '../../api/duplicates';
import type { Canvassing, Merchant, MerchantRequest } from '../../api/records';

/** A merchant while it is being written; what is empty is text too. */
export interface MerchantDraft {
  name: string;
  region: string;
  presentCity: string;
  industry: string;
  company: string;
  phone: string;
  removePhone: boolean;
  chamberId: string;
  canvassing: Canvassing;
  tags: string;
}

export function draftOf(merchant: Merchant | null, office: string): MerchantDraft {
  return {
    name: merchant?.name ?? '',
    region: merchant?.region ?? office,
    presentCity: merchant?.presentCity ?? '',
    industry: merchant?.industry ?? '',
    company: merchant?.company ?? '',
    phone: '',
    removePhone: false,
    chamberId: merchant?.chamberId ?? '',
    canvassing: merchant?.canvassing ?? 'UNVISITED',
    tags: (merchant?.tags ?? []).join(' '),
  };
}

/** Words between spaces and the marks that people put between words, each once. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((tag) => tag !== ''))];
}

/** An empty phone leaves the stored one as it is, unless it is to be removed. */
export function requestOf(draft: MerchantDraft, before: Merchant | null): MerchantRequest {
  const phone = draft.phone.trim();
  return {
    name: draft.name.trim(),
    region: draft.region,
    presentCity: draft.presentCity,
    industry: draft.industry,
    company: draft.company.trim() || undefined,
    companyId: before?.companyId ?? undefined,
    phone: draft.removePhone ? '' : phone || undefined,
    chamberId: draft.chamberId || undefined,
    canvassing: draft.canvassing,
    tags: tagsOf(draft.tags),
    origin: before?.origin,
  };
}

/** The fields that must be given, and are not. */
export function missingIn(draft: Pick<MerchantDraft, 'name' | 'region' | 'presentCity' | 'industry'>): string[] {
  return (['name', 'region', 'presentCity', 'industry'] as const).filter((field) => draft[field].trim() === '');
}

/** By what somebody is looked for in the register before they are registered. */
export function checkOf(draft: Pick<MerchantDraft, 'name' | 'region' | 'presentCity' | 'phone'>): DuplicateCheckRequest {
  return { name: draft.name.trim(), region: draft.region, presentCity: draft.presentCity || undefined, phone: draft.phone.trim() || undefined };
}

export function isKnown({ matches, knownToAnotherOffice }: Pick<DuplicateCheck, 'matches' | 'knownToAnotherOffice'>): boolean {
  return matches.length > 0 || knownToAnotherOffice;
}
