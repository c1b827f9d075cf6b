import { r as __toESM } from "./rolldown-runtime.js";
import { B as isSourceError, R as SourceInvalid, k as isCommitSha, u as decodeUtf8, z as SourceUnavailable } from "./basics.js";
import { Q as objectId, T as openRegular, k as printable } from "./gate.js";
import { t as Decompress } from "./vendor-fzstd.js";
import { a as RunningDigests, i as writeFrame, o as digestsOf$1, r as unpackedFramesInPool, t as FRAME_BYTES } from "./frames.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { D as parseJson, F as isTable, M as parseToml, S as withoutComments, _ as childrenOf, b as SLASH_COMMENTS, d as npm, f as semver, g as childOf, h as pep440, l as rubygems, o as parseYamlTexts, u as nuget, v as parseXml } from "./files.js";
import { n as parse, t as init } from "./vendor-es-module-lexer.js";
import { t as require_spdx_expression_parse } from "./vendor-spdx-expression-parse.js";
import { a as visit, d as isSeq, o as isAlias, s as isMap, t as parseDocument, u as isScalar } from "./vendor-yaml.js";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { isAscii, isUtf8 } from "node:buffer";
import { crc32, createInflateRaw, gunzipSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, lstatSync, readSync, readdirSync } from "node:fs";

// src/sources/artifacts/archive/bytes.ts
var EndsEarly = class extends Error {
	name = "EndsEarly";
};
const WINDOW_BYTES = 1048576;
function fileBytes(file, path) {
	const descriptor = openRegular(file);
	const before = fstatSync(descriptor, { bigint: true });
	if (!before.isFile()) {
		closeSync(descriptor);
		throw new SourceInvalid(path, "is no regular file");
	}
	const size = Number(before.size);
	let windows = [];
	const load = (start, wanted) => {
		const room = Math.max(wanted, WINDOW_BYTES);
		const old = windows[1]?.buffer;
		const buffer = old !== void 0 && old.length >= room ? old : Buffer.allocUnsafeSlow(room);
		const length = Math.min(room, size - start);
		for (let filled = 0; filled < length;) {
			const read = readSync(descriptor, buffer, filled, length - filled, start + filled);
			if (read === 0) throw new SourceInvalid(path, "became shorter while it was read");
			filled += read;
		}
		const window = {
			start,
			length,
			buffer
		};
		windows = [window, ...windows.slice(0, 1)];
		return window;
	};
	return {
		size,
		descriptor,
		bytes(position, length) {
			const end = position + length;
			if (position < 0 || length < 0 || end > size) throw new EndsEarly();
			const holds = (window) => window.start <= position && end <= window.start + window.length;
			let window = windows.find(holds);
			if (window === void 0) window = load(position, length);
			else if (window !== windows[0]) windows = [window, windows[0]];
			return window.buffer.subarray(position - window.start, end - window.start);
		},
		close() {
			try {
				const after = fstatSync(descriptor, { bigint: true });
				if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) throw new SourceInvalid(path, "changed while it was read");
			} finally {
				closeSync(descriptor);
			}
		}
	};
}
function memoryBytes(buffer) {
	return {
		size: buffer.length,
		bytes(position, length) {
			if (position < 0 || length < 0 || position + length > buffer.length) throw new EndsEarly();
			return buffer.subarray(position, position + length);
		}
	};
}
function part(source, start, size) {
	if (start < 0 || size < 0 || start + size > source.size) throw new EndsEarly();
	return {
		size,
		bytes(position, length) {
			if (position < 0 || length < 0 || position + length > size) throw new EndsEarly();
			return source.bytes(start + position, length);
		}
	};
}

// src/sources/artifacts/archive/inflate.ts
var Undecodable = class extends Error {
	name = "Undecodable";
};
function inflateWhole(packed, size, what) {
	try {
		return inflated(inflateRawSync(packed, roomFor(size)));
	} catch (error) {
		throw undecodable(error, what, size);
	}
}
function roomFor(size) {
	return {
		maxOutputLength: size + 1,
		chunkSize: Math.max(64, size + 1),
		info: true
	};
}
function inflated(result) {
	const { buffer, engine } = result;
	return {
		content: buffer,
		used: engine.bytesWritten
	};
}
const INPUT_BYTES$1 = 262144;
const OUTPUT_BYTES = 524288;
async function inflateStream(next, each, what) {
	const inflate = createInflateRaw({ chunkSize: OUTPUT_BYTES });
	let ended = false;
	const work = new Promise((resolve, reject) => {
		const feed = () => {
			if (ended) return;
			try {
				const piece = next();
				if (piece === null) inflate.end();
				else inflate.write(piece, (error) => {
					if (!error) feed();
				});
			} catch (error) {
				reject(error);
			}
		};
		let failed = false;
		inflate.on("data", (piece) => {
			queueMicrotask(() => {
				if (failed) return;
				try {
					each(piece);
				} catch (error) {
					failed = true;
					reject(error);
				}
			});
		});
		inflate.on("end", () => {
			ended = true;
			queueMicrotask(resolve);
		});
		inflate.on("error", (error) => reject(undecodable(error, what, null)));
		feed();
	});
	try {
		await work;
		return inflate.bytesWritten;
	} finally {
		ended = true;
		inflate.destroy();
	}
}
function undecodable(error, what, size) {
	const code = error.code ?? "";
	if (code === "ERR_BUFFER_TOO_LARGE") return new Undecodable(`${what} unpacks to more than its declared ${size} bytes`);
	if (code === "Z_BUF_ERROR") return new Undecodable(`the compressed content of ${what} is cut off`);
	if (code.startsWith("Z_")) return new Undecodable(`the compressed content of ${what} is damaged`);
	return error;
}

// src/sources/artifacts/archive/refusal.ts
function refusal(path, problem) {
	return new SourceInvalid(path, printable(problem, 400));
}

// src/sources/artifacts/archive/names.ts
function memberName(raw, declared, problems) {
	if (isAscii(raw)) return raw.toString("latin1");
	const name = raw.toString("utf8");
	if (!isUtf8(raw)) problems.add("name-encoding", name, "has a name that is not UTF-8");
	else if (!declared) problems.add("name-encoding", name, "has a name that is not ASCII and not marked as UTF-8, so each tool reads another one");
	return name;
}
const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/;
function unsafePath(name, kind) {
	if (name === "" || name === "/") return "has an empty name";
	if (/\p{Cc}/u.test(name)) return "has control characters in its name";
	if (BIDIRECTIONAL.test(name)) return "has characters in its name that change the direction of writing";
	if (name.startsWith("/")) return "is an absolute path";
	if (name.split("/").includes("..")) return "has `..` in its path";
	if (kind === "zip") {
		if (name.includes("\\")) return "has a backslash in its path, which separates folders on Windows";
		if (/^[A-Za-z]:/.test(name)) return "names a drive";
		if (name.includes(":")) return "has a colon in its path, which names a hidden stream on Windows";
		return null;
	}
	if (/^\\|(?:^|[\\/])\.\.\\|\\\.\.(?:[\\/]|$)/.test(name)) return "leaves the folder on Windows";
	if (/^[A-Za-z]:[\\/]/.test(name)) return "names a drive";
	return /:\$DATA$/i.test(name) ? "names a hidden stream on Windows" : null;
}
function settled(name) {
	if (isPlain(name)) return name;
	return name.split("/").filter((part) => part !== "" && part !== ".").join("/").normalize("NFC");
}
function folded(settledName) {
	const lower = settledName.toLowerCase();
	return /[. ](?:\/|$)/.test(lower) ? lower.replaceAll(/[. ]+(?=\/|$)/g, "") : lower;
}
function isPlain(name) {
	return /^[A-Za-z0-9_][\w.+@-]*(?:\/[A-Za-z0-9_][\w.+@-]*)*$/.test(name);
}

// src/sources/artifacts/archive/collisions.ts
function findCollisions(members, kind, problems) {
	const byName = /* @__PURE__ */ new Map();
	const byFold = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Set();
	const foldedFolders = /* @__PURE__ */ new Set();
	for (const member of members) {
		const name = settled(member.path);
		for (const folder of foldersAbove(name)) {
			if (folders.has(folder)) break;
			folders.add(folder);
			foldedFolders.add(folded(folder));
		}
		const same = byName.get(name);
		if (same !== void 0) {
			sameName(same, member, kind, problems);
			continue;
		}
		byName.set(name, member);
		if (member.type === "directory") continue;
		const fold = folded(name);
		const alike = byFold.get(fold);
		if (alike === void 0) byFold.set(fold, member);
		else if (alike.sha256 !== member.sha256 || alike.link !== member.link) problems.add("case-collision", member.path, `is ${alike.path} on a file system that does not tell case, with another content`);
	}
	for (const [name, member] of byName) {
		if (member.type === "directory") continue;
		if (member.type === "symlink" ? foldedFolders.has(folded(name)) : folders.has(name)) underFile(member, problems);
	}
}
function sameName(first, second, kind, problems) {
	const directories = [first, second].filter(({ type }) => type === "directory").length;
	if (directories === 1) problems.add("file-and-folder", second.path, "stands as a file and as a folder");
	else if (first.path === second.path) {
		if (directories === 0 || kind === "zip") problems.add("duplicate-entry", second.path, "stands more than once in the archive");
	} else if (directories === 0) problems.add("ambiguous-name", second.path, `is the same file as ${first.path} when written to disk`);
}
function underFile(member, problems) {
	if (member.type === "symlink") problems.add("through-link", member.path, `is a link to ${member.link}, and other members are written through it`);
	else problems.add("file-and-folder", member.path, "is a file, and other members lie below it");
}
function foldersAbove(name) {
	const folders = [];
	for (let slash = name.lastIndexOf("/"); slash > 0; slash = name.lastIndexOf("/", slash - 1)) folders.push(name.slice(0, slash));
	return folders;
}

// src/sources/artifacts/archive/gzip.ts
const DEFLATE = 8;
const CHECKED_HEADER = 2;
const EXTRA = 4;
const NAME$2 = 8;
const COMMENT = 16;
async function readGzip(source, each, budget, problems) {
	let at = 0;
	let total = 0;
	for (let stream = 0; at < source.size; stream += 1) {
		if (stream > 0) {
			if (!isGzip(source, at)) {
				problems.add("trailing-data", null, `${source.size - at} bytes follow the end of the compressed content`);
				return;
			}
			if (stream === 1) problems.add("several-streams", null, "has several gzip streams, of which some tools read only the first");
		} else if (!isGzip(source, at)) throw budget.refused("is no gzip file, as its name says");
		at = headerEnd(source, at, budget);
		const started = at;
		let crc = 0;
		let size = 0;
		at = started + await inflateStream(() => {
			const length = Math.min(INPUT_BYTES$1, source.size - at);
			if (length === 0) return null;
			const piece = source.bytes(at, length);
			at += length;
			return piece;
		}, (piece) => {
			crc = crc32(piece, crc);
			size += piece.length;
			total += piece.length;
			budget.unpacksTo(total);
			each(piece);
		}, "the archive");
		const trailer = source.bytes(at, 8);
		if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32) problems.add("checksum", null, "the unpacked content does not have the checksum that the gzip says");
		at += 8;
	}
}
function isGzip(source, at) {
	return at + 2 <= source.size && source.bytes(at, 2).readUInt16BE(0) === 8075;
}
function headerEnd(source, start, budget) {
	const fixed = source.bytes(start, 10);
	const [method, flags] = [fixed[2], fixed[3]];
	if (method !== DEFLATE || (flags & -32) !== 0) throw budget.refused("has a gzip header of an unknown kind");
	let at = start + 10;
	if ((flags & EXTRA) !== 0) at += 2 + source.bytes(at, 2).readUInt16LE(0);
	if ((flags & NAME$2) !== 0) at = textEnd(source, at);
	if ((flags & COMMENT) !== 0) at = textEnd(source, at);
	return (flags & CHECKED_HEADER) === 0 ? at : at + 2;
}
function textEnd(source, start) {
	const length = Math.min(4096, source.size - start);
	const end = length <= 0 ? -1 : source.bytes(start, length).indexOf(0);
	if (end === -1) throw new EndsEarly();
	return start + end + 1;
}

// src/sources/artifacts/archive/limits.ts
const MiB = 1048576;
const LIMITS = {
	entries: 99999,
	memberBytes: 4096 * MiB,
	totalBytes: 8192 * MiB,
	nameBytes: 4096,
	ratio: 250,
	ratioFrom: 64 * MiB,
	keptBytes: 16 * MiB,
	textBytes: 65536
};
const MOST_TEXT_BYTES = 256 * MiB;
const MOST_KEPT_BYTES = 64 * MiB;
const MOST_NAME_BYTES = 32 * MiB;
const MOST_FOLDERS = 200;
var Budget = class {
	limits;
	#path;
	#packed;
	#entries = 0;
	#names = 0;
	#total = 0;
	#text = 0;
	#kept = 0;
	constructor(path, packed, limits = {}) {
		this.#path = path;
		this.#packed = packed;
		this.limits = {
			...LIMITS,
			...limits
		};
	}
	announce(entries) {
		if (entries > this.limits.entries) throw this.refused(`has ${entries} members; up to ${this.limits.entries} are read`);
	}
	add(name, size) {
		this.#entries += 1;
		if (this.#entries > this.limits.entries) throw this.refused(`has more than ${this.limits.entries} members`);
		if (name.length > this.limits.nameBytes) throw this.refused(`has a member whose name is ${name.length} bytes long`);
		this.#names += name.length;
		if (this.#names > MOST_NAME_BYTES) throw this.refused(`has members whose names together are more than ${MOST_NAME_BYTES} bytes long`);
		if (name.length > MOST_FOLDERS && foldersIn(name) > MOST_FOLDERS) throw this.refused(`has a member below more than ${MOST_FOLDERS} folders`);
		if (size > this.limits.memberBytes) throw this.refused(`has a member of ${size} bytes; up to ${this.limits.memberBytes} are read`);
		this.#total += size;
		if (this.#total > this.limits.totalBytes) throw this.refused(`unpacks to more than ${this.limits.totalBytes} bytes`);
		this.unpacksTo(this.#total);
	}
	unpacksTo(bytes) {
		if (bytes > this.limits.totalBytes) throw this.refused(`unpacks to more than ${this.limits.totalBytes} bytes`);
		if (bytes > this.limits.ratioFrom && bytes > this.#packed * this.limits.ratio) throw this.refused(`is ${this.#packed} bytes and unpacks to more than ${this.limits.ratio} times that, as only an archive bomb does`);
	}
	keep(path, size) {
		this.#kept += size;
		if (size > this.limits.keptBytes || this.#kept > MOST_KEPT_BYTES) throw this.refused(`has ${path} of ${size} bytes, far beyond what such a file holds`);
	}
	text(size) {
		this.#text += size;
		if (this.#text > MOST_TEXT_BYTES) throw this.refused(`has more than ${MOST_TEXT_BYTES} bytes of small texts`);
	}
	refused(problem) {
		return refusal(this.#path, problem);
	}
};
function foldersIn(name) {
	let folders = 0;
	for (const byte of name) if (byte === 47) folders += 1;
	return folders;
}

// src/sources/artifacts/archive/links.ts
const MOST_LINKS = 40;
function findEscapes(members, problems) {
	const links = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Set();
	for (const { path, type, link } of members) if (type === "symlink") links.set(settled(path), link);
	else if (type === "hardlink") {
		if (!files.has(settled(link))) problems.add("link-escapes", path, `is a hard link to ${link}, which is no earlier file of the archive`);
		files.add(settled(path));
	} else if (type === "file") files.add(settled(path));
	for (const { path, type, link } of members) {
		if (type !== "symlink") continue;
		if (!staysInside(settled(path), link, links)) problems.add("link-escapes", path, `is a link to ${link}, which leads out of the archive`);
	}
}
function staysInside(path, target, links) {
	const at = path.split("/").slice(0, -1);
	const rest = parts(target);
	if (rest === null) return false;
	for (let followed = 1; rest.length > 0;) {
		const part = rest.shift();
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (at.pop() === void 0) return false;
			continue;
		}
		at.push(part);
		const next = links.get(at.join("/").normalize("NFC"));
		if (next === void 0) continue;
		followed += 1;
		const further = parts(next);
		if (further === null || followed > MOST_LINKS) return false;
		at.pop();
		rest.unshift(...further);
	}
	return true;
}
function parts(target) {
	return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(target) || target.includes("\0") ? null : target.split("/");
}

// src/sources/artifacts/archive/problems.ts
const MOST_OF_A_KIND = 20;
var Problems = class {
	#told = [];
	#counts = /* @__PURE__ */ new Map();
	add(kind, member, detail) {
		const count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count);
		if (count <= MOST_OF_A_KIND) this.#told.push({
			kind,
			member,
			detail
		});
	}
	all() {
		const more = [...this.#counts].flatMap(([kind, count]) => count > MOST_OF_A_KIND ? [{
			kind,
			member: null,
			detail: `and ${count - MOST_OF_A_KIND} more members with the same problem`
		}] : []);
		return [...this.#told, ...more];
	}
};

// src/sources/artifacts/archive/zstd.ts
const MAGIC = 4247762216;
const SKIPPABLE = 407710288;
const RAW = 0;
const RLE = 1;
const RESERVED = 3;
const INPUT_BYTES = 262144;
const MAX_WINDOW = 134217728;
function readZstd(source, each, budget, problems) {
	let total = 0;
	let frames = 0;
	const take = (piece) => {
		total += piece.length;
		budget.unpacksTo(total);
		if (piece.length > 0) each(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
	};
	for (let at = 0; at < source.size;) {
		const magic = at + 4 <= source.size ? source.bytes(at, 4).readUInt32LE(0) : 0;
		if ((magic & 4294967280) >>> 0 === SKIPPABLE) {
			at += 8 + source.bytes(at + 4, 4).readUInt32LE(0);
			source.bytes(at, 0);
			continue;
		}
		if (magic !== MAGIC) {
			if (frames === 0) throw budget.refused("is no file of Zstandard, as its type says");
			problems.add("trailing-data", null, `${source.size - at} bytes follow the end of the compressed content`);
			return;
		}
		const end = frameEnd(source, at, budget);
		unpack(source, at, end, take);
		frames += 1;
		at = end;
	}
	if (frames === 0) throw budget.refused("is a file of Zstandard without content");
}
function frameEnd(source, start, budget) {
	const descriptor = source.bytes(start + 4, 1)[0];
	const isSingle = (descriptor & 32) !== 0;
	if ((descriptor & 8) !== 0) throw new Undecodable("a frame has a header of an unknown kind");
	if ([
		0,
		1,
		2,
		4
	][descriptor & 3] > 0) throw budget.refused("needs a dictionary of Zstandard, which is not at hand");
	const sizeBytes = [
		isSingle ? 1 : 0,
		2,
		4,
		8
	][descriptor >> 6];
	let at = start + 5;
	if (!isSingle) {
		const window = source.bytes(at, 1)[0];
		const base = 2 ** (10 + (window >> 3));
		if (base + base / 8 * (window & 7) > MAX_WINDOW) throw budget.refused(`asks for a window of more than ${MAX_WINDOW} bytes to be unpacked`);
		at += 1;
	} else if (contentSize(source.bytes(at, sizeBytes)) > MAX_WINDOW) throw budget.refused(`asks for a window of more than ${MAX_WINDOW} bytes to be unpacked`);
	at += sizeBytes;
	for (let isLast = false; !isLast;) {
		const header = source.bytes(at, 3).readUIntLE(0, 3);
		isLast = (header & 1) === 1;
		const kind = header >> 1 & 3;
		if (kind === RESERVED) throw new Undecodable("a block is of an unknown kind");
		at += 3 + (kind === RLE ? 1 : header >> 3);
		if (kind === RAW || kind === RLE) budget.unpacksTo(header >> 3);
	}
	const end = at + ((descriptor & 4) === 0 ? 0 : 4);
	source.bytes(end, 0);
	return end;
}
function contentSize(field) {
	if (field.length === 8) return Number(field.readBigUInt64LE(0));
	const size = field.readUIntLE(0, field.length);
	return field.length === 2 ? size + 256 : size;
}
function unpack(source, start, end, take) {
	const refusals = [];
	const reader = new Decompress((piece) => {
		try {
			if (refusals.length === 0) take(piece);
		} catch (error) {
			refusals.push(error);
		}
	});
	for (let at = start; at < end && refusals.length === 0; at += INPUT_BYTES) {
		const piece = Uint8Array.from(source.bytes(at, Math.min(INPUT_BYTES, end - at)));
		try {
			reader.push(piece, at + piece.length === end);
		} catch (error) {
			throw new Undecodable(`its compressed content is damaged (${error instanceof Error ? error.message : "zstd"})`);
		}
	}
	if (refusals.length > 0) throw refusals[0];
}

// src/sources/artifacts/archive/tar/feed.ts
var Feed = class {
	#reader;
	#wanted;
	#waiting = [];
	#held = 0;
	#done;
	constructor(reader) {
		this.#reader = reader;
		const first = reader.next();
		this.#done = first.done === true;
		this.#wanted = first.done === true ? 0 : first.value;
	}
	push(piece) {
		let rest = piece;
		if (this.#held > 0) {
			const missing = this.#wanted - this.#held;
			if (rest.length < missing) {
				this.#hold(rest);
				return;
			}
			const whole = Buffer.concat([...this.#waiting, rest.subarray(0, missing)], this.#wanted);
			rest = rest.subarray(missing);
			this.#waiting = [];
			this.#held = 0;
			this.#give(whole);
		}
		while (!this.#done && rest.length >= this.#wanted) {
			const wanted = rest.subarray(0, this.#wanted);
			rest = rest.subarray(this.#wanted);
			this.#give(wanted);
		}
		if (!this.#done && rest.length > 0) this.#hold(rest);
	}
	end() {
		this.#give(Buffer.concat(this.#waiting, this.#held));
		while (!this.#done) this.#give(Buffer.alloc(0));
	}
	#hold(piece) {
		this.#waiting.push(Buffer.from(piece));
		this.#held += piece.length;
	}
	#give(bytes) {
		if (this.#done) return;
		const next = this.#reader.next(bytes);
		this.#done = next.done === true;
		if (next.done !== true) this.#wanted = next.value;
	}
};

// src/sources/artifacts/archive/small-text.ts
function smallText(content, budget, latin1 = () => content.toString("latin1")) {
	if (content.length > budget.limits.textBytes || content.includes(0)) return null;
	if (isAscii(content)) {
		budget.text(content.length);
		return latin1();
	}
	if (!isUtf8(content)) return null;
	budget.text(content.length);
	return content.toString("utf8");
}

// src/sources/artifacts/archive/tar/pax.ts
function paxRecords(bytes) {
	const records = [];
	let at = 0;
	while (at < bytes.length) {
		const space = bytes.indexOf(32, at);
		if (space === -1 || space - at > 10) return null;
		const digits = bytes.toString("latin1", at, space);
		if (!/^[1-9][0-9]*$/.test(digits)) return null;
		const end = at + Number(digits);
		if (end > bytes.length || end <= space + 1 || bytes[end - 1] !== 10) return null;
		const equals = bytes.indexOf(61, space + 1);
		if (equals === -1 || equals >= end) return null;
		records.push([bytes.toString("utf8", space + 1, equals), Buffer.from(bytes.subarray(equals + 1, end - 1))]);
		at = end;
	}
	return records;
}
const OWNER = /* @__PURE__ */ new Set([
	"uid",
	"gid",
	"uname",
	"gname"
]);
const ATTRIBUTE = /^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:security|trusted)\.|SCHILY\.acl\.)/;
function paxChanges(bytes) {
	const nothing = {
		path: null,
		link: null,
		size: null,
		comment: null,
		twice: null,
		owner: {},
		attributes: []
	};
	const records = paxRecords(bytes);
	if (records === null) return {
		...nothing,
		refused: "an extended header is malformed"
	};
	const values = /* @__PURE__ */ new Map();
	let twice = null;
	for (const [key, value] of records) {
		if (key.startsWith("GNU.sparse.") || key === "SCHILY.realsize") return {
			...nothing,
			refused: "it has a sparse member, which is not supported"
		};
		if (values.has(key) && !values.get(key).equals(value)) twice = key;
		values.set(key, value);
	}
	const size = values.get("size")?.toString("latin1");
	if (size !== void 0 && !/^[0-9]{1,15}$/.test(size)) return {
		...nothing,
		refused: "an extended header has a size that is no number"
	};
	return {
		path: values.get("path") ?? null,
		link: values.get("linkpath") ?? null,
		size: size === void 0 ? null : Number(size),
		comment: values.get("comment")?.toString("utf8") ?? null,
		owner: Object.fromEntries([...values].flatMap(([key, value]) => OWNER.has(key) ? [[key, value.toString("utf8")]] : [])),
		attributes: [...values.keys()].filter((key) => ATTRIBUTE.test(key)),
		twice,
		refused: null
	};
}

// src/sources/artifacts/archive/tar/extensions.ts
const NONE = {
	pax: null,
	longName: null,
	longLink: null
};
function extended(type, bytes, before, findings) {
	const { problems, budget } = findings;
	const again = () => problems.add("header-mismatch", null, "a member has two extended headers of one kind");
	if (type === "L" || type === "K") {
		const key = type === "L" ? "longName" : "longLink";
		if (before[key] !== null) again();
		const end = bytes.indexOf(0);
		return {
			...before,
			[key]: end === -1 ? bytes : bytes.subarray(0, end)
		};
	}
	const pax = paxChanges(bytes);
	if (pax.refused !== null) throw budget.refused(`cannot be read: ${pax.refused}`);
	if (pax.twice !== null) problems.add("header-mismatch", null, `an extended header has two values for \`${pax.twice}\``);
	if (type === "g") {
		if (pax.path !== null || pax.link !== null || pax.size !== null) throw budget.refused("cannot be read: a global header names or sizes every member");
		if (pax.comment !== null) findings.comment = pax.comment;
		findings.everywhere.push(pax);
		return before;
	}
	if (before.pax !== null) again();
	return {
		...before,
		pax
	};
}
function disagreements(header, ustarSize, { pax, longName, longLink }, path, problems) {
	const differs = (what) => problems.add("header-mismatch", path, `has another ${what} in its extended header than in its header`);
	if (pax !== null && pax.size !== null && pax.size !== ustarSize) differs("size");
	if (pax?.path && fits(pax.path) && !pax.path.equals(header.name)) differs("name");
	if (pax?.link && fits(pax.link) && !pax.link.equals(header.link)) differs("link target");
	if (pax?.path && longName !== null && !pax.path.equals(longName)) differs("name");
	if (pax?.link && longLink !== null && !pax.link.equals(longLink)) differs("link target");
}
function fits(name) {
	return name.length < 100 && name.every((byte) => byte < 128);
}

// src/sources/artifacts/archive/tar/gifts.ts
function giftsOf(header, extended) {
	const said = Object.assign({}, ...extended.map(({ owner }) => owner));
	const attributes = [...new Set(extended.flatMap((one) => one.attributes))];
	const [user, group] = [ownerOf(said["uname"] ?? header.uname, said["uid"] ?? header.uid), ownerOf(said["gname"] ?? header.gname, said["gid"] ?? header.gid)];
	const owner = user ?? (group === null || group === "wheel (0)" ? null : `group ${group}`);
	return owner === null && attributes.length === 0 ? null : {
		owner,
		attributes
	};
}
function ownerOf(name, id) {
	const number = id === null ? "no number" : String(id);
	if (number === "0") return name === "" || name === "root" ? null : `${name} (0)`;
	return name === "" ? number : `${name} (${number})`;
}

// src/sources/artifacts/archive/tar/header.ts
const BLOCK$1 = 512;
function readHeader(block) {
	if (!checksumHolds(block)) return { trouble: "a header does not have its checksum" };
	const posix = block.toString("latin1", 257, 263) === "ustar\0";
	const name = field(block, 0, 100);
	const prefix = posix ? field(block, 345, 155) : Buffer.alloc(0);
	const type = String.fromCharCode(block[156]);
	return {
		name: prefix.length === 0 ? name : Buffer.concat([
			prefix,
			Buffer.from("/"),
			name
		]),
		link: field(block, 157, 100),
		type,
		size: number(block.subarray(124, 136)),
		mode: number(block.subarray(100, 108)),
		owner: {
			uid: number(block.subarray(108, 116)),
			gid: number(block.subarray(116, 124)),
			uname: field(block, 265, 32).toString("utf8"),
			gname: field(block, 297, 32).toString("utf8")
		}
	};
}
const ZEROS = Buffer.alloc(512);
function isZero(bytes) {
	return bytes.equals(ZEROS.subarray(0, bytes.length));
}
function field(block, start, length) {
	const bytes = block.subarray(start, start + length);
	const end = bytes.indexOf(0);
	return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end));
}
function checksumHolds(block) {
	const said = number(block.subarray(148, 156));
	if (said === null) return false;
	let unsigned = 256;
	let signed = unsigned;
	for (let index = 0; index < 512; index += 1) {
		if (index >= 148 && index < 156) continue;
		const byte = block[index];
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	return said === unsigned || said === signed;
}
function number(bytes) {
	const first = bytes[0];
	if ((first & 128) !== 0) return first === 128 ? binary(bytes.subarray(1)) : null;
	const text = bytes.toString("latin1");
	const match = /^ *([0-7]*)[ \0]*$/.exec(text);
	return match === null ? null : Number.parseInt(match[1] === "" ? "0" : match[1], 8);
}
function binary(bytes) {
	let value = 0n;
	for (const byte of bytes) value = value * 256n + BigInt(byte);
	return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}

// src/sources/artifacts/archive/tar/members.ts
const WHOLE_BYTES$1 = 262144;
const MOST_EXTENSION = 1048576;
const TYPES$1 = {
	"0": "file",
	"\0": "file",
	"7": "file",
	"1": "hardlink",
	"2": "symlink",
	"5": "directory",
	"3": "other",
	"4": "other",
	"6": "other"
};
function* readMembers(options, stored, findings) {
	const { problems, budget } = findings;
	let at = 0;
	let extensions = NONE;
	for (;;) {
		const block = yield 512;
		at += block.length;
		if (block.length < 512) {
			if (block.length > 0 || extensions !== NONE) throw budget.refused("is truncated in the middle of a header");
			problems.add("no-end", null, "ends without the two empty blocks that close a tar, as when it was cut off");
			return;
		}
		if (isZero(block)) {
			if (extensions !== NONE) throw budget.refused("is truncated: an extended header is followed by no member");
			yield* afterEnd(problems);
			return;
		}
		const header = readHeader(block);
		if ("trouble" in header) throw budget.refused(`is no whole tar archive: ${header.trouble}`);
		if (header.size === null) throw budget.refused("is no whole tar archive: a header has a size that is no number");
		if ("xgLK".includes(header.type)) {
			if (header.size > MOST_EXTENSION) throw budget.refused(`has an extended header of ${header.size} bytes`);
			const bytes = Buffer.from(yield header.size);
			if (bytes.length < header.size) throw budget.refused("is truncated in the middle of an extended header");
			at += bytes.length + (yield* padding(header.size, null, findings));
			extensions = extended(header.type, bytes, extensions, findings);
			continue;
		}
		at += yield* readMember(header, header.size, extensions, at, stored, options, findings);
		extensions = NONE;
	}
}
function* readMember(header, ustarSize, extensions, start, stored, options, findings) {
	const { problems, oddities, budget, members, kept } = findings;
	const raw = extensions.pax?.path ?? extensions.longName ?? header.name;
	const path = memberName(raw, true, problems);
	disagreements(header, ustarSize, extensions, path, problems);
	const unsafe = unsafePath(path, "tar");
	if (unsafe !== null) problems.add("unsafe-path", path, unsafe);
	const size = extensions.pax?.size ?? ustarSize;
	const type = typeOf$1(header.type, path, budget);
	budget.add(raw, type === "file" ? size : 0);
	if (type !== "file" && size !== 0) throw budget.refused(`cannot be read: ${path} is no file and has a size`);
	if (type === "other") problems.add("special-file", path, "is a device or a pipe");
	const isLink = type === "symlink" || type === "hardlink";
	const link = isLink ? memberName(extensions.pax?.link ?? extensions.longLink ?? header.link, true, problems) : null;
	if (isLink) oddities.add(type, path, `is a ${type === "symlink" ? "symbolic" : "hard"} link to ${link}`);
	const given = giftsOf(header.owner, extensions.pax === null ? findings.everywhere : [...findings.everywhere, extensions.pax]);
	const base = {
		path,
		type,
		size,
		mode: header.mode === null ? null : header.mode & 4095,
		link,
		...given === null ? {} : { given }
	};
	if (type !== "file") {
		members.push({
			...base,
			sha256: null,
			blob: null,
			text: null,
			stored: null
		});
		return 0;
	}
	const keep = options.keep?.(path, size) === true;
	if (keep) budget.keep(path, size);
	const { digests, content } = yield* contentOf(path, size, keep, options, findings);
	if (keep && !kept.has(path)) kept.set(path, Buffer.from(content));
	members.push({
		...base,
		sha256: digests.sha256,
		blob: digests.blob,
		text: content === null ? null : smallText(content, budget),
		stored: stored ? { start } : null
	});
	return size + (yield* padding(size, path, findings));
}
function* contentOf(path, size, keep, { objectFormat }, { budget }) {
	const truncated = () => budget.refused(`is truncated in the middle of ${path}`);
	if (keep || size <= WHOLE_BYTES$1) {
		const content = size === 0 ? Buffer.alloc(0) : yield size;
		if (content.length < size) throw truncated();
		return {
			digests: digestsOf$1(content, objectFormat),
			content
		};
	}
	const running = new RunningDigests(size, objectFormat);
	while (running.size < size) {
		const wanted = Math.min(WHOLE_BYTES$1, size - running.size);
		const piece = yield wanted;
		running.update(piece);
		if (piece.length < wanted) throw truncated();
	}
	return {
		digests: running.done(),
		content: null
	};
}
function* padding(size, path, { problems, budget }) {
	const length = (512 - size % 512) % 512;
	if (length === 0) return 0;
	const bytes = yield length;
	if (bytes.length < length) throw budget.refused(`is truncated behind ${path ?? "an extended header"}`);
	if (!isZero(bytes)) problems.add("hidden-data", path, "is followed by bytes that no reader shows");
	return length;
}
function* afterEnd(problems) {
	const second = yield 512;
	if (second.length < 512) problems.add("no-end", null, "ends with one empty block, where two close a tar");
	let clean = isZero(second);
	for (let bytes = second; bytes.length > 0;) {
		bytes = yield 512;
		clean &&= isZero(bytes);
	}
	if (!clean) problems.add("trailing-data", null, "bytes other than zero follow the end of the tar");
}
function typeOf$1(type, path, budget) {
	const known = TYPES$1[type];
	if (known === void 0) {
		const what = type === "S" ? "a sparse member" : "a member of a type";
		throw budget.refused(`cannot be read: ${path} is ${what} that is not supported`);
	}
	return known === "file" && path.endsWith("/") ? "directory" : known;
}

// src/sources/artifacts/archive/tar/read.ts
const PIECE = 262144;
async function readTar(source, options) {
	const findings = {
		members: [],
		kept: /* @__PURE__ */ new Map(),
		problems: new Problems(),
		oddities: new Problems(),
		budget: new Budget(options.path, source.size, options.limits),
		comment: null,
		everywhere: []
	};
	const { budget, members, problems, oddities, kept } = findings;
	if (source.size === 0) throw budget.refused("is empty");
	const feed = new Feed(readMembers(options, options.kind === "tar", findings));
	const each = (piece) => {
		options.watch?.(piece);
		feed.push(piece);
	};
	if (options.kind === "tar") for (let at = 0; at < source.size; at += PIECE) each(source.bytes(at, Math.min(PIECE, source.size - at)));
	else if (options.kind === "tar.zst") readZstd(source, each, budget, problems);
	else await readGzip(source, each, budget, problems);
	feed.end();
	findCollisions(members, "tar", problems);
	findEscapes(members, problems);
	return {
		kind: options.kind,
		members,
		problems: problems.all(),
		oddities: oddities.all(),
		comment: findings.comment,
		content: (name) => kept.get(name) ?? null
	};
}

// src/sources/artifacts/archive/zip/batch-contents.ts
const TEXT_SHARE = .75;
function contentsIn(all, sizes, textBytes) {
	const starts = [];
	let end = 0;
	for (const size of sizes) {
		starts.push(end);
		end += size;
	}
	const content = (position) => Buffer.from(all.buffer, all.byteOffset + starts[position], sizes[position]);
	const isText = (size, position) => size <= textBytes && isAscii(content(position)) && !content(position).includes(0);
	const share = () => sizes.reduce((text, size, position) => text + (isText(size, position) ? size : 0), 0) / end;
	let together = null;
	return (position) => ({
		content: content(position),
		latin1: () => {
			together ??= share() >= TEXT_SHARE && latin1Of(all);
			if (together === false) return latin1Of(content(position));
			return together.slice(starts[position], starts[position] + sizes[position]);
		}
	});
}
function latin1Of({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}

// src/sources/artifacts/archive/zip/batch.ts
const BATCH_BYTES$1 = 524288;
var Batch = class {
	#framed;
	#format;
	#textBytes;
	#starts = [];
	#entries = [];
	#used = 0;
	#size = 0;
	#wanted = false;
	#contents = null;
	#spare = null;
	constructor(first, spare, { format, textBytes }) {
		const room = first.packed + FRAME_BYTES;
		this.#framed = spare !== null && spare.length >= room ? spare : Buffer.allocUnsafeSlow(Math.max(BATCH_BYTES$1, room));
		this.#format = format;
		this.#textBytes = textBytes;
	}
	hasRoomFor({ size, packed }) {
		if (this.#entries.length === 0) return true;
		return this.#used + packed + FRAME_BYTES <= this.#framed.length && this.#size + size <= BATCH_BYTES$1;
	}
	add(packed, entry, wanted) {
		this.#starts.push(this.#used);
		this.#used = writeFrame(this.#framed, this.#used, packed, entry);
		this.#size += entry.size;
		this.#wanted ||= wanted;
		return this.#entries.push(entry) - 1;
	}
	contents(threads) {
		this.#contents ??= threads === null ? this.#here() : this.#beside(threads);
		return this.#contents;
	}
	get spare() {
		return this.#spare;
	}
	get #frames() {
		return {
			framed: this.#framed.subarray(0, this.#used),
			starts: this.#starts,
			sizes: this.#sizes
		};
	}
	get #sizes() {
		return this.#entries.map(({ size }) => size);
	}
	async #here() {
		const all = await unpackedFramesInPool(this.#frames);
		this.#spare = this.#framed;
		if (all === null) return null;
		const contents = contentsIn(all, this.#sizes, this.#textBytes);
		return (position) => {
			const { content, latin1 } = contents(position);
			return {
				content,
				latin1,
				digests: digestsOf$1(content, this.#format, this.#entries[position].crc)
			};
		};
	}
	async #beside(threads) {
		const answer = await threads.unpack({
			...this.#frames,
			format: this.#format,
			wanted: this.#wanted,
			textBytes: this.#textBytes
		});
		if (answer === null) return null;
		this.#spare = Buffer.from(answer.framed.buffer);
		const { digests } = answer;
		const contents = answer.contents && contentsIn(answer.contents, this.#sizes, this.#textBytes);
		return (position) => {
			const { size, crc } = this.#entries[position];
			const [sha256, blob] = [digests[2 * position], digests[2 * position + 1]];
			return {
				content: null,
				...contents?.(position),
				digests: {
					size,
					crc,
					sha256,
					blob
				}
			};
		};
	}
};

// src/sources/artifacts/archive/zip/end.ts
const END_BYTES = 22;
const LOCATOR = 117853008;
const LOCATOR_BYTES = 20;
const END64 = 101075792;
const END64_BYTES = 56;
const SIGNATURE$2 = Buffer.from("PK", "latin1");
const CENTRAL = 33639248;
function directoryPlace(source, path, problems, oddities) {
	const end = onlyEnd(source, path, problems);
	if (end.comment > 0) oddities.add("archive-comment", null, "the archive has a comment");
	const end64 = zip64End(source, end, path, problems);
	const { entries, bytes, offset } = end64 ?? end;
	const directoryEnd = end64?.at ?? end.at;
	const start = directoryEnd - bytes;
	const shift = start - offset;
	if (start < 0 || shift < 0) throw refusal(path, "is no whole zip archive: its directory does not lie where its end says");
	if (shift > 0 && bytes > 0 && offset + 4 <= source.size && source.bytes(offset, 4).readUInt32LE(0) === CENTRAL) problems.add("ambiguous-end", null, "two directories lie where its end record could mean");
	return {
		start,
		end: directoryEnd,
		entries,
		shift,
		comment: end.comment === 0 ? null : source.bytes(end.at + END_BYTES, end.comment).toString("utf8")
	};
}
function onlyEnd(source, path, problems) {
	const length = Math.min(source.size, 65557);
	const start = source.size - length;
	const tail = Buffer.from(source.bytes(start, length));
	const candidates = [];
	for (let at = tail.indexOf(SIGNATURE$2); at !== -1; at = tail.indexOf(SIGNATURE$2, at + 1)) {
		if (at + END_BYTES > tail.length) break;
		const end = endAt(tail, at, start);
		if (end.at + END_BYTES + end.comment <= source.size) candidates.push(end);
	}
	const exact = candidates.filter((end) => end.at + END_BYTES + end.comment === source.size);
	const chosen = exact.at(-1) ?? candidates.at(-1);
	if (chosen === void 0) throw refusal(path, source.size === 0 ? "is empty" : "is no whole zip archive: it has no end record, as when it was cut off");
	const trailing = source.size - chosen.at - END_BYTES - chosen.comment;
	if (trailing > 0) problems.add("trailing-data", null, `${trailing} bytes follow the end of the archive`);
	const inComment = tail.indexOf(SIGNATURE$2, chosen.at - start + 4) !== -1;
	if (exact.length > 1 || inComment || candidates.some((end) => end !== chosen && rivals(end, chosen, source))) problems.add("ambiguous-end", null, "has more than one end record");
	return chosen;
}
function rivals(end, chosen, source) {
	if (end.at > chosen.at) return true;
	const directoryEnd = chosen.offset + chosen.bytes;
	if (end.at < chosen.offset) return false;
	if (end.at >= directoryEnd) return true;
	const start = end.at - end.bytes;
	if (start < 0) return false;
	return end.bytes === 0 ? end.offset === end.at : source.bytes(start, 4).readUInt32LE(0) === CENTRAL;
}
function endAt(tail, at, start) {
	return {
		at: start + at,
		entries: tail.readUInt16LE(at + 10),
		bytes: tail.readUInt32LE(at + 12),
		offset: tail.readUInt32LE(at + 16),
		comment: tail.readUInt16LE(at + 20)
	};
}
function zip64End(source, end, path, problems) {
	const short = Buffer.from(source.bytes(end.at, END_BYTES));
	const full = end.entries === 65535 || end.bytes === 4294967295 || end.offset === 4294967295;
	const locatorAt = end.at - LOCATOR_BYTES;
	const locator = locatorAt < 0 ? null : Buffer.from(source.bytes(locatorAt, LOCATOR_BYTES));
	const split = () => refusal(path, "is one part of a zip archive in several parts");
	const disks = [short.readUInt16LE(4), short.readUInt16LE(6)];
	if (short.readUInt16LE(8) !== end.entries) throw split();
	if (locator === null || locator.readUInt32LE(0) !== LOCATOR) {
		if (disks.some((disk) => disk !== 0)) throw split();
		if (end.bytes === 4294967295 || end.offset === 4294967295) throw refusal(path, "is no whole zip archive: its 64-bit end record is missing");
		return null;
	}
	const named = number64(locator, 8);
	const at = named !== null && isEnd64(source, named) ? named : locatorAt - END64_BYTES;
	if (!isEnd64(source, at)) {
		if (full) throw refusal(path, "is no whole zip archive: its 64-bit end record is missing");
		problems.add("ambiguous-end", null, "the end names a 64-bit end record that is not there");
		return null;
	}
	if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) throw split();
	const record = Buffer.from(source.bytes(at, END64_BYTES));
	const size = number64(record, 4);
	const [entries, bytes, offset] = [
		number64(record, 32),
		number64(record, 40),
		number64(record, 48)
	];
	if (size === null || entries === null || bytes === null || offset === null) throw refusal(path, "is no whole zip archive: its 64-bit end record is damaged");
	if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0 || number64(record, 24) !== entries) throw split();
	if (at + END64_BYTES !== locatorAt || size !== 44) problems.add("hidden-data", null, "bytes stand between its 64-bit end record and its end");
	if (!((end.entries === 65535 || end.entries === entries) && (end.bytes === 4294967295 || end.bytes === bytes) && (end.offset === 4294967295 || end.offset === offset) && disks.every((disk) => disk === 0 || disk === 65535))) problems.add("ambiguous-end", null, "its two end records disagree about the directory");
	return {
		at,
		entries,
		bytes,
		offset
	};
}
function isEnd64(source, at) {
	return at >= 0 && at + END64_BYTES <= source.size && source.bytes(at, 4).readUInt32LE(0) === END64;
}
function number64(bytes, at) {
	const value = bytes.readBigUInt64LE(at);
	return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}

// src/sources/artifacts/archive/zip/extra.ts
const ZIP64 = 1;
const STRONG_ENCRYPTION = 23;
const UNICODE_PATH = 28789;
const AES = 39169;
const NOTHING = {
	zip64: null,
	unicodeName: null,
	encrypted: false,
	trouble: null
};
function readExtra(bytes) {
	if (bytes.length === 0) return NOTHING;
	let zip64 = null;
	let unicodeName = null;
	let encrypted = false;
	let trouble = null;
	let at = 0;
	while (at + 4 <= bytes.length) {
		const id = bytes.readUInt16LE(at);
		const length = bytes.readUInt16LE(at + 2);
		const field = bytes.subarray(at + 4, at + 4 + length);
		if (field.length < length) {
			trouble = "has an extra field that is cut off";
			break;
		}
		at += 4 + length;
		if (id === ZIP64) {
			if (zip64 !== null) trouble = "has two 64-bit fields";
			zip64 ??= Array.from({ length: Math.floor(length / 8) }, (_, index) => number64(field, index * 8));
		} else if (id === UNICODE_PATH) {
			if (unicodeName !== null) trouble = "has two Unicode names";
			else if (length < 5) trouble = "has a Unicode name that is cut off";
			unicodeName ??= Buffer.from(field.subarray(5));
		} else if (id === AES || id === STRONG_ENCRYPTION) encrypted = true;
	}
	if (trouble === null && bytes.subarray(at).some((byte) => byte !== 0)) trouble = "has malformed extra fields";
	return {
		zip64,
		unicodeName,
		encrypted,
		trouble
	};
}

// src/sources/artifacts/archive/zip/directory.ts
const UTF8$1 = 2048;
const HEADER$2 = 33639248;
const NEWEST = 63;
const HEADER_BYTES = 46;
const S_IFMT = 61440;
const S_IFLNK = 40960;
const STORED = 0;
const DEFLATED = 8;
const UNIX_HOSTS = /* @__PURE__ */ new Set([3, 19]);
function centralEntries(source, place, path, budget, problems, oddities) {
	budget.announce(place.entries);
	const entries = [];
	let at = place.start;
	while (at + HEADER_BYTES <= place.end) {
		const header = source.bytes(at, HEADER_BYTES);
		if (header.readUInt32LE(0) !== HEADER$2) break;
		const lengths = [
			header.readUInt16LE(28),
			header.readUInt16LE(30),
			header.readUInt16LE(32)
		];
		const length = HEADER_BYTES + lengths[0] + lengths[1] + lengths[2];
		if (at + length > place.end) break;
		const entry = readEntry(Buffer.from(source.bytes(at, length)), lengths, place.shift, path, problems);
		if (lengths[2] > 0) oddities.add("entry-comment", entry.path, "has a comment in the directory");
		budget.add(entry.raw, entry.size);
		entries.push(entry);
		at += length;
	}
	if (at !== place.end) throw refusal(path, "is no whole zip archive: its directory is damaged");
	if (entries.length !== place.entries) problems.add("header-mismatch", null, `its end counts ${place.entries} members, its directory lists ${entries.length}`);
	return entries;
}
function readEntry(bytes, [nameBytes, extraBytes], shift, path, problems) {
	const raw = bytes.subarray(HEADER_BYTES, HEADER_BYTES + nameBytes);
	const flags = bytes.readUInt16LE(8);
	const extra = readExtra(bytes.subarray(HEADER_BYTES + nameBytes, HEADER_BYTES + nameBytes + extraBytes));
	const name = memberName(raw, (flags & UTF8$1) !== 0 || extra.unicodeName !== null, problems);
	if (extra.trouble !== null) problems.add("malformed-header", name, extra.trouble);
	if (extra.unicodeName !== null && !extra.unicodeName.equals(raw)) problems.add("header-mismatch", name, "has a second name in an extra field, which some tools read");
	const method = bytes.readUInt16LE(10);
	refuseUnreadable(flags, method, extra.encrypted, name, path);
	if (bytes.readUInt8(6) > 63) problems.add("malformed-header", name, "asks for a version of zip that does not exist");
	const disk = bytes.readUInt16LE(34);
	if (disk !== 0 && disk !== 65535) problems.add("malformed-header", name, "says that it lies in another part of the archive");
	const wide = widened([
		bytes.readUInt32LE(24),
		bytes.readUInt32LE(20),
		bytes.readUInt32LE(42)
	], extra.zip64);
	if (wide === null) throw refusal(path, `is no whole zip archive: ${name} has no usable size or place`);
	if (wide.contradicts) problems.add("header-mismatch", name, "has other 64-bit sizes than its header says");
	const [size, packed, offset] = wide.values;
	const host = bytes.readUInt8(5);
	const mode = bytes.readUInt16LE(40);
	return {
		raw,
		path: name,
		flags,
		method,
		crc: bytes.readUInt32LE(16),
		packed,
		size,
		offset: offset + shift,
		mode: UNIX_HOSTS.has(host) ? mode : null,
		unicodeName: extra.unicodeName
	};
}
function refuseUnreadable(flags, method, encrypted, name, path) {
	if ((flags & 8257) !== 0 || encrypted) throw refusal(path, `cannot be read: ${name} is encrypted`);
	if (method !== 0 && method !== DEFLATED) throw refusal(path, `cannot be read: ${name} is compressed with ${{
		9: "Deflate64",
		12: "bzip2",
		14: "LZMA",
		93: "zstd",
		95: "xz"
	}[method] ?? `method ${method}`}, which is not supported`);
}
function widened(short, wide) {
	const full = short.filter((value) => value === 4294967295).length;
	if (wide === null) return full === 0 ? {
		values: short,
		contradicts: false
	} : null;
	if (wide.length < full) return null;
	const all = wide.length > full;
	let next = 0;
	let contradicts = false;
	const values = [];
	for (const [index, value] of short.entries()) {
		const other = all ? wide[index] : value === 4294967295 ? wide[next++] : value;
		if (value !== 4294967295) {
			if (all && other !== void 0 && other !== value) contradicts = true;
			values.push(value);
		} else {
			if (other === void 0 || other === null) return null;
			values.push(other);
		}
	}
	return {
		values,
		contradicts
	};
}

// src/sources/artifacts/archive/zip/ahead.ts
const AHEAD_BYTES = 16777216;
const AHEAD_MEMBERS = 8192;
const MEMBER_BYTES$1 = 16777216;
var Ahead = class {
	#source;
	#places;
	#options;
	#budget;
	#coming = [];
	#threads;
	#spares = [];
	#bytes = 0;
	#filling = null;
	#atEnd = false;
	constructor(source, places, options, budget) {
		this.#source = source;
		this.#places = places;
		this.#options = options;
		this.#budget = budget;
		this.#threads = source.unpacking ?? null;
	}
	next() {
		while (!this.#atEnd && this.#bytes < AHEAD_BYTES && this.#coming.length < AHEAD_MEMBERS) this.#send();
		const coming = this.#coming.shift() ?? null;
		if (coming !== null) this.#bytes -= coming.bytes;
		return coming;
	}
	async contents(batch) {
		if (this.#filling === batch) this.#filling = null;
		const contents = await batch.contents(this.#threads);
		if (batch.spare !== null) this.#spares.push(batch.spare);
		return contents;
	}
	#send() {
		const { value: placed, done } = this.#places.next();
		if (done === true) {
			this.#atEnd = true;
			this.#close();
			return;
		}
		const { entry, local } = placed;
		const keep = this.#options.keep?.(entry.path, entry.size) === true;
		if (keep) this.#budget.keep(entry.path, Math.max(entry.size, entry.packed));
		const from = takes(entry) ? this.#sent(entry, local, keep) : null;
		const bytes = from === null ? 0 : entry.size + entry.packed;
		this.#bytes += bytes;
		this.#coming.push({
			placed,
			keep,
			bytes,
			from
		});
	}
	#sent(entry, local, keep) {
		if (this.#filling?.hasRoomFor(entry) === false) this.#close();
		this.#filling ??= new Batch(entry, this.#spares.pop() ?? null, {
			format: this.#options.objectFormat,
			textBytes: this.#budget.limits.textBytes
		});
		const batch = this.#filling;
		return {
			batch,
			position: batch.add(this.#source.bytes(local.start, entry.packed), entry, keep)
		};
	}
	#close() {
		this.#filling?.contents(this.#threads);
		this.#filling = null;
	}
};
function takes({ method, size, packed, mode }) {
	const isLink = mode !== null && (mode & 61440) === 40960;
	return method !== 0 && !isLink && size > 0 && Math.max(size, packed) <= MEMBER_BYTES$1;
}

// src/sources/artifacts/archive/zip/contents.ts
const WHOLE_BYTES = 1048576;
async function* contents(source, places, options, budget, problems) {
	const ahead = new Ahead(source, places, options, budget);
	let batch = null;
	let all = null;
	for (let coming = ahead.next(); coming !== null; coming = ahead.next()) {
		const { placed, keep, from } = coming;
		if (from !== null && from.batch !== batch) {
			batch = from.batch;
			all = await ahead.contents(batch);
		}
		if (from === null || all === null) yield {
			placed,
			keep,
			...await readOne(source, placed, keep, options, problems)
		};
		else yield {
			placed,
			keep,
			...all(from.position)
		};
	}
}
async function readOne(source, { entry, local: { start, end } }, keep, options, problems) {
	if (entry.method === 0 && entry.packed !== entry.size) throw wrongSize(entry, options);
	if (keep || Math.max(entry.size, entry.packed) <= WHOLE_BYTES) {
		const packed = source.bytes(start, entry.packed);
		return whole(entry, entry.method === 0 ? {
			content: packed,
			used: packed.length
		} : inflateWhole(packed, entry.size, entry.path), options, problems);
	}
	const running = new RunningDigests(entry.size, options.objectFormat);
	let at = start;
	const next = () => {
		if (at === end) return null;
		const piece = source.bytes(at, Math.min(INPUT_BYTES$1, end - at));
		at += piece.length;
		return piece;
	};
	const each = (piece) => {
		running.update(piece);
		if (running.size > entry.size) throw wrongSize(entry, options);
	};
	if (entry.method === 0) for (let piece = next(); piece !== null; piece = next()) each(piece);
	else {
		const used = await inflateStream(next, each, entry.path);
		if (used !== entry.packed) behind$1(entry, used, problems);
	}
	if (running.size !== entry.size) throw wrongSize(entry, options);
	return {
		digests: running.done(),
		content: null
	};
}
function whole(entry, { content, used }, options, problems) {
	if (content.length !== entry.size) throw wrongSize(entry, options);
	if (used !== entry.packed) behind$1(entry, used, problems);
	return {
		digests: digestsOf$1(content, options.objectFormat),
		content
	};
}
function wrongSize(entry, { path }) {
	return refusal(path, `is damaged: ${entry.path} does not unpack to its declared ${entry.size} bytes`);
}
function behind$1(entry, used, problems) {
	problems.add("hidden-data", entry.path, `has ${entry.packed - used} bytes behind its compressed content, where no reader shows them`);
}

// src/sources/artifacts/archive/zip/local.ts
const HEADER$1 = 67324752;
const SHORTEST_LOCAL = 30;
const DESCRIPTOR_SIGNATURE = 134695760;
const MEANINGFUL_FLAGS = 10313;
function localPlace(source, entry, problems) {
	const fixed = Buffer.from(source.bytes(entry.offset, 30));
	if (fixed.readUInt32LE(0) !== HEADER$1) return null;
	const nameBytes = fixed.readUInt16LE(26);
	const extraBytes = fixed.readUInt16LE(28);
	const variable = Buffer.from(source.bytes(entry.offset + 30, nameBytes + extraBytes));
	const differs = (what) => problems.add("header-mismatch", entry.path, `has another ${what} in its own header than in the directory`);
	if (!variable.subarray(0, nameBytes).equals(entry.raw)) differs("name");
	if (fixed.readUInt8(4) > 63) problems.add("malformed-header", entry.path, "asks for a version of zip that does not exist");
	const flags = fixed.readUInt16LE(6);
	if (((flags ^ entry.flags) & MEANINGFUL_FLAGS) !== 0) differs("set of flags");
	if (fixed.readUInt16LE(8) !== entry.method) differs("compression method");
	const extra = readExtra(variable.subarray(nameBytes));
	if (extra.trouble !== null) problems.add("malformed-header", entry.path, extra.trouble);
	if (extra.unicodeName !== null && !extra.unicodeName.equals(entry.unicodeName ?? entry.raw)) differs("Unicode name");
	const sizes = widened([fixed.readUInt32LE(22), fixed.readUInt32LE(18)], extra.zip64);
	const open = (flags & 8) !== 0;
	const fits = (said, true_) => said === true_ || open && said === 0;
	if (sizes === null || sizes.contradicts || !fits(sizes.values[0], entry.size) || !fits(sizes.values[1], entry.packed)) differs("size");
	if (!fits(fixed.readUInt32LE(14), entry.crc)) differs("checksum");
	const start = entry.offset + 30 + nameBytes + extraBytes;
	return {
		start,
		end: start + entry.packed
	};
}
function afterDescriptor(source, entry, { end }, next, problems, oddities) {
	if ((entry.flags & 8) === 0) return end;
	oddities.add("data-descriptor", entry.path, "has its sizes behind its content, not before it");
	for (const length of [
		16,
		24,
		12,
		20
	]) {
		if (end + length > next) continue;
		const bytes = source.bytes(end, length);
		const signed = length === 16 || length === 24;
		if (signed && bytes.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) continue;
		const at = signed ? 4 : 0;
		const [packed, size] = length === 24 || length === 20 ? [number64(bytes, at + 4), number64(bytes, at + 12)] : [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
		if (bytes.readUInt32LE(at) === entry.crc && packed === entry.packed && size === entry.size) return end + length;
	}
	problems.add("header-mismatch", entry.path, "is not followed by the sizes and checksum of the directory, as its header says");
	return end;
}

// src/sources/artifacts/archive/zip/read.ts
const LONGEST_LINK$1 = 4096;
const S_IFREG = 32768;
const S_IFDIR = 16384;
async function readZip(source, options) {
	const { path } = options;
	const problems = new Problems();
	const oddities = new Problems();
	const budget = new Budget(path, source.size, options.limits);
	const place = directoryPlace(source, path, problems, oddities);
	const places = membersPlaces(source, centralEntries(source, place, path, budget, problems, oddities), place.start, path, problems, oddities);
	const kept = /* @__PURE__ */ new Map();
	const members = [];
	for await (const { placed, keep, digests, content, latin1 } of contents(source, places, options, budget, problems)) {
		const { index, entry, local } = placed;
		if (digests.crc !== entry.crc) problems.add("checksum", entry.path, "does not have the checksum that the archive says");
		if (keep && !kept.has(entry.path)) kept.set(entry.path, Buffer.from(content));
		members[index] = member(entry, local, digests, content, content === null || typeOf(entry) !== "file" ? null : smallText(content, budget, latin1), problems, oddities);
	}
	findCollisions(members, "zip", problems);
	findEscapes(members, problems);
	return {
		kind: "zip",
		members,
		problems: problems.all(),
		oddities: oddities.all(),
		comment: place.comment,
		content: (name) => kept.get(name) ?? null
	};
}
function* membersPlaces(source, entries, directory, path, problems, oddities) {
	const order = entries.map((entry, index) => ({
		entry,
		index
	})).sort((a, b) => a.entry.offset - b.entry.offset);
	const after = (position) => order[position + 1]?.entry.offset ?? directory;
	const over = (entry) => refusal(path, `is refused: ${entry.path} lies over what follows it, as only in an archive bomb`);
	for (const [position, { entry }] of order.entries()) if (entry.offset + 30 + entry.packed > after(position)) throw over(entry);
	let cursor = 0;
	for (const [position, { entry, index }] of order.entries()) {
		const local = localPlace(source, entry, problems);
		if (local === null) throw refusal(path, `is no whole zip archive: ${entry.path} is not where the directory says`);
		const next = after(position);
		if (local.end > next) throw over(entry);
		gap(source, cursor, entry.offset, position === 0, problems);
		cursor = afterDescriptor(source, entry, local, next, problems, oddities);
		yield {
			index,
			entry,
			local
		};
	}
	gap(source, cursor, directory, order.length === 0, problems);
}
function gap(source, from, to, first, problems) {
	if (from >= to) return;
	if (to - from >= 30 && source.bytes(from, 4).readUInt32LE(0) === 67324752) {
		const name = source.bytes(from + 30, Math.min(source.bytes(from, 30).readUInt16LE(26), to - from - 30));
		problems.add("hidden-entry", name.toString("utf8"), "lies in the archive and is not in its directory");
	} else if (first) problems.add("leading-data", null, `${to - from} bytes stand before the first member`);
	else problems.add("hidden-data", null, `${to - from} bytes lie between its members, where no reader shows them`);
}
function member(entry, local, digests, content, text, problems, oddities) {
	const unsafe = unsafePath(entry.path, "zip");
	if (unsafe !== null) problems.add("unsafe-path", entry.path, unsafe);
	const type = typeOf(entry);
	if (type === "other") problems.add("special-file", entry.path, "is neither a file, a folder nor a link");
	if (type === "directory" && entry.size > 0) problems.add("directory-with-content", entry.path, "is a folder, and has a content");
	if (type === "directory" && !entry.path.endsWith("/")) problems.add("file-and-folder", entry.path, "is named as a file and marked as a folder");
	const link = type === "symlink" ? linkTarget(entry, content) : null;
	if (type === "symlink") oddities.add("symlink", entry.path, `is a symbolic link to ${link}`);
	const isFile = type === "file";
	return {
		path: entry.path,
		type,
		size: entry.size,
		mode: entry.mode === null || (entry.mode & 61440) === 0 ? null : entry.mode & 4095,
		link,
		sha256: isFile ? digests.sha256 : null,
		blob: isFile ? digests.blob : null,
		text,
		stored: isFile && entry.method === 0 ? { start: local.start } : null
	};
}
function typeOf({ path, mode }) {
	if (path.endsWith("/")) return "directory";
	const type = mode === null ? 0 : mode & S_IFMT;
	if (type === 0 || type === S_IFREG) return "file";
	if (type === 40960) return "symlink";
	return type === S_IFDIR ? "directory" : "other";
}
function linkTarget({ size }, content) {
	return content === null || size > LONGEST_LINK$1 ? "/" : content.toString("utf8");
}

// src/sources/artifacts/archive/index.ts
async function openArchive(source, options) {
	const foreign = options.kind === "tar.zst" ? null : foreignKind(source);
	if (foreign !== null && options.kind !== "zip") throw refusal(options.path, `is ${foreign}, which is not supported`);
	try {
		return await (options.kind === "zip" ? readZip(source, options) : readTar(source, options));
	} catch (error) {
		if (error instanceof EndsEarly) throw refusal(options.path, "is truncated, or one of its headers points beyond its end");
		if (error instanceof Undecodable) throw refusal(options.path, `is damaged: ${error.message}`);
		throw error;
	}
}
function archiveKind(name) {
	if (/\.(?:zip|whl|jar|war|ear|aar|nupkg|snupkg|vsix)$/i.test(name)) return "zip";
	if (/\.(?:tar\.gz|tgz|crate)$/i.test(name)) return "tar.gz";
	if (/\.(?:tar\.zst|tzst)$/i.test(name)) return "tar.zst";
	return /\.(?:tar|gem)$/i.test(name) ? "tar" : null;
}
const FOREIGN = [
	["425a68", "compressed with bzip2"],
	["fd377a585a00", "compressed with xz"],
	["28b52ffd", "compressed with zstd"],
	["5d0000", "compressed with LZMA"],
	["1f9d", "compressed with compress"],
	["377abcaf271c", "a 7z archive"],
	["526172211a07", "a RAR archive"]
];
function foreignKind(source) {
	const start = Buffer.from(source.bytes(0, Math.min(8, source.size))).toString("hex");
	return FOREIGN.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

// src/sources/artifacts/metadata-member.ts
function shown$1(value) {
	const line = JSON.stringify(value).slice(1, -1).replaceAll("`", "'");
	return `\`${line.length > 120 ? `${line.slice(0, 120)}\u2026` : line}\``;
}
function parsedMember(bytes, member, kind, problems, parse) {
	try {
		return parse(decodeUtf8(bytes, member), member);
	} catch (error) {
		if (!(error instanceof SourceInvalid)) throw error;
		problems.push({
			member,
			kind,
			detail: reasonOf(error, member)
		});
		return null;
	}
}
function reasonOf(error, member) {
	if (error.message.includes("is not UTF-8")) return "is not UTF-8";
	return error.message.startsWith(`${member}: `) ? error.message.slice(member.length + 2) : error.message;
}

// src/sources/artifacts/checksums/algorithm.ts
const ALGORITHMS = [
	{
		name: "MD5",
		hash: "md5",
		hexDigits: 32,
		isWeak: true
	},
	{
		name: "SHA-1",
		hash: "sha1",
		hexDigits: 40,
		isWeak: true
	},
	{
		name: "SHA-224",
		hash: "sha224",
		hexDigits: 56,
		isWeak: false
	},
	{
		name: "SHA-256",
		hash: "sha256",
		hexDigits: 64,
		isWeak: false
	},
	{
		name: "SHA-384",
		hash: "sha384",
		hexDigits: 96,
		isWeak: false
	},
	{
		name: "SHA-512",
		hash: "sha512",
		hexDigits: 128,
		isWeak: false
	},
	{
		name: "SHA-512/256",
		hash: "sha512-256",
		hexDigits: 64,
		isWeak: false
	},
	{
		name: "SHA3-256",
		hash: "sha3-256",
		hexDigits: 64,
		isWeak: false
	},
	{
		name: "SHA3-512",
		hash: "sha3-512",
		hexDigits: 128,
		isWeak: false
	},
	{
		name: "BLAKE2b",
		hash: "blake2b512",
		hexDigits: 128,
		isWeak: false
	}
];
function algorithmNamed(word) {
	const plain = (text) => text.toLowerCase().replaceAll(/[-_/ ]/g, "");
	const wanted = plain(word).replace(/^sha2(?=224$|256$|384$|512$)/, "sha");
	const known = wanted === "b2" || wanted === "blake2b512" ? "blake2b" : wanted;
	return ALGORITHMS.find(({ name }) => plain(name) === known) ?? null;
}
function algorithmOfLength(hexDigits) {
	return ALGORITHMS.find((one) => one.hexDigits === hexDigits) ?? null;
}
function algorithmOfFileName(name) {
	const turned = /shasums(1|224|256|384|512)/i.exec(name);
	if (turned !== null) return algorithmNamed(`sha${turned[1]}`);
	const word = [...name.matchAll(WORD)].at(-1);
	return word === void 0 ? null : algorithmNamed(word[1]);
}
const WORD = /(?<![A-Za-z0-9])(sha3-(?:256|512)|sha-?(?:1|224|256|384|512)|md5|b2|blake2b)(?:sums?)?(?![A-Za-z0-9])/gi;
const UNSUPPORTED = /(?:^|[^A-Za-z0-9])(blake3|b3|blake2s|crc32|ck|tiger|whirlpool|ripemd160|rmd160|sm3)(?:sums?)?(?=$|[^A-Za-z0-9])/i;

// src/sources/artifacts/checksums/parse.ts
const GNU = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/;
const LOOSE = /^(\\?)([0-9A-Fa-f]{32,128})[ \t]+\*?(.+)$/;
const BSD = /^(\\?)([A-Za-z][A-Za-z0-9/-]{0,15}) ?\((.+)\) ?= ?([0-9A-Fa-f]{32,128})$/;
const BARE = /^[0-9A-Fa-f]{32,128}$/;
function parseChecksums(text, fileName) {
	const problems = [];
	const byName = algorithmOfFileName(fileName);
	const listed = /* @__PURE__ */ new Map();
	let isList = false;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.replace(/\r$/, "");
		if (line.trim() === "" || line.startsWith("#")) continue;
		const read = readLine(line.trimEnd(), fileName, byName);
		if (typeof read === "string") {
			problems.push({
				kind: "unreadable-line",
				detail: `line ${index + 1} ${read}`
			});
			continue;
		}
		isList ||= read.name !== subjectOf(fileName);
		const key = `${read.algorithm.name} ${read.name}`;
		const before = listed.get(key);
		if (before !== void 0 && before.digest !== read.digest) problems.push({
			kind: "contradiction",
			detail: `gives two ${read.algorithm.name} digests for ${shown$1(read.name)}`
		});
		listed.set(key, read);
	}
	if (listed.size === 0 && problems.length === 0) problems.push({
		kind: "empty-list",
		detail: "lists nothing"
	});
	return {
		listed: [...listed.values()],
		problems,
		isList
	};
}
function readLine(line, fileName, byName) {
	const bsd = BSD.exec(line);
	if (bsd !== null) {
		const [, mark, word, name, digest] = bsd;
		const algorithm = algorithmNamed(word);
		if (algorithm === null) return `names the algorithm ${shown$1(word)}, which is not known here`;
		return listedAs(unescaped$3(name, mark), digest, algorithm);
	}
	if (BARE.test(line)) {
		const name = subjectOf(fileName);
		if (name === null) return "is a digest without a file name";
		return listedAs(name, line, byName ?? algorithmOfLength(line.length));
	}
	const gnu = GNU.exec(line) ?? LOOSE.exec(line);
	if (gnu === null) return "is no checksum";
	const [, mark, digest, name] = gnu;
	return listedAs(unescaped$3(name, mark), digest, byName ?? algorithmOfLength(digest.length));
}
function listedAs(name, digest, algorithm) {
	if (algorithm === null) return `has a digest of ${digest.length} hex digits, which no known algorithm has`;
	if (algorithm.hexDigits !== digest.length) return `has a digest of ${digest.length} hex digits where ${algorithm.name} has ${algorithm.hexDigits}`;
	return {
		name,
		algorithm,
		digest: digest.toLowerCase()
	};
}
function unescaped$3(name, mark) {
	if (mark === "") return name;
	return name.replaceAll(/\\([\\nr])/g, (_, letter) => ({
		"\\": "\\",
		n: "\n",
		r: "\r"
	})[letter]);
}
function subjectOf(fileName) {
	const stem = fileName.replace(/\.(?:sha-?(?:1|224|256|384|512)|sha3-(?:256|512)|md5|b2|checksum)(?:sums?)?(?:\.txt)?$/i, "");
	return stem === fileName || stem === "" ? null : stem;
}

// src/sources/artifacts/checksums/together.ts
function withCoverage(artifacts) {
	const lists = artifacts.filter(({ format }) => format === "checksums");
	if (lists.length === 0) return artifacts;
	const found = /* @__PURE__ */ new Map();
	const note = (about, kind, detail) => {
		found.set(about, [...found.get(about) ?? [], {
			member: null,
			kind,
			detail
		}]);
	};
	const strong = /* @__PURE__ */ new Set();
	const weak = /* @__PURE__ */ new Map();
	for (const one of artifacts) for (const { name, algorithm, digest } of one.speaksFor ?? []) {
		const path = posix.join(posix.dirname(one.path), name);
		if (!(one.format === "checksums" && algorithmNamed(algorithm)?.isWeak === true)) strong.add(path);
		else if (digest !== null && !weak.has(path)) weak.set(path, {
			list: one,
			algorithm
		});
	}
	for (const [path, { list, algorithm }] of weak) if (!strong.has(path)) note(list, "weak-digest", `speaks for ${shown$1(posix.basename(path))} by ${algorithm} alone: other bytes with that digest can be made`);
	for (const one of artifacts) {
		if (one.format === "checksums" || one.format === "signature") continue;
		const first = lists.filter((list) => isList(list) && isAbove(posix.dirname(list.path), one.path))[0];
		if (first === void 0 || strong.has(one.path) || weak.has(one.path)) continue;
		note(first, "not-listed", `lists ${first.speaksFor?.length ?? 0} files, and not ${shown$1(posix.relative(posix.dirname(first.path), one.path))}`);
	}
	return artifacts.map((one) => {
		const more = found.get(one);
		return more === void 0 ? one : {
			...one,
			integrity: [...one.integrity, ...more]
		};
	});
}
function isList({ path, speaksFor = [] }) {
	const subject = subjectOf(posix.basename(path));
	return subject === null || speaksFor.some(({ name }) => name !== subject);
}
function isAbove(folder, path) {
	return folder === "." ? !path.startsWith("../") && !path.startsWith("/") : path.startsWith(`${folder}/`);
}

// src/sources/artifacts/format.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function bareArtifact(file, format) {
	return {
		path: file.path,
		format,
		bytes: file.bytes,
		sha256: file.sha256,
		ecosystem: null,
		claims: [],
		members: [],
		integrity: [],
		metadata: [],
		commits: [],
		provides: {
			modules: [],
			entryPoints: []
		},
		made: /* @__PURE__ */ new Set(),
		root: ""
	};
}

// src/sources/artifacts/cargo/files.ts
function judgeMembers(members, root, integrity) {
	for (const { path, type } of members) {
		if (root !== null && path !== `${root}Cargo.toml` && path.toLowerCase() === `${root}cargo.toml`.toLowerCase()) integrity.push({
			member: path,
			kind: "second-manifest",
			detail: "is a manifest in other letters, which crates.io refuses"
		});
		if (root !== null && !path.startsWith(root) && `${path}/` !== root) integrity.push({
			member: path,
			kind: "outside-root",
			detail: `lies outside ${shown$1(root)}, where cargo unpacks nothing`
		});
		if (type !== "file" && type !== "directory") integrity.push({
			member: path,
			kind: "special-member",
			detail: `is ${type === "other" ? "neither file nor folder" : `a ${type}`}, which crates.io refuses`
		});
	}
}
function judgeTargets(toml, member, has, problems) {
	for (const { field, path } of namedPaths(toml)) if (!has(plainPath(path))) problems.push({
		member,
		kind: "missing-target",
		detail: `\`${field}\` is ${shown$1(path)}, which is not in the crate`
	});
}
function namedPaths(toml) {
	const found = [];
	const add = (field, path) => {
		if (typeof path === "string") found.push({
			field,
			path
		});
	};
	const info = isTable(toml["package"]) ? toml["package"] : {};
	for (const field of ["readme", "license-file"]) add(`package.${field}`, info[field]);
	const { build } = info;
	for (const path of Array.isArray(build) ? build : [build]) add("package.build", path);
	const lib = toml["lib"];
	if (isTable(lib)) add("lib.path", lib["path"]);
	const bins = toml["bin"];
	for (const bin of Array.isArray(bins) ? bins : []) if (isTable(bin)) add("bin.path", bin["path"]);
	return found;
}
function plainPath(path) {
	return path.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// src/sources/artifacts/cargo/manifest.ts
const GROUPS$1 = [
	[["dependencies"], "runtime"],
	[["dev-dependencies", "dev_dependencies"], "development"],
	[["build-dependencies", "build_dependencies"], "build"]
];
function cargoDependencies(toml) {
	const found = inTables(toml, "");
	const targets = toml["target"];
	for (const [target, tables] of isTable(targets) ? Object.entries(targets) : []) if (isTable(tables)) found.push(...inTables(tables, `target.${JSON.stringify(target)}.`));
	return found;
}
function inTables(tables, prefix) {
	return GROUPS$1.flatMap(([names, scope]) => names.flatMap((name) => {
		const table = tables[name];
		if (!isTable(table)) return [];
		return Object.entries(table).map(([key, value]) => {
			const whole = isTable(value) ? value : { version: value };
			return {
				key,
				group: `${prefix}${names[0]}`,
				scope,
				table: whole
			};
		});
	}));
}
function asDependency({ key, scope, table }) {
	const { package: name, version, optional } = table;
	const registry = table["registry-index"] ?? table["registry"];
	return {
		name: typeof name === "string" ? name : key,
		range: typeof version === "string" ? version : "",
		scope: optional === true ? "optional" : scope,
		...typeof registry === "string" ? { registry } : {}
	};
}
const NAME$1 = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
function judgeManifest(toml, member, problems) {
	const note = (kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	const info = toml["package"];
	if (!isTable(info)) {
		note("missing-package", "has no `[package]` table");
		return;
	}
	const { name, version } = info;
	if (typeof name !== "string" || !NAME$1.test(name)) note("invalid-name", `has no valid \`package.name\``);
	if (typeof version !== "string" || semver.canonical(version) === null) note("invalid-version", `has no valid \`package.version\``);
	const inherited = Object.entries(info).find(([, value]) => isTable(value) && value["workspace"] === true);
	if (inherited !== void 0) note("not-normalised", `inherits \`package.${inherited[0]}\` from a workspace that is not in the package`);
	judgeWords(info, note);
	for (const dependency of cargoDependencies(toml)) judgeDependency(dependency, note);
}
function judgeWords(info, note) {
	const { publish } = info;
	if (publish === false || Array.isArray(publish) && !publish.includes("crates-io")) return;
	const isThere = (field) => typeof info[field] === "string" && info[field].trim() !== "";
	if (!isThere("description")) note("missing-metadata", "has no `package.description`, which crates.io asks for");
	if (!isThere("license") && !isThere("license-file")) note("missing-metadata", "has neither `package.license` nor `package.license-file`, and crates.io asks for one");
}
function judgeDependency(dependency, note) {
	const { key, group, scope, table } = dependency;
	const field = shown$1(`${group}.${key}`);
	if (table["workspace"] === true) note("not-normalised", `${field} inherits from a workspace that is not in the package`);
	else if (table["path"] !== void 0) note("local-dependency", `${field} leads to a folder of its maker`);
	else if (typeof table["version"] !== "string" || table["version"].trim() === "") note(scope === "development" ? "not-normalised" : "missing-version", `${field} has no version`);
	else if (table["git"] !== void 0) note("not-normalised", `${field} names a git repository, which cargo leaves out`);
	else if (table["version"].trim() === "*") note("wildcard-dependency", `${field} takes any version, which crates.io refuses`);
}

// src/sources/artifacts/cargo/normalised.ts
function differences(made, original) {
	return [
		...packageDifferences(tableOf(made["package"]), tableOf(original["package"] ?? original["project"])),
		...targetDifferences(made, original),
		...dependencyDifferences(cargoDependencies(made), cargoDependencies(original)),
		...featureDifferences(made, original),
		...[
			"patch",
			"replace",
			"workspace"
		].filter((name) => made[name] !== void 0).map((name) => `has a \`[${name}]\`, which cargo leaves out`)
	];
}
function tableOf(value) {
	return isTable(value) ? value : {};
}
const isInherited = (value) => isTable(value) && value["workspace"] === true;
function packageDifferences(made, original) {
	const found = [
		"name",
		"version",
		"edition",
		"rust-version",
		"links",
		"license",
		"license-file",
		"repository"
	].flatMap((field) => {
		const before = original[field];
		if (isInherited(before)) return [];
		const after = made[field];
		if (field === "license-file" && typeof before === "string" && basename$1(before) === after) return [];
		return typeof before === "string" ? told(`package.${field}`, before.trim(), after) : told(`package.${field}`, before, after);
	});
	const before = original["build"] ?? "build.rs";
	const after = made["build"] ?? false;
	if (!(after === false ? original["build"] === void 0 || before === false : isSame(pathsOf(before), pathsOf(after))) && !(made["build"] === void 0 && original["build"] === void 0)) found.push(`has ${value(after)} for \`package.build\`, where the original has ${value(original["build"])}`);
	return found;
}
function basename$1(path) {
	return plainPath(path).split("/").at(-1) ?? "";
}
function pathsOf(paths) {
	if (paths === true) return ["build.rs"];
	return (Array.isArray(paths) ? paths : [paths]).map((path) => typeof path === "string" ? plainPath(path) : path);
}
function targetDifferences(made, original) {
	const found = [];
	const [after, before] = [tableOf(made["lib"]), tableOf(original["lib"])];
	const path = (lib) => typeof lib["path"] === "string" ? plainPath(lib["path"]) : "src/lib.rs";
	if (made["lib"] !== void 0 && path(after) !== path(before)) found.push(...told("lib.path", path(before), path(after)));
	for (const field of [
		"proc-macro",
		"crate-type",
		"name"
	]) {
		const written = before[field] ?? before[field.replace("-", "_")];
		if (field === "name" && written === void 0) continue;
		if (made["lib"] !== void 0) found.push(...told(`lib.${field}`, written, after[field]));
	}
	return [...found, ...programDifferences(made, original)];
}
function programDifferences(made, original) {
	const before = new Map(programsOf(original).map((one) => [one["name"], one]));
	return programsOf(made).flatMap((program) => {
		const name = program["name"];
		const path = typeof program["path"] === "string" ? plainPath(program["path"]) : null;
		const written = before.get(name);
		if (written !== void 0) {
			const wanted = written["path"];
			if (typeof wanted !== "string" || path === null) return [];
			return told(`bin.${String(name)}.path`, plainPath(wanted), path);
		}
		return (path === "src/main.rs" ? tableOf(made["package"])["name"] : /^src\/bin\/([^/]+?)(?:\.rs|\/main\.rs)$/.exec(path ?? "")?.[1]) === name ? [] : [`has the program ${value(name)} from ${value(path ?? void 0)}, which the original has not`];
	});
}
function programsOf({ bin }) {
	return Array.isArray(bin) ? bin.filter(isTable) : [];
}
const COMPARED = [
	"version",
	"features",
	"optional",
	"default-features",
	"package"
];
function dependencyDifferences(made, original) {
	const found = [];
	const id = ({ group, key }) => `${group}.${key}`;
	const before = new Map(original.map((one) => [id(one), one]));
	const after = new Set(made.map(id));
	for (const one of made) {
		const written = before.get(id(one));
		const name = shown$1(id(one));
		if (written === void 0) {
			found.push(`has ${name}, which the original has not`);
			continue;
		}
		if (isInherited(written.table)) continue;
		for (const field of COMPARED) {
			const [was, is] = [fieldOf(written.table, field), fieldOf(one.table, field)];
			if (!isSame(was, is)) found.push(`has ${value(is)} for the ${field} of ${name}, where the original has ${value(was)}`);
		}
		const registry = one.table["registry-index"];
		if (registry !== void 0 && written.table["registry"] === void 0 && written.table["registry-index"] === void 0) found.push(`takes ${name} from the registry ${value(registry)}, which the original does not`);
	}
	for (const one of original) {
		const mayGo = one.scope === "development" && (isInherited(one.table) || one.table["version"] === void 0);
		if (!after.has(id(one)) && !mayGo) found.push(`lacks ${shown$1(id(one))}, which the original has`);
	}
	return found;
}
function fieldOf(table, field) {
	const written = table[field] ?? table[field.replace("-", "_")];
	if (field === "features") return Array.isArray(written) ? written.length === 0 ? void 0 : sorted(written) : written;
	if (field === "optional") return written ?? false;
	if (field === "default-features") return written ?? true;
	return written;
}
function featureDifferences(made, original) {
	const [after, before] = [tableOf(made["features"]), tableOf(original["features"])];
	const kept = new Set(cargoDependencies(made).map(({ key }) => key));
	const dropped = new Set(cargoDependencies(original).map(({ key }) => key).filter((key) => !kept.has(key)));
	const isKept = (item) => !dropped.has(item.split(/[?/]/)[0]) || !item.includes("/");
	return [.../* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) => {
		const [was, is] = [before[name], after[name]].map((list) => Array.isArray(list) ? sorted(list) : list);
		return told(`features.${name}`, Array.isArray(was) ? was.filter(isKept) : was, is);
	});
}
function sorted(list) {
	return list.map(String).toSorted();
}
function told(field, was, is) {
	return isSame(was, is) ? [] : [`has ${value(is)} for ${shown$1(field)}, where the original has ${value(was)}`];
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function value(value) {
	return value === void 0 ? "nothing" : shown$1(typeof value === "string" ? value : JSON.stringify(value));
}

// src/sources/artifacts/cargo/vcs-info.ts
function readVcsInfo(bytes, member, problems) {
	const nothing = {
		commits: [],
		folder: null
	};
	const json = parsedMember(bytes, member, "invalid-vcs-info", problems, parseJson)?.value;
	if (json === void 0) return nothing;
	const wrong = (detail) => {
		problems.push({
			member,
			kind: "invalid-vcs-info",
			detail
		});
		return nothing;
	};
	const git = isTable(json) ? json["git"] : void 0;
	if (!isTable(json) || !isTable(git)) return wrong("holds no `git` table");
	const { sha1, dirty = false } = git;
	if (typeof dirty !== "boolean") return wrong("says neither `true` nor `false` for `git.dirty`");
	const { path_in_vcs: folder = null } = json;
	if (folder !== null && typeof folder !== "string") return wrong("has a `path_in_vcs` that is no path");
	if (sha1 === void 0 && dirty) return {
		commits: [],
		folder
	};
	if (typeof sha1 !== "string" || !isCommitSha(sha1)) return wrong(`has ${typeof sha1 === "string" ? shown$1(sha1) : "nothing"} for \`git.sha1\`, which is no commit`);
	return {
		commits: [{
			member,
			commit: sha1.toLowerCase(),
			dirty
		}],
		folder
	};
}

// src/sources/artifacts/cargo/index.ts
const CRATE = {
	format: "crate",
	matches: (name) => /\.crate$/i.test(name),
	async read(file) {
		return crateOf(file, await openArchive(file.source, {
			path: file.path,
			kind: "tar.gz",
			objectFormat: file.objectFormat,
			keep: (path) => KEPT$1.test(path)
		}));
	}
};
const KEPT$1 = /^[^/]+\/(?:Cargo\.toml|Cargo\.toml\.orig|\.cargo_vcs_info\.json)$/;
function crateOf(file, archive) {
	const integrity = [...archive.problems];
	const metadata = [];
	const named = crateName(file.name);
	const claims = named === null ? [] : [{
		where: "file name",
		...named
	}];
	const root = rootOf$1(archive);
	const read = (name) => {
		const bytes = archive.content(root + name);
		const value = bytes === null ? null : parsedMember(bytes, root + name, "invalid-toml", metadata, parseToml)?.value;
		return isTable(value) ? value : null;
	};
	const manifest = read("Cargo.toml");
	const original = read("Cargo.toml.orig");
	const member = `${root}Cargo.toml`;
	for (const [name, toml] of [["Cargo.toml", manifest], ["Cargo.toml.orig", original]]) if (toml !== null) claims.push(claimOf(root + name, toml));
	const identity = manifest === null ? named : claims.find(({ where }) => where === member);
	const expected = identity?.name && identity.version ? `${identity.name}-${identity.version}/` : null;
	judgeMembers(archive.members, expected, integrity);
	const has = new Set(archive.members.filter(({ type }) => type === "file").map(({ path }) => path));
	if (manifest === null) {
		if (!has.has(member)) metadata.push({
			member,
			kind: "missing-manifest",
			detail: "is missing"
		});
	} else {
		judgeManifest(manifest, member, metadata);
		judgeTargets(manifest, member, (path) => has.has(root + path), metadata);
		if (original !== null) for (const detail of differences(manifest, original)) metadata.push({
			member,
			kind: "manifest-differs",
			detail
		});
	}
	const info = archive.content(`${root}.cargo_vcs_info.json`);
	const vcs = info === null ? {
		commits: [],
		folder: null
	} : readVcsInfo(info, `${root}.cargo_vcs_info.json`, metadata);
	const build = isTable(manifest?.["package"]) ? manifest["package"]["build"] : void 0;
	return {
		...bareArtifact(file, "crate"),
		ecosystem: "crates.io",
		claims,
		members: archive.members,
		integrity,
		metadata,
		commits: vcs.commits,
		provides: providesOf(manifest),
		made: new Set([
			...original === null ? [] : ["Cargo.toml"],
			"Cargo.lock",
			".cargo_vcs_info.json"
		].map((name) => root + name)),
		root,
		standsFor: new Map(original === null ? [] : [[`${root}Cargo.toml.orig`, "Cargo.toml"]]),
		...vcs.folder === null ? {} : { sourceFolder: vcs.folder },
		dependencies: manifest === null ? [] : cargoDependencies(manifest).map(asDependency),
		runsAtInstall: (Array.isArray(build) ? build : [build]).filter((path) => typeof path === "string").map((path) => ({
			name: "build script",
			command: path
		}))
	};
}
function crateName(file) {
	const stem = file.replace(/\.crate$/i, "");
	for (let dash = stem.indexOf("-"); dash !== -1; dash = stem.indexOf("-", dash + 1)) {
		const version = stem.slice(dash + 1);
		if (/^[0-9]/.test(version) && semver.canonical(version) !== null) return {
			name: stem.slice(0, dash),
			version
		};
	}
	return null;
}
function rootOf$1({ members }) {
	const folder = (path) => path.slice(0, path.indexOf("/") + 1);
	return folder(members.find(({ path }) => /^[^/]+\/Cargo\.toml$/.test(path))?.path ?? members[0]?.path ?? "");
}
function claimOf(where, toml) {
	const info = isTable(toml["package"]) ? toml["package"] : isTable(toml["project"]) ? toml["project"] : {};
	const text = (value) => typeof value === "string" ? value.trim() : null;
	return {
		where,
		name: text(info["name"]),
		version: text(info["version"])
	};
}
function providesOf(toml) {
	const lib = isTable(toml?.["lib"]) ? toml["lib"] : null;
	const info = isTable(toml?.["package"]) ? toml["package"] : {};
	const library = lib === null ? null : lib["name"] ?? info["name"];
	const bins = Array.isArray(toml?.["bin"]) ? toml["bin"].filter(isTable) : [];
	return {
		modules: typeof library === "string" ? [library.replaceAll("-", "_")] : [],
		entryPoints: bins.flatMap(({ name, path }) => typeof name === "string" ? [{
			name,
			target: typeof path === "string" ? path : `src/bin/${name}.rs`
		}] : [])
	};
}

// src/sources/artifacts/plain/file-name.ts
const PLATFORM = new RegExp(`[-_.](?:${[
	"linux|darwin|mac|macos|osx|windows|win|win32|win64|freebsd|openbsd|netbsd|solaris|android|ios|wasm|wasi",
	"amd64|x86_64|x86-64|x64|x86|i[3-6]86|32bit|64bit|386|arm64|aarch64|arm(?:v[5-8]\\w*|hf)?|ppc64(?:le|el)?|s390x|riscv64(?:gc)?|mips\\w*|loong64",
	"gnu|musl|gnueabi(?:hf)?|musleabi(?:hf)?|msvc|mingw\\w*|unknown|apple|pc|universal2?|any|all|noarch",
	"src|source|sources|bin|binaries|dist|docs|static|portable|bundle|release"
].join("|")})$`, "i");
const VERSIONED$1 = /^(.*?)[-_]v?([0-9]+(?:\.[0-9]+)+(?:[-+.~_]?[0-9A-Za-z.+~-]*)?)$/i;
function plainName(stem) {
	const match = VERSIONED$1.exec(withoutPlatform(stem));
	if (match === null) return null;
	const [, name, version] = match;
	return {
		name: withoutPlatform(name),
		version: withoutPlatform(version)
	};
}
function withoutPlatform(text) {
	let left = text;
	for (let next = left.replace(PLATFORM, ""); next !== left && next !== ""; next = left.replace(PLATFORM, "")) left = next;
	return left;
}

// src/sources/artifacts/checksums/neighbours.ts
const CHUNK$3 = 1048576;
function digestBeside(folder, name, hash) {
	const path = join(folder, name);
	let bytes;
	try {
		bytes = fileBytes(path, name);
	} catch (error) {
		if (error instanceof SourceInvalid) return null;
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP" || code === "EISDIR") return null;
		throw new SourceInvalid(name, `cannot be opened: ${code ?? "unknown trouble"}`);
	}
	try {
		const digest = createHash(hash);
		for (let at = 0; at < bytes.size; at += CHUNK$3) digest.update(bytes.bytes(at, Math.min(CHUNK$3, bytes.size - at)));
		return digest.digest("hex");
	} finally {
		bytes.close();
	}
}
function leadsAway(name) {
	const parts = name.split(/[/\\]/);
	if (/^[/\\]|^[A-Za-z]:/.test(name)) return `names ${shown$1(name)}, a path of another machine`;
	if (parts.includes("..")) return `names ${shown$1(name)}, which leads out of its folder`;
	if (name.includes("\0")) return `names ${shown$1(name)}, which is no path`;
	return null;
}

// src/sources/artifacts/checksums/index.ts
const LIST = /^(?:.*[^A-Za-z0-9])?(?:(?:sha-?(?:1|224|256|384|512)?|sha3-(?:256|512)|md5|b2|b3|blake2b|blake3)sums?|shasums(?:1|224|256|384|512)|checksums?)(?:[-_.]?(?:sha-?)?(?:1|224|256|384|512|md5))?(?:\.txt)?$/i;
const ONE = /\.(?:sha-?(?:1|224|256|384|512)|sha3-(?:256|512)|md5|b2|b3|checksum)(?:sums?)?(?:\.txt)?$/i;
const MAX_BYTES$1 = 16777216;
const CHECKSUMS$1 = {
	format: "checksums",
	matches: (name) => LIST.test(name) || ONE.test(name),
	async read(file) {
		return judgedChecksums(file, textOf$1(file));
	}
};
function judgedChecksums(file, text) {
	const integrity = [];
	const note = (kind, detail) => {
		integrity.push({
			member: null,
			kind,
			detail
		});
	};
	const unsupported = UNSUPPORTED.exec(file.name);
	if (unsupported !== null) throw new SourceInvalid(file.path, `holds ${unsupported[1]} sums, which are not read here`);
	const parsed = text === null ? null : parseChecksums(text, file.name);
	if (parsed === null) note("not-text", "is not UTF-8 text, so that no tool checks anything by it");
	for (const { kind, detail } of parsed?.problems ?? []) note(kind, detail);
	for (const one of parsed?.listed ?? []) judgeListed(one, file, note);
	const stem = (subjectOf(file.name) ?? file.name).replace(/\.txt$/i, "").replace(/[-_.](?:sha\d*sums?|checksums?).*$/i, "");
	const named = plainName(stem.replace(/\.(?:tar\.(?:gz|xz|bz2|zst)|tgz|zip|jar|whl|gem|crate|nupkg)$/i, ""));
	return {
		...bareArtifact(file, "checksums"),
		claims: named === null ? [] : [{
			where: "file name",
			...named
		}],
		integrity,
		speaksFor: (parsed?.listed ?? []).map(({ name, algorithm, digest }) => ({
			name,
			algorithm: algorithm.name,
			digest
		}))
	};
}
function judgeListed({ name, algorithm, digest }, file, note) {
	const away = leadsAway(name);
	if (away !== null) {
		note("path-traversal", away);
		return;
	}
	const actual = digestBeside(dirname(file.file), name, algorithm.hash);
	if (actual === null) note("listed-missing", `lists ${shown$1(name)}, which is no file beside it`);
	else if (actual !== digest) note("digest-mismatch", `gives ${algorithm.name} ${digest} for ${shown$1(name)}, and the file has ${actual}`);
}
function textOf$1(file) {
	if (file.bytes > MAX_BYTES$1) throw new SourceInvalid(file.path, `is ${file.bytes} bytes, far beyond any checksum file`);
	try {
		const text = decodeUtf8(file.source.bytes(0, file.bytes), file.path);
		return text.includes("\0") ? null : text;
	} catch (error) {
		if (error instanceof SourceInvalid) return null;
		throw error;
	}
}

// src/sources/artifacts/checksums/bundle.ts
function boundDigests(text, path) {
	const found = [];
	for (const line of jsonValues(text, path)) {
		const bound = ofBundle(line, path);
		if (bound === null) return null;
		found.push(...bound);
	}
	return found.length === 0 ? null : found;
}
function jsonValues(text, path) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line)) ? lines : [text]).map((line) => parseJson(line, path).value);
}
function ofBundle(bundle, path) {
	if (!isTable(bundle)) return null;
	const message = bundle["messageSignature"];
	if (isTable(message)) {
		const digest = isTable(message["messageDigest"]) ? message["messageDigest"] : {};
		if (digest["algorithm"] !== "SHA2_256" || typeof digest["digest"] !== "string") return null;
		return sha256(Buffer.from(digest["digest"], "base64").toString("hex"), null);
	}
	const envelope = isTable(bundle["dsseEnvelope"]) ? bundle["dsseEnvelope"] : bundle;
	if (typeof envelope["payload"] === "string") {
		const statement = parseJson(Buffer.from(envelope["payload"], "base64").toString("utf8"), path).value;
		return ofStatement(statement);
	}
	const rekor = isTable(bundle["rekorBundle"]) ? bundle["rekorBundle"]["Payload"] : void 0;
	if (isTable(rekor) && typeof rekor["body"] === "string") {
		const entry = parseJson(Buffer.from(rekor["body"], "base64").toString("utf8"), path).value;
		const spec = isTable(entry) && isTable(entry["spec"]) ? entry["spec"] : {};
		const hash = isTable(spec["data"]) && isTable(spec["data"]["hash"]) ? spec["data"]["hash"] : {};
		return hash["algorithm"] === "sha256" ? sha256(hash["value"], null) : null;
	}
	return null;
}
function ofStatement(statement) {
	const subjects = isTable(statement) ? statement["subject"] : void 0;
	if (!Array.isArray(subjects)) return null;
	return subjects.flatMap((subject) => {
		if (!isTable(subject) || !isTable(subject["digest"])) return [];
		const { name } = subject;
		return sha256(subject["digest"]["sha256"], typeof name === "string" ? name : null) ?? [];
	});
}
function sha256(value, name) {
	if (typeof value !== "string" || !/^[0-9a-f]{64}$/i.test(value)) return null;
	return [{
		name,
		sha256: value.toLowerCase()
	}];
}

// src/sources/artifacts/checksums/signature-text.ts
const CLEARTEXT = /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[A-Za-z]+: .*\r?\n)*\r?\n([\s\S]*?)\r?\n(-----BEGIN PGP SIGNATURE-----[\s\S]*)$/;
const SSH = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/;
const MINISIGN = /^untrusted comment: .*\n([A-Za-z0-9+/=]+)\r?\n(?:trusted comment: .*\n([A-Za-z0-9+/=]+)\s*)?$/;
function signatureKind(bytes) {
	if (bytes.length === 0) return null;
	const text = bytes.toString("latin1").replaceAll("\r\n", "\n");
	if (text.startsWith("-----BEGIN PGP SIGNED")) {
		const signature = CLEARTEXT.exec(text)?.[2];
		return signature !== void 0 && isArmoured(signature) ? "OpenPGP cleartext" : null;
	}
	if (text.startsWith("-----BEGIN PGP")) return isArmoured(text) ? "OpenPGP" : null;
	if (text.startsWith("-----BEGIN SSH")) return Buffer.from(SSH.exec(text)?.[1] ?? "", "base64").subarray(0, 6).toString() === "SSHSIG" ? "SSH" : null;
	if (text.startsWith("untrusted comment:")) {
		const [, signature = ""] = MINISIGN.exec(text) ?? [];
		const raw = Buffer.from(signature, "base64");
		return raw.length === 74 && /^E[dD]/.test(raw.toString("latin1", 0, 2)) ? "minisign" : null;
	}
	if (text.startsWith("-----BEGIN ")) return null;
	if (isSignaturePacket(bytes)) return "OpenPGP";
	if (isDer(bytes)) return bytes.length > 200 ? "PKCS #7" : "raw";
	if (/^[A-Za-z0-9+/]{64,}={0,2}\s*$/.test(text)) return "raw";
	return null;
}
function cleartext(bytes) {
	const text = CLEARTEXT.exec(bytes.toString("utf8").replaceAll("\r\n", "\n"))?.[1];
	return text === void 0 ? null : `${text.replaceAll(/^- /gm, "")}\n`;
}
function isArmoured(text) {
	const lines = text.trimEnd().split("\n");
	if (lines[0] !== "-----BEGIN PGP SIGNATURE-----" || lines.at(-1) !== "-----END PGP SIGNATURE-----") return false;
	const blank = lines.findIndex((line) => line.trim() === "");
	if (blank === -1 || !lines.slice(1, blank).every((line) => /^[A-Za-z]+: /.test(line))) return false;
	const body = lines.slice(blank + 1, -1);
	const sum = body.at(-1)?.startsWith("=") === true ? body.pop().slice(1) : null;
	if (!body.every((line) => /^[A-Za-z0-9+/]*={0,2}$/.test(line))) return false;
	const raw = Buffer.from(body.join(""), "base64");
	if (!isSignaturePacket(raw)) return false;
	return sum === null || Buffer.from(sum, "base64").toString("hex") === crc24(raw).toString(16).padStart(6, "0");
}
function isSignaturePacket(bytes) {
	const first = bytes[0] ?? 0;
	if (bytes.length < 20 || (first & 128) === 0) return false;
	return (first & 64) === 0 ? (first >> 2 & 15) === 2 : (first & 63) === 2;
}
function crc24(bytes) {
	let crc = 11994318;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit += 1) {
			crc <<= 1;
			if ((crc & 16777216) !== 0) crc ^= 25578747;
		}
	}
	return crc & 16777215;
}
function isDer(bytes) {
	if (bytes[0] !== 48 || bytes.length < 8) return false;
	const short = bytes[1];
	if (short < 128) return bytes.length === short + 2;
	const size = short & 127;
	return size >= 1 && size <= 4 && bytes.length === bytes.readUIntBE(2, size) + 2 + size;
}

// src/sources/artifacts/checksums/signature.ts
const NAME = /\.(?:asc|sig|sign|minisig|sigstore|sigstore\.json|sigstore\.bundle|cosign\.bundle|cosign\.sig|p7s|intoto\.jsonl?|att|attestation\.jsonl?)$/i;
const SIGNATURE$1 = {
	format: "signature",
	matches: (name) => NAME.test(name),
	async read(file) {
		if (file.bytes > MAX_BYTES) throw new SourceInvalid(file.path, `is ${file.bytes} bytes, far beyond any signature`);
		const bytes = Buffer.from(file.source.bytes(0, file.bytes));
		if (/^\s*\{/.test(bytes.toString("latin1", 0, 64))) return bundle(file);
		const kind = signatureKind(bytes);
		const signed = file.name.replace(NAME, "");
		if (kind === "OpenPGP cleartext") return judgedChecksums({
			...file,
			name: signed
		}, cleartext(bytes));
		const integrity = [];
		if (kind === null) integrity.push({
			member: null,
			kind: "not-a-signature",
			detail: "is no signature of a known kind"
		});
		return {
			...signature(file, integrity),
			speaksFor: present(file, signed, integrity)
		};
	}
};
const MAX_BYTES = 16777216;
function signature(file, integrity) {
	return {
		...bareArtifact(file, "signature"),
		integrity
	};
}
function present(file, signed, integrity) {
	if (digestBeside(dirname(file.file), signed, "sha256") !== null) return [{
		name: signed,
		algorithm: "signature",
		digest: null
	}];
	integrity.push({
		member: null,
		kind: "signed-missing",
		detail: `is over ${shown$1(signed)}, which is no file beside it`
	});
	return [];
}
function bundle(file) {
	const integrity = [];
	const note = (kind, detail) => {
		integrity.push({
			member: null,
			kind,
			detail
		});
	};
	const bound = boundOf(file);
	if (bound === null || typeof bound === "string") {
		note("not-a-signature", bound ?? "is JSON and binds no SHA-256 digest of a file");
		return signature(file, integrity);
	}
	const signed = file.name.replace(NAME, "");
	const folder = dirname(file.file);
	const actual = digestBeside(folder, signed, "sha256");
	const speaksFor = bound.flatMap(({ name, sha256 }) => {
		return [{
			name: sha256 === actual || name === null ? signed : basename(name),
			algorithm: "SHA-256",
			digest: sha256
		}];
	});
	for (const { name, digest } of speaksFor) {
		if (name === signed && actual !== null) continue;
		const beside = leadsAway(name) === null ? digestBeside(folder, name, "sha256") : null;
		if (beside !== null && beside !== digest) note("digest-mismatch", `binds SHA-256 ${digest} to ${shown$1(name)}, and the file has ${beside}`);
	}
	if (actual !== null && !bound.some(({ sha256 }) => sha256 === actual)) note("digest-mismatch", `binds SHA-256 ${bound[0].sha256}, and ${shown$1(signed)} has ${actual}`);
	else if (actual === null && bound.every(({ name }) => name === null)) note("signed-missing", `is over ${shown$1(signed)}, which is no file beside it`);
	return {
		...signature(file, integrity),
		speaksFor
	};
}
function boundOf(file) {
	try {
		return boundDigests(textOf$1(file) ?? "", file.path);
	} catch (error) {
		if (!(error instanceof SourceInvalid)) throw error;
		return `is no whole bundle: ${error.message.replace(`${file.path}: `, "")}`;
	}
}

// src/sources/artifacts/dotnet/nuspec.ts
const ID = /^\w+(?:[.-]\w+)*$/;
const MAX_ID = 100;
function readPackedNuspec(text, member, problems) {
	const note = (kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	const { root } = parseXml(text, member);
	const metadata = childOf(root, "metadata");
	const textOf = (name) => childOf(metadata, name)?.text.value || null;
	const [id, version] = [textOf("id"), textOf("version")];
	if (id === null || id.length > MAX_ID || !ID.test(id)) note("invalid-name", `has the id ${shown$1(id ?? "")}, which is none of NuGet`);
	if (version === null || nuget.canonical(version) === null) note("invalid-version", `has the version ${shown$1(version ?? "")}, which is none of NuGet`);
	for (const name of ["description", "authors"]) {
		const value = textOf(name);
		if (value === null) note("missing-metadata", `has no \`<${name}>\``);
		else if (/^\$\w+\$$/.test(value)) note("unresolved-placeholder", `\`<${name}>\` is ${shown$1(value)}, which packing should have filled in`);
	}
	const types = childrenOf(childOf(metadata, "packageTypes"), "packageType");
	return {
		id,
		version,
		commit: childOf(metadata, "repository")?.attributes.get("commit")?.value || null,
		targets: targetsOf(metadata),
		dependencies: dependenciesOf(childOf(metadata, "dependencies"), note),
		isSymbols: types.some(({ attributes }) => attributes.get("name")?.value.toLowerCase() === "symbolspackage")
	};
}
function targetsOf(metadata) {
	const found = [];
	for (const element of ["icon", "readme"]) {
		const path = childOf(metadata, element)?.text.value;
		if (path) found.push({
			element,
			path
		});
	}
	const licence = childOf(metadata, "license");
	if (licence?.attributes.get("type")?.value === "file") found.push({
		element: "license",
		path: licence.text.value
	});
	return found;
}
function dependenciesOf(dependencies, note) {
	const found = /* @__PURE__ */ new Map();
	const groups = [dependencies, ...childrenOf(dependencies, "group")];
	for (const element of groups.flatMap((group) => childrenOf(group, "dependency"))) {
		const name = element.attributes.get("id")?.value ?? "";
		const range = element.attributes.get("version")?.value ?? "";
		if (range !== "" && !isRange(range)) note("invalid-dependency", `asks for ${shown$1(name)} in the range ${shown$1(range)}, which is none of NuGet`);
		found.set(`${name} ${range}`, {
			name,
			range,
			scope: "runtime"
		});
	}
	return [...found.values()];
}
function isRange(text) {
	const range = /^([[(])\s*([^,\s]*)\s*(?:(,)\s*([^,\s]*)\s*)?([\])])$/.exec(text.trim());
	const versions = range === null ? [text.trim()] : [range[2], range[4] ?? ""].filter((one) => one !== "");
	if (range !== null && versions.length === 0) return false;
	return versions.every((one) => nuget.canonical(one.replace(/(?:\.|^)\*$/, ".0").replace(/-\*$/, "")) !== null);
}

// src/sources/artifacts/dotnet/package-parts.ts
const RELATIONSHIPS$1 = "_rels/.rels";
const CONTENT_TYPES$1 = "[Content_Types].xml";
const SIGNATURE = ".signature.p7s";
function isMade$1(path) {
	return path === CONTENT_TYPES$1 || path === SIGNATURE || path.startsWith("_rels/") || /^package\/services\/metadata\/core-properties\/[^/]+\.psmdcp$/.test(path);
}
function partPath(member) {
	try {
		return decodeURIComponent(member);
	} catch {
		return member;
	}
}
function judgeParts(members, types, relations, nuspec, problems) {
	const files = members.filter(({ type }) => type === "file").map(({ path }) => path);
	const known = new Set(files.map((path) => partPath(path).toLowerCase()));
	const note = (member, kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	if (types === null && !known.has(CONTENT_TYPES$1.toLowerCase())) note(CONTENT_TYPES$1, "missing-part", "is missing");
	if (relations === null && !known.has(RELATIONSHIPS$1)) note(RELATIONSHIPS$1, "missing-part", "is missing");
	if (types !== null) judgeTypes(files, types, note);
	let describes = false;
	for (const relation of childrenOf(relations ?? void 0, "Relationship")) {
		if (relation.attributes.get("TargetMode")?.value === "External") continue;
		const target = partPath((relation.attributes.get("Target")?.value ?? "").replace(/^\//, ""));
		if (!known.has(target.toLowerCase())) note(RELATIONSHIPS$1, "missing-target", `relates ${shown$1(target)}, which is not in the package`);
		if (!(relation.attributes.get("Type")?.value.endsWith("/packaging/2010/07/manifest") === true)) continue;
		describes = true;
		if (nuspec !== null && target.toLowerCase() !== partPath(nuspec).toLowerCase()) note(RELATIONSHIPS$1, "second-manifest", `describes the package by ${shown$1(target)}, and ${shown$1(nuspec)} lies at its top`);
	}
	if (relations !== null && !describes) note(RELATIONSHIPS$1, "missing-target", "relates no .nuspec to the package");
}
function judgeTypes(files, types, note) {
	const extensions = new Set(childrenOf(types, "Default").map((one) => one.attributes.get("Extension")?.value.toLowerCase()));
	const parts = new Set(childrenOf(types, "Override").map((one) => partPath((one.attributes.get("PartName")?.value ?? "").replace(/^\//, "")).toLowerCase()));
	for (const path of files) {
		if (path === CONTENT_TYPES$1 || path === SIGNATURE) continue;
		const name = path.slice(path.lastIndexOf("/") + 1);
		const extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : void 0;
		if (!extensions.has(extension) && !parts.has(partPath(path).toLowerCase())) note(path, "untyped-part", "has no type in [Content_Types].xml: it was put into the package after packing");
	}
}

// src/sources/artifacts/dotnet/index.ts
const NUPKG = {
	format: "nupkg",
	matches: (name) => /\.s?nupkg$/i.test(name),
	async read(file) {
		return packageOf(file, await openArchive(file.source, {
			path: file.path,
			kind: "zip",
			objectFormat: file.objectFormat,
			keep: (path) => NUSPEC.test(path) || path === CONTENT_TYPES || path === RELATIONSHIPS
		}));
	}
};
const NUSPEC = /^[^/]+\.nuspec$/i;
const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "_rels/.rels";
const SYMBOLS = /(?:\.(?:pdb|nuspec|xml|psmdcp|rels|p7s)|^\[Content_Types\]\.xml)$/i;
function packageOf(file, archive) {
	const integrity = [...archive.problems];
	const metadata = [];
	const { members } = archive;
	const nuspecs = members.map(({ path }) => path).filter((path) => NUSPEC.test(path));
	if (nuspecs.length === 0) metadata.push({
		member: null,
		kind: "missing-nuspec",
		detail: "has no .nuspec at its top"
	});
	for (const second of nuspecs.slice(1)) integrity.push({
		member: second,
		kind: "second-manifest",
		detail: `is a second description beside ${shown$1(nuspecs[0])}`
	});
	const xml = (member) => {
		const bytes = archive.content(member);
		return bytes === null ? null : parsedMember(bytes, member, "invalid-xml", metadata, parseXml)?.root ?? null;
	};
	const member = nuspecs[0] ?? null;
	const bytes = member === null ? null : archive.content(member);
	const spec = member === null || bytes === null ? null : parsedMember(bytes, member, "invalid-xml", metadata, (text) => readPackedNuspec(text, member, metadata));
	judgeParts(members, xml(CONTENT_TYPES), xml(RELATIONSHIPS), member, integrity);
	if (spec !== null && member !== null) judgeFiles(spec, file, archive, member, metadata);
	const named = packageName(file.name, spec);
	const commit = spec?.commit ?? null;
	if (member !== null && commit !== null && !isCommitSha(commit)) metadata.push({
		member,
		kind: "invalid-commit",
		detail: `names the commit ${shown$1(commit)}, which is no full id`
	});
	return {
		...bareArtifact(file, "nupkg"),
		ecosystem: "NuGet",
		claims: [...named === null ? [] : [{
			where: "file name",
			...named
		}], ...spec === null || member === null ? [] : [{
			where: member,
			name: spec.id,
			version: spec.version
		}]],
		members,
		integrity,
		metadata,
		commits: member !== null && commit !== null && isCommitSha(commit) ? [{
			member,
			commit: commit.toLowerCase(),
			dirty: false
		}] : [],
		provides: {
			modules: assembliesOf(archive),
			entryPoints: toolsOf(archive)
		},
		made: new Set(members.map(({ path }) => path).filter((path) => isMade$1(path) || nuspecs.includes(path))),
		standsFor: new Map(members.filter(({ path }) => partPath(path) !== path).map(({ path }) => [path, partPath(path)])),
		dependencies: spec?.dependencies ?? [],
		runsAtInstall: members.filter(({ path }) => RUNS.test(path)).map(({ path }) => ({
			name: /\.ps1$/i.test(path) ? "PowerShell" : "MSBuild",
			command: path
		}))
	};
}
const RUNS = /^tools\/(?:init|install|uninstall)\.ps1$|^build(?:Transitive|MultiTargeting|CrossTargeting)?\/(?:[^/]+\/)?[^/]+\.(?:targets|props)$/i;
function judgeFiles(spec, file, { members }, member, metadata) {
	const files = new Set(members.map(({ path }) => partPath(path).toLowerCase()));
	for (const { element, path } of spec.targets) if (!files.has(path.replaceAll("\\", "/").replace(/^\.?\//, "").toLowerCase())) metadata.push({
		member,
		kind: "missing-target",
		detail: `\`<${element}>\` is ${shown$1(path)}, which is not in the package`
	});
	if (spec.id !== null && member.toLowerCase() !== `${spec.id}.nuspec`.toLowerCase()) metadata.push({
		member,
		kind: "nuspec-name",
		detail: `describes ${shown$1(spec.id)} under another name`
	});
	if (!spec.isSymbols && !/\.snupkg$/i.test(file.name)) return;
	for (const { path, type } of members) if (type === "file" && !SYMBOLS.test(path)) metadata.push({
		member: path,
		kind: "not-a-symbol",
		detail: "is in a package of symbols, which may hold nothing but those"
	});
}
function packageName(file, spec) {
	const stem = file.replace(/(?:\.symbols)?\.s?nupkg$/i, "");
	if (spec?.id != null && stem.toLowerCase().startsWith(`${spec.id.toLowerCase()}.`)) {
		const version = stem.slice(spec.id.length + 1);
		if (nuget.canonical(version) !== null) return {
			name: spec.id,
			version
		};
	}
	for (let dot = stem.indexOf("."); dot !== -1; dot = stem.indexOf(".", dot + 1)) {
		const version = stem.slice(dot + 1);
		if (/^[0-9]+\./.test(version) && nuget.canonical(version) !== null) return {
			name: stem.slice(0, dot),
			version
		};
	}
	return null;
}
function assembliesOf({ members }) {
	const names = members.flatMap(({ path }) => /^(?:lib|ref)\/(?:[^/]+\/)?([^/]+)\.dll$/i.exec(path)?.[1] ?? []);
	return [...new Set(names)].toSorted();
}
function toolsOf({ members }) {
	return members.flatMap(({ path }) => {
		const name = /^tools\/(?:[^/]+\/){2}([^/]+)\.runtimeconfig\.json$/i.exec(path)?.[1];
		return name === void 0 ? [] : [{
			name,
			target: path.replace(/\.runtimeconfig\.json$/i, ".dll")
		}];
	});
}

// src/sources/artifacts/contents.ts
const BATCH_BYTES = 33554432;
const MEMBER_BYTES = 12582912;
async function* contentsOf(wanted, { members }, again) {
	const left = /* @__PURE__ */ new Set();
	for (const { path, size, type } of members) if (type === "file" && wanted.has(path) && size <= 12582912) left.add(path);
	while (left.size > 0) {
		const taken = /* @__PURE__ */ new Set();
		let kept = 0;
		const batch = await again((path, size) => {
			if (!left.has(path) || taken.has(path) || kept + size > BATCH_BYTES) return false;
			kept += size;
			taken.add(path);
			return true;
		});
		for (const path of taken) {
			left.delete(path);
			const bytes = batch.content(path);
			if (bytes !== null) yield {
				path,
				bytes
			};
		}
		if (taken.size === 0) return;
	}
}

// src/sources/artifacts/java/file-name.ts
const QUALIFIER = /^(?:SNAPSHOT|RELEASE|FINAL|GA|SP|SEC|(?:alpha|beta|milestone|m|rc|cr|pre|preview|ea|b|a|dev|build|jre|android|jdk|java|scala|r)?[.-]?[0-9][0-9.]*\w*|alpha|beta|rc|jre|android|incubating|dev)$/i;
function jarName(file, known) {
	const stem = file.replace(/\.(?:jar|war|ear|aar)$/i, "");
	if (known !== null) {
		const whole = `${known.artifact}-${known.version}`;
		if (stem === whole) return {
			...known,
			classifier: null
		};
		if (stem.startsWith(`${whole}-`)) return {
			...known,
			classifier: stem.slice(whole.length + 1)
		};
	}
	const words = stem.split("-");
	const isVersion = (word, at) => at > 0 && /^v?[0-9]/.test(word);
	const dotted = words.findLastIndex((word, at) => isVersion(word, at) && word.includes("."));
	const start = dotted === -1 ? words.findIndex(isVersion) : dotted;
	if (start === -1) return {
		artifact: stem,
		version: null,
		classifier: null
	};
	const [first = "", ...rest] = words.slice(start);
	let parts = 0;
	while (parts < rest.length && QUALIFIER.test(rest[parts])) parts += 1;
	return {
		artifact: words.slice(0, start).join("-"),
		version: [first, ...rest.slice(0, parts)].join("-"),
		classifier: parts < rest.length ? rest.slice(parts).join("-") : null
	};
}

// src/sources/artifacts/java/claims.ts
function identityOf(file, manifest, maven, module) {
	const own = ownOf(file, maven);
	const best = own.find(({ artifact, version }) => artifact !== null && version !== null);
	const group = own.find((one) => one.group !== null)?.group;
	const known = best === void 0 ? null : {
		artifact: best.artifact,
		version: best.version
	};
	const named = jarName(file, known);
	const nameOf = (artifact) => artifact === null || group === void 0 ? artifact : `${group}:${artifact}`;
	const isOwn = own.some(({ artifact }) => artifact === named.artifact);
	const claims = [];
	if (named.version !== null || known === null) claims.push({
		where: "file name",
		name: isOwn ? nameOf(named.artifact) : named.artifact,
		version: named.version
	});
	const version = known?.version ?? named.version;
	if (manifest !== null) claims.push(...manifestClaims(manifest.content, manifest.member, version));
	for (const one of own) if (one.artifact !== null) claims.push({
		where: one.member,
		name: nameOf(one.artifact),
		version: one.version
	});
	if (module?.version) claims.push({
		where: module.member,
		name: null,
		version: module.version
	});
	return {
		named,
		claims,
		own
	};
}
function ownOf(file, maven) {
	const id = ({ group, artifact }) => `${group}:${artifact}`;
	const named = maven.filter(({ artifact }) => artifact !== null && (file.startsWith(`${artifact}-`) || file.startsWith(`${artifact}.`)));
	const longest = named.toSorted((a, b) => b.artifact.length - a.artifact.length)[0];
	if (longest !== void 0) return named.filter(({ artifact }) => artifact === longest.artifact);
	return new Set(maven.map(id)).size === 1 ? maven : [];
}
function manifestClaims({ main }, member, version) {
	const found = [];
	const implementation = main.attributes.get("implementation-version")?.trim().split(/\s/)[0];
	if (implementation !== void 0 && /^v?[0-9]/.test(implementation)) found.push({
		where: `${member} Implementation-Version`,
		name: null,
		version: implementation
	});
	const bundle = main.attributes.get("bundle-version")?.trim();
	if (bundle !== void 0 && /^[0-9]/.test(bundle)) {
		const isSame = version !== null && osgiVersion(version) === bundle;
		found.push({
			where: `${member} Bundle-Version`,
			name: null,
			version: isSame ? version : bundle
		});
	}
	return found;
}
function osgiVersion(version) {
	const match = /^([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:[.\-_]?(.+))?$/.exec(version);
	if (match === null) return version;
	const [, major, minor = "0", micro = "0", qualifier] = match;
	const clean = qualifier?.replaceAll(/[^A-Za-z0-9_-]/g, "_");
	return `${major}.${minor}.${micro}${clean === void 0 ? "" : `.${clean}`}`;
}

// src/sources/artifacts/java/class-file.ts
function moduleDescriptor(bytes) {
	try {
		return new ClassReader(bytes).descriptor();
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
const SIZES = {
	3: 4,
	4: 4,
	5: 8,
	6: 8,
	7: 2,
	8: 2,
	9: 4,
	10: 4,
	11: 4,
	12: 4,
	15: 3,
	16: 2,
	17: 4,
	18: 4,
	19: 2,
	20: 2
};
const UTF8 = 1;
const MODULE$2 = 19;
var ClassReader = class {
	#bytes;
	#at = 0;
	#texts = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	constructor(bytes) {
		this.#bytes = bytes;
	}
	descriptor() {
		if (this.#bytes.readUInt32BE(0) !== 3405691582) return null;
		this.#at = 8;
		if (!this.#constants()) return null;
		this.#at += 6;
		const interfaces = this.#short();
		this.#at += 2 * interfaces;
		if (this.#short() !== 0 || this.#short() !== 0) return null;
		for (let left = this.#short(); left > 0; left -= 1) {
			const name = this.#texts.get(this.#short());
			const size = this.#bytes.readUInt32BE(this.#at);
			this.#at += 4;
			if (name === "Module") return this.#module();
			this.#at += size;
		}
		return null;
	}
	#module() {
		const name = this.#texts.get(this.#names.get(this.#short()) ?? -1);
		this.#at += 2;
		const version = this.#texts.get(this.#short()) ?? null;
		return name === void 0 ? null : {
			name,
			version
		};
	}
	#constants() {
		const count = this.#short();
		for (let index = 1; index < count; index += 1) {
			const tag = this.#bytes.readUInt8(this.#at);
			this.#at += 1;
			if (tag === UTF8) {
				const length = this.#short();
				if (this.#at + length > this.#bytes.length) return false;
				this.#texts.set(index, this.#bytes.toString("utf8", this.#at, this.#at + length));
				this.#at += length;
				continue;
			}
			const size = SIZES[tag];
			if (size === void 0) return false;
			if (tag === MODULE$2) this.#names.set(index, this.#bytes.readUInt16BE(this.#at));
			this.#at += size;
			if (tag === 5 || tag === 6) index += 1;
		}
		return true;
	}
	#short() {
		const value = this.#bytes.readUInt16BE(this.#at);
		this.#at += 2;
		return value;
	}
};

// src/sources/artifacts/java/commits.ts
const ATTRIBUTES = "git-commit git-commit-id git-commit-hash git-sha git-hash git-revision git-head-rev scm-revision scm-commit implementation-scm-revision implementation-scm-commit vcs-revision build-revision build-commit implementation-build implementation-sha source-revision revision commit commit-id commit-hash full-change change x-commit x-git-revision".split(" ");
function manifestCommits({ main }, member) {
	const described = /-g([0-9a-f]{7,64})(-dirty)?$/i.exec(main.attributes.get("git-descriptor") ?? "");
	const found = described === null ? [] : [{
		member,
		commit: described[1].toLowerCase(),
		dirty: described[2] !== void 0
	}];
	for (const attribute of ATTRIBUTES) {
		const commit = commitIn(main.attributes.get(attribute) ?? "");
		if (commit !== null) found.push({
			member,
			...commit
		});
	}
	return found;
}
function propertiesCommit(values, member) {
	const commit = commitIn(values.get("git.commit.id.full") ?? values.get("git.commit.id") ?? values.get("git.commit.id.abbrev") ?? "");
	if (commit === null) return [];
	return [{
		member,
		commit: commit.commit,
		dirty: commit.dirty || values.get("git.dirty") === "true"
	}];
}
function commitIn(value) {
	const match = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,39})([-+.]dirty|-modified|\*)?$/i.exec(value.trim());
	if (match === null) return null;
	const mark = match[1];
	return {
		commit: match[0].slice(0, match[0].length - (mark?.length ?? 0)).toLowerCase(),
		dirty: mark !== void 0
	};
}

// src/sources/artifacts/java/manifest.ts
const MAX_LINE = 512;
const HEADER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,69}$/;
function parseManifest(bytes, member, problems) {
	const note = (kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	const sections = [];
	let lines = [];
	let start = 0;
	const close = (end) => {
		if (lines.length > 0) sections.push(section(lines, sections.length === 0, start, end, note));
		lines = [];
		start = end;
	};
	for (const line of linesOf$1(bytes, note)) if (line.text === "") close(line.end);
	else lines.push(line);
	close(bytes.length);
	if (bytes.length > 0 && bytes.at(-1) !== 10 && bytes.at(-1) !== 13) note("manifest-unterminated", "does not end with a line end, so that older Java drops its last line");
	const names = /* @__PURE__ */ new Set();
	for (const { name } of sections) {
		if (name !== null && names.has(name)) note("duplicate-section", `has two sections for ${shown$1(name)}`);
		names.add(name);
	}
	const [first, ...rest] = sections;
	return {
		main: first ?? {
			name: null,
			attributes: /* @__PURE__ */ new Map(),
			start: 0,
			end: 0
		},
		sections: rest
	};
}
function linesOf$1(bytes, note) {
	const text = bytes.toString("latin1");
	const lines = [];
	let isOpen = false;
	for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
		const content = whole.replace(/\r?\n$|\r$/, "");
		const end = index + whole.length;
		if (content.length > MAX_LINE) note("manifest-line", `has a line of ${content.length} bytes, which Java refuses`);
		const before = lines.at(-1);
		if (content.startsWith(" ")) {
			if (before === void 0 || !isOpen) note("manifest-line", "continues a line that is none");
			else lines[lines.length - 1] = {
				...before,
				text: before.text + content.slice(1),
				end
			};
			continue;
		}
		isOpen = content !== "";
		lines.push({
			text: content,
			end
		});
	}
	return lines;
}
function section(lines, isMain, start, end, note) {
	const attributes = /* @__PURE__ */ new Map();
	for (const { text } of lines) {
		const colon = text.indexOf(": ");
		const name = colon === -1 && text.endsWith(":") ? text.slice(0, -1) : text.slice(0, Math.max(colon, 0));
		if (!HEADER.test(name)) {
			note("manifest-line", `has a line that is no attribute: ${shown$1(utf8(text))}`);
			continue;
		}
		const key = name.toLowerCase();
		if (attributes.has(key)) note("duplicate-attribute", `has ${shown$1(name)} twice in one section; Java takes the last`);
		attributes.set(key, utf8(colon === -1 ? "" : text.slice(colon + 2)));
	}
	const name = isMain ? null : attributes.get("name") ?? null;
	if (!isMain && name === null) note("manifest-line", "has a section without a `Name`");
	return {
		name,
		attributes,
		start,
		end
	};
}
function utf8(latin1) {
	return Buffer.from(latin1, "latin1").toString("utf8");
}

// src/sources/artifacts/java/maven.ts
const MAVEN_MEMBER = /^(?:META-INF|WEB-INF\/classes\/META-INF)\/maven\/([^/]+)\/([^/]+)\/(?:pom\.properties|pom\.xml)$/;
function pomProperties(bytes, member) {
	const values = javaProperties(bytes.toString("latin1"));
	const [group = null, artifact = null, version = null] = [
		"groupId",
		"artifactId",
		"version"
	].map((key) => values.get(key) ?? null);
	return {
		member,
		group,
		artifact,
		version
	};
}
function embeddedPom(bytes, member, problems) {
	const decoded = /^<\?xml[^>]*encoding=["'](?:ISO-8859-1|windows-1252|US-ASCII|Cp1252)["']/i.test(bytes.toString("latin1", 0, 200)) ? Buffer.from(bytes.toString("latin1")) : bytes;
	const root = parsedMember(decoded, member, "invalid-xml", problems, parseXml)?.root;
	if (root === void 0) return null;
	const parent = childOf(root, "parent");
	const text = (name, inherits) => {
		const value = (childOf(root, name) ?? (inherits ? childOf(parent, name) : void 0))?.text.value ?? null;
		return value === null || value === "" || value.includes("${") ? null : value;
	};
	return {
		member,
		group: text("groupId", true),
		artifact: text("artifactId", false),
		version: text("version", true)
	};
}
const ESCAPES = {
	t: "	",
	n: "\n",
	r: "\r",
	f: "\f"
};
function javaProperties(text) {
	const found = /* @__PURE__ */ new Map();
	const lines = text.replaceAll(/\\(?:\r\n|\n|\r)[ \t\f]*/g, "").split(/\r\n|\n|\r/);
	for (const line of lines) {
		const match = /^[ \t\f]*((?:[^\\=: \t\f]|\\.)+)[ \t\f]*[=:]?[ \t\f]*(.*)$/.exec(line);
		if (match === null || /^[ \t\f]*[#!]/.test(line)) continue;
		found.set(unescaped$2(match[1]), unescaped$2(match[2]));
	}
	return found;
}
function unescaped$2(text) {
	return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code, letter) => code === void 0 ? ESCAPES[letter] ?? letter : String.fromCharCode(Number.parseInt(code, 16)));
}

// src/sources/artifacts/java/signed.ts
const DIGESTS = [
	["sha-512", "sha512"],
	["sha-384", "sha384"],
	["sha-256", "sha256"],
	["sha3-256", "sha3-256"],
	["sha-224", "sha224"],
	["sha1", "sha1"],
	["sha-1", "sha1"],
	["sha", "sha1"],
	["md5", "md5"]
];
function strongestDigest({ attributes }, suffix) {
	for (const [word, hash] of DIGESTS) {
		const base64 = attributes.get(`${word}-digest${suffix}`);
		if (base64 !== void 0) return {
			hash,
			base64: base64.trim(),
			isWeak: hash === "sha1" || hash === "md5"
		};
	}
	return null;
}
const SIGNATURE_FILE = /^META-INF\/[^/]+\.SF$/i;
const BLOCK = /^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i;
const SIGNATURE_PART = /^META-INF\/(?:[^/]+\.(?:SF|RSA|DSA|EC)|SIG-[^/]*)$/i;
function judgeDigests(members, manifest, manifestBytes, digestOf, signatureFile, problems) {
	const files = new Map(members.filter(({ type }) => type === "file").map((member) => [member.path, member]));
	const digested = /* @__PURE__ */ new Set();
	for (const section of manifest.sections) {
		const written = strongestDigest(section, "");
		if (written === null || section.name === null) continue;
		const member = files.get(section.name);
		if (member === void 0) {
			problems.push({
				member: section.name,
				kind: "digest-of-nothing",
				detail: "has a digest in the manifest and is not in the archive"
			});
			continue;
		}
		digested.add(section.name);
		judgeEntry(member, written, digestOf, problems);
	}
	const signatures = [...files.keys()].filter((path) => SIGNATURE_FILE.test(path));
	for (const path of signatures) {
		const own = signatureFile(path);
		if (own !== null) judgeSignatureFile(path, own, files, manifest, manifestBytes, problems);
	}
	const blocks = [...files.keys()].filter((path) => BLOCK.test(path));
	for (const path of blocks) if (!signatures.some((one) => stem(one) === stem(path))) problems.push({
		member: path,
		kind: "signature-parts",
		detail: "signs a signature file that is not there"
	});
	if (signatures.length === 0) return;
	for (const path of files.keys()) {
		if (path.toUpperCase() === "META-INF/MANIFEST.MF" || SIGNATURE_PART.test(path) || digested.has(path)) continue;
		problems.push({
			member: path,
			kind: "unsigned-entry",
			detail: "is in a signed archive and not signed"
		});
	}
}
function judgeEntry({ path, sha256 }, { hash, base64, isWeak }, digestOf, problems) {
	const actual = hash === "sha256" ? Buffer.from(sha256 ?? "", "hex").toString("base64") : digestOf(path, hash);
	if (actual === null) problems.push({
		member: path,
		kind: "digest-unread",
		detail: `has a ${hash} digest and is too large to be held against it`
	});
	else if (actual !== base64) problems.push({
		member: path,
		kind: "digest-mismatch",
		detail: `has the ${hash} ${actual}, and the manifest says ${shown$1(base64)}`
	});
	else if (isWeak) problems.push({
		member: path,
		kind: "weak-digest",
		detail: `has no digest but ${hash}, of which other bytes can be made`
	});
}
function otherDigests(manifest) {
	const found = /* @__PURE__ */ new Map();
	for (const section of manifest.sections) {
		const written = strongestDigest(section, "");
		if (written !== null && section.name !== null && written.hash !== "sha256") found.set(section.name, written.hash);
	}
	return found;
}
function stem(path) {
	return path.slice(0, path.lastIndexOf(".")).toUpperCase();
}
function judgeSignatureFile(path, own, files, manifest, bytes, problems) {
	const note = (kind, detail) => {
		problems.push({
			member: path,
			kind,
			detail
		});
	};
	if (![...files.keys()].some((other) => BLOCK.test(other) && stem(other) === stem(path))) note("signature-parts", "has no signature block beside it, so that nothing is signed");
	const signature = parseManifest(own, path, problems);
	const whole = strongestDigest(signature.main, "-manifest");
	if (whole?.isWeak === true) note("weak-digest", `has no digest of the manifest but ${whole.hash}`);
	if (whole !== null && matches(whole, bytes)) return;
	const main = strongestDigest(signature.main, "-manifest-main-attributes");
	if (whole === null && main === null && signature.sections.length === 0) {
		note("signature-digest", "has no digest of the manifest");
		return;
	}
	if (main !== null && !matches(main, bytes.subarray(manifest.main.start, manifest.main.end))) note("signature-digest", "has another digest than that of the manifest's main section");
	const signed = /* @__PURE__ */ new Set();
	for (const section of signature.sections) {
		const digest = strongestDigest(section, "");
		const of = manifest.sections.find(({ name }) => name === section.name);
		if (digest === null || section.name === null) continue;
		signed.add(section.name);
		if (of === void 0 || !matches(digest, bytes.subarray(of.start, of.end))) note("signature-digest", `has another digest than that of the manifest's section for ${shown$1(section.name)}`);
	}
	for (const { name } of manifest.sections) if (name !== null && !signed.has(name)) note("signature-digest", `does not speak for ${shown$1(name)}, which the manifest lists`);
}
function matches({ hash, base64 }, bytes) {
	return createHash(hash).update(bytes).digest("base64") === base64;
}

// src/sources/artifacts/java/spring-boot.ts
const LOADER = "org/springframework/boot/loader/";
const CLASSES = /^(?:BOOT|WEB)-INF\/classes\//;
const LIBRARY = /^(?:BOOT-INF\/lib|WEB-INF\/lib|WEB-INF\/lib-provided|lib|libs)\/[^/]+\.(?:jar|war|aar)$/i;
const MODULE$1 = /^[^/]+\.(?:jar|war|rar)$/i;
const FILE_SYSTEM = "META-INF/services/java.nio.file.spi.FileSystemProvider";
const BUILD_INFO = /^(?:(?:BOOT|WEB)-INF\/classes\/)?META-INF\/build-info\.properties$/;
const KEPT_OF_APPLICATIONS = /^(?:BOOT|WEB)-INF\/(?:classpath|layers)\.idx$|^META-INF\/services\/java\.nio\.file\.spi\.FileSystemProvider$|^(?:(?:BOOT|WEB)-INF\/classes\/)?META-INF\/build-info\.properties$/;
function isBoot({ main }) {
	return main.attributes.has("spring-boot-version") && main.attributes.has("start-class");
}
function belowClasses({ members }) {
	return new Map(members.filter(({ path }) => CLASSES.test(path)).map(({ path }) => [path, path.replace(CLASSES, "")]));
}
function carriedLibraries({ members }, manifest) {
	const isEnterprise = members.some(({ path }) => path === "META-INF/application.xml");
	const libraries = members.filter(({ path, type }) => type === "file" && (LIBRARY.test(path) || isEnterprise && MODULE$1.test(path))).map(({ path }) => path);
	return manifest !== null && isBoot(manifest) ? [...libraries, LOADER] : libraries;
}
function madeBySpringBoot(archive, manifest) {
	if (manifest === null || !isBoot(manifest)) return [];
	const paths = archive.members.map(({ path }) => path);
	return paths.filter((path) => {
		const text = KEPT_OF_APPLICATIONS.test(path) ? archive.content(path)?.toString("utf8") ?? null : null;
		if (text === null) return false;
		if (path.endsWith(".idx")) return isIndex(text, paths);
		if (path === FILE_SYSTEM) return /^org\.springframework\.boot\.loader\.(?:\w+\.)*NestedFileSystemProvider\s*$/.test(text);
		return BUILD_INFO.test(path) && [...javaProperties(text).keys()].every((key) => key.startsWith("build."));
	});
}
function isIndex(text, paths) {
	return text.split(/\r?\n/).filter((line) => line !== "").every((line) => {
		const named = /^ *- "([^"]+)"(:?)$/.exec(line);
		if (named === null) return false;
		const [, name, isLayer] = named;
		return isLayer !== "" || paths.some((path) => path === name || name.endsWith("/") && path.startsWith(name));
	});
}
function unlistedLibraries({ members }, index) {
	if (index === null) return [];
	const listed = new Set([...index.matchAll(/^- "([^"]+)"/gm)].map(([, path]) => path));
	return members.filter(({ path, type }) => type === "file" && /^(?:BOOT|WEB)-INF\/lib\/[^/]+\.jar$/.test(path)).map(({ path }) => path).filter((path) => !listed.has(path) && !/\/spring-boot-jarmode-[\w.-]+\.jar$/.test(path));
}

// src/sources/artifacts/java/structure.ts
const VERSIONED = /^META-INF\/versions\/([0-9]+)\//;
const CLASS_ROOT = /^(?:META-INF\/versions\/[0-9]+\/|BOOT-INF\/classes\/|WEB-INF\/classes\/)/;
function judgeStructure(manifest, member, members, classpath, problems) {
	const note = (kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	const { attributes } = manifest.main;
	const files = new Set(members.filter(({ type }) => type === "file").map(({ path }) => path));
	if (!attributes.has("manifest-version")) note("missing-manifest-version", "does not begin with `Manifest-Version`, without which Java reads nothing of it");
	for (const attribute of [
		"Main-Class",
		"Premain-Class",
		"Agent-Class",
		"Launcher-Agent-Class"
	]) {
		const name = attributes.get(attribute.toLowerCase())?.trim();
		if (name === void 0 || attributes.has("class-path")) continue;
		if (!hasClass(name, files)) note("missing-target", `\`${attribute}\` is ${shown$1(name)}, which is not in the archive`);
	}
	for (const attribute of [
		"Implementation-Version",
		"Specification-Version",
		"Bundle-Version"
	]) {
		const value = attributes.get(attribute.toLowerCase())?.trim();
		if (value !== void 0 && (/\$\{.*\}|@[A-Za-z.]+@/.test(value) || value === "unspecified")) note("unresolved-placeholder", `\`${attribute}\` is ${shown$1(value)}, which the build should have filled in`);
	}
	const newer = [...files].find((path) => VERSIONED.test(path) && path.endsWith(".class") && !path.endsWith("/module-info.class"));
	if (newer !== void 0 && attributes.get("multi-release")?.trim().toLowerCase() !== "true") note("not-multi-release", `lacks \`Multi-Release: true\`, so that ${shown$1(newer)} is never used`);
	for (const [, library] of classpath?.matchAll(/^- "([^"]+)"/gm) ?? []) if (!files.has(library)) problems.push({
		member: "BOOT-INF/classpath.idx",
		kind: "missing-target",
		detail: `lists ${shown$1(library)}, which is not in the archive`
	});
}
function hasClass(name, files) {
	const path = `${name.replaceAll(".", "/")}.class`;
	return files.has(path) || [...files].some((file) => file.endsWith(`/${path}`) && file.replace(CLASS_ROOT, "") === path);
}
function packagesOf(members) {
	const found = /* @__PURE__ */ new Set();
	for (const { path, type } of members) {
		if (type !== "file" || !path.endsWith(".class")) continue;
		const inside = path.replace(CLASS_ROOT, "");
		const slash = inside.lastIndexOf("/");
		if (slash > 0 && !inside.startsWith("META-INF/")) found.add(inside.slice(0, slash).replaceAll("/", "."));
	}
	return [...found].toSorted();
}

// src/sources/artifacts/java/index.ts
const JAR = {
	format: "jar",
	matches: (name) => /\.(?:jar|war|ear|aar)$/i.test(name),
	async read(file) {
		const { path, objectFormat } = file;
		const open = (keep) => openArchive(file.source, {
			path,
			kind: "zip",
			objectFormat,
			keep
		});
		return jarOf(file, await open((member) => KEPT.test(member) || MAVEN_MEMBER.test(member) || KEPT_OF_APPLICATIONS.test(member)), open);
	}
};
const MANIFEST = "META-INF/MANIFEST.MF";
const KEPT = /^META-INF\/(?:MANIFEST\.MF|[^/]+\.SF)$|^(?:META-INF\/versions\/[0-9]+\/)?module-info\.class$|^(?:(?:META|BOOT|WEB)-INF\/(?:classes\/)?)?git\.properties$/i;
async function jarOf(file, archive, again) {
	const { members } = archive;
	const integrity = [...archive.problems];
	const metadata = [];
	const format = formatOf(file.name);
	const manifest = manifestOf(archive, metadata);
	const inPoms = [];
	const maven = mavenOf(archive, inPoms);
	const module = moduleOf(archive, maven);
	const { own, claims } = identityOf(file.name, manifest, maven, module);
	metadata.push(...inPoms.filter(({ member }) => own.length === 0 || own.some((one) => folderOf(one.member) === folderOf(member ?? ""))));
	if (manifest !== null) {
		const digests = await digestsOf(otherDigests(manifest.content), archive, again);
		judgeDigests(members, manifest.content, manifest.bytes, (path) => digests.get(path) ?? null, (path) => archive.content(path), integrity);
		const index = archive.content("BOOT-INF/classpath.idx")?.toString("utf8") ?? null;
		for (const library of unlistedLibraries(archive, index)) metadata.push({
			member: library,
			kind: "unlisted-library",
			detail: "is not on the list of libraries that the build wrote, `BOOT-INF/classpath.idx`"
		});
		if (format !== "sources-jar" && members.some(({ path }) => path.endsWith(".class"))) judgeStructure(manifest.content, manifest.member, members, index, metadata);
	}
	const automatic = manifest?.content.main.attributes.get("automatic-module-name")?.trim();
	const main = manifest?.content.main.attributes.get("main-class")?.trim();
	const name = module?.name ?? automatic;
	return {
		...bareArtifact(file, format),
		ecosystem: "Maven",
		claims,
		members,
		integrity,
		metadata,
		commits: [...manifest === null ? [] : manifestCommits(manifest.content, manifest.member), ...members.flatMap(({ path }) => gitProperties(archive, path))],
		provides: {
			modules: [.../* @__PURE__ */ new Set([...name === void 0 ? [] : [name], ...packagesOf(members)])],
			entryPoints: main === void 0 ? [] : [{
				name: "Main-Class",
				target: main
			}]
		},
		made: /* @__PURE__ */ new Set([
			...madeOf(archive, own),
			...madeBySpringBoot(archive, manifest?.content ?? null),
			...madeByJavadoc(file.name, archive)
		]),
		standsFor: new Map([...belowClasses(archive), ...own.filter(({ member }) => member.endsWith("/pom.xml")).map(({ member }) => [member, "pom.xml"])]),
		carries: [...carriedLibraries(archive, manifest?.content ?? null), ...maven.filter((one) => !own.includes(one)).map(({ member }) => folderOf(member))]
	};
}
function folderOf(member) {
	return member.slice(0, member.lastIndexOf("/") + 1);
}
function formatOf(name) {
	if (/-sources\.jar$/i.test(name)) return "sources-jar";
	return /\.war$/i.test(name) ? "war" : "jar";
}
function manifestOf(archive, metadata) {
	const member = archive.members.find(({ path }) => path.toUpperCase() === MANIFEST)?.path;
	const bytes = member === void 0 ? null : archive.content(member);
	return member === void 0 || bytes === null ? null : {
		content: parseManifest(bytes, member, metadata),
		member,
		bytes
	};
}
function mavenOf(archive, problems) {
	return archive.members.flatMap(({ path }) => {
		const bytes = MAVEN_MEMBER.test(path) ? archive.content(path) : null;
		if (bytes === null) return [];
		return (path.endsWith(".xml") ? embeddedPom(bytes, path, problems) : pomProperties(bytes, path)) ?? [];
	});
}
function moduleOf(archive, maven) {
	const isShaded = new Set(maven.map(({ member }) => folderOf(member))).size > 1;
	for (const { path } of archive.members) {
		if (isShaded && path !== "module-info.class") continue;
		const bytes = path.endsWith("module-info.class") ? archive.content(path) : null;
		const descriptor = bytes === null ? null : moduleDescriptor(bytes);
		if (descriptor !== null) return {
			...descriptor,
			member: path
		};
	}
	return null;
}
function gitProperties(archive, path) {
	const bytes = path.endsWith("git.properties") ? archive.content(path) : null;
	return bytes === null ? [] : propertiesCommit(javaProperties(bytes.toString("utf8")), path);
}
async function digestsOf(wanted, archive, again) {
	const found = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return found;
	for await (const { path, bytes } of contentsOf(new Set(wanted.keys()), archive, again)) found.set(path, createHash(wanted.get(path)).update(bytes).digest("base64"));
	return found;
}
function madeByJavadoc(name, { members }) {
	const paths = members.map(({ path }) => path);
	if (!/-javadoc\.jar$/i.test(name) || !paths.includes("index.html")) return [];
	return paths.filter((path) => /\.(?:html|css|js|png|gif|svg|woff2?|ttf|json|md|zip)$|(?:^|\/)(?:element-list|package-list)$|^legal\/[A-Z_]+$/.test(path));
}
function madeOf({ members }, own) {
	const properties = new Set(own.map(({ member }) => member).filter((member) => member.endsWith(".properties")));
	return new Set(members.map(({ path }) => path).filter((path) => {
		const upper = path.toUpperCase();
		return upper === MANIFEST || upper === "META-INF/INDEX.LIST" || SIGNATURE_PART.test(path) || properties.has(path);
	}));
}

// src/sources/artifacts/oci/layer.ts
const JUDGED = /* @__PURE__ */ new Set([
	"checksum",
	"size",
	"header-mismatch",
	"malformed-header",
	"hidden-data",
	"trailing-data",
	"file-and-folder",
	"duplicate-entry"
]);
function layerKind(mediaType) {
	const match = /(?:^|[./+])tar(?:[.+](gzip|zstd))?$/.exec(mediaType);
	if (match === null) return null;
	return match[1] === void 0 ? "tar" : match[1] === "gzip" ? "tar.gz" : "tar.zst";
}
async function readLayer(source, { blob, kind, algorithm }, objectFormat) {
	const hash = createHash(algorithm);
	try {
		const archive = await openArchive(source, {
			path: blob,
			kind,
			objectFormat,
			watch: (piece) => void hash.update(piece)
		});
		return {
			blob,
			members: archive.members.map((member) => ({
				...member,
				path: member.path.replace(/^(?:\.?\/)+/, "")
			})),
			unread: null,
			digest: hash.digest("hex"),
			problems: archive.problems.filter(({ kind: one, member }) => JUDGED.has(one) || one === "unsafe-path" && member?.split("/").includes("..") === true)
		};
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return unreadLayer(blob, error.message.replace(`${blob}: `, ""));
	}
}
function unreadLayer(blob, reason) {
	return {
		blob,
		members: [],
		unread: reason,
		digest: "",
		problems: []
	};
}

// src/sources/artifacts/oci/blobs.ts
const MAX_JSON = 4194304;
const CHUNK$2 = 1048576;
const MAX_FILES = 99999;
function folderFiles({ folder, path, objectFormat }) {
	const members = [];
	const problems = [];
	for (const name of walk(folder, "", path)) {
		const status = lstatSync(join(folder, name));
		if (!status.isFile()) {
			problems.push({
				member: name,
				kind: "special-member",
				detail: "is neither file nor folder"
			});
			members.push({
				...EMPTY,
				path: name,
				type: status.isSymbolicLink() ? "symlink" : "other"
			});
			continue;
		}
		members.push({
			...EMPTY,
			path: name,
			size: status.size,
			...hashes(join(folder, name), name, objectFormat)
		});
	}
	const known = new Map(members.map((member) => [member.path, member]));
	return {
		members,
		problems,
		async read(name) {
			const member = known.get(name);
			if (member?.type !== "file" || member.size > 4194304) return null;
			const bytes = fileBytes(join(folder, name), `${path}/${name}`);
			try {
				return Buffer.from(bytes.bytes(0, bytes.size));
			} finally {
				bytes.close();
			}
		},
		async digest(name, hash) {
			return known.get(name)?.type === "file" ? digestOf$1(join(folder, name), name, hash) : null;
		},
		async layer(question) {
			const bytes = fileBytes(join(folder, question.blob), `${path}/${question.blob}`);
			try {
				return await readLayer(bytes, question, objectFormat);
			} finally {
				bytes.close();
			}
		}
	};
}
const EMPTY = {
	type: "file",
	size: 0,
	mode: null,
	link: null,
	sha256: null,
	blob: null,
	text: null
};
function* walk(folder, below, path) {
	let count = 0;
	for (const entry of readdirSync(join(folder, below), { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		count += 1;
		if (count > MAX_FILES) throw new SourceInvalid(path, `has more than ${MAX_FILES} files`);
		if (entry.isDirectory() && name.split("/").length <= 4) yield* walk(folder, name, path);
		else yield name;
	}
}
function hashes(file, name, format) {
	const bytes = fileBytes(file, name);
	try {
		const digest = createHash("sha256");
		const blob = createHash(format).update(`blob ${bytes.size}\0`);
		for (let at = 0; at < bytes.size; at += CHUNK$2) {
			const chunk = bytes.bytes(at, Math.min(CHUNK$2, bytes.size - at));
			digest.update(chunk);
			blob.update(chunk);
		}
		return {
			sha256: digest.digest("hex"),
			blob: blob.digest("hex")
		};
	} finally {
		bytes.close();
	}
}
function digestOf$1(file, name, hash) {
	const bytes = fileBytes(file, name);
	try {
		const digest = createHash(hash);
		for (let at = 0; at < bytes.size; at += CHUNK$2) digest.update(bytes.bytes(at, Math.min(CHUNK$2, bytes.size - at)));
		return digest.digest("hex");
	} finally {
		bytes.close();
	}
}
function archiveFiles({ source, path, objectFormat }, archive, again) {
	const members = archive.members.map((member) => ({
		...member,
		path: member.path.replace(/^\.\//, "")
	}));
	const known = new Map(members.map((member, index) => [member.path, {
		...member,
		written: archive.members[index].path
	}]));
	const content = async (name, limit) => {
		const member = known.get(name);
		if (member?.type !== "file" || member.size > limit) return null;
		if (member.stored !== null) return Buffer.from(part(source, member.stored.start, member.size).bytes(0, member.size));
		return (await again((one) => one === member.written)).content(member.written);
	};
	return {
		members,
		problems: archive.problems,
		read: (name) => content(name, MAX_JSON),
		async digest(name, hash) {
			if (known.get(name)?.type !== "file") return null;
			const bytes = await content(name, MEMBER_BYTES);
			if (bytes === null) throw new SourceInvalid(path, `has ${name} with a digest that is not taken of files so large`);
			return createHash(hash).update(bytes).digest("hex");
		},
		async layer(question) {
			const member = known.get(question.blob);
			if (member.stored !== null) return readLayer(part(source, member.stored.start, member.size), question, objectFormat);
			const bytes = await content(question.blob, MEMBER_BYTES);
			return bytes === null ? unreadLayer(question.blob, `is larger than ${MEMBER_BYTES} bytes, and lies in a packed tar: write the layout as a folder, or as a tar that is not packed`) : readLayer(memoryBytes(bytes), question, objectFormat);
		}
	};
}

// src/sources/artifacts/oci/descriptor.ts
const DIGEST = /^(sha256):([0-9a-f]{64})$|^(sha512):([0-9a-f]{128})$/;
function descriptorOf(value) {
	if (!isTable(value)) return "is no descriptor";
	const { mediaType, digest, size, data, urls } = value;
	if (typeof mediaType !== "string") return "has no `mediaType`";
	const match = typeof digest === "string" ? DIGEST.exec(digest) : null;
	if (match === null) return "has no digest of SHA-256 or SHA-512";
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return "has no `size`";
	return {
		mediaType,
		algorithm: match[1] ?? match[3],
		hex: match[2] ?? match[4],
		size,
		annotations: isTable(value["annotations"]) ? value["annotations"] : {},
		platform: isTable(value["platform"]) ? value["platform"] : null,
		data: typeof data === "string" ? data : null,
		isElsewhere: Array.isArray(urls) && urls.length > 0 || /nondistributable|\.foreign\./.test(mediaType)
	};
}
function blobPath({ algorithm, hex }) {
	return `blobs/${algorithm}/${hex}`;
}
const KINDS = {
	"application/vnd.oci.image.index.v1+json": "index",
	"application/vnd.docker.distribution.manifest.list.v2+json": "index",
	"application/vnd.oci.image.manifest.v1+json": "manifest",
	"application/vnd.docker.distribution.manifest.v2+json": "manifest"
};
function kindOf({ mediaType }) {
	return KINDS[mediaType] ?? "leaf";
}
function isImageConfig({ mediaType }) {
	return mediaType === "application/vnd.oci.image.config.v1+json" || mediaType === "application/vnd.docker.container.image.v1+json";
}

// src/sources/artifacts/oci/image.ts
function settingsOf(config) {
	const runtime = isTable(config["config"]) ? config["config"] : {};
	const labels = isTable(runtime["Labels"]) ? runtime["Labels"] : {};
	const source = labels["org.opencontainers.image.source"] ?? labels["org.label-schema.vcs-url"];
	return {
		entrypoint: words(runtime["Entrypoint"]),
		cmd: words(runtime["Cmd"]),
		user: text$1(runtime["User"]),
		workingDir: text$1(runtime["WorkingDir"]),
		env: words(runtime["Env"]),
		source: typeof source === "string" && source !== "" ? source : null
	};
}
function historyOf(config) {
	return (Array.isArray(config["history"]) ? config["history"].filter(isTable) : []).map((step) => ({
		createdBy: text$1(step["created_by"]),
		isEmptyLayer: step["empty_layer"] === true
	}));
}
function platformOf$1(config) {
	const parts = [
		"os",
		"architecture",
		"variant"
	].map((key) => text$1(config[key])).filter((one) => one !== "");
	return parts.length === 0 ? "image" : parts.join("/");
}
function words(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function text$1(value) {
	return typeof value === "string" ? value : "";
}

// src/sources/artifacts/oci/image-reader.ts
const MAX_LAYERS = 1e3;
const STATEMENT = "application/vnd.in-toto+json";
var ImageReader = class {
	#path;
	#files;
	#note;
	#layers = /* @__PURE__ */ new Map();
	constructor(path, files, note) {
		this.#path = path;
		this.#files = files;
		this.#note = note;
	}
	async read(config, where, layers) {
		if (layers.length > 0 && layers.every(({ descriptor }) => descriptor.mediaType === STATEMENT)) return null;
		if (layers.length > MAX_LAYERS) throw new SourceInvalid(this.#path, "has an image of more layers than any has");
		const rootfs = config["rootfs"];
		const ids = isTable(rootfs) && Array.isArray(rootfs["diff_ids"]) ? rootfs["diff_ids"] : [];
		const read = [];
		for (const [at, layer] of layers.entries()) {
			const one = await this.#layer(layer, ids[at]);
			read.push(one);
			this.#compare(one, layer.descriptor, ids[at], `${where} layer ${at}`);
		}
		return {
			platform: platformOf$1(config),
			config: where,
			settings: settingsOf(config),
			history: historyOf(config),
			layers: read
		};
	}
	async #layer({ descriptor, isThere }, id) {
		const blob = blobPath(descriptor);
		const kind = layerKind(descriptor.mediaType);
		if (kind === null) return unreadLayer(blob, `is of the type ${shown$1(descriptor.mediaType)}`);
		if (!isThere) return unreadLayer(blob, descriptor.isElsewhere ? null : "is not there as it is referred to");
		const algorithm = algorithmOf(id);
		const key = `${blob} ${kind} ${algorithm}`;
		const known = this.#layers.get(key);
		if (known !== void 0) return known;
		const layer = await this.#files.layer({
			blob,
			kind,
			algorithm
		});
		this.#layers.set(key, layer);
		for (const problem of layer.problems) {
			const member = problem.member === null ? blob : `${blob} ${problem.member}`;
			this.#note({
				...problem,
				member
			});
		}
		return layer;
	}
	#compare(layer, { mediaType, algorithm, hex }, id, where) {
		const isPlain = layerKind(mediaType) === "tar" && algorithm === algorithmOf(id);
		const digest = layer.digest === "" && isPlain ? hex : layer.digest;
		const actual = `${algorithmOf(id)}:${digest}`;
		if (digest === "" || id === void 0 || id === actual) return;
		const said = shown$1(typeof id === "string" ? id : JSON.stringify(id));
		this.#note({
			member: where,
			kind: "layer-digest",
			detail: `is ${said} by the configuration, and unpacks to ${actual}`
		});
	}
};
function algorithmOf(id) {
	return typeof id === "string" && id.startsWith("sha512:") ? "sha512" : "sha256";
}

// src/sources/artifacts/oci/words.ts
const PREFIX = "org.opencontainers.image.";
function wordsOf$1(words, where) {
	const text = (key) => {
		const value = words[key];
		return typeof value === "string" && value !== "" ? value : null;
	};
	const claims = [];
	const version = text(`${PREFIX}version`);
	if (version !== null) claims.push({
		where: `${where} ${PREFIX}version`,
		name: text(`${PREFIX}title`),
		version
	});
	const reference = text("io.containerd.image.name") ?? text(`${PREFIX}ref.name`);
	const named = reference === null ? null : referenceClaim(reference, where);
	if (named !== null) claims.push(named);
	const revision = /^([0-9a-f]{7,64})(-dirty)?$/i.exec(text(`${PREFIX}revision`) ?? "");
	return {
		claims,
		commits: revision === null ? [] : [{
			member: where,
			commit: revision[1].toLowerCase(),
			dirty: revision[2] !== void 0
		}]
	};
}
function referenceClaim(reference, where) {
	const match = /^(?:(.*?)(?::(?=[^/]*$)|$))?(v?[0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z._-]*)$/.exec(reference.replace(/@.*$/, ""));
	return match === null ? null : {
		where: `${where} ${reference}`,
		name: match[1] || null,
		version: match[2]
	};
}

// src/sources/artifacts/oci/layout.ts
const MAX_MANIFESTS = 1e4;
const MAX_DEPTH = 8;
const TOP = /* @__PURE__ */ new Set([
	"oci-layout",
	"index.json",
	"manifest.json",
	"repositories"
]);
var Layout = class {
	claims = [];
	commits = [];
	integrity = [];
	metadata = [];
	images = [];
	#path;
	#files;
	#members;
	#reached = /* @__PURE__ */ new Set();
	#walked = /* @__PURE__ */ new Set();
	#images;
	#manifests = 0;
	constructor(path, files) {
		this.#path = path;
		this.#files = files;
		this.#members = new Map(files.members.map((member) => [member.path, member]));
		this.integrity.push(...files.problems);
		this.#images = new ImageReader(path, files, (problem) => this.integrity.push(problem));
	}
	async walk() {
		const version = (await this.#table("oci-layout"))?.["imageLayoutVersion"];
		if (version !== "1.0.0") throw new SourceInvalid(this.#path, `is an OCI layout of version ${shown$1(typeof version === "string" ? version : "none")}; 1.0.0 is read`);
		const index = await this.#table("index.json");
		if (index === null) throw new SourceInvalid(this.#path, "is an OCI layout without a readable index.json");
		await this.#index(index, "index.json", 0);
		await this.#dockerManifest();
		for (const [path, { type }] of this.#members) {
			if (type === "directory" || TOP.has(path) || this.#reached.has(path)) continue;
			const kind = path.startsWith("blobs/") ? "unreachable-blob" : "unexpected-member";
			this.#broken(kind, path, kind === "unreachable-blob" ? "is referred to by nothing" : "is no part of a layout");
		}
	}
	async #index(index, where, depth) {
		this.#words(index["annotations"], where);
		if (index["layers"] !== void 0 || index["config"] !== void 0) this.#ambiguous(where);
		const manifests = index["manifests"];
		if (index["schemaVersion"] !== 2 || !Array.isArray(manifests)) {
			this.#broken("invalid-index", where, "is no index: it has no list of manifests");
			return;
		}
		for (const [at, one] of manifests.entries()) await this.#follow(one, `${where} manifests[${at}]`, depth + 1);
	}
	async #follow(value, where, depth) {
		const descriptor = this.#descriptor(value, where);
		if (descriptor === null) return;
		this.#words(descriptor.annotations, where);
		const kind = kindOf(descriptor);
		const path = blobPath(descriptor);
		if (!await this.#blob(descriptor, where) || kind === "leaf" || this.#walked.has(path)) return;
		this.#walked.add(path);
		this.#manifests += 1;
		if (depth > MAX_DEPTH || this.#manifests > MAX_MANIFESTS) throw new SourceInvalid(this.#path, "nests or lists manifests beyond any image");
		const content = await this.#table(path);
		if (content === null) return;
		const own = content["mediaType"];
		if (own !== void 0 && own !== descriptor.mediaType) this.#broken("media-type", path, `says that it is ${shown$1(typeof own === "string" ? own : JSON.stringify(own))}, and ${where} that it is ${shown$1(descriptor.mediaType)}`);
		if (kind === "index") await this.#index(content, path, depth);
		else await this.#manifest(content, path, descriptor);
	}
	async #manifest(manifest, where, descriptor) {
		this.#words(manifest["annotations"], where);
		if (manifest["manifests"] !== void 0) this.#ambiguous(where);
		const listed = manifest["layers"];
		if (manifest["schemaVersion"] !== 2 || !Array.isArray(listed)) {
			this.#broken("invalid-manifest", where, "is no manifest: it has no list of layers");
			return;
		}
		const layers = [];
		for (const [at, one] of listed.entries()) {
			const layer = this.#descriptor(one, `${where} layers[${at}]`);
			if (layer === null) continue;
			const isThere = await this.#blob(layer, `${where} layers[${at}]`);
			layers.push({
				descriptor: layer,
				isThere
			});
		}
		const config = this.#descriptor(manifest["config"], `${where} config`);
		if (config === null || !await this.#blob(config, `${where} config`) || !isImageConfig(config)) return;
		const content = await this.#table(blobPath(config));
		if (content !== null) await this.#config(content, blobPath(config), layers, descriptor);
	}
	async #config(config, where, layers, { platform }) {
		const runtime = config["config"];
		if (isTable(runtime)) this.#words(runtime["Labels"], where);
		const rootfs = config["rootfs"];
		const ids = isTable(rootfs) && Array.isArray(rootfs["diff_ids"]) ? rootfs["diff_ids"] : null;
		if (ids === null || ids.length !== layers.length) this.#broken("layer-count", where, `speaks of ${ids?.length ?? "no"} layers, and the manifest of ${layers.length}`);
		const image = await this.#images.read(config, where, layers);
		if (image !== null) this.images.push(image);
		for (const part of ["os", "architecture"]) {
			const said = platform?.[part];
			if (typeof said !== "string" || said === "unknown" || said === config[part]) continue;
			this.metadata.push({
				member: where,
				kind: "platform-mismatch",
				detail: `is for ${part} ${shown$1(String(config[part]))}, and the index says ${shown$1(said)}`
			});
		}
	}
	#descriptor(value, where) {
		const descriptor = descriptorOf(value);
		if (typeof descriptor !== "string") return descriptor;
		this.#broken("invalid-descriptor", where, descriptor);
		return null;
	}
	async #blob(descriptor, where) {
		const path = blobPath(descriptor);
		const member = this.#members.get(path);
		if (member?.type !== "file") {
			if (!descriptor.isElsewhere) this.#broken("missing-blob", path, `is not there, and ${where} refers to it`);
			return false;
		}
		const isNew = !this.#reached.has(path);
		this.#reached.add(path);
		if (member.size !== descriptor.size) this.#broken("size-mismatch", path, `has ${member.size} bytes, and ${where} says ${descriptor.size}`);
		const actual = descriptor.algorithm === "sha256" ? member.sha256 : await this.#files.digest(path, descriptor.algorithm);
		if (isNew && actual !== descriptor.hex) this.#broken("digest-mismatch", path, `has the digest ${actual}`);
		if (descriptor.data !== null) {
			const own = await this.#files.read(path);
			if (own !== null && own.toString("base64") !== descriptor.data) this.#broken("embedded-data", where, `carries other data than ${path} holds`);
		}
		return actual === descriptor.hex;
	}
	async #dockerManifest() {
		if (!this.#members.has("manifest.json")) return;
		const images = this.#json(await this.#files.read("manifest.json"), "manifest.json");
		for (const image of Array.isArray(images) ? images.filter(isTable) : []) {
			const { Config: config, Layers: layers, RepoTags: tags } = image;
			for (const path of [config, ...Array.isArray(layers) ? layers : []]) if (typeof path === "string" && !this.#reached.has(path)) this.#broken("docker-manifest", "manifest.json", `loads ${shown$1(path)}, which index.json does not lead to`);
			for (const tag of Array.isArray(tags) ? tags : []) {
				const claim = typeof tag === "string" ? referenceClaim(tag, "manifest.json") : null;
				if (claim !== null) this.claims.push(claim);
			}
		}
	}
	#words(words, where) {
		if (!isTable(words)) return;
		const { claims, commits } = wordsOf$1(words, where);
		this.claims.push(...claims);
		this.commits.push(...commits);
	}
	async #table(path) {
		const bytes = await this.#files.read(path);
		if (bytes === null) {
			if (this.#members.has(path)) this.#broken("invalid-json", path, "is larger than any index, manifest or configuration");
			return null;
		}
		const value = this.#json(bytes, path);
		if (isTable(value)) return value;
		if (value !== void 0) this.#broken("invalid-json", path, "is no table");
		return null;
	}
	#json(bytes, path) {
		try {
			return bytes === null ? void 0 : parseJson(decodeUtf8(bytes, path), path).value;
		} catch (error) {
			if (!(error instanceof SourceInvalid)) throw error;
			this.#broken("invalid-json", path, error.message.replace(`${path}: `, ""));
			return;
		}
	}
	#ambiguous(where) {
		this.#broken("ambiguous-manifest", where, "can be read as an index and as a manifest; runtimes choose differently");
	}
	#broken(kind, member, detail) {
		this.integrity.push({
			member,
			kind,
			detail
		});
	}
};

// src/sources/artifacts/oci/index.ts
const OCI_FOLDER = {
	format: "oci-layout",
	matches: (names) => names.has("oci-layout") && names.has("index.json"),
	async read(folder) {
		const files = folderFiles(folder);
		const index = files.members.find(({ path }) => path === "index.json");
		return layoutOf({
			path: folder.path,
			bytes: files.members.reduce((sum, { size }) => sum + size, 0),
			sha256: index?.sha256 ?? ""
		}, files);
	}
};
function isOciLayout({ members }) {
	return members.some(({ path }) => /^(?:\.\/)?oci-layout$/.test(path));
}
function readOciArchive(file, archive, again) {
	return layoutOf(file, archiveFiles(file, archive, again));
}
function refuseDockerArchive({ path }, { members }) {
	const names = new Set(members.map((member) => member.path.replace(/^\.\//, "")));
	if (names.has("manifest.json") && [...names].some((name) => /(?:^|\/)layer\.tar$/.test(name))) throw new SourceInvalid(path, "is an image as `docker save` wrote it before Docker 25, whose layers are bound by no digest; write an OCI layout: `docker buildx build --output type=oci,dest=image.tar`");
}
async function layoutOf(file, files) {
	const layout = new Layout(file.path, files);
	await layout.walk();
	const { claims, commits, integrity, metadata, images } = layout;
	return {
		...bareArtifact(file, "oci-layout"),
		claims,
		members: files.members,
		integrity,
		metadata,
		commits,
		images,
		made: new Set(files.members.map(({ path }) => path))
	};
}

// src/sources/artifacts/npm/targets.ts
function belowRoot(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
function foundByRequire(target, files) {
	const path = belowRoot(target);
	if (path === null) return null;
	const base = path === "" ? [] : [
		path,
		`${path}.js`,
		`${path}.json`,
		`${path}.node`
	];
	const folder = path === "" ? "" : `${path}/`;
	return firstFile([
		...base,
		`${folder}index.js`,
		`${folder}index.json`,
		`${folder}index.node`
	], files);
}
function foundByTypeScript(target, files) {
	const path = belowRoot(target);
	if (path === null) return null;
	const folder = path === "" ? "" : `${path}/`;
	const beside = path.replace(/\.([cm]?)jsx?$/, ".d.$1ts");
	const extensions = [
		".d.ts",
		".d.mts",
		".d.cts",
		".ts",
		".tsx",
		".mts",
		".cts"
	];
	return firstFile([...path === "" ? [] : [
		path,
		beside,
		...extensions.map((extension) => path + extension)
	], ...extensions.map((extension) => `${folder}index${extension}`)], files);
}
function firstFile(candidates, files) {
	return candidates.find((path) => files.isFile(path)) ?? null;
}
function matchedFiles(pattern, files, excluded) {
	const target = belowRoot(pattern);
	if (target === null) return [];
	const [head = "", ...rest] = target.split("*");
	const tail = rest.at(-1) ?? "";
	return files.paths.filter((path) => {
		if (!path.startsWith(head) || !path.endsWith(tail)) return false;
		const stem = stemIn(path, head, rest);
		return stem !== null && stem !== "" && !excluded(stem);
	});
}
function stemIn(path, head, rest) {
	const fixed = rest.reduce((sum, part) => sum + part.length, head.length);
	const length = (path.length - fixed) / rest.length;
	if (!Number.isInteger(length) || length < 1) return null;
	const stem = path.slice(head.length, head.length + length);
	return path === head + rest.map((part) => stem + part).join("") ? stem : null;
}

// src/sources/artifacts/npm/entries.ts
const FIELDS = [
	[
		"main",
		"main",
		foundByRequire
	],
	[
		"module",
		"module",
		foundByRequire
	],
	[
		"jsnext:main",
		null,
		foundByRequire
	],
	[
		"jsnext",
		null,
		foundByRequire
	],
	[
		"unpkg",
		null,
		foundByRequire
	],
	[
		"jsdelivr",
		null,
		foundByRequire
	],
	[
		"types",
		null,
		foundByTypeScript
	],
	[
		"typings",
		null,
		foundByTypeScript
	]
];
function judgeEntries(json, base, files, note) {
	const found = [];
	for (const [name, use, find] of FIELDS) {
		const value = json[name];
		const field = [...base, name];
		if (value === void 0 || value === null) continue;
		if (find === foundByTypeScript && json["typesVersions"] !== void 0) continue;
		if (typeof value !== "string") {
			note("invalid-field", field, "is no path");
			continue;
		}
		const path = find(value, files);
		if (path === null) note("missing-target", field, missing$1(value));
		else {
			judgeExtension(path, field, note);
			if (use !== null) found.push({
				path,
				field,
				use
			});
		}
	}
	judgeBrowser(json["browser"], [...base, "browser"], files, note);
	return [...found, ...judgeBin(json["bin"], [...base, "bin"], files, note)];
}
function missing$1(value) {
	return `is ${shown$1(value)}, which is not in the package`;
}
function judgeExtension(path, field, note) {
	if (/\.[cm][jt]sx$/.test(path)) note("invalid-extension", field, `leads to ${shown$1(path)}: no tool knows that extension`);
}
function judgeBrowser(value, field, files, note) {
	if (typeof value === "string") {
		if (foundByRequire(value, files) === null) note("missing-target", field, missing$1(value));
	} else if (isTable(value)) for (const [key, replacement] of Object.entries(value)) {
		if (typeof replacement !== "string" || !replacement.startsWith(".")) continue;
		if (foundByRequire(replacement, files) === null) note("missing-target", [...field, key], missing$1(replacement));
	}
}
function judgeBin(value, field, files, note) {
	if (value === void 0 || value === null) return [];
	return (isTable(value) ? Object.entries(value) : [["", value]]).flatMap(([command, target]) => {
		const at = command === "" ? field : [...field, command];
		if (typeof target !== "string") {
			note("invalid-field", at, "is no path");
			return [];
		}
		if (command.includes("..")) note("invalid-key", at, "is no name of a command: it would be written elsewhere than among them");
		const below = belowRoot(target);
		const path = below === null ? null : [
			below,
			`${below}.js`,
			`${below}/index.js`
		].find((one) => files.isFile(one));
		if (path === null || path === void 0) {
			note("missing-target", at, missing$1(target));
			return [];
		}
		judgeExtension(path, at, note);
		return [{
			path,
			field: at,
			use: "bin"
		}];
	});
}
function commandsOf({ bin, name }) {
	if (isTable(bin)) return Object.entries(bin).flatMap(([command, target]) => typeof target === "string" ? [{
		name: command,
		target: belowRoot(target) ?? target
	}] : []);
	if (typeof bin !== "string" || typeof name !== "string") return [];
	return [{
		name: name.slice(name.lastIndexOf("/") + 1),
		target: belowRoot(bin) ?? bin
	}];
}
function importNames({ name, exports }) {
	if (typeof name !== "string") return [];
	if (!isTable(exports)) return [name];
	const subpaths = Object.keys(exports).filter((key) => key.startsWith(".") && exports[key] !== null);
	return subpaths.length === 0 ? [name] : subpaths.map((key) => name + key.slice(1));
}

// src/sources/artifacts/npm/exports.ts
function judgeExports(value, field, json, files, note) {
	const isImports = field.at(-1) === "imports";
	const walk = {
		json,
		files,
		note,
		isImports,
		found: []
	};
	if (value === null || value === void 0) return [];
	if (isImports && !isTable(value)) {
		note("invalid-field", field, "is no table");
		return [];
	}
	const place = {
		field,
		subpath: ".",
		conditions: [],
		afterNode: false
	};
	if (!isTable(value) || !isImports && !isSubpaths(value, field, note)) target(value, place, walk);
	else for (const [subpath, under] of Object.entries(value)) {
		if (isImports && !/^#./.test(subpath)) note("invalid-key", [...field, subpath], "is no key of `imports`: those begin with `#`");
		target(under, {
			...place,
			field: [...field, subpath],
			subpath
		}, walk);
	}
	return walk.found;
}
function isSubpaths(value, field, note) {
	const keys = Object.keys(value);
	const subpaths = keys.filter((key) => key.startsWith("."));
	if (subpaths.length > 0 && subpaths.length < keys.length) {
		const odd = keys.find((key) => !key.startsWith("."));
		note("invalid-key", [...field, odd], "stands beside subpaths: Node.js refuses a table with both subpaths and conditions");
	}
	for (const key of subpaths) if (key !== "." && !key.startsWith("./")) note("invalid-key", [...field, key], "is no subpath: those begin with `./`");
	return subpaths.length > 0;
}
function target(value, place, walk) {
	if (value === null) return;
	if (typeof value === "string") file(value, place, walk);
	else if (Array.isArray(value)) for (const [index, one] of value.entries()) target(one, {
		...place,
		field: [...place.field, String(index)]
	}, walk);
	else if (isTable(value)) conditions(value, place, walk);
	else walk.note("invalid-field", place.field, "is neither a path nor conditions nor `null`");
}
function conditions(value, place, walk) {
	judgeOrder(value, place, walk);
	let { afterNode } = place;
	for (const [condition, under] of Object.entries(value)) {
		const field = [...place.field, condition];
		if (/^(?:0|[1-9][0-9]*)$/.test(condition)) walk.note("invalid-key", field, "is a number, which Node.js refuses as a condition");
		else if (condition.startsWith(".")) walk.note("invalid-key", field, "is a subpath inside conditions, which is never matched");
		target(under, {
			...place,
			field,
			conditions: [...place.conditions, condition],
			afterNode
		}, walk);
		if (condition === "node") afterNode = true;
	}
}
function judgeOrder(value, { field }, walk) {
	const keys = Object.keys(value);
	const late = (name, why) => walk.note("unreachable-condition", [...field, name], why);
	const last = keys.at(-1);
	if (keys.includes("default") && last !== "default") late("default", `stands in front of ${shown$1(last)}, which is never taken`);
	if (keys.includes("module") && keys.indexOf("require") !== -1 && keys.indexOf("module") > keys.indexOf("require")) late("module", "stands behind `require`, which bundlers take first");
	if (walk.isImports || !keys.includes("types")) return;
	const before = keys.slice(0, keys.indexOf("types")).filter((key) => {
		return !key.startsWith("types") && !holdsTypeScript(value[key]);
	});
	if (before.length > 0 && !before.some((key) => hasCondition(value[key], "types"))) late("types", `stands behind \`${before[0]}\`, which TypeScript takes first`);
}
function holdsTypeScript(value) {
	if (typeof value === "string") return /(?<!\.d)\.[cm]?tsx?$/.test(value);
	return isTable(value) && Object.values(value).some(holdsTypeScript);
}
function hasCondition(value, name) {
	return isTable(value) && Object.entries(value).some(([key, under]) => key === name || hasCondition(under, name));
}
const PUBLIC = new Set("default import require module-sync node node-addons development production types browser worker workerd edge-light deno bun electron react-native react-server module style sass svelte script asset".split(" "));
const SCRIPT = /\.[cm]?js$/;
const INVALID_SEGMENT = /(?:^|[\\/])(?:\.{1,2}|%2e(?:\.|%2e)?|\.%2e|node_modules|n%6fde_modules)(?:[\\/]|$)/i;
function file(written, place, walk) {
	const { field } = place;
	if (walk.isImports && !written.startsWith(".") && !written.startsWith("/")) {
		judgeSelfReference(written, field, walk);
		return;
	}
	let path = written;
	if (written.endsWith("/")) {
		const pattern = `${place.subpath.replace(/\/$/, "")}/*`;
		const table = walk.isImports ? walk.json["imports"] : walk.json["exports"];
		if (!isTable(table) || table[pattern] === void 0) walk.note("folder-mapping", field, `is ${shown$1(written)}: Node.js 17 and later refuse folders, write \`/*\``);
		path += "*";
	}
	if (!written.startsWith("./")) walk.note("invalid-target", field, `is ${shown$1(written)}: Node.js refuses a target that does not begin with \`./\``);
	else if (INVALID_SEGMENT.test(written.slice(2))) walk.note("invalid-target", field, `is ${shown$1(written)}: Node.js refuses \`.\`, \`..\` and \`node_modules\` in it`);
	const found = path.includes("*") ? matchedFiles(path, walk.files, closedStems(place, walk)) : exactFile(path, walk);
	if (found.length === 0) missing(written, place, walk);
	for (const one of found) if (/\.[cm][jt]sx$/.test(one)) walk.note("invalid-extension", field, `leads to ${shown$1(one)}: no tool knows that extension`);
	else if (SCRIPT.test(one)) {
		const mustBeModule = place.conditions.includes("module");
		const forBundlers = place.afterNode || place.conditions.includes("browser");
		walk.found.push({
			path: one,
			field,
			forBundlers,
			mustBeModule
		});
	}
}
function exactFile(path, { files }) {
	const below = belowRoot(path);
	return below !== null && files.isFile(below) ? [below] : [];
}
function missing(written, place, walk) {
	if (walk.isImports) return;
	if (!SCRIPT.test(written) && !place.conditions.every((name) => PUBLIC.has(name) || name.startsWith("types@"))) return;
	const what = written.includes("*") ? "matches no file of the package" : "is not in the package";
	walk.note("missing-target", place.field, `is ${shown$1(written)}, which ${what}`);
}
function closedStems({ subpath }, { json, isImports }) {
	const table = isImports ? json["imports"] : json["exports"];
	const closed = isTable(table) ? Object.keys(table).filter((key) => table[key] === null) : [];
	return (stem) => {
		const path = subpath.replace("*", stem);
		return closed.some((key) => {
			const [head = "", tail] = key.split("*");
			return tail === void 0 ? key === path : path.startsWith(head) && path.endsWith(tail);
		});
	};
}
function judgeSelfReference(written, field, { json, note }) {
	const { name, exports } = json;
	if (typeof name !== "string" || exports === void 0 || exports === null) return;
	if (written !== name && !written.startsWith(`${name}/`)) return;
	const subpath = `.${written.slice(name.length)}`;
	if (!(isTable(exports) && Object.keys(exports).some((key) => key.startsWith(".")) ? Object.keys(exports) : ["."]).some((key) => {
		const [head = "", tail] = key.split("*");
		return tail === void 0 ? key === subpath : subpath.startsWith(head) && subpath.endsWith(tail);
	})) note("missing-target", field, `is ${shown$1(written)}, which the package's own \`exports\` does not open`);
}

// src/sources/artifacts/npm/file-name.ts
function tarballName(file, inside) {
	const stem = file.replace(/\.(?:tgz|tar\.gz)$/i, "");
	if (inside !== null && stem === `${flatName(inside.name)}-${inside.version}`) return inside;
	for (let dash = stem.indexOf("-"); dash !== -1; dash = stem.indexOf("-", dash + 1)) {
		const version = stem.slice(dash + 1).replace(/^v(?=[0-9])/, "");
		if (!/^[0-9]/.test(version) || npm.canonical(version) === null) continue;
		const name = stem.slice(0, dash);
		return {
			name: inside !== null && name === flatName(inside.name) ? inside.name : name,
			version
		};
	}
	return null;
}
function flatName(name) {
	return name.startsWith("@") ? name.slice(1).replace("/", "-") : name;
}

// src/sources/artifacts/npm/package-files.ts
function packageFiles(members, root) {
	const files = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Set();
	for (const member of members) {
		if (!member.path.startsWith(root) || member.type !== "file") continue;
		const path = member.path.slice(root.length);
		files.set(path, member);
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			if (folders.has(path.slice(0, at))) break;
			folders.add(path.slice(0, at));
		}
	}
	return {
		paths: [...files.keys()],
		isFile: (path) => files.has(path),
		isFolder: (path) => folders.has(path),
		member: (path) => files.get(path) ?? null
	};
}
function packageRoot(members, integrity) {
	const roots = /* @__PURE__ */ new Set();
	for (const { path, type } of members) {
		const slash = path.indexOf("/");
		if (slash > 0) roots.add(path.slice(0, slash + 1));
		else if (type !== "directory") integrity.push({
			member: path,
			kind: "outside-root",
			detail: "lies beside the root folder; npm drops it"
		});
	}
	const manifests = [...roots].filter((root) => members.some(({ path }) => path === `${root}package.json`));
	const root = manifests.find((one) => one === "package/") ?? manifests[0] ?? [...roots][0] ?? "";
	for (const other of roots) {
		if (other === root) continue;
		integrity.push({
			member: other,
			kind: "several-roots",
			detail: `is a second root beside \`${root}\`: npm lays both over each other, and the last file of a name wins`
		});
	}
	return root;
}
function lostAtInstall(members) {
	const problems = [];
	for (const { path, type, mode } of members) if (type === "symlink" || type === "hardlink" || type === "other") {
		const what = type === "other" ? "is neither file nor folder" : `is a ${type}`;
		problems.push({
			member: path,
			kind: "special-member",
			detail: `${what}; npm drops it when it installs`
		});
	} else if (mode !== null && (mode & 3584) !== 0) problems.push({
		member: path,
		kind: "special-mode",
		detail: `has mode ${mode.toString(8).padStart(4, "0")}: set-user-id, set-group-id or sticky`
	});
	return problems;
}

// src/sources/artifacts/npm/package-json.ts
function noteInto(problems, member) {
	return (kind, field, detail) => {
		problems.push({
			member,
			kind,
			detail: field.length === 0 ? detail : `${fieldName(field)} ${detail}`
		});
	};
}
function fieldName(field) {
	const name = field.map((part, index) => {
		if (/^[A-Za-z_$][\w$]*$/.test(part)) return index === 0 ? part : `.${part}`;
		return /^[0-9]+$/.test(part) && index > 0 ? `[${part}]` : `[${JSON.stringify(part)}]`;
	}).join("").replaceAll("`", "'");
	return `\`${name.length > 160 ? `${name.slice(0, 160)}\u2026` : name}\``;
}
const MAX_NAME = 214;
const PART = /^[^\s~)('!*%/@._][^\s~)('!*%/@]*$/;
function judgeIdentity$1(json, note) {
	const { name, version } = json;
	if (typeof name !== "string") note("missing-name", [], "has no `name`");
	else if (!isPackageName(name)) note("invalid-name", ["name"], `is ${shown$1(name)}, which is no package name of npm`);
	if (typeof version !== "string") note("missing-version", [], "has no `version`");
	else if (npm.canonical(version) === null) note("invalid-version", ["version"], `is ${shown$1(version)}, which is no version of npm`);
}
function isPackageName(name) {
	const parts = name.startsWith("@") ? name.slice(1).split("/") : [name];
	if (name.length > MAX_NAME || parts.length !== (name.startsWith("@") ? 2 : 1)) return false;
	if (["node_modules", "favicon.ico"].includes(name.toLowerCase())) return false;
	return parts.every((part) => PART.test(part) && encodeURIComponent(part) === part);
}
const GROUPS = [
	["dependencies", "runtime"],
	["optionalDependencies", "optional"],
	["peerDependencies", "peer"]
];
const UNRESOLVED = /^(?:file|link|portal|workspace|catalog|patch|exec):|^\.{0,2}\//;
function packageDependencies(json, note) {
	const found = [];
	for (const [group, scope] of GROUPS) {
		const table = json[group];
		if (table === void 0) continue;
		if (!isTable(table)) {
			note("invalid-field", [group], "is no table of names and ranges");
			continue;
		}
		for (const [name, range] of Object.entries(table)) {
			if (typeof range !== "string") {
				note("invalid-field", [group, name], "is no string");
				continue;
			}
			found.push({
				name,
				range,
				scope
			});
			if (UNRESOLVED.test(range)) note("local-dependency", [group, name], `is ${shown$1(range)}, which nobody but the package's maker can resolve`);
		}
	}
	return found;
}
function installScripts(json, files) {
	const scripts = isTable(json["scripts"]) ? json["scripts"] : {};
	const found = [
		"preinstall",
		"install",
		"postinstall"
	].flatMap((name) => {
		const command = scripts[name];
		return typeof command === "string" && command !== "" ? [{
			name,
			command
		}] : [];
	});
	if (!found.some(({ name }) => name !== "postinstall") && json["gypfile"] !== false && files.isFile("binding.gyp")) found.push({
		name: "install",
		command: "node-gyp rebuild"
	});
	return found;
}
function bundledNames(json, note) {
	const field = json["bundleDependencies"] === void 0 ? "bundledDependencies" : "bundleDependencies";
	const value = json[field];
	if (value === void 0 || value === null || value === false) return [];
	if (value === true) return isTable(json["dependencies"]) ? Object.keys(json["dependencies"]) : [];
	if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value;
	note("invalid-field", [field], "is no list of names");
	return [];
}
function judgeBundled(names, files, note) {
	for (const name of names) if (!files.isFile(`node_modules/${name}/package.json`)) note("missing-bundled", ["bundleDependencies"], `names ${shown$1(name)}, which is not in \`node_modules/\``);
	if (names.length > 0) return;
	const stray = files.paths.find((path) => path.startsWith("node_modules/"));
	if (stray !== void 0) note("undeclared-bundled", [], `bundles nothing, and ${shown$1(stray)} would be installed over what npm resolves`);
}

// src/sources/artifacts/npm/module-format.ts
const COMMONJS = /(?:^|[\s;,({=])(?:module\.exports\b|exports\.\w+\s*=[^=]|Object\.definePropert(?:y|ies)\s*\(\s*exports\b|require\s*\(\s*['"`])/;
const ASKS = /typeof\s+(?:module|exports|require|define)\b/;
const lexerReady = init;
function writtenFormat(text) {
	const code = text.replace(/^#!.*/, "");
	let isModule;
	try {
		const [imports, exports] = parse(code);
		isModule = exports.length > 0 || imports.some(({ d }) => d === -1 || d === -2);
	} catch {
		return null;
	}
	if (isModule) return "ESM";
	if (!COMMONJS.test(code)) return null;
	const plain = withoutComments(code, SLASH_COMMENTS);
	return COMMONJS.test(plain) && !ASKS.test(plain) ? "CommonJS" : null;
}
function loadedFormat(path, nearest) {
	if (path.endsWith(".mjs")) return "ESM";
	if (path.endsWith(".cjs")) return "CommonJS";
	const type = isTable(nearest) ? nearest["type"] : void 0;
	if (type === "module") return "ESM";
	return type === "commonjs" ? "CommonJS" : null;
}

// src/sources/artifacts/npm/script-texts.ts
async function* scriptsOf$1(wanted, archive, root, again) {
	await lexerReady();
	const nearest = nearestManifests(archive, root);
	const paths = new Set([...wanted].map((path) => root + path));
	for await (const { path, bytes } of contentsOf(paths, archive, again)) yield {
		path: path.slice(root.length),
		text: bytes.toString("utf8"),
		nearest: nearest(path)
	};
}
function nearestManifests(archive, root) {
	const known = /* @__PURE__ */ new Map();
	const inFolder = (folder) => {
		const found = known.get(folder);
		if (found !== void 0 || known.has(folder)) return found;
		const bytes = archive.content(`${folder}package.json`);
		const value = bytes === null ? void 0 : parsedMember(bytes, "", "", [], parseJson)?.value;
		const above = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
		const result = value !== void 0 || folder.length <= root.length ? value : inFolder(above);
		known.set(folder, result);
		return result;
	};
	return (path) => inFolder(path.slice(0, path.lastIndexOf("/") + 1));
}

// src/sources/artifacts/npm/scripts.ts
const FLOW = /^[ \t]*(?:\/\/|\/\*\*?|\*)[ \t]*@flow/m;
function judgeScript(script, entries, exported, note) {
	const { path } = script;
	for (const { field, use } of entries.filter((entry) => entry.path === path)) {
		if (use === "bin" && !/^#!\s*\/usr\/bin\/env\b/.test(script.text)) note("bin-not-executable", field, `leads to ${shown$1(path)}, which does not begin with \`#!/usr/bin/env node\``);
		if (use === "module") mustBeModule(script, field, note);
		else judgeFormat(script, field, note);
	}
	for (const { field, forBundlers, mustBeModule: isModule } of exported.filter((one) => one.path === path)) if (isModule) mustBeModule(script, field, note);
	else if (!forBundlers) judgeFormat(script, field, note);
}
function mustBeModule({ path, text }, field, note) {
	if (writtenFormat(text) !== "CommonJS") return;
	note("module-not-esm", field, `leads to ${shown$1(path)}, which is CommonJS: bundlers take it for an ES module`);
}
const BECAUSE = {
	ESM: "is loaded as an ES module and written in CommonJS",
	CommonJS: "is loaded as CommonJS and written as an ES module"
};
function judgeFormat({ path, text, nearest }, field, note) {
	const loaded = loadedFormat(path, nearest);
	if (loaded === null || FLOW.test(text)) return;
	const written = writtenFormat(text);
	if (written === null || written === loaded) return;
	if (written === "ESM" && /browser|bundler/.test(path)) return;
	note("wrong-format", field, `leads to ${shown$1(path)}, which ${BECAUSE[loaded]}`);
}
function wantedScripts(entries, exported) {
	return new Set([...entries, ...exported].map(({ path }) => path).filter((path) => /\.[cm]?js$/.test(path)));
}

// src/sources/artifacts/npm/shrinkwrap.ts
function shrinkwrapClaims(bytes, member, problems) {
	const json = parsedMember(bytes, member, "invalid-json", problems, parseJson)?.value;
	if (!isTable(json)) return [];
	return [json, isTable(json["packages"]) ? json["packages"][""] : void 0].flatMap((root, index) => {
		if (!isTable(root)) return [];
		const text = (value) => typeof value === "string" ? value : null;
		const claim = {
			where: index === 0 ? member : `${member} packages[""]`,
			name: text(root["name"]),
			version: text(root["version"])
		};
		return claim.name === null && claim.version === null ? [] : [claim];
	});
}

// src/sources/artifacts/npm/index.ts
function keptOfNpm(path, size) {
	if (/^[^/]+\/(?:package\.json|npm-shrinkwrap\.json)$/.test(path)) return true;
	return size <= NESTED_BYTES && path.endsWith("/package.json") && !path.includes("/node_modules/");
}
const NESTED_BYTES = 65536;
function isNpmTarball(archive) {
	return archive.members.some(({ path }) => /^[^/]+\/package\.json$/.test(path));
}
async function readNpmTarball(file, archive, again) {
	const integrity = [...archive.problems];
	const metadata = [];
	const root = packageRoot(archive.members, integrity);
	integrity.push(...lostAtInstall(archive.members));
	const base = {
		...bareArtifact(file, "npm"),
		ecosystem: "npm",
		members: archive.members,
		root
	};
	const member = `${root}package.json`;
	const json = packageJson(archive, member, metadata);
	if (json === null) {
		const named = tarballName(file.name, null);
		return {
			...base,
			claims: named === null ? [] : [{
				where: "file name",
				...named
			}],
			integrity,
			metadata
		};
	}
	const files = packageFiles(archive.members, root);
	const note = noteInto(metadata, member);
	judgeIdentity$1(json, note);
	const dependencies = packageDependencies(json, note);
	const bundled = bundledNames(json, note);
	judgeBundled(bundled, files, note);
	const { publishConfig } = json;
	const overrides = isTable(publishConfig) ? publishConfig : {};
	const entries = [...judgeEntries(json, [], files, note), ...judgeEntries(overrides, ["publishConfig"], files, note)];
	const exported = ["exports", "imports"].flatMap((field) => [...judgeExports(json[field], [field], json, files, note), ...judgeExports(overrides[field], ["publishConfig", field], json, files, note)]);
	if (json["exports"] === void 0) judgeOpenFiles(files.paths, root, metadata);
	const wanted = wantedScripts(entries, exported);
	for await (const script of scriptsOf$1(wanted, archive, root, again)) judgeScript(script, entries, exported, note);
	const name = typeof json["name"] === "string" ? json["name"] : null;
	const version = typeof json["version"] === "string" ? json["version"] : null;
	const named = tarballName(file.name, name === null || version === null ? null : {
		name,
		version
	});
	const shrinkwrap = archive.content(`${root}npm-shrinkwrap.json`);
	const folder = isTable(json["repository"]) ? json["repository"]["directory"] : void 0;
	const { gitHead } = json;
	return {
		...base,
		claims: [
			...named === null ? [] : [{
				where: "file name",
				...named
			}],
			{
				where: member,
				name,
				version
			},
			...shrinkwrap === null ? [] : shrinkwrapClaims(shrinkwrap, `${root}npm-shrinkwrap.json`, metadata)
		],
		integrity,
		metadata,
		commits: typeof gitHead === "string" && isCommitSha(gitHead) ? [{
			member,
			commit: gitHead.toLowerCase(),
			dirty: false
		}] : [],
		provides: {
			modules: importNames(json),
			entryPoints: commandsOf(json)
		},
		dependencies,
		runsAtInstall: installScripts(json, files),
		carries: bundled.length > 0 ? [`${root}node_modules/`] : [],
		...typeof folder === "string" ? { sourceFolder: folder } : {}
	};
}
function packageJson(archive, member, metadata) {
	const bytes = archive.content(member);
	if (bytes === null) {
		metadata.push({
			member,
			kind: "missing-package-json",
			detail: "is missing, or too large to be one"
		});
		return null;
	}
	const value = parsedMember(bytes, member, "invalid-json", metadata, parseJson)?.value;
	if (value === void 0) return null;
	if (isTable(value)) return value;
	metadata.push({
		member,
		kind: "invalid-json",
		detail: "is no table"
	});
	return null;
}
function judgeOpenFiles(paths, root, metadata) {
	for (const path of paths) {
		if (!/\.[cm][jt]sx$/.test(path) || path.startsWith("node_modules/")) continue;
		metadata.push({
			member: root + path,
			kind: "invalid-extension",
			detail: "has an extension that no tool knows"
		});
	}
}

// src/sources/artifacts/python/content-type.ts
const TYPES = /* @__PURE__ */ new Set([
	"text/plain",
	"text/x-rst",
	"text/markdown"
]);
function contentType(value) {
	const [type, ...rest] = value.split(";").map((part) => part.trim());
	const parameters = /* @__PURE__ */ new Map();
	for (const part of rest) {
		const match = /^([\w.+-]+)\s*=\s*(?:"([^"]*)"|([^\s"]*))$/.exec(part);
		if (match === null) return null;
		const name = match[1].toLowerCase();
		if (parameters.has(name)) return null;
		parameters.set(name, match[2] ?? match[3]);
	}
	return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? {
		type: type.toLowerCase(),
		parameters
	} : null;
}
function contentTypeTrouble(value) {
	const parsed = contentType(value);
	if (parsed === null) return "is no content type";
	if (!TYPES.has(parsed.type)) return "is none of text/plain, text/x-rst and text/markdown";
	if ((parsed.parameters.get("charset") ?? "UTF-8").toLowerCase() !== "utf-8") return "has another charset than UTF-8";
	const variant = parsed.parameters.get("variant") ?? "GFM";
	return parsed.type === "text/markdown" && variant !== "GFM" && variant !== "CommonMark" ? "has another variant than GFM and CommonMark" : null;
}

// src/sources/artifacts/python/licence-expression.ts
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
function licenceTrouble(expression) {
	if (/DocumentRef-/i.test(expression)) return "refers to another document";
	if (/\(\s*\)/.test(expression)) return "has empty parentheses";
	try {
		(0, import_spdx_expression_parse.default)(expression);
		return null;
	} catch (error) {
		if (error instanceof Error) return "is no expression of SPDX identifiers, each in SPDX's own spelling";
		throw error;
	}
}

// src/sources/artifacts/python/message.ts
function parseMessage(text) {
	const lines = text.split(/\r\n|\r|\n/);
	const fields = [];
	let at = 0;
	for (; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === "") return {
			fields,
			body: lines.slice(at + 1).join("\n"),
			stray: null
		};
		if (/^[ \t]/.test(line)) {
			const field = fields.at(-1);
			if (field === void 0) break;
			field.value += `\n${line}`;
			continue;
		}
		const match = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line);
		if (match === null) break;
		fields.push({
			name: match[1],
			value: match[2]
		});
	}
	const ended = at === lines.length;
	return {
		fields,
		body: ended ? "" : lines.slice(at).join("\n"),
		stray: ended ? null : lines[at]
	};
}

// src/sources/artifacts/python/metadata-fields.ts
const METADATA_VERSIONS = [
	"1.0",
	"1.1",
	"1.2",
	"2.1",
	"2.2",
	"2.3",
	"2.4",
	"2.5",
	"2.6"
];
const one = (since) => ({
	since,
	many: false
});
const many = (since) => ({
	since,
	many: true
});
const METADATA_FIELDS = {
	"metadata-version": one("1.0"),
	name: one("1.0"),
	version: one("1.0"),
	platform: many("1.0"),
	summary: one("1.0"),
	description: one("1.0"),
	keywords: one("1.0"),
	"home-page": one("1.0"),
	author: one("1.0"),
	"author-email": one("1.0"),
	license: one("1.0"),
	"supported-platform": many("1.1"),
	"download-url": one("1.1"),
	classifier: many("1.1"),
	requires: many("1.1"),
	provides: many("1.1"),
	obsoletes: many("1.1"),
	maintainer: one("1.2"),
	"maintainer-email": one("1.2"),
	"requires-dist": many("1.2"),
	"requires-python": one("1.2"),
	"requires-external": many("1.2"),
	"project-url": many("1.2"),
	"provides-dist": many("1.2"),
	"obsoletes-dist": many("1.2"),
	"description-content-type": one("2.1"),
	"provides-extra": many("2.1"),
	dynamic: many("2.2"),
	"license-expression": one("2.4"),
	"license-file": many("1.0"),
	"import-name": many("2.5"),
	"import-namespace": many("2.5")
};

// src/sources/artifacts/python/names.ts
function canonicalProject(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function isProjectName(name) {
	return /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i.test(name);
}
function sameRelease(one, other) {
	const version = pep440.canonical(unescaped$1(one.version));
	return canonicalProject(one.name) === canonicalProject(other.name) && version !== null && version === pep440.canonical(unescaped$1(other.version));
}
function unescaped$1(version) {
	return version.replaceAll("_", "-");
}
function wheelName(fileName) {
	const parts = fileName.replace(/\.whl$/i, "").split("-");
	if (parts.length !== 5 && parts.length !== 6) return `has ${parts.length} parts between its dashes, where five or six are a wheel's name`;
	const [name, version] = [parts[0], parts[1]];
	if (name.includes("__") || !/^\w(?:[\w.]*\w)?$/.test(name)) return `begins with \`${name}\`, which is no project's name`;
	if (pep440.canonical(unescaped$1(version)) === null) return `has the version \`${version}\`, which is none of PEP 440`;
	const build = parts.length === 6 ? parts[2] : null;
	if (build !== null && !/^\d/.test(build)) return `has the build tag \`${build}\`, which does not begin with a digit`;
	const tags = expandedTags(parts.slice(-3).join("-"));
	if (tags === null) return "has an empty part in its tags";
	return {
		name,
		version,
		build,
		tags
	};
}
const MOST_TAGS = 1e4;
function expandedTags(set) {
	const parts = set.split("-").map((part) => part.split("."));
	if (parts.length !== 3 || parts.some((part) => part.includes(""))) return null;
	const [pythons, abis, platforms] = parts;
	if (pythons.length * abis.length * platforms.length > MOST_TAGS) return null;
	return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));
}
function sdistName(fileName) {
	const match = /^(.+)-([^-]+)\.tar\.gz$/i.exec(fileName);
	if (match === null || !isProjectName(match[1])) return null;
	return pep440.canonical(match[2]) === null ? null : {
		name: match[1],
		version: match[2]
	};
}
function folderName(folder, at) {
	const dash = at === "first" ? folder.indexOf("-") : folder.lastIndexOf("-");
	return dash <= 0 ? null : {
		name: folder.slice(0, dash),
		version: folder.slice(dash + 1)
	};
}

// src/sources/artifacts/python/python-words.ts
const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
function isImportable(name) {
	return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name.normalize("NFKC")) && !KEYWORDS.has(name);
}

// src/sources/artifacts/python/rst/indentation.ts
function indented(lines, start, least) {
	let end = start;
	while (end < lines.length && (lines[end] === "" || indentOf(lines[end]) >= least)) end += 1;
	while (end > start && lines[end - 1] === "") end -= 1;
	const found = lines.slice(start, end);
	const common = commonIndent(found);
	return {
		inner: found.map((line) => line.slice(common)),
		end
	};
}
function commonIndent(lines) {
	let common = Number.POSITIVE_INFINITY;
	for (const line of lines) if (line !== "") common = Math.min(common, indentOf(line));
	return Number.isFinite(common) ? common : 0;
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function unindent(lines, end, what, document) {
	if (end < lines.length && lines[end] !== "") document.trouble(`${what} that ends without an empty line`, lines[end]);
}
function blankAfter(lines, at) {
	let end = at;
	while (end < lines.length && lines[end] !== "") end += 1;
	return end;
}

// src/sources/artifacts/python/rst/words.ts
const DIRECTIVES = new Set("admonition attention caution class code code-block compound container contents csv-table danger date default-role epigraph error figure footer header highlights hint image important include line-block list-table math meta note parsed-literal pull-quote raw replace restructuredtext-test-directive role rst-class rubric section-numbering sectnum sidebar sourcecode table target-notes tip title topic unicode warning".split(" "));
const ROLES = new Set("ab abbreviation ac acronym anonymous-reference citation-reference code emphasis footnote-reference i index literal math named-reference pep pep-reference raw rfc rfc-reference strong sub subscript substitution-reference sup superscript t target title title-reference uri uri-reference url".split(" "));
const DISABLED = /* @__PURE__ */ new Set(["raw", "include"]);
const NEED_CONTENT = new Set("admonition attention caution code code-block danger epigraph error highlights hint important list-table note parsed-literal pull-quote sidebar sourcecode tip topic warning".split(" "));
const NESTED = new Set("admonition attention caution compound container danger epigraph error highlights hint important note pull-quote sidebar tip topic warning".split(" "));
const NEED_ARGUMENT = new Set("admonition class figure image role rst-class rubric sidebar title topic unicode".split(" "));
const IMAGE = "align alt class height loading name scale target width".split(" ");
const CODE = [
	"class",
	"name",
	"number-lines"
];
const NAMED = ["class", "name"];
const OPTIONS = new Map(Object.entries({
	image: IMAGE,
	figure: [
		...IMAGE,
		"figclass",
		"figname",
		"figwidth"
	],
	code: CODE,
	"code-block": CODE,
	sourcecode: CODE,
	contents: [
		"backlinks",
		"class",
		"depth",
		"local"
	],
	note: NAMED,
	warning: NAMED,
	tip: NAMED,
	important: NAMED
}).map(([name, options]) => [name, new Set(options)]));

// src/sources/artifacts/python/rst/inline.ts
const BEFORE = /(?:^|[\s'"([{<\-/:]|(?![\0-\x7f])[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}])$/u;
const AFTER = /^(?:$|[\s'")\]}>\-/\\:.,;!?]|(?![\0-\x7f])[\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}])/u;
const QUOTES = {
	"\"": "\"",
	"'": "'",
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const START = /\*\*|\*(?!\*)|``|_`|`(?!`)|\|(?!\|)/g;
const LONGEST_LINK = 8192;
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_\\-.+:/@])((?:(?!_)[\\p{L}\\p{N}_])+(?:[-._+:](?:(?!_)[\\p{L}\\p{N}_])+)*)__?(?![\\p{L}\\p{N}_])`, "gu");
const ROLE_BEFORE = /:([\w](?:[\w.+:-]*\w)?):$/;
const ROLE_AFTER = /^:([\w](?:[\w.+:-]*\w)?):/;
function readInline(text, document) {
	let plain = "";
	let at = 0;
	while (at < text.length && !document.isHopeless) {
		START.lastIndex = at;
		const match = START.exec(text);
		if (match === null) break;
		const mark = match[0];
		const begin = match.index;
		if (isEscaped(text, begin)) {
			plain += text.slice(at, begin + mark.length);
			at = begin + mark.length;
			continue;
		}
		const inner = begin + mark.length;
		if (!starts(text, begin, inner, mark)) {
			plain += text.slice(at, inner);
			at = inner;
			continue;
		}
		plain += text.slice(at, begin);
		const end = ending(text, inner, mark);
		if (end === null) {
			const shown = mark.includes("`") ? "a back-quote" : mark;
			document.trouble(`${shown} that does not end`, text.slice(begin));
			at = inner;
			continue;
		}
		at = taken(text, begin, inner, end, mark, document);
		plain += "\0";
	}
	if (!document.isHopeless) simpleReferences(plain + text.slice(at), document);
}
function taken(text, begin, inner, end, mark, document) {
	const content = text.slice(inner, end);
	const after = end + (mark === "_`" ? 1 : mark.length);
	if (mark === "|") {
		document.substitute(content, text.slice(begin));
		return after + (/^__?(?![\w])/.exec(text.slice(after))?.[0].length ?? 0);
	}
	if (mark === "_`") {
		document.target(content, null, text.slice(begin));
		return after;
	}
	if (mark !== "`") return after;
	const suffix = /^__?(?!_)/.exec(text.slice(after))?.[0] ?? "";
	const role = ROLE_BEFORE.exec(behind(text, begin))?.[1] ?? (suffix === "" ? ROLE_AFTER.exec(text.slice(after)) : null)?.[1];
	if (role !== void 0 && suffix === "") {
		if (!ROLES.has(role.toLowerCase()) && !document.knowsRole(role)) document.trouble("a role that is not known", text.slice(Math.max(0, begin - role.length - 2)));
		return after;
	}
	if (suffix !== "") phrase(content, suffix, text.slice(begin), document);
	return after + suffix.length;
}
function phrase(content, suffix, line, document) {
	const embedded = content.length > LONGEST_LINK ? null : /^(.*?)(?:^|\s+)<([^<>]+)>$/s.exec(content.replaceAll("\0", " "));
	if (embedded === null) {
		if (suffix === "_") document.reference(unescaped(content), line);
		return;
	}
	const target = embedded[2].replaceAll(/\s+/g, "");
	const name = embedded[1] === "" ? target : unescaped(embedded[1]);
	const alias = /^(?![a-z][a-z0-9.+-]*:)(.*[^\\])_$/is.exec(embedded[2]);
	if (alias !== null) {
		document.reference(unescaped(alias[1]), line);
		if (suffix === "_") document.embedded(name, `_${alias[1]}`);
	} else if (suffix === "_") document.embedded(name, target);
}
function simpleReferences(text, document) {
	for (const match of text.matchAll(REFERENCE)) {
		const index = match.index;
		const before = text[index - 1];
		const after = text[index + match[0].length];
		if (before === "\\" || match[0].endsWith("__")) continue;
		if (before !== void 0 && !BEFORE.test(before)) continue;
		if (after !== void 0 && !AFTER.test(after)) continue;
		const word = /\S*$/.exec(behind(text, index))[0];
		if (/[/@]/.test(word)) continue;
		document.reference(match[1], text.slice(Math.max(0, index - 20)));
	}
}
function starts(text, begin, inner, mark) {
	const next = text[inner];
	if (next === void 0 || /\s/.test(next) || next === "\0") return false;
	const before = text.slice(Math.max(0, begin - 1), begin);
	if (!(mark === "`" && ROLE_BEFORE.test(behind(text, begin))) && !BEFORE.test(before)) return false;
	return QUOTES[before] !== next;
}
function ending(text, inner, mark) {
	const close = mark === "_`" ? "`" : mark;
	for (let at = text.indexOf(close, inner + 1); at !== -1; at = text.indexOf(close, at + 1)) {
		if (/\s/.test(text[at - 1])) continue;
		if (mark !== "``" && isEscaped(text, at)) continue;
		if (close.length === 1 && mark === "*" && text[at + 1] === "*") {
			at += 1;
			continue;
		}
		const after = text.slice(at + close.length);
		if (AFTER.test(after)) return at;
		if (mark === "`" && (/^__?(?:$|[^\p{L}\p{N}_])/u.test(after) || ROLE_AFTER.test(after))) return at;
		if (mark === "|" && /^__?(?:$|[^\p{L}\p{N}_])/u.test(after)) return at;
	}
	return null;
}
function behind(text, at) {
	return text.slice(Math.max(0, at - 200), at);
}
function isEscaped(text, at) {
	let slashes = 0;
	while (text[at - 1 - slashes] === "\\") slashes += 1;
	return slashes % 2 === 1;
}
function unescaped(text) {
	return text.replaceAll(/\\(.)/g, "$1");
}

// src/sources/artifacts/python/rst/explicit.ts
const DIRECTIVE = /^((?:[\p{L}\p{N}]|_(?!_))+(?:[-._+:](?:[\p{L}\p{N}]|_(?!_))+)*) ?::(?: +|$)/u;
const TARGET = /^_(?![ ])(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?! |$))+?)):(?: +|$)(.*)$/;
const ANONYMOUS = /^__:(?: |$)/;
const NOTE = /^\[(#[\w.+:-]*|\*|\d+|[\w](?:[\w.+:-]*))\](?: +|$)/;
const SUBSTITUTION = /^\|(?! )((?:[^|\\]|\\.)+)\|(?: +|$)/;
function readExplicit(lines, at, document, nested) {
	let end = at + 1;
	while (end < lines.length && (lines[end] === "" || lines[end].startsWith(" "))) end += 1;
	const last = end;
	while (end > at + 1 && lines[end - 1] === "") end -= 1;
	const follows = lines[last];
	if (last === end && follows !== void 0 && !/^(?:\.\.|__)(?: |$)/.test(follows)) unindent(lines, end, "explicit markup", document);
	if (lines[at].startsWith("..")) {
		if (lines[at] === ".." && lines[at + 1] === "") return at + 1;
		content(lines[at].slice(2).trimStart(), dedented(lines.slice(at + 1, end)), document, nested);
	}
	return end;
}
function dedented(lines) {
	const common = commonIndent(lines);
	return lines.map((line) => line.slice(common));
}
function content(first, rest, document, nested) {
	const note = NOTE.exec(first);
	if (note !== null) {
		document.target(note[1], `[${note[1]}]`, first);
		nested([first.slice(note[0].length), ...rest]);
		return;
	}
	if (ANONYMOUS.test(first)) return;
	const target = TARGET.exec(first);
	if (target !== null) {
		const uri = [target[3], ...rest].join("").replaceAll(/\s+/g, "");
		document.target((target[1] ?? target[2]).replaceAll(/\\(.)/g, "$1"), uri === "" ? null : uri, first);
		return;
	}
	const substitution = SUBSTITUTION.exec(first);
	if (substitution !== null) {
		document.defineSubstitution(substitution[1]);
		directive(first.slice(substitution[0].length), rest, document, nested);
		return;
	}
	directive(first, rest, document, nested);
}
function directive(first, rest, document, nested) {
	const match = DIRECTIVE.exec(first);
	if (match === null) return;
	const name = match[1].toLowerCase();
	if (!DIRECTIVES.has(name)) {
		document.trouble("a directive that is not known", `.. ${first}`);
		return;
	}
	if (DISABLED.has(name)) {
		document.trouble("a directive that is switched off", `.. ${first}`);
		return;
	}
	const argument = first.slice(match[0].length);
	if (name === "role") document.defineRole(/^[\w.-]+/.exec(argument)?.[0] ?? "");
	if (NEED_ARGUMENT.has(name) && argument === "" && (rest[0] ?? "") === "") {
		document.trouble("a directive without its argument", `.. ${first}`);
		return;
	}
	let at = 0;
	const known = OPTIONS.get(name);
	while (at < rest.length && rest[at] !== "") {
		const option = /^:([\w-]+):(?: |$)/.exec(rest[at])?.[1];
		if (option !== void 0 && known !== void 0 && !known.has(option)) document.trouble("an option that is not known", `.. ${first} ${rest[at]}`);
		if (option === void 0 && !/^\s/.test(rest[at])) break;
		at += 1;
	}
	const body = rest.slice(at);
	const inArgument = NESTED.has(name) && !NEED_ARGUMENT.has(name);
	const empty = body.every((line) => line === "") && !(inArgument && argument !== "");
	if (NEED_CONTENT.has(name) && empty) document.trouble("a directive without its content", `.. ${first}`);
	if (name === "replace") readInline([argument, ...rest].join("\n"), document);
	else if (NESTED.has(name)) nested(inArgument && argument !== "" ? [argument, ...body] : body);
}

// src/sources/artifacts/python/rst/lists.ts
const BULLET = /^[-+*\u2022\u2023\u2043](?: +|$)/;
const ENUMERATOR = /^(?:\((?:\d+|[a-z]|[ivxlcdm]+|#)\)|(?:\d+|[a-z]|[ivxlcdm]+|#)[.)])(?: +|$)/i;
const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?!(?:[ `]|$)))*(?<! ):(?: +|$)/;
function list(lines, start, marker, what, document, nested) {
	let at = start;
	for (;;) {
		const mark = marker.exec(lines[at])[0];
		const rest = lines[at].slice(mark.length);
		const least = mark.endsWith(" ") ? mark.length : 1;
		const { inner, end } = indented(lines, at + 1, least);
		nested([rest, ...inner.map((line, index) => rest === "" || line === "" ? line : deeper(lines[at + 1 + index], least))]);
		let next = end;
		while (next < lines.length && lines[next] === "") next += 1;
		const blank = next > end;
		if (next < lines.length && marker.test(lines[next]) && sameKind(lines[start], lines[next]) && (marker !== ENUMERATOR || isEnumerated(lines, next))) {
			at = next;
			continue;
		}
		if (!blank) unindent(lines, end, what, document);
		return end;
	}
}
function deeper(line, least) {
	return line.slice(Math.min(least, indentOf(line)));
}
function sameKind(one, other) {
	const kind = (line) => BULLET.test(line) ? line[0] : "enumerator";
	return kind(one) === kind(other);
}
function isEnumerated(lines, at) {
	const next = lines[at + 1];
	return next === void 0 || next === "" || next.startsWith(" ") || ENUMERATOR.test(next);
}
function fields(lines, start, document, nested) {
	let at = start;
	for (;;) {
		const mark = FIELD.exec(lines[at])[0];
		const { inner, end } = indented(lines, at + 1, 1);
		nested([lines[at].slice(mark.length), ...inner]);
		let next = end;
		while (next < lines.length && lines[next] === "") next += 1;
		if (next < lines.length && FIELD.test(lines[next])) {
			at = next;
			continue;
		}
		if (next === end) unindent(lines, end, "a field list", document);
		return end;
	}
}
function lineBlock(lines, start, document) {
	let at = start;
	const texts = [];
	while (at < lines.length && (/^\| |^\|$/.test(lines[at]) || at > start && lines[at].startsWith(" "))) {
		texts.push(lines[at].replace(/^\|? */, ""));
		at += 1;
	}
	for (const line of texts) readInline(line, document);
	unindent(lines, at, "a line block", document);
	return at;
}

// src/sources/artifacts/python/rst/tables.ts
function tableEnd(lines, at, document) {
	return lines[at].startsWith("+") ? gridEnd(lines, at, document) : simpleEnd(lines, at, document);
}
function gridEnd(lines, at, document) {
	const end = blankAfter(lines, at);
	const rows = lines.slice(at, end);
	const width = rows[0].length;
	const plain = rows.every((row) => /^[\0-\u02ff]*$/.test(row));
	const fits = rows.every((row) => row.length === width && /^[+|]/.test(row) && /[+|]$/.test(row));
	if (plain && (!fits || !/^\+[-=+]+\+$/.test(rows.at(-1)))) document.trouble("a table whose lines do not fit together", rows[0]);
	return end;
}
const BORDER = /^=+(?: +=+)*$/;
function simpleEnd(lines, at, document) {
	const first = lines[at];
	let borders = 1;
	for (let index = at + 1; index < lines.length; index += 1) {
		if (!BORDER.test(lines[index])) continue;
		borders += 1;
		const last = lines[index + 1] === void 0 || lines[index + 1] === "";
		if (borders === 3 || last) {
			judgeColumns(lines.slice(at, index + 1), first, document);
			if (!last) document.trouble("a table that ends without an empty line", lines[index + 1]);
			return index + 1;
		}
	}
	document.trouble("a table without its last line", first);
	return blankAfter(lines, at);
}
function judgeColumns(rows, border, document) {
	if (rows.some((row) => /^-+(?: +-+)*$/.test(row) || !/^[\0-\u02ff]*$/.test(row))) return;
	const gaps = [...border.matchAll(/ /g)].map(({ index }) => index);
	for (const row of rows) if (!BORDER.test(row) && gaps.some((gap) => (row[gap] ?? " ") !== " ")) document.trouble("a table with text between its columns", row);
}

// src/sources/artifacts/python/rst/titles.ts
const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;
function overlined(lines, at, document, titles) {
	const [line, title, under] = [
		lines[at],
		lines[at + 1],
		lines[at + 2]
	];
	if (title === void 0 || title === "") {
		if (line.length < 4) return null;
		let next = at + 1;
		while (next < lines.length && lines[next] === "") next += 1;
		if (titles && next === lines.length) document.trouble("a transition at the end of the document", line);
		return at + 1;
	}
	if (line.length < 4) return null;
	if (under === void 0 || !ADORNMENT.test(under) || under !== line) {
		document.trouble("a title with an overline and no underline like it", title);
		return blankAfter(lines, at);
	}
	if (!titles) document.trouble("a section title where none may stand", title);
	else {
		if (columns(title.trimEnd()) > line.length) document.trouble("a title that is longer than its overline", title);
		document.title(title.trim(), `${line[0]}${line[0]}`);
	}
	readInline(title.trim(), document);
	return at + 3;
}
function columns(text) {
	let width = 0;
	for (const letter of text) width += /\p{M}|\u200b/u.test(letter) ? 0 : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(letter) ? 2 : 1;
	return width;
}

// src/sources/artifacts/python/rst/blocks.ts
const OPTION = /^(?:-{1,2}|\/)[A-Za-z0-9]/;
const MOST_DEEP = 30;
function linesOf(text) {
	return text.split(/\r\n|\r|\n/).map((line) => {
		let wide = "";
		for (const letter of line) wide += letter === "	" ? " ".repeat(8 - wide.length % 8) : letter;
		return wide.trimEnd();
	});
}
function readBlocks(lines, document, titles, depth = 0) {
	if (depth > MOST_DEEP) return;
	let at = 0;
	while (at < lines.length && !document.isHopeless) {
		const line = lines[at];
		if (line === "") at += 1;
		else if (line.startsWith(" ")) at = blockQuote(lines, at, document, depth);
		else at = block(lines, at, document, titles, depth);
	}
}
function block(lines, at, document, titles, depth) {
	const line = lines[at];
	const nested = (inner) => readBlocks(inner, document, false, depth + 1);
	if (/^\.\.(?: |$)/.test(line) || /^__(?: |$)/.test(line)) return readExplicit(lines, at, document, nested);
	if (BULLET.test(line)) return list(lines, at, BULLET, "a bullet list", document, nested);
	if (ENUMERATOR.test(line) && isEnumerated(lines, at)) return list(lines, at, ENUMERATOR, "an enumerated list", document, nested);
	if (FIELD.test(line)) return fields(lines, at, document, nested);
	if (/^\| |^\|$/.test(line)) return lineBlock(lines, at, document);
	if (line.startsWith(">>>")) return blankAfter(lines, at);
	if (/^(?:\+-[-+]+-\+|=+(?: +=+)+)$/.test(line)) return tableEnd(lines, at, document);
	if (OPTION.test(line) && / {2,}\S|^\S+$/.test(line)) return blankAfter(lines, at);
	if (ADORNMENT.test(line)) {
		const next = overlined(lines, at, document, titles);
		if (next !== null) return next;
	}
	return text(lines, at, document, titles, nested);
}
function blockQuote(lines, at, document, depth) {
	const { inner, end } = indented(lines, at, 1);
	readBlocks(inner, document, false, depth + 1);
	unindent(lines, end, "a block quote", document);
	return end;
}
function text(lines, at, document, titles, nested) {
	const [line, next] = [lines[at], lines[at + 1] ?? ""];
	if (next !== "" && ADORNMENT.test(next) && (next.length >= 4 || columns(line) <= next.length)) {
		if (!titles) document.trouble("a section title where none may stand", line);
		else {
			if (columns(line) > next.length) document.trouble("a title that is longer than its underline", line);
			document.title(line, next[0]);
		}
		readInline(line, document);
		return at + 2;
	}
	if (next.startsWith(" ")) return line.endsWith("::") ? literal(lines, at, at + 1, document) : definitions(lines, at, document, nested);
	const end = blankAfter(lines, at);
	const paragraph = lines.slice(at, end);
	const jump = paragraph.find((one) => one.startsWith(" "));
	if (jump !== void 0) document.trouble("an unexpected indentation", jump);
	readInline(paragraph.map((one) => one.trim()).join("\n").replace(/::$/, ":"), document);
	return paragraph.at(-1).endsWith("::") && jump === void 0 ? literalBlock(lines, end, document) : end;
}
function definitions(lines, start, document, nested) {
	let at = start;
	for (;;) {
		const { inner, end } = indented(lines, at + 1, 1);
		readInline(lines[at], document);
		nested(inner);
		let next = end;
		while (next < lines.length && lines[next] === "") next += 1;
		if (next < lines.length && next === end) {
			if (!lines[next].startsWith(" ") && lines[next + 1]?.startsWith(" ") === true) {
				at = next;
				continue;
			}
			unindent(lines, end, "a definition list", document);
		}
		return end;
	}
}
function literal(lines, at, from, document) {
	readInline(lines[at].replace(/::$/, ":"), document);
	const { end } = indented(lines, from, 1);
	unindent(lines, end, "a literal block", document);
	return end;
}
function literalBlock(lines, at, document) {
	let next = at;
	while (next < lines.length && lines[next] === "") next += 1;
	const first = lines[next];
	if (first === void 0) {
		document.trouble("a literal block that is announced and missing", "::");
		return next;
	}
	if (first.startsWith(" ")) {
		const { end } = indented(lines, next, 1);
		unindent(lines, end, "a literal block", document);
		return end;
	}
	if (/^[!-/:-@[-`{-~]/.test(first)) {
		const end = blankAfter(lines, next);
		if (lines.slice(next, end).every((line) => line[0] === first[0])) return end;
	}
	document.trouble("a literal block that is announced and missing", first);
	return next;
}

// src/sources/artifacts/python/rst/document.ts
const MOST_TROUBLES = 20;
var Document = class {
	#troubles = [];
	#targets = /* @__PURE__ */ new Map();
	#embedded = /* @__PURE__ */ new Map();
	#implicit = /* @__PURE__ */ new Set();
	#references = /* @__PURE__ */ new Map();
	#substitutions = /* @__PURE__ */ new Set();
	#substituted = /* @__PURE__ */ new Map();
	#roles = /* @__PURE__ */ new Set();
	#titles = [];
	#level = 0;
	get isHopeless() {
		return this.#troubles.length >= MOST_TROUBLES;
	}
	trouble(what, line) {
		const text = line.replaceAll("\0", "\u2026").trim().replaceAll("`", "'");
		this.#troubles.push(`${what} at "${text.length > 60 ? `${text.slice(0, 60)}\u2026` : text}"`);
	}
	target(name, uri, line) {
		const key = normal(name);
		const known = this.#targets.get(key);
		if (known !== void 0 && (known !== uri || uri === null)) this.trouble("two targets of one name", line);
		this.#targets.set(key, uri);
	}
	embedded(name, uri) {
		const key = normal(name);
		const known = this.#embedded.get(key);
		this.#embedded.set(key, known === void 0 || known === uri ? uri : null);
	}
	reference(name, line) {
		this.#references.set(normal(name), line);
	}
	defineSubstitution(name) {
		this.#substitutions.add(normal(name));
	}
	substitute(name, line) {
		this.#substituted.set(normal(name), line);
	}
	defineRole(name) {
		this.#roles.add(name.toLowerCase());
	}
	knowsRole(name) {
		return this.#roles.has(name.toLowerCase());
	}
	title(text, style) {
		this.#implicit.add(normal(text.replaceAll(/[*`]|\\(?=.)/g, "")));
		const level = this.#titles.indexOf(style);
		if (level === -1) {
			if (this.#titles.length !== this.#level) this.trouble("a title of an inconsistent level", text);
			else this.#titles.push(style);
			this.#level = Math.min(this.#level + 1, this.#titles.length);
		} else {
			if (level > this.#level) this.trouble("a title of an inconsistent level", text);
			this.#level = level + 1;
		}
	}
	finished() {
		for (const [name, line] of this.#references) {
			if (this.#targets.has(name) || this.#implicit.has(name)) continue;
			const address = this.#embedded.get(name);
			if (address === void 0) this.trouble("a link to an unknown target", line);
			else if (address === null) this.trouble("a link to one of two targets", line);
		}
		for (const [name, line] of this.#substituted) if (!this.#substitutions.has(name)) this.trouble("a substitution that is not defined", line);
		return this.#troubles;
	}
};
function normal(name) {
	return name.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

// src/sources/artifacts/python/rst/index.ts
function rstTroubles(text) {
	const document = new Document();
	readBlocks(linesOf(text), document, true);
	return document.finished();
}

// src/sources/artifacts/python/readme.ts
const MOST_TOLD = 3;
function readmeTroubles(description, type) {
	if ((type === null ? "text/x-rst" : contentType(type)?.type) !== "text/x-rst") return [];
	return rstTroubles(description).slice(0, MOST_TOLD).map((trouble) => `has a description that does not render: ${trouble}`);
}

// src/sources/artifacts/python/specifiers.ts
const RELEASE = "v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*";
const LONG_RELEASE = "v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+";
const SUFFIXES = "(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?";
const LOCAL = "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?";
const SPECIFIER = new RegExp(`(?:===\\s*[^\\s;)]*|(?:==|!=)\\s*${RELEASE}(?:\\.\\*|${SUFFIXES}${LOCAL})|~=\\s*${LONG_RELEASE}${SUFFIXES}|(?:<=|>=|<|>)\\s*${RELEASE}${SUFFIXES})`, "iy");
function isSpecifierSet(text) {
	return text.split(",").every((part) => {
		const specifier = part.trim();
		if (specifier === "") return true;
		SPECIFIER.lastIndex = 0;
		return SPECIFIER.exec(specifier)?.[0].length === specifier.length;
	});
}

// src/sources/artifacts/python/requirement.ts
function parseRequirement(text) {
	const scanner = new Scanner(text);
	try {
		return requirement(scanner);
	} catch (error) {
		if (error instanceof Expected) return error.message;
		throw error;
	}
}
var Expected = class extends Error {
	name = "Expected";
};
const SPACE = /[ \t]+/y;
const IDENTIFIER = /[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?![\w.-])/y;
const URL = /[^ \t]+/y;
const VARIABLE = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const QUOTED = /'[^'\n]*'|"[^"\n]*"/y;
const OPERATOR = /(?:===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b)/y;
const BOOLEAN = /(?:and|or)\b/y;
var Scanner = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	take(pattern) {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (match === null) return null;
		this.#at += match[0].length;
		return match[0];
	}
	expect(pattern, what) {
		const found = this.take(pattern);
		if (found === null) throw new Expected(`${what} is expected at \`${this.#text.slice(this.#at, this.#at + 30)}\``);
		return found;
	}
	is(text) {
		if (!this.#text.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
	space() {
		this.take(SPACE);
	}
	get ended() {
		return this.#at === this.#text.length;
	}
};
const END = /$/y;
function requirement(scanner) {
	scanner.space();
	const name = scanner.expect(IDENTIFIER, "a name");
	scanner.space();
	extras(scanner);
	scanner.space();
	if (scanner.is("@")) return direct(scanner, name);
	const bracket = scanner.is("(");
	const specifier = specifiers(scanner);
	if (bracket) scanner.expect(/\)/y, "a closing parenthesis");
	scanner.space();
	return {
		name,
		specifier,
		url: null,
		marker: scanner.ended ? null : afterSemicolon(scanner)
	};
}
function direct(scanner, name) {
	scanner.space();
	const url = scanner.expect(URL, "an address");
	if (!scanner.ended) scanner.expect(SPACE, "white space behind the address");
	return {
		name,
		specifier: "",
		url,
		marker: scanner.ended ? null : afterSemicolon(scanner)
	};
}
function extras(scanner) {
	if (!scanner.is("[")) return;
	scanner.space();
	if (scanner.take(IDENTIFIER) !== null) {
		scanner.space();
		while (scanner.is(",")) {
			scanner.space();
			scanner.expect(IDENTIFIER, "an extra");
			scanner.space();
		}
	}
	scanner.expect(/\]/y, "a closing bracket");
}
function specifiers(scanner) {
	const found = [];
	scanner.space();
	for (let one = scanner.take(SPECIFIER); one !== null; one = scanner.take(SPECIFIER)) {
		found.push(one);
		if (scanner.take(/\.\*|\+[a-z0-9]/y) !== null) throw new Expected(`a version without wildcard or local label is expected in \`${one}\``);
		scanner.space();
		if (!scanner.is(",")) break;
		scanner.space();
	}
	return found.join(",");
}
function afterSemicolon(scanner) {
	scanner.expect(/;/y, "a version, or a semicolon before a marker,");
	const marker = markers(scanner);
	scanner.space();
	scanner.expect(END, "the end of the marker");
	return marker;
}
function markers(scanner) {
	const found = [atom(scanner)];
	for (let operator = scanner.take(BOOLEAN); operator !== null; operator = scanner.take(BOOLEAN)) found.push(operator, atom(scanner));
	return found.join(" ");
}
function atom(scanner) {
	scanner.space();
	let found;
	if (scanner.is("(")) {
		found = `(${markers(scanner)})`;
		scanner.expect(/\)/y, "a closing parenthesis in the marker");
	} else {
		const left = operand(scanner);
		scanner.space();
		const operator = scanner.expect(OPERATOR, "an operator of a marker");
		scanner.space();
		found = `${left} ${operator} ${operand(scanner)}`;
	}
	scanner.space();
	return found;
}
function operand(scanner) {
	return scanner.take(VARIABLE) ?? scanner.expect(QUOTED, "a variable of a marker or a text in quotes");
}

// src/sources/artifacts/python/core-metadata.ts
function readCoreMetadata(text, member, problems, advice) {
	const note = (kind, detail) => void problems.push({
		member,
		kind,
		detail
	});
	const { fields, body, stray } = parseMessage(text);
	if (stray !== null) note("malformed-metadata", `has the line ${shown$1(stray)} among its fields, which is none`);
	const values = /* @__PURE__ */ new Map();
	for (const { name, value } of fields) {
		const known = values.get(name.toLowerCase());
		if (known === void 0) values.set(name.toLowerCase(), [value]);
		else known.push(value);
	}
	const first = (name) => values.get(name)?.[0] ?? null;
	const metadataVersion = first("metadata-version");
	judgeFields(values, metadataVersion, note);
	judgeIdentity(first("name"), first("version"), note);
	judgeTexts(values, note);
	const dependencies = judgeDependencies(values, note);
	judgeDescription(first("description"), first("description-content-type"), body, {
		note,
		advice,
		member
	});
	return {
		metadataVersion,
		name: first("name"),
		version: first("version"),
		licenceFiles: values.get("license-file") ?? [],
		dependencies,
		fields: Object.fromEntries(values),
		body
	};
}
function judgeFields(values, metadataVersion, note) {
	if (metadataVersion === null) note("missing-field", "has no `Metadata-Version`");
	else if (!METADATA_VERSIONS.includes(metadataVersion)) note("metadata-version", `has the Metadata-Version ${shown$1(metadataVersion)}, which indexes do not know`);
	const age = METADATA_VERSIONS.indexOf(metadataVersion ?? "");
	for (const [name, found] of values) {
		const field = METADATA_FIELDS[name];
		if (field === void 0) note("unknown-field", `has the field ${shown$1(name)}, which core metadata does not know`);
		else if (!field.many && found.length > 1) note("duplicate-field", `has the field ${shown$1(name)} more than once`);
		else if (age !== -1 && METADATA_VERSIONS.indexOf(field.since) > age) note("field-too-new", `has the field ${shown$1(name)}, which came with ${field.since}, under ${metadataVersion}`);
	}
}
function judgeIdentity(name, version, note) {
	if (name === null || name === "") note("missing-field", "has no `Name`");
	else if (!isProjectName(name)) note("invalid-name", `has the name ${shown$1(name)}, which is no project's`);
	if (version === null || version === "") note("missing-field", "has no `Version`");
	else if (pep440.canonical(version) === null) note("invalid-version", `has the version ${shown$1(version)}, which is none of PEP 440`);
}
function judgeTexts(values, note) {
	const each = (field, trouble) => {
		for (const value of values.get(field) ?? []) {
			const found = trouble(value);
			if (found !== null) note(`invalid-${field}`, `has the ${field} ${shown$1(value)}, which ${found}`);
		}
	};
	each("summary", (value) => /[\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u.test(value) ? "has more than one line" : null);
	each("requires-python", (value) => isSpecifierSet(value) ? null : "is no list of version specifiers");
	each("provides-extra", (value) => isProjectName(value) ? null : "is no name of an extra");
	each("license-expression", licenceTrouble);
	each("license-file", licenceFileTrouble);
	each("description-content-type", contentTypeTrouble);
	each("dynamic", (value) => {
		const field = value.toLowerCase();
		if ([
			"name",
			"version",
			"metadata-version"
		].includes(field)) return "may not be dynamic";
		return field in METADATA_FIELDS ? null : "is no field of core metadata";
	});
	for (const field of ["import-name", "import-namespace"]) each(field, (value) => {
		if (field === "import-name" && value === "") return null;
		const [name, mark, ...more] = value.split(";");
		if (more.length > 0 || mark !== void 0 && mark.trim() !== "private") return "has more than `; private` behind its name";
		return name.trimEnd().split(".").every(isImportable) ? null : "cannot be imported";
	});
	const labels = /* @__PURE__ */ new Set();
	const twice = /* @__PURE__ */ new Set();
	for (const value of values.get("project-url") ?? []) {
		const label = value.split(",", 1)[0].trim();
		if (labels.has(label)) twice.add(label);
		labels.add(label);
	}
	for (const label of twice) note("duplicate-project-url", `has two project-urls with the label ${shown$1(label)}`);
}
function licenceFileTrouble(path) {
	if (path.includes("..")) return "leads out of the folder";
	if (path.includes("*")) return "is a pattern, not a file";
	if (/^(?:[\\/]|[A-Za-z]:)/.test(path)) return "is an absolute path";
	return path.includes("\\") || /(?:^|\/)\.?(?:\/|$)/.test(path) ? "is not written with single `/`" : null;
}
function judgeDependencies(values, note) {
	const dependencies = [];
	const extras = new Set((values.get("provides-extra") ?? []).map(canonicalProject));
	for (const value of values.get("requires-dist") ?? []) {
		const requirement = parseRequirement(value);
		if (typeof requirement === "string") {
			note("invalid-requires-dist", `has the requires-dist ${shown$1(value)}, in which ${requirement}`);
			continue;
		}
		const { name, specifier, url, marker } = requirement;
		const extra = /\bextra\s*==\s*['"]([^'"]+)['"]/.exec(marker ?? "")?.[1];
		dependencies.push({
			name,
			range: url === null ? specifier : `@ ${url}`,
			scope: extra !== void 0 && extras.has(canonicalProject(extra)) ? "optional" : "runtime",
			...marker === null ? {} : { conditional: true }
		});
	}
	return dependencies;
}
function judgeDescription(header, type, body, { note, advice, member }) {
	if (header !== null && body.trim() !== "") note("duplicate-field", "has a description in a field and another below its fields");
	const description = body.trim() === "" ? unfolded(header ?? "") : body;
	if (description.trim() === "" || description.trimEnd() === "UNKNOWN") {
		advice.push({
			member,
			kind: "missing-description",
			detail: "has no description; the index shows an empty page"
		});
		return;
	}
	if (type === null) advice.push({
		member,
		kind: "missing-description-type",
		detail: "has no `Description-Content-Type`, so that its description is taken for reStructuredText"
	});
	for (const trouble of readmeTroubles(description, type)) note("unrenderable-readme", trouble);
}
function unfolded(value) {
	return value.replaceAll(/\n(?: {8}| {7}\|)/g, "\n");
}

// src/sources/artifacts/python/packaged-core.ts
function packagedCore({ fields, body }, format) {
	return {
		fields,
		descriptions: body.trim() === "" ? [] : descriptions(body, format)
	};
}
function descriptions(body, format) {
	const stripped = body.replace(/\n+$/, "");
	return [.../* @__PURE__ */ new Set([
		body,
		stripped,
		`${stripped}\n`,
		`${stripped}\n\n`,
		stripped.trim(),
		`${stripped.trim()}\n`
	])].flatMap((text) => [text, text.replaceAll("\n", "\r\n")]).map((text) => objectId("blob", Buffer.from(text), format));
}

// src/sources/artifacts/python/sdist.ts
const EGG_INFO = /^(?:.+\/)?[^/]+\.egg-info\/([^/]+)$/;
const EGG_FILES = /* @__PURE__ */ new Set([
	"PKG-INFO",
	"SOURCES.txt",
	"dependency_links.txt",
	"depends.txt",
	"entry_points.txt",
	"namespace_packages.txt",
	"native_libs.txt",
	"not-zip-safe",
	"pbr.json",
	"requires.txt",
	"top_level.txt",
	"zip-safe"
]);
const EMPTY_SETUP_CFG = "[egg_info] tag_build = tag_date = 0";
function keptOfSdist(path) {
	return /^(?:\.\/)?[^/]+\/PKG-INFO$/.test(path) || /^(?:\.\/)?[^/]+\/(?:src\/)?[^/]+\.egg-info\/PKG-INFO$/.test(path);
}
function isSdist(name, archive) {
	const inRoot = (file) => archive.members.some(({ path }) => path.endsWith(`/${file}`) && path.indexOf("/") === path.lastIndexOf("/"));
	if (inRoot("PKG-INFO")) return true;
	if (archive.comment !== null && /^[0-9a-f]{40,64}$/.test(archive.comment)) return false;
	return sdistName(name) !== null && (inRoot("setup.py") || inRoot("pyproject.toml"));
}
function readSdist(file, archive) {
	const { members } = archive;
	const metadata = [];
	const advice = [];
	const note = (kind, detail, member = null) => void metadata.push({
		kind,
		member,
		detail
	});
	const named = sdistName(file.name);
	if (named === null) note("file-name", "is not named after a project and its version, as `name-1.0.tar.gz` is");
	else if (named.name !== named.name.toLowerCase() || /[-.]/.test(named.name)) advice.push({
		member: null,
		kind: "file-name",
		detail: "is not named with lower case and `_`, as PEP 625 wants it"
	});
	const root = rootOf(members);
	if (root === null) note("several-roots", "has more than one file or folder at its top");
	const paths = new Set(members.map(({ path }) => path));
	const inRoot = (name) => root !== null && paths.has(`${root}${name}`) ? `${root}${name}` : null;
	if (root !== null && named !== null) {
		const folder = folderName(root.slice(0, -1), "last");
		if (folder === null || !sameRelease(folder, named)) note("root-name", `is not named after ${shown$1(`${named.name}-${named.version}`)}, as the file name is`, root);
	}
	const info = inRoot("PKG-INFO");
	const bytes = info === null ? null : archive.content(info);
	const text = bytes === null ? null : parsedMember(bytes, info, "not-utf8", metadata, (text) => text);
	if (info === null) note("missing-pkg-info", "has no `PKG-INFO` in its folder");
	else if (bytes === null) note("missing-pkg-info", "is no regular file", info);
	const core = text === null ? null : readCoreMetadata(text, info, metadata, advice);
	if (inRoot("pyproject.toml") === null) {
		if (inRoot("setup.py") === null) note("missing-build-script", "has neither pyproject.toml nor setup.py");
		else advice.push({
			member: null,
			kind: "missing-pyproject",
			detail: "has no pyproject.toml"
		});
	}
	if (core?.metadataVersion != null && Number.parseFloat(core.metadataVersion) >= 2.4) {
		for (const licence of core.licenceFiles) if (inRoot(licence) === null) note("missing-license-file", `names the licence file ${shown$1(licence)}, which is not in the archive`, info);
	}
	return {
		...bareArtifact(file, "sdist"),
		ecosystem: "PyPI",
		claims: claimsOf$1(named, root, info, core, archive),
		members,
		integrity: [...archive.problems],
		metadata,
		advice,
		made: new Set(members.filter((member) => isMade(member, root ?? "")).map(({ path }) => path)),
		root: root ?? "",
		dependencies: core?.dependencies ?? [],
		...core === null ? {} : { core: packagedCore(core, file.objectFormat) }
	};
}
function rootOf(members) {
	const tops = new Set(members.map(({ path }) => path.replace(/^\.\//, "").split("/", 1)[0]));
	tops.delete("");
	const [top] = tops;
	return tops.size === 1 && members.some(({ path }) => path.startsWith(`${top}/`)) ? `${top}/` : null;
}
function claimsOf$1(named, root, info, core, archive) {
	const claims = [];
	if (named !== null) claims.push({
		where: "file name",
		...named
	});
	const folder = root === null ? null : folderName(root.slice(0, -1), "last");
	if (folder !== null && isProjectName(folder.name)) claims.push({
		where: root,
		...folder
	});
	if (core !== null) claims.push({
		where: info,
		name: core.name,
		version: core.version
	});
	for (const { path } of archive.members) {
		if (path === info || !keptOfSdist(path)) continue;
		const text = archive.content(path)?.toString("utf8");
		if (text === void 0) continue;
		const inner = readCoreMetadata(text, path, [], []);
		claims.push({
			where: path,
			name: inner.name,
			version: inner.version
		});
	}
	return claims;
}
function isMade({ path, type, text }, root) {
	if (type !== "file") return false;
	if (path === `${root}PKG-INFO`) return true;
	if (path === `${root}setup.cfg`) return text !== null && text.trim().replaceAll(/\s+/g, " ") === EMPTY_SETUP_CFG;
	const egg = EGG_INFO.exec(path)?.[1];
	return egg !== void 0 && EGG_FILES.has(egg);
}

// src/sources/artifacts/plain/index.ts
function plainArchive(file, archive, format) {
	const named = plainName(file.name.replace(/\.(?:tar\.gz|tgz|tar\.zst|tzst|tar|zip)$/i, ""));
	const comment = archive.comment?.trim() ?? "";
	return {
		...bareArtifact(file, format),
		claims: named === null ? [] : [{
			where: "file name",
			...named
		}],
		members: archive.members,
		integrity: archive.problems,
		commits: isCommitSha(comment) ? [{
			member: "archive comment",
			commit: comment.toLowerCase(),
			dirty: false
		}] : [],
		root: onlyFolder(archive.members)
	};
}
function onlyFolder(members) {
	let only = null;
	for (const { path, type } of members) {
		const slash = path.indexOf("/");
		const first = slash > 0 ? path.slice(0, slash + 1) : type === "directory" ? `${path}/` : "";
		if (first === "" || only !== null && only !== first) return "";
		only = first;
	}
	return only ?? "";
}

// src/sources/artifacts/plain/tarball.ts
const TARBALL = {
	format: "tar",
	matches: (name) => /\.(?:tar|tar\.gz|tgz|tar\.zst|tzst)$/i.test(name),
	async read(file) {
		const kind = archiveKind(file.name) ?? "tar";
		const open = (keep) => openArchive(file.source, {
			path: file.path,
			kind,
			objectFormat: file.objectFormat,
			keep
		});
		const archive = await open((path, size) => keptOfNpm(path, size) || keptOfSdist(path));
		if (isOciLayout(archive)) return readOciArchive(file, archive, open);
		refuseDockerArchive(file, archive);
		if (isNpm(file, archive)) return readNpmTarball(file, archive, open);
		if (kind === "tar.gz" && isSdist(file.name, archive)) return readSdist(file, archive);
		return plainArchive(file, archive, "tar");
	}
};
function isNpm({ name }, archive) {
	if (!isNpmTarball(archive)) return false;
	return /\.tgz$/i.test(name) || archive.members.every(({ path }) => path.startsWith("package/"));
}

// src/sources/artifacts/plain/zip.ts
const ZIP = {
	format: "zip",
	matches: (name) => /\.zip$/i.test(name),
	async read(file) {
		const archive = await openArchive(file.source, {
			path: file.path,
			kind: "zip",
			objectFormat: file.objectFormat
		});
		return plainArchive(file, archive, "zip");
	}
};

// src/sources/artifacts/python/entry-points.ts
const COMMANDS = /* @__PURE__ */ new Set(["console_scripts", "gui_scripts"]);
function readEntryPoints(text, member, library, alone, problems) {
	const note = (kind, detail) => void problems.push({
		member,
		kind,
		detail
	});
	const points = [];
	const seen = /* @__PURE__ */ new Set();
	let group = null;
	for (const raw of text.split(/\r?\n/)) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
		const section = /^\[(.+)\]$/.exec(line)?.[1];
		if (section !== void 0) {
			group = section.trim();
			if (!/^\w+(?:\.\w+)*$/.test(group)) note("invalid-entry-point", `has the group ${shown$1(group)}, which is none`);
			continue;
		}
		const match = /^([^=[\s](?:[^=]*[^=\s])?)\s*=\s*(.+)$/.exec(line);
		if (group === null || match === null) {
			note("invalid-entry-point", `has the line ${shown$1(line)}, which is no entry point`);
			continue;
		}
		const [name, target] = [match[1], match[2].trim()];
		const command = COMMANDS.has(group);
		const key = `${group}:${name}`;
		if (seen.has(key)) note("duplicate-entry-point", `has ${shown$1(name)} more than once in ${shown$1(group)}`);
		seen.add(key);
		points.push({
			name: command ? name : key,
			target
		});
		const trouble = targetTrouble(target, command, library, alone);
		if (trouble !== null) note("invalid-entry-point", `leads ${shown$1(name)} to ${shown$1(target)}, ${trouble}`);
		if (command && !/^[\w.-]+$/.test(name)) note("invalid-entry-point", `has the command ${shown$1(name)}, which is not written with letters, digits, \`.\`, \`-\` and \`_\``);
	}
	return points;
}
function targetTrouble(target, command, library, alone) {
	const match = /^([\w.]+)\s*(?::\s*([\w.]+))?\s*(?:\[[^\]]*\])?$/u.exec(target);
	if (match === null) return "which is no object";
	if (![...match[1].split("."), ...match[2]?.split(".") ?? []].every(isImportable)) return "which cannot be imported";
	if (command && match[2] === void 0) return "which names no function";
	if (match[2] === void 0 && library.holdsFolder(match[1])) return null;
	const found = library.holds(match[1]);
	if (found === "yes" || found === "elsewhere" && !alone) return null;
	return "a module that is not in the wheel";
}

// src/sources/artifacts/python/library.ts
const MODULE = /^(.+?)\.(?:py|pyc|pyd|so|[-\w]+\.(?:pyd|so))$/;
function moduleName(file) {
	return MODULE.exec(file)?.[1] ?? null;
}
function libraryOf(members, infoFolder, dataFolder) {
	const files = /* @__PURE__ */ new Map();
	for (const member of members) {
		const path = member.type === "directory" ? null : libraryPath(member.path, infoFolder, dataFolder);
		if (path !== null) files.set(path, member);
	}
	const packages = /* @__PURE__ */ new Set();
	const modules = /* @__PURE__ */ new Set();
	for (const path of files.keys()) {
		const slash = path.lastIndexOf("/");
		const name = moduleName(path.slice(slash + 1));
		if (name === null) continue;
		const folder = path.slice(0, Math.max(slash, 0));
		if (name === "__init__") packages.add(folder);
		modules.add(name === "__init__" ? folder : slash === -1 ? name : `${folder}/${name}`);
	}
	const folders = /* @__PURE__ */ new Set();
	for (const module of modules) for (let slash = module.lastIndexOf("/"); slash > 0; slash = module.lastIndexOf("/", slash - 1)) folders.add(module.slice(0, slash));
	const dataFolders = new Set([...files.keys()].map((path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0))));
	const tops = new Set([...modules, ...folders].map((module) => module.split("/", 1)[0]));
	return {
		files,
		modules: [...tops].filter((top) => top !== "" && /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(top)).sort(),
		holds(module) {
			const path = module.replaceAll(".", "/");
			if (modules.has(path) || folders.has(path)) return "yes";
			const top = module.split(".", 1)[0];
			const namespace = folders.has(top) && !packages.has(top) && !modules.has(top);
			return tops.has(top) && !namespace ? "no" : "elsewhere";
		},
		holdsFolder: (module) => dataFolders.has(module.replaceAll(".", "/"))
	};
}
function libraryPath(path, infoFolder, dataFolder) {
	if (infoFolder !== null && path.startsWith(infoFolder)) return null;
	if (dataFolder === null || !path.startsWith(dataFolder)) return path;
	return /^(?:purelib|platlib)\/(.+)$/.exec(path.slice(dataFolder.length))?.[1] ?? null;
}

// src/sources/artifacts/python/linter-checks.ts
const COMMON_CONTENTS = /* @__PURE__ */ new Set([
	0,
	1,
	2
]);
const COMMON_TOPS = new Set(".eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv".split(" "));
function judgeContents(checked, problems, advice) {
	judgeTop(checked, problems, advice);
	judgePaths(checked, problems, advice);
	judgeEmptiness(checked, problems, advice);
	judgeCopies(checked, advice);
}
function judgeTop({ library, project }, problems, advice) {
	const own = canonicalProject(project);
	const tops = /* @__PURE__ */ new Map();
	for (const path of library.files.keys()) {
		const top = path.split("/", 1)[0];
		const paths = tops.get(top);
		if (paths === void 0) tops.set(top, [path]);
		else paths.push(path);
	}
	const visible = [];
	for (const [top, paths] of tops) {
		const isFile = paths[0] === top;
		const pth = isFile && /.\.pth$/.test(top);
		if (isFile && !pth && moduleName(top) === null) (top.endsWith(".pyi") ? advice : problems).push({
			member: memberAt(library, top),
			kind: "stray-file",
			detail: "would be installed beside all other packages and is no module (W003)"
		});
		if (COMMON_TOPS.has(top) && canonicalProject(top) !== own) problems.push({
			member: memberAt(library, paths[0]),
			kind: "common-top-level",
			detail: `would be installed under the name \`${top}\`, as other projects' files are (W005)`
		});
		if (top === "__init__.py") problems.push({
			member: memberAt(library, top),
			kind: "top-level-init",
			detail: "makes a package of the folder in which all packages lie (W006)"
		});
		const stubs = /^(.+)-stubs$/.exec(top)?.[1];
		if (!isFile && (stubs === void 0 || !isImportable(stubs)) && !paths.some((path) => isModule(path))) advice.push({
			member: memberAt(library, paths[0]),
			kind: "no-modules",
			detail: `lies in \`${top}/\`, a folder without a module (W010)`
		});
		if (!top.startsWith("_") && !pth) visible.push(top);
	}
	if (visible.length > 1) advice.push({
		member: null,
		kind: "several-top-levels",
		detail: `has ${visible.length} names at its top: ${visible.slice(0, 5).join(", ")} (W009)`
	});
}
function judgePaths({ library, members }, problems, advice) {
	for (const { path, type } of members) if (type !== "directory" && /\.py[co]$/.test(path)) problems.push({
		member: path,
		kind: "bytecode",
		detail: "is compiled bytecode, which its source is not seen beside (W001)"
	});
	for (const [path, member] of library.files) {
		const slash = path.lastIndexOf("/");
		const name = moduleName(path.slice(slash + 1));
		if (name === null || path.endsWith(".pyc")) continue;
		if (!(slash === -1 ? [name] : [...path.slice(0, slash).split("/"), name]).every(isImportable)) advice.push({
			member: member.path,
			kind: "unimportable-module",
			detail: "is a module that no name can import (W004)"
		});
	}
}
function judgeEmptiness({ library, members, infoFolder, requires }, problems, advice) {
	if (!members.some(({ path, type }) => type !== "directory" && (infoFolder === null || !path.startsWith(infoFolder)))) (requires ? advice : problems).push({
		member: null,
		kind: "empty-wheel",
		detail: "holds nothing but its metadata (W008)"
	});
	else if (library.files.size === 0) advice.push({
		member: null,
		kind: "empty-library",
		detail: "holds nothing that could be imported (W007)"
	});
}
function judgeCopies({ members }, advice) {
	const byContent = /* @__PURE__ */ new Map();
	for (const { path, sha256, size, type } of members) {
		if (type !== "file" || COMMON_CONTENTS.has(size)) continue;
		const same = byContent.get(sha256);
		if (same === void 0) byContent.set(sha256, [path]);
		else same.push(path);
	}
	for (const [first, ...more] of byContent.values()) if (more.length > 0) advice.push({
		member: first,
		kind: "duplicate-content",
		detail: `has the content of ${more[0]}, byte for byte (W002)`
	});
}
function isModule(path) {
	return moduleName(path.slice(path.lastIndexOf("/") + 1)) !== null;
}
function memberAt(library, path) {
	return library.files.get(path).path;
}

// src/sources/artifacts/python/csv.ts
function csvRows(text) {
	const rows = [];
	let row = [];
	let at = 0;
	while (at < text.length) {
		let field = "";
		if (text[at] === "\"") for (;;) {
			const end = text.indexOf("\"", at + 1);
			if (end === -1) return null;
			field += text.slice(at + 1, end);
			at = end + 1;
			if (text[at] !== "\"") break;
			field += "\"";
		}
		const rest = /[^,\r\n]*/y;
		rest.lastIndex = at;
		field += rest.exec(text)[0];
		at = rest.lastIndex;
		row.push(field);
		if (text[at] === ",") {
			at += 1;
			if (at < text.length && text[at] !== "\r" && text[at] !== "\n") continue;
			row.push("");
		}
		at += text.startsWith("\r\n", at) ? 2 : 1;
		if (row.length > 1 || row[0] !== "") rows.push(row);
		row = [];
	}
	return rows;
}

// src/sources/artifacts/python/record.ts
const UNLISTED_DIGEST = [
	"RECORD",
	"RECORD.jws",
	"RECORD.p7s"
];
function judgeRecord(text, infoFolder, members, problems) {
	const record = `${infoFolder}RECORD`;
	const note = (kind, member, detail) => void problems.push({
		kind,
		member,
		detail
	});
	const rows = csvRows(text);
	if (rows === null) {
		note("record-malformed", record, "has a quotation mark that is not closed");
		return;
	}
	const exempt = new Set(UNLISTED_DIGEST.map((name) => `${infoFolder}${name}`));
	const byPath = new Map(members.map((member) => [member.path, member]));
	const listed = /* @__PURE__ */ new Set();
	for (const row of rows) {
		const [path, digest, size] = row;
		if (row.length !== 3 || path === "" || path === void 0) {
			note("record-malformed", record, `has the row ${shown$1(row.join(","))}, which is not a path, a digest and a size`);
			continue;
		}
		if (path.startsWith("/") || path.split("/").includes("..") || path.includes("\\") || /^[A-Za-z]:/.test(path)) note("record-path", record, `lists ${shown$1(path)}, a path outside of the wheel`);
		if (listed.has(path)) note("record-duplicate", record, `lists ${shown$1(path)} more than once`);
		listed.add(path);
		const member = byPath.get(path);
		if (path.endsWith("/")) continue;
		if (member === void 0 || member.type === "directory") note("record-missing-member", record, `lists ${shown$1(path)}, which is not in the wheel`);
		else if (!exempt.has(path)) judgeRow(member, digest, size, note);
	}
	for (const { path, type } of members) {
		if (type === "directory" || listed.has(path) || exempt.has(path)) continue;
		note("record-unlisted", path, "is not listed in RECORD");
	}
}
function judgeRow(member, digest, size, note) {
	const { path } = member;
	const [algorithm, value] = [digest.slice(0, digest.indexOf("=")), digest.slice(digest.indexOf("=") + 1)];
	if (digest === "") note("record-digest", path, "has no digest in RECORD");
	else if (/^(?:sha384|sha512|blake2[bs])$/.test(algorithm)) throw new SourceInvalid(shown$1(path), `has a digest by ${algorithm} in RECORD, which is not supported`);
	else if (algorithm !== "sha256") note("record-digest", path, `has a digest by ${shown$1(algorithm)} in RECORD, where sha256 is what installers check`);
	else if (value !== Buffer.from(member.sha256 ?? "", "hex").toString("base64url")) note("record-digest", path, "has another digest in RECORD than its content");
	if (size === "") note("record-size", path, "has no size in RECORD");
	else if (size !== String(member.size)) note("record-size", path, `has ${member.size} bytes, and ${shown$1(size)} in RECORD`);
}

// src/sources/artifacts/python/wheel-file.ts
function judgeWheelFile(text, member, name, problems) {
	const note = (kind, detail) => void problems.push({
		member,
		kind,
		detail
	});
	const { fields, stray, body } = parseMessage(text);
	if (stray !== null || body.trim() !== "") note("malformed-wheel-file", "has lines that are no fields");
	const all = (field) => fields.filter(({ name }) => name.toLowerCase() === field).map(({ value }) => value.trim());
	const one = (field, label) => {
		const found = all(field);
		if (found.length > 1) note("duplicate-field", `has the field \`${label}\` more than once`);
		return found[0] ?? null;
	};
	const version = one("wheel-version", "Wheel-Version");
	if (version === null) note("missing-field", "has no `Wheel-Version`");
	else if (!/^1\.\d+$/.test(version)) note("wheel-version", `has the Wheel-Version ${shown$1(version)}, which installers refuse`);
	const pure = one("root-is-purelib", "Root-Is-Purelib");
	if (pure === null) note("missing-field", "has no `Root-Is-Purelib`");
	else if (!/^(?:true|false)$/i.test(pure)) note("root-is-purelib", `has the Root-Is-Purelib ${shown$1(pure)}`);
	const tags = all("tag");
	if (tags.length === 0) note("missing-field", "has no `Tag`");
	const build = one("build", "Build");
	if (name !== null) {
		judgeTags(tags, name, note);
		if (build !== name.build) note("wheel-build", `has the build ${shown$1(build ?? "none")}, and the file name ${shown$1(name.build ?? "none")}`);
	}
	return pure === null ? null : pure.toLowerCase() === "true";
}
function judgeTags(tags, name, note) {
	if (tags.length === 0) return;
	const said = /* @__PURE__ */ new Set();
	for (const tag of tags) {
		const expanded = expandedTags(tag);
		if (expanded === null) note("wheel-tags", `has the tag ${shown$1(tag)}, which has not three parts`);
		for (const one of expanded ?? []) said.add(one);
	}
	const named = new Set(name.tags);
	const missing = [...named].filter((tag) => !said.has(tag));
	const more = [...said].filter((tag) => !named.has(tag));
	if (missing.length > 0) note("wheel-tags", `lacks the tag ${shown$1(missing[0])}, which the file name has`);
	if (more.length > 0) note("wheel-tags", `has the tag ${shown$1(more[0])}, which the file name lacks`);
}

// src/sources/artifacts/python/wheel-folders.ts
const SCHEMES = /* @__PURE__ */ new Set([
	"purelib",
	"platlib",
	"headers",
	"scripts",
	"data"
]);
function infoFolderOf(members, name, integrity, metadata) {
	const folders = topFolders(members, ".dist-info");
	if (folders.length === 0) {
		metadata.push({
			member: null,
			kind: "missing-dist-info",
			detail: "has no `.dist-info` folder"
		});
		integrity.push({
			member: null,
			kind: "record-missing",
			detail: "has no RECORD, so that nothing vouches for its files"
		});
		return null;
	}
	const own = folders.find((folder) => name !== null && isOf(folder, name));
	if (folders.length > 1) integrity.push({
		member: null,
		kind: "ambiguous-dist-info",
		detail: `has ${folders.length} \`.dist-info\` folders: ${folders.slice(0, 3).map(shown$1).join(", ")}`
	});
	if (own === void 0 && name !== null) metadata.push({
		member: folders[0],
		kind: "dist-info-name",
		detail: `is not named after ${shown$1(`${name.name}-${name.version}`)}, as the file name is`
	});
	return own ?? folders[0];
}
function dataFolderOf(members, infoFolder, metadata, advice) {
	const info = infoFolder === null ? null : folderName(infoFolder.replace(/\.dist-info\/$/i, ""), "first");
	const folders = topFolders(members, ".data").filter((folder) => folder.includes("-"));
	const own = folders.find((folder) => info !== null && isOf(folder, info)) ?? null;
	for (const folder of folders) if (folder !== own) metadata.push({
		member: folder,
		kind: "data-folder-name",
		detail: "is not named after the wheel, so that installers do not spread it"
	});
	if (own === null) return null;
	const below = members.flatMap(({ path, type }) => type !== "directory" && path.startsWith(own) ? [[path, path.slice(own.length).split("/")]] : []);
	for (const [path, parts] of below) if (parts.length < 2 || !SCHEMES.has(parts[0])) metadata.push({
		member: path,
		kind: "data-scheme",
		detail: "lies in no folder of `.data` that installers know"
	});
	if (new Set(below.map(([, parts]) => parts[0]).filter((part) => /^(?:pure|plat)lib$/.test(part))).size > 1) advice.push({
		member: own,
		kind: "two-libraries",
		detail: "has a `purelib` and a `platlib`, of which one is the top of the wheel"
	});
	return own;
}
function isOf(folder, release) {
	const named = folderName(folder.replace(/\.(?:dist-info|data)\/$/i, ""), "first");
	return named !== null && sameRelease(named, release);
}
function topFolders(members, suffix) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of members) {
		const slash = path.indexOf("/");
		if (slash !== -1 && path.slice(0, slash).toLowerCase().endsWith(suffix)) folders.add(path.slice(0, slash + 1));
	}
	return [...folders];
}

// src/sources/artifacts/python/wheel.ts
const READ = /^[^/]+\.dist-info\/(?:METADATA|RECORD|WHEEL|entry_points\.txt|top_level\.txt)$/;
const MADE = /^(?:METADATA|RECORD|RECORD\.jws|RECORD\.p7s|WHEEL|entry_points\.txt|top_level\.txt|namespace_packages\.txt|dependency_links\.txt|zip-safe|not-zip-safe|pbr\.json|metadata\.json|DELVEWHEEL|sboms\/.+)$/;
const INSTALLED = /* @__PURE__ */ new Set([
	"INSTALLER",
	"REQUESTED",
	"direct_url.json"
]);
const REFUSED = /* @__PURE__ */ new Set([
	"data-descriptor",
	"entry-comment",
	"symlink"
]);
const WHEEL = {
	format: "wheel",
	matches: (name) => /\.whl$/i.test(name),
	async read(file) {
		const { path, objectFormat, source } = file;
		return readWheel(file, await openArchive(source, {
			path,
			kind: "zip",
			objectFormat,
			keep: (member) => READ.test(member)
		}));
	}
};
function readWheel(file, archive) {
	const { members } = archive;
	const integrity = [...archive.problems, ...archive.oddities.filter(({ kind }) => REFUSED.has(kind))];
	const metadata = [];
	const advice = [];
	const parsedName = wheelName(file.name);
	const name = typeof parsedName === "string" ? null : parsedName;
	if (typeof parsedName === "string") metadata.push({
		member: null,
		kind: "file-name",
		detail: parsedName
	});
	const infoFolder = infoFolderOf(members, name, integrity, metadata);
	const dataFolder = dataFolderOf(members, infoFolder, metadata, advice);
	const library = libraryOf(members, infoFolder, dataFolder);
	const texts = textsOf$1(archive, infoFolder, metadata, integrity);
	if (texts.record !== null) judgeRecord(texts.record, infoFolder, members, integrity);
	if (texts.wheel !== null) judgeWheelFile(texts.wheel, `${infoFolder}WHEEL`, name, metadata);
	const core = texts.metadata === null ? null : readCoreMetadata(texts.metadata, `${infoFolder}METADATA`, metadata, advice);
	if (core !== null) judgeLicenceFiles(core, infoFolder, members, metadata);
	if (texts.topLevel !== null) judgeTopLevel(texts.topLevel, `${infoFolder}top_level.txt`, library, metadata);
	const requires = core !== null && core.dependencies.length > 0;
	const points = texts.entryPoints === null ? [] : readEntryPoints(texts.entryPoints, `${infoFolder}entry_points.txt`, library, !requires, metadata);
	judgeContents({
		members,
		library,
		project: core?.name ?? name?.name ?? "",
		requires,
		infoFolder
	}, metadata, advice);
	return {
		...bareArtifact(file, "wheel"),
		ecosystem: "PyPI",
		claims: claimsOf(name, infoFolder, core),
		members,
		integrity,
		metadata,
		advice,
		provides: {
			modules: library.modules,
			entryPoints: [...points, ...scriptsOf(members, dataFolder)]
		},
		made: new Set(inFolder$1(members, infoFolder).flatMap(([path, rest]) => MADE.test(rest) ? [path] : [])),
		standsFor: new Map(treePaths(members, infoFolder, dataFolder)),
		dependencies: core?.dependencies ?? [],
		...core === null ? {} : { core: packagedCore(core, file.objectFormat) }
	};
}
function textsOf$1(archive, infoFolder, metadata, integrity) {
	const text = (name, missing) => {
		const member = `${infoFolder ?? ""}${name}`;
		const bytes = infoFolder === null ? null : archive.content(member);
		if (bytes !== null) return parsedMember(bytes, member, "not-utf8", metadata, (text) => text);
		if (missing !== null && infoFolder !== null) missing[0].push({
			member: null,
			kind: missing[1],
			detail: `has no \`${member}\``
		});
		return null;
	};
	for (const [path, rest] of inFolder$1(archive.members, infoFolder)) if (INSTALLED.has(rest)) metadata.push({
		member: path,
		kind: "installer-file",
		detail: "is what an installer writes, not a builder"
	});
	return {
		metadata: text("METADATA", [metadata, "missing-metadata"]),
		record: text("RECORD", [integrity, "record-missing"]),
		wheel: text("WHEEL", [metadata, "missing-wheel-file"]),
		entryPoints: text("entry_points.txt", null),
		topLevel: text("top_level.txt", null)
	};
}
function inFolder$1(members, folder) {
	if (folder === null) return [];
	return members.filter(({ path, type }) => type !== "directory" && path.startsWith(folder)).map(({ path }) => [path, path.slice(folder.length)]);
}
function judgeLicenceFiles({ metadataVersion, licenceFiles }, infoFolder, members, metadata) {
	if (metadataVersion === null || Number.parseFloat(metadataVersion) < 2.4) return;
	const paths = new Set(members.map(({ path }) => path));
	for (const licence of licenceFiles) {
		const path = `${infoFolder}licenses/${licence}`;
		if (!paths.has(path)) metadata.push({
			member: `${infoFolder}METADATA`,
			kind: "missing-license-file",
			detail: `names the licence file ${shown$1(licence)}, and ${shown$1(path)} is not in the wheel`
		});
	}
}
function judgeTopLevel(text, member, library, metadata) {
	for (const line of text.split(/\r?\n/)) {
		const name = line.trim();
		if (name === "" || library.holds(name.replaceAll("/", ".")) === "yes") continue;
		metadata.push({
			member,
			kind: "missing-top-level",
			detail: `names ${shown$1(name)}, which is not in the wheel (W201)`
		});
	}
}
function claimsOf(name, infoFolder, core) {
	const claims = [];
	if (name !== null) claims.push({
		where: "file name",
		name: name.name,
		version: name.version
	});
	const folder = infoFolder === null ? null : folderName(infoFolder.replace(/\.dist-info\/$/i, ""), "first");
	if (folder !== null) claims.push({
		where: infoFolder,
		...folder
	});
	if (core !== null) claims.push({
		where: `${infoFolder}METADATA`,
		name: core.name,
		version: core.version
	});
	return claims;
}
function scriptsOf(members, dataFolder) {
	if (dataFolder === null) return [];
	return inFolder$1(members, `${dataFolder}scripts/`).map(([path, name]) => ({
		name,
		target: path
	}));
}
function* treePaths(members, infoFolder, dataFolder) {
	for (const [path, rest] of inFolder$1(members, infoFolder)) {
		if (MADE.test(rest)) continue;
		yield [path, rest.replace(/^(?:licenses|license_files)\//, "")];
	}
	for (const [path, rest] of inFolder$1(members, dataFolder)) yield [path, rest.replace(/^[^/]+\//, "")];
}

// src/sources/artifacts/ruby/gemspec-yaml.ts
const ALLOWED = new Set([
	"!ruby/object:Gem::Dependency",
	"!ruby/object:Gem::Platform",
	"!ruby/object:Gem::Requirement",
	"!ruby/object:Gem::Specification",
	"!ruby/object:Gem::Version",
	"!ruby/object:Gem::Version::Requirement",
	"!binary",
	"tag:yaml.org,2002:binary",
	"tag:yaml.org,2002:str",
	"tag:yaml.org,2002:timestamp"
].map((tag) => tag.toLowerCase()));
const MAX_NODES = 5e5;
function parseGemspecYaml(text, path) {
	refuseDepth(text, path);
	const document = parseDocument(text, {
		schema: "failsafe",
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: "silent"
	});
	const problem = document.errors[0] ?? document.warnings.find(({ code }) => code !== "TAG_RESOLVE_FAILED");
	if (problem !== void 0) throw new SourceInvalid(path, `is not valid YAML: ${problem.message.split("\n")[0]}`);
	const foreign = /* @__PURE__ */ new Set();
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	visit(document, { Node(_, node) {
		const { tag, anchor } = node;
		if (isAlias(node)) targets.set(node, anchors.get(node.source));
		else if (anchor !== void 0) anchors.set(anchor, node);
		if (tag !== void 0 && !ALLOWED.has(tag.toLowerCase()) && tag.startsWith("!")) foreign.add(tag);
	} });
	return {
		value: new Plain(targets, path).of(document.contents, 0),
		foreignTags: [...foreign]
	};
}
function refuseDepth(text, path) {
	let open = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		open += bracket === "[" || bracket === "{" ? 1 : -1;
		if (open > 200) throw new SourceInvalid(path, "is nested or repeated beyond any gem");
		open = Math.max(open, 0);
	}
	if (/^(?: {400}|(?:[ \t]*[-?:][ \t]){50})/m.test(text)) throw new SourceInvalid(path, "is nested or repeated beyond any gem");
}
var Plain = class {
	#targets;
	#path;
	#nodes = 0;
	constructor(targets, path) {
		this.#targets = targets;
		this.#path = path;
	}
	of(node, depth) {
		this.#nodes += 1;
		if (depth > 200 || this.#nodes > MAX_NODES) throw new SourceInvalid(this.#path, "is nested or repeated beyond any gem");
		if (isAlias(node)) {
			const target = this.#targets.get(node);
			if (target === void 0) throw new SourceInvalid(this.#path, `refers to ${shown$1(node.source)}, which is not there`);
			return this.of(target, depth + 1);
		}
		if (isMap(node)) {
			const table = Object.create(null);
			for (const { key, value } of node.items) if (isScalar(key)) table[String(key.value)] = this.of(value, depth + 1);
			return table;
		}
		if (isSeq(node)) return node.items.map((item) => this.of(item, depth + 1));
		return isScalar(node) ? node.value ?? "" : "";
	}
};

// src/sources/artifacts/ruby/checksums.ts
const PARTS$1 = ["metadata.gz", "data.tar.gz"];
function judgeChecksums(bytes, member, chunksOf, problems) {
	const note = (kind, detail) => {
		problems.push({
			member,
			kind,
			detail
		});
	};
	const value = parsedMember(bytes, member, "invalid-checksums", problems, (text, path) => {
		refuseDepth(text, path);
		return parseYamlTexts(text, path);
	})?.value;
	if (value === void 0) return;
	if (!isTable(value)) {
		note("invalid-checksums", "is no table of algorithms");
		return;
	}
	const strong = /* @__PURE__ */ new Set();
	for (const [word, digests] of Object.entries(value)) {
		const algorithm = algorithmNamed(word);
		if (algorithm === null || !isTable(digests)) {
			note("invalid-checksums", `has ${shown$1(word)}, which is no known algorithm with its digests`);
			continue;
		}
		for (const [part, digest] of Object.entries(digests)) {
			const chunks = chunksOf(part);
			if (chunks === null) {
				note("listed-missing", `has a digest of ${shown$1(part)}, which is not in the gem`);
				continue;
			}
			const stated = textOfScalar(digest);
			if (stated === null) {
				note("invalid-checksums", `has a digest of ${shown$1(part)} that is no text`);
				continue;
			}
			const hash = createHash(algorithm.hash);
			for (const chunk of chunks) hash.update(chunk);
			const actual = hash.digest("hex");
			if (stated.toLowerCase() !== actual) note("digest-mismatch", `gives ${algorithm.name} ${shown$1(stated)} for ${part}, which has ${actual}`);
			else if (!algorithm.isWeak) strong.add(part);
		}
	}
	for (const part of PARTS$1) if (!strong.has(part) && chunksOf(part) !== null && !problems.some(({ kind }) => kind === "digest-mismatch")) note("weak-digest", `has no digest of ${part} that cannot be made for other bytes`);
}
function textOfScalar(value) {
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "bigint" ? String(value) : null;
}

// src/sources/artifacts/ruby/gemspec.ts
function gemspecOf(value) {
	if (!isTable(value)) return null;
	return {
		name: textOf(value["name"]),
		version: versionOf(value["version"]),
		platform: platformOf(value["platform"]),
		summary: textOf(value["summary"]) ?? "",
		authors: textsOf(value["authors"] ?? value["author"]) ?? [],
		bindir: textOf(value["bindir"]) ?? "bin",
		executables: textsOf(value["executables"]) ?? [],
		extensions: textsOf(value["extensions"]) ?? [],
		requirePaths: textsOf(value["require_paths"]) ?? ["lib"],
		files: textsOf(value["files"]),
		dependencies: Array.isArray(value["dependencies"]) ? value["dependencies"].flatMap(dependencyOf) : [],
		packaged: packagedOf(value)
	};
}
const TEXTS = [
	"bindir",
	"description",
	"homepage",
	"post_install_message",
	"summary"
];
const LISTS = [
	"authors",
	"cert_chain",
	"executables",
	"extensions",
	"extra_rdoc_files",
	"files",
	"licenses",
	"require_paths",
	"test_files"
];
function packagedOf(value) {
	const metadata = value["metadata"];
	const fields = new Map([
		...TEXTS.map((field) => [field, wordsOf(value[field])]),
		...LISTS.map((field) => [field, wordsOf(value[field])]),
		["platform", [platformOf(value["platform"])]],
		["metadata", isTable(metadata) ? Object.entries(metadata).map(([key, one]) => `${key}: ${String(one)}`) : []],
		["required_ruby_version", requirementOf(value["required_ruby_version"])],
		["required_rubygems_version", requirementOf(value["required_rubygems_version"])]
	]);
	const dependencies = Array.isArray(value["dependencies"]) ? value["dependencies"].filter(isTable) : [];
	return {
		fields: Object.fromEntries(fields),
		dependencies: dependencies.map((one) => ({
			name: textOf(one["name"]) ?? "",
			requirement: requirementOf(one["requirement"] ?? one["version_requirements"]),
			scope: isDevelopment(one) ? "development" : "runtime"
		}))
	};
}
function wordsOf(value) {
	const one = textOf(value);
	return one === null ? textsOf(value) ?? [] : [one];
}
function isDevelopment(value) {
	return String(value["type"]).endsWith("development");
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : null;
}
function versionOf(value) {
	return textOf(isTable(value) ? value["version"] : value);
}
function platformOf(value) {
	if (!isTable(value)) return textOf(value) ?? "ruby";
	return [
		"cpu",
		"os",
		"version"
	].flatMap((part) => textOf(value[part]) ?? []).join("-") || "ruby";
}
function dependencyOf(value) {
	const name = isTable(value) ? textOf(value["name"]) : null;
	if (!isTable(value) || name === null) return [];
	return [{
		name,
		range: requirementOf(value["requirement"] ?? value["version_requirements"]).join(", "),
		scope: isDevelopment(value) ? "development" : "runtime"
	}];
}
function requirementOf(value) {
	const pairs = isTable(value) ? value["requirements"] : null;
	return (Array.isArray(pairs) ? pairs : []).flatMap((pair) => {
		const version = Array.isArray(pair) ? versionOf(pair[1]) : null;
		return version === null || !Array.isArray(pair) ? [] : [`${String(pair[0])} ${version}`];
	});
}

// src/sources/artifacts/ruby/judge.ts
function judgeGemspec(spec, members, member, metadata, integrity) {
	const note = (kind, detail) => {
		metadata.push({
			member,
			kind,
			detail
		});
	};
	if (spec.name === null || !/^[A-Za-z0-9_.-]+$/.test(spec.name) || !/[A-Za-z]/.test(spec.name) || /^[._-]/.test(spec.name)) note("invalid-name", `has the name ${shown$1(spec.name ?? "")}, which is no gem's`);
	if (spec.version === null || rubygems.canonical(spec.version) === null) note("invalid-version", `has the version ${shown$1(spec.version ?? "")}, which is no gem's`);
	if (spec.summary === "") note("missing-metadata", "has no summary");
	if (spec.authors.length === 0) note("missing-metadata", "has no authors");
	const packed = new Set(members.filter(({ type }) => type === "file" || type === "symlink").map(({ path }) => path));
	const has = (path) => packed.has(path.replace(/^\.\//, ""));
	for (const path of spec.files ?? []) if (!has(path)) integrity.push({
		member: path,
		kind: "listed-missing",
		detail: "is in the list of files and not in the gem"
	});
	const listed = new Set(spec.files?.map((path) => path.replace(/^\.\//, "")));
	for (const path of packed) if (!listed.has(path)) integrity.push({
		member: path,
		kind: "not-listed",
		detail: "is in the gem and not in its list of files"
	});
	for (const command of spec.executables) {
		const path = `${spec.bindir}/${command}`;
		if (!has(path)) note("missing-target", `has the command ${shown$1(command)}, and ${shown$1(path)} is not in the gem`);
	}
	for (const path of spec.extensions) if (!has(path)) note("missing-target", `builds the extension ${shown$1(path)}, which is not in the gem`);
	for (const folder of spec.requirePaths) if (!(folder === "." || [...packed].some((path) => path.startsWith(`${folder}/`))) && spec.extensions.length === 0 && packed.size > 0) note("missing-target", `loads from ${shown$1(folder)}, a folder that is not in the gem`);
}

// src/sources/artifacts/ruby/index.ts
const GEM = {
	format: "gem",
	matches: (name) => /\.gem$/i.test(name),
	async read(file) {
		const outer = await openArchive(file.source, {
			path: file.path,
			kind: "tar",
			objectFormat: file.objectFormat,
			keep: (path) => path === METADATA || path === CHECKSUMS
		});
		return gemOf(file, outer, await dataOf(file, outer));
	}
};
const METADATA = "metadata.gz";
const DATA = "data.tar.gz";
const CHECKSUMS = "checksums.yaml.gz";
const PARTS = new Set([
	METADATA,
	DATA,
	CHECKSUMS
].flatMap((name) => [name, `${name}.sig`]));
const ROOT = `${DATA}/`;
const MAX_METADATA = 4194304;
const CHUNK$1 = 1048576;
async function dataOf(file, outer) {
	const member = outer.members.find(({ path }) => path === DATA);
	if (member?.stored === void 0 || member.stored === null) return null;
	const source = part(file.source, member.stored.start, member.size);
	return openArchive(source, {
		path: `${file.path}/${DATA}`,
		kind: "tar.gz",
		objectFormat: file.objectFormat
	});
}
function gemOf(file, outer, data) {
	const integrity = [...outer.problems];
	const metadata = [];
	for (const { path } of outer.members) if (!PARTS.has(path)) integrity.push({
		member: path,
		kind: "unexpected-member",
		detail: "is no part of a gem"
	});
	const inside = data?.members ?? [];
	integrity.push(...(data?.problems ?? []).map((one) => ({
		...one,
		member: one.member === null ? DATA : ROOT + one.member
	})));
	if (data === null) integrity.push({
		member: DATA,
		kind: "missing-part",
		detail: "is missing: the gem holds no files"
	});
	const spec = specOf(outer, metadata, integrity);
	if (spec !== null) judgeGemspec(spec, inside, METADATA, metadata, integrity);
	verify$1(file, outer, integrity);
	const named = gemName(file.name, spec);
	const made = new Set(outer.members.map(({ path }) => path).filter((path) => PARTS.has(path)));
	return {
		...bareArtifact(file, "gem"),
		ecosystem: "RubyGems",
		claims: [...named === null ? [] : [{
			where: "file name",
			...named
		}], ...spec === null ? [] : [{
			where: METADATA,
			name: spec.name,
			version: spec.version
		}]],
		members: [...outer.members, ...inside.map((member) => ({
			...member,
			path: ROOT + member.path
		}))],
		integrity,
		metadata,
		provides: {
			modules: spec === null ? [] : requireNames(spec, inside),
			entryPoints: (spec?.executables ?? []).map((name) => ({
				name,
				target: `${spec.bindir}/${name}`
			}))
		},
		made,
		root: ROOT,
		dependencies: spec?.dependencies ?? [],
		...spec === null ? {} : { gem: spec.packaged },
		runsAtInstall: [...(spec?.extensions ?? []).map((command) => ({
			name: "extension",
			command
		})), ...inside.filter(({ path }) => /(?:^|\/)rubygems_plugin\.rb$/.test(path)).map(({ path }) => ({
			name: "RubyGems plugin",
			command: path
		}))]
	};
}
function specOf(outer, metadata, integrity) {
	const bytes = unpacked(outer, METADATA, integrity);
	if (bytes === null) return null;
	const yaml = parsedMember(bytes, METADATA, "invalid-yaml", metadata, parseGemspecYaml);
	if (yaml === null) return null;
	for (const tag of yaml.foreignTags) metadata.push({
		member: METADATA,
		kind: "unsafe-tag",
		detail: `asks Ruby for ${shown$1(tag)}, which RubyGems refuses to make`
	});
	const spec = gemspecOf(yaml.value);
	if (spec === null) metadata.push({
		member: METADATA,
		kind: "invalid-yaml",
		detail: "is no specification"
	});
	return spec;
}
function verify$1(file, outer, integrity) {
	const bytes = unpacked(outer, CHECKSUMS, integrity);
	if (bytes === null) return;
	const chunksOf = (name) => {
		const member = outer.members.find(({ path }) => path === name);
		return member?.stored ? chunks(file, member, member.stored.start) : null;
	};
	judgeChecksums(bytes, CHECKSUMS, chunksOf, integrity);
}
function* chunks({ source }, { size }, start) {
	for (let at = 0; at < size; at += CHUNK$1) yield source.bytes(start + at, Math.min(CHUNK$1, size - at));
}
function unpacked(outer, member, integrity) {
	const packed = outer.content(member);
	if (packed === null) {
		integrity.push({
			member,
			kind: "missing-part",
			detail: "is missing"
		});
		return null;
	}
	try {
		return gunzipSync(packed, { maxOutputLength: MAX_METADATA });
	} catch {
		integrity.push({
			member,
			kind: "damaged-part",
			detail: "cannot be unpacked, or unpacks to more than any gem has there"
		});
		return null;
	}
}
function gemName(file, spec) {
	const stem = file.replace(/\.gem$/i, "");
	const platform = spec === null || spec.platform === "ruby" ? "" : `-${spec.platform}`;
	if (spec?.name && stem.startsWith(`${spec.name}-`) && stem.endsWith(platform)) {
		const version = stem.slice(spec.name.length + 1, stem.length - platform.length);
		if (/^[0-9][0-9A-Za-z.]*$/.test(version)) return {
			name: spec.name,
			version
		};
	}
	const match = /^(.+?)-([0-9]+(?:\.[0-9A-Za-z]+)*)(?:-.+)?$/.exec(stem);
	return match === null ? null : {
		name: match[1],
		version: match[2]
	};
}
function requireNames({ requirePaths }, members) {
	return requirePaths.flatMap((folder) => members.flatMap(({ path }) => {
		const below = folder === "." ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
		const match = /^([^/]+)\.rb$/.exec(below);
		return match === null ? [] : [match[1]];
	}));
}

// src/sources/artifacts/formats.ts
const FILE_FORMATS = [
	SIGNATURE$1,
	CHECKSUMS$1,
	WHEEL,
	CRATE,
	NUPKG,
	GEM,
	JAR,
	TARBALL,
	ZIP
];
const FOLDER_FORMATS = [OCI_FOLDER];

// src/sources/artifacts/find.ts
function findArtifacts(directory, patterns) {
	const all = /* @__PURE__ */ new Map();
	return {
		asked: patterns.map((pattern) => {
			const found = named(directory, pattern);
			for (const one of found) all.set(one.absolute, one);
			return {
				pattern,
				files: found.length
			};
		}),
		found: [...all.values()].sort((one, other) => one.path < other.path ? -1 : 1)
	};
}
function named(directory, pattern) {
	const literal = resolve(directory, pattern);
	const there = lstatSync(literal, { throwIfNoEntry: false });
	if (there !== void 0) return there.isDirectory() ? inFolder(directory, literal, () => true) : [oneFile(directory, literal, there)];
	const { base, glob, isGlob } = import_picomatch.default.scan(pattern);
	if (!isGlob) return [];
	const start = resolve(directory, base);
	if (lstatSync(start, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	const matches = (0, import_picomatch.default)(glob, { dot: true });
	return inFolder(directory, start, (path) => matches(path));
}
function inFolder(directory, folder, wanted) {
	const found = [];
	const walk = (absolute, below) => {
		const entries = listed(absolute, shown(directory, absolute));
		const names = new Set(entries.map(({ name }) => name));
		if (FOLDER_FORMATS.some((format) => format.matches(names))) {
			if (below === "" || wanted(below) || entries.some(({ name }) => wanted(`${below}/${name}`))) found.push({
				path: shown(directory, absolute),
				absolute,
				kind: "folder",
				names
			});
			return;
		}
		for (const entry of entries) {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			const inside = join(absolute, entry.name);
			if (entry.isDirectory()) walk(inside, path);
			else if (wanted(path)) found.push(oneFile(directory, inside, entry));
		}
	};
	walk(folder, "");
	return found;
}
function oneFile(directory, absolute, stat) {
	const path = shown(directory, absolute);
	if (stat.isFile()) return {
		path,
		absolute,
		kind: "file"
	};
	return {
		path,
		absolute,
		kind: "other",
		reason: stat.isSymbolicLink() ? "is a symbolic link, which is not followed; name the file itself" : "is no regular file"
	};
}
function listed(absolute, path) {
	try {
		return readdirSync(absolute, { withFileTypes: true });
	} catch (error) {
		const code = error.code ?? "unknown trouble";
		throw new SourceUnavailable(path === "" ? "." : path, `cannot be listed: ${code}`);
	}
}
function shown(directory, absolute) {
	const path = relative(directory, absolute);
	return (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? absolute : path).split(sep).join("/");
}

// src/sources/artifacts/index.ts
const WORTH_THREADS = 25165824;
async function readArtifacts({ directory, patterns, objectFormat, threads: start }) {
	const { asked, found } = findArtifacts(directory, patterns);
	const artifacts = [];
	const skipped = [];
	let threads;
	const threadsFor = (bytes) => {
		if (bytes >= WORTH_THREADS && threads === void 0) threads = start?.() ?? null;
		return threads ?? null;
	};
	try {
		for (const one of found) try {
			artifacts.push(await readArtifact(one, objectFormat, threadsFor));
		} catch (error) {
			if (!isSourceError(error)) throw error;
			const reason = error.message.startsWith(`${one.path}: `) ? error.message.slice(one.path.length + 2) : error.message;
			skipped.push({
				path: one.path,
				reason,
				kind: "unread"
			});
		}
	} finally {
		await threads?.end();
	}
	return {
		asked,
		artifacts: withCoverage(artifacts),
		coverage: {
			found: found.length,
			read: artifacts.length,
			skipped
		}
	};
}
async function readArtifact(found, objectFormat, threadsFor = () => null) {
	const { path, absolute } = found;
	if (found.kind === "folder") {
		const format = FOLDER_FORMATS.find((one) => one.matches(found.names));
		if (format === void 0) throw new SourceInvalid(path, "is a folder of no known layout");
		return format.read({
			path,
			folder: absolute,
			objectFormat
		});
	}
	if (found.kind === "other") throw new SourceInvalid(path, found.reason);
	const opened = openedFile(absolute, path);
	const { size, descriptor } = opened;
	const unpacking = threadsFor(size);
	const source = {
		...opened,
		unpacking
	};
	const hashing = unpacking?.sha256(descriptor, size) ?? null;
	try {
		const name = basename(path);
		const file = {
			path,
			name,
			file: absolute,
			bytes: size,
			sha256: hashing === null ? digestOf(source, "sha256") : "",
			source,
			objectFormat
		};
		const format = FILE_FORMATS.find((one) => one.matches(name));
		const artifact = format === void 0 ? {
			...bareArtifact(file, "file"),
			blob: digestOf(source, objectFormat, `blob ${size}\0`)
		} : await format.read(file);
		return hashing === null ? artifact : {
			...artifact,
			sha256: await hashing ?? digestOf(source, "sha256")
		};
	} finally {
		await hashing;
		opened.close();
	}
}
function openedFile(absolute, path) {
	try {
		return fileBytes(absolute, path);
	} catch (error) {
		if (isSourceError(error)) throw error;
		const code = error.code ?? "unknown trouble";
		throw new SourceInvalid(path, `cannot be opened: ${code}`);
	}
}
const CHUNK = 1048576;
function digestOf(source, algorithm, header = "") {
	const digest = createHash(algorithm).update(header);
	for (let at = 0; at < source.size; at += CHUNK) digest.update(source.bytes(at, Math.min(CHUNK, source.size - at)));
	return digest.digest("hex");
}

export { readArtifacts };