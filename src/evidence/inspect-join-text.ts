import { candidateId } from "../domain/quantity.ts";
import type { InspectCandidate, InspectJoin, InspectShare } from "./inspect-join.ts";
import { left, plain, wrapped } from "./inspect-text.ts";

const SHOWN = 6;

/** Who gets what, for a person: per candidate its names and the files that speak of it; last what is nobody's. */
export function joinText({ candidates, nobody }: InspectJoin, policy: string | null, width: number): string {
  const lines = [
    policy === null ? "Candidates, without a policy" : `Candidates, by ${plain(policy)}`,
    ...(candidates.length === 0 ? ["", "  None: no reading names a model."] : []),
    ...candidates.flatMap((candidate) => candidateLines(candidate, width)),
  ];
  if (nobody.length > 0) {
    lines.push("", "Nobody's: no model is named");
    for (const share of nobody) {
      const near = share.near.length === 0 ? "" : ` Near names: ${share.near.map(quoted).join(", ")}.`;
      lines.push("", ...shareLines([share], width), ...wrapped(`Set results[].model for it.${near}`, "    ", width));
    }
  }
  return `${lines.join("\n")}\n`;
}

function candidateLines(candidate: InspectCandidate, width: number): string[] {
  const names = candidate.names.filter(({ name, by }) => by === "alias" || name !== candidate.id);
  const spelled = names.map(({ name, by }) => `${quoted(name)}${by === "alias" ? ", an alias" : ""}`);
  const settings = candidateId("", candidate.settings);
  const near = candidate.near.length === 0 ? "" : ` Near names: ${candidate.near.map(quoted).join(", ")}.`;
  const notes = [
    ...(spelled.length > 0 ? [`as ${spelled.join("; ")}`] : []),
    ...(settings === "" ? [] : [`with ${settings.slice(1, -1)}`]),
    ...(candidate.declared === false ? [`No model of the policy.${near}`] : []),
  ];
  return [
    "",
    ...wrapped(plain(candidate.id), "  ", width),
    ...notes.flatMap((note) => wrapped(plain(note), "    ", width)),
    ...shareLines(candidate.files, width),
  ];
}

/** Path, count and measures in columns; measures go below where the path leaves them little room. */
function shareLines(shares: readonly InspectShare[], width: number): string[] {
  const path = shares.reduce((most, share) => Math.max(most, [...plain(share.path)].length), 0);
  const count = shares.reduce((most, share) => Math.max(most, counted(share).length), 0);
  return shares.flatMap((share) => {
    const measures = listed(share.measures.map(plain));
    const start = `    ${left(plain(share.path), path)}  ${left(counted(share), count)}`;
    const beside = `${start}  ${measures}`;
    if (measures === "") return wrapped(start.trim(), "    ", width);
    if ([...beside].length <= width) return [beside];
    return [
      ...(start.trimEnd().length <= width ? [start.trimEnd()] : wrapped(start.trim(), "    ", width)),
      ...wrapped(measures, "      ", width),
    ];
  });
}

function counted({ readings }: InspectShare): string {
  return `${readings} reading${readings === 1 ? "" : "s"}`;
}

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return names.slice(0, SHOWN).join(", ") + more;
}

function quoted(name: string): string {
  return `"${plain(name)}"`;
}
