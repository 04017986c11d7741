import { reactive, shallowRef } from 'vue';
import { Problem } from '../api/http';
import type { Official } from '../api/records';
import { chambers, officials } from '../api/records-client';
import { suggestions, type Unit } from '../api/suggestions';
import type { Page } from '../api/types';

/** Officials and chambers are a few hundred; more pages than this are not read. */
const MOST_PAGES = 5;
/** Somebody may have entered what a list does not know yet; so long it is not asked again. */
const PAUSE = 60_000;
/** What is chosen from is not older than this when a form is opened. */
const OLD = 600_000;

async function all<T>(read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, total } = await read(page);
    found.push(...items);
    if (items.length === 0 || found.length >= total) break;
  }
  return found;
}

/** Names of what records refer to by id, kept while the pages are open. What belongs to a name is shown without it, too. */
function useList<T>(read: () => Promise<T[]>) {
  const items = shallowRef<readonly T[]>([]);
  const problem = shallowRef<Problem | null>(null);
  let isRunning = false;
  let isKnown = false;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function load(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    askedAt = Date.now();
    try {
      items.value = await read();
      problem.value = null;
      isKnown = true;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      problem.value = failure;
    } finally {
      isRunning = false;
    }
  }

  return {
    items,
    problem,
    load: (): void => void load(),
    /** Reads it unless it is known; a failure is forgotten. */
    need(): void {
      if (!isKnown || Date.now() - askedAt >= OLD) void load();
    },
    /** The one that is wanted; for who is not there the list is read again. */
    find(wanted: (item: T) => boolean): T | undefined {
      const found = items.value.find(wanted);
      if (found === undefined && Date.now() - askedAt >= PAUSE) void load();
      return found;
    },
  };
}

/** From the list, since reading a chamber's file is written down. */
const chamberList = useList(() => all((page) => chambers.list({ page, size: 200 })));
/** Chambers that a search has named. */
const chamberNames = reactive(new Map<string, string>());
const officialList = useList(() => all((page) => officials.list(page)));
const unitList = useList<Unit>(() => suggestions.units());

export function useNames() {
  return {
    chamberName: (id: string): string => chamberNames.get(id) ?? chamberList.find((chamber) => chamber.id === id)?.name ?? '…',
    knowChamber: (id: string, name: string): void => void chamberNames.set(id, name),
    officials: officialList.items,
    officialsProblem: officialList.problem,
    loadOfficials: officialList.need,
    retryOfficials: officialList.load,
    official: (id: string | null): Official | undefined => (id === null ? undefined : officialList.find((official) => official.id === id)),
    units: unitList.items,
    unitsProblem: unitList.problem,
    loadUnits: unitList.need,
    retryUnits: unitList.load,
    unitName: (code: string): string => unitList.find((unit) => unit.code === code)?.name ?? code,
  };
}
