import { r as __toESM } from "./rolldown-runtime.js";
import { A as repositoryPath, B as isSourceError, D as packagesHere, F as atLeast, L as InputError, O as commitSha, P as SEVERITIES, R as SourceInvalid, S as visible, _ as MAX_TEXT_BYTES, a as escapeMarkdown, b as isOnRunner$1, c as markdownCode, d as optimiseLate, g as canonicalJson, h as byCodeUnit, i as escapeTerminal, j as wholeFile, k as isCommitSha, l as markdownMessage, m as wellFormed, p as relativeReference, s as markdownBlock, t as painter, u as decodeUtf8, v as TOOL_VERSION, w as withoutSecrets, x as readRunnerEvent, z as SourceUnavailable } from "./basics.js";
import { A as union, C as regex, D as transform, E as string, O as trim, T as strictObject, _ as object$2, a as getDotPath, b as picklist, c as literal, d as minLength, g as number, h as nullish, i as description, j as unknown$1, k as undefined_, l as looseObject, n as boolean, p as nonEmpty$1, r as check$2, s as isoTimestamp, t as array, u as maxLength, v as optional, w as safeParse, x as pipe } from "./vendor-valibot.js";
import { $ as isAscii, A as linkWorkspaces, B as diskFiles, C as parseGoMod, D as parseJson$1, E as jsonMembers, F as isTable, G as EXECUTABLE, H as gitListing, I as projectFolder, J as REGULAR, K as GITLINK, L as resolve$1, M as parseToml, N as positions, O as readCargoToml, P as fields, Q as nulRecords, R as directoryOf, S as withoutComments, U as hiddenInIndex, W as stagedDifferences, X as foldersOf, Y as committedTree, Z as reported, _ as childrenOf$1, a as parseIni, b as SLASH_COMMENTS, c as grammarOf, et as pathText, f as semver, g as childOf, k as checkedGlobs, m as readPackageJson, o as parseYamlTexts, q as LINK, tt as treePath, v as parseXml, x as blocksAround, y as HASH_COMMENTS, z as manifestKind } from "./files.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { A as allUses, C as mapping, D as lockKey, E as staticValues, F as judged$3, I as matchesEverything, L as pathMatcher, M as fits, N as isExpired, O as locate, P as isInForce, R as policyWaiver, S as list$1, T as scalarField, _ as Unfolding, b as invalidAt, c as publishableManifests, d as kindOf$1, f as mayBeNoDockerfile, g as LineStarts, h as partOf, j as openPgpKeys, k as allImages, l as taggedRelease, m as instructionsOf, p as heredocMarks, s as runRule, t as RULES, u as isWorkflowFolder, v as segmentsOf, w as scalar, x as isEmpty, y as field } from "./rules.js";
import { a as ContextAccess, c as IndexAccess, d as Star, f as Unary, i as Binary, l as Literal, n as Lexer, o as FunctionCall, s as Grouping, t as Parser, u as Logical } from "./vendor-actions-expressions.js";
import { t as parse$2 } from "./vendor-unbash.js";
import { a as visit$1, c as isNode, d as isSeq, i as Composer, n as Parser$1, o as isAlias, r as LineCounter, s as isMap, t as parseDocument, u as isScalar } from "./vendor-yaml.js";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { BlockList, isIP } from "node:net";
import { Worker } from "node:worker_threads";
import { createHash, createPublicKey, hash, randomUUID, verify } from "node:crypto";
import { accessSync, chmodSync, closeSync, constants, createReadStream, existsSync, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { spawn } from "node:child_process";
import { availableParallelism, devNull, homedir, hostname, tmpdir } from "node:os";
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";

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

// src/capabilities/commit-files.ts
const BATCH_BYTES$2 = 67108864;
const MOST_LINKS = 40;
function commitFiles(git, commit) {
	let listed;
	const listing = () => {
		listed ??= list(git, commit);
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
			return at(target(link, await blob(link, asked), rest, asked), asked, links + 1);
		}
		if (entry.mode === "160000") throw new SourceInvalid(asked, "is a submodule, not a file");
		const bytes = await blob(entry, asked);
		return entry.mode === "120000" ? at(target(entry, bytes, "", asked), asked, links + 1) : bytes;
	};
	return {
		list: async () => {
			const { names } = await listing();
			return [...names].filter(([, same]) => same.some(({ mode }) => mode !== GITLINK)).map(([path]) => path);
		},
		read: (path) => at(path, path, 0)
	};
}
async function list(git, commit) {
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
function linkOnTheWay(entries, path) {
	const parts = path.split("/");
	for (let count = 1; count < parts.length; count++) {
		const entry = entries.get(treePath(parts.slice(0, count).join("/")));
		if (entry?.mode === "120000") return [entry, parts.slice(count).join("/")];
	}
	return [null, ""];
}
function target(link, bytes, rest, asked) {
	const text = Buffer.from(bytes).toString("utf8");
	const joined = posix.normalize(posix.join(posix.dirname(reported(link.path)), text, rest));
	if (text.startsWith("/") || joined === ".." || joined.startsWith("../") || text.includes("\0")) throw new SourceInvalid(asked, "is a link out of the repository, which is not followed");
	return joined;
}
function batchedBlobs(git) {
	let waiting = [];
	const flush = async () => {
		await setImmediate();
		const batch = waiting;
		waiting = [];
		try {
			await answer(git, batch);
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
async function answer(git, batch) {
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
		if (bytes < BATCH_BYTES$2 && index < batch.length - 1) continue;
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

// src/capabilities/find-program.ts
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
const REFUSED = /^(?:--upload-pack|--exec|--exec-path|--config-env|--textconv|--filters|--ext-diff|--output|-o)(?:=|$)/;
const CONFIG_READS = /* @__PURE__ */ new Set([
	"--get",
	"--get-all",
	"--get-regexp",
	"--list",
	"-l"
]);
const GLOBAL = /^(?:-C|--work-tree=.*|--version)$/s;
function refuseUnsafe$1(args) {
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

// src/capabilities/run-program.ts
function runProgram(program, args, how) {
	const group = how.withHelpers === true && process.platform !== "win32";
	return new Promise((resolve, reject) => {
		const fail = (problem) => reject(new SourceUnavailable(how.source, `\`${how.name}\` ${problem}`));
		const child = spawn(program, args, {
			cwd: how.cwd,
			env: how.env,
			shell: false,
			windowsHide: true,
			detached: group,
			stdio: [
				how.input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			]
		});
		const { stdin, stdout, stderr } = child;
		const out = [];
		const err = [];
		let size = 0;
		let errorSize = 0;
		let ended = null;
		const end = (why) => {
			ended ??= why;
			if (group && child.pid !== void 0) killGroup(child.pid);
			child.kill("SIGKILL");
		};
		const timer = setTimeout(() => end(`took longer than ${how.timeout / 1e3} s`), how.timeout);
		stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size > how.cap) end(`answered with more than ${how.cap} bytes`);
			else out.push(chunk);
		});
		stderr.on("data", (chunk) => {
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
		stdin?.on("error", () => void 0);
		stdin?.end(how.input);
	});
}
function firstLine$2(stderr) {
	return (stderr.split("\n").find((text) => text.trim() !== "") ?? "it said nothing").replaceAll(/\p{Cc}/gu, " ").slice(0, 300);
}
function killGroup(leader) {
	try {
		process.kill(-leader, "SIGKILL");
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
}

// src/capabilities/git-process.ts
function gitProcess(root, env, limits = {}) {
	const timeout = limits.timeout ?? 12e4;
	const cap = limits.output ?? 268435456;
	const base = {
		...withoutGitVariables(env),
		...fixedVariables(root)
	};
	let program;
	return { async run(args, options = {}) {
		refuseUnsafe$1(args);
		program ??= findProgram("git", root, env);
		if (program === null) throw new SourceUnavailable("git", "is not on the PATH; install git 2.31 or later");
		const name = subcommand(args);
		const result = await runProgram(program, [...hardening(root), ...args], {
			cwd: root,
			env: {
				...base,
				...options.env
			},
			input: options.input,
			timeout,
			cap,
			source: "git",
			name: `git ${name}`
		});
		if (!(options.okCodes ?? [0]).includes(result.code)) throw new SourceUnavailable("git", `\`git ${name}\` exited ${result.code}: ${firstLine$2(result.stderr)}`);
		return result;
	} };
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

// src/capabilities/find-repository.ts
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

// src/capabilities/http/proxy.ts
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

// src/capabilities/github.ts
const PUBLIC_API = "https://api.github.com";
function gitHub(env, offline, pace = {}) {
	let made = null;
	return () => {
		made ??= make(env, offline, pace);
		return made;
	};
}
async function make(env, offline, pace) {
	if (offline) throw unavailable$1("the run is offline, and only GitHub can say; run it online, or switch the rule off in the policy");
	const token = tokenOf(env);
	if (token === null) throw unavailable$1("there is no token to ask it with; set GITHUB_TOKEN or GH_TOKEN (for the action: the input github-token)");
	const address = addressOf$1(env);
	refuseUnusedProxy(address, env);
	const { octokitApi } = await import("./octokit.js");
	return octokitApi(token, address, pace);
}
function unavailable$1(problem) {
	return new SourceUnavailable("GitHub", problem);
}
function tokenOf(env) {
	const token = [
		env["INPUT_GITHUB-TOKEN"],
		env.GITHUB_TOKEN,
		env.GH_TOKEN
	].map((token) => token?.trim() ?? "").find((text) => text !== "") ?? null;
	if (token !== null && !/^[\x21-\x7e]+$/.test(token)) throw unavailable$1("the token given holds characters that no token has; set GITHUB_TOKEN again");
	return token;
}
function addressOf$1(env) {
	const given = env.GITHUB_API_URL?.trim() ?? "";
	if (given === "") return PUBLIC_API;
	const url = URL.canParse(given) ? new URL(given) : null;
	const loopback = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url?.hostname ?? "");
	const secure = url?.protocol === "https:" || url?.protocol === "http:" && loopback;
	if (url === null || !secure || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw unavailable$1("GITHUB_API_URL must be an https address without credentials or query, such as https://github.example/api/v3");
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function refuseUnusedProxy(address, env) {
	const url = new URL(address);
	const scheme = url.protocol.slice(0, -1);
	if ([`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].some((name) => (env[name] ?? "") !== "") || proxyFor(url, env) === null) return;
	throw unavailable$1(`ALL_PROXY alone cannot be used for it; set ${scheme.toUpperCase()}_PROXY to the same address`);
}

// src/capabilities/gpg-verify.ts
const TIMEOUT_MS$1 = 3e4;
function gpgVerify(root, env) {
	return async (question) => {
		if (question.keys.length === 0) return {
			kind: "unavailable",
			why: "the policy names no OpenPGP key"
		};
		const gpg = findProgram("gpg", root, env);
		if (gpg === null) return {
			kind: "unavailable",
			why: "gpg is not on the PATH"
		};
		const home = mkdtempSync(join(tmpdir(), "rg-gpg-"));
		try {
			chmodSync(home, 448);
			return await verified$1(gpg, home, question, env);
		} catch (error) {
			if (!isSourceError(error)) throw error;
			return {
				kind: "unavailable",
				why: error.message
			};
		} finally {
			rmSync(home, {
				recursive: true,
				force: true
			});
		}
	};
}
async function verified$1(gpg, home, { keys, payload, signature }, env) {
	const run = (args, input) => runProgram(gpg, [
		"--homedir",
		home,
		...ALONE,
		...args
	], {
		cwd: home,
		env: {
			PATH: env.PATH ?? "",
			LC_ALL: "C",
			HOME: home,
			GNUPGHOME: home
		},
		input,
		timeout: TIMEOUT_MS$1,
		cap: 1048576,
		source: "gpg",
		name: "gpg",
		withHelpers: true
	});
	for (const key of keys) {
		const { code } = await run(["--import"], key);
		if (code !== 0) return {
			kind: "unavailable",
			why: "one of the policy\u2019s OpenPGP keys cannot be read by gpg"
		};
	}
	const file = join(home, "signature.asc");
	writeFileSync(file, signature, "latin1");
	const { stdout } = await run([
		"--status-fd",
		"1",
		"--verify",
		file,
		"-"
	], payload);
	return judged$2(stdout.toString("utf8"));
}
const ALONE = [
	"--batch",
	"--no-options",
	"--no-tty",
	"--no-autostart",
	"--no-auto-key-retrieve",
	"--no-auto-key-locate",
	"--no-auto-check-trustdb",
	"--trust-model",
	"always",
	"--weak-digest",
	"SHA1",
	"--weak-digest",
	"RIPEMD160"
];
function judged$2(status) {
	const lines = status.split("\n").flatMap((line) => /^\[GNUPG:\] (\S+)(?: (.*))?$/.exec(line)?.slice(1, 3) ?? []);
	const words = /* @__PURE__ */ new Map();
	for (let at = 0; at < lines.length; at += 2) {
		const key = lines[at];
		words.set(key, [...words.get(key) ?? [], lines[at + 1] ?? ""]);
	}
	const first = (key) => words.get(key)?.[0]?.split(" ")[0] ?? "";
	if (words.has("BADSIG")) return {
		kind: "bad",
		why: "it is not over the content of this tag"
	};
	if (words.has("REVKEYSIG")) return {
		kind: "bad",
		why: `its key ${first("REVKEYSIG")} was revoked`
	};
	if (words.has("EXPKEYSIG")) return {
		kind: "bad",
		why: `its key ${first("EXPKEYSIG")} has expired`
	};
	if (words.has("EXPSIG")) return {
		kind: "bad",
		why: "it has expired itself"
	};
	if (words.has("NO_PUBKEY")) return {
		kind: "unknown-key",
		key: first("NO_PUBKEY")
	};
	const valid = words.get("VALIDSIG") ?? [];
	if (valid.length === 1 && words.get("GOODSIG")?.length === 1 && !words.has("ERRSIG")) return {
		kind: "valid",
		fingerprint: valid[0].split(" ").at(-1)
	};
	return {
		kind: "bad",
		why: words.has("ERRSIG") ? "it uses an algorithm that gpg does not accept" : "it is none that gpg can read"
	};
}

// src/capabilities/remembered-git.ts
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

// src/capabilities/remote-refs.ts
const TIMEOUT_MS = 6e4;
const OUTPUT_BYTES = 67108864;
function remoteRefs(root, env, timeout = TIMEOUT_MS) {
	return async (question) => {
		const { address, refs } = question;
		refuseUnsafe(question);
		const git = findProgram("git", root, env);
		if (git === null) throw new SourceUnavailable("git", "is not on the PATH; install git 2.31 or later");
		const folder = mkdtempSync(join(tmpdir(), "release-guardrail-remote-"));
		try {
			const { code, stdout, stderr } = await runProgram(git, [
				"--no-pager",
				"ls-remote",
				"--quiet",
				"--",
				address,
				"HEAD",
				...refs
			], {
				cwd: folder,
				env: environment(question, folder, root, env),
				timeout,
				cap: OUTPUT_BYTES,
				source: "the remote repository",
				name: "git ls-remote",
				withHelpers: true
			});
			if (code !== 0) throw new SourceUnavailable("the remote repository", `${shown$3(address)} did not answer: ${firstLine$2(stderr).replaceAll(address, shown$3(address))}`);
			return answered(stdout, new Set(refs), address);
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
function shown$3(address) {
	if (!URL.canParse(address) || /^[a-z]:[\\/]/i.test(address)) return address;
	const { protocol, host, pathname } = new URL(address);
	return `${protocol}//${host}${pathname}`;
}
function refuseUnsafe({ address, refs, authorization }) {
	if (!(/^(?:https|ssh|file):\/\/[^-]/i.test(address) || /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(address) || /^(?:\/|[a-z]:[\\/])/i.test(address) || /^[\w.][\w.-]*@[\w[][\w.:[\]-]*:[^:]/.test(address)) || /\p{Cc}|::/u.test(address.replace(/\[[0-9a-f:]+\]/gi, ""))) throw new Error("not an address that is asked");
	if (refs.some((ref) => !ref.startsWith("refs/") || /[\p{Cc}*?[\\]/u.test(ref))) throw new Error("not a full name of a ref");
	if (authorization !== null && !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(authorization)) throw new Error("not a value of a header");
}
function environment({ address, authorization }, folder, root, env) {
	const settings = [
		["credential.helper", ""],
		["core.askPass", ""],
		["protocol.version", "2"],
		["http.followRedirects", authorization === null ? "initial" : "false"],
		["http.lowSpeedLimit", "1"],
		["http.lowSpeedTime", "30"],
		...authorization === null ? [] : [[`http.${new URL(address).origin}/.extraHeader`, `Authorization: ${authorization}`]]
	];
	const { SSH_ASKPASS: _, ...inherited } = withoutGitVariables(env);
	const ssh = findProgram("ssh", root, env);
	return {
		...inherited,
		LC_ALL: "C",
		LANGUAGE: "",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "",
		SSH_ASKPASS_REQUIRE: "never",
		GIT_CEILING_DIRECTORIES: dirname(folder),
		GIT_ALLOW_PROTOCOL: address.startsWith("http://") ? "http" : "https:ssh:file",
		GIT_SSH_COMMAND: ssh === null ? "false" : `${quoted(ssh)} -oBatchMode=yes -oConnectTimeout=20`,
		GIT_SSH_VARIANT: "ssh",
		GIT_CONFIG_COUNT: String(settings.length),
		...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]))
	};
}
function quoted(path) {
	return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
function answered(stdout, asked, address) {
	const found = /* @__PURE__ */ new Map();
	const text = stdout.toString("utf8");
	const unclear = () => new SourceUnavailable("the remote repository", `${shown$3(address)} answered in an unknown form`);
	if (text !== "" && !text.endsWith("\n")) throw unclear();
	for (const line of text.split("\n").filter(Boolean)) {
		const [id, name, ...rest] = line.split("	");
		if (id === void 0 || name === void 0 || rest.length > 0 || !isCommitSha(id)) throw unclear();
		if (asked.has(name)) found.set(name, id);
	}
	if (found.size === 0 && !/\tHEAD$/m.test(text)) throw new SourceUnavailable("the remote repository", `${shown$3(address)} shows no branch that is checked out by default: it is empty, or no repository`);
	return found;
}

// src/capabilities/unpacking-threads.ts
const MOST_THREADS = 4;
const HASHED_TO_UNPACKED = 5;
function unpackingThreads() {
	if (import.meta.url.endsWith(".ts")) return null;
	return threadsOf(() => new Worker(new URL("./unpacking.js", import.meta.url)));
}
function threadsOf(start, count = Math.min(MOST_THREADS, availableParallelism())) {
	const threads = [];
	try {
		while (threads.length < count) threads.push(new Thread(start()));
	} catch {}
	if (threads.length === 0) return null;
	const ask = async (weight, request, given) => {
		const thread = threads.filter(({ isAlive }) => isAlive).reduce((one, other) => one !== null && one.weight <= other.weight ? one : other, null);
		return thread === null ? null : thread.ask(weight, request, given);
	};
	return {
		async unpack(job) {
			const weight = job.sizes.reduce((all, size) => all + size, 0);
			const answer = await ask(weight, {
				ask: "unpack",
				job
			}, [job.framed.buffer]);
			return answer !== null && "unpacked" in answer ? answer.unpacked : null;
		},
		async sha256(descriptor, size) {
			const answer = await ask(size / HASHED_TO_UNPACKED, {
				ask: "sha256",
				descriptor,
				size
			}, []);
			return answer !== null && "sha256" in answer ? answer.sha256 : null;
		},
		async end() {
			await Promise.all(threads.map((thread) => thread.end()));
		}
	};
}
var Thread = class {
	#worker;
	#waiting = /* @__PURE__ */ new Map();
	#asked = 0;
	weight = 0;
	isAlive = true;
	constructor(worker) {
		this.#worker = worker;
		worker.on("message", (answer) => this.#answered(answer.id, answer));
		for (const event of [
			"error",
			"messageerror",
			"exit"
		]) worker.once(event, () => this.#fail());
	}
	ask(weight, request, given) {
		this.#asked += 1;
		const id = this.#asked;
		return new Promise((resolve) => {
			this.#waiting.set(id, {
				weight,
				resolve
			});
			this.weight += weight;
			this.#worker.postMessage({
				...request,
				id
			}, given);
		});
	}
	async end() {
		this.#fail();
		await this.#worker.terminate();
	}
	#answered(id, answer) {
		const waiting = this.#waiting.get(id);
		if (waiting === void 0) return;
		this.#waiting.delete(id);
		this.weight -= waiting.weight;
		waiting.resolve(answer);
	}
	#fail() {
		this.isAlive = false;
		for (const id of this.#waiting.keys()) this.#answered(id, null);
	}
};

// src/capabilities/assemble.ts
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
		http: options.offline ? null : network(env),
		remoteRefs: options.offline ? null : remoteRefs(root, env),
		github: gitHub(env, options.offline),
		openPgp: gpgVerify(root, env),
		now: Date.now,
		env,
		progress: options.progress,
		lockfiles: (excluded) => options.packages.lockfiles(files, excluded),
		sbom: options.packages.sbom,
		unpackingThreads
	};
}
function network(env) {
	let made = null;
	return async (request) => {
		made ??= import("./fetch-http.js").then(({ fetchHttp }) => fetchHttp({
			env,
			userAgent: `release-guardrail/${TOOL_VERSION}`
		}));
		return (await made)(request);
	};
}
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
function defaultOutput(facts, env) {
	const base = env.RUNNER_TEMP ? join(env.RUNNER_TEMP, "release-guardrail") : join(tmpdir(), `release-guardrail-${process.getuid?.() ?? env.USERNAME ?? "user"}`);
	const unique = env.GITHUB_JOB && env.GITHUB_ACTION ? `${env.GITHUB_JOB}-${env.GITHUB_ACTION}` : String(process.pid);
	return join(base, `${facts.runId}-${unique.replaceAll(/[^\w.-]/g, "_")}`);
}
function chosenOutput(directory, root) {
	const real = realOf(directory);
	if (isBelow$1(real, realOf(join(root, ".git")))) throw new InputError(`the output directory lies in git's own folder \`.git\`: name another with --output`);
	if (isBelow$1(directory, root) && !isBelow$1(real, realOf(root))) throw new InputError("the output directory leads through a link of the repository to another place: name that place itself with --output");
	return directory;
}
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
async function readRunFacts(git, asked, event, now, surroundings) {
	const { mode, modeReason } = decideMode(asked, event);
	const [head, branch, origin] = await Promise.all([
		headCommit(git),
		event === null && mode !== "release" ? currentBranch(git) : null,
		event === null ? originName(git) : null
	]);
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
async function checkCheckout(git, event, head, mode) {
	if (event.pullRequest !== null) {
		if (event.name === "pull_request_target") return checkTarget(git, event.pullRequest.head, head);
		if (head === event.pullRequest.head) return;
	} else if (mode === "audit") return;
	if (head === event.sha) return;
	throw new InputError(`the checked-out commit is ${head}, the event is about ${event.sha}: check out the event's own commit (actions/checkout without \`ref\`)`);
}
async function checkTarget(git, proposed, head) {
	if (head === proposed || await resolveCommit(git, `${head}^2`) === proposed) return;
	throw new InputError(`the checked-out commit is ${head}, and the pull request proposes ${proposed}: on pull_request_target, check out the change itself (\`ref: \${{ github.event.pull_request.head.sha }}\` on actions/checkout) and run none of it, or use pull_request`);
}
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

// src/gate/artifacts.ts
const NONE = {
	asked: [],
	artifacts: [],
	coverage: {
		found: 0,
		read: 0,
		skipped: []
	}
};
function namedPatterns(request, policy) {
	return [.../* @__PURE__ */ new Set([...policy.effective.artifacts, ...request.artifacts])];
}
async function readNamedArtifacts(request, facts, policy, { root, progress, unpackingThreads }) {
	const patterns = namedPatterns(request, policy);
	if (patterns.length === 0) return NONE;
	progress("reading the artefacts");
	const { readArtifacts } = await import("./artifacts.js");
	return readArtifacts({
		directory: root,
		patterns,
		objectFormat: formatOf(facts.repository.commit),
		threads: unpackingThreads
	});
}
async function readSbomsOf(artifacts, root) {
	if (artifacts.asked.length === 0) return {
		documents: [],
		coverage: NONE.coverage
	};
	const { readSboms } = await import("./sboms.js");
	return readSboms(root, artifacts);
}
const TYING = ["artifact/not-from-commit", "artifact/broken-integrity"];
async function judgedArtifacts(request, policy, load) {
	if (namedPatterns(request, policy).length === 0) return [];
	if (!TYING.every((id) => runs(id, request, policy.effective))) return [];
	const loaded = await load();
	return "error" in loaded ? [] : loaded.model.artifacts.map(({ path }) => path).filter((path) => !isAbsolute(path));
}
function runs(id, { skip }, policy) {
	return policy.rules.get(id)?.enabled === true && !skip.includes(id);
}
function refuseUnjudgedArtifacts(request, facts, policy) {
	if (request.artifacts.length === 0 || facts.mode === "pull-request") return;
	if ([...policy.effective.rules].some(([id, { enabled }]) => id.startsWith("artifact/") && enabled && !request.skip.includes(id))) return;
	throw new InputError(facts.mode === "release" ? "artefacts were named, and the policy switches off every rule that would judge them; enable artifact/* in it, or name none" : `artefacts were named, and no rule judges them in mode ${facts.mode}; name the release's tag with --tag (input \`tag\`), or enable artifact/* in the policy`);
}
const CERTIFICATE = /\.(?:pem|crt|cer)$/i;
const COMPARED_TEXTS = /* @__PURE__ */ new Set([
	"package.json",
	"setup.cfg",
	"setup.py",
	"pyproject.toml",
	"Cargo.lock"
]);
function comparedByText(artifacts) {
	if (artifacts.length === 0) return () => false;
	const scripts = new Set(artifacts.flatMap(({ members }) => members.flatMap(({ path }) => /\.data\/scripts\/([^/]+)$/.exec(path)?.[1] ?? [])));
	const hasClasses = artifacts.some(({ format }) => format === "jar" || format === "war");
	const hasPackage = artifacts.some(({ format }) => format === "nupkg");
	const hasImage = artifacts.some(({ format }) => format === "oci-layout");
	const hasGem = artifacts.some(({ format }) => format === "gem");
	return (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		return COMPARED_TEXTS.has(name) || scripts.has(name) || hasImage && /dockerfile|containerfile/i.test(name) || hasPackage && /\.(?:nuspec|\w+proj|props|targets)$/i.test(name) || hasClasses && /\.(?:java|kt|scala|groovy)$/.test(name) || hasGem && CERTIFICATE.test(name);
	};
}

// src/evidence/files.ts
const AUDIT_REPORT = "audit-report.json";
const AUDIT_REPORT_MARKDOWN = "audit-report.md";
const SARIF = "results.sarif";
const SBOM = "sbom.cdx.json";
const AUDIT_LOG = "audit-log.jsonl";
const CHECKSUMS = "SHA256SUMS";
const EVIDENCE_NAMES = /* @__PURE__ */ new Set([
	AUDIT_REPORT,
	AUDIT_REPORT_MARKDOWN,
	SARIF,
	SBOM,
	AUDIT_LOG,
	CHECKSUMS
]);

// src/evidence/report/order.ts
function worstFirst$1(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byCodeUnit(a.location?.path ?? "", b.location?.path ?? "") || (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) || (a.location?.startColumn ?? 0) - (b.location?.startColumn ?? 0) || byCodeUnit(a.ruleId, b.ruleId) || byCodeUnit(a.message, b.message) || byCodeUnit(a.fingerprint, b.fingerprint));
}

// src/evidence/report/json.ts
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
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function place(finding) {
	const at = finding.location;
	return at === null ? null : `${at.path}:${at.startLine}:${at.startColumn}`;
}

// src/evidence/report/groups.ts
function groupFindings(findings) {
	return groupBy(findings, ({ severity, ruleId, message, remedy }) => [
		severity,
		ruleId,
		message,
		remedy
	]);
}
function groupWaived(waived) {
	return groupBy(waived, ({ finding, waiver }) => [
		finding.waiver,
		finding.ruleId,
		finding.severity,
		waiver?.id
	]);
}
function groupUnverified(rules) {
	return groupBy(rules, ({ id, reason }) => [reason ?? id]);
}
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

// src/evidence/report/headline.ts
function splitMessage(message) {
	let inCode = false;
	for (let index = 0; index < message.length; index++) {
		const character = message[index];
		if (character === "`") inCode = !inCode;
		if (inCode || !/[.?\u2026]/.test(character)) continue;
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
const PATHS = 5;
function gapPaths({ kind, paths }) {
	if (kind === "excluded" && paths.length > 1) return count(paths.length, "file");
	const named = paths.slice(0, PATHS).map(markdownCode).join(", ");
	return paths.length <= PATHS ? named : `${named} and ${count(paths.length - PATHS, "more file")}`;
}
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
		scopeOf$1(waiver),
		waiver.state,
		String(waiver.findings),
		waiver.owner === null ? "(missing)" : escapeMarkdown(waiver.owner),
		waiver.expires === null ? "(missing)" : escapeMarkdown(waiver.expires),
		waiver.reason === null ? "(missing)" : markdownMessage(waiver.reason)
	]));
}
function scopeOf$1(waiver) {
	return Object.entries(waiver.scope).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, value]) => `${escapeMarkdown(key)} ${markdownCode(value)}`).join(", ") || "everything";
}
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
function subjectLine({ repository: { name, commit, tag } }) {
	return `${markdownCode(name)} at ${markdownCode(commit)}${tag === null ? "" : `, tag ${markdownCode(tag)}`}`;
}
function severityLine(facts) {
	return facts.counts.map(([severity, number]) => `**${severity}** ${number}`).join(" · ");
}
function findingsSection(facts) {
	const open = [...facts.failing, ...facts.belowThreshold];
	return open.length === 0 ? ["No open finding."] : groupFindings(open).map(findingBlock);
}
function findingBlock(group) {
	const { headline } = splitMessage(group.first.message);
	return [`### ${group.first.severity}: ${markdownMessage(headline)}`, ...findingParagraphs(group, Number.POSITIVE_INFINITY)].join("\n\n");
}
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
function remedyBlocks(remedy) {
	if (remedy === "") return [];
	if (!remedy.includes("\n")) return [`**Remedy.** ${markdownMessage(remedy)}`];
	return ["**Remedy.**", markdownBlock(remedy)];
}
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
function ruleNames({ all }) {
	return all.map(({ id }) => markdownCode(id)).join(", ");
}
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
const MAX_RESULTS = 25e3;
const MAX_TAGS = 10;
const LEVEL = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note"
};
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
const NO_FILE = "no file associated with this alert";
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
				repository: wellFormed(report.repository.name),
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
		message: { text: wellFormed(`${rule.id} could not be verified: ${rule.reason ?? "no reason was given"}`) },
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
function messageText(text) {
	const shown = visible(text);
	return /\]\s*\(/.test(shown) ? shown.replaceAll(/[[\]]/g, "\\$&") : shown;
}
function remedyText(remedy) {
	return remedy.split("\n").map(messageText).join("\n");
}
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
function checksumsText(files) {
	return files.toSorted((a, b) => byCodeUnit(a.path, b.path)).map(({ path, sha256 }) => {
		const escaped = path.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
		return `${escaped === path ? "" : "\\"}${sha256}  ${escaped}\n`;
	}).join("");
}

// src/evidence/lock.ts
const LOCK_NAME = ".release-guardrail.lock";
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
const CAUSES$1 = {
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
	const cause = CAUSES$1[code] ?? code;
	return new InputError(`the evidence cannot be written into ${shown$2(directory)}: ${cause}; name another folder with --output`);
}
function shown$2(name) {
	return `\`${visible(name)}\``;
}

// src/gate/evidence.ts
async function produceEvidence(directory, draft, sbomText, log, setting) {
	setting.progress("writing the evidence");
	const sbom = {
		path: SBOM,
		mediaType: "application/vnd.cyclonedx+json",
		content: await sbomText
	};
	const sarif = sarifOf(draft, setting);
	const early = [sbom, sarif];
	const written = early.map(described);
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
		evidence: [described(logFile), ...written]
	};
	const markdown = {
		path: AUDIT_REPORT_MARKDOWN,
		mediaType: "text/markdown",
		content: reportMarkdown(known)
	};
	const report = {
		...known,
		evidence: [...known.evidence, described(markdown)].sort(byPath$1)
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
function described(file) {
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
			evidence: shareable$1(draft.evidence ?? {}),
			remedy: withoutSecrets(draft.remedy ?? rule.remedy),
			fingerprint: createHash("sha256").update(`${identity}#${nth}`).digest("hex"),
			waiver: null
		};
	});
}
function shareable$1(evidence) {
	return Object.fromEntries(Object.entries(evidence).flatMap(([name, value]) => value === void 0 ? [] : [[name, valueWithoutSecrets(value)]]));
}
function valueWithoutSecrets(value) {
	if (typeof value === "string") return withoutSecrets(value);
	if (typeof value !== "object" || value === null) return value;
	return isList(value) ? value.map(valueWithoutSecrets) : shareable$1(value);
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
function fails(finding, failOn) {
	return finding.waiver === null && atLeast(finding.severity, failOn);
}
function verdictOf(rules) {
	if (rules.some((rule) => rule.outcome === "failed")) return "fail";
	if (rules.some((rule) => rule.outcome === "unverified")) return "unverified";
	return rules.some((rule) => rule.outcome === "passed") ? "pass" : "unverified";
}

// src/sources/service-address.ts
function serviceAddress(env, variable, documented, source) {
	const given = env[variable]?.trim() ?? "";
	if (given === "") return documented;
	const address = plainAddress(given);
	if (address !== null) return address;
	const { hostname } = new URL(documented);
	throw new SourceUnavailable(source, `${variable} must be an https address without credentials or query, such as https://${hostname.split(".").at(-2)}.example`);
}
function plainAddress(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	const loopback = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url?.hostname ?? "");
	const secure = url?.protocol === "https:" || url?.protocol === "http:" && loopback;
	if (url === null || !secure || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

// src/sources/advisories/api-address.ts
function apiAddress(env) {
	return serviceAddress(env, "RELEASE_GUARDRAIL_OSV_URL", "https://api.osv.dev", "advisories");
}

// src/sources/advisories/canaries.ts
const CANARIES = {
	npm: {
		name: "lodash",
		version: "4.17.4"
	},
	PyPI: {
		name: "django",
		version: "2.2.0"
	},
	Go: {
		name: "golang.org/x/text",
		version: "0.3.5"
	},
	"crates.io": {
		name: "hyper",
		version: "0.12.0"
	},
	RubyGems: {
		name: "rack",
		version: "2.0.1"
	},
	Packagist: {
		name: "guzzlehttp/guzzle",
		version: "7.4.0"
	},
	NuGet: {
		name: "Newtonsoft.Json",
		version: "12.0.1"
	},
	Maven: {
		name: "org.apache.logging.log4j:log4j-core",
		version: "2.14.1"
	}
};
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
function parseJson(text, where) {
	try {
		return JSON.parse(text);
	} catch {
		throw new SourceInvalid(where, text.trim() === "" ? "is empty" : "is not whole JSON");
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function printable$1(text, length = 200) {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}\u2026`;
}

// src/sources/advisories/database-files.ts
const DATABASE_LIMITS = {
	files: 2e6,
	recordBytes: 33554432,
	totalBytes: 17179869184
};
async function* databaseFiles(path, label, limits) {
	const kind = await stat(path).catch((error) => {
		const problem = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
		throw new SourceUnavailable("advisories", `the local database ${label} ${problem}`);
	});
	if (kind.isDirectory()) yield* directoryFiles(path, label, limits);
	else if (kind.isFile()) yield* archiveFiles(path, label, limits);
	else throw new SourceInvalid(label, "is neither a directory nor a zip archive");
}
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
const BESIDE = /^\..*|^(?:LICEN[CS]E|README|NOTICE|CODEOWNERS|SECURITY|CONTRIBUTING|CHANGELOG|VERSION|[A-Z0-9]+SUMS)$|\.(?:md|txt|rst|csv|html|sha256|sha512|asc|sig|sigstore)$/i;
function formOf(name, where) {
	if (/\.json$/i.test(name)) return "record";
	if (/\.zip$/i.test(name)) return "zip";
	if (BESIDE.test(name)) return "other";
	throw new SourceInvalid(where, "is neither JSON nor a zip; advisories in another form would be left out");
}
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
const ID = /^[A-Za-z0-9][A-Za-z0-9._:+~-]{1,127}$/;
function isAdvisoryId(text) {
	return ID.test(text);
}
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const id = pipe(string(), regex(ID, "is not an advisory id"));
const time = pipe(string(), regex(TIME, "is not an RFC 3339 time"), transform((text) => Date.parse(text)), number("is not an RFC 3339 time"));
const version = pipe(string(), minLength(1, "is empty"), maxLength(512, "is too long"));
const severities = nullish(array(object$2({
	type: string(),
	score: string()
})), []);
const packageName = object$2({
	ecosystem: string(),
	name: string()
});
const event = pipe(object$2({
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
const range = pipe(object$2({
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
const record = object$2({
	id,
	modified: time,
	withdrawn: nullish(time, null),
	aliases: nullish(array(id), []),
	summary: nullish(string(), ""),
	details: nullish(string(), ""),
	severity: severities,
	affected: nullish(array(object$2({
		package: nullish(packageName, null),
		versions: nullish(array(version), []),
		ranges: nullish(array(range), []),
		severity: severities
	})), []),
	database_specific: nullish(object$2({
		severity: optional(unknown$1()),
		cwe_ids: optional(unknown$1()),
		cwes: optional(unknown$1())
	}))
});
const heading = object$2({
	id,
	modified: time,
	affected: nullish(array(object$2({ package: nullish(packageName, null) })), [])
});
function parseRecord(value, where) {
	const raw = parsed$1(record, value, where);
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
function parseHeading(value, where) {
	return parsed$1(heading, value, where);
}
function packageKey(ecosystem, name) {
	const colon = ecosystem.indexOf(":");
	const whole = colon === -1 ? ecosystem : ecosystem.slice(0, colon);
	if (whole === "PyPI") return `PyPI\n${name.toLowerCase().replace(/[-_.]+/g, "-")}`;
	return `${whole}\n${whole === "Packagist" || whole === "NuGet" ? name.toLowerCase() : name}`;
}
function isAbout(affected, ecosystem, name) {
	const named = affected.package;
	return named !== null && packageKey(named.ecosystem, named.name) === packageKey(ecosystem, name);
}
function parsed$1(schema, value, where) {
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
async function localDatabase(questions, options) {
	const { source, root, now, maxAgeDays, progress } = options;
	const wanted = new Set(questions.map(({ ecosystem, name }) => packageKey(ecosystem, name)));
	const found = /* @__PURE__ */ new Map();
	const newest = /* @__PURE__ */ new Map();
	let count = 0;
	for await (const file of databaseFiles(resolve(root, source), source, options.limits ?? DATABASE_LIMITS)) {
		const value = parseJson(decoded$2(await file.bytes(), file.name), file.name);
		const heading = parseHeading(value, file.name);
		if (heading.modified > now() + DAY) throw new SourceInvalid(file.name, "was modified in the future; the age of the database cannot be told");
		const keys = /* @__PURE__ */ new Set();
		for (const key of keysOf(heading)) {
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
function keysOf({ affected }) {
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
function orderOf(type, ecosystem) {
	if (type === "SEMVER") return semver;
	return ecosystem === "Pub" ? null : grammarOf(ecosystem);
}
function reads(order, version) {
	return order.canonical(version) !== null;
}

// src/sources/advisories/affected.ts
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
function isEdge(event) {
	return event.kind === "introduced" && event.version === "0" || event.kind === "limit" && event.version === "*";
}
function belowLimits(events, order, version) {
	const limits = events.filter((event) => event.kind === "limit");
	return limits.length === 0 || limits.some((limit) => isEdge(limit) || order.compare(version, limit.version) < 0);
}
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
function levels(values, ranks) {
	return values.map((value, index) => ranks[index].indexOf(value));
}
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
function roundUp30(score) {
	return Math.ceil(Number((score * 10).toFixed(8))) / 10;
}
function roundUp31(score) {
	const whole = Math.round(score * 1e5);
	return whole % 1e4 === 0 ? whole / 1e5 : (Math.floor(whole / 1e4) + 1) / 10;
}

// src/sources/advisories/severity.ts
function gradeOf(records, asked) {
	return records.flatMap((record) => [...severitiesOf(record, asked).flatMap(vectorGrade), ...wordGrade(record.word)]).reduce((worst, grade) => {
		if (worst === null) return grade;
		const higher = RANK[grade.severity] - RANK[worst.severity];
		return higher > 0 || higher === 0 && (grade.score ?? -1) > (worst.score ?? -1) ? grade : worst;
	}, null);
}
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
const MAX_QUERIES = 1e3;
const MAX_PAGES$2 = 100;
const CONCURRENT_RECORDS = 12;
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
			return parseJson(response.body, asked);
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
				const pages = await batch(round.map(({ index, token }) => query$1(questions[index], token)));
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
					if (seen.size >= MAX_PAGES$2) throw unavailable(base, `the pages about ${JSON.stringify(name)} do not end after ${MAX_PAGES$2}`);
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
function unavailable(base, problem) {
	return new SourceUnavailable("advisories", `${problem} (${base}); run again later, or give a local database with --advisories DIRECTORY-OR-ZIP`);
}
function refused(asked, { status, body }) {
	const said = /"message"\s*:\s*"([^"\\]{1,200})"/.exec(body.slice(0, 2e3))?.[1];
	return `${asked} was answered with status ${status}${said === void 0 ? "" : ` (${printable$1(said)})`}`;
}
function query$1({ ecosystem, name, version }, token) {
	return {
		...version === null ? {} : { version },
		package: {
			name,
			ecosystem
		},
		...token === null ? {} : { page_token: token }
	};
}
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
		const about = packageKey(ecosystem, name);
		const key = `${about}\n${version}`;
		const known = asked.get(key);
		if (known === void 0) asked.set(key, {
			ecosystem,
			name: askedName(locked, about),
			version: askedVersion(ecosystem, version),
			packages: [locked]
		});
		else known.packages.push(locked);
	}
	return {
		asked: [...asked.values()],
		unqueried
	};
}
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
function askedVersion(ecosystem, version) {
	return ecosystem === "Go" ? version.replace(/^v/, "") : version;
}
function askedName({ ecosystem, name }, key) {
	return ecosystem === "NuGet" ? name : key.slice(key.indexOf("\n") + 1);
}

// src/sources/advisories/read.ts
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
function bySeverityAndPlace(a, b) {
	return Number(b.malicious) - Number(a.malicious) || order(a.package.lockfile, b.package.lockfile) || a.package.at.startLine - b.package.at.startLine || a.package.at.startColumn - b.package.at.startColumn || order(a.id, b.id);
}
function order(a, b) {
	return a < b ? -1 : Number(a > b);
}

// src/sources/changelogs/index.ts
const NAME$1 = /^(?:changelog|changes|history|news|releases|release[-_]?notes)(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i;
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__fixtures__|testdata)\//;
async function readChangelogs(files, excluded) {
	const changelogs = [];
	const skipped = [];
	for (const path of await files.list()) {
		if (!NAME$1.test(path.slice(path.lastIndexOf("/") + 1)) || ASIDE.test(path)) continue;
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

// src/sources/git/conversions.ts
const UNSPECIFIED = {
	text: "unspecified",
	crlf: "unspecified",
	eol: "unspecified",
	ident: "unspecified",
	filter: "unspecified",
	encoding: "unspecified",
	exportSubst: "unspecified"
};
function converts(attributes) {
	return endings(attributes) !== "as-is" || attributes.ident === "set" || encodingOf(attributes) !== null;
}
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
	"working-tree-encoding": "encoding",
	"export-subst": "exportSubst"
};
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
		return parsed(stdout, paths);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function parsed(stdout, paths) {
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

// src/sources/git/repository-state.ts
function gitFolder(root) {
	const path = join(root, ".git");
	if (guarded("", () => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true) return guarded("", () => realpathSync.native(path));
	const named = /^gitdir: ([^\n]+)\n*$/.exec(guarded("", () => readFileSync(path, "utf8")))?.[1];
	if (named === void 0) throw new SourceInvalid(".git", "is neither a folder nor names one");
	return guarded("", () => realpathSync.native(resolve(root, named)));
}
function isShallow(common) {
	return lines(common, "shallow").length > 0;
}
function commonFolder(folder) {
	const named = textOf$1(folder, "commondir");
	return named === null ? folder : resolve(folder, named.trim());
}
function operationsUnderWay(folder) {
	const operations = [];
	const has = (name) => exists(folder, name);
	if (has("MERGE_HEAD")) operations.push("merge");
	if (has("rebase-merge")) operations.push("rebase");
	if (has("rebase-apply")) operations.push(has("rebase-apply/applying") ? "am" : "rebase");
	const series = textOf$1(folder, "sequencer/todo")?.trim().split(" ", 1)[0];
	if (has("CHERRY_PICK_HEAD") || series === "pick" || series === "p") operations.push("cherry-pick");
	if (has("REVERT_HEAD") || series === "revert") operations.push("revert");
	if (has("BISECT_LOG")) operations.push("bisect");
	return [...new Set(operations)];
}
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
	return (textOf$1(folder, name) ?? "").split("\n").filter((line) => line.trim() !== "");
}
function exists(folder, name) {
	return guarded(name, () => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== void 0);
}
function textOf$1(folder, name) {
	return exists(folder, name) ? guarded(name, () => readFileSync(join(folder, name), "latin1")) : null;
}
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

// src/sources/git/committed-files.ts
const NO_FILES = {
	files: /* @__PURE__ */ new Map(),
	absent: []
};
const MAX_TEXT = 1048576;
const BATCH_BYTES$1 = 67108864;
async function readCommittedFiles(question) {
	const files = /* @__PURE__ */ new Map();
	for (const file of await filesOf(question)) files.set(file.path, file);
	const absent = [];
	for (const { path, state, detail } of question.submodules) {
		if (state !== "clean") {
			absent.push({
				path,
				reason: `the submodule ${detail}`
			});
			continue;
		}
		try {
			const root = join(question.root, path);
			const inside = {
				...question,
				root,
				git: gitWithin(question.git, root)
			};
			const wantsText = (below) => question.wantsText(`${path}/${below}`);
			for (const file of await filesOf({
				...inside,
				wantsText
			})) files.set(`${path}/${file.path}`, {
				...file,
				path: `${path}/${file.path}`
			});
		} catch (error) {
			if (!isSourceError(error)) throw error;
			absent.push({
				path,
				reason: error.message
			});
		}
	}
	return {
		files,
		absent
	};
}
async function filesOf({ root, git, wantsText }) {
	const tree = await committedTree(git, "HEAD");
	const entries = [...tree.values()].filter(({ mode }) => mode !== GITLINK);
	const format = formatOf(entries[0]?.id ?? "");
	const attributesOf = await committedAttributes(git, tree, entries.map(({ path }) => path), join(commonFolder(gitFolder(root)), "objects"), format);
	const plain = /* @__PURE__ */ new Map();
	const toRead = [];
	for (const entry of entries) {
		const file = bare$2(entry, attributesOf(entry.path));
		plain.set(entry.path, file);
		if (needsContent(entry, attributesOf(entry.path)) || wantsText(file.path)) toRead.push(entry);
	}
	for await (const [entry, bytes] of contents$1(git, toRead)) {
		const known = plain.get(entry.path);
		plain.set(entry.path, filled(known, entry, bytes, attributesOf(entry.path), wantsText(known.path)));
	}
	return [...plain.values()];
}
function bare$2(entry, attributes) {
	return {
		path: reported(entry.path),
		executable: entry.mode === EXECUTABLE,
		blob: entry.id,
		checkedOut: [],
		lfs: null,
		link: null,
		text: null,
		exportSubst: attributes.exportSubst === "set"
	};
}
function needsContent({ mode }, attributes) {
	return mode === "120000" || attributes.filter === "lfs" || attributes.exportSubst === "set" || converts(attributes);
}
function filled(file, entry, bytes, attributes, isWanted) {
	if (entry.mode === "120000") return {
		...file,
		link: pathText(bytes.toString("latin1"))
	};
	const forms = converts(attributes) && encodingOf(attributes) === null ? toWorkTree(bytes, entry.id, attributes) : [];
	const format = formatOf(entry.id);
	const keep = (isWanted || attributes.exportSubst === "set") && bytes.length <= MAX_TEXT;
	return {
		...file,
		checkedOut: forms.map((form) => objectId("blob", form, format)),
		lfs: attributes.filter === "lfs" ? lfsPointer(bytes)?.sha256 ?? null : null,
		text: keep ? bytes.toString("utf8") : null
	};
}
async function* contents$1(git, entries) {
	const sizes = await objectSizes(git, [...new Set(entries.map(({ id }) => id))]);
	const small = entries.filter(({ id }) => (sizes.get(id)?.size ?? Infinity) <= BATCH_BYTES$1);
	let batch = [];
	let bytes = 0;
	for (const [index, entry] of small.entries()) {
		batch.push(entry);
		bytes += sizes.get(entry.id)?.size ?? 0;
		if (bytes < BATCH_BYTES$1 && index < small.length - 1) continue;
		const objects = await readObjects(git, [...new Set(batch.map(({ id }) => id))]);
		for (const queued of batch) {
			const object = objects.get(queued.id);
			if (object?.type === "blob" && objectId("blob", object.bytes, formatOf(queued.id)) === queued.id) yield [queued, object.bytes];
		}
		batch = [];
		bytes = 0;
	}
}

// src/sources/git/configuration.ts
async function readSettings(git, env) {
	const files = userFiles(env).filter(isFile);
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
function userExcludes(settings, root, env) {
	const named = settings.findLast(({ key }) => key === "core.excludesfile")?.value;
	const home = env.HOME ?? homedir();
	let file = named;
	if (named === void 0) file = join(env.XDG_CONFIG_HOME || join(home, ".config"), "git", "ignore");
	else if (named.startsWith("~/")) file = join(home, named.slice(2));
	else if (named !== "" && !isAbsolute(named)) file = resolve(root, named);
	return file !== void 0 && file !== "" && isFile(file) ? file : null;
}
function hostileSettings(settings, root, folder) {
	const hidden = [];
	for (const { key, value } of new Map(settings.map((one) => [one.key, one])).values()) {
		const change = judged$1(key, value, root, folder);
		if (change !== null) hidden.push(change);
	}
	return hidden;
}
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
function isFile(path) {
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
function samePlace(one, other) {
	try {
		return realpathSync.native(one) === realpathSync.native(other);
	} catch {
		return false;
	}
}

// src/sources/git/environment.ts
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

// src/sources/git/branches.ts
const BRANCHES = ["refs/heads/", "refs/remotes/"];
async function branchesWithHead(git) {
	const { stdout } = await git.run([
		"for-each-ref",
		"--format=%(refname)",
		"--contains",
		"HEAD",
		...BRANCHES
	]);
	if (stdout.length > 0 && stdout.at(-1) !== 10) throw new SourceInvalid("git for-each-ref", "the answer is cut off");
	return stdout.toString("latin1").split("\n").filter((ref) => ref !== "");
}

// src/sources/git/refs.ts
const FORMAT = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(symref)";
async function readRefs(git, withBranches) {
	const { stdout, stderr } = await git.run([
		"for-each-ref",
		`--format=${FORMAT}`,
		"refs/tags/",
		"refs/replace/",
		...withBranches ? BRANCHES : []
	]);
	const warning = stderr.split("\n").find((line) => line.includes("broken ref") && !/broken ref refs\/(?:heads|remotes)\//.test(line));
	if (warning !== void 0) throw new SourceInvalid("git refs", `${JSON.stringify(warning.slice(0, 200)).slice(1, -1)}; delete it or fetch it again`);
	if (stdout.length > 0 && stdout.at(-1) !== 10) throw new SourceInvalid("git for-each-ref", "the answer is cut off");
	const tags = [];
	const replaced = [];
	const nested = [];
	const branches = [];
	for (const line of stdout.toString("latin1").split("\n")) {
		if (line === "") continue;
		const [ref, type, id, peeledType, peeled, symbolic] = line.split("\0");
		if (ref === void 0 || type === void 0 || id === void 0 || symbolic === void 0) throw new SourceInvalid("git for-each-ref", "answered in an unknown form");
		if (ref.startsWith("refs/replace/")) {
			const subject = ref.slice(13);
			replaced.push({
				kind: "replaced-object",
				subject,
				detail: "is shown by git as another object"
			});
		} else if (/^refs\/(?:heads|remotes)\//.test(ref)) {
			if (symbolic === "") branches.push({
				ref,
				id
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
	if (!withBranches) return {
		tags,
		replaced
	};
	const head = await headId(git);
	const others = branches.some(({ id }) => id !== head);
	const holds = new Set(others ? await branchesWithHead(git) : []);
	return {
		tags,
		replaced,
		branches: branches.map(({ ref, id }) => ({
			ref: pathText(ref),
			containsHead: id === head || holds.has(ref)
		}))
	};
}
async function headId(git) {
	const { stdout } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		"HEAD^{commit}"
	], { okCodes: [0, 1] });
	return stdout.toString("latin1").trim();
}
function tag(ref, id, annotated) {
	if (!isCommitSha(id)) throw new SourceInvalid("git for-each-ref", "answered in an unknown form");
	return {
		name: pathText(ref.slice(10)),
		commit: commitSha(id),
		annotated
	};
}

// src/sources/git/blob.ts
const CHUNK$2 = 1048576;
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
		if (stat.size > CHUNK$2) return {
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
		const read = readSync(file, scratch, 0, CHUNK$2, null);
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
			const read = readSync(file, scratch, 0, CHUNK$2, null);
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
		failed.push(unread$1(folder, error));
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
		if (folder !== "") audit.unread.push(unread$1(folder, error));
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
		audit.unread.push(unread$1(entry.path, error));
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
		if (audit.closed.find((folder) => folder === "" || entry.path.startsWith(`${folder}/`)) !== void 0) audit.unread.push(unread$1(entry.path, new Unsteady("is in a folder that cannot be listed")));
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
function unread$1(path, error) {
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
const NOTHING$2 = {
	by: "nothing",
	source: "",
	pattern: ""
};
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
	if (source === "" || pattern.startsWith("!")) return NOTHING$2;
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
function isNoise(path) {
	return path.split("/").some((part) => NOISE.has(part));
}
function isNoiseInPackage(pathInPackage) {
	return pathInPackage.split("/").some((part) => NOISE.has(part) && (part.startsWith(".") || part === "__pycache__" || part === "node_modules"));
}

// src/sources/git/npm-shipment.ts
const NEVER = [
	"**/.git/**",
	"**/node_modules/**",
	"**/.npmrc",
	"**/.DS_Store",
	"**/*.orig",
	"**/._*",
	"**/.*.swp",
	"**/CVS/**"
];
function npmShipment(manifest, npmignore) {
	const data = JSON.parse(manifest.replace(/^\uFEFF/, ""));
	if (typeof data !== "object" || data === null || Array.isArray(data)) throw new SyntaxError("not an object");
	const fields = data;
	if (fields.private === true) return null;
	const never = (0, import_picomatch.default)(NEVER, { dot: true });
	const entry = matcher([...texts$1(fields.main), ...texts$1(fields.bin)]);
	const files = Array.isArray(fields.files) ? lastMatchWins(texts$1(fields.files), true) : null;
	const ignored = npmignore === null ? null : lastMatchWins(ignoreLines(npmignore), false);
	return { ships(path) {
		if (never(path)) return false;
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
function matcher(paths) {
	const clean = paths.map(plain$1).filter((path) => path !== "");
	return (path) => clean.some((one) => path === one || path === `${one}.js` || path === `${one}/index.js`);
}
function lastMatchWins(patterns, anchored) {
	const rules = patterns.map((pattern) => {
		const negated = pattern.startsWith("!");
		const body = plain$1(negated ? pattern.slice(1) : pattern);
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
function plain$1(path) {
	return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function ignoreLines(text) {
	return text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "" && !line.startsWith("#"));
}

// src/sources/git/shipping.ts
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
const PYTHON_CODE = /\.(?:py|pyi|pyc|pyd|so|dll|dylib|pth|pyx|pxd)$/i;
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
function pythonPackageAround(tree, path) {
	for (let cut = path.indexOf("/"); cut !== -1; cut = path.indexOf("/", cut + 1)) {
		const folder = path.slice(0, cut);
		if (tree.has(`${folder}/__init__.py`)) return folder;
	}
	return null;
}
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
const FILES_SHOWN = 20;
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

// src/sources/git/settle.ts
const BATCH_BYTES = 67108864;
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
		else differences.push(plain(where, entry, attributes));
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
function plain(where, entry, attributes) {
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
async function readWorkTree(question) {
	const { root, git } = question;
	const [commit, tree, { index }, settings] = await Promise.all([
		provenCommit(git),
		committedTree(git, "HEAD"),
		gitListing(git),
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
function notOnDisk(differences, tree) {
	const changed = new Set(differences.filter(({ kind }) => kind !== "mode").map(({ path }) => path));
	return changed.size === 0 ? [] : [...tree.keys()].filter((path) => changed.has(reported(path)));
}
function byPath(one, other) {
	if (one.path === other.path) return 0;
	return one.path < other.path ? -1 : 1;
}

// src/sources/git/submodules.ts
const DEEPEST = 64;
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
async function readGit({ root, git, env }, options = {}) {
	const question = {
		root,
		git,
		env,
		buildOutputs: options.buildOutputs,
		ownOutput: options.ownOutput ?? []
	};
	const [workTree, refs] = await Promise.all([readWorkTree(question), readRefs(git, options.branches === true)]);
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
		...refs.branches === void 0 ? {} : { branches: refs.branches },
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

// src/sources/git/remote.ts
async function readRemote({ git, env, root, remoteRefs }, tag) {
	const unanswered = (why) => ({
		kind: "unanswered",
		why
	});
	if (tag === null) return unanswered("no tag is under release");
	if (remoteRefs === null) return unanswered("the run is offline");
	const ref = `refs/tags/${tag}`;
	try {
		const address = isOnRunner(env) ? runnerAddress(env) : await originAddress(git, root);
		if ("why" in address) return unanswered(address.why);
		const authorization = address.authorization ?? await runnerAuthorization(git, env, address.address);
		const [found, local] = await Promise.all([remoteRefs({
			address: address.address,
			authorization,
			refs: [ref, `${ref}^{}`]
		}), localTag(git, ref)]);
		const object = found.get(ref);
		const peeled = found.get(`${ref}^{}`);
		const remote = object === void 0 ? null : {
			object: commitSha(object),
			commit: commitSha(peeled ?? object),
			annotated: peeled !== void 0
		};
		return {
			kind: "answered",
			address: withoutUser(address.address),
			tag: remote,
			local
		};
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return unanswered(error.message);
	}
}
function isOnRunner(env) {
	return env.GITHUB_ACTIONS === "true";
}
function runnerAddress(env) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "" } = env;
	const address = `${server.replace(/\/+$/, "")}/${name}`;
	if (!URL.canParse(address) || !/^[\w.-]+\/[\w.-]+$/.test(name)) return { why: "GITHUB_SERVER_URL and GITHUB_REPOSITORY name no repository" };
	return askable(address);
}
async function originAddress(git, root) {
	const { code, stdout } = await git.run([
		"config",
		"-z",
		"--get-regexp",
		String.raw`^remote\..*\.url$`
	], { okCodes: [0, 1] });
	const urls = /* @__PURE__ */ new Map();
	for (const entry of code === 0 ? stdout.toString("utf8").split("\0").filter(Boolean) : []) {
		const cut = entry.indexOf("\n");
		const name = entry.slice(7, cut - 4);
		if (cut !== -1 && !urls.has(name)) urls.set(name, entry.slice(cut + 1));
	}
	const url = urls.get("origin") ?? (urls.size === 1 ? [...urls.values()][0] : null);
	if (url === null) return { why: urls.size === 0 ? "this clone has no remote" : "none of the remotes is called origin" };
	return askable(/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[^/\\]+@[^/\\]+:/.test(url) || /^[a-z]:[\\/]/i.test(url) ? url : resolve(root, url));
}
function askable(address) {
	const refused = { why: `${withoutUser(address)} is no address that is asked; https, ssh and file are` };
	if (/\p{Cc}/u.test(address)) return refused;
	if (/^(?:\/|[a-z]:[\\/])/i.test(address)) return {
		address,
		authorization: null
	};
	if (/^[\w.][\w.-]*@(?:[\w.][\w.-]*|\[[0-9a-f:.]+\]):[^:]/i.test(address)) return {
		address,
		authorization: null
	};
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || address.replace(/\[[0-9a-f:.]+\]/gi, "").includes("::")) return refused;
	const loopback = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url.hostname);
	if (url.protocol === "ssh:" && /^[\w.[]/.test(url.hostname)) return {
		address,
		authorization: null
	};
	if (url.protocol === "file:") return {
		address,
		authorization: null
	};
	if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) return refused;
	const { username, password } = url;
	url.username = "";
	url.password = "";
	const plain = `${decoded(username)}:${decoded(password)}`;
	return {
		address: url.href,
		authorization: username === "" && password === "" ? null : `Basic ${Buffer.from(plain).toString("base64")}`
	};
}
async function runnerAuthorization(git, env, address) {
	if (!isOnRunner(env) || !/^https?:/.test(address)) return null;
	const { origin } = new URL(address);
	const key = `http.${origin}/.extraheader`;
	const { code, stdout } = await git.run([
		"config",
		"--includes",
		"-z",
		"--get-all",
		key
	], { okCodes: [0, 1] });
	const headers = code === 0 ? stdout.toString("utf8").split("\0") : [];
	for (const header of headers.toReversed()) {
		const value = /^authorization: *((?:basic|bearer) [\w+/=.~-]+)$/i.exec(header.trim())?.[1];
		if (value !== void 0) return value;
	}
	const token = [env["INPUT_GITHUB-TOKEN"], env.GITHUB_TOKEN].find((one) => one !== void 0 && one !== "");
	return token === void 0 || !/^[\x21-\x7e]+$/.test(token) ? null : `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
async function localTag(git, ref) {
	const { stdout } = await git.run([
		"for-each-ref",
		"--format=%(refname)%00%(objecttype)%00%(objectname)",
		ref
	]);
	for (const line of stdout.toString("utf8").split("\n")) {
		const [name, type, object] = line.split("\0");
		if (name === ref && object !== void 0) return {
			object: commitSha(object),
			annotated: type === "tag"
		};
	}
	return null;
}
function withoutUser(address) {
	if (/^(?:\/|[a-z]:[\\/])/i.test(address) || !URL.canParse(address)) return address;
	const { protocol, host, pathname } = new URL(address);
	return `${protocol}//${host}${pathname}`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/sources/git/signature/ssh-bytes.ts
function sshBytes(bytes) {
	let at = 0;
	const take = (count) => {
		if (at + count > bytes.length) throw new RangeError("ends early");
		at += count;
		return bytes.subarray(at - count, at);
	};
	const uint32 = () => take(4).readUInt32BE();
	const string = () => take(uint32());
	return {
		take,
		uint32,
		string,
		byte: () => take(1)[0],
		integer() {
			const value = string();
			if (value.length > 0 && value[0] > 127) throw new RangeError("holds a negative number");
			let start = 0;
			while (start < value.length - 1 && value[start] === 0) start++;
			return value.subarray(start);
		},
		atEnd: () => at === bytes.length
	};
}
function sshString(content) {
	const bytes = Buffer.from(content);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}

// src/sources/git/signature/ssh-key.ts
const CURVES = {
	nistp256: {
		crv: "P-256",
		bytes: 32
	},
	nistp384: {
		crv: "P-384",
		bytes: 48
	},
	nistp521: {
		crv: "P-521",
		bytes: 66
	}
};
const LEAST_RSA_BITS = 2048;
function sshKey(blob) {
	const bytes = sshBytes(blob);
	const type = bytes.string().toString("latin1");
	const read = READERS$1[type];
	if (read === void 0) return null;
	const key = {
		type,
		...read(bytes)
	};
	if (!bytes.atEnd()) throw new RangeError("goes on after its key");
	return key;
}
function curveBytes(curve) {
	return CURVES[curve].bytes;
}
const READERS$1 = {
	"ssh-ed25519": (bytes) => ed25519(bytes, null),
	"sk-ssh-ed25519@openssh.com": (bytes) => {
		const { key, curve } = ed25519(bytes, null);
		return {
			key,
			curve,
			application: bytes.string().toString("utf8")
		};
	},
	"ecdsa-sha2-nistp256": (bytes) => ecdsa(bytes, "nistp256"),
	"ecdsa-sha2-nistp384": (bytes) => ecdsa(bytes, "nistp384"),
	"ecdsa-sha2-nistp521": (bytes) => ecdsa(bytes, "nistp521"),
	"sk-ecdsa-sha2-nistp256@openssh.com": (bytes) => {
		const { key, curve } = ecdsa(bytes, "nistp256");
		return {
			key,
			curve,
			application: bytes.string().toString("utf8")
		};
	},
	"ssh-rsa": (bytes) => {
		const e = bytes.integer();
		const n = bytes.integer();
		const leading = Math.clz32(n[0] ?? 0) - 24;
		if (n.length * 8 - leading < LEAST_RSA_BITS) throw new RangeError(`is an RSA key of fewer than ${LEAST_RSA_BITS} bits`);
		return {
			key: imported$1({
				kty: "RSA",
				n: url(n),
				e: url(e)
			}),
			application: null,
			curve: null
		};
	}
};
function ed25519(bytes, application) {
	const x = bytes.string();
	if (x.length !== 32) throw new RangeError("is no Ed25519 key");
	return {
		key: imported$1({
			kty: "OKP",
			crv: "Ed25519",
			x: url(x)
		}),
		application,
		curve: null
	};
}
function ecdsa(bytes, curve) {
	const { crv, bytes: size } = CURVES[curve];
	const named = bytes.string().toString("latin1");
	const point = bytes.string();
	if (named !== curve || point.length !== 1 + 2 * size || point[0] !== 4) throw new RangeError("is no point of its curve");
	const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)];
	return {
		key: imported$1({
			kty: "EC",
			crv,
			x: url(x),
			y: url(y)
		}),
		application: null,
		curve
	};
}
function imported$1(jwk) {
	try {
		return createPublicKey({
			key: jwk,
			format: "jwk"
		});
	} catch {
		throw new RangeError("is no valid key");
	}
}
function url(bytes) {
	return bytes.toString("base64url");
}

// src/sources/git/signature/sshsig.ts
const NAMESPACE = "git";
function verifySshSignature(armoured, payload) {
	try {
		return verified(unarmoured(armoured), payload);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			kind: "bad",
			why: `it ${error.message}`
		};
	}
}
function unarmoured(text) {
	const [, body] = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END SSH SIGNATURE-----\s*$/.exec(text) ?? [];
	if (body === void 0) throw new RangeError("is not whole");
	return Buffer.from(body, "base64");
}
function verified(blob, payload) {
	const bytes = sshBytes(blob);
	if (bytes.take(6).toString("latin1") !== "SSHSIG") throw new RangeError("is no SSH signature");
	const version = bytes.uint32();
	if (version !== 1) return {
		kind: "unsupported",
		why: `an SSH signature of version ${version}`
	};
	const publicKey = bytes.string();
	const namespace = bytes.string().toString("utf8");
	const reserved = bytes.string();
	const hash = bytes.string().toString("latin1");
	const signature = sshBytes(bytes.string());
	if (!bytes.atEnd()) throw new RangeError("goes on after its end");
	if (namespace !== NAMESPACE) return {
		kind: "bad",
		why: "it was made for another purpose than git"
	};
	if (hash !== "sha256" && hash !== "sha512") return {
		kind: "bad",
		why: "it uses a hash that is not safe"
	};
	const key = sshKey(publicKey);
	if (key === null) {
		const type = sshBytes(publicKey).string().toString("latin1");
		return {
			kind: "unsupported",
			why: `${type.includes("-cert-") ? "a key with a certificate" : "a key of a kind that is not read"} (${JSON.stringify(type.slice(0, 60)).slice(1, -1)})`
		};
	}
	const signed = Buffer.concat([
		Buffer.from("SSHSIG"),
		sshString(namespace),
		sshString(reserved),
		sshString(hash),
		sshString(createHash(hash).update(payload).digest())
	]);
	const type = signature.string().toString("latin1");
	const data = signature.string();
	const over = key.application === null ? signed : tokenData(key.application, signed, signature);
	if (!signature.atEnd()) throw new RangeError("goes on after its end");
	if (!holds(key, type, data, over)) return {
		kind: "bad",
		why: "it is not over the content of this tag"
	};
	return {
		kind: "valid",
		key: `${key.type} ${publicKey.toString("base64")}`,
		fingerprint: `SHA256:${createHash("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`
	};
}
function tokenData(application, signed, signature) {
	const flags = signature.byte();
	const counter = signature.take(4);
	if ((flags & 1) === 0) throw new RangeError("was made by a security token that nobody touched");
	const sha256 = (data) => createHash("sha256").update(data).digest();
	return Buffer.concat([
		sha256(application),
		Buffer.from([flags]),
		counter,
		sha256(signed)
	]);
}
function holds({ type: keyType, key, curve }, type, data, over) {
	if (keyType === "ssh-rsa") {
		const algorithm = {
			"rsa-sha2-256": "sha256",
			"rsa-sha2-512": "sha512"
		}[type];
		return algorithm !== void 0 && verify(algorithm, over, key, data);
	}
	if (type !== keyType) return false;
	if (curve === null) return data.length === 64 && verify(null, over, key, data);
	return verifiedOnCurve(curve, key, data, over);
}
function verifiedOnCurve(curve, key, data, over) {
	const halves = sshBytes(data);
	const size = curveBytes(curve);
	const [r, s] = [halves.integer(), halves.integer()];
	if (!halves.atEnd() || r.length > size || s.length > size) return false;
	const padded = (half) => Buffer.concat([Buffer.alloc(size - half.length), half]);
	const algorithm = {
		32: "sha256",
		48: "sha384",
		66: "sha512"
	}[size];
	return verify(algorithm, over, {
		key,
		dsaEncoding: "ieee-p1363"
	}, Buffer.concat([padded(r), padded(s)]));
}

// src/sources/git/signature/tag-object.ts
const STARTS = [
	["-----BEGIN PGP SIGNATURE-----", "openpgp"],
	["-----BEGIN PGP MESSAGE-----", "openpgp"],
	["-----BEGIN SSH SIGNATURE-----", "ssh"],
	["-----BEGIN SIGNED MESSAGE-----", "x509"]
];
function parseTagObject(bytes, id) {
	const malformed = (what) => new SourceInvalid(`the tag object ${id.slice(0, 12)}`, what);
	const text = bytes.toString("latin1");
	const end = text.indexOf("\n\n");
	const headers = (end === -1 ? text.replace(/\n$/, "") : text.slice(0, end)).split("\n");
	const known = /* @__PURE__ */ new Map();
	for (const line of headers) {
		const [, name, value] = /^([a-z0-9-]+) (.*)$/s.exec(line) ?? [];
		if (name === void 0 || ![
			"object",
			"type",
			"tag",
			"tagger"
		].includes(name)) throw malformed("has a header that is not known");
		if (known.has(name)) throw malformed(`has the header \`${name}\` twice`);
		known.set(name, value);
	}
	const [object, type, name] = [
		"object",
		"type",
		"tag"
	].map((key) => known.get(key));
	if (object === void 0 || !isCommitSha(object) || type === void 0 || name === void 0) throw malformed("lacks a header");
	const start = signatureStart(text);
	return {
		object: commitSha(object),
		type,
		name: Buffer.from(name, "latin1").toString("utf8"),
		payload: start === null ? bytes : bytes.subarray(0, start.at),
		signature: start === null ? null : {
			kind: start.kind,
			text: text.slice(start.at)
		}
	};
}
function signatureStart(text) {
	let found = null;
	for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) {
		const kind = STARTS.find(([line]) => text.startsWith(line, at))?.[1];
		if (kind !== void 0) found = {
			at,
			kind
		};
		if (!text.includes("\n", at)) break;
	}
	return found;
}

// src/sources/git/signature/index.ts
const MOST_BYTES$1 = 1048576;
async function readTagSignature(git, tag, openPgp, keys) {
	const { code, stdout } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`refs/tags/${tag}`
	], { okCodes: [0, 1] });
	if (code !== 0) return { kind: "absent" };
	const id = stdout.toString("utf8").trim();
	const size = (await objectSizes(git, [id])).get(id);
	if (size?.type !== "tag") return { kind: "lightweight" };
	try {
		if (size.size > MOST_BYTES$1) throw new SourceInvalid(`the tag object ${id.slice(0, 12)}`, `has ${size.size} bytes`);
		const bytes = (await readObjects(git, [id])).get(id)?.bytes;
		if (bytes === void 0 || objectId("tag", bytes, formatOf(id)) !== id) throw new SourceInvalid(`the tag object ${id.slice(0, 12)}`, "does not hash to its own name");
		const { name, payload, signature } = parseTagObject(bytes, id);
		if (signature === null) return {
			kind: "annotated",
			name,
			signature
		};
		if (signature.kind === "x509") return {
			kind: "annotated",
			name,
			signature: { format: "x509" }
		};
		if (signature.kind === "ssh") return {
			kind: "annotated",
			name,
			signature: {
				format: "ssh",
				result: verifySshSignature(signature.text, payload)
			}
		};
		return {
			kind: "annotated",
			name,
			signature: {
				format: "openpgp",
				result: await openPgp({
					signature: signature.text,
					payload,
					keys
				})
			}
		};
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			kind: "broken",
			why: error.message
		};
	}
}

// src/sources/github/action-version.ts
const RELEASE = /^v?(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?$/i;
function padded$1(version) {
	const [, numbers, rest = ""] = RELEASE.exec(version) ?? [];
	if (numbers === void 0) return version;
	return `${[
		...numbers.split(".").map((part) => String(Number(part))),
		"0",
		"0"
	].slice(0, 3).join(".")}${rest}`;
}
function isFullVersion(name) {
	return /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/i.test(name);
}
function releaseAt(tags, shortAreReleases) {
	const full = tags.filter((tag) => isFullVersion(tag));
	return [...full.length > 0 || !shortAreReleases ? full : tags.filter((tag) => RELEASE.test(tag))].sort((a, b) => byNumbers(b, a))[0] ?? null;
}
function byNumbers(a, b) {
	const [left, right] = [padded$1(a).split("-"), padded$1(b).split("-")];
	const numbers = (text) => text.split(".").map(Number);
	for (const [index, number] of numbers(left[0]).entries()) {
		const difference = number - (numbers(right[0])[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return Number(left.length === 1) - Number(right.length === 1);
}

// src/sources/github/action-records.ts
const ACTIONS = "GitHub Actions";
function recordOf(value) {
	if (!isRecord(value)) return "an advisory is not an object";
	const { ghsa_id: id, cve_id: cve, summary, severity, withdrawn_at: withdrawn, updated_at: updated } = value;
	if (typeof id !== "string" || !isAdvisoryId(id)) return "an advisory has no id";
	if (!Array.isArray(value.vulnerabilities)) return `${id} has no list of vulnerabilities`;
	return {
		id,
		modified: timeOf(updated) ?? 0,
		withdrawn: withdrawn === null || withdrawn === void 0 ? null : timeOf(withdrawn) ?? 0,
		aliases: typeof cve === "string" && isAdvisoryId(cve) ? [cve] : [],
		summary: typeof summary === "string" ? printable$1(summary, 300) : "",
		severity: [],
		affected: value.vulnerabilities.flatMap((one) => affectedOf(one)),
		word: typeof severity === "string" ? severity.toUpperCase() : null,
		cwes: value.type === "malware" ? ["CWE-506"] : []
	};
}
function normalised(record) {
	return {
		...record,
		affected: record.affected.map((affected) => ({
			...affected,
			package: affected.package === null ? null : {
				...affected.package,
				name: affected.package.name.toLowerCase()
			},
			versions: affected.versions.map(padded$1),
			ranges: affected.ranges.map((range) => ({
				...range,
				events: range.events.map((event) => ({
					...event,
					version: event.version === "0" ? "0" : padded$1(event.version)
				}))
			}))
		}))
	};
}
function timeOf(value) {
	const time = typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isNaN(time) ? null : time;
}
function affectedOf(value) {
	const named = isRecord(value) && isRecord(value.package) ? value.package : {};
	if (named.ecosystem !== "actions" || typeof named.name !== "string") return [];
	const range = isRecord(value) ? value.vulnerable_version_range : null;
	const about = {
		package: {
			ecosystem: ACTIONS,
			name: named.name
		},
		severity: []
	};
	return typeof range === "string" ? [{
		...about,
		...rangeOf$2(range)
	}] : [{
		...about,
		versions: [],
		ranges: []
	}];
}
function rangeOf$2(text) {
	const events = [];
	const unknown = {
		versions: [],
		ranges: []
	};
	for (const clause of text.split(",")) {
		const [, operator, version] = /^\s*(>=|<=|<|>|=)\s*v?(\d[0-9A-Za-z.+-]*)\s*$/.exec(clause) ?? [];
		if (operator === void 0 || version === void 0) return unknown;
		if (operator === "=") return text.includes(",") ? unknown : {
			versions: [version],
			ranges: []
		};
		if (operator.startsWith(">")) events.push({
			kind: "introduced",
			version
		});
		else events.push({
			kind: operator === "<" ? "fixed" : "last_affected",
			version
		});
	}
	if (!events.some(({ kind }) => kind === "introduced")) events.unshift({
		kind: "introduced",
		version: "0"
	});
	return {
		versions: [],
		ranges: [{
			type: "SEMVER",
			events
		}]
	};
}

// src/sources/github/claim.ts
const FORMS = [
	/^(?:renovate:\s*)?(?:tag|version|release|ver|pin|pinned|ref)\s*[=:@]\s*(?<name>\S+)/i,
	/^(?:pinned\s+(?:to|at)|version|tag|release)\s+(?<name>v?\d\S*)/i,
	/^(?:ratchet:|frizbee:)?[\w.-]+\/[\w./-]+@(?<name>\S+)/,
	/^@?(?<name>\S+)/
];
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+|(?<=\.\d+)(?:a|b|c|rc|alpha|beta|dev|post)\.?\d*)?$/i;
const PLACED = /^[A-Za-z][\w.]*(?:[-_./@][\w.]+)*?[-_/@]v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?$/;
const MARKED = /[-_/@]v\d|[@/]\d+\.\d/i;
function claimOf(comment) {
	return (comment ?? "").split(/\s#\s*/).map(claimIn).find((claim) => claim !== null) ?? null;
}
function claimIn(part) {
	const line = part.trim();
	const [form, named] = FORMS.map((regex, index) => [index, regex.exec(line)?.groups?.name]).find(([, found]) => found !== void 0) ?? [0, void 0];
	const name = named?.replace(/^[("'`]+|[)"'`,;:.]+$/g, "") ?? "";
	if (VERSION.test(name)) {
		const telling = /^v/i.test(name) || /^\d+\.\d+/.test(name) && !/^\d{4}[-.]\d{2}[-.]\d{2}/.test(name);
		return {
			name,
			certain: form < FORMS.length - 1 || telling
		};
	}
	return PLACED.test(name) ? {
		name,
		certain: form < FORMS.length - 1 || MARKED.test(name)
	} : null;
}
function numbersOf(name) {
	const numbers = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)$/i.exec(name)?.[1];
	return numbers === void 0 ? null : numbers.split(".").map(Number);
}

// src/sources/github/action-releases.ts
async function releasesOf(asking, questions) {
	const { client, closed } = asking;
	if (closed === null) await client.resolveRefs(questions.map(({ reference }) => reference));
	return Promise.all(questions.map(async ({ uses, reference }) => {
		if (isFullVersion(reference.ref)) return { name: reference.ref };
		if (closed !== null) return untold(uses, reference, closed);
		const [resolved] = await client.resolveRefs([reference]);
		if ("problem" in resolved) return unknown(`which release this is could not be asked: ${resolved.problem}`);
		if (resolved.value === null) return unknown("its repository has no such tag, branch or commit");
		const { commit } = resolved.value;
		const tags = await client.tagsOf(reference);
		if ("problem" in tags) return unknown(`which release this is could not be asked: ${tags.problem}`);
		const here = tags.value.filter((tag) => tag.commit === commit).map(({ name }) => name);
		const release = releaseAt(here, !tags.value.some(({ name }) => isFullVersion(name)));
		if (release !== null) return { name: release };
		return unknown(`no release tag stands at ${commitSha(commit).slice(0, 12)}, so which release it is cannot be told; pin the commit of a release`);
	}));
}
function untold({ text }, { ref }, closed) {
	const claim = claimOf(text.comment);
	const claimed = claim !== null && isFullVersion(claim.name) ? claim.name : null;
	return {
		problem: `which release ${ref.slice(0, 12)} is cannot be told: ${closed}`,
		claimed
	};
}
function unknown(problem) {
	return {
		problem,
		claimed: null
	};
}

// src/sources/github/action-matches.ts
async function judgeActions(used, records, asking) {
	const matches = [];
	const undecided = [];
	const advised = used.flatMap((one) => {
		const about = records.filter((record) => isAboutUse(record, one));
		return about.length === 0 ? [] : [{
			...one,
			about
		}];
	});
	const releases = await releasesOf(asking, advised);
	for (const [index, { uses, name, reference, about }] of advised.entries()) {
		const release = releases[index];
		const found = /* @__PURE__ */ new Map();
		for (const record of about) {
			const answer = covers(record, name, reference, release);
			if (typeof answer === "string") undecided.push({
				uses,
				id: record.id,
				aliases: record.aliases,
				problem: answer
			});
			else if (answer && ![record.id, ...record.aliases].some((id) => found.has(id))) found.set(record.id, matchOf(uses, release, record, nameIn(record, name, reference)));
		}
		matches.push(...found.values());
	}
	return {
		matches,
		undecided: [...new Map(undecided.map((one) => [`${one.uses.text.value} ${one.problem}`, one])).values()]
	};
}
function isAboutUse(record, { name, reference }) {
	return namesInUse(name, reference).some((one) => record.affected.some((affected) => affected.package?.ecosystem === "GitHub Actions" && affected.package.name === one));
}
function namesInUse(name, { path }) {
	return path === "" ? [name] : [name, `${name}/${path}`.toLowerCase()];
}
function nameIn(record, name, reference) {
	return namesInUse(name, reference).find((one) => record.affected.some((affected) => affected.package?.name === one)) ?? name;
}
function covers(record, name, reference, release) {
	const shown = `${reference.owner}/${reference.repository}@${reference.ref.slice(0, 20)}`;
	const version = versionOf$5(release);
	const named = nameIn(record, name, reference);
	const answer = version === null ? null : affectedness(record, {
		ecosystem: ACTIONS,
		name: named,
		version: padded$1(version)
	});
	if (answer === "affected") return true;
	if ("problem" in release) return `${shown}: ${record.id} is known about it, and ${release.problem}`;
	if (answer === "unaffected" || answer === null) return false;
	return `${shown}: whether ${record.id} covers ${release.name} cannot be decided: ${answer.undecidable}`;
}
function versionOf$5(release) {
	return "name" in release ? release.name : release.claimed;
}
function matchOf(uses, release, record, name) {
	const version = versionOf$5(release) ?? "";
	const asked = {
		ecosystem: ACTIONS,
		name,
		version: padded$1(version)
	};
	return {
		uses,
		release: version,
		id: record.id,
		aliases: record.aliases,
		malicious: isMalware(record) || record.aliases.some((id) => id.startsWith("MAL-")),
		summary: record.summary,
		severity: gradeOf([record], asked)?.severity ?? null,
		fixed: fixedVersions([record], asked)
	};
}

// src/sources/github/model.ts
function repositoryKey({ owner, repository }) {
	return `${owner}/${repository}`.toLowerCase();
}
function problemAbout({ owner, repository }, words) {
	return `GitHub: ${printable$1(`${owner}/${repository}`)}: ${words}`;
}

// src/sources/github/pins.ts
function pinsOf(workflows) {
	const pins = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { uses } of allUses(workflows)) {
		const { reference, text } = uses;
		if (reference.kind !== "repository" || !isSha(reference.ref) || text.expressions.length > 0) continue;
		if (seen.has(text)) continue;
		seen.add(text);
		const { owner, repository, path, ref, refStart } = reference;
		const at = locate(text, refStart, text.value.length);
		pins.push({
			owner,
			repository,
			path,
			commit: commitSha(ref),
			at,
			uses,
			locked: false
		});
	}
	for (const [key, { commit, at }] of workflows.actionsLock?.dependencies ?? []) {
		const [owner = "", repository = "", ...path] = key.slice(0, key.indexOf("@")).split("/");
		pins.push({
			owner,
			repository,
			path: path.join("/"),
			commit: commitSha(commit),
			at,
			uses: null,
			locked: true
		});
	}
	return pins;
}
function usedPins(workflows) {
	const lock = workflows.actionsLock;
	const written = pinsOf({
		...workflows,
		actionsLock: null
	});
	if (lock === null) return written;
	const listed = /* @__PURE__ */ new Set();
	const locked = [...allUses(workflows)].flatMap(({ file, uses }) => {
		const { reference, text } = uses;
		if (reference.kind !== "repository" || !lock.workflows.has(file.path)) return [];
		const commit = lockedCommit$1(lock, reference);
		if (commit === null) return [];
		listed.add(uses);
		if (isSha(reference.ref)) return [];
		const { owner, repository, path, refStart } = reference;
		return [{
			owner,
			repository,
			path,
			commit,
			at: locate(text, refStart, text.value.length),
			uses,
			locked: true
		}];
	});
	return [...written.map((pin) => ({
		...pin,
		locked: listed.has(pin.uses)
	})), ...locked];
}
function lockedCommit$1(lock, reference) {
	const locked = lock.dependencies.get(lockKey(reference));
	return locked === void 0 ? null : commitSha(locked.commit);
}
function isSha(ref) {
	return /^[0-9a-f]{40}$/i.test(ref);
}
async function lookUp(client, names) {
	const distinct = [...new Map(names.map((name) => [repositoryKey(name), name])).values()];
	if (distinct.length === 0) return {
		facts: /* @__PURE__ */ new Map(),
		coverage: {
			found: 0,
			read: 0,
			skipped: []
		}
	};
	const closed = await client.closed();
	if (closed !== null) return {
		facts: /* @__PURE__ */ new Map(),
		coverage: unread(closed)
	};
	const answers = await client.repositoryFacts(distinct);
	const [first] = answers;
	const common = first !== void 0 && "problem" in first ? first.problem : null;
	if (common !== null && !common.startsWith(problemAbout(distinct[0], "")) && answers.every((answer) => "problem" in answer && answer.problem === common)) return {
		facts: /* @__PURE__ */ new Map(),
		coverage: unread(common)
	};
	return {
		facts: new Map(distinct.map((name, index) => [repositoryKey(name), answers[index]])),
		coverage: {
			found: distinct.length,
			read: distinct.length,
			skipped: []
		}
	};
}
function unread(reason) {
	return {
		found: 1,
		read: 0,
		skipped: [{
			path: "GitHub",
			reason,
			kind: "unread"
		}]
	};
}

// src/sources/github/action-advisories.ts
async function readActionAdvisories(options, workflows) {
	const used = usedActions(workflows);
	const closed = options.http === null ? "offline" : await options.client.closed();
	const asksOsv = options.http !== null && options.source === "osv";
	if (used.length === 0 || !asksOsv && closed !== null) return NOTHING$1;
	const { facts } = await lookUp(options.client, closed === null ? used.map(({ reference }) => reference) : []);
	const names = namesOf(used, [...facts.values()].flatMap((answer) => "value" in answer ? [answer.value.name] : []));
	const [osv, github] = await Promise.all([asksOsv ? osvRecords(options, names) : null, closed === null ? options.client.advisories(names) : null]);
	const problems = [osv, github].flatMap((answer) => answer !== null && "problem" in answer ? [answer.problem] : []);
	const current = [osv, github].flatMap((answer) => answer !== null && "value" in answer ? answer.value ?? [] : []).filter(({ withdrawn }) => withdrawn === null || withdrawn > options.now()).map(normalised);
	const judged = await judgeActions(used, current, {
		client: options.client,
		closed
	});
	const archived = used.flatMap(({ uses, name }) => {
		const answer = facts.get(name);
		return answer !== void 0 && "value" in answer && answer.value.archived ? [{
			uses,
			name
		}] : [];
	});
	const asked = [osv, github].filter((answer) => answer !== null).length;
	return {
		...judged,
		archived,
		coverage: coverageOf$1(asked, problems)
	};
}
const NOTHING$1 = {
	matches: [],
	undecided: [],
	archived: [],
	coverage: {
		found: 0,
		read: 0,
		skipped: []
	}
};
function usedActions(workflows) {
	const seen = /* @__PURE__ */ new Set();
	return [...allUses(workflows)].flatMap(({ uses }) => {
		const { reference, text } = uses;
		if (reference.kind !== "repository" || text.expressions.length > 0 || seen.has(text)) return [];
		seen.add(text);
		return [{
			uses,
			reference,
			name: `${reference.owner}/${reference.repository}`.toLowerCase()
		}];
	});
}
function namesOf(used, canonical) {
	const written = used.flatMap(({ reference: { owner, repository, path } }) => {
		const name = `${owner}/${repository}`;
		return [
			name,
			name.toLowerCase(),
			...path === "" ? [] : [`${name}/${path}`]
		];
	});
	return [.../* @__PURE__ */ new Set([...written, ...canonical])].filter((name) => /^[\w./-]+$/.test(name)).sort();
}
const CANARY$1 = "tj-actions/changed-files";
async function osvRecords({ http, env, progress }, names) {
	try {
		const base = apiAddress(env);
		const api = osvApi(http, base, progress);
		const question = (name) => ({
			ecosystem: ACTIONS,
			name,
			version: null
		});
		const [canary, ...ids] = await api.ask([CANARY$1, ...names].map(question));
		if (canary.length === 0) return { problem: `advisories: ${base} knows no advisory about ${CANARY$1}, so its silence about other actions proves nothing; run again later` };
		return { value: [...(await api.records(ids.flat())).values()] };
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return { problem: error.message };
	}
}
function coverageOf$1(asked, problems) {
	const skipped = problems.map((reason) => ({
		path: reason.split(":", 1)[0],
		reason,
		kind: "unread"
	}));
	return {
		found: asked,
		read: asked - skipped.length,
		skipped
	};
}

// src/sources/workflows/image.ts
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
function parse$1(source) {
	try {
		const { tokens } = new Lexer(source).lex();
		const ast = new Parser(tokens, CONTEXTS, FUNCTIONS).parse();
		return ast === void 0 ? "the expression is empty" : {
			ast,
			tokens
		};
	} catch (error) {
		return error.message;
	}
}
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
function conditionExpressions(value) {
	if (value.includes("${{")) return findExpressions(value);
	if (value.trim() === "") return [];
	return [{
		start: 0,
		end: value.length,
		...parseExpression(value, 0)
	}];
}
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
function readWorkflowReference(value) {
	const reference = readActionReference(value);
	if (reference.kind === "docker") return {
		kind: "invalid",
		problem: "calls an image where a job calls a workflow"
	};
	return reference;
}
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
function claimedVersion(comment) {
	if (comment === null) return null;
	return /(?:^|[\s@=:])(v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?)(?=$|[\s,;)])/.exec(comment)?.[1] ?? null;
}

// src/sources/workflows/script.ts
const MAX_CHARACTERS$1 = 1048576;
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
function parsedOrTooDeep(source) {
	try {
		return parse$2(source);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

// src/sources/workflows/shell.ts
function stepShell(shell, defaults) {
	const written = shell ?? defaults?.shell ?? null;
	if (written === null) return defaults === null ? unknownShell(null) : defaultShell(defaults);
	return agreeing(staticValues(written, defaults?.matrix ?? null), (value) => namedShell(value, written.at), written.at);
}
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
function shebangShell(script, path) {
	const first = /^#!\s*([^\r\n]*)/.exec(script)?.[1];
	if (first === void 0) return shell(path.endsWith(".bash") ? "bash" : "sh", false, false, null);
	return {
		...templateShell(first, null),
		template: null
	};
}
function defaultShell(defaults) {
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
const KEYS$2 = new Set("id name if uses with run shell env continue-on-error timeout-minutes working-directory background".split(" "));
function readStep(map, what, index, defaults) {
	const run = scalarField(map, "run", what);
	const usesText = scalarField(map, "uses", what);
	if (run !== null && usesText !== null) throw invalidAt(map.at, `${what} has both \`run\` and \`uses\``);
	requireKnownKeys(map, KEYS$2, what);
	if (run === null && usesText === null) throw invalidAt(map.at, `${what} has neither \`run\` nor \`uses\``);
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
function requireKnownKeys(map, known, what) {
	const key = map.entries.find((entry) => !known.has(entry.key.value))?.key;
	if (key === void 0) return;
	const name = `\`${oneLine(key.value)}\``;
	throw invalidAt(key.at, `${what} has the key ${name}, which is none of GitHub's, or newer than this reader`);
}
function conditionField(map, what) {
	const text = scalarField(map, "if", what);
	return text === null ? null : {
		...text,
		expressions: conditionExpressions(text.value)
	};
}
function entriesField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? [] : readEntries(node, `${what}'s \`${name}\``);
}
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

// src/sources/workflows/steps.ts
const CONTROLS = [
	"wait",
	"wait-all",
	"cancel"
];
const OF_JOBS = [
	...CONTROLS,
	"parallel",
	"background"
];
function readJobSteps(node, defaults) {
	const written = [];
	const controls = [];
	const add = (map, what, group) => {
		const step = readStep(map, what, written.length, defaults);
		written.push({
			step,
			started: group ?? readBackground(map, what)
		});
	};
	for (const [position, item] of list$1(node, "`steps`").items.entries()) {
		const what = `step ${position + 1}`;
		const map = mapping(item, what);
		const kind = kindOf(map, what);
		if (kind === "step") add(map, what, null);
		else if (kind === "parallel") {
			const { started, members } = readGroup(map, what);
			for (const { member, title } of members) add(member, title, started);
			started.end = written.length;
		} else controls.push(readControl(map, kind, what, written.length));
	}
	return {
		steps: written.map(({ step, started }) => ({
			...step,
			background: started === null ? null : backgroundOf(step, started, controls, written.length)
		})),
		controls
	};
}
function readActionSteps(node) {
	return list$1(node, "`steps`").items.map((item, index) => {
		const what = `step ${index + 1}`;
		const map = mapping(item, what);
		const key = map.entries.find((entry) => OF_JOBS.includes(entry.key.value))?.key;
		if (key !== void 0) {
			const problem = `${what} of a composite action has \`${key.value}\`, and only the steps of a job can; the runner refuses such an action`;
			throw invalidAt(key.at, problem);
		}
		return {
			...readStep(map, what, index, null),
			background: null
		};
	});
}
function kindOf(map, what) {
	const said = [...CONTROLS, "parallel"].filter((name) => field(map, name) !== void 0);
	const [kind] = said;
	if (kind === void 0) return "step";
	const all = [...said, ...["run", "uses"].filter((name) => !isEmpty(field(map, name)))];
	if (all.length > 1) {
		const words = all.map((name) => `\`${name}\``).join(" and ");
		throw invalidAt(map.at, `${what} has ${words}; GitHub takes one of them`);
	}
	return kind;
}
function readBackground(map, what) {
	const node = field(map, "background");
	if (node === void 0) return null;
	const value = node.kind === "scalar" && node.text.type === "boolean" ? node.text.value.toLowerCase() : null;
	if (value === null) throw invalidAt(node.at, `${what}'s \`background\` is neither true nor false, and GitHub takes nothing else`);
	return value === "true" ? {
		at: node.at,
		group: null,
		end: 0
	} : null;
}
function readGroup(map, what) {
	requireKnownKeys(map, /* @__PURE__ */ new Set([
		"parallel",
		"name",
		"id"
	]), `${what} (\`parallel\`)`);
	const { key, value } = map.entries.find((entry) => entry.key.value === "parallel");
	const { items } = list$1(value, `${what}'s \`parallel\``);
	const members = items.map((item, position) => {
		const title = `step ${position + 1} in the \`parallel\` of ${what}`;
		const member = mapping(item, title);
		const wrong = member.entries.find((entry) => OF_JOBS.includes(entry.key.value))?.key;
		if (wrong !== void 0) throw invalidAt(wrong.at, `${title} has \`${wrong.value}\`, which GitHub refuses inside a group`);
		return {
			member,
			title
		};
	});
	return {
		started: {
			at: key.at,
			group: { at: map.at },
			end: 0
		},
		members
	};
}
function readControl(map, kind, what, before) {
	requireKnownKeys(map, /* @__PURE__ */ new Set([
		kind,
		"name",
		"id",
		"continue-on-error"
	]), `${what} (\`${kind}\`)`);
	const { key, value } = map.entries.find((entry) => entry.key.value === kind);
	return {
		kind,
		at: map.at,
		key,
		id: scalarField(map, "id", what),
		name: scalarField(map, "name", what),
		targets: kind === "wait-all" ? nothingNamed(value, what) : targetsOf(value, kind, what),
		continueOnError: scalarField(map, "continue-on-error", what),
		before
	};
}
function nothingNamed(value, what) {
	const isTrue = value.kind === "scalar" && value.text.type === "boolean" && value.text.value.toLowerCase() === "true";
	if (!isEmpty(value) && !isTrue) throw invalidAt(value.at, `${what}'s \`wait-all\` takes no value; \`wait: <id>\` waits for one step`);
	return [];
}
function targetsOf(value, kind, what) {
	return (value.kind === "list" && kind === "wait" ? value.items : [value]).map((node) => {
		if (node.kind !== "scalar" || node.text.value.trim() === "") throw invalidAt(value.at, `${what}'s \`${kind}\` names no step by its id`);
		if (node.text.expressions.length > 0) throw invalidAt(node.at, `${what}'s \`${kind}\` is an expression, and GitHub takes ids only`);
		return node.text;
	});
}
function backgroundOf({ id, index }, { at, group, end: endOfGroup }, controls, count) {
	if (group !== null) return {
		at,
		group,
		until: endOfGroup,
		endedBy: "group"
	};
	const end = controls.find(({ kind, targets, before }) => before > index && (kind === "wait-all" || targets.some((target) => target.value === id?.value)));
	return {
		at,
		group,
		until: end?.before ?? count,
		endedBy: end ?? "job"
	};
}

// src/sources/workflows/trigger.ts
function readTriggers(workflow) {
	const node = field(workflow, "on");
	if (isEmpty(node)) throw invalidAt(node?.at ?? workflow.at, "says nothing under `on`; GitHub refuses such a workflow");
	if (node.kind === "scalar") return [bare$1(node)];
	if (node.kind === "list") return node.items.map(bare$1);
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
function bare$1(node) {
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
	return list$1(node, "`on.schedule`").items.flatMap((item) => mapping(item, "`on.schedule`").entries.map(({ key, value }) => ({
		key,
		values: [scalar(value, "`on.schedule`")]
	})));
}

// src/sources/workflows/yaml/block-scalar.ts
function unfoldBlock(text, body, end, folded, value) {
	const lines = linesOf$1(text, body, end);
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
function contentStart(value, from, content, folded) {
	let at = from;
	const isFold = () => folded && value[at] === " " && !value.startsWith(content, at);
	while (value[at] === "\n" || isFold()) at++;
	return at;
}
function linesOf$1(text, body, end) {
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
function indentOf(text, lines, value) {
	const first = lines.find((line) => /[^ ]/.test(text.slice(line.from, line.to)));
	if (first === void 0) return Math.max(0, ...lines.map((line) => line.to - line.from));
	const spaces = text.slice(first.from, first.to).search(/[^ ]/);
	const at = value.search(/[^ \n]/);
	return spaces - (at - (value.lastIndexOf("\n", at) + 1));
}

// src/sources/workflows/yaml/comments.ts
function commentsOf(tokens, text, locate) {
	const found = [];
	let deepest = 0;
	const pending = tokens.map((token) => ({
		token,
		depth: 0
	}));
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		deepest = Math.max(deepest, next.depth);
		visit(next, found, pending);
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
function visit({ token, depth }, found, pending) {
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
function unfoldPlain(text, start, end) {
	const out = new Unfolding(text);
	foldLines(text, start, end, out, (from, to) => out.copy(from, to));
	return out.end(end);
}
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
const MAX_CHARACTERS = 1048576;
const MAX_DEPTH$2 = 100;
const MAX_NODES = 2e5;
function readYaml(text, path) {
	if (text.length > MAX_CHARACTERS) throw new SourceInvalid(path, "is larger than 1 MiB, which GitHub refuses");
	const lines = new LineStarts(text);
	const locate = (from, to) => location(path, lines, from, to);
	refuseHiddenBreaks(text, locate);
	const tokens = [...new Parser$1().parse(text)];
	const { comments, depth } = commentsOf(tokens, text, locate);
	if (depth > MAX_DEPTH$2) throw new SourceInvalid(path, `nests deeper than ${MAX_DEPTH$2} levels, which GitHub refuses`);
	const document = compose(tokens, text, locate);
	const root = new TreeBuilder(text, path, lines, comments).build(document.contents);
	if (root === null || isEmpty(root)) throw new SourceInvalid(path, "is empty");
	return {
		root,
		comments
	};
}
function compose(tokens, text, locate) {
	const documents = [...new Composer({
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
function refuseHiddenBreaks(text, locate) {
	const hidden = /\r(?!\n)|[\0\x85\u2028\u2029]/.exec(text);
	if (hidden === null) return;
	const code = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	throw invalidAt(locate(hidden.index, hidden.index + 1), `holds the character U+${code}, which GitHub reads as a line break and editors do not show; remove it`);
}
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
		if (isAlias(source)) return this.alias(source.source, source.range);
		if (!isMap(source) && !isSeq(source) && !isScalar(source)) throw new Error("a YAML node of an unknown kind");
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
		if (isMap(source)) return this.map(source.items, this.at(source.range));
		if (isSeq(source)) {
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
function readAction$1(text, path) {
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
	const dockerfile = image === null || isNamed ? null : beside(path, image.value);
	return {
		action: {
			kind: "action",
			path,
			name: scalarField(map, "name", "the action"),
			inputs: readInputs(map, "inputs"),
			outputs: valuesOf(map),
			using,
			image: isNamed ? imageOf(image, "runs.image") : null,
			dockerfile,
			steps: steps === void 0 ? [] : readActionSteps(steps),
			comments
		},
		dockerfile
	};
}
function hasRuns(root) {
	return root.kind === "map" && root.entries.some(({ key }) => /runs|\$\{\{/i.test(key.value));
}
function beside(action, name) {
	const folders = action.split("/").slice(0, -1);
	for (const part of name.split("/")) if (part === "..") {
		if (folders.pop() === void 0) return null;
	} else if (part !== "." && part !== "") folders.push(part);
	return folders.length === 0 ? null : repositoryPath(folders.join("/"));
}

// src/sources/workflows/support/text.ts
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
const MAX_EXPANSION = 1024;
const TEMPLATE = /\.(?:j2|jinja2?|tmpl|tpl|template|in|erb|eex|tt|ejs|mustache|hbs)$/i;
const FILLED = /\{\{(?:(?!\{\{|\}\}).){0,500}\}\}|<%(?:(?!<%|%>).){0,500}%>/g;
const REMARK = /\{\{[-_]*(?:!|\/\*)(?:(?!\}\}).){0,500}\}\}|<%#(?:(?!%>).){0,500}%>/g;
function readDockerfile(text, path) {
	const isTemplate = TEMPLATE.test(path);
	const source = isTemplate ? text.replaceAll(FILLED, (mark) => mark.replaceAll(/\s/g, "_")) : text;
	const { instructions, escaper } = instructionsOf(source, path);
	const stages = [];
	const args = /* @__PURE__ */ new Map();
	const images = [];
	const scripts = [];
	let shell = firstShell(escaper);
	const shells = [];
	for (const instruction of instructions) switch (instruction.name) {
		case "ARG":
			if (stages.length === 0) declare(instruction.body.value, args);
			break;
		case "FROM": {
			const { image, alias } = readFrom(instruction.body, args);
			if (stages.length > 0) shells.push(shell);
			if (!isLocal(image, stages)) images.push(image);
			const from = stages.findLastIndex((stage) => stage.toLowerCase() === image.reference.name.toLowerCase());
			shell = from >= 0 && isLocal(image, stages) ? shells[from] : firstShell(escaper);
			stages.push(alias ?? String(stages.length));
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
		default: if (!INSTRUCTIONS.has(instruction.name) && !isTemplate) throw invalidAt(instruction.body.at, `${JSON.stringify(instruction.name)} is no Dockerfile instruction`);
	}
	const named = isTemplate ? images.filter(({ text }) => !isFilledIn(text.value)) : images;
	return {
		path,
		kind: "dockerfile",
		text: wholeText(text, path),
		scripts,
		images: named
	};
}
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
function expand(value, args) {
	if (value.length > MAX_EXPANSION) return value;
	return value.replace(/\$(?:\{(\w+)(?::?([-+])([^}]*))?\}|(\w+))/g, (whole, braced, how, fallback, bare) => {
		const known = args.get(braced ?? bare);
		if (known !== void 0 && known.length > MAX_EXPANSION) return whole;
		if (how === "+") return known === void 0 || known === "" ? "" : expand(fallback, args);
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
	const written = text.value.replaceAll(/["']/g, "");
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
function isLocal({ reference, role }, stages) {
	if (reference.dynamic && reference.name.includes("$")) return isStageByPlatform(reference, stages);
	if (reference.tag !== null || reference.digest !== null) return false;
	const name = reference.name.toLowerCase();
	if (role === "Dockerfile FROM" && name === "scratch") return true;
	if (role !== "Dockerfile FROM" && /^\d+$/.test(name)) return true;
	return stages.some((stage) => !/^\d+$/.test(stage) && isNamed(stage.toLowerCase(), name));
}
function isFilledIn(written) {
	return written.replaceAll(REMARK, "").replaceAll(FILLED, (mark) => "\0".repeat(mark.length)).replace(/:[^/:@]*(?=@|$)/, "").includes("\0");
}
function isNamed(stage, name) {
	const [start, ...rest] = stage.split(FILLED);
	if (rest.length === 0) return stage === name;
	return start !== "" && name.startsWith(start) && name.endsWith(rest.at(-1));
}
const PLATFORM_WORDS = new Set("amd64 arm64 arm 386 ppc64le s390x riscv64 mips64le linux windows".split(" "));
function isStageByPlatform({ name, tag, digest }, stages) {
	const parts = name.toLowerCase().split(/\$\{?(?:target|build)(?:os|arch|variant)\}?(?!\w)/);
	if (parts.length < 2 || tag !== null || digest !== null) return false;
	if (parts.some((part) => part.includes("$") || part.includes("/"))) return false;
	if (parts.join("") === "") return stages.some((stage) => PLATFORM_WORDS.has(stage.toLowerCase()));
	return stages.some((stage) => {
		const left = stage.toLowerCase();
		return left.startsWith(parts[0]) && left.endsWith(parts.at(-1)) && left.length > parts.join("").length && parts.every((part) => left.includes(part));
	});
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
function withoutHeredocs(command) {
	let shown = command;
	for (const { start, end } of heredocMarks(command)) shown = shown.slice(0, start) + " ".repeat(end - start) + shown.slice(end);
	return shown;
}
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
function isShellScript(bytes) {
	const line = String.fromCharCode(...bytes.subarray(0, 128)).split("\n", 1)[0];
	if (!line.replace(/^\u00ef\u00bb\u00bf/, "").startsWith("#!")) return false;
	const { name } = shebangShell(line.replace(/^\u00ef\u00bb\u00bf/, ""), "");
	return name === "bash" || name === "sh";
}

// src/sources/workflows/cache-mode.ts
const MODES = [
	"read",
	"write",
	"write-only",
	"none"
];
function readCacheMode(map, what) {
	const text = scalarField(map, "cache-mode", what);
	if (text === null) return null;
	if (text.expressions.length > 0) return {
		mode: "unknown",
		text
	};
	const mode = MODES.find((one) => one === text.value);
	if (mode === void 0) throw invalidAt(text.at, `${what} has a \`cache-mode\` that is none of ${MODES.join(", ")}`);
	return {
		mode,
		text
	};
}

// src/sources/workflows/matrix.ts
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
			values: axisValues(value, what),
			members: axisMembers(value)
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
function axisValues(node, what) {
	if (isExpression(node)) return null;
	if (node.kind !== "list") throw invalidAt(node.at, `an axis of ${what}'s \`matrix\` is not a list`);
	const values = node.items.map((item) => item.kind === "scalar" ? item.text : null);
	return values.every((value) => value !== null) ? values : null;
}
function axisMembers(node) {
	if (node.kind !== "list") return null;
	const members = node.items.map((item) => item.kind === "map" ? scalarEntries(item) : null);
	return members.every((entries) => entries !== null) ? members : null;
}
function scalarEntries({ entries }) {
	return entries.map(({ key, value }) => ({
		key,
		value: value.kind === "scalar" ? value.text : key
	}));
}
function combinations(node, what) {
	if (isEmpty(node)) return [];
	if (isExpression(node)) return null;
	if (node.kind !== "list") throw invalidAt(node.at, `${what} is not a list`);
	if (node.items.some(isExpression)) return null;
	return node.items.map((item) => scalarEntries(mapping(item, what)));
}

// src/sources/workflows/permissions.ts
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
const KEYS$1 = new Set("name needs if permissions cache-mode environment concurrency outputs env defaults steps timeout-minutes cancel-timeout-minutes strategy continue-on-error container services snapshot runs-on uses with secrets".split(" "));
function readJob(id, node, outer) {
	const what = `job \`${id.value}\``;
	const map = mapping(node, what);
	requireKnownKeys(map, KEYS$1, what);
	const uses = scalarField(map, "uses", what);
	const steps = field(map, "steps");
	if (uses === null && isEmpty(steps)) throw invalidAt(id.at, `${what} has neither \`steps\` nor \`uses\``);
	if (uses !== null && !isEmpty(steps)) throw invalidAt(id.at, `${what} has both \`steps\` and \`uses\``);
	const matrix = readMatrix(map, what);
	const container = readContainer(map, matrix, what);
	const services = readServices(map, matrix, what);
	const runsOn = readRunsOn(map, what);
	const own = readDefaults(map, what);
	const defaults = {
		shell: own.shell ?? outer.shell,
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
		cacheMode: readCacheMode(map, what),
		env: entriesField(map, "env", what),
		outputs: entriesField(map, "outputs", what),
		runsOn,
		defaultFolder: own.folder ?? outer.folder,
		environment: named(map, "environment", "name", what),
		concurrency: readConcurrency(map, what),
		timeoutMinutes: scalarField(map, "timeout-minutes", what),
		continueOnError: scalarField(map, "continue-on-error", what),
		container,
		services,
		registryLogins: readRegistryLogins(map, container, services, what),
		containerSettings: readContainerSettings(map, what),
		matrix,
		uses: uses === null ? null : readUses(uses, readWorkflowReference),
		with: entriesField(map, "with", what),
		secrets: readSecrets(map, what),
		...isEmpty(steps) ? {
			steps: [],
			controls: []
		} : readJobSteps(steps, defaults)
	};
}
function readDefaults(map, what) {
	const defaults = field(map, "defaults");
	const run = isEmpty(defaults) ? void 0 : field(mapping(defaults, `${what}'s \`defaults\``), "run");
	if (isEmpty(run)) return {
		shell: null,
		folder: null
	};
	const inner = mapping(run, `${what}'s \`defaults.run\``);
	return {
		shell: scalarField(inner, "shell", what),
		folder: scalarField(inner, "working-directory", what)
	};
}
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
function textsField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? [] : texts(node, `${what}'s \`${name}\``);
}
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
function named(map, name, key, what) {
	const node = field(map, name);
	if (isEmpty(node)) return null;
	if (node.kind === "scalar") return node.text;
	return scalarField(mapping(node, `${what}'s \`${name}\``), key, what);
}
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
function readRegistryLogins(map, container, services, what) {
	const servicesNode = field(map, "services");
	return [[field(map, "container"), container], ...(servicesNode?.kind === "map" ? servicesNode.entries : []).map(({ key, value }) => [value, services.find(({ role }) => role === `services.${key.value}`) ?? null])].flatMap(([node, image]) => {
		if (node?.kind !== "map" || image === null) return [];
		const entries = entriesField(node, "credentials", what);
		return entries.length === 0 ? [] : [{
			image,
			entries
		}];
	});
}
const WORDS = /* @__PURE__ */ new Set([
	"options",
	"entrypoint",
	"command"
]);
function readContainerSettings(map, what) {
	const services = field(map, "services");
	return [...map.entries.filter(({ key }) => key.value === "container").map(({ value }) => ["container", value]), ...(services?.kind === "map" ? services.entries : []).map(({ key, value }) => [`services.${key.value}`, value])].flatMap(([role, node]) => {
		if (node.kind !== "map") return [];
		const env = entriesField(node, "env", `\`${role}\` of ${what}`);
		const words = node.entries.filter(({ key, value }) => WORDS.has(key.value) && !isEmpty(value)).map(({ key, value }) => ({
			key,
			value: scalar(value, `\`${role}.${key.value}\` of ${what}`)
		}));
		const mounts = !isEmpty(field(node, "volumes"));
		return env.length + words.length === 0 && !mounts ? [] : [{
			role,
			env,
			words,
			mounts
		}];
	});
}
function readSecrets(map, what) {
	const node = field(map, "secrets");
	if (node?.kind === "scalar" && node.text.value === "inherit") return "inherit";
	return entriesField(map, "secrets", what);
}

// src/sources/workflows/workflow.ts
const KEYS = new Set("name description run-name on permissions cache-mode env defaults concurrency jobs".split(" "));
function readWorkflow(text, path) {
	const { root, comments } = readYaml(text, path);
	const map = mapping(root, "the workflow");
	requireKnownKeys(map, KEYS, "the workflow");
	const defaults = readDefaults(map, "the workflow");
	const jobs = field(map, "jobs");
	if (isEmpty(jobs)) throw invalidAt(jobs?.at ?? map.at, "has no jobs; GitHub refuses such a workflow");
	return {
		kind: "workflow",
		path,
		name: scalarField(map, "name", "the workflow"),
		triggers: readTriggers(map),
		permissions: readPermissions(map, "the workflow"),
		cacheMode: readCacheMode(map, "the workflow"),
		env: entriesField(map, "env", "the workflow"),
		concurrency: readConcurrency(map, "the workflow"),
		jobs: mapping(jobs, "`jobs`").entries.map(({ key, value }) => readJob(key, value, defaults)),
		comments
	};
}

// src/sources/github/question.ts
var Unreadable = class extends Error {
	name = "Unreadable";
};
function object(value, what) {
	if (!isRecord(value)) throw new Unreadable(`${what} is not an object`);
	return value;
}
function nullable(value, what) {
	return value === null ? null : object(value, what);
}
function text(value, what) {
	if (typeof value !== "string") throw new Unreadable(`${what} is not text`);
	return value;
}
function flag(value, what) {
	if (typeof value !== "boolean") throw new Unreadable(`${what} is not true or false`);
	return value;
}
function nodes(connection, what) {
	if (!Array.isArray(connection.nodes)) throw new Unreadable(`${what} has no list of nodes`);
	return connection.nodes.map((node) => object(node, what));
}
function nextPage(connection, what) {
	const { hasNextPage, endCursor } = object(connection.pageInfo, `${what}'s pageInfo`);
	if (!flag(hasNextPage, "hasNextPage")) return null;
	return text(endCursor, "endCursor");
}

// src/sources/github/action-files.ts
const BLOB = "type: __typename ... on Blob { isBinary isTruncated text }";
const WEIGHT = 3;
async function contentsOf(ask, places) {
	const fetched = await ask.all(places.map(filesQuestion));
	return Promise.all(places.map(async (place, index) => {
		const files = fetched[index];
		if ("problem" in files) return files;
		if (place.path.split("/").includes("..")) return { problem: `GitHub: ${shownPlace$1(place)}: climbs out of its folder, where no action is looked for` };
		try {
			return await contentOf(ask, place, files.value);
		} catch (error) {
			if (!isSourceError(error)) throw error;
			return { problem: `GitHub: ${shownPlace$1(place)}: ${error.message}` };
		}
	}));
}
function shownPlace$1({ owner, repository, path, commit }) {
	return `${owner}/${repository}${path === "" ? "" : `/${path}`}@${commit.slice(0, 12)}`;
}
function isWorkflow({ path }) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function filesQuestion(place) {
	const { owner, repository, commit, path } = place;
	const folder = path === "" ? "" : `${path}/`;
	const paths = isWorkflow(place) ? [path] : [
		"action.yml",
		"action.yaml",
		"Dockerfile",
		"dockerfile"
	].map((name) => `${folder}${name}`);
	const names = [
		"first",
		"second",
		"third",
		"fourth"
	].slice(0, paths.length);
	return {
		owner,
		repository,
		select: names.map((name) => `${name}: object(expression: $${name}) { ${BLOB} }`).join(" "),
		variables: Object.fromEntries(names.map((name, index) => [name, `${commit}:${paths[index]}`])),
		weight: WEIGHT,
		read: (fields) => names.map((name, index) => ({
			path: paths[index],
			text: blobText(fields[name], paths[index])
		}))
	};
}
function blobText(value, path) {
	const blob = nullable(value, path);
	if (blob === null || blob.type !== "Blob") return null;
	if (flag(blob.isTruncated, "isTruncated")) throw new Unreadable(`${path} is too large to be read in full`);
	if (blob.isBinary === true) throw new Unreadable(`${path} is no text`);
	return text(blob.text, path);
}
async function contentOf(ask, place, files) {
	const found = files.find(({ text: content }) => content !== null);
	if (found === void 0) {
		const what = isWorkflow(place) ? "no such workflow" : "neither action.yml nor Dockerfile";
		return { problem: `GitHub: ${shownPlace$1(place)}: there is ${what} at that commit` };
	}
	const path = repositoryPath(found.path);
	if (isWorkflow(place)) {
		const model = {
			...NOTHING,
			workflows: [readWorkflow(found.text, path)]
		};
		return { value: {
			kind: "workflow",
			uses: [...allUses(model)].map((one) => ({
				uses: one.uses,
				byJob: one.job?.uses === one.uses
			})),
			images: [...allImages(model)]
		} };
	}
	if (/dockerfile$/i.test(found.path)) return { value: dockerContent([], found.text, path) };
	const read = readAction$1(found.text, path);
	if (read === null) return { problem: `GitHub: ${shownPlace$1(place)}: ${found.path} has no \`runs\`` };
	const model = {
		...NOTHING,
		actions: [read.action]
	};
	const uses = [...allUses(model)].map((one) => ({
		uses: one.uses,
		byJob: false
	}));
	const images = [...allImages(model)];
	if (read.dockerfile === null) return { value: {
		kind: "action",
		uses,
		images
	} };
	const dockerfile = await dockerfileText(ask, place, read.dockerfile, files);
	if ("problem" in dockerfile) return dockerfile;
	return { value: dockerContent(uses, dockerfile.value, read.dockerfile) };
}
const NOTHING = {
	workflows: [],
	actions: [],
	supportFiles: [],
	taskFiles: [],
	actionsLock: null,
	hasGoModule: false,
	otherBuilds: [],
	coverage: {
		found: 0,
		read: 0,
		skipped: []
	}
};
function dockerContent(uses, content, path) {
	return {
		kind: "action",
		uses,
		images: readSupportFile(content, path, "dockerfile").images
	};
}
async function dockerfileText(ask, place, path, files) {
	const known = files.find((file) => file.path === path)?.text;
	if (typeof known === "string") return { value: known };
	const { owner, repository, commit } = place;
	const answer = await ask.one({
		owner,
		repository,
		select: `file: object(expression: $file) { ${BLOB} }`,
		variables: { file: `${commit}:${path}` },
		read: (fields) => blobText(fields.file, path)
	});
	if ("problem" in answer) return answer;
	if (answer.value !== null) return { value: answer.value };
	return { problem: `GitHub: ${shownPlace$1(place)}: its \`runs.image\` names ${path}, which is not there` };
}

// src/sources/github/ask.ts
const MAX_WEIGHT = 60;
const PATIENCE_MS = 18e4;
const RESERVE = 50;
function asker(github, now) {
	const asked = /* @__PURE__ */ new Map();
	const limits = {
		deadline: null,
		remaining: null,
		resetAt: null
	};
	const fetchAll = async (questions) => {
		const settle = /* @__PURE__ */ new Map();
		for (const question of questions) asked.set(keyOf$2(question), new Promise((resolve) => settle.set(question, resolve)));
		const queue = batches(questions);
		let api;
		try {
			api = await github();
			limits.deadline ??= now() + PATIENCE_MS;
		} catch (error) {
			const problem = problemOf(error);
			for (const answer of settle.values()) answer({ problem });
			return;
		}
		for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
			const out = exhausted(limits, now());
			const answers = out === null ? await query(api, batch, limits) : batch.map(() => ({ problem: out }));
			if ("tooHeavy" in answers) queue.unshift(...answers.tooHeavy);
			else for (const [index, question] of batch.entries()) settle.get(question)(answers[index]);
		}
	};
	const all = async (questions) => {
		const open = /* @__PURE__ */ new Map();
		for (const question of questions) {
			const key = keyOf$2(question);
			if (!asked.has(key)) open.set(key, question);
		}
		if (open.size > 0) await fetchAll([...open.values()]);
		return Promise.all(questions.map(async (question) => read$1(question, await asked.get(keyOf$2(question)))));
	};
	return {
		all,
		one: async (question) => (await all([question]))[0],
		github
	};
}
function exhausted({ deadline, remaining, resetAt }, now) {
	if (deadline !== null && now > deadline) return `GitHub: did not answer everything within ${PATIENCE_MS / 6e4} minutes; run again later`;
	if (remaining !== null && remaining < RESERVE) return `GitHub: the token's rate limit is down to ${remaining} points${resetAt === null ? "" : ` until ${printable$1(resetAt, 25)}`}; run again after that`;
	return null;
}
function keyOf$2({ select, variables, ...name }) {
	return JSON.stringify([
		repositoryKey(name),
		select,
		variables
	]);
}
function batches(questions) {
	const made = [];
	let weight = Number.POSITIVE_INFINITY;
	for (const question of questions) {
		weight += question.weight ?? 1;
		if (weight > MAX_WEIGHT) {
			made.push([]);
			weight = question.weight ?? 1;
		}
		made.at(-1).push(question);
	}
	return made;
}
async function query(api, batch, limits) {
	const { text, variables } = queryOf(batch);
	try {
		const { data, errors } = await api.graphql(text, variables);
		note(data?.rateLimit, limits);
		const whole = errors.find(({ alias }) => alias === null);
		if (whole !== void 0 && isTooHeavy(whole.message) && batch.length > 1) return halves(batch);
		return batch.map((question, index) => answerOf(question, `q${index}`, data, errors, whole));
	} catch (error) {
		const problem = problemOf(error);
		if (isTooHeavy(problem) && batch.length > 1) return halves(batch);
		return batch.map(() => ({ problem }));
	}
}
function isTooHeavy(message) {
	return /status 50[234]\b|something went wrong while executing|timed? ?out|couldn't respond to your request in time|RESOURCE_LIMITS_EXCEEDED/i.test(message);
}
function halves(batch) {
	const middle = Math.ceil(batch.length / 2);
	return { tooHeavy: [batch.slice(0, middle), batch.slice(middle)] };
}
function queryOf(batch) {
	const variables = {};
	const declared = [];
	const fields = batch.map(({ owner, repository, select, variables: own }, index) => {
		const declare = (name, value, type) => {
			variables[`${name}${index}`] = value;
			declared.push(`$${name}${index}: ${type}`);
			return `$${name}${index}`;
		};
		const place = `owner: ${declare("o", owner, "String!")}, name: ${declare("n", repository, "String!")}`;
		for (const [name, value] of Object.entries(own)) declare(name, value, name === "after" ? "String" : "String!");
		return `q${index}: repository(${place}) { ${select.replaceAll(/\$([a-zA-Z]+)\b/g, `$$$1${index}`)} }`;
	});
	return {
		text: `query(${declared.join(", ")}) {\n${fields.join("\n")}\nrateLimit { remaining resetAt }\n}`,
		variables
	};
}
function note(rateLimit, limits) {
	if (!isRecord(rateLimit)) return;
	if (typeof rateLimit.remaining === "number") limits.remaining = rateLimit.remaining;
	if (typeof rateLimit.resetAt === "string") limits.resetAt = rateLimit.resetAt;
}
function answerOf(question, alias, data, errors, whole) {
	if (whole !== void 0) return { problem: `GitHub: ${explained(whole)}` };
	const error = errors.find((one) => one.alias === alias);
	if (error !== void 0) return { problem: problemAbout(question, explained(error)) };
	const value = data?.[alias];
	if (!isRecord(value)) return { problem: problemAbout(question, "was not answered") };
	return { value };
}
function explained({ type, message, field }) {
	if (type === "NOT_FOUND" && field === null) return "is not to be seen with this token: it is private, renamed or deleted. Give a token that may read it, or name it in the rule's option `unseen`";
	if (type === "RATE_LIMITED") return "the rate limit is used up; run again later";
	if (/SAML/i.test(message)) return "its organisation asks for a single sign-on that this token lacks; authorise the token for it";
	if (type === "FORBIDDEN") return `the token may not read it (${message})`;
	return `was answered with an error (${message}${type === null ? "" : `, ${printable$1(type, 40)}`})`;
}
function read$1(question, answer) {
	if ("problem" in answer) return answer;
	try {
		return { value: question.read(object(answer.value, "the repository")) };
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return { problem: problemAbout(question, error.message) };
	}
}
function problemOf(error) {
	if (isSourceError(error)) return error.message;
	throw error;
}

// src/sources/github/compare.ts
const STATUSES = /* @__PURE__ */ new Set([
	"AHEAD",
	"BEHIND",
	"DIVERGED",
	"IDENTICAL"
]);
function compareQuestion({ owner, repository }, ref, commit) {
	return {
		owner,
		repository,
		select: "ref(qualifiedName: $ref) { compare(headRef: $sha) { status } }",
		variables: {
			ref,
			sha: commit
		},
		read: (fields) => {
			const found = nullable(fields.ref, "ref");
			const compared = found === null ? null : nullable(found.compare, "compare");
			if (compared === null) return null;
			const status = text(compared.status, "status");
			if (!STATUSES.has(status)) throw new Unreadable("a comparison has a status that is not known");
			return status;
		}
	};
}
function contains(comparison) {
	return comparison === "BEHIND" || comparison === "IDENTICAL";
}

// src/sources/github/global-advisories.ts
const CHUNK$1 = 50;
const MAX_PAGES$1 = 20;
const CANARY = {
	name: "tj-actions/changed-files",
	id: "GHSA-mrrh-fwg8-r2c3"
};
async function globalAdvisories(github, names) {
	const records = [];
	try {
		const api = await github();
		for (let start = 0; start < names.length; start += CHUNK$1) {
			const affects = [.../* @__PURE__ */ new Set([CANARY.name, ...names.slice(start, start + CHUNK$1)])].join(",");
			for (const type of ["reviewed", "malware"]) {
				const route = "GET /advisories";
				const read = (await api.pages(route, {
					ecosystem: "actions",
					affects,
					type,
					per_page: 100
				}, MAX_PAGES$1)).map(recordOf);
				const problem = read.find((one) => typeof one === "string");
				if (problem !== void 0) return { problem: `GitHub: ${route}: ${problem}` };
				const known = read.filter((one) => typeof one !== "string");
				if (type === "reviewed" && !known.some(({ id }) => id === CANARY.id)) return { problem: `GitHub: ${route}: it does not know ${CANARY.id}, so its silence about other actions proves nothing; run again later` };
				records.push(...known);
			}
		}
	} catch (error) {
		if (!isSourceError(error)) throw error;
		if (/\bstatus 404\b/.test(error.message)) return { value: null };
		return { problem: error.message };
	}
	return { value: records };
}

// src/sources/github/pages.ts
const MAX_PAGES = 40;
async function everyPage(ask, name, what, select, connection, read) {
	const found = [];
	const cursors = /* @__PURE__ */ new Set();
	const shown = printable$1(`${name.owner}/${name.repository}`);
	for (let after = null;;) {
		cursors.add(after);
		const page = await ask.one({
			...name,
			select,
			variables: { after },
			read: (repository) => {
				const fields = connection(repository);
				return {
					items: nodes(fields, what).map(read),
					next: nextPage(fields, what)
				};
			}
		});
		if ("problem" in page) return page;
		found.push(...page.value.items);
		after = page.value.next;
		if (after === null) return { value: found };
		if (cursors.has(after)) return { problem: `GitHub: ${shown}: the pages of its ${what} repeat themselves` };
		if (cursors.size >= MAX_PAGES) return { problem: `GitHub: ${shown}: has more than 4000 ${what}, which is not read on` };
	}
}

// src/sources/github/target.ts
const TARGET = (() => {
	const commit = "... on Commit { committedDate }";
	const nested = (inner) => `type: __typename oid ${commit} ... on Tag { tagger { date } target { ${inner} } }`;
	return nested(nested(nested("type: __typename oid")));
})();
function readTarget(value) {
	let fields = object(value, "target");
	let date = null;
	for (let depth = 0; depth < 3; depth++) {
		const type = text(fields.type, "__typename");
		if (type === "Commit") return {
			commit: sha(fields.oid),
			date: date ?? text(fields.committedDate, "committedDate")
		};
		if (type !== "Tag") return {
			commit: null,
			date
		};
		const tagger = nullable(fields.tagger ?? null, "tagger");
		if (typeof tagger?.date === "string") date ??= tagger.date;
		fields = object(fields.target, "target");
	}
	if (fields.type === "Commit") return {
		commit: sha(fields.oid),
		date
	};
	if (fields.type !== "Tag") return {
		commit: null,
		date
	};
	throw new Unreadable("a tag of tags of tags is not followed further");
}
function sha(value) {
	const oid = text(value, "oid");
	if (!isCommitSha(oid)) throw new Unreadable("an object id is not 40 hex digits");
	return commitSha(oid);
}

// src/sources/github/branches.ts
const SELECT$3 = "refs(refPrefix: \"refs/heads/\", first: 100, after: $after) { nodes { name target { oid } } pageInfo { hasNextPage endCursor } }";
async function branchesOf(ask, name) {
	const branches = await everyPage(ask, name, "branches", SELECT$3, ({ refs }) => object(refs, "refs"), (node) => ({
		name: text(node.name, "name"),
		commit: sha(object(node.target, "target").oid)
	}));
	if ("problem" in branches) return branches;
	return { value: [...branches.value.filter(isReleaseLine), ...branches.value.filter((branch) => !isReleaseLine(branch))] };
}
function isReleaseLine({ name }) {
	return /^(?:main|master|trunk|stable|production|dist|v?\d|releases?(?:[/-]|$)|lts)/i.test(name);
}

// src/sources/github/tags.ts
const SELECT$2 = `refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ${TARGET} } } pageInfo { hasNextPage endCursor } }`;
async function tagsOf(ask, name) {
	return everyPage(ask, name, "tags", SELECT$2, ({ refs }) => object(refs, "refs"), (node) => ({
		name: text(node.name, "name"),
		...readTarget(node.target)
	}));
}

// src/sources/github/origin.ts
const CHUNK = 50;
const MAX_COMPARED = 300;
async function originsOf(ask, questions) {
	const first = await ask.all(questions.map((question) => compareQuestion(question, `refs/heads/${question.defaultBranch ?? ""}`, question.commit)));
	const origins = [];
	for (const [index, question] of questions.entries()) {
		const answer = first[index];
		if ("problem" in answer) origins.push(answer);
		else if (question.defaultBranch !== null && contains(answer.value)) origins.push({ value: {
			kind: "branch",
			name: question.defaultBranch
		} });
		else origins.push(await searched(ask, question));
	}
	return origins;
}
async function searched(ask, question) {
	const { commit, defaultBranch } = question;
	const branches = await branchesOf(ask, question);
	if ("problem" in branches) return branches;
	const tip = branches.value.find((branch) => branch.commit === commit);
	if (tip !== void 0) return { value: {
		kind: "branch",
		name: tip.name
	} };
	const others = branches.value.map(({ name }) => name).filter((name) => name !== defaultBranch);
	const branch = await holding(ask, question, others, "refs/heads/");
	if ("problem" in branch) return branch;
	if (branch.value !== null) return { value: {
		kind: "branch",
		name: branch.value
	} };
	const tags = await tagsOf(ask, question);
	if ("problem" in tags) return tags;
	const tips = tags.value.filter((tag) => tag.commit === commit).map(({ name }) => name);
	if (tips.length > 0) return { value: {
		kind: "tags",
		names: tips
	} };
	const tag = await holding(ask, question, tags.value.map(({ name }) => name), "refs/tags/");
	if ("problem" in tag) return tag;
	if (tag.value !== null) return { value: {
		kind: "tag-history",
		name: tag.value
	} };
	if (others.length > MAX_COMPARED || tags.value.length > MAX_COMPARED) return { problem: problemAbout(question, `${commit.slice(0, 12)} is in none of the ${MAX_COMPARED} branches and tags that were compared, and there are more; look it up on its page at GitHub`) };
	return { value: {
		kind: "none",
		branches: branches.value.length,
		tags: tags.value.length
	} };
}
async function holding(ask, question, names, prefix) {
	for (let start = 0; start < Math.min(names.length, MAX_COMPARED); start += CHUNK) {
		const chunk = names.slice(start, Math.min(start + CHUNK, MAX_COMPARED));
		const answers = await ask.all(chunk.map((name) => compareQuestion(question, `${prefix}${name}`, question.commit)));
		const problem = answers.find((answer) => "problem" in answer);
		const found = answers.findIndex((answer) => "value" in answer && contains(answer.value));
		if (found !== -1) return { value: chunk[found] };
		if (problem !== void 0) return problem;
	}
	return { value: null };
}

// src/sources/github/releases.ts
const SELECT$1 = "releases(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName isDraft publishedAt } pageInfo { hasNextPage endCursor } }";
async function releaseDates(ask, name) {
	const pages = await everyPage(ask, name, "releases", SELECT$1, ({ releases }) => object(releases, "releases"), (node) => flag(node.isDraft, "isDraft") || node.publishedAt === null ? null : [text(node.tagName, "tagName"), text(node.publishedAt, "publishedAt")]);
	if ("problem" in pages) return pages;
	return { value: new Map(pages.value.filter((release) => release !== null)) };
}

// src/sources/github/repository.ts
const SELECT = "nameWithOwner isArchived defaultBranchRef { name target { oid } }";
function factsQuestion(name) {
	return {
		...name,
		select: SELECT,
		variables: {},
		read: (fields) => readFacts(fields, name)
	};
}
function readFacts(fields, { owner, repository }) {
	const name = text(fields.nameWithOwner, "nameWithOwner");
	const branch = nullable(fields.defaultBranchRef, "defaultBranchRef");
	return {
		name,
		renamed: name.toLowerCase() !== `${owner}/${repository}`.toLowerCase(),
		archived: flag(fields.isArchived, "isArchived"),
		defaultBranch: branch === null ? null : {
			name: text(branch.name, "name"),
			commit: sha(object(branch.target, "target").oid)
		}
	};
}

// src/sources/github/resolve.ts
function resolveQuestion({ ref, ...name }) {
	if (/^[0-9a-f]{40}$/i.test(ref)) return {
		...name,
		select: `object(expression: $sha) { ${TARGET} }`,
		variables: { sha: ref.toLowerCase() },
		read: (fields) => {
			const found = nullable(fields.object, "object");
			const commit = found === null ? null : readTarget(found).commit;
			return commit === null ? null : {
				kind: "commit",
				commit,
				rival: null
			};
		}
	};
	return {
		...name,
		select: `tag: ref(qualifiedName: $tag) { target { ${TARGET} } } branch: ref(qualifiedName: $branch) { target { oid } }`,
		variables: {
			tag: qualified(ref, "refs/tags/"),
			branch: qualified(ref, "refs/heads/")
		},
		read: readNamed
	};
}
function qualified(ref, prefix) {
	return ref.startsWith("refs/") && ref.startsWith(prefix) ? ref : `${prefix}${ref}`;
}
function readNamed({ tag, branch }) {
	const tagRef = nullable(tag, "tag");
	const branchRef = nullable(branch, "branch");
	const head = branchRef === null ? null : sha(object(branchRef.target, "target").oid);
	const commit = tagRef === null ? null : readTarget(tagRef.target).commit;
	if (commit !== null) return {
		kind: "tag",
		commit,
		rival: head === null || head === commit ? null : head
	};
	return head === null ? null : {
		kind: "branch",
		commit: head,
		rival: null
	};
}

// src/sources/github/client.ts
function gitHubClient(github, now) {
	const ask = asker(github, now);
	return {
		closed: () => github().then(() => null, (error) => {
			if (isSourceError(error)) return error.message;
			throw error;
		}),
		advisories: (names) => globalAdvisories(github, names),
		actionContents: (places) => contentsOf(ask, places),
		originsOf: (questions) => originsOf(ask, questions),
		compare: (questions) => ask.all(questions.map((question) => compareQuestion(question, question.ref, question.commit))),
		repositoryFacts: (names) => ask.all(names.map(factsQuestion)),
		resolveRefs: (questions) => ask.all(questions.map(resolveQuestion)),
		tagsOf: (name) => tagsOf(ask, name),
		releaseDates: (name) => releaseDates(ask, name)
	};
}

// src/sources/github/nested-actions.ts
const MAX_DEPTH$1 = 12;
const MAX_FILES = 500;
async function readNestedActions(client, workflows) {
	const pins = usedPins(workflows);
	const lock = workflows.actionsLock;
	const { facts, coverage } = await lookUp(client, pins);
	if (facts.size === 0) return {
		pins: [],
		coverage
	};
	const contents = await readTree(client, pins.filter((pin) => "value" in facts.get(repositoryKey(pin))), lock);
	const below = /* @__PURE__ */ new Map();
	for (const pin of pins) {
		const key = rootKey(pin);
		if (below.has(key)) continue;
		const repository = facts.get(repositoryKey(pin));
		if ("problem" in repository) {
			below.set(key, {
				moving: [],
				problems: [repository.problem]
			});
			continue;
		}
		const found = {
			moving: [],
			problems: /* @__PURE__ */ new Set()
		};
		walk(pin, [], {
			contents,
			lock: pin.locked ? lock : null,
			seen: /* @__PURE__ */ new Set()
		}, found);
		below.set(key, {
			moving: found.moving,
			problems: [...found.problems]
		});
	}
	return {
		pins: pins.map((pin) => ({
			pin,
			...below.get(rootKey(pin))
		})),
		coverage
	};
}
async function readTree(client, roots, lock) {
	const contents = /* @__PURE__ */ new Map();
	let level = distinct(roots);
	for (let depth = 0; level.length > 0; depth++) {
		const room = MAX_FILES - contents.size;
		for (const place of depth > MAX_DEPTH$1 ? level : level.slice(Math.max(0, room))) {
			const limit = depth > MAX_DEPTH$1 ? `deeper than ${MAX_DEPTH$1} actions` : `among more than ${MAX_FILES} actions`;
			contents.set(keyOf$1(place), { problem: `GitHub: ${shownPlace$1(place)}: stands ${limit}, which is not read on` });
		}
		if (depth > MAX_DEPTH$1) break;
		const asked = level.slice(0, Math.max(0, room));
		const answers = await client.actionContents(asked);
		for (const [index, place] of asked.entries()) contents.set(keyOf$1(place), answers[index]);
		level = distinct(asked.flatMap((place, index) => {
			const answer = answers[index];
			return "value" in answer ? placesIn(place, answer.value, lock) : [];
		})).filter((place) => !contents.has(keyOf$1(place)));
	}
	return contents;
}
function placesIn(place, content, lock) {
	return content.uses.flatMap(({ uses, byJob }) => {
		const next = followed(place, content, {
			reference: uses.reference,
			written: uses.text.value,
			byJob,
			lock
		});
		return next === null ? [] : [next];
	});
}
function followed(place, content, named) {
	const { reference, written, byJob, lock } = named;
	if (reference.kind === "repository") {
		const { owner, repository, path, ref } = reference;
		const commit = /^[0-9a-f]{40}$/i.test(ref) ? commitSha(ref) : lock === null ? null : lockedCommit$1(lock, {
			owner,
			repository,
			ref
		});
		return commit === null ? null : {
			owner,
			repository,
			path,
			commit
		};
	}
	if (reference.kind !== "local") return null;
	if (!(written.startsWith("$/") || content.kind === "workflow" && byJob)) return null;
	const parts = reference.path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	return parts.includes("..") ? null : {
		...nameOf$1(place),
		path: parts.join("/")
	};
}
function nameOf$1({ owner, repository, commit }) {
	return {
		owner,
		repository,
		commit
	};
}
function walk(place, above, tree, found) {
	const { contents, lock, seen } = tree;
	const key = keyOf$1(place);
	if (seen.has(key)) return;
	seen.add(key);
	const answer = contents.get(key);
	if (answer === void 0 || "problem" in answer) {
		found.problems.add(answer?.problem ?? `GitHub: ${shownPlace$1(place)}: was not read`);
		return;
	}
	const chain = [...above, shownPlace$1(place)];
	for (const { uses, byJob } of answer.value.uses) {
		const { reference, text } = uses;
		const next = followed(place, answer.value, {
			reference,
			written: text.value,
			byJob,
			lock
		});
		if (next !== null) walk(next, chain, tree, found);
		else if (isMoving(reference) || text.expressions.length > 0) found.moving.push({
			chain,
			written: text.value,
			role: "uses",
			byJob,
			reference
		});
	}
	for (const { text, reference, role } of answer.value.images) if (!reference.pinned) found.moving.push({
		chain,
		written: text.value,
		role,
		byJob: false,
		reference: {
			kind: "image",
			image: reference
		}
	});
}
function isMoving(reference) {
	if (reference.kind === "docker") return !reference.image.pinned;
	return reference.kind === "repository" || reference.kind === "invalid";
}
function rootKey(pin) {
	return `${pin.locked} ${keyOf$1(pin)}`;
}
function keyOf$1(place) {
	return `${repositoryKey(place)}/${place.path}@${place.commit}`;
}
function distinct(places) {
	return [...new Map(places.map((place) => [keyOf$1(place), place])).values()];
}

// src/sources/github/pin-claims.ts
async function readPinClaims(client, workflows) {
	const claimed = pinsOf(workflows).flatMap((pin) => {
		const claim = claimOf(pin.uses?.text.comment ?? null);
		return claim === null ? [] : [{
			pin,
			claim
		}];
	});
	const { facts, coverage } = await lookUp(client, claimed.map(({ pin }) => pin));
	const known = claimed.filter(({ pin }) => {
		const answer = facts.get(repositoryKey(pin));
		return answer !== void 0 && "value" in answer;
	});
	await client.resolveRefs(known.flatMap(({ pin, claim }) => [pin.commit, ...spellings(claim)].map((ref) => question(pin, ref))));
	const claims = [];
	for (const { pin, claim } of claimed) {
		const answer = facts.get(repositoryKey(pin));
		if (answer === void 0) continue;
		const verdict = "problem" in answer ? answer : await judge(client, pin, claim);
		claims.push({
			pin,
			claim,
			verdict
		});
	}
	return {
		claims,
		coverage
	};
}
function spellings({ name }) {
	if (/^v\d/i.test(name)) return [name, name.slice(1)];
	return /^\d/.test(name) ? [name, `v${name}`] : [name];
}
function question({ owner, repository }, ref) {
	return {
		owner,
		repository,
		ref
	};
}
async function judge(client, pin, claim) {
	const names = spellings(claim);
	const [pinned, ...answers] = await client.resolveRefs([pin.commit, ...names].map((ref) => question(pin, ref)));
	if ("problem" in pinned) return pinned;
	const commit = pinned.value?.commit ?? pin.commit;
	const found = [];
	for (const [index, answer] of answers.entries()) {
		if ("problem" in answer) return answer;
		if (answer.value !== null) found.push({
			name: names[index],
			ref: answer.value
		});
	}
	if (found.some(({ ref }) => ref.commit === commit || ref.rival === commit)) return { value: { kind: "true" } };
	if (found.length === 0 && !claim.certain) return { value: { kind: "true" } };
	for (const { name } of found.filter((one) => one.ref.kind === "branch" || one.ref.rival !== null)) {
		const [answer] = await client.compare([{
			...question(pin, name),
			ref: `refs/heads/${name}`,
			commit
		}]);
		if ("problem" in answer) return answer;
		if (contains(answer.value)) return { value: { kind: "true" } };
	}
	const tags = await client.tagsOf(pin);
	if ("problem" in tags) return tags;
	const here = tags.value.filter((tag) => tag.commit === commit).map((tag) => tag.name);
	if (here.some((tag) => isOfLine(tag, claim.name))) return { value: { kind: "true" } };
	const [first] = found;
	if (first === void 0) return { value: {
		kind: "unknown-name",
		tags: here
	} };
	if (await movedSince(client, pin, first, commit, tags.value)) return { value: { kind: "true" } };
	return { value: {
		kind: "other-commit",
		...first,
		tags: here
	} };
}
function isOfLine(tag, claim) {
	const [is, said] = [numbersOf(tag), numbersOf(claim)];
	if (is === null || said === null || is.length < said.length) return false;
	const component = componentOf(claim);
	if (component !== "" && component !== componentOf(tag)) return false;
	return (said.length < 3 || is.length === said.length) && said.every((number, index) => number === is[index]);
}
function componentOf(name) {
	return name.replace(/[-_/@]?v?\d+(?:\.\d+)*$/i, "").toLowerCase();
}
async function movedSince(client, pin, { name, ref }, commit, tags) {
	const said = numbersOf(name);
	if (ref.kind !== "tag" || said === null || said.length > 1) return false;
	if (tags.some((tag) => tag.name !== name && isOfLine(tag.name, name))) return false;
	const [answer] = await client.compare([{
		...question(pin, name),
		ref: `refs/tags/${name}`,
		commit
	}]);
	return "value" in answer && contains(answer.value);
}

// src/sources/github/pin-origins.ts
async function readPinOrigins(client, workflows) {
	const pins = pinsOf(workflows);
	const { facts, coverage } = await lookUp(client, pins);
	if (facts.size === 0) return {
		pins: [],
		coverage
	};
	const origins = /* @__PURE__ */ new Map();
	const distinct = [];
	for (const [key, pin] of new Map(pins.map((one) => [keyOf(one), one]))) {
		const answer = facts.get(repositoryKey(pin));
		if ("problem" in answer) origins.set(key, answer);
		else distinct.push(pin);
	}
	const resolved = await client.resolveRefs(distinct.map((pin) => ({
		...nameOf(pin),
		ref: pin.commit
	})));
	const open = [];
	for (const [index, pin] of distinct.entries()) {
		const answer = resolved[index];
		if ("problem" in answer) origins.set(keyOf(pin), answer);
		else if (answer.value === null) origins.set(keyOf(pin), { value: null });
		else {
			const repository = facts.get(repositoryKey(pin));
			const defaultBranch = "value" in repository ? repository.value.defaultBranch?.name ?? null : null;
			open.push({
				key: keyOf(pin),
				question: {
					...nameOf(pin),
					commit: answer.value.commit,
					defaultBranch
				}
			});
		}
	}
	const found = await client.originsOf(open.map(({ question }) => question));
	for (const [index, { key }] of open.entries()) origins.set(key, found[index]);
	return {
		pins: pins.map((pin) => ({
			pin,
			origin: origins.get(keyOf(pin)),
			renamedTo: newName(facts.get(repositoryKey(pin)))
		})),
		coverage
	};
}
function newName(answer) {
	return "value" in answer && answer.value.renamed ? answer.value.name : null;
}
function keyOf(pin) {
	return `${repositoryKey(pin)}@${pin.commit}`;
}
function nameOf({ owner, repository }) {
	return {
		owner,
		repository
	};
}

// src/sources/manifests/manifest-of.ts
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
function literalVersion(where, start, value) {
	return {
		kind: "static",
		value,
		at: where.span(start, start + value.length)
	};
}
function undecided$2(found, where, how) {
	return found === null ? [] : [{
		group: found.group,
		at: where.span(found.start, found.end),
		how
	}];
}
function stemOf(path, ending) {
	return path.slice(path.lastIndexOf("/") + 1).replace(ending, "");
}

// src/sources/manifests/action/action-yml.ts
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

// src/sources/manifests/android/manifest.ts
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
async function readInfoPlist(text, path, folder, paths) {
	const version = await versionOf$4(text, path, folder, paths);
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
async function versionOf$4(text, path, folder, paths) {
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
function isNear(project, directory) {
	const base = project.split("/").slice(0, -2).join("/");
	return base === "" || directory === base || directory.startsWith(`${base}/`);
}
function depthOf$1(directory) {
	return directory === "" ? 0 : directory.split("/").length;
}

// src/sources/manifests/cmake/cmake-lists.ts
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

// src/sources/manifests/dart/pubspec.ts
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
function readDenoJson(text, path) {
	const json = fields(parseJson$1(withoutTrailingCommas(withoutComments(text, SLASH_COMMENTS)), path), path);
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
function withoutTrailingCommas(text) {
	return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => part === "," ? " " : part);
}

// src/sources/manifests/dotnet/nuspec.ts
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
const PLACES$2 = [
	"Properties/AssemblyInfo.cs",
	"AssemblyInfo.cs",
	"AssemblyInfo.fs",
	"My Project/AssemblyInfo.vb"
];
async function assemblyInfoVersion(folder) {
	for (const place of PLACES$2) {
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

// src/sources/manifests/dotnet/package-references.ts
function packageReferences(files, central, expand) {
	const versions = centralVersions(central, expand);
	const dependencies = [];
	const undecided = [];
	for (const { root, where } of files) for (const { item, condition } of itemsOf(root, "PackageReference")) {
		const at = where.span(item.start, item.end);
		const included = item.attributes.get("Include")?.value;
		if (included === void 0) {
			undecided.push({
				group: "PackageReference",
				at,
				how: "a reference of another file is changed here"
			});
			continue;
		}
		const names = expand(included);
		if (names === null || /[@%*?]/.test(names)) {
			undecided.push({
				group: "PackageReference",
				at,
				how: `\`${included}\` is known to MSBuild alone`
			});
			continue;
		}
		for (const name of names.split(";").map((one) => one.trim())) {
			if (name === "") continue;
			const written = textIn(item, "VersionOverride") ?? textIn(item, "Version");
			const range = written === null ? versions.get(name.toLowerCase()) ?? null : expand(written);
			if (range === null) undecided.push({
				group: "PackageReference",
				at,
				how: `the version of \`${name}\` is known to MSBuild alone`
			});
			dependencies.push({
				name,
				range: range ?? "*",
				group: "PackageReference",
				scope: "runtime",
				at,
				...condition === null ? {} : { marker: condition }
			});
		}
	}
	return {
		dependencies,
		undecided
	};
}
function centralVersions(central, expand) {
	const versions = /* @__PURE__ */ new Map();
	if (central === null) return versions;
	for (const { item, condition } of itemsOf(central.root, "PackageVersion")) {
		const name = (item.attributes.get("Include") ?? item.attributes.get("Update"))?.value.trim().toLowerCase();
		const version = textIn(item, "Version");
		if (name === void 0) continue;
		const isPlain = version !== null && condition === null && !versions.has(name);
		versions.set(name, isPlain ? expand(version) : null);
	}
	return versions;
}
function* itemsOf(root, name, condition = null) {
	for (const child of root.children) {
		const own = child.attributes.get("Condition")?.value.trim() ?? condition;
		if (child.name === name) yield {
			item: child,
			condition: own
		};
		else if (/^(?:ItemGroup|Choose|When|Otherwise)$/.test(child.name)) yield* itemsOf(child, name, child.name === "Otherwise" ? "otherwise" : own);
	}
}
function textIn(item, name) {
	return item.attributes.get(name)?.value ?? childOf(item, name)?.text.value ?? null;
}

// src/sources/manifests/dotnet/project.ts
async function readDotnetProject(text, path, folder) {
	const project = {
		...parseXml(text, path),
		path
	};
	const files = [project, ...await buildProps(folder)];
	const properties = new Properties(files);
	const version = properties.version() ?? (isOldStyle(project.root) ? await assemblyInfoVersion(folder) : null);
	const central = await nearest("Directory.Packages.props", folder);
	const withCentral = new Properties([...files, ...central === null ? [] : [central]]);
	const { dependencies, undecided } = packageReferences(files, central, (text) => withCentral.expanded(text));
	return manifestOf({
		path,
		ecosystem: "NuGet",
		format: "project file",
		name: properties.plain("PackageId") ?? properties.plain("AssemblyName") ?? stemOf(path, /\.\w+proj$/),
		version,
		publishable: version !== null && isPackable(properties, project.root),
		dependencies,
		undecidedDependencies: undecided
	});
}
async function buildProps(folder) {
	const props = await nearest("Directory.Build.props", folder);
	return props === null ? [] : [props, ...await imported(props, folder)];
}
async function nearest(name, folder) {
	const depth = folder.directory === "" ? 0 : folder.directory.split("/").length;
	for (let up = 0; up <= depth; up += 1) {
		const path = folder.find(`${"../".repeat(up)}${name}`);
		if (path !== null) return {
			...parseXml(await folder.read(path), path),
			path
		};
	}
	return null;
}
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
const DERIVING = /^(?:MinVer|Nerdbank\.GitVersioning|GitVersion\.MsBuild|GitVersionTask|GitInfo)$/i;
var Properties = class {
	files;
	constructor(files) {
		this.files = files;
	}
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
	expanded(value, self = "") {
		let unknown = false;
		const text = value.replace(/\$\(([^()]*)\)/g, (_, name) => {
			const known = name === self ? null : this.plain(name);
			if (known === null) unknown = true;
			return known ?? "";
		});
		return unknown || text.includes("$(") ? null : text;
	}
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
async function readMix(text, path, folder) {
	const code = withoutComments(text, HASH_COMMENTS);
	const where = positions(text, path);
	const app = /\bapp:\s*:(\w+)/.exec(code)?.[1] ?? null;
	const packageName = /\bpackage\b[\s\S]{0,2000}?\bname:\s*"([^"#]+)"/.exec(code)?.[1];
	const version = await versionOf$3(code, text, path, folder);
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
async function versionOf$3(code, text, path, folder) {
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
function readGoMod(text, path, isApplication) {
	const lines = parseGoMod(text, path);
	const modules = lines.filter(({ directive }) => directive === "module");
	const [module] = modules;
	if (module?.words.length !== 1 || modules.length > 1) throw new SourceInvalid(path, "does not name exactly one module");
	const name = module.words[0];
	const quotes = module.at.endColumn - module.at.startColumn > name.length ? 1 : 0;
	return {
		path,
		ecosystem: "Go",
		format: "go.mod",
		name,
		nameAt: {
			...module.at,
			startColumn: module.at.startColumn + quotes,
			endColumn: module.at.startColumn + quotes + name.length
		},
		version: null,
		otherVersions: [],
		publishable: !isApplication,
		dependencies: isPassedOver(path) ? [] : requirements$2(lines),
		workspaceMembers: [],
		workspaceRoot: null,
		ships: null
	};
}
function isPassedOver(path) {
	return path.split("/").slice(0, -1).some((folder) => folder === "testdata" || /^[._]/.test(folder));
}
function requirements$2(lines) {
	const replaced = new Map(lines.filter(({ directive }) => directive === "replace").map(({ words }) => {
		const arrow = words.indexOf("=>");
		return [words.slice(0, arrow).join(" "), words.slice(arrow + 1)];
	}));
	return lines.filter(({ directive }) => directive === "require").map(({ words, comment, at }) => {
		const [name = "", version = ""] = words;
		const [to = name, toVersion] = replaced.get(`${name} ${version}`) ?? replaced.get(name) ?? [name, version];
		return {
			name: toVersion === void 0 ? name : to,
			range: toVersion ?? to,
			group: /^indirect\b/.test(comment) ? "require // indirect" : "require",
			scope: "runtime",
			at
		};
	});
}

// src/sources/manifests/gradle/lookup.ts
function* upwards({ directory }) {
	const depth = directory === "" ? 0 : directory.split("/").length;
	for (let up = 0; up <= depth; up += 1) yield "../".repeat(up);
}
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
function isAside(directory) {
	return /(?:^|\/)(?:buildSrc|build-logic)(?:\/|$)|(?:^|[-_/])(?:tests?|samples?|demos?|examples?)(?:\/|$)/i.test(directory);
}
function projectName({ directory }) {
	return directory === "" ? null : directory.slice(directory.lastIndexOf("/") + 1);
}
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
		how: `\`${shortened$1(value)}\` asks git for it`,
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
		how: `\`${shortened$1(value)}\` is computed`
	};
}
const PROPERTIES = [
	/^(?:project\.|rootProject\.)?(?:findProperty|property|ext\.get)\(\s*["']([\w.-]+)["']\s*\)(?:\s+as\s+String)?(?:\.toString\(\)|!!)*$/,
	/^providers\.gradleProperty\(\s*["']([\w.-]+)["']\s*\)\.get\(\)$/,
	/^(?:project\.|rootProject\.)?(?:ext\.)?([A-Za-z_]\w*)$/,
	/^"\$\{?(?:project\.|rootProject\.)?([A-Za-z_]\w*)\}?"$/
];
const DERIVING_PLUGIN = /pl\.allegro\.tech\.build\.axion-release|com\.palantir\.git-version|nebula\.release|org\.ajoberstar\.reckon|me\.qoomon\.git-versioning|com\.gladed\.androidgitversion/;
async function inherited(code, where, folder) {
	const plugin = DERIVING_PLUGIN.exec(code);
	if (plugin !== null) return {
		kind: "dynamic",
		at: where.span(plugin.index, plugin.index + plugin[0].length),
		how: `the plugin \`${plugin[0]}\` derives it from the tag`,
		fromTag: true
	};
	const own = await gradleProperty("version", folder);
	return own === null && NAMES_VERSION.test(code) ? gradleProperty("VERSION_NAME", folder) : own;
}
const NAMES_VERSION = /\bcom\.vanniktech\.maven\.publish\b|\bvanniktechPublish\b|\bmavenPublish\b/;
function shortened$1(text) {
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

// src/sources/manifests/helm/chart.ts
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

// src/sources/manifests/image/dockerfile-label.ts
const LABEL = "org.opencontainers.image.version";
const NAMED = /(?:^|\s)(["']?)org\.(?:opencontainers\.image|label-schema)\.version\1=("[^"]*"|'[^']*'|[^\s"']+)/;
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
		version: element === void 0 ? null : versionOf$2(element, chain),
		publishable: artifact !== null && property(chain, "maven.deploy.skip")?.element.text.value !== "true",
		undecidedDependencies: undecided$2(dependencies === void 0 ? null : {
			...dependencies,
			group: "dependencies"
		}, where, "Maven has no lockfile that could be read")
	}, checkedGlobs(modules, path));
}
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
function fromFolder({ directory }, path) {
	return (directory === "" ? "" : "../".repeat(directory.split("/").length)) + path;
}
const REFERENCE$1 = /\$\{([^{}]*)\}/g;
const CI_FRIENDLY = /* @__PURE__ */ new Set([
	"revision",
	"sha1",
	"changelist"
]);
function versionOf$2(element, chain) {
	const [{ where }] = chain;
	const written = element.text;
	if (!written.value.includes("${")) return literalVersion(where, written.start, written.value);
	const at = where.span(written.start, written.end);
	const names = [...written.value.matchAll(REFERENCE$1)].map((match) => match[1]);
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
	const whole = names.length === 1 && written.value === `\${${names[0]}}` ? property(chain, names[0]) : null;
	if (whole === null || whole.element.text.value !== value) return {
		kind: "static",
		value,
		at
	};
	return literalVersion(whole.pom.where, whole.element.text.start, value);
}
function expanded(text, chain, depth) {
	let unknown = depth > 10;
	const value = text.replace(REFERENCE$1, (_, name) => {
		const found = unknown ? null : propertyValue(name, chain, depth);
		if (found === null) unknown = true;
		return found ?? "";
	});
	return unknown ? null : value;
}
function propertyValue(name, chain, depth) {
	const parentVersion = childOf(childOf(chain[0].root, "parent"), "version")?.text.value;
	if (name === "project.parent.version" || name === "parent.version") return parentVersion ?? null;
	const found = property(chain, name);
	return found === null ? null : expanded(found.element.text.value, chain, depth + 1);
}
function property(chain, name) {
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
function readPnpmWorkspace(text, path) {
	const document = parseDocument(text, {
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
function readComposerJson(text, path) {
	const json = fields(parseJson$1(text, path), path);
	const name = json.text(["name"]);
	const version = json.text(["version"]);
	const type = json.text(["type"]);
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
		dependencies: GROUPS.flatMap(([group, scope]) => dependencies$1(json, group, scope))
	});
}
const GROUPS = [["require", "runtime"], ["require-dev", "development"]];
function dependencies$1(json, group, scope) {
	if (json.is([group], "list") && json.list([group]).length === 0) return [];
	return Object.keys(json.table([group]) ?? {}).filter((name) => name.includes("/")).map((name) => ({
		name,
		range: json.text([group, name]),
		group,
		scope,
		at: json.at([group, name])
	}));
}

// src/sources/manifests/plain/version-file.ts
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

// src/sources/manifests/python/pipfile.ts
const SECTIONS = /* @__PURE__ */ new Set([
	"source",
	"requires",
	"scripts",
	"pipfile",
	"pipenv"
]);
const MARKERS = [
	"os_name",
	"sys_platform",
	"platform_machine",
	"platform_python_implementation",
	"platform_release",
	"platform_system",
	"platform_version",
	"python_version",
	"python_full_version",
	"implementation_name",
	"implementation_version"
];
function readPipfile(text, path) {
	const toml = fields(parseToml(text, path), path);
	const sections = Object.keys(toml.table([]) ?? {}).filter((name) => !SECTIONS.has(name));
	return manifestOf({
		path,
		ecosystem: "PyPI",
		format: "Pipfile",
		dependencies: sections.flatMap((section) => Object.keys(toml.table([section]) ?? {}).map((name) => dependency(toml, section, name))),
		...requiresPython$1(toml)
	});
}
function dependency(toml, section, name) {
	const field = [section, name];
	const common = {
		name,
		group: section,
		scope: scopeOf(section),
		at: toml.at(field, "key")
	};
	if (!toml.is(field, "table")) return {
		...common,
		range: toml.text(field)
	};
	const marker = markerOf(toml, field);
	return {
		...common,
		range: rangeOf$1(toml, field),
		...marker === "" ? {} : { marker }
	};
}
function scopeOf(section) {
	if (section === "packages") return "runtime";
	return section === "dev-packages" ? "development" : "optional";
}
function rangeOf$1(toml, field) {
	for (const vcs of [
		"git",
		"hg",
		"svn",
		"bzr"
	]) {
		const url = toml.text([...field, vcs]);
		const ref = toml.text([...field, "ref"]);
		if (url !== null) return `@ ${vcs}+${url}${ref === null ? "" : `@${ref}`}`;
	}
	const local = toml.text([...field, "path"]);
	if (local !== null) return `file:${local}`;
	const address = toml.text([...field, "file"]) ?? toml.text([...field, "url"]);
	if (address !== null) return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? `@ ${address}` : `file:${address}`;
	return toml.text([...field, "version"]) ?? "*";
}
function markerOf(toml, field) {
	const own = toml.text([...field, "markers"]);
	const keys = MARKERS.flatMap((key) => {
		const value = toml.text([...field, key]);
		return value === null ? [] : [`${key} ${value}`];
	});
	return [...own === null ? [] : [keys.length === 0 ? own : `(${own})`], ...keys].join(" and ");
}
function requiresPython$1(toml) {
	const full = toml.text(["requires", "python_full_version"]);
	if (full !== null) return { requiresPython: `==${full}` };
	const minor = toml.text(["requires", "python_version"]);
	return minor === null || minor === "*" ? {} : { requiresPython: `==${minor}.*` };
}

// src/sources/manifests/python/python-text.ts
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
const MAX_IMPORTS = 4;
async function attributeVersion(folder, attribute, directories, at) {
	const dot = attribute.lastIndexOf(".");
	const module = dot === -1 ? "" : attribute.slice(0, dot);
	const name = attribute.slice(dot + 1);
	if (!/^[A-Za-z_][\w.]*$/.test(attribute)) return undecided$1(at, `\`${attribute}\` is not an attribute of a module`);
	const path = findModule(folder, module, directories);
	if (path === null) return undecided$1(at, `no module in the repository holds \`${attribute}\``);
	return moduleVersion(folder, path, name, at);
}
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
async function backendVersion(toml, folder) {
	return await setuptoolsVersion(toml, folder) ?? await hatchVersion(toml, folder) ?? await pdmVersion(toml, folder) ?? await maturinVersion(toml, folder) ?? fromTag(toml) ?? await flitVersion(toml, folder);
}
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
function pyprojectDependencies(toml) {
	return [
		...listed(toml, ["project", "dependencies"], "dependencies", "runtime"),
		...grouped$1(toml, ["project", "optional-dependencies"], "optional-dependencies", "optional"),
		...grouped$1(toml, ["dependency-groups"], "dependency-groups", "development"),
		...listed(toml, ["build-system", "requires"], "build-system.requires", "build"),
		...listed(toml, [
			"tool",
			"uv",
			"dev-dependencies"
		], "tool.uv.dev-dependencies", "development"),
		...grouped$1(toml, [
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
		const text = toml.text(item);
		const at = toml.at(item);
		const editable = group.startsWith("tool.pdm.") ? /^(?:-e|--editable)\s+(\S+)/.exec(text)?.[1] : void 0;
		const egg = /[#&]egg=([\w.-]+)/.exec(editable ?? "")?.[1];
		const found = editable === void 0 || egg === void 0 ? requirement(text, group, scope, at) : {
			name: egg,
			range: `@ ${editable}`,
			group,
			scope,
			at
		};
		if (found === null) throw toml.wrong(item, "is not a requirement that can be read");
		return [found];
	});
}
function grouped$1(toml, field, group, scope) {
	return Object.keys(toml.table(field) ?? {}).flatMap((name) => listed(toml, [...field, name], `${group}.${name}`, scope));
}
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
	const members = [...toml.texts([
		"tool",
		"uv",
		"workspace",
		"members"
	]) ?? [], ...toml.texts([
		"tool",
		"pdm",
		"workspace",
		"members"
	]) ?? []];
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

// src/sources/manifests/python/setup-cfg.ts
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
function isPrivate(classifiers) {
	return classifiers?.lines.some((line) => line.text.startsWith("Private ::")) ?? false;
}

// src/sources/manifests/python/setup-py.ts
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
function undecided(python, path) {
	if (!/(?<![\w.])(?:setuptools|distutils|skbuild)\b/.test(python.code)) return null;
	return {
		kind: "dynamic",
		at: wholeFile(path),
		how: "`setup.py` does not call `setup()` exactly once"
	};
}

// src/sources/manifests/python/read.ts
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
		const declared = requirement(content.replace(/\s--.*$/s, ""), "requirements", "runtime", at) ?? bare(content, at);
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
function bare(content, at) {
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
async function readGemspec(text, path, folder, files) {
	const { statedGem } = await import("./stated.js");
	const code = withoutComments(text, HASH_COMMENTS);
	const where = positions(text, path);
	const name = /^[ \t]*\w+\.name\s*=\s*(["'])([^"'#]*)\1/m.exec(code)?.[2] ?? stemOf(path, /\.gemspec$/);
	const dependency = /(?<=\.)add_(?:runtime_|development_)?dependency\b/.exec(code);
	const at = where.span(dependency?.index ?? 0, (dependency?.index ?? 0) + (dependency?.[0].length ?? 0));
	const gem = await statedGem(text, path, folder, files, required(code));
	return manifestOf({
		path,
		ecosystem: "RubyGems",
		format: "gemspec",
		name,
		version: await versionOf$1(code, text, path, folder),
		publishable: true,
		gem,
		dependencies: gem.dependencies.map(({ name: needed, requirement, scope }) => ({
			name: needed,
			range: requirement?.join(", ") ?? "",
			group: scope === "runtime" ? "dependencies" : "development_dependencies",
			scope,
			at
		})),
		undecidedDependencies: gem.undecidedDependencies === null ? [] : [{
			group: "dependencies",
			at,
			how: `\`${gem.undecidedDependencies}\` is not followed`
		}]
	});
}
async function versionOf$1(code, text, path, folder) {
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
function required(code) {
	return [...code.matchAll(/\b(?:require|require_relative|load)\b[ \t(]+(?:File\.\w+\()?\s*["']([^"'#]+)["']/g)].flatMap(([, name]) => {
		const path = name.replace(/\.rb$/, "").replace(/^(?:\.\/|\.\.\/)+/, "");
		return [path, `lib/${path}`];
	});
}

// src/sources/manifests/index.ts
const BATCH = 16;
const INSTALLED = "describes an installed package, which declares nothing for this repository";
function isInstalled(path) {
	return path.startsWith("node_modules/") || path.includes("/node_modules/");
}
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
		return await READERS[kind](text, path, projectFolder(files, known, directoryOf(path)), known);
	} catch (error) {
		if (isSourceError(error)) return {
			path,
			reason: error.message,
			kind: "unread"
		};
		throw error;
	}
}
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
	Pipfile: (text, path) => ({
		path,
		other: readPipfile(text, path)
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
	gemspec: async (text, path, folder, known) => ({
		path,
		other: await readGemspec(text, path, folder, known)
	}),
	Gemfile: async (text, path, folder) => {
		const { readGemfile } = await import("./gemfile.js");
		return {
			path,
			other: await readGemfile(text, path, folder)
		};
	},
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

// src/sources/workflows/actions-lock.ts
const FIELDS = {
	"v0.0.1": {
		allowed: "tag branch commit owner_id repo_id uses",
		required: "commit owner_id repo_id"
	},
	"v0.0.2": {
		allowed: "ref commit owner_id repo_id uses",
		required: "ref commit owner_id repo_id"
	},
	"v0.0.3": {
		allowed: "hostname ref commit owner_id repo_id uses",
		required: "ref commit owner_id repo_id"
	}
};
const MOST_BYTES = 1048576;
function readActionsLock(text, path) {
	if (Buffer.byteLength(text) > MOST_BYTES) throw new SourceInvalid(path, "has more than 1 MiB, which GitHub does not read");
	const map = mapping(readYaml(text, path).root, "the lockfile");
	const version = versionOf(map, path);
	refuseOthers(map, "version workflows dependencies", "the lockfile");
	const workflows = new Map(section(map, "workflows").map(({ key, value }) => [key.value, pinKeys(value, key.value, version)]));
	const dependencies = /* @__PURE__ */ new Map();
	for (const { key, value } of section(map, "dependencies")) {
		const pin = pinKey(key, version);
		if (dependencies.has(pin.key)) throw invalidAt(key.at, `has \`${pin.key}\` twice`);
		dependencies.set(pin.key, readAction(value, pin, version));
	}
	refuseCircles(dependencies);
	return {
		path,
		version,
		workflows,
		dependencies
	};
}
function versionOf(map, path) {
	const version = scalarField(map, "version", "the lockfile")?.value ?? null;
	if (version !== null && Object.hasOwn(FIELDS, version)) return version;
	const shown = version === null ? "no version" : `the version ${JSON.stringify(version)}`;
	throw new SourceInvalid(path, `has ${shown}; only ${Object.keys(FIELDS).join(", ")} are known`);
}
function refuseOthers(map, allowed, what) {
	const names = allowed.split(" ");
	const other = map.entries.find(({ key }) => !names.includes(key.value));
	if (other !== void 0) throw invalidAt(other.key.at, `${what} has the field \`${other.key.value}\`, which this version of it does not know`);
}
function section(map, name) {
	const node = field(map, name);
	return isEmpty(node) ? [] : mapping(node, `\`${name}\``).entries;
}
function pinKey(written, version) {
	const [, owner, repository, ref, sha] = /^([^/@:]+)\/([^/@:]+)@([^:]+)(?::sha1-([0-9a-f]{40}))?$/.exec(written.value) ?? [];
	if (owner === void 0 || sha !== void 0 && version !== "v0.0.1") throw invalidAt(written.at, `\`${written.value}\` is not of the form \`owner/repository@ref\``);
	return {
		key: lockKey({
			owner,
			repository,
			ref
		}),
		ref,
		sha: sha ?? null
	};
}
function pinKeys(node, what, version) {
	return isEmpty(node) ? [] : texts(node, `\`${what}\``).map((text) => pinKey(text, version).key);
}
function readAction(node, pin, version) {
	const what = `\`${pin.key}\``;
	const map = mapping(node, what);
	const { allowed, required } = FIELDS[version];
	refuseOthers(map, allowed, what);
	const fields = new Map(required.split(" ").map((name) => {
		const value = scalarField(map, name, what);
		if (value === null || value.value === "") throw invalidAt(node.at, `${what} has no \`${name}\``);
		return [name, value];
	}));
	for (const name of ["owner_id", "repo_id"]) {
		const id = fields.get(name);
		if (!/^[1-9]\d*$/.test(id.value)) throw invalidAt(id.at, `${what} has a \`${name}\` that is no number`);
	}
	const commit = fields.get("commit");
	const sha = /^sha1-([0-9a-f]{40})$/i.exec(commit.value)?.[1]?.toLowerCase();
	if (sha === void 0) throw invalidAt(commit.at, `${what} has no \`commit\` of the form \`sha1-\` and 40 hex digits`);
	refuseOtherHost(map, what);
	const ref = fields.get("ref")?.value ?? olderRef(map, pin, what);
	refuseDisagreement(pin, {
		ref,
		sha,
		at: commit.at
	}, version);
	return {
		ref,
		commit: sha,
		uses: pinKeys(field(map, "uses"), pin.key, version),
		at: commit.at
	};
}
function olderRef(map, pin, what) {
	return ["tag", "branch"].map((name) => scalarField(map, name, what)?.value ?? "").find((name) => name !== "") ?? pin.ref;
}
function refuseOtherHost(map, what) {
	const host = scalarField(map, "hostname", what);
	if (host !== null && host.value !== "github.com") throw invalidAt(host.at, `${what} has a \`hostname\` that is not github.com, which GitHub refuses`);
}
function refuseDisagreement({ key, ref, sha }, action, version) {
	const byCommit = /^[0-9a-f]{40}$/i.test(ref);
	if ([...byCommit ? [ref.toLowerCase()] : [], ...sha === null ? [] : [sha]].some((commit) => commit !== action.sha)) throw invalidAt(action.at, `\`${key}\` names another commit in its key than in \`commit\``);
	if (version !== "v0.0.1" && !byCommit && ref !== action.ref) throw invalidAt(action.at, `\`${key}\` names another ref in its key than in \`ref\``);
}
function refuseCircles(dependencies) {
	const done = /* @__PURE__ */ new Set();
	for (const root of dependencies.keys()) {
		const open = [];
		const above = /* @__PURE__ */ new Set();
		const enter = (key) => {
			const action = dependencies.get(key);
			if (action === void 0 || done.has(key)) return;
			if (above.has(key)) throw invalidAt(action.at, `\`${key}\` is used by what it uses itself`);
			above.add(key);
			open.push({
				key,
				uses: action.uses.values()
			});
		};
		for (enter(root); open.length > 0;) {
			const { key, uses } = open.at(-1);
			const next = uses.next();
			if (next.done !== true) enter(next.value);
			else {
				open.pop();
				above.delete(key);
				done.add(key);
			}
		}
	}
}

// src/sources/workflows/releaser.ts
function readReleaser(text, path) {
	try {
		const { value } = parseYamlTexts(text, path);
		if (!isTable(value)) return null;
		const { release } = value;
		const draft = isTable(release) ? release["draft"] : null;
		return {
			keys: Object.keys(value),
			draft: typeof draft === "string" ? draft : null
		};
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return null;
	}
}

// src/sources/workflows/other-builds.ts
const PIPELINES = /^(?:\.(?:circleci|buildkite|woodpecker|semaphore|tekton|gitlab|azure-pipelines|ado|prow|gitea|forgejo)\/.+\.(?:ya?ml|json|sh)|\.(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|prow)\.ya?ml|(?:azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild|codefresh|buildspec|render|heroku|captain|kokoro)[\w.-]*\.ya?ml|fly[\w.-]*\.toml|railway\.(?:json|toml))$|(?:^|\/)(?:Jenkinsfile[\w.-]*|[\w.-]+\.jenkinsfile|(?:cloudbuild|azure-pipelines|buildspec)[\w.-]*\.ya?ml)$/i;
const TOOLS = /(?:^|\/)(?:\.?goreleaser[\w.-]*\.ya?ml|docker-bake[\w.-]*\.(?:hcl|json)|skaffold[\w.-]*\.ya?ml|tiltfile|earthfile|\.?ko\.ya?ml|werf\.ya?ml|garden\.ya?ml|devspace\.ya?ml)$/i;
async function readOtherBuilds(files, paths, excluded, decode) {
	const found = [];
	for (const path of paths) {
		if (!PIPELINES.test(path) && !TOOLS.test(path)) continue;
		if (/(?:^|\/)(?:node_modules|vendor)\//.test(path)) continue;
		try {
			const text = excluded(path) === null ? decode(await files.read(path), path) : null;
			const isReleaser = text !== null && /goreleaser[^/]*$/i.test(path);
			found.push({
				path,
				text,
				releaser: isReleaser ? readReleaser(text, path) : null
			});
		} catch (error) {
			if (!isSourceError(error)) throw error;
			found.push({
				path,
				text: null,
				releaser: null
			});
		}
	}
	return found;
}

// src/sources/workflows/tasks/make-variables.ts
const MAX_LENGTH = 4096;
const MAX_DEPTH = 50;
function literalValue(name, variables, depth = 0) {
	if (name === "MAKE") return "make";
	const values = read.get(variables) ?? /* @__PURE__ */ new Map();
	read.set(variables, values);
	if (!values.has(name)) {
		values.set(name, null);
		const written = variables.get(name) ?? null;
		if (written !== null && depth < MAX_DEPTH) values.set(name, expandedText(written, variables, depth + 1));
	}
	return values.get(name) ?? null;
}
const read = /* @__PURE__ */ new WeakMap();
const REFERENCE = /\$(?:\$|\(([^()${}:]+)\)|\{([^(){}$:]+)\}|(.))/g;
function expandedText(text, variables, depth = 0) {
	if (!text.includes("$")) return text;
	let known = true;
	const expanded = text.replaceAll(REFERENCE, (whole, parenthesised, braced, letter) => {
		if (whole === "$$") return "$";
		const inner = known ? literalValue(parenthesised ?? braced ?? letter, variables, depth) : null;
		if (inner === null) known = false;
		return inner ?? "";
	});
	return known && expanded.length <= MAX_LENGTH ? expanded : null;
}
function expandRecipe(out, text, variables) {
	const end = text.length;
	for (let at = 0; at < end;) {
		const dollar = text.indexOf("$", at);
		if (dollar === -1 || dollar >= end - 1) {
			out.copy(at, end);
			return;
		}
		out.copy(at, dollar);
		const next = text[dollar + 1];
		const close = next === "(" || next === "{" ? closing(text, dollar + 1, end) : dollar + 2;
		const name = close === dollar + 2 ? next : text.slice(dollar + 2, close - 1);
		const value = next === "$" ? "$" : literalValue(name, variables) ?? "${computed_by_make}";
		for (const character of value) out.stand(character, dollar);
		at = close;
	}
}
function closing(text, open, end) {
	const [opens, closes] = text[open] === "(" ? ["(", ")"] : ["{", "}"];
	let depth = 0;
	for (let at = open; at < end; at += 1) if (text[at] === opens) depth += 1;
	else if (text[at] === closes) {
		depth -= 1;
		if (depth === 0) return at + 1;
	}
	return end;
}

// src/sources/workflows/tasks/makefile-lines.ts
function makeLines(text, prefix = "	") {
	const lines = [];
	for (let start = 0; start < text.length;) {
		let end = lineEnd(text, start);
		while (isContinued(text, start, end) && end < text.length) end = lineEnd(text, end + 1);
		const stop = end > start && text[end - 1] === "\r" ? end - 1 : end;
		lines.push({
			start,
			end: stop,
			isRecipe: text[start] === prefix
		});
		start = end + 1;
	}
	return lines;
}
function lineEnd(text, from) {
	const feed = text.indexOf("\n", from);
	return feed === -1 ? text.length : feed;
}
function isContinued(text, start, end) {
	let at = text[end - 1] === "\r" ? end - 2 : end - 1;
	let backslashes = 0;
	while (at >= start && text[at] === "\\") {
		backslashes += 1;
		at -= 1;
	}
	return backslashes % 2 === 1;
}
function plainLine(text, { start, end }) {
	return withoutComment(text.slice(start, end).replaceAll(/[ \t]*\\\r?\n[ \t]*/g, " ")).trim();
}
function withoutComment(line) {
	const hash = /(?<!\\)(?:\\\\)*#/.exec(line);
	return hash === null ? line : line.slice(0, hash.index + hash[0].length - 1);
}
const ASSIGNMENT = /^(?:(?:export|override|private|unexport)\s+)*([\w.-]+)\s*(\?=|\+=|!=|:{1,3}=|=)\s*(.*)$/s;
function isConditional(plain) {
	return /^(?:ifn?eq|ifn?def|else|endif)\b/.test(plain);
}
function lineLocation(path, lines, { start, end }) {
	const from = lines.position(start);
	const to = lines.position(end);
	return {
		path,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}

// src/sources/workflows/tasks/make-recipes.ts
function inlineRecipe(text, { start, end }) {
	return {
		start: text.indexOf(";", start) + 1,
		end,
		isRecipe: false
	};
}
function recipeLines(reader, recipe, target) {
	const { text, path, settings, lines } = reader;
	const parts = recipe.map((line) => ({
		line,
		...afterPrefix(text, line)
	})).filter(({ start, line }) => start < line.end);
	const everywhere = settings.ignoreAll ?? settings.ignored.get(target) ?? null;
	return (settings.oneShell ? parts.length === 0 ? [] : [parts] : parts.map((part) => [part])).map((group) => {
		const { dash } = group[0];
		const ignored = dash === null ? everywhere : lineLocation(path, lines, {
			start: dash,
			end: dash + 1
		});
		const spans = group.map(({ start, line }) => [start, line.end]);
		return {
			script: readScript(shellText(reader, spans), reader.shell),
			ignored
		};
	});
}
function afterPrefix(text, { start, end, isRecipe }) {
	let at = isRecipe ? start + 1 : start;
	let dash = null;
	for (; at < end && /[@+\s-]/.test(text[at]); at += 1) if (text[at] === "-") dash ??= at;
	return {
		start: at,
		dash
	};
}
function shellText({ text, path, lines, variables }, spans) {
	let raw = "";
	const offsets = [];
	const take = (from, to) => {
		raw += text.slice(from, to);
		for (let at = from; at < to; at += 1) offsets.push(at);
	};
	for (const [index, [start, end]] of spans.entries()) {
		if (index > 0) {
			raw += "\n";
			offsets.push(start);
		}
		for (let at = start; at < end;) {
			const feed = text.indexOf("\n", at);
			const stop = feed === -1 || feed >= end ? end : feed + 1;
			take(at, stop);
			at = stop < end && text[stop] === "	" ? stop + 1 : stop;
		}
	}
	const out = new Unfolding(raw);
	expandRecipe(out, raw, variables);
	const last = spans.at(-1)[1];
	const { value, runs } = out.end(raw.length);
	const inFile = fileRuns(runs, raw.length, [...offsets, last]);
	return {
		value,
		at: lineLocation(path, lines, {
			start: spans[0][0],
			end: last
		}),
		segments: segmentsOf(inFile, lines),
		type: "string",
		comment: null,
		expressions: []
	};
}
function fileRuns(runs, length, offsets) {
	return runs.flatMap((run, index) => {
		const next = runs[index + 1];
		const until = Math.min(next === void 0 ? length : run.source + (next.offset - run.offset), length);
		const found = [{
			offset: run.offset,
			source: offsets[run.source]
		}];
		for (let at = run.source + 1; at < until; at += 1) if (offsets[at] !== offsets[at - 1] + 1) found.push({
			offset: run.offset + (at - run.source),
			source: offsets[at]
		});
		return found;
	});
}

// src/sources/workflows/tasks/make-settings.ts
function settingsOf(text, path, lines, starts) {
	const plain = lines.filter(({ isRecipe }) => !isRecipe).map((line) => [plainLine(text, line), line]);
	const variables = /* @__PURE__ */ new Map();
	const special = {
		SHELL: [],
		".SHELLFLAGS": []
	};
	let oneShell = false;
	let ignoreAll = null;
	const ignored = /* @__PURE__ */ new Map();
	for (const [content, line] of plain) {
		const [, name, operator, value] = ASSIGNMENT.exec(content) ?? [];
		if (name !== void 0) {
			const written = operator === "!=" || operator === "+=" ? null : value;
			if (name === "SHELL" || name === ".SHELLFLAGS") special[name].push(written);
			const known = variables.get(name);
			variables.set(name, known === void 0 || known === written ? written : null);
		}
		const [, target, names] = /^\.(ONESHELL|IGNORE)\s*:(.*)$/.exec(content) ?? [];
		if (target === "ONESHELL") oneShell = true;
		if (target !== "IGNORE") continue;
		const at = lineLocation(path, starts, line);
		const targets = names.split(/\s+/).filter((one) => one !== "");
		if (targets.length === 0) ignoreAll = at;
		for (const one of targets) ignored.set(one, at);
	}
	const includes = plain.flatMap(([content]) => {
		const [, paths] = /^(?:-include|sinclude|include)\s+(.*)$/.exec(content) ?? [];
		return paths === void 0 ? [] : makeWords(paths, variables).filter((one) => !/[*?[]/.test(one));
	});
	return {
		path,
		variables,
		shells: special.SHELL,
		flags: special[".SHELLFLAGS"],
		oneShell,
		ignoreAll,
		ignored,
		includes
	};
}
function together(all) {
	const variables = /* @__PURE__ */ new Map();
	for (const [name, value] of all.flatMap((one) => [...one.variables])) {
		const known = variables.get(name);
		variables.set(name, known === void 0 || known === value ? value : null);
	}
	return {
		variables,
		shells: all.flatMap(({ shells }) => shells),
		flags: all.flatMap(({ flags }) => flags),
		oneShell: all.some((one) => one.oneShell),
		ignoreAll: all.find((one) => one.ignoreAll !== null)?.ignoreAll ?? null,
		ignored: new Map(all.flatMap(({ ignored }) => [...ignored]))
	};
}
function recipeShell({ shells, flags, variables }) {
	const [program = "sh", ...others] = shells.map((shell) => shell === null ? "unknown" : expandedText(shell, variables) ?? shell);
	const known = others.every((other) => shellName(other) === shellName(program)) ? shellName(program) : "unknown";
	const values = flags.map((value) => value === null ? null : expandedText(value, variables));
	const some = (isSet) => values.some((value) => value === null || isSet.test(value));
	return {
		name: known,
		errexit: some(/(?:^|\s)-[a-z]*e/),
		pipefail: some(/\bpipefail\b/),
		at: null,
		template: null
	};
}
function shellName(program) {
	if (/(?:^|[/\s])(?:bash|zsh)\b/.test(program)) return "bash";
	return /(?:^|[/\s])(?:sh|dash|ash|ksh)\b/.test(program) ? "sh" : "unknown";
}
function makeWords(text, variables) {
	return (text.match(/(?:\$\((?:[^()]|\([^()]*\))*\)|\$\{[^{}]*\}|\S)+/g) ?? []).flatMap((word) => expandedText(word, variables)?.split(/\s+/) ?? []).filter((word) => word !== "");
}

// src/sources/workflows/tasks/makefile.ts
function readMakefile(text, path, others = []) {
	const lines = new LineStarts(text);
	const outside = contextOf(text);
	const own = settingsOf(text, path, outside, lines);
	const settings = together([own, ...others.filter((other) => other.path !== path)]);
	return {
		path,
		kind: "makefile",
		tasks: rulesOf({
			text,
			path,
			lines,
			settings,
			shell: recipeShell(settings),
			variables: settings.variables
		}, outside),
		packageName: null,
		includes: own.includes,
		error: null
	};
}
function makefileSettings(text, path) {
	return settingsOf(text, path, contextOf(text), new LineStarts(text));
}
function contextOf(text) {
	const prefix = /^\.RECIPEPREFIX[ \t]*[:?]*=[ \t]*(\S)/m.exec(text)?.[1];
	const found = [];
	let inDefinition = false;
	let inRule = false;
	for (const line of makeLines(text, prefix)) {
		const plain = plainLine(text, line);
		if (inDefinition) {
			inDefinition = !/^endef\b/.test(plain);
			continue;
		}
		if (line.isRecipe && inRule) {
			found.push(line);
			continue;
		}
		inDefinition = /^(?:override\s+|export\s+)*define\s/.test(plain);
		if (inDefinition) continue;
		found.push({
			...line,
			isRecipe: false
		});
		if (plain !== "" && !isConditional(plain)) inRule = ruleOf(plain) !== null;
	}
	return found;
}
const RULE = /^((?:[^:=#$]|\$\([^()]*\)|\$\{[^{}]*\})+?)\s*::?(?![:=])\s*([^;]*?)(?:;(.*))?$/s;
function rulesOf(reader, lines) {
	const tasks = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (line.isRecipe) continue;
		const rule = ruleOf(plainLine(reader.text, line));
		if (rule === null) continue;
		const recipe = rule.inline.trim() === "" ? [] : [inlineRecipe(reader.text, line)];
		for (let next = index + 1; next < lines.length; next += 1) if (lines[next].isRecipe) recipe.push(lines[next]);
		else {
			const between = plainLine(reader.text, lines[next]);
			if (between !== "" && !isConditional(between)) break;
		}
		const names = makeWords(rule.targets, reader.variables);
		const prerequisites = makeWords(rule.needs.replace("|", " "), reader.variables);
		for (const name of names.filter((one) => !one.includes("%") && !/^\.[A-Z_]+$/.test(one))) tasks.push({
			name,
			at: lineLocation(reader.path, reader.lines, line),
			lines: recipeLines(reader, recipe, name),
			needs: prerequisites
		});
	}
	return tasks;
}
function ruleOf(plain) {
	const [, targets, needs, inline = ""] = RULE.exec(plain) ?? [];
	if (targets === void 0 || needs === void 0 || isDirective(plain) || ASSIGNMENT.test(needs)) return null;
	return {
		targets,
		needs,
		inline
	};
}
function isDirective(plain) {
	return /^(?:-?include|sinclude|ifn?eq|ifn?def|else|endif|export|unexport|undefine|override|vpath|load)\b/.test(plain);
}

// src/sources/workflows/tasks/package-scripts.ts
const SH = {
	name: "sh",
	errexit: false,
	pipefail: false,
	at: null,
	template: null
};
function readPackageScripts(text, path) {
	const file = {
		path,
		kind: "package-json",
		includes: [],
		packageName: null,
		tasks: [],
		error: null
	};
	try {
		const name = JSON.parse(text)?.name;
		const scripts = jsonMembers(text, 0, path).get("scripts");
		const lines = new LineStarts(text);
		return {
			...file,
			packageName: typeof name === "string" ? name : null,
			tasks: scripts === void 0 ? [] : [...jsonMembers(text, scripts.valueStart, path)].flatMap(([key, member]) => text[member.valueStart] === "\"" ? [taskOf(key, member, text, lines, path)] : [])
		};
	} catch (error) {
		if (error instanceof SyntaxError) return {
			...file,
			error: `${path}: is not JSON`
		};
		if (isSourceError(error)) return {
			...file,
			error: error.message
		};
		throw error;
	}
}
function taskOf(name, member, text, lines, path) {
	const command = stringText(text, member.valueStart, member.valueEnd, lines, path);
	const start = lines.position(member.keyStart);
	const end = lines.position(member.keyEnd);
	return {
		name,
		at: {
			path,
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		},
		lines: [{
			script: readScript(command, SH),
			ignored: null
		}],
		needs: []
	};
}
function stringText(text, start, end, lines, path) {
	const out = new Unfolding(text);
	const last = end - 1;
	for (let at = start + 1; at < last;) {
		const backslash = text.indexOf("\\", at);
		const to = backslash === -1 || backslash > last ? last : backslash;
		out.copy(at, to);
		if (to === last) break;
		const length = text[to + 1] === "u" ? 6 : 2;
		out.stand(JSON.parse(`"${text.slice(to, to + length)}"`), to);
		at = to + length;
	}
	const { value, runs } = out.end(last);
	const from = lines.position(start);
	const until = lines.position(end);
	return {
		value,
		at: {
			path,
			startLine: from.line,
			startColumn: from.column,
			endLine: until.line,
			endColumn: until.column
		},
		segments: segmentsOf(runs, lines),
		type: "string",
		comment: null,
		expressions: []
	};
}

// src/sources/workflows/tasks/read.ts
const PACKAGE_RUNNERS = /\b(?:npm|pnpm|yarn|bun|lerna|turbo)\b|\bnode --run\b/;
const MAKE = /\bg?make\b/;
async function readTaskFiles(files, paths, texts, excluded, decode) {
	if (!(texts.some((text) => MAKE.test(text)) || texts.some((text) => PACKAGE_RUNNERS.test(text)))) return [];
	const found = [];
	const makefiles = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const kind = taskKind(path);
		if (kind === null || excluded(path) !== null) continue;
		try {
			const text = decode(await files.read(path), path);
			if (kind === "makefile") makefiles.set(path, text);
			else found.push(readPackageScripts(text, path));
		} catch (error) {
			if (!isSourceError(error)) throw error;
			found.push({
				path,
				kind,
				tasks: [],
				packageName: null,
				includes: [],
				error: error.message
			});
		}
	}
	return [...found, ...readMakefiles(makefiles)];
}
function readMakefiles(texts) {
	const settings = new Map([...texts].map(([path, text]) => [path, makefileSettings(text, path)]));
	const groups = new Map([...texts.keys()].map((path) => [path, /* @__PURE__ */ new Set([path])]));
	for (const [path, { includes }] of settings) for (const included of includes.flatMap((name) => [...texts.keys()].filter((one) => mayBe(one, name, path)))) {
		const group = /* @__PURE__ */ new Set([...groups.get(path), ...groups.get(included)]);
		for (const member of group) groups.set(member, group);
	}
	return [...texts].map(([path, text]) => readMakefile(text, path, [...groups.get(path)].map((member) => settings.get(member))));
}
function mayBe(path, name, from) {
	const plain = name.replace(/^(?:\.\/)+/, "");
	const folders = from.split("/").slice(0, -1);
	return folders.length === 0 ? path === plain : [...folders.keys(), folders.length].some((count) => path === [...folders.slice(0, count), plain].join("/"));
}
function taskKind(path) {
	if (/(?:^|\/)node_modules\//.test(path)) return null;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "package.json") return "package-json";
	return /^(?:GNUmakefile|[Mm]akefile)(?:\..+)?$|\.mk$/.test(name) ? "makefile" : null;
}

// src/sources/workflows/index.ts
async function readWorkflows(files, excluded) {
	const reading = new Reading(files, excluded);
	const paths = await files.list();
	for (const path of paths) {
		if (isWorkflowFolder(path)) reading.refuse(path, "is a link or file where GitHub looks for a folder of workflows");
		const kind = kindOf$1(path);
		if (kind !== null) await reading.add(path, kind);
	}
	const tracked = new Set(paths);
	for (const path of reading.dockerfiles) if (tracked.has(path) && kindOf$1(path) !== "dockerfile") await reading.add(path, "dockerfile");
	const otherBuilds = reading.hasImages() || reading.runsReleaser() ? await readOtherBuilds(files, paths, excluded, textOf) : [];
	const elsewhere = otherBuilds.flatMap(({ text }) => text ?? []);
	const given = [
		...reading.scriptTexts(),
		...reading.inputTexts(),
		...elsewhere
	];
	const taskFiles = await readTaskFiles(files, paths, given, excluded, textOf);
	return reading.model(taskFiles, otherBuilds, tracked);
}
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
	refuse(path, problem) {
		this.skip({
			path,
			reason: new SourceInvalid(path, problem).message,
			kind: "unread"
		});
	}
	scriptTexts() {
		return [...[...this.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)), ...this.actions.flatMap((action) => action.steps)].flatMap(({ run }) => run === null ? [] : [run.text.value]), ...this.supportFiles.flatMap(({ scripts }) => scripts.map(({ text }) => text.value))];
	}
	inputTexts() {
		return [...this.workflows.flatMap((workflow) => workflow.jobs), ...this.actions].flatMap(({ steps }) => steps.flatMap((step) => step.with.map(({ value }) => value.value)));
	}
	runsReleaser() {
		return [...this.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)), ...this.actions.flatMap((action) => action.steps)].some(({ uses }) => uses?.reference.kind === "repository" && uses.reference.owner === "goreleaser") || this.scriptTexts().some((text) => /\bgoreleaser\b/.test(text));
	}
	hasImages() {
		return this.supportFiles.some(({ kind }) => kind === "dockerfile");
	}
	model(taskFiles, otherBuilds, tracked) {
		const { workflows, actions, supportFiles, actionsLock, skipped, found } = this;
		return {
			workflows,
			actions,
			supportFiles,
			taskFiles,
			actionsLock,
			hasGoModule: tracked.has("go.mod") || tracked.has("go.sum"),
			otherBuilds,
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
	take(text, path, kind) {
		if (kind === "workflow") this.workflows.push(readWorkflow(text, path));
		else if (kind === "actions-lock") this.actionsLock = readActionsLock(text, path);
		else if (kind === "action") {
			const read = readAction$1(text, path);
			if (read === null) return false;
			this.actions.push(read.action);
			if (read.dockerfile !== null) this.dockerfiles.add(read.dockerfile);
		} else {
			const file = mayBeNoDockerfile(path) ? dockerfileIfOne(text, path) : readSupportFile(text, path, kind);
			if (file === null) return false;
			this.supportFiles.push(file);
		}
		return true;
	}
};
function dockerfileIfOne(text, path) {
	try {
		const file = readSupportFile(text, path, "dockerfile");
		return file.images.some((image) => image.text.value.includes("<%")) ? null : file;
	} catch (error) {
		if (error instanceof SourceInvalid) return null;
		throw error;
	}
}
function textOf(bytes, path) {
	const text = decodeUtf8(bytes, path);
	if (text.includes("\0")) throw new SourceInvalid(path, "holds a NUL character; it is not a text file");
	return text;
}

// src/gate/registries.ts
async function readPublishedVersions(reader, facts, policy, capabilities) {
	const { root, files, env, progress } = capabilities;
	const loaded = await reader.load("manifests");
	if ("error" in loaded) throw new SourceUnavailable("registries", `the manifests could not be read: ${loaded.error}`);
	const wanted = versionsOf(facts, policy, loaded.model);
	if (wanted.manifests.length === 0) return { answers: [] };
	const { readRegistries } = await import("./read.js");
	return readRegistries({
		...wanted,
		named: policy.effective.registries ?? [],
		files,
		env,
		http: isAsked(policy) ? capabilities.http : null,
		committedAt: async () => (await modelOf(reader, "git")).committedAt,
		artifacts: async () => (await modelOf(reader, "artifacts")).artifacts.map((artifact) => builtFile(root, artifact)),
		progress
	});
}
async function readReleaseAssets(reader, facts, { github, progress }) {
	const { tag, name } = facts.repository;
	if (facts.event === null || tag === null) return {
		kind: "unasked",
		why: "this is no run of GitHub\u2019s"
	};
	const { artifacts } = await modelOf(reader, "artifacts");
	if (artifacts.length === 0) return {
		kind: "unasked",
		why: "no built file was named"
	};
	progress("asking GitHub for the release");
	const { readGitHubRelease } = await import("./release-assets.js");
	return readGitHubRelease(github, name, tag);
}
function versionsOf(facts, policy, manifests) {
	if (facts.mode !== "release") return {
		manifests: publishableManifests(manifests.manifests),
		version: null
	};
	const release = taggedRelease({
		run: facts,
		manifests,
		policy
	});
	if (release.kind !== "release") return {
		manifests: [],
		version: null
	};
	return {
		manifests: release.manifests,
		version: release.version
	};
}
function isAsked({ effective: { rules } }) {
	const blocked = rules.get("release/blocked-version");
	return rules.get("release/version-already-published")?.enabled === true || blocked?.enabled === true && blocked.options.registries !== false;
}
async function modelOf(reader, name) {
	const loaded = await reader.load(name);
	if ("error" in loaded) throw new SourceUnavailable("registries", loaded.error);
	return loaded.model;
}
function builtFile(root, artifact) {
	const digests = /* @__PURE__ */ new Map([["sha256", Promise.resolve(artifact.sha256)]]);
	return {
		artifact,
		path: artifact.path,
		name: basename(artifact.path),
		digest(algorithm) {
			const digest = digests.get(algorithm) ?? digestOf(resolve(root, artifact.path), artifact.path, algorithm);
			digests.set(algorithm, digest);
			return digest;
		}
	};
}
async function digestOf(file, path, algorithm) {
	const hash = createHash(algorithm);
	try {
		for await (const chunk of createReadStream(file)) hash.update(chunk);
	} catch (error) {
		throw new SourceInvalid(path, `cannot be read (${error.code ?? "unknown"})`);
	}
	return hash.digest("hex");
}

// src/gate/sources.ts
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
		return { model: shareable(await loader()) };
	} catch (error) {
		if (isSourceError(error)) return { error: withoutSecrets(error.message) };
		throw error;
	}
}
function shareable(model) {
	const { coverage } = model;
	if (coverage === void 0 || coverage.skipped.length === 0) return model;
	const skipped = coverage.skipped.map((one) => ({
		...one,
		reason: withoutSecrets(one.reason)
	}));
	return {
		...model,
		coverage: {
			...coverage,
			skipped
		}
	};
}
function unreadReason(source, coverage) {
	if (coverage.found !== coverage.read + coverage.skipped.length) throw new Error(`${source}: found ${coverage.found}, read ${coverage.read}, skipped ${coverage.skipped.length}: the count does not add up`);
	const unread = coverage.skipped.filter((skipped) => skipped.kind === "unread");
	const first = unread[0];
	if (first === void 0) return null;
	const named = first.reason.startsWith(first.path) ? first.reason : `${first.path}: ${first.reason}`;
	return unread.length === 1 ? named : `${unread.length} of ${coverage.found} could not be read; the first: ${named}`;
}

// src/gate/loaders.ts
function sourceReader(request, facts, policy, capabilities) {
	const { files, progress } = capabilities;
	const excluded = exclusion$1(policy);
	const gitHub = gitHubClient(capabilities.github, capabilities.now);
	const reader = new SourceReader({
		run: () => Promise.resolve(facts),
		policy: () => Promise.resolve(policy),
		git: async () => readGit(capabilities, {
			ownOutput: [...insideRoot(capabilities.root, request.output(facts)), ...await judgedArtifacts(request, policy, () => reader.load("artifacts"))],
			branches: facts.mode === "release"
		}),
		artifacts: () => readNamedArtifacts(request, facts, policy, capabilities),
		sboms: async () => {
			const artifacts = await reader.load("artifacts");
			if ("error" in artifacts) throw new SourceUnavailable("sboms", artifacts.error);
			return readSbomsOf(artifacts.model, capabilities.root);
		},
		commit: async () => {
			if (namedPatterns(request, policy).length === 0) return NO_FILES;
			const git = await reader.load("git");
			if ("error" in git) throw new SourceUnavailable("commit", git.error);
			const artifacts = await reader.load("artifacts");
			const named = "error" in artifacts ? [] : artifacts.model.artifacts;
			return readCommittedFiles({
				...capabilities,
				submodules: git.model.submodules,
				wantsText: comparedByText(named)
			});
		},
		remote: () => {
			const remoteRefs = policy.effective.rules.get("release/tag-commit-mismatch")?.options.remote !== false ? capabilities.remoteRefs : null;
			if (remoteRefs !== null) progress("asking the remote for the tag");
			return readRemote({
				...capabilities,
				remoteRefs
			}, facts.repository.tag);
		},
		signature: () => readTagSignature(capabilities.git, facts.repository.tag ?? "", capabilities.openPgp, openPgpKeys(policy.effective.rules.get("release/tag-not-signed")?.options.keys)),
		workflows: () => readWorkflows(files, excluded),
		pinOrigins: async () => {
			progress("asking GitHub where pinned commits come from");
			return readPinOrigins(gitHub, await workflowsOf(reader));
		},
		pinClaims: async () => {
			progress("asking GitHub what version comments name");
			return readPinClaims(gitHub, await workflowsOf(reader));
		},
		actionAdvisories: async () => {
			const { advisories: source } = policy.effective;
			return readActionAdvisories({
				...capabilities,
				client: gitHub,
				source
			}, await workflowsOf(reader));
		},
		nestedActions: async () => {
			progress("asking GitHub what pinned actions use");
			return readNestedActions(gitHub, await workflowsOf(reader));
		},
		manifests: () => readManifests(files, excluded),
		lockfiles: () => capabilities.lockfiles(excluded),
		changelogs: () => readChangelogs(files, excluded),
		generated: () => readGenerated(files, policy.proposedGenerated ?? policy.effective.generated ?? []),
		registries: () => readPublishedVersions(reader, facts, policy, capabilities),
		githubRelease: () => readReleaseAssets(reader, facts, capabilities),
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
async function workflowsOf(reader) {
	const workflows = await reader.load("workflows");
	if ("error" in workflows) throw new SourceUnavailable("GitHub", `the workflows could not be read: ${workflows.error}`);
	return workflows.model;
}
function refuseOwnDatabase(source, facts, root) {
	if (facts.mode !== "pull-request" || source === "osv") return;
	if (insideRoot(root, resolve(root, source)).length === 0) return;
	throw new SourceUnavailable("advisories", `${source} lies in the repository, where the pull request itself can change it; use osv, or a database outside of it`);
}
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
var audit_default = "# What must hold at any time; run on a schedule. Every rule that is not named here is off.\nfail-on: high\nrules:\n  release/blocked-version: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/cache-in-release: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  workflow/impostor-commit: on\n  workflow/pin-comment-mismatch: on\n  workflow/nested-unpinned-uses: on\n  workflow/persisted-credentials: on\n  workflow/unpinned-install: on\n  workflow/missing-timeout: on\n  workflow/missing-concurrency: on\n  workflow/floating-artifact: on\n  workflow/shared-deploy-role: on\n  workflow/inplace-version-edit: on\n  workflow/artifact-retention: on\n  workflow/unguarded-release: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  policy/expired-waiver: on\n  policy/unused-waiver: on\n  policy/incomplete-waiver: on\n";

// policies/pull-request.yml
var pull_request_default = "# What must hold before a change is merged. Read, with its waivers, from the base commit.\n# Every rule that is not named here is off.\nfail-on: high\nrules:\n  tree/stale-generated-file: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  policy/expired-waiver: on\n  policy/incomplete-waiver: on\n  policy/weakened: on\n";

// policies/release.yml
var release_default = "# What must hold before a release goes out. Built into release-guardrail; a repository's own\n# .github/release-guardrail.yml is laid over it. Every rule that is not named here is off.\nfail-on: medium\nrules:\n  release/tag-version-mismatch: on\n  release/tag-commit-mismatch: on\n  release/tag-format: on\n  release/unreleasable-version: on\n  release/version-not-increasing: on\n  release/version-already-published: on\n  release/blocked-version: on\n  release/commit-not-on-protected-branch: on\n  release/prerelease-channel: on\n  tree/dirty: on\n  tree/hidden-changes: on\n  tree/submodule: on\n  tree/operation-in-progress: on\n  tree/stale-generated-file: on\n  workflow/unpinned-uses: on\n  workflow/unpinned-image: on\n  workflow/soft-fail: on\n  workflow/excessive-permissions: on\n  workflow/missing-permissions: on\n  workflow/static-cloud-credentials: on\n  workflow/dependency-confusion: on\n  workflow/undefined-reference: on\n  workflow/template-injection: on\n  workflow/dangerous-trigger: on\n  workflow/cache-in-release: on\n  workflow/unguarded-gate: on\n  workflow/secrets-exposed: on\n  workflow/remote-script: on\n  workflow/known-vulnerable-action: on\n  workflow/impostor-commit: on\n  workflow/persisted-credentials: on\n  workflow/unpinned-install: on\n  workflow/floating-artifact: on\n  workflow/shared-deploy-role: on\n  workflow/inplace-version-edit: on\n  dependency/missing-lockfile: on\n  dependency/lockfile-out-of-sync: on\n  dependency/missing-integrity: on\n  dependency/known-vulnerability: on\n  dependency/malicious-package: on\n  artifact/missing: on\n  artifact/version-mismatch: on\n  artifact/invalid-metadata: on\n  artifact/broken-integrity: on\n  artifact/not-from-commit: on\n  artifact/unexpected-file: on\n  artifact/unexpected-structure: on\n  artifact/unversioned-path: on\n  artifact/sbom-mismatch: on\n  policy/expired-waiver: on\n  policy/incomplete-waiver: on\n";

// src/policy/presets.ts
const PRESET_TEXT = {
	release: release_default,
	"pull-request": pull_request_default,
	audit: audit_default
};

// src/policy/read.ts
const MAX_BYTES = 1048576;
function readPolicyFile(bytes, path, schema) {
	if (bytes.length > MAX_BYTES) throw new InputError(`${path}: is larger than ${MAX_BYTES} bytes; no policy needs that`);
	const text = asInputError(() => decodeUtf8(bytes, path));
	const lines = new LineCounter();
	const document = parseDocument(text, {
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
	if (problem.code === "RESOURCE_EXHAUSTION") return "nests deeper than any policy needs";
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
	visit$1(document, { Alias: () => {
		found = true;
		return visit$1.BREAK;
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
function rangeOf(document, keys) {
	const last = keys.at(-1);
	const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
	if (typeof last === "string" && isMap(parent)) {
		const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
		if (pair !== void 0 && isScalar(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
	}
	const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
	return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
}
function locationPath(path) {
	return /^(?:[/\\]|[A-Za-z]:|.*\.\.)/.test(path) ? path : repositoryPath(path);
}

// src/policy/schema.ts
const PRESETS = [
	"release",
	"pull-request",
	"audit"
];
const nonEmpty = pipe(string(), trim(), nonEmpty$1("must not be empty"));
const severity = picklist(SEVERITIES);
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
const webAddress = pipe(nonEmpty, check$2((text) => plainAddress(text) !== null, "must be an https address without credentials or query"));
const registry = pipe(strictObject({
	ecosystem: picklist([
		"npm",
		"PyPI",
		"crates.io",
		"Go",
		"Maven",
		"NuGet",
		"RubyGems",
		"Packagist",
		"Pub",
		"Hex",
		"JSR"
	]),
	packages: optional(pipe(array(nonEmpty), description("Names of packages, `*` for any characters; every package of the ecosystem when left out."))),
	url: optional(pipe(webAddress, description("The registry to which they are published."))),
	published: optional(pipe(literal(false), description("These packages are published to no registry."))),
	token: optional(pipe(string(), regex(/^[A-Za-z_]\w*$/, "must be the name of an environment variable"), description("Name of the environment variable that holds the credential for reading."))),
	known: optional(pipe(nonEmpty, description("A package that is there: what does not show it proves nothing.")))
}), check$2(({ url, published }) => url === void 0 !== (published === void 0), "must have either `url` or `published: false`"));
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
function policySchema(rules) {
	return strictObject({
		$schema: optional(string()),
		extends: optional(pipe(picklist(PRESETS), description("The built-in policy to start from; by default the one of the run\u2019s mode."))),
		"fail-on": optional(pipe(severity, description("Findings of this severity and above fail the run."))),
		tags: optional(pipe(array(tagPattern), description("Tag patterns, for example `v{version}` or `{component}@{version}`."))),
		advisories: optional(pipe(nonEmpty, description("`osv`, or the path of a directory or zip in OSV format."))),
		registries: optional(pipe(array(registry), description("Where packages are published; the first entry that fits a package holds."))),
		artifacts: optional(pipe(array(nonEmpty), description("Globs of the built files that the release publishes, relative to the repository, for example `dist/*.whl`."))),
		rules: optional(strictObject(Object.fromEntries(rules.map((rule) => [rule.id, optional(pipe(ruleSetting(rule), description(rule.title)))])))),
		generated: optional(array(generated)),
		exclude: optional(array(exclusion)),
		waivers: optional(array(waiver))
	});
}

// src/policy/load.ts
const POLICY_PATHS = [".github/release-guardrail.yml", ".github/release-guardrail.yaml"];
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
		advisories: own?.advisories ?? "osv",
		...own?.registries === void 0 ? {} : { registries: own.registries.map(({ url = null, ...entry }) => ({
			...entry,
			url
		})) },
		artifacts: own?.artifacts ?? []
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
function schemaFor(rules) {
	const schema = SCHEMAS.get(rules) ?? policySchema(rules);
	SCHEMAS.set(rules, schema);
	return schema;
}
function readPreset(preset, rules) {
	return readPolicyFile(new TextEncoder().encode(PRESET_TEXT[preset]), `policies/${preset}.yml`, schemaFor(rules));
}

// src/policy/compare.ts
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
	if (JSON.stringify(before.registries) !== JSON.stringify(after.registries)) yield {
		kind: "registries",
		detail: "the registries that are asked for published versions change",
		at: at("registries")
	};
	for (const pattern of before.artifacts) if (!after.artifacts.includes(pattern)) yield {
		kind: "artifacts",
		detail: `the artefacts \`${pattern}\` are no longer named, and so no longer judged`,
		at: at("artifacts")
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
	const { id, rule, expires, at } = waiver;
	const [reason, owner] = [waiver.reason, waiver.owner].map((text) => text === null ? null : withoutSecrets(text));
	const scope = Object.fromEntries(Object.entries(waiver.scope).filter((entry) => entry[1] !== void 0).map(([field, value]) => [field, withoutSecrets(Array.isArray(value) ? value.join("-") : String(value))]));
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
	const problems = head === null ? ["it does not read `waive <rule> reason=\"\u2026\" owner=\u2026 expires=YYYY-MM-DD`"] : [];
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
			problems.push(`\`${rest}\` is not understood; the fields are reason="\u2026", owner=\u2026 and expires=YYYY-MM-DD, once each`);
			break;
		}
		fields.set(name, field[2] ?? field[3]);
		rest = rest.slice(field[0].length).trimStart();
	}
	const given = (name) => fields.get(name)?.trim() || null;
	return judged$3({
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
function coverage(file) {
	const extents = extentsOf(file);
	const next = codeBelow(file.comments);
	return ({ at, trailing }) => {
		const line = trailing ? at.startLine : next.get(at.startLine);
		return extents.get(line) ?? [line, line];
	};
}
function codeBelow(comments) {
	const lines = comments.filter((comment) => !comment.trailing).map((comment) => comment.at.startLine);
	const next = /* @__PURE__ */ new Map();
	for (const line of lines.toSorted((a, b) => b - a)) next.set(line, next.get(line + 1) ?? line + 1);
	return next;
}
function extentsOf(file) {
	const extents = /* @__PURE__ */ new Map();
	const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
	const controls = file.kind === "workflow" ? file.jobs.flatMap((job) => job.controls) : [];
	const places = [...steps.flatMap(placesOf), ...controls.map(({ at }) => at)];
	for (const at of places) if (!extents.has(at.startLine)) extents.set(at.startLine, span(at));
	return extents;
}
function placesOf({ at, run, background }) {
	const group = background?.group ?? null;
	return [
		...group === null ? [] : [group.at],
		at,
		...run === null ? [] : [run.text.at]
	];
}
function span(at) {
	return [at.startLine, at.endColumn === 1 && at.endLine > at.startLine ? at.endLine - 1 : at.endLine];
}
function sameInlineWaiver(a, b) {
	return a.at.path === b.at.path && a.rule === b.rule && a.reason === b.reason && a.owner === b.owner && a.expires === b.expires;
}

// src/gate/waivers.ts
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
	"artifacts",
	"workflows",
	"manifests",
	"lockfiles",
	"generated",
	"changelogs",
	"advisories"
];
const NETWORK = [
	"remote",
	"registries",
	"githubRelease",
	"pinOrigins",
	"pinClaims",
	"nestedActions",
	"actionAdvisories"
];
async function judgeRules(rules, reader, run) {
	const { facts, policy, skip, capabilities, log } = run;
	const today = facts.startedAt.slice(0, 10);
	const wanted = new Set(rules.filter((rule) => policy.effective.rules.get(rule.id)?.enabled).flatMap((rule) => rule.needs));
	capabilities.progress("reading the repository");
	const asked = new Set(rules.filter(({ id, modes }) => policy.effective.rules.get(id)?.enabled && !skip.has(id) && (modes?.includes(facts.mode) ?? true)).flatMap((rule) => rule.needs));
	const early = [...SOURCES.filter((source) => wanted.has(source)), ...NETWORK.filter((source) => asked.has(source))];
	await Promise.all(early.map((source) => reader.load(source)));
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
	return finish(rule, setting, outcome, reasonOf(outcome, causes, findings, failing.length, answer.notes ?? []), durationMs, findings);
}
function whyIdle(rule, setting) {
	if (setting.skip.has(rule.id)) return "skipped by --skip";
	if (setting.policy.rules.get(rule.id)?.enabled !== true) return "off in the policy";
	if (rule.modes !== void 0 && !rule.modes.includes(setting.mode)) return `only asked in ${rule.modes.join(" and ")} mode`;
	return null;
}
function reasonOf(outcome, causes, findings, failing, notes) {
	const parts = [...new Set(causes)];
	const shown = parts.length > 3 ? [...parts.slice(0, 3), `and ${parts.length - 3} more`] : parts;
	const accepted = findings.length - failing;
	if (outcome === "passed" && accepted > 0) shown.push(`${accepted} ${accepted === 1 ? "finding is" : "findings are"} waived or below fail-on`);
	if (outcome === "passed") shown.push(...notes);
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
function lockedCommit(model, path, reference) {
	const key = lockKey(reference);
	if (!model.actionsLock?.workflows.get(path)?.includes(key)) return null;
	return model.actionsLock.dependencies.get(key)?.commit ?? null;
}

// src/evidence/sbom/material.ts
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
function gapsOf(input) {
	return [
		["lockfiles", input.lockfiles],
		["manifests", input.manifests],
		["workflows", input.workflows]
	].flatMap(([name, model]) => model === null ? [`${name}: none could be read`] : model.coverage.skipped.map(({ path, reason, kind }) => `${name}: ${path}: ${kind}: ${reason}`)).sort(byCodeUnit);
}

// src/evidence/sbom/time.ts
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
	refuseUnjudgedArtifacts(request, facts, policy);
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
async function check(given, directory, env, progress, packages) {
	if (packages === packagesHere) optimiseLate();
	try {
		const event = isOnRunner$1(env) ? readRunnerEvent(env, readEventFile(env.GITHUB_EVENT_PATH)) : null;
		const capabilities = await assembleCapabilities(directory, env, {
			offline: given.offline,
			progress,
			packages
		});
		const output = given.output === null ? null : chosenOutput(resolve(directory, given.output), capabilities.root);
		return await runGate({
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
			artifacts: given.artifacts.map((pattern) => fromRoot(pattern, directory, capabilities.root)),
			output: (facts) => output ?? defaultOutput(facts, env),
			surroundings: surroundings(capabilities.root, env)
		}, capabilities);
	} finally {
		await packages.end();
	}
}
function readEventFile(path) {
	if (!path) throw new InputError("GITHUB_EVENT_PATH is not set, although GITHUB_ACTIONS is `true`");
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`the event file (GITHUB_EVENT_PATH) cannot be read: ${error.message}`);
	}
}
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
function fromRoot(pattern, directory, root) {
	const way = relative(root, realpathSync.native(directory)).split(sep).join("/");
	return isAbsolute(pattern) || way === "" ? pattern : `${way}/${pattern}`;
}

// src/terminal/width.ts
let segmenter = null;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
function displayWidth(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let width = 0;
	for (const { segment } of segmenter.segment(text)) {
		if (/^\p{Mark}+$/u.test(segment)) continue;
		width += WIDE.test(segment) ? 2 : 1;
	}
	return width;
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

// src/terminal/message.ts
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
const GUTTER = 12;
const PLACES$1 = 4;
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
function remedyLines(remedy, room, paint) {
	if (remedy === "") return [];
	if (!remedy.includes("\n")) return labelled("Mend:", "green", messageLines(remedy, room - 6, paint), paint);
	return [paint("Mend:", "green"), ...remedy.split("\n").map((line) => `  ${escapeTerminal(line)}`)];
}
function furtherPlaces(others, page) {
	return further(others.map(shownPlace), "place", "audit-report.md", page);
}
function further(all, word, file, { paint, everyPlace }) {
	const shown = everyPlace || all.length <= 5 ? all.length : PLACES$1;
	const lines = all.slice(0, shown);
	const left = all.length - shown;
	if (left > 0) lines.push(paint(`and ${count(left, `more ${word}`)}, each in ${file}`, "dim"));
	return labelled("Also:", "dim", lines, paint);
}
function labelled(label, style, lines, paint) {
	return lines.map((line, index) => `${index === 0 ? paint(label, style) : " ".repeat(label.length)} ${line}`);
}
function unverifiedLines(facts, page) {
	const room = page.width - 12;
	return groupUnverified(facts.unverified).flatMap(({ first, all }) => entry("unverified", ["yellow", "bold"], [...messageLines(all.map(({ id }) => id).join(", "), room, page.paint, ["bold"]), ...messageLines(first.reason ?? "no reason was given", room, page.paint)], page));
}
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
function gapLines(facts, page) {
	const said = new Set(facts.unverified.map((rule) => rule.reason));
	return groupGaps(facts.gaps).filter(({ paths, sources, reason }) => !said.has(reason) || paths.some((path) => !sources.includes(path))).flatMap((gap) => entry(gap.kind, [gap.kind === "unread" ? "yellow" : "dim"], gapEntry(gap, page), page));
}
function gapEntry({ kind, reason, paths, sources }, page) {
	const { paint, everyPlace, width } = page;
	const isCounted = kind === "excluded" && paths.length > 1 && !everyPlace;
	return [
		`${isCounted ? count(paths.length, "file") : escapeTerminal(paths[0])}  ${paint(escapeTerminal(sources.join(", ")), "dim")}`,
		...messageLines(reason, width - 12, paint),
		...isCounted ? [] : further(paths.slice(1).map(escapeTerminal), "file", "audit-report.json", page)
	];
}
function fact(name, value, { paint }) {
	return `${paint(padded(name, 12), "dim")}${escapeTerminal(value)}`;
}
function entry(label, styles, lines, { paint }) {
	return lines.map((line, index) => index === 0 ? `${paint(padded(label, 12), ...styles)}${line}` : `${" ".repeat(12)}${line}`);
}

// src/terminal/report.ts
const VERDICT_STYLE = {
	pass: "green",
	fail: "red",
	unverified: "yellow"
};
const SCREEN = 40;
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

// src/capabilities/replace-file.ts
const CAUSES = {
	EACCES: "permission denied",
	EPERM: "not permitted",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left",
	EDQUOT: "the disk quota is used up",
	ENOENT: "it is gone"
};
async function replaceFile(root, path, before, after) {
	try {
		return await replace(join(await realpath(root), ...path.split("/")), before, after);
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		return `cannot be written: ${CAUSES[code] ?? code}`;
	}
}
async function replace(file, before, after) {
	const stat = await lstat(file);
	if (stat.isSymbolicLink() || await realpath(dirname(file)) !== dirname(file)) return "is a link, or lies behind one; links are not written through";
	if (!stat.isFile()) return "is not a regular file";
	if ((stat.mode & 146) === 0) return "is read-only; make it writable first";
	const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
	try {
		const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 384);
		try {
			await handle.writeFile(after);
			await handle.chmod(stat.mode & 4095);
			await handle.sync();
		} finally {
			await handle.close();
		}
		if (!(await readFile(file)).equals(before)) {
			await rm(temporary, { force: true });
			return "changed while GitHub was asked, and was left as it is; run it again";
		}
		await rename(temporary, file);
		return null;
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

// src/pin/diff.ts
const CONTEXT = 3;
function unifiedDiff(path, before, after) {
	const old = linesOf(before);
	const now = linesOf(after);
	if (old.length !== now.length) throw new Error("a line was added or removed");
	const differing = old.flatMap((line, index) => line === now[index] ? [] : [index]);
	if (differing.length === 0) return "";
	return [`--- ${headerPath(`a/${path}`)}\n+++ ${headerPath(`b/${path}`)}\n`, ...hunksOf(differing, old.length).map((hunk) => hunkText(hunk, old, now))].join("");
}
function hunksOf(differing, length) {
	const hunks = [];
	for (const index of differing) {
		const from = Math.max(0, index - CONTEXT);
		const to = Math.min(length, index + CONTEXT + 1);
		const last = hunks.at(-1);
		if (last !== void 0 && from <= last[1]) last[1] = to;
		else hunks.push([from, to]);
	}
	return hunks;
}
function hunkText([from, to], old, now) {
	const range = `${from + 1},${to - from}`;
	const parts = [`@@ -${range} +${range} @@\n`];
	for (let at = from; at < to;) {
		if (old[at] === now[at]) {
			parts.push(marked(" ", old[at]));
			at += 1;
			continue;
		}
		let end = at;
		while (end < to && old[end] !== now[end]) end += 1;
		parts.push(...old.slice(at, end).map((line) => marked("-", line)));
		parts.push(...now.slice(at, end).map((line) => marked("+", line)));
		at = end;
	}
	return parts.join("");
}
function marked(mark, line) {
	return line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function headerPath(path) {
	if (!/[\p{Cc}"\\]/u.test(path)) return path.includes(" ") ? `${path}\t` : path;
	return `"${path.replaceAll(/[\\"]/g, (character) => `\\${character}`).replaceAll(/\p{Cc}/gu, octal)}"`;
}
function octal(character) {
	return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}

// src/pin/json.ts
function pinJson(report, exitCode, written) {
	const { files, excluded, unasked } = report;
	const content = {
		schemaVersion: 1,
		exitCode,
		written,
		unasked,
		files: files.map(({ path, outcome, problem, places, images }) => ({
			path,
			outcome,
			problem,
			references: places.map(({ at, uses, outcome, commit, version, why, mend }) => ({
				line: at.startLine,
				column: at.startColumn,
				uses,
				outcome,
				commit,
				version,
				why,
				mend
			})),
			images: images.map(({ at, image }) => ({
				line: at.startLine,
				column: at.startColumn,
				image
			}))
		})),
		excluded,
		suggestions: files.flatMap(suggestionsOf),
		diff: diffOf(report)
	};
	return `${JSON.stringify(content, null, 2)}\n`;
}
function diffOf({ files }) {
	return files.filter(({ outcome }) => outcome === "changed").map(({ path, before, after }) => unifiedDiff(path, before, after)).join("");
}
function suggestionsOf({ path, outcome, before, after }) {
	if (outcome !== "changed") return [];
	const now = after.split("\n");
	return before.split("\n").flatMap((line, index) => {
		const text = now[index].replace(/\r$/, "");
		return line === now[index] ? [] : [{
			path,
			line: index + 1,
			side: "RIGHT",
			body: fenced(text)
		}];
	});
}
function fenced(line) {
	const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}suggestion\n${line}\n${fence}`;
}

// src/terminal/pin-report.ts
const PLACES = 5;
function renderPinReport(report, options) {
	const { check, quiet } = options;
	const page = {
		paint: painter(options.colour),
		width: options.width,
		everyPlace: true
	};
	const all = report.files.flatMap((file) => file.places.map((place) => ({
		file,
		place
	})));
	const of = (outcome) => all.filter(({ place }) => place.outcome === outcome);
	const changed = of("changed");
	return `${[
		...quiet ? [] : check ? [diffLines(report, page)] : [changeLines(changed, page)],
		...report.files.filter(({ problem }) => problem !== null).map((file) => fileLines(file, page)),
		...grouped(of("refused")).map((group) => groupLines("refused", ["red", "bold"], group, page)),
		...grouped(of("left")).map((group) => groupLines("left", ["yellow", "bold"], group, page)),
		...grouped(of("unasked").filter(({ place }) => place.why !== "")).map((group) => groupLines("unverified", ["yellow", "bold"], group, page)),
		...quiet ? [] : [
			...grouped(changed.filter(({ place }) => place.why !== "")).map((group) => groupLines("note", ["cyan"], group, page)),
			...grouped(of("exempt")).map((group) => groupLines("kept", ["dim"], group, page)),
			imageLines(report, page),
			excludedLines(report, page)
		],
		unaskedLines(report, of("unasked").length, page),
		summaryLines(report, all, changed, check, page)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function diffLines(report, { paint }) {
	return diffOf(report).split("\n").slice(0, -1).map((line) => {
		const text = escapeTerminal(line.replace(/\r$/, ""));
		if (/^(?:---|\+\+\+) /.test(line)) return paint(text, "bold");
		if (line.startsWith("@@")) return paint(text, "cyan");
		if (line.startsWith("-")) return paint(text, "red");
		return line.startsWith("+") ? paint(text, "green") : text;
	});
}
function changeLines(changed, { paint }) {
	let path = "";
	return changed.flatMap(({ file, place }) => {
		const heading = file.path === path ? [] : [paint(escapeTerminal(file.path), "bold")];
		path = file.path;
		const to = [place.commit?.slice(0, 12) ?? "comment", place.version ?? ""].filter((part) => part !== "");
		const line = String(place.at.startLine).padStart(12 - 2);
		return [...heading, `${paint(line, "dim")}  ${escapeTerminal(shortened(place.uses))} ${paint("to", "dim")} ${escapeTerminal(to.join(" "))}`];
	});
}
function fileLines(file, page) {
	const text = `\`${file.path}\` ${file.problem}`;
	return entry("refused", ["red", "bold"], messageLines(text, page.width - 12, page.paint, ["bold"]), page);
}
function grouped(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const key = JSON.stringify([
			one.place.uses,
			one.place.why,
			one.place.mend
		]);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()];
}
function groupLines(label, styles, group, page) {
	const { place } = group[0];
	const room = page.width - 12;
	const places = group.map(({ file, place: { at } }) => `${file.path}:${at.startLine}:${at.startColumn}`);
	return entry(label, styles, [
		...messageLines(`\`${shortened(place.uses).replaceAll("`", "'")}\` ${place.why}`, room, page.paint),
		...place.mend === "" ? [] : messageLines(`Mend: ${place.mend}.`, room, page.paint),
		...placeLines(places, page)
	], page);
}
function placeLines(places, { paint }) {
	const shown = places.length <= 6 ? places : places.slice(0, PLACES);
	const left = places.length - shown.length;
	return [...shown.map((place) => paint(escapeTerminal(place), "dim")), ...left > 0 ? [paint(`and ${count(left, "more place")}`, "dim")] : []];
}
function imageLines({ files }, page) {
	const images = files.flatMap((file) => file.images.map(({ at, image }) => ({
		file,
		at,
		image
	})));
	if (images.length === 0) return [];
	const room = page.width - 12;
	const text = `${count(images.length, "image")} by a mutable tag: \`pin\` rewrites actions, and leaves images alone.`;
	return entry("images", ["cyan"], [
		...messageLines(text, room, page.paint),
		...messageLines("Mend: write `name:tag@sha256:\u2026` with what `docker buildx imagetools inspect name:tag` prints.", room, page.paint),
		...placeLines(images.map(({ file, at, image }) => `${file.path}:${at.startLine}:${at.startColumn}  ${image}`), page)
	], page);
}
function excludedLines({ excluded }, page) {
	if (excluded.length === 0) return [];
	const paths = excluded.map(({ path, reason }) => `${path}  ${reason}`);
	return entry("excluded", ["dim"], placeLines(paths, page), page);
}
function unaskedLines({ unasked }, pins, page) {
	if (unasked === null || pins === 0) return [];
	const text = `The comments beside ${count(pins, "pin")} were not compared with the commits: ${unasked}.`;
	return entry("unverified", ["yellow"], messageLines(text, page.width - 12, page.paint), page);
}
function summaryLines(report, all, changed, check, page) {
	const files = report.files.filter(({ outcome }) => outcome === "changed").length;
	const refused = report.files.filter(({ outcome }) => outcome === "refused").length;
	const left = all.filter(({ place }) => place.outcome === "left").length;
	const verb = check ? "would change" : "changed";
	const text = [
		changed.length === 0 ? `nothing ${verb}` : `${count(changed.length, "reference")} in ${count(files, "file")} ${verb}`,
		...left === 0 ? [] : [`${left} left for you`],
		...refused === 0 ? [] : [`${count(refused, "file")} could not be done and ${refused === 1 ? "stays" : "stay"} as before`],
		...all.length === 0 && refused === 0 ? ["there is no action by reference here"] : []
	].join("; ");
	return messageLines(`${text[0].toUpperCase()}${text.slice(1)}.`, page.width, page.paint, ["bold"]);
}
function shortened(uses) {
	return uses.replace(/@([0-9a-f]{12})[0-9a-f]{28}$/i, "@$1");
}

export { plainAddress as A, splitMessage as B, readYaml as C, isRecord as D, formOf as E, severityLine as F, verdictSentence as G, groupUnverified as H, coverageTable as I, SARIF as J, worstFirst$1 as K, factsTable as L, VERDICT_WORD as M, findingParagraphs as N, parseJson as O, ruleNames as P, objectId as Q, rulesTable as R, text as S, openRegular as T, count as U, groupFindings as V, reportFacts as W, assembleCapabilities as X, SBOM as Y, proxyFor as Z, asker as _, renderReport as a, nullable as b, effectivePolicy as c, constantVersion as d, manifestOf as f, readTarget as g, TARGET as h, replaceFile as i, serviceAddress as j, printable$1 as k, findPolicyFile as l, tagsOf as m, diffOf as n, check as o, releaseDates as p, AUDIT_REPORT as q, pinJson as r, inlineWaivers as s, renderPinReport as t, readWorkflows as u, Unreadable as v, repositoryKey as w, object as x, flag as y, waiversTable as z };