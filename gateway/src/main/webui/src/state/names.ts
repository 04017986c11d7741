import { reactive, shallowRef } from 'vue';
import { Problem } from '../api/http';
import type { Official } from '../api/records';
import { chambers, officials } from '../api/records-client';
import { suggestions, type Unit } from '../api/suggestions';
import type { Page } from '../api/types';

/** Names of what records refer to by id, read once and kept while the pages are open. */
const chamberNames = reactive(new Map<string, string>());
const asked = new Set<string>();
const officialList = shallowRef<Official[]>([]);
const unitList = shallowRef<Unit[]>([]);
/** Officials and chambers are a few hundred; more pages than this are not read. */
const MOST_PAGES = 5;

/** A name that cannot be read is not worth a message: what it belongs to is shown all the same. */
async function quietly(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

function once(what: string, read: () => Promise<void>): void {
  if (asked.has(what)) return;
  asked.add(what);
  void quietly(read);
}

async function all<T>(read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, total } = await read(page);
    found.push(...items);
    if (items.length === 0 || found.length >= total) break;
  }
  return found;
}

/** From the list, since reading a chamber's file is written down. */
async function readChambers(): Promise<void> {
  const found = await all((page) => chambers.list({ page, size: 200 }));
  found.forEach(({ id, name }) => chamberNames.set(id, name));
}

export function useNames() {
  return {
    chamberName(id: string): string {
      once('chambers', readChambers);
      return chamberNames.get(id) ?? '…';
    },
    knowChamber: (id: string, name: string): void => void chamberNames.set(id, name),
    officials: officialList,
    loadOfficials: (): void => once('officials', async () => void (officialList.value = await all((page) => officials.list(page)))),
    official: (id: string | null): Official | undefined => officialList.value.find((official) => official.id === id),
    units: unitList,
    loadUnits: (): void => once('units', async () => void (unitList.value = await suggestions.units())),
    unitName: (code: string): string => unitList.value.find((unit) => unit.code === code)?.name ?? code,
  };
}
