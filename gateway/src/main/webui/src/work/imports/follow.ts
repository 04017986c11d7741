import type { Import, ImportStatus, Outcome } from '../../api/work';

/** What goes on without anybody: the rest waits for somebody or has ended. */
export function isWorking(status: ImportStatus): boolean {
  return status === 'UPLOADED' || status === 'CHECKING' || status === 'APPLYING';
}

export function isOver(status: ImportStatus): boolean {
  return status === 'DONE' || status === 'DROPPED' || status === 'FAILED';
}

export function countOf({ counts }: Pick<Import, 'counts'>, outcome: Outcome): number {
  return { NEW: counts.new, CHANGED: counts.changed, SAME: counts.same, DUPLICATE: counts.duplicate, WRONG: counts.wrong }[outcome];
}

/** Rows that confirming writes. */
export function toWrite({ counts }: Pick<Import, 'counts'>): number {
  return counts.new + counts.changed;
}

/** Rows that come back in a workbook. */
export function toReturn({ counts }: Pick<Import, 'counts'>): number {
  return counts.duplicate + counts.wrong;
}

/** How much of it is written, in percent. */
export function writtenPercent(shown: Pick<Import, 'counts' | 'written'>): number {
  const all = toWrite(shown);
  return all === 0 ? 100 : Math.min(100, Math.trunc((shown.written.rows / all) * 100));
}

/** The type that the service reads a file as; null for what it does not read. */
export function typeOf(fileName: string): string | null {
  if (/\.xlsx$/i.test(fileName)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return /\.csv$/i.test(fileName) ? 'text/csv' : null;
}

export interface Following {
  take(shown: Import): void;
  read(): Promise<Import>;
  open?(): EventSource;
}

const POLL = 2_000;
/** The server speaks every few seconds; so long a silence means that the line is dead, which raises no error. */
const SILENCE = 20_000;

/**
 * Follows an import until it waits for somebody or has ended: by server-sent events, and by asking again and again once these are cut,
 * since a proxy on the way may not let them through. The answer ends it.
 */
export function follow({ take, read, open }: Following): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let source: EventSource | null = null;

  function hangUp(): void {
    clearTimeout(silence);
    source?.close();
    source = null;
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    hangUp();
  }

  function heard(shown: Import): void {
    if (stopped) return;
    take(shown);
    if (!isWorking(shown.status)) stop();
  }

  async function ask(): Promise<void> {
    try {
      heard(await read());
    } catch {
      // The next attempt may do better; what was read last stays.
    }
    if (!stopped) timer = setTimeout(() => void ask(), POLL);
  }

  /** The stream ends with the work, which looks like a failure: asking tells which it was. */
  function lost(): void {
    hangUp();
    if (!stopped) void ask();
  }

  function listen(): void {
    clearTimeout(silence);
    silence = setTimeout(lost, SILENCE);
  }

  if (open) {
    source = open();
    source.onmessage = (event: MessageEvent<string>) => {
      listen();
      heard(JSON.parse(event.data) as Import);
    };
    source.onerror = lost;
    listen();
  } else {
    void ask();
  }
  return stop;
}
