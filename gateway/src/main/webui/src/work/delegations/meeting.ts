import type { Official } from '../../api/records';
import type { Meeting, MeetingKind, MeetingRequest } from '../../api/work';

/** A meeting while it is being written. */
export interface MeetingDraft {
  on: string;
  place: string;
  kind: MeetingKind;
  region: string;
  leaderIds: string[];
  merchantIds: string[];
  chamberIds: string[];
  agenda: { item: string }[];
  minutes: string;
  materials: { title: string; note: string }[];
}

export const MOST = { leaders: 20, merchants: 100, chambers: 100, agenda: 20, materials: 20 } as const;

/** A new one is on the first day of the visit, held by the reader's office. */
export function draftOf(meeting: Meeting | null, begin: { on: string; region: string }): MeetingDraft {
  return {
    on: meeting?.on ?? begin.on,
    place: meeting?.place ?? '',
    kind: meeting?.kind ?? 'SYMPOSIUM',
    region: meeting?.region ?? begin.region,
    leaderIds: [...(meeting?.leaderIds ?? [])],
    merchantIds: (meeting?.merchants ?? []).map(({ merchantId }) => merchantId),
    chamberIds: [...(meeting?.chamberIds ?? [])],
    agenda: (meeting?.agenda ?? []).map((item) => ({ item })),
    minutes: meeting?.minutes ?? '',
    materials: (meeting?.materials ?? []).map(({ title, note }) => ({ title, note: note ?? '' })),
  };
}

/** Rewritten, it stays with the delegation that it belongs to. */
export function requestOf(draft: MeetingDraft, delegationId: string | null): MeetingRequest {
  return {
    on: draft.on,
    place: draft.place.trim(),
    kind: draft.kind,
    delegationId: delegationId ?? undefined,
    leaderIds: draft.leaderIds,
    merchantIds: draft.merchantIds,
    chamberIds: draft.chamberIds,
    agenda: draft.agenda.map(({ item }) => item.trim()),
    minutes: draft.minutes.trim() || undefined,
    materials: draft.materials.map(({ title, note }) => ({ title: title.trim(), note: note.trim() || undefined })),
    region: draft.region,
  };
}

const blank = (text: string): boolean => text.trim() === '';

export function missingIn(draft: MeetingDraft): string[] {
  return [
    ...(['on', 'place', 'region'] as const).filter((field) => blank(draft[field])),
    ...draft.agenda.flatMap(({ item }, at) => (blank(item) ? [`agenda[${at}]`] : [])),
    ...draft.materials.flatMap(({ title }, at) => (blank(title) ? [`materials[${at}].title`] : [])),
  ];
}

/** Leaders in post on the day; who was there already stays in sight. */
export function leadersOn(officials: readonly Official[], day: string, chosen: readonly string[]): Official[] {
  return officials.filter(({ id, kind, from, to }) => chosen.includes(id) || (kind === 'LEADER' && from <= day && (to === null || to >= day)));
}

/** What a service calls the item of a list: with or without a name for the element. */
export function itemProblem(problems: Readonly<Record<string, string | undefined>>, at: number): string | undefined {
  return problems[`agenda[${at}]`] ?? problems[`agenda[${at}].<list element>`];
}

export function hasPlace(field: string): boolean {
  return /^(on|place|kind|region|leaderIds|merchantIds|chamberIds|minutes|agenda(\[\d+\](\.<list element>)?)?|materials(\[\d+\]\.(title|note))?)$/.test(field);
}
