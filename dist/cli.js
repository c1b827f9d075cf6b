#!/usr/bin/env node
import { C as explainError, D as packagesHere, E as packagesBeside, N as parseCommand, S as visible, v as TOOL_VERSION, y as printable } from "./basics.js";
import { resolve } from "node:path";

// src/cli.ts
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
		case "pin": {
			const { pinCommand } = await import("./pin-command.js");
			return pinCommand(command.arguments, resolve(command.arguments.directory), process, packagesHere);
		}
		case "check": {
			const directory = resolve(command.arguments.directory);
			const packages = packagesBeside(directory);
			const { checkCommand } = await import("./check-command.js");
			return checkCommand(command.arguments, directory, process, packages);
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