import { r as __toESM } from "./rolldown-runtime.js";
import { A as repositoryPath, B as isSourceError, R as SourceInvalid, u as decodeUtf8 } from "./basics.js";
import { C as parseGoMod, D as parseJson, E as jsonMembers, I as projectFolder$1, M as parseToml, N as positions, O as readCargoToml, P as fields, R as directoryOf, S as withoutComments, T as jsonElements, _ as childrenOf, b as SLASH_COMMENTS, g as childOf, h as pep440, j as matcher$1, m as readPackageJson, v as parseXml, w as packagist } from "./files.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { n as TomlDate, r as TomlError, t as parse } from "./vendor-smol-toml.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";

// src/sources/lockfiles/ahead.ts
const NOTHING_AHEAD = /* @__PURE__ */ new Map();
async function readAhead(files, paths, readerOf) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const reader = readerOf(path);
		if (reader === null) continue;
		try {
			const bytes = await files.read(path);
			found.set(path, {
				bytes,
				lockfile: await reader(alone(path, bytes), path)
			});
		} catch {}
	}
	return found;
}
function alone(path, bytes) {
	return {
		list: () => Promise.reject(/* @__PURE__ */ new Error("the list is not there yet")),
		read: (wanted) => wanted === path ? Promise.resolve(bytes) : Promise.reject(/* @__PURE__ */ new Error(`${wanted} is not read ahead`))
	};
}
async function unchanged(ahead, files, path) {
	const early = ahead.get(path);
	if (early === void 0) return null;
	return Buffer.compare(early.bytes, await files.read(path)) === 0 ? early.lockfile : null;
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
	return line.length > 500 ? `${line.slice(0, 500)}\u2026` : line;
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
function scopesOf$1(roots, edges) {
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
	const canonical = type === "pypi" ? normalizedName(name) : type === "composer" ? name.toLowerCase() : name;
	const parts = canonical.split(type === "maven" ? ":" : "/");
	const path = parts.length > 1 ? parts.map(encode).join("/") : encode(canonical);
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
	return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

// src/sources/lockfiles/shape.ts
function shapeOf(path) {
	const fail = (problem) => {
		throw new SourceInvalid(path, problem);
	};
	const table = (value, where) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) ? value : fail(`${where} is not a table`);
	const list = (value, where) => Array.isArray(value) ? value : fail(`${where} is not a list`);
	const optionalString = (from, key, where) => {
		const value = own$3(from, key);
		if (value === void 0 || typeof value === "string") return value;
		return fail(`\`${key}\` of ${where} is not a string`);
	};
	const optionalTable = (from, key, where) => {
		const value = own$3(from, key);
		return value === void 0 ? {} : table(value, `\`${key}\` of ${where}`);
	};
	return {
		fail,
		table,
		optionalTable,
		list,
		optionalString,
		optionalList: (from, key, where) => {
			const value = own$3(from, key);
			return value === void 0 ? [] : list(value, `\`${key}\` of ${where}`);
		},
		string: (from, key, where) => {
			const value = optionalString(from, key, where);
			return value === void 0 || value === "" ? fail(`${where} has no \`${key}\``) : value;
		},
		flag: (from, key, where) => {
			const value = own$3(from, key);
			if (value === void 0 || typeof value === "boolean") return value === true;
			return fail(`\`${key}\` of ${where} is neither true nor false`);
		},
		strings: (from, key, where) => Object.entries(optionalTable(from, key, where)).map(([name, value]) => typeof value === "string" ? [name, value] : fail(`\`${key}.${name}\` of ${where} is not a string`))
	};
}
function own$3(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/sources/lockfiles/bundler/gemfile-lock-text.ts
const SOURCES = /* @__PURE__ */ new Set([
	"GEM",
	"GIT",
	"PATH",
	"PLUGIN SOURCE"
]);
const SECTIONS$1 = /* @__PURE__ */ new Set([
	...SOURCES,
	"PLATFORMS",
	"DEPENDENCIES",
	"CHECKSUMS",
	"RUBY VERSION",
	"BUNDLED WITH"
]);
const ENTRY = /^( {2}| {4}| {6})([^\s(!]+)(?: \(([^()]+)\))?(!)?(?: ([^ ]+))?$/;
const OPTION = /^ {2}([a-z_]+): (.+)$/i;
function gemfileLockText(text, path, shape) {
	if (/<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|/.test(text)) return shape.fail("contains merge conflicts; resolve them with `git checkout --theirs` and `bundle lock`");
	return new Reader$1(path, shape).read(text.split(/\r?\n/));
}
var Reader$1 = class {
	#path;
	#shape;
	#sources = [];
	#platforms = [];
	#dependencies = [];
	#checksums = null;
	#bundledWith = null;
	#section = null;
	#inSpecs = false;
	constructor(path, shape) {
		this.#path = path;
		this.#shape = shape;
	}
	read(lines) {
		const seen = /* @__PURE__ */ new Set();
		for (const [index, line] of lines.entries()) {
			if (line.trim() === "") continue;
			if (!line.startsWith(" ")) {
				if (!SECTIONS$1.has(line)) this.#refuse(index, "is a section that no known Bundler writes");
				if (seen.has(line) && !SOURCES.has(line)) this.#refuse(index, "begins a section that stands there already");
				seen.add(line);
				this.#begin(line);
			} else this.#line(line, index);
		}
		for (const needed of ["PLATFORMS", "DEPENDENCIES"]) if (!seen.has(needed)) return this.#shape.fail(`has no section ${needed}: it is cut short, or was not written by Bundler`);
		return {
			sources: this.#sources,
			platforms: this.#platforms,
			dependencies: this.#dependencies,
			checksums: this.#checksums,
			bundledWith: this.#bundledWith
		};
	}
	#begin(section) {
		this.#section = section;
		this.#inSpecs = false;
		if (SOURCES.has(section)) this.#sources.push({
			type: section,
			options: /* @__PURE__ */ new Map(),
			specs: []
		});
		if (section === "CHECKSUMS") this.#checksums = /* @__PURE__ */ new Map();
	}
	#line(line, index) {
		switch (this.#section) {
			case "GEM":
			case "GIT":
			case "PATH":
			case "PLUGIN SOURCE":
				this.#sourceLine(line, index);
				return;
			case "PLATFORMS":
				this.#platforms.push(line.trim());
				return;
			case "DEPENDENCIES":
				this.#dependencies.push(this.#requirement(line, index, 2));
				return;
			case "CHECKSUMS":
				this.#checksum(line, index);
				return;
			case "BUNDLED WITH":
				this.#bundledWith = line.trim();
				return;
			case "RUBY VERSION": return;
			default: this.#refuse(index, "stands in no section");
		}
	}
	#sourceLine(line, index) {
		const source = this.#sources.at(-1);
		if (line === "  specs:") {
			if (this.#inSpecs) this.#refuse(index, "stands in one section twice");
			this.#inSpecs = true;
			return;
		}
		if (!this.#inSpecs) {
			const option = OPTION.exec(line);
			if (option === null) this.#refuse(index, "is no option of a source");
			const [, key, value] = option;
			source.options.set(key, [...source.options.get(key) ?? [], value]);
			return;
		}
		if (line.startsWith("      ")) {
			const spec = source.specs.at(-1);
			if (spec === void 0) this.#refuse(index, "belongs to no gem");
			spec.dependencies.push(this.#requirement(line, index, 6));
			return;
		}
		const [indent, name, version, pinned, rest] = this.#entry(line, index);
		if (indent !== 4 || version === void 0 || pinned || rest !== void 0) this.#refuse(index, "is no gem with its version");
		source.specs.push({
			name,
			...split$1(version),
			at: this.#at(index, 4, name.length),
			dependencies: []
		});
	}
	#requirement(line, index, indentation) {
		const [indent, name, range, isPinned, rest] = this.#entry(line, index);
		if (indent !== indentation || rest !== void 0) return this.#refuse(index, "is no dependency");
		return {
			name,
			range: range ?? "",
			isPinned,
			at: this.#at(index, indentation, name.length)
		};
	}
	#checksum(line, index) {
		const [indent, name, version, pinned, digests] = this.#entry(line, index);
		if (indent !== 2 || version === void 0 || pinned) this.#refuse(index, "is no checksum");
		const key = `${name}-${version}`;
		if (this.#checksums.has(key)) this.#refuse(index, "gives the checksum of a gem that has one already");
		this.#checksums.set(key, digests?.split(",") ?? []);
	}
	#entry(line, index) {
		const match = ENTRY.exec(line);
		if (match === null) return this.#refuse(index, "is none that Bundler writes");
		return [
			match[1].length,
			match[2],
			match[3],
			match[4] !== void 0,
			match[5]
		];
	}
	#at(index, start, length) {
		return {
			path: this.#path,
			startLine: index + 1,
			startColumn: start + 1,
			endLine: index + 1,
			endColumn: start + length + 1
		};
	}
	#refuse(index, problem) {
		return this.#shape.fail(`line ${index + 1} ${problem}`);
	}
};
function split$1(version) {
	const hyphen = version.indexOf("-");
	return hyphen === -1 ? {
		version,
		platform: null
	} : {
		version: version.slice(0, hyphen),
		platform: version.slice(hyphen + 1)
	};
}

// src/sources/lockfiles/bundler/gemfile-lock.ts
const ALONE = {
	scopeOf: () => "runtime",
	folderOf: (_, remote) => remote
};
function readGemfileLock(text, path, project = ALONE) {
	const shape = shapeOf(path);
	const lock = gemfileLockText(text, path, shape);
	const entries = lock.sources.flatMap((source) => source.specs.map((spec) => ({
		spec,
		source,
		id: `${spec.name}@${fullVersion(spec)}`
	})));
	if (new Set(entries.map(({ id }) => id)).size !== entries.length) return shape.fail("locks one gem from two places");
	const missing = [];
	const edges = edgesOf$1(entries, missing);
	if (entries.length === 0 && lock.dependencies.some(({ name }) => name !== "bundler")) return shape.fail("names dependencies and locks none of them");
	const direct = new Set(lock.dependencies.map(({ name }) => name));
	const scope = scopesIn(lock, entries, edges, project);
	return {
		path,
		format: "Gemfile.lock",
		formatVersion: lock.bundledWith,
		ecosystem: "RubyGems",
		root: rootOf$2(entries, project),
		declared: [...lock.dependencies.map((one) => declaredIn("", "DEPENDENCIES", one)), ...entries.flatMap(({ spec, source }) => localFolder(spec, source, project) === null ? [] : spec.dependencies.map((one) => declaredIn(localFolder(spec, source, project), "specs", one)))],
		packages: entries.map(({ spec, source, id }) => {
			const origin = originOf$4(shape, spec, source, project);
			return {
				ecosystem: "RubyGems",
				name: spec.name,
				version: spec.version,
				purl: purlOf("gem", spec.name, spec.version, {
					...spec.platform === null ? {} : { platform: spec.platform },
					...origin.kind === "git" ? { vcs_url: origin.url } : {}
				}),
				lockfile: path,
				at: spec.at,
				source: origin,
				hashes: hashesOf$3(shape, spec, lock, path),
				scope: scope(id),
				direct: direct.has(spec.name),
				licence: null,
				dependencies: edges.get(id),
				id,
				...spec.platform === null ? {} : { condition: spec.platform }
			};
		}),
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function declaredIn(member, group, { name, range, at }) {
	return {
		member,
		group,
		name,
		range,
		at
	};
}
function localFolder({ name }, { type, options }, project) {
	const remote = options.get("remote")?.[0];
	return type === "PATH" && remote !== void 0 ? project.folderOf(name, remote) : null;
}
function rootOf$2(entries, project) {
	const own = entries.filter(({ spec, source }) => /^\.?$/.test(localFolder(spec, source, project) ?? "?"));
	const [only] = own;
	if (only === void 0 || own.length > 1) return null;
	return {
		name: only.spec.name,
		version: only.spec.version,
		at: only.spec.at
	};
}
function fullVersion({ version, platform }) {
	return platform === null ? version : `${version}-${platform}`;
}
function originOf$4(shape, { name }, { type, options }, project) {
	const remotes = options.get("remote") ?? [];
	const [remote] = remotes;
	if (type === "GEM") return {
		kind: "registry",
		url: remote === void 0 || remotes.length > 1 ? null : publicAddress(remote)
	};
	if (remote === void 0) return shape.fail(`locks \`${name}\` from a ${type} section without a remote`);
	if (type === "PATH") return {
		kind: "local",
		path: project.folderOf(name, remote)
	};
	if (type === "PLUGIN SOURCE") return {
		kind: "url",
		url: publicAddress(remote)
	};
	const revision = options.get("revision")?.[0];
	if (revision === void 0) return shape.fail(`locks \`${name}\` from git and names no revision`);
	return {
		kind: "git",
		url: `${publicAddress(remote)}#${revision}`
	};
}
function hashesOf$3(shape, spec, lock, path) {
	const where = `\`${spec.name}\``;
	const found = /* @__PURE__ */ new Map();
	for (const text of lock.checksums?.get(`${spec.name}-${fullVersion(spec)}`) ?? []) {
		const [, algorithm, digest] = /^([a-z0-9]+)=(.+)$/i.exec(text) ?? [];
		if (digest === void 0) return shape.fail(`has a checksum of ${where} that cannot be read`);
		const hex = algorithm === "sha256" && /^[-\w+/]{43}={0,2}$/.test(digest) ? Buffer.from(digest, "base64").toString("hex") : digest;
		const hash = namedHash(`${algorithm}:${hex}`, path, where);
		const known = found.get(hash.algorithm);
		if (known !== void 0 && known.hex !== hash.hex) return shape.fail(`has two ${hash.algorithm} checksums of ${where}`);
		found.set(hash.algorithm, hash);
	}
	return [...found.values()];
}
function edgesOf$1(entries, missing) {
	const byName = /* @__PURE__ */ new Map();
	for (const { spec, id } of entries) {
		const named = byName.get(spec.name);
		if (named === void 0) byName.set(spec.name, [id]);
		else named.push(id);
	}
	return new Map(entries.map(({ spec, id }) => {
		const targets = spec.dependencies.flatMap(({ name, range, at }) => {
			const found = byName.get(name) ?? [];
			if (found.length === 0 && name !== "bundler") missing.push({
				from: id,
				name,
				range: range || ">= 0",
				at
			});
			return found;
		});
		return [id, [...new Set(targets)].sort()];
	}));
}
function scopesIn(lock, entries, edges, project) {
	const runtime = new Set(lock.dependencies.flatMap(({ name, isPinned }) => project.scopeOf(name, isPinned) === "runtime" ? [name] : []));
	const links = new Map([...edges].map(([id, targets]) => [id, targets.map((to) => ({
		to,
		optional: false
	}))]));
	const roots = entries.flatMap(({ spec, id }) => runtime.has(spec.name) ? [id] : []);
	return scopesOf$1({
		runtime: roots,
		optional: []
	}, links);
}

// src/sources/lockfiles/bundler/read.ts
async function readBundler(files, path) {
	const text = await textOf(files, path);
	const base = directoryOf(path);
	const listed = await files.list();
	const gemspecs = listed.filter((file) => file.endsWith(".gemspec"));
	return readGemfileLock(text, path, {
		scopeOf: await scopesOf(files, new Set(listed), path),
		folderOf: (name, remote) => {
			const below = posix.join(base, remote);
			const folder = gemspecs.filter((file) => file.endsWith(`/${name}.gemspec`) || file === `${name}.gemspec`).map(directoryOf).find((place) => below === "." || place === below || place.startsWith(`${below}/`));
			return folder === void 0 ? remote : posix.relative(base, folder);
		}
	});
}
async function scopesOf(files, known, path) {
	const gemfile = await siblingText(files, path, gemfileOf(path));
	if (gemfile === null) return () => "runtime";
	const { readGemfile } = await import("./gemfile.js");
	const folder = projectFolder$1(files, known, directoryOf(path));
	const { manifest } = await readGemfile(gemfile.text, gemfile.path, folder);
	const scopes = /* @__PURE__ */ new Map();
	for (const { name, scope } of manifest.dependencies) if (scopes.get(name) !== "runtime") scopes.set(name, scope === "development" ? scope : "runtime");
	const others = (manifest.undecidedDependencies ?? []).length === 0 && (manifest.gemspecs ?? []).length > 0 ? "development" : "runtime";
	return (name, isPinned) => scopes.get(name) ?? (isPinned ? "runtime" : others);
}
function gemfileOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name === "gems.locked" ? "gems.rb" : name.replace(/\.lock$/, "");
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
	const entries = shape.optionalList(document, "package", "the file").map((value, index) => entryOf$3(shape, path, shape.table(value, `package ${index + 1}`), metadata, toml.locate([
		"package",
		index,
		"name"
	]), crates));
	if (Object.hasOwn(document, "root")) {
		const root = shape.table(document.root, "`root`");
		entries.unshift(entryOf$3(shape, path, root, metadata, toml.locate(["root", "name"]), crates));
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
function entryOf$3(shape, path, table, metadata, at, crates) {
	const name = shape.string(table, "name", "a package");
	const where = `\`${name}\``;
	const version = shape.string(table, "version", where);
	const written = shape.optionalString(table, "source", where);
	const source = originOf$3(shape, written, where, crates.get(name)?.folder ?? name);
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
function originOf$3(shape, source, where, folder) {
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
	const scope = scopesOf$1({
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

// src/sources/lockfiles/composer/entry.ts
function isBranch(version) {
	return packagist.canonical(version) === null;
}
const FORGES = {
	"api.github.com": "github.com",
	"codeload.github.com": "github.com",
	"github.com": "github.com",
	"gitlab.com": "gitlab.com",
	"bitbucket.org": "bitbucket.org"
};
function bindingReference(shape, dist, source, where) {
	if (dist === null) return null;
	const reference = shape.optionalString(dist, "reference", `\`dist\` of ${where}`) ?? "";
	const archive = addressOf$1(shape.string(dist, "url", `\`dist\` of ${where}`));
	if (!/^[0-9a-f]{40}$/i.test(reference) || archive === null || !archive.path.includes(reference)) return null;
	if (source === null) return Object.hasOwn(FORGES, archive.host) ? reference : null;
	const repository = addressOf$1(shape.string(source, "url", `\`source\` of ${where}`));
	if (repository === null || forge(repository.host) !== forge(archive.host)) return null;
	if (shape.optionalString(source, "reference", `\`source\` of ${where}`) !== reference) return null;
	const name = repository.path.replace(/^\/|(?:\.git)?\/?$/g, "");
	return forge(archive.host) === "github.com" && !namesIn(archive.path).includes(name.toLowerCase()) ? null : reference;
}
function forge(host) {
	return Object.hasOwn(FORGES, host) ? FORGES[host] : host;
}
function namesIn(path) {
	const parts = path.toLowerCase().split("/").filter((part) => part !== "");
	return [parts.slice(0, 2).join("/"), ...parts[0] === "repos" ? [parts.slice(1, 3).join("/")] : []];
}
function addressOf$1(text) {
	const scp = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+)$/.exec(text);
	if (scp !== null) return {
		host: scp[1].toLowerCase(),
		path: scp[2]
	};
	if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
	const { host, pathname, search } = new URL(text);
	return {
		host,
		path: `${pathname}${search}`
	};
}
function licenceOf$1(shape, table, where) {
	const value = Object.hasOwn(table, "license") ? table.license : void 0;
	const licences = (typeof value === "string" ? [value] : shape.optionalList(table, "license", where)).map((one) => typeof one === "string" ? one.replaceAll(/ (or|and) /gi, (word) => word.toUpperCase()) : shape.fail(`a licence of ${where} is no text`));
	if (licences.length === 0) return null;
	return licences.length === 1 ? licences[0].replace(/^\((.*)\)$/, (whole, inner) => /[()]/.test(inner) ? whole : inner) : licences.map((one) => / (?:OR|AND|WITH) /.test(one) && !one.startsWith("(") ? `(${one})` : one).join(" OR ");
}

// src/sources/lockfiles/composer/composer-lock.ts
const PLATFORM = /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i;
function isPlatform(name) {
	return PLATFORM.test(name);
}
function readComposerLock(text, path, project = null) {
	const shape = shapeOf(path);
	const document = documentOf$1(text, shape);
	const api = shape.optionalString(document, "plugin-api-version", "the file") ?? null;
	if (api !== null && !/^[12]\./.test(api)) return shape.fail(`has plugin-api-version ${JSON.stringify(api)}; those of Composer 1 and 2 are known`);
	const contentHash = shape.optionalString(document, "content-hash", "the file") ?? shape.optionalString(document, "hash", "the file");
	if (contentHash === void 0 || !/^[0-9a-f]{32}$/.test(contentHash)) return shape.fail("has no `content-hash`: it is cut short, or its merge conflicts were left");
	const hasHash = Object.hasOwn(document, "content-hash");
	const entries = entriesOf(text, path, document, shape);
	const declared = [];
	const missing = [];
	const providers = providersOf(entries, shape);
	const packages = entries.map((entry) => {
		const required = requiredOf(shape, entry.table, entry.name);
		const targets = required.flatMap(([name, range]) => {
			const found = providers.get(name.toLowerCase()) ?? [];
			const isOwn = project === null || project.provided.has(name.toLowerCase());
			if (found.length === 0 && !isOwn) missing.push({
				from: entry.id,
				name,
				range,
				at: entry.at
			});
			return found;
		});
		const locked = packageOf$2(shape, path, entry, project);
		const { source } = locked;
		if (source.kind === "local") for (const [name, range] of required) declared.push({
			member: source.path,
			group: "require",
			name,
			range,
			at: entry.at
		});
		return {
			...locked,
			dependencies: [...new Set(targets)].filter((id) => id !== entry.id).sort()
		};
	});
	return {
		path,
		format: "composer.lock",
		formatVersion: api,
		ecosystem: "Packagist",
		root: null,
		declared,
		...hasHash ? { contentHash } : {},
		packages,
		provided: [...providers.keys()],
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function documentOf$1(text, shape) {
	try {
		return shape.table(JSON.parse(text), "the file");
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return shape.fail("is not valid JSON");
	}
}
function entriesOf(text, path, document, shape) {
	const top = jsonMembers(text, 0, path);
	const at = positionsOf(text, path);
	if (!top.has("packages")) return shape.fail("has no `packages`: nothing is locked");
	const lists = ["packages", "packages-dev"].flatMap((key) => {
		if (key === "packages-dev" && (document[key] ?? null) === null) return [];
		const tables = shape.optionalList(document, key, "the file");
		const starts = jsonElements(text, top.get(key).valueStart);
		return tables.map((value, index) => {
			const table = shape.table(value, `entry ${index + 1} of \`${key}\``);
			const name = shape.string(table, "name", `entry ${index + 1} of \`${key}\``);
			const place = jsonMembers(text, starts[index], path).get("name");
			return {
				table,
				name,
				id: `${name}@${shape.string(table, "version", `\`${name}\``)}`,
				at: at(place.valueStart, place.valueEnd),
				scope: key === "packages" ? "runtime" : "development"
			};
		});
	});
	return new Set(lists.map(({ name }) => name.toLowerCase())).size === lists.length ? lists : shape.fail("locks one package twice");
}
function providersOf(entries, shape) {
	const providers = /* @__PURE__ */ new Map();
	const add = (name, id) => {
		const known = providers.get(name.toLowerCase());
		if (known === void 0) providers.set(name.toLowerCase(), [id]);
		else known.push(id);
	};
	for (const { table, name, id } of entries) {
		add(name, id);
		for (const key of ["replace", "provide"]) for (const [other] of links(shape, table, key, name)) add(other, id);
	}
	return providers;
}
function requiredOf(shape, table, name) {
	return links(shape, table, "require", name).filter(([other]) => !isPlatform(other));
}
function links(shape, table, key, name) {
	const value = Object.hasOwn(table, key) ? table[key] : void 0;
	if (Array.isArray(value) && value.length === 0) return [];
	return shape.strings(table, key, `\`${name}\``);
}
function packageOf$2(shape, path, entry, project) {
	const { table, name, at, id, scope } = entry;
	const where = `\`${name}\``;
	const version = shape.string(table, "version", where);
	const dist = tableOrNull(shape, table, "dist", where);
	const source = tableOrNull(shape, table, "source", where);
	const origin = originOf$2(shape, version, dist, source, where);
	const shasum = dist === null ? void 0 : shape.optionalString(dist, "shasum", `\`dist\` of ${where}`);
	const reference = origin.kind === "registry" ? bindingReference(shape, dist, source, where) : null;
	const isEmpty = shape.optionalString(table, "type", where) === "metapackage";
	return {
		ecosystem: "Packagist",
		name,
		version,
		purl: purlOf("composer", name, version, origin.kind === "git" ? { vcs_url: origin.url } : {}),
		lockfile: path,
		at,
		source: origin,
		hashes: shasum === void 0 || shasum === "" ? [] : [namedHash(`sha1:${shasum}`, path, where)],
		...reference === null ? {} : { foreignHash: `commit:${reference}` },
		...isEmpty ? { isEmpty } : {},
		scope,
		direct: project?.required.has(name.toLowerCase()) ?? false,
		licence: licenceOf$1(shape, table, where),
		id
	};
}
function originOf$2(shape, version, dist, source, where) {
	const archive = dist === null ? void 0 : shape.string(dist, "url", `\`dist\` of ${where}`);
	if (dist !== null && shape.string(dist, "type", `\`dist\` of ${where}`) === "path") return {
		kind: "local",
		path: archive.replace(/^(?:\.\/)+|\/+$/g, "")
	};
	if (source !== null && (isBranch(version) || archive === void 0)) {
		const url = publicAddress(shape.string(source, "url", `\`source\` of ${where}`));
		const commit = shape.optionalString(source, "reference", `\`source\` of ${where}`) ?? "";
		return {
			kind: "git",
			url: commit === "" ? url : `${url}#${commit}`
		};
	}
	return {
		kind: "registry",
		url: archive === void 0 ? null : publicAddress(archive)
	};
}
function tableOrNull(shape, table, key, where) {
	const value = Object.hasOwn(table, key) ? table[key] : void 0;
	return value === void 0 || value === null ? null : shape.table(value, `\`${key}\` of ${where}`);
}

// src/sources/lockfiles/composer/php-json.ts
const MAX_DEPTH$2 = 512;
const LARGEST = 9223372036854775807n;
function phpDecode(text) {
	let at = 0;
	const space = () => {
		while (/\s/.test(text[at] ?? "")) at += 1;
	};
	const string = () => {
		const start = at;
		for (at += 1; text[at] !== "\""; at += 1) if (text[at] === "\\") at += 1;
		at += 1;
		const value = JSON.parse(text.slice(start, at));
		if (/\p{Surrogate}/u.test(value)) throw new TypeError("half a surrogate pair stands in it");
		return value;
	};
	const value = (depth) => {
		space();
		const first = text[at];
		if (first === "\"") return string();
		if (first === "{" || first === "[") {
			if (depth >= MAX_DEPTH$2) throw new TypeError(`it nests more than ${MAX_DEPTH$2} levels deep`);
			return array(first, depth + 1);
		}
		const [word] = /^[-+.\w]+/.exec(text.slice(at, at + 400));
		at += word.length;
		if (word === "true" || word === "false") return word === "true";
		return word === "null" ? null : numberOf(word);
	};
	const array = (open, depth) => {
		const members = /* @__PURE__ */ new Map();
		at += 1;
		space();
		for (let index = 0; text[at] !== "}" && text[at] !== "]"; index += 1) {
			let key = String(index);
			if (open === "{") {
				key = string();
				space();
				at += 1;
			}
			members.set(key, value(depth));
			space();
			if (text[at] === ",") at += 1;
			space();
		}
		at += 1;
		return members;
	};
	return value(0);
}
function numberOf(word) {
	if (!/^-?\d+$/.test(word)) return Number(word);
	const whole = BigInt(word);
	return whole > LARGEST || whole < -9223372036854775807n - 1n ? Number(word) : whole;
}
function phpEncode(value) {
	if (value === null) return "null";
	if (typeof value === "string") return phpString(value);
	if (typeof value === "number") return phpFloat(value);
	if (typeof value !== "object") return String(value);
	if ([...value.keys()].every((key, index) => key === String(index))) return `[${[...value.values()].map(phpEncode).join(",")}]`;
	return `{${[...value].map(([key, member]) => `${phpString(key)}:${phpEncode(member)}`).join(",")}}`;
}
function phpString(text) {
	return JSON.stringify(text).replaceAll("/", "\\/").replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function phpFloat(value) {
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	if (value === 0) return `${sign}0.0`.replace(/\.0$/, "");
	const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
	const power = Number(exponent);
	if (power < -4 || power >= 17) return `${sign}${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${power < 0 ? "-" : "+"}${Math.abs(power)}`;
	const digits = mantissa.replace(".", "");
	if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
	const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
	const fraction = digits.slice(power + 1);
	return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

// src/sources/lockfiles/composer/content-hash.ts
const RELEVANT = [
	"name",
	"version",
	"require",
	"require-dev",
	"conflict",
	"replace",
	"provide",
	"minimum-stability",
	"prefer-stable",
	"repositories",
	"extra"
];
function composerContentHash(text) {
	const content = phpDecode(text);
	const relevant = new Map([...content].filter(([key]) => RELEVANT.includes(key)));
	const config = content.get("config");
	const platform = isArray(config) ? config.get("platform") : void 0;
	if (platform !== void 0 && platform !== null) relevant.set("config", /* @__PURE__ */ new Map([["platform", platform]]));
	const sorted = new Map([...relevant].sort(([a], [b]) => a < b ? -1 : 1));
	return createHash("md5").update(phpEncode(sorted)).digest("hex");
}
function isArray(value) {
	return value instanceof Map;
}

// src/sources/lockfiles/composer/read.ts
async function readComposer(files, path) {
	const text = await textOf(files, path);
	const manifest = await siblingText(files, path, "composer.json");
	if (manifest === null) return {
		...readComposerLock(text, path),
		currentContentHash: { unknown: "no composer.json stands beside it" }
	};
	const lockfile = readComposerLock(text, path, projectOf$1(manifest.text, manifest.path));
	const place = jsonMembers(text, 0, path).get("content-hash");
	if (place === void 0) return {
		...lockfile,
		currentContentHash: { unknown: "Composer wrote no `content-hash` before 1.3" }
	};
	return {
		...lockfile,
		currentContentHash: currentHash$2(manifest.text, positionsOf(text, path)(place.valueStart, place.valueEnd))
	};
}
function currentHash$2(text, at) {
	try {
		return {
			hex: composerContentHash(text),
			at
		};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { unknown: error.message };
	}
}
function projectOf$1(text, path) {
	const json = fields(parseJson(text, path), path);
	const names = (key) => json.is([key], "list") ? [] : Object.keys(json.table([key]) ?? {}).map((name) => name.toLowerCase());
	return {
		required: /* @__PURE__ */ new Set([...names("require"), ...names("require-dev")]),
		provided: /* @__PURE__ */ new Set([...names("replace"), ...names("provide")])
	};
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
	const others = isComplete(language) ? [] : greatest(sums).filter(([id]) => !known.has(id)).map(([id, { zip, line }]) => packageOf$1(...split(id), path, lineAt(line), zip, false));
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
			...packageOf$1(name, null, path, at, void 0, direct),
			source: {
				kind: "local",
				path: folder
			}
		};
		if (!/^v\d+\.\d+\.\d+/.test(toVersion)) return shape.fail(`stands beside a go.mod that asks for ${JSON.stringify(to)} by no version`);
		const { zip, mod } = sums.get(`${to}@${toVersion}`) ?? {};
		return packageOf$1(to, toVersion, path, at, zip ?? mod, direct);
	});
}
function packageOf$1(name, version, lockfile, at, hash, direct) {
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
	const work = listed.filter((file) => /(?:^|\/)go\.work$/.test(file) && isWithin$1(folder, folderOf(file))).sort((a, b) => b.length - a.length)[0];
	if (work === void 0) return modules;
	const used = parseGoMod(await textOf(files, work), work).filter(({ directive }) => directive === "use");
	const folders = new Set(used.flatMap(({ words }) => words.map((word) => joined$2(folderOf(work), word))));
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
function isWithin$1(folder, of) {
	return of === "" || folder === of || folder.startsWith(`${of}/`);
}
function joined$2(base, path) {
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

// src/sources/lockfiles/gradle/gradle-lockfile.ts
const TESTING = /^(?:test|androidTest|debugUnitTest|releaseUnitTest)(?=[A-Z]|$)|[a-z](?:Unit|Android)?Test(?=[A-Z]|$)/;
function readGradleLockfile(text, path, verification = null) {
	const shape = shapeOf(path);
	const isOld = /(?:^|\/)dependency-locks\/[^/]+$/.test(path);
	const isBuildscript = /buildscript[^/]*$|(?:^|\/)settings-gradle\.lockfile$/.test(path);
	const packages = /* @__PURE__ */ new Map();
	let isWhole = isOld;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line === "" || line.startsWith("#")) continue;
		const match = isOld ? /^([^\s:=]+):([^\s:=]+):([^\s:=]+)$/.exec(line) : /^([^\s:=]+):([^\s:=]+):([^\s:=]+)=([^\s=]+)$/.exec(line);
		if (match === null) {
			if (isOld || isWhole || !/^empty=\S*$/.test(line)) return shape.fail(`line ${index + 1} is none that Gradle writes`);
			isWhole = true;
			continue;
		}
		const [, group, module, version, configurations] = match;
		const name = `${group}:${module}`;
		const id = `${name}:${version}`;
		if (isWhole && !isOld) return shape.fail(`line ${index + 1} stands behind \`empty=\``);
		if (packages.has(id)) return shape.fail(`locks \`${id}\` twice`);
		const known = verification?.of(group, module, version) ?? null;
		packages.set(id, {
			ecosystem: "Maven",
			name,
			version,
			purl: purlOf("maven", name, version),
			lockfile: path,
			at: {
				path,
				startLine: index + 1,
				startColumn: 1,
				endLine: index + 1,
				endColumn: id.length + 1
			},
			source: {
				kind: "registry",
				url: null
			},
			hashes: known?.hashes ?? [],
			...known === null || known.filesWithoutHash.length === 0 ? {} : { filesWithoutHash: known.filesWithoutHash },
			...known?.key === void 0 ? {} : { foreignHash: `pgp:${known.key}` },
			scope: isBuildscript || isForTests(configurations) ? "development" : "runtime",
			direct: false,
			licence: null,
			dependencies: null,
			id,
			...configurations === void 0 ? {} : { condition: configurations }
		});
	}
	if (!isWhole) return shape.fail("has no line `empty=`: it is cut short, or was not written by Gradle");
	return {
		path,
		format: "gradle.lockfile",
		formatVersion: isOld ? "1" : "2",
		ecosystem: "Maven",
		root: null,
		declared: null,
		packages: [...packages.values()],
		carriesIntegrity: true,
		graph: "none"
	};
}
function isForTests(configurations) {
	return configurations?.split(",").every((one) => TESTING.test(one)) ?? false;
}

// src/sources/lockfiles/gradle/patterns.ts
const MAX_PATTERN = 300;
function patternOf(element) {
	const isPattern = element.attributes.get("regex")?.value === "true";
	const match = (key) => {
		const value = element.attributes.get(key)?.value;
		if (value === void 0) return null;
		return isPattern ? matcher(value) : (text) => text === value;
	};
	return {
		group: match("group"),
		name: match("name"),
		version: match("version"),
		file: match("file")
	};
}
function covers(pattern, module, unsure) {
	return [
		pattern.group?.(module.group),
		pattern.name?.(module.name),
		pattern.version?.(module.version),
		pattern.file === null ? void 0 : module.file === void 0 ? false : pattern.file(module.file)
	].every((answer) => answer === null ? unsure : answer !== false);
}
function matcher(pattern) {
	if (pattern.length > MAX_PATTERN || /\)(?:[*+]|\{)|\(\?|\\[pPQEkGZAz]|&&/.test(pattern)) return () => null;
	try {
		const whole = new RegExp(`^(?:${pattern})$`);
		return (text) => whole.test(text);
	} catch (error) {
		if (error instanceof SyntaxError) return () => null;
		throw error;
	}
}

// src/sources/lockfiles/gradle/verification.ts
const DIGESTS = [
	"sha512",
	"sha256",
	"sha1",
	"md5"
];
function readVerification(text, path) {
	const { root, where } = parseXml(text, path);
	if (root.name !== "verification-metadata") throw where.problem(root.start, `\`${root.name}\` is not \`verification-metadata\``);
	const configuration = childOf(root, "configuration");
	const trusted = childrenOf(childOf(configuration, "trusted-artifacts"), "trust").map(patternOf);
	const signed = childOf(configuration, "verify-signatures")?.text.value === "true";
	const keys = signed ? trustedKeys(childOf(configuration, "trusted-keys")) : [];
	const components = /* @__PURE__ */ new Map();
	for (const component of childrenOf(childOf(root, "components"), "component")) {
		const id = [
			"group",
			"name",
			"version"
		].map((key) => attribute(component, key)).join(":");
		const known = components.get(id);
		if (known === void 0) components.set(id, [component]);
		else known.push(component);
	}
	return { of(group, name, version) {
		const module = {
			group,
			name,
			version
		};
		const checked = (components.get(`${group}:${name}:${version}`) ?? []).flatMap((component) => childrenOf(component, "artifact")).filter((artifact) => !trusted.some((one) => covers(one, {
			...module,
			file: attribute(artifact, "name")
		}, true)));
		const signer = trusted.some((one) => one.file === null && covers(one, module, true)) ? void 0 : keys.find(({ pattern }) => covers(pattern, module, false))?.id;
		const hashes = checked.flatMap((artifact) => digestsOf(artifact, path));
		const key = signer ?? (signed ? checked.map(signerOf).find((one) => one !== void 0) : void 0);
		if (hashes.length === 0 && key === void 0) return null;
		const bare = checked.filter((one) => digestsOf(one, path).length === 0 && signerOf(one) === void 0);
		return {
			hashes,
			filesWithoutHash: key === void 0 ? bare.map((one) => attribute(one, "name")) : [],
			...key === void 0 ? {} : { key }
		};
	} };
}
function attribute(element, name) {
	return element.attributes.get(name)?.value ?? "";
}
function digestsOf(artifact, path) {
	const file = attribute(artifact, "name");
	return DIGESTS.flatMap((algorithm) => childrenOf(artifact, algorithm).flatMap((digest) => [digest, ...childrenOf(digest, "also-trust")].map((one) => namedHash(`${algorithm}:${attribute(one, "value")}`, path, `\`${file}\``, file))));
}
function signerOf(artifact) {
	return childOf(artifact, "pgp")?.attributes.get("value")?.value;
}
function trustedKeys(list) {
	return childrenOf(list, "trusted-key").flatMap((key) => {
		const id = attribute(key, "id");
		const within = childrenOf(key, "trusting");
		return (within.length > 0 ? within : [key]).map((element) => ({
			id,
			pattern: patternOf(element)
		}));
	});
}

// src/sources/lockfiles/gradle/read.ts
const read = /* @__PURE__ */ new WeakMap();
async function readGradle(files, path) {
	const listed = await files.list();
	const known = new Set(listed);
	const metadata = above(path).map((folder) => `${folder}gradle/verification-metadata.xml`).find((file) => known.has(file));
	const verification = metadata === void 0 ? null : await verificationIn(files, repositoryPath(metadata));
	const lockfile = readGradleLockfile(await textOf(files, path), path, verification);
	return await isStrict(files, listed, path) ? {
		...lockfile,
		heldByBuild: true
	} : lockfile;
}
function above(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`).concat("");
}
function verificationIn(files, path) {
	const ofFiles = read.get(files) ?? /* @__PURE__ */ new Map();
	read.set(files, ofFiles);
	const found = ofFiles.get(path) ?? textOf(files, path).then((text) => readVerification(text, path));
	ofFiles.set(path, found);
	return found;
}
async function isStrict(files, listed, path) {
	const folders = new Set(above(path));
	for (const file of listed) {
		if (!/\.gradle(?:\.kts)?$/.test(file)) continue;
		const folder = file.slice(0, file.lastIndexOf("/") + 1);
		if (!folders.has(folder) && !/(?:^|\/)(?:buildSrc|build-logic)\//.test(folder)) continue;
		const code = withoutComments(await textOf(files, file), SLASH_COMMENTS);
		if (/\block[Mm]ode(?:\.set\(|\s*=|\s+)\s*(?:\w+\.)*STRICT\b/.test(code)) return true;
	}
	return false;
}

// src/sources/lockfiles/names.ts
const READ = {
	"package-lock.json": ["package-lock", "npm"],
	"npm-shrinkwrap.json": ["package-lock", "npm"],
	"pnpm-lock.yaml": ["pnpm", "npm"],
	"yarn.lock": ["yarn", "npm"],
	"Cargo.lock": ["cargo", "crates.io"],
	"composer.lock": ["composer", "Packagist"],
	"Gemfile.lock": ["bundler", "RubyGems"],
	"gems.locked": ["bundler", "RubyGems"],
	"go.sum": ["go", "Go"],
	"gradle.lockfile": ["gradle", "Maven"],
	"packages.lock.json": ["nuget", "NuGet"],
	"pdm.lock": ["pdm", "PyPI"],
	"Pipfile.lock": ["pipenv", "PyPI"],
	"poetry.lock": ["poetry", "PyPI"],
	"pylock.toml": ["pylock", "PyPI"],
	"uv.lock": ["uv", "PyPI"]
};
const UNSUPPORTED = {
	"bun.lock": ["Bun", "npm"],
	"bun.lockb": ["Bun", "npm"],
	"deno.lock": ["Deno", "npm"],
	"pixi.lock": ["Pixi", "PyPI"],
	"conda-lock.yml": ["conda-lock", "PyPI"],
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
		how: { format: "pylock" }
	};
	if (name.endsWith(".gemfile.lock")) return {
		ecosystem: "RubyGems",
		how: { format: "bundler" }
	};
	if (name.endsWith("-gradle.lockfile") || /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path)) return {
		ecosystem: "Maven",
		how: { format: "gradle" }
	};
	if (/^packages\..+\.lock\.json$/.test(name)) return {
		ecosystem: "NuGet",
		how: { format: "nuget" }
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
function sourceOf$4(resolved, askedByUrl) {
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
	const scope = scopesOf$1({
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
		return [entryOf$2(shape, path, key, shape.table(value, `\`${key}\``), at(...yaml.key(document, key)))];
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
function entryOf$2(shape, path, key, table, at) {
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
	const scope = scopesOf$1({
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

// src/sources/lockfiles/python/distribution-name.ts
function distribution(file) {
	const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
	if (wheel !== null) return {
		name: normalizedName(wheel[1]),
		version: wheel[2].replaceAll("_", "+")
	};
	const sdist = /^(.+)-(\d[^-]*)\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(file);
	return sdist === null ? null : {
		name: normalizedName(sdist[1]),
		version: sdist[2]
	};
}
function withForeignFiles(packages) {
	return packages.map((locked) => {
		const { name, version, source } = locked;
		if (source.kind !== "registry" || version === null) return locked;
		const files = [...locked.hashes.map(({ file }) => file ?? ""), ...locked.filesWithoutHash ?? []];
		const foreign = [...new Set(files)].filter((file) => isForeign(file, name, version));
		return foreign.length === 0 ? locked : {
			...locked,
			foreignFiles: foreign
		};
	});
}
function isForeign(file, name, version) {
	const found = distribution(file);
	if (found === null) return false;
	if (file.endsWith(".whl")) return found.name !== name || !isSameVersion(found.version, version);
	if (!normalizedName(file.replace(/\.(?:tar\.\w+|tgz|zip)$/, "")).startsWith(`${name}-`)) return true;
	return found.name === name && pep440.canonical(found.version) !== null && !isSameVersion(found.version, version);
}
function isSameVersion(a, b) {
	const [wanted, ...found] = [
		b,
		a,
		a.replace("+", "-")
	].map((one) => pep440.canonical(one) ?? one);
	return found.includes(wanted);
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
		const locked = lockedPackage$6(shape, path, table, sharedFiles, directNames);
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
	const linked = packages.map((locked, index) => {
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
	});
	return {
		path,
		format: "poetry.lock",
		formatVersion: lockVersion,
		ecosystem: "PyPI",
		root: null,
		declared: null,
		contentHash,
		packages: withForeignFiles(withDistinctIds(linked)),
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function isCertain(constraint) {
	return typeof constraint === "string";
}
function lockedPackage$6(shape, path, table, sharedFiles, directNames) {
	const written = shape.string(table, "name", "a package");
	const where = `\`${written}\``;
	const version = shape.string(table, "version", where);
	const name = normalizedName(written);
	const source = sourceOf$3(shape, table, where);
	const { hashes, filesWithoutHash } = hashesOf$2(shape, Object.hasOwn(table, "files") ? shape.optionalList(table, "files", where) : shape.optionalList(sharedFiles, written, "`metadata.files`"), path, where);
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
		scope: scopeOf$4(shape, table, where),
		direct: directNames.has(name),
		licence: null,
		dependencies: [],
		id: `${name}@${version}`,
		...marker === null ? {} : { condition: marker }
	};
}
function hashesOf$2(shape, files, path, where) {
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
function sourceOf$3(shape, table, where) {
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
function scopeOf$4(shape, table, where) {
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
	const bare = withDistinctIds(entries.map((entry) => lockedPackage$5(shape, path, entry, at)));
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
	const scope = projects.length === 0 ? () => "runtime" : scopesOf$1({
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
function lockedPackage$5(shape, path, entry, at) {
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
	const source = sourceOf$4(resolved, ranges.some(isAddress));
	return (source.kind === "registry" || source.kind === "url") && bare !== void 0 ? sourceOf$4(bare, source.kind === "url") : source;
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
	const isMember = matcher$1(memberGlobs);
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
	for (const [key, member] of members) entries.set(key, entryOf$1(lock, key, table[key], member));
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
		packages.push(lockedPackage$4(lock, entry, entries, edges, direct.has(entry.key), askedByUrl.has(entry.key)));
	}
	if (packages.length === 0 && declared.some((dependency) => dependency.group !== "peerDependencies")) return shape.fail("declares dependencies of the root project and locks none of them");
	return {
		packages,
		declared,
		missing
	};
}
function entryOf$1(lock, key, value, member) {
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
function lockedPackage$4(lock, entry, entries, edges, direct, askedByUrl) {
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
		scope: scopeOf$3(lock, table, where),
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
		return sourceOf$4(resolved, askedByUrl);
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
function scopeOf$3({ shape }, table, where) {
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
const MAX_DEPTH$1 = 100;
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
		packages: [...entries.values()].map((entry) => lockedPackage$3(lock, entry, edges.get(entry.key), askedByUrl, declaredNames)),
		declared: null,
		missing
	};
}
function collect(lock, table, member, parent, into, depth = 0) {
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
		collect(lock, child, membersOf(lock, at).get("dependencies"), key, into, depth + 1);
	}
}
function lockedPackage$3(lock, entry, dependencies, askedByUrl, declaredNames) {
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
	} : sourceOf$4(isElsewhere ? text : resolved, isElsewhere || askedByUrl.has(entry.key));
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
	const document = shape.table(parsed$1(text, path), "the file");
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
function parsed$1(text, path) {
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
	return readPackageLock(text, path, isOld ? await declaredNames$2(files, path) : /* @__PURE__ */ new Set());
}
async function declaredNames$2(files, path) {
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

// src/sources/lockfiles/nuget/packages-lock.ts
const TYPES = [
	"Direct",
	"Transitive",
	"CentralTransitive",
	"Project"
];
function readPackagesLock(text, path, folderOf = () => null) {
	const shape = shapeOf(path);
	const document = documentOf(text, shape);
	const { version } = document;
	if (version !== 1 && version !== 2) {
		const found = typeof version === "number" ? `version ${version}` : "no version that is a number";
		return shape.fail(`has ${found}; versions 1 and 2 are known`);
	}
	const targets = targetsOf(text, path, document, shape);
	const packages = /* @__PURE__ */ new Map();
	const declared = [];
	for (const target of targets) {
		const base = targets.find(({ name }) => name === target.name.split("/")[0]) ?? target;
		for (const entry of target.entries.values()) {
			const dependencies = shape.strings(entry.table, "dependencies", `\`${entry.name}\``).flatMap(([name]) => {
				const key = name.toLowerCase();
				const found = target.entries.get(key) ?? base.entries.get(key);
				return found === void 0 ? [] : [found.id];
			});
			const locked = packageOf(shape, path, entry, folderOf);
			packages.set(entry.id, joined$1(shape, packages.get(entry.id), locked, dependencies, target.name));
			const range = shape.optionalString(entry.table, "requested", `\`${entry.name}\``);
			if (range !== void 0) declared.push({
				member: "",
				group: target.name,
				name: entry.name,
				range,
				at: entry.at,
				provided: entry.id
			});
		}
	}
	return {
		path,
		format: "packages.lock.json",
		formatVersion: String(version),
		ecosystem: "NuGet",
		root: null,
		declared,
		packages: [...packages.values()],
		carriesIntegrity: true,
		graph: "complete"
	};
}
function documentOf(text, shape) {
	try {
		return shape.table(JSON.parse(text), "the file");
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return shape.fail("is not valid JSON");
	}
}
function targetsOf(text, path, document, shape) {
	const at = positionsOf(text, path);
	const place = jsonMembers(text, 0, path).get("dependencies");
	if (place === void 0) return shape.fail("has no `dependencies`: nothing is locked");
	const tables = shape.table(document.dependencies, "`dependencies`");
	return [...jsonMembers(text, place.valueStart, path)].map(([name, member]) => {
		const entries = /* @__PURE__ */ new Map();
		const table = shape.table(tables[name], `\`${name}\``);
		for (const [key, own] of jsonMembers(text, member.valueStart, path)) {
			if (entries.has(key.toLowerCase())) return shape.fail(`locks \`${key}\` twice for \`${name}\``);
			jsonMembers(text, own.valueStart, path);
			entries.set(key.toLowerCase(), entryOf(shape, key, shape.table(table[key], `\`${key}\``), own, at));
		}
		return {
			name,
			entries
		};
	});
}
function entryOf(shape, name, table, place, at) {
	const where = `\`${name}\``;
	const written = shape.string(table, "type", where);
	const type = TYPES.find((one) => one.toLowerCase() === written.toLowerCase());
	if (type === void 0) return shape.fail(`has the unknown type ${JSON.stringify(written)} for ${where}`);
	const version = type === "Project" ? null : shape.string(table, "resolved", where);
	return {
		name,
		table,
		type,
		id: version === null ? name.toLowerCase() : `${name}@${version}`,
		at: at(place.keyStart, place.keyEnd)
	};
}
function packageOf(shape, path, { name, table, type, id, at }, folderOf) {
	const version = type === "Project" ? null : shape.string(table, "resolved", `\`${name}\``);
	const hash = shape.optionalString(table, "contentHash", `\`${name}\``);
	if (hash !== void 0 && hash !== "") integrityHashes(`sha512-${hash}`, path, `\`${name}\``);
	return {
		ecosystem: "NuGet",
		name,
		version,
		purl: purlOf("nuget", name, version),
		lockfile: path,
		at,
		source: type === "Project" ? {
			kind: "local",
			path: folderOf(name) ?? name
		} : {
			kind: "registry",
			url: null
		},
		hashes: [],
		...hash === void 0 || hash === "" ? {} : { foreignHash: `sha512-${hash}` },
		scope: "runtime",
		direct: type === "Direct",
		licence: null,
		dependencies: [],
		id
	};
}
function joined$1(shape, known, next, dependencies, target) {
	if (known !== void 0 && known.foreignHash !== next.foreignHash) return shape.fail(`has two hashes for \`${next.id}\``);
	return {
		...known ?? next,
		direct: (known?.direct ?? false) || next.direct,
		dependencies: [.../* @__PURE__ */ new Set([...known?.dependencies ?? [], ...dependencies])].sort(),
		condition: known === void 0 ? target : `${known.condition}; ${target}`
	};
}

// src/sources/lockfiles/nuget/read.ts
async function readNuget(files, path) {
	let known = projects.get(files);
	if (known === void 0) {
		known = projectFolders(files);
		projects.set(files, known);
	}
	const folders = await known;
	return readPackagesLock(await textOf(files, path), path, (project) => {
		const folder = folders.get(project.toLowerCase()) ?? null;
		return folder === null ? null : posix.relative(directoryOf(path), folder);
	});
}
const projects = /* @__PURE__ */ new WeakMap();
async function projectFolders(files) {
	const folders = /* @__PURE__ */ new Map();
	for (const file of await files.list()) {
		const name = /^(.+)\.(?:cs|fs|vb)proj$/.exec(posix.basename(file))?.[1]?.toLowerCase();
		if (name !== void 0) folders.set(name, folders.has(name) ? null : directoryOf(file));
	}
	return folders;
}

// src/sources/lockfiles/python/dependency-line.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function dependencyLine(text) {
	const line = text.trim();
	const editable = /^(?:-e|--editable)\s+(\S+)/.exec(line);
	if (editable !== null) {
		const egg = /[#&]egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(editable[1]);
		if (egg === null) return null;
		return {
			...named$1(egg[1], egg[2]),
			range: `@ ${editable[1]}`,
			conditional: false
		};
	}
	const match = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(line);
	if (match === null) return null;
	const rest = line.slice(match[0].length);
	if (rest !== "" && !/^[<>=!~;@(]/.test(rest)) return null;
	const end = rest.search(rest.startsWith("@") ? /\s;/ : /;/);
	const range = (end === -1 ? rest : rest.slice(0, end)).trim();
	return {
		...named$1(match[1], match[2]),
		range,
		conditional: end !== -1
	};
}
function named$1(name, extras) {
	const list = (extras ?? "").split(",").map((extra) => extra.trim());
	return {
		name: normalizedName(name),
		extras: list.filter((extra) => extra !== "").map(normalizedName)
	};
}

// src/sources/lockfiles/python/declared-groups.ts
function declaredGroups(pyproject, path) {
	const shape = shapeOf(path);
	const project = shape.optionalTable(pyproject, "project", "the file");
	const tool = shape.optionalTable(pyproject, "tool", "the file");
	const pdm = shape.optionalTable(tool, "pdm", "`tool`");
	const groups = /* @__PURE__ */ new Map();
	const add = (group, kind, entries) => {
		const known = groups.get(group) ?? {
			kind,
			names: /* @__PURE__ */ new Set(),
			withExtras: /* @__PURE__ */ new Set()
		};
		groups.set(group, known);
		for (const { name, extras } of linesIn(shape, entries, group)) {
			known.names.add(name);
			if (extras.length > 0) known.withExtras.add(name);
		}
	};
	add("default", "runtime", shape.optionalList(project, "dependencies", "`project`"));
	const optional = shape.optionalTable(project, "optional-dependencies", "`project`");
	for (const [extra, entries] of Object.entries(optional)) add(normalizedName(extra), "optional", shape.list(entries, `the extra \`${extra}\``));
	const dependencyGroups = shape.optionalTable(pyproject, "dependency-groups", "the file");
	for (const [group, entries] of Object.entries(dependencyGroups)) {
		const own = shape.list(entries, `the group \`${group}\``);
		add(normalizedName(group), "development", withIncluded(shape, dependencyGroups, own, /* @__PURE__ */ new Set([group])));
	}
	const development = shape.optionalTable(pdm, "dev-dependencies", "`tool.pdm`");
	for (const [group, entries] of Object.entries(development)) add(normalizedName(group), "development", shape.list(entries, `the group \`${group}\``));
	return groups;
}
function linesIn(shape, entries, group) {
	return entries.flatMap((entry) => {
		if (typeof entry !== "string") return shape.fail(`the group \`${group}\` holds what is no requirement`);
		const line = dependencyLine(entry);
		return line === null ? [] : [line];
	});
}
function withIncluded(shape, groups, entries, seen) {
	return entries.flatMap((entry) => {
		if (typeof entry === "string") return [entry];
		const include = shape.string(shape.table(entry, "an entry of a group"), "include-group", "an entry");
		const name = Object.keys(groups).find((one) => normalizedName(one) === normalizedName(include));
		if (name === void 0 || seen.has(name)) return [];
		seen.add(name);
		return withIncluded(shape, groups, shape.list(groups[name], `the group \`${name}\``), seen);
	});
}

// src/sources/lockfiles/python/exact-toml.ts
function exactToml(text, path) {
	try {
		return parse(text.startsWith("\ufeff") ? text.slice(1) : text, { integersAsBigInt: true });
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		throw new SourceInvalid(path, error.message.split("\n")[0]);
	}
}

// src/sources/lockfiles/python/file-name.ts
function decodedName(address) {
	const last = address.replace(/[?#].*$/, "").split("/").at(-1);
	return /%(?![0-9A-Fa-f]{2})/.test(last) ? last : unescaped(last);
}
function unescaped(text) {
	return Buffer.from(text.replace(/[^%]|%[0-9A-Fa-f]{2}/gsu, (unit) => unit.length === 3 && unit.startsWith("%") ? unit.slice(1) : Buffer.from(unit).toString("hex")), "hex").toString("utf8");
}

// src/sources/lockfiles/python/pdm-graph.ts
const NO_PROJECT$1 = {
	name: null,
	groups: null,
	overridden: []
};
function pdmGraph(shape, entries, project) {
	const nodes = joined(shape, entries);
	const byName = /* @__PURE__ */ new Map();
	for (const node of nodes) byName.set(node.locked.name, [...byName.get(node.locked.name) ?? [], node]);
	const missing = [];
	const edges = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const targets = node.lines.flatMap(({ name, range, conditional }) => {
			const found = byName.get(name) ?? [];
			const elsewhere = conditional || name === project.name || project.overridden.includes(name);
			if (found.length === 0 && !elsewhere) missing.push({
				from: node.locked.id,
				name,
				range,
				at: node.locked.at
			});
			return found.filter((target) => target !== node);
		});
		edges.set(node, [...new Set(targets)]);
	}
	const scopes = scopesByReach(nodes, byName, edges, project);
	const direct = new Set([...project.groups?.values() ?? []].flatMap(({ names }) => [...names]));
	return {
		packages: nodes.map((node) => ({
			...node.locked,
			scope: node.groups === null ? scopes.get(node) ?? "development" : scopeOf$2(node.groups, project),
			direct: direct.has(node.locked.name),
			dependencies: [...new Set(edges.get(node).map(({ locked }) => locked.id))].sort()
		})),
		missing
	};
}
function joined(shape, entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = JSON.stringify([entry.locked.id, entry.locked.source]);
		const known = groups.get(key);
		if (known !== void 0 && (entry.extras.length > 0 || known.every(({ extras }) => extras.length > 0))) known.push(entry);
		else groups.set(known === void 0 ? key : `${key}#${groups.size}`, [entry]);
	}
	return [...groups.values()].map((members) => {
		const base = members.find(({ extras }) => extras.length === 0) ?? members[0];
		const files = members.flatMap(({ locked }) => locked.hashes);
		const bare = members.flatMap(({ locked }) => locked.filesWithoutHash ?? []);
		const lines = members.flatMap(({ table, locked }) => linesOf(shape, table, locked.name));
		const written = members.map(({ table, locked }) => groupsOf$1(shape, table, locked.name));
		return {
			locked: {
				...base.locked,
				hashes: distinct(files),
				...bare.length === 0 ? {} : { filesWithoutHash: [...new Set(bare)] }
			},
			lines,
			groups: written.every((one) => one === null) ? null : written.flatMap((one) => one ?? [])
		};
	});
}
function distinct(hashes) {
	return [...new Map(hashes.map((one) => [`${one.file ?? ""} ${one.algorithm}:${one.hex}`, one])).values()];
}
function linesOf(shape, table, name) {
	const where = `\`${name}\``;
	return shape.optionalList(table, "dependencies", where).map((entry) => {
		return (typeof entry === "string" ? dependencyLine(entry) : null) ?? shape.fail(`a dependency of ${where} is no requirement`);
	});
}
function groupsOf$1(shape, table, name) {
	if (!Object.hasOwn(table, "groups")) return null;
	return shape.optionalList(table, "groups", `\`${name}\``).map((group) => normalizedName(String(group)));
}
function scopeOf$2(groups, project) {
	if (groups.includes("default")) return "runtime";
	return groups.some((group) => project.groups?.get(group)?.kind === "optional") ? "optional" : "development";
}
function scopesByReach(nodes, byName, edges, project) {
	const scopes = /* @__PURE__ */ new Map();
	if (project.groups === null) {
		for (const node of nodes) scopes.set(node, "runtime");
		return scopes;
	}
	for (const kind of [
		"runtime",
		"optional",
		"development"
	]) {
		const queue = [...project.groups.values()].filter((group) => group.kind === kind).flatMap(({ names }) => [...names].flatMap((name) => byName.get(name) ?? []));
		for (let node = queue.pop(); node !== void 0; node = queue.pop()) {
			if (scopes.has(node)) continue;
			scopes.set(node, kind);
			queue.push(...edges.get(node));
		}
	}
	return scopes;
}

// src/sources/lockfiles/python/pdm.ts
const VCS$1 = [
	"git",
	"hg",
	"svn",
	"bzr"
];
function readPdmLock(text, path, project = NO_PROJECT$1) {
	const shape = shapeOf(path);
	const toml = parseToml(text, path);
	const document = shape.table(toml.value, "the file");
	const metadata = shape.optionalTable(document, "metadata", "the file");
	const lockVersion = shape.string(metadata, "lock_version", "`metadata`");
	if (!/^4\.[0-5](?:\.\d+)?$/.test(lockVersion)) return shape.fail(`has lock_version ${JSON.stringify(lockVersion)}; versions 4.0 to 4.5 are known`);
	const hash = shape.optionalString(metadata, "content_hash", "`metadata`");
	if (hash === void 0 && !Object.hasOwn(metadata, "lock_inputs")) return shape.fail("has neither `content_hash` nor `lock_inputs`; PDM locks anew over that");
	if (hash !== void 0 && !/^sha256:[0-9a-f]{64}$/.test(hash)) return shape.fail("has a `content_hash` that is not `sha256:` and 64 hex digits");
	const sharedFiles = filesByVersion(shape, metadata);
	const entries = shape.optionalList(document, "package", "the file").map((entry, index) => shape.table(entry, `package ${index + 1}`)).map((table, index) => ({
		table,
		extras: shape.optionalList(table, "extras", "a package").map(String),
		locked: lockedPackage$2(shape, path, table, sharedFiles, toml.locate([
			"package",
			index,
			"name"
		]))
	}));
	const { packages, missing } = pdmGraph(shape, entries, project);
	const groups = textsOf(shape, metadata, "groups", "`metadata`");
	return {
		path,
		format: "pdm.lock",
		formatVersion: lockVersion,
		ecosystem: "PyPI",
		root: null,
		declared: null,
		boundBy: hash === void 0 ? "lock_inputs" : "content_hash",
		...hash === void 0 ? {} : { contentHash: hash.replace(/^sha256:/, "") },
		...groups === null ? {} : { groups: groups.map(normalizedName) },
		...project.overridden.length === 0 ? {} : { overrides: project.overridden },
		packages: withForeignFiles(withDistinctIds(packages)),
		missing,
		carriesIntegrity: true,
		graph: "complete"
	};
}
function textsOf(shape, table, key, where) {
	if (!Object.hasOwn(table, key)) return null;
	return shape.optionalList(table, key, where).map((entry) => typeof entry === "string" ? entry : shape.fail(`\`${key}\` of ${where} holds what is no string`));
}
function filesByVersion(shape, metadata) {
	return new Map(Object.entries(shape.optionalTable(metadata, "files", "`metadata`")).map(([key, files]) => {
		const [name, version = ""] = key.split(" ");
		return [`${normalizedName(name.replace(/\[.*$/, ""))} ${version}`, shape.list(files, `the files of \`${key}\``)];
	}));
}
function lockedPackage$2(shape, path, table, sharedFiles, at) {
	const name = normalizedName(shape.string(table, "name", "a package"));
	const where = `\`${name}\``;
	const source = sourceOf$2(shape, table, where);
	const version = shape.optionalString(table, "version", where) ?? null;
	if (version === null && source.kind !== "local") return shape.fail(`${where} has no version, so nobody can say whether it is safe`);
	const { hashes, filesWithoutHash } = hashesOf$1(shape, Object.hasOwn(table, "files") ? shape.optionalList(table, "files", where) : sharedFiles.get(`${name} ${version ?? ""}`) ?? [], path, where);
	const marker = shape.optionalString(table, "marker", where);
	return {
		ecosystem: "PyPI",
		name,
		version,
		purl: purlOf("pypi", name, version, qualifiersOf(source)),
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
		...marker === void 0 ? {} : { condition: marker }
	};
}
function qualifiersOf(source) {
	if (source.kind === "git") return { vcs_url: source.url };
	return source.kind === "url" ? { download_url: source.url } : {};
}
function sourceOf$2(shape, table, where) {
	for (const vcs of VCS$1) {
		const url = shape.optionalString(table, vcs, where);
		if (url === void 0) continue;
		const commit = shape.optionalString(table, "revision", where) ?? shape.optionalString(table, "ref", where);
		return {
			kind: "git",
			url: publicAddress(commit === void 0 ? url : `${url}#${commit}`)
		};
	}
	const folder = shape.optionalString(table, "path", where);
	if (folder !== void 0) return {
		kind: "local",
		path: localPath(folder)
	};
	const url = shape.optionalString(table, "url", where);
	if (url === void 0) return {
		kind: "registry",
		url: null
	};
	const local = /^file:\/\/(?:\/\$\{PROJECT_ROOT\})?\/?(.*)$/.exec(url);
	return local === null ? {
		kind: "url",
		url: publicAddress(url)
	} : {
		kind: "local",
		path: localPath(local[1])
	};
}
function localPath(path) {
	const bare = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
	return bare === "" ? "." : bare;
}
function hashesOf$1(shape, files, path, where) {
	const hashes = [];
	const filesWithoutHash = [];
	for (const entry of files) {
		const table = shape.table(entry, `a file of ${where}`);
		const address = shape.optionalString(table, "url", `a file of ${where}`) ?? shape.string(table, "file", `a file of ${where}`);
		const file = decodedName(address);
		const hash = shape.optionalString(table, "hash", `a file of ${where}`);
		if (hash === void 0 || hash === "") filesWithoutHash.push(file);
		else hashes.push(namedHash(hash, path, where, file));
	}
	return {
		hashes,
		filesWithoutHash
	};
}

// src/sources/lockfiles/python/python-json.ts
const DEFAULT = {
	item: ", ",
	key: ": "
};
function pythonJson(value, separators = DEFAULT) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return pythonString(value);
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number") return pythonFloat(value);
	if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, separators)).join(separators.item)}]`;
	if (typeof value !== "object" || value instanceof TomlDate) throw new TypeError("a date cannot stand in what is hashed");
	return `{${Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)).map(([key, member]) => `${pythonString(key)}${separators.key}${pythonJson(member, separators)}`).join(separators.item)}}`;
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

// src/sources/lockfiles/python/pdm-content-hash.ts
function pdmContentHashes(pyproject, lockVersion) {
	if (own$2(pyproject, "project") === void 0) throw new TypeError("a pyproject.toml without `project` is converted by PDM before it is hashed");
	const settings = subTable$1(subTable$1(pyproject, "tool"), "pdm");
	const project = subTable$1(pyproject, "project");
	const common = {
		sources: own$2(settings, "source") ?? [],
		dependencies: own$2(project, "dependencies") ?? [],
		"optional-dependencies": own$2(project, "optional-dependencies") ?? {},
		"requires-python": own$2(project, "requires-python") ?? ""
	};
	const lists = own$2(settings, "dev-dependencies") ?? {};
	if (/^4\.(?:[0-3](?:\.|$)|4(?:$|\.[01]$))/.test(lockVersion)) {
		const overrides = own$2(subTable$1(settings, "resolution"), "overrides") ?? {};
		return [overrides, own$2(settings, "overrides") ?? overrides].map((one) => sha256({
			...common,
			"dev-dependencies": lists,
			overrides: one
		}));
	}
	const resolution = own$2(settings, "resolution") ?? {};
	const current = {
		...common,
		"dev-dependencies": developmentGroups(pyproject, settings),
		resolution
	};
	const before220 = {
		...common,
		"dev-dependencies": lists,
		resolution
	};
	return [sha256(current), sha256(before220)];
}
function developmentGroups(pyproject, settings) {
	const groups = /* @__PURE__ */ new Map();
	for (const [name, entries] of Object.entries(subTable$1(pyproject, "dependency-groups"))) {
		const group = pdmName(name);
		if (groups.has(group)) throw new TypeError(`the group \`${group}\` is written twice, which PDM refuses`);
		groups.set(group, asList(entries));
	}
	for (const [name, entries] of Object.entries(subTable$1(settings, "dev-dependencies"))) {
		const group = pdmName(name);
		groups.set(group, [...groups.get(group) ?? [], ...asList(entries)]);
	}
	return Object.fromEntries(groups);
}
function pdmName(name) {
	return name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
}
function asList(value) {
	if (!Array.isArray(value)) throw new TypeError("a group of dependencies is not a list");
	return value;
}
function sha256(content) {
	return createHash("sha256").update(pythonJson(content)).digest("hex");
}
function own$2(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
function subTable$1(table, key) {
	const value = own$2(table, key);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/sources/lockfiles/python/read-pdm.ts
async function readPdm(files, path) {
	const text = await textOf(files, path);
	const manifest = await siblingText(files, path, "pyproject.toml");
	if (manifest === null) {
		const { boundBy: _, ...lockfile } = readPdmLock(text, path);
		return {
			...lockfile,
			currentContentHash: { unknown: "no pyproject.toml stands beside it" }
		};
	}
	const pyproject = exactToml(manifest.text, manifest.path);
	const { boundBy, ...lockfile } = readPdmLock(text, path, pdmProject(pyproject, manifest.path));
	if (boundBy === "lock_inputs") {
		const unknown = "it is bound to its manifest by `lock_inputs`, which only PDM can compare";
		return {
			...lockfile,
			currentContentHash: { unknown }
		};
	}
	const at = parseToml(text, path).locate(["metadata", "content_hash"]);
	const current = await currentPdmHash(files, pyproject, manifest.path, {
		recorded: lockfile.contentHash,
		lockVersion: lockfile.formatVersion
	});
	return {
		...lockfile,
		currentContentHash: typeof current === "string" ? {
			hex: current,
			at
		} : current
	};
}
function pdmProject(pyproject, path) {
	const shape = shapeOf(path);
	const project = shape.optionalTable(pyproject, "project", "the file");
	const name = shape.optionalString(project, "name", "`project`");
	const settings = pdmSettings(pyproject, path);
	const resolution = shape.optionalTable(settings, "resolution", "`tool.pdm`");
	const overrides = [
		...Object.keys(shape.optionalTable(resolution, "overrides", "`tool.pdm.resolution`")),
		...shape.optionalList(resolution, "excludes", "`tool.pdm.resolution`").map(String),
		...Object.keys(shape.optionalTable(settings, "overrides", "`tool.pdm`"))
	];
	return {
		name: name === void 0 ? null : normalizedName(name),
		groups: declaredGroups(pyproject, path),
		overridden: [...new Set(overrides.map((one) => normalizedName(one.replace(/\[.*$/, ""))))]
	};
}
function pdmSettings(pyproject, path) {
	const shape = shapeOf(path);
	return shape.optionalTable(shape.optionalTable(pyproject, "tool", "the file"), "pdm", "`tool`");
}
async function currentPdmHash(files, pyproject, path, { recorded, lockVersion }) {
	try {
		const own = pdmContentHashes(pyproject, lockVersion);
		const settings = pdmSettings(pyproject, path);
		if (Object.keys(shapeOf(path).optionalTable(settings, "workspace", "`tool.pdm`")).length === 0) return own.find((hash) => hash === recorded) ?? own[0];
		const digest = createHash("sha256").update(own[0]);
		for (const member of await workspaceMembers(files, settings, path)) {
			const manifest = exactToml(await textOf(files, member.manifest), member.manifest);
			digest.update(`\0${member.folder}\0${pdmContentHashes(manifest, lockVersion)[0]}`);
		}
		return digest.digest("hex");
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { unknown: error.message };
	}
}
async function workspaceMembers(files, settings, path) {
	const shape = shapeOf(path);
	const workspace = shape.optionalTable(settings, "workspace", "`tool.pdm`");
	const globs = shape.optionalList(workspace, "members", "`tool.pdm.workspace`").map((glob) => String(glob).replace(/^\.\//, "").replace(/\/$/, ""));
	if (globs.some((glob) => glob.length > 256 || glob.startsWith(".."))) throw new TypeError("a member of the workspace lies outside it");
	const isMember = (0, import_picomatch.default)(globs);
	const base = path.slice(0, path.lastIndexOf("/") + 1);
	return (await files.list()).filter((one) => one.startsWith(base) && one.endsWith("/pyproject.toml") && one !== path).map((one) => ({
		folder: one.slice(base.length, -15),
		manifest: repositoryPath(one)
	})).filter(({ folder }) => folder !== "" && isMember(folder)).sort((a, b) => Buffer.compare(Buffer.from(a.folder), Buffer.from(b.folder)));
}

// src/sources/lockfiles/python/pipfile-hash.ts
const COMPACT = {
	item: ",",
	key: ":"
};
const SECTIONS = /* @__PURE__ */ new Set([
	"source",
	"packages",
	"dev-packages",
	"requires",
	"scripts",
	"pipfile",
	"pipenv"
]);
function pipfileHashes(pipfile, defaultSources) {
	const common = { _meta: {
		sources: own$1(pipfile, "source") ?? defaultSources,
		requires: own$1(pipfile, "requires") ?? {}
	} };
	const categories = Object.entries(pipfile).filter(([name]) => !SECTIONS.has(name) && name !== "default" && name !== "develop");
	const packages = own$1(pipfile, "packages") ?? {};
	const development = own$1(pipfile, "dev-packages") ?? {};
	const written = {
		...common,
		default: packages,
		develop: development
	};
	return [
		{
			...common,
			default: normalized(packages),
			develop: normalized(development),
			...Object.fromEntries(categories.map(([name, table]) => [name, normalized(table)]))
		},
		{
			...written,
			...Object.fromEntries(categories)
		},
		written
	].map((content) => createHash("sha256").update(pythonJson(content, COMPACT)).digest("hex"));
}
function normalized(table) {
	if (typeof table !== "object" || table === null || Array.isArray(table)) throw new TypeError("a category of packages is not a table");
	return Object.fromEntries(Object.entries(table).map(([name, entry]) => [normalizedName(name), entry]));
}
function own$1(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/sources/lockfiles/python/pipfile-lock.ts
const VCS = [
	"git",
	"hg",
	"svn",
	"bzr"
];
function readPipfileLock(text, path, directNames = null) {
	const shape = shapeOf(path);
	const json = parseJson(text, path);
	const document = shape.table(json.value, "the file");
	const meta = shape.optionalTable(document, "_meta", "the file");
	const spec = Object.hasOwn(meta, "pipfile-spec") ? meta["pipfile-spec"] : void 0;
	if (spec !== 6) return shape.fail(`has pipfile-spec ${JSON.stringify(spec) ?? "none"}; version 6 is known`);
	for (const required of ["default", "develop"]) if (!Object.hasOwn(document, required)) return shape.fail(`has no \`${required}\`; it is not whole`);
	const hash = shape.string(shape.optionalTable(meta, "hash", "`_meta`"), "sha256", "`_meta.hash`");
	if (!/^[0-9a-f]{64}$/.test(hash)) return shape.fail("has a `_meta.hash.sha256` that is not 64 hex digits");
	const indexes = indexesOf(shape, meta);
	const found = /* @__PURE__ */ new Map();
	for (const category of Object.keys(document)) {
		if (category === "_meta") continue;
		const entries = shape.table(document[category], `\`${category}\``);
		for (const [written, entry] of Object.entries(entries)) {
			const where = `\`${written}\` in \`${category}\``;
			const table = shape.table(entry, where);
			join$1(found, {
				...lockedPackage$1(shape, path, written, table, where, indexes),
				at: json.locate([category, written], "key"),
				scope: scopeOf$1(category),
				direct: directNames?.has(normalizedName(written)) ?? Object.hasOwn(table, "index")
			});
		}
	}
	return {
		hashAt: json.locate([
			"_meta",
			"hash",
			"sha256"
		]),
		sources: shape.optionalList(meta, "sources", "`_meta`"),
		lockfile: {
			path,
			format: "Pipfile.lock",
			formatVersion: String(spec),
			ecosystem: "PyPI",
			root: null,
			declared: null,
			contentHash: hash,
			packages: withDistinctIds([...found.values()]),
			carriesIntegrity: true,
			graph: "none"
		}
	};
}
function scopeOf$1(category) {
	if (category === "default") return "runtime";
	return category === "develop" ? "development" : "optional";
}
const WIDTH = {
	runtime: 2,
	optional: 1,
	development: 0
};
function join$1(found, locked) {
	const hashes = locked.hashes.map((one) => `${one.algorithm}:${one.hex}`).sort();
	const key = JSON.stringify([
		locked.id,
		locked.source,
		hashes,
		locked.condition ?? ""
	]);
	const known = found.get(key);
	if (known === void 0) {
		found.set(key, locked);
		return;
	}
	const scope = WIDTH[locked.scope] > WIDTH[known.scope] ? locked.scope : known.scope;
	found.set(key, {
		...known,
		scope,
		direct: known.direct || locked.direct
	});
}
function indexesOf(shape, meta) {
	const indexes = /* @__PURE__ */ new Map();
	const sources = shape.optionalList(meta, "sources", "`_meta`");
	for (const entry of sources) {
		const source = shape.table(entry, "a source");
		const url = publicAddress(shape.string(source, "url", "a source"));
		indexes.set(shape.optionalString(source, "name", "a source") ?? url, url);
	}
	const [only] = indexes.values();
	if (indexes.size === 1) indexes.set("", only);
	return indexes;
}
function lockedPackage$1(shape, path, written, table, where, indexes) {
	const name = normalizedName(written);
	const index = shape.optionalString(table, "index", where);
	if (index !== void 0 && index !== "" && !indexes.has(index)) return shape.fail(`${where} comes from the source \`${index}\`, which \`_meta.sources\` does not have`);
	const source = sourceOf$1(shape, table, where, indexes.get(index ?? "") ?? null);
	const version = versionOf$1(shape, table, where);
	const hashes = shape.optionalList(table, "hashes", where).map((hash) => typeof hash === "string" ? namedHash(hash, path, where) : shape.fail(`a hash of ${where} is not a string`));
	const marker = shape.optionalString(table, "markers", where);
	return {
		ecosystem: "PyPI",
		name,
		version,
		purl: purlOf("pypi", name, version, qualifiersOf(source)),
		lockfile: path,
		source,
		hashes,
		licence: null,
		dependencies: null,
		id: version === null ? name : `${name}@${version}`,
		...marker === void 0 ? {} : { condition: marker }
	};
}
function versionOf$1(shape, table, where) {
	const written = shape.optionalString(table, "version", where);
	const exact = /^(?:===|==)\s*([^\s,;*]+)$/.exec(written ?? "");
	return exact === null ? null : exact[1];
}
function sourceOf$1(shape, table, where, index) {
	for (const vcs of VCS) {
		const url = shape.optionalString(table, vcs, where);
		if (url === void 0) continue;
		const commit = shape.optionalString(table, "ref", where);
		return {
			kind: "git",
			url: publicAddress(commit === void 0 ? url : `${url}#${commit}`)
		};
	}
	const local = shape.optionalString(table, "path", where);
	if (local !== void 0) return {
		kind: "local",
		path: localPath(local)
	};
	const file = shape.optionalString(table, "file", where) ?? shape.optionalString(table, "uri", where);
	if (file === void 0) return {
		kind: "registry",
		url: index
	};
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(file) && !/^file:/i.test(file) ? {
		kind: "url",
		url: publicAddress(file)
	} : {
		kind: "local",
		path: localPath(file.replace(/^file:(?:\/\/)?/i, ""))
	};
}

// src/sources/lockfiles/python/read-pipfile-lock.ts
const NO_PACKAGES = /* @__PURE__ */ new Set([
	"source",
	"requires",
	"scripts",
	"pipfile",
	"pipenv"
]);
async function readPipfileLockFile(files, path) {
	const text = await textOf(files, path);
	const manifest = await siblingText(files, path, "Pipfile");
	if (manifest === null) {
		const { lockfile } = readPipfileLock(text, path);
		return {
			...lockfile,
			currentContentHash: { unknown: "no Pipfile stands beside it" }
		};
	}
	const pipfile = exactToml(manifest.text, manifest.path);
	const { lockfile, sources, hashAt } = readPipfileLock(text, path, declaredNames$1(pipfile, manifest.path));
	return {
		...lockfile,
		currentContentHash: currentHash$1(pipfile, sources, lockfile.contentHash, hashAt)
	};
}
function currentHash$1(pipfile, sources, recorded, at) {
	try {
		const hashes = pipfileHashes(pipfile, sources);
		return {
			hex: hashes.find((hash) => hash === recorded) ?? hashes[0],
			at
		};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { unknown: error.message };
	}
}
function declaredNames$1(pipfile, path) {
	const shape = shapeOf(path);
	return new Set(Object.entries(pipfile).filter(([section]) => !NO_PACKAGES.has(section)).flatMap(([section, table]) => Object.keys(shape.table(table, `\`${section}\``)).map(normalizedName)));
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

// src/sources/lockfiles/python/marker-groups.ts
const TOKEN = /\s*(?:(\()|(\))|('[^']*'|"[^"]*")|(===|==|~=|!=|<=|>=|<|>)|([A-Za-z_][A-Za-z0-9_.]*))/y;
function scopeByMarker(marker, isDefault) {
	const condition = marker === void 0 ? null : parsed(marker);
	if (condition === null) return "runtime";
	const plain = (quantity, name) => quantity === "dependency_groups" && isDefault(name);
	if (condition(plain)) return "runtime";
	return condition((quantity, name) => quantity === "extras" || plain(quantity, name)) ? "optional" : "development";
}
function parsed(marker) {
	const tokens = tokensOf(marker);
	if (tokens === null) return null;
	const parser = new Parser(tokens);
	const condition = parser.either();
	return condition !== null && parser.isDone() ? condition : null;
}
function tokensOf(marker) {
	const tokens = [];
	TOKEN.lastIndex = 0;
	const end = marker.trimEnd().length;
	while (TOKEN.lastIndex < end) {
		const match = TOKEN.exec(marker);
		if (match === null) return null;
		tokens.push(match[0].trim());
	}
	return tokens;
}
const MAX_DEPTH = 100;
var Parser = class {
	tokens;
	at = 0;
	depth = 0;
	constructor(tokens) {
		this.tokens = tokens;
	}
	isDone() {
		return this.at === this.tokens.length;
	}
	either() {
		return this.chain("or", () => this.both());
	}
	both() {
		return this.chain("and", () => this.clause());
	}
	chain(word, next) {
		const parts = [];
		do {
			const part = next();
			if (part === null) return null;
			parts.push(part);
		} while (this.take(word));
		return word === "or" ? (answer) => parts.some((part) => part(answer)) : (answer) => parts.every((part) => part(answer));
	}
	clause() {
		if (this.take("(")) {
			this.depth += 1;
			if (this.depth > MAX_DEPTH) return null;
			const inner = this.either();
			this.depth -= 1;
			return inner !== null && this.take(")") ? inner : null;
		}
		const left = this.tokens[this.at++];
		const isNegated = this.take("not");
		const operator = this.tokens[this.at++];
		const right = this.tokens[this.at++];
		if (left === void 0 || operator === void 0 || right === void 0) return null;
		if (operator !== "in") return isNegated || !/^[=~!<>]/.test(operator) ? null : () => true;
		if (right !== "extras" && right !== "dependency_groups") return () => true;
		const name = left.slice(1, -1);
		return (answer) => answer(right, name) !== isNegated;
	}
	take(token) {
		if (this.tokens[this.at] !== token) return false;
		this.at += 1;
		return true;
	}
};

// src/sources/lockfiles/python/pylock-graph.ts
function pylockGraph(shape, packages, tables, project) {
	const lines = tables.map((table, index) => pdmLines(shape, table, packages[index].name));
	const own = tables.map((table, index) => shape.optionalList(table, "dependencies", `\`${packages[index].name}\``));
	if (own.every((entries) => entries.length === 0) && lines.every((entries) => entries === null)) return {
		packages,
		missing: [],
		graph: "none"
	};
	const byName = /* @__PURE__ */ new Map();
	for (const [index, locked] of packages.entries()) byName.set(locked.name, [...byName.get(locked.name) ?? [], {
		locked,
		table: tables[index]
	}]);
	const missing = [];
	const withExtras = new Set(packages.filter(({ name }) => project.withExtras.has(name)).map(({ id }) => id));
	const edges = packages.map((locked, index) => {
		const targets = /* @__PURE__ */ new Set();
		for (const entry of own[index]) {
			const wanted = shape.table(entry, `a dependency of \`${locked.name}\``);
			const name = normalizedName(shape.string(wanted, "name", `a dependency of \`${locked.name}\``));
			const found = (byName.get(name) ?? []).filter(({ table }) => identifies(wanted, table));
			for (const target of found) targets.add(target.locked.id);
			if (found.length === 0) missing.push({
				from: locked.id,
				name,
				range: rangeOf(wanted),
				at: locked.at
			});
		}
		for (const line of lines[index] ?? []) {
			const found = byName.get(line.name) ?? [];
			for (const target of found) {
				targets.add(target.locked.id);
				if (line.extras.length > 0) withExtras.add(target.locked.id);
			}
			if (found.length === 0 && !line.conditional && line.name !== project.name) missing.push({
				from: locked.id,
				name: line.name,
				range: line.range,
				at: locked.at
			});
		}
		targets.delete(locked.id);
		return targets;
	});
	return {
		packages: packages.map((locked, index) => ({
			...locked,
			dependencies: withExtras.has(locked.id) && lines[index] !== null ? null : [...edges[index]].sort()
		})),
		missing,
		graph: "complete"
	};
}
function pdmLines(shape, table, name) {
	const tool = shape.optionalTable(table, "tool", `\`${name}\``);
	const pdm = shape.optionalTable(tool, "pdm", `\`tool\` of \`${name}\``);
	if (!Object.hasOwn(pdm, "dependencies")) return null;
	return shape.optionalList(pdm, "dependencies", `\`tool.pdm\` of \`${name}\``).map((entry) => {
		return (typeof entry === "string" ? dependencyLine(entry) : null) ?? shape.fail(`a dependency of \`${name}\` is no requirement`);
	});
}
function identifies(wanted, table) {
	return Object.entries(wanted).every(([key, value]) => key === "name" || Object.hasOwn(table, key) && isWithin(value, table[key]));
}
function isWithin(wanted, there) {
	if (Array.isArray(wanted)) return Array.isArray(there) && wanted.every((one) => there.some((other) => isWithin(one, other)));
	if (typeof wanted !== "object" || wanted === null || wanted instanceof Date) return wanted === there || String(wanted) === String(there);
	if (typeof there !== "object" || there === null) return false;
	return Object.entries(wanted).every(([key, value]) => isWithin(value, there[key]));
}
function rangeOf(wanted) {
	return typeof wanted.version === "string" ? wanted.version : "*";
}

// src/sources/lockfiles/python/pylock-package.ts
function pylockPackage(shape, path, table, at) {
	const name = normalizedName(shape.string(table, "name", "a package"));
	const where = `\`${name}\``;
	const kinds = [
		"vcs",
		"directory",
		"archive"
	].filter((kind) => Object.hasOwn(table, kind));
	const isBuilt = Object.hasOwn(table, "sdist") || Object.hasOwn(table, "wheels");
	if (kinds.length > 1 || kinds.length === 1 && isBuilt) return shape.fail(`${where} has several sources, so nobody can say which of them is installed`);
	for (const identity of shape.optionalList(table, "attestation-identities", where)) {
		const about = `an attestation identity of ${where}`;
		shape.string(shape.table(identity, about), "kind", about);
	}
	const { source, hashes, filesWithoutHash } = sourced(shape, path, table, where);
	const version = versionOf(shape, table, where, [...hashes.map(({ file }) => file ?? ""), ...filesWithoutHash]);
	if (version === null && source.kind === "registry") return shape.fail(`${where} has no version, so nobody can say whether it is safe`);
	const marker = shape.optionalString(table, "marker", where);
	return {
		ecosystem: "PyPI",
		name,
		version,
		purl: purlOf("pypi", name, version, qualifiersOf(source)),
		lockfile: path,
		at,
		source,
		hashes,
		...filesWithoutHash.length === 0 ? {} : { filesWithoutHash },
		scope: "runtime",
		direct: false,
		licence: null,
		dependencies: null,
		id: version === null ? name : `${name}@${version}`,
		...marker === void 0 ? {} : { condition: marker }
	};
}
function sourced(shape, path, table, where) {
	if (Object.hasOwn(table, "vcs")) {
		const vcs = shape.optionalTable(table, "vcs", where);
		const commit = shape.string(vcs, "commit-id", `\`vcs\` of ${where}`);
		return {
			source: {
				kind: "git",
				url: `${publicAddress(addressOf(shape, vcs, `\`vcs\` of ${where}`))}#${commit}`
			},
			hashes: [],
			filesWithoutHash: []
		};
	}
	if (Object.hasOwn(table, "directory")) {
		const directory = shape.optionalTable(table, "directory", where);
		const folder = shape.string(directory, "path", `\`directory\` of ${where}`);
		return {
			source: {
				kind: "local",
				path: localPath(folder)
			},
			hashes: [],
			filesWithoutHash: []
		};
	}
	if (Object.hasOwn(table, "archive")) {
		const archive = shape.optionalTable(table, "archive", where);
		const url = shape.optionalString(archive, "url", where);
		const address = addressOf(shape, archive, `\`archive\` of ${where}`);
		return {
			source: url === void 0 ? {
				kind: "local",
				path: localPath(address)
			} : {
				kind: "url",
				url: publicAddress(url)
			},
			...filesOf(shape, path, [archive], where)
		};
	}
	const index = shape.optionalString(table, "index", where);
	const files = [...Object.hasOwn(table, "sdist") ? [table.sdist] : [], ...shape.optionalList(table, "wheels", where)];
	return {
		source: {
			kind: "registry",
			url: index === void 0 ? null : publicAddress(index)
		},
		...filesOf(shape, path, files, where)
	};
}
function filesOf(shape, path, files, where) {
	const hashes = [];
	const filesWithoutHash = [];
	for (const entry of files) {
		const about = `a file of ${where}`;
		const table = shape.table(entry, about);
		const fetched = decodedName(addressOf(shape, table, about).replaceAll("\\", "/"));
		const name = shape.optionalString(table, "name", about);
		const file = name === void 0 || distribution(fetched) !== null ? fetched : name;
		const digests = shape.strings(table, "hashes", about);
		if (digests.length === 0) filesWithoutHash.push(file);
		for (const [algorithm, digest] of digests) hashes.push(namedHash(`${algorithm}:${digest}`, path, where, file));
	}
	return {
		hashes,
		filesWithoutHash
	};
}
function addressOf(shape, table, where) {
	return shape.optionalString(table, "url", where) ?? shape.optionalString(table, "path", where) ?? shape.fail(`${where} has neither \`url\` nor \`path\``);
}
function versionOf(shape, table, where, files) {
	const version = shape.optionalString(table, "version", where);
	if (version !== void 0) return version;
	if ([
		"vcs",
		"directory",
		"archive"
	].some((kind) => Object.hasOwn(table, kind))) return null;
	const versions = new Set(files.map((file) => distribution(file)?.version ?? null));
	return versions.size === 1 ? [...versions][0] : null;
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

// src/sources/lockfiles/python/pylock.ts
const NO_PROJECT = {
	name: null,
	declared: null,
	withExtras: /* @__PURE__ */ new Set()
};
function readPylock(text, path, project = NO_PROJECT) {
	const shape = shapeOf(path);
	const toml = parseToml(text, path);
	const document = shape.table(toml.value, "the file");
	const version = shape.string(document, "lock-version", "the file");
	if (version !== "1.0") return shape.fail(`has lock-version ${JSON.stringify(version)}; version 1.0 is known`);
	const createdBy = shape.string(document, "created-by", "the file");
	if (!Object.hasOwn(document, "packages")) return shape.fail("has no `packages`, so nothing is locked");
	const tables = shape.list(document.packages, "`packages`").map((entry, index) => shape.table(entry, `package ${index + 1}`));
	const isDefault = defaultGroups(shape, document);
	const bare = tables.map((table, index) => pylockPackage(shape, path, table, toml.locate([
		"packages",
		index,
		"name"
	])));
	const { packages, missing, graph } = pylockGraph(shape, withForeignFiles(withDistinctIds(bare)), tables, project);
	const pdm = shape.optionalTable(shape.optionalTable(document, "tool", "the file"), "pdm", "`tool`");
	const hash = shape.optionalString(shape.optionalTable(pdm, "hashes", "`tool.pdm`"), "sha256", "`hashes`");
	const groups = lockedGroups(shape, document);
	return {
		createdBy,
		pdmHash: hash === void 0 ? null : {
			hex: hash,
			at: toml.locate([
				"tool",
				"pdm",
				"hashes",
				"sha256"
			])
		},
		hasLockInputs: Object.hasOwn(pdm, "lock_inputs"),
		lockfile: {
			path,
			format: "pylock",
			formatVersion: version,
			ecosystem: "PyPI",
			root: null,
			declared: null,
			...groups === null ? {} : { groups },
			packages: packages.map((locked) => ({
				...locked,
				scope: scopeOf(path, locked, isDefault),
				direct: project.declared === null ? graph === "none" : project.declared.has(locked.name)
			})),
			missing,
			carriesIntegrity: true,
			graph
		}
	};
}
function scopeOf(path, locked, isDefault) {
	const scope = scopeByMarker(locked.condition, isDefault);
	return scope === "runtime" && isForDevelopment(path) ? "development" : scope;
}
function defaultGroups(shape, document) {
	const groups = new Set(texts(shape, document, "default-groups").map(normalizedName));
	return (group) => groups.has(normalizedName(group));
}
function lockedGroups(shape, document) {
	const groups = [
		...texts(shape, document, "extras"),
		...texts(shape, document, "dependency-groups"),
		...texts(shape, document, "default-groups")
	];
	return groups.length === 0 ? null : [.../* @__PURE__ */ new Set(["default", ...groups.map(normalizedName)])];
}
function texts(shape, document, key) {
	return shape.optionalList(document, key, "the file").map((entry) => typeof entry === "string" ? entry : shape.fail(`\`${key}\` holds what is no string`));
}

// src/sources/lockfiles/python/read-pylock.ts
async function readPylockFile(files, path) {
	const text = await textOf(files, path);
	const manifest = await siblingText(files, path, "pyproject.toml");
	if (manifest === null) return unbound(readPylock(text, path));
	const pyproject = exactToml(manifest.text, manifest.path);
	const project = pdmProject(pyproject, manifest.path);
	const groups = [...project.groups.values()];
	const declared = new Set(groups.flatMap(({ names }) => [...names]));
	const pylock = readPylock(text, path, {
		name: project.name,
		declared: declared.size === 0 ? null : declared,
		withExtras: new Set(groups.flatMap(({ withExtras }) => [...withExtras]))
	});
	if (pylock.createdBy !== "pdm") return pylock.lockfile;
	const overridden = project.overridden.length === 0 ? {} : { overrides: project.overridden };
	if (pylock.hasLockInputs || pylock.pdmHash === null) return {
		...unbound(pylock),
		...overridden
	};
	const { hex: recorded, at } = pylock.pdmHash;
	if (!/^[0-9a-f]{64}$/.test(recorded)) return shapeOf(path).fail("has a `tool.pdm.hashes.sha256` that is not 64 hex digits");
	const current = await currentPdmHash(files, pyproject, manifest.path, {
		recorded,
		lockVersion: "4.5"
	});
	return {
		...pylock.lockfile,
		...overridden,
		contentHash: recorded,
		currentContentHash: typeof current === "string" ? {
			hex: current,
			at
		} : current
	};
}
function unbound({ lockfile, hasLockInputs, pdmHash }) {
	if (hasLockInputs) {
		const unknown = "it is bound to its manifest by `lock_inputs`, which only PDM can compare";
		return {
			...lockfile,
			currentContentHash: { unknown }
		};
	}
	if (pdmHash === null) return lockfile;
	return {
		...lockfile,
		contentHash: pdmHash.hex,
		currentContentHash: { unknown: "no pyproject.toml stands beside it" }
	};
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
	const bare = withForeignFiles(withDistinctIds(tables.map((table, index) => lockedPackage(shape, path, table, locate([
		"package",
		index,
		"name"
	])))));
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
		const address = shape.optionalString(file, "url", where) ?? shape.optionalString(file, "path", where) ?? shape.optionalString(file, "filename", where) ?? "";
		const name = decodedName(address);
		const hash = shape.optionalString(file, "hash", `a file of ${where}`);
		if (hash === void 0 || hash === "") filesWithoutHash.push(name);
		else hashes.push(namedHash(hash, path, where, name));
	}
	return {
		hashes,
		filesWithoutHash
	};
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
async function readLockfiles(files, excluded, ahead = NOTHING_AHEAD) {
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
			const outcome = await attempt(path, async () => await unchanged(ahead, files, path) ?? await READERS[format](files, path));
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
	bundler: readBundler,
	cargo: readCargo,
	composer: readComposer,
	go: readGo,
	gradle: readGradle,
	nuget: readNuget,
	"package-lock": readNpmLock,
	pdm: readPdm,
	pipenv: readPipfileLockFile,
	pnpm: async (files, path) => readPnpmLock(await textOf(files, path), path),
	poetry: readPoetry,
	pylock: readPylockFile,
	yarn: readYarn,
	uv: async (files, path) => readUvLock(await textOf(files, path), path)
};
function lockfilesAhead(files, paths) {
	return readAhead(files, paths, (path) => {
		const how = lockfileKind(path)?.how;
		return how === void 0 || "unsupported" in how || how.format === "requirements" ? null : READERS[how.format];
	});
}
function unsupported(tool) {
	return `${tool} lockfiles are not supported yet; exclude it in the policy with a reason, and check its packages by other means`;
}

export { readLockfiles as n, lockfilesAhead as t };