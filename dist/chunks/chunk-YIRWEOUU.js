import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/nearest.ts
function nearestName(wanted, names) {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best = null;
  for (const name of names) {
    const distance = editDistance(wanted.toLowerCase().slice(0, 60), name.toLowerCase().slice(0, 60));
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}
function editDistance(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

export {
  nearestName
};
