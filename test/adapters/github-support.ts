import { openGitHub } from "../../src/adapters/github.ts";
import type { Clock } from "../../src/adapters/github-client.ts";
import type { GitHub, Pages } from "../../src/ports.ts";
import { type FakeGitHub, TOKEN } from "../rig/github.ts";

/** Time that passes only by waiting; what was waited for. */
export function testClock(answer = 10_000): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  let now = 1_800_000_000_000;
  return {
    pauses,
    answer,
    now: () => now,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  };
}

export function open(github: FakeGitHub, clock: Clock = testClock(), token = TOKEN): Promise<GitHub> {
  return openGitHub({ apiUrl: github.url, repository: "octo/models", token, agent: "pareto-gate/0.0.0" }, clock);
}

export async function all<T>(pages: Pages<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}
