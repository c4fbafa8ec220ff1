import { at, entries, finite, type Json } from "../values.ts";
import { zonedInstant } from "./instant.ts";

/** How long tasks took, and when the last one was traced. */
export interface Times {
  readonly reading: {
    readonly value: number;
    readonly n: number;
    readonly unit: string;
    readonly goal: "minimize";
    readonly pointer: string;
  } | null;
  /** ISO 8601 UTC. */
  readonly last: string | null;
}

/**
 * The mean time of a task: by the wall clock, else between its first and last traced call, which is 0 for a task of one
 * call and then says nothing. A task is many requests: none of this is the latency of one.
 */
export function timesOf(root: Json): Times {
  const traced = at(root, "results", "latencies");
  const walls = entries(root.wall_clock_times).flatMap(([, value]) => finite(value) ?? []);
  const spans = entries(traced).flatMap(([, value]) => finite(value) ?? finite(at(value, "total_time")) ?? []);
  const [times, pointer] = walls.length > 0 ? [walls, "/wall_clock_times"] : [spans, "/results/latencies"];
  const positive = times.filter((time) => time > 0);
  const value = positive.reduce((sum, time) => sum + time, 0) / positive.length;
  const ends = entries(traced).flatMap(([, one]) => zonedInstant(at(one, "last_call_timestamp")) ?? []);
  return {
    reading: positive.length === 0 ? null : { value, n: positive.length, unit: "s", goal: "minimize", pointer },
    last: ends.sort().at(-1) ?? null,
  };
}
