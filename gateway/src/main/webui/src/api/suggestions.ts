import { read, send, type Query } from './http';
import type { Page } from './types';

const ROOT = '/api/v1/suggestions';
const at = (id: string): string => `${ROOT}/${encodeURIComponent(id)}`;

export type FollowUpState = 'REGISTERED' | 'DIRECTED' | 'ASSIGNED' | 'REPLIED' | 'RETURNED' | 'ACCEPTED' | 'RATED' | 'CLOSED';
export type SuggestionCategory = 'TOWN_SERVICE' | 'LIAISON' | 'CHAMBER_BUILDING' | 'PROJECT' | 'CONDUCT' | 'OTHER';
export type Escalation = 'NONE' | 'REMIND' | 'SUPERVISE';
export type TrailStep = 'DIRECT' | 'ASSIGN' | 'CONTRIBUTE' | 'REPLY' | 'ACCEPT' | 'RETURN' | 'RATE' | 'CLOSE';

export const STATES: readonly FollowUpState[] = ['REGISTERED', 'DIRECTED', 'ASSIGNED', 'REPLIED', 'RETURNED', 'ACCEPTED', 'RATED', 'CLOSED'];
export const CATEGORIES: readonly SuggestionCategory[] = ['TOWN_SERVICE', 'LIAISON', 'CHAMBER_BUILDING', 'PROJECT', 'CONDUCT', 'OTHER'];

export interface SuggestionSummary {
  id: string;
  category: SuggestionCategory;
  excerpt: string;
  raisedOn: string;
  anonymous: boolean;
  region: string;
  state: FollowUpState;
  units: string[];
  due: string | null;
  daysOverdue: number;
  escalation: Escalation;
  satisfaction: number | null;
}

export interface Task {
  unit: string;
  duty: 'LEAD' | 'ASSISTING';
  state: FollowUpState;
  due: string;
}

export interface Suggestion {
  id: string;
  version: number;
  category: SuggestionCategory;
  text: string;
  raisedOn: string;
  anonymous: boolean;
  merchantId: string | null;
  chamberId: string | null;
  delegationId: string | null;
  meetingId: string | null;
  region: string;
  state: FollowUpState;
  directive: { officialId: string; on: string; text: string; due: string } | null;
  due: string | null;
  daysOverdue: number;
  escalation: Escalation;
  tasks: Task[];
  trail: { step: TrailStep; on: string; unit: string | null; text: string | null }[];
  satisfaction: number | null;
  /** Given once, to whoever raised it anonymously. */
  receipt?: string | null;
}

export interface SuggestionRequest {
  category: SuggestionCategory;
  text: string;
  raisedOn?: string | undefined;
  merchantId?: string | undefined;
  chamberId?: string | undefined;
  anonymous?: boolean | undefined;
  delegationId?: string | undefined;
}

export interface Unit {
  code: string;
  name: string;
  kind: 'REGION_OFFICE' | 'DEPARTMENT';
}

/** Where each step is sent. */
export const STEP_PATHS: Record<TrailStep, string> = {
  DIRECT: 'directive',
  ASSIGN: 'assignment',
  CONTRIBUTE: 'contributions',
  REPLY: 'replies',
  ACCEPT: 'acceptance',
  RETURN: 'return',
  RATE: 'rating',
  CLOSE: 'closure',
};

export const suggestions = {
  list: (query: Query, signal?: AbortSignal) => read<Page<SuggestionSummary>>(ROOT, query, signal),
  get: (id: string, signal?: AbortSignal) => read<Suggestion>(at(id), {}, signal),
  raise: (request: SuggestionRequest, key: string) => send<Suggestion>('POST', ROOT, request, { key }),
  step: (suggestion: { id: string; version: number }, step: TrailStep, body: object, key: string) =>
    send<Suggestion>('POST', `${at(suggestion.id)}/${STEP_PATHS[step]}`, body, { version: suggestion.version, key }),
  units: () => read<Unit[]>('/api/v1/units'),
};
