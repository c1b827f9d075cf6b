import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_yauzl } from "./vendor-yauzl.js";
import { R as SourceInvalid } from "./basics.js";
import { E as formOf, k as printable } from "./gate.js";
import { crc32, inflateRawSync } from "node:zlib";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

// src/sources/advisories/archive-reader.ts
var import_yauzl = /* @__PURE__ */ __toESM(require_yauzl(), 1);
const WINDOW_BYTES = 1048576;
var ArchiveReader = class extends import_yauzl.RandomAccessReader {
	size;
	#file;
	#windows = [];
	#open = true;
	constructor(path) {
		super();
		this.#file = openSync(path, "r");
		this.size = fstatSync(this.#file).size;
	}
	bytes(position, length) {
		const end = position + length;
		const window = this.#windows.find(({ start, bytes }) => start <= position && end <= start + bytes.length) ?? this.#load(position, length);
		this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, 2);
		return window.bytes.subarray(position - window.start, end - window.start);
	}
	#load(start, length) {
		if (start + length > this.size) throw new RangeError("the archive ends too early");
		const bytes = Buffer.alloc(Math.min(Math.max(length, WINDOW_BYTES), this.size - start));
		for (let filled = 0; filled < bytes.length;) {
			const read = readSync(this.#file, bytes, filled, bytes.length - filled, start + filled);
			if (read === 0) throw new RangeError("the archive became shorter");
			filled += read;
		}
		return {
			start,
			bytes
		};
	}
	read(buffer, offset, length, position, done) {
		let failure = null;
		try {
			this.bytes(position, length).copy(buffer, offset);
		} catch (error) {
			failure = error instanceof Error ? error : /* @__PURE__ */ new Error("the archive cannot be read");
		}
		queueMicrotask(() => done(failure));
	}
	_readStreamForRange() {
		throw new Error("entries are read by position, not as streams");
	}
	close(done) {
		this.dispose();
		done(null);
	}
	dispose() {
		if (this.#open) closeSync(this.#file);
		this.#open = false;
	}
};

// src/sources/advisories/zip.ts
const MAX_RATIO = 250;
const SMALL_BYTES = 65536;
const STORED = 0;
const DEFLATED = 8;
async function* zipFiles(file, path, limits) {
	let archive = null;
	let reader = null;
	const seen = /* @__PURE__ */ new Set();
	let total = 0;
	try {
		reader = new ArchiveReader(file);
		archive = await import_yauzl.fromRandomAccessReaderPromise(reader, reader.size, {
			strictFileNames: true,
			autoClose: false
		});
		if (archive.entryCount > limits.files) throw new SourceInvalid(path, `has more than ${limits.files} entries`);
		for await (const entry of archive.eachEntry()) {
			const name = `${path}/${printable(entry.fileName)}`;
			if (entry.fileName.endsWith("/")) continue;
			const form = formOf(entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1), name);
			if (form === "other") continue;
			if (form === "zip") throw new SourceInvalid(name, "is an archive within an archive, which is not read");
			if (seen.has(entry.fileName)) throw new SourceInvalid(name, "stands twice in the archive");
			seen.add(entry.fileName);
			refuseOversized(entry, name, limits);
			total += entry.uncompressedSize;
			if (total > limits.totalBytes) throw new SourceInvalid(path, `unpacks to more than ${limits.totalBytes} bytes`);
			yield {
				name,
				bytes: () => content(archive, reader, entry, name)
			};
		}
	} catch (error) {
		if (error instanceof SourceInvalid) throw error;
		throw new SourceInvalid(path, `is not a whole zip archive: ${clause(error)}`);
	} finally {
		archive?.close();
		reader?.dispose();
	}
}
function refuseOversized(entry, name, limits) {
	if (entry.isEncrypted()) throw new SourceInvalid(name, "is encrypted");
	if (Math.max(entry.uncompressedSize, entry.compressedSize) > limits.recordBytes) throw new SourceInvalid(name, `is larger than ${limits.recordBytes} bytes`);
	if (entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) throw new SourceInvalid(name, `is compressed more than ${MAX_RATIO} to 1, as only an archive bomb is`);
}
async function content(archive, reader, entry, name) {
	const { compressionMethod, compressedSize, uncompressedSize } = entry;
	if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw new SourceInvalid(name, "is compressed in a way that is not known here");
	const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
	const raw = reader.bytes(fileDataStart, compressedSize);
	const bytes = compressionMethod === STORED ? raw : unpacked(raw, uncompressedSize, name);
	if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32) throw new SourceInvalid(name, "does not have the size and checksum that the archive declares");
	return bytes;
}
function unpacked(raw, size, name) {
	try {
		return inflateRawSync(raw, {
			maxOutputLength: size + 1,
			chunkSize: Math.max(64, size + 1)
		});
	} catch (error) {
		throw new SourceInvalid(name, `cannot be unpacked to its declared size: ${clause(error)}`);
	}
}
function clause(error) {
	return error instanceof Error ? printable(error.message) : "unknown trouble";
}

export { zipFiles };