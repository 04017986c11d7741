/** The regions of the suite, as the gateway's reference gives them, for sample answers. */
import { readFileSync } from 'node:fs';

const FILE = new URL('../../../../../libs/regions/src/main/resources/cn/guiyan/regions/regions.csv', import.meta.url);
const [header, ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/);
const columns = header.split(',');

export const places = lines.map((line) => Object.fromEntries(line.split(',').map((value, index) => [columns[index], value])));
export const regions = places.map(({ code, name, short_name: shortName, kind, parent, valid_from: validFrom, valid_to: validTo }) => ({
  code, name, shortName, kind, parent: parent || null, validFrom: validFrom || null, validTo: validTo || null,
}));

const byCode = new Map(places.map((place) => [place.code, place]));

export function provinceOf(code) {
  let place = byCode.get(code);
  while (place && place.kind !== 'PROVINCE') place = byCode.get(place.parent);
  return place?.code ?? null;
}

export function within(code, ancestor) {
  for (let place = byCode.get(code); place; place = byCode.get(place.parent)) if (place.code === ancestor) return true;
  return false;
}

export const nameOf = (code) => byCode.get(code)?.name ?? code;
export const shortOf = (code) => byCode.get(code)?.short_name ?? code;
/** Cities of the map: prefectures, and provinces without any. */
export const cities = places.filter(({ longitude }) => longitude);
