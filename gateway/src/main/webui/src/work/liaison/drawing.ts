import type { CityNode, CoverState, MapGap } from '../../api/liaison';
import { flight, frame, type Point } from './projection';

/** `missing`: a key city that nobody keeps contact with, or without a chamber; `ending`: covered, but not for long. */
export type Standing = 'missing' | 'ending' | 'chamber' | 'people';

export interface Dot extends Point {
  node: CityNode;
  standing: Standing;
  radius: number;
  path: string;
}

export interface Label extends Point {
  text: string;
  code: string;
  anchor: 'start' | 'end';
  standing: Standing;
}

export const WENZHOU = { code: '330300', longitude: 120.672, latitude: 28.0006 };

const SMALLEST = 1.6;
const LARGEST = 11;

export type Covers = ReadonlyMap<string, CoverState>;

/** What a city lacks: a key city is covered by a county's officer and by nobody else, of which the map's own gap does not know. */
export function lackOf(node: CityNode, covers: Covers): MapGap {
  const cover = covers.get(node.code);
  if (node.gap === 'NO_CHAMBER' || cover === undefined) return node.gap;
  return cover === 'VACANT' || cover === 'EXPIRED' ? 'NO_LIAISON' : 'NONE';
}

export function standingOf(node: CityNode, covers: Covers): Standing {
  if (node.key && lackOf(node, covers) !== 'NONE') return 'missing';
  if (node.key && covers.get(node.code) === 'EXPIRING') return 'ending';
  return node.chambers > 0 ? 'chamber' : 'people';
}

/** How many key cities lack something. */
export function missingIn(nodes: readonly CityNode[], covers: Covers): number {
  return nodes.filter((node) => standingOf(node, covers) === 'missing').length;
}

/** Areas show how many merchants there are; what is missing is never too small to be seen. */
export function radiusOf(merchants: number, most: number, standing: Standing, largest: number = LARGEST): number {
  const radius = SMALLEST + (largest - SMALLEST) * Math.sqrt(most === 0 ? 0 : merchants / most);
  return standing === 'missing' || standing === 'ending' ? Math.max(radius, 4) : standing === 'chamber' ? Math.max(radius, largest / 4.5) : radius;
}

/** Every city with a position, the largest at the back so that small ones can be pointed at, Wenzhou left out. */
export function dotsOf(nodes: readonly CityNode[], covers: Covers, width: number, height: number): { dots: Dot[]; home: Point } {
  const margin = Math.max(16, width * 0.03);
  const place = frame(width, height, margin);
  const home = place(WENZHOU.longitude, WENZHOU.latitude);
  const largest = Math.max(5, Math.min(LARGEST, width / 90));
  const shown = nodes.filter(({ code, longitude, latitude }) => code !== WENZHOU.code && longitude !== null && latitude !== null);
  const most = Math.max(0, ...shown.map(({ merchants }) => merchants));
  const dots = shown.map((node) => {
    const at = place(node.longitude!, node.latitude!);
    const standing = standingOf(node, covers);
    return { ...at, node, standing, radius: radiusOf(node.merchants, most, standing, largest), path: flight(at, home) };
  });
  return { dots: dots.sort((a, b) => b.radius - a.radius), home };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const importance = ({ node, standing }: Dot): number => (standing === 'missing' ? 1_000_000 : standing === 'ending' ? 500_000 : 0) + node.merchants;

/** A word in the size of the labels: Chinese characters are square, Latin ones about half as wide. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? size : size * 0.6), 0);
}

/**
 * Names of the cities that matter most, as many as there is room for: first what is missing, then the largest. A name stands at the right
 * of its point, or at the left where the right is taken.
 */
export function labelsOf(dots: readonly Dot[], home: Point, name: (code: string) => string, size: number, width: number, most = 28): Label[] {
  const taken: Box[] = [{ left: home.x - 8, right: home.x + size * 4, top: home.y - size, bottom: home.y + size }];
  const labels: Label[] = [];
  for (const dot of [...dots].sort((a, b) => importance(b) - importance(a))) {
    if (labels.length >= most) break;
    const text = name(dot.node.code);
    const length = widthOf(text, size);
    const gap = dot.radius + 3;
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? dot.x + gap : dot.x - gap - length;
      const box = { left, right: left + length, top: dot.y - size * 0.6, bottom: dot.y + size * 0.6 };
      if (box.left < 0 || box.right > width || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.push({ text, code: dot.node.code, x: anchor === 'start' ? dot.x + gap : dot.x - gap, y: dot.y, anchor, standing: dot.standing });
      break;
    }
  }
  return labels;
}
