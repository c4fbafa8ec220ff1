/** Every form that one judgement takes for people and for machines. */
export { type Annotation, annotations } from "./annotations.ts";
export { shown } from "./escape.ts";
export { type Frame, renderComment, renderMarkdown } from "./markdown.ts";
export { reportJson, reportOf } from "./model.ts";
export { outputs } from "./outputs.ts";
export { renderPatch } from "./patch.ts";
export { sampleLines, samplesText } from "./stored.ts";
export { renderText, type TextStyle } from "./text.ts";
