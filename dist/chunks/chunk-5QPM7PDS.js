import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  nondominated
} from "./chunk-T2QXSHYT.js";

// src/frontier/hypervolume.ts
function hypervolume(points, reference) {
  return volume(
    points.filter((point) => point.every((value, axis) => value < reference[axis])),
    reference
  );
}
function volume(points, reference) {
  const front = nondominated(points, { keepDuplicates: false }).map((index) => points[index]);
  const last = reference.length - 1;
  if (front.length === 0 || last < 0) return 0;
  if (last === 0) return reference[0] - front[0]?.[0];
  if (last === 1) return area(front, reference);
  const order = front.sort((a, b) => b[last] - a[last]);
  const floor = reference.slice(0, last);
  return order.reduce((total, point, index) => {
    const base = point.slice(0, last);
    const covered = order.slice(index + 1).map((other) => base.map((value, axis) => Math.max(value, other[axis])));
    const alone = box(base, floor) - volume(covered, floor);
    return total + alone * (reference[last] - point[last]);
  }, 0);
}
function box(point, reference) {
  return point.reduce((product, value, axis) => product * (reference[axis] - value), 1);
}
function area(front, reference) {
  const [right, top] = reference;
  let total = 0;
  let ceiling = top;
  for (const [x, y] of [...front].sort((a, b) => a[0] - b[0])) {
    total += (right - x) * (ceiling - y);
    ceiling = y;
  }
  return total;
}

export {
  hypervolume
};
