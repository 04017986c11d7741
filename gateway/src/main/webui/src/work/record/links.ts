import type { LiaisonLinkRequest, Official, OfficialKind } from '../../api/records';
import type { LinkSubject } from '../../api/records-client';

/** A link while it is being written. */
export interface LinkDraft {
  kind: OfficialKind;
  officialId: string;
  from: string;
  to: string;
}

const serves = ({ from, to }: Official, day: string): boolean => from <= day && (to === null || to >= day);

/** Officials whom an office may charge: of the places that it keeps, in post on the link's first day; the chosen one stays in sight. */
export function candidates(officials: readonly Official[], { kind, officialId, from }: LinkDraft, keeps: (region: string) => boolean): Official[] {
  return officials.filter((official) => official.id === officialId || (official.kind === kind && keeps(official.region) && serves(official, from)));
}

export function missingIn({ officialId, from }: LinkDraft): string[] {
  return [...(officialId === '' ? ['officialId'] : []), ...(from === '' ? ['from'] : [])];
}

export function requestOf(draft: LinkDraft, subject: LinkSubject): LiaisonLinkRequest {
  return { ...subject, officialId: draft.officialId, from: draft.from, to: draft.to || undefined };
}
