import { expect, test } from 'vitest';
import {
  hitBox,
  pathOf,
  type Point,
  RADIUS,
  SIZE,
  stations,
  titleBox,
  type Track,
  tracks,
  tracksAt,
} from '../../../src/roadmap/drawing.ts';
import { phases } from '../../../src/roadmap/outline.ts';

type Segment = readonly [from: Point, to: Point];

/** What two tracks keep apart from each other and from stations, in the drawing's units: more than a track is wide. */
const APART = 9;

const name = ({ from, to }: Track) => `${from.number}-${to.number}`;

function segmentsOf({ points }: Track): Segment[] {
  return points.slice(1).map((to, index) => [points[index] as Point, to]);
}

/** Points along a segment, a unit apart. */
function pointsOn([from, to]: Segment): Point[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

const pointsOf = (track: Track) => segmentsOf(track).flatMap(pointsOn);
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

test('a track leads to each phase from each that it builds on, and no other', () => {
  const needs = phases.flatMap(({ number, needs }) => needs.map((need) => `${need}-${number}`));
  expect(tracks.map(name)).toEqual(needs);
  expect(tracksAt(phases[5] as (typeof phases)[number]).map(name)).toEqual([
    '3-5',
    '5-6',
    '5-8',
    '5-9',
    '5-11',
  ]);
});

test.each(tracks.map((track) => [name(track), track] as const))(
  'track %s runs straight or at 45 degrees',
  (_, track) => {
    for (const [[x1, y1], [x2, y2]] of segmentsOf(track)) {
      const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
      expect(Math.min(dx, dy, Math.abs(dx - dy)), `${x1} ${y1} to ${x2} ${y2}`).toBeLessThan(0.01);
    }
  },
);

test('no two tracks run on one another: they only cross, and only where both run straight', () => {
  const crossings: string[] = [];
  for (const [index, one] of tracks.entries()) {
    for (const other of tracks.slice(index + 1)) {
      const close = pointsOf(one).filter((point) =>
        pointsOf(other).some((near) => distance(point, near) < APART),
      );
      // Tracks that meet at a station part from its edge on.
      const ends = [one.points[0], one.points.at(-1)] as Point[];
      const away = close.filter((point) => !ends.some((end) => distance(point, end) < 2 * APART));
      if (away.length === 0) continue;
      expect(away.length, `${name(one)} and ${name(other)} run side by side`).toBeLessThan(4 * APART);
      crossings.push(`${name(one)} ${name(other)}`);
      const bends = [one, other].flatMap(({ points }) => points.slice(1, -1));
      const middle = away[Math.floor(away.length / 2)] as Point;
      for (const bend of bends) expect(distance(bend, middle)).toBeGreaterThan(2 * APART);
    }
  }
  // Without one, two phases could not both lead to two others.
  expect(crossings).toHaveLength(1);
});

test('no track runs through a station that it does not end at', () => {
  for (const track of tracks) {
    for (const { phase, at } of stations) {
      if (phase === track.from || phase === track.to) continue;
      const nearest = Math.min(...pointsOf(track).map((point) => distance(point, at)));
      expect(nearest, `${name(track)} and station ${phase.number}`).toBeGreaterThan(RADIUS + APART);
    }
  }
});

test('each title says what the outline calls the phase, in the drawing, clear of tracks, stations and other titles', () => {
  for (const station of stations) {
    expect(station.title.join(' ')).toBe(station.phase.title);
    const { from, to } = titleBox(station);
    const isInside = ([x, y]: Point, margin = 0) =>
      x > from[0] - margin && x < to[0] + margin && y > from[1] - margin && y < to[1] + margin;
    const label = station.title.join(' ');
    expect(from.every((value) => value >= 0) && to[0] <= SIZE.width && to[1] <= SIZE.height, label).toBe(
      true,
    );
    for (const track of tracks) {
      const touched = pointsOf(track).filter((point) => isInside(point, 3));
      expect(touched, `${label} and track ${name(track)}`).toEqual([]);
    }
    for (const other of stations) {
      const [x, y] = other.at;
      const nearest: Point = [Math.min(Math.max(x, from[0]), to[0]), Math.min(Math.max(y, from[1]), to[1])];
      expect(distance(nearest, other.at), `${label} and station ${other.phase.number}`).toBeGreaterThan(
        RADIUS,
      );
      if (other === station) continue;
      const box = titleBox(other);
      const apart =
        box.from[0] >= to[0] || box.to[0] <= from[0] || box.from[1] >= to[1] || box.to[1] <= from[1];
      expect(apart, `${label} and ${other.title.join(' ')}`).toBe(true);
    }
  }
});

test('what leads to a station covers neither the title nor the middle of another', () => {
  for (const station of stations) {
    const box = hitBox(station);
    for (const other of stations) {
      if (other === station) continue;
      const title = titleBox(other);
      for (const { from, to } of [title, { from: other.at, to: other.at }]) {
        const isApart = ([0, 1] as const).some(
          (axis) => box.from[axis] >= to[axis] || box.to[axis] <= from[axis],
        );
        expect(isApart, `${station.title.join(' ')} and ${other.title.join(' ')}`).toBe(true);
      }
    }
  }
});

test('a path leads from edge to edge, and rounds its bends', () => {
  const straight = tracks.find((track) => name(track) === '0-1') as Track;
  expect(pathOf(straight)).toBe('M81 214L197 214');
  expect(pathOf(tracks.find((track) => name(track) === '2-4') as Track)).toMatch(
    /^M[\d. ]+L[\d. ]+Q462 122 478 122L521 122$/,
  );
});
