/** The first 12 hex digits of the SHA-256 of a text: enough to tell the prompts of one repository apart. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
