import { c as notice, d as startGroup, f as warning, l as setOutput, n as endGroup, o as info, p as summary, r as error, s as isDebug, t as debug } from "./vendor-actions-core.js";
import { B as splitMessage, F as severityLine, G as verdictSentence, H as groupUnverified, I as coverageTable, J as SARIF, K as worstFirst, L as factsTable, M as VERDICT_WORD, N as findingParagraphs, P as ruleNames, R as rulesTable, U as count, V as groupFindings, W as reportFacts, Y as SBOM, a as renderReport, o as check, q as AUDIT_REPORT, z as waiversTable } from "./gate.js";
import { F as atLeast, S as visible, a as escapeMarkdown, l as markdownMessage, o as htmlMessage } from "./basics.js";
import { resolve } from "node:path";
import { randomUUID } from "node:crypto";

// src/evidence/report/summary.ts
const SUMMARY_LIMIT = 1048576;
const PLACES = 20;
const NOTE_BYTES = 512;
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

// src/action/annotations.ts
const LIMIT = 10;
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

// src/action/run.ts
async function runAction(given, root, packages) {
	const progress = (what) => {
		if (isDebug()) debug(what);
	};
	const result = await check(given, root, process.env, progress, packages);
	print(result);
	setOutputs(result);
	annotate(result.report);
	await writeSummary(result);
	return result.exitCode;
}
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
async function writeSummary({ report }) {
	try {
		await summary.addRaw(jobSummary(report, SUMMARY_LIMIT)).write();
	} catch (problem) {
		info(`The job summary could not be written: ${problem.message.split("\n")[0]}`);
	}
}

export { runAction };