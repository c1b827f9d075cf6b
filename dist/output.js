import { t as isOnRunner } from "./event.js";

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

export { printable as t };