import type { WorkMessages } from '../zh';
import { agreements } from './agreements';
import { alerts } from './alerts';
import { canvassing } from './canvassing';
import { common } from './common';
import { duplicates } from './duplicates';
import { follow } from './follow';
import { forms } from './forms';
import { liaison } from './liaison';
import { records } from './records';
import { transfer } from './transfer';

export const workEn: WorkMessages = { ...common, ...records, ...follow, ...transfer, ...liaison, ...alerts, ...agreements, ...canvassing, ...duplicates, ...forms };
