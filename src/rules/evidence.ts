import { whole } from "../domain/format.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { Context, RuleFamily } from "./context.ts";

/** `evidence/*` of files as a whole; what is missing of one number is said by the rule that needs it. */
export const evidence: RuleFamily = {
  run: (context) => [
    ...nothingRead(context),
    ...unreadable(context),
    ...ownerless(context),
    ...contradictions(context),
  ],
};

function nothingRead(context: Context): Finding[] {
  // What is broken is said of each file, once.
  if (context.files.some((file) => file.evidence !== null || file.outcome === "unreadable")) return [];
  const patterns = context.policy.results.map((entry) => `"${entry.files}"`).join(", ");
  const [first] = context.files;
  const seen = first
    ? `${counted(context.files.length)} found and none is a known format, such as ${first.path}: ${first.why}`
    : `no file matches ${patterns || "any results pattern"}`;
  return [
    finding("evidence/missing", "unknown", `there is no evidence: ${seen}`, {
      location: context.policy.results[0]?.location ?? null,
      hint: "run the evaluation before the gate, or correct `results`; `pareto-gate inspect PATH` shows what is read",
    }),
  ];
}

function counted(files: number): string {
  return files === 1 ? "1 file was" : `${whole(files)} files were`;
}

function unreadable(context: Context): Finding[] {
  // Of manifests each deployment says it itself.
  const own = new Set([...context.manifests.values()].flatMap((one) => one.paths));
  return context.files
    .filter((file) => file.outcome === "unreadable" && !own.has(file.path))
    .map((file) =>
      finding("evidence/unreadable", "unknown", `${file.path}: ${file.why ?? "it cannot be read"}`, {
        location: { path: file.path, line: 1, column: 1 },
        hint: `write the file anew, or take it out of ${file.entry === null ? "the policy" : "`results`"}`,
      }),
    );
}

/** Values of nobody would be lost without a word. */
function ownerless(context: Context): Finding[] {
  const paths = [...new Set(context.nobody.map((one) => one.path))].sort();
  return paths.map((path) => {
    const names = [...new Set(context.nobody.flatMap((one) => (one.path === path ? [one.measure] : [])))];
    const few = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    return finding("evidence/missing", "unknown", `${path}: the file names no model for ${few}`, {
      location: { path, line: 1, column: 1 },
      hint: `write the results entry as { files: ${path}, model: … }`,
    });
  });
}

function contradictions(context: Context): Finding[] {
  return context.conflicts.map((conflict) =>
    finding("evidence/conflict", "unknown", `${conflict.path}: ${conflict.message}`, {
      location: { path: conflict.path, line: 1, column: 1 },
      hint: "correct the entry of `results`, or the file",
    }),
  );
}
