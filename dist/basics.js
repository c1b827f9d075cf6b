import { E as string, a as getDotPath, g as number, h as nullish, l as looseObject, n as boolean, r as check, v as optional, w as safeParse, x as pipe } from "./vendor-valibot.js";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// src/context.ts
const MODES = [
	"release",
	"pull-request",
	"audit"
];

// src/errors.ts
var InputError = class extends Error {
	name = "InputError";
};
var SourceInvalid = class extends Error {
	name = "SourceInvalid";
	path;
	constructor(path, problem) {
		super(`${path}: ${problem}`);
		this.path = path;
	}
};
var SourceUnavailable = class extends Error {
	name = "SourceUnavailable";
	source;
	constructor(source, problem) {
		super(`${source}: ${problem}`);
		this.source = source;
	}
};
function isSourceError(error) {
	return error instanceof SourceInvalid || error instanceof SourceUnavailable;
}

// src/findings.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
function atLeast(severity, threshold) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
function oneLower(severity) {
	return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)];
}

// src/cli/pin-arguments.ts
const PIN_FORMATS = [
	"text",
	"json",
	"diff"
];
const OWN = [
	"check",
	"update",
	"cooldown"
];
const TAKEN = /* @__PURE__ */ new Set([
	...OWN,
	"offline",
	"format",
	"quiet",
	"no-color"
]);
function refuseForeign(command, given) {
	const foreign = given.find((name) => command === "pin" ? !TAKEN.has(name) : OWN.includes(name));
	if (foreign === void 0) return;
	throw new InputError(command === "pin" ? `pin takes no --${foreign}; it takes ${[...TAKEN].map((name) => `--${name}`).join(", ")}` : `--${foreign} is an option of pin, not of ${command}`);
}
function cooldownDays(value) {
	if (value === void 0) return 0;
	const days = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
	if (!Number.isInteger(days)) throw new InputError(`cooldown must be a whole number of days up to 9999, not ${JSON.stringify(value)}`);
	return days;
}

// src/cli/arguments.ts
const FORMATS = [
	"text",
	"json",
	"sarif",
	"markdown"
];
const OPTIONS = {
	mode: { type: "string" },
	tag: { type: "string" },
	base: { type: "string" },
	policy: { type: "string" },
	advisories: { type: "string" },
	artifacts: {
		type: "string",
		multiple: true
	},
	offline: { type: "boolean" },
	output: { type: "string" },
	format: { type: "string" },
	"fail-on": { type: "string" },
	skip: {
		type: "string",
		multiple: true
	},
	check: { type: "boolean" },
	update: { type: "boolean" },
	cooldown: { type: "string" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	verbose: {
		type: "boolean",
		short: "v"
	},
	"no-color": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
const COMMANDS = [
	"check",
	"pin",
	"explain",
	"demo",
	"help"
];
function parseCommand(argv) {
	const { values, positionals } = parse(argv);
	if (values.help || positionals[0] === "help") return { name: "help" };
	if (values.version) return { name: "version" };
	const colour = values["no-color"] !== true;
	const [first, ...rest] = positionals;
	refuseForeign(first === "pin" || first === "explain" || first === "demo" ? first : "check", Object.keys(values));
	if (first === "explain") return {
		name: "explain",
		rule: atMostOne(rest, "explain"),
		colour
	};
	if (first === "demo") {
		if (rest.length > 0) throw new InputError("demo takes no arguments");
		return {
			name: "demo",
			colour
		};
	}
	if (first === "pin") return {
		name: "pin",
		arguments: {
			directory: atMostOne(rest, "pin") ?? ".",
			check: values.check === true,
			update: values.update === true,
			cooldown: cooldownDays(values.cooldown),
			offline: values.offline === true,
			format: oneOf("format", values.format, PIN_FORMATS) ?? "text",
			quiet: values.quiet === true,
			colour
		}
	};
	const directory = atMostOne(first === "check" ? rest : positionals, "check", values.artifacts !== void 0);
	if (first !== "check" && first !== void 0 && !/[./\\]/.test(first)) throw new InputError(`unknown command ${JSON.stringify(first)}: use ${COMMANDS.join(", ")}; a directory is written ./${first}`);
	const text = (name) => {
		if (values[name] === "") throw new InputError(`--${name} must not be empty`);
		return values[name] ?? null;
	};
	return {
		name: "check",
		arguments: {
			directory: directory ?? ".",
			mode: oneOf("mode", values.mode, MODES),
			tag: text("tag"),
			base: text("base"),
			policy: text("policy"),
			advisories: text("advisories"),
			artifacts: (values.artifacts ?? []).map(named),
			offline: values.offline === true,
			output: text("output"),
			format: oneOf("format", values.format, FORMATS) ?? "text",
			failOn: oneOf("fail-on", values["fail-on"], SEVERITIES),
			skip: values.skip ?? [],
			quiet: values.quiet === true,
			verbose: values.verbose === true,
			colour
		}
	};
}
function parse(argv) {
	try {
		return parseArgs({
			args: [...argv],
			options: OPTIONS,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new InputError(`${error.message.split(". ")[0].split("\n")[0]}; \`--help\` lists the options`);
	}
}
function named(pattern) {
	if (pattern.trim() === "") throw new InputError("--artifacts must not be empty");
	return pattern;
}
function atMostOne(positionals, command, isAfterPattern = false) {
	if (positionals.length > 1) {
		const hint = isAfterPattern ? "; quote a pattern, or repeat the option: --artifacts 'dist/*.whl'" : "";
		throw new InputError(`${command} takes one argument, not ${positionals.length}${hint}`);
	}
	return positionals[0] ?? null;
}
function oneOf(name, value, choices) {
	if (value === void 0) return null;
	const choice = choices.find((candidate) => candidate === value);
	if (choice === void 0) throw new InputError(`${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
	return choice;
}

// src/location.ts
function repositoryPath(path) {
	const parts = path.split("/");
	if (path === "" || path.startsWith("/") || path.includes("\0") || parts.includes("..")) throw new Error(`not a path inside the repository: ${JSON.stringify(path)}`);
	return parts.filter((part) => part !== "." && part !== "").join("/");
}
function isCommitSha(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
function commitSha(text) {
	if (!isCommitSha(text)) throw new Error(`not a full commit SHA: ${JSON.stringify(text)}`);
	return text.toLowerCase();
}
function wholeFile(path) {
	return {
		path,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
}

// src/capabilities/package-work.ts
const packagesHere = {
	lockfiles: async (files, excluded) => {
		const { readLockfiles } = await import("./lockfiles2.js");
		return readLockfiles(files, excluded);
	},
	sbom: async (material, time) => {
		const { makeSbom } = await import("./sbom2.js");
		return makeSbom(material, time);
	},
	end: () => Promise.resolve()
};
const WORTH_A_THREAD = 131072;
const USUAL_LOCKFILES = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"Cargo.lock",
	"Gemfile.lock",
	"composer.lock",
	"packages.lock.json",
	"gradle.lockfile",
	"poetry.lock",
	"uv.lock",
	"pdm.lock",
	"Pipfile.lock",
	"pylock.toml"
].map(repositoryPath);
function packagesBeside(directory) {
	if (import.meta.url.endsWith(".ts")) return packagesHere;
	const paths = largeLockfiles(directory);
	if (paths.length === 0) return packagesHere;
	let worker;
	try {
		worker = new Worker(new URL("./packages.js", import.meta.url), { workerData: {
			directory,
			paths
		} });
	} catch {
		return packagesHere;
	}
	return packagesOf(worker);
}
function largeLockfiles(directory) {
	return USUAL_LOCKFILES.filter((name) => {
		const stat = statSync(join(directory, name), { throwIfNoEntry: false });
		return stat?.isFile() === true && stat.size >= WORTH_A_THREAD;
	});
}
function packagesOf(worker) {
	const answers = answersOf(worker);
	let read = null;
	let ended = null;
	const end = async () => {
		answers.close();
		ended ??= worker.terminate();
		await ended;
	};
	const ask = (request) => worker.postMessage(request, []);
	return {
		lockfiles: async (files, excluded) => {
			const listing = await files.listing();
			ask({
				ask: "lockfiles",
				root: files.root,
				listing,
				excluded: reasons(listing.keys(), excluded)
			});
			const answer = answers.next();
			read = await answers.or(answer, () => packagesHere.lockfiles(files, excluded));
			return read;
		},
		sbom: async (material, time) => {
			const sameLockfiles = read !== null && material.lockfiles?.lockfiles === read.lockfiles;
			ask({
				ask: "sbom",
				material: sameLockfiles ? {
					...material,
					lockfiles: null
				} : material,
				sameLockfiles
			});
			ask({
				ask: "time",
				time: await time
			});
			const made = await answers.or(answers.next(), () => packagesHere.sbom(material, time));
			end();
			return made;
		},
		end
	};
}
function reasons(paths, excluded) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const reason = excluded(path);
		if (reason !== null) found.set(path, reason);
	}
	return found;
}
function answersOf(worker) {
	const arrived = [];
	const waiting = [];
	let failed = null;
	let started = false;
	const fail = (error) => {
		failed ??= { error };
		for (const { reject } of waiting.splice(0)) reject(failed.error);
	};
	worker.once("online", () => {
		started = true;
	});
	worker.on("message", (answer) => {
		const next = waiting.shift();
		if (next === void 0) arrived.push(answer);
		else next.resolve(answer);
	});
	worker.once("messageerror", fail);
	worker.once("error", fail);
	worker.once("exit", (code) => fail(/* @__PURE__ */ new Error(`the thread that reads packages ended (exit code ${code})`)));
	return {
		next: () => new Promise((resolve, reject) => {
			if (arrived.length > 0) resolve(arrived.shift());
			else if (failed === null) waiting.push({
				resolve,
				reject
			});
			else reject(failed.error);
		}),
		or: async (answer, instead) => {
			try {
				return await answer;
			} catch (error) {
				if (started) throw error;
				return instead();
			}
		},
		close: () => {
			started = true;
			fail(/* @__PURE__ */ new Error("the run has ended"));
		}
	};
}

// src/secrets/forms.ts
const FORMS = [
	"gh[pousr]_[A-Za-z0-9]{20,255}",
	"github_pat_[A-Za-z0-9]{20,255}(?:_[A-Za-z0-9]{0,255})?",
	"npm_[A-Za-z0-9]{30,255}",
	"pypi-AgE[A-Za-z0-9_-]{16,500}",
	"(?:AKIA|ASIA)[A-Z0-9]{16}",
	"glpat-(?=[a-z0-9_-]{0,19}[A-Z])[A-Za-z0-9_-]{20,300}",
	String.raw`xox[abeoprs](?:\.xox[bp])?-(?:\d[A-Za-z0-9-]{9,255}|[A-Za-z0-9]{16,255})`,
	"[rs]k_live_[A-Za-z0-9]{16,255}",
	"AIza[A-Za-z0-9_-]{35}",
	String.raw`eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{0,2000}`
];
const KNOWN_FORMS = String.raw`\b(?:${FORMS.join("|")})`;

// src/evidence/escape/secrets.ts
const HIDDEN = "***";
const USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/'"`]{1,2000})@/gi;
const CUT_USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/[^\s/@:'"`]{1,200}:)[^\s/@'"`]{1,2000}(?=\.\.\.|\u2026)/gi;
const NAMED = /((?:--?|\b|_)(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key|authtoken|auth)(?:=|:\s{0,3}(?:bearer|basic|token)\s{1,3})|--?(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)\s{1,3}|\bauthorization:\s{0,3}(?:bearer|basic|token)\s{1,3})(["']?)([^\s"'`;&|)]{4,2000})/gi;
const TOKENS = new RegExp(KNOWN_FORMS, "g");
function withoutSecrets(text) {
	return text.replace(USER_INFO, (whole, scheme, user) => user === "git" || user.includes("$") ? whole : `${scheme}${HIDDEN}@`).replace(CUT_USER_INFO, (whole, head) => whole.includes("$") ? whole : `${head}${HIDDEN}`).replace(NAMED, (whole, name, quote, value) => /^(?:\$|%|<|\*|true$|false$|none$|write$|read$)/i.test(value) ? whole : `${name}${quote}${HIDDEN}`).replace(TOKENS, HIDDEN);
}

// src/cli/failure.ts
const ISSUES = "https://github.com/release-guardrail/release-guardrail/issues";
function explainError(problem) {
	const oneLine = (text) => withoutSecrets(text.replaceAll(/\s*[\r\n]+\s*/g, " "));
	if (problem instanceof InputError || isSourceError(problem)) return {
		message: oneLine(problem.message),
		detail: null
	};
	return {
		message: `this is a bug of release-guardrail, and nothing was verified: ${oneLine(problem instanceof Error ? problem.message : String(problem))}; report it at ${ISSUES}`,
		detail: problem instanceof Error ? problem.stack ?? null : null
	};
}

// src/evidence/escape/control.ts
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replaceAll(INVISIBLE, (character) => SHORT[character] ?? written(character.codePointAt(0)));
}
function written(codePoint) {
	if (codePoint < 256) return `\\x${codePoint.toString(16).padStart(2, "0")}`;
	if (codePoint < 65536) return `\\u${codePoint.toString(16).padStart(4, "0")}`;
	return `\\u{${codePoint.toString(16)}}`;
}

// src/context/event.ts
const sha = pipe(string(), check(isCommitSha, "must be a full commit SHA"));
const repository = looseObject({ full_name: string() });
const PAYLOADS = {
	push: looseObject({
		ref: string(),
		repository: optional(repository),
		head_commit: nullish(looseObject({ id: sha })),
		deleted: optional(boolean())
	}),
	release: looseObject({
		repository: optional(repository),
		release: looseObject({ tag_name: string() })
	}),
	pull_request: looseObject({
		repository: optional(repository),
		pull_request: looseObject({
			number: optional(number()),
			base: looseObject({
				ref: string(),
				sha
			}),
			head: looseObject({ sha })
		})
	}),
	merge_group: looseObject({
		repository: optional(repository),
		merge_group: looseObject({
			base_sha: sha,
			head_sha: sha
		})
	}),
	other: looseObject({ repository: optional(repository) })
};
function isOnRunner(env) {
	return env.GITHUB_ACTIONS === "true";
}
function readRunnerEvent(env, payloadText) {
	const name = required(env, "GITHUB_EVENT_NAME", /^[a-z_]+$/);
	const event = {
		name,
		repository: required(env, "GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/),
		sha: required(env, "GITHUB_SHA", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
		ref: required(env, "GITHUB_REF", /^refs\/[^\s~^:?*[\\]+$/),
		actor: required(env, "GITHUB_ACTOR", /^[^\s]+$/),
		runId: runIdOf(env)
	};
	const payload = parsePayload(payloadText);
	const tag = event.ref.startsWith("refs/tags/") ? event.ref.slice(10) : null;
	agree("the repository", `GITHUB_REPOSITORY says ${event.repository}`, payloadRepository(payload, name), event.repository);
	checkRefVariables(env, event.ref);
	switch (name) {
		case "push": {
			const push = payloadOf(PAYLOADS.push, payload, name);
			agree("the ref", `GITHUB_REF says ${event.ref}`, push.ref, event.ref);
			if (push.deleted === true) throw new InputError(`the event is the deletion of ${event.ref}: there is nothing to check`);
			agree("the commit", `GITHUB_SHA says ${event.sha}`, push.head_commit?.id, event.sha);
			return {
				...event,
				tag,
				pullRequest: null
			};
		}
		case "release": {
			const { release } = payloadOf(PAYLOADS.release, payload, name);
			agree("the tag", `GITHUB_REF says ${event.ref}`, `refs/tags/${release.tag_name}`, event.ref);
			return {
				...event,
				tag: release.tag_name,
				pullRequest: null
			};
		}
		case "pull_request":
		case "pull_request_target": {
			const { pull_request } = payloadOf(PAYLOADS.pull_request, payload, name);
			agree("the base branch", `GITHUB_BASE_REF says ${env.GITHUB_BASE_REF}`, pull_request.base.ref, env.GITHUB_BASE_REF || void 0);
			const { base, head, number } = pull_request;
			return {
				...event,
				tag: null,
				pullRequest: {
					base: base.sha,
					head: head.sha,
					number: number ?? null
				}
			};
		}
		case "merge_group": {
			const { merge_group } = payloadOf(PAYLOADS.merge_group, payload, name);
			agree("the commit", `GITHUB_SHA says ${event.sha}`, merge_group.head_sha, event.sha);
			return {
				...event,
				tag: null,
				pullRequest: {
					base: merge_group.base_sha,
					head: merge_group.head_sha,
					number: null
				}
			};
		}
		default: return {
			...event,
			tag,
			pullRequest: null
		};
	}
}
function parsePayload(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new InputError(`the event file (GITHUB_EVENT_PATH) is not JSON: ${error.message.split("\n")[0]}`);
	}
}
function payloadOf(schema, payload, event) {
	const result = safeParse(schema, payload);
	if (result.success) return result.output;
	const issue = result.issues[0];
	throw new InputError(`the event file (GITHUB_EVENT_PATH) is not a ${event} event: ${getDotPath(issue) ?? "it"}: ${issue.message}`);
}
function payloadRepository(payload, event) {
	return payloadOf(PAYLOADS.other, payload, event).repository?.full_name;
}
function agree(what, variable, inPayload, expected) {
	if (inPayload === void 0 || expected === void 0 || inPayload === expected) return;
	if (what === "the repository" && inPayload.toLowerCase() === expected.toLowerCase()) return;
	throw new InputError(`${what} is contradictory: ${variable}, the event's payload says ${inPayload}`);
}
function checkRefVariables(env, ref) {
	const type = env.GITHUB_REF_TYPE;
	if (type === void 0 || type === "") return;
	const isTag = ref.startsWith("refs/tags/");
	if (type === "tag" !== isTag) throw new InputError(`the ref is contradictory: GITHUB_REF says ${ref}, GITHUB_REF_TYPE says ${type}`);
	const name = env.GITHUB_REF_NAME;
	if (isTag && name !== void 0 && name !== "" && ref !== `refs/tags/${name}`) throw new InputError(`the tag is contradictory: GITHUB_REF says ${ref}, GITHUB_REF_NAME says ${name}`);
}
function runIdOf(env) {
	const id = required(env, "GITHUB_RUN_ID", /^\d+$/);
	const attempt = env.GITHUB_RUN_ATTEMPT;
	return attempt === void 0 || attempt === "" || attempt === "1" ? id : `${id}-${required(env, "GITHUB_RUN_ATTEMPT", /^\d+$/)}`;
}
function required(env, name, form) {
	const value = env[name];
	if (value === void 0 || value === "") throw new InputError(`${name} is not set, although GITHUB_ACTIONS is \`true\``);
	if (!form.test(value)) throw new InputError(`${name} has an unexpected form: ${JSON.stringify(value)}`);
	return value;
}

// src/cli/output.ts
function printable(text, env, format = "text") {
	if (!isOnRunner(env)) return text;
	if (format === "json" || format === "sarif") return text.replaceAll("##[", "#\\u0023[");
	return text.replaceAll(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "##\u200b[");
}

// package.json
var version = "0.1.0";

// src/version.ts
const TOOL_VERSION = version;

// src/files.ts
const MAX_TEXT_BYTES = 67108864;

// src/evidence/canonical-json.ts
function canonicalJson(value) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function isList(value) {
	return Array.isArray(value);
}

// src/evidence/sbom/address.ts
function publicAddress(url) {
	return wellFormed(url).replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (_, scheme, user) => user === "git" ? `${scheme}git@` : scheme).replace(/\?[^#]*/, "").replaceAll(/%(?![0-9a-f]{2})/gi, "%25").replaceAll(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent);
}
function relativeReference(path) {
	return path.split("/").map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}
function wellFormed(text) {
	return /[\ud800-\udfff]/.test(text) ? text.replaceAll(/\p{Surrogate}/gu, "\ufffd") : text;
}

// src/short-run.ts
function optimiseLate() {
	if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}

// src/files/decode.ts
const utf8 = new TextDecoder("utf-8", { fatal: true });
function decodeUtf8(bytes, path) {
	try {
		return utf8.decode(bytes);
	} catch {
		throw new SourceInvalid(path, "is not UTF-8; convert it, or exclude it in the policy with a reason");
	}
}

// src/evidence/escape/markdown.ts
const BREAK = "&#8203;";
function escapeMarkdown(text) {
	return breakLinks(visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll(/[\\`*_[\]|~]/g, "\\$&").replaceAll(/(?<!&)#/g, `\\#${BREAK}`).replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)(?=[.)](?:\s|$))/, `$1${BREAK}`));
}
function markdownCode(text) {
	const shown = visible(text);
	if (shown.trim() === "") return "<code>&#32;</code>";
	if (/^[^\s`|\\&<>](?:[^`|\\]*[^\s`|\\])?$/.test(shown) && !shown.includes("$")) return `\`${shown}\``;
	return `<code>${escapeMarkdown(text)}</code>`;
}
function markdownMessage(message) {
	return message.split(/(`[^`]+`)/g).map((part, index) => index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeMarkdown(part)).join("");
}
function markdownBlock(text) {
	const lines = text.split("\n").map(visible);
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}text`,
		...lines,
		fence
	].join("\n");
}
function htmlText(text) {
	return breakLinks(visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;")).replaceAll(/(?<!&)#/g, `#${BREAK}`);
}
function htmlMessage(message) {
	return message.split(/`([^`]+)`/g).map((part, index) => index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part)).join("");
}
function breakLinks(text) {
	return text.replaceAll("@", `@${BREAK}`).replaceAll(/GH-(?=\d)/gi, `GH${BREAK}-`).replaceAll("://", `${BREAK}://`).replaceAll(/www(?=\.)/gi, `$&${BREAK}`).replaceAll(/:(?=[a-z0-9_+-]+:)/gi, `:${BREAK}`);
}

// src/evidence/escape/terminal.ts
function escapeTerminal(text) {
	return visible(text);
}

// src/terminal/colour.ts
function wantsColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (env["NO_COLOR"]) return false;
	return stream.isTTY === true && env["TERM"] !== "dumb";
}
function terminalWidth(stream) {
	return Math.min(Math.max(stream.columns ?? 100, 40), 120);
}
const SGR = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function painter(colour) {
	if (!colour) return (text) => text;
	return (text, ...styles) => text === "" ? "" : styles.reduce((painted, style) => {
		const [on, off] = SGR[style];
		return `\u001b[${on}m${painted}\u001b[${off}m`;
	}, text);
}

export { repositoryPath as A, isSourceError as B, explainError as C, packagesHere as D, packagesBeside as E, atLeast as F, oneLower as I, InputError as L, oneOf as M, parseCommand as N, commitSha as O, SEVERITIES as P, SourceInvalid as R, visible as S, KNOWN_FORMS as T, MODES as V, MAX_TEXT_BYTES as _, escapeMarkdown as a, isOnRunner as b, markdownCode as c, optimiseLate as d, publicAddress as f, canonicalJson as g, byCodeUnit as h, escapeTerminal as i, wholeFile as j, isCommitSha as k, markdownMessage as l, wellFormed as m, terminalWidth as n, htmlMessage as o, relativeReference as p, wantsColour as r, markdownBlock as s, painter as t, decodeUtf8 as u, TOOL_VERSION as v, withoutSecrets as w, readRunnerEvent as x, printable as y, SourceUnavailable as z };