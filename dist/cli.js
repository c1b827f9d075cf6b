#!/usr/bin/env node
import { D as parseCommand, R as visible, T as sbomHere, o as explainError, t as printable, w as TOOL_VERSION } from "./basics.js";
import { resolve } from "node:path";

// src/cli.ts
/** Run one command and say with which code to exit. */
async function main(argv) {
	const command = parseCommand(argv);
	switch (command.name) {
		case "help": {
			const { HELP } = await import("./help.js");
			return print(HELP);
		}
		case "version": return print(`${TOOL_VERSION}\n`);
		case "explain": {
			const { explainCommand } = await import("./explain.js");
			return print(explainCommand(command, process.stdout, process.env));
		}
		case "demo": {
			const { demo } = await import("./demo.js");
			return demo(command.colour, process);
		}
		case "check": {
			const { checkCommand } = await import("./check-command.js");
			return checkCommand(command.arguments, resolve(command.arguments.directory), process, sbomHere);
		}
	}
}
function print(text) {
	process.stdout.write(printable(text, process.env));
	return 0;
}
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
	const { message, detail } = explainError(problem);
	process.stderr.write(`release-guardrail: ${visible(message)}\n`);
	if (detail !== null && process.env.DEBUG) process.stderr.write(`${detail}\n`);
	process.exitCode = 2;
}

export {  };