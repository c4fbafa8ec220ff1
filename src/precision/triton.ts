import { type Launch, launchOf } from "./launch.ts";

/** Whether text is a model configuration of Triton: protobuf in its text form. */
export function isTritonConfig(text: string): boolean {
  const bare = withoutComments(text);
  return (
    /^[ \t]*(platform|backend)[ \t]*:[ \t]*"/m.test(bare) &&
    /^[ \t]*(input|max_batch_size|instance_group)\b/m.test(bare)
  );
}

/**
 * What Triton's config.pbtxt says of how a model runs. `data_type` is that of inputs and outputs and says nothing of the
 * weights; an accelerator's `precision_mode` is a declaration.
 */
export function tritonLaunch(text: string): Launch {
  const bare = withoutComments(text);
  const mode = /key\s*:\s*"precision_mode"[\s,]*value\s*:\s*"([^"]{1,64})"/.exec(bare)?.[1] ?? null;
  const name = topLevel(bare, "name");
  const platform = topLevel(bare, "platform") ?? topLevel(bare, "backend");
  const note = "It states the data types of inputs and outputs only; the model's file tells its precision.";
  return launchOf({ name, engine: "triton", model: name, declared: mode, endpoint: name }, [
    ...(mode === null ? [note] : []),
    ...(platform === "tensorrt_plan" ? ["A TensorRT plan cannot be read: its precision is that of its build."] : []),
  ]);
}

function withoutComments(text: string): string {
  return text.replaceAll(/("(?:\\.|[^"\\\n])*")|#.*$/gm, (_, quoted: string | undefined) => quoted ?? "");
}

/** A text outside of all braces and brackets. */
function topLevel(text: string, key: string): string | null {
  let depth = 0;
  for (const [, open, close, name, value] of text.matchAll(
    /([[{])|([\]}])|(\w+)\s*:\s*"([^"\n]{0,256})"|"(?:\\.|[^"\\\n])*"/g,
  )) {
    if (open !== undefined) depth++;
    else if (close !== undefined) depth--;
    else if (depth === 0 && name === key) return value ?? null;
  }
  return null;
}
