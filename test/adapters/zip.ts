import { crc32 } from "node:zlib";

/** A member as it shall stand in the archive, right or wrong. */
export interface Member {
  readonly name: string;
  /** 0 stored, 8 deflate, 93 zstd. */
  readonly method: number;
  /** As stored. */
  readonly data: Buffer;
  /** The size after decompression that the archive states. */
  readonly size: number;
  /** What the checksum is of; `data` where it is left out. */
  readonly content?: Buffer;
}

/** A ZIP archive made by hand, so that tests can write what no tool writes. `count` replaces the stated number (ZIP64). */
export function zipOf(members: readonly Member[], count?: number): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    fields(header, 4, member);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    fields(entry, 6, member);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(header, name, member.data);
    central.push(entry, name);
    offset += header.length + name.length + member.data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count === undefined ? members.length : 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([
    ...local,
    directory,
    count === undefined ? Buffer.alloc(0) : zip64(count, directory.length, offset),
    end,
  ]);
}

/** Version, flags (UTF-8 names), method, time, checksum and sizes, which both headers have in this order. */
function fields(header: Buffer, at: number, member: Member): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(member.method, at + 4);
  header.writeUInt32LE(crc32(member.content ?? member.data), at + 10);
  header.writeUInt32LE(member.data.length, at + 14);
  header.writeUInt32LE(member.size, at + 18);
}

function zip64(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
