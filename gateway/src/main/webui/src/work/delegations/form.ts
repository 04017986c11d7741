import type { Delegation, DelegationRequest, Intention, Member, VisitPurpose } from '../../api/work';
import { wanOf, yuanOf } from '../../format/wan';

/** A member while being written: a merchant of the register, or a name. */
export interface MemberDraft {
  merchantId: string;
  name: string;
  company: string;
  chamberId: string;
}

export interface VisitDraft {
  on: string;
  region: string;
  purpose: VisitPurpose;
  note: string;
}

/** `wan` is the amount in 万元 as it was typed. An intention without an id is new. */
export interface IntentionDraft {
  id: string;
  merchantId: string;
  merchantName: string;
  region: string;
  what: string;
  wan: string;
  isProject: boolean;
}

export interface DelegationDraft {
  title: string;
  arrivesOn: string;
  leavesOn: string;
  chamberIds: string[];
  personTimes: string;
  members: MemberDraft[];
  itinerary: VisitDraft[];
  intentions: IntentionDraft[];
}

export const MOST = { chambers: 50, members: 500, itinerary: 60, intentions: 100 } as const;

export const emptyMember = (merchantId = '', name = ''): MemberDraft => ({ merchantId, name, company: '', chamberId: '' });
export const emptyVisit = (on: string): VisitDraft => ({ on, region: '', purpose: 'SITE_VISIT', note: '' });
export const emptyIntention = (): IntentionDraft => ({ id: '', merchantId: '', merchantName: '', region: '', what: '', wan: '', isProject: false });

const memberOf = ({ merchantId, merchantName, name, company, chamberId }: Member): MemberDraft => ({ merchantId: merchantId ?? '', name: merchantName ?? name ?? '', company: company ?? '', chamberId: chamberId ?? '' });

function intentionOf({ id, merchantId, region, what, amount, projectId }: Intention, members: readonly Member[]): IntentionDraft {
  const merchantName = merchantId === null ? '' : (members.find((member) => member.merchantId === merchantId)?.merchantName ?? '');
  return { id, merchantId: merchantId ?? '', merchantName, region, what, wan: amount === null ? '' : wanOf(amount), isProject: projectId !== null };
}

export function draftOf(delegation: Delegation | null): DelegationDraft {
  return {
    title: delegation?.title ?? '',
    arrivesOn: delegation?.arrivesOn ?? '',
    leavesOn: delegation?.leavesOn ?? '',
    chamberIds: [...(delegation?.chamberIds ?? [])],
    personTimes: delegation ? String(delegation.personTimes) : '',
    members: (delegation?.members ?? []).map(memberOf),
    itinerary: (delegation?.itinerary ?? []).map(({ on, region, purpose, note }) => ({ on, region, purpose, note: note ?? '' })),
    intentions: (delegation?.intentions ?? []).map((intention) => intentionOf(intention, delegation?.members ?? [])),
  };
}

export function requestOf(draft: DelegationDraft): DelegationRequest {
  return {
    title: draft.title.trim(),
    arrivesOn: draft.arrivesOn,
    leavesOn: draft.leavesOn,
    chamberIds: [...draft.chamberIds],
    members: draft.members.map(({ merchantId, name, company, chamberId }) => ({
      ...(merchantId === '' ? { name: name.trim() } : { merchantId }),
      company: company.trim() || undefined,
      chamberId: chamberId || undefined,
    })),
    personTimes: Number(draft.personTimes),
    itinerary: draft.itinerary.map(({ on, region, purpose, note }) => ({ on, region, purpose, note: note.trim() || undefined })),
    intentions: draft.intentions.map(({ id, merchantId, region, what, wan }) => ({
      id: id || undefined,
      merchantId: merchantId || undefined,
      region,
      what: what.trim(),
      amount: yuanOf(wan) ?? undefined,
    })),
  };
}

const COUNT = /^\d{1,6}$/;
const blank = (text: string): boolean => text.trim() === '';

/** The fields that must be given and are not, by their names in the request. */
export function missingIn(draft: DelegationDraft): string[] {
  return [
    ...(['title', 'arrivesOn', 'leavesOn'] as const).filter((field) => blank(draft[field])),
    ...(COUNT.test(draft.personTimes) ? [] : ['personTimes']),
    ...draft.members.flatMap(({ merchantId, name }, at) => (merchantId === '' && blank(name) ? [`members[${at}].name`] : [])),
    ...draft.itinerary.flatMap((visit, at) => (['on', 'region'] as const).filter((field) => blank(visit[field])).map((field) => `itinerary[${at}].${field}`)),
    ...draft.intentions.flatMap((intention, at) => (['what', 'region'] as const).filter((field) => blank(intention[field])).map((field) => `intentions[${at}].${field}`)),
  ];
}

/** Amounts that are none, by their names in the request. */
export function wrongAmounts({ intentions }: Pick<DelegationDraft, 'intentions'>): string[] {
  return intentions.flatMap(({ wan }, at) => (!blank(wan) && yuanOf(wan) === null ? [`intentions[${at}].amount`] : []));
}

/** Fields with a place of their own in the form; a refusal of others is said at its end. */
export function hasPlace(field: string): boolean {
  return /^(title|arrivesOn|leavesOn|chamberIds|personTimes|members|itinerary(\.region)?|intentions(\.region)?|(members\[\d+\]\.(name|company|chamberId))|(itinerary\[\d+\]\.(on|region|note|purpose))|(intentions\[\d+\]\.(what|region|amount|merchantId)))$/.test(field);
}
