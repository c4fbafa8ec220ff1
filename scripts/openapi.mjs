// Cuts the part that the gate uses out of GitHub's OpenAPI description (MIT, npm package @octokit/openapi), for the fake
// GitHub of the tests: node scripts/openapi.mjs path/to/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = join(dirname(fileURLToPath(import.meta.url)), "..", "test", "rig", "openapi", "github.json");

const REPO = "/repos/{owner}/{repo}";
const OPERATIONS = [
  `GET ${REPO}/issues/{issue_number}/comments`,
  `POST ${REPO}/issues/{issue_number}/comments`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/comments/{comment_id}`,
  `POST ${REPO}/check-runs`,
  `PATCH ${REPO}/check-runs/{check_run_id}`,
  `GET ${REPO}/pulls`,
  `GET ${REPO}/pulls/{pull_number}`,
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/commits/{ref}`,
  `GET ${REPO}/git/trees/{tree_sha}`,
  `GET ${REPO}/git/blobs/{file_sha}`,
  `GET ${REPO}/contents/{path}`,
  `GET ${REPO}/actions/runs`,
  `GET ${REPO}/actions/runs/{run_id}`,
  `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
  `GET ${REPO}/actions/runs/{run_id}/artifacts`,
  `GET ${REPO}/actions/artifacts`,
  `GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
  `GET ${REPO}/releases`,
];

/** Words for people; a schema means the same without them. */
const WORDS = new Set(["description", "example", "examples", "summary", "externalDocs", "tags", "title", "servers"]);

const whole = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const kept = new Map();

/** The value without words; whatever it refers to is kept too. `named` are keys of the user, such as property names. */
function cut(value, named = false) {
  if (Array.isArray(value)) return value.map((one) => cut(one));
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.$ref === "string") keep(value.$ref);
  const pairs = Object.entries(value).filter(([key]) => named || !(WORDS.has(key) || key.startsWith("x-")));
  return Object.fromEntries(pairs.map(([key, one]) => [key, cut(one, !named && key === "properties")]));
}

function keep(ref) {
  if (kept.has(ref)) return;
  kept.set(ref, null);
  const found = ref
    .slice(2)
    .split("/")
    .reduce((here, name) => here[name], whole);
  kept.set(ref, cut(found));
}

const paths = {};
for (const operation of OPERATIONS) {
  const [method = "", path = ""] = operation.split(" ");
  const { parameters = [], requestBody, responses } = whole.paths[path][method.toLowerCase()];
  paths[path] = {
    ...paths[path],
    [method.toLowerCase()]: cut({ parameters, ...(requestBody ? { requestBody } : {}), responses }),
  };
}

const components = {};
for (const [ref, value] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [, kind = "", name = ""] = ref.slice(2).split("/");
  components[kind] = { ...components[kind], [name]: value };
}

const { openapi, info } = whole;
const slice = {
  openapi,
  info: { title: "A part of GitHub's OpenAPI description", version: info.version, license: info.license },
  paths,
  components,
};
writeFileSync(TARGET, `${JSON.stringify(slice)}\n`);
