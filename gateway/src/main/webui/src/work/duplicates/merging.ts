import type { Duplicate, DuplicateReason, DuplicateRecord, Merge, MergedField, MergeField, MergeRequest, MergeRole, MergeSide } from '../../api/duplicates';
import type { Role } from '../../api/types';
import { HOME } from '../../state/places';

/** What two records are held against each other by. */
export const COMPARED = ['name', 'region', 'presentCity', 'company', 'phone'] as const;
export type Compared = (typeof COMPARED)[number];

/** Where two records differ. Masked phones that look alike are the same only when the register says so. */
export function differing([one, other]: readonly DuplicateRecord[], reasons: readonly DuplicateReason[]): Compared[] {
  if (one === undefined || other === undefined) return [];
  const alike = one.phone !== null && one.phone.includes('*') && !reasons.includes('SAME_PHONE');
  return COMPARED.filter((field) => one[field] !== other[field] || (field === 'phone' && alike));
}

/** Whose value of a field stays: the one asked for, else the survivor's where there is one. The service keeps to the same rule. */
export function keptOf({ field, survivor, absorbed }: Pick<MergedField, 'field' | 'survivor' | 'absorbed'>, fromAbsorbed: readonly MergeField[]): MergeRole {
  return absorbed !== null && (survivor === null || fromAbsorbed.includes(field)) ? 'ABSORBED' : 'SURVIVOR';
}

/**
 * A merge of a pair. Of a record that another office keeps the pair alone knows which it is.
 *
 * @param survivorId the record that stays; null for the other office's
 */
export function mergeRequestOf(pair: Pick<Duplicate, 'id' | 'records'>, survivorId: string | null, fromAbsorbed: readonly MergeField[], reason: string): MergeRequest {
  const [one, other] = pair.records;
  const rest = { fromAbsorbed: [...fromAbsorbed], reason };
  if (one !== undefined && other !== undefined) {
    return survivorId === other.id ? { survivorId: other.id, absorbedId: one.id, ...rest } : { survivorId: one.id, absorbedId: other.id, ...rest };
  }
  return survivorId === null ? { absorbedId: one?.id, duplicateId: pair.id, ...rest } : { survivorId: one?.id, duplicateId: pair.id, ...rest };
}

/** Who looks, with the region of their office. */
export interface Viewer {
  roles: readonly Role[];
  region: string | undefined;
}

/** A county decides about its own records, the city about those that belong to no county. */
function decides({ region, office }: MergeSide, viewer: Viewer): boolean {
  const county = viewer.roles.includes('county-office') && viewer.region !== undefined && (region === viewer.region || office === viewer.region);
  return county || (viewer.roles.includes('city-office') && office === HOME);
}

export type MergeStep = 'consent' | 'refusal' | 'undo';

/** The steps that somebody may take now. The service decides; this only hides what it would refuse. */
export function mergeSteps({ state, sides, undoUntil }: Pick<Merge, 'state' | 'sides' | 'undoUntil'>, viewer: Viewer, now: Date): MergeStep[] {
  const own = sides.filter((side) => decides(side, viewer));
  const [one, other] = sides;
  /** What one office alone has to say, the city's office may say for it. */
  const forOne = viewer.roles.includes('city-office') && one !== undefined && one.office === other?.office;
  if (own.length === 0 && !forOne) return [];
  if (state === 'PROPOSED') return own.some(({ consentedAt }) => consentedAt === null) ? ['consent', 'refusal'] : ['refusal'];
  return state === 'EXECUTED' && undoUntil !== null && new Date(undoUntil) > now ? ['undo'] : [];
}
