import { r as __toESM } from "./rolldown-runtime.js";
import { A as SourceUnavailable, C as MAX_TEXT_BYTES, F as SEVERITIES, I as atLeast, N as byCodeUnit, O as InputError, P as canonicalJson, R as visible, S as wholeFile, _ as isOnRunner, a as escapeTerminal, b as isCommitSha, c as withoutSecrets, d as wellFormed$1, f as escapeMarkdown, g as markdownMessage, h as markdownCode, j as isSourceError, k as SourceInvalid, m as markdownBlock, n as painter, s as decodeUtf8, u as relativeReference, v as readRunnerEvent, w as TOOL_VERSION, x as repositoryPath, y as commitSha } from "./basics.js";
import { C as trim, E as unknown, S as transform, T as union, _ as pipe, a as getDotPath, b as strictObject, c as maxLength, d as nullish, f as number, g as picklist, i as description, l as minLength, m as optional, n as boolean, o as isoTimestamp, p as object, r as check$2, s as looseObject, t as array, u as nonEmpty$1, v as regex, w as undefined_, x as string, y as safeParse } from "./vendor-valibot.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { a as grammarOf, c as isExpired, d as matchesEverything, f as pathMatcher, i as locate, l as isInForce, o as semver, p as policyWaiver, r as runRule, s as fits, t as RULES, u as judged$2 } from "./rules.js";
import { n as TomlDate, r as TomlError, t as parse$2 } from "./vendor-smol-toml.js";
import { t as require_dist } from "./vendor-yaml.js";
import { a as ContextAccess, c as IndexAccess, d as Star, f as Unary, i as Binary, l as Literal, n as Lexer, o as FunctionCall, r as StringData, s as Grouping, t as Parser$3, u as Logical } from "./vendor-actions-expressions.js";
import { t as parse$3 } from "./vendor-unbash.js";
import { createHash, hash, randomUUID } from "node:crypto";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { BlockList, isIP } from "node:net";
import http from "node:http";
import { promisify } from "node:util";
import tls from "node:tls";
import zlib from "node:zlib";
import { accessSync, closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import https from "node:https";
import { spawn } from "node:child_process";
import { homedir, hostname, tmpdir } from "node:os";
import { lstat, mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";

// src/evidence/report/groups.ts
/**
* Findings that would be printed in the same words, as one, in the order in which each group begins. The same
* unpinned action in thirty workflows is one thing to understand and to mend, at thirty places.
*/
function groupFindings(findings) {
	return groupBy(findings, ({ severity, ruleId, message, remedy }) => [
		severity,
		ruleId,
		message,
		remedy
	]);
}
/** Waived findings by what excuses them. */
function groupWaived(waived) {
	return groupBy(waived, ({ finding, waiver }) => [
		finding.waiver,
		finding.ruleId,
		finding.severity,
		waiver?.id
	]);
}
/** Rules that could not be verified for the same reason. */
function groupUnverified(rules) {
	return groupBy(rules, ({ id, reason }) => [reason ?? id]);
}
/** What was not read, each reason once: a policy that excludes a folder of fixtures is one line, not one a fixture. */
function groupGaps(gaps) {
	return groupBy(gaps.flatMap(({ source, skipped }) => skipped.map((one) => ({
		...one,
		source
	}))), ({ kind, reason }) => [kind, reason]).map(({ first: { kind, reason }, all }) => ({
		kind,
		reason,
		paths: [...new Set(all.map(({ path }) => path))],
		sources: [...new Set(all.map(({ source }) => source))]
	}));
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = JSON.stringify(keyOf(item));
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [item]);
		else known.push(item);
	}
	return [...groups.values()].map((all) => ({
		first: all[0],
		all
	}));
}

// src/evidence/report/order.ts
/** Worst first, then by place, then by rule: the order of every report. Findings without a place come first. */
function worstFirst$1(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byCodeUnit(a.location?.path ?? "", b.location?.path ?? "") || (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) || (a.location?.startColumn ?? 0) - (b.location?.startColumn ?? 0) || byCodeUnit(a.ruleId, b.ruleId) || byCodeUnit(a.message, b.message) || byCodeUnit(a.fingerprint, b.fingerprint));
}

// src/sources/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Whether every byte is ASCII: then the path reads the same in every encoding. */
function isAscii(path) {
	return !/[\u0080-\u{10ffff}]/u.test(path);
}
/** The path as text: UTF-8 where it is, else every byte above ASCII as `\xHH` and every backslash doubled. */
function pathText(path) {
	if (isAscii(path)) return path;
	try {
		return utf8.decode(Buffer.from(path, "latin1"));
	} catch {
		return path.replaceAll("\\", "\\\\").replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
	}
}
/** The bytes of a text, as a tree path. */
function treePath(text) {
	return isAscii(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
/**
* A path of a tree or an index, parsed at the edge.
* @throws SourceInvalid when a part is empty, `.`, `..` or `.git`: git checks out no such path, so a tree that holds
* one was made to lead a reader elsewhere
*/
function safePath(path, where) {
	const text = pathText(path);
	if (/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(text)) return text;
	const parts = text.split("/");
	if (text.includes("\0") || parts.some((part) => part === "" || part === "." || isParentOrGit(part))) throw new SourceInvalid(where, `holds the path ${JSON.stringify(text)}, which git itself refuses`);
	return repositoryPath(text);
}
function isParentOrGit(part) {
	return part === ".." || part.toLowerCase() === ".git";
}

// src/sources/git/records.ts
/**
* Split the NUL-terminated answer of a `-z` command.
* @param where the command, for the error
* @returns each record as latin1 text, one character a byte
* @throws SourceInvalid when the last record is cut off
*/
function nulRecords(output, where) {
	if (output.length === 0) return [];
	if (output.at(-1) !== 0) throw new SourceInvalid(where, "the answer is cut off");
	return output.toString("latin1", 0, output.length - 1).split("\0");
}

// src/sources/git/committed-tree.ts
const REGULAR = "100644";
const EXECUTABLE = "100755";
const LINK = "120000";
const GITLINK = "160000";
/**
* Everything that a commit holds, in git's own order.
* @param revision an object id or `HEAD`
* @throws SourceInvalid when the listing is cut off, holds a path that git refuses, or an unknown mode
*/
async function committedTree(git, revision) {
	const { stdout } = await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		revision
	]);
	const entries = /* @__PURE__ */ new Map();
	for (const record of nulRecords(stdout, "git ls-tree")) {
		const match = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/s.exec(record);
		if (match === null) throw new SourceInvalid("git ls-tree", "answered in an unknown form");
		const [, mode, id, path] = match;
		if (![
			"100644",
			"100755",
			"120000",
			"160000"
		].includes(mode)) throw new SourceInvalid(pathText(path), `is in the commit with the unknown mode ${mode}`);
		safePath(path, "the commit");
		if (entries.has(path)) throw new SourceInvalid(pathText(path), "stands twice in the commit");
		entries.set(path, {
			path,
			mode,
			id
		});
	}
	return entries;
}
/** Every folder that the paths stand in, without the root. */
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
		const folder = path.slice(0, cut);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
/** The path for reports; the path was checked when its listing was read. */
function reported(path) {
	return pathText(path);
}

// src/sources/git/objects.ts
/**
* Sizes and types of objects by name, in one process.
* @returns `null` for an object that the repository does not have (a partial clone, a damaged one)
*/
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
/**
* Contents of objects by name, in one process. The caller bounds their total size.
* @param names object ids or revisions without a newline
* @returns `null` for an object that the repository does not have
* @throws SourceInvalid when the answer is cut off or is not what `cat-file --batch` documents
*/
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
/** The id that git gives to an object of these bytes. */
function objectId(type, bytes, format) {
	return hash(format, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), "hex");
}
/**
* HEAD's commit, its bytes proven to hash to its id.
* Git does not re-hash what it reads, so an object written under another's name would pass for it.
* @throws SourceInvalid when the object is malformed or is not what its id says
*/
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
/**
* Prove that a listing is the tree that the commit names, by computing the tree's id from the listing.
* Old commits hold modes (100664) that git shows otherwise, and empty trees that a listing omits: there the
* tree objects themselves are hashed instead.
* @param entries in git's order
* @throws SourceInvalid when a tree object is not what its id says
*/
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
/** The id of the tree that holds exactly these entries, given in git's order. */
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

// src/capabilities/commit-files.ts
/** Git answers with this much at one time, so that its output stays below the process's limit. */
const BATCH_BYTES$1 = 67108864;
/** As many links as Linux follows. */
const MOST_LINKS = 40;
/**
* The files of a commit, without a checkout. Reads that are asked for together become one git process.
* @param commit a commit of the repository that `git` reads
*/
function commitFiles(git, commit) {
	let listed;
	const listing = () => {
		listed ??= list$1(git, commit);
		return listed;
	};
	const blob = batchedBlobs(git);
	const at = async (path, asked, links) => {
		if (links > MOST_LINKS) throw new SourceInvalid(asked, "is a link that leads back to itself");
		const { entries, names } = await listing();
		const same = names.get(path) ?? [];
		if (same.length > 1) throw new SourceInvalid(asked, "is the name of two files that differ only in bytes that are not UTF-8");
		const entry = same[0];
		if (entry === void 0) {
			const [link, rest] = linkOnTheWay(entries, path);
			if (link === null) throw new SourceInvalid(asked, `is not in the commit ${commit.slice(0, 12)}`);
			return at(target$1(link, await blob(link, asked), rest, asked), asked, links + 1);
		}
		if (entry.mode === "160000") throw new SourceInvalid(asked, "is a submodule, not a file");
		const bytes = await blob(entry, asked);
		return entry.mode === "120000" ? at(target$1(entry, bytes, "", asked), asked, links + 1) : bytes;
	};
	return {
		list: async () => {
			const { names } = await listing();
			return [...names].filter(([, same]) => same.some(({ mode }) => mode !== GITLINK)).map(([path]) => path);
		},
		read: (path) => at(path, path, 0)
	};
}
async function list$1(git, commit) {
	const entries = await committedTree(git, commit);
	const names = /* @__PURE__ */ new Map();
	for (const entry of entries.values()) {
		const path = reported(entry.path);
		const same = names.get(path);
		if (same === void 0) names.set(path, [entry]);
		else same.push(entry);
	}
	return {
		entries,
		names: new Map([...names].sort(([one], [other]) => one < other ? -1 : 1))
	};
}
/** The link among a path's folders, and what of the path comes after it. */
function linkOnTheWay(entries, path) {
	const parts = path.split("/");
	for (let count = 1; count < parts.length; count++) {
		const entry = entries.get(treePath(parts.slice(0, count).join("/")));
		if (entry?.mode === "120000") return [entry, parts.slice(count).join("/")];
	}
	return [null, ""];
}
/** @throws SourceInvalid when the link leads out of the commit */
function target$1(link, bytes, rest, asked) {
	const text = Buffer.from(bytes).toString("utf8");
	const joined = posix.normalize(posix.join(posix.dirname(reported(link.path)), text, rest));
	if (text.startsWith("/") || joined === ".." || joined.startsWith("../") || text.includes("\0")) throw new SourceInvalid(asked, "is a link out of the repository, which is not followed");
	return joined;
}
/** Collects the reads of one turn of the event loop. */
function batchedBlobs(git) {
	let waiting = [];
	const flush = async () => {
		await setImmediate();
		const batch = waiting;
		waiting = [];
		try {
			await answer$1(git, batch);
		} catch (error) {
			for (const one of batch) one.reject(error);
		}
	};
	return (entry, asked) => new Promise((resolve, reject) => {
		waiting.push({
			entry,
			asked,
			resolve,
			reject
		});
		if (waiting.length === 1) flush();
	});
}
async function answer$1(git, batch) {
	const sizes = await objectSizes(git, [...new Set(batch.map(({ entry }) => entry.id))]);
	let group = [];
	let bytes = 0;
	for (const [index, one] of batch.entries()) {
		const found = sizes.get(one.entry.id);
		if (!found) one.reject(new SourceInvalid(one.asked, "has no content in this clone; fetch the whole commit"));
		else if (found.size > 67108864) one.reject(new SourceInvalid(one.asked, `has ${found.size} bytes; files up to ${MAX_TEXT_BYTES} are read`));
		else {
			group.push(one);
			bytes += found.size;
		}
		if (bytes < BATCH_BYTES$1 && index < batch.length - 1) continue;
		await deliver(git, group);
		group = [];
		bytes = 0;
	}
}
async function deliver(git, group) {
	const objects = await readObjects(git, [...new Set(group.map(({ entry }) => entry.id))]);
	for (const { entry, asked, resolve, reject } of group) {
		const object = objects.get(entry.id);
		if (object?.type === "blob" && objectId("blob", object.bytes, formatOf(entry.id)) === entry.id) resolve(new Uint8Array(object.bytes));
		else reject(new SourceInvalid(asked, "has content in this clone that does not hash to its name; clone it anew"));
	}
}

// src/sources/git/staged.ts
/**
* The whole index with its flags.
* `-v` prints a lower-case letter for assume-unchanged and `S` for skip-worktree.
*/
async function indexEntries(git) {
	const { stdout } = await git.run([
		"ls-files",
		"-s",
		"-v",
		"-z"
	]);
	return nulRecords(stdout, "git ls-files").map((record) => {
		const match = /^([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s.exec(record);
		if (match === null) throw new SourceInvalid("git ls-files", "answered in an unknown form");
		const [, tag, mode, id, stage, path] = match;
		safePath(path, "the index");
		return {
			path,
			mode,
			id,
			stage: Number(stage),
			assumeUnchanged: tag !== tag.toUpperCase(),
			skipWorktree: tag.toUpperCase() === "S"
		};
	});
}
/** Where the index differs from the commit, also where the disk agrees with the commit again. */
function stagedDifferences(tree, index) {
	const differences = [];
	const add = (path, detail) => {
		differences.push({
			path: reported(path),
			kind: "staged",
			detail
		});
	};
	const indexed = /* @__PURE__ */ new Set();
	for (const entry of index) {
		const known = indexed.has(entry.path);
		indexed.add(entry.path);
		const committed = tree.get(entry.path);
		if (entry.stage !== 0) {
			if (!known) add(entry.path, "is in conflict: a merge of it is not finished");
		} else if (committed === void 0) add(entry.path, "is staged, and not in the commit");
		else if (committed.id !== entry.id) add(entry.path, "is staged with another content than the commit has");
		else if (committed.mode !== entry.mode) add(entry.path, `is staged with mode ${entry.mode}; the commit has ${committed.mode}`);
	}
	for (const path of tree.keys()) if (!indexed.has(path)) add(path, "is staged for removal");
	return differences;
}
/** More paths than this under one flag are reported together: a sparse checkout flags thousands. */
const PATHS_SHOWN = 50;
/** Index flags by which git stops looking at files. */
function hiddenInIndex(index) {
	return [...flagged("assume-unchanged", index.filter((entry) => entry.assumeUnchanged), "is marked assume-unchanged: git does not look whether it changed"), ...flagged("skip-worktree", index.filter((entry) => entry.skipWorktree), "is marked skip-worktree: git acts as if it were on disk, unchanged")];
}
function flagged(kind, entries, detail) {
	const shown = entries.slice(0, PATHS_SHOWN).map((entry) => ({
		kind,
		subject: reported(entry.path),
		detail
	}));
	const rest = entries.length - shown.length;
	return rest === 0 ? shown : [...shown, {
		kind,
		subject: `${rest} more paths`,
		detail
	}];
}

// src/capabilities/disk-files.ts
/**
* The checkout's files: what the index holds, and what is untracked and not ignored by a `.gitignore`.
* Neither `info/exclude` nor anybody's own excludes file takes a file out of the list.
* @param root absolute; no file outside of it is read, whatever a link says
*/
function diskFiles(root, git) {
	let listed;
	const paths = () => {
		listed ??= listing$1(git);
		return listed;
	};
	return {
		list: async () => [...(await paths()).keys()],
		read: async (path) => {
			const known = (await paths()).get(path);
			if (known !== void 0 && known.length > 1) throw new SourceInvalid(path, "is the name of two files that differ only in bytes that are not UTF-8");
			return contents$1(root, path, known?.[0]);
		}
	};
}
async function listing$1(git) {
	const [index, others] = await Promise.all([indexEntries(git), git.run([
		"ls-files",
		"--others",
		"--exclude-per-directory=.gitignore",
		"-z"
	])]);
	const paths = new Set(index.filter(({ mode }) => mode !== GITLINK).map(({ path }) => path));
	for (const path of nulRecords(others.stdout, "git ls-files")) if (!path.endsWith("/")) paths.add(path);
	const byText = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = safePath(path, "the work tree");
		const same = byText.get(text);
		if (same === void 0) byText.set(text, [path]);
		else same.push(path);
	}
	return new Map([...byText].sort(([one], [other]) => one < other ? -1 : 1));
}
/** @param bytes the path as bytes, where the list has it */
function contents$1(root, path, bytes) {
	checked(path);
	const wanted = bytes === void 0 || isAscii(bytes) || pathText(bytes) === Buffer.from(bytes, "latin1").toString("utf8") ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes, "latin1")]);
	try {
		const real = realpathSync.native(wanted, "buffer");
		confined(root, path, real);
		return regular(path, real);
	} catch (error) {
		if (error instanceof SourceInvalid) throw error;
		throw new SourceInvalid(path, problem(error.code, bytes !== void 0));
	}
}
function checked(path) {
	try {
		if (repositoryPath(path) !== path) throw new SourceInvalid(path, "is not written as the repository writes it");
	} catch (error) {
		if (error instanceof SourceInvalid) throw error;
		throw new SourceInvalid(JSON.stringify(path), "is not a path inside the repository");
	}
}
/** Links may lead anywhere inside the work tree but into `.git`, where credentials of the checkout lie. */
function confined(root, path, real) {
	const base = realpathSync.native(root);
	const text = real.toString("utf8");
	const inside = text.startsWith(base.endsWith(sep) ? base : base + sep);
	const relative = text.slice(base.length).split(sep).filter(Boolean).join("/");
	if (!inside || /^\.git(?:\/|$)/i.test(relative)) throw new SourceInvalid(path, "is a link out of the repository, which is not followed");
	if (folded(relative) === folded(path) && relative.normalize("NFC") !== path.normalize("NFC")) throw new SourceInvalid(path, `is written \`${relative}\` on disk`);
}
function regular(path, real) {
	const file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) throw new SourceInvalid(path, "is not a regular file");
		if (stat.size > 67108864) throw new SourceInvalid(path, `has ${stat.size} bytes; files up to ${MAX_TEXT_BYTES} are read`);
		const bytes = readFileSync(file);
		if (bytes.length !== stat.size) throw new SourceInvalid(path, "changed while it was read");
		return bytes;
	} finally {
		closeSync(file);
	}
}
function problem(code, tracked) {
	if (code === "ENOENT" || code === "ENOTDIR") return tracked ? "is tracked but not on disk" : "is not in the repository";
	if (code === "ELOOP") return "is a link that leads back to itself";
	return `cannot be read from disk (${code ?? "unknown"})`;
}
function folded(name) {
	return name.normalize("NFC").toLowerCase();
}

// src/capabilities/http/proxy.ts
/**
* The proxy that the environment asks for, as curl and git read it: `https_proxy` or `http_proxy`, else `all_proxy`,
* the lower-case name first, unless `no_proxy` exempts the host.
* @returns `null` for a direct connection
* @throws SourceUnavailable when a proxy is asked for that cannot be used: it is never passed by
*/
function proxyFor(url, env) {
	const scheme = url.protocol.slice(0, -1);
	const name = [
		`${scheme}_proxy`,
		`${scheme.toUpperCase()}_PROXY`,
		"all_proxy",
		"ALL_PROXY"
	].find((candidate) => (env[candidate] ?? "") !== "");
	if (name === void 0 || isExempt(url, firstSet(env, "no_proxy", "NO_PROXY"))) return null;
	const text = env[name].trim();
	const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	const address = URL.canParse(written) ? new URL(written) : null;
	if (address === null || address.protocol !== "http:" && address.protocol !== "https:" || address.hostname === "") {
		const kind = address === null ? "no address" : `a ${address.protocol.slice(0, -1)} proxy`;
		throw new SourceUnavailable("network", `the variable ${name} names ${kind}; only http:// and https:// proxies can be used. Set it to one, or name the host in NO_PROXY`);
	}
	const { username, password } = address;
	address.username = "";
	address.password = "";
	const credentials = Buffer.from(`${decoded$3(username)}:${decoded$3(password)}`).toString("base64");
	return {
		address,
		authorization: username === "" && password === "" ? null : `Basic ${credentials}`
	};
}
/** `no_proxy`: hosts, domains with or without a leading dot, addresses, address ranges, each with an optional port; `*` for all. */
function isExempt(url, list) {
	const host = url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
	return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		if (entry.includes("/")) return isInRange(host, entry);
		const [, bracketed, plain, wantedPort] = /^(?:\[([^\]]+)\]|([^:]+|[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:]*))(?::(\d+))?$/i.exec(entry) ?? [];
		const name = (bracketed ?? plain ?? "").toLowerCase().replace(/^\*?\./, "");
		if (name === "" || wantedPort !== void 0 && wantedPort !== port) return false;
		return host === name || isIP(host) === 0 && host.endsWith(`.${name}`);
	});
}
function isInRange(host, range) {
	const family = isIP(host);
	const [network, bits] = range.split("/");
	if (family === 0 || isIP(network) !== family || !/^\d{1,3}$/.test(bits)) return false;
	if (Number(bits) > (family === 4 ? 32 : 128)) return false;
	const kind = family === 4 ? "ipv4" : "ipv6";
	const block = new BlockList();
	block.addSubnet(network, Number(bits), kind);
	return block.check(host, kind);
}
function firstSet(env, ...names) {
	return names.map((name) => env[name] ?? "").find((value) => value !== "") ?? "";
}
function decoded$3(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/capabilities/http/tunnel.ts
/**
* An agent whose TLS connections run through an HTTP proxy's CONNECT (RFC 9110 section 9.3.6). The server's
* certificate is verified end to end, as on a direct connection.
* @param options of the agent, certificate authorities among them
* @param timeoutMs for opening one tunnel
*/
function tunnel(proxy, options, timeoutMs) {
	const agent = new https.Agent(options);
	agent.createConnection = (target, created) => {
		const { host, port } = target;
		openTunnel(proxy, host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`, timeoutMs, (error, socket) => {
			if (socket === null) created?.(error, void 0);
			else created?.(null, tls.connect({
				...target,
				socket
			}));
		});
	};
	return agent;
}
function openTunnel({ address, authorization }, authority, timeoutMs, opened) {
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), timeoutMs);
	const refused = (status) => {
		clearTimeout(timer);
		opened(/* @__PURE__ */ new Error(`the proxy ${address.host} refused to connect to ${authority} (status ${status})`), null);
	};
	const request = (address.protocol === "https:" ? https : http).request({
		hostname: address.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: address.port === "" ? address.protocol === "https:" ? 443 : 80 : Number(address.port),
		method: "CONNECT",
		path: authority,
		headers: {
			host: authority,
			...authorization === null ? {} : { "proxy-authorization": authorization }
		},
		agent: false,
		signal: patience.signal
	});
	request.on("connect", (response, socket, head) => {
		if (response.statusCode !== 200) {
			socket.destroy();
			refused(response.statusCode);
			return;
		}
		clearTimeout(timer);
		if (head.length > 0) socket.unshift(head);
		opened(null, socket);
	});
	request.on("response", (response) => {
		response.destroy();
		refused(response.statusCode);
	});
	request.on("error", (error) => {
		clearTimeout(timer);
		opened(/* @__PURE__ */ new Error(`the proxy ${address.host} cannot be reached: ${error.message}`), null);
	});
	request.end();
}

// src/capabilities/http/exchange.ts
/** No whole answer came; trying again may help. The message is a clause without addresses' secrets. */
var BrokenExchange = class extends Error {
	name = "BrokenExchange";
};
/** Origin and path: what may be printed of an address. User, password and query may hold tokens. */
function safeAddress(url) {
	if (!URL.canParse(url)) return "an address that is none";
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
const gunzip = promisify(zlib.gunzip);
const MAX_SOCKETS = 16;
/**
* Make the function that does single exchanges, sharing connections among them.
* @throws (the function made) BrokenExchange when trying again may help, SourceUnavailable when it cannot
*/
function exchanges(env, maxBodyBytes, authorities) {
	const shared = {
		keepAlive: true,
		maxSockets: MAX_SOCKETS,
		...authorities === void 0 ? {} : { ca: authorities }
	};
	const direct = {
		"http:": new http.Agent(shared),
		"https:": new https.Agent(shared)
	};
	const tunnels = /* @__PURE__ */ new Map();
	const open = (url, timeoutMs) => {
		const proxy = proxyFor(url, env);
		if (proxy === null) return {
			...target(url),
			agent: direct[url.protocol],
			path: `${url.pathname}${url.search}`
		};
		if (url.protocol === "http:") {
			const { authorization } = proxy;
			return {
				...target(proxy.address),
				agent: direct[proxy.address.protocol],
				path: `${url.origin}${url.pathname}${url.search}`,
				headers: {
					host: url.host,
					...authorization === null ? {} : { "proxy-authorization": authorization }
				}
			};
		}
		const agent = tunnels.get(proxy.address.href) ?? tunnel(proxy, shared, timeoutMs);
		tunnels.set(proxy.address.href, agent);
		return {
			...target(url),
			agent,
			path: `${url.pathname}${url.search}`
		};
	};
	return async (request, timeoutMs) => {
		const url = URL.canParse(request.url) ? new URL(request.url) : null;
		if (url === null || url.protocol !== "http:" && url.protocol !== "https:") throw new SourceUnavailable("network", "the address is not an http or https one");
		const options = open(url, timeoutMs);
		const signal = AbortSignal.timeout(timeoutMs);
		try {
			const response = await answer(request, {
				...options,
				signal
			});
			return {
				status: response.statusCode,
				headers: flat(response.headers),
				body: await body(response, url)
			};
		} catch (error) {
			if (error instanceof SourceUnavailable) throw error;
			throw new BrokenExchange(signal.aborted ? `none within ${Math.ceil(timeoutMs / 1e3)} s` : cause(error));
		}
	};
	async function body(response, url) {
		const tooLarge = () => new SourceUnavailable(url.host, `its answer is larger than ${maxBodyBytes} bytes, which is refused`);
		const chunks = [];
		let size = 0;
		for await (const chunk of response) {
			size += chunk.length;
			if (size > maxBodyBytes) {
				response.destroy();
				throw tooLarge();
			}
			chunks.push(chunk);
		}
		const bytes = Buffer.concat(chunks);
		const coding = response.headers["content-encoding"] ?? "identity";
		if (!["identity", "gzip"].includes(coding)) throw new SourceUnavailable(url.host, "its answer is compressed in a way that was not offered");
		const plain = coding === "gzip" ? await gunzip(bytes, { maxOutputLength: maxBodyBytes }).catch((error) => {
			throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : error;
		}) : bytes;
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(plain);
		} catch {
			throw new SourceUnavailable(url.host, "its answer is not UTF-8");
		}
	}
}
function target(url) {
	return {
		protocol: url.protocol,
		hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port)
	};
}
function answer({ method, headers, body }, options) {
	return new Promise((resolve, reject) => {
		(options.protocol === "https:" ? https : http).request({
			...options,
			method,
			headers: {
				...headers,
				"accept-encoding": "gzip",
				...body === void 0 ? {} : { "content-length": Buffer.byteLength(body) },
				...options.headers
			}
		}).on("response", resolve).on("error", reject).end(body);
	});
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]));
}
/** Node's own words for a network failure hold host and port, never headers or paths. */
function cause(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return cause(error.errors[0]);
	return error instanceof Error ? error.message.split("\n", 1)[0] ?? error.name : "an unknown failure";
}

// src/capabilities/fetch-http.ts
const DEFAULTS = {
	attemptMs: 6e4,
	budgetMs: 18e4,
	attempts: 4,
	maxBodyBytes: 67108864
};
const MAX_REDIRECTS = 5;
const FIRST_PAUSE_MS = 500;
/**
* The network, as `Http` promises it: time-limited, size-limited, with retries on 429, 5xx and broken connections,
* as the server's Retry-After asks. Built on node:http, because Node 20's `fetch` ignores HTTPS_PROXY and a proxy
* that is set must not be passed by.
* @returns an `Http` that throws SourceUnavailable when no whole answer came, or a redirect must not be followed;
*   when the last attempt was answered with 429 or 5xx, that answer is returned
*/
function fetchHttp(options) {
	const { now = Date.now, sleep = pause } = options;
	const limits = {
		...DEFAULTS,
		...defined(options)
	};
	const exchange = exchanges(options.env, limits.maxBodyBytes, options.authorities);
	const attempt = async (request, deadline) => {
		const headers = {
			"user-agent": options.userAgent ?? "release-guardrail",
			...lowerCased(request.headers ?? {})
		};
		let current = {
			...request,
			headers
		};
		for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
			const response = await exchange(current, Math.max(1, Math.min(limits.attemptMs, deadline - now())));
			if (!isRedirect(response)) return response;
			current = redirected(current, response);
		}
		throw new SourceUnavailable(host(request.url), `redirects more than ${MAX_REDIRECTS} times`);
	};
	return async (request) => {
		const deadline = now() + limits.budgetMs;
		for (let tried = 1;; tried += 1) {
			const outcome = await attempt(request, deadline).catch((error) => {
				if (error instanceof BrokenExchange) return error;
				throw error;
			});
			const broken = outcome instanceof BrokenExchange;
			if (!broken && !isPassing(outcome.status)) return outcome;
			const wait = broken ? backOff(tried) : retryAfter(outcome, now()) ?? backOff(tried);
			if (tried >= limits.attempts || now() + wait >= deadline) {
				if (!broken) return outcome;
				const times = tried === 1 ? "once" : `${tried} times`;
				throw new SourceUnavailable(host(request.url), `${request.method} ${safeAddress(request.url)} was tried ${times} and got no answer: ${outcome.message}`);
			}
			await sleep(wait);
		}
	};
}
/** Statuses that the same request may not meet again. */
function isPassing(status) {
	return status === 429 || status === 408 || status >= 500 && status !== 501;
}
function isRedirect({ status, headers }) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status) && headers.location !== void 0;
}
function redirected(request, { status, headers }) {
	const from = new URL(request.url);
	const refuse = (problem) => new SourceUnavailable(from.host, `redirects ${problem}, which is not followed`);
	if (!URL.canParse(headers.location, from.href)) throw refuse("to an address that is none");
	const to = new URL(headers.location, from);
	if (to.protocol !== "https:" && to.protocol !== from.protocol) throw refuse("from https to an open connection");
	if (request.method === "POST" && status !== 307 && status !== 308) throw refuse(`a POST with status ${status}`);
	const kept = Object.entries(request.headers ?? {}).filter(([name]) => to.origin === from.origin || ![
		"authorization",
		"cookie",
		"proxy-authorization"
	].includes(name));
	return {
		...request,
		url: to.href,
		headers: Object.fromEntries(kept)
	};
}
/** RFC 9110 section 10.2.3: seconds, or a date. */
function retryAfter({ headers }, now) {
	const value = headers["retry-after"]?.trim() ?? "";
	if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
	const date = /[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function backOff(tried) {
	return FIRST_PAUSE_MS * 2 ** (tried - 1) * (1 + Math.random() / 4);
}
function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
function host(url) {
	return URL.canParse(url) ? new URL(url).host : "network";
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function defined({ attemptMs, budgetMs, attempts, maxBodyBytes }) {
	const given = Object.entries({
		attemptMs,
		budgetMs,
		attempts,
		maxBodyBytes
	});
	return Object.fromEntries(given.filter(([, value]) => value !== void 0));
}

// src/capabilities/find-program.ts
/**
* Where a program stands, looked up in `PATH` by us instead of by the operating system:
* a relative entry, or one inside the checked repository (`node_modules/.bin`), would let the repository
* supply the program that judges it. Windows also looks into the current folder first; this does not.
* @param root the checked repository; entries of `PATH` inside it are passed over
* @returns the absolute path, or `null` when there is none
*/
function findProgram(name, root, env) {
	const windows = process.platform === "win32";
	const path = env.PATH ?? (windows ? env.Path : void 0) ?? "";
	for (const folder of path.split(delimiter)) {
		if (!isAbsolute(folder) || isInside$1(folder, root)) continue;
		const candidate = join(folder, windows ? `${name}.exe` : name);
		if (isExecutable(candidate) && !isInside$1(candidate, root)) return candidate;
	}
	return null;
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
function isInside$1(path, root) {
	const real = realpathOr(path);
	const base = realpathOr(root);
	return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep);
}
function realpathOr(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}

// src/capabilities/git-arguments.ts
/**
* The subcommands that this project asks of git. All of them only read, but for `update-index`, which is
* let through with a temporary index alone (its caller sets `GIT_INDEX_FILE`).
*/
const READING = /* @__PURE__ */ new Set([
	"cat-file",
	"check-attr",
	"check-ignore",
	"check-ref-format",
	"config",
	"diff-tree",
	"for-each-ref",
	"ls-files",
	"ls-remote",
	"ls-tree",
	"merge-base",
	"rev-list",
	"rev-parse",
	"show-ref",
	"symbolic-ref",
	"update-index",
	"verify-tag",
	"version"
]);
/** Options that make a reading command run a program or write a file. */
const REFUSED = /^(?:--upload-pack|--exec|--exec-path|--config-env|--textconv|--filters|--ext-diff|--output|-o)(?:=|$)/;
const CONFIG_READS = /* @__PURE__ */ new Set([
	"--get",
	"--get-all",
	"--get-regexp",
	"--list",
	"-l"
]);
/** The options before the subcommand that callers may give. */
const GLOBAL = /^(?:-C|--work-tree=.*|--version)$/s;
/**
* Refuse arguments by which text from a repository could turn a question into a command.
* @throws Error, for this is a mistake of the caller, never a state of the repository
*/
function refuseUnsafe(args) {
	const start = subcommandIndex(args);
	const name = args[start];
	if (args.some((arg) => arg.includes("\0"))) throw new Error("git argument holds a NUL byte");
	if (args.includes("--version") && start === -1) return;
	if (name === void 0 || !READING.has(name)) throw new Error(`not a reading git command: ${String(name)}`);
	const rest = args.slice(start + 1);
	if (name !== "ls-files" && rest.some((arg) => REFUSED.test(arg))) throw new Error(`git ${name} was given an option that runs or writes something`);
	if (name === "config" && !rest.some((arg) => CONFIG_READS.has(arg))) throw new Error("git config is only read here");
	if (name === "symbolic-ref" && rest.filter((arg) => !arg.startsWith("-")).length > 1) throw new Error("git symbolic-ref is only read here");
}
/** The name for messages: `ls-tree`, without options and without anything from the repository. */
function subcommand(args) {
	return args[subcommandIndex(args)] ?? args[0] ?? "";
}
function subcommandIndex(args) {
	for (let at = 0; at < args.length; at++) {
		const arg = args[at];
		if (arg === "-C") at++;
		else if (arg === "-c" && args[at + 1]?.startsWith("core.excludesFile=")) at++;
		else if (!GLOBAL.test(arg)) return at;
	}
	return -1;
}

// src/capabilities/git-process.ts
/**
* The hardened git on one repository. Reads only; runs no hook, no filter, no fsmonitor, no transport, and sees
* neither the machine's configuration nor `GIT_*` variables nor replaced or grafted objects.
* Every answer either is whole and has a documented exit code, or throws.
* @param root the work tree, absolute; git is told that it is the work tree, whatever `core.worktree` says
* @param env the run's environment; every `GIT_*` variable in it is dropped
*/
function gitProcess(root, env, limits = {}) {
	const timeout = limits.timeout ?? 12e4;
	const cap = limits.output ?? 268435456;
	const base = {
		...withoutGitVariables(env),
		...fixedVariables(root)
	};
	let program;
	return { async run(args, options = {}) {
		refuseUnsafe(args);
		program ??= findProgram("git", root, env);
		if (program === null) throw new SourceUnavailable("git", "is not on the PATH; install git 2.31 or later");
		const name = subcommand(args);
		const result = await execute(program, [...hardening(root), ...args], {
			cwd: root,
			env: {
				...base,
				...options.env
			},
			input: options.input,
			timeout,
			cap,
			name
		});
		if (!(options.okCodes ?? [0]).includes(result.code)) throw new SourceUnavailable("git", `\`git ${name}\` exited ${result.code}: ${firstLine$2(result.stderr)}`);
		return result;
	} };
}
/** Git's first line as one printable line: it can carry names from the repository. */
function firstLine$2(stderr) {
	return (stderr.split("\n").find((text) => text.trim() !== "") ?? "it said nothing").replaceAll(/\p{Cc}/gu, " ").slice(0, 300);
}
function hardening(root) {
	const settings = [
		"safe.directory=*",
		"core.fsmonitor=false",
		"core.untrackedCache=false",
		"core.hooksPath=/dev/null",
		"core.excludesFile=/dev/null",
		"core.attributesFile=/dev/null",
		"core.fileMode=true",
		"core.symlinks=true",
		"core.autocrlf=false",
		"core.trustctime=true",
		"core.checkStat=default",
		"core.sparseCheckout=false",
		"core.quotePath=true",
		"diff.ignoreSubmodules=none",
		"protocol.allow=never",
		...process.platform === "linux" ? ["core.ignoreCase=false"] : []
	];
	return [
		"--no-pager",
		"--no-optional-locks",
		"--no-replace-objects",
		`--work-tree=${root}`,
		...settings.flatMap((setting) => ["-c", setting])
	];
}
function withoutGitVariables(env) {
	const kept = {};
	for (const [key, value] of Object.entries(env)) if (value !== void 0 && !/^git_/i.test(key)) kept[key] = value;
	return kept;
}
function fixedVariables(root) {
	return {
		LC_ALL: "C",
		LANGUAGE: "",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_GRAFT_FILE: "/dev/null",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_CEILING_DIRECTORIES: dirname(root)
	};
}
function execute(program, args, how) {
	return new Promise((resolve, reject) => {
		const fail = (problem) => reject(new SourceUnavailable("git", `\`git ${how.name}\` ${problem}`));
		const child = spawn(program, args, {
			cwd: how.cwd,
			env: how.env,
			shell: false,
			windowsHide: true,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		let size = 0;
		let errorSize = 0;
		let ended = null;
		const end = (why) => {
			ended ??= why;
			child.kill("SIGKILL");
		};
		const timer = setTimeout(() => end(`took longer than ${how.timeout / 1e3} s`), how.timeout);
		child.stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size > how.cap) end(`answered with more than ${how.cap} bytes`);
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => {
			if (errorSize < 65536) err.push(chunk);
			errorSize += chunk.length;
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			fail(`could not be started (${error.code ?? error.message})`);
		});
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			if (ended !== null) fail(ended);
			else if (code === null) fail(`was ended by ${signal ?? "a signal"}`);
			else resolve({
				code,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(how.input ?? "");
	});
}

// src/capabilities/find-repository.ts
/**
* The root of the work tree that holds a directory.
* It is found by looking for `.git` upwards, not by `rev-parse --show-toplevel`: with `core.worktree` set, that
* answers with another folder than the one that would be released. `readGit` reports such a setting.
* @param git makes the git for a root; handed in by tests
* @throws InputError, one line, when there is no repository, no work tree, no commit or no git
*/
async function findRepository(directory, git = (root) => gitProcess(root, process.env)) {
	const start = existing(directory);
	const root = folderWithGit(start);
	if (root === null) {
		const bare = [
			"HEAD",
			"objects",
			"refs"
		].every((name) => exists$1(join(start, name)));
		throw new InputError(bare ? `${directory} is a bare repository and holds no files; check out the release and run there` : `${directory} is not in a git repository; run in a clone, or name one: release-guardrail check DIRECTORY`);
	}
	try {
		const { code } = await git(root).run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			"HEAD^{commit}"
		], { okCodes: [0, 1] });
		if (code === 1) throw new InputError(`${root} has no commit yet; commit what is to be released first`);
	} catch (error) {
		if (isSourceError(error)) throw new InputError(`${root} cannot be read as a git repository: ${error.message}`);
		throw error;
	}
	return root;
}
function existing(directory) {
	try {
		const real = realpathSync.native(directory);
		if (!lstatSync(real).isDirectory()) throw new InputError(`${directory} is not a directory`);
		return real;
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError(`${directory} cannot be opened (${error.code})`);
	}
}
function folderWithGit(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (exists$1(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return null;
	}
}
function exists$1(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		throw new InputError(`${path} cannot be looked at (${error.code})`);
	}
}

// src/capabilities/remembered-git.ts
/**
* A git that is asked each question once. A process costs as much as reading a thousand packages, and what is judged
* is one state of the repository: two answers to one question could only differ where somebody changes it meanwhile.
* A question with an input or an environment of its own is always asked, and so is one that failed before.
*/
function rememberedGit(git) {
	const answers = /* @__PURE__ */ new Map();
	return { run(args, options = {}) {
		if (options.input !== void 0 || options.env !== void 0) return git.run(args, options);
		const question = JSON.stringify([args, options.okCodes ?? [0]]);
		const known = answers.get(question);
		if (known !== void 0) return known;
		const answer = git.run(args, options);
		answers.set(question, answer);
		answer.catch(() => answers.delete(question));
		return answer;
	} };
}

// src/capabilities/assemble.ts
/**
* The outside world of one run.
* @param directory anywhere inside the repository
* @throws InputError when there is no repository to check
*/
async function assembleCapabilities(directory, env, options) {
	const gits = /* @__PURE__ */ new Map();
	const gitAt = (root) => {
		const git = gits.get(root) ?? rememberedGit(gitProcess(root, env));
		gits.set(root, git);
		return git;
	};
	const root = await findRepository(directory, gitAt);
	const git = gitAt(root);
	const files = diskFiles(root, git);
	files.list().catch(() => void 0);
	return {
		root,
		git,
		files,
		filesAt: (commit) => commitFiles(git, commit),
		http: options.offline ? null : fetchHttp({
			env,
			userAgent: `release-guardrail/${TOOL_VERSION}`
		}),
		now: Date.now,
		env,
		progress: options.progress,
		sbom: options.sbom
	};
}
/** What the report says of the machine: versions, never secrets. */
function surroundings(root, env) {
	const known = [
		"RUNNER_OS",
		"RUNNER_ARCH",
		"RUNNER_ENVIRONMENT",
		"ImageOS",
		"ImageVersion",
		"GITHUB_WORKFLOW_REF",
		"GITHUB_SERVER_URL"
	].flatMap((name) => env[name] ? [[name, env[name]]] : []);
	return {
		folder: basename(root),
		actor: env.USER ?? env.USERNAME ?? null,
		environment: {
			node: process.version,
			os: `${process.platform} ${process.arch}`,
			...Object.fromEntries(known)
		}
	};
}

// src/gate/output.ts
/**
* Where evidence goes when nobody names a folder: outside the repository, so that a run never makes the tree dirty,
* and one folder a run, so that runs side by side never meet.
*/
function defaultOutput(facts, env) {
	const base = env.RUNNER_TEMP ? join(env.RUNNER_TEMP, "release-guardrail") : join(tmpdir(), `release-guardrail-${process.getuid?.() ?? env.USERNAME ?? "user"}`);
	const unique = env.GITHUB_JOB && env.GITHUB_ACTION ? `${env.GITHUB_JOB}-${env.GITHUB_ACTION}` : String(process.pid);
	return join(base, `${facts.runId}-${unique.replaceAll(/[^\w.-]/g, "_")}`);
}
/**
* The folder that the user names, where evidence may go: a link that the checked repository holds must not lead it to
* another place of the machine, and git's own folder is no place for it (files there become refs and hooks).
* @param directory absolute
* @param root the repository's, absolute
* @throws InputError when it leads elsewhere or into git's folder
*/
function chosenOutput(directory, root) {
	const real = realOf(directory);
	if (isBelow$1(real, realOf(join(root, ".git")))) throw new InputError(`the output directory lies in git's own folder \`.git\`: name another with --output`);
	if (isBelow$1(directory, root) && !isBelow$1(real, realOf(root))) throw new InputError("the output directory leads through a link of the repository to another place: name that place itself with --output");
	return directory;
}
/** The path with the links of all that exists of it resolved. */
function realOf(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		const { code } = error;
		if (code !== "ENOENT" || dirname(path) === path) return path;
		return join(realOf(dirname(path)), basename(path));
	}
}
function isBelow$1(path, folder) {
	const way = relative(folder, path);
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && join(folder, way) === path;
}

// src/context/facts.ts
/**
* Decide what this run is, and refuse contradictions between flags, event and checkout.
* @param event `null` outside a runner
* @param now milliseconds since the epoch
* @throws InputError on a contradiction, or when a release has no single tag
*/
async function readRunFacts(git, asked, event, now, surroundings) {
	const [head, branch, origin] = await Promise.all([
		headCommit(git),
		currentBranch(git),
		originName(git)
	]);
	const { mode, modeReason } = decideMode(asked, event);
	if (event !== null) await checkCheckout(git, event, head, mode);
	const tag = mode === "release" ? await decideTag(git, asked, event, head) : null;
	const base = await decideBase(git, asked, event, head);
	if (mode === "pull-request") checkBase(base, head);
	const onEventCommit = event !== null && event.sha === head;
	const startedAt = new Date(now).toISOString();
	return {
		mode,
		modeReason,
		repository: {
			name: event?.repository ?? origin ?? surroundings.folder,
			commit: head,
			ref: tag === null ? onEventCommit ? event.ref : event === null ? branch : null : `refs/tags/${tag}`,
			tag
		},
		event: event?.name ?? null,
		actor: event?.actor ?? surroundings.actor,
		runId: event?.runId ?? `local-${startedAt.replaceAll(/[-:]|\.\d+/g, "")}`,
		base,
		startedAt,
		environment: surroundings.environment
	};
}
function decideMode(asked, event) {
	if (asked.mode !== null) return {
		mode: asked.mode,
		modeReason: "--mode"
	};
	if (asked.tag !== null) return {
		mode: "release",
		modeReason: "--tag"
	};
	if (event === null) {
		if (asked.base !== null) return {
			mode: "pull-request",
			modeReason: "--base"
		};
		return {
			mode: "audit",
			modeReason: "no event"
		};
	}
	const modeReason = `event ${event.name}`;
	if (event.pullRequest !== null) return {
		mode: "pull-request",
		modeReason
	};
	if (event.name === "release" || event.name === "push" && event.tag !== null) return {
		mode: "release",
		modeReason
	};
	return {
		mode: "audit",
		modeReason
	};
}
/** @throws InputError when the code that would be judged is not what the event is about */
async function checkCheckout(git, event, head, mode) {
	if (event.pullRequest !== null) {
		if (event.name === "pull_request_target") return checkTarget(git, event.pullRequest.head, head);
		if (head === event.pullRequest.head) return;
	} else if (mode === "audit") return;
	if (head === event.sha) return;
	throw new InputError(`the checked-out commit is ${head}, the event is about ${event.sha}: check out the event's own commit (actions/checkout without \`ref\`)`);
}
/** Such a run checks out the base branch by default, and a verdict about it would say nothing about the change. */
async function checkTarget(git, proposed, head) {
	if (head === proposed || await resolveCommit(git, `${head}^2`) === proposed) return;
	throw new InputError(`the checked-out commit is ${head}, and the pull request proposes ${proposed}: on pull_request_target, check out the change itself (\`ref: \${{ github.event.pull_request.head.sha }}\` on actions/checkout) and run none of it, or use pull_request`);
}
/** Without a base the change's own policy would judge it. */
function checkBase(base, head) {
	if (base === null) throw new InputError("mode pull-request needs the commit that the change is judged against, and nothing names it: name it with --base");
	if (base === head) throw new InputError(`the base is ${base}, which is the checked-out commit itself: check out the change, or name its base with --base`);
}
async function decideTag(git, asked, event, head) {
	if (asked.tag !== null) {
		const tag = asked.tag.replace(/^refs\/tags\//, "");
		if (event?.tag && event.tag !== tag) throw new InputError(`the tag is contradictory: --tag says ${tag}, the event is about ${event.tag}`);
		if (!await isTagName(git, tag)) throw new InputError(`--tag ${JSON.stringify(asked.tag)} is not a name that git allows for a tag`);
		return tag;
	}
	if (event?.tag) return event.tag;
	const { stdout } = await git.run([
		"for-each-ref",
		"--points-at=HEAD",
		"--format=%(refname)",
		"refs/tags"
	]);
	const tags = stdout.toString("utf8").split("\n").filter(Boolean).map((ref) => ref.slice(10));
	if (tags.length === 1) return tags[0];
	if (tags.length === 0) throw new InputError(`a release needs a tag, and none points at ${head}: name it with --tag`);
	throw new InputError(`${tags.length} tags point at ${head} (${tags.join(", ")}): name the one under release with --tag`);
}
/** Git itself is asked about unusual names; `v1.2.3` needs no process. Source: git-check-ref-format(1). */
async function isTagName(git, tag) {
	if (/^[A-Za-z0-9_-]+(?:[.+/][A-Za-z0-9_-]+)*$/.test(tag) && !/^-|\.lock(?:\/|$)/.test(tag)) return true;
	const { code } = await git.run(["check-ref-format", `refs/tags/${tag}`], { okCodes: [0, 1] });
	return code === 0;
}
async function decideBase(git, asked, event, head) {
	if (asked.base !== null) {
		const base = await resolveCommit(git, asked.base);
		if (base === null) throw new InputError(`--base ${JSON.stringify(asked.base)} is no commit of this repository; fetch it first`);
		return base;
	}
	const pullRequest = event?.pullRequest;
	if (!pullRequest) return null;
	const base = await resolveCommit(git, pullRequest.base);
	if (base !== null) return base;
	const parent = event.sha === head && event.ref.endsWith("/merge") ? await resolveCommit(git, `${head}^1`) : null;
	if (parent !== null) return parent;
	throw new SourceUnavailable("the base commit", `${pullRequest.base} is not in this clone, and the policy is read from it: set \`fetch-depth: 2\` (or 0) on actions/checkout`);
}
async function resolveCommit(git, revision) {
	const { code, stdout } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	], { okCodes: [0, 1] });
	return code === 0 ? commitSha(stdout.toString("utf8").trim()) : null;
}
async function headCommit(git) {
	const head = await resolveCommit(git, "HEAD");
	if (head === null) throw new InputError("the repository has no commit yet: there is nothing to check");
	return head;
}
async function currentBranch(git) {
	const { code, stdout } = await git.run([
		"symbolic-ref",
		"--quiet",
		"HEAD"
	], { okCodes: [0, 1] });
	return code === 0 ? stdout.toString("utf8").trim() : null;
}
/** `owner/name` from the remote called origin; its address is not kept, it may carry a credential. */
async function originName(git) {
	const { code, stdout } = await git.run([
		"config",
		"--get",
		"remote.origin.url"
	], { okCodes: [0, 1] });
	if (code !== 0) return null;
	const address = /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[^/\\:]+:(?!\/))(.+)$/.exec(stdout.toString("utf8").trim());
	return /^(?:.*\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address?.[1] ?? "")?.[1] ?? null;
}

// src/evidence/audit-log.ts
/** What happens in a run, in the order in which it happens. */
const AUDIT_EVENTS = [
	"run-started",
	"policy-loaded",
	"source-read",
	"rule-finished",
	"evidence-written",
	"verdict"
];
const START = "0".repeat(64);
const OWN = [
	"seq",
	"at",
	"event",
	"prev",
	"hash"
];
/**
* `audit-log.jsonl`: an append-only log in which every line carries the hash of the line before it.
*
* To verify it by hand: take a line, remove its `hash` member, write the rest as canonical JSON (keys sorted by code
* unit, no blanks), take the SHA-256 of its UTF-8 bytes; it must equal `hash`. `prev` must equal the `hash` of the line
* before, 64 zeros on the first, and `seq` must count from 1. The last line must be the `verdict`. That no lines were
* cut from the end and no chain was made anew is shown by SHA256SUMS, which holds the digest of the whole file.
* @param now milliseconds since the epoch
*/
function createAuditLog(now) {
	const lines = [];
	let last = START;
	return {
		append(event, fields = {}) {
			const clash = OWN.find((name) => Object.hasOwn(fields, name));
			if (clash !== void 0) throw new TypeError(`an audit event cannot have a field named ${clash}`);
			const at = new Date(now()).toISOString();
			const entry = {
				...fields,
				seq: lines.length + 1,
				at,
				event,
				prev: last
			};
			last = hashOf(entry);
			lines.push(canonicalJson({
				...entry,
				hash: last
			}));
		},
		text: () => lines.map((line) => `${line}\n`).join(""),
		get last() {
			return last;
		}
	};
}
const Entry = looseObject({
	seq: number(),
	at: pipe(string(), isoTimestamp()),
	event: picklist(AUDIT_EVENTS),
	prev: string(),
	hash: string()
});
function hashOf(entry) {
	return createHash("sha256").update(canonicalJson(entry)).digest("hex");
}

// src/evidence/files.ts
const AUDIT_REPORT = "audit-report.json";
const AUDIT_REPORT_MARKDOWN = "audit-report.md";
const SARIF = "results.sarif";
const SBOM = "sbom.cdx.json";
const AUDIT_LOG = "audit-log.jsonl";
const CHECKSUMS = "SHA256SUMS";
/** Every name that a run writes; a folder that holds anything else is not an evidence folder. */
const EVIDENCE_NAMES = /* @__PURE__ */ new Set([
	AUDIT_REPORT,
	AUDIT_REPORT_MARKDOWN,
	SARIF,
	SBOM,
	AUDIT_LOG,
	CHECKSUMS
]);

// src/evidence/report/json.ts
/**
* `audit-report.json`: the report in the contract's own order of keys, records sorted by key, findings worst first,
* rules, waivers and evidence by id. The same report gives the same bytes everywhere.
*/
function reportJson(report) {
	const ordered = {
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		mode: report.mode,
		repository: {
			name: report.repository.name,
			commit: report.repository.commit,
			ref: report.repository.ref,
			tag: report.repository.tag
		},
		actor: report.actor,
		runId: report.runId,
		startedAt: report.startedAt,
		durationMs: report.durationMs,
		environment: sortedRecord(report.environment),
		policy: {
			path: report.policy.path,
			origin: report.policy.origin,
			sha256: report.policy.sha256,
			failOn: report.policy.failOn
		},
		coverage: sortedRecord(report.coverage, ({ found, read, skipped }) => ({
			found,
			read,
			skipped: skipped.toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.reason, b.reason)).map(({ path, reason, kind }) => ({
				path,
				reason,
				kind
			}))
		})),
		rules: report.rules.toSorted((a, b) => byCodeUnit(a.id, b.id)).map(({ id, title, severity, outcome, reason, durationMs, findings }) => ({
			id,
			title,
			severity,
			outcome,
			reason,
			durationMs,
			findings
		})),
		findings: worstFirst$1(report.findings).map((finding) => ({
			ruleId: finding.ruleId,
			severity: finding.severity,
			message: finding.message,
			location: orderedLocation(finding.location),
			evidence: sortedRecord(finding.evidence, sortedValue),
			remedy: finding.remedy,
			fingerprint: finding.fingerprint,
			waiver: finding.waiver
		})),
		waivers: report.waivers.toSorted((a, b) => byCodeUnit(a.id, b.id)).map((waiver) => ({
			id: waiver.id,
			rule: waiver.rule,
			scope: sortedRecord(waiver.scope),
			reason: waiver.reason,
			owner: waiver.owner,
			expires: waiver.expires,
			location: orderedLocation(waiver.location),
			state: waiver.state,
			findings: waiver.findings
		})),
		evidence: report.evidence.toSorted((a, b) => byCodeUnit(a.path, b.path)).map(({ path, mediaType, bytes, sha256 }) => ({
			path,
			mediaType,
			bytes,
			sha256
		}))
	};
	return `${JSON.stringify(ordered, null, 2)}\n`;
}
function orderedLocation(location) {
	if (location === null) return null;
	const { path, startLine, startColumn, endLine, endColumn } = location;
	return {
		path,
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
/** `Object.fromEntries` defines keys, so that one named `__proto__` stays a key. */
function sortedRecord(record, each = (value) => value) {
	const entries = Object.entries(record).toSorted(([a], [b]) => byCodeUnit(a, b));
	return Object.fromEntries(entries.map(([key, value]) => [key, each(value)]));
}
function sortedValue(value) {
	if (Array.isArray(value)) return value.map(sortedValue);
	if (value !== null && typeof value === "object") return sortedRecord(value, sortedValue);
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
	return value;
}

// src/evidence/report/facts.ts
function reportFacts(report) {
	const ordered = worstFirst$1(report.findings);
	const open = ordered.filter((finding) => finding.waiver === null);
	const fails = (finding) => atLeast(finding.severity, report.policy.failOn);
	const waivers = new Map(report.waivers.map((waiver) => [waiver.id, waiver]));
	const outcomes = (outcome) => report.rules.filter((rule) => rule.outcome === outcome);
	return {
		failing: open.filter(fails),
		belowThreshold: open.filter((finding) => !fails(finding)),
		waived: ordered.filter((finding) => finding.waiver !== null).map((finding) => ({
			finding,
			waiver: waivers.get(finding.waiver) ?? null
		})),
		unverified: outcomes("unverified"),
		counts: SEVERITIES.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]),
		passed: outcomes("passed").length,
		failed: outcomes("failed").length,
		notApplicable: outcomes("not-applicable").length,
		gaps: Object.entries(report.coverage).filter(([, coverage]) => coverage.skipped.length > 0).map(([source, coverage]) => ({
			source,
			skipped: coverage.skipped
		}))
	};
}
/** The verdict in one sentence. */
function verdictSentence(report, facts = reportFacts(report)) {
	const { tag } = report.repository;
	const isRelease = report.mode === "release";
	const subject = isRelease && tag !== null ? `Release ${tag}` : isRelease ? "This release" : "This commit";
	const no = isRelease ? "must not go out" : "does not pass";
	const blind = `${count(facts.unverified.length, "rule")} could not be verified`;
	if (report.verdict === "fail") return `${subject} ${no}: ${`${count(facts.failing.length, "finding")} at or above ${report.policy.failOn}`}${facts.unverified.length > 0 ? `, and ${blind}` : ""}.`;
	if (report.verdict === "unverified") return `${subject} ${no}: ${blind}.`;
	const notes = [...facts.belowThreshold.length > 0 ? [`${facts.belowThreshold.length} below it`] : [], ...facts.waived.length > 0 ? [`${facts.waived.length} waived`] : []];
	const rest = notes.length > 0 ? ` (${notes.join(", ")})` : "";
	const held = `${count(facts.passed, "rule")} passed, no open finding at or above ${report.policy.failOn}${rest}`;
	return `${subject} ${isRelease ? "may go out" : "passes"}: ${held}.`;
}
/** `1 finding`, `2 findings`. */
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
/** `path:line:column`, unescaped; `null` where the finding has no place. */
function place(finding) {
	const at = finding.location;
	return at === null ? null : `${at.path}:${at.startLine}:${at.startColumn}`;
}

// src/evidence/report/headline.ts
/**
* A rule's message parted into its first sentence and what follows.
* A full stop, question mark or ellipsis ends the sentence when a blank and anything but a lower-case letter follow,
* and it stands outside `backticks`; `e.g. this`, `v1.2. and` and a dot in code do not.
*/
function splitMessage(message) {
	let inCode = false;
	for (let index = 0; index < message.length; index++) {
		const character = message[index];
		if (character === "`") inCode = !inCode;
		if (inCode || !/[.?…]/.test(character)) continue;
		const following = /^\s+(?=[^\s\p{Ll}])/u.exec(message.slice(index + 1, index + 40));
		if (following !== null) return {
			headline: message.slice(0, index + 1),
			rest: message.slice(index + 1 + following[0].length)
		};
	}
	return {
		headline: message,
		rest: ""
	};
}

// src/evidence/report/tables.ts
/** A Markdown table; cells are escaped already and hold no line break. */
function table(head, rows) {
	return [
		row$1(head),
		row$1(head.map(() => "---")),
		...rows.map(row$1)
	].join("\n");
}
function row$1(cells) {
	return `| ${cells.join(" | ")} |`;
}
function code(text) {
	return text === null ? "(none)" : markdownCode(text);
}
/** What was judged, by what, when. */
function factsTable(report) {
	const { name, commit, ref, tag } = report.repository;
	return table(["Fact", "Value"], [
		["Repository", code(name)],
		["Commit", code(commit)],
		["Ref", code(ref)],
		["Tag", code(tag)],
		["Mode", code(report.mode)],
		["Policy", `${code(report.policy.path)} (${report.policy.origin}), SHA-256 ${code(report.policy.sha256)}`],
		["Fails on", code(report.policy.failOn)],
		["Actor", code(report.actor)],
		["Run", code(report.runId)],
		["Started", code(report.startedAt)],
		["Duration", `${Math.round(report.durationMs)} ms`],
		["Tool", code(`${report.tool.name} ${report.tool.version}`)],
		...Object.entries(report.environment).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, value]) => [`Environment: ${escapeMarkdown(key)}`, code(value)])
	]);
}
/** What each source found, read and left out. */
function coverageTable(report) {
	const sources = Object.entries(report.coverage).sort(([a], [b]) => byCodeUnit(a, b));
	if (sources.length === 0) return "No source was read.";
	return table([
		"Source",
		"Found",
		"Read",
		"Not read"
	], sources.map(([source, { found, read, skipped }]) => [
		escapeMarkdown(source),
		String(found),
		String(read),
		groupGaps([{
			source,
			skipped
		}]).map((gap) => `${gapPaths(gap)} (${gap.kind}): ${markdownMessage(gap.reason)}`).join("<br>") || "0"
	]));
}
/** So many files that share a reason are named; audit-report.json names each. */
const PATHS = 5;
/** What was not read: what the policy excludes is counted where it is more than one, the rest is named. */
function gapPaths({ kind, paths }) {
	if (kind === "excluded" && paths.length > 1) return count(paths.length, "file");
	const named = paths.slice(0, PATHS).map(markdownCode).join(", ");
	return paths.length <= PATHS ? named : `${named} and ${count(paths.length - PATHS, "more file")}`;
}
/** Each rule's outcome, what did not pass first. */
function rulesTable(report) {
	const order = [
		"failed",
		"unverified",
		"passed",
		"not-applicable"
	];
	if (report.rules.length === 0) return "No rule ran.";
	return table([
		"Rule",
		"Severity",
		"Outcome",
		"Findings",
		"Reason"
	], report.rules.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || byCodeUnit(a.id, b.id)).map((rule) => [
		markdownCode(rule.id),
		rule.severity,
		rule.outcome,
		String(rule.findings),
		rule.reason === null ? "" : markdownMessage(rule.reason)
	]));
}
/** Each waiver with its terms and whether it holds. */
function waiversTable(report) {
	return table([
		"Waiver",
		"Rule",
		"Scope",
		"State",
		"Findings",
		"Owner",
		"Expires",
		"Reason"
	], report.waivers.map((waiver) => [
		markdownCode(waiver.id),
		markdownCode(waiver.rule),
		scopeOf$2(waiver),
		waiver.state,
		String(waiver.findings),
		waiver.owner === null ? "(missing)" : escapeMarkdown(waiver.owner),
		waiver.expires === null ? "(missing)" : escapeMarkdown(waiver.expires),
		waiver.reason === null ? "(missing)" : markdownMessage(waiver.reason)
	]));
}
function scopeOf$2(waiver) {
	return Object.entries(waiver.scope).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, value]) => `${escapeMarkdown(key)} ${markdownCode(value)}`).join(", ") || "everything";
}
/** The files of the run with their digests. */
function evidenceTable(report) {
	return table([
		"File",
		"Type",
		"Bytes",
		"SHA-256"
	], report.evidence.toSorted((a, b) => byCodeUnit(a.path, b.path)).map((file) => [
		markdownCode(file.path),
		markdownCode(file.mediaType),
		String(file.bytes),
		markdownCode(file.sha256)
	]));
}

// src/evidence/report/markdown.ts
const VERDICT_WORD = {
	pass: "Pass",
	fail: "Fail",
	unverified: "Unverified"
};
/**
* `audit-report.md`: the verdict, then findings, recommendations and risks, then the proof: coverage, rules, waivers,
* the run, evidence. Text of the repository is escaped throughout; it renders as itself and as nothing else.
*/
function reportMarkdown(report) {
	const facts = reportFacts(report);
	return `${[
		`# Release audit: ${VERDICT_WORD[report.verdict]}`,
		escapeMarkdown(verdictSentence(report, facts)),
		subjectLine(report),
		severityLine(facts),
		"## Findings",
		...findingsSection(facts),
		"## Recommendations",
		...recommendations(facts),
		"## Risks",
		...risks(report, facts),
		"## Coverage",
		coverageTable(report),
		"## Rules",
		rulesTable(report),
		"## Waivers",
		report.waivers.length === 0 ? "No waiver is in force." : waiversTable(report),
		"## Run",
		factsTable(report),
		"## Evidence",
		report.evidence.length === 0 ? "The files beside this report are listed in `SHA256SUMS`." : `${evidenceTable(report)}\n\nEvery file, this one included, is listed in \`SHA256SUMS\`.`
	].join("\n\n")}\n`;
}
/** What was judged, in one line. */
function subjectLine({ repository: { name, commit, tag } }) {
	return `${markdownCode(name)} at ${markdownCode(commit)}${tag === null ? "" : `, tag ${markdownCode(tag)}`}`;
}
/** `**critical** 1 · **high** 0 …`, open findings only. */
function severityLine(facts) {
	return facts.counts.map(([severity, number]) => `**${severity}** ${number}`).join(" · ");
}
function findingsSection(facts) {
	const open = [...facts.failing, ...facts.belowThreshold];
	return open.length === 0 ? ["No open finding."] : groupFindings(open).map(findingBlock);
}
/** One finding, or several that say the same, as a heading and paragraphs. */
function findingBlock(group) {
	const { headline } = splitMessage(group.first.message);
	return [`### ${group.first.severity}: ${markdownMessage(headline)}`, ...findingParagraphs(group, Number.POSITIVE_INFINITY)].join("\n\n");
}
/**
* Where it is, why it matters, how it is mended, and the further places of what stands in several.
* @param places how many further places to name; the others are counted
*/
function findingParagraphs({ first, all }, places) {
	const { rest } = splitMessage(first.message);
	const others = all.slice(1);
	const further = others.slice(0, places).map((finding) => `- ${placeCode(finding)}`);
	const left = others.length - further.length;
	if (left > 0) further.push(`- and ${count(left, "more place")}, each in \`audit-report.md\``);
	return [
		`${placeCode(first)} · ${markdownCode(first.ruleId)}`,
		...rest === "" ? [] : [markdownMessage(rest)],
		...remedyBlocks(first.remedy),
		...others.length === 0 ? [] : [`**Also at ${count(others.length, "other place")}.**`, further.join("\n")]
	];
}
function placeCode(finding) {
	const at = place(finding);
	return at === null ? "No file of the repository is at fault" : markdownCode(at);
}
/** A remedy of several lines is something to paste: it is kept as it is. */
function remedyBlocks(remedy) {
	if (remedy === "") return [];
	if (!remedy.includes("\n")) return [`**Remedy.** ${markdownMessage(remedy)}`];
	return ["**Remedy.**", markdownBlock(remedy)];
}
/** What to do, once for each remedy, worst first, with how many findings it mends. */
function recommendations(facts) {
	const byRemedy = /* @__PURE__ */ new Map();
	for (const finding of [...facts.failing, ...facts.belowThreshold]) {
		const key = `${finding.ruleId}\0${finding.remedy}`;
		byRemedy.set(key, [...byRemedy.get(key) ?? [], finding]);
	}
	const mends = [...byRemedy.values()].map(([first, ...others]) => {
		const { ruleId, remedy } = first;
		const what = remedy.includes("\n") ? markdownMessage(remedy.split("\n")[0]) : markdownMessage(remedy);
		return `${markdownCode(ruleId)} (${count(others.length + 1, "finding")}): ${what || "see the finding"}`;
	});
	const looks = groupUnverified(facts.unverified).map((group) => `${ruleNames(group)} (unverified): ${markdownMessage(group.first.reason ?? "no reason was given")}`);
	const items = [...mends, ...looks];
	return [items.length === 0 ? "Nothing to mend." : items.map((item, index) => `${index + 1}. ${item}`).join("\n")];
}
/** The rules that share a cause. */
function ruleNames({ all }) {
	return all.map(({ id }) => markdownCode(id)).join(", ");
}
/** What remains uncertain or accepted: unverified rules, gaps, waived findings, findings below the threshold. */
function risks(report, facts) {
	const items = [
		...groupUnverified(facts.unverified).map((group) => `${ruleNames(group)} could not be verified: ${markdownMessage(group.first.reason ?? "no reason was given")}`),
		...groupGaps(facts.gaps).map((gap) => `${escapeMarkdown(gap.sources.join(", "))}: ${gapPaths(gap)} ${gap.paths.length === 1 ? "was" : "were"} not read (${gap.kind}): ${markdownMessage(gap.reason)}`),
		...facts.waived.map(({ finding, waiver }) => {
			const at = place(finding);
			const where = at === null ? "" : ` at ${markdownCode(at)}`;
			const terms = [
				waiver?.reason ? markdownMessage(waiver.reason) : "no reason was given",
				`owner ${waiver?.owner ? markdownCode(waiver.owner) : "unknown"}`,
				`until ${waiver?.expires ? markdownCode(waiver.expires) : "unknown"}`
			];
			return `Waived ${finding.severity} ${markdownCode(finding.ruleId)}${where}: ${markdownMessage(splitMessage(finding.message).headline)} (${terms.join("; ")})`;
		}),
		...facts.belowThreshold.length === 0 ? [] : [`${count(facts.belowThreshold.length, "finding")} below ${markdownCode(report.policy.failOn)} ${facts.belowThreshold.length === 1 ? "does" : "do"} not stop a release.`]
	];
	return [items.length === 0 ? "None known." : items.map((item) => `- ${item}`).join("\n")];
}

// src/evidence/report/sarif.ts
/** Results that GitHub accepts in a run. Source: docs.github.com, "SARIF support for code scanning". */
const MAX_RESULTS = 25e3;
/** Tags that GitHub keeps of a rule. */
const MAX_TAGS = 10;
const LEVEL = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note"
};
/** Within GitHub's bands: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0"
};
const EXIT_CODE = {
	pass: 0,
	fail: 1,
	unverified: 2
};
/** GitHub refuses a whole file over one result without a place; OpenSSF Scorecard says it with these words. */
const NO_FILE = "no file associated with this alert";
/**
* `results.sarif`: SARIF 2.1.0 within GitHub's limits, worst findings first.
* Waived findings are there with a suppression; unverified rules are notifications, and the invocation then says that
* it did not succeed. What does not fit under the limit is counted in a notification.
* @param rules the registry, in its own order; a rule that reported and is not among them is described from the report
*/
function reportSarif(report, rules) {
	const descriptors = allRules(report, rules);
	const indexes = new Map(descriptors.map((rule, index) => [rule.id, index]));
	const findings = worstFirst$1(report.findings);
	const occurrences = occurrenceCounter();
	const results = findings.slice(0, MAX_RESULTS).map((finding) => resultOf(finding, indexes.get(finding.ruleId), occurrences(finding), report));
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: report.tool.name,
				version: report.tool.version,
				.../^\d+\.\d+\.\d+/.test(report.tool.version) ? { semanticVersion: report.tool.version } : {},
				rules: descriptors.map((rule) => descriptorOf(rule, report))
			} },
			automationDetails: { id: `release-guardrail/${report.mode}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: !report.rules.some((rule) => rule.outcome === "unverified"),
				exitCode: EXIT_CODE[report.verdict],
				startTimeUtc: report.startedAt,
				endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
				toolExecutionNotifications: notificationsOf(report, indexes, findings.length - results.length)
			}],
			results,
			properties: {
				verdict: report.verdict,
				mode: report.mode,
				repository: wellFormed$1(report.repository.name),
				commit: report.repository.commit,
				ref: report.repository.ref,
				tag: report.repository.tag,
				runId: report.runId,
				policySha256: report.policy.sha256
			}
		}]
	};
	return `${JSON.stringify(log)}\n`;
}
function allRules(report, rules) {
	const known = new Set(rules.map((rule) => rule.id));
	const results = new Map(report.rules.map((rule) => [rule.id, rule]));
	const others = [...report.rules.map((rule) => rule.id), ...report.findings.map((finding) => finding.ruleId)];
	const undescribed = [...new Set(others)].filter((id) => !known.has(id)).sort(byCodeUnit);
	return [...rules, ...undescribed.map((id) => ({
		id,
		title: results.get(id)?.title ?? id,
		severity: results.get(id)?.severity ?? "high",
		rationale: results.get(id)?.title ?? id,
		remedy: "",
		standards: []
	}))];
}
function descriptorOf(rule, report) {
	const severity = report.rules.find((result) => result.id === rule.id)?.severity ?? rule.severity;
	const help = rule.remedy === "" ? rule.rationale : `${rule.rationale} ${rule.remedy}`;
	return {
		id: rule.id,
		name: rule.id.split(/[/-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
		shortDescription: { text: rule.title },
		fullDescription: { text: rule.rationale },
		help: { text: help },
		defaultConfiguration: { level: LEVEL[severity] },
		properties: {
			"security-severity": SECURITY_SEVERITY[severity],
			"problem.severity": LEVEL[severity] === "note" ? "recommendation" : LEVEL[severity],
			precision: "high",
			tags: [
				"security",
				"supply-chain",
				rule.id.split("/")[0],
				...rule.standards
			].slice(0, MAX_TAGS)
		}
	};
}
function resultOf(finding, ruleIndex, occurrence, report) {
	const separator = finding.remedy.includes("\n") ? "\n" : " ";
	const remedy = finding.remedy === "" ? "" : `${separator}${remedyText(finding.remedy)}`;
	return {
		ruleId: finding.ruleId,
		ruleIndex,
		level: LEVEL[finding.severity],
		message: { text: `${messageText(finding.message)}${remedy}` },
		locations: [{ physicalLocation: physicalLocation(finding) }],
		partialFingerprints: {
			primaryLocationLineHash: `${finding.fingerprint}:${occurrence}`,
			"releaseGuardrail/v1": finding.fingerprint
		},
		...finding.waiver === null ? {} : { suppressions: [suppressionOf(finding.waiver, report)] },
		properties: {
			severity: finding.severity,
			"security-severity": SECURITY_SEVERITY[finding.severity]
		}
	};
}
function physicalLocation(finding) {
	const at = finding.location;
	if (at === null) return {
		artifactLocation: { uri: relativeReference(NO_FILE) },
		region: { startLine: 1 }
	};
	const isEmpty = at.startLine === at.endLine && at.endColumn <= at.startColumn;
	return {
		artifactLocation: {
			uri: relativeReference(at.path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: at.startLine,
			startColumn: at.startColumn,
			...isEmpty ? {} : {
				endLine: at.endLine,
				endColumn: at.endColumn
			}
		}
	};
}
function suppressionOf(id, report) {
	const waiver = report.waivers.find((candidate) => candidate.id === id);
	const terms = [
		waiver?.reason,
		waiver?.owner && `Owner: ${waiver.owner}.`,
		waiver?.expires && `Holds until ${waiver.expires}.`
	].filter((term) => typeof term === "string" && term !== "");
	return {
		kind: id.startsWith("policy:") ? "external" : "inSource",
		status: "accepted",
		justification: messageText(terms.join(" ") || `Waiver ${id}.`)
	};
}
function notificationsOf(report, indexes, omitted) {
	const unverified = report.rules.filter((rule) => rule.outcome === "unverified").map((rule) => ({
		level: "error",
		message: { text: wellFormed$1(`${rule.id} could not be verified: ${rule.reason ?? "no reason was given"}`) },
		associatedRule: {
			id: rule.id,
			index: indexes.get(rule.id)
		}
	}));
	const unread = Object.entries(report.coverage).sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([source, { skipped }]) => skipped.map(({ path, reason, kind }) => ({
		level: kind === "unread" ? "error" : "note",
		message: { text: messageText(`${source}: ${path} was not read (${kind}): ${reason}`) }
	})));
	return [
		...omitted === 0 ? [] : [{
			level: "error",
			message: { text: `${count(omitted, "finding")} more than the ${MAX_RESULTS} that GitHub accepts are left out; audit-report.json has them all.` }
		}],
		...unverified,
		...unread
	];
}
/**
* A message string on one line: invisible characters written out, and no link where the repository's text looks like
* one (SARIF 2.1.0, section 3.11.6: literal square brackets are escaped).
*/
function messageText(text) {
	const shown = visible(text);
	return /\]\s*\(/.test(shown) ? shown.replaceAll(/[[\]]/g, "\\$&") : shown;
}
/** A remedy may have several lines to paste. */
function remedyText(remedy) {
	return remedy.split("\n").map(messageText).join("\n");
}
/** GitHub takes equal fingerprints for one alert: the second of the same is numbered 2. */
function occurrenceCounter() {
	const seen = /* @__PURE__ */ new Map();
	return ({ ruleId, fingerprint, location }) => {
		const key = `${ruleId}\0${fingerprint}\0${location?.path ?? ""}`;
		const number = (seen.get(key) ?? 0) + 1;
		seen.set(key, number);
		return number;
	};
}

// src/evidence/checksums.ts
/**
* `SHA256SUMS` as `sha256sum --check` of GNU coreutils reads it: digest, two blanks, name. A name with a backslash,
* line feed or carriage return is escaped, and a backslash stands before its digest.
* Source: the coreutils manual, "md5sum invocation".
*/
function checksumsText(files) {
	return files.toSorted((a, b) => byCodeUnit(a.path, b.path)).map(({ path, sha256 }) => {
		const escaped = path.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
		return `${escaped === path ? "" : "\\"}${sha256}  ${escaped}\n`;
	}).join("");
}

// src/evidence/lock.ts
const LOCK_NAME = ".release-guardrail.lock";
/**
* Run `work` as the only one that writes into the folder.
* A lock left by a process of this machine that no longer lives is taken over; any other is respected.
* @param shown the folder as the user named it
* @throws InputError when another run holds the folder
*/
async function withLock(folder, shown, work) {
	const lock = join(folder, LOCK_NAME);
	await acquire(lock, shown);
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}
async function acquire(lock, shown) {
	for (let attempt = 0; attempt < 3; attempt++) {
		try {
			const handle = await open(lock, "wx", 420);
			try {
				await handle.writeFile(`${process.pid} ${hostname()}\n`);
			} finally {
				await handle.close();
			}
			return;
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (!await isAbandoned(lock)) break;
		await takeAway(lock);
	}
	throw new InputError(`another run is writing into \`${visible(shown)}\`: give each run its own folder; if none is under way, remove \`${LOCK_NAME}\` there`);
}
async function isAbandoned(lock) {
	let text;
	try {
		text = await readFile(lock, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return true;
		throw error;
	}
	const [pid, host] = text.trimEnd().split(" ");
	if (host !== hostname() || pid === void 0 || !/^[1-9][0-9]*$/.test(pid)) return false;
	try {
		process.kill(Number(pid), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
/** Of several that find the same abandoned lock, the rename lets one win. */
async function takeAway(lock) {
	const aside = `${lock}.${randomUUID()}`;
	try {
		await rename(lock, aside);
	} catch (error) {
		if (error.code === "ENOENT") return;
		throw error;
	}
	await rm(aside, { force: true });
}

// src/evidence/write.ts
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
/**
* Write the evidence of one run into its folder, and `SHA256SUMS` over all of it.
*
* The folder is made when it is absent. It may hold evidence of an earlier run, which is replaced; where it holds
* anything else nothing is written. Each file appears whole or not at all (temporary file, fsync, rename), and
* `SHA256SUMS` goes first and comes last: a folder without it was left by a run that did not finish. Two runs never
* write into one folder at the same time.
* @param directory absolute, or relative to the working directory
* @returns what stands in the folder, sorted by name, `SHA256SUMS` last
* @throws InputError when the folder is a link, is not a folder, holds other files, is in use, or cannot be written
*/
async function writeEvidence(directory, files) {
	const names = files.map((file) => plainName(file.path));
	if (new Set(names).size !== names.length) throw new Error("two pieces of evidence bear the same name");
	const folder = resolve(directory);
	try {
		await makeFolder(folder);
		const kind = await lstat(folder);
		if (!kind.isDirectory()) {
			const what = kind.isSymbolicLink() ? "a link: name the folder that it leads to" : "not a folder: name another";
			throw new InputError(`the output directory ${shown$2(directory)} is ${what}`);
		}
		return await withLock(folder, directory, () => replaceEvidence(folder, directory, files));
	} catch (error) {
		throw asInputError$1(error, directory);
	}
}
/** Node's own recursive form never returns where a file system answers ENOENT to every mkdir, as procfs does. */
async function makeFolder(folder) {
	try {
		await mkdir(folder);
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		if (code !== "ENOENT" || dirname(folder) === folder) throw error;
		await makeFolder(dirname(folder));
		await mkdir(folder).catch((again) => {
			if (again.code !== "EEXIST") throw again;
		});
	}
}
async function replaceEvidence(folder, directory, files) {
	const previous = await ownEntries(folder, directory);
	await rm(join(folder, CHECKSUMS), { force: true });
	const incoming = new Set(files.map((file) => file.path));
	for (const name of previous) if (!incoming.has(name)) await rm(join(folder, name), { force: true });
	const sorted = files.toSorted((a, b) => byCodeUnit(a.path, b.path));
	const written = (await Promise.allSettled(sorted.map((file) => writeOne(folder, file)))).map((outcome) => {
		if (outcome.status === "rejected") throw outcome.reason;
		return outcome.value;
	});
	const checksums = {
		path: CHECKSUMS,
		mediaType: "text/plain",
		content: checksumsText(written)
	};
	written.push(await writeOne(folder, checksums));
	await syncFolder(folder);
	return written;
}
/** The names in the folder, all of them ours. */
async function ownEntries(folder, directory) {
	const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.name !== LOCK_NAME);
	for (const entry of entries) if (!(EVIDENCE_NAMES.has(entry.name) || TEMPORARY.test(entry.name)) || !entry.isFile()) throw new InputError(`the output directory ${shown$2(directory)} holds ${shown$2(entry.name)}, which is not evidence of an earlier run: name an empty or new folder`);
	return entries.map((entry) => entry.name);
}
async function writeOne(folder, file) {
	const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
	const temporary = join(folder, `.${randomUUID()}.tmp`);
	const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 420);
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	} finally {
		await handle.close();
	}
	await rename(temporary, join(folder, file.path));
	return {
		path: file.path,
		mediaType: file.mediaType,
		bytes: bytes.byteLength,
		sha256: createHash("sha256").update(bytes).digest("hex")
	};
}
/** Make the renames last through a power cut; Windows has no way to ask for it and needs none. */
async function syncFolder(folder) {
	if (process.platform === "win32") return;
	const handle = await open(folder, constants.O_RDONLY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
function plainName(path) {
	if (!EVIDENCE_NAMES.has(path) || path === "SHA256SUMS") throw new Error(`not a name of evidence: ${JSON.stringify(path)}`);
	return path;
}
const CAUSES = {
	EACCES: "permission denied",
	EPERM: "not permitted",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left",
	EDQUOT: "the disk quota is used up",
	ENOTDIR: "a part of the path is not a folder",
	EEXIST: "it is not a folder",
	ENAMETOOLONG: "the path is too long",
	ELOOP: "its links lead in a circle",
	EISDIR: "a folder stands where a file belongs",
	ENOENT: "a part of the path vanished or leads nowhere"
};
function asInputError$1(error, directory) {
	const code = error.code;
	if (error instanceof InputError || code === void 0) return error;
	const cause = CAUSES[code] ?? code;
	return new InputError(`the evidence cannot be written into ${shown$2(directory)}: ${cause}; name another folder with --output`);
}
function shown$2(name) {
	return `\`${visible(name)}\``;
}

// src/gate/evidence.ts
/**
* Make and write everything that stays behind.
* The report names each file with its digest, itself and SHA256SUMS excepted; SHA256SUMS covers all.
* @throws InputError when the folder cannot be written
* @param sbomText already in the making
* @throws Error when the SBOM could not be made or is not valid: that is a bug, and no evidence
*/
async function produceEvidence(directory, draft, sbomText, log, setting) {
	setting.progress("writing the evidence");
	const sbom = {
		path: SBOM,
		mediaType: "application/vnd.cyclonedx+json",
		content: await sbomText
	};
	const sarif = sarifOf(draft, setting);
	const early = [sbom, sarif];
	const written = early.map(described$1);
	for (const file of written) log.append("evidence-written", { ...file });
	log.append("verdict", {
		verdict: draft.verdict,
		findings: draft.findings.length
	});
	const logFile = {
		path: AUDIT_LOG,
		mediaType: "application/jsonl",
		content: log.text()
	};
	const known = {
		...draft,
		evidence: [described$1(logFile), ...written]
	};
	const markdown = {
		path: AUDIT_REPORT_MARKDOWN,
		mediaType: "text/markdown",
		content: reportMarkdown(known)
	};
	const report = {
		...known,
		evidence: [...known.evidence, described$1(markdown)].sort(byPath$1)
	};
	const json = {
		path: AUDIT_REPORT,
		mediaType: "application/json",
		content: reportJson(report)
	};
	await writeEvidence(directory, [
		...early,
		logFile,
		markdown,
		json
	]);
	return {
		report,
		contents: {
			json: json.content,
			markdown: markdown.content,
			sarif: sarif.content
		}
	};
}
function sarifOf(report, setting) {
	return {
		path: SARIF,
		mediaType: "application/sarif+json",
		content: reportSarif(report, setting.rules)
	};
}
function described$1(file) {
	const bytes = Buffer.from(file.content, "utf8");
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return {
		path: file.path,
		mediaType: file.mediaType,
		bytes: bytes.length,
		sha256
	};
}
function byPath$1(a, b) {
	return a.path < b.path ? -1 : 1;
}

// src/gate/judge.ts
/**
* Give a rule's drafts their final shape: severity by policy, the rule's remedy, and the fingerprint.
* The policy's severity for a rule replaces the rule's own and every grade that the rule gives.
* Credentials that a finding quotes from the repository end here: no report, log or comment has them.
*/
function finishFindings(rule, drafts, policy) {
	const override = policy.rules.get(rule.id)?.severity ?? null;
	const seen = /* @__PURE__ */ new Map();
	return [...drafts].sort(byLocation).map((draft) => {
		const identity = JSON.stringify([
			rule.id,
			draft.at?.path ?? null,
			draft.key ?? draft.message
		]);
		const nth = seen.get(identity) ?? 0;
		seen.set(identity, nth + 1);
		return {
			ruleId: rule.id,
			severity: override ?? draft.severity ?? rule.severity,
			message: withoutSecrets(draft.message),
			location: draft.at,
			evidence: shareable(draft.evidence ?? {}),
			remedy: withoutSecrets(draft.remedy ?? rule.remedy),
			fingerprint: createHash("sha256").update(`${identity}#${nth}`).digest("hex"),
			waiver: null
		};
	});
}
function shareable(evidence) {
	return Object.fromEntries(Object.entries(evidence).flatMap(([name, value]) => value === void 0 ? [] : [[name, valueWithoutSecrets(value)]]));
}
function valueWithoutSecrets(value) {
	if (typeof value === "string") return withoutSecrets(value);
	if (typeof value !== "object" || value === null) return value;
	return isList(value) ? value.map(valueWithoutSecrets) : shareable(value);
}
function isList(value) {
	return Array.isArray(value);
}
function byLocation(a, b) {
	const [x, y] = [a.at, b.at];
	if (x === null || y === null) return Number(y === null) - Number(x === null);
	if (x.path !== y.path) return x.path < y.path ? -1 : 1;
	return x.startLine - y.startLine || x.startColumn - y.startColumn;
}
/**
* Let waivers excuse findings.
* @param matched collects the ids of all waivers that fit a finding, those included that may not excuse it
* @param today `YYYY-MM-DD`
*/
function excuse(findings, waivers, today, matched) {
	const candidates = candidatesFor(waivers);
	return findings.map((finding) => {
		const fitting = candidates(finding).filter((waiver) => fits(waiver, finding));
		for (const waiver of fitting) matched.add(waiver.id);
		return {
			...finding,
			waiver: fitting.find((waiver) => isInForce(waiver, today))?.id ?? null
		};
	});
}
/** The few waivers that may fit a finding, in their order: thousands of both stand in hostile workflows. */
function candidatesFor(waivers) {
	const elsewhere = /* @__PURE__ */ new Map();
	const onLine = /* @__PURE__ */ new Map();
	const add = (map, key, waiver) => {
		const list = map.get(key);
		if (list === void 0) map.set(key, [waiver]);
		else list.push(waiver);
	};
	for (const waiver of waivers) {
		const { lines } = waiver.scope;
		if (lines !== void 0 && lines[0] === lines[1]) add(onLine, `${waiver.rule}:${lines[0]}:${waiver.at.path}`, waiver);
		else add(elsewhere, waiver.rule, waiver);
	}
	return ({ ruleId, location }) => {
		const beside = location === null ? void 0 : onLine.get(`${ruleId}:${location.startLine}:${location.path}`);
		return [...elsewhere.get(ruleId) ?? [], ...beside ?? []];
	};
}
/** Whether the finding fails the run. */
function fails(finding, failOn) {
	return finding.waiver === null && atLeast(finding.severity, failOn);
}
/** `fail` before `unverified` before `pass`; a pass needs every rule's own outcome. */
function verdictOf(rules) {
	if (rules.some((rule) => rule.outcome === "failed")) return "fail";
	if (rules.some((rule) => rule.outcome === "unverified")) return "unverified";
	return rules.some((rule) => rule.outcome === "passed") ? "pass" : "unverified";
}

// src/sources/advisories/api-address.ts
/** The service's documented address. https://google.github.io/osv.dev/api/ */
const OSV = "https://api.osv.dev";
const VARIABLE = "RELEASE_GUARDRAIL_OSV_URL";
/**
* Where the OSV API is asked: osv.dev, or the mirror that RELEASE_GUARDRAIL_OSV_URL names.
* @returns the address without a trailing slash; it stands in the report as the source
* @throws SourceUnavailable when the variable is not an https address (http is for this machine alone), or carries credentials
*/
function apiAddress(env) {
	const given = env[VARIABLE]?.trim() ?? "";
	if (given === "") return OSV;
	const url = URL.canParse(given) ? new URL(given) : null;
	const loopback = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url?.hostname ?? "");
	const secure = url?.protocol === "https:" || url?.protocol === "http:" && loopback;
	if (url === null || !secure || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw new SourceUnavailable("advisories", `${VARIABLE} must be an https address without credentials or query, such as https://osv.example`);
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

// src/sources/advisories/canaries.ts
/**
* Versions that many reviewed advisories affect, by ecosystem: a service that knows of none of them knows nothing of
* the ecosystem, and its other "no advisories" would be silence.
*/
const CANARIES = {
	npm: {
		name: "lodash",
		version: "4.17.4"
	},
	PyPI: {
		name: "django",
		version: "2.2.0"
	},
	"crates.io": {
		name: "hyper",
		version: "0.12.0"
	}
};
/**
* Ask the questions, and beside them one per ecosystem whose answer is known.
* @returns the advisory ids, as many lists as questions, in their order
* @throws SourceUnavailable when the service does not know the advisories that it must know
*/
async function proveKnowledge(api, asked, base) {
	const canaries = [...new Set(asked.map(({ ecosystem }) => ecosystem))].flatMap((ecosystem) => {
		const known = CANARIES[ecosystem];
		return known === void 0 ? [] : [{
			ecosystem,
			...known
		}];
	});
	const answers = await api.ask([...canaries, ...asked]);
	for (const [index, { ecosystem, name, version }] of canaries.entries()) if (answers[index].length === 0) throw new SourceUnavailable("advisories", `${base} knows no advisory about ${name} ${version}, so its silence about other ${ecosystem} packages proves nothing; run again later, or give a local database with --advisories DIRECTORY-OR-ZIP`);
	return answers.slice(canaries.length);
}

// src/sources/advisories/json.ts
/**
* Parse JSON that came from outside.
* @param where names it in the error
* @throws SourceInvalid when it is empty, truncated or otherwise not JSON
*/
function parseJson$1(text, where) {
	try {
		return JSON.parse(text);
	} catch {
		throw new SourceInvalid(where, text.trim() === "" ? "is empty" : "is not whole JSON");
	}
}
/** Whether the value is an object with members, not a list. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Foreign text as part of one printed line: control and direction characters become spaces, the rest is clipped. */
function printable$1(text, length = 200) {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

// src/sources/advisories/database-files.ts
const DATABASE_LIMITS = {
	files: 2e6,
	recordBytes: 33554432,
	totalBytes: 17179869184
};
/**
* Every advisory of a local database: `*.json` at any depth of a directory, and in zips (OSV's exports, `all.zip`).
* A file that could hold advisories in another form is an error, since leaving it out would look like "not affected".
* @param path absolute
* @param label names the database in messages
* @throws SourceUnavailable when nothing is there; SourceInvalid when a part of it cannot be read
*/
async function* databaseFiles(path, label, limits) {
	const kind = await stat(path).catch((error) => {
		const problem = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
		throw new SourceUnavailable("advisories", `the local database ${label} ${problem}`);
	});
	if (kind.isDirectory()) yield* directoryFiles(path, label, limits);
	else if (kind.isFile()) yield* archiveFiles(path, label, limits);
	else throw new SourceInvalid(label, "is neither a directory nor a zip archive");
}
/** The reader of zips is loaded where there is one. */
async function* archiveFiles(path, label, limits) {
	const { zipFiles } = await import("./zip.js");
	yield* zipFiles(path, label, limits);
}
async function* directoryFiles(path, label, limits) {
	let files = 0;
	let total = 0;
	const folders = [{
		path,
		label
	}];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const entry of await entriesOf(folder.path, folder.label)) {
		const file = join(folder.path, entry.name);
		const name = `${folder.label}/${printable$1(entry.name)}`;
		if (entry.isDirectory()) {
			if (entry.name !== ".git" && entry.name !== ".github") folders.push({
				path: file,
				label: name
			});
			continue;
		}
		if (!entry.isFile()) throw new SourceInvalid(name, "is not a regular file; the database must hold plain files");
		const form = formOf(entry.name, name);
		if (form === "other") continue;
		if (form === "zip") {
			yield* archiveFiles(file, name, limits);
			continue;
		}
		const { size } = now(() => lstatSync(file), name);
		files += 1;
		total += size;
		if (size > limits.recordBytes) throw new SourceInvalid(name, `is larger than ${limits.recordBytes} bytes`);
		if (files > limits.files) throw new SourceInvalid(label, `has more than ${limits.files} files`);
		if (total > limits.totalBytes) throw new SourceInvalid(label, `is larger than ${limits.totalBytes} bytes`);
		yield {
			name,
			bytes: () => now(() => readFileSync(file), name)
		};
	}
}
async function entriesOf(path, label) {
	return (await readdir(path, { withFileTypes: true }).catch(unreadable(label))).sort((a, b) => a.name < b.name ? -1 : 1);
}
/** Files that stand beside advisories in the databases that are known, and hold none. */
const BESIDE = /^\..*|^(?:LICEN[CS]E|README|NOTICE|CODEOWNERS|SECURITY|CONTRIBUTING|CHANGELOG|VERSION|[A-Z0-9]+SUMS)$|\.(?:md|txt|rst|csv|html|sha256|sha512|asc|sig|sigstore)$/i;
/**
* What a file of a database is, by its name.
* @param where names it in errors
* @throws SourceInvalid when it could hold advisories that are not read
*/
function formOf(name, where) {
	if (/\.json$/i.test(name)) return "record";
	if (/\.zip$/i.test(name)) return "zip";
	if (BESIDE.test(name)) return "other";
	throw new SourceInvalid(where, "is neither JSON nor a zip; advisories in another form would be left out");
}
/** Many small files are read several times faster without a detour over the thread pool for each. */
function now(read, name) {
	try {
		return read();
	} catch (error) {
		return unreadable(name)(error);
	}
}
function unreadable(name) {
	return (error) => {
		throw new SourceInvalid(name, `cannot be read (${error.code ?? "unknown trouble"})`);
	};
}

// src/sources/advisories/record.ts
/** Ids as databases write them; nothing that could leave a URL's path segment or span lines. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:+~-]{1,127}$/;
/** Whether the text can be an advisory's id. */
function isAdvisoryId(text) {
	return ID.test(text);
}
/** RFC 3339 in UTC or with an offset, as OSV's schema asks. */
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const id = pipe(string(), regex(ID, "is not an advisory id"));
const time = pipe(string(), regex(TIME, "is not an RFC 3339 time"), transform((text) => Date.parse(text)), number("is not an RFC 3339 time"));
const version = pipe(string(), minLength(1, "is empty"), maxLength(512, "is too long"));
const severities = nullish(array(object({
	type: string(),
	score: string()
})), []);
const packageName = object({
	ecosystem: string(),
	name: string()
});
const event = pipe(object({
	introduced: optional(version),
	fixed: optional(version),
	last_affected: optional(version),
	limit: optional(version)
}), transform((raw) => [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
].flatMap((kind) => raw[kind] === void 0 ? [] : [{
	kind,
	version: raw[kind]
}])), minLength(1, "is an event of an unknown kind"));
const range = pipe(object({
	type: picklist([
		"SEMVER",
		"ECOSYSTEM",
		"GIT"
	]),
	events: array(event)
}), transform(({ type, events }) => ({
	type,
	events: events.flat()
})), check$2(({ events }) => events.some(({ kind }) => kind === "introduced"), "has no `introduced` event, which every range must have"));
const record = object({
	id,
	modified: time,
	withdrawn: nullish(time, null),
	aliases: nullish(array(id), []),
	summary: nullish(string(), ""),
	details: nullish(string(), ""),
	severity: severities,
	affected: nullish(array(object({
		package: nullish(packageName, null),
		versions: nullish(array(version), []),
		ranges: nullish(array(range), []),
		severity: severities
	})), []),
	database_specific: nullish(object({
		severity: optional(unknown()),
		cwe_ids: optional(unknown()),
		cwes: optional(unknown())
	}))
});
/** What every record of a database must show before it may count as "about something else". */
const heading = object({
	id,
	modified: time,
	affected: nullish(array(object({ package: nullish(packageName, null) })), [])
});
/**
* Parse one record in full.
* @param where names it in errors: an address or a path
* @throws SourceInvalid when anything that decides over affectedness is missing or wrongly typed
*/
function parseRecord(value, where) {
	const raw = parsed$3(record, value, where);
	const extra = raw.database_specific;
	return {
		id: raw.id,
		modified: raw.modified,
		withdrawn: raw.withdrawn,
		aliases: raw.aliases,
		summary: raw.summary === "" ? firstLine$1(raw.details) : raw.summary,
		severity: raw.severity,
		affected: raw.affected,
		word: typeof extra?.severity === "string" ? extra.severity : null,
		cwes: cweIds(extra?.cwe_ids).concat(cweIds(extra?.cwes))
	};
}
/**
* Parse as much as tells which packages a record is about.
* @throws SourceInvalid when that cannot be told
*/
function parseHeading(value, where) {
	return parsed$3(heading, value, where);
}
/** The ecosystem and the name under which a package is looked up; a PyPI name is normalised (PEP 503). */
function packageKey(ecosystem, name) {
	const whole = ecosystem.split(":", 1)[0];
	return `${whole}\n${whole === "PyPI" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name}`;
}
/** Whether an entry of `affected` is about this package. */
function isAbout(affected, ecosystem, name) {
	const named = affected.package;
	return named !== null && packageKey(named.ecosystem, named.name) === packageKey(ecosystem, name);
}
function parsed$3(schema, value, where) {
	const result = safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const issue = result.issues[0];
	const path = getDotPath(issue);
	const problem = issue.message.startsWith("Invalid") ? issue.message.replace("Invalid", "invalid") : issue.message;
	throw new SourceInvalid(where, `is not an OSV record: ${path === null ? "the document" : `\`${path}\``} ${problem}`);
}
function firstLine$1(text) {
	return text.split(/\r?\n/).find((line) => /[^\s#]/.test(line))?.replace(/^#+\s*/, "").trim() ?? "";
}
/** CWE ids: GitHub writes strings, the malicious-packages database objects with `cweId`. */
function cweIds(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((entry) => {
		if (typeof entry === "string") return [entry];
		if (typeof entry === "object" && entry !== null && "cweId" in entry && typeof entry.cweId === "string") return [entry.cweId];
		return [];
	});
}

// src/sources/advisories/database.ts
const DAY = 864e5;
/**
* Read a local database in OSV format as far as it is about the asked packages. Memory holds those records alone;
* every other record is still parsed, since one that cannot be read could be about any package.
* @throws SourceInvalid when a record cannot be parsed, a time lies in the future, or there is no record at all
* @throws SourceUnavailable when it is absent, too old, or has no record of an ecosystem that is asked about
*/
async function localDatabase(questions, options) {
	const { source, root, now, maxAgeDays, progress } = options;
	const wanted = new Set(questions.map(({ ecosystem, name }) => packageKey(ecosystem, name)));
	const found = /* @__PURE__ */ new Map();
	const newest = /* @__PURE__ */ new Map();
	let count = 0;
	for await (const file of databaseFiles(resolve(root, source), source, options.limits ?? DATABASE_LIMITS)) {
		const value = parseJson$1(decoded$2(await file.bytes(), file.name), file.name);
		const heading = parseHeading(value, file.name);
		if (heading.modified > now() + DAY) throw new SourceInvalid(file.name, "was modified in the future; the age of the database cannot be told");
		const keys = /* @__PURE__ */ new Set();
		for (const key of keysOf$1(heading)) {
			const ecosystem = key.split("\n", 1)[0];
			newest.set(ecosystem, Math.max(newest.get(ecosystem) ?? 0, heading.modified));
			if (wanted.has(key)) keys.add(key);
		}
		if (keys.size > 0) keep(found, {
			record: parseRecord(value, file.name),
			keys
		});
		count += 1;
		if (count % 1e4 === 0) progress(`advisories: ${count} records read`);
	}
	if (count === 0) throw new SourceInvalid(source, "holds no advisories; give a directory or zip of OSV records");
	const ages = [...new Set(questions.map(({ ecosystem }) => ecosystem))].map((ecosystem) => freshness(ecosystem, newest.get(ecosystem), source, now(), maxAgeDays));
	return {
		records: byPackage(found),
		asOf: ages.length === 0 ? now() : Math.min(...ages)
	};
}
/** The same record stands in the export of each ecosystem that it is about; an outdated copy yields to the newest. */
function keep(found, candidate) {
	const { id, modified } = candidate.record;
	const known = found.get(id) ?? [];
	const latest = Math.max(modified, ...known.map(({ record }) => record.modified));
	found.set(id, [...known, candidate].filter(({ record }) => record.modified === latest));
}
function byPackage(found) {
	const records = /* @__PURE__ */ new Map();
	for (const { record, keys } of [...found.values()].flat()) for (const key of keys) {
		const list = records.get(key) ?? [];
		list.push(record);
		records.set(key, list);
	}
	return records;
}
function keysOf$1({ affected }) {
	return (affected ?? []).flatMap((entry) => entry.package ? [packageKey(entry.package.ecosystem, entry.package.name)] : []);
}
function freshness(ecosystem, newest, source, now, maxAgeDays) {
	if (newest === void 0) throw new SourceUnavailable("advisories", `the local database ${source} has no record about ${ecosystem}, which the lockfiles need; add OSV's export ${ecosystem}/all.zip to it`);
	const days = Math.floor((now - newest) / DAY);
	if (now - newest > maxAgeDays * DAY) throw new SourceUnavailable("advisories", `the newest ${ecosystem} record of the local database ${source} is ${days} days old, and ${maxAgeDays} are allowed; fetch OSV's export ${ecosystem}/all.zip anew`);
	return newest;
}
function decoded$2(bytes, name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new SourceInvalid(name, "is not UTF-8");
	}
}

// src/sources/advisories/order.ts
/**
* The order that a range's type and ecosystem ask for.
* @returns `null` where the ecosystem's own order is not known here: such a range cannot be decided
*/
function orderOf(type, ecosystem) {
	if (type === "SEMVER") return semver;
	return ecosystem === "Pub" ? null : grammarOf(ecosystem);
}
/** Whether the text is a version in this grammar; only such may be compared. */
function reads(order, version) {
	return order.canonical(version) !== null;
}

// src/sources/advisories/affected.ts
/**
* Whether a record affects a version, as https://ossf.github.io/osv-schema/#evaluation says:
* name and ecosystem match, and the version is listed or lies in any range.
* One decided "yes" outweighs what cannot be decided beside it; a "no" needs every part decided.
*/
function affectedness(record, asked) {
	let undecidable = null;
	for (const affected of record.affected) {
		if (!isAbout(affected, asked.ecosystem, asked.name)) continue;
		const answer = entryAffects(affected, asked);
		if (answer === "affected") return "affected";
		if (answer !== "unaffected") undecidable ??= answer.undecidable;
	}
	return undecidable === null ? "unaffected" : { undecidable };
}
/**
* The versions that mend it for this package: every `fixed` event above the asked version that no record affects.
* @param records all that describe one advisory
* @returns ascending; in the records' own sequence where the ecosystem's order cannot place them
*/
function fixedVersions(records, asked) {
	const candidates = /* @__PURE__ */ new Map();
	for (const record of records) for (const affected of record.affected) {
		if (!isAbout(affected, asked.ecosystem, asked.name)) continue;
		for (const range of affected.ranges) {
			if (range.type === "GIT") continue;
			const order = orderOf(range.type, asked.ecosystem);
			for (const event of range.events) if (event.kind === "fixed") candidates.set(event.version, order);
		}
	}
	const mends = [...candidates].filter(([version, order]) => {
		if (order === null || !reads(order, version) || !reads(order, asked.version)) return true;
		return order.compare(version, asked.version) > 0 && !records.some((record) => affectedness(record, {
			...asked,
			version
		}) === "affected");
	});
	const order = mends[0]?.[1] ?? null;
	const versions = mends.map(([version]) => version);
	return order !== null && versions.every((version) => reads(order, version)) ? versions.sort((a, b) => order.compare(a, b)) : versions;
}
function entryAffects(affected, asked) {
	const own = orderOf("ECOSYSTEM", asked.ecosystem);
	if (affected.versions.some((listed) => isSame(own, listed, asked.version))) return "affected";
	let undecidable = null;
	for (const range of affected.ranges) {
		if (range.type === "GIT") continue;
		const answer = rangeAffects(range, range.type, asked);
		if (answer === "affected") return "affected";
		if (answer !== "unaffected") undecidable ??= answer.undecidable;
	}
	if (undecidable !== null) return { undecidable };
	if (affected.versions.length > 0 || affected.ranges.some(({ type }) => type !== "GIT")) return "unaffected";
	return { undecidable: affected.ranges.length === 0 ? "it names the package and neither versions nor ranges" : "it has git ranges only, which need the commit graph of the package" };
}
/** `1.0` and `1.0.0` are one version in PEP 440; build metadata does not tell SemVer versions apart. */
function isSame(order, listed, version) {
	if (listed === version) return true;
	return order !== null && reads(order, listed) && reads(order, version) && order.compare(listed, version) === 0;
}
function rangeAffects(range, type, asked) {
	const order = orderOf(type, asked.ecosystem);
	if (order === null) return { undecidable: `the order of ${asked.ecosystem} versions is not known here` };
	const unreadable = [asked.version, ...range.events.filter((event) => !isEdge(event)).map((e) => e.version)].find((version) => !reads(order, version));
	if (unreadable !== void 0) return { undecidable: `${JSON.stringify(unreadable.slice(0, 80))} is not a ${order.name} version` };
	return belowLimits(range.events, order, asked.version) && isInside(range.events, order, asked.version) ? "affected" : "unaffected";
}
/** `introduced: "0"` stands before every version, `limit: "*"` after. */
function isEdge(event) {
	return event.kind === "introduced" && event.version === "0" || event.kind === "limit" && event.version === "*";
}
function belowLimits(events, order, version) {
	const limits = events.filter((event) => event.kind === "limit");
	return limits.length === 0 || limits.some((limit) => isEdge(limit) || order.compare(version, limit.version) < 0);
}
/**
* Walk the events in version order. Events at one version count together, since databases list them in any
* sequence: `fixed` beside `introduced` changes nothing (a hand-over, or an empty range), and `last_affected`
* ends after its version.
*/
function isInside(events, order, version) {
	const compare = (a, b) => {
		if (isEdge(a) || isEdge(b)) return Number(isEdge(b)) - Number(isEdge(a));
		return order.compare(a.version, b.version);
	};
	const sorted = events.filter((event) => event.kind !== "limit").sort(compare);
	let inside = false;
	for (let index = 0; index < sorted.length;) {
		const point = sorted[index];
		const here = sorted.slice(index).filter((event) => compare(event, point) === 0);
		index += here.length;
		const distance = isEdge(point) ? -1 : order.compare(point.version, version);
		if (distance > 0) break;
		const kinds = new Set(here.map(({ kind }) => kind));
		if (kinds.has("introduced") !== kinds.has("fixed")) {
			if (kinds.has("introduced")) inside = true;
			if (kinds.has("fixed")) inside = false;
		}
		if (kinds.has("last_affected") && distance < 0) inside = false;
	}
	return inside;
}

// src/sources/advisories/cvss4.ts
/**
* CVSS 4.0 base score: the macro vector's score, lowered by how far the vector lies below the most
* severe vector of its class. Source: https://www.first.org/cvss/v4.0/specification-document section 8.
* With no threat and environmental metrics, exploitation counts as attacked and the requirements as high,
* so that only these classes remain: EQ1 0-2, EQ2 0-1, EQ3 and EQ6 together 00, 10, 21, EQ4 1-2, EQ5 0.
*/
function cvss4BaseScore(metrics) {
	const of = (...names) => names.map((name) => metrics.get(name));
	if (of("VC", "VI", "VA", "SC", "SI", "SA").every((value) => value === "N")) return 0;
	const [reach, effort, vulnerable, subsequent] = [
		levels(of("AV", "PR", "UI"), [
			"NALP",
			"NLH",
			"NPA"
		]),
		levels(of("AC", "AT"), ["LH", "NP"]),
		levels(of("VC", "VI", "VA"), [
			"HLN",
			"HLN",
			"HLN"
		]),
		levels(of("SC", "SI", "SA"), [
			"HLN",
			"HLN",
			"HLN"
		])
	];
	const eq1 = reach.every((level) => level === 0) ? 0 : reach.includes(0) && reach[0] !== 3 ? 1 : 2;
	const eq2 = effort.every((level) => level === 0) ? 0 : 1;
	const eq36 = vulnerable[0] === 0 && vulnerable[1] === 0 ? "00" : vulnerable.includes(0) ? "10" : "21";
	const eq4 = subsequent.includes(0) ? 1 : 2;
	const score = SCORES[`${eq1}${eq2}`][`${eq36}${eq4}`];
	const lower = [
		{
			to: SCORES[`${eq1 + 1}${eq2}`]?.[`${eq36}${eq4}`],
			far: below(reach, REACH[eq1]),
			depth: [
				1,
				4,
				5
			][eq1]
		},
		{
			to: SCORES[`${eq1}${eq2 + 1}`]?.[`${eq36}${eq4}`],
			far: below(effort, EFFORT[eq2]),
			depth: [1, 2][eq2]
		},
		{
			to: lowerImpact(`${eq1}${eq2}`, eq36, eq4),
			far: below(vulnerable, IMPACT[eq36]),
			depth: DEPTH[eq36]
		},
		{
			to: SCORES[`${eq1}${eq2}`][`${eq36}${eq4 + 1}`],
			far: below(subsequent, [Array(3).fill(eq4 - 1)]),
			depth: 5
		}
	].flatMap(({ to, far, depth }) => to === void 0 ? [] : [(score - to) * far / depth]);
	const mean = lower.reduce((sum, distance) => sum + distance, 0) / (lower.length + 1);
	return Math.round((Math.min(10, Math.max(0, score - mean)) + 1e-6) * 10) / 10;
}
/** Each value's rank, from the most severe at 0. */
function levels(values, ranks) {
	return values.map((value, index) => ranks[index].indexOf(value));
}
/** Steps down from the first most severe vector of the class that lies at or above this one. */
function below(vector, tops) {
	const top = tops?.find((candidate) => candidate.every((rank, index) => vector[index] >= rank));
	if (top === void 0) throw new Error("a CVSS 4.0 vector lies above the top of its own class");
	return vector.reduce((sum, rank, index) => sum + rank - top[index], 0);
}
function lowerImpact(reach, impact, eq4) {
	const row = SCORES[reach];
	if (impact === "00") return Math.max(row[`01${eq4}`], row[`10${eq4}`]);
	return impact === "10" ? row[`11${eq4}`] : void 0;
}
/** The most severe vectors of each class, as ranks (specification, table 24 and following). */
const REACH = [
	[[
		0,
		0,
		0
	]],
	[
		[
			1,
			0,
			0
		],
		[
			0,
			1,
			0
		],
		[
			0,
			0,
			1
		]
	],
	[[
		3,
		0,
		0
	], [
		1,
		1,
		1
	]]
];
const EFFORT = [[[0, 0]], [[1, 0], [0, 1]]];
const IMPACT = {
	"00": [[
		0,
		0,
		0
	]],
	"10": [[
		1,
		0,
		0
	], [
		0,
		1,
		0
	]],
	"21": [[
		1,
		1,
		1
	]]
};
const DEPTH = {
	"00": 7,
	"10": 8,
	"21": 10
};
/** Macro vector scores with EQ5 at 0: by EQ1 and EQ2, then by EQ3, EQ6 and EQ4 in this order. */
const COLUMNS = [
	"001",
	"002",
	"011",
	"012",
	"101",
	"102",
	"111",
	"112",
	"211",
	"212"
];
const SCORES = {
	"00": row(10, 9.3, 9.6, 9, 9.3, 8.8, 9.2, 8, 7.9, 6.9),
	"01": row(9.5, 9.2, 9.1, 8.1, 9.2, 8.4, 8.2, 7, 7.1, 6.3),
	"10": row(9.4, 8.7, 8.9, 7.5, 8.6, 7.2, 7.6, 5.7, 6.5, 5.3),
	"11": row(9, 7.7, 7.7, 6.6, 7.4, 6.1, 5.9, 5.2, 5.8, 2.3),
	"20": row(8.6, 7, 7.4, 5.4, 7.2, 5.3, 5.7, 3.6, 4.7, 2.4),
	"21": row(7.3, 5.4, 5.5, 4.3, 6.1, 4.6, 5.1, 1.8, 2.4, 1)
};
function row(...scores) {
	return Object.fromEntries(COLUMNS.map((column, index) => [column, scores[index]]));
}

// src/sources/advisories/cvss.ts
/**
* The base score of a CVSS vector, exactly as its specification computes it; threat, temporal and
* environmental metrics are checked and do not count, since they describe a moment or a place.
* Sources: https://www.first.org/cvss/v2/guide section 3.2.1, https://www.first.org/cvss/v3.0/specification-document
* section 8, https://www.first.org/cvss/v3.1/specification-document section 7, cvss4.ts for 4.0.
* @param vector as OSV's `severity[].score` has it; version 2 has no prefix, or stands in parentheses
* @returns 0.0 to 10.0, or `null` when this is no well-formed vector of a known version
*/
function cvssBaseScore(vector) {
	if (vector.length > 512) return null;
	if (vector.startsWith("CVSS:4.0/")) return scored(vector.slice(9), METRICS_4, cvss4BaseScore);
	if (vector.startsWith("CVSS:3.1/")) return scored(vector.slice(9), METRICS_3, (m) => base3(m, roundUp31));
	if (vector.startsWith("CVSS:3.0/")) return scored(vector.slice(9), METRICS_3, (m) => base3(m, roundUp30));
	return scored(vector.replace(/^\((.*)\)$/, "$1"), METRICS_2, base2);
}
function scored(body, grammar, score) {
	const metrics = /* @__PURE__ */ new Map();
	for (const part of body.split("/")) {
		const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,6})$/.exec(part) ?? [];
		if (name === void 0 || value === void 0 || metrics.has(name)) return null;
		const allowed = Object.hasOwn(grammar.base, name) ? grammar.base[name] : void 0;
		if (allowed === void 0 ? !grammar.others.has(name) : value.length !== 1 || !allowed.includes(value)) return null;
		metrics.set(name, value);
	}
	return Object.keys(grammar.base).every((name) => metrics.has(name)) ? score(metrics) : null;
}
const METRICS_2 = {
	base: {
		AV: "LAN",
		AC: "HML",
		Au: "MSN",
		C: "NPC",
		I: "NPC",
		A: "NPC"
	},
	others: /* @__PURE__ */ new Set([
		"E",
		"RL",
		"RC",
		"CDP",
		"TD",
		"CR",
		"IR",
		"AR"
	])
};
const METRICS_3 = {
	base: {
		AV: "NALP",
		AC: "LH",
		PR: "NLH",
		UI: "NR",
		S: "UC",
		C: "NLH",
		I: "NLH",
		A: "NLH"
	},
	others: new Set("E RL RC CR IR AR MAV MAC MPR MUI MS MC MI MA".split(" "))
};
const METRICS_4 = {
	base: {
		AV: "NALP",
		AC: "LH",
		AT: "NP",
		PR: "NLH",
		UI: "NPA",
		VC: "HLN",
		VI: "HLN",
		VA: "HLN",
		SC: "HLN",
		SI: "HLN",
		SA: "HLN"
	},
	others: new Set("E CR IR AR MAV MAC MAT MPR MUI MVC MVI MVA MSC MSI MSA S AU R V RE U".split(" "))
};
function base2(metrics) {
	const weight = (name, table) => table[metrics.get(name)];
	const impactOf = {
		N: 0,
		P: .275,
		C: .66
	};
	const impact = 10.41 * (1 - (1 - weight("C", impactOf)) * (1 - weight("I", impactOf)) * (1 - weight("A", impactOf)));
	if (impact === 0) return 0;
	const exploitability = 20 * weight("AV", {
		L: .395,
		A: .646,
		N: 1
	}) * weight("AC", {
		H: .35,
		M: .61,
		L: .71
	}) * weight("Au", {
		M: .45,
		S: .56,
		N: .704
	});
	return Math.round((.6 * impact + .4 * exploitability - 1.5) * 1.176 * 10) / 10;
}
function base3(metrics, roundUp) {
	const weight = (name, table) => table[metrics.get(name)];
	const changed = metrics.get("S") === "C";
	const impactOf = {
		N: 0,
		L: .22,
		H: .56
	};
	const lost = 1 - (1 - weight("C", impactOf)) * (1 - weight("I", impactOf)) * (1 - weight("A", impactOf));
	const impact = changed ? 7.52 * (lost - .029) - 3.25 * (lost - .02) ** 15 : 6.42 * lost;
	if (impact <= 0) return 0;
	const exploitability = 8.22 * weight("AV", {
		N: .85,
		A: .62,
		L: .55,
		P: .2
	}) * weight("AC", {
		L: .77,
		H: .44
	}) * weight("PR", changed ? {
		N: .85,
		L: .68,
		H: .5
	} : {
		N: .85,
		L: .62,
		H: .27
	}) * weight("UI", {
		N: .85,
		R: .62
	});
	return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}
/** Version 3.0 rounds up the decimal number; binary noise beyond the eighth place is not part of it. */
function roundUp30(score) {
	return Math.ceil(Number((score * 10).toFixed(8))) / 10;
}
/** Version 3.1, Appendix A: on integers, so that every implementation agrees. */
function roundUp31(score) {
	const whole = Math.round(score * 1e5);
	return whole % 1e4 === 0 ? whole / 1e5 : (Math.floor(whole / 1e4) + 1) / 10;
}

// src/sources/advisories/severity.ts
/**
* The highest grade that any description of an advisory gives, so that a low second opinion cannot hide a high one.
* CVSS vectors count by their base score, GitHub's word (`database_specific.severity`) as written.
* @param records all that describe one advisory
* @returns `null` when nothing readable grades it, which counts as high
*/
function gradeOf(records, asked) {
	return records.flatMap((record) => [...severitiesOf(record, asked).flatMap(vectorGrade), ...wordGrade(record.word)]).reduce((worst, grade) => {
		if (worst === null) return grade;
		const higher = RANK[grade.severity] - RANK[worst.severity];
		return higher > 0 || higher === 0 && (grade.score ?? -1) > (worst.score ?? -1) ? grade : worst;
	}, null);
}
/** Qualitative rating scale of CVSS 3 and 4, section 5; an unexploitable 0.0 is still reported, as low. */
function rating(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "medium" : "low";
}
const RANK = {
	low: 0,
	medium: 1,
	high: 2,
	critical: 3
};
const WORDS$1 = /* @__PURE__ */ new Map([
	["CRITICAL", "critical"],
	["HIGH", "high"],
	["MODERATE", "medium"],
	["MEDIUM", "medium"],
	["LOW", "low"]
]);
function severitiesOf(record, asked) {
	const own = record.affected.filter((affected) => isAbout(affected, asked.ecosystem, asked.name));
	return [...record.severity, ...own.flatMap((affected) => affected.severity)];
}
function vectorGrade({ type, score: vector }) {
	if (!type.startsWith("CVSS_")) return wordGrade(vector);
	const score = cvssBaseScore(vector);
	return score === null ? [] : [{
		severity: rating(score),
		vector,
		score
	}];
}
function wordGrade(word) {
	const severity = WORDS$1.get(word?.toUpperCase() ?? "");
	return severity === void 0 ? [] : [{
		severity,
		vector: null,
		score: null
	}];
}

// src/sources/advisories/matches.ts
/**
* The advisories of one package version, one match for each distinct advisory and locked package.
* @param records that affect it; records that share an id or alias describe one advisory
*/
function matchesOf(question, records) {
	return sameAdvisory(records).flatMap((group) => {
		const aliases = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].sort();
		const id = preferredId(aliases);
		const grade = gradeOf(group, question);
		const facts = {
			id,
			aliases,
			malicious: group.some(isMalware) || aliases.some((alias) => alias.startsWith("MAL-")),
			summary: summaryOf(group, id),
			severity: grade?.severity ?? null,
			vector: grade?.vector ?? null,
			score: grade?.score ?? null,
			fixed: fixedVersions(group, question),
			url: addressOf(id)
		};
		return question.packages.map((locked) => ({
			package: locked,
			...facts
		}));
	});
}
/**
* Keep what affects the asked version, by the records' own ranges.
* @returns the records, and what could not be decided, for the coverage
*/
function affecting(question, candidates) {
	const records = [];
	const undecided = [];
	for (const record of candidates) {
		const answer = affectedness(record, question);
		if (answer === "affected") records.push(record);
		else if (answer !== "unaffected") undecided.push({
			path: `${question.name}@${question.version}`,
			reason: `whether ${record.id} affects it cannot be decided: ${answer.undecidable}`,
			kind: "unread"
		});
	}
	return {
		records,
		undecided
	};
}
/** Groups connected by ids and aliases, in the order of their first record. */
function sameAdvisory(records) {
	const parent = /* @__PURE__ */ new Map();
	const root = (id) => {
		let current = id;
		for (let next = parent.get(current); next !== void 0 && next !== current; next = parent.get(current)) current = next;
		return current;
	};
	for (const { id, aliases } of records) for (const alias of aliases) parent.set(root(alias), root(id));
	const groups = /* @__PURE__ */ new Map();
	for (const record of records) {
		const key = root(record.id);
		groups.set(key, [...groups.get(key) ?? [], record]);
	}
	return [...groups.values()];
}
/** Malware, GitHub's advisories, CVE, then a database's own; among equals the first in order. */
function preferredId(ids) {
	for (const prefix of [
		"MAL-",
		"GHSA-",
		"CVE-"
	]) {
		const id = ids.find((candidate) => candidate.startsWith(prefix));
		if (id !== void 0) return id;
	}
	return ids[0];
}
/** CWE-506 is embedded malicious code; 507 to 512 are its kinds. https://cwe.mitre.org/data/definitions/506.html */
const MALWARE_CWES = new Set([
	"506",
	"507",
	"508",
	"509",
	"510",
	"511",
	"512"
].map((number) => `CWE-${number}`));
function isMalware({ id, cwes }) {
	return id.startsWith("MAL-") || cwes.some((cwe) => MALWARE_CWES.has(cwe));
}
function summaryOf(group, id) {
	return (group.find((record) => record.id === id && record.summary !== "") ?? group.find(({ summary }) => summary !== ""))?.summary ?? "";
}
function addressOf(id) {
	return id.startsWith("GHSA-") ? `https://github.com/advisories/${id}` : `https://osv.dev/vulnerability/${id}`;
}

// src/sources/advisories/osv-api.ts
/** What OSV accepts in one querybatch; more is answered with 400. https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_QUERIES = 1e3;
/** Pages of one question. The most advised packages have some hundred records, and a page holds as many. */
const MAX_PAGES = 100;
const CONCURRENT_RECORDS = 12;
/**
* The API of osv.dev or of a mirror.
* @param base without a trailing slash
* @throws (its functions) SourceUnavailable when a request fails, or an answer is not whole and as specified
*/
function osvApi(http, base, progress) {
	const json = async (method, path, body) => {
		const asked = `${method} ${path}`;
		let response;
		try {
			response = await http({
				method,
				url: `${base}${path}`,
				headers: {
					accept: "application/json",
					...body === void 0 ? {} : { "content-type": "application/json" }
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) }
			});
		} catch (error) {
			if (!isSourceError(error)) throw error;
			throw unavailable(base, `no answer to ${asked}: ${error.message}`);
		}
		if (response.status !== 200) throw unavailable(base, refused(asked, response));
		const type = response.headers["content-type"] ?? "none";
		if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw unavailable(base, `${asked} was answered with content type ${JSON.stringify(type.slice(0, 60))}, not JSON`);
		try {
			return parseJson$1(response.body, asked);
		} catch (error) {
			if (!isSourceError(error)) throw error;
			throw unavailable(base, `the answer to ${error.message}`);
		}
	};
	const batch = async (queries) => {
		const answer = await json("POST", "/v1/querybatch", { queries });
		const results = isRecord(answer) ? answer.results : void 0;
		if (!Array.isArray(results)) throw unavailable(base, "POST /v1/querybatch was answered without `results`");
		if (results.length !== queries.length) throw unavailable(base, `POST /v1/querybatch answered ${results.length} of ${queries.length} questions`);
		return results.map((result) => {
			const page = pageOf(result);
			if (typeof page === "string") throw unavailable(base, `POST /v1/querybatch: ${page}`);
			return page;
		});
	};
	return {
		async ask(questions) {
			const ids = questions.map(() => /* @__PURE__ */ new Set());
			const tokens = questions.map(() => /* @__PURE__ */ new Set());
			const open = questions.map((_, index) => ({
				index,
				token: null
			}));
			let answered = 0;
			while (open.length > 0) {
				const round = open.splice(0, MAX_QUERIES);
				const pages = await batch(round.map(({ index, token }) => query(questions[index], token)));
				for (const [position, { index }] of round.entries()) {
					const page = pages[position];
					for (const id of page.ids) ids[index].add(id);
					if (page.next === null) {
						answered += 1;
						continue;
					}
					const seen = tokens[index];
					const { name } = questions[index];
					if (seen.has(page.next)) throw unavailable(base, `the pages about ${JSON.stringify(name)} repeat themselves`);
					if (seen.size >= MAX_PAGES) throw unavailable(base, `the pages about ${JSON.stringify(name)} do not end after ${MAX_PAGES}`);
					seen.add(page.next);
					open.push({
						index,
						token: page.next
					});
				}
				progress(`advisories: ${answered} of ${questions.length} package versions answered`);
			}
			return ids.map((set) => [...set]);
		},
		async records(ids) {
			const wanted = [...new Set(ids)];
			const found = /* @__PURE__ */ new Map();
			const queue = wanted.values();
			let failure = null;
			const worker = async () => {
				for (const id of queue) {
					if (failure !== null) return;
					const path = `/v1/vulns/${encodeURIComponent(id)}`;
					try {
						found.set(id, hydrated(await json("GET", path), id, base, path));
					} catch (error) {
						failure ??= error;
					}
				}
			};
			progress(`advisories: reading ${wanted.length} records`);
			await Promise.all(Array.from({ length: Math.min(CONCURRENT_RECORDS, wanted.length) }, worker));
			if (failure !== null) throw failure;
			if (found.size !== wanted.length) throw unavailable(base, `${found.size} of ${wanted.length} records were read`);
			return found;
		}
	};
}
/** The trouble, and what to do about it; the rules become `unverified` with this line. */
function unavailable(base, problem) {
	return new SourceUnavailable("advisories", `${problem} (${base}); run again later, or give a local database with --advisories DIRECTORY-OR-ZIP`);
}
/** OSV explains a refusal in `message`; other servers' pages are not repeated. */
function refused(asked, { status, body }) {
	const said = /"message"\s*:\s*"([^"\\]{1,200})"/.exec(body.slice(0, 2e3))?.[1];
	return `${asked} was answered with status ${status}${said === void 0 ? "" : ` (${printable$1(said)})`}`;
}
/** By name and ecosystem: an ecosystem that OSV does not know is an error there, an unknown purl type a silent `{}`. */
function query({ ecosystem, name, version }, token) {
	return {
		version,
		package: {
			name,
			ecosystem
		},
		...token === null ? {} : { page_token: token }
	};
}
/** One result; a page may hold a token and no records. @returns the problem as text when it is none */
function pageOf(result) {
	if (!isRecord(result)) return "a result is not an object";
	const unknown = Object.keys(result).find((key) => key !== "vulns" && key !== "next_page_token");
	if (unknown !== void 0) return `a result has the member ${JSON.stringify(unknown.slice(0, 60))}, which is not known`;
	const vulns = result.vulns ?? [];
	if (!Array.isArray(vulns)) return "`vulns` is not a list";
	const ids = [];
	for (const vuln of vulns) {
		const id = isRecord(vuln) ? vuln.id : void 0;
		if (typeof id !== "string" || !isAdvisoryId(id)) return "an advisory has no id";
		ids.push(id);
	}
	const next = result.next_page_token ?? "";
	if (typeof next !== "string") return "`next_page_token` is not text";
	return {
		ids,
		next: next === "" ? null : next
	};
}
function hydrated(value, id, base, path) {
	let record;
	try {
		record = parseRecord(value, `GET ${path}`);
	} catch (error) {
		if (!isSourceError(error)) throw error;
		throw unavailable(base, `the answer to ${error.message}`);
	}
	if (record.id !== id) throw unavailable(base, `GET ${path} was answered with another record, ${record.id}`);
	return record;
}

// src/sources/advisories/questions.ts
/** What can be asked about the locked packages, and what cannot, with the reason. */
function questionsOf({ lockfiles }) {
	const asked = /* @__PURE__ */ new Map();
	const unqueried = [];
	for (const locked of lockfiles.flatMap(({ packages }) => packages)) {
		const { ecosystem, name, version } = locked;
		const reason = unanswerable(locked);
		if (reason !== null || version === null) {
			unqueried.push({
				package: locked,
				reason: reason ?? "the lockfile gives no exact version"
			});
			continue;
		}
		const key = `${packageKey(ecosystem, name)}\n${version}`;
		const known = asked.get(key);
		if (known === void 0) asked.set(key, {
			ecosystem,
			name: askedName(locked),
			version,
			packages: [locked]
		});
		else known.packages.push(locked);
	}
	return {
		asked: [...asked.values()],
		unqueried
	};
}
/** Advisories are filed under registry names: what comes from elsewhere has no name that a database knows. */
function unanswerable({ source, ecosystem }) {
	if (ecosystem === "GitHub Actions") return "workflows are checked by their own rules";
	return BY_SOURCE[source.kind];
}
const BY_SOURCE = {
	registry: null,
	bundled: null,
	local: "it is part of this repository",
	git: "it comes from a git repository, and advisories are filed by registry versions",
	url: "it comes from a bare URL, and advisories are filed by registry versions"
};
function askedName({ ecosystem, name }) {
	return packageKey(ecosystem, name).split("\n")[1];
}

// src/sources/advisories/read.ts
/**
* Every advisory that affects a locked package.
* @throws SourceUnavailable when the service or database cannot be reached, is too old, or does not answer in full
* @throws SourceInvalid when a local database cannot be read in full
*/
async function readAdvisories(options, lockfiles) {
	const { source } = options;
	const { asked, unqueried } = questionsOf(lockfiles);
	if (source === "github") throw new SourceUnavailable("advisories", "the source `github` is not served; use `osv`, which carries the GitHub advisories, or a local database");
	if (asked.length === 0) return {
		...NOTHING_ASKED,
		source,
		asOf: new Date(options.now()).toISOString(),
		unqueried
	};
	const answers = await (source === "osv" ? fromApi(options, asked) : fromDatabase(options, asked));
	const at = new Date(options.now()).getTime();
	const matches = [];
	for (const [index, question] of asked.entries()) {
		const inForce = answers.records[index].filter(({ withdrawn }) => withdrawn === null || withdrawn > at);
		matches.push(...matchesOf(question, inForce));
	}
	const undecided = answers.undecided;
	const unread = new Set(undecided.map(({ path }) => path));
	return {
		source: answers.source,
		asOf: new Date(answers.asOf).toISOString(),
		queried: asked.length,
		answered: answers.records.length,
		matches: matches.sort(bySeverityAndPlace),
		unqueried,
		coverage: {
			found: asked.length,
			read: asked.length - unread.size,
			skipped: undecided
		}
	};
}
/** Whether that is right is for the rules to say, which know what the manifests declare. */
const NOTHING_ASKED = {
	queried: 0,
	answered: 0,
	matches: [],
	coverage: {
		found: 0,
		read: 0,
		skipped: []
	}
};
async function fromApi(options, asked) {
	if (options.http === null) throw new SourceUnavailable("advisories", "the run is offline and no local database is given (--advisories DIRECTORY-OR-ZIP)");
	const base = apiAddress(options.env ?? {});
	const api = osvApi(options.http, base, options.progress);
	const asOf = options.now();
	const ids = await proveKnowledge(api, asked, base);
	const known = await api.records(ids.flat());
	return {
		source: base,
		asOf,
		records: ids.map((list) => list.map((id) => known.get(id))),
		undecided: []
	};
}
async function fromDatabase(options, asked) {
	const { source, root, now, progress, maxAgeDays = 14, limits } = options;
	const database = await localDatabase(asked, {
		source,
		root,
		now,
		progress,
		maxAgeDays,
		...limits === void 0 ? {} : { limits }
	});
	const at = now();
	const decided = asked.map((question) => {
		const about = database.records.get(packageKey(question.ecosystem, question.name)) ?? [];
		return affecting(question, about.filter(({ withdrawn }) => withdrawn === null || withdrawn > at));
	});
	return {
		source,
		asOf: database.asOf,
		records: decided.map(({ records }) => records),
		undecided: decided.flatMap(({ undecided }) => undecided)
	};
}
/** Malware first, then by place, so that the same data gives the same report. */
function bySeverityAndPlace(a, b) {
	return Number(b.malicious) - Number(a.malicious) || order(a.package.lockfile, b.package.lockfile) || a.package.at.startLine - b.package.at.startLine || a.package.at.startColumn - b.package.at.startColumn || order(a.id, b.id);
}
function order(a, b) {
	return a < b ? -1 : Number(a > b);
}

// src/sources/structured/position.ts
/** @param path relative to the repository root */
function positions(text, path) {
	let starts;
	const at = (offset) => {
		starts ??= lineStarts(text);
		const line = lastAtOrBefore(starts, offset);
		return {
			line: line + 1,
			column: offset - starts[line] + 1
		};
	};
	return {
		span(start, end) {
			const from = at(start);
			const to = at(end);
			return {
				path: repositoryPath(path),
				startLine: from.line,
				startColumn: from.column,
				endLine: to.line,
				endColumn: to.column
			};
		},
		problem(offset, what) {
			const { line, column } = at(Math.min(offset, text.length));
			return new SourceInvalid(path, `${line}:${column}: ${what}`);
		}
	};
}
/** A key or value of hostile length or content, fit for one line of a message. */
function quoted(text) {
	return `\`${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).slice(1, -1)}\``;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lastAtOrBefore(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/sources/changelogs/index.ts
const NAME$3 = /^(?:changelog|changes|history|news|releases|release[-_]?notes)(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i;
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__fixtures__|testdata)\//;
/**
* Every changelog of the repository, with its headings.
* @param excluded the policy's exclusions
* @throws SourceInvalid only when the list of files cannot be had
*/
async function readChangelogs(files, excluded) {
	const changelogs = [];
	const skipped = [];
	for (const path of await files.list()) {
		if (!NAME$3.test(path.slice(path.lastIndexOf("/") + 1)) || ASIDE.test(path)) continue;
		const reason = excluded(path);
		if (reason !== null) {
			skipped.push({
				path,
				reason,
				kind: "excluded"
			});
			continue;
		}
		try {
			changelogs.push(readChangelog(decodeUtf8(await files.read(path), path), path));
		} catch (error) {
			if (!isSourceError(error)) throw error;
			skipped.push({
				path,
				reason: error.message,
				kind: "unread"
			});
		}
	}
	const read = changelogs.length;
	return {
		changelogs,
		coverage: {
			found: read + skipped.length,
			read,
			skipped
		}
	};
}
/**
* Headings of Markdown (`## 1.2.3`, or underlined), reStructuredText (underlined) and AsciiDoc (`== 1.2.3`), and in
* plain texts lines that begin with a version. Fenced code holds none.
*/
function readChangelog(text, path) {
	const where = positions(text, path);
	const lines = text.split("\n");
	const headings = [];
	let start = 0;
	let isFenced = false;
	for (const [index, line] of lines.entries()) {
		if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
		else if (!isFenced && isHeading(line, lines[index + 1] ?? "")) {
			const shown = line.trimEnd();
			headings.push({
				text: shown,
				at: where.span(start, start + shown.length)
			});
		}
		start += line.length + 1;
	}
	return {
		path,
		headings
	};
}
function isHeading(line, next) {
	if (/^(?:#{1,6}|={1,6})\s+\S/.test(line)) return true;
	if (/^\S/.test(line) && /^(={3,}|-{3,}|~{3,}|\^{3,})\s*$/.test(next)) return true;
	return /^(?:version\s+|release\s+|\[)?v?[0-9]+\.[0-9]/i.test(line);
}

// src/sources/generated/index.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* The digest of the sources of every declared generated file. It is the SHA-256 of what `sha256sum` prints over the
* sources in the order of their bytes, so that it can be made in a shell too.
* @throws SourceInvalid only when the list of files cannot be had
*/
async function readGenerated(files, table) {
	const paths = table.length === 0 ? [] : await files.list();
	const skipped = /* @__PURE__ */ new Map();
	const hashes = /* @__PURE__ */ new Map();
	const hashOf = async (path) => {
		const known = hashes.get(path);
		if (known !== void 0) return known;
		const hash = createHash("sha256").update(await files.read(path)).digest("hex");
		hashes.set(path, hash);
		return hash;
	};
	const entries = [];
	for (const entry of table) {
		const isGenerated = (0, import_picomatch.default)(entry.path, { dot: true });
		const isSource = (0, import_picomatch.default)([...entry.from], { dot: true });
		const generated = paths.filter((path) => isGenerated(path));
		const sources = paths.filter((path) => isSource(path) && !isGenerated(path)).sort(byBytes);
		const digest = createHash("sha256");
		for (const path of sources) try {
			digest.update(`${await hashOf(path)}  ${path}\n`);
		} catch (error) {
			if (!isSourceError(error)) throw error;
			skipped.set(path, {
				path,
				reason: error.message,
				kind: "unread"
			});
		}
		entries.push({
			...entry,
			files: generated.length,
			sources: sources.length,
			current: digest.digest("hex")
		});
	}
	const read = hashes.size;
	return {
		entries,
		coverage: {
			found: read + skipped.size,
			read,
			skipped: [...skipped.values()]
		}
	};
}
function byBytes(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/sources/git/branches.ts
/**
* The branches that the clone knows, its own and those of remotes, and which of them hold HEAD. In a shallow clone
* "does not hold it" proves nothing.
* @throws SourceInvalid when git answers in an unknown form
*/
async function readBranches(git) {
	const [all, holding] = await Promise.all([branches(git, []), branches(git, ["--contains", "HEAD"])]);
	const holds = new Set(holding);
	return all.map((ref) => ({
		ref: pathText(ref),
		containsHead: holds.has(ref)
	}));
}
async function branches(git, options) {
	const { stdout } = await git.run([
		"for-each-ref",
		"--format=%(refname)%00%(symref)",
		...options,
		"refs/heads/",
		"refs/remotes/"
	]);
	if (stdout.length > 0 && stdout.at(-1) !== 10) throw new SourceInvalid("git for-each-ref", "the answer is cut off");
	return stdout.toString("latin1").split("\n").flatMap((line) => {
		const [ref, symbolic] = line.split("\0");
		return ref === "" || ref === void 0 || symbolic !== void 0 && symbolic !== "" ? [] : [ref];
	});
}

// src/sources/git/configuration.ts
/** The settings that stand in files, asked of git in one process where the user has one file. */
async function readSettings(git, env) {
	const files = userFiles(env).filter(isFile$1);
	const own = [];
	const user = [];
	for (const file of files.slice(0, -1)) {
		const { stdout } = await git.run([
			"config",
			"--file",
			file,
			"--list",
			"-z",
			"--includes"
		]);
		user.push(...textFields(stdout).map(setting$1));
	}
	const last = files.at(-1);
	const { stdout } = await git.run([
		"config",
		"--list",
		"--show-scope",
		"-z",
		"--includes"
	], last === void 0 ? {} : { env: { GIT_CONFIG_GLOBAL: last } });
	const fields = textFields(stdout);
	if (fields.length % 2 !== 0) throw new SourceInvalid("git config", "answered in an unknown form");
	for (let at = 0; at < fields.length; at += 2) if (fields[at] === "local" || fields[at] === "worktree") own.push(setting$1(fields[at + 1]));
	else if (fields[at] === "global") user.push(setting$1(fields[at + 1]));
	return {
		own,
		user
	};
}
/** The excludes file that the user's own git reads, absolute; `null` when there is none on disk. */
function userExcludes(settings, root, env) {
	const named = settings.findLast(({ key }) => key === "core.excludesfile")?.value;
	const home = env.HOME ?? homedir();
	let file = named;
	if (named === void 0) file = join(env.XDG_CONFIG_HOME || join(home, ".config"), "git", "ignore");
	else if (named.startsWith("~/")) file = join(home, named.slice(2));
	else if (named !== "" && !isAbsolute(named)) file = resolve(root, named);
	return file !== void 0 && file !== "" && isFile$1(file) ? file : null;
}
/**
* Settings by which a repository hides changes from git, changes what git answers, or runs a program.
* @param folder the repository's own folder (`.git`), absolute
*/
function hostileSettings(settings, root, folder) {
	const hidden = [];
	for (const { key, value } of new Map(settings.map((one) => [one.key, one])).values()) {
		const change = judged$1(key, value, root, folder);
		if (change !== null) hidden.push(change);
	}
	return hidden;
}
/** The same question for a setting whose place is not the repository's file (the environment). */
function hostileKey(key, value) {
	return judged$1(lowerKey(key), value, "", "")?.detail ?? null;
}
const TRUSTED_LFS = {
	clean: /^git-lfs clean -- %f$/,
	smudge: /^git-lfs smudge (?:--skip )?-- %f$/,
	process: /^git-lfs filter-process(?: --skip)?$/
};
function judged$1(key, value, root, folder) {
	const hostile = (detail, kind = "configuration") => ({
		kind,
		subject: key,
		detail
	});
	const filter = /^filter\.(.+)\.(clean|smudge|process)$/s.exec(key);
	if (filter !== null) {
		const [, name, part] = filter;
		if (value === "" || name === "lfs" && TRUSTED_LFS[part]?.test(value) === true) return null;
		return hostile("runs a program that can change every file it is asked to check out or add", "filter");
	}
	if (/^submodule\..+\.ignore$/s.test(key) || key === "diff.ignoresubmodules") return value === "none" ? null : hostile(`tells git to pass over changes in submodules (\`${word(value)}\`)`);
	switch (key) {
		case "core.worktree": return samePlace(resolve(folder, value), root) ? null : hostile("makes git look at another folder than the one that would be released", "worktree-elsewhere");
		case "core.fsmonitor": return asBoolean(value) === null ? hostile("names a program that tells git which files have changed") : null;
		case "core.ignorestat": return asBoolean(value) === false ? null : hostile("makes git believe that files never change");
		case "core.trustctime": return asBoolean(value) === false ? hostile("makes git miss a change that keeps size and time") : null;
		case "core.checkstat": return value === "minimal" ? hostile("makes git miss a change that keeps size and time") : null;
		case "core.filemode": return process.platform !== "win32" && asBoolean(value) === false ? hostile("makes git miss changes of the executable bit") : null;
		case "core.symlinks": return process.platform !== "win32" && asBoolean(value) === false ? hostile("makes git accept a file in place of a symbolic link") : null;
		case "core.sparsecheckout": return asBoolean(value) === false ? null : hostile("keeps files of the commit off the disk", "sparse-checkout");
		case "core.attributesfile": return value === "" ? null : hostile("gives files attributes that are not in the commit");
		case "core.bare": return asBoolean(value) === false ? null : hostile("says that this work tree is none");
		case "status.showuntrackedfiles": return value === "no" || asBoolean(value) === false ? hostile("hides untracked files") : null;
		default: return null;
	}
}
/** Git's booleans; `null` for any other word. Source: git-config(1), "Values". */
function asBoolean(value) {
	if (/^(?:true|yes|on|[1-9]\d*)$/i.test(value)) return true;
	return /^(?:false|no|off|0*)$/i.test(value) ? false : null;
}
function userFiles(env) {
	if (env.GIT_CONFIG_GLOBAL !== void 0) return env.GIT_CONFIG_GLOBAL === "" ? [] : [env.GIT_CONFIG_GLOBAL];
	const home = env.HOME ?? env.USERPROFILE;
	if (home === void 0) return [];
	return [join(env.XDG_CONFIG_HOME || join(home, ".config"), "git", "config"), join(home, ".gitconfig")];
}
function isFile$1(path) {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
	} catch (error) {
		const code = error.code;
		if (code === "ENOTDIR" || code === "EACCES") return false;
		throw new SourceUnavailable("git", `the user's git configuration cannot be looked at (${code})`);
	}
}
function textFields(stdout) {
	if (stdout.length === 0) return [];
	if (stdout.at(-1) !== 0) throw new SourceInvalid("git config", "the answer is cut off");
	return stdout.toString("utf8", 0, stdout.length - 1).split("\0");
}
function setting$1(field) {
	const cut = field.indexOf("\n");
	return cut === -1 ? {
		key: field,
		value: "true"
	} : {
		key: field.slice(0, cut),
		value: field.slice(cut + 1)
	};
}
function lowerKey(key) {
	const first = key.indexOf(".");
	const last = key.lastIndexOf(".");
	if (first === -1) return key.toLowerCase();
	return key.slice(0, first).toLowerCase() + key.slice(first, last) + key.slice(last).toLowerCase();
}
function word(value) {
	return JSON.stringify(value.slice(0, 40)).slice(1, -1);
}
/** Whether both paths are one folder on disk. */
function samePlace(one, other) {
	try {
		return realpathSync.native(one) === realpathSync.native(other);
	} catch {
		return false;
	}
}

// src/sources/git/environment.ts
/** Variables that make git answer about something else than the checked-out repository. Source: git(1), "Environment". */
const REDIRECTING = {
	GIT_OBJECT_DIRECTORY: "takes the objects from another folder",
	GIT_ALTERNATE_OBJECT_DIRECTORIES: "adds objects from another folder",
	GIT_COMMON_DIR: "takes refs and objects from another folder",
	GIT_NAMESPACE: "shows other refs than the repository has",
	GIT_REPLACE_REF_BASE: "replaces objects by others",
	GIT_GRAFT_FILE: "rewrites the history that git shows",
	GIT_SHALLOW_FILE: "rewrites the history that git shows",
	GIT_ATTR_SOURCE: "takes attributes from another tree than the commit",
	GIT_EXEC_PATH: "makes git run other programs than its own",
	GIT_EXTERNAL_DIFF: "makes git run another program to compare files",
	GIT_CONFIG: "takes the configuration from another file"
};
/**
* Variables of this run that would have changed git's answers. They have no effect on this gate, which drops them;
* but every other step of the release runs with them. Values are never shown, they can carry credentials.
* @param folder the repository's own folder, absolute; a git hook rightly points there
*/
function hostileEnvironment(env, root, folder) {
	const hidden = [];
	const add = (subject, detail) => {
		hidden.push({
			kind: "environment",
			subject,
			detail
		});
	};
	for (const [name, detail] of Object.entries(REDIRECTING)) if (env[name]) add(name, detail);
	const elsewhere = (value, places) => value !== void 0 && value !== "" && !places.some((place) => samePlaceOrName(resolve(root, value), place));
	if (elsewhere(env.GIT_DIR, [folder, join(root, ".git")])) add("GIT_DIR", "makes git answer from another repository");
	if (elsewhere(env.GIT_WORK_TREE, [root])) add("GIT_WORK_TREE", "makes git look at another folder");
	if (elsewhere(env.GIT_INDEX_FILE, [join(folder, "index"), join(root, ".git", "index")])) add("GIT_INDEX_FILE", "makes git use another index");
	for (const [name, key, value] of environmentSettings(env)) {
		const detail = key === null ? "changes git's configuration in a way that cannot be read" : settingDetail(key, value);
		if (detail !== null) add(key === null ? name : `${name}: ${printable(key)}`, detail);
	}
	return hidden;
}
function settingDetail(key, value) {
	if (/^core\.excludesfile$/i.test(key)) return value === "" ? null : "makes git pass over files by patterns that are not in the commit";
	if (/^core\.worktree$/i.test(key)) return "makes git look at another folder";
	if (/^include(?:if\..*)?\.path$/is.test(key)) return "adds configuration from another file";
	return hostileKey(key, value);
}
/** Settings given by GIT_CONFIG_COUNT and by GIT_CONFIG_PARAMETERS; the key is `null` where it cannot be read. */
function environmentSettings(env) {
	const settings = [];
	const count = env.GIT_CONFIG_COUNT;
	if (count) {
		const readable = /^\d{1,4}$/.test(count) ? Number(count) : -1;
		if (readable === -1) settings.push([
			"GIT_CONFIG_COUNT",
			null,
			""
		]);
		for (let at = 0; at < readable; at++) settings.push([
			`GIT_CONFIG_KEY_${at}`,
			env[`GIT_CONFIG_KEY_${at}`] ?? null,
			env[`GIT_CONFIG_VALUE_${at}`] ?? ""
		]);
	}
	const parameters = env.GIT_CONFIG_PARAMETERS;
	if (parameters) {
		const pattern = /'([^'=]+)(?:'='|=)((?:[^']|'\\'')*)'|'([^'=]+)'=?/g;
		for (const match of parameters.matchAll(pattern)) settings.push([
			"GIT_CONFIG_PARAMETERS",
			match[1] ?? match[3] ?? null,
			match[2] ?? "true"
		]);
		if (parameters.replaceAll(pattern, "").trim() !== "") settings.push([
			"GIT_CONFIG_PARAMETERS",
			null,
			""
		]);
	}
	return settings;
}
function samePlaceOrName(one, other) {
	return one === other || samePlace(one, other);
}
function printable(key) {
	return JSON.stringify(key.slice(0, 100)).slice(1, -1);
}

// src/sources/git/refs.ts
const FORMAT = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)";
/**
* All local tags with the commit they come down to, and the replaced objects.
* Tags of trees or blobs name no commit and are left out: a release of one is then a tag that is not there.
* @throws SourceInvalid when a tag is broken: git would only warn and pass over it
*/
async function readRefs(git) {
	const { stdout, stderr } = await git.run([
		"for-each-ref",
		`--format=${FORMAT}`,
		"refs/tags/",
		"refs/replace/"
	]);
	const warning = stderr.split("\n").find((line) => line.includes("broken ref"));
	if (warning !== void 0) throw new SourceInvalid("git refs", `${JSON.stringify(warning.slice(0, 200)).slice(1, -1)}; delete it or fetch it again`);
	if (stdout.length > 0 && stdout.at(-1) !== 10) throw new SourceInvalid("git for-each-ref", "the answer is cut off");
	const tags = [];
	const replaced = [];
	const nested = [];
	for (const line of stdout.toString("latin1").split("\n")) {
		if (line === "") continue;
		const [ref, type, id, peeledType, peeled] = line.split("\0");
		if (ref === void 0 || type === void 0 || id === void 0 || peeled === void 0) throw new SourceInvalid("git for-each-ref", "answered in an unknown form");
		if (ref.startsWith("refs/replace/")) {
			const subject = ref.slice(13);
			replaced.push({
				kind: "replaced-object",
				subject,
				detail: "is shown by git as another object"
			});
		} else if (type === "commit") tags.push(tag(ref, id, false));
		else if (type === "tag" && peeledType === "commit") tags.push(tag(ref, peeled, true));
		else if (type === "tag" && peeledType === "tag") nested.push(ref);
	}
	for (const ref of nested) {
		const name = Buffer.from(ref, "latin1").toString("utf8");
		const { code, stdout: answer } = await git.run([
			"rev-parse",
			"--verify",
			"--quiet",
			`${name}^{commit}`
		], { okCodes: [
			0,
			1,
			128
		] });
		if (code === 0) tags.push(tag(ref, answer.toString("latin1").trim(), true));
	}
	tags.sort((one, other) => one.name < other.name ? -1 : 1);
	return {
		tags,
		replaced
	};
}
function tag(ref, id, annotated) {
	if (!isCommitSha(id)) throw new SourceInvalid("git for-each-ref", "answered in an unknown form");
	return {
		name: pathText(ref.slice(10)),
		commit: commitSha(id),
		annotated
	};
}

// src/sources/git/repository-state.ts
/**
* The work tree's own git folder, absolute: `.git`, or what a `.git` file names (linked work trees, submodules).
* Git itself has opened it by now, or has failed; this only says where it is. Source: gitrepository-layout(5).
*/
function gitFolder(root) {
	const path = join(root, ".git");
	if (guarded("", () => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true) return guarded("", () => realpathSync.native(path));
	const named = /^gitdir: ([^\n]+)\n*$/.exec(guarded("", () => readFileSync(path, "utf8")))?.[1];
	if (named === void 0) throw new SourceInvalid(".git", "is neither a folder nor names one");
	return guarded("", () => realpathSync.native(resolve(root, named)));
}
/**
* Whether history is cut off.
* @param common the folder that linked work trees share, where git keeps the list of cuts
*/
function isShallow(common) {
	return lines(common, "shallow").length > 0;
}
/** The folder that linked work trees share: objects, refs, `info/`. */
function commonFolder(folder) {
	const named = textOf$2(folder, "commondir");
	return named === null ? folder : resolve(folder, named.trim());
}
/**
* What is under way in a repository, by the files that git leaves while it is.
* @param folder the work tree's own git folder
*/
function operationsUnderWay(folder) {
	const operations = [];
	const has = (name) => exists(folder, name);
	if (has("MERGE_HEAD")) operations.push("merge");
	if (has("rebase-merge")) operations.push("rebase");
	if (has("rebase-apply")) operations.push(has("rebase-apply/applying") ? "am" : "rebase");
	const series = textOf$2(folder, "sequencer/todo")?.trim().split(" ", 1)[0];
	if (has("CHERRY_PICK_HEAD") || series === "pick" || series === "p") operations.push("cherry-pick");
	if (has("REVERT_HEAD") || series === "revert") operations.push("revert");
	if (has("BISECT_LOG")) operations.push("bisect");
	return [...new Set(operations)];
}
/** Grafts, attributes and replaced objects that live beside the commit instead of in it. */
function hiddenInFolder(common) {
	const hidden = [];
	if (lines(common, "info/grafts").length > 0) hidden.push({
		kind: "graft",
		subject: "info/grafts",
		detail: "rewrites the history that git shows"
	});
	if (lines(common, "info/attributes").filter((line) => !line.startsWith("#")).length > 0) hidden.push({
		kind: "info-attributes",
		subject: "info/attributes",
		detail: "gives files attributes that are not in the commit"
	});
	return hidden;
}
function lines(folder, name) {
	return (textOf$2(folder, name) ?? "").split("\n").filter((line) => line.trim() !== "");
}
function exists(folder, name) {
	return guarded(name, () => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== void 0);
}
/** @returns `null` when there is no such file */
function textOf$2(folder, name) {
	return exists(folder, name) ? guarded(name, () => readFileSync(join(folder, name), "latin1")) : null;
}
/** Whether a folder has anything in it; `null` when it is not there or is no folder. */
function isEmptyFolder(path) {
	return guarded(path, () => lstatSync(path, { throwIfNoEntry: false }))?.isDirectory() === true ? guarded(path, () => readdirSync(path).length === 0) : null;
}
function guarded(name, look) {
	try {
		return look();
	} catch (error) {
		const code = error.code;
		if (code === void 0) throw error;
		throw new SourceInvalid(join(".git", name), `cannot be looked at (${code})`);
	}
}

// src/sources/git/within.ts
/** The same hardened git, on a submodule's work tree; it does not answer from the repository around it. */
function gitWithin(git, root) {
	return { run: (args, options = {}) => git.run([
		"-C",
		root,
		`--work-tree=${root}`,
		...args
	], {
		...options,
		env: {
			GIT_CEILING_DIRECTORIES: dirname(root),
			...options.env
		}
	}) };
}

// src/sources/git/blob.ts
/** Files up to this size are hashed in one go; larger ones pass through a buffer of the same size. */
const CHUNK = 1048576;
const HEADER_ROOM = 64;
const scratch = Buffer.allocUnsafe(1048641);
const POINTER = Buffer.from("version https://git-lfs.github.com/spec/");
/** A file changed while it was being read, or is no regular file any more. */
var Unsteady = class extends Error {
	name = "Unsteady";
};
/** Open a regular file and nothing else: no link is followed and no pipe is waited for. */
function openRegular(path) {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	return openSync(path, flags);
}
/**
* Hash a file as `blob <length>\0<bytes>`, whatever its stat data says about it being unchanged.
* @throws Unsteady, or the file system's own error
*/
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
/** Read a file of an expected size; one byte more is asked for, so that a file that grew is noticed. */
function readWhole(file, into, offset, size) {
	let total = 0;
	do {
		const read = readSync(file, into, offset + total, size + 1 - total, null);
		if (read === 0) break;
		total += read;
	} while (total < size);
	return total;
}
/** SHA-256 of a file's bytes alone, and its size: what a Git LFS pointer names. */
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

// src/sources/git/disk-audit.ts
/**
* Compare a work tree with a commit, byte by byte: no index, no stat data and no configuration is believed.
* A folder without any tracked path is one extra, and is not entered.
* @param tree what the commit holds
* @param folders every folder that holds something tracked or staged
*/
async function auditDisk(root, tree, folders, format) {
	const audit = {
		root,
		tree,
		folders,
		format,
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
/** The path for the file system: text where it is ASCII, bytes otherwise. */
function diskPath(root, path) {
	if (isAscii(path)) return `${root}/${path}`;
	return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
/** The entries of a folder; names as bytes. Throws the file system's own error. */
function folderEntries(root, folder) {
	return readdirSync(folder === "" ? root : diskPath(root, folder), {
		withFileTypes: true,
		encoding: "buffer"
	});
}
/**
* Every file below an untracked folder; repositories inside are one entry each.
* Links are entries and are not followed.
*/
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
/** What the commit holds and the walk did not meet. */
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

// src/sources/git/ignored.ts
const NOTHING = {
	by: "nothing",
	source: "",
	pattern: ""
};
/**
* Ask git which of these paths are ignored, and by which file.
* @param globalExcludes absolute path of the user's own excludes file, or `null`
* @param trusted whether a `.gitignore` is the commit's own
*/
async function ignoreVerdicts(git, extras, globalExcludes, trusted) {
	const verdicts = /* @__PURE__ */ new Map();
	if (extras.length === 0) return verdicts;
	const input = extras.map(({ path }) => `./${path}\0`).join("");
	const { stdout } = await git.run([
		...globalExcludes === null ? [] : ["-c", `core.excludesFile=${globalExcludes}`],
		"check-ignore",
		"--no-index",
		"--verbose",
		"--non-matching",
		"--stdin",
		"-z"
	], {
		okCodes: [0, 1],
		input: Buffer.from(input, "latin1"),
		env: { GIT_LITERAL_PATHSPECS: "0" }
	});
	const fields = nulRecords(stdout, "git check-ignore");
	if (fields.length !== extras.length * 4) throw new SourceInvalid("git check-ignore", "did not answer for every path");
	const globalSource = globalExcludes === null ? null : treePath(globalExcludes);
	for (const [index, extra] of extras.entries()) {
		const [source, , pattern] = fields.slice(index * 4, index * 4 + 4);
		verdicts.set(extra.path, verdict(source, pattern, globalSource, trusted));
	}
	return verdicts;
}
function verdict(source, pattern, globalSource, trusted) {
	if (source === "" || pattern.startsWith("!")) return NOTHING;
	if (source === globalSource) return {
		by: "global-excludes",
		source,
		pattern
	};
	if (/(?:^|[\\/])info[\\/]exclude$/.test(source)) return {
		by: "info-exclude",
		source,
		pattern
	};
	return {
		by: trusted(source) ? "commit" : "uncommitted",
		source,
		pattern
	};
}

// src/sources/git/noise.ts
/**
* Names of what tools and editors leave in a work tree and no packager takes along: caches, virtual environments,
* installed packages, coverage, editor settings. They are passed over only where something ignores them.
*/
const NOISE = /* @__PURE__ */ new Set([
	"node_modules",
	"__pycache__",
	".venv",
	"venv",
	".virtualenv",
	".tox",
	".nox",
	".eggs",
	".pytest_cache",
	".mypy_cache",
	".ruff_cache",
	".hypothesis",
	".pytype",
	".ipynb_checkpoints",
	".cache",
	".parcel-cache",
	".turbo",
	".gradle",
	".terraform",
	".npm",
	".pnpm-store",
	".yarn",
	".nyc_output",
	".coverage",
	"coverage",
	"htmlcov",
	".idea",
	".vscode",
	".direnv",
	".DS_Store",
	"Thumbs.db",
	"desktop.ini"
]);
/** Whether any part of the path is such a name. */
function isNoise(path) {
	return path.split("/").some((part) => NOISE.has(part));
}
/**
* The same inside a Python package, where a name that Python can import is code of the package:
* only caches, installed JavaScript and names with a dot in front pass.
*/
function isNoiseInPackage(pathInPackage) {
	return pathInPackage.split("/").some((part) => NOISE.has(part) && (part.startsWith(".") || part === "__pycache__" || part === "node_modules"));
}

// src/sources/git/npm-shipment.ts
/** What npm leaves out whatever `files` says. Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files */
const NEVER = (0, import_picomatch.default)([
	"**/.git/**",
	"**/node_modules/**",
	"**/.npmrc",
	"**/.DS_Store",
	"**/*.orig",
	"**/._*",
	"**/.*.swp",
	"**/CVS/**"
], { dot: true });
/**
* What an npm package ships beside what git tracks.
* `files` and the entry points are packed even where `.gitignore` names them; with a `.npmignore`, npm does not
* look at `.gitignore` at all.
* @param manifest text of `package.json`
* @param npmignore text of `.npmignore`, or `null`
* @returns `null` for a private package, which is never packed
* @throws SyntaxError when the manifest is not a JSON object
*/
function npmShipment(manifest, npmignore) {
	const data = JSON.parse(manifest.replace(/^\uFEFF/, ""));
	if (typeof data !== "object" || data === null || Array.isArray(data)) throw new SyntaxError("not an object");
	const fields = data;
	if (fields.private === true) return null;
	const entry = matcher$1([...texts$1(fields.main), ...texts$1(fields.bin)]);
	const files = Array.isArray(fields.files) ? lastMatchWins(texts$1(fields.files), true) : null;
	const ignored = npmignore === null ? null : lastMatchWins(ignoreLines(npmignore), false);
	return { ships(path) {
		if (NEVER(path)) return false;
		if (entry(path)) return true;
		if (files !== null) return files(path);
		return ignored !== null && !ignored(path);
	} };
}
function texts$1(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).filter((one) => typeof one === "string");
}
function matcher$1(paths) {
	const clean = paths.map(plain$2).filter((path) => path !== "");
	return (path) => clean.some((one) => path === one || path === `${one}.js` || path === `${one}/index.js`);
}
/** Patterns in order, the last that matches deciding; `!` takes back. */
function lastMatchWins(patterns, anchored) {
	const rules = patterns.map((pattern) => {
		const negated = pattern.startsWith("!");
		const body = plain$2(negated ? pattern.slice(1) : pattern);
		const globs = !anchored && !body.includes("/") && !/^!?\//.test(pattern) ? [`**/${body}`, `**/${body}/**`] : [body, `${body}/**`];
		return {
			negated,
			matches: body === "" || body === "." ? () => true : (0, import_picomatch.default)(globs, {
				dot: true,
				nocase: true
			})
		};
	});
	return (path) => {
		const last = rules.findLast(({ matches }) => matches(path));
		return last !== void 0 && !last.negated;
	};
}
function plain$2(path) {
	return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function ignoreLines(text) {
	return text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "" && !line.startsWith("#"));
}

// src/sources/git/shipping.ts
/**
* Folders that a build writes and git ignores: their content is judged in the artefact, not in the tree.
* They count only where they hold no tracked file, and never inside a Python package.
*/
const BUILD_OUTPUTS = [
	"dist",
	"build",
	"out",
	"target",
	"lib",
	"es",
	"esm",
	"cjs",
	"umd",
	"*.egg-info"
];
/** What Python or its packagers take from a package folder as code, or run. */
const PYTHON_CODE = /\.(?:py|pyi|pyc|pyd|so|dll|dylib|pth|pyx|pxd)$/i;
/**
* Ignored files that a package would hold all the same: npm's `files` and entry points, and code inside a Python
* package. Virtual environments, caches and declared build output pass.
* @param ignored paths that the commit's own `.gitignore` ignores; folders stand for their content
*/
function shippedIgnored(question, ignored) {
	const differences = [];
	const unread = [];
	const npm = npmShipments(question, ignored, unread);
	const declared = outputs(question.buildOutputs ?? []);
	const usual = outputs(question.buildOutputs === void 0 ? BUILD_OUTPUTS : []);
	for (const extra of ignored) {
		if (declared(extra.path)) continue;
		const inPython = pythonPackageAround(question.tree, extra.path);
		const inNpm = usual(extra.path) || isNoise(extra.path) ? [] : npm.filter((one) => isBelow(extra.path, one.folder));
		const silentPython = inPython === null || isNoiseInPackage(relative$1(extra.path, inPython));
		if (silentPython && inNpm.length === 0) continue;
		const files = extra.kind === "folder" ? filesBelow(question.root, extra.path) : {
			extras: [extra],
			unread: []
		};
		unread.push(...files.unread);
		const reasons = files.extras.flatMap((file) => {
			if (declared(file.path)) return [];
			if (!silentPython && PYTHON_CODE.test(file.path) && !isNoiseInPackage(relative$1(file.path, inPython))) return [{
				file,
				why: `inside the Python package \`${shown$1(inPython)}\``
			}];
			const shipment = inNpm.find((one) => !isNoise(file.path) && one.ships(relative$1(file.path, one.folder)));
			return shipment === void 0 ? [] : [{
				file,
				why: `named by \`${shown$1(shipment.manifest)}\``
			}];
		});
		differences.push(...reported20(extra, reasons));
	}
	return {
		differences,
		unread
	};
}
function reported20(extra, reasons) {
	const first = reasons[0];
	if (first === void 0) return [];
	if (reasons.length > 20) {
		const detail = `is ignored and ${first.why}: ${reasons.length} files in it would ship`;
		return [{
			path: reported(extra.path),
			kind: "ignored-shipping",
			detail
		}];
	}
	return reasons.map(({ file, why }) => ({
		path: reported(file.path),
		kind: "ignored-shipping",
		detail: `is ignored by git and ${why}, so it would ship`
	}));
}
/** The outermost folder around a path that is a Python package by a tracked `__init__.py`. */
function pythonPackageAround(tree, path) {
	for (let cut = path.indexOf("/"); cut !== -1; cut = path.indexOf("/", cut + 1)) {
		const folder = path.slice(0, cut);
		if (tree.has(`${folder}/__init__.py`)) return folder;
	}
	return null;
}
/** What each npm package of the commit ships, for those around an ignored path. */
function npmShipments({ root, tree }, ignored, unread) {
	const shipments = [];
	for (const manifest of tree.keys()) {
		if (!/(?:^|\/)package\.json$/.test(manifest) || isNoise(manifest)) continue;
		const folder = manifest.slice(0, -12);
		if (!ignored.some(({ path }) => isBelow(path, folder))) continue;
		const rules = `${folder}.npmignore`;
		try {
			const npmignore = tree.has(rules) ? readFileSync(diskPath(root, rules), "utf8") : null;
			const shipment = npmShipment(readFileSync(diskPath(root, manifest), "utf8"), npmignore);
			if (shipment !== null) shipments.push({
				...shipment,
				folder,
				manifest
			});
		} catch (error) {
			const reason = error instanceof SyntaxError ? "is not JSON" : error.code;
			if (reason === void 0) throw error;
			unread.push({
				path: reported(manifest),
				reason: `cannot say which ignored files ship (${reason})`,
				kind: "unread"
			});
		}
	}
	return shipments;
}
/** Whether a path is one of these outputs: a bare name matches a folder's name anywhere, a path from the root. */
function outputs(patterns) {
	const names = patterns.filter((pattern) => !pattern.includes("/"));
	const paths = patterns.filter((pattern) => pattern.includes("/")).map((path) => path.replace(/^\/|\/$/g, ""));
	const name = names.length === 0 ? () => false : (0, import_picomatch.default)(names, { dot: true });
	const whole = paths.length === 0 ? () => false : (0, import_picomatch.default)(paths.flatMap((path) => [path, `${path}/**`]), { dot: true });
	return (path) => {
		const text = pathText(path);
		return text.split("/").some((part) => name(part)) || whole(text);
	};
}
/** @param folder ends with `/`, or is empty for the root */
function isBelow(path, folder) {
	return path.startsWith(folder);
}
function relative$1(path, folder) {
	const from = folder === "" || folder.endsWith("/") ? folder.length : folder.length + 1;
	return path.slice(from);
}
function shown$1(path) {
	return JSON.stringify(pathText(path)).slice(1, -1);
}

// src/sources/git/extras.ts
/** A folder with more untracked files than this is reported as one. */
const FILES_SHOWN = 20;
/**
* What the disk holds beyond the commit: untracked, hidden by something outside the commit, or ignored by the
* commit's own `.gitignore` and still part of what a package would hold.
*/
async function judgeExtras(question, extras) {
	const own = new Set(question.ownOutput.map((path) => treePath(path.replace(/\/+$/, ""))));
	const ours = ({ path }) => question.staged.has(path) || own.has(path) || [...own].some((folder) => path.startsWith(`${folder}/`));
	const asked = extras.filter((extra) => !ours(extra));
	const first = await verdicts(question, asked);
	const judged = [];
	const unread = [];
	const opened = [];
	for (const extra of asked) {
		const verdict = first(extra);
		if (verdict.by !== "nothing" || extra.kind !== "folder") judged.push({
			extra,
			verdict,
			top: extra.path
		});
		else {
			const below = filesBelow(question.root, extra.path);
			unread.push(...below.unread);
			for (const inner of below.extras) if (!ours(inner)) opened.push({
				extra: inner,
				top: extra.path
			});
		}
	}
	const second = await verdicts(question, opened.map(({ extra }) => extra));
	for (const { extra, top } of opened) judged.push({
		extra,
		verdict: second(extra),
		top
	});
	const unignored = judged.filter(isUntracked);
	const ignored = judged.filter(({ verdict }) => verdict.by === "commit").map(({ extra }) => extra);
	const shipping = shippedIgnored(question, ignored);
	return {
		differences: [...untracked(unignored), ...shipping.differences],
		hidden: hiding(unignored),
		unread: [...unread, ...shipping.unread]
	};
}
async function verdicts({ git, globalExcludes, tree, changed }, extras) {
	const trusted = (file) => tree.has(file) && !changed.has(file);
	const found = await ignoreVerdicts(git, extras, globalExcludes, trusted);
	return (extra) => found.get(extra.path);
}
/** Ignored by the commit is ignored; ignored by anything else counts only for what tools leave everywhere. */
function isUntracked({ extra, verdict }) {
	return verdict.by === "nothing" || verdict.by !== "commit" && !isNoise(extra.path);
}
function untracked(judged) {
	const differences = [];
	for (const [top, members] of byTop(judged)) {
		if (members.length > FILES_SHOWN) {
			const detail = `is an untracked folder with ${members.length} files`;
			differences.push({
				path: reported(top),
				kind: "untracked",
				detail
			});
			continue;
		}
		for (const { extra, verdict } of members) differences.push({
			path: reported(extra.path),
			kind: "untracked",
			detail: untrackedDetail(extra, verdict)
		});
	}
	return differences;
}
function byTop(judged) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of judged) {
		const members = groups.get(one.top);
		if (members === void 0) groups.set(one.top, [one]);
		else members.push(one);
	}
	return groups;
}
function untrackedDetail({ kind }, { by, source, pattern }) {
	const noun = {
		file: "file",
		folder: "folder",
		repository: "repository",
		special: "special file"
	}[kind];
	const rule = `\`${shown(pattern)}\``;
	return `is an untracked ${noun}${{
		"info-exclude": `, hidden by ${rule} in \`info/exclude\``,
		"global-excludes": `, hidden by ${rule} in this user's own excludes file`,
		uncommitted: `, hidden by ${rule} in \`${shown(source)}\`, which is itself not as committed`,
		commit: "",
		nothing: ""
	}[by]}`;
}
/** One entry for each file of patterns outside the commit that hides something. */
function hiding(judged) {
	const hidden = [];
	for (const kind of ["info-exclude", "global-excludes"]) {
		const members = judged.filter(({ verdict }) => verdict.by === kind);
		if (members.length === 0) continue;
		const names = members.slice(0, 5).map(({ extra }) => `\`${shown(extra.path)}\``);
		const more = members.length > names.length ? ` and ${members.length - names.length} more` : "";
		hidden.push({
			kind,
			subject: kind === "info-exclude" ? "info/exclude" : "core.excludesFile",
			detail: `hides ${names.join(", ")}${more} from git`
		});
	}
	return hidden;
}
function shown(path) {
	return JSON.stringify(pathText(path)).slice(1, -1);
}

// src/sources/git/conversions.ts
const UNSPECIFIED = {
	text: "unspecified",
	crlf: "unspecified",
	eol: "unspecified",
	ident: "unspecified",
	filter: "unspecified",
	encoding: "unspecified"
};
/** Whether any attribute but a filter can make the disk differ rightly. */
function converts(attributes) {
	return endings(attributes) !== "as-is" || attributes.ident === "set" || encodingOf(attributes) !== null;
}
/**
* The encoding asked for the work tree; `null` for none.
* Source: gitattributes(5), "working-tree-encoding". `set` and UTF-8 change nothing.
*/
function encodingOf(attributes) {
	const name = attributes.encoding;
	if ([
		"unspecified",
		"unset",
		"set",
		""
	].includes(name) || /^utf-?8$/i.test(name)) return null;
	return name;
}
/**
* What git would write to disk for a blob, before any re-encoding: `ident` first, then line endings.
* Source: git's convert.c, `convert_to_working_tree_internal`; the results are exact, not merely equivalent.
* @param id the blob's own id, which `ident` writes
* @returns one result, or two where git's two ways to expand `ident` differ
*/
function toWorkTree(blob, id, attributes) {
	return (attributes.ident === "set" ? [expandIdent(blob, id, true), expandIdent(blob, id, false)] : [blob]).map((bytes) => withEndings(bytes, endings(attributes)));
}
function endings({ text, crlf, eol }) {
	const asked = [
		"set",
		"unset",
		"auto",
		"input"
	].includes(text) ? text : crlf;
	if (asked === "unset" || eol === "lf") return "as-is";
	if (eol === "crlf") return asked === "auto" ? "crlf-if-text" : "crlf";
	if (process.platform !== "win32") return "as-is";
	if (asked === "auto") return "crlf-if-text";
	return asked === "set" ? "crlf" : "as-is";
}
function withEndings(bytes, how) {
	if (how === "as-is") return bytes;
	const text = bytes.toString("latin1");
	if (how === "crlf-if-text" && (text.includes("\r") || isBinary$1(bytes))) return bytes;
	return Buffer.from(text.replaceAll(/\r?\n/g, "\r\n"), "latin1");
}
/** Git's own guess (convert.c, `gather_stats`): a NUL, a lone CR, or more than one odd byte in 128. */
function isBinary$1(bytes) {
	let printable = 0;
	let odd = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte === 10 || byte === 13) continue;
		if (byte === 127 || byte < 32 && ![
			8,
			9,
			27,
			12
		].includes(byte)) odd++;
		else printable++;
	}
	if (bytes.at(-1) === 26) odd--;
	return printable >> 7 < odd;
}
/**
* `$Id$` becomes `$Id: <blob id> $`; foreign keywords with spaces in them stay.
* @param streamed as a checkout does it, where a closing dollar opens nothing (convert.c, `ident_filter_fn`);
* otherwise as other commands do (`ident_to_worktree`)
*/
function expandIdent(bytes, id, streamed) {
	const text = bytes.toString("latin1");
	let out = "";
	let at = 0;
	for (;;) {
		const dollar = text.indexOf("$", at);
		if (dollar === -1) break;
		out += text.slice(at, dollar + 1);
		at = dollar + 1;
		const keyword = identAt(text, at);
		if (keyword.replaces) {
			out += `Id: ${id} $`;
			at = keyword.end;
		} else if (keyword.end === -1) break;
		else if (streamed) {
			out += text.slice(at, keyword.end);
			at = keyword.end;
		}
	}
	return Buffer.from(out + text.slice(at), "latin1");
}
/** What stands behind a dollar; `end` is -1 for a keyword that is never closed. */
function identAt(text, at) {
	if (text.startsWith("Id$", at)) return {
		replaces: true,
		end: at + 3
	};
	if (!text.startsWith("Id:", at)) {
		const fits = text.startsWith("Id", at) ? 2 : text.startsWith("I", at) ? 1 : 0;
		return {
			replaces: false,
			end: Math.min(at + fits + 1, text.length)
		};
	}
	const end = text.indexOf("$", at + 3);
	const line = text.indexOf("\n", at + 3);
	if (line !== -1 && (end === -1 || line < end)) return {
		replaces: false,
		end: line + 1
	};
	if (end === -1) return {
		replaces: false,
		end: -1
	};
	const space = text.indexOf(" ", at + 4);
	return {
		replaces: space === -1 || space >= end - 1,
		end: end + 1
	};
}
/**
* Bytes on disk back to UTF-8.
* @returns `null` when the bytes are not of the encoding; `undefined` when the encoding is not known here
*/
function fromEncoding(bytes, encoding) {
	const name = encoding.toUpperCase();
	const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
	if (name === "UTF-16" || name === "UTF-16LE-BOM" || name === "UTF-16BE-BOM") {
		const little = mark === 65534;
		if (!little && mark !== 65279) return bytes.length === 0 ? bytes : null;
		if (name === "UTF-16LE-BOM" && !little || name === "UTF-16BE-BOM" && little) return null;
		return decoded$1(bytes.subarray(2), little ? "utf-16le" : "utf-16be");
	}
	if (name === "UTF-16LE" || name === "UTF-16BE") return mark === 65534 || mark === 65279 ? null : decoded$1(bytes, name.toLowerCase());
	return decoded$1(bytes, encoding);
}
function decoded$1(bytes, label) {
	let decoder;
	try {
		decoder = new TextDecoder(label, {
			fatal: true,
			ignoreBOM: true
		});
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
	try {
		return Buffer.from(decoder.decode(bytes), "utf8");
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

// src/sources/git/attributes.ts
const NAMES = {
	text: "text",
	crlf: "crlf",
	eol: "eol",
	ident: "ident",
	filter: "filter",
	"working-tree-encoding": "encoding"
};
/**
* The attributes that the commit itself gives to paths: from its `.gitattributes` files, and neither from the
* disk nor from `info/attributes`. Git has no switch for that before 2.43, so the question is put to an empty
* repository in a temporary folder that borrows the objects and has an index of those files alone.
* @param objects absolute path of the object folder
*/
async function committedAttributes(git, tree, paths, objects, format) {
	const sources = [...tree.values()].filter(({ path, mode }) => /(?:^|\/)\.gitattributes$/.test(path) && (mode === "100644" || mode === "100755"));
	if (sources.length === 0 || paths.length === 0) return () => UNSPECIFIED;
	const folder = emptyRepository(format);
	try {
		const env = {
			GIT_DIR: folder,
			GIT_OBJECT_DIRECTORY: objects,
			GIT_INDEX_FILE: join(folder, "index")
		};
		const entries = sources.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join("");
		await git.run([
			"update-index",
			"-z",
			"--index-info"
		], {
			input: Buffer.from(entries, "latin1"),
			env
		});
		const { stdout } = await git.run([
			"check-attr",
			"--cached",
			"--stdin",
			"-z",
			...Object.keys(NAMES)
		], {
			input: Buffer.from(paths.map((path) => `${path}\0`).join(""), "latin1"),
			env
		});
		return parsed$2(stdout, paths);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function parsed$2(stdout, paths) {
	const fields = nulRecords(stdout, "git check-attr");
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at + 2 < fields.length; at += 3) {
		const name = NAMES[fields[at + 1]];
		if (name === void 0) throw new SourceInvalid("git check-attr", "answered with another attribute");
		const attributes = found.get(fields[at]) ?? { ...UNSPECIFIED };
		attributes[name] = fields[at + 2];
		found.set(fields[at], attributes);
	}
	if (fields.length !== paths.length * 3 * Object.keys(NAMES).length) throw new SourceInvalid("git check-attr", "did not answer for every path");
	return (path) => {
		const attributes = found.get(path);
		if (attributes === void 0) throw new SourceInvalid("git check-attr", "did not answer for every path");
		return attributes;
	};
}
function emptyRepository(format) {
	try {
		const folder = mkdtempSync(join(tmpdir(), "release-guardrail-"));
		mkdirSync(join(folder, "refs"));
		writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
		const extension = format === "sha256" ? "[extensions]\n	objectFormat = sha256\n" : "";
		const version = format === "sha256" ? 1 : 0;
		writeFileSync(join(folder, "config"), `[core]\n\trepositoryFormatVersion = ${version}\n${extension}`);
		return folder;
	} catch (error) {
		const code = error.code;
		if (code === void 0) throw error;
		throw new SourceUnavailable("git", `no temporary folder can be made to read attributes in (${code})`);
	}
}

// src/sources/git/lfs.ts
/**
* A Git LFS pointer: `version`, then keys in order, among them `oid sha256:<hex>` and `size <bytes>`; under 1,024 bytes.
* Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
* @returns `null` when the bytes are no pointer
*/
function lfsPointer(bytes) {
	if (bytes.length >= 1024) return null;
	const text = bytes.toString("latin1");
	if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return null;
	const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d{1,15})$/m.exec(text)?.[1];
	return sha256 === void 0 || size === void 0 ? null : {
		sha256,
		size: Number(size)
	};
}

// src/sources/git/settle.ts
/** The blobs held in memory at one time. */
const BATCH_BYTES = 67108864;
/**
* Decide on the files whose bytes are not the commit's blob: the commit's own attributes may ask for other bytes
* (line endings, ident, encoding, Git LFS), and then exactly those must be there.
* @param pointers files that equal the commit and look like Git LFS pointers
*/
async function settle$1(where, tree, mismatches, pointers) {
	const paths = [...mismatches.map(({ entry }) => entry.path), ...pointers.map(({ path }) => path)];
	const attributesOf = await committedAttributes(where.git, tree, paths, where.objects, where.format);
	const differences = [];
	const unread = [];
	for (const entry of pointers) if (attributesOf(entry.path).filter === "lfs") differences.push({
		path: reported(entry.path),
		kind: "lfs-pointer",
		detail: "is a Git LFS pointer on disk; its content was never fetched"
	});
	const doubts = [];
	for (const { entry } of mismatches) {
		const attributes = attributesOf(entry.path);
		if (attributes.filter === "lfs" || converts(attributes)) doubts.push({
			entry,
			attributes
		});
		else differences.push(plain$1(where, entry, attributes));
	}
	for await (const [doubt, blob] of blobs(where.git, doubts)) try {
		const answer = blob === null ? "its blob is missing from the repository or too large to compare" : decide(where, doubt, blob);
		if (typeof answer === "string") unread.push(skipped(doubt.entry, answer));
		else if (answer !== null) differences.push(answer);
	} catch (error) {
		const code = error.code;
		if (code === void 0) throw error;
		unread.push(skipped(doubt.entry, `cannot be read from disk (${code})`));
	}
	return {
		differences,
		unread
	};
}
/** @returns `null` when the disk holds what the attributes ask for, a difference, or why nobody can tell */
function decide(where, { entry, attributes }, blob) {
	const path = diskPath(where.root, entry.path);
	if (attributes.filter === "lfs") {
		const pointer = lfsPointer(blob);
		if (pointer !== null) {
			const disk = diskSha256(path);
			if (disk.sha256 === pointer.sha256 && disk.size === pointer.size) return null;
			return {
				path: reported(entry.path),
				kind: "lfs-content",
				detail: "differs from what its Git LFS pointer in the commit names"
			};
		}
	}
	const disk = contents(path);
	if (disk === null) return "is too large to undo the conversions that its attributes ask for";
	const expected = toWorkTree(blob, entry.id, attributes);
	const encoding = encodingOf(attributes);
	const actual = encoding === null ? disk : fromEncoding(disk, encoding);
	if (actual === void 0) return `has the working-tree-encoding ${JSON.stringify(encoding)}, which cannot be compared here`;
	if (actual !== null && expected.some((bytes) => actual.equals(bytes))) return null;
	const detail = `differs from the commit, also after ${conversionNames(attributes)} are applied to it`;
	return {
		path: reported(entry.path),
		kind: "content",
		detail
	};
}
function conversionNames(attributes) {
	return `the committed attributes (${[
		attributes.ident === "set" ? "`ident`" : null,
		encodingOf(attributes) === null ? null : "`working-tree-encoding`",
		"`eol`"
	].filter((name) => name !== null).join(", ")})`;
}
/** The difference of a file that no attribute excuses, with the likely cause where it can be proven. */
function plain$1(where, entry, attributes) {
	const difference = (detail) => ({
		path: reported(entry.path),
		kind: "content",
		detail
	});
	if (![
		"unspecified",
		"unset",
		"set"
	].includes(attributes.filter)) return difference(`holds what the filter ${JSON.stringify(attributes.filter)} made of it, not the commit's bytes`);
	return difference(onlyEndingsDiffer(where, entry) ? "has CRLF line endings on disk and LF in the commit (`core.autocrlf`), and no committed attribute asks for them" : "has other bytes on disk than in the commit");
}
function onlyEndingsDiffer({ root, format }, entry) {
	let disk;
	try {
		disk = contents(diskPath(root, entry.path));
	} catch {
		return false;
	}
	if (disk === null || !disk.includes("\r\n")) return false;
	const unix = Buffer.from(disk.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return objectId("blob", unix, format) === entry.id;
}
function contents(path) {
	const file = openRegular(path);
	try {
		const stat = fstatSync(file);
		return stat.isFile() && stat.size <= 67108864 ? readFileSync(file) : null;
	} finally {
		closeSync(file);
	}
}
async function* blobs(git, doubts) {
	const sizes = await objectSizes(git, [...new Set(doubts.map(({ entry }) => entry.id))]);
	let batch = [];
	let bytes = 0;
	for (const [index, doubt] of doubts.entries()) {
		const size = sizes.get(doubt.entry.id)?.size ?? 0;
		if (size > 67108864) yield [doubt, null];
		else {
			batch.push(doubt);
			bytes += size;
		}
		if (bytes < BATCH_BYTES && batch.length < 5e3 && index < doubts.length - 1) continue;
		const objects = await readObjects(git, [...new Set(batch.map(({ entry }) => entry.id))]);
		for (const queued of batch) {
			const object = objects.get(queued.entry.id);
			yield [queued, object?.type === "blob" ? object.bytes : null];
		}
		batch = [];
		bytes = 0;
	}
}
function skipped(entry, reason) {
	return {
		path: reported(entry.path),
		reason,
		kind: "unread"
	};
}

// src/sources/git/work-tree.ts
/**
* One work tree against its own HEAD: the commit is proven by its hashes, the disk by its bytes.
* @throws SourceUnavailable, SourceInvalid when the repository itself cannot be read
*/
async function readWorkTree(question) {
	const { root, git } = question;
	const [commit, tree, index, settings] = await Promise.all([
		provenCommit(git),
		committedTree(git, "HEAD"),
		indexEntries(git),
		readSettings(git, question.env)
	]);
	await proveTree(git, commit.tree, tree);
	const format = formatOf(commit.id);
	const folder = gitFolder(root);
	const common = commonFolder(folder);
	const folders = foldersOf([...tree.keys(), ...index.map(({ path }) => path)]);
	const disk = await auditDisk(root, tree, folders, format);
	const settled = await settle$1({
		root,
		git,
		objects: join(common, "objects"),
		format
	}, tree, disk.mismatches, disk.pointers);
	const staged = stagedDifferences(tree, index);
	const extras = await judgeExtras({
		...question,
		tree,
		staged: new Set(index.map(({ path }) => path)),
		changed: /* @__PURE__ */ new Set([...disk.mismatches.map(({ entry }) => entry.path), ...notOnDisk(disk.differences, tree)]),
		globalExcludes: userExcludes([...settings.user, ...settings.own], root, question.env)
	}, disk.extras);
	return {
		commit,
		folder,
		shallow: isShallow(common),
		tree,
		gitlinks: [...tree.values()].filter(({ mode }) => mode === GITLINK),
		differences: [
			...disk.differences,
			...settled.differences,
			...extras.differences,
			...staged
		].sort(byPath),
		hidden: [
			...hiddenInIndex(index),
			...hostileSettings(settings.own, root, folder),
			...hiddenInFolder(common),
			...extras.hidden
		],
		unread: [
			...disk.unread,
			...settled.unread,
			...extras.unread
		]
	};
}
/** A `.gitignore` that became something else on disk is not the commit's either. */
function notOnDisk(differences, tree) {
	const changed = new Set(differences.filter(({ kind }) => kind !== "mode").map(({ path }) => path));
	return changed.size === 0 ? [] : [...tree.keys()].filter((path) => changed.has(reported(path)));
}
function byPath(one, other) {
	if (one.path === other.path) return 0;
	return one.path < other.path ? -1 : 1;
}

// src/sources/git/submodules.ts
/** Git itself gives up far earlier on paths this long. */
const DEEPEST = 64;
/**
* Every submodule at any depth, its work tree audited like the repository's own; `ignore = all` is not asked.
* @param prefix path of the repository that holds them, ending in `/`, or empty
*/
async function readSubmodules(around, gitlinks, prefix = "", depth = 0) {
	const submodules = [];
	const hidden = [];
	for (const gitlink of gitlinks) {
		const path = `${prefix}${reported(gitlink.path)}`;
		const found = await readSubmodule(around, gitlink, depth);
		submodules.push({
			path: reported(path),
			recorded: commitSha(gitlink.id),
			state: found.state,
			detail: found.detail
		});
		if (found.workTree === null) continue;
		hidden.push(...found.workTree.hidden.map((change) => ({
			...change,
			subject: `${path}: ${change.subject}`
		})));
		const inner = await readSubmodules(found.question, found.workTree.gitlinks, `${path}/`, depth + 1);
		submodules.push(...inner.submodules);
		hidden.push(...inner.hidden);
	}
	return {
		submodules,
		hidden
	};
}
async function readSubmodule(around, gitlink, depth) {
	try {
		const root = join(around.root, pathText(gitlink.path));
		const empty = isEmptyFolder(root);
		if (empty === null || empty) return state("uninitialised", "is not checked out");
		if (lstatSync(join(root, ".git"), { throwIfNoEntry: false }) === void 0) return state("dirty", "holds files and is not checked out as a submodule");
		if (depth >= DEEPEST) return state("unreadable", `lies more than ${DEEPEST} submodules deep`);
		const real = realpathSync.native(root);
		const question = {
			...around,
			root: real,
			git: gitWithin(around.git, real),
			ownOutput: []
		};
		const workTree = await readWorkTree(question);
		return {
			...judged(gitlink, workTree),
			workTree,
			question
		};
	} catch (error) {
		if (isSourceError(error)) return state("unreadable", error.message);
		const code = error.code;
		if (code === void 0) throw error;
		return state("unreadable", `cannot be looked at (${code})`);
	}
}
function state(name, detail) {
	return {
		state: name,
		detail,
		workTree: null
	};
}
function judged(gitlink, { commit, differences, unread }) {
	const first = differences[0];
	const inside = first === void 0 ? null : `${first.path} ${first.detail}${differences.length > 1 ? `, and ${differences.length - 1} more` : ""}`;
	if (commit.id !== gitlink.id) {
		const detail = `is at commit ${commit.id}, the tree records ${gitlink.id}`;
		return {
			state: "other-commit",
			detail: inside === null ? detail : `${detail}; and inside it ${inside}`
		};
	}
	if (inside !== null) return {
		state: "dirty",
		detail: inside
	};
	if (unread[0] !== void 0) return {
		state: "unreadable",
		detail: `${unread[0].path} ${unread[0].reason}`
	};
	return {
		state: "clean",
		detail: "is at the recorded commit, unchanged"
	};
}

// src/sources/git/index.ts
/**
* What the repository is, and how what is on disk differs from its commit: a content audit of every tracked path,
* of the index and of everything else on disk. Git's own idea of "clean" is not asked.
* @throws SourceUnavailable when git is absent, fails or takes too long
* @throws SourceInvalid when the commit, the index or a ref cannot be understood or is forged
*/
async function readGit({ root, git, env }, options = {}) {
	const question = {
		root,
		git,
		env,
		buildOutputs: options.buildOutputs,
		ownOutput: options.ownOutput ?? []
	};
	const [workTree, refs, branches] = await Promise.all([
		readWorkTree(question),
		readRefs(git),
		options.branches === true ? readBranches(git) : void 0
	]);
	const { submodules, hidden } = await readSubmodules(question, workTree.gitlinks);
	const { commit, tree, unread } = workTree;
	const skipped = [...new Map(unread.map((one) => [one.path, one])).values()];
	const tracked = new Set(skipped.length === 0 ? [] : [...tree.keys()].map(reported));
	const read = tree.size - skipped.filter(({ path }) => tracked.has(path)).length;
	return {
		head: commit.id,
		objectFormat: formatOf(commit.id),
		shallow: workTree.shallow,
		committedAt: commit.committedAt,
		tags: refs.tags,
		...branches === void 0 ? {} : { branches },
		differences: workTree.differences,
		hidden: [
			...workTree.hidden,
			...hidden,
			...refs.replaced,
			...hostileEnvironment(env, root, workTree.folder)
		],
		submodules,
		operations: operationsUnderWay(workTree.folder),
		trackedFiles: tree.size,
		coverage: {
			found: read + skipped.length,
			read,
			skipped
		}
	};
}

// src/sources/lockfiles/attempt.ts
/** Runs a reader; expected trouble becomes an entry of `skipped`, everything else is a bug and goes on. */
async function attempt$1(path, read) {
	try {
		return await read();
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			path,
			reason: withoutPath(error.message, path),
			kind: "unread"
		};
	}
}
/** One line: the entry names the path already, and names from a hostile file may hold line breaks. */
function withoutPath(message, path) {
	const line = (message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message).replace(/\p{Cc}+/gu, " ");
	return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

// src/sources/structured/document.ts
/** Whether the value is a table that a parser of this folder made. */
function isTable(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

// src/sources/structured/fields.ts
/**
* @param path of the file, for errors
* @throws SourceInvalid when the file is not an object at its top
*/
function fields(document, path) {
	const wrong = (field, what) => {
		const { startLine, startColumn } = document.locate(field);
		const name = field.length === 0 ? "the file" : `\`${oneLine$1(field.join("."))}\``;
		return new SourceInvalid(path, `${startLine}:${startColumn}: ${name} ${what}`);
	};
	const get = (field, is, expected) => {
		const value = valueAt(document.value, field);
		if (value === void 0) return null;
		if (!is(value)) throw wrong(field, `is ${kindOf$2(value)} and should be ${expected}`);
		return value;
	};
	if (!isTable(document.value)) throw wrong([], `is ${kindOf$2(document.value)} and should be an object`);
	return {
		at: (field, part) => document.locate(field, part),
		has: (field) => valueAt(document.value, field) !== void 0,
		is: (field, kind) => KINDS[kind](valueAt(document.value, field)),
		text: (field) => get(field, isString, "a string"),
		flag: (field) => get(field, isBoolean, "`true` or `false`"),
		table: (field) => get(field, isTable, "a table"),
		list: (field) => get(field, isArray, "a list"),
		texts(field) {
			const list = get(field, isArray, "a list of strings");
			const odd = list?.findIndex((item) => !isString(item)) ?? -1;
			if (odd !== -1) throw wrong([...field, odd], `is ${kindOf$2(list[odd])} and should be a string`);
			return list;
		},
		wrong
	};
}
function valueAt(root, field) {
	let value = root;
	for (const step of field) if (Array.isArray(value) && typeof step === "number") value = value[step];
	else if (isTable(value)) value = value[step];
	else return void 0;
	return value;
}
function kindOf$2(value) {
	if (value === null) return "`null`";
	if (Array.isArray(value)) return "a list";
	if (isTable(value)) return "a table";
	return typeof value === "object" ? "a date" : `a ${typeof value}`;
}
function oneLine$1(text) {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).slice(1, -1);
}
const isString = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isArray = (value) => Array.isArray(value);
const KINDS = {
	text: isString,
	table: isTable,
	list: isArray
};

// src/sources/structured/toml-tree.ts
/**
* The positions of every key and value.
* @param text valid TOML; it has been parsed before, so nothing is checked here
*/
function tomlTree(text) {
	return new Scanner(text).document();
}
var Scanner = class {
	text;
	at = 0;
	constructor(text) {
		this.text = text;
	}
	document() {
		const root = {
			key: null,
			value: [0, 0],
			children: /* @__PURE__ */ new Map()
		};
		let table = root;
		for (;;) {
			this.skipVoid();
			if (this.at >= this.text.length) return root;
			if (this.text[this.at] === "[") table = this.header(root);
			else this.pair(table);
		}
	}
	header(root) {
		const start = this.at;
		const isArray = this.text[start + 1] === "[";
		this.at += isArray ? 2 : 1;
		const keys = this.keys("]");
		this.at += isArray ? 2 : 1;
		const span = [start, this.at];
		const parent = descend(root, keys.slice(0, -1), span);
		const last = keys.at(-1);
		if (!isArray) return named$2(parent, last, span, true);
		const list = named$2(parent, last, span, false);
		const item = {
			key: last.span,
			value: span,
			children: /* @__PURE__ */ new Map()
		};
		list.children.set(list.children.size, item);
		return item;
	}
	pair(table) {
		const keys = this.keys("=");
		this.at += 1;
		this.skipSpace();
		const start = this.at;
		const children = this.value();
		const last = keys.at(-1);
		const value = [start, this.at];
		descend(table, keys.slice(0, -1), value).children.set(last.name, {
			key: last.span,
			value,
			children
		});
	}
	/** Dotted keys up to the character that ends them, which is not consumed. */
	keys(end) {
		const keys = [];
		for (;;) {
			this.skipSpace();
			const character = this.text[this.at];
			if (character === end || character === void 0) return keys;
			if (character === ".") {
				this.at += 1;
				continue;
			}
			const start = this.at;
			if (character === "\"" || character === "'") this.skipString();
			else this.skipWhile(/[A-Za-z0-9_-]*/y);
			const raw = this.text.slice(start, this.at);
			keys.push({
				name: keyName(raw),
				span: [start, this.at]
			});
			if (this.at === start) this.at += 1;
		}
	}
	/** @returns the children of an array or inline table, `null` for anything else */
	value() {
		const character = this.text[this.at];
		if (character === "[") return this.array();
		if (character === "{") return this.inlineTable();
		if (character === "\"" || character === "'") this.skipString();
		else this.skipWhile(/[^,\]}#\n\r]*/y);
		while (this.text[this.at - 1] === " " || this.text[this.at - 1] === "	") this.at -= 1;
		return null;
	}
	array() {
		const children = /* @__PURE__ */ new Map();
		this.at += 1;
		for (;;) {
			this.skipVoid();
			const character = this.text[this.at];
			if (character === "]" || character === void 0) break;
			if (character === ",") {
				this.at += 1;
				continue;
			}
			const start = this.at;
			const nested = this.value();
			children.set(children.size, {
				key: null,
				value: [start, this.at],
				children: nested
			});
		}
		this.at += 1;
		return children;
	}
	inlineTable() {
		const table = {
			key: null,
			value: [this.at, this.at],
			children: /* @__PURE__ */ new Map()
		};
		this.at += 1;
		for (;;) {
			this.skipVoid();
			const character = this.text[this.at];
			if (character === "}" || character === void 0) break;
			if (character === ",") this.at += 1;
			else this.pair(table);
		}
		this.at += 1;
		return table.children;
	}
	skipString() {
		const quote = this.text[this.at];
		const triple = quote.repeat(3);
		if (this.text.startsWith(triple, this.at)) {
			this.at += 3;
			while (this.at < this.text.length && !this.text.startsWith(triple, this.at)) this.skipCharacter(quote);
			this.at += 3;
			while (this.text[this.at] === quote) this.at += 1;
			return;
		}
		this.at += 1;
		while (this.at < this.text.length && this.text[this.at] !== quote) this.skipCharacter(quote);
		this.at += 1;
	}
	skipCharacter(quote) {
		this.at += quote === "\"" && this.text[this.at] === "\\" ? 2 : 1;
	}
	skipVoid() {
		for (;;) {
			this.skipWhile(/[ \t\r\n]*/y);
			if (this.text[this.at] !== "#") return;
			const end = this.text.indexOf("\n", this.at);
			this.at = end === -1 ? this.text.length : end;
		}
	}
	skipSpace() {
		this.skipWhile(/[ \t]*/y);
	}
	skipWhile(pattern) {
		pattern.lastIndex = this.at;
		pattern.exec(this.text);
		this.at = pattern.lastIndex;
	}
};
/** The table that the keys lead to; the last item where a key names an array of tables. */
function descend(from, keys, span) {
	let node = from;
	for (const key of keys) {
		node = named$2(node, key, span, false);
		const items = node.children;
		const last = items.get(items.size - 1);
		if (last !== void 0) node = last;
	}
	return node;
}
/** @param defines whether this very text is the table's own header, as opposed to one that only implies it */
function named$2(parent, key, span, defines) {
	const known = parent.children.get(key.name);
	if (known === void 0) {
		const node = {
			key: key.span,
			value: span,
			children: /* @__PURE__ */ new Map()
		};
		parent.children.set(key.name, node);
		return node;
	}
	if (defines) {
		known.key = key.span;
		known.value = span;
	}
	return known;
}
function keyName(raw) {
	if (raw.startsWith("'")) return raw.slice(1, -1);
	if (!raw.startsWith("\"")) return raw;
	if (!raw.includes("\\")) return raw.slice(1, -1);
	return raw.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))/g, unescaped$1);
}
const ESCAPES$1 = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
function unescaped$1(whole, four, eight, two, letter) {
	const hex = four ?? eight ?? two;
	if (hex !== void 0) return String.fromCodePoint(Number.parseInt(hex, 16));
	return ESCAPES$1[letter ?? ""] ?? whole;
}

// src/sources/structured/toml.ts
/**
* Parse a TOML 1.0 file strictly: a key or table defined twice is refused, as the format demands.
* A byte-order mark is tolerated. Integers beyond 2^53 become `bigint`, dates `TomlDate`.
* @param path named in errors and positions
* @throws SourceInvalid with `line:column`
*/
function parseToml(text, path) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	const value = parsed$1(source, (offset, what) => where.problem(offset, what));
	let tree;
	return {
		value,
		locate(steps, part = "value") {
			tree ??= tomlTree(source);
			let node = tree;
			for (const step of steps) {
				const child = node.children?.get(step);
				if (child === void 0) return where.span(...node.value);
				node = child;
			}
			return where.span(...part === "key" && node.key !== null ? node.key : node.value);
		}
	};
}
function parsed$1(source, problem) {
	try {
		return parse$2(source, {
			integersAsBigInt: "asNeeded",
			maxDepth: 200
		});
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const what = error.message.split("\n")[0].replace(/^Invalid TOML document: /, "");
		throw problem(offsetOf(source, error.line, error.column), what);
	}
}
function offsetOf(source, line, column) {
	let start = 0;
	for (let left = line; left > 1; left -= 1) start = source.indexOf("\n", start) + 1;
	return start + column - 1;
}

// src/sources/manifests/kinds.ts
const BY_NAME = /* @__PURE__ */ new Map([
	["package.json", "package.json"],
	["pnpm-workspace.yaml", "pnpm-workspace.yaml"],
	["pyproject.toml", "pyproject.toml"],
	["setup.cfg", "setup.cfg"],
	["setup.py", "setup.py"],
	["Cargo.toml", "Cargo.toml"],
	["go.mod", "go.mod"],
	["pom.xml", "pom.xml"],
	["build.gradle", "build.gradle"],
	["build.gradle.kts", "build.gradle"],
	["Gemfile", "Gemfile"],
	["gems.rb", "Gemfile"],
	["composer.json", "composer.json"],
	["Chart.yaml", "Chart.yaml"],
	["pubspec.yaml", "pubspec.yaml"],
	["mix.exs", "mix.exs"],
	["deno.json", "deno.json"],
	["deno.jsonc", "deno.json"],
	["jsr.json", "deno.json"],
	["jsr.jsonc", "deno.json"],
	["VERSION", "VERSION"],
	["VERSION.txt", "VERSION"],
	["version.txt", "VERSION"],
	["Info.plist", "Info.plist"],
	["AndroidManifest.xml", "AndroidManifest.xml"],
	["CMakeLists.txt", "CMakeLists.txt"],
	["action.yml", "action.yml"],
	["action.yaml", "action.yml"]
]);
const BY_SHAPE = [
	[/^(?:.*[-_.])?requirements(?:[-_.].*)?\.in$/, "requirements.in"],
	[/\.(?:cs|fs|vb)proj$/, "project file"],
	[/.\.nuspec$/, "nuspec"],
	[/.\.gemspec$/, "gemspec"],
	[/-Info\.plist$/, "Info.plist"],
	[/^(?:.+\.)?(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/i, "Dockerfile"]
];
/** What kind of manifest a path is by its name; `null` for any other file. */
function manifestKind(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/(?:^|\/)requirements\/[^/]+\.in$/.test(path)) return "requirements.in";
	return BY_NAME.get(name) ?? BY_SHAPE.find(([shape]) => shape.test(name))?.[1] ?? null;
}
/** The folder a path stands in; `''` for the root. */
function directoryOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/sources/manifests/workspaces.ts
/** Longer globs are not a workspace's, and cost time to match. */
const MAX_GLOB = 256;
/** @throws SourceInvalid when a glob is longer than any real one */
function checkedGlobs(globs, path) {
	if (globs.some((glob) => glob.length > MAX_GLOB)) throw new SourceInvalid(path, `a workspace glob is longer than ${MAX_GLOB} characters`);
	return globs;
}
/**
* Join workspace roots and members: a member is a folder with a manifest of the same ecosystem that the root's globs
* name. A later glob overrides an earlier one, as npm's map-workspaces and pnpm do.
*/
function linkWorkspaces(unlinked) {
	const members = /* @__PURE__ */ new Map();
	const roots = /* @__PURE__ */ new Map();
	const candidates = byEcosystem(unlinked);
	const claiming = unlinked.filter(({ memberGlobs }) => memberGlobs.length > 0).sort((a, b) => b.manifest.path.split("/").length - a.manifest.path.split("/").length);
	for (const { manifest, memberGlobs } of claiming) {
		const isMember = matcher(memberGlobs);
		const base = directoryOf(manifest.path);
		const directories = /* @__PURE__ */ new Set();
		for (const other of candidates.get(manifest.ecosystem) ?? []) {
			const directory = directoryOf(other.path);
			const relative = base === "" ? directory : directory.slice(base.length + 1);
			if (!(directory !== base && (base === "" || directory.startsWith(`${base}/`))) || relative.split("/").includes("node_modules") || !isMember(relative)) continue;
			directories.add(directory);
			if (!roots.has(other)) roots.set(other, manifest.path);
		}
		members.set(manifest, [...directories].sort());
	}
	return unlinked.map(({ manifest }) => ({
		...manifest,
		workspaceMembers: members.get(manifest) ?? [],
		workspaceRoot: roots.get(manifest) ?? null
	}));
}
function byEcosystem(unlinked) {
	const groups = /* @__PURE__ */ new Map();
	for (const { manifest } of unlinked) {
		const group = groups.get(manifest.ecosystem);
		if (group === void 0) groups.set(manifest.ecosystem, [manifest]);
		else group.push(manifest);
	}
	return groups;
}
/** Whether a folder, relative to the root of a workspace, is a member by its globs. */
function matcher(globs) {
	const rules = globs.map((glob) => {
		const isNegated = glob.startsWith("!");
		const cleaned = (isNegated ? glob.slice(1) : glob).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
		return {
			isNegated,
			matches: cleaned === "" ? () => false : (0, import_picomatch.default)(cleaned)
		};
	});
	return (directory) => {
		let included = false;
		for (const { isNegated, matches } of rules) if (matches(directory)) included = !isNegated;
		return included;
	};
}

// src/sources/manifests/cargo/dependencies.ts
/** Build scripts run on the machine that builds and their packages stand in Cargo.lock: locked like any other. */
const GROUPS$3 = [
	["dependencies", "runtime"],
	["dev-dependencies", "development"],
	["build-dependencies", "development"]
];
/**
* The dependencies of a package, those of its targets included.
* Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html.
* @param above the workspace's manifest, for what is inherited; `null` where there is none
* @throws SourceInvalid for an entry of the wrong type, and for one that is inherited from nowhere
*/
function cargoDependencies(toml, above) {
	return [[], ...Object.keys(toml.table(["target"]) ?? {}).map((target) => ["target", target])].flatMap((place) => GROUPS$3.flatMap(([group, scope]) => Object.keys(toml.table([...place, group]) ?? {}).map((key) => {
		const field = [
			...place,
			group,
			key
		];
		const { name, range, optional } = specified(toml, field, key, above);
		return {
			name,
			range,
			group: [...place, group].join("."),
			scope: optional && scope === "runtime" ? "optional" : scope,
			at: toml.at(field)
		};
	})));
}
function specified(toml, field, key, above) {
	if (toml.is(field, "text")) return {
		name: key,
		range: toml.text(field),
		optional: false
	};
	if (toml.table(field) === null) throw toml.wrong(field, "is neither a version nor a table");
	const optional = toml.flag([...field, "optional"]) ?? false;
	if (toml.flag([...field, "workspace"]) === true) {
		const inherited = [
			"workspace",
			"dependencies",
			key
		];
		if (above === null || !above.has(inherited)) throw toml.wrong(field, "is inherited, and no workspace of the repository has it");
		return {
			...specified(above, inherited, key, null),
			optional
		};
	}
	return {
		name: toml.text([...field, "package"]) ?? key,
		range: rangeOf$2(toml, field),
		optional
	};
}
/** A path is of the repository and needs no lock; of git, the address with what it is fixed to. */
function rangeOf$2(toml, field) {
	const path = toml.text([...field, "path"]);
	if (path !== null) return `file:${path}`;
	const git = toml.text([...field, "git"]);
	if (git === null) return toml.text([...field, "version"]) ?? "*";
	const fixed = [
		"rev",
		"tag",
		"branch"
	].map((name) => toml.text([...field, name])).find((text) => text !== null);
	return `git+${git}${fixed === void 0 ? "" : `#${fixed}`}`;
}

// src/sources/manifests/cargo/cargo-toml.ts
/**
* A Cargo.toml: https://doc.rust-lang.org/cargo/reference/manifest.html, with what it inherits from its workspace.
* @throws SourceInvalid for text that is not TOML and for fields of the wrong type
*/
async function readCargoToml(text, path, folder) {
	const toml = fields(parseToml(text, path), path);
	const name = toml.text(["package", "name"]);
	const above = await workspaceOf(toml, path, folder);
	const version = packageVersion(toml, above);
	const members = toml.texts(["workspace", "members"]) ?? [];
	const excluded = toml.texts(["workspace", "exclude"]) ?? [];
	return {
		manifest: {
			path,
			ecosystem: "crates.io",
			format: "Cargo.toml",
			name,
			version,
			otherVersions: [],
			publishable: name !== null && version !== null && !isUnpublished(toml),
			dependencies: cargoDependencies(toml, above),
			workspaceMembers: [],
			workspaceRoot: null,
			ships: toml.texts(["package", "include"])
		},
		memberGlobs: checkedGlobs([...members, ...excluded.map((glob) => `!${glob}`)], path)
	};
}
function packageVersion(toml, above) {
	const field = ["package", "version"];
	if (!toml.has(field)) return null;
	if (!toml.is(field, "table")) return {
		kind: "static",
		value: toml.text(field),
		at: toml.at(field)
	};
	if (toml.flag([...field, "workspace"]) !== true) throw toml.wrong(field, "is neither a string nor inherited");
	const inherited = [
		"workspace",
		"package",
		"version"
	];
	const value = above?.text(inherited) ?? null;
	return value === null ? {
		kind: "dynamic",
		at: toml.at(field),
		how: "no `workspace.package.version` above it in the repository"
	} : {
		kind: "static",
		value,
		at: above.at(inherited)
	};
}
/** The nearest manifest above that has a `workspace` table, or the one that `package.workspace` names. */
async function workspaceOf(toml, path, folder) {
	const named = toml.text(["package", "workspace"]);
	const depth = directoryOf(path) === "" ? 0 : directoryOf(path).split("/").length;
	const places = named === null ? Array.from({ length: depth + 1 }, (_, up) => "../".repeat(up)) : [`${named}/`];
	for (const place of places) {
		const root = folder.find(`${place}Cargo.toml`);
		if (root === null) continue;
		const above = fields(parseToml(await folder.read(root), root), root);
		if (above.has(["workspace"])) return above;
	}
	return null;
}
/** `publish = false`, or a list with no registry in it. */
function isUnpublished(toml) {
	const field = ["package", "publish"];
	if (toml.is(field, "list")) return toml.texts(field).length === 0;
	if (toml.is(field, "table")) return false;
	return toml.flag(field) === false;
}

// src/sources/manifests/python/project.ts
/** @param paths every path of the repository */
function projectFolder$1(files, paths, directory) {
	return {
		directory,
		find(relative) {
			const path = resolve$1(directory, relative);
			return path !== null && paths.has(path) ? path : null;
		},
		read: async (path) => decodeUtf8(await files.read(path), path)
	};
}
/** A path that a manifest names, relative to its folder; `null` when it leads out of the repository. */
function resolve$1(directory, relative) {
	const parts = [];
	if (relative.startsWith("/") || relative.includes("\0")) return null;
	for (const part of `${directory}/${relative}`.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.length === 0 ? null : repositoryPath(parts.join("/"));
}

// src/sources/lockfiles/text.ts
/**
* A file as text, without a byte-order mark.
* @throws SourceInvalid when it cannot be read or is not UTF-8
*/
async function textOf$1(files, path) {
	return decodeUtf8(await files.read(path), path);
}
/**
* The file of that name in the same folder.
* @returns `null` when the repository lists none
* @throws SourceInvalid when there is one and it cannot be read
*/
async function siblingText(files, path, name) {
	const sibling = repositoryPath(`${path.slice(0, path.lastIndexOf("/") + 1)}${name}`);
	if (!(await files.list()).includes(sibling)) return null;
	return {
		path: sibling,
		text: await textOf$1(files, sibling)
	};
}

// src/sources/lockfiles/address.ts
/**
* An address as a report may show it: without user names and passwords, and over http(s) without a query, where
* registries put tokens. The fragment stays; git keeps the commit there.
*/
function publicAddress(address) {
	const bare = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (whole, scheme, user) => user === "git" ? whole : scheme);
	return /^https?:/i.test(bare) ? bare.replace(/\?[^#]*/, "") : bare;
}

// src/sources/lockfiles/integrity.ts
/** Digest lengths in hex digits. */
const HEX_LENGTH = {
	md5: 32,
	sha1: 40,
	sha224: 56,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	"blake2b-256": 64,
	blake2b_256: 64,
	blake2b: 128,
	blake2s: 64,
	sha3_224: 56,
	sha3_256: 64,
	sha3_384: 96,
	sha3_512: 128
};
/**
* The hashes of a subresource-integrity string: `sha512-<base64>`, several separated by white space, options after `?`.
* Source: W3C Subresource Integrity, section 3.5; npm's `ssri`.
* @throws SourceInvalid when a member is not such a hash, or its digest has the wrong length for its algorithm:
*   npm drops such members silently, and a lock whose only hash is dropped checks nothing
*/
function integrityHashes(text, path, where) {
	return text.split(/\s+/).filter((part) => part !== "").map((part) => {
		const match = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/.exec(part);
		if (match === null) throw new SourceInvalid(path, `the integrity of ${where} cannot be read`);
		const hex = Buffer.from(match[2], "base64").toString("hex");
		return digest(match[1], hex, path, where);
	});
}
/**
* A hash written as `algorithm:hex` (pip, poetry, uv).
* @throws SourceInvalid when it is not one, or its digest has the wrong length
*/
function namedHash(text, path, where, file) {
	const match = /^([A-Za-z0-9_-]+):([0-9A-Fa-f]+)$/.exec(text);
	if (match === null) throw new SourceInvalid(path, `a hash of ${where} is not \`algorithm:hex\``);
	const hash = digest(match[1].toLowerCase(), match[2].toLowerCase(), path, where);
	return file === void 0 ? hash : {
		...hash,
		file
	};
}
function digest(algorithm, hex, path, where) {
	const length = Object.hasOwn(HEX_LENGTH, algorithm) ? HEX_LENGTH[algorithm] : void 0;
	if (length === void 0) throw new SourceInvalid(path, `the hash of ${where} names the unknown algorithm \`${algorithm}\``);
	if (hex.length !== length) throw new SourceInvalid(path, `the ${algorithm} hash of ${where} is truncated`);
	return {
		algorithm,
		hex
	};
}

// src/sources/lockfiles/node/dependency-scopes.ts
/**
* Scopes that follow from the graph, for formats that record none: runtime wins over optional, optional over
* development.
*/
function scopesOf(roots, edges) {
	const runtime = reached(roots.runtime, edges, false);
	const shipped = reached([...roots.runtime, ...roots.optional], edges, true);
	return (id) => runtime.has(id) ? "runtime" : shipped.has(id) ? "optional" : "development";
}
function reached(roots, edges, throughOptional) {
	const seen = new Set(roots);
	for (const id of seen) for (const edge of edges.get(id) ?? []) if (throughOptional || !edge.optional) seen.add(edge.to);
	return seen;
}

// src/sources/lockfiles/purl.ts
/**
* A package URL, built without the library's validation: 20,000 of them in milliseconds. A test holds it equal to the
* library's. Source: the purl specification, https://github.com/package-url/purl-spec
* @param name the ecosystem's full name (`@scope/name` for npm, any spelling for PyPI)
* @param qualifiers empty values are left out; keys are lower case already
*/
function purlOf(type, name, version, qualifiers) {
	const canonical = type === "pypi" ? normalizedName(name) : name;
	const path = canonical.includes("/") ? canonical.split("/").map(encode).join("/") : encode(canonical);
	const query = qualifiers === void 0 ? "" : queryOf(qualifiers);
	return `pkg:${type}/${path}${version === null ? "" : `@${encode(version)}`}${query === "" ? "" : `?${query}`}`;
}
function queryOf(qualifiers) {
	return Object.keys(qualifiers).filter((key) => qualifiers[key] !== "").sort().map((key) => `${key}=${encodeQualifier(qualifiers[key])}`).join("&");
}
/** A Python distribution's name as registries compare it. Source: PEP 503. */
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** Percent-encoding as the reference library does it: `:` and `+` stay; half a surrogate pair is replaced. */
function encode(text) {
	if (/^[A-Za-z0-9.\-_~+:]*$/.test(text)) return text;
	return encodeURIComponent(wellFormed(text)).replaceAll("%3A", ":").replaceAll("%2B", "+");
}
/** A qualifier's value is encoded as a form's field, with `%20` for a space. */
function encodeQualifier(text) {
	return new URLSearchParams([["", wellFormed(text)]]).toString().slice(1).replaceAll("+", "%20");
}
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}

// src/sources/lockfiles/shape.ts
/** @param path named in the errors */
function shapeOf(path) {
	const fail = (problem) => {
		throw new SourceInvalid(path, problem);
	};
	const table = (value, where) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) ? value : fail(`${where} is not a table`);
	const list = (value, where) => Array.isArray(value) ? value : fail(`${where} is not a list`);
	const optionalString = (from, key, where) => {
		const value = own$1(from, key);
		if (value === void 0 || typeof value === "string") return value;
		return fail(`\`${key}\` of ${where} is not a string`);
	};
	const optionalTable = (from, key, where) => {
		const value = own$1(from, key);
		return value === void 0 ? {} : table(value, `\`${key}\` of ${where}`);
	};
	return {
		fail,
		table,
		optionalTable,
		list,
		optionalString,
		optionalList: (from, key, where) => {
			const value = own$1(from, key);
			return value === void 0 ? [] : list(value, `\`${key}\` of ${where}`);
		},
		string: (from, key, where) => {
			const value = optionalString(from, key, where);
			return value === void 0 || value === "" ? fail(`${where} has no \`${key}\``) : value;
		},
		flag: (from, key, where) => {
			const value = own$1(from, key);
			if (value === void 0 || typeof value === "boolean") return value === true;
			return fail(`\`${key}\` of ${where} is neither true nor false`);
		},
		strings: (from, key, where) => Object.entries(optionalTable(from, key, where)).map(([name, value]) => typeof value === "string" ? [name, value] : fail(`\`${key}.${name}\` of ${where} is not a string`))
	};
}
function own$1(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/sources/lockfiles/cargo/cargo-lock.ts
/**
* Read a Cargo.lock of version 1 (which names none) to 4.
* Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html and cargo's `core/resolver/encode.rs`.
* @param crates the repository's own, by name: the lockfile says neither where they are nor what they need when
* @throws SourceInvalid for another version, and for an entry that Cargo would not write
*/
function readCargoLock(text, path, crates = /* @__PURE__ */ new Map()) {
	const shape = shapeOf(path);
	const toml = parseToml(text, path);
	const document = shape.table(toml.value, "the file");
	const version = Object.hasOwn(document, "version") ? document.version : void 0;
	if (version !== void 0 && version !== 3 && version !== 4) {
		const found = typeof version === "string" || typeof version === "number" ? version : "of another kind";
		return shape.fail(`has version ${found}; versions 1 to 4 are known`);
	}
	const metadata = shape.optionalTable(document, "metadata", "the file");
	const entries = shape.optionalList(document, "package", "the file").map((value, index) => entryOf$2(shape, path, shape.table(value, `package ${index + 1}`), metadata, toml.locate([
		"package",
		index,
		"name"
	]), crates));
	if (Object.hasOwn(document, "root")) {
		const root = shape.table(document.root, "`root`");
		entries.unshift(entryOf$2(shape, path, root, metadata, toml.locate(["root", "name"]), crates));
	}
	if (entries.length === 0) return shape.fail("holds no package, not even the project");
	if (new Set(entries.map(({ locked }) => locked.id)).size !== entries.length) return shape.fail("holds one package twice");
	const missing = [];
	const edges = edgesOf(shape, entries, missing);
	return {
		path,
		format: "Cargo.lock",
		formatVersion: String(version ?? (Object.keys(metadata).length > 0 ? 1 : 2)),
		ecosystem: "crates.io",
		root: null,
		declared: null,
		packages: scoped$3(entries, edges, crates),
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function entryOf$2(shape, path, table, metadata, at, crates) {
	const name = shape.string(table, "name", "a package");
	const where = `\`${name}\``;
	const version = shape.string(table, "version", where);
	const written = shape.optionalString(table, "source", where);
	const source = originOf$2(shape, written, where, crates.get(name)?.folder ?? name);
	const checksum = shape.optionalString(table, "checksum", where) ?? shape.optionalString(metadata, `checksum ${name} ${version} (${written ?? ""})`, "`metadata`");
	const isHashed = checksum !== void 0 && checksum !== "" && checksum !== "<none>";
	return {
		table,
		source: written,
		locked: {
			ecosystem: "crates.io",
			name,
			version,
			purl: purlOf("cargo", name, version, source.kind === "git" ? { vcs_url: source.url } : {}),
			lockfile: path,
			at,
			source,
			hashes: isHashed ? [namedHash(`sha256:${checksum}`, path, where)] : [],
			scope: "development",
			direct: false,
			licence: null,
			dependencies: [],
			id: written === void 0 ? `${name}@${version}` : `${name}@${version} ${written}`
		}
	};
}
function originOf$2(shape, source, where, folder) {
	if (source === void 0) return {
		kind: "local",
		path: folder
	};
	const [, kind, address] = /^(registry|sparse|git)\+(.+)$/s.exec(source) ?? [];
	if (address === void 0) return shape.fail(`the source of ${where} is of an unknown kind`);
	if (kind === "git") return {
		kind: "git",
		url: publicAddress(address)
	};
	return {
		kind: "registry",
		url: publicAddress(address)
	};
}
/** Cargo shortens a reference to what is needed to tell packages apart: `a`, `a 1.0.0`, `a 1.0.0 (source)`. */
function edgesOf(shape, entries, missing) {
	const byName = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const named = byName.get(entry.locked.name);
		if (named === void 0) byName.set(entry.locked.name, [entry]);
		else named.push(entry);
	}
	return new Map(entries.map(({ locked, table }) => {
		const targets = shape.optionalList(table, "dependencies", `\`${locked.name}\``).flatMap((reference) => {
			const match = typeof reference === "string" ? /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(reference) : null;
			if (match === null) return shape.fail(`\`${locked.name}\` has a dependency that names nothing`);
			const [, name, version, source] = match;
			const found = (byName.get(name) ?? []).filter((entry) => (version === void 0 || entry.locked.version === version) && (source === void 0 || sameSource(entry.source, source)));
			if (found.length === 0) missing.push({
				from: locked.id,
				name,
				range: version ?? "*",
				at: locked.at
			});
			return found.map((entry) => entry.locked.id);
		});
		return [locked.id, [...new Set(targets)].sort()];
	}));
}
/** A reference to a git package leaves its commit out. */
function sameSource(source, reference) {
	return source === reference || source?.replace(/#.*$/s, "") === reference.replace(/#.*$/s, "");
}
function scoped$3(entries, edges, crates) {
	const byId = new Map(entries.map(({ locked }) => [locked.id, locked]));
	const asked = entries.filter(({ locked }) => locked.source.kind === "local").flatMap(({ locked }) => edges.get(locked.id).map((id) => ({
		id,
		scope: scopeIn(crates.get(locked.name), byId.get(id).name)
	})));
	const foreign = /* @__PURE__ */ new Map();
	for (const [id, targets] of edges) if (byId.get(id).source.kind !== "local") foreign.set(id, targets.map((to) => ({
		to,
		optional: false
	})));
	const having = (scope) => asked.flatMap((one) => one.scope === scope ? [one.id] : []);
	const scope = scopesOf({
		runtime: having("runtime"),
		optional: having("optional")
	}, foreign);
	const direct = new Set(asked.map(({ id }) => id));
	return entries.map(({ locked }) => ({
		...locked,
		scope: locked.source.kind === "local" ? "runtime" : scope(locked.id),
		direct: direct.has(locked.id),
		dependencies: edges.get(locked.id)
	}));
}
/** The widest group in which a crate of the repository asks for a name; run time where its manifest is not known. */
function scopeIn(crate, name) {
	const scopes = (crate?.dependencies ?? []).filter((one) => one.name === name).map((one) => one.scope);
	if (scopes.length === 0 || scopes.includes("runtime")) return "runtime";
	return scopes.includes("optional") ? "optional" : "development";
}

// src/sources/lockfiles/cargo/read.ts
/**
* Read a Cargo.lock of the repository, with the manifests of the crates that it names without a source.
* @throws SourceInvalid as `readCargoLock`, and for such a manifest that cannot be read
*/
async function readCargo(files, path) {
	const text = await textOf$1(files, path);
	const own = new Set(readCargoLock(text, path).packages.flatMap(localName));
	const base = path.slice(0, path.lastIndexOf("/") + 1);
	const listed = await files.list();
	const known = new Set(listed);
	const crates = /* @__PURE__ */ new Map();
	for (const file of listed) {
		if (!file.startsWith(base) || !/(?:^|\/)Cargo\.toml$/.test(file)) continue;
		const manifest = await textOf$1(files, file);
		const name = /^[ \t]*name[ \t]*=[ \t]*["']([^"'\n]+)["']/m.exec(manifest)?.[1];
		if (name === void 0 || !own.has(name)) continue;
		const crate = await readCargoToml(manifest, file, projectFolder$1(files, known, directoryOf(file)));
		const folder = directoryOf(file).slice(base.length);
		if (crate.manifest.name !== null && own.has(crate.manifest.name) && !crates.has(crate.manifest.name)) crates.set(crate.manifest.name, {
			folder,
			dependencies: crate.manifest.dependencies
		});
	}
	return readCargoLock(text, path, crates);
}
function localName({ source, name }) {
	return source.kind === "local" ? [name] : [];
}

// src/sources/lockfiles/names.ts
const READ = {
	"package-lock.json": ["package-lock", "npm"],
	"npm-shrinkwrap.json": ["package-lock", "npm"],
	"pnpm-lock.yaml": ["pnpm", "npm"],
	"yarn.lock": ["yarn", "npm"],
	"Cargo.lock": ["cargo", "crates.io"],
	"poetry.lock": ["poetry", "PyPI"],
	"uv.lock": ["uv", "PyPI"]
};
/** Lockfiles that the gate cannot read yet: the tool that writes them, and the ecosystem where the gate knows it. */
const UNSUPPORTED = {
	"bun.lock": ["Bun", "npm"],
	"bun.lockb": ["Bun", "npm"],
	"deno.lock": ["Deno", "npm"],
	"Pipfile.lock": ["Pipenv", "PyPI"],
	"pdm.lock": ["PDM", "PyPI"],
	"pylock.toml": ["pylock", "PyPI"],
	"pixi.lock": ["Pixi", "PyPI"],
	"conda-lock.yml": ["conda-lock", "PyPI"],
	"go.sum": ["Go", "Go"],
	"Gemfile.lock": ["Bundler", "RubyGems"],
	"gems.locked": ["Bundler", "RubyGems"],
	"composer.lock": ["Composer", "Packagist"],
	"packages.lock.json": ["NuGet", "NuGet"],
	"gradle.lockfile": ["Gradle", "Maven"],
	"buildscript-gradle.lockfile": ["Gradle", "Maven"],
	"pubspec.lock": ["Pub", "Pub"],
	"mix.lock": ["Mix", "Hex"],
	"Package.resolved": ["Swift Package Manager", null],
	"Podfile.lock": ["CocoaPods", null]
};
/** @returns `null` for a file that is no lockfile */
function lockfileKind(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (Object.hasOwn(READ, name)) {
		const [format, ecosystem] = READ[name];
		return {
			ecosystem,
			how: { format }
		};
	}
	if (Object.hasOwn(UNSUPPORTED, name)) {
		const [unsupported, ecosystem] = UNSUPPORTED[name];
		return {
			ecosystem,
			how: { unsupported }
		};
	}
	if (/^pylock\.[^.]+\.toml$/.test(name)) return {
		ecosystem: "PyPI",
		how: { unsupported: "pylock" }
	};
	if (name.endsWith(".py.lock")) return {
		ecosystem: "PyPI",
		how: { format: "uv" }
	};
	return isRequirementsName(path) ? {
		ecosystem: "PyPI",
		how: { format: "requirements" }
	} : null;
}
/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/base.txt`, `constraints.txt`. */
function isRequirementsName(path) {
	return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(path);
}

// src/sources/lockfiles/machine-yaml.ts
/**
* Read the subset of YAML that pnpm, Yarn and Prettier write: block and flow collections, quoted, plain and block
* scalars, several documents. The general parser needs five to nine times as long for megabytes of lockfile.
* Scalars stay text, as written; aliases, anchors, tags and plain scalars over several lines are refused, because no
* package manager writes them and a reader that guesses would lock something else than the installer.
* @throws SourceInvalid with `line:column`, also for a key that stands twice in one table
*/
function parseMachineYaml(text, path) {
	return new Reader(text, path).documents();
}
const PLAIN_START = /[^\s&*!%@`|>"'{}[\],#?]/;
/** Where a plain scalar ends: at `: `, ` #`, the end of the line, and in a flow collection at its punctuation. */
const BLOCK_END = /:(?=\s|$)|[ \t]#|[\n\r]/g;
const FLOW_END = /:(?=[\s,}\]]|$)|[ \t]#|[,{}[\]\n\r]/g;
var Reader = class {
	text;
	path;
	at = 0;
	/** Column of the content at `at`; -1 at the end of a document. */
	column = -1;
	depth = 0;
	keys = /* @__PURE__ */ new Map();
	constructor(text, path) {
		this.text = text;
		this.path = path;
	}
	documents() {
		const found = [];
		for (;;) {
			this.keys = /* @__PURE__ */ new Map();
			this.advance(true);
			if (this.column !== -1) {
				const value = this.node(0);
				if (this.column !== -1) throw this.problem("holds something that belongs to nothing");
				const { keys } = this;
				found.push({
					value,
					key: (table, key) => keys.get(table)?.get(key) ?? null
				});
			}
			if (this.at >= this.text.length) return found;
			this.at += 3;
			this.endOfLine();
		}
	}
	/** The node that begins at the content, when it is indented far enough; `null` when nothing is. */
	node(minimum) {
		if (this.column < minimum) return null;
		this.depth += 1;
		if (this.depth > 200) throw this.problem(`is nested more than ${200} levels deep`);
		const value = this.isDash() ? this.list() : this.isKey() ? this.table() : this.inline();
		this.depth -= 1;
		return value;
	}
	/** A scalar or flow collection that stands on a line of its own. */
	inline() {
		const value = this.value(false);
		this.endOfLine();
		this.advance();
		return value;
	}
	isDash() {
		return this.text[this.at] === "-" && /[ \n\r]|^$/.test(this.text.charAt(this.at + 1));
	}
	isKey() {
		const first = this.text[this.at];
		if (first === "?" && this.text[this.at + 1] === " ") return true;
		if (first === "{" || first === "[") return false;
		const before = this.at;
		if (first === "\"" || first === "'") this.quoted();
		else this.at = this.plainEnd(false);
		const isKey = this.text[this.at] === ":";
		this.at = before;
		return isKey;
	}
	list() {
		const { column } = this;
		const items = [];
		while (this.column === column && this.isDash()) {
			this.at += 1;
			this.skipSpaces();
			if (this.isLineEnd()) {
				this.endOfLine();
				this.advance();
			} else this.column = this.at - this.lineStart();
			items.push(this.node(column + 1));
		}
		if (this.column > column) throw this.problem("is indented like nothing around it");
		return items;
	}
	table() {
		const { column } = this;
		const table = Object.create(null);
		const spans = /* @__PURE__ */ new Map();
		this.keys.set(table, spans);
		while (this.column === column) {
			const isExplicit = this.text.startsWith("? ", this.at);
			if (isExplicit) {
				this.at += 2;
				this.skipSpaces();
			}
			const key = this.newKey(spans, false);
			if (isExplicit) {
				this.endOfLine();
				this.advance();
				if (this.column !== column) throw this.problem("has a key without a value");
			}
			if (this.text[this.at] !== ":") throw this.problem("has a line that is neither a key nor an item");
			this.at += 1;
			table[key] = this.tableValue(column, isExplicit);
		}
		if (this.column > column) throw this.problem("is indented like nothing around it");
		return table;
	}
	tableValue(column, isExplicit) {
		if (!this.isLineEnd() && this.text[this.at] !== " ") throw this.problem("has no space after a colon");
		this.skipSpaces();
		if (isExplicit && !this.isLineEnd()) {
			this.column = this.at - this.lineStart();
			return this.node(column + 1);
		}
		if (!this.isLineEnd()) {
			const value = this.value(false, column);
			this.endOfLine();
			this.advance();
			return value;
		}
		this.endOfLine();
		this.advance();
		return this.node(this.column === column && this.isDash() ? column : column + 1);
	}
	newKey(spans, inFlow) {
		const start = this.at;
		const key = this.scalar(inFlow);
		if (spans.has(key)) throw this.problem(`has the key ${JSON.stringify(key)} twice in one table`, start);
		spans.set(key, [start, this.at]);
		this.skipSpaces();
		return key;
	}
	value(inFlow, column = 0) {
		const first = this.text[this.at];
		if (first === "{") return this.flowTable();
		if (first === "[") return this.flowList();
		if (!inFlow && (first === "|" || first === ">")) return this.block(column);
		if (first === "\"" || first === "'") return this.quoted();
		const text = this.scalar(inFlow);
		if (!inFlow && this.text[this.at] === ":") throw this.problem("has two keys in one line");
		if (text === "null" || text === "~") return null;
		return text === "true" ? true : text === "false" ? false : text;
	}
	flowTable() {
		const table = Object.create(null);
		const spans = /* @__PURE__ */ new Map();
		this.keys.set(table, spans);
		this.flow("}", () => {
			const key = this.newKey(spans, true);
			if (this.text[this.at] !== ":") throw this.problem("has a key without a value");
			this.at += 1;
			this.skipWhite();
			table[key] = this.value(true);
		});
		return table;
	}
	flowList() {
		const items = [];
		this.flow("]", () => items.push(this.value(true)));
		return items;
	}
	flow(close, member) {
		this.depth += 1;
		if (this.depth > 200) throw this.problem(`is nested more than ${200} levels deep`);
		this.at += 1;
		this.skipWhite();
		while (this.text[this.at] !== close) {
			member();
			this.skipWhite();
			if (this.text[this.at] === ",") this.at += 1;
			else if (this.text[this.at] !== close) throw this.problem(`lacks a \`${close}\``);
			this.skipWhite();
		}
		this.at += 1;
		this.depth -= 1;
	}
	scalar(inFlow) {
		const first = this.text.charAt(this.at);
		if (first === "\"" || first === "'") return this.quoted();
		if (!PLAIN_START.test(first)) throw this.problem("is not the YAML that a package manager writes");
		const start = this.at;
		this.at = this.plainEnd(inFlow);
		return this.text.slice(start, this.at).trimEnd();
	}
	plainEnd(inFlow) {
		const end = inFlow ? FLOW_END : BLOCK_END;
		end.lastIndex = this.at;
		return end.exec(this.text)?.index ?? this.text.length;
	}
	quoted() {
		const start = this.at;
		const quote = this.text[start];
		for (let end = start + 1;; end += 1) {
			const char = this.text[end];
			if (char === void 0 || char === "\n") throw this.problem("has a quote that is not closed", start);
			if (char === "\\" && quote === "\"") end += 1;
			else if (char === quote && quote === "'" && this.text[end + 1] === quote) end += 1;
			else if (char === quote) {
				this.at = end + 1;
				return this.unquoted(this.text.slice(start, end + 1), start);
			}
		}
	}
	unquoted(literal, start) {
		if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
		try {
			return JSON.parse(literal);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			throw this.problem("has an escape that no package manager writes", start);
		}
	}
	/** A block scalar, its lines joined: lockfiles hold only remarks in them. */
	block(column) {
		const lines = [];
		const fold = this.text[this.at] === ">";
		this.at = this.lineEnd();
		while (this.at < this.text.length) {
			const start = this.at + 1;
			const end = this.lineEnd(start);
			const line = this.text.slice(start, end);
			if (line.trim() !== "" && line.length - line.trimStart().length <= column) break;
			lines.push(line.trim());
			this.at = end;
		}
		return lines.join(fold ? " " : "\n").trim();
	}
	/** Go to the next content; a document marker ends the document. */
	advance(isFirst = false) {
		this.column = -1;
		if (isFirst) this.endOfLineOrContent();
		while (this.at < this.text.length) {
			const start = this.at;
			this.skipSpaces();
			if (this.text[this.at] === "	") throw this.problem("is indented with a tab");
			if (!this.isLineEnd()) {
				if (this.at === start && /^(?:---|\.\.\.)(?=\s|$)/.test(this.text.slice(start, start + 4))) return;
				this.column = this.at - start;
				return;
			}
			this.endOfLine();
		}
	}
	endOfLineOrContent() {
		if (this.at === 0 && this.text.charCodeAt(0) === 65279) this.at = 1;
	}
	isLineEnd() {
		const char = this.text[this.at];
		return char === void 0 || char === "\n" || char === "\r" || char === "#";
	}
	/** Nothing but a comment may follow; goes behind the line break. */
	endOfLine() {
		this.skipSpaces();
		if (!this.isLineEnd()) throw this.problem("has something behind a value");
		this.at = Math.min(this.lineEnd() + 1, this.text.length);
	}
	lineEnd(from = this.at) {
		const end = this.text.indexOf("\n", from);
		return end === -1 ? this.text.length : end;
	}
	lineStart() {
		return this.text.lastIndexOf("\n", this.at - 1) + 1;
	}
	skipSpaces() {
		while (this.text.charCodeAt(this.at) === 32) this.at += 1;
	}
	skipWhite() {
		for (;;) {
			const code = this.text.charCodeAt(this.at);
			if (code !== 32 && code !== 10 && code !== 13) return;
			this.at += 1;
		}
	}
	problem(what, offset = this.at) {
		return positions(this.text, this.path).problem(offset, what);
	}
};

// src/sources/lockfiles/npm/source.ts
/**
* Where npm fetches from, by the text of `resolved` (or of `version` in lockfile version 1).
* A registry's tarball and a bare URL look alike; who asks for the package tells them apart.
* @param askedByUrl whether a dependent's range is an address
*/
function sourceOf$2(resolved, askedByUrl) {
	if (resolved === void 0) return {
		kind: "registry",
		url: null
	};
	if (resolved.startsWith("file:")) return {
		kind: "local",
		path: resolved.slice(5)
	};
	if (isGit(resolved)) return {
		kind: "git",
		url: publicAddress(resolved)
	};
	const url = publicAddress(resolved);
	return askedByUrl ? {
		kind: "url",
		url
	} : {
		kind: "registry",
		url
	};
}
/**
* `resolved` and `integrity` of an entry. npm 6 wrote `false` for what it did not know: that is nothing, and is judged
* as nothing.
* @throws SourceInvalid when the field holds anything but text
*/
function recorded(shape, table, key, where) {
	if (Object.hasOwn(table, key) && table[key] === false) return void 0;
	const text = shape.optionalString(table, key, where);
	return text === "" ? void 0 : text;
}
/** Whether npm would clone: every form that `hosted-git-info` and `npm-package-arg` take for git. */
function isGit(spec) {
	return /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):)/i.test(spec) || /^ssh:/i.test(spec) || /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(spec) || /^[^@/:.\s][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(spec);
}
/** Whether a range asks for an address instead of a registry's version. */
function isAddress(range) {
	return /^https?:/i.test(range) && !isGit(range);
}
/** `pkg:npm/…`, saying where the package comes from when that is no registry. */
function npmPurl(name, version, source) {
	if (source.kind === "git") return purlOf("npm", name, version, { vcs_url: source.url });
	if (source.kind === "url") return purlOf("npm", name, version, { download_url: source.url });
	return purlOf("npm", name, version);
}

// src/sources/lockfiles/positions.ts
/**
* Index the lines of a text once, for thousands of look-ups.
* @returns a function from a half-open span of UTF-16 offsets to its location
*/
function positionsOf(text, path) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineOf = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return (start, end) => {
		const first = lineOf(start);
		const last = lineOf(end);
		return {
			path,
			startLine: first + 1,
			startColumn: start - starts[first] + 1,
			endLine: last + 1,
			endColumn: end - starts[last] + 1
		};
	};
}

// src/sources/lockfiles/node/pnpm-entry.ts
/**
* A key without the peers that this copy was built with: `a@1.0.0(b@2.0.0)`, in lockfile version 5 `/a/1.0.0_b@2.0.0`.
*/
function withoutPeers(key, isOld) {
	const bare = key.replace(/\(.*$/s, "");
	return isOld ? bare.replace(/(\/\d+\.\d+\.\d+[^/_]*)_.*$/s, "$1") : bare;
}
/**
* Name, version, origin and hashes of one entry.
* @param key without its peers
* @throws SourceInvalid for an entry that does not say what it is or where it comes from
*/
function described(shape, path, key, table) {
	const where = `\`${key}\``;
	const fromKey = nameAndVersion(key);
	const name = shape.optionalString(table, "name", where) ?? fromKey?.name ?? nameBeforeAddress(key);
	if (name === void 0) return shape.fail(`${where} has no name`);
	const version = shape.optionalString(table, "version", where) ?? fromKey?.version ?? null;
	const { source, hashes, filesWithoutHash } = resolved$1(shape, path, key, shape.optionalTable(table, "resolution", where), fromKey !== null);
	if (version === null && source.kind === "registry") return shape.fail(`${where} has no version`);
	const condition = conditionOf$3(shape, table, where);
	return {
		name,
		version,
		purl: npmPurl(name, version, source),
		source,
		hashes,
		...filesWithoutHash.length === 0 ? {} : { filesWithoutHash },
		...condition === "" ? {} : { condition }
	};
}
/** `a@1.0.0`, `/a@1.0.0`, `/a/1.0.0`, each perhaps behind the host of its registry; `null` for an address. */
function nameAndVersion(key) {
	const match = /^(?:[^/@:]*\/)?((?:@[^/@]+\/)?[^/@:]+)[@/](\d+\.\d+\.\d+[^/:]*)$/.exec(key);
	return match === null ? null : {
		name: match[1],
		version: match[2]
	};
}
/** Version 9 writes the name in front of an address as well: `a@https://…`, `a@file:…`, `node@runtime:…`. */
function nameBeforeAddress(key) {
	return /^((?:@[^/@]+\/)?[^/@:]+)@[^:]+:/.exec(key)?.[1];
}
function resolved$1(shape, path, key, resolution, isRegistry) {
	const where = `the resolution of \`${key}\``;
	const type = shape.optionalString(resolution, "type", where);
	const integrity = shape.optionalString(resolution, "integrity", where);
	const tarball = shape.optionalString(resolution, "tarball", where);
	const hashes = integrity === void 0 || integrity === "" ? [] : integrityHashes(integrity, path, where);
	const only = (source) => ({
		source,
		hashes,
		filesWithoutHash: []
	});
	if (type === "directory") return only({
		kind: "local",
		path: shape.string(resolution, "directory", where)
	});
	if (type === "git") {
		const repository = shape.string(resolution, "repo", where);
		const commit = shape.string(resolution, "commit", where);
		return only({
			kind: "git",
			url: publicAddress(`${repository}#${commit}`)
		});
	}
	if (type === "variations") return variations(shape, path, resolution, where);
	if (type === "binary") return only({
		kind: "url",
		url: publicAddress(shape.string(resolution, "url", where))
	});
	if (type !== void 0) return shape.fail(`${where} has the unknown type \`${type}\``);
	if (tarball?.startsWith("file:")) return only({
		kind: "local",
		path: tarball.slice(5)
	});
	if (tarball === void 0) {
		if (hashes.length > 0 || isRegistry) return only({
			kind: "registry",
			url: null
		});
		return shape.fail(`\`${key}\` has no resolution, so nobody can say what is installed`);
	}
	const git = gitArchive(tarball);
	if (git !== null && hashes.length === 0) return only({
		kind: "git",
		url: git
	});
	const url = publicAddress(tarball);
	return only(isRegistry ? {
		kind: "registry",
		url
	} : {
		kind: "url",
		url
	});
}
/** A runtime (`node@runtime:…`): one archive a platform, each with its hash. */
function variations(shape, path, resolution, where) {
	const hashes = [];
	const filesWithoutHash = [];
	let first;
	for (const entry of shape.optionalList(resolution, "variants", where)) {
		const variant = shape.optionalTable(shape.table(entry, where), "resolution", where);
		const url = publicAddress(shape.string(variant, "url", where));
		const file = url.slice(url.lastIndexOf("/") + 1);
		const integrity = shape.optionalString(variant, "integrity", where);
		if (integrity === void 0 || integrity === "") filesWithoutHash.push(file);
		else hashes.push(...integrityHashes(integrity, path, where).map((hash) => ({
			...hash,
			file
		})));
		first ??= url;
	}
	if (first === void 0) return shape.fail(`${where} names no archive`);
	return {
		source: {
			kind: "url",
			url: first
		},
		hashes,
		filesWithoutHash
	};
}
/** The repository and commit behind the archives of the three hosts from which packages are taken by commit. */
function gitArchive(tarball) {
	const match = /^https:\/\/codeload\.(github)\.com\/([^/]+\/[^/]+)\/tar\.gz\/([0-9a-f]{40})$/.exec(tarball) ?? /^https:\/\/(gitlab)\.com\/api\/v4\/projects\/([^/]+)\/repository\/archive\.tar\.gz\?ref=([0-9a-f]{40})$/.exec(tarball) ?? /^https:\/\/(bitbucket)\.org\/([^/]+\/[^/]+)\/get\/([0-9a-f]{40})\.tar\.gz$/.exec(tarball);
	if (match === null) return null;
	return `git+https://${match[1] === "bitbucket" ? "bitbucket.org" : `${match[1]}.com`}/${match[2].replaceAll(/%2f/gi, "/")}.git#${match[3]}`;
}
function conditionOf$3(shape, table, where) {
	return [
		"os",
		"cpu",
		"libc"
	].flatMap((key) => {
		const value = Object.hasOwn(table, key) ? table[key] : void 0;
		if (value === void 0) return [];
		return [`${key}: ${(typeof value === "string" ? [value] : shape.list(value, `\`${key}\` of ${where}`)).map(String).join(" ")}`];
	}).join("; ");
}

// src/sources/lockfiles/node/pnpm-importers.ts
/** Those of a manifest, and since pnpm 10 what pnpm itself is configured and run with. */
const GROUPS$2 = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"configDependencies",
	"packageManagerDependencies"
];
/**
* The projects of a document. Without a workspace, versions 5 and 6 hold the only project in the document itself.
* @throws SourceInvalid for a dependency without the range that it was asked by
*/
function askedIn(shape, yaml, document, at) {
	if (!Object.hasOwn(document, "importers")) return [projectOf(shape, yaml, document, "", at(0, 0), at)];
	const importers = shape.optionalTable(document, "importers", "the file");
	return Object.entries(importers).map(([folder, value]) => {
		const span = yaml.key(importers, folder);
		return projectOf(shape, yaml, shape.table(value, `\`${folder}\``), folder === "." ? "" : folder, at(...span), at);
	});
}
function projectOf(shape, yaml, project, member, place, at) {
	const where = member === "" ? "the root project" : `\`${member}\``;
	const specifiers = shape.optionalTable(project, "specifiers", where);
	return {
		member,
		at: place,
		dependencies: GROUPS$2.flatMap((group) => {
			const table = shape.optionalTable(project, group, where);
			return Object.entries(table).map(([name, value]) => {
				const what = `\`${name}\` of ${where}`;
				const span = yaml.key(table, name);
				if (typeof value === "string") return {
					group,
					name,
					range: shape.string(specifiers, name, `the specifier of ${what}`),
					reference: value,
					at: at(...span)
				};
				const entry = shape.table(value, what);
				const range = shape.optionalString(entry, "specifier", what);
				if (range === void 0) return shape.fail(`${what} has no \`specifier\``);
				return {
					group,
					name,
					range,
					reference: shape.string(entry, "version", what),
					at: at(...span)
				};
			});
		})
	};
}

// src/sources/lockfiles/node/pnpm.ts
/**
* Read a pnpm-lock.yaml of lockfile version 5, 6 or 9. Since pnpm 11 a file may hold several documents, the first for
* pnpm itself and its configuration: all of them are read, because all of them are installed.
* Source: https://github.com/pnpm/spec/tree/master/lockfile and pnpm's `lockfile/types`, `lockfile/fs`.
* @throws SourceInvalid for another version, and for an entry that pnpm would not write
*/
function readPnpmLock(text, path) {
	const shape = shapeOf(path);
	const documents = parseMachineYaml(text, path);
	if (documents.length === 0) return shape.fail("is empty");
	const at = positionsOf(text, path);
	const content = {
		shape,
		path,
		packages: /* @__PURE__ */ new Map(),
		ids: /* @__PURE__ */ new Map(),
		edges: /* @__PURE__ */ new Map(),
		missing: []
	};
	const asked = [];
	const versions = /* @__PURE__ */ new Set();
	const overrides = /* @__PURE__ */ new Set();
	let isPatchedByHook = false;
	for (const yaml of documents) {
		const document = shape.table(yaml.value, "the file");
		const version = shape.optionalString(document, "lockfileVersion", "the file");
		if (version === void 0 || !/^(?:5\.[0-4]|6\.[01]|9\.0)$/.test(version)) {
			const found = version === void 0 ? "names no lockfileVersion" : `has lockfileVersion ${version}`;
			return shape.fail(`${found}; versions 5, 6 and 9 are known. Run \`pnpm install --lockfile-only\``);
		}
		versions.add(version);
		readEntries$1(content, yaml, document, version, at);
		asked.push(...askedIn(shape, yaml, document, at));
		for (const selector of Object.keys(shape.optionalTable(document, "overrides", "the file"))) overrides.add(overriddenName$1(selector));
		isPatchedByHook ||= Object.hasOwn(document, "pnpmfileChecksum");
	}
	const declared = provide(content, asked);
	const packages = scoped$2(content, declared);
	if (packages.every(({ source }) => source.kind === "local") && declared.some(needsAPackage)) return shape.fail("declares dependencies and locks none of them");
	return {
		path,
		format: "pnpm-lock.yaml",
		formatVersion: [...versions].join(" and "),
		ecosystem: "npm",
		root: null,
		declared,
		packages,
		missing: content.missing,
		carriesIntegrity: true,
		graph: "complete",
		...overrides.size === 0 ? {} : { overrides: [...overrides] },
		...isPatchedByHook ? { rewrittenBy: ".pnpmfile.cjs" } : {}
	};
}
function needsAPackage({ provided }) {
	return provided === null;
}
/** `parent>name@range`: what is replaced stands last. */
function overriddenName$1(selector) {
	return selector.slice(selector.lastIndexOf(">") + 1).replace(/(?<=.)@.*$/s, "");
}
function readEntries$1(content, yaml, document, version, at) {
	const { shape, packages, ids, path } = content;
	const isOld = version.startsWith("5.");
	const table = shape.optionalTable(document, "packages", "the file");
	const snapshots = version === "9.0" ? shape.optionalTable(document, "snapshots", "the file") : table;
	for (const [key, value] of Object.entries(table)) {
		const entry = shape.table(value, `\`${key}\``);
		const id = withoutPeers(key, isOld);
		const span = yaml.key(table, key);
		const locked = {
			ecosystem: "npm",
			...described(shape, path, id, entry),
			lockfile: path,
			at: at(...span),
			scope: "development",
			direct: false,
			licence: null,
			dependencies: [],
			id
		};
		const known = packages.get(id);
		if (known === void 0) packages.set(id, locked);
		else if (JSON.stringify(known.hashes) !== JSON.stringify(locked.hashes)) shape.fail(`locks \`${id}\` twice, with different hashes`);
		ids.set(key, id);
	}
	const whole = /* @__PURE__ */ new Set();
	for (const key of Object.keys(snapshots)) {
		const id = withoutPeers(key, isOld);
		if (!packages.has(id)) shape.fail(`has a snapshot of \`${key}\` and no package of that name`);
		ids.set(key, id);
		whole.add(id);
	}
	for (const id of Object.keys(table)) if (version === "9.0" && !whole.has(id)) shape.fail(`has no snapshot of \`${id}\`; it may be truncated`);
	for (const [key, value] of Object.entries(snapshots)) readEdges(content, key, shape.table(value, `\`${key}\``));
}
function readEdges(content, key, entry) {
	const { shape, ids, packages, missing, edges } = content;
	const where = `\`${key}\``;
	const id = ids.get(key);
	const targets = edges.get(id) ?? [];
	for (const group of ["dependencies", "optionalDependencies"]) for (const [name, reference] of shape.strings(entry, group, where)) {
		if (reference.startsWith("link:")) continue;
		const to = providedBy(content, name, reference);
		if (to === null) missing.push({
			from: id,
			name,
			range: reference,
			at: packages.get(id).at
		});
		else targets.push({
			to,
			optional: group === "optionalDependencies"
		});
	}
	edges.set(id, targets);
}
/**
* The package that a reference leads to. Every version of the format shortens its keys in its own way, and a
* shortened reference is never a key itself, so the first key that exists is the one.
* Source: pnpm's `dependency-path`, `refToRelative`.
*/
function providedBy({ ids }, name, reference) {
	for (const key of [
		`${name}@${reference}`,
		reference,
		`/${name}@${reference}`,
		`/${name}/${reference}`,
		`/${reference}`
	]) {
		const id = ids.get(key);
		if (id !== void 0) return id;
	}
	return null;
}
/** What the projects ask for, each with the package that provides it; the projects become packages of their own. */
function provide(content, asked) {
	const members = new Set(asked.map(({ member }) => member));
	for (const { member, at } of asked) if (member !== "") addLocal(content, member, at);
	return asked.flatMap(({ member, dependencies }) => dependencies.map(({ group, name, range, reference, at }) => {
		const target = linkTarget$1(member, reference);
		if (target !== null && !members.has(target)) addLocal(content, target, at);
		const provided = target === null ? providedBy(content, name, reference) : target === "" ? null : target;
		if (provided === null && target === null) content.missing.push({
			from: member === "" ? "the project" : member,
			name,
			range,
			at
		});
		else if (provided !== null && member !== "") {
			const edges = content.edges.get(member) ?? [];
			edges.push({
				to: provided,
				optional: group === "optionalDependencies"
			});
			content.edges.set(member, edges);
		}
		return {
			member,
			group,
			name,
			range,
			at,
			provided
		};
	}));
}
/** The folder that a `link:` leads to, from the lockfile's own; `null` for what is no link. */
function linkTarget$1(member, reference) {
	if (!reference.startsWith("link:")) return null;
	const folder = posix.normalize(posix.join(member, reference.slice(5))).replace(/\/$/, "");
	return folder === "." ? "" : folder;
}
function addLocal({ packages, path }, folder, at) {
	if (folder === "" || packages.has(folder)) return;
	const name = folder.slice(folder.lastIndexOf("/") + 1);
	const source = {
		kind: "local",
		path: folder
	};
	packages.set(folder, {
		ecosystem: "npm",
		name,
		version: null,
		purl: npmPurl(name, null, source),
		lockfile: path,
		at,
		source,
		hashes: [],
		scope: "runtime",
		direct: false,
		licence: null,
		dependencies: [],
		id: folder
	});
}
function scoped$2({ packages, edges }, declared) {
	const askedFor = (group) => declared.flatMap((one) => one.group === group && one.provided ? [one.provided] : []);
	const direct = new Set(declared.flatMap(({ provided }) => provided ? [provided] : []));
	const projects = new Set(declared.map(({ member }) => member));
	const outer = new Map([...edges].filter(([id]) => !projects.has(id)));
	const scope = scopesOf({
		runtime: askedFor("dependencies"),
		optional: askedFor("optionalDependencies")
	}, outer);
	return [...packages.values()].map((locked) => ({
		...locked,
		scope: locked.source.kind === "local" && projects.has(locked.id) ? "runtime" : scope(locked.id),
		direct: direct.has(locked.id),
		dependencies: [...new Set((edges.get(locked.id) ?? []).map(({ to }) => to))].sort()
	}));
}

// src/sources/lockfiles/node/yarn-berry.ts
/**
* Read a yarn.lock of Yarn 2 or later. Its `checksum` is of the archive that Yarn packs anew for its cache: it fixes
* the content for Yarn and is no hash of the file that is downloaded.
* Source: Yarn's `Project.generateLockfile`, https://yarnpkg.com/advanced/lexicon#locator.
* @throws SourceInvalid for an unknown version, and for an entry that Yarn would not write
*/
function readYarnBerry(text, path, { projects, overrides }) {
	const shape = shapeOf(path);
	const [yaml, ...more] = parseMachineYaml(text, path);
	const document = shape.table(yaml?.value, "the file");
	if (more.length > 0) return shape.fail("holds more than one document");
	const metadata = shape.optionalTable(document, "__metadata", "the file");
	const version = shape.string(metadata, "version", "`__metadata`");
	if (!/^(?:[4-9]|10)$/.test(version)) return shape.fail(`has \`__metadata.version\` ${version}; versions 4 to 10 are known`);
	const at = positionsOf(text, path);
	const entries = Object.entries(document).flatMap(([key, value]) => {
		if (key === "__metadata") return [];
		return [entryOf$1(shape, path, key, shape.table(value, `\`${key}\``), at(...yaml.key(document, key)))];
	});
	const provide = providerOf(shape, entries, overrides);
	const ids = new Set(entries.map(({ locked }) => locked.id));
	const missing = [];
	const declared = [];
	const edges = /* @__PURE__ */ new Map();
	for (const { locked, table, project, patched } of entries) {
		const where = `\`${locked.id}\``;
		const meta = shape.optionalTable(table, "dependenciesMeta", where);
		const targets = [];
		if (patched !== null) {
			const to = [patched, patched.replace(/(?<=.)@(?=[^@]*$)/, "@npm:")].find((id) => ids.has(id));
			if (to === void 0) missing.push({
				from: locked.id,
				name: locked.name,
				range: patched,
				at: locked.at
			});
			else targets.push({
				to,
				optional: false
			});
		}
		for (const [name, range] of shape.strings(table, "dependencies", where)) {
			const to = provide(shape.string(table, "resolution", where), name, range);
			const optional = shape.flag(shape.optionalTable(meta, name, where), "optional", where);
			if (to !== null) targets.push({
				to,
				optional
			});
			else if (!optional) missing.push({
				from: locked.id || "the project",
				name,
				range,
				at: locked.at
			});
			if (project !== null) declared.push({
				member: project,
				group: "dependencies",
				name,
				range,
				at: locked.at,
				provided: to
			});
		}
		edges.set(locked.id, targets);
	}
	if (declared.length === 0 && projects.some(({ dependencies }) => dependencies.length > 0)) return shape.fail("holds no dependencies of the projects that it serves, which declare some");
	return {
		path,
		format: "yarn-berry",
		formatVersion: version,
		ecosystem: "npm",
		root: null,
		declared,
		packages: scoped$1(entries, edges, declared, projects),
		missing,
		carriesIntegrity: true,
		graph: "complete",
		...overrides.length === 0 ? {} : { overrides }
	};
}
function entryOf$1(shape, path, key, table, at) {
	const where = `\`${key}\``;
	const resolution = shape.string(table, "resolution", where);
	const [, name, reference] = /^((?:@[^/@]+\/)?[^/@]+)@(.+)$/s.exec(resolution) ?? [];
	if (name === void 0 || reference === void 0) return shape.fail(`the resolution of ${where} names nothing`);
	const version = shape.string(table, "version", where);
	const checksum = shape.optionalString(table, "checksum", where);
	const condition = shape.optionalString(table, "conditions", where);
	const workspace = /^workspace:(.*)$/s.exec(reference)?.[1];
	const project = workspace === "." ? "" : workspace ?? null;
	const source = originOf$1(shape, reference, where);
	const known = project === null ? version : null;
	return {
		table,
		descriptors: key.split(/,\s+/),
		project,
		patched: decoded(/^patch:([^#]+)/.exec(reference)?.[1] ?? "") || null,
		locked: {
			ecosystem: "npm",
			name,
			version: known,
			purl: npmPurl(name, known, source),
			lockfile: path,
			at,
			source,
			hashes: [],
			...checksum === void 0 || checksum === "" ? {} : { foreignHash: `yarn-cache:${checksum}` },
			scope: "development",
			direct: false,
			licence: null,
			dependencies: [],
			id: project ?? resolution,
			...condition === void 0 ? {} : { condition }
		}
	};
}
function originOf$1(shape, reference, where) {
	const [, protocol = "", rest = ""] = /^([a-z]+):(.*)$/s.exec(reference) ?? [];
	switch (protocol) {
		case "npm": {
			const archive = /[:&]__archiveUrl=([^&]+)/.exec(rest)?.[1];
			return {
				kind: "registry",
				url: archive === void 0 ? null : publicAddress(decoded(archive))
			};
		}
		case "workspace":
		case "portal":
		case "link":
		case "file":
		case "exec": return {
			kind: "local",
			path: rest.replace(/(?:#|::).*$/s, "")
		};
		case "patch": return {
			kind: "local",
			path: rest.slice(rest.indexOf("#") + 1).replace(/::.*$/s, "")
		};
	}
	if (/#(?:.*&)?commit=/.test(reference)) return {
		kind: "git",
		url: publicAddress(reference)
	};
	if (/^https?:/.test(reference)) return {
		kind: "url",
		url: publicAddress(reference)
	};
	return shape.fail(`${where} resolves to an unknown protocol`);
}
/** The package that a name and range lead to; up to version 6 of the format `npm:` is left out in some places. */
function providerOf(shape, entries, overrides) {
	const byDescriptor = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	for (const { descriptors, locked, project } of entries) {
		for (const descriptor of descriptors) {
			if (byDescriptor.has(descriptor)) return shape.fail(`answers \`${descriptor}\` twice`);
			byDescriptor.set(descriptor, locked.id);
		}
		if (project !== null || overrides.includes(locked.name)) byName.set(locked.name, locked.id);
	}
	return (from, name, range) => byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(from)}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byDescriptor.get(`${name}@${range.replace(/^npm:/, "")}`) ?? byName.get(name) ?? null;
}
function scoped$1(entries, edges, declared, projects) {
	const development = new Set(projects.flatMap(({ member, dependencies }) => {
		const shipped = new Set(dependencies.filter(({ scope }) => scope === "runtime").map(({ name }) => name));
		return dependencies.flatMap(({ name, scope }) => scope === "development" && !shipped.has(name) ? [`${member}\n${name}`] : []);
	}));
	const own = new Set(entries.flatMap(({ project, locked }) => project === null ? [] : [locked.id]));
	const optional = new Set([...own].flatMap((id) => (edges.get(id) ?? []).filter((edge) => edge.optional).map(({ to }) => to)));
	const shipped = declared.flatMap(({ member, name, provided }) => provided && !own.has(provided) && !development.has(`${member}\n${name}`) ? [provided] : []);
	const outer = new Map([...edges].filter(([id]) => !own.has(id)));
	const scope = scopesOf({
		runtime: shipped.filter((id) => !optional.has(id)),
		optional: shipped.filter((id) => optional.has(id))
	}, outer);
	const direct = new Set(declared.flatMap(({ provided }) => provided ? [provided] : []));
	return entries.flatMap(({ locked, project }) => {
		if (project === "") return [];
		const dependencies = [...new Set((edges.get(locked.id) ?? []).map(({ to }) => to))].sort();
		const isDirect = direct.has(locked.id);
		return [{
			...locked,
			scope: project === null ? scope(locked.id) : "runtime",
			direct: isDirect,
			dependencies
		}];
	});
}
/** As it stands when its escapes are broken. */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (!(error instanceof URIError)) throw error;
		return text;
	}
}

// src/sources/lockfiles/python/poetry.ts
/** Poetry 1 never locked these for a package that asks for them. */
const UNLOCKED = /* @__PURE__ */ new Set([
	"setuptools",
	"distribute",
	"pip",
	"wheel"
]);
/**
* Read a poetry.lock of lock version 1.x or 2.x.
* Source: https://python-poetry.org/docs/libraries/#lock-file and poetry's own `packages/locker.py`.
* @param directNames normalised names that the pyproject.toml beside it declares
* @throws SourceInvalid for another lock version, and for an entry that poetry would not write
*/
function readPoetryLock(text, path, directNames = /* @__PURE__ */ new Set()) {
	const shape = shapeOf(path);
	const toml = parseToml(text, path);
	const document = shape.table(toml.value, "the file");
	const metadata = shape.optionalTable(document, "metadata", "the file");
	const lockVersion = shape.string(metadata, "lock-version", "`metadata`");
	if (!/^[12]\.\d+$/.test(lockVersion)) return shape.fail(`has lock-version ${JSON.stringify(lockVersion)}; versions 1 and 2 are known`);
	const contentHash = shape.string(metadata, "content-hash", "`metadata`");
	const sharedFiles = shape.optionalTable(metadata, "files", "`metadata`");
	const tables = shape.optionalList(document, "package", "the file").map((entry, index) => shape.table(entry, `package ${index + 1}`));
	const byName = /* @__PURE__ */ new Map();
	const packages = tables.map((table, index) => {
		const locked = lockedPackage$4(shape, path, table, sharedFiles, directNames);
		const located = {
			...locked,
			at: toml.locate([
				"package",
				index,
				"name"
			])
		};
		byName.set(locked.name, [...byName.get(locked.name) ?? [], located]);
		return located;
	});
	const missing = [];
	return {
		path,
		format: "poetry.lock",
		formatVersion: lockVersion,
		ecosystem: "PyPI",
		root: null,
		declared: null,
		contentHash,
		packages: withDistinctIds(packages.map((locked, index) => {
			const where = `\`${locked.id}\``;
			const dependencies = /* @__PURE__ */ new Set();
			for (const [written, constraint] of Object.entries(shape.optionalTable(tables[index], "dependencies", where))) {
				const providers = byName.get(normalizedName(written)) ?? [];
				for (const provider of providers) dependencies.add(provider.id);
				if (providers.length === 0 && isCertain(constraint) && !UNLOCKED.has(normalizedName(written))) missing.push({
					from: locked.id,
					name: written,
					range: String(constraint),
					at: locked.at
				});
			}
			return {
				...locked,
				dependencies: [...dependencies].sort()
			};
		})),
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
/** Whether a dependency is wanted on every platform: plain text; a table may carry a marker or be optional. */
function isCertain(constraint) {
	return typeof constraint === "string";
}
function lockedPackage$4(shape, path, table, sharedFiles, directNames) {
	const written = shape.string(table, "name", "a package");
	const where = `\`${written}\``;
	const version = shape.string(table, "version", where);
	const name = normalizedName(written);
	const source = sourceOf$1(shape, table, where);
	const { hashes, filesWithoutHash } = hashesOf$1(shape, Object.hasOwn(table, "files") ? shape.optionalList(table, "files", where) : shape.optionalList(sharedFiles, written, "`metadata.files`"), path, where);
	const qualifiers = source.kind === "git" ? { vcs_url: source.url } : source.kind === "url" ? { download_url: source.url } : {};
	const marker = conditionOf$2(shape, table, where);
	return {
		ecosystem: "PyPI",
		name,
		version,
		purl: purlOf("pypi", name, version, qualifiers),
		lockfile: path,
		at: {
			path,
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		source,
		hashes,
		...filesWithoutHash.length === 0 ? {} : { filesWithoutHash },
		scope: scopeOf$1(shape, table, where),
		direct: directNames.has(name),
		licence: null,
		dependencies: [],
		id: `${name}@${version}`,
		...marker === null ? {} : { condition: marker }
	};
}
function hashesOf$1(shape, files, path, where) {
	const hashes = [];
	const filesWithoutHash = [];
	for (const entry of files) {
		const table = shape.table(entry, `a file of ${where}`);
		const file = shape.string(table, "file", `a file of ${where}`);
		const hash = shape.optionalString(table, "hash", `a file of ${where}`);
		if (hash === void 0 || hash === "") filesWithoutHash.push(file);
		else hashes.push(namedHash(hash, path, where, file));
	}
	return {
		hashes,
		filesWithoutHash
	};
}
function sourceOf$1(shape, table, where) {
	const source = shape.optionalTable(table, "source", where);
	const type = shape.optionalString(source, "type", `the source of ${where}`);
	if (type === void 0) return {
		kind: "registry",
		url: null
	};
	const url = shape.string(source, "url", `the source of ${where}`);
	switch (type) {
		case "git": {
			const commit = shape.optionalString(source, "resolved_reference", `the source of ${where}`);
			return {
				kind: "git",
				url: publicAddress(commit === void 0 ? url : `${url}#${commit}`)
			};
		}
		case "url": return {
			kind: "url",
			url: publicAddress(url)
		};
		case "file":
		case "directory": return {
			kind: "local",
			path: url
		};
		case "legacy":
		case "pypi": return {
			kind: "registry",
			url: publicAddress(url)
		};
		default: return shape.fail(`the source of ${where} has the unknown type \`${type}\``);
	}
}
/** Lock version 1 has `category`, 2.0 nothing, 2.1 `groups`. */
function scopeOf$1(shape, table, where) {
	const category = shape.optionalString(table, "category", where);
	const groups = shape.optionalList(table, "groups", where);
	if (category === "dev" || groups.length > 0 && !groups.includes("main")) return "development";
	return shape.flag(table, "optional", where) ? "optional" : "runtime";
}
/** `markers` is one marker for all groups, or a table of one for each. */
function conditionOf$2(shape, table, where) {
	if (!Object.hasOwn(table, "markers")) return null;
	if (typeof table.markers === "string") return table.markers;
	return shape.strings(table, "markers", where).map(([group, marker]) => `${group}: ${marker}`).join("; ");
}
/** One version may be locked from two sources, under different markers. */
function withDistinctIds(packages) {
	const seen = /* @__PURE__ */ new Map();
	return packages.map((locked) => {
		const number = (seen.get(locked.id) ?? 0) + 1;
		seen.set(locked.id, number);
		return number === 1 ? locked : {
			...locked,
			id: `${locked.id}#${number}`
		};
	});
}

// src/sources/lockfiles/node/yarn-classic-text.ts
const WORD = /"(?:[^"\\\n]|\\.)*"|[^\s",:][^\s",]*/y;
/**
* Read the grammar of Yarn 1: entries of indented `key value` lines, looking like YAML and being none.
* Source: yarn's `src/lockfile/parse.js` and `stringify.js`.
* @throws SourceInvalid for any line that Yarn does not write, merge-conflict markers among them
*/
function classicEntries(text, path) {
	const entries = [];
	let entry = null;
	let group = null;
	let offset = 0;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		const start = offset;
		offset += raw.length + 1;
		if (line.trim() === "" || line.startsWith("#")) continue;
		const fail = (what) => {
			throw new SourceInvalid(path, `line ${index + 1} ${what}; it may hold merge-conflict markers`);
		};
		const indent = line.length - line.trimStart().length;
		const words = wordsOf$1(line.trim()) ?? fail("is not what Yarn writes");
		const [first, second] = words.values;
		if (indent === 0 && words.isOpen) {
			const [fields, dependencies, optionalDependencies] = [
				/* @__PURE__ */ new Map(),
				/* @__PURE__ */ new Map(),
				/* @__PURE__ */ new Map()
			];
			const end = start + line.length - 1;
			entry = {
				patterns: words.values,
				start,
				end,
				fields,
				dependencies,
				optionalDependencies
			};
			entries.push(entry);
			group = null;
		} else if (indent === 2 && entry !== null && words.isOpen && words.values.length === 1) group = first === "dependencies" ? entry.dependencies : first === "optionalDependencies" ? entry.optionalDependencies : /* @__PURE__ */ new Map();
		else if (indent === 2 && entry !== null && words.values.length === 2 && !words.isOpen) {
			if (entry.fields.has(first)) fail(`has \`${first}\` a second time`);
			entry.fields.set(first, second);
			group = null;
		} else if (indent === 4 && group !== null && words.values.length === 2 && !words.isOpen) {
			if (group.has(first)) fail(`has \`${first}\` a second time`);
			group.set(first, second);
		} else fail("is not what Yarn writes");
	}
	return entries;
}
/** The words of a line, separated by blanks or commas; open when the line ends in a colon. */
function wordsOf$1(line) {
	const isOpen = line.endsWith(":");
	const body = isOpen ? line.slice(0, -1) : line;
	const values = [];
	let at = 0;
	while (at < body.length) {
		WORD.lastIndex = at;
		const word = WORD.exec(body)?.[0];
		if (word === void 0) return null;
		const value = word.startsWith("\"") ? unquoted(word) : word;
		if (value === null) return null;
		values.push(value);
		at += word.length;
		const separator = /^(?:, | |$)/.exec(body.slice(at, at + 2));
		if (separator === null) return null;
		at += separator[0].length;
	}
	return values.length === 0 ? null : {
		values,
		isOpen
	};
}
function unquoted(word) {
	try {
		return JSON.parse(word);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return null;
	}
}

// src/sources/lockfiles/node/yarn-classic.ts
/**
* Read a yarn.lock of Yarn 1. It says neither what is direct nor what is for development: the manifests do.
* @throws SourceInvalid for text that Yarn does not write, and for manifests with dependencies beside an empty lock
*/
function readYarnClassic(text, path, { projects, overrides }) {
	const shape = shapeOf(path);
	if (!/^# yarn lockfile v1\s*$/m.test(text)) return shape.fail("does not name lockfile version 1 of Yarn, nor a `__metadata` of a later one");
	const entries = classicEntries(text, path);
	const at = positionsOf(text, path);
	const bare = withDistinctIds(entries.map((entry) => lockedPackage$3(shape, path, entry, at)));
	const ids = /* @__PURE__ */ new Map();
	for (const [index, { patterns }] of entries.entries()) for (const pattern of patterns) {
		if (ids.has(pattern)) return shape.fail(`answers \`${pattern}\` twice`);
		ids.set(pattern, bare[index].id);
	}
	const missing = [];
	const edges = /* @__PURE__ */ new Map();
	const members = new Set(projects.map(({ name }) => name));
	for (const [index, entry] of entries.entries()) {
		const from = bare[index];
		const targets = [];
		for (const group of ["dependencies", "optionalDependencies"]) for (const [name, range] of entry[group]) {
			const to = ids.get(`${name}@${range}`);
			if (to !== void 0) targets.push({
				to,
				optional: group === "optionalDependencies"
			});
			else if (!members.has(name) && !overrides.includes(name)) missing.push({
				from: from.id,
				name,
				range,
				at: from.at
			});
		}
		edges.set(from.id, targets);
	}
	const asked = projects.flatMap(({ dependencies }) => dependencies.flatMap(({ name, range, scope }) => {
		const id = ids.get(`${name}@${range}`);
		return id === void 0 || scope === "peer" ? [] : [{
			id,
			scope
		}];
	}));
	if (entries.length === 0 && projects.some((project) => project.dependencies.some(isFetched(members)))) return shape.fail("locks nothing beside a package.json that declares dependencies");
	const withScope = (scope) => asked.flatMap((one) => one.scope === scope ? [one.id] : []);
	const scope = projects.length === 0 ? () => "runtime" : scopesOf({
		runtime: withScope("runtime"),
		optional: withScope("optional")
	}, edges);
	const direct = new Set(asked.map(({ id }) => id));
	return {
		path,
		format: "yarn-classic",
		formatVersion: "1",
		ecosystem: "npm",
		root: null,
		declared: null,
		packages: bare.map((locked, index) => ({
			...locked,
			scope: scope(locked.id),
			direct: direct.has(locked.id),
			dependencies: [...new Set(edges.get(locked.id).map(({ to }) => to))].sort(),
			answers: entries[index].patterns
		})),
		missing,
		carriesIntegrity: true,
		graph: "complete",
		...overrides.length === 0 ? {} : { overrides }
	};
}
function isFetched(members) {
	return ({ name, scope, range }) => scope !== "peer" && !members.has(name) && !/^(?:file|link|workspace|portal):|^\.{0,2}\//.test(range);
}
function lockedPackage$3(shape, path, entry, at) {
	const where = `\`${entry.patterns[0]}\``;
	const patterns = entry.patterns.map((pattern) => /^((?:@[^/@]+\/)?[^@]+)(?:@(.*))?$/s.exec(pattern));
	const version = entry.fields.get("version");
	if (version === void 0 || version === "") return shape.fail(`${where} has no version`);
	const [, asked, range = ""] = patterns[0] ?? [];
	if (asked === void 0 || patterns.includes(null)) return shape.fail(`${where} has no name`);
	const name = /^npm:((?:@[^/@]+\/)?[^@]+)/.exec(range)?.[1] ?? asked;
	const resolved = entry.fields.get("resolved");
	const source = originOf(resolved, patterns.map((match) => match?.[2] ?? ""));
	const integrity = entry.fields.get("integrity");
	return {
		ecosystem: "npm",
		name,
		version,
		purl: npmPurl(name, version, source),
		lockfile: path,
		at: at(entry.start, entry.end),
		source,
		hashes: integrity === void 0 || integrity === "" ? fragmentHash(resolved) : integrityHashes(integrity, path, where),
		scope: "development",
		direct: false,
		licence: null,
		dependencies: [],
		id: `${name}@${version}`
	};
}
function originOf(resolved, ranges) {
	const folder = ranges.find((range) => /^(?:file|link|portal):|^\.{1,2}\//.test(range));
	if (resolved === void 0 && folder !== void 0) return {
		kind: "local",
		path: folder.replace(/^[a-z]+:/, "")
	};
	const bare = resolved?.replace(/#[0-9a-f]{0,40}$/i, "");
	const git = bare === void 0 ? null : gitArchive(bare);
	if (git !== null) return {
		kind: "git",
		url: git
	};
	const source = sourceOf$2(resolved, ranges.some(isAddress));
	return (source.kind === "registry" || source.kind === "url") && bare !== void 0 ? sourceOf$2(bare, source.kind === "url") : source;
}
/** All that Yarn before 1.10 recorded. */
function fragmentHash(resolved) {
	const hex = /^(?!git|ssh)[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? "")?.[1];
	return hex === void 0 ? [] : [{
		algorithm: "sha1",
		hex: hex.toLowerCase()
	}];
}

// src/sources/structured/json.ts
/**
* Parse a JSON file (RFC 8259) strictly. A byte-order mark is tolerated; comments and trailing commas are not.
* A key written twice in one object is refused: parsers disagree on which one counts, so one reader could be
* shown a harmless value while another uses a different one.
* @param path named in errors and positions
* @throws SourceInvalid with `line:column` when the text is not JSON, repeats a key, or nests deeper than any real file
*/
function parseJson(text, path) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	const value = new Parser$2(source, where).document();
	const index = new Index(source);
	return {
		value,
		locate(steps, part = "value") {
			const [start, end] = index.find(steps, part);
			return where.span(start, end);
		}
	};
}
const SPACE$1 = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NEEDS_DECODING = /[\\\p{Cc}]/u;
const WORDS = {
	true: true,
	false: false,
	null: null
};
var Parser$2 = class {
	text;
	where;
	at = 0;
	depth = 0;
	constructor(text, where) {
		this.text = text;
		this.where = where;
	}
	document() {
		const value = this.value();
		this.space();
		if (this.at < this.text.length) throw this.unexpected("the end of the file");
		return value;
	}
	value() {
		this.space();
		const first = this.text[this.at];
		if (first === "\"") return this.string();
		if (first === "{") return this.nested(() => this.object());
		if (first === "[") return this.nested(() => this.array());
		if (first === "-" || first !== void 0 && first >= "0" && first <= "9") return this.number();
		for (const word in WORDS) if (this.text.startsWith(word, this.at)) {
			this.at += word.length;
			return WORDS[word];
		}
		throw this.unexpected("a value");
	}
	nested(read) {
		this.depth += 1;
		if (this.depth > 200) throw this.where.problem(this.at, `is nested more than ${200} levels deep`);
		this.at += 1;
		const value = read();
		this.depth -= 1;
		return value;
	}
	object() {
		const object = Object.create(null);
		if (this.closes("}")) return object;
		for (;;) {
			this.space();
			const start = this.at;
			if (this.text[start] !== "\"") throw this.unexpected("a key in double quotes");
			const key = this.string();
			if (key in object) throw this.where.problem(start, `key ${quoted(key)} is written twice; keep one`);
			this.space();
			if (this.text[this.at] !== ":") throw this.unexpected("`:`");
			this.at += 1;
			object[key] = this.value();
			if (this.closes("}")) return object;
			if (this.text[this.at] !== ",") throw this.unexpected("`,` or `}`");
			this.at += 1;
		}
	}
	array() {
		const items = [];
		if (this.closes("]")) return items;
		for (;;) {
			items.push(this.value());
			if (this.closes("]")) return items;
			if (this.text[this.at] !== ",") throw this.unexpected("`,` or `]`");
			this.at += 1;
		}
	}
	string() {
		const start = this.at;
		const end = endOfString$2(this.text, start);
		if (end === null) throw this.where.problem(start, "a string is not closed");
		this.at = end;
		const inner = this.text.slice(start + 1, end - 1);
		if (!NEEDS_DECODING.test(inner)) return inner;
		try {
			return JSON.parse(this.text.slice(start, end));
		} catch {
			throw this.where.problem(start, "a string holds an unescaped control character or an unknown escape");
		}
	}
	number() {
		const text = this.take(NUMBER);
		if (text === null) throw this.unexpected("a number");
		return Number(text);
	}
	closes(bracket) {
		this.space();
		if (this.text[this.at] !== bracket) return false;
		this.at += 1;
		return true;
	}
	space() {
		this.take(SPACE$1);
	}
	take(pattern) {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.text);
		if (match === null) return null;
		this.at = pattern.lastIndex;
		return match[0];
	}
	unexpected(expected) {
		const found = this.text[this.at];
		return this.where.problem(this.at, found === void 0 ? `the file ends where ${expected} should stand` : `expected ${expected}, found ${quoted(found)}`);
	}
};
/** @returns the offset behind the closing quote, `null` where the string is not closed */
function endOfString$2(text, start) {
	for (let end = text.indexOf("\"", start + 1); end !== -1; end = text.indexOf("\"", end + 1)) {
		let escapes = 0;
		while (text[end - 1 - escapes] === "\\") escapes += 1;
		if (escapes % 2 === 0) return end + 1;
	}
	return null;
}
/**
* Finds values in text that is known to be valid. Each container on the way is scanned once and remembered, so that
* asking for many values of one lockfile stays linear, and asking for none costs nothing.
*/
var Index = class {
	text;
	whole;
	containers = /* @__PURE__ */ new Map();
	constructor(text) {
		this.text = text;
	}
	find(steps, part) {
		let found = this.root();
		for (const step of steps) {
			const child = this.children(found.value).get(step);
			if (child === void 0) return found.value;
			found = child;
		}
		return part === "key" && found.key !== null ? found.key : found.value;
	}
	/** Found once: its end is the end of the file. */
	root() {
		const start = this.skipSpace(0);
		this.whole ??= {
			key: null,
			value: [start, this.endOf(start)]
		};
		return this.whole;
	}
	children([start]) {
		const known = this.containers.get(start);
		if (known !== void 0) return known;
		const children = /* @__PURE__ */ new Map();
		this.containers.set(start, children);
		const opening = this.text[start];
		if (opening !== "{" && opening !== "[") return children;
		let at = this.skipSpace(start + 1);
		while (this.text[at] !== "}" && this.text[at] !== "]") {
			let key = null;
			if (opening === "{") {
				key = [at, this.endOf(at)];
				at = this.skipSpace(this.skipSpace(key[1]) + 1);
			}
			const value = [at, this.endOf(at)];
			const name = key === null ? children.size : JSON.parse(this.text.slice(...key));
			children.set(name, {
				key,
				value
			});
			at = this.skipSpace(value[1]);
			if (this.text[at] === ",") at = this.skipSpace(at + 1);
		}
		return children;
	}
	/** The end of the value that starts here. */
	endOf(start) {
		let depth = 0;
		let at = start;
		do {
			const character = this.text[at];
			if (character === "\"") at = endOfString$2(this.text, at);
			else {
				if (character === "{" || character === "[") depth += 1;
				else if (character === "}" || character === "]") depth -= 1;
				else if (depth === 0) return this.endOfWord(at);
				at += 1;
			}
		} while (depth > 0);
		return at;
	}
	endOfWord(start) {
		let at = start;
		while (at < this.text.length && !" 	\n\r,]}".includes(this.text[at])) at += 1;
		return at;
	}
	skipSpace(start) {
		SPACE$1.lastIndex = start;
		SPACE$1.exec(this.text);
		return SPACE$1.lastIndex;
	}
};

// src/sources/manifests/npm/package-json.ts
/**
* A package.json, as npm reads it: https://docs.npmjs.com/cli/v11/configuring-npm/package-json.
* @throws SourceInvalid for text that is not strict JSON, and for fields of the wrong type
*/
function readPackageJson(text, path) {
	const json = fields(parseJson(text, path), path);
	const name = json.text(["name"]);
	const version = json.text(["version"]);
	const isPrivate = json.flag(["private"]) ?? false;
	const channel = json.table(["publishConfig"]) === null ? null : json.text(["publishConfig", "tag"]);
	return {
		manifest: {
			path,
			ecosystem: "npm",
			format: "package.json",
			name,
			version: version === null ? null : {
				kind: "static",
				value: version,
				at: json.at(["version"])
			},
			otherVersions: [],
			publishable: !isPrivate && name !== null && version !== null,
			dependencies: GROUPS$1.flatMap(([group, scope]) => dependencies$1(json, group, scope)),
			workspaceMembers: [],
			workspaceRoot: null,
			ships: json.texts(["files"]),
			...channel === null ? {} : { channel }
		},
		memberGlobs: checkedGlobs(workspaceGlobs(json), path)
	};
}
const GROUPS$1 = [
	["dependencies", "runtime"],
	["devDependencies", "development"],
	["optionalDependencies", "optional"],
	["peerDependencies", "peer"]
];
function dependencies$1(json, group, scope) {
	return Object.keys(json.table([group]) ?? {}).map((name) => ({
		name,
		range: json.text([group, name]),
		group,
		scope,
		at: json.at([group, name])
	}));
}
/** npm and Yarn take a list; Yarn 1 and Bun also a table with `packages`. */
function workspaceGlobs(json) {
	const inTable = json.is(["workspaces"], "table");
	return json.texts(inTable ? ["workspaces", "packages"] : ["workspaces"]) ?? [];
}

// src/sources/lockfiles/node/yarn-projects.ts
/**
* Read the package.json beside a yarn.lock and those of its workspace.
* @throws SourceInvalid for one that cannot be read: without it, who needs a package would be a guess
*/
async function yarnProjects(files, path) {
	const root = await siblingText(files, path, "package.json");
	if (root === null) return {
		projects: [],
		overrides: []
	};
	const { manifest, memberGlobs } = readPackageJson(root.text, root.path);
	const projects = [{
		member: "",
		name: manifest.name,
		dependencies: manifest.dependencies
	}];
	const base = root.path.slice(0, -12);
	const isMember = matcher(memberGlobs);
	for (const file of memberGlobs.length === 0 ? [] : await files.list()) {
		if (!file.startsWith(base) || !file.endsWith("/package.json") || file === root.path) continue;
		const member = file.slice(base.length, -13);
		if (member.split("/").includes("node_modules") || !isMember(member)) continue;
		const { name, dependencies } = readPackageJson(await textOf$1(files, file), file).manifest;
		projects.push({
			member,
			name,
			dependencies
		});
	}
	const shape = shapeOf(root.path);
	const table = shape.table(parseJson(root.text, root.path).value, "the file");
	const selectors = Object.keys(shape.optionalTable(table, "resolutions", "the file"));
	return {
		projects,
		overrides: [...new Set(selectors.map(overriddenName))]
	};
}
/** `a/b`, `**` `/b`, `@scope/a/@scope/b`, `b@npm:^1`: what is replaced stands last. */
function overriddenName(selector) {
	return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@.*)?$/s.exec(selector)?.[1] ?? selector;
}

// src/sources/lockfiles/node/yarn.ts
/**
* Read a yarn.lock, of Yarn 1 or of a later one, which share the name and nothing else.
* @throws SourceInvalid as its readers, and for a package.json that it serves and that cannot be read
*/
async function readYarn(files, path) {
	const text = await textOf$1(files, path);
	const projects = await yarnProjects(files, path);
	return /^__metadata:/m.test(text) ? readYarnBerry(text, path, projects) : readYarnClassic(text, path, projects);
}

// src/sources/lockfiles/json-members.ts
const QUOTE = 34;
const BACKSLASH = 92;
/**
* The members of one object and where they stand, skipping over nested values. Positions of a whole document cost
* ten times its parse; a lockfile needs only the keys of a few objects.
* @param text JSON that `JSON.parse` has accepted
* @param offset of the object's `{`, or of white space before it
* @returns the members in the order of the text; none when the value is not an object
* @throws SourceInvalid when a key stands twice: parsers disagree on which one counts
*/
function jsonMembers(text, offset, path) {
	const members = /* @__PURE__ */ new Map();
	let at = skipSpace(text, offset);
	if (text[at] !== "{") return members;
	at = skipSpace(text, at + 1);
	while (text[at] === "\"") {
		const keyStart = at;
		const keyEnd = skipString(text, at);
		const raw = text.slice(keyStart + 1, keyEnd - 1);
		const key = raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
		const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
		const valueEnd = skipValue(text, valueStart);
		if (members.has(key)) throw new SourceInvalid(path, `has the key ${JSON.stringify(key)} twice in one object`);
		members.set(key, {
			keyStart,
			keyEnd,
			valueStart,
			valueEnd
		});
		at = skipSpace(text, valueEnd);
		if (text[at] !== ",") break;
		at = skipSpace(text, at + 1);
	}
	return members;
}
function skipSpace(text, from) {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
		at += 1;
	}
}
/** @returns the offset after the closing quote */
function skipString(text, from) {
	let at = from;
	for (;;) {
		at = text.indexOf("\"", at + 1);
		if (at === -1) return text.length;
		let slashes = 0;
		while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
		if (slashes % 2 === 0) return at + 1;
	}
}
function skipValue(text, from) {
	const first = text[from];
	if (first === "\"") return skipString(text, from);
	if (first !== "{" && first !== "[") {
		let at = from;
		while (at < text.length && !/[\s,\]}]/.test(text[at])) at += 1;
		return at;
	}
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			at = skipString(text, at);
			continue;
		}
		if (code === 123 || code === 91) depth += 1;
		else if (code === 125 || code === 93) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
		at += 1;
	}
	return at;
}

// src/sources/lockfiles/npm/lock-text.ts
/** The members of the object that `member` holds; none when there is no such member. */
function membersOf(lock, member) {
	if (member === void 0) return /* @__PURE__ */ new Map();
	const known = lock.scanned.get(member.valueStart);
	if (known !== void 0) return known;
	const members = jsonMembers(lock.text, member.valueStart, lock.path);
	lock.scanned.set(member.valueStart, members);
	return members;
}
/** Where a member's key stands; the start of the file when there is none. */
function keyLocation(lock, member) {
	return member === void 0 ? lock.at(0, 0) : lock.at(member.keyStart, member.keyEnd);
}
/** Where a member's value stands; the start of the file when there is none. */
function valueLocation(lock, member) {
	return member === void 0 ? lock.at(0, 0) : lock.at(member.valueStart, member.valueEnd);
}
/** The root project as the lockfile repeats it: in the outermost object, and again in `packages[""]`. */
function rootOf$1(lock) {
	const { document, shape } = lock;
	const members = membersOf(lock, lock.top.get("packages")).get("");
	const packages = shape.optionalTable(document, "packages", "the file");
	const entry = shape.optionalTable(packages, "", "`packages`");
	const name = shape.optionalString(entry, "name", "the root") ?? shape.optionalString(document, "name", "the file");
	const inner = shape.optionalString(entry, "version", "the root");
	const outer = shape.optionalString(document, "version", "the file");
	const innerAt = membersOf(lock, members).get("version");
	const outerAt = lock.top.get("version");
	const versions = [...outer === void 0 ? [] : [{
		version: outer,
		at: valueLocation(lock, outerAt)
	}], ...inner === void 0 ? [] : [{
		version: inner,
		at: valueLocation(lock, innerAt)
	}]];
	return {
		name: name ?? null,
		version: inner ?? outer ?? null,
		at: valueLocation(lock, innerAt ?? outerAt),
		versions
	};
}

// src/sources/lockfiles/npm/layout.ts
/**
* The place whose `node_modules` holds this one: `a` for `a/node_modules/b`, `''` for `node_modules/b`.
* @returns `null` for a project, which nothing holds
*/
function parentOf(key) {
	if (key.startsWith("node_modules/") && key.lastIndexOf("/node_modules/") === -1) return "";
	const at = key.lastIndexOf("/node_modules/");
	return at === -1 ? null : key.slice(0, at);
}
/** The package's name as its folder gives it: `@scope/b` for `a/node_modules/@scope/b`; a project's last folder. */
function directoryName(key) {
	const installed = key.lastIndexOf("node_modules/");
	if (installed !== -1) return key.slice(installed + 13);
	return key.slice(key.lastIndexOf("/") + 1);
}
/**
* Node's look-up: the nearest `node_modules` that has the name, walking up from a place.
* @param places the keys of all that is locked
* @param linkTarget where the place's files are when it is a link, else `null`; projects are reached through links
* @returns a function from a place and a name to the key that provides it, or `null`
*/
function resolverOf(places, linkTarget) {
	const hosts = /* @__PURE__ */ new Set();
	for (const key of places.keys()) {
		const parent = parentOf(key);
		if (parent !== null && parent !== "") hosts.add(parent);
	}
	return (from, name) => {
		for (let folder = linkTarget(from) ?? from; folder !== ""; folder = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0))) {
			if (!hosts.has(folder)) continue;
			const key = `${folder}/node_modules/${name}`;
			if (places.has(key)) return key;
		}
		const key = `node_modules/${name}`;
		return places.has(key) ? key : null;
	};
}

// src/sources/lockfiles/npm/packages.ts
const GROUPS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
/**
* The `packages` table of lockfile versions 2 and 3.
* @throws SourceInvalid for an entry that npm would not write, or when the root declares dependencies and none is locked
*/
function readPackages(lock) {
	const { shape, document } = lock;
	if (!Object.hasOwn(document, "packages")) return shape.fail("has no `packages`, so nothing is locked");
	const table = shape.table(document.packages, "`packages`");
	const members = membersOf(lock, lock.top.get("packages"));
	const entries = /* @__PURE__ */ new Map();
	for (const [key, member] of members) entries.set(key, entryOf(lock, key, table[key], member));
	if (entries.size > 0 && !entries.has("")) return shape.fail("has no entry for the root project in `packages`");
	const resolve = resolverOf(entries, (key) => linkTarget(lock, entries.get(key)));
	const askedByUrl = /* @__PURE__ */ new Set();
	const direct = /* @__PURE__ */ new Set();
	const declared = [];
	const missing = [];
	const edges = /* @__PURE__ */ new Map();
	for (const entry of entries.values()) {
		const target = linkTarget(lock, entry);
		if (target !== null && !entries.has(target)) return shape.fail(`\`${entry.key}\` is a link to \`${target}\`, which the lockfile does not hold`);
		const targets = [];
		const isProject = !isInstalled$1(entry.key);
		const places = isProject ? groupMembers(lock, entry) : null;
		for (const requirement of entry.requires) {
			const { group, name, range } = requirement;
			const provided = resolve(entry.key, name);
			if (places !== null) {
				const at = keyLocation(lock, places.get(group)?.get(name) ?? entry.member);
				declared.push({
					member: entry.key,
					group,
					name,
					range,
					at,
					provided
				});
			}
			if (provided === null) {
				if (!isProject && !requirement.dispensable) missing.push({
					from: entry.key,
					name,
					range,
					at: keyLocation(lock, entry.member)
				});
				continue;
			}
			targets.push(provided);
			if (isProject) direct.add(provided);
			if (isAddress(requirement.range)) askedByUrl.add(provided);
		}
		edges.set(entry.key, targets.length < 2 ? targets : [...new Set(targets)].sort());
	}
	const packages = [];
	for (const entry of entries.values()) {
		if (entry.key === "") continue;
		packages.push(lockedPackage$2(lock, entry, entries, edges, direct.has(entry.key), askedByUrl.has(entry.key)));
	}
	if (packages.length === 0 && declared.some((dependency) => dependency.group !== "peerDependencies")) return shape.fail("declares dependencies of the root project and locks none of them");
	return {
		packages,
		declared,
		missing
	};
}
function entryOf(lock, key, value, member) {
	const { shape } = lock;
	const where = key === "" ? "the root" : `\`${key}\``;
	const table = shape.table(value, where);
	const optional = shape.optionalTable(table, "optionalDependencies", where);
	const peerMeta = shape.optionalTable(table, "peerDependenciesMeta", where);
	const requires = [];
	for (const group of GROUPS) {
		if (group === "devDependencies" && isInstalled$1(key)) continue;
		if (!Object.hasOwn(table, group)) continue;
		for (const [name, range] of shape.strings(table, group, where)) {
			if (group === "dependencies" && Object.hasOwn(optional, name)) continue;
			const dispensable = group === "optionalDependencies" || group === "peerDependencies" || Object.hasOwn(peerMeta, name);
			requires.push({
				group,
				name,
				range,
				dispensable
			});
		}
	}
	return {
		key,
		table,
		member,
		requires
	};
}
/** Whether the key is a place under `node_modules`, as opposed to a project of the repository. */
function isInstalled$1(key) {
	return key.startsWith("node_modules/") || key.includes("/node_modules/");
}
function groupMembers(lock, entry) {
	const fields = membersOf(lock, entry.member);
	return new Map(GROUPS.map((group) => [group, membersOf(lock, fields.get(group))]));
}
function linkTarget(lock, entry) {
	if (!lock.shape.flag(entry.table, "link", `\`${entry.key}\``)) return null;
	return lock.shape.string(entry.table, "resolved", `\`${entry.key}\``);
}
function lockedPackage$2(lock, entry, entries, edges, direct, askedByUrl) {
	const { shape } = lock;
	const { key, table } = entry;
	const where = `\`${key}\``;
	const name = shape.optionalString(table, "name", where) ?? directoryName(key);
	const isLink = shape.flag(table, "link", where);
	const integrity = recorded(shape, table, "integrity", where);
	const resolved = recorded(shape, table, "resolved", where);
	const source = sourceHere();
	const version = isLink ? null : shape.optionalString(table, "version", where) ?? null;
	if ((version === null || version === "") && (source.kind === "registry" || source.kind === "bundled")) return shape.fail(`${where} has no version, so nobody can say whether it is safe`);
	const condition = conditionOf$1(lock, table, where);
	const locked = {
		ecosystem: "npm",
		name,
		version,
		purl: npmPurl(name, version, source),
		lockfile: lock.path,
		at: keyLocation(lock, entry.member),
		source,
		hashes: integrity === void 0 ? [] : integrityHashes(integrity, lock.path, where),
		scope: scopeOf(lock, table, where),
		direct,
		licence: licenceOf(table),
		dependencies: isLink ? [shape.string(table, "resolved", where)] : edges.get(key),
		id: key
	};
	return condition === null ? locked : {
		...locked,
		condition
	};
	function sourceHere() {
		if (isLink) return {
			kind: "local",
			path: shape.string(table, "resolved", where)
		};
		if (!isInstalled$1(key)) return {
			kind: "local",
			path: key
		};
		const bundler = shape.flag(table, "inBundle", where) ? bundlerOf(key, entries) : null;
		if (bundler !== null && resolved === void 0 && integrity === void 0) return {
			kind: "bundled",
			by: bundler
		};
		return sourceOf$2(resolved, askedByUrl);
	}
}
/**
* The package whose tarball brings this one along. An `inBundle` mark alone is no excuse for a missing hash: only a
* package that declares `bundleDependencies` bundles, and the root project bundles what it has fetched like any other.
*/
function bundlerOf(key, entries) {
	for (let parent = parentOf(key); parent !== null && isInstalled$1(parent); parent = parentOf(parent)) {
		const table = entries.get(parent)?.table;
		const bundles = table !== void 0 && Object.hasOwn(table, "bundleDependencies") && table.bundleDependencies;
		if (bundles === true || Array.isArray(bundles) && bundles.length > 0) return parent;
	}
	return null;
}
function scopeOf({ shape }, table, where) {
	const dev = shape.flag(table, "dev", where);
	const optional = shape.flag(table, "optional", where) || shape.flag(table, "devOptional", where);
	if (dev) return "development";
	return optional ? "optional" : "runtime";
}
/** npm copies `license` from package.json unchecked: text, an object with a type in old packages, or anything else. */
function licenceOf(table) {
	const licence = Object.hasOwn(table, "license") ? table.license : null;
	if (typeof licence === "string") return licence;
	if (typeof licence === "object" && licence !== null && "type" in licence && typeof licence.type === "string") return licence.type;
	return null;
}
/** On which machines it is installed; `null` for all. */
function conditionOf$1({ shape }, table, where) {
	const parts = [];
	for (const key of [
		"os",
		"cpu",
		"libc"
	]) {
		const value = Object.hasOwn(table, key) ? table[key] : void 0;
		if (value === void 0) continue;
		const list = typeof value === "string" ? [value] : shape.list(value, `\`${key}\` of ${where}`);
		parts.push(`${key}: ${list.map(String).join(" ")}`);
	}
	return parts.length === 0 ? null : parts.join("; ");
}

// src/sources/lockfiles/npm/tree.ts
/** npm writes a tree as deep as the packages nest; nobody nests deeper. */
const MAX_DEPTH$1 = 100;
/**
* The `dependencies` tree of lockfile version 1. Keys are made as versions 2 and 3 write them.
* @param declaredNames what the manifest beside it declares: version 1 does not say what is direct
* @throws SourceInvalid for an entry that npm would not write
*/
function readTree(lock, declaredNames) {
	const { shape } = lock;
	const entries = /* @__PURE__ */ new Map();
	collect$1(lock, lock.document, lock.top.get("dependencies"), "", entries);
	const resolve = resolverOf(entries, () => null);
	const missing = [];
	const askedByUrl = /* @__PURE__ */ new Set();
	const edges = /* @__PURE__ */ new Map();
	for (const entry of entries.values()) {
		const targets = [];
		const isOptional = shape.flag(entry.table, "optional", `\`${entry.key}\``);
		for (const [name, range] of shape.strings(entry.table, "requires", `\`${entry.key}\``)) {
			const provided = resolve(entry.key, name);
			if (provided !== null) {
				targets.push(provided);
				if (isAddress(range)) askedByUrl.add(provided);
			} else if (!isOptional) missing.push({
				from: entry.key,
				name,
				range,
				at: keyLocation(lock, entry.member)
			});
		}
		edges.set(entry.key, targets.sort());
	}
	return {
		packages: [...entries.values()].map((entry) => lockedPackage$1(lock, entry, edges.get(entry.key), askedByUrl, declaredNames)),
		declared: null,
		missing
	};
}
function collect$1(lock, table, member, parent, into, depth = 0) {
	if (depth > MAX_DEPTH$1) lock.shape.fail(`nests \`dependencies\` more than ${MAX_DEPTH$1} levels deep`);
	const where = parent === "" ? "the file" : `\`${parent}\``;
	const dependencies = lock.shape.optionalTable(table, "dependencies", where);
	for (const [name, at] of membersOf(lock, member)) {
		const key = parent === "" ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
		const child = lock.shape.table(dependencies[name], `\`${key}\``);
		into.set(key, {
			key,
			name,
			table: child,
			member: at,
			nested: parent !== ""
		});
		collect$1(lock, child, membersOf(lock, at).get("dependencies"), key, into, depth + 1);
	}
}
function lockedPackage$1(lock, entry, dependencies, askedByUrl, declaredNames) {
	const { shape } = lock;
	const where = `\`${entry.key}\``;
	const text = shape.string(entry.table, "version", where);
	const alias = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/.exec(text);
	const isElsewhere = /^file:|^https?:/i.test(text) || isGit(text);
	const name = alias?.[1] ?? entry.name;
	const version = isElsewhere ? null : alias?.[2] ?? text;
	const integrity = recorded(shape, entry.table, "integrity", where);
	const resolved = recorded(shape, entry.table, "resolved", where);
	const source = entry.nested && shape.flag(entry.table, "bundled", where) && resolved === void 0 && integrity === void 0 ? {
		kind: "bundled",
		by: entry.key.slice(0, entry.key.lastIndexOf("/node_modules/"))
	} : sourceOf$2(isElsewhere ? text : resolved, isElsewhere || askedByUrl.has(entry.key));
	const dev = shape.flag(entry.table, "dev", where);
	const optional = shape.flag(entry.table, "optional", where);
	return {
		ecosystem: "npm",
		name,
		version,
		purl: npmPurl(name, version, source),
		lockfile: lock.path,
		at: keyLocation(lock, entry.member),
		source,
		hashes: integrity === void 0 ? [] : integrityHashes(integrity, lock.path, where),
		scope: dev ? "development" : optional ? "optional" : "runtime",
		direct: !entry.nested && declaredNames.has(entry.name),
		licence: null,
		dependencies,
		id: entry.key
	};
}

// src/sources/lockfiles/npm/package-lock.ts
/**
* Read a package-lock.json or npm-shrinkwrap.json of lockfile version 1, 2 or 3.
* Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
* @param text decoded, without a byte-order mark
* @param declaredNames what the package.json beside it declares; version 1 does not repeat it
* @throws SourceInvalid when it is not such a file, or any entry is not what npm writes
*/
function readPackageLock(text, path, declaredNames = /* @__PURE__ */ new Set()) {
	const shape = shapeOf(path);
	const document = shape.table(parsed(text, path), "the file");
	const lock = {
		text,
		path,
		shape,
		document,
		at: positionsOf(text, path),
		top: jsonMembers(text, 0, path),
		scanned: /* @__PURE__ */ new Map()
	};
	const version = Object.hasOwn(document, "lockfileVersion") ? document.lockfileVersion : void 0;
	if (version !== 1 && version !== 2 && version !== 3) {
		const found = version === void 0 ? "names no lockfileVersion" : `has lockfileVersion ${JSON.stringify(version)}`;
		return shape.fail(`${found}; versions 1, 2 and 3 are known. Run \`npm install --package-lock-only\` with a current npm`);
	}
	const content = version === 1 ? readTree(lock, declaredNames) : readPackages(lock);
	return {
		path,
		format: path.endsWith("npm-shrinkwrap.json") ? "npm-shrinkwrap" : "package-lock",
		formatVersion: String(version),
		ecosystem: "npm",
		root: rootOf$1(lock),
		...content,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function parsed(text, path) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new SourceInvalid(path, "is not valid JSON; it may be truncated or hold merge-conflict markers");
	}
}

// src/sources/lockfiles/npm/read.ts
/**
* Read a package-lock.json or npm-shrinkwrap.json of the repository.
* @throws SourceInvalid as `readPackageLock`, and for a package.json that cannot be read where version 1 needs it
*/
async function readNpmLock(files, path) {
	const text = await textOf$1(files, path);
	const isOld = /"lockfileVersion"\s*:\s*1\b/.test(text);
	return readPackageLock(text, path, isOld ? await declaredNames$1(files, path) : /* @__PURE__ */ new Set());
}
/** What the package.json beside the lockfile declares in any group. */
async function declaredNames$1(files, path) {
	const manifest = await siblingText(files, path, "package.json");
	if (manifest === null) return /* @__PURE__ */ new Set();
	const shape = shapeOf(manifest.path);
	const table = shape.table(parseJson(manifest.text, manifest.path).value, "the file");
	return new Set([
		"dependencies",
		"devDependencies",
		"optionalDependencies",
		"peerDependencies"
	].flatMap((group) => Object.keys(shape.optionalTable(table, group, "the file"))));
}

// src/sources/lockfiles/python/content-hash.ts
const POETRY_KEYS = [
	"dependencies",
	"source",
	"extras",
	"dev-dependencies"
];
const PROJECT_KEYS = [
	"requires-python",
	"dependencies",
	"optional-dependencies"
];
/**
* The digests by which poetry binds its lock to a pyproject.toml, any of which the lock may carry: poetry 2.3 added
* `dependency-groups` and still takes the older digest from a lock that an older poetry wrote.
* Source: poetry's `packages/locker.py`, `Locker._get_content_hash` and `is_fresh`; checked against poetry 2.5.1.
* @param pyproject parsed with integers as `bigint`, so that `1` and `1.0` stay apart
* @param lockText the lockfile, of which the first line names the poetry that wrote it
* @returns lower-case hex digests, the current one first
* @throws TypeError for a value that poetry's `json.dumps` refuses (a date)
*/
function poetryContentHashes(pyproject, lockText) {
	const hashes = [contentHash(pyproject, true)];
	const writer = /Poetry (\d+)\.(\d+)/.exec(lockText.split("\n", 1)[0]);
	if (writer === null) return hashes;
	const [major, minor] = [Number(writer[1]), Number(writer[2])];
	return major < 2 || major === 2 && minor < 3 ? [...hashes, contentHash(pyproject, false)] : hashes;
}
function contentHash(pyproject, withGroups) {
	const project = subTable(pyproject, "project");
	const groups = withGroups ? subTable(pyproject, "dependency-groups") : {};
	const poetry = subTable(subTable(pyproject, "tool"), "poetry");
	const relevantProject = {};
	for (const key of PROJECT_KEYS) if (own(project, key) !== void 0) relevantProject[key] = project[key];
	const isModern = Object.keys(relevantProject).length > 0 || Object.keys(groups).length > 0;
	const relevantPoetry = {};
	for (const key of POETRY_KEYS) {
		const value = own(poetry, key);
		if (value !== void 0) relevantPoetry[key] = value;
		else if (!isModern) relevantPoetry[key] = null;
	}
	if (own(poetry, "group") !== void 0) relevantPoetry.group = poetry.group;
	const content = {};
	if (Object.keys(relevantProject).length > 0) content.project = relevantProject;
	if (Object.keys(groups).length > 0) content["dependency-groups"] = groups;
	const relevant = isModern ? {
		...content,
		tool: { poetry: relevantPoetry }
	} : relevantPoetry;
	return createHash("sha256").update(pythonJson(relevant)).digest("hex");
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
function subTable(table, key) {
	const value = own(table, key);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** Python's `json.dumps(value, sort_keys=True)`: ASCII only, a space behind commas and colons, keys by code point. */
function pythonJson(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return pythonString(value);
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number") return pythonFloat(value);
	if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
	if (typeof value !== "object" || value instanceof TomlDate) throw new TypeError("a date cannot stand in what poetry hashes");
	return `{${Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)).map(([key, member]) => `${pythonString(key)}: ${pythonJson(member)}`).join(", ")}}`;
}
function pythonString(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Python's `repr` of a float: `1.0`, `1e-07`, `1e+16`, `inf`. */
function pythonFloat(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
	const power = Number(exponent);
	if (value !== 0 && (power < -4 || power >= 16)) return `${sign}${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
	const digits = mantissa.replace(".", "");
	if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
	return `${sign}${digits.slice(0, power + 1).padEnd(power + 1, "0")}.${digits.slice(power + 1) || "0"}`;
}
/** UTF-8 keeps the order of code points, UTF-16 does not. */
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/sources/lockfiles/python/read-poetry.ts
/**
* Read a poetry.lock of the repository, and the digest that the pyproject.toml beside it has now.
* @throws SourceInvalid as `readPoetryLock`, and for a pyproject.toml that cannot be read
*/
async function readPoetry(files, path) {
	const text = await textOf$1(files, path);
	const manifest = await siblingText(files, path, "pyproject.toml");
	if (manifest === null) return {
		...readPoetryLock(text, path),
		currentContentHash: { unknown: "no pyproject.toml stands beside it" }
	};
	const pyproject = exactToml(manifest.text, manifest.path);
	const lockfile = readPoetryLock(text, path, declaredNames(pyproject, manifest.path));
	const toml = parseToml(text, path);
	return {
		...lockfile,
		currentContentHash: currentHash(pyproject, text, lockfile.contentHash, () => toml.locate(["metadata", "content-hash"]))
	};
}
function currentHash(pyproject, lockText, recorded, at) {
	try {
		const hashes = poetryContentHashes(pyproject, lockText);
		return {
			hex: hashes.find((hash) => hash === recorded) ?? hashes[0],
			at: at()
		};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { unknown: error.message };
	}
}
/** Integers and floats stay apart here, as in the JSON that poetry hashes. */
function exactToml(text, path) {
	try {
		return parse$2(text, { integersAsBigInt: true });
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		throw new SourceInvalid(path, error.message.split("\n")[0]);
	}
}
/** Normalised names in `project` and `tool.poetry`, all groups. */
function declaredNames(pyproject, path) {
	const shape = shapeOf(path);
	const project = shape.optionalTable(pyproject, "project", "the file");
	const poetry = shape.optionalTable(shape.optionalTable(pyproject, "tool", "the file"), "poetry", "`tool`");
	const groups = Object.values(shape.optionalTable(poetry, "group", "`tool.poetry`")).map((group) => shape.optionalTable(shape.table(group, "a group"), "dependencies", "a group"));
	const tables = [
		shape.optionalTable(poetry, "dependencies", "`tool.poetry`"),
		shape.optionalTable(poetry, "dev-dependencies", "`tool.poetry`"),
		...groups
	];
	const names = [
		shape.optionalList(project, "dependencies", "`project`"),
		...Object.values(shape.optionalTable(project, "optional-dependencies", "`project`")),
		...Object.values(shape.optionalTable(pyproject, "dependency-groups", "the file"))
	].flatMap((list) => shape.list(list, "a list of dependencies")).flatMap((requirement) => typeof requirement === "string" ? [/^[A-Za-z0-9._-]+/.exec(requirement.trim())?.[0] ?? ""] : []);
	return new Set([...tables.flatMap((table) => Object.keys(table)), ...names].map(normalizedName));
}

// src/sources/lockfiles/python/requirement-lines.ts
const COMMENT = /(?:^|\s+)#.*$/;
/**
* Cut a requirements file into logical lines as pip does: first join lines that end in `\`, then drop comments.
* Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
*/
function requirementLines(text) {
	const lines = [];
	let pending = null;
	let annotation = "none";
	const flush = () => {
		const line = pending;
		if (line !== null && line.text.trim() !== "") lines.push({
			...line,
			text: line.text.trim(),
			via: []
		});
		pending = null;
	};
	let offset = 0;
	for (const raw of text.split("\n")) {
		const physical = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		const start = offset;
		offset += raw.length + 1;
		const via = viaOf(physical, annotation);
		if (/^\s*#/.test(physical)) {
			flush();
			if (via !== null) {
				annotation = "via";
				if (via !== "") lines.at(-1)?.via.push(via);
			}
			continue;
		}
		const continues = physical.endsWith("\\");
		const content = (continues ? physical.slice(0, -1) : physical).replace(COMMENT, "");
		const lead = content.length - content.trimStart().length;
		const end = start + content.trimEnd().length;
		if (pending === null) pending = {
			text: content,
			start: start + lead,
			end
		};
		else pending = {
			...pending,
			text: `${pending.text} ${content.trim()}`,
			end: content.trim() === "" ? pending.end : end
		};
		if (continues) continue;
		flush();
		annotation = "none";
		const trailing = /#\s*via\s+(.+?)\s*$/.exec(physical);
		if (trailing !== null) lines.at(-1)?.via.push(trailing[1]);
	}
	flush();
	return lines;
}
/** @returns the name behind `# via`, `''` for the heading alone, `null` for another comment */
function viaOf(line, annotation) {
	const heading = /^\s*#\s*via\b\s*(.*?)\s*$/.exec(line);
	if (heading !== null) return heading[1];
	if (annotation === "none") return null;
	const item = /^\s*#\s{2,}(\S.*?)\s*$/.exec(line);
	return item === null ? null : item[1];
}

// src/sources/lockfiles/python/requirements.ts
const NAME$2 = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*/;
const VALUE_OPTIONS = /^(?:-i|-f|--index-url|--pypi-url|--extra-index-url|--find-links|--no-binary|--only-binary|--trusted-host|--use-feature|--uploaded-prior-to|--refresh-package)(?=[\s=]|$)/;
const FLAG_OPTIONS = /^(?:--no-index|--prefer-binary|--require-hashes|--pre|--always-unzip|-Z)$/;
/**
* Read a requirements file.
* Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ and PEP 508.
* @throws SourceInvalid for a line that pip would refuse, and for an include that leaves the repository
*/
function readRequirements(text, path) {
	const at = positionsOf(text, path);
	const lines = requirementLines(text);
	const includes = [];
	const items = [];
	const ids = /* @__PURE__ */ new Map();
	let requiresHashes = false;
	let index = null;
	for (const line of lines) {
		const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|\s*=\s*|(?=[^-\s]))(.+)$/.exec(line.text);
		if (include !== null) {
			includes.push(includedPath(include[1].trim(), path));
			continue;
		}
		const editable = /^(?:-e|--editable)(?:\s+|\s*=\s*)(.+)$/.exec(line.text);
		if (editable === null && line.text.startsWith("-")) {
			const option = /^(?:-i|--index-url|--pypi-url)(?:\s+|=)(\S+)/.exec(line.text);
			if (option !== null) index = publicAddress(option[1]);
			else if (/^--require-hashes$/.test(line.text)) requiresHashes = true;
			else if (!VALUE_OPTIONS.test(line.text) && !FLAG_OPTIONS.test(line.text)) throw new SourceInvalid(path, `the option \`${line.text.split(/[\s=]/)[0]}\` is unknown to pip`);
			continue;
		}
		const item = itemOf(editable?.[1] ?? line.text, line, editable !== null, path);
		const number = (ids.get(item.package.id) ?? 0) + 1;
		ids.set(item.package.id, number);
		if (item.package.hashes.length > 0) requiresHashes = true;
		items.push({
			...item,
			package: {
				...item.package,
				at: at(line.start, firstLineEnd(text, line.start, item.length)),
				id: number === 1 ? item.package.id : `${item.package.id}#${number}`
			}
		});
	}
	return {
		path,
		includes,
		items,
		requiresHashes,
		index
	};
}
/**
* The requirements file as a lockfile.
* @throws SourceInvalid when it requires hashes and a requirement is not exact: pip refuses to install it
*/
function requirementsLock(file) {
	const loose = file.items.find((item) => !item.pinned);
	if (loose !== void 0) throw new SourceInvalid(file.path, `\`${loose.text}\` is not pinned with \`==\` although the file carries hashes; pip refuses to install it`);
	const scope = isForDevelopment(file.path) ? "development" : "runtime";
	return {
		path: file.path,
		format: "requirements",
		formatVersion: null,
		ecosystem: "PyPI",
		root: null,
		declared: null,
		packages: file.items.map(({ package: locked }) => ({
			...locked,
			scope,
			source: locked.source.kind === "registry" ? {
				kind: "registry",
				url: file.index
			} : locked.source
		})),
		carriesIntegrity: true,
		graph: "none",
		includes: file.includes
	};
}
function firstLineEnd(text, start, length) {
	const newline = text.indexOf("\n", start);
	const lineEnd = newline === -1 ? text.length : newline;
	return start + Math.min(length, text.slice(start, lineEnd).replace(/\s*\\?\r?$/, "").length);
}
/** The custom of naming files after their purpose is all there is. */
function isForDevelopment(path) {
	return /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?|typing|ci)(?=[-_./])/i.test(path);
}
function includedPath(written, from) {
	const bare = written.replace(/^(['"])(.*)\1$/, "$2");
	if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.includes("${")) throw new SourceInvalid(from, `includes \`${publicAddress(bare)}\`, which is not a file of the repository`);
	const parts = from.split("/").slice(0, -1);
	for (const part of bare.replaceAll("\\", "/").split("/")) if (part === "..") {
		if (parts.pop() === void 0) throw new SourceInvalid(from, `includes \`${bare}\`, which lies outside the repository`);
	} else if (part !== "." && part !== "") parts.push(part);
	if (parts.length === 0 || bare.startsWith("/")) throw new SourceInvalid(from, `includes \`${bare}\`, which lies outside the repository`);
	return repositoryPath(parts.join("/"));
}
function itemOf(text, line, editable, path) {
	const options = /\s--?[A-Za-z][\w-]*(?=[\s=])/.exec(text);
	const requirement = (options === null ? text : text.slice(0, options.index)).trim();
	const hashes = hashesIn(options === null ? "" : text.slice(options.index), path, requirement);
	const [body, condition] = splitMarker(requirement);
	const parsed = editable || isReference(body) ? reference(body, path) : named$1(body, path);
	const { name, version } = parsed;
	return {
		text: parsed.text,
		length: requirement.length,
		pinned: parsed.pinned,
		package: {
			ecosystem: "PyPI",
			name,
			version,
			purl: purlFor(name, version, parsed.source),
			lockfile: path,
			at: {
				path,
				startLine: 1,
				startColumn: 1,
				endLine: 1,
				endColumn: 1
			},
			source: parsed.source,
			hashes: [...hashes, ...parsed.hashes],
			scope: "runtime",
			direct: line.via.length === 0 || line.via.some(isFile),
			...viaPackages(line.via),
			licence: null,
			dependencies: null,
			id: version === null ? name : `${name}@${version}`,
			...condition === null ? {} : { condition }
		}
	};
}
/** `-r requirements.in`, `example (pyproject.toml)`: declared, and not brought in. */
function isFile(via) {
	return /^-[rc]\s|\.(?:in|toml|cfg|py)\b/.test(via);
}
function viaPackages(via) {
	const names = via.filter((one) => !isFile(one)).flatMap((one) => one.split(/,\s*/)).filter((one) => NAME$2.exec(one)?.[0].length === one.length);
	return names.length === 0 ? {} : { via: names };
}
function hashesIn(options, path, requirement) {
	return [...options.matchAll(/--hash(?:\s*=\s*|\s+)(\S+)/g)].map((match) => namedHash(match[1], path, `\`${requirement}\``));
}
function splitMarker(requirement) {
	const at = requirement.search(/@|:\/\//.test(requirement) ? /\s;/ : /;/);
	if (at === -1) return [requirement, null];
	return [requirement.slice(0, at).trim(), requirement.slice(at).replace(/^\s*;\s*/, "").trim()];
}
/** A path, an archive or an address instead of a name. */
function isReference(body) {
	return /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}[/\\])|^\.{1,2}$|^[^\s=<>~!@]+\.(?:whl|tar\.gz|zip|tar\.bz2|tgz)$/i.test(body) || /^[^\s=<>~!@[\]]+\/[^\s=<>~!@]*$/.test(body);
}
function named$1(body, path) {
	const match = NAME$2.exec(body);
	if (match === null) throw new SourceInvalid(path, `\`${body.slice(0, 80)}\` is not a requirement`);
	const name = normalizedName(match[1]);
	const rest = body.slice(match[0].length).replace(/^\((.*)\)$/, "$1").trim();
	if (rest.startsWith("@")) return {
		...reference(rest.slice(1).trim(), path),
		name,
		text: body
	};
	if (rest !== "" && !/^(?:===|==|~=|!=|<=|>=|<|>)/.test(rest)) throw new SourceInvalid(path, `\`${body.slice(0, 80)}\` is not a requirement`);
	const exact = /^(?:===|==)\s*([^\s,;*]+)$/.exec(rest);
	return {
		name,
		version: exact?.[1] ?? null,
		text: body,
		pinned: exact !== null,
		source: {
			kind: "registry",
			url: null
		},
		hashes: []
	};
}
function reference(written, path) {
	const address = written.replace(/\[[^\]]*\]$/, "");
	const fragment = new URLSearchParams(address.includes("#") ? address.slice(address.indexOf("#") + 1) : "");
	const egg = fragment.get("egg")?.replace(/\[.*$/, "");
	const bare = address.replace(/#.*$/, "");
	const archive = /([^/\\]+?)-([0-9][^-/\\]*)(?:-[^/\\]*)?\.(?:whl|tar\.gz|zip|tgz|tar\.bz2)$/i.exec(bare.replace(/\?.*$/, ""));
	const named = egg ?? archive?.[1] ?? bare.split(/[/\\@]/).findLast((part) => part !== "") ?? ".";
	const base = {
		name: normalizedName(named),
		text: publicAddress(written)
	};
	if (/^(?:git|hg|svn|bzr)\+|^git:|^git@/i.test(bare)) return {
		...base,
		version: null,
		pinned: true,
		source: {
			kind: "git",
			url: publicAddress(bare)
		},
		hashes: []
	};
	if (/^https?:/i.test(bare)) {
		const hashes = [...fragment].filter(([key]) => /^(?:md5|sha1|sha224|sha256|sha384|sha512)$/.test(key)).map(([key, value]) => namedHash(`${key}:${value}`, path, `\`${publicAddress(bare)}\``));
		const url = publicAddress(bare);
		return {
			...base,
			version: archive?.[2] ?? null,
			pinned: true,
			source: {
				kind: "url",
				url
			},
			hashes
		};
	}
	if (/^[a-z][a-z0-9+.-]+:/i.test(bare) && !/^file:/i.test(bare)) throw new SourceInvalid(path, `\`${publicAddress(bare).slice(0, 80)}\` has a scheme that pip does not fetch`);
	const local = bare.replace(/^file:(?:\/\/)?/i, "");
	return {
		...base,
		version: archive?.[2] ?? null,
		pinned: true,
		source: {
			kind: "local",
			path: local
		},
		hashes: []
	};
}
function purlFor(name, version, source) {
	if (source.kind === "git") return purlOf("pypi", name, version, { vcs_url: source.url });
	if (source.kind === "url") return purlOf("pypi", name, version, { download_url: source.url });
	return purlOf("pypi", name, version);
}

// src/sources/lockfiles/python/read-requirements.ts
/**
* Read the requirements files, and tell those that lock from those that do not: a lock carries hashes, or every
* requirement in it is exact. A file that names nothing itself is neither; what it includes is judged for itself.
* @param named the files that bear a requirements file's name; what they include is read as well
*/
async function readRequirementsLocks(files, named, excluded) {
	const read = /* @__PURE__ */ new Map();
	const skipped = /* @__PURE__ */ new Map();
	const queue = [...named];
	for (let path = queue.shift(); path !== void 0; path = queue.shift()) {
		if (read.has(path) || skipped.has(path)) continue;
		const reason = excluded(path);
		if (reason !== null) {
			skipped.set(path, {
				path,
				reason,
				kind: "excluded"
			});
			continue;
		}
		const here = path;
		const outcome = await attempt$1(here, async () => readRequirements(await textOf$1(files, here), here));
		if ("kind" in outcome) skipped.set(path, outcome);
		else {
			read.set(path, outcome);
			queue.push(...outcome.includes);
		}
	}
	const lockfiles = [];
	const loose = [];
	for (const file of read.values()) {
		if (file.items.length === 0) continue;
		const first = file.items.find((item) => !item.pinned);
		if (first !== void 0 && !file.requiresHashes) {
			loose.push({
				path: file.path,
				requirement: first.text,
				at: first.package.at
			});
			continue;
		}
		const outcome = await attempt$1(file.path, () => Promise.resolve().then(() => requirementsLock(file)));
		if ("kind" in outcome) skipped.set(file.path, outcome);
		else lockfiles.push(outcome);
	}
	return {
		lockfiles,
		loose,
		skipped: [...skipped.values()]
	};
}

// src/sources/lockfiles/python/uv-graph.ts
/**
* Resolve the dependency tables: by name, and by version and source where several packages bear the name.
* @param tables the packages' own tables, in the order of `packages`
*/
function uvEdges(shape, packages, tables) {
	const byName = /* @__PURE__ */ new Map();
	for (const [index, locked] of packages.entries()) {
		const source = sourceKey(shape.optionalTable(tables[index], "source", `\`${locked.name}\``));
		byName.set(locked.name, [...byName.get(locked.name) ?? [], {
			locked,
			source
		}]);
	}
	const edges = /* @__PURE__ */ new Map();
	const missing = [];
	for (const [index, locked] of packages.entries()) {
		const where = `\`${locked.name}\``;
		edges.set(locked.id, groupsOf(shape, tables[index], where).flatMap(({ kind, entry }) => {
			const dependency = shape.table(entry, `a dependency of ${where}`);
			const name = normalizedName(shape.string(dependency, "name", `a dependency of ${where}`));
			const version = shape.optionalString(dependency, "version", where);
			const source = Object.hasOwn(dependency, "source") ? sourceKey(shape.optionalTable(dependency, "source", where)) : void 0;
			const found = (byName.get(name) ?? []).filter((candidate) => (version === void 0 || candidate.locked.version === version) && (source === void 0 || candidate.source === source));
			if (found.length === 0) missing.push({
				from: locked.id,
				name,
				range: version ?? "*",
				at: locked.at
			});
			return found.map((candidate) => ({
				kind,
				to: candidate.locked
			}));
		}));
	}
	return {
		missing,
		of: (id, kinds) => [...new Set((edges.get(id) ?? []).filter((edge) => kinds.includes(edge.kind)).map((edge) => edge.to.id))],
		provides: (id, name) => (edges.get(id) ?? []).find((edge) => edge.to.name === normalizedName(name))?.to.id ?? null
	};
}
/** All that can be reached from the projects; their own groups count in `kinds`, further on extras always do. */
function reachable(projects, edges, kinds) {
	const seen = new Set(projects);
	const queue = projects.flatMap((id) => edges.of(id, kinds));
	while (queue.length > 0) {
		const id = queue.pop();
		if (seen.has(id)) continue;
		seen.add(id);
		queue.push(...edges.of(id, ["runtime", "optional"]));
	}
	return seen;
}
function groupsOf(shape, table, where) {
	const tables = (key, kind) => Object.values(shape.optionalTable(table, key, where)).flatMap((entries) => shape.list(entries, `\`${key}\` of ${where}`).map((entry) => ({
		kind,
		entry
	})));
	return [
		...shape.optionalList(table, "dependencies", where).map((entry) => ({
			kind: "runtime",
			entry
		})),
		...tables("optional-dependencies", "optional"),
		...tables("dev-dependencies", "development"),
		...tables("dependency-groups", "development")
	];
}
function sourceKey(source) {
	return JSON.stringify(Object.entries(source).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/sources/lockfiles/python/uv.ts
/**
* Read a uv.lock of version 1, any revision.
* Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile and uv's `crates/uv-resolver/src/lock`.
* @throws SourceInvalid for another version, and for an entry that uv would not write
*/
function readUvLock(text, path) {
	const shape = shapeOf(path);
	const toml = parseToml(text, path);
	const locate = (steps) => toml.locate(steps);
	const document = shape.table(toml.value, "the file");
	const version = Object.hasOwn(document, "version") ? document.version : void 0;
	if (version !== 1) return shape.fail(`has version ${String(version)}; version 1 is known`);
	const tables = shape.optionalList(document, "package", "the file").map((entry, index) => shape.table(entry, `package ${index + 1}`));
	const bare = withDistinctIds(tables.map((table, index) => lockedPackage(shape, path, table, locate([
		"package",
		index,
		"name"
	]))));
	const edges = uvEdges(shape, bare, tables);
	const projects = bare.flatMap((locked, index) => {
		const folder = projectFolder(shape, tables[index], `\`${locked.name}\``);
		return folder === null ? [] : [{
			index,
			folder
		}];
	});
	const declared = projects.flatMap(({ index, folder }) => declaredBy(shape, tables[index], folder, index, locate, edges, bare[index]));
	const root = projects.find((project) => project.folder === "");
	return {
		path,
		format: "uv.lock",
		formatVersion: revisionOf(document),
		ecosystem: "PyPI",
		root: root === void 0 ? null : rootOf(bare[root.index], locate, root.index),
		declared,
		packages: scoped(bare, edges, projects.map(({ index }) => bare[index].id), askedByNoProject(shape, document, bare)),
		missing: edges.missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function revisionOf(document) {
	const revision = Object.hasOwn(document, "revision") ? document.revision : void 0;
	return typeof revision === "number" ? `1.${revision}` : "1";
}
function rootOf(locked, locate, index) {
	const at = locate([
		"package",
		index,
		locked.version === null ? "name" : "version"
	]);
	const versions = locked.version === null ? [] : [{
		version: locked.version,
		at
	}];
	return {
		name: locked.name,
		version: locked.version,
		at,
		versions
	};
}
/** The folder of a project of this repository, relative to the lockfile; `null` for anything fetched. */
function projectFolder(shape, table, where) {
	const source = shape.optionalTable(table, "source", where);
	const folder = shape.optionalString(source, "virtual", where) ?? shape.optionalString(source, "editable", where) ?? shape.optionalString(source, "directory", where);
	if (folder === void 0) return null;
	return folder === "." ? "" : folder;
}
function declaredBy(shape, table, member, index, locate, edges, locked) {
	const where = `the metadata of \`${locked.name}\``;
	const metadata = shape.optionalTable(table, "metadata", where);
	const dist = shape.optionalList(metadata, "requires-dist", where).map((entry, position) => {
		const requirement = shape.table(entry, where);
		const extra = /\bextra == '([^']+)'/.exec(shape.optionalString(requirement, "marker", where) ?? "")?.[1];
		return {
			requirement,
			group: extra === void 0 ? "dependencies" : `optional-dependencies.${extra}`,
			path: [
				"metadata",
				"requires-dist",
				position
			]
		};
	});
	const development = Object.entries(shape.optionalTable(metadata, "requires-dev", where)).flatMap(([group, entries]) => shape.list(entries, where).map((entry, position) => ({
		requirement: shape.table(entry, where),
		group: `dependency-groups.${group}`,
		path: [
			"metadata",
			"requires-dev",
			group,
			position
		]
	})));
	return [...dist, ...development].map(({ requirement, group, path }) => {
		const name = shape.string(requirement, "name", where);
		return {
			member,
			group,
			name,
			range: shape.optionalString(requirement, "specifier", where) ?? "",
			at: locate([
				"package",
				index,
				...path,
				"name"
			]),
			provided: edges.provides(locked.id, name)
		};
	});
}
function lockedPackage(shape, path, table, at) {
	const name = normalizedName(shape.string(table, "name", "a package"));
	const where = `\`${name}\``;
	const source = sourceOf(shape, table, where);
	const version = shape.optionalString(table, "version", where) ?? null;
	if (version === null && source.kind !== "local") return shape.fail(`${where} has no version, so nobody can say whether it is safe`);
	const { hashes, filesWithoutHash } = hashesOf(shape, table, path, where);
	const qualifiers = source.kind === "git" ? { vcs_url: source.url } : source.kind === "url" ? { download_url: source.url } : {};
	return {
		ecosystem: "PyPI",
		name,
		version,
		purl: purlOf("pypi", name, version, qualifiers),
		lockfile: path,
		at,
		source,
		hashes,
		...filesWithoutHash.length === 0 ? {} : { filesWithoutHash },
		scope: "runtime",
		direct: false,
		licence: null,
		dependencies: [],
		id: version === null ? name : `${name}@${version}`,
		...conditionOf(shape, table, where)
	};
}
function conditionOf(shape, table, where) {
	const markers = shape.optionalList(table, "resolution-markers", where).map(String);
	return markers.length === 0 ? {} : { condition: markers.join(" or ") };
}
function sourceOf(shape, table, where) {
	const source = shape.optionalTable(table, "source", where);
	const kind = [
		"registry",
		"git",
		"url",
		"path",
		"directory",
		"editable",
		"virtual"
	].find((candidate) => Object.hasOwn(source, candidate));
	if (kind === void 0) return shape.fail(`${where} has a source of an unknown kind`);
	const value = shape.string(source, kind, `the source of ${where}`);
	if (kind === "registry") return {
		kind,
		url: publicAddress(value)
	};
	if (kind === "git") return {
		kind,
		url: publicAddress(value)
	};
	if (kind === "url") return {
		kind,
		url: publicAddress(value)
	};
	return {
		kind: "local",
		path: value
	};
}
function hashesOf(shape, table, path, where) {
	const hashes = [];
	const filesWithoutHash = [];
	const sdist = Object.hasOwn(table, "sdist") ? [table.sdist] : [];
	for (const entry of [...sdist, ...shape.optionalList(table, "wheels", where)]) {
		const file = shape.table(entry, `a file of ${where}`);
		const name = decodedName(shape.optionalString(file, "url", where) ?? shape.optionalString(file, "path", where) ?? shape.optionalString(file, "filename", where) ?? "");
		const hash = shape.optionalString(file, "hash", `a file of ${where}`);
		if (hash === void 0 || hash === "") filesWithoutHash.push(name);
		else hashes.push(namedHash(hash, path, where, name));
	}
	return {
		hashes,
		filesWithoutHash
	};
}
/** The file's name at the end of an address; as it stands when its escapes are broken. */
function decodedName(address) {
	const last = address.replace(/[?#].*$/, "").split("/").at(-1);
	return /%(?![0-9A-Fa-f]{2})/.test(last) ? last : unescaped(last);
}
function unescaped(text) {
	return Buffer.from(text.replace(/[^%]|%[0-9A-Fa-f]{2}/gsu, (unit) => unit.length === 3 && unit.startsWith("%") ? unit.slice(1) : Buffer.from(unit).toString("hex")), "hex").toString("utf8");
}
/** What is asked for without a project: by a script (PEP 723), and by the groups of a workspace that is no project. */
function askedByNoProject(shape, document, packages) {
	const where = "the manifest";
	const manifest = shape.optionalTable(document, "manifest", "the file");
	const idsOf = (entries) => {
		const names = new Set(entries.map((entry) => normalizedName(shape.string(shape.table(entry, where), "name", where))));
		return packages.filter(({ name }) => names.has(name)).map(({ id }) => id);
	};
	const groups = Object.values(shape.optionalTable(manifest, "dependency-groups", where));
	return {
		runtime: idsOf(shape.optionalList(manifest, "requirements", where)),
		development: idsOf(groups.flatMap((entries) => shape.list(entries, where)))
	};
}
/** Scope and directness follow from the graph: runtime wins over optional, optional over development. */
function scoped(packages, edges, projects, asked) {
	const byScript = reachable(asked.runtime, edges, ["runtime", "optional"]);
	const runtime = /* @__PURE__ */ new Set([...reachable(projects, edges, ["runtime"]), ...byScript]);
	const optional = reachable(projects, edges, ["runtime", "optional"]);
	const direct = /* @__PURE__ */ new Set([
		...projects.flatMap((id) => edges.of(id, [
			"runtime",
			"optional",
			"development"
		])),
		...asked.runtime,
		...asked.development
	]);
	return packages.map((locked) => ({
		...locked,
		scope: runtime.has(locked.id) ? "runtime" : optional.has(locked.id) ? "optional" : "development",
		direct: direct.has(locked.id),
		dependencies: [...edges.of(locked.id, [
			"runtime",
			"optional",
			"development"
		])].sort()
	}));
}

// src/sources/lockfiles/index.ts
/**
* Read every lockfile of the repository.
* A lockfile that cannot be read, and one of a format that is not supported, stands in `coverage.skipped` as `unread`.
* Requirements files that pin nothing are manifests and are not counted here.
* @param excluded the policy's exclusions, with their reasons
* @throws SourceInvalid only when the files cannot be listed
*/
async function readLockfiles(files, excluded) {
	const listed = await files.list();
	const skipped = [];
	const lockfiles = [];
	const requirements = [];
	for (const path of listed) {
		const kind = lockfileKind(path);
		if (kind === null) continue;
		const reason = excluded(path);
		if (reason !== null) skipped.push({
			path,
			reason,
			kind: "excluded"
		});
		else if (path.startsWith("node_modules/") || path.includes("/node_modules/")) skipped.push({
			path,
			reason: "stands in an installed package, where no package manager reads it",
			kind: "excluded"
		});
		else if ("unsupported" in kind.how) skipped.push({
			path,
			reason: unsupported(kind.how.unsupported),
			kind: "unread"
		});
		else if (kind.how.format === "requirements") requirements.push(path);
		else {
			const { format } = kind.how;
			const outcome = await attempt$1(path, () => READERS$1[format](files, path));
			if ("kind" in outcome) skipped.push(outcome);
			else lockfiles.push(outcome);
		}
	}
	const locks = await readRequirementsLocks(files, requirements, excluded);
	lockfiles.push(...locks.lockfiles);
	skipped.push(...locks.skipped);
	lockfiles.sort((a, b) => a.path < b.path ? -1 : 1);
	skipped.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		lockfiles,
		loose: locks.loose,
		unread: skipped.flatMap(({ path, kind }) => {
			const ecosystem = lockfileKind(path)?.ecosystem ?? null;
			return ecosystem === null ? [] : [{
				path,
				ecosystem,
				kind
			}];
		}),
		coverage: {
			found: lockfiles.length + skipped.length,
			read: lockfiles.length,
			skipped
		}
	};
}
const READERS$1 = {
	cargo: readCargo,
	"package-lock": readNpmLock,
	pnpm: async (files, path) => readPnpmLock(await textOf$1(files, path), path),
	poetry: readPoetry,
	yarn: readYarn,
	uv: async (files, path) => readUvLock(await textOf$1(files, path), path)
};
function unsupported(tool) {
	return `${tool} lockfiles are not supported yet; exclude it in the policy with a reason, and check its packages by other means`;
}

// src/sources/manifests/manifest-of.ts
/** A manifest with what its format says; all else is absent. */
function manifestOf(known, memberGlobs = []) {
	return {
		manifest: {
			name: null,
			version: null,
			otherVersions: [],
			publishable: false,
			dependencies: [],
			workspaceMembers: [],
			workspaceRoot: null,
			ships: null,
			...known
		},
		memberGlobs
	};
}
/** A version that stands as a literal between two offsets. */
function literalVersion(where, start, value) {
	return {
		kind: "static",
		value,
		at: where.span(start, start + value.length)
	};
}
/** Dependencies of a format that are there and not read one by one. */
function undecided$2(found, where, how) {
	return found === null ? [] : [{
		group: found.group,
		at: where.span(found.start, found.end),
		how
	}];
}
/** The file's name without folder and without the given ending. */
function stemOf(path, ending) {
	return path.slice(path.lastIndexOf("/") + 1).replace(ending, "");
}

// src/sources/manifests/action/action-yml.ts
/**
* An action.yml: an action is released by its tag alone, and no file holds its version. What it does is read as part
* of the pipeline, not here.
* @returns `null` for a file that only bears the name
*/
function readActionYml(text, path) {
	if (!/^runs[ \t]*:/m.test(text)) return null;
	return manifestOf({
		path,
		ecosystem: "GitHub Actions",
		format: "action.yml",
		nameAt: wholeFile(path),
		versionFromTag: true
	});
}

// src/sources/structured/xml.ts
/**
* Read an XML 1.0 file of the kind that build tools keep. Written here because the readers at hand either give no
* position of text and attributes, or mend what is not well-formed, where a build tool would stop.
*
* A document type is refused, and with it every entity but the five of XML itself: the content could come from
* elsewhere. Property lists bear one by custom; it is passed over where it declares nothing.
* @param allowDoctype whether a document type without declarations is passed over
* @throws SourceInvalid with `line:column` for what is not well-formed
*/
function parseXml(text, path, allowDoctype = false) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	return {
		root: new Parser$1(source, where, allowDoctype).document(),
		where
	};
}
/** The first child of a name. */
function childOf(element, name) {
	return element?.children.find((child) => child.name === name);
}
/** The children of a name. */
function childrenOf$1(element, name) {
	return element?.children.filter((child) => child.name === name) ?? [];
}
const NAME$1 = /[A-Za-z_:\u0080-\uFFFF][-.\w:\u0080-\uFFFF]*/y;
const SPACE = /\s*/y;
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
var Parser$1 = class {
	text;
	where;
	allowDoctype;
	at = 0;
	constructor(text, where, allowDoctype) {
		this.text = text;
		this.where = where;
		this.allowDoctype = allowDoctype;
	}
	document() {
		this.prolog();
		if (this.text[this.at] !== "<") throw this.problem("expected an element");
		const stack = [];
		for (;;) {
			if (stack.length > 0) this.content(stack.at(-1));
			if (this.at >= this.text.length) throw this.problem("the file ends inside an element");
			if (this.text.startsWith("</", this.at)) {
				const done = this.close(stack);
				if (done !== null) return this.end(done);
				continue;
			}
			const opened = this.open();
			if (opened.isEmpty) {
				const element = finished(opened);
				const parent = stack.at(-1);
				if (parent === void 0) return this.end(element);
				parent.children.push(element);
			} else {
				stack.push(opened);
				if (stack.length > 200) throw this.problem(`is nested more than ${200} levels deep`);
			}
		}
	}
	/** Declaration, comments, instructions and document type in front of the root. */
	prolog() {
		for (;;) {
			this.skip(SPACE);
			if (this.text.startsWith("<!DOCTYPE", this.at)) this.doctype();
			else if (!this.skipAside()) return;
		}
	}
	doctype() {
		const end = this.text.indexOf(">", this.at);
		const declares = this.text.slice(this.at, end).includes("[");
		if (!this.allowDoctype || declares || end === -1) throw this.problem("has a document type, whose entities could bring content from elsewhere; remove it");
		this.at = end + 1;
	}
	/** A comment or processing instruction. */
	skipAside() {
		for (const [open, close] of [["<!--", "-->"], ["<?", "?>"]]) {
			if (!this.text.startsWith(open, this.at)) continue;
			const end = this.text.indexOf(close, this.at + open.length);
			if (end === -1) throw this.problem(`${quoted(open)} is not closed`);
			this.at = end + close.length;
			return true;
		}
		return false;
	}
	/** Text up to the next tag. */
	content(open) {
		for (;;) {
			const start = this.at;
			const next = this.text.indexOf("<", start);
			const end = next === -1 ? this.text.length : next;
			if (end > start) this.take(open, start, end, this.decoded(start, end));
			this.at = end;
			if (this.text.startsWith("<![CDATA[", end)) {
				const close = this.text.indexOf("]]>", end);
				if (close === -1) throw this.problem("`<![CDATA[` is not closed");
				const from = end + 9;
				this.take(open, from, close, this.text.slice(from, close));
				this.at = close + 3;
			} else if (!this.skipAside()) return;
		}
	}
	take(open, start, end, value) {
		if (value.trim() === "") return;
		const raw = this.text.slice(start, end);
		const from = start + raw.length - raw.trimStart().length;
		open.texts.push({
			value,
			start: from,
			end: from + raw.trim().length
		});
	}
	open() {
		const start = this.at;
		this.at += 1;
		const rawName = this.name();
		const attributes = /* @__PURE__ */ new Map();
		for (;;) {
			const before = this.at;
			this.skip(SPACE);
			const isEmpty = this.text.startsWith("/>", this.at);
			if (isEmpty || this.text[this.at] === ">") {
				this.at += isEmpty ? 2 : 1;
				return {
					rawName,
					attributes,
					children: [],
					texts: [],
					start,
					end: this.at,
					isEmpty
				};
			}
			if (before === this.at) throw this.problem("expected white space, `>` or `/>`");
			const name = this.name();
			if (attributes.has(name)) throw this.problem(`attribute ${quoted(name)} is written twice`);
			attributes.set(name, this.attributeValue());
		}
	}
	attributeValue() {
		this.skip(SPACE);
		if (this.text[this.at] !== "=") throw this.problem("expected `=`");
		this.at += 1;
		this.skip(SPACE);
		const quote = this.text[this.at];
		const end = quote === "\"" || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
		if (end === -1) throw this.problem("expected a value in quotes");
		const start = this.at + 1;
		if (this.text.slice(start, end).includes("<")) throw this.problem("a value holds `<`");
		const value = this.decoded(start, end);
		this.at = end + 1;
		return {
			value,
			start,
			end
		};
	}
	close(stack) {
		const open = stack.pop();
		this.at += 2;
		const name = this.name();
		if (open === void 0 || open.rawName !== name) throw this.problem(`\`</${name}>\` closes nothing`);
		this.skip(SPACE);
		if (this.text[this.at] !== ">") throw this.problem("expected `>`");
		this.at += 1;
		const element = finished(open);
		const parent = stack.at(-1);
		if (parent === void 0) return element;
		parent.children.push(element);
		return null;
	}
	end(root) {
		do
			this.skip(SPACE);
		while (this.skipAside());
		if (this.at < this.text.length) throw this.problem("something stands behind the last element");
		return root;
	}
	decoded(start, end) {
		const raw = this.text.slice(start, end);
		if (!raw.includes("&")) return raw;
		return raw.replace(/&([^;&\s]{0,32});?/g, (whole, name, offset) => {
			const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : numbered(name);
			if (known === void 0 || !whole.endsWith(";")) {
				this.at = start + offset;
				throw this.problem(`uses the entity ${quoted(whole)}, which XML itself does not know`);
			}
			return known;
		});
	}
	name() {
		NAME$1.lastIndex = this.at;
		const match = NAME$1.exec(this.text);
		if (match === null) throw this.problem("expected a name");
		this.at = NAME$1.lastIndex;
		return match[0];
	}
	skip(pattern) {
		pattern.lastIndex = this.at;
		pattern.exec(this.text);
		this.at = pattern.lastIndex;
	}
	problem(what) {
		return this.where.problem(this.at, what);
	}
};
function numbered(name) {
	const match = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
	if (match === null) return void 0;
	const code = match[1] === void 0 ? Number(match[2]) : Number.parseInt(match[1], 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
function finished({ rawName, attributes, children, texts, start, end }) {
	const text = {
		value: texts.map((part) => part.value).join("").trim(),
		start: texts[0]?.start ?? end,
		end: texts.at(-1)?.end ?? end
	};
	return {
		name: rawName.slice(rawName.indexOf(":") + 1),
		attributes,
		children,
		text,
		start,
		end
	};
}

// src/sources/manifests/android/manifest.ts
/**
* An AndroidManifest.xml that still bears `android:versionName` itself; today the build file does.
* @returns `null` where it bears none, or is a template of something else
*/
function readAndroidManifest(text, path) {
	try {
		const { root, where } = parseXml(text, path);
		const name = root.attributes.get("android:versionName");
		if (name === void 0) return null;
		return manifestOf({
			path,
			ecosystem: "generic",
			format: "AndroidManifest.xml",
			name: root.attributes.get("package")?.value ?? null,
			version: /^[@$]/.test(name.value) ? {
				kind: "dynamic",
				at: where.span(name.start, name.end),
				how: `\`${name.value}\` is filled in by the build`
			} : literalVersion(where, name.start, name.value),
			publishable: !/^[@$]/.test(name.value)
		});
	} catch (error) {
		if (isSourceError(error) && !text.includes("versionName")) return null;
		throw error;
	}
}

// src/sources/manifests/apple/info-plist.ts
/**
* An Info.plist of an app or framework: `CFBundleShortVersionString`, or the build setting that it refers to.
* Source: https://developer.apple.com/documentation/bundleresources/information-property-list/cfbundleshortversionstring.
* @param paths every path of the repository, to find the Xcode project
* @returns `null` where it states no version of its own
*/
async function readInfoPlist(text, path, folder, paths) {
	const version = await versionOf$3(text, path, folder, paths);
	if (version === null) return null;
	return manifestOf({
		path,
		ecosystem: "generic",
		format: "Info.plist",
		name: folder.directory.slice(folder.directory.lastIndexOf("/") + 1) || null,
		version,
		publishable: version.kind === "static" && !/Tests?$/.test(folder.directory)
	});
}
async function versionOf$3(text, path, folder, paths) {
	const found = shortVersion(text, path);
	if (found === null || "kind" in found) return found;
	const { value, start, end } = found.element.text;
	const where = found.where;
	const setting = /^\$[({](\w+)[)}]$/.exec(value)?.[1];
	if (setting === void 0) return literalVersion(where, start, value);
	if (setting === "FLUTTER_BUILD_NAME") return null;
	return await projectSetting(setting, folder, paths) ?? {
		kind: "dynamic",
		at: where.span(start, end),
		how: `no Xcode project of the repository sets \`${setting}\` to one value`
	};
}
function shortVersion(text, path) {
	const where = positions(text, path);
	try {
		const document = parseXml(text, path, true);
		const entries = document.root.children.find((child) => child.name === "dict")?.children ?? [];
		const key = entries.findIndex((child) => child.name === "key" && child.text.value === "CFBundleShortVersionString");
		const element = key === -1 ? void 0 : entries[key + 1];
		return element === void 0 ? null : {
			element,
			where: document.where
		};
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			kind: "dynamic",
			at: where.span(0, 0),
			how: `it is no readable XML (${error.message})`
		};
	}
}
/** A build setting that every configuration of the Xcode projects around sets alike. */
async function projectSetting(name, folder, paths) {
	const top = folder.directory.split("/")[0] ?? "";
	const projects = [...paths].filter((path) => path.endsWith(".xcodeproj/project.pbxproj") && (top === "" || !path.includes("/Pods/")));
	const values = /* @__PURE__ */ new Map();
	for (const project of projects.filter((path) => isNear(path, folder.directory))) {
		const path = folder.find("../".repeat(depthOf$1(folder.directory)) + project);
		if (path === null) continue;
		const text = await folder.read(path);
		const where = positions(text, path);
		for (const match of text.matchAll(new RegExp(`(\\b${name} = "?)([^";\\n]*)"?;`, "g"))) if (!values.has(match[2])) values.set(match[2], literalVersion(where, match.index + match[1].length, match[2]));
	}
	return values.size === 1 ? [...values.values()][0] : null;
}
/** An Xcode project lies beside the folder of the app or above it. */
function isNear(project, directory) {
	const base = project.split("/").slice(0, -2).join("/");
	return base === "" || directory === base || directory.startsWith(`${base}/`);
}
function depthOf$1(directory) {
	return directory === "" ? 0 : directory.split("/").length;
}

// src/sources/structured/code-text.ts
const SLASH_COMMENTS = [["//", null], ["/*", "*/"]];
const HASH_COMMENTS = [["#", null]];
/**
* The text with the content of comments blanked, so that offsets stay. Strings in `'` and `"` are kept, and what looks
* like a comment in them is none. A string ends with its line at the latest, so that an apostrophe in a dialect's own
* literal spoils one line and not the file.
*/
function withoutComments(text, marks) {
	const parts = [];
	let kept = 0;
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === "\"" || character === "'") {
			at = endOfString$1(text, at);
			continue;
		}
		const mark = marks.find(([open]) => text.startsWith(open, at));
		if (mark === void 0) {
			at += 1;
			continue;
		}
		const end = endOfComment(text, at, mark[1]);
		parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, " "));
		kept = end;
		at = end;
	}
	return parts.join("") + text.slice(kept);
}
function endOfString$1(text, start) {
	const quote = text[start];
	let at = start + 1;
	while (at < text.length && text[at] !== "\n") if (text[at] === "\\") at += 2;
	else if (text[at] === quote) return at + 1;
	else at += 1;
	return Math.min(at, text.length);
}
function endOfComment(text, start, close) {
	const end = text.indexOf(close ?? "\n", start + 1);
	return end === -1 ? text.length : end + (close?.length ?? 0);
}
/** The innermost block's words before `{` for every brace that encloses the offset, outermost first. */
function blocksAround(text, offset) {
	const open = [];
	let line = 0;
	for (let at = 0; at < offset; at += 1) {
		const character = text[at];
		if (character === "\"" || character === "'") at = endOfString$1(text, at) - 1;
		else if (character === "{") open.push(text.slice(line, at).trim());
		else if (character === "}") open.pop();
		if (character === "\n" || character === ";" || character === "{" || character === "}") line = at + 1;
	}
	return open;
}

// src/sources/manifests/cmake/cmake-lists.ts
/**
* A CMakeLists.txt whose `project()` states a version: https://cmake.org/cmake/help/latest/command/project.html.
* @returns `null` for one that states none
*/
function readCmakeLists(text, path) {
	const code = withoutComments(text, HASH_COMMENTS);
	const where = positions(text, path);
	const match = /\bproject\s*\(\s*("?[\w.+-]+"?|\$\{\w+\})([^()]*?\sVERSION\s+)("?)([^\s")]+)\3/i.exec(code);
	if (match === null) return null;
	const [whole, name, , quote, value] = match;
	const start = match.index + whole.length - value.length - quote.length;
	const version = value.includes("$") ? variable(value, code, where, start) : literalVersion(where, start, value);
	return manifestOf({
		path,
		ecosystem: "generic",
		format: "CMakeLists.txt",
		name: name.includes("$") ? null : name.replaceAll("\"", ""),
		version,
		publishable: !path.includes("/")
	});
}
/** `${NAME}` where the same file sets it once to a literal. */
function variable(value, code, where, start) {
	const name = /^\$\{(\w+)\}$/.exec(value)?.[1];
	const set = name === void 0 ? [] : [...code.matchAll(new RegExp(`(\\bset\\s*\\(\\s*${name}\\s+"?)([^\\s"()$]+)`, "gi"))];
	if (set.length === 1) return literalVersion(where, set[0].index + set[0][1].length, set[0][2]);
	return {
		kind: "dynamic",
		at: where.span(start, start + value.length),
		how: `\`${value}\` is computed by CMake`
	};
}

// src/sources/structured/yaml.ts
var import_dist = require_dist();
/**
* Parse a YAML file whose scalars are all wanted as they are written: `1.10` stays `1.10`, `true` stays `true`.
* Aliases are refused, because what stands elsewhere would be shown here; so are keys that are written twice.
* @param path named in errors and positions
* @throws SourceInvalid with `line:column`
*/
function parseYamlTexts(text, path) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	const document = (0, import_dist.parseDocument)(source, {
		schema: "failsafe",
		uniqueKeys: true,
		prettyErrors: false
	});
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== void 0) throw where.problem(problem.pos[0], `is not valid YAML: ${problem.message.split("\n")[0]}`);
	refuseAliases(document, where);
	return {
		value: plain(document.contents, where, 0),
		locate: (steps, part = "value") => where.span(...rangeOf$1(document, steps, part))
	};
}
function refuseAliases(document, where) {
	(0, import_dist.visit)(document, { Alias: (_, node) => {
		throw where.problem(node.range?.[0] ?? 0, "uses a YAML alias; write the value out");
	} });
}
function plain(node, where, depth) {
	if (depth > 200) throw where.problem(0, `is nested more than ${200} levels deep`);
	if ((0, import_dist.isMap)(node)) {
		const table = Object.create(null);
		for (const { key, value } of node.items) {
			if (!(0, import_dist.isScalar)(key)) throw where.problem(0, "has a key that is not a word");
			table[String(key.value)] = plain(value, where, depth + 1);
		}
		return table;
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => plain(item, where, depth + 1));
	return (0, import_dist.isScalar)(node) ? node.value ?? "" : "";
}
function rangeOf$1(document, steps, part) {
	let node = document.contents;
	let key = null;
	for (const step of steps) {
		const pair = (0, import_dist.isMap)(node) ? node.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === step) : null;
		const next = (0, import_dist.isPair)(pair) ? pair.value : (0, import_dist.isSeq)(node) ? node.items[Number(step)] : void 0;
		if (next === void 0) break;
		key = (0, import_dist.isPair)(pair) ? pair.key : null;
		node = next;
	}
	const wanted = part === "key" && key !== null ? key : node ?? key;
	if (!(0, import_dist.isNode)(wanted) || (0, import_dist.isAlias)(wanted) || wanted.range === null || wanted.range === void 0) return [0, 0];
	return [wanted.range[0], wanted.range[1]];
}

// src/sources/manifests/dart/pubspec.ts
/**
* A pubspec.yaml: https://dart.dev/tools/pub/pubspec.
* @throws SourceInvalid for text that is not YAML, and for fields of the wrong type
*/
function readPubspec(text, path) {
	const pubspec = fields(parseYamlTexts(text, path), path);
	const name = pubspec.text(["name"]);
	const version = pubspec.text(["version"]);
	const groups = ["dependencies", "dev_dependencies"].filter((group) => {
		if (!pubspec.is([group], "table")) return false;
		return Object.keys(pubspec.table([group])).some((key) => !pubspec.has([
			group,
			key,
			"sdk"
		]));
	});
	const members = pubspec.is(["workspace"], "list") ? pubspec.texts(["workspace"]) : [];
	return manifestOf({
		path,
		ecosystem: "Pub",
		format: "pubspec.yaml",
		name,
		version: version === null ? null : {
			kind: "static",
			value: version,
			at: pubspec.at(["version"])
		},
		publishable: name !== null && version !== null && pubspec.text(["publish_to"]) !== "none",
		undecidedDependencies: groups.map((group) => ({
			group,
			at: pubspec.at([group], "key"),
			how: "dependencies of Pub are not read yet"
		}))
	}, checkedGlobs(members, path));
}

// src/sources/manifests/deno/deno-json.ts
/**
* A deno.json, deno.jsonc or jsr.json: https://jsr.io/docs/package-configuration. Comments and trailing commas are
* allowed in all of them.
* @throws SourceInvalid for text that is not JSON, and for fields of the wrong type
*/
function readDenoJson(text, path) {
	const json = fields(parseJson(withoutTrailingCommas(withoutComments(text, SLASH_COMMENTS)), path), path);
	const name = json.text(["name"]);
	const version = json.text(["version"]);
	const isForeign = Object.keys(json.table(["imports"]) ?? {}).some((key) => /^(?:npm|jsr|https?):/.test(json.text(["imports", key])));
	const members = json.is(["workspace"], "table") ? json.texts(["workspace", "members"]) : json.texts(["workspace"]);
	return manifestOf({
		path,
		ecosystem: "JSR",
		format: "deno.json",
		name,
		version: version === null ? null : {
			kind: "static",
			value: version,
			at: json.at(["version"])
		},
		publishable: name !== null && version !== null,
		undecidedDependencies: isForeign ? [{
			group: "imports",
			at: json.at(["imports"], "key"),
			how: "imports of Deno are not read yet"
		}] : []
	}, checkedGlobs(members ?? [], path));
}
/** Blanked, so that offsets stay; strings are left alone. */
function withoutTrailingCommas(text) {
	return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => part === "," ? " " : part);
}

// src/sources/manifests/dotnet/nuspec.ts
/**
* A .nuspec: https://learn.microsoft.com/en-us/nuget/reference/nuspec. `$version$` is filled in when it is packed.
* @throws SourceInvalid for text that is not well-formed XML
*/
function readNuspec(text, path) {
	const { root, where } = parseXml(text, path);
	const metadata = childOf(root, "metadata");
	const id = childOf(metadata, "id")?.text.value;
	const version = childOf(metadata, "version")?.text;
	const dependencies = childOf(metadata, "dependencies");
	let declared = null;
	if (version !== void 0) declared = version.value.includes("$") ? {
		kind: "dynamic",
		at: where.span(version.start, version.end),
		how: `\`${version.value}\` is filled in when the package is made`,
		fromTag: true
	} : literalVersion(where, version.start, version.value);
	return manifestOf({
		path,
		ecosystem: "NuGet",
		format: "nuspec",
		name: id === void 0 || id.includes("$") ? null : id,
		version: declared,
		publishable: declared !== null,
		undecidedDependencies: undecided$2(dependencies === void 0 || dependencies.children.length === 0 ? null : {
			...dependencies,
			group: "dependencies"
		}, where, "dependencies of .NET are not read yet")
	});
}

// src/sources/manifests/dotnet/assembly-info.ts
const PLACES$1 = [
	"Properties/AssemblyInfo.cs",
	"AssemblyInfo.cs",
	"AssemblyInfo.fs",
	"My Project/AssemblyInfo.vb"
];
/**
* The version of an assembly's attributes: the informational one, which people see, else the file's, else the
* assembly's own.
*/
async function assemblyInfoVersion(folder) {
	for (const place of PLACES$1) {
		const path = folder.find(place);
		if (path === null) continue;
		const text = await folder.read(path);
		const code = withoutComments(text, SLASH_COMMENTS);
		const where = positions(text, path);
		for (const name of [
			"AssemblyInformationalVersion",
			"AssemblyFileVersion",
			"AssemblyVersion"
		]) {
			const match = new RegExp(`(\\b${name}(?:Attribute)?\\s*\\(\\s*")([^"\\n]*)"`).exec(code);
			if (match === null) continue;
			const start = match.index + match[1].length;
			if (!match[2].includes("*")) return literalVersion(where, start, match[2]);
			return {
				kind: "dynamic",
				at: where.span(start, start + match[2].length),
				how: `the compiler fills in \`${match[2]}\``
			};
		}
	}
	return null;
}

// src/sources/manifests/dotnet/project.ts
/**
* A project file of .NET (.csproj, .fsproj, .vbproj). Properties are looked up in it and in the nearest
* Directory.Build.props above, which is the one that MSBuild imports.
* Source: https://learn.microsoft.com/en-us/nuget/reference/msbuild-targets#pack-target.
* @throws SourceInvalid for text that is not well-formed XML
*/
async function readDotnetProject(text, path, folder) {
	const project = {
		...parseXml(text, path),
		path
	};
	const files = [project, ...await buildProps(folder)];
	const properties = new Properties(files);
	const version = properties.version() ?? (isOldStyle(project.root) ? await assemblyInfoVersion(folder) : null);
	const reference = items(project.root, "PackageReference")[0];
	return manifestOf({
		path,
		ecosystem: "NuGet",
		format: "project file",
		name: properties.plain("PackageId") ?? properties.plain("AssemblyName") ?? stemOf(path, /\.\w+proj$/),
		version,
		publishable: version !== null && isPackable(properties, project.root),
		undecidedDependencies: undecided$2(reference === void 0 ? null : {
			...reference,
			group: "PackageReference"
		}, project.where, "dependencies of .NET are not read yet")
	});
}
async function buildProps(folder) {
	const depth = folder.directory === "" ? 0 : folder.directory.split("/").length;
	for (let up = 0; up <= depth; up += 1) {
		const path = folder.find(`${"../".repeat(up)}Directory.Build.props`);
		if (path === null) continue;
		const props = {
			...parseXml(await folder.read(path), path),
			path
		};
		return [props, ...await imported(props, folder)];
	}
	return [];
}
/** What the props import from beside them, as a repository does that keeps its version in a file of its own. */
async function imported(props, folder) {
	const base = props.path.slice(0, props.path.lastIndexOf("/") + 1);
	const up = folder.directory === "" ? "" : "../".repeat(folder.directory.split("/").length);
	const found = [];
	for (const element of childrenOf$1(props.root, "Import")) {
		const name = element.attributes.get("Project")?.value.replace(/^\$\(MSBuildThisFileDirectory\)[\\/]?/, "") ?? "$";
		const path = name.includes("$") ? null : folder.find(`${up}${base}${name.replaceAll("\\", "/")}`);
		if (path !== null) found.push({
			...parseXml(await folder.read(path), path),
			path
		});
	}
	return found;
}
/** Before the SDK style, a project named no package; its assembly's attributes bear the version. */
function isOldStyle(root) {
	return !root.attributes.has("Sdk") && childOf(root, "Sdk") === void 0 && root.attributes.has("ToolsVersion");
}
function isPackable(properties, root) {
	if (properties.plain("IsPackable")?.toLowerCase() === "false") return false;
	if (properties.plain("IsTestProject")?.toLowerCase() === "true") return false;
	return !items(root, "PackageReference").some((item) => item.attributes.get("Include")?.value.toLowerCase() === "microsoft.net.test.sdk");
}
function items(root, name) {
	return root.children.filter((child) => child.name === "ItemGroup").flatMap((group) => group.children.filter((item) => item.name === name));
}
/** Packages that derive the version from the tag, or from git. */
const DERIVING = /^(?:MinVer|Nerdbank\.GitVersioning|GitVersion\.MsBuild|GitVersionTask|GitInfo)$/i;
var Properties = class {
	files;
	constructor(files) {
		this.files = files;
	}
	/** As the package gets it: `PackageVersion`, else `Version`, else the prefix with the suffix. */
	version() {
		for (const name of ["PackageVersion", "Version"]) {
			const found = this.definitions(name);
			if (found.length > 0) return this.declared(name, found);
		}
		const prefix = this.definitions("VersionPrefix");
		const suffix = this.definitions("VersionSuffix");
		if (prefix.length === 0) return this.derived();
		const declared = this.declared("VersionPrefix", prefix);
		if (suffix.length === 0 || declared.kind === "dynamic") return declared;
		const end = this.declared("VersionSuffix", suffix);
		if (end.kind === "dynamic") return end;
		return {
			...declared,
			value: end.value === "" ? declared.value : `${declared.value}-${end.value}`
		};
	}
	/** A property's value where it is set once, without condition and reference. */
	plain(name) {
		const [only] = this.definitions(name);
		if (only === void 0 || only.conditioned || only.element.text.value.includes("$(")) return null;
		return only.element.text.value;
	}
	derived() {
		for (const { root, where } of this.files) {
			const found = items(root, "PackageReference").find((item) => DERIVING.test(item.attributes.get("Include")?.value ?? ""));
			if (found === void 0) continue;
			return {
				kind: "dynamic",
				at: where.span(found.start, found.end),
				how: `\`${found.attributes.get("Include").value}\` derives it from the tag`,
				fromTag: true
			};
		}
		return null;
	}
	declared(name, found) {
		const { file, element } = found[0];
		const { value, start, end } = element.text;
		const at = file.where.span(start, end);
		if (found.length > 1 || found[0].conditioned) return {
			kind: "dynamic",
			at,
			how: `\`${name}\` depends on a condition`
		};
		if (!value.includes("$(")) return literalVersion(file.where, start, value);
		const whole = /^\$\((\w+)\)$/.exec(value)?.[1];
		const referred = whole === void 0 ? [] : this.definitions(whole);
		if (whole !== void 0 && whole !== name && referred.length > 0) {
			const [target] = referred;
			if (!target.element.text.value.includes("$(")) return this.declared(whole, referred);
		}
		const expanded = this.expanded(value, name);
		if (expanded !== null) return {
			kind: "static",
			value: expanded,
			at
		};
		return {
			kind: "dynamic",
			at,
			how: `\`${value}\` holds a property that the project does not set`
		};
	}
	expanded(value, self) {
		let unknown = false;
		const text = value.replace(/\$\(([^()]*)\)/g, (_, name) => {
			const known = name === self ? null : this.plain(name);
			if (known === null) unknown = true;
			return known ?? "";
		});
		return unknown || text.includes("$(") ? null : text;
	}
	/** In the nearest file that sets it; `Condition="'$(Name)' == ''"` is only a default and counts as none. */
	definitions(name) {
		for (const file of this.files) {
			const found = file.root.children.filter((child) => child.name === "PropertyGroup").flatMap((group) => group.children.filter((child) => child.name === name).map((element) => ({
				file,
				element,
				conditioned: isConditioned(group, name) || isConditioned(element, name)
			})));
			if (found.length > 0) return found;
		}
		return [];
	}
};
function isConditioned(element, name) {
	const condition = element.attributes.get("Condition")?.value.replace(/\s+/g, "");
	return condition !== void 0 && condition !== `'$(${name})'==''`;
}

// src/sources/manifests/python/version-file.ts
/**
* The version behind setuptools' `file:` directive: the content of one text file, white space trimmed.
* @param names as the directive lists them; more than one would be joined with line breaks, which no version has
* @param at where the directive stands, for what cannot be decided
* @throws SourceInvalid when the file is there and cannot be read
*/
async function fileVersion(folder, names, at) {
	const [name] = names;
	if (name === void 0 || names.length > 1) return {
		kind: "dynamic",
		at,
		how: "it is read from several files"
	};
	const path = folder.find(name);
	if (path === null) return {
		kind: "dynamic",
		at,
		how: `\`${name}\` is not in the repository`
	};
	const text = await folder.read(path);
	const value = text.trim();
	const start = text.indexOf(value);
	if (value === "" || value.includes("\n")) return {
		kind: "dynamic",
		at,
		how: `\`${path}\` is not one line`
	};
	return {
		kind: "static",
		value,
		at: positions(text, path).span(start, start + value.length)
	};
}

// src/sources/manifests/elixir/mix.ts
/**
* A mix.exs, read as text: `version:` is a literal, a module attribute that holds one, or a file's content.
* Source: https://hexdocs.pm/mix/Mix.Project.html.
*/
async function readMix(text, path, folder) {
	const code = withoutComments(text, HASH_COMMENTS);
	const where = positions(text, path);
	const app = /\bapp:\s*:(\w+)/.exec(code)?.[1] ?? null;
	const packageName = /\bpackage\b[\s\S]{0,2000}?\bname:\s*"([^"#]+)"/.exec(code)?.[1];
	const version = await versionOf$2(code, text, path, folder);
	const deps = /\{\s*:\w+\s*,\s*(?:"|[a-z_]+:)/.exec(/\bdefp?\s+deps\b[\s\S]*/.exec(code)?.[0] ?? "") === null ? null : /\bdefp?\s+(deps)\b/d.exec(code).indices[1];
	return manifestOf({
		path,
		ecosystem: "Hex",
		format: "mix.exs",
		name: packageName ?? app,
		version,
		publishable: version !== null && /\bpackage:|\bdefp?\s+package\b/.test(code),
		undecidedDependencies: undecided$2(deps === null ? null : {
			start: deps[0],
			end: deps[1],
			group: "deps"
		}, where, "dependencies of Mix are not read yet")
	});
}
async function versionOf$2(code, text, path, folder) {
	const where = positions(text, path);
	const project = /\bdef\s+project\b/.exec(code)?.index ?? 0;
	const match = /(\bversion:\s*)("[^"\n]*"|[^\n,\]]*[^\s,\]])/.exec(code.slice(project));
	if (match === null) return null;
	const start = project + match.index + match[1].length;
	const value = match[2];
	const at = where.span(start, start + value.length);
	const literal = /^"([^"#]*)"$/.exec(value);
	if (literal !== null) return literalVersion(where, start + 1, literal[1]);
	const attribute = /^@(\w+)$/.exec(value)?.[1];
	if (attribute !== void 0) {
		const set = [...code.matchAll(new RegExp(`^([ \\t]*@${attribute}[ \\t]+)(\\S[^\\n]*)`, "gm"))];
		const own = /^"([^"#]*)"$/.exec(set[0]?.[2]?.trimEnd() ?? "");
		if (set.length === 1 && own !== null) return literalVersion(where, set[0].index + set[0][1].length + 1, own[1]);
		const file = set.length === 1 ? fileRead(set[0][2]) : null;
		if (file !== null) return fileVersion(folder, [file], at);
	}
	const file = fileRead(value);
	if (file !== null) return fileVersion(folder, [file], at);
	return {
		kind: "dynamic",
		at,
		how: `\`${value.slice(0, 60)}\` is computed`
	};
}
function fileRead(value) {
	return /^(?:String\.trim\()?File\.read!\("([^"#]+)"\)/.exec(value.trim())?.[1] ?? null;
}

// src/sources/manifests/go/go-mod.ts
/**
* A go.mod: https://go.dev/ref/mod#go-mod-file. It holds no version; its module path ends in the major version from
* 2 on. Requirements are not read, as go.sum is not.
* @param isApplication whether a program stands at the module's root: nobody imports it, so its path need not follow
*   its version
* @throws SourceInvalid when it does not name exactly one module
*/
function readGoMod(text, path, isApplication) {
	const where = positions(text, path);
	const modules = [...text.matchAll(/^[ \t]*module[ \t]+(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`(/][^\s"`]*))[ \t\r]*(?:\/\/.*)?$/gm)];
	const [module] = modules;
	if (module === void 0 || modules.length > 1) throw new SourceInvalid(path, "does not name exactly one module");
	const name = module[1] ?? module[2] ?? module[3];
	const start = module.index + module[0].indexOf(name, module[0].indexOf("module") + 6);
	const requirement = /^[ \t]*require\b/m.exec(text);
	const undecided = requirement === null ? [] : [requirement.index + requirement[0].length - 7];
	return {
		path,
		ecosystem: "Go",
		format: "go.mod",
		name,
		nameAt: where.span(start, start + name.length),
		version: null,
		otherVersions: [],
		publishable: !isApplication,
		dependencies: [],
		undecidedDependencies: undecided.map((offset) => ({
			group: "require",
			at: where.span(offset, offset + 7),
			how: "requirements of Go are not read yet"
		})),
		workspaceMembers: [],
		workspaceRoot: null,
		ships: null
	};
}

// src/sources/manifests/gradle/lookup.ts
/** The places of a file of the build: the project's folder, then every folder above it. */
function* upwards({ directory }) {
	const depth = directory === "" ? 0 : directory.split("/").length;
	for (let up = 0; up <= depth; up += 1) yield "../".repeat(up);
}
/**
* A property of gradle.properties, the nearest above the project.
* Source: https://docs.gradle.org/current/userguide/project_properties.html; the format is Java's.
*/
async function gradleProperty(name, folder) {
	for (const place of upwards(folder)) {
		const path = folder.find(`${place}gradle.properties`);
		if (path === null) continue;
		const text = await folder.read(path);
		const escaped = name.replace(/[^\w]/g, String.raw`\$&`);
		const lines = [...text.matchAll(new RegExp(`^([ \\t]*${escaped}[ \\t]*[=: \\t][ \\t]*)([^\\r\\n]*)$`, "gm"))];
		const last = lines.at(-1);
		if (last === void 0) continue;
		const value = last[2].trimEnd();
		const start = last.index + last[1].length;
		const where = positions(text, path);
		if (lines.length > 1 || value.includes("\\") || value === "") return {
			kind: "dynamic",
			at: where.span(start, start + value.length),
			how: `\`${name}\` in \`${path}\` is not one plain line`
		};
		return literalVersion(where, start, value);
	}
	return null;
}
/**
* A version of the catalog `gradle/libs.versions.toml`, as the accessor writes its name: `.` for `-` and `_` too.
* Source: https://docs.gradle.org/current/userguide/version_catalogs.html.
* @throws SourceInvalid where the catalog is not TOML
*/
async function catalogVersion(accessor, folder) {
	for (const place of upwards(folder)) {
		const path = folder.find(`${place}gradle/libs.versions.toml`);
		if (path === null) continue;
		const toml = fields(parseToml(await folder.read(path), path), path);
		const key = Object.keys(toml.table(["versions"]) ?? {}).find((one) => one.replace(/[-_]/g, ".") === accessor);
		if (key === void 0) return null;
		const field = ["versions", key];
		if (!toml.is(field, "text")) throw new SourceInvalid(path, `the version \`${key}\` is no plain text`);
		return {
			kind: "static",
			value: toml.text(field),
			at: toml.at(field)
		};
	}
	return null;
}

// src/sources/manifests/gradle/build.ts
/**
* A build.gradle or build.gradle.kts, as far as it can be read without running it: literals, gradle.properties and
* version catalogs. An Android application has its `versionName` as version.
*/
async function readGradleBuild(text, path, folder) {
	const code = withoutComments(text, SLASH_COMMENTS);
	const where = positions(text, path);
	const isApp = /\bversionName\b/.test(code) && /com\.android\.application|\bandroid\s*\{/.test(code);
	const version = isApp ? await assigned(code, where, "versionName", folder) : await assigned(code, where, "version", folder) ?? await inherited(code, where, folder);
	const dependencies = /^[ \t]*dependencies(?=\s*\{)/m.exec(code);
	return manifestOf({
		path,
		ecosystem: isApp ? "generic" : "Maven",
		format: isApp ? "android" : "build.gradle",
		name: projectName(folder),
		version,
		publishable: version !== null && !isAside(folder.directory),
		undecidedDependencies: undecided$2(dependencies === null ? null : {
			start: dependencies.index + dependencies[0].length - 12,
			end: dependencies.index + dependencies[0].length,
			group: "dependencies"
		}, where, "dependencies of Gradle are not read yet")
	});
}
/** The build's own logic, and applications that try the library out. */
function isAside(directory) {
	return /(?:^|\/)(?:buildSrc|build-logic)(?:\/|$)|(?:^|[-_/])(?:tests?|samples?|demos?|examples?)(?:\/|$)/i.test(directory);
}
function projectName({ directory }) {
	return directory === "" ? null : directory.slice(directory.lastIndexOf("/") + 1);
}
/** Blocks in which an assignment is the project's own, by their beginning. */
const OWN_BLOCK = /^(?:allprojects|android|defaultConfig|configure(?:<[^>]*>)?\(.*\))$/;
async function assigned(code, where, name, folder) {
	const pattern = new RegExp(`^([ \\t]*(?:project\\.)?${name}(?:[ \\t]*=[ \\t]*|[ \\t]+))(?=\\S)([^\\n;]*)`, "gm");
	const found = [...code.matchAll(pattern)].flatMap((match) => {
		const start = match.index + match[1].length;
		return blocksAround(code, match.index).every((block) => OWN_BLOCK.test(block)) ? [{
			start,
			value: match[2].trimEnd()
		}] : [];
	});
	const [only] = found;
	if (only === void 0) return null;
	const at = where.span(only.start, only.start + only.value.length);
	if (found.length > 1) return {
		kind: "dynamic",
		at,
		how: `\`${name}\` is set in several places`
	};
	return resolved(only.value, only.start, where, folder);
}
const GIT_DERIVED = /gitVersion|scmVersion|versionDetails|\bgit[A-Z]\w*\(|gitDescribe|describe --tags/;
async function resolved(value, start, where, folder) {
	const literal = /^(["'])([^"'$]*)\1$/.exec(value);
	if (literal !== null) return literalVersion(where, start + 1, literal[2]);
	const at = where.span(start, start + value.length);
	if (GIT_DERIVED.test(value)) return {
		kind: "dynamic",
		at,
		how: `\`${shortened(value)}\` asks git for it`,
		fromTag: true
	};
	const catalog = /^libs\.versions\.([\w.]+)\.get\(\)(?:\.toString\(\))?$/.exec(value);
	if (catalog !== null) {
		const found = await catalogVersion(catalog[1], folder);
		if (found !== null) return found;
	}
	const property = PROPERTIES.map((pattern) => pattern.exec(value)?.[1]).find((name) => name !== void 0);
	if (property !== void 0) {
		const found = await gradleProperty(property, folder);
		if (found !== null) return found;
	}
	return {
		kind: "dynamic",
		at,
		how: `\`${shortened(value)}\` is computed`
	};
}
/** Ways to name one property and nothing else. */
const PROPERTIES = [
	/^(?:project\.|rootProject\.)?(?:findProperty|property|ext\.get)\(\s*["']([\w.-]+)["']\s*\)(?:\s+as\s+String)?(?:\.toString\(\)|!!)*$/,
	/^providers\.gradleProperty\(\s*["']([\w.-]+)["']\s*\)\.get\(\)$/,
	/^(?:project\.|rootProject\.)?(?:ext\.)?([A-Za-z_]\w*)$/,
	/^"\$\{?(?:project\.|rootProject\.)?([A-Za-z_]\w*)\}?"$/
];
const DERIVING_PLUGIN = /pl\.allegro\.tech\.build\.axion-release|com\.palantir\.git-version|nebula\.release|org\.ajoberstar\.reckon|me\.qoomon\.git-versioning|com\.gladed\.androidgitversion/;
/** Without an assignment the version is the property `version`, which sub-projects inherit; or a plugin's. */
async function inherited(code, where, folder) {
	const plugin = DERIVING_PLUGIN.exec(code);
	if (plugin !== null) return {
		kind: "dynamic",
		at: where.span(plugin.index, plugin.index + plugin[0].length),
		how: `the plugin \`${plugin[0]}\` derives it from the tag`,
		fromTag: true
	};
	return gradleProperty("version", folder);
}
function shortened(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// src/sources/manifests/helm/chart.ts
/**
* A Chart.yaml: https://helm.sh/docs/topics/charts/#the-chartyaml-file. `appVersion` is the version of what the chart
* installs, not of the chart, and is not compared.
* @throws SourceInvalid for text that is not YAML, and for fields of the wrong type
*/
function readChart(text, path) {
	const chart = fields(parseYamlTexts(text, path), path);
	const name = chart.text(["name"]);
	const version = chart.text(["version"]);
	const dependencies = chart.has(["dependencies"]) ? chart.list(["dependencies"]) ?? [] : [];
	return manifestOf({
		path,
		ecosystem: "Helm",
		format: "Chart.yaml",
		name,
		version: version === null ? null : {
			kind: "static",
			value: version,
			at: chart.at(["version"])
		},
		publishable: name !== null && version !== null,
		undecidedDependencies: dependencies.length === 0 ? [] : [{
			group: "dependencies",
			at: chart.at(["dependencies"], "key"),
			how: "dependencies of Helm are not read yet"
		}]
	});
}

// src/sources/workflows/yaml/node.ts
/** The error for something at a place of a file; its message begins `path:line: `. */
function invalidAt(at, problem) {
	return new SourceInvalid(`${at.path}:${at.startLine}`, problem);
}
/** A value that is absent or written without content (`key:`). */
function isEmpty(node) {
	return node === void 0 || node.kind === "scalar" && node.text.type === "null";
}
/** @throws SourceInvalid when the node is anything but a mapping with plain keys */
function mapping(node, what) {
	if (node.kind !== "map") throw invalidAt(node.at, `${what} is ${kindOf$1(node)} where GitHub expects a mapping`);
	const computed = node.entries.find((entry) => entry.key.value.includes("${{"));
	if (computed !== void 0) throw invalidAt(computed.key.at, `${what} has a key that is an expression; what it holds cannot be known`);
	return node;
}
/** @throws SourceInvalid when the node is anything but a list */
function list(node, what) {
	if (node.kind !== "list") throw invalidAt(node.at, `${what} is ${kindOf$1(node)} where GitHub expects a list`);
	return node;
}
/** @throws SourceInvalid when the node is a mapping or a list */
function scalar(node, what) {
	if (node.kind !== "scalar") throw invalidAt(node.at, `${what} is ${kindOf$1(node)} where GitHub expects a single value`);
	return node.text;
}
/** The value under a key of a mapping. */
function field(map, name) {
	return map.entries.find((entry) => entry.key.value === name)?.value;
}
/** The single value under a key; `null` when the key is absent or empty. */
function scalarField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? null : scalar(node, `${what}'s \`${name}\``);
}
function kindOf$1(node) {
	if (node.kind === "scalar") return node.text.type === "null" ? "empty" : "a single value";
	return node.kind === "map" ? "a mapping" : "a list";
}

// src/sources/workflows/yaml/scalar.ts
/** Turns runs of file offsets into lines and columns. */
function segmentsOf(runs, lines) {
	return runs.map(({ offset, source }) => ({
		offset,
		...lines.position(source)
	}));
}
/** Builds a value piece by piece and remembers where each piece came from. */
var Unfolding = class {
	value = "";
	runs = [];
	text;
	constructor(text) {
		this.text = text;
	}
	/** Appends `text[from, to)` as it stands. */
	copy(from, to) {
		if (to <= from) return;
		this.mark(from);
		this.value += this.text.slice(from, to);
	}
	/** Appends characters that stand for what is written at `source` (an escape, a folded line break). */
	stand(characters, source) {
		if (characters === "") return;
		this.mark(source);
		this.value += characters;
		this.broken = true;
	}
	/** Closes the value: its end stands at `source`. */
	end(source) {
		this.mark(source);
		return {
			value: this.value,
			runs: this.runs
		};
	}
	broken = false;
	mark(source) {
		const last = this.runs.at(-1);
		const continues = last !== void 0 && !this.broken && last.source + (this.value.length - last.offset) === source;
		this.broken = false;
		if (continues) return;
		if (last !== void 0 && last.offset === this.value.length) last.source = source;
		else this.runs.push({
			offset: this.value.length,
			source
		});
	}
};
/** Where each line of a text starts. */
var LineStarts = class {
	starts;
	constructor(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.starts = starts;
	}
	/** The offset of a location's start. */
	offset(at) {
		return this.starts[at.startLine - 1] + at.startColumn - 1;
	}
	/** Whether an offset stands below a line. */
	isLaterLine(offset, line) {
		const next = this.starts[line];
		return next !== void 0 && offset >= next;
	}
	/** Line and column, both from 1, of an offset. */
	position(offset) {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - this.starts[low] + 1
		};
	}
};

// src/sources/workflows/support/dockerfile-lines.ts
/**
* Splits a Dockerfile into instructions.
* Source: docs.docker.com, Dockerfile reference: parser directives, continuation, comments within it, here-documents;
* moby/buildkit, frontend/dockerfile/parser.
*/
function instructionsOf(text, path) {
	const reader = new LineReader(text, path);
	const escaper = escapeDirective(text);
	const instructions = [];
	for (let line = reader.next(); line !== null; line = reader.next()) {
		if (/^\s*(?:#.*)?$/.test(line.text)) continue;
		instructions.push(instruction(line, reader, escaper));
	}
	return {
		instructions,
		escaper
	};
}
/** A part of a text, its positions kept. */
function partOf(text, from, to) {
	const segments = text.segments.filter((segment, index) => segment.offset < to && (text.segments[index + 1]?.offset ?? Infinity) > from).map(({ offset, line, column }) => {
		const skipped = Math.max(0, from - offset);
		return {
			offset: Math.max(offset, from) - from,
			line,
			column: column + skipped
		};
	});
	const first = segments[0] ?? {
		offset: 0,
		line: text.at.startLine,
		column: text.at.startColumn
	};
	const last = segments.at(-1) ?? first;
	const endColumn = last.column + (to - from - last.offset);
	const at = {
		...text.at,
		startLine: first.line,
		startColumn: first.column,
		endLine: last.line,
		endColumn
	};
	return {
		...text,
		value: text.value.slice(from, to),
		at,
		segments: [...segments, {
			offset: to - from,
			line: last.line,
			column: endColumn
		}]
	};
}
var LineReader = class {
	at = 0;
	text;
	path;
	lines;
	constructor(text, path) {
		this.text = text;
		this.path = path;
		this.lines = new LineStarts(text);
	}
	next() {
		if (this.at >= this.text.length) return null;
		const start = this.at;
		const feed = this.text.indexOf("\n", start);
		const stop = feed === -1 ? this.text.length : feed;
		this.at = stop + 1;
		return {
			text: this.text.slice(start, stop).replace(/\r$/, ""),
			start
		};
	}
	unfolding() {
		return new Unfolding(this.text);
	}
	textOf(unfolded, start, end) {
		const from = this.lines.position(start);
		const to = this.lines.position(end);
		const at = {
			path: this.path,
			startLine: from.line,
			startColumn: from.column,
			endLine: to.line,
			endColumn: to.column
		};
		const segments = segmentsOf(unfolded.runs, this.lines);
		return {
			value: unfolded.value,
			at,
			segments,
			type: "string",
			comment: null,
			expressions: []
		};
	}
};
function instruction(first, reader, escaper) {
	const head = /^\s*(?:onbuild\s+)?(\S+)\s*/i.exec(first.text);
	const out = reader.unfolding();
	const start = first.start + head[0].length;
	let end = start;
	let from = start;
	for (let line = first; line !== null; line = reader.next()) {
		const stop = line.start + line.text.length;
		if (line !== first) {
			if (/^\s*(?:#.*)?$/.test(line.text)) continue;
			from = line.start;
		}
		const continued = continuation(line.text, escaper);
		end = continued === -1 ? stop : line.start + continued;
		out.copy(from, end);
		if (continued === -1) break;
	}
	const body = reader.textOf(out.end(end), start, end);
	const name = head[1].toUpperCase();
	return {
		name,
		body,
		heredocs: [
			"RUN",
			"COPY",
			"ADD"
		].includes(name) ? readHeredocs(body, reader) : []
	};
}
/** The index of the escape character that continues a line, or -1. */
function continuation(line, escaper) {
	const trimmed = line.trimEnd();
	if (!trimmed.endsWith(escaper)) return -1;
	const before = trimmed.slice(0, -1);
	return before.endsWith(escaper) && escaper === "\\" ? -1 : before.length;
}
function readHeredocs(body, reader) {
	return heredocMarks(body.value).map(({ name, tabs }) => {
		const out = reader.unfolding();
		let start = null;
		let end = 0;
		for (let line = reader.next(); line !== null; line = reader.next()) {
			if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name) return {
				name,
				body: reader.textOf(out.end(end), start ?? line.start, start === null ? line.start : end)
			};
			start ??= line.start;
			end = line.start + line.text.length;
			out.copy(line.start, end);
			out.stand("\n", end);
		}
		throw invalidAt(body.at, `has a here-document that never ends: ${JSON.stringify(name)} is missing`);
	});
}
/**
* The here-documents that an instruction announces: whole words outside quotes.
* A `<<` inside quotes must not swallow the instructions below it.
*/
function heredocMarks(body) {
	const marks = [];
	const word = /\s+|\d*<<(-?)(?:"([^"\s<]+)"|'([^'\s<]+)'|([^\s<"'\\]+))(?=\s|$)|(?:"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?|\\[\s\S]?|[^\s"'\\])+/y;
	for (let match = word.exec(body); match !== null; match = word.exec(body)) {
		const name = match[2] ?? match[3] ?? match[4];
		if (name !== void 0) marks.push({
			name,
			tabs: match[1] === "-",
			start: match.index,
			end: word.lastIndex
		});
	}
	return marks;
}
/** `# escape=` counts only among the directives at the very top. */
function escapeDirective(text) {
	for (const line of text.split("\n", 20)) {
		const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line);
		if (directive === null) return "\\";
		if (directive[1].toLowerCase() === "escape") return directive[2] === "`" ? "`" : "\\";
	}
	return "\\";
}

// src/sources/manifests/image/dockerfile-label.ts
const LABEL = "org.opencontainers.image.version";
const NAMED = /(?:^|\s)(["']?)org\.(?:opencontainers\.image|label-schema)\.version\1=("[^"]*"|'[^']*'|[^\s"']+)/;
/**
* A Dockerfile that labels its image with a version, as a literal or by a build argument's default.
* Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md.
* @returns `null` for one without the label
*/
function readImageLabel(text, path) {
	if (!/org\.(?:opencontainers\.image|label-schema)\.version/.test(text)) return null;
	const args = /* @__PURE__ */ new Map();
	for (const { name, body } of instructionsOf(text, path).instructions) {
		if (name === "ARG" || name === "ENV") remember(body, args);
		const match = name === "LABEL" ? NAMED.exec(body.value) : null;
		if (match === null) continue;
		const written = match[2];
		const quotes = /^["']/.test(written) ? 1 : 0;
		const end = match.index + match[0].length - quotes;
		const start = end - written.length + 2 * quotes;
		const version = labelled$1(body.value.slice(start, end), locate(body, start, end), args);
		return manifestOf({
			path,
			ecosystem: "generic",
			format: "image label",
			version,
			publishable: version.kind === "static"
		});
	}
	return null;
}
function labelled$1(value, at, args) {
	if (!value.includes("$")) return {
		kind: "static",
		value,
		at
	};
	const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(value);
	const known = name === null ? void 0 : args.get(name[1] ?? name[2]);
	if (known !== void 0 && /^v?[0-9]/.test(known.value)) return {
		kind: "static",
		...known
	};
	return {
		kind: "dynamic",
		at,
		how: `the build fills in \`${value}\` of the label \`${LABEL}\``,
		fromTag: true
	};
}
function remember(body, args) {
	for (const match of body.value.matchAll(/(?:^|\s)((\w+)=)(?:"([^"$]*)"|([^\s"'$]+))(?=\s|$)/g)) {
		const value = match[3] ?? match[4];
		const start = match.index + match[0].indexOf(match[1]) + match[1].length + (match[3] === void 0 ? 0 : 1);
		args.set(match[2], {
			value,
			at: locate(body, start, start + value.length)
		});
	}
}

// src/sources/manifests/maven/pom.ts
/**
* A pom.xml: https://maven.apache.org/pom.html. The version is its own or the parent's; properties are looked up in it
* and in the parents that lie in the repository.
* @throws SourceInvalid for text that is not well-formed XML
*/
async function readPom(text, path, folder) {
	const pom = {
		...parseXml(text, path),
		path
	};
	const chain = await withParents(pom, folder);
	const { root, where } = pom;
	const parent = childOf(root, "parent");
	const artifact = childOf(root, "artifactId")?.text.value ?? null;
	const group = childOf(root, "groupId")?.text.value ?? childOf(parent, "groupId")?.text.value;
	const element = childOf(root, "version") ?? childOf(parent, "version");
	const modules = childrenOf$1(childOf(root, "modules"), "module").map(({ text: { value } }) => value.replace(/\/?[^/]*\.xml$/, ""));
	const dependencies = childOf(root, "dependencies");
	return manifestOf({
		path,
		ecosystem: "Maven",
		format: "pom.xml",
		name: artifact === null || group === void 0 ? artifact : `${group}:${artifact}`,
		version: element === void 0 ? null : versionOf$1(element, chain),
		publishable: artifact !== null && property$1(chain, "maven.deploy.skip")?.element.text.value !== "true",
		undecidedDependencies: undecided$2(dependencies === void 0 ? null : {
			...dependencies,
			group: "dependencies"
		}, where, "Maven has no lockfile that could be read")
	}, checkedGlobs(modules, path));
}
/** The pom and its parents, nearest first, as far as they lie in the repository. */
async function withParents(pom, folder) {
	const chain = [pom];
	const seen = /* @__PURE__ */ new Set([pom.path]);
	for (;;) {
		const last = chain.at(-1);
		const parent = childOf(last.root, "parent");
		if (parent === void 0) return chain;
		const relative = childOf(parent, "relativePath");
		if (relative?.text.value === "") return chain;
		const base = last.path.slice(0, Math.max(last.path.lastIndexOf("/"), 0));
		const written = relative?.text.value ?? "../pom.xml";
		const named = resolve$1(base, written.endsWith(".xml") ? written : `${written}/pom.xml`);
		const path = named === null || seen.has(named) ? null : folder.find(fromFolder(folder, named));
		if (path === null) return chain;
		const next = {
			...parseXml(await folder.read(path), path),
			path
		};
		const id = (element) => childOf(element, "artifactId")?.text.value;
		if (id(next.root) !== id(parent)) return chain;
		seen.add(path);
		chain.push(next);
	}
}
/** A repository path as the folder finds it. */
function fromFolder({ directory }, path) {
	return (directory === "" ? "" : "../".repeat(directory.split("/").length)) + path;
}
const REFERENCE = /\$\{([^{}]*)\}/g;
/** What a release fills in on the command line: https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html */
const CI_FRIENDLY = /* @__PURE__ */ new Set([
	"revision",
	"sha1",
	"changelist"
]);
function versionOf$1(element, chain) {
	const [{ where }] = chain;
	const written = element.text;
	if (!written.value.includes("${")) return literalVersion(where, written.start, written.value);
	const at = where.span(written.start, written.end);
	const names = [...written.value.matchAll(REFERENCE)].map((match) => match[1]);
	const value = expanded(written.value, chain, 0);
	if (value === null) return {
		kind: "dynamic",
		at,
		how: `\`${written.value}\` holds a property that no pom of the repository sets`
	};
	if (names.some((name) => CI_FRIENDLY.has(name)) && /-SNAPSHOT$/i.test(value)) return {
		kind: "dynamic",
		at,
		how: `\`${written.value}\` is \`${value}\` here, and a release sets it on the command line`,
		fromTag: true
	};
	const whole = names.length === 1 && written.value === `\${${names[0]}}` ? property$1(chain, names[0]) : null;
	if (whole === null || whole.element.text.value !== value) return {
		kind: "static",
		value,
		at
	};
	return literalVersion(whole.pom.where, whole.element.text.start, value);
}
/** @returns `null` where a property is set nowhere */
function expanded(text, chain, depth) {
	let unknown = depth > 10;
	const value = text.replace(REFERENCE, (_, name) => {
		const found = unknown ? null : propertyValue(name, chain, depth);
		if (found === null) unknown = true;
		return found ?? "";
	});
	return unknown ? null : value;
}
function propertyValue(name, chain, depth) {
	const parentVersion = childOf(childOf(chain[0].root, "parent"), "version")?.text.value;
	if (name === "project.parent.version" || name === "parent.version") return parentVersion ?? null;
	const found = property$1(chain, name);
	return found === null ? null : expanded(found.element.text.value, chain, depth + 1);
}
function property$1(chain, name) {
	for (const pom of chain) {
		const element = childOf(childOf(pom.root, "properties"), name);
		if (element !== void 0) return {
			pom,
			element
		};
	}
	return null;
}

// src/sources/manifests/npm/pnpm-workspace.ts
/**
* The member globs of a pnpm-workspace.yaml: https://pnpm.io/pnpm-workspace_yaml.
* @throws SourceInvalid when it is not YAML, or `packages` is not a list of strings
*/
function readPnpmWorkspace(text, path) {
	const document = (0, import_dist.parseDocument)(text, {
		maxAliasCount: 0,
		stringKeys: true,
		prettyErrors: false
	});
	const [error] = document.errors;
	if (error !== void 0) throw new SourceInvalid(path, `is not YAML: ${error.message.split("\n")[0]}`);
	const value = asValue(() => document.toJS({ maxAliasCount: 0 }), path);
	const packages = typeof value === "object" && value !== null && "packages" in value ? value.packages : [];
	if (!Array.isArray(packages) || packages.some((item) => typeof item !== "string")) throw new SourceInvalid(path, "`packages` should be a list of strings");
	return checkedGlobs(packages, path);
}
function asValue(read, path) {
	try {
		return read();
	} catch (error) {
		if (error instanceof ReferenceError) throw new SourceInvalid(path, `is not readable: ${error.message}`);
		throw error;
	}
}

// src/sources/manifests/php/composer-json.ts
/**
* A composer.json: https://getcomposer.org/doc/04-schema.md. It usually holds no version: Packagist takes the tag's.
* @throws SourceInvalid for text that is not strict JSON, and for fields of the wrong type
*/
function readComposerJson(text, path) {
	const json = fields(parseJson(text, path), path);
	const name = json.text(["name"]);
	const version = json.text(["version"]);
	const type = json.text(["type"]);
	const groups = ["require", "require-dev"].filter((group) => !json.is([group], "list") && Object.keys(json.table([group]) ?? {}).some((key) => key.includes("/")));
	const isPackage = name !== null && type !== "project";
	return manifestOf({
		path,
		ecosystem: "Packagist",
		format: "composer.json",
		name,
		version: version === null ? null : {
			kind: "static",
			value: version,
			at: json.at(["version"])
		},
		...version === null && isPackage ? { versionFromTag: true } : {},
		publishable: isPackage,
		undecidedDependencies: groups.map((group) => ({
			group,
			at: json.at([group], "key"),
			how: "dependencies of Composer are not read yet"
		}))
	});
}

// src/sources/manifests/plain/version-file.ts
/**
* A file VERSION (VERSION.txt, version.txt): one line that is a version. Any other content is another thing that bears
* the name, such as a script or a list, and states no version.
*/
function readVersionFile(text, path) {
	const value = text.trim();
	if (!/^v?[0-9]+(?:\.[0-9]+)*[-+.\w]*$/.test(value)) return null;
	return manifestOf({
		path,
		ecosystem: "generic",
		format: "VERSION",
		version: literalVersion(positions(text, path), text.indexOf(value), value),
		publishable: !path.includes("/")
	});
}

// src/sources/manifests/python/python-text.ts
/**
* @returns `null` when the text does not lex as Python: an unclosed string, brackets that do not match
*/
function pythonText(text, path) {
	const code = mask(text);
	if (code === null) return null;
	const depths = depthOf(code);
	if (depths === null) return null;
	return {
		text,
		code,
		depthAt: (offset) => depths[offset] ?? 0,
		positions: positions(text, path)
	};
}
/**
* The literal that starts at `offset`: a string, adjacent strings excluded, or a tuple or list of numbers and
* strings, which setuptools joins with dots.
* @returns `null` when what stands there is computed or continues after the literal
*/
function literalAt(python, offset) {
	const string = stringAt(python, offset);
	if (string !== null) return endsValue(python, string.end) ? located(python, offset, string) : null;
	const sequence = sequenceAt(python, offset);
	if (sequence !== null && endsValue(python, sequence.end)) return located(python, offset, sequence);
	const wrapped = /\(\s*/y;
	wrapped.lastIndex = offset;
	const inner = wrapped.exec(python.code) === null ? null : stringAt(python, wrapped.lastIndex);
	if (inner === null) return null;
	const close = /\s*\)/y;
	close.lastIndex = inner.end;
	if (!close.test(python.code) || !endsValue(python, close.lastIndex)) return null;
	return located(python, wrapped.lastIndex, inner);
}
/** The strings of a list or tuple that holds nothing else; `null` where something is computed. */
function literalList(python, offset) {
	const open = python.code[offset];
	if (open !== "[" && open !== "(") return null;
	const items = [];
	let at = afterSpace(python, offset + 1);
	while (python.code[at] !== (open === "[" ? "]" : ")")) {
		const string = stringAt(python, at);
		if (string === null || !endsValue(python, string.end)) return null;
		items.push(located(python, at, string));
		at = afterSpace(python, string.end);
		if (python.code[at] === ",") at = afterSpace(python, at + 1);
	}
	return endsValue(python, at + 1) ? items : null;
}
function located(python, start, found) {
	return {
		value: found.value,
		at: python.positions.span(start, found.end)
	};
}
/** A plain, raw or unicode string without escapes; formatted and bytes strings are computed. */
function stringAt(python, offset) {
	const pattern = /[rRuU]?("""|'''|"|')(_*)\1/y;
	pattern.lastIndex = offset;
	const match = pattern.exec(python.code);
	if (match === null) return null;
	const end = pattern.lastIndex;
	const value = python.text.slice(end - match[1].length - match[2].length, end - match[1].length);
	return value.includes("\\") || value.includes("\n") ? null : {
		value,
		end
	};
}
function sequenceAt(python, offset) {
	const open = python.code[offset];
	if (open !== "(" && open !== "[") return null;
	const close = open === "(" ? ")" : "]";
	const parts = [];
	let at = afterSpace(python, offset + 1);
	while (python.code[at] !== close) {
		const number = /[0-9]+(?![.\w])/y;
		number.lastIndex = at;
		const digits = number.exec(python.code);
		const item = digits === null ? stringAt(python, at) : {
			value: digits[0],
			end: number.lastIndex
		};
		if (item === null) return null;
		parts.push(item.value);
		at = afterSpace(python, item.end);
		if (python.code[at] === ",") at = afterSpace(python, at + 1);
		else if (python.code[at] !== close) return null;
	}
	return parts.length > 1 ? {
		value: parts.join("."),
		end: at + 1
	} : null;
}
function afterSpace(python, offset) {
	const space = /\s*/y;
	space.lastIndex = offset;
	space.exec(python.code);
	return space.lastIndex;
}
/** Whether nothing that would change the value follows: no operator, call, subscript, condition, further string. */
function endsValue(python, offset) {
	const pattern = /[ \t]*(?:$|[\r\n;,)\]])/y;
	pattern.lastIndex = offset;
	if (!pattern.test(python.code)) return false;
	if (python.depthAt(offset) === 0) return true;
	const next = /\s*[,)\]]/y;
	next.lastIndex = offset;
	return next.test(python.code);
}
function mask(text) {
	const parts = [];
	const interesting = /[#"']/g;
	let at = 0;
	for (;;) {
		interesting.lastIndex = at;
		const match = interesting.exec(text);
		if (match === null) return parts.concat(text.slice(at)).join("");
		const start = match.index;
		parts.push(text.slice(at, start));
		if (match[0] === "#") {
			const newline = text.indexOf("\n", start);
			at = newline === -1 ? text.length : newline;
			parts.push(" ".repeat(at - start));
			continue;
		}
		const triple = match[0].repeat(3);
		const quote = text.startsWith(triple, start) ? triple : match[0];
		const end = endOfString(text, start + quote.length, quote);
		if (end === null) return null;
		const inner = text.slice(start + quote.length, end);
		parts.push(quote, inner.replace(/[^\r\n]/g, "_").replace(/[\r\n]/g, " "), quote);
		at = end + quote.length;
	}
}
function endOfString(text, from, quote) {
	for (let at = from; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text.startsWith(quote, at)) return at;
	else if (text[at] === "\n" && quote.length === 1) return null;
	return null;
}
function depthOf(code) {
	const depths = new Uint16Array(code.length + 1);
	let depth = 0;
	for (let at = 0; at < code.length; at += 1) {
		const character = code[at];
		if (")]}".includes(character)) depth -= 1;
		if (depth < 0 || depth > 1e3) return null;
		depths[at] = depth;
		if ("([{".includes(character)) depth += 1;
	}
	return depth === 0 ? depths : null;
}

// src/sources/manifests/python/assignment.ts
/**
* The value that a name has at a module's top level, where exactly one statement gives it and that statement holds
* a literal. Assigned twice, inside a condition or function, or augmented: computed.
*/
function assignmentOf(python, name) {
	const assigned = assignments(python, name);
	const imported = imports(python, name);
	if (assigned.length + imported.length > 1) return {
		kind: "computed",
		offset: Math.min(...[...assigned, ...imported].map((found) => found.offset))
	};
	const [assignment] = assigned;
	if (assignment !== void 0) {
		const literal = assignment.topLevel ? literalAt(python, assignment.value) : null;
		return literal === null ? {
			kind: "computed",
			offset: assignment.offset
		} : {
			kind: "literal",
			literal
		};
	}
	const [found] = imported;
	if (found === void 0) return { kind: "absent" };
	return found.topLevel ? {
		kind: "imported",
		from: found.from,
		name: found.name
	} : {
		kind: "computed",
		offset: found.offset
	};
}
function assignments(python, name) {
	const escaped = name.replace(/[^\w]/g, "\\$&");
	const pattern = new RegExp(`(?<![\\w.])${escaped}[ \\t]*(?::[^=\\n]*)?(?:[-+*/%|&]|\\/\\/|\\*\\*)?=(?!=)[ \\t]*`, "g");
	const found = [];
	for (const match of python.code.matchAll(pattern)) {
		if (python.depthAt(match.index) > 0) continue;
		const lineStart = python.code.lastIndexOf("\n", match.index - 1) + 1;
		const before = python.code.slice(lineStart, match.index);
		const augmented = /[-+*/%|&]=[ \t]*$/.test(match[0]);
		const further = /(?:[A-Za-z_]\w*[ \t]*=(?!=)[ \t]*)*/y;
		further.lastIndex = match.index + match[0].length;
		further.exec(python.code);
		found.push({
			offset: match.index,
			topLevel: !augmented && /^(?:[A-Za-z_]\w*[ \t]*=[ \t]*)*$/.test(before),
			value: further.lastIndex
		});
	}
	return found;
}
function imports(python, name) {
	const found = [];
	for (const match of python.code.matchAll(/^([ \t]*)from[ \t]+([.\w]+)[ \t]+import[ \t]*(?:\(([^)]*)\)|([^\n;]*))/gm)) for (const item of (match[3] ?? match[4] ?? "").split(",")) {
		const [original, as, alias] = item.trim().split(/\s+/);
		if ((as === "as" ? alias : original) !== name || original === void 0) continue;
		found.push({
			offset: match.index,
			topLevel: match[1] === "",
			from: match[2],
			name: original
		});
	}
	return found;
}

// src/sources/manifests/python/module-version.ts
/** How far `from .about import __version__` is followed. */
const MAX_IMPORTS = 4;
/**
* The version behind setuptools' `attr:` directive, e.g. `mypkg.__version__`.
* Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html, "attr". Setuptools reads a literal
* without importing the module and imports it otherwise; here, what is not a literal stays undecided.
* @param at where the directive stands, for what cannot be decided
* @throws SourceInvalid when a module is there and cannot be read
*/
async function attributeVersion(folder, attribute, directories, at) {
	const dot = attribute.lastIndexOf(".");
	const module = dot === -1 ? "" : attribute.slice(0, dot);
	const name = attribute.slice(dot + 1);
	if (!/^[A-Za-z_][\w.]*$/.test(attribute)) return undecided$1(at, `\`${attribute}\` is not an attribute of a module`);
	const path = findModule(folder, module, directories);
	if (path === null) return undecided$1(at, `no module in the repository holds \`${attribute}\``);
	return moduleVersion(folder, path, name, at);
}
/**
* The version that a module assigns to a name.
* @param at where the manifest refers to the module, for what cannot be decided
*/
async function moduleVersion(folder, path, name, at) {
	let [module, wanted] = [path, name];
	for (let hops = 0; hops < MAX_IMPORTS; hops += 1) {
		const python = pythonText(await folder.read(module), module);
		if (python === null) return undecided$1(at, `\`${module}\` does not read as Python`);
		const assignment = assignmentOf(python, wanted);
		switch (assignment.kind) {
			case "literal": return {
				kind: "static",
				value: assignment.literal.value,
				at: assignment.literal.at
			};
			case "computed": return undecided$1(python.positions.span(assignment.offset, assignment.offset + wanted.length), `\`${module}\` computes \`${wanted}\``);
			case "absent": return undecided$1(at, `\`${module}\` does not assign \`${wanted}\``);
			case "imported": {
				const next = importedModule(folder, module, assignment.from);
				if (next === null) return undecided$1(at, `\`${module}\` imports \`${wanted}\` from \`${assignment.from}\``);
				module = next;
				wanted = assignment.name;
			}
		}
	}
	return undecided$1(at, `\`${path}\` passes \`${name}\` through too many modules`);
}
/** The file of a module, in the package directories, then directly in the folder, then under `src`. */
function findModule(folder, module, directories) {
	const path = module.replaceAll(".", "/");
	const mapped = [...directories].flatMap(([name, directory]) => {
		if (name === "") return [`${directory}/${path}`];
		const prefix = `${name.replaceAll(".", "/")}/`;
		return `${path}/`.startsWith(prefix) ? [`${directory}/${`${path}/`.slice(prefix.length)}`] : [];
	});
	for (const place of [
		...mapped,
		path,
		`src/${path}`
	]) {
		const file = folder.find(`${place}/__init__.py`) ?? folder.find(`${place.replace(/\/$/, "")}.py`);
		if (file !== null) return file;
	}
	return null;
}
function undecided$1(at, how) {
	return {
		kind: "dynamic",
		at,
		how
	};
}
/** Relative imports, and absolute ones of the module's own top package. */
function importedModule(folder, from, name) {
	const own = from.split("/").slice(0, -1);
	const dots = /^\.*/.exec(name)[0].length;
	const rest = name.slice(dots).split(".").filter((part) => part !== "");
	const bases = dots === 0 ? own.map((_, index) => own.slice(0, own.length - index)).concat([[]]) : [own.slice(0, own.length - (dots - 1))];
	for (const base of bases) {
		const place = [...base, ...rest].join("/");
		const relative = folder.directory === "" ? place : place.replace(`${folder.directory}/`, "");
		const file = folder.find(`${relative}.py`) ?? folder.find(`${relative}/__init__.py`);
		if (file !== null && file !== from && resolve$1("", file) !== null) return file;
	}
	return null;
}

// src/sources/manifests/python/backend-version.ts
/**
* The version that a pyproject.toml leaves to its build backend.
* @returns `null` when nothing in the file says where it stands (setuptools may still have setup.cfg or setup.py)
* @throws SourceInvalid when the file that holds it cannot be read
*/
async function backendVersion(toml, folder) {
	return await setuptoolsVersion(toml, folder) ?? await hatchVersion(toml, folder) ?? await pdmVersion(toml, folder) ?? await maturinVersion(toml, folder) ?? fromTag(toml) ?? await flitVersion(toml, folder);
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
async function setuptoolsVersion(toml, folder) {
	const field = [
		"tool",
		"setuptools",
		"dynamic",
		"version"
	];
	if (!toml.has(field)) return null;
	const attribute = toml.text([...field, "attr"]);
	if (attribute !== null) {
		const directories = Object.keys(toml.table([
			"tool",
			"setuptools",
			"package-dir"
		]) ?? {}).map((name) => [name, toml.text([
			"tool",
			"setuptools",
			"package-dir",
			name
		])]);
		return attributeVersion(folder, attribute, new Map(directories), toml.at([...field, "attr"]));
	}
	const files = toml.is([...field, "file"], "list") ? toml.texts([...field, "file"]) : [toml.text([...field, "file"]) ?? ""].filter((name) => name !== "");
	return fileVersion(folder, files, toml.at([...field, "file"]));
}
/** https://hatch.pypa.io/latest/plugins/version-source/regex/ */
const HATCH_PATTERN = /^(?:__version__|VERSION)(?::[ \t]*str)?[ \t]*=[ \t]*(["'])v?(.+?)\1/gim;
async function hatchVersion(toml, folder) {
	const table = [
		"tool",
		"hatch",
		"version"
	];
	if (!toml.has(table)) return null;
	const source = toml.text([...table, "source"]) ?? "regex";
	const at = toml.at(toml.has([...table, "source"]) ? [...table, "source"] : table);
	if (source === "vcs") return {
		kind: "dynamic",
		at,
		how: "hatch-vcs derives it from the tag",
		fromTag: true
	};
	const path = toml.text([...table, "path"]);
	if (path === null || source !== "regex" && source !== "code") return {
		kind: "dynamic",
		at,
		how: `hatch's version source \`${source}\` decides it`
	};
	const where = [...table, "path"];
	const file = folder.find(path);
	if (file === null) return {
		kind: "dynamic",
		at: toml.at(where),
		how: `\`${path}\` is not in the repository`
	};
	if (source === "code") return moduleVersion(folder, file, toml.text([...table, "expression"]) ?? "__version__", toml.at(where));
	if (toml.has([...table, "pattern"])) return {
		kind: "dynamic",
		at: toml.at([...table, "pattern"]),
		how: `a pattern of hatch's reads it from \`${file}\``
	};
	const text = await folder.read(file);
	const matches = [...text.matchAll(HATCH_PATTERN)];
	const [match] = matches;
	if (match === void 0 || matches.length > 1) return {
		kind: "dynamic",
		at: toml.at(where),
		how: `\`${file}\` does not hold exactly one \`__version__\``
	};
	const end = match.index + match[0].length;
	const start = match.index + match[0].indexOf(match[1]);
	return {
		kind: "static",
		value: match[2],
		at: positions(text, file).span(start, end)
	};
}
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
async function pdmVersion(toml, folder) {
	const table = [
		"tool",
		"pdm",
		"version"
	];
	if (!toml.has(table)) return null;
	const source = toml.text([...table, "source"]);
	const at = toml.at(toml.has([...table, "source"]) ? [...table, "source"] : table);
	if (source === "scm") return {
		kind: "dynamic",
		at,
		how: "pdm derives it from the tag",
		fromTag: true
	};
	const path = toml.text([...table, "path"]);
	const file = source === "file" && path !== null ? folder.find(path) : null;
	if (file === null) return {
		kind: "dynamic",
		at,
		how: `pdm's version source \`${source ?? ""}\` decides it`
	};
	return moduleVersion(folder, file, "__version__", toml.at([...table, "path"]));
}
/** https://www.maturin.rs/metadata.html: the crate's version. */
async function maturinVersion(toml, folder) {
	const backend = ["build-system", "build-backend"];
	if (toml.text(backend) !== "maturin") return null;
	const named = [
		"tool",
		"maturin",
		"manifest-path"
	];
	const path = toml.text(named) ?? "Cargo.toml";
	const at = toml.at(toml.has(named) ? named : backend);
	const file = folder.find(path);
	if (file === null) return {
		kind: "dynamic",
		at,
		how: `maturin's \`${path}\` is not in the repository`
	};
	const crate = fields(parseToml(await folder.read(file), file), file);
	const version = ["package", "version"];
	if (!crate.is(version, "text")) return {
		kind: "dynamic",
		at,
		how: `\`${file}\`, from which maturin takes it, does not state it`
	};
	return {
		kind: "static",
		value: crate.text(version),
		at: crate.at(version)
	};
}
/** Tools that read the version from git, by their table or by their place among the build's requirements. */
const TAG_TOOLS = [
	[
		/^setuptools[-_.]scm\b/i,
		"setuptools_scm",
		"setuptools_scm"
	],
	[
		/^setuptools[-_.]git[-_.]versioning\b/i,
		"setuptools-git-versioning",
		"setuptools-git-versioning"
	],
	[
		/^versioneer\b/i,
		"versioneer",
		"versioneer"
	],
	[
		/^versioningit\b/i,
		"versioningit",
		"versioningit"
	],
	[
		/^poetry[-_.]dynamic[-_.]versioning\b/i,
		"poetry-dynamic-versioning",
		"poetry-dynamic-versioning"
	],
	[
		/^uv[-_.]dynamic[-_.]versioning\b/i,
		"uv-dynamic-versioning",
		"uv-dynamic-versioning"
	],
	[
		/^(?:dunamai|hatch[-_.]vcs)\b/i,
		"dunamai",
		"dunamai"
	]
];
function fromTag(toml) {
	const requires = toml.texts(["build-system", "requires"]) ?? [];
	for (const [pattern, table, name] of TAG_TOOLS) {
		const index = requires.findIndex((text) => pattern.test(text.trim()));
		const inTable = toml.has(["tool", table]);
		if (index === -1 && !inTable) continue;
		return {
			kind: "dynamic",
			at: toml.at(inTable ? ["tool", table] : [
				"build-system",
				"requires",
				index
			]),
			how: `${name} derives it from the tag`,
			fromTag: true
		};
	}
	return null;
}
/** https://flit.pypa.io/en/stable/pyproject_toml.html: the module's `__version__`. */
async function flitVersion(toml, folder) {
	if (!/^flit(?:_core|\.)/.test(toml.text(["build-system", "build-backend"]) ?? "")) return null;
	const module = toml.text([
		"tool",
		"flit",
		"module",
		"name"
	]) ?? toml.text([
		"tool",
		"flit",
		"metadata",
		"module"
	]) ?? toml.text(["project", "name"])?.replaceAll("-", "_") ?? "";
	const at = toml.at(["build-system", "build-backend"]);
	const file = resolve$1("", module) === null ? null : findModule(folder, module, /* @__PURE__ */ new Map());
	if (file === null) return {
		kind: "dynamic",
		at,
		how: `flit's module \`${module}\` is not in the repository`
	};
	return moduleVersion(folder, file, "__version__", at);
}

// src/sources/manifests/python/requirement.ts
const NAME = /^([A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/;
/**
* A requirement in the form of PEP 508, https://packaging.python.org/en/latest/specifications/dependency-specifiers/.
* @returns `null` when the text does not begin with a project's name
*/
function requirement(text, group, scope, at) {
	const match = NAME.exec(text.trim());
	if (match === null) return null;
	const rest = text.trim().slice(match[0].length);
	if (rest !== "" && !/^[<>=!~;@(]/.test(rest)) return null;
	const end = rest.search(rest.startsWith("@") ? /\s;/ : /;/);
	const specifier = end === -1 ? rest : rest.slice(0, end);
	const marker = end === -1 ? "" : rest.slice(end).replace(/^\s*;/, "").trim();
	return {
		name: match[1],
		range: specifier.trim().replace(/^\((.*)\)$/, "$1"),
		group,
		scope,
		at,
		...marker === "" ? {} : { marker }
	};
}

// src/sources/manifests/python/pyproject-dependencies.ts
/**
* Every dependency that a pyproject.toml declares: PEP 621, PEP 735 groups, the build's own, Poetry's tables, and the
* development lists of uv and pdm.
* @throws SourceInvalid for what is no requirement and for fields of the wrong type
*/
function pyprojectDependencies(toml) {
	return [
		...listed(toml, ["project", "dependencies"], "dependencies", "runtime"),
		...grouped(toml, ["project", "optional-dependencies"], "optional-dependencies", "optional"),
		...grouped(toml, ["dependency-groups"], "dependency-groups", "development"),
		...listed(toml, ["build-system", "requires"], "build-system.requires", "build"),
		...listed(toml, [
			"tool",
			"uv",
			"dev-dependencies"
		], "tool.uv.dev-dependencies", "development"),
		...grouped(toml, [
			"tool",
			"pdm",
			"dev-dependencies"
		], "tool.pdm.dev-dependencies", "development"),
		...poetryTables(toml)
	];
}
function listed(toml, field, group, scope) {
	return (toml.list(field) ?? []).flatMap((_, index) => {
		const item = [...field, index];
		if (group.startsWith("dependency-groups.") && toml.is(item, "table")) {
			if (toml.text([...item, "include-group"]) === null) throw toml.wrong(item, "includes no group");
			return [];
		}
		const found = requirement(toml.text(item), group, scope, toml.at(item));
		if (found === null) throw toml.wrong(item, "is not a requirement that can be read");
		return [found];
	});
}
function grouped(toml, field, group, scope) {
	return Object.keys(toml.table(field) ?? {}).flatMap((name) => listed(toml, [...field, name], `${group}.${name}`, scope));
}
/** https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups */
function poetryTables(toml) {
	const root = ["tool", "poetry"];
	const groups = Object.keys(toml.table([...root, "group"]) ?? {});
	return [
		...poetryTable(toml, [...root, "dependencies"], "tool.poetry.dependencies", "runtime"),
		...poetryTable(toml, [...root, "dev-dependencies"], "tool.poetry.dev-dependencies", "development"),
		...groups.flatMap((name) => poetryTable(toml, [
			...root,
			"group",
			name,
			"dependencies"
		], `tool.poetry.group.${name}`, "development"))
	];
}
function poetryTable(toml, field, group, scope) {
	return Object.keys(toml.table(field) ?? {}).filter((name) => name.toLowerCase() !== "python").flatMap((name) => {
		const item = [...field, name];
		return (toml.is(item, "list") ? toml.list(item).map((_, index) => [...item, index]) : [item]).map((one) => ({
			name,
			group,
			at: toml.at(one),
			...poetryConstraint(toml, one, scope)
		}));
	});
}
function poetryConstraint(toml, field, scope) {
	if (!toml.is(field, "table")) return {
		range: toml.text(field),
		scope
	};
	const optional = toml.flag([...field, "optional"]) === true;
	const git = toml.text([...field, "git"]);
	const range = toml.text([...field, "version"]) ?? (git === null ? null : `git+${git}`) ?? toml.text([...field, "url"]) ?? toml.text([...field, "path"]);
	const marker = toml.text([...field, "markers"]);
	const python = toml.text([...field, "python"]);
	return {
		range: range ?? "",
		scope: optional ? "optional" : scope,
		...marker === null ? {} : { marker },
		...python === null ? {} : { python }
	};
}

// src/sources/manifests/python/pyproject.ts
/**
* A pyproject.toml: the `project` table of PEP 621
* (https://packaging.python.org/en/latest/specifications/pyproject-toml/), Poetry's and Flit's own tables, and the
* version tables of the backends for `dynamic = ["version"]`.
* @throws SourceInvalid for text that is not TOML and for fields of the wrong type
*/
async function readPyproject(text, path, folder) {
	const toml = fields(parseToml(text, path), path);
	const poetry = toml.has(["tool", "poetry"]);
	const name = toml.text(["project", "name"]) ?? toml.text([
		"tool",
		"poetry",
		"name"
	]) ?? toml.text([
		"tool",
		"flit",
		"metadata",
		"module"
	]);
	const declared = await versions(toml, folder);
	const classifiers = toml.texts(["project", "classifiers"]) ?? toml.texts([
		"tool",
		"poetry",
		"classifiers"
	]) ?? [];
	const isApplication = toml.flag([
		"tool",
		"uv",
		"package"
	]) === false || poetry && toml.flag([
		"tool",
		"poetry",
		"package-mode"
	]) === false;
	const members = toml.texts([
		"tool",
		"uv",
		"workspace",
		"members"
	]) ?? [];
	const excluded = toml.texts([
		"tool",
		"uv",
		"workspace",
		"exclude"
	]) ?? [];
	return {
		manifest: {
			path,
			ecosystem: "PyPI",
			format: "pyproject.toml",
			name,
			version: declared.version,
			otherVersions: declared.others,
			publishable: name !== null && !isApplication && !classifiers.some((text) => text.startsWith("Private ::")),
			dependencies: pyprojectDependencies(toml),
			...requiresPython(toml),
			...undecidedDependencies(toml),
			workspaceMembers: [],
			workspaceRoot: null,
			ships: null
		},
		memberGlobs: checkedGlobs([...members, ...excluded.map((glob) => `!${glob}`)], path),
		leavesVersionToSetup: declared.leavesToSetup
	};
}
async function versions(toml, folder) {
	const [first, ...rest] = [["project", "version"], [
		"tool",
		"poetry",
		"version"
	]].filter((field) => toml.has(field)).map((field) => {
		return (field[0] === "tool" ? poetryPlugin(toml) : null) ?? {
			kind: "static",
			value: toml.text(field),
			at: toml.at(field)
		};
	});
	if (first !== void 0) return {
		version: first,
		others: rest,
		leavesToSetup: false
	};
	const isDynamic = (toml.texts(["project", "dynamic"]) ?? []).includes("version");
	const oldFlit = toml.has([
		"tool",
		"flit",
		"metadata",
		"module"
	]);
	if (!isDynamic && !oldFlit) return {
		version: null,
		others: [],
		leavesToSetup: !toml.has(["project"])
	};
	const version = await backendVersion(toml, folder);
	if (version !== null) return {
		version,
		others: [],
		leavesToSetup: false
	};
	return {
		version: {
			kind: "dynamic",
			at: toml.at(["project", "dynamic"]),
			how: "the build backend decides it"
		},
		others: [],
		leavesToSetup: true
	};
}
function poetryPlugin(toml) {
	const table = ["tool", "poetry-dynamic-versioning"];
	if (!toml.has(table) || toml.flag([...table, "enable"]) === false) return null;
	return {
		kind: "dynamic",
		at: toml.at(table),
		how: "poetry-dynamic-versioning derives it from the tag",
		fromTag: true
	};
}
function requiresPython(toml) {
	const poetry = [
		"tool",
		"poetry",
		"dependencies",
		"python"
	];
	const written = toml.text(["project", "requires-python"]) ?? (toml.is(poetry, "table") ? null : toml.text(poetry));
	return written === null ? {} : { requiresPython: written };
}
function undecidedDependencies(toml) {
	const groups = (toml.texts(["project", "dynamic"]) ?? []).flatMap((name, index) => name === "dependencies" || name === "optional-dependencies" ? [{
		group: name,
		at: toml.at([
			"project",
			"dynamic",
			index
		]),
		how: "the build backend decides them"
	}] : []);
	return groups.length === 0 ? {} : { undecidedDependencies: groups };
}

// src/sources/structured/ini.ts
const SECTION = /^\[(.+)\]\s*$/;
const OPTION = /^([^=:\s][^=:]*?)\s*(?:[=:]\s*(.*))?$/;
/**
* Parse a setup.cfg the way setuptools does: Python's configparser, strict, with full-line comments (`#`, `;`),
* continuation lines by indentation, and case-insensitive options.
* Source: https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
* @param path named in errors and positions
* @throws SourceInvalid with `line:column` for a line outside any section, a section or option written twice,
*   and a line that is neither section nor option
*/
function parseIni(text, path) {
	const where = positions(text, path);
	const document = /* @__PURE__ */ new Map();
	let section;
	let current;
	const close = () => {
		if (current === void 0 || section === void 0) return;
		const { name, lines, at } = current;
		section.set(name, {
			name,
			value: lines.map((line) => line.text).join("\n"),
			lines,
			at
		});
		current = void 0;
	};
	let start = 0;
	for (const line of text.split("\n")) {
		const from = start;
		start += line.length + 1;
		const content = line.trim();
		const first = from + line.length - line.trimStart().length;
		if (content === "" || content.startsWith("#") || content.startsWith(";")) continue;
		const indent = first - from;
		if (current !== void 0 && indent > current.indent) {
			current.lines.push({
				text: content,
				at: where.span(first, first + content.length)
			});
			continue;
		}
		close();
		const header = SECTION.exec(content);
		if (header !== null) {
			if (document.has(header[1])) throw where.problem(first, `section ${quoted(header[1])} is written twice`);
			section = /* @__PURE__ */ new Map();
			document.set(header[1], section);
			continue;
		}
		const option = OPTION.exec(content);
		if (section === void 0) throw where.problem(first, "an option stands before the first section");
		if (option === null) throw where.problem(first, "is neither a section nor an option");
		const name = option[1].toLowerCase();
		if (section.has(name)) throw where.problem(first, `option ${quoted(name)} is written twice; keep one`);
		const value = option[2] ?? "";
		const valueStart = first + content.length - value.length;
		const at = where.span(first, first + option[1].length);
		current = {
			name,
			indent,
			lines: value === "" ? [] : [{
				text: value,
				at: where.span(valueStart, valueStart + value.length)
			}],
			at
		};
	}
	close();
	return document;
}

// src/sources/manifests/python/setup-cfg.ts
/**
* A setup.cfg, as setuptools reads it:
* https://setuptools.pypa.io/en/latest/userguide/declarative_config.html.
* @throws SourceInvalid when it is not in configparser's format, or holds requirements that are none
*/
async function readSetupCfg(text, path, folder) {
	const ini = parseIni(text, path);
	const metadata = ini.get("metadata");
	const name = metadata?.get("name")?.value ?? null;
	const version = metadata?.get("version");
	return {
		path,
		ecosystem: "PyPI",
		format: "setup.cfg",
		name,
		version: version === void 0 ? null : await declaredVersion(version, ini, folder),
		otherVersions: [],
		publishable: name !== null && !isPrivate(metadata?.get("classifiers")),
		dependencies: dependencies(ini, path),
		workspaceMembers: [],
		workspaceRoot: null,
		ships: null
	};
}
async function declaredVersion(option, ini, folder) {
	const [line] = option.lines;
	const at = line?.at ?? option.at;
	const attribute = /^attr:\s*(\S+)$/.exec(option.value);
	if (attribute !== null) return attributeVersion(folder, attribute[1], packageDirectories(ini), at);
	const file = /^file:\s*(.+)$/.exec(option.value);
	if (file !== null) return fileVersion(folder, [file[1].trim()], at);
	return {
		kind: "static",
		value: option.value,
		at
	};
}
/** `[options] package_dir`: lines of `package = directory`, the empty package for the root. */
function packageDirectories(ini) {
	const pairs = (ini.get("options")?.get("package_dir")?.lines ?? []).flatMap((line) => line.text.split(",")).map((pair) => pair.split("="));
	return new Map(pairs.map(([name, directory]) => [name.trim(), (directory ?? "").trim()]));
}
function dependencies(ini, path) {
	const options = ini.get("options");
	const extras = [...ini.get("options.extras_require")?.values() ?? []];
	return [
		...requirements$1(options?.get("install_requires"), "install_requires", "runtime", path),
		...requirements$1(options?.get("setup_requires"), "setup_requires", "build", path),
		...requirements$1(options?.get("tests_require"), "tests_require", "development", path),
		...extras.flatMap((extra) => requirements$1(extra, `extras_require.${extra.name}`, "optional", path))
	];
}
function requirements$1(option, group, scope, path) {
	return (option?.lines ?? []).flatMap(({ text, at }) => {
		return (at.startLine === option.at.startLine ? text.split(";") : [text.replace(/\s#.*$/, "")]).filter((entry) => entry.trim() !== "").map((entry) => requirement(entry, group, scope, at) ?? refuse(path, at, entry));
	});
}
function refuse(path, at, text) {
	throw new SourceInvalid(path, `${at.startLine}:${at.startColumn}: ${JSON.stringify(text.slice(0, 80))} is not a requirement that can be read`);
}
/** PyPI refuses every upload with a classifier that starts with `Private ::`. */
function isPrivate(classifiers) {
	return classifiers?.lines.some((line) => line.text.startsWith("Private ::")) ?? false;
}

// src/sources/manifests/python/setup-py.ts
/**
* A setup.py, read as text and never run: the literal arguments of its one call of `setup()`. What is computed is
* `dynamic`.
* @throws SourceInvalid when the text does not lex as Python
*/
function readSetupPy(text, path) {
	const python = pythonText(text, path);
	if (python === null) throw new SourceInvalid(path, "does not read as Python: a string or bracket is not closed");
	const call = setupCall(python);
	const version = call === null ? undecided(python, path) : versionArgument(python, call);
	const name = call === null ? null : literalArgument(python, call, "name");
	const required = call === null ? [] : REQUIREMENTS.map(([group, scope]) => requirements(python, call, group, scope));
	return {
		path,
		ecosystem: "PyPI",
		format: "setup.py",
		name,
		version,
		otherVersions: [],
		publishable: name !== null || version !== null,
		dependencies: required.flatMap(({ dependencies }) => dependencies),
		undecidedDependencies: required.flatMap(({ undecided }) => undecided),
		workspaceMembers: [],
		workspaceRoot: null,
		ships: null
	};
}
/** The only call of `setup(`; `null` where there is none, or several. */
function setupCall(python) {
	const calls = [...python.code.matchAll(/(?<![\w.])(?:[A-Za-z_]\w*\.)*setup[ \t]*\(/g)].filter((match) => !/\bdef[ \t]+$/.test(python.code.slice(0, match.index)));
	const [call] = calls;
	if (call === void 0 || calls.length > 1) return null;
	const from = call.index + call[0].length;
	const depth = python.depthAt(from - 1);
	let to = from;
	while (to < python.code.length && !(python.code[to] === ")" && python.depthAt(to) === depth)) to += 1;
	return {
		start: call.index,
		from,
		to
	};
}
function versionArgument(python, call) {
	const scm = argument(python, call, "use_scm_version");
	if (scm !== null) return computed(python, scm.start, 15, "setuptools_scm derives it from the tag", true);
	const version = argument(python, call, "version");
	if (version === null) {
		const spread = argument(python, call, "**");
		return spread === null ? null : computed(python, spread.start, 2, "`setup()` gets computed arguments");
	}
	const literal = literalAt(python, version.value);
	if (literal !== null) return {
		kind: "static",
		value: literal.value,
		at: literal.at
	};
	const expression = /[\w.]+(?:\([^()]*\))?/y;
	expression.lastIndex = version.value;
	const text = expression.exec(python.code)?.[0] ?? "";
	if (/versioneer\./.test(text)) return computed(python, version.value, text.length, "versioneer derives it from the tag", true);
	const ends = /\s*[,)]/y;
	ends.lastIndex = version.value + text.length;
	if (/^\w+$/.test(text) && ends.test(python.code)) {
		const assignment = assignmentOf(python, text);
		if (assignment.kind === "literal") return {
			kind: "static",
			value: assignment.literal.value,
			at: assignment.literal.at
		};
	}
	return computed(python, version.value, Math.max(text.length, 1), "`setup.py` computes it");
}
const REQUIREMENTS = [
	["install_requires", "runtime"],
	["setup_requires", "build"],
	["tests_require", "development"],
	["extras_require", "optional"]
];
/** The strings of a literal list; anything else in it, or instead of it, is undecided. */
function requirements(python, call, group, scope) {
	const found = argument(python, call, group);
	if (found === null) return {
		dependencies: [],
		undecided: []
	};
	const dependencies = literalList(python, found.value)?.map(({ value, at }) => requirement(value, group, scope, at)) ?? [null];
	const read = dependencies.filter((dependency) => dependency !== null);
	if (read.length === dependencies.length) return {
		dependencies: read,
		undecided: []
	};
	return {
		dependencies: read,
		undecided: [{
			group,
			at: python.positions.span(found.start, found.start + group.length),
			how: "`setup.py` computes them"
		}]
	};
}
function literalArgument(python, call, name) {
	const found = argument(python, call, name);
	return found === null ? null : literalAt(python, found.value)?.value ?? null;
}
/** A keyword argument of the call itself, not of a call inside it. */
function argument(python, call, name) {
	const pattern = name === "**" ? /\*\*\s*(?=[\w{(])/g : new RegExp(`(?<![\\w.])${name}\\s*=(?!=)\\s*`, "g");
	const inside = python.depthAt(call.from - 1) + 1;
	for (const match of python.code.slice(0, call.to).matchAll(pattern)) {
		if (match.index < call.from || python.depthAt(match.index) !== inside) continue;
		const before = python.code.slice(call.from, match.index).trimEnd();
		if (before === "" || before.endsWith(",")) return {
			start: match.index,
			value: match.index + match[0].length
		};
	}
	return null;
}
function computed(python, start, length, how, fromTag = false) {
	const at = python.positions.span(start, start + length);
	return fromTag ? {
		kind: "dynamic",
		at,
		how,
		fromTag
	} : {
		kind: "dynamic",
		at,
		how
	};
}
/** No call, or several: whichever runs decides. A script that has nothing to do with setuptools declares nothing. */
function undecided(python, path) {
	if (!/(?<![\w.])(?:setuptools|distutils|skbuild)\b/.test(python.code)) return null;
	return {
		kind: "dynamic",
		at: wholeFile(path),
		how: "`setup.py` does not call `setup()` exactly once"
	};
}

// src/sources/manifests/python/read.ts
/**
* Read one of the files that describe a Python project, and the version that its own package repeats.
* @throws SourceInvalid when it, or a file that it names, cannot be read
*/
async function readPythonManifest(kind, text, path, folder) {
	const read = await readFile$1(kind, text, path, folder);
	const repeated = await repeatedVersion(read.manifest, folder);
	return repeated === null ? read : {
		...read,
		manifest: {
			...read.manifest,
			otherVersions: [...read.manifest.otherVersions, repeated]
		}
	};
}
/**
* Join the files of one folder: a version that pyproject.toml leaves to setup.cfg or setup.py is found there, and a
* setup.py that computes what another file states does not count.
*/
function joinProject(files) {
	const versionIn = (format) => files.find(({ manifest }) => manifest.format === format)?.manifest.version ?? null;
	const decided = [files.find(({ manifest }) => manifest.format === "pyproject.toml")?.leavesVersionToSetup === true ? null : versionIn("pyproject.toml"), versionIn("setup.cfg")].some((version) => version !== null);
	return files.map((file) => {
		const { manifest } = file;
		if (manifest.format === "pyproject.toml" && file.leavesVersionToSetup && manifest.name !== null) {
			const version = versionIn("setup.cfg") ?? versionIn("setup.py") ?? manifest.version;
			return {
				...file,
				manifest: {
					...manifest,
					version
				}
			};
		}
		if (manifest.format === "setup.py" && decided && manifest.version?.kind === "dynamic") return {
			...file,
			manifest: {
				...manifest,
				version: null
			}
		};
		return file;
	});
}
async function readFile$1(kind, text, path, folder) {
	if (kind === "pyproject.toml") return readPyproject(text, path, folder);
	return {
		manifest: kind === "setup.cfg" ? await readSetupCfg(text, path, folder) : readSetupPy(text, path),
		memberGlobs: [],
		leavesVersionToSetup: false
	};
}
const MODULES = [
	"",
	".__about__",
	".about",
	"._version",
	".version",
	".__version__"
];
/** The literal `__version__` of the project's own package; what it computes there repeats nothing. */
async function repeatedVersion(manifest, folder) {
	if (manifest.name === null) return null;
	for (const name of new Set([manifest.name, manifest.name.toLowerCase()].map((text) => text.replace(/[-.]+/g, "_")))) {
		if (!/^\w+$/.test(name)) continue;
		for (const module of MODULES) {
			const path = findModule(folder, `${name}${module}`, /* @__PURE__ */ new Map());
			if (path === null) continue;
			const version = await moduleVersion(folder, path, "__version__", manifest.version?.at ?? wholeFile(path));
			if (version.kind === "static" && !sameAddress(version, manifest.version)) return version;
		}
	}
	return null;
}
function sameAddress(a, b) {
	return b !== null && a.at.path === b.at.path && a.at.startLine === b.at.startLine;
}

// src/sources/manifests/python/requirements-in.ts
/**
* A requirements.in, the manifest of pip-compile and `uv pip compile`, in pip's format:
* https://pip.pypa.io/en/stable/reference/requirements-file-format/. Options and included files declare nothing here:
* an included file is read for itself.
* @throws SourceInvalid for a line that is neither an option nor a requirement
*/
function readRequirementsIn(text, path) {
	const where = positions(text, path);
	const dependencies = [];
	let start = 0;
	for (const line of logicalLines(text)) {
		const first = start + line.length - line.trimStart().length;
		start += line.length + 1;
		const content = line.replaceAll("\\\n", " ").replace(/(?:^|\s)#.*$/s, "").trim();
		if (content === "" || content.startsWith("-")) continue;
		const at = where.span(first, first + line.trim().length);
		const declared = requirement(content.replace(/\s--.*$/s, ""), "requirements", "runtime", at) ?? bare$1(content, at);
		if (declared === null) {
			const shown = JSON.stringify(content.slice(0, 80));
			throw new SourceInvalid(path, `${at.startLine}:${at.startColumn}: ${shown} is not a requirement that can be read`);
		}
		dependencies.push(declared);
	}
	return {
		path,
		ecosystem: "PyPI",
		format: "requirements.in",
		name: null,
		version: null,
		otherVersions: [],
		publishable: false,
		dependencies,
		workspaceMembers: [],
		workspaceRoot: null,
		ships: null
	};
}
/** Lines with their backslash continuations, which keep the line break so that offsets stay right. */
function logicalLines(text) {
	const lines = [];
	let open = "";
	for (const line of text.replaceAll("\r\n", " \n").split("\n")) {
		const whole = open === "" ? line : `${open}\n${line}`;
		if (line.trimEnd().endsWith("\\") && !/(?:^|\s)#/.test(line)) open = whole;
		else {
			lines.push(whole);
			open = "";
		}
	}
	return open === "" ? lines : [...lines, open];
}
/** A URL or path in the place of a name: the name is what it holds, known only to who downloads it. */
function bare$1(content, at) {
	const isAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/)\S+/i.test(content);
	const egg = /[#&]egg=([-\w.]+)/.exec(content)?.[1];
	return isAddress ? {
		name: egg ?? content.split(/\s/)[0],
		range: content,
		group: "requirements",
		scope: "runtime",
		at
	} : null;
}

// src/sources/manifests/ruby/version-rb.ts
/**
* The value of a constant such as `Thing::VERSION` in the files that a gemspec loads.
* @param files without `.rb`, relative to the folder
* @returns `null` where none of them gives it as one literal
*/
async function constantVersion(constant, files, folder) {
	const name = constant.slice(constant.lastIndexOf(":") + 1);
	for (const file of files) {
		const path = folder.find(`${file}.rb`);
		if (path === null) continue;
		const text = await folder.read(path);
		const code = withoutComments(text, HASH_COMMENTS);
		const found = [...code.matchAll(new RegExp(`^([ \\t]*${name}[ \\t]*=[ \\t]*)(\\S[^\\n;]*)`, "gm"))];
		const [only] = found;
		if (only === void 0) continue;
		const start = only.index + only[1].length;
		const value = only[2].trimEnd();
		const where = positions(text, path);
		const literal = /^(["'])([^"'#]*)\1(?:\.freeze)?$/.exec(value);
		if (found.length === 1 && literal !== null) return literalVersion(where, start + 1, literal[2]);
		const joined = found.length === 1 ? joinedParts(value, code) : null;
		const at = where.span(start, start + value.length);
		if (joined !== null) return {
			kind: "static",
			value: joined,
			at
		};
		return {
			kind: "dynamic",
			at,
			how: `\`${name}\` in \`${path}\` is computed`
		};
	}
	return null;
}
/** `[MAJOR, MINOR, PATCH, PRE].compact.join('.')`, where each is a literal of the same file. */
function joinedParts(value, code) {
	const list = /^\[([A-Z_,\s]+)\](\.compact)?\.join\((["'])\.\3\)(?:\.freeze)?$/.exec(value);
	if (list === null) return null;
	const parts = [];
	for (const name of list[1].split(",").map((part) => part.trim())) {
		const own = [...code.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(?:([0-9]+)|(["'])([^"'#]*)\\2|(nil))[ \\t\\r]*$`, "gm"))];
		if (own.length !== 1) return null;
		const [, number, , text, nil] = own[0];
		if (nil !== void 0 && list[2] === void 0) return null;
		if (nil === void 0) parts.push(number ?? text);
	}
	return parts.join(".");
}

// src/sources/manifests/ruby/gemspec.ts
/**
* A gemspec, read as text: the version is a literal, a constant of a file that it requires, or a file's content.
* Source: https://guides.rubygems.org/specification-reference/.
*/
async function readGemspec(text, path, folder) {
	const code = withoutComments(text, HASH_COMMENTS);
	const where = positions(text, path);
	const name = /^[ \t]*\w+\.name\s*=\s*(["'])([^"'#]*)\1/m.exec(code)?.[2] ?? stemOf(path, /\.gemspec$/);
	const dependency = /\.(add_(?:runtime_|development_)?dependency)\b/.exec(code);
	return manifestOf({
		path,
		ecosystem: "RubyGems",
		format: "gemspec",
		name,
		version: await versionOf(code, text, path, folder),
		publishable: true,
		undecidedDependencies: undecided$2(dependency === null ? null : {
			start: dependency.index + 1,
			end: dependency.index + dependency[0].length,
			group: "dependencies"
		}, where, "dependencies of RubyGems are not read yet")
	});
}
/** A Gemfile: it has dependencies and no version. */
function readGemfile(text, path) {
	const gem = /^[ \t]*gem(?=[ \t(]+["'])/m.exec(withoutComments(text, HASH_COMMENTS));
	return manifestOf({
		path,
		ecosystem: "RubyGems",
		format: "Gemfile",
		undecidedDependencies: undecided$2(gem === null ? null : {
			start: gem.index,
			end: gem.index + gem[0].length,
			group: "gems"
		}, positions(text, path), "dependencies of RubyGems are not read yet")
	});
}
async function versionOf(code, text, path, folder) {
	const where = positions(text, path);
	const assignments = [...code.matchAll(/^([ \t]*(\w+)\.version\s*=\s*)(\S[^\n;]*)/gm)];
	const inNew = /Gem::Specification\.new\s*\(?\s*["'][^"']*["']\s*,\s*(["'])([^"'#]*)\1/d.exec(code);
	if (assignments.length === 0 && inNew !== null) return literalVersion(where, inNew.indices[2][0], inNew[2]);
	const [only] = assignments;
	if (only === void 0) return null;
	const start = only.index + only[1].length;
	const value = only[3].trimEnd();
	const at = where.span(start, start + value.length);
	if (assignments.length > 1) return {
		kind: "dynamic",
		at,
		how: "the version is set in several places"
	};
	const literal = /^(["'])([^"'#]*)\1(?:\.freeze)?$/.exec(value);
	if (literal !== null) return literalVersion(where, start + 1, literal[2]);
	const file = /\bFile\.read\(.*?["']([^"']*VERSION[^"']*)["'].*\)\.(?:strip|chomp)$/.exec(value);
	if (file !== null && !file[1].startsWith("/")) return fileVersion(folder, [file[1].replace(/^(?:\.\.\/)+/, "")], at);
	const constant = /^(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)(?:\.(?:dup|freeze|to_s|version))?$/.exec(value)?.[1];
	return (constant === void 0 ? null : await constantVersion(constant, required(code), folder)) ?? {
		kind: "dynamic",
		at,
		how: `\`${value.slice(0, 60)}\` is computed`
	};
}
/** Files that the gemspec loads, without `.rb`, relative to its folder; libraries lie below `lib`. */
function required(code) {
	return [...code.matchAll(/\b(?:require|require_relative|load)\b[ \t(]+(?:File\.\w+\()?\s*["']([^"'#]+)["']/g)].flatMap(([, name]) => {
		const path = name.replace(/\.rb$/, "").replace(/^(?:\.\/|\.\.\/)+/, "");
		return [path, `lib/${path}`];
	});
}

// src/sources/manifests/index.ts
/** How many files are read at a time: enough to keep the disk busy, far from any limit on open files. */
const BATCH = 16;
/** A committed `node_modules` holds other people's packages; a lockfile says which. */
const INSTALLED = "describes an installed package, which declares nothing for this repository";
function isInstalled(path) {
	return path.startsWith("node_modules/") || path.includes("/node_modules/");
}
/**
* Read every manifest of the repository but those of installed packages. Vendored ones and those of tests are read
* too: which of them matter is the rules' question. A manifest that cannot be read, or whose format is not supported, is in `coverage.skipped`.
* @param excluded the policy's exclusions
* @throws SourceInvalid only when the list of files cannot be had
*/
async function readManifests(files, excluded) {
	const paths = await files.list();
	const known = new Set(paths);
	const skipped = [];
	const wanted = [];
	let found = 0;
	for (const path of paths) {
		const kind = manifestKind(path);
		if (kind === null) continue;
		found += 1;
		const reason = excluded(path) ?? (isInstalled(path) ? INSTALLED : null);
		if (reason === null) wanted.push({
			path,
			kind
		});
		else skipped.push({
			path,
			reason,
			kind: "excluded"
		});
	}
	const read = [];
	for (let start = 0; start < wanted.length; start += BATCH) {
		const batch = wanted.slice(start, start + BATCH).map(({ path, kind }) => readOne(files, known, path, kind));
		for (const result of await Promise.all(batch)) if ("reason" in result) skipped.push(result);
		else read.push(result);
	}
	const unlinked = joined$1(read);
	return {
		manifests: linkWorkspaces(unlinked),
		coverage: {
			found,
			read: read.length,
			skipped
		}
	};
}
async function readOne(files, known, path, kind) {
	try {
		const bytes = await files.read(path);
		if (MAY_BE_ANOTHER_THING.has(kind) && isBinary(bytes)) return {
			path,
			nothing: true
		};
		const text = decodeUtf8(bytes, path);
		return await READERS[kind](text, path, projectFolder$1(files, known, directoryOf(path)), known);
	} catch (error) {
		if (isSourceError(error)) return {
			path,
			reason: error.message,
			kind: "unread"
		};
		throw error;
	}
}
/** Names that programs and lists bear too; a binary file of the name states no version. */
const MAY_BE_ANOTHER_THING = /* @__PURE__ */ new Set(["VERSION"]);
function isBinary(bytes) {
	return bytes.subarray(0, 8192).includes(0);
}
const READERS = {
	"package.json": (text, path) => ({
		path,
		other: readPackageJson(text, path)
	}),
	"pnpm-workspace.yaml": (text, path) => ({
		path,
		globs: readPnpmWorkspace(text, path)
	}),
	"Cargo.toml": async (text, path, folder) => ({
		path,
		other: await readCargoToml(text, path, folder)
	}),
	"go.mod": (text, path, folder) => ({
		path,
		other: {
			manifest: readGoMod(text, path, folder.find("main.go") !== null),
			memberGlobs: []
		}
	}),
	"requirements.in": (text, path) => ({
		path,
		other: {
			manifest: readRequirementsIn(text, path),
			memberGlobs: []
		}
	}),
	"pyproject.toml": python("pyproject.toml"),
	"setup.cfg": python("setup.cfg"),
	"setup.py": python("setup.py"),
	"pom.xml": async (text, path, folder) => ({
		path,
		other: await readPom(text, path, folder)
	}),
	"build.gradle": async (text, path, folder) => ({
		path,
		other: await readGradleBuild(text, path, folder)
	}),
	"project file": async (text, path, folder) => ({
		path,
		other: await readDotnetProject(text, path, folder)
	}),
	nuspec: (text, path) => ({
		path,
		other: readNuspec(text, path)
	}),
	gemspec: async (text, path, folder) => ({
		path,
		other: await readGemspec(text, path, folder)
	}),
	Gemfile: (text, path) => ({
		path,
		other: readGemfile(text, path)
	}),
	"composer.json": (text, path) => ({
		path,
		other: readComposerJson(text, path)
	}),
	"Chart.yaml": (text, path) => ({
		path,
		other: readChart(text, path)
	}),
	"pubspec.yaml": (text, path) => ({
		path,
		other: readPubspec(text, path)
	}),
	"mix.exs": async (text, path, folder) => ({
		path,
		other: await readMix(text, path, folder)
	}),
	"deno.json": (text, path) => ({
		path,
		other: readDenoJson(text, path)
	}),
	VERSION: (text, path) => orNothing(path, readVersionFile(text, path)),
	"Info.plist": async (text, path, folder, known) => orNothing(path, await readInfoPlist(text, path, folder, known)),
	"AndroidManifest.xml": (text, path) => orNothing(path, readAndroidManifest(text, path)),
	"CMakeLists.txt": (text, path) => orNothing(path, readCmakeLists(text, path)),
	Dockerfile: (text, path) => orNothing(path, readImageLabel(text, path)),
	"action.yml": (text, path) => orNothing(path, readActionYml(text, path))
};
function orNothing(path, other) {
	return other === null ? {
		path,
		nothing: true
	} : {
		path,
		other
	};
}
function python(kind) {
	return async (text, path, folder) => ({
		path,
		python: await readPythonManifest(kind, text, path, folder)
	});
}
/** Files that describe one package together are joined; the order of paths is kept. */
function joined$1(read) {
	const globs = /* @__PURE__ */ new Map();
	const projects = /* @__PURE__ */ new Map();
	for (const file of read) {
		const directory = directoryOf(file.path);
		if ("globs" in file) globs.set(directory, file.globs);
		if ("python" in file) projects.set(directory, [...projects.get(directory) ?? [], file.python]);
	}
	const python = new Map([...projects.values()].flatMap(joinProject).map((file) => [file.manifest.path, file]));
	return read.flatMap((file) => {
		if ("globs" in file || "nothing" in file) return [];
		if ("python" in file) return [python.get(file.path)];
		const members = file.other.manifest.format === "package.json" ? globs.get(directoryOf(file.path)) : void 0;
		return [members === void 0 ? file.other : {
			...file.other,
			memberGlobs: [...file.other.memberGlobs, ...members]
		}];
	});
}

// src/sources/workflows/expressions/outcomes.ts
const NO = {
	text: "false",
	truth: false
};
const YES = {
	text: "true",
	truth: true
};
const MAX_OUTCOMES = 64;
/**
* Every text that an expression can stand for, where it chooses between fixed ones: `a == b && 'x' || 'y'`.
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators, which return an
* operand and not a truth.
* @param known the values that a key of a context can have, such as `matrix.os`
* @returns `null` where any of them cannot be known
*/
function possibleTexts(ast, known) {
	const outcomes = outcomesOf(ast, known);
	const texts = new Set(outcomes.map(({ text }) => text));
	return texts.has(null) || outcomes.length >= MAX_OUTCOMES ? null : [...texts];
}
function outcomesOf(expr, known) {
	if (expr instanceof Grouping) return outcomesOf(expr.group, known);
	if (expr instanceof Literal) return [literal(expr)];
	if (expr instanceof Logical) return chosen(expr, known);
	if (expr instanceof Unary || isQuestion(expr)) return [NO, YES];
	const texts = property(expr, known);
	if (texts !== null) return texts.flatMap(valued);
	return [{
		text: null,
		truth: false
	}, {
		text: null,
		truth: true
	}];
}
function property(expr, known) {
	if (!(expr instanceof IndexAccess && expr.expr instanceof ContextAccess && expr.index instanceof Literal)) return null;
	return known(expr.expr.name.lexeme.toLowerCase(), expr.index.literal.coerceString().toLowerCase());
}
function literal({ literal }) {
	const text = literal.coerceString();
	return {
		text,
		truth: literal instanceof StringData ? text !== "" : ![
			"",
			"false",
			"0",
			"NaN"
		].includes(text)
	};
}
/** A value of YAML, of which only the text is left: `0` may be a number or a text. */
function valued(text) {
	return (text === "" ? [false] : /^(?:false|0|-0|null|~)$/i.test(text) ? [false, true] : [true]).map((truth) => ({
		text,
		truth
	}));
}
/** `&&` ends as its first operand that is false, `||` as its first that is true; each as its last otherwise. */
function chosen({ operator, args }, known) {
	const stopsAt = operator.lexeme === "||";
	let open = outcomesOf(args[0], known);
	for (const arg of args.slice(1)) {
		const rest = outcomesOf(arg, known);
		open = open.flatMap((outcome) => outcome.truth === stopsAt ? [outcome] : rest).slice(0, MAX_OUTCOMES);
	}
	return open;
}
/** Comparisons and the functions that answer yes or no. */
function isQuestion(expr) {
	if (expr instanceof FunctionCall) return /^(?:contains|startsWith|endsWith|always|cancelled|success|failure)$/i.test(expr.functionName.lexeme);
	return "left" in expr && "right" in expr;
}

// src/sources/workflows/matrix-values.ts
/**
* The values that a text can have: itself, one for each value of the matrix key that it reads, or the fixed texts
* between which its expression chooses.
* @returns `null` when they cannot be known
*/
function staticValues(text, matrix) {
	if (text.expressions.length === 0) return [text.value];
	const [expression, ...more] = text.expressions;
	const { start, end, ast } = expression;
	if (more.length > 0 || ast === null) return null;
	return possibleTexts(ast, (context, key) => context === "matrix" ? keyValues(key, matrix) : null)?.map((value) => text.value.slice(0, start) + value + text.value.slice(end)) ?? null;
}
/** What a key of the matrix can be; `null` when that cannot be known. */
function keyValues(key, matrix) {
	if (matrix === null || matrix.dynamic) return null;
	const values = [];
	for (const axis of matrix.axes) {
		if (axis.key.value.toLowerCase() !== key) continue;
		if (axis.values === null) return null;
		values.push(...axis.values.map((value) => value.value));
	}
	for (const entry of matrix.include.flat()) {
		if (entry.key.value.toLowerCase() !== key) continue;
		if (entry.value === entry.key) return null;
		values.push(entry.value.value);
	}
	return values.length === 0 || values.some((value) => value.includes("${{")) ? null : values;
}

// src/sources/workflows/image.ts
/**
* Reads a container image's name as Docker does: `[registry[:port]/]name[:tag][@digest]`.
* Source: distribution/reference grammar. An expression or build argument counts as one opaque word.
*/
function readImage(value) {
	const opaque = withoutVariables(value);
	const at = opaque.indexOf("@");
	const named = at === -1 ? value.length : at;
	const colon = opaque.lastIndexOf(":", named - 1);
	const tagged = named > 0 && colon > opaque.lastIndexOf("/", named - 1);
	const digest = at === -1 ? null : value.slice(at + 1);
	return {
		name: value.slice(0, tagged ? colon : named),
		tag: tagged ? value.slice(colon + 1, named) : null,
		digest,
		pinned: digest !== null && named > 0 && /^sha256:[0-9a-f]{64}$/.test(digest),
		dynamic: opaque !== value
	};
}
/**
* The same text, as long, with every `${{ … }}`, `${…}` and `$word` as underscores. By steps, not by one pattern: a
* search for the end of each of a hundred thousand openings that never end took minutes.
*/
function withoutVariables(value) {
	const last = {
		double: value.lastIndexOf("}}"),
		single: value.lastIndexOf("}")
	};
	const endOf = (start) => {
		if (value.startsWith("${{", start) && last.double >= start + 3) return value.indexOf("}}", start + 3) + 2;
		if (value[start + 1] === "{" && last.single >= start + 2) return value.indexOf("}", start + 2) + 1;
		let end = start + 1;
		while (end < value.length && /\w/.test(value[end])) end++;
		return end === start + 1 ? start : end;
	};
	let shown = "";
	let at = 0;
	for (let start = value.indexOf("$"); start !== -1; start = value.indexOf("$", Math.max(at, start + 1))) {
		const end = endOf(start);
		shown += value.slice(at, start) + "_".repeat(end - start);
		at = end;
	}
	return shown + value.slice(at);
}
/**
* An image with the place that it is named in; `docker://` in front is allowed.
* @param matrix where the text reads a matrix key with static values, the image is pinned when every value is
*/
function imageOf(text, role, matrix = null) {
	const references = (staticValues(text, matrix) ?? [text.value]).filter((value) => value !== "").map((value) => readImage(value.replace(/^docker:\/\//, "")));
	const reference = references.find(({ pinned }) => !pinned) ?? references[0] ?? readImage(text.value);
	return {
		text,
		reference: {
			...reference,
			dynamic: reference.dynamic || text.expressions.length > 0
		},
		role
	};
}

// src/sources/workflows/expressions/reads.ts
/**
* Every context that an expression reads, in the order of the text.
* @param offset added to the positions
*/
function contextReads(ast, tokens, offset) {
	const indexOf = new Map(tokens.map((placed, index) => [placed.token, index]));
	const reads = [];
	const pending = [ast];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const access = accessOf(next, indexOf, tokens);
		if (access !== null) {
			const { path, first, last, inner } = access;
			reads.push({
				path,
				start: offset + tokens[first].start,
				end: offset + tokens[last].end
			});
			pending.push(...inner);
		} else pending.push(...childrenOf(next));
	}
	return reads.sort((a, b) => a.start - b.start);
}
/** The chain of property accesses that starts at a context; `null` when the expression is something else. */
function accessOf(expr, indexOf, tokens) {
	const indices = [];
	let base = expr;
	while (base instanceof IndexAccess) {
		indices.unshift(base.index);
		base = base.expr;
	}
	if (!(base instanceof ContextAccess)) return null;
	const first = indexOf.get(base.name);
	let last = first;
	for (let count = 0; count < indices.length; count++) last = indexEnd(tokens, last);
	return {
		path: [base.name.lexeme.toLowerCase(), ...indices.map(stepOf)],
		first,
		last,
		inner: indices.filter((index) => !(index instanceof Literal || index instanceof Star))
	};
}
function stepOf(index) {
	return index instanceof Literal ? index.literal.coerceString() : "*";
}
/** The index of the last token of the `.name`, `.*` or `[…]` that follows. */
function indexEnd(tokens, after) {
	if (tokens[after + 1].token.lexeme === ".") return after + 2;
	let depth = 0;
	for (let at = after + 1; at < tokens.length; at++) {
		const { lexeme } = tokens[at].token;
		if (lexeme === "[") depth++;
		if (lexeme === "]" && --depth === 0) return at;
	}
	throw new Error("an index without its closing bracket");
}
function childrenOf(expr) {
	if (expr instanceof FunctionCall || expr instanceof Logical) return expr.args;
	if (expr instanceof Binary) return [expr.left, expr.right];
	if (expr instanceof Unary) return [expr.expr];
	if (expr instanceof Grouping) return [expr.group];
	if (expr instanceof IndexAccess) return [expr.expr, expr.index];
	return [];
}

// src/sources/workflows/expressions/parse.ts
/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
/** What the runner adds to the library's own functions; status functions may name jobs or steps. */
const FUNCTIONS = [
	{
		name: "always",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "cancelled",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "success",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "failure",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255
	}
];
/**
* Parses one expression with GitHub's own grammar.
* @param source what stands between the braces
* @param offset where `source` starts in the value, for the positions of what it reads
*/
function parseExpression(source, offset) {
	const trimmed = source.trim();
	const parsed = parse$1(source);
	if (typeof parsed === "string") return {
		source: trimmed,
		ast: null,
		error: parsed,
		reads: []
	};
	const reads = contextReads(parsed.ast, placeTokens(source, parsed.tokens), offset);
	return {
		source: trimmed,
		ast: parsed.ast,
		error: null,
		reads
	};
}
/** The tree and its tokens, or what GitHub says against the expression: the library has no other way to fail on a string. */
function parse$1(source) {
	try {
		const { tokens } = new Lexer(source).lex();
		const ast = new Parser$3(tokens, CONTEXTS, FUNCTIONS).parse();
		return ast === void 0 ? "the expression is empty" : {
			ast,
			tokens
		};
	} catch (error) {
		return error.message;
	}
}
/** The lexer counts columns wrongly after a line feed in a string; lexemes in order give offsets beyond doubt. */
function placeTokens(source, tokens) {
	const placed = [];
	let at = 0;
	for (const token of tokens) {
		if (token.lexeme === "") continue;
		const start = source.indexOf(token.lexeme, at);
		at = start + token.lexeme.length;
		placed.push({
			token,
			start,
			end: at
		});
	}
	return placed;
}

// src/sources/workflows/expressions/find.ts
/**
* Every `${{ … }}` of a value, found as the runner finds them: a quoted string inside may hold `}}`.
* Source: actions/runner, TemplateReader.ParseScalar.
*/
function findExpressions(value) {
	let start = value.indexOf("${{");
	if (start === -1) return [];
	const found = [];
	while (start !== -1) {
		const end = closingBraces(value, start + 3);
		if (end === -1) {
			found.push(unclosed(value, start));
			break;
		}
		found.push({
			start,
			end,
			...parseExpression(value.slice(start + 3, end - 2), start + 3)
		});
		start = value.indexOf("${{", end);
	}
	return found;
}
/** The expressions of an `if:`: without braces, the whole value is one. */
function conditionExpressions(value) {
	if (value.includes("${{")) return findExpressions(value);
	if (value.trim() === "") return [];
	return [{
		start: 0,
		end: value.length,
		...parseExpression(value, 0)
	}];
}
/** The offset after the `}}` that closes an expression, or -1. */
function closingBraces(value, from) {
	let quoted = false;
	for (let at = from; at < value.length; at++) if (value[at] === "'") quoted = !quoted;
	else if (!quoted && value[at] === "}" && value[at - 1] === "}" && at > from) return at + 1;
	return -1;
}
function unclosed(value, start) {
	return {
		start,
		end: value.length,
		source: value.slice(start + 3).trim(),
		ast: null,
		error: "the expression is not closed with `}}`",
		reads: []
	};
}

// src/sources/workflows/reference.ts
/**
* Reads `uses:` of a step as the runner does.
* Source: actions/runner, PipelineTemplateConverter.ConvertToStep: `docker://`, `./` (or `.\`), else exactly one `@`,
* at least two path segments (either slash, empty ones dropped) and a non-empty ref.
*/
function readActionReference(value) {
	if (value.startsWith("docker://")) return {
		kind: "docker",
		image: readImage(value.slice(9))
	};
	if (value.startsWith("./") || value.startsWith(".\\")) return {
		kind: "local",
		path: value.slice(2)
	};
	if (value.startsWith("$/")) return sameCommit(value);
	const at = value.indexOf("@");
	if (at === -1) return {
		kind: "invalid",
		problem: "names no ref: `owner/repository@ref` is expected"
	};
	if (value.includes("@", at + 1)) return {
		kind: "invalid",
		problem: "has more than one `@`"
	};
	const ref = value.slice(at + 1);
	if (ref === "") return {
		kind: "invalid",
		problem: "has nothing after `@`"
	};
	const [owner, repository, ...path] = value.slice(0, at).split(/[/\\]/).filter((segment) => segment !== "");
	if (owner === void 0 || repository === void 0) return {
		kind: "invalid",
		problem: "names no repository: `owner/repository@ref` is expected"
	};
	return {
		kind: "repository",
		owner,
		repository,
		path: path.join("/"),
		ref,
		refStart: at + 1
	};
}
/** Reads `uses:` of a job, which calls a reusable workflow: a local file or one in a repository, never an image. */
function readWorkflowReference(value) {
	const reference = readActionReference(value);
	if (reference.kind === "docker") return {
		kind: "invalid",
		problem: "calls an image where a job calls a workflow"
	};
	return reference;
}
/** A `uses:` with its reference and the version that its comment claims. */
function readUses(text, read = readActionReference) {
	return {
		text,
		reference: read(text.value),
		versionComment: claimedVersion(text.comment)
	};
}
function sameCommit(value) {
	if (value.includes("@")) return {
		kind: "invalid",
		problem: "begins with `$/`, which means this commit and takes no `@ref`"
	};
	return {
		kind: "local",
		path: value.slice(2)
	};
}
/** `v4.2.2`, also behind `tag=`, `pin@`, `ratchet:owner/name@` and before further words. */
function claimedVersion(comment) {
	if (comment === null) return null;
	return /(?:^|[\s@=:])(v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?)(?=$|[\s,;)])/.exec(comment)?.[1] ?? null;
}

// src/sources/workflows/script.ts
/** The largest script that is parsed; GitHub takes no larger workflow, and real script files are a hundredth. */
const MAX_CHARACTERS$1 = 1048576;
/**
* A script with its tree. A POSIX script that does not parse keeps `error`: rules that read trees answer `unverified`
* for it, the rest of the file stands. A script for an unknown shell is read as POSIX where it parses.
*/
function readScript(text, shell) {
	if (shell.name !== "bash" && shell.name !== "sh" && shell.name !== "unknown") return {
		text,
		shell,
		ast: null,
		error: null
	};
	const { ast, error } = parseShell(text);
	return {
		text,
		shell,
		ast,
		error
	};
}
function parseShell(text) {
	const written = attempt(text.value);
	if (written.error === null || text.expressions.length === 0) return written;
	let masked = text.value;
	for (const { start, end } of text.expressions) masked = masked.slice(0, start) + "_".repeat(end - start) + masked.slice(end);
	return attempt(masked);
}
function attempt(source) {
	if (source.length > MAX_CHARACTERS$1) return {
		ast: null,
		error: "the script is larger than 1 MiB"
	};
	const parsed = parsedOrTooDeep(source);
	if (parsed === null) return {
		ast: null,
		error: "the script nests too deeply"
	};
	const problem = parsed.errors?.[0];
	return problem === void 0 ? {
		ast: parsed,
		error: null
	} : {
		ast: null,
		error: problem.message
	};
}
/** The parser descends once a level; a script made to exhaust it is no script that anybody wrote. */
function parsedOrTooDeep(source) {
	try {
		return parse$3(source);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

// src/sources/workflows/shell.ts
/**
* The shell that GitHub runs a step's script with.
* Source: docs.github.com, workflow syntax, `jobs.<job_id>.steps[*].shell`; actions/runner, ScriptHandler.
*/
function stepShell(shell, defaults) {
	const written = shell ?? defaults?.shell ?? null;
	if (written === null) return defaults === null ? unknownShell(null) : defaultShell$1(defaults);
	return agreeing(staticValues(written, defaults?.matrix ?? null), (value) => namedShell(value, written.at), written.at);
}
/** The shell that a `shell:` value names: a built-in word, or a command template. */
function namedShell(value, at) {
	const name = value.trim();
	switch (name) {
		case "bash": return shell("bash", true, true, at);
		case "sh": return shell("sh", true, false, at);
		case "pwsh":
		case "powershell":
		case "cmd":
		case "python": return shell(name, false, false, at);
		default: return templateShell(name, at);
	}
}
/** The shell of a script file, by its first line; without one, the kernel's caller decides, and POSIX sh is the least. */
function shebangShell(script, path) {
	const first = /^#!\s*([^\r\n]*)/.exec(script)?.[1];
	if (first === void 0) return shell(path.endsWith(".bash") ? "bash" : "sh", false, false, null);
	return {
		...templateShell(first, null),
		template: null
	};
}
function defaultShell$1(defaults) {
	if (defaults.container) return shell("sh", true, false, null);
	const labels = defaults.runsOn.map((label) => staticValues(label, defaults.matrix));
	if (labels.some((values) => values === null)) return unknownShell(null);
	const windows = labels.map((values) => values.map((value) => /win/i.test(value.replace(/darwin/gi, ""))));
	if (windows.flat().every((answer) => !answer)) return shell("bash", true, false, null);
	if (windows.some((values) => values.length > 0 && values.every(Boolean))) return shell("pwsh", false, false, null);
	return unknownShell(null);
}
const POSIX = /* @__PURE__ */ new Map([
	["bash", "bash"],
	["sh", "sh"],
	["dash", "sh"],
	["ash", "sh"],
	["ksh", "sh"],
	["zsh", "sh"]
]);
/** `bash -x {0}`, `/usr/bin/env bash {0}`, `nix develop -c bash -eo pipefail {0}`: the last interpreter's flags count. */
function templateShell(template, at) {
	const words = template.split(/\s+/).filter((word) => word !== "");
	const index = words.findLastIndex((word) => interpreter(word) !== null);
	if (index === -1) return {
		...shell("other", false, false, at),
		template
	};
	const name = interpreter(words[index]);
	if (name !== "bash" && name !== "sh") return {
		...shell(name, false, false, at),
		template
	};
	return {
		...shell(name, ...optionsOf(words.slice(index + 1)), at),
		template
	};
}
function interpreter(word) {
	const name = word.split(/[/\\]/).at(-1).replace(/\.exe$/i, "").toLowerCase();
	const posix = POSIX.get(name);
	if (posix !== void 0) return posix;
	if (/^python[\d.]*$/.test(name)) return "python";
	return name === "pwsh" || name === "powershell" || name === "cmd" ? name : null;
}
/** The state of `errexit` and `pipefail` after a shell's own options. */
function optionsOf(words) {
	let errexit = false;
	let pipefail = false;
	for (const [index, word] of words.entries()) {
		if (!/^[-+][A-Za-z]+$/.test(word)) continue;
		const on = word.startsWith("-");
		if (word.includes("e", 1)) errexit = on;
		if (!word.endsWith("o")) continue;
		if (words[index + 1] === "errexit") errexit = on;
		if (words[index + 1] === "pipefail") pipefail = on;
	}
	return [errexit, pipefail];
}
function agreeing(values, read, at) {
	if (values === null) return unknownShell(at);
	const [first, ...others] = values.map(read);
	return others.every((other) => other.name === first.name && other.errexit === first.errexit && other.pipefail === first.pipefail) ? first : unknownShell(at);
}
/** Where the shell cannot be known, a script that parses as POSIX is read with the weakest of GitHub's defaults. */
function unknownShell(at) {
	return shell("unknown", true, false, at);
}
function shell(name, errexit, pipefail, at) {
	return {
		name,
		errexit,
		pipefail,
		at,
		template: null
	};
}

// src/sources/workflows/step.ts
/**
* The steps of a job or a composite action.
* @param defaults `null` in a composite action, where every script has to name its shell
* @throws SourceInvalid where a step is not what GitHub takes for one
*/
function readSteps(node, defaults) {
	return list(node, "`steps`").items.map((item, index) => readStep(mapping(item, `step ${index + 1}`), index, defaults));
}
function readStep(map, index, defaults) {
	const what = `step ${index + 1}`;
	const run = scalarField(map, "run", what);
	const usesText = scalarField(map, "uses", what);
	if (run === null === (usesText === null)) throw invalidAt(map.at, `${what} has ${run === null ? "neither" : "both"} \`run\` ${run === null ? "nor" : "and"} \`uses\``);
	const shell = scalarField(map, "shell", what);
	const name = scalarField(map, "name", what);
	return {
		index,
		at: map.at,
		id: scalarField(map, "id", what),
		name,
		title: titleOf(name, run, usesText),
		if: conditionField(map, what),
		uses: usesText === null ? null : readUses(usesText),
		with: entriesField(map, "with", what),
		run: run === null ? null : readScript(run, stepShell(shell, defaults)),
		env: entriesField(map, "env", what),
		continueOnError: scalarField(map, "continue-on-error", what),
		timeoutMinutes: scalarField(map, "timeout-minutes", what),
		workingDirectory: scalarField(map, "working-directory", what)
	};
}
/** An `if:`, whose value is an expression with or without braces. */
function conditionField(map, what) {
	const text = scalarField(map, "if", what);
	return text === null ? null : {
		...text,
		expressions: conditionExpressions(text.value)
	};
}
/**
* Single values by name (`env`, `with`, `outputs`).
* A whole map that is one expression becomes one entry whose key and value are that expression; see `isDynamic`.
* @throws SourceInvalid where a value is a mapping or a list
*/
function entriesField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? [] : readEntries(node, `${what}'s \`${name}\``);
}
/** See `entriesField`. */
function readEntries(node, what) {
	if (node.kind === "scalar" && node.text.expressions.length === 1) return [{
		key: node.text,
		value: node.text
	}];
	if (node.kind !== "map") throw invalidAt(node.at, `${what} is not a mapping`);
	return node.entries.map(({ key, value }) => ({
		key,
		value: scalar(value, `\`${oneLine(key.value)}\` of ${what}`)
	}));
}
function titleOf(name, run, uses) {
	if (name !== null && name.value.trim() !== "") return oneLine(name.value);
	return `Run ${oneLine((run ?? uses).value.trimStart())}`;
}
function oneLine(value) {
	return value.split(/[\r\n\x85\u2028\u2029]/, 1)[0].trim();
}

// src/sources/workflows/trigger.ts
/**
* `on:` in each of its forms: one event, a list of events, a mapping of events.
* @throws SourceInvalid where what starts the workflow cannot be known
*/
function readTriggers(workflow) {
	const node = field(workflow, "on");
	if (isEmpty(node)) throw invalidAt(node?.at ?? workflow.at, "says nothing under `on`; GitHub refuses such a workflow");
	if (node.kind === "scalar") return [bare(node)];
	if (node.kind === "list") return node.items.map(bare);
	return mapping(node, "`on`").entries.map(({ key, value }) => {
		const none = {
			event: key,
			filters: [],
			inputs: [],
			outputs: [],
			secrets: []
		};
		if (isEmpty(value)) return none;
		if (key.value === "schedule") return {
			...none,
			filters: schedules(value)
		};
		const map = mapping(value, `\`on.${key.value}\``);
		return {
			event: key,
			filters: filtersOf(map),
			inputs: readInputs(map, "inputs"),
			outputs: valuesOf(map),
			secrets: readInputs(map, "secrets")
		};
	});
}
/** Declared inputs or secrets: a mapping of names to their properties, or to nothing. */
function readInputs(map, name) {
	const node = field(map, name);
	if (isEmpty(node)) return [];
	return mapping(node, `\`${name}\``).entries.map(({ key, value }) => {
		if (isEmpty(value)) return {
			name: key,
			required: false,
			default: null,
			type: null
		};
		const what = `\`${name}.${key.value}\``;
		const properties = mapping(value, what);
		return {
			name: key,
			required: scalarField(properties, "required", what)?.value === "true",
			default: scalarField(properties, "default", what),
			type: scalarField(properties, "type", what)?.value ?? null
		};
	});
}
/** Declared outputs with their `value`, or their description where there is none. */
function valuesOf(map) {
	const node = field(map, "outputs");
	if (isEmpty(node)) return [];
	return mapping(node, "`outputs`").entries.map(({ key, value }) => {
		if (isEmpty(value)) return {
			key,
			value: value.text
		};
		const what = `\`outputs.${key.value}\``;
		const properties = mapping(value, what);
		return {
			key,
			value: scalarField(properties, "value", what) ?? scalarField(properties, "description", what) ?? key
		};
	});
}
function bare(node) {
	return {
		event: scalar(node, "`on`"),
		filters: [],
		inputs: [],
		outputs: [],
		secrets: []
	};
}
function filtersOf(map) {
	return map.entries.filter(({ key }) => key.value !== "inputs" && key.value !== "outputs" && key.value !== "secrets").map(({ key, value }) => {
		if (isEmpty(value)) return {
			key,
			values: []
		};
		return {
			key,
			values: (value.kind === "list" ? value.items : [value]).map((item) => scalar(item, `\`${key.value}\` of \`on\``))
		};
	});
}
function schedules(node) {
	return list(node, "`on.schedule`").items.flatMap((item) => mapping(item, "`on.schedule`").entries.map(({ key, value }) => ({
		key,
		values: [scalar(value, "`on.schedule`")]
	})));
}

// src/sources/workflows/yaml/block-scalar.ts
/**
* Literal and folded block scalars: YAML 1.2.2 section 8.1.
* @param body offset of the first character after the header's line
* @param end offset after the scalar's last line
* @param value what the parser made of it: tells chomping and indentation beyond doubt
*/
function unfoldBlock(text, body, end, folded, value) {
	const lines = linesOf(text, body, end);
	const indent = indentOf(text, lines, value);
	const out = new Unfolding(text);
	let offset = 0;
	let finish = body;
	for (const [index, line] of lines.entries()) {
		const from = Math.min(line.from + indent, line.to);
		const content = text.slice(from, line.to);
		if (content === "") {
			if (!folded && index < lines.length && value[offset] === "\n") {
				out.stand("\n", from);
				offset++;
			}
			continue;
		}
		const gap = contentStart(value, offset, content, folded);
		if (!value.startsWith(content, gap)) return null;
		if (gap > offset) out.stand(value.slice(offset, gap), finish);
		out.copy(from, line.to);
		offset = gap + content.length;
		finish = line.to;
		if (!folded && value[offset] === "\n") {
			out.stand("\n", line.to);
			offset++;
		}
	}
	const rest = value.slice(offset);
	if (/[^\n ]/.test(rest)) return null;
	out.stand(rest, finish);
	return out.end(finish);
}
/** Skips the line breaks, or the space of a fold, before a line's content. */
function contentStart(value, from, content, folded) {
	let at = from;
	const isFold = () => folded && value[at] === " " && !value.startsWith(content, at);
	while (value[at] === "\n" || isFold()) at++;
	return at;
}
function linesOf(text, body, end) {
	const lines = [];
	for (let at = body; at < end;) {
		const feed = text.indexOf("\n", at);
		const stop = feed === -1 || feed >= end ? end : feed;
		lines.push({
			from: at,
			to: stop > at && text[stop - 1] === "\r" ? stop - 1 : stop
		});
		at = stop + 1;
	}
	return lines;
}
/** The stripped indentation: what the first line with content has more than the value shows. */
function indentOf(text, lines, value) {
	const first = lines.find((line) => /[^ ]/.test(text.slice(line.from, line.to)));
	if (first === void 0) return Math.max(0, ...lines.map((line) => line.to - line.from));
	const spaces = text.slice(first.from, first.to).search(/[^ ]/);
	const at = value.search(/[^ \n]/);
	return spaces - (at - (value.lastIndexOf("\n", at) + 1));
}

// src/sources/workflows/yaml/comments.ts
/**
* Every comment of a file, in order, and how deep its collections nest.
* Walks with a stack of its own: a hostile file must not exhaust ours.
*/
function commentsOf(tokens, text, locate) {
	const found = [];
	let deepest = 0;
	const pending = tokens.map((token) => ({
		token,
		depth: 0
	}));
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		deepest = Math.max(deepest, next.depth);
		visit$1(next, found, pending);
	}
	found.sort((a, b) => a.offset - b.offset);
	return {
		comments: found.map(({ offset, source }) => ({
			text: source.replace(/^#+/, "").trim(),
			at: locate(offset, offset + source.length),
			trailing: /\S/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))
		})),
		depth: deepest
	};
}
function visit$1({ token, depth }, found, pending) {
	if (token.type === "comment") found.push(token);
	if ("start" in token) collect(token.start, found);
	if ("end" in token) collect(token.end, found);
	if ("props" in token) collect(token.props, found);
	if ("value" in token && token.value !== void 0) pending.push({
		token: token.value,
		depth
	});
	if (!("items" in token)) return;
	for (const item of token.items) {
		collect(item.start, found);
		if (item.key != null) pending.push({
			token: item.key,
			depth: depth + 1
		});
		collect(item.sep, found);
		if (item.value !== void 0) pending.push({
			token: item.value,
			depth: depth + 1
		});
	}
}
function collect(tokens, found) {
	if (!Array.isArray(tokens)) return;
	for (const token of tokens) if (token.type === "comment") found.push(token);
}

// src/sources/workflows/yaml/flow-scalar.ts
/** Plain scalars: YAML 1.2.2 section 7.3.3, line folding section 6.5. */
function unfoldPlain(text, start, end) {
	const out = new Unfolding(text);
	foldLines(text, start, end, out, (from, to) => out.copy(from, to));
	return out.end(end);
}
/** Single-quoted scalars: section 7.3.2. `start` and `end` include the quotes. */
function unfoldSingleQuoted(text, start, end) {
	const out = new Unfolding(text);
	foldLines(text, start + 1, end - 1, out, (from, to) => {
		let at = from;
		for (let quote = text.indexOf("''", at); quote !== -1 && quote < to; quote = text.indexOf("''", at)) {
			out.copy(at, quote);
			out.stand("'", quote);
			at = quote + 2;
		}
		out.copy(at, to);
	});
	return out.end(end - 1);
}
/** Double-quoted scalars: section 7.3.1. `start` and `end` include the quotes; the parser has accepted every escape. */
function unfoldDoubleQuoted(text, start, end) {
	const out = new Unfolding(text);
	const last = end - 1;
	let at = start + 1;
	while (at < last) {
		const blank = /[ \t]*\r?\n/y;
		blank.lastIndex = at;
		const character = text[at];
		if (character === "\\") at = readEscape(text, at, out);
		else if ((character === " " || character === "	" || character === "\r" || character === "\n") && blank.test(text)) at = foldBreak(text, at, blank.lastIndex, last, out);
		else {
			const plain = /[^\\ \t\r\n]+|[ \t]+|\r/y;
			plain.lastIndex = at;
			plain.test(text);
			const to = Math.min(plain.lastIndex, last);
			out.copy(at, to);
			at = to;
		}
	}
	return out.end(last);
}
/** One line break is a space; more are one fewer line feeds. Returns where the next content starts. */
function foldBreak(text, at, afterBreak, end, out) {
	const more = /[ \t]*\r?\n/y;
	let next = afterBreak;
	let feeds = "";
	for (;;) {
		more.lastIndex = next;
		if (!more.test(text) || more.lastIndex > end) break;
		feeds += "\n";
		next = more.lastIndex;
	}
	out.stand(feeds === "" ? " " : feeds, at);
	while (next < end && (text[next] === " " || text[next] === "	")) next++;
	return next;
}
function foldLines(text, start, end, out, line) {
	let at = start;
	for (;;) {
		const feed = text.indexOf("\n", at);
		if (feed === -1 || feed >= end) {
			line(at, end);
			return;
		}
		let to = feed;
		if (to > at && text[to - 1] === "\r") to--;
		while (to > at && (text[to - 1] === " " || text[to - 1] === "	")) to--;
		line(at, to);
		at = foldBreak(text, to, feed + 1, end, out);
	}
}
const ESCAPES = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
const CODE_LENGTH = {
	x: 2,
	u: 4,
	U: 8
};
function readEscape(text, at, out) {
	const lineBreak = /\\\r?\n[ \t]*/y;
	lineBreak.lastIndex = at;
	if (lineBreak.test(text)) return lineBreak.lastIndex;
	const letter = text[at + 1];
	const digits = CODE_LENGTH[letter];
	if (digits === void 0) {
		out.stand(ESCAPES[letter] ?? `\\${letter}`, at);
		return at + 2;
	}
	const end = at + 2 + digits;
	out.stand(String.fromCodePoint(Number.parseInt(text.slice(at + 2, end), 16)), at);
	return end;
}

// src/sources/workflows/yaml/document.ts
/** GitHub's own limits: actions/runner, ParseOptions (`MaxFileSize`, `MaxDepth`). */
const MAX_CHARACTERS = 1048576;
const MAX_DEPTH = 100;
/** Nodes after aliases are expanded. GitHub stops at a million parse events; no real workflow has a twentieth of this. */
const MAX_NODES = 2e5;
/**
* Reads one YAML file the way GitHub does. What GitHub refuses, or reads otherwise than this parser would, is refused.
* An alias shows the positions of the anchor's content: that is where a mend has to be typed.
* @throws SourceInvalid with path and line: not YAML, several documents, duplicate keys, merge keys, cyclic or
* exploding aliases, line breaks that editors hide, files beyond GitHub's limits
*/
function readYaml(text, path) {
	if (text.length > MAX_CHARACTERS) throw new SourceInvalid(path, "is larger than 1 MiB, which GitHub refuses");
	const lines = new LineStarts(text);
	const locate = (from, to) => location(path, lines, from, to);
	refuseHiddenBreaks(text, locate);
	const tokens = [...new import_dist.Parser().parse(text)];
	const { comments, depth } = commentsOf(tokens, text, locate);
	if (depth > MAX_DEPTH) throw new SourceInvalid(path, `nests deeper than ${MAX_DEPTH} levels, which GitHub refuses`);
	const document = compose(tokens, text, locate);
	const root = new TreeBuilder(text, path, lines, comments).build(document.contents);
	if (root === null || isEmpty(root)) throw new SourceInvalid(path, "is empty");
	return {
		root,
		comments
	};
}
function compose(tokens, text, locate) {
	const documents = [...new import_dist.Composer({
		version: "1.2",
		keepSourceTokens: true,
		uniqueKeys: false
	}).compose(tokens, true, text.length)];
	const document = documents[0];
	const second = documents[1];
	if (second !== void 0) throw invalidAt(locate(second.range[0], second.range[0]), "holds a second YAML document; GitHub reads one");
	const error = document.errors[0] ?? document.warnings[0];
	if (error !== void 0) throw invalidAt(locate(error.pos[0], error.pos[1]), `is not valid YAML: ${firstLine(error.message)}`);
	if (document.directives.yaml.explicit === true && document.directives.yaml.version !== "1.2") throw invalidAt(locate(0, 0), "declares another YAML version, under which words mean something else");
	return document;
}
/**
* GitHub's parser (YamlDotNet) ends a line at CR, NEL, LS and PS, too, where this parser and most editors do not:
* a comment could hide a step behind one.
*/
function refuseHiddenBreaks(text, locate) {
	const hidden = /\r(?!\n)|[\0\x85\u2028\u2029]/.exec(text);
	if (hidden === null) return;
	const code = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	throw invalidAt(locate(hidden.index, hidden.index + 1), `holds the character U+${code}, which GitHub reads as a line break and editors do not show; remove it`);
}
/** Turns the parser's tree into ours; every anchored node is built once, however often it is used. */
var TreeBuilder = class {
	anchors = /* @__PURE__ */ new Map();
	text;
	path;
	lines;
	trailing;
	size = 0;
	constructor(text, path, lines, comments) {
		this.text = text;
		this.path = path;
		this.lines = lines;
		this.trailing = new Map(comments.filter((comment) => comment.trailing).map((comment) => [comment.at.startLine, comment]));
	}
	build(source) {
		if (source === null || source === void 0) return null;
		if ((0, import_dist.isAlias)(source)) return this.alias(source.source, source.range);
		if (!(0, import_dist.isMap)(source) && !(0, import_dist.isSeq)(source) && !(0, import_dist.isScalar)(source)) throw new Error("a YAML node of an unknown kind");
		this.grow(1, source.range);
		const before = this.size;
		const anchor = source.anchor === void 0 ? null : {
			node: null,
			size: 0
		};
		if (anchor !== null) this.anchors.set(source.anchor, anchor);
		const node = this.content(source);
		if (anchor !== null) {
			anchor.node = node;
			anchor.size = this.size - before + 1;
		}
		return node;
	}
	content(source) {
		if ((0, import_dist.isMap)(source)) return this.map(source.items, this.at(source.range));
		if ((0, import_dist.isSeq)(source)) {
			const at = this.at(source.range);
			return {
				kind: "list",
				at,
				items: source.items.map((item) => this.build(item) ?? this.nothing(at))
			};
		}
		const text = this.scalar(source);
		return {
			kind: "scalar",
			at: text.at,
			text
		};
	}
	map(pairs, at) {
		const entries = [];
		const seen = /* @__PURE__ */ new Set();
		for (const pair of pairs) {
			const key = this.build(pair.key);
			if (key === null || key.kind !== "scalar" || isEmpty(key)) throw invalidAt(key?.at ?? at, "has a key that is not a word");
			const name = key.text;
			if (name.value === "<<" && this.text[this.lines.offset(name.at)] === "<") throw invalidAt(name.at, "uses a merge key (`<<`), which GitHub does not support");
			const folded = name.value.toLowerCase();
			if (seen.has(folded)) throw invalidAt(name.at, `defines the key ${JSON.stringify(name.value)} twice`);
			seen.add(folded);
			entries.push({
				key: name,
				value: this.build(pair.value) ?? this.nothing(name.at)
			});
		}
		return {
			kind: "map",
			at,
			entries
		};
	}
	alias(name, range) {
		const anchor = this.anchors.get(name);
		if (anchor === void 0) throw invalidAt(this.at(range), `uses the alias \`*${name}\`, which no anchor above it defines`);
		if (anchor.node === null) throw invalidAt(this.at(range), `uses the alias \`*${name}\` inside itself`);
		this.grow(anchor.size, range);
		return anchor.node;
	}
	grow(by, range) {
		this.size += by;
		if (this.size > MAX_NODES) throw invalidAt(this.at(range), `expands to more than ${MAX_NODES} nodes`);
	}
	nothing(at) {
		const here = {
			...at,
			startLine: at.endLine,
			startColumn: at.endColumn
		};
		return {
			kind: "scalar",
			at: here,
			text: {
				value: "",
				at: here,
				segments: [{
					offset: 0,
					line: here.endLine,
					column: here.endColumn
				}],
				type: "null",
				comment: null,
				expressions: []
			}
		};
	}
	scalar(source) {
		const [start, valueEnd] = source.range;
		const value = writtenAs(source) ?? "";
		const isBlock = source.srcToken?.type === "block-scalar";
		const at = this.at([start, isBlock ? trimBreaks(this.text, start, valueEnd) : valueEnd]);
		const segments = source.srcToken?.type === "scalar" && at.startLine === at.endLine ? [{
			offset: 0,
			line: at.startLine,
			column: at.startColumn
		}] : this.segments(source, value, start, valueEnd);
		const comment = this.commentBeside(at, isBlock);
		return {
			value,
			at,
			segments,
			type: typeOf(source),
			comment,
			expressions: findExpressions(value)
		};
	}
	/** A block's comment stands beside its header, any other's after its last line. */
	commentBeside(at, isBlock) {
		if (this.trailing.size === 0) return null;
		const comment = this.trailing.get(isBlock ? at.startLine : at.endLine);
		const from = at.startLine === at.endLine ? at.startColumn : 0;
		return comment !== void 0 && comment.at.startColumn > from ? comment.text : null;
	}
	segments(source, value, start, end) {
		const unfolded = this.unfold(source, value, start, end);
		if (unfolded === null || unfolded.value !== value) return [{
			offset: 0,
			...this.lines.position(start)
		}];
		return segmentsOf(unfolded.runs, this.lines);
	}
	unfold(source, value, start, end) {
		const token = source.srcToken;
		if (token?.type === "scalar") return unfoldPlain(this.text, start, end);
		if (token?.type === "single-quoted-scalar") return unfoldSingleQuoted(this.text, start, end);
		if (token?.type === "double-quoted-scalar") return unfoldDoubleQuoted(this.text, start, end);
		if (token?.type !== "block-scalar") return null;
		const header = token.props.reduce((length, prop) => length + prop.source.length, 0);
		return unfoldBlock(this.text, token.offset + header, end, source.type === "BLOCK_FOLDED", value);
	}
	at(range) {
		return location(this.path, this.lines, range?.[0] ?? 0, range?.[1] ?? 0);
	}
};
/** The text of a scalar after unescaping; numbers and booleans as they are written, so that `1.10` stays `1.10`. */
function writtenAs(source) {
	if (typeof source.value === "string") return source.value;
	return source.source ?? null;
}
function typeOf(source) {
	const value = source.value;
	if (value === null || value === void 0) return "null";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "number" || typeof value === "bigint" ? "number" : "string";
}
function trimBreaks(text, start, end) {
	let at = end;
	while (at > start && (text[at - 1] === "\n" || text[at - 1] === "\r")) at--;
	return at;
}
function location(path, lines, start, end) {
	const from = lines.position(start);
	const to = end === start || !lines.isLaterLine(end, from.line) ? {
		line: from.line,
		column: from.column + end - start
	} : lines.position(end);
	return {
		path,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function firstLine(message) {
	return message.split("\n", 1)[0].replace(/ at line \d+, column \d+:?$/, "");
}

// src/sources/workflows/action.ts
/**
* One `action.yml`: composite, Docker or JavaScript.
* @returns `null` for a file in a folder that shares the name and is no action at all: nothing can run from it
* @throws SourceInvalid with path and line where the runner would refuse it, or where a part of it would stay unseen
*/
function readAction(text, path) {
	const { root, comments } = readYaml(text, path);
	if (path.includes("/") && !hasRuns(root)) return null;
	const map = mapping(root, "the action");
	const node = field(map, "runs");
	if (node === void 0) throw invalidAt(map.at, "has no `runs`; the runner refuses such an action");
	const runs = mapping(node, "`runs`");
	const using = scalarField(runs, "using", "`runs`")?.value.toLowerCase();
	if (using === void 0) throw invalidAt(node.at, "has no `runs.using`; the runner refuses such an action");
	const steps = field(runs, "steps");
	if (using === "composite" && steps === void 0) throw invalidAt(node.at, "is composite and has no `steps`");
	const image = scalarField(runs, "image", "`runs`");
	const isNamed = image?.value.startsWith("docker://") === true;
	return {
		action: {
			kind: "action",
			path,
			name: scalarField(map, "name", "the action"),
			inputs: readInputs(map, "inputs"),
			outputs: valuesOf(map),
			using,
			image: isNamed ? imageOf(image, "runs.image") : null,
			steps: steps === void 0 ? [] : readSteps(steps, null),
			comments
		},
		dockerfile: image === null || isNamed ? null : beside(path, image.value)
	};
}
/** Whether a file has `runs` in any spelling; a misspelt one is refused, not passed over. */
function hasRuns(root) {
	return root.kind === "map" && root.entries.some(({ key }) => /runs|\$\{\{/i.test(key.value));
}
/** The repository path of a file named from an action's folder; `null` where it leads out of the repository. */
function beside(action, name) {
	const folders = action.split("/").slice(0, -1);
	for (const part of name.split("/")) if (part === "..") {
		if (folders.pop() === void 0) return null;
	} else if (part !== "." && part !== "") folders.push(part);
	return folders.length === 0 ? null : repositoryPath(folders.join("/"));
}

// src/sources/workflows/matrix.ts
/** `strategy.matrix` of a job; `null` when there is none. */
function readMatrix(job, what) {
	const strategy = field(job, "strategy");
	if (isEmpty(strategy)) return null;
	if (isExpression(strategy)) return unknownMatrix(strategy);
	const node = field(mapping(strategy, `${what}'s \`strategy\``), "matrix");
	if (isEmpty(node)) return null;
	if (isExpression(node)) return unknownMatrix(node);
	if (node.kind !== "map") throw invalidAt(node.at, `${what}'s \`matrix\` is neither a mapping nor an expression`);
	const axes = node.entries.filter(({ key }) => key.value !== "include" && key.value !== "exclude");
	const include = combinations(field(node, "include"), `${what}'s \`matrix.include\``);
	const exclude = combinations(field(node, "exclude"), `${what}'s \`matrix.exclude\``);
	const computed = node.entries.some(({ key }) => key.value.includes("${{"));
	return {
		at: node.at,
		dynamic: include === null || exclude === null || computed,
		keys: [.../* @__PURE__ */ new Set([...axes.map(({ key }) => key.value), ...(include ?? []).flat().map(({ key }) => key.value)])],
		axes: axes.map(({ key, value }) => ({
			key,
			values: axisValues(value, what)
		})),
		include: include ?? [],
		exclude: exclude ?? []
	};
}
function isExpression(node) {
	return node.kind === "scalar" && node.text.expressions.length > 0;
}
function unknownMatrix(node) {
	return {
		at: node.at,
		dynamic: true,
		keys: [],
		axes: [],
		include: [],
		exclude: []
	};
}
/** The values of an axis where all are single values; `null` where they are computed or structured. */
function axisValues(node, what) {
	if (isExpression(node)) return null;
	if (node.kind !== "list") throw invalidAt(node.at, `an axis of ${what}'s \`matrix\` is not a list`);
	const values = node.items.map((item) => item.kind === "scalar" ? item.text : null);
	return values.every((value) => value !== null) ? values : null;
}
/** `include` or `exclude`; `null` where it is computed. A structured value shows as the text of its key alone. */
function combinations(node, what) {
	if (isEmpty(node)) return [];
	if (isExpression(node)) return null;
	if (node.kind !== "list") throw invalidAt(node.at, `${what} is not a list`);
	if (node.items.some(isExpression)) return null;
	return node.items.map((item) => mapping(item, what).entries.map(({ key, value }) => ({
		key,
		value: value.kind === "scalar" ? value.text : key
	})));
}

// src/sources/workflows/permissions.ts
/**
* `permissions:` of a workflow or job; `null` when it is absent or empty, which leaves the repository's default.
* @throws SourceInvalid for a word that GitHub does not know
*/
function readPermissions(map, what) {
	const node = field(map, "permissions");
	if (isEmpty(node)) return null;
	const { at } = node;
	if (node.kind !== "scalar") {
		const scopes = readEntries(node, `${what}'s \`permissions\``);
		return {
			at,
			kind: scopes.length === 0 ? "none" : "scopes",
			scopes
		};
	}
	const word = node.text.value;
	if (word === "read-all" || word === "write-all") return {
		at,
		kind: word,
		scopes: []
	};
	if (node.text.expressions.length > 0) return {
		at,
		kind: "dynamic",
		scopes: []
	};
	throw invalidAt(at, `${what}'s \`permissions\` is neither a mapping nor \`read-all\` or \`write-all\``);
}

// src/sources/workflows/job.ts
/**
* One job of a workflow.
* @param workflowShell `defaults.run.shell` of the workflow
* @throws SourceInvalid where its steps or what runs them cannot be known
*/
function readJob(id, node, workflowShell) {
	const what = `job \`${id.value}\``;
	const map = mapping(node, what);
	const uses = scalarField(map, "uses", what);
	const steps = field(map, "steps");
	if (uses === null && isEmpty(steps)) throw invalidAt(id.at, `${what} has neither \`steps\` nor \`uses\``);
	if (uses !== null && !isEmpty(steps)) throw invalidAt(id.at, `${what} has both \`steps\` and \`uses\``);
	const matrix = readMatrix(map, what);
	const container = readContainer(map, matrix, what);
	const runsOn = readRunsOn(map, what);
	const defaults = {
		shell: defaultShell(map, what) ?? workflowShell,
		runsOn,
		container: container !== null,
		matrix
	};
	return {
		at: map.at,
		id,
		name: scalarField(map, "name", what),
		needs: textsField(map, "needs", what),
		if: conditionField(map, what),
		permissions: readPermissions(map, what),
		env: entriesField(map, "env", what),
		outputs: entriesField(map, "outputs", what),
		runsOn,
		environment: named(map, "environment", "name", what),
		concurrency: readConcurrency(map, what),
		timeoutMinutes: scalarField(map, "timeout-minutes", what),
		continueOnError: scalarField(map, "continue-on-error", what),
		container,
		services: readServices(map, matrix, what),
		matrix,
		uses: uses === null ? null : readUses(uses, readWorkflowReference),
		with: entriesField(map, "with", what),
		secrets: readSecrets(map, what),
		steps: isEmpty(steps) ? [] : readSteps(steps, defaults)
	};
}
/** `defaults.run.shell` of a workflow or job. */
function defaultShell(map, what) {
	const defaults = field(map, "defaults");
	if (isEmpty(defaults)) return null;
	const run = field(mapping(defaults, `${what}'s \`defaults\``), "run");
	return isEmpty(run) ? null : scalarField(mapping(run, `${what}'s \`defaults.run\``), "shell", what);
}
/** `concurrency:` of a workflow or job: the group's name, or a mapping. */
function readConcurrency(map, what) {
	const node = field(map, "concurrency");
	if (isEmpty(node)) return null;
	if (node.kind === "scalar") return {
		at: node.at,
		group: node.text,
		cancelInProgress: null
	};
	const inner = mapping(node, `${what}'s \`concurrency\``);
	return {
		at: node.at,
		group: scalarField(inner, "group", what),
		cancelInProgress: scalarField(inner, "cancel-in-progress", what)
	};
}
/** One value or a list of values. */
function textsField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? [] : texts(node, `${what}'s \`${name}\``);
}
/** See `textsField`. */
function texts(node, what) {
	return node.kind === "list" ? node.items.map((item) => scalar(item, what)) : [scalar(node, what)];
}
function readRunsOn(map, what) {
	const node = field(map, "runs-on");
	if (isEmpty(node)) return [];
	if (node.kind !== "map") return texts(node, `${what}'s \`runs-on\``);
	const inner = mapping(node, `${what}'s \`runs-on\``);
	return [...textsField(inner, "group", what), ...textsField(inner, "labels", what)];
}
/** A single value, or a mapping that holds it under `key`. */
function named(map, name, key, what) {
	const node = field(map, name);
	if (isEmpty(node)) return null;
	if (node.kind === "scalar") return node.text;
	return scalarField(mapping(node, `${what}'s \`${name}\``), key, what);
}
/** `container: ''` means no container (GitHub's own words for a matrix leg without one). */
function readContainer(map, matrix, what) {
	const text = named(map, "container", "image", what);
	return text === null || text.value === "" ? null : imageOf(text, "container", matrix);
}
function readServices(map, matrix, what) {
	const node = field(map, "services");
	if (isEmpty(node)) return [];
	if (node.kind === "scalar" && node.text.expressions.length > 0) return [imageOf(node.text, "services")];
	const services = mapping(node, `${what}'s \`services\``);
	return services.entries.flatMap(({ key }) => {
		const image = named(services, key.value, "image", what);
		if (image === null) throw invalidAt(key.at, `service \`${key.value}\` of ${what} names no image`);
		return image.value === "" ? [] : [imageOf(image, `services.${key.value}`, matrix)];
	});
}
function readSecrets(map, what) {
	const node = field(map, "secrets");
	if (node?.kind === "scalar" && node.text.value === "inherit") return "inherit";
	return entriesField(map, "secrets", what);
}

// src/sources/workflows/actions-lock.ts
const KNOWN_VERSION = "v0.0.2";
/**
* `.github/workflows/actions.lock`, GitHub's preview lockfile for actions.
* @throws SourceInvalid when its version is not the one known, or an entry is not what the format asks for
*/
function readActionsLock(text, path) {
	const map = mapping(readYaml(text, path).root, "the lockfile");
	const version = scalarField(map, "version", "the lockfile");
	if (version?.value !== KNOWN_VERSION) {
		const shown = version === null ? "no version" : `the version ${JSON.stringify(version.value)}`;
		throw new SourceInvalid(path, `has ${shown}; only ${KNOWN_VERSION} is known`);
	}
	const workflows = new Map(section(map, "workflows").entries.map(({ key, value }) => [key.value, keysOf(value, key.value)]));
	const dependencies = new Map(section(map, "dependencies").entries.map(({ key, value }) => [key.value, readDependency(value, key.value)]));
	return {
		path,
		version: version.value,
		workflows,
		dependencies
	};
}
function section(map, name) {
	const node = field(map, name);
	if (node === void 0) throw invalidAt(map.at, `has no \`${name}\``);
	return isEmpty(node) ? {
		kind: "map",
		at: node.at,
		entries: []
	} : mapping(node, `\`${name}\``);
}
function keysOf(node, what) {
	return isEmpty(node) ? [] : texts(node, `\`${what}\``).map((text) => text.value);
}
function readDependency(node, key) {
	const what = `\`${key}\``;
	const map = mapping(node, what);
	const ref = scalarField(map, "ref", what);
	const commit = scalarField(map, "commit", what);
	if (ref === null) throw invalidAt(node.at, `${what} has no \`ref\``);
	const sha = /^sha1-([0-9a-f]{40})$/i.exec(commit?.value ?? "")?.[1];
	if (commit === null || sha === void 0) throw invalidAt(commit?.at ?? node.at, `${what} has no \`commit\` of the form \`sha1-\` and 40 hex digits`);
	const uses = field(map, "uses");
	return {
		ref: ref.value,
		commit: sha.toLowerCase(),
		uses: uses === void 0 ? [] : keysOf(uses, key),
		at: commit.at
	};
}

// src/sources/workflows/paths.ts
/**
* Where workflows are looked for. Listed as a file it is a link, or hides the folder: what lies behind it bears other
* names, and nobody can say whether it runs.
*/
function isWorkflowFolder(path) {
	return /^\.github(?:\/workflows)?$/i.test(path);
}
const SCRIPT_FOLDERS = /* @__PURE__ */ new Set([
	"scripts",
	"script",
	"bin",
	"ci",
	".ci"
]);
/** What this source takes a path for; `null` when it is none of its business. */
function kindOf(path) {
	if (path === ".github/workflows/actions.lock") return "actions-lock";
	if (/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)) return "workflow";
	const folders = path.split("/");
	const name = folders.pop();
	if (/^action\.ya?ml$/i.test(name)) return "action";
	if (/\.(?:sh|bash)$/i.test(name)) return "shell-script";
	if (isDockerfile(name)) return "dockerfile";
	if (name === ".npmrc") return "npmrc";
	if (name === "uv.toml") return "uv-config";
	if (name === "pyproject.toml") return "pyproject";
	if (name === "pip.conf" || name === "pip.ini") return "pip-config";
	if (/(?:^|[-_.])requirements?(?:[-_.].*)?\.(?:txt|in)$|^requirements?.*\.(?:txt|in)$/i.test(name)) return "requirements";
	if (folders.at(-1) === "requirements" && /\.(?:txt|in)$/i.test(name)) return "requirements";
	if (!name.includes(".") && folders.some((folder) => SCRIPT_FOLDERS.has(folder))) return "script-candidate";
	return null;
}
/** Files about Dockerfiles, not themselves read by Docker. */
const NO_DOCKERFILE = /\.(?:dockerignore|md|rst|adoc|html|go|py|rb|rs|js|mjs|cjs|ts|java|kt|cs|json|ya?ml|toml|lock|snap|orig|patch|diff|png|svg)$/i;
function isDockerfile(name) {
	if (NO_DOCKERFILE.test(name)) return false;
	return /^(?:dockerfile|containerfile)(?:[.-].+)?$|[.-](?:dockerfile|containerfile)$/i.test(name);
}

// src/sources/workflows/support/text.ts
/** A whole file as one text: one segment a line, so that offsets turn into lines and columns. */
function wholeText(text, path) {
	const segments = [];
	let line = 1;
	let start = 0;
	for (;;) {
		segments.push({
			offset: start,
			line,
			column: 1
		});
		const feed = text.indexOf("\n", start);
		if (feed === -1) break;
		start = feed + 1;
		line++;
	}
	return {
		value: text,
		at: {
			path,
			startLine: 1,
			startColumn: 1,
			endLine: line,
			endColumn: text.length - start + 1
		},
		segments,
		type: "string",
		comment: null,
		expressions: []
	};
}

// src/sources/workflows/support/dockerfile.ts
const INSTRUCTIONS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/** Arguments that grow by naming each other stay unexpanded, which is never pinned. */
const MAX_EXPANSION = 1024;
/** Files that are rendered into Dockerfiles hold lines of their template language. */
const TEMPLATE = /\.(?:j2|jinja2?|tmpl|tpl|template|in|erb|ejs|mustache|hbs)$/i;
/**
* A Dockerfile: the images that it builds on or copies from, and its RUN scripts.
* Build arguments stand for their defaults; `scratch` and earlier stages are no images.
* @throws SourceInvalid for an instruction that Docker does not know
*/
function readDockerfile(text, path) {
	const { instructions, escaper } = instructionsOf(text, path);
	const stages = [];
	const args = /* @__PURE__ */ new Map();
	const images = [];
	const scripts = [];
	let shell = firstShell(escaper);
	for (const instruction of instructions) switch (instruction.name) {
		case "ARG":
			if (stages.length === 0) declare(instruction.body.value, args);
			break;
		case "FROM": {
			const { image, alias } = readFrom(instruction.body, args);
			if (!isLocal(image, stages)) images.push(image);
			stages.push(alias ?? String(stages.length));
			shell = firstShell(escaper);
			break;
		}
		case "COPY":
		case "RUN":
			images.push(...foreignSources(instruction, args).filter((image) => !isLocal(image, stages)));
			if (instruction.name === "RUN") scripts.push(...runScripts(instruction, shell));
			break;
		case "SHELL":
			shell = readShell(instruction.body);
			break;
		default: if (!INSTRUCTIONS.has(instruction.name) && !TEMPLATE.test(path)) throw invalidAt(instruction.body.at, `${JSON.stringify(instruction.name)} is no Dockerfile instruction`);
	}
	return {
		path,
		kind: "dockerfile",
		text: wholeText(text, path),
		scripts,
		images
	};
}
/** Windows images use the backtick as escape character, and `cmd` as shell. */
function firstShell(escaper) {
	if (escaper === "`") return namedShell("cmd", null);
	return {
		name: "sh",
		errexit: false,
		pipefail: false,
		at: null,
		template: null
	};
}
function readShell(body) {
	const words = jsonWords(body.value);
	return words === null ? {
		...namedShell("other", body.at),
		name: "unknown"
	} : namedShell(words.join(" "), body.at);
}
function declare(body, args) {
	for (const [, name, quoted, bare] of body.matchAll(/(?:^|\s)(\w+)(?:=(?:"([^"]*)"|'?([^\s']*)'?))?/g)) {
		const value = quoted ?? bare;
		if (value !== void 0) args.set(name, expand(value, args));
	}
}
/** Variables as Docker replaces them in FROM: `$x`, `${x}`, `${x:-default}`, `${x-default}`; unknown ones stay. */
function expand(value, args) {
	return value.replace(/\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g, (whole, braced, fallback, bare) => {
		const known = args.get(braced ?? bare);
		if (known !== void 0 && known.length > MAX_EXPANSION) return whole;
		if (known !== void 0 && known !== "") return known;
		return fallback === void 0 ? whole : expand(fallback, args);
	});
}
function readFrom(body, args) {
	const match = /^(\s*(?:--\S+\s+)*)(\S+)(?:\s+as\s+(\S+))?/i.exec(body.value);
	if (match === null) throw invalidAt(body.at, "has a FROM that names no image");
	const start = match[1].length;
	return {
		image: sourceImage(body, start, start + match[2].length, "Dockerfile FROM", args),
		alias: match[3] ?? null
	};
}
function foreignSources({ name, body }, args) {
	const flags = /^\s*(?:--\S+\s+)*/.exec(body.value)[0];
	const pattern = name === "COPY" ? /(--from=)(\S+)/g : /(--mount=(?:[^\s,]*,)*from=)([^\s,]+)/g;
	return [...flags.matchAll(pattern)].map((match) => {
		const start = match.index + match[1].length;
		const role = name === "COPY" ? "Dockerfile COPY --from" : "Dockerfile RUN --mount";
		return sourceImage(body, start, start + match[2].length, role, args);
	});
}
function sourceImage(body, start, end, role, args) {
	const text = partOf(body, start, end);
	const written = text.value.replace(/^(["'])(.*)\1$/, "$2");
	const reference = readImage(expand(written, args));
	return {
		text,
		reference: {
			...reference,
			dynamic: reference.dynamic || written.includes("$")
		},
		role
	};
}
/** `scratch`, a stage above by name or number; a stage's name is compared without regard to case. */
function isLocal({ reference, role }, stages) {
	if (reference.dynamic && reference.name.includes("$")) return false;
	if (reference.tag !== null || reference.digest !== null) return false;
	const name = reference.name.toLowerCase();
	if (role === "Dockerfile FROM" && name === "scratch") return true;
	if (role !== "Dockerfile FROM" && /^\d+$/.test(name)) return true;
	return stages.some((stage) => stage.toLowerCase() === name && !/^\d+$/.test(stage));
}
function runScripts({ body, heredocs }, shell) {
	const flags = /^\s*(?:--\S+\s+)*/.exec(body.value)[0].length;
	const command = partOf(body, flags, body.value.length);
	const first = heredocs[0];
	if (first !== void 0 && isOnlyHeredoc(command.value)) {
		const own = first.body.value.startsWith("#!") ? shebangShell(first.body.value, "") : shell;
		return [readScript(first.body, own)];
	}
	if (jsonWords(command.value) !== null) return execScript(command);
	return [readScript({
		...command,
		value: withoutHeredocs(command.value)
	}, shell)];
}
function isOnlyHeredoc(command) {
	const [mark, ...others] = heredocMarks(command);
	return mark !== void 0 && others.length === 0 && command.trim().length === mark.end - mark.start;
}
/** A command that reads here-documents: the shell's part is the command, the documents are its input. */
function withoutHeredocs(command) {
	let shown = command;
	for (const { start, end } of heredocMarks(command)) shown = shown.slice(0, start) + " ".repeat(end - start) + shown.slice(end);
	return shown;
}
/** `RUN ["sh", "-c", "script"]`: the script is the last word; other exec forms have no shell. */
function execScript(command) {
	const words = jsonWords(command.value);
	const shell = namedShell(words.slice(0, -1).join(" "), null);
	const flag = words.at(-2);
	if (shell.name !== "bash" && shell.name !== "sh" || flag === void 0 || !/^-\w*c$/.test(flag)) return [];
	const written = JSON.stringify(words.at(-1));
	const start = command.value.lastIndexOf(written);
	if (start === -1) return [];
	const part = partOf(command, start + 1, start + written.length - 1);
	const value = words.at(-1);
	return [readScript({
		...part,
		value,
		segments: part.segments.slice(0, 1)
	}, {
		...shell,
		template: null
	})];
}
function jsonWords(value) {
	if (!value.trimStart().startsWith("[")) return null;
	let words;
	try {
		words = JSON.parse(value);
	} catch {
		return null;
	}
	return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : null;
}

// src/sources/workflows/support/read.ts
/**
* One file that pipelines run or read besides workflows.
* @param kind `script-candidate` for a shell script that only its first line tells to be one
* @throws SourceInvalid for a Dockerfile with an instruction that Docker does not know
*/
function readSupportFile(text, path, kind) {
	if (kind === "dockerfile") return readDockerfile(text, path);
	const whole = wholeText(text, path);
	if (kind !== "shell-script" && kind !== "script-candidate") return {
		path,
		kind,
		text: whole,
		scripts: [],
		images: []
	};
	return {
		path,
		kind: "shell-script",
		text: whole,
		scripts: [readScript(whole, shebangShell(text, path))],
		images: []
	};
}
/** Whether a file without extension begins with the name of a POSIX shell; the rest may be anything. */
function isShellScript(bytes) {
	const line = String.fromCharCode(...bytes.subarray(0, 128)).split("\n", 1)[0];
	if (!line.replace(/^\u00ef\u00bb\u00bf/, "").startsWith("#!")) return false;
	const { name } = shebangShell(line.replace(/^\u00ef\u00bb\u00bf/, ""), "");
	return name === "bash" || name === "sh";
}

// src/sources/workflows/workflow.ts
/**
* One workflow file.
* @throws SourceInvalid with path and line where GitHub would refuse it, or where a part of it would stay unseen
*/
function readWorkflow(text, path) {
	const { root, comments } = readYaml(text, path);
	const map = mapping(root, "the workflow");
	const shell = defaultShell(map, "the workflow");
	const jobs = field(map, "jobs");
	if (isEmpty(jobs)) throw invalidAt(jobs?.at ?? map.at, "has no jobs; GitHub refuses such a workflow");
	return {
		kind: "workflow",
		path,
		name: scalarField(map, "name", "the workflow"),
		triggers: readTriggers(map),
		permissions: readPermissions(map, "the workflow"),
		env: entriesField(map, "env", "the workflow"),
		concurrency: readConcurrency(map, "the workflow"),
		jobs: mapping(jobs, "`jobs`").entries.map(({ key, value }) => readJob(key, value, shell)),
		comments
	};
}

// src/sources/workflows/index.ts
/**
* Reads every file that says what pipelines run: workflows, actions, Dockerfiles, scripts, package configuration.
* @param excluded what the policy leaves out, with its reason
* @returns the model; a file that cannot be read is in `coverage.skipped`, `unread`, with path, line and reason.
* A script that does not parse stays in the model with its `error`, and its file counts as read.
* @throws SourceInvalid or SourceUnavailable only when the files cannot be listed
*/
async function readWorkflows(files, excluded) {
	const reading = new Reading(files, excluded);
	const paths = await files.list();
	for (const path of paths) {
		if (isWorkflowFolder(path)) reading.refuse(path, "is a link or file where GitHub looks for a folder of workflows");
		const kind = kindOf(path);
		if (kind !== null) await reading.add(path, kind);
	}
	const tracked = new Set(paths);
	for (const path of reading.dockerfiles) if (tracked.has(path) && kindOf(path) !== "dockerfile") await reading.add(path, "dockerfile");
	return reading.model();
}
/** What has been read so far, and what has not. */
var Reading = class {
	dockerfiles = /* @__PURE__ */ new Set();
	workflows = [];
	actions = [];
	supportFiles = [];
	actionsLock = null;
	skipped = [];
	found = 0;
	files;
	excluded;
	constructor(files, excluded) {
		this.files = files;
		this.excluded = excluded;
	}
	async add(path, kind) {
		const reason = this.excluded(path);
		if (reason !== null) {
			this.skip({
				path,
				reason,
				kind: "excluded"
			});
			return;
		}
		try {
			const bytes = await this.files.read(path);
			if (kind === "script-candidate" && !isShellScript(bytes)) return;
			if (this.take(textOf(bytes, path), path, kind)) this.found++;
		} catch (error) {
			if (!isSourceError(error)) throw error;
			this.skip({
				path,
				reason: error.message,
				kind: "unread"
			});
		}
	}
	/** Count what stands in the way of workflows, whether or not the policy wants it read. */
	refuse(path, problem) {
		this.skip({
			path,
			reason: new SourceInvalid(path, problem).message,
			kind: "unread"
		});
	}
	model() {
		const { workflows, actions, supportFiles, actionsLock, skipped, found } = this;
		return {
			workflows,
			actions,
			supportFiles,
			actionsLock,
			coverage: {
				found,
				read: found - skipped.length,
				skipped
			}
		};
	}
	skip(skipped) {
		this.found++;
		this.skipped.push(skipped);
	}
	/** Whether the file turned out to be one of ours. */
	take(text, path, kind) {
		if (kind === "workflow") this.workflows.push(readWorkflow(text, path));
		else if (kind === "actions-lock") this.actionsLock = readActionsLock(text, path);
		else if (kind === "action") {
			const read = readAction(text, path);
			if (read === null) return false;
			this.actions.push(read.action);
			if (read.dockerfile !== null) this.dockerfiles.add(read.dockerfile);
		} else this.supportFiles.push(readSupportFile(text, path, kind));
		return true;
	}
};
function textOf(bytes, path) {
	const text = decodeUtf8(bytes, path);
	if (text.includes("\0")) throw new SourceInvalid(path, "holds a NUL character; it is not a text file");
	return text;
}

// src/gate/sources.ts
/**
* Reads each model once, when first asked for.
* Expected trouble becomes a value that makes rules `unverified`; a bug goes on to the entry.
*/
var SourceReader = class {
	#loaders;
	#loading = /* @__PURE__ */ new Map();
	constructor(loaders) {
		this.#loaders = loaders;
	}
	load(name) {
		let loading = this.#loading.get(name);
		if (loading === void 0) {
			const loader = this.#loaders[name];
			if (loader === void 0) throw new Error(`no loader for the model ${name}`);
			loading = settle(loader);
			this.#loading.set(name, loading);
		}
		return loading;
	}
};
async function settle(loader) {
	try {
		return { model: await loader() };
	} catch (error) {
		if (isSourceError(error)) return { error: error.message };
		throw error;
	}
}
/**
* Why a source's model is no proof, or `null` when it read all that it found.
* @throws Error when the source's own count does not add up: that is a bug, and must not pass
*/
function unreadReason(source, coverage) {
	if (coverage.found !== coverage.read + coverage.skipped.length) throw new Error(`${source}: found ${coverage.found}, read ${coverage.read}, skipped ${coverage.skipped.length}: the count does not add up`);
	const unread = coverage.skipped.filter((skipped) => skipped.kind === "unread");
	const first = unread[0];
	if (first === void 0) return null;
	const named = first.reason.startsWith(first.path) ? first.reason : `${first.path}: ${first.reason}`;
	return unread.length === 1 ? named : `${unread.length} files could not be read; the first: ${named}`;
}

// src/gate/loaders.ts
/** The readers of all sources, each bound to this run. */
function sourceReader(request, facts, policy, capabilities) {
	const { files, progress } = capabilities;
	const excluded = exclusion$1(policy);
	const reader = new SourceReader({
		run: () => Promise.resolve(facts),
		policy: () => Promise.resolve(policy),
		git: () => readGit(capabilities, {
			ownOutput: insideRoot(capabilities.root, request.output(facts)),
			branches: facts.mode === "release"
		}),
		workflows: () => readWorkflows(files, excluded),
		manifests: () => readManifests(files, excluded),
		lockfiles: () => readLockfiles(files, excluded),
		changelogs: () => readChangelogs(files, excluded),
		generated: () => readGenerated(files, policy.proposedGenerated ?? policy.effective.generated ?? []),
		advisories: async () => {
			const lockfiles = await reader.load("lockfiles");
			if ("error" in lockfiles) throw new SourceUnavailable("advisories", `the lockfiles could not be read: ${lockfiles.error}`);
			const source = policy.effective.advisories;
			refuseOwnDatabase(source, facts, capabilities.root);
			progress("asking for advisories");
			return readAdvisories({
				...capabilities,
				source
			}, lockfiles.model);
		}
	});
	return reader;
}
/** A pull request can edit a database that lies in its own repository: what that does not know proves nothing. */
function refuseOwnDatabase(source, facts, root) {
	if (facts.mode !== "pull-request" || source === "osv") return;
	if (insideRoot(root, resolve(root, source)).length === 0) return;
	throw new SourceUnavailable("advisories", `${source} lies in the repository, where the pull request itself can change it; use osv, or a database outside of it`);
}
/** Evidence of an earlier run in the folder that this run writes to is no change of the tree. */
function insideRoot(root, directory) {
	const path = relative(root, directory);
	return path === "" || path.startsWith("..") || isAbsolute(path) ? [] : [path.split(sep).join("/")];
}
function exclusion$1(policy) {
	const entries = policy.effective.exclude.map(({ path, reason }) => ({
		matches: pathMatcher(path),
		reason
	}));
	return (path) => entries.find((entry) => entry.matches(path))?.reason ?? null;
}

// policies/audit.yml
var audit_default = "# What must hold at any time; run on a schedule. Every rule that is not named here is off.\nfail-on: high\nrules:\n  release/blocked-version: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/cache-in-release: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  workflow/persisted-credentials: on\n  workflow/unpinned-install: on\n  workflow/missing-timeout: on\n  workflow/missing-concurrency: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  policy/expired-waiver: on\n  policy/unused-waiver: on\n  policy/incomplete-waiver: on\n";

// policies/pull-request.yml
var pull_request_default = "# What must hold before a change is merged. Read, with its waivers, from the base commit.\n# Every rule that is not named here is off.\nfail-on: high\nrules:\n  tree/stale-generated-file: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  policy/expired-waiver: on\n  policy/incomplete-waiver: on\n  policy/weakened: on\n";

// policies/release.yml
var release_default = "# What must hold before a release goes out. Built into release-guardrail; a repository's own\n# .github/release-guardrail.yml is laid over it. Every rule that is not named here is off.\nfail-on: medium\nrules:\n  release/tag-version-mismatch: on\n  release/tag-commit-mismatch: on\n  release/tag-format: on\n  release/unreleasable-version: on\n  release/version-not-increasing: on\n  release/blocked-version: on\n  release/commit-not-on-protected-branch: on\n  release/prerelease-channel: on\n  tree/dirty: on\n  tree/hidden-changes: on\n  tree/submodule: on\n  tree/operation-in-progress: on\n  tree/stale-generated-file: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/cache-in-release: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  workflow/persisted-credentials: on\n  workflow/unpinned-install: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  policy/expired-waiver: on\n  policy/incomplete-waiver: on\n";

// src/policy/presets.ts
/** The text of the built-in policies, as they stand in `policies/`. */
const PRESET_TEXT = {
	release: release_default,
	"pull-request": pull_request_default,
	audit: audit_default
};

// src/policy/read.ts
const MAX_BYTES = 1048576;
/**
* Read one policy file.
* @param path as users name it; used in messages and locations
* @throws InputError with path, line and the allowed values when the file is not a policy
*/
function readPolicyFile(bytes, path, schema) {
	if (bytes.length > MAX_BYTES) throw new InputError(`${path}: is larger than ${MAX_BYTES} bytes; no policy needs that`);
	const text = asInputError(() => decodeUtf8(bytes, path));
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: true,
		version: "1.2",
		schema: "core"
	});
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== void 0) {
		const { line, col } = lines.linePos(problem.pos[0]);
		throw new InputError(`${path}:${line}:${col}: ${sayYamlProblem(problem)}`);
	}
	const locate = (keys) => locationOf(document, lines, path, keys);
	const value = asInputError(() => toPlain(document, path));
	const result = safeParse(schema, value, { abortPipeEarly: true });
	if (!result.success) throw new InputError(describeIssue(result.issues[0], path, locate, schema));
	return {
		path,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		content: result.output,
		locate
	};
}
function sayYamlProblem(problem) {
	if (problem.code === "MULTIPLE_DOCS") return "a second YAML document starts here; a policy is one document";
	return problem.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, "");
}
function toPlain(document, path) {
	if (document.contents === null) throw new InputError(`${path}:1:1: is empty; write \`extends: release\`, or remove the file`);
	if (hasAlias(document)) throw new InputError(`${path}: uses a YAML alias (\`*name\`); write the value out`);
	return document.toJS({ maxAliasCount: 0 });
}
function hasAlias(document) {
	let found = false;
	(0, import_dist.visit)(document, { Alias: () => {
		found = true;
		return import_dist.visit.BREAK;
	} });
	return found;
}
function asInputError(work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError(error.message);
	}
}
function describeIssue(issue, path, locate, schema) {
	const branch = deepestIssue(issue);
	const keys = [...issue.path ?? [], ...branch === issue ? [] : branch.path ?? []].map((item) => item.key);
	const at = locate(keys);
	const name = keys.length === 0 ? "the policy" : keys.join(".");
	return `${path}:${at.startLine}:${at.startColumn}: ${name}: ${sayIssue(branch, allowedKeys(schema, keys.slice(0, -1)))}`;
}
/** The keys that the schema has at a place; empty where it is not a map with fixed keys. */
function allowedKeys(schema, keys) {
	let here = schema;
	for (const key of keys) here = child(unwrap(here), key);
	const { entries } = unwrap(here);
	return entries === void 0 ? [] : Object.keys(entries);
}
function unwrap(schema) {
	let here = schema;
	for (;;) if (here.wrapped !== void 0) here = here.wrapped;
	else if (here.pipe !== void 0 && here.pipe[0] !== here) here = here.pipe[0];
	else if (Array.isArray(here.options) && typeof here.options.at(-1) === "object") here = here.options.at(-1);
	else return here;
}
function child(schema, key) {
	const { entries, item } = schema;
	return (typeof key === "number" ? item : entries?.[key]) ?? {};
}
function deepestIssue(issue) {
	return (issue.issues ?? []).filter((inner) => (inner.path ?? []).length > 0).sort((a, b) => b.path.length - a.path.length)[0] ?? issue;
}
function sayIssue(issue, known) {
	if (issue.kind === "schema" && issue.type === "strict_object" && issue.expected === "never") {
		if (Array.isArray(issue.path?.at(-1)?.input)) return "stands in a list where a map is needed";
		return `is not known here; known are: ${known.join(", ")}`;
	}
	if (issue.kind === "schema" && issue.type === "strict_object" && issue.received === "undefined") return "is missing";
	if (issue.kind === "schema" && issue.type === "undefined") return issue.message;
	if (issue.kind === "schema" && issue.expected !== null && issue.type !== "union") {
		const allowed = issue.expected.replace(/^\(|\)$/g, "").replaceAll("\"", "");
		return `must be ${allowed.includes(" | ") ? `one of ${allowed.split(" | ").join(", ")}` : allowed}, not ${issue.received.replaceAll("\"", "")}`;
	}
	return issue.message;
}
function locationOf(document, lines, path, keys) {
	for (let length = keys.length; length >= 0; length--) {
		const range = rangeOf(document, keys.slice(0, length));
		if (range !== null) {
			const start = lines.linePos(range[0]);
			const end = lines.linePos(range[1]);
			return {
				path: locationPath(path),
				startLine: start.line,
				startColumn: start.col,
				endLine: end.line,
				endColumn: end.col
			};
		}
	}
	return {
		path: locationPath(path),
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
}
/** The key where the value hangs in a map, the item itself in a list. */
function rangeOf(document, keys) {
	const last = keys.at(-1);
	const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
	if (typeof last === "string" && (0, import_dist.isMap)(parent)) {
		const pair = parent.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === last);
		if (pair !== void 0 && (0, import_dist.isScalar)(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
	}
	const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
	return (0, import_dist.isNode)(node) && node.range ? [node.range[0], node.range[1]] : null;
}
function locationPath(path) {
	return /^(?:[/\\]|[A-Za-z]:|.*\.\.)/.test(path) ? path : repositoryPath(path);
}

// src/policy/schema.ts
/** The built-in policies that a policy file may extend. */
const PRESETS = [
	"release",
	"pull-request",
	"audit"
];
const nonEmpty = pipe(string(), trim(), nonEmpty$1("must not be empty"));
const severity = picklist(SEVERITIES);
/** A waiver may lack fields: rule policy/incomplete-waiver reports it, and it excuses nothing. */
const waiver = strictObject({
	rule: pipe(nonEmpty, description("Id of the rule whose finding is excused; exact, never a pattern.")),
	path: optional(pipe(nonEmpty, description("Glob over repository paths."))),
	fingerprint: optional(pipe(string(), regex(/^[0-9a-f]{64}$/, "must be 64 hex digits"), description("Exact fingerprint from the report."))),
	advisory: optional(pipe(nonEmpty, description("Exact advisory id, for example GHSA-xxxx-xxxx-xxxx."))),
	package: optional(pipe(nonEmpty, description("Package as `name` or `name@version`."))),
	reason: optional(pipe(nonEmpty, description("Why the finding is accepted."))),
	owner: optional(pipe(nonEmpty, description("Who answers for it: a person or team."))),
	expires: optional(pipe(nonEmpty, description("Last day on which it holds, YYYY-MM-DD, UTC.")))
});
const exclusion = strictObject({
	path: pipe(nonEmpty, check$2((path) => !path.startsWith("!"), "must name what is left out, not what is read"), check$2((path) => !matchesEverything(path), "must not cover the whole repository: nothing would be checked"), description("Glob over repository paths that no source reads.")),
	reason: pipe(nonEmpty, description("Why; repeated in the report."))
});
const generated = strictObject({
	path: pipe(nonEmpty, description("Glob over committed files that are generated, for example `dist/**`.")),
	from: pipe(array(nonEmpty), minLength(1, "must name at least one glob"), description("Globs over the files that they are generated from.")),
	digest: pipe(string(), regex(/^[0-9a-f]{64}$/, "must be 64 hex digits"), description("SHA-256 of what `sha256sum` prints over the sources, ordered by path; a stale one is reported with the new one."))
});
const tagPattern = pipe(nonEmpty, check$2((pattern) => pattern.split("{version}").length === 2, "must contain {version} exactly once"));
function ruleSetting(rule) {
	const options = rule.options === void 0 ? undefined_("must be left out: this rule has no options") : optional(rule.options);
	return union([
		picklist(["on", "off"]),
		severity,
		strictObject({
			enabled: optional(boolean()),
			severity: optional(severity),
			options: optional(options)
		})
	], `must be on, off, a severity (${SEVERITIES.join(", ")}), or a map of enabled, severity${rule.options === void 0 ? "" : ", options"}`);
}
/**
* The schema of a policy file, for exactly these rules.
* The JSON Schema in policies/policy.schema.json is generated from it.
*/
function policySchema(rules) {
	return strictObject({
		$schema: optional(string()),
		extends: optional(pipe(picklist(PRESETS), description("The built-in policy to start from; by default the one of the run’s mode."))),
		"fail-on": optional(pipe(severity, description("Findings of this severity and above fail the run."))),
		tags: optional(pipe(array(tagPattern), description("Tag patterns, for example `v{version}` or `{component}@{version}`."))),
		advisories: optional(pipe(nonEmpty, description("`osv`, or the path of a directory or zip in OSV format."))),
		rules: optional(strictObject(Object.fromEntries(rules.map((rule) => [rule.id, optional(pipe(ruleSetting(rule), description(rule.title)))])))),
		generated: optional(array(generated)),
		exclude: optional(array(exclusion)),
		waivers: optional(array(waiver))
	});
}

// src/policy/load.ts
/** Where a repository keeps its policy. */
const POLICY_PATHS = [".github/release-guardrail.yml", ".github/release-guardrail.yaml"];
/**
* Find and read the repository's policy file.
* @param named the path given with `--policy`, relative to the root; `null` for the usual places
* @returns `null` when nothing was named and the repository has none
* @throws InputError when it is named and absent, ambiguous, or invalid
*/
async function findPolicyFile(files, named, rules) {
	if (named !== null && typeof named !== "string") return readPolicyFile(named.bytes, named.path, schemaFor(rules));
	const listed = new Set(await files.list());
	const present = (named === null ? POLICY_PATHS : [named]).filter((path) => listed.has(path));
	if (present.length > 1) throw new InputError(`${present.join(" and ")} both exist; keep one`);
	const path = present[0];
	if (path === void 0) {
		if (named === null) return null;
		throw new InputError(isAbsolute(named) ? `${named}: no such policy file` : `${named}: no such policy file in the repository (is it ignored by git?)`);
	}
	return readPolicyFile(await readAsInput(files, path), path, schemaFor(rules));
}
async function readAsInput(files, path) {
	try {
		return await files.read(repositoryPath(path));
	} catch (error) {
		if (error instanceof SourceInvalid) throw new InputError(error.message);
		throw error;
	}
}
/**
* The policy in force: a built-in one with the repository's own laid over it.
* @param file the repository's policy file; `null` for the built-in policy alone
* @param preset the built-in policy of the run's mode, used where the file extends none
*/
function effectivePolicy(file, preset, origin, rules) {
	const builtIn = readPreset(file?.content.extends ?? preset, rules);
	const own = file?.content;
	const settings = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const inherited = setting(builtIn.content.rules?.[rule.id], OFF);
		settings.set(rule.id, setting(own?.rules?.[rule.id], inherited));
	}
	const source = file ?? builtIn;
	return {
		path: source.path,
		origin: file === null ? "built-in" : origin,
		sha256: source.sha256,
		failOn: own?.["fail-on"] ?? builtIn.content["fail-on"] ?? "medium",
		rules: settings,
		waivers: (own?.waivers ?? []).map((fields, index) => policyWaiver(fields, index, source.locate(["waivers", index]), rules)),
		exclude: (own?.exclude ?? []).map((entry, index) => ({
			...entry,
			at: source.locate(["exclude", index])
		})),
		...own?.generated === void 0 ? {} : { generated: own.generated.map((entry, index) => ({
			...entry,
			at: source.locate([
				"generated",
				index,
				"digest"
			])
		})) },
		tagPatterns: own?.tags ?? [],
		advisories: own?.advisories ?? "osv"
	};
}
const OFF = {
	enabled: false,
	severity: null,
	options: {}
};
function setting(written, inherited) {
	if (written === void 0) return inherited;
	if (written === "off") return {
		...inherited,
		enabled: false
	};
	if (written === "on") return {
		...inherited,
		enabled: true
	};
	if (typeof written === "string") return {
		...inherited,
		enabled: true,
		severity: written
	};
	return {
		enabled: written.enabled ?? true,
		severity: written.severity ?? inherited.severity,
		options: {
			...inherited.options,
			...written.options
		}
	};
}
const SCHEMAS = /* @__PURE__ */ new WeakMap();
/** Made once: a pull request reads two policies, each over a built-in one. */
function schemaFor(rules) {
	const schema = SCHEMAS.get(rules) ?? policySchema(rules);
	SCHEMAS.set(rules, schema);
	return schema;
}
function readPreset(preset, rules) {
	return readPolicyFile(new TextEncoder().encode(PRESET_TEXT[preset]), `policies/${preset}.yml`, schemaFor(rules));
}

// src/policy/compare.ts
/**
* How a proposed policy file is weaker than the base's, in any of the three modes.
* A change of options, tag patterns or the advisories' source is reported whichever way it goes: only a person can tell.
*/
function weakenedPolicy(base, proposed, rules) {
	const changes = /* @__PURE__ */ new Map();
	for (const preset of PRESETS) {
		const before = effectivePolicy(base, preset, "base", rules);
		const after = effectivePolicy(proposed, preset, "head", rules);
		for (const change of compare(before, after, proposed, rules)) changes.set(`${change.kind} ${change.detail}`, change);
	}
	return [...changes.values()];
}
function* compare(before, after, proposed, rules) {
	const at = (...keys) => proposed?.locate(keys) ?? null;
	if (isLower(before.failOn, after.failOn)) yield {
		kind: "fail-on",
		detail: `\`fail-on\` goes from ${before.failOn} to ${after.failOn}`,
		at: at("fail-on")
	};
	for (const rule of rules) {
		const [was, is] = [before.rules.get(rule.id), after.rules.get(rule.id)];
		const place = at("rules", rule.id);
		if (was.enabled && !is.enabled) yield {
			kind: "rule-off",
			detail: `\`${rule.id}\` is switched off`,
			at: place
		};
		if (!was.enabled || !is.enabled) continue;
		const [from, to] = [was.severity ?? rule.severity, is.severity ?? rule.severity];
		if (isLower(to, from)) yield {
			kind: "severity",
			detail: `\`${rule.id}\` goes from ${from} to ${to}`,
			at: place
		};
		if (JSON.stringify(was.options) !== JSON.stringify(is.options)) yield {
			kind: "options",
			detail: `the options of \`${rule.id}\` change`,
			at: place
		};
	}
	for (const [index, waiver] of after.waivers.entries()) if (!before.waivers.some((known) => sameWaiver(known, waiver))) yield {
		kind: "waiver",
		detail: `a waiver of \`${waiver.rule}\` is added or changed`,
		at: at("waivers", index)
	};
	for (const [index, entry] of after.exclude.entries()) if (!before.exclude.some((known) => known.path === entry.path)) yield {
		kind: "exclude",
		detail: `\`${entry.path}\` is excluded from every source`,
		at: at("exclude", index)
	};
	for (const { path, from } of before.generated ?? []) if (after.generated?.some((entry) => entry.path === path && JSON.stringify(entry.from) === JSON.stringify(from)) !== true) yield {
		kind: "generated",
		detail: `\`${path}\` is no longer held against its sources`,
		at: at("generated")
	};
	if (JSON.stringify(before.tagPatterns) !== JSON.stringify(after.tagPatterns)) yield {
		kind: "tags",
		detail: "the declared tag patterns change",
		at: at("tags")
	};
	if (before.advisories !== after.advisories) yield {
		kind: "advisories",
		detail: `advisories come from \`${after.advisories}\` instead of \`${before.advisories}\``,
		at: at("advisories")
	};
}
function isLower(severity, than) {
	return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(than);
}
function sameWaiver(a, b) {
	return JSON.stringify([
		a.rule,
		a.scope,
		a.reason,
		a.owner,
		a.expires
	]) === JSON.stringify([
		b.rule,
		b.scope,
		b.reason,
		b.owner,
		b.expires
	]);
}

// src/gate/policy.ts
/**
* The policy in force. A pull request is judged by the policy of its base, so that it cannot excuse itself;
* its own version is only compared.
* @throws InputError when the policy in force is invalid, or a rule to skip does not exist
*/
async function loadPolicies(request, facts, capabilities, rules) {
	for (const id of request.skip) if (!rules.some((rule) => rule.id === id)) throw new InputError(`--skip ${id}: there is no such rule; \`explain\` lists them`);
	const { files, filesAt } = capabilities;
	if (!(facts.base !== null && (request.policyFile === null || typeof request.policyFile === "string"))) {
		const file = await findPolicyFile(files, request.policyFile, rules);
		return {
			effective: overridden(effectivePolicy(file, facts.mode, "head", rules), request),
			weakened: []
		};
	}
	const base = await findPolicyFile(filesAt(facts.base), request.policyFile, rules);
	const effective = overridden(effectivePolicy(base, facts.mode, "base", rules), request);
	try {
		const proposed = await findPolicyFile(files, request.policyFile, rules);
		return {
			effective,
			proposedGenerated: effectivePolicy(proposed, facts.mode, "head", rules).generated ?? [],
			weakened: weakenedPolicy(base, proposed, rules)
		};
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return {
			effective,
			weakened: [{
				kind: "unreadable",
				detail: `the proposed policy is invalid (${error.message})`,
				at: null
			}]
		};
	}
}
function overridden(policy, request) {
	return {
		...policy,
		failOn: request.failOn ?? policy.failOn,
		advisories: request.advisories ?? policy.advisories
	};
}

// src/gate/report.ts
/** The report of the run, before any evidence is made. */
function buildReport(facts, policy, judged, verdict, durationMs) {
	const { path, origin, sha256, failOn } = policy.effective;
	return {
		schemaVersion: 1,
		tool: {
			name: "release-guardrail",
			version: TOOL_VERSION
		},
		verdict,
		mode: facts.mode,
		repository: facts.repository,
		actor: facts.actor,
		runId: facts.runId,
		startedAt: facts.startedAt,
		durationMs: Math.round(durationMs),
		environment: facts.environment,
		policy: {
			path,
			origin,
			sha256,
			failOn
		},
		coverage: judged.coverage,
		rules: judged.results,
		findings: judged.findings,
		waivers: judged.waivers.map((waiver) => reportedWaiver(waiver, judged)),
		evidence: []
	};
}
function reportedWaiver(waiver, judged) {
	const { id, rule, reason, owner, expires, at } = waiver;
	const scope = Object.fromEntries(Object.entries(waiver.scope).filter((entry) => entry[1] !== void 0).map(([field, value]) => [field, Array.isArray(value) ? value.join("-") : String(value)]));
	const findings = judged.findings.filter((finding) => finding.waiver === id).length;
	return {
		id,
		rule,
		scope,
		reason,
		owner,
		expires,
		location: at,
		state: stateOf(waiver, judged),
		findings
	};
}
function stateOf(waiver, judged) {
	if (waiver.problems.length > 0) return "incomplete";
	if (isExpired(waiver, judged.today)) return "expired";
	return judged.matched.has(waiver.id) ? "valid" : "unused";
}

// src/policy/inline.ts
const MARK = /^release-guardrail:\s*/;
const FIELD = /([a-z]+)=(?:"([^"]*)"|(\S+))/y;
/**
* The waivers that stand as comments in workflows and action files:
* `# release-guardrail: waive workflow/soft-fail reason="…" owner=@team expires=2027-01-31`.
* Behind code it covers that line; on a line of its own, the next line, and the whole step where one starts there,
* or the whole script where that line opens one.
*/
function inlineWaivers(model, rules) {
	return [...model.workflows, ...model.actions].flatMap((file) => {
		const waiving = file.comments.filter((comment) => MARK.test(comment.text));
		if (waiving.length === 0) return [];
		const covered = coverage(file);
		return waiving.map((comment) => parse(comment, covered(comment), rules));
	});
}
function parse(comment, lines, rules) {
	const body = comment.text.replace(MARK, "");
	const head = /^waive\s+(\S+)\s*/.exec(body);
	const fields = /* @__PURE__ */ new Map();
	const problems = head === null ? ["it does not read `waive <rule> reason=\"…\" owner=… expires=YYYY-MM-DD`"] : [];
	let rest = head === null ? "" : body.slice(head[0].length);
	while (rest !== "") {
		FIELD.lastIndex = 0;
		const field = FIELD.exec(rest);
		const name = field?.[1];
		if (field === null || ![
			"reason",
			"owner",
			"expires"
		].includes(name) || fields.has(name)) {
			problems.push(`\`${rest}\` is not understood; the fields are reason="…", owner=… and expires=YYYY-MM-DD, once each`);
			break;
		}
		fields.set(name, field[2] ?? field[3]);
		rest = rest.slice(field[0].length).trimStart();
	}
	const given = (name) => fields.get(name)?.trim() || null;
	return judged$2({
		id: `${comment.at.path}:${comment.at.startLine}`,
		origin: "inline",
		at: comment.at,
		rule: head?.[1] ?? "",
		scope: { lines },
		reason: given("reason"),
		owner: given("owner"),
		expires: given("expires")
	}, rules, problems);
}
/** What a comment of the file covers. */
function coverage(file) {
	const extents = extentsOf(file);
	const next = codeBelow(file.comments);
	return ({ at, trailing }) => {
		const line = trailing ? at.startLine : next.get(at.startLine);
		return extents.get(line) ?? [line, line];
	};
}
/** For each line that is a comment, the next that is none: comments stacked above one line all speak of that line. */
function codeBelow(comments) {
	const lines = comments.filter((comment) => !comment.trailing).map((comment) => comment.at.startLine);
	const next = /* @__PURE__ */ new Map();
	for (const line of lines.toSorted((a, b) => b - a)) next.set(line, next.get(line + 1) ?? line + 1);
	return next;
}
/** From the line on which a step or script begins to the end of it. */
function extentsOf(file) {
	const extents = /* @__PURE__ */ new Map();
	for (const step of stepsOf(file)) for (const at of [step.at, ...step.run === null ? [] : [step.run.text.at]]) if (!extents.has(at.startLine)) extents.set(at.startLine, span(at));
	return extents;
}
function stepsOf(file) {
	return file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
}
function span(at) {
	return [at.startLine, at.endColumn === 1 && at.endLine > at.startLine ? at.endLine - 1 : at.endLine];
}
/** Whether two waivers say the same about the same file. */
function sameInlineWaiver(a, b) {
	return a.at.path === b.at.path && a.rule === b.rule && a.reason === b.reason && a.owner === b.owner && a.expires === b.expires;
}

// src/gate/waivers.ts
/**
* The waivers that stand in workflows. In a pull request only those count that the base holds too, over the same code
* and as often: a waiver that is copied or moved, or whose code changes, excuses what nobody has accepted yet.
* A workflows source that cannot be read has none: its rules are unverified anyway.
*/
async function readInlineWaivers(reader, facts, capabilities, rules) {
	const loaded = await reader.load("workflows");
	if ("error" in loaded) return {
		approved: [],
		added: []
	};
	const waivers = inlineWaivers(loaded.model, rules);
	if (facts.base === null || waivers.length === 0) return {
		approved: waivers,
		added: []
	};
	const files = onlyWaived(capabilities.filesAt(facts.base), waivers);
	const before = await withCode(files, inlineWaivers(await readWorkflows(files, () => null), rules));
	const approved = [];
	const added = [];
	for (const { waiver, code } of await withCode(capabilities.files, waivers)) {
		const index = before.findIndex((other) => other.code === code && sameInlineWaiver(waiver, other.waiver));
		if (index === -1) added.push(waiver);
		else {
			before.splice(index, 1);
			approved.push(waiver);
		}
	}
	return {
		approved,
		added
	};
}
function onlyWaived(files, waivers) {
	const wanted = new Set(waivers.map((waiver) => waiver.at.path));
	return {
		list: async () => (await files.list()).filter((path) => wanted.has(path)),
		read: (path) => files.read(path)
	};
}
/** Each waiver with the lines that it covers, as they stand but for their indentation. */
async function withCode(files, waivers) {
	const lines = /* @__PURE__ */ new Map();
	for (const { path } of waivers.map((waiver) => waiver.at)) {
		if (lines.has(path)) continue;
		const text = decodeUtf8(await files.read(path), path);
		lines.set(path, text.split("\n").map((line) => line.trim()));
	}
	return waivers.map((waiver) => {
		const [first, last] = waiver.scope.lines ?? [0, 0];
		return {
			waiver,
			code: lines.get(waiver.at.path).slice(first - 1, last).join("\n")
		};
	});
}

// src/gate/rules.ts
const SOURCES = [
	"git",
	"workflows",
	"manifests",
	"lockfiles",
	"generated",
	"changelogs",
	"advisories"
];
/** Run every rule; those that judge the decisions of the others come last. */
async function judgeRules(rules, reader, run) {
	const { facts, policy, skip, capabilities, log } = run;
	const today = facts.startedAt.slice(0, 10);
	const wanted = new Set(rules.filter((rule) => policy.effective.rules.get(rule.id)?.enabled).flatMap((rule) => rule.needs));
	capabilities.progress("reading the repository");
	await Promise.all(SOURCES.filter((source) => wanted.has(source)).map((source) => reader.load(source)));
	const inline = await readInlineWaivers(reader, facts, capabilities, rules);
	const waivers = [...policy.effective.waivers, ...inline.approved];
	const matched = /* @__PURE__ */ new Set();
	const setting = {
		mode: facts.mode,
		policy: policy.effective,
		skip,
		waivers,
		today,
		matched,
		now: capabilities.now
	};
	const [first, last] = [rules.filter((rule) => !rule.needs.includes("decisions")), rules.filter((rule) => rule.needs.includes("decisions"))];
	const runs = /* @__PURE__ */ new Map();
	capabilities.progress("judging");
	for (const rule of first) runs.set(rule.id, await judgeRule(rule, reader, setting));
	const ran = new Set([...runs.values()].filter(({ result }) => sawEverything(result)).map(({ result }) => result.id));
	const decisions = {
		today,
		waivers: [...waivers, ...inline.added],
		matched,
		added: inline.added,
		ran
	};
	const withDecisions = new SourceReader({
		run: () => Promise.resolve(facts),
		policy: () => Promise.resolve(policy),
		decisions: () => Promise.resolve(decisions)
	});
	for (const rule of last) runs.set(rule.id, await judgeRule(rule, withDecisions, setting));
	const ordered = rules.map((rule) => runs.get(rule.id));
	const coverage = await coverageOf(reader, wanted);
	for (const [source, { found, read, skipped }] of Object.entries(coverage)) log.append("source-read", {
		source,
		found,
		read,
		skipped: skipped.length
	});
	for (const { result } of ordered) log.append("rule-finished", {
		rule: result.id,
		outcome: result.outcome,
		reason: result.reason,
		findings: result.findings,
		durationMs: result.durationMs
	});
	return {
		results: ordered.map(({ result }) => result),
		findings: ordered.flatMap(({ findings }) => findings).sort(worstFirst),
		waivers,
		added: inline.added,
		matched,
		coverage,
		today
	};
}
function sawEverything({ outcome, reason }) {
	return outcome === "passed" || outcome === "failed" && reason === null;
}
function worstFirst(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
async function coverageOf(reader, wanted) {
	const coverage = {};
	for (const source of SOURCES) {
		if (!wanted.has(source)) continue;
		const loaded = await reader.load(source);
		coverage[source] = "error" in loaded ? {
			found: 1,
			read: 0,
			skipped: [{
				path: source,
				reason: loaded.error,
				kind: "unread"
			}]
		} : loaded.model.coverage;
	}
	return coverage;
}
/** Run one rule, or say why it does not run. */
async function judgeRule(rule, reader, setting) {
	const idle = whyIdle(rule, setting);
	if (idle !== null) return finish(rule, setting, "not-applicable", idle, 0, []);
	const models = {};
	const causes = [];
	for (const need of rule.needs) {
		const loaded = await reader.load(need);
		if ("error" in loaded) return finish(rule, setting, "unverified", loaded.error, 0, []);
		models[need] = loaded.model;
		const coverage = loaded.model.coverage;
		const unread = coverage === void 0 ? null : unreadReason(need, coverage);
		if (unread !== null) causes.push(unread);
	}
	const started = setting.now();
	const answer = runRule(rule, models, setting.policy.rules.get(rule.id)?.options);
	const durationMs = setting.now() - started;
	if (answer.notApplicable !== null && causes.length === 0) return finish(rule, setting, "not-applicable", answer.notApplicable, durationMs, []);
	causes.push(...answer.unverified.map((draft) => draft.unverified));
	const findings = excuse(finishFindings(rule, answer.findings, setting.policy), setting.waivers, setting.today, setting.matched);
	const failing = findings.filter((finding) => fails(finding, setting.policy.failOn));
	const outcome = failing.length > 0 ? "failed" : causes.length > 0 ? "unverified" : "passed";
	return finish(rule, setting, outcome, reasonOf(outcome, causes, findings, failing.length), durationMs, findings);
}
function whyIdle(rule, setting) {
	if (setting.skip.has(rule.id)) return "skipped by --skip";
	if (setting.policy.rules.get(rule.id)?.enabled !== true) return "off in the policy";
	if (rule.modes !== void 0 && !rule.modes.includes(setting.mode)) return `only asked in ${rule.modes.join(" and ")} mode`;
	return null;
}
function reasonOf(outcome, causes, findings, failing) {
	const parts = [...new Set(causes)];
	const shown = parts.length > 3 ? [...parts.slice(0, 3), `and ${parts.length - 3} more`] : parts;
	const accepted = findings.length - failing;
	if (outcome === "passed" && accepted > 0) shown.push(`${accepted} ${accepted === 1 ? "finding is" : "findings are"} waived or below fail-on`);
	return shown.length === 0 ? null : shown.join("; ");
}
function finish(rule, setting, outcome, reason, durationMs, findings) {
	const severity = setting.policy.rules.get(rule.id)?.severity ?? rule.severity;
	return {
		result: {
			id: rule.id,
			title: rule.title,
			severity,
			outcome,
			reason: reason === null ? null : withoutSecrets(reason),
			durationMs,
			findings: findings.length
		},
		findings
	};
}

// src/evidence/sbom/pipeline-contents.ts
/** Everything foreign that the workflows, actions and support files of a repository run. */
function pipelineOf(model) {
	return {
		workflows: model.workflows.map((workflow) => ({
			path: workflow.path,
			name: workflow.name?.value ?? null,
			uses: [...usesOf(workflow, model), ...imagesOf(workflow)]
		})),
		others: [...model.actions.flatMap((action) => actionContents(action, model)), ...model.supportFiles.flatMap((file) => file.images.map((image) => imageUse(image, null)))]
	};
}
function usesOf(workflow, model) {
	return workflow.jobs.flatMap((job) => [...job.uses === null ? [] : actionUse(job.uses, true, job.id.value, workflow.path, model), ...stepUses(job.steps, job.id.value, workflow.path, model)]);
}
function imagesOf(workflow) {
	return workflow.jobs.flatMap((job) => [...job.container === null ? [] : [job.container], ...job.services].map((image) => imageUse(image, job.id.value)));
}
function actionContents(action, model) {
	return [...stepUses(action.steps, null, action.path, model), ...action.image === null ? [] : [imageUse(action.image, null)]];
}
function stepUses(steps, symbol, path, model) {
	return steps.flatMap((step) => step.uses === null ? [] : actionUse(step.uses, false, symbol, path, model));
}
function imageUse({ reference, text }, symbol) {
	return {
		kind: "image",
		reference,
		at: text.at,
		symbol
	};
}
function actionUse({ reference, text, versionComment }, reusable, symbol, path, model) {
	if (reference.kind === "docker") return [{
		kind: "image",
		reference: reference.image,
		at: text.at,
		symbol
	}];
	if (reference.kind !== "repository") return [];
	const locked = lockedCommit(model, path, reference);
	return [{
		kind: "action",
		reference,
		text: text.value,
		at: text.at,
		symbol,
		reusable,
		versionComment,
		locked
	}];
}
/** The commit that GitHub's own lockfile binds this reference to, in the workflows that the lockfile lists. */
function lockedCommit(model, path, reference) {
	const key = `${reference.owner}/${reference.repository}@${reference.ref}`;
	if (!model.actionsLock?.workflows.get(path)?.includes(key)) return null;
	const commit = model.actionsLock.dependencies.get(key)?.commit.replace(/^sha(?:1|256)-/, "") ?? "";
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null;
}

// src/evidence/sbom/material.ts
/** What the SBOM needs of the models, and nothing else. */
function sbomMaterial(input) {
	const { run, lockfiles, manifests, workflows, toolVersion } = input;
	return {
		run: { repository: run.repository },
		lockfiles: lockfiles === null ? null : { lockfiles: lockfiles.lockfiles },
		manifests: manifests === null ? null : { manifests: manifests.manifests },
		pipeline: workflows === null ? null : pipelineOf(workflows),
		gaps: gapsOf(input),
		toolVersion
	};
}
/** What should have been read for this SBOM and was not: known unknowns. */
function gapsOf(input) {
	return [
		["lockfiles", input.lockfiles],
		["manifests", input.manifests],
		["workflows", input.workflows]
	].flatMap(([name, model]) => model === null ? [`${name}: none could be read`] : model.coverage.skipped.map(({ path, reason, kind }) => `${name}: ${path}: ${kind}: ${reason}`)).sort(byCodeUnit);
}

// src/evidence/sbom/time.ts
/**
* The SBOM's timestamp: `SOURCE_DATE_EPOCH`, else the commit's time, else (without git) the start of the run.
* Source: https://reproducible-builds.org/specs/source-date-epoch/
* @throws InputError when `SOURCE_DATE_EPOCH` is not a whole number of seconds
*/
function sbomTime(input) {
	const epoch = input.sourceDateEpoch;
	if (epoch) {
		const time = /* @__PURE__ */ new Date(/^[0-9]{1,12}$/.test(epoch) ? Number(epoch) * 1e3 : NaN);
		if (Number.isNaN(time.getTime())) throw new InputError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: give whole seconds since 1970, or unset it`);
		return time;
	}
	const time = new Date(input.committedAt ?? input.run.startedAt);
	if (Number.isNaN(time.getTime())) throw new Error("the commit time is not a date");
	time.setUTCMilliseconds(0);
	return time;
}

// src/gate/sbom.ts
/**
* Have the SBOM made as soon as its sources are read, while the rules judge.
* A source that could not be read leaves its part out, and the SBOM says that it is incomplete.
* @returns the SBOM's text; whoever writes the evidence waits for it and is told what went wrong
*/
function startSbom(reader, facts, capabilities) {
	const made = makeSbom(reader, facts, capabilities);
	made.catch(() => void 0);
	return made;
}
async function makeSbom(reader, facts, { sbom, env }) {
	const time = readOrNull(reader, "git").then((git) => sbomTime({
		run: facts,
		committedAt: git?.committedAt ?? null,
		sourceDateEpoch: env.SOURCE_DATE_EPOCH
	}));
	time.catch(() => void 0);
	const [lockfiles, manifests, workflows] = await Promise.all([
		readOrNull(reader, "lockfiles"),
		readOrNull(reader, "manifests"),
		readOrNull(reader, "workflows")
	]);
	return sbom(sbomMaterial({
		lockfiles,
		manifests,
		workflows,
		run: facts,
		toolVersion: TOOL_VERSION
	}), time);
}
async function readOrNull(reader, name) {
	const loaded = await reader.load(name);
	return "error" in loaded ? null : loaded.model;
}

// src/gate.ts
const EXIT_CODES = {
	pass: 0,
	fail: 1,
	unverified: 2
};
/**
* The gate: context, policy, sources, rules, verdict, evidence.
* @throws InputError when the request itself cannot be carried out (exit 2)
* @throws SourceUnavailable when the context or the policy could not be read at all (exit 2)
*/
async function runGate(request, capabilities) {
	const startedMs = capabilities.now();
	const log = createAuditLog(capabilities.now);
	const facts = await readRunFacts(capabilities.git, request.asked, request.event, startedMs, request.surroundings);
	log.append("run-started", {
		mode: facts.mode,
		commit: facts.repository.commit,
		ref: facts.repository.ref,
		actor: facts.actor,
		runId: facts.runId
	});
	const policy = await loadPolicies(request, facts, capabilities, RULES);
	const { path, origin, sha256, failOn } = policy.effective;
	log.append("policy-loaded", {
		path,
		origin,
		sha256,
		failOn
	});
	const reader = sourceReader(request, facts, policy, capabilities);
	const sbom = startSbom(reader, facts, capabilities);
	const judged = await judgeRules(RULES, reader, {
		facts,
		policy,
		skip: new Set(request.skip),
		capabilities,
		log
	});
	const verdict = verdictOf(judged.results);
	const draft = buildReport(facts, policy, judged, verdict, capabilities.now() - startedMs);
	const directory = request.output(facts);
	const { report, contents } = await produceEvidence(directory, draft, sbom, log, {
		rules: RULES,
		progress: capabilities.progress
	});
	return {
		report,
		contents,
		directory,
		exitCode: EXIT_CODES[verdict]
	};
}

// src/cli/check.ts
/**
* One check as the command line and the action ask for it.
* @param directory absolute
* @throws InputError, SourceUnavailable: exit 2
*/
async function check(given, directory, env, progress, sbom) {
	const event = isOnRunner(env) ? readRunnerEvent(env, readEventFile(env.GITHUB_EVENT_PATH)) : null;
	const capabilities = await assembleCapabilities(directory, env, {
		offline: given.offline,
		progress,
		sbom
	});
	const output = given.output === null ? null : chosenOutput(resolve(directory, given.output), capabilities.root);
	return runGate({
		asked: {
			mode: given.mode,
			tag: given.tag,
			base: given.base
		},
		event,
		policyFile: given.policy === null ? null : policyFile(given.policy, directory, capabilities.root),
		failOn: given.failOn,
		skip: given.skip,
		advisories: given.advisories === null || given.advisories === "osv" ? given.advisories : resolve(directory, given.advisories),
		output: (facts) => output ?? defaultOutput(facts, env),
		surroundings: surroundings(capabilities.root, env)
	}, capabilities);
}
function readEventFile(path) {
	if (!path) throw new InputError("GITHUB_EVENT_PATH is not set, although GITHUB_ACTIONS is `true`");
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`the event file (GITHUB_EVENT_PATH) cannot be read: ${error.message}`);
	}
}
/** A policy inside the repository is read through it (and from the base in pull requests); one outside is read as it is. */
function policyFile(named, directory, root) {
	const inRoot = join(root, named);
	const path = isAbsolute(named) || !existsSync(inRoot) ? resolve(directory, named) : inRoot;
	const inside = relative(root, path);
	if (!inside.startsWith("..") && !isAbsolute(inside)) return inside.split(sep).join("/");
	try {
		return {
			path: named,
			bytes: readFileSync(path)
		};
	} catch (error) {
		throw new InputError(`--policy ${named}: ${error.code === "ENOENT" ? "no such file" : error.message}`);
	}
}

// src/terminal/width.ts
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** East Asian wide and full-width characters and emoji take two columns. Source: Unicode UAX 11. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
/** How many columns of a terminal a text takes that holds no control characters. */
function displayWidth(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let width = 0;
	for (const { segment } of segmenter.segment(text)) {
		if (/^\p{Mark}+$/u.test(segment)) continue;
		width += WIDE.test(segment) ? 2 : 1;
	}
	return width;
}
/** The text with blanks after it up to a width. */
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

// src/terminal/message.ts
/**
* A rule's message as lines of at most `width` columns; a longer word stands on a line of its own.
* Its `backticks` become coloured code where there are colours, and stay backticks where there are none.
* @param message may hold text of the repository; everything a terminal would obey is written out
*/
function messageLines(message, width, paint, styles = []) {
	const lines = [[]];
	let used = 0;
	for (const word of wordsOf(message, paint("x", "bold") !== "x")) {
		const size = word.reduce((sum, run) => sum + displayWidth(run.text), 0);
		if (used > 0 && used + 1 + size > width) {
			lines.push([]);
			used = 0;
		}
		lines.at(-1).push(word);
		used += (used > 0 ? 1 : 0) + size;
	}
	return lines.map((words) => joined(words).map(({ text, code }) => paint(text, ...code ? ["cyan"] : styles)).join(""));
}
function wordsOf(message, colour) {
	const words = [];
	let touches = false;
	for (const [index, part] of message.split(/(`[^`]+`)/g).entries()) {
		const code = index % 2 === 1;
		for (const [position, text] of escapeTerminal(code && colour ? part.slice(1, -1) : part).split(" ").entries()) {
			if (position > 0) touches = false;
			if (text === "") continue;
			if (touches) words.at(-1).push({
				text,
				code
			});
			else words.push([{
				text,
				code
			}]);
			touches = true;
		}
	}
	return words;
}
/** The words of a line with blanks between them, neighbours of one style as one run. */
function joined(words) {
	const runs = [];
	const add = (text, code) => {
		const last = runs.at(-1);
		if (last?.code === code) runs[runs.length - 1] = {
			text: last.text + text,
			code
		};
		else runs.push({
			text,
			code
		});
	};
	for (const [index, word] of words.entries()) {
		if (index > 0) add(" ", runs.at(-1).code && word[0].code);
		for (const { text, code } of word) add(text, code);
	}
	return runs;
}

// src/terminal/entries.ts
const SEVERITY_STYLE = {
	critical: "red",
	high: "red",
	medium: "yellow",
	low: "cyan"
};
/** The column in which the text of an entry starts. */
const GUTTER = 12;
/** So many further places are named; a list that is longer by one is not worth cutting. */
const PLACES = 4;
/** Each finding with its place, what it says and its mend; what reads the same in several places stands once. */
function findingEntries(findings, page) {
	return groupFindings(findings).map((group) => findingLines(group, page));
}
function findingLines({ first, all }, page) {
	const { paint } = page;
	const room = page.width - 12;
	const { headline, rest } = splitMessage(first.message);
	const lines = [
		headLine(first, page),
		...messageLines(headline, room, paint, ["bold"]),
		...rest === "" ? [] : messageLines(rest, room, paint),
		...remedyLines(first.remedy, room, paint),
		...furtherPlaces(all.slice(1), page)
	];
	return entry(first.severity, [SEVERITY_STYLE[first.severity], "bold"], lines, page);
}
function headLine(finding, { paint }) {
	return `${shownPlace(finding)}  ${paint(escapeTerminal(finding.ruleId), "dim")}`;
}
function shownPlace(finding) {
	const at = place(finding);
	return at === null ? "no file at fault" : escapeTerminal(at);
}
/** A remedy of several lines is something to paste: its lines stay as they are. */
function remedyLines(remedy, room, paint) {
	if (remedy === "") return [];
	if (!remedy.includes("\n")) return labelled("Mend:", "green", messageLines(remedy, room - 6, paint), paint);
	return [paint("Mend:", "green"), ...remedy.split("\n").map((line) => `  ${escapeTerminal(line)}`)];
}
function furtherPlaces(others, page) {
	return further(others.map(shownPlace), "place", "audit-report.md", page);
}
/** @param all escaped */
function further(all, word, file, { paint, everyPlace }) {
	const shown = everyPlace || all.length <= 5 ? all.length : PLACES;
	const lines = all.slice(0, shown);
	const left = all.length - shown;
	if (left > 0) lines.push(paint(`and ${count(left, `more ${word}`)}, each in ${file}`, "dim"));
	return labelled("Also:", "dim", lines, paint);
}
function labelled(label, style, lines, paint) {
	return lines.map((line, index) => `${index === 0 ? paint(label, style) : " ".repeat(label.length)} ${line}`);
}
/** Each cause for which something could not be verified, with the rules that it concerns. */
function unverifiedLines(facts, page) {
	const room = page.width - 12;
	return groupUnverified(facts.unverified).flatMap(({ first, all }) => entry("unverified", ["yellow", "bold"], [...messageLines(all.map(({ id }) => id).join(", "), room, page.paint, ["bold"]), ...messageLines(first.reason ?? "no reason was given", room, page.paint)], page));
}
/** Each waiver that excuses something, with what it excuses and its terms. */
function waivedLines(facts, page) {
	return groupWaived(facts.waived).flatMap(({ first: { finding, waiver }, all }) => {
		const owner = waiver?.owner ?? "unknown";
		const until = waiver?.expires ?? "unknown";
		const terms = `${waiver?.reason ?? "no reason was given"} (owner ${owner}, until ${until})`;
		const room = page.width - 12;
		const others = all.slice(1).map((one) => one.finding);
		return entry("waived", ["cyan"], [
			headLine(finding, page),
			...messageLines(`${finding.severity}: ${splitMessage(finding.message).headline}`, room, page.paint),
			...furtherPlaces(others, page),
			...messageLines(terms, room, page.paint, ["dim"])
		], page);
	});
}
/** What no source read, and why; a reason that an unverified rule gives already is not said again. */
function gapLines(facts, page) {
	const said = new Set(facts.unverified.map((rule) => rule.reason));
	return groupGaps(facts.gaps).filter(({ paths, sources, reason }) => !said.has(reason) || paths.some((path) => !sources.includes(path))).flatMap((gap) => entry(gap.kind, [gap.kind === "unread" ? "yellow" : "dim"], gapEntry(gap, page), page));
}
/** What the policy excludes is counted: its reason is what matters. What could not be read is named. */
function gapEntry({ kind, reason, paths, sources }, page) {
	const { paint, everyPlace, width } = page;
	const isCounted = kind === "excluded" && paths.length > 1 && !everyPlace;
	return [
		`${isCounted ? count(paths.length, "file") : escapeTerminal(paths[0])}  ${paint(escapeTerminal(sources.join(", ")), "dim")}`,
		...messageLines(reason, width - 12, paint),
		...isCounted ? [] : further(paths.slice(1).map(escapeTerminal), "file", "audit-report.json", page)
	];
}
/** A name and its value. */
function fact(name, value, { paint }) {
	return `${paint(padded(name, 12), "dim")}${escapeTerminal(value)}`;
}
/** A label in the gutter, and lines beside it. */
function entry(label, styles, lines, { paint }) {
	return lines.map((line, index) => index === 0 ? `${paint(padded(label, 12), ...styles)}${line}` : `${" ".repeat(12)}${line}`);
}

// src/terminal/report.ts
const VERDICT_STYLE = {
	pass: "green",
	fail: "red",
	unverified: "yellow"
};
/** What fits a screen needs its verdict once; of what is longer a terminal shows the end. */
const SCREEN = 40;
/**
* The report for a terminal: verdict first, then what stops the release, what does not, what was waived, the rules'
* outcomes and where the evidence is; a long one ends with the verdict again. Text of the repository cannot move the
* cursor, colour or break a line.
* @returns lines that end with a line feed
*/
function renderReport(report, options) {
	const { width, verbose = false, quiet = false, directory = null } = options;
	const facts = reportFacts(report);
	const page = {
		paint: painter(options.colour),
		width,
		everyPlace: verbose
	};
	const verdict = verdictLines(report, facts, page);
	const body = [
		verdict,
		...quiet ? [] : [aboutLines(report, page)],
		...findingEntries(facts.failing, page),
		unverifiedLines(facts, page),
		...quiet ? [] : [
			...belowLines(report, facts, page),
			waivedLines(facts, page),
			gapLines(facts, page),
			...verbose ? [ruleLines(report, page)] : []
		]
	].filter((lines) => lines.length > 0);
	const end = [...body.reduce((sum, lines) => sum + lines.length + 1, 0) > SCREEN ? verdict : [], ...quiet ? [] : [...countLines(facts, page), ...evidenceLines(directory, page)]];
	return `${[...body, end].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function verdictLines(report, facts, page) {
	const word = report.verdict.toUpperCase();
	const sentence = messageLines(verdictSentence(report, facts), page.width - 12, page.paint, ["bold"]);
	return entry(word, [VERDICT_STYLE[report.verdict], "bold"], sentence, page);
}
function aboutLines(report, page) {
	const { name, commit, tag } = report.repository;
	const { path, origin, failOn } = report.policy;
	return [
		fact("repository", name, page),
		fact("commit", tag === null ? commit : `${commit} (tag ${tag})`, page),
		fact("mode", report.mode, page),
		fact("policy", `${path} (${origin}), fails on ${failOn}`, page)
	];
}
function belowLines(report, facts, page) {
	if (facts.belowThreshold.length === 0) return [];
	const title = `Below ${report.policy.failOn}, reported and not failing (${facts.belowThreshold.length})`;
	return [[page.paint(title, "bold")], ...findingEntries(facts.belowThreshold, page)];
}
const OUTCOME_STYLE = {
	passed: "green",
	failed: "red",
	unverified: "yellow",
	"not-applicable": "dim"
};
function ruleLines(report, { paint }) {
	const width = Math.max(0, ...report.rules.map((rule) => rule.id.length)) + 2;
	return report.rules.map((rule) => {
		const outcome = paint(padded(rule.outcome, 16), OUTCOME_STYLE[rule.outcome]);
		const reason = rule.reason === null ? "" : escapeTerminal(rule.reason);
		return `${outcome}${padded(escapeTerminal(rule.id), width)}${paint(reason, "dim")}`.trimEnd();
	});
}
function countLines(facts, page) {
	const open = facts.counts.filter(([, number]) => number > 0).map(([severity, number]) => `${number} ${severity}`);
	const rules = [
		`${facts.passed} passed`,
		`${facts.failed} failed`,
		`${facts.unverified.length} unverified`,
		`${facts.notApplicable} not applicable`
	];
	const waived = facts.waived.length === 0 ? "" : `, ${facts.waived.length} waived`;
	return [fact("rules", rules.join(", "), page), fact("findings", `${open.join(", ") || "none"}${waived}`, page)];
}
function evidenceLines(directory, page) {
	return directory === null ? [] : [fact("evidence", directory, page)];
}

export { groupUnverified as S, AUDIT_REPORT as _, VERDICT_WORD as a, worstFirst$1 as b, severityLine as c, rulesTable as d, waiversTable as f, verdictSentence as g, reportFacts as h, printable$1 as i, coverageTable as l, count as m, check as n, findingParagraphs as o, splitMessage as p, formOf as r, ruleNames as s, renderReport as t, factsTable as u, SARIF as v, groupFindings as x, SBOM as y };