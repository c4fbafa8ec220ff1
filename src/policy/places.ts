import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Location } from "../domain/rules.ts";
import type { Path } from "./locate.ts";

/** A part of the policy as it is written. */
export type File<K extends keyof PolicyFile> = NonNullable<PolicyFile[K]>;

/** Where an entry of the policy stands. */
export type Place = (...path: Path) => Location;
