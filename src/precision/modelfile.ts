import { type Launch, launchOf, type Settings } from "./launch.ts";
import { countOf } from "./launch-flags.ts";

const INSTRUCTIONS =
  /^[ \t]*(?:PARAMETER[ \t]+\w+[ \t]+\S|TEMPLATE[ \t]|SYSTEM[ \t]|ADAPTER[ \t]+\S|MESSAGE[ \t]+\w+[ \t])/im;

/** Whether text is a Modelfile of Ollama: it begins like a Dockerfile, and goes on with instructions that only it has. */
export function isModelfile(text: string): boolean {
  return (
    /^[ \t]*FROM[ \t]+\S/im.test(text) &&
    INSTRUCTIONS.test(text) &&
    !/^[ \t]*(RUN|CMD|ENTRYPOINT|COPY)[ \t]/im.test(text)
  );
}

/** What a Modelfile serves: the model that it is made from, a tag of Ollama or a file (ollama/docs/modelfile). */
export function modelfileLaunch(text: string): Launch {
  const bare = text.replaceAll(/"""[\s\S]*?"""/g, '""').replaceAll(/^[ \t]*#.*$/gm, "");
  const settings: Settings = { engine: "ollama", model: /^[ \t]*FROM[ \t]+(\S+)/im.exec(bare)?.[1] ?? null };
  const context = /^[ \t]*PARAMETER[ \t]+num_ctx[ \t]+(\S+)/im.exec(bare)?.[1];
  const adapter = /^[ \t]*ADAPTER[ \t]+\S/im.test(bare);
  return launchOf({ ...settings, maxModelLen: context === undefined ? null : countOf(context) }, [
    ...(adapter ? ["It adds an adapter, which has a precision of its own."] : []),
  ]);
}
