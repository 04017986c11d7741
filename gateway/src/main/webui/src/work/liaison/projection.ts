/** Positions on a plane: a conic projection that keeps areas, with the parallels that maps of China are usually drawn with. */

export interface Point {
  x: number;
  y: number;
}

const RAD = Math.PI / 180;
const SOUTH = Math.sin(25 * RAD);
const NORTH = Math.sin(47 * RAD);
const CENTRE = 105;
const CONE = (SOUTH + NORTH) / 2;
const BASE = Math.cos(25 * RAD) ** 2 + 2 * CONE * SOUTH;

/** On the unit sphere; x to the east, y to the south. */
export function project(longitude: number, latitude: number): Point {
  const radius = Math.sqrt(BASE - 2 * CONE * Math.sin(latitude * RAD)) / CONE;
  const angle = CONE * (longitude - CENTRE) * RAD;
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
}

/** The places furthest out in each direction, so that the frame stays where it is whatever is filtered: 喀什, 抚远, 三亚, 漠河. */
const EDGES: readonly Point[] = [project(75.9, 39.5), project(134.3, 48.4), project(109.5, 18.2), project(122.5, 53.4)];
const LEFT = Math.min(...EDGES.map(({ x }) => x));
const RIGHT = Math.max(...EDGES.map(({ x }) => x));
const TOP = Math.min(...EDGES.map(({ y }) => y));
const BOTTOM = Math.max(...EDGES.map(({ y }) => y));

/** Height for a width of one. */
export const ASPECT = (BOTTOM - TOP) / (RIGHT - LEFT);

/** Fits the frame into a drawing of so many pixels with a margin around it. */
export function frame(width: number, height: number, margin: number): (longitude: number, latitude: number) => Point {
  const scale = Math.max(0, Math.min((width - 2 * margin) / (RIGHT - LEFT), (height - 2 * margin) / (BOTTOM - TOP)));
  const left = (width - scale * (RIGHT - LEFT)) / 2;
  const top = (height - scale * (BOTTOM - TOP)) / 2;
  return (longitude, latitude) => {
    const { x, y } = project(longitude, latitude);
    return { x: left + (x - LEFT) * scale, y: top + (y - TOP) * scale };
  };
}

/** How far a line to Wenzhou swings out, of its length. */
const SWING = 0.16;

/** A line from one point to another, as a path: swung to the left of its way, so that lines from one side part. */
export function flight(from: Point, to: Point): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const round = (value: number): string => value.toFixed(1);
  const x = (from.x + to.x) / 2 + dy * SWING;
  const y = (from.y + to.y) / 2 - dx * SWING;
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}
