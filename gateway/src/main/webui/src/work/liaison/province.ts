import type { CityNode, CoverState, MapGap, ProvinceLiaison } from '../../api/liaison';
import type { Region } from '../../api/types';
import { lackOf, type Covers } from './drawing';

export interface CityLine {
  code: string;
  chambers: { id: string; name: string }[];
  /** Counties that sent an officer who keeps contact, each once. */
  offices: string[];
  /** Of a key city alone. */
  cover: CoverState | undefined;
  covered: boolean;
  gap: MapGap;
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
const urgency = ({ key, gap }: CityLine): number => GAPS[key ? gap : 'NONE'];

/** The cities of a province with their chambers and who keeps contact: what is missing in key cities first, then the largest. */
export function cityLines(province: ProvinceLiaison, nodes: readonly CityNode[], covers: Covers, regions: ReadonlyMap<string, Region>): CityLine[] {
  return nodes
    .filter((node) => node.province === province.summary.code)
    .filter((node) => node.key || node.chambers > 0 || node.links > 0)
    .map((node) => {
      const chambers = province.chambers.filter(({ place }) => cityOf(regions, place) === node.code);
      const ids = new Set(chambers.map(({ id }) => id));
      const officers = province.officers.filter(({ kind, city, chamberId }) => kind === 'COUNTY_OFFICER' && (city === node.code || (chamberId !== null && ids.has(chamberId))));
      const cover = covers.get(node.code);
      return {
        code: node.code,
        chambers: chambers.map(({ id, name }) => ({ id, name })),
        offices: [...new Set(officers.map(({ region }) => region))],
        cover,
        covered: cover === undefined ? officers.length > 0 : cover === 'COVERED' || cover === 'EXPIRING',
        gap: lackOf(node, covers),
        key: node.key,
        merchants: node.merchants,
      };
    })
    .sort((a, b) => urgency(a) - urgency(b) || b.merchants - a.merchants);
}
