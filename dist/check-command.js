import { i as wantsColour, r as terminalWidth, t as printable } from "./basics.js";
import { n as check, t as renderReport } from "./gate.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";

// src/cli/progress.ts
/** Work that takes less than this needs no progress. */
const PATIENCE_MS = 300;
/**
* Shows what long work is doing on one line of the error stream, from the moment the run takes noticeably long.
* Where nobody watches it is silent, so that logs hold no half lines.
*/
function terminalProgress(stream, quiet) {
	if (quiet || stream.isTTY !== true) return {
		progress: () => {},
		clear: () => {}
	};
	let latest = null;
	let shown = false;
	const show = () => {
		if (latest === null) return;
		shown = true;
		stream.write(`\r\u001b[2K${latest} …`);
	};
	const timer = setTimeout(show, PATIENCE_MS);
	timer.unref();
	return {
		progress: (what) => {
			latest = what;
			if (shown) show();
		},
		clear: () => {
			clearTimeout(timer);
			latest = null;
			if (shown) stream.write("\r\x1B[2K");
			shown = false;
		}
	};
}

// src/cli/typed-paths.ts
/**
* The paths of a command line start where it was typed, whichever directory it asks about: evidence never lands in
* the repository that is judged because of a relative name. A policy is looked for in that repository first.
* @param directory absolute, the one to judge
* @param here absolute, where the command was typed
*/
function typedPaths(given, directory, here) {
	const { policy, advisories, output } = given;
	const isElsewhere = policy !== null && !existsSync(resolve(directory, policy)) && existsSync(resolve(here, policy));
	return {
		...given,
		policy: isElsewhere ? resolve(here, policy) : policy,
		advisories: advisories === null || advisories === "osv" ? advisories : resolve(here, advisories),
		output: output === null ? null : resolve(here, output)
	};
}

// src/cli/check-command.ts
/**
* `check`: the report on standard output in the format asked for, the verdict as exit code.
* @param directory absolute
*/
async function checkCommand(given, directory, process, sbom) {
	const { progress, clear } = terminalProgress(process.stderr, given.quiet);
	try {
		const result = await check(typedPaths(given, directory, process.cwd()), directory, process.env, progress, sbom);
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