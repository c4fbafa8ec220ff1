import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  HEAD_BYTES,
  MAX_ARCHIVE_ENTRIES,
  MAX_DOCUMENT_BYTES,
  MAX_FILES,
  MAX_LINE_LENGTH,
  MAX_MEMBER_BYTES,
  MAX_RATIO,
  MAX_STREAM_BYTES,
  MAX_TOTAL_BYTES,
  MAX_TREE_BYTES,
  RATIO_FLOOR,
  showBytes
} from "./chunk-3JJPR55H.js";
import {
  require_picomatch
} from "./chunk-6Z2NWHTD.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PBTHCYGG.js";

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports, module) {
    module.exports = Pend;
    function Pend() {
      this.pending = 0;
      this.max = Infinity;
      this.listeners = [];
      this.waiting = [];
      this.error = null;
    }
    Pend.prototype.go = function(fn) {
      if (this.pending < this.max) {
        pendGo(this, fn);
      } else {
        this.waiting.push(fn);
      }
    };
    Pend.prototype.wait = function(cb) {
      if (this.pending === 0) {
        cb(this.error);
      } else {
        this.listeners.push(cb);
      }
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self) {
      self.pending += 1;
      var called = false;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        called = true;
        self.error = self.error || err;
        self.pending -= 1;
        if (self.waiting.length > 0 && self.pending < self.max) {
          pendGo(self, self.waiting.shift());
        } else if (self.pending === 0) {
          var listeners = self.listeners;
          self.listeners = [];
          listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self.error);
      }
    }
    function pendGo(self, fn) {
      fn(pendHold(self));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports) {
    var fs = __require("fs");
    var util = __require("util");
    var stream = __require("stream");
    var Readable3 = stream.Readable;
    var PassThrough = stream.PassThrough;
    var Pend = require_pend();
    var EventEmitter = __require("events").EventEmitter;
    exports.BufferSlicer = BufferSlicer;
    exports.FdSlicer = FdSlicer;
    util.inherits(FdSlicer, EventEmitter);
    function FdSlicer(fd) {
      EventEmitter.call(this);
      this.fd = fd;
      this.pend = new Pend();
      this.pend.max = 1;
      this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      var self = this;
      self.pend.go(function(cb) {
        fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
          cb();
          callback(err, bytesRead, buffer2);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount < 0) throw new Error("invalid unref");
      if (self.refCount > 0) return;
      fs.close(self.fd, onCloseDone);
      function onCloseDone(err) {
        if (err) {
          self.emit("error", err);
        } else {
          self.emit("close");
        }
      }
    };
    util.inherits(ReadStream, Readable3);
    function ReadStream(context, options2) {
      options2 = options2 || {};
      Readable3.call(this, options2);
      this.context = context;
      this.context.ref();
      this.start = options2.start || 0;
      this.endOffset = options2.end;
      this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self = this;
      var toRead = Math.min(self._readableState.highWaterMark, n);
      if (self.endOffset != null) {
        toRead = Math.min(toRead, self.endOffset - self.pos);
      }
      if (toRead <= 0) {
        self.push(null);
        this._cleanup();
        return;
      }
      self.context.pend.go(function(cb) {
        var buffer = Buffer.allocUnsafe(toRead);
        fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
          if (err) {
            self.destroy(err);
          } else if (bytesRead === 0) {
            self.push(null);
            self._cleanup();
          } else {
            self.pos += bytesRead;
            self.push(buffer.slice(0, bytesRead));
          }
          cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup();
      cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      if (this.context != null) {
        this.context.unref();
        this.context = null;
      }
    };
    util.inherits(BufferSlicer, EventEmitter);
    function BufferSlicer(buffer) {
      EventEmitter.call(this);
      this.refCount = 0;
      this.buffer = buffer;
    }
    BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer.length) {
        length = buffer.length - offset;
      }
      if (position + length > this.buffer.length) {
        length = this.buffer.length - position;
      }
      if (length <= 0) {
        setImmediate(function() {
          callback(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer, offset, position, position + length);
      setImmediate(function() {
        callback(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0;
      readStream.endOffset = options2.end;
      readStream.pos = readStream.endOffset || this.buffer.length;
      var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
      var maxChunkSize = 65536;
      var offset = 0;
      while (true) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          if (offset < entireSlice.length) {
            readStream.write(entireSlice.slice(offset, entireSlice.length));
          }
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset));
        offset = nextOffset;
      }
      readStream.end();
      return readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      this.refCount -= 1;
      if (this.refCount < 0) {
        throw new Error("invalid unref");
      }
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports, module) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc32(buf) {
      let crc = -1;
      for (let x of buf) {
        crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
      }
      return (crc ^ -1) >>> 0;
    }
    module.exports = crc32;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports) {
    var fs = __require("fs");
    var zlib = __require("zlib");
    var fd_slicer = require_fd_slicer();
    var util = __require("util");
    var EventEmitter = __require("events").EventEmitter;
    var Transform = __require("stream").Transform;
    var PassThrough = __require("stream").PassThrough;
    var Writable = __require("stream").Writable;
    var crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
    exports.open = open;
    exports.fromFd = fromFd;
    exports.fromBuffer = fromBuffer;
    exports.fromRandomAccessReader = fromRandomAccessReader;
    exports.openPromise = openPromise;
    exports.fromFdPromise = fromFdPromise;
    exports.fromBufferPromise = fromBufferPromise;
    exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise2;
    exports.dosDateTimeToDate = dosDateTimeToDate;
    exports.getFileNameLowLevel = getFileNameLowLevel2;
    exports.validateFileName = validateFileName;
    exports.parseExtraFields = parseExtraFields;
    exports.ZipFile = ZipFile;
    exports.Entry = Entry;
    exports.LocalFileHeader = LocalFileHeader;
    exports.RandomAccessReader = RandomAccessReader2;
    function openPromise(path, options2) {
      return new Promise((resolve5, reject) => {
        open(path, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve5(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve5, reject) => {
        fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve5(zipfile);
        });
      });
    }
    function fromBufferPromise(buffer, options2) {
      return new Promise((resolve5, reject) => {
        fromBuffer(buffer, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve5(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise2(reader, totalSize, options2) {
      return new Promise((resolve5, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve5(zipfile);
        });
      });
    }
    function open(path, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.open(path, "r", function(err, fd) {
        if (err) return callback(err);
        fromFd(fd, options2, function(err2, zipfile) {
          if (err2) fs.close(fd, defaultCallback);
          callback(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.fstat(fd, function(err, stats) {
        if (err) return callback(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback);
      });
    }
    function fromBuffer(buffer, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      var reader = new fd_slicer.BufferSlicer(buffer);
      fromRandomAccessReader(reader, buffer.length, options2, callback);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER) {
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      }
      reader.ref();
      var eocdrWithoutCommentSize = 22;
      var zip64EocdlSize = 20;
      var maxCommentSize = 65535;
      var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
      var buffer = newBuffer(bufferSize);
      var bufferReadStart = totalSize - buffer.length;
      readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
          if (buffer.readUInt32LE(i) !== 101010256) continue;
          var eocdrBuffer = buffer.subarray(i);
          var diskNumber = eocdrBuffer.readUInt16LE(4);
          var entryCount = eocdrBuffer.readUInt16LE(10);
          var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
          var commentLength = eocdrBuffer.readUInt16LE(20);
          var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
          if (commentLength !== expectedCommentLength) {
            return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
          }
          var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
          if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
            var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
            var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
            var zip64EocdrBuffer = newBuffer(56);
            return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
              if (err2) return callback(err2);
              if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                return callback(new Error("invalid zip64 end of central directory record signature"));
              }
              diskNumber = zip64EocdrBuffer.readUInt32LE(16);
              if (diskNumber !== 0) {
                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
              }
              entryCount = readUInt64LE(zip64EocdrBuffer, 32);
              centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
              return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
            });
          }
          if (diskNumber !== 0) {
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
        }
        callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util.inherits(ZipFile, EventEmitter);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self = this;
      EventEmitter.call(self);
      self.reader = reader;
      self.reader.on("error", function(err) {
        emitError(self, err);
      });
      self.reader.once("close", function() {
        self.emit("close");
      });
      self.readEntryCursor = centralDirectoryOffset;
      self.fileSize = fileSize;
      self.entryCount = entryCount;
      self.comment = comment;
      self.entriesRead = 0;
      self.autoClose = !!autoClose;
      self.lazyEntries = !!lazyEntries;
      self.decodeStrings = !!decodeStrings;
      self.validateEntrySizes = !!validateEntrySizes;
      self.strictFileNames = !!strictFileNames;
      self.isOpen = true;
      self.emittedError = false;
      self.hasEachEntryBeenCalled = false;
      if (!self.lazyEntries) self._readEntry();
    }
    ZipFile.prototype.close = function() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.reader.unref();
    };
    function emitErrorAndAutoClose(self, err) {
      if (self.autoClose) self.close();
      emitError(self, err);
    }
    function emitError(self, err) {
      if (self.emittedError) return;
      self.emittedError = true;
      self.emit("error", err);
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self = this;
      if (self.entryCount === self.entriesRead) {
        setImmediate(function() {
          if (self.autoClose) self.close();
          if (self.emittedError) return;
          self.emit("end");
        });
        return;
      }
      if (self.emittedError) return;
      var buffer = newBuffer(46);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
        if (err) return emitErrorAndAutoClose(self, err);
        if (self.emittedError) return;
        var entry = new Entry();
        var signature = buffer.readUInt32LE(0);
        if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
        entry.versionMadeBy = buffer.readUInt16LE(4);
        entry.versionNeededToExtract = buffer.readUInt16LE(6);
        entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
        entry.compressionMethod = buffer.readUInt16LE(10);
        entry.lastModFileTime = buffer.readUInt16LE(12);
        entry.lastModFileDate = buffer.readUInt16LE(14);
        entry.crc32 = buffer.readUInt32LE(16);
        entry.compressedSize = buffer.readUInt32LE(20);
        entry.uncompressedSize = buffer.readUInt32LE(24);
        entry.fileNameLength = buffer.readUInt16LE(28);
        entry.extraFieldLength = buffer.readUInt16LE(30);
        entry.fileCommentLength = buffer.readUInt16LE(32);
        entry.internalFileAttributes = buffer.readUInt16LE(36);
        entry.externalFileAttributes = buffer.readUInt32LE(38);
        entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
        if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
        self.readEntryCursor += 46;
        buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err2) {
          if (err2) return emitErrorAndAutoClose(self, err2);
          if (self.emittedError) return;
          entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
          var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
          entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
          entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
          try {
            entry.extraFields = parseExtraFields(entry.extraFieldRaw);
          } catch (err3) {
            return emitErrorAndAutoClose(self, err3);
          }
          if (self.decodeStrings) {
            var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
            entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
            entry.fileName = getFileNameLowLevel2(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
            var errorMessage = validateFileName(entry.fileName);
            if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
          } else {
            entry.fileComment = entry.fileCommentRaw;
            entry.fileName = entry.fileNameRaw;
          }
          entry.comment = entry.fileComment;
          self.readEntryCursor += buffer.length;
          self.entriesRead += 1;
          for (var i = 0; i < entry.extraFields.length; i++) {
            var extraField = entry.extraFields[i];
            if (extraField.id !== 1) continue;
            var zip64EiefBuffer = extraField.data;
            var index = 0;
            if (entry.uncompressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
              }
              entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.compressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
              }
              entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.relativeOffsetOfLocalHeader === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
              }
              entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            break;
          }
          if (self.validateEntrySizes && entry.compressionMethod === 0) {
            var expectedCompressedSize = entry.uncompressedSize;
            if (entry.isEncrypted()) {
              expectedCompressedSize += 12;
            }
            if (entry.compressedSize !== expectedCompressedSize) {
              var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
              return emitErrorAndAutoClose(self, new Error(msg));
            }
          }
          self.emit("entry", entry);
          if (!self.lazyEntries) self._readEntry();
        });
      });
    };
    ZipFile.prototype.eachEntry = function() {
      const self = this;
      if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self.hasEachEntryBeenCalled = true;
      let pendingResolveReject = null;
      self.on("entry", onEntry);
      self.on("end", onEnd);
      self.on("error", onError);
      function cleanup() {
        self.removeListener("entry", onEntry);
        self.removeListener("end", onEnd);
        self.removeListener("error", onError);
        if (self.autoClose) self.close();
      }
      function onEntry(entry) {
        let { resolve: resolve5 } = pendingResolveReject;
        pendingResolveReject = null;
        resolve5({ value: entry });
      }
      function onEnd() {
        let { resolve: resolve5 } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        resolve5({ done: true });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          const promise = new Promise((resolve5, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve: resolve5, reject };
          });
          self.readEntry();
          return promise;
        },
        return(value) {
          cleanup();
          return Promise.resolve({ done: true, value });
        },
        throw(value) {
          cleanup();
          return Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback) {
      var self = this;
      var relativeStart = 0;
      var relativeEnd = entry.compressedSize;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) {
        options2 = {};
      } else {
        if (options2.decodeFileData === false) {
          if (options2.decrypt != null) {
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          }
          if (options2.decompress != null) {
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
          }
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted()) {
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            }
            if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed()) {
              if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
            }
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed()) {
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            }
            if (!(options2.decompress === false || options2.decompress === true)) {
              throw new Error("invalid options.decompress value: " + options2.decompress);
            }
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          relativeStart = options2.start;
          if (relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          relativeEnd = options2.end;
          if (relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === false);
      if (options2.start != null || options2.end != null) {
        if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      }
      if (!self.isOpen) return callback(new Error("closed"));
      if (entry.isEncrypted() && !rawMode) {
        if (options2.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
      }
      var decompress;
      if (rawMode) {
        decompress = false;
      } else if (entry.compressionMethod === 8) {
        decompress = options2.decodeFileData !== true;
      } else {
        return callback(new Error("unsupported compression method: " + entry.compressionMethod));
      }
      self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
        if (err) return callback(err);
        self.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
      var self = this;
      var fileDataEnd = fileDataStart + compressedSize;
      var readStream = self.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      });
      var endpointStream = readStream;
      if (decompress) {
        var destroyed = false;
        var inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) inflateFilter.emit("error", err);
          });
        });
        readStream.pipe(inflateFilter);
        if (self.validateEntrySizes) {
          endpointStream = new AssertByteCountStream(uncompressedSize);
          inflateFilter.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) endpointStream.emit("error", err);
            });
          });
          inflateFilter.pipe(endpointStream);
        } else {
          endpointStream = inflateFilter;
        }
        installDestroyFn(endpointStream, function() {
          destroyed = true;
          if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
          readStream.unpipe(inflateFilter);
          readStream.destroy();
        });
      }
      callback(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
      var self = this;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      self.reader.ref();
      var buffer = newBuffer(30);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback(err);
          var signature = buffer.readUInt32LE(0);
          if (signature !== 67324752) {
            return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          }
          var fileNameLength = buffer.readUInt16LE(26);
          var extraFieldLength = buffer.readUInt16LE(28);
          var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self.fileSize) {
            return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
          }
          if (options2.minimal) {
            return callback(null, { fileDataStart });
          }
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart;
          localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
          localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
          localFileHeader.compressionMethod = buffer.readUInt16LE(8);
          localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
          localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
          localFileHeader.crc32 = buffer.readUInt32LE(14);
          localFileHeader.compressedSize = buffer.readUInt32LE(18);
          localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
          localFileHeader.fileNameLength = fileNameLength;
          localFileHeader.extraFieldLength = extraFieldLength;
          buffer = newBuffer(fileNameLength + extraFieldLength);
          self.reader.ref();
          readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              if (err2) return callback(err2);
              localFileHeader.fileName = buffer.subarray(0, fileNameLength);
              localFileHeader.extraField = buffer.subarray(fileNameLength);
              return callback(null, localFileHeader);
            } finally {
              self.reader.unref();
            }
          });
        } finally {
          self.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve5, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve5(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve5, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve5(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve5, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve5(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null) options2 = {};
      if (!options2.forceDosFormat) {
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags = data[0];
            var HAS_MTIME = 1;
            if (!(flags & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32) continue;
            if (data.readUInt16LE(4) !== 1) continue;
            if (data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
            var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day = date & 31;
      var month = (date >> 5 & 15) - 1;
      var year = (date >> 9 & 127) + 1980;
      var millisecond = 0;
      var second = (time & 31) * 2;
      var minute = time >> 5 & 63;
      var hour = time >> 11 & 31;
      if (timezone == null || timezone === "local") {
        return new Date(year, month, day, hour, minute, second, millisecond);
      } else if (timezone === "UTC") {
        return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
      } else {
        throw new Error("unrecognized options.timezone: " + options.timezone);
      }
    }
    function getFileNameLowLevel2(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      var fileName = null;
      for (var i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6) {
            continue;
          }
          if (extraField.data.readUInt8(0) !== 1) {
            continue;
          }
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc32(fileNameBuffer) !== oldNameCrc32) {
            continue;
          }
          fileName = decodeBuffer(extraField.data.subarray(5), true);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      if (!strictFileNames) {
        fileName = fileName.replace(/\\/g, "/");
      }
      return fileName;
    }
    function validateFileName(fileName) {
      if (fileName.indexOf("\\") !== -1) {
        return "invalid characters in fileName: " + fileName;
      }
      if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
        return "absolute path: " + fileName;
      }
      if (fileName.split("/").indexOf("..") !== -1) {
        return "invalid relative path: " + fileName;
      }
      return null;
    }
    function parseExtraFields(extraFieldBuffer) {
      var extraFields = [];
      var i = 0;
      while (i < extraFieldBuffer.length - 3) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0);
        var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
        var dataStart = i + 4;
        var dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        });
        i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
      if (length === 0) {
        return setImmediate(function() {
          callback(null, newBuffer(0));
        });
      }
      reader.read(buffer, offset, length, position, function(err, bytesRead) {
        if (err) return callback(err);
        if (bytesRead < length) {
          return callback(new Error("unexpected EOF"));
        }
        callback();
      });
    }
    util.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this);
      this.actualByteCount = 0;
      this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      this.actualByteCount += chunk.length;
      if (this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util.inherits(RandomAccessReader2, EventEmitter);
    function RandomAccessReader2() {
      EventEmitter.call(this);
      this.refCount = 0;
    }
    RandomAccessReader2.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader2.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount > 0) return;
      if (self.refCount < 0) throw new Error("invalid unref");
      self.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self.emit("error", err);
        self.emit("close");
      }
    };
    RandomAccessReader2.prototype.createReadStream = function(options2) {
      if (options2 == null) options2 = {};
      var start = options2.start;
      var end = options2.end;
      if (start === end) {
        var emptyStream = new PassThrough();
        setImmediate(function() {
          emptyStream.end();
        });
        return emptyStream;
      }
      var stream = this._readStreamForRange(start, end);
      var destroyed = false;
      var refUnrefFilter = new RefUnrefFilter(this);
      stream.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) refUnrefFilter.emit("error", err);
        });
      });
      installDestroyFn(refUnrefFilter, function() {
        stream.unpipe(refUnrefFilter);
        refUnrefFilter.unref();
        stream.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start);
      refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) byteCounter.emit("error", err);
        });
      });
      installDestroyFn(byteCounter, function() {
        destroyed = true;
        refUnrefFilter.unpipe(byteCounter);
        refUnrefFilter.destroy();
      });
      return stream.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader2.prototype._readStreamForRange = function(start, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader2.prototype.read = function(buffer, offset, length, position, callback) {
      var readStream = this.createReadStream({ start: position, end: position + length });
      var writeStream = new Writable();
      var written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer, offset + written, 0, chunk.length);
        written += chunk.length;
        cb();
      };
      writeStream.on("finish", callback);
      readStream.on("error", function(error) {
        callback(error);
      });
      readStream.pipe(writeStream);
    };
    RandomAccessReader2.prototype.close = function(callback) {
      setImmediate(callback);
    };
    util.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context) {
      PassThrough.call(this);
      this.context = context;
      this.context.ref();
      this.unreffedYet = false;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref();
      cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      if (this.unreffedYet) return;
      this.unreffedYet = true;
      this.context.unref();
    };
    var cp437 = "\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
    function decodeBuffer(buffer, isUtf8) {
      if (isUtf8) {
        return buffer.toString("utf8");
      } else {
        var result = "";
        for (var i = 0; i < buffer.length; i++) {
          result += cp437[buffer[i]];
        }
        return result;
      }
    }
    function readUInt64LE(buffer, offset) {
      var lower32 = buffer.readUInt32LE(offset);
      var upper32 = buffer.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    if (typeof Buffer.allocUnsafe === "function") {
      newBuffer = function(len) {
        return Buffer.allocUnsafe(len);
      };
    } else {
      newBuffer = function(len) {
        return new Buffer(len);
      };
    }
    function installDestroyFn(stream, fn) {
      if (typeof stream.destroy === "function") {
        stream._destroy = function(err, cb) {
          fn();
          if (cb != null) cb(err);
        };
      } else {
        stream.destroy = fn;
      }
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// src/adapters/log.ts
function logLines(text) {
  return text.split(/\r\n|\n/).map(
    (line) => withoutControls(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [")
  );
}
function actionLog(write) {
  const say = (text) => {
    for (const line of logLines(text)) write(`${line}
`);
  };
  return { info: say, warn: (text) => say(`Warning: ${text}`), progress: () => {
  } };
}
function withoutControls(line) {
  return line.replaceAll("	", "  ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}
function terminalLog(stream) {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\x1B[K");
    shown = false;
  };
  const say = (text) => {
    clear();
    for (const line of text.split(/\r\n|\n/)) stream.write(`${withoutControls(line)}
`);
  };
  return {
    info: say,
    warn: (text) => say(`Warning: ${text}`),
    progress: (text) => {
      if (!live) return;
      stream.write(`\r\x1B[K${[...withoutControls(text)].slice(0, (stream.columns ?? 80) - 1).join("")}`);
      shown = true;
    },
    done: clear
  };
}

// src/adapters/faults.ts
import { lstatSync } from "node:fs";
var REASONS = /* @__PURE__ */ new Map([
  ["ENOENT", "no such file"],
  ["ENOTDIR", "no such file: a part of the path is no directory"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "a link that leads in a circle"],
  ["ENAMETOOLONG", "the name is too long for a file"],
  ["EISDIR", "a directory, not a regular file"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the file system is full"]
]);
function guarded(path, action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("file-unreadable", `${path}: ${reasonOf(error)}`);
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (code || String(error));
}
function lookAt(path, full) {
  try {
    return lstatSync(full, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    return guarded(path, () => {
      throw error;
    });
  }
}

// src/adapters/commit-workspace.ts
import { realpathSync } from "node:fs";
import { posix as posix2, resolve as resolve2 } from "node:path";

// src/adapters/commit-paths.ts
import { posix } from "node:path";
var MAX_HOPS = 40;
function commitPaths({ entries, commit }) {
  const byPath = new Map(entries.map((one) => [one.path, one]));
  const below = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Map()]]);
  for (const entry of entries) {
    addTo(below, entry.path, entry);
    for (let parent = parentOf(entry.path); parent !== ""; parent = parentOf(parent)) {
      if (addTo(below, parent, null)) break;
    }
  }
  const label = (path) => `${path} at ${commit.slice(0, 7)}`;
  const realOf2 = (path, hops = 0) => {
    let done = "";
    const segments = path === "." || path === "" ? [] : path.split("/");
    for (const [index, segment] of segments.entries()) {
      done = joined(done, segment);
      const rest = segments.slice(index + 1);
      const entry = byPath.get(done);
      if (entry?.kind === "submodule") return done;
      if (entry?.kind === "link") {
        if (hops === MAX_HOPS) throw new UserError("file-unreadable", `${label(path)}: a link that leads in a circle`);
        return realOf2([follow(entry, label), ...rest].filter((one) => one !== "").join("/"), hops + 1);
      }
      if (entry ? rest.length > 0 : !below.has(done)) return null;
    }
    return done;
  };
  const locate = (path) => {
    const real = realOf2(path);
    const link = byPath.get(path);
    if (real === null && link?.kind === "link") {
      throw new UserError("file-unreadable", `${label(path)}: a link to "${link.target}", where nothing is`);
    }
    return real === null ? null : byPath.get(real) ?? "directory";
  };
  const isDirectory = (path) => {
    try {
      return locate(path) === "directory";
    } catch {
      return false;
    }
  };
  return {
    locate,
    has: (path) => byPath.has(path) || below.has(path === "." ? "" : path),
    // A directory is known by its own name only, and a pattern may have entered it through a link.
    entries: (directory) => [...below.get(realOf2(directory) ?? directory) ?? []].map(([name, entry]) => ({
      name,
      directory: entry === null || entry.kind === "submodule",
      leadsToDirectory: () => entry?.kind === "link" && isDirectory(entry.path)
    }))
  };
}
function follow(entry, label) {
  if (entry.target === null) {
    throw new UserError(
      "file-unreadable",
      `${label(entry.path)}: a link, and its target is not known without the clone; check out with \`fetch-depth: 0\``
    );
  }
  const target = entry.target.startsWith("/") ? ".." : posix.join(parentOf(entry.path), entry.target);
  const clean = target.replace(/\/+$/, "");
  if (clean !== ".." && !clean.startsWith("../")) return clean === "." ? "" : clean;
  throw new UserError(
    "file-outside",
    `${label(entry.path)}: a link that leads outside the workspace, to ${entry.target}`
  );
}
function joined(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function addTo(below, path, entry) {
  const parent = parentOf(path);
  const names = below.get(parent) ?? /* @__PURE__ */ new Map();
  below.set(parent, names);
  const name = parent === "" ? path : path.slice(parent.length + 1);
  if (names.has(name)) return true;
  names.set(name, entry);
  return false;
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

// src/adapters/content.ts
import { createHash } from "node:crypto";
import { Readable as Readable2 } from "node:stream";
import { createGunzip } from "node:zlib";

// src/adapters/archive.ts
var import_yauzl = __toESM(require_yauzl(), 1);
import { Readable } from "node:stream";
var WINDOW = 1024 * 1024;
var STORED = 0;
var DEFLATE = 8;
var ZSTD = 93;
var OPTIONS = { autoClose: false, decodeStrings: false };
var WindowReader = class extends import_yauzl.RandomAccessReader {
  #window = new Uint8Array();
  #start = 0;
  #readRange;
  constructor(readRange2) {
    super();
    this.#readRange = readRange2;
  }
  read(buffer, offset, length, position, done) {
    try {
      const inside = position >= this.#start && position + length <= this.#start + this.#window.length;
      if (!inside) {
        this.#window = this.#readRange(position, Math.max(length, WINDOW));
        this.#start = position;
      }
      const bytes = this.#window.subarray(position - this.#start, position - this.#start + length);
      buffer.set(bytes, offset);
      setImmediate(done, bytes.length === length ? null : new Error("the archive is cut off"));
    } catch (error) {
      setImmediate(done, error);
    }
  }
  _readStreamForRange(start, end) {
    return Readable.from(ranges(this.#readRange, start, end), { objectMode: false });
  }
};
function* ranges(readRange2, start, end) {
  for (let at2 = start; at2 < end; at2 += WINDOW) yield readRange2(at2, Math.min(WINDOW, end - at2));
}
async function openArchive(path, size, readRange2) {
  const reader = new WindowReader(readRange2);
  const zip = await (0, import_yauzl.fromRandomAccessReaderPromise)(reader, size, OPTIONS).catch(broken);
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) {
    const cap = `${zip.entryCount} members, more than ${MAX_ARCHIVE_ENTRIES}`;
    throw new UserError("cap-exceeded", `${path}: the archive has ${cap}`);
  }
  const members = /* @__PURE__ */ new Map();
  try {
    for await (const entry of zip.eachEntry()) members.set(nameOf(entry), entry);
  } catch (error) {
    broken(error);
  }
  return {
    names: [...members.keys()],
    read: async (name) => {
      const entry = members.get(name);
      return entry ? readMember(path, zip, name, entry) : null;
    }
  };
}
async function readMember(path, zip, name, entry) {
  const { compressionMethod: method, compressedSize, uncompressedSize: size } = entry;
  const where = `member "${name}"`;
  if (size > MAX_MEMBER_BYTES) {
    const cap = `${where} has ${showBytes(size)}, more than ${showBytes(MAX_MEMBER_BYTES)}`;
    throw new UserError("cap-exceeded", `${path}: ${cap}`);
  }
  if (size > RATIO_FLOOR && size > compressedSize * MAX_RATIO) {
    throw new UserError("cap-exceeded", `${path}: ${where} grows more than ${MAX_RATIO}-fold when decompressed`);
  }
  if (entry.isEncrypted()) throw new Error(`${where} is encrypted`);
  if (method !== STORED && method !== DEFLATE && method !== ZSTD) {
    throw new Error(`${where} is compressed with method ${method}; stored, deflate and zstd can be read`);
  }
  try {
    const decode = method !== ZSTD;
    const stream = await zip.openReadStreamPromise(entry, decode ? {} : { decodeFileData: false });
    const bytes = await collect(stream);
    return decode ? bytes : await unzstd(bytes, size);
  } catch (error) {
    throw new Error(`${where} is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
  }
}
function nameOf(entry) {
  return (0, import_yauzl.getFileNameLowLevel)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}
async function collect(stream) {
  const parts = [];
  for await (const chunk of stream) parts.push(chunk);
  return Buffer.concat(parts);
}
async function unzstd(bytes, size) {
  const { Decompress } = await import("./esm-4GHV2P6C.js");
  const out = Buffer.allocUnsafe(size);
  let done = 0;
  const decoder = new Decompress((chunk) => {
    if (done + chunk.length > size) throw new Error(`it holds more than the ${size} bytes it states`);
    out.set(chunk, done);
    done += chunk.length;
  });
  for (let at2 = 0; at2 < bytes.length; at2 += WINDOW) {
    decoder.push(bytes.subarray(at2, at2 + WINDOW), at2 + WINDOW >= bytes.length);
  }
  if (done !== size) throw new Error(`it holds ${done} bytes and states ${size}`);
  return out;
}
function broken(error) {
  if (error instanceof UserError) throw error;
  throw new Error(`the ZIP archive is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
}

// src/adapters/lines.ts
async function* splitLines(chunks, path, maxLength = MAX_LINE_LENGTH) {
  const decoder = new TextDecoder("utf-8");
  let rest = [];
  let restLength = 0;
  let number = 0;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      rest.push(text.slice(start, end));
      number++;
      if (restLength + end - start > maxLength) throw tooLong(path, number, maxLength);
      yield withoutReturn(rest.join(""));
      rest = [];
      restLength = 0;
      start = end + 1;
    }
    rest.push(text.slice(start));
    restLength += text.length - start;
    if (restLength > maxLength) throw tooLong(path, number + 1, maxLength);
  }
  const last = rest.join("") + decoder.decode();
  if (last !== "") yield withoutReturn(last);
}
function withoutReturn(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function tooLong(path, line, cap) {
  return new UserError("cap-exceeded", `${path}: line ${line} is longer than ${showBytes(cap)}`);
}

// src/adapters/content.ts
var CHUNK = 1024 * 1024;
function inMemory(path, label, bytes) {
  const range = (offset, length) => bytes.subarray(offset, Math.max(offset, offset + length));
  return { path, label, size: bytes.length, range };
}
function openBytes(name, bytes) {
  return sourceOf(inMemory(name, name, bytes), { bytesRead: bytes.length, sibling: async () => null });
}
function sourceOf({ path, label, size, range }, shared) {
  const first = range(0, HEAD_BYTES);
  const zipped = first[0] === 31 && first[1] === 139;
  let digest = null;
  const raw = () => size <= first.length ? once(first) : chunksOf(size, range);
  const content = (cap) => zipped ? inflated(raw(), label, cap, shared) : capped(raw(), label, cap, size);
  return {
    path,
    size,
    head: async () => zipped ? prefix(inflated(raw(), label, MAX_STREAM_BYTES, shared), HEAD_BYTES) : first,
    slice: async (offset, length) => range(offset, length),
    bytes: async () => {
      if (zipped) return concat(content(MAX_DOCUMENT_BYTES));
      refuse(label, size, MAX_DOCUMENT_BYTES, "a document that is parsed whole");
      const whole = size <= first.length ? first : range(0, size);
      digest ??= createHash("sha256").update(whole).digest("hex");
      return whole;
    },
    lines: () => splitLines(content(MAX_STREAM_BYTES), label),
    sibling: (name) => shared.sibling(path, name),
    sha256: async () => {
      if (digest !== null) return digest;
      const hash = createHash("sha256");
      for await (const chunk of raw()) hash.update(chunk);
      digest = hash.digest("hex");
      return digest;
    },
    archive: () => openArchive(label, size, range)
  };
}
async function* chunksOf(size, range) {
  for (let offset = 0; offset < size; offset += CHUNK) yield range(offset, CHUNK);
}
async function* once(bytes) {
  if (bytes.length > 0) yield bytes;
}
async function* capped(chunks, path, cap, size) {
  refuse(path, size, cap, "a file that is streamed");
  yield* chunks;
}
async function* inflated(chunks, path, cap, shared) {
  const gunzip = createGunzip();
  const input = Readable2.from(chunks);
  input.on("error", (error) => gunzip.destroy(error));
  let total = 0;
  try {
    for await (const chunk of input.pipe(gunzip)) {
      total += chunk.length;
      refuse(path, total, cap, "a gzip file's content");
      spend(path, chunk.length, shared);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(`the gzip data is broken or cut off (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}
async function prefix(chunks, length) {
  const parts = [];
  let total = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      total += chunk.length;
      if (total >= length) break;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  return Buffer.concat(parts).subarray(0, length);
}
async function concat(chunks) {
  const parts = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
function refuse(path, size, cap, what) {
  if (size <= cap) return;
  throw new UserError("cap-exceeded", `${path}: larger than ${showBytes(cap)}, the limit of ${what}`);
}
function spend(path, bytes, shared) {
  shared.bytesRead += bytes;
  if (shared.bytesRead <= MAX_TOTAL_BYTES) return;
  throw new UserError(
    "cap-exceeded",
    `${path}: with it one run reads more than ${showBytes(MAX_TOTAL_BYTES)}; narrow the patterns`
  );
}

// src/adapters/glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var OPTIONS2 = { nonegate: true, noextglob: true };
var NEVER_WALKED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function isWild(pattern) {
  return import_picomatch.default.scan(pattern, OPTIONS2).isGlob;
}
function expand(listing, pattern) {
  if (!isWild(pattern) || listing.has(pattern)) return [pattern];
  const walk = walkOf(listing, pattern);
  descend("", walk);
  if (walk.found.length > MAX_FILES) {
    throw new UserError("cap-exceeded", `"${pattern}" matches more than ${MAX_FILES} files; narrow it`);
  }
  return walk.found.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
function walkOf(listing, pattern) {
  const segments = pattern.split("/");
  const first = segments.findIndex((segment) => segment.includes("**") || segment.includes("{"));
  const own = first === -1 ? segments : segments.slice(0, first);
  return {
    listing,
    matches: (0, import_picomatch.default)(pattern, OPTIONS2),
    steps: own.map((segment) => (0, import_picomatch.default)(segment, OPTIONS2)),
    open: first !== -1,
    dots: /(^|[/{,])\./.test(pattern),
    found: []
  };
}
function descend(directory, walk, depth = 0) {
  for (const entry of walk.listing.entries(directory)) {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    const step = walk.steps[depth];
    if (step ? !step(entry.name) : entry.name.startsWith(".") && !walk.dots) continue;
    if (isEntered(entry, walk, depth)) descend(path, walk, depth + 1);
    else if (!entry.directory && walk.matches(path) && !entry.leadsToDirectory()) {
      walk.found.push(path);
      if (walk.found.length > MAX_FILES) return;
    }
  }
}
function isEntered(entry, walk, depth) {
  const own = depth < walk.steps.length;
  if (!own && NEVER_WALKED.has(entry.name)) return false;
  if (!walk.open && depth >= walk.steps.length - 1) return false;
  if (entry.directory) return true;
  return own && entry.leadsToDirectory();
}

// src/adapters/inside.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function relativeTo(roots, path) {
  if (path.includes("\0")) throw new UserError("file-unreadable", `${path}: a NUL stands in no file name`);
  const [root] = roots;
  const tails = roots.map((base) => relative(base, resolve(root, path)).replaceAll(sep, "/"));
  const inside = tails.find((tail) => tail !== ".." && !tail.startsWith("../") && !isAbsolute(tail));
  if (inside === void 0) {
    throw new UserError("file-outside", `${path}: outside the workspace ${root}; name a path below it`);
  }
  return inside === "" ? "." : inside;
}

// src/adapters/commit-workspace.ts
var MAX_POINTER_BYTES = 1024;
var POINTER = "version https://git-lfs.github.com/spec/";
function openCommit(tree, directory) {
  const root = guarded(directory, () => realpathSync.native(directory));
  const insideOf = (path) => relativeTo([root, resolve2(directory)], path);
  const paths2 = commitPaths(tree);
  const label = (path) => `${path} at ${tree.commit.slice(0, 7)}`;
  const shared = {
    bytesRead: 0,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = posix2.join(posix2.dirname(path), name);
      return paths2.has(beside) ? open(beside) : null;
    }
  };
  const entryAt = (inside) => {
    const found = paths2.locate(inside);
    const what = found === null ? "no such file" : wrongKind(found, inside);
    if (what !== null) throw new UserError("file-unreadable", `${label(inside)}: ${what}`);
    return found;
  };
  const load = async (inside, cap) => {
    const bytes = await tree.read(entryAt(inside), cap);
    spend(label(inside), bytes.length, shared);
    return bytes;
  };
  const open = async (path) => {
    const inside = insideOf(path);
    const bytes = await load(inside, MAX_DOCUMENT_BYTES);
    const source = sourceOf(inMemory(inside, label(inside), bytes), shared);
    return isPointer(bytes) ? pointerSource(source, bytes, label(inside)) : source;
  };
  return {
    glob: async (pattern) => expand(paths2, insideOf(pattern)),
    open,
    text: async (path, cap) => {
      const inside = insideOf(path);
      if (paths2.locate(inside) === null) return null;
      const { size } = entryAt(inside);
      if (size > cap) {
        throw new UserError("cap-exceeded", `${label(inside)}: ${showBytes(size)}, more than ${showBytes(cap)}`);
      }
      const bytes = await load(inside, cap);
      if (isPointer(bytes)) throw new UserError("file-unreadable", `${label(inside)}: ${pointerSaid(bytes)}`);
      return new TextDecoder("utf-8").decode(bytes);
    },
    write: async (path) => {
      throw new Error(`${label(path)}: a commit is not written to`);
    }
  };
}
function wrongKind(found, path) {
  if (found === "directory") return `a directory, not a regular file; name the files in it, such as ${path}/**/*.json`;
  if (found.kind === "submodule") return `inside the submodule ${found.path}, whose files are not in this commit`;
  return null;
}
function isPointer(bytes) {
  return bytes.length <= MAX_POINTER_BYTES && new TextDecoder().decode(bytes.subarray(0, POINTER.length)) === POINTER;
}
function pointerSaid(bytes) {
  const size = /^size (\d{1,15})$/m.exec(new TextDecoder().decode(bytes))?.[1];
  const what = size === void 0 ? "the content" : `the ${showBytes(Number(size))}`;
  return `a Git LFS pointer; ${what} it stands for ${size === void 0 ? "is" : "are"} not in the commit`;
}
function pointerSource(source, bytes, label) {
  const refuse2 = async () => {
    throw new Error(`${label}: ${pointerSaid(bytes)}`);
  };
  return {
    ...source,
    ...{ bytes: refuse2, archive: refuse2, lines: () => ({ [Symbol.asyncIterator]: () => ({ next: refuse2 }) }) }
  };
}

// src/adapters/git.ts
import { readFileSync } from "node:fs";
import { resolve as absolute } from "node:path";

// src/adapters/git-output.ts
var NUL = 0;
var TAB = 9;
var LF = 10;
var LINK = "120000";
function parseTree(out) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  const entries = records(out).flatMap((record) => {
    const tab = record.indexOf(TAB);
    const [mode = "", type = "", id = "", size = ""] = text.decode(record.subarray(0, tab)).split(/ +/);
    const kind = type === "commit" ? "submodule" : mode === LINK ? "link" : "file";
    const known = { id, size: kind === "submodule" ? 0 : Number(size), target: null };
    return tab === -1 ? [] : [{ path: text.decode(record.subarray(tab + 1)), kind, ...known }];
  });
  return entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function paths(out) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  return records(out).map((record) => text.decode(record)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
function parseBatch(out) {
  const contents = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < out.length; ) {
    const end = out.indexOf(LF, at2);
    if (end === -1) break;
    const [id = "", , size] = new TextDecoder().decode(out.subarray(at2, end)).split(" ");
    at2 = end + 1;
    if (size === void 0 || !/^\d+$/.test(size)) continue;
    contents.set(id, new TextDecoder().decode(out.subarray(at2, at2 + Number(size))));
    at2 += Number(size) + 1;
  }
  return contents;
}
function records(out) {
  const found = [];
  for (let start = 0; start < out.length; ) {
    const end = out.indexOf(NUL, start);
    found.push(out.subarray(start, end === -1 ? out.length : end));
    start = end === -1 ? out.length : end + 1;
  }
  return found;
}

// src/adapters/git-process.ts
import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute as isAbsolute2, join, relative as relative2, resolve as resolve3, sep as sep2 } from "node:path";
var DEFAULT_CAP = 1024 * 1024;
var PATIENCE_MS = 12e4;
var SETTINGS = [
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null", "core.quotePath=false"],
  ...[
    "safe.bareRepository=explicit",
    "protocol.allow=never",
    "submodule.recurse=false",
    "gc.auto=0",
    "advice.graftFileDeprecated=false"
  ]
].flatMap((setting) => ["-c", setting]);
var PASSED = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT", "TEMP", "TMP"];
function gitIn(program, directory, env) {
  const environment = {
    ...Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    ...{ GIT_CONFIG_NOSYSTEM: "1", GIT_ATTR_NOSYSTEM: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" },
    ...{ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" },
    ...{ LC_ALL: "C", LANGUAGE: "" }
  };
  return (args, { cap = DEFAULT_CAP, input = "" } = {}) => new Promise((done) => {
    const child = execFile(
      program,
      ["--no-pager", "--literal-pathspecs", ...SETTINGS, ...args],
      {
        ...{ cwd: directory, env: environment, encoding: "buffer", maxBuffer: cap, timeout: PATIENCE_MS },
        ...{ windowsHide: true, shell: false }
      },
      (error, out, err) => {
        const failure = error;
        const code = failure === null ? 0 : typeof failure.code === "number" ? failure.code : null;
        const tooMuch2 = failure?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER";
        done({ code, out, error: err.toString("utf8") || (code === null ? failure?.message ?? "" : ""), tooMuch: tooMuch2 });
      }
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function findGit(env, workspace) {
  const names = process.platform === "win32" ? ["git.exe"] : ["git"];
  const outside = (directory) => {
    const tail = relative2(resolve3(workspace), directory);
    return tail === ".." || tail.startsWith(`..${sep2}`) || isAbsolute2(tail);
  };
  const directories = (env.PATH ?? env.Path ?? "").split(delimiter).filter((one) => isAbsolute2(one) && outside(one));
  return directories.flatMap((one) => names.map((name) => join(one, name))).find(isProgram) ?? null;
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/adapters/git.ts
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var MAX_LINKS = 1e4;
var MAX_TARGET_BYTES = 4096;
var SPARE_BYTES = 64 * 1024;
async function openRepository(directory, env = process.env) {
  const program = findGit(env, directory);
  if (program === null) return { repository: null, why: "no git on PATH, so the clone cannot be asked" };
  const git = gitIn(program, directory, env);
  const answer = await git(["rev-parse", "--is-inside-work-tree"]);
  if (answer.code === 0 && textOf(answer) === "true") return { repository: repositoryOf(git, directory), why: null };
  return { repository: null, why: refusal(answer, directory) };
}
function refusal({ error, code }, directory) {
  if (/dubious ownership|unsafe repository/.test(error)) {
    return `git does not look into the clone, because another user owns it; allow it with: git config --global --add safe.directory ${absolute(directory)}`;
  }
  if (code === 0 || /not a git repository/.test(error)) return "the workspace is not in a git clone";
  return `git cannot read the clone (${error.trim().split("\n")[0] ?? "it did not start"})`;
}
function repositoryOf(git, directory) {
  const lists = /* @__PURE__ */ new Map();
  const resolve5 = async (ref) => {
    if (ref === "" || ref.startsWith("-") || /[\0\n]/.test(ref)) return null;
    const answer = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    const id = textOf(answer);
    return answer.code === 0 && ID.test(id) ? id : null;
  };
  const list = (commit) => {
    const known = lists.get(commit);
    if (known) return known;
    const made = listOf(git, checked(commit));
    lists.set(commit, made);
    return made;
  };
  const indexes = /* @__PURE__ */ new Map();
  const indexed = async (commit) => {
    const known = indexes.get(commit);
    if (known) return known;
    const made = new Map((await list(commit))?.map((one) => [one.path, one]));
    indexes.set(commit, made);
    return made;
  };
  return {
    head: () => resolve5("HEAD"),
    resolve: resolve5,
    list,
    parents: async (commit) => {
      const answer = await git(["cat-file", "commit", checked(commit)]);
      if (answer.code !== 0) return null;
      const [header = ""] = answer.out.toString("utf8").split("\n\n", 1);
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => id ?? []);
    },
    mergeBase: async (a, b) => {
      const answer = await git(["merge-base", checked(a), checked(b)]);
      if (answer.code !== 0 && answer.code !== 1) return "shallow";
      const base = answer.code === 0 ? textOf(answer) : null;
      return await isWhole(git, directory, [a, b], base) ? base : "shallow";
    },
    read: async (commit, path, cap) => {
      const where = `${path} at ${commit.slice(0, 7)}`;
      const entry = (await indexed(commit)).get(path);
      if (!entry) throw new UserError("file-unreadable", `${where}: not in this commit, or the clone lacks the commit`);
      if (entry.kind === "submodule") throw new UserError("file-unreadable", `${where}: a submodule, not a file`);
      if (entry.size > cap) {
        throw new UserError("cap-exceeded", `${where}: ${showBytes(entry.size)}, more than ${showBytes(cap)}`);
      }
      const answer = await git(["cat-file", "blob", checked(entry.id)], { cap: entry.size + SPARE_BYTES });
      if (answer.code === 0 && answer.out.length === entry.size) return answer.out;
      throw new UserError("file-unreadable", `${where}: git cannot read it (${answer.error.trim().split("\n")[0]})`);
    },
    changed: async (a, b) => {
      const how = ["-r", "-z", "--no-renames", "--name-only", "--relative", "--no-ext-diff", "--no-textconv"];
      const answer = await git(["diff-tree", ...how, "--ignore-submodules=none", checked(a), checked(b), "--"], {
        cap: MAX_TREE_BYTES
      });
      if (answer.tooMuch) throw tooMuch(`the paths that changed from ${a.slice(0, 7)} to ${b.slice(0, 7)}`);
      return answer.code === 0 ? paths(answer.out) : null;
    }
  };
}
async function listOf(git, commit) {
  const answer = await git(["ls-tree", "-r", "-z", "-l", commit], { cap: MAX_TREE_BYTES });
  if (answer.tooMuch) throw tooMuch(`the tree of ${commit.slice(0, 7)}`);
  if (answer.code !== 0) return null;
  const entries = parseTree(answer.out);
  const links = entries.filter((one) => one.kind === "link" && one.size <= MAX_TARGET_BYTES).slice(0, MAX_LINKS);
  if (links.length === 0) return entries;
  const input = `${links.map((one) => one.id).join("\n")}
`;
  const cap = links.length * (MAX_TARGET_BYTES + 128);
  const targets = parseBatch((await git(["cat-file", "--batch"], { input, cap })).out);
  return entries.map((one) => one.kind === "link" ? { ...one, target: targets.get(one.id) ?? null } : one);
}
async function isWhole(git, directory, tips, base) {
  const [shallow, file] = textOf(await git(["rev-parse", "--is-shallow-repository", "--git-path", "shallow"])).split(
    "\n"
  );
  if (shallow === "false") return true;
  if (base === null || !file) return false;
  const answer = await git(["rev-list", ...tips, "--not", base, "--"], { cap: MAX_TREE_BYTES });
  if (answer.code !== 0) return false;
  const between = new Set(answer.out.toString("latin1").split("\n"));
  return !cuts(absolute(directory, file)).some((id) => between.has(id));
}
function cuts(file) {
  return readFileSync(file, "latin1").split("\n").filter((line) => ID.test(line));
}
function checked(id) {
  if (ID.test(id)) return id;
  throw new Error(`${JSON.stringify(id)} is not a whole commit id`);
}
function textOf({ out }) {
  return out.toString("utf8").trim();
}
function tooMuch(what) {
  return new UserError("cap-exceeded", `git: ${what}: more than ${showBytes(MAX_TREE_BYTES)}, the limit of a listing`);
}

// src/adapters/past.ts
async function openPast(change, baseline, directory, env, remote) {
  const compares = change.kind !== "terminal" || baseline.kind === "ref" || baseline.kind === "path";
  const repository = compares ? (await openRepository(directory, env)).repository : null;
  return { change, repository, remote, openCommit: (tree) => openCommit(tree, directory), openBytes };
}

// src/adapters/workspace.ts
import { lstatSync as lstatSync2, mkdirSync, realpathSync as realpathSync3, writeFileSync } from "node:fs";
import { dirname, join as join3, resolve as resolve4, sep as sep4 } from "node:path";

// src/adapters/disk.ts
import { readdirSync, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { join as join2, sep as sep3 } from "node:path";
function diskListing(root) {
  return {
    has: (path) => lookAt(path, join2(root, path)) !== null,
    entries: (directory) => read(join2(root, directory)).map((entry) => ({
      name: entry.name,
      directory: entry.isDirectory(),
      leadsToDirectory: () => isDirectoryLink(entry, join2(root, directory, entry.name), root)
    }))
  };
}
function isDirectoryLink(entry, full, root) {
  if (!entry.isSymbolicLink()) return false;
  try {
    const real = realpathSync2.native(full);
    return (real === root || real.startsWith(root + sep3)) && statSync2(real).isDirectory();
  } catch {
    return false;
  }
}
function read(directory) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/adapters/source.ts
import { closeSync, constants as constants2, fstatSync, openSync, readSync, statSync as statSync3 } from "node:fs";
function fileSource(path, real, shared) {
  const stats = statSync3(real);
  if (!stats.isFile())
    throw new UserError(
      "file-unreadable",
      `${path}: ${kindOf(stats)}, not a regular file${stats.isDirectory() ? `; name the files in it, such as ${path}/**/*.json` : ""}`
    );
  const target = { path, real, stats };
  const range = (offset, length) => readRange(target, offset, length, shared);
  return sourceOf({ path, label: path, size: stats.size, range }, shared);
}
function readRange(target, offset, length, shared) {
  return guarded(target.path, () => readChecked(target, offset, length, shared));
}
function readChecked(target, offset, length, shared) {
  const wanted = Math.max(0, Math.min(length, target.stats.size - offset));
  const buffer = Buffer.allocUnsafe(wanted);
  const handle = openSync(target.real, constants2.O_RDONLY | constants2.O_NONBLOCK | constants2.O_NOFOLLOW);
  try {
    const now = fstatSync(handle);
    if (now.ino !== target.stats.ino || now.dev !== target.stats.dev || now.size < target.stats.size) {
      throw new UserError("file-unreadable", `${target.path}: it changed while it was read`);
    }
    let done = 0;
    while (done < wanted) {
      const count = readSync(handle, buffer, done, wanted - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    spend(target.path, done, shared);
    return buffer.subarray(0, done);
  } finally {
    closeSync(handle);
  }
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return "a device";
  return "a special file";
}

// src/adapters/workspace.ts
function openWorkspace(directory) {
  const root = guarded(directory, () => realpathSync3.native(directory));
  const insideOf = (path) => relativeTo([root, resolve4(directory)], path);
  const shared = {
    bytesRead: 0,
    sibling: async (path, name) => {
      if (name.includes("/") || name.includes("\\") || name === "..") return null;
      const beside = join3(dirname(path), name);
      return exists(join3(root, beside)) ? open(beside) : null;
    }
  };
  const open = async (path) => {
    const inside = insideOf(path);
    return guarded(inside, () => fileSource(inside, realOf(root, inside), shared));
  };
  return {
    glob: async (pattern) => expand(diskListing(root), insideOf(pattern)),
    open,
    text: async (path, cap) => {
      const inside = insideOf(path);
      if (!exists(join3(root, inside))) return null;
      if (guarded(inside, () => lstatSync2(realOf(root, inside)).isDirectory())) {
        throw new UserError("file-unreadable", `${inside}: a directory, not a file`);
      }
      const source = await open(inside);
      if (source.size > cap) {
        throw new UserError("cap-exceeded", `${inside}: ${showBytes(source.size)}, more than ${showBytes(cap)}`);
      }
      return textOf2(inside, await source.slice(0, source.size));
    },
    write: async (path, content, overwrite) => {
      const inside = insideOf(path);
      const full = join3(root, inside);
      if (!overwrite && exists(full)) throw new UserError("file-exists", `${inside}: it exists already`);
      guarded(inside, () => {
        realOf(root, nearestParent(root, dirname(inside)));
        mkdirSync(dirname(full), { recursive: true });
        if (exists(full)) realOf(root, inside);
        writeFileSync(full, content);
      });
    }
  };
}
function realOf(root, inside) {
  const real = realpathSync3.native(join3(root, inside));
  if (real !== root && !real.startsWith(root.endsWith(sep4) ? root : root + sep4)) {
    throw new UserError("file-outside", `${inside}: a link that leads outside the workspace, to ${real}`);
  }
  return real;
}
function nearestParent(root, inside) {
  return inside === "." || exists(join3(root, inside)) ? inside : nearestParent(root, dirname(inside));
}
function textOf2(path, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("file-unreadable", `${path}: it is not UTF-8 text; save it as UTF-8`);
  }
}
function exists(full) {
  return lookAt(full, full) !== null;
}

// src/inputs/payload.ts
var MAX_PAYLOAD_LENGTH = 32 * 1024 * 1024;
var SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var ZERO = /^0+$/;
var REPOSITORY = /^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
var MAX_TEXT = 1024;
function at(value, ...keys) {
  return keys.reduce(
    (inner, key) => typeof inner === "object" && inner !== null && !Array.isArray(inner) && Object.hasOwn(inner, key) ? inner[key] : null,
    value
  );
}
function textAt(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" && found.length <= MAX_TEXT && !new RegExp("\\p{Cc}", "u").test(found) ? found : null;
}
function shaAt(value, ...keys) {
  const found = textAt(value, ...keys);
  return found !== null && SHA.test(found) && !ZERO.test(found) ? found : null;
}
function repositoryAt(value, ...keys) {
  const found = textAt(value, ...keys);
  return found !== null && REPOSITORY.test(found) ? found : null;
}
function numberAt(value, ...keys) {
  const found = at(value, ...keys);
  const number = typeof found === "string" && /^\d{1,16}$/.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function branchOf(ref) {
  if (ref === null) return null;
  if (!ref.startsWith("refs/")) return ref;
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) || null : null;
}
function tagOf(ref) {
  return ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) || null : null;
}
function parsePayload(text) {
  if (text === null)
    return { payload: null, problem: "the event's payload is not there, or no file of at most 32 MiB" };
  if (text.length > MAX_PAYLOAD_LENGTH) return { payload: null, problem: "the event's payload is larger than 32 MiB" };
  try {
    const payload = JSON.parse(text);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return { payload, problem: null };
    return { payload: null, problem: "the event's payload is no JSON object" };
  } catch {
    return { payload: null, problem: "the event's payload is no JSON" };
  }
}

// src/inputs/event.ts
var OF_PULL_REQUESTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
var OWN_KIND = new Map([
  ...[...OF_PULL_REQUESTS].map((name) => [name, "pull_request"]),
  ["merge_group", "merge_group"],
  ["push", "push"],
  ["release", "release"],
  ["deployment", "deployment"],
  ["schedule", "schedule"],
  ["workflow_dispatch", "workflow_dispatch"],
  ["workflow_run", "workflow_run"]
]);
var NO_TARGET = 'Event "pull_request_target" runs with a write token beside code that is not reviewed, so the gate refuses it; use `on: pull_request`, and for comments on pull requests from forks the pair of workflows: `mode: gate` on pull_request uploads the report, `mode: publish` on workflow_run writes the comment';
function readEvent(env) {
  return { name: textAt(env, "GITHUB_EVENT_NAME"), sha: shaAt(env, "GITHUB_SHA"), ref: textAt(env, "GITHUB_REF") };
}
function readChange(env, text) {
  const { name, sha, ref } = readEvent(env);
  if (name === null) return { ...nothing(env), kind: "terminal", problems: [] };
  if (name === "pull_request_target") throw new UserError("usage", NO_TARGET);
  const { payload, problem } = parsePayload(text);
  const kind = kindOf2(name, ref);
  const repository = repositoryAt(env, "GITHUB_REPOSITORY") ?? repositoryAt(payload, "repository", "full_name");
  const known = {
    ...nothing(env),
    ...{ kind, event: name, repository, ref, sha, head: sha },
    defaultBranch: textAt(payload, "repository", "default_branch"),
    actor: textAt(env, "GITHUB_ACTOR") ?? textAt(payload, "sender", "login")
  };
  const change = { ...known, ...DETAILS[kind]?.(payload, known) ?? {} };
  return { ...change, problems: [...problem === null ? [] : [problem], ...lacking(change)] };
}
function kindOf2(name, ref) {
  const kind = OWN_KIND.get(name) ?? "other";
  return kind === "push" && tagOf(ref) !== null ? "tag" : kind;
}
var DETAILS = {
  pull_request: (payload, { repository }) => ({
    head: shaAt(payload, "pull_request", "head", "sha"),
    base: {
      branch: textAt(payload, "pull_request", "base", "ref"),
      sha: shaAt(payload, "pull_request", "base", "sha")
    },
    pull: pullOf(payload, repository)
  }),
  merge_group: (payload, { head }) => ({
    head: shaAt(payload, "merge_group", "head_sha") ?? head,
    base: {
      branch: branchOf(textAt(payload, "merge_group", "base_ref")),
      sha: shaAt(payload, "merge_group", "base_sha")
    }
  }),
  push: (payload) => ({ before: shaAt(payload, "before") }),
  tag: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  release: (payload, { ref }) => ({
    tag: textAt(payload, "release", "tag_name") ?? tagOf(ref),
    publishedAt: textAt(payload, "release", "published_at")
  }),
  deployment: (_payload, { ref }) => ({ tag: tagOf(ref) }),
  // The run itself is of the default branch; what it is about is what it was told of.
  workflow_run: (payload) => ({ head: shaAt(payload, "workflow_run", "head_sha"), observed: observedOf(payload) })
};
function pullOf(payload, repository) {
  const pull = at(payload, "pull_request");
  const number = numberAt(pull, "number") ?? numberAt(payload, "number");
  if (number === null) return null;
  const headRepository = repositoryAt(pull, "head", "repo", "full_name");
  const own = repositoryAt(pull, "base", "repo", "full_name") ?? repository;
  return {
    number,
    draft: at(pull, "draft") === true,
    author: textAt(pull, "user", "login"),
    headBranch: textAt(pull, "head", "ref"),
    headRepository,
    fork: headRepository === null || headRepository.toLowerCase() !== own?.toLowerCase()
  };
}
var MAX_PULLS = 20;
function observedOf(payload) {
  const run = at(payload, "workflow_run");
  const id = numberAt(run, "id");
  if (id === null) return null;
  const pulls = at(run, "pull_requests");
  return {
    id,
    attempt: numberAt(run, "run_attempt"),
    event: textAt(run, "event"),
    workflow: textAt(run, "path")?.replace(/@.*$/, "") ?? null,
    conclusion: textAt(run, "conclusion"),
    headSha: shaAt(run, "head_sha"),
    headBranch: textAt(run, "head_branch"),
    headRepository: repositoryAt(run, "head_repository", "full_name"),
    pulls: Array.isArray(pulls) ? pulls.slice(0, MAX_PULLS).flatMap((one) => numberAt(one, "number") ?? []) : []
  };
}
var NEEDED = {
  pull_request: [
    ["pull_request.number", ({ pull }) => pull],
    ["pull_request.head.sha", ({ head }) => head],
    ["pull_request.base.sha", ({ base }) => base?.sha]
  ],
  merge_group: [["merge_group.base_sha", ({ base }) => base?.sha]],
  workflow_run: [
    ["workflow_run.id", ({ observed }) => observed],
    ["workflow_run.head_sha", ({ head }) => head]
  ]
};
function lacking(change) {
  const missing = (NEEDED[change.kind] ?? []).flatMap(([what, of]) => (of(change) ?? null) === null ? [what] : []);
  return missing.map((what) => `the payload of event "${change.event}" has no usable ${what}`);
}
function nothing(env) {
  return {
    ...{ kind: "other", event: null, repository: null, defaultBranch: null, ref: null, sha: null, head: null },
    ...{ base: null, pull: null, before: null, tag: null, publishedAt: null, observed: null, actor: null },
    run: {
      id: numberAt(env, "GITHUB_RUN_ID"),
      attempt: numberAt(env, "GITHUB_RUN_ATTEMPT"),
      workflow: workflowOf(textAt(env, "GITHUB_WORKFLOW_REF"))
    },
    problems: []
  };
}
function workflowOf(ref) {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? null;
}

// src/version.ts
var VERSION = "0.1.0";

export {
  actionLog,
  terminalLog,
  reasonOf,
  isWild,
  openPast,
  openWorkspace,
  readChange,
  VERSION
};
