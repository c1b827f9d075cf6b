import { n as terminalWidth, r as wantsColour } from "./colour.js";
import { n as check, t as renderReport } from "./report.js";
import { t as printable } from "./output.js";

// src/cli/progress.ts
/**
* Shows what long work is doing on one line of the error stream, from the moment the run takes noticeably long.
* Where nobody watches it is silent, so that logs hold no half lines.
* @param now milliseconds
*/
function terminalProgress(stream, now, quiet) {
	if (quiet || stream.isTTY !== true) return {
		progress: () => {},
		clear: () => {}
	};
	const started = now();
	let shown = false;
	return {
		progress: (what) => {
			if (now() - started < 300) return;
			shown = true;
			stream.write(`\r\u001b[2K${what} …`);
		},
		clear: () => {
			if (shown) stream.write("\r\x1B[2K");
		}
	};
}

// src/cli/check-command.ts
/**
* `check`: the report on standard output in the format asked for, the verdict as exit code.
* @param directory absolute
*/
async function checkCommand(given, directory, process) {
	const { progress, clear } = terminalProgress(process.stderr, Date.now, given.quiet);
	try {
		const result = await check(given, directory, process.env, progress);
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