import { r as __toESM } from "./rolldown-runtime.js";
import { A as repositoryPath, R as SourceInvalid, _ as MAX_TEXT_BYTES, u as decodeUtf8 } from "./basics.js";
import { r as TomlError, t as parse$9 } from "./vendor-smol-toml.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { r as require_parse } from "./vendor-semver.js";
import { a as visit, c as isNode, d as isSeq, l as isPair, o as isAlias, s as isMap, t as parseDocument, u as isScalar } from "./vendor-yaml.js";
import { sep } from "node:path";
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
const LISTINGS = /* @__PURE__ */ new WeakMap();
async function gitListing(git) {
	const { stdout } = await git.run([
		"ls-files",
		"-s",
		"-v",
		"-z",
		"--others",
		"--exclude-per-directory=.gitignore"
	]);
	const listing = LISTINGS.get(stdout) ?? parsedListing(stdout);
	LISTINGS.set(stdout, listing);
	return listing;
}
function parsedListing(stdout) {
	const index = [];
	const untracked = [];
	for (const record of nulRecords(stdout, "git ls-files")) if (record.startsWith("? ")) untracked.push(record.slice(2));
	else index.push(indexEntry(record));
	return {
		index,
		untracked
	};
}
function indexEntry(record) {
	const match = /^([A-Za-z]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s.exec(record);
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
	const { index, untracked } = await gitListing(git);
	const paths = new Set(index.filter(({ mode }) => mode !== GITLINK).map(({ path }) => path));
	for (const path of untracked) if (!path.endsWith("/")) paths.add(path);
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

// src/sources/manifests/kinds.ts
const BY_NAME = /* @__PURE__ */ new Map([
	["package.json", "package.json"],
	["pnpm-workspace.yaml", "pnpm-workspace.yaml"],
	["pyproject.toml", "pyproject.toml"],
	["setup.cfg", "setup.cfg"],
	["setup.py", "setup.py"],
	["Pipfile", "Pipfile"],
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

// src/sources/manifests/python/project.ts
function projectFolder(files, paths, directory) {
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

// src/sources/structured/document.ts
function isTable(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

// src/sources/structured/fields.ts
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
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}\u2026` : text).slice(1, -1);
}
const isString = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isArray = (value) => Array.isArray(value);
const KINDS = {
	text: isString,
	table: isTable,
	list: isArray
};

// src/sources/structured/position.ts
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
function quoted(text) {
	return `\`${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text).slice(1, -1)}\``;
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
		if (!isArray) return named(parent, last, span, true);
		const list = named(parent, last, span, false);
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
		node = named(node, key, span, false);
		const items = node.children;
		const last = items.get(items.size - 1);
		if (last !== void 0) node = last;
	}
	return node;
}
function named(parent, key, span, defines) {
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
	return raw.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))/g, unescaped);
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
function unescaped(whole, four, eight, two, letter) {
	const hex = four ?? eight ?? two;
	if (hex !== void 0) return String.fromCodePoint(Number.parseInt(hex, 16));
	return ESCAPES[letter ?? ""] ?? whole;
}

// src/sources/structured/toml.ts
function parseToml(text, path) {
	const source = text.startsWith("\ufeff") ? text.slice(1) : text;
	const where = positions(source, path);
	const value = parsed(source, (offset, what) => where.problem(offset, what));
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
function parsed(source, problem) {
	try {
		return parse$9(source, {
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
const GROUPS$1 = [
	["dependencies", "runtime"],
	["dev-dependencies", "development"],
	["build-dependencies", "development"]
];
function cargoDependencies(toml, above) {
	return [[], ...Object.keys(toml.table(["target"]) ?? {}).map((target) => ["target", target])].flatMap((place) => GROUPS$1.flatMap(([group, scope]) => Object.keys(toml.table([...place, group]) ?? {}).map((key) => {
		const field = [
			...place,
			group,
			key
		];
		const { name, range, optional, registry } = specified(toml, field, key, above);
		return {
			name,
			range,
			group: [...place, group].join("."),
			scope: optional && scope === "runtime" ? "optional" : scope,
			at: toml.at(field),
			...registry === null ? {} : { registry }
		};
	})));
}
function specified(toml, field, key, above) {
	if (toml.is(field, "text")) return {
		name: key,
		range: toml.text(field),
		optional: false,
		registry: null
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
	const registry = toml.text([...field, "registry"]) ?? toml.text([...field, "registry-index"]);
	return {
		name: toml.text([...field, "package"]) ?? key,
		range: rangeOf$1(toml, field),
		optional,
		registry
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

// src/sources/structured/json.ts
function parseJson(text, path) {
	const source = text.startsWith("\ufeff") ? text.slice(1) : text;
	const where = positions(source, path);
	const value = new Parser$1(source, where).document();
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
const NUMBER$2 = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NEEDS_DECODING = /[\\\p{Cc}]/u;
const WORDS$1 = {
	true: true,
	false: false,
	null: null
};
var Parser$1 = class {
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
		for (const word in WORDS$1) if (this.text.startsWith(word, this.at)) {
			this.at += word.length;
			return WORDS$1[word];
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
		const end = endOfString$1(this.text, start);
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
		const text = this.take(NUMBER$2);
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
function endOfString$1(text, start) {
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
			if (character === "\"") at = endOfString$1(this.text, at);
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
function jsonElements(text, offset) {
	const starts = [];
	let at = skipSpace(text, offset + 1);
	while (at < text.length && text[at] !== "]") {
		starts.push(at);
		at = skipSpace(text, skipValue(text, at));
		if (text[at] === ",") at = skipSpace(text, at + 1);
	}
	return starts;
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

// src/versions/digits.ts
function compareDigits(a, b) {
	const left = significant(a);
	const right = significant(b);
	if (left.length !== right.length) return left.length - right.length;
	return left < right ? -1 : left > right ? 1 : 0;
}
function significant(digits) {
	return digits.replace(/^0+(?=.)/, "");
}

// src/versions/semver-stages.ts
const WORDS = new Map(Object.entries({
	dev: "development",
	devel: "development",
	develop: "development",
	development: "development",
	wip: "development",
	local: "local",
	dirty: "dirty",
	modified: "dirty",
	snapshot: "snapshot",
	placeholder: "placeholder",
	unreleased: "placeholder",
	unversioned: "placeholder",
	"semantically-released": "placeholder",
	"semantic-release": "placeholder",
	"managed-by-semantic-release": "placeholder"
}));
function semverUnreleasable(version) {
	const zero = version.major === 0 && version.minor === 0 && version.patch === 0;
	const prerelease = version.prerelease.map(String);
	if (zero && prerelease.length === 0) return {
		kind: "placeholder",
		mark: "0.0.0"
	};
	const word = firstWord([...prerelease, ...version.build]);
	if (word !== null) return zero ? {
		kind: "placeholder",
		mark: `0.0.0-${word.mark}`
	} : word;
	const described = /(?:^|[-.])[0-9]+-g[0-9a-f]{4,40}(?=$|[-.])/i.exec(prerelease.join("."));
	if (described !== null) return {
		kind: "development",
		mark: described[0].replace(/^[-.]/, "")
	};
	const commit = version.build.find(isCommitId);
	return commit === void 0 ? null : {
		kind: "local",
		mark: `+${commit}`
	};
}
function firstWord(identifiers) {
	for (const identifier of identifiers) {
		const lower = identifier.toLowerCase();
		for (const part of [lower, ...lower.split("-")]) {
			const kind = WORDS.get(part.replace(/[0-9]+$/, ""));
			if (kind !== void 0) return {
				kind,
				mark: identifier
			};
		}
	}
	return null;
}
function isCommitId(identifier) {
	if (/^g[0-9a-f]{3,64}$/i.test(identifier)) return true;
	return /^[0-9a-f]{7,64}$/i.test(identifier) && /[a-f]/i.test(identifier) && /[0-9]/.test(identifier);
}

// src/versions/stages.ts
const PRE$2 = /(?:^|[-._+0-9])(?:alpha|beta|milestone|rc|cr|pre|preview|prerelease|dev|snapshot|ea|eap|nightly|canary|unstable|[abm](?=[-.]?[0-9]))(?=$|[-._+0-9])/i;
function bearsPrereleaseWord(text) {
	return PRE$2.test(afterNumbers(text).rest);
}
function unreleasableBySuffix(text) {
	const { numbers, rest } = afterNumbers(text);
	const [suffix, ...build] = rest.split("+");
	const prerelease = suffix.split(/[._]/).flatMap((part) => {
		const trimmed = part.replace(/^-+/, "");
		return trimmed === "" ? [] : [trimmed];
	});
	const major = /^[0.]*$/.test(numbers) ? 0 : 1;
	return semverUnreleasable({
		major,
		minor: 0,
		patch: 0,
		prerelease,
		build,
		version: text
	});
}
function afterNumbers(text) {
	const numbers = /^v?[0-9]*(?:\.[0-9]+)*/.exec(text)[0];
	return {
		numbers: numbers.replace(/^v/, ""),
		rest: text.slice(numbers.length)
	};
}

// src/versions/packagist.ts
const packagist = {
	name: "Composer",
	canonical(text) {
		const version = parse$8(text);
		if (version === null) return null;
		return `${version.isDate ? version.numbers.join("-") : version.numbers.map(significant).join(".")}${version.suffix.length === 0 ? "" : `-${version.suffix[0]}${version.suffix.slice(1).join(".")}`}${version.dev ? "-dev" : ""}`;
	},
	compare(a, b) {
		const left = parse$8(a);
		const right = parse$8(b);
		if (left === null || right === null) throw new RangeError(`not a Composer version: ${JSON.stringify(left === null ? a : b)}`);
		return order$6(parts(left), parts(right));
	},
	isPrerelease(text) {
		const version = parse$8(text);
		return version !== null && (version.dev || PRE$1.has(version.suffix[0] ?? ""));
	},
	unreleasable: (text) => parse$8(text) === null ? null : unreleasableBySuffix(text.trim())
};
const MODIFIER = "[._-]?(?:(?<stability>stable|beta|b|RC|alpha|a|patch|pl|p)(?<number>(?:[.-]?[0-9]+)*)?)?(?<dev>[.-]?dev)?";
const CLASSICAL = new RegExp(`^v?([0-9]{1,5})(\\.[0-9]+)?(\\.[0-9]+)?(\\.[0-9]+)?${MODIFIER}$`, "i");
const DATE = new RegExp(`^v?([0-9]{4}(?:[.:-]?[0-9]{2}){1,6}(?:[.:-]?[0-9]{1,3})?)${MODIFIER}$`, "i");
const FULL = {
	a: "alpha",
	b: "beta",
	p: "patch",
	pl: "patch",
	rc: "RC"
};
const PRE$1 = /* @__PURE__ */ new Set([
	"alpha",
	"beta",
	"RC"
]);
const MAX_LENGTH$6 = 256;
function parse$8(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$6) return null;
	const version = /^([^,\s+]+)\+\S+$/.exec(trimmed)?.[1] ?? trimmed;
	const classical = CLASSICAL.exec(version);
	const match = classical ?? DATE.exec(version);
	if (match === null) return null;
	const numbers = classical === null ? match[1].split(/[^0-9]/) : [match[1], ...[
		match[2],
		match[3],
		match[4]
	].map((part) => part?.slice(1) ?? "0")];
	const { stability, number, dev } = match.groups;
	const name = stability?.toLowerCase();
	if (name === "stable") return {
		numbers,
		isDate: classical === null,
		suffix: [],
		dev: false
	};
	const own = (number ?? "").match(/[0-9]+/g) ?? [];
	return {
		numbers,
		isDate: classical === null,
		suffix: name === void 0 ? [] : [FULL[name] ?? name, ...own.map(significant)],
		dev: dev !== void 0
	};
}
function parts({ numbers, suffix, dev }) {
	return [
		...numbers,
		...suffix,
		...dev ? ["dev"] : []
	];
}
const RANKS = {
	dev: 0,
	alpha: 1,
	beta: 2,
	RC: 3,
	patch: 5
};
const NUMBER$1 = 4;
function order$6(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === void 0) return isNumber$5(right) ? -1 : NUMBER$1 - rank$1(right);
		if (right === void 0) return isNumber$5(left) ? 1 : rank$1(left) - NUMBER$1;
		const difference = isNumber$5(left) && isNumber$5(right) ? compareDigits(left, right) : rank$1(left) - rank$1(right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function rank$1(part) {
	return isNumber$5(part) ? NUMBER$1 : RANKS[part];
}
function isNumber$5(part) {
	return /^[0-9]+$/.test(part);
}

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
			at = endOfString(text, at);
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
function endOfString(text, start) {
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
		if (character === "\"" || character === "'") at = endOfString(text, at) - 1;
		else if (character === "{") open.push(text.slice(line, at).trim());
		else if (character === "}") open.pop();
		if (character === "\n" || character === ";" || character === "{" || character === "}") line = at + 1;
	}
	return open;
}

// src/sources/structured/xml.ts
function parseXml(text, path, allowDoctype = false) {
	const source = text.startsWith("\ufeff") ? text.slice(1) : text;
	const where = positions(source, path);
	return {
		root: new Parser(source, where, allowDoctype).document(),
		where
	};
}
function childOf(element, name) {
	return element?.children.find((child) => child.name === name);
}
function childrenOf(element, name) {
	return element?.children.filter((child) => child.name === name) ?? [];
}
const NAME = /[A-Za-z_:\u0080-\uFFFF][-.\w:\u0080-\uFFFF]*/y;
const SPACE = /\s*/y;
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
var Parser = class {
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
		NAME.lastIndex = this.at;
		const match = NAME.exec(this.text);
		if (match === null) throw this.problem("expected a name");
		this.at = NAME.lastIndex;
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

// src/versions/pep440.ts
const pep440 = {
	name: "PEP 440",
	canonical(text) {
		const version = parse$7(text);
		return version === null ? null : canonical(version);
	},
	compare(a, b) {
		const left = parse$7(a);
		const right = parse$7(b);
		if (left === null || right === null) throw new RangeError(`not a PEP 440 version: ${JSON.stringify(left === null ? a : b)}`);
		return order$5(left, right);
	},
	isPrerelease(text) {
		const version = parse$7(text);
		return version !== null && (version.pre !== null || version.dev !== null);
	},
	unreleasable(text) {
		const version = parse$7(text);
		return version === null ? null : unreleasable$1(version);
	}
};
const PATTERN$5 = /^\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?(?:-(?<postDash>[0-9]+)|(?<post>[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;
const PRE = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
};
const MAX_LENGTH$5 = 256;
function parse$7(text) {
	if (text.length > MAX_LENGTH$5) return null;
	const groups = PATTERN$5.exec(text)?.groups;
	if (groups === void 0) return null;
	const release = groups.release.split(".").map(significant);
	while (release.length > 1 && release.at(-1) === "0") release.pop();
	const pre = groups.pre;
	const post = groups.postDash ?? (groups.post === void 0 ? null : groups.postNumber ?? "0");
	return {
		epoch: significant(groups.epoch ?? "0"),
		release,
		pre: pre === void 0 ? null : [PRE[pre.toLowerCase()], significant(groups.preNumber ?? "0")],
		post: post === null ? null : significant(post),
		dev: groups.dev === void 0 ? null : significant(groups.devNumber ?? "0"),
		local: groups.local === void 0 ? null : groups.local.toLowerCase().split(/[-_.]/).map(localPart)
	};
}
function localPart(part) {
	return isNumber$4(part) ? significant(part) : part;
}
function isNumber$4(part) {
	return /^[0-9]+$/.test(part);
}
function canonical({ epoch, release, pre, post, dev, local }) {
	return [
		epoch === "0" ? "" : `${epoch}!`,
		release.join("."),
		pre === null ? "" : pre.join(""),
		post === null ? "" : `.post${post}`,
		dev === null ? "" : `.dev${dev}`,
		local === null ? "" : `+${local.join(".")}`
	].join("");
}
function order$5(a, b) {
	return compareDigits(a.epoch, b.epoch) || compareRelease(a.release, b.release) || comparePre(a, b) || compareOptional(a.post, b.post, -1) || compareOptional(a.dev, b.dev, 1) || compareLocal(a.local, b.local);
}
function compareRelease(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = compareDigits(a[index] ?? "0", b[index] ?? "0");
		if (difference !== 0) return difference;
	}
	return 0;
}
function comparePre(a, b) {
	const rank = (version) => {
		if (version.pre !== null) return {
			a: 1,
			b: 2,
			rc: 3
		}[version.pre[0]];
		return version.dev !== null && version.post === null ? 0 : 4;
	};
	return rank(a) - rank(b) || compareDigits(a.pre?.[1] ?? "0", b.pre?.[1] ?? "0");
}
function compareOptional(a, b, absent) {
	if (a === null) return b === null ? 0 : absent;
	return b === null ? -absent : compareDigits(a, b);
}
function compareLocal(a, b) {
	if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$4(left) && isNumber$4(right)) return compareDigits(left, right);
		if (isNumber$4(left) !== isNumber$4(right)) return isNumber$4(left) ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return a.length - b.length;
}
function unreleasable$1({ release, pre, post, dev, local }) {
	if (local !== null) return {
		kind: local.some((part) => part.includes("dirty") || /^d[0-9]{8}$/.test(part)) ? "dirty" : "local",
		mark: `+${local.join(".")}`
	};
	if (dev !== null) return {
		kind: "development",
		mark: `.dev${dev}`
	};
	if (release.every((part) => part === "0") && pre === null && post === null) return {
		kind: "placeholder",
		mark: "0"
	};
	return null;
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
			dependencies: GROUPS.flatMap(([group, scope]) => dependencies(json, group, scope)),
			workspaceMembers: [],
			workspaceRoot: null,
			ships: json.texts(["files"]),
			...channel === null ? {} : { channel }
		},
		memberGlobs: checkedGlobs(workspaceGlobs(json), path)
	};
}
const GROUPS = [
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

// src/versions/dotted.ts
const dotted = {
	name: "dotted numbers",
	canonical(text) {
		const version = parse$6(text);
		if (version === null) return null;
		return version.numbers.join(".") + (version.suffix.length === 0 ? "" : `-${version.suffix.join(".")}`);
	},
	compare(a, b) {
		const left = parse$6(a);
		const right = parse$6(b);
		if (left === null || right === null) throw new RangeError(`not a version of dotted numbers: ${JSON.stringify(left === null ? a : b)}`);
		return order$4(left, right);
	},
	isPrerelease: (text) => parse$6(text)?.isPre ?? false,
	unreleasable: (text) => parse$6(text) === null ? null : unreleasableBySuffix(text)
};
const PATTERN$4 = /^v?([0-9]+(?:\.[0-9]+)*)(?:[-._]?[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*|[-_][A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)?(?:\+[-.0-9A-Za-z]+)?$/;
const MAX_LENGTH$4 = 256;
function parse$6(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$4) return null;
	const plain = PATTERN$4.exec(trimmed)?.[1];
	if (plain === void 0) return null;
	const numbers = plain.split(".").map(significant);
	while (numbers.length > 1 && numbers.at(-1) === "0") numbers.pop();
	return {
		numbers,
		suffix: [...trimmed.replace(/^v/, "").slice(plain.length).split("+")[0].toLowerCase().matchAll(/[0-9]+|[a-z]+/g)].map(([part]) => isNumber$3(part) ? significant(part) : part),
		isPre: bearsPrereleaseWord(trimmed.split("+")[0])
	};
}
function isNumber$3(part) {
	return /^[0-9]+$/.test(part);
}
function order$4(a, b) {
	for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index += 1) {
		const difference = compareDigits(a.numbers[index] ?? "0", b.numbers[index] ?? "0");
		if (difference !== 0) return difference;
	}
	return rank(a) - rank(b) || compareSuffix(a.suffix, b.suffix);
}
function rank({ isPre, suffix }) {
	if (isPre) return 0;
	return suffix.length === 0 ? 1 : 2;
}
function compareSuffix(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$3(left) && isNumber$3(right)) return compareDigits(left, right);
		if (isNumber$3(left) !== isNumber$3(right)) return isNumber$3(left) ? -1 : 1;
		return left < right ? -1 : 1;
	}
	return a.length - b.length;
}

// src/versions/semver.ts
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const semver = semverGrammar("SemVer", (text) => (0, import_parse.default)(text.replace(/^v/, "")));
function semverGrammar(name, read) {
	return {
		name,
		canonical: (text) => read(text)?.version ?? null,
		compare(a, b) {
			const left = read(a);
			const right = read(b);
			if (left === null || right === null) throw new RangeError(`not a ${name} version: ${JSON.stringify(left === null ? a : b)}`);
			return order$3(left, right);
		},
		isPrerelease: (text) => (read(text)?.prerelease.length ?? 0) > 0,
		unreleasable(text) {
			const version = read(text);
			return version === null ? null : semverUnreleasable(version);
		}
	};
}
function order$3(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePrerelease(a.prerelease, b.prerelease);
}
function comparePrerelease(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const difference = compareIdentifier(String(a[index]), String(b[index]));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareIdentifier(a, b) {
	const [isNumberA, isNumberB] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
	if (isNumberA && isNumberB) return compareDigits(a, b);
	if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/versions/go.ts
const go = {
	...semverGrammar("Go module", read),
	unreleasable
};
function read(text) {
	const version = (0, import_parse.default)(text.replace(/^v/, ""));
	if (version === null || text.replace(/^v/, "").startsWith("v")) return null;
	return version.build.length === 0 || version.build.join(".") === "incompatible" ? version : null;
}
const PSEUDO = /-(?:.*\.)?[0-9]{14}-[0-9a-f]{12}$/;
function unreleasable(text) {
	const pseudo = PSEUDO.exec(text.replace(/\+incompatible$/, ""));
	if (read(text) !== null && pseudo !== null) return {
		kind: "development",
		mark: pseudo[0].slice(1)
	};
	return semverGrammar("Go module", read).unreleasable(text);
}

// src/versions/gradle.ts
const gradle = {
	name: "Gradle",
	canonical: (text) => parse$3(text)?.join(".") ?? null,
	compare(a, b) {
		const left = parse$3(a);
		const right = parse$3(b);
		if (left === null || right === null) throw new RangeError(`not a Gradle version: ${JSON.stringify(left === null ? a : b)}`);
		return order$2(left, right);
	},
	isPrerelease: (text) => parse$3(text) !== null && bearsPrereleaseWord(text.trim()),
	unreleasable: (text) => parse$3(text) === null ? null : unreleasableBySuffix(text.trim())
};
const PATTERN$3 = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/;
const MAX_LENGTH$3 = 256;
function parse$3(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$3 || !PATTERN$3.test(trimmed)) return null;
	return [...trimmed.matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) => {
		if (isNumber$2(part)) return significant(part);
		return SPECIAL.has(part.toLowerCase()) ? part.toLowerCase() : part;
	});
}
function isNumber$2(part) {
	return /^[0-9]+$/.test(part);
}
const SPECIAL = /* @__PURE__ */ new Map([
	["dev", -1],
	["rc", 1],
	["snapshot", 2],
	["final", 3],
	["ga", 4],
	["release", 5],
	["sp", 6]
]);
function order$2(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$2(left) && isNumber$2(right)) return compareDigits(left, right);
		if (isNumber$2(left) !== isNumber$2(right)) return isNumber$2(left) ? 1 : -1;
		return (SPECIAL.get(left) ?? 0) - (SPECIAL.get(right) ?? 0) || (left < right ? -1 : 1);
	}
	if (a.length > b.length) return isNumber$2(a[b.length]) ? 1 : -1;
	if (b.length > a.length) return isNumber$2(b[a.length]) ? -1 : 1;
	return 0;
}

// src/versions/maven-items.ts
function itemsOf(version) {
	const text = version.toLowerCase();
	const root = {
		kind: "list",
		items: []
	};
	const opened = [root];
	let list = root;
	let start = 0;
	let isNumber = false;
	const open = () => {
		const inner = {
			kind: "list",
			items: []
		};
		list.items.push(inner);
		list = inner;
		opened.push(inner);
	};
	const take = (end, beforeDigit = false) => {
		list.items.push(itemOf(text.slice(start, end), isNumber, beforeDigit));
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "." || character === "-") {
			if (at === start) list.items.push({
				kind: "number",
				digits: "0"
			});
			else take(at);
			start = at + 1;
			if (character === "-") open();
		} else if (/[0-9]/.test(character)) {
			if (!isNumber && at > start) {
				if (list.items.length > 0) open();
				take(at, true);
				open();
			}
			isNumber = true;
		} else {
			if (isNumber && at > start) {
				take(at);
				open();
			}
			isNumber = false;
		}
	}
	if (text.length > start) {
		if (!isNumber && list.items.length > 0) open();
		take(text.length);
	}
	for (const one of opened.toReversed()) withoutNothing(one);
	return root;
}
function itemOf(text, isNumber, beforeDigit) {
	if (isNumber) return {
		kind: "number",
		digits: significant(text)
	};
	const word = beforeDigit ? SHORT[text] ?? text : text;
	return {
		kind: "word",
		word: ALIASES[word] ?? word
	};
}
const SHORT = {
	a: "alpha",
	b: "beta",
	m: "milestone"
};
const ALIASES = {
	cr: "rc",
	ga: "",
	final: "",
	release: ""
};
function withoutNothing({ items }) {
	for (let index = items.length - 1; index >= 0; index -= 1) {
		const item = items[index];
		if (isNothing(item)) items.splice(index, 1);
		else if (item.kind !== "list") return;
	}
}
function isNothing(item) {
	if (item.kind === "list") return item.items.length === 0;
	return item.kind === "number" ? item.digits === "0" : item.word === "";
}
const KNOWN = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
function compareWords(a, b) {
	const [left, right] = [KNOWN.indexOf(a), KNOWN.indexOf(b)];
	if (left !== -1 || right !== -1) return (left === -1 ? KNOWN.length : left) - (right === -1 ? KNOWN.length : right);
	return a < b ? -1 : a > b ? 1 : 0;
}
const RANK = {
	number: 2,
	list: 1,
	word: 0
};
function compareItems(a, b) {
	if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
	if (a.kind === "word" && b.kind === "word") return compareWords(a.word, b.word);
	if (a.kind !== "list" || b.kind !== "list") return RANK[a.kind] - RANK[b.kind];
	for (let index = 0; index < Math.max(a.items.length, b.items.length); index += 1) {
		const [left, right] = [a.items[index], b.items[index]];
		if (left === void 0) return -firstDifference(b.items.slice(index));
		if (right === void 0) return firstDifference(a.items.slice(index));
		const difference = compareItems(left, right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function firstDifference(items) {
	for (const item of items) {
		const difference = againstNothing(item);
		if (difference !== 0) return difference;
	}
	return 0;
}
function againstNothing(item) {
	if (item.kind === "list") return firstDifference(item.items);
	return item.kind === "number" ? item.digits === "0" ? 0 : 1 : compareWords(item.word, "");
}
function textOf(list) {
	let text = "";
	for (const one of list.items) if (one.kind === "list") text = `${text === "" ? "0" : text}-${textOf(one)}`;
	else text += (text === "" ? "" : ".") + (one.kind === "number" ? one.digits : one.word || "ga");
	return text;
}

// src/versions/maven.ts
const maven = {
	name: "Maven",
	canonical(text) {
		return isVersion(text) ? textOf(itemsOf(text.trim())) || "0" : null;
	},
	compare(a, b) {
		const odd = [a, b].find((text) => !isVersion(text));
		if (odd !== void 0) throw new RangeError(`not a Maven version: ${JSON.stringify(odd)}`);
		return compareItems(itemsOf(a.trim()), itemsOf(b.trim()));
	},
	isPrerelease(text) {
		if (!isVersion(text)) return false;
		const numbers = /^[0-9]+(?:\.[0-9]+)*/.exec(text.trim())[0];
		return bearsPrereleaseWord(text.trim()) || maven.compare(text, numbers) < 0;
	},
	unreleasable(text) {
		if (!isVersion(text)) return null;
		return timestamped(text.trim()) ?? unreleasableBySuffix(text.trim());
	}
};
const PATTERN$2 = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/;
const MAX_LENGTH$2 = 256;
function isVersion(text) {
	const trimmed = text.trim();
	return trimmed.length <= MAX_LENGTH$2 && PATTERN$2.test(trimmed);
}
function timestamped(text) {
	const match = /-([0-9]{8}\.[0-9]{6}-[0-9]+)$/.exec(text);
	return match === null || compareDigits(match[1].slice(0, 4), "1990") < 0 ? null : {
		kind: "snapshot",
		mark: match[1]
	};
}

// src/versions/npm.ts
const npm = semverGrammar("npm", (text) => (0, import_parse.default)(text, { loose: true }));

// src/versions/nuget.ts
const nuget = {
	name: "NuGet",
	canonical(text) {
		const version = parse$1(text);
		if (version === null) return null;
		const [revision] = version.numbers.slice(3);
		return (revision === "0" ? version.numbers.slice(0, 3) : version.numbers).join(".") + (version.labels.length === 0 ? "" : `-${version.labels.join(".")}`);
	},
	compare(a, b) {
		const left = parse$1(a);
		const right = parse$1(b);
		if (left === null || right === null) throw new RangeError(`not a NuGet version: ${JSON.stringify(left === null ? a : b)}`);
		return order$1(left, right);
	},
	isPrerelease: (text) => (parse$1(text)?.labels.length ?? 0) > 0,
	unreleasable(text) {
		const version = parse$1(text);
		if (version === null) return null;
		const major = version.numbers.every((number) => number === "0") ? 0 : 1;
		const { labels: prerelease, build } = version;
		return semverUnreleasable({
			major,
			minor: 0,
			patch: 0,
			prerelease,
			build,
			version: text
		});
	}
};
const BLANKS = String.raw`[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*`;
const NUMBER = `${BLANKS}[0-9]+${BLANKS}`;
const PATTERN$1 = new RegExp(String.raw`^(${NUMBER}(?:\.${NUMBER}){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?${BLANKS}$`);
const MAX_LENGTH$1 = 256;
const MAX_NUMBER = "2147483647";
function parse$1(text) {
	const match = text.length > MAX_LENGTH$1 ? null : PATTERN$1.exec(text);
	if (match === null) return null;
	const written = match[1].split(".").map((number) => significant(/[0-9]+/.exec(number)[0]));
	if (written.some((number) => compareDigits(number, MAX_NUMBER) > 0)) return null;
	const labels = match[2]?.split(".") ?? [];
	if (labels.some((text) => /^0[0-9]+$/.test(text))) return null;
	return {
		numbers: [
			...written,
			"0",
			"0",
			"0"
		].slice(0, 4),
		labels: labels.map((text) => text.toLowerCase()),
		build: match[3] === void 0 ? [] : match[3].split(".")
	};
}
function isNumber$1(text) {
	return /^-?[0-9]{1,40}$/.test(text) && Number(text) >= -2147483648 && Number(text) <= 2147483647;
}
function order$1(a, b) {
	for (const [index, number] of a.numbers.entries()) {
		const difference = compareDigits(number, b.numbers[index]);
		if (difference !== 0) return difference;
	}
	if (a.labels.length === 0 || b.labels.length === 0) return b.labels.length - a.labels.length;
	for (let index = 0; index < Math.min(a.labels.length, b.labels.length); index += 1) {
		const difference = compareLabel(a.labels[index], b.labels[index]);
		if (difference !== 0) return difference;
	}
	return a.labels.length - b.labels.length;
}
function compareLabel(a, b) {
	if (isNumber$1(a) && isNumber$1(b)) return Number(a) - Number(b);
	if (isNumber$1(a) !== isNumber$1(b)) return isNumber$1(a) ? -1 : 1;
	const [left, right] = [a.toUpperCase(), b.toUpperCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}

// src/versions/rubygems.ts
const rubygems = {
	name: "RubyGems",
	canonical(text) {
		const segments = parse(text);
		if (segments === null) return null;
		return (segments.length === 0 || !isNumber(segments[0]) ? ["0", ...segments] : segments).join(".");
	},
	compare(a, b) {
		const left = parse(a);
		const right = parse(b);
		if (left === null || right === null) throw new RangeError(`not a RubyGems version: ${JSON.stringify(left === null ? a : b)}`);
		return order(left, right);
	},
	isPrerelease: (text) => parse(text) !== null && /[A-Za-z-]/.test(text.trim().replace(/^v/, "")),
	unreleasable: (text) => parse(text) === null ? null : unreleasableBySuffix(text.trim())
};
const PATTERN = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const MAX_LENGTH = 256;
function parse(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH || !PATTERN.test(trimmed)) return null;
	const segments = [...trimmed.replaceAll("-", ".pre.").matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) => isNumber(part) ? significant(part) : part);
	const words = segments.findIndex((segment) => !isNumber(segment));
	const border = words === -1 ? segments.length : words;
	return [...withoutZeros(segments.slice(0, border)), ...withoutZeros(segments.slice(border))];
}
function withoutZeros(segments) {
	return segments.slice(0, segments.findLastIndex((segment) => segment !== "0") + 1);
}
function isNumber(segment) {
	return /^[0-9]+$/.test(segment);
}
function order(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index] ?? "0", b[index] ?? "0"];
		if (left === right) continue;
		if (isNumber(left) && isNumber(right)) return compareDigits(left, right);
		if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return 0;
}

// src/versions/grammar.ts
function grammarOf(ecosystem) {
	return GRAMMARS[ecosystem];
}
function grammarFor({ ecosystem, format }) {
	return BY_FORMAT[format] ?? grammarOf(ecosystem);
}
const GRAMMARS = {
	npm,
	PyPI: pep440,
	"crates.io": semver,
	Go: go,
	Pub: semver,
	Hex: semver,
	"GitHub Actions": semver,
	Maven: maven,
	NuGet: nuget,
	RubyGems: rubygems,
	Packagist: packagist,
	Helm: semver,
	JSR: semver,
	generic: dotted
};
const BY_FORMAT = {
	"build.gradle": gradle,
	"gradle.properties": gradle
};

// src/sources/structured/yaml.ts
function parseYamlTexts(text, path) {
	const source = text.startsWith("\ufeff") ? text.slice(1) : text;
	const where = positions(source, path);
	const document = parseDocument(source, {
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
	visit(document, { Alias: (_, node) => {
		throw where.problem(node.range?.[0] ?? 0, "uses a YAML alias; write the value out");
	} });
}
function plain(node, where, depth) {
	if (depth > 200) throw where.problem(0, `is nested more than ${200} levels deep`);
	if (isMap(node)) {
		const table = Object.create(null);
		for (const { key, value } of node.items) {
			if (!isScalar(key)) throw where.problem(0, "has a key that is not a word");
			table[String(key.value)] = plain(value, where, depth + 1);
		}
		return table;
	}
	if (isSeq(node)) return node.items.map((item) => plain(item, where, depth + 1));
	return isScalar(node) ? node.value ?? "" : "";
}
function rangeOf(document, steps, part) {
	let node = document.contents;
	let key = null;
	for (const step of steps) {
		const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : null;
		const next = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : void 0;
		if (next === void 0) break;
		key = isPair(pair) ? pair.key : null;
		node = next;
	}
	const wanted = part === "key" && key !== null ? key : node ?? key;
	if (!isNode(wanted) || isAlias(wanted) || wanted.range === null || wanted.range === void 0) return [0, 0];
	return [wanted.range[0], wanted.range[1]];
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

// src/versions/tag.ts
const DEFAULT_TAG_PATTERNS = [
	"v{version}",
	"{version}",
	"{component}@{version}",
	"{component}@v{version}",
	"{component}-v{version}",
	"{component}-{version}",
	"{component}/v{version}",
	"{component}/{version}"
];
function readTag(tag, components, patterns = DEFAULT_TAG_PATTERNS) {
	let best = null;
	for (const pattern of patterns) {
		const reading = isTagPattern(pattern) ? readByPattern(tag, components, pattern) : null;
		if (reading === null) continue;
		if (best === null || lengthOf(reading.componentName) > lengthOf(best.componentName)) best = reading;
	}
	return best;
}
function isTagPattern(pattern) {
	return pattern.split("{version}").length === 2 && pattern.split("{component}").length <= 2;
}
function isShort(version) {
	return /^[0-9]+(?:\.[0-9]+)?$/.test(version);
}
const VERSION = /^(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-._+]?[A-Za-z0-9](?:[-._+A-Za-z0-9]*[A-Za-z0-9])?)?$/;
const MAX_VERSION = 256;
function readByPattern(tag, components, pattern) {
	if (!pattern.includes("{component}")) {
		const version = between(tag, ...pattern.split("{version}"));
		return version === null ? null : {
			version,
			components: [],
			componentName: null,
			pattern
		};
	}
	const names = new Set(components.flatMap((component) => component.names.filter((name) => name !== "")));
	for (const name of [...names].sort((a, b) => b.length - a.length)) {
		const [before, after] = pattern.split("{version}").map((part) => part.replace("{component}", () => name));
		const version = between(tag, before, after);
		if (version === null) continue;
		return {
			version,
			components: bearers(name, components),
			componentName: name,
			pattern
		};
	}
	return null;
}
function between(tag, before, after) {
	if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return null;
	const version = tag.slice(before.length, tag.length - after.length);
	return version.length <= MAX_VERSION && VERSION.test(version) ? version : null;
}
function bearers(name, components) {
	const ranks = components.map((component) => component.names.indexOf(name));
	const best = Math.min(...ranks.filter((rank) => rank !== -1));
	return components.filter((_, index) => ranks[index] === best);
}
function lengthOf(name) {
	return name === null ? 0 : name.length;
}

export { isAscii as $, linkWorkspaces as A, diskFiles as B, parseGoMod as C, parseJson as D, jsonMembers as E, isTable as F, EXECUTABLE as G, gitListing as H, projectFolder as I, REGULAR as J, GITLINK as K, resolve$1 as L, parseToml as M, positions as N, readCargoToml as O, fields as P, nulRecords as Q, directoryOf as R, withoutComments as S, jsonElements as T, hiddenInIndex as U, listedFiles as V, stagedDifferences as W, foldersOf as X, committedTree as Y, reported as Z, childrenOf as _, parseIni as a, SLASH_COMMENTS as b, grammarOf as c, npm as d, pathText as et, semver as f, childOf as g, pep440 as h, readTag as i, matcher as j, checkedGlobs as k, rubygems as l, readPackageJson as m, isShort as n, parseYamlTexts as o, dotted as p, LINK as q, isTagPattern as r, grammarFor as s, DEFAULT_TAG_PATTERNS as t, treePath as tt, nuget as u, parseXml as v, packagist as w, blocksAround as x, HASH_COMMENTS as y, manifestKind as z };