import { a as SEVERITIES } from "./location.js";
import { i as isSourceError, t as InputError } from "./errors.js";
import { parseArgs } from "node:util";

// src/context.ts
const MODES = [
	"release",
	"pull-request",
	"audit"
];

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

export { MODES as i, oneOf as n, parseCommand as r, explainError as t };