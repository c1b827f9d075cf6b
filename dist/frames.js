import { crc32, gunzip, gunzipSync } from "node:zlib";
import { createHash, hash } from "node:crypto";

// src/sources/artifacts/archive/digest.ts
const HEADER_ROOM = 64;
const ONE_CALL = 65536;
const scratch = Buffer.allocUnsafeSlow(65600);
function digestsOf(content, format, crc = crc32(content)) {
	return {
		size: content.length,
		sha256: hash("sha256", content, "hex"),
		blob: blobId(content, format),
		crc
	};
}
function blobId(content, format) {
	const header = `blob ${content.length}\0`;
	if (content.length > ONE_CALL) return createHash(format).update(header).update(content).digest("hex");
	const start = HEADER_ROOM - header.length;
	scratch.write(header, start, "latin1");
	content.copy(scratch, HEADER_ROOM);
	return hash(format, scratch.subarray(start, HEADER_ROOM + content.length), "hex");
}
var RunningDigests = class {
	#sha256 = createHash("sha256");
	#blob;
	#crc = 0;
	#size = 0;
	constructor(declared, format) {
		this.#blob = createHash(format).update(`blob ${declared}\0`);
	}
	get size() {
		return this.#size;
	}
	update(chunk) {
		this.#size += chunk.length;
		this.#sha256.update(chunk);
		this.#blob.update(chunk);
		this.#crc = crc32(chunk, this.#crc);
	}
	done() {
		return {
			size: this.#size,
			sha256: this.#sha256.digest("hex"),
			blob: this.#blob.digest("hex"),
			crc: this.#crc
		};
	}
};

// src/sources/artifacts/archive/zip/frames.ts
const HEADER = Buffer.from([
	31,
	139,
	8,
	0,
	0,
	0,
	0,
	0,
	0,
	255
]);
const MAGIC = HEADER.subarray(0, 3);
const TRAILER_BYTES = 8;
const FRAME_BYTES = HEADER.length + TRAILER_BYTES;
function writeFrame(framed, start, packed, { crc, size }) {
	let at = start + HEADER.copy(framed, start);
	at += packed.copy(framed, at);
	at = framed.writeUInt32LE(crc, at);
	return framed.writeUInt32LE(size, at);
}
function unpackedFrames(frames) {
	if (!areAlone(frames)) return null;
	try {
		return contentsOf(frames, gunzipSync(frames.framed, roomFor(frames)));
	} catch {
		return null;
	}
}
function unpackedFramesInPool(frames) {
	if (!areAlone(frames)) return Promise.resolve(null);
	return new Promise((resolve) => {
		gunzip(frames.framed, roomFor(frames), (error, result) => resolve(error === null ? contentsOf(frames, result) : null));
	});
}
function sum({ sizes }) {
	return sizes.reduce((all, size) => all + size, 0);
}
function roomFor(frames) {
	const room = sum(frames) + 1;
	return {
		maxOutputLength: room,
		chunkSize: Math.max(64, room),
		info: true
	};
}
function contentsOf(frames, result) {
	const { buffer, engine } = result;
	return buffer.length === sum(frames) && engine.bytesWritten === frames.framed.length ? buffer : null;
}
function areAlone({ framed, starts, sizes }) {
	if (sizes.includes(0)) return false;
	const bytes = Buffer.from(framed.buffer, framed.byteOffset, framed.byteLength);
	let at = bytes.indexOf(MAGIC);
	for (const start of starts) {
		if (at !== start) return false;
		at = bytes.indexOf(MAGIC, at + 1);
	}
	return at === -1;
}

export { RunningDigests as a, writeFrame as i, unpackedFrames as n, digestsOf as o, unpackedFramesInPool as r, FRAME_BYTES as t };