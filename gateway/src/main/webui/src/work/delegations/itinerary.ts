import type { Visit } from '../../api/work';

export interface Stop {
  region: string;
  visits: Visit[];
}

/** An itinerary by county, in the order in which the counties are come to. */
export function byCounty(itinerary: readonly Visit[]): Stop[] {
  const stops = new Map<string, Visit[]>();
  for (const visit of [...itinerary].sort((a, b) => a.on.localeCompare(b.on))) {
    stops.set(visit.region, [...(stops.get(visit.region) ?? []), visit]);
  }
  return [...stops].map(([region, visits]) => ({ region, visits }));
}
