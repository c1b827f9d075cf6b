import { a as getMultilineInput, c as notice, d as startGroup, f as warning, i as getInput, l as setOutput, n as endGroup, o as info, p as summary, r as error, s as isDebug, t as debug, u as setSecret } from "./vendor-actions-core.js";
import { E as oneOf, F as SEVERITIES, I as atLeast, M as MODES, O as InputError, R as visible, T as sbomHere, f as escapeMarkdown, g as markdownMessage, o as explainError, p as htmlMessage } from "./basics.js";
import { S as groupUnverified, _ as AUDIT_REPORT, a as VERDICT_WORD, b as worstFirst, c as severityLine, d as rulesTable, f as waiversTable, g as verdictSentence, h as reportFacts, l as coverageTable, m as count, n as check, o as findingParagraphs, p as splitMessage, s as ruleNames, t as renderReport, u as factsTable, v as SARIF, x as groupFindings, y as SBOM } from "./gate.js";
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";

// src/action/annotations.ts
/** GitHub keeps this many of each kind a step, and silently drops the rest. */
const LIMIT = 10;
/**
* Annotate the run, worst first, and each thing once before any stands at a second place: what fails as errors, what is below the threshold as warnings, what is waived as notices.
* Rules that could not be verified come behind the findings, as errors without a place.
*/
function annotate(report) {
	const findings = eachOnceFirst(report.findings);
	const open = findings.filter((finding) => finding.waiver === null);
	const fatal = open.filter((finding) => atLeast(finding.severity, report.policy.failOn));
	const minor = open.filter((finding) => !atLeast(finding.severity, report.policy.failOn));
	const waived = findings.filter((finding) => finding.waiver !== null);
	const unverified = report.rules.filter((rule) => rule.outcome === "unverified");
	const errors = fatal.map((finding) => () => error(textOf(finding), propertiesOf(finding)));
	for (const rule of unverified) errors.push(() => error(visible(`Not verified: ${rule.reason ?? rule.title}`), { title: rule.id }));
	for (const write of errors.slice(0, LIMIT)) write();
	for (const finding of minor.slice(0, LIMIT)) warning(textOf(finding), propertiesOf(finding));
	for (const finding of waived.slice(0, LIMIT)) notice(`Waived: ${textOf(finding)}`, propertiesOf(finding));
}
function eachOnceFirst(findings) {
	const groups = groupFindings(worstFirst(findings));
	return [...groups.map(({ first }) => first), ...groups.flatMap(({ all }) => all.slice(1))];
}
function textOf(finding) {
	return visible(`${finding.message} ${finding.remedy}`);
}
function propertiesOf(finding) {
	const title = `${finding.ruleId} (${finding.severity})`;
	const at = finding.location;
	if (at === null) return { title };
	const place = {
		title,
		file: visible(at.path),
		startLine: at.startLine,
		endLine: at.endLine
	};
	return at.startLine === at.endLine ? {
		...place,
		startColumn: at.startColumn,
		endColumn: at.endColumn
	} : place;
}

// src/action/inputs.ts
/** YAML 1.2 core schema. */
const BOOLEANS = new Map([...[
	"true",
	"True",
	"TRUE"
].map((word) => [word, true]), ...[
	"false",
	"False",
	"FALSE"
].map((word) => [word, false])]);
/**
* The action's inputs as action.yml declares them; an empty one counts as not given.
* @throws InputError listing the choices
*/
function readInputs() {
	return {
		mode: oneOf("input mode", text("mode"), MODES),
		tag: text("tag") ?? null,
		base: text("base") ?? null,
		policy: text("policy") ?? null,
		advisories: text("advisories") ?? null,
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
/** Have the runner mask what this process can see and must never print; before the first line of log. */
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

// src/evidence/report/summary.ts
/** GitHub refuses a step's summary above this many bytes. */
const SUMMARY_LIMIT = 1048576;
/** So many further places of one finding are named in the summary. */
const PLACES = 20;
/** Kept free for the note that says what was cut. */
const NOTE_BYTES = 512;
/**
* The job summary: verdict and counts, then each finding folded, then the tables folded.
* It is made of whole blocks and measured in bytes; when the next block does not fit, it and all after it are left out
* and a note counts what is missing. So no tag stays open and no character or escape is cut in two.
* @param maxBytes upper limit of the result's length in UTF-8; below about 2 KB only the verdict is left
*/
function jobSummary(report, maxBytes = SUMMARY_LIMIT) {
	const facts = reportFacts(report);
	const head = [
		`## release-guardrail: ${VERDICT_WORD[report.verdict]}`,
		escapeMarkdown(verdictSentence(report, facts)),
		severityLine(facts)
	].join("\n\n");
	const unverified = groupUnverified(facts.unverified).map((group) => ({
		text: `- ${ruleNames(group)} unverified: ${markdownMessage(group.first.reason ?? "no reason was given")}`,
		kind: "unverified rule",
		number: group.all.length
	}));
	const open = [...facts.failing, ...facts.belowThreshold];
	return fitted(head, [
		...unverified,
		...groupFindings(open).map((group) => ({
			text: foldedFinding(group),
			kind: "finding",
			number: group.all.length
		})),
		tableBlock("Rules", rulesTable(report)),
		tableBlock("Coverage", coverageTable(report)),
		...report.waivers.length === 0 ? [] : [tableBlock(`Waivers (${report.waivers.length})`, waiversTable(report))],
		tableBlock("Run", factsTable(report))
	], maxBytes);
}
function tableBlock(title, table) {
	return {
		text: folded(title, table),
		kind: "table",
		number: 1
	};
}
function fitted(head, blocks, maxBytes) {
	const whole = [head, ...blocks.map((block) => block.text)].join("\n\n");
	if (bytes(whole) + 1 <= maxBytes) return `${whole}\n`;
	const kept = [head];
	let size = bytes(head);
	let index = 0;
	for (; index < blocks.length; index++) {
		const next = bytes(blocks[index].text) + 2;
		if (size + next + NOTE_BYTES > maxBytes) break;
		kept.push(blocks[index].text);
		size += next;
	}
	kept.push(cutNote(blocks.slice(index)));
	const text = `${kept.join("\n\n")}\n`;
	if (bytes(text) <= maxBytes) return text;
	const least = `${head.split("\n\n")[0]}\n`;
	return bytes(least) <= maxBytes ? least : "";
}
function cutNote(missing) {
	return `> **Cut to fit GitHub's limit.** Left out here: ${[...new Set(missing.map((block) => block.kind))].map((kind) => {
		const number = missing.reduce((sum, block) => sum + (block.kind === kind ? block.number : 0), 0);
		return count(number, kind);
	}).join(", ")}. \`audit-report.md\` and \`audit-report.json\` in the evidence have everything.`;
}
function foldedFinding(group) {
	const { first, all } = group;
	const places = all.length === 1 ? "" : ` (${count(all.length, "place")})`;
	const { headline } = splitMessage(first.message);
	return folded(`<b>${first.severity}</b> ${htmlMessage(headline)}${places}`, findingParagraphs(group, PLACES).join("\n\n"));
}
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function bytes(text) {
	return Buffer.byteLength(text, "utf8");
}

// src/action.ts
/** The action: inputs, gate, outputs, summary, annotations, exit. */
async function main() {
	maskSecrets(process.env);
	const { directory, ...given } = readInputs();
	const root = resolve(process.env.GITHUB_WORKSPACE ?? ".", directory);
	const progress = (what) => {
		if (isDebug()) debug(what);
	};
	const result = await check(given, root, process.env, progress, sbomHere);
	print(result);
	setOutputs(result);
	annotate(result.report);
	await writeSummary(result);
	process.exitCode = result.exitCode;
}
/** GitHub folds the group, so its title says the verdict. The report holds text of the repository: the runner is told to take nothing in it for a command. */
function print({ report, directory }) {
	startGroup(visible(`${report.verdict.toUpperCase()}: ${verdictSentence(report)}`));
	const token = randomUUID();
	info(`::stop-commands::${token}`);
	info(renderReport(report, {
		colour: true,
		width: 120,
		verbose: isDebug(),
		directory
	}));
	info(`::${token}::`);
	endGroup();
}
function setOutputs({ report, directory }) {
	const failing = report.findings.filter((finding) => finding.waiver === null && atLeast(finding.severity, report.policy.failOn));
	const written = new Set(report.evidence.map((file) => file.path));
	setOutput("verdict", report.verdict);
	setOutput("findings", report.findings.length);
	setOutput("failing", failing.length);
	setOutput("evidence", directory);
	setOutput("report", resolve(directory, AUDIT_REPORT));
	setOutput("sarif", resolve(directory, SARIF));
	setOutput("sbom", written.has("sbom.cdx.json") ? resolve(directory, SBOM) : "");
}
/** A summary that is refused changes nothing about the verdict. */
async function writeSummary({ report }) {
	try {
		await summary.addRaw(jobSummary(report, SUMMARY_LIMIT)).write();
	} catch (problem) {
		info(`The job summary could not be written: ${problem.message.split("\n")[0]}`);
	}
}
try {
	await main();
} catch (problem) {
	const { message, detail } = explainError(problem);
	setOutput("verdict", "unverified");
	error(visible(message), { title: "release-guardrail" });
	if (detail !== null && isDebug()) debug(detail);
	process.exitCode = 2;
}

export {  };