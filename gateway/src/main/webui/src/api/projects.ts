import { read } from './http';
import type { Page } from './types';

export interface Project {
  id: string;
  name: string;
  region: string;
}

const SIZE = 200;
/** A county's library is some hundred projects; more pages than this are not read. */
const MOST_PAGES = 5;

/** The projects of a region whose name has the words; the library is listed by name, not searched. */
export async function projectsNamed(region: string, words: string): Promise<Project[]> {
  const found: Project[] = [];
  for (let page = 0, seen = 0; page < MOST_PAGES; page += 1) {
    const { items, total } = await read<Page<Project>>('/api/v1/projects', { region, page, size: SIZE });
    found.push(...items.filter(({ name }) => name.includes(words)));
    seen += items.length;
    if (items.length === 0 || seen >= total) break;
  }
  return found;
}
