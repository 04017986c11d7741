import type { Chamber, ChamberLevel, ChamberRequest, ChamberTermRequest, Post } from '../../api/records';

/** A chamber's file while it is being written. */
export interface ChamberDraft {
  name: string;
  place: string;
  level: ChamberLevel;
  represents: string;
  region: string;
  contactName: string;
  contactPhone: string;
  removePhone: boolean;
}

export function draftOf(chamber: Chamber | null, office: string): ChamberDraft {
  return {
    name: chamber?.name ?? '',
    place: chamber?.place ?? '',
    level: chamber?.level ?? 'PREFECTURE',
    represents: chamber?.represents ?? '',
    region: chamber?.region ?? office,
    contactName: '',
    contactPhone: '',
    removePhone: false,
  };
}

/** What is empty of the contact leaves what is stored as it is. */
export function requestOf(draft: ChamberDraft, before: Chamber | null): ChamberRequest {
  return {
    name: draft.name.trim(),
    place: draft.place,
    level: draft.level,
    represents: draft.represents || undefined,
    region: draft.region,
    contactName: draft.contactName.trim() || undefined,
    contactPhone: draft.removePhone ? '' : draft.contactPhone.trim() || undefined,
    origin: before?.origin,
  };
}

export function missingIn(draft: ChamberDraft): string[] {
  return (['name', 'place', 'region'] as const).filter((field) => draft[field].trim() === '');
}

/** A term of office while it is being written; rows without a merchant are left out. */
export interface TermDraft {
  number: string;
  from: string;
  to: string;
  officers: { merchantId: string; name: string; post: Post }[];
}

export function termRequestOf(draft: TermDraft): ChamberTermRequest {
  const number = Number(draft.number);
  return {
    number: Number.isInteger(number) && number > 0 ? number : undefined,
    from: draft.from,
    to: draft.to || undefined,
    officers: draft.officers.filter(({ merchantId }) => merchantId !== '').map(({ merchantId, post }) => ({ merchantId, post })),
  };
}
