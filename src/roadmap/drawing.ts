/**
 * The roadmap as a route map: where each phase's station stands, what it is labelled with, and the tracks that lead to it
 * from the phases it builds on. A track has the colour of the line, that is the tier, of the station it leads to.
 *
 * Places are set by hand, as in any route map; a test holds them to its rules: a track for each need and no other, bends
 * of 45 degrees, no two tracks on one another, none through a station or a title.
 */
import { phases, type Phase } from './outline.ts';

/** A place in the drawing's own units, from its top left corner. */
export type Point = readonly [x: number, y: number];

/** The drawing's size in its own units. At full width, a unit is a pixel. */
export const SIZE = { width: 1080, height: 448 } as const;

/** A station's radius. */
export const RADIUS = 19;

/** Type size of titles, and the distance of their lines. */
export const TITLE_SIZE = 15.5;
export const LINE_HEIGHT = 18;

/** How far from a bend the track begins to turn. */
const BEND = 16;

/** A title's distance from the middle of its station, and the part of a line's height that stands above its foot. */
const GAP = RADIUS + 9;
const ASCENT = 0.76;

type Anchor = 'start' | 'middle' | 'end';

/** Where a title stands, seen from its station: its anchor, its first line's foot for so many lines, and its offset. */
const SIDES = {
  above: { anchor: 'middle', dx: 0, dy: (lines: number) => -GAP - (lines - 1) * LINE_HEIGHT },
  below: { anchor: 'middle', dx: 0, dy: () => GAP + 0.5 * LINE_HEIGHT },
  left: { anchor: 'end', dx: -GAP, dy: (lines: number) => (0.6 - lines / 2) * LINE_HEIGHT + 3 },
  right: { anchor: 'start', dx: GAP, dy: (lines: number) => (0.6 - lines / 2) * LINE_HEIGHT + 3 },
  'below left': { anchor: 'end', dx: -14, dy: () => GAP + 0.5 * LINE_HEIGHT },
  'above right': { anchor: 'start', dx: -10, dy: (lines: number) => -GAP - (lines - 1) * LINE_HEIGHT },
} as const satisfies Record<string, { anchor: Anchor; dx: number; dy: (lines: number) => number }>;

/** A station as it is placed by hand, phase by phase. */
const PLACES: readonly (readonly [at: Point, side: keyof typeof SIDES, ...title: string[]])[] = [
  [[62, 214], 'below', 'Environment,', 'Toolchain &', 'Mental Model'],
  [[216, 214], 'below', 'Lexical Elements', '& Language', 'Fundamentals'],
  [[370, 214], 'below', 'The Type System', 'Deep Dive'],
  [[540, 214], 'above', 'Error Handling —', 'The Go Way'],
  [[540, 122], 'above', 'Memory Management', '& Performance'],
  [[700, 214], 'below left', 'Concurrency &', 'The Scheduler'],
  [[852, 214], 'right', 'Testing &', 'Engineering', 'Reliability'],
  [[540, 398], 'left', 'Idiomatic Go Design', '& Architecture'],
  [[792, 306], 'above right', 'Network Programming', '& APIs'],
  [[766, 398], 'below', 'Data Persistence'],
  [[1024, 306], 'above', 'Cloud Native', '& Production'],
  [[792, 122], 'right', 'Go Runtime Internals', '(Advanced)'],
  [[540, 30], 'right', 'Modern Go Features', '(1.22-1.24+)'],
];

/** Where a track from one phase to another bends; one that is not named is straight. */
const BENDS: Readonly<Record<string, readonly Point[]>> = {
  '2-4': [[462, 122]],
  '2-12': [
    [370, 110],
    [450, 30],
  ],
  '5-9': [[700, 332]],
  '7-8': [[632, 306]],
  '9-10': [[932, 398]],
};

/** A station of the map. */
export interface Station {
  phase: Phase;
  at: Point;
  /** Its title's lines, and where the first of them is anchored. */
  title: readonly string[];
  anchor: Anchor;
  text: Point;
}

/** The thirteen stations in the order of their phases. */
export const stations: readonly Station[] = phases.map((phase) => {
  const place = PLACES[phase.number];
  if (!place) throw new Error(`src/roadmap/drawing.ts has no place for phase ${phase.number}.`);
  const [at, name, ...title] = place;
  const side = SIDES[name];
  return { phase, at, title, anchor: side.anchor, text: [at[0] + side.dx, at[1] + side.dy(title.length)] };
});

/** A track from a phase to one that builds on it. */
export interface Track {
  from: Phase;
  to: Phase;
  /** From station to station, by way of its bends; its ends are at the stations' edges. */
  points: readonly Point[];
}

/** A point so far from `from` in the direction of `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const at = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * distance) / length;
  return [at(0), at(1)];
}

function trackTo(to: Phase, need: number): Track {
  const [from, end] = [stations[need], stations[to.number]];
  if (!from || !end) throw new Error(`Phase ${to.number} needs phase ${need}, which is no station.`);
  const bends = BENDS[`${need}-${to.number}`] ?? [];
  const first = towards(from.at, bends[0] ?? end.at, RADIUS);
  const last = towards(end.at, bends.at(-1) ?? from.at, RADIUS);
  return { from: from.phase, to, points: [first, ...bends, last] };
}

/** All tracks: one for each phase that another builds on. */
export const tracks: readonly Track[] = phases.flatMap((to) => to.needs.map((need) => trackTo(to, need)));

/** The tracks that begin or end at a phase. */
export function tracksAt(phase: Phase): Track[] {
  return tracks.filter(({ from, to }) => from === phase || to === phase);
}

const round = (value: number) => Math.round(value * 10) / 10;
const print = (point: Point) => point.map(round).join(' ');

/** A track as the `d` of a path, its bends rounded. */
export function pathOf({ points }: Track): string {
  const parts = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return `M${print(point)}`;
    if (!after) return `L${print(point)}`;
    return `L${print(towards(point, before, BEND))}Q${print(point)} ${print(towards(point, after, BEND))}`;
  });
  return parts.join('');
}

/** The least box that holds a station's title in the widest of common fonts. */
export function titleBox({ title, anchor, text: [x, y] }: Station): { from: Point; to: Point } {
  const width = Math.max(...title.map((line) => line.length)) * TITLE_SIZE * 0.6;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = y - LINE_HEIGHT * ASCENT;
  return { from: [left, top], to: [left + width, top + title.length * LINE_HEIGHT] };
}

/** The box that holds a station and its title: all of it leads to the phase. */
export function hitBox(station: Station): { from: Point; to: Point } {
  const { from, to } = titleBox(station);
  const [x, y] = station.at;
  return {
    from: [Math.min(from[0], x - RADIUS), Math.min(from[1], y - RADIUS)],
    to: [Math.max(to[0], x + RADIUS), Math.max(to[1], y + RADIUS)],
  };
}
