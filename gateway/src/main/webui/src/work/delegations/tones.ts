import type { DelegationStatus } from '../../api/work';

export function delegationTone(status: DelegationStatus): 'on' | 'behind' | 'plain' {
  return status === 'CLOSED' ? 'on' : status === 'RECEIVED' ? 'behind' : 'plain';
}
