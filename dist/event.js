import { n as isCommitSha } from "./location.js";
import { t as InputError } from "./errors.js";
import { _ as pipe, a as getDotPath, d as nullish, f as number, m as optional, n as boolean, r as check, s as looseObject, x as string, y as safeParse } from "./vendor-valibot.js";

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
	if (inPayload === void 0 || expected === void 0 || inPayload.toLowerCase() === expected.toLowerCase()) return;
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

export { readRunnerEvent as n, visible as r, isOnRunner as t };