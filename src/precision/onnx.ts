import type { Source } from "../ports.ts";
import { QUANT_OPS } from "./onnx-ops.ts";
import { type OnnxTensor, readTensor, typeName } from "./onnx-tensor.ts";
import { type Field, openWire, type Wire } from "./onnx-wire.ts";

/** A node that quantizes, or that makes constants: all others are only counted. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes that are whole numbers: `bits`, `block_size`, `quant_type`, `output_dtype`. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What an ONNX model holds, from its graph, its functions and all bodies of If, Loop and Scan. */
export interface OnnxModel {
  readonly irVersion: number;
  readonly producer: string;
  /** Initializers and values of Constant nodes. */
  readonly tensors: readonly OnnxTensor[];
  /** Nodes whose operator quantizes, and ConstantOfShape. */
  readonly nodes: readonly OnnxNode[];
  readonly nodeCount: number;
}

/** Bodies of If, Loop and Scan lie in each other in practice two or three deep. */
const MAX_DEPTH = 32;
/** Nodes and tensors of one model: beyond it a file is no model that anybody serves. */
const MAX_ITEMS = 5_000_000;

interface Building {
  readonly wire: Wire;
  readonly tensors: OnnxTensor[];
  readonly nodes: OnnxNode[];
  nodeCount: number;
}

/**
 * Reads a model by walking its protobuf: names, types, shapes and operators; the values are skipped. Field numbers are
 * those of onnx.proto. Throws an Error with a sentence for a file that is cut off, contradicts itself or has no graph.
 */
export async function readOnnx(source: Source): Promise<OnnxModel> {
  const wire = openWire(source);
  const made: Building = { wire, tensors: [], nodes: [], nodeCount: 0 };
  let irVersion = 0;
  let producer = "";
  let graphs = 0;
  await wire.walk(0, wire.size, async (field) => {
    if (field.number === 1 && field.wire === 0) irVersion = field.value;
    else if (field.wire !== 2) return;
    else if (field.number === 2) producer = await wire.text(field);
    else if (field.number === 7) {
      graphs++;
      await readGraph(made, field, 0);
    } else if (field.number === 25) await readFunction(made, field);
  });
  if (graphs !== 1) throw new Error(graphs === 0 ? "it has no graph" : `it has ${graphs} graphs, not one`);
  return { irVersion, producer, tensors: made.tensors, nodes: made.nodes, nodeCount: made.nodeCount };
}

/** GraphProto: nodes 1, initializers 5, sparse initializers 15. */
async function readGraph(made: Building, { start, end }: Field, depth: number): Promise<void> {
  if (depth > MAX_DEPTH) throw new Error(`its graphs lie in each other more than ${MAX_DEPTH} deep`);
  await made.wire.walk(start, end, (field) => {
    if (field.wire !== 2) return;
    if (field.number === 1) return readNode(made, field, depth);
    if (field.number === 5) return addTensor(made, field, null);
    if (field.number === 15) return readSparse(made, field, null);
  });
}

/** FunctionProto: nodes 7. */
async function readFunction(made: Building, { start, end }: Field): Promise<void> {
  await made.wire.walk(start, end, (field) => {
    if (field.number === 7 && field.wire === 2) return readNode(made, field, 0);
  });
}

/** NodeProto: inputs 1, outputs 2, operator 4, attributes 5. */
async function readNode(made: Building, { start, end }: Field, depth: number): Promise<void> {
  if (++made.nodeCount + made.tensors.length > MAX_ITEMS) throw tooMany();
  const { wire } = made;
  const inputs: Field[] = [];
  const outputs: Field[] = [];
  const attributes: Field[] = [];
  let op = "";
  await wire.walk(start, end, async (field) => {
    if (field.wire !== 2) return;
    if (field.number === 1) inputs.push(field);
    else if (field.number === 2) outputs.push(field);
    else if (field.number === 4) op = await wire.text(field);
    else if (field.number === 5) attributes.push(field);
  });
  const kept = QUANT_OPS.has(op) || op === "ConstantOfShape";
  const [first] = outputs;
  const name = op === "Constant" && first !== undefined ? await wire.text(first) : null;
  const numbers = new Map<string, number>();
  for (const attribute of attributes) await readAttribute(made, attribute, { depth, name, numbers });
  if (!kept) return;
  made.nodes.push({ op, inputs: await texts(wire, inputs), outputs: await texts(wire, outputs), numbers });
}

async function texts(wire: Wire, fields: readonly Field[]): Promise<string[]> {
  const found: string[] = [];
  for (const field of fields) found.push(await wire.text(field));
  return found;
}

/** AttributeProto: name 1, number 3, tensor 5, graph 6, graphs 11, sparse tensor 22. */
async function readAttribute(
  made: Building,
  { start, end }: Field,
  node: { readonly depth: number; readonly name: string | null; readonly numbers: Map<string, number> },
): Promise<void> {
  const { wire } = made;
  let key: Field | null = null;
  let number: number | null = null;
  await wire.walk(start, end, async (field) => {
    if (field.number === 3 && field.wire === 0) number = field.value;
    if (field.wire !== 2) return;
    if (field.number === 1) key = field;
    if (field.number === 6 || field.number === 11) await readGraph(made, field, node.depth + 1);
    if (field.number === 5 && node.name !== null) await addTensor(made, field, node.name);
    if (field.number === 22 && node.name !== null) await readSparse(made, field, node.name);
  });
  if (key !== null && number !== null) node.numbers.set(await wire.text(key), number);
}

/** SparseTensorProto: the values that are stored 1; their indices are no weights. */
async function readSparse(made: Building, { start, end }: Field, name: string | null): Promise<void> {
  await made.wire.walk(start, end, (field) => {
    if (field.number === 1 && field.wire === 2) return addTensor(made, field, name);
  });
}

async function addTensor(made: Building, field: Field, name: string | null): Promise<void> {
  if (made.nodeCount + made.tensors.length >= MAX_ITEMS) throw tooMany();
  const tensor = await readTensor(made.wire, field);
  made.tensors.push(name === null ? tensor : { ...tensor, name });
}

function tooMany(): Error {
  return new Error(`it has more than ${MAX_ITEMS} nodes and tensors`);
}

/** The data type that a QuantizeLinear writes, by its attribute; null: by its zero point. */
export function outputType(node: OnnxNode): string | null {
  const type = node.numbers.get("output_dtype") ?? 0;
  return type === 0 ? null : typeName(type);
}
