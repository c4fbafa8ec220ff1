import { expect, it } from "vitest";
import { counted, key, listed, num, usd } from "../../src/cost/text.ts";

it("numbers have six significant digits and no trailing zeros", () => {
  expect([0.1 + 0.2, 1358.53, 1 / 3, 12, 0].map(num)).toEqual(["0.3", "1358.53", "0.333333", "12", "0"]);
  expect([usd(1.5), usd(-1.5), usd(0)]).toEqual(["$1.50", "-$1.50", "$0"]);
});

it("nouns agree with their numbers", () => {
  expect([counted(1, "row"), counted(0, "row"), counted(2, "row")]).toEqual(["1 row", "0 rows", "2 rows"]);
});

it("lists say how many more there are", () => {
  const names = ["a", "b", "c"];
  expect([listed(names, 3), listed(names, 2), listed([])]).toEqual(["a, b, c", "a, b and 1 more", ""]);
});

it("keys are quoted where YAML would read them otherwise", () => {
  expect(key("prices", "tokens", "org/model:1")).toBe('prices.tokens."org/model:1"');
  expect(key("prices", "tokens", "gpt-4.1")).toBe("prices.tokens.gpt-4.1");
});
