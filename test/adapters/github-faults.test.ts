import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { addressOf } from "../../src/adapters/github-download.ts";
import { GitHubError } from "../../src/ports.ts";
import { type FakeGitHub, startGitHub, TOKEN } from "../rig/github.ts";
import { all, open, rejection, testClock } from "./github-support.ts";

const LIST = "GET /repos/{owner}/{repo}/releases";
const RESET = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(1_800_000_020) };

/** Name, fault, what is waited for before each further try, whether it ends well. */
const TRIES: readonly (readonly [string, object, readonly number[], boolean])[] = [
  ["two faults of the server", { status: 502, times: 2 }, [1000, 3000], true],
  ["three of them", { status: 500, times: 3 }, [1000, 3000], false],
  ["a wait that GitHub asks for", { status: 429, times: 1, headers: { "retry-after": "7" } }, [7000], true],
  ["a wait until the limit begins anew", { status: 403, times: 1, headers: RESET }, [20_000], true],
  [
    "a secondary limit without a word on how long",
    { status: 403, times: 1, message: "a secondary rate limit" },
    [60_000],
    true,
  ],
  [
    "waits that are longer than the budget",
    { status: 429, times: 3, headers: { "retry-after": "40" } },
    [40_000],
    false,
  ],
  ["a wait of an hour", { status: 403, times: 1, headers: { "retry-after": "3600" } }, [], false],
  ["a missing permission", { status: 403, times: 1, message: "Resource not accessible by integration" }, [], false],
  ["404", { status: 404, times: 1 }, [], false],
  ["409", { status: 409, times: 1 }, [], false],
  ["422", { status: 422, times: 1 }, [], false],
  ["a connection that breaks", { kind: "cut", times: 1 }, [], false],
];

describe("tries", () => {
  it.each(TRIES)("%s", async (_, fault, pauses, isWell) => {
    await using github = await startGitHub();
    github.fault({ on: LIST, ...fault });
    const clock = testClock();
    const api = await open(github, clock);
    expect((await rejection(all(api.releases()))) === null).toBe(isWell);
    expect(clock.pauses).toEqual(pauses);
    expect(api.requests).toBe(pauses.length + 1);
  });

  it("share one budget", async () => {
    await using github = await startGitHub();
    github.fault({ on: LIST, status: 429, headers: { "retry-after": "25" }, times: 2 });
    const clock = testClock();
    const api = await open(github, clock);
    await all(api.releases());
    github.fault({ on: LIST, status: 429, headers: { "retry-after": "25" } });
    expect(await rejection(all(api.releases()))).toBeInstanceOf(GitHubError);
    expect(clock.pauses).toEqual([25_000, 25_000]);
  });
});

describe("an error is a status and one sentence", () => {
  const echo = `Bearer ${TOKEN} \n::error::x \u001b[31m`;

  it.each([
    [
      {
        status: 422,
        text: JSON.stringify({ message: "Validation Failed", errors: [{ field: "body", code: "missing" }] }),
      },
      422,
      "Validation Failed: body missing",
    ],
    [{ status: 403, message: echo }, 403, "Bearer *** ::error::x [31m"],
    [{ status: 418, text: "<html>teapot</html>" }, 418, "no reason given"],
    [{ status: 307, headers: { location: "http://169.254.169.254/" } }, 307, "a redirect, which is not followed"],
    [{ text: "{" }, 200, "the answer is no JSON"],
    [{ text: "{}" }, null, "the answer has another form than GitHub describes"],
    [{ kind: "cut" }, null, "the connection was cut off"],
  ] as const)("%j", async (fault, status, message) => {
    await using github = await startGitHub();
    github.fault({ on: LIST, ...fault });
    const error = await rejection(all((await open(github)).releases()));
    expect(error).toBeInstanceOf(GitHubError);
    expect({ ...(error as GitHubError) }).toEqual({ name: "GitHubError", status });
    expect((error as GitHubError).message).toBe(message);
    expect((error as GitHubError).cause).toBeUndefined();
  });

  it.each(["silent", "slow"] as const)("when an answer is %s", async (kind) => {
    await using github = await startGitHub();
    github.fault({ on: LIST, kind });
    await expect(all((await open(github, testClock(200))).releases())).rejects.toThrow("no whole answer within 0.2 s");
  });
});

describe("an artifact", () => {
  const stocked = (github: FakeGitHub) => {
    github.state.artifacts.push({ id: 8, name: "report", run: 5, zip: Buffer.alloc(1000, 1) });
    github.state.artifacts.push({ id: 9, name: "report", run: 5, zip: Buffer.from("PK"), expired: true });
    return github;
  };

  it("is fetched where the redirect leads, without the token", async () => {
    await using github = stocked(await startGitHub());
    const api = await open(github);
    expect((await api.downloadArtifact(8, 1000))?.length).toBe(1000);
    expect(github.seen.at(-1)?.route).toBe("GET zip");
    expect(github.seen.at(-1)?.headers.authorization).toBeUndefined();
    expect(github.violations).toEqual([]);
  });

  it("that has expired, or never was, is nothing", async () => {
    await using github = stocked(await startGitHub());
    const api = await open(github);
    expect(await api.downloadArtifact(9, 1000)).toBeNull();
    expect(await api.downloadArtifact(10, 1000)).toBeNull();
  });

  it.each([
    ["larger than the cap", { times: 0 }, 999, "the artifact's store: the answer has more than 999 bytes"],
    ["cut off", { kind: "cut" }, 1000, "the artifact's store: the connection was cut off"],
    [
      "redirected once more",
      { status: 302, headers: { location: "http://127.0.0.1:9/" } },
      1000,
      "the artifact's store answered 302",
    ],
    ["refused by its store", { status: 403 }, 1000, "the artifact's store answered 403"],
  ] as const)("%s is an error", async (_, fault, cap, message) => {
    await using github = stocked(await startGitHub());
    github.fault({ on: "GET zip", ...fault });
    await expect((await open(github)).downloadArtifact(8, cap)).rejects.toThrow(new GitHubError(null, message));
  });

  it("is not followed from https to http, nor to anything else", () => {
    const api = "https://api.github.test";
    expect(addressOf("https://store.test/zip?sig=1", api)).toBe("https://store.test/zip?sig=1");
    expect(() => addressOf("http://store.test/zip", api)).toThrow("leaves https");
    expect(() => addressOf("file:///etc/passwd", "http://127.0.0.1:1")).toThrow("leaves https");
    expect(() => addressOf(undefined, api)).toThrow("names no address");
    expect(() => addressOf("/zip", api)).toThrow("names no address");
  });
});

describe("a proxy", () => {
  afterEach(() => {
    delete process.env.http_proxy;
  });

  it("of the environment is used, and the host behind it never looked up", async () => {
    await using github = await startGitHub();
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, client) => {
      tunnels.push(request.url ?? "");
      const server = connect(Number(new URL(github.url).port), "127.0.0.1", () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        server.pipe(client);
        client.pipe(server);
      });
      client.on("error", () => server.destroy());
      server.on("error", () => client.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const api = await open({ ...github, url: "http://github.test:80" } as FakeGitHub);
    expect(await all(api.releases())).toEqual([]);
    expect(tunnels).toEqual(["github.test:80"]);
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });
});
