import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A request as the fake model counted it. A token is a byte, as the tokenizer of `tokenizer.ts` has it. */
export interface Served {
  readonly model: string;
  readonly status: number;
  readonly streamed: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface FakeModel {
  /** Without `/v1`. */
  readonly address: string;
  /** In the order in which they were asked. */
  readonly served: Served[];
  /** Every how many-th request is answered with 500; 0: none. */
  failEvery: number;
  readonly stop: () => Promise<void>;
}

interface Asked {
  readonly model?: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly content: string | readonly { readonly text?: string }[] }[];
  readonly prompt?: string | readonly string[];
  readonly max_tokens?: number | null;
  readonly max_completion_tokens?: number | null;
}

export const MODEL = "org/fake-8b";
const ANSWER_TOKENS = 12;
const FIRST_MS = 10;
const NEXT_MS = 2;

/** A server on the loopback interface that speaks as much of OpenAI's interface as load generators ask for. */
export async function startFakeModel(): Promise<FakeModel> {
  const served: Served[] = [];
  const state = { failEvery: 0, asked: 0 };
  const server = createServer((request, response) => {
    answer(request, response, state, served).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    served,
    get failEvery() {
      return state.failEvery;
    },
    set failEvery(every) {
      state.failEvery = every;
      state.asked = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: { failEvery: number; asked: number },
  served: Served[],
): Promise<void> {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  if (request.method !== "POST") {
    const models = { object: "list", data: [{ id: MODEL, object: "model", created: 0, owned_by: "test" }] };
    return json(response, path.endsWith("/models") ? 200 : path === "/health" ? 200 : 404, models);
  }
  const asked = JSON.parse(await bodyOf(request)) as Asked;
  state.asked += 1;
  const inputTokens = Buffer.byteLength(promptOf(asked));
  const common = { model: asked.model ?? MODEL, streamed: asked.stream === true, inputTokens };
  if (state.failEvery > 0 && state.asked % state.failEvery === 0) {
    served.push({ ...common, status: 500, outputTokens: 0 });
    return json(response, 500, { error: { message: "it fails on purpose", type: "server_error" } });
  }
  const outputTokens = asked.max_completion_tokens ?? asked.max_tokens ?? ANSWER_TOKENS;
  served.push({ ...common, status: 200, outputTokens });
  const chat = path.endsWith("/chat/completions");
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
  await (asked.stream === true ? stream : whole)(response, chat, common.model, outputTokens, usage);
}

async function whole(response: ServerResponse, chat: boolean, model: string, tokens: number, usage: object) {
  await later(FIRST_MS + NEXT_MS * tokens);
  const text = "a".repeat(tokens);
  const said = chat ? { message: { role: "assistant", content: text } } : { text };
  json(response, 200, {
    ...frame(chat ? "chat.completion" : "text_completion", model),
    choices: [choice(said, "stop")],
    usage,
  });
}

async function stream(response: ServerResponse, chat: boolean, model: string, tokens: number, usage: object) {
  const head = frame(chat ? "chat.completion.chunk" : "text_completion", model);
  const send = (body: object) => response.write(`data: ${JSON.stringify({ ...head, ...body })}\n\n`);
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (let index = 0; index < tokens; index++) {
    await later(index === 0 ? FIRST_MS : NEXT_MS);
    send({ choices: [choice(chat ? { delta: { role: "assistant", content: "a" } } : { text: "a" }, null)] });
  }
  send({ choices: [choice(chat ? { delta: {} } : { text: "" }, "stop")] });
  send({ choices: [], usage });
  response.end("data: [DONE]\n\n");
}

const frame = (object: string, model: string) => ({ id: "fake-1", object, created: 0, model });
const choice = (said: object, finish: string | null) => ({ index: 0, ...said, finish_reason: finish, logprobs: null });
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function promptOf({ messages, prompt }: Asked): string {
  if (messages) {
    const parts = messages.flatMap(({ content }) =>
      typeof content === "string" ? [content] : content.map((part) => part.text ?? ""),
    );
    return parts.join("");
  }
  return typeof prompt === "string" ? prompt : (prompt ?? []).join("");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
