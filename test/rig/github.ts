import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Reply, ROUTES } from "./github-routes.ts";
import { type Access, emptyState, type State } from "./github-state.ts";
import { answerFaults, answerSchema, type Matched, match, requestFaults } from "./openapi.ts";
import { type Facts, sample } from "./sample.ts";

export * from "./github-state.ts";

/**
 * A GitHub on the loopback interface: one repository with its state, GitHub's own description as the judge of every
 * request and every answer, and faults on demand. Nothing here knows the gate.
 */

/** What goes wrong instead of, or after, the right answer. */
export interface Fault {
  /** A route such as `GET /repos/{owner}/{repo}/releases`; `POST /graphql`; `GET zip` is the store. "*": any. */
  readonly on: string;
  /** How often; without it, always. */
  readonly times?: number;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `silent` never answers, `slow` stops in the middle of the body, `cut` closes there; `lost` does and then cuts. */
  readonly kind?: "silent" | "slow" | "cut" | "lost";
  /** Sent instead of JSON. */
  readonly text?: string;
}

export interface Seen {
  readonly route: string;
  readonly body: Facts | null;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface FakeGitHub extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly state: State;
  /** Every request, in order. */
  readonly seen: readonly Seen[];
  /** What GitHub would not have understood, or would not have answered; empty when all is right. */
  readonly violations: readonly string[];
  fault(fault: Fault): void;
  /** Where the zip's redirect leads; null: to the store. */
  redirect: string | null;
}

const LEVEL: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };
const VIEWER = "query { viewer { login } }";

/** Facts that GitHub sends and its description rules out: what belongs to a fork that is gone. */
const GAPS = /(head_repository|head\/repo|base\/repo) must be object/;

export async function startGitHub({ prefix = "" }: { readonly prefix?: string } = {}): Promise<FakeGitHub> {
  const state = emptyState();
  const seen: Seen[] = [];
  const violations: string[] = [];
  const faults: { left: number; readonly fault: Fault }[] = [];
  const held = new Set<ServerResponse>();

  const take = (route: string): Fault | null => {
    const found = faults.find((one) => one.left > 0 && (one.fault.on === "*" || one.fault.on === route));
    if (found) found.left--;
    return found?.fault ?? null;
  };

  const store = await listen((request, response) => {
    seen.push({ route: "GET zip", body: null, headers: request.headers });
    if (request.headers.authorization !== undefined) violations.push("the token went to the store");
    const id = Number(/^\/zip\/(\d+)/.exec(request.url ?? "")?.[1]);
    const zip = state.artifacts.find((one) => one.id === id)?.zip;
    deliver(response, take("GET zip"), zip ? 200 : 404, { "content-type": "application/zip" }, zip ?? Buffer.from(""));
  });

  const api = await listen(async (request, response) => {
    const text = await textOf(request);
    const url = new URL(request.url ?? "", "http://api");
    if (!url.pathname.startsWith(`${prefix}/`) && url.pathname !== "/api/graphql") {
      violations.push(`${url.pathname} is outside the API`);
    }
    url.pathname = url.pathname.slice(url.pathname === "/api/graphql" ? "/api".length : prefix.length);
    const body = text === "" ? null : (JSON.parse(text) as Facts);
    const matched = match(request.method ?? "", url);
    const route = matched?.route ?? `${request.method} ${url.pathname}`;
    seen.push({ route, body, headers: request.headers });
    violations.push(...headerFaults(request, state).map((fault) => `${route}: ${fault}`));
    const fault = take(route);
    if (fault && fault.kind !== "lost") return send(response, fault, { status: fault.status ?? 200 });
    if (route === "POST /graphql") {
      if (body?.query !== VIEWER) violations.push(`a query of its own: ${text}`);
      return send(response, null, { status: 200, facts: { data: { viewer: { login: state.bot.login } } } });
    }
    if (matched === null) {
      violations.push(`GitHub has no ${route}`);
      return send(response, null, { status: 404, facts: { message: "Not Found" } });
    }
    violations.push(...requestFaults(matched, body).map((one) => `${route}: ${one}`));
    send(response, fault, answer(matched, body ?? {}, url));
  });

  function answer(matched: Matched, body: Facts, url: URL): Answered {
    const { route, path, query } = matched;
    const handler = ROUTES[route];
    if (!handler || `${path.owner}/${path.repo}` !== state.repository) {
      return { status: 404, facts: { message: "Not Found" } };
    }
    const [scope, needed] = handler.needs;
    if (LEVEL[state.permissions[scope]] < LEVEL[needed]) {
      return { status: 403, facts: { message: "Resource not accessible by integration" } };
    }
    const reply = handler.run({ state, base: urlOf(api) + prefix, store: urlOf(store), path, query, body });
    if (reply.location !== undefined) return { ...reply, headers: { location: github.redirect ?? reply.location } };
    if (reply.status >= 400 || reply.status === 204) return reply;
    const page = paged(reply, query, url);
    const facts = sample(answerSchema(route, reply.status), page.facts);
    const wrong = answerFaults(matched, reply.status, facts).filter((one) => !GAPS.test(one));
    violations.push(...wrong.map((one) => `${route}: our answer: ${one}`));
    return { status: reply.status, facts, headers: page.headers };
  }

  function send(response: ServerResponse, fault: Fault | null, { status, facts, headers }: Answered): void {
    const message = fault?.message ?? "Fault";
    const json = JSON.stringify(facts ?? (fault ? { message } : {}));
    const text = status === 204 ? "" : (fault?.text ?? json);
    deliver(response, fault, status, { "content-type": "application/json; charset=utf-8", ...headers }, text);
  }

  function deliver(
    response: ServerResponse,
    fault: Fault | null,
    status: number,
    headers: Readonly<Record<string, string>>,
    content: string | Uint8Array,
  ): void {
    if (fault?.kind === "silent") return void held.add(response);
    const bytes = Buffer.from(content);
    response.writeHead(fault?.status ?? status, { ...headers, "content-length": bytes.length, ...fault?.headers });
    if (fault?.kind === undefined) return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2));
    if (fault.kind === "slow") held.add(response);
    else setImmediate(() => response.destroy());
  }

  const github: FakeGitHub = {
    url: urlOf(api) + prefix,
    state,
    seen,
    violations,
    fault: (fault) => void faults.push({ left: fault.times ?? Number.POSITIVE_INFINITY, fault }),
    redirect: null,
    [Symbol.asyncDispose]: async () => {
      for (const response of held) response.destroy();
      for (const server of [api, store]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return github;
}

interface Answered {
  readonly status: number;
  readonly facts?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What no description says of every request. */
function headerFaults({ headers }: IncomingMessage, { token }: State): string[] {
  return [
    ...(headers.authorization === `token ${token}` ? [] : ["not the token"]),
    ...(headers["x-github-api-version"] === "2022-11-28" ? [] : ["no version of the API"]),
    ...(headers["user-agent"]?.startsWith("pareto-gate/") ? [] : [`user agent ${headers["user-agent"]}`]),
  ];
}

function paged(reply: Reply, query: Readonly<Record<string, string>>, url: URL) {
  if (reply.list === undefined || !Array.isArray(reply.facts)) return { facts: reply.facts, headers: {} };
  const size = Math.min(100, Number(query.per_page ?? 30));
  const page = Number(query.page ?? 1);
  const items = reply.facts.slice((page - 1) * size, page * size);
  const facts = reply.list === null ? items : { total_count: reply.facts.length, [reply.list]: items };
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const more = page * size < reply.facts.length;
  return { facts, headers: more ? { link: `<https://elsewhere.test${next.pathname}${next.search}>; rel="next"` } : {} };
}

function listen(handle: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<Server> {
  const server = createServer(handle);
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
