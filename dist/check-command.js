import { r as __toESM } from "./rolldown-runtime.js";
import { n as terminalWidth, r as wantsColour, y as printable } from "./basics.js";
import { a as renderReport, o as check } from "./gate.js";
import { t as terminalProgress } from "./progress.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";

// src/cli/typed-paths.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function typedPaths(given, directory, here) {
	const { policy, advisories, artifacts, output } = given;
	const isElsewhere = policy !== null && !existsSync(resolve(directory, policy)) && existsSync(resolve(here, policy));
	return {
		...given,
		policy: isElsewhere ? resolve(here, policy) : policy,
		advisories: advisories === null || advisories === "osv" ? advisories : resolve(here, advisories),
		artifacts: artifacts.map((pattern) => startsIn(directory, pattern) || !startsIn(here, pattern) ? pattern : resolve(here, pattern)),
		output: output === null ? null : resolve(here, output)
	};
}
function startsIn(folder, pattern) {
	return existsSync(resolve(folder, pattern)) || existsSync(resolve(folder, import_picomatch.default.scan(pattern).base));
}

// src/cli/check-command.ts
async function checkCommand(given, directory, process, packages) {
	const { progress, clear } = terminalProgress(process.stderr, given.quiet);
	try {
		const result = await check(typedPaths(given, directory, process.cwd()), directory, process.env, progress, packages);
		clear();
		const text = given.format === "text" ? renderReport(result.report, {
			colour: given.colour && wantsColour(process.stdout, process.env),
			width: terminalWidth(process.stdout),
			verbose: given.verbose,
			quiet: given.quiet,
			directory: result.directory
		}) : contentOf(result.contents, given.format);
		process.stdout.write(printable(text, process.env, given.format));
		return result.exitCode;
	} finally {
		clear();
	}
}
function contentOf(contents, format) {
	return contents[format];
}

export { checkCommand };