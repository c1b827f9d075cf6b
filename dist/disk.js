import { $ as isAscii, G as EXECUTABLE, K as GITLINK, Q as nulRecords, Y as committedTree, Z as reported, et as pathText, q as LINK } from "./files.js";
import { O as commitSha, R as SourceInvalid } from "./basics.js";
import { createHash, hash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, readlinkSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

// src/sources/git/blob.ts
const CHUNK = 1048576;
const HEADER_ROOM = 64;
const scratch = Buffer.allocUnsafe(1048641);
const POINTER = Buffer.from("version https://git-lfs.github.com/spec/");
var Unsteady = class extends Error {
	name = "Unsteady";
};
function openRegular(path) {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	return openSync(path, flags);
}
function diskBlob(path, format) {
	const file = openRegular(path);
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) throw new Unsteady("is not a regular file any more");
		const header = `blob ${stat.size}\0`;
		const executable = (stat.mode & 64) !== 0;
		if (stat.size > CHUNK) return {
			id: hashLarge(file, header, stat.size, format),
			executable,
			size: stat.size,
			looksLikePointer: false
		};
		const start = HEADER_ROOM - header.length;
		scratch.write(header, start, "latin1");
		const read = readWhole(file, scratch, HEADER_ROOM, stat.size);
		if (read !== stat.size) throw new Unsteady("changed while it was read");
		const bytes = scratch.subarray(start, HEADER_ROOM + read);
		const looksLikePointer = read < 1024 && scratch.compare(POINTER, 0, POINTER.length, HEADER_ROOM, HEADER_ROOM + POINTER.length) === 0;
		return {
			id: hash(format, bytes, "hex"),
			executable,
			size: read,
			looksLikePointer
		};
	} finally {
		closeSync(file);
	}
}
function hashLarge(file, header, size, format) {
	const digest = createHash(format).update(header);
	let total = 0;
	for (;;) {
		const read = readSync(file, scratch, 0, CHUNK, null);
		if (read === 0) break;
		total += read;
		digest.update(scratch.subarray(0, read));
	}
	if (total !== size) throw new Unsteady("changed while it was read");
	return digest.digest("hex");
}
function readWhole(file, into, offset, size) {
	let total = 0;
	do {
		const read = readSync(file, into, offset + total, size + 1 - total, null);
		if (read === 0) break;
		total += read;
	} while (total < size);
	return total;
}
function diskSha256(path) {
	const file = openRegular(path);
	try {
		const digest = createHash("sha256");
		let size = 0;
		for (;;) {
			const read = readSync(file, scratch, 0, CHUNK, null);
			if (read === 0) return {
				sha256: digest.digest("hex"),
				size
			};
			size += read;
			digest.update(scratch.subarray(0, read));
		}
	} finally {
		closeSync(file);
	}
}

// src/sources/git/objects.ts
async function objectSizes(git, names) {
	const sizes = /* @__PURE__ */ new Map();
	if (names.length === 0) return sizes;
	const { stdout } = await git.run(["cat-file", "--batch-check"], { input: `${names.join("\n")}\n` });
	const lines = stdout.toString("latin1").split("\n");
	names.forEach((name, index) => {
		const header = parseHeader(lines[index] ?? "", name);
		sizes.set(name, header === null ? null : {
			type: header.type,
			size: header.size
		});
	});
	return sizes;
}
async function readObjects(git, names) {
	const objects = /* @__PURE__ */ new Map();
	if (names.length === 0) return objects;
	const { stdout } = await git.run(["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
	let at = 0;
	for (const name of names) {
		const end = stdout.indexOf(10, at);
		if (end === -1) throw new SourceInvalid("git cat-file", "the answer is cut off");
		const header = parseHeader(stdout.toString("latin1", at, end), name);
		at = end + 1;
		if (header === null) {
			objects.set(name, null);
			continue;
		}
		const bytes = stdout.subarray(at, at + header.size);
		at += header.size;
		if (stdout[at] !== 10) throw new SourceInvalid("git cat-file", "the answer is cut off");
		at++;
		objects.set(name, {
			id: header.id,
			type: header.type,
			bytes
		});
	}
	return objects;
}
function parseHeader(line, name) {
	if (line === `${name} missing`) return null;
	const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
	if (match === null) throw new SourceInvalid("git cat-file", `answered ${JSON.stringify(line.slice(0, 120))}`);
	return {
		id: match[1],
		type: match[2],
		size: Number(match[3])
	};
}

// src/sources/git/proof.ts
function objectId(type, bytes, format) {
	return hash(format, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), "hex");
}
async function provenCommit(git) {
	const object = (await readObjects(git, ["HEAD^{commit}"])).get("HEAD^{commit}");
	if (!object) throw new SourceInvalid("HEAD", "names no commit");
	const format = formatOf(object.id);
	if (objectId("commit", object.bytes, format) !== object.id) throw forged("commit", object.id);
	const header = object.bytes.toString("latin1").split("\n\n", 1)[0];
	const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
	const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4,}$/m.exec(header)?.[1];
	if (tree === void 0 || seconds === void 0) throw new SourceInvalid("HEAD", "is a commit without a readable tree or committer time");
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	if (Number.isNaN(time.getTime())) throw new SourceInvalid("HEAD", "has an impossible committer time");
	return {
		id: commitSha(object.id),
		tree,
		committedAt: time.toISOString().replace(".000Z", "Z")
	};
}
function formatOf(id) {
	return id.length === 64 ? "sha256" : "sha1";
}
async function proveTree(git, root, entries) {
	const format = formatOf(root);
	if (treeId(entries.values(), format) === root) return;
	const listed = await committedTree(git, root);
	if (![...listed.values()].every(({ path, mode, id }) => entries.get(path)?.id === id && entries.get(path)?.mode === mode) || listed.size !== entries.size) throw new SourceInvalid("HEAD", "moved while it was read; run again");
	const { stdout } = await git.run([
		"ls-tree",
		"-r",
		"-d",
		"-z",
		"--full-tree",
		root
	]);
	const trees = /* @__PURE__ */ new Set([root]);
	for (const record of nulRecords(stdout, "git ls-tree")) {
		const id = /^\d{6} tree ([0-9a-f]+)\t/.exec(record)?.[1];
		if (id !== void 0) trees.add(id);
	}
	const names = [...trees];
	for (let from = 0; from < names.length; from += 2e3) for (const [id, object] of await readObjects(git, names.slice(from, from + 2e3))) {
		if (object === null) throw new SourceInvalid("git", `the tree ${id} is missing from the repository`);
		if (object.type !== "tree" || objectId("tree", object.bytes, format) !== id) throw forged("tree", id);
	}
}
function treeId(entries, format) {
	const open = [{
		name: "",
		path: "",
		content: ""
	}];
	const close = () => {
		const done = open.pop();
		open.at(-1).content += `40000 ${done.name}\0${raw(idOf(done.content, format))}`;
	};
	for (const { path, mode, id } of entries) {
		while (!path.startsWith(open.at(-1).path)) close();
		const parts = path.slice(open.at(-1).path.length).split("/");
		const name = parts.pop();
		for (const part of parts) open.push({
			name: part,
			path: `${open.at(-1).path}${part}/`,
			content: ""
		});
		open.at(-1).content += `${mode} ${name}\0${raw(id)}`;
	}
	while (open.length > 1) close();
	return idOf(open[0].content, format);
}
function idOf(content, format) {
	return objectId("tree", Buffer.from(content, "latin1"), format);
}
function raw(id) {
	return Buffer.from(id, "hex").toString("latin1");
}
function forged(type, id) {
	return new SourceInvalid("git", `the ${type} ${id} does not hash to its own name: the repository is damaged or forged; clone it anew`);
}

// src/sources/git/disk-audit.ts
async function auditDisk(question) {
	const { root, tree, folders } = question;
	const audit = {
		...question,
		seen: /* @__PURE__ */ new Set(),
		differences: [],
		mismatches: [],
		pointers: [],
		extras: [],
		unread: [],
		closed: []
	};
	const open = [""];
	let done = 0;
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) for (const item of listing(audit, folder)) {
		const name = item.name.toString("latin1");
		const path = folder === "" ? name : `${folder}/${name}`;
		const entry = tree.get(path);
		if (name === ".git" && entry === void 0) {
			if (folder !== "") audit.extras.push({
				path,
				kind: "repository"
			});
		} else if (entry !== void 0) examine(audit, entry, item);
		else if (item.isDirectory() && folders.has(path)) open.push(path);
		else audit.extras.push({
			path,
			kind: extraKind(root, path, item)
		});
		if (++done % 512 === 0) await setImmediate();
	}
	absent(audit);
	return audit;
}
function diskPath(root, path) {
	if (isAscii(path)) return `${root}/${path}`;
	return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
function folderEntries(root, folder) {
	return readdirSync(folder === "" ? root : diskPath(root, folder), {
		withFileTypes: true,
		encoding: "buffer"
	});
}
function filesBelow(root, top) {
	const extras = [];
	const failed = [];
	const open = [top];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) try {
		for (const item of folderEntries(root, folder)) {
			const path = `${folder}/${item.name.toString("latin1")}`;
			const kind = extraKind(root, path, item);
			if (kind === "folder") open.push(path);
			else extras.push({
				path,
				kind
			});
		}
	} catch (error) {
		failed.push(unread(folder, error));
	}
	return {
		extras,
		unread: failed
	};
}
function listing(audit, folder) {
	try {
		return folderEntries(audit.root, folder);
	} catch (error) {
		audit.closed.push(folder);
		if (folder !== "") audit.unread.push(unread(folder, error));
		return [];
	}
}
function examine(audit, entry, item) {
	audit.seen.add(entry.path);
	try {
		if (entry.mode === "160000") {
			if (!item.isDirectory()) differs(audit, entry, "type", `is ${noun(item)} on disk and a submodule in the commit`);
		} else if (entry.mode === "120000") examineLink(audit, entry, item);
		else examineFile(audit, entry, item);
	} catch (error) {
		audit.unread.push(unread(entry.path, error));
	}
}
function examineLink(audit, entry, item) {
	if (!item.isSymbolicLink()) {
		differs(audit, entry, "type", `is ${noun(item)} on disk and a symbolic link in the commit`);
		return;
	}
	let target = readlinkSync(diskPath(audit.root, entry.path), { encoding: "buffer" });
	if (process.platform === "win32") target = Buffer.from(target.toString("utf8").replaceAll("\\", "/"));
	if (objectId("blob", target, audit.format) !== entry.id) differs(audit, entry, "link-target", `points to \`${shownTarget(target)}\`, which is not the commit's target`);
}
function examineFile(audit, entry, item) {
	if (!item.isFile()) {
		differs(audit, entry, "type", `is ${noun(item)} on disk and a regular file in the commit`);
		return;
	}
	const blob = diskBlob(diskPath(audit.root, entry.path), audit.format);
	if (blob.id !== entry.id) audit.mismatches.push({
		entry,
		size: blob.size
	});
	else if (blob.looksLikePointer) audit.pointers.push(entry);
	if (process.platform === "win32" || blob.executable === (entry.mode === "100755")) return;
	differs(audit, entry, "mode", blob.executable ? "is executable on disk, not in the commit" : "is executable in the commit, not on disk");
}
function absent(audit) {
	if (audit.seen.size === audit.tree.size) return;
	for (const entry of audit.tree.values()) {
		if (audit.seen.has(entry.path) || entry.mode === "160000") continue;
		if (audit.closed.find((folder) => folder === "" || entry.path.startsWith(`${folder}/`)) !== void 0) audit.unread.push(unread(entry.path, new Unsteady("is in a folder that cannot be listed")));
		else differs(audit, entry, "missing", "is in the commit and not on disk");
	}
}
function differs(audit, entry, kind, detail) {
	audit.differences.push({
		path: reported(entry.path),
		kind,
		detail
	});
}
function unread(path, error) {
	const known = error instanceof Unsteady ? error.message : error.code;
	if (known === void 0) throw error;
	return {
		path: reported(path),
		reason: error instanceof Unsteady ? known : `cannot be read from disk (${known})`,
		kind: "unread"
	};
}
function extraKind(root, path, item) {
	if (item.isFile() || item.isSymbolicLink()) return "file";
	if (!item.isDirectory()) return "special";
	const inner = diskPath(root, `${path}/.git`);
	return lstatSync(inner, { throwIfNoEntry: false }) === void 0 ? "folder" : "repository";
}
function noun(item) {
	if (item.isDirectory()) return "a folder";
	if (item.isSymbolicLink()) return "a symbolic link";
	return item.isFile() ? "a regular file" : "a special file";
}
function shownTarget(target) {
	return JSON.stringify(pathText(target.toString("latin1")).slice(0, 200)).slice(1, -1);
}

export { formatOf as a, provenCommit as c, diskSha256 as d, openRegular as f, folderEntries as i, objectSizes as l, diskPath as n, objectId as o, filesBelow as r, proveTree as s, auditDisk as t, readObjects as u };