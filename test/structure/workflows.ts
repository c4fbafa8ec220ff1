import { filesBelow, textOf } from "./sources.ts";

/** A workflow that a person may copy or that runs here, or the steps of one. */
export interface Shown {
  /** Where it stands: a file, or a page with the number of the block. */
  readonly name: string;
  readonly text: string;
}

export const PAGES = ["README.md", "SECURITY.md", "CONTRIBUTING.md", ...filesBelow("docs")].filter((path) =>
  path.endsWith(".md"),
);

const isYaml = (path: string) => /\.ya?ml$/.test(path);
const isWorkflow = (text: string) => /^jobs:/m.test(text);

/** Those that run for this project. */
export const own = filesBelow(".github/workflows")
  .filter(isYaml)
  .map((name) => ({ name, text: textOf(name) }));

/** Files of examples, and blocks of pages: a whole workflow, or a list of steps, made a workflow around them. */
export const shown: readonly Shown[] = [
  ...filesBelow("examples")
    .filter((path) => isYaml(path))
    .map((name) => ({ name, text: textOf(name) }))
    .filter(({ text }) => isWorkflow(text)),
  ...PAGES.flatMap(blocksOf),
];

function blocksOf(page: string): Shown[] {
  const blocks = [...textOf(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  return blocks.flatMap((text, index) => {
    const name = `${page}, block ${index + 1}`;
    if (isWorkflow(text)) return [{ name, text }];
    return /^\s*- (uses|run|name|id|if): /.test(text) ? [{ name, text: around(text) }] : [];
  });
}

/** The least workflow that has these steps. */
function around(steps: string): string {
  const lines = steps.split("\n").map((line) => (line === "" ? "" : `      ${line}`));
  return `on: pull_request\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join("\n")}`;
}
