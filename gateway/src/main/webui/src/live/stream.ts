import type { Changed, Freshness } from '../api/types';

export type StreamState = 'connecting' | 'live' | 'lost';

export interface StreamListener {
  state(state: StreamState): void;
  changed(change: Changed): void;
  freshness(freshness: Freshness): void;
  /** The connection is there, for the first time or again: what happened since the page was read is unknown. */
  resumed(): void;
  /** Another attempt failed. */
  refused(): void;
}

export type OpenSource = (url: string) => EventSource;

/** The server speaks every few seconds; so long a silence means that the line is dead. */
const SILENCE = 20_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/**
 * Follows server-sent events through every interruption. The browser's own retry gives up at the first refusal and does not notice a
 * dead line; this one does neither.
 */
export class Stream {
  private source: EventSource | null = null;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private wasLost = false;
  private isOpen = false;

  constructor(
    private readonly url: string,
    private readonly listener: StreamListener,
    private readonly open: OpenSource = (address) => new EventSource(address),
  ) {}

  start(): void {
    this.stop();
    this.isOpen = false;
    this.listener.state(this.wasLost ? 'lost' : 'connecting');
    const source = this.open(this.url);
    this.source = source;
    source.onopen = () => this.heard();
    source.onerror = () => this.lost();
    source.addEventListener('changed', (event) => this.take(event, (data) => this.listener.changed(data as Changed)));
    source.addEventListener('freshness', (event) =>
      this.take(event, (data) => this.listener.freshness(data as Freshness)),
    );
    this.listen();
  }

  stop(): void {
    clearTimeout(this.silence);
    clearTimeout(this.retry);
    this.source?.close();
    this.source = null;
  }

  private take(event: MessageEvent<string>, deliver: (data: unknown) => void): void {
    this.heard();
    deliver(JSON.parse(event.data));
  }

  private heard(): void {
    this.failures = 0;
    this.listener.state('live');
    this.wasLost = false;
    if (!this.isOpen) {
      this.isOpen = true;
      this.listener.resumed();
    }
    this.listen();
  }

  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), SILENCE);
  }

  private lost(): void {
    this.stop();
    if (this.wasLost) this.listener.refused();
    this.wasLost = true;
    this.listener.state('lost');
    const pause = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.failures);
    this.failures += 1;
    this.retry = setTimeout(() => this.start(), pause);
  }
}
