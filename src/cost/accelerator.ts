/** Words of a GPU's name that do not tell one from another. */
const IDLE = /^(nvidia|amd|aws|tesla|gpu|graphics|edition|blackwell|hbm\d*e?|mega)$/;
/** How it is built in: the same chip on another board is another GPU. */
const FORM = /^(sxm|pcie|nvl)\d*$/;
const MEMORY = /^(\d+)g(?:i?b)?$/;
/** Nominal and addressable memory differ by this much: 24 GB are 22,888 MiB. */
const NEAR = 0.1;

interface Named {
  readonly model: string;
  readonly form: string | null;
  readonly memoryGb: number | null;
}

/**
 * Whether a GPU's name, as drivers and people write it (`NVIDIA A100-SXM4-80GB`, `Tesla T4`, `l4`), is the
 * accelerator of the catalogue (`a100-80gb`). What only one of them says, such as the memory, does not part them.
 */
export function isAccelerator(stated: string, accelerator: string, memoryMib: number | null): boolean {
  const [a, b] = [named(stated), named(accelerator)];
  const memory = b.memoryGb ?? (memoryMib === null ? null : memoryMib / 1000);
  return (
    a.model !== "" &&
    a.model === b.model &&
    (a.form === null || b.form === null || a.form === b.form) &&
    (a.memoryGb === null || memory === null || Math.abs(a.memoryGb - memory) <= NEAR * memory)
  );
}

function named(name: string): Named {
  const words = name
    .toLowerCase()
    .replace(/(\d)\s+(g(?:i?b)?\b)/g, "$1$2")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !IDLE.test(word));
  const memory = words.map((word) => MEMORY.exec(word)?.[1]).find((size) => size !== undefined);
  return {
    model: words
      .filter((word) => !FORM.test(word) && !MEMORY.test(word))
      .sort()
      .join(" "),
    form: words.map((word) => FORM.exec(word)?.[1]).find((form) => form !== undefined) ?? null,
    memoryGb: memory === undefined ? null : Number(memory),
  };
}
