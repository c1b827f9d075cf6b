import { a as getMultilineInput, i as getInput, l as setOutput, r as error, s as isDebug, t as debug, u as setSecret } from "./vendor-actions-core.js";
import { C as explainError, E as packagesBeside, L as InputError, M as oneOf, P as SEVERITIES, S as visible, V as MODES } from "./basics.js";
import { resolve } from "node:path";

// src/action/inputs.ts
const BOOLEANS = new Map([...[
	"true",
	"True",
	"TRUE"
].map((word) => [word, true]), ...[
	"false",
	"False",
	"FALSE"
].map((word) => [word, false])]);
function readInputs() {
	return {
		mode: oneOf("input mode", text("mode"), MODES),
		tag: text("tag") ?? null,
		base: text("base") ?? null,
		policy: text("policy") ?? null,
		advisories: text("advisories") ?? null,
		artifacts: getMultilineInput("artifacts"),
		offline: boolean("offline"),
		output: text("output") ?? null,
		failOn: oneOf("input fail-on", text("fail-on"), SEVERITIES),
		skip: getMultilineInput("skip").flatMap((line) => line.split(/[\s,]+/)).filter(Boolean),
		directory: text("directory") ?? "."
	};
}
function text(name) {
	return getInput(name) || void 0;
}
function boolean(name) {
	const given = text(name);
	const value = given === void 0 ? false : BOOLEANS.get(given);
	if (value === void 0) throw new InputError(`input ${name} must be true or false, not ${JSON.stringify(given)}`);
	return value;
}

// src/action/secrets.ts
const TOKENS = [
	"GITHUB_TOKEN",
	"GH_TOKEN",
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"INPUT_GITHUB-TOKEN"
];
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function maskSecrets(env) {
	for (const name of TOKENS) if (env[name]) setSecret(env[name]);
	for (const name of PROXIES) {
		const password = passwordOf(env[name]);
		if (password !== null) setSecret(password);
	}
}
function passwordOf(proxy) {
	if (!proxy || !URL.canParse(proxy)) return null;
	return decodeURIComponent(new URL(proxy).password) || null;
}

// src/action.ts
async function main() {
	maskSecrets(process.env);
	const { directory, ...given } = readInputs();
	const root = resolve(process.env.GITHUB_WORKSPACE ?? ".", directory);
	const packages = packagesBeside(root);
	const { runAction } = await import("./run.js");
	return runAction(given, root, packages);
}
try {
	process.exitCode = await main();
} catch (problem) {
	const { message, detail } = explainError(problem);
	setOutput("verdict", "unverified");
	error(visible(message), { title: "release-guardrail" });
	if (detail !== null && isDebug()) debug(detail);
	process.exitCode = 2;
}

export {  };