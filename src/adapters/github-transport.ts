import { type Agent, type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { HttpClient } from "@actions/http-client";
import { showBytes } from "../domain/bytes.ts";

/** One request. `cap` are the bytes that its answer may have, `timeout` the milliseconds until its last byte. */
export interface Wanted {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly cap: number;
  readonly timeout: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Statuses whose answers have no body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** By origin: an agent that goes through a proxy is made for one. */
const agents = new Map<string, Agent>();

/**
 * Sends one request and reads its answer to the end. No redirect is followed. Throws an Error with a sentence that names
 * no address where there is no answer, a part of one, too much of one, or none in time.
 */
export async function send(url: string, wanted: Wanted): Promise<Answer> {
  const signal = AbortSignal.timeout(wanted.timeout);
  try {
    const message = await headOf(new URL(url), wanted, signal);
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
    return { status: message.statusCode ?? 0, headers: new Map(headers), body: await bodyOf(message, wanted.cap) };
  } catch (error) {
    if (signal.aborted) throw new Error(`no whole answer within ${wanted.timeout / 1000} s`);
    throw error instanceof TooLarge ? error : new Error(reasonOf(error));
  }
}

/** The transport as the `fetch` that Octokit sends by. */
export function fetchBy(limits: Pick<Wanted, "cap" | "timeout">) {
  return async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
    const { method, headers, body } = init;
    const answer = await send(url, { method, headers, body: body ?? null, ...limits });
    const content = BODILESS.has(answer.status) ? null : Buffer.from(answer.body);
    return new Response(content, { status: answer.status, headers: [...answer.headers] as [string, string][] });
  };
}

function headOf(url: URL, { method, headers, body }: Wanted, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const bytes = body === null ? null : Buffer.from(body);
    const length = bytes === null ? {} : { "content-length": String(bytes.length) };
    const options: RequestOptions = {
      method,
      headers: { ...headers, ...length },
      agent: agentOf(url),
      signal,
    };
    const request =
      url.protocol === "https:" ? requestHttps(url, options, resolve) : requestHttp(url, options, resolve);
    request.on("error", reject);
    request.end(bytes);
  });
}

/** The runner's proxy is found as the toolkit finds it, in `https_proxy`, `http_proxy` and `no_proxy`. */
function agentOf(url: URL): Agent {
  const agent = agents.get(url.origin) ?? new HttpClient("", [], { keepAlive: true }).getAgent(url.origin);
  agents.set(url.origin, agent);
  return agent;
}

class TooLarge extends Error {}

async function bodyOf(message: IncomingMessage, cap: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > cap) throw new TooLarge(`the answer has more than ${showBytes(cap)}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "the connection was refused"],
  ["ECONNRESET", "the connection was cut off"],
  ["ENOTFOUND", "the host was not found"],
  ["EAI_AGAIN", "the host was not found"],
  ["ETIMEDOUT", "no connection in time"],
]);

/** Of what Node says, only what names no address. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `the connection failed${/^[A-Z0-9_]{1,40}$/.test(code) ? ` (${code})` : ""}`;
}
