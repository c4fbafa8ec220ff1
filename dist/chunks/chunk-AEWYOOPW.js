import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/inputs/now.ts
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
function judgedOn(now, clock) {
  if (now === null) return dayOf(clock);
  const instant = DAY.test(now) ? `${now}T00:00:00Z` : INSTANT.test(now) ? now : null;
  const time = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(time) || !isCalendarDay(now.slice(0, 10))) {
    throw new UserError(
      "usage",
      `--now ${JSON.stringify(now)}: not a day such as "2026-11-24" and not an instant such as "2026-11-24T09:30:00Z"`
    );
  }
  return dayOf(new Date(time));
}
function isCalendarDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(new Date(time)) === day;
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

export {
  judgedOn
};
