/**
 * Whether the beginning of a file is that of a report as YAML. Its keys may be sorted or not, so that the marks of
 * the tool stand before or after the list.
 */
export function isYamlReport(text: string): boolean {
  return /^(?:args|benchmarks|config|metadata):/.test(text) && /^benchmarks:/m.test(text) && MARK.test(text);
}

const MARK = /^ *(?:- )?(?:type_: ["']?generative_benchmark|guidellm_version:|module: ["']?guidellm\.)/m;
