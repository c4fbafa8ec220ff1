/** Path → content of every generated file. */
export function generated(): Promise<Map<string, string>>;
