import { L as InputError, n as terminalWidth, r as wantsColour, t as painter } from "./basics.js";
import { n as ruleById, t as RULES } from "./rules.js";

// src/cli/explain.ts
function explainCommand(command, stream, env) {
	const paint = painter(command.colour && wantsColour(stream, env));
	return explain(command.rule, paint, terminalWidth(stream));
}
function explain(id, paint, width) {
	if (id === null) return table(paint);
	const rule = ruleById(id);
	if (rule === void 0) throw new InputError(`there is no rule ${JSON.stringify(id)}; ${suggestion(id)}`);
	const part = (title, text) => `${paint(title, "bold")}\n${wrap(text, width)}\n`;
	return [
		`${paint(rule.id, "bold")}  ${rule.severity}\n${rule.title}\n`,
		part("Why", rule.rationale),
		part("How to mend it", rule.remedy),
		part("Serves", rule.standards.join("\n")),
		...optionsOf(rule, part),
		part("Documentation", `docs/rules.md#${anchor(rule.id)}`)
	].join("\n");
}
function anchor(id) {
	return id.toLowerCase().replaceAll(/[^a-z0-9 -]/g, "").replaceAll(" ", "-");
}
function optionsOf(rule, part) {
	const entries = rule.options?.entries;
	return entries === void 0 ? [] : [part("Options", Object.keys(entries).join("\n"))];
}
function table(paint) {
	const width = Math.max(...RULES.map((rule) => rule.id.length));
	return RULES.map((rule) => `${paint(rule.id.padEnd(width), "bold")}  ${rule.severity.padEnd(8)}  ${rule.title}\n`).join("");
}
function suggestion(id) {
	const name = id.split("/").at(-1);
	const near = RULES.filter((rule) => rule.id.includes(name) || name.split("-").some((word) => word.length > 3 && rule.id.includes(word)));
	return near.length === 0 ? "`explain` lists them all" : `did you mean ${near.slice(0, 4).map((rule) => rule.id).join(", ")}?`;
}
function wrap(text, width) {
	return text.split("\n").flatMap((paragraph) => {
		const wrapped = [""];
		for (const word of paragraph.split(" ")) {
			const line = wrapped.at(-1);
			if (line !== "" && line.length + 1 + word.length > width - 2) wrapped.push(word);
			else wrapped[wrapped.length - 1] = line === "" ? word : `${line} ${word}`;
		}
		return wrapped;
	}).map((line) => `  ${line}`).join("\n");
}

export { explainCommand };