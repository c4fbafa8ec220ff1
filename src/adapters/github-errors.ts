import { GitHubError } from "../ports.ts";
import type { Refusal } from "./github-retry.ts";

/** GitHub's sentences are short; a page of HTML from a proxy is not. */
const LONGEST = 300;

/** An error of Octokit as an answer that is no success; null where there was no answer at all. */
export function refusalOf(error: unknown): Refusal | null {
  const response = field(error, "response");
  const status = field(response, "status");
  if (typeof status !== "number") return null;
  const headers = field(response, "headers");
  const header = (name: string) => {
    const value = field(headers, name);
    return typeof value === "string" ? value : undefined;
  };
  return { status, message: messageOf(field(response, "data")), header };
}

/** Anything thrown as a status and one sentence. Octokit's own errors hold the request with its headers: they end here. */
export function reduced(error: unknown, token: string): GitHubError {
  if (error instanceof GitHubError) return error;
  const refusal = refusalOf(error);
  const text = refusal?.message ?? (error instanceof Error ? error.message : String(error));
  return new GitHubError(refusal?.status ?? null, safe(text, token) || "no reason given");
}

function messageOf(data: unknown): string {
  const message = field(data, "message");
  const errors = field(data, "errors");
  const details = Array.isArray(errors) ? errors.flatMap(detailOf).join("; ") : "";
  return [typeof message === "string" ? message : "", details].filter((text) => text !== "").join(": ");
}

/** GitHub's validation errors: a text, or an object with a message, or with the field and what is wrong with it. */
function detailOf(error: unknown): string[] {
  if (typeof error === "string") return [error];
  const message = field(error, "message");
  if (typeof message === "string") return [message];
  const parts = [field(error, "field"), field(error, "code")].filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : [parts.join(" ")];
}

function safe(text: string, token: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
  const clean = token === "" ? line : line.replaceAll(token, "***");
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 1)}…`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
