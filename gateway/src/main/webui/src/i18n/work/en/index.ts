import type { WorkMessages } from '../zh';
import { common } from './common';
import { follow } from './follow';
import { forms } from './forms';
import { liaison } from './liaison';
import { records } from './records';
import { transfer } from './transfer';

export const workEn: WorkMessages = { ...common, ...records, ...follow, ...transfer, ...liaison, ...forms };
