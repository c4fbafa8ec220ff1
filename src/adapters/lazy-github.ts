import type { GitHub, Pages } from "../ports.ts";

type Remote = Pick<
  GitHub,
  "compare" | "commit" | "tree" | "blob" | "runs" | "artifacts" | "downloadArtifact" | "releases"
>;

/** What can be asked of GitHub about the past, its client opened with the first question. */
export function lazyRemote(open: () => Promise<GitHub>): Remote {
  return {
    compare: async (...args) => (await open()).compare(...args),
    commit: async (...args) => (await open()).commit(...args),
    tree: async (...args) => (await open()).tree(...args),
    blob: async (...args) => (await open()).blob(...args),
    downloadArtifact: async (...args) => (await open()).downloadArtifact(...args),
    runs: (query) => pages(open, (github) => github.runs(query)),
    artifacts: (of) => pages(open, (github) => github.artifacts(of)),
    releases: () => pages(open, (github) => github.releases()),
  };
}

async function* pages<T>(open: () => Promise<GitHub>, of: (github: GitHub) => Pages<T>): AsyncGenerator<readonly T[]> {
  yield* of(await open());
}

/** Opens once, whoever asks first. */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}
