import type { Chamber, ChamberLevel, ChamberRequest, ChamberTerm, ChamberTermRequest, Post } from '../../api/records';

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
  officers: OfficerDraft[];
}

/** Days of their own stand only where they are not those of the term. */
export interface OfficerDraft {
  merchantId: string;
  name: string;
  post: Post;
  from: string;
  to: string;
}

export const emptyOfficer = (post: Post): OfficerDraft => ({ merchantId: '', name: '', post, from: '', to: '' });

export function termRequestOf(draft: TermDraft): ChamberTermRequest {
  const number = Number(draft.number);
  return {
    number: Number.isInteger(number) && number > 0 ? number : undefined,
    from: draft.from,
    to: draft.to || undefined,
    officers: draft.officers.filter(({ merchantId }) => merchantId !== '').map(({ merchantId, post, from, to }) => ({ merchantId, post, from: from || undefined, to: to || undefined })),
  };
}

/** A term that is rewritten. Who served as long as the term goes on doing so, whatever its days become. */
export function termDraftOf(term: ChamberTerm, nobody: string): TermDraft {
  return {
    number: term.number === null ? '' : String(term.number),
    from: term.from,
    to: term.to ?? '',
    officers: term.officers.map(({ merchantId, name, post, from, to }) => ({
      merchantId,
      name: name ?? nobody,
      post,
      from: from === term.from ? '' : from,
      to: to === null || to === term.to ? '' : to,
    })),
  };
}

/** The next term: the officers of the last one are proposed, since most go on. */
export function nextTermOf(last: ChamberTerm | undefined, on: string, nobody: string): TermDraft {
  if (last === undefined) return { number: '', from: on, to: '', officers: [emptyOfficer('PRESIDENT')] };
  const serving = last.officers.filter(({ to }) => to === null || to === last.to);
  return {
    number: last.number === null ? '' : String(last.number + 1),
    from: on,
    to: '',
    officers: serving.map(({ merchantId, name, post }) => ({ ...emptyOfficer(post), merchantId, name: name ?? nobody })),
  };
}
