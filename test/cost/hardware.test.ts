import { describe, expect, it } from "vitest";
import { isAccelerator } from "../../src/cost/accelerator.ts";
import { type Fleet, fleetOf } from "../../src/cost/hardware.ts";
import type { Serving } from "../../src/domain/policy.ts";
import { bookOf, lackingOf, load, pricesOf, said, servingOf, tested } from "./support.ts";

const PATH = "loadtest/run.json";
const READINGS = load({ concurrency: 8 }, { throughput_rps: 12 });

function fleet(hardware: string | null, serving: Serving | null, gpus: number | null = null, book = bookOf()) {
  return fleetOf(tested(READINGS, hardware, gpus), PATH, serving, book);
}

function perInstance(...args: Parameters<typeof fleet>): number {
  const { value } = fleet(...args);
  expect(value).not.toHaveProperty("known");
  return (value as Fleet).perInstance;
}

function why(...args: Parameters<typeof fleet>): string {
  return said(lackingOf(fleet(...args).value));
}

describe("hardware that is stated", () => {
  it("agrees by the instance's name, and by its accelerator's", () => {
    for (const hardware of ["g6e.xlarge", "G6E.XLARGE", "NVIDIA L40S", "l40s", "L40S-48GB"]) {
      expect(fleet(hardware, servingOf("g6e.xlarge")).issues).toEqual([]);
      expect(perInstance(hardware, servingOf("g6e.xlarge"))).toBe(1);
    }
  });

  it("and differs is another measurement, and no price is used for it", () => {
    const found = fleet("g5.xlarge", servingOf("g6e.xlarge"));
    expect(said(lackingOf(found.value))).toBe(
      'evidence/not-comparable: loadtest/run.json was measured on "g5.xlarge", and serving.instance is "g6e.xlarge", which has l40s -> test on what serves, or correct serving.instance or results[].hardware',
    );
    expect([found.prices, found.issues, found.assumptions]).toEqual([[], [], []]);
    const own = bookOf(pricesOf({ instances: { "own-box": {} } }));
    expect(why("NVIDIA L4", servingOf("own-box"), null, own)).toMatch(/serving.instance is "own-box" ->/);
  });

  it("serves where the policy names no instance", () => {
    expect(perInstance("g6e.xlarge", null)).toBe(1);
    expect(perInstance("p5.48xlarge", null, 2)).toBe(4);
    expect(perInstance("own-box", servingOf(null), null, bookOf(pricesOf({ instances: { "own-box": {} } })))).toBe(1);
  });

  it("of the same chip with another memory differs", () => {
    expect(why("NVIDIA A100-SXM4-80GB", servingOf("p4d.24xlarge"))).toMatch(/^evidence\/not-comparable/);
    expect(perInstance("NVIDIA A100-SXM4-80GB", servingOf("p4de.24xlarge"))).toBe(8);
  });

  it("and is no priced instance cannot stand in for one", () => {
    expect(why("NVIDIA L4", null)).toBe(
      'evidence/missing: it was tested on "NVIDIA L4", which is no priced instance type -> write serving: { instance: … }, or results[].hardware',
    );
  });

  it("by the file of another load says nothing of this one", () => {
    const found = fleetOf(tested(READINGS, "g5.xlarge"), "other.json", servingOf("g6e.xlarge"), bookOf());
    expect(found.issues.map(({ rule }) => rule)).toEqual(["cost/assumed-hardware"]);
  });
});

describe("hardware that nobody states", () => {
  it("is taken for what serves, with a warning that says what to write", () => {
    expect(fleet(null, servingOf("g6e.xlarge")).issues).toEqual([
      {
        rule: "cost/assumed-hardware",
        message: 'nobody says on what loadtest/run.json was measured; it is taken for "g6e.xlarge"',
        hint: "write the results entry as { files: …, hardware: g6e.xlarge, gpus: … }",
      },
    ]);
  });

  it("is what a file says that says nothing readable", () => {
    for (const hardware of ["", "  ", 4, null]) {
      const facts = [{ path: PATH, facts: { hardware } }];
      const { issues } = fleetOf({ ...tested(READINGS), facts }, PATH, servingOf("g6e.xlarge"), bookOf());
      expect(issues.map(({ rule }) => rule)).toEqual(["cost/assumed-hardware"]);
    }
  });

  it("is not what the next entry of the file says", () => {
    const facts = [
      { path: PATH, facts: { hardware: null, gpus: null } },
      { path: PATH, facts: { hardware: "p5.48xlarge", gpus: 2 } },
    ];
    const found = fleetOf({ ...tested(READINGS), facts }, PATH, null, bookOf());
    expect(found).toMatchObject({ value: { perInstance: 4 }, issues: [] });
  });

  it("and served on nothing has no price", () => {
    expect(why(null, null)).toBe(
      "evidence/missing: nobody says on what it is served -> write serving: { instance: … }, or results[].hardware",
    );
  });
});

describe("GPUs of a replica", () => {
  it("that the load test had and serving has are the same", () => {
    expect(perInstance("p5.48xlarge", servingOf("p5.48xlarge", { gpusPerReplica: 2 }), 2)).toBe(4);
    expect(perInstance("p5.48xlarge", servingOf("p5.48xlarge"), 1)).toBe(8);
  });

  it("that are no number say nothing", () => {
    const facts = [
      { path: PATH, facts: { hardware: "g6e.xlarge", gpus: "four" } },
      { path: PATH, facts: { gpus: 0 } },
      { path: PATH, facts: { gpus: "2" } },
    ];
    const found = fleetOf({ ...tested(READINGS), facts }, PATH, servingOf("g6e.xlarge"), bookOf());
    expect(found.value).toMatchObject({ perInstance: 1 });
  });

  it("that differ are another measurement", () => {
    expect(why("p5.48xlarge", servingOf("p5.48xlarge", { gpusPerReplica: 2 }), 4)).toBe(
      "evidence/not-comparable: loadtest/run.json was measured with 4 GPUs, and a replica has 2 -> write serving.gpus_per_replica: 4, or correct results[].gpus, or test with as many as serve",
    );
    expect(why("p5.48xlarge", servingOf("p5.48xlarge"), 8)).toMatch(
      /a replica has 1, because serving.gpus_per_replica is not written -> write serving.gpus_per_replica: 8,/,
    );
  });
});

describe("replicas on an instance", () => {
  it.each([
    ["p5.48xlarge", 1, 8],
    ["p5.48xlarge", 2, 4],
    ["p5.48xlarge", 3, 2],
    ["p5.48xlarge", 8, 1],
    ["p5.48xlarge", 0.5, 16],
    ["p5.48xlarge", 9, 1 / 2],
    ["p5.48xlarge", 16, 1 / 2],
    ["p5.48xlarge", 17, 1 / 3],
    ["g6e.xlarge", 1 / 3, 3],
    ["g6e.xlarge", 0.1, 10],
    ["Standard_NV6ads_A10_v5", 1, 1],
    ["Standard_NV6ads_A10_v5", 1 / 6, 1],
    ["Standard_NV6ads_A10_v5", 0.17, 1],
    ["Standard_NV6ads_A10_v5", 1 / 12, 2],
    ["Standard_NV6ads_A10_v5", 2, 1 / 12],
  ])("of %s, %d GPUs each: %d", (type, gpusPerReplica, expected) => {
    expect(perInstance(type, servingOf(type, { gpusPerReplica }))).toBe(expected);
    expect(fleet(type, servingOf(type, { gpusPerReplica })).assumptions).toEqual([
      expect.stringContaining("on demand"),
    ]);
  });

  it("are exact for shares that doubles are not", () => {
    const book = bookOf(pricesOf({ instances: { box: { gpus: 0.3 } } }));
    expect(perInstance("box", servingOf("box", { gpusPerReplica: 0.1 }), null, book)).toBe(3);
    expect(perInstance("box", servingOf("box", { gpusPerReplica: 2.1 }), null, book)).toBe(1 / 7);
  });

  it("are one where nobody says how many GPUs it has, and that is said", () => {
    const book = bookOf(pricesOf({ instances: { "own box": {} } }));
    expect(perInstance("own box", servingOf("own box", { gpusPerReplica: 4 }), null, book)).toBe(1);
    expect(fleet("own box", servingOf("own box"), null, book).assumptions).toEqual([
      'one replica runs on one "own box", because nobody says how many GPUs it has (prices.instances."own box".gpus)',
    ]);
  });
});

describe("the name of a GPU", () => {
  it.each([
    ["Tesla T4", "t4", 16_384],
    ["NVIDIA A10G", "a10g", 22_888],
    ["NVIDIA L4 24 GB", "l4", 22_888],
    ["NVIDIA A100-SXM4-80GB", "a100-80gb", 81_920],
    ["NVIDIA A100-SXM4-40GB", "a100", 40_960],
    ["NVIDIA A100 80GB PCIe", "a100-80gb-pcie", 81_920],
    ["NVIDIA H100 80GB HBM3", "h100", 81_920],
    ["NVIDIA H100 NVL", "h100-nvl-94gb", 96_256],
    ["H100", "h100-80gb-mega", 81_920],
    ["NVIDIA H200", "h200", 144_384],
    ["Tesla V100-SXM2-16GB", "v100", 16_384],
    ["NVIDIA RTX PRO 6000 Blackwell Server Edition", "rtx-pro-server-6000", 98_304],
    ["AWS Inferentia2", "inferentia2", null],
  ])("%s is %s", (stated, accelerator, memory) => {
    expect(isAccelerator(stated, accelerator, memory)).toBe(true);
  });

  it.each([
    ["NVIDIA L4", "l40s", 45_776],
    ["NVIDIA A10", "a10g", 22_888],
    ["NVIDIA A100-SXM4-80GB", "a100", 40_960],
    ["NVIDIA A100-SXM4-40GB", "a100-80gb", 81_920],
    ["NVIDIA A100-SXM4-80GB", "a100-80gb-pcie", 81_920],
    ["NVIDIA H100 80GB HBM3", "h100-nvl-94gb", 96_256],
    ["NVIDIA H100", "h200", 144_384],
    ["NVIDIA", "l4", 22_888],
    ["", "l4", 22_888],
  ])("%s is not %s", (stated, accelerator, memory) => {
    expect(isAccelerator(stated, accelerator, memory)).toBe(false);
  });

  it("of which an instance has a share has the memory of the whole", () => {
    expect(perInstance("NVIDIA A10 24GB", servingOf("Standard_NV6ads_A10_v5"))).toBe(1);
  });
});
