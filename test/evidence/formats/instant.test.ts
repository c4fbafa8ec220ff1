import { describe, expect, it } from "vitest";
import {
  instantOfMs,
  instantOfSeconds,
  newestOf,
  utcInstant,
  zonedInstant,
} from "../../../src/evidence/formats/instant.ts";

describe("a time with a zone", () => {
  it.each([
    ["2025-03-01T12:00:00Z", "2025-03-01T12:00:00.000Z"],
    ["2025-03-01 12:00:00+00:00", "2025-03-01T12:00:00.000Z"],
    ["2025-03-01T12:00:00.123456+02:00", "2025-03-01T10:00:00.123Z"],
    ["2025-03-01T12:00:00,5-0530", "2025-03-01T17:30:00.500Z"],
    ["2025-03-01 12:00:00+02", "2025-03-01T10:00:00.000Z"],
    ["2025-03-01 12:00 UTC", "2025-03-01T12:00:00.000Z"],
  ])("is an instant, however it is written: %s", (stated, instant) => {
    expect(zonedInstant(stated)).toBe(instant);
    expect(utcInstant(stated)).toBe(instant);
  });
});

describe("a time without zone", () => {
  it.each(["2025-03-01 12:00:00", "2025-03-01T12:00:00", "2025-03-01 12:00:00.000000"])(
    "is an instant only of a tool that writes UTC, on every machine: %s",
    (stated) => {
      expect(zonedInstant(stated)).toBeNull();
      expect(utcInstant(stated)).toBe("2025-03-01T12:00:00.000Z");
    },
  );

  it("may be a date alone, which begins at midnight", () => {
    expect(zonedInstant("2025-03-01")).toBeNull();
    expect(utcInstant("2025-03-01")).toBe("2025-03-01T00:00:00.000Z");
  });
});

it.each(["2025-13-01T12:00:00Z", "2025-03-01T12:00:00 CET", "20250301-120000", "March 1, 2025", "2025", "", null, 1])(
  "has no instant of %j",
  (stated) => {
    expect(zonedInstant(stated)).toBeNull();
    expect(utcInstant(stated)).toBeNull();
  },
);

it("takes a count since the epoch only where it is a date", () => {
  expect(instantOfSeconds(1_740_830_400.5)).toBe("2025-03-01T12:00:00.500Z");
  expect(instantOfMs(1_740_830_400_000)).toBe("2025-03-01T12:00:00.000Z");
  for (const none of [0, -1, Number.NaN, 1e300, "1740830400", null]) {
    expect(instantOfSeconds(none)).toBeNull();
    expect(instantOfMs(none)).toBeNull();
  }
});

it("knows no newest where one is not known", () => {
  expect(newestOf(["2025-03-01T12:00:00.000Z", "2025-03-02T12:00:00.000Z"])).toBe("2025-03-02T12:00:00.000Z");
  expect(newestOf(["2025-03-01T12:00:00.000Z", null])).toBeNull();
  expect(newestOf([])).toBeNull();
});
