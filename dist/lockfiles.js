import { r as __toESM } from "./rolldown-runtime.js";
import { N as isSourceError, S as repositoryPath, j as SourceInvalid, s as decodeUtf8, w as MAX_TEXT_BYTES } from "./basics.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { t as require_dist } from "./vendor-yaml.js";
import { n as TomlDate, r as TomlError, t as parse } from "./vendor-smol-toml.js";
import { createHash } from "node:crypto";
import { posix, sep } from "node:path";
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";

// src/sources/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function isAscii(path) {
	return !/[\u0080-\u{10ffff}]/u.test(path);
}
function pathText(path) {
	if (isAscii(path)) return path;
	try {
		return utf8.decode(Buffer.from(path, "latin1"));
	} catch {
		return path.replaceAll("\\", "\\\\").replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
	}
}
function treePath(text) {
	return isAscii(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
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
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
		const folder = path.slice(0, cut);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
function reported(path) {
	return pathText(path);
}

// src/sources/git/staged.ts
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
const PATHS_SHOWN = 50;
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
function diskFiles(root, git) {
	let listed;
	return listedFiles(root, () => {
		listed ??= listing(git);
		return listed;
	});
}
function listedFiles(root, paths) {
	return {
		root,
		listing: paths,
		list: async () => [...(await paths()).keys()],
		read: async (path) => {
			const known = (await paths()).get(path);
			if (known !== void 0 && known.length > 1) throw new SourceInvalid(path, "is the name of two files that differ only in bytes that are not UTF-8");
			return contents(root, path, known?.[0]);
		}
	};
}
async function listing(git) {
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
function contents(root, path, bytes) {
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

// src/sources/structured/position.ts
function positions(text, path) {
	let starts;
	const at = (offset) => {
		starts ??= lineStarts$1(text);
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
function quoted(text) {
	return `\`${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).slice(1, -1)}\``;
}
function lineStarts$1(text) {
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

// src/sources/structured/document.ts
function isTable(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

// src/sources/structured/xml.ts
function parseXml(text, path, allowDoctype = false) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	return {
		root: new Parser$1(source, where, allowDoctype).document(),
		where
	};
}
function childOf(element, name) {
	return element?.children.find((child) => child.name === name);
}
function childrenOf(element, name) {
	return element?.children.filter((child) => child.name === name) ?? [];
}
const NAME$1 = /[A-Za-z_:\u0080-\uFFFF][-.\w:\u0080-\uFFFF]*/y;
const SPACE$1 = /\s*/y;
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
	prolog() {
		for (;;) {
			this.skip(SPACE$1);
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
			this.skip(SPACE$1);
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
		this.skip(SPACE$1);
		if (this.text[this.at] !== "=") throw this.problem("expected `=`");
		this.at += 1;
		this.skip(SPACE$1);
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
		this.skip(SPACE$1);
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
			this.skip(SPACE$1);
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

// src/sources/structured/fields.ts
var import_dist = require_dist();
function fields(document, path) {
	const wrong = (field, what) => {
		const { startLine, startColumn } = document.locate(field);
		const name = field.length === 0 ? "the file" : `\`${oneLine(field.join("."))}\``;
		return new SourceInvalid(path, `${startLine}:${startColumn}: ${name} ${what}`);
	};
	const get = (field, is, expected) => {
		const value = valueAt(document.value, field);
		if (value === void 0) return null;
		if (!is(value)) throw wrong(field, `is ${kindOf(value)} and should be ${expected}`);
		return value;
	};
	if (!isTable(document.value)) throw wrong([], `is ${kindOf(document.value)} and should be an object`);
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
			if (odd !== -1) throw wrong([...field, odd], `is ${kindOf(list[odd])} and should be a string`);
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
function kindOf(value) {
	if (value === null) return "`null`";
	if (Array.isArray(value)) return "a list";
	if (isTable(value)) return "a table";
	return typeof value === "object" ? "a date" : `a ${typeof value}`;
}
function oneLine(text) {
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
		if (!isArray) return named$1(parent, last, span, true);
		const list = named$1(parent, last, span, false);
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
function descend(from, keys, span) {
	let node = from;
	for (const key of keys) {
		node = named$1(node, key, span, false);
		const items = node.children;
		const last = items.get(items.size - 1);
		if (last !== void 0) node = last;
	}
	return node;
}
function named$1(parent, key, span, defines) {
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
const ESCAPES = {
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
	return ESCAPES[letter ?? ""] ?? whole;
}

// src/sources/structured/toml.ts
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
		return parse(source, {
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
function manifestKind(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.xml$/.test(path)) return null;
	if (/(?:^|\/)requirements\/[^/]+\.in$/.test(path)) return "requirements.in";
	return BY_NAME.get(name) ?? BY_SHAPE.find(([shape]) => shape.test(name))?.[1] ?? null;
}
function directoryOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/sources/manifests/workspaces.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const MAX_GLOB = 256;
function checkedGlobs(globs, path) {
	if (globs.some((glob) => glob.length > MAX_GLOB)) throw new SourceInvalid(path, `a workspace glob is longer than ${MAX_GLOB} characters`);
	return globs;
}
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
const GROUPS$3 = [
	["dependencies", "runtime"],
	["dev-dependencies", "development"],
	["build-dependencies", "development"]
];
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
		range: rangeOf$1(toml, field),
		optional
	};
}
function rangeOf$1(toml, field) {
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
function isUnpublished(toml) {
	const field = ["package", "publish"];
	if (toml.is(field, "list")) return toml.texts(field).length === 0;
	if (toml.is(field, "table")) return false;
	return toml.flag(field) === false;
}

// src/sources/structured/code-text.ts
const SLASH_COMMENTS = [["//", null], ["/*", "*/"]];
const HASH_COMMENTS = [["#", null]];
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

// src/sources/structured/yaml.ts
function parseYamlTexts(text, path) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	const document = (0, import_dist.parseDocument)(source, {
		schema: "failsafe",
		uniqueKeys: true,
		prettyErrors: false
	});
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== void 0) {
		const tooDeep = problem.code === "RESOURCE_EXHAUSTION";
		throw where.problem(problem.pos[0], tooDeep ? `is nested more than ${200} levels deep` : `is not valid YAML: ${problem.message.split("\n")[0]}`);
	}
	refuseAliases(document, where);
	return {
		value: plain(document.contents, where, 0),
		locate: (steps, part = "value") => where.span(...rangeOf(document, steps, part))
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
function rangeOf(document, steps, part) {
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

// src/sources/structured/json.ts
function parseJson(text, path) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const where = positions(source, path);
	const value = new Parser(source, where).document();
	const index = new Index(source);
	return {
		value,
		locate(steps, part = "value") {
			const [start, end] = index.find(steps, part);
			return where.span(start, end);
		}
	};
}
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NEEDS_DECODING = /[\\\p{Cc}]/u;
const WORDS = {
	true: true,
	false: false,
	null: null
};
var Parser = class {
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
		const end = endOfString(this.text, start);
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
		this.take(SPACE);
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
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end !== -1; end = text.indexOf("\"", end + 1)) {
		let escapes = 0;
		while (text[end - 1 - escapes] === "\\") escapes += 1;
		if (escapes % 2 === 0) return end + 1;
	}
	return null;
}
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
	endOf(start) {
		let depth = 0;
		let at = start;
		do {
			const character = this.text[at];
			if (character === "\"") at = endOfString(this.text, at);
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
		SPACE.lastIndex = start;
		SPACE.exec(this.text);
		return SPACE.lastIndex;
	}
};

// src/sources/structured/go-mod.ts
const DIRECTIVES = new Set("module go toolchain godebug require exclude replace retract tool ignore use".split(" "));
function parseGoMod(text, path) {
	const where = positions(text, path);
	const lines = [];
	let block = null;
	let start = 0;
	for (const line of text.split("\n")) {
		const from = start;
		start += line.length + 1;
		const { words, comment, first, last } = tokens(line, (column, what) => where.problem(from + column, what));
		if (words.length === 0) continue;
		if (block !== null && words.length === 1 && words[0] === ")") {
			block = null;
			continue;
		}
		const directive = block ?? words.shift();
		if (!DIRECTIVES.has(directive)) throw where.problem(from + first, "is no directive of a go.mod");
		if (block === null && words.length === 1 && words[0] === "(") {
			block = directive;
			continue;
		}
		if (words.length === 0 || words.includes("(") || words.includes(")")) throw where.problem(from + first, `\`${directive}\` is not understood`);
		const begin = block === null ? line.indexOf(directive) + directive.length : first;
		const at = where.span(from + begin + /^\s*/.exec(line.slice(begin))[0].length, from + last);
		lines.push({
			directive,
			words,
			comment,
			at
		});
	}
	if (block !== null) throw where.problem(text.length, `the block of \`${block}\` is not closed`);
	return lines;
}
const TOKEN = /\s*(?:\/\/(.*)$|"([^"\\]*)"|`([^`]*)`|(=>|[()])|([^\s"`()]+))/y;
function tokens(line, problem) {
	const words = [];
	const text = line.trimEnd();
	let [first, last] = [-1, 0];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const match = TOKEN.exec(text);
		if (match === null) throw problem(at, "is not understood");
		const [whole, comment, quoted, raw, mark, plain] = match;
		if (comment !== void 0) return {
			words,
			comment: comment.trim(),
			first,
			last
		};
		let word = quoted ?? raw ?? mark ?? plain;
		const cut = plain === void 0 ? -1 : plain.indexOf("//");
		if (cut > 0 && plain[cut - 1] !== ":") {
			word = plain.slice(0, cut);
			TOKEN.lastIndex -= plain.length - cut;
		}
		if (first === -1) first = at + whole.length - whole.trimStart().length;
		last = TOKEN.lastIndex;
		words.push(word);
	}
	return {
		words,
		comment: "",
		first,
		last
	};
}

// src/sources/manifests/python/project.ts
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
function resolve$1(directory, relative) {
	const parts = [];
	if (relative.startsWith("/") || relative.includes("\0")) return null;
	for (const part of `${directory}/${relative}`.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.length === 0 ? null : repositoryPath(parts.join("/"));
}

// src/sources/manifests/npm/package-json.ts
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
			dependencies: GROUPS$2.flatMap(([group, scope]) => dependencies(json, group, scope)),
			workspaceMembers: [],
			workspaceRoot: null,
			ships: json.texts(["files"]),
			...channel === null ? {} : { channel }
		},
		memberGlobs: checkedGlobs(workspaceGlobs(json), path)
	};
}
const GROUPS$2 = [
	["dependencies", "runtime"],
	["devDependencies", "development"],
	["optionalDependencies", "optional"],
	["peerDependencies", "peer"]
];
function dependencies(json, group, scope) {
	return Object.keys(json.table([group]) ?? {}).map((name) => ({
		name,
		range: json.text([group, name]),
		group,
		scope,
		at: json.at([group, name])
	}));
}
function workspaceGlobs(json) {
	const inTable = json.is(["workspaces"], "table");
	return json.texts(inTable ? ["workspaces", "packages"] : ["workspaces"]) ?? [];
}

// src/sources/structured/ini.ts
const SECTION = /^\[(.+)\]\s*$/;
const OPTION = /^([^=:\s][^=:]*?)\s*(?:[=:]\s*(.*))?$/;
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

// src/sources/lockfiles/json-members.ts
const QUOTE = 34;
const BACKSLASH = 92;
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

// src/sources/lockfiles/attempt.ts
async function attempt(path, read) {
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
function withoutPath(message, path) {
	const line = (message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message).replace(/\p{Cc}+/gu, " ");
	return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

// src/sources/lockfiles/text.ts
async function textOf(files, path) {
	return decodeUtf8(await files.read(path), path);
}
async function siblingText(files, path, name) {
	const sibling = repositoryPath(`${path.slice(0, path.lastIndexOf("/") + 1)}${name}`);
	if (!(await files.list()).includes(sibling)) return null;
	return {
		path: sibling,
		text: await textOf(files, sibling)
	};
}

// src/sources/lockfiles/address.ts
function publicAddress(address) {
	const bare = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (whole, scheme, user) => user === "git" ? whole : scheme);
	return /^https?:/i.test(bare) ? bare.replace(/\?[^#]*/, "") : bare;
}

// src/sources/lockfiles/integrity.ts
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
function integrityHashes(text, path, where) {
	return text.split(/\s+/).filter((part) => part !== "").map((part) => {
		const match = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/.exec(part);
		if (match === null) throw new SourceInvalid(path, `the integrity of ${where} cannot be read`);
		const hex = Buffer.from(match[2], "base64").toString("hex");
		return digest(match[1], hex, path, where);
	});
}
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
function purlOf(type, name, version, qualifiers) {
	const canonical = type === "pypi" ? normalizedName(name) : name;
	const path = canonical.includes("/") ? canonical.split("/").map(encode).join("/") : encode(canonical);
	const query = qualifiers === void 0 ? "" : queryOf(qualifiers);
	return `pkg:${type}/${path}${version === null ? "" : `@${encode(version)}`}${query === "" ? "" : `?${query}`}`;
}
function queryOf(qualifiers) {
	return Object.keys(qualifiers).filter((key) => qualifiers[key] !== "").sort().map((key) => `${key}=${encodeQualifier(qualifiers[key])}`).join("&");
}
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function encode(text) {
	if (/^[A-Za-z0-9.\-_~+:]*$/.test(text)) return text;
	return encodeURIComponent(wellFormed(text)).replaceAll("%3A", ":").replaceAll("%2B", "+");
}
function encodeQualifier(text) {
	return new URLSearchParams([["", wellFormed(text)]]).toString().slice(1).replaceAll("+", "%20");
}
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}

// src/sources/lockfiles/shape.ts
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
function scopeIn(crate, name) {
	const scopes = (crate?.dependencies ?? []).filter((one) => one.name === name).map((one) => one.scope);
	if (scopes.length === 0 || scopes.includes("runtime")) return "runtime";
	return scopes.includes("optional") ? "optional" : "development";
}

// src/sources/lockfiles/cargo/read.ts
async function readCargo(files, path) {
	const text = await textOf(files, path);
	const own = new Set(readCargoLock(text, path).packages.flatMap(localName));
	const base = path.slice(0, path.lastIndexOf("/") + 1);
	const listed = await files.list();
	const known = new Set(listed);
	const crates = /* @__PURE__ */ new Map();
	for (const file of listed) {
		if (!file.startsWith(base) || !/(?:^|\/)Cargo\.toml$/.test(file)) continue;
		const manifest = await textOf(files, file);
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

// src/sources/lockfiles/go/go-sum.ts
const COMPLETE_SINCE = [1, 17];
function readGoSum(text, path, lines, own) {
	const shape = shapeOf(path);
	const sums = sumsOf(text, shape);
	const where = positions(text, path);
	const starts = lineStarts(text);
	const lineAt = (line) => where.span(starts[line], (starts[line + 1] ?? text.length + 1) - 1);
	const listed = locked(lines, path, shape, sums, own);
	const language = lines.find(({ directive }) => directive === "go")?.words[0] ?? "1.16";
	const known = new Set(listed.map(({ id }) => id));
	const others = isComplete(language) ? [] : greatest(sums).filter(([id]) => !known.has(id)).map(([id, { zip, line }]) => packageOf(...split(id), path, lineAt(line), zip, false));
	return {
		path,
		format: "go.sum",
		formatVersion: null,
		ecosystem: "Go",
		root: null,
		declared: null,
		packages: [...listed, ...others],
		carriesIntegrity: true,
		graph: "none"
	};
}
function sumsOf(text, shape) {
	const sums = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const match = /^(\S+) (v[^\s/]+)(\/go\.mod)? (h1:[A-Za-z0-9+/]{43}=)\r?$/.exec(line);
		if (match === null) return shape.fail(`line ${index + 1} is none that the go command writes`);
		const [, name, version, isMod, hash] = match;
		const id = `${name}@${version}`;
		const known = sums.get(id) ?? { line: index };
		const part = isMod === void 0 ? "zip" : "mod";
		if (known[part] !== void 0 && known[part] !== hash) return shape.fail(`has two hashes for ${id}`);
		known[part] = hash;
		sums.set(id, known);
	}
	return sums;
}
function locked(lines, path, shape, sums, own) {
	const replaced = new Map(lines.filter(({ directive }) => directive === "replace").map(({ words }) => {
		const arrow = words.indexOf("=>");
		if (arrow < 1 || arrow > 2 || words.length - arrow > 3 || words.length === arrow + 1) return shape.fail("stands beside a go.mod with a `replace` that is not understood");
		return [words.slice(0, arrow).join(" "), words.slice(arrow + 1)];
	}));
	return lines.filter(({ directive }) => directive === "require").map(({ words, comment, at }) => {
		const [name, version, ...rest] = words;
		if (name === void 0 || version === void 0 || rest.length > 0) return shape.fail("stands beside a go.mod with a `require` that is not understood");
		const direct = !/^indirect\b/.test(comment);
		const [to = name, toVersion] = replaced.get(`${name} ${version}`) ?? replaced.get(name) ?? [name, version];
		const folder = toVersion === void 0 ? to.replace(/^\.\//, "") : own.get(to);
		if (folder !== void 0) return {
			...packageOf(name, null, path, at, void 0, direct),
			source: {
				kind: "local",
				path: folder
			}
		};
		if (!/^v\d+\.\d+\.\d+/.test(toVersion)) return shape.fail(`stands beside a go.mod that asks for ${JSON.stringify(to)} by no version`);
		const { zip, mod } = sums.get(`${to}@${toVersion}`) ?? {};
		return packageOf(to, toVersion, path, at, zip ?? mod, direct);
	});
}
function packageOf(name, version, lockfile, at, hash, direct) {
	return {
		ecosystem: "Go",
		name,
		version,
		purl: purlOf("golang", name, version),
		lockfile,
		at,
		source: {
			kind: "registry",
			url: null
		},
		hashes: [],
		...hash === void 0 ? {} : { foreignHash: hash },
		scope: "runtime",
		direct,
		licence: null,
		dependencies: null,
		id: version === null ? name : `${name}@${version}`
	};
}
function greatest(sums) {
	const byName = /* @__PURE__ */ new Map();
	for (const [id, entry] of sums) if (entry.zip !== void 0) byName.set(split(id)[0], [id, entry]);
	return [...byName.values()];
}
function split(id) {
	const at = id.lastIndexOf("@");
	return [id.slice(0, at), id.slice(at + 1)];
}
function isComplete(language) {
	const [major = 0, minor = 0] = language.split(".").map((part) => Number.parseInt(part, 10));
	return major > COMPLETE_SINCE[0] || major === COMPLETE_SINCE[0] && minor >= COMPLETE_SINCE[1];
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/sources/lockfiles/go/read.ts
async function readGo(files, path) {
	const mod = await siblingText(files, path, "go.mod");
	if (mod === null) throw new SourceInvalid(path, "stands without a go.mod, which says what of it is in use; commit both");
	const lines = parseGoMod(mod.text, mod.path);
	return readGoSum(await textOf(files, path), path, lines, await workspaceModules(files, path));
}
async function workspaceModules(files, path) {
	const modules = /* @__PURE__ */ new Map();
	const listed = await files.list();
	const folder = folderOf(path);
	const work = listed.filter((file) => /(?:^|\/)go\.work$/.test(file) && isWithin(folder, folderOf(file))).sort((a, b) => b.length - a.length)[0];
	if (work === void 0) return modules;
	const used = parseGoMod(await textOf(files, work), work).filter(({ directive }) => directive === "use");
	const folders = new Set(used.flatMap(({ words }) => words.map((word) => joined(folderOf(work), word))));
	for (const file of listed) {
		if (!/(?:^|\/)go\.mod$/.test(file) || !folders.has(folderOf(file))) continue;
		const name = parseGoMod(await textOf(files, file), file).find(({ directive }) => directive === "module");
		if (name !== void 0) modules.set(name.words[0], relative$1(folder, folderOf(file)));
	}
	return modules;
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function isWithin(folder, of) {
	return of === "" || folder === of || folder.startsWith(`${of}/`);
}
function joined(base, path) {
	const parts = base === "" ? [] : base.split("/");
	for (const step of path.split("/")) if (step === "..") parts.pop();
	else if (step !== "." && step !== "") parts.push(step);
	return parts.join("/");
}
function relative$1(from, to) {
	const [left, right] = [from === "" ? [] : from.split("/"), to === "" ? [] : to.split("/")];
	let common = 0;
	while (common < left.length && left[common] === right[common]) common += 1;
	return [...left.slice(common).map(() => ".."), ...right.slice(common)].join("/");
}

// src/sources/lockfiles/names.ts
const READ = {
	"package-lock.json": ["package-lock", "npm"],
	"npm-shrinkwrap.json": ["package-lock", "npm"],
	"pnpm-lock.yaml": ["pnpm", "npm"],
	"yarn.lock": ["yarn", "npm"],
	"Cargo.lock": ["cargo", "crates.io"],
	"go.sum": ["go", "Go"],
	"poetry.lock": ["poetry", "PyPI"],
	"uv.lock": ["uv", "PyPI"]
};
const UNSUPPORTED = {
	"bun.lock": ["Bun", "npm"],
	"bun.lockb": ["Bun", "npm"],
	"deno.lock": ["Deno", "npm"],
	"Pipfile.lock": ["Pipenv", "PyPI"],
	"pdm.lock": ["PDM", "PyPI"],
	"pylock.toml": ["pylock", "PyPI"],
	"pixi.lock": ["Pixi", "PyPI"],
	"conda-lock.yml": ["conda-lock", "PyPI"],
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
function isRequirementsName(path) {
	return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(path);
}

// src/sources/lockfiles/machine-yaml.ts
function parseMachineYaml(text, path) {
	return new Reader(text, path).documents();
}
const PLAIN_START = /[^\s&*!%@`|>"'{}[\],#?]/;
const BLOCK_END = /:(?=\s|$)|[ \t]#|[\n\r]/g;
const FLOW_END = /:(?=[\s,}\]]|$)|[ \t]#|[,{}[\]\n\r]/g;
var Reader = class {
	text;
	path;
	at = 0;
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
	node(minimum) {
		if (this.column < minimum) return null;
		this.depth += 1;
		if (this.depth > 200) throw this.problem(`is nested more than ${200} levels deep`);
		const value = this.isDash() ? this.list() : this.isKey() ? this.table() : this.inline();
		this.depth -= 1;
		return value;
	}
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
function recorded(shape, table, key, where) {
	if (Object.hasOwn(table, key) && table[key] === false) return void 0;
	const text = shape.optionalString(table, key, where);
	return text === "" ? void 0 : text;
}
function isGit(spec) {
	return /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):)/i.test(spec) || /^ssh:/i.test(spec) || /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(spec) || /^[^@/:.\s][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(spec);
}
function isAddress(range) {
	return /^https?:/i.test(range) && !isGit(range);
}
function npmPurl(name, version, source) {
	if (source.kind === "git") return purlOf("npm", name, version, { vcs_url: source.url });
	if (source.kind === "url") return purlOf("npm", name, version, { download_url: source.url });
	return purlOf("npm", name, version);
}

// src/sources/lockfiles/positions.ts
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
function withoutPeers(key, isOld) {
	const bare = key.replace(/\(.*$/s, "");
	return isOld ? bare.replace(/(\/\d+\.\d+\.\d+[^/_]*)_.*$/s, "$1") : bare;
}
function described(shape, path, key, table) {
	const where = `\`${key}\``;
	const fromKey = nameAndVersion(key);
	const name = shape.optionalString(table, "name", where) ?? fromKey?.name ?? nameBeforeAddress(key);
	if (name === void 0) return shape.fail(`${where} has no name`);
	const version = shape.optionalString(table, "version", where) ?? fromKey?.version ?? null;
	const { source, hashes, filesWithoutHash } = resolved(shape, path, key, shape.optionalTable(table, "resolution", where), fromKey !== null);
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
function nameAndVersion(key) {
	const match = /^(?:[^/@:]*\/)?((?:@[^/@]+\/)?[^/@:]+)[@/](\d+\.\d+\.\d+[^/:]*)$/.exec(key);
	return match === null ? null : {
		name: match[1],
		version: match[2]
	};
}
function nameBeforeAddress(key) {
	return /^((?:@[^/@]+\/)?[^/@:]+)@[^:]+:/.exec(key)?.[1];
}
function resolved(shape, path, key, resolution, isRegistry) {
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
const GROUPS$1 = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"configDependencies",
	"packageManagerDependencies"
];
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
		dependencies: GROUPS$1.flatMap((group) => {
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
		readEntries(content, yaml, document, version, at);
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
function overriddenName$1(selector) {
	return selector.slice(selector.lastIndexOf(">") + 1).replace(/(?<=.)@.*$/s, "");
}
function readEntries(content, yaml, document, version, at) {
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
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (!(error instanceof URIError)) throw error;
		return text;
	}
}

// src/sources/lockfiles/python/poetry.ts
const UNLOCKED = /* @__PURE__ */ new Set([
	"setuptools",
	"distribute",
	"pip",
	"wheel"
]);
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
function scopeOf$1(shape, table, where) {
	const category = shape.optionalString(table, "category", where);
	const groups = shape.optionalList(table, "groups", where);
	if (category === "dev" || groups.length > 0 && !groups.includes("main")) return "development";
	return shape.flag(table, "optional", where) ? "optional" : "runtime";
}
function conditionOf$2(shape, table, where) {
	if (!Object.hasOwn(table, "markers")) return null;
	if (typeof table.markers === "string") return table.markers;
	return shape.strings(table, "markers", where).map(([group, marker]) => `${group}: ${marker}`).join("; ");
}
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
		const words = wordsOf(line.trim()) ?? fail("is not what Yarn writes");
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
function wordsOf(line) {
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
function fragmentHash(resolved) {
	const hex = /^(?!git|ssh)[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? "")?.[1];
	return hex === void 0 ? [] : [{
		algorithm: "sha1",
		hex: hex.toLowerCase()
	}];
}

// src/sources/lockfiles/node/yarn-projects.ts
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
		const { name, dependencies } = readPackageJson(await textOf(files, file), file).manifest;
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
function overriddenName(selector) {
	return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@.*)?$/s.exec(selector)?.[1] ?? selector;
}

// src/sources/lockfiles/node/yarn.ts
async function readYarn(files, path) {
	const text = await textOf(files, path);
	const projects = await yarnProjects(files, path);
	return /^__metadata:/m.test(text) ? readYarnBerry(text, path, projects) : readYarnClassic(text, path, projects);
}

// src/sources/lockfiles/npm/lock-text.ts
function membersOf(lock, member) {
	if (member === void 0) return /* @__PURE__ */ new Map();
	const known = lock.scanned.get(member.valueStart);
	if (known !== void 0) return known;
	const members = jsonMembers(lock.text, member.valueStart, lock.path);
	lock.scanned.set(member.valueStart, members);
	return members;
}
function keyLocation(lock, member) {
	return member === void 0 ? lock.at(0, 0) : lock.at(member.keyStart, member.keyEnd);
}
function valueLocation(lock, member) {
	return member === void 0 ? lock.at(0, 0) : lock.at(member.valueStart, member.valueEnd);
}
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
function parentOf(key) {
	if (key.startsWith("node_modules/") && key.lastIndexOf("/node_modules/") === -1) return "";
	const at = key.lastIndexOf("/node_modules/");
	return at === -1 ? null : key.slice(0, at);
}
function directoryName(key) {
	const installed = key.lastIndexOf("node_modules/");
	if (installed !== -1) return key.slice(installed + 13);
	return key.slice(key.lastIndexOf("/") + 1);
}
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
		const isProject = !isInstalled(entry.key);
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
		if (group === "devDependencies" && isInstalled(key)) continue;
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
function isInstalled(key) {
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
		if (!isInstalled(key)) return {
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
function bundlerOf(key, entries) {
	for (let parent = parentOf(key); parent !== null && isInstalled(parent); parent = parentOf(parent)) {
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
function licenceOf(table) {
	const licence = Object.hasOwn(table, "license") ? table.license : null;
	if (typeof licence === "string") return licence;
	if (typeof licence === "object" && licence !== null && "type" in licence && typeof licence.type === "string") return licence.type;
	return null;
}
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
const MAX_DEPTH = 100;
function readTree(lock, declaredNames) {
	const { shape } = lock;
	const entries = /* @__PURE__ */ new Map();
	collect(lock, lock.document, lock.top.get("dependencies"), "", entries);
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
function collect(lock, table, member, parent, into, depth = 0) {
	if (depth > MAX_DEPTH) lock.shape.fail(`nests \`dependencies\` more than ${MAX_DEPTH} levels deep`);
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
		collect(lock, child, membersOf(lock, at).get("dependencies"), key, into, depth + 1);
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
async function readNpmLock(files, path) {
	const text = await textOf(files, path);
	const isOld = /"lockfileVersion"\s*:\s*1\b/.test(text);
	return readPackageLock(text, path, isOld ? await declaredNames$1(files, path) : /* @__PURE__ */ new Set());
}
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
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/sources/lockfiles/python/read-poetry.ts
async function readPoetry(files, path) {
	const text = await textOf(files, path);
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
function exactToml(text, path) {
	try {
		return parse(text, { integersAsBigInt: true });
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		throw new SourceInvalid(path, error.message.split("\n")[0]);
	}
}
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
function viaOf(line, annotation) {
	const heading = /^\s*#\s*via\b\s*(.*?)\s*$/.exec(line);
	if (heading !== null) return heading[1];
	if (annotation === "none") return null;
	const item = /^\s*#\s{2,}(\S.*?)\s*$/.exec(line);
	return item === null ? null : item[1];
}

// src/sources/lockfiles/python/requirements.ts
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*/;
const VALUE_OPTIONS = /^(?:-i|-f|--index-url|--pypi-url|--extra-index-url|--find-links|--no-binary|--only-binary|--trusted-host|--use-feature|--uploaded-prior-to|--refresh-package)(?=[\s=]|$)/;
const FLAG_OPTIONS = /^(?:--no-index|--prefer-binary|--require-hashes|--pre|--always-unzip|-Z)$/;
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
	const parsed = editable || isReference(body) ? reference(body, path) : named(body, path);
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
function isFile(via) {
	return /^-[rc]\s|\.(?:in|toml|cfg|py)\b/.test(via);
}
function viaPackages(via) {
	const names = via.filter((one) => !isFile(one)).flatMap((one) => one.split(/,\s*/)).filter((one) => NAME.exec(one)?.[0].length === one.length);
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
function isReference(body) {
	return /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}[/\\])|^\.{1,2}$|^[^\s=<>~!@]+\.(?:whl|tar\.gz|zip|tar\.bz2|tgz)$/i.test(body) || /^[^\s=<>~!@[\]]+\/[^\s=<>~!@]*$/.test(body);
}
function named(body, path) {
	const match = NAME.exec(body);
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
		const outcome = await attempt(here, async () => readRequirements(await textOf(files, here), here));
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
		const outcome = await attempt(file.path, () => Promise.resolve().then(() => requirementsLock(file)));
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
function decodedName(address) {
	const last = address.replace(/[?#].*$/, "").split("/").at(-1);
	return /%(?![0-9A-Fa-f]{2})/.test(last) ? last : unescaped(last);
}
function unescaped(text) {
	return Buffer.from(text.replace(/[^%]|%[0-9A-Fa-f]{2}/gsu, (unit) => unit.length === 3 && unit.startsWith("%") ? unit.slice(1) : Buffer.from(unit).toString("hex")), "hex").toString("utf8");
}
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
			const outcome = await attempt(path, () => READERS[format](files, path));
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
const READERS = {
	cargo: readCargo,
	go: readGo,
	"package-lock": readNpmLock,
	pnpm: async (files, path) => readPnpmLock(await textOf(files, path), path),
	poetry: readPoetry,
	yarn: readYarn,
	uv: async (files, path) => readUvLock(await textOf(files, path), path)
};
function unsupported(tool) {
	return `${tool} lockfiles are not supported yet; exclude it in the policy with a reason, and check its packages by other means`;
}

export { stagedDifferences as A, pathText as B, parseXml as C, listedFiles as D, diskFiles as E, committedTree as F, foldersOf as I, reported as L, GITLINK as M, LINK as N, hiddenInIndex as O, REGULAR as P, nulRecords as R, childrenOf as S, positions as T, treePath as V, directoryOf as _, projectFolder$1 as a, fields as b, parseJson as c, SLASH_COMMENTS as d, blocksAround as f, linkWorkspaces as g, checkedGlobs as h, readPackageJson as i, EXECUTABLE as j, indexEntries as k, parseYamlTexts as l, readCargoToml as m, jsonMembers as n, resolve$1 as o, withoutComments as p, parseIni as r, parseGoMod as s, readLockfiles as t, HASH_COMMENTS as u, manifestKind as v, isTable as w, childOf as x, parseToml as y, isAscii as z };