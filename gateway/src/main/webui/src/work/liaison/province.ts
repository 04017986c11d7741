import type { CityNode, ProvinceLiaison } from '../../api/liaison';
import type { Region } from '../../api/types';

export interface CityLine {
  code: string;
  chambers: { id: string; name: string }[];
  /** Offices that sent somebody who keeps contact, each once. */
  offices: string[];
  gap: CityNode['gap'];
  key: boolean;
  merchants: number;
}

/** The prefecture that a place is or lies in; a province without any is its own. */
export function cityOf(regions: ReadonlyMap<string, Region>, code: string): string {
  let place = regions.get(code);
  while (place && place.kind !== 'PREFECTURE' && place.parent !== null) place = regions.get(place.parent);
  return place?.code ?? code;
}

const GAPS = { NO_LIAISON: 0, NO_CHAMBER: 1, NONE: 2 } as const;

/** The cities of a province with their chambers and who keeps contact: what is missing in key cities first, then the largest. */
export function cityLines(province: ProvinceLiaison, nodes: readonly CityNode[], regions: ReadonlyMap<string, Region>): CityLine[] {
  return nodes
    .filter((node) => node.province === province.summary.code)
    .filter((node) => node.key || node.chambers > 0 || node.links > 0)
    .map((node) => {
      const chambers = province.chambers.filter(({ place }) => cityOf(regions, place) === node.code);
      const ids = new Set(chambers.map(({ id }) => id));
      const officers = province.officers.filter(({ target, city, chamberId }) => (target === 'CITY' && city === node.code) || (target === 'CHAMBER' && chamberId !== null && ids.has(chamberId)));
      return {
        code: node.code,
        chambers: chambers.map(({ id, name }) => ({ id, name })),
        offices: [...new Set(officers.map(({ region }) => region))],
        gap: node.gap,
        key: node.key,
        merchants: node.merchants,
      };
    })
    .sort((a, b) => (a.key && b.key ? GAPS[a.gap] - GAPS[b.gap] : 0) || b.merchants - a.merchants);
}
