import { _ as pipe, a as getDotPath, d as nullish, f as number, m as optional, n as boolean, r as check, s as looseObject, x as string, y as safeParse } from "./vendor-valibot.js";
import { parseArgs } from "node:util";

// src/evidence/escape/control.ts
/**
* Characters that a reader cannot see and a terminal, browser or editor obeys: C0 and C1 controls, DEL, line and
* paragraph separators, format characters (bidirectional overrides and isolates of CVE-2021-42574 "Trojan Source",
* zero-width characters, the byte order mark, the tag block), lone surrogates, variation selectors (used to hide code
* in the GlassWorm extensions of 2025), and letters that look like blanks.
*/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/**
* Text of the repository with every invisible or obeyed character written out: `\n`, `\x1b`, `\u202e`.
* @returns one line, printable throughout
*/
function visible(text) {
	return text.replaceAll(INVISIBLE, (character) => SHORT[character] ?? written(character.codePointAt(0)));
}
function written(codePoint) {
	if (codePoint < 256) return `\\x${codePoint.toString(16).padStart(2, "0")}`;
	if (codePoint < 65536) return `\\u${codePoint.toString(16).padStart(4, "0")}`;
	return `\\u{${codePoint.toString(16)}}`;
}

// src/findings.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** Whether `severity` is at or above `threshold`. */
function atLeast(severity, threshold) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
/** The severity one step below, `low` staying `low`. */
function oneLower(severity) {
	return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)];
}

// src/evidence/canonical-json.ts
/**
* One line of JSON that is the same wherever it is written: keys sorted by code unit, no blanks, numbers and strings
* as ECMAScript writes them (RFC 8785).
* @throws TypeError for numbers that JSON cannot hold
*/
function canonicalJson(value) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
/** Order by UTF-16 code unit: the same under every locale, unlike `localeCompare`. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function isList(value) {
	return Array.isArray(value);
}

// src/context.ts
const MODES = [
	"release",
	"pull-request",
	"audit"
];

// src/errors.ts
/**
* Input that the user can mend: an unknown option, an invalid policy, no repository.
* The entry prints `message` as one line and exits 2.
*/
var InputError = class extends Error {
	name = "InputError";
};
/**
* A thing was there and could not be understood: truncated, wrongly typed, an unknown version of a format.
* The rules that need it become `unverified` with this message.
*/
var SourceInvalid = class extends Error {
	name = "SourceInvalid";
	path;
	constructor(path, problem) {
		super(`${path}: ${problem}`);
		this.path = path;
	}
};
/**
* A thing could not be reached: a service down, a rate limit, a time-out, a program that is not there.
* The rules that need it become `unverified` with this message.
*/
var SourceUnavailable = class extends Error {
	name = "SourceUnavailable";
	source;
	constructor(source, problem) {
		super(`${source}: ${problem}`);
		this.source = source;
	}
};
/** Whether this is expected trouble with a source, as opposed to a bug of ours. */
function isSourceError(error) {
	return error instanceof SourceInvalid || error instanceof SourceUnavailable;
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
	offline: { type: "boolean" },
	output: { type: "string" },
	format: { type: "string" },
	"fail-on": { type: "string" },
	skip: {
		type: "string",
		multiple: true
	},
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
	"explain",
	"demo",
	"help"
];
/**
* @param argv the arguments after the program's name
* @throws InputError naming the option and its allowed values
*/
function parseCommand(argv) {
	const { values, positionals } = parse(argv);
	if (values.help || positionals[0] === "help") return { name: "help" };
	if (values.version) return { name: "version" };
	const colour = values["no-color"] !== true;
	const [first, ...rest] = positionals;
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
	const directory = first === "check" ? atMostOne(rest, "check") : atMostOne(positionals, "check");
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
function atMostOne(positionals, command) {
	if (positionals.length > 1) throw new InputError(`${command} takes one argument, not ${positionals.length}`);
	return positionals[0] ?? null;
}
/** @throws InputError listing the choices */
function oneOf(name, value, choices) {
	if (value === void 0) return null;
	const choice = choices.find((candidate) => candidate === value);
	if (choice === void 0) throw new InputError(`${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
	return choice;
}

// src/capabilities/sbom-maker.ts
/** Makes the SBOM; its libraries are loaded when it is asked for, and not at start. */
const sbomHere = async (material, time) => {
	const { makeSbom } = await import("./sbom.js");
	return makeSbom(material, time);
};

// package.json
var version = "0.1.0";

// src/version.ts
/** This tool's own version, as in package.json. */
const TOOL_VERSION = version;

// src/files.ts
/** The largest file that any text reader accepts, in bytes. */
const MAX_TEXT_BYTES = 67108864;

// src/location.ts
/**
* Parse a path once, at the edge.
* @param path a relative path with `/` or `\` separators as the tool that named it wrote it
* @throws Error when the path is absolute, empty, or steps out of the root
*/
function repositoryPath(path) {
	const parts = path.split("/");
	if (path === "" || path.startsWith("/") || path.includes("\0") || parts.includes("..")) throw new Error(`not a path inside the repository: ${JSON.stringify(path)}`);
	return parts.filter((part) => part !== "." && part !== "").join("/");
}
/** Whether the text is a full SHA-1 or SHA-256 object id, in either case. */
function isCommitSha(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
/** @throws Error when the text is not a full object id */
function commitSha(text) {
	if (!isCommitSha(text)) throw new Error(`not a full commit SHA: ${JSON.stringify(text)}`);
	return text.toLowerCase();
}
/** The start of a file, for facts that are about the file as a whole. */
function wholeFile(path) {
	return {
		path,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
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
/** Whether the process runs as a step of GitHub Actions. */
function isOnRunner(env) {
	return env.GITHUB_ACTIONS === "true";
}
/**
* Read the runner's variables and the event's payload.
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
* @param payloadText the content of the file that GITHUB_EVENT_PATH names
* @throws InputError when one is missing, malformed, or contradicts another
*/
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
/** A value that the payload does not carry contradicts nothing. */
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

// src/evidence/escape/markdown.ts
/** A break that Markdown renders as nothing, and that shows in the source. */
const BREAK = "&#8203;";
/**
* Text of the repository as Markdown that renders as exactly this text: no markup, no HTML, no link, no mention, no
* reference, no emoji, no formula, no table cell, no second line. Safe in paragraphs, list items, headings and cells.
* Mentions, references and bare addresses are found by GitHub after rendering, where escapes are already gone; a
* zero-width space breaks them (as Renovate does in its pull requests).
*/
function escapeMarkdown(text) {
	return breakLinks(visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll(/[\\`*_[\]|~]/g, "\\$&").replaceAll(/(?<!&)#/g, `\\#${BREAK}`).replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)(?=[.)](?:\s|$))/, `$1${BREAK}`));
}
/**
* Text of the repository as inline code. Backticks where the text is plain, an HTML element where backticks, pipes or
* backslashes would end or change the span.
*/
function markdownCode(text) {
	const shown = visible(text);
	if (shown.trim() === "") return "<code>&#32;</code>";
	if (/^[^\s`|\\&<>](?:[^`|\\]*[^\s`|\\])?$/.test(shown) && !shown.includes("$")) return `\`${shown}\``;
	return `<code>${escapeMarkdown(text)}</code>`;
}
/** A message of a rule: its `backticks` become code, all else is escaped. */
function markdownMessage(message) {
	return message.split(/(`[^`]+`)/g).map((part, index) => index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeMarkdown(part)).join("");
}
/** Several lines, kept as they are, in a fence that nothing in them can close. */
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
/**
* Text of the repository within an HTML block (`<summary>`), where Markdown is not read and escapes would show:
* entities alone.
*/
function htmlText(text) {
	return breakLinks(visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;")).replaceAll(/(?<!&)#/g, `#${BREAK}`);
}
/** A message of a rule within an HTML block: its `backticks` become code. */
function htmlMessage(message) {
	return message.split(/`([^`]+)`/g).map((part, index) => index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part)).join("");
}
/** Mentions, references to issues, bare addresses and emoji codes, which GitHub finds in rendered text. */
function breakLinks(text) {
	return text.replaceAll("@", `@${BREAK}`).replaceAll(/GH-(?=\d)/gi, `GH${BREAK}-`).replaceAll("://", `${BREAK}://`).replaceAll(/www(?=\.)/gi, `$&${BREAK}`).replaceAll(/:(?=[a-z0-9_+-]+:)/gi, `:${BREAK}`);
}

// src/evidence/sbom/address.ts
/**
* An address without what must not leave: user names and passwords, and the query, where registries and object stores
* put access tokens. The conventional `git@` of SSH addresses is kept.
* What an IRI cannot hold is percent-encoded.
*/
function publicAddress(url) {
	return wellFormed(url).replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (_, scheme, user) => user === "git" ? `${scheme}git@` : scheme).replace(/\?[^#]*/, "").replaceAll(/%(?![0-9a-f]{2})/gi, "%25").replaceAll(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent);
}
/** A file name or path as a relative IRI reference. */
function relativeReference(path) {
	return path.split("/").map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}
/** Lone surrogates, which no encoder accepts, as the replacement character. */
function wellFormed(text) {
	return /[\ud800-\udfff]/.test(text) ? text.replaceAll(/\p{Surrogate}/gu, "�") : text;
}

// src/evidence/escape/secrets.ts
/** What stands where a secret stood. */
const HIDDEN = "***";
/** `scheme://user:password@`; the password may hold an `@` of its own. */
const USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/'"`]{1,2000})@/gi;
/** An address that was cut off inside its password. */
const CUT_USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/[^\s/@:'"`]{1,200}:)[^\s/@'"`]{1,2000}(?=\.\.\.|…)/gi;
/** `--password x`, `token=x`, `_authToken=x`, `Authorization: token x`. */
const NAMED = /((?:--?|\b|_)(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key|authtoken|auth)(?:=|:\s{0,3}(?:bearer|basic|token)\s{1,3})|--?(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)\s{1,3}|\bauthorization:\s{0,3}(?:bearer|basic|token)\s{1,3})(["']?)([^\s"'`;&|)]{4,2000})/gi;
/** Tokens that tell by their form whose they are. Sources: GitHub, npm, PyPI, AWS, GitLab, Slack, Stripe, Google, RFC 7519. */
const KNOWN_FORMS = /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|npm_[A-Za-z0-9]{30,255}|pypi-[A-Za-z0-9_-]{16,500}|(?:AKIA|ASIA)[A-Z0-9]{16}|glpat-[A-Za-z0-9_-]{20,255}|xox[abprs]-[A-Za-z0-9-]{10,255}|[rs]k_live_[A-Za-z0-9]{16,255}|AIza[A-Za-z0-9_-]{35}|eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{0,2000})/g;
/**
* Text of the repository without the credentials in it. Findings quote commands, step titles and addresses, and people
* do write passwords there; evidence is uploaded, commented and mailed, where the repository itself may be private.
* References to secrets (`$TOKEN`, `${{ secrets.TOKEN }}`) are no secrets and stay.
*/
function withoutSecrets(text) {
	return text.replace(USER_INFO, (whole, scheme, user) => user === "git" || user.includes("$") ? whole : `${scheme}${HIDDEN}@`).replace(CUT_USER_INFO, (whole, head) => whole.includes("$") ? whole : `${head}${HIDDEN}`).replace(NAMED, (whole, name, quote, value) => /^(?:\$|%|<|\*|true$|false$|none$|write$|read$)/i.test(value) ? whole : `${name}${quote}${HIDDEN}`).replace(KNOWN_FORMS, HIDDEN);
}

// src/files/decode.ts
const utf8 = new TextDecoder("utf-8", { fatal: true });
/**
* Decode a file as strict UTF-8; a leading byte-order mark is dropped.
* @param path named in the error
* @throws SourceInvalid when the bytes are not UTF-8
*/
function decodeUtf8(bytes, path) {
	try {
		return utf8.decode(bytes);
	} catch {
		throw new SourceInvalid(path, "is not UTF-8; convert it, or exclude it in the policy with a reason");
	}
}

// src/cli/failure.ts
const ISSUES = "https://github.com/release-guardrail/release-guardrail/issues";
/**
* What to tell when a run ends without a verdict.
* @returns one line, and for a bug of ours the stack
*/
function explainError(problem) {
	const oneLine = (text) => text.replaceAll(/\s*[\r\n]+\s*/g, " ");
	if (problem instanceof InputError || isSourceError(problem)) return {
		message: oneLine(problem.message),
		detail: null
	};
	return {
		message: `this is a bug of release-guardrail, and nothing was verified: ${oneLine(problem instanceof Error ? problem.message : String(problem))}; report it at ${ISSUES}`,
		detail: problem instanceof Error ? problem.stack ?? null : null
	};
}

// src/evidence/escape/terminal.ts
/**
* Text of the repository, safe to print on a terminal: nothing in it moves the cursor, changes colours, sets the
* window's title, reverses the reading order or starts a new line.
*/
function escapeTerminal(text) {
	return visible(text);
}

// src/terminal/colour.ts
/**
* Whether to colour what goes to a stream. `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself; `0` and `false` mean
* no. Otherwise: where a terminal is, unless it is a dumb one.
* Source: https://no-color.org, https://force-color.org, Node's `tty.WriteStream.getColorDepth`.
*/
function wantsColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (env["NO_COLOR"]) return false;
	return stream.isTTY === true && env["TERM"] !== "dumb";
}
/** Columns to write in: the terminal's own within what is readable, 100 where there is no terminal. */
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
/** Paints text that is escaped already; leaves it as it is where no colour is wanted. */
function painter(colour) {
	if (!colour) return (text) => text;
	return (text, ...styles) => text === "" ? "" : styles.reduce((painted, style) => {
		const [on, off] = SGR[style];
		return `\u001b[${on}m${painted}\u001b[${off}m`;
	}, text);
}

// src/cli/output.ts
/**
* Text for standard output. On a runner every line of a log is read for commands, so what could be taken for one
* (`::error::` at a line's start, `##[…]` anywhere) is broken: by a zero-width space in text, by an escape in JSON.
*/
function printable(text, env, format = "text") {
	if (!isOnRunner(env)) return text;
	if (format === "json" || format === "sarif") return text.replaceAll("##[", "#\\u0023[");
	return text.replaceAll(/^(\s*)::/gm, "$1​::").replaceAll("##[", "##​[");
}

export { SourceUnavailable as A, MAX_TEXT_BYTES as C, parseCommand as D, oneOf as E, SEVERITIES as F, atLeast as I, oneLower as L, MODES as M, byCodeUnit as N, InputError as O, canonicalJson as P, visible as R, wholeFile as S, sbomHere as T, isOnRunner as _, escapeTerminal as a, isCommitSha as b, withoutSecrets as c, wellFormed as d, escapeMarkdown as f, markdownMessage as g, markdownCode as h, wantsColour as i, isSourceError as j, SourceInvalid as k, publicAddress as l, markdownBlock as m, painter as n, explainError as o, htmlMessage as p, terminalWidth as r, decodeUtf8 as s, printable as t, relativeReference as u, readRunnerEvent as v, TOOL_VERSION as w, repositoryPath as x, commitSha as y };