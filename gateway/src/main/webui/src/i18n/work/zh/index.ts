import { common } from './common';
import { follow } from './follow';
import { forms } from './forms';
import { liaison } from './liaison';
import { records } from './records';
import { transfer } from './transfer';

/** The workspace's words; they come with its pages. */
export const workZhCN = { ...common, ...records, ...follow, ...transfer, ...liaison, ...forms };

export type WorkMessages = typeof workZhCN;
