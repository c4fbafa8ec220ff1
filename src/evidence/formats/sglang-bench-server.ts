import { array, at, count, isObject, type Json, object, text } from "../values.ts";
import { type Facts, stated } from "./facts.ts";
import type { Subject } from "./measured.ts";

/** What a run says of the server that it measured. */
export interface Server {
  readonly subject: Omit<Subject, "at">;
  readonly version: string | null;
  readonly facts: Facts;
  readonly problems: readonly string[];
}

const UNKNOWN: Server = { subject: { model: null, variant: null }, version: null, facts: {}, problems: [] };
/**
 * Model, settings and size of the server. With disaggregated prefill (`prefill[]`, `decode[]`) they are those of all its
 * servers; before 2025 the file does not name a model.
 */
export function serverOf(record: Json): Server {
  const servers = serversOf(object(record.server_info));
  const models = valuesOf(servers, "model_path");
  const [model] = models;
  if (model === undefined) {
    const plain = text(record.model_path) ?? text(record.model) ?? text(record.model_id);
    return { ...UNKNOWN, subject: { model: plain, variant: null } };
  }
  const one = (key: string) => valuesOf(servers, key).join(" ") || null;
  const several = models.length > 1;
  const quantization = one("quantization");
  const revision = one("revision");
  const variant = {
    ...(quantization === null ? {} : { quantization }),
    ...(revision === null ? {} : { revision }),
  };
  const names = models.map((name) => `"${name}"`).join(" and ");
  return {
    subject: { model: several ? null : model, variant: Object.keys(variant).length === 0 ? null : variant },
    version: one("version") ?? text(at(record, "server_info", "version")),
    facts: stated([
      ["server_version", one("version")],
      ["served_model_name", one("served_model_name") === model ? null : one("served_model_name")],
      ["compute_dtype", one("dtype")],
      ["kv_cache_dtype", one("kv_cache_dtype")],
      ["load_format", one("load_format")],
      ["gpus", gpusOf(servers)],
      ["disaggregation", servers.length > 1 ? `${servers.length} servers` : null],
    ]),
    problems: several ? [`The servers of one run serve ${names}, so the numbers are of no one model.`] : [],
  };
}

/** The parts of `server_info` that describe a server. */
function serversOf(info: Json): readonly Json[] {
  const parts = [...array(info.prefill), ...array(info.decode)].filter(isObject);
  if (parts.length > 0) return parts;
  const nested = object(info.server_args);
  return [text(nested.model_path) === null ? info : nested];
}

function valuesOf(servers: readonly Json[], key: string): readonly string[] {
  return [...new Set(servers.flatMap((server) => text(server[key]) ?? []))];
}

/** GPUs that the servers use: tensor × pipeline, × data unless attention shares the tensor's. Null where one does not say. */
function gpusOf(servers: readonly Json[]): number | null {
  const used = servers.map((server) => {
    const data = server.enable_dp_attention === true ? 1 : (count(server.dp_size) ?? 1);
    return server.device === "cuda" ? (count(server.tp_size) ?? 0) * (count(server.pp_size) ?? 1) * data : 0;
  });
  return used.every((size) => size > 0) ? used.reduce((sum, size) => sum + size, 0) : null;
}
