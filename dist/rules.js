import { r as __toESM } from "./rolldown-runtime.js";
import { I as oneLower, R as SourceInvalid, T as KNOWN_FORMS, j as wholeFile, k as isCommitSha } from "./basics.js";
import { C as regex, E as string, O as trim, S as record, T as strictObject, b as picklist, d as minLength, f as minValue, g as number, i as description, m as nullable, n as boolean, o as integer, p as nonEmpty, r as check, t as array, v as optional, x as pipe, y as parse$2 } from "./vendor-valibot.js";
import { _ as childrenOf, c as grammarOf, f as semver, g as childOf, h as pep440, i as readTag, l as rubygems, n as isShort, p as dotted, r as isTagPattern, s as grammarFor, t as DEFAULT_TAG_PATTERNS, u as nuget, v as parseXml, w as packagist } from "./files.js";
import { r as TomlError, t as parse$3 } from "./vendor-smol-toml.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { n as require_satisfies, t as require_valid } from "./vendor-semver.js";
import { n as forEachChild, t as parse$4 } from "./vendor-unbash.js";
import { t as require_pep440 } from "./vendor-renovatebot-pep440.js";

// src/policy/waivers.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const DEFAULT_SCOPE = [
	"path",
	"fingerprint",
	"lines"
];
function policyWaiver(fields, index, at, rules) {
	const { rule, reason, owner, expires, ...scope } = fields;
	return judged$5({
		id: `policy:${index}`,
		origin: "policy",
		at,
		rule,
		scope,
		reason: reason ?? null,
		owner: owner ?? null,
		expires: expires ?? null
	}, rules);
}
function judged$5(waiver, rules, more = []) {
	return {
		...waiver,
		problems: [...more, ...problemsOf(waiver, rules)]
	};
}
function problemsOf(waiver, rules) {
	const problems = [];
	const rule = rules.find((candidate) => candidate.id === waiver.rule);
	if (waiver.rule === "") problems.push("it names no rule");
	else if (rule === void 0) problems.push(`there is no rule \`${waiver.rule}\``);
	else if (rule.id.startsWith("policy/")) problems.push("rules about the policy itself cannot be waived");
	if (waiver.reason === null) problems.push("the reason is missing");
	if (waiver.owner === null) problems.push("the owner is missing");
	if (waiver.expires === null) problems.push("the expiry date is missing");
	else if (!isDate(waiver.expires)) problems.push(`\`${waiver.expires}\` is not a date of the form YYYY-MM-DD`);
	const needed = rule?.waivedBy ?? DEFAULT_SCOPE;
	if (!needed.some((field) => waiver.scope[field] !== void 0)) problems.push(`its scope is wider than the rule allows: name its ${needed.filter((field) => field !== "lines").join(" or ")}`);
	if (waiver.scope.path?.startsWith("!") === true) problems.push(`its path \`${waiver.scope.path}\` says what it does not cover; name what it covers`);
	else if (waiver.scope.path !== void 0 && matchesEverything(waiver.scope.path) && narrowers(waiver) === 1) problems.push(`its path \`${waiver.scope.path}\` covers the whole repository`);
	return problems;
}
function narrowers(waiver) {
	return Object.values(waiver.scope).filter((value) => value !== void 0).length;
}
function matchesEverything(glob) {
	const matches = pathMatcher(glob);
	return [
		"a",
		"b/c.yml",
		".github/workflows/release.yml",
		"z/y/x/w.json"
	].every((path) => matches(path));
}
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function isExpired(waiver, today) {
	return waiver.expires !== null && isDate(waiver.expires) && waiver.expires < today;
}
function isInForce(waiver, today) {
	return waiver.problems.length === 0 && !isExpired(waiver, today);
}
function fits$2(waiver, finding) {
	const { path, fingerprint, advisory, package: packaged, lines } = waiver.scope;
	if (waiver.rule !== finding.ruleId) return false;
	if (waiver.origin === "inline" && finding.location?.path !== waiver.at.path) return false;
	if (path !== void 0 && (finding.location === null || !pathMatcher(path)(finding.location.path))) return false;
	if (fingerprint !== void 0 && fingerprint !== finding.fingerprint) return false;
	if (advisory !== void 0 && !advisoryIds(finding).includes(advisory)) return false;
	if (packaged !== void 0 && !packageNames(finding).includes(packaged)) return false;
	if (lines !== void 0) {
		const line = finding.location?.startLine;
		if (line === void 0 || line < lines[0] || line > lines[1]) return false;
	}
	return true;
}
function advisoryIds(finding) {
	const { advisory, aliases } = finding.evidence;
	return [advisory, ...Array.isArray(aliases) ? aliases : []];
}
function packageNames(finding) {
	const full = finding.evidence["package"];
	if (typeof full !== "string") return [];
	const at = full.lastIndexOf("@");
	return at > 0 ? [full, full.slice(0, at)] : [full];
}
const matchers = /* @__PURE__ */ new Map();
function pathMatcher(glob) {
	let matcher = matchers.get(glob);
	if (matcher === void 0) {
		matcher = (0, import_picomatch.default)(glob, { dot: true });
		matchers.set(glob, matcher);
	}
	return matcher;
}

// src/rules/release/tag-not-signed/signers.ts
const ARMOUR = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
const KEY = /(?:^|\s)((?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com|sk-ecdsa-sha2-nistp256@openssh\.com) [A-Za-z0-9+/]+={0,2})(?=\s|$)/;
function openPgpKeys(keys) {
	return Array.isArray(keys) ? keys.filter((key) => typeof key === "string" && key.includes(ARMOUR)) : [];
}
function isKey(text) {
	return text.includes(ARMOUR) || sshSigner(text) !== null;
}
function sshSigner(text) {
	const line = text.trim();
	const match = KEY.exec(line);
	if (match === null || line.includes("\n")) return null;
	const [principals = "", ...rest] = line.slice(0, match.index).trim().split(/\s+/);
	const options = rest.join(" ");
	if (/(?:^|,)cert-authority(?:,|$)/i.test(options)) return null;
	const option = (name) => new RegExp(String.raw`(?:^|,)${name}="([^"]*)"`, "i").exec(options)?.[1] ?? null;
	const [after, until] = [option("valid-after"), option("valid-before")];
	const [first, last] = [moment(after), moment(until)];
	if (after !== null && first === null || until !== null && last === null) return null;
	const namespaces = option("namespaces");
	return {
		key: match[1].replace(/\s+/, " "),
		principals,
		after: first,
		before: last,
		forGit: namespaces === null || namespaces.split(",").some((name) => name === "git" || name === "*")
	};
}
function moment(text) {
	const [, year, month, day, hour = "00", minute = "00", second = "00"] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z?$/.exec(text ?? "") ?? [];
	if (year === void 0) return null;
	const time = /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// src/sources/workflows/walk.ts
function* allSteps(model) {
	for (const file of model.workflows) for (const job of file.jobs) for (const step of job.steps) yield {
		file,
		job,
		step
	};
	for (const file of model.actions) for (const step of file.steps) yield {
		file,
		job: null,
		step
	};
}
function* allScripts(model) {
	for (const { file, job, step } of allSteps(model)) if (step.run !== null) yield {
		file,
		job,
		step,
		script: step.run
	};
	for (const file of model.supportFiles) for (const script of file.scripts) yield {
		file,
		job: null,
		step: null,
		script
	};
}
function* allUses(model) {
	for (const file of model.workflows) for (const job of file.jobs) {
		if (job.uses !== null) yield {
			file,
			job,
			uses: job.uses
		};
		for (const step of job.steps) if (step.uses !== null) yield {
			file,
			job,
			uses: step.uses
		};
	}
	for (const file of model.actions) for (const step of file.steps) if (step.uses !== null) yield {
		file,
		job: null,
		uses: step.uses
	};
}
function* allImages(model) {
	for (const workflow of model.workflows) for (const job of workflow.jobs) {
		if (job.container !== null) yield job.container;
		yield* job.services;
	}
	for (const action of model.actions) if (action.image !== null) yield action.image;
	for (const file of model.supportFiles) yield* file.images;
}
function isDynamic(entries) {
	return entries.some(({ key }) => key.value.includes("${{"));
}

// src/sources/workflows/locate.ts
function locate(text, start, end = start) {
	const from = positionOf(text, start);
	const to = positionOf(text, end);
	return {
		path: text.at.path,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function positionOf(text, offset) {
	const segment = segmentAt(text.segments, offset);
	if (segment === void 0) return {
		line: text.at.startLine,
		column: text.at.startColumn
	};
	return {
		line: segment.line,
		column: segment.column + (offset - segment.offset)
	};
}
function segmentAt(segments, offset) {
	let low = 0;
	let high = segments.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (segments[middle].offset <= offset) low = middle;
		else high = middle - 1;
	}
	return segments[low];
}

// src/sources/workflows/yaml/node.ts
function invalidAt(at, problem) {
	return new SourceInvalid(`${at.path}:${at.startLine}`, problem);
}
function isEmpty(node) {
	return node === void 0 || node.kind === "scalar" && node.text.type === "null";
}
function mapping(node, what) {
	if (node.kind !== "map") throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a mapping`);
	const computed = node.entries.find((entry) => entry.key.value.includes("${{"));
	if (computed !== void 0) throw invalidAt(computed.key.at, `${what} has a key that is an expression; what it holds cannot be known`);
	return node;
}
function list$2(node, what) {
	if (node.kind !== "list") throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a list`);
	return node;
}
function scalar(node, what) {
	if (node.kind !== "scalar") throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a single value`);
	return node.text;
}
function field(map, name) {
	return map.entries.find((entry) => entry.key.value === name)?.value;
}
function scalarField(map, name, what) {
	const node = field(map, name);
	return isEmpty(node) ? null : scalar(node, `${what}'s \`${name}\``);
}
function kindOf(node) {
	if (node.kind === "scalar") return node.text.type === "null" ? "empty" : "a single value";
	return node.kind === "map" ? "a mapping" : "a list";
}

// src/sources/workflows/yaml/scalar.ts
function segmentsOf(runs, lines) {
	return runs.map(({ offset, source }) => ({
		offset,
		...lines.position(source)
	}));
}
var Unfolding = class {
	value = "";
	runs = [];
	text;
	constructor(text) {
		this.text = text;
	}
	copy(from, to) {
		if (to <= from) return;
		this.mark(from);
		this.value += this.text.slice(from, to);
	}
	stand(characters, source) {
		if (characters === "") return;
		this.mark(source);
		this.value += characters;
		this.broken = true;
	}
	end(source) {
		this.mark(source);
		return {
			value: this.value,
			runs: this.runs
		};
	}
	broken = false;
	mark(source) {
		const last = this.runs.at(-1);
		const continues = last !== void 0 && !this.broken && last.source + (this.value.length - last.offset) === source;
		this.broken = false;
		if (continues) return;
		if (last !== void 0 && last.offset === this.value.length) last.source = source;
		else this.runs.push({
			offset: this.value.length,
			source
		});
	}
};
var LineStarts = class {
	starts;
	constructor(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.starts = starts;
	}
	offset(at) {
		return this.starts[at.startLine - 1] + at.startColumn - 1;
	}
	isLaterLine(offset, line) {
		const next = this.starts[line];
		return next !== void 0 && offset >= next;
	}
	position(offset) {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - this.starts[low] + 1
		};
	}
};

// src/sources/workflows/support/dockerfile-lines.ts
function instructionsOf(text, path) {
	const reader = new LineReader(text, path);
	const escaper = escapeDirective(text);
	const instructions = [];
	for (let line = reader.next(); line !== null; line = reader.next()) {
		if (/^\s*(?:#.*)?$/.test(line.text)) continue;
		instructions.push(instruction(line, reader, escaper));
	}
	return {
		instructions,
		escaper
	};
}
function partOf(text, from, to) {
	const segments = text.segments.filter((segment, index) => segment.offset < to && (text.segments[index + 1]?.offset ?? Infinity) > from).map(({ offset, line, column }) => {
		const skipped = Math.max(0, from - offset);
		return {
			offset: Math.max(offset, from) - from,
			line,
			column: column + skipped
		};
	});
	const first = segments[0] ?? {
		offset: 0,
		line: text.at.startLine,
		column: text.at.startColumn
	};
	const last = segments.at(-1) ?? first;
	const endColumn = last.column + (to - from - last.offset);
	const at = {
		...text.at,
		startLine: first.line,
		startColumn: first.column,
		endLine: last.line,
		endColumn
	};
	return {
		...text,
		value: text.value.slice(from, to),
		at,
		segments: [...segments, {
			offset: to - from,
			line: last.line,
			column: endColumn
		}]
	};
}
var LineReader = class {
	at = 0;
	text;
	path;
	lines;
	constructor(text, path) {
		this.text = text;
		this.path = path;
		this.lines = new LineStarts(text);
	}
	next() {
		if (this.at >= this.text.length) return null;
		const start = this.at;
		const feed = this.text.indexOf("\n", start);
		const stop = feed === -1 ? this.text.length : feed;
		this.at = stop + 1;
		return {
			text: this.text.slice(start, stop).replace(/\r$/, ""),
			start
		};
	}
	unfolding() {
		return new Unfolding(this.text);
	}
	textOf(unfolded, start, end) {
		const from = this.lines.position(start);
		const to = this.lines.position(end);
		const at = {
			path: this.path,
			startLine: from.line,
			startColumn: from.column,
			endLine: to.line,
			endColumn: to.column
		};
		const segments = segmentsOf(unfolded.runs, this.lines);
		return {
			value: unfolded.value,
			at,
			segments,
			type: "string",
			comment: null,
			expressions: []
		};
	}
};
function instruction(first, reader, escaper) {
	const head = /^\s*(?:onbuild\s+)?(\S+)\s*/i.exec(first.text);
	const out = reader.unfolding();
	const start = first.start + head[0].length;
	let end = start;
	let from = start;
	for (let line = first; line !== null; line = reader.next()) {
		const stop = line.start + line.text.length;
		if (line !== first) {
			if (/^\s*(?:#.*)?$/.test(line.text)) continue;
			from = line.start;
		}
		const continued = continuation(line.text, escaper);
		end = continued === -1 ? stop : line.start + continued;
		out.copy(from, end);
		if (continued === -1) break;
	}
	const body = reader.textOf(out.end(end), start, end);
	const name = head[1].toUpperCase();
	return {
		name,
		body,
		heredocs: [
			"RUN",
			"COPY",
			"ADD"
		].includes(name) ? readHeredocs(body, reader) : []
	};
}
function continuation(line, escaper) {
	const trimmed = line.trimEnd();
	if (!trimmed.endsWith(escaper)) return -1;
	const before = trimmed.slice(0, -1);
	return before.endsWith(escaper) && escaper === "\\" ? -1 : before.length;
}
function readHeredocs(body, reader) {
	return heredocMarks(body.value).map(({ name, tabs }) => {
		const out = reader.unfolding();
		let start = null;
		let end = 0;
		for (let line = reader.next(); line !== null; line = reader.next()) {
			if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name) return {
				name,
				body: reader.textOf(out.end(end), start ?? line.start, start === null ? line.start : end)
			};
			start ??= line.start;
			end = line.start + line.text.length;
			out.copy(line.start, end);
			out.stand("\n", end);
		}
		throw invalidAt(body.at, `has a here-document that never ends: ${JSON.stringify(name)} is missing`);
	});
}
function heredocMarks(body) {
	const marks = [];
	const word = /\s+|\d*<<(-?)(?:"([^"\s<]+)"|'([^'\s<]+)'|([^\s<"'\\]+))(?=\s|$)|(?:"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?|\\[\s\S]?|[^\s"'\\])+/y;
	for (let match = word.exec(body); match !== null; match = word.exec(body)) {
		const name = match[2] ?? match[3] ?? match[4];
		if (name !== void 0) marks.push({
			name,
			tabs: match[1] === "-",
			start: match.index,
			end: word.lastIndex
		});
	}
	return marks;
}
function escapeDirective(text) {
	for (const line of text.split("\n", 20)) {
		const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line);
		if (directive === null) return "\\";
		if (directive[1].toLowerCase() === "escape") return directive[2] === "`" ? "`" : "\\";
	}
	return "\\";
}

// src/rules/release/released.ts
function hasTag({ run }) {
	if (run.mode !== "release") return `this is no release: mode \`${run.mode}\``;
	return run.repository.tag !== null || "no tag is under release";
}
function taggedRelease({ run, manifests, policy }) {
	const tag = run.repository.tag ?? "";
	const declared = policy.effective.tagPatterns;
	const reading = read$5(tag, manifests.manifests, declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS);
	if (reading === null) return {
		kind: "unknown",
		tag
	};
	const released = reading.componentName === null ? releasedByPlainTag(manifests.manifests, declared.some((pattern) => pattern.includes("{component}"))) : inFoldersOf(reading, manifests.manifests);
	if (isShort(reading.version) && !released.some((manifest) => writesAsShort(manifest, reading.version))) return {
		kind: "moving",
		tag,
		version: reading.version
	};
	return {
		kind: "release",
		tag,
		version: reading.version,
		component: reading.componentName,
		manifests: released
	};
}
function publishableManifests(manifests) {
	return manifests.filter((manifest) => manifest.publishable && !isAside(manifest));
}
function folderOf$5(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function read$5(tag, manifests, patterns) {
	return readTag(tag, manifests.filter((manifest) => !isAside(manifest)).map(named$4), patterns) ?? readTag(tag, manifests.filter((manifest) => !isVendored(manifest)).map(named$4), patterns);
}
function named$4(manifest) {
	const folder = folderOf$5(manifest.path);
	const name = manifest.ecosystem === "Go" ? "" : manifest.name ?? "";
	return {
		folder,
		names: [
			name,
			folder,
			name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1),
			folder.slice(folder.lastIndexOf("/") + 1)
		]
	};
}
function inFoldersOf(reading, manifests) {
	const folders = new Set(reading.components.map(({ folder }) => folder));
	return manifests.filter((manifest) => folders.has(folderOf$5(manifest.path)) && (manifest.publishable || manifest.version !== null || manifest.versionFromTag === true));
}
function releasedByPlainTag(manifests, membersHaveTags) {
	const publishable = manifests.filter((manifest) => manifest.publishable && !isAside(manifest));
	const families = new Set(publishable.map(familyOf));
	const rootAlone = membersHaveTags && publishable.some((manifest) => folderOf$5(manifest.path) === "");
	const released = [...families].flatMap((family) => ofFamily(publishable, family, rootAlone));
	const main = released.filter((manifest) => !isAddition(manifest));
	if (main.length > 0) return withSiblings(main, manifests);
	if (released.length > 0) return withSiblings(released, manifests);
	return manifests.filter((manifest) => folderOf$5(manifest.path) === "" && (manifest.version !== null || manifest.versionFromTag === true) && !isPlaceholder(manifest));
}
function familyOf({ ecosystem, format }) {
	return ecosystem === "generic" ? `${ecosystem} ${format}` : ecosystem;
}
function isAddition(manifest) {
	return manifest.ecosystem === "Helm" && folderOf$5(manifest.path) !== "";
}
function ofFamily(publishable, family, rootAlone) {
	const own = publishable.filter((manifest) => familyOf(manifest) === family);
	const atRoot = own.filter((manifest) => folderOf$5(manifest.path) === "");
	const members = own.filter(({ workspaceRoot }) => workspaceRoot !== null && folderOf$5(workspaceRoot) === "");
	if (family === "Go" || rootAlone) return atRoot;
	const together = [.../* @__PURE__ */ new Set([...atRoot, ...members])];
	return together.length > 0 ? together : own;
}
function withSiblings(released, manifests) {
	const places = new Set(released.map((manifest) => `${familyOf(manifest)} ${folderOf$5(manifest.path)}`));
	return manifests.filter((manifest) => released.includes(manifest) || manifest.version !== null && places.has(`${familyOf(manifest)} ${folderOf$5(manifest.path)}`));
}
const ASIDE$3 = new Set("test tests __tests__ spec specs e2e fixture fixtures __fixtures__ testdata test-data example examples sample samples demo demos doc docs website site bench benches benchmark benchmarks template templates vendor vendored third_party third-party node_modules".split(" "));
function isAside(manifest) {
	if (isVendored(manifest)) return true;
	return manifest.workspaceRoot === null && segments(manifest).some((segment) => ASIDE$3.has(segment));
}
function isVendored(manifest) {
	return segments(manifest).some((segment) => segment === "node_modules" || segment === "vendor");
}
function segments(manifest) {
	return folderOf$5(manifest.path).toLowerCase().split("/");
}
function writesAsShort(manifest, short) {
	const { version } = manifest;
	const grammar = grammarFor(manifest);
	if (version === null || grammar.canonical(short) === null) return false;
	if (version.kind === "dynamic") return short.includes(".");
	if (grammar.canonical(version.value) === grammar.canonical(short)) return true;
	const stated = version.value.replace(/^v/, "");
	return isShort(stated) && stated.split(".").length === short.split(".").length;
}
function isPlaceholder(manifest) {
	const { version } = manifest;
	return version?.kind === "static" && grammarFor(manifest).unreleasable(version.value)?.kind === "placeholder";
}

// src/rules/run.ts
function runRule(rule, models, options = {}) {
	const parsed = rule.options === void 0 ? {} : parse$2(rule.options, options);
	const needed = models;
	const applies = rule.applies?.(needed, parsed) ?? true;
	if (applies !== true) return {
		notApplicable: applies,
		findings: [],
		unverified: []
	};
	const findings = [];
	const unverified = [];
	const notes = [];
	for (const draft of rule.check(needed, parsed)) if ("unverified" in draft) unverified.push(draft);
	else if ("note" in draft) notes.push(draft.note);
	else findings.push(draft);
	return {
		notApplicable: null,
		findings,
		unverified,
		...notes.length === 0 ? {} : { notes }
	};
}

// src/rules/rule.ts
function defineRule(rule) {
	return rule;
}

// src/rules/release/wording.ts
function code$3(text) {
	const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
	return `\`${JSON.stringify(shown).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("`", "'")}\``;
}
function shellWord$1(text) {
	return /^[\w./@+:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function listed$5(texts) {
	return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}

// src/rules/artifact/named.ts
const NAME_THEM = "name what the release publishes: `--artifacts GLOB`, the input `artifacts`, or `artifacts: [GLOB]` in the policy";
function haveArtifacts({ artifacts }) {
	return artifacts.asked.length > 0 || "no artefacts were named";
}
function fileName({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function firstOf(names) {
	const shown = names.slice(0, 5).map(code$3);
	const more = names.length - shown.length;
	return listed$5(more > 0 ? [...shown, `${more} more`] : shown);
}
function globWord(path) {
	return globText(path.replaceAll(/[\\[\]{}()!*?+@|]/g, String.raw`\$&`));
}
function globText(glob) {
	return JSON.stringify(glob).replaceAll("`", String.raw`\u0060`);
}
function placeOf$1({ path }) {
	return !/^(?:\/|[A-Za-z]:)/.test(path) && !path.split("/").includes("..") ? wholeFile(path) : null;
}
const SPEAKS = /(?:\.(?:cdx|spdx)\.(?:json|xml)|\.spdx|\.sbom(?:\.json)?|(?:^|\/)bom\.(?:json|xml)|\.intoto\.jsonl|\.sigstore(?:\.json)?)$/i;
function isAttestation({ format, path }) {
	return format === "checksums" || format === "signature" || format === "file" && SPEAKS.test(path);
}

// src/rules/artifact/problems.ts
const MOST_SHOWN$3 = 20;
function* problemFindings(artifact, problems, why) {
	const at = placeOf$1(artifact);
	for (const { member, kind, detail } of problems.slice(0, MOST_SHOWN$3)) {
		const where = member === null ? "" : `${code$3(member)} `;
		yield {
			at,
			message: `${code$3(artifact.path)}: ${where}${detail}. ${why(kind)}`,
			evidence: {
				artifact: artifact.path,
				format: artifact.format,
				kind,
				member
			},
			key: `${kind} ${member ?? ""}`
		};
	}
	const more = problems.length - MOST_SHOWN$3;
	if (more > 0) yield {
		at,
		message: `${code$3(artifact.path)}: ${more} more problems of this kind. Only the first ${MOST_SHOWN$3} are listed.`,
		evidence: {
			artifact: artifact.path,
			more
		},
		key: "more"
	};
}

// src/rules/artifact/broken-integrity.ts
const brokenIntegrity = defineRule({
	id: "artifact/broken-integrity",
	title: "Artefact does not agree with its own digests or structure",
	severity: "critical",
	rationale: "Scanners, registries and installers each read an archive in their own way. Where they can read it as two things, what was checked is not what is installed.",
	remedy: "Build the artefact again with the ecosystem’s own tool, from a fresh checkout, and change nothing in it afterwards.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.2.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.3"
	],
	needs: ["artifacts"],
	applies: haveArtifacts,
	*check({ artifacts }) {
		for (const artifact of artifacts.artifacts) yield* problemFindings(artifact, artifact.integrity, whyOf);
	}
});
const DIGEST = "What is shipped is not what was recorded when it was built.";
const CONFUSION = "Tools that read it differently would see different packages.";
const ESCAPE = "Unpacking it could write or read outside of its folder.";
function whyOf(kind) {
	if (/digest|checksum|record|size|blob|dangling/.test(kind)) return DIGEST;
	if (/path|link|special|escape/.test(kind)) return ESCAPE;
	if (/duplicate|ambiguous|collision|header|hidden|trailing|leading|streams|encoding|file-and/.test(kind)) return CONFUSION;
	return "An artefact that contradicts itself proves nothing about what it holds.";
}

// src/rules/artifact/invalid-metadata.ts
const invalidMetadata = defineRule({
	id: "artifact/invalid-metadata",
	title: "Artefact metadata is invalid",
	severity: "high",
	rationale: "A registry refuses such an upload half-way through a release, or takes it, and installations break under a version number that can never be used again.",
	remedy: "Mend the manifest that the metadata is made from, build again, and run the ecosystem’s own checker.",
	standards: ["NIST SSDF PW.4.4", "CIS Software Supply Chain 4.1"],
	needs: ["artifacts"],
	applies: haveArtifacts,
	*check({ artifacts }) {
		for (const artifact of artifacts.artifacts) yield* problemFindings(artifact, artifact.metadata, () => "The ecosystem’s own tools reject this.");
	}
});

// src/rules/artifact/missing.ts
const missing$1 = defineRule({
	id: "artifact/missing",
	title: "Named artefact is not there",
	severity: "critical",
	rationale: "A pattern that names nothing lets every check of the artefacts pass on nothing. The build wrote elsewhere, or did not write at all.",
	remedy: "Build first, and let the pattern name what the build writes.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.3.1",
		"CIS Software Supply Chain 4.1"
	],
	needs: ["artifacts", "manifests"],
	applies({ artifacts, manifests }) {
		if (haveArtifacts({ artifacts }) === true) return true;
		const publishable = manifests.manifests.filter((manifest) => manifest.publishable);
		if (publishable.length === 0) return "no artefacts were named";
		return `no artefacts were named, although ${listed$5(publishable.slice(0, 3).map(({ path }) => code$3(path)))}${publishable.length > 3 ? ` and ${publishable.length - 3} more` : ""} can be published; ${NAME_THEM}`;
	},
	*check({ artifacts }) {
		for (const { pattern, files } of artifacts.asked) {
			if (files > 0) continue;
			yield {
				at: null,
				message: `${code$3(pattern)} names no file. The release was to publish what it names, and nothing of it could be checked.`,
				remedy: `Build the artefacts before this check (or download them from the job that does), or mend the pattern ${code$3(pattern)}; it starts at the root of the repository.`,
				evidence: { pattern }
			};
		}
	}
});

// src/rules/artifact/origin/tree.ts
const MOST_LINKS$1 = 40;
function treeOf({ files, absent }) {
	const folders = /* @__PURE__ */ new Set();
	const byFolderName = /* @__PURE__ */ new Map();
	const byFileName = /* @__PURE__ */ new Map();
	for (const path of files.keys()) {
		add$1(byFileName, lastOf(path), path);
		for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
			const folder = path.slice(0, cut);
			if (folders.has(folder)) break;
			folders.add(folder);
			add$1(byFolderName, lastOf(folder), folder);
		}
	}
	for (const known of byFolderName.values()) known.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	const links = [...files.values()].filter(({ link }) => link !== null);
	const file = (path, left = MOST_LINKS$1) => {
		if (left === 0) return null;
		const found = files.get(path);
		if (found !== void 0) {
			if (found.link === null) return found;
			const target = joined$3(folderOf$4(path), found.link);
			return target === null ? null : file(target, left - 1);
		}
		const via = links.find((one) => path.startsWith(`${one.path}/`));
		if (via === void 0) return null;
		const target = joined$3(folderOf$4(via.path), via.link);
		return target === null ? null : file(`${target}${path.slice(via.path.length)}`.replace(/^\//, ""), left - 1);
	};
	return {
		file: (path) => file(path),
		link: (path) => files.get(path)?.link ?? null,
		isFolder: (path) => path === "" || folders.has(path),
		foldersCalled: (name) => byFolderName.get(name) ?? [],
		filesCalled: (name) => byFileName.get(name) ?? [],
		folders,
		paths: [...files.keys()],
		absent: (path) => absent.find((one) => path === one.path || path.startsWith(`${one.path}/`))?.reason ?? null
	};
}
function add$1(map, key, value) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [value]);
	else known.push(value);
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf$4(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function joined$3(folder, path) {
	if (path.startsWith("/")) return null;
	const parts = [];
	for (const part of `${folder}/${path}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
function onlyOneCalled(path, folder, tree) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const found = tree.filesCalled(name).filter((one) => one.startsWith(folder));
	return found.length === 1 ? found : [];
}

// src/rules/artifact/origin/cargo-lock.ts
function crateLock(artifact, folder, tree) {
	if (artifact.format !== "crate") return null;
	const member = artifact.members.find(({ path }) => path === `${artifact.root}Cargo.lock`);
	if (member === void 0) return null;
	const file = lockAround(folder, tree);
	if (file === null) return null;
	const [packed, committed] = [packages(member.text), packages(file.text)];
	if (packed === null || committed === null) return { kind: "unknown" };
	const own = nameOf$4(artifact);
	const known = new Set(committed.map(key$1));
	const others = packed.filter((one) => one.source !== void 0 || one.name !== own).filter((one) => !known.has(key$1(one)));
	const workspace = new Set(committed.flatMap((one) => one.source === void 0 ? [`${one.name} ${one.version}`] : []));
	const foreign = others.map((one) => `${one.name} ${one.version}`).filter((one) => !workspace.has(one));
	return foreign.length === 0 ? null : {
		kind: "other",
		packages: foreign,
		path: file.path
	};
}
function nameOf$4({ claims }) {
	return claims.find(({ where, name }) => name !== null && where !== "file name")?.name ?? null;
}
function lockAround(folder, tree) {
	for (let at = folder.replace(/\/$/, "");; at = folderOf$4(at)) {
		const file = tree.file(at === "" ? "Cargo.lock" : `${at}/Cargo.lock`);
		if (file !== null || at === "") return file;
	}
}
function key$1({ name, version, source = "", checksum = "" }) {
	return JSON.stringify([
		name,
		version,
		source,
		checksum
	]);
}
function packages(text) {
	if (text === null) return null;
	try {
		const listed = parse$3(text)["package"] ?? [];
		if (!Array.isArray(listed)) return null;
		return listed.map((one) => one);
	} catch (error) {
		if (error instanceof TomlError) return null;
		throw error;
	}
}

// src/rules/artifact/origin/classes.ts
const SOURCE = /\.(java|kt|scala|groovy)$/;
const ROOT = /^(?:META-INF\/versions\/[0-9]+\/|(?:BOOT|WEB)-INF\/classes\/)/;
function compiledFrom(from, tree) {
	const matches = (0, import_picomatch.default)(from.map((glob) => glob.replace(/^\.?\//, "")), { dot: true });
	const sources = tree.paths.filter((path) => SOURCE.test(path) && matches(path));
	if (sources.length === 0) return () => true;
	const byStem = grouped$1(sources, (path) => lastOf(path).replace(SOURCE, ""));
	const byFolder = grouped$1(sources.filter((path) => path.endsWith(".java")), (path) => lastOf(folderOf$4(path)));
	const elsewhere = sources.filter((path) => !path.endsWith(".java"));
	const declaring = /* @__PURE__ */ new Map();
	const declaredIn = (key, paths) => {
		const known = declaring.get(key) ?? new Set(paths.flatMap((path) => declarations(tree.file(path)?.text ?? "")));
		declaring.set(key, known);
		return known;
	};
	return (path) => {
		const inside = path.replace(ROOT, "").replace(/\.class$/, "");
		const names = outerNames(lastOf(inside));
		const isIn = (declared) => names.some((name) => declared.has(name));
		return names.some((name) => (byStem.get(name) ?? []).some((source) => isPlace(source, inside))) || (byFolder.get(lastOf(folderOf$4(inside))) ?? []).some((source) => isPlace(source, inside) && isIn(declaredIn(source, [source]))) || isIn(declaredIn("", elsewhere));
	};
}
function grouped$1(paths, key) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const known = found.get(key(path));
		if (known === void 0) found.set(key(path), [path]);
		else known.push(path);
	}
	return found;
}
function outerNames(name) {
	const names = [name];
	for (let cut = name.indexOf("$", 1); cut !== -1; cut = name.indexOf("$", cut + 1)) names.push(name.slice(0, cut));
	return names.flatMap((one) => one.endsWith("Kt") ? [one, one.slice(0, -2)] : [one]);
}
function isPlace(source, inside) {
	if (!source.endsWith(".java")) return true;
	const [folder, wanted] = [folderOf$4(source), folderOf$4(inside)];
	return wanted === "" || folder === wanted || folder.endsWith(`/${wanted}`);
}
function declarations(text) {
	const types = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/g, " ").matchAll(/(?<![\w.$])(?:class|interface|enum|record|object|trait)\s+([\w$]+)/g);
	const files = text.matchAll(/@file\s*:\s*(?:\[[^\]]*)?JvmName\(\s*(?:name\s*=\s*)?"(\w+)"/g);
	return [...types, ...files].map(([, name]) => name);
}

// src/rules/artifact/packages.ts
function nameKey(name, ecosystem) {
	if (ecosystem === "PyPI") return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
	if (ecosystem === "Maven") return name.slice(name.lastIndexOf(":") + 1);
	if (ecosystem === "npm") return name.replace(/^@/, "").replace("/", "-").toLowerCase();
	if (ecosystem === "crates.io") return name.replaceAll("_", "-");
	return name.toLowerCase();
}
function nameOf$3({ claims }) {
	return (claims.find(({ where, name }) => name !== null && where !== "file name") ?? claims.find(({ name }) => name !== null))?.name ?? null;
}
function otherName(artifact) {
	const named = artifact.claims.filter(({ name }) => name !== null);
	const [first] = named;
	const other = named.find(({ name }) => keyOf$1(name, artifact) !== keyOf$1(first.name, artifact));
	return first === void 0 || other === void 0 ? null : {
		first,
		other
	};
}
function keyOf$1(name, { ecosystem }) {
	return nameKey(name, ecosystem);
}
function manifestsOf(artifact, manifests) {
	const name = nameOf$3(artifact);
	if (name === null) return [];
	const { ecosystem } = artifact;
	return manifests.filter((manifest) => (ecosystem === null || manifest.ecosystem === ecosystem) && manifest.name !== null && nameKey(manifest.name, manifest.ecosystem) === nameKey(name, ecosystem ?? manifest.ecosystem));
}

// src/rules/artifact/origin/dependencies.ts
const READ = /* @__PURE__ */ new Set(["PyPI", "crates.io"]);
function* addedDependencies(artifact, manifests) {
	if (artifact.format === "npm" || artifact.format === "nupkg" || artifact.gem !== void 0) return;
	const installed = (artifact.dependencies ?? []).filter(({ scope }) => scope !== "development");
	const named = manifestsOf(artifact, manifests);
	if (installed.length === 0 || named.length === 0) return;
	const folders = new Set(named.map(({ path }) => folderOf$4(path)));
	const own = manifests.filter(({ path, ecosystem }) => folders.has(folderOf$4(path)) && ecosystem === artifact.ecosystem);
	if (artifact.ecosystem === null || !READ.has(artifact.ecosystem)) {
		yield { note: `what ${code$3(artifact.path)} depends on is not compared: manifests of ${artifact.ecosystem ?? "its ecosystem"} are not read for that` };
		return;
	}
	if (!own.some(statesDependencies)) {
		yield { note: `only the build tells what ${code$3(artifact.path)} depends on, so that is not compared` };
		return;
	}
	if (own.some(({ undecidedDependencies = [] }) => undecidedDependencies.length > 0)) return;
	const keys = new Set(own.flatMap(({ dependencies }) => dependencies.map(({ name }) => nameKey(name, artifact.ecosystem))));
	const added = installed.filter(({ name }) => !keys.has(nameKey(name, artifact.ecosystem)));
	if (added.length === 0) return;
	const where = listed$5([...new Set(own.map(({ path }) => path))].map(code$3));
	yield {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} depends on ${firstOf(added.map(({ name }) => name))}, which ${where} of the commit ${own.length === 1 ? "does" : "do"} not name. Everybody who installs the package would install ${added.length === 1 ? "it" : "them"} too.`,
		evidence: {
			artifact: artifact.path,
			dependencies: added.map(({ name }) => name)
		},
		key: "dependencies"
	};
}
function statesDependencies({ ecosystem, format, name, dependencies }) {
	if (ecosystem !== "PyPI" || format === "pyproject.toml" && name !== null) return true;
	return dependencies.some(({ scope }) => scope === "runtime");
}

// src/rules/artifact/origin/pyproject.ts
function isSameProject(path, member, file, version) {
	if (path !== "pyproject.toml" || member.text === null || file.text === null) return false;
	const [packed, committed] = [parsed$3(member.text), parsed$3(file.text)];
	if (packed === null || committed === null) return false;
	return canonical$1(packed) === canonical$1(committed) || canonical$1(packed) === canonical$1(released$1(committed, version));
}
function released$1(committed, version) {
	const project = committed["project"];
	if (!isTable$1(project) || !Array.isArray(project["dynamic"]) || version === null) return committed;
	const dynamic = project["dynamic"].filter((field) => field !== "version");
	const { dynamic: _, ...rest } = project;
	return {
		...committed,
		project: {
			...rest,
			...dynamic.length === 0 ? {} : { dynamic },
			version
		}
	};
}
function canonical$1(value) {
	if (Array.isArray(value)) return `[${value.map(canonical$1).join(",")}]`;
	if (!isTable$1(value)) return JSON.stringify(value) ?? "null";
	return `{${Object.keys(value).sort().map((key) => [key, canonical$1(value[key])]).filter(([key, text]) => text !== "{}" && !(key === "dynamic" && text === "[]")).map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}
function isTable$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function parsed$3(text) {
	try {
		return parse$3(text);
	} catch (error) {
		if (error instanceof TomlError) return null;
		throw error;
	}
}
function hasBuildHook(document, hasFile) {
	const system = document["build-system"];
	if (!(isTable$1(system) && system["build-backend"] === "pdm.backend")) return false;
	const tool = document["tool"];
	const pdm = isTable$1(tool) ? tool["pdm"] : null;
	const build = isTable$1(pdm) ? pdm["build"] : null;
	return isTable$1(build) && typeof build["custom-hook"] === "string" || hasFile("pdm_build.py");
}

// src/rules/artifact/origin/setup-cfg.ts
const TAGS = /^\[egg_info\]\ntag_build ?= ?\ntag_date ?= ?0\n\n?$/m;
function isSetupCfgOfSetuptools(path, member, file) {
	if (path !== "setup.cfg" || member.text === null) return false;
	if (file === null) return TAGS.test(member.text) && member.text.replace(TAGS, "").trim() === "";
	if (file.text === null) return false;
	const [packed, committed] = [settings(member.text), settings(file.text)];
	packed.delete("egg_info.tag_build");
	packed.delete("egg_info.tag_date");
	committed.delete("egg_info.tag_build");
	committed.delete("egg_info.tag_date");
	return packed.size === committed.size && [...packed].every(([key, value]) => committed.get(key) === value);
}
function settings(text) {
	const found = /* @__PURE__ */ new Map();
	let section = "";
	let key = null;
	for (const line of text.split(/\r?\n/)) {
		const header = /^\[([^\]]+)\]/.exec(line)?.[1];
		const pair = /^([^\s#;[=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line);
		if (/^\s*(?:[#;]|$)/.test(line)) continue;
		if (header !== void 0) {
			section = header;
			key = null;
		} else if (/^\s/.test(line) && key !== null) {
			const before = found.get(key);
			found.set(key, before === "" ? line.trim() : `${before}\n${line.trim()}`);
		} else if (pair !== null) {
			key = `${section}.${pair[1].toLowerCase()}`;
			found.set(key, pair[2].trim());
		} else found.set(`${section}.?${line}`, line);
	}
	return found;
}

// src/rules/dependency/sync/python-range.ts
var import_pep440 = require_pep440();
function satisfiesSpecifier(version, specifier) {
	if (specifier.trim() === "" || specifier.trim() === "*") return true;
	if (!(0, import_pep440.validRange)(specifier) || pep440.canonical(version) === null) return null;
	return (0, import_pep440.satisfies)(version, specifier, { prereleases: true });
}
function canonicalSpecifier(specifier) {
	return specifier.split(",").map((clause) => canonicalClause(clause.replace(/\s+/g, ""))).filter((clause) => clause !== "").sort().join(",");
}
function canonicalClause(clause) {
	const match = /^(===|==|~=|!=|<=|>=|<|>)(.+)$/.exec(clause);
	if (match === null || match[1] === "~=" || match[1] === "===") return clause;
	return `${match[1]}${pep440.canonical(match[2]) ?? match[2]}`;
}
function poetrySpecifier(range) {
	const clauses = range.split(",").map((clause) => poetryClause(clause.trim()));
	return clauses.includes(null) ? null : clauses.join(",");
}
function poetryClause(clause) {
	if (clause === "*" || clause === "") return "";
	const match = /^(\^|~(?!=))?\s*v?(\d+(?:\.\d+)*)(.*)$/.exec(clause);
	if (match === null) return /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s|]+$/.test(clause) ? clause.replace(/\s/g, "") : null;
	const [, sign, digits, suffix] = match;
	if (sign === void 0) return /^(?:\.\*)?$/.test(suffix) || pep440.canonical(clause) !== null ? `==${clause}` : null;
	if (suffix !== "" && pep440.canonical(`${digits}${suffix}`) === null) return null;
	const parts = digits.split(".").map(Number);
	const significant = parts.findIndex((part) => part !== 0);
	const kept = sign === "~" ? Math.min(parts.length, 2) - 1 : significant === -1 ? parts.length - 1 : significant;
	const upper = parts.slice(0, kept + 1);
	upper[kept] += 1;
	return `>=${digits}${suffix},<${upper.join(".")}`;
}

// src/rules/artifact/origin/python/requirement.ts
function canonicalRequirement$1(text, extra = null) {
	const match = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([\s\S]*)$/.exec(text);
	if (match === null) return null;
	const rest = match[3];
	const cut = rest.startsWith("@") ? rest.search(/\s;/) : rest.indexOf(";");
	const range = (cut === -1 ? rest : rest.slice(0, cut)).trim();
	const written = cut === -1 ? "" : rest.slice(cut).replace(/^\s*;/, "");
	const key = nameKey(match[1], "PyPI");
	const extras = (match[2] ?? "").split(",").map((one) => nameKey(one.trim(), "PyPI")).filter((one) => one !== "").sort();
	const marker = canonicalMarker(written, extra);
	if (marker === null) return null;
	const specifier = range.startsWith("@") ? `@${range.slice(1).trim()}` : canonicalSpecifier(range.replace(/^\((.*)\)$/s, "$1"));
	const suffix = marker === "" ? "" : `; ${marker}`;
	return {
		key,
		whole: `${key}${extras.length === 0 ? "" : `[${extras.join(",")}]`}${specifier}${suffix}`
	};
}
const TOKEN = /\s*(?:([()])|(and|or)\b|('[^']*'|"[^"]*"|[\w.]+)\s*(===|==|~=|!=|<=|>=|<|>|not\s+in\b|in\b)\s*('[^']*'|"[^"]*"|[\w.]+))/y;
function canonicalMarker(text, extra) {
	const own = extra === null ? [] : [`extra == "${nameKey(extra, "PyPI")}"`];
	if (text.trim() === "") return own.join("");
	const tokens = [];
	TOKEN.lastIndex = 0;
	const plain = text.trimEnd();
	while (TOKEN.lastIndex < plain.length) {
		const match = TOKEN.exec(plain);
		if (match === null) return null;
		tokens.push(match[1] ?? match[2] ?? test$1(match[3], match[4], match[5]));
	}
	const state = {
		tokens,
		at: 0
	};
	const marker = either$2(state);
	if (marker === null || state.at < tokens.length) return null;
	return shown$5(own.length === 0 ? marker : {
		kind: "and",
		parts: [marker, {
			kind: "test",
			text: own[0]
		}]
	});
}
function test$1(left, operator, right) {
	const [a, b] = [operand$1(left), operand$1(right)];
	const sign = operator.replace(/\s+/g, " ");
	return a === "extra" ? `extra ${sign} "${nameKey(b.slice(1, -1), "PyPI")}"` : `${a} ${sign} ${b}`;
}
function operand$1(text) {
	if (/^['"]/.test(text)) return `"${text.slice(1, -1)}"`;
	return text === "python_implementation" ? "platform_python_implementation" : text.replace(/^(os|sys)\./, "$1_");
}
function either$2(state) {
	return joined$2(state, "or", (inner) => joined$2(inner, "and", atom));
}
function joined$2(state, kind, next) {
	const parts = [];
	for (;;) {
		const part = next(state);
		if (part === null) return null;
		parts.push(part);
		if (state.tokens[state.at] !== kind) return parts.length === 1 ? part : {
			kind,
			parts
		};
		state.at += 1;
	}
}
function atom(state) {
	const token = state.tokens[state.at];
	state.at += 1;
	if (token === void 0 || token === ")" || token === "and" || token === "or") return null;
	if (token !== "(") return {
		kind: "test",
		text: token
	};
	const inside = either$2(state);
	const closes = state.tokens[state.at] === ")";
	state.at += 1;
	return closes ? inside : null;
}
function shown$5(marker) {
	if (marker.kind === "test") return marker.text;
	const parts = flat(marker, marker.kind).map((part) => part.kind === "test" ? shown$5(part) : `(${shown$5(part)})`);
	return [...new Set(parts)].sort().join(` ${marker.kind} `);
}
function flat(marker, kind) {
	return marker.kind === kind ? marker.parts.flatMap((part) => flat(part, kind)) : [marker];
}

// src/rules/artifact/origin/python/declared.ts
const NEVER_DECLARED = [
	"requires-external",
	"provides-dist",
	"obsoletes-dist",
	"requires",
	"provides",
	"obsoletes"
];
const OPEN = { kind: "open" };
const is = (...values) => ({
	kind: "is",
	values
});
function declaredMetadata(document) {
	const project = tableAt(document, "project");
	const poetry = tableAt(document, "tool", "poetry");
	if (project !== null) return ofProject(project, poetry);
	return poetry === null ? null : ofPoetry(poetry);
}
function ofProject(project, poetry) {
	const listed = project["dynamic"];
	const dynamic = new Set(Array.isArray(listed) ? listed.map(String) : []);
	const open = (key, expected) => dynamic.has(key) ? OPEN : expected();
	const urls = tableAt(project, "urls");
	const optional = tableAt(project, "optional-dependencies") ?? {};
	const fallsBack = (key, own) => project[key] === void 0 && poetry?.[own] !== void 0;
	const requiresDist = () => {
		if (dynamic.has("optional-dependencies") || fallsBack("dependencies", "dependencies")) return OPEN;
		return requirements$1([[null, project["dependencies"] ?? []], ...Object.entries(optional)]);
	};
	const python = poetry === null ? void 0 : tableAt(poetry, "dependencies")?.["python"];
	return {
		fields: new Map([
			["requires-python", open("requires-python", () => project["requires-python"] === void 0 && python !== void 0 ? OPEN : texts$1(project["requires-python"]))],
			["provides-extra", open("optional-dependencies", () => fallsBack("optional-dependencies", "extras") ? OPEN : is(...Object.keys(optional)))],
			["requires-dist", open("dependencies", requiresDist)],
			["summary", open("description", () => texts$1(project["description"]))],
			["keywords", open("keywords", () => texts$1(project["keywords"]))],
			...isTable$1(project["license"]) ? [] : [["license-expression", open("license", () => texts$1(project["license"]))]],
			["people", dynamic.has("authors") || dynamic.has("maintainers") ? OPEN : people(project)],
			...NEVER_DECLARED.map((field) => [field, is()])
		]),
		readme: dynamic.has("readme") ? null : readmeOf(project["readme"]),
		addresses: dynamic.has("urls") ? null : Object.values(urls ?? {}).map(String),
		rewrites: poetry !== null
	};
}
function ofPoetry(poetry) {
	const python = tableAt(poetry, "dependencies")?.["python"];
	const range = typeof python === "string" ? poetrySpecifier(python) : null;
	const extras = tableAt(poetry, "extras") ?? {};
	const named = [
		"homepage",
		"repository",
		"documentation"
	].flatMap((key) => texts$1(poetry[key]));
	return {
		fields: new Map([
			["requires-python", range === null ? OPEN : is(...range === "" ? [] : [range])],
			["provides-extra", is(...Object.keys(extras))],
			["requires-dist", OPEN],
			["summary", texts$1(poetry["description"])],
			["keywords", texts$1(poetry["keywords"])],
			["people", OPEN],
			...NEVER_DECLARED.map((field) => [field, is()])
		]),
		readme: readmeOf(poetry["readme"]),
		addresses: [...named.flatMap((one) => one.kind === "is" ? one.values : []), ...Object.values(tableAt(poetry, "urls") ?? {}).map(String)],
		rewrites: true
	};
}
function requirements$1(groups) {
	const found = [];
	for (const [extra, list] of groups) {
		if (!Array.isArray(list)) return OPEN;
		for (const one of list) {
			if (typeof one !== "string" || one.includes("{")) return OPEN;
			const requirement = canonicalRequirement$1(one, extra);
			if (requirement === null) return OPEN;
			found.push(requirement.whole);
		}
	}
	return is(...found);
}
function texts$1(value) {
	if (value === void 0) return is();
	if (typeof value === "string") return is(value);
	return Array.isArray(value) && value.every((one) => typeof one === "string") ? is(...value) : OPEN;
}
function people(project) {
	const emails = ["authors", "maintainers"].flatMap((key) => Array.isArray(project[key]) ? project[key] : []).map((one) => isTable$1(one) ? one["email"] : void 0);
	return is(...emails.filter((email) => typeof email === "string"));
}
function readmeOf(value) {
	const file = isTable$1(value) ? value["file"] : value;
	return typeof file === "string" ? file : null;
}
function tableAt(from, ...keys) {
	let at = from;
	for (const key of keys) at = isTable$1(at) ? at[key] : null;
	return isTable$1(at) ? at : null;
}

// src/rules/artifact/origin/python/setup-cfg.ts
function setupSettings(folder, tree) {
	const [script, cfg] = ["setup.py", "setup.cfg"].map((name) => tree.file(joined$3(folder, name)));
	if (cfg?.text == null || script !== null && (script === void 0 || !isPlain$2(script.text))) return null;
	return settings(cfg.text);
}
function isPlain$2(text) {
	if (text === null) return false;
	return text.split(/\r?\n/).map((line) => line.replace(/^\s*#.*$/, "").trim()).filter((line) => line !== "").every((line) => /^(?:from setuptools import setup|import setuptools|if __name__ == ["']__main__["']:|(?:setuptools\.)?setup\(\))$/.test(line));
}
function declaredBySetupCfg(all) {
	const groups = [...all].flatMap(([key, value]) => key.startsWith("options.extras_require.") ? [[key.slice(23), lines(value)]] : []);
	const isPlainExtra = groups.every(([name]) => /^[\w.-]+$/.test(name));
	const text = (key) => {
		const value = all.get(key);
		if (value === void 0 || value === "") return is();
		return /^(?:file|attr):/.test(value) ? OPEN : is(value);
	};
	const required = all.get("options.install_requires") ?? "";
	const readme = /^file:\s*([^,\s]+)$/.exec(all.get("metadata.long_description") ?? "")?.[1];
	const emails = [
		"metadata.author_email",
		"metadata.author-email",
		"metadata.maintainer_email",
		"metadata.maintainer-email"
	];
	const addresses = [
		"metadata.url",
		"metadata.home_page",
		"metadata.home-page",
		"metadata.download_url",
		"metadata.download-url"
	];
	const labelled = lines(all.get("metadata.project_urls") ?? "").map((line) => line.slice(line.indexOf("=") + 1).trim());
	return {
		fields: new Map([
			["requires-python", text("options.python_requires")],
			["provides-extra", isPlainExtra ? is(...groups.map(([name]) => name)) : OPEN],
			["requires-dist", isPlainExtra && !required.startsWith("file:") ? requirements$1([[null, lines(required)], ...groups]) : OPEN],
			["summary", text("metadata.description")],
			["keywords", text("metadata.keywords")],
			["people", is(...emails.flatMap((key) => (all.get(key) ?? "").split(/[\s,]+/)))],
			...NEVER_DECLARED.filter((field) => !all.has(`metadata.${field}`)).map((field) => [field, is()])
		]),
		readme: readme ?? null,
		addresses: [...addresses.flatMap((key) => all.get(key) ?? []), ...labelled],
		rewrites: false
	};
}
function lines(value) {
	return (value.includes("\n") || /['"]/.test(value) ? value.split("\n") : value.split(";")).map((line) => line.replace(/\s#.*$/, "").trim()).filter((line) => line !== "");
}
function setupEntryPoints(all) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of all) {
		if (!key.startsWith("options.entry_points.")) continue;
		const group = key.slice(21);
		const isCommand = group === "console_scripts" || group === "gui_scripts";
		for (const line of lines(value)) {
			const [name, target] = line.split("=", 2).map((part) => part.trim());
			if (target !== void 0) found.set(isCommand ? name : `${group}:${name}`, target);
		}
	}
	return found;
}

// src/rules/artifact/origin/entry-points.ts
function* addedEntryPoints(artifact, manifests, tree) {
	if (artifact.format !== "wheel") return;
	const installed = artifact.provides.entryPoints.filter(({ target }) => !artifact.members.some(({ path }) => path === target));
	const named = manifestsOf(artifact, manifests);
	if (installed.length === 0 || named.length === 0) return;
	const folder = folderOf$4(named[0].path);
	const path = folder === "" ? "pyproject.toml" : `${folder}/pyproject.toml`;
	const text = tree.file(path)?.text ?? null;
	const settings = text !== null && /^\s*\[(?:project|tool\.poetry)\b/m.test(text) ? null : setupSettings(folder, tree);
	const where = settings === null ? path : joined$3(folder, "setup.cfg");
	const declared = settings === null ? entryPointsOf(text, (name) => tree.file(joined$3(folder, name)) !== null) : new Map([...setupEntryPoints(settings)].map(([name, target]) => [name, bare$2(target)]));
	if (declared === null) {
		yield { note: `only the build tells which commands ${code$3(artifact.path)} has, so those are not compared` };
		return;
	}
	const added = installed.filter(({ name, target }) => declared.get(name) !== bare$2(target));
	if (added.length === 0) return;
	const told = added.map(({ name, target }) => `${name} = ${target}`);
	yield {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} has the entry ${added.length === 1 ? "point" : "points"} ${firstOf(told)}, which ${code$3(where)} of the commit does not name. Installing the package would put a command or a plug-in in place that nobody reviewed.`,
		remedy: `Build from a fresh checkout of the tag. If the package is to have ${added.length === 1 ? "it" : "them"}, name ${added.length === 1 ? "it" : "them"} in ${code$3(where)} and tag that commit.`,
		evidence: {
			artifact: artifact.path,
			entryPoints: told
		},
		key: "entry-points"
	};
}
function entryPointsOf(text, hasFile) {
	const document = text === null ? null : parsed$3(text);
	if (document === null || hasBuildHook(document, hasFile)) return null;
	const project = table$2(document, "project");
	const poetry = table$2(document, "tool", "poetry");
	const flit = table$2(document, "tool", "flit");
	if (project === null && poetry === null) return null;
	const dynamic = project?.["dynamic"];
	if (Array.isArray(dynamic) && [
		"scripts",
		"gui-scripts",
		"entry-points"
	].some((one) => dynamic.includes(one))) return null;
	const found = /* @__PURE__ */ new Map();
	for (const commands of [
		table$2(project, "scripts"),
		table$2(project, "gui-scripts"),
		table$2(poetry, "scripts"),
		table$2(flit, "scripts")
	]) take(commands, (name) => name, found);
	for (const groups of [
		table$2(project, "entry-points"),
		table$2(poetry, "plugins"),
		table$2(flit, "entrypoints")
	]) for (const group of Object.keys(groups ?? {})) {
		const commands = group === "console_scripts" || group === "gui_scripts";
		take(table$2(groups, group), (name) => commands ? name : `${group}:${name}`, found);
	}
	return found;
}
function take(from, keyOf, into) {
	for (const [name, value] of Object.entries(from ?? {})) {
		const target = isTable$1(value) ? value["reference"] ?? value["callable"] : value;
		if (typeof target === "string") into.set(keyOf(name), bare$2(target));
	}
}
function bare$2(target) {
	return target.replace(/\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, "");
}
function table$2(from, ...keys) {
	let at = from;
	for (const key of keys) at = isTable$1(at) ? at[key] : null;
	return isTable$1(at) ? at : null;
}

// src/rules/artifact/origin/folders.ts
function packageFolder(artifact, manifests) {
	const named = manifestsOf(artifact, manifests);
	const own = named.length > 0 ? named : manifests.filter(isCandidate(artifact));
	const folders = [...new Set(own.map(({ path }) => folderOf$4(path)))];
	const claimed = artifact.sourceFolder?.replace(/^\.?\/|\/$/g, "");
	const chosen = claimed !== void 0 && folders.includes(claimed) ? claimed : shortest$1(folders, named.length > 0);
	return chosen === "" ? "" : `${chosen}/`;
}
function isCandidate({ ecosystem }) {
	return (manifest) => ecosystem !== null && manifest.ecosystem === ecosystem && manifest.publishable;
}
function shortest$1(folders, areNamed) {
	if (folders.length === 1) return folders[0];
	if (!areNamed) return "";
	return [...folders].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
}

// src/rules/artifact/origin/stated.ts
const text$7 = pipe(string(), trim(), nonEmpty("must not be empty"));
const statedOption = strictObject({
	field: text$7,
	values: pipe(array(text$7), minLength(1, "must name at least one value")),
	artifact: optional(text$7),
	reason: text$7
});
function statedValues(field, artifact, stated) {
	const name = fileName(artifact);
	return new Set(stated.filter((one) => one.field.toLowerCase() === field.toLowerCase()).filter((one) => one.artifact === void 0 || (0, import_picomatch.default)(one.artifact, { dot: true })(name)).flatMap(({ values }) => values));
}
function statedLine(fields) {
	return `\`rules: {artifact/not-from-commit: {options: {stated: [${fields.map(({ field, values }) => {
		return `{field: ${field}, values: [${values.map((value) => JSON.stringify(value).replaceAll("`", String.raw`\u0060`)).join(", ")}], reason: "…"}`;
	}).join(", ")}]}}}\``;
}
function valuesShown(values) {
	if (values.length === 0) return "nothing";
	return `${values.slice(0, 5).map((value) => code$3(value)).join(", ")}${values.length > 5 ? ` and ${values.length - 5} more` : ""}`;
}

// src/rules/artifact/origin/gem/fields.ts
const GEM_FIELDS = {
	extensions: {
		severity: "critical",
		why: "Installing the gem runs them.",
		compare: "set",
		mayGo: true
	},
	executables: {
		severity: "high",
		why: "Installing the gem puts these commands in place of whatever bore their names.",
		compare: "set"
	},
	bindir: {
		severity: "high",
		why: "Its commands are taken from this folder: other files would run under their names.",
		compare: "text",
		byDefault: ["bin"]
	},
	require_paths: {
		severity: "high",
		why: "`require` looks in these folders: other files than the reviewed ones would be loaded.",
		compare: "order",
		byDefault: ["lib"]
	},
	cert_chain: {
		severity: "medium",
		why: "Whoever trusts the certificate trusts whoever signed this gem.",
		compare: "set"
	},
	post_install_message: {
		severity: "medium",
		why: "Everybody who installs the gem reads it, and does what it says.",
		compare: "text"
	},
	required_ruby_version: {
		severity: "medium",
		why: "It decides who is given this version.",
		compare: "requirement",
		byDefault: [">= 0"]
	},
	required_rubygems_version: {
		severity: "medium",
		why: "It decides who is given this version.",
		compare: "requirement",
		byDefault: [">= 0"]
	}
};
const GEM_TEXTS = {
	authors: { compare: "set" },
	description: { compare: "text" },
	homepage: { compare: "text" },
	licenses: { compare: "set" },
	metadata: { compare: "set" },
	platform: {
		compare: "text",
		byDefault: ["ruby"]
	},
	summary: { compare: "text" }
};
function explained(packaged, { values, undecided }, { compare, byDefault = [] }, allowed) {
	const is = packaged.map((word) => plain$5(word, compare));
	const free = new Set([...allowed].map((word) => plain$5(word, compare)));
	const filled = values.map((value) => value.items.length === 0 && !value.atMost ? {
		items: byDefault,
		atMost: false
	} : value);
	if (is.length > 0 && is.every((word) => free.has(word))) return { kind: "yes" };
	if (filled.some((value) => holds$1(is, value, compare, free))) return { kind: "yes" };
	if (undecided !== null) return is.length === 0 || JSON.stringify(packaged) === JSON.stringify(byDefault) ? { kind: "yes" } : {
		kind: "undecided",
		how: undecided
	};
	const known = /* @__PURE__ */ new Set([...filled.flatMap(({ items }) => items.map((word) => plain$5(word, compare))), ...free]);
	const stated = filled.at(-1)?.items ?? byDefault;
	const present = new Set(is);
	return {
		kind: "no",
		added: packaged.filter((_, index) => !known.has(is[index])),
		missing: stated.filter((word) => !present.has(plain$5(word, compare))),
		stated
	};
}
function holds$1(is, { items, atMost }, compare, free) {
	const stated = items.map((word) => plain$5(word, compare));
	if (compare === "order" && !atMost) return JSON.stringify(is) === JSON.stringify(stated);
	const [present, known] = [new Set(is), new Set(stated)];
	return is.every((word) => known.has(word) || free.has(word)) && (atMost || stated.every((word) => present.has(word)));
}
function plain$5(word, compare) {
	return compare === "requirement" ? requirement(word) : word.replaceAll(/\s+/g, " ").trim();
}
function requirement(text) {
	const match = /^\s*(=|!=|>=|<=|~>|>|<)?\s*([^\s]+)\s*$/.exec(text);
	return match === null ? text.trim() : `${match[1] ?? "="} ${match[2]}`;
}

// src/rules/artifact/origin/gem/dependencies.ts
function gemDependencies(packaged, stated, allowed) {
	const installed = packaged.dependencies.filter(({ scope }) => scope === "runtime");
	const own = stated.dependencies.filter(({ scope }) => scope === "runtime");
	const [added, undecided] = [[], []];
	const changed = [];
	for (const { name, requirement: range } of installed) {
		if (allowed.has(name)) continue;
		const named = own.filter((one) => one.name === name);
		const is = canonical(range);
		if (named.some((one) => one.requirement !== null && canonical(one.requirement) === is)) continue;
		if (stated.undecidedDependencies !== null || named.some((one) => one.requirement === null)) undecided.push(name);
		else if (named.length === 0) added.push(name);
		else changed.push({
			is: shown$4({
				name,
				requirement: range
			}),
			was: named.map(shown$4).join(" or ")
		});
	}
	const present = new Set(installed.map(({ name }) => name));
	return {
		added,
		changed,
		undecided,
		missing: own.flatMap(({ name, always }) => always && !present.has(name) ? [name] : [])
	};
}
function shown$4({ name, requirement: range }) {
	return `${name} ${(range ?? []).map(requirement).join(", ") || ">= 0"}`;
}
function canonical(parts) {
	const all = parts.flatMap((part) => part.split(",")).map(requirement);
	return all.length === 0 ? ">= 0" : [...new Set(all)].sort().join(", ");
}

// src/rules/artifact/origin/gem/question.ts
const UNKNOWN$1 = {
	values: [],
	undecided: "there is no gemspec"
};
const NO_GEMSPEC = {
	fields: Object.fromEntries([...Object.keys(GEM_FIELDS), ...Object.keys(GEM_TEXTS)].map((name) => [name, UNKNOWN$1])),
	dependencies: [],
	undecidedDependencies: "there is no gemspec"
};
function answer$1({ artifact, packaged, gem, stated }, name, field) {
	const is = packaged.fields[name] ?? [];
	const filled = is.length === 0 ? field.byDefault ?? [] : is;
	return explained(filled, gem.fields[name] ?? UNKNOWN$1, field, statedValues(name, artifact, stated));
}
function remedy$4(name, values) {
	return `Build with \`gem build\` from a fresh checkout of the tag, and change nothing in the gem afterwards.${values.length === 0 ? "" : ` Where the build sets it on purpose: ${statedLine([{
		field: name,
		values
	}])}.`}`;
}

// src/rules/artifact/origin/gem/texts.ts
function* texts(question) {
	const { artifact, packaged, where } = question;
	const found = Object.entries(GEM_TEXTS).map(([name, field]) => ({
		name,
		answer: answer$1(question, name, field)
	}));
	const other = found.flatMap(({ name, answer: one }) => one.kind === "no" ? [name] : []);
	const open = found.flatMap(({ name, answer: one }) => one.kind === "undecided" ? [name] : []);
	if (other.length > 0) yield {
		at: placeOf$1(artifact),
		severity: "low",
		message: `${firstOf(other)} in ${code$3(artifact.path)} ${other.length === 1 ? "is" : "are"} not what ${where} has. People read other words about the gem than those that were reviewed.`,
		remedy: remedy$4(other[0], packaged.fields[other[0]] ?? []),
		evidence: {
			artifact: artifact.path,
			fields: other
		},
		key: "gemspec texts"
	};
	if (open.length > 0) yield { note: `${listed$5(open.map(code$3))} of ${code$3(artifact.path)} ${open.length === 1 ? "is" : "are"} computed by the gemspec, so that ${open.length === 1 ? "it is" : "they are"} not compared` };
}
function* files(question, tree) {
	const { artifact, packaged, gem, where, folder, stated } = question;
	const listedFields = [
		"files",
		"test_files",
		"extra_rdoc_files",
		"extensions",
		"executables",
		"bindir"
	];
	const open = listedFields.map((name) => gem.fields[name] ?? UNKNOWN$1).find(({ undecided }) => undecided !== null);
	if (open !== void 0) {
		yield { note: `which files ${code$3(artifact.path)} is to hold is computed by the gemspec (${code$3(open.undecided)}); each is compared with the commit's, and not with a list` };
		return;
	}
	const itemsOf = (name) => gem.fields[name].values.flatMap(({ items }) => items);
	const bindirs = [...itemsOf("bindir"), "bin"];
	const known = new Set([
		...listedFields.slice(0, 4).flatMap(itemsOf),
		...itemsOf("executables").flatMap((name) => bindirs.map((folder) => `${folder}/${name}`)),
		...statedValues("files", artifact, stated)
	].map((path) => path.replace(/^(?:\.\/)+/, "")));
	const isCommitted = (path) => tree.file(folder === "" ? path : `${folder}/${path}`) !== null;
	const added = (packaged.fields["files"] ?? []).filter((path) => !known.has(path) && isCommitted(path));
	if (added.length === 0) return;
	yield {
		at: placeOf$1(artifact),
		severity: "medium",
		message: `${code$3(artifact.path)} holds ${firstOf(added)}, which ${where} does not list. What the commit keeps for itself would be installed and could be loaded.`,
		remedy: remedy$4("files", added),
		evidence: {
			artifact: artifact.path,
			files: added.slice(0, 100),
			count: added.length
		},
		key: "gemspec files"
	};
}

// src/rules/artifact/origin/gem/index.ts
function* gemFindings(artifact, manifests, tree, stated) {
	const { gem: packaged } = artifact;
	if (packaged === void 0) return;
	const questions = manifestsOf(artifact, manifests).filter(({ gem }) => gem !== void 0).map(({ path, gem }) => {
		const where = `${code$3(path)} of the commit`;
		const folder = folderOf$4(path);
		return {
			artifact,
			packaged,
			gem: withCertificates(gem, folder, tree),
			where,
			folder,
			stated
		};
	});
	if (questions.length === 0) {
		const where = `no gemspec of the commit is called ${code$3(nameOf$3(artifact) ?? "?")}, which`;
		questions.push({
			artifact,
			packaged,
			gem: NO_GEMSPEC,
			where,
			folder: "",
			stated
		});
	}
	yield* questions.map((question) => [...judged$4(question, tree)]).toSorted((a, b) => faults(a) - faults(b))[0];
}
function faults(drafts) {
	return drafts.filter((draft) => !("note" in draft)).length;
}
function withCertificates(gem, folder, tree) {
	const field = gem.fields["cert_chain"];
	if (field === void 0) return gem;
	const read = (item) => {
		const path = joined$3(folder, item);
		return (path === null ? null : tree.file(path)?.text) ?? item;
	};
	const values = field.values.map(({ items, atMost }) => ({
		items: items.map(read),
		atMost
	}));
	return {
		...gem,
		fields: {
			...gem.fields,
			cert_chain: {
				...field,
				values
			}
		}
	};
}
function* judged$4(question, tree) {
	const isOther = answer$1(question, "platform", GEM_TEXTS["platform"]).kind !== "yes";
	const open = [];
	yield* dependencies(question, isOther, open);
	for (const [name, field] of Object.entries(GEM_FIELDS)) yield* fieldFinding(question, name, field, isOther, open);
	if (open.length > 0) yield unverified(question, open);
	yield* texts(question);
	yield* files(question, tree);
}
function* dependencies(question, isOtherPlatform, open) {
	const { artifact, packaged, gem, where, stated } = question;
	const allowed = statedValues("dependencies", artifact, stated);
	const { added, changed, missing, undecided } = gemDependencies(packaged, gem, allowed);
	if (undecided.length > 0) open.push({
		field: "dependencies",
		values: undecided,
		how: gem.undecidedDependencies ?? "a range"
	});
	if (added.length > 0) {
		const one = added.length === 1;
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(artifact.path)} depends on ${firstOf(added)}, which ${where} does not name. Everybody who installs the gem would install ${one ? "it" : "them"} too.`,
			remedy: remedy$4("dependencies", added),
			evidence: {
				artifact: artifact.path,
				dependencies: added
			},
			key: "dependencies"
		};
	}
	if (changed.length > 0) yield {
		at: placeOf$1(artifact),
		severity: "high",
		message: `${code$3(artifact.path)} asks for ${valuesShown(changed.map(({ is }) => is))}, where ${where} has ${valuesShown(changed.map(({ was }) => was))}. Other versions than the reviewed ones would be installed with it.`,
		remedy: remedy$4("dependencies", changed.map(({ is }) => is.split(" ")[0])),
		evidence: {
			artifact: artifact.path,
			changed
		},
		key: "dependency ranges"
	};
	if (missing.length > 0 && !isOtherPlatform && gem.undecidedDependencies === null) yield {
		at: placeOf$1(artifact),
		severity: "medium",
		message: `${code$3(artifact.path)} does not depend on ${firstOf(missing)}, which ${where} names. It was built from another gemspec.`,
		evidence: {
			artifact: artifact.path,
			dependencies: missing
		},
		key: "dependencies missing"
	};
}
function* fieldFinding(question, name, field, isOtherPlatform, open) {
	const { artifact, packaged, where } = question;
	const is = packaged.fields[name] ?? [];
	if (name === "bindir" && (packaged.fields["executables"] ?? []).length === 0) return;
	const found = answer$1(question, name, field);
	if (found.kind === "yes") return;
	if (found.kind === "undecided") {
		open.push({
			field: name,
			values: is,
			how: found.how
		});
		return;
	}
	if (found.added.length === 0 && isOtherPlatform && field.mayGo === true) return;
	const severity = severityOf$1(name, field, found.added.length > 0, isOtherPlatform);
	yield {
		at: placeOf$1(artifact),
		...severity === "critical" ? {} : { severity },
		message: `${code$3(artifact.path)} has ${valuesShown(is)} for ${code$3(name)}, where ${where} has ${valuesShown(found.stated)}. ${field.why}`,
		remedy: remedy$4(name, is),
		evidence: {
			artifact: artifact.path,
			field: name,
			packaged: is,
			stated: found.stated
		},
		key: `gemspec ${name}`
	};
}
function severityOf$1(name, field, isAdded, isOtherPlatform) {
	if (name === "required_ruby_version" && isOtherPlatform) return "low";
	return isAdded || field.compare === "order" ? field.severity : "medium";
}
function unverified({ artifact, where, gem }, open) {
	const fields = open.map(({ field, values }) => `${code$3(field)} (${valuesShown(values)})`);
	const ways = [...new Set(open.map(({ how }) => how))].map((how) => code$3(how));
	const cause = gem === NO_GEMSPEC ? `${where} would tell where they come from` : `${where} computes ${open.length === 1 ? "it" : "them"} with ${listed$5(ways)}`;
	return { unverified: `${code$3(artifact.path)} has ${listed$5(fields)}, and ${cause}; where that is meant, say so: ${statedLine(open)}` };
}

// src/rules/artifact/origin/report.ts
const MOST_SHOWN$2 = 10;
const MOST_NAMED = 5;
function* differing(artifact, strays) {
	const found = strays.flatMap((stray) => stray.kind === "differs" ? [stray] : []);
	for (const { member, path, how } of found.slice(0, MOST_SHOWN$2)) {
		const words = how.length === 0 ? "" : ` ${sentence$2(how)}`;
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(member)} in ${code$3(artifact.path)} is not what ${code$3(path)} is in the commit.${words} Users would run what nobody reviewed.`,
			remedy: "Build from a fresh checkout of the tag, and change no file before or during the build. If the build rewrites this file on purpose, declare it in the option `generated` of artifact/not-from-commit, with the reason.",
			evidence: {
				artifact: artifact.path,
				member,
				path,
				...how.length === 0 ? {} : { differences: how }
			},
			key: `differs ${member}`
		};
	}
	if (found.length > MOST_SHOWN$2) yield {
		at: placeOf$1(artifact),
		message: `${found.length - MOST_SHOWN$2} more files in ${code$3(artifact.path)} are not what they are in the commit. It was built from other sources.`,
		evidence: {
			artifact: artifact.path,
			more: found.length - MOST_SHOWN$2
		},
		key: "differs more"
	};
}
function sentence$2(clauses) {
	const shown = clauses.slice(0, MOST_NAMED);
	const more = clauses.length > shown.length ? [`${clauses.length - shown.length} more fields differ`] : [];
	const text = [...shown, ...more].join("; ");
	return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
function* unknown$2(artifact, strays, tree) {
	const groups = /* @__PURE__ */ new Map();
	const hasSource = compiledFrom(["**"], tree);
	for (const stray of strays) {
		if (stray.kind !== "unknown") continue;
		const { path } = stray;
		const glob = path.endsWith(".class") && !hasSource(path) ? SOURCELESS : globFor(path);
		groups.set(glob, [...groups.get(glob) ?? [], path]);
	}
	for (const [key, paths] of groups) {
		const glob = key === SOURCELESS ? `${commonFolder(paths)}**/*.class` : key;
		const one = paths.length === 1;
		yield {
			at: placeOf$1(artifact),
			message: `${firstOf(paths)} in ${code$3(artifact.path)} ${one ? "comes" : "come"} from nowhere in the commit. Users would run what nobody reviewed.`,
			remedy: `If a build step makes ${one ? "it" : "them"}, say which in the policy: \`rules: {artifact/not-from-commit: {options: {generated: [${entries$2(glob, paths, tree)}]}}}\`. Otherwise build from a fresh checkout of the tag, and find out where ${one ? "it" : "they"} came from.`,
			evidence: {
				artifact: artifact.path,
				members: paths.slice(0, 100),
				count: paths.length
			},
			key: `unknown ${glob}`
		};
	}
}
const COMPILED = /\.(?:class|so|pyd|dll|dylib|exe|node|wasm|pdb|jnilib|a|lib|o)$/i;
function globFor(path) {
	const extension = COMPILED.exec(path)?.[0];
	if (extension !== void 0) return `**/*${extension}`;
	const cut = path.indexOf("/");
	return cut === -1 ? path : `${path.slice(0, cut)}/**`;
}
const SOURCELESS = "classes";
function commonFolder(paths) {
	const parts = paths.map((path) => path.split("/").slice(0, -1));
	const [first = []] = parts;
	const apart = first.findIndex((part, index) => parts.some((one) => one[index] !== part));
	return (apart === -1 ? first.slice(0, Math.min(...parts.map(({ length }) => length))) : first.slice(0, apart)).map((part) => `${part}/`).join("");
}
function entries$2(glob, paths, tree) {
	const isSourceless = glob.endsWith("**/*.class") && !compiledFrom(["**"], tree)(paths[0]);
	const from = tree.isFolder("src") && !isSourceless ? ", from: [\"src/**\"]" : "";
	return (paths.length <= 3 && (isSourceless || !glob.startsWith("**/*")) ? paths.map(globWord) : [globText(glob)]).map((member) => `{member: ${member}${from}, reason: "made by the build"}`).join(", ");
}

// src/rules/artifact/origin/same.ts
function isSame$3(member, file, head) {
	if (member.blob === null) return false;
	return member.blob === file.blob || file.checkedOut.includes(member.blob) || file.lfs !== null && file.lfs === member.sha256 || isExported$1(member.text, file, head);
}
function isExported$1(text, file, head) {
	if (!file.exportSubst || file.text === null || text === null) return false;
	const pieces = file.text.split(/\$Format:([^$\n]*)\$/);
	if (pieces.length === 1) return false;
	let pattern = "^";
	for (const [index, piece] of pieces.entries()) if (index % 2 === 0) pattern += escaped(piece);
	else if (piece === "%H") pattern += escaped(head);
	else if (piece === "%h") pattern += `(?:${prefixes(head).join("|")})`;
	else pattern += "[^$\\n]*";
	return new RegExp(`${pattern}$`, "u").test(text);
}
function prefixes(head) {
	return Array.from({ length: head.length - 6 }, (_, index) => head.slice(0, head.length - index));
}
function escaped(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
function isSameScript(member, file) {
	if (member.text === null || file.text === null) return false;
	if (!/^#!python[w]?(?: [^\n]*)?\n/.test(member.text) || !/^#!.*python[^\n]*\n/.test(file.text)) return false;
	return restOf(member.text) === restOf(file.text);
}
function restOf(text) {
	return text.slice(text.indexOf("\n") + 1);
}

// src/rules/artifact/origin/image/view.ts
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
const MOST_LINKS = 40;
function viewOf({ layers }) {
	const view = /* @__PURE__ */ new Map();
	for (const [index, { members }] of layers.entries()) {
		const gone = /* @__PURE__ */ new Set();
		const emptied = /* @__PURE__ */ new Set();
		for (const { path, type } of members) {
			const bare = path.replace(/\/$/, "");
			const cut = bare.lastIndexOf("/") + 1;
			const name = bare.slice(cut);
			if (name === OPAQUE) emptied.add(bare.slice(0, Math.max(cut - 1, 0)));
			else if (name.startsWith(WHITEOUT)) gone.add(bare.slice(0, cut) + name.slice(4));
			else if (type !== "directory") emptied.add(bare);
		}
		if (gone.size + emptied.size > 0 && view.size > 0) remove$1(view, gone, emptied);
		for (const member of members) {
			const path = member.path.replace(/\/$/, "");
			if (path !== "" && !isWhiteout(path)) view.set(path, {
				member,
				layer: index
			});
		}
	}
	return view;
}
function isWhiteout(path) {
	return path.slice(path.lastIndexOf("/") + 1).startsWith(WHITEOUT);
}
function remove$1(view, gone, emptied) {
	for (const path of view.keys()) {
		let isGone = gone.has(path) || emptied.has("");
		for (let cut = path.lastIndexOf("/"); cut > 0 && !isGone; cut = path.lastIndexOf("/", cut - 1)) {
			const folder = path.slice(0, cut);
			isGone = gone.has(folder) || emptied.has(folder);
		}
		if (isGone) view.delete(path);
	}
}
function resolved(path, view, own) {
	let at = path;
	for (let followed = 0; followed < MOST_LINKS; followed += 1) {
		const link = linkOn(at, view);
		if (link === null) return {
			path: at,
			laid: null
		};
		const { member, layer } = view.get(link);
		if (layer >= own) return {
			path,
			laid: link
		};
		const target = member.link ?? "";
		const to = target.startsWith("/") ? joined$3("", target.replace(/^\/+/, "")) : joined$3(link.slice(0, Math.max(link.lastIndexOf("/"), 0)), target);
		if (to === null) return {
			path,
			laid: null
		};
		at = `${to}${at.slice(link.length)}`.replace(/^\//, "");
	}
	return {
		path,
		laid: null
	};
}
function linkOn(path, view) {
	for (let cut = path.indexOf("/");; cut = path.indexOf("/", cut + 1)) {
		const part = cut === -1 ? path : path.slice(0, cut);
		if (view.get(part)?.member.type === "symlink") return part;
		if (cut === -1) return null;
	}
}

// src/rules/artifact/origin/image/copies.ts
function contextOf(dockerfile, stage, tree, declared) {
	if (declared !== void 0) return asFolder$1(declared);
	const own = asFolder$1(dockerfile.slice(0, Math.max(dockerfile.lastIndexOf("/"), 0)));
	const held = (folder) => stage.steps.flatMap(({ copy }) => copy?.kind === "context" ? copy.sources : []).filter((source) => isThere(folder + source, tree)).length;
	return held(own) > held("") ? own : "";
}
function copiesOf(stage, context, tree, view, own) {
	const lastRun = stage.steps.findLastIndex(({ name }) => name === "RUN");
	return stage.steps.flatMap(({ copy }, index) => {
		if (copy?.kind !== "context") return [];
		const target = copy.target.slice(1);
		return copy.sources.flatMap((source) => matching(source, context, tree)).flatMap((source) => entries$1(source, target, copy.isFolder || view.get(target)?.member.type === "directory", tree)).map((one) => {
			const { path, laid } = resolved(one.target, view, own);
			return {
				...one,
				target: path,
				laid,
				isFinal: index > lastRun
			};
		});
	});
}
function entries$1(from, target, isFolder, tree) {
	const bare = from.replace(/\/$/, "");
	const into = [target, lastOf(bare)].filter((part) => part !== "").join("/");
	if (tree.isFolder(bare)) return [{
		target,
		from: bare,
		kind: "folder"
	}];
	const kind = tree.file(bare) === null ? "absent" : "file";
	return [{
		target: isFolder ? into : target,
		from: bare,
		kind
	}];
}
function routeOfCopies(copies) {
	const backwards = copies.toReversed();
	return (path) => backwards.flatMap(({ target, from, kind }) => {
		if (kind === "file") return path === target ? [from] : [];
		const below = target === "" ? path : path.startsWith(`${target}/`) ? path.slice(target.length + 1) : null;
		return below === null ? [] : [from === "" ? below : `${from}/${below}`];
	});
}
function matching(source, context, tree) {
	if (!/[*?[]/.test(source)) return [context + source];
	const matches = (0, import_picomatch.default)(source, {
		dot: true,
		nobrace: true,
		noextglob: true,
		noglobstar: true
	});
	return [...tree.paths, ...tree.folders].flatMap((path) => path.startsWith(context) && matches(path.slice(context.length)) ? [path] : []).toSorted();
}
function isThere(path, tree) {
	const bare = path.replace(/\/$/, "");
	return tree.file(bare) !== null || tree.isFolder(bare);
}
function asFolder$1(path) {
	const bare = path.replace(/^\.?\/|^\.$/, "");
	return bare === "" || bare.endsWith("/") ? bare : `${bare}/`;
}

// src/rules/artifact/origin/image/settings.ts
const GIVEN$1 = /* @__PURE__ */ new Set(["PATH"]);
function settingDifferences(settings, stage) {
	const isScratch = stage.base === null;
	const found = [];
	const compare = (name, is, was) => {
		const wanted = was ?? (isScratch ? "" : null);
		if (wanted !== null && is !== wanted) found.push(`\`${name}\` is ${shown$3(is)} in the image and ${shown$3(wanted)} in the Dockerfile`);
	};
	compare("ENTRYPOINT", list$1(settings.entrypoint), stage.entrypoint === null ? null : list$1(stage.entrypoint));
	compare("CMD", list$1(settings.cmd), stage.cmd === null ? null : list$1(stage.cmd));
	const user = stage.user ?? (isScratch && !stage.steps.some(({ name }) => name === "USER") ? "" : null);
	if (user !== null) compare("USER", settings.user, user);
	const isMoved = stage.steps.some(({ name }) => name === "WORKDIR");
	if (stage.workingDir !== null || isScratch && !isMoved) compare("WORKDIR", folder(settings.workingDir), folder(stage.workingDir ?? ""));
	return [...found, ...environment(settings.env, stage)];
}
function environment(env, stage) {
	const is = new Map(env.map((one) => [one.split("=")[0], one.slice(one.indexOf("=") + 1)]));
	const changed = [...stage.env].flatMap(([name, value]) => {
		if (value === null || is.get(name) === value) return [];
		return [is.has(name) ? `the variable ${code$3(name)} is ${shown$3(is.get(name))} in the image and ${shown$3(value)} in the Dockerfile` : `the variable ${code$3(name)} is not in the image`];
	});
	const added = stage.base === null ? [...is.keys()].filter((name) => !stage.env.has(name) && !GIVEN$1.has(name)) : [];
	return [...changed, ...added.map((name) => `the variable ${code$3(name)} is not in the Dockerfile`)];
}
function folder(path) {
	return path.replace(/\/+$/, "");
}
function list$1(words) {
	return words.length === 0 ? "" : JSON.stringify(words);
}
function shown$3(value) {
	return value === "" ? "nothing" : code$3(value);
}

// src/rules/artifact/origin/image/findings.ts
function* unread(artifact, { platform, layers }) {
	for (const { blob, unread: reason } of layers) if (reason !== null) yield { unverified: `the layer ${code$3(blob)} of ${code$3(artifact.path)} (${platform}) could not be read: it ${reason}` };
}
function* otherSource(artifact, { settings, platform }, repository) {
	const { source } = settings;
	const named = source === null ? void 0 : /[/:]([^/:\s]+\/[^/\s#?]+?)(?:\.git)?\/?(?:[#?].*)?$/.exec(source)?.[1];
	if (source === null || named === void 0 || !repository.includes("/")) return;
	if (named.toLowerCase() === repository.toLowerCase()) return;
	yield {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} (${platform}) says that its source is ${code$3(source)}, and this is ${code$3(repository)}. Whoever looks for the code of the image is led to another project.`,
		remedy: `Set the label in the Dockerfile, or when the image is built: \`org.opencontainers.image.source\`. Without one of its own, an image has that of its base.`,
		evidence: {
			artifact: artifact.path,
			platform,
			source,
			repository
		},
		key: `source ${platform}`
	};
}
function* otherSettings(artifact, image, { stage, dockerfile }) {
	const differences = settingDifferences(image.settings, stage);
	if (differences.length === 0) return;
	const [first, ...more] = differences;
	yield {
		at: placeOf$1(artifact),
		message: `In ${code$3(artifact.path)} (${image.platform}), ${first}${more.length === 0 ? "" : `; ${more.join("; ")}`}. What runs by itself, and as whom, is not what ${code$3(dockerfile)} says.`,
		remedy: `Build the image from the tag's own ${code$3(dockerfile)}, and change nothing in it afterwards. If another stage or file makes it, say so: \`rules: {artifact/not-from-commit: {options: {images: [{dockerfile: …, target: …}]}}}\`, or \`dockerfile: null\` where none does.`,
		evidence: {
			artifact: artifact.path,
			platform: image.platform,
			dockerfile,
			differences
		},
		key: `settings ${image.platform}`
	};
}
function beyond(artifact, { platform }, { dockerfile }, what) {
	return {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} (${platform}) has more than ${code$3(dockerfile)} makes: ${what}. A layer that was put on later can replace anything below it.`,
		remedy: `Build the image from the tag's own ${code$3(dockerfile)}, and add no layer afterwards.`,
		evidence: {
			artifact: artifact.path,
			platform,
			dockerfile,
			beyond: what
		},
		key: `beyond ${platform}`
	};
}
function uncovered(artifact, { platform }, recipe, judged) {
	const files = judged.uncovered === 1 ? "1 file" : `${judged.uncovered} files`;
	const why = recipe === null ? "no Dockerfile of the commit says where they come from" : `they come from ${recipe.stage.base === null ? "" : `the base image ${code$3(recipe.stage.base)}, `}commands or other stages`;
	return { note: `${files} of ${code$3(artifact.path)} (${platform}) ${judged.uncovered === 1 ? "is" : "are"} not compared with the commit, since ${why}; ${judged.compared} are the commit's` };
}
function* missing(artifact, strays) {
	for (const stray of strays) {
		if (stray.kind !== "absent") continue;
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(stray.member)} is not in ${code$3(artifact.path)}, although the Dockerfile copies ${code$3(stray.reason)} there. Something took it away, or it was built from another Dockerfile.`,
			evidence: {
				artifact: artifact.path,
				path: stray.member,
				from: stray.reason
			},
			key: `missing ${stray.member}`
		};
	}
}

// src/rules/artifact/origin/image/makers.ts
const WRITTEN = new Set("ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const UNEVEN = /* @__PURE__ */ new Set([
	"ARG",
	"LABEL",
	"MAINTAINER"
]);
function makersOf({ history, layers }, stage) {
	const isBuilt = stage.steps.some(builds$2);
	const unknown = (beyond) => ({
		of: layers.map(() => stage.base === null && !isBuilt ? "copied" : "built"),
		beyond
	});
	const lines = history.map((line) => ({
		...line,
		name: nameOf$2(line.createdBy)
	})).filter(({ name, isEmptyLayer }) => !isEmptyLayer || WRITTEN.has(name));
	const steps = stage.steps.filter(({ name }) => WRITTEN.has(name));
	const filled = history.filter(({ isEmptyLayer }) => !isEmptyLayer).length;
	if (history.length > 0 && filled !== layers.length) return unknown(`its history tells of ${filled} layers, and it has ${layers.length}`);
	const start = lines.length - steps.length;
	const names = lines.map(({ name }) => name);
	if (start < 0 || steps.length === 0 || !agree(names.slice(start), steps)) {
		const at = steps.length === 0 ? -1 : names.findLastIndex((_, index) => agree(names.slice(index, index + steps.length), steps));
		const behind = at === -1 ? 0 : lines.length - at - steps.length;
		return unknown(behind > 0 ? `its history goes on for ${behind} ${behind === 1 ? "step" : "steps"} behind the last instruction of the Dockerfile` : null);
	}
	const of = [];
	let since = [];
	for (const [index, { isEmptyLayer }] of lines.entries()) {
		if (index >= start) since.push(steps[index - start]);
		if (isEmptyLayer) continue;
		if (index < start) of.push(stage.base === null ? "copied" : "base");
		else of.push(since.some(builds$2) ? "built" : "copied");
		since = [];
	}
	return {
		of,
		beyond: null
	};
}
function agree(names, steps) {
	return names.length === steps.length && steps.every(({ name }, index) => names[index] === name);
}
function builds$2({ name, copy }) {
	return name === "RUN" || name === "ONBUILD" || copy?.kind === "elsewhere";
}
function nameOf$2(createdBy) {
	const bare = createdBy.replace(/^\/bin\/sh -c #\(nop\)\s+/, "").trim();
	const word = /^[A-Za-z]+/.exec(bare)?.[0].toUpperCase() ?? "";
	if (WRITTEN.has(word) || UNEVEN.has(word)) return word;
	return bare === "" ? "" : "RUN";
}

// src/sources/recipes/words.ts
function wordsOf$1(body) {
	const found = [];
	for (const [word] of body.matchAll(/(?:"(?:\\[\s\S]|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s"'\\])+/g)) found.push(word.replaceAll(/"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|\\([\s\S])/g, (_, double, single, escaped) => {
		if (single !== void 0) return single.replaceAll("$", String.raw`\$`);
		if (escaped !== void 0) return escaped === "$" ? String.raw`\$` : escaped;
		return double.replaceAll(/\\(["\\])/g, "$1");
	}));
	return found;
}
function expanded$2(word, values) {
	let isKnown = true;
	const text = word.replaceAll(/\\\$|\$(?:\{(\w+)\}|(\w+)|)/g, (whole, braced, bare) => {
		if (whole === String.raw`\$`) return "$";
		const value = values.get(braced ?? bare ?? "");
		if (value === void 0 || value === null) isKnown = false;
		return value ?? "";
	});
	return isKnown ? text : null;
}
function jsonWords(body) {
	if (!body.trimStart().startsWith("[")) return null;
	let words;
	try {
		words = JSON.parse(body);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
	return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : null;
}

// src/sources/recipes/copy.ts
function copyOf(name, body, { hasDocuments, values, folder }) {
	const [flags] = /^\s*(?:--\S+\s+)*/.exec(body);
	const rest = body.slice(flags.length);
	const words = (jsonWords(rest) ?? wordsOf$1(rest)).map((word) => expanded$2(word, values));
	const last = words.pop() ?? null;
	const target = last === null ? null : absolute(folder, last);
	const elsewhere = (why) => ({
		kind: "elsewhere",
		target,
		why
	});
	if (/--from=/.test(flags)) return elsewhere("comes from another stage or image");
	if (hasDocuments) return elsewhere("is written in the Dockerfile itself");
	if (/--parents\b/.test(flags) || target === null || last === null) return elsewhere("goes where only the build tells");
	const sources = [];
	for (const source of words) {
		if (source === null) return elsewhere("comes from where only the build tells");
		if (name === "ADD" && /^(?:https?|ftp|ssh):\/\/|^git@|\.git(?:#|$)/.test(source)) return elsewhere("comes from the network");
		if (name === "ADD" && /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i.test(source)) return elsewhere("is unpacked by the build");
		sources.push(bare$1(source));
	}
	return {
		kind: "context",
		sources,
		target,
		isFolder: /(?:^|\/)\.?$/.test(last) || sources.length > 1
	};
}
function absolute(folder, path) {
	if (folder === null && !path.startsWith("/")) return null;
	return `/${bare$1(path.startsWith("/") ? path : `${folder}/${path}`)}`;
}
function bare$1(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/sources/recipes/image.ts
const SHELL$1 = ["/bin/sh", "-c"];
function imageStages(text, path) {
	const stages = [];
	for (const { name, body, heredocs } of instructionsOf(text, path).instructions) if (name === "FROM") {
		const [base = "", , alias] = wordsOf$1(body.value.replace(/^\s*(?:--\S+\s+)*/, ""));
		const parent = stages.find((one) => one.name.toLowerCase() === base.toLowerCase()) ?? null;
		stages.push(new StageReader(alias ?? String(stages.length), base, parent));
	} else stages.at(-1)?.take(name, body.value, heredocs.length > 0);
	return stages.map((stage) => stage.done());
}
var StageReader = class {
	name;
	base;
	steps;
	env;
	shell;
	entrypoint;
	cmd;
	user;
	workingDir;
	ownCmd = false;
	isMoved = false;
	constructor(name, base, parent) {
		this.name = name;
		this.base = parent === null ? base.toLowerCase() === "scratch" ? null : base : parent.base;
		this.steps = [...parent?.steps ?? []];
		this.env = new Map(parent?.env);
		this.shell = parent?.shell ?? SHELL$1;
		this.entrypoint = parent?.entrypoint ?? null;
		this.cmd = parent?.cmd ?? null;
		this.user = parent?.user ?? null;
		this.workingDir = parent?.workingDir ?? null;
	}
	take(name, body, hasDocuments) {
		let copy = null;
		switch (name) {
			case "COPY":
			case "ADD":
				copy = copyOf(name, body, {
					hasDocuments,
					values: this.env,
					folder: this.workingDir ?? (this.base === null && !this.isMoved ? "/" : null)
				});
				break;
			case "ENV":
				this.set(body);
				break;
			case "ARG":
				for (const word of wordsOf$1(body)) this.env.set(word.split("=")[0], null);
				break;
			case "WORKDIR":
				this.workingDir = below(this.workingDir ?? (this.base === null ? "/" : null), expanded$2(body.trim(), this.env));
				this.isMoved = true;
				break;
			case "USER":
				this.user = expanded$2(body.trim(), this.env);
				break;
			case "SHELL":
				this.shell = jsonWords(body) ?? this.shell;
				break;
			case "ENTRYPOINT":
				this.entrypoint = this.command(body);
				if (!this.ownCmd) this.cmd = [];
				break;
			case "CMD":
				this.cmd = this.command(body);
				this.ownCmd = true;
		}
		this.steps.push({
			name,
			copy
		});
	}
	done() {
		return {
			name: this.name,
			base: this.base,
			steps: this.steps,
			entrypoint: this.entrypoint,
			cmd: this.cmd,
			user: this.user,
			workingDir: this.workingDir,
			env: this.env
		};
	}
	command(body) {
		const text = body.trim();
		return jsonWords(text) ?? (text === "" ? [] : [...this.shell, text]);
	}
	set(body) {
		const older = /^\s*(\w+)\s+([^=].*)$/s.exec(body);
		const values = (older !== null && !/^\s*\w+=/.test(body) ? [[older[1], older[2].trim()]] : wordsOf$1(body).map((word) => [word.split("=")[0], word.slice(word.indexOf("=") + 1)])).map(([name, value]) => [name, expanded$2(value, this.env)]);
		for (const [name, value] of values) this.env.set(name, value);
	}
};
function below(folder, path) {
	if (path === null || folder === null && !path.startsWith("/")) return null;
	return `/${(path.startsWith("/") ? path : `${folder}/${path}`).split("/").filter((part) => part !== "" && part !== ".").join("/")}`;
}

// src/rules/artifact/origin/image/recipe.ts
const text$6 = pipe(string(), trim(), nonEmpty("must not be empty"));
const imageOption = strictObject({
	artifact: optional(text$6),
	dockerfile: nullable(text$6),
	context: optional(string()),
	target: optional(text$6)
});
const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i;
const ASIDE$2 = /(?:^|\/)(?:\.devcontainer|tests?|__tests__|testdata|fixtures?|examples?|samples?|node_modules|vendor)\//i;
function recipeOf(name, tree, options) {
	const option = options.find(({ artifact }) => artifact === void 0 || (0, import_picomatch.default)(artifact, { dot: true })(name));
	if (option?.dockerfile === null) return null;
	const dockerfile = option?.dockerfile.replace(/^\.?\//, "") ?? onlyDockerfile(tree);
	if (dockerfile === null) return null;
	if (typeof dockerfile !== "string") return several(dockerfile);
	const content = tree.file(dockerfile)?.text ?? null;
	if (content === null) return `${code$3(dockerfile)} is not in the commit, or is no file whose name says that it is a Dockerfile`;
	const stages = imageStages(content, dockerfile);
	const target = option?.target;
	const stage = target === void 0 ? stages.at(-1) : stages.find(({ name: own }) => own.toLowerCase() === target.toLowerCase());
	if (stage === void 0) return target === void 0 ? `${code$3(dockerfile)} has no stage` : `${code$3(dockerfile)} has no stage ${code$3(target)}`;
	return {
		dockerfile,
		context: option?.context,
		stage
	};
}
function onlyDockerfile(tree) {
	const found = tree.paths.filter((path) => DOCKERFILE.test(lastOf(path)) && !/\.(?:docker)?ignore$|\.md$/i.test(path) && !ASIDE$2.test(path));
	const usual = found.find((path) => folderOf$4(path) === "" && /^(?:Dockerfile|Containerfile)$/.test(path));
	if (usual !== void 0) return usual;
	return found.length > 1 ? found : found[0] ?? null;
}
function several(paths) {
	const option = `\`rules: {artifact/not-from-commit: {options: {images: [{dockerfile: ${JSON.stringify(paths[0])}}]}}}\``;
	return `the commit has ${paths.length} Dockerfiles, ${listed$5(paths.slice(0, 3).map(code$3))}${paths.length > 3 ? " among them" : ""}, and nothing says which of them makes it: ${option}`;
}

// src/rules/artifact/origin/image/index.ts
function* imageFindings(question) {
	const { artifact, tree, options, repository } = question;
	const { images = [] } = artifact;
	const recipe = recipeOf(fileName(artifact), tree, options);
	if (images.length === 0) {
		yield { note: `${code$3(artifact.path)} holds no image, and what it holds is not compared with the commit` };
		return;
	}
	if (typeof recipe === "string") {
		yield { unverified: `the layers of ${code$3(artifact.path)} cannot be compared with the commit: ${recipe}` };
		return;
	}
	const strays = /* @__PURE__ */ new Map();
	for (const image of images) {
		yield* unread(artifact, image);
		yield* otherSource(artifact, image, repository);
		const judged = judge$5(image, recipe, question);
		for (const stray of judged.strays) strays.set(`${stray.kind} ${stray.member}`, stray);
		if (recipe !== null) yield* otherSettings(artifact, image, recipe);
		if (judged.beyond !== null && recipe !== null) yield beyond(artifact, image, recipe, judged.beyond);
		if (judged.uncovered > 0) yield uncovered(artifact, image, recipe, judged);
	}
	yield* differing(artifact, [...strays.values()]);
	yield* unknown$2(artifact, [...strays.values()], tree);
	yield* missing(artifact, [...strays.values()]);
}
function judge$5(image, recipe, question) {
	const { tree, declared, isGenerated, head } = question;
	const view = viewOf(image);
	const makers = recipe === null ? {
		of: image.layers.map(() => "built"),
		beyond: null
	} : makersOf(image, recipe.stage);
	const copies = recipe === null ? [] : copiesIn(recipe, makers.of, tree, view);
	const copied = routeOfCopies(copies);
	const laid = laidLinks(copies, view, copied, tree, isGenerated);
	const strays = [...laid.values()];
	let [same, other] = [0, 0];
	for (const [index, { members }] of image.layers.entries()) {
		const byPath = new Map(members.map((member) => [member.path, member]));
		for (const member of members) {
			const { path } = member;
			if (member.type === "directory" || isWhiteout(path) || isGenerated(path) || laid.has(path)) continue;
			if (makers.of[index] !== "copied" && view.get(path)?.layer !== index) continue;
			const verdict = compare$3(linked(member, byPath), [...declared(path), ...copied(path)], tree, head);
			if (verdict === "same") same += 1;
			else if (verdict !== null) strays.push({
				kind: "differs",
				member: path,
				path: verdict.path,
				how: []
			});
			else if (makers.of[index] === "copied") strays.push({
				kind: "unknown",
				member: path,
				path
			});
			else other += 1;
		}
	}
	for (const copy of copies) if (copy.kind === "file" && copy.isFinal && copy.laid === null && !view.has(copy.target) && !isGenerated(copy.target)) strays.push({
		kind: "absent",
		member: copy.target,
		reason: copy.from
	});
	return {
		strays,
		compared: same,
		uncovered: other,
		beyond: makers.beyond
	};
}
function copiesIn({ stage, dockerfile, context }, makers, tree, view) {
	const own = makers.includes("base") ? makers.lastIndexOf("base") + 1 : stage.base === null ? 0 : 1;
	return copiesOf(stage, contextOf(dockerfile, stage, tree, context), tree, view, own);
}
function laidLinks(copies, view, copied, tree, isGenerated) {
	const found = /* @__PURE__ */ new Map();
	for (const { laid, from } of copies) {
		if (laid === null || found.has(laid) || isGenerated(laid)) continue;
		const link = view.get(laid).member.link ?? "";
		if (copied(laid).some((path) => tree.link(path) === link)) continue;
		found.set(laid, {
			kind: "differs",
			member: laid,
			path: from,
			how: [`it is a link to ${code$3(link)}`]
		});
	}
	return found;
}
function compare$3(member, candidates, tree, head) {
	for (const path of candidates) {
		const link = tree.link(path);
		const file = tree.file(path);
		if (link !== null && member.type === "symlink") return link === member.link ? "same" : { path };
		if (file !== null) return member.type !== "symlink" && isSame$3(member, file, head) ? "same" : { path };
	}
	return null;
}
function linked(member, members) {
	if (member.type !== "hardlink" || member.link === null) return member;
	return members.get(member.link.replace(/^(?:\.?\/)+/, "")) ?? member;
}

// src/rules/artifact/origin/inherited.ts
function* inheritedFindings(artifact, manifests) {
	if (artifact.format !== "crate") return;
	const named = manifestsOf(artifact, manifests);
	const [manifest] = named;
	if (manifest === void 0 || named.length > 1) return;
	const declared = /* @__PURE__ */ new Map();
	for (const one of manifest.dependencies) {
		const key = nameKey(one.name, "crates.io");
		declared.set(key, [...declared.get(key) ?? [], one]);
	}
	const other = (artifact.dependencies ?? []).filter(({ scope }) => scope !== "development").flatMap((one) => {
		const own = declared.get(nameKey(one.name, "crates.io")) ?? [];
		return own.length === 0 || own.some((was) => isSame$2(one, was)) ? [] : [{
			is: shown$2(one),
			was: own.map(shown$2)
		}];
	});
	if (other.length === 0) return;
	yield {
		at: placeOf$1(artifact),
		severity: "high",
		message: `${code$3(artifact.path)} depends on ${valuesShown(other.map(({ is }) => is))}, where ${code$3(manifest.path)} of the commit has ${valuesShown(other.flatMap(({ was }) => was))}. Whoever builds the crate would build with other code than the reviewed one.`,
		remedy: "Run `cargo package` in a fresh checkout of the tag, and change nothing in the crate afterwards.",
		evidence: {
			artifact: artifact.path,
			dependencies: other
		},
		key: "inherited dependencies"
	};
}
function isSame$2(is, was) {
	if (is.registry === void 0 !== (was.registry === void 0)) return false;
	if (/^(?:file:|git\+)/.test(was.range)) return true;
	return plain$4(is.range) === plain$4(was.range);
}
function plain$4(range) {
	return range.replaceAll(/\s+/g, "");
}
function shown$2({ name, range, registry }) {
	return `${name} ${range}${registry === void 0 ? "" : ` from ${registry}`}`;
}

// src/rules/artifact/origin/scm-record.ts
function isScmRecord(path, { text }, head) {
	const name = /\.(?:egg|dist)-info\/(scm_version|scm_file_list)\.json$/.exec(path)?.[1];
	if (name === void 0 || text === null) return false;
	const value = parsed$2(text);
	if (value === null) return false;
	if (name === "scm_file_list") return Array.isArray(value["files"]);
	const { node, dirty } = value;
	return typeof node === "string" && dirty === false && isHead(node, head);
}
function isHead(node, head) {
	const id = node.replace(/^g/, "").toLowerCase();
	return id.length >= 7 && head.startsWith(id);
}
function parsed$2(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

// src/rules/artifact/origin/version-module.ts
const LINES$1 = [
	/^$/,
	/^# .*$/,
	/^from __future__ import annotations$/,
	/^(?:TYPE_CHECKING = False|if TYPE_CHECKING:)$/,
	/^__all__ = \[(?:"[a-z_]+"(?:, )?)*\]?$/,
	/^ {4}"[a-z_]+",$/,
	/^\]$/,
	/^ {4}from typing import (?:Tuple, Union|Tuple|Union)$/,
	/^ {4}(?:VERSION_TUPLE|COMMIT_ID) = (?:Tuple|tuple|Union)\[[\w ,.|[\]]+\]$/,
	/^else:$/,
	/^ {4}(?:VERSION_TUPLE|COMMIT_ID) = object$/,
	/^(?:version|__version__): str$/,
	/^(?:__version_tuple__|version_tuple): (?:VERSION_TUPLE|tuple\[int \| str, \.\.\.\])$/,
	/^(?:commit_id|__commit_id__): (?:COMMIT_ID|str \| None)$/,
	/^(?:__version__|version)(?: = version| = __version__)? = ['"](?<version>[^'"\\]+)['"]$/,
	/^(?:__version_tuple__|version_tuple)(?: = version_tuple| = __version_tuple__)? = \((?:(?:[0-9]+|'[\w.+]+'|"[\w.+]+")(?:, |,)?)+\)$/,
	/^(?:__commit_id__|commit_id)(?: = commit_id| = __commit_id__)? = (?:None|['"](?<commit>g?[0-9a-f]+)['"])$/
];
function isVersionModule(path, { text }, { head, version }) {
	if (!path.endsWith(".py") || text === null || version === null) return false;
	const wanted = pep440.canonical(version);
	let stated = 0;
	for (const line of text.split(/\r?\n/)) {
		const found = LINES$1.map((pattern) => pattern.exec(line)).find((match) => match !== null);
		if (found === void 0) return false;
		const named = found.groups ?? {};
		if (named["commit"] !== void 0 && !isHead(named["commit"], head)) return false;
		if (named["version"] === void 0) continue;
		if (wanted === null || pep440.canonical(named["version"]) !== wanted) return false;
		stated += 1;
	}
	return stated > 0;
}

// src/rules/artifact/origin/builders.ts
function isOfPythonBuilder(path, member, file, release) {
	if (release.artifact.ecosystem !== "PyPI") return false;
	if (isSetupCfgOfSetuptools(path, member, file)) return true;
	if (file !== null) return isSameProject(path, member, file, release.version);
	return isVersionModule(path, member, release) || isScmRecord(path, member, release.head);
}

// src/rules/artifact/origin/documents.ts
const DOCUMENT = /^(?:readme|licen[cs]es?|copying|notice|authors|contributors|changelog|changes|history|security|code_of_conduct|unlicense|patents)(?:[-_.][\w.-]*)?$|^\.(?:git|hg)ignore$/i;
const CODE = /\.(?:[cm]?[jt]sx?|py[cw]?|pth|rb|sh|bash|ps1|pl|php|lua|bat|cmd|exe|so|dll|jar|class|node|wasm|rs|go|c|h)$/i;
function isSharedDocument(member, folder, tree, head) {
	const name = lastOf(member.path);
	if (!DOCUMENT.test(name) || CODE.test(name)) return false;
	for (let at = folder.replace(/\/$/, "");; at = folderOf$4(at)) {
		const file = tree.file(at === "" ? name : `${at}/${name}`);
		if (file !== null && isSame$3(member, file, head)) return true;
		if (at === "") return false;
	}
}

// src/rules/artifact/origin/package-json.ts
const PUBLISHING = /* @__PURE__ */ new Set([
	"prepublishOnly",
	"prepack",
	"prepare",
	"postpack",
	"publish",
	"postpublish",
	"prepublish"
]);
const LEFT_OUT = /* @__PURE__ */ new Set([
	"pnpm",
	"packageManager",
	"devDependencies",
	"publishConfig",
	"workspaces",
	"private"
]);
const DEPENDENCIES = [
	"dependencies",
	"optionalDependencies",
	"peerDependencies",
	"devDependencies"
];
const WORKSPACE_RANGE = /^(?:workspace|catalog|jsr|link|file):/;
function packageJsonDifferences(packed, committed, version) {
	const [is, was] = [table$1(packed), table$1(committed)];
	if (is === null || was === null) return null;
	const overlay = isTable(was["publishConfig"]) ? was["publishConfig"] : {};
	const found = [];
	for (const key of /* @__PURE__ */ new Set([...Object.keys(is), ...Object.keys(was)])) if (key === "scripts") found.push(...scripts(is[key], was[key]));
	else if (DEPENDENCIES.includes(key)) found.push(...ranges(key, is[key], was[key]));
	else if (!isFieldSound(key, is, was, overlay, version)) found.push(`\`${key}\` ${changed(is[key], was[key])}`);
	return found;
}
function isFieldSound(key, is, was, overlay, version) {
	const value = is[key];
	if (same$5(value, was[key])) return true;
	if (value === void 0) return LEFT_OUT.has(key);
	if (key in overlay && same$5(value, overlay[key])) return true;
	if (key === "gitHead" || key === "_id" || key === "_from" || key === "_resolved" || key === "_integrity") return true;
	return key === "version" && /^0\.0\.0(?:-|$)/.test(String(was[key])) && value === version;
}
function scripts(is, was) {
	const [packed, committed] = [isTable(is) ? is : {}, isTable(was) ? was : {}];
	const found = [];
	for (const name of /* @__PURE__ */ new Set([...Object.keys(packed), ...Object.keys(committed)])) {
		if (packed[name] === committed[name]) continue;
		if (packed[name] === void 0 && PUBLISHING.has(name)) continue;
		found.push(`the script \`${name}\` ${changed(packed[name], committed[name])}`);
	}
	return found;
}
function ranges(key, is, was) {
	if (is === void 0 && key === "devDependencies") return [];
	const [packed, committed] = [isTable(is) ? is : {}, isTable(was) ? was : {}];
	return [.../* @__PURE__ */ new Set([...Object.keys(packed), ...Object.keys(committed)])].flatMap((name) => {
		const [now, before] = [packed[name], committed[name]];
		if (now === before) return [];
		return typeof before === "string" && WORKSPACE_RANGE.test(before) && typeof now === "string" && (!/^(?:[a-z+]+:|[./])/i.test(now) || now.startsWith("npm:@jsr/")) && isWrittenOut(before, now) ? [] : [`\`${key}.${name}\` ${changed(now, before)}`];
	});
}
function isWrittenOut(before, now) {
	const wanted = /^workspace:([^/@]*)$/.exec(before)?.[1];
	if (wanted === void 0 || /[\s|]/.test(wanted)) return true;
	if (wanted === "*" || wanted === "") return /^[0-9]/.test(now) && !/[\s|]/.test(now);
	if (wanted === "^" || wanted === "~") return now.startsWith(wanted) && /^.[0-9][^\s|]*$/.test(now);
	return now === wanted;
}
function changed(now, before) {
	if (before === void 0) return `is ${shown$1(now)} in the package and not in the commit`;
	if (now === void 0) return `is ${shown$1(before)} in the commit and not in the package`;
	return `is ${shown$1(now)} in the package and ${shown$1(before)} in the commit`;
}
function shown$1(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	const line = JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("`", "'");
	return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}
function table$1(text) {
	try {
		const value = JSON.parse(text.replace(/^\uFEFF/, ""));
		return isTable(value) ? value : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same$5(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/rules/artifact/origin/judge.ts
function strayMembers(question) {
	const { artifact } = question;
	return artifact.members.flatMap((member) => {
		if (member.type === "directory" || artifact.made.has(member.path)) return [];
		const path = belowRoot(member.path, artifact);
		if (isCarried$1(member.path, path, artifact) || question.isGenerated(path)) return [];
		return judge$4(member, path, question) ?? [];
	});
}
function judge$4(member, path, question) {
	const { artifact, tree, route, folder, head } = question;
	const standsFor = artifact.format === "wheel" ? void 0 : artifact.standsFor;
	const candidates = route(standsFor?.get(member.path) ?? standsFor?.get(path) ?? path);
	const file = first$1(candidates, tree);
	const content = contentOf(member, artifact);
	if (member.type === "symlink") return isSameLink(member, candidates, tree) ? null : stray(member, path, file);
	if (file === null) {
		const reason = candidates.map((one) => tree.absent(one)).find((one) => one !== null);
		if (reason !== void 0) return {
			kind: "absent",
			member: member.path,
			reason
		};
		return isSharedDocument(content, folder, tree, head) || isOfPythonBuilder(path, content, null, question) ? null : stray(member, path, null);
	}
	if (isSame$3(content, file, head) || isSameScript(content, file)) return null;
	if (isOfPythonBuilder(path, content, file, question)) return null;
	if (isSharedDocument(content, folder, tree, head)) return null;
	if (artifact.format !== "npm" || path !== "package.json") return stray(member, path, file);
	const how = content.text === null || file.text === null ? null : packageJsonDifferences(content.text, file.text, question.version);
	if (how !== null && how.length === 0) return null;
	return {
		kind: "differs",
		member: member.path,
		path: file.path,
		how: how ?? []
	};
}
function first$1(candidates, tree) {
	for (const path of candidates) {
		const file = tree.file(path);
		if (file !== null) return file;
	}
	return null;
}
function stray(member, path, file) {
	return file === null ? {
		kind: "unknown",
		member: member.path,
		path
	} : {
		kind: "differs",
		member: member.path,
		path: file.path,
		how: []
	};
}
function contentOf(member, { members }) {
	if (member.type !== "hardlink" || member.link === null) return member;
	const target = members.find(({ path, type }) => type === "file" && path === member.link);
	return target === void 0 ? member : {
		...target,
		path: member.path
	};
}
function isSameLink(member, candidates, tree) {
	return candidates.some((path) => {
		const link = tree.link(path);
		return link !== null && (link === member.link || samePlace(path, link, member.link));
	});
}
function samePlace(path, link, other) {
	if (other === null) return false;
	const place = joined$3(folderOf$4(path), link);
	return place !== null && place === joined$3(folderOf$4(path), other);
}
function belowRoot(path, { root }) {
	return path.startsWith(root) ? path.slice(root.length) : path;
}
function isCarried$1(member, path, { carries = [] }) {
	const isIn = (text) => carries.some((one) => one.endsWith("/") ? text.startsWith(one) : text === one);
	return isIn(member) || isIn(path);
}

// src/rules/artifact/origin/nuget/index.ts
function* nugetFindings(artifact, words) {
	const asked = artifact.dependencies ?? [];
	if (artifact.format !== "nupkg" || asked.length === 0) return;
	if (words === null) {
		yield { note: `no .nuspec or project of the commit makes ${code$3(artifact.path)}, so what it depends on is not compared` };
		return;
	}
	if (words.untold !== null) {
		yield { note: `only the build tells ${code$3(words.untold)}, so what ${code$3(artifact.path)} depends on is not compared` };
		return;
	}
	const where = listed$5(words.paths.map(code$3));
	const verb = words.paths.length === 1 ? "does" : "do";
	const added = asked.filter(({ name }) => !words.dependencies.has(name.toLowerCase()));
	if (added.length > 0) yield {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} depends on ${firstOf(added.map(({ name }) => name))}, which ${where} of the commit ${verb} not name. Everybody who installs the package would install ${added.length === 1 ? "it" : "them"} too.`,
		evidence: {
			artifact: artifact.path,
			dependencies: added.map(({ name }) => name)
		},
		key: "dependencies"
	};
	for (const { name, range } of asked) {
		const stated = words.dependencies.get(name.toLowerCase());
		if (stated === void 0 || stated.some((one) => one === null || rangeKey(one) === rangeKey(range))) continue;
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(artifact.path)} asks for ${code$3(name)} in the range ${code$3(range)}, and ${where} of the commit for ${listed$5(stated.map((one) => code$3(one)))}. Everybody who installs the package would get another version than the one that was reviewed.`,
			evidence: {
				artifact: artifact.path,
				name,
				range,
				stated
			},
			key: `range ${name}`
		};
	}
}
function rangeKey(range) {
	const bare = range.replaceAll(/\s+/g, "");
	const canonical = (version) => version === "" ? "" : nuget.canonical(version) ?? version;
	const interval = /^([[(])([^,]*)(,?)([^,]*)([\])])$/.exec(bare);
	if (interval === null) return `[${canonical(bare)},)`;
	const [, open, low, comma, high, close] = interval;
	return `${open}${canonical(low)},${comma === "" ? canonical(low) : canonical(high)}${close}`;
}

// src/sources/recipes/nuget.ts
function nuspecRecipe(text, path) {
	const { root } = parseXml(text, path);
	const metadata = childOf(root, "metadata");
	const list = childOf(metadata, "dependencies");
	const named = [list, ...childrenOf(list, "group")].flatMap((one) => childrenOf(one, "dependency"));
	const files = childOf(root, "files") ?? childOf(metadata, "files");
	const dependencies = named.map((one) => ({
		id: attribute(one, "id"),
		range: literal$1(attribute(one, "version"))
	}));
	return {
		dependencies: dependencies.filter(({ id }) => !id.includes("$")),
		projects: [],
		versions: [],
		files: files === void 0 ? null : childrenOf(files, "file").map((one) => ({
			source: slashed(attribute(one, "src")),
			target: slashed(attribute(one, "target"))
		})),
		imports: [],
		untold: dependencies.find(({ id }) => id.includes("$"))?.id ?? null
	};
}
function projectRecipe(text, path) {
	const { root } = parseXml(text, path);
	const items = within$1(root, "ItemGroup");
	const untold = [];
	const told = (value) => {
		const bare = value.replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)[\\/]?/i, "");
		if (!/[$@%]\(/.test(bare)) return slashed(bare);
		untold.push(value);
		return null;
	};
	const dependencies = [];
	const projects = [];
	const versions = [];
	const files = [];
	for (const item of items) {
		const include = detail(item, "Include") || detail(item, "Update");
		if (item.name === "PackageReference" || item.name === "ProjectReference") {
			if (/(?:^|;)\s*all\s*(?:;|$)/i.test(detail(item, "PrivateAssets"))) continue;
			const isReferred = !/^false$/i.test(detail(item, "ReferenceOutputAssembly"));
			const name = include === "" || !isReferred ? null : told(include);
			if (name === null) continue;
			if (item.name === "ProjectReference") projects.push(name);
			else dependencies.push({
				id: name,
				range: literal$1(detail(item, "VersionOverride") || detail(item, "Version"))
			});
		} else if (item.name === "PackageVersion") {
			const range = literal$1(detail(item, "Version"));
			if (range !== null) versions.push({
				id: include,
				range
			});
		} else if (/^true$/i.test(detail(item, "Pack")) && hasDetail(item, "PackagePath")) {
			const source = told(include);
			for (const one of detail(item, "PackagePath").split(";")) {
				const target = told(one);
				if (source !== null && target !== null) files.push({
					source,
					target
				});
			}
		}
	}
	return {
		dependencies,
		projects,
		versions,
		files,
		imports: within$1(root, "Import").filter((one) => !one.attributes.has("Sdk")).flatMap((one) => told(attribute(one, "Project")) ?? []),
		untold: untold[0] ?? null
	};
}
function within$1(root, name) {
	return root.children.flatMap((child) => {
		if (child.name === name) return name === "ItemGroup" ? child.children : [child];
		return /^(?:Choose|When|Otherwise|ImportGroup|Target)$/.test(child.name) ? within$1(child, name) : [];
	});
}
function attribute(element, name) {
	return element.attributes.get(name)?.value.trim() ?? "";
}
function detail(item, name) {
	return attribute(item, name) || (childOf(item, name)?.text.value.trim() ?? "");
}
function hasDetail(item, name) {
	return item.attributes.has(name) || childOf(item, name) !== void 0;
}
function literal$1(range) {
	return range === "" || /[$*]/.test(range) ? null : range;
}
function slashed(path) {
	return path.replaceAll("\\", "/");
}

// src/rules/artifact/origin/nuget/recipe.ts
const IMPLIED = [
	"NETStandard.Library",
	"Microsoft.NETCore.App",
	"FSharp.Core"
];
const MOST_FILES = 100;
function packageWords(artifact, manifests, tree) {
	const named = manifestsOf(artifact, manifests);
	const nuspecs = named.filter(({ format }) => format === "nuspec");
	const own = nuspecs.length > 0 ? nuspecs : named.filter(({ format }) => format === "project file");
	if (own.length === 0) return null;
	const read = /* @__PURE__ */ new Map();
	let untold = null;
	const queue = own.flatMap(({ path, format }) => format === "nuspec" ? [path] : [path, ...shared$1(path, tree)]);
	for (const path of queue) {
		if (read.has(path) || read.size >= MOST_FILES) continue;
		const text = tree.file(path)?.text ?? null;
		if (text === null) {
			untold ??= path;
			continue;
		}
		const recipe = path.toLowerCase().endsWith(".nuspec") ? nuspecRecipe(text, path) : projectRecipe(text, path);
		read.set(path, recipe);
		untold ??= recipe.untold;
		for (const one of recipe.imports) {
			const target = joined$3(folderOf$4(path), one);
			if (target !== null && tree.file(target) !== null) queue.push(target);
		}
	}
	const isWhole = nuspecs.some(({ path }) => read.get(path)?.files === null);
	return {
		paths: own.map(({ path }) => path),
		dependencies: dependenciesOf(read, manifests),
		files: isWhole ? null : [...read].flatMap(([path, { files }]) => (files ?? []).map((file) => ({
			folder: folderOf$4(path),
			...file
		}))),
		untold
	};
}
function shared$1(path, tree) {
	const found = [];
	for (let folder = folderOf$4(path);; folder = folderOf$4(folder)) {
		for (const name of [
			"Directory.Build.props",
			"Directory.Build.targets",
			"Directory.Packages.props"
		]) {
			const one = folder === "" ? name : `${folder}/${name}`;
			if (tree.file(one) !== null) found.push(one);
		}
		if (folder === "") return found;
	}
}
function dependenciesOf(read, manifests) {
	const central = /* @__PURE__ */ new Map();
	for (const { id, range } of [...read.values()].flatMap(({ versions }) => versions)) central.set(id.toLowerCase(), [...central.get(id.toLowerCase()) ?? [], range]);
	const found = new Map(IMPLIED.map((id) => [id.toLowerCase(), [null]]));
	const add = (id, range) => {
		const key = id.toLowerCase();
		const ranges = range === null ? central.get(key) ?? [null] : [range];
		found.set(key, [...found.get(key) ?? [], ...ranges]);
	};
	for (const [path, { dependencies, projects }] of read) {
		for (const { id, range } of dependencies) add(id, range);
		for (const project of projects) {
			const target = joined$3(folderOf$4(path), project);
			const key = (manifests.find((one) => one.path === target)?.name ?? project.replace(/^.*\//, "").replace(/\.\w+proj$/, "")).toLowerCase();
			found.set(key, [null]);
		}
	}
	return found;
}

// src/rules/artifact/origin/python/question.ts
function expected$1({ declared }, field) {
	const found = declared.fields.get(field);
	return found?.kind === "is" ? found.values : null;
}
function valuesOf$2({ core }, field) {
	return core.fields[field] ?? [];
}
function titled(field) {
	if (field === "people") return "Author-email";
	return field.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}

// src/rules/artifact/origin/python/words.ts
function* words$1(question, tree) {
	const { artifact, where } = question;
	const other = [
		...isWord(question, "summary", plain$3) ? [] : ["Summary"],
		...isWord(question, "keywords", keywords) ? [] : ["Keywords"],
		...isWord(question, "license-expression", plain$3) ? [] : ["License-Expression"],
		...arePeople(question) ? [] : ["Author-email"],
		...areAddresses(question) ? [] : ["Project-URL"],
		...isReadme(question, tree) ? [] : ["Description"]
	].filter((field) => statedValues(field, artifact, question.stated).size === 0);
	if (other.length === 0) return;
	const one = other.length === 1;
	yield {
		at: placeOf$1(artifact),
		severity: "low",
		message: `${firstOf(other)} in ${code$3(artifact.path)} ${one ? "is" : "are"} not what ${where} has. People read other words about the package than those that were reviewed.`,
		remedy: `Build from a fresh checkout of the tag. Where the build writes ${one ? "it" : "them"} on purpose, list ${one ? "it" : "them"} as \`dynamic\` in pyproject.toml.`,
		evidence: {
			artifact: artifact.path,
			fields: other
		},
		key: "metadata words"
	};
}
function isWord(question, field, form) {
	const [wanted, found] = [expected$1(question, field), valuesOf$2(question, field)];
	return wanted === null || found.length === 0 || form(found) === form(wanted);
}
function plain$3(values) {
	return values.join(" ").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
function keywords(values) {
	const all = values.flatMap((value) => value.split(/[,\s]+/)).filter((word) => word !== "");
	return [...new Set(all)].sort().join(",");
}
function arePeople(question) {
	const wanted = expected$1(question, "people");
	if (wanted === null) return true;
	const found = ["author-email", "maintainer-email"].flatMap((field) => valuesOf$2(question, field)).flatMap((value) => value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []);
	const known = new Set(wanted.map((one) => one.trim().toLowerCase()));
	return found.every((one) => known.has(one.toLowerCase()));
}
function areAddresses(question) {
	const { addresses } = question.declared;
	if (addresses === null) return true;
	const known = new Set(addresses.map(address));
	return [
		...valuesOf$2(question, "project-url").map((value) => value.slice(value.indexOf(",") + 1)),
		...valuesOf$2(question, "home-page"),
		...valuesOf$2(question, "download-url")
	].map(address).every((one) => one === "" || one === "unknown" || known.has(one));
}
function address(url) {
	return url.trim().replace(/\/$/, "").toLowerCase();
}
function isReadme({ declared, core, folder }, tree) {
	const path = declared.readme === null ? null : joined$3(folder, declared.readme);
	const file = path === null ? null : tree.file(path);
	if (file === null || core.descriptions.length === 0) return true;
	return [file.blob, ...file.checkedOut].some((blob) => core.descriptions.includes(blob));
}

// src/rules/artifact/origin/python/index.ts
function* coreMetadataFindings(artifact, manifests, tree, stated) {
	const { core } = artifact;
	const [named] = manifestsOf(artifact, manifests);
	if (core === void 0 || named === void 0) return;
	const folder = folderOf$4(named.path);
	const path = joined$3(folder, "pyproject.toml");
	const text = tree.file(path)?.text ?? null;
	const document = text === null ? null : parsed$3(text);
	const hooked = document !== null && hasBuildHook(document, (name) => tree.file(joined$3(folder, name)) !== null);
	const own = document === null || hooked ? null : declaredMetadata(document);
	const settings = own === null && !hooked ? setupSettings(folder, tree) : null;
	const declared = settings === null ? own : declaredBySetupCfg(settings);
	if (declared === null) {
		yield { note: `only the build tells the metadata of ${code$3(artifact.path)}, so that is not compared` };
		return;
	}
	const question = {
		artifact,
		core,
		declared,
		folder,
		where: `${code$3(settings === null ? path : joined$3(folder, "setup.cfg"))} of the commit`,
		stated
	};
	yield* interpreters(question);
	yield* extras(question);
	yield* requirements(question);
	yield* neverDeclared(question);
	yield* words$1(question, tree);
	const open = [...declared.fields].flatMap(([field, { kind }]) => kind === "open" ? [field] : []);
	if (open.length > 0) yield { note: `${listed$5(open.map(titled).map(code$3))} of ${code$3(artifact.path)} ${open.length === 1 ? "is" : "are"} told by the build alone, so that ${open.length === 1 ? "it is" : "they are"} not compared` };
}
function finding$14({ artifact, where }, field, severity, values, was, why) {
	return {
		at: placeOf$1(artifact),
		severity,
		message: `${code$3(artifact.path)} has ${valuesShown(values)} for ${code$3(field)}, where ${where} has ${valuesShown(was)}. ${why}`,
		remedy: `Build from a fresh checkout of the tag, and change nothing in the package afterwards.${values.length === 0 ? "" : ` Where the build sets it on purpose: ${statedLine([{
			field,
			values
		}])}.`}`,
		evidence: {
			artifact: artifact.path,
			field,
			packaged: values,
			stated: was
		},
		key: `metadata ${field}`
	};
}
function* interpreters(question) {
	const wanted = expected$1(question, "requires-python");
	const found = valuesOf$2(question, "requires-python");
	const allowed = [...statedValues("Requires-Python", question.artifact, question.stated)];
	const form = (values) => canonicalSpecifier(values.join(","));
	if (wanted === null || form(found) === form(wanted) || allowed.some((one) => form([one]) === form(found))) return;
	yield finding$14(question, "Requires-Python", "medium", found, wanted, "It decides who is given this version: others than those it was made for install it, or miss it.");
}
function* extras(question) {
	const wanted = expected$1(question, "provides-extra");
	if (wanted === null) return;
	const form = (name) => nameKey(name, "PyPI");
	const allowed = [...statedValues("Provides-Extra", question.artifact, question.stated)].map(form);
	const known = /* @__PURE__ */ new Set([...wanted.map(form), ...allowed]);
	const found = valuesOf$2(question, "provides-extra");
	const present = new Set(found.map(form));
	if (found.every((name) => known.has(form(name))) && wanted.every((name) => present.has(form(name)))) return;
	yield finding$14(question, "Provides-Extra", "medium", found, wanted, "Whoever asks for an extra would get other packages than those that were reviewed.");
}
function* requirements(question) {
	const { declared, artifact, stated, where } = question;
	const wanted = expected$1(question, "requires-dist");
	if (wanted === null) return;
	const known = /* @__PURE__ */ new Map();
	for (const whole of wanted) add(known, canonicalRequirement$1(whole).key, whole);
	const allowed = new Set([...statedValues("Requires-Dist", artifact, stated)].map((one) => canonicalRequirement$1(one)?.whole));
	const form = declared.rewrites ? withoutMarker : (whole) => whole;
	const found = valuesOf$2(question, "requires-dist").map((text) => ({
		text,
		requirement: canonicalRequirement$1(text)
	}));
	const changed = found.flatMap(({ text, requirement }) => {
		const own = requirement === null ? void 0 : known.get(requirement.key);
		if (requirement === null || own === void 0 || allowed.has(requirement.whole)) return [];
		return own.some((one) => form(one) === form(requirement.whole)) ? [] : [{
			text,
			was: own
		}];
	});
	if (changed.length > 0) yield finding$14(question, "Requires-Dist", "high", changed.map(({ text }) => text), [...new Set(changed.flatMap(({ was }) => was))], "Other packages than the reviewed ones would be installed with it.");
	const present = new Set(found.map(({ requirement }) => requirement === null ? "" : form(requirement.whole)));
	const missing = wanted.filter((whole) => !present.has(form(whole)) && !found.some(({ requirement }) => requirement?.key === canonicalRequirement$1(whole).key));
	if (missing.length > 0) yield {
		at: placeOf$1(artifact),
		severity: "medium",
		message: `${code$3(artifact.path)} does not ask for ${firstOf(missing)}, which ${where} does. It was built from another project file.`,
		evidence: {
			artifact: artifact.path,
			missing
		},
		key: "metadata Requires-Dist missing"
	};
}
function add(map, key, value) {
	map.set(key, [...map.get(key) ?? [], value]);
}
function withoutMarker(whole) {
	return whole.replace(/; .*$/s, "");
}
function* neverDeclared(question) {
	for (const field of NEVER_DECLARED) {
		const wanted = expected$1(question, field);
		const allowed = statedValues(field, question.artifact, question.stated);
		const found = valuesOf$2(question, field).filter((value) => !allowed.has(value));
		if (wanted === null || found.length === 0) continue;
		yield finding$14(question, titled(field), "medium", found, wanted, "It tells installers and people of other packages, and no project file has a place for it.");
	}
}

// src/rules/artifact/origin/jar-route.ts
const SOURCES = /^(.*?)src\/(?:main|\w+Main|release)\/(?:java\d*|kotlin|scala(?:-\d+(?:\.\d+)?)?|groovy|resources(?:-filtered)?|webapp|proto|clojure)$/;
function jarRoute(artifact, folder, tree) {
	const roots = sourceRoots(folder, tree);
	const members = artifact.members.filter(({ type }) => type === "file").map(({ path }) => path);
	const modules = /* @__PURE__ */ new Map();
	for (const { module, root } of roots) {
		const count = members.filter((path) => tree.file(root + path) !== null).length;
		modules.set(module, (modules.get(module) ?? 0) + count);
	}
	const ordered = [...roots].sort((a, b) => modules.get(b.module) - modules.get(a.module));
	return (path) => {
		if (/^META-INF\/maven\/[^/]+\/[^/]+\/pom\.xml$/.test(path)) return [`${folder}pom.xml`];
		const document = /^META-INF\/([^/]+)$/.exec(path)?.[1];
		return [
			...ordered.map(({ root }) => root + path),
			...document === void 0 ? [] : [`${folder}${document}`],
			`${folder}${path}`
		];
	};
}
function sourceRoots(folder, tree) {
	const found = [];
	for (const path of tree.folders) {
		if (!path.startsWith(folder)) continue;
		const module = SOURCES.exec(path)?.[1];
		if (module !== void 0) found.push({
			root: `${path}/`,
			module
		});
	}
	return found.sort((a, b) => a.root.length - b.root.length || (a.root < b.root ? -1 : 1));
}

// src/rules/artifact/origin/nuget/route.ts
const RUNS = /^tools\/[^/]+\.ps1$|^(?:build|buildTransitive|buildMultiTargeting|buildCrossTargeting)\/(?:[^/]+\/)?[^/]+\.(?:targets|props)$/i;
function nugetRoute(words, folder, tree) {
	const isTold = words !== null && words.untold === null;
	const named = words?.files ?? [];
	return (path) => {
		const usual = [...named.flatMap((one) => sourcesOf(path, one, tree)), `${folder}${path}`];
		return RUNS.test(path) && isTold ? usual : [...usual, ...onlyOneCalled(path, folder, tree)];
	};
}
function sourcesOf(path, { folder, source, target }, tree) {
	const into = target.replace(/^\.?\/|\/+$/g, "").replace(/^\.$/, "");
	if (!/[*?]/.test(source)) {
		const from = joined$3(folder, source);
		if (from === null) return [];
		if (same$4(path, into) && extensionOf(into) === extensionOf(from)) return [from];
		return same$4(path, into === "" ? lastOf(from) : `${into}/${lastOf(from)}`) ? [from] : [];
	}
	const start = source.slice(0, source.search(/[*?]/)).replace(/[^/]*$/, "");
	const base = joined$3(folder, start);
	if (base === null) return [];
	const prefix = base === "" ? "" : `${base}/`;
	const below = into === "" ? path : same$4(path.slice(0, into.length + 1), `${into}/`) ? path.slice(into.length + 1) : null;
	if (below === null) return [];
	const pattern = source.slice(start.length).replaceAll(/\*\*(?!\/|$)/g, "**/*");
	const matches = (0, import_picomatch.default)(pattern, {
		dot: true,
		nocase: true,
		nobrace: true,
		noextglob: true
	});
	if (tree.file(prefix + below) !== null && matches(below)) return [prefix + below];
	return tree.filesCalled(lastOf(below)).filter((one) => one.startsWith(prefix) && folderOf$4(below) === "" && matches(one.slice(prefix.length)) && !source.includes("**"));
}
function same$4(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function extensionOf(path) {
	return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? "";
}

// src/rules/artifact/origin/wheel-route.ts
const LAYOUTS = [
	"src/",
	"",
	"lib/",
	"python/",
	"Lib/",
	"py/"
];
const ASIDE$1 = /(?:^|\/)(?:tests?|testing|testdata|fixtures?|examples?|docs?|build|dist|vendor|_vendor|node_modules)\//i;
function wheelRoute(artifact, folder, tree) {
	const roots = /* @__PURE__ */ new Map();
	const installed = artifact.members.flatMap(({ path, type }) => type === "directory" ? [] : siteOf(path) ?? []);
	const rootOf = (top) => {
		const known = roots.get(top);
		if (known !== void 0) return known;
		const root = rootFor(top, installed.filter((path) => path === top || path.startsWith(`${top}/`)), folder, tree);
		roots.set(top, root);
		return root;
	};
	return (path) => {
		const licence = /^[^/]+\.dist-info\/(?:licenses?\/)?(.+)$/i.exec(path)?.[1];
		if (licence !== void 0) return [`${folder}${licence}`, ...onlyOneCalled(licence, folder, tree)];
		const site = siteOf(path);
		if (site === null) return fromData(path, folder, tree);
		const root = rootOf(site.split("/")[0]);
		return root === null ? [] : [`${root}${site}`];
	};
}
function siteOf(path) {
	if (/^[^/]+\.dist-info\//i.test(path)) return null;
	const data = /^[^/]+\.data\/([^/]+)\/(.+)$/i.exec(path);
	if (data === null) return path;
	return data[1] === "purelib" || data[1] === "platlib" ? data[2] : null;
}
function rootFor(top, members, folder, tree) {
	const usual = LAYOUTS.map((layout) => `${folder}${layout}`).filter((root) => has(root + top, tree));
	if (usual.length > 0) return mostOf(usual, members, tree);
	const found = (members.includes(top) ? tree.filesCalled(top) : tree.foldersCalled(top)).map((place) => place.slice(0, place.length - top.length)).filter((root) => root.startsWith(folder) && !ASIDE$1.test(root.slice(folder.length)));
	return found.length === 0 ? null : mostOf(found, members, tree);
}
function has(path, tree) {
	return tree.isFolder(path) || tree.file(path) !== null || tree.file(`${path}/__init__.py`) !== null;
}
function mostOf(roots, members, tree) {
	const counts = roots.map((root) => members.filter((path) => tree.file(root + path) !== null).length);
	return roots[counts.indexOf(Math.max(...counts))];
}
function fromData(path, folder, tree) {
	const name = lastOf(path);
	const usual = /\.data\/scripts\/[^/]+$/.test(path) ? [
		`${folder}${name}`,
		`${folder}bin/${name}`,
		`${folder}scripts/${name}`
	] : [];
	const below = path.replace(/^[^/]+\.data\/[^/]+\//, "");
	return [
		...usual,
		`${folder}${below}`,
		...longestTail(below, folder, tree)
	];
}
function longestTail(path, folder, tree) {
	const places = tree.filesCalled(lastOf(path)).filter((one) => one.startsWith(folder));
	const tails = places.map((place) => commonTail(place, path));
	const longest = Math.max(...tails);
	const best = places.filter((_, index) => tails[index] === longest);
	return best.length === 1 ? best : [];
}
function commonTail(a, b) {
	const [left, right] = [a.split("/").toReversed(), b.split("/").toReversed()];
	const apart = left.findIndex((part, index) => part !== right[index]);
	return apart === -1 ? left.length : apart;
}

// src/rules/artifact/origin/routes.ts
function routeOf(artifact, folder, tree, mappings, words) {
	const own = routeOfFormat(artifact, folder, tree, words);
	const declared = mapped$1(mappings);
	return (path) => {
		const paths = declared(path);
		return paths.length > 0 ? paths : own(path);
	};
}
function mapped$1(mappings) {
	const declared = mappings.map(({ member, from }) => ({
		member: asFolder(member),
		from: asFolder(from)
	}));
	return (path) => {
		const mapping = declared.find(({ member }) => path.startsWith(member));
		return mapping === void 0 ? [] : [mapping.from + path.slice(mapping.member.length)];
	};
}
function asFolder(path) {
	const bare = path.replace(/^\.?\//, "");
	return bare === "" || bare.endsWith("/") ? bare : `${bare}/`;
}
function routeOfFormat(artifact, folder, tree, words) {
	switch (artifact.format) {
		case "wheel": return wheelRoute(artifact, folder, tree);
		case "jar":
		case "war":
		case "sources-jar": return jarRoute(artifact, folder, tree);
		case "nupkg": return nugetRoute(words, folder, tree);
		case "tar":
		case "zip": return (path) => folder === "" ? [path] : [`${folder}${path}`, path];
		default: return (path) => [`${folder}${path}`];
	}
}

// src/rules/artifact/not-from-commit.ts
const text$5 = pipe(string(), trim(), nonEmpty("must not be empty"));
const generated = strictObject({
	member: pipe(text$5, check((glob) => !matchesEverything(glob), "must not cover the whole package: nothing would be compared")),
	from: optional(pipe(array(text$5), minLength(1, "must name at least one glob"))),
	artifact: optional(text$5),
	reason: text$5
});
const notFromCommit = defineRule({
	id: "artifact/not-from-commit",
	title: "Artefact holds what is not in the tagged commit",
	severity: "critical",
	rationale: "Review, scans and signatures are about the repository; users run the package. Whoever gets between the two ships code that nobody has seen.",
	remedy: "Build from a fresh checkout of the tag. Commit what belongs to the package, and declare what the build makes in the option `generated`.",
	standards: [
		"SLSA v1.2 Build L1 (provenance names the source)",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: [
		"run",
		"policy",
		"manifests",
		"commit",
		"artifacts"
	],
	options: strictObject({
		generated: optional(array(generated), []),
		sources: optional(array(strictObject({
			member: text$5,
			from: string()
		})), []),
		images: optional(array(imageOption), []),
		stated: optional(array(statedOption), [])
	}),
	applies: haveArtifacts,
	*check(models, options) {
		const { run, commit, artifacts, manifests } = models;
		const tree = treeOf(commit);
		const head = run.repository.commit;
		const release = run.repository.tag === null ? null : taggedRelease(models);
		const version = release?.kind === "release" ? release.version : null;
		const { paths } = tree;
		for (const entry of options.generated) yield* sourceless(entry, paths);
		const generators = options.generated.map((entry) => generator(entry, tree));
		for (const artifact of artifacts.artifacts) {
			yield* otherCommits(artifact, head);
			if (isAttestation(artifact)) continue;
			const name = fileName(artifact);
			const isGenerated = (path) => generators.some((makes) => makes(path, name));
			if (artifact.format === "oci-layout") {
				yield* imageFindings({
					artifact,
					tree,
					head,
					repository: run.repository.name,
					options: options.images,
					declared: mapped$1(options.sources),
					isGenerated
				});
				continue;
			}
			const folder = packageFolder(artifact, manifests.manifests);
			if (artifact.format === "file") {
				if (!isGenerated(name) && !isCommitted(artifact, paths, commit.files)) yield unbound(artifact);
				continue;
			}
			const words = artifact.format === "nupkg" ? packageWords(artifact, manifests.manifests, tree) : null;
			const route = routeOf(artifact, folder, tree, options.sources, words);
			const strays = strayMembers({
				artifact,
				tree,
				route,
				folder,
				head,
				version,
				isGenerated
			});
			yield* carriedNote(artifact);
			yield* differing(artifact, strays);
			yield* unknown$2(artifact, strays, tree);
			yield* absent$3(artifact, strays);
			yield* addedDependencies(artifact, manifests.manifests);
			yield* coreMetadataFindings(artifact, manifests.manifests, tree, options.stated);
			yield* gemFindings(artifact, manifests.manifests, tree, options.stated);
			yield* nugetFindings(artifact, words);
			yield* addedEntryPoints(artifact, manifests.manifests, tree);
			yield* inheritedFindings(artifact, manifests.manifests);
			yield* otherLock(artifact, crateLock(artifact, folder, tree));
		}
	}
});
function generator({ member, artifact, from }, tree) {
	const isMember = (0, import_picomatch.default)(member.replace(/^\.?\//, ""), { dot: true });
	const isArtifact = artifact === void 0 ? () => true : (0, import_picomatch.default)(artifact, { dot: true });
	const hasSource = from === void 0 ? () => true : compiledFrom(from, tree);
	return (path, name) => isArtifact(name) && isMember(path) && (!path.endsWith(".class") || hasSource(path));
}
function* sourceless({ member, from = [] }, paths) {
	for (const glob of from) {
		const matches = (0, import_picomatch.default)(glob.replace(/^\.?\//, ""), { dot: true });
		if (paths.some((path) => matches(path))) continue;
		yield {
			at: null,
			message: `The policy says that ${code$3(member)} is made from ${code$3(glob)}, and the commit has no such file. Whatever stands there in the package came from elsewhere.`,
			remedy: `Mend \`from\` of the entry ${code$3(member)} in the option \`generated\` of artifact/not-from-commit.`,
			evidence: {
				member,
				from: glob
			},
			key: `from ${member} ${glob}`
		};
	}
}
function* otherCommits(artifact, head) {
	for (const { member, commit, dirty } of artifact.commits) {
		const isHead = head.startsWith(commit.toLowerCase());
		if (isHead && !dirty) continue;
		yield {
			at: placeOf$1(artifact),
			message: isHead ? `${code$3(artifact.path)} was built from a dirty tree, says ${code$3(member)}. What was changed beside the commit is in no commit.` : `${code$3(artifact.path)} was built from commit ${code$3(commit)}, says ${code$3(member)}, and the tag names \`${head}\`. It holds other code than the tag.`,
			evidence: {
				artifact: artifact.path,
				member,
				commit,
				dirty,
				head
			},
			key: `commit ${member}`
		};
	}
}
function isCommitted(artifact, paths, files) {
	const name = fileName(artifact);
	return paths.some((path) => (path === name || path.endsWith(`/${name}`)) && artifact.blob !== void 0 && files.get(path)?.blob === artifact.blob);
}
function unbound(artifact) {
	const name = fileName(artifact);
	return {
		at: placeOf$1(artifact),
		message: `Nothing ties ${code$3(artifact.path)} to the commit. It is no file of the commit, and its format tells nothing of what it was made from.`,
		remedy: `If the build makes it, say so in the policy: \`rules: {artifact/not-from-commit: {options: {generated: [{member: ${globWord(name)}, reason: "compiled by the release job"}]}}}\`.`,
		evidence: {
			artifact: artifact.path,
			sha256: artifact.sha256
		},
		key: "unbound"
	};
}
function* carriedNote({ path, carries = [], members }) {
	if (/-javadoc\.jar$/i.test(path)) yield { note: `the pages of ${code$3(path)} are made by javadoc, and not compared` };
	const carried = carries.filter((one) => members.some((member) => member.path.startsWith(one)));
	if (carried.length === 0) return;
	yield { note: `what ${code$3(path)} carries along of others is not compared: ${firstOf(carried)}` };
}
function* otherLock(artifact, lock) {
	if (lock === null) return;
	if (lock.kind === "unknown") {
		yield { note: `the lockfile in ${code$3(artifact.path)} is too large to be compared with the commit's` };
		return;
	}
	yield {
		at: placeOf$1(artifact),
		message: `The lockfile in ${code$3(artifact.path)} pins ${firstOf(lock.packages)}, which ${code$3(lock.path)} of the commit does not. \`cargo install --locked\` would build with what nobody reviewed.`,
		evidence: {
			artifact: artifact.path,
			packages: lock.packages
		},
		key: "lockfile"
	};
}
function* absent$3(artifact, strays) {
	const found = strays.flatMap((stray) => stray.kind === "absent" ? [stray] : []);
	const reasons = [...new Set(found.map(({ reason }) => reason))];
	if (reasons.length === 0) return;
	yield { unverified: `${found.length} ${found.length === 1 ? "file" : "files"} of ${code$3(artifact.path)} would come from a submodule that cannot be compared: ${listed$5(reasons)}; check out with \`submodules: recursive\`` };
}

// src/rules/artifact/sbom-mismatch.ts
const sbomMismatch = defineRule({
	id: "artifact/sbom-mismatch",
	title: "SBOM is not about the artefact beside it",
	severity: "high",
	rationale: "Whoever asks whether they are affected by a vulnerability looks into the SBOM. One that was made from another build answers for something that they do not run.",
	remedy: "Make the SBOM from the built artefact, in the same job, after the last build.",
	standards: [
		"NTIA minimum elements",
		"CISA SBOM minimum elements (2025 draft)",
		"NIST SSDF PS.3.2"
	],
	needs: ["artifacts", "sboms"],
	applies({ artifacts, sboms }) {
		const named = haveArtifacts({ artifacts });
		if (named !== true) return named;
		return sboms.coverage.found > 0 || "no SBOM came with the artefacts (`*.cdx.json` beside them, or named)";
	},
	*check({ artifacts, sboms }) {
		const products = artifacts.artifacts.filter((artifact) => !isAttestation(artifact));
		for (const document of sboms.documents) {
			if (document.inside !== null) continue;
			yield* judge$3(document, products);
		}
	}
});
function* judge$3(document, products) {
	const { path, subject } = document;
	const at = placeOf$1({ path });
	if (subject === null) {
		yield {
			at,
			message: `${code$3(path)} does not say what it is an SBOM of. Nobody can hold it against an artefact (\`metadata.component\`).`,
			key: "subject"
		};
		return;
	}
	const named = products.filter((artifact) => isNamed$1(artifact, subject.name));
	const bound = products.filter((artifact) => document.bound.includes(artifact.path));
	if (subject.hashes.length > 0 && bound.length === 0) {
		const digests = subject.hashes.map(({ algorithm, digest }) => `${algorithm} \`${digest.slice(0, 16)}…\``);
		yield {
			at,
			message: `${code$3(path)} is about bytes that are not among the artefacts: ${listed$5(digests)}. The artefact was built again, or changed, after its SBOM was made.`,
			evidence: {
				sbom: path,
				hashes: subject.hashes.map(({ algorithm, digest }) => `${algorithm} ${digest}`)
			},
			key: "digest"
		};
		return;
	}
	const about = bound.length > 0 ? bound : named;
	if (about.length === 0) {
		yield {
			at,
			message: `${code$3(path)} is about ${code$3(subject.name)}, which is none of the named artefacts. It answers for something else than what is released.`,
			evidence: {
				sbom: path,
				subject: subject.name
			},
			key: "name"
		};
		return;
	}
	yield* otherVersion(document, about);
	yield* lacking(document, about);
}
function isNamed$1(artifact, subject) {
	const name = nameOf$3(artifact);
	return name !== null && nameKey(name, artifact.ecosystem) === nameKey(subject, artifact.ecosystem);
}
function* otherVersion({ path, subject }, about) {
	const stated = subject?.version ?? null;
	if (stated === null) return;
	if (about.some((artifact) => {
		const grammar = artifact.ecosystem === null ? dotted : grammarOf(artifact.ecosystem);
		const versions = artifact.claims.flatMap(({ version }) => version ?? []);
		const wanted = grammar.canonical(stated.replace(/^v(?=[0-9])/, ""));
		return versions.length === 0 || versions.some((version) => version === stated || wanted !== null && grammar.canonical(version) === wanted);
	})) return;
	const version = about[0].claims.find((claim) => claim.version !== null)?.version ?? "";
	yield {
		at: placeOf$1({ path }),
		message: `${code$3(path)} is about version ${code$3(stated)}, and ${code$3(about[0].path)} is ${code$3(version)}. It was made for another release.`,
		evidence: {
			sbom: path,
			version: stated,
			artifact: about[0].path
		},
		key: "version"
	};
}
function* lacking({ path, components }, about) {
	for (const artifact of about) {
		const key = (name) => nameKey(name, artifact.ecosystem);
		const known = new Set(components.map(({ name }) => key(name)));
		const missing = (artifact.dependencies ?? []).filter(({ name, scope, conditional }) => scope === "runtime" && conditional !== true && !known.has(key(name)));
		if (missing.length === 0) continue;
		yield {
			at: placeOf$1({ path }),
			message: `${code$3(path)} lacks ${firstOf(missing.map(({ name }) => name))}, which ${code$3(artifact.path)} depends on. A vulnerability there would not be seen.`,
			evidence: {
				sbom: path,
				artifact: artifact.path,
				missing: missing.map(({ name }) => name)
			},
			key: "components"
		};
		return;
	}
}

// src/rules/artifact/unexpected/names.ts
const CREDENTIALS = {
	kind: "credentials",
	what: "files that hold credentials",
	why: "Whoever downloads the package has them; take them back now, wherever they are valid."
};
const KEYS$1 = {
	...CREDENTIALS,
	kind: "keys",
	what: "private keys"
};
const HISTORY = {
	kind: "history",
	what: "files of a version control system",
	why: "They carry the history, removed secrets included, and the configuration of a clone."
};
const CACHES = {
	kind: "caches",
	what: "caches and compiled left-overs",
	why: "Nobody reviewed them, and an interpreter can prefer them to the source beside them."
};
const SETTINGS = {
	kind: "settings",
	what: "settings of editors and tools",
	why: "They tell about the maker’s machine, and tools on the user’s machine can act on them."
};
const BACKUPS = {
	kind: "backups",
	what: "backups of editors and merges",
	why: "They are in no commit and show what was removed on purpose."
};
const INSTALLED$1 = {
	kind: "installed-packages",
	what: "installed packages of others",
	why: "No lockfile and no advisory is about them once they are shipped inside another package."
};
const FOLDERS = new Map([
	...[
		".git",
		".hg",
		".svn",
		".bzr",
		"CVS",
		"_darcs",
		".jj"
	].map((name) => [name, HISTORY]),
	...[
		"__pycache__",
		".pytest_cache",
		".mypy_cache",
		".ruff_cache",
		".tox",
		".nox",
		".hypothesis",
		".ipynb_checkpoints",
		".nyc_output",
		".parcel-cache",
		".turbo",
		".gradle",
		".terraform",
		".eggs"
	].map((name) => [name, CACHES]),
	...[
		".venv",
		"node_modules",
		"bower_components"
	].map((name) => [name, INSTALLED$1]),
	...[
		".idea",
		".vscode",
		".vs",
		".cursor",
		".claude",
		".windsurf",
		".fleet"
	].map((name) => [name, SETTINGS])
]);
const FILES$1 = [
	[/^\.env(?!(?:.*\.)?(?:example|sample|template|dist|schema|defaults)$|rc$)(?:[._-].*)?$/i, CREDENTIALS],
	[/^(?:\.npmrc|\.pypirc|[._]netrc|\.git-credentials|\.dockercfg|\.htpasswd|\.pgpass|\.my\.cnf)$/i, CREDENTIALS],
	[/^(?:\.vault-token|\.terraformrc|terraform\.tfstate(?:\.backup)?|service[-_]account.*\.json)$/i, CREDENTIALS],
	[/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, KEYS$1],
	[/\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i, KEYS$1],
	[/^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.coverage|npm-debug\.log.*|yarn-error\.log|\.eslintcache)$/, CACHES],
	[/\.py[co]$/, CACHES],
	[/^\.mcp\.json$/, SETTINGS],
	[/(?:~|\.sw[opn]|\.bak|\.rej|\.orig)$|^#.*#$|^\.#/, BACKUPS]
];
const SOURCE_FORMATS = /* @__PURE__ */ new Set([
	"sdist",
	"crate",
	"tar",
	"zip",
	"sources-jar"
]);
function unwantedByName(path, format) {
	const parts = path.split("/");
	const name = parts.pop();
	const isSource = SOURCE_FORMATS.has(format);
	for (const part of parts) {
		const found = FOLDERS.get(part);
		if (found !== void 0 && !(isSource && found === SETTINGS)) return found;
	}
	if (/^(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/.test([...parts, name].slice(-2).join("/"))) return CREDENTIALS;
	if (name === ".git") return HISTORY;
	const found = FILES$1.find(([pattern]) => pattern.test(name))?.[1];
	if (found === void 0) return null;
	if (isTestFolder(parts) && (found === KEYS$1 || isSource && found === CREDENTIALS)) return null;
	if (isSource && found === SETTINGS) return null;
	return format === "crate" && path === "Cargo.toml.orig" ? null : found;
}
function isTestFolder(parts) {
	return parts.some((part) => /^(?:tests?|__tests__|testing|test[-_]?data|fixtures?|specs?|examples?)$/i.test(part));
}

// src/rules/artifact/unexpected/contents.ts
const TOKENS = {
	kind: "tokens",
	what: "files with credentials in them",
	why: "Whoever downloads the package has them; take them back now, wherever they are valid."
};
const MAPS = {
	kind: "source-maps",
	what: "source maps with the sources in them",
	why: "They publish the original code, comments included, also of what was never meant to be shipped."
};
const PRIVATE_KEY = /-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED) )?PRIVATE KEY(?: BLOCK)?-----\s+(?:[A-Za-z-]+: [^\n]*\n|\s)*[A-Za-z0-9+/=]{40,}|-----BEGIN PGP PRIVATE KEY BLOCK-----/;
const token = new RegExp(KNOWN_FORMS, "g");
function unwantedByContent(path, text) {
	const parts = path.split("/");
	if (isSourceMap(path, text)) return MAPS;
	if (text === null) return null;
	if (hasInlineMap(path, text)) return MAPS;
	if (isTestFolder(parts.slice(0, -1))) return null;
	if (PRIVATE_KEY.test(text)) return KEYS$1;
	return hasToken(text) ? TOKENS : null;
}
function hasToken(text) {
	for (const [found] of text.matchAll(token)) if (!/^(?:eyJ|AIza|pypi-(?!AgE))/.test(found) && isNoExample(found)) return true;
	return false;
}
function isNoExample(found) {
	return !/example|xxxx|0123456|abcdef/i.test(found) && new Set(found.slice(4)).size > 8;
}
function isSourceMap(path, text) {
	if (!/\.map$/i.test(path)) return false;
	if (text === null) return /\.(?:[cm]?[jt]sx?|css)\.map$/i.test(path);
	return holdsSources(text);
}
function holdsSources(json) {
	const at = json.indexOf("\"sourcesContent\"");
	return at !== -1 && /^"sourcesContent"\s*:\s*\[[\s,]*(?:null[\s,]*)*"/.test(json.slice(at));
}
function hasInlineMap(path, text) {
	if (!/\.(?:[cm]?js|css)$/i.test(path)) return false;
	const body = /[#@] sourceMappingURL=data:application\/json;(?:charset=[^;,]+;)?base64,([A-Za-z0-9+/=]+)/.exec(text)?.[1];
	return body !== void 0 && holdsSources(decodeBase64(body));
}
function decodeBase64(text) {
	return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/=+$/g, "")), (letter) => letter.charCodeAt(0)));
}

// src/rules/artifact/unexpected/installed.ts
const START_UP = {
	kind: "start-up",
	what: "files that Python runs at every start",
	why: "Each start of the interpreter runs their code, whether or not the package is ever imported."
};
const TOP_LEVEL = {
	kind: "top-level",
	what: "folders of the project that are no package",
	why: "They are installed beside everybody else’s packages, under a name that belongs to nobody."
};
const OWN_BUSINESS = /* @__PURE__ */ new Set([
	"testing",
	"benchmark",
	"benchmarks",
	"tools",
	"ci",
	".github",
	".gitlab",
	".circleci",
	".devcontainer"
]);
function unwantedInWheel(path, artifact) {
	if (artifact.format !== "wheel") return null;
	const site = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/.exec(path)?.[1] ?? path;
	if (/^[^/]+\.pth$|^(?:sitecustomize|usercustomize)(?:\.pyc?|\/__init__\.pyc?)$/i.test(site)) return START_UP;
	const top = site.split("/")[0];
	if (!site.includes("/") || !OWN_BUSINESS.has(top)) return null;
	const name = nameOf$3(artifact);
	return name !== null && nameKey(name, "PyPI") === nameKey(top, "PyPI") ? null : TOP_LEVEL;
}

// src/rules/artifact/unexpected/modes.ts
const SET_ID = {
	kind: "set-id",
	what: "programs that run as their owner, whoever starts them",
	why: "Where root unpacks or installs the package, everybody on the machine can become root through them.",
	remedy: "Take the set-user-id and set-group-id bits away before the build packs them (`chmod ug-s`)."
};
const CAPABILITIES = {
	kind: "capabilities",
	what: "files with attributes that give them rights",
	why: "Where root unpacks them, the system hands their programs powers, or other people access, that no mode shows.",
	remedy: "Pack without extended attributes and access lists: `tar --no-xattrs --no-acls --no-selinux`."
};
const WRITABLE = {
	kind: "writable-by-all",
	what: "what everybody on the machine can change",
	why: "They are unpacked with this mode, and whoever has an account there puts in what the others run.",
	severity: "medium",
	remedy: "Take the write permission of others away before the build packs them (`chmod -R go-w`)."
};
const FOREIGN$2 = {
	kind: "foreign-owner",
	what: "files that belong to an account of the machine that built it",
	why: "Where root unpacks them, they belong to whoever has that name or number there, and that account can change them.",
	severity: "low",
	remedy: "Pack them as root’s: `tar --owner=0 --group=0 --numeric-owner`."
};
const KEEPS_SET_ID = /* @__PURE__ */ new Set([
	"gem",
	"sdist",
	"tar",
	"zip"
]);
const KEEPS_WRITABLE = /* @__PURE__ */ new Set([
	"gem",
	"tar",
	"zip"
]);
function* unwantedByMode(member, format) {
	const { type, mode, given } = member;
	if (type !== "file" && type !== "directory") return;
	if (type === "file" && mode !== null && (mode & 3072) !== 0 && KEEPS_SET_ID.has(format)) yield SET_ID;
	if (mode !== null && isOpenToAll(mode, type) && KEEPS_WRITABLE.has(format)) yield WRITABLE;
	if (format !== "tar") return;
	if (given !== void 0 && given.attributes.length > 0) yield CAPABILITIES;
	if (given !== void 0 && given.owner !== null) yield FOREIGN$2;
}
function isOpenToAll(mode, type) {
	return (mode & 2) !== 0 && !(type === "directory" && (mode & 512) !== 0);
}

// src/rules/artifact/unexpected-file.ts
const text$4 = pipe(string(), trim(), nonEmpty("must not be empty"));
const unexpectedFile = defineRule({
	id: "artifact/unexpected-file",
	title: "Artefact holds files that have no business in it",
	severity: "high",
	rationale: "A package is public the moment it is uploaded and cannot be taken back. Credentials, history and original sources leak that way, and files that run by themselves are how attackers stay.",
	remedy: "Leave the files out of the build (`files` in package.json, MANIFEST.in, `exclude`), and build again.",
	standards: [
		"NIST SSDF PS.1.1",
		"OWASP CICD-SEC-6",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: ["artifacts"],
	options: strictObject({
		allow: optional(array(strictObject({
			member: text$4,
			reason: text$4
		})), []),
		previous: optional(array(strictObject({
			name: text$4,
			bytes: pipe(number(), integer(), minValue(1))
		})), []),
		growth: optional(pipe(number(), minValue(1)), 2)
	}),
	applies: haveArtifacts,
	*check({ artifacts }, { allow, previous, growth }) {
		const allowed = matcher(allow.map(({ member }) => member));
		for (const artifact of artifacts.artifacts) {
			for (const [unwanted, members] of unwantedMembers(artifact, allowed)) yield finding$13(artifact, unwanted, members);
			yield* grown(artifact, previous, growth);
		}
	}
});
function matcher(globs) {
	return globs.length === 0 ? () => false : (0, import_picomatch.default)([...globs], { dot: true });
}
function unwantedMembers(artifact, allowed) {
	const found = /* @__PURE__ */ new Map();
	const add = (unwanted, path) => {
		const known = found.get(unwanted);
		if (known === void 0) found.set(unwanted, [path]);
		else known.push(path);
	};
	for (const member of artifact.members) {
		const path = member.path.startsWith(artifact.root) ? member.path.slice(artifact.root.length) : member.path;
		if (allowed(path) || isCarried(member.path, path, artifact)) continue;
		for (const one of unwantedByMode(member, artifact.format)) add(one, member.path);
		if (member.type === "directory") continue;
		const unwanted = unwantedByName(path, artifact.format) ?? unwantedInWheel(path, artifact) ?? unwantedByContent(path, member.text);
		if (unwanted !== null) add(unwanted, member.path);
	}
	return found;
}
function isCarried(member, path, { carries = [] }) {
	const isIn = (text) => carries.some((one) => one.endsWith("/") ? text.startsWith(one) : text === one);
	return isIn(member) || isIn(path);
}
function finding$13(artifact, { kind, what, why, severity, remedy }, members) {
	const path = members[0].startsWith(artifact.root) ? members[0].slice(artifact.root.length) : members[0];
	return {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} holds ${what}: ${firstOf(members)}. ${why}`,
		...severity === void 0 ? {} : { severity },
		remedy: `${remedy ?? `Leave ${members.length === 1 ? "it" : "them"} out of the build and build again.`} Where that is meant: \`rules: {artifact/unexpected-file: {options: {allow: [{member: ${globWord(path)}, reason: "…"}]}}}\`.`,
		evidence: {
			artifact: artifact.path,
			kind,
			members: members.slice(0, 50),
			count: members.length
		},
		key: kind
	};
}
function* grown(artifact, previous, growth) {
	const name = nameOf$3(artifact);
	const before = previous.find((one) => one.name === fileName(artifact) || name !== null && nameKey(one.name, artifact.ecosystem) === nameKey(name, artifact.ecosystem));
	if (before === void 0 || artifact.bytes <= before.bytes * growth) return;
	const times = (artifact.bytes / before.bytes).toFixed(1);
	yield {
		at: placeOf$1(artifact),
		message: `${code$3(artifact.path)} is ${times} times as large as the release before it: ${artifact.bytes} bytes after ${before.bytes}. Something came along with it.`,
		remedy: `Look at what is new in it. Where the growth is meant, record ${artifact.bytes} as the \`bytes\` of ${code$3(before.name)} in the option \`previous\` of artifact/unexpected-file.`,
		evidence: {
			artifact: artifact.path,
			bytes: artifact.bytes,
			before: before.bytes
		},
		key: "size"
	};
}

// src/rules/artifact/unexpected-structure.ts
const text$3 = pipe(string(), trim(), nonEmpty("must not be empty"));
const expected = strictObject({
	name: text$3,
	modules: optional(array(text$3)),
	"entry-points": optional(array(text$3))
});
const INSTALLED = /* @__PURE__ */ new Set([
	"wheel",
	"npm",
	"gem",
	"nupkg",
	"jar",
	"war",
	"crate"
]);
const unexpectedStructure = defineRule({
	id: "artifact/unexpected-structure",
	title: "Artefact does not have the expected modules or entry points",
	severity: "high",
	rationale: "A build that leaves a module out, or takes one along, still succeeds. Users find out, or an import name that belongs to another package is taken over.",
	remedy: "Mend what the build includes, or the list in the policy where the change is meant.",
	standards: [
		"NIST SSDF PW.8.2",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: ["artifacts"],
	options: strictObject({ packages: optional(array(expected), []) }),
	applies(models, { packages }) {
		const named = haveArtifacts(models);
		if (named !== true) return named;
		return packages.length > 0 || "the policy describes no package: set the option `packages`";
	},
	*check({ artifacts }, { packages }) {
		const installed = artifacts.artifacts.filter(({ format }) => INSTALLED.has(format));
		const matched = /* @__PURE__ */ new Set();
		for (const artifact of installed) {
			const name = nameOf$3(artifact);
			if (name === null) continue;
			const wanted = packages.filter((one) => nameKey(one.name, artifact.ecosystem) === nameKey(name, artifact.ecosystem));
			for (const one of wanted) {
				matched.add(one);
				const { modules, entryPoints } = artifact.provides;
				yield* differences(artifact, "module", one.modules, modules);
				yield* differences(artifact, "entry point", one["entry-points"], entryPoints.map((entry) => entry.name));
			}
		}
		if (matched.size === 0) yield { unverified: `the policy describes ${listed$5(packages.map((one) => code$3(one.name)))}, and no named artefact is such a package; mend the option \`packages\` of artifact/unexpected-structure or what is named` };
	}
});
function* differences(artifact, noun, wanted, found) {
	if (wanted === void 0) return;
	const missing = wanted.filter((name) => !found.includes(name));
	const extra = [...new Set(found)].filter((name) => !wanted.includes(name));
	const sides = [[
		missing,
		"lacks",
		`The policy expects ${missing.length === 1 ? "it" : "them"}, and so do those who use it.`
	], [
		extra,
		"has",
		`The policy does not expect ${extra.length === 1 ? "it" : "them"}.`
	]];
	for (const [names, verb, why] of sides) {
		if (names.length === 0) continue;
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(artifact.path)} ${verb} the ${noun}${names.length === 1 ? "" : "s"} ${firstOf(names)}. ${why}`,
			evidence: {
				artifact: artifact.path,
				names
			},
			key: `${verb} ${noun}`
		};
	}
}

// src/rules/artifact/unversioned-path.ts
const layout = pipe(string(), check((text) => /\{(?:version|tag)\}/.test(text), "must contain {version} or {tag}: a path without them is the same for every release"));
const unversionedPath = defineRule({
	id: "artifact/unversioned-path",
	title: "Artefact is published under a path without its version",
	severity: "medium",
	rationale: "A name such as `core-latest.whl` changes its content with every release. What was deployed cannot be told, rolled back or verified afterwards.",
	remedy: "Let the published path carry the version.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"artifacts"
	],
	options: strictObject({ layout: optional(layout) }),
	applies(models) {
		const named = haveArtifacts(models);
		return named === true ? hasTag(models) : named;
	},
	*check(models, { layout: published }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version; see release/tag-format` };
			return;
		}
		for (const artifact of models.artifacts.artifacts) {
			const name = fileName(artifact);
			if (isAttestation(artifact) || artifact.format === "oci-layout") continue;
			const floats = /(?:^|[-_.])latest(?=[-_.]|$)/i.test(name);
			if (!floats && (published !== void 0 || carriesVersion$1(artifact, release.version))) continue;
			yield {
				at: placeOf$1(artifact),
				message: floats ? `${code$3(name)} is called \`latest\`. The next release would replace it under everybody who uses it.` : `${code$3(name)} does not carry the version ${code$3(release.version)}. The next release would be published under the same name.`,
				remedy: floats ? `Publish it as ${code$3(name.replace(/latest/i, release.version))}, and let a redirect or a tag point to the newest.` : "Put the version into the file name. Where the folder carries it, say so in the policy: `rules: {artifact/unversioned-path: {options: {layout: \"releases/{tag}/{file}\"}}}`.",
				evidence: {
					artifact: artifact.path,
					version: release.version
				},
				key: floats ? "latest" : "unversioned"
			};
		}
	}
});
function carriesVersion$1(artifact, version) {
	const claim = artifact.claims.find((one) => one.where === "file name" && one.version !== null);
	const grammar = artifact.ecosystem === null ? dotted : grammarOf(artifact.ecosystem);
	if (claim !== void 0) return grammar.canonical(claim.version) !== null;
	const name = fileName(artifact);
	const at = name.indexOf(version);
	if (at === -1) return false;
	return !/[0-9.]$/.test(name.slice(0, at)) && !/^\.?[0-9]/.test(name.slice(at + version.length));
}

// src/rules/artifact/version-mismatch.ts
const versionMismatch = defineRule({
	id: "artifact/version-mismatch",
	title: "Artefact is another version or package than the tag releases",
	severity: "critical",
	rationale: "What is uploaded is known by the version and the name inside it. Where these are not the tag’s, users get bytes under a name that stands for other code: a stale build, or somebody else’s.",
	remedy: "Build from a fresh checkout of the tag into an empty folder, and publish only what that build wrote.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"artifacts"
	],
	applies(models) {
		const named = haveArtifacts(models);
		return named === true ? hasTag(models) : named;
	},
	*check(models) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that artefacts can be compared with; see release/tag-format` };
			return;
		}
		for (const artifact of models.artifacts.artifacts) {
			if (isAttestation(artifact)) continue;
			yield* versions(artifact, release);
			yield* names$3(artifact, release, models.manifests.manifests);
		}
	}
});
function grammarOfArtifact({ ecosystem }) {
	return ecosystem === null ? dotted : grammarOf(ecosystem);
}
function* versions(artifact, { tag, version }) {
	const grammar = grammarOfArtifact(artifact);
	const wanted = grammar.canonical(version);
	const wrong = /* @__PURE__ */ new Map();
	for (const claim of artifact.claims) {
		if (claim.version === null) continue;
		const stated = grammar.canonical(claim.version.replace(/^v(?=[0-9])/, ""));
		if (stated !== null && stated === wanted) continue;
		wrong.set(claim.version, [...wrong.get(claim.version) ?? [], claim]);
	}
	for (const [stated, claims] of wrong) {
		const places = listed$5(claims.map(({ where }) => where === "file name" ? "its file name" : code$3(where)));
		yield {
			at: placeOf$1(artifact),
			message: `${code$3(artifact.path)} is ${code$3(stated)} by ${places}, and the tag ${code$3(tag)} says ${code$3(version)}. It would be published as a release that this tag does not name.`,
			evidence: {
				artifact: artifact.path,
				tag,
				tagVersion: version,
				version: stated,
				places: claims.map(({ where }) => where)
			},
			key: `version ${claims.map(({ where }) => where).join(" ")}`
		};
	}
}
function* names$3(artifact, release, all) {
	const at = placeOf$1(artifact);
	const apart = otherName(artifact);
	if (apart !== null) {
		const { first, other } = apart;
		yield {
			at,
			message: `${code$3(artifact.path)} bears two names: ${code$3(first.name)} by ${first.where === "file name" ? "its file name" : code$3(first.where)} and ${code$3(other.name)} by ${code$3(other.where)}. A registry or an installer would take it for one package, and it is another.`,
			evidence: {
				artifact: artifact.path,
				names: [first.name, other.name]
			},
			key: "names"
		};
		return;
	}
	const name = nameOf$3(artifact);
	if (name === null || manifestsOf(artifact, release.manifests).length > 0) return;
	const { ecosystem } = artifact;
	const elsewhere = manifestsOf(artifact, all);
	const roots = new Set(release.manifests.map(({ path }) => path));
	if (elsewhere.some(({ workspaceRoot }) => workspaceRoot !== null && roots.has(workspaceRoot))) return;
	if (elsewhere[0] !== void 0) {
		const what = release.component === null ? `the tag ${code$3(release.tag)}` : code$3(release.component);
		yield {
			at,
			message: `${code$3(artifact.path)} is the package ${code$3(name)} of ${code$3(elsewhere[0].path)}, which ${release.component === null ? `${what} does not release` : `is not ${what}, the one that the tag ${code$3(release.tag)} releases`}. It would go out under a tag that does not name it.`,
			remedy: `Name only the artefacts of this release, or release ${code$3(name)} under a tag of its own (\`tags: ["{component}@{version}"]\` in the policy).`,
			evidence: {
				artifact: artifact.path,
				name,
				manifest: elsewhere[0].path,
				tag: release.tag
			},
			key: "package"
		};
		return;
	}
	const own = all.filter((manifest) => manifest.ecosystem === ecosystem && manifest.publishable);
	if (ecosystem === null || own.length === 0 || own.some((manifest) => manifest.name === null)) return;
	const known = [...new Map(own.map((manifest) => [nameKey(manifest.name, ecosystem), manifest.name])).values()];
	yield {
		at,
		message: `${code$3(artifact.path)} is the package ${code$3(name)}, which no manifest of the commit makes. Those that can be published are ${listed$5(known.slice(0, 5).map(code$3))}.`,
		remedy: "Publish only what was built from this commit; mend the name where it is a slip.",
		evidence: {
			artifact: artifact.path,
			name,
			known
		},
		key: "package"
	};
}

// src/rules/artifact/index.ts
const artifactRules = [
	missing$1,
	versionMismatch,
	invalidMetadata,
	brokenIntegrity,
	notFromCommit,
	unexpectedFile,
	unexpectedStructure,
	unversionedPath,
	sbomMismatch
];

// src/rules/dependency/advised-packages.ts
function advisedPackages({ advisories, lockfiles }, wanted) {
	const groups = /* @__PURE__ */ new Map();
	for (const match of advisories.matches.filter(wanted)) {
		const key = [
			match.id,
			match.package.purl,
			match.package.lockfile
		].join("\n");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [match]);
		else group.push(match);
	}
	const byPath = new Map(lockfiles.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
	const ways = /* @__PURE__ */ new Map();
	return [...groups.values()].map((matches) => {
		const match = matches[0];
		const places = matches.map((each) => each.package);
		const lockfile = byPath.get(match.package.lockfile) ?? null;
		let introduction = { kind: places.some(({ direct }) => direct) ? "direct" : "unknown" };
		if (introduction.kind === "unknown" && lockfile !== null) {
			const towards = ways.get(lockfile) ?? waysFromDirect(lockfile);
			ways.set(lockfile, towards);
			introduction = shortest(places, towards);
		}
		return {
			match,
			lockfile,
			places,
			scope: widest(places),
			introduction
		};
	});
}
function waysFromDirect({ packages }) {
	const byId = new Map(packages.map((locked) => [locked.id, locked]));
	const direct = packages.filter((locked) => locked.direct);
	const from = new Map(direct.map(({ id }) => [id, null]));
	const queue = [...direct];
	for (const current of queue) for (const id of current.dependencies ?? []) {
		const next = byId.get(id);
		if (next === void 0 || from.has(id)) continue;
		from.set(id, current);
		queue.push(next);
	}
	return from;
}
function shortest(places, from) {
	const path = places.flatMap((place) => {
		if (!from.has(place.id)) return [];
		const path = [place];
		for (let before = from.get(place.id); before; before = from.get(before.id)) path.unshift(before);
		return [path];
	}).sort((a, b) => a.length - b.length)[0];
	return path === void 0 ? { kind: "unknown" } : {
		kind: "path",
		path
	};
}
function widest(places) {
	const scopes = new Set(places.map(({ scope }) => scope));
	if (scopes.has("runtime")) return "runtime";
	return scopes.has("optional") ? "optional" : "development";
}

// src/rules/dependency/advisory-text.ts
const SUMMARY_LENGTH = 140;
function named$3({ name, version }) {
	return code$2(version === null ? name : `${name}@${version}`);
}
function code$2(text) {
	return `\`${oneLine(text, 200).replaceAll("`", "'")}\``;
}
function headline$4(summary) {
	return (oneLine(summary, SUMMARY_LENGTH).replaceAll("`", "'").split(/[.!?] /, 1)[0] ?? "").replace(/[.!?:]+$/, "");
}
function introducedBy({ match, introduction, scope }) {
	const when = {
		runtime: "at run time",
		development: "for development",
		optional: "optionally"
	}[scope];
	if (introduction.kind === "direct") return `It is a direct dependency, used ${when}.`;
	if (introduction.kind === "path") return `${introduction.path.map(named$3).join(" > ")} brings it in, used ${when}.`;
	const { via = [] } = match.package;
	if (via.length > 0) {
		const names = via.length > 3 ? [...via.slice(0, 2).map(code$2), `${via.length - 2} more`] : via.map(code$2);
		const last = names.pop();
		return `It is needed by ${names.length > 0 ? `${names.join(", ")} and ` : ""}${last}, and used ${when}.`;
	}
	return `It is used ${when}; ${code$2(match.package.lockfile)} does not say what brings it in.`;
}
function advisoryEvidence({ match, introduction, scope, places }) {
	const { id, aliases, severity, vector, score, fixed, url } = match;
	const { name, version, purl, ecosystem, lockfile } = match.package;
	return {
		advisory: id,
		aliases,
		package: version === null ? name : `${name}@${version}`,
		purl,
		ecosystem,
		lockfile,
		severity,
		vector,
		score: score ?? null,
		fixed,
		url,
		scope,
		direct: introduction.kind === "direct",
		path: introduction.kind === "path" ? introduction.path.map(({ purl }) => purl) : [],
		places: places.map((place) => place.id)
	};
}
function oneLine(text, length) {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

// src/rules/dependency/unanswered.ts
const acceptUnanswerable = pipe(optional(array(pipe(string(), minLength(1))), []), description("Exact names of locked packages that no advisory database can answer for (from git, a URL, or without a version) and that are accepted as they are."));
function hasDependencies({ lockfiles, manifests }) {
	if (lockfiles.lockfiles.some(({ packages }) => packages.length > 0) || manifests.manifests.some(asksARegistry)) return true;
	return "no manifest declares a dependency, and no lockfile locks one";
}
function* unanswered(models, accepted) {
	const { advisories, lockfiles, manifests } = models;
	const answered = new Set(lockfiles.lockfiles.filter(({ packages }) => packages.some(({ source }) => source.kind !== "local")).map(({ ecosystem }) => ecosystem));
	const silent = manifests.manifests.filter((manifest) => !answered.has(manifest.ecosystem) && asksARegistry(manifest));
	for (const { path, ecosystem, dependencies, undecidedDependencies } of silent) {
		const lock = unreadLock(lockfiles, ecosystem);
		if (lock?.kind === "unread") continue;
		const unread = undecidedDependencies?.[0];
		if (lock === null && dependencies.length === 0 && unread !== void 0) {
			yield {
				unverified: `${code$2(path)} declares dependencies that could not be looked up: ${unread.how}. Where another check looks for advisories, switch this rule off by name.`,
				at: unread.at
			};
			continue;
		}
		yield {
			unverified: lock === null ? `${code$2(path)} declares dependencies, and no lockfile locks any ${ecosystem} package: nothing could be looked up. Commit a lockfile.` : `${code$2(path)} declares dependencies, and ${code$2(lock.path)} is excluded: nothing could be looked up. Where another check looks for advisories, switch this rule off by name.`,
			at: null
		};
	}
	if (advisories.answered !== advisories.queried) yield { unverified: `${advisories.source} answered ${advisories.answered} of ${advisories.queried} package versions. Run again.` };
	for (const [reason, packages] of unaccepted(advisories.unqueried, accepted)) {
		const first = packages[0];
		const names = [...new Set(packages.map(named$3))];
		const others = names.length > SHOWN$1 ? ` and ${names.length - SHOWN$1} more` : "";
		yield {
			unverified: `No advisory database can answer for ${names.slice(0, SHOWN$1).join(", ")}${others} in ${code$2(first.lockfile)}: ${reason}. Lock a registry version, or name it under ${code$2("accept-unanswerable")} in the policy.`,
			at: first.at
		};
	}
}
function unreadLock({ unread = [] }, ecosystem) {
	const own = unread.filter((lock) => lock.ecosystem === ecosystem);
	return own.find(({ kind }) => kind === "unread") ?? own[0] ?? null;
}
const SHOWN$1 = 10;
function unaccepted(unqueried, accepted) {
	const groups = /* @__PURE__ */ new Map();
	for (const { package: locked, reason } of unqueried) {
		if (locked.source.kind === "local" || locked.isEmpty === true || accepted.includes(locked.name)) continue;
		const key = `${locked.lockfile}\n${reason}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [reason, [locked]]);
		else group[1].push(locked);
	}
	return [...groups.values()];
}
function asksARegistry(manifest) {
	return fromRegistry(manifest).length > 0 || (manifest.undecidedDependencies ?? []).length > 0;
}
function fromRegistry({ dependencies, ecosystem }) {
	if (ecosystem === "GitHub Actions") return [];
	return dependencies.filter(({ scope, range }) => scope !== "peer" && scope !== "build" && !/^(?:workspace|file|link|portal):/.test(range));
}

// src/rules/dependency/upgrade-command.ts
const PLAIN = /^[A-Za-z0-9@][A-Za-z0-9@._/:+!-]*$/;
function upgrade(advised) {
	const { match, lockfile, introduction } = advised;
	const version = match.fixed[0];
	if (version === void 0) return null;
	const prose = `Raise ${code$2(match.package.name)} to ${code$2(version)} or later in ${code$2(match.package.lockfile)}`;
	const command = PLAIN.test(match.package.name) && PLAIN.test(version) ? commandFor(match.package, version, lockfile?.format ?? "", introduction.kind === "direct") : null;
	return command === null ? `${prose}.` : `${prose}: ${command}.`;
}
function commandFor({ name }, version, format, direct) {
	switch (format) {
		case "package-lock":
		case "npm-shrinkwrap": return direct ? code$2(`npm install ${name}@${version}`) : `${code$2(`npm update ${name}`)}, or an entry ${code$2(`"${name}": "${version}"`)} under ${code$2("overrides")} in \`package.json\` where the packages above it do not allow that`;
		case "pnpm-lock.yaml": return direct ? code$2(`pnpm update ${name}@${version}`) : `${code$2(`pnpm update ${name}`)}, or an entry ${code$2(`${name}: ${version}`)} under ${code$2("overrides")} in \`pnpm-workspace.yaml\` where the packages above it do not allow that`;
		case "yarn-classic":
		case "yarn-berry": return direct ? code$2(`yarn ${format === "yarn-berry" ? "up" : "upgrade"} ${name}@${version}`) : `delete its entry and run ${code$2("yarn install")}, or write ${code$2(`"${name}": "${version}"`)} under ${code$2("resolutions")} in \`package.json\` where the packages above it do not allow that`;
		case "go.sum": return code$2(`go get ${name}@v${version.replace(/^v/, "")} && go mod tidy`);
		case "Cargo.lock": return code$2(`cargo update ${name} --precise ${version}`);
		case "composer.lock": return code$2(direct ? `composer require ${name}:^${version.replace(/^v/, "")}` : `composer update ${name} --with-dependencies`);
		case "gradle.lockfile": return code$2(`./gradlew dependencies --update-locks ${name}`);
		case "packages.lock.json": return direct ? code$2(`dotnet add package ${name} --version ${version}`) : `${code$2(`dotnet add package ${name} --version ${version}`)}, which asks for it directly`;
		case "Gemfile.lock": return `${code$2(`bundle update ${name} --conservative`)}, which the requirement in the Gemfile has to allow`;
		case "pdm.lock": return `${code$2(`pdm update ${name}`)}, which the range in \`pyproject.toml\` has to allow`;
		case "Pipfile.lock": return code$2(`pipenv upgrade ${name}==${version}`);
		case "poetry.lock": return code$2(direct ? `poetry add ${name}@^${version}` : `poetry update ${name}`);
		case "uv.lock": return code$2(`uv lock --upgrade-package ${name}==${version}`);
		case "requirements": return `write ${code$2(`${name}==${version}`)} and the hashes of that version`;
		default: return null;
	}
}

// src/rules/dependency/known-vulnerability.ts
const knownVulnerability = defineRule({
	id: "dependency/known-vulnerability",
	title: "Locked dependency has a known vulnerability",
	severity: "high",
	rationale: "An advisory tells attackers as well as maintainers how a version can be broken. A release that ships it, or is built with it, is open in a way that is public.",
	remedy: "Raise the package to a fixed version. Where none exists, replace it, or write a waiver with the exact advisory id, the reason and an expiry date.",
	standards: [
		"OWASP CICD-SEC-3",
		"NIST SSDF PW.4.4",
		"NIST SSDF RV.1.1",
		"OpenSSF Scorecard Vulnerabilities",
		"OpenSSF S2C2F SCA-1",
		"CIS Software Supply Chain 3.1.5"
	],
	needs: [
		"advisories",
		"lockfiles",
		"manifests"
	],
	waivedBy: ["advisory", "fingerprint"],
	options: strictObject({ "accept-unanswerable": acceptUnanswerable }),
	applies: hasDependencies,
	*check(models, options) {
		yield* unanswered(models, options["accept-unanswerable"]);
		for (const advised of advisedPackages(models, ({ malicious }) => !malicious)) {
			const { match } = advised;
			const mend = upgrade(advised);
			yield {
				at: match.package.at,
				severity: match.severity ?? "high",
				message: message(advised),
				...mend === null ? {} : { remedy: mend },
				evidence: advisoryEvidence(advised),
				key: `${match.id} ${match.package.purl} ${match.package.lockfile}`
			};
		}
	}
});
function message(advised) {
	const { match } = advised;
	const summary = headline$4(match.summary);
	return [
		`${named$3(match.package)} is affected by ${match.id}${summary === "" ? "" : `: ${summary}`}.`,
		match.severity === null ? "The advisory is not scored and counts as high." : "",
		match.fixed.length === 0 ? "No fixed version is known." : `Fixed in ${match.fixed.slice(0, 5).map(code$2).join(", ")}.`,
		introducedBy(advised)
	].filter((sentence) => sentence !== "").join(" ");
}

// src/rules/dependency/locking.ts
function folderOf$3(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function normalized(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function lockable(manifest) {
	return manifest.dependencies.filter(({ scope, range }) => scope !== "peer" && scope !== "build" && !/^(?:file|link|workspace|portal):|^\.{0,2}\//.test(range));
}
function workspaceFolder(manifest) {
	const root = manifest.workspaceRoot;
	if (root === null) return null;
	return /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/.test(root) ? folderOf$3(root) : root;
}
function locksOf(manifest, lockfiles) {
	const folder = folderOf$3(manifest.path);
	const workspace = workspaceFolder(manifest);
	return lockfiles.flatMap((lockfile) => {
		if (lockfile.ecosystem !== manifest.ecosystem) return [];
		if (isList(lockfile, manifest)) return isListOf(manifest, lockfile) ? [{
			lockfile,
			member: ""
		}] : [];
		if (isRequirements(manifest)) return [];
		if (lockfile.format === "Pipfile.lock" !== (manifest.format === "Pipfile")) return [];
		const member = relative(folderOf$3(lockfile.path), folder);
		if (member === null) return [];
		return member === "" || workspace === folderOf$3(lockfile.path) || names$2(lockfile, member) ? [{
			lockfile,
			member
		}] : [];
	});
}
function isRequirements(manifest) {
	return manifest.format.startsWith("requirements");
}
function isList({ format, currentContentHash }, manifest) {
	if (format === "requirements") return true;
	if (format === "Pipfile.lock") return manifest.format !== "Pipfile";
	return format === "pylock" && (currentContentHash === void 0 || manifest.format !== "pyproject.toml");
}
function names$2(lockfile, member) {
	return lockfile.packages.some(({ source, version, direct, id }) => {
		if (source.kind !== "local") return false;
		return source.path === member && (id === member || version !== null || direct);
	});
}
function isListOf(manifest, lockfile) {
	if (isRequirements(manifest) && lockfile.format === "requirements") return manifest.path.replace(/\.in$/, ".txt") === lockfile.path;
	if (manifest.format === "Pipfile" && lockfile.format === "requirements") return false;
	if (isRequirements(manifest) && lockfile.format === "Pipfile.lock") return false;
	if (/constraints[^/]*$/i.test(lockfile.path)) return false;
	const folder = folderOf$3(manifest.path);
	const place = folderOf$3(lockfile.path);
	if (place !== folder && place !== (folder === "" ? "requirements" : `${folder}/requirements`)) return false;
	const locked = new Set(lockfile.packages.map((one) => one.name));
	return lockable(manifest).some((dependency) => locked.has(normalized(dependency.name)));
}
function relative(from, to) {
	if (from === to) return "";
	if (from === "") return to;
	return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : null;
}

// src/rules/dependency/sync/gem-requirement.ts
function canonicalRequirement(text) {
	const parts = parse$1(text);
	if (parts === null) return null;
	return parts.map(([operator, version]) => `${operator} ${version}`).filter((part) => part !== ">= 0").sort().join(", ");
}
function satisfiesRequirement(version, requirement) {
	const parts = parse$1(requirement);
	if (parts === null || rubygems.canonical(version) === null) return null;
	return parts.every(([operator, wanted]) => {
		const order = rubygems.compare(version, wanted);
		switch (operator) {
			case "=": return order === 0;
			case "!=": return order !== 0;
			case ">": return order > 0;
			case "<": return order < 0;
			case ">=": return order >= 0;
			case "<=": return order <= 0;
			default: return order >= 0 && rubygems.compare(released(version), bumped(wanted)) < 0;
		}
	});
}
function parse$1(text) {
	const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => /^(=|!=|>|<|>=|<=|~>)?\s*(\S+)$/.exec(part));
	const read = parts.flatMap((match) => match === null || rubygems.canonical(match[2]) === null ? [] : [[match[1] ?? "=", match[2]]]);
	return read.length === parts.length ? read : null;
}
function released(version) {
	return numbers$2(version).join(".");
}
function bumped(version) {
	const own = numbers$2(version);
	const kept = own.length > 1 ? own.slice(0, -1) : own;
	const last = BigInt(kept.at(-1) ?? "0") + 1n;
	return [...kept.slice(0, -1), String(last)].join(".");
}
function numbers$2(version) {
	const segments = version.trim().replaceAll("-", ".pre.").match(/[0-9]+|[A-Za-z]+/g) ?? [];
	const word = segments.findIndex((segment) => /[A-Za-z]/.test(segment));
	return word === -1 ? segments : segments.slice(0, word);
}

// src/rules/dependency/sync/message.ts
const REMEDIES$1 = {
	"package-lock": "Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.",
	"npm-shrinkwrap": "Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.",
	"pnpm-lock.yaml": "Run `pnpm install --lockfile-only`, review the difference and commit it; `pnpm install --frozen-lockfile` then agrees.",
	"yarn-classic": "Run `yarn install` with Yarn 1, review the difference and commit it; `yarn install --frozen-lockfile` then agrees.",
	"yarn-berry": "Run `yarn install --mode=update-lockfile`, review the difference and commit it; `yarn install --immutable` then agrees.",
	"Cargo.lock": "Run `cargo update --workspace`, review the difference and commit it; `cargo build --locked` then agrees.",
	"composer.lock": "Run `composer update --lock`, or `composer update` with the names of what changed, review the difference and commit it; `composer validate` then agrees.",
	"gradle.lockfile": "Run `./gradlew dependencies --write-locks`, review the difference and commit it.",
	"packages.lock.json": "Run `dotnet restore --force-evaluate`, review the difference and commit it; `dotnet restore --locked-mode` then agrees.",
	"Gemfile.lock": "Run `bundle lock`, review the difference and commit it; `bundle install --frozen` then agrees.",
	"pdm.lock": "Run `pdm lock`, review the difference and commit it; `pdm lock --check` then agrees.",
	"Pipfile.lock": "Run `pipenv lock`, review the difference and commit it; `pipenv verify` then agrees.",
	pylock: "Write it again with the tool that its `created-by` names (`uv export --format pylock.toml`, `pdm lock`, `pip lock`, `pipenv lock`), review the difference and commit it.",
	"poetry.lock": "Run `poetry lock`, review the difference and commit it; `poetry check --lock` then agrees.",
	"uv.lock": "Run `uv lock`, review the difference and commit it; `uv lock --check` then agrees.",
	requirements: "Compile the list again with the command at its head (`pip-compile` or `uv pip compile`), review the difference and commit it."
};
const RESOLVED_ANEW = "An install then either fails or resolves anew, so what was reviewed and audited is not what is released.";
function disagreement(manifest, lockfile, { at, what, why }) {
	return {
		at: at ?? {
			path: manifest.path,
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		message: `\`${manifest.path}\` ${what}. ${why ?? RESOLVED_ANEW}`,
		remedy: remedyFor$9(lockfile),
		evidence: {
			manifest: manifest.path,
			lockfile: lockfile.path
		}
	};
}
function remedyFor$9(lockfile) {
	return REMEDIES$1[lockfile.format] ?? "Lock again with the package manager in use, and commit the lockfile.";
}

// src/rules/dependency/sync/bundler.ts
function bundlerDisagreements(manifest, lock, manifests) {
	return manifest.format === "Gemfile" ? gemfileDisagreements(manifest, lock, manifests) : gemspecDisagreements(manifest, lock);
}
function* gemfileDisagreements(manifest, { lockfile, member }, manifests) {
	if (member !== "") return;
	yield* undecided$1(manifest, lockfile, manifest.undecidedDependencies ?? []);
	const listed = declaredIn(lockfile, "DEPENDENCIES", "");
	const known = /* @__PURE__ */ new Set();
	for (const dependency of manifest.dependencies) {
		known.add(dependency.name);
		if (dependency.name === "bundler") continue;
		yield* declared(manifest, lockfile, dependency, listed.get(dependency.name));
	}
	const gemspecs = gemspecsOf(manifest, manifests);
	for (const gemspec of gemspecs) {
		known.add(gemspec.name ?? "");
		for (const { name, scope } of gemspec.gem?.dependencies ?? []) if (scope === "development") known.add(name);
	}
	if (!((manifest.undecidedDependencies ?? []).length === 0 && gemspecs.length >= (manifest.gemspecs ?? []).length && gemspecs.every(({ name, gem }) => name !== null && gem !== void 0 && gem.undecidedDependencies === null))) return;
	for (const [name, { at }] of listed) {
		if (known.has(name) || name === "bundler") continue;
		yield disagreement(manifest, lockfile, {
			at,
			what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`
		});
	}
}
function* declared(manifest, lockfile, { name, range, at, marker }, listed) {
	if (listed === void 0) {
		if (marker === void 0) yield disagreement(manifest, lockfile, {
			at,
			what: `declares \`${name}\`; \`${lockfile.path}\` was made without it`
		});
		else yield {
			unverified: `whether \`${lockfile.path}\` should lock \`${name}\` could not be decided: \`${manifest.path}\` asks for it under ${code$1(marker)}; \`bundle install --frozen\` decides it where the release is built`,
			at
		};
		return;
	}
	const isElsewhere = /^(?:file:|git\+)/.test(range);
	const [wanted, has] = [canonicalRequirement(range), canonicalRequirement(listed.range)];
	if (!isElsewhere && wanted !== null && wanted !== has) {
		if (marker !== void 0 && manifest.dependencies.filter((one) => one.name === name).length > 1) return;
		yield disagreement(manifest, lockfile, {
			at,
			what: `asks for \`${name}\` ${shown(range)}; \`${lockfile.path}\` was made for ${shown(listed.range)}`
		});
		return;
	}
	const locked = lockfile.packages.filter((one) => one.name === name);
	if (locked.length === 0) {
		if (marker !== void 0) return;
		yield disagreement(manifest, lockfile, {
			at,
			what: `declares \`${name}\`; \`${lockfile.path}\` lists it and locks no version of it`
		});
		return;
	}
	if (marker !== void 0) return;
	const odd = locked.find((one) => misfits(one, isElsewhere ? listed.range : range));
	if (odd === void 0) return;
	yield disagreement(manifest, lockfile, {
		at,
		what: `asks for \`${name}\` ${shown(isElsewhere ? listed.range : range)}; \`${lockfile.path}\` has \`${odd.id}\``
	});
}
function* gemspecDisagreements(manifest, { lockfile, member }) {
	const own = lockfile.packages.find(({ source, name }) => source.kind === "local" && name === manifest.name && isFolder(source.path, member));
	if (own === void 0 || manifest.gem === void 0) return;
	if (manifest.version?.kind === "static" && manifest.version.value !== own.version) yield disagreement(manifest, lockfile, {
		at: own.at,
		what: `has version \`${manifest.version.value}\`; \`${lockfile.path}\` repeats it as \`${own.version}\``
	});
	const { dependencies, undecidedDependencies } = manifest.gem;
	const at = manifest.undecidedDependencies?.[0]?.at ?? start(manifest);
	if (undecidedDependencies !== null) yield* undecided$1(manifest, lockfile, [{
		at,
		how: undecidedDependencies
	}]);
	const listed = declaredIn(lockfile, "specs", member);
	for (const { name, requirement, scope, always } of dependencies) {
		if (scope !== "runtime" || name === "bundler") continue;
		const has = listed.get(name);
		if (has === void 0) {
			if (!always) continue;
			yield disagreement(manifest, lockfile, {
				at,
				what: `declares \`${name}\`; \`${lockfile.path}\` was made without it`
			});
			continue;
		}
		const wanted = requirement === null ? null : canonicalRequirement(requirement.join(", "));
		if (always && wanted !== null && wanted !== canonicalRequirement(has.range)) yield disagreement(manifest, lockfile, {
			at: has.at,
			what: `asks for \`${name}\` ${shown(requirement.join(", "))}; \`${lockfile.path}\` was made for ${shown(has.range)}`
		});
	}
	if (undecidedDependencies !== null) return;
	const known = new Set(dependencies.map(({ name }) => name));
	for (const [name, { at: place }] of listed) {
		if (known.has(name) || name === "bundler") continue;
		yield disagreement(manifest, lockfile, {
			at: place,
			what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`
		});
	}
}
function* undecided$1(manifest, lockfile, parts) {
	const [first] = parts;
	if (first === void 0) return;
	yield {
		unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` could not be decided: ${first.how}; \`bundle install --frozen\` decides it`,
		at: first.at
	};
}
function declaredIn(lockfile, group, member) {
	return new Map((lockfile.declared ?? []).filter((one) => one.group === group && isFolder(one.member, member)).map((one) => [one.name, one]));
}
function gemspecsOf(manifest, manifests) {
	const base = folderOf$3(manifest.path);
	const folders = (manifest.gemspecs ?? []).map((path) => [base, path.replace(/^(?:\.\/)*\.?\/?|\/+$/g, "")].filter((part) => part !== "").join("/"));
	return manifests.filter(({ format, path }) => format === "gemspec" && folders.includes(folderOf$3(path)));
}
function isFolder(path, member) {
	return path === member || path === "." && member === "";
}
function misfits({ source, version }, range) {
	if (source.kind === "local" || version === null) return false;
	return satisfiesRequirement(version, range) === false;
}
function shown(range) {
	return range === "" ? "in any version" : `\`${range}\``;
}
function code$1(text) {
	return text.includes("`") ? text : `\`${text}\``;
}
function start({ path }) {
	return {
		path,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
}

// src/rules/dependency/sync/cargo.ts
var import_satisfies = /* @__PURE__ */ __toESM(require_satisfies(), 1);
var import_valid = /* @__PURE__ */ __toESM(require_valid(), 1);
function* cargoDisagreements(manifest, { lockfile, member }) {
	if (manifest.name === null) return;
	const project = lockfile.packages.find(({ name, source }) => source.kind === "local" && name === manifest.name && source.path === member);
	const asked = lockable(manifest).filter((one) => isLocked$1(one, manifest, member));
	if (project === void 0) {
		if (asked.length === 0) return;
		yield disagreement(manifest, lockfile, {
			at: asked[0].at,
			what: `declares dependencies; \`${lockfile.path}\` does not hold \`${manifest.name}\``
		});
		return;
	}
	if (manifest.version?.kind === "static" && manifest.version.value !== project.version) yield disagreement(manifest, lockfile, {
		at: project.at,
		what: `has version \`${manifest.version.value}\`; \`${lockfile.path}\` repeats it as \`${project.version}\``
	});
	const byId = new Map(lockfile.packages.map((one) => [one.id, one]));
	const provided = (project.dependencies ?? []).map((id) => byId.get(id));
	for (const { name } of provided) {
		if (manifest.dependencies.some((one) => one.name === name)) continue;
		yield disagreement(manifest, lockfile, {
			at: project.at,
			what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`
		});
	}
	for (const { name, range, group, at } of asked) {
		const candidates = provided.filter((one) => one.name === name);
		if (candidates.length === 0) yield disagreement(manifest, lockfile, {
			at,
			what: `declares \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made without it`
		});
		else if (candidates.every((one) => !fits$1(one.version, range))) {
			const found = candidates.map((one) => `\`${one.name}@${one.version}\``).join(" and ");
			yield disagreement(manifest, lockfile, {
				at,
				what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` has ${found}`
			});
		}
	}
}
function isLocked$1({ group }, manifest, member) {
	return member === "" || manifest.workspaceRoot !== null || !/(?:^|\.)dev-dependencies$/.test(group);
}
function fits$1(version, range) {
	if (range.startsWith("git+")) return true;
	const wanted = range.split(",").map((part) => part.trim().replace(/^(?=\d)/, "^").replace(/^([=<>~^]+)\s+/, "$1")).join(" ");
	return (0, import_valid.default)(wanted) === null || (0, import_satisfies.default)(version, wanted);
}

// src/rules/dependency/sync/composer-constraint.ts
function satisfiesConstraint(version, constraint) {
	const answers = constraint.replace(/\s+as\s+\S+\s*$/i, "").split(/\s*\|\|?\s*/).map((part) => fitsAll(version, part.trim()));
	if (answers.includes(true)) return true;
	return answers.includes(null) ? null : false;
}
function fitsAll(version, part) {
	const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part);
	const answers = hyphen === null ? part.replaceAll(/([=<>!~^]+)\s+/g, "$1").split(/[\s,]+/).filter((one) => one !== "").map((one) => fits(version, one)) : [fits(version, `>=${hyphen[1]}`), fits(version, upTo(hyphen[2]))];
	if (answers.includes(false)) return false;
	return answers.includes(null) ? null : true;
}
function upTo(version) {
	return /^v?\d+(?:\.\d+)?$/.test(version) ? `<${next$1(numbersOf$1(version), 0)}` : `<=${version}`;
}
function fits(version, written) {
	const one = written.replace(/@(?:dev|alpha|beta|rc|stable)$/i, "");
	if (one === "" || /^[vx*](?:\.[x*])*$/i.test(one)) return true;
	const [, operator = "=", wanted] = /^(\^|~|>=|<=|!=|<>|==|=|<|>)?(.+)$/.exec(one);
	const wildcard = /^(v?\d+(?:\.\d+)*)\.[x*](?:\.[x*])*$/i.exec(wanted);
	if (wildcard !== null && operator === "=") return between(version, numbersOf$1(wildcard[1]), 0);
	if (operator === "^" || operator === "~") {
		const own = numbersOf$1(wanted);
		if (own === null) return null;
		const first = own.findIndex((part) => part !== "0");
		const kept = operator === "^" ? first === -1 ? own.length : first + 1 : Math.max(own.length - 1, 1);
		return between(version, own, own.length - kept, wanted);
	}
	if (packagist.canonical(wanted) === null || packagist.canonical(version) === null) return operator === "=" && wanted === version ? true : null;
	const bound = /^v?[\d.]+$/i.test(wanted) && (operator === ">=" || operator === "<") ? `${wanted}-dev` : wanted;
	const order = packagist.compare(version, bound);
	switch (operator) {
		case ">=": return order >= 0;
		case "<=": return order <= 0;
		case ">": return order > 0;
		case "<": return order < 0;
		case "!=":
		case "<>": return order !== 0;
		default: return order === 0;
	}
}
function between(version, own, dropped, from = own?.join(".") ?? "") {
	if (own === null || packagist.canonical(version) === null || packagist.canonical(from) === null) return null;
	const lower = /^v?[\d.]+$/i.test(from) ? `${from}-dev` : from;
	return packagist.compare(version, lower) >= 0 && packagist.compare(version, next$1(own, dropped)) < 0;
}
function next$1(own, dropped) {
	const kept = own.slice(0, own.length - dropped);
	return `${[...kept.slice(0, -1), String(BigInt(kept.at(-1)) + 1n)].join(".")}-dev`;
}
function numbersOf$1(version) {
	const match = /^v?(\d+(?:\.\d+){0,3})(?:[-.+_]?[a-z@].*)?$/i.exec(version);
	return match === null ? null : match[1].split(".");
}

// src/rules/dependency/sync/composer.ts
function* composerDisagreements(manifest, { lockfile, member }) {
	if (member !== "") {
		yield* memberDisagreements(manifest, {
			lockfile,
			member
		});
		return;
	}
	const current = lockfile.currentContentHash;
	if (current === void 0 || "unknown" in current) {
		const why = current === void 0 ? "it was not computed" : current.unknown;
		yield { unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`composer validate\` decides it` };
	} else if (current.hex !== lockfile.contentHash) yield disagreement(manifest, lockfile, {
		at: current.at,
		what: `has changed since \`${lockfile.path}\` was made: the \`content-hash\` is that of another one`,
		why: "Composer says so in a warning and installs what was asked for before, so what is released is not what the manifest says."
	});
	for (const { name, range, group, at } of lockable(manifest)) {
		const key = name.toLowerCase();
		const own = lockfile.packages.find((one) => one.name.toLowerCase() === key);
		if (own === void 0) {
			if ((lockfile.provided ?? []).includes(key)) continue;
			yield disagreement(manifest, lockfile, {
				at,
				what: `requires \`${name}\` in \`${group}\`; \`${lockfile.path}\` locks nothing for it`
			});
		} else if (own.version !== null && satisfiesConstraint(own.version, range) === false) yield disagreement(manifest, lockfile, {
			at,
			what: `requires \`${name}\` \`${range}\`; \`${lockfile.path}\` has \`${own.id}\``
		});
	}
}
function* memberDisagreements(manifest, { lockfile, member }) {
	const listed = new Map((lockfile.declared ?? []).filter((one) => one.member === member && one.group === "require").map((one) => [one.name.toLowerCase(), one]));
	const asked = new Map(manifest.dependencies.filter(({ scope }) => scope === "runtime").map((one) => [one.name.toLowerCase(), one]));
	for (const [key, { name, range, at }] of asked) {
		const has = listed.get(key);
		if (has !== void 0 && has.range === range) continue;
		yield disagreement(manifest, lockfile, {
			at,
			what: `requires \`${name}\` \`${range}\`; \`${lockfile.path}\` was made ${has === void 0 ? "without it" : `for \`${has.range}\``}`
		});
	}
	for (const [key, { name, at }] of listed) {
		if (asked.has(key)) continue;
		yield disagreement(manifest, lockfile, {
			at,
			what: `does not require \`${name}\`; \`${lockfile.path}\` was made with it`
		});
	}
}

// src/rules/dependency/sync/contradictions.ts
function* contradictions(lockfile) {
	for (const { from, name, range, at } of lockfile.missing ?? []) yield {
		at,
		message: `\`${lockfile.path}\` holds nothing for \`${name}\` \`${range}\`, which \`${from}\` requires. An install fetches it all the same, unlocked and unseen by every audit of the lockfile.`,
		remedy: remedyFor$9(lockfile),
		evidence: {
			lockfile: lockfile.path,
			requiredBy: from,
			name,
			range
		}
	};
	for (const one of lockfile.packages) {
		const fetched = fetchedInstead(one);
		if (fetched === null) continue;
		yield {
			at: one.at,
			message: `\`${lockfile.path}\` names \`${one.name}@${one.version}\` and fetches \`${fetched}\`. Audits judge the name, an install takes the address: what was judged safe is not what is installed.`,
			remedy: `Find out who wrote the entry. ${remedyFor$9(lockfile)}`,
			evidence: {
				lockfile: lockfile.path,
				package: one.name,
				version: one.version,
				fetched
			}
		};
	}
}
function fetchedInstead({ ecosystem, name, version, source, foreignFiles }) {
	if (foreignFiles !== void 0) return foreignFiles[0];
	if (ecosystem !== "npm" || source.kind !== "registry" || source.url === null || version === null) return null;
	const address = decoded(source.url.replace(/[?#].*$/s, ""));
	const match = /^(.*)\/-\/(?:@[^/]+\/)?([^/]+-\d+\.\d+\.\d+[^/]*)\.tgz$/is.exec(address);
	if (match === null) return null;
	const [scope, bare] = name.startsWith("@") ? name.split("/") : ["", name];
	const found = match[2];
	if (withoutBuild(found) !== `${bare}-${withoutBuild(version)}`) return found;
	const [folder, around = ""] = match[1].split("/").toReversed();
	const fetchedScope = around.startsWith("@") ? around : "";
	return folder === bare && fetchedScope !== scope ? `${fetchedScope === "" ? "" : `${fetchedScope}/`}${found}` : null;
}
function withoutBuild(version) {
	return version.replace(/\+.*$/, "");
}
function decoded(text) {
	return text.replace(/%2b/gi, "+").replace(/%2f/gi, "/").replace(/%40/g, "@");
}

// src/rules/dependency/sync/gradle.ts
function* gradleDisagreements(manifest, { lockfile, member }) {
	if (member !== "" || manifest.format !== "build.gradle" || lockfile.heldByBuild === true) return;
	const [first] = manifest.undecidedDependencies ?? [];
	if (first === void 0 || /buildscript[^/]*$|settings-gradle\.lockfile$/.test(lockfile.path)) return;
	yield {
		unverified: `whether \`${lockfile.path}\` holds all that \`${manifest.path}\` asks for is known to Gradle alone, and in this lock mode it resolves what is not locked; set \`dependencyLocking { lockMode = LockMode.STRICT }\`, with which it refuses`,
		at: first.at
	};
}

// src/rules/dependency/sync/npm-range.ts
function misfit(name, range, locked, version) {
	const here = version === null ? `\`${locked.name}\` without a version` : `\`${locked.name}@${version}\``;
	const alias = /^npm:((?:@[^/]+\/)?[^@]+)(?:@(.*))?$/.exec(range);
	if (alias !== null) {
		if (locked.name !== alias[1]) return here;
		return misfit(alias[1], alias[2] ?? "*", locked, version);
	}
	const { kind } = locked.source;
	if (/^(?:file|link|portal|workspace):|^\.{0,2}\/|^~\//.test(range)) return kind === "local" ? null : `${here} from ${origin(locked)}`;
	if (isGitRange(range)) return kind === "git" ? null : `${here} from ${origin(locked)}`;
	if (/^https?:/i.test(range)) return kind === "url" ? null : `${here} from ${origin(locked)}`;
	if (kind !== "local" && locked.name !== name) return here;
	const wanted = range.trim();
	if (wanted === "" || wanted === "*") return null;
	if ((0, import_valid.default)(wanted, { loose: true }) === null) return null;
	if (version === null) return kind === "local" ? null : here;
	return (0, import_satisfies.default)(version, wanted, { loose: true }) ? null : here;
}
function isGitRange(range) {
	return /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):|ssh:)/i.test(range) || /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(range) || /^[^@/:.\s~][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(range);
}
function origin({ source }) {
	if (source.kind === "local") return "this repository";
	return source.kind === "registry" || source.kind === "bundled" ? "a registry" : `\`${source.url}\``;
}

// src/rules/dependency/sync/npm.ts
const GROUPS$1 = /* @__PURE__ */ new Set([
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
]);
const OTHER_PROJECT = "`npm ci` does not compare that and installs all the same, so nothing shows that these packages are those that this version was reviewed and tested with.";
function* npmDisagreements(manifest, lock) {
	const { lockfile, member } = lock;
	const byId = new Map(lockfile.packages.map((one) => [one.id, one]));
	if (member !== "" && !byId.has(member)) {
		if (lockfile.declared !== null) yield notHeld(manifest, lockfile);
		return;
	}
	yield* rootDisagreements(manifest, lock, byId);
	if (lockfile.declared === null) {
		yield* unlistedDisagreements(manifest, lockfile, member, byId);
		return;
	}
	const declared = lockfile.declared.filter((one) => one.member === member);
	yield* undeclared$1(manifest, lockfile, declared);
	for (const dependency of manifest.dependencies) {
		if (!GROUPS$1.has(dependency.group)) continue;
		const repeated = declared.find((one) => one.group === dependency.group && one.name === dependency.name);
		if (repeated === void 0) {
			if (isRepeatedAsOptional(dependency, manifest)) continue;
			yield absent$2(dependency, manifest, lockfile);
		} else if (repeated.range !== dependency.range) yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``
		});
		else yield* unfit$2(dependency, manifest, lockfile, repeated.provided ?? null, byId);
	}
}
function* unlistedDisagreements(manifest, lockfile, member, byId) {
	if (member !== "") return;
	for (const dependency of manifest.dependencies) {
		if (!GROUPS$1.has(dependency.group) || dependency.group === "peerDependencies") continue;
		if (isRepeatedAsOptional(dependency, manifest)) continue;
		yield* unfit$2(dependency, manifest, lockfile, `node_modules/${dependency.name}`, byId);
	}
}
function* rootDisagreements(manifest, { lockfile, member }, byId) {
	if (member !== "") {
		const project = byId.get(member);
		yield* versionDisagreement$1(manifest, lockfile, [{
			version: project.version,
			at: project.at
		}]);
		return;
	}
	const { root } = lockfile;
	if (root === null) return;
	if (manifest.name !== null && root.name !== null && root.name !== manifest.name) yield disagreement(manifest, lockfile, {
		at: root.at,
		what: `is \`${manifest.name}\`; \`${lockfile.path}\` was made for \`${root.name}\``,
		why: OTHER_PROJECT
	});
	yield* versionDisagreement$1(manifest, lockfile, root.versions ?? [root]);
}
function notHeld(manifest, lockfile) {
	return disagreement(manifest, lockfile, {
		at: manifest.dependencies[0]?.at ?? null,
		what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`
	});
}
function* versionDisagreement$1(manifest, lockfile, places) {
	if (manifest.version?.kind !== "static") return;
	const { value } = manifest.version;
	const wrong = places.find((place) => place.version !== null && plain$2(place.version) !== plain$2(value));
	if (wrong === void 0) return;
	yield disagreement(manifest, lockfile, {
		at: wrong.at,
		what: `has version \`${value}\`; \`${lockfile.path}\` repeats it as \`${wrong.version}\``,
		why: OTHER_PROJECT
	});
}
function plain$2(version) {
	return version.trim().replace(/^[=v\s]+/, "");
}
function* undeclared$1(manifest, lockfile, declared) {
	for (const one of declared) {
		if (manifest.dependencies.some(({ group, name }) => group === one.group && name === one.name)) continue;
		yield disagreement(manifest, lockfile, {
			at: one.at,
			what: `does not declare \`${one.name}\` in \`${one.group}\`; \`${lockfile.path}\` was made with it`
		});
	}
}
function absent$2(dependency, manifest, lockfile) {
	return disagreement(manifest, lockfile, {
		at: dependency.at,
		what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`
	});
}
function* unfit$2(dependency, manifest, lockfile, provided, byId) {
	const locked = provided === null ? void 0 : byId.get(provided);
	if (locked === void 0) {
		if (dependency.scope === "optional" || dependency.scope === "peer") return;
		yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` locks nothing for it`
		});
		return;
	}
	const target = locked.version === null ? byId.get(locked.dependencies?.[0] ?? "") : void 0;
	const version = locked.source.kind === "local" && locked.version === null ? target?.version ?? null : locked.version;
	const instead = misfit(dependency.name, dependency.range, locked, version);
	if (instead === null) return;
	yield disagreement(manifest, lockfile, {
		at: dependency.at,
		what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` has ${instead}`
	});
}
function isRepeatedAsOptional({ group, name }, manifest) {
	return group === "dependencies" && manifest.dependencies.some((other) => other.group === "optionalDependencies" && other.name === name);
}

// src/rules/dependency/sync/nuget-range.ts
function canonicalRange(text) {
	const range = parse(text);
	if (range === null) return null;
	const { least, isLeastIn, most, isMostIn } = range;
	return `${isLeastIn ? "[" : "("}${least ?? ""}, ${most ?? ""}${isMostIn ? "]" : ")"}`;
}
function isInRange(version, text) {
	const range = parse(text);
	if (range === null || nuget.canonical(version) === null || /\*/.test(text)) return null;
	const { least, isLeastIn, most, isMostIn } = range;
	if (least !== null && nuget.compare(version, least) < (isLeastIn ? 0 : 1)) return false;
	return most === null || nuget.compare(version, most) <= (isMostIn ? 0 : -1);
}
function parse(text) {
	const trimmed = text.trim();
	const brackets = /^([[(])\s*([^,\s]*)\s*(?:(,)\s*([^,\s]*)\s*)?([\])])$/.exec(trimmed);
	if (brackets === null) {
		const least = bound(trimmed);
		return least === null ? null : {
			least,
			isLeastIn: true,
			most: null,
			isMostIn: false
		};
	}
	const [, open, first, comma, second, close] = brackets;
	const least = first === "" ? "" : bound(first);
	const most = comma === void 0 ? least : second === "" ? "" : bound(second);
	if (least === null || most === null || least === "" && most === "") return null;
	return {
		least: least || null,
		isLeastIn: open === "[",
		most: most || null,
		isMostIn: close === "]"
	};
}
function bound(text) {
	return /^[\d.]*\*(?:-\*)?$|-[\w.]*\*$/.test(text) ? text.toLowerCase() : nuget.canonical(text);
}

// src/rules/dependency/sync/nuget.ts
function* nugetDisagreements(manifest, { lockfile, member }) {
	if (member !== "" || manifest.format !== "project file" || isOfAnother(manifest, lockfile.path)) return;
	const [first] = manifest.undecidedDependencies ?? [];
	if (first !== void 0) yield {
		unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` could not be decided: ${first.how}; \`dotnet restore --locked-mode\` decides it`,
		at: first.at
	};
	const declared = lockfile.declared ?? [];
	const targets = [...new Set(declared.map(({ group }) => group))].filter((target) => !target.includes("/"));
	const byId = new Map(lockfile.packages.map((one) => [one.id, one]));
	for (const { name, range, at, marker } of manifest.dependencies) {
		const listed = declared.filter((one) => one.name.toLowerCase() === name.toLowerCase());
		if (listed.length === 0 || marker === void 0 && listed.length < targets.length) {
			if (marker !== void 0) continue;
			const held = targets.find((target) => !listed.some(({ group }) => group === target));
			yield disagreement(manifest, lockfile, {
				at,
				what: `refers to \`${name}\`; \`${lockfile.path}\` was made without it${held === void 0 || listed.length === 0 ? "" : ` for \`${held}\``}`
			});
			continue;
		}
		const wanted = range === "*" ? null : canonicalRange(range);
		for (const { range: requested, provided, group } of listed) {
			const version = byId.get(provided ?? "")?.version ?? null;
			if (marker === void 0 && wanted !== null && wanted !== canonicalRange(requested)) {
				yield disagreement(manifest, lockfile, {
					at,
					what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` was made for \`${requested}\``
				});
				break;
			}
			if (version !== null && isInRange(version, requested) === false) {
				yield disagreement(manifest, lockfile, {
					at,
					what: `asks for \`${name}\` \`${requested}\`; \`${lockfile.path}\` has \`${version}\` for \`${group}\``
				});
				break;
			}
		}
	}
}
function isOfAnother({ path }, lockfile) {
	const named = /packages\.(.+)\.lock\.json$/.exec(lockfile)?.[1];
	const own = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+proj$/, "");
	return named !== void 0 && named.toLowerCase() !== own.replaceAll(" ", "_").toLowerCase();
}

// src/rules/dependency/sync/pnpm.ts
const GROUPS = [
	"optionalDependencies",
	"dependencies",
	"devDependencies"
];
function* pnpmDisagreements(manifest, lock) {
	const { lockfile } = lock;
	if (lockfile.rewrittenBy === void 0) yield* disagreements$1(manifest, lock);
	else {
		const [first] = disagreements$1(manifest, lock);
		if (first === void 0) return;
		yield {
			unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` cannot be decided, because \`${lockfile.rewrittenBy}\` rewrites manifests before they are locked; \`pnpm install --frozen-lockfile\` decides it`,
			at: first.at
		};
	}
}
function* disagreements$1(manifest, { lockfile, member }) {
	const replaced = new Set(lockfile.overrides);
	const declared = (lockfile.declared ?? []).filter((one) => one.member === member && GROUPS.includes(one.group));
	const asked = effective(manifest).filter(({ name }) => !replaced.has(name));
	if (member !== "" && declared.length === 0 && !lockfile.packages.some(({ id }) => id === member)) {
		if (lockable(manifest).length > 0) yield disagreement(manifest, lockfile, {
			at: lockable(manifest)[0].at,
			what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`
		});
		return;
	}
	yield* undeclared(manifest, lockfile, declared, replaced);
	const byId = new Map(lockfile.packages.map((one) => [one.id, one]));
	for (const dependency of asked) {
		const repeated = declared.find((one) => one.name === dependency.name);
		if (repeated === void 0) {
			if (dependency.range.startsWith("link:")) continue;
			yield disagreement(manifest, lockfile, {
				at: dependency.at,
				what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`
			});
		} else if (repeated.group !== dependency.group) yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` has it in \`${repeated.group}\``
		});
		else if (repeated.range !== dependency.range) yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``
		});
		else yield* unfit$1(manifest, lockfile, dependency, byId.get(repeated.provided ?? ""));
	}
}
function* undeclared(manifest, lockfile, declared, replaced) {
	const known = new Set(manifest.dependencies.map(({ name }) => name));
	for (const { name, group, range, at } of declared) {
		if (known.has(name) || replaced.has(name) || range.startsWith("runtime:")) continue;
		yield disagreement(manifest, lockfile, {
			at,
			what: `does not declare \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made with it`
		});
	}
}
function effective(manifest) {
	const found = /* @__PURE__ */ new Map();
	for (const group of GROUPS) for (const dependency of manifest.dependencies) if (dependency.group === group && !found.has(dependency.name)) found.set(dependency.name, dependency);
	return [...found.values()];
}
function* unfit$1(manifest, lockfile, { name, range, at }, locked) {
	if (locked === void 0 || /^(?:https?|jsr|catalog|runtime):/i.test(range)) return;
	if (range.startsWith("npm:") && locked.source.kind === "local" && locked.version === null) return;
	const instead = misfit(name, range, locked, locked.version);
	if (instead === null) return;
	yield disagreement(manifest, lockfile, {
		at,
		what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` has ${instead}`
	});
}

// src/rules/dependency/sync/interpreters.ts
function isNeverInstalled(manifest, { marker, python }) {
	const project = specifier(manifest.requiresPython ?? "");
	const wanted = [...python === void 0 ? [] : [specifier(python)], ...clauses(marker ?? "")];
	if (project === null || wanted.length === 0 || wanted.includes(null)) return false;
	return !INTERPRETERS$4.some(({ minor, full }) => admits(project.range, full) && wanted.every((one) => admits(one.range, one.short ? minor : full)));
}
function specifier(range) {
	const translated = poetrySpecifier(range);
	return translated === null || translated !== "" && !(0, import_pep440.validRange)(translated) ? null : {
		range: translated,
		short: false
	};
}
function clauses(marker) {
	if (/\bor\b|[()]/.test(marker)) return [null];
	return marker.split(/\band\b/).flatMap((part) => {
		const match = /^\s*(python_version|python_full_version)\s*(<=|>=|<|>|==|!=|~=)\s*(["'])([^"']+)\3\s*$/.exec(part);
		if (match === null) return [];
		const range = `${match[2]}${match[4]}`;
		return [(0, import_pep440.validRange)(range) ? {
			range,
			short: match[1] === "python_version"
		} : null];
	});
}
function admits(range, version) {
	return range === "" || (0, import_pep440.satisfies)(version, range);
}
const INTERPRETERS$4 = [
	"2.6",
	"2.7",
	...Array.from({ length: 40 }, (_, minor) => `3.${minor}`),
	"4.0"
].flatMap((minor) => Array.from({ length: 25 }, (_, patch) => ({
	minor,
	full: `${minor}.${patch}`
})));

// src/rules/dependency/sync/python.ts
const AS_WRITTEN = (range) => range;
function bareIsExact(range) {
	return /^[0-9]/.test(range) ? `==${range}` : range;
}
const BINDINGS = {
	"poetry.lock": {
		manifest: "pyproject.toml",
		field: "content-hash",
		check: "poetry check --lock",
		specifier: (range) => poetrySpecifier(range) ?? range
	},
	"pdm.lock": {
		manifest: "pyproject.toml",
		field: "content_hash",
		check: "pdm lock --check",
		specifier: AS_WRITTEN
	},
	pylock: {
		manifest: "pyproject.toml",
		field: "tool.pdm.hashes",
		check: "pdm lock --check",
		specifier: AS_WRITTEN
	},
	"Pipfile.lock": {
		manifest: "Pipfile",
		field: "_meta.hash",
		check: "pipenv verify",
		specifier: bareIsExact
	}
};
function* boundDisagreements(manifest, { lockfile, member }) {
	const binding = BINDINGS[lockfile.format];
	if (member !== "" || manifest.format !== binding.manifest) return;
	const current = lockfile.currentContentHash;
	if (current === void 0 || "unknown" in current) {
		const why = current === void 0 ? "it was not computed" : current.unknown;
		yield { unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`${binding.check}\` decides it` };
	} else if (current.hex !== lockfile.contentHash) yield disagreement(manifest, lockfile, {
		at: current.at,
		what: `has changed since \`${lockfile.path}\` was made: the \`${binding.field}\` is that of other dependencies`
	});
	yield* unlocked(manifest, lockfile, lockedGroups(manifest, lockfile), (range) => isElsewhere(range) ? null : binding.specifier(range));
}
function isElsewhere(range) {
	return range.startsWith("@");
}
function lockedGroups(manifest, { groups }) {
	const all = lockable(manifest);
	if (groups === void 0) return all;
	return all.filter(({ group }) => {
		if (group === "dependencies") return groups.includes("default");
		const name = /^(?:optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)\.(.+)$/.exec(group);
		return name === null || groups.includes(normalized(name[1]));
	});
}
function* exportDisagreements(manifest, list) {
	if (list.format !== "pylock") return;
	const locked = new Set(list.packages.map((one) => one.name));
	yield* unlocked(manifest, list, lockable(manifest).filter(({ name }) => locked.has(normalized(name))), (range) => isElsewhere(range) ? null : poetrySpecifier(range) ?? range);
}
function* requirementsDisagreements(manifest, locks) {
	const packages = locks.flatMap((lockfile) => lockfile.packages);
	const [first] = locks;
	if (first === void 0) return;
	const locked = new Set(packages.map((one) => one.name));
	const expected = lockable(manifest).filter(({ scope, name }) => scope === "runtime" || isRequirements(manifest) || locked.has(normalized(name)));
	yield* unlocked(manifest, {
		...first,
		packages
	}, expected, (range) => isElsewhere(range) ? null : manifest.format === "Pipfile" ? bareIsExact(range) : range);
}
const FOR_SOME_MACHINES = /* @__PURE__ */ new Set([
	"requirements",
	"pylock",
	"pdm.lock",
	"Pipfile.lock"
]);
function* unlocked(manifest, lockfile, dependencies, specifier) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of lockfile.packages) byName.set(one.name, [...byName.get(one.name) ?? [], one]);
	const overrides = new Set(lockfile.overrides);
	for (const dependency of dependencies) {
		if (overrides.has(normalized(dependency.name))) continue;
		const candidates = byName.get(normalized(dependency.name)) ?? [];
		if (candidates.length === 0) {
			if (manifest.name !== null && normalized(manifest.name) === normalized(dependency.name)) continue;
			if (isNeverInstalled(manifest, dependency)) continue;
			if (FOR_SOME_MACHINES.has(lockfile.format) && dependency.marker !== void 0) continue;
			yield disagreement(manifest, lockfile, {
				at: dependency.at,
				what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` locks nothing for it`
			});
			continue;
		}
		const wanted = specifier(dependency.range);
		if (wanted === null) continue;
		const answers = candidates.filter((one) => one.source.kind === "registry" && one.version !== null).map((one) => satisfiesSpecifier(one.version, wanted));
		if (answers.length === 0 || answers.includes(true)) continue;
		if (answers.includes(null)) {
			yield {
				unverified: `whether \`${lockfile.path}\` locks what \`${dependency.name}\` \`${dependency.range}\` in \`${manifest.path}\` asks for could not be decided; the package manager's own check decides it`,
				at: dependency.at
			};
			continue;
		}
		yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` has ${candidates.map((one) => `\`${one.id}\``).join(" and ")}`
		});
	}
}

// src/rules/dependency/sync/uv.ts
function* uvDisagreements(manifest, { lockfile, member }) {
	if (manifest.format !== "pyproject.toml") return;
	const project = lockfile.packages.find(({ source }) => source.kind === "local" && (source.path === "." ? "" : source.path) === member);
	const own = manifest.dependencies.filter((one) => groupInLock(one.group) !== null);
	if (project === void 0) {
		if (own.length === 0) return;
		yield disagreement(manifest, lockfile, {
			at: own[0].at,
			what: `declares dependencies; \`${lockfile.path}\` does not hold the project`
		});
		return;
	}
	if (manifest.name !== null && normalized(manifest.name) !== project.name) yield disagreement(manifest, lockfile, {
		at: project.at,
		what: `is \`${manifest.name}\`; \`${lockfile.path}\` was made for \`${project.name}\``
	});
	yield* versionDisagreement(manifest, lockfile, project.version, project.at);
	const declared = (lockfile.declared ?? []).filter((one) => one.member === member);
	yield* repeatedDisagreements(manifest, lockfile, own, declared);
	const undecided = manifest.undecidedDependencies?.[0];
	if (undecided !== void 0) yield {
		unverified: `whether \`${lockfile.path}\` has the dependencies of \`${manifest.path}\` could not be decided (${undecided.how}); \`uv lock --check\` decides it`,
		at: undecided.at
	};
	const repeated = own.filter((dependency) => declared.some((one) => same$3(dependency, one)));
	yield* unlocked(manifest, lockfile, repeated, (range) => range.startsWith("@") ? null : range);
}
function* versionDisagreement(manifest, lockfile, locked, at) {
	if (manifest.version?.kind !== "static" || locked === null) return;
	const { value } = manifest.version;
	if (value === locked || (pep440.canonical(value) ?? value) === pep440.canonical(locked)) return;
	yield disagreement(manifest, lockfile, {
		at: lockfile.root?.version === locked ? lockfile.root.at : at,
		what: `has version \`${value}\`; \`${lockfile.path}\` repeats it as \`${locked}\``
	});
}
function* repeatedDisagreements(manifest, lockfile, own, declared) {
	const undecided = new Set((manifest.undecidedDependencies ?? []).map((one) => one.group));
	const isUndecided = (group) => undecided.has(group.replace(/\..*$/, ""));
	for (const one of declared) {
		if (isUndecided(one.group) || own.some((dependency) => same$3(dependency, one))) continue;
		if (one.group.startsWith("dependency-groups.") && own.some((dependency) => isGroup(dependency.group) && normalized(dependency.name) === normalized(one.name))) continue;
		yield disagreement(manifest, lockfile, {
			at: one.at,
			what: `does not declare \`${one.name}\` in \`${one.group}\`; \`${lockfile.path}\` was made with it`
		});
	}
	const wholly = groupsWhollyAbsent(own, declared);
	for (const group of wholly) {
		const members = own.filter((one) => groupInLock(one.group) === group);
		yield disagreement(manifest, lockfile, {
			at: members[0].at,
			what: `declares ${members.length} dependencies in \`${members[0].group}\`; \`${lockfile.path}\` was made without the whole group`
		});
	}
	for (const dependency of own) {
		if (wholly.includes(groupInLock(dependency.group))) continue;
		const repeated = declared.filter((one) => same$3(dependency, one));
		if (repeated.length === 0) {
			if (isNeverInstalled(manifest, dependency)) continue;
			yield disagreement(manifest, lockfile, {
				at: dependency.at,
				what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`
			});
			continue;
		}
		if (dependency.range.startsWith("@")) continue;
		const wanted = canonicalSpecifier(dependency.range);
		if (repeated.some((one) => canonicalSpecifier(one.range) === wanted)) continue;
		if (lockfile.packages.some(({ name, source }) => name === normalized(dependency.name) && source.kind !== "registry") && repeated.some((one) => one.range === "")) continue;
		yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range || "*"}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated[0].range || "*"}\``
		});
	}
}
function groupsWhollyAbsent(own, declared) {
	const groups = own.map((one) => groupInLock(one.group));
	const locked = new Set(declared.map((one) => groupName(one.group)));
	return [...new Set(groups)].filter((group) => group !== null && !locked.has(group) && groups.filter((other) => other === group).length > 1);
}
function same$3(dependency, one) {
	return groupInLock(dependency.group) === groupName(one.group) && normalized(dependency.name) === normalized(one.name);
}
function isGroup(group) {
	return groupInLock(group)?.startsWith("dependency-groups.") ?? false;
}
function groupInLock(group) {
	if (group === "tool.uv.dev-dependencies") return "dependency-groups.dev";
	return /^(?:dependencies$|optional-dependencies\.|dependency-groups\.)/.test(group) ? groupName(group) : null;
}
function groupName(group) {
	const [table, ...rest] = group.split(".");
	return rest.length === 0 ? group : `${table}.${normalized(rest.join("."))}`;
}

// src/rules/dependency/sync/yarn.ts
function* classicDisagreements(manifest, { lockfile }, own) {
	const answers = new Map(lockfile.packages.flatMap((locked) => (locked.answers ?? []).map((answer) => [answer, locked])));
	for (const dependency of lockable(manifest)) {
		const { name, range, at, group } = dependency;
		if (lockfile.overrides?.includes(name)) continue;
		const locked = answers.get(`${name}@${range}`);
		if (locked === void 0) {
			if (own.has(`npm ${name}`) || isRepeated(dependency, manifest)) continue;
			yield disagreement(manifest, lockfile, {
				at,
				what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` was made without that request`
			});
			continue;
		}
		yield* unfit(manifest, lockfile, dependency, misfit(name, range, locked, locked.version));
	}
}
function* berryDisagreements(manifest, { lockfile, member }) {
	const declared = (lockfile.declared ?? []).filter((one) => one.member === member);
	const asked = lockable(manifest);
	if (!(member === "" || lockfile.packages.some(({ id }) => id === member))) {
		if (asked.length > 0) yield disagreement(manifest, lockfile, {
			at: asked[0].at,
			what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`
		});
		return;
	}
	const byId = new Map(lockfile.packages.map((one) => [one.id, one]));
	const known = new Set(manifest.dependencies.map(({ name }) => name));
	for (const { name, at } of declared) {
		if (known.has(name)) continue;
		yield disagreement(manifest, lockfile, {
			at,
			what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`
		});
	}
	for (const dependency of asked) {
		const { name, range, at, group } = dependency;
		if (lockfile.overrides?.includes(name) || isRepeated(dependency, manifest)) continue;
		const repeated = declared.find((one) => one.name === name);
		if (repeated === void 0) yield disagreement(manifest, lockfile, {
			at,
			what: `declares \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made without it`
		});
		else if (bare(repeated.range) !== bare(range)) yield disagreement(manifest, lockfile, {
			at,
			what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``
		});
		else {
			const locked = byId.get(repeated.provided ?? "");
			if (locked === void 0 || locked.source.kind === "local" || /^(?:https?|catalog|patch):/.test(range)) continue;
			yield* unfit(manifest, lockfile, dependency, misfit(name, range, locked, locked.version));
		}
	}
}
function bare(range) {
	const text = range.trim().replace(/^npm:/, "").replace(/\s+/g, " ");
	return text === "" ? "*" : text;
}
function isRepeated({ name, group }, manifest) {
	const groups = manifest.dependencies.filter((other) => other.name === name).map((other) => other.group);
	return group === "devDependencies" && groups.some((other) => other !== group && other !== "peerDependencies") || group === "dependencies" && groups.includes("optionalDependencies");
}
function* unfit(manifest, lockfile, { name, range, at }, instead) {
	if (instead === null || /^https?:/.test(range)) return;
	yield disagreement(manifest, lockfile, {
		at,
		what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` has ${instead}`
	});
}

// src/rules/dependency/lockfile-out-of-sync.ts
const lockfileOutOfSync = defineRule({
	id: "dependency/lockfile-out-of-sync",
	title: "Manifest and lockfile disagree",
	severity: "high",
	rationale: "A lockfile that was made for another manifest locks something else: a strict install fails in the middle of the release, a lenient one resolves anew and installs what nobody reviewed.",
	remedy: "Lock again with the package manager in use, review the difference and commit it.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"NIST SSDF PS.3.1"
	],
	needs: ["manifests", "lockfiles"],
	applies: ({ lockfiles }) => lockfiles.lockfiles.length > 0 || "no lockfile was found",
	*check({ manifests, lockfiles }) {
		for (const lockfile of lockfiles.lockfiles) yield* contradictions(lockfile);
		const own = new Set(manifests.manifests.map(({ ecosystem, name }) => `${ecosystem} ${name ?? ""}`));
		for (const manifest of manifests.manifests) {
			const locks = locksOf(manifest, lockfiles.lockfiles);
			for (const lock of nearest$1(locks)) yield* disagreements(manifest, lock, own, manifests.manifests);
			const lists = locks.map((lock) => lock.lockfile).filter((lockfile) => isList(lockfile, manifest));
			if (lists.length === locks.length) yield* requirementsDisagreements(manifest, withIncludes(lists, lockfiles.lockfiles));
			else for (const list of lists) yield* exportDisagreements(manifest, list);
		}
	}
});
function disagreements(manifest, lock, own, manifests) {
	if (isList(lock.lockfile, manifest)) return [];
	switch (lock.lockfile.format) {
		case "package-lock":
		case "npm-shrinkwrap": return npmDisagreements(manifest, lock);
		case "pnpm-lock.yaml": return pnpmDisagreements(manifest, lock);
		case "pdm.lock":
		case "Pipfile.lock":
		case "poetry.lock":
		case "pylock": return boundDisagreements(manifest, lock);
		case "uv.lock": return uvDisagreements(manifest, lock);
		case "yarn-classic": return classicDisagreements(manifest, lock, own);
		case "yarn-berry": return berryDisagreements(manifest, lock);
		case "Cargo.lock": return cargoDisagreements(manifest, lock);
		case "composer.lock": return composerDisagreements(manifest, lock);
		case "gradle.lockfile": return gradleDisagreements(manifest, lock);
		case "packages.lock.json": return nugetDisagreements(manifest, lock);
		case "Gemfile.lock": return bundlerDisagreements(manifest, lock, manifests);
		case "go.sum": return [];
		default: return [{ unverified: `whether \`${lock.lockfile.path}\` agrees with \`${manifest.path}\` cannot be decided for the format \`${lock.lockfile.format}\` yet; run the package manager's own check` }];
	}
}
function nearest$1(locks) {
	const own = new Set(locks.flatMap(({ lockfile, member }) => member === "" ? [lockfile.format] : []));
	return locks.filter(({ lockfile, member }) => member === "" || !own.has(lockfile.format));
}
function withIncludes(lists, all) {
	const seen = new Set(lists);
	for (const list of seen) for (const path of list.includes ?? []) {
		const included = all.find((lockfile) => lockfile.path === path);
		if (included !== void 0) seen.add(included);
	}
	return [...seen];
}

// src/rules/dependency/malicious-package.ts
const maliciousPackage = defineRule({
	id: "dependency/malicious-package",
	title: "Locked dependency is malware",
	severity: "critical",
	rationale: "A malicious version runs its code on every machine that installs it: developers’, runners’ and users’. It steals the tokens that publish the next release.",
	remedy: "Remove the package or lock a version from before the attack, then treat every machine that installed it as compromised and rotate its credentials. Only a waiver with the exact advisory id excuses a false report.",
	standards: [
		"OWASP CICD-SEC-3",
		"NIST SSDF PW.4.1",
		"NIST SSDF RV.1.1",
		"OpenSSF S2C2F SCA-3",
		"CIS Software Supply Chain 3.1.5"
	],
	needs: [
		"advisories",
		"lockfiles",
		"manifests"
	],
	waivedBy: ["advisory"],
	options: strictObject({ "accept-unanswerable": acceptUnanswerable }),
	applies: hasDependencies,
	*check(models, options) {
		yield* unanswered(models, options["accept-unanswerable"]);
		for (const advised of advisedPackages(models, ({ malicious }) => malicious)) {
			const { match } = advised;
			const summary = headline$4(match.summary);
			yield {
				at: match.package.at,
				message: `${named$3(match.package)} is reported as malware by ${match.id}${summary === "" ? "" : `: ${summary}`}. ${introducedBy(advised)} Installing it is enough to run it.`,
				remedy: `Remove ${named$3(match.package)} from ${code$2(match.package.lockfile)} or lock a version from before the attack, and rotate the credentials of every machine that installed it. Only a waiver for ${code$2(match.id)} excuses a false report.`,
				evidence: advisoryEvidence(advised),
				key: `${match.id} ${match.package.purl} ${match.package.lockfile}`
			};
		}
	}
});

// src/rules/dependency/missing-integrity.ts
const WEAK = /* @__PURE__ */ new Set(["md5", "sha1"]);
const missingIntegrity = defineRule({
	id: "dependency/missing-integrity",
	title: "Locked package has no usable hash",
	severity: "high",
	rationale: "A package manager checks a download only against a hash that the lockfile holds. Without one, whoever controls the registry, a mirror or the network decides what is installed, and nothing notices.",
	remedy: "Lock again with a package manager that records hashes, and commit the lockfile.",
	standards: [
		"OWASP CICD-SEC-3",
		"OWASP CICD-SEC-9",
		"OpenSSF S2C2F ENF-1",
		"CIS Software Supply Chain 3.1"
	],
	needs: ["lockfiles"],
	applies: ({ lockfiles }) => lockfiles.lockfiles.length > 0 || "no lockfile was found",
	*check({ lockfiles }) {
		for (const lockfile of lockfiles.lockfiles) {
			if (!lockfile.carriesIntegrity) continue;
			const locked = lockfile.packages.filter(isFetched);
			const elsewhere = locked.filter((one) => isBare(one) && isForOtherMachines(lockfile, one));
			const bare = locked.filter((one) => isBare(one) && !isForOtherMachines(lockfile, one));
			const isWhole = HASHES_ON_DEMAND.has(lockfile.format) && bare.length === notGit(locked).length;
			const together = new Set(bare.length > MAX_APART || isWhole ? bare : []);
			if (together.size > 0) yield unhashed(lockfile, bare, isWhole);
			if (elsewhere.length > 0) yield unknownElsewhere(lockfile, elsewhere);
			for (const one of elsewhere) together.add(one);
			const weak = locked.filter((one) => one.source.kind !== "git" && weakFiles(one).length > 0);
			if (weak.length > MAX_APART) {
				yield weaklyHashed(lockfile, weak);
				for (const one of weak) together.add(one);
			}
			for (const one of locked) {
				if (together.has(one)) continue;
				const problem = problemOf(one);
				if (problem !== null) yield {
					at: one.at,
					message: `${problem} ${CONSEQUENCE}`,
					remedy: remedyFor$8(lockfile, one),
					evidence: {
						package: one.name,
						version: one.version,
						lockfile: lockfile.path
					}
				};
			}
		}
	}
});
const HASHES_ON_DEMAND = /* @__PURE__ */ new Set([
	"requirements",
	"Gemfile.lock",
	"gradle.lockfile"
]);
const MAX_APART = 20;
const CONSEQUENCE = "Whoever controls the source, a mirror or the network decides what is installed, and nothing notices.";
function isFetched({ source, isEmpty }) {
	return source.kind !== "local" && source.kind !== "bundled" && isEmpty !== true;
}
function isBare({ source, hashes, foreignHash }) {
	return source.kind !== "git" && hashes.length === 0 && foreignHash === void 0;
}
function isForOtherMachines({ format }, { condition }) {
	return format === "yarn-berry" && condition !== void 0;
}
function notGit(packages) {
	return packages.filter((one) => one.source.kind !== "git");
}
function unhashed(lockfile, bare, isWhole) {
	const what = isWhole ? `\`${lockfile.path}\` pins versions and carries no hashes.` : `\`${lockfile.path}\` locks ${bare.length} packages without a hash, \`${bare[0].name}\` first.`;
	return {
		at: bare[0].at,
		key: `unhashed ${bare.map((one) => one.id).join(" ")}`,
		message: `${what} A version alone does not fix the bytes: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
		remedy: remedyForAll(lockfile, bare),
		evidence: {
			lockfile: lockfile.path,
			packages: bare.map((one) => one.id)
		}
	};
}
function unknownElsewhere(lockfile, packages) {
	const [{ name, at }, ...others] = packages;
	const more = others.length === 0 ? "" : ` and ${others.length} more packages`;
	return {
		at,
		key: `elsewhere ${packages.map((one) => one.id).join(" ")}`,
		message: `\`${lockfile.path}\` has no checksum of \`${name}\`${more} for particular machines. Yarn records one only on a machine that can install the package; on the others it takes what it is given: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
		remedy: remedyFor$8(lockfile, packages[0]),
		evidence: {
			lockfile: lockfile.path,
			packages: packages.map((one) => one.id)
		}
	};
}
function weaklyHashed(lockfile, weak) {
	const algorithms = [...new Set(weak.flatMap(weakFiles))].sort().map((algorithm) => `\`${algorithm}\``);
	return {
		at: weak[0].at,
		key: `weak ${weak.map((one) => one.id).join(" ")}`,
		message: `\`${lockfile.path}\` locks ${weak.length} packages with ${algorithms.join(" or ")} only, \`${weak[0].name}\` first. Collisions can be made for that: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
		remedy: remedyForAll(lockfile, weak),
		evidence: {
			lockfile: lockfile.path,
			packages: weak.map((one) => one.id)
		}
	};
}
function problemOf(one) {
	const what = `\`${one.version === null ? one.name : `${one.name}@${one.version}`}\``;
	if (one.source.kind === "git") return pinsCommit(one.source.url) ? null : `${what} comes from git and is not pinned to a full commit.`;
	if (isBare(one)) return `${what} is locked without a hash.`;
	const weak = weakFiles(one);
	if (weak.length > 0) return `${what} is locked with ${weak.map((algorithm) => `\`${algorithm}\``).join(" and ")} only, for which collisions can be made.`;
	const files = one.filesWithoutHash ?? [];
	if (files.length > 0) return `${what} is locked with files that have no hash: ${listed$4(files)}.`;
	return null;
}
function pinsCommit(url) {
	return /[#@](?:[0-9a-f]{40}|[0-9a-f]{64})(?:$|[&#])/i.test(url) || /#(?:.*&)?commit=[0-9a-f]{40}$/i.test(url);
}
function weakFiles(one) {
	if (one.foreignHash !== void 0) return [];
	const strong = new Set(one.hashes.filter((hash) => !WEAK.has(hash.algorithm)).map((hash) => hash.file));
	const weak = one.hashes.filter((hash) => WEAK.has(hash.algorithm) && !strong.has(hash.file));
	return [...new Set(weak.map((hash) => hash.algorithm))].sort();
}
function listed$4(files) {
	const shown = files.slice(0, 3).map((file) => `\`${file}\``);
	return files.length > 3 ? `${shown.join(", ")} and ${files.length - 3} more` : shown.join(", ");
}
function remedyForAll(lockfile, packages) {
	return remedyFor$8(lockfile, packages[0]).replace("Delete the entry", "Delete their entries");
}
function remedyFor$8(lockfile, one) {
	if (one.source.kind === "git") return `Ask for \`${one.name}\` by the full 40-digit commit and lock again.`;
	switch (lockfile.format) {
		case "package-lock":
		case "npm-shrinkwrap": return `Delete the entry, run \`npm install --package-lock-only\` with a current npm against a registry that serves sha512, and commit \`${lockfile.path}\`.`;
		case "pnpm-lock.yaml": return `Delete the entry, run \`pnpm install --lockfile-only\` against a registry that serves sha512, and commit \`${lockfile.path}\`; for a bare archive, publish it to a registry or keep it in the repository.`;
		case "yarn-classic": return `Delete the entry, run \`yarn install\` with Yarn 1.10 or later against a registry that serves sha512, and commit \`${lockfile.path}\`.`;
		case "yarn-berry": return one.condition === void 0 ? `Delete the entry, run \`yarn install\`, and commit \`${lockfile.path}\`.` : `Name every machine that installs it under \`supportedArchitectures\` in \`.yarnrc.yml\` (\`os\`, \`cpu\`, \`libc\`), run \`yarn install\`, and commit \`${lockfile.path}\`.`;
		case "Cargo.lock": return `Delete the entry, run \`cargo update --workspace\` against a registry whose index has checksums, and commit \`${lockfile.path}\`.`;
		case "go.sum": return `Run \`go mod tidy\`, and commit \`${lockfile.path}\` with what it adds.`;
		case "composer.lock": return `Take \`${one.name}\` from a repository whose archives are those of a commit, or commit it and name its folder as a \`path\` repository; then run \`composer update ${one.name}\` and commit \`${lockfile.path}\`.`;
		case "gradle.lockfile": return "Run `./gradlew --write-verification-metadata sha256 help` and commit `gradle/verification-metadata.xml`; take the module out of its `trusted-artifacts` where it stands there.";
		case "packages.lock.json": return `Run \`dotnet restore --force-evaluate\`, and commit \`${lockfile.path}\`.`;
		case "Gemfile.lock": return `Run \`bundle lock --add-checksums\` with Bundler 2.6 or later, and commit \`${lockfile.path}\`.`;
		case "requirements": return `Write the hashes with \`pip-compile --generate-hashes\` (or \`uv pip compile --generate-hashes\`), commit \`${lockfile.path}\`, and install with \`--require-hashes\`.`;
		case "pdm.lock": return `Run \`pdm lock --refresh\` against an index that publishes hashes, and commit \`${lockfile.path}\`.`;
		case "Pipfile.lock": return `Run \`pipenv upgrade ${one.name}\` against an index that publishes hashes, and commit \`${lockfile.path}\`.`;
		case "pylock": return `Write \`${lockfile.path}\` again with the tool that its \`created-by\` names, against an index that publishes hashes, and commit it.`;
		case "poetry.lock": return "Run `poetry lock --regenerate` with a current Poetry and commit `poetry.lock`.";
		case "uv.lock": return `Run \`uv lock --upgrade-package ${one.name}\` against an index that publishes hashes, and commit \`uv.lock\`.`;
		default: return missingIntegrity.remedy;
	}
}

// src/rules/dependency/missing-lockfile.ts
const missingLockfile = defineRule({
	id: "dependency/missing-lockfile",
	title: "Dependencies are not locked",
	severity: "high",
	rationale: "Without a lockfile each install resolves versions anew: what is released is not what was tested, nobody can say what it was made of, and a malicious version published a minute ago gets in.",
	remedy: "Create the lockfile of the package manager in use and commit it.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"SLSA v1.2 Build: resolvedDependencies",
		"NIST SSDF PS.3.1"
	],
	needs: ["manifests", "lockfiles"],
	options: strictObject({ libraries: optional(picklist(["require", "allow"]), "require") }),
	applies: ({ manifests, lockfiles }) => (lockfiles.loose ?? []).length > 0 || manifests.manifests.some((manifest) => lockable(manifest).length > 0 || isUndecided(manifest)) || "no manifest declares dependencies",
	*check({ manifests, lockfiles }, { libraries }) {
		const reported = /* @__PURE__ */ new Set();
		for (const manifest of manifests.manifests) {
			if (libraries === "allow" && manifest.publishable) continue;
			if (locksOf(manifest, lockfiles.lockfiles).length > 0 || hasUnreadLock(manifest, lockfiles)) continue;
			const project = isRequirements(manifest) ? manifest.path : `${manifest.ecosystem} ${folderOf$3(manifest.path)} ${manifest.format === "Pipfile" ? "Pipfile" : ""}`;
			if (reported.has(project)) continue;
			const first = lockable(manifest)[0];
			if (first === void 0 && !isUndecided(manifest)) continue;
			reported.add(project);
			if (first === void 0) {
				yield {
					unverified: undecided(manifest),
					at: manifest.undecidedDependencies[0].at
				};
				continue;
			}
			yield {
				at: first.at,
				key: "missing-lockfile",
				message: `\`${manifest.path}\` declares dependencies and no lockfile locks them. Each install resolves versions anew, so what is released is not what was tested, and a version published a minute ago gets in.`,
				remedy: remedyFor$7(manifest),
				evidence: {
					manifest: manifest.path,
					dependencies: lockable(manifest).length
				}
			};
		}
		for (const { path, requirement, at } of lockfiles.loose ?? []) yield {
			at,
			key: "missing-lockfile",
			message: `\`${path}\` does not pin all that it lists, for example \`${requirement}\`. Each install resolves versions anew, so what is released is not what was tested, and a version published a minute ago gets in.`,
			remedy: `Rename it to \`${path.replace(/\.txt$/, ".in")}\`, run \`pip-compile --generate-hashes\` (or \`uv pip compile --generate-hashes\`) on that with \`-o ${path}\`, and commit both.`,
			evidence: {
				manifest: path,
				requirement
			}
		};
	}
});
function isUndecided(manifest) {
	return (manifest.undecidedDependencies ?? []).length > 0;
}
function undecided(manifest) {
	const { how } = manifest.undecidedDependencies[0];
	if (manifest.ecosystem !== "PyPI") return `\`${manifest.path}\` declares dependencies that nothing here proves locked: ${how}; check them in a step of your own, and switch this rule off by name in the policy`;
	return `\`${manifest.path}\` does not say which dependencies it has (${how}) and no lockfile stands beside it; commit one, for example by \`uv lock\`, or list the dependencies in \`project.dependencies\``;
}
function hasUnreadLock(manifest, { unread = [] }) {
	const folder = folderOf$3(manifest.path);
	return unread.some(({ path, ecosystem, kind }) => {
		if (ecosystem !== manifest.ecosystem) return false;
		const place = folderOf$3(path);
		if (place === folder || place === workspaceFolder(manifest)) return true;
		return kind === "unread" && (place === "" || folder.startsWith(`${place}/`));
	});
}
const REMEDIES = {
	npm: "Run `npm install --package-lock-only`{there} and commit `package-lock.json`; check that no `.gitignore` hides it.",
	"crates.io": "Run `cargo generate-lockfile`{there} and commit `Cargo.lock`; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.",
	Go: "Run `go mod tidy`{there} and commit `go.sum`; check that no `.gitignore` hides it.",
	Packagist: "Run `composer update --no-install`{there} and commit `composer.lock`; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.",
	Maven: "In Gradle, set `dependencyLocking { lockAllConfigurations() }`, run `./gradlew dependencies --write-locks`{there} and commit `gradle.lockfile`.",
	NuGet: "Set `<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>` in the project or in `Directory.Build.props`, run `dotnet restore`{there} and commit `packages.lock.json`. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.",
	RubyGems: "Run `bundle lock --add-checksums`{there} and commit `Gemfile.lock`; check that no `.gitignore` hides it. A gem that is tested over ranges on purpose sets `libraries: allow` for this rule.",
	PyPI: "Run `uv lock` (or `poetry lock`, or `pip-compile --generate-hashes`){there} and commit the result; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule."
};
function remedyFor$7(manifest) {
	if (isRequirements(manifest)) {
		const lock = manifest.path.replace(/\.in$/, ".txt");
		return `Run \`pip-compile --generate-hashes ${manifest.path} -o ${lock}\` (or \`uv pip compile\` with the same arguments) and commit the result.`;
	}
	const folder = folderOf$3(manifest.path);
	if (manifest.format === "Pipfile") return `Run \`pipenv lock\`${folder === "" ? "" : ` in \`${folder}\``} and commit \`Pipfile.lock\`; check that no \`.gitignore\` hides it.`;
	const there = folder === "" ? "" : ` in \`${folder}\``;
	return (REMEDIES[manifest.ecosystem] ?? missingLockfile.remedy).replace("{there}", there);
}

// src/rules/dependency/index.ts
const dependencyRules = [
	missingLockfile,
	lockfileOutOfSync,
	missingIntegrity,
	knownVulnerability,
	maliciousPackage
];

// src/rules/policy/expired-waiver.ts
const expiredWaiver = defineRule({
	id: "policy/expired-waiver",
	title: "Waiver is past its expiry date",
	severity: "high",
	rationale: "An exception was granted for a time. After it the risk is open again, and nobody has decided to keep it.",
	remedy: "Mend what the waiver excuses and remove it, or renew its expiry date after a new review.",
	standards: ["NIST SSDF RV.2.2", "OWASP CICD-SEC-1"],
	needs: ["decisions"],
	*check({ decisions }) {
		for (const waiver of decisions.waivers) {
			if (!isExpired(waiver, decisions.today)) continue;
			yield {
				at: waiver.at,
				message: `The waiver of \`${waiver.rule}\` expired on ${waiver.expires}. It excuses nothing any more.`,
				evidence: {
					rule: waiver.rule,
					expires: waiver.expires,
					owner: waiver.owner
				}
			};
		}
	}
});

// src/rules/policy/incomplete-waiver.ts
const incompleteWaiver = defineRule({
	id: "policy/incomplete-waiver",
	title: "Waiver lacks its reason, owner, expiry or scope",
	severity: "high",
	rationale: "An exception that nobody owns and that never ends is a hole. Such a waiver excuses nothing.",
	remedy: "Give the waiver a reason, an owner, an expiry date (`YYYY-MM-DD`) and the narrowest scope that does.",
	standards: ["NIST SSDF RV.2.2", "OWASP CICD-SEC-1"],
	needs: ["decisions"],
	*check({ decisions }) {
		for (const waiver of decisions.waivers) {
			if (waiver.problems.length === 0) continue;
			const subject = waiver.rule === "" ? "A waiver" : `The waiver of \`${waiver.rule}\``;
			yield {
				at: waiver.at,
				message: `${subject} is incomplete: ${waiver.problems.join("; ")}. It excuses nothing until it is whole.`,
				evidence: {
					rule: waiver.rule,
					problems: waiver.problems
				}
			};
		}
	}
});

// src/rules/policy/unused-waiver.ts
const unusedWaiver = defineRule({
	id: "policy/unused-waiver",
	title: "Waiver matches nothing",
	severity: "medium",
	rationale: "A stale exception lies in wait: the next finding that it happens to fit is excused without anybody deciding so.",
	remedy: "Remove the waiver.",
	standards: ["NIST SSDF RV.2.2", "OWASP CICD-SEC-1"],
	needs: ["decisions"],
	*check({ decisions }) {
		for (const waiver of decisions.waivers) {
			if (waiver.problems.length > 0 || decisions.matched.has(waiver.id)) continue;
			if (!decisions.ran.has(waiver.rule)) continue;
			yield {
				at: waiver.at,
				message: `The waiver of \`${waiver.rule}\` matches nothing. What it excused is gone, or has changed so that it no longer fits.`,
				evidence: {
					rule: waiver.rule,
					owner: waiver.owner
				}
			};
		}
	}
});

// src/rules/policy/weakened.ts
const weakened = defineRule({
	id: "policy/weakened",
	title: "Pull request weakens the policy",
	severity: "high",
	rationale: "A change that loosens the gate and a change that needs it loosened must not arrive together unseen.",
	remedy: "Leave the policy as it is, or let its owners merge the loosening on its own, knowing that this check fails for it.",
	standards: [
		"OWASP CICD-SEC-1",
		"OWASP CICD-SEC-4",
		"NIST SSDF PO.5.1"
	],
	needs: ["policy", "decisions"],
	modes: ["pull-request"],
	*check({ policy, decisions }) {
		for (const change of policy.weakened) yield {
			at: change.at,
			message: `This pull request weakens the policy: ${change.detail}. The run was judged by the policy of the base.`,
			evidence: { kind: change.kind }
		};
		for (const waiver of decisions.added) yield {
			at: waiver.at,
			message: `This pull request adds a waiver of \`${waiver.rule}\`. It excuses nothing until it is merged.`,
			evidence: {
				kind: "inline-waiver",
				rule: waiver.rule,
				owner: waiver.owner,
				expires: waiver.expires
			}
		};
	}
});

// src/rules/policy/index.ts
const policyRules = [
	expiredWaiver,
	unusedWaiver,
	incompleteWaiver,
	weakened
];

// src/rules/release/blocked-version.ts
const entry = strictObject({
	version: pipe(string(), trim(), nonEmpty("must not be empty")),
	package: optional(pipe(string(), trim(), nonEmpty("must not be empty"))),
	reason: pipe(string(), trim(), nonEmpty("must not be empty"))
});
const blockedVersion = defineRule({
	id: "release/blocked-version",
	title: "Version was withdrawn",
	severity: "critical",
	rationale: "A version that was rolled back is known to be bad. Whoever locked it, mirrors it or blocks it would take the new one for the old one, and registries refuse the number for ever.",
	remedy: "Release under the next version number; a withdrawn one is never used again.",
	standards: [
		"SLSA v1.2 Source (immutable revisions)",
		"NIST SSDF RV.2.2",
		"CIS Software Supply Chain 5.2"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"registries"
	],
	modes: ["release", "audit"],
	options: strictObject({
		versions: optional(array(entry), []),
		registries: optional(pipe(boolean(), description("Whether registries are asked what was yanked; `false` for runs that are offline.")), true)
	}),
	applies: (models, { versions, registries }) => versions.length > 0 || registries && models.registries.answers.length > 0 || "the policy lists no withdrawn version, and no package here goes to a registry",
	*check(models, { versions, registries }) {
		const { run, manifests } = models;
		if (registries) yield* inRegistries(models.registries, manifests.manifests, run.mode === "audit");
		if (versions.length === 0) return;
		if (run.mode === "audit") {
			yield* inManifests(manifests.manifests, versions);
			return;
		}
		if (run.repository.tag === null) {
			yield { unverified: "no tag names this release; push one, or name it with `--tag TAG`" };
			return;
		}
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be looked up; see release/tag-format` };
			return;
		}
		const blocked = versions.find((one) => isReleased$1(one, release.version, release.manifests));
		if (blocked !== void 0) yield finding$12(null, `The tag ${code$3(release.tag)} releases ${code$3(blocked.version)}`, blocked);
		yield* inManifests(release.manifests, versions);
	}
});
function* inRegistries({ answers }, manifests, isAudit) {
	for (const { asked, registry, answer } of answers) {
		const what = `${code$3(asked.name)} ${code$3(asked.version)}`;
		const at = manifests.find(({ path }) => path === asked.manifest)?.version?.at ?? null;
		const why = unknown$1(answer);
		if (why !== null) yield {
			unverified: `whether ${what} was withdrawn could not be asked: ${why}; where that is meant, set the option \`registries: false\` of release/blocked-version`,
			at
		};
		if (answer.kind !== "published" || answer.withdrawn === null) continue;
		const reason = answer.withdrawn === "" ? "It gives no reason" : `It says why: ${code$3(answer.withdrawn)}`;
		yield {
			at,
			...isAudit ? { severity: "medium" } : {},
			key: `withdrawn ${asked.ecosystem} ${asked.name} ${asked.version}`,
			message: `${what} was withdrawn from ${asked.ecosystem}, says ${code$3(registry)}. ${reason}.`,
			evidence: {
				package: asked.name,
				version: asked.version,
				registry,
				reason: answer.withdrawn
			}
		};
	}
}
function unknown$1(answer) {
	if (answer.kind === "unanswered") return answer.why;
	return answer.kind === "published" ? answer.undetailed ?? null : null;
}
function* inManifests(manifests, versions) {
	for (const manifest of manifests) {
		const { version, path } = manifest;
		if (version?.kind !== "static") continue;
		const blocked = versions.find((one) => isFor(one, manifest) && isSame$1(grammarFor(manifest), one.version, version.value));
		if (blocked !== void 0) yield finding$12(version.at, `${code$3(path)} states ${code$3(version.value)}`, blocked);
	}
}
function finding$12(at, what, { version, package: name, reason }) {
	return {
		at,
		message: `${what}, a version that was withdrawn. The policy says why: ${code$3(reason)}.`,
		evidence: {
			version,
			package: name,
			reason
		}
	};
}
function isReleased$1(one, version, manifests) {
	const named = manifests.filter((manifest) => isFor(one, manifest));
	if (named.length > 0) return named.some((manifest) => isSame$1(grammarFor(manifest), one.version, version));
	return one.package === void 0 && isSame$1(dotted, one.version, version);
}
function isFor(one, manifest) {
	return one.package === void 0 || one.package === manifest.name;
}
function isSame$1(grammar, listed, version) {
	if (listed === version) return true;
	const canonical = grammar.canonical(listed.replace(/^v(?=[0-9])/, ""));
	return canonical !== null && canonical === grammar.canonical(version);
}

// src/rules/release/release-line.ts
function earlierReleases(tags, grammar, read) {
	return tags.flatMap((tag) => {
		const version = read(tag.name);
		if (version === null || grammar.canonical(version) === null) return [];
		return [{
			tag,
			version
		}];
	});
}
function numbersOf(version) {
	return (/^[0-9]+(?:\.[0-9]+)*/.exec(version.replace(/^v|^[0-9]+!/, ""))?.[0] ?? "").split(".").map((part) => part.replace(/^0+(?=.)/, ""));
}
function lineProblem(version, commit, earlier, grammar) {
	const same = earlier.find((one) => grammar.compare(one.version, version) === 0 && one.tag.commit !== commit);
	if (same !== void 0) return {
		kind: "again",
		other: same
	};
	const isPre = grammar.isPrerelease(version);
	const others = earlier.filter((one) => (isPre || !grammar.isPrerelease(one.version)) && grammar.compare(one.version, version) !== 0);
	const [major, minor] = numbersOf(version);
	const ofMajor = others.filter((one) => numbersOf(one.version)[0] === major);
	const ofMinor = ofMajor.filter((one) => numbersOf(one.version)[1] === minor);
	const greatest = (ofMinor.length > 0 ? ofMinor : ofMajor).reduce((best, one) => best === null || grammar.compare(one.version, best.version) > 0 ? one : best, null);
	if (greatest === null || grammar.compare(version, greatest.version) > 0) return null;
	return {
		kind: "behind",
		other: greatest,
		line: ofMinor.length > 0 ? `${major}.${minor}` : major
	};
}
function newerStable(version, earlier, grammar) {
	return earlier.find((one) => !grammar.isPrerelease(one.version) && !isShort(one.version) && grammar.compare(one.version, version) > 0) ?? null;
}

// src/rules/release/sibling-tags.ts
function grammarOfRelease({ manifests }) {
	const [first] = manifests;
	return first === void 0 ? dotted : grammarFor(first);
}
function siblingReleases(release, tags) {
	const start = release.tag.lastIndexOf(release.version);
	const before = release.tag.slice(0, start).replace(/v$/, "");
	const after = release.tag.slice(start + release.version.length);
	const versionOf = (name) => {
		if (!name.startsWith(before) || !name.endsWith(after)) return null;
		const version = name.slice(before.length, name.length - after.length).replace(/^v/, "");
		return /^[0-9]/.test(version) ? version : null;
	};
	const byCommit = /* @__PURE__ */ new Map();
	for (const { name, commit } of tags) {
		const version = versionOf(name);
		if (version !== null) byCommit.set(commit, [...byCommit.get(commit) ?? [], version]);
	}
	return earlierReleases(tags.filter(({ name }) => name !== release.tag), grammarOfRelease(release), versionOf).filter(({ version, tag }) => !isShort(version) || !byCommit.get(tag.commit).some((other) => other.startsWith(`${version}.`)));
}

// src/rules/release/changelog-missing.ts
const changelogMissing = defineRule({
	id: "release/changelog-missing",
	title: "Changelog has no entry for the release",
	severity: "low",
	rationale: "Whoever has to decide whether to upgrade, or what a release broke, looks into the changelog first.",
	remedy: "Add a heading with the version to the changelog, with what changed, commit, and tag that commit.",
	standards: ["NIST SSDF PS.3.2", "OpenSSF Best Practices release_notes"],
	needs: [
		"policy",
		"run",
		"manifests",
		"changelogs"
	],
	applies: hasTag,
	*check(models) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be looked up; see release/tag-format` };
			return;
		}
		const { tag, version, component, manifests } = release;
		const all = models.changelogs.changelogs;
		const folders = new Set(component === null ? [""] : manifests.map(({ path }) => folderOf$5(path)));
		const own = all.filter(({ path }) => folders.has(folderOf$5(path)));
		const places = own.length > 0 ? own : all.filter(({ path }) => folderOf$5(path) === "");
		if (places.length === 0) {
			yield {
				at: null,
				key: "none",
				message: `There is no changelog for the release ${code$3(tag)}. Nobody can tell what it changes.`,
				remedy: `Add a \`CHANGELOG.md\` with a heading for ${code$3(version)}.`,
				evidence: {
					tag,
					version
				}
			};
			return;
		}
		const grammar = grammarOfRelease(release);
		if (places.some((changelog) => hasEntry(changelog, version, grammar))) return;
		const first = places[0];
		yield {
			at: first.headings[0]?.at ?? null,
			key: "entry",
			message: `${listed$5(places.map(({ path }) => code$3(path)))} ${places.length === 1 ? "has" : "have"} no entry for ${code$3(version)}. Nobody can tell what the release ${code$3(tag)} changes.`,
			remedy: `Add a heading for ${code$3(version)} to ${code$3(first.path)}, commit, and tag that commit.`,
			evidence: {
				tag,
				version,
				changelogs: places.map(({ path }) => path)
			}
		};
	}
});
function hasEntry({ headings }, version, grammar) {
	const wanted = grammar.canonical(version);
	return headings.some(({ text }) => versionsIn(text).some((one) => one === version || wanted !== null && grammar.canonical(one) === wanted));
}
function versionsIn(heading) {
	return [...heading.replace(/\]\([^)]*\)/g, "]").replace(/https?:\S+/g, "").matchAll(/[0-9]+(?:\.[0-9]+)*(?:[-+.]?[0-9A-Za-z]+)*/g)].map(([version]) => version);
}

// src/rules/release/commit-not-on-protected-branch.ts
const commitNotOnProtectedBranch = defineRule({
	id: "release/commit-not-on-protected-branch",
	title: "Released commit is on no protected branch",
	severity: "high",
	rationale: "Review and required checks guard branches, not tags. A tag on a commit that is on none of them releases code and workflows that nobody approved.",
	remedy: "Merge the commit into a protected branch first, and tag it there.",
	standards: [
		"OWASP CICD-SEC-1",
		"SLSA v1.2 Source",
		"NIST SSDF PS.1.1",
		"CIS Software Supply Chain 1.1"
	],
	needs: ["run", "git"],
	options: strictObject({ branches: optional(array(pipe(string(), nonEmpty("must not be empty"))), [
		"main",
		"master",
		"release/*",
		"releases/*"
	]) }),
	applies: hasTag,
	*check({ run, git }, { branches: names }) {
		const known = protectedBranches(git.branches ?? [], names);
		const list = listed$5(names.map(code$3));
		if (known.some(({ containsHead }) => containsHead)) return;
		if (git.shallow) {
			yield { unverified: "the clone is shallow, so that the history of the branches is missing; set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`" };
			return;
		}
		if (known.length === 0) {
			yield { unverified: `the clone has none of the protected branches ${list}; fetch them (\`fetch-depth: 0\` for actions/checkout), or name your own in the option \`branches\` of release/commit-not-on-protected-branch` };
			return;
		}
		const looked = listed$5(known.map(({ ref }) => code$3(ref.replace(/^refs\/(?:heads|remotes)\//, ""))));
		yield {
			at: null,
			message: `The tag ${code$3(run.repository.tag ?? "")} releases commit \`${git.head}\`, which is on none of the protected branches. Looked at: ${looked}. Nobody had to review it.`,
			evidence: {
				commit: git.head,
				branches: known.map(({ ref }) => ref)
			}
		};
	}
});
function protectedBranches(branches, names) {
	const patterns = names.map((name) => new RegExp(`^${name.split("*").map((part) => part.replace(/[^\w]/g, String.raw`\$&`)).join(".*")}$`));
	const named = (prefix) => branches.filter(({ ref }) => prefix.test(ref) && patterns.some((pattern) => pattern.test(ref.replace(prefix, ""))));
	const remote = named(/^refs\/remotes\/[^/]+\//);
	return branches.some(({ ref }) => ref.startsWith("refs/remotes/")) ? remote : named(/^refs\/heads\//);
}

// src/rules/workflow/shell/commands.ts
function commandsOf$1(script) {
	if (script.ast === null) return null;
	const known = parsed$1.get(script);
	if (known !== void 0) return known;
	const commands = [];
	const visit = (node, outer) => {
		if (node.type === "Word" && isPlain$1(node)) return;
		if (node.type === "Command") commands.push(shellCommand(node, script, outer));
		forEachChild(node, (child) => {
			const decoded = child.type === "Script" && child.source !== void 0;
			visit(child, outer ?? (decoded ? {
				start: node.pos,
				end: node.end
			} : null));
		});
	};
	visit(script.ast, null);
	parsed$1.set(script, commands);
	return commands;
}
const parsed$1 = /* @__PURE__ */ new WeakMap();
function wordAt(script, word) {
	return locate(script.text, word.start, word.end);
}
function operands(command) {
	return command.args.filter((word) => !word.value.startsWith("-")).map((word) => word.value);
}
function hasOption(command, ...names) {
	return command.args.some((word) => names.some((name) => word.value === name || word.value.startsWith(`${name}=`)));
}
function optionValues(command, ...names) {
	return command.args.flatMap((word, index) => {
		for (const name of names) {
			if (word.value.startsWith(`${name}=`)) return [{
				value: word.value.slice(name.length + 1),
				start: word.start,
				end: word.end
			}];
			const next = command.args[index + 1];
			if (word.value === name) return [{
				value: next?.value ?? "",
				start: word.start,
				end: next?.end ?? word.end
			}];
		}
		return [];
	});
}
function shellWord(word, outer = null) {
	const { start, end } = outer ?? {
		start: word.pos,
		end: word.end
	};
	return {
		value: word.value,
		start,
		end,
		dynamic: expands(word)
	};
}
const EXPANSIONS = /* @__PURE__ */ new Set([
	"SimpleExpansion",
	"ParameterExpansion",
	"CommandExpansion",
	"ArithmeticExpansion",
	"ProcessSubstitution"
]);
function isPlain$1(word) {
	return !/[$`(]/.test(word.text);
}
function expands(node) {
	if (node.type === "Word" && isPlain$1(node)) return false;
	if (EXPANSIONS.has(node.type)) return true;
	let found = false;
	forEachChild(node, (child) => {
		found ||= expands(child);
	});
	return found;
}
function shellCommand(node, script, outer) {
	const words = [];
	if (node.name !== void 0) words.push(shellWord(node.name, outer));
	for (const argument of node.args) if (argument.type === "Word") words.push(shellWord(argument, outer));
	else {
		const { start, end } = outer ?? {
			start: argument.pos,
			end: argument.end
		};
		const value = argument.value.type === "Word" ? argument.value.value : argument.text;
		const prefix = argument.value.type === "Word" ? `${argument.name}=` : "";
		words.push({
			value: prefix + value,
			start,
			end,
			dynamic: expands(argument)
		});
	}
	const assignments = node.prefix.flatMap((part) => part.type === "Assignment" && part.value.type === "Word" ? [{
		name: part.name,
		value: shellWord(part.value, outer)
	}] : []);
	const rest = withoutWrappers(words);
	return {
		node,
		script,
		assignments,
		words,
		program: programName(rest[0]?.value ?? ""),
		programWord: rest[0] ?? null,
		args: rest.slice(1),
		redirects: node.redirects
	};
}
function programName(word) {
	if (word.startsWith("./") || word.startsWith("../") || word.includes("$")) return word;
	return (word.startsWith("/") ? word.slice(word.lastIndexOf("/") + 1) : word).replace(/^(pip|python|pypy)[\d.]+$/, "$1").replace(/\.(?:exe|cmd)$/, "");
}
const WRAPPERS$1 = /* @__PURE__ */ new Map([
	["sudo", /* @__PURE__ */ new Set([
		"-u",
		"-g",
		"-h",
		"-p",
		"-C",
		"-D"
	])],
	["doas", /* @__PURE__ */ new Set(["-u", "-C"])],
	["env", /* @__PURE__ */ new Set([
		"-u",
		"--unset",
		"-C",
		"--chdir",
		"-S"
	])],
	["command", /* @__PURE__ */ new Set()],
	["builtin", /* @__PURE__ */ new Set()],
	["exec", /* @__PURE__ */ new Set(["-a"])],
	["time", /* @__PURE__ */ new Set(["-f", "-o"])],
	["nohup", /* @__PURE__ */ new Set()],
	["nice", /* @__PURE__ */ new Set(["-n"])],
	["stdbuf", /* @__PURE__ */ new Set([
		"-i",
		"-o",
		"-e"
	])],
	["xargs", /* @__PURE__ */ new Set([
		"-n",
		"-I",
		"-P",
		"-L",
		"-d",
		"-a",
		"-s",
		"-E"
	])],
	["timeout", /* @__PURE__ */ new Set([
		"-k",
		"-s",
		"--kill-after",
		"--signal"
	])],
	["npx", /* @__PURE__ */ new Set([
		"-p",
		"--package",
		"-c"
	])],
	["bunx", /* @__PURE__ */ new Set(["-p", "--package"])],
	["uvx", /* @__PURE__ */ new Set([
		"--from",
		"--with",
		"--python",
		"-p"
	])]
]);
const TWO_WORD_WRAPPERS = /* @__PURE__ */ new Map([
	["uv", /* @__PURE__ */ new Set(["run"])],
	["poetry", /* @__PURE__ */ new Set(["run"])],
	["pdm", /* @__PURE__ */ new Set(["run"])],
	["pipenv", /* @__PURE__ */ new Set(["run"])],
	["pipx", /* @__PURE__ */ new Set(["run"])],
	["rye", /* @__PURE__ */ new Set(["run"])],
	["pnpm", /* @__PURE__ */ new Set(["exec", "dlx"])],
	["yarn", /* @__PURE__ */ new Set(["exec", "dlx"])],
	["npm", /* @__PURE__ */ new Set(["exec", "x"])],
	["bundle", /* @__PURE__ */ new Set(["exec"])]
]);
const TWO_WORD_OPTIONS = /* @__PURE__ */ new Set([
	"--with",
	"--python",
	"-p",
	"--extra",
	"--group",
	"--package",
	"--from",
	"--spec",
	"--project",
	"--directory",
	"--filter",
	"--env-file",
	"--no-group",
	"--only-group"
]);
function withoutWrappers(words) {
	let rest = words;
	for (let depth = 0; depth < 8; depth++) {
		const next = withoutWrapper(rest);
		if (next === null || next.length === 0) return rest;
		rest = next;
	}
	return rest;
}
function withoutWrapper(words) {
	const name = programName(words[0]?.value ?? "");
	const single = WRAPPERS$1.get(name);
	if (single !== void 0) {
		const rest = afterOptions(words.slice(1), single, name === "env");
		return name === "timeout" ? rest.slice(1) : rest;
	}
	const second = words[1]?.value ?? "";
	if (TWO_WORD_WRAPPERS.get(name)?.has(second) === true) return afterOptions(words.slice(2), TWO_WORD_OPTIONS, false);
	if (name === "python" || name === "pypy" || name === "py") {
		const module = words.findIndex((word) => word.value === "-m");
		const onlyFlags = words.slice(1, module).every((word) => /^-[A-Za-z\d.]+$/.test(word.value));
		if (module > 0 && onlyFlags) return words.slice(module + 1);
	}
	return null;
}
function afterOptions(words, withValue, assignments) {
	let index = 0;
	while (index < words.length) {
		const value = words[index].value;
		if (value === "--") return words.slice(index + 1);
		if (withValue.has(value)) index += 2;
		else if (value.startsWith("-") || assignments && /^[A-Za-z_]\w*=/.test(value)) index += 1;
		else break;
	}
	return words.slice(index);
}

// src/rules/release/channels.ts
const ASIDE = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group",
	"issues",
	"issue_comment"
]);
function latestChannels(model) {
	return model.workflows.filter(({ triggers }) => triggers.some(({ event }) => !ASIDE.has(event.value))).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.flatMap((step) => usesOf$1(step, job))));
}
const DECIDES = /pre-?_?release|contains\(.*'-|alpha|beta|-rc|is_?stable|latest/i;
function usesOf$1(step, job) {
	const condition = `${step.if?.value ?? ""} ${job.if?.value ?? ""}`;
	if (DECIDES.test(condition)) return [];
	if (step.uses !== null) return ofAction$1(step);
	const commands = step.run === null ? null : commandsOf$1(step.run);
	if (commands === null) return [];
	const uses = commands.flatMap((command) => ofCommand$1(command));
	return uses.filter(({ use }) => use !== null && !uses.some((other) => other.use === null && other.kind === use.kind)).map(({ use }) => use);
}
function ofCommand$1(command) {
	const { program } = command;
	const words = operands(command);
	if ([
		"npm",
		"pnpm",
		"yarn",
		"bun"
	].includes(program) && words.slice(0, 2).includes("publish")) return ofNpm(command);
	if (program === "gh" && words[0] === "release" && words[1] === "create") return ofGh$1(command);
	if (program === "docker" || program === "podman" || program === "buildah") return ofImages(command);
	return [];
}
function ofNpm(command) {
	if (hasOption(command, "--dry-run")) return [];
	const [tag] = optionValues(command, "--tag");
	const at = tag === void 0 ? commandAt(command) : wordAt(command.script, tag);
	const by = `${command.program} publish`;
	const instead = `${by} --tag next`;
	if (tag === void 0) return [{
		kind: "npm",
		use: {
			at,
			kind: "npm",
			channel: "latest",
			by,
			instead
		}
	}];
	const computed = /[$`]/.test(tag.value);
	if (!computed && tag.value !== "latest") return [{
		kind: "npm",
		use: null
	}];
	return [{
		kind: "npm",
		use: {
			at,
			kind: "npm",
			channel: computed ? "computed" : "latest",
			by,
			instead
		}
	}];
}
function ofGh$1(command) {
	if (hasOption(command, "--prerelease", "-p", "--draft", "-d") && !optionValues(command, "--prerelease").some(({ value }) => value === "false") || command.args.some(({ value, dynamic }) => value === "--latest=false" || dynamic && /pre-?_?release/i.test(value))) return [{
		kind: "github",
		use: null
	}];
	return [{
		kind: "github",
		use: {
			at: commandAt(command),
			kind: "github",
			channel: "latest",
			by: "gh release create",
			instead: "gh release create --prerelease"
		}
	}];
}
function ofImages(command) {
	const words = operands(command);
	if (!(words[0] === "push" || hasOption(command, "--push"))) return [];
	return (words[0] === "push" ? command.args.filter(({ value }) => !value.startsWith("-")).slice(1) : optionValues(command, "-t", "--tag")).filter(({ value }) => isLatest(value)).map((word) => ({
		kind: "image",
		use: imageUse(wordAt(command.script, word), `${command.program} ${words[0]}`)
	}));
}
function imageUse(at, by) {
	return {
		at,
		kind: "image",
		channel: "latest",
		by,
		instead: "the version alone as the tag of the image"
	};
}
function isLatest(reference) {
	if (reference.endsWith(":latest")) return true;
	return /^[\w.-]+(?:\/[\w.-]+)*$/.test(reference) && reference.includes("/");
}
const RELEASING = /* @__PURE__ */ new Set([
	"softprops/action-gh-release",
	"ncipollo/release-action",
	"actions/create-release"
]);
function ofAction$1(step) {
	const reference = step.uses.reference;
	if (reference.kind !== "repository") return [];
	const name = `${reference.owner}/${reference.repository}`.toLowerCase();
	const input = (...keys) => step.with.find(({ key }) => keys.includes(key.value.toLowerCase()))?.value ?? null;
	const literal = (value) => value !== void 0 && !value.includes("${{");
	if (RELEASING.has(name)) {
		const pre = input("prerelease");
		const draft = input("draft");
		const latest = input("make_latest", "makelatest");
		if (pre !== null && pre.value !== "false") return [];
		if (draft !== null && draft.value !== "false") return [];
		if (latest !== null && latest.value !== "true") return [];
		return [{
			at: pre?.at ?? step.uses.text.at,
			kind: "github",
			channel: "latest",
			by: name,
			instead: "prerelease: ${{ contains(github.ref_name, '-') }}"
		}];
	}
	if (name === "js-devtools/npm-publish") {
		const tag = input("tag");
		if (tag !== null && literal(tag.value) && tag.value !== "latest") return [];
		const channel = tag === null || literal(tag.value) ? "latest" : "computed";
		return [{
			at: tag?.at ?? step.uses.text.at,
			kind: "npm",
			channel,
			by: name,
			instead: "tag: next"
		}];
	}
	const tags = input("tags");
	if (name === "docker/build-push-action") {
		const push = input("push");
		const lines = (tags?.value ?? "").split(/[\n,]/).map((line) => line.trim());
		return push !== null && push.value !== "false" && tags !== null && lines.some((line) => line.endsWith(":latest")) ? [imageUse(tags.at, name)] : [];
	}
	if (name === "docker/metadata-action") {
		const raw = (tags?.value ?? "").split("\n").some((line) => /type=raw/.test(line) && /value=latest/.test(line) && !/enable=/.test(line));
		const flavor = input("flavor");
		const isForced = flavor !== null && /^\s*latest=true\s*$/m.test(flavor.value);
		return raw || isForced ? [imageUse((raw ? tags : flavor).at, name)] : [];
	}
	return [];
}
function commandAt(command) {
	const first = command.programWord;
	const last = command.words.at(-1);
	return wordAt(command.script, {
		start: first.start,
		end: Math.max(first.end, last.end)
	});
}

// src/rules/release/prerelease-channel.ts
const prereleaseChannel = defineRule({
	id: "release/prerelease-channel",
	title: "Pre-release or backport becomes the latest release",
	severity: "high",
	rationale: "Who asks for no version gets the latest one. A pre-release there is an untested upgrade for everybody, a backport a downgrade.",
	remedy: "Publish it to a channel of its own: `npm publish --tag next`, `gh release create --prerelease`, an image without the tag `latest`.",
	standards: ["NIST SSDF PS.3.1", "CIS Software Supply Chain 5.2"],
	needs: [
		"policy",
		"run",
		"git",
		"manifests",
		"workflows"
	],
	options: strictObject({ "trust-computed": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "trust-computed": trust }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be judged; see release/tag-format` };
			return;
		}
		const { tag, version, manifests } = release;
		const grammar = grammarOfRelease(release);
		if (grammar.canonical(version) === null) return;
		const siblings = siblingReleases(release, models.git.tags);
		const isPre = grammar.isPrerelease(version);
		const hasStable = models.git.shallow || siblings.some((one) => !grammar.isPrerelease(one.version));
		const newer = isPre ? null : newerStable(version, siblings, grammar);
		if (isPre ? !hasStable : newer === null) return;
		const what = isPre ? "a pre-release" : `older than ${code$3(newer.tag.name)}`;
		const npm = manifests.filter(({ ecosystem }) => ecosystem === "npm");
		const hasOwnChannel = npm.length > 0 && npm.every(({ channel }) => channel !== void 0 && channel !== "latest");
		for (const use of latestChannels(models.workflows)) {
			if (use.kind === "npm" && (npm.length === 0 || hasOwnChannel)) continue;
			if (use.kind === "github" && !isPre) continue;
			if (use.channel === "computed") {
				if (trust || !isPre) continue;
				yield {
					unverified: `${code$3(tag)} is ${what}, and only the run decides the channel of ${code$3(use.by)}; write it as a literal, or set the option \`trust-computed: true\` of release/prerelease-channel`,
					at: use.at
				};
				continue;
			}
			yield {
				at: use.at,
				key: `${use.kind} ${use.by}`,
				message: `${code$3(use.by)} would make ${code$3(tag)} ${LATEST[use.kind]}, and it is ${what}. Everybody who asks for no version would get it.`,
				remedy: `Use ${code$3(use.instead)}.`,
				evidence: {
					tag,
					version,
					kind: use.kind,
					prerelease: isPre,
					newer: newer?.tag.name
				}
			};
		}
	}
});
const LATEST = {
	npm: "the `latest` version on npm",
	github: "the latest release on GitHub",
	image: "the image `latest`"
};

// src/rules/tree/wording.ts
function quoted$2(text) {
	return `\`${JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("\\\\", "\\").replaceAll("`", "'")}\``;
}

// src/rules/release/tag-commit-mismatch.ts
const tagCommitMismatch = defineRule({
	id: "release/tag-commit-mismatch",
	title: "Tag does not name the checked-out commit",
	severity: "critical",
	rationale: "Whoever trusts the tag gets the code of its commit. When the release is built from another one, what is published is not what the tag shows.",
	remedy: "Check out the tag itself: `git checkout refs/tags/TAG`, or `ref: refs/tags/TAG` for actions/checkout.",
	standards: [
		"SLSA v1.2 Source (immutable revisions)",
		"NIST SSDF PS.2.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 4.1"
	],
	needs: [
		"run",
		"git",
		"remote"
	],
	options: strictObject({ remote: optional(pipe(boolean(), description("Whether the remote is asked for the tag; `false` for runs that are offline.")), true) }),
	applies: ({ run }) => run.mode === "release" ? true : "no tag is being released",
	*check({ run, git, remote }, { remote: isAsked }) {
		const { tag, ref, commit } = run.repository;
		if (commit !== git.head) yield {
			at: null,
			message: `The run is for commit \`${commit}\`, and \`${git.head}\` is checked out. The release would be built from other code than it was started for.`,
			remedy: `git checkout ${commit}`,
			evidence: {
				commit,
				head: git.head
			},
			key: "commit"
		};
		if (tag === null) {
			yield { unverified: "no tag names this release; push one, or name it with `--tag TAG`" };
			return;
		}
		if (ref?.startsWith("refs/tags/") === true && ref !== `refs/tags/${tag}`) yield {
			at: null,
			message: `The run was started by ${quoted$2(ref)}, and ${quoted$2(tag)} would be released. The ref that started the run decides which tag it may release.`,
			remedy: `Release ${quoted$2(ref.slice(10))}, or start the run for ${quoted$2(tag)}.`,
			evidence: {
				ref,
				tag
			},
			key: "ref"
		};
		const local = git.tags.find(({ name }) => name === tag);
		if (local === void 0) {
			yield { unverified: `the tag ${quoted$2(tag)} is not in this clone or names no commit; fetch it with \`git fetch --tags\`, or set \`fetch-tags: true\` for actions/checkout` };
			return;
		}
		if (local.commit !== git.head) yield {
			at: null,
			message: `The ${local.annotated ? "annotated tag" : "tag"} ${quoted$2(tag)} names commit \`${local.commit}\`, and \`${git.head}\` is checked out. What would be published is not what the tag shows.`,
			remedy: `git checkout ${shellWord$1(`refs/tags/${tag}`)}`,
			evidence: {
				tag,
				annotated: local.annotated,
				tagCommit: local.commit,
				head: git.head
			},
			key: "tag"
		};
		yield isAsked ? remoteAnswer(tag, local, remote) : { note: "the remote was not asked for the tag: the option `remote` of the policy is off" };
	}
});
function remoteAnswer(tag, local, remote) {
	if (remote.kind === "unanswered") return { unverified: `whether the remote has the same tag ${quoted$2(tag)} could not be asked: ${remote.why}; where that is meant, set the option \`remote: false\` of release/tag-commit-mismatch` };
	const where = quoted$2(remote.address);
	if (remote.tag === null) return {
		at: null,
		message: `The tag ${quoted$2(tag)} is not on the remote ${where}. It was deleted there or never pushed, so nobody can fetch what would be published.`,
		remedy: `git push origin ${shellWord$1(`refs/tags/${tag}`)}`,
		evidence: {
			tag,
			remote: remote.address,
			tagCommit: local.commit
		},
		key: "remote deleted"
	};
	const { object, commit, annotated } = remote.tag;
	const evidence = {
		tag,
		remote: remote.address,
		remoteObject: object,
		remoteCommit: commit
	};
	if (commit !== local.commit) return {
		at: null,
		message: `The tag ${quoted$2(tag)} names commit \`${commit}\` on the remote, and \`${local.commit}\` in this clone. It was moved on one side: whoever fetches ${where} gets other code than would be published.`,
		remedy: `Find out who moved the tag and why; release under a new version, from a tag that both sides agree on.`,
		evidence: {
			...evidence,
			tagCommit: local.commit
		},
		key: "remote moved"
	};
	if (remote.local?.annotated === true && remote.local.object !== object) {
		const kind = annotated ? "another annotated tag" : "a lightweight tag";
		return {
			at: null,
			severity: "high",
			message: `The tag ${quoted$2(tag)} is ${kind} of the same commit on the remote. Its tagger, message or signature are others there than those that were checked here.`,
			remedy: `git fetch --force origin ${shellWord$1(`refs/tags/${tag}:refs/tags/${tag}`)}`,
			evidence: {
				...evidence,
				localObject: remote.local.object
			},
			key: "remote re-created"
		};
	}
	return { note: `the remote ${where} has the same tag` };
}

// src/rules/release/tag-format.ts
const tagFormat = defineRule({
	id: "release/tag-format",
	title: "Tag is not in the form of a release",
	severity: "medium",
	rationale: "Whoever installs, mirrors or rolls back finds a release by the form of its tag. A tag outside that form is skipped by tools, and its version cannot be compared with what is published.",
	remedy: "Tag the commit in one of the forms that the policy declares under `tags`.",
	standards: ["SLSA v1.2 Source", "NIST SSDF PS.3.1"],
	needs: [
		"policy",
		"run",
		"manifests"
	],
	applies: hasTag,
	*check(models) {
		const declared = models.policy.effective.tagPatterns;
		for (const pattern of declared.filter((text) => !isTagPattern(text))) yield { unverified: `the policy's tag pattern ${code$3(pattern)} should hold \`{version}\` once and \`{component}\` at most once` };
		const release = taggedRelease(models);
		const { tag } = release;
		const forms = listed$5((declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS).map(code$3));
		if (release.kind === "moving") {
			yield {
				at: null,
				message: `The tag ${code$3(tag)} is a moving tag, not a release. It names a line of versions and points elsewhere after the next release, so nothing that was checked here stays bound to it.`,
				remedy: `Release under the full version, for example ${code$3(`${tag}${release.version.includes(".") ? ".0" : ".0.0"}`)}, and move ${code$3(tag)} to that commit afterwards.`,
				evidence: { tag }
			};
			return;
		}
		if (release.kind === "unknown") {
			yield {
				at: null,
				message: `The tag ${code$3(tag)} fits no tag pattern. Its version cannot be told from it, so nothing can be compared with it.`,
				remedy: `Use one of the forms ${forms}, with the name of a package in this repository as component; or declare the form in the policy under \`tags\`.`,
				evidence: {
					tag,
					patterns: [...declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS]
				}
			};
			return;
		}
		const refusing = [...new Set(release.manifests.filter((manifest) => grammarFor(manifest).canonical(release.version) === null).map(({ ecosystem }) => ecosystem))];
		if (refusing.length > 0) yield {
			at: null,
			message: `The tag ${code$3(tag)} holds ${code$3(release.version)}, which is no version in the grammar of ${listed$5(refusing)}. No package of that ecosystem can be published under it.`,
			remedy: "Tag the commit with a version that the ecosystem accepts.",
			evidence: {
				tag,
				tagVersion: release.version,
				ecosystems: refusing
			}
		};
	}
});

// src/rules/release/tag-not-signed.ts
const key = pipe(string(), check(isKey, "must be an SSH public key, a line of allowed signers, or an armoured OpenPGP public key"));
const tagNotSigned = defineRule({
	id: "release/tag-not-signed",
	title: "Tag bears no valid signature",
	severity: "medium",
	rationale: "Whoever can push can tag. A signature by a known key is what tells a release that a maintainer made from one that a stolen token made.",
	remedy: "Sign the tag with a key that the policy names: `git tag --sign TAG`.",
	standards: [
		"SLSA v1.2 Source",
		"NIST SSDF PS.2.1",
		"CIS Software Supply Chain 1.1",
		"OpenSSF Scorecard Signed-Releases"
	],
	needs: [
		"run",
		"signature",
		"remote"
	],
	modes: ["release"],
	options: strictObject({
		keys: optional(pipe(array(key), description("Who may sign: SSH public keys, lines of OpenSSH’s allowed signers, armoured OpenPGP public keys.")), []),
		revoked: optional(pipe(array(key), description("SSH public keys that may sign no more, wherever else they stand.")), [])
	}),
	applies: ({ run }) => run.repository.tag !== null || "no tag is under release",
	*check({ run, signature, remote }, { keys, revoked }) {
		const tag = run.repository.tag;
		const finding = (message, remedy) => ({
			at: null,
			key: "signature",
			message,
			evidence: { tag },
			...remedy === void 0 ? {} : { remedy }
		});
		if (keys.length === 0) {
			yield { unverified: "the policy names no key that may sign tags; list them in the option `keys` of release/tag-not-signed" };
			return;
		}
		if (signature.kind === "absent") {
			yield { unverified: `the tag ${code$3(tag)} is not in this clone; fetch it with \`git fetch --tags\`` };
			return;
		}
		if (signature.kind === "broken") {
			yield { unverified: `the tag ${code$3(tag)} cannot be read: ${signature.why}` };
			return;
		}
		if (signature.kind === "lightweight") {
			yield remote.kind === "answered" && remote.tag?.annotated === true ? { unverified: `the tag ${code$3(tag)} is an annotated one on the remote and a plain ref in this clone, as actions/checkout leaves it before its version 6.0.2; use that version, or run \`git fetch --force origin ${shellWord$1(`refs/tags/${tag}:refs/tags/${tag}`)}\`` } : finding(`The tag ${code$3(tag)} is not signed. It is a lightweight tag, which is the name of a commit and nothing more: whoever can push could have made it.`);
			return;
		}
		if (signature.name !== tag) {
			yield finding(`The tag ${code$3(tag)} holds the tag object of ${code$3(signature.name)}. Its signature, if there is one, is for that name: an older release would go out as a new one.`, `git tag --sign --force ${shellWord$1(tag)}`);
			return;
		}
		if (signature.signature === null) {
			yield finding(`The tag ${code$3(tag)} is not signed. It is annotated, and whoever can push could have made it.`);
			return;
		}
		yield judged$3(signature.signature, {
			tag,
			keys,
			revoked,
			at: run.startedAt,
			finding
		});
	}
});
function judged$3(signature, question) {
	const { tag, finding } = question;
	if (signature.format === "x509") return { unverified: `the tag ${code$3(tag)} is signed with an X.509 certificate (S/MIME, gitsign), which is not verified here; verify it with \`gitsign verify-tag\`, or sign with an SSH or OpenPGP key` };
	const { result } = signature;
	const bad = (why) => finding(`The signature of the tag ${code$3(tag)} is not valid: ${why}. What it names is not what its signer signed, or not any more.`);
	switch (result.kind) {
		case "bad": return bad(result.why);
		case "unsupported": return { unverified: `the signature of the tag ${code$3(tag)} is one by ${result.why}, which is not verified here; sign with a plain SSH key` };
		case "unavailable": return openPgpKeys(question.keys).length === 0 ? unknownSigner(tag, "an OpenPGP key", finding) : { unverified: `the signature of the tag ${code$3(tag)} could not be verified: ${result.why}` };
		case "unknown-key": return unknownSigner(tag, `the OpenPGP key ${code$3(result.key)}`, finding);
		default: return "key" in result ? bySshKey(result.key, result.fingerprint, question) : { note: `the tag is signed by the OpenPGP key ${result.fingerprint}` };
	}
}
function bySshKey(signedBy, fingerprint, { tag, keys, revoked, at, finding }) {
	if (revoked.some((one) => sshSigner(one)?.key === signedBy)) return finding(`The tag ${code$3(tag)} is signed by the SSH key ${code$3(fingerprint)}, which was revoked. Whoever has it now may not be who had it then.`);
	const named = keys.map(sshSigner).filter((signer) => signer !== null && signer.key === signedBy);
	const signer = named.find((one) => one.forGit && (one.after === null || one.after <= at) && (one.before === null || at < one.before));
	if (signer !== void 0 && signer !== null) return { note: `the tag is signed by ${signer.principals === "" ? "" : `${signer.principals}, `}SSH key ${fingerprint}` };
	if (named.length === 0) return unknownSigner(tag, `the SSH key ${code$3(fingerprint)}`, finding);
	return finding(`The tag ${code$3(tag)} is signed by the SSH key ${code$3(fingerprint)}, which may not sign it today. The policy bounds when and for what the key is good.`, "Sign with a key that is in force, or extend the time of this one in the policy.");
}
function unknownSigner(tag, who, finding) {
	return finding(`The tag ${code$3(tag)} is signed by ${who}, which the policy does not name. Anybody can make a key and sign with it.`, "Sign with a key that the policy names; or, when this one is a maintainer’s, add it to the option `keys` of release/tag-not-signed.");
}

// src/rules/release/built-versions.ts
function builtVersions(manifest, { artifacts }) {
	return artifacts.filter((artifact) => manifestsOf(artifact, [manifest]).length > 0).flatMap(({ path, claims }) => {
		const places = /* @__PURE__ */ new Map();
		for (const { where, version } of claims) {
			if (where === "file name" || version === null) continue;
			places.set(version, [...places.get(version) ?? [], where]);
		}
		return [...places].map(([version, where]) => ({
			artifact: path,
			where,
			version
		}));
	});
}

// src/rules/release/go-major.ts
function goMajorProblem(manifest, release) {
	const path = manifest.name ?? "";
	const stated = /[/.]v([0-9]+)$/.exec(path)?.[1] ?? null;
	const canonical = grammarOf("Go").canonical(release.version);
	const major = canonical?.split(".")[0] ?? null;
	const suffix = release.tag.endsWith(`v${release.version}`);
	if (major !== null && suffix && (stated === major || stated === null && (major === "0" || major === "1"))) return null;
	const at = manifest.nameAt ?? wholeFile(manifest.path);
	const evidence = {
		tag: release.tag,
		tagVersion: release.version,
		module: path,
		ecosystem: "Go"
	};
	if (major === null || !suffix) return {
		at,
		message: `The tag ${code$3(release.tag)} is no version of the Go module ${code$3(path)}. Go finds releases only under tags of the form \`vX.Y.Z\`.`,
		remedy: `Tag this commit \`v${canonical ?? "X.Y.Z"}\`.`,
		evidence
	};
	const wanted = Number(major) < 2 ? "no major version" : `\`/v${major}\``;
	return {
		at,
		message: `${code$3(manifest.path)} names the module ${code$3(path)}, and the tag ${code$3(release.tag)} is of major version ${major}. \`go get\` would not find this release.`,
		remedy: `End the module path with ${wanted}, in \`go.mod\` and every import of the module, commit, and tag that commit.`,
		evidence
	};
}

// src/rules/release/version-places.ts
function versionPlaces(manifests, lockfiles) {
	const seen = /* @__PURE__ */ new Set();
	return manifests.flatMap((manifest) => placesOf(manifest, lockfiles)).filter(({ version: { at } }) => {
		const address = `${at.path}:${at.startLine}:${at.startColumn}`;
		const isNew = !seen.has(address);
		seen.add(address);
		return isNew;
	});
}
function placesOf(manifest, lockfiles) {
	const { ecosystem, version, otherVersions } = manifest;
	return [
		...version === null ? [] : [{
			ecosystem,
			version,
			kind: "manifest",
			manifest
		}],
		...otherVersions.map((version) => ({
			ecosystem,
			version,
			kind: "repeated",
			manifest
		})),
		...lockedVersions(manifest, lockfiles).map(({ value, at }) => ({
			ecosystem,
			version: {
				kind: "static",
				value,
				at
			},
			kind: "lockfile",
			manifest
		}))
	];
}
function lockedVersions(manifest, { lockfiles }) {
	const folder = folderOf$5(manifest.path);
	return lockfiles.filter(({ ecosystem }) => ecosystem === manifest.ecosystem).flatMap((lockfile) => {
		const base = folderOf$5(lockfile.path);
		const { root } = lockfile;
		if (base === folder && root !== null && root.version !== null) return [{
			value: root.version,
			at: root.at
		}];
		return lockfile.packages.flatMap(({ source, version, at }) => source.kind === "local" && version !== null && joined$1(base, source.path) === folder ? [{
			value: version,
			at
		}] : []);
	});
}
function joined$1(base, path) {
	return `${base}/${path}`.split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// src/rules/release/tag-version-mismatch.ts
const tagVersionMismatch = defineRule({
	id: "release/tag-version-mismatch",
	title: "Tag and manifest disagree about the version",
	severity: "critical",
	rationale: "The tag says which version is released and the manifest says which version is published. When they differ, users get code under a name that stands for other code, and no later check can tell what was meant.",
	remedy: "Set the version of every released manifest and lockfile to the tag's, commit, and tag that commit.",
	standards: [
		"SLSA v1.2 Source",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 5.2"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"lockfiles",
		"artifacts"
	],
	options: strictObject({ "tag-is-source": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "tag-is-source": tagIsSource }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be compared; see release/tag-format` };
			return;
		}
		const { tag, version } = release;
		let compared = 0;
		for (const place of versionPlaces(release.manifests, models.lockfiles)) {
			const built = isDecidedByBuild(place) ? builtVersions(place.manifest, models.artifacts) : [];
			if (built.length > 0) yield* compareBuilt(place, built, tag, version);
			else {
				const answer = compare$2(place, tag, version, tagIsSource);
				if (answer !== null) yield answer;
			}
			compared += 1;
		}
		for (const manifest of release.manifests.filter(({ ecosystem }) => ecosystem === "Go")) {
			const problem = goMajorProblem(manifest, release);
			if (problem !== null) yield problem;
			compared += 1;
		}
		compared += release.manifests.filter((manifest) => isNamedByTag(manifest, version)).length;
		if (compared > 0 || tagIsSource) return;
		yield { unverified: `no released manifest of ${release.component === null ? "the repository" : code$3(release.component)} states a version to compare with the tag ${code$3(tag)}; if the tag is the only source of the version, set the option \`tag-is-source: true\` of release/tag-version-mismatch` };
	}
});
function isNamedByTag(manifest, version) {
	return manifest.versionFromTag === true && grammarFor(manifest).canonical(version) !== null;
}
function isDecidedByBuild({ version, manifest }) {
	if (version.kind === "dynamic") return true;
	return grammarFor(manifest).unreleasable(version.value)?.kind === "placeholder";
}
function* compareBuilt({ version: { at }, manifest }, built, tag, tagVersion) {
	const grammar = grammarFor(manifest);
	const wanted = grammar.canonical(tagVersion);
	for (const { artifact, where, version } of built) {
		const stated = grammar.canonical(version);
		if (stated !== null && stated === wanted) continue;
		yield {
			at,
			message: `${code$3(artifact)} is ${code$3(version)} by ${listed$5(where.map(code$3))}, and the tag ${code$3(tag)} says ${code$3(tagVersion)}. The version of ${code$3(manifest.path)} is decided by the build, so this is the version that would be published.`,
			remedy: `Build from a fresh checkout of the tag ${code$3(tag)}, with its full history where the version is made from it, into an empty folder.`,
			evidence: {
				tag,
				tagVersion,
				version,
				artifact,
				members: where,
				manifest: manifest.path
			},
			key: `built ${artifact} ${version}`
		};
	}
}
function compare$2(place, tag, tagVersion, tagIsSource) {
	const { version, ecosystem } = place;
	const { at } = version;
	if (version.kind === "dynamic") {
		if (tagIsSource && version.fromTag === true) return null;
		const mend = version.fromTag === true ? "name what was built (`--artifacts`), so that its own metadata can tell, or set the option `tag-is-source: true` of release/tag-version-mismatch" : "name what was built (`--artifacts`), so that its own metadata can tell, or state the version as a literal";
		return {
			unverified: `the version of ${code$3(place.manifest.path)} stands nowhere: ${version.how}; ${mend}`,
			at
		};
	}
	const grammar = grammarFor(place.manifest);
	const stated = grammar.canonical(version.value);
	if (stated !== null && stated === grammar.canonical(tagVersion)) return null;
	if (tagIsSource && grammar.unreleasable(version.value)?.kind === "placeholder") return null;
	const whose = place.kind === "lockfile" && place.manifest.name !== null ? ` for ${code$3(place.manifest.name)}` : "";
	const refused = stated === null ? ` ${code$3(version.value)} is not a version that ${ecosystem} accepts.` : "";
	return {
		at,
		message: `${code$3(at.path)} says ${code$3(version.value)}${whose}, and the tag ${code$3(tag)} says ${code$3(tagVersion)}.${refused} ${WHY$3[place.kind]}`,
		remedy: remedy$3(place, version.value, tagVersion),
		evidence: {
			tag,
			tagVersion,
			version: version.value,
			place: place.kind,
			manifest: place.manifest.path,
			ecosystem
		}
	};
}
const WHY$3 = {
	manifest: "What is published would bear another version than the tag that names its source.",
	repeated: "The package would tell another version about itself than the one under which it is published.",
	lockfile: "The lockfile was not renewed for this version, so the tagged commit is not the one that was prepared."
};
function remedy$3({ kind, version: { at }, manifest }, stated, wanted) {
	if (kind === "lockfile") {
		const command = LOCK_COMMANDS.find(([name]) => at.path.endsWith(name))?.[1] ?? "the package manager’s lock command";
		const folder = folderOf$5(at.path);
		return `Renew the lockfile with \`${command}\`${folder === "" ? "" : ` in ${code$3(folder)}`}, commit it, and tag that commit.`;
	}
	const set = `Set the version in ${code$3(at.path)} to ${code$3(wanted)}, commit, and tag that commit`;
	const apart = manifest.workspaceRoot === null && folderOf$5(manifest.path) === "" ? "" : ". If this package has releases of its own, declare its tags in the policy: `tags: [\"v{version}\", \"{component}@{version}\"]`";
	const never = manifest.format === "package.json" && kind === "manifest" ? ". A package that is never published says `\"private\": true`" : "";
	return `${set}; or release this commit under the tag of ${code$3(stated)}${apart}${never}.`;
}
const LOCK_COMMANDS = [
	["package-lock.json", "npm install --package-lock-only"],
	["npm-shrinkwrap.json", "npm install --package-lock-only"],
	["uv.lock", "uv lock"],
	["poetry.lock", "poetry lock"],
	["pdm.lock", "pdm lock"]
];

// src/rules/release/unreleasable-version.ts
const unreleasableVersion = defineRule({
	id: "release/unreleasable-version",
	title: "Version marks work in progress",
	severity: "high",
	rationale: "Such versions say that the build was not made from a clean, tagged commit, or that the version was never filled in. Registries refuse some of them and keep others for ever.",
	remedy: "Release under a version without development, local, dirty, SNAPSHOT or placeholder parts.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"lockfiles"
	],
	options: strictObject({ "tag-is-source": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "tag-is-source": tagIsSource }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be judged; see release/tag-format` };
			return;
		}
		const { tag, version, manifests } = release;
		const inTag = judge$2(version, manifests.map((manifest) => grammarFor(manifest)));
		if (inTag !== null) yield {
			at: null,
			message: `The tag ${code$3(tag)} releases ${KINDS[inTag.kind]} (${code$3(inTag.mark)}). ${WHY$2[inTag.kind]}`,
			evidence: {
				tag,
				version,
				kind: inTag.kind
			}
		};
		for (const place of versionPlaces(manifests, models.lockfiles)) {
			const declared = place.version;
			if (declared.kind === "dynamic") continue;
			const found = judge$2(declared.value, [grammarFor(place.manifest)]);
			if (found === null || tagIsSource && found.kind === "placeholder") continue;
			yield {
				at: declared.at,
				message: `${code$3(declared.at.path)} states ${KINDS[found.kind]}, ${code$3(declared.value)}. ${WHY$2[found.kind]}`,
				evidence: {
					tag,
					version: declared.value,
					kind: found.kind,
					ecosystem: place.ecosystem
				}
			};
		}
	}
});
const KINDS = {
	development: "a development version",
	local: "a local version",
	dirty: "a version built from a dirty tree",
	snapshot: "a SNAPSHOT version",
	placeholder: "a placeholder version"
};
const WHY$2 = {
	development: "It names a state between two releases, which nobody can tell from the next such state.",
	local: "It names a build that only its builder can make again, and public indexes refuse it.",
	dirty: "It was made from files that are in no commit.",
	snapshot: "Its content may change under the same name.",
	placeholder: "The real version was never filled in, and a registry keeps the placeholder for ever."
};
function judge$2(version, grammars) {
	const knowing = grammars.filter((grammar) => grammar.canonical(version) !== null);
	for (const grammar of knowing) {
		const found = grammar.unreleasable(version);
		if (found !== null) return found;
	}
	if (knowing.length > 0) return null;
	return semver.unreleasable(version) ?? bySuffix(version);
}
function bySuffix(version) {
	const match = /(?:^|[-._+])(?:(snapshot)|(dev(?:el(?:opment)?)?[0-9]*)|(dirty)|(local))$/i.exec(version);
	if (match === null) return null;
	return {
		kind: match[1] ? "snapshot" : match[2] ? "development" : match[3] ? "dirty" : "local",
		mark: match[0].replace(/^[-._+]/, "")
	};
}

// src/rules/release/version-already-published.ts
const versionAlreadyPublished = defineRule({
	id: "release/version-already-published",
	title: "Version is already published with other bytes",
	severity: "critical",
	rationale: "No registry replaces a version. The upload would fail half-way through the release, or two sets of bytes would go by one version, and nobody could tell which of them was reviewed.",
	remedy: "Release under the next version number. To finish a release that broke off, name the files that were built for it: the same bytes pass.",
	standards: [
		"SLSA v1.2 Source (immutable revisions)",
		"NIST SSDF PS.3.1",
		"CIS Software Supply Chain 5.2"
	],
	needs: [
		"policy",
		"run",
		"manifests",
		"registries",
		"artifacts",
		"githubRelease"
	],
	modes: ["release"],
	applies(models) {
		const tagged = hasTag(models);
		if (tagged !== true || models.registries.answers.length > 0) return tagged;
		if (!["unasked", "none"].includes(models.githubRelease.kind)) return true;
		return taggedRelease(models).kind === "release" ? "nothing that this tag releases goes to a package registry" : true;
	},
	*check(models) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be looked up; see release/tag-format` };
			return;
		}
		for (const answer of models.registries.answers) yield* judged$2(answer, models);
		yield* onGitHub(models, release.tag);
	}
});
function* onGitHub({ githubRelease, artifacts }, tag) {
	if (githubRelease.kind === "unanswered") yield { unverified: `whether the GitHub release ${code$3(tag)} has the built files already could not be asked: ${githubRelease.why}` };
	if (githubRelease.kind !== "published") return;
	for (const { path, sha256, bytes } of artifacts.artifacts) {
		const asset = githubRelease.assets.find(({ name }) => name === path.slice(path.lastIndexOf("/") + 1));
		if (asset === void 0 || asset.sha256 === sha256) continue;
		if (asset.sha256 === null && asset.bytes === bytes) {
			yield { unverified: `the GitHub release ${code$3(tag)} has a file ${code$3(asset.name)} of the same size, and GitHub does not tell its digest; upload it again, or release under the next version` };
			continue;
		}
		yield {
			at: null,
			key: `GitHub ${asset.name}`,
			message: `The GitHub release ${code$3(tag)} has another file ${code$3(asset.name)} than ${code$3(path)}. Whoever fetched it has other bytes than those that would be there after this release.`,
			evidence: {
				tag,
				artifact: path,
				sha256,
				published: asset.sha256 ?? void 0
			}
		};
	}
}
function* judged$2({ asked, registry, answer }, models) {
	const what = `${code$3(asked.name)} ${code$3(asked.version)}`;
	const at = placeOf(asked.manifest, models);
	if (answer.kind === "free") return;
	if (answer.kind === "unanswered") {
		yield {
			unverified: `whether ${what} is published already could not be asked: ${answer.why}`,
			at
		};
		return;
	}
	const { bytes, publishedAt } = answer;
	const spelled = answer.as === asked.version ? "" : ` as ${code$3(answer.as)}`;
	const since = publishedAt === null ? "" : ` since ${publishedAt.slice(0, 10)}`;
	const there = `${what} is on ${asked.ecosystem} already${spelled}${since}, says ${code$3(registry)}`;
	if (bytes.kind === "same") {
		yield { note: asked.ecosystem === "Go" ? `${what} is published from this commit` : `${what} is published with the same bytes: the release goes on` };
		return;
	}
	if (bytes.kind === "unknown") {
		yield {
			unverified: `${there}, and whether it has the bytes of this release cannot be told: ${bytes.why}; name a registry that tells in the policy’s \`registries\`, or release under the next version`,
			at
		};
		return;
	}
	yield {
		at,
		key: `${asked.ecosystem} ${asked.name} ${asked.version}`,
		message: `${there}. ${explanation(bytes, asked.ecosystem === "Go")}`,
		remedy: `Release under the next version number. ${bytes.kind === "no-artifacts" ? "To finish a release that broke off, name the files that were built for it, `--artifacts` or the input `artifacts`: the same bytes pass. " : ""}If this package is published nowhere, say so in the policy: \`registries: [{ecosystem: ${asked.ecosystem}, packages: ["${asked.name}"], published: false}]\`.`,
		evidence: {
			ecosystem: asked.ecosystem,
			package: asked.name,
			version: asked.version,
			published: answer.as,
			publishedAt: publishedAt ?? void 0,
			registry,
			artifacts: bytes.kind === "different" ? [...bytes.artifacts] : void 0
		}
	};
}
function explanation(bytes, isGo) {
	if (isGo) return "It was published from another commit: the checksum database knows that one, and refuses this one to everybody.";
	if (bytes.kind === "no-artifacts") return "A registry never replaces a version, and no built file was named that could be the same one.";
	return `${listed$5(bytes.artifacts.map(code$3))} ${bytes.artifacts.length === 1 ? "is" : "are"} not what was published.`;
}
function placeOf(path, { manifests }) {
	return manifests.manifests.find((manifest) => manifest.path === path)?.version?.at ?? null;
}

// src/rules/release/version-not-increasing.ts
const versionNotIncreasing = defineRule({
	id: "release/version-not-increasing",
	title: "Version does not follow the released ones",
	severity: "high",
	rationale: "Package managers order releases by their version alone. A version below what is out reaches nobody, and one that was released before stands for other code already.",
	remedy: "Release under a version above the greatest one of its line.",
	standards: [
		"SLSA v1.2 Source (immutable revisions)",
		"NIST SSDF PS.3.1",
		"CIS Software Supply Chain 5.2"
	],
	needs: [
		"policy",
		"run",
		"git",
		"manifests"
	],
	applies: hasTag,
	*check(models) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$3(release.tag)} names no version that can be compared; see release/tag-format` };
			return;
		}
		const { git } = models;
		if (git.shallow) {
			yield { unverified: "the clone is shallow, so that earlier tags may be missing; set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow --tags`" };
			return;
		}
		const { tag, version } = release;
		const grammar = grammarOfRelease(release);
		if (grammar.canonical(version) === null) return;
		const problem = lineProblem(version, git.head, siblingReleases(release, git.tags), grammar);
		if (problem === null) return;
		const { other } = problem;
		const evidence = {
			tag,
			version,
			other: other.tag.name,
			otherCommit: other.tag.commit
		};
		if (problem.kind === "again") {
			yield {
				at: null,
				message: `The tag ${code$3(tag)} releases a version that ${code$3(other.tag.name)} released already, from another commit. Whoever has the first one never gets this one.`,
				remedy: "Release this commit under the next version number.",
				evidence
			};
			return;
		}
		yield {
			at: null,
			message: `The tag ${code$3(tag)} is not above ${code$3(other.tag.name)}, the greatest release of the line ${code$3(problem.line)}. Package managers go by the version, so nobody would be offered this release.`,
			remedy: `Release under a version above ${code$3(other.version)}.`,
			evidence: {
				...evidence,
				line: problem.line
			}
		};
	}
});

// src/rules/release/index.ts
const releaseRules = [
	tagVersionMismatch,
	tagCommitMismatch,
	tagFormat,
	unreleasableVersion,
	versionNotIncreasing,
	versionAlreadyPublished,
	blockedVersion,
	commitNotOnProtectedBranch,
	prereleaseChannel,
	tagNotSigned,
	changelogMissing
];

// src/rules/tree/dirty.ts
const MOST_SHOWN$1 = 100;
const dirty = defineRule({
	id: "tree/dirty",
	title: "Work tree is not the commit",
	severity: "critical",
	rationale: "A release is built from what is on disk. Whatever differs from the commit was never reviewed, is recorded nowhere, and cannot be built again.",
	remedy: "Release from a fresh checkout: `git stash --include-untracked`, or `git worktree add ../release HEAD` and run there. Commit what belongs to the release first.",
	standards: [
		"SLSA v1.2 Build L1 (provenance names the source)",
		"NIST SSDF PS.1.1",
		"OWASP CICD-SEC-9",
		"CIS Software Supply Chain 1.1"
	],
	needs: ["git"],
	options: strictObject({ "build-outputs": optional(array(pipe(string(), nonEmpty())), []) }),
	*check({ git }, options) {
		const declared = outputs(options["build-outputs"]);
		const differences = onePerPath(git.differences).filter(({ kind, path }) => kind !== "ignored-shipping" || !declared(path));
		for (const difference of differences.slice(0, MOST_SHOWN$1)) yield {
			at: wholeFile(difference.path),
			message: `${quoted$2(difference.path)} ${difference.detail}. ${WHY$1[difference.kind]}`,
			remedy: remedy$2(difference),
			evidence: {
				kind: difference.kind,
				commit: git.head
			},
			key: difference.kind
		};
		const rest = differences.slice(MOST_SHOWN$1);
		if (rest[0] !== void 0) yield {
			at: wholeFile(rest[0].path),
			message: `${rest.length} more paths differ from the commit. Only the first ${MOST_SHOWN$1} are listed; the work tree as a whole is not the commit.`,
			evidence: {
				more: rest.length,
				commit: git.head
			},
			key: "more"
		};
	}
});
function onePerPath(differences) {
	const onDisk = new Set(differences.filter(({ kind }) => kind !== "staged").map(({ path }) => path));
	return differences.filter(({ kind, path }) => kind !== "staged" || !onDisk.has(path));
}
const UNREVIEWED = "The release would ship what nobody reviewed.";
const WHY$1 = {
	untracked: "A build can pick it up, and no commit records it.",
	"ignored-shipping": "It would be published without ever having been committed.",
	staged: "It was prepared for a commit that the release does not hold.",
	missing: "The release would lack it.",
	"lfs-pointer": "The release would ship the pointer in place of the file.",
	"lfs-content": UNREVIEWED,
	content: UNREVIEWED,
	mode: UNREVIEWED,
	type: UNREVIEWED,
	"link-target": UNREVIEWED
};
function remedy$2({ kind, path }) {
	const file = `'${path.replaceAll("'", String.raw`'\''`)}'`;
	if (/[\p{Cc}\p{Cf}]/u.test(path)) return dirty.remedy;
	if (kind === "untracked") return `Commit it (\`git add -- ${file}\`), ignore it in a committed .gitignore, or remove it before the release.`;
	if (kind === "ignored-shipping") return `Remove it before the release and let the build make it (\`git clean -fdX -- ${file}\`), commit it, or name it in the policy's \`build-outputs\` for tree/dirty.`;
	if (kind === "lfs-pointer") return "Fetch the content: `git lfs pull`, or `lfs: true` for actions/checkout.";
	if (kind === "staged") return `Commit it, or take it back: \`git restore --staged -- ${file}\`.`;
	return `Commit the change, or take the commit's version: \`git checkout HEAD -- ${file}\`.`;
}
function outputs(patterns) {
	if (patterns.length === 0) return () => false;
	const bodies = patterns.map((pattern) => pattern.replace(/^\.?\//, "").replace(/\/(?:\*\*)?$/, ""));
	return (0, import_picomatch.default)(bodies.flatMap((body) => [body, `${body}/**`]), { dot: true });
}

// src/rules/tree/hidden-changes.ts
const MOST_SHOWN = 100;
const hiddenChanges = defineRule({
	id: "tree/hidden-changes",
	title: "Something hides changes from git",
	severity: "critical",
	rationale: "Index flags, local excludes, filters, replaced objects and hostile settings make `git status` and every tool that asks it answer \"clean\" about a tree that is not.",
	remedy: "Release from a fresh clone, without settings of its own.",
	standards: [
		"NIST SSDF PS.1.1",
		"NIST SSDF PO.5.1",
		"OWASP CICD-SEC-7",
		"SLSA v1.2 Build L2 (hosted)"
	],
	needs: ["git"],
	*check({ git }) {
		for (const change of git.hidden.slice(0, MOST_SHOWN)) yield {
			at: isPathFlag(change) ? wholeFile(change.subject) : null,
			message: `${headline$3(change)}. What it hides would go into the release unseen by every step that asks git.`,
			remedy: remedy$1(change),
			evidence: {
				kind: change.kind,
				subject: change.subject
			},
			key: `${change.kind} ${change.subject}`
		};
		const more = git.hidden.length - MOST_SHOWN;
		if (more > 0) yield {
			at: null,
			message: `${more} more things hide changes from git. Only the first ${MOST_SHOWN} are listed.`,
			evidence: { more },
			key: "more"
		};
	}
});
function isPathFlag({ kind, subject }) {
	return (kind === "assume-unchanged" || kind === "skip-worktree") && !/^\d+ more paths$/.test(subject) && !subject.includes(": ");
}
const NOUNS = {
	environment: (subject) => `The variable ${subject}`,
	configuration: (subject) => `The repository's setting ${subject}`,
	filter: (subject) => `The repository's setting ${subject}`,
	"sparse-checkout": (subject) => `The repository's setting ${subject}`,
	"worktree-elsewhere": (subject) => `The repository's setting ${subject}`,
	"global-excludes": (subject) => `This user's excludes file (${subject})`,
	"info-exclude": (subject) => subject,
	"info-attributes": (subject) => subject,
	graft: (subject) => subject,
	"replaced-object": (subject) => `The object ${subject}`,
	"assume-unchanged": (subject) => subject,
	"skip-worktree": (subject) => subject
};
function headline$3({ kind, subject, detail }) {
	return `${NOUNS[kind](quoted$2(subject))} ${detail}`;
}
function remedy$1(change) {
	const { kind, subject } = change;
	const argument = `'${subject.replaceAll("'", String.raw`'\''`)}'`;
	const unset = `git config --unset-all ${argument}`;
	return {
		"assume-unchanged": isPathFlag(change) ? `git update-index --no-assume-unchanged -- ${argument}` : "git update-index --really-refresh",
		"skip-worktree": isPathFlag(change) ? `git update-index --no-skip-worktree -- ${argument}` : "git sparse-checkout disable",
		"sparse-checkout": "git sparse-checkout disable",
		"info-exclude": "Move the pattern to a committed .gitignore, or remove the files that it hides.",
		"global-excludes": "Add the pattern to the committed .gitignore, or remove the files that it hides.",
		"info-attributes": "Move the attributes to a committed .gitattributes, and delete `info/attributes`.",
		filter: unset,
		configuration: unset,
		"worktree-elsewhere": unset,
		"replaced-object": `git replace --delete ${/^[0-9a-f]+$/.test(subject) ? subject : "OBJECT"}`,
		graft: "Delete `.git/info/grafts`.",
		environment: `Unset ${quoted$2(subject)} for the whole job.`
	}[kind];
}

// src/rules/tree/operation-in-progress.ts
const COMMANDS$2 = {
	merge: "git merge --continue, or git merge --abort",
	rebase: "git rebase --continue, or git rebase --abort",
	"cherry-pick": "git cherry-pick --continue, or git cherry-pick --abort",
	revert: "git revert --continue, or git revert --abort",
	am: "git am --continue, or git am --abort",
	bisect: "git bisect reset"
};
const REMEDY$2 = "Finish or abort the operation, then check out the release again.";
const operationInProgress = defineRule({
	id: "tree/operation-in-progress",
	title: "A git operation is under way",
	severity: "medium",
	rationale: "In the middle of a merge, rebase or bisect, HEAD is a stop on the way and not the state that somebody meant to release.",
	remedy: REMEDY$2,
	standards: ["NIST SSDF PS.1.1", "OWASP CICD-SEC-9"],
	needs: ["git"],
	*check({ git }) {
		for (const operation of git.operations) yield {
			at: null,
			message: `\`git ${operation}\` is under way. HEAD is a stop on its way, not a state that was meant to be released.`,
			remedy: COMMANDS$2[operation] ?? REMEDY$2,
			evidence: {
				operation,
				commit: git.head
			},
			key: operation
		};
	}
});

// src/rules/tree/stale-generated-file.ts
const staleGeneratedFile = defineRule({
	id: "tree/stale-generated-file",
	title: "Generated file does not match its sources",
	severity: "high",
	rationale: "Generated files are what runs, and nobody reviews them. When the sources have moved on, the release does what no reviewed line says.",
	remedy: "Generate the files anew, commit them, and record the digest of their sources in the policy.",
	standards: [
		"SLSA v1.2 Build",
		"NIST SSDF PS.3.1",
		"OWASP CICD-SEC-9"
	],
	needs: ["generated"],
	modes: ["release", "pull-request"],
	applies: ({ generated }) => generated.entries.length > 0 || "the policy declares no generated files",
	*check({ generated }) {
		for (const { path, from, digest, at, files, sources, current } of generated.entries) {
			if (sources === 0) {
				yield {
					unverified: `no file matches the sources ${from.map(quoted$2).join(", ")} of ${quoted$2(path)}; correct \`from\` in the policy’s \`generated\` table`,
					at
				};
				continue;
			}
			const evidence = {
				path,
				from: [...from],
				recorded: digest,
				current,
				sources,
				files
			};
			if (files === 0) {
				yield {
					at,
					key: path,
					message: `No file matches ${quoted$2(path)}, which the policy says is generated and committed. What is released lacks it.`,
					evidence
				};
				continue;
			}
			if (current === digest) continue;
			yield {
				at,
				key: path,
				message: `${quoted$2(path)} was generated from other sources than these. What runs is not what was reviewed.`,
				remedy: `Generate it anew, commit it, and record \`digest: ${current}\` in the policy.`,
				evidence
			};
		}
	}
});

// src/rules/tree/submodule.ts
const submodule = defineRule({
	id: "tree/submodule",
	title: "Submodule is not what the commit records",
	severity: "high",
	rationale: "The commit names exactly one commit of each submodule. Another one, or changed files inside, is code in the release that the tag does not name.",
	remedy: "`git submodule update --init --recursive`, or `submodules: recursive` for actions/checkout.",
	standards: [
		"NIST SSDF PS.1.1",
		"NIST SSDF PW.4.1",
		"OWASP CICD-SEC-3",
		"OpenSSF S2C2F ENF-1"
	],
	needs: ["git"],
	applies: ({ git }) => git.submodules.length > 0 ? true : "the commit holds no submodule",
	*check({ git }) {
		for (const { path, recorded, state, detail } of git.submodules) {
			if (state === "clean") continue;
			if (state === "unreadable") {
				yield {
					unverified: `submodule ${quoted$2(path)} could not be read: ${detail}; check it out anew with \`git submodule update --init --recursive\``,
					at: wholeFile(path)
				};
				continue;
			}
			yield {
				at: wholeFile(path),
				message: `Submodule ${quoted$2(path)} ${HEADLINES[state]}. ${detail === HEADLINES[state] ? "The" : `It ${detail}; the`} release would not hold the commit that the tag names for it.`,
				remedy: remedy(state, path),
				evidence: {
					state,
					recorded
				},
				key: state
			};
		}
	}
});
const HEADLINES = {
	uninitialised: "is not checked out",
	"other-commit": "is at another commit than the tree records",
	dirty: "is changed inside"
};
function remedy(state, path) {
	const folder = `'${path.replaceAll("'", String.raw`'\''`)}'`;
	return {
		uninitialised: submodule.remedy,
		"other-commit": `git submodule update --init --recursive -- ${folder}, or commit the new one: git add -- ${folder}`,
		dirty: `Look at it with \`git -C ${folder} status --ignored\`; commit there, or check it out anew.`
	}[state];
}

// src/rules/tree/index.ts
const treeRules = [
	dirty,
	hiddenChanges,
	submodule,
	operationInProgress,
	staleGeneratedFile
];

// src/rules/workflow/cache-in-release/artifacts.ts
function handsOver(from, to) {
	const uploads = from.steps.filter((step) => isAction$1(step, "actions/upload-artifact"));
	const downloads = to.steps.filter((step) => isAction$1(step, "actions/download-artifact"));
	return uploads.some((upload) => downloads.some((download) => {
		const wanted = input$4(download, "name") ?? input$4(download, "pattern");
		return wanted === null || mayMatch(wanted, input$4(upload, "name") ?? "artifact");
	}));
}
function mayMatch(a, b) {
	const [left, right] = [a, b].map((name) => name.replaceAll(/\$\{\{.*?\}\}/g, "*").split("*"));
	if (left.length === 1 && right.length === 1) return a === b;
	const [start, otherStart] = [left[0], right[0]];
	const [end, otherEnd] = [left.at(-1), right.at(-1)];
	return (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
function input$4(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null;
}
function isAction$1(step, action) {
	const reference = step.uses?.reference;
	return reference?.kind === "repository" && `${reference.owner}/${reference.repository}`.toLowerCase() === action;
}

// src/rules/workflow/local-references.ts
function localAction(model, reference) {
	if (reference.kind !== "local") return null;
	const folder = plainPath(reference.path);
	if (folder === null) return null;
	const prefix = folder === "" ? "" : `${folder}/`;
	return model.actions.find((action) => action.path === `${prefix}action.yml`) ?? model.actions.find((action) => action.path === `${prefix}action.yaml`) ?? null;
}
function localWorkflow(model, reference) {
	if (reference.kind !== "local") return null;
	const path = plainPath(reference.path);
	return model.workflows.find((workflow) => workflow.path === path) ?? null;
}
function plainPath(path) {
	const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	return parts.includes("..") ? null : parts.join("/");
}

// src/rules/workflow/shell/called-scripts.ts
const SHELLS$1 = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"source",
	"."
]);
const MAX_DEPTH$8 = 5;
function calledScripts(model, step) {
	if (step.run === null) return [];
	const known = read$4.get(step);
	if (known !== void 0) return known;
	const found = /* @__PURE__ */ new Set();
	const folder = plainFolder$1(step.workingDirectory?.value ?? "");
	follow(model, step.run, folder, found, 0);
	const files = [...found];
	read$4.set(step, files);
	return files;
}
const read$4 = /* @__PURE__ */ new WeakMap();
function plainCommands(scripts) {
	const plain = scripts.flatMap(placedCommands);
	let running = plain.filter(({ within }) => within.length === 0);
	for (let before = -1; before !== running.length;) {
		before = running.length;
		const named = new Set(running.map(({ command }) => command.program));
		running = plain.filter(({ within }) => within.every((name) => named.has(name)));
	}
	return running.map(({ command }) => command);
}
const placed$1 = /* @__PURE__ */ new WeakMap();
function placedCommands(script) {
	const known = placed$1.get(script);
	if (known !== void 0) return known;
	const { functions, commands } = partsOf(script);
	const found = commands.map((command) => ({
		command,
		within: functions.filter((span) => isWithin(command, span)).map(({ name }) => name)
	}));
	placed$1.set(script, found);
	return found;
}
function isWithin({ node }, span) {
	return node.pos >= span.pos && node.end <= span.end;
}
function partsOf(script) {
	const functions = [];
	const chosen = [];
	const visit = (node) => {
		const { pos, end } = node;
		if (node.type === "Case") chosen.push({
			name: "",
			pos,
			end
		});
		else if (node.type === "Function") functions.push({
			name: node.name.value,
			pos,
			end
		});
		forEachChild(node, visit);
	};
	if (script.ast !== null) visit(script.ast);
	return {
		functions,
		commands: (commandsOf$1(script) ?? []).filter((one) => !chosen.some((span) => isWithin(one, span)))
	};
}
function follow(model, script, folder, found, depth) {
	if (depth >= MAX_DEPTH$8) return;
	let here = folder;
	for (const command of commandsOf$1(script) ?? []) {
		if (command.program === "cd") here = plainFolder$1(command.args[0]?.value ?? "", here);
		const path = calledPath(command);
		if (path === null) continue;
		const file = fileAt(model, path, [
			here,
			folder,
			""
		]);
		if (file === null || found.has(file)) continue;
		found.add(file);
		for (const inner of file.scripts) {
			follow(model, inner, folderOf$2(file.path), found, depth + 1);
			follow(model, inner, "", found, depth + 1);
		}
	}
}
function calledPath(command) {
	const word = SHELLS$1.has(command.program) ? command.args.find(({ value }) => !value.startsWith("-")) : command.programWord ?? void 0;
	if (word === void 0 || SHELLS$1.has(command.program) && command.args[0]?.value === "-c") return null;
	const value = word.value.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\}|\$\(git rev-parse --show-toplevel\))\//, "");
	const path = /^(?:\$\(\s*(?:cd\s+"?)?\$?\(?dirname\b.*\)|\$\{?\w*(?:DIR|dir|ROOT|root)\w*\}?)\/([^$`]+)$/.exec(value)?.[1] ?? value;
	if (path.includes("$") || path.includes("`") || path.startsWith("/")) return null;
	return path.includes("/") || path.endsWith(".sh") || path.endsWith(".bash") ? path : null;
}
function fileAt(model, path, folders) {
	for (const folder of folders) {
		const full = plainFolder$1(path, folder);
		const file = model.supportFiles.find((one) => one.kind === "shell-script" && one.path === full);
		if (file !== void 0) return file;
	}
	return null;
}
function plainFolder$1(path, from = "") {
	if (path.includes("$")) return "";
	const parts = [];
	for (const part of `${from}/${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
function folderOf$2(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/rules/workflow/shell/task-paths.ts
function folderPath(path, from = "") {
	const plain = path.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})(?=\/|$)/, "/");
	if (/[$`*~]/.test(plain)) return null;
	if (plain.startsWith("/") && plain === path) return null;
	const parts = [];
	for (const part of `${plain.startsWith("/") ? "" : from}/${plain}`.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
function folderOf$1(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}

// src/rules/workflow/shell/task-calls.ts
const HERE$1 = {
	kind: "folder",
	path: ""
};
const INSTALL = [
	"preinstall",
	"install",
	"postinstall",
	"preprepare",
	"prepare",
	"postprepare"
];
const LIFECYCLE = {
	test: ["test"],
	t: ["test"],
	tst: ["test"],
	start: ["start"],
	stop: ["stop"],
	restart: ["restart"],
	"install-test": [...INSTALL, "test"],
	it: [...INSTALL, "test"],
	cit: [...INSTALL, "test"],
	ci: INSTALL,
	install: INSTALL,
	i: INSTALL,
	pack: [
		"prepack",
		"prepare",
		"postpack"
	],
	publish: [
		"prepublishOnly",
		"prepack",
		"prepare",
		"postpack",
		"publish",
		"postpublish"
	],
	version: [
		"preversion",
		"version",
		"postversion"
	]
};
const VALUED$2 = /* @__PURE__ */ new Set([
	"--prefix",
	"-C",
	"--dir",
	"--cwd",
	"--filter",
	"-F",
	"-w",
	"--workspace",
	"--loglevel",
	"--registry",
	"--workspace-concurrency",
	"--include",
	"--exclude",
	"--from",
	"-j",
	"--jobs"
]);
function taskCalls(command) {
	const { program, args, words } = command;
	const values = args.map(({ value, dynamic }) => dynamic ? "\0" : value);
	switch (program) {
		case "make":
		case "gmake": return makeCall(values);
		case "npm":
		case "pnpm":
		case "yarn":
		case "bun": return packageCall(program, values);
		case "node": return values[0] === "--run" ? named$2([values[1]], HERE$1, false) : [];
		case "run-s":
		case "run-p":
		case "npm-run-all":
		case "npm-run-all2": return named$2(values.filter((value) => !value.startsWith("-")).map(firstWord), HERE$1, true);
		case "concurrently": return words.flatMap(({ value }) => concurrent(value));
		case "lerna": return values[0] === "run" ? named$2([values[1]], "everywhere", true) : [];
		case "turbo": return named$2(values.filter((value, index) => !value.startsWith("-") && !(index === 0 && value === "run")), "everywhere", false);
		default: return [];
	}
}
function named$2(tasks, where, hooks) {
	const plain = tasks.filter((task) => task !== void 0 && /^[\w.:@/*-]+$/.test(task));
	return plain.length === 0 ? [] : [{
		kind: "package",
		tasks: plain,
		hooks,
		where
	}];
}
function packageCall(program, all) {
	const end = all.indexOf("--");
	const values = end === -1 ? all : all.slice(0, end);
	const option = (...names) => {
		for (const [index, value] of values.entries()) for (const name of names) {
			if (value === name) return values[index + 1] ?? "";
			if (value.startsWith(`${name}=`)) return value.slice(name.length + 1);
		}
		return null;
	};
	const positional = values.filter((value, index) => !value.startsWith("-") && !VALUED$2.has(values[index - 1] ?? ""));
	const folder = program === "npm" ? option("--prefix", "-C") : option("-C", "--dir", "--cwd");
	const workspace = program === "npm" ? option("-w", "--workspace") : option("--filter", "-F");
	const isEverywhere = values.some((value) => /^(?:-ws|--workspaces|-r|--recursive)$/.test(value));
	const where = () => {
		if (workspace !== null) return /^[\w@/.*-]+$/.test(workspace) ? {
			kind: "workspace",
			name: workspace
		} : "everywhere";
		if (isEverywhere) return "everywhere";
		return {
			kind: "folder",
			path: folder ?? ""
		};
	};
	let rest = positional;
	if (program === "yarn" && rest[0] === "workspace") return named$2([rest[2] === "run" ? rest[3] : rest[2]], {
		kind: "workspace",
		name: rest[1] ?? ""
	}, false);
	if (program === "yarn" && rest[0] === "workspaces") {
		rest = rest.slice(1).filter((word) => word !== "foreach");
		return named$2([rest[0] === "run" ? rest[1] : rest[0]], "everywhere", false);
	}
	if (program === "pnpm" && (rest[0] === "recursive" || rest[0] === "m")) return named$2([rest[1] === "run" ? rest[2] : rest[1]], "everywhere", false);
	const [verb] = rest;
	if (verb === void 0) return program === "yarn" ? named$2(INSTALL, where(), true) : [];
	if ([
		"run",
		"run-script",
		"rum",
		"urn"
	].includes(verb)) return named$2([rest[1]], where(), true);
	const lifecycle = LIFECYCLE[verb];
	if (lifecycle !== void 0 && !(program === "bun" && verb === "test")) return named$2(lifecycle, where(), true);
	return program === "npm" ? [] : named$2([verb], where(), true);
}
function concurrent(text) {
	const [, short] = /^(?:npm|pnpm|yarn|bun|node):(\S+)/.exec(text) ?? [];
	if (short !== void 0) return named$2([short], HERE$1, true);
	const [program, ...rest] = text.trim().split(/\s+/);
	return rest.length > 0 && [
		"npm",
		"pnpm",
		"yarn",
		"bun"
	].includes(program) ? packageCall(program, rest) : [];
}
function firstWord(text) {
	return text.trim().split(/\s+/)[0];
}
function makeCall(values) {
	const targets = [];
	let folder = "";
	let file = null;
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index];
		const next = values[index + 1] ?? "";
		const [, long, given] = /^--(directory|file|makefile)=(.*)$/.exec(value) ?? [];
		if (value === "-C" || value === "--directory" || long === "directory") {
			folder = inside$1(folder, given ?? next);
			if (given === void 0) index += 1;
		} else if (/^-C./.test(value)) folder = inside$1(folder, value.slice(2));
		else if (value === "-f" || value === "--file" || value === "--makefile" || long !== void 0) {
			file = given ?? next;
			if (given === void 0) index += 1;
		} else if (/^-(?:[IoWE]|-(?:include-dir|old-file|what-if|eval))$/.test(value)) index += 1;
		else if (/^-(?:j|l|O)$/.test(value) && /^\d/.test(next)) index += 1;
		else if (!value.startsWith("-") && !/^[\w.]+\s*[:?+]?=/.test(value)) targets.push(value);
	}
	const known = targets.filter((target) => target !== "\0");
	if (targets.length > 0 && known.length === 0) return [];
	return [{
		kind: "make",
		targets: known,
		folder,
		file
	}];
}
function inside$1(folder, given) {
	if (folder === null || given.includes("\0")) return null;
	return folder === "" ? given : `${folder}/${given}`;
}

// src/rules/workflow/shell/task-index.ts
function taskIndex(model) {
	const known = ofModel$1.get(model);
	if (known !== void 0) return known;
	const byPath = new Map(model.taskFiles.map((file) => [file.path, file]));
	const at = (path, kind) => {
		const file = path === null ? void 0 : byPath.get(path);
		return file?.kind === kind ? file : null;
	};
	const names = /* @__PURE__ */ new Map();
	const index = {
		packages: model.taskFiles.filter(({ kind }) => kind === "package-json"),
		packageAt: (path) => at(path, "package-json"),
		makefileAt: (path) => at(path, "makefile"),
		named(file, name) {
			const tasks = names.get(file) ?? byName$1(file.tasks);
			names.set(file, tasks);
			return tasks.get(name) ?? [];
		}
	};
	ofModel$1.set(model, index);
	return index;
}
const ofModel$1 = /* @__PURE__ */ new WeakMap();
function byName$1(tasks) {
	const found = /* @__PURE__ */ new Map();
	for (const task of tasks) {
		const same = found.get(task.name);
		if (same === void 0) found.set(task.name, [task]);
		else same.push(task);
	}
	return found;
}

// src/rules/workflow/shell/task-walk.ts
const MAX_DEPTH$7 = 100;
var TaskWalk = class {
	found = /* @__PURE__ */ new Map();
	unread = /* @__PURE__ */ new Set();
	seen = /* @__PURE__ */ new Set();
	model;
	index;
	constructor(model) {
		this.model = model;
		this.index = taskIndex(model);
	}
	reached() {
		return {
			tasks: [...this.found.values()],
			unread: [...this.unread]
		};
	}
	script(script, folder, depth) {
		if (depth > MAX_DEPTH$7) return;
		let here = folder;
		for (const command of commandsOf$1(script) ?? []) {
			if (command.program === "cd" || command.program === "pushd") {
				const target = command.args.find(({ value }) => !value.startsWith("-"));
				here = target === void 0 || target.dynamic ? null : folderPath(target.value, here ?? "");
				continue;
			}
			for (const call of taskCalls(command)) this.call(call, here, depth);
			const path = calledPath(command);
			const file = path === null ? null : fileAt(this.model, path, [
				here ?? "",
				folder,
				""
			]);
			if (file !== null) this.file(file, depth);
		}
	}
	file(file, depth) {
		if (this.seen.has(file.path)) return;
		this.seen.add(file.path);
		for (const script of file.scripts) {
			this.script(script, "", depth + 1);
			this.script(script, folderOf$1(file.path), depth + 1);
		}
	}
	call(call, here, depth) {
		const key = JSON.stringify([call, here]);
		if (this.seen.has(key)) return;
		this.seen.add(key);
		if (call.kind === "make") {
			const folder = here === null || call.folder === null ? null : folderPath(call.folder, here);
			if (folder !== null) this.make(call, folder, depth);
			return;
		}
		for (const file of this.packages(call, here)) {
			if (file.error !== null) this.unread.add(file);
			for (const name of call.tasks) {
				const tasks = name.includes("*") ? file.tasks.filter(nameFilter(name)) : this.index.named(file, name);
				for (const task of tasks) {
					const hooks = call.hooks ? [
						`pre${task.name}`,
						task.name,
						`post${task.name}`
					] : [task.name];
					for (const one of hooks.flatMap((hook) => this.index.named(file, hook))) this.add(file, one, folderOf$1(file.path), depth);
				}
			}
		}
	}
	packages(call, here) {
		const files = this.index.packages;
		if (call.where === "everywhere") return files.filter(({ path }) => !FOREIGN$1.test(path));
		if (call.where.kind === "workspace") {
			const { name } = call.where;
			const matches = nameMatcher(name);
			return files.filter(({ packageName, path }) => packageName !== null && matches(packageName) || folderOf$1(path) === folderPath(name, ""));
		}
		const folder = here === null ? null : folderPath(call.where.path, here);
		if (folder === null) return [];
		for (let at = folder; at !== null; at = at === "" ? null : folderOf$1(at)) {
			const file = this.index.packageAt(join(at, "package.json"));
			if (file !== null) return [file];
		}
		return [];
	}
	make(call, folder, depth) {
		const entry = this.makefile(call.file, folder);
		if (entry === null) return;
		const files = this.withIncludes(entry, folder);
		for (const file of files) if (file.error !== null) this.unread.add(file);
		const first = files.flatMap(({ tasks }) => tasks.find(({ name }) => !name.startsWith(".")) ?? [])[0]?.name;
		const targets = new Set(call.targets.length === 0 && first !== void 0 ? [first] : call.targets);
		for (const target of targets) for (const file of files) for (const task of this.index.named(file, target)) {
			for (const need of task.needs) targets.add(need);
			this.add(file, task, folder, depth);
		}
	}
	makefile(named, folder) {
		const names = named === null ? [
			"GNUmakefile",
			"makefile",
			"Makefile"
		] : [named];
		for (const name of names) {
			const file = this.index.makefileAt(folderPath(name, folder));
			if (file !== null) return file;
		}
		return null;
	}
	withIncludes(entry, folder) {
		const files = [entry];
		for (const file of files) for (const name of file.includes) {
			const included = this.index.makefileAt(folderPath(name, folder));
			if (included !== null && !files.includes(included)) files.push(included);
		}
		return files;
	}
	add(file, task, folder, depth) {
		const key = `${file.path}\n${task.name}\n${task.at.startLine}\n${folder}`;
		if (this.seen.has(key)) return;
		this.seen.add(key);
		this.found.set(task, {
			file,
			task
		});
		for (const { script } of task.lines) this.script(script, folder, depth + 1);
	}
};
const FOREIGN$1 = /(?:^|\/)(?:vendor|third[_-]party|testdata|__?fixtures__?|fixtures|examples?|samples?|templates?)\//;
function nameFilter(name) {
	const matches = nameMatcher(name);
	return (task) => matches(task.name);
}
function nameMatcher(name) {
	if (!name.includes("*")) return (candidate) => candidate === name;
	const pattern = name.split(/(\*\*?)/).map((part) => part === "**" ? ".*" : part === "*" ? "[^:]*" : part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("");
	const regex = new RegExp(`^${pattern}$`);
	return (candidate) => regex.test(candidate);
}

// src/rules/workflow/shell/tasks.ts
function tasksOfStep(model, step) {
	const known = ofStep$1.get(step);
	if (known !== void 0) return known;
	const walk = new TaskWalk(model);
	if (step.run !== null && model.taskFiles.length > 0) {
		const folder = folderPath(step.workingDirectory?.value ?? "");
		if (folder !== null) walk.script(step.run, folder, 0);
	}
	const reached = walk.reached();
	ofStep$1.set(step, reached);
	return reached;
}
const ofStep$1 = /* @__PURE__ */ new WeakMap();
function reachedTasks(model) {
	const known = ofModel.get(model);
	if (known !== void 0) return known;
	const tasks = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Set();
	for (const { step } of allSteps(model)) {
		const found = tasksOfStep(model, step);
		for (const one of found.tasks) tasks.set(one.task, one);
		for (const file of found.unread) unread.add(file);
	}
	const reached = {
		tasks: [...tasks.values()],
		unread: [...unread]
	};
	ofModel.set(model, reached);
	return reached;
}
const ofModel = /* @__PURE__ */ new WeakMap();
function scriptsOf$1({ tasks }) {
	return tasks.flatMap(({ task }) => task.lines.map(({ script }) => script));
}

// src/rules/workflow/jobs/reached.ts
const MAX_DEPTH$6 = 8;
function reachedSteps(model, workflow, job) {
	const outer = [...workflow.env, ...job.env];
	return job.steps.flatMap((own) => within(model, {
		step: own,
		own,
		env: [...outer, ...own.env]
	}, 0));
}
function scriptsOf(model, reached) {
	const { step } = reached;
	if (step.run === null) return [];
	const called = calledScripts(model, step).flatMap(({ scripts }) => scripts);
	const tasks = scriptsOf$1(tasksOfStep(model, step));
	return [
		step.run,
		...called,
		...tasks
	].map((script) => ({
		...reached,
		script
	}));
}
function within(model, reached, depth) {
	const { step, own, env } = reached;
	const action = step.uses === null ? null : localAction(model, step.uses.reference);
	if (action?.using !== "composite" || depth >= MAX_DEPTH$6) return [reached];
	return [reached, ...action.steps.flatMap((one) => within(model, {
		step: one,
		own,
		env: [...env, ...one.env]
	}, depth + 1))];
}

// src/rules/workflow/pinning/quoted.ts
const LONGEST$1 = 120;
function quoted$1(text) {
	const line = text.replace(/[\s\p{Cc}]+/gu, " ").replaceAll("`", "'").trim();
	return `\`${line.length > LONGEST$1 ? `${line.slice(0, LONGEST$1)}…` : line}\``;
}

// src/rules/workflow/publishing/rehearsal-places.ts
function koStaysHere({ env, steps }, step) {
	const named = [
		env,
		steps.slice(0, step.index).findLast(({ uses }) => uses?.reference.kind === "repository" && uses.reference.repository === "setup-ko")?.env ?? [],
		step.env
	].flat().findLast(({ key }) => key.value === "KO_DOCKER_REPO");
	return !steps.slice(0, step.index + 1).some(({ run }) => run !== null && /\bKO_DOCKER_REPO=/.test(run.text.value)) && named !== void 0 && /^(?:(?:ko|kind)\.local|(?:localhost|127\.0\.0\.1|registry\.local):\d+)(?:\/|$)/.test(named.value.value.trim());
}
const STARTS_CLUSTER = /\b(?:kind|k3d cluster|minikube|microk8s|k3s) (?:create|start|install|server)\b|get\.k3s\.io/;
const CLUSTER_ACTION = /^(?:helm\/kind-action|engineerd\/setup-kind|medyagh\/setup-minikube|manusa\/actions-setup-minikube|nolar\/setup-k3d-k3s|absaoss\/k3d-action|balchua\/microk8s-actions)$/;
const REMOTE$2 = /\bget-credentials\b|\bupdate-kubeconfig\b|\bKUBECONFIG\b|\bKUBE_?CONFIG|kubeconfig:|\bdoctl\b|\boc login\b|--server[= ]|\buse-context\b|--(?:kube-)?context\b/i;
const REMOTE_ACTION = /kubelogin|k8s-set-context|aks-set-context|get-gke-credentials|kubeconfig|kubectl-aws-eks/i;
function deploysToOwnCluster({ env, steps }) {
	const actions = steps.flatMap(({ uses }) => uses?.reference.kind === "repository" ? [`${uses.reference.owner}/${uses.reference.repository}`.toLowerCase()] : []);
	const scripts = steps.flatMap(({ run }) => run === null ? [] : [run.text.value]);
	if (!(scripts.some((text) => STARTS_CLUSTER.test(text)) || actions.some((name) => CLUSTER_ACTION.test(name)))) return false;
	const secrets = [env, ...steps.flatMap((step) => [step.env, step.with])].flat().some(({ key, value }) => REMOTE$2.test(`${key.value}:`) && /secrets\./.test(value.value));
	const remote = scripts.some((text) => REMOTE$2.test(text.replaceAll(/\S*\.kube\/config/g, "")));
	return !secrets && !remote && !actions.some((name) => REMOTE_ACTION.test(name));
}

// src/rules/workflow/publishing/table.ts
const commands$1 = (kind, ...lines) => lines.map((line) => {
	const [program, ...rest] = line.split(" ");
	return {
		program,
		operands: rest.length === 0 ? [] : [rest],
		kind
	};
});
const PUBLISHING_COMMANDS = [
	...commands$1("package", "npm publish", "pnpm publish", "yarn publish", "yarn npm publish", "bun publish", "lerna publish", "changeset publish", "nx release", "jsr publish", "deno publish", "semantic-release", "twine upload", "poetry publish", "uv publish", "hatch publish", "flit publish", "pdm publish", "maturin publish", "maturin upload", "cargo publish", "gem push", "rake release", "mvn deploy", "mvnw deploy", "gradle publish", "gradlew publish", "./gradlew publish", "./mvnw deploy", "dotnet nuget push", "nuget push", "pod trunk push", "dart pub publish", "flutter pub publish", "mix hex.publish", "vsce publish", "ovsx publish", "conda upload", "anaconda upload"),
	{
		program: "cargo",
		operands: [["release"]],
		kind: "package",
		needs: ["--execute", "-x"]
	},
	...commands$1("image", "docker push", "docker compose push", "podman push", "buildah push", "skopeo copy", "crane push", "crane copy", "oras push", "helm push", "ko build", "ko publish", "ko resolve", "ko apply", "nerdctl push", "docker buildx imagetools create", "docker manifest push"),
	{
		program: "docker",
		operands: [
			["buildx", "build"],
			["build"],
			["buildx", "bake"]
		],
		kind: "image",
		needs: ["--push"]
	},
	...commands$1("release", "gh release create", "gh release upload", "goreleaser release", "hub release create", "glab release create"),
	...commands$1("deployment", "terraform apply", "tofu apply", "terragrunt apply", "pulumi up", "cdk deploy", "sam deploy", "serverless deploy", "sls deploy", "kubectl apply", "kubectl set", "helm upgrade", "helm install", "fly deploy", "flyctl deploy", "wrangler deploy", "wrangler publish", "firebase deploy", "gcloud run deploy", "gcloud app deploy", "gcloud functions deploy", "az webapp deploy", "aws lambda update-function-code", "aws ecs update-service", "aws cloudformation deploy", "aws s3 sync", "aws s3 cp", "aws s3 mv", "aws glue create-job", "aws glue update-job", "gsutil cp", "gcloud storage cp", "az storage blob upload")
];
const actions$1 = (kind, names, when) => names.split(" ").map((action) => ({
	action,
	kind,
	...when === void 0 ? {} : { when }
}));
const PUBLISHING_ACTIONS = [
	...actions$1("package", "pypa/gh-action-pypi-publish js-devtools/npm-publish rubygems/release-gem katyo/publish-crates cycjimmy/semantic-release-action python-semantic-release/python-semantic-release haaleo/publish-vscode-extension release-plz/action actions/publish-immutable-action spring-io/artifactory-deploy-action samuelmeuli/action-maven-publish changesets/action/publish"),
	...actions$1("package", "changesets/action", "publish"),
	...actions$1("image", "docker/build-push-action mr-smithers-excellent/docker-build-push", "push"),
	...actions$1("image", "docker/bake-action", "push"),
	...actions$1("image", "redhat-actions/push-to-registry elgohr/publish-docker-github-action"),
	...actions$1("release", "softprops/action-gh-release ncipollo/release-action actions/create-release marvinpinto/action-automatic-releases actions/upload-release-asset svenstaro/upload-release-action goreleaser/goreleaser-action shogo82148/actions-upload-release-asset taiki-e/upload-rust-binary-action googleapis/release-please-action google-github-actions/release-please-action helm/chart-releaser-action vedantmgoyal9/winget-releaser"),
	...actions$1("deployment", "azure/webapps-deploy azure/functions-action azure/k8s-deploy aws-actions/amazon-ecs-deploy-task-definition aws-actions/aws-cloudformation-github-deploy google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions cloudflare/wrangler-action amondnet/vercel-action superfly/flyctl-actions firebaseextended/action-hosting-deploy akhileshns/heroku-deploy pulumi/actions")
];

// src/rules/workflow/publishing/publishes.ts
function publications(model, job) {
	const known = read$3.get(job);
	if (known !== void 0) return known;
	const ownCluster = deploysToOwnCluster(job);
	const found = job.steps.flatMap((step) => publicationsOf(model, step, 0).filter(({ by }) => !(by.startsWith("ko ") && koStaysHere(job, step))).filter(({ by }) => !(ownCluster && /^(?:kubectl (?:apply|set)|helm (?:install|upgrade))$/.test(by))).map((by) => ({
		...by,
		step
	})));
	read$3.set(job, found);
	return found;
}
function publishes(model, job) {
	return publications(model, job).length > 0;
}
const read$3 = /* @__PURE__ */ new WeakMap();
function publicationsOf(model, step, depth) {
	if (step.if?.value.replaceAll(/[${}\s]/g, "") === "false") return [];
	if (step.run !== null) {
		if (step.run.ast === null) return inOtherShell(step.run);
		const called = calledScripts(model, step).flatMap(({ scripts }) => scripts);
		const tasks = scriptsOf$1(tasksOfStep(model, step));
		return [...commandsOf$1(step.run) ?? [], ...plainCommands([...called, ...tasks])].flatMap((command) => {
			const published = publishedBy(command);
			return published === null ? [] : [published];
		});
	}
	const { reference } = step.uses;
	const action = localAction(model, reference);
	if (action?.using === "composite" && depth < 8) return action.steps.flatMap((inner) => publicationsOf(model, inner, depth + 1));
	if (reference.kind !== "repository") return [];
	const name = [
		reference.owner,
		reference.repository,
		...reference.path === "" ? [] : [reference.path]
	].join("/");
	const known = PUBLISHING_ACTIONS.find((entry) => entry.action === name.toLowerCase() && (entry.when === void 0 || isGiven(step, entry.when)));
	if (known === void 0 || isRehearsal(step, name.toLowerCase())) return [];
	return [{
		kind: known.kind,
		by: name
	}];
}
function inOtherShell(script) {
	return script.text.value.split("\n").flatMap((line) => {
		const words = line.trim().replace(/^(?:&|call)\s+/, "").split(/\s+/);
		const plain = words.filter((word) => !word.startsWith("-"));
		const known = PUBLISHING_COMMANDS.find(({ program, operands: wanted, needs }) => plain[0]?.replace(/\.(?:exe|cmd|bat)$/i, "").toLowerCase() === program && wanted.some((given) => given.every((word, index) => plain[index + 1] === word)) && (needs === void 0 || needs.some((option) => words.includes(option))));
		if (known === void 0 || isCopy(known) || /--?(?:dry-?run|what-?if|snapshot|help)\b/i.test(line)) return [];
		return [{
			kind: known.kind,
			by: [known.program, ...known.operands[0]].join(" ")
		}];
	});
}
function publishedBy(command) {
	const words = [command.program, ...operands(command)];
	const known = PUBLISHING_COMMANDS.find((entry) => entry.program === words[0] && (entry.operands.length === 0 || entry.operands.some((wanted) => startsWith$1(command, wanted))) && (entry.needs === void 0 || hasOption(command, ...entry.needs)));
	if (known === void 0) return null;
	const rehearses = isDryRun(command) || hasOption(command, "--help", "--version", "--snapshot", "--local", "--skip-publish") || optionValues(command, "--repository", "-r", "--repository-url", "--publish-url", "--index").some(({ value }) => /test/i.test(value));
	if (isCopy(known) && !leavesForBucket(command)) return null;
	if (known.kind === "image" && isHere(command)) return null;
	const shown = known.operands.find((wanted) => startsWith$1(command, wanted)) ?? [];
	return rehearses ? null : {
		kind: known.kind,
		by: [known.program, ...shown].join(" ")
	};
}
function isCopy({ program, operands: [wanted = []] }) {
	return program === "gsutil" || wanted[0] === "s3" || wanted[0] === "storage";
}
const ARCHIVE$1 = /\.(?:whl|zip|tar\.\w+|tgz|jar|war|deb|rpm|gem|crate|nupkg|exe|msi|dmg|pkg)$/;
const REPORT$1 = /report|trace|\blogs?\b|coverage|summary|test-?results?/i;
function leavesForBucket(command) {
	const words = operands(command);
	if (command.args.some(({ value }) => REPORT$1.test(value))) return false;
	if (command.program === "aws") return words.at(-1)?.startsWith("s3://") === true;
	return command.args.some(({ value }) => ARCHIVE$1.test(value)) && (command.program === "az" || words.at(-1)?.startsWith("gs://") === true);
}
function isHere(command) {
	return operands(command).some((word) => /^(?:docker:\/\/)?(?:localhost|127\.0\.0\.1|registry\.local)(?::\d+)?\//.test(word));
}
function isDryRun(command) {
	if (optionValues(command, "--dry-run", "--dryrun", "--dry_run").some(({ value }) => value !== "false" && value !== "none")) return true;
	return ![
		"kubectl",
		"helm",
		"oc",
		"gcloud",
		"az"
	].includes(command.program) && hasOption(command, "-n");
}
function startsWith$1(command, wanted) {
	const given = operands(command);
	if (/^(?:\.\/)?(?:mvnw?|gradlew?)$/.test(command.program)) return given.includes(wanted[0]);
	return wanted.every((word, index) => given[index] === word);
}
function input$3(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null;
}
function isGiven(step, name) {
	const value = input$3(step, name);
	if (value !== null) return value !== "" && value.toLowerCase() !== "false";
	return name === "push" && /type=registry|push=true/.test(input$3(step, "outputs") ?? "");
}
function isRehearsal(step, action) {
	if (input$3(step, "dry-run") === "true" || input$3(step, "dry_run") === "true") return true;
	if (action === "docker/build-push-action" && /^\s*(?:localhost|127\.0\.0\.1):/.test(input$3(step, "tags") ?? "")) return true;
	if (action === "elgohr/publish-docker-github-action" && input$3(step, "no_push") === "true") return true;
	if (action === "pypa/gh-action-pypi-publish") return /test/i.test(`${input$3(step, "repository-url") ?? ""}${input$3(step, "repository_url") ?? ""}`);
	const args = input$3(step, "args") ?? input$3(step, "command") ?? "";
	if (action === "goreleaser/goreleaser-action") return !/\brelease\b/.test(args) || /--snapshot|--skip[= ]\S*publish/.test(args);
	if (action === "pulumi/actions") return !/^(?:up|update)$/.test(args);
	if (action === "release-plz/action") return args === "release-pr";
	return action === "cloudflare/wrangler-action" && args !== "" && !/\b(?:deploy|publish)\b/.test(args);
}

// src/sources/workflows/order.ts
function hasEnded({ index, background }, next) {
	return index < next && (background === null || background.until <= next);
}
function endedBefore(steps, next) {
	return steps.filter((step) => hasEnded(step, next));
}
function canRunAfter(steps, step) {
	return steps.filter((other) => other !== step && !hasEnded(other, step.index));
}
function startedAfter(steps, step) {
	return steps.filter(({ index }) => hasEnded(step, index));
}
function cancelledBy({ background }) {
	const end = background?.endedBy;
	return typeof end === "object" && end.kind === "cancel" ? end : null;
}
function waitedForBy({ background }) {
	const end = background?.endedBy;
	return typeof end === "object" && end.kind !== "cancel" ? end : null;
}

// src/rules/workflow/soft-fail/conditions.ts
function givenMatrix(matrix) {
	return {
		context: (path) => path.startsWith("matrix.") ? matrixValues(path.slice(7), matrix) : null,
		status: (name) => name === "always" ? [true] : null
	};
}
function canBeTrue(text, given) {
	if (text === null) return false;
	const values = possible(text, given);
	return values === null || values.some(isTruthy);
}
function contradicts(text) {
	const [expression, ...more] = text.expressions;
	if (expression === void 0 || expression.ast === null || more.length > 0) return false;
	if (expression.start > 0 || text.value.slice(expression.end).trim() !== "") return false;
	const wanted = /* @__PURE__ */ new Map();
	return equalities(expression.ast).some(([path, value]) => {
		const before = wanted.get(path);
		wanted.set(path, value);
		return before !== void 0 && before !== value;
	});
}
function equalities(expression) {
	const none = () => [];
	return expression.accept({
		visitLiteral: none,
		visitUnary: none,
		visitContextAccess: none,
		visitIndexAccess: none,
		visitFunctionCall: none,
		visitGrouping: ({ group }) => equalities(group),
		visitLogical: ({ operator, args }) => operator.lexeme === "&&" ? args.flatMap((arg) => equalities(arg)) : [],
		visitBinary: ({ left, operator, right }) => {
			if (operator.lexeme !== "==") return [];
			const [path, literal] = pathOf$3(left) === null ? [pathOf$3(right), left] : [pathOf$3(left), right];
			const { value } = literal.literal ?? {};
			return path === null || path.includes("*") || typeof value !== "string" ? [] : [[path, value.toLowerCase()]];
		}
	});
}
function possible(text, given) {
	const [expression, ...more] = text.expressions;
	if (expression === void 0) return text.type === "null" ? [null] : [plain$1(text.value)];
	if (more.length > 0 || expression.start > 0 || text.value.slice(expression.end).trim() !== "") return null;
	return expression.ast === null ? null : evaluate$1(expression.ast, given);
}
function plain$1(value) {
	const trimmed = value.trim().toLowerCase();
	return trimmed === "true" ? true : trimmed === "false" || trimmed === "" ? false : value;
}
function isTruthy(value) {
	return value !== false && value !== 0 && value !== "" && value !== null;
}
function evaluate$1(expression, given) {
	return expression.accept({
		visitLiteral: ({ literal }) => "value" in literal ? [literal.value] : [null],
		visitGrouping: ({ group }) => evaluate$1(group, given),
		visitUnary: ({ expr }) => mapped(evaluate$1(expr, given), (value) => !isTruthy(value)),
		visitBinary: ({ left, operator, right }) => combined(evaluate$1(left, given), evaluate$1(right, given), COMPARISONS.get(operator.lexeme)),
		visitLogical: ({ operator, args }) => {
			const and = operator.lexeme === "&&";
			return args.map((arg) => evaluate$1(arg, given)).reduce((left, right) => logical$1(and, left, right));
		},
		visitContextAccess: () => null,
		visitIndexAccess: (access) => {
			const path = pathOf$3(access);
			return path === null ? null : given.context(path);
		},
		visitFunctionCall: ({ functionName, args }) => {
			const name = functionName.lexeme.toLowerCase();
			if (args.length === 0) return given.status(name);
			if (name === "case") return chosen(args.map((arg) => evaluate$1(arg, given)));
			const first = evaluate$1(args[0], given);
			if (name === "fromjson") return mapped(first, (value) => typeof value === "string" ? plain$1(value) : value);
			if (name !== "contains") return null;
			const wanted = evaluate$1(args[1], given);
			const list = literalList(args[0]);
			if (list !== null) return mapped(wanted, (value) => list(String(value ?? "").toLowerCase()));
			const path = pathOf$3(args[0]);
			if (path === null || !path.includes("*") || first === null || wanted === null) return null;
			return first.some((value) => wanted.includes(value)) ? [true] : null;
		}
	});
}
function literalList(searched) {
	const { functionName, args, literal } = searched;
	if (typeof literal?.value === "string") {
		const text = literal.value.toLowerCase();
		return (value) => text.includes(value);
	}
	const json = functionName?.lexeme.toLowerCase() === "fromjson" ? args?.[0]?.literal?.value : void 0;
	const members = typeof json === "string" ? parsedList(json) : null;
	return members === null ? null : (value) => members.includes(value);
}
function parsedList(json) {
	try {
		const list = JSON.parse(json);
		return Array.isArray(list) && list.every((one) => typeof one === "string") ? list.map((one) => one.toLowerCase()) : null;
	} catch {
		return null;
	}
}
function chosen(args) {
	const [predicate, value] = args;
	if (args.length < 3) return args[0] ?? null;
	const rest = () => chosen(args.slice(2));
	if (predicate === void 0 || predicate === null || value === void 0) {
		const [ways, others] = [value ?? null, rest()];
		return ways === null || others === null ? null : [...ways, ...others];
	}
	if (predicate.every(isTruthy)) return value;
	const others = rest();
	if (!predicate.some(isTruthy)) return others;
	return value === null || others === null ? null : [...value, ...others];
}
function logical$1(and, left, right) {
	if (left === null) {
		if (and && right !== null && !right.some(isTruthy)) return [false];
		return !and && right !== null && right.every(isTruthy) && right.length > 0 ? [true] : null;
	}
	const through = left.filter((value) => isTruthy(value) === and);
	const kept = left.filter((value) => isTruthy(value) !== and);
	if (through.length === 0) return kept;
	return right === null ? null : [...kept, ...right];
}
function mapped(values, map) {
	return values === null ? null : values.map(map);
}
const COMPARISONS = /* @__PURE__ */ new Map([["==", (a, b) => same$2(a, b)], ["!=", (a, b) => !same$2(a, b)]]);
function same$2(a, b) {
	if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
	if (typeof a === typeof b) return a === b;
	return Number(a ?? 0) === Number(b ?? 0);
}
const MAX_PAIRS = 4096;
function combined(left, right, compare) {
	if (left === null || right === null || compare === void 0 || left.length * right.length > MAX_PAIRS) return null;
	return left.flatMap((a) => right.map((b) => compare(a, b)));
}
function pathOf$3(expression) {
	const node = expression;
	if (node.name !== void 0) return node.name.lexeme.toLowerCase();
	if (node.expr === void 0 || node.index === void 0) return null;
	const base = pathOf$3(node.expr);
	const index = node.index.literal;
	if (base === null) return null;
	if (index === void 0) return `${base}.*`;
	return typeof index.value === "string" ? `${base}.${index.value.toLowerCase()}` : null;
}
function matrixValues(key, matrix) {
	if (matrix === null) return [""];
	if (matrix.dynamic || key.includes("*")) return null;
	if (key.includes(".")) return memberValues(key.split("."), matrix);
	const axis = matrix.axes.find((candidate) => candidate.key.value.toLowerCase() === key);
	if (axis !== void 0 && axis.values === null) return null;
	const included = matrix.include.flatMap((entries) => entries.filter((entry) => entry.key.value.toLowerCase() === key));
	const texts = [...axis?.values ?? [], ...included.map((entry) => entry.value)];
	if (texts.some((text) => text.expressions.length > 0)) return null;
	if (texts.length === 0 && matrix.keys.some((known) => known.toLowerCase() === key)) return null;
	const values = texts.map(primitive);
	return axis === void 0 ? [...values, null] : values;
}
function primitive({ type, value }) {
	if (type === "boolean") return value.toLowerCase() === "true";
	if (type === "null") return null;
	return type === "number" ? Number(value) : value;
}
function memberValues([name, member, ...deeper], matrix) {
	const axis = matrix.axes.find(({ key }) => key.value.toLowerCase() === name);
	if (axis?.members == null || deeper.length > 0) return null;
	if (matrix.include.flat().some(({ key }) => key.value.toLowerCase() === name)) return null;
	const found = axis.members.map((entries) => entries.find(({ key }) => key.value.toLowerCase() === member));
	if (found.some((entry) => entry !== void 0 && (entry.value === entry.key || entry.value.expressions.length > 0))) return null;
	return found.map((entry) => entry === void 0 ? null : primitive(entry.value));
}

// src/rules/workflow/soft-fail/tools/asks.ts
const TELLS$1 = /^--(?:version|help|info|list(?!-different)(?:-[\w-]+)?|show-only|print-config|dump-config)$/;
const TALKS = /^(?:version|help|completion|login|logout|auth)$/;
const PREPARES = /^(?:init|list|ls|db|cache|install|update|linters|plugins?|explain)$/;
const COMMANDED = new Set("vitest golangci-lint trivy grype syft snyk semgrep opengrep tflint trufflehog gitleaks kics prowler safety ggshield bearer osv-scanner cypress knip attw".split(" "));
function onlyAsks(program, args) {
	if (args.some((arg) => TELLS$1.test(arg))) return true;
	if (args.length === 1 && (args[0] === "-v" || args[0] === "-h") && COMMANDED.has(program)) return true;
	const first = args.find((arg) => !arg.startsWith("-")) ?? "";
	if (args[0] !== first) return false;
	return TALKS.test(first) ? COMMANDED.has(program) || args.length === 1 : PREPARES.test(first) && COMMANDED.has(program);
}
const LICENCE_LISTS = /* @__PURE__ */ new Map([
	["license-checker", /^--(?:failOn|onlyAllow)(?:=|$)/],
	["license-checker-rseidelsohn", /^--(?:failOn|onlyAllow)(?:=|$)/],
	["pip-licenses", /^--(?:fail-on|allow-only)(?:=|$)/],
	["go-licenses", /^check$/]
]);
function onlyLists(program, args) {
	const judges = LICENCE_LISTS.get(program);
	return judges !== void 0 && !args.some((arg) => judges.test(arg));
}
function installsTool(program, args) {
	if (program !== "go" || args[0] !== "install") return false;
	const targets = args.slice(1).filter((arg) => !arg.startsWith("-"));
	return targets.length > 0 && targets.every((target) => /^[\w-]+(?:\.[\w-]+)+\/|@/.test(target));
}

// src/rules/workflow/soft-fail/tools/checks/known.ts
const known$1 = (kind, programs, source, more = {}) => ({
	kind,
	programs: programs.split(" "),
	source,
	...more
});

// src/rules/workflow/soft-fail/tools/checks/compiled.ts
const COMPILED_CHECKS = [
	known$1("test", "go", "https://pkg.go.dev/cmd/go", { commands: [
		"test",
		"vet",
		"build",
		"mod verify",
		"mod tidy -diff",
		"generate",
		"install"
	] }),
	known$1("lint", "golangci-lint staticcheck revive errcheck ineffassign golint gotestsum gocyclo nilaway", "https://golangci-lint.run/docs/configuration/cli/"),
	known$1("publish", "goreleaser", "https://goreleaser.com/cmd/goreleaser/", { commands: [
		"release",
		"check",
		"build"
	] }),
	known$1("test", "cargo", "https://doc.rust-lang.org/cargo/commands/cargo-test.html", { commands: [
		"test",
		"t",
		"nextest",
		"clippy",
		"check",
		"build",
		"b",
		"fmt --check",
		"fmt -- --check",
		"fmt --all",
		"doc",
		"bench",
		"publish",
		"package",
		"hack",
		"semver-checks",
		"miri",
		"tarpaulin",
		"llvm-cov",
		"msrv",
		"insta test",
		"fuzz",
		"careful",
		"public-api"
	] }),
	known$1("lint", "rustfmt gofmt clang-format", "https://github.com/rust-lang/rustfmt#checking-style-on-a-ci-server", { flags: [
		"--check",
		"--dry-run",
		"-n",
		"--Werror",
		"-Werror"
	] }),
	known$1("build", "make gmake ninja meson bazel bazelisk buck2 scons cmake xmake just task mage rake invoke earthly dagger msbuild xcodebuild swift zig stack cabal dune sbt mill lein rebar3 gleam flutter dart nix nix-build", "https://www.gnu.org/software/make/manual/html_node/Running.html", { commands: [] }),
	known$1("test", "ctest valgrind", "https://cmake.org/cmake/help/latest/manual/ctest.1.html"),
	known$1("lint", "cppcheck clang-tidy cpplint include-what-you-use infer", "https://cppcheck.sourceforge.io/manual.html"),
	known$1("test", "gradle gradlew gradlew.bat mvn mvnw mvnd ant", "https://maven.apache.org/ref/current/maven-embedder/cli.html", { commands: [] }),
	known$1("lint", "ktlint detekt checkstyle pmd spotbugs scalafmt", "https://pinterest.github.io/ktlint/latest/install/cli/"),
	known$1("test", "dotnet", "https://learn.microsoft.com/dotnet/core/tools/dotnet-test", { commands: [
		"test",
		"build",
		"publish",
		"pack",
		"format",
		"nuget push",
		"nuget verify",
		"msbuild",
		"vstest"
	] }),
	known$1("test", "rspec cucumber minitest rubocop standardrb reek erb_lint erblint haml-lint sorbet srb steep", "https://rspec.info/features/3-13/rspec-core/command-line/exit-status/"),
	known$1("publish", "gem", "https://guides.rubygems.org/command-reference/", { commands: ["push", "build"] }),
	known$1("test", "phpunit pest phpstan psalm phpcs phpmd php-cs-fixer pint rector phan paratest codecept behat deptrac infection", "https://docs.phpunit.de/en/12.0/textui.html"),
	known$1("test", "mix", "https://hexdocs.pm/mix/Mix.Tasks.Test.html", { commands: [
		"test",
		"credo",
		"dialyzer",
		"format --check-formatted",
		"compile",
		"docs",
		"hex.publish"
	] }),
	known$1("lint", "swiftlint swiftformat luacheck stylua hlint ormolu fourmolu", "https://github.com/realm/SwiftLint"),
	known$1("test", "fastlane", "https://docs.fastlane.tools/", { commands: [] })
];

// src/rules/workflow/soft-fail/tools/checks/infrastructure.ts
const INFRASTRUCTURE_CHECKS = [
	known$1("plan", "terraform tofu terragrunt", "https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode", { commands: [
		"plan",
		"apply",
		"validate",
		"test",
		"fmt -check",
		"fmt --check",
		"destroy",
		"run-all",
		"hclfmt"
	] }),
	known$1("lint", "tflint", "https://github.com/terraform-linters/tflint#exit-statuses"),
	known$1("plan", "pulumi", "https://www.pulumi.com/docs/cli/", { commands: [
		"preview",
		"up",
		"update",
		"policy"
	] }),
	known$1("plan", "cdk", "https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html", { commands: [
		"synth",
		"deploy",
		"diff --fail"
	] }),
	known$1("plan", "sam serverless sls", "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-validate.html", { commands: [
		"validate",
		"build",
		"deploy"
	] }),
	known$1("lint", "cfn-lint cfn_nag cfn_nag_scan cfn-guard conftest opa regal", "https://github.com/aws-cloudformation/cfn-lint#exit-codes"),
	known$1("lint", "kubeconform kubeval kube-linter kube-score datree polaris pluto", "https://github.com/yannh/kubeconform#usage"),
	known$1("lint", "helm", "https://helm.sh/docs/helm/helm_lint/", { commands: [
		"lint",
		"test",
		"push",
		"package",
		"upgrade",
		"install",
		"unittest"
	] }),
	known$1("lint", "ct", "https://github.com/helm/chart-testing", { commands: [
		"lint",
		"install",
		"lint-and-install"
	] }),
	known$1("plan", "kubectl", "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/", { commands: [
		"apply",
		"rollout status",
		"diff"
	] }),
	known$1("lint", "ansible-lint", "https://ansible.readthedocs.io/projects/lint/usage/#exit-codes"),
	known$1("plan", "ansible-playbook", "https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html"),
	known$1("test", "molecule testinfra inspec goss dgoss", "https://ansible.readthedocs.io/projects/molecule/"),
	known$1("lint", "packer", "https://developer.hashicorp.com/packer/docs/commands/validate", { commands: [
		"validate",
		"build",
		"fmt -check"
	] }),
	known$1("build", "docker podman", "https://docs.docker.com/reference/cli/docker/", { commands: [
		"build",
		"push",
		"buildx build",
		"buildx bake",
		"image build",
		"image push",
		"compose build",
		"manifest push"
	] }),
	known$1("build", "docker-compose", "https://docs.docker.com/reference/cli/docker/compose/build/", { commands: ["build"] }),
	known$1("build", "buildah kaniko skopeo crane ko oras", "https://github.com/containers/skopeo", { commands: [
		"build",
		"bud",
		"push",
		"copy",
		"publish",
		"resolve"
	] }),
	known$1("test", "container-structure-test", "https://github.com/GoogleContainerTools/container-structure-test")
];

// src/rules/workflow/soft-fail/tools/checks/proofs.ts
const PROOF_CHECKS = [
	known$1("lint", "shellcheck shfmt bashate checkbashisms", "https://github.com/koalaman/shellcheck/wiki"),
	known$1("lint", "hadolint", "https://github.com/hadolint/hadolint#cli"),
	known$1("lint", "actionlint yamllint ghalint jsonlint taplo buf sqlfluff vale typos editorconfig-checker ec proselint gitlint check-jsonschema", "https://yamllint.readthedocs.io/en/stable/quickstart.html", { commands: [] }),
	known$1("verify", "sha1sum sha224sum sha256sum sha384sum sha512sum shasum md5sum b2sum cksum", "https://www.gnu.org/software/coreutils/manual/html_node/cksum-common-options.html", { flags: ["-c", "--check"] }),
	known$1("verify", "gpg gpg2 gpgv", "https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html", { flags: ["--verify", "--verify-files"] }),
	known$1("verify", "cosign", "https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md", { commands: [
		"verify",
		"verify-blob",
		"verify-attestation",
		"verify-blob-attestation",
		"sign",
		"sign-blob",
		"attest"
	] }),
	known$1("verify", "slsa-verifier", "https://github.com/slsa-framework/slsa-verifier"),
	known$1("verify", "gh", "https://cli.github.com/manual/gh_attestation_verify", { commands: [
		"attestation verify",
		"at verify",
		"release create",
		"release upload",
		"release verify",
		"release verify-asset"
	] }),
	known$1("verify", "minisign signify rekor-cli notation sigstore", "https://jedisct1.github.io/minisign/", { flags: [
		"-V",
		"-Vm",
		"verify"
	] }),
	known$1("verify", "git", "https://git-scm.com/docs/git-verify-tag", { commands: [
		"verify-tag",
		"verify-commit",
		"fsck",
		"diff --exit-code",
		"diff --check"
	] }),
	known$1("verify", "codesign spctl jarsigner apksigner signtool", "https://keith.github.io/xcode-man-pages/codesign.1.html", { flags: [
		"--verify",
		"-v",
		"-verify",
		"verify",
		"--assess"
	] })
];

// src/rules/workflow/soft-fail/tools/checks/scripting.ts
const SCRIPTING_CHECKS = [
	known$1("test", "pytest py.test", "https://docs.pytest.org/en/stable/reference/exit-codes.html", { statuses: [5] }),
	known$1("test", "tox nox nose2 nosetests trial stestr behave robot green", "https://tox.wiki/en/latest/cli_interface.html"),
	known$1("test", "unittest doctest", "https://docs.python.org/3/library/unittest.html#unittest.main"),
	known$1("test", "coverage", "https://coverage.readthedocs.io/en/latest/commands/cmd_report.html", { commands: ["run", "report --fail-under"] }),
	known$1("lint", "mypy dmypy pyright basedpyright pytype pyre", "https://mypy.readthedocs.io/en/stable/command_line.html"),
	known$1("lint", "ruff", "https://docs.astral.sh/ruff/linter/#exit-codes", { commands: [
		"check",
		"format --check",
		"format --diff",
		".",
		"src"
	] }),
	known$1("lint", "flake8 pylint pycodestyle pydocstyle pyflakes pyroma vulture interrogate codespell check-manifest xenon pydoclint doc8 deptry pyupgrade", "https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html#exit-codes"),
	known$1("lint", "black", "https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#check", { flags: ["--check", "--diff"] }),
	known$1("lint", "isort yapf autopep8 docformatter autoflake", "https://pycqa.github.io/isort/docs/configuration/options.html#check", { flags: [
		"--check",
		"--check-only",
		"-c",
		"--diff",
		"--exit-code"
	] }),
	known$1("publish", "twine", "https://twine.readthedocs.io/en/stable/#commands", { commands: ["check", "upload"] }),
	known$1("build", "build", "https://build.pypa.io/en/stable/"),
	known$1("build", "poetry flit pdm hatch uv rye maturin", "https://python-poetry.org/docs/cli/", { commands: [
		"build",
		"publish",
		"check",
		"lock --check",
		"lock --locked",
		"test",
		"sdist"
	] }),
	known$1("test", "hatch", "https://hatch.pypa.io/latest/cli/reference/", { commands: ["test", "fmt --check"] }),
	known$1("lint", "pre-commit prek", "https://pre-commit.com/#pre-commit-run", { commands: ["run"] }),
	known$1("lint", "pip", "https://pip.pypa.io/en/stable/cli/pip_check/", { commands: ["check"] }),
	known$1("build", "cibuildwheel auditwheel", "https://cibuildwheel.pypa.io/en/stable/"),
	known$1("build", "sphinx-build mkdocs", "https://www.sphinx-doc.org/en/master/man/sphinx-build.html", { commands: [] }),
	known$1("test", "jest vitest mocha ava tap tape c8 nyc karma jasmine wtr uvu qunit testcafe nightwatch wdio cucumber-js bats", "https://jestjs.io/docs/cli"),
	known$1("test", "playwright", "https://playwright.dev/docs/test-cli", { commands: ["test"] }),
	known$1("test", "cypress", "https://docs.cypress.io/app/references/command-line#cypress-run-exit-code", { commands: ["run", "verify"] }),
	known$1("lint", "eslint oxlint stylelint standard xo tslint jshint htmlhint commitlint markdownlint markdownlint-cli2 publint attw knip depcheck madge dprint remark cspell alex secretlint lockfile-lint size-limit bundlewatch lighthouse lhci pa11y pa11y-ci axe spectral redocly", "https://eslint.org/docs/latest/use/command-line-interface#exit-codes"),
	known$1("lint", "prettier", "https://prettier.io/docs/cli#--check", { flags: [
		"--check",
		"-c",
		"--list-different",
		"-l"
	] }),
	known$1("lint", "biome", "https://biomejs.dev/reference/cli/", { commands: [
		"check",
		"ci",
		"lint",
		"format"
	] }),
	known$1("build", "tsc vue-tsc webpack rollup esbuild tsup rolldown", "https://www.typescriptlang.org/docs/handbook/compiler-options.html"),
	known$1("build", "vite next nuxt astro ng nx turbo lerna gatsby parcel rush", "https://nx.dev/reference/nx-commands", { commands: [
		"build",
		"test",
		"lint",
		"e2e",
		"check",
		"typecheck",
		"affected",
		"run-many",
		"run",
		"publish",
		"version",
		"rebuild",
		"export"
	] }),
	known$1("test", "npm yarn pnpm bun", "https://docs.npmjs.com/cli/commands/npm-test", { commands: [
		"test",
		"t",
		"publish",
		"pack",
		"npm publish",
		"build",
		"lint",
		"typecheck",
		"check",
		"e2e"
	] }),
	known$1("test", "node", "https://nodejs.org/api/test.html", { flags: ["--test"] }),
	known$1("test", "deno", "https://docs.deno.com/runtime/reference/cli/", { commands: [
		"test",
		"lint",
		"check",
		"fmt --check",
		"publish",
		"bench"
	] }),
	known$1("publish", "changeset semantic-release release-it np vsce ovsx jsr", "https://github.com/semantic-release/semantic-release", { commands: [] })
];

// src/rules/workflow/soft-fail/tools/checks/security.ts
const SECURITY_CHECKS = [
	known$1("scan", "pip-audit", "https://github.com/pypa/pip-audit#exit-codes"),
	known$1("scan", "npm", "https://docs.npmjs.com/cli/commands/npm-audit#exit-code", { commands: ["audit"] }),
	known$1("scan", "yarn pnpm bun", "https://pnpm.io/cli/audit", { commands: ["audit", "npm audit"] }),
	known$1("scan", "audit-ci better-npm-audit retire nsp license-checker licensee", "https://github.com/IBM/audit-ci"),
	known$1("scan", "trivy", "https://trivy.dev/latest/docs/configuration/others/#exit-code"),
	known$1("scan", "grype", "https://github.com/anchore/grype#gating-on-severity-of-vulnerabilities"),
	known$1("scan", "docker", "https://docs.docker.com/reference/cli/docker/scout/cves/", { commands: [
		"scout cves",
		"scout compare",
		"scout policy",
		"scan"
	] }),
	known$1("scan", "docker-scout", "https://docs.docker.com/reference/cli/docker/scout/cves/", { commands: [
		"cves",
		"compare",
		"policy"
	] }),
	known$1("scan", "snyk", "https://docs.snyk.io/snyk-cli/commands/test#exit-codes", { commands: [
		"test",
		"code test",
		"container test",
		"iac test"
	] }),
	known$1("scan", "bandit", "https://bandit.readthedocs.io/en/latest/man/bandit.html"),
	known$1("scan", "semgrep", "https://semgrep.dev/docs/cli-reference#exit-codes"),
	known$1("scan", "opengrep bearer horusec njsscan mobsfscan", "https://docs.bearer.com/reference/commands/#exit-codes"),
	known$1("scan", "checkov", "https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html"),
	known$1("scan", "tfsec terrascan kics regula", "https://aquasecurity.github.io/tfsec/latest/guides/usage/"),
	known$1("scan", "gitleaks", "https://github.com/gitleaks/gitleaks#usage"),
	known$1("scan", "trufflehog", "https://github.com/trufflesecurity/trufflehog#exit-codes"),
	known$1("scan", "ggshield detect-secrets detect-secrets-hook git-secrets talisman whispers", "https://docs.gitguardian.com/ggshield-docs/reference/overview"),
	known$1("scan", "osv-scanner", "https://google.github.io/osv-scanner/output/#return-codes"),
	known$1("scan", "cargo", "https://github.com/rustsec/rustsec/tree/main/cargo-audit", { commands: [
		"audit",
		"deny",
		"vet",
		"geiger",
		"outdated --exit-code",
		"machete",
		"udeps",
		"crev"
	] }),
	known$1("scan", "cargo-audit cargo-deny", "https://embarkstudios.github.io/cargo-deny/cli/check.html"),
	known$1("scan", "govulncheck nancy gosec", "https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes"),
	known$1("scan", "safety", "https://docs.safetycli.com/safety-docs/safety-2/exit-codes", { commands: ["check", "scan"] }),
	known$1("scan", "dependency-check dependency-check.sh", "https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html"),
	known$1("scan", "bundle-audit bundler-audit brakeman", "https://brakemanscanner.org/docs/options/"),
	known$1("scan", "composer", "https://getcomposer.org/doc/03-cli.md#audit", { commands: [
		"audit",
		"validate",
		"check-platform-reqs"
	] }),
	known$1("scan", "local-php-security-checker", "https://github.com/fabpot/local-php-security-checker"),
	known$1("scan", "scorecard poutine zizmor octoscan", "https://docs.zizmor.sh/usage/#exit-codes"),
	known$1("scan", "codeql", "https://docs.github.com/en/code-security/codeql-cli", { commands: ["database"] }),
	known$1("scan", "sonar-scanner dotnet-sonarscanner", "https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/scanners/sonarscanner/"),
	known$1("scan", "reuse fossa scancode licensecheck go-licenses liccheck pip-licenses", "https://reuse.readthedocs.io/en/stable/man/reuse-lint.html"),
	known$1("scan", "dockle docker-bench-security clair-scanner anchorectl prowler kubescape kube-bench kube-hunter", "https://github.com/goodwithtech/dockle#exit-code"),
	known$1("scan", "mix", "https://hexdocs.pm/sobelow/Mix.Tasks.Sobelow.html", { commands: [
		"sobelow",
		"deps.audit",
		"hex.audit"
	] }),
	known$1("scan", "lychee markdown-link-check linkchecker htmlproofer muffet", "https://github.com/lycheeverse/lychee#exit-codes")
];

// src/rules/workflow/soft-fail/tools/checks.ts
const KNOWN_CHECKS = [
	...SECURITY_CHECKS,
	...INFRASTRUCTURE_CHECKS,
	...SCRIPTING_CHECKS,
	...COMPILED_CHECKS,
	...PROOF_CHECKS
];

// src/rules/workflow/soft-fail/tools/container.ts
const ENGINES = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"docker-compose",
	"nerdctl",
	"kubectl",
	"lxc"
]);
const SCANNER_IMAGE = /(?:^|\/)(trivy|grype|checkov|tfsec|gitleaks|trufflehog|semgrep|snyk|hadolint|osv-scanner|actionlint|shellcheck|kubeconform|kics|dockle|zap2docker-stable|zaproxy|super-linter)(?::[\w.-]+|@.*)?$/;
const PLACED = /^(?:-[ewuv]|--(?:env|env-file|volume|workdir|user|mount|tmpfs|name|network|hostname|label|platform|add-host|volumes-from))$/;
const PLACE = /^\/build$|:\//;
const SHELL = /^(?:\S*\/)?(?:bash|sh|ash|dash|zsh)$/;
const TEXT = /^-[a-z]*c$/;
function checkInContainer(program, words, known) {
	if (!ENGINES.has(program)) return null;
	const verb = words.findIndex((word) => word === "run" || word === "exec");
	if (verb < 0) return null;
	let named = false;
	for (let index = verb + 1; index < words.length; index += 1) {
		const word = words[index];
		const image = SCANNER_IMAGE.exec(word)?.[1];
		if (image !== void 0) return scannerImage(image, words.slice(index + 1));
		const before = words[index - 1];
		if (word.startsWith("-") || !named && PLACED.test(before)) continue;
		const inner = TEXT.test(before) && SHELL.test(words[index - 2]) ? inText(word, known) : null;
		if (inner !== null) return inner;
		const found = index > verb + 1 && !/\s/.test(word) && !PLACE.test(word) && !SHELL.test(word) ? known(words.slice(index)) : null;
		if (found !== null) return found;
		named = true;
	}
	return null;
}
function scannerImage(image, args) {
	return {
		name: image,
		kind: "known",
		scans: true,
		statuses: [1],
		words: [image, ...args]
	};
}
function inText(text, known) {
	for (const command of text.split(/&&|\|\|?|[;&\n]/)) {
		const found = known(command.trim().split(/\s+/));
		if (found !== null) return found;
	}
	return null;
}

// src/rules/workflow/soft-fail/tools/words.ts
const WRAPPERS = /* @__PURE__ */ new Map([
	["sudo", [
		"-u",
		"-g",
		"-h",
		"-p",
		"-C",
		"-T",
		"--user",
		"--group"
	]],
	["doas", ["-u"]],
	["env", [
		"-u",
		"-C",
		"--unset",
		"--chdir"
	]],
	["time", ["-f", "-o"]],
	["timeout", [
		"-k",
		"-s",
		"--signal",
		"--kill-after"
	]],
	["gtimeout", [
		"-k",
		"-s",
		"--signal",
		"--kill-after"
	]],
	["nice", ["-n"]],
	["ionice", ["-c", "-n"]],
	["nohup", []],
	["stdbuf", [
		"-i",
		"-o",
		"-e"
	]],
	["unbuffer", []],
	["command", []],
	["builtin", []],
	["exec", ["-a"]],
	["xargs", [
		"-I",
		"-n",
		"-P",
		"-L",
		"-d",
		"-a",
		"-s",
		"-E"
	]],
	["parallel", ["-j", "--jobs"]],
	["xvfb-run", [
		"-s",
		"-n",
		"--server-args",
		"--server-num"
	]],
	["dbus-run-session", []],
	["setarch", []],
	["npx", [
		"-p",
		"--package",
		"-c",
		"--call",
		"-w",
		"--workspace"
	]],
	["bunx", ["-p", "--package"]],
	["pnpx", []],
	["uvx", [
		"--from",
		"--with",
		"-p",
		"--python",
		"--index"
	]],
	["pipx run", ["--spec", "--python"]],
	["npm exec", [
		"-p",
		"--package",
		"-w",
		"--workspace"
	]],
	["npm x", ["-p", "--package"]],
	["pnpm exec", []],
	["pnpm dlx", ["--package"]],
	["yarn exec", []],
	["yarn dlx", ["-p", "--package"]],
	["bun x", []],
	["uv run", [
		"--with",
		"--group",
		"--extra",
		"--package",
		"-p",
		"--python",
		"--project",
		"--env-file",
		"--only-group",
		"--directory",
		"--with-requirements",
		"-m",
		"--module"
	]],
	["uv tool run", [
		"--from",
		"--with",
		"-p",
		"--python"
	]],
	["poetry run", []],
	["pipenv run", []],
	["pdm run", ["-p"]],
	["rye run", []],
	["hatch run", []],
	["hatch env run", ["-e"]],
	["pixi run", [
		"-e",
		"--environment",
		"--manifest-path"
	]],
	["conda run", [
		"-n",
		"--name",
		"-p",
		"--prefix",
		"--cwd"
	]],
	["mamba run", [
		"-n",
		"--name",
		"-p",
		"--prefix"
	]],
	["micromamba run", [
		"-n",
		"--name",
		"-p",
		"--prefix"
	]],
	["bundle exec", []],
	["mise exec", []],
	["mise x", []],
	["rtx exec", []],
	["asdf exec", []],
	["nix develop", ["-c", "--command"]],
	["nix-shell", ["--run", "-p"]],
	["devbox run", []],
	["doppler run", ["-p", "-c"]],
	["op run", ["--env-file"]],
	["aws-vault exec", []],
	["dotenv", ["-f", "-e"]],
	["cross-env", []],
	["coverage run", [
		"--source",
		"--rcfile",
		"--omit",
		"--include",
		"--data-file"
	]],
	["catchsegv", []],
	["arch", []],
	["wine", []],
	["firebase emulators:exec", ["--only", "--project"]]
]);
const INTERPRETERS$3 = new Set("bash sh dash zsh python python2 python3 py pypy pypy3 node ruby perl php deno bun tsx ts-node Rscript pwsh lua".split(" "));
const INCIDENTAL = /(?:^|[-_:./])(?:clean|cleanup|clear|distclean|teardown|tear-down|stop|down|kill|notify|notification|slack|discord|telegram|webhook|comment|start|serve|server|dev|watch|preview|storybook|up|logs?|dump|collect|debug|diagnos\w*|summary|summari[sz]e|wait|wait-for\w*|login|logout|setup|bootstrap|prepare|install|init|get|print|list|show|find|detect|has|is|changed|version|env|info|status|report|metrics|usage|cache|download|fetch|disk|free|rollback|undeploy|delete|remove|prune|purge|reset|restore|uninstall|postgres|mysql|redis)(?=$|[-_:./])/i;
const CHECKING = /(?:^|[-_:./])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|types|build|compile|publish|release|deploy|format-check|fmt-check|coverage|conformance|regression|benchmark|bench|sast|vuln\w*|assert\w*|gate|quality|pack|package)(?=$|[-_:./\d])/i;
const LEADING = /^(?:start|stop|serve|install|uninstall|setup|set-up|init|initiali[sz]e|bootstrap|wait|delete|remove|prune|purge|cleanup|clear|download|fetch|restore|list|show|print|render|display|collect|copy|move|mount|unmount|capture|saniti[sz]e|redact|parse|configure|login|logout|free|reset|kill|dump|warm|prefetch|pre-fetch|seed)(?=$|[-_:./\d])(?!.*-(?:and|then)-)/i;
function parted(name) {
	return name.trim().replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/[\s`'"]+/g, "-");
}

// src/rules/workflow/soft-fail/tools/classify.ts
function classify(words, options) {
	const bare = unwrapped(words);
	const program = programOf(bare[0] ?? "");
	if (program === "" || bare.length === 0) return null;
	const written = [program, ...bare.slice(1)].join(" ");
	const listed = (list) => list.find((entry) => [written, bare.join(" ")].some((text) => text === entry || text.startsWith(`${entry} `)));
	if (listed(options.cleanup) !== void 0) return null;
	const own = listed(options.checks);
	if (own !== void 0) return {
		name: own,
		kind: "known",
		scans: false,
		statuses: [1],
		words: bare
	};
	const args = bare.slice(1);
	if (onlyAsks(program, args) || onlyLists(program, args) || installsTool(program, args)) return null;
	if (bare.length === 2 && bare[1] === "-V" && ![
		"commitlint",
		"ctest",
		"minisign"
	].includes(program)) return null;
	return knownCheck(program, bare) ?? packageScript(program, bare) ?? checkInContainer(program, bare, (words) => documented(words, options)) ?? reporting(program, bare) ?? repositoryScript(bare);
}
function unwrapped(words) {
	let rest = words;
	for (let round = 0; round < 8; round += 1) {
		const before = rest;
		const program = programOf(rest[0] ?? "");
		if (/^python(?:\d(?:\.\d+)?)?$|^pypy3?$|^py$/.test(program) || program === "\0" && rest[1] === "-m") rest = moduleRun(rest);
		const size = [
			3,
			2,
			1
		].find((count) => WRAPPERS.has([program, ...rest.slice(1, count)].join(" ")));
		if (size === void 0) {
			if (rest === before) return rest;
			continue;
		}
		const name = [program, ...rest.slice(1, size)].join(" ");
		if (name === "command" && /^-p?[vV]/.test(rest[1] ?? "")) return [];
		const valued = WRAPPERS.get(name);
		let index = size;
		while (index < rest.length) {
			const word = rest[index];
			if (word === "--") index += 1;
			else if (name === "uv run" && (word === "-m" || word === "--module")) index += 1;
			else if ((name === "npx" || name === "nix develop" || name === "nix-shell") && [
				"-c",
				"--call",
				"--command",
				"--run"
			].includes(word)) index += 1;
			else if (word.startsWith("-")) index += valued.includes(word) ? 2 : 1;
			else if (/^[A-Za-z_]\w*=/.test(word)) index += 1;
			else if (name.endsWith("timeout") && /^[\d.]+[smhd]?$|^\0/.test(word)) index += 1;
			else if (name === "aws-vault exec" && index === size) index += 1;
			else break;
		}
		rest = rest.slice(index);
	}
	return rest;
}
function moduleRun(words) {
	for (let index = 1; index < words.length; index += 1) {
		const word = words[index];
		if (/^-[A-Za-z]*m$/.test(word)) return words.slice(index + 1);
		if (word === "-W" || word === "-X") index += 1;
		else if (!word.startsWith("-")) return words;
	}
	return words;
}
function programOf(word) {
	const last = word.split(/[\\/]/).at(-1).replace(/\.(?:exe|cmd|ps1)$/i, "");
	return /^@?[\w.-]+@[\w.^~-]+$/.test(last) ? last.replace(/@[^@]*$/, "") : last;
}
function knownCheck(program, words) {
	const row = KNOWN_CHECKS.find((candidate) => candidate.programs.includes(program) && matches$1(candidate, program, words.slice(1)));
	if (row === void 0) return null;
	const head = row.commands === void 0 || row.commands.length === 0 ? plainWords(words) : commandWords(row, words);
	const kind = program === "git" && head[0] === "diff" ? "script" : "known";
	return {
		name: [program, ...head].join(" "),
		kind,
		scans: row.kind === "scan",
		statuses: [1, ...row.statuses ?? []],
		words
	};
}
function matches$1(row, program, args) {
	if (args.some((arg, index) => arg === "audit" && args[index + 1] === "fix")) return false;
	if (row.flags !== void 0) return args.some((arg) => row.flags.includes(arg.split("=", 1)[0]));
	if (row.commands === void 0) return true;
	if (row.commands.length === 0) return isBuild(program, args);
	return row.commands.some((command) => startsWithCommand(command.split(" "), args));
}
function startsWithCommand(command, args) {
	const verbs = command.filter((word) => !word.startsWith("-"));
	const flags = command.filter((word) => word.startsWith("-") && word !== "--");
	const positional = args.filter((arg, index) => !arg.startsWith("-") && !arg.startsWith("+") && !VALUED$1.has(args[index - 1] ?? ""));
	return verbs.every((verb, index) => positional[index] === verb) && flags.every((flag) => args.some((arg) => arg.split("=", 1)[0] === flag));
}
const VALUED$1 = /* @__PURE__ */ new Set([
	"-C",
	"--prefix",
	"--filter",
	"-F",
	"--cwd",
	"--dir",
	"-w",
	"--workspace",
	"--manifest-path",
	"--directory",
	"-chdir",
	"--project",
	"-f",
	"--context",
	"--repo",
	"-R",
	"-n",
	"--namespace",
	"--task"
]);
const VERB_FIRST = new Set("cabal stack swift zig dune mill gleam flutter dart nix bazel bazelisk buck2 dagger earthly xmake".split(" "));
function isBuild(program, args) {
	if (program === "make" && args.some((arg) => /^-[a-z]*[qnp]/.test(arg))) return false;
	const targets = args.filter((arg, index) => !arg.startsWith("-") && !/^[\w.]+=/.test(arg) && !VALUED$1.has(args[index - 1] ?? ""));
	if (VERB_FIRST.has(program) && (isIncidentalName(targets[0] ?? "") || FETCHES.test(targets[0] ?? ""))) return false;
	if (VERB_FIRST.has(program) && FORMATS.test(targets[0] ?? "") && !args.some((arg) => COMPARES.test(arg))) return false;
	if (SERVES$1.test(targets.at(-1) ?? "")) return false;
	if (/^(?:gradlew?|mvn[dw]?)$/.test(program) && onlyAsksBuilder(targets)) return false;
	return targets.length === 0 ? true : !targets.every(isIncidentalName);
}
function onlyAsksBuilder(targets) {
	const named = targets.filter((target) => !target.includes("\0"));
	return named.length > 0 && named.every((target) => ASKS.test(target));
}
const FETCHES = /^(?:update|upgrade|pub|get|fetch|deps|path|exec|list-bin|info)$/;
const FORMATS = /^(?:format|fmt)$/;
const COMPARES = /^--(?:check|set-exit-if-changed|exit-code|lint|dry-run|Werror)$/;
const SERVES$1 = /^(?:start|serve|server|dev|watch|up|run)$/;
const ASKS = /^(?::?[\w-]+:)*(?:help|tasks|projects|properties|dependencies|dependencyInsight|help:\S+|dependency:(?:tree|resolve|go-offline))$/;
function plainWords(words) {
	const next = words[1];
	return next !== void 0 && /^[A-Za-z][\w:-]*$/.test(next) && next.length < 30 ? [next] : [];
}
function commandWords(row, words) {
	const args = words.slice(1);
	return (row.commands.find((candidate) => startsWithCommand(candidate.split(" "), args)) ?? "").split(" ").filter((word) => !/^\.|^src$/.test(word));
}
function packageScript(program, words) {
	if (![
		"npm",
		"yarn",
		"pnpm",
		"bun",
		"composer",
		"deno",
		"wireit"
	].includes(program)) return null;
	const positional = words.slice(1).filter((arg, index, all) => !arg.startsWith("-") && !VALUED$1.has(all[index - 1] ?? ""));
	const runs = [
		"run",
		"run-script",
		"task",
		"workspaces"
	].includes(positional[0] ?? "");
	const script = program === "yarn" && positional[0] === "workspace" ? positional[2] : runs ? positional.find((word, index) => index > 0 && word !== "foreach" && word !== "run") : program === "yarn" ? positional[0] : void 0;
	if (script === void 0 || /[\0/.]/.test(script)) return null;
	if (!CHECKING.test(script)) {
		if (!runs || INCIDENTAL.test(script)) return null;
		return {
			name: `${program} run ${script}`,
			kind: "program",
			scans: false,
			statuses: [1],
			words
		};
	}
	if (INCIDENTAL.test(script) && /clean|serve|start|dev\b|watch/i.test(script)) return null;
	if (LEADING.test(parted(script))) return null;
	if (COVERAGE_REPORT.test(script)) return {
		name: `${program} ${runs ? "run " : ""}${script}`,
		kind: "report",
		scans: false,
		statuses: [1],
		words
	};
	return {
		name: `${program} ${runs ? "run " : ""}${script}`,
		kind: "known",
		scans: false,
		statuses: [1],
		words
	};
}
const COVERAGE_REPORT = /(?:^|[-_:])cov(?:erage)?[-_:](?:[\w]+[-_:])*report(?:s|er)?(?=$|[-_:])/;
function documented(words, options) {
	const check = classify(words, options);
	if (check?.kind !== "known") return null;
	const program = programOf(check.words[0] ?? "");
	return KNOWN_CHECKS.some(({ programs }) => programs.includes(program)) ? check : null;
}
const UPLOADERS = /* @__PURE__ */ new Set([
	"codecov",
	"codecovcli",
	"coveralls",
	"cc-test-reporter",
	"codacy-coverage-reporter",
	"qlty",
	"deepsource",
	"datadog-ci",
	"sentry-cli",
	"percy",
	"bencher",
	"reviewdog",
	"danger",
	"octocov",
	"codespeed"
]);
function reporting(program, words) {
	if (UPLOADERS.has(program)) return {
		name: program,
		kind: "report",
		scans: false,
		statuses: [1],
		words
	};
	if (words.some((word) => /codecov\.io\/bash|uploader\.codecov\.io/.test(word))) return {
		name: "codecov",
		kind: "report",
		scans: false,
		statuses: [1],
		words
	};
	return null;
}
const TIDIES = /^(?:delete|remove|rm|uninstall|install|inject|update|outdated|stop|kill|teardown|clean|cleanup|prune|purge|list|ls|logs?|login|logout|help|info|status|version|config|configure|set)$/;
function repositoryScript(words) {
	const direct = words[0];
	const program = programOf(direct);
	const script = INTERPRETERS$3.has(program) ? words.slice(1).find((word, index, rest) => !word.startsWith("-") && !(rest[index - 1] ?? "").match(/^-[ceW]$/)) : direct;
	if (script === void 0 || words.some((word, index) => index > 0 && index < 3 && /^-[ce]$|^--eval$|^-p$/.test(word) && INTERPRETERS$3.has(program))) return null;
	if (!(INTERPRETERS$3.has(program) ? /\.(?:sh|bash|py|js|cjs|mjs|ts|rb|pl|php|ps1|R|lua)$/.test(script) : /^\.{1,2}\/|^\0\/|\.(?:sh|bash|py|rb|pl)$|^(?:scripts?|ci|tools|bin|hack|\.github|\.ci|test|tests|build|dev|script)\//.test(direct)) || script.endsWith("/") || /^\/(?:etc|usr|bin|opt|tmp|var|proc)\//.test(script)) return null;
	const base = script.replaceAll("\0", "").split("/").at(-1).replace(/\.\w+$/, "");
	if (base === "") return null;
	const verb = words[words.indexOf(script) + 1] ?? "";
	if (TIDIES.test(verb)) return null;
	if (isIncidentalName(base)) return null;
	const shown = script.replaceAll("\0", "…");
	return {
		name: INTERPRETERS$3.has(program) ? `${program} ${shown}` : shown,
		kind: CHECKING.test(parted(base)) || CHECKING.test(verb) || CHECKING_FOLDER.test(script) ? "script" : "program",
		scans: false,
		statuses: [1],
		words
	};
}
const CHECKING_FOLDER = /(?:^|\/)(?:tests?|e2e|specs?|ci|checks?|lint|integration|smoke|security|audit|conformance)\//;
function isIncidentalName(name) {
	return LEADING.test(parted(name)) || INCIDENTAL.test(name) && !CHECKING.test(name);
}

// src/rules/workflow/soft-fail/shell/table.ts
var Table = class Table {
	id;
	entries;
	hash;
	store;
	constructor(store, entries, hash) {
		this.store = store;
		this.entries = entries;
		this.hash = hash;
		this.id = store.size;
		store.size += 1;
	}
	static empty(written) {
		const store = {
			written,
			numbers: /* @__PURE__ */ new Map(),
			tables: /* @__PURE__ */ new Map(),
			size: 0
		};
		const table = new Table(store, /* @__PURE__ */ new Map(), 0);
		store.tables.set(0, [table]);
		return table;
	}
	get(name) {
		return this.entries.get(name);
	}
	has(name) {
		return this.entries.has(name);
	}
	keys() {
		return this.entries.keys();
	}
	[Symbol.iterator]() {
		return this.entries[Symbol.iterator]();
	}
	with(name, value) {
		const before = this.entries.get(name);
		const { written } = this.store;
		if (before !== void 0 && written(before) === written(value)) return this;
		let hash = this.hash + this.number(name, value) | 0;
		if (before !== void 0) hash = hash - this.number(name, before) | 0;
		return this.interned(new Map(this.entries).set(name, value), hash);
	}
	merged(other, join) {
		if (other === this) return this;
		const entries = new Map(this.entries);
		let { hash } = this;
		const put = (name, own, others) => {
			if (own === others) return;
			const value = join(own, others);
			if (own !== void 0) hash = hash - this.number(name, own) | 0;
			hash = hash + this.number(name, value) | 0;
			entries.set(name, value);
		};
		for (const [name, own] of this.entries) put(name, own, other.entries.get(name));
		for (const [name, value] of other.entries) if (!this.entries.has(name)) put(name, void 0, value);
		return this.interned(entries, hash);
	}
	interned(entries, hash) {
		const alike = this.store.tables.get(hash) ?? [];
		const known = alike.find((other) => this.same(other.entries, entries));
		if (known !== void 0) return known;
		const table = new Table(this.store, entries, hash);
		this.store.tables.set(hash, [...alike, table]);
		return table;
	}
	number(name, value) {
		const { numbers, written } = this.store;
		const key = `${name}=${written(value)}`;
		const known = numbers.get(key);
		if (known !== void 0) return known;
		const mixed = Math.imul(numbers.size + 1 ^ numbers.size + 1 << 13, 2654435761) | 0;
		numbers.set(key, mixed);
		return mixed;
	}
	same(a, b) {
		if (a.size !== b.size) return false;
		for (const [name, value] of a) {
			const other = b.get(name);
			if (other === void 0) return false;
			if (other !== value && this.store.written(other) !== this.store.written(value)) return false;
		}
		return true;
	}
};

// src/rules/workflow/soft-fail/shell/state.ts
const UNKNOWN = {
	text: null,
	telling: false
};
const next = (state) => ({
	state,
	flow: "next",
	site: null,
	levels: 0
});
function initialState(shell) {
	return {
		status: 0,
		pipeStatus: [0],
		vars: Table.empty(({ text, telling }) => `${telling}${text === null ? "" : `=${text}`}`),
		files: Table.empty(({ exists, telling }) => `${telling}=${exists}`),
		errexit: shell.errexit,
		pipefail: shell.pipefail,
		errexitOff: null,
		ran: false,
		swayed: false,
		decisions: Table.empty(String),
		supposed: false,
		blurred: false,
		effects: Table.empty(String),
		functions: Table.empty(numberOf),
		jobs: [],
		exitTrap: null,
		errTrap: null
	};
}
const BLURRED = "*";
function withDecision(state, site, way) {
	return {
		...state,
		decisions: state.decisions.with(numberOf(site), way)
	};
}
const INHERIT = "shopt inherit_errexit";
const EXPORTED = "export ";
function withVariable(state, name, value) {
	return {
		...state,
		vars: state.vars.with(name, value)
	};
}
function withEffect(state, effect) {
	return state.effects.has(effect) ? state : {
		...state,
		effects: state.effects.with(effect, true)
	};
}
function withFile(state, path, exists, telling) {
	const changed = {
		...state,
		files: state.files.with(path, {
			exists,
			telling
		})
	};
	return telling ? withEffect(changed, `file:${path}`) : changed;
}
function leaveSubshell(parent, child) {
	return {
		...parent,
		status: child.status,
		files: child.files,
		effects: child.effects,
		ran: child.ran,
		swayed: child.swayed,
		decisions: child.decisions,
		supposed: child.supposed,
		blurred: child.blurred
	};
}
function distinct(outcomes) {
	if (outcomes.length < 2) return outcomes;
	if (outcomes.length <= MAX_CALM) return apart(outcomes);
	const seen = /* @__PURE__ */ new Map();
	const sites = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		let site = 0;
		if (outcome.site !== null) {
			site = sites.get(outcome.site) ?? sites.size + 1;
			sites.set(outcome.site, site);
		}
		const key = `${outcome.flow}/${site}/${outcome.levels}/${keyOf(outcome.state)}`;
		if (!seen.has(key)) seen.set(key, outcome);
	}
	const all = [...seen.values()];
	if (all.length <= MAX_CALM) return all;
	const going = all.filter(({ flow }) => flow === "next");
	return [
		...bounded(all.filter(({ flow }) => flow !== "next"), MAX_FOLLOWED),
		...bounded(going.filter(({ state }) => state.ran), MAX_FOLLOWED),
		...bounded(going.filter(({ state }) => !state.ran), MAX_CALM)
	];
}
function apart(outcomes) {
	const kept = [];
	for (const outcome of outcomes) if (!kept.some((other) => isSame(other, outcome))) kept.push(outcome);
	return kept.length === outcomes.length ? outcomes : kept;
}
function isSame(a, b) {
	return a.flow === b.flow && a.site === b.site && a.levels === b.levels && isSameState(a.state, b.state);
}
function isSameState(a, b) {
	return a === b || a.status === b.status && a.vars === b.vars && a.files === b.files && a.effects === b.effects && a.functions === b.functions && a.decisions === b.decisions && a.errexit === b.errexit && a.pipefail === b.pipefail && a.errexitOff === b.errexitOff && a.ran === b.ran && a.swayed === b.swayed && a.supposed === b.supposed && a.blurred === b.blurred && a.exitTrap === b.exitTrap && a.errTrap === b.errTrap && areSame(a.pipeStatus, b.pipeStatus) && areSame(a.jobs, b.jobs);
}
function areSame(a, b) {
	return a === b || a.length === b.length && a.every((one, index) => one === b[index]);
}
function bounded(outcomes, most) {
	if (outcomes.length <= most) return outcomes;
	const apart = coarsened(outcomes, true);
	return apart.length <= most ? apart : coarsened(outcomes, false);
}
const MAX_FOLLOWED = 12;
const MAX_CALM = 4;
function coarsened(outcomes, apart) {
	const groups = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		if (outcome.site !== null && !numbers.has(outcome.site)) numbers.set(outcome.site, numbers.size);
		const { state } = outcome;
		const site = outcome.site === null ? "" : numbers.get(outcome.site);
		const key = [
			outcome.flow,
			site,
			state.ran,
			state.swayed,
			state.supposed,
			apart ? state.decisions.id : "",
			state.status === 0,
			state.errexit,
			state.pipefail,
			state.exitTrap,
			state.errTrap
		].join("\0");
		const first = groups.get(key);
		groups.set(key, first === void 0 ? outcome : {
			...first,
			state: joined(first.state, state)
		});
	}
	return [...groups.values()];
}
function joined(a, b) {
	const ran = a.ran && b.ran;
	return {
		...a,
		vars: a.vars.merged(b.vars, (left = UNKNOWN, right = UNKNOWN) => ({
			text: left.text === right.text ? left.text : null,
			telling: left.telling || right.telling || left.text !== right.text && ran
		})),
		files: a.files.merged(b.files, (left, right) => ({
			exists: left?.exists === right?.exists ? left?.exists ?? null : null,
			telling: (left?.telling ?? false) || (right?.telling ?? false)
		})),
		effects: a.effects.merged(b.effects, () => true),
		decisions: a.decisions.merged(b.decisions, () => "*"),
		blurred: a.blurred || b.blurred || a.decisions !== b.decisions,
		functions: a.functions.merged(b.functions, (left, right) => left ?? right)
	};
}
function keyOf(state) {
	return [
		state.status,
		state.pipeStatus.join(" "),
		state.vars.id,
		state.files.id,
		state.effects.id,
		state.functions.id,
		state.errexit ? "e" : "",
		state.pipefail ? "p" : "",
		state.errexitOff ?? "",
		state.ran ? "r" : "",
		state.swayed ? "s" : "",
		state.decisions.id,
		state.supposed ? "i" : "",
		state.blurred ? "b" : "",
		state.jobs.join(" "),
		state.exitTrap ?? "\0",
		state.errTrap ?? "\0"
	].join("");
}
const numbers$1 = /* @__PURE__ */ new WeakMap();
let last = 0;
function numberOf(node) {
	const known = numbers$1.get(node);
	if (known !== void 0) return known;
	last += 1;
	numbers$1.set(node, String(last));
	return String(last);
}

// src/rules/workflow/soft-fail/shell/expand.ts
const NOTHING$1 = /* @__PURE__ */ new Map();
function expand(word, state, substituted = NOTHING$1) {
	if (word === void 0) return {
		text: "",
		telling: false
	};
	if (word.parts === void 0) return {
		text: word.value,
		telling: false
	};
	return concatenated(word.parts.map((part) => expandPart(part, state, substituted)));
}
function literal(word) {
	if (word === void 0) return null;
	if (word.parts === void 0) return word.value;
	const texts = word.parts.map((part) => {
		if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted") return part.value;
		if (part.type === "Glob") return part.text;
		if (part.type === "DoubleQuoted") return part.parts.every((child) => child.type === "Literal") ? part.parts.map((c) => c.type === "Literal" ? c.value : "").join("") : null;
		return null;
	});
	return texts.includes(null) ? null : texts.join("");
}
function outline(word) {
	if (word.parts === void 0) return word.value;
	const outlineOf = (part) => {
		if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted") return part.value;
		if (part.type === "DoubleQuoted") return part.parts.map(outlineOf).join("");
		return part.type === "Glob" || part.type === "BraceExpansion" ? part.text : "\0";
	};
	return word.parts.map(outlineOf).join("").replaceAll("\0}", "\0");
}
function concatenated(values) {
	return {
		text: values.some(({ text }) => text === null) ? null : values.map(({ text }) => text).join(""),
		telling: values.some(({ telling }) => telling)
	};
}
function expandPart(part, state, substituted) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return {
			text: part.value,
			telling: false
		};
		case "Glob": return {
			text: part.text,
			telling: false
		};
		case "DoubleQuoted":
		case "LocaleString": return concatenated(part.parts.map((child) => expandPart(child, state, substituted)));
		case "SimpleExpansion": return variable$1(part.text.slice(1), state);
		case "ParameterExpansion": return expandParameter(part, state);
		case "CommandExpansion":
		case "ProcessSubstitution": return substituted.get(part) ?? UNKNOWN;
		case "ArithmeticExpansion": {
			const { number, telling } = calculate(part.expression, state);
			return {
				text: number === null ? null : String(number),
				telling
			};
		}
		default: return UNKNOWN;
	}
}
function countOf(array) {
	return `#${array}`;
}
function expandParameter(part, state) {
	if (part.parameter === "PIPESTATUS") return pipeStatus(part.index?.text, state);
	const elements = /^\$\{#(\w+)\[[@*]\]\}$/.exec(part.text)?.[1];
	if (elements !== void 0) return state.vars.get(countOf(elements)) ?? UNKNOWN;
	const value = variable$1(part.parameter, state);
	if (part.prefix !== void 0 || part.index !== void 0) return {
		text: null,
		telling: value.telling
	};
	if (part.operation === void 0) return value;
	if (part.operation.type !== "Default") return {
		text: null,
		telling: value.telling
	};
	const operand = expand(part.operation.operand, state);
	if (value.text === null) return {
		text: null,
		telling: value.telling || operand.telling
	};
	const { operator } = part.operation;
	if (operator === "+" || operator === ":+") return value.text === "" && operator === ":+" ? value : operand;
	return value.text === "" && operator.startsWith(":") ? operand : value;
}
function pipeStatus(index, state) {
	if (index === "@" || index === "*") return {
		text: state.pipeStatus.join(" "),
		telling: false
	};
	const status = state.pipeStatus[Number(index ?? 0)];
	return status === void 0 ? UNKNOWN : {
		text: String(status),
		telling: false
	};
}
function variable$1(name, state) {
	if (name === "?") return {
		text: String(state.status),
		telling: false
	};
	if (name === "PIPESTATUS") return pipeStatus(void 0, state);
	return state.vars.get(name) ?? UNKNOWN;
}
function calculate(expression, state) {
	if (expression === void 0) return {
		number: null,
		telling: false,
		sets: []
	};
	switch (expression.type) {
		case "ArithmeticGroup": return calculate(expression.expression, state);
		case "ArithmeticWord": return operand(expression.value, state);
		case "ArithmeticUnary": {
			const inner = calculate(expression.operand, state);
			const step = expression.operator === "++" ? 1 : expression.operator === "--" ? -1 : null;
			if (step !== null && expression.operand.type === "ArithmeticWord") {
				const after = inner.number === null ? null : inner.number + step;
				return {
					number: expression.prefix ? after : inner.number,
					telling: inner.telling,
					sets: [...inner.sets, [expression.operand.value, after]]
				};
			}
			return {
				...inner,
				number: unary(expression.operator, inner.number)
			};
		}
		case "ArithmeticBinary": {
			const right = calculate(expression.right, state);
			const left = calculate(expression.left, state);
			const sets = [...left.sets, ...right.sets];
			const telling = left.telling || right.telling;
			const assignment = /^([-+*/%|&^]?)=$/.exec(expression.operator);
			if (assignment !== null && expression.left.type === "ArithmeticWord") {
				const result = assignment[1] === "" ? right.number : binary(assignment[1], left.number, right.number);
				return {
					number: result,
					telling,
					sets: [...sets, [expression.left.value, result]]
				};
			}
			return {
				number: binary(expression.operator, left.number, right.number),
				telling,
				sets
			};
		}
		case "ArithmeticTernary": {
			const test = calculate(expression.test, state);
			return {
				number: null,
				telling: test.telling,
				sets: test.sets
			};
		}
		default: return {
			number: null,
			telling: false,
			sets: []
		};
	}
}
function operand(text, state) {
	if (/^\d+$/.test(text)) return {
		number: Number(text),
		telling: false,
		sets: []
	};
	const elements = /^\$\{#(\w+)\[[@*]\]\}$/.exec(text)?.[1];
	const name = elements === void 0 ? /^\$?\{?([A-Za-z_]\w*|\?)\}?$/.exec(text)?.[1] : countOf(elements);
	if (name === void 0) return {
		number: null,
		telling: [...text.matchAll(/[A-Za-z_]\w*/g)].map(([found]) => variable$1(found, state)).some(({ telling }) => telling),
		sets: []
	};
	const value = variable$1(name, state);
	return {
		number: value.text === "" ? 0 : value.text !== null && /^-?\d+$/.test(value.text) ? Number(value.text) : null,
		telling: value.telling,
		sets: []
	};
}
function unary(operator, value) {
	if (value === null) return null;
	return operator === "!" ? Number(value === 0) : operator === "-" ? -value : operator === "+" ? value : null;
}
function binary(operator, a, b) {
	if (operator === "&&" && (a === 0 || b === 0)) return 0;
	if (operator === "||" && (a !== null && a !== 0 || b !== null && b !== 0)) return 1;
	if (a === null || b === null) return null;
	const compute = ARITHMETIC.get(operator);
	return compute === void 0 ? null : compute(a, b);
}
const ARITHMETIC = /* @__PURE__ */ new Map([
	["+", (a, b) => a + b],
	["-", (a, b) => a - b],
	["*", (a, b) => a * b],
	["/", (a, b) => b === 0 ? 0 : Math.trunc(a / b)],
	["%", (a, b) => b === 0 ? 0 : a % b],
	["|", (a, b) => a | b],
	["&", (a, b) => a & b],
	["^", (a, b) => a ^ b],
	["==", (a, b) => Number(a === b)],
	["!=", (a, b) => Number(a !== b)],
	["<", (a, b) => Number(a < b)],
	["<=", (a, b) => Number(a <= b)],
	[">", (a, b) => Number(a > b)],
	[">=", (a, b) => Number(a >= b)],
	["&&", (a, b) => Number(a !== 0 && b !== 0)],
	["||", (a, b) => Number(a !== 0 || b !== 0)]
]);

// src/rules/workflow/soft-fail/shell/predicates.ts
function testArguments(args, state) {
	const telling = args.some((arg) => arg.telling);
	const texts = args.map(({ text }) => text);
	const at = (operator) => texts.indexOf(operator);
	const split = at("-o") > 0 ? at("-o") : at("-a");
	if (split > 0 && args.length > 3) {
		const left = testArguments(args.slice(0, split), state);
		const right = testArguments(args.slice(split + 1), state);
		return texts[split] === "-o" ? either$1(left, right) : both(left, right);
	}
	if (texts[0] === "!") return negated(testArguments(args.slice(1), state));
	if (args.length === 0) return {
		holds: false,
		telling
	};
	if (args.length === 1) return {
		holds: texts[0] === null ? null : texts[0] !== "",
		telling
	};
	if (args.length === 2) return unaryTest(texts[0], args[1], state);
	if (args.length === 3) return binaryTest(texts[1] ?? "", args[0], args[2], false);
	return {
		holds: null,
		telling
	};
}
function testExpression(test, state, substituted) {
	switch (test.type) {
		case "TestUnary": return unaryTest(test.operator, expand(test.operand, state, substituted), state);
		case "TestBinary": {
			const [left, right] = [test.left, test.right].map((word) => expand(word, state, substituted));
			return binaryTest(test.operator, left, right, true);
		}
		case "TestGroup": return testExpression(test.expression, state, substituted);
		case "TestNot": {
			const inner = testExpression(test.operand, state, substituted);
			return test.negations.length % 2 === 1 ? negated(inner) : inner;
		}
		default: return test.operands.map((operand) => testExpression(operand, state, substituted)).reduce(test.operator === "&&" ? both : either$1);
	}
}
function unaryTest(operator, value, state) {
	const { text, telling } = value;
	if (operator === "-n") return {
		holds: text === null ? null : text !== "",
		telling
	};
	if (operator === "-z") return {
		holds: text === null ? null : text === "",
		telling
	};
	if ([
		"-f",
		"-e",
		"-s",
		"-r",
		"-a"
	].includes(operator) && text !== null) {
		const file = state.files.get(text);
		if (file === void 0) return {
			holds: null,
			telling
		};
		return operator === "-s" ? {
			holds: file.exists === false ? false : null,
			telling: file.telling
		} : {
			holds: file.exists,
			telling: file.telling
		};
	}
	return {
		holds: null,
		telling
	};
}
function binaryTest(operator, left, right, patterns) {
	const telling = left.telling || right.telling;
	if (left.text === null || right.text === null) return {
		holds: null,
		telling
	};
	const number = NUMERIC.get(operator);
	if (number !== void 0) {
		if (!patterns && [left.text, right.text].some((text) => text.trim() === "")) return {
			holds: false,
			telling
		};
		if (![left.text, right.text].every((text) => /^\s*(?:-?\d+)?\s*$/.test(text))) return {
			holds: null,
			telling
		};
		return {
			holds: number(Number(left.text), Number(right.text)),
			telling
		};
	}
	if (operator !== "=" && operator !== "==" && operator !== "!=") return {
		holds: null,
		telling
	};
	if (patterns && /[*?[\\]/.test(right.text)) return {
		holds: null,
		telling
	};
	return {
		holds: left.text === right.text === (operator !== "!="),
		telling
	};
}
const NUMERIC = /* @__PURE__ */ new Map([
	["-eq", (a, b) => a === b],
	["-ne", (a, b) => a !== b],
	["-lt", (a, b) => a < b],
	["-le", (a, b) => a <= b],
	["-gt", (a, b) => a > b],
	["-ge", (a, b) => a >= b]
]);
function negated({ holds, telling }) {
	return {
		holds: holds === null ? null : !holds,
		telling
	};
}
function both(a, b) {
	if (a.holds === false || b.holds === false) return {
		holds: false,
		telling: a.telling || b.telling
	};
	return {
		holds: a.holds === null || b.holds === null ? null : true,
		telling: a.telling || b.telling
	};
}
function either$1(a, b) {
	return negated(both(negated(a), negated(b)));
}

// src/rules/workflow/soft-fail/shell/walk.ts
var TooIntricate = class extends Error {
	name = "TooIntricate";
};
function inside(around, frame, change) {
	const { ignored, input, output, sink, call } = around;
	const here = {
		ignored,
		frames: {
			frame,
			outer: around.frames
		},
		input,
		output,
		sink,
		call,
		depth: around.depth + 1
	};
	return change === void 0 ? here : {
		...here,
		...change
	};
}
function afterwards(outcomes, part) {
	const [only] = outcomes;
	if (outcomes.length === 1 && only.flow === "next") return part(only.state);
	const after = [];
	for (const outcome of outcomes) if (outcome.flow === "next") after.push(...part(outcome.state));
	else after.push(outcome);
	return after;
}

// src/rules/workflow/soft-fail/shell/redirect.ts
function redirected$1(redirects, state, around, walk, body) {
	const writes = redirects.flatMap((redirect) => redirect.type === "Redirect" && WRITING.has(redirect.operator) && redirect.target !== void 0 ? [redirect.target] : []);
	const reads = redirects.flatMap((redirect) => {
		if (redirect.type === "HereString") return [expand(redirect.target, state, walk.substituted).telling];
		if (redirect.type === "HereDoc") {
			const { body } = redirect;
			const word = {
				type: "Word",
				pos: 0,
				end: 0,
				text: body.text,
				value: body.text,
				parts: body.parts
			};
			return [expand(word, state, walk.substituted).telling];
		}
		if (redirect.operator !== "<" || redirect.target === void 0) return [];
		const source = expand(redirect.target, state, walk.substituted);
		return [source.telling || (state.files.get(source.text ?? "")?.telling ?? false)];
	});
	const input = around.input || reads.includes(true);
	if (writes.length === 0) return body(state, {
		...around,
		input
	});
	const output = { telling: false };
	const sink = writes.map((target) => sinkOf(outline(target), target.text)).find((found) => found !== null) ?? null;
	return afterwards(body(state, {
		...around,
		input,
		output,
		sink
	}), (after) => {
		if ((redirects.some(({ operator }) => operator === ">&") || redirects.every(leavesOutput)) && output.telling) around.output.telling = true;
		let left = after;
		for (const target of writes) {
			const { text } = expand(target, after, walk.substituted);
			const path = text ?? target.text;
			if (path === "/dev/null" || path.startsWith("/dev/std") || sink !== null) continue;
			left = withFile(left, path, true, output.telling || (state.files.get(path)?.telling ?? false) || isNews(target, walk));
		}
		return [{
			state: left,
			flow: "next",
			site: null,
			levels: 0
		}];
	});
}
function leavesOutput({ type, operator, descriptor }) {
	if (type !== "Redirect" || !WRITING.has(operator)) return true;
	return descriptor?.type === "FileDescriptor" && descriptor.value > 1;
}
function isNews(node, walk) {
	walk.visited.add(node);
	return walk.baseline !== null && !walk.baseline.has(node);
}
function sinkOf(...texts) {
	const text = texts.join(" ");
	if (/GITHUB_OUTPUT|GITHUB_STATE|env:GITHUB_OUTPUT/.test(text)) return "output";
	return /GITHUB_ENV/.test(text) ? "env" : null;
}
const WRITING = /* @__PURE__ */ new Set([
	">",
	">>",
	">|",
	"&>",
	"&>>",
	"<>"
]);

// src/rules/workflow/soft-fail/shell/builtins.ts
function runBuiltin(name, command, words, state, around, walk) {
	return BUILTINS.get(name)?.(words, state, around, walk, command) ?? null;
}
const succeed = (_words, state) => [next({
	...state,
	status: 0
})];
const exported$2 = (words, state, _around, _walk, command) => {
	let after = state;
	for (const [index, arg] of command.args.entries()) {
		const name = arg.type === "Assignment" ? arg.name : literal(arg);
		if (name === null || !/^\w+$/.test(name)) continue;
		const telling = arg.type === "Assignment" && /\$\{?(?:\?|PIPESTATUS)/.test(arg.text) && state.ran && state.status !== 0 || words[index]?.telling === true || state.vars.get(name)?.telling === true;
		after = withVariable(after, `${EXPORTED}${name}`, {
			text: null,
			telling
		});
	}
	return [next({
		...after,
		status: 0
	})];
};
const leave = (flow) => (words, state, _around, walk, command) => {
	const [word] = words;
	const ended = (status, swayed = state.swayed) => ({
		state: {
			...state,
			status,
			swayed
		},
		flow,
		site: command,
		levels: 0
	});
	walk.visited.add(command);
	if (word === void 0) return [ended(state.status)];
	const sum = word.text === null ? summedStatus(command, state) : null;
	if (sum !== null) return [ended(sum, state.swayed || word.telling)];
	const fallback = word.text === null && !word.telling ? defaultStatus(command, state) : null;
	if (fallback !== null) return [ended(fallback)];
	if (word.text !== null && /^-?\d+$/.test(word.text)) return [ended(Number(word.text) & 255, state.swayed || word.telling)];
	return [ended(0, state.swayed || word.telling), ended(1, state.swayed || word.telling)];
};
function summedStatus(command, state) {
	const names = (/^"?\$\(\(([\w\s$+|]+)\)\)"?$/.exec(command.args[0]?.text ?? "")?.[1])?.split(/[\s$+|]+/).filter((name) => name !== "") ?? [];
	const known = names.map((name) => state.vars.get(name)?.text ?? "").find((text) => /^[1-9]\d*$/.test(text));
	return known === void 0 || names.length < 2 ? null : Number(known) & 255;
}
function defaultStatus(command, state) {
	const [, name, status] = /^"?\$\{(\w+):?-(\d+)\}"?$/.exec(command.args[0]?.text ?? "") ?? [];
	return name === void 0 || state.vars.has(name) ? null : Number(status) & 255;
}
const jump = (flow) => (words, state) => [{
	state,
	flow,
	site: null,
	levels: Number(words[0]?.text ?? 1) || 1
}];
const test = (bracket) => (words, state, _around, _walk, command) => decided(testArguments(bracket ? words.slice(0, -1) : words, state), state, command);
const print = (words, state, around, walk, command) => {
	if (words.some(({ telling }) => telling)) around.output.telling = true;
	let after = state;
	const texts = command.args.map((arg, index) => ({
		text: words[index]?.text ?? null,
		written: arg.text,
		telling: words[index]?.telling ?? false
	}));
	for (const { text, written, telling } of texts) {
		const setOutput = /::set-output name=([\w-]+)::/.exec(written)?.[1];
		const pair = /^["']?([A-Za-z_][\w-]*)(?:=|<<)/.exec(written)?.[1];
		const name = setOutput ?? (around.sink === null ? void 0 : pair);
		if (name === void 0) continue;
		const given = text === null ? null : /^(?:::set-output name=[\w-]+::|[A-Za-z_][\w-]*=)([^\n]*)\n?$/.exec(text);
		const value = telling || isNews(command, walk) ? "!" : given?.[1] ?? "?";
		after = withEffect(after, `${around.sink === "env" ? "env" : "output"}:${name}=${value}`);
	}
	return [next({
		...after,
		status: 0
	})];
};
const set = (words, state, _around, _walk, command) => {
	let { errexit, pipefail, errexitOff } = state;
	const off = (on) => {
		if (errexit && !on) errexitOff = command.pos;
		errexit = on;
	};
	for (const [index, { text }] of words.entries()) {
		if (text === null) continue;
		if (text === "--") break;
		const option = /^([-+])([a-zA-Z]+)$/.exec(text);
		if (option === null) continue;
		const on = option[1] === "-";
		if (option[2].includes("e")) off(on);
		if (option[2].endsWith("o")) {
			const long = words[index + 1]?.text;
			if (long === "pipefail") pipefail = on;
			if (long === "errexit") off(on);
		}
	}
	return [next({
		...state,
		errexit,
		pipefail,
		errexitOff,
		status: 0
	})];
};
const wait = (words, state) => {
	if (words.length === 0) return [next({
		...state,
		status: 0
	})];
	const last = words.map(({ text }) => text ?? "?").join(" ").trim().split(/\s+/).at(-1);
	const job = last.startsWith("job:") ? state.jobs[Number(last.slice(JOB.length))] : void 0;
	return [next({
		...state,
		status: job ?? state.jobs.find((status) => status !== 0) ?? 0
	})];
};
const shopt = (words, state) => {
	const texts = words.map(({ text }) => text);
	const on = texts.includes("-s");
	const after = texts.includes("inherit_errexit") && (on || texts.includes("-u")) ? withVariable(state, INHERIT, {
		text: on ? "on" : "off",
		telling: false
	}) : state;
	return [next({
		...after,
		status: 0
	})];
};
const trap = (words, state) => {
	const [action, ...signals] = words.filter(({ text }) => text !== "--" && text !== "-p");
	const text = action?.text === "-" ? null : action?.text ?? null;
	let after = {
		...state,
		status: 0
	};
	for (const { text: signal } of signals) {
		if (signal === "EXIT" || signal === "0") after = {
			...after,
			exitTrap: text
		};
		if (signal === "ERR") after = {
			...after,
			errTrap: text
		};
	}
	return [next(after)];
};
const evaluate = (words, state, around, walk, command) => {
	const text = words.map((word) => word.text).join(" ");
	if (words.some((word) => word.text === null)) return [next({
		...state,
		status: 0
	})];
	return runText(text, command.pos, false, state, around, walk);
};
const shell = (words, state, around, walk, command) => {
	const flags = words.findIndex(({ text }) => text === null || !/^[-+]/.test(text));
	const options = words.slice(0, flags < 0 ? words.length : flags).map(({ text }) => text ?? "");
	const script = options.findIndex((option) => /^-[a-z]*c$/.test(option)) < 0 ? null : words[flags]?.text ?? null;
	if (script === null) return around.ignored || !state.errexit ? either(state) : [next({
		...state,
		status: 0
	})];
	const word = command.args[flags];
	const quoted = word !== void 0 && word.type === "Word" && /^'[^']*'$|^"[^"\\$`]*"$/.test(word.text);
	const errexit = options.some((option) => /^-[a-z]*e/.test(option)) || words.some(({ text }) => text === "errexit");
	const pipefail = options.includes("pipefail") || words.some(({ text }) => text === "pipefail") && options.some((option) => /^-[a-z]*o/.test(option));
	const here = {
		...around,
		ignored: false
	};
	return subshell((child) => runText(script, (word?.pos ?? command.pos) + (quoted ? 1 : 0), quoted, {
		...inherited$1(child),
		errexit,
		pipefail,
		errexitOff: null,
		errTrap: null
	}, here, walk), state, here, walk).map((outcome) => ({
		...outcome,
		state: {
			...outcome.state,
			errexit: state.errexit,
			pipefail: state.pipefail,
			errexitOff: state.errexitOff
		}
	}));
};
function inherited$1(state) {
	let { vars } = state;
	for (const [name, { telling }] of state.vars) vars = vars.with(name, {
		text: null,
		telling
	});
	return {
		...state,
		vars
	};
}
const either = (state) => [next({
	...state,
	status: 0
}), next({
	...state,
	status: 1
})];
const read$2 = (_words, state, around, _walk, command) => {
	let after = state;
	for (const arg of command.args) {
		const name = arg.type === "Word" ? literal(arg) : null;
		if (name !== null && !name.startsWith("-")) after = given$1(after, name, around.input);
	}
	return [next({
		...after,
		status: 0
	}), next({
		...after,
		status: 1
	})];
};
function given$1(state, name, telling) {
	const value = {
		text: null,
		telling
	};
	return withVariable(withVariable(state, name, value), countOf(name), value);
}
const readLines = (_words, state, around, _walk, command) => {
	const last = command.args.at(-1);
	const name = last?.type === "Word" ? literal(last) : null;
	const after = given$1(state, name === null || !/^[A-Za-z_]\w*$/.test(name) ? "MAPFILE" : name, around.input);
	return [next({
		...after,
		status: 0
	})];
};
const touch = (words, state, _around, walk, command) => {
	const telling = isNews(command, walk);
	const touched = words.reduce((before, { text }) => text === null || text.startsWith("-") ? before : withFile(before, text, true, telling), state);
	return [next({
		...touched,
		status: 0
	})];
};
const remove = (words, state) => {
	const removed = words.reduce((before, { text }) => text === null || text.startsWith("-") ? before : withFile(before, text, false, false), state);
	return [next({
		...removed,
		status: 0
	})];
};
const kill = (_words, state, _around, _walk, command) => {
	if (!command.args.some((arg) => arg.text === "$$" || arg.text === "\"$$\"")) return [next({
		...state,
		status: 0
	})];
	return [{
		state: {
			...state,
			status: 143
		},
		flow: "exit",
		site: command,
		levels: 0
	}];
};
const tee = (words, state, around, walk, command) => {
	if (around.input) around.output.telling = true;
	let after = state;
	for (const [index, arg] of command.args.entries()) {
		const sink = sinkOf(arg.text);
		const text = words[index]?.text ?? null;
		if (sink !== null) after = withEffect(after, `${sink}:*=${around.input || isNews(command, walk) ? "!" : "?"}`);
		else if (text !== null && !text.startsWith("-") && text !== "/dev/stderr") after = withFile(after, text, true, around.input);
	}
	return [next({
		...after,
		status: 0
	})];
};
const exec = (_words, state, around, _walk, command) => {
	if (command.args.length === 0) return [next({
		...state,
		status: 0
	})];
	const status = around.ignored ? 0 : state.status;
	return [{
		state: {
			...state,
			status: status === 0 ? 0 : status
		},
		flow: "exit",
		site: command,
		levels: 0
	}];
};
const shift = (_words, state) => {
	let after = state;
	for (let index = 1; after.vars.has(String(index)); index += 1) after = withVariable(after, String(index), after.vars.get(String(index + 1)) ?? UNKNOWN);
	return [next({
		...after,
		status: 0
	})];
};
const BUILTINS = /* @__PURE__ */ new Map([
	["true", succeed],
	[":", succeed],
	["false", (_words, state) => [next({
		...state,
		status: 1
	})]],
	["exit", leave("exit")],
	["return", leave("return")],
	["break", jump("break")],
	["continue", jump("continue")],
	["[", test(true)],
	["test", test(false)],
	["echo", print],
	["printf", print],
	["set", set],
	["export", exported$2],
	["local", succeed],
	["declare", succeed],
	["typeset", succeed],
	["readonly", succeed],
	["wait", wait],
	["shopt", shopt],
	["trap", trap],
	["eval", evaluate],
	["bash", shell],
	["sh", shell],
	["dash", shell],
	["zsh", shell],
	["read", read$2],
	["mapfile", readLines],
	["readarray", readLines],
	["touch", touch],
	["rm", remove],
	["kill", kill],
	["tee", tee],
	["exec", exec],
	["shift", shift],
	["let", succeed]
]);

// src/rules/workflow/soft-fail/shell/consume.ts
function consumed(name, command, words, state, around, walk) {
	const program = (name ?? "").split("/").at(-1);
	if (ENDING.test(program)) return [{
		state: {
			...state,
			status: 1
		},
		flow: "exit",
		site: command,
		levels: 0
	}];
	const fed = around.input || words.some(({ text, telling }) => telling || text !== null && isTellingFile(text, state)) || isRunner$1(program, name ?? "") && isExported(state);
	if (fed) around.output.telling = true;
	let after = state;
	if (walk.isCheck(command) && isNews(command, walk)) after = withEffect(after, "handed-on");
	const judges = fed && !isDisplay(program, command, around) && (!walk.output || isJudge(program, name ?? ""));
	if (NEVER_FAILING.has(program)) return [next({
		...after,
		status: 0
	})];
	return decided({
		holds: judges || around.ignored || !state.errexit ? null : true,
		telling: judges
	}, after, command);
}
function isJudge(program, name) {
	return FILTERS.has(program) || /^(?:jq|yq|g?awk|reviewdog|conftest|opa)$/.test(program) || isRunner$1(program, name);
}
function isRunner$1(program, name) {
	return /^(?:\.{1,2}\/|\w[\w-]*\/)/.test(name) || /^(?:node|python[\d.]*|ruby|perl|php|deno|bun|bash|sh)$/.test(program);
}
function isExported(state) {
	for (const [name, { telling }] of state.vars) if (telling && name.startsWith("export ")) return true;
	return false;
}
function isTellingFile(text, state) {
	if (state.files.get(text)?.telling === true) return true;
	const pattern = globOf(text);
	for (const [path, file] of state.files) if (file.telling && path.length > 4 && (text.endsWith(`/${path}`) || text.endsWith(`=${path}`) || path.endsWith(`/${text}`) || pattern?.test(path) === true)) return true;
	return false;
}
function globOf(text) {
	if (!/[*?]/.test(text) || !/[\w-]{3}/.test(text)) return null;
	if (text.split("*").length > 4) return null;
	const parts = text.split(/([*?])/).map((part) => part === "*" ? "[^/]*" : part === "?" ? "[^/]" : part.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join("")}$`);
}
function isDisplay(program, command, around) {
	const texts = command.args.map((arg) => arg.text);
	if (FILTERS.has(program)) return !around.ignored && !texts.some((text) => /^-[a-zA-Z]*q|^--quiet|^--silent/.test(text));
	if (program === "jq" || program === "yq") return !texts.some((text) => /^-[a-z]*e[a-z]*$|^--exit-status$|halt_error|error\(/.test(text));
	if (program === "reviewdog") return !texts.some((text) => /^--?fail-(?:level(?!=["']?none)|on-error(?!=["']?false))/.test(text));
	if (program === "awk" || program === "gawk") return !texts.some((text) => /\bexit\b/.test(text));
	return DISPLAYS.has(program);
}
const FILTERS = /* @__PURE__ */ new Set([
	"grep",
	"egrep",
	"fgrep",
	"rg",
	"ag"
]);
const DISPLAYS = new Set(`cat head tail sed cut sort uniq wc tr column less more nl fold fmt tac rev paste xargs ts ansi2html aha
  cp mv ln chmod chown zip tar gzip bzip2 xz base64 ls stat file du curl wget gh aws gsutil gcloud az scp rsync
  tap-spec xunit-viewer junit2html pygmentize bat mail sendmail notify slack split iconv dos2unix
  source cd pushd popd mkdir touch python3-config date sleep annotate-output stdbuf unbuffer script tput
  xcpretty xcbeautify pino-pretty faucet tap-summary gotestfmt go-junit-report cargo2junit`.split(/\s+/));
const ENDING = /^(?:die|fail|abort|bail|bail_out|panic|fatal|croak|throw|err_exit|error_exit|exit_with_error|exit_error)$/i;
const NEVER_FAILING = /* @__PURE__ */ new Set([
	"cat",
	"sleep",
	"date",
	"mkdir",
	"tput",
	"clear",
	"basename",
	"dirname",
	"pwd",
	"whoami",
	"hostname"
]);

// src/rules/workflow/soft-fail/shell/command.ts
function runCommand(command, state, around, walk) {
	const substituted = runSubstitutions(command, state, around, walk);
	return afterwards(substituted, (before) => redirected$1(command.redirects, before, around, walk, (inner, here) => {
		if (command.name === void 0) {
			const ran = hasSubstitution(command);
			return [next({
				...assigned(command, inner, walk),
				status: ran ? inner.status : 0
			})];
		}
		return runNamed(command, inner, here, walk);
	}));
}
function runNamed(command, state, around, walk) {
	const words = command.args.map((arg) => arg.type === "Assignment" ? {
		text: null,
		telling: arg.value.type === "Word" && expand(arg.value, state, walk.substituted).telling
	} : expand(arg, state, walk.substituted));
	const written = literal(command.name);
	const value = written === null ? expand(command.name, state, walk.substituted) : null;
	const name = written ?? (/^(?:true|false)$/.test(value?.text ?? "") ? value.text : null);
	if (value?.telling === true && words.length === 0 && name !== null) return decided({
		holds: name === "true",
		telling: true
	}, state, command);
	const body = name === null ? void 0 : state.functions.get(name);
	const subject = forwarded(command, around) ?? (body === void 0 ? command : null);
	if (subject !== null && subject === walk.subject) return runSubject(words, state, around, walk);
	if (body !== void 0) return runCall(command, words, body.body, state, around, walk);
	const after = assigned(command, state, walk);
	const inner = wrapped(command);
	if (inner !== null) {
		const rest = words.slice(words.length - inner.command.args.length);
		return runBuiltin(inner.name, inner.command, rest, after, around, walk) ?? [];
	}
	return (name === null ? null : runBuiltin(name, command, words, after, around, walk)) ?? consumed(name, command, words, after, around, walk);
}
const wrappers = /* @__PURE__ */ new WeakMap();
function wrapped(command) {
	const known = wrappers.get(command);
	if (known !== void 0) return known;
	const words = [command.name, ...command.args.map((arg) => arg.type === "Assignment" ? arg.value : arg)];
	const outlines = words.map((word) => word.type === "Word" ? outline(word) : "X=()");
	const bare = unwrapped(outlines);
	const at = words.length - bare.length;
	const name = programOf(bare[0] ?? "");
	const args = command.args.slice(at);
	const found = at > 0 && /^(?:(?:ba|da|z)?sh|eval|exit|true|false|:)$/.test(name) ? {
		name,
		command: {
			...command,
			args,
			suffix: args
		}
	} : null;
	wrappers.set(command, found);
	return found;
}
function forwarded(command, around) {
	return /^"?\$(?:[@*]|\{[@*]\}|1)"?$/.test(command.name?.text ?? "") ? around.call : null;
}
function runSubject(words, state, around, walk) {
	walk.sightings.push({
		frames: around.frames,
		errexit: state.errexit,
		ignored: around.ignored,
		errexitOff: state.errexitOff,
		pipefail: state.pipefail,
		trapped: state.exitTrap !== null || state.errTrap !== null
	});
	around.output.telling = true;
	let after = {
		...state,
		status: walk.status,
		pipeStatus: [walk.status],
		ran: true
	};
	for (const { text } of words) {
		const path = text === null ? null : /^(?:--?[\w-]+[=:])?([^=\s]*\.(?:json|sarif|txt|xml|html|log|md|csv|out|ya?ml|ndjson|jsonl|toml|report))$/.exec(text)?.[1];
		if (path !== null && path !== void 0) after = withFile(after, path, null, true);
	}
	return [next(after)];
}
function runCall(command, words, body, state, around, walk) {
	if (around.depth > 24 * 2) throw new TooIntricate();
	const positional = words.reduce((before, value, index) => withVariable(before, String(index + 1), value), state);
	const here = inside(around, {
		kind: "call",
		command
	}, { call: command });
	return runNode(body, positional, here, walk).map((outcome) => {
		if (outcome.flow === "return") return next(outcome.state);
		return outcome.flow === "exit" && outcome.site !== null ? {
			...outcome,
			site: siteOfCall(command, outcome.site)
		} : outcome;
	});
}
const sites = /* @__PURE__ */ new WeakMap();
function siteOfCall(call, site) {
	const known = sites.get(call) ?? /* @__PURE__ */ new WeakMap();
	sites.set(call, known);
	const place = known.get(site) ?? {
		call,
		site
	};
	known.set(site, place);
	return place;
}
function assigned(command, state, walk) {
	let after = state;
	for (const item of [...command.prefix, ...command.suffix]) {
		if (item.type !== "Assignment") continue;
		const news = isNews(item, walk);
		if (item.value.type === "ArrayValue") {
			const telling = news || item.value.elements.some((word) => expand(word, state, walk.substituted).telling);
			after = withVariable(after, countOf(item.name), counted(item.value.elements, item.append === true, item.name, after));
			after = withVariable(after, item.name, {
				text: item.value.elements.length === 0 && item.append !== true ? "" : null,
				telling
			});
			continue;
		}
		const value = expand(item.value, after, walk.substituted);
		if (item.index !== void 0) {
			const count = after.vars.get(countOf(item.name));
			const text = count?.text === "0" ? "1" : null;
			after = withVariable(after, countOf(item.name), {
				text,
				telling: news || value.telling || (count?.telling ?? false)
			});
		}
		const before = item.append === true ? after.vars.get(item.name) ?? {
			text: null,
			telling: false
		} : {
			text: "",
			telling: false
		};
		const text = before.text === null || value.text === null ? null : before.text + value.text;
		after = withVariable(after, item.name, {
			text,
			telling: news || before.telling || value.telling
		});
	}
	return after;
}
function counted(elements, append, name, state) {
	const before = append ? state.vars.get(countOf(name)) : {
		text: "0",
		telling: false
	};
	const single = elements.every(({ text }) => /^"(?:[^"$`]|\$(?:\w|\{\w+\}))*"$|^[^$`*?[{~]*$/.test(text));
	return {
		text: before !== void 0 && before.text !== null && single ? String(Number(before.text) + elements.length) : null,
		telling: before?.telling ?? false
	};
}
function runSubstitutions(node, state, around, walk) {
	let outcomes = [next(state)];
	const command = isNamed(node) ? node : null;
	for (const part of substitutionsIn(node)) {
		if (part.script === void 0) continue;
		const { commands, source } = part.script;
		const output = { telling: false };
		const process = part.type === "ProcessSubstitution";
		const here = {
			...inside(around, process ? {
				kind: "process",
				offset: part.pos
			} : {
				kind: "substitution",
				command,
				within: command ?? (isAssignment(node) ? null : spanOf(node)),
				offset: part.pos,
				errexit: state.errexit && !around.ignored
			}),
			output,
			input: false,
			sink: null,
			ignored: around.ignored || process || command !== null || !isAssignment(node)
		};
		const nested = source === void 0 ? here : inside(here, {
			kind: "nested",
			source,
			offset: part.pos,
			exact: false,
			errexit: false
		});
		outcomes = afterwards(outcomes, (before) => {
			const errexit = before.errexit && (!walk.bash || before.vars.get("shopt inherit_errexit")?.text === "on");
			return subshell((child) => runList(commands, {
				...child,
				errexit
			}, nested, walk), before, nested, walk).map((outcome) => ({
				...outcome,
				state: {
					...outcome.state,
					errexit: before.errexit
				}
			}));
		});
		walk.substituted.set(part, {
			text: null,
			telling: output.telling
		});
	}
	return outcomes;
}
function spanOf(node) {
	return "pos" in node && "end" in node ? {
		pos: Number(node.pos),
		end: Number(node.end)
	} : null;
}
function isNamed(node) {
	return "type" in node && node.type === "Command" && node.name !== void 0;
}
function isAssignment(node) {
	return "type" in node && node.type === "Command" && node.name === void 0;
}
function hasSubstitution(command) {
	return substitutionsIn(command).some(({ type }) => type === "CommandExpansion");
}
const found = /* @__PURE__ */ new WeakMap();
function substitutionsIn(node) {
	const known = found.get(node);
	if (known !== void 0) return known;
	const parts = [];
	gather$1(node, parts);
	found.set(node, parts);
	return parts;
}
function gather$1(value, parts) {
	if (Array.isArray(value)) {
		for (const item of value) gather$1(item, parts);
		return;
	}
	if (typeof value !== "object" || value === null) return;
	const node = value;
	if (SUBSTITUTIONS.has(node.type ?? "")) {
		parts.push(value);
		return;
	}
	if (node.type === "CompoundList" || node.type === "Script" || node.type === "CaseItem") return;
	for (const key of Object.keys(node)) if (!LAZY$1.has(key)) gather$1(node[key], parts);
	for (const key of LAZY$1) gather$1(node[key], parts);
}
const SUBSTITUTIONS = /* @__PURE__ */ new Set([
	"CommandExpansion",
	"ProcessSubstitution",
	"ArithmeticCommandExpansion"
]);
const LAZY$1 = /* @__PURE__ */ new Set([
	"parts",
	"value",
	"expression"
]);

// src/rules/workflow/soft-fail/shell/commands.ts
function commandsOf(script, parse) {
	const commands = [];
	gather(script, commands);
	for (const command of commands) for (const text of nestedTexts(command)) gather(parse(text), commands);
	return commands;
}
function commandNodes(part) {
	const commands = [];
	gather(part, commands);
	return commands;
}
function nestedTexts(command) {
	const words = [command.name, ...command.args].flatMap((word) => word?.type === "Word" ? [literal(word)] : [null]);
	const bare = unwrapped(words.map((word) => word ?? "\0"));
	const program = programOf(bare[0] ?? "");
	if (program === "eval") return bare.includes("\0") ? [] : [bare.slice(1).join(" ")];
	if (program === "trap") return bare[1] === void 0 || bare[1] === "\0" ? [] : [bare[1]];
	if (!/^(?:ba|da|z)?sh$/.test(program)) return [];
	const option = bare.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word));
	const text = option < 0 ? void 0 : bare[option + 1];
	return text === void 0 || text.includes("\0") ? [] : [text];
}
function forwardingFunctions(script) {
	const names = /* @__PURE__ */ new Set();
	const visit = (value) => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (typeof value === "object" && value !== null) {
			const node = value;
			if (node.type === "Function") {
				const commands = [];
				gather(node.body, commands);
				const name = literal(node.name);
				if (name !== null && commands.some((command) => /^"?\$(?:[@*]|\{[@*]\})"?$/.test(command.name?.text ?? ""))) names.add(name);
			}
			for (const child of Object.values(value)) visit(child);
		}
	};
	visit(script.commands);
	return names;
}
function gather(value, commands) {
	if (Array.isArray(value)) {
		for (const item of value) gather(item, commands);
		return;
	}
	if (typeof value !== "object" || value === null) return;
	const node = value;
	if (node.type === "Command") commands.push(value);
	for (const [key, child] of Object.entries(value)) if (!LAZY.has(key)) gather(child, commands);
	gather(node.parts, commands);
	gather(node.script, commands);
	gather(node.value, commands);
	gather(node.expression, commands);
}
const LAZY = /* @__PURE__ */ new Set([
	"parts",
	"script",
	"value",
	"expression"
]);

// src/rules/workflow/soft-fail/shell/statuses.ts
const GIVEN = /^(?:DEBUG|VERBOSE|CI|FORCE|DRY_RUN|SKIP|RETRIES|TIMEOUT|JOBS|PORT|LEVEL|VERSION)$/i;
function statusVariables(script) {
	const statuses = /* @__PURE__ */ new Set();
	const others = /* @__PURE__ */ new Set();
	for (const command of commandNodes(script)) {
		for (const { name, text } of assignmentsOf$1(command)) if (/^[\w]+=["']?\$\{?\?\}?["']?$/.test(text)) statuses.add(name);
		else if (!/^\w+=["']?\d+["']?$/.test(text)) others.add(name);
		if (/^(?:read|mapfile|readarray|eval|source|\.|printf)$/.test(command.name?.text ?? "")) for (const { text } of command.args) others.add(text);
	}
	return new Set([...statuses].filter((name) => !others.has(name) && !GIVEN.test(name)));
}
function assignmentsOf$1(command) {
	return [
		...command.prefix,
		...command.suffix,
		...command.args
	].flatMap((item) => item.type === "Assignment" ? [{
		name: item.name,
		text: item.text
	}] : []);
}
function fixedNumbers(loop) {
	const values = /* @__PURE__ */ new Map();
	const others = /* @__PURE__ */ new Set();
	for (const command of commandNodes(loop)) {
		for (const { name, text } of assignmentsOf$1(command)) {
			const value = /^\w+=["']?(\d+)["']?$/.exec(text)?.[1];
			if (value === void 0) others.add(name);
			else values.set(name, (values.get(name) ?? /* @__PURE__ */ new Set()).add(value));
		}
		if (/^(?:read|let|eval|unset)$/.test(command.name?.text ?? "")) for (const { text } of command.args) others.add(text.replace(/\W.*$/, ""));
	}
	for (const name of arithmeticNames(loop)) others.add(name);
	return new Set([...values].flatMap(([name, set]) => set.size === 1 && !others.has(name) ? [name] : []));
}
function arithmeticNames(part) {
	const names = [];
	const visit = (value) => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (typeof value === "object" && value !== null) {
			const node = value;
			if (node.type === "ArithmeticWord" && typeof node.value === "string") names.push(...node.value.match(/[A-Za-z_]\w*/g) ?? []);
			for (const child of Object.values(value)) visit(child);
		}
	};
	visit(part);
	return names;
}

// src/rules/workflow/soft-fail/shell/loops.ts
const ROUNDS = 3;
function runWhile(node, state, around, walk) {
	const testing = inside(around, {
		kind: "condition",
		node,
		offset: node.pos
	}, { ignored: true });
	const done = [];
	let looping = [next(state)];
	for (let round = 0; round <= ROUNDS && looping.length > 0; round += 1) {
		if (round === ROUNDS) looping = looping.map((outcome) => next(forgetful(outcome.state, state, node)));
		const entering = [];
		for (const before of looping) for (const outcome of runList(node.clause.commands, before.state, testing, walk)) if (outcome.flow !== "next") done.push(outcome);
		else if (outcome.state.status === 0 === (node.kind === "while")) entering.push(outcome);
		else done.push(next({
			...outcome.state,
			status: round === 0 ? 0 : before.state.status
		}));
		if (round === ROUNDS) {
			if (done.every(({ flow }) => flow !== "next")) done.push(...entering.map(({ state: stuck }) => ({
				state: {
					...stuck,
					status: 124
				},
				flow: "hang",
				site: node,
				levels: 0
			})));
			break;
		}
		const { out, again } = leaveLoop(afterwards(distinct(entering), (before) => runList(node.body.commands, before, inside(around, { kind: "loop" }), walk)));
		done.push(...out);
		looping = distinct(again);
	}
	return distinct(done);
}
function forgetful(state, before, loop) {
	let { vars } = state;
	for (const [name, value] of state.vars) {
		if (before.vars.get(name)?.text === value.text || isLatch(name, loop)) continue;
		if (/^-?\d+$/.test(value.text ?? "")) vars = vars.with(name, {
			text: null,
			telling: value.telling
		});
	}
	return {
		...state,
		vars
	};
}
function isLatch(name, loop) {
	const known = latches.get(loop) ?? fixedNumbers(loop);
	latches.set(loop, known);
	return known.has(name);
}
const latches = /* @__PURE__ */ new WeakMap();
function runFor(node, state, around, walk) {
	const name = literal(node.name);
	const substituted = runSubstitutions(node, state, around, walk);
	const certain = (node.wordlist ?? []).some((word) => literal(word) !== null);
	const started = afterwards(substituted, (before) => {
		const telling = (node.wordlist ?? []).some((word) => expand(word, before, walk.substituted).telling);
		return [next(name === null ? before : withVariable(before, name, {
			text: null,
			telling
		}))];
	});
	return runLoopBody(node.body, started, around, walk, certain);
}
function runLoopBody(body, started, around, walk, certain) {
	const done = certain ? [] : [...started];
	let looping = started;
	for (let round = 0; round < 2 && looping.length > 0; round += 1) {
		const { out, again } = leaveLoop(afterwards(looping, (before) => runList(body.commands, before, inside(around, { kind: "loop" }), walk)));
		looping = distinct(again);
		done.push(...out, ...looping);
	}
	return distinct(done);
}
function leaveLoop(outcomes) {
	const out = [];
	const again = [];
	for (const outcome of outcomes) if (outcome.flow === "next") again.push(outcome);
	else if (outcome.flow !== "break" && outcome.flow !== "continue") out.push(outcome);
	else if (outcome.levels > 1) out.push({
		...outcome,
		levels: outcome.levels - 1
	});
	else (outcome.flow === "break" ? out : again).push(next({
		...outcome.state,
		status: 0
	}));
	return {
		out,
		again
	};
}

// src/rules/workflow/soft-fail/shell/run.ts
function runList(statements, state, around, walk) {
	const left = [];
	let going = [next(state)];
	for (let index = 0; index < statements.length && going.length > 0; index += 1) {
		const outcomes = runOne(statements, index, going, around, walk);
		going = distinct(outcomes.filter(({ flow }) => flow === "next"));
		for (const outcome of outcomes) if (outcome.flow !== "next") left.push(outcome);
	}
	return left.length === 0 ? going : distinct([...left, ...going]);
}
function runOne(statements, index, outcomes, around, walk) {
	const statement = statements[index];
	const here = inside(around, {
		kind: "list",
		statement,
		statements,
		index
	});
	return afterwards(outcomes, (before) => runStatement(statement, before, here, walk));
}
function runStatement(statement, state, around, walk) {
	walk.fuel.left -= 1;
	if (walk.fuel.left < 0 || around.depth > 24 * 4) throw new TooIntricate();
	if (statement.background !== true) return runNode(statement.command, state, around, walk);
	const here = inside(around, {
		kind: "background",
		statement
	});
	return subshell((child) => runNode(statement.command, child, here, walk), state, here, walk).map((outcome) => {
		const job = {
			...outcome.state,
			status: 0,
			jobs: [...state.jobs, outcome.state.status]
		};
		return next(withVariable(job, "!", {
			text: `${JOB}${state.jobs.length}`,
			telling: false
		}));
	});
}
const JOB = "job:";
function runNode(node, state, around, walk) {
	walk.visited.add(node);
	switch (node.type) {
		case "Command": return settled(runCommand(node, state, around, walk), node, around, walk);
		case "AndOr": return runChain(node, state, around, walk);
		case "Pipeline": return runPipeline(node, state, around, walk);
		case "CompoundList": return runList(node.commands, state, around, walk);
		case "BraceGroup": return runList(node.body.commands, state, around, walk);
		case "Subshell": {
			const here = inside(around, { kind: "subshell" });
			return settled(subshell((child) => runList(node.body.commands, child, here, walk), state, here, walk), node, around, walk);
		}
		case "Redirected": return redirected$1(node.redirects, state, around, walk, (before, here) => runNode(node.command, before, here, walk));
		case "If": return runIf(node, state, around, walk);
		case "While": return runWhile(node, state, around, walk);
		case "For":
		case "Select": return runFor(node, state, around, walk);
		case "ArithmeticFor": return runLoopBody(node.body, [next(setAll(state, node.initialize))], around, walk, false);
		case "Case": return runCase(node, state, around, walk);
		case "Function": {
			const name = literal(node.name);
			return [next(name === null ? state : {
				...state,
				status: 0,
				functions: state.functions.with(name, node)
			})];
		}
		case "Coproc": return subshell((inner) => runNode(node.body, inner, around, walk), state, around, walk).map((outcome) => next({
			...outcome.state,
			status: 0
		}));
		case "TestCommand": return settled(afterwards(runSubstitutions(node, state, around, walk), (before) => decided(testExpression(node.expression, before, walk.substituted), before, node)), node, around, walk);
		default: {
			const { number, telling } = calculate(node.expression, state);
			const after = setAll(state, node.expression);
			return settled(decided({
				holds: number === null ? null : number !== 0,
				telling
			}, after, node), node, around, walk);
		}
	}
}
function decided(answer, state, site) {
	const way = (status, change = {}) => {
		const after = {
			...state,
			status,
			...change
		};
		return next(answer.telling ? withDecision(after, site, String(status)) : after);
	};
	if (answer.holds === null) return [way(0), way(1)];
	const known = answer.holds ? 0 : 1;
	return answer.telling ? [way(known), way(1 - known, { supposed: true })] : [way(known)];
}
function settled(outcomes, node, around, walk) {
	return afterwards(outcomes, (state) => {
		if (state.status === 0 || around.ignored) return [next(state)];
		const trapped = state.errTrap === null ? [next(state)] : runTrap(state.errTrap, {
			...state,
			errTrap: null
		}, around, walk);
		return afterwards(trapped, (after) => {
			const failed = {
				...after,
				status: state.status
			};
			return failed.errexit ? [{
				state: failed,
				flow: "exit",
				site: node,
				levels: 0
			}] : [next(failed)];
		});
	});
}
function runTrap(text, state, around, walk) {
	return runText(text, 0, false, state, around, walk);
}
function runText(text, offset, exact, state, around, walk) {
	if (around.depth > 24 * 2) throw new TooIntricate();
	const script = walk.parse(text);
	if (script === null) return [next({
		...state,
		status: 0
	})];
	return runList(script.commands, state, inside(around, {
		kind: "nested",
		source: text,
		offset,
		exact,
		errexit: state.errexit && !around.ignored
	}), walk);
}
function subshell(body, state, around, walk) {
	return atExit(body({
		...state,
		exitTrap: null
	}), around, walk).map((outcome) => {
		const left = leaveSubshell(state, outcome.state);
		return outcome.flow === "hang" ? {
			...outcome,
			state: left
		} : next(left);
	});
}
function atExit(outcomes, around, walk) {
	return outcomes.flatMap((outcome) => {
		const { exitTrap, status } = outcome.state;
		if (exitTrap === null || outcome.flow === "hang") return [outcome];
		return runTrap(exitTrap, {
			...outcome.state,
			exitTrap: null
		}, around, walk).map((after) => after.flow === "exit" ? after : {
			...outcome,
			state: {
				...after.state,
				status
			}
		});
	});
}
function runChain(node, state, around, walk) {
	let outcomes = [next(state)];
	for (const [index, command] of node.commands.entries()) {
		const operator = index === 0 ? null : node.operators[index - 1];
		const last = index === node.commands.length - 1;
		const here = inside(around, {
			kind: "chain",
			node,
			index
		}, { ignored: around.ignored || !last });
		outcomes = distinct(afterwards(outcomes, (before) => {
			return operator !== null && operator === "&&" !== (before.status === 0) ? [next(before)] : runNode(command, before, here, walk);
		}));
	}
	return outcomes;
}
function runPipeline(node, state, around, walk) {
	const negations = node.prefixes.filter(({ type }) => type === "Negation").length;
	if (negations === 0 && node.commands.length === 1) return runNode(node.commands[0], state, around, walk);
	const negating = negations > 0 ? inside(around, {
		kind: "negation",
		node
	}, { ignored: true }) : around;
	const piped = node.commands.length === 1 ? runNode(node.commands[0], state, negating, walk) : runPipe(node, state, negating, walk);
	const inverted = negations % 2 === 1;
	return settled(afterwards(piped, (after) => [next(inverted ? {
		...after,
		status: after.status === 0 ? 1 : 0
	} : after)]), node, negating, walk);
}
function runPipe(node, state, around, walk) {
	let outcomes = [[[], next(state)]];
	let input = around.input;
	for (const [index, command] of node.commands.entries()) {
		const last = index === node.commands.length - 1;
		const output = last ? around.output : { telling: false };
		const here = inside(around, {
			kind: "pipe",
			node,
			index,
			pipefail: state.pipefail
		}, {
			input,
			output,
			sink: last ? around.sink : null
		});
		outcomes = outcomes.flatMap(([statuses, before]) => before.flow !== "next" ? [[statuses, before]] : subshell((child) => runNode(command, child, here, walk), before.state, here, walk).map((after) => [[...statuses, after.state.status], {
			...after,
			state: {
				...after.state,
				errexit: state.errexit
			}
		}]));
		input = output.telling;
	}
	const ended = outcomes.map(([statuses, outcome]) => {
		const failing = statuses.filter((status) => status !== 0);
		const status = state.pipefail ? failing.at(-1) ?? 0 : statuses.at(-1) ?? 0;
		return {
			...outcome,
			state: {
				...outcome.state,
				status,
				pipeStatus: statuses
			}
		};
	});
	return distinct(ended);
}
function runIf(node, state, around, walk) {
	const test = (clause, offset, before) => runList(clause.commands, before, inside(around, {
		kind: "condition",
		node,
		offset
	}, { ignored: true }), walk);
	const branches = [{
		clause: node.clause,
		body: node.then,
		pos: node.pos
	}, ...node.elif.map((elif) => ({
		clause: elif.clause,
		body: elif.then,
		pos: elif.pos
	}))];
	const from = (index, before) => {
		const branch = branches[index];
		if (branch === void 0) return node.else === void 0 ? [next({
			...before,
			status: 0
		})] : runList(node.else.commands, before, around, walk);
		return afterwards(distinct(test(branch.clause, branch.pos, before)), (after) => after.status === 0 ? runList(branch.body.commands, after, around, walk) : from(index + 1, after));
	};
	return distinct(from(0, state));
}
function runCase(node, state, around, walk) {
	return afterwards(runSubstitutions(node, state, around, walk), (before) => {
		const word = expand(node.word, before, walk.substituted);
		const matching = [];
		const taking = (way, change) => {
			const entered = {
				...before,
				status: 0,
				...change
			};
			return word.telling ? withDecision(entered, node, way) : entered;
		};
		let met = false;
		for (const [index, item] of node.items.entries()) {
			const patterns = item.pattern.map((pattern) => literal(pattern));
			const any = patterns.includes("*");
			const known = word.text !== null && patterns.every((pattern) => pattern !== null && !/[*?[]/.test(pattern));
			const supposed = met || known && !patterns.includes(word.text);
			if (supposed && !word.telling) continue;
			const entered = taking(String(index), supposed ? { supposed } : {});
			matching.push(...runList(item.body.commands, entered, around, walk));
			if (!supposed && (known || any)) met = true;
			if (met && !word.telling) return distinct(matching);
			if (any) return distinct(matching);
		}
		return distinct([...matching, next(taking("none", met ? { supposed: true } : {}))]);
	});
}
function setAll(state, expression) {
	const { sets, telling } = calculate(expression, state);
	return sets.reduce((before, [name, number]) => withVariable(before, name, {
		text: number === null ? null : String(number),
		telling
	}), state);
}

// src/rules/workflow/soft-fail/shell/ending.ts
const TOP = () => ({
	ignored: false,
	frames: null,
	input: false,
	output: { telling: false },
	sink: null,
	call: null,
	depth: 0
});
function ending(outcomes, walk) {
	return distinct(atExit(outcomes, TOP(), walk));
}

// src/rules/workflow/soft-fail/shell/follower.ts
var Follower = class {
	script;
	shell;
	isCheck;
	fuel;
	parse;
	calm = null;
	good = null;
	constructor(script, shell, isCheck, fuel, parse) {
		this.script = script;
		this.shell = shell;
		this.isCheck = isCheck;
		this.fuel = fuel;
		this.parse = parse;
	}
	fate(subject, status) {
		this.calm ??= this.runCalmly();
		const from = this.calm.first.get(subject);
		if (from === void 0) return { kind: "never-runs" };
		const good = this.goodRun(subject, from);
		if (this.isFatal(subject, status, from, good.first)) return { kind: "reaches" };
		const endings = good.endings();
		const { first } = this.calm;
		const walk = this.walk(subject, status, { has: (node) => good.walk.visited.has(node) || (first.get(node) ?? from) < from });
		return compared(endings, this.runFrom(from, this.calm.before[from], walk), walk.sightings[0]);
	}
	isOutputJudged(subject) {
		this.calm ??= this.runCalmly();
		const from = this.calm.first.get(subject);
		if (from === void 0) return false;
		const walk = {
			...this.walk(subject, 0, { has: () => true }),
			output: true
		};
		return isJudged(this.runFrom(from, this.calm.before[from], walk).filter(({ state }) => state.ran));
	}
	goodRun(subject, from) {
		if (this.good?.subject === subject) return this.good;
		const { commands } = this.script;
		const walk = this.walk(subject, 0, null);
		const before = this.calm.before[from];
		const first = from === commands.length ? before : runOne(commands, from, before, TOP(), walk);
		let endings = null;
		this.good = {
			subject,
			walk,
			first,
			endings: () => {
				endings ??= from === commands.length ? ending(before, walk) : this.runFrom(from + 1, advanced(first), walk);
				return endings;
			}
		};
		return this.good;
	}
	walk(subject, status, baseline) {
		return {
			subject,
			status,
			bash: this.shell.bash,
			baseline,
			visited: /* @__PURE__ */ new Set(),
			sightings: [],
			isCheck: this.isCheck,
			fuel: this.fuel,
			parse: this.parse,
			output: false,
			substituted: /* @__PURE__ */ new Map()
		};
	}
	initial() {
		return [...statusVariables(this.script)].reduce((state, name) => withVariable(state, name, {
			text: "",
			telling: false
		}), initialState(this.shell));
	}
	runCalmly() {
		const { commands } = this.script;
		const walk = this.walk(null, 0, null);
		const before = [[next(this.initial())]];
		const first = /* @__PURE__ */ new Map();
		const note = (index) => {
			for (const node of walk.visited) if (!first.has(node)) first.set(node, index);
			walk.visited.clear();
		};
		for (let index = 0; index < commands.length; index += 1) {
			before.push(advanced(runOne(commands, index, before[index], TOP(), walk)));
			note(index);
		}
		ending(before[commands.length], walk);
		note(commands.length);
		return {
			before,
			first
		};
	}
	isFatal(subject, status, from, good) {
		const { commands } = this.script;
		if (from === commands.length) return false;
		const walk = this.walk(subject, status, null);
		const left = exits(runOne(commands, from, this.calm.before[from], TOP(), walk));
		if (left.length === 0) return false;
		const sites = new Set(left.map(({ site }) => site));
		const bad = ending(left, walk).filter((end) => isBad(end) && sites.has(end.site));
		const before = new Set(exits(good).map(({ site }) => site));
		return bad.some(({ site }) => !before.has(site));
	}
	runFrom(from, before, walk) {
		const { commands } = this.script;
		let outcomes = before;
		for (let index = from; index < commands.length; index += 1) outcomes = advanced(runOne(commands, index, outcomes, TOP(), walk));
		return ending(outcomes, walk);
	}
};
function exits(outcomes) {
	return outcomes.filter(({ flow, state }) => flow === "exit" && state.ran && !state.supposed && state.status !== 0);
}
function advanced(outcomes) {
	const going = distinct(outcomes.filter(({ flow }) => flow === "next"));
	return [...outcomes.filter(({ flow }) => flow !== "next"), ...going];
}
function compared(good, bad, sighting) {
	const succeeding = good.filter(({ state }) => state.ran);
	const all = bad.filter(({ state }) => state.ran);
	const failing = all.filter(({ state }) => !state.supposed);
	if (sighting === void 0 || failing.length === 0) return { kind: "never-runs" };
	if (differs$1(failing, succeeding) || isJudged(all)) return { kind: "reaches" };
	const before = new Set(succeeding.flatMap(({ state }) => [...state.effects.keys()]));
	const after = new Set(failing.flatMap(({ state }) => [...state.effects.keys()]));
	if (after.has("handed-on") && !before.has("handed-on")) return { kind: "handed-on" };
	if (all.some((end) => end.state.blurred && isBad(end))) throw new TooIntricate();
	const news = [...after].filter((effect) => !before.has(effect) || effect.endsWith("=!"));
	const missing = [...before].filter((effect) => !after.has(effect));
	return {
		kind: "lost",
		sighting,
		news: [...news, ...missing]
	};
}
function isBad(outcome) {
	return outcome.state.status !== 0;
}
function differs$1(failing, succeeding) {
	if (failing.some((outcome) => isBad(outcome) && outcome.state.swayed)) return true;
	const badSites = new Set(succeeding.filter(isBad).map(({ site }) => site));
	if (failing.some((outcome) => isBad(outcome) && !badSites.has(outcome.site))) return true;
	if (succeeding.length > 0 && succeeding.every(isBad) && !failing.every(isBad)) return true;
	return failing.every(isBad);
}
function isJudged(endings) {
	const decisions = /* @__PURE__ */ new Map();
	for (const end of endings) {
		const how = isBad(end) ? end.site ?? "bad" : "good";
		for (const [site, name] of end.state.decisions) {
			if (name === "*") continue;
			const ways = decisions.get(site) ?? /* @__PURE__ */ new Map();
			decisions.set(site, ways);
			const way = ways.get(name) ?? {
				real: /* @__PURE__ */ new Set(),
				all: /* @__PURE__ */ new Set()
			};
			ways.set(name, way);
			way.all.add(how);
			if (!end.state.supposed) way.real.add(how);
		}
	}
	return [...decisions.values()].some((ways) => [...ways.values()].some(({ real }) => [...ways.values()].some(({ all }) => failsUnlike(real, all))));
}
function failsUnlike(real, other) {
	if ([...real].some((end) => end !== "good" && !other.has(end))) return true;
	return real.size > 0 && !real.has("good") && other.has("good");
}

// src/rules/workflow/soft-fail/shell/follow.ts
function canFail(script, shell) {
	const walk = {
		subject: null,
		status: 0,
		bash: shell.bash,
		baseline: null,
		visited: /* @__PURE__ */ new Set(),
		sightings: [],
		isCheck: () => false,
		fuel: { left: 2e4 },
		parse: textParser(),
		output: false,
		substituted: /* @__PURE__ */ new Map()
	};
	return ending(runList(script.commands, initialState(shell), TOP(), walk), walk).some(({ state }) => state.status !== 0);
}
function textParser() {
	const parsed = /* @__PURE__ */ new Map();
	return (text) => {
		if (!parsed.has(text)) parsed.set(text, parsedText(text));
		return parsed.get(text) ?? null;
	};
}
function parsedText(text) {
	const script = parse$4(text);
	return script.errors === void 0 || script.errors.length === 0 ? script : null;
}

// src/rules/workflow/soft-fail/tools/actions.ts
const actions = (kind, names) => names.trim().split(/\s+/).map((action) => ({
	action,
	kind
}));
const CHECKING_ACTIONS = [
	...actions("scan", `aquasecurity/trivy-action anchore/scan-action github/codeql-action/analyze actions/dependency-review-action
    bridgecrewio/checkov-action aquasecurity/tfsec-action aquasecurity/tfsec-pr-commenter-action gitleaks/gitleaks-action
    trufflesecurity/trufflehog snyk/actions returntocorp/semgrep-action semgrep/semgrep-action ossf/scorecard-action
    google/osv-scanner-action zizmorcore/zizmor-action pypa/gh-action-pip-audit rustsec/audit-check actions-rs/audit-check
    embarkstudios/cargo-deny-action golang/govulncheck-action securego/gosec checkmarx/kics-github-action
    checkmarx/ast-github-action sonarsource/sonarqube-scan-action sonarsource/sonarcloud-github-action
    sonarsource/sonarqube-quality-gate-action dependency-check/dependency-check_action docker/scout-action
veracode/veracode-uploadandscan-action fossas/fossa-action fsfe/reuse-action
    zaproxy/action-baseline zaproxy/action-full-scan zaproxy/action-api-scan presidentbeef/brakeman
microsoft/security-devops-action azure/container-scan goodwithtech/dockle-action
    erzz/dockle-action gitguardian/ggshield-action socketdev/action lycheeverse/lychee-action boostsecurityio/poutine-action`),
	...actions("lint", `super-linter/super-linter github/super-linter oxsecurity/megalinter hadolint/hadolint-action
    golangci/golangci-lint-action ludeeus/action-shellcheck rhysd/actionlint raven-actions/actionlint
    devops-actions/actionlint pre-commit/action astral-sh/ruff-action chartboost/ruff-action psf/black
    ibiqlik/action-yamllint karancode/yamllint-github-action crate-ci/typos codespell-project/actions-codespell
    davidanson/markdownlint-cli2-action wagoid/commitlint-github-action reviewdog/action-eslint
    reviewdog/action-shellcheck reviewdog/action-hadolint reviewdog/action-actionlint ansible/ansible-lint
    terraform-linters/setup-tflint helm/chart-testing-action biomejs/setup-biome actions-rs/clippy-check
    giraffate/clippy-action isort/isort-action jakebailey/pyright-action instrumenta/kubeval-action`),
	...actions("test", `cypress-io/github-action gradle/gradle-build-action gradle/gradle-command-action actions-rs/cargo actions-rs/tarpaulin
    dorny/test-reporter enricomi/publish-unit-test-result-action reactivecircus/android-emulator-runner
    coactions/setup-xvfb gabrielbb/xvfb-action nick-fields/retry nick-invision/retry treosh/lighthouse-ci-action
    browser-actions/e2e playwright-community/playwright-github-action`),
	...actions("plan", "hashicorp/tfc-workflows-github pulumi/actions dflook/terraform-plan dflook/terraform-apply"),
	...actions("publish", `pypa/gh-action-pypi-publish softprops/action-gh-release ncipollo/release-action goreleaser/goreleaser-action
    js-devtools/npm-publish changesets/action docker/build-push-action docker/bake-action actions/create-release
    actions/deploy-pages peaceiris/actions-gh-pages cycjimmy/semantic-release-action google-github-actions/deploy-cloudrun`),
	...actions("verify", `actions/attest-build-provenance actions/attest actions/attest-sbom slsa-framework/slsa-verifier
    sigstore/gh-action-sigstore-python gradle/wrapper-validation-action gradle/actions/wrapper-validation`)
];
const REPORTING_ACTIONS = `actions/upload-artifact actions/download-artifact actions/cache actions/labeler actions/stale actions/first-interaction
  actions/upload-pages-artifact codecov/codecov-action codecov/test-results-action coverallsapp/github-action
  coverallsapp/github-action github/codeql-action/upload-sarif 8398a7/action-slack slackapi/slack-github-action
  rtcamp/action-slack-notify act10ns/slack ravsamhq/notify-slack-action voxmedia/github-action-slack-notify-build
  marocchino/sticky-pull-request-comment peter-evans/create-or-update-comment peter-evans/find-comment
  thollander/actions-comment-pull-request mshick/add-pr-comment actions-cool/maintain-one-comment
  py-cov-action/python-coverage-comment-action 5monkeys/cobertura-action romeovs/lcov-reporter-action
  irongut/codecoveragesummary davelosert/vitest-coverage-report-action artiomtr/jest-coverage-report-action
  mikepenz/action-junit-report test-summary/action ctrf-io/github-test-reporter benchmark-action/github-action-benchmark
  appleboy/telegram-action appleboy/discord-action sarisia/actions-status-discord jlumbroso/free-disk-space
  dorny/paths-filter tj-actions/changed-files hmarr/debug-action mxschmitt/action-tmate getsentry/action-release
  paambaati/codeclimate-action codacy/codacy-coverage-reporter-action deepsourcelabs/test-coverage-action
  swatinem/rust-cache mozilla-actions/sccache-action hendrikmuhs/ccache-action codspeedhq/action
  release-drafter/release-drafter cachix/cachix-action dependabot/fetch-metadata`.trim().split(/\s+/);
const row = (action, input, soft, hard, source, more = {}) => ({
	action,
	input,
	soft: soft.split(" "),
	hard,
	source,
	...more
});
const INPUTS = "https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs";
const SOFT_INPUTS = [
	row("aquasecurity/trivy-action", "exit-code", "0", "'1'", "https://github.com/aquasecurity/trivy-action/blob/master/action.yaml", { byDefault: true }),
	row("anchore/scan-action", "fail-build", "false", "true", "https://github.com/anchore/scan-action/blob/main/action.yml"),
	row("bridgecrewio/checkov-action", "soft_fail", "true", "false", "https://github.com/bridgecrewio/checkov-action/blob/master/action.yml", { unless: "hard_fail_on" }),
	row("aquasecurity/tfsec-action", "soft_fail", "true false", null, "https://github.com/aquasecurity/tfsec-action/blob/master/entrypoint.sh"),
	row("aquasecurity/tfsec-pr-commenter-action", "soft_fail_commenter", "true", "false", "https://github.com/aquasecurity/tfsec-pr-commenter-action/blob/main/action.yml"),
	row("actions/dependency-review-action", "warn-only", "true", "false", "https://github.com/actions/dependency-review-action#configuration-options"),
	row("hadolint/hadolint-action", "no-fail", "true", "false", "https://github.com/hadolint/hadolint-action#inputs"),
	row("lycheeverse/lychee-action", "fail", "false", "true", "https://github.com/lycheeverse/lychee-action/blob/master/action.yml"),
	row("checkmarx/kics-github-action", "ignore_on_exit", "all results", "none", "https://github.com/Checkmarx/kics-github-action/blob/master/action.yml"),
	row("google/osv-scanner-action", "fail-on-vuln", "false", "true", "https://github.com/google/osv-scanner-action/blob/main/.github/workflows/osv-scanner-reusable.yml"),
	row("dorny/test-reporter", "fail-on-error", "false", "true", "https://github.com/dorny/test-reporter/blob/main/action.yml"),
	row("enricomi/publish-unit-test-result-action", "fail_on", "nothing", "test failures", "https://github.com/EnricoMi/publish-unit-test-result-action#configuration"),
	row("pypa/gh-action-pip-audit", "internal-be-careful-allow-failure", "true", "false", "https://github.com/pypa/gh-action-pip-audit#internal-be-careful-allow-failure"),
	row("codecov/codecov-action", "fail_ci_if_error", "false", "true", "https://github.com/codecov/codecov-action#arguments", { reports: true }),
	row("codecov/codecov-action", "handle_no_reports_found", "true", "false", "https://github.com/codecov/codecov-action#arguments", { reports: true }),
	row("coverallsapp/github-action", "fail-on-error", "false", "true", "https://github.com/coverallsapp/github-action#inputs", { reports: true }),
	row("zaproxy/action-baseline", "fail_action", "false", "true", "https://github.com/zaproxy/action-baseline/blob/master/action.yml", { byDefault: true }),
	row("zaproxy/action-full-scan", "fail_action", "false", "true", "https://github.com/zaproxy/action-full-scan/blob/master/action.yml", { byDefault: true }),
	row("zaproxy/action-api-scan", "fail_action", "false", "true", "https://github.com/zaproxy/action-api-scan/blob/master/action.yml", { byDefault: true }),
	row("docker/scout-action", "exit-code", "false", "true", "https://github.com/docker/scout-action/blob/main/README.md", {
		byDefault: true,
		where: {
			input: "command",
			value: /\bcves\b/
		}
	}),
	row("erzz/dockle-action", "exit-code", "0", "'1'", "https://github.com/erzz/dockle-action/blob/main/action.yml", { byDefault: true }),
	row("securego/gosec", "args", "-no-fail --no-fail", null, "https://github.com/securego/gosec#usage"),
	row("astral-sh/ruff-action", "args", "--exit-zero", null, "https://docs.astral.sh/ruff/linter/#exit-codes"),
	row("golangci/golangci-lint-action", "args", "--issues-exit-code=0", null, "https://golangci-lint.run/docs/configuration/cli/"),
	row(null, "continue-on-error", "true", "false", INPUTS),
	row(null, "continue_on_error", "true", "false", INPUTS),
	row(null, "soft-fail", "true", "false", INPUTS),
	row(null, "soft_fail", "true", "false", INPUTS),
	row(null, "allow-failure", "true", "false", INPUTS),
	row(null, "allow_failure", "true", "false", INPUTS),
	row(null, "ignore-errors", "true", "false", INPUTS),
	row(null, "ignore_errors", "true", "false", INPUTS),
	row(null, "no-fail", "true", "false", INPUTS),
	row(null, "no_fail", "true", "false", INPUTS),
	row(null, "exit-zero", "true", "false", INPUTS),
	row(null, "exit_zero", "true", "false", INPUTS),
	row(null, "warn-only", "true", "false", INPUTS),
	row(null, "warn_only", "true", "false", INPUTS),
	row(null, "fail-build", "false", "true", INPUTS),
	row(null, "fail_build", "false", "true", INPUTS),
	row(null, "fail-on-error", "false", "true", INPUTS),
	row(null, "fail_on_error", "false", "true", INPUTS),
	row(null, "fail_ci_if_error", "false", "true", INPUTS, { reports: true }),
	row(null, "fail-on-vuln", "false", "true", INPUTS),
	row(null, "fail_on_failure", "false", "true", INPUTS),
	row(null, "fail-on-issues", "false", "true", INPUTS),
	row(null, "fail_level", "none", "error", "https://github.com/reviewdog/reviewdog#exit-codes"),
	row(null, "exit-code", "0", "'1'", INPUTS),
	row(null, "exit_code", "0", "'1'", INPUTS)
];
const SOFT_ENVIRONMENT = [
	{
		name: /^DISABLE_ERRORS$/,
		soft: ["true"],
		source: "https://github.com/super-linter/super-linter#configure-super-linter"
	},
	{
		name: /^[A-Z_]+_DISABLE_ERRORS$/,
		soft: ["true"],
		source: "https://megalinter.io/latest/config-linters/"
	},
	{
		name: /^TRIVY_EXIT_CODE$/,
		soft: ["0"],
		source: "https://trivy.dev/latest/docs/configuration/#environment-variables"
	},
	{
		name: /^DOCKLE_EXIT_CODE$/,
		soft: ["0"],
		source: "https://github.com/goodwithtech/dockle#specify-exit-code"
	},
	{
		name: /^HADOLINT_NOFAIL$/,
		soft: [
			"1",
			"true",
			"yes"
		],
		source: "https://github.com/hadolint/hadolint#configure"
	},
	{
		name: /^GITGUARDIAN_EXIT_ZERO$/,
		soft: [
			"1",
			"true",
			"yes"
		],
		source: "https://docs.gitguardian.com/ggshield-docs/configuration"
	}
];

// src/rules/workflow/soft-fail/jobs.ts
function sequencesOf(workflows, actions) {
	return [...workflows.flatMap((workflow) => workflow.jobs.map((job) => ({
		steps: job.steps,
		job,
		workflow,
		action: null,
		matrix: job.matrix
	}))), ...actions.map((action) => ({
		steps: action.steps,
		job: null,
		workflow: null,
		action,
		matrix: null
	}))];
}
function actionName(step) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return null;
	const path = reference.path === "" ? "" : `/${reference.path.replace(/^\/+/, "")}`;
	return `${reference.owner}/${reference.repository}${path}`.toLowerCase();
}
function isAction(name, listed) {
	return name !== null && (name === listed || name.startsWith(`${listed}/`));
}
function checkingAction(step) {
	const name = actionName(step);
	return CHECKING_ACTIONS.find(({ action }) => isAction(name, action)) ?? null;
}
function isReporting(step) {
	const name = actionName(step);
	if (name === null) return false;
	if (REPORTING_ACTIONS.some((listed) => isAction(name, listed))) return true;
	if (checkingAction(step) !== null) return false;
	return /(?:^|[/_-])(?:setup|slack|discord|telegram|teams|notify|notification|comment|upload|cache|label(?:er)?|issue-labeler|badge|summary|report(?:er)?)(?:[/_-]|$)/.test(name);
}
const CALM = /* @__PURE__ */ new Map([
	["success", true],
	["always", true],
	["failure", false],
	["cancelled", false]
]);
function followsFailure(condition, matrix) {
	if (condition === null || !/\b(?:failure|cancelled)\s*\(/i.test(condition.value)) return false;
	return !canBeTrue(condition, calm(matrix, () => null));
}
function neverHolds(condition, matrix) {
	return condition !== null && (contradicts(condition) || !canBeTrue(condition, givenMatrix(matrix)));
}
function calm(matrix, context) {
	const known = givenMatrix(matrix);
	return {
		context: (path) => context(path) ?? known.context(path),
		status: (name) => CALM.has(name) ? [CALM.get(name)] : null
	};
}
function decidesLater(sequence, index, left) {
	if (startedAfter(sequence.steps, sequence.steps[index]).some((step) => decides(step, sequence, left))) return true;
	const id = sequence.steps[index]?.id?.value.toLowerCase();
	const passed = (sequence.job?.outputs ?? sequence.action?.outputs ?? []).filter((output) => id !== void 0 && readsAny(output.value, left, id));
	if (passed.length === 0) return false;
	if (sequence.action !== null) return true;
	const jobId = sequence.job.id.value.toLowerCase();
	return passed.some((output) => jobOutputDecides(sequence.workflow, jobId, output.key.value.toLowerCase()));
}
function decides(step, sequence, left) {
	if (isSoft(step, sequence.matrix) || voidedBy(step, sequence.matrix) !== null) return false;
	const told = (path) => {
		for (const [context, value] of left.contexts) if (value !== null && matchesPath(path.split("."), context.split("."))) return [value];
		return null;
	};
	const condition = step.if;
	const given = calm(sequence.matrix, told);
	if (condition !== null && readsAny(condition, left, left.id) && canBeTrue(condition, given) && stepCanFail(step)) return true;
	if (condition !== null && !canBeTrue(condition, given)) return false;
	const text = step.run?.text ?? null;
	const inside = [text, ...step.env.map(({ value }) => value)].filter((part) => part !== null);
	if (text !== null && stepCanFail(step)) {
		if (inside.some((part) => readsAny(part, left, left.id))) return true;
		if (left.environment.some((name) => new RegExp(`\\$\\{?${name}\\b|env:${name}\\b`).test(text.value))) return true;
	}
	if (text !== null && left.files.some((file) => judgesFile(text.value, file, step))) return true;
	if (step.uses === null || isUpload(step)) return false;
	if (step.with.some(({ value }) => readsAny(value, left, left.id))) return !isReporting(step) || left.reported === true && !isUpload(step);
	return step.with.some(({ value }) => left.files.some((file) => mentions$1(value.value, file)));
}
function isUpload(step) {
	const name = actionName(step);
	return isReporting(step) && !isAction(name, "github/codeql-action/upload-sarif");
}
function mentions$1(text, file) {
	const base = file.split("/").at(-1);
	return base.length > 3 && text.includes(base);
}
const JUDGES$1 = /\b(?:python\d?(?:\.\d+)?|node|ruby|perl|php|bash|sh|deno|bun|npx|go run|opa|conftest|jq\s+(?:-\w+\s+)*(?:-e|--exit-status))\b|(?:^|\s)\.\/|\.sh\b|\.py\b/;
function judgesFile(text, file, step) {
	const lines = text.split("\n").filter((line) => mentions$1(line, file));
	if (lines.length === 0) return false;
	return lines.some((line) => JUDGES$1.test(line)) || stepCanFail(step);
}
function readsAny(text, left, id) {
	return text.expressions.some(({ reads }) => reads.some(({ path }) => {
		const dotted = path.map((part) => part.toLowerCase());
		for (const context of left.contexts.keys()) if (matchesPath(dotted, context.split("."))) return true;
		return dotted[0] === "env" && left.environment.some((name) => name.toLowerCase() === dotted[1]) && id !== "";
	}));
}
function matchesPath(path, context) {
	return path.length >= context.length && context.every((part, index) => path[index] === part || path[index] === "*" || part === "*");
}
function jobOutputDecides(workflow, jobId, output) {
	if (workflow.triggers.some(({ outputs }) => outputs.some(({ value }) => value.value.toLowerCase().includes(`jobs.${jobId}.outputs.${output}`)))) return true;
	const left = {
		id: null,
		contexts: /* @__PURE__ */ new Map([[`needs.${jobId}.outputs.${output}`, null]]),
		environment: [],
		files: []
	};
	return workflow.jobs.some((job) => {
		if (job.steps.some((step) => decides(step, {
			steps: job.steps,
			job,
			workflow,
			action: null,
			matrix: job.matrix
		}, left))) return true;
		if (job.if !== null && readsAny(job.if, left, null)) return job.uses !== null || job.steps.some(stepCanFail);
		return job.with.some(({ value }) => readsAny(value, left, null)) || job.env.some(({ value }) => readsAny(value, left, null)) && job.steps.some(stepCanFail);
	});
}
function isSoft(step, matrix) {
	return canBeTrue(step.continueOnError, givenMatrix(matrix));
}
function voidedBy(step, matrix) {
	const wait = waitedForBy(step);
	const isSoftWait = wait !== null && canBeTrue(wait.continueOnError, givenMatrix(matrix));
	return cancelledBy(step) ?? (isSoftWait ? wait : null);
}
function stepCanFail(step) {
	if (step.run !== null) return scriptCanFail(step.run);
	const name = actionName(step);
	if (name === "actions/github-script") return step.with.some(({ key, value }) => key.value === "script" && /setFailed|\bthrow\b|process\.exit\s*\(\s*[^0\s)]|exitCode\s*=/.test(value.value));
	return name !== null && /fail/.test(name);
}
function scriptCanFail(script) {
	if (script.ast === null) return /\bexit\s+(?:\/b\s+)?[^0\s]|\bthrow\b|sys\.exit\((?!0?\))|\braise\b/i.test(script.text.value);
	try {
		const { errexit, pipefail, name } = script.shell;
		return canFail(script.ast, {
			errexit,
			pipefail,
			bash: name !== "sh"
		});
	} catch (error) {
		if (error instanceof TooIntricate) return false;
		throw error;
	}
}

// src/rules/workflow/unguarded-release/conditions.ts
const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/i;
function runsDespite(workflow, gate, job) {
	const endings = ["failure", "cancelled"];
	if ([gate, ...neededBy$1(workflow, gate)].some((one) => one.if !== null)) endings.push("skipped");
	return endings.some((ending) => canStart(workflow, gate, job, ending));
}
function canStart(workflow, gate, job, ending) {
	if (job.if === null || !STATUS.test(job.if.value)) return false;
	return canBeTrue(job.if, {
		status: (name) => statusAfter(name, ending),
		context: (path) => {
			const [, id, property, output] = path.split(".");
			if (!path.startsWith("needs.") || id === void 0) return null;
			const needed = jobNamed(workflow, id);
			if (property === "result") {
				if (needed === gate) return [ending];
				if (needed === void 0 || !neededBy$1(workflow, needed).includes(gate)) return null;
				return canStart(workflow, gate, needed, ending) ? null : ["skipped"];
			}
			if (id === "*") return [ending];
			return needed === gate && output === "verdict" ? [
				"fail",
				"unverified",
				""
			] : null;
		}
	});
}
function stepRunsDespite(condition, gateId) {
	if (condition === null || !STATUS.test(condition.value)) return false;
	return canBeTrue(condition, {
		status: (name) => statusAfter(name, "failure"),
		context: (path) => {
			if (gateId === null || !path.startsWith(`steps.${gateId.toLowerCase()}.`)) return null;
			return /\.(?:outcome|conclusion)$/.test(path) ? ["failure"] : path.endsWith(".verdict") ? [
				"fail",
				"unverified",
				""
			] : null;
		}
	});
}
function statusAfter(name, ending) {
	switch (name) {
		case "always": return [true];
		case "success": return [false];
		case "failure": return [ending === "failure"];
		case "cancelled": return [ending === "cancelled"];
		default: return null;
	}
}
function holdsWith(condition, publication) {
	if (condition === null) return true;
	const asked = new Set(publication.flatMap(terms));
	return terms(condition).every((term) => asked.has(term) || /^(?:always|success)\(\)$|^!cancelled\(\)$/.test(term));
}
function terms(condition) {
	if (condition === null) return [];
	const bare = condition.value.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
	return (bare.includes("||") ? [bare] : bare.split("&&")).map((part) => part.replaceAll(/\s+/g, "").replace(/^\((.*)\)$/, "$1"));
}
function neededBy$1(workflow, job) {
	const found = /* @__PURE__ */ new Set();
	const pending = [job];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const need of next.needs) {
		const earlier = jobNamed(workflow, need.value);
		if (earlier === void 0 || found.has(earlier)) continue;
		found.add(earlier);
		pending.push(earlier);
	}
	return [...found];
}
function jobNamed(workflow, id) {
	return workflow.jobs.find((other) => other.id.value.toLowerCase() === id.toLowerCase());
}

// src/rules/workflow/artifact-retention.ts
const artifactRetention = defineRule({
	id: "workflow/artifact-retention",
	title: "Release artefact is kept without a term or a version",
	severity: "low",
	rationale: "What was released has to be found again, by its version, for as long as somebody runs it. A setting outside the repository can delete it any day.",
	remedy: "Set `retention-days`, and put the version into `name`: `dist-${{ github.ref_name }}`.",
	standards: ["NIST SSDF PS.3.1", "CIS Software Supply Chain 4.1"],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		const told = /* @__PURE__ */ new Set();
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) {
			if (!isReleased(workflows, workflow, job)) continue;
			for (const { step, env } of reachedSteps(workflows, workflow, job)) {
				if (actionName(step) !== "actions/upload-artifact" || told.has(step) || isReport(step)) continue;
				told.add(step);
				const draft = uploadDraft(job, step, env);
				if (draft !== null) yield draft;
			}
		}
	}
});
const REPORT = /(?<![a-z])(?:reports?|coverage|tests?|results?|logs?|screenshots?|traces?|junit|benchmarks?|sarif)(?![a-z])/i;
function isReport(step) {
	return [input$2(step, "name"), input$2(step, "path")].some((text) => REPORT.test(text?.value ?? ""));
}
function isReleased(model, workflow, job) {
	if (publishes(model, job)) return true;
	return workflow.jobs.some((other) => publishes(model, other) && neededBy$1(workflow, other).includes(job) && handsOver(job, other));
}
function uploadDraft(job, step, env) {
	const name = input$2(step, "name");
	const retention = input$2(step, "retention-days");
	const isKept = retention !== null && !/^0?$/.test(retention.value.trim());
	const isVersioned = name !== null && saysVersion$1(name, env);
	if (isKept && isVersioned) return null;
	const shown = quoted$1(name?.value.trim() ?? "artifact");
	const missing = isKept ? "its name does not say of which version it is" : isVersioned ? "no `retention-days` says for how long" : "no `retention-days` says for how long, and its name not of which version it is";
	const place = !isVersioned && isKept ? name : retention;
	return {
		at: place === null ? step.uses.text.at : locate(place, 0, place.value.length),
		message: `Job \`${job.id.value}\` keeps the artefact ${shown} of a release; ${missing}. Once it is gone or mixed up, nobody can compare what is running with what was built.`,
		remedy: [...isKept ? [] : ["Add `retention-days: 90` under `with:`"], ...isVersioned ? [] : [`Write \`name: ${name?.value.trim() ?? "artifact"}-\${{ github.ref_name }}\``]].join(". ").concat("."),
		evidence: {
			job: job.id.value,
			name: name?.value.trim(),
			kept: isKept,
			versioned: isVersioned
		},
		key: `${job.id.value} ${name?.value.trim() ?? ""} ${step.index}`
	};
}
const SAME_IN_EVERY_RUN = /* @__PURE__ */ new Set([
	"matrix",
	"runner",
	"strategy",
	"job"
]);
const SAME_GITHUB = /* @__PURE__ */ new Set([
	"job",
	"workflow",
	"repository",
	"repository_owner",
	"event_name",
	"actor",
	"repository_id"
]);
function saysVersion$1(name, env, depth = 0) {
	const plain = name.expressions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), name.value);
	if (/\d+\.\d+/.test(plain)) return true;
	return name.expressions.some(({ reads }) => reads.some(({ path: [context, property] }) => {
		if (context === void 0 || SAME_IN_EVERY_RUN.has(context)) return false;
		if (context === "github") return !SAME_GITHUB.has(property?.toLowerCase() ?? "");
		if (context !== "env") return true;
		const entry = env.findLast(({ key }) => key.value === property);
		return entry === void 0 || depth < 4 && saysVersion$1(entry.value, env, depth + 1);
	}));
}
function input$2(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
}

// src/rules/workflow/shell/known-programs.ts
const INERT_PROGRAMS = new Set([
	": [ [[ alias break cd continue declare echo exit export false getopts hash let local mapfile popd printf",
	"pushd pwd read readarray readonly return set shift shopt test times trap true type typeset ulimit umask unset wait",
	"base64 basename cat chmod chown cksum cmp column comm cp cut date dd df diff dirname du expand file fmt fold grep",
	"egrep fgrep head hexdump id install join jq link ln ls md5sum mkdir mktemp mv nl numfmt od paste patch pr ps",
	"realpath readlink rm rmdir rsync sed seq sha1sum sha256sum sha512sum shasum shred shuf sleep sort split sponge stat",
	"sum sync tac tail tee touch tr tree truncate tsort uname unexpand uniq unlink wc which whoami xxd yes yq envsubst",
	"tar gzip gunzip zip unzip xz unxz zstd bzip2 bunzip2 7z apt apt-get apt-cache dpkg apk dnf yum rpm brew choco",
	"systemctl service kill killall mount umount free nproc lscpu uptime hostname locale ldconfig update-alternatives"
].flatMap((line) => line.split(" ")));
const BUILD_AND_TEST = new Set([
	"pip pip-audit pip-compile pip-sync pytest unittest coverage mypy pyright ruff black isort flake8 pylint bandit safety",
	"build venv virtualenv ensurepip compileall check-manifest twine tox codespell yamllint vulture pydocstyle",
	"eslint prettier tsc jest vitest mocha biome oxlint knip stylelint c8 nyc ava tap playwright cypress",
	"cmake ctest ninja gcc g++ clang clang-format clang-tidy cppcheck gofmt golangci-lint staticcheck govulncheck gosec",
	"rustc rustfmt rustup cargo-audit cargo-deny shellcheck shfmt hadolint actionlint checkov tfsec tflint trivy grype syft"
].flatMap((line) => line.split(" ")));
const BUILD_SUBCOMMANDS = /* @__PURE__ */ new Map([
	["npm", words("ci install i test t audit ls view --version -v config pack cache prune outdated")],
	["pnpm", words("install i test t audit ls --version -v config store fetch")],
	["yarn", words("install test audit --version -v config")],
	["cargo", words("build check test clippy fmt doc bench fetch metadata audit nextest tree --version")],
	["go", words("build test vet mod get install fmt env list version tool")],
	["uv", words("sync pip lock venv build python tool export --version")],
	["poetry", words("install lock check build env config show --version")],
	["docker", words("build pull images inspect tag version info system")],
	["terraform", words("init fmt validate plan version providers")],
	["mvn", words("test verify compile package --version")],
	["dotnet", words("build test restore format pack --version --info")],
	["bundle", words("install config check --version")],
	["gem", words("install --version")]
]);
function buildsOrTests(program, operands) {
	if (BUILD_AND_TEST.has(program)) return true;
	const first = operands[0];
	return first !== void 0 && BUILD_SUBCOMMANDS.get(program)?.has(first) === true;
}
function words(line) {
	return new Set(line.split(" "));
}

// src/rules/workflow/cache-in-release/builds.ts
const PASSIVE = /^(?:actions\/(?:checkout|setup-[\w-]+|upload-artifact|download-artifact|attest[\w-]*|create-github-app-token)|astral-sh\/setup-uv|pypa\/gh-action-pypi-publish|docker\/login-action|step-security\/harden-runner|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/cosign-installer)$/i;
function builds$1(job) {
	return job.steps.some((step) => step.run === null ? buildsInAction(step) : buildsInScript(step));
}
function buildsInAction(step) {
	const { reference } = step.uses;
	return reference.kind !== "repository" || !PASSIVE.test(`${reference.owner}/${reference.repository}`);
}
function buildsInScript(step) {
	const commands = commandsOf$1(step.run);
	if (commands === null) return true;
	return commands.some((command) => {
		const { program } = command;
		if (program === "" || INERT_PROGRAMS.has(program) || [
			"git",
			"gh",
			"curl",
			"twine"
		].includes(program)) return false;
		return !(program === "uv" && operands(command)[0] === "publish");
	});
}

// src/rules/workflow/cache-in-release/caches.ts
const always = (action) => ({
	action,
	byDefault: true,
	off: ""
});
const asked$1 = (action, input) => ({
	action,
	input,
	byDefault: false,
	off: ""
});
const unless = (action, input, off) => ({
	action,
	input,
	byDefault: true,
	off
});
const CACHING_ACTIONS = [
	always("actions/cache"),
	always("actions/cache/restore"),
	always("swatinem/rust-cache"),
	always("mozilla-actions/sccache-action"),
	always("hendrikmuhs/ccache-action"),
	always("determinatesystems/magic-nix-cache-action"),
	always("bahmutov/npm-install"),
	always("ramsey/composer-install"),
	asked$1("actions/setup-node", "cache"),
	asked$1("actions/setup-python", "cache"),
	asked$1("actions/setup-java", "cache"),
	asked$1("actions/setup-dotnet", "cache"),
	asked$1("pnpm/action-setup", "cache"),
	asked$1("ruby/setup-ruby", "bundler-cache"),
	asked$1("denoland/setup-deno", "cache"),
	asked$1("jetify-com/devbox-install-action", "enable-cache"),
	{
		...unless("actions/setup-go", "cache", "false"),
		since: [4, 99]
	},
	{
		...unless("astral-sh/setup-uv", "enable-cache", "false"),
		since: [5, 9]
	},
	unless("actions-rust-lang/setup-rust-toolchain", "cache", "false"),
	unless("gradle/actions/setup-gradle", "cache-disabled", "true"),
	unless("jdx/mise-action", "cache", "false"),
	asked$1("docker/build-push-action", "cache-from"),
	asked$1("docker/bake-action", "cache-from")
];
const CHECKED_CACHES = /* @__PURE__ */ new Set(["npm", "yarn"]);
function restoredBy(model, step, context, depth = 0) {
	if (step.uses === null || !holds(step.if, context)) return [];
	const { reference, text } = step.uses;
	const action = localAction(model, reference);
	if (action?.using === "composite" && depth < 8) return action.steps.flatMap((one) => restoredBy(model, one, {
		...context,
		inputs: inputsOf(action, step)
	}, depth + 1)).map((restored) => ({
		...restored,
		at: text,
		what: `${restored.what} in \`${text.value}\``
	}));
	if (reference.kind !== "repository") return [];
	const name = [
		reference.owner,
		reference.repository,
		...reference.path === "" ? [] : [reference.path]
	].join("/");
	const known = CACHING_ACTIONS.find((entry) => entry.action === name.toLowerCase());
	if (known === void 0 || input$1(step, "lookup-only")?.value.trim() === "true") return [];
	return switched(known, name, step, context, text);
}
function isOfCheckedManager(step) {
	return (input$1(step, "path")?.value ?? "").trim().split("\n").every((path) => /^(?:~\/\.npm(?:\/_cacache)?|(?:~\/)?\.yarn\/(?:berry\/)?cache|\$\{\{\s*steps\.[\w-]*(?:yarn|npm)[\w-]*cache[\w-]*\.outputs\.[\w-]+\s*\}\})\/?$/i.test(path.trim()));
}
function isOfThisRun(step) {
	return input$1(step, "key")?.expressions.some(({ reads }) => reads.some(({ path }) => path.join(".") === "github.run_id")) === true && input$1(step, "restore-keys") === null;
}
function switched(known, name, step, context, uses) {
	const plain = {
		at: uses,
		what: `\`${name}\``,
		checked: false,
		ofTool: known.input !== void 0 && known.input !== "cache-from"
	};
	if (known.input === void 0 && isOfThisRun(step)) return [];
	if (known.input === void 0) return [{
		...plain,
		checked: name.toLowerCase().startsWith("actions/cache") && isOfCheckedManager(step),
		remedy: `Remove the \`${name}\` step from this job.`
	}];
	const given = input$1(step, known.input);
	const off = `Write \`${known.input}: ${known.off}\` under \`with:\` of the step.`;
	if (given === null) return cachesByDefault(known, step) ? [{
		...plain,
		what: `what \`${name}\` caches by default`,
		remedy: off
	}] : [];
	const value = given.value.trim();
	if (known.input === "cache-from" && !/type=gha/.test(value)) return [];
	if (known.off === "true" ? value === "true" : !holds(given, context)) return [];
	const shown = given.value.trim().split("\n")[0];
	return [{
		at: given,
		what: `\`${known.input}: ${shown}\` of \`${name}\``,
		ofTool: plain.ofTool,
		checked: CHECKED_CACHES.has(value.toLowerCase()),
		remedy: known.byDefault ? off : `Remove \`${known.input}\` from the step \`${name}\`.`
	}];
}
function holds(text, { events, inputs }) {
	if (text === null) return true;
	if (/refs\/tags|ref_type/.test(text.value)) return false;
	return events.some((event) => canBeTrue(text, {
		status: (name) => name === "always" ? [true] : null,
		context: (path) => {
			if (path === "github.event_name") return [event];
			const given = path.startsWith("inputs.") ? inputs?.get(path.slice(7)) : void 0;
			return given === void 0 ? null : [given];
		}
	}));
}
function inputsOf(action, caller) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, default: fallback } of action.inputs) {
		const text = input$1(caller, name.value.toLowerCase()) ?? fallback;
		if (text === null) found.set(name.value.toLowerCase(), "");
		else if (text.expressions.length === 0) found.set(name.value.toLowerCase(), text.value);
	}
	return found;
}
function cachesByDefault(known, step) {
	if (!known.byDefault) return false;
	const { reference, versionComment } = step.uses;
	const version = versionComment ?? (reference.kind === "repository" ? reference.ref : "");
	const major = /^v?(\d{1,3})(?:\.|$)/.exec(version)?.[1];
	if (known.since === void 0 || major === void 0) return true;
	return Number(major) >= known.since[0] && Number(major) <= known.since[1];
}
function input$1(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
}

// src/rules/workflow/cache-in-release.ts
const cacheInRelease = defineRule({
	id: "workflow/cache-in-release",
	title: "Release job restores a cache",
	severity: "high",
	rationale: "Any workflow that runs on the default branch can write the cache, also one that a pull request started. What it put there becomes part of the release, signed and with provenance.",
	remedy: "Build releases without caches.",
	standards: [
		"OWASP CICD-SEC-9",
		"SLSA v1.2 Build L3 isolated",
		"NIST SSDF PS.1.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) {
			const seen = /* @__PURE__ */ new Set();
			const publishing = workflow.jobs.filter((job) => publications(workflows, job).length > 0);
			for (const job of publishing) yield* restored(workflows, workflow, job, job, seen);
			for (const job of publishing) for (const earlier of neededBy(workflow, job)) if (handsOver(earlier, job)) yield* restored(workflows, workflow, job, earlier, seen);
		}
	}
});
function* restored(model, workflow, publisher, job, seen) {
	const events = workflow.triggers.map(({ event }) => event.value).filter((event) => !UNRELEASED$3.has(event));
	const published = publications(model, publisher)[0];
	for (const step of job.steps) {
		if (seen.has(step) || isAfter(step, job, publisher, model)) continue;
		for (const cache of restoredBy(model, step, { events })) {
			if (seen.has(step) || cache.ofTool && !builds$1(job)) continue;
			seen.add(step);
			yield {
				at: cache.at.at,
				message: `${headline$2(job, publisher, published)}, and restores ${cache.what}. ${cache.checked ? "The package manager checks its downloads against the lockfile, but not what else lies in that folder" : "Whatever runs on the default branch can have written it, and nothing checks what comes back"}.`,
				remedy: cache.remedy,
				severity: cache.checked || job !== publisher ? "medium" : "high",
				evidence: {
					job: job.id.value,
					publishes: published.by,
					kind: published.kind
				},
				key: `${job.id.value} ${cache.what}`
			};
		}
	}
}
const UNRELEASED$3 = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"merge_group"
]);
function headline$2(job, publisher, { by }) {
	if (job === publisher) return `Job \`${job.id.value}\` publishes with \`${by}\``;
	return `Job \`${job.id.value}\` builds what job \`${publisher.id.value}\` publishes with \`${by}\``;
}
function isAfter(step, job, publisher, model) {
	return job === publisher && publications(model, job).every((one) => hasEnded(one.step, step.index));
}
function neededBy(workflow, job) {
	const found = /* @__PURE__ */ new Set();
	const pending = [job];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const need of next.needs) {
		const earlier = workflow.jobs.find((other) => other.id.value.toLowerCase() === need.value.toLowerCase());
		if (earlier === void 0 || found.has(earlier)) continue;
		found.add(earlier);
		pending.push(earlier);
	}
	return [...found];
}

// src/rules/workflow/dangerous-trigger/loads.ts
const INTERPRETERS$2 = /* @__PURE__ */ new Set([
	"python",
	"node",
	"bash",
	"sh",
	"zsh",
	"ruby",
	"perl",
	"deno",
	"bun",
	"pwsh",
	"php"
]);
const LOADERS = new Set("npm pnpm yarn npx make cmake gradle gradlew ./gradlew mvn mvnw ./mvnw cargo pytest tox nox poetry bundle rake composer bazel just task pre-commit tsc eslint jest vitest".split(" "));
const FOLDER_OPTIONS = [
	"-C",
	"--prefix",
	"--cwd",
	"--directory",
	"--dir",
	"--project",
	"--rootdir",
	"-f",
	"--file"
];
function loadedBy(step, folder) {
	const commands = commandsOf$1(step.run);
	if (commands === null) return null;
	const works = folder === "" || step.workingDirectory?.value.includes(folder) === true;
	const entered = commands.findIndex(({ program, args }) => program === "cd" && args[0]?.value.includes(folder) === true);
	const found = commands.find((command, index) => loads$1(command, folder, works || entered !== -1 && index > entered));
	return found === void 0 ? null : found.words.map(({ value }) => value).slice(0, 4).join(" ");
}
const LOCAL_FIRST = /^(?:npx|bunx|poetry|pipenv|pdm|hatch|bundle|pnpm|yarn|npm|bun|python[\d.]*) /;
function startsLocally({ words, programWord }) {
	const at = programWord === null ? -1 : words.indexOf(programWord);
	const before = words.slice(0, Math.max(0, at)).map(({ value }) => value);
	const start = before.findIndex((word) => LOCAL_FIRST.test(`${word} `));
	return start !== -1 && !before.slice(start).includes("dlx");
}
function loads$1(command, folder, within) {
	const { program, args } = command;
	if (within && startsLocally(command)) return true;
	const [first] = operands(command);
	if (program === "source" || program === ".") return isOf(args[0]?.value ?? "/", folder);
	if (program === "eval") return /\$\(\s*(?:cat|<)|`\s*cat\b/.test(args[0]?.value ?? "") && isOf(args[0]?.value ?? "", folder);
	if (INTERPRETERS$2.has(program)) {
		if (first === void 0 || args[0]?.value === "-c" || args[0]?.value === "-e") return false;
		return folder === "" || within ? /[./]/.test(first) && isOf(first, "") : first.includes(folder);
	}
	if (/^\.{1,2}\//.test(program) && !LOADERS.has(program)) return within || program.includes(folder);
	if (program === "pip" || program === "uv") return args.some(({ value }) => value === "install" || value === "sync") && (within ? args.some(({ value }) => /^\.|^-[re]$|^sync$/.test(value)) : args.some(({ value }) => value.includes(folder)));
	if (program === "docker" || program === "podman") return first === "build" || first === "buildx" ? within || args.some(({ value }) => value.includes(folder)) : false;
	if (!LOADERS.has(program)) return false;
	const ignores = args.some(({ value }) => value === "--ignore-scripts" || value === "-g" || value === "--global");
	const elsewhere = optionValues(command, ...FOLDER_OPTIONS);
	return !ignores && (elsewhere.length > 0 && folder !== "" ? elsewhere.some(({ value }) => value.includes(folder)) : within);
}
function isOf(text, folder) {
	return folder === "" ? !/^\/(?!github)/.test(text) : text.includes(folder);
}

// src/rules/workflow/dangerous-trigger/runs.ts
const BUILDING_ACTIONS = /^(?:docker\/(?:build-push-action|bake-action)|pre-commit\/action|cypress-io\/github-action|bahmutov\/npm-install|gradle\/gradle-build-action|changesets\/action|golangci\/golangci-lint-action|borales\/actions-yarn|andresz1\/size-limit-action|preactjs\/compressed-size-action|withastro\/action|pypa\/cibuildwheel|goreleaser\/goreleaser-action|github\/codeql-action\/autobuild|nick-fields\/retry)$/i;
const REMOTE$1 = /* @__PURE__ */ new Set([
	"git",
	"gh",
	"curl",
	"wget",
	"gpg",
	"ssh",
	"scp",
	"openssl",
	"aws",
	"az",
	"gcloud",
	"codespell",
	"typos",
	"shellcheck",
	"reuse",
	"hub",
	"glab",
	"rg",
	"ag",
	"cloc",
	"xmllint",
	"nvidia-smi"
]);
function runsCode(step, folder) {
	if (step.run === null) return actionRuns(step, folder);
	const commands = commandsOf$1(step.run);
	if (commands === null) return isIn(step, folder) ? firstLine$1(step.run.text.value) : null;
	const entered = isIn(step, folder) || commands.some((command) => command.program === "cd" && names$1(command, folder));
	const runner = commands.find((command) => starts(command) && (entered || loads(command, folder)));
	if (runner === void 0) return null;
	return runner.words.map((word) => word.value).slice(0, 4).join(" ");
}
function actionRuns(step, folder) {
	const { reference, text } = step.uses;
	if (reference.kind === "local") return folder === "" || reference.path.replace(/^\.\//, "").startsWith(folder) ? text.value : null;
	if (reference.kind !== "repository") return null;
	const name = [
		reference.owner,
		reference.repository,
		...reference.path === "" ? [] : [reference.path]
	].join("/");
	return BUILDING_ACTIONS.test(name) && (folder === "" || step.with.some(({ value }) => value.value.includes(folder))) ? name : null;
}
const TELLS_ITSELF = /^--(?:version|info|help|list-sdks|list-runtimes)$/;
function starts(command) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program) || REMOTE$1.has(program)) return false;
	if (command.args.length > 0 && command.args.every(({ value }) => TELLS_ITSELF.test(value))) return false;
	const [first] = operands(command);
	if (program === "docker") return first === "build" || first === "buildx" || first === "compose";
	if (program === "pip") return first === "install" && installsWorkspace(command);
	if (program === "npm" || program === "yarn" || program === "pnpm") return !command.args.some(({ value }) => value === "--ignore-scripts" || value === "-g" || value === "--global");
	const inline = command.args.findIndex(({ value }) => value === "-c" || value === "-e");
	if ((program === "python" || program === "node") && (inline !== -1 || command.args.length === 0)) return false;
	return program !== "corepack" && !program.startsWith("$");
}
function installsWorkspace(command) {
	return command.args.some(({ value }) => /^\.|^-[re]$|^--(?:requirement|editable)|\//.test(value));
}
function isIn(step, folder) {
	return folder === "" || step.workingDirectory?.value.includes(folder) === true;
}
const INTERPRETERS$1 = /* @__PURE__ */ new Set([
	"python",
	"node",
	"bash",
	"sh",
	"ruby",
	"perl",
	"deno",
	"bun",
	"pwsh"
]);
function loads(command, folder) {
	if (INTERPRETERS$1.has(command.program)) return operands(command)[0]?.includes(folder) === true;
	return command.programWord?.value.includes(folder) === true || names$1(command, folder);
}
function names$1(command, folder) {
	return command.args.some(({ value }) => value.includes(folder));
}
function firstLine$1(text) {
	return text.trim().split("\n", 1)[0];
}

// src/rules/workflow/dangerous-trigger/artifact-use.ts
function useOf(model, job, { step: download, folder }, later) {
	const own = download.run === null ? [] : [download];
	const wipe = folder === "" ? later.find((step) => isPlainCheckout(step) && hasEnded(download, step.index)) : void 0;
	const left = later.filter((step) => wipe === void 0 || step !== wipe && !hasEnded(wipe, step.index));
	const steps = [...own, ...left];
	for (const step of steps) {
		const what = step.run === null ? runsCode(step, folder) : loadedBy(step, folder);
		if (what !== null) return {
			kind: "runs",
			step,
			what
		};
	}
	for (const step of steps) {
		const written = writesFrom(step, folder, /GITHUB_(?:ENV|PATH)/);
		if (written !== null) return {
			kind: "sets variables from",
			step,
			what: written
		};
	}
	for (const [index, step] of steps.entries()) {
		if (!readsIntoOutput(step, folder)) continue;
		const sink = steps.slice(index + 1).find((one) => pastes(one, step.id?.value ?? null));
		if (sink !== void 0) return {
			kind: "pastes",
			step: sink,
			what: `steps.${step.id.value}.outputs`
		};
	}
	const published = publications(model, job).find(({ kind, step }) => kind !== "deployment" && steps.includes(step) && step !== download);
	return published === void 0 ? null : {
		kind: "publishes",
		step: published.step,
		what: published.by
	};
}
function isPlainCheckout(step) {
	return actionName(step) === "actions/checkout" && !step.with.some(({ key, value }) => key.value === "path" || key.value === "clean" && value.value === "false");
}
const READS = /\$\(\s*(?:cat|<|head|tail)\b|\$\(\s*<|`\s*cat\b/;
const FILTERED = /\btr\s+-\w*[cd]|\bgrep\s+-\w*[oEx]|\bjq\b|\bsed\b|\bcut\b|\[\[?.*=~/;
function writesFrom(step, folder, target) {
	for (const command of step.run === null ? [] : commandsOf$1(step.run) ?? []) {
		if (!goesTo(command, target)) continue;
		const text = command.args.map(({ value }) => value).join(" ");
		if (command.program === "cat" && command.args.some(({ value }) => isOf(value, folder)) || READS.test(text) && isOf(text, folder) && !FILTERED.test(text)) return [command.program, text].join(" ").slice(0, 80);
		const named = [...text.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)].map(([, name]) => name);
		const script = step.run.text.value;
		if (named.find((name) => [...script.matchAll(new RegExp(`^\\s*(?:export\\s+)?${name}=(.*)$`, "gm"))].some(([, value]) => READS.test(value) && isOf(value, folder) && !FILTERED.test(value))) !== void 0 && !FILTERED.test(script)) return [command.program, text].join(" ").slice(0, 80);
	}
	return null;
}
function goesTo(command, target) {
	return command.redirects.some((redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">") && target.test(redirect.target?.text ?? "")) || command.program === "tee" && command.args.some(({ value }) => target.test(value));
}
const READERS = /* @__PURE__ */ new Set([
	"juliangruber/read-file-action",
	"andstor/file-reader-action",
	"jaywcjlove/github-action-read-file"
]);
function readsIntoOutput(step, folder) {
	if (step.id === null) return false;
	if (step.run !== null) return writesFrom(step, folder, /GITHUB_OUTPUT/) !== null;
	const name = actionName(step) ?? "";
	const path = step.with.find(({ key }) => /^(?:path|localfile)$/i.test(key.value))?.value.value ?? "";
	if (READERS.has(name)) return isOf(path, folder);
	const script = step.with.find(({ key }) => key.value === "script")?.value.value ?? "";
	return name === "actions/github-script" && /readFileSync/.test(script) && /\breturn\b|setOutput/.test(script) && !/parseInt|Number\(|isInteger|\.match\(|\.test\(/.test(script);
}
function pastes(step, id) {
	if (id === null) return false;
	return [...step.run === null ? [] : [step.run.text], ...actionName(step) === "actions/github-script" ? step.with.filter(({ key }) => key.value === "script").map(({ value }) => value) : []].some(({ expressions }) => expressions.some(({ reads }) => reads.some(({ path }) => path[0] === "steps" && path[1]?.toLowerCase() === id.toLowerCase() && path[2] === "outputs")));
}

// src/rules/workflow/dangerous-trigger/artifacts.ts
const FETCHING = [
	{
		action: "actions/download-artifact",
		inputs: ["run-id"],
		folder: "path"
	},
	{
		action: "dawidd6/action-download-artifact",
		inputs: [
			"run_id",
			"workflow",
			"workflow_search"
		],
		folder: "path"
	},
	{
		action: "blablacar/action-download-last-artifact",
		inputs: ["from"],
		folder: "path"
	},
	{
		action: "redhat-plumbers-in-action/download-artifact",
		inputs: ["name", "run-id"],
		folder: "path"
	},
	{
		action: "levonet/action-download-last-artifact",
		inputs: ["name"],
		folder: "path"
	},
	{
		action: "legit-labs/action-download-artifact",
		inputs: ["run_id", "workflow"],
		folder: "path"
	},
	{
		action: "aochmann/actions-download-artifact",
		inputs: ["name"],
		folder: "path"
	},
	{
		action: "bettermarks/action-artifact-download",
		inputs: ["artifact_name"],
		folder: "path"
	}
];
function downloadsIn(steps) {
	return steps.flatMap((step, index) => downloadOf(step, steps.slice(index + 1)));
}
function downloadOf(step, later) {
	if (step.run !== null) return byCommand$1(step, later);
	const name = actionName(step);
	const input = (key) => step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value.value.trim() ?? "";
	const at = step.uses.text.at;
	if (name === "actions/github-script") return /downloadArtifact|archive_download_url/.test(input("script")) ? [{
		step,
		at,
		by: "downloadArtifact",
		folder: unpackedTo(later)
	}] : [];
	const known = FETCHING.find(({ action }) => action === name);
	if (known === void 0 || !known.inputs.some((key) => input(key) !== "")) return [];
	if (input("branch") !== "" || /^(?:push|schedule|workflow_dispatch|release)$/.test(input("event"))) return [];
	return [{
		step,
		at,
		by: name,
		folder: plainFolder(input(known.folder))
	}];
}
function byCommand$1(step, later) {
	for (const command of commandsOf$1(step.run) ?? []) {
		const words = operands(command);
		const at = command.programWord === null ? step.at : wordAt(command.script, command.programWord);
		if (command.program === "gh" && words[0] === "run" && words[1] === "download") return [{
			step,
			at,
			by: "gh run download",
			folder: plainFolder(optionValues(command, "-D", "--dir")[0]?.value ?? "")
		}];
		if (command.args.some(({ value }) => /actions\/artifacts\/[^/]+\/zip|archive_download_url/.test(value)) && [
			"gh",
			"curl",
			"wget"
		].includes(command.program)) return [{
			step,
			at,
			by: command.program,
			folder: unpackedTo([step, ...later])
		}];
	}
	return [];
}
function unpackedTo(steps) {
	for (const step of steps) for (const command of step.run === null ? [] : commandsOf$1(step.run) ?? []) {
		if (command.program !== "unzip" && command.program !== "bsdtar") continue;
		const folder = optionValues(command, "-d", "-C")[0]?.value ?? "";
		return plainFolder(folder === "" ? step.workingDirectory?.value ?? "" : folder);
	}
	return "";
}
function plainFolder(path) {
	return path.trim().replace(/^\$\{\{\s*github\.workspace\s*\}\}|^\$\{?GITHUB_WORKSPACE\}?/, "").replace(/^(?:\.?\/)+(?=$|[^/])/, (lead) => lead.startsWith(".") ? "" : lead === "/" ? "/" : "").replace(/^\.$/, "").replace(/\/+$/, "");
}

// src/rules/workflow/untrusted/sources.ts
const PULL_REQUEST = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
];
const ISSUE = ["issues", "issue_comment"];
const COMMENT = [
	"issue_comment",
	"commit_comment",
	"discussion_comment",
	"pull_request_review_comment"
];
const source = (paths, events, writer, lines) => paths.split(" ").map((path) => ({
	path,
	events,
	writer,
	lines,
	whole: false
}));
const UNTRUSTED_SOURCES = [
	...source("github.event.issue.title", ISSUE, "whoever opens an issue", false),
	...source("github.event.issue.body", ISSUE, "whoever opens an issue", true),
	...source("github.event.changes.title.from", [...ISSUE, ...PULL_REQUEST], "whoever writes the title", false),
	...source("github.event.changes.body.from", [...ISSUE, ...PULL_REQUEST], "whoever writes the text", true),
	...source("github.event.comment.body", COMMENT, "whoever comments", true),
	...source("github.event.review.body", ["pull_request_review"], "whoever reviews", true),
	...source("github.event.discussion.title", ["discussion", "discussion_comment"], "whoever opens a discussion", false),
	...source("github.event.discussion.body", ["discussion", "discussion_comment"], "whoever opens a discussion", true),
	...source("github.event.pages.*.page_name", ["gollum"], "whoever edits the wiki", false),
	...source("github.event.pull_request.title", PULL_REQUEST, "whoever opens a pull request", false),
	...source("github.event.pull_request.body", PULL_REQUEST, "whoever opens a pull request", true),
	...source("github.event.pull_request.head.ref github.event.pull_request.head.label github.event.pull_request.head.repo.default_branch github.event.pull_request.head.repo.description github.event.pull_request.head.repo.homepage", PULL_REQUEST, "whoever opens a pull request", false),
	...source("github.head_ref", ["pull_request", "pull_request_target"], "whoever opens a pull request", false),
	...source("github.event.workflow_run.head_branch github.event.workflow_run.display_title github.event.workflow_run.head_repository.description github.event.workflow_run.pull_requests.*.head.ref github.event.workflow_run.head_commit.author.name github.event.workflow_run.head_commit.author.email", ["workflow_run"], "whoever starts the first workflow, from a fork too,", false),
	...source("github.event.workflow_run.head_commit.message", ["workflow_run"], "whoever starts the first workflow, from a fork too,", true),
	...source("github.event.commits.*.message github.event.head_commit.message", ["push", "merge_group"], "the author of any commit that is merged", true),
	...source("github.event.commits.*.author.name github.event.commits.*.author.email github.event.commits.*.committer.name github.event.commits.*.committer.email github.event.head_commit.author.name github.event.head_commit.author.email github.event.head_commit.committer.name github.event.head_commit.committer.email", ["push", "merge_group"], "the author of any commit that is merged", false)
];
const WHOLE = [
	"github",
	"github.event",
	"github.event.issue",
	"github.event.pull_request",
	"github.event.pull_request.head",
	"github.event.comment",
	"github.event.discussion",
	"github.event.review",
	"github.event.workflow_run",
	"github.event.commits",
	"github.event.head_commit"
].map((path) => {
	const inside = UNTRUSTED_SOURCES.filter((known) => known.path.startsWith(`${path}.`));
	return {
		path,
		events: [...new Set(inside.flatMap(({ events }) => events))],
		writer: "whoever writes a text of the event",
		lines: false,
		whole: true
	};
});
const known = [...UNTRUSTED_SOURCES, ...WHOLE].map((entry) => ({
	entry,
	parts: entry.path.split(".")
}));
function untrustedSource(path) {
	const lower = path.map((part) => part.toLowerCase());
	if (lower.join(".") === "github.event.commits.*") return untrustedSource(lower.slice(0, -1));
	return known.find(({ parts }) => parts.length === lower.length && parts.every((part, index) => part === "*" || part === lower[index]))?.entry ?? (lower.includes("*") ? filtered(lower) : null);
}
function filtered(path) {
	const read = known.filter(({ parts }) => parts.length === path.length && parts.every((part, index) => part === "*" || path[index] === "*" || part === path[index]));
	if (read.length === 0) return null;
	return {
		path: path.join("."),
		events: [...new Set(read.flatMap(({ entry }) => entry.events))],
		writer: "whoever writes a text of the event",
		lines: read.some(({ entry }) => entry.lines),
		whole: true
	};
}
const UNPRIVILEGED_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);

// src/rules/workflow/untrusted/actions.ts
const FILES = "whoever opens a pull request, by the name of a file,";
const BRANCH = "whoever opens a pull request, by the name of a branch,";
const OUTPUTS$1 = [
	{
		action: "tj-actions/changed-files",
		outputs: [
			"*_files",
			"modified_keys",
			"changed_keys",
			"all_modified_files",
			"any_*_files"
		],
		writer: FILES
	},
	{
		action: "tj-actions/branch-names",
		outputs: [
			"current_branch",
			"head_ref_branch",
			"ref_branch"
		],
		writer: BRANCH
	},
	{
		action: "dorny/paths-filter",
		outputs: ["*_files"],
		writer: FILES
	},
	{
		action: "jitterbit/get-changed-files",
		outputs: ["*"],
		writer: FILES
	},
	{
		action: "trilom/file-changes-action",
		outputs: ["*"],
		writer: FILES
	},
	{
		action: "technote-space/get-diff-action",
		outputs: ["*"],
		writer: FILES
	},
	{
		action: "xt0rted/pull-request-comment-branch",
		outputs: ["head_ref"],
		writer: BRANCH
	},
	{
		action: "alessbell/pull-request-comment-branch",
		outputs: ["head_ref"],
		writer: BRANCH
	},
	{
		action: "eficode/resolve-pr-refs",
		outputs: ["head_ref"],
		writer: BRANCH
	},
	{
		action: "potiuk/get-workflow-origin",
		outputs: ["sourceheadbranch", "pullrequestlabels"],
		writer: BRANCH
	},
	{
		action: "peter-murray/issue-body-parser-action",
		outputs: ["*"],
		writer: "whoever opens an issue"
	},
	{
		action: "stefanbuck/github-issue-parser",
		outputs: ["*"],
		writer: "whoever opens an issue"
	},
	{
		action: "issue-ops/parser",
		outputs: ["*"],
		writer: "whoever opens an issue"
	}
];
const EVENTS = [
	"pull_request",
	"pull_request_target",
	"issues",
	"issue_comment",
	"push",
	"workflow_run"
];
const ANY_EVENT = [
	...EVENTS,
	"workflow_dispatch",
	"schedule",
	"repository_dispatch",
	"discussion_comment",
	"merge_group"
];
const FETCHED = {
	"pull request": {
		path: "the title, text or branch of a pull request",
		events: ANY_EVENT,
		writer: "whoever opens a pull request",
		lines: false,
		whole: false
	},
	"commit message": {
		path: "the message of a commit",
		events: [
			"push",
			"pull_request",
			"pull_request_target",
			"merge_group",
			"schedule",
			"workflow_dispatch"
		],
		writer: "the author of any commit that is merged",
		lines: true,
		whole: false
	}
};
function actionOutput(step, output) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return null;
	const action = `${reference.owner}/${reference.repository}`.toLowerCase();
	if (action === "actions/github-script") return scriptOutput(step, output);
	const known = OUTPUTS$1.find((entry) => entry.action === action);
	if (known === void 0 || !known.outputs.some((pattern) => matches(pattern, output.toLowerCase()))) return null;
	if (action === "tj-actions/changed-files" && escapes(step)) return null;
	const events = known.writer === FILES ? EVENTS.filter((event) => event !== "push") : EVENTS;
	const json = action === "dorny/paths-filter" && inputOf$1(step, "list-files") === "json";
	return {
		path: `${action} ${output}`,
		events,
		writer: known.writer,
		lines: false,
		whole: false,
		...json ? { json } : {}
	};
}
function scriptOutput(step, output) {
	const script = step.with.find(({ key }) => key.value.toLowerCase() === "script")?.value.value ?? "";
	for (const [, name, value] of script.matchAll(/\bsetOutput\(\s*['"`]([\w-]+)['"`]\s*,([^;\n]*)/g)) {
		if (name.toLowerCase() !== output.toLowerCase()) continue;
		if (/\bpulls\.get\(|\bissues\.get\(/.test(script) && /^\s*\w+(?:\.data)?\.(?:title|body|head\.(?:ref|label))\s*\)?\s*$/.test(value)) return FETCHED["pull request"];
		return payloadSource(value);
	}
	const returned = output.toLowerCase() === "result" ? /^\s*return\s+([^;\n]*)/m.exec(script)?.[1] : void 0;
	return returned === void 0 ? null : payloadSource(returned);
}
function payloadSource(value) {
	const path = /^\s*(?:github\.)?context\.payload((?:\??\.\w+)+)\s*\)?\s*$/.exec(value)?.[1];
	if (path === void 0) return null;
	const parts = path.split(/\??\./).filter((part) => part !== "");
	return untrustedSource([
		"github",
		"event",
		...parts
	]);
}
function inputOf$1(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim().toLowerCase();
}
function escapes(step) {
	const { reference, versionComment } = step.uses;
	if (reference.kind !== "repository" || inputOf$1(step, "safe_output") === "false") return false;
	const version = versionComment ?? (isCommitSha(reference.ref) ? "" : reference.ref);
	const major = /^v?(\d+)/.exec(version)?.[1];
	return major === void 0 || Number(major) >= 41;
}
function matches(pattern, output) {
	if (pattern === "*") return true;
	if (pattern.startsWith("*")) return output.endsWith(pattern.slice(1));
	return pattern === output;
}

// src/rules/workflow/untrusted/carried.ts
const CARRYING = /* @__PURE__ */ new Set([
	"format",
	"join",
	"tojson",
	"fromjson"
]);
function carriedReads(expression) {
	if (expression.ast === null) return [];
	const paths = new Set(carriedPaths(expression.ast));
	return expression.reads.filter(({ path }) => paths.has(path.join(".").toLowerCase()));
}
function carriedPaths(expression) {
	return expression.accept({
		visitLiteral: () => [],
		visitUnary: () => [],
		visitBinary: () => [],
		visitGrouping: ({ group }) => carriedPaths(group),
		visitLogical: ({ operator, args }) => (operator.lexeme === "&&" ? args.slice(-1) : args).flatMap((arg) => carriedPaths(arg)),
		visitContextAccess: ({ name }) => [name.lexeme.toLowerCase()],
		visitIndexAccess: (access) => {
			const path = accessPath(access);
			return path === null ? carriedPaths(baseOf(access)) : [path];
		},
		visitFunctionCall: ({ functionName, args }) => {
			const name = functionName.lexeme.toLowerCase();
			if (name === "case") return args.flatMap((arg, index) => index % 2 === 1 || index === args.length - 1 ? carriedPaths(arg) : []);
			return CARRYING.has(name) ? args.flatMap((arg) => carriedPaths(arg)) : [];
		}
	});
}
function accessPath(expression) {
	const node = expression;
	if (node.expr === void 0 || node.index === void 0) return node.name?.lexeme.toLowerCase() ?? null;
	const base = accessPath(node.expr);
	if (base === null) return null;
	return `${base}.${node.index.literal?.coerceString().toLowerCase() ?? "*"}`;
}
function baseOf(expression) {
	let node = expression;
	while (node.expr !== void 0 && node.index !== void 0) node = node.expr;
	return node;
}

// src/rules/workflow/untrusted/reach.ts
const NOWHERE = {
	events: /* @__PURE__ */ new Set(),
	open: false
};
function reachOf(model, spot, depth = 0) {
	const starts = startsOf(model, spot, depth);
	const conditions = [spot.job?.if ?? null, spot.step?.if ?? null].filter((text) => text !== null);
	if (conditions.length === 0) return starts;
	const open = starts.open && conditions.every((text) => !asksWhoItIs(text) && holdsFor(text, null));
	const events = [...starts.events].filter((event) => conditions.every((text) => holdsFor(text, event)));
	return {
		events: new Set(events),
		open
	};
}
function holdsFor(condition, event) {
	if (asksWhoItIs(condition)) return false;
	return canBeTrue(condition, {
		status: (name) => name === "always" ? [true] : null,
		context: (path) => {
			if (path === "github.event_name") return event === null ? null : [event];
			if (event !== null && isAbsent(path, event)) return [null];
			if (HERE.test(path)) return ["owner", ...literalsOf(condition.value)];
			return OUTSIDER.get(path) ?? null;
		}
	});
}
const STRANGERS = [
	"NONE",
	"FIRST_TIMER",
	"FIRST_TIME_CONTRIBUTOR",
	"CONTRIBUTOR",
	"MANNEQUIN"
];
const OUTSIDER = /* @__PURE__ */ new Map([
	["github.event.pull_request.head.repo.full_name", ["outsider/repository"]],
	["github.event.pull_request.head.repo.fork", [true]],
	["github.event.pull_request.head.repo.owner.login", ["outsider"]],
	["github.event.pull_request.head.user.login", ["outsider"]],
	["github.event.pull_request.user.login", ["outsider"]],
	["github.event.pull_request.author_association", STRANGERS],
	["github.event.issue.user.login", ["outsider"]],
	["github.event.issue.author_association", STRANGERS],
	["github.event.comment.user.login", ["outsider"]],
	["github.event.comment.author_association", STRANGERS],
	["github.event.review.author_association", STRANGERS],
	["github.event.workflow_run.event", ["pull_request"]],
	["github.event.workflow_run.head_repository.full_name", ["outsider/repository"]],
	["github.event.workflow_run.head_repository.fork", [true]],
	["github.event.workflow_run.head_repository.owner.login", ["outsider"]]
]);
const PAYLOADS = [
	[/^github\.event\.(?:pull_request|number)\b/, /^pull_request/],
	[/^github\.event\.workflow_run\b/, /^workflow_run$/],
	[/^github\.event\.comment\b/, /comment$/],
	[/^github\.event\.issue\b/, /^issue/],
	[/^github\.event\.review\b/, /^pull_request_review$/]
];
function isAbsent(path, event) {
	return PAYLOADS.some(([asked, events]) => asked.test(path) && !events.test(event));
}
const HERE = /^github\.(?:repository|repository_owner|event\.repository\.(?:full_name|owner\.login)|event\.pull_request\.base\.repo\.(?:full_name|owner\.login))$/;
function literalsOf(condition) {
	return [...condition.matchAll(/'([^']*)'/g)].map(([, literal]) => literal);
}
function asksWhoItIs({ value }) {
	if (/contains\(\s*(?:fromJSON\(\s*)?'/i.test(value)) return false;
	return /author_association\s*\)/.test(value) && !/!\s*contains|\|\|(?!.*author_association)/.test(value);
}
function startsOf(model, { file }, depth) {
	if (depth > 6) return NOWHERE;
	if (file.kind === "action") return fromCallers(callersOfAction(model, file), model, depth);
	const own = file.triggers.filter((trigger) => trigger.event.value !== "workflow_run" || followsOutsiders(model, trigger)).map(({ event }) => event.value.toLowerCase());
	if (!own.includes("workflow_call")) return {
		events: new Set(own),
		open: false
	};
	const called = fromCallers(callersOfWorkflow(model, file), model, depth);
	const events = own.filter((event) => event !== "workflow_call");
	return {
		events: /* @__PURE__ */ new Set([...events, ...called.events]),
		open: called.open
	};
}
function followsOutsiders(model, trigger) {
	const names = trigger.filters.filter(({ key }) => key.value === "workflows").flatMap(({ values }) => values);
	return names.length === 0 || names.some(({ value }) => {
		const named = model.workflows.filter((workflow) => workflow.name?.value === value || workflow.path === value);
		const outside = /^(?:pull_request|issue|discussion|workflow_run|watch|fork)/;
		return named.length === 0 || named.some(({ triggers }) => triggers.some(({ event }) => outside.test(event.value)));
	});
}
function fromCallers(callers, model, depth) {
	if (callers.length === 0) return {
		events: /* @__PURE__ */ new Set(),
		open: true
	};
	const reaches = callers.map((caller) => reachOf(model, caller, depth + 1));
	return {
		events: new Set(reaches.flatMap(({ events }) => [...events])),
		open: reaches.some(({ open }) => open)
	};
}
function callersOfAction(model, action) {
	return callersIn(model).ofActions.get(action) ?? [];
}
function callersOfWorkflow(model, workflow) {
	return callersIn(model).ofWorkflows.get(workflow) ?? [];
}
const callers = /* @__PURE__ */ new WeakMap();
function callersIn(model) {
	const known = callers.get(model);
	if (known !== void 0) return known;
	const found = {
		ofActions: /* @__PURE__ */ new Map(),
		ofWorkflows: /* @__PURE__ */ new Map()
	};
	const use = (file, job, step) => {
		const action = step.uses === null ? null : localAction(model, step.uses.reference);
		if (action !== null) found.ofActions.set(action, [...found.ofActions.get(action) ?? [], {
			file,
			job,
			step
		}]);
	};
	for (const file of model.workflows) for (const job of file.jobs) {
		const called = job.uses === null ? null : localWorkflow(model, job.uses.reference);
		if (called !== null) found.ofWorkflows.set(called, [...found.ofWorkflows.get(called) ?? [], {
			file,
			job,
			step: null
		}]);
		for (const step of job.steps) use(file, job, step);
	}
	for (const file of model.actions) for (const step of file.steps) use(file, null, step);
	callers.set(model, found);
	return found;
}

// src/rules/workflow/untrusted/written.ts
function writtenTo(script, file, name) {
	const { value } = script.text;
	const command = file === "GITHUB_OUTPUT" ? "::set-output" : "::set-env";
	if (!value.includes(file) && !value.includes(command)) return {
		spans: [],
		variables: [],
		fetched: null
	};
	const spans = [...valueSpans(value, name)];
	const direct = spans.flatMap(({ start, end }) => variablesIn(value.slice(start, end)));
	const assigned = assignmentsOf(value, direct);
	const texts = [...spans, ...assigned].map(({ start, end }) => value.slice(start, end));
	return {
		spans: [...spans, ...assigned],
		variables: followed$1(value, direct),
		fetched: fetchedIn(texts, value)
	};
}
function fetchedIn(texts, script) {
	const asks = /\bgh (?:pr|issue) view\b[^\n]*--json \S*\b(?:title|body|headRefName)\b/;
	const takes = /\bjq -r ['"]?\.(?:title|body|headRefName)\b|(?:-q|--jq)[ =]['"]?\.(?:title|body|headRefName)['"]?(?=[\s)]|$)/;
	if (asks.test(script) && texts.some((text) => takes.test(text))) return "pull request";
	const head = /headRefOid|\.head\.(?:sha|ref)\b/;
	if (/\bgh (?:pr view|api)\b/.test(script) && texts.some((text) => head.test(text))) return "head";
	const printed = /\bgit (?:log|show)\b[^|\n]*(?:--format|--pretty)[= ]\S*%[sbB]\b[^|\n]*$/m;
	return texts.some((text) => printed.test(text)) ? "commit message" : null;
}
function* valueSpans(text, name) {
	const escaped = name.replaceAll(/[^\w]/g, String.raw`\$&`);
	const pattern = new RegExp(String.raw`(?:(?:^|["'\s{])${escaped}\s?=|::set-(?:output|env)\s+name=${escaped}::|(?:^|["'\s{])${escaped}<<(?<end>["']?\w+))`, "gim");
	for (const match of text.matchAll(pattern)) {
		const start = match.index + match[0].length;
		const delimiter = match.groups?.["end"]?.replaceAll(/["']/g, "");
		const close = delimiter === void 0 ? text.indexOf("\n", start) : text.indexOf(delimiter, start);
		yield {
			start,
			end: close === -1 ? text.length : close
		};
	}
}
function variablesIn(text) {
	return [...text.replaceAll(/\$\([^)]*\)|`[^`]*`/g, "").matchAll(/\$(?:env:)?\{?([A-Za-z_]\w*)(?=[}\W]|$)/g)].map(([, name]) => name);
}
function followed$1(text, names) {
	const found = new Set(names);
	for (const name of found) {
		if (isTested(text, name)) {
			found.delete(name);
			continue;
		}
		for (const value of assignedTo(text, name)) for (const other of variablesIn(value.text)) found.add(other);
	}
	return [...found];
}
function assignmentsOf(text, names) {
	return followed$1(text, names).flatMap((name) => assignedTo(text, name).map(({ start, text: value }) => ({
		start,
		end: start + value.length
	})));
}
function assignedTo(text, name) {
	const pattern = new RegExp(String.raw`^\s*(?:export\s+|local\s+|\$(?:env:)?)?${name}\s?=\s?(.*)$`, "gm");
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index + match[0].length - match[1].length,
		text: match[1]
	}));
}
function isTested(text, name) {
	return new RegExp(String.raw`\$\{?${name}\}?["']?\s*=~|case\s+["']?\$\{?${name}\b`).test(text);
}

// src/rules/workflow/untrusted/flow.ts
function textTrail(model) {
	return {
		model,
		context: untrustedSource,
		output: actionOutput,
		fetched: (what) => what === "head" ? null : FETCHED[what]
	};
}
const MAX_DEPTH$5 = 8;
function taintedReads(trail, text, spot, depth = 0) {
	if (text.expressions.length === 0) return [];
	return text.expressions.flatMap((expression) => carriedReads(expression).flatMap((read) => {
		const arrival = arrivalOf(trail, expression, read, spot, depth);
		return arrival === null ? [] : [{
			expression,
			read,
			arrival
		}];
	}));
}
function taintedVariable(trail, name, spot, depth = 0) {
	const layers = [
		[spot.step?.env ?? [], `step \`${title(spot.step)}\``],
		[spot.job?.env ?? [], `job \`${spot.job?.id.value ?? ""}\``],
		[spot.file.kind === "workflow" ? spot.file.env : [], "the workflow"]
	];
	for (const [entries, owner] of layers) {
		const entry = entries.find(({ key }) => same$1(key.value, name));
		if (entry === void 0) continue;
		return via(first(trail, entry.value, {
			...spot,
			earlier: spot.earlier
		}, depth), `variable \`${name}\` of ${owner}`);
	}
	return exportedBefore(trail, name, spot, depth);
}
function arrivalOf(trail, expression, read, spot, depth) {
	if (depth > MAX_DEPTH$5) return null;
	const [context, name, property, output] = read.path;
	if (context === "github") return direct(trail, expression, read, spot);
	if (name === void 0 || name === "*") return null;
	if (context === "env") return taintedVariable(trail, name, spot, depth + 1);
	if (context === "inputs") return inputArrival(trail, name, spot, depth + 1);
	if (output === void 0 || !same$1(property, "outputs")) return null;
	if (context === "steps") return stepOutput(trail, name, output, spot, depth + 1);
	return context === "needs" ? jobOutput(trail, name, output, spot, depth + 1) : null;
}
function direct(trail, expression, read, spot) {
	const source = trail.context(read.path);
	if (source === null || source.whole && !/tojson|join\s*\(/i.test(expression.source)) return null;
	const events = eventsOf(source, reachOf(trail.model, spot));
	if (events.length === 0) return null;
	return {
		source,
		written: read.path.join("."),
		stations: [],
		events
	};
}
function eventsOf(source, reach) {
	return source.events.filter((event) => reach.open || reach.events.has(event));
}
function stepOutput(trail, id, output, spot, depth) {
	const index = spot.earlier.findLastIndex((step) => same$1(step.id?.value, id));
	const step = spot.earlier[index];
	if (step === void 0) return null;
	const there = {
		file: spot.file,
		job: spot.job,
		step,
		earlier: spot.earlier.slice(0, index)
	};
	const station = `output \`${output}\` of step \`${title(step)}\``;
	if (step.run !== null) return via(writtenArrival(trail, "GITHUB_OUTPUT", output, there, depth), station);
	const known = trail.output(step, output);
	if (known !== null) {
		const events = eventsOf(known, reachOf(trail.model, there));
		return events.length === 0 ? null : {
			source: known,
			written: known.path.startsWith("github.") ? known.path : station,
			stations: known.path.startsWith("github.") ? [station] : [],
			events
		};
	}
	const action = localAction(trail.model, step.uses.reference);
	const declared = action?.outputs.find(({ key }) => same$1(key.value, output));
	if (action === null || action.using !== "composite" || declared === void 0) return null;
	return via(first(trail, declared.value, {
		file: action,
		job: null,
		step: null,
		earlier: action.steps
	}, depth), station);
}
function jobOutput(trail, id, output, spot, depth) {
	const { file } = spot;
	if (file.kind !== "workflow") return null;
	const job = file.jobs.find((other) => same$1(other.id.value, id));
	if (job === void 0) return null;
	const station = `output \`${output}\` of job \`${job.id.value}\``;
	if (job.uses === null) {
		const entry = job.outputs.find(({ key }) => same$1(key.value, output));
		if (entry === void 0) return null;
		return via(first(trail, entry.value, {
			file,
			job,
			step: null,
			earlier: job.steps
		}, depth), station);
	}
	const called = localWorkflow(trail.model, job.uses.reference);
	const [, inner, , name] = (called?.triggers.flatMap((trigger) => trigger.outputs).find(({ key }) => same$1(key.value, output)))?.value.expressions[0]?.reads.find(({ path }) => path[0] === "jobs")?.path ?? [];
	if (called === null || inner === void 0 || name === void 0) return null;
	return via(jobOutput(trail, inner, name, {
		file: called,
		job: null,
		step: null,
		earlier: []
	}, depth), station);
}
function inputArrival(trail, name, spot, depth) {
	const callers = spot.file.kind === "action" ? callersOfAction(trail.model, spot.file) : callersOfWorkflow(trail.model, spot.file);
	for (const caller of callers) {
		const entry = (caller.step?.with ?? caller.job?.with ?? []).find(({ key }) => same$1(key.value, name));
		if (entry === void 0) continue;
		const earlier = earlierThan(caller);
		const arrival = first(trail, entry.value, {
			...caller,
			earlier
		}, depth);
		const kind = spot.file.kind === "action" ? "action" : "workflow";
		if (arrival !== null) return via(arrival, `input \`${name}\` of the ${kind} \`${spot.file.path}\``);
	}
	return null;
}
function earlierThan({ file, job, step }) {
	const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
	return step === null ? [] : steps.slice(0, step.index);
}
function exportedBefore(trail, name, spot, depth) {
	for (let index = spot.earlier.length - 1; index >= 0; index--) {
		const step = spot.earlier[index];
		if (step.run === null || depth > MAX_DEPTH$5) continue;
		const arrival = writtenArrival(trail, "GITHUB_ENV", name, {
			file: spot.file,
			job: spot.job,
			step,
			earlier: spot.earlier.slice(0, index)
		}, depth + 1);
		if (arrival !== null) return via(arrival, `variable \`${name}\`, exported by step \`${title(step)}\``);
	}
	return null;
}
function writtenArrival(trail, file, name, spot, depth) {
	const script = spot.step.run;
	const written = writtenTo(script, file, name);
	for (const { start, end } of written.spans) {
		const inside = script.text.expressions.filter((expression) => expression.start >= start && expression.end <= end);
		const tainted = taintedReads(trail, {
			...script.text,
			expressions: inside
		}, spot, depth)[0];
		if (tainted !== void 0) return tainted.arrival;
	}
	for (const variable of written.variables) {
		const arrival = taintedVariable(trail, variable, spot, depth);
		if (arrival !== null) return arrival;
	}
	const source = written.fetched === null ? null : trail.fetched(written.fetched);
	const events = source === null ? [] : eventsOf(source, reachOf(trail.model, spot));
	if (source === null || events.length === 0) return null;
	return {
		source,
		written: source.path,
		stations: [],
		events
	};
}
function first(trail, text, spot, depth) {
	return taintedReads(trail, text, spot, depth)[0]?.arrival ?? null;
}
function via(arrival, station) {
	return arrival === null ? null : {
		...arrival,
		stations: [...arrival.stations, station]
	};
}
function title(step) {
	const words = (step?.title ?? "").replaceAll("`", "'");
	return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
function same$1(a, b) {
	return a !== void 0 && b !== void 0 && a.toLowerCase() === b.toLowerCase();
}

// src/rules/workflow/dangerous-trigger/heads.ts
const PRIVILEGED$1 = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues"
];
const head = (path, events = PRIVILEGED$1) => ({
	path,
	events,
	writer: "whoever opens a pull request",
	lines: false,
	whole: false
});
const TARGET = ["pull_request_target"];
const HEADS = [
	[/^github\.event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.(?:full_name|clone_url|git_url|ssh_url|html_url|url))|merge_commit_sha)$/, TARGET],
	[/^github\.head_ref$/, TARGET],
	[/^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.[*\d]+\.head\.(?:sha|ref))$/, ["workflow_run"]]
];
const OUTPUTS = /* @__PURE__ */ new Map([
	["xt0rted/pull-request-comment-branch", /^head_(?:sha|ref)$/],
	["alessbell/pull-request-comment-branch", /^head_(?:sha|ref)$/],
	["eficode/resolve-pr-refs", /^head_(?:sha|ref)$/],
	["potiuk/get-workflow-origin", /^(?:sourcehead|merge)/],
	["github/branch-deploy", /^(?:sha|ref)$/]
]);
function headTrail(model) {
	return {
		model,
		context(path) {
			const joined = path.join(".").toLowerCase();
			const known = HEADS.find(([pattern]) => pattern.test(joined));
			return known === void 0 ? null : head(joined, known[1]);
		},
		output: headOutput,
		fetched: (what) => what === "head" ? head("the head of a pull request") : null
	};
}
function headOutput(step, output) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return null;
	const action = `${reference.owner}/${reference.repository}`.toLowerCase();
	if (action !== "actions/github-script") return OUTPUTS.get(action)?.test(output.toLowerCase()) === true ? head(`${action} ${output}`) : null;
	const script = step.with.find(({ key }) => key.value.toLowerCase() === "script")?.value.value ?? "";
	for (const [, name, value] of script.matchAll(/\bsetOutput\(\s*['"`]([\w-]+)['"`]\s*,([^;\n]*)/g)) if (name.toLowerCase() === output.toLowerCase() && /\bhead\??\.(?:sha|ref|repo)\b/.test(value)) return head("the head of a pull request");
	const returned = output.toLowerCase() === "result" ? /^\s*return\s+([^;\n]*)/m.exec(script)?.[1] : void 0;
	return returned !== void 0 && /\bhead\??\.(?:sha|ref)\b/.test(returned) ? head("the head of a pull request") : null;
}

// src/rules/workflow/dangerous-trigger/bots.ts
function* trustedBots(file, job) {
	const events = file.triggers.map(({ event }) => event.value).filter((event) => PRIVILEGED$1.includes(event));
	if (events.length === 0) return;
	yield* asked(job.if, job.steps, `Job \`${job.id.value}\``, events);
	if (job.if !== null && asksForAuthor(job.if)) return;
	for (const step of job.steps) yield* asked(step.if, [step], `Step \`${title(step)}\``, events);
}
function* asked(condition, steps, holder, events) {
	if (condition === null || asksForAuthor(condition)) return;
	for (const expression of condition.expressions) for (const read of expression.reads) {
		const path = read.path.join(".").toLowerCase();
		const after = condition.value.slice(read.end, expression.end);
		const bot = /^\s*==\s*(?:'([^']*\[bot\])'|'?(49699333|29139614|41898282)'?)/i.exec(after);
		const name = bot?.[1] ?? bot?.[2];
		if (!/^github\.(?:triggering_actor|actor(?:_id)?)$/.test(path) || name === void 0) continue;
		const merges = steps.some(mergesOrApproves);
		yield {
			at: locate(condition, read.start, read.end + bot[0].length),
			message: `${holder} trusts a pull request because \`${name}\` caused the event. The actor is who pushed last, and a bot can be made to push to an outsider's pull request; on ${events.map((event) => `\`${event}\``).join(", ")} the job ${merges ? "then merges or approves the outsider's code" : "holds the rights of this repository"}.`,
			remedy: `Ask who opened it: \`github.event.pull_request.user.login == '${/bot/.test(name) ? name : "dependabot[bot]"}'\`, and that \`github.event.pull_request.head.repo.full_name == github.repository\`.`,
			severity: merges ? "high" : "medium",
			evidence: {
				condition: condition.value,
				events: [...events]
			}
		};
		return;
	}
}
function asksForAuthor({ value }) {
	return /pull_request\.(?:user\.(?:login|id|type)|head\.repo\.(?:full_name|fork|owner))|workflow_run\.(?:actor|head_repository)|issue\.user|comment\.user/i.test(value);
}
function mergesOrApproves(step) {
	const name = step.uses?.text.value.toLowerCase() ?? "";
	if (/auto-?(?:merge|approve)|(?:merge|approve)-?(?:me|action|pull|pr|dependabot)/.test(name)) return true;
	const texts = [step.run?.text.value ?? "", ...step.with.map(({ value }) => value.value)].join("\n");
	return /\bgh pr (?:merge|review\b[^\n]*--?a(?:pprove)?\b)|pulls\.merge\(|enablePullRequestAutoMerge|event:\s*['"]APPROVE|mergePullRequest/.test(texts);
}

// src/rules/workflow/dangerous-trigger/fetches.ts
function fetchOf(trail, spot) {
	const step = spot.step;
	return step.run === null ? checkout(trail, spot, step) : inScript(trail, spot, step);
}
function checkout(trail, spot, step) {
	const reference = step.uses.reference;
	if (reference.kind !== "repository") return null;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() !== "actions/checkout") return null;
	const input = (name) => step.with.find(({ key }) => key.value.toLowerCase() === name)?.value;
	for (const text of [input("repository"), input("ref")]) {
		const found = text === void 0 ? null : named$1(trail, text, spot) ?? numbered(text);
		if (found === null) continue;
		return {
			...found,
			step,
			folder: input("path")?.value.trim().replace(/^\.\/|\/$/g, "") ?? "",
			keepsToken: input("persist-credentials")?.value.trim().toLowerCase() !== "false"
		};
	}
	return null;
}
function isBranchName({ source }) {
	return /(?:head_ref|head\.ref|head\.label|head_branch)$/.test(source.path);
}
function named$1(trail, text, spot) {
	const tainted = taintedReads(trail, text, spot).find(({ arrival }) => !isBranchName(arrival));
	if (tainted === void 0) return null;
	const { expression, read, arrival } = tainted;
	return {
		at: locate(text, read.start, read.end),
		written: text.value.slice(expression.start, expression.end),
		events: arrival.events
	};
}
function numbered(text) {
	const match = /(?:refs\/)?pull\/\$\{\{[^}]*\}\}\/(?:head|merge)/.exec(text.value);
	if (match === null) return null;
	return {
		at: locate(text, match.index, match.index + match[0].length),
		written: match[0],
		events: null
	};
}
const PULL = /(?:^|["'+:/])pull\/(?:\$\{\{[^}]*\}\}|[^\s$]|\$(?!\{\{))+\/(?:head|merge)\b/;
function inScript(trail, spot, step) {
	const script = step.run;
	for (const command of commandsOf$1(script) ?? []) {
		const found = byCommand(trail, spot, command);
		if (found !== null) return {
			...found,
			step,
			folder: "",
			keepsToken: true
		};
	}
	return null;
}
function byCommand(trail, spot, command) {
	const [first, second] = operands(command);
	const { script } = command;
	if (command.program === "gh" && first === "pr" && second === "checkout") return {
		at: wordAt(script, command.programWord),
		written: "gh pr checkout",
		events: null
	};
	if (command.program !== "git") return null;
	const sub = command.args.find((word) => GIT_CHECKOUTS.has(word.value));
	if (sub === void 0) return null;
	for (const word of command.args) {
		const raw = script.text.value.slice(word.start, word.end);
		const at = wordAt(script, word);
		if ((sub.value === "pull" || sub.value === "fetch") && PULL.test(raw)) return {
			at,
			written: raw,
			events: null
		};
		if (sub.value === "fetch") continue;
		const inside = script.text.expressions.filter(({ start, end }) => start >= word.start && end <= word.end);
		const pasted = named$1(trail, {
			...script.text,
			expressions: inside
		}, spot);
		if (pasted !== null) return pasted;
		for (const [, name] of raw.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) {
			const arrival = taintedVariable(trail, name, spot);
			if (arrival !== null && !isBranchName(arrival)) return {
				at,
				written: raw,
				events: arrival.events
			};
		}
	}
	return null;
}
const GIT_CHECKOUTS = /* @__PURE__ */ new Set([
	"checkout",
	"switch",
	"pull",
	"fetch",
	"clone",
	"merge",
	"reset",
	"rebase"
]);

// src/rules/workflow/dangerous-trigger.ts
const dangerousTrigger = defineRule({
	id: "workflow/dangerous-trigger",
	title: "Code of a pull request runs with secrets",
	severity: "high",
	rationale: "These events run with the token, secrets and caches of this repository, whoever caused them. Code of a fork that runs there can publish, push and poison what later releases are built from.",
	remedy: "Build and test pull requests on `pull_request`, which has no secrets, and leave to the privileged workflow only what reads no code of theirs.",
	standards: [
		"OWASP CICD-SEC-4",
		"OpenSSF Scorecard Dangerous-Workflow",
		"SLSA v1.2 Build L3 isolated"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		const trail = headTrail(workflows);
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) {
			yield* jobFindings(workflows, trail, workflow, job);
			yield* artifactFindings(workflows, workflow, job);
			if (!holdsNothing(workflow, job)) yield* trustedBots(workflow, job);
		}
	}
});
function* jobFindings(model, trail, file, job) {
	for (const [index, step] of job.steps.entries()) {
		const spot = {
			file,
			job,
			step,
			earlier: job.steps.slice(0, index)
		};
		const fetch = fetchOf(trail, spot);
		if (fetch === null) continue;
		const reach = reachOf(model, spot);
		const events = (fetch.events ?? PRIVILEGED$1).filter((event) => PRIVILEGED$1.includes(event) && reach.events.has(event));
		if (events.length > 0) yield finding$11(model, file, job, fetch, events);
	}
}
function finding$11(model, file, job, fetch, events) {
	const own = fetch.step.run === null ? null : runsCode(fetch.step, fetch.folder);
	const later = canRunAfter(job.steps, fetch.step).flatMap((step) => {
		const reach = reachOf(model, {
			file,
			job,
			step
		});
		const what = events.some((event) => reach.events.has(event)) ? runsCode(step, fetch.folder) : null;
		return what === null ? [] : [{
			step,
			what
		}];
	});
	const runner = own === null ? later[0] : {
		step: fetch.step,
		what: own
	};
	const agreed = agreement(model, file, job, fetch.step);
	const on = events.map((event) => `\`${event}\``).join(", ");
	const head = runner === void 0 ? `Job \`${job.id.value}\` puts code of a pull request on its disk, on ${on}.` : `Job \`${job.id.value}\` runs code of a pull request with this repository's rights, on ${on}.`;
	const fetched = `Step \`${title(fetch.step)}\` fetches ${quoted$1(fetch.written)}`;
	const then = runner === void 0 ? `; nothing of it runs yet${fetch.keepsToken ? ", and the token lies in `.git/config` next to it" : ""}` : runner.step === fetch.step ? `, and runs ${quoted$1(runner.what)}` : `, and step \`${title(runner.step)}\` runs ${quoted$1(runner.what)}`;
	const powerless = runner !== void 0 && holdsNothing(file, job);
	const severity = lowered(runner === void 0 && !fetch.keepsToken ? "low" : runner === void 0 || powerless ? "medium" : "high", agreed?.steps ?? 0);
	const holds = powerless ? " The job has no secret and a token that only reads, but it writes the caches that the default branch builds from." : "";
	const but = agreed === null ? "" : ` ${agreed.what}, but the code can change between that and the run.`;
	return {
		at: fetch.at,
		message: `${head} ${fetched}${then}.${holds}${but}`,
		severity,
		remedy: runner === void 0 ? "Fetch only what is needed through the API (`gh pr diff`), or set `persist-credentials: false` and run nothing of it." : `Move what builds or tests the pull request to a workflow on \`pull_request\`, or remove the \`ref\` so that the code of this repository is checked out.`,
		evidence: {
			job: job.id.value,
			events: [...events],
			fetches: fetch.written,
			runs: runner?.what
		},
		key: `${job.id.value} ${fetch.written} ${fetch.step.index}`
	};
}
function* artifactFindings(model, file, job) {
	for (const download of downloadsIn(job.steps)) {
		const reached = (step) => reachOf(model, {
			file,
			job,
			step
		}).events.has("workflow_run");
		if (!reached(download.step)) continue;
		const later = canRunAfter(job.steps, download.step).filter(reached);
		const use = useOf(model, job, download, later);
		if (use !== null) yield artifactDraft(model, file, job, download, use);
	}
}
function artifactDraft(model, file, job, download, use) {
	const powerless = holdsNothing(file, job);
	const agreed = agreement(model, file, job, download.step);
	const where = download.folder === "" ? "the workspace, over whatever lies there" : quoted$1(download.folder);
	return {
		at: download.at,
		message: `Job \`${job.id.value}\` ${use.kind} what a pull request's run has made, on \`workflow_run\`. \`${download.by}\` puts its artefacts into ${where}, and step \`${title(use.step)}\` ${use.kind === "pastes" ? "pastes" : "uses"} ${quoted$1(use.what)}: an outsider decides what is in them.${powerless ? " The job has no secret and a token that only reads." : ""}`,
		severity: lowered(powerless ? "medium" : "high", agreed?.steps ?? 0),
		remedy: ARTIFACT_REMEDY[use.kind],
		evidence: {
			job: job.id.value,
			downloads: download.by,
			uses: use.what
		},
		key: `${job.id.value} ${download.by} ${use.kind} ${download.step.index}`
	};
}
const ARTIFACT_REMEDY = {
	runs: "Download into a folder outside the workspace (`path: ${{ runner.temp }}/pr`), run nothing of it, and check out this repository after the download.",
	"sets variables from": "Check the content first: `pr=$(tr -cd 0-9 < pr.txt)`, then write that.",
	pastes: "Hand the output over in `env:` and quote it: `\"$PR\"`.",
	publishes: "Publish what a workflow on this repository's own branches has built."
};
function agreement(model, file, job, fetching) {
	if (calledAfterACheck(model, file)) return {
		what: "A workflow of another repository, which is not seen from here, may stop it first",
		steps: 1
	};
	const before = file.jobs.filter((other) => job.needs.some((need) => need.value === other.id.value));
	if ([...before.flatMap((other) => other.steps), ...endedBefore(job.steps, fetching.index)].map((step) => [step.run?.text.value, ...step.with.map(({ value }) => value.value)].join("\n")).some((text) => PERMISSION_CHECK.test(text) && !/\bCONTRIBUTOR\b/.test(text))) return {
		what: "Somebody with write access has to ask for it",
		steps: 2
	};
	if ([job, ...before].some(({ environment }) => environment !== null)) return {
		what: "An environment may ask for approval",
		steps: 1
	};
	const conditions = [
		job.if,
		fetching.if,
		...before.map((other) => other.if)
	].map((text) => text?.value ?? "");
	if (conditions.some((text) => /labels?\b.*name|label\.name/.test(text))) return {
		what: "A label has to be set",
		steps: 1
	};
	return conditions.some((text) => /steps\.\S+\.outputs\.|needs\.\S+\.outputs\./.test(text)) ? {
		what: "An earlier check decides whether it runs",
		steps: 1
	} : null;
}
function calledAfterACheck(model, file) {
	if (file.triggers.some(({ event }) => PRIVILEGED$1.includes(event.value))) return false;
	const callers = callersOfWorkflow(model, file).filter((caller) => PRIVILEGED$1.some((event) => reachOf(model, caller).events.has(event)));
	return callers.length > 0 && callers.every((caller) => {
		return (caller.file.kind === "workflow" ? caller.file.jobs : []).some((other) => other.uses?.reference.kind === "repository" && caller.job.needs.some((need) => need.value === other.id.value));
	});
}
const PERMISSION_CHECK = /collaborators\/[^\n]*permission|getCollaboratorPermissionLevel|checkMembershipFor|getMembershipFor|author_?association[\s\S]*(?:setFailed|\bthrow\b|\bexit 1\b|process\.exit)/i;
function lowered(severity, steps) {
	return steps === 0 ? severity : lowered(oneLower(severity), steps - 1);
}
function holdsNothing(file, job) {
	const permissions = job.permissions ?? file.permissions;
	if (permissions === null || permissions.kind === "write-all" || permissions.kind === "dynamic") return false;
	if (permissions.scopes.some(({ value }) => value.value.trim() === "write")) return false;
	return ![...[...file.env, ...job.env].map(({ value }) => value), ...job.steps.flatMap((step) => [...[...step.env, ...step.with].map(({ value }) => value), ...step.run === null ? [] : [step.run.text]])].some(({ expressions }) => expressions.some(({ reads }) => reads.some(({ path }) => path[0] === "secrets" && path[1]?.toLowerCase() !== "github_token")));
}

// src/rules/workflow/dependency-confusion/settings.ts
const VARIABLES = /* @__PURE__ */ new Map([
	["PIP_INDEX_URL", {
		tool: "pip",
		key: "index-url"
	}],
	["PIP_EXTRA_INDEX_URL", {
		tool: "pip",
		key: "extra-index-url"
	}],
	["PIP_TRUSTED_HOST", {
		tool: "pip",
		key: "trusted-host"
	}],
	["PIP_FIND_LINKS", {
		tool: "pip",
		key: "find-links"
	}],
	["UV_INDEX_URL", {
		tool: "uv",
		key: "index-url"
	}],
	["UV_DEFAULT_INDEX", {
		tool: "uv",
		key: "index-url"
	}],
	["UV_INDEX", {
		tool: "uv",
		key: "extra-index-url"
	}],
	["UV_EXTRA_INDEX_URL", {
		tool: "uv",
		key: "extra-index-url"
	}],
	["UV_INDEX_STRATEGY", {
		tool: "uv",
		key: "index-strategy"
	}],
	["UV_INSECURE_HOST", {
		tool: "uv",
		key: "trusted-host"
	}],
	["UV_FIND_LINKS", {
		tool: "uv",
		key: "find-links"
	}],
	["NPM_CONFIG_REGISTRY", {
		tool: "npm",
		key: "registry"
	}],
	["NPM_CONFIG_STRICT_SSL", {
		tool: "npm",
		key: "strict-ssl"
	}],
	["YARN_REGISTRY", {
		tool: "npm",
		key: "registry"
	}],
	["YARN_NPM_REGISTRY_SERVER", {
		tool: "npm",
		key: "registry"
	}],
	["YARN_ENABLE_STRICT_SSL", {
		tool: "npm",
		key: "strict-ssl"
	}]
]);
const KEYS = /* @__PURE__ */ new Map([
	["index-url", {
		tool: "pip",
		key: "index-url"
	}],
	["extra-index-url", {
		tool: "pip",
		key: "extra-index-url"
	}],
	["trusted-host", {
		tool: "pip",
		key: "trusted-host"
	}],
	["find-links", {
		tool: "pip",
		key: "find-links"
	}],
	["default-index", {
		tool: "uv",
		key: "index-url"
	}],
	["index-strategy", {
		tool: "uv",
		key: "index-strategy"
	}],
	["allow-insecure-host", {
		tool: "uv",
		key: "trusted-host"
	}],
	["strict-ssl", {
		tool: "npm",
		key: "strict-ssl"
	}],
	["registry", {
		tool: "npm",
		key: "registry"
	}]
]);
function variable(name) {
	return VARIABLES.get(name.toUpperCase()) ?? null;
}
function configurationKey(name) {
	const plain = name.trim().replace(/^@[\w.-]+:/, "").replace(/^(?:global|site|user|install|download|wheel)\./, "").replaceAll("_", "-").toLowerCase();
	return KEYS.get(plain) ?? null;
}
const OPTION = /(?<![\w-])(--(?:extra-index-url|index-url|default-index|trusted-host|find-links|index-strategy|allow-insecure-host))(?:=|\s+)["']?((?:\$\{\{.*?\}\}|[^\s"'])+)/g;
const VARIABLE = /(?<![\w$-])((?:PIP|UV|YARN|NPM_CONFIG|npm_config)_\w+)\s*[=:]\s*(?:"([^"\n]*)"|'([^'\n]*)'|((?:\$\{\{.*?\}\}|[^\s"'])+))/g;
const LINE = /^[ \t]*((?:@[\w.-]+:)?(?:extra[-_]index[-_]url|trusted[-_]host|find[-_]links|index[-_]url|strict-ssl|registry))[ \t]*=[ \t]*(\S[^\n]*)$/gm;
function mentions(text) {
	const found = [];
	for (const match of text.matchAll(OPTION)) {
		const known = configurationKey(match[1].slice(2));
		const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
		found.push({
			...known,
			tool: /\buv\b/.test(line) ? "uv" : known.tool,
			value: match[2],
			written: match[1],
			...span(match)
		});
	}
	for (const match of text.matchAll(VARIABLE)) {
		const known = variable(match[1]);
		if (known !== null) found.push({
			...known,
			value: match[2] ?? match[3] ?? match[4] ?? "",
			written: match[1],
			...span(match)
		});
	}
	for (const match of text.matchAll(LINE)) {
		const known = configurationKey(match[1]);
		found.push({
			...known,
			value: match[2].trim(),
			written: match[1],
			...span(match)
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
function span(match) {
	const lead = match[0].length - match[0].trimStart().length;
	return {
		start: match.index + lead,
		end: match.index + match[0].length
	};
}

// src/rules/workflow/dependency-confusion/config-files.ts
function fileSettings(file) {
	switch (file.kind) {
		case "pip-config": return iniSettings(file);
		case "npmrc": return iniSettings(file).filter((setting) => setting.tool === "npm");
		case "requirements": return requirementSettings(file);
		case "dockerfile": return dockerfileSettings(file);
		case "shell-script":
		case "pyproject":
		case "uv-config": return [];
		default: return file.kind;
	}
}
function iniSettings(file) {
	const settings = [];
	for (const match of file.text.value.matchAll(/^[ \t]*([@\w.:-]+)[ \t]*[=:][ \t]*([^\n]*(?:\n[ \t]+[^\s#;[][^\n]*)*)/gm)) {
		const known = configurationKey(match[1]);
		if (known === null) continue;
		const lead = match[0].length - match[0].trimStart().length;
		const value = match[2].split("\n").map((line) => line.replace(/(?:^|\s)[#;].*$/, "").trim()).join(" ").trim();
		const end = match.index + match[0].trimEnd().length;
		settings.push({
			...known,
			value,
			written: match[1],
			at: locate(file.text, match.index + lead, end)
		});
	}
	return settings;
}
function requirementSettings(file) {
	const settings = [];
	const logical = file.text.value.replaceAll(/\\\r?\n/g, (joint) => " ".repeat(joint.length));
	let requirements = 0;
	let hashed = 0;
	for (const line of logical.matchAll(/^[^\n]*$/gm)) {
		const content = line[0].replace(/(?:^|\s)#.*$/, "").trim();
		if (content === "") continue;
		if (!content.startsWith("-")) {
			requirements++;
			if (/\s--hash[=\s]/.test(content)) hashed++;
			continue;
		}
		const [, option, value] = /^(--[\w-]+|-[if])(?:\s*=\s*|\s+)(\S.*)$/.exec(content) ?? [];
		if (option === void 0) continue;
		const name = option === "-i" ? "index-url" : option === "-f" ? "find-links" : option.slice(2);
		const known = configurationKey(name);
		if (known === null) continue;
		const start = line.index + line[0].indexOf(option);
		settings.push({
			...known,
			value,
			written: option,
			at: locate(file.text, start, start + content.length)
		});
	}
	return requirements > 0 && requirements === hashed ? settings.filter((setting) => setting.key !== "extra-index-url") : settings;
}
function dockerfileSettings(file) {
	const settings = [];
	for (const match of file.text.value.matchAll(/^[ \t]*(?:ENV|ARG)[ \t]+((?:[^\n\\]|\\\r?\n|\\.)*)/gim)) {
		const start = match.index + match[0].length - match[1].length;
		const old = /^([A-Za-z_]\w*)[ \t]+([^=\n]\S*(?:[ \t]+\S+)*)$/.exec(match[1].trim());
		const known = old === null ? null : variable(old[1]);
		if (known !== null && old !== null && !old[0].split(/\s/)[0].includes("=")) {
			const at = locate(file.text, start, start + match[1].trimEnd().length);
			settings.push({
				...known,
				value: old[2],
				written: old[1],
				at
			});
			continue;
		}
		for (const mention of mentions(match[1])) settings.push({
			...mention,
			at: locate(file.text, start + mention.start, start + mention.end)
		});
	}
	return settings;
}

// src/rules/workflow/dependency-confusion/index-url.ts
const VENDOR_HOSTS = /* @__PURE__ */ new Set([
	"download.pytorch.org",
	"pypi.nvidia.com",
	"pypi.ngc.nvidia.com",
	"pypi.anaconda.org",
	"storage.googleapis.com",
	"data.pyg.org",
	"wheels.vllm.ai",
	"pytorch-extension.intel.com"
]);
const PUBLIC_DOMAINS = /* @__PURE__ */ new Map([
	["pypi", "org"],
	["npmjs", "org"],
	["npmjs", "com"],
	["yarnpkg", "com"]
]);
function indexUrl(written) {
	const url = written.replace(/^[\w.-]+=(?=https?:)/, "").replace(/^['"]|['"]$/g, "");
	const [, scheme, , host = "", path = ""] = /^(https?):\/\/([^@/]*@)?([^/:?#\s]+)?(?::\d+)?([^?#\s]*)/i.exec(url) ?? [];
	const labels = host.toLowerCase().split(".");
	const local = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i.test(host);
	const dynamic = /[$%]\{?\w|\$\{\{|\$\(/.test(written);
	return {
		shown: scheme === void 0 ? dynamic ? "a computed index" : url.slice(0, 80) : `${host}${path}`.replace(/\/$/, ""),
		host: host.toLowerCase(),
		insecure: scheme?.toLowerCase() === "http" && !local && host !== "",
		public: PUBLIC_DOMAINS.get(labels.at(-2) ?? "") === labels.at(-1) && labels.length > 1,
		vendor: VENDOR_HOSTS.has(host.toLowerCase()),
		dynamic
	};
}
function isLocalHost(host) {
	return /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)(?::\d+)?$/i.test(host.trim());
}
function isTrusted(url, trusted) {
	return trusted.some((entry) => {
		const wanted = entry.replace(/^https?:\/\//i, "").replace(/\/+$/, "").toLowerCase();
		const shown = url.shown.toLowerCase();
		return wanted !== "" && (url.host === wanted || shown === wanted || shown.startsWith(`${wanted}/`));
	});
}

// src/rules/workflow/dependency-confusion/judge.ts
function judge$1(setting, beside, trusted) {
	switch (setting.key) {
		case "extra-index-url": return extraIndex(setting, beside, trusted);
		case "trusted-host": return trustedHost(setting);
		case "index-strategy": return setting.value.toLowerCase().startsWith("unsafe-") ? unsafeStrategy(setting) : null;
		case "strict-ssl": return /^(?:false|0)$/i.test(setting.value.trim()) ? noVerification(setting) : null;
		case "index-url":
		case "find-links":
		case "registry": return plainHttp(setting, trusted);
		default: return setting.key;
	}
}
function extraIndex(setting, beside, trusted) {
	const open = setting.value.split(/\s+/).filter((part) => part !== "").map(indexUrl).filter((url) => !isTrusted(url, trusted));
	if (open.length === 0) return null;
	const main = beside.find((other) => other.key === "index-url" && other.tool === setting.tool);
	const only = main === void 0 ? null : indexUrl(main.value);
	const onlyPrivate = only !== null && !only.public && !only.dynamic && only.host !== "";
	if (onlyPrivate && open.every((url) => !url.public && !url.dynamic)) return null;
	const shown = open.map((url) => url.host === "" && url.dynamic ? "a computed index" : `\`${url.shown}\``).join(", ");
	const where = onlyPrivate || open.some((url) => url.public) ? `a public fallback to ${only?.vendor === true ? `\`${only.shown}\`` : "a private index"}` : `${shown} beside the public index`;
	const vendor = open.every((url) => url.vendor || url.public && only?.vendor === true);
	const uv = setting.tool === "uv";
	const why = uv ? "uv takes the first index that has the name, so a private name that this index lacks is taken from whoever registered it publicly." : "pip takes the highest version that any index offers, so whoever registers a private name publicly gets installed.";
	return {
		at: setting.at,
		message: `\`${setting.written}\` adds ${where}. ${why}`,
		remedy: uv ? `Use one index: \`--default-index <private>\`, or declare the second one under \`[[tool.uv.index]]\` with \`explicit = true\` and name its packages in \`[tool.uv.sources]\`.` : `Use one index that proxies the public one (\`--index-url <private>\`), install what comes from the second index in a command of its own with \`--index-url\`, or install with \`--require-hashes\`.`,
		severity: uv ? vendor ? "low" : "medium" : vendor ? "medium" : "high",
		evidence: {
			setting: setting.written,
			indexes: open.map((url) => url.shown)
		}
	};
}
function trustedHost(setting) {
	const hosts = setting.value.split(/\s+/).filter((host) => host !== "" && !isLocalHost(host));
	if (hosts.length === 0) return null;
	return {
		at: setting.at,
		message: `\`${setting.written}\` switches off the TLS check for ${hosts.map((host) => `\`${host}\``).join(", ")}. Whoever stands between the runner and the index chooses what is installed.`,
		remedy: `Remove it, and give the index's certificate authority with \`${setting.tool === "uv" ? "SSL_CERT_FILE" : "PIP_CERT"}\` where it is not a public one.`,
		evidence: {
			setting: setting.written,
			hosts
		}
	};
}
function unsafeStrategy(setting) {
	return {
		at: setting.at,
		message: `\`${setting.value}\` makes uv compare all indexes. Without it the first index that has a name decides; with it, whoever registers a private name publicly gets installed.`,
		remedy: "Remove it (the default is `first-index`), and bind packages to their index in `[tool.uv.sources]`.",
		evidence: {
			setting: setting.written,
			strategy: setting.value
		}
	};
}
function noVerification(setting) {
	return {
		at: setting.at,
		message: `\`${setting.written}\` is off, so the registry's certificate is not checked. Whoever stands between the runner and the registry chooses what is installed.`,
		remedy: "Remove it, and name the certificate authority with `cafile` where it is not a public one.",
		evidence: { setting: setting.written }
	};
}
function plainHttp(setting, trusted) {
	const bad = setting.value.split(/\s+/).map(indexUrl).find((url) => url.insecure && !isTrusted(url, trusted));
	if (bad === void 0) return null;
	return {
		at: setting.at,
		message: `\`${setting.written}\` reads packages from \`${bad.shown}\` over plain HTTP. Whoever stands between the runner and that host chooses what is installed.`,
		remedy: `Write \`https://${bad.shown}\`.`,
		evidence: {
			setting: setting.written,
			index: bad.shown
		}
	};
}

// src/rules/workflow/dependency-confusion/scripts.ts
function scriptSettings(script) {
	if (!ANY_SETTING.test(script.text.value)) return [];
	const commands = commandsOf$1(script);
	if (commands === null) return [textSettings(script.text, withoutComments(script.text.value))];
	return commands.map((command) => commandSettings(command)).filter((settings) => settings.length > 0);
}
const ANY_SETTING = /index|trusted[-_]host|find[-_]links|strict[-_]ssl|insecure[-_]host|registry|\s-[if]\b/i;
function textSettings(text, value = text.value) {
	return mentions(value).map((mention) => ({
		...mention,
		at: locate(text, mention.start, mention.end)
	}));
}
const PRINTERS = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"grep",
	"egrep",
	"fgrep",
	"sed",
	"awk",
	"cat",
	"tee"
]);
const SHORT_OPTIONS = /* @__PURE__ */ new Map([["-i", "index-url"], ["-f", "find-links"]]);
function commandSettings(command) {
	const { script } = command;
	const program = command.program.replace(/^.*[/\\]/, "");
	const settings = [];
	const add = (known, value, written, word) => {
		if (known !== null) settings.push({
			...known,
			value,
			written,
			at: wordAt(script, word)
		});
	};
	for (const { name, value } of command.assignments) {
		const known = variable(name);
		add(known, value.value, name, value);
		if (known === null) for (const mention of mentions(value.value)) add(mention, mention.value, mention.written, value);
	}
	for (const redirect of command.redirects) settings.push(...documentSettings(script, redirect));
	const prints = PRINTERS.has(program);
	if (prints && !writesFile(command)) return settings;
	if (requiresHashes(command)) return settings.filter((setting) => setting.key !== "extra-index-url");
	command.args.forEach((word, index) => {
		const next = command.args[index + 1];
		if (/\s/.test(word.value) || prints) {
			for (const mention of mentions(word.value)) add(mention, mention.value, mention.written, word);
			return;
		}
		const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(word.value) ?? [];
		if (name !== void 0) addOption(name, value, word, next);
		else if (program === "pip" && SHORT_OPTIONS.has(word.value)) addOption(SHORT_OPTIONS.get(word.value), void 0, word, next);
		const [, assigned, given] = /^([A-Za-z_]\w*)=(.*)$/.exec(word.value) ?? [];
		if (assigned !== void 0) add(variable(assigned), given, assigned, word);
	});
	addConfigSet();
	return settings;
	function addOption(name, value, word, next) {
		if (name === "no-strict-ssl") add({
			tool: "npm",
			key: "strict-ssl"
		}, "false", word.value, word);
		const known = name === "index" && program === "uv" ? {
			tool: "uv",
			key: "extra-index-url"
		} : configurationKey(name);
		if (known === null || known.tool === "npm" && !isNpm(program)) return;
		const end = value === void 0 ? next?.end ?? word.end : word.end;
		const tool = program === "uv" || program === "uvx" ? "uv" : known.tool;
		add({
			...known,
			tool
		}, value ?? next?.value ?? "", word.value.split("=")[0], {
			start: word.start,
			end
		});
	}
	function addConfigSet() {
		const words = command.args.filter((word) => !word.value.startsWith("-"));
		const first = words.findIndex((word) => word.value === "config");
		if (!(program === "pip" || isNpm(program)) || first !== 0 || words[1]?.value !== "set") return;
		const [, , key, value] = words;
		if (key === void 0) return;
		const [name, inline] = key.value.includes("=") ? key.value.split(/=(.*)/s) : [key.value, value?.value];
		add(configurationKey(name ?? ""), inline ?? "", `${program} config set ${name}`, {
			start: key.start,
			end: value?.end ?? key.end
		});
	}
}
function requiresHashes(command) {
	return command.args.some((word) => word.value === "--require-hashes");
}
function isNpm(program) {
	return [
		"npm",
		"pnpm",
		"yarn",
		"npx",
		"bun",
		"cnpm"
	].includes(program);
}
function writesFile(command) {
	return command.program === "tee" || command.redirects.some((redirect) => redirect.type === "Redirect" && /^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator));
}
function documentSettings(script, redirect) {
	if (redirect.type !== "HereDoc") return [];
	const { body } = redirect;
	return mentions(body.text).map((mention) => ({
		...mention,
		at: locate(script.text, body.pos + mention.start, body.pos + mention.end)
	}));
}
function withoutComments(text) {
	return text.replace(/^[ \t]*(?:#|::|REM\b)[^\n]*/gim, (line) => " ".repeat(line.length));
}

// src/rules/workflow/dependency-confusion/pyproject.ts
function* pythonProject(file, trusted) {
	const document = parsed(file);
	if (typeof document === "string") {
		yield {
			at: locate(file.text, 0, 0),
			unverified: `${file.path}: is not valid TOML, so its package indexes are unknown: ${document}`
		};
		return;
	}
	if (file.kind === "uv-config") {
		yield* uvTables(file, document, "", trusted);
		return;
	}
	const tool = table(document.tool);
	yield* uvTables(file, table(tool.uv), "tool.uv.", trusted);
	yield* poetrySources(file, tables(table(tool.poetry).source), trusted);
	yield* pdmSources(file, table(tool.pdm), trusted);
	const commands = file.text.value.replace(/^[ \t]*#[^\n]*/gm, (line) => " ".repeat(line.length));
	const settings = textSettings(file.text, commands).filter(({ written }) => /^--|^[A-Z_]+$/.test(written));
	for (const setting of settings) {
		const draft = judge$1(setting, settings, trusted);
		if (draft !== null) yield draft;
	}
}
function parsed(file) {
	try {
		return parse$3(file.text.value);
	} catch (error) {
		if (error instanceof TomlError) return error.message.split("\n", 1)[0];
		throw error;
	}
}
function* uvTables(file, uv, prefix, trusted) {
	const settings = [];
	for (const [holder, place] of [[uv, prefix], [table(uv.pip), `${prefix}pip.`]]) for (const key of [
		"index-url",
		"extra-index-url",
		"index-strategy",
		"find-links",
		"allow-insecure-host"
	]) {
		const value = strings(holder[key]);
		if (value.length === 0) continue;
		settings.push({
			tool: "uv",
			key: key === "allow-insecure-host" ? "trusted-host" : key,
			value: value.join(" "),
			written: key,
			at: keyAt(file, `${place}${key}`)
		});
	}
	const indexes = tables(uv.index);
	const main = indexes.find((index) => index.default === true);
	if (main !== void 0) settings.push({
		tool: "uv",
		key: "index-url",
		value: text$2(main.url),
		written: "default",
		at: headerAt(file, `${prefix}index`, indexes.indexOf(main))
	});
	for (const [position, index] of indexes.entries()) {
		if (index === main || index.explicit === true) continue;
		settings.push({
			tool: "uv",
			key: "extra-index-url",
			value: text$2(index.url),
			written: `[[${prefix}index]]`,
			at: headerAt(file, `${prefix}index`, position)
		});
	}
	for (const setting of settings) {
		if (setting.written.startsWith("[[") && main === void 0 && indexUrl(setting.value).public) continue;
		const draft = judge$1(setting, settings, trusted);
		if (draft !== null) yield draft;
	}
}
function* poetrySources(file, sources, trusted) {
	const priority = (source) => text$2(source.priority ?? "primary").toLowerCase();
	const isPublic = (source) => text$2(source.name).toLowerCase() === "pypi" || indexUrl(text$2(source.url)).public;
	const onPublic = sources.find((source) => isPublic(source) && priority(source) !== "explicit");
	const replaced = sources.some((source) => ["primary", "default"].includes(priority(source)));
	for (const [position, source] of sources.entries()) {
		const url = indexUrl(text$2(source.url));
		const at = headerAt(file, "tool.poetry.source", position);
		const name = text$2(source.name);
		if (url.insecure && !isTrusted(url, trusted)) yield {
			at,
			message: `Poetry source \`${name}\` is read over plain HTTP from \`${url.shown}\`. Whoever stands between the runner and that host chooses what is installed.`,
			remedy: `Write \`https://${url.shown}\`.`,
			evidence: {
				source: name,
				index: url.shown
			}
		};
		if (isPublic(source) || priority(source) === "explicit" || isTrusted(url, trusted)) continue;
		if (!(onPublic !== void 0 || !replaced)) continue;
		const first = priority(source) === "primary" || priority(source) === "default";
		const behind = onPublic !== void 0 && !["primary", "default"].includes(priority(onPublic));
		yield {
			at,
			message: `Poetry source \`${name}\` (\`${url.shown}\`) is searched beside the public index. ${first && behind ? "A private name that this source lacks is taken from whoever registered it publicly." : "A private name that somebody registers publicly can be installed in its place."}`,
			remedy: `Set \`priority = "explicit"\` on source \`${name}\` and name it where it is meant: \`<package> = { version = "…", source = "${name}" }\`; or make it the only primary source.`,
			severity: url.vendor || first && behind ? "medium" : "high",
			evidence: {
				source: name,
				index: url.shown,
				priority: priority(source)
			}
		};
	}
}
function* pdmSources(file, pdm, trusted) {
	const sources = tables(pdm.source);
	const main = sources.find((source) => text$2(source.name) === "pypi");
	const ordered = table(pdm.resolution)["respect-source-order"] === true;
	for (const [position, source] of sources.entries()) {
		const at = headerAt(file, "tool.pdm.source", position);
		const url = indexUrl(text$2(source.url));
		const name = text$2(source.name);
		if (isTrusted(url, trusted)) continue;
		if (source.verify_ssl === false) yield {
			at,
			message: `PDM source \`${name}\` is read without a TLS check. Whoever stands between the runner and \`${url.shown}\` chooses what is installed.`,
			remedy: "Remove `verify_ssl = false`.",
			evidence: {
				source: name,
				index: url.shown
			}
		};
		if (source === main || url.public || source.include_packages !== void 0) continue;
		if (main !== void 0 && !indexUrl(text$2(main.url)).public) continue;
		yield {
			at,
			message: `PDM source \`${name}\` (\`${url.shown}\`) is searched beside the public index. ${ordered ? "A private name that this source lacks is taken from whoever registered it publicly." : "The highest version wins, so whoever registers a private name publicly gets installed."}`,
			remedy: `Name the source \`pypi\` so that it replaces the public index, or bind its packages with \`include_packages\` and \`respect-source-order = true\`.`,
			severity: ordered || url.vendor ? "medium" : "high",
			evidence: {
				source: name,
				index: url.shown
			}
		};
	}
}
function headerAt(file, name, position) {
	const escaped = name.replaceAll(".", String.raw`\s*\.\s*`);
	const header = [...file.text.value.matchAll(new RegExp(String.raw`^[ \t]*\[\[\s*${escaped}\s*\]\]`, "gm"))][position];
	if (header === void 0) return keyAt(file, name);
	const lead = header[0].length - header[0].trimStart().length;
	return locate(file.text, header.index + lead, header.index + header[0].length);
}
function keyAt(file, path) {
	const parts = path.split(".");
	const key = parts.pop();
	const { value } = file.text;
	const header = parts.length === 0 ? 0 : value.search(new RegExp(String.raw`^[ \t]*\[\s*${parts.join(String.raw`\s*\.\s*`)}\s*\]`, "m"));
	const match = header === -1 ? null : new RegExp(String.raw`^[ \t]*(${key}[ \t]*=[^\n]*)`, "m").exec(value.slice(header));
	if (match === null) return locate(file.text, 0, 0);
	const start = header + match.index + match[0].length - match[1].length;
	return locate(file.text, start, start + match[1].trimEnd().length);
}
function table(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function tables(value) {
	return Array.isArray(value) ? value.map(table) : [];
}
function strings(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function text$2(value) {
	return typeof value === "string" ? value : "";
}

// src/rules/workflow/dependency-confusion.ts
const dependencyConfusion = defineRule({
	id: "workflow/dependency-confusion",
	title: "Packages can come from the wrong index",
	severity: "high",
	rationale: "Where a private and a public index serve the same install, anybody can publish under a private name and be installed instead. Where the index is not authenticated, anybody on the way can.",
	remedy: "Install from one authenticated index that proxies the public one, or bind each private name to its index.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF S2C2F ENF-1",
		"NIST SSDF PO.3.2",
		"NIST SSDF PW.4.1"
	],
	needs: ["workflows"],
	options: strictObject({ "trusted-indexes": optional(array(pipe(string(), minLength(1))), []) }),
	applies: ({ workflows }) => workflows.coverage.found === 0 ? "the repository has no workflow, script or package configuration" : true,
	*check({ workflows }, options) {
		const trusted = options["trusted-indexes"];
		for (const group of settingGroups(workflows)) yield* judged$1(group, trusted);
		for (const file of workflows.supportFiles) if (file.kind === "pyproject" || file.kind === "uv-config") yield* pythonProject(file, trusted);
	}
});
function* settingGroups(model) {
	for (const workflow of model.workflows) {
		yield environmentSettings(workflow.env);
		for (const job of workflow.jobs) {
			yield environmentSettings(job.env);
			yield* valueSettings(job.with);
			for (const step of job.steps) {
				yield environmentSettings(step.env);
				yield* valueSettings(step.with);
				if (step.run !== null) yield* scriptSettings(step.run);
			}
		}
	}
	for (const action of model.actions) for (const step of action.steps) {
		yield environmentSettings(step.env);
		yield* valueSettings(step.with);
		if (step.run !== null) yield* scriptSettings(step.run);
	}
	for (const file of model.supportFiles) {
		yield fileSettings(file);
		for (const script of file.scripts) yield* scriptSettings(script);
	}
	for (const script of scriptsOf$1(reachedTasks(model))) yield* scriptSettings(script);
}
function* judged$1(group, trusted) {
	for (const setting of group) {
		const draft = judge$1(setting, group, trusted);
		if (draft !== null) yield draft;
	}
}
function environmentSettings(env) {
	return env.flatMap(({ key, value }) => {
		const known = variable(key.value);
		return known === null ? textSettings(value) : [{
			...known,
			value: value.value,
			written: key.value,
			at: value.at
		}];
	});
}
const PROSE = /^(?:body|comment|message|description|title|summary|release[-_]?notes?|text|issue-body)$/i;
function* valueSettings(entries) {
	for (const { key, value } of entries) {
		if (PROSE.test(key.value)) continue;
		const known = /^(?:extra-index-url|trusted-host)$/i.test(key.value) ? variable(`PIP_${key.value.replaceAll("-", "_")}`) : null;
		yield known === null ? textSettings(value) : [{
			...known,
			value: value.value,
			written: key.value,
			at: value.at
		}];
	}
}

// src/rules/workflow/permissions/actions.ts
const ACTION_USES = [
	...none("actions/checkout", "actions/cache", "actions/cache/restore", "actions/cache/save"),
	...none("actions/setup-node", "actions/setup-python", "actions/setup-java", "actions/setup-go", "actions/setup-dotnet"),
	...none("actions/upload-artifact", "actions/upload-artifact/merge", "actions/download-artifact"),
	...none("actions/upload-pages-artifact", "astral-sh/setup-uv", "dtolnay/rust-toolchain", "swatinem/rust-cache"),
	...none("docker/setup-buildx-action", "docker/setup-qemu-action", "docker/metadata-action", "ruby/setup-ruby"),
	...none("pnpm/action-setup", "oven-sh/setup-bun", "denoland/setup-deno", "hashicorp/setup-terraform"),
	...none("sigstore/cosign-installer"),
	writes("actions/labeler", "pull-requests", "issues"),
	writes("actions/stale", "issues", "pull-requests", "contents", "actions"),
	writes("actions/first-interaction", "issues", "pull-requests"),
	writes("actions/dependency-review-action", "pull-requests"),
	writes("actions/delete-package-versions", "packages"),
	writes("actions/create-release", "contents"),
	writes("actions/upload-release-asset", "contents"),
	writes("actions/deploy-pages", "pages", "id-token"),
	writes("actions/configure-pages", "pages"),
	writes("actions/attest", "id-token", "attestations", "artifact-metadata", "packages", "contents"),
	writes("actions/attest-build-provenance", "id-token", "attestations", "artifact-metadata", "packages", "contents"),
	writes("actions/attest-sbom", "id-token", "attestations", "artifact-metadata", "packages", "contents"),
	writes("github/codeql-action/*", "security-events", "code-quality"),
	writes("actions/upload-code-coverage", "code-quality"),
	writes("softprops/action-gh-release", "contents", "discussions"),
	writes("ncipollo/release-action", "contents", "discussions"),
	writes("pypa/gh-action-pypi-publish", "id-token"),
	writes("step-security/harden-runner", "id-token"),
	writes("aws-actions/configure-aws-credentials", "id-token"),
	writes("google-github-actions/auth", "id-token"),
	writes("azure/login", "id-token"),
	writes("codecov/codecov-action", "id-token"),
	writes("rubygems/configure-rubygems-credentials", "id-token"),
	writes("rust-lang/crates-io-auth-action", "id-token")
];
function none(...actions) {
	return actions.map((action) => writes(action));
}
function writes(action, ...scopes) {
	const [owner, repository] = action.split("/");
	return {
		action,
		writes: scopes,
		source: `https://github.com/${owner}/${repository}`
	};
}
function actionWrites(owner, repository, path) {
	const name = [
		owner,
		repository,
		...path === "" ? [] : [path]
	].join("/").toLowerCase();
	return byName.get(name) ?? byName.get(`${owner}/${repository}/*`.toLowerCase()) ?? "any";
}
const byName = new Map(ACTION_USES.map((use) => [use.action, use.writes]));

// src/rules/workflow/permissions/commands.ts
const GH_WRITES = /* @__PURE__ */ new Map([
	["release", ["contents", "discussions"]],
	["issue", ["issues", "contents"]],
	["label", ["issues", "pull-requests"]],
	["run", ["actions"]],
	["workflow", ["actions"]],
	["cache", ["actions"]],
	["attestation", []],
	["search", []],
	["status", []],
	["--version", []]
]);
const REGISTRY_CLIENTS = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"buildah",
	"skopeo",
	"crane",
	"oras",
	"helm",
	"ko"
]);
function commandWrites(command, reach) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program)) return [];
	if (program === "git") return reach.token || reach.gitCredentials ? ["contents"] : [];
	if (program === "gh") return reach.token ? GH_WRITES.get(operands(command)[0] ?? "") ?? "any" : [];
	if (buildsOrTests(program, operands(command))) return reach.token ? "any" : [];
	if (reach.token) return REGISTRY_CLIENTS.has(program) ? ["packages"] : "any";
	return reach.gitCredentials ? ["contents"] : [];
}
function canAskForIdToken(command) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program) || program === "git") return false;
	if (program === "gh") return ![
		"release",
		"pr",
		"issue",
		"label",
		"run",
		"workflow"
	].includes(operands(command)[0] ?? "");
	if (program === "pip") return false;
	if (program === "npm" || program === "pnpm" || program === "yarn") return ![
		"ci",
		"install",
		"i"
	].includes(operands(command)[0] ?? "");
	return !(program === "docker" && [
		"build",
		"pull",
		"push",
		"login",
		"tag"
	].includes(operands(command)[0] ?? ""));
}

// src/rules/workflow/permissions/use.ts
function canUse(model, workflow, job, scope) {
	if (job.uses !== null) return calledCanUse(model, job, scope, /* @__PURE__ */ new Set([workflow.path]));
	const called = workflow.triggers.some((trigger) => trigger.event.value === "workflow_call");
	const given = {
		env: [...workflow.env, ...job.env],
		everywhere: job.container !== null,
		anySecret: called
	};
	return stepsCanUse(model, job.steps, scope, given, 0);
}
function isKnownToUse(job, scope) {
	return job.steps.some(({ uses }) => {
		if (uses?.reference.kind !== "repository") return false;
		const { owner, repository, path } = uses.reference;
		const writes = actionWrites(owner, repository, path);
		return writes !== "any" && writes.includes(scope);
	});
}
function calledCanUse(model, job, scope, seen) {
	const called = localWorkflow(model, job.uses.reference);
	if (called === null || seen.has(called.path)) return true;
	seen.add(called.path);
	return called.jobs.some((inner) => {
		const permissions = inner.permissions ?? called.permissions;
		if (permissions === null || permissions.kind === "write-all" || permissions.kind === "dynamic") return true;
		return permissions.scopes.some((entry) => entry.key.value === scope && entry.value.value.trim() !== "read" && entry.value.value.trim() !== "none");
	});
}
function stepsCanUse(model, steps, scope, given, depth) {
	const leaving = steps.filter(leavesCredentials);
	for (const step of steps) {
		const here = {
			...given,
			env: [...given.env, ...step.env]
		};
		const gitCredentials = depth > 0 || leaving.some((other) => other !== step && !hasEnded(step, other.index));
		if (step.run !== null && scriptCanUse(step, scope, here, gitCredentials)) return true;
		if (step.uses !== null && actionCanUse(model, step, scope, here, depth)) return true;
	}
	return false;
}
function scriptCanUse(step, scope, given, gitCredentials) {
	const script = step.run;
	const commands = commandsOf$1(script);
	if (scope === "id-token") {
		if (commands === null || script.text.value.includes("ACTIONS_ID_TOKEN_REQUEST")) return true;
		return commands.some(canAskForIdToken);
	}
	const token = given.everywhere || [script.text, ...given.env.map((entry) => entry.value)].some((text) => holdsToken(text, given.anySecret));
	if (!token && scope !== "contents") return false;
	if (commands === null) return token || gitCredentials;
	return commands.some((command) => {
		const writes = commandWrites(command, {
			token,
			gitCredentials
		});
		return writes === "any" || writes.includes(scope);
	}) || token && keepsToken(script.text.value);
}
function keepsToken(script) {
	return /GITHUB_(?:ENV|OUTPUT)|::set-output|\bgh\s+auth\b|\.netrc|\.npmrc/.test(script);
}
function actionCanUse(model, step, scope, given, depth) {
	const { reference } = step.uses;
	if (reference.kind === "repository") {
		if (isRegistryLogin(step)) return scope === "packages";
		const writes = actionWrites(reference.owner, reference.repository, reference.path);
		return writes === "any" || writes.includes(scope);
	}
	const action = localAction(model, reference);
	if (action === null || action.using !== "composite" || depth > 8) return true;
	if (step.with.some((entry) => holdsToken(entry.value, given.anySecret))) return true;
	return stepsCanUse(model, action.steps, scope, given, depth + 1);
}
function isRegistryLogin(step) {
	const { reference } = step.uses;
	return reference.kind === "repository" && `${reference.owner}/${reference.repository}`.toLowerCase() === "docker/login-action";
}
function leavesCredentials(step) {
	const reference = step.uses?.reference;
	if (reference === void 0) return false;
	if (reference.kind !== "repository") return true;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() !== "actions/checkout") return false;
	return step.with.find((entry) => entry.key.value.toLowerCase() === "persist-credentials")?.value.value.trim().toLowerCase() !== "false";
}
function holdsToken(text, anySecret) {
	return text.expressions.some((expression) => expression.error !== null || expression.reads.some(({ path }) => {
		const [context, name] = path.map((part) => part.toLowerCase());
		if (context === "github") return name === void 0 || name === "*" || name === "token";
		if (context === "secrets") return anySecret || name === void 0 || name === "*" || name === "github_token";
		return context === "env" || context === "inputs" || context === "steps" || context === "needs" ? /token|pat\b|password|secret|auth/i.test(path.join(".")) : false;
	}));
}

// src/rules/workflow/excessive-permissions.ts
const excessivePermissions = defineRule({
	id: "workflow/excessive-permissions",
	title: "Token may do more than the job needs",
	severity: "high",
	rationale: "Every action and dependency of a job can read its token. A scope that the job does not need serves only who compromises one of them.",
	remedy: "Grant nothing at workflow level (`permissions: {}`) and give each job the scopes that its steps use.",
	standards: [
		"OWASP CICD-SEC-5",
		"OWASP CICD-SEC-2",
		"OpenSSF Scorecard Token-Permissions",
		"NIST SSDF PO.5.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) {
			if (workflow.permissions !== null) yield* workflowLevel(workflows, workflow, workflow.permissions);
			for (const job of workflow.jobs) if (job.permissions !== null) yield* jobLevel(workflows, workflow, job, job.permissions);
		}
	}
});
function* workflowLevel(model, workflow, permissions) {
	yield* wholesale$1(permissions, "every job of the workflow");
	const inheriting = workflow.jobs.filter((job) => job.permissions === null);
	for (const entry of permissions.scopes) {
		if (!isWrite(entry)) continue;
		const scope = entry.key.value;
		const users = inheriting.filter((job) => canUse(model, workflow, job, scope));
		const allNeedIt = inheriting.every((job) => isKnownToUse(job, scope));
		const evidence = {
			scope,
			inheritedBy: inheriting.map((job) => job.id.value),
			usableBy: users.map((job) => job.id.value)
		};
		yield {
			at: entry.value.at,
			message: `\`${scope}: write\` is granted to the whole workflow. ${whoHoldsIt(inheriting, users, allNeedIt)}${inheriting.length === 0 ? "" : idTokenWord(scope)}`,
			remedy: moveDown(scope, users),
			...isOnlyForLater(inheriting, users, allNeedIt, scope) ? { severity: "low" } : {},
			evidence,
			key: `workflow ${scope}`
		};
	}
}
function isOnlyForLater(inheriting, users, allNeedIt, scope) {
	if (inheriting.length === 0) return true;
	return (inheriting.length === 1 || allNeedIt) && scope !== "id-token" && users.length === inheriting.length;
}
function* jobLevel(model, workflow, job, permissions) {
	yield* wholesale$1(permissions, `job \`${job.id.value}\``);
	for (const entry of permissions.scopes) {
		const scope = entry.key.value;
		if (!isWrite(entry) || canUse(model, workflow, job, scope)) continue;
		const none = job.uses === null ? "None of its steps" : "Nothing in the workflow that it calls";
		const why = scope === "id-token" ? `${none} asks for an OIDC token, and any code that gets into the job could sign in as it.` : `${none} can reach that scope, and a later change or a compromised dependency could.`;
		yield {
			at: entry.value.at,
			message: `Job \`${job.id.value}\` holds \`${scope}: write\` and cannot use it. ${why}`,
			remedy: scope === "id-token" ? `Remove \`id-token: write\` from job \`${job.id.value}\`.` : `Remove \`${scope}: write\` from job \`${job.id.value}\`, or write \`${scope}: read\` where a step reads.`,
			evidence: {
				job: job.id.value,
				scope
			},
			key: `job ${job.id.value} ${scope}`
		};
	}
}
function* wholesale$1(permissions, holder) {
	if (permissions.kind === "write-all") yield {
		at: permissions.at,
		message: `\`permissions: write-all\` gives ${holder} every scope. One compromised action or dependency can then push code and publish packages.`,
		key: `write-all ${holder}`
	};
	if (permissions.kind === "dynamic" || permissions.scopes.some((entry) => entry.value.expressions.length > 0)) yield {
		at: permissions.at,
		unverified: `the permissions of ${holder} are an expression, which GitHub does not evaluate there; write the scopes out`
	};
}
function isWrite(entry) {
	return entry.value.value.trim().toLowerCase() === "write";
}
function whoHoldsIt(inheriting, users, allNeedIt) {
	if (inheriting.length === 0) return "Every job replaces it today; a job added later would inherit it.";
	if (users.length === 0) return `No job that inherits it can use it: ${names(inheriting)}.`;
	if (inheriting.length === 1) return `Only ${names(inheriting)} inherits it today; a job added later would too.`;
	if (users.length === inheriting.length) return allNeedIt ? `${names(inheriting)} ${inheriting.length === 2 ? "both" : "all"} use it today; a job added later would hold it too.` : `${names(inheriting)} ${inheriting.length === 2 ? "both" : "all"} hold it, needed or not.`;
	return `${names(inheriting)} inherit it, and ${users.length === 1 ? "only" : "at most"} ${names(users)} can use it.`;
}
function names(jobs) {
	const shown = jobs.slice(0, 4).map((job) => `\`${job.id.value}\``);
	const more = jobs.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more jobs` : shown.join(", ");
}
function idTokenWord(scope) {
	return scope === "id-token" ? " Every holder can sign in to the cloud or a registry as this workflow." : "";
}
function moveDown(scope, users) {
	if (users.length === 0) return `Remove \`${scope}: write\` from the workflow's \`permissions\`.`;
	const top = "Leave only read scopes at the top (or `permissions: {}`)";
	return users.length === 1 ? `${top} and set \`jobs.${users[0].id.value}.permissions: { ${scope}: write }\`, with what else that job reads.` : `${top} and set \`permissions: { ${scope}: write }\` on the jobs that need it, of ${names(users)}.`;
}

// src/rules/workflow/shell/values.ts
function plainValues(script, env) {
	const known = read$1.get(script);
	if (known !== void 0 && known.env === env) return known.values;
	const values = valuesOf$1(script, env);
	read$1.set(script, {
		env,
		values
	});
	return values;
}
const read$1 = /* @__PURE__ */ new WeakMap();
function valuesOf$1(script, env) {
	const values = /* @__PURE__ */ new Map();
	for (const { key, value } of env) values.set(key.value, withValues(value.value, values));
	const own = /* @__PURE__ */ new Map();
	const inForce = new Map(values);
	for (const { name, text } of assignments(script)) {
		const value = withValues(text, inForce);
		const told = own.has(name) && own.get(name) !== value ? null : value;
		own.set(name, told);
		if (told !== null) inForce.set(name, told);
		else if (values.has(name)) inForce.set(name, values.get(name));
		else inForce.delete(name);
	}
	for (const [name, value] of own) if (value === null) values.delete(name);
	else values.set(name, value);
	for (const [name, value] of values) if (isOpen(value)) values.delete(name);
	return values;
}
function withValues(text, values) {
	if (!text.includes("$")) return text;
	return text.replaceAll(/\$\{\{\s*env\.([\w-]+)\s*\}\}|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g, (whole, ...names) => values.get(names.slice(0, 3).find((name) => name !== void 0)) ?? whole);
}
function isOpen(text) {
	return /[$`]/.test(text);
}
function* assignments(script) {
	for (const command of commandsOf$1(script) ?? []) {
		if (command.program === "") for (const { name, value } of command.assignments) yield {
			name,
			text: value.value
		};
		if (command.program === "read") for (const { value } of command.args) yield {
			name: value,
			text: "$"
		};
		if (![
			"export",
			"declare",
			"local",
			"readonly",
			"typeset"
		].includes(command.program)) continue;
		for (const word of command.args) {
			const [, name, text] = /^(\w+)=([\s\S]*)$/.exec(word.value) ?? [];
			if (name !== void 0) yield {
				name,
				text
			};
		}
	}
}

// src/rules/workflow/floating-artifact/names.ts
const FLOATING = /(?<![A-Za-z0-9])latest(?![A-Za-z0-9])/i;
const FLOATING_TAGS = /^(?:stable|current|newest|prod|production|live|release)$/i;
const ARCHIVE = /\.(?:whl|zip|tar\.(?:gz|bz2|xz|zst)|tgz|tar|jar|war|ear|deb|rpm|apk|aab|gem|crate|nupkg|egg|exe|msi|dmg|pkg|AppImage|vsix|hpi|phar|wasm|pex|pyz)$/i;
const VERSION_NAME = /version|tag|sha|commit|\bref\b|ref_name|run_|build|date|time|\bver\b|release|digest|hash/i;
function carriesVersion(text) {
	const open = [...text.matchAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+|`[^`]*`/g)].map(([part]) => part);
	const plain = open.reduce((rest, part) => rest.replace(part, "\0"), text);
	if (open.some((part) => VERSION_NAME.test(part) && !FLOATING.test(part))) return true;
	return /(?<![A-Za-z0-9])v?\d+\.\d+|(?<![A-Za-z0-9])v\d+(?![A-Za-z0-9])|[0-9a-f]{40}/.test(plain);
}
function imageParts(image) {
	const reference = image.replace(/^(?:docker|oci):\/\//, "");
	if (reference.includes("@")) return {
		name: reference.slice(0, reference.indexOf("@")),
		tag: void 0
	};
	const masked = reference.replaceAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)/g, (part) => "$".repeat(part.length));
	const slash = masked.lastIndexOf("/");
	const colon = masked.indexOf(":", slash + 1);
	if (colon !== -1) return {
		name: reference.slice(0, colon),
		tag: reference.slice(colon + 1)
	};
	const last = masked.slice(slash + 1);
	return {
		name: reference,
		tag: /[$`]/.test(last) ? void 0 : null
	};
}
function isOwnRegistry(image) {
	return /^(?:localhost|127\.0\.0\.1)(?::\d+)?\//.test(image);
}
function isFloatingTag(tag) {
	if (FLOATING_TAGS.test(tag)) return true;
	return FLOATING.test(withoutOpen(tag)) && !carriesVersion(tag);
}
function isVersionTag(tag) {
	return carriesVersion(tag) || /[$`]/.test(tag) || /^\d/.test(tag);
}
function isFloatingFile(path) {
	const plain = withoutOpen(path).replace(/[?#].*$/, "");
	return ARCHIVE.test(plain) && FLOATING.test(plain) && !isRunner(plain) && !carriesVersion(fileAndFolders(path));
}
function isFloatingFolder(path) {
	return /(?:^|\/)latest\/?\*?$/i.test(path) && !carriesVersion(path);
}
function isArchive(path) {
	return ARCHIVE.test(path);
}
function isRunner(path) {
	return /(?:ubuntu|macos|windows)-latest/i.test(path);
}
function fileAndFolders(path) {
	return path.replace(/^[a-z0-9+]+:\/\/[^/]*\//i, "");
}
function withoutOpen(text) {
	return text.replaceAll(/\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)/g, "\0");
}

// src/rules/workflow/floating-artifact/actions.ts
const NOTHING = {
	floating: [],
	versioned: []
};
const RELEASES = /* @__PURE__ */ new Map([
	["softprops/action-gh-release", "tag_name"],
	["ncipollo/release-action", "tag"],
	["svenstaro/upload-release-action", "tag"],
	["marvinpinto/action-automatic-releases", "automatic_release_tag"],
	["marvinpinto/actions", "automatic_release_tag"]
]);
const DOWNLOADS = [
	[
		"robinraju/release-downloader",
		"latest",
		"true"
	],
	[
		"robinraju/release-downloader",
		"tag",
		"latest"
	],
	[
		"dsaltares/fetch-gh-release-asset",
		"version",
		"latest"
	]
];
const DEPLOYMENTS = [
	["google-github-actions/deploy-cloudrun", ["image"]],
	["azure/webapps-deploy", ["images", "package"]],
	["azure/functions-container-action", ["image"]],
	["azure/container-apps-deploy-action", ["imagetodeploy"]],
	["azure/k8s-deploy", ["images"]],
	["aws-actions/amazon-ecs-render-task-definition", ["image"]]
];
function floatingInputs(step, env) {
	const name = actionName(step);
	if (name === null) return NOTHING;
	const values = new Map(env.flatMap(({ key, value }) => value.value.includes("${{") ? [] : [[key.value, value.value]]));
	const input = (key) => step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value ?? null;
	if (name === "docker/build-push-action" || name === "redhat-actions/push-to-registry") return pushed(name, input, values);
	if (name === "docker/metadata-action") return labelled(name, input, values);
	const tag = input(RELEASES.get(name) ?? "");
	if (tag !== null && withValues(tag.value.trim(), values).toLowerCase() === "latest") return {
		floating: [whole(tag, "published", "release", name)],
		versioned: []
	};
	for (const [action, key, wanted] of DOWNLOADS) {
		const given = input(key);
		if (action === name && given?.value.trim().toLowerCase() === wanted) return {
			floating: [whole(given, "consumed", "tool", name)],
			versioned: []
		};
	}
	if (name === "google-github-actions/upload-cloud-storage") {
		const path = input("path")?.value ?? "";
		const target = input("destination");
		if (target !== null && isFloatingFile(`${target.value.trim()}/${path.trim().split("/").at(-1) ?? ""}`)) return {
			floating: [whole(target, "published", "file", name)],
			versioned: []
		};
	}
	return {
		floating: deployed(name, input, values),
		versioned: []
	};
}
function pushed(name, input, values) {
	if (name === "docker/build-push-action") {
		const push = input("push")?.value.trim().toLowerCase() ?? "false";
		const outputs = input("outputs")?.value ?? "";
		if (push === "false" && !/type=registry|push=true/.test(outputs)) return NOTHING;
		if (/push-by-digest=true/.test(outputs)) return NOTHING;
	}
	const tags = input("tags");
	if (tags === null) return NOTHING;
	const base = name === "docker/build-push-action" ? "" : input("image")?.value.trim() ?? "";
	const floating = [];
	const versioned = [];
	const entries = parts(tags);
	const open = entries.some(({ value }) => /^\$\{\{[^}]*\}\}$/.test(withValues(value, values)));
	for (const part of entries) {
		const written = withValues(base === "" ? part.value : `${base}:${part.value}`, values);
		const { name: image, tag } = imageParts(written);
		if (tag === void 0 || isOwnRegistry(image)) continue;
		if (tag === null || isFloatingTag(tag)) {
			const at = locate(tags, part.start, part.end);
			floating.push({
				at,
				use: "published",
				what: "image",
				name: part.value,
				by: name,
				image,
				beside: open
			});
		} else if (isVersionTag(tag)) versioned.push({ image });
	}
	return {
		floating,
		versioned
	};
}
function labelled(name, input, values) {
	const tags = input("tags");
	const flavor = input("flavor");
	const images = (input("images")?.value ?? "").split(/[\n,]/).map((line) => line.trim());
	const image = withValues(images.find((line) => line !== "")?.replace(/^name=/, "") ?? "", values);
	const lines = tags === null ? [] : parts(tags, /\n/);
	const beside = tags === null || lines.some(({ value }) => isVersionLine(value));
	const floating = [];
	for (const { value, start, end } of lines) {
		const raw = /^type=raw\b/.test(value) ? /(?:^|,)value=([^,]*)/.exec(value)?.[1] ?? "" : value;
		if (raw.startsWith("type=") || !isFloatingTag(raw)) continue;
		if (/(?:^|,)enable=false(?:,|$)/.test(value)) continue;
		floating.push({
			at: locate(tags, start, end),
			use: "published",
			what: "image",
			name: value,
			by: name,
			image,
			beside
		});
	}
	const forced = flavor === null ? void 0 : parts(flavor, /\n/).find(({ value }) => /^latest=true$/.test(value));
	if (forced !== void 0) floating.push({
		at: locate(flavor, forced.start, forced.end),
		use: "published",
		what: "image",
		name: forced.value,
		by: name,
		image,
		beside
	});
	return {
		floating,
		versioned: beside && image !== "" ? [{ image }] : []
	};
}
function isVersionLine(line) {
	if (/^type=(?:semver|pep440|match|sha|schedule)\b/.test(line)) return true;
	if (/^type=ref\b/.test(line)) return /event=(?:tag|pr)\b/.test(line);
	const value = (/^type=raw\b/.test(line) ? /(?:^|,)value=(.*)/.exec(line)?.[1] ?? "" : line).replace(/,(?:enable|priority|prefix|suffix)=.*$/, "");
	return !value.startsWith("type=") && value !== "" && !isFloatingTag(value) && isVersionTag(value);
}
function deployed(name, input, values) {
	return DEPLOYMENTS.filter(([action]) => action === name).flatMap(([, inputs]) => inputs.flatMap((key) => {
		const text = input(key);
		if (text === null) return [];
		return parts(text).flatMap(({ value, start, end }) => {
			const written = withValues(value, values);
			const { tag } = imageParts(written);
			const image = key !== "package" && (tag === null ? /\//.test(written) : tag !== void 0 && isFloatingTag(tag));
			if (!image && !isFloatingFile(written)) return [];
			const what = image ? "image" : "file";
			return [{
				at: locate(text, start, end),
				use: "consumed",
				what,
				name: value,
				by: name
			}];
		});
	}));
}
function whole(text, use, what, by) {
	return {
		at: locate(text, 0, text.value.length),
		use,
		what,
		name: text.value.trim(),
		by
	};
}
function parts(text, separator = /[\n,]/) {
	const found = [];
	let start = 0;
	const masked = text.value.replaceAll(/\$\{\{[\s\S]*?\}\}/g, (part) => "x".repeat(part.length));
	for (const line of masked.split(separator)) {
		const lead = line.length - line.trimStart().length;
		const length = line.trim().length;
		const from = start + lead;
		if (length > 0 && line.trim() !== "" && !line.trim().startsWith("#")) found.push({
			value: text.value.slice(from, from + length),
			start: from,
			end: from + length
		});
		start += line.length + 1;
	}
	return found;
}

// src/rules/workflow/floating-artifact/file-commands.ts
const COPIES = [
	[
		"aws",
		"s3",
		"cp"
	],
	[
		"aws",
		"s3",
		"mv"
	],
	[
		"aws",
		"s3",
		"sync"
	],
	["gsutil", "cp"],
	["gsutil", "mv"],
	["gsutil", "rsync"],
	[
		"gcloud",
		"storage",
		"cp"
	],
	[
		"gcloud",
		"storage",
		"mv"
	],
	[
		"gcloud",
		"storage",
		"rsync"
	],
	["azcopy", "copy"],
	["azcopy", "cp"],
	["azcopy", "sync"],
	["rclone", "copy"],
	["rclone", "copyto"],
	["rclone", "sync"],
	["s3cmd", "put"],
	["s3cmd", "sync"],
	["mc", "cp"],
	["mc", "mirror"],
	["scp"],
	["rsync"]
];
const REMOTE = /^(?:[a-z0-9]+:\/\/|[\w.@$-]+:(?!\\))/i;
const PACKAGES = /(?:^|[/_-])(?:wheels?|packages?|artifacts?|artefacts?|layers?|jars?|libs?|releases?|lambdas?|zips?)(?:[/_-]|$)/i;
function floatingFiles(command, values, publishes) {
	const copy = COPIES.find((words) => startsWith(command, words));
	if (copy !== void 0) return copied(command, copy, values);
	const words = operands(command);
	const [first] = words;
	if (command.program === "az" && first === "storage") return uploadedToAzure(command, values);
	if (command.program === "curl" || command.program === "wget") return transferred(command, values);
	if (command.program === "cp" || command.program === "mv" || command.program === "ln") return publishes ? renamed$1(command, values) : [];
	return TAKERS.has(command.program) && !isQuestion(words) ? taken(command, values) : [];
}
const TAKERS = new Set("aws gcloud sam cdk terraform tofu helm kubectl databricks dbx docker pip uv npm pnpm poetry pipx".split(" "));
function isQuestion(words) {
	return words.slice(0, 4).some((word) => /^(?:describe|get|list|head|batch-get|show)(?:-|$)/.test(word));
}
function taken(command, values) {
	const keyed = [
		"aws",
		"terraform",
		"tofu",
		"sam",
		"cdk",
		"databricks",
		"dbx"
	].includes(command.program);
	const by = [command.program, ...operands(command).slice(0, 2)].filter((word) => /^[a-z][\w-]*$/.test(word)).join(" ");
	return command.args.flatMap((word) => filesIn(withValues(word.value, values)).some((path) => isFloatingFile(path) && (keyed || REMOTE.test(path) || path.endsWith(".whl"))) ? [finding$10(command, word, "consumed", "file", by)] : []);
}
function startsWith(command, [program, ...words]) {
	const given = operands(command);
	return command.program === program && words.every((word, index) => given[index] === word);
}
function copied(command, copy, values) {
	const places = command.args.filter((word, index) => !word.value.startsWith("-") && !/^--?(?:region|profile|acl|exclude|include|cache-control|content-type|endpoint-url|storage-class|e|i|P|p)$/.test(command.args[index - 1]?.value ?? "")).slice(copy.length - 1);
	const target = places.at(-1);
	if (target === void 0 || places.length < 2) return [];
	const by = copy.join(" ");
	const sources = places.slice(0, -1);
	const to = withValues(target.value, values);
	if (REMOTE.test(to)) {
		const taken = sources.map(({ value }) => withValues(value, values));
		if (isFloatingFile(to)) return [finding$10(command, target, "published", "file", by, taken.some(carriesVersion))];
		const into = isFloatingFolder(to);
		if (taken.some((source) => isFloatingFile(source) && !carriesVersion(to))) return [finding$10(command, sources[0], "published", "file", by)];
		return into && taken.every((source) => holdsPackages(command, source)) ? [finding$10(command, target, "published", "folder", by)] : [];
	}
	return sources.flatMap((source) => {
		const from = withValues(source.value, values);
		if (!REMOTE.test(from)) return [];
		return isFloatingFile(from) || isFloatingFolder(from) && holdsPackages(command, to) ? [finding$10(command, source, "consumed", isFloatingFile(from) ? "file" : "folder", by)] : [];
	});
}
function holdsPackages(command, source) {
	if (carriesVersion(source.replace(/^.*\//, ""))) return false;
	return [source, ...optionValues(command, "--include").map(({ value }) => value)].some((path) => isArchive(path)) || PACKAGES.test(source);
}
function uploadedToAzure(command, values) {
	const named = optionValues(command, "--name", "-n", "--destination", "-d", "--destination-path", "--destination-blob");
	const use = operands(command).includes("download") ? "consumed" : "published";
	return named.flatMap((word) => {
		const name = withValues(word.value, values);
		return isFloatingFile(name) ? [{
			...finding$10(command, word, use, "file", "az storage blob"),
			name: word.value
		}] : [];
	});
}
function transferred(command, values) {
	const uploads = hasOption(command, "-T", "--upload-file", "--data-binary") || /PUT/.test(command.args.map(({ value }) => value).join(" "));
	return command.args.flatMap((word) => {
		const address = withValues(word.value, values);
		if (!/^https?:\/\//.test(address)) return [];
		if (uploads) return isFloatingFile(address) ? [finding$10(command, word, "published", "file", command.program)] : [];
		if (/\/releases\/latest\/download\//.test(address)) return [finding$10(command, word, "consumed", "tool", command.program)];
		return isFloatingFile(address) ? [finding$10(command, word, "consumed", "file", command.program)] : [];
	});
}
function renamed$1(command, values) {
	const plain = command.args.filter(({ value }) => !value.startsWith("-"));
	const target = plain.at(-1);
	if (target === void 0 || plain.length < 2 || !isFloatingFile(withValues(target.value, values))) return [];
	return [finding$10(command, target, "published", "file", command.program, command.program !== "mv")];
}
function filesIn(text) {
	return text.split(/[\s"'=,;{}[\]()]+/).filter((part) => part !== "");
}
function finding$10(command, word, use, what, by, beside = false) {
	return {
		at: wordAt(command.script, word),
		use,
		what,
		name: word.value,
		by,
		beside
	};
}

// src/rules/workflow/floating-artifact/image-commands.ts
function pushedImages(command, values) {
	const floating = [];
	const versioned = [];
	for (const { word, by, implicit } of pushedBy(command)) {
		const { name, tag } = imageParts(withValues(word.value, values));
		if (tag === void 0 || tag === null && !implicit || isOwnRegistry(name)) continue;
		if (tag === null || isFloatingTag(tag)) floating.push({
			at: wordAt(command.script, word),
			use: "published",
			what: "image",
			name: word.value,
			by,
			image: name
		});
		else if (isVersionTag(tag)) versioned.push({ image: name });
	}
	return {
		floating,
		versioned
	};
}
function pushedBy(command) {
	const { program } = command;
	const words = operands(command);
	const plain = command.args.filter(({ value }) => !value.startsWith("-"));
	const pushed = (by, chosen, implicit = false) => chosen.map((word) => ({
		word,
		by,
		implicit
	}));
	const last = plain.at(-1);
	switch (program) {
		case "docker":
		case "podman":
		case "nerdctl":
		case "buildah": return pushedByEngine(command, plain);
		case "crane":
			if (words[0] === "tag" && plain[2] !== void 0 && plain[1] !== void 0) return pushed("crane tag", [{
				...plain[2],
				value: `${imageParts(plain[1].value).name}:${plain[2].value}`
			}]);
			return [
				"push",
				"copy",
				"cp"
			].includes(words[0] ?? "") && last !== void 0 ? pushed(`crane ${words[0]}`, [last]) : [];
		case "skopeo": return words[0] === "copy" && last?.value.startsWith("docker://") === true ? pushed("skopeo copy", [last]) : [];
		case "oras": return words[0] === "push" && plain[1] !== void 0 ? pushed("oras push", [plain[1]]) : [];
		case "regctl": return words[0] === "image" && words[1] === "copy" && last !== void 0 ? pushed("regctl image copy", [last]) : [];
		case "gcloud":
			if (words.join(" ").startsWith("builds submit")) return pushed("gcloud builds submit", optionValues(command, "--tag", "-t"));
			return /^(?:container images add-tag|artifacts docker tags add)/.test(words.join(" ")) && last !== void 0 ? pushed("gcloud", [last]) : [];
		case "az": return words[0] === "acr" && words[1] === "build" ? pushed("az acr build", optionValues(command, "--image", "-t")) : [];
		case "pack": return words[0] === "build" && command.args.some(({ value }) => value === "--publish") ? pushed("pack build", plain.slice(1, 2), true) : [];
		default: return program.endsWith("kaniko/executor") ? pushed("kaniko", optionValues(command, "--destination", "-d")) : [];
	}
}
function pushedByEngine(command, plain) {
	const { program } = command;
	const words = plain.map(({ value }) => value);
	const flags = command.args.map(({ value }) => value);
	const by = [program, ...words[0] === "buildx" ? words.slice(0, 2) : words.slice(0, 1)].join(" ");
	const last = plain.at(-1);
	if (words[0] === "push" || words[0] === "image" && words[1] === "push") {
		const all = flags.includes("--all-tags") || flags.includes("-a");
		return last === void 0 || words.length < 2 ? [] : [{
			word: last,
			by: `${program} push`,
			implicit: !all
		}];
	}
	if (words[0] === "manifest" && words[1] === "push") return plain.slice(2, 3).map((word) => ({
		word,
		by: `${program} manifest push`,
		implicit: true
	}));
	const tags = optionValues(command, "-t", "--tag");
	if (words.slice(0, 3).join(" ") === "buildx imagetools create") return tags.map((word) => ({
		word,
		by: `${program} buildx imagetools create`,
		implicit: true
	}));
	const builds = words[0] === "build" || words[0] === "buildx" && words[1] === "build";
	const pushes = flags.some((flag) => flag === "--push" || flag === "--push=true" || /type=registry|push=true/.test(flag));
	return builds && pushes ? tags.map((word) => ({
		word,
		by,
		implicit: true
	})) : [];
}
const DEPLOYERS = /* @__PURE__ */ new Set([
	"kubectl",
	"helm",
	"gcloud",
	"aws",
	"az",
	"flyctl",
	"fly",
	"oc",
	"kustomize",
	"nomad"
]);
function deployedImages(command, values) {
	const words = operands(command);
	if (!(command.program === "docker" && (words[0] === "service" || words[0] === "stack")) && !DEPLOYERS.has(command.program)) return [];
	if (words.slice(0, 4).some((word) => /^(?:describe|get|list|batch-get|show|delete|batch-delete|remove)(?:-|$)/.test(word))) return [];
	const secrets = command.args.flatMap(({ value }, index) => /^--(?:set|update)-secrets$/.test(value) ? [index + 1] : []);
	return command.args.flatMap((word, index) => {
		if (secrets.includes(index) || /^--(?:set|update)-secrets=/.test(word.value)) return [];
		const text = withValues(word.value, values);
		const [, image] = /^(?:--?[\w.-]+=|[\w.-]+=)?((?:[^=\s]*\/)?[^=\s/]+:[\w.-]+)$/.exec(text) ?? [];
		const [, tag] = /(?:^|[,.=])(?:image\.?tag|tag|newTag)=([\w.-]+)/i.exec(text) ?? [];
		const found = tag ?? (image?.includes("/") === true ? imageParts(image).tag : void 0);
		if (found == null || !isFloatingTag(found)) return [];
		if (tag === void 0 && /secret|parameter|arn:/i.test(text)) return [];
		const by = [command.program, ...words.slice(0, 2)].join(" ");
		return [{
			at: wordAt(command.script, word),
			use: "consumed",
			what: "image",
			name: word.value,
			by
		}];
	});
}

// src/rules/workflow/floating-artifact/message.ts
function floatingDraft(floating, where) {
	const { at, use, what, name, by, beside = false } = floating;
	const severity = beside ? "low" : what === "tool" ? "medium" : "high";
	return {
		at,
		message: `${headline$1(floating, where)} ${WHY[use]}`,
		remedy: remedyFor$6(floating),
		severity,
		evidence: {
			name,
			by,
			use,
			beside
		},
		key: `${where} ${use} ${by} ${name}`
	};
}
function headline$1({ use, what, name, by, beside = false }, where) {
	if (what === "tool") return `\`${by}\` in ${where} takes the newest release${name.includes("/") ? ` of ${quoted$1(name)}` : ""}, whichever that is.`;
	const thing = `${what} ${quoted$1(name)}`;
	if (use === "consumed") return `\`${by}\` in ${where} takes the ${thing}, whichever version that is.`;
	return beside ? `\`${by}\` in ${where} publishes the ${thing} beside its versions.` : `\`${by}\` in ${where} publishes the ${thing}, a name without a version.`;
}
const WHY = {
	published: "The next release overwrites it: nobody can tell which commit is running, or go back.",
	consumed: "What runs is decided by whoever published last, not by this commit."
};
function remedyFor$6({ use, what, beside = false, by }) {
	if (beside) return "Leave the alias out, and let everybody name a version; or accept it with a waiver.";
	if (use === "consumed") {
		if (what === "chart") return "Add `--version <version>`, or take the chart by its digest.";
		if (what === "tool") return by.startsWith("gh ") ? "Name the release: `gh release download <tag>`, and compare the digest." : "Name the release: `/releases/download/<tag>/…`, and compare the digest: `sha256sum --check`.";
		return what === "image" ? "Name the version that this release was built as, or its digest." : "Name the file with its version: `app-<version>-py3-none-any.whl`.";
	}
	if (what === "image") return "Push the version: `:${{ github.ref_name }}`, or `type=semver,pattern={{version}}`.";
	return what === "release" ? "Publish a release of its own for each version, and let nothing move." : "Put the version into the path: `…/${{ github.ref_name }}/app-<version>.zip`.";
}

// src/rules/workflow/floating-artifact/release-commands.ts
function floatingReleases(command, values, repositories) {
	if (command.program === "gh") return ofGh(command, values);
	if (command.program === "git") return movedTag(command);
	return command.program === "helm" ? looseChart(command, values, repositories) : [];
}
function ofGh(command, values) {
	const words = command.args.filter(({ value }) => !value.startsWith("-"));
	const [group, action, tag] = words;
	if (group?.value !== "release") return [];
	if (action?.value === "create" || action?.value === "upload" || action?.value === "edit") {
		if (tag === void 0 || withValues(tag.value, values).toLowerCase() !== "latest") return [];
		return [finding$9(command, tag, "published", "release", `gh release ${action.value}`)];
	}
	if (action?.value !== "download") return [];
	const options = /^(?:-R|--repo|-p|--pattern|-D|--dir|-O|--output|-A|--archive)$/;
	return words.slice(2).some((word) => !options.test(command.args[command.args.indexOf(word) - 1]?.value ?? "")) ? [] : [finding$9(command, action, "consumed", "tool", "gh release download")];
}
function movedTag(command) {
	const words = command.args.filter(({ value }) => !value.startsWith("-"));
	if (words[0]?.value !== "tag" || !hasOption(command, "-f", "--force", "-fa", "-af")) return [];
	return words[1]?.value.toLowerCase() === "latest" ? [{
		...finding$9(command, words[1], "published", "release", "git tag"),
		beside: true
	}] : [];
}
const VALUED = /^(?:-n|--namespace|-f|--values|--set|--set-string|--set-file|--set-json|--timeout|--kube-context|--kubeconfig|--version|--repo|--description|--username|--password|--post-renderer)$/;
function looseChart(command, values, repositories) {
	const [action] = operands(command);
	if (action !== "upgrade" && action !== "install" || hasOption(command, "--version", "--dry-run")) return [];
	const chart = command.args.filter(({ value }, index) => !value.startsWith("-") && !VALUED.test(command.args[index - 1]?.value ?? ""))[2];
	if (chart === void 0) return [];
	const name = withValues(chart.value, values);
	if (name.endsWith(".tgz") || name.includes("@sha256:")) return [];
	return name.startsWith("oci://") || optionValues(command, "--repo").length > 0 || /^[\w-]+\/[\w-]+$/.test(name) && repositories.has(name.slice(0, name.indexOf("/"))) ? [finding$9(command, chart, "consumed", "chart", `helm ${action}`)] : [];
}
function chartRepositories(commands) {
	return new Set(commands.flatMap((command) => {
		const [group, action, name] = operands(command);
		return command.program === "helm" && group === "repo" && action === "add" && name !== void 0 ? [name] : [];
	}));
}
function finding$9(command, word, use, what, by) {
	return {
		at: wordAt(command.script, word),
		use,
		what,
		name: word.value,
		by
	};
}

// src/rules/workflow/floating-artifact.ts
const floatingArtifact = defineRule({
	id: "workflow/floating-artifact",
	title: "Artefact is published or taken without its version",
	severity: "high",
	rationale: "A name such as `latest` is overwritten by every release. What runs cannot be traced to a commit, two deployments of one configuration differ, and there is nothing to go back to.",
	remedy: "Let the path, file name or tag carry the version, and take it by that name.",
	standards: [
		"NIST SSDF PS.3.2",
		"OWASP CICD-SEC-9",
		"SLSA v1.2 Build L1",
		"CIS Software Supply Chain 4.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		const found = /* @__PURE__ */ new Map();
		const versioned = /* @__PURE__ */ new Set();
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) for (const one of floatingIn(workflows, workflow, job, versioned)) {
			const { path, startLine, startColumn } = one.at;
			const place = `${path}:${startLine}:${startColumn}`;
			if (!found.has(place)) found.set(place, {
				floating: one,
				where: whereIs(workflow, job, path)
			});
		}
		for (const { floating, where } of found.values()) {
			const beside = floating.beside === true || floating.image !== void 0 && versioned.has(floating.image);
			yield floatingDraft({
				...floating,
				beside
			}, where);
		}
	}
});
function whereIs(workflow, job, path) {
	return path === workflow.path ? `job \`${job.id.value}\`` : `\`${path}\``;
}
function* floatingIn(model, workflow, job, versioned) {
	const publishing = publishes(model, job);
	const steps = reachedSteps(model, workflow, job);
	const repositories = chartRepositories(steps.flatMap((reached) => scriptsOf(model, reached).flatMap(({ script }) => commandsOf$1(script) ?? [])));
	for (const reached of steps) {
		const { step, env } = reached;
		if (isSwitchedOff(step.if?.value)) continue;
		if (step.uses !== null) {
			const found = floatingInputs(step, env);
			if (publishing) {
				for (const { image } of found.versioned) versioned.add(image);
				yield* found.floating;
			}
			continue;
		}
		const [own, ...called] = scriptsOf(model, reached).map(({ script }) => script);
		const commands = [...commandsOf$1(own) ?? [], ...plainCommands(called)];
		for (const command of commands) {
			const values = plainValues(command.script, env);
			const pushed = pushedImages(command, values);
			for (const { image } of pushed.versioned) versioned.add(image);
			const deployed = publishing ? deployedImages(command, values) : [];
			const files = floatingFiles(command, values, publishing);
			const releases = publishing ? floatingReleases(command, values, repositories) : [];
			yield* [
				...pushed.floating,
				...deployed,
				...files.filter((one) => publishing || isPackage$1(one)),
				...releases
			];
		}
	}
}
function isPackage$1({ what, use, name }) {
	return what === "file" && /\.whl\b/.test(name) || what !== "tool" && use === "published";
}
function isSwitchedOff(condition) {
	return condition?.replaceAll(/[${}\s]/g, "") === "false";
}

// src/rules/workflow/pinning/allowed-repository.ts
const ENTRY = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?:\*|[\w.-]+(?:\/[\w.-]+)*)$/;
const allowedRepository = {
	entry: pipe(string(), regex(ENTRY, "must be `owner/repo`, `owner/repo/path` or `owner/*`, nothing before or after")),
	covers(entry, action) {
		const [owner, repository, ...path] = entry.toLowerCase().split("/");
		if (owner !== action.owner.toLowerCase()) return false;
		if (repository === "*") return true;
		if (repository !== action.repository.toLowerCase()) return false;
		return path.length === 0 || path.join("/") === action.path.toLowerCase();
	}
};

// src/rules/workflow/pinning/unseen.ts
const unseenRepositories = {
	options: strictObject({ unseen: optional(array(allowedRepository.entry), []) }),
	covers(unseen, pin) {
		return unseen.some((entry) => allowedRepository.covers(entry, pin));
	}
};

// src/rules/workflow/impostor-commit.ts
const MOVED = 3;
const impostorCommit = defineRule({
	id: "workflow/impostor-commit",
	title: "Pinned commit does not belong to the repository that is named",
	severity: "critical",
	rationale: "GitHub shows the commits of forks under the name of the original. A pin to one looks like the original and runs what the owner of the fork wrote, with the token and secrets of this pipeline.",
	remedy: "Pin the commit of a release of the repository itself, and look at how the present one came here.",
	standards: [
		"OWASP CICD-SEC-3",
		"NIST SSDF PW.4.1",
		"OpenSSF S2C2F ING-1"
	],
	needs: ["workflows", "pinOrigins"],
	options: unseenRepositories.options,
	applies: ({ pinOrigins }) => pinOrigins.coverage.found === 0 ? "no workflow or action pins a commit of another repository" : true,
	*check({ pinOrigins }, { unseen }) {
		for (const { pin, origin, renamedTo } of pinOrigins.pins) {
			if (unseenRepositories.covers(unseen, pin)) continue;
			if (renamedTo !== null) yield renamed(pin, renamedTo);
			if ("problem" in origin) yield {
				unverified: origin.problem,
				at: pin.at
			};
			else {
				const draft = origin.value === null ? unknownCommit(pin) : judged(pin, origin.value);
				if (draft !== null) yield draft;
			}
		}
	}
});
function judged(pin, origin) {
	const { name, commit, evidence } = wordsOf(pin);
	if (origin.kind === "branch") return null;
	if (origin.kind === "none") return {
		at: pin.at,
		message: `${name} has the commit ${commit} in none of its branches and tags. It is the commit of a fork, which GitHub shows under the name of the original, or one that was taken out of the history: nobody there vouches for the code that runs here.`,
		remedy: remedyFor$5(pin),
		evidence: {
			...evidence,
			branches: origin.branches,
			tags: origin.tags
		}
	};
	const tags = origin.kind === "tags" ? origin.names : [origin.name];
	const releases = releasesOf(tags);
	if (releases.length >= MOVED) return {
		at: pin.at,
		message: `${name} has the commit ${commit} in no branch, and the tags of ${releases.length} releases name it: ${listed$3(releases)}. So it was with tj-actions/changed-files, whose tags were all moved to the commit of an attacker.`,
		remedy: remedyFor$5(pin),
		evidence: {
			...evidence,
			tags
		}
	};
	const those = tags.length === 1 ? `the tag ${listed$3(tags)}` : `the tags ${listed$3(tags)}`;
	const held = origin.kind === "tag-history" ? `only the history of ${those} holds it` : `only ${those} ${tags.length === 1 ? "names" : "name"} it`;
	return {
		at: pin.at,
		severity: "low",
		message: `${name} has the commit ${commit} in no branch: ${held}. Releases are made like that at times, and a tag that somebody forged looks the same.`,
		remedy: "Look at the commit once: who made it, and what it changes against the branch it was made from. Prefer a release that a branch holds.",
		evidence: {
			...evidence,
			tags
		}
	};
}
function renamed(pin, today) {
	const { name, evidence } = wordsOf(pin);
	return {
		at: pin.at,
		severity: "low",
		message: `${name} is called ${quoted$1(today)} today. GitHub forwards the old name until somebody registers it anew, and then this pin and its next update come from there.`,
		remedy: /^[\w.][\w./-]*$/.test(today) ? `Write the name of today: \`uses: ${today}${pin.path === "" ? "" : `/${pin.path}`}@${pin.commit}\`.` : "Write the name of today.",
		evidence: {
			...evidence,
			today
		},
		key: `renamed ${pin.owner}/${pin.repository}`.toLowerCase()
	};
}
function unknownCommit(pin) {
	const { name, commit, evidence } = wordsOf(pin);
	return {
		at: pin.at,
		message: `${name} has no commit ${commit}. Neither it nor a fork of it is known to have one, so what this pin meant cannot be told: it was mistyped, or taken down.`,
		remedy: remedyFor$5(pin),
		evidence
	};
}
function wordsOf({ owner, repository, commit }) {
	const name = `${owner}/${repository}`;
	return {
		name: quoted$1(name),
		commit: quoted$1(commit.slice(0, 12)),
		evidence: {
			repository: name,
			commit
		}
	};
}
function releasesOf(tags) {
	const components = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const component = /^(|.*[^\d.v]|.*[^a-z\d.]v)v?\d+\.\d+\.\d+$/i.exec(tag)?.[1];
		if (component !== void 0) components.set(component, [...components.get(component) ?? [], tag]);
	}
	return [...components.values()].reduce((most, one) => one.length > most.length ? one : most, []);
}
function listed$3(names) {
	const shown = names.slice(0, 3).map(quoted$1).join(", ");
	return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
function remedyFor$5({ owner, repository, path }) {
	const name = `${owner}/${repository}`;
	const action = path === "" ? name : `${name}/${path}`;
	if (!/^[\w.][\w./-]*$/.test(action)) return impostorCommit.remedy;
	return `Pin a release of the repository itself: \`uses: ${action}@<commit> # <tag>\`, where \`gh api repos/${name}/commits/<tag> --jq .sha\` prints the commit. Look at how the present one came here, and at what its runs could see.`;
}

// src/rules/workflow/inplace-version-edit/aftermath.ts
const COMMITTING = /^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|peter-evans\/create-pull-request|planetscale\/ghcommit-action|ad-m\/github-push-action|swinton\/commit|iarekylew00t\/verified-bot-commit|test-room-7\/action-update-file|qoomon\/actions--create-commit|changesets\/action)$/;
function settles(command) {
	const words = operands(command);
	if (command.program === "git") return [
		"commit",
		"restore",
		"stash",
		"apply"
	].includes(words[0] ?? "") || words[0] === "checkout" && command.args.some(({ value }) => value === "--" || value === "." || /\./.test(value)) || words[0] === "reset" && command.args.some(({ value }) => value === "--hard");
	if (command.program === "gh") return words[0] === "pr" && words[1] === "create";
	if (command.program === "trap") return /\bgit\s+(?:checkout|restore|stash|reset)|\b(?:mv|cp)\b/.test(words[0] ?? "");
	if (command.program === "mv" || command.program === "cp") return /\.(?:bak|orig|backup|old)$/.test(words[0] ?? "");
	return command.program === "mvn" && words.includes("versions:revert");
}
function commits(step) {
	return COMMITTING.test(actionName(step) ?? "");
}
function settlesInText(script) {
	return /\bgit\s+(?:commit|checkout\s+--|restore|stash|reset\s+--hard)/.test(script.text.value);
}
function feedsRelease(model, workflow, job, depth = 0) {
	if (publishes(model, job)) return true;
	if (workflow.jobs.some((other) => publishes(model, other) && neededBy$1(workflow, other).includes(job))) return true;
	return depth < 4 && callersOfWorkflow(model, workflow).some(({ file, job: caller }) => file.kind === "workflow" && feedsRelease(model, file, caller, depth + 1));
}

// src/rules/workflow/inplace-version-edit/files.ts
const VERSION_ONLY = /^(?:VERSION(?:\.txt)?|version\.(?:py|rb|go|ts|js|h|hpp|txt|properties|json|cfg)|_version\.py|__version__\.py|__about__\.py)$/i;
const MANIFESTS = /^(?:package\.json|lerna\.json|pyproject\.toml|setup\.(?:py|cfg)|__init__\.py|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|[\w.-]+\.(?:csproj|fsproj|vbproj|nuspec|gemspec|podspec)|Directory\.Build\.props|Chart\.yaml|pubspec\.yaml|mix\.exs|composer\.json|galaxy\.yml|manifest\.json|Info\.plist|AssemblyInfo\.cs|meson\.build|CMakeLists\.txt|deno\.jsonc?|jsr\.json|tauri\.conf\.json|ext_emconf\.php|DESCRIPTION)$/;
const MADE = /(?:^|\/)(?:dist|build|out|target|node_modules|\.?tmp|temp|pkg|artifacts)\/|^\/|^\$\{?(?:RUNNER_TEMP|TMPDIR|tmp)/i;
function isVersionFile(path) {
	const name = path.split("/").at(-1);
	return (VERSION_ONLY.test(name) || MANIFESTS.test(name)) && !MADE.test(path);
}
function saysVersion(path, text) {
	if (VERSION_ONLY.test(path.split("/").at(-1))) return true;
	return /(?<![\w-])(?:__version__|version|appVersion|versionName|versionCode|(?:Package|Assembly|File)?Version(?:Prefix|Suffix)?|CFBundle\w*Version\w*)\b(?!\s*\d*\.workspace)|(?<!\d)0\.0\.0(?!\.\d)/i.test(text);
}

// src/rules/workflow/inplace-version-edit/tools.ts
const VERSION_TOOLS = [
	{
		by: "version",
		file: "package.json",
		matches: (command, words) => [
			"npm",
			"pnpm",
			"yarn",
			"lerna",
			"bun"
		].includes(command.program) && (words.includes("version") || words[0] === "pm") && hasOption(command, "--no-git-tag-version", "--git-tag-version=false")
	},
	{
		by: "pkg set",
		file: "package.json",
		matches: ({ program }, words) => program === "npm" && words[0] === "pkg" && words[1] === "set" && words.some((word) => word.startsWith("version="))
	},
	{
		by: "version",
		file: "pyproject.toml",
		matches: ({ program }, words) => sets(program, words, "poetry")
	},
	{
		by: "version",
		file: "pyproject.toml",
		matches: (command, words) => sets(command.program, words, "uv") || command.program === "uv" && words[0] === "version" && hasOption(command, "--bump")
	},
	{
		by: "version",
		file: "the version file",
		matches: ({ program }, words) => sets(program, words, "hatch")
	},
	{
		by: "bump",
		file: "pyproject.toml",
		matches: ({ program }, words) => program === "pdm" && words[0] === "bump"
	},
	{
		by: "set-version",
		file: "Cargo.toml",
		matches: ({ program }, words) => program === "cargo" && words[0] === "set-version"
	},
	{
		by: "workspaces version",
		file: "Cargo.toml",
		matches: (command, words) => command.program === "cargo" && words[0] === "workspaces" && hasOption(command, "--no-git-commit")
	},
	{
		by: "versions:set",
		file: "pom.xml",
		matches: ({ program }, words) => /mvnw?d?$/.test(program) && words.some((word) => /^(?:[\w.-]+:)*versions(?:-maven-plugin)?(?::[\d.]+)?:set$/.test(word))
	},
	{
		by: "--no-commit",
		file: "the version files",
		matches: (command) => [
			"bump2version",
			"bumpversion",
			"bump-my-version",
			"tbump"
		].includes(command.program) && hasOption(command, "--no-commit", "--only-patch")
	},
	{
		by: "",
		file: "the project files",
		matches: ({ program }) => program === "setversion" || program === "dotnet-setversion"
	},
	{
		by: "new-version",
		file: "Info.plist",
		matches: ({ program }, words) => program === "agvtool" && /^new-(?:marketing-)?version$/.test(words[0] ?? "")
	}
];
function sets(program, words, tool) {
	return program === tool && words[0] === "version" && words.length > 1;
}

// src/rules/workflow/inplace-version-edit/edits.ts
function editsOf(command) {
	const words = operands(command);
	if (hasOption(command, "--dry-run", "--help", "--plan")) return [];
	const tool = VERSION_TOOLS.find(({ matches }) => matches(command, words));
	if (tool !== void 0) {
		const by = [command.program, tool.by].filter((part) => part !== "").join(" ");
		return [{
			file: tool.file,
			by,
			command,
			word: command.programWord
		}];
	}
	return fileEdits(command);
}
function fileEdits(command) {
	const { program } = command;
	const text = command.args.map(({ value }) => value).join(" ");
	const editing = (words) => words.filter(({ value }) => isVersionFile(value) && saysVersion(value, text)).map((word) => ({
		file: word.value,
		by: program,
		command,
		word
	}));
	switch (program) {
		case "sed":
		case "gsed":
		case "perl":
		case "ruby": return inPlace(command) ? editing(command.args) : [];
		case "yq":
		case "tomlq":
		case "dasel": return hasOption(command, "-i", "--inplace", "--in-place") || operands(command)[0] === "put" ? editing(command.args) : [];
		case "json": return hasOption(command, "-I") ? editing(optionValues(command, "-f")) : [];
		case "sponge": return command.args.filter(({ value }) => isVersionFile(value) && saysVersion(value, sourceOf(command.script))).map((word) => ({
			file: word.value,
			by: program,
			command,
			word
		}));
		case "mv":
		case "cp": return movedOver(command);
		case "python":
		case "node": return inline(command);
		default: return redirected(command, text);
	}
}
function inPlace(command) {
	return command.args.some(({ value }) => /^-(?!-)[a-zA-Z0-9]*i|^--in-place/.test(value) && !value.startsWith("-e"));
}
function movedOver(command) {
	const [from, to] = command.args.filter(({ value }) => !value.startsWith("-"));
	if (from === void 0 || to === void 0 || !isVersionFile(to.value)) return [];
	const name = to.value.split("/").at(-1);
	return sourceOf(command.script).split("\n").some((line) => /\b(?:jq|sed|awk|yq|perl|envsubst)\b/.test(line) && line.includes(name) && line.includes(`>`) && saysVersion(to.value, line)) && !/\.(?:bak|orig|backup)$/.test(from.value) ? [{
		file: to.value,
		by: command.program,
		command,
		word: to
	}] : [];
}
function inline(command) {
	const at = command.args.findIndex(({ value }) => value === "-c" || value === "-e" || value === "-p");
	const code = at === -1 ? void 0 : command.args[at + 1];
	if (code === void 0) return [];
	const writes = /write_text|\.write\(|writeFile|\bdump\(|open\([^)]*['"](?:w|a|r\+)/.test(code.value);
	const named = [...code.value.matchAll(/[\w./-]+/g)].map(([path]) => path).find((path) => isVersionFile(path));
	return writes && named !== void 0 && saysVersion(named, code.value) ? [{
		file: named,
		by: `${command.program} ${command.args[at].value}`,
		command,
		word: command.programWord
	}] : [];
}
function redirected(command, text) {
	return command.redirects.flatMap((redirect) => {
		if (redirect.type !== "Redirect" || !redirect.operator.startsWith(">") || redirect.target === void 0) return [];
		const { value, pos, end } = redirect.target;
		if (value.startsWith("$") && !value.startsWith("${{")) return [];
		return /(?:^|\/)(?:__init__\.py|package\.json|pyproject\.toml|Cargo\.toml|Chart\.yaml|pom\.xml|setup\.py)$/.test(value) && isVersionFile(value) && saysVersion(value, text) ? [{
			file: value,
			by: command.program,
			command,
			word: {
				start: pos,
				end
			}
		}] : [];
	});
}
function sourceOf(script) {
	return script.text.value;
}
const REPLACING = /* @__PURE__ */ new Map([
	["jacobtomlinson/gha-find-replace", "include"],
	["richardrigutins/replace-in-files", "files"],
	["datamonsters/replace-action", "files"],
	["ciiiii/toml-editor", "file"]
]);
function editOfAction(step) {
	const name = actionName(step) ?? "";
	const input = REPLACING.get(name);
	if (input === void 0) return null;
	const file = step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value.trim() ?? "";
	const text = step.with.map(({ value }) => value.value).join(" ");
	return isVersionFile(file) && saysVersion(file, text) ? {
		file,
		by: name,
		command: null,
		word: null
	} : null;
}
function editOfPowerShell(script) {
	for (const line of script.text.value.split("\n")) {
		const [, file] = /(?:Set-Content|Out-File|\.Save\()\s*(?:-(?:Path|FilePath)\s+)?["']?([^\s"'|)]+)/i.exec(line) ?? [];
		if (file !== void 0 && isVersionFile(file.replaceAll("\\", "/")) && saysVersion(file, script.text.value)) return {
			file,
			by: "PowerShell",
			command: null,
			word: null
		};
	}
	return null;
}

// src/rules/workflow/inplace-version-edit.ts
const inplaceVersionEdit = defineRule({
	id: "workflow/inplace-version-edit",
	title: "Build edits the version in its own tree",
	severity: "medium",
	rationale: "The tree that was reviewed, tagged and checked is not the tree that is built. What the package says it is, no commit says.",
	remedy: "Commit the version before the tag is set; or take the edit back whatever happens: `trap 'git checkout -- <file>' EXIT`.",
	standards: [
		"SLSA v1.2 Source L1",
		"NIST SSDF PS.3.2",
		"OWASP CICD-SEC-9"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		const told = /* @__PURE__ */ new Set();
		for (const workflow of workflows.workflows) {
			if (workflow.triggers.every(({ event }) => UNRELEASED$2.has(event.value))) continue;
			for (const job of workflow.jobs) for (const draft of editsIn(workflows, workflow, job)) {
				const place = `${draft.at?.path}:${draft.at?.startLine}:${draft.at?.startColumn}`;
				if (told.has(place)) continue;
				told.add(place);
				yield draft;
			}
		}
	}
});
const UNRELEASED$2 = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"merge_group"
]);
function* editsIn(model, workflow, job) {
	const moments = reachedSteps(model, workflow, job).flatMap((reached) => momentsOf(model, reached));
	if (!moments.some(({ edit }) => edit !== null) || !feedsRelease(model, workflow, job)) return;
	const trapped = moments.some(({ isTrap }) => isTrap);
	for (const [index, { reached, edit }] of moments.entries()) {
		if (edit === null || trapped || moments.slice(index).some(({ settles: settled }) => settled)) continue;
		yield finding$8(job, reached, edit);
	}
}
function momentsOf(model, reached) {
	const { step } = reached;
	const moment = (edit, settled, isTrap = false) => ({
		reached,
		edit,
		settles: settled,
		isTrap
	});
	if (step.if?.value.replaceAll(/[${}\s]/g, "") === "false") return [];
	if (step.run === null) return [moment(editOfAction(step), commits(step))];
	const commands = commandsOf$1(step.run);
	if (commands === null) return [moment(editOfPowerShell(step.run), settlesInText(step.run))];
	const [, ...called] = scriptsOf(model, reached).map(({ script }) => script);
	return [...commands, ...plainCommands(called)].flatMap((command) => {
		const settled = settles(command);
		const edits = settled ? [] : editsOf(command);
		return edits.length === 0 ? [moment(null, settled, settled && command.program === "trap")] : edits.map((edit) => moment(edit, false));
	});
}
function finding$8(job, { step, own }, { file, by, command, word }) {
	return {
		at: command !== null && word !== null ? wordAt(command.script, word) : step.uses?.text.at ?? step.run?.text.at ?? step.at,
		message: `Step \`${title(own)}\` edits the version in ${file.startsWith("the ") ? file : quoted$1(file)}, and nothing commits or undoes it. \`${by}\` runs in job \`${job.id.value}\`, whose result is published: the tree that was checked is not the tree that is built.`,
		remedy: `Commit the version before the tag is set; or take the edit back whatever happens: \`trap 'git checkout -- ${file.startsWith("the ") ? "." : file}' EXIT\`.`,
		evidence: {
			job: job.id.value,
			file,
			by
		},
		key: `${job.id.value} ${by} ${file}`
	};
}

// src/rules/workflow/known-vulnerable-action/lookalike.ts
const POPULAR = new Map(Object.entries({
	actions: "checkout setup-node setup-python setup-java setup-go setup-dotnet cache upload-artifact download-artifact github-script labeler stale configure-pages deploy-pages upload-pages-artifact attest attest-build-provenance create-release create-github-app-token dependency-review-action",
	docker: "login-action build-push-action setup-buildx-action setup-qemu-action metadata-action bake-action scout-action",
	"aws-actions": "configure-aws-credentials amazon-ecr-login amazon-ecs-deploy-task-definition",
	azure: "login webapps-deploy docker-login functions-action k8s-deploy cli",
	"google-github-actions": "auth setup-gcloud deploy-cloudrun upload-cloud-storage",
	github: "codeql-action super-linter",
	hashicorp: "setup-terraform vault-action",
	pypa: "gh-action-pypi-publish gh-action-pip-audit cibuildwheel",
	codecov: "codecov-action",
	softprops: "action-gh-release",
	"peter-evans": "create-pull-request create-or-update-comment find-comment repository-dispatch",
	"astral-sh": "setup-uv ruff-action",
	pnpm: "action-setup",
	gradle: "gradle-build-action wrapper-validation-action",
	golangci: "golangci-lint-action",
	goreleaser: "goreleaser-action",
	aquasecurity: "trivy-action setup-trivy",
	sigstore: "cosign-installer gh-action-sigstore-python",
	ruby: "setup-ruby",
	shivammathur: "setup-php",
	dtolnay: "rust-toolchain",
	swatinem: "rust-cache",
	denoland: "setup-deno",
	"oven-sh": "setup-bun",
	"tj-actions": "changed-files",
	reviewdog: "action-setup action-eslint action-shellcheck",
	"step-security": "harden-runner",
	slackapi: "slack-github-action",
	sonarsource: "sonarqube-scan-action sonarcloud-github-action",
	gitleaks: "gitleaks-action",
	trufflesecurity: "trufflehog",
	changesets: "action",
	cloudflare: "wrangler-action pages-action",
	ncipollo: "release-action",
	jamesives: "github-pages-deploy-action",
	peaceiris: "actions-gh-pages actions-hugo",
	"pre-commit": "action",
	"cypress-io": "github-action",
	dorny: "paths-filter test-reporter"
}).map(([owner, repositories]) => [owner, repositories.split(" ")]));
function lookalikeOf(owner, repository) {
	const [given, name] = [owner.toLowerCase(), repository.toLowerCase()];
	if (POPULAR.has(given)) return null;
	for (const [known, repositories] of POPULAR) if (repositories.includes(name) && isOneSlipFrom(given, known)) return `${known}/${name}`;
	return null;
}
function isOneSlipFrom(a, b) {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	const [left, right] = [a.slice(start), b.slice(start)];
	if (left.slice(1) === right.slice(1)) return true;
	if (left.slice(1) === right || left === right.slice(1)) return true;
	return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

// src/rules/workflow/known-vulnerable-action/table.ts
const advisory = (id, alias, action, range, severity, summary) => {
	const [from, fixed] = range.split(" ");
	return {
		id,
		aliases: alias === "" ? [] : [alias],
		action,
		summary,
		range: {
			from,
			fixed
		},
		commits: [],
		severity
	};
};
const ACTION_ADVISORIES = [
	{
		id: "GHSA-mrrh-fwg8-r2c3",
		aliases: ["CVE-2025-30066"],
		action: "tj-actions/changed-files",
		summary: "its tags were moved in March 2025 to a commit that prints the secrets of the runner",
		range: {
			from: "0",
			fixed: "46.0.1"
		},
		commits: ["0e58ed8671d6b60d0890c21b07f8835ace038e67"],
		severity: "high"
	},
	{
		id: "GHSA-qmg3-hpqr-gqvc",
		aliases: ["CVE-2025-30154"],
		action: "reviewdog/action-setup",
		summary: "its tags were moved in March 2025 to a commit that prints the secrets of the runner",
		range: null,
		commits: ["f0d342d24037bb11d26b9bd8496e0808ba32e9ec"],
		severity: "high"
	},
	advisory("GHSA-mcph-m25j-8j63", "CVE-2023-51664", "tj-actions/changed-files", "0 41", "high", "the name of a changed file can hold commands"),
	advisory("GHSA-ghm2-rq8q-wrhc", "CVE-2023-52137", "tj-actions/verify-changed-files", "0 17", "high", "the name of a changed file can hold commands"),
	advisory("GHSA-5xr6-xhww-33m4", "", "dawidd6/action-download-artifact", "0 6", "high", "it takes artefacts of forks unless told not to"),
	advisory("GHSA-cxww-7g56-2vh6", "CVE-2024-42471", "actions/download-artifact", "4.0.0 4.1.3", "high", "an artefact can write files outside its folder"),
	advisory("GHSA-6q4m-7476-932w", "CVE-2023-27581", "rlespinasse/github-slug-action", "4.0.0 4.4.1", "high", "the name of a branch can hold commands"),
	advisory("GHSA-h3qr-39j9-4r5v", "CVE-2023-30853", "gradle/gradle-build-action", "0 2.4.2", "high", "secrets are written into the cache"),
	advisory("GHSA-4mgv-m5cm-f9h7", "CVE-2021-32074", "hashicorp/vault-action", "0 2.2.0", "high", "secrets of several lines are printed unmasked"),
	advisory("GHSA-4xqx-pqpj-9fqw", "CVE-2020-14188", "atlassian/gajira-create", "0 2.0.1", "high", "the title of an issue can hold commands"),
	advisory("GHSA-g86g-chm8-7r2p", "CVE-2021-32724", "check-spelling/check-spelling", "0 0.0.19", "high", "a symbolic link in a pull request leaks the token"),
	advisory("GHSA-rg3q-prf8-qxmp", "CVE-2023-30623", "embano1/wip", "0 2", "high", "the title of a pull request can hold commands")
];

// src/rules/workflow/known-vulnerable-action.ts
const knownVulnerableAction = defineRule({
	id: "workflow/known-vulnerable-action",
	title: "Action has a published advisory, or poses as another",
	severity: "high",
	rationale: "The action runs with the token and secrets of the job, and how to misuse this release of it is published.",
	remedy: "Move to the release that the advisory names as fixed, pinned to its commit.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Vulnerabilities",
		"NIST SSDF RV.1.1"
	],
	needs: ["workflows", "actionAdvisories"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows, actionAdvisories }) {
		const told = /* @__PURE__ */ new Set();
		for (const { uses } of allUses(workflows)) {
			const { reference, text } = uses;
			if (reference.kind !== "repository") continue;
			const name = `${reference.owner}/${reference.repository}`;
			const meant = lookalikeOf(reference.owner, reference.repository);
			if (meant !== null) yield {
				at: locate(text, 0, reference.refStart - 1),
				message: `\`${name}\` is not \`${meant}\`. The names differ by one letter, and whoever registers the misspelt one runs code here.`,
				remedy: `Use \`${meant}\`, pinned to its commit. Where \`${name}\` is meant, say so with a waiver.`,
				evidence: {
					action: name,
					resembles: meant
				},
				key: `lookalike ${name}`
			};
			for (const advisory of ACTION_ADVISORIES.filter(({ action }) => action === name.toLowerCase())) {
				const why = coveredBy(advisory, uses);
				if (why === null) continue;
				for (const id of [advisory.id, ...advisory.aliases]) told.add(idAt(id, uses));
				yield {
					at: locate(text, reference.refStart, text.value.length),
					message: `\`${name}\` ${why} is covered by ${[advisory.id, ...advisory.aliases].join(" (")}${advisory.aliases.length > 0 ? ")" : ""}: ${advisory.summary}.`,
					remedy: remedyFor$4(advisory, name),
					severity: isMalicious(advisory, reference.ref) ? "critical" : advisory.severity,
					evidence: {
						advisory: advisory.id,
						action: name,
						ref: reference.ref
					},
					key: `${advisory.id} ${name}@${reference.ref}`
				};
			}
		}
		for (const match of actionAdvisories.matches) {
			if ([match.id, ...match.aliases].some((id) => told.has(idAt(id, match.uses))) || isAboutMovedTags(match)) continue;
			yield published(match);
		}
		for (const undecided of actionAdvisories.undecided) {
			const { uses, problem } = undecided;
			if (isAboutMovedTags(undecided)) continue;
			yield {
				unverified: problem,
				at: locate(uses.text, 0, uses.text.value.length)
			};
		}
		for (const { uses, name } of actionAdvisories.archived) yield {
			at: locate(uses.text, 0, uses.text.value.length),
			severity: "low",
			message: `${quoted$1(name)} is archived. Nobody mends what is found in it from now on.`,
			remedy: "Move to an action that is maintained, or do its steps in the workflow itself.",
			evidence: { action: name },
			key: `archived ${name}`
		};
	}
});
function idAt(id, { text }) {
	return `${id} ${text.at.path}:${text.at.startLine}:${text.at.startColumn}`;
}
function isAboutMovedTags({ id, aliases, uses: { reference } }) {
	if (reference.kind !== "repository" || !isCommitSha(reference.ref)) return false;
	return ACTION_ADVISORIES.some((advisory) => advisory.commits.length > 0 && [id, ...aliases].some((one) => one === advisory.id || advisory.aliases.includes(one)));
}
function published({ uses, release, id, aliases, malicious, summary, severity, fixed }) {
	const { text, reference } = uses;
	const [name, ref, start] = reference.kind === "repository" ? [
		`${reference.owner}/${reference.repository}`,
		reference.ref,
		reference.refStart
	] : [
		text.value,
		text.value,
		0
	];
	const cves = aliases.filter((alias) => alias !== id).slice(0, 3);
	const said = summary === "" ? "" : ` ${quoted$1(summary)}.`;
	const mend = fixed.at(-1);
	return {
		at: locate(text, start, text.value.length),
		message: malicious ? `${quoted$1(name)} ${quoted$1(release)} is malware by ${id}.${said}` : `${quoted$1(name)} ${quoted$1(release)} is covered by ${id}${cves.length === 0 ? "" : ` (${cves.join(", ")})`}.${said}`,
		remedy: malicious || mend === void 0 ? `No mended release is named: remove ${quoted$1(name)}${malicious ? ", and change every secret that its runs could see" : ""}.` : `Use ${quoted$1(name)} ${fixed.map(quoted$1).join(" or ")} or later, pinned to its commit.`,
		severity: malicious ? "critical" : severity ?? "high",
		evidence: {
			advisory: id,
			aliases,
			action: name,
			ref,
			release
		},
		key: `${id} ${name}@${ref}`
	};
}
function remedyFor$4({ range, commits }, name) {
	const use = range === null ? `Replace the commit by one of \`${name}\` that its maintainers vouch for` : `Use \`${name}\` ${range.fixed} or later, pinned to its commit`;
	return commits.length === 0 ? `${use}.` : `${use}, and change every secret that a run of those days could see.`;
}
function isMalicious({ commits }, ref) {
	return commits.includes(ref.toLowerCase());
}
function coveredBy(advisory, uses) {
	const { range, commits } = advisory;
	const { reference, versionComment } = uses;
	if (reference.kind !== "repository") return null;
	const { ref } = reference;
	if (isMalicious(advisory, ref)) return `at \`${ref.slice(0, 12)}\`, a malicious commit,`;
	if (isCommitSha(ref) && commits.length > 0) return null;
	const version = isCommitSha(ref) ? versionComment : ref;
	if (range === null || version === null || !/^v?\d+(?:\.\d+){0,2}$/.test(version)) return null;
	const parts = numbers(version);
	const fixed = numbers(range.fixed);
	const latest = parts.length < 3 ? [...parts, ...Array(3 - parts.length).fill(Number.MAX_SAFE_INTEGER)] : parts;
	return compare$1(latest, fixed) < 0 && compare$1(latest, numbers(range.from)) >= 0 ? `\`${version}\`` : null;
}
function numbers(version) {
	return version.replace(/^v/, "").split(".").map(Number);
}
function compare$1(a, b) {
	for (let index = 0; index < 3; index++) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

// src/rules/workflow/missing-concurrency.ts
const missingConcurrency = defineRule({
	id: "workflow/missing-concurrency",
	title: "Releases can overlap or be cancelled half-way",
	severity: "low",
	rationale: "Two runs that publish at once overwrite each other, and the older may win. One that is cancelled leaves half a release behind.",
	remedy: "Give the job a group of its own: `concurrency: { group: release, cancel-in-progress: false }`.",
	standards: ["OWASP CICD-SEC-1", "NIST SSDF PS.3.1"],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) {
			if (workflow.triggers.every(({ event }) => event.value === "workflow_call")) continue;
			const told = /* @__PURE__ */ new Set();
			for (const job of workflow.jobs) {
				const [published] = publications(workflows, job);
				if (published === void 0) continue;
				const groups = [workflow.concurrency, job.concurrency].filter((group) => group !== null);
				const cancelling = groups.find((group) => cancels(group, workflow));
				const doing = `Job \`${job.id.value}\` publishes with \`${published.by}\``;
				if (cancelling !== void 0) {
					if (told.has(cancelling)) continue;
					told.add(cancelling);
					yield {
						at: cancelling.cancelInProgress.at,
						message: `${doing}, and a later run cancels it. What it has sent by then stays, and the rest is missing.`,
						remedy: "Write `cancel-in-progress: false`, or let it be true on pull requests alone.",
						evidence: { job: job.id.value },
						key: `cancels ${job.id.value}`
					};
				} else if (groups.length === 0) yield {
					at: job.id.at,
					message: `${doing}, and two runs of it can overlap. Neither it nor its workflow has a \`concurrency\` group.`,
					evidence: { job: job.id.value },
					key: `overlaps ${job.id.value}`
				};
			}
		}
	}
});
function cancels({ cancelInProgress, group }, workflow) {
	if (/github\.(?:run_id|sha)\b/.test(group?.value ?? "")) return false;
	if (/github\.ref/.test(group?.value ?? "") && startsOnTags(workflow)) return false;
	const events = workflow.triggers.map(({ event }) => event.value).filter((event) => event !== "pull_request");
	if (cancelInProgress === null) return false;
	if (/github\.ref|ref_type|inputs\./.test(cancelInProgress.value)) return false;
	return events.some((event) => canBeTrue(cancelInProgress, {
		status: () => null,
		context: (path) => path === "github.event_name" ? [event] : null
	}));
}
function startsOnTags({ triggers }) {
	return triggers.every(({ event, filters }) => event.value === "release" || event.value === "pull_request" || event.value === "push" && filters.length > 0 && filters.every(({ key }) => key.value.startsWith("tags")));
}

// src/rules/workflow/missing-permissions.ts
const missingPermissions = defineRule({
	id: "workflow/missing-permissions",
	title: "Job does not say what its token may do",
	severity: "medium",
	rationale: "Without `permissions`, the token gets the default of the repository or organisation, which may be read and write on everything. A compromised action or dependency in the job then holds it, and the default can change without a commit.",
	remedy: "Add `permissions: {}` at the top of the workflow and give each job only the scopes that it uses, for example `permissions: { contents: read }`.",
	standards: [
		"OWASP CICD-SEC-5",
		"OpenSSF Scorecard Token-Permissions",
		"NIST SSDF PO.5.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) {
			if (workflow.permissions !== null || onlyCalled(workflow)) continue;
			for (const job of workflow.jobs) {
				if (job.permissions !== null) continue;
				const called = job.uses === null ? "" : ", and goes to the workflow that the job calls";
				yield {
					at: job.id.at,
					message: `Job \`${job.id.value}\` has no \`permissions\`, and neither has its workflow. Its token gets the repository's default, which may be write access to everything${called}.`,
					evidence: { job: job.id.value }
				};
			}
		}
	}
});
function onlyCalled(workflow) {
	return workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger.event.value === "workflow_call");
}

// src/rules/workflow/missing-security-scan/expectations.ts
const TEST = /^(?:pytest|tox|nox|jest|vitest|mocha|ava|unittest|rspec|(?:npm|pnpm|yarn|bun) (?:run )?test\S*|npm t|python -m unittest)(?: |$)/;
function missingValues(jobs, axis, wanted) {
	const has = new Set(jobs.flatMap(({ matrix }) => matrix === null ? [] : valuesOf(matrix, axis)));
	return wanted.filter((value) => !has.has(value));
}
function valuesOf(matrix, axis) {
	const listed = matrix.axes.filter(({ key }) => key.value === axis).flatMap(({ values }) => values ?? []);
	const included = matrix.include.flatMap((entries) => entries.filter(({ key }) => key.value === axis));
	const excluded = matrix.exclude.filter((entries) => entries.length === 1 && entries[0].key.value === axis).map(([entry]) => entry.value.value);
	return [...listed, ...included.map(({ value }) => value)].map(({ value }) => value).filter((value) => !excluded.includes(value));
}
function testsArtifact(runs) {
	return [...new Set(runs.map(({ job }) => job))].some((job) => {
		const own = runs.filter((run) => run.job === job);
		const install = own.findIndex(({ words }) => installsFile(words));
		return install !== -1 && own.slice(install + 1).some((run) => run.void === null && TEST.test(plain(run.words)));
	});
}
function installsFile(words) {
	const [program, ...rest] = words;
	return [
		"pip",
		"uv",
		"npm",
		"pnpm",
		"yarn",
		"gem"
	].includes(program ?? "") && rest.some((word) => /^(?:install|i|add)$/.test(word)) && rest.some(isPackage);
}
function isPackage(word, index, words) {
	return /\.(?:whl|tar\.gz|tgz|gem)$/.test(word) || /^(?:--find-links|-f)$/.test(words[index - 1] ?? "");
}
function plain(words) {
	return words.filter((word) => !word.startsWith("-")).join(" ");
}

// src/rules/workflow/missing-security-scan/gating.ts
const GATING = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group",
	"push",
	"release"
]);
function gatingWorkflows(model, patterns) {
	const matches = patterns.length === 0 ? null : (0, import_picomatch.default)([...patterns]);
	return new Set(model.workflows.filter((workflow) => matches === null ? workflow.triggers.some(({ event }) => GATING.has(event.value)) : matches(workflow.path) || matches(workflow.path.replace(".github/workflows/", ""))));
}

// src/rules/workflow/jobs/instances.ts
const MAX_DEPTH$4 = 5;
function jobInstances(model) {
	const called = /* @__PURE__ */ new Set();
	for (const { jobs } of model.workflows) for (const job of jobs) {
		const callee = job.uses === null ? null : localWorkflow(model, job.uses.reference);
		if (callee !== null) called.add(callee);
	}
	return model.workflows.filter((workflow) => !called.has(workflow) || workflow.triggers.some(({ event }) => event.value !== "workflow_call")).flatMap((workflow) => workflow.jobs.flatMap((job) => expanded$1(model, {
		workflow,
		job,
		caller: null
	}, 0)));
}
function expanded$1(model, instance, depth) {
	const { job } = instance;
	if (job.uses === null) return [instance];
	const callee = localWorkflow(model, job.uses.reference);
	if (callee === null) return [instance];
	if (depth > MAX_DEPTH$4) return [];
	return callee.jobs.flatMap((inner) => expanded$1(model, {
		workflow: callee,
		job: inner,
		caller: instance
	}, depth + 1));
}
function givenInput(instance, name) {
	const { caller, workflow } = instance;
	const given = caller === null ? void 0 : entryOf(caller.job.with, name);
	if (given !== void 0) return {
		text: given,
		from: caller
	};
	const declared = workflow.triggers.flatMap(({ inputs }) => inputs).find((input) => input.name.value.toLowerCase() === name.toLowerCase());
	return declared?.default == null ? null : {
		text: declared.default,
		from: null
	};
}
function givenSecret(instance, name) {
	const { caller } = instance;
	if (caller === null) return null;
	if (caller.job.secrets === "inherit") return "inherit";
	return entryOf(caller.job.secrets, name) ?? null;
}
function entryOf(entries, name) {
	return entries.find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value;
}

// src/rules/workflow/soft-fail/tools/flags.ts
const present = (programs, flag, mend, source, more = {}) => ({
	programs: programs.split(" "),
	flag,
	when: "present",
	mend,
	source,
	...more
});
const absent$1 = (programs, command, flag, mend, source, more = {}) => ({
	programs: programs.split(" "),
	...command === "" ? {} : { command: command.split(" ") },
	flag,
	when: "absent",
	mend,
	source,
	...more
});
const SOFT_FLAGS = [
	present("flake8", /^--exit-zero$/, "Remove `--exit-zero`", "https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-exit-zero"),
	present("bandit", /^--exit-zero$/, "Remove `--exit-zero`", "https://bandit.readthedocs.io/en/latest/man/bandit.html"),
	present("pylint", /^--exit-zero$/, "Remove `--exit-zero`", "https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html#exit-zero"),
	present("ruff", /^(?:-e|--exit-zero)$/, "Remove `--exit-zero`", "https://docs.astral.sh/ruff/linter/#exit-codes"),
	present("ggshield", /^--exit-zero$/, "Remove `--exit-zero`", "https://docs.gitguardian.com/ggshield-docs/reference/overview"),
	present("checkov", /^(?:--soft-fail|-s)$/, "Remove `--soft-fail`", "https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html", { unless: /^--hard-fail-on(?:=.*)?$/ }),
	present("tfsec", /^(?:--soft-fail|-s)$/, "Remove `--soft-fail`", "https://aquasecurity.github.io/tfsec/latest/guides/usage/"),
	present("trivy", /^--exit-code[= ]0$/, "Write `--exit-code 1`", "https://trivy.dev/latest/docs/configuration/others/#exit-code"),
	present("gitleaks", /^--exit-code[= ]0$/, "Write `--exit-code 1`", "https://github.com/gitleaks/gitleaks#exit-codes"),
	present("bearer", /^--exit-code[= ]0$/, "Write `--exit-code 1`", "https://docs.bearer.com/guides/configure-scan/#force-a-given-exit-code-for-the-scan-command"),
	present("dockle", /^(?:-c|--exit-code)[= ]0$/, "Write `--exit-code 1`", "https://github.com/goodwithtech/dockle#specify-exit-code"),
	present("hadolint", /^--no-fail$/, "Remove `--no-fail`", "https://github.com/hadolint/hadolint#cli"),
	present("conftest", /^--no-fail$/, "Remove `--no-fail`", "https://www.conftest.dev/options/"),
	present("gosec", /^--?no-fail$/, "Remove `-no-fail`", "https://github.com/securego/gosec#usage"),
	present("golangci-lint", /^--issues-exit-code[= ]0$/, "Remove `--issues-exit-code`", "https://golangci-lint.run/docs/configuration/cli/"),
	present("govulncheck", /^--?(?:json|format[= ](?:json|sarif|openvex))$/, "Run it once more in text mode, which fails", "https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes"),
	present("staticcheck", /^--?fail[= ](?:none|-all)?$/, "Remove `-fail`", "https://staticcheck.dev/docs/running-staticcheck/cli/formatters/"),
	present("tflint", /^--force$/, "Remove `--force`", "https://github.com/terraform-linters/tflint#getting-started"),
	present("kics", /^--ignore-on-exit[= ](?:all|results)$/, "Remove `--ignore-on-exit`", "https://docs.kics.io/latest/commands/"),
	present("brakeman", /^--no-exit-on-warn$/, "Remove it", "https://github.com/presidentbeef/brakeman/blob/main/OPTIONS.md"),
	present("npm", /^--audit-level[= ]none$/, "Write `--audit-level=low`", "https://docs.npmjs.com/cli/using-npm/config#audit-level"),
	present("pnpm", /^--ignore-registry-errors$/, "Remove it: a registry that does not answer is not a clean audit", "https://pnpm.io/cli/audit#--ignore-registry-errors"),
	present("retire", /^--exitwith[= ]0$/, "Remove `--exitwith 0`", "https://github.com/RetireJS/retire.js/blob/master/node/README.md"),
	present("safety", /^--continue-on-error$/, "Remove `--continue-on-error`", "https://docs.safetycli.com/safety-docs/safety-2/exit-codes"),
	present("mvn mvnw mvnd", /^(?:-fn|--fail-never|-Dmaven\.test\.failure\.ignore(?:=true)?)$/, "Remove it", "https://maven.apache.org/surefire/maven-surefire-plugin/test-mojo.html#testFailureIgnore"),
	present("make gmake", /^(?:-i|--ignore-errors)$/, "Remove it", "https://www.gnu.org/software/make/manual/html_node/Errors.html"),
	present("zizmor", /^--no-exit-codes$/, "Remove `--no-exit-codes`", "https://docs.zizmor.sh/usage/#exit-codes"),
	present("prowler", /^(?:-z|--ignore-exit-code-3)$/, "Remove it", "https://github.com/prowler-cloud/prowler/blob/master/docs/user-guide/cli/tutorials/misc.mdx"),
	present("phpcs", /^ignore_errors_on_exit (?!0$)\S+$/, "Remove it", "https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Configuration-Options"),
	present("swiftlint", /^--lenient$/, "Remove `--lenient`", "https://github.com/realm/SwiftLint"),
	present("cfn-lint", /^--non-zero-exit-code[= ]none$/, "Remove `--non-zero-exit-code none`", "https://github.com/aws-cloudformation/cfn-lint#exit-codes"),
	present("sqlfluff", /^--nofail$/, "Remove `--nofail`", "https://docs.sqlfluff.com/en/stable/reference/cli.html"),
	present("vale", /^--no-exit$/, "Remove `--no-exit`", "https://vale.sh/docs/cli"),
	present("pmd", /^--no-fail-on-violation$/, "Remove `--no-fail-on-violation`", "https://docs.pmd-code.org/latest/pmd_userdocs_cli_reference.html"),
	present("pip-audit", /^(?:-d|--dry-run)$/, "Remove `--dry-run`", "https://github.com/pypa/pip-audit#dry-runs", { unless: /^--fix$/ }),
	absent$1("trivy", "image fs filesystem repo repository rootfs config k8s sbom vm", /^--exit-code(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^--compliance|^--download-(?:java-)?db-only$|^--reset$|^--clear-cache$/, "Add `--exit-code 1`", "https://trivy.dev/latest/docs/configuration/others/#exit-code", { variable: "TRIVY_EXIT_CODE" }),
	absent$1("grype", "", /^(?:-f|--fail-on)(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^(?:db|version|config|explain|completion|help)$/, "Add `--fail-on high`", "https://github.com/anchore/grype/blob/main/cmd/grype/cli/options/grype.go", { variable: "GRYPE_FAIL_ON_SEVERITY" }),
	absent$1("semgrep opengrep", "", /^--error$|^--(?:validate|test|dump-\S+|show-\S+)$|^(?:ci|test|validate|show|publish|log(?:in|out)|lsp|mcp|install-\S+)$/, "Add `--error`", "https://semgrep.dev/docs/cli-reference#exit-codes"),
	absent$1("trufflehog", "git github filesystem docker s3 gitlab", /^--fail$/, "Add `--fail`", "https://github.com/trufflesecurity/trufflehog#readme"),
	absent$1("cppcheck", "", /^--error-exitcode=/, "Add `--error-exitcode=1`", "https://cppcheck.sourceforge.io/manual.html#command-line-options"),
	absent$1("dependency-check dependency-check.sh", "", /^--failOnCVSS(?:[= ].*)?$|^--updateonly$|^--purge$/, "Add `--failOnCVSS 7`", "https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html"),
	absent$1("docker", "cves", /^(?:-e|--exit-code)(?:=true)?$/, "Add `--exit-code`", "https://docs.docker.com/reference/cli/docker/scout/cves/"),
	absent$1("docker-scout", "cves", /^(?:-e|--exit-code)(?:=true)?$/, "Add `--exit-code`", "https://docs.docker.com/reference/cli/docker/scout/cves/"),
	absent$1("dockle", "", /^(?:-c|--exit-code)(?:[= ].*)?$/, "Add `--exit-code 1`", "https://github.com/goodwithtech/dockle#specify-exit-code", { variable: "DOCKLE_EXIT_CODE" }),
	absent$1("kubescape", "scan", /^(?:-t|--(?:compliance|severity|fail)-threshold|--fail-\S+)(?:[= ].*)?$/, "Add `--severity-threshold high`", "https://github.com/kubescape/kubescape#readme"),
	absent$1("poutine", "analyze_local analyze_repo analyze_org", /^--fail-on-violation(?:=true)?$/, "Add `--fail-on-violation`", "https://github.com/boostsecurityio/poutine#readme")
];
const REPORT_FORMAT = /^(?:--?f(?:ormat)?|-o|--output(?:-format)?|--report-format)[= ](?:cyclonedx|spdx|github|sarif|json|template|cosign)|^--(?:sarif|json|sarif-output|json-output)\b/;

// src/rules/workflow/soft-fail/flags.ts
function softFlag(check, command, isSet) {
	const program = programOf(check.words[0] ?? "");
	const words = command.args.flatMap((arg) => arg.type === "Word" ? [{
		word: arg,
		text: outline(arg)
	}] : []);
	const first = words.findIndex(({ text }) => programOf(text) === program) + 1;
	const args = words.slice(first);
	for (const flag of SOFT_FLAGS) {
		if (!flag.programs.includes(program)) continue;
		if (flag.command !== void 0 && !args.some(({ text }) => flag.command.includes(text))) continue;
		if (flag.unless !== void 0 && args.some(({ text }) => flag.unless.test(text))) continue;
		if (flag.variable !== void 0 && isSet(flag.variable)) continue;
		const index = args.findIndex(({ text }, at) => flag.flag.test(text) || flag.flag.test(`${text} ${args[at + 1]?.text ?? ""}`));
		if (flag.when === "present" && index >= 0) {
			const { word, text } = args[index];
			const last = flag.flag.test(text) ? word : args[index + 1].word;
			return {
				flag,
				written: last === word ? text : `${text} ${args[index + 1].text}`,
				start: word.pos,
				end: last.end
			};
		}
		if (flag.when === "absent" && index < 0) {
			if (args.some(({ text }, at) => REPORT_FORMAT.test(text) || REPORT_FORMAT.test(`${text} ${args[at + 1]?.text ?? ""}`))) continue;
			const name = words[first - 1]?.word ?? command.name;
			return {
				flag,
				written: check.name,
				start: name.pos,
				end: name.end
			};
		}
	}
	return null;
}

// src/rules/workflow/soft-fail/expected.ts
function isMeantToFail(sequence, index) {
	const step = sequence.steps[index];
	if (endsInFailure(step)) return true;
	const id = step.id?.value.toLowerCase();
	if (id === void 0) return false;
	return startedAfter(sequence.steps, step).some((later) => !isSoft(later, sequence.matrix) && voidedBy(later, sequence.matrix) === null && alwaysFails(later) && runsAfter(later, id, "success", sequence) && !runsAfter(later, id, "failure", sequence));
}
function endsInFailure(step) {
	const input = step.with.find(({ key }) => /^(?:run|command|cmd|script)$/i.test(key.value))?.value;
	const last = (step.uses === null ? null : input?.value ?? null)?.trim().split("\n").at(-1)?.trim() ?? "";
	return /^(?:false|exit [1-9]\d*|sys\.exit\([1-9]\d*\)|raise\b.*|throw\b.*|assert (?:False|0)\b.*)$/.test(last);
}
function runsAfter({ if: condition }, id, outcome, { matrix }) {
	if (condition === null) return false;
	const given = calm(matrix, (path) => path === `steps.${id}.outcome` ? [outcome] : null);
	return canBeTrue(condition, given);
}
function alwaysFails(step) {
	if (step.run !== null) {
		const lines = step.run.text.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
		return /(?:^|;\s*|&&\s*)(?:exit [1-9]\d*|false)$/.test(lines.at(-1) ?? "") && lines.slice(0, -1).every((line) => /^(?:echo|printf|Write-(?:Host|Output|Error))\b/.test(line));
	}
	const name = actionName(step);
	return isAction(name, "actions/github-script") && step.with.some(({ key, value }) => key.value === "script" && /^\s*core\.setFailed\([^\n]*\);?\s*$/.test(value.value));
}

// src/rules/workflow/soft-fail/proposed.ts
const PROPOSES = /(?:^|[/_-])(?:create-pull-request|pull-request-action|git-auto-commit-action|add-and-commit|auto-commit|commit-action|commit-and-push|push-changes|planned-changes)(?:[/_-]|$)/;
function isProposed(sequence, index) {
	return startedAfter(sequence.steps, sequence.steps[index]).some(proposes);
}
function proposes(step) {
	if (step.uses !== null) return PROPOSES.test(actionName(step) ?? "");
	return /\bgit\s+(?:-\S+\s+\S+\s+)*(?:commit|push)\b|\bgh\s+pr\s+create\b|\bautofix\b|^\s*\S+ (?:\S+ )?commit -m\b/m.test(step.run?.text.value ?? "");
}
const UPDATING = /^(?:\w+_)?UPDATE_(?:SNAP|GOLDEN|EXPECT|FIXTURE|BASELINE)\w*$/;
const MENDING = /^--(?:fix|fix-only|write|write-changes|in-place|apply|auto-?fix|auto-?correct(?:-all)?|unsafe-fixes|update-snapshots?|updateSnapshot|snapshot-update|test-update-snapshots|accept|update-golden|update-goldens|inline-snapshot=(?:fix|create|update)\S*)(?:=true)?$/;
const SHORT_MENDING = /* @__PURE__ */ new Map([
	["jest", /^-u$/],
	["vitest", /^-u$/],
	["ava", /^-u$/],
	["prettier", /^-w$/],
	["shfmt", /^-w$/],
	["gofmt", /^-w$/],
	["codespell", /^-w$/],
	["rubocop", /^-[aA]$/]
]);
const MENDING_HOOKS = /^(?:trailing-whitespace|end-of-file-fixer|mixed-line-ending|pretty-format-\S+|requirements-txt-fixer|file-contents-sorter|fix-\S+|prettier|black|isort|ruff-format|gofmt|go-fmt|terraform_fmt)$/;
function mends(check, step, sequence) {
	if (check.kind === "program") return true;
	if ([
		...sequence.workflow?.env ?? [],
		...sequence.job?.env ?? [],
		...step.env
	].some(({ key, value }) => UPDATING.test(key.value) && !/^(?:false|0|no|)$/i.test(value.value))) return true;
	const program = programOf(check.words[0] ?? "");
	const args = check.words.slice(1);
	if (args.some((arg) => MENDING.test(arg) || SHORT_MENDING.get(program)?.test(arg) === true)) return true;
	const hook = /^(?:pre-commit|prek)$/.test(program) ? args.filter((arg) => !arg.startsWith("-"))[1] : void 0;
	return hook !== void 0 && MENDING_HOOKS.test(hook);
}
function asksWhatToMend({ cause }, script) {
	return /\baudit fix\b/.test(script.text.value) && (cause.kind === "if" || cause.kind === "or");
}

// src/rules/workflow/soft-fail/retry.ts
function isTriedAgain(sequence, index, answerOf) {
	const step = sequence.steps[index];
	const id = step.id?.value.toLowerCase();
	if (id === void 0) return false;
	return startedAfter(sequence.steps, step).some((later) => followsFailureOf(later, id, sequence) && isSameWork(step, later, answerOf) && voidedBy(later, sequence.matrix) === null && (!isSoft(later, sequence.matrix) || isTriedAgain(sequence, later.index, answerOf)));
}
function followsFailureOf({ if: condition }, id, { matrix }) {
	if (condition === null) return false;
	const outcome = `steps.${id}.outcome`;
	const asks = condition.expressions.some(({ reads }) => reads.some(({ path }) => path.join(".").toLowerCase() === outcome));
	const failed = calm(matrix, (path) => {
		if (path === outcome) return ["failure"];
		return path === `steps.${id}.conclusion` ? ["success"] : null;
	});
	return asks && canBeTrue(condition, failed);
}
function isSameWork(step, later, answerOf) {
	if (step.uses !== null || later.uses !== null) {
		if (step.uses === null || later.uses === null) return false;
		const name = actionName(step);
		return name === null ? step.uses.text.value === later.uses.text.value : name === actionName(later);
	}
	if (step.run === null || later.run === null) return false;
	const answer = answerOf(later);
	if (answer === null) return step.run.text.value.trim() === later.run.text.value.trim();
	if (answer.lost.length > 0) return false;
	const checks = new Set(answerOf(step)?.checks.filter(({ kind }) => kind !== "report").map(({ name }) => name));
	return answer.checks.some(({ name }) => checks.has(name)) || pushesAgain(step.run.text.value, later.run.text.value);
}
function pushesAgain(first, second) {
	return /\bgit push\b/.test(first) && /\bgit push\b/.test(second);
}

// src/rules/workflow/soft-fail/other-shells.ts
const NO_OPTIONS = {
	checks: [],
	cleanup: []
};
function* otherShellDrafts(script) {
	const { name } = script.shell;
	if (name === "pwsh" || name === "powershell") yield* powershell$1(script);
	if (name === "cmd") yield* cmd(script);
	if (name === "python") yield* python(script);
}
function mayHoldCheck(script, options) {
	return script.text.value.split(/[\n;{}()&|]+/).some((part) => classify(part.trim().split(/\s+/), options) !== null);
}
function linesOf(script, comment) {
	const lines = [];
	let start = 0;
	for (const text of script.text.value.split("\n")) {
		const trimmed = text.trim();
		const words = trimmed.replace(/^&\s+/, "").split(/;|\|\|?|&&?/, 1)[0].trim().split(/\s+/);
		if (trimmed !== "" && !comment.test(trimmed)) lines.push({
			text,
			start,
			check: classify(words, NO_OPTIONS)
		});
		start += text.length + 1;
	}
	return lines;
}
function draft(script, start, end, message, remedy, report = false) {
	return {
		at: locate(script.text, start, end),
		message,
		remedy,
		severity: report ? oneLower("high") : "high",
		evidence: { shell: script.shell.name }
	};
}
function* powershell$1(script) {
	const source = script.text.value;
	const lines = linesOf(script, /^#/);
	const checks = lines.filter(({ check }) => check !== null);
	const asked = /\$LASTEXITCODE|\$\?|PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(source);
	for (const match of source.matchAll(/\$ErrorActionPreference\s*=\s*["']?(SilentlyContinue|Ignore|Continue)\b["']?/gi)) {
		if (checks.length === 0 && !/\b(?:Invoke-Pester|Invoke-ScriptAnalyzer|Publish-\w+)\b/i.test(source)) continue;
		yield draft(script, match.index, match.index + match[0].length, `\`${match[0]}\` lets the script go on after errors. What the commands after it report cannot fail the job.`, "Remove the line: GitHub starts the script with `stop`.");
	}
	for (const { text, start } of lines) {
		const action = /\s-(?:ErrorA\w*|EA)[\s:]+["']?(?:Ignore|SilentlyContinue|0|4)\b/i.exec(text);
		if (action !== null && /\b(?:Invoke-Pester|Invoke-ScriptAnalyzer|Publish-\w+|Test-\w+Signature)\b/i.test(text)) {
			const at = start + action.index + 1;
			yield draft(script, at, at + action[0].length - 1, `\`${action[0].trim()}\` hides the errors of \`${text.trim().split(/\s+/)[0]}\`. They cannot fail the job.`, "Remove the parameter.");
		}
	}
	const last = lines.at(-1);
	const flat = !/[{}]|@["']/.test(source.replace(/\$\{\{[^}]*\}\}|\$\{?env:\w+\}?|\$\{\w+\}/g, ""));
	for (const [index, { check, text, start }] of lines.entries()) {
		if (check === null) continue;
		const at = start + text.length - text.trimStart().length;
		const inline = /(;\s*exit\s+0|\|\|\s*(?:\$true|\$null|exit\s+0|Write-\w+.*|echo.*))\s*$/i.exec(text);
		if (inline !== null) {
			const from = start + inline.index;
			yield draft(script, from, from + inline[0].trimEnd().length, `\`${check.name}\`'s failure never reaches the job. \`${inline[1].trim()}\` ends the script with success.`, `Remove \`${inline[1].trim()}\`.`);
		} else if (last !== void 0 && index < lines.length - 1 && /^\s*exit\s+0\s*;?\s*$/i.test(last.text) && !asked) yield draft(script, at, at + text.trim().length, `\`${check.name}\`'s failure never reaches the job. The script ends with \`exit 0\`, and no line asks for \`$LASTEXITCODE\`.`, "Replace `exit 0` by `exit $LASTEXITCODE` right after the check.");
		else if (flat && !asked && lines.slice(index + 1).some((line) => line.check !== null || /^\s*(?:npm|node|python\d?|git|dotnet|cargo|go|choco|pip|gh|docker|cmake|curl|7z|msbuild)\s/i.test(line.text))) yield draft(script, at, at + text.trim().length, `\`${check.name}\`'s failure never reaches the job. PowerShell goes on after a program that fails, and GitHub takes the exit code of the last one.`, "Add after it: `if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }`; or begin with `$PSNativeCommandUseErrorActionPreference = $true`.");
	}
}
function* cmd(script) {
	const source = script.text.value;
	const lines = linesOf(script, /^(?:rem\b|::)/i);
	const asked = /errorlevel/i.test(source);
	for (const [index, { check, text, start }] of lines.entries()) {
		if (check === null) continue;
		const inline = /(\|\|\s*\(?\s*(?:exit\s+\/b\s+0|exit\s+0|echo\b.*|ver\s*>\s*nul|cd\s*\.|set\s+errorlevel=0)\s*\)?|&\s*exit\s+(?:\/b\s+)?0)\s*$/i.exec(text);
		const at = start + text.length - text.trimStart().length;
		if (inline !== null) {
			const from = start + inline.index;
			yield draft(script, from, from + inline[0].trimEnd().length, `\`${check.name}\`'s failure never reaches the job. \`${inline[1].trim()}\` succeeds in its place.`, `Write \`|| exit /b 1\` instead.`);
		} else if (!asked && !/\|\||&&/.test(text) && lines.slice(index + 1).some((line) => line.check !== null || /^\s*exit\s+(?:\/b\s+)?0\s*$/i.test(line.text))) yield draft(script, at, at + text.trim().length, `\`${check.name}\`'s failure never reaches the job. \`cmd\` goes on after a command that fails, and the last errorlevel counts.`, "Add `|| exit /b 1` to the line.");
	}
}
function* python(script) {
	const source = script.text.value;
	for (const match of source.matchAll(/^[ \t]*((?:os\.system|subprocess\.(?:call|run|Popen))\((.*)\))[ \t]*$/gm)) {
		const [whole, call, inner] = match;
		if (/check\s*=\s*True/.test(inner)) continue;
		const words = [...inner.matchAll(/["']([^"']*)["']/g)].map(([, word]) => word);
		const check = classify(words.length === 1 ? words[0].split(/\s+/) : words, NO_OPTIONS);
		if (check === null) continue;
		const start = match.index + whole.length - whole.trimStart().length;
		yield draft(script, start, start + call.length, `\`${check.name}\`'s failure never reaches the job. The call returns its status, and nobody reads it.`, "Write `subprocess.run([…], check=True)`.", check.kind === "report");
	}
}

// src/rules/workflow/soft-fail/weights.ts
function weightOf(step, answerOf, counts = () => true) {
	if (step.uses !== null) return actionWeight(step);
	if (step.run === null) return "none";
	const answer = answerOf(step);
	if (answer === null) return linesWeight(step.run);
	const checks = answer.checks.filter(counts);
	if (checks.some(({ kind }) => kind === "known" || kind === "script")) return "check";
	if (checks.length > 0) return "beside";
	return answer.incidental || answer.checks.length > 0 ? "none" : "beside";
}
function tells(step) {
	return step.uses !== null && isReporting(step) || TELLING.test(parted(step.name?.value ?? ""));
}
function actionWeight(step) {
	if (checkingAction(step) !== null) return "check";
	const reference = step.uses.reference;
	const name = actionName(step) ?? (reference.kind === "local" ? step.uses.text.value.toLowerCase() : "");
	if (/^\.\/?$/.test(name)) return "check";
	if (isAction(name, "actions/github-script")) return scriptWeight(inputOf(step, "script"));
	if (isAction(name, "octokit/request-action")) return /\/(?:issues|labels|comments|reactions)\b/.test(inputOf(step, "route")) ? "none" : "beside";
	if (TIDYING.test(name)) return "none";
	if (isReporting(step)) return "beside";
	const title = parted(step.name?.value ?? "");
	if (LEADING.test(title) || TELLING.test(title)) return "beside";
	return CHECKING.test(name.replaceAll("@", "/")) || MAKING.test(name) || CHECKING.test(title) || MAKING.test(title) ? "check" : "beside";
}
const TIDYING = /(?:^|[/_-])(?:checkout|caches?|download|login|labels?|labell?er|stale|add-to-project|project-(?:automation|beta-automations|boards?)|triage|assign|auto-assign|cleanup|free-disk-space|tmate|greetings?|first-interaction|lock-threads)(?:[/_-]|$)/;
const TELLING = /^(?:upload|notify|comment|label|report|summari[sz]e|post|send|announce|record|changelog|pr-summary|slack|telemetry|badge)(?=$|[-_:./])/i;
const MAKING = /(?:^|[-_:./])(?:mirror|push|sign|attest\w*|sbom|provenance|upload-release\w*|analy[sz]e|sonar\w*|snyk|codeql)(?=$|[-_:./\d])/i;
function scriptWeight(script) {
	if (/\bsetFailed\b|\bthrow\b|process\.exit|createRelease|uploadReleaseAsset|createDeployment|createWorkflowDispatch|pulls\.merge/.test(script)) return "check";
	return [...script.matchAll(/require\(\s*[`'"]([^`'"]*)[`'"]\s*\)|import\(\s*[`'"]([^`'"]*)[`'"]\s*\)/g)].map((match) => (match[1] ?? match[2] ?? "").split("/").at(-1).replace(/\.\w+$/, "")).filter((name) => name !== "").every((name) => INCIDENTAL.test(name) && !CHECKING.test(name)) ? "none" : "beside";
}
function inputOf(step, input) {
	return step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value ?? "";
}
const LOOKING = /^(?:(?:get|write|show|import|select|format|measure|out|test|copy|move|remove|new|start-sleep|stop|set|add|clear|resolve|join|split|where|foreach|sort|group)(?:-\w+)?|echo|dir|type|cd|set|if|else|elseif|\}|\{|\)|\(|\$\S+|&|@\S*|dotnet --(?:info|version|list-\S+)|\S+ (?:--version|--info|--help|version|-v))(?=$|[\s({=.[])/i;
function linesWeight(script) {
	const lines = linesOf(script, /^(?:#|rem\b|::|\/\/)/i);
	if (lines.some(({ check }) => check?.kind === "known" || check?.kind === "script")) return "check";
	if (!/^(?:pwsh|powershell|cmd|unknown)$/.test(script.shell.name)) return "beside";
	return lines.every(({ text, check }) => check === null && LOOKING.test(text.trim())) ? "none" : "beside";
}

// src/rules/workflow/soft-fail/steps.ts
function countsIn(sequence, index) {
	if (!isProposed(sequence, index)) return () => true;
	return (check) => !mends(check, sequence.steps[index], sequence);
}
function softStep(sequence, index, answerOf) {
	const step = sequence.steps[index];
	if (!isSoft(step, sequence.matrix)) return null;
	const weight = weightOf(step, answerOf, countsIn(sequence, index));
	if (weight === "beside" && step.run !== null && isProposed(sequence, index)) return null;
	if (weight === "none" || decidesLater(sequence, index, leftBySoftStep(step))) return null;
	if (isTriedAgain(sequence, index, answerOf)) return null;
	if (!(answerOf(step)?.checks.some((check) => check.scans) ?? false) && isMeantToFail(sequence, index)) return null;
	const text = step.continueOnError;
	const conclusion = sequence.steps.slice(index + 1).some((later) => readsConclusion(later, step)) ? " A later step asks for its `conclusion`, which is `success` under `continue-on-error`; only `outcome` tells." : "";
	return {
		at: locate(text, 0, text.value.length),
		message: `${quoted(step.title)} cannot fail the job. ${setting(text)}, and no later step turns its outcome into a failure.${conclusion}`,
		remedy: weight === "check" ? `Remove \`continue-on-error\`. Where later steps must run all the same, give them \`if: \${{ !cancelled() }}\`, or test \`steps.${step.id?.value ?? "<id>"}.outcome == 'failure'\` in a last step that ends with \`exit 1\`.` : "Remove `continue-on-error`, or say with a waiver that nobody waits for this step.",
		severity: weight === "check" ? "high" : tells(step) ? "low" : oneLower("high"),
		evidence: { step: step.title }
	};
}
function setting(text) {
	return text.expressions.length > 0 ? `\`continue-on-error: ${text.value}\` can be true` : "`continue-on-error: true` is set";
}
function readsConclusion(later, step) {
	const id = step.id?.value.toLowerCase();
	if (id === void 0) return false;
	return [
		later.if,
		later.run?.text ?? null,
		...later.env.map(({ value }) => value)
	].some((text) => text?.expressions.some(({ reads }) => reads.some(({ path }) => path.length >= 3 && path[0]?.toLowerCase() === "steps" && path[1]?.toLowerCase() === id && path[2]?.toLowerCase() === "conclusion")));
}
function leftBySoftStep(step) {
	const id = step.id?.value.toLowerCase() ?? null;
	const contexts = /* @__PURE__ */ new Map();
	if (id !== null) {
		contexts.set(`steps.${id}.outcome`, "failure");
		contexts.set(`steps.${id}.outputs`, null);
	}
	return {
		id,
		contexts,
		environment: [],
		files: [step.run?.text.value ?? "", ...step.with.map(({ value }) => value.value)].flatMap((text) => text.match(/[\w./-]+\.(?:json|sarif|xml|txt|html|csv|trx)\b/g) ?? [])
	};
}
function* softInputs(sequence, index) {
	const step = sequence.steps[index];
	if (step.uses === null) return;
	const name = actionName(step);
	const rows = SOFT_INPUTS.filter((row) => row.action !== null && isAction(name, row.action));
	for (const row of rows) {
		const entry = step.with.find(({ key }) => key.value.toLowerCase() === row.input);
		if (row.unless !== void 0 && given(step, row.unless) !== "") continue;
		if (entry === void 0 && row.byDefault === true) {
			const draft = byDefault(sequence, index, row);
			if (draft !== null) yield draft;
		} else if (entry !== void 0 && isSoftValue(row, entry.value) && !decidesLater(sequence, index, reportedBy(step))) yield inputDraft(step, row, entry.key.value, entry.value);
	}
	if (/^\.\/?$/.test(step.uses.text.value)) return;
	for (const entry of step.with) {
		const key = entry.key.value.toLowerCase();
		if (rows.some(({ input }) => input === key)) continue;
		const row = SOFT_INPUTS.find((candidate) => candidate.action === null && candidate.input === key);
		if (row === void 0 || !isSoftValue(row, entry.value) || isAnswer(sequence, index) || decidesLater(sequence, index, reportedBy(step))) continue;
		yield inputDraft(step, row, entry.key.value, entry.value);
	}
}
function reportedBy(step) {
	return {
		...leftBySoftStep(step),
		reported: true
	};
}
function isAnswer({ steps }, index) {
	const step = steps[index];
	const id = step.id?.value.toLowerCase();
	if (id === void 0 || checkingAction(step) !== null) return false;
	return steps.some((later) => later.index > index && later.if?.expressions.some(({ reads }) => reads.some(({ path }) => path.slice(0, 3).join(".").toLowerCase() === `steps.${id}.outputs`)));
}
function isSoftValue(row, value) {
	const text = value.value.trim().toLowerCase();
	return row.soft.includes(text) || row.input === "args" && row.soft.some((part) => text.split(/\s+/).includes(part));
}
function inputDraft(step, row, key, value) {
	const severity = row.reports === true || isReporting(step) ? oneLower("high") : "high";
	return {
		at: locate(value, 0, value.value.length),
		message: `${quoted(step.title)} reports and succeeds. \`${key}: ${value.value}\` keeps what it finds from failing the job.`,
		remedy: `${mend(row, key)}. Accept known findings with a waiver instead.`,
		severity,
		evidence: {
			action: actionName(step) ?? "",
			input: key,
			source: row.source
		}
	};
}
function mend(row, key) {
	if (row.input === "args") return `Leave \`${row.soft[0]}\` out of \`${key}\``;
	return row.hard === null ? `Remove \`${key}\`: the action asks whether it is there, not what it says` : `Write \`${key}: ${row.hard}\``;
}
function* softCall(job) {
	const reference = job.uses?.reference;
	if (reference?.kind !== "repository") return;
	const name = `${reference.owner}/${reference.repository}/${reference.path}`.toLowerCase();
	for (const { key, value } of job.with) {
		const row = SOFT_INPUTS.find((candidate) => candidate.action !== null && isAction(name, candidate.action) && candidate.input === key.value.toLowerCase());
		if (row === void 0 || !isSoftValue(row, value)) continue;
		yield {
			at: locate(value, 0, value.value.length),
			message: `The job ${quoted(job.id.value)} reports and succeeds. \`${key.value}: ${value.value}\` keeps what the called workflow finds from failing it.`,
			remedy: `${mend(row, key.value)}. Accept known findings with a waiver instead.`,
			severity: "high",
			evidence: {
				workflow: name,
				input: key.value,
				source: row.source
			}
		};
	}
}
function given(step, input) {
	return step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value.trim() ?? "";
}
function byDefault(sequence, index, row) {
	const step = sequence.steps[index];
	if (/^(?:cyclonedx|spdx|spdx-json|github|cosign-vuln)$/.test(given(step, "format")) || given(step, "trivy-config") !== "") return null;
	if (row.where !== void 0 && !row.where.value.test(given(step, row.where.input))) return null;
	if ([
		...sequence.workflow?.env ?? [],
		...sequence.job?.env ?? [],
		...step.env
	].some(({ key }) => key.value === "TRIVY_EXIT_CODE")) return null;
	if (decidesLater(sequence, index, leftBySoftStep(step))) return null;
	const text = step.uses.text;
	return {
		at: locate(text, 0, text.value.length),
		message: `${quoted(step.title)} reports and succeeds. \`${row.input}\` is not set, and without it the action ends with 0 whatever it finds.`,
		remedy: `Add under \`with:\` the line \`${row.input}: ${row.hard}\`.`,
		severity: "high",
		evidence: {
			action: row.action ?? "",
			input: row.input,
			source: row.source
		}
	};
}
function deadStep(sequence, index, answerOf) {
	const step = sequence.steps[index];
	if (!neverHolds(step.if, sequence.matrix) || weightOf(step, answerOf) !== "check") return null;
	if (step.uses !== null && checkingAction(step) === null) return null;
	return deadDraft(step.if, `${quoted(step.title)} never runs.`);
}
function deadDraft(condition, head) {
	return {
		at: locate(condition, 0, condition.value.length),
		message: `${head} \`if: ${condition.value}\` is never true, and a skipped check counts as passed.`,
		remedy: "Remove the condition, or remove the check and say why.",
		severity: "high",
		evidence: { condition: condition.value }
	};
}
function isAfterVerdict(step, sequence) {
	return followsFailure(step.if, sequence.matrix);
}
function quoted(text) {
	const line = text.replace(/\s+/g, " ").trim().replaceAll("`", "'");
	return `\`${line.length <= 70 ? line : `${line.slice(0, 67)}…`}\``;
}

// src/rules/workflow/soft-fail/never.ts
const MAX_COMBINATIONS = 1024;
function emptyMatrix(matrix) {
	if (matrix.dynamic || matrix.axes.length === 0 || matrix.include.length > 0 || matrix.exclude.length === 0) return false;
	let combinations = [/* @__PURE__ */ new Map()];
	for (const { key, values } of matrix.axes) {
		if (values === null || values.some(({ expressions }) => expressions.length > 0)) return false;
		if (combinations.length * values.length > MAX_COMBINATIONS) return false;
		combinations = combinations.flatMap((before) => values.map((value) => new Map(before).set(key.value, value.value)));
	}
	return combinations.every((combination) => matrix.exclude.some((entries) => covers(entries, combination)));
}
function covers(entries, combination) {
	return entries.length > 0 && entries.every(({ key, value }) => combination.get(key.value) === value.value);
}
function* manualScans(workflows, answerOf) {
	const automatic = new Set(workflows.filter((workflow) => !isManual(workflow)).flatMap((workflow) => scansOf$1(workflow, answerOf)));
	for (const workflow of workflows) {
		if (!isManual(workflow)) continue;
		const scans = scansOf$1(workflow, answerOf).filter((scan) => !automatic.has(scan));
		const [trigger] = workflow.triggers;
		if (scans.length === 0 || trigger === void 0) continue;
		yield {
			at: locate(trigger.event, 0, trigger.event.value.length),
			message: `${quoted(workflow.name?.value ?? workflow.path)} scans only when somebody starts it. \`workflow_dispatch\` is its only trigger, and no other workflow runs ${quoted(scans[0])}.`,
			remedy: "Add `pull_request:` and `push:` to `on:`, so that what it finds stops a change.",
			severity: oneLower("high"),
			evidence: { scans: [...new Set(scans)].join(", ") }
		};
	}
}
function isManual(workflow) {
	return workflow.triggers.length > 0 && workflow.triggers.every(({ event }) => event.value === "workflow_dispatch");
}
function scansOf$1(workflow, answerOf) {
	return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
		const action = checkingAction(step);
		if (action !== null) return action.kind === "scan" ? [action.action] : [];
		return (answerOf(step)?.checks ?? []).filter(({ scans }) => scans).map(({ name }) => name);
	}));
}

// src/rules/workflow/soft-fail/shell/frames.ts
function followingOf(frame) {
	return frame.statements.slice(frame.index + 1);
}

// src/rules/workflow/soft-fail/shell/cause.ts
function causeOf(sighting, subject, source) {
	const frames = listed$2(sighting.frames);
	let live = sighting.errexit && !sighting.ignored;
	let searching = false;
	let pending = null;
	for (let index = 0; index < frames.length; index += 1) {
		const frame = frames[index];
		const text = textAround(frames, index, source);
		const at = (kind, start, end, handler = null) => placed(frames, index, {
			kind,
			start,
			end,
			written: shortened(text.slice(start, end)),
			handler
		});
		switch (frame.kind) {
			case "pipe": {
				const following = frame.node.commands[frame.index + 1];
				if (following === void 0 || frame.pipefail) break;
				return at("pipe", text.indexOf("|", frame.node.commands[frame.index].end), following.end);
			}
			case "negation":
				pending = {
					kind: "not",
					frame: index,
					start: frame.node.pos,
					end: frame.node.end
				};
				if (searching) return at("not", frame.node.pos, frame.node.pos + 1);
				break;
			case "chain": {
				if (frame.index === frame.node.commands.length - 1) break;
				const or = frame.node.operators.indexOf("||", frame.index);
				if (or >= 0) {
					const cause = atOr(frame.node, or, text, at);
					return searching ? {
						...cause,
						kind: "ignored"
					} : cause;
				}
				const start = text.indexOf("&&", frame.node.commands[frame.index].end);
				pending = {
					kind: "and",
					frame: index,
					start,
					end: frame.node.commands[frame.index + 1].end
				};
				if (searching) return at("and", pending.start, pending.end);
				break;
			}
			case "condition": {
				if (frame.node.type === "While") return at(searching ? "ignored" : "loop-condition", frame.offset, frame.node.clause.pos);
				const keyword = text.startsWith("elif", frame.offset) ? 4 : 2;
				const start = frame.offset;
				return placed(frames, index, {
					kind: searching ? "ignored" : "if",
					start,
					end: start + keyword,
					written: shortened(text.slice(start, frame.node.then.pos)),
					handler: null
				});
			}
			case "background": {
				const start = text.indexOf("&", frame.statement.command.end);
				return at("background", start, start + 1);
			}
			case "process": return at("process-substitution", frame.offset, frame.offset + 2);
			case "substitution":
				if (frame.within !== null) {
					const { within } = frame;
					const name = frame.command?.name;
					return {
						...at("substitution", frame.offset, frame.offset + 2),
						written: shortened(text.slice(within.pos, within.end)),
						handler: literal(name)
					};
				}
				if (searching) return at("in-substitution", frame.offset, frame.offset + 2);
				live = frame.errexit;
				break;
			case "nested":
				live = frame.errexit;
				break;
			case "list":
				if (searching) break;
				if (pending !== null && (followingOf(frame).length > 0 || isInLoop(frames, index))) {
					const inLoop = followingOf(frame).length === 0;
					const cause = {
						kind: pending.kind,
						start: pending.start,
						end: pending.end,
						written: "",
						handler: null
					};
					const written = shortened(textAround(frames, pending.frame, source).slice(pending.start, pending.end));
					return placed(frames, pending.frame, {
						...cause,
						kind: inLoop ? "retry" : pending.kind,
						written
					});
				}
				if (live && pending === null) {
					index = lastBefore(frames, index);
					break;
				}
				if (followingOf(frame).length === 0) break;
				if (sighting.errexit && sighting.ignored) searching = true;
				else if (!sighting.errexit && outerSubstitution(frames, index) && sighting.errexitOff === null) searching = true;
				else return errexitOff(sighting, subject, frames, index, followingOf(frame), text);
				break;
			case "loop":
			case "subshell":
			case "call": if (frame.kind !== "loop") pending = null;
		}
	}
	if (sighting.trapped) {
		const start = Math.max(0, source.search(/\btrap\b/));
		const line = source.slice(start).split("\n", 1)[0].trimEnd();
		return {
			kind: "trap",
			start,
			end: start + line.length,
			written: shortened(line),
			handler: null
		};
	}
	return errexitOff(sighting, subject, frames, frames.length, [], source);
}
function atOr(node, or, text, at) {
	const handler = node.commands[or + 1];
	return at("or", text.indexOf("||", node.commands[or].end), handler.end, lastCommand(handler, text));
}
function lastCommand(node, text) {
	if (node.type === "BraceGroup" || node.type === "Subshell") {
		const last = node.body.commands.at(-1);
		return last === void 0 ? null : lastCommand(last.command, text);
	}
	if (node.type === "Redirected") return lastCommand(node.command, text);
	if (node.type !== "Command") return null;
	return literal(node.name) ?? text.slice(node.pos, node.end);
}
function errexitOff(sighting, subject, frames, index, following, text) {
	const after = following[0];
	const written = after === void 0 ? "" : shortened(text.slice(after.pos, after.end));
	if (sighting.errexitOff !== null) return {
		kind: "set +e",
		start: sighting.errexitOff,
		end: sighting.errexitOff + 6,
		written,
		handler: null
	};
	const own = {
		kind: "no errexit",
		start: subject.pos,
		end: subject.end,
		written,
		handler: null
	};
	return placed(frames, Math.min(index, 0), own);
}
function listed$2(frames) {
	const all = [];
	for (let at = frames; at !== null; at = at.outer) all.push(at.frame);
	return all;
}
function isInLoop(frames, index) {
	for (const frame of frames.slice(index + 1)) {
		if (frame.kind === "loop") return true;
		if (frame.kind === "list" ? followingOf(frame).length > 0 : frame.kind === "call" || frame.kind === "subshell") return false;
	}
	return false;
}
function outerSubstitution(frames, index) {
	return frames.slice(index).some(({ kind }) => kind === "substitution");
}
function lastBefore(frames, index) {
	const shells = /* @__PURE__ */ new Set([
		"subshell",
		"substitution",
		"background",
		"process",
		"pipe",
		"nested"
	]);
	const found = frames.findIndex(({ kind }, position) => position > index && shells.has(kind));
	return found < 0 ? frames.length : found - 1;
}
function textAround(frames, index, source) {
	const nested = frames.slice(index + 1).find(({ kind }) => kind === "nested" || kind === "call");
	return nested?.kind === "nested" ? nested.source : source;
}
function placed(frames, index, cause) {
	let { start, end } = cause;
	for (const frame of frames.slice(index + 1)) {
		if (frame.kind === "call") break;
		if (frame.kind !== "nested") continue;
		const length = frame.exact ? end - start : 0;
		start = frame.exact ? start + frame.offset : frame.offset;
		end = start + length;
	}
	return {
		...cause,
		start,
		end
	};
}
function shortened(text) {
	const line = text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}

// src/rules/workflow/soft-fail/tools/incidental.ts
const INCIDENTAL_PROGRAMS = new Set(`rm rmdir mkdir kill pkill killall echo printf cat ls find du df true : exit cd set export cp mv
  touch sleep tail head grep ps free uname env date which command . chmod chown tee awk sort wc test [`.split(/\s+/));
const INCIDENTAL_VERBS = /* @__PURE__ */ new Map([
	["docker", /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|prune|(?:system|image|container|volume|network|builder|buildx) (?:prune|rm|ls|df|inspect|du)|compose (?:down|logs|stop|rm|ps|kill|pull))(?: |$)/],
	["podman", /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|(?:system|image|container|volume|network) (?:prune|rm|ls|df))(?: |$)/],
	["kubectl", /^(?:get|describe|logs|delete|top|config|cluster-info|version|events|port-forward|wait)(?: |$)/],
	["git", /^(?:status|log|show|diff|fetch|config|branch|checkout|clean|gc|stash|remote|rev-parse|ls-files|ls-remote|describe|reset|switch|restore|worktree)(?: |$)/],
	["gh", /^(?:auth|(?:pr|issue) (?:comment|edit|view|list|close|status|ready|reopen)|label|cache|(?:run|workflow|release|repo) (?:view|list|download|delete|cancel|watch)|api)(?: |$)/],
	["apt-get", /^(?:update|clean|autoremove)(?: |$)/],
	["apt", /^(?:update|clean|autoremove|list)(?: |$)/],
	["brew", /^(?:update|list|info|cleanup)(?: |$)/],
	["npm", /^(?:ls|list|ll|la|view|config|cache|explain|outdated|ping|whoami|fund)(?: |$)/],
	["yarn", /^(?:list|info|why|config|cache|versions)(?: |$)/],
	["pnpm", /^(?:ls|list|why|config|store|outdated)(?: |$)/],
	["pip", /^(?:list|freeze|show|cache|config|debug)(?: |$)/],
	["dotnet", /^(?:nuget locals|list|workload list)(?: |$)/],
	["aws", /^(?:sts|configure|logs|s3 (?:ls|rm))(?: |$)/],
	["az", /^(?:login|logout|account|group delete)(?: |$)/],
	["gcloud", /^(?:auth|config|info|logging)(?: |$)/]
]);
function isIncidental(command) {
	if (command.name === void 0) return true;
	const words = unwrapped([command.name, ...command.args].map((word) => word.type === "Word" ? outline(word) : "X="));
	if (words.length === 0) return true;
	const program = programOf(words[0]);
	const args = words.slice(1);
	const verbs = args.filter((word) => !word.startsWith("-")).join(" ");
	if (program === "git" && verbs.startsWith("push ") && args.some((arg) => /^(?:--delete|-d)$|^:\w/.test(arg))) return true;
	if (args.length > 0 && args.every((arg) => /^(?:--?version|--?help|--info|-[vVh]|version|help|info|logs?|status|list|ls|summary)$/.test(arg))) return true;
	const script = INTERPRETERS$3.has(program) ? args.find((arg) => /\.\w{1,4}$/.test(arg)) : words[0];
	if (script !== void 0 && /[\\/]/.test(script)) {
		const base = parted(script.split(/[\\/]/).at(-1).replace(/\.\w+$/, ""));
		if (LEADING.test(base) || INCIDENTAL.test(base) && !CHECKING.test(base)) return true;
	}
	return INCIDENTAL_VERBS.get(program)?.test(verbs) ?? INCIDENTAL_PROGRAMS.has(program);
}

// src/rules/workflow/soft-fail/script.ts
const FUEL = 12e4;
function lostChecks(script, source, shell, options) {
	const { errexit, pipefail, bash } = shell;
	const key = JSON.stringify([
		errexit,
		pipefail,
		bash,
		options.checks,
		options.cleanup
	]);
	const known = answers$1.get(script) ?? /* @__PURE__ */ new Map();
	answers$1.set(script, known);
	const answer = known.get(key) ?? followed(script, source, shell, options);
	known.set(key, answer);
	return answer;
}
const answers$1 = /* @__PURE__ */ new WeakMap();
function followed(script, source, shell, options) {
	const parse = textParser();
	const commands = commandsOf(script, parse);
	const forwarding = forwardingFunctions(script);
	const classified = /* @__PURE__ */ new Map();
	for (const command of commands) {
		const check = classifyCommand(command, forwarding, options);
		if (check !== null) classified.set(command, check);
	}
	const fuel = { left: FUEL };
	const isCheck = (command) => (classified.get(command)?.kind ?? "report") !== "report";
	const follower = new Follower(script, shell, isCheck, fuel, parse);
	let fates = null;
	const followedOnce = () => {
		fates ??= fatesOf(unproven(script, source, shell, classified, forwarding), commands, follower, script, source, shell);
		return fates;
	};
	return {
		get lost() {
			return followedOnce().lost;
		},
		checks: [...classified.values()],
		get undecided() {
			return followedOnce().undecided;
		},
		classified,
		get steps() {
			followedOnce();
			return FUEL - fuel.left;
		},
		incidental: commands.every(isIncidental),
		isOutputJudged: (command) => {
			try {
				return follower.isOutputJudged(command);
			} catch (error) {
				if (error instanceof TooIntricate) return false;
				throw error;
			}
		}
	};
}
function unproven(script, source, shell, classified, forwarding) {
	if (!(shell.errexit && !/\bset\s+(?:[-+]\w+\s+)*\+|\btrap\b/.test(source))) return [...classified];
	const alone = new Set(script.commands.flatMap((statement) => statement.background === true ? [] : [statement.command]));
	return [...classified].filter(([command]) => !alone.has(command) || forwarding.has(literal(command.name) ?? ""));
}
function fatesOf(subjects, commands, follower, script, source, shell) {
	const lost = [];
	const undecided = [];
	for (const [command, check] of subjects) try {
		for (const status of check.statuses) {
			const fate = follower.fate(command, status);
			if (fate.kind !== "lost") continue;
			const cause = causeOf(fate.sighting, command, source);
			const isAnswer = isDataSource(cause) || isCaptured(fate.sighting) || isSearched(cause, shell, script);
			if ((check.kind === "script" || check.kind === "program") && isAnswer) break;
			if (check.kind === "program" && isWeak(cause, check)) break;
			if (isAskedFor(command, check, commands, follower)) break;
			lost.push({
				check,
				command,
				cause,
				status,
				news: fate.news
			});
			break;
		}
	} catch (error) {
		if (!(error instanceof TooIntricate)) throw error;
		undecided.push(check);
	}
	return {
		lost,
		undecided
	};
}
const ASKS_FOR = [
	[/^gh release (?:create|upload|edit)\b/, /^gh release (?:view|download|verify)\b/],
	[/^npm publish\b/, /^npm (?:view|info|show|v)\b/],
	[/^(?:pnpm|yarn|bun)(?: npm)? publish\b/, /^(?:npm|pnpm|yarn)(?: npm)? (?:view|info|show)\b/],
	[/^docker push\b/, /^docker (?:manifest inspect|buildx imagetools inspect|pull)\b/],
	[/^git push\b/, /^git (?:ls-remote|fetch)\b/],
	[/^cargo publish\b/, /^cargo (?:info|search)\b/]
];
function isAskedFor(made, check, commands, follower) {
	const row = ASKS_FOR.find(([pattern]) => pattern.test(check.words.join(" ")));
	if (row === void 0) return false;
	return commands.some((command) => {
		if (command.pos <= made.pos || command.name === void 0) return false;
		const text = [command.name, ...command.args.map((arg) => arg.type === "Assignment" ? arg.value : arg)].map((word) => word.type === "Word" ? outline(word) : "").join(" ");
		return row[1].test(text) && follower.fate(command, 1).kind === "reaches";
	});
}
function isWeak({ kind, handler, written }, { name }) {
	const isPackageScript = /^(?:npm|yarn|pnpm|bun|composer|deno|wireit) /.test(name);
	if (kind === "or" && /expected|should fail|must fail/i.test(`${handler} ${written}`)) return true;
	return kind === "no errexit" && !isPackageScript || kind === "pipe" && /^\|&?\s*(?:grep|egrep|rg|jq|awk|sed|cut|wc|sort)\b/.test(written);
}
function isSearched(cause, { errexit }, script) {
	if (cause.kind !== "pipe" || !errexit) return false;
	const file = /^\|&?\s*tee\s+(?:-a\s+)?(\S+)$/.exec(cause.written)?.[1];
	return script.commands.some(({ command, background }) => background !== true && command.type === "Command" && literal(command.name) === "grep" && command.args.some((arg) => arg.type === "Word" && arg.text === file));
}
function isDataSource(cause) {
	if ([
		"if",
		"loop-condition",
		"substitution",
		"in-substitution",
		"process-substitution",
		"background",
		"and",
		"retry",
		"not"
	].includes(cause.kind)) return true;
	if (cause.kind === "pipe") return !/^\|&?\s*(?:sudo )?(?:tee|cat|head|tail|ts|less|more|grep|sed|awk|tac|fold)\b/.test(cause.written);
	if (cause.kind === "or") return /^\|\|\s*\[/.test(cause.written) || !(cause.handler === null || /^(?:true|:|echo|printf|exit|return)$/.test(cause.handler));
	return false;
}
function isCaptured(sighting) {
	for (let at = sighting.frames; at !== null; at = at.outer) if (at.frame.kind === "substitution" || at.frame.kind === "process") return true;
	return false;
}
function classifyCommand(command, forwarding, options) {
	if (command.name === void 0) return null;
	const words = [command.name, ...command.args.map((arg) => arg.type === "Assignment" ? null : arg)].map((word) => word === null ? "X=" : outline(word));
	const name = literal(command.name);
	if (name !== null && forwarding.has(name)) {
		for (let index = 1; index < words.length; index += 1) {
			const inner = classify(words.slice(index), options);
			if (inner !== null) return inner;
			if (index > 2) break;
		}
		return null;
	}
	if (name !== null && ["xargs", "parallel"].includes(programOf(name)) && words.length < 2) return null;
	return classify(words, options);
}

// src/rules/workflow/missing-security-scan/runs.ts
function runsOf(model, workflows, commands) {
	return jobInstances(model).filter((instance) => {
		for (let at = instance; at !== null; at = at.caller) if (workflows.has(at.workflow)) return true;
		return false;
	}).flatMap((instance) => {
		const { workflow, job } = instance;
		let voided = null;
		for (let at = instance; at !== null; at = at.caller) voided ??= voidJob(at.job);
		if (job.uses !== null) return calledElsewhere(workflow, job, voided);
		return reachedSteps(model, workflow, job).flatMap((reached) => runsOfStep(model, workflow, job, reached, voided, commands));
	});
}
function calledElsewhere(workflow, job, voided) {
	const { reference } = job.uses;
	if (reference.kind !== "repository") return [];
	const { owner, repository, path } = reference;
	const soft = SOFT_INPUTS.some((row) => row.action === `${owner}/${repository}`.toLowerCase() && job.with.some(({ key, value }) => key.value.toLowerCase() === row.input && row.soft.includes(value.value.trim().toLowerCase())));
	return [{
		workflow,
		job,
		step: null,
		words: [],
		tool: [],
		action: `${owner}/${repository}/${path}`.toLowerCase(),
		void: voided ?? (soft ? "an input makes it report only" : null)
	}];
}
function voidJob(job) {
	if (neverHolds(job.if, job.matrix)) return `job \`${job.id.value}\` never runs`;
	if (job.matrix !== null && emptyMatrix(job.matrix)) return `the matrix of job \`${job.id.value}\` is empty`;
	return canBeTrue(job.continueOnError, givenMatrix(job.matrix)) ? `job \`${job.id.value}\` has \`continue-on-error\`` : null;
}
function runsOfStep(model, workflow, job, reached, voidedJob, commands) {
	const { step, own } = reached;
	const voidControl = voidedBy(own, job.matrix);
	const stepVoid = [step, own].some((one) => neverHolds(one.if, job.matrix)) ? "its step never runs" : [step, own].some((one) => isSoft(one, job.matrix)) ? "its step has `continue-on-error`" : voidControl === null ? null : `a \`${voidControl.kind}\` keeps its failure from the job`;
	const voided = voidedJob ?? stepVoid;
	const base = {
		workflow,
		job,
		step
	};
	if (step.uses !== null) {
		const action = actionName(step);
		if (action === null) return [];
		const sequence = {
			steps: [step],
			job,
			workflow,
			action: null,
			matrix: job.matrix
		};
		const [soft] = [...softInputs(sequence, 0)];
		return [{
			...base,
			words: [],
			tool: [],
			action,
			void: voided ?? (soft === void 0 ? null : "an input makes it report only")
		}];
	}
	return scriptsOf(model, reached).flatMap(({ script }) => (commandsOf$1(script) ?? []).map((command) => {
		const words = [command.program, ...command.args.map(({ value }) => value)];
		const tool = answerOf(script, commands).classified.get(command.node)?.words ?? words;
		return {
			...base,
			words,
			tool,
			action: "",
			get void() {
				return voided ?? voidCommand(script, command, reached, commands);
			}
		};
	}));
}
const answers = /* @__PURE__ */ new WeakMap();
function answerOf(script, commands) {
	const { errexit, pipefail, name } = script.shell;
	const key = commands.join("\n");
	const known = answers.get(script) ?? /* @__PURE__ */ new Map();
	answers.set(script, known);
	const answer = known.get(key) ?? lostChecks(script.ast, script.text.value, {
		errexit,
		pipefail,
		bash: name !== "sh"
	}, {
		checks: [...commands, ...TOOLS_OF_GO],
		cleanup: []
	});
	known.set(key, answer);
	return answer;
}
const TOOLS_OF_GO = ["go tool govulncheck", "go tool gosec"];
function voidCommand(script, command, { env }, commands) {
	const answer = answerOf(script, commands);
	const check = answer.classified.get(command.node);
	if (check === void 0) return operands(command).length > 0 ? "its failure cannot be followed" : null;
	if (answer.lost.some((lost) => lost.command === command.node) || answer.undecided.includes(check)) return "the script around it swallows its failure";
	const isSet = (variable) => env.some((entry) => entry.key.value === variable);
	return softFlag(check, command.node, isSet) === null ? null : "a flag of its own makes it report only";
}

// src/rules/workflow/missing-security-scan/scanners.ts
const SCAN_KINDS = [
	"dependency",
	"code",
	"infrastructure"
];
const scanners = (kinds, names) => ({
	kinds: kinds.split(" "),
	names: names.split(",").map((name) => name.trim())
});
const COMMANDS$1 = [
	scanners("dependency", "pip-audit, npm audit, yarn audit, yarn npm audit, pnpm audit, bun audit, audit-ci, better-npm-audit, retire, grype, docker scout cves, docker scout policy, docker-scout cves, snyk test, snyk container test, osv-scanner, cargo audit, cargo deny, cargo-audit, cargo-deny, govulncheck, nancy, safety check, safety scan, dependency-check, dependency-check.sh, bundle-audit, bundler-audit, composer audit, mix deps.audit, mix hex.audit, local-php-security-checker, clair-scanner"),
	scanners("dependency", "trivy image, trivy sbom, trivy rootfs, trivy vm"),
	scanners("dependency infrastructure", "trivy fs, trivy filesystem, trivy repo, trivy repository"),
	scanners("infrastructure", "trivy config, trivy k8s"),
	scanners("code", "bandit, semgrep, opengrep, bearer, horusec, njsscan, mobsfscan, gosec, brakeman, codeql, snyk code test, sonar-scanner, dotnet-sonarscanner, mix sobelow"),
	scanners("infrastructure", "checkov, tfsec, terrascan, kics, regula, snyk iac test, kubescape, kube-linter, kube-score, cfn_nag, cfn_nag_scan, cfn-guard, conftest, dockle, hadolint, prowler, tflint, polaris, datree, regal")
];
const ACTIONS$1 = [
	scanners("dependency", "anchore/scan-action, actions/dependency-review-action, google/osv-scanner-action, pypa/gh-action-pip-audit, rustsec/audit-check, actions-rs/audit-check, embarkstudios/cargo-deny-action, golang/govulncheck-action, dependency-check/dependency-check_action, docker/scout-action, azure/container-scan, release-guardrail/release-guardrail"),
	scanners("dependency infrastructure", "aquasecurity/trivy-action, snyk/actions"),
	scanners("code", "github/codeql-action/analyze, returntocorp/semgrep-action, semgrep/semgrep-action, securego/gosec, sonarsource/sonarqube-quality-gate-action, presidentbeef/brakeman, veracode/veracode-uploadandscan-action"),
	scanners("dependency code", "checkmarx/ast-github-action"),
	scanners("code infrastructure", "microsoft/security-devops-action"),
	scanners("infrastructure", "bridgecrewio/checkov-action, aquasecurity/tfsec-action, checkmarx/kics-github-action, goodwithtech/dockle-action, erzz/dockle-action, hadolint/hadolint-action")
];
function kindsOfCommand(words) {
	const plain = (words[0] === "go" && words[1] === "tool" ? words.slice(2) : words).filter((word) => !word.startsWith("-")).join(" ");
	return COMMANDS$1.filter(({ names }) => names.some((name) => plain === name || plain.startsWith(`${name} `))).flatMap(({ kinds }) => kinds);
}
function kindsOfAction(name, scanType) {
	if (name === "aquasecurity/trivy-action") {
		if (scanType === "config") return ["infrastructure"];
		return scanType === "fs" || scanType === "repo" ? ["dependency", "infrastructure"] : ["dependency"];
	}
	if (name.startsWith("snyk/actions/")) return name.endsWith("/iac") ? ["infrastructure"] : ["dependency"];
	return ACTIONS$1.filter(({ names }) => names.some((one) => one === name || name.startsWith(`${one}/`))).flatMap(({ kinds }) => kinds);
}

// src/rules/workflow/missing-security-scan.ts
const text$1 = pipe(string(), trim(), minLength(1));
const missingSecurityScan = defineRule({
	id: "workflow/missing-security-scan",
	title: "Gating workflow lacks a scan or test that the policy asks for",
	severity: "medium",
	rationale: "A scan that nobody runs, or whose findings stop nothing, is a claim. What the policy promises has to happen before each merge and release.",
	remedy: "Add a job to the gating workflow that runs the scan and fails with what it finds.",
	standards: [
		"NIST SSDF PW.7.2",
		"NIST SSDF RV.1.2",
		"OpenSSF Scorecard SAST",
		"OpenSSF S2C2F SCA-1"
	],
	needs: ["workflows"],
	options: strictObject({
		kinds: optional(pipe(array(picklist(SCAN_KINDS)), description("Kinds of scan that must run: `dependency`, `code`, `infrastructure`.")), ["dependency", "code"]),
		workflows: optional(pipe(array(text$1), description("The gating workflows, by file name or glob: `ci.yml`. By default all that a pull request, a push or a release starts. What any of them runs counts.")), []),
		commands: optional(pipe(array(text$1), description("Commands that must run to a real failure, as they are typed: `pytest`, `acme --version`. A command that starts with these words counts.")), []),
		matrix: optional(pipe(record(text$1, array(text$1)), description("Values that a job's matrix must have, by axis: `python-version: ['3.11', '3.12']`.")), {}),
		"test-artifact": optional(pipe(boolean(), description("Whether tests must run against the built package, installed from its file, and not the source tree.")), false)
	}),
	*check({ workflows }, { kinds, workflows: patterns, commands, matrix, "test-artifact": testArtifact }) {
		const gating = gatingWorkflows(workflows, patterns);
		const [first] = gating;
		if (first === void 0) {
			yield {
				at: null,
				message: `No workflow gates anything. ${patterns.length === 0 ? "None is started by a pull request, a push or a release" : `The policy names ${patterns.map(quoted$1).join(", ")}, and no workflow is called so`}, so no scan stops a change.`,
				key: "no gating workflow"
			};
			return;
		}
		const at = first.triggers[0]?.event.at ?? null;
		const runs = runsOf(workflows, gating, commands);
		const names = [...gating].map(({ path }) => path.replace(".github/workflows/", ""));
		const where = names.length > 4 ? `${names.length} gating workflows` : names.map(quoted$1).join(", ");
		const unseen = unseenWord(runs);
		for (const kind of kinds) {
			const scans = runs.filter((run) => scansOf(run).includes(kind));
			if (!scans.some((run) => run.void === null)) yield absent(at, `${NOUN[kind]} scan`, where, scans, REMEDY$1[kind], unseen);
		}
		for (const command of commands) {
			const found = runs.filter(({ words }) => words.join(" ") === command || words.join(" ").startsWith(`${command} `));
			if (!found.some((run) => run.void === null)) yield absent(at, `${quoted$1(command)} run`, where, found, `Add the step \`run: ${command}\` to a job of the gating workflow.`, unseen);
		}
		const axes = Object.entries(matrix);
		const jobs = axes.length === 0 ? [] : runs.filter((run) => run.void === null).map(({ job }) => job);
		for (const [axis, wanted] of axes) {
			const missing = missingValues(jobs, axis, wanted);
			if (missing.length > 0) yield {
				at,
				message: `No job tests ${axis} ${missing.join(", ")}. The policy asks for ${wanted.join(", ")}, and the matrices of ${where} lack ${missing.length === 1 ? "it" : "them"}.`,
				remedy: `Add to the matrix of the test job: \`${axis}: [${wanted.map((value) => `'${value}'`).join(", ")}]\`.`,
				evidence: {
					axis,
					missing: [...missing]
				},
				key: `matrix ${axis}`
			};
		}
		if (testArtifact && !testsArtifact(runs)) yield {
			at,
			message: `No job tests the built package. No job of ${where} installs it from its file and then runs the tests: what is tested is the source tree, and what is released is not.`,
			remedy: "Build, then `pip install dist/*.whl` (or `npm install ./*.tgz`) in a clean job, and run the tests there.",
			key: "test artifact"
		};
	}
});
const NOUN = {
	dependency: "dependency",
	code: "code",
	infrastructure: "infrastructure"
};
const REMEDY$1 = {
	dependency: "Add a step that fails with what it finds: `npm audit`, `pip-audit`, `osv-scanner scan source -r .`.",
	code: "Add a step that fails with what it finds: `semgrep scan --error`, `bandit -r src`, `gosec ./...`.",
	infrastructure: "Add a step that fails with what it finds: `checkov -d .`, `trivy config --exit-code 1 .`."
};
function scansOf(run) {
	if (run.action === "") return kindsOfCommand(run.tool);
	const type = run.step?.with.find(({ key }) => key.value.toLowerCase() === "scan-type")?.value.value.trim() ?? "";
	return kindsOfAction(run.action, type);
}
function unseenWord(runs) {
	const called = new Set(runs.filter((run) => run.step === null && scansOf(run).length === 0).map(({ action }) => action));
	const [first] = called;
	if (first === void 0) return "";
	return called.size === 1 ? ` What ${quoted$1(first)} runs is not seen from here.` : ` What ${quoted$1(first)} and ${called.size - 1} more workflows of other repositories run is not seen from here.`;
}
function absent(at, what, where, found, remedy, unseen) {
	const [run] = found;
	const near = run === void 0 ? `No job of ${where} has one` : `${quoted$1(run.action === "" ? run.words.slice(0, 3).join(" ") : run.action)} in job \`${run.job.id.value}\` does not count: ${run.void}`;
	return {
		at: run === void 0 ? at : run.step?.uses?.text.at ?? run.job.uses?.text.at ?? run.job.id.at,
		message: `No ${what} can stop a change. ${near}, and the policy asks for it.${unseen}`,
		remedy: run === void 0 ? remedy : "Let its failure reach the job; see `workflow/soft-fail`.",
		evidence: {
			expected: what,
			found: run === void 0 ? void 0 : run.void
		},
		key: `missing ${what}`
	};
}

// src/rules/workflow/missing-timeout.ts
const missingTimeout = defineRule({
	id: "workflow/missing-timeout",
	title: "Job has no time limit",
	severity: "low",
	rationale: "A job that hangs, or that somebody abuses, runs for six hours and blocks the release behind it.",
	remedy: "Set `timeout-minutes` on the job to a few times what it usually needs.",
	standards: ["OWASP CICD-SEC-7", "CIS Software Supply Chain 2.3"],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) {
			if (job.uses !== null || job.timeoutMinutes !== null) continue;
			if (job.steps.every((step) => step.timeoutMinutes !== null)) continue;
			yield {
				at: job.id.at,
				message: `Job \`${job.id.value}\` has no \`timeout-minutes\`. When it hangs, it runs for six hours.`,
				evidence: { job: job.id.value }
			};
		}
	}
});

// src/rules/workflow/nested-unpinned-uses/lock.ts
const REMEDY = "Make the lockfile anew with `gh actions-lock`, and commit it together with the workflows.";
function lockedNames(lock) {
	return new Set([...lock.dependencies.keys()].map(folded));
}
function* lockDisagreements(workflows) {
	const lock = workflows.actionsLock;
	if (lock === null) return;
	const names = lockedNames(lock);
	const files = new Map(workflows.workflows.map((file) => [file.path, file]));
	for (const [path, keys] of lock.workflows) {
		const file = files.get(path);
		if (file === void 0) {
			yield inLock(lock, `the workflow ${quoted$1(path)}, which is not there`);
			continue;
		}
		yield* unlisted(file, keys, workflows);
		const used = new Set(usesOf(file, workflows).map(({ key }) => key));
		const nested = new Set([...lock.dependencies.values()].flatMap(({ uses }) => uses.map(folded)));
		for (const key of keys) if (!names.has(folded(key))) yield inLock(lock, `${quoted$1(key)} for ${quoted$1(path)}, and no commit for it`);
		else if (!used.has(folded(key)) && !nested.has(folded(key))) yield inLock(lock, `${quoted$1(key)} for ${quoted$1(path)}, which does not use it`);
	}
	for (const [key, { uses, at }] of lock.dependencies) for (const nested of uses.filter((one) => !names.has(folded(one)))) yield {
		at,
		message: `The lockfile says that ${quoted$1(key)} uses ${quoted$1(nested)}, and has no commit for that. What runs there is whatever its tag names on the day.`,
		remedy: REMEDY,
		evidence: {
			key,
			uses: nested
		}
	};
}
function inLock({ path }, what) {
	return {
		at: wholeFile(path),
		message: `The lockfile lists ${what}. It does not belong to these workflows, so what it pins is not what runs.`,
		remedy: REMEDY
	};
}
function* unlisted(file, keys, workflows) {
	const listed = new Set(keys.map(folded));
	for (const { key, uses } of usesOf(file, workflows)) {
		if (listed.has(key)) continue;
		yield {
			at: locate(uses.text, 0, uses.text.value.length),
			message: `${quoted$1(uses.text.value)} is not in the lockfile, which lists this workflow. What it pins for ${quoted$1(file.path)} is therefore not all that runs there.`,
			remedy: REMEDY,
			evidence: { uses: uses.text.value }
		};
	}
}
function usesOf(file, workflows) {
	return [...allUses({
		...workflows,
		workflows: [file],
		actions: []
	})].flatMap(({ uses }) => {
		const { reference } = uses;
		if (reference.kind !== "repository") return [];
		const { owner, repository, ref } = reference;
		return /^[0-9a-f]{40}$/i.test(ref) ? [] : [{
			uses,
			key: folded(`${owner}/${repository}@${ref}`)
		}];
	});
}
function folded(key) {
	const at = key.indexOf("@");
	return `${key.slice(0, at).toLowerCase()}${key.slice(at)}`;
}

// src/rules/workflow/pinning/exempt.ts
function isSlsaGenerator({ owner, repository, path, ref }) {
	return `${owner}/${repository}`.toLowerCase() === "slsa-framework/slsa-github-generator" && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(ref);
}
function isLocked(reference, file, lock) {
	const keys = lock?.workflows.get(file.path);
	if (lock === null || keys === void 0) return false;
	const name = `${reference.owner}/${reference.repository}`.toLowerCase();
	return keys.some((key) => {
		const at = key.indexOf("@");
		return key.slice(0, at).toLowerCase() === name && key.slice(at + 1) === reference.ref && lock.dependencies.get(key)?.ref === reference.ref;
	});
}

// src/rules/workflow/nested-unpinned-uses.ts
const SHOWN = 2;
const KEPT = 20;
const nestedUnpinnedUses = defineRule({
	id: "workflow/nested-unpinned-uses",
	title: "Pinned action uses something that is not pinned",
	severity: "medium",
	rationale: "The pin covers the files of one action. What that action names by tag or branch is fetched anew in each run, so whoever moves that tag runs code here in spite of the pin: tj-actions reached thousands through actions that used it.",
	remedy: "Use an action, or a release of it, that pins what it uses; ask its maintainers to; or do its steps in the workflow itself, pinned.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"SLSA v1.2 Build L3",
		"NIST SSDF PW.4.4"
	],
	needs: ["workflows", "nestedActions"],
	options: unseenRepositories.options,
	applies: ({ workflows, nestedActions }) => nestedActions.coverage.found === 0 && workflows.actionsLock === null ? "no workflow or action pins a commit of another repository" : true,
	*check({ workflows, nestedActions }, { unseen }) {
		yield* lockDisagreements(workflows);
		const seen = /* @__PURE__ */ new Set();
		for (const nested of nestedActions.pins) {
			const { pin, problems } = nested;
			const key = `${pin.locked} ${pin.owner}/${pin.repository}/${pin.path}@${pin.commit}`.toLowerCase();
			if (seen.has(key) || unseenRepositories.covers(unseen, pin)) continue;
			seen.add(key);
			for (const problem of problems) yield {
				unverified: problem,
				at: pin.at
			};
			const moving = nested.moving.filter((one) => !mayKeepItsTag(one));
			if (moving.length > 0) yield finding$7(nested, moving);
		}
	}
});
function mayKeepItsTag({ reference, byJob }) {
	return reference.kind === "repository" && byJob && isSlsaGenerator(reference);
}
function finding$7({ pin }, moving) {
	const name = `${pin.owner}/${pin.repository}${pin.path === "" ? "" : `/${pin.path}`}`;
	const shown = moving.slice(0, SHOWN).map(pathOf$2).join(", and ");
	const more = moving.length > SHOWN ? `, and ${moving.length - SHOWN} more` : "";
	return {
		at: pin.at,
		message: `${quoted$1(name)} is pinned, and runs what is not: ${shown}${more}. The pin covers its own files alone; whoever moves those names runs code here.`,
		evidence: {
			action: `${name}@${pin.commit}`,
			count: moving.length,
			moving: moving.slice(0, KEPT).map(({ chain, written, role }) => ({
				chain,
				written,
				role
			}))
		},
		key: `${name}@${pin.commit}`.toLowerCase()
	};
}
function pathOf$2({ chain, written, role }) {
	const what = role === "uses" ? quoted$1(written) : `${quoted$1(written)} (\`${role}\`)`;
	return chain.length === 1 ? what : `${what} by way of ${quoted$1(chain.slice(1).join(" > "))}`;
}

// src/rules/workflow/persisted-credentials/steps.ts
const NO_GIT = /^(?:actions\/(?!github-script$)[\w-]+|docker\/[\w-]+|aws-actions\/[\w-]+|google-github-actions\/[\w-]+|azure\/[\w-]+|astral-sh\/[\w-]+|pypa\/gh-action-pypi-publish|pnpm\/action-setup|oven-sh\/setup-bun|ruby\/setup-ruby|codecov\/codecov-action|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/[\w-]+|step-security\/harden-runner|anchore\/[\w-]+|dtolnay\/rust-toolchain|swatinem\/rust-cache|slackapi\/slack-github-action|hashicorp\/setup-terraform)$/i;
const INSTALLS = /* @__PURE__ */ new Map([
	["npm", /* @__PURE__ */ new Set([
		"ci",
		"install",
		"i",
		"add"
	])],
	["pnpm", /* @__PURE__ */ new Set([
		"install",
		"i",
		"add"
	])],
	["yarn", /* @__PURE__ */ new Set(["install", "add"])],
	["bun", /* @__PURE__ */ new Set(["install", "add"])],
	["pip", /* @__PURE__ */ new Set(["install"])],
	["uv", /* @__PURE__ */ new Set([
		"sync",
		"pip",
		"add"
	])],
	["poetry", /* @__PURE__ */ new Set(["install"])],
	["bundle", /* @__PURE__ */ new Set(["install"])],
	["gem", /* @__PURE__ */ new Set(["install"])],
	["cargo", /* @__PURE__ */ new Set([
		"build",
		"test",
		"install",
		"publish"
	])],
	["composer", /* @__PURE__ */ new Set([
		"install",
		"update",
		"require"
	])],
	["mvn", /* @__PURE__ */ new Set([
		"package",
		"verify",
		"install",
		"deploy",
		"test"
	])]
]);
function mayUseGit(step) {
	if (step.run === null) {
		const { reference } = step.uses;
		if (reference.kind === "local") return true;
		if (reference.kind !== "repository") return false;
		return !NO_GIT.test(`${reference.owner}/${reference.repository}`);
	}
	const commands = commandsOf$1(step.run);
	return commands === null || commands.some(commandMayUseGit);
}
function commandMayUseGit(command) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program) || program === "curl" || program === "gh") return false;
	const [first] = operands(command);
	if (program === "git") return [
		"push",
		"fetch",
		"pull",
		"clone",
		"submodule",
		"ls-remote",
		"lfs",
		"remote"
	].includes(first ?? "");
	if (isInstall(command)) return false;
	if (program === "npm" || program === "pnpm" || program === "yarn") return !builds(command);
	return ![
		"twine",
		"build",
		"go",
		"cargo",
		"docker",
		"pytest",
		"ruff",
		"mypy",
		"tsc",
		"eslint",
		"uv"
	].includes(program);
}
function builds(command) {
	const [first, second] = operands(command);
	const script = first === "run" ? second : first;
	return /^(?:publish|test|pack|audit|config|build|lint|typecheck|compile|format)(?::|$)/.test(script ?? "");
}
function installs(step) {
	const found = (step.run === null ? null : commandsOf$1(step.run))?.find((command) => isInstall(command) && !command.args.some(({ value }) => value === "--ignore-scripts"));
	return found === void 0 ? null : `${found.program} ${operands(found)[0]}`;
}
function isInstall(command) {
	return INSTALLS.get(command.program)?.has(operands(command)[0] ?? "") === true;
}
function uploadsGit(step) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return false;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() !== "actions/upload-artifact") return false;
	const input = (name) => step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? "";
	const roots = /* @__PURE__ */ new Set([
		".",
		"./",
		"./*",
		"*",
		"./**",
		"**",
		"${{ github.workspace }}",
		".git",
		".git/"
	]);
	return input("path").split("\n").some((line) => roots.has(line.trim())) && (input("include-hidden-files") === "true" || /^v?[123](?:\.|$)/.test(reference.ref));
}

// src/rules/workflow/persisted-credentials.ts
const persistedCredentials = defineRule({
	id: "workflow/persisted-credentials",
	title: "Checkout leaves the token to later steps",
	severity: "medium",
	rationale: "Any program of a later step can read the token that checkout stores for git, the install script of a dependency too.",
	remedy: "Set `persist-credentials: false` on the checkout step.",
	standards: [
		"OWASP CICD-SEC-6",
		"OWASP CICD-SEC-5",
		"NIST SSDF PO.5.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) yield* checkouts(workflow, job);
	}
});
function* checkouts(workflow, job) {
	for (const step of job.steps) {
		if (!leavesToken(step)) continue;
		const later = canRunAfter(job.steps, step);
		const upload = later.find(uploadsGit);
		const install = later.flatMap((one) => {
			const by = installs(one);
			return by === null ? [] : [{
				step: one,
				by
			}];
		})[0];
		if (upload === void 0 && (install === void 0 || later.some(mayUseGit) || !canWrite(workflow, job))) continue;
		const how = upload === void 0 ? `Step \`${title(install.step)}\` runs \`${install.by}\`, and the scripts of any package can read it.` : `Step \`${title(upload)}\` uploads the whole folder, and the token with it.`;
		yield {
			at: step.uses.text.at,
			message: `Job \`${job.id.value}\` leaves its token on disk, and no step needs it there. ${how}`,
			remedy: "Add `persist-credentials: false` under `with:` of the checkout step.",
			evidence: { job: job.id.value },
			key: `${job.id.value} ${step.index}`
		};
	}
}
function leavesToken(step) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return false;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() !== "actions/checkout") return false;
	return step.with.find(({ key }) => key.value.toLowerCase() === "persist-credentials") === void 0;
}
function canWrite(workflow, job) {
	const permissions = job.permissions ?? workflow.permissions;
	if (permissions === null || permissions.kind === "write-all" || permissions.kind === "dynamic") return true;
	const outside = /* @__PURE__ */ new Set([
		"id-token",
		"security-events",
		"attestations"
	]);
	return permissions.scopes.some(({ key, value }) => value.value.trim() === "write" && !outside.has(key.value));
}

// src/rules/workflow/pin-comment-mismatch.ts
const pinCommentMismatch = defineRule({
	id: "workflow/pin-comment-mismatch",
	title: "Version comment beside a pin names another commit",
	severity: "medium",
	rationale: "Nobody can read a SHA: people and update tools go by the comment. One that lies hides an old, a vulnerable or a foreign commit behind a trusted version.",
	remedy: "Write the tag of the pinned commit beside it, or pin the commit of the tag that is meant.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"NIST SSDF PW.4.1"
	],
	needs: ["workflows", "pinClaims"],
	options: unseenRepositories.options,
	applies: ({ pinClaims }) => pinClaims.coverage.found === 0 ? "no pin of another repository has a version comment" : true,
	*check({ pinClaims }, { unseen }) {
		for (const claimed of pinClaims.claims) {
			const { verdict, pin } = claimed;
			if (unseenRepositories.covers(unseen, pin)) continue;
			if ("problem" in verdict) yield {
				unverified: verdict.problem,
				at: pin.at
			};
			else if (verdict.value.kind !== "true") yield finding$6(claimed, verdict.value);
		}
	}
});
function finding$6({ pin, claim }, verdict) {
	const name = `${pin.owner}/${pin.repository}`;
	const commit = quoted$1(pin.commit.slice(0, 12));
	const own = fullest(verdict.tags);
	const truth = own === null ? "No tag stands at the pinned commit." : `The pinned commit is ${quoted$1(own)}.`;
	const { text } = pin.uses;
	return {
		at: locate(text, 0, text.value.length),
		message: `The comment beside ${quoted$1(`${name}@${pin.commit.slice(0, 12)}`)} says ${quoted$1(claim.name)}, ${saysWhat(verdict, name)}. ${truth} What runs is ${commit}, whatever the comment says.`,
		remedy: remedyFor$3(verdict, own),
		evidence: {
			repository: name,
			commit: pin.commit,
			comment: claim.name,
			tags: verdict.tags,
			...verdict.kind === "other-commit" ? { claimed: verdict.ref.commit } : {}
		},
		key: `${name} ${pin.commit} ${claim.name}`
	};
}
function saysWhat(verdict, name) {
	if (verdict.kind === "unknown-name") return `and ${quoted$1(name)} has no tag or branch of that name`;
	const { ref } = verdict;
	if (ref.kind === "branch") return "and that branch does not hold the pinned commit";
	return `and that tag is the commit ${quoted$1(ref.commit.slice(0, 12))}`;
}
function remedyFor$3(verdict, own) {
	const comment = own !== null && isPlain(own) ? `Write \`# ${own}\` beside it` : "Remove the comment";
	if (verdict.kind === "unknown-name" || verdict.ref.kind === "branch") return `${comment}, once you know that this commit is meant.`;
	return `Find out which of the two is meant. ${comment}, or pin \`${verdict.ref.commit}\`${isPlain(verdict.name) ? ` with \`# ${verdict.name}\`` : ""}. A tag that stood at the pinned commit before was moved: ask why.`;
}
function isPlain(tag) {
	return /^[\w.][\w./+@-]*$/.test(tag);
}
function fullest(tags) {
	const parts = (tag) => /\d+(?:\.\d+)*$/.exec(tag)?.[0].split(".").length ?? 0;
	return [...tags].sort((a, b) => parts(b) - parts(a))[0] ?? null;
}

// src/rules/workflow/remote-script/downloads.ts
const INTERPRETERS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"zsh",
	"dash",
	"ksh",
	"python",
	"node",
	"perl",
	"ruby",
	"php",
	"pwsh",
	"deno"
]);
const SHELLS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"zsh",
	"dash",
	"ksh"
]);
const DOWNLOADERS = /* @__PURE__ */ new Set(["curl", "wget"]);
function runDownloads(script) {
	const commands = commandsOf$1(script);
	if (commands === null || script.ast === null) return [];
	const { value } = script.text;
	const byNode = new Map(commands.map((command) => [command.node, command]));
	const found = [];
	const add = (node, download, how) => {
		found.push({
			start: node.pos,
			end: node.end,
			written: value.slice(node.pos, node.end),
			url: urlOf(download),
			how
		});
	};
	const visit = (node) => {
		if (node.type === "Pipeline") {
			const download = pipedDownload(node, byNode);
			if (download !== null) add(node, download, "piped");
		}
		if (node.type === "Command") {
			const command = byNode.get(node);
			const inner = command === void 0 ? null : substituted(command, commands);
			if (inner !== null) add(node, inner, "substituted");
		}
		forEachChild(node, visit);
	};
	visit(script.ast);
	if (!/sha(?:256|384|512)sum|shasum|gpg\s+(?:--\S+\s+)*--verify|cosign verify|minisign|Get-FileHash|attestation verify/i.test(value)) found.push(...saved(commands, value));
	return found;
}
function pipedDownload(pipeline, byNode) {
	const parts = pipeline.commands.map((part) => part.type === "Command" ? byNode.get(part) : void 0);
	const first = parts.findIndex((part) => part !== void 0 && DOWNLOADERS.has(part.program));
	if (first === -1) return null;
	return parts.slice(first + 1).some((part) => part !== void 0 && readsProgram(part)) ? parts[first] : null;
}
function readsProgram(command) {
	if (!INTERPRETERS.has(command.program)) return false;
	const values = command.args.map(({ value }) => value);
	if (values.includes("-s")) return SHELLS.has(command.program);
	return values.filter((value) => value !== "-" && value !== "/dev/stdin").every((value) => /^-[euxlo]+$|^-o$|^pipefail$|^--(?:login|noprofile|norc)$/.test(value));
}
function substituted(command, commands) {
	const { program, args, node } = command;
	if (!(program === "eval" || program === "source" || program === ".") && !INTERPRETERS.has(program)) return null;
	const inside = commands.filter((other) => other.node !== node && other.node.pos >= node.pos && other.node.end <= node.end && DOWNLOADERS.has(other.program));
	const download = inside[0];
	if (download === void 0) return null;
	const at = args.findIndex(({ start, end }) => download.node.pos >= start && download.node.end <= end);
	return (at === args.findIndex(({ value }) => !value.startsWith("-") || value === "-c") || args[at - 1]?.value === "-c") && inside.length === 1 && !betweenPipes(command, download, commands) ? download : null;
}
function betweenPipes(command, download, commands) {
	return commands.some((other) => other.node.pos > download.node.end && other.node.end < command.node.end && ![
		"sed",
		"tr",
		"cat"
	].includes(other.program));
}
function* saved(commands, text) {
	for (const download of commands.filter(({ program }) => DOWNLOADERS.has(program))) {
		const file = savedAs(download);
		if (file === null) continue;
		const name = file.replace(/^\.\//, "");
		const runner = commands.find((command) => command.node.pos > download.node.end && (command.programWord?.value.replace(/^\.\//, "") === name || INTERPRETERS.has(command.program) && operands(command)[0]?.replace(/^\.\//, "") === name));
		if (runner === void 0 || !isScript(name, download, runner)) continue;
		const { pos, end } = download.node;
		yield {
			start: pos,
			end,
			written: text.slice(pos, end),
			url: urlOf(download),
			how: "saved"
		};
	}
}
function isScript(name, download, runner) {
	return INTERPRETERS.has(runner.program) || /\.(?:sh|py|bash|rb|pl|js)$/.test(name) || /\.sh\b/.test(urlOf(download) ?? "");
}
function savedAs(download) {
	const values = download.args.map(({ value }) => value);
	const flag = values.findIndex((value) => /^(?:-\w*o|--output|-\w*O|--output-document)$/.test(value));
	const redirected = download.redirects.find((redirect) => redirect.type === "Redirect" && redirect.operator === ">");
	if (redirected?.type === "Redirect") return redirected.target?.value ?? null;
	const attached = values.map((value) => /^--output(?:-document)?=(.+)$/.exec(value)?.[1]).find((value) => value !== void 0);
	if (attached !== void 0) return attached;
	const named = download.program === "curl" && values[flag]?.endsWith("O") === true;
	if (flag === -1 || named) {
		const url = urlOf(download);
		return (download.program === "wget" || named) && url !== null ? url.split(/[?#]/)[0].split("/").at(-1) ?? null : null;
	}
	return values[flag + 1] ?? null;
}
function urlOf(download) {
	return download.args.map(({ value }) => value).find((value) => /^https?:\/\/|^[\w.-]+\.[a-z]{2,}\//.test(value)) ?? null;
}

// src/rules/workflow/remote-script.ts
const remoteScript = defineRule({
	id: "workflow/remote-script",
	title: "Downloaded script is run unchecked",
	severity: "high",
	rationale: "Whoever controls the address, or the way to it, runs commands in the job. Nothing in the repository changes when the script does.",
	remedy: "Download to a file, compare it with a digest in the repository (`echo \"<sha256>  install.sh\" | sha256sum -c -`), then run it; or use a pinned action or package.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"OpenSSF S2C2F ING-1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length + workflows.supportFiles.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow, action or script" : true,
	*check({ workflows }) {
		for (const placed of allScripts(workflows)) {
			for (const download of runDownloads(placed.script)) if (!isPinned(withVariables(download.url, placed))) yield finding$5(placed, download);
			yield* powershell(placed);
		}
		for (const script of scriptsOf$1(reachedTasks(workflows))) for (const download of runDownloads(script)) if (!isPinned(download.url)) yield {
			...finding$5({
				script,
				step: null
			}, download),
			severity: "high"
		};
	}
});
function finding$5({ script, step }, download) {
	const from = download.url === null ? "What is downloaded" : `What ${quoted$1(hostOf(download.url))} answers`;
	return {
		at: locate(script.text, download.start, download.end),
		message: `${from} is run without a look at it. ${quoted$1(download.written)} ${download.how === "saved" ? "is saved and run later in the same script" : "is run as it comes"}, and nothing compares it with a known digest.`,
		severity: step !== null ? "high" : IN_DOCUMENTATION.test(script.text.at.path) ? "low" : "medium",
		evidence: {
			url: download.url ?? void 0,
			how: download.how
		}
	};
}
const IN_DOCUMENTATION = /(?:^|\/)(?:docs?|documentation|snippets|examples?|samples?)\//i;
function withVariables(url, { step }) {
	return url?.replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (written, name) => {
		const value = step?.env.findLast(({ key }) => key.value === name)?.value;
		return value === void 0 || value.expressions.length > 0 ? written : value.value;
	}) ?? null;
}
function isPinned(url) {
	return url !== null && /(?:^|[/@=])[0-9a-f]{40}(?:[/?#]|$)/i.test(url);
}
function hostOf(url) {
	return /^(?:https?:\/\/)?([^/?#]+)/.exec(url)?.[1] ?? url;
}
function* powershell({ script, step }) {
	const { name } = script.shell;
	if (name !== "pwsh" && name !== "powershell" && name !== "unknown" && name !== "cmd") return;
	const { value } = script.text;
	for (const pattern of [/\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|;]*\|\s*(?:iex|Invoke-Expression)\b/gi, /\b(?:iex|Invoke-Expression)\b[^\n]*\b(?:DownloadString|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n]*/gi]) for (const match of value.matchAll(pattern)) {
		if (/^\s*#/.test(value.slice(value.lastIndexOf("\n", match.index) + 1))) continue;
		const url = /https?:\/\/[^\s'")]+/.exec(match[0])?.[0] ?? null;
		if (isPinned(url)) continue;
		const download = {
			start: match.index,
			end: match.index + match[0].length,
			written: match[0],
			url
		};
		yield finding$5({
			script,
			step
		}, {
			...download,
			how: "piped"
		});
	}
}

// src/rules/workflow/references/places.ts
function* workflowPlaces(workflow) {
	const outer = {
		file: workflow,
		job: null,
		step: null,
		earlier: null,
		before: 0,
		kind: "value"
	};
	for (const trigger of workflow.triggers) for (const { key, value } of trigger.outputs) yield {
		...outer,
		text: value,
		title: `output \`${key.value}\` of the workflow`
	};
	yield* entries(workflow.env, outer, (name) => `variable \`${name}\` of the workflow`);
	if (workflow.concurrency?.group) yield {
		...outer,
		text: workflow.concurrency.group,
		title: "the concurrency group"
	};
	if (workflow.concurrency?.cancelInProgress) yield {
		...outer,
		text: workflow.concurrency.cancelInProgress,
		title: "`cancel-in-progress`"
	};
	for (const job of workflow.jobs) yield* jobPlaces(workflow, job);
}
function* actionPlaces(action) {
	if (action.using !== "composite") return;
	for (const { key, value } of action.outputs) yield {
		text: value,
		file: action,
		job: null,
		step: null,
		earlier: action.steps,
		before: action.steps.length,
		kind: "value",
		title: `output \`${key.value}\` of the action`
	};
	yield* stepPlaces(action, null, action.steps);
}
function* jobPlaces(workflow, job) {
	const outer = {
		file: workflow,
		job,
		step: null,
		earlier: null,
		before: 0,
		kind: "value"
	};
	const of = `of job \`${job.id.value}\``;
	if (job.if !== null) yield {
		...outer,
		text: job.if,
		kind: "condition",
		title: `the condition ${of}`
	};
	const single = [
		[job.name, `the name ${of}`],
		[job.environment, `the environment ${of}`],
		[job.concurrency?.group, `the concurrency group ${of}`],
		[job.concurrency?.cancelInProgress, `\`cancel-in-progress\` ${of}`],
		[job.timeoutMinutes, `\`timeout-minutes\` ${of}`],
		[job.continueOnError, `\`continue-on-error\` ${of}`],
		[job.container?.text, `the container ${of}`],
		...job.runsOn.map((text) => [text, `\`runs-on\` ${of}`]),
		...job.services.map((image) => [image.text, `\`${image.role}\` ${of}`])
	];
	for (const [text, title] of single) {
		if (text === null || text === void 0) continue;
		yield {
			...outer,
			text,
			title,
			kind: text === job.name ? "label" : "value"
		};
	}
	yield* entries(job.env, outer, (name) => `variable \`${name}\` ${of}`);
	for (const { role, env, words } of job.containerSettings) {
		yield* entries(env, outer, (name) => `variable \`${name}\` of \`${role}\` ${of}`);
		yield* entries(words, outer, (name) => `\`${role}.${name}\` ${of}`);
	}
	yield* entries(job.with, outer, (name) => `input \`${name}\` ${of}`);
	if (job.secrets !== "inherit") yield* entries(job.secrets, outer, (name) => `secret \`${name}\` ${of}`);
	yield* stepPlaces(workflow, job, job.steps);
	yield* controlPlaces(workflow, job);
	const atEnd = {
		...outer,
		earlier: job.steps,
		before: job.steps.length
	};
	yield* entries(job.outputs, atEnd, (name) => `output \`${name}\` ${of}`);
}
function* controlPlaces(file, job) {
	for (const { kind, before, name, continueOnError } of job.controls) {
		const outer = {
			file,
			job,
			step: null,
			earlier: endedBefore(job.steps, before),
			before
		};
		const of = `of a \`${kind}\` step`;
		if (name !== null) yield {
			...outer,
			kind: "label",
			text: name,
			title: `the name ${of}`
		};
		if (continueOnError !== null) yield {
			...outer,
			kind: "value",
			text: continueOnError,
			title: `\`continue-on-error\` ${of}`
		};
	}
}
function* stepPlaces(file, job, steps) {
	for (const step of steps) {
		const before = step.index;
		const outer = {
			file,
			job,
			step,
			earlier: endedBefore(steps, before),
			before,
			kind: "value"
		};
		const of = `of step \`${shortTitle(step)}\``;
		if (step.if !== null) yield {
			...outer,
			text: step.if,
			kind: "condition",
			title: `the condition ${of}`
		};
		if (step.name !== null) yield {
			...outer,
			kind: "label",
			text: step.name,
			title: `the name ${of}`
		};
		yield* entries(step.env, outer, (name) => `variable \`${name}\` ${of}`);
		yield* entries(step.with, outer, (name) => `input \`${name}\` ${of}`);
		if (step.run !== null) yield {
			...outer,
			text: step.run.text,
			kind: "script",
			title: `the script ${of}`
		};
		if (step.workingDirectory !== null) yield {
			...outer,
			text: step.workingDirectory,
			title: `\`working-directory\` ${of}`
		};
		if (step.continueOnError !== null) yield {
			...outer,
			text: step.continueOnError,
			title: `\`continue-on-error\` ${of}`
		};
		if (step.timeoutMinutes !== null) yield {
			...outer,
			text: step.timeoutMinutes,
			title: `\`timeout-minutes\` ${of}`
		};
	}
}
function shortTitle(step) {
	const title = step.title.replaceAll("`", "'");
	return title.length > 60 ? `${title.slice(0, 57)}...` : title;
}
function* entries(list, outer, title) {
	for (const { key, value } of list) yield {
		...outer,
		text: value,
		title: title(key.value)
	};
}

// src/rules/workflow/secrets-exposed.ts
const secretsExposed = defineRule({
	id: "workflow/secrets-exposed",
	title: "Secrets reach more than what needs them",
	severity: "high",
	rationale: "Every step that can see a secret can send it away. The fewer see it, the fewer have to be trusted with each change.",
	remedy: "Name each secret where it is used: under `env:` of the step, or one by one under `secrets:` of the call.",
	standards: [
		"OWASP CICD-SEC-6",
		"OWASP CICD-SEC-2",
		"NIST SSDF PO.5.1"
	],
	needs: ["run", "workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ run, workflows }) {
		for (const workflow of workflows.workflows) {
			for (const entry of workflow.env) yield* forEveryJob(workflow, entry);
			for (const job of workflow.jobs) {
				yield* inherited(job, run.repository.name);
				yield* printedAccount(job);
			}
			for (const place of workflowPlaces(workflow)) {
				yield* wholesale(place.text, place.title);
				yield* unpacked(place.text, place.title);
			}
		}
	}
});
function* inherited(job, here) {
	const reference = job.uses?.reference;
	if (job.secrets !== "inherit" || reference?.kind !== "repository") return;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() === here.toLowerCase()) return;
	const pinned = isCommitSha(reference.ref);
	yield {
		at: job.uses.text.at,
		message: `Job \`${job.id.value}\` hands every secret of this repository to \`${reference.owner}/${reference.repository}\`. With \`secrets: inherit\` that workflow reads all of them, also those that are added later${pinned ? "" : `, and \`${reference.ref}\` can be moved to any code`}.`,
		remedy: "Replace `secrets: inherit` by the secrets that the workflow declares, one by one under `secrets:`.",
		severity: pinned ? "medium" : "high",
		evidence: {
			job: job.id.value,
			calls: `${reference.owner}/${reference.repository}`
		},
		key: `inherit ${job.id.value}`
	};
}
function* forEveryJob(workflow, { key, value }) {
	for (const { reads } of value.expressions) for (const read of reads) {
		const [context, name] = read.path;
		const token = context === "github" && name === "token" || name?.toLowerCase() === "github_token";
		if (name === void 0 || name === "*" || !(context === "secrets" || context === "github" && token)) continue;
		if (isOnlyCompared(value, read)) continue;
		const alone = workflow.jobs.length <= 1;
		if (alone && token) continue;
		yield {
			at: locate(value, read.start, read.end),
			message: `Secret \`${read.path.join(".")}\` is a variable of the whole workflow. Every step of ${alone ? "its job" : `its ${workflow.jobs.length} jobs`} sees it as \`${key.value}\`, also third-party actions and what they install.`,
			remedy: `Move \`${key.value}\` under \`env:\` of the steps that use it.`,
			severity: alone || token ? "low" : "medium",
			evidence: {
				variable: key.value,
				jobs: workflow.jobs.length
			},
			key: `env ${key.value}`
		};
	}
}
function isOnlyCompared({ value }, { start, end }) {
	return /^\s*(?:[=!]=|[<>])/.test(value.slice(end)) || /(?:[=!]=|!|[<>]=?)\s*$/.test(value.slice(0, start));
}
function* wholesale(text, where) {
	for (const { reads } of text.expressions) for (const read of reads) {
		if (read.path[0] !== "secrets" || read.path[1] !== void 0 && read.path[1] !== "*") continue;
		const all = read.path[1] === void 0;
		const written = text.value.slice(read.start, read.end);
		yield {
			at: locate(text, read.start, read.end),
			message: all ? `Every secret of the repository goes into ${where}. One step that is not what it seems to be gets all of them, and masking does not recognise secrets inside JSON.` : `\`${written}\` names a secret that only the run decides. GitHub then sends every secret to the runner, not the one that is meant.`,
			remedy: all ? "Pass the secrets that are needed, each by its name." : "Write the name out, for example in one job or step for each of the secrets.",
			severity: all ? "high" : "medium",
			evidence: { reads: written }
		};
	}
}
function* unpacked(text, where) {
	for (const { reads, start } of text.expressions) for (const read of reads) {
		const [context, name] = read.path;
		if (context !== "secrets" || name === void 0 || name === "*") continue;
		if (!/\bfromjson\s*\(\s*$/i.test(text.value.slice(start, read.start))) continue;
		yield {
			at: locate(text, read.start, read.end),
			message: `Parts of the secret \`${name}\` go unmasked into ${where}. The runner hides the stored text as a whole; a value that \`fromJSON\` takes out of it appears in the log as it is.`,
			remedy: "Store each value as a secret of its own.",
			severity: "medium",
			evidence: { secret: name },
			key: `unpacked ${name} ${where}`
		};
	}
}
function* printedAccount(job) {
	if (job.steps.some((step) => step.with.some(({ key, value }) => key.value.toLowerCase() === "mask-aws-account-id" && value.value.trim() !== "false"))) return;
	for (const { run } of job.steps) {
		if (run === null || /[>|]|\$\(|`/.test(run.text.value.match(/^.*get-caller-identity.*$/m)?.[0] ?? ">")) continue;
		for (const command of commandsOf$1(run) ?? []) {
			const [service, action] = operands(command);
			if (command.program !== "aws" || service !== "sts" || action !== "get-caller-identity") continue;
			yield {
				at: wordAt(run, {
					start: command.programWord.start,
					end: command.args.at(-1).end
				}),
				message: `Job \`${job.id.value}\` prints the number of its AWS account into the log. Whoever can read the log learns which account and role deploy.`,
				remedy: "Set `mask-aws-account-id: true` on the login, or end the command with `> /dev/null`.",
				severity: "low",
				evidence: { job: job.id.value },
				key: `account ${job.id.value}`
			};
			return;
		}
	}
}

// src/rules/workflow/shared-deploy-role/responsibility.ts
const COMMANDS = [
	["infrastructure", [
		"terraform apply",
		"terraform destroy",
		"tofu apply",
		"tofu destroy",
		"terragrunt apply",
		"terragrunt destroy",
		"terragrunt run-all apply",
		"pulumi up",
		"pulumi destroy",
		"cdk deploy",
		"cdk destroy",
		"aws cloudformation deploy",
		"aws cloudformation create-stack",
		"aws cloudformation update-stack",
		"aws cloudformation execute-change-set",
		"aws cloudformation delete-stack",
		"az deployment"
	]],
	["deploy", [
		"aws lambda update-function-code",
		"aws lambda publish-version",
		"aws ecs update-service",
		"aws ecs register-task-definition",
		"aws glue create-job",
		"aws glue update-job",
		"aws deploy create-deployment",
		"aws elasticbeanstalk update-environment",
		"aws ssm send-command",
		"kubectl apply",
		"kubectl set",
		"kubectl rollout",
		"helm upgrade",
		"helm install",
		"sam deploy",
		"serverless deploy",
		"sls deploy",
		"gcloud run deploy",
		"gcloud app deploy",
		"gcloud functions deploy",
		"az webapp deploy",
		"az containerapp update",
		"az functionapp deployment"
	]],
	["upload", [
		"az acr build",
		"gcloud builds submit",
		"docker push",
		"podman push"
	]],
	["plan", [
		"terraform plan",
		"tofu plan",
		"terragrunt plan",
		"terragrunt run-all plan",
		"pulumi preview",
		"cdk diff"
	]]
];
const ACTIONS = /* @__PURE__ */ new Map([
	["dflook/terraform-apply", "infrastructure"],
	["dflook/terraform-destroy", "infrastructure"],
	["aws-actions/aws-cloudformation-github-deploy", "infrastructure"],
	["dflook/terraform-plan", "plan"],
	["aws-actions/amazon-ecs-deploy-task-definition", "deploy"],
	["google-github-actions/deploy-cloudrun", "deploy"],
	["google-github-actions/deploy-appengine", "deploy"],
	["google-github-actions/deploy-cloud-functions", "deploy"],
	["azure/webapps-deploy", "deploy"],
	["azure/functions-action", "deploy"],
	["azure/k8s-deploy", "deploy"],
	["azure/container-apps-deploy-action", "deploy"],
	["aws-actions/aws-lambda-deploy", "deploy"],
	["google-github-actions/upload-cloud-storage", "site"]
]);
const PACKAGE = /\.(?:whl|zip|tar\.\w+|tgz|jar|war|deb|rpm|gem|crate|nupkg)$|artifact|artefact|packages?\b|wheels?\b|layers?\b/i;
function responsibilities(model, { workflow, job }, steps) {
	const found = /* @__PURE__ */ new Set();
	const isIn = ({ index }) => index >= steps.from && index < steps.until;
	for (const reached of reachedSteps(model, workflow, job)) {
		if (!isIn(reached.own)) continue;
		if (reached.step.uses !== null) {
			const what = ofAction(reached.step);
			if (what !== null) found.add(what);
			continue;
		}
		const [own, ...called] = scriptsOf(model, reached).map(({ script }) => script);
		for (const command of [...commandsOf$1(own) ?? [], ...plainCommands(called)]) {
			const what = ofCommand(command);
			if (what !== null) found.add(what);
		}
	}
	if (publications(model, job).some(({ kind, step }) => (kind === "image" || kind === "package") && isIn(step))) found.add("upload");
	return found;
}
function ofAction(step) {
	const name = actionName(step) ?? "";
	const input = (key) => step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value.value.trim() ?? "";
	if (name === "pulumi/actions") return /^(?:up|update|destroy)$/.test(input("command")) ? "infrastructure" : "plan";
	if (name === "gruntwork-io/terragrunt-action") return /apply|destroy/.test(input("tg_command")) ? "infrastructure" : "plan";
	return ACTIONS.get(name) ?? null;
}
function ofCommand(command) {
	if (hasOption(command, "--dry-run", "--help", "-help", "--dryrun")) return null;
	const words = operands(command);
	const given = [command.program, ...words].join(" ");
	if (command.program === "aws" && /\bs3 (?:cp|sync|mv)\b/.test(given)) {
		if (words.at(-1)?.startsWith("s3://") !== true) return null;
		return command.args.some(({ value }) => PACKAGE.test(value)) ? "upload" : "site";
	}
	for (const [what, lines] of COMMANDS) if (lines.some((line) => given === line || given.startsWith(`${line} `) || isGlobal(command.program, given, line))) return what;
	return null;
}
function isGlobal(program, given, line) {
	if (program !== "aws" && program !== "az" && program !== "gcloud") return false;
	return line.startsWith(`${program} `) && given.includes(` ${line.slice(program.length + 1)}`);
}

// src/rules/workflow/shared-deploy-role/resolve.ts
const MAX_DEPTH$3 = 10;
const MAX_VALUES = 32;
function resolvedText(text, bindings, depth = 0) {
	if (depth > MAX_DEPTH$3) return [];
	let values = [""];
	let at = 0;
	for (const expression of text.expressions) {
		const plain = text.value.slice(at, expression.start);
		const inner = ofExpression(expression, bindings, depth + 1);
		values = values.flatMap((value) => inner.map((one) => value + plain + one));
		if (values.length === 0 || values.length > MAX_VALUES) return [];
		at = expression.end;
	}
	return values.map((value) => (value + text.value.slice(at)).trim()).filter((value) => value !== "");
}
function ofExpression(expression, bindings, depth) {
	const [read, ...more] = expression.reads;
	const path = read?.path.join(".") ?? "";
	if (read === void 0 || more.length > 0 || path.toLowerCase() !== expression.source.toLowerCase().trim()) return composed(expression, bindings);
	const [context, name = ""] = read.path;
	switch (context) {
		case "inputs": return ofInput(name, bindings, depth);
		case "env": {
			const entry = bindings.env.findLast(({ key }) => key.value === name);
			return entry === void 0 ? [] : resolvedText(entry.value, bindings, depth);
		}
		case "secrets": {
			const given = givenSecret(bindings.instance, name);
			if (given === null) return [stored(path, bindings.instance)];
			const caller = bindings.instance.caller;
			return given === "inherit" ? [stored(path, bindings.instance)] : resolvedText(given, {
				instance: caller,
				env: [],
				inputs: null
			}, depth);
		}
		case "vars": return [stored(path, bindings.instance)];
		case "matrix": return ofMatrix(name, bindings.instance);
		case "needs": return [`${path} of ${bindings.instance.workflow.path}`];
		case "steps": return [];
		default: return [path.toLowerCase()];
	}
}
function ofInput(name, bindings, depth) {
	if (bindings.inputs !== null) {
		const { values, outer } = bindings.inputs;
		const text = values.get(name.toLowerCase()) ?? null;
		return text === null ? [] : resolvedText(text, outer, depth);
	}
	const given = givenInput(bindings.instance, name);
	if (given === null) return [`inputs.${name.toLowerCase()} of ${bindings.instance.workflow.path}`];
	const from = given.from ?? bindings.instance;
	return resolvedText(given.text, {
		instance: from,
		env: from.workflow.env,
		inputs: null
	}, depth);
}
function composed(expression, { instance, inputs }) {
	const local = expression.reads.some(({ path }) => [
		"matrix",
		"steps",
		"inputs",
		"needs"
	].includes(path[0] ?? ""));
	if (inputs !== null || local && instance.caller !== null) return [];
	const where = local ? ` of ${instance.workflow.path} ${instance.job.id.value}` : "";
	return [stored(expression.source.replaceAll(/\s+/g, ""), instance) + where];
}
function stored(path, { job }) {
	const environment = job.environment?.value.trim() ?? "";
	return `${path.toLowerCase()}@${environment}`;
}
function ofMatrix(name, { job }) {
	const { matrix } = job;
	if (matrix === null || matrix.dynamic) return [];
	const axis = matrix.axes.find(({ key }) => key.value === name);
	const included = matrix.include.flatMap((entries) => entries.filter(({ key }) => key.value === name));
	const texts = [...axis?.values ?? [], ...included.map(({ value }) => value)];
	return texts.some(({ expressions }) => expressions.length > 0) ? [] : texts.map(({ value }) => value);
}

// src/rules/workflow/shared-deploy-role/roles.ts
const ROLE_INPUTS = /* @__PURE__ */ new Map([
	["aws-actions/configure-aws-credentials", ["role-to-assume"]],
	["google-github-actions/auth", ["service_account"]],
	["azure/login", ["client-id"]]
]);
const AWS = "aws-actions/configure-aws-credentials";
const ROLE_VARIABLES = /* @__PURE__ */ new Set(["AWS_ROLE_ARN", "AWS_ROLE_TO_ASSUME"]);
const MAX_DEPTH$2 = 6;
function assumedRoles(model, instance) {
	const { workflow, job } = instance;
	const outer = [...workflow.env, ...job.env];
	const bindings = {
		instance,
		env: outer,
		inputs: null
	};
	const everywhere = {
		from: 0,
		until: job.steps.length
	};
	const bySteps = job.steps.map((step) => ({
		step,
		found: ofStep(model, step, {
			...bindings,
			env: [...outer, ...step.env]
		}, null, 0)
	}));
	return [...ofVariables(job.env, bindings).map((role) => ({
		...role,
		steps: everywhere
	})), ...bySteps.flatMap(({ step, found }) => found.filter(({ key }) => key !== "").map((role) => {
		const next = bySteps.find((later) => later.step.index > step.index && later.found.some(({ cloud }) => cloud === role.cloud) && replaces(later.step, step));
		return {
			...role,
			steps: {
				from: step.index,
				until: takenOver(next?.step) ?? job.steps.length
			}
		};
	}))];
}
function takenOver(next) {
	return next?.background?.until ?? next?.index;
}
function replaces(later, earlier) {
	return later.if === null || earlier.if === null || later.if.value === earlier.if.value;
}
function ofStep(model, step, bindings, shownAt, depth) {
	const variables = ofVariables(step.env, bindings);
	if (step.uses === null) return [...variables, ...ofScript(model, step, bindings)];
	const action = localAction(model, step.uses.reference);
	if (action?.using === "composite" && depth < MAX_DEPTH$2) {
		const inputs = new Map(action.inputs.map(({ name, default: fallback }) => [name.value.toLowerCase(), fallback]));
		for (const { key, value } of step.with) inputs.set(key.value.toLowerCase(), value);
		return action.steps.flatMap((inner) => ofStep(model, inner, {
			...bindings,
			env: [...bindings.env, ...inner.env],
			inputs: {
				values: inputs,
				outer: bindings
			}
		}, shownAt ?? step.uses.text.at, depth + 1));
	}
	const cloud = actionName(step) ?? "";
	const names = ROLE_INPUTS.get(cloud);
	if (names === void 0) return variables;
	const roles = names.flatMap((name) => {
		const entry = step.with.find(({ key }) => key.value.toLowerCase() === name);
		return entry === void 0 ? [] : ofText(entry.value, bindings, shownAt, cloud);
	});
	return roles.length > 0 ? roles : [{
		key: "",
		shown: "",
		at: step.uses.text.at,
		cloud
	}];
}
function ofVariables(env, bindings) {
	return env.flatMap(({ key, value }) => ROLE_VARIABLES.has(key.value) ? ofText(value, bindings, null, AWS) : []);
}
function ofText(text, bindings, shownAt, cloud) {
	const shown = text.value.trim();
	return resolvedText(text, bindings).map((key) => ({
		key,
		shown,
		cloud,
		at: shownAt ?? locate(text, 0, text.value.length)
	}));
}
function ofScript(model, step, bindings) {
	return scriptsOf(model, {
		step,
		own: step,
		env: bindings.env
	}).flatMap(({ script }) => (commandsOf$1(script) ?? []).flatMap((command) => {
		if (command.program !== "aws" || !command.args.some(({ value }) => value.startsWith("assume-role"))) return [];
		return optionValues(command, "--role-arn").flatMap((word) => {
			const value = withValues(word.value, plainValues(script, bindings.env));
			return /[$`]/.test(value.replaceAll(/\$\{\{[^}]*\}\}/g, "")) ? [] : [{
				key: value,
				shown: word.value,
				at: wordAt(script, word),
				cloud: AWS
			}];
		});
	}));
}

// src/rules/workflow/shared-deploy-role.ts
const sharedDeployRole = defineRule({
	id: "workflow/shared-deploy-role",
	title: "One cloud role serves jobs of different responsibility",
	severity: "high",
	rationale: "A role that applies infrastructure, uploads artefacts and deploys gives each of these jobs the rights of all. Whoever gets into the least of them owns the account.",
	remedy: "Give each responsibility a role of its own, trusted for its own workflow or environment, with the rights that it needs.",
	standards: [
		"OWASP CICD-SEC-5",
		"OWASP CICD-SEC-2",
		"NIST SSDF PO.5.2",
		"CIS Software Supply Chain 2.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		const roles = /* @__PURE__ */ new Map();
		for (const instance of jobInstances(workflows)) for (const role of assumedRoles(workflows, instance)) {
			const does = responsibilities(workflows, instance, role.steps);
			roles.set(role.key, [...roles.get(role.key) ?? [], {
				role,
				instance,
				does
			}]);
		}
		const told = /* @__PURE__ */ new Set();
		for (const uses of roles.values()) {
			const draft = shared(uses) ?? planned(workflows, uses) ?? mixed(uses);
			if (draft === null || told.has(draft.key ?? "")) continue;
			told.add(draft.key ?? "");
			yield draft;
		}
	}
});
const DOES$1 = {
	infrastructure: "applies infrastructure",
	deploy: "deploys",
	upload: "uploads artefacts",
	site: "fills a bucket",
	plan: "plans infrastructure"
};
function mainOf(does) {
	return [
		"infrastructure",
		"deploy",
		"upload",
		"site",
		"plan"
	].find((one) => does.has(one)) ?? null;
}
function shared(uses) {
	const acting = uses.filter(({ does }) => !["plan", null].includes(mainOf(does)));
	const [first] = [...acting].sort((a, b) => rank(a) - rank(b));
	if (first === void 0) return null;
	const others = acting.filter((use) => differs(mainOf(first.does), mainOf(use.does)));
	const [other] = others;
	if (other === void 0) return null;
	return {
		at: other.role.at,
		message: `Role ${quoted$1(other.role.shown)} serves jobs of different responsibility. ${list([first, ...others])}; each of them has the rights of all.`,
		evidence: evidence(other.role, [first, ...others]),
		key: `${other.role.shown} ${[first, ...others].map(nameOf$1).join(" ")}`
	};
}
function differs(a, b) {
	if (a === b) return false;
	return a === "site" || b === "site" ? a === "infrastructure" || b === "infrastructure" : true;
}
function rank({ does }) {
	return [
		"infrastructure",
		"deploy",
		"upload",
		"site"
	].indexOf(mainOf(does) ?? "");
}
function planned(model, uses) {
	const applies = uses.find(({ does }) => does.has("infrastructure"));
	const plans = uses.find(({ does, instance }) => mainOf(does) === "plan" && reachOf(model, {
		file: instance.workflow,
		job: instance.job,
		step: null
	}).events.has("pull_request"));
	if (applies === void 0 || plans === void 0) return null;
	return {
		at: plans.role.at,
		message: `Role ${quoted$1(plans.role.shown)} plans pull requests and applies infrastructure. ${list([plans, applies])}; a plan runs the code of the pull request, providers and data sources included, before anybody has read it.`,
		remedy: "Plan with a role that only reads.",
		severity: "medium",
		evidence: evidence(plans.role, [plans, applies]),
		key: `${plans.role.shown} ${nameOf$1(plans)} ${nameOf$1(applies)}`
	};
}
function mixed(uses) {
	const all = uses.find(({ does }) => does.has("infrastructure") && (does.has("deploy") || does.has("upload") || does.has("site")));
	if (all === void 0) return null;
	const what = [...all.does].filter((one) => one !== "plan").map((one) => DOES$1[one]);
	return {
		at: all.role.at,
		message: `Role ${quoted$1(all.role.shown)} does everything in job \`${all.instance.job.id.value}\`. The job ${what.join(", ")}, and a step of each has the rights of all.`,
		remedy: "Split the job, and give each part a role of its own.",
		severity: "low",
		evidence: evidence(all.role, [all]),
		key: `${all.role.shown} ${nameOf$1(all)}`
	};
}
function nameOf$1({ instance }) {
	return `${instance.workflow.path}/${instance.job.id.value}`;
}
function list(uses) {
	const shown = uses.slice(0, 5).map((use) => {
		const file = use.instance.workflow.path.replace(".github/workflows/", "");
		return `\`${use.instance.job.id.value}\` of \`${file}\` ${DOES$1[mainOf(use.does)]}`;
	});
	const unique = [...new Set(shown)];
	return uses.length > 5 ? `${unique.join(", ")} and ${uses.length - 5} more` : unique.join(", ");
}
function evidence(role, uses) {
	return {
		role: role.shown,
		jobs: [...new Set(uses.map(nameOf$1))]
	};
}

// src/rules/workflow/soft-fail/tools/judges.ts
const JUDGEMENTS = /* @__PURE__ */ new Set([
	"scan",
	"test",
	"lint",
	"verify",
	"plan"
]);
const JUDGES = /(?:^|[-_:./ ])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|coverage|format-check|fmt-check|conformance|regression|sast|vuln\w*|assert\w*|gate|quality)(?=$|[-_:./ \d])/i;
const MAKES = /(?:^|[-_:./ ])(?:build|compile|publish|release|deploy|pack|package|upload|create|sign|sign-blob|attest|version|export)(?=$|[-_:./ \d])/i;
const SERVES = /(?:^|[-_:./ ])(?:serv(?:e|er|ers|ice|ices|ing)|start|watch|watcher|dev|daemon|emulators?|mocks?|proxy|monitor|tunnel|listen|logs?|tail)(?=$|[-_:./ \d])/i;
function isService(check) {
	return SERVES.test(check);
}
const MAX_DEPTH$1 = 8;
function judgementOf(model, step, answerOf, depth = 0) {
	if (step.run !== null) {
		const { ast, text } = step.run;
		return (ast === null ? checksByLine(text.value) : answerOf(step)?.checks ?? []).find(judges)?.name ?? null;
	}
	const inner = step.uses === null ? null : localAction(model, step.uses.reference);
	if (inner?.using === "composite" && depth < MAX_DEPTH$1) {
		for (const one of inner.steps) {
			const judgement = judgementOf(model, one, answerOf, depth + 1);
			if (judgement !== null) return judgement;
		}
		return null;
	}
	const action = checkingAction(step);
	return action !== null && JUDGEMENTS.has(action.kind) ? action.action : null;
}
function checksByLine(script) {
	return script.split(/[\n;{}()&|]+/).flatMap((part) => {
		const check = classify(part.trim().split(/\s+/), {
			checks: [],
			cleanup: []
		});
		return check === null ? [] : [check];
	});
}
function judges({ name, kind, scans, words }) {
	if (kind === "report") return false;
	if (scans || JUDGES.test(name)) return true;
	const program = programOf(words[0] ?? "");
	const rows = KNOWN_CHECKS.filter(({ programs }) => programs.includes(program));
	return kind === "known" && !MAKES.test(name) && rows.some((row) => JUDGEMENTS.has(row.kind));
}

// src/rules/workflow/soft-fail/background.ts
function* backgroundDrafts(model, sequence, answerOf) {
	const { job, steps, matrix } = sequence;
	if (job === null || steps.every(({ background }) => background === null)) return;
	const published = releases$1(sequence) ? publications(model, job) : [];
	const running = steps.flatMap((step) => {
		if (step.background === null || isSoft(step, matrix)) return [];
		if (neverHolds(step.if, matrix) || isAfterVerdict(step, sequence)) return [];
		const check = judgementOf(model, step, answerOf);
		return check === null ? [] : [{
			step,
			check
		}];
	});
	for (const control of job.controls) {
		const lost = running.filter(({ step, check }) => voidedBy(step, matrix) === control && !(control.kind === "cancel" && isService(check))).filter(({ step }) => !decidesLater(sequence, step.index, leftBy(step, control)));
		if (lost.length > 0) yield control.kind === "cancel" ? cancelled(control, lost[0]) : softWait(control, lost);
	}
	for (const one of running) {
		const early = published.find(({ step }) => step !== one.step && isBeside(one.step, step));
		const isPublication = published.some(({ step }) => step === one.step);
		if (early !== void 0 && !isPublication && !neverHolds(early.step.if, matrix)) yield tooLate(one, early);
	}
}
const UNRELEASED$1 = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"merge_group"
]);
function releases$1({ workflow }) {
	return workflow.triggers.some(({ event }) => !UNRELEASED$1.has(event.value));
}
function isBeside(check, publication) {
	if (hasEnded(check, publication.index)) return false;
	const group = check.background.group;
	return check.index < publication.index || group !== null && publication.background?.group === group;
}
function leftBy(step, { id }) {
	const left = leftBySoftStep(step);
	const outcome = id === null ? [] : [[`steps.${id.value.toLowerCase()}.outcome`, "failure"]];
	return {
		...left,
		contexts: new Map([...left.contexts, ...outcome])
	};
}
function cancelled(control, { step, check }) {
	const [target] = control.targets;
	return {
		at: locate(target, 0, target.value.length),
		message: `${quoted(check)} is stopped before its result counts. \`cancel: ${target.value}\` ends it wherever it stands, and a step that is cancelled fails no job.`,
		remedy: `Write \`wait: ${target.value}\` in place of \`cancel: ${target.value}\`.`,
		severity: "high",
		evidence: {
			step: step.title,
			cause: "cancel"
		}
	};
}
function softWait(control, lost) {
	const text = control.continueOnError;
	const [first, ...more] = lost;
	const also = more.length === 0 ? "" : ` and ${more.length === 1 ? "one more check" : `${more.length} more checks`}`;
	return {
		at: locate(text, 0, text.value.length),
		message: `${quoted(first.check)}${also} cannot stop what follows. ${setting(text)} on the \`${control.kind}\`, so the steps behind it run as if everything had passed.`,
		remedy: `Remove \`continue-on-error\` from the \`${control.kind}\`.`,
		severity: "high",
		evidence: {
			step: first.step.title,
			cause: `soft ${control.kind}`
		}
	};
}
function tooLate({ step, check }, { by, kind, step: publication }) {
	const { at, group } = step.background;
	const said = publication.uses?.text ?? publication.run.text;
	const id = step.id?.value;
	const wait = id === void 0 ? `Give ${quoted(step.title)} the line \`id: check\`, and add the step \`- wait: check\`` : `Add the step \`- wait: ${id}\``;
	const why = group === null ? "The check runs in the background, and nothing waits for it before" : "Both stand in one `parallel` group, and a group stops nothing that it has started";
	return {
		at: group === null ? at : locate(said, 0, said.value.split("\n", 1)[0].trimEnd().length),
		message: `${quoted(by)} does not wait for ${quoted(check)}. ${why}: when it fails, what ${quoted(publication.title)} publishes is out.`,
		remedy: group === null ? `${wait} before ${quoted(publication.title)}.` : `Move ${quoted(publication.title)} behind the group.`,
		severity: kind === "deployment" ? "medium" : "high",
		evidence: {
			step: step.title,
			publishes: by,
			cause: group === null ? "background" : "parallel"
		}
	};
}

// src/rules/workflow/soft-fail/reach.ts
function reachedFiles(workflows) {
	const scripts = workflows.supportFiles.filter(({ scripts: held }) => held.length > 0);
	const pipelines = pipelineTexts(workflows);
	const reached = new Set(scripts.filter((file) => file.kind === "dockerfile" ? isBuilt(file.path, pipelines) : isUsual(file.path)));
	const images = new Set(workflows.actions.filter(({ using }) => using === "docker").map(({ path }) => folderOf(path)));
	const isImageOfAction = ({ kind, path }) => kind === "dockerfile" && images.has(folderOf(path));
	const textsOf = (file) => isImageOfAction(file) ? [file.text.value] : file.scripts.map(({ text }) => file.kind === "dockerfile" ? text.value.replace(PLACING, "") : text.value);
	const waiting = /* @__PURE__ */ new Map();
	for (const file of scripts) {
		if (reached.has(file)) continue;
		for (const name of namesOf(file.path)) waiting.set(name, [...waiting.get(name) ?? [], file]);
	}
	const texts = [
		...pipelines,
		...scriptsOf$1(reachedTasks(workflows)).map(({ text }) => text.value),
		...[...reached].flatMap(textsOf),
		...workflows.supportFiles.filter(isImageOfAction).flatMap(textsOf)
	];
	for (let next = texts.pop(); next !== void 0; next = texts.pop()) {
		const text = next;
		for (const [name] of text.matchAll(/[\w.@+-]+(?:\/(?=[*$"'{])|)/g)) {
			const alike = waiting.get(name) ?? [];
			const named = alike.filter((file) => isMeant(file.path, text, alike.length));
			for (const file of named) {
				if (reached.has(file)) continue;
				reached.add(file);
				texts.push(...textsOf(file));
			}
			if (named.length === alike.length) waiting.delete(name);
		}
	}
	return workflows.supportFiles.filter((file) => reached.has(file));
}
const ALIKE = 4;
const VERSIONED = /(?:^|\/)([\w.+-]*[a-z][\w+-]*[-_]v?\d+\.\d+[\w.]*)\//i;
function isMeant(path, text, alike) {
	const version = VERSIONED.exec(path)?.[1];
	if (version !== void 0 && !text.includes(version)) return false;
	const folder = path.split("/").at(-2);
	return alike < ALIKE || folder === void 0 || text.includes(`${folder}/`) || text.includes(` ${folder}`);
}
const USUAL = /^(?:[^/]+$|(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.ci|ci|scripts?|hack|build)\/)/;
const FOREIGN = /(?:^|\/)(?:vendor|node_modules|third[_-]party|testdata|fixtures|examples?|samples?|\.?devcontainers?|\.claude|\.cursor|\.agents|dev-?env(?:ironment)?|git-?hooks)\//;
function isUsual(path) {
	return USUAL.test(path) && !FOREIGN.test(path);
}
const PLACING = /\b(?:chmod|chown|cp|mv|ln|install|sed|dos2unix)\s[^\n;&|]*/g;
const TESTED = /(?:^|\/)(?:__tests__|tests?|specs?)\//;
function isBuilt(path, pipelines) {
	if (!FOREIGN.test(path) && !TESTED.test(path)) return true;
	const folder = folderOf(path);
	return folder !== "" && pipelines.some((text) => text.includes(folder) || text.includes(path));
}
function folderOf(path) {
	return path.split("/").slice(0, -1).join("/");
}
function namesOf(path) {
	const parts = path.split("/");
	const folder = parts.at(-2);
	return folder === void 0 ? [parts.at(-1)] : [parts.at(-1), `${folder}/`];
}
function pipelineTexts({ workflows, actions }) {
	return [...workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)), ...actions.flatMap((action) => action.steps)].flatMap((step) => [...step.run === null ? [] : [`${step.workingDirectory?.value ?? "."}/\n${step.run.text.value}`], ...[...isReporting(step) ? [] : step.with, ...step.env].map(({ value }) => value.value)]);
}

// src/rules/workflow/soft-fail/message.ts
function lostWords(checks, cause, status, where) {
	const name = named(checks);
	const command = code(checks[0].words.join(" ").replaceAll("\0", "…").slice(0, 80));
	const special = status === 1 ? "" : ` when it exits with ${status}`;
	const failure = checks.length === 1 ? "failure never reaches" : "failures never reach";
	const head = `${possessive(name)} ${failure} the ${where}${special}.`;
	const { written, handler } = cause;
	const say = (why, remedy) => ({
		message: `${head} ${why}`,
		remedy
	});
	const waiver = "Accept known findings with a waiver instead.";
	if (status === 5 && cause.kind !== "or") return say(`The script counts that status, no test collected, as a success, and passes with nothing tested.`, "Let the script fail with 5 too, and give an empty suite a test.");
	switch (cause.kind) {
		case "or": {
			const ends = handler === null ? `${code(written)} succeeds` : /^\|\|\s*[{(]/.test(written) ? `${code("|| { … }")} ends with ${code(handler)}, which succeeds` : `${code(written)} succeeds in its place`;
			return say(status === 5 ? `${code(written)} accepts that no test was collected, so the ${where} succeeds with nothing tested.` : `${ends}, so the ${where} goes on whatever was found.`, status === 5 ? `Run ${command} alone, and give an empty suite a test.` : `Let it fail: remove ${code(/^\|\|\s*[{(]/.test(written) ? "|| { … }" : written)}, or end it with \`exit 1\`. ${waiver}`);
		}
		case "and": return say(`It stands left of \`&&\`, where \`-e\` does not apply, and more commands follow; their status is the script's.`, `Put each command on a line of its own, without \`&&\`.`);
		case "not": return say(`\`!\` switches \`-e\` off for it, and more commands follow; neither its success nor its failure has any effect.`, `Write \`if ${command.slice(1, -1)}; then exit 1; fi\`.`);
		case "pipe": return say(`Without \`pipefail\` a pipe has the status of its last command, and ${code(written)} succeeds.${where === "job" ? " GitHub's default shell is `bash -e`, which lacks it." : ""}`, "Add `shell: bash` to the step, which sets `-eo pipefail`, or begin the script with `set -o pipefail`.");
		case "if": return say(`${code(written)} takes its status as an answer, and no way on from there fails.`, `Add \`exit 1\` where it failed, or run ${command} on a line of its own.`);
		case "loop-condition": return say("The loop takes its status as an answer and ends successfully either way.", "End the script with `exit 1` when the loop gives up.");
		case "retry": return say("When the last attempt fails the loop ends like any other, and the script goes on.", "Leave the loop with `exit 0` on success and put `exit 1` after it.");
		case "background": return say("It runs in the background with `&`, and nothing asks for its status: a bare `wait` always succeeds.", "Keep its process id (`pid=$!`) and end with `wait \"$pid\"`.");
		case "substitution": return say(`In ${code(written)} the status is that of ${code(handler ?? "the command around it")}, not of the substitution.`, `Assign first, on a line of its own: \`out="$(${command.slice(1, -1)})"\`; a plain assignment keeps the status.`);
		case "in-substitution": return say("Inside `$( … )` bash switches `-e` off, and more commands follow it there.", "Join the commands with `&&`, or set `shopt -s inherit_errexit`.");
		case "ignored": return say(`It stands in commands of which ${code(written)} asks how they ended: there bash switches \`-e\` off, in functions too, and they go on after it.`, "Join the commands with `&&`, or give each that matters `|| return 1`.");
		case "process-substitution": return say("The status of a process substitution is thrown away.", `Write its output to a file first: \`${command.slice(1, -1)} > report.txt\`.`);
		case "set +e": return say(`\`set +e\` lets the script go on, and no later line turns the status into a failure.`, `Remove \`set +e\`, or keep the status (\`rc=$?\`) and end with \`exit "$rc"\`.`);
		case "no errexit": return say(`The shell runs without \`-e\`, so the script goes on${written === "" ? "" : ` with ${code(written)}`} and ends with another command's status.`, "Begin the script with `set -e`, or use `shell: bash`.");
		case "trap": return say(`${code(written)} ends the script with another status.`, "Let the trap end with the status that it found: `rc=$?; …; exit \"$rc\"`.");
		default: return say("The script ends successfully whatever it finds.", "End the script with its status.");
	}
}
function named(checks) {
	const names = [...new Set(checks.map(({ name }) => `\`${name.replaceAll("`", "'")}\``))];
	if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
	return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function possessive(name) {
	return `${name}'s`;
}
function code(text) {
	return `\`${text.replaceAll("`", "'")}\``;
}

// src/rules/workflow/soft-fail/scripts.ts
function* scriptDrafts(script, answer, where, isDecidedLater, runsElsewhere = () => false) {
	for (const check of answer.undecided) yield {
		unverified: `${script.text.at.path}: the script around ${quoted(check.name)} is too intricate to be followed to its end; split it into smaller steps`,
		at: script.text.at
	};
	const groups = /* @__PURE__ */ new Map();
	for (const lost of answer.lost) {
		if (isDecidedLater(lost) || saysSo(lost)) continue;
		const key = `${lost.cause.kind}:${lost.cause.start}:${lost.status}`;
		groups.set(key, [...groups.get(key) ?? [], lost]);
	}
	for (const group of groups.values()) {
		const [first] = group;
		const { cause, status } = first;
		const checks = group.map(({ check }) => check);
		const reports = checks.every((check) => check.kind === "report" || check.kind === "program" || runsElsewhere(check));
		yield {
			at: locate(script.text, cause.start, oneLineEnd(script.text.value, cause.start, cause.end)),
			...lostWords(checks, cause, status, where),
			severity: reports ? oneLower("high") : "high",
			evidence: {
				command: checks.map(({ words }) => words.join(" ").replaceAll("\0", "…")).join("; ").slice(0, 200),
				cause: cause.kind
			}
		};
	}
}
function saysSo({ check, command, cause }) {
	if (cause.kind !== "no errexit" && cause.kind !== "pipe") return false;
	return softFlag(check, command, () => false)?.flag.when === "present";
}
function oneLineEnd(text, start, end) {
	const newline = text.indexOf("\n", start);
	const stop = newline >= 0 && newline < end ? newline : end;
	return Math.max(start + 1, text.slice(start, stop).trimEnd().length + start);
}
function* flagDrafts(script, answer, where, environment, isDecidedLater, runsElsewhere = () => false) {
	const isSet = (variable) => environment.some(({ key }) => key.value === variable) || new RegExp(`\\b${variable}=(?!["']?0)`).test(script.text.value);
	for (const [command, check] of answer.classified) {
		const soft = softFlag(check, command, isSet);
		if (soft === null) continue;
		const files = command.args.flatMap((arg) => arg.text.match(/[\w./-]+\.(?:json|sarif|xml|txt|html|csv)\b/g) ?? []);
		if (soft.flag.when === "absent" && answer.lost.some((lost) => lost.command === command)) continue;
		if (isSample(check) || isDecidedLater(files) || answer.isOutputJudged(command)) continue;
		const missing = soft.flag.when === "absent";
		yield {
			at: locate(script.text, soft.start, soft.end),
			message: missing ? `\`${check.name}\` reports and succeeds. Without a flag that says otherwise it ends with 0 whatever it finds, so it cannot fail the ${where}.` : `\`${check.name}\` reports and succeeds. \`${soft.written}\` makes it end with 0 whatever it finds, so it cannot fail the ${where}.`,
			remedy: `${soft.flag.mend}. Accept known findings with a waiver instead.`,
			severity: runsElsewhere(check) ? oneLower("high") : "high",
			evidence: {
				flag: soft.written,
				source: soft.flag.source
			}
		};
	}
}
const SAMPLE = /(?:^|[\\/_-])(?:tests?|testdata|fixtures?|examples?|samples?)(?=$|[\\/_-])|goat|vulnerable|insecure|juice-?shop|\bdvwa\b/i;
function isSample({ words, scans }) {
	const places = words.slice(1).filter((word, index, args) => {
		if (word.startsWith("-") || !/[\\/]|goat/i.test(word)) return false;
		return !/^--?(?:o|out|output|output-file-path|config(?:-file)?|external-checks-dir|baseline|format|repo-id)$/.test(args[index - 1] ?? "");
	});
	return scans && places.length > 0 && places.every((place) => SAMPLE.test(place));
}
function leftBehind(step, lost) {
	const id = step.id?.value.toLowerCase() ?? null;
	const contexts = /* @__PURE__ */ new Map();
	const environment = [];
	const files = [];
	for (const news of lost.news) {
		const [, kind, rest] = /^(\w+):([\s\S]*)$/.exec(news) ?? [];
		if (kind === "file") files.push(rest);
		const [, name, value] = /^([^=]*)=([\s\S]*)$/.exec(rest ?? "") ?? [];
		if (name === void 0) continue;
		const known = value === "!" || value === "?" ? null : value;
		const leave = (context) => {
			if (!contexts.has(context)) contexts.set(context, known);
		};
		if (kind === "output" && id !== null) leave(name === "*" ? `steps.${id}.outputs` : `steps.${id}.outputs.${name.toLowerCase()}`);
		if (kind === "env") {
			environment.push(name);
			leave(`env.${name.toLowerCase()}`);
		}
	}
	return {
		id,
		contexts,
		environment,
		files
	};
}
function isDecidedLater(sequence, index, lost) {
	return lost.news.length > 0 && decidesLater(sequence, index, leftBehind(sequence.steps[index], lost));
}
function* environmentDrafts(entries) {
	for (const { key, value } of entries) {
		const row = SOFT_ENVIRONMENT.find(({ name, soft }) => name.test(key.value) && soft.includes(value.value.trim().toLowerCase()));
		if (row === void 0) continue;
		yield {
			at: locate(value, 0, value.value.length),
			message: `\`${key.value}: ${value.value}\` makes the checks that read it report and succeed. What they find cannot fail the job.`,
			remedy: `Remove \`${key.value}\`. Accept known findings with a waiver instead.`,
			severity: "high",
			evidence: {
				variable: key.value,
				source: row.source
			}
		};
	}
}

// src/rules/workflow/soft-fail/tasks.ts
function* taskDrafts(workflows, answered, unparsed) {
	const { tasks, unread } = reachedTasks(workflows);
	for (const { path, error } of unread) yield {
		unverified: `${error}; what steps run from it cannot be followed, so mend the file`,
		at: wholeFile(path)
	};
	for (const reached of tasks) {
		const { file, task } = reached;
		const name = file.kind === "makefile" ? quoted(`make ${task.name}`) : `the script ${quoted(task.name)}`;
		const where = `caller of ${name}`;
		for (const { script, ignored } of task.lines) {
			if (script.error !== null) yield* unparsed(script);
			const found = answered(script);
			if (found === null) continue;
			if (ignored !== null) {
				if (found.checks.length > 0) yield ignoredDraft(reached, ignored, found, name);
				continue;
			}
			for (const draft of scriptDrafts(script, found, where, () => false)) yield mended$1(draft, reached);
			yield* flagDrafts(script, found, where, [], () => false);
		}
	}
}
function ignoredDraft({ task }, at, { checks }, name) {
	const written = task.lines.every(({ ignored }) => ignored !== null) && task.lines[0].ignored === at && at !== null && at !== void 0 && at.endColumn - at.startColumn > 1;
	return {
		at,
		message: `${named(checks)} cannot fail ${name}. ${written ? "`.IGNORE` makes make go on" : "The line begins with `-`, with which make goes on"} whatever it ends with.`,
		remedy: `${written ? "Remove `.IGNORE`" : "Remove the `-`"}. Accept known findings with a waiver instead.`,
		severity: "high",
		evidence: {
			target: task.name,
			cause: "ignored by make"
		}
	};
}
function mended$1(draft, { file }) {
	if (!("message" in draft)) return draft;
	const cause = draft.evidence?.["cause"];
	const isMake = file.kind === "makefile";
	if (cause === "pipe") {
		const remedy = isMake ? "Write at the top of the Makefile `SHELL := /bin/bash` and `.SHELLFLAGS := -eu -o pipefail -c`." : "Write the output to a file and show it afterwards, or move the line to a script that begins with `#!/bin/bash` and `set -eo pipefail`: the scripts' `sh` has no `pipefail`.";
		return {
			...draft,
			remedy
		};
	}
	if (cause === "no errexit") return {
		...draft,
		remedy: `Join the commands with \`&&\`${isMake ? ", or give each a line of its own" : ""}.`
	};
	return draft;
}

// src/rules/workflow/soft-fail.ts
const commands = (description$1) => optional(pipe(array(pipe(string(), trim(), minLength(1))), description(description$1)), []);
const softFail = defineRule({
	id: "workflow/soft-fail",
	title: "Check cannot fail the build",
	severity: "high",
	rationale: "A scan, test or publication whose failure is swallowed looks like protection and gives none: the pipeline is green with the defect in the release.",
	remedy: "Let the failure reach the job. Accept known findings one by one, with a waiver.",
	standards: [
		"OWASP CICD-SEC-1",
		"NIST SSDF PW.8.2",
		"NIST SSDF RV.1.2",
		"CIS Software Supply Chain 2.3",
		"OpenSSF S2C2F SCA-1"
	],
	needs: ["workflows"],
	options: strictObject({
		checks: commands("Further commands whose failure counts, as they are typed: `verify-bundle`, `acme scan`. A command that starts with these words is a check."),
		cleanup: commands("Commands whose failure may be ignored although they look like checks: `./scripts/try-cache.sh`, `make warm`. A command that starts with these words is none.")
	}),
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length + workflows.supportFiles.length > 0 ? true : "this repository has no workflow, action or script",
	*check({ workflows }, options) {
		const answers = /* @__PURE__ */ new Map();
		const answered = (script) => {
			const { errexit, pipefail, name } = script.shell;
			const key = `${name} ${errexit} ${pipefail} ${script.ast === null} ${script.text.value}`;
			if (!answers.has(key)) answers.set(key, answer(script, options));
			return answers.get(key) ?? null;
		};
		const seen = /* @__PURE__ */ new Set();
		for (const draft of drafts(workflows, answered)) {
			const key = `${draft.at === void 0 || draft.at === null ? "" : `${draft.at.path}:${draft.at.startLine}:${draft.at.startColumn}`} ${"message" in draft ? draft.message : draft.unverified}`;
			if (seen.has(key)) continue;
			seen.add(key);
			yield draft;
		}
	}
});
function* drafts(workflows, answered) {
	const answerOf = (step) => step.run === null ? null : answered(step.run);
	for (const sequence of sequencesOf(workflows.workflows, workflows.actions)) {
		if (preparesAgent(sequence)) continue;
		if (sequence.job !== null) yield* jobDrafts(sequence, answerOf);
		if (sequence.job !== null && (neverHolds(sequence.job.if, sequence.matrix) || followsFailure(sequence.job.if, null))) continue;
		for (const [index, step] of sequence.steps.entries()) if (!isAfterVerdict(step, sequence)) yield* stepDrafts(sequence, index, step, answerOf);
		yield* backgroundDrafts(workflows, sequence, answerOf);
	}
	for (const workflow of workflows.workflows) yield* environmentDrafts(workflow.env);
	yield* manualScans(workflows.workflows, answerOf);
	yield* taskDrafts(workflows, answered, unparsed);
	const everywhere = workflows.workflows.flatMap(givenTo);
	for (const file of reachedFiles(workflows)) for (const script of file.scripts) {
		if (script.error !== null) yield* unparsed(script);
		const found = answered(script);
		if (found === null) continue;
		const where = file.kind === "dockerfile" ? "build" : "script's caller";
		yield* scriptDrafts(script, found, where, () => false);
		yield* flagDrafts(script, found, where, everywhere, () => false);
	}
}
function preparesAgent({ workflow, job }) {
	return job?.id.value === "copilot-setup-steps" && /^\.github\/workflows\/copilot-setup-steps\.ya?ml$/.test(workflow?.path ?? "");
}
function* jobDrafts(sequence, answerOf) {
	const { job, steps, matrix } = sequence;
	const text = job.continueOnError;
	const name = quoted(job.id.value);
	const weights = steps.map((step, index) => weightOf(step, answerOf, countsIn(sequence, index)));
	yield* environmentDrafts(job.env);
	yield* softCall(job);
	if (canBeTrue(text, givenMatrix(matrix)) && (job.uses !== null || weights.some((weight) => weight !== "none"))) {
		const decided = job.outputs.length > 0 && steps.some((_step, index) => decidesLater(sequence, index, outcomeOf(steps[index])));
		const check = job.uses !== null || weights.includes("check") || saysChecks(job);
		if (!decided) yield {
			at: locate(text, 0, text.value.length),
			message: `Job ${name} cannot fail the workflow. ${setting(text)}, so \`needs.${job.id.value}.result\` is \`success\` for every job that waits for it.`,
			remedy: "Remove `continue-on-error` from the job. An experimental leg of a matrix belongs in a workflow of its own.",
			severity: check ? "high" : oneLower("high"),
			evidence: { job: job.id.value }
		};
	}
	const checks = job.uses !== null || steps.some((step, index) => weights[index] === "check" && (step.run !== null || checkingAction(step) !== null));
	if (checks && neverHolds(job.if, null)) yield deadDraft(job.if, `Job ${name} never runs.`);
	else if (checks && matrix !== null && emptyMatrix(matrix)) yield {
		at: matrix.at,
		message: `Job ${name} never runs. Its matrix excludes every combination, and a skipped check counts as passed.`,
		remedy: "Remove the `exclude` that covers everything, or remove the job and say why.",
		evidence: { job: job.id.value }
	};
}
function saysChecks({ id, name }) {
	const said = parted(`${id.value} ${name?.value ?? ""}`);
	return CHECKING.test(said) && !/(?:^|[-_])(?:reports?|summary|comment|notify|labels?|update|metrics)(?:$|[-_])/i.test(said);
}
function outcomeOf(step) {
	const id = step.id?.value.toLowerCase() ?? null;
	return {
		id,
		contexts: new Map(id === null ? [] : [[`steps.${id}.outcome`, "failure"]]),
		environment: [],
		files: []
	};
}
function* stepDrafts(sequence, index, step, answerOf) {
	const dead = deadStep(sequence, index, answerOf);
	if (dead !== null) yield dead;
	if (neverHolds(step.if, sequence.matrix)) return;
	const soft = softStep(sequence, index, answerOf);
	if (soft !== null) yield soft;
	yield* softInputs(sequence, index);
	yield* environmentDrafts(step.env);
	if (step.run === null) return;
	const where = sequence.job === null ? "caller of the action" : "job";
	if (step.run.error !== null) yield* unparsed(step.run);
	if (step.run.ast === null) yield* otherShellDrafts(step.run);
	const found = answerOf(step);
	if (found === null) return;
	const counts = countsIn(sequence, index);
	const proposed = isProposed(sequence, index);
	const settled = (lost) => !counts(lost.check) || proposed && asksWhatToMend(lost, step.run) || isDecidedLater(sequence, index, lost);
	const elsewhere = (check) => runsElsewhere(sequence, index, check, answerOf);
	yield* scriptDrafts(step.run, found, where, settled, elsewhere);
	const given = [
		...sequence.workflow?.env ?? [],
		...sequence.job?.env ?? [],
		...step.env
	];
	const decided = (files) => decidesLater(sequence, index, {
		id: null,
		contexts: /* @__PURE__ */ new Map(),
		environment: [],
		files
	});
	yield* flagDrafts(step.run, found, where, given, decided, elsewhere);
}
function runsElsewhere(sequence, index, { words }, answerOf) {
	return sequence.steps.some((step, at) => {
		const found = at === index || isSoft(step, sequence.matrix) || step.if !== null ? null : answerOf(step);
		return [...found?.classified ?? []].some(([command, check]) => check.words[0] === words[0] && (words[1] === void 0 || check.words.includes(words[1])) && !found.lost.some((lost) => lost.command === command) && softFlag(check, command, () => false) === null);
	});
}
function givenTo(workflow) {
	return [...workflow.env, ...workflow.jobs.flatMap((job) => [...job.env, ...job.steps.flatMap(({ env }) => env)])];
}
function* unparsed(script) {
	const known = script.shell.name !== "unknown";
	if (!known && !mayHoldCheck(script, {
		checks: [],
		cleanup: []
	})) return;
	const { at } = script.text;
	yield {
		unverified: known ? `${at.path}: a script does not parse as ${script.shell.name} (${script.error}), so its checks cannot be followed; mend the script or name its \`shell\`` : `${at.path}: a script's shell depends on the runner, and it does not parse as bash (${script.error}), so its checks cannot be followed; name its \`shell\``,
		at
	};
}
function answer(script, options) {
	if (script.ast === null) return null;
	const { errexit, pipefail, name } = script.shell;
	return lostChecks(script.ast, script.text.value, {
		errexit,
		pipefail,
		bash: name !== "sh"
	}, options);
}

// src/rules/workflow/static-cloud-credentials/tables.ts
const CREDENTIAL_INPUTS = [
	{
		action: "*",
		input: "aws-secret-access-key",
		service: "aws"
	},
	{
		action: "*",
		input: "aws_secret_access_key",
		service: "aws"
	},
	{
		action: "azure/login",
		input: "creds",
		service: "azure"
	},
	{
		action: "azure/docker-login",
		input: "password",
		service: "azure"
	},
	{
		action: "azure/webapps-deploy",
		input: "publish-profile",
		service: "azureApp"
	},
	{
		action: "azure/functions-action",
		input: "publish-profile",
		service: "azureApp"
	},
	{
		action: "bacongobbler/azure-blob-storage-upload",
		input: "connection_string",
		service: "azureStorage"
	},
	{
		action: "bacongobbler/azure-blob-storage-upload",
		input: "sas_token",
		service: "azureStorage"
	},
	{
		action: "google-github-actions/auth",
		input: "credentials_json",
		service: "google"
	},
	{
		action: "google-github-actions/setup-gcloud",
		input: "service_account_key",
		service: "google"
	},
	{
		action: "google-github-actions/deploy-cloudrun",
		input: "credentials",
		service: "google"
	},
	{
		action: "google-github-actions/upload-cloud-storage",
		input: "credentials",
		service: "google"
	},
	{
		action: "firebaseextended/action-hosting-deploy",
		input: "firebaseserviceaccount",
		service: "google"
	},
	{
		action: "pypa/gh-action-pypi-publish",
		input: "password",
		service: "pypi"
	},
	{
		action: "js-devtools/npm-publish",
		input: "token",
		service: "npm"
	},
	{
		action: "katyo/publish-crates",
		input: "registry-token",
		service: "crates"
	},
	{
		action: "dawidd6/action-publish-gem",
		input: "api_key",
		service: "rubygems"
	}
];
const CREDENTIAL_VARIABLES = [
	{
		name: /^AWS_SECRET_ACCESS_KEY$|^TF_VAR_aws_secret(?:_access)?_key$/i,
		service: "aws",
		publishes: false
	},
	{
		name: /^(?:ARM|AZURE)_CLIENT_SECRET$|^AZURE_CREDENTIALS$/i,
		service: "azure",
		publishes: false
	},
	{
		name: /^AZURE_STORAGE_(?:CONNECTION_STRING|KEY|SAS_TOKEN)$|^ARM_(?:ACCESS_KEY|SAS_TOKEN)$/i,
		service: "azureStorage",
		publishes: false
	},
	{
		name: /^GOOGLE_(?:APPLICATION_)?CREDENTIALS$|^GCLOUD_SERVICE_KEY$|^GCP_(?:SA_KEY|CREDENTIALS)$|^FIREBASE_SERVICE_ACCOUNT\w*$/i,
		service: "google",
		publishes: false
	},
	{
		name: /^(?:TWINE|FLIT|MATURIN|PDM_PUBLISH|UV_PUBLISH)_PASSWORD$|^(?:UV_PUBLISH_TOKEN|MATURIN_PYPI_TOKEN|POETRY_PYPI_TOKEN_PYPI|HATCH_INDEX_AUTH)$/i,
		service: "pypi",
		publishes: false
	},
	{
		name: /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_CONFIG__?AUTH(?:_?TOKEN)?|YARN_NPM_AUTH_TOKEN)$/i,
		service: "npm",
		publishes: true
	},
	{
		name: /^CARGO_REGISTRY_TOKEN$|^CARGO_REGISTRIES_CRATES_IO_TOKEN$/i,
		service: "crates",
		publishes: false
	},
	{
		name: /^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/i,
		service: "rubygems",
		publishes: false
	},
	{
		name: /^NUGET_API_KEY$/i,
		service: "nuget",
		publishes: false
	}
];
const KEY_FORMS = [
	{
		form: /\b(?:AKIA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}\b/g,
		service: "aws",
		what: "An AWS access key"
	},
	{
		form: /\bAccountKey=(?!Eby8vdM02xNOcqFlqUwJ)[A-Za-z0-9+/]{86}==/g,
		service: "azureStorage",
		what: "The key of an Azure storage account"
	},
	{
		form: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g,
		service: "pypi",
		what: "A PyPI token"
	},
	{
		form: /\bnpm_[A-Za-z0-9]{36}\b/g,
		service: "npm",
		what: "An npm token"
	},
	{
		form: /\brubygems_[0-9a-f]{48}\b/g,
		service: "rubygems",
		what: "A RubyGems key"
	},
	{
		form: /\bcio[A-Za-z0-9]{32}\b/g,
		service: "crates",
		what: "A crates.io token"
	},
	{
		form: /"private_key"\s*:\s*"-----BEGIN/g,
		service: "google",
		what: "A Google service account key"
	}
];
function registryService(registry) {
	if (/(?:^|\.)dkr\.ecr(?:-fips)?\.[\w-]+\.amazonaws\.com|public\.ecr\.aws/i.test(registry)) return "aws";
	if (/\.azurecr\.(?:io|cn|us)/i.test(registry)) return "azure";
	if (/(?:^|[/.])(?:gcr\.io|pkg\.dev)(?:$|[/\s:])|-docker\.pkg\.dev/i.test(registry)) return "google";
	return null;
}

// src/rules/workflow/static-cloud-credentials/commands.ts
function keyedCommands(script) {
	const commands = commandsOf$1(script);
	if (commands === null) return keyedLines(script);
	return commands.flatMap((command, index) => [
		...keyed(command),
		...passwordOnInput(command, commands[index - 1]),
		...tokenLine(command)
	]);
}
function passwordOnInput(command, before) {
	if (!hasOption(command, "--password-stdin") || operands(command)[0] !== "login") return [];
	const service = operands(command).slice(1).map(registryService).find((found) => found !== null);
	if (service === void 0 || service === null) return [];
	const what = `${command.program} login --password-stdin`;
	const hereString = command.redirects.find((redirect) => redirect.type === "HereString");
	if (hereString?.target !== void 0) {
		const word = hereString.target;
		return [{
			service,
			what,
			at: {
				start: word.pos,
				end: word.end
			},
			value: word.value
		}];
	}
	const printed = before !== void 0 && ["echo", "printf"].includes(before.program) ? before.args.at(-1) : void 0;
	return printed === void 0 ? [] : [{
		service,
		what,
		at: printed,
		value: printed.value
	}];
}
function tokenLine(command) {
	if (!["echo", "printf"].includes(command.program)) return [];
	return command.args.flatMap((word) => {
		const [, host, value] = /(\/\/[^/\s]+)\/?:_authToken=(.*)$/.exec(word.value) ?? [];
		return host !== void 0 && isNpmHost(host) ? [{
			service: "npm",
			what: "_authToken in .npmrc",
			at: word,
			value
		}] : [];
	});
}
const LINES = [
	{
		form: /\bnuget(?:\.exe)?["']?\s+push\b/i,
		service: "nuget",
		what: "nuget push"
	},
	{
		form: /\btwine\s+upload\b(?!.*--repository(?:-url)?\b)/i,
		service: "pypi",
		what: "twine upload"
	},
	{
		form: /\bcargo\s+publish\b(?!.*--(?:registry|index)\b)/i,
		service: "crates",
		what: "cargo publish"
	},
	{
		form: /\baz(?:\.cmd)?\s+login\b.*--service-principal\b(?!.*--federated-token)/i,
		service: "azure",
		what: "az login --service-principal"
	},
	{
		form: /\baws(?:\.exe)?\s+configure\s+set\s+\S*aws_secret_access_key\b/i,
		service: "aws",
		what: "aws configure set aws_secret_access_key"
	},
	{
		form: /(?:\$env:|\bset\s+"?)AWS_SECRET_ACCESS_KEY\s*=/i,
		service: "aws",
		what: "AWS_SECRET_ACCESS_KEY"
	},
	{
		form: /(?:\$env:|\bset\s+"?)(?:ARM|AZURE)_CLIENT_SECRET\s*=/i,
		service: "azure",
		what: "the client secret"
	}
];
function keyedLines(script) {
	const { value, expressions } = script.text;
	return [...value.matchAll(/[^\n]+/g)].flatMap((line) => {
		const known = LINES.find(({ form }) => form.test(line[0]));
		if (known === void 0 || known.service === "nuget" && pushesElsewhere$1(line[0])) return [];
		const end = line.index + line[0].length;
		return expressions.filter((expression) => expression.start >= line.index && expression.end <= end).map(({ start, end: stop }) => ({
			service: known.service,
			what: known.what,
			at: {
				start,
				end: stop
			},
			value: ""
		}));
	});
}
function pushesElsewhere$1(line) {
	const source = /(?:--source|-s|-Source)\s+["']?(\S+)/.exec(line)?.[1];
	return source !== void 0 && !isNugetFeed(source.replace(/["']/g, ""));
}
function isNugetFeed(feed) {
	return (/^https?:\/\/([^/:\s]+)/.exec(feed)?.[1] ?? feed).toLowerCase().split(".").at(-2) === "nuget";
}
function publishesToNpm(script) {
	const commands = commandsOf$1(script);
	if (commands === null) return /\b(?:npm|pnpm|yarn)\b[^\n]*\bpublish\b/.test(script.text.value);
	return commands.some((command) => {
		const words = operands(command);
		if ([
			"npm",
			"pnpm",
			"yarn",
			"bun"
		].includes(command.program)) return words.slice(0, 3).includes("publish") && !otherRegistry(command);
		if ([
			"lerna",
			"changeset",
			"nx"
		].includes(command.program)) return words.includes("publish") || words[0] === "release";
		return command.program === "semantic-release";
	});
}
function otherRegistry(command) {
	return optionValues(command, "--registry").some(({ value }) => !isNpmHost(value));
}
function isNpmHost(url) {
	const labels = (/^(?:https?:)?\/\/([^/:\s]+)/.exec(url)?.[1] ?? "").toLowerCase().split(".");
	return labels.at(-2) === "npmjs" && (labels.at(-1) === "org" || labels.at(-1) === "com");
}
function isPypiHost(url) {
	const labels = (/^(?:https?:)?\/\/([^/:\s]+)/.exec(url)?.[1] ?? "").toLowerCase().split(".");
	return labels.at(-2) === "pypi" && labels.at(-1) === "org";
}
function keyed(command) {
	const words = operands(command);
	const [first, second] = words;
	const option = (service, what, ...names) => optionValues(command, ...names).map(({ value, start, end }) => ({
		service,
		what: `${what} ${names[0]}`,
		at: {
			start,
			end
		},
		value
	}));
	switch (command.program) {
		case "aws": {
			const at = command.args.findIndex((word) => word.value.toLowerCase().endsWith("aws_secret_access_key"));
			const key = command.args[at];
			const value = command.args[at + 1];
			if (first !== "configure" || key === void 0 || value === void 0) return [];
			return [{
				service: "aws",
				what: "aws configure set aws_secret_access_key",
				at: value,
				value: value.value
			}];
		}
		case "gcloud": {
			const activate = words.includes("activate-service-account");
			const [file] = optionValues(command, "--key-file");
			return activate && file !== void 0 ? [{
				service: "google",
				what: "gcloud auth activate-service-account --key-file",
				at: file,
				value: null
			}] : [];
		}
		case "az":
			if (first === "login" && hasOption(command, "--service-principal") && !hasOption(command, "--federated-token")) return option("azure", "az login --service-principal", "--password", "-p");
			return first === "acr" && second === "login" ? option("azure", "az acr login", "--password", "-p") : [];
		case "twine": return first === "upload" && !elsewhere(command) ? option("pypi", "twine upload", "--password", "-p") : [];
		case "uv":
		case "hatch":
		case "poetry":
		case "flit":
		case "maturin":
		case "pdm": return pythonPublish(command, words, option);
		case "npm":
		case "pnpm":
		case "yarn": return npmToken(command);
		case "cargo":
			if (hasOption(command, "--registry", "--index")) return [];
			if (first === "login" && words[1] !== void 0) {
				const word = command.args.find((argument) => argument.value === words[1]);
				return [{
					service: "crates",
					what: "cargo login",
					at: word,
					value: word.value
				}];
			}
			return first === "publish" ? option("crates", "cargo publish", "--token") : [];
		case "dotnet": return first === "nuget" && second === "push" && !otherFeed(command, "--source", "-s") ? option("nuget", "dotnet nuget push", "--api-key", "-k") : [];
		case "nuget": return first === "push" && !otherFeed(command, "-Source") ? option("nuget", "nuget push", "-ApiKey") : [];
		case "docker":
		case "podman": return dockerLogin(command, words);
		default: return [];
	}
}
function pythonPublish(command, words, option) {
	const { program } = command;
	if (program === "poetry" && words[0] === "config") {
		const key = command.args.findIndex((word) => word.value === "pypi-token.pypi");
		const value = command.args[key + 1];
		return key === -1 || value === void 0 ? [] : [{
			service: "pypi",
			what: "poetry config pypi-token.pypi",
			at: value,
			value: value.value
		}];
	}
	if (!["publish", "upload"].includes(words[0] ?? "") || elsewhere(command)) return [];
	return option("pypi", `${program} ${words[0]}`, ...{
		uv: [
			"--token",
			"-t",
			"--password",
			"-p"
		],
		hatch: ["--auth", "-a"],
		poetry: ["--password", "-p"],
		maturin: ["--password", "-p"],
		pdm: ["--password", "-P"]
	}[program] ?? []);
}
function elsewhere(command) {
	const urls = optionValues(command, "--repository-url", "--publish-url", "--index-url", "--repo");
	const names = optionValues(command, "--repository", "-r", "--index");
	return urls.some(({ value }) => value.includes("//") && !isPypiHost(value)) || names.some(({ value }) => !/^(?:test-?)?pypi$/i.test(value));
}
function otherFeed(command, ...names) {
	return optionValues(command, ...names).some(({ value }) => !isNugetFeed(value));
}
function npmToken(command) {
	const at = command.args.findIndex((word) => /_auth(?:Token)?\b/.test(word.value));
	const key = command.args[at];
	if (key === void 0 || !command.args.some((word) => word.value === "set")) return [];
	const [name, inline] = key.value.split(/=(.*)/s);
	if (!isNpmHost(name)) return [];
	const value = inline === void 0 ? command.args[at + 1] : key;
	if (value === void 0) return [];
	return [{
		service: "npm",
		what: `${command.program} config set _authToken`,
		at: value,
		value: inline ?? value.value
	}];
}
function dockerLogin(command, words) {
	if (words[0] !== "login") return [];
	const service = words.slice(1).map(registryService).find((found) => found !== null);
	const [given] = optionValues(command, "--password", "-p");
	if (service === void 0 || service === null || given === void 0) return [];
	return [{
		service,
		what: `${command.program} login --password`,
		at: given,
		value: given.value
	}];
}

// src/rules/workflow/static-cloud-credentials/origin.ts
function originOf(text, env, depth = 0) {
	const origins = text.expressions.flatMap((expression) => expression.reads.map(({ path }) => {
		const [context, name] = path.map((part) => part.toLowerCase());
		switch (context) {
			case "secrets": return name === "github_token" ? "github-token" : "stored";
			case "vars":
			case "inputs": return "stored";
			case "github": return name === "token" ? "github-token" : name === "event" && path[2]?.toLowerCase() === "inputs" ? "stored" : "other";
			case "steps":
			case "needs": return "temporary";
			case "env": {
				const entry = env.findLast(({ key }) => key.value.toLowerCase() === name);
				return entry === void 0 || depth > 4 ? "other" : originOf(entry.value, env, depth + 1);
			}
			default: return "other";
		}
	}));
	for (const origin of [
		"stored",
		"temporary",
		"github-token"
	]) if (origins.includes(origin)) return origin;
	return "other";
}
function credentialSpan(text) {
	const first = text.expressions.find((expression) => expression.reads.length > 0);
	return first === void 0 ? {
		start: 0,
		end: text.value.length
	} : {
		start: first.start,
		end: first.end
	};
}

// src/rules/workflow/static-cloud-credentials/services.ts
const SERVICES = {
	aws: {
		name: "AWS",
		opens: "the AWS account",
		remedy: "Create an IAM role that trusts this repository, grant the job `id-token: write`, and use `aws-actions/configure-aws-credentials` with `role-to-assume` and no access key.",
		source: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
	},
	azure: {
		name: "Azure",
		opens: "the Azure subscription",
		remedy: "Add a federated credential for this repository to the application, grant the job `id-token: write`, and use `azure/login` with `client-id`, `tenant-id` and `subscription-id` (for Terraform: `ARM_USE_OIDC: true`).",
		source: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"
	},
	azureStorage: {
		name: "Azure",
		opens: "the storage account",
		remedy: "Add a federated credential for this repository to an application that has `Storage Blob Data Contributor` on the container, grant the job `id-token: write`, sign in with `azure/login`, and upload with `az storage blob upload-batch --auth-mode login` (for Terraform: `use_oidc = true` and `use_azuread_auth = true` in the backend).",
		source: "https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blobs-static-site-github-actions"
	},
	azureApp: {
		name: "Azure",
		opens: "the app on Azure",
		remedy: "Add a federated credential for this repository to an application that may deploy the app, grant the job `id-token: write`, sign in with `azure/login`, and remove the publish profile.",
		source: "https://learn.microsoft.com/en-us/azure/app-service/deploy-github-actions"
	},
	google: {
		name: "Google Cloud",
		opens: "the Google Cloud project",
		remedy: "Create a workload identity pool for this repository, grant the job `id-token: write`, and use `google-github-actions/auth` with `workload_identity_provider` and no key.",
		source: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"
	},
	pypi: {
		name: "PyPI",
		opens: "the project on PyPI",
		remedy: "Add this workflow as a trusted publisher of the project, grant the job `id-token: write`, and publish with `pypa/gh-action-pypi-publish` or `uv publish` without a token.",
		source: "https://packaging.python.org/en/latest/guides/publishing-package-distribution-releases-using-github-actions-ci-cd-workflows/"
	},
	npm: {
		name: "npm",
		opens: "the package on npm",
		remedy: "Add this workflow as a trusted publisher of the package, grant the job `id-token: write`, use npm 11.5.1 or later, and remove the token.",
		source: "https://github.blog/changelog/2025-07-31-npm-trusted-publishing-with-oidc-is-generally-available/"
	},
	crates: {
		name: "crates.io",
		opens: "the crate",
		remedy: "Add this workflow as a trusted publisher of the crate, grant the job `id-token: write`, and take a short-lived token from `rust-lang/crates-io-auth-action`.",
		source: "https://rust-lang.github.io/rfcs/3691-trusted-publishing-cratesio.html"
	},
	rubygems: {
		name: "RubyGems",
		opens: "the gem",
		remedy: "Add this workflow as a trusted publisher of the gem, grant the job `id-token: write`, and publish with `rubygems/release-gem` or `rubygems/configure-rubygems-credentials`.",
		source: "https://github.com/rubygems/configure-rubygems-credentials"
	},
	nuget: {
		name: "NuGet",
		opens: "the package on NuGet",
		remedy: "Add a trusted publishing policy for this workflow, grant the job `id-token: write`, and take a short-lived key from `NuGet/login`.",
		source: "https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing"
	}
};

// src/rules/workflow/static-cloud-credentials/registry-passwords.ts
function* registryPasswords(job) {
	for (const { image, entries } of job.registryLogins) {
		const value = entries.find(({ key }) => key.value.toLowerCase() === "password")?.value;
		if (value === void 0 || value.value.trim() === "") continue;
		const holder = `\`${image.role}\` of job \`${job.id.value}\``;
		if (value.expressions.length === 0) {
			yield {
				at: locate(value, 0, value.value.length),
				message: `The password of a registry in plain text, for ${holder}. Everybody who can read the repository has it, in every clone and for good.`,
				remedy: "Change the password now, whatever happens to this file, and write `password: ${{ secrets.REGISTRY_PASSWORD }}`.",
				severity: "critical",
				evidence: { image: image.reference.name },
				key: `registry password ${job.id.value} ${image.role}`
			};
			continue;
		}
		const service = registryService(image.reference.name);
		if (service === null || originOf(value, job.env) !== "stored") continue;
		const { name, opens, remedy, source } = SERVICES[service];
		const { start, end } = credentialSpan(value);
		yield {
			at: locate(value, start, end),
			message: `\`credentials\` of ${holder} take a long-lived key. It opens ${opens} from anywhere until it is revoked; ${name} signs workflows in by OIDC instead.`,
			remedy,
			evidence: {
				service: name,
				source
			}
		};
	}
}

// src/rules/workflow/static-cloud-credentials.ts
const staticCloudCredentials = defineRule({
	id: "workflow/static-cloud-credentials",
	title: "Long-lived credential where OIDC would do",
	severity: "high",
	rationale: "A stored key works from anywhere until somebody revokes it, and every job that can read it can leak it. A token from OIDC lives for minutes and only serves this repository.",
	remedy: "Sign in by OIDC (`id-token: write` on the job) and delete the stored key.",
	standards: [
		"OWASP CICD-SEC-6",
		"OWASP CICD-SEC-2",
		"NIST SSDF PO.5.2",
		"OpenSSF S2C2F REB-2"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.coverage.found === 0 ? "the repository has no workflow, action or script" : true,
	*check({ workflows }) {
		for (const scope of scopes(workflows)) yield* scopeFindings(scope);
		for (const job of workflows.workflows.flatMap(({ jobs }) => jobs)) yield* registryPasswords(job);
		for (const file of workflows.supportFiles) {
			yield* literalKeys(file.text);
			for (const script of file.scripts) yield* commandFindings(script, []);
		}
	}
});
function* scopes(model) {
	for (const workflow of model.workflows) {
		const all = workflow.jobs.flatMap((job) => job.steps);
		const outer = workflow.env;
		yield {
			env: outer,
			inForce: outer,
			step: null,
			inputs: [],
			steps: all,
			holder: "every job of the workflow"
		};
		for (const job of workflow.jobs) yield* jobScopes(job, outer);
	}
	for (const action of model.actions) for (const step of action.steps) yield stepScope(step, [], action.steps);
}
function* jobScopes(job, outer) {
	const inForce = [...outer, ...job.env];
	const holder = `job \`${job.id.value}\``;
	yield {
		env: job.env,
		inForce,
		step: null,
		inputs: job.with,
		steps: job.steps,
		holder
	};
	for (const { role, env } of job.containerSettings) if (role === "container") yield {
		env,
		inForce: [...inForce, ...env],
		step: null,
		inputs: [],
		steps: job.steps,
		holder
	};
	if (job.secrets !== "inherit" && job.secrets.length > 0) yield {
		env: job.secrets,
		inForce,
		step: null,
		inputs: [],
		steps: [],
		holder: `the workflow that ${holder} calls`
	};
	for (const step of job.steps) yield stepScope(step, inForce, job.steps);
}
function stepScope(step, outer, siblings) {
	const holder = `step \`${step.title.replaceAll("`", "'")}\``;
	const steps = step.run === null && step.uses === null ? [] : [step, ...siblings.filter((other) => isNodeSetup(other))];
	return {
		env: step.env,
		inForce: [...outer, ...step.env],
		step,
		inputs: step.with,
		steps,
		siblings,
		holder
	};
}
function* scopeFindings(scope) {
	yield* variableFindings(scope);
	if (scope.step?.uses) yield* inputFindings(scope.step, scope);
	if (scope.step?.run) yield* commandFindings(scope.step.run, scope.inForce, scope.siblings);
	for (const { value } of [...scope.env, ...scope.inputs]) yield* literalKeys(value);
}
function* variableFindings(scope) {
	if (isDynamic(scope.env)) return;
	for (const { key, value } of scope.env) {
		const known = CREDENTIAL_VARIABLES.find((variable) => variable.name.test(key.value));
		if (known === void 0) continue;
		if (originOf(value, scope.inForce) !== "stored") continue;
		if (known.service === "aws" && (temporarySession(scope) || otherEndpoint(scope) || ofOtherVendor(value))) continue;
		if (known.service === "pypi" && uploadsElsewhere(scope)) continue;
		if (known.service === "nuget" && pushesElsewhere(scope)) continue;
		if (known.publishes && !publishesNpm(scope)) continue;
		yield finding$4(value, known.service, `\`${key.value}\` gives ${scope.holder} a long-lived key.`);
	}
}
function* inputFindings(step, scope) {
	const { reference } = step.uses;
	if (reference.kind === "invalid" || reference.kind === "docker") return;
	const name = reference.kind === "local" ? "./" : `${reference.owner}/${reference.repository}`.toLowerCase();
	for (const { key, value } of step.with) {
		const service = CREDENTIAL_INPUTS.find((input) => input.input === key.value.toLowerCase() && (input.action === "*" || input.action === name))?.service ?? loginService(name, key.value, step);
		if (service === null || originOf(value, scope.inForce) !== "stored") continue;
		const urlInput = inputValue(step, "repository-url") ?? inputValue(step, "repository_url");
		if (service === "pypi" && urlInput !== null && !isPypiHost(urlInput)) continue;
		if (service === "npm" && inputValue(step, "registry") !== null && !isNpmHost(inputValue(step, "registry"))) continue;
		if (service === "aws" && inputIsTemporary(step, scope)) continue;
		yield finding$4(value, service, `Input \`${key.value}\` of \`${step.uses.text.value.split("@")[0]}\` takes a long-lived key.`);
	}
}
function loginService(action, input, step) {
	if (action !== "docker/login-action" || input.toLowerCase() !== "password") return null;
	const registry = inputValue(step, "registry");
	return registry === null ? null : registryService(registry);
}
function* commandFindings(script, env, siblings = []) {
	yield* literalKeys(script.text);
	const ofTheJob = [...siblings.flatMap((step) => step.env), ...env];
	if (!(script.text.expressions.length > 0 || ofTheJob.length > 0) && !script.text.value.includes("activate-service-account")) return;
	for (const { service, what, at, value } of keyedCommands(script)) {
		const text = script.text;
		if (value !== null && !storedInCommand(value, script, at, service === "npm" ? ofTheJob : env, siblings)) continue;
		yield {
			at: locate(text, at.start, at.end),
			message: headline(service, `\`${what}\` signs in with a long-lived key.`),
			remedy: SERVICES[service].remedy,
			evidence: {
				service: SERVICES[service].name,
				source: SERVICES[service].source
			}
		};
	}
	yield* exportedKeys(script, env);
}
function* exportedKeys(script, env) {
	for (const command of commandsOf$1(script) ?? []) {
		const assigned = [...command.assignments.map(({ name, value }) => ({
			name,
			word: value
		})), ...command.args.flatMap((word) => {
			const name = /^([A-Za-z_]\w*)=/.exec(word.value)?.[1];
			return name === void 0 ? [] : [{
				name,
				word
			}];
		})];
		for (const { name, word } of assigned) {
			const known = CREDENTIAL_VARIABLES.find((variable) => variable.name.test(name) && !variable.publishes);
			if (known === void 0 || !expressionStored(script.text, word, env)) continue;
			yield {
				at: locate(script.text, word.start, word.end),
				message: headline(known.service, `The script sets \`${name}\` to a long-lived key.`),
				remedy: SERVICES[known.service].remedy,
				evidence: {
					service: SERVICES[known.service].name,
					source: SERVICES[known.service].source
				}
			};
		}
	}
}
function storedInCommand(value, script, at, env, siblings) {
	if (expressionStored(script.text, at, env)) return true;
	const variable = /\$\{?([A-Za-z_]\w*)\}?/.exec(value)?.[1];
	const entry = variable === void 0 ? void 0 : env.findLast(({ key }) => key.value === variable);
	if (entry === void 0 || originOf(entry.value, env) !== "stored") return false;
	const known = CREDENTIAL_VARIABLES.find(({ name }) => name.test(entry.key.value));
	if (known === void 0) return true;
	if (!known.publishes || publishesToNpm(script)) return false;
	return siblings.some(({ run }) => run !== null && publishesToNpm(run));
}
function expressionStored(text, at, env) {
	const inside = text.expressions.filter((expression) => expression.start >= at.start && expression.end <= at.end);
	return inside.length > 0 && originOf({
		...text,
		expressions: inside
	}, env) === "stored";
}
function* literalKeys(text) {
	for (const { form, service, what } of KEY_FORMS) for (const match of text.value.matchAll(form)) yield {
		at: locate(text, match.index, match.index + match[0].length),
		message: `${what} in plain text. Everybody who can read the repository has it, in every clone and for good.`,
		remedy: `Revoke the key now, whatever happens to this file. ${SERVICES[service].remedy}`,
		severity: "critical",
		evidence: { service: SERVICES[service].name },
		key: `literal ${what}`
	};
}
function finding$4(value, service, saw) {
	const { start, end } = credentialSpan(value);
	return {
		at: locate(value, start, end),
		message: headline(service, saw),
		remedy: SERVICES[service].remedy,
		evidence: {
			service: SERVICES[service].name,
			source: SERVICES[service].source
		}
	};
}
function headline(service, saw) {
	const { name, opens } = SERVICES[service];
	return `${saw} It opens ${opens} from anywhere until it is revoked; ${name} signs workflows in by OIDC instead.`;
}
function temporarySession(scope) {
	const token = scope.inForce.findLast(({ key }) => key.value.toUpperCase() === "AWS_SESSION_TOKEN");
	return token !== void 0 && originOf(token.value, scope.inForce) === "temporary";
}
function inputIsTemporary(step, scope) {
	const token = step.with.find(({ key }) => /^aws[-_]session[-_]token$/i.test(key.value));
	return token !== void 0 && originOf(token.value, scope.inForce) === "temporary";
}
function otherEndpoint(scope) {
	const endpoint = scope.inForce.findLast(({ key }) => /^AWS_ENDPOINT_URL(?:_S3)?$|(?:^|_)S3(?:_[A-Z]+)?_ENDPOINT(?:_URL)?$/i.test(key.value));
	if (endpoint !== void 0 && !/amazonaws\.com/i.test(endpoint.value.value)) return true;
	const given = scope.steps.flatMap((step) => (step.run === null ? [] : commandsOf$1(step.run) ?? []).filter((command) => command.program === "aws"));
	return given.length > 0 && given.every((command) => command.args.some((word) => word.value.startsWith("--endpoint-url")));
}
function ofOtherVendor({ expressions }) {
	const secrets = expressions.flatMap(({ reads }) => reads.filter(({ path }) => path[0] === "secrets"));
	return secrets.length > 0 && secrets.every(({ path }) => /(?:^|_)(?:R2|MINIO|WASABI|BACKBLAZE|B2|DO_SPACES|SPACES)(?:_|$)/i.test(path[1] ?? ""));
}
function uploadsElsewhere(scope) {
	const url = scope.inForce.findLast(({ key }) => /^(?:TWINE_REPOSITORY(?:_URL)?|UV_PUBLISH_URL|PDM_PUBLISH_REPO|FLIT_INDEX_URL|MATURIN_REPOSITORY_URL)$/i.test(key.value));
	return url !== void 0 && !isPypiHost(url.value.value) && !/^(?:test-?)?pypi$/i.test(url.value.value);
}
function pushesElsewhere({ env, step }) {
	const feeds = env.flatMap(({ key, value }) => /(?:URL|SOURCE|FEED)$/i.test(key.value) && /^https:/i.test(value.value) ? [value.value] : []);
	const sources = [...(step?.run?.text.value ?? "").matchAll(/(?:--source|-s|-Source)[= ]["']?(https:[^\s"']+)/gi)];
	const given = [...feeds, ...sources.map(([, url]) => url)];
	return given.length > 0 && !given.some(isNugetFeed);
}
function publishesNpm(scope) {
	if (scope.steps.filter(isNodeSetup).map((step) => inputValue(step, "registry-url")).some((url) => url !== null && !isNpmHost(url))) return false;
	return scope.steps.some((step) => step.run !== null && publishesToNpm(step.run) || step.uses?.reference.kind === "repository" && `${step.uses.reference.owner}/${step.uses.reference.repository}`.toLowerCase() === "changesets/action");
}
function isNodeSetup(step) {
	const reference = step.uses?.reference;
	return reference?.kind === "repository" && reference.repository.toLowerCase() === "setup-node";
}
function inputValue(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value ?? null;
}

// src/rules/workflow/template-injection/judge.ts
function judge(trail, spot, arrival) {
	const reach = reachOf(trail.model, spot);
	const events = arrival.events.filter((event) => reach.open || reach.events.has(event));
	if (events.length === 0) return null;
	const privileged = events.filter((event) => !UNPRIVILEGED_EVENTS.has(event));
	if (privileged.length > 0) return {
		severity: "high",
		events,
		consequence: `${`It runs on ${listed$1(privileged)}`} with the token and secrets of this repository.`
	};
	return {
		severity: "medium",
		events,
		consequence: `On ${listed$1(events)} a fork has no secrets and a token that only reads; a branch of this repository, pushed by a bot or another workflow, has both.`
	};
}
function wayOf({ written, stations }, sink) {
	const from = written.startsWith("github.") ? `\`${written}\`` : sentence$1(written);
	if (stations.length === 0) return `${from} arrives in ${sink}`;
	return `${from} arrives through ${stations.join(", then ")}, in ${sink}`;
}
function pastedWords(arrival, pastedText) {
	const shown = `\`${pastedText}\``;
	return arrival.stations.length === 0 && pastedText.includes(arrival.written) ? shown : `${wayOf(arrival, shown)}, which`;
}
function listed$1(events) {
	const shown = events.slice(0, 3).map((event) => `\`${event}\``);
	return events.length > 3 ? `${shown.join(", ")} and ${events.length - 3} more events` : shown.join(", ");
}
function sentence$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/workflow/template-injection/containers.ts
const DOES = /* @__PURE__ */ new Map([
	["options", "another option can mount the runner into the container, or start another program in it"],
	["entrypoint", "it names the program that runs"],
	["command", "they are what the container runs"]
]);
const ONE_WORD = /(?:^|[._])(?:ref|branch|label)$/;
function* containerPastes(trail, file) {
	for (const job of file.jobs) {
		const spot = {
			file,
			job,
			step: null,
			earlier: []
		};
		for (const { role, words } of job.containerSettings) for (const { key, value: text } of words) for (const { expression, read, arrival } of taintedReads(trail, text, spot)) {
			const judged = judge(trail, spot, arrival);
			if (judged === null || ONE_WORD.test(arrival.source.path)) continue;
			const shown = text.value.slice(expression.start, expression.end).replaceAll(/\s+/g, " ");
			yield {
				at: locate(text, read.start, read.end),
				message: `${sentence$1(arrival.source.writer)} can say how \`${role}\` of job \`${job.id.value}\` is run. ${pastedWords(arrival, shown)} is pasted into \`${key.value}\` before Docker splits it into words, and ${DOES.get(key.value)}. ${judged.consequence}`,
				remedy: `Write the words of \`${key.value}\` out, or choose among fixed ones: \`\${{ github.event_name == 'push' && '--cpus 2' || '' }}\`.`,
				severity: judged.severity,
				evidence: {
					source: arrival.source.path,
					path: [arrival.written, ...arrival.stations],
					events: judged.events
				}
			};
		}
	}
}

// src/rules/workflow/template-injection/exports.ts
function* exportsOf(commands) {
	for (const command of commands) {
		if (command.program !== "echo" && command.program !== "printf") continue;
		const target = command.redirects.map((redirect) => redirect.type === "Redirect" ? redirect.target?.text ?? "" : "").join(" ");
		const file = /\bGITHUB_(?:ENV|PATH)\b/.exec(target)?.[0];
		if (file !== "GITHUB_ENV" && file !== "GITHUB_PATH") continue;
		for (const word of command.args) {
			if (file === "GITHUB_ENV" && !word.value.includes("=")) continue;
			for (const [, name] of word.value.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) yield {
				word,
				name,
				file
			};
		}
	}
}

// src/rules/workflow/template-injection/sinks.ts
const SCRIPT_INPUTS = /* @__PURE__ */ new Map([
	["actions/github-script", ["script"]],
	["appleboy/ssh-action", ["script"]],
	["azure/cli", ["inlinescript"]],
	["azure/powershell", ["inlinescript"]],
	["amadevus/pwsh-script", ["script"]],
	["addnab/docker-run-action", ["run"]],
	["cardinalby/js-eval-action", ["expression"]],
	["devorbitus/yq-action-output", ["cmd"]],
	["jannekem/run-python-script-action", ["script"]],
	["mikefarah/yq", ["cmd"]],
	["nick-fields/retry", ["command", "on_retry_command"]],
	["nick-invision/retry", ["command", "on_retry_command"]],
	["satackey/action-js-inline", ["script"]],
	["sergeysova/jq-action", ["cmd"]]
]);
const SHELL_VARIABLE = (name) => `"$${name}"`;
function sinksOf(step) {
	if (step.run !== null) return [{
		text: step.run.text,
		what: "the script",
		variable: variableIn(step.run.shell),
		javascript: false
	}];
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return [];
	const action = `${reference.owner}/${reference.repository}`.toLowerCase();
	const inputs = SCRIPT_INPUTS.get(action) ?? [];
	const javascript = /github-script|js-/.test(action);
	return step.with.filter(({ key }) => inputs.includes(key.value.toLowerCase())).map(({ key, value }) => ({
		text: value,
		what: `input \`${key.value}\``,
		variable: javascript ? (name) => `process.env.${name}` : SHELL_VARIABLE,
		javascript
	}));
}
function variableIn(shell) {
	if (shell.name === "pwsh" || shell.name === "powershell") return (name) => `$env:${name}`;
	if (shell.name === "python") return (name) => `os.environ["${name}"]`;
	return SHELL_VARIABLE;
}

// src/rules/workflow/template-injection/insiders.ts
function* insiderPastes(model, { file, job, step }) {
	if (job === null || file.kind !== "workflow") return;
	const guarded = job.environment !== null;
	if (!guarded && !publishes(model, job)) return;
	const { events } = reachOf(model, {
		file,
		job,
		step
	});
	const free = freeInputs(file.triggers);
	for (const sink of sinksOf(step)) for (const expression of sink.text.expressions) for (const read of carriedReads(expression)) {
		const event = eventOf(read, free);
		if (event === null || !events.has(event)) continue;
		const variable = (read.path.at(-1) ?? "value").toUpperCase().replaceAll(/\W/g, "_");
		const pasted = sink.text.value.slice(expression.start, expression.end).replaceAll(/\s+/g, " ");
		const who = event === "workflow_dispatch" ? "Whoever starts the workflow by hand" : "Whoever holds a token that can send `repository_dispatch`";
		const why = guarded ? "Who approves the environment approves a value, and not the commands in it." : "The job publishes, and the commands run with what it publishes with.";
		yield {
			at: locate(sink.text, read.start, read.end),
			message: `${who} can run commands in step \`${title(step)}\`. \`${pasted}\` is pasted into ${sink.what} before it is read as code. ${why}`,
			remedy: `Add \`env: { ${variable}: '${pasted.replaceAll("'", "''")}' }\` to the step, and write \`${sink.variable(variable)}\` in ${sink.what}.`,
			severity: guarded ? "medium" : "low",
			evidence: {
				source: read.path.join("."),
				events: [event]
			}
		};
	}
}
function freeInputs(triggers) {
	return new Set(triggers.filter(({ event }) => event.value === "workflow_dispatch").flatMap(({ inputs }) => inputs).filter(({ type }) => type === null || type === "string").map(({ name }) => name.value.toLowerCase()));
}
function eventOf({ path }, free) {
	const [context, name, third, fourth] = path.map((part) => part.toLowerCase());
	if (context === "inputs" && name !== void 0 && free.has(name)) return "workflow_dispatch";
	if (context !== "github" || name !== "event") return null;
	if (third === "inputs" && fourth !== void 0 && free.has(fourth)) return "workflow_dispatch";
	return third === "client_payload" && fourth !== void 0 ? "repository_dispatch" : null;
}

// src/rules/workflow/template-injection/stdout-commands.ts
const NAME$1 = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
function* stdoutCommands(model) {
	for (const workflow of model.workflows) {
		yield* allowed(workflow.env, "every job of the workflow");
		for (const job of workflow.jobs) yield* allowed(job.env, `job \`${job.id.value}\``);
	}
	for (const { step } of allSteps(model)) {
		yield* allowed(step.env, `step \`${step.title.replaceAll("`", "'")}\``);
		if (step.run === null) continue;
		const { text } = step.run;
		const match = new RegExp(`\\b${NAME$1}["']?\\s*=\\s*["']?(?:1|true)\\b`, "i").exec(text.value);
		if (match !== null) yield finding$3(locate(text, match.index, match.index + match[0].length), "the steps after it");
	}
}
function* allowed(env, holder) {
	for (const { key, value } of env) {
		if (key.value.toUpperCase() !== NAME$1) continue;
		if (value.expressions.length === 0 && !/^(?:1|y|yes|t|true|on|\$true)$/i.test(value.value.trim())) continue;
		yield finding$3(locate(value, 0, value.value.length), holder);
	}
}
function finding$3(at, holder) {
	return {
		at,
		message: `\`${NAME$1}\` lets whatever is printed set the variables of ${holder}. A title, a log or a file that is shown with a line \`::set-env name=BASH_ENV::…\` in it then runs commands.`,
		remedy: `Remove \`${NAME$1}\`, and write \`echo "NAME=value" >> "$GITHUB_ENV"\` for \`::set-env\` and \`echo "folder" >> "$GITHUB_PATH"\` for \`::add-path\`.`,
		severity: "high"
	};
}

// src/rules/workflow/template-injection.ts
const templateInjection = defineRule({
	id: "workflow/template-injection",
	title: "Text from outside is run as code",
	severity: "high",
	rationale: "GitHub pastes an expression into a script before the shell reads it. Whoever writes the title, branch or comment that it holds runs commands with the token and secrets of the job.",
	remedy: "Give the value to the step under `env:`, for example as `TITLE`, and write the quoted variable `\"$TITLE\"` in the script.",
	standards: [
		"OWASP CICD-SEC-4",
		"OpenSSF Scorecard Dangerous-Workflow",
		"NIST SSDF PW.5.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows }) {
		const trail = textTrail(workflows);
		for (const place of allSteps(workflows)) {
			const spot = {
				...place,
				earlier: earlierThan(place)
			};
			for (const sink of sinksOf(place.step)) yield* pasted$1(trail, spot, sink);
			yield* exported$1(trail, spot);
			yield* insiderPastes(workflows, place);
		}
		yield* stdoutCommands(workflows);
		for (const workflow of workflows.workflows) yield* containerPastes(trail, workflow);
	}
});
function* pasted$1(trail, spot, sink) {
	for (const { expression, read, arrival } of taintedReads(trail, sink.text, spot)) {
		const judged = judge(trail, spot, arrival);
		if (judged === null || isJsonValue(sink, expression, arrival)) continue;
		const { value } = sink.text;
		const pastedText = value.slice(expression.start, expression.end).replaceAll(/\s+/g, " ");
		const variable = read.path[0] === "env" ? read.path[1] : variableFor(read.path);
		const replaced = `write \`${sink.variable(variable)}\` in ${sink.what} in place of \`${pastedText}\``;
		yield {
			at: locate(sink.text, read.start, read.end),
			message: `${sentence$1(arrival.source.writer)} can run commands in step \`${title(spot.step)}\`. ${pastedWords(arrival, pastedText)} is pasted into ${sink.what} before it is read as code. ${judged.consequence}`,
			remedy: read.path[0] === "env" ? `The value is in a variable already: ${replaced}.` : `Add \`env: { ${variable}: '${pastedText.replaceAll("'", "''")}' }\` to the step, and ${replaced}.`,
			severity: judged.severity,
			evidence: {
				source: arrival.source.path,
				path: [arrival.written, ...arrival.stations],
				events: judged.events
			}
		};
	}
}
function isJsonValue(sink, { start, source }, arrival) {
	const isJson = /^tojson\(.*\)$/is.test(source) || arrival.source.json === true && /^steps\.[\w-]+\.outputs\.[\w-]+$/.test(source);
	return sink.javascript && isJson && !/['"`]\s*$/.test(sink.text.value.slice(0, start));
}
function* exported$1(trail, spot) {
	const script = spot.step.run;
	const commands = script === null ? null : commandsOf$1(script);
	if (script === null || commands === null) return;
	for (const { word, name, file } of exportsOf(commands)) {
		const arrival = taintedVariable(trail, name, spot);
		if (arrival === null || file === "GITHUB_ENV" && !arrival.source.lines) continue;
		const judged = judge(trail, spot, arrival);
		if (judged === null) continue;
		const does = file === "GITHUB_PATH" ? "decides in which folder later steps look for their programs" : "may hold line feeds, and each further line sets another variable, such as `BASH_ENV`, for all later steps";
		yield {
			at: wordAt(script, word),
			message: `${sentence$1(arrival.source.writer)} can set the environment of the steps after \`${title(spot.step)}\`. ${wayOf(arrival, `\`$${file}\``)}: the text ${does}. ${judged.consequence}`,
			remedy: file === "GITHUB_PATH" ? "Add folders with fixed names only." : `Leave the text out of \`$GITHUB_ENV\`: give it under \`env:\` to each step that needs it.`,
			severity: judged.severity,
			evidence: {
				source: arrival.source.path,
				path: [arrival.written, ...arrival.stations],
				events: judged.events
			}
		};
	}
}
function variableFor(path) {
	const parts = path.filter((part) => !/^(?:\*|\d+)$/.test(part));
	const [last = "value", before] = [parts.at(-1), parts.at(-2)];
	return (before !== void 0 && [
		"ref",
		"label",
		"body",
		"title",
		"message",
		"name",
		"email"
	].includes(last) && ![
		"event",
		"outputs",
		"inputs"
	].includes(before) ? `${before}_${last}` : last).toUpperCase().replaceAll(/\W/g, "_");
}

// src/rules/workflow/shell/command-file.ts
function commandFileWrites(script, file) {
	const known = read.get(script)?.get(file);
	if (known !== void 0) return known;
	const writes = readWrites(script, file);
	read.set(script, (read.get(script) ?? /* @__PURE__ */ new Map()).set(file, writes));
	return writes;
}
const read = /* @__PURE__ */ new WeakMap();
function readWrites(script, file) {
	const commands = commandsOf$1(script);
	if (commands === null || script.ast === null) return {
		names: /* @__PURE__ */ new Set(),
		complete: false
	};
	const reader = new WriteReader(file, new Map(commands.map((command) => [command.node, command])));
	reader.walk(script.ast, false);
	return {
		names: reader.names,
		complete: reader.complete && !reader.isOpen
	};
}
const UNAWARE_PROGRAMS = /* @__PURE__ */ new Set([
	"git",
	"gh",
	"curl",
	"wget",
	"pip",
	"aws",
	"az",
	"gcloud",
	"gpg",
	"ssh",
	"scp",
	"openssl",
	"docker",
	"kubectl"
]);
const QUIET_PROGRAMS = /* @__PURE__ */ new Set([
	"",
	":",
	"[",
	"[[",
	"test",
	"true",
	"false",
	"set",
	"export",
	"local",
	"declare",
	"readonly",
	"cd",
	"mkdir",
	"rm",
	"cp",
	"mv",
	"read",
	"shift",
	"exit",
	"return",
	"sleep",
	"touch"
]);
const LOOKING_PROGRAMS = /* @__PURE__ */ new Set([
	"[",
	"[[",
	"test",
	"cat",
	"echo",
	"printf",
	"ls",
	"wc",
	"head",
	"tail",
	"grep"
]);
var WriteReader = class {
	names = /* @__PURE__ */ new Set();
	complete = true;
	delimiter = null;
	file;
	commands;
	functions = /* @__PURE__ */ new Set();
	constructor(file, commands) {
		this.file = file;
		this.commands = commands;
	}
	get isOpen() {
		return this.delimiter !== null;
	}
	walk(node, toFile) {
		if (node.type === "Command") this.command(node, toFile);
		else if (node.type === "Pipeline") this.pipeline(node, toFile);
		else if (node.type === "Redirected") this.walk(node.command, this.outputOf(node.redirects) ?? toFile);
		else if (node.type === "Function") {
			this.functions.add(node.name.value);
			this.walk(node.body, false);
		} else {
			const captured = node.type === "CommandExpansion" || node.type === "ProcessSubstitution";
			forEachChild(node, (child) => this.walk(child, toFile && !captured));
		}
	}
	pipeline(node, toFile) {
		const teeing = this.isTee(node.commands.at(-1));
		for (const [index, part] of node.commands.entries()) {
			const last = index === node.commands.length - 1;
			if (!(last && teeing)) this.walk(part, last ? toFile : teeing && index === node.commands.length - 2);
		}
	}
	command(node, inherited) {
		for (const part of [
			...node.prefix,
			...node.name === void 0 ? [] : [node.name],
			...node.suffix
		]) this.walk(part, false);
		const command = this.commands.get(node);
		if (command === void 0) {
			this.complete = false;
			return;
		}
		const toFile = this.outputOf(node.redirects) ?? inherited;
		const { program } = command;
		if (command.assignments.some(({ value }) => this.mentions(value.value))) this.complete = false;
		if (command.args.some((word) => this.mentions(word.value)) && !LOOKING_PROGRAMS.has(program)) {
			this.complete = false;
			return;
		}
		if (program === "echo" || program === "printf") this.printed(command, toFile);
		else if (program === "cat" && toFile) this.concatenated(node);
		else if (toFile) this.other(QUIET_PROGRAMS.has(program));
		else if (!this.isHarmless(command)) this.complete = false;
	}
	isHarmless(command) {
		const { program, programWord } = command;
		if (program === "" || INERT_PROGRAMS.has(program) || UNAWARE_PROGRAMS.has(program)) return true;
		return programWord?.dynamic === false && this.functions.has(program);
	}
	printed(command, toFile) {
		const words = command.args.map((word) => word.value);
		const flags = words.findIndex((word) => !/^-[neE]+$/.test(word));
		const escapes = command.program === "printf" || words.slice(0, flags).some((flag) => flag.includes("e"));
		const text = words.slice(Math.max(flags, 0)).join(" ");
		if (toFile) this.lines(escapes ? text.replaceAll("\\n", "\n") : text);
		else if (this.file === "GITHUB_OUTPUT") for (const [, name] of text.matchAll(/::set-output\s+name=([^:,\s]+)/g)) if (name.includes("$")) this.complete = false;
		else this.names.add(name.toLowerCase());
	}
	concatenated(node) {
		const documents = node.redirects.filter((redirect) => redirect.type === "HereDoc");
		if (documents.length !== 1 || node.args.some((argument) => argument.text !== "-")) this.other(false);
		else this.lines(documents[0].body.text);
	}
	other(quiet) {
		if (!quiet && this.delimiter === null) this.complete = false;
	}
	lines(text) {
		for (const line of text.split("\n")) {
			if (this.delimiter !== null) {
				if (line.trim() === this.delimiter) this.delimiter = null;
				continue;
			}
			const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
			if (name === void 0) {
				if (/[$`%]/.test(line)) this.complete = false;
			} else if (/[$`%]/.test(name)) this.complete = false;
			else {
				this.names.add(name.trim().toLowerCase());
				if (sign === "<<") this.delimiter = rest.trim();
			}
		}
	}
	outputOf(redirects) {
		let result = null;
		for (const redirect of redirects) {
			if (redirect.type !== "Redirect" || redirect.operator.startsWith("<") || redirect.target === void 0) continue;
			if (redirect.descriptor !== void 0 && !(redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 1)) continue;
			const target = redirect.target.value;
			if (redirect.operator === ">&" && /^\d$|^-$/.test(target)) continue;
			result = this.mentions(target);
			if (!result && /[$`]/.test(target) && !/\$\{?(?:RUNNER_TEMP|HOME|GITHUB_\w+|TMPDIR)\b/.test(target)) this.complete = false;
		}
		return result;
	}
	isTee(node) {
		if (node?.type !== "Command") return false;
		const command = this.commands.get(node);
		return command?.program === "tee" && command.args.some((word) => this.mentions(word.value));
	}
	mentions(word) {
		return word.includes(this.file);
	}
};

// src/rules/workflow/references/nearest.ts
const LONGEST = 100;
const MOST = 200;
function nearest(name, candidates) {
	if (name.length > LONGEST) return null;
	const wanted = name.toLowerCase().replaceAll("_", "-");
	const limit = wanted.length <= 4 ? 1 : 2;
	return candidates.filter(({ length }) => Math.abs(length - name.length) <= limit).slice(0, MOST).map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, candidate.toLowerCase().replaceAll("_", "-"))
	})).filter(({ edits }) => edits <= limit).sort((a, b) => a.edits - b.edits)[0]?.candidate ?? null;
}
function editsBetween(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			current.push(Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + same));
		}
		previous = current;
	}
	return previous[b.length];
}

// src/rules/workflow/references/words.ts
function same(a, b) {
	return a !== void 0 && b !== void 0 && a.toLowerCase() === b.toLowerCase();
}
function instead(name, known, write) {
	const found = nearest(name, known);
	return found === null ? null : `${write(found)}.`;
}
function listed(names, lead) {
	if (names.length === 0 || names.length > 8) return "";
	return `${lead}${names.map((name) => `\`${name}\``).join(", ")}`;
}

// src/rules/workflow/references/steps.ts
function stepReason(model, place, id, rest) {
	if (place.earlier === null) return null;
	const step = place.earlier.find((earlier) => same(earlier.id?.value, id));
	const waits = place.job?.controls.some((one) => one.before <= place.before && same(one.id?.value, id));
	if (step === void 0 && waits !== true) return missingStep(place, place.earlier, id);
	const property = rest[0];
	if (property === void 0 || property === "*") return null;
	if (![
		"outputs",
		"outcome",
		"conclusion"
	].some((known) => same(known, property))) return {
		why: `A step has \`outputs\`, \`outcome\` and \`conclusion\`, and no \`${property}\``,
		remedy: `Write \`steps.${id}.${same(property, "result") || same(property, "status") ? "outcome" : "outputs.…"}\`.`
	};
	const output = rest[1];
	if (!same(property, "outputs") || output === void 0 || output === "*") return null;
	const written = step === void 0 ? [] : stepOutputs(model, step);
	return written === null || written.some((known) => same(known, output)) ? null : {
		why: `Step \`${id}\` sets no output \`${output}\`${listed(written, ", only ")}`,
		remedy: instead(output, written, (found) => `Write \`steps.${id}.outputs.${found}\``) ?? `Set it in step \`${id}\`: \`echo "${output}=…" >> "$GITHUB_OUTPUT"\`.`
	};
}
function missingStep(place, earlier, id) {
	const siblings = place.job?.steps ?? (place.file.kind === "action" ? place.file.steps : []);
	if (place.step !== null && same(place.step.id?.value, id)) return {
		why: `Step \`${id}\` reads itself before it has run`,
		remedy: "Read it in a later step."
	};
	const running = siblings.find((step) => same(step.id?.value, id) && hasBegun(step, place));
	if (running !== void 0) return unfinished(running, id);
	if (siblings.some((step) => same(step.id?.value, id))) return {
		why: `Step \`${id}\` runs later in the same job`,
		remedy: `Move step \`${id}\` before the one that reads it.`
	};
	const elsewhere = place.file.kind === "workflow" ? place.file.jobs.find((job) => job.steps.some((step) => same(step.id?.value, id))) : void 0;
	if (elsewhere !== void 0) {
		const other = elsewhere.id.value;
		return {
			why: `Step \`${id}\` belongs to job \`${other}\`, and steps are visible in their own job only`,
			remedy: `Declare the value under \`jobs.${other}.outputs\`, add \`needs: ${other}\` here, and read \`needs.${other}.outputs.<name>\`.`
		};
	}
	const ids = earlier.flatMap((step) => step.id === null ? [] : [step.id.value]);
	return {
		why: `No earlier step has the id \`${id}\``,
		remedy: instead(id, ids, (found) => `Write \`steps.${found}\``) ?? `Give the step that it means \`id: ${id}\`.`
	};
}
function hasBegun({ index, background }, { step, before }) {
	return index < before || background?.group != null && background.group === step?.background?.group;
}
function unfinished({ background }, id) {
	return background.group === null ? {
		why: `Step \`${id}\` runs in the background, and nothing waits for it before this`,
		remedy: `Add the step \`- wait: ${id}\` before the one that reads it.`
	} : {
		why: `Step \`${id}\` runs in the same \`parallel\` group, and none of its steps sees another's result`,
		remedy: `Move the step that reads \`steps.${id}\` behind the group.`
	};
}
function stepOutputs(model, step) {
	if (step.run !== null) {
		const { names, complete } = commandFileWrites(step.run, "GITHUB_OUTPUT");
		return complete ? [...names] : null;
	}
	const action = step.uses === null ? null : localAction(model, step.uses.reference);
	return action?.using === "composite" && !isDynamic(action.outputs) ? action.outputs.map(({ key }) => key.value) : null;
}

// src/rules/workflow/references/definitions.ts
function undefinedReason(model, place, path) {
	const [context, name] = path;
	if (context === void 0 || name === void 0 || name === "*") return null;
	const rest = path.slice(2);
	switch (context) {
		case "steps": return stepReason(model, place, name, rest);
		case "needs": return needsReason(model, place, name, rest);
		case "jobs": return place.file.kind === "workflow" ? jobReason(model, place.file, name, rest, "jobs") : null;
		case "inputs": return inputReason(model, place, name);
		case "matrix": return matrixReason(place, name);
		case "env": return envReason(model, place, name);
		case "github": return eventInputReason(place, path);
		default: return null;
	}
}
function needsReason(model, place, id, rest) {
	const { job, file } = place;
	if (job === null || file.kind !== "workflow") return null;
	if (job.needs.some((need) => need.expressions.length > 0)) return null;
	if (job.needs.some((need) => same(need.value, id))) return jobReason(model, file, id, rest, "needs");
	const exists = file.jobs.some((other) => same(other.id.value, id));
	const ids = job.needs.map((need) => need.value);
	return {
		why: `Job \`${job.id.value}\` does not list \`${id}\` in its \`needs\`${exists ? "" : ", and the workflow has no such job"}`,
		remedy: exists ? `Add \`${id}\` to \`needs\` of job \`${job.id.value}\`: \`needs: [${[...ids, id].join(", ")}]\`.` : instead(id, ids, (found) => `Write \`needs.${found}\``) ?? "Name a job of this workflow, and list it in `needs`."
	};
}
function jobReason(model, workflow, id, rest, context) {
	const job = workflow.jobs.find((other) => same(other.id.value, id));
	const ids = workflow.jobs.map((other) => other.id.value);
	if (job === void 0) {
		if (context === "needs") return null;
		return {
			why: `The workflow has no job \`${id}\``,
			remedy: instead(id, ids, (found) => `Write \`jobs.${found}\``) ?? "Name a job of this workflow."
		};
	}
	const [property, output] = rest;
	if (property === void 0 || property === "*") return null;
	if (!same(property, "outputs") && !same(property, "result")) return {
		why: `A job has \`result\` and \`outputs\`, and no \`${property}\``,
		remedy: `Write \`${context}.${id}.${same(property, "outcome") || same(property, "conclusion") || same(property, "status") ? "result" : "outputs.…"}\`.`
	};
	if (!same(property, "outputs") || output === void 0 || output === "*") return null;
	const called = job.uses === null ? null : localWorkflow(model, job.uses.reference);
	if (job.uses !== null && called === null) return null;
	const declared = called === null ? job.outputs : called.triggers.filter((trigger) => same(trigger.event.value, "workflow_call")).flatMap((trigger) => trigger.outputs);
	if (isDynamic(declared) || declared.some(({ key }) => same(key.value, output))) return null;
	const names = declared.map(({ key }) => key.value);
	return {
		why: `${called === null ? `Job \`${id}\`` : `The workflow that job \`${id}\` calls`} declares no output \`${output}\`${listed(names, ", only ")}`,
		remedy: instead(output, names, (found) => `Write \`${context}.${id}.outputs.${found}\``) ?? `Declare \`${output}\` under \`${called === null ? `jobs.${id}.outputs` : "on.workflow_call.outputs"}\`.`
	};
}
function inputReason(model, place, name) {
	const reason = undeclaredInput(name, (place.file.kind === "action" ? place.file.inputs : place.file.triggers.filter(({ event }) => same(event.value, "workflow_dispatch") || same(event.value, "workflow_call")).flatMap((trigger) => trigger.inputs)).map((input) => input.name.value), "inputs", place.file.kind);
	if (reason === null || place.file.kind !== "action") return reason;
	if (isPassed(model, place.file, name)) return null;
	return place.file.path.startsWith(".github/") ? reason : {
		...reason,
		perhaps: true
	};
}
function isPassed(model, action, name) {
	for (const { step } of allSteps(model)) {
		if (step.uses === null || !step.with.some(({ key }) => same(key.value, name))) continue;
		if (localAction(model, step.uses.reference) === action) return true;
	}
	return false;
}
function eventInputReason(place, path) {
	const [, event, inputs, name] = path;
	if (!same(event, "event") || name === void 0 || name === "*") return null;
	if (same(inputs, "input")) return {
		why: "No event has `input`",
		remedy: `Write \`inputs.${name}\` (or \`github.event.inputs.${name}\`).`
	};
	if (!same(inputs, "inputs")) return null;
	if (place.file.kind !== "workflow") return null;
	const { triggers } = place.file;
	if (triggers.some(({ event: trigger }) => same(trigger.value, "workflow_call"))) return null;
	return undeclaredInput(name, triggers.filter(({ event: trigger }) => same(trigger.value, "workflow_dispatch")).flatMap((trigger) => trigger.inputs).map((input) => input.name.value), "github.event.inputs", "workflow");
}
function undeclaredInput(name, declared, context, kind) {
	if (declared.some((known) => same(known, name))) return null;
	return {
		why: `The ${kind} declares no input \`${name}\`${listed(declared, ", only ")}`,
		remedy: instead(name, declared, (found) => `Write \`${context}.${found}\``) ?? (kind === "action" ? `Declare \`${name}\` under \`inputs\`.` : `Declare \`${name}\` under \`inputs\` of \`workflow_dispatch\` or \`workflow_call\`.`)
	};
}
function matrixReason(place, name) {
	const { job } = place;
	if (job === null) return null;
	if (job.matrix === null) return {
		why: `Job \`${job.id.value}\` has no matrix`,
		remedy: `Add \`strategy.matrix.${name}\` to job \`${job.id.value}\`, or write the value out.`
	};
	if (job.matrix.dynamic || job.matrix.keys.some((key) => same(key, name))) return null;
	return {
		why: `The matrix of job \`${job.id.value}\` defines no \`${name}\`${listed(job.matrix.keys, ", only ")}`,
		remedy: instead(name, job.matrix.keys, (found) => `Write \`matrix.${found}\``) ?? `Add \`${name}\` to the matrix of job \`${job.id.value}\`.`
	};
}
function envReason(model, place, name) {
	const { job, file, step, earlier } = place;
	if (job === null || file.kind !== "workflow" || earlier === null) return null;
	const layers = [
		file.env,
		job.env,
		step?.env ?? []
	];
	if (layers.some(isDynamic)) return null;
	const defined = layers.flat().map(({ key }) => key.value);
	if (defined.some((known) => same(known, name))) return null;
	if (givesDefault(place, name)) return null;
	const written = exported(model, earlier, 0);
	if (written === null || written.some((known) => same(known, name))) return null;
	const running = job.steps.filter((one) => one !== step && !earlier.includes(one) && hasBegun(one, place));
	const setting = running.length === 0 ? [] : exported(model, running, 0);
	if (setting === null || setting.some((known) => same(known, name))) return {
		why: `What a step in the background sets comes when something has waited for it, and nothing has before this`,
		remedy: `Add the step \`- wait-all:\` before the one that reads \`env.${name}\`.`
	};
	const inherited = /^(?:GITHUB|RUNNER)_|^(?:HOME|PATH|USER|PWD|CI)$/i.test(name);
	return {
		why: inherited ? `The \`env\` context holds what the workflow sets, not the runner's own variables, and nothing sets \`${name}\`` : `Neither the workflow, the job, the step nor an earlier step sets the variable \`${name}\``,
		remedy: inherited ? `Read it in the shell as \`$${name}\`, or use the \`github\` or \`runner\` context.` : instead(name, [...defined, ...written], (found) => `Write \`env.${found}\``) ?? `Set \`${name}\` under \`env\`.`
	};
}
function givesDefault({ kind, step, text }, name) {
	if (kind !== "condition" || step?.run == null) return false;
	const asked = new RegExp(`\\benv\\.${name}\\s*==\\s*''|!\\s*env\\.${name}\\b(?!\\s*[!=])`, "i");
	if (!/^[\w-]+$/.test(name) || !asked.test(text.value)) return false;
	return [...commandFileWrites(step.run, "GITHUB_ENV").names].some((written) => same(written, name));
}
const NO_EXPORTS = /^actions\/(?:checkout|cache|cache\/restore|cache\/save|upload-artifact|download-artifact|stale|labeler)$/i;
function exported(model, steps, depth) {
	const names = [];
	for (const step of steps) {
		if (step.run !== null) {
			const writes = commandFileWrites(step.run, "GITHUB_ENV");
			if (!writes.complete) return null;
			names.push(...writes.names);
			continue;
		}
		const reference = step.uses?.reference;
		if (reference?.kind === "repository") {
			const path = [
				reference.owner,
				reference.repository,
				...reference.path === "" ? [] : [reference.path]
			].join("/");
			if (!NO_EXPORTS.test(path)) return null;
			continue;
		}
		const action = reference === void 0 ? null : localAction(model, reference);
		if (action?.using !== "composite" || depth > 8) return null;
		const inner = exported(model, action.steps, depth + 1);
		if (inner === null) return null;
		names.push(...inner);
	}
	return names;
}

// src/rules/workflow/references/targets.ts
function* missingTargets(job) {
	for (const control of job.controls) {
		if (control.kind === "wait" && control.targets.length === 0) yield {
			at: control.key.at,
			message: `A \`wait\` of job \`${job.id.value}\` waits for nothing. Its list is empty, and what follows runs at once.`,
			remedy: "Name the step that it means, or write `wait-all:`.",
			key: `${job.id.value} empty wait`
		};
		for (const target of control.targets) {
			const reason = reasonOf(job, control, target);
			if (reason === null) continue;
			const { why, remedy, harmless } = reason;
			const verb = control.kind === "cancel" ? "stops" : "waits for";
			yield {
				at: locate(target, 0, target.value.length),
				message: `\`${control.kind}: ${target.value}\` ${verb} nothing. ${why}.`,
				remedy,
				...harmless ? { severity: "low" } : {},
				evidence: { reference: target.value },
				key: `${job.id.value} ${control.kind} ${target.value}`
			};
		}
	}
}
function reasonOf(job, { before, kind }, { value: id }) {
	const step = job.steps.find((one) => one.id?.value === id);
	if (step === void 0) return unknown(job, before, id);
	if (step.index >= before) return {
		why: `Step \`${id}\` starts after it, and GitHub refuses a workflow that names a later step`,
		remedy: `Move the \`${kind}\` behind step \`${id}\`.`,
		harmless: false
	};
	if (step.background === null) return {
		why: `Step \`${id}\` is not in the background: the job has waited for it already`,
		remedy: `Remove the \`${kind}\`, or give step \`${id}\` the line \`background: true\`.`,
		harmless: true
	};
	if (step.background.group === null) return null;
	return {
		why: `Step \`${id}\` stands in a \`parallel\` group, at whose end the job has waited for it already`,
		remedy: `Remove the \`${kind}\`.`,
		harmless: true
	};
}
function unknown(job, before, id) {
	const ids = job.steps.flatMap((one) => one.background !== null && one.background.group === null && one.index < before && one.id !== null ? [one.id.value] : []);
	const found = nearest(id, ids);
	return {
		why: `No earlier step of job \`${job.id.value}\` has that id, and GitHub refuses a workflow that names one`,
		remedy: found === null ? `Give the step that it means \`id: ${id}\` and \`background: true\`.` : `Write \`${found}\`.`,
		harmless: false
	};
}

// src/rules/workflow/undefined-reference.ts
const undefinedReference = defineRule({
	id: "workflow/undefined-reference",
	title: "Expression reads what nothing defines",
	severity: "high",
	rationale: "A misspelt or missing step, job, input or variable expands to an empty string without a warning. A condition or gate built on it then decides on nothing.",
	remedy: "Correct the name, or define what the expression reads.",
	standards: [
		"OWASP CICD-SEC-1",
		"NIST SSDF PO.3.2",
		"NIST SSDF PW.6.2"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows }) {
		for (const { jobs } of workflows.workflows) for (const job of jobs) yield* missingTargets(job);
		const places = [...workflows.workflows.flatMap((workflow) => [...workflowPlaces(workflow)]), ...workflows.actions.flatMap((action) => [...actionPlaces(action)])];
		for (const place of places) for (const expression of place.text.expressions) {
			if (expression.error !== null) yield {
				at: locate(place.text, expression.start, expression.end),
				unverified: `${place.text.at.path}: ${place.title} holds an expression that does not parse, so what it reads is unknown: ${firstLine(expression.error)}`
			};
			for (const read of expression.reads) {
				const reason = undefinedReason(workflows, place, read.path);
				if (reason === null) continue;
				const written = place.text.value.slice(read.start, read.end);
				yield {
					at: locate(place.text, read.start, read.end),
					message: `\`${written}\` is ${reason.perhaps === true ? "declared nowhere" : "never defined"}. ${reason.why}${reason.perhaps === true ? ", so that only a caller who passes it undeclared, with a warning, sets it" : ""}. It expands to an empty string${consequence$1(place, expression, read)}.`,
					remedy: reason.remedy,
					...weighed(place, expression, read, reason),
					evidence: { reference: written }
				};
			}
		}
	}
});
function weighed(place, expression, read, reason) {
	if (reason.perhaps === true || place.kind === "label" || hasAlternative(place, expression, read)) return { severity: "low" };
	return isLastOfAlternatives(place, expression, read) ? { severity: "medium" } : {};
}
function hasAlternative(place, expression, read) {
	return /^\s*\|\|/.test(place.text.value.slice(read.end)) && !decidesByItself(place, expression, read);
}
function isLastOfAlternatives(place, expression, read) {
	const before = place.text.value.slice(expression.start, read.start);
	return /\|\|\s*$/.test(before) && !decidesByItself(place, expression, read);
}
function decidesByItself(place, expression, read) {
	if (place.kind !== "condition") return false;
	let open = 0;
	const before = place.text.value.slice(expression.start, read.start);
	for (let index = before.length - 1; index >= 0; index -= 1) {
		if (before[index] === ")") open += 1;
		if (before[index] !== "(") continue;
		if (open === 0 && /\w\s*$/.test(before.slice(0, index))) return false;
		open = Math.max(0, open - 1);
	}
	return true;
}
function consequence$1(place, expression, read) {
	if (hasAlternative(place, expression, read)) return ` in ${place.title}, and the next alternative is taken`;
	if (isLastOfAlternatives(place, expression, read)) return ` in ${place.title} where the alternatives before it are empty`;
	if (place.kind !== "condition") return ` in ${place.title}`;
	const { value } = place.text;
	const before = value.slice(expression.start, read.start);
	const after = value.slice(read.end, expression.end);
	const compared = /^\s*(==|!=)\s*('(?:[^']|'')+'|true|[1-9]\d*)/.exec(after);
	const written = value.slice(read.start, read.end);
	if (compared !== null) {
		const holds = compared[1] === "==" ? "is never true" : "is always true";
		return `, so \`${written} ${compared[1]} ${compared[2]}\` ${holds} in ${place.title}`;
	}
	if (/^(?:\$\{\{)?\s*$/.test(before) && /^\s*(?:\}\})?$/.test(after)) return `, so ${place.title} never holds`;
	if (/!\s*$/.test(before)) return `, so \`!${written}\` is always true in ${place.title}`;
	return `, so ${place.title} is decided without it`;
}
function firstLine(text) {
	return text.split("\n", 1)[0];
}

// src/rules/workflow/unguarded-gate/open-conditions.ts
function* openConditions(model) {
	for (const guarded of conditionsOf(model)) {
		const severity = weighs(model, guarded) ? "high" : "medium";
		const { condition } = guarded;
		const holder = holderOf(guarded);
		if (isString(condition)) {
			yield {
				at: locate(condition, 0, condition.value.length),
				message: `${holder} runs whatever its condition says. ${whyString(condition)}, and text that is not empty counts as true.`,
				remedy: mended(condition),
				severity,
				evidence: { condition: condition.value }
			};
			continue;
		}
		for (const { list, subject, start, end } of looseMemberships(condition)) yield {
			at: locate(condition, start, end),
			message: `${holder} runs for more names than its condition lists. \`contains()\` looks for \`${subject}\` anywhere in the text ${quoted(list)}, so that each piece of it, such as ${quoted(pieceOf(list))}, is let through.`,
			remedy: `Compare with a list: \`contains(fromJSON('${JSON.stringify(namesIn(list)).replaceAll("'", "''")}'), ${subject})\`.`,
			severity,
			evidence: {
				condition: condition.value,
				subject
			}
		};
	}
}
function* conditionsOf(model) {
	for (const file of model.workflows) for (const job of file.jobs) {
		if (job.if !== null) yield {
			condition: job.if,
			file,
			job,
			step: null
		};
		for (const step of job.steps) if (step.if !== null) yield {
			condition: step.if,
			file,
			job,
			step
		};
	}
	for (const file of model.actions) for (const step of file.steps) if (step.if !== null) yield {
		condition: step.if,
		file,
		job: null,
		step
	};
}
function isString({ value }) {
	return value.includes("${{") && /\}\}/.test(value) && !isOneExpression(value);
}
function isOneExpression(value) {
	if (!value.startsWith("${{")) return false;
	const inside = value.slice(3).replaceAll(/'(?:[^']|'')*'/g, (text) => "_".repeat(text.length));
	return inside.indexOf("}}") === inside.length - 2;
}
function whyString(condition) {
	const { value } = condition;
	if (isOneExpression(value.trimEnd()) && value !== value.trimEnd()) return value.endsWith("\n") ? "The block ends with a line feed after `}}`, so it is text" : "A blank stands after `}}`, so it is text";
	if (isOneExpression(value.trim())) return "A blank stands before `${{`, so it is text";
	return `Only a part of ${quoted(value)} stands inside \`\${{ }}\`, so it is text`;
}
function mended({ value }) {
	return `Write it without braces: \`if: ${value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner) => grouped(inner.trim(), value)).replaceAll(/\s+/g, " ").trim()}\`.`;
}
function grouped(inner, whole) {
	return /\|\||&&/.test(inner) && !isOneExpression(whole.trim()) ? `(${inner})` : inner;
}
function holderOf({ job, step }) {
	if (step !== null) return `Step ${quoted(step.title)}`;
	return `Job ${quoted(job?.id.value ?? "")}`;
}
const PRIVILEGED = /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion_comment|release)$/;
function weighs(model, { file, job }) {
	if (file.kind === "workflow" && file.triggers.some(({ event }) => PRIVILEGED.test(event.value))) return true;
	return job !== null && publishes(model, job);
}
const CHOSEN = /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.(?:[\w.]+\.)?(?:ref|head_branch|login))$/;
function looseMemberships(condition) {
	return condition.expressions.flatMap(({ ast, start, reads }) => (ast === null ? [] : containsIn(ast)).flatMap(([list, path]) => {
		const read = reads.find((one) => one.path.join(".").toLowerCase() === path);
		return read === void 0 || !CHOSEN.test(path) || namesIn(list).length < 2 ? [] : [{
			list,
			subject: condition.value.slice(read.start, read.end),
			start: Math.max(start, 0),
			end: read.end
		}];
	}));
}
function containsIn(expression) {
	const within = (args) => args.flatMap((arg) => containsIn(arg));
	return expression.accept({
		visitLiteral: () => [],
		visitContextAccess: () => [],
		visitIndexAccess: () => [],
		visitUnary: ({ expr }) => containsIn(expr),
		visitGrouping: ({ group }) => containsIn(group),
		visitBinary: ({ left, right }) => within([left, right]),
		visitLogical: ({ args }) => within(args),
		visitFunctionCall: ({ functionName, args }) => {
			const [list, subject] = args;
			const literal = list?.literal?.value;
			const path = subject === void 0 ? null : pathOf$1(subject);
			if (functionName.lexeme.toLowerCase() !== "contains" || typeof literal !== "string" || path === null) return within(args);
			return [[literal, path]];
		}
	});
}
function pathOf$1(node) {
	if (node.name !== void 0) return node.name.lexeme.toLowerCase();
	if (node.expr === void 0 || node.index === void 0) return null;
	const base = pathOf$1(node.expr);
	const index = node.index.literal?.value;
	return base === null || typeof index !== "string" ? null : `${base}.${index.toLowerCase()}`;
}
function namesIn(list) {
	return list.split(/[\s,;|[\]"]+/).filter((name) => name !== "");
}
function pieceOf(list) {
	const [name = list] = namesIn(list);
	return name.slice(0, Math.max(1, name.length - 1));
}

// src/rules/workflow/unguarded-gate/scenario.ts
const BAD_RESULTS = [
	"failure",
	"cancelled",
	"skipped"
];
function valueIn(expression, scenario, level) {
	const value = (inner) => valueIn(inner, scenario, level);
	return expression.accept({
		visitLiteral: ({ literal }) => literal.coerceString(),
		visitGrouping: ({ group }) => value(group),
		visitUnary: ({ expr }) => {
			const inner = value(expr);
			return inner === void 0 ? void 0 : !isTrue(inner);
		},
		visitBinary: ({ left, operator, right }) => {
			const [a, b] = [value(left), value(right)];
			if (a === void 0 || b === void 0 || !/^[!=]=$/.test(operator.lexeme)) return void 0;
			return text(a) === text(b) === (operator.lexeme === "==");
		},
		visitLogical: ({ operator, args }) => logical(operator.lexeme === "&&", args.map(value)),
		visitContextAccess: () => void 0,
		visitIndexAccess: (access) => resultAt(access, scenario),
		visitFunctionCall: ({ functionName, args }) => called(functionName.lexeme.toLowerCase(), args.map(value), scenario, level)
	});
}
function pasted(value) {
	return typeof value === "object" ? "Array" : String(value);
}
function isTrue(value) {
	return value === true || value !== false && value !== "";
}
function logical(and, values) {
	let open = false;
	for (const value of values) if (value === void 0) open = true;
	else if (isTrue(value) !== and) return open && !and ? void 0 : value;
	return open ? void 0 : values.at(-1);
}
function called(name, args, scenario, level) {
	const { result } = scenario;
	switch (name) {
		case "always": return true;
		case "success": return level === "step" ? true : result === "success";
		case "failure": return level === "step" ? false : result === "failure";
		case "cancelled": return false;
		case "contains": {
			const [list, wanted] = args;
			if (list === void 0 || wanted === void 0) return void 0;
			if (typeof list === "object") return list.some((one) => one === text(wanted));
			return text(list).includes(text(wanted));
		}
		case "case":
			for (let index = 0; index + 1 < args.length; index += 2) {
				const predicate = args[index];
				if (predicate === void 0) return void 0;
				if (isTrue(predicate)) return args[index + 1];
			}
			return args.at(-1);
		case "join": {
			const [list, separator = ","] = args;
			return typeof list === "object" ? list.join(String(separator)) : void 0;
		}
		default: return;
	}
}
function resultAt(access, { results }) {
	const path = pathOf(access);
	if (path?.[0] !== "needs" || path.at(-1) !== "result" || path.length !== 3) return void 0;
	return path[1] === "*" ? [...results.values()] : results.get(path[1]) ?? "";
}
function pathOf(expression) {
	const node = expression;
	if (node.expr === void 0 || node.index === void 0) return node.name === void 0 ? null : [node.name.lexeme.toLowerCase()];
	const base = pathOf(node.expr);
	return base === null ? null : [...base, node.index.literal?.coerceString().toLowerCase() ?? "*"];
}
function text(value) {
	return String(value).toLowerCase();
}

// src/rules/workflow/unguarded-gate/shell.ts
function endingOf(source, variables) {
	const script = parse$4(source);
	if (script.errors !== void 0 && script.errors.length > 0) return void 0;
	const status = new Run(new Map(variables)).list(script.commands);
	if (status === void 0) return void 0;
	return status === "exit 1" || status === 1 ? "fails" : "passes";
}
const QUIET = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	":",
	"true",
	"set",
	"shopt",
	"sleep",
	"date"
]);
var Run = class {
	variables;
	constructor(variables) {
		this.variables = variables;
	}
	list(statements) {
		let status = 0;
		let open = false;
		for (const { command } of statements) {
			status = this.node(command);
			if (status === "exit 1" || status === "exit 0") return open ? void 0 : status;
			if (status === void 0) open = true;
			else if (status === 1 && command.type !== "AndOr") return open ? void 0 : "exit 1";
		}
		return open ? void 0 : status;
	}
	node(node) {
		switch (node.type) {
			case "AndOr": {
				let status = this.node(node.commands[0]);
				for (const [index, operator] of node.operators.entries()) {
					if (typeof status === "string" || status === void 0) return status;
					if (status === 0 === (operator === "&&")) {
						status = this.node(node.commands[index + 1]);
						if (status === 1 && index === node.operators.length - 1) return "exit 1";
					}
				}
				return status;
			}
			case "Pipeline": {
				if (node.commands.length !== 1) return void 0;
				const inner = this.node(node.commands[0]);
				return node.prefixes.some((prefix) => prefix.type === "Negation") && typeof inner === "number" ? 1 - inner : inner;
			}
			case "If": return this.branches([node, ...node.elif], node.else);
			case "TestCommand": return asStatus(this.test(node.expression));
			case "BraceGroup": return this.list(node.body.commands);
			case "Redirected": return this.node(node.command);
			case "For": return this.loop(node.name.value, node.wordlist ?? [], node.body);
			case "Case": return this.choose(node.word, node.items);
			case "Command": return this.command(node.name, node.args, node.prefix);
			default: return;
		}
	}
	branches(branches, otherwise) {
		for (const { clause, then } of branches) {
			const held = this.condition(clause);
			if (held === void 0) return void 0;
			if (held) return this.list(then.commands);
		}
		return otherwise === void 0 ? 0 : this.list(otherwise.commands);
	}
	condition(clause) {
		const [only, ...more] = clause.commands;
		if (only === void 0 || more.length > 0) return void 0;
		const { command } = only;
		if (command.type !== "AndOr") return asTruth(this.node(command));
		let held = asTruth(this.node(command.commands[0]));
		for (const [index, operator] of command.operators.entries()) {
			if (held === void 0) return void 0;
			if (held === (operator === "&&")) held = asTruth(this.node(command.commands[index + 1]));
		}
		return held;
	}
	loop(name, words, body) {
		for (const word of words) {
			const value = this.value(word);
			if (value === void 0) return void 0;
			for (const one of /["']/.test(word.text) ? [value] : value.split(/\s+/).filter((part) => part !== "")) {
				this.variables.set(name, one);
				const status = this.list(body.commands);
				if (status === void 0 || typeof status === "string") return status;
			}
		}
		return 0;
	}
	choose(word, items) {
		const value = this.value(word);
		if (value === void 0) return void 0;
		for (const { pattern, body } of items) {
			const fits = pattern.map(({ value: one }) => /[*?[\]$]/.test(one) ? one === "*" ? true : void 0 : one === value);
			if (fits.includes(true)) return this.list(body.commands);
			if (fits.includes(void 0)) return void 0;
		}
		return 0;
	}
	command(name, args, prefix) {
		if (name === void 0) {
			for (const part of prefix) {
				const { name: variable, value } = part;
				if (variable !== void 0) this.variables.set(variable, value === void 0 ? "" : this.value(value) ?? null);
			}
			return 0;
		}
		const words = args.filter((word) => word.type === "Word");
		if (name.value === "exit") return this.exit(words[0]);
		if (name.value === "false") return 1;
		if (QUIET.has(name.value)) return 0;
		if (name.value === "[" || name.value === "test") return asStatus(this.bracket(words));
	}
	exit(code) {
		if (code === void 0) return void 0;
		const value = this.value(code);
		if (value === void 0) return void 0;
		return value === "0" ? "exit 0" : "exit 1";
	}
	bracket(words) {
		const values = words.filter(({ text }) => text !== "]").map((word) => this.value(word));
		if (values.includes(void 0)) return void 0;
		const [first, operator, second] = values;
		if (values.length === 2 && first === "-z") return operator === "";
		if (values.length === 2 && first === "-n") return operator !== "";
		if (values.length === 4 && first === "!") return not(compare(operator, second, values[3]));
		if (values.length === 3) return compare(first, operator, second);
		if (values.length === 7) {
			const sides = [compare(first, operator, second), compare(values[4], values[5], values[6])];
			if (sides.includes(void 0)) return void 0;
			return values[3] === "-o" ? sides.includes(true) : values[3] === "-a" ? !sides.includes(false) : void 0;
		}
	}
	test(expression) {
		switch (expression.type) {
			case "TestGroup": return this.test(expression.expression);
			case "TestNot": {
				const inner = this.test(expression.operand);
				return inner === void 0 || expression.negations.length % 2 === 0 ? inner : !inner;
			}
			case "TestLogical": {
				const sides = expression.operands.map((operand) => this.test(operand));
				const decisive = expression.operator === "||";
				if (sides.includes(decisive)) return decisive;
				return sides.includes(void 0) ? void 0 : !decisive;
			}
			case "TestUnary": {
				const value = this.value(expression.operand);
				if (value === void 0) return void 0;
				return expression.operator === "-z" ? value === "" : expression.operator === "-n" ? value !== "" : void 0;
			}
			case "TestBinary": {
				const [left, right] = [this.value(expression.left), this.value(expression.right)];
				if (left === void 0 || right === void 0) return void 0;
				const around = /^\*([\w-]+)\*$/.exec(right)?.[1];
				if (around !== void 0 && expression.operator !== "=~") return left.includes(around) === (expression.operator !== "!=");
				if (expression.operator === "=~" && /^[\w|^$()-]+$/.test(right)) return new RegExp(right).test(left);
				return /[*?[]/.test(right) ? void 0 : compare(left, expression.operator, right);
			}
		}
	}
	value(word) {
		if (typeof word.value !== "string") return void 0;
		let known = true;
		const filled = word.value.replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (_, name) => {
			const value = this.variables.get(name);
			if (value === void 0 || value === null) known = false;
			return value ?? "";
		});
		return known && !/[$`]|\0/.test(filled) ? filled : void 0;
	}
};
function compare(left, operator, right) {
	if (operator === "=" || operator === "==") return left === right;
	return operator === "!=" ? left !== right : void 0;
}
function not(value) {
	return value === void 0 ? void 0 : !value;
}
function asStatus(held) {
	return held === void 0 ? void 0 : held ? 0 : 1;
}
function asTruth(status) {
	return typeof status === "number" ? status === 0 : void 0;
}

// src/rules/workflow/unguarded-gate/outcome.ts
function outcomeIn(scenario) {
	const { gate } = scenario;
	const starts = gate.if === null ? scenario.result === "success" : condition(gate.if, scenario, "job");
	if (starts === void 0) return void 0;
	return starts ? verdictIn(scenario) : "passes";
}
function verdictIn(scenario) {
	const { gate } = scenario;
	let open = false;
	for (const step of gate.steps) {
		const runs = step.if === null ? true : condition(step.if, scenario, "step");
		if (runs === false) continue;
		const ending = step.continueOnError?.value === "true" || voidedBy(step, gate.matrix) !== null ? "passes" : stepEnding(step, gate, scenario);
		if (ending === "fails" && runs === true) return "fails";
		if (ending !== "passes") open = true;
	}
	return open ? void 0 : "passes";
}
function condition(text, scenario, level) {
	const [expression, ...more] = text.expressions;
	if (expression?.ast == null || more.length > 0) return void 0;
	const value = valueIn(expression.ast, scenario, level);
	if (value === void 0) return void 0;
	const asks = /\b(?:always|success|failure|cancelled)\s*\(/i.test(text.value);
	return isTrue(value) && (asks || level === "step" || scenario.result === "success");
}
function stepEnding(step, gate, scenario) {
	if (step.run === null) return isPassive(step) ? "passes" : void 0;
	const { name, errexit } = step.run.shell;
	if (name !== "bash" && name !== "sh" || !errexit || isDynamic(step.env) || isDynamic(gate.env)) return void 0;
	const variables = /* @__PURE__ */ new Map();
	for (const { key, value } of [...gate.env, ...step.env]) variables.set(key.value, expanded(value, scenario));
	const source = expanded(step.run.text, scenario, "\0");
	return source === null ? void 0 : endingOf(source.replaceAll("\0", "$__UNKNOWN"), variables);
}
function expanded(text, scenario, mark = null) {
	let result = "";
	let at = 0;
	for (const { start, end, ast } of text.expressions) {
		const value = ast === null ? void 0 : valueIn(ast, scenario, "step");
		if (value === void 0 && mark === null) return null;
		result += text.value.slice(at, start) + (value === void 0 ? mark : pasted(value));
		at = end;
	}
	return result + text.value.slice(at);
}
function isPassive(step) {
	const { reference } = step.uses;
	return reference.kind === "repository" && /^(?:actions\/(?:checkout|download-artifact|upload-artifact|cache|setup-[\w-]+)|step-security\/harden-runner)$/i.test(`${reference.owner}/${reference.repository}`);
}

// src/rules/workflow/unguarded-gate.ts
const unguardedGate = defineRule({
	id: "workflow/unguarded-gate",
	title: "Gate lets through what it should stop",
	severity: "high",
	rationale: "Branch protection looks at the one job that gathers the others. If it passes on `failure`, `cancelled` or `skipped`, nothing was checked and everything is green. A condition that is always true holds nothing back either.",
	remedy: "Run the gate with `if: always()`, and fail it on anything but success: `contains(needs.*.result, 'failure')`, `'cancelled'` and `'skipped'` alike. Put a whole condition inside one `${{ }}`, or write none.",
	standards: [
		"OWASP CICD-SEC-1",
		"NIST SSDF PO.3.2",
		"NIST SSDF PO.4.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) if (job.uses === null && job.needs.length > 0) yield* gateFindings(workflow, job);
		yield* openConditions(workflows);
	}
});
function* gateFindings(workflow, gate) {
	if (!readsResults(gate) || gate.needs.some(({ expressions }) => expressions.length > 0)) return;
	const played = BAD_RESULTS.flatMap((result) => gate.needs.map(({ value: need }) => ({
		need,
		result,
		outcome: outcomeIn(scenarioOf(workflow, gate, need, result))
	})));
	if (!played.some(({ outcome }) => outcome === "fails") && !onlyJudges(workflow, gate)) return;
	if (outcomeIn(scenarioOf(workflow, gate, gate.needs[0].value, "success")) === "fails") return;
	const accepted = played.filter(({ outcome }) => outcome === "passes").flatMap(({ need, result }) => {
		const severity = severityOf(workflow, gate, need, result);
		if (severity === null) return [];
		if (TELLS.test(need) && !WORKS.test(need)) return [{
			need,
			result,
			severity: "low"
		}];
		return [{
			need,
			result,
			severity: severity === "high" && decidesAlone(workflow, gate, need, result) ? "medium" : severity
		}];
	});
	const worst = [
		"high",
		"medium",
		"low"
	].find((one) => accepted.some(({ severity }) => severity === one));
	if (worst === void 0) return;
	const results = BAD_RESULTS.filter((result) => accepted.some((one) => one.result === result));
	yield {
		at: (gate.if ?? gate.id).at,
		message: `Gate \`${gate.id.value}\` passes when a job that it gathers is ${anyOf(results)}. ${results.map((result) => sentence(result, accepted)).join(" ")}`,
		remedy: `Give \`${gate.id.value}\` the condition \`if: always()\`, and a step \`if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\` with \`run: exit 1\`.`,
		severity: worst,
		evidence: {
			gate: gate.id.value,
			accepts: results,
			jobs: [...new Set(accepted.map(({ need }) => need))]
		},
		key: `${gate.id.value} ${results.join(" ")}`
	};
}
function onlyJudges(workflow, gate) {
	if (verdictIn(scenarioOf(workflow, gate, gate.needs[0].value, "success")) !== "passes") return false;
	const single = BAD_RESULTS.flatMap((result) => gate.needs.map(({ value }) => scenarioOf(workflow, gate, value, result)));
	const several = BAD_RESULTS.flatMap((result) => BAD_RESULTS.map((others) => ({
		gate,
		result,
		results: new Map(gate.needs.map(({ value }, index) => [value.toLowerCase(), index === 0 ? result : others]))
	})));
	return [...single, ...several].some((scenario) => verdictIn(scenario) === "fails");
}
const TELLS = /slack|notif|discord|telegram|announce/i;
const WORKS = /test|build|check|lint|scan|deploy|e2e|service|publish|release/i;
function decidesAlone(workflow, gate, need, result) {
	if (gate.needs.filter(({ value }) => value.toLowerCase() !== need.toLowerCase()).every(({ value }) => (jobOf(workflow, value)?.if ?? null) === null)) return false;
	const alone = (own) => ({
		gate,
		result: own,
		results: new Map(gate.needs.map(({ value }) => [value.toLowerCase(), value.toLowerCase() === need.toLowerCase() ? own : "skipped"]))
	});
	return outcomeIn(alone(result)) === "fails" && outcomeIn(alone("success")) === "passes";
}
function scenarioOf(workflow, gate, need, result) {
	const ended = (id) => {
		if (id.toLowerCase() === need.toLowerCase()) return result;
		const job = jobOf(workflow, id);
		const asks = /\b(?:always|failure|cancelled)\s*\(/i.test(job?.if?.value ?? "");
		if (result === "success" || job === void 0 || asks) return "success";
		return ancestors(workflow, job).includes(need.toLowerCase()) ? "skipped" : "success";
	};
	return {
		gate,
		result,
		results: new Map(gate.needs.map(({ value }) => [value.toLowerCase(), ended(value)]))
	};
}
function readsResults(gate) {
	return [
		gate.if,
		...gate.env.map(({ value }) => value),
		...gate.steps.flatMap((step) => [
			step.if,
			step.run?.text,
			...step.env.map(({ value }) => value)
		])
	].some((text) => text?.expressions.some(({ reads }) => reads.some(({ path }) => path[0] === "needs" && path[2] === "result")));
}
function severityOf(workflow, gate, need, result) {
	if (result === "failure") return "high";
	if (result === "cancelled") return "medium";
	const job = jobOf(workflow, need);
	if (job === void 0) return null;
	const gathered = new Set(gate.needs.map(({ value }) => value.toLowerCase()));
	if (ancestors(workflow, job).some((id) => !gathered.has(id))) return "high";
	return job.if === null ? null : "low";
}
function anyOf(results) {
	const shown = results.map((result) => `\`${result}\``);
	return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
function sentence(result, accepted) {
	const jobs = accepted.filter((one) => one.result === result).map(({ need }) => `\`${need}\``);
	const named = jobs.length > 3 ? `${jobs.slice(0, 3).join(", ")} and ${jobs.length - 3} more jobs` : jobs.join(", ");
	if (result === "failure") return `A failure of ${named} is not noticed.`;
	if (result === "cancelled") return `A cancelled run, or one that timed out, of ${named} counts as good.`;
	return `Where ${named} did not run at all, nothing says so.`;
}
function ancestors(workflow, job) {
	const found = /* @__PURE__ */ new Set();
	const pending = [job];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const { value } of next.needs) {
		if (found.has(value.toLowerCase())) continue;
		found.add(value.toLowerCase());
		const earlier = jobOf(workflow, value);
		if (earlier !== void 0) pending.push(earlier);
	}
	return [...found];
}
function jobOf(workflow, id) {
	return workflow.jobs.find((job) => job.id.value.toLowerCase() === id.toLowerCase());
}

// src/rules/workflow/unguarded-release/gate-steps.ts
const NAME = "release-guardrail";
const OTHER_COMMANDS = /* @__PURE__ */ new Set([
	"demo",
	"explain",
	"sbom",
	"diff",
	"pin",
	"init",
	"verify",
	"help"
]);
function gateStep(model, step, others) {
	if (step.uses !== null) return isGate(model, step.uses.reference, others) ? "gate" : "none";
	const script = step.run;
	const command = script === null ? void 0 : commandsOf$1(script)?.find((one) => runsGate(model, one));
	if (script === null || command === void 0) return "none";
	const { errexit, pipefail, name } = script.shell;
	const typed = command.words.map(({ value }) => value);
	const checks = [
		NAME,
		[command.program, ...operands(command)].join(" "),
		typed.join(" ")
	];
	const answer = lostChecks(script.ast, script.text.value, {
		errexit,
		pipefail,
		bash: name !== "sh"
	}, {
		checks,
		cleanup: []
	});
	const isThis = (node) => node === command.node;
	return [...answer.classified.keys()].some(isThis) && answer.undecided.length === 0 && !answer.lost.some(({ command: lost }) => isThis(lost)) ? "gate" : "swallowed";
}
function isGate(model, reference, others) {
	if (reference.kind === "local") return localAction(model, reference)?.name?.value === NAME;
	if (reference.kind !== "repository") return false;
	const { owner, repository, path } = reference;
	if (repository.toLowerCase() === NAME) return true;
	return others.has([
		owner,
		repository,
		path
	].filter((part) => part !== "").join("/").toLowerCase());
}
function runsGate(model, command) {
	if (command.args.some(({ value }) => value === "--help" || value === "--version")) return false;
	const [first, second] = operands(command);
	if (command.program.split("/").at(-1) === NAME) return !OTHER_COMMANDS.has(first ?? "");
	if (command.program !== "node" || first === void 0 || !/(?:^|\/)dist\/cli\.js$/.test(first)) return false;
	return (model.actions.some(({ path, name }) => /^action\.ya?ml$/.test(path) && name?.value === NAME) || first.includes(NAME)) && !OTHER_COMMANDS.has(second ?? "");
}

// src/rules/workflow/unguarded-release/guard.ts
const GUARDED = { kind: "guarded" };
const MAX_DEPTH = 6;
function guardOf(model, workflow, job, publication, others, depth = 0) {
	const misses = [];
	const own = publication === null ? null : inSameJob(model, workflow, job, publication, others);
	if (own?.kind === "guarded") return own;
	if (own !== null) misses.push(own);
	const needed = neededBy$1(workflow, job);
	for (const other of workflow.jobs) {
		if (other === job) continue;
		const state = gateJob(model, workflow, other, others, depth);
		if (state === "none") continue;
		if (state !== "gate") {
			if (needed.includes(other)) misses.push({
				kind: state,
				job: other
			});
		} else if (!needed.includes(other)) misses.push({
			kind: "not-needed",
			job: other
		});
		else if (runsDespite(workflow, other, job)) misses.push({
			kind: "ignored",
			job: other
		});
		else return GUARDED;
	}
	const calls = callsOf(model, workflow, others, depth);
	if (calls !== null) return calls.kind === "guarded" ? calls : misses[0] ?? calls;
	return misses.find(({ kind }) => kind !== "not-needed") ?? misses[0] ?? { kind: "absent" };
}
function callsOf(model, workflow, others, depth) {
	if (workflow.triggers.some(({ event }) => event.value !== "workflow_call") || depth > MAX_DEPTH) return null;
	const callers = callersOfWorkflow(model, workflow);
	if (callers.length === 0) return { kind: "called-from-elsewhere" };
	for (const { file, job } of callers) {
		if (file.kind !== "workflow") continue;
		if (guardOf(model, file, job, null, others, depth + 1).kind !== "guarded") return {
			kind: "unguarded-call",
			caller: `${file.path}, job ${job.id.value}`
		};
	}
	return GUARDED;
}
function gateJob(model, workflow, job, others, depth) {
	const found = job.uses === null ? gateOfSteps(model, workflow, job, others) : gateOfCall(model, job, others, depth);
	if (found !== "gate") return found;
	if (neverHolds(job.if, job.matrix)) return "may-be-skipped";
	return canBeTrue(job.continueOnError, givenMatrix(job.matrix)) ? "soft" : "gate";
}
function gateOfCall(model, job, others, depth) {
	const { reference } = job.uses;
	if (reference.kind === "repository") return isGate(model, reference, others) ? "gate" : "none";
	const called = localWorkflow(model, reference);
	if (called === null || depth > MAX_DEPTH) return "none";
	let nearest = "none";
	for (const inner of called.jobs) {
		const state = gateJob(model, called, inner, others, depth + 1);
		if (state === "gate" && inner.if === null) return "gate";
		if (state !== "none") nearest = state === "gate" ? "may-be-skipped" : state;
	}
	return nearest;
}
function gateOfSteps(model, workflow, job, others) {
	let nearest = "none";
	for (const reached of reachedSteps(model, workflow, job)) {
		const state = stateOf(model, job, reached, others, []);
		if (state === "gate") return "gate";
		if (state !== "none") nearest = state;
	}
	return nearest;
}
function stateOf(model, job, { step, own }, others, publication) {
	const gate = gateStep(model, step, others);
	if (gate === "none") return "none";
	if (gate === "swallowed" || [step, own].some((one) => isSoft(one, job.matrix))) return "soft";
	if (voidedBy(own, job.matrix) !== null) return "soft";
	return [step, own].every((one) => holdsWith(one.if, publication)) ? "gate" : "may-be-skipped";
}
function inSameJob(model, workflow, job, publication, others) {
	let nearest = null;
	for (const reached of reachedSteps(model, workflow, job)) {
		const { own } = reached;
		const late = !hasEnded(own, publication.index);
		const group = own.background?.group ?? null;
		const begun = own.index < publication.index || group !== null && group === publication.background?.group;
		const state = stateOf(model, job, reached, others, [publication.if]);
		if (state === "none") continue;
		if (late) nearest ??= {
			kind: begun ? "unawaited" : "too-late",
			job
		};
		else if (state !== "gate") nearest = {
			kind: state,
			job
		};
		else if (stepRunsDespite(publication.if, own.id?.value ?? null)) nearest = {
			kind: "ignored",
			job
		};
		else return GUARDED;
	}
	return nearest;
}

// src/rules/workflow/unguarded-release.ts
const unguardedRelease = defineRule({
	id: "workflow/unguarded-release",
	title: "Release is published without this gate",
	severity: "high",
	rationale: "What no gate has judged can be any commit, with any dependency and any workflow. A gate that a publication does not wait for protects nothing.",
	remedy: "Give the workflow a job that runs this gate (`uses: release-guardrail/release-guardrail@<commit SHA>`), and let every job that publishes need it.",
	standards: [
		"OWASP CICD-SEC-1",
		"NIST SSDF PS.2.1",
		"CIS Software Supply Chain 2.3"
	],
	needs: ["workflows"],
	options: strictObject({ gates: optional(pipe(array(pipe(string(), regex(/^[\w.-]+\/[\w.-]+(?:\/\S+)?$/, "owner/repository[/path] is expected"))), description("Actions and reusable workflows of other repositories that run this gate: `acme/workflows/.github/workflows/gate.yml`.")), []) }),
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }, { gates }) {
		const others = new Set(gates.map((name) => name.toLowerCase()));
		for (const workflow of workflows.workflows) yield* unguarded(workflows, workflow, others);
	}
});
const UNRELEASED = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"merge_group"
]);
function* unguarded(model, workflow, others) {
	if (workflow.triggers.every(({ event }) => UNRELEASED.has(event.value))) return;
	const open = workflow.jobs.flatMap((job) => {
		const miss = publications(model, job).filter(({ kind }) => kind !== "deployment").map((publication) => ({
			job,
			publication,
			guard: guardOf(model, workflow, job, publication.step, others)
		})).find(({ guard }) => guard.kind !== "guarded");
		return miss === void 0 ? [] : [miss];
	});
	const [first, ...more] = open;
	if (first !== void 0 && open.every(({ guard }) => guard.kind === "absent")) yield finding$2(first.job, first.publication, first.guard, more.map(({ job }) => job));
	else for (const { job, publication, guard } of open) yield finding$2(job, publication, guard, []);
}
function finding$2(job, { by, kind }, guard, more) {
	const also = more.length === 0 ? "" : `, and so ${more.length === 1 ? "does" : "do"} ${more.map(({ id }) => `\`${id.value}\``).join(", ")}`;
	return {
		at: job.id.at,
		message: `Job \`${job.id.value}\` publishes with \`${by}\`${also}; ${WHAT[guard.kind](namedBy(guard))}`,
		remedy: remedyFor$2(job, guard),
		evidence: {
			job: job.id.value,
			publishes: by,
			kind,
			guard: guard.kind,
			others: more.map(({ id }) => id.value)
		},
		key: `${job.id.value} ${guard.kind}`
	};
}
function namedBy(guard) {
	if ("job" in guard) return `\`${guard.job.id.value}\``;
	return "caller" in guard ? `\`${guard.caller}\`` : "";
}
const WHAT = {
	guarded: () => "",
	absent: () => "no job before it runs this gate. Tag, tree, dependencies and workflows go out unjudged.",
	"called-from-elsewhere": () => "no job of this workflow runs this gate, and nothing here calls it. Whoever calls it from elsewhere publishes unjudged.",
	"unguarded-call": (caller) => `${caller}, calls it without this gate. Tag, tree, dependencies and workflows go out unjudged.`,
	"not-needed": (job) => `it does not wait for the gate in job ${job}. Both run at once, and a verdict against the release comes too late.`,
	soft: (job) => `the gate in job ${job} cannot fail. \`continue-on-error\`, a \`cancel\` or its script turns every verdict into success.`,
	"may-be-skipped": (job) => `the gate in job ${job} may be skipped. A condition decides whether it runs, and skipped counts as passed.`,
	ignored: (job) => `it runs although the gate in job ${job} fails. Its \`if\` asks for a run that goes on after a failure.`,
	"too-late": () => "the gate comes after it. What is published cannot be taken back by a later step.",
	unawaited: () => "the gate is in the background and still at work. Nothing waits for it before, and a verdict against the release comes too late."
};
function remedyFor$2(job, guard) {
	const id = job.id.value;
	switch (guard.kind) {
		case "not-needed": return `Write \`needs: ${guard.job.id.value}\` into job \`${id}\`.`;
		case "unguarded-call": return `Let the job that calls it need a job with the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`.`;
		case "soft": return `Remove \`continue-on-error\` from job \`${guard.job.id.value}\` and its gate, and let the gate's status end the script.`;
		case "may-be-skipped": return `Remove the \`if\` from the gate in job \`${guard.job.id.value}\`.`;
		case "ignored": return `Remove \`always()\` from the \`if\` of job \`${id}\`, or add \`&& needs.${guard.job.id.value}.result == 'success'\`.`;
		case "unawaited": return `Run the gate without \`background\` and outside a \`parallel\` group, or \`wait\` for it before every step of job \`${id}\` that publishes.`;
		case "too-late": return "Move the gate before every step that publishes, or into a job of its own.";
		default: return `Add a job \`guardrail\` that checks out with \`fetch-depth: 0\` and has the step \`uses: release-guardrail/release-guardrail@<commit SHA>\`, and write \`needs: guardrail\` into job \`${id}\`.`;
	}
}

// src/rules/workflow/unpinned-image.ts
const unpinnedImage = defineRule({
	id: "workflow/unpinned-image",
	title: "Container image is not pinned to a digest",
	severity: "high",
	rationale: "A tag names whatever was pushed last. Code in the image runs in the pipeline or ends up in the release, so the release cannot be traced to what it was built with.",
	remedy: "Name the digest: `image:tag@sha256:<64 hex digits>`.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"CIS Software Supply Chain 3.1",
		"NIST SSDF PW.4.4"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => {
		const [first] = namedImages(workflows);
		return first === void 0 ? "no workflow, action or Dockerfile of this repository names an image" : true;
	},
	*check({ workflows }) {
		const seen = /* @__PURE__ */ new Set();
		for (const image of namedImages(workflows)) {
			if (image.reference.pinned || seen.has(image.text)) continue;
			seen.add(image.text);
			yield finding$1(image);
		}
	}
});
function* namedImages(workflows) {
	for (const { uses } of allUses(workflows)) if (uses.reference.kind === "docker") yield {
		text: uses.text,
		reference: uses.reference.image,
		role: "uses"
	};
	yield* allImages(workflows);
}
function finding$1({ text, reference, role }) {
	return {
		at: locate(text, 0, text.value.length),
		message: `${quoted$1(text.value)} in ${quoted$1(role)} is not pinned to a digest. ${mutability$1(reference)}`,
		...remedyFor$1(reference),
		...VENDORED.test(text.at.path) ? { severity: "low" } : {},
		evidence: {
			image: text.value,
			role
		}
	};
}
const VENDORED = /(?:^|\/)(?:vendor|node_modules|third[_-]party)\//;
function mutability$1(reference) {
	const { digest, tag, dynamic } = reference;
	if (dynamic && nameOf(reference).includes("$")) return "Part of it is filled in at run time, so nothing here says which image runs.";
	const stands = dynamic ? `It can stand for ${quoted$1(nameOf(reference))}. ` : "";
	if (digest !== null) return `${stands}${quoted$1(`@${digest}`)} is not \`@sha256:\` and 64 hex digits, so it names no content.`;
	if (tag === null) return `${stands}Without tag and digest it is whatever \`latest\` names on the day.`;
	return `${stands}The tag ${quoted$1(tag)} can be pushed again with other content.`;
}
function remedyFor$1(reference) {
	const image = nameOf(reference);
	if (!/^[\w.][\w./:-]*$/.test(image)) return {};
	return { remedy: `Name the digest: \`${image}@<digest>\`, where \`${`docker buildx imagetools inspect ${image} --format '{{.Manifest.Digest}}'`}\` prints it.` };
}
function nameOf({ name, tag }) {
	return tag === null ? name : `${name}:${tag}`;
}

// src/rules/workflow/unpinned-install/installs.ts
const PIP_VALUES = new Set("-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix --root --python --platform --python-version --trusted-host --cache-dir --only-binary --no-binary -p --config-settings --group".split(" "));
const pip = (program, ...words) => ({
	program,
	words,
	values: PIP_VALUES,
	exempt: [
		"-c",
		"--constraint",
		"--require-hashes",
		"--no-index",
		"--no-deps"
	],
	isPinned: (spec) => /===?\s*[\d*]|@\s*\S+/.test(spec),
	pin: (name) => `${/^[\w.-]+/.exec(name)?.[0] ?? name}==<version>`
});
const npm = (program, words, only) => ({
	program,
	words,
	values: /* @__PURE__ */ new Set([
		"--prefix",
		"--registry",
		"-C",
		"--dir"
	]),
	exempt: [],
	only,
	isPinned: (spec) => /.@\d+\.\d+\.\d+/.test(spec),
	pin: (name) => `${name.replace(/(?<=.)@[^/]*$/, "")}@<version>`
});
const versioned = (program, words, ...exempt) => ({
	program,
	words,
	values: /* @__PURE__ */ new Set([
		"--features",
		"--root",
		"--bin",
		"--target",
		"--profile",
		"--tool-path",
		"--add-source",
		"-j",
		"-F",
		"-i",
		"-n",
		"--source"
	]),
	exempt,
	isPinned: (spec) => /.[@:]\d+\.\d+/.test(spec),
	pin: (name) => `${name} ${exempt[0]} <version>`
});
const INSTALLERS = [
	pip("pip", "install"),
	pip("uv", "pip", "install"),
	pip("uv", "tool", "install"),
	pip("pipx", "install"),
	npm("npm", ["install"], ["-g", "--global"]),
	npm("npm", ["i"], ["-g", "--global"]),
	npm("pnpm", ["add"], ["-g", "--global"]),
	npm("yarn", ["global", "add"], []),
	versioned("cargo", ["install"], "--version", "--git", "--path", "--vers"),
	versioned("gem", ["install"], "--version", "-v"),
	versioned("dotnet", ["tool", "install"], "--version"),
	{
		program: "go",
		words: ["install"],
		values: /* @__PURE__ */ new Set(["-ldflags", "-tags"]),
		exempt: [],
		isPinned: (spec) => !/@(?:latest|master|main|HEAD|upgrade)$/.test(spec),
		pin: (name) => name.replace(/@[^@]*$/, "@<version>")
	}
];
function looseInstalls(command) {
	const plain = command.args.filter(({ value }) => !value.startsWith("-"));
	const installer = INSTALLERS.find((known) => known.program === command.program && known.words.every((word, index) => plain[index]?.value === word));
	if (installer === void 0 || hasOption(command, ...installer.exempt)) return [];
	const { only = [] } = installer;
	if (only.length > 0 && !hasOption(command, ...only)) return [];
	const start = command.args.indexOf(plain[installer.words.length - 1]) + 1;
	return packagesAfter(command.args.slice(start), installer.values).filter((word) => isFromIndex(word) && !installer.isPinned(word.value)).map((word) => ({
		word,
		name: word.value,
		pinned: installer.pin(word.value)
	}));
}
function packagesAfter(words, values) {
	return words.filter((word, index) => !word.value.startsWith("-") && !values.has(words[index - 1]?.value ?? ""));
}
function isFromIndex({ value, dynamic }) {
	if (dynamic || value.includes("${{") || value === "pip" || /^[.~/]|:\/\/|\.(?:whl|tgz|gz|zip|gem|nupkg)$/.test(value)) return false;
	return /^@?[A-Za-z][\w.@/[\],<>=!~^*-]*$/.test(value);
}

// src/rules/workflow/unpinned-install/tools.ts
const NEWEST_BY_DEFAULT = /* @__PURE__ */ new Map([
	["1password/load-secrets-action", "version"],
	["aquasecurity/setup-trivy", "version"],
	["extractions/setup-just", "just-version"],
	["goreleaser/goreleaser-action", "version"],
	["azure/setup-helm", "version"],
	["azure/setup-kubectl", "version"],
	["hashicorp/setup-terraform", "terraform_version"],
	["pulumi/actions", "pulumi-version"],
	["superfly/flyctl-actions/setup-flyctl", "version"],
	["supabase/setup-cli", "version"]
]);
const VERSION_INPUT = /^(?:.*[-_])?version$/i;
const NEWEST = /^(?:latest|\*|x)$/i;
function looseTools(step) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return [];
	const { owner, repository, path } = reference;
	const name = [
		owner,
		repository,
		...path === "" ? [] : [path]
	].join("/");
	const told = step.with.filter(({ key }) => VERSION_INPUT.test(key.value));
	const newest = told.filter(({ value }) => NEWEST.test(value.value.trim()));
	if (newest.length > 0) return newest.map(({ key, value }) => ({
		at: locate(value, 0, value.value.length),
		written: `\`${name}\` installs the newest release of its tool, asked by \`${key.value}: ${value.value}\``,
		mend: `Write the exact version: \`${key.value}: <version>\`.`
	}));
	const input = NEWEST_BY_DEFAULT.get(name.toLowerCase());
	if (input === void 0 || told.length > 0) return [];
	if (step.with.some(({ key }) => /version[-_]file$/i.test(key.value))) return [];
	return [{
		at: locate(step.uses.text, 0, step.uses.text.value.length),
		written: `\`${name}\` installs the newest release of its tool, as \`${input}\` is not given`,
		mend: `Add under \`with:\` the line \`${input}: <version>\`.`
	}];
}

// src/rules/workflow/unpinned-install.ts
const unpinnedInstall = defineRule({
	id: "workflow/unpinned-install",
	title: "Tool is installed without a version",
	severity: "medium",
	rationale: "The newest version on the day of the release builds it, also one that was taken over an hour before, and the same commit gives another result tomorrow.",
	remedy: "Name the exact version, or install from a lockfile with hashes (`pip install --require-hashes -r tools.txt`).",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"OpenSSF S2C2F ING-1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows }) {
		for (const { job, step } of allSteps(workflows)) {
			for (const { at, written, mend } of looseTools(step)) {
				const releasing = releases(workflows, job);
				yield {
					at,
					message: `${written}. ${consequence(releasing)}.`,
					remedy: mend,
					severity: releasing ? "medium" : "low",
					evidence: { publishes: releasing }
				};
			}
			if (step.run !== null) yield* installDrafts(step.run, `step \`${title(step)}\``, releases(workflows, job));
		}
		yield* calledInstalls(workflows);
	}
});
function* installDrafts(script, by, releasing) {
	for (const command of commandsOf$1(script) ?? []) {
		const loose = looseInstalls(command);
		const [first] = loose;
		if (first === void 0) continue;
		const names = loose.map(({ name }) => `\`${name}\``);
		const shown = names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
		yield {
			at: wordAt(script, {
				start: first.word.start,
				end: loose.at(-1).word.end
			}),
			message: `${shown} ${names.length === 1 ? "is" : "are"} installed without an exact version by ${by}. ${consequence(releasing)}.`,
			remedy: `Name the versions: \`${loose.slice(0, 4).map(({ pinned }) => pinned).join(" ")}\`.`,
			severity: releasing ? "medium" : "low",
			evidence: {
				packages: loose.map(({ name }) => name),
				publishes: releasing
			}
		};
	}
}
function* calledInstalls(model) {
	const callers = /* @__PURE__ */ new Map();
	for (const { job, step } of allSteps(model)) for (const { file, task } of tasksOfStep(model, step).tasks) {
		const releasing = callers.get(task)?.releasing === true || releases(model, job);
		callers.set(task, {
			file,
			releasing
		});
	}
	for (const [task, { file, releasing }] of callers) {
		const by = file.kind === "makefile" ? `\`make ${task.name}\`` : `the script \`${task.name}\``;
		for (const { script } of task.lines) yield* installDrafts(script, by, releasing);
	}
}
function consequence(releasing) {
	return releasing ? "The job publishes, and whatever is newest then has its hands on the release" : "What is newest then runs with all that the job may do";
}
function releases(model, job) {
	return job !== null && publishes(model, job);
}

// src/rules/workflow/pinning/fetched-action.ts
function* fetchedActions(model) {
	const lists = [...model.workflows.flatMap((workflow) => workflow.jobs.map((job) => job.steps)), ...model.actions.map((action) => action.steps)];
	for (const steps of lists) for (const [index, { uses }] of steps.entries()) {
		if (uses?.reference.kind !== "local") continue;
		const path = plainParts(uses.reference.path);
		if (path === null) {
			yield {
				uses,
				checkout: null
			};
			continue;
		}
		const around = steps.slice(0, index).findLast((step) => isAround(step, path));
		const checkout = around === void 0 ? null : foreign(around);
		if (checkout !== null) yield {
			uses,
			checkout
		};
	}
}
function fetchedFinding({ uses, checkout }) {
	const { text } = uses;
	const at = locate(text, 0, text.value.length);
	if (checkout === null) return {
		at,
		message: `${quoted$1(text.value)} leads out of the repository. Nothing says which code stands there, and no commit pins it.`,
		remedy: "Name the action by its repository: `uses: owner/repository/path@<40 hex digits of the commit>`.",
		evidence: { uses: text.value }
	};
	const { repository, ref } = checkout;
	const moving = ref === null ? "its default branch" : quoted$1(ref);
	return {
		at,
		message: `${quoted$1(text.value)} is not of this commit: an earlier step checks ${quoted$1(repository)} out there, at ${moving}. Whoever moves that runs code here with this pipeline's token and secrets.`,
		remedy: "Pin the checkout with `ref: <40 hex digits of the commit>`, or name the action by its repository: `uses: owner/repository/path@<commit>`.",
		evidence: {
			uses: text.value,
			repository,
			...ref === null ? {} : { ref }
		}
	};
}
function isAround(step, path) {
	if (!isCheckout(step)) return false;
	return plainParts(input(step, "path")?.value ?? "")?.every((part, index) => path[index] === part) ?? false;
}
function isCheckout({ uses }) {
	const reference = uses?.reference;
	if (reference?.kind !== "repository" || reference.path !== "") return false;
	return `${reference.owner}/${reference.repository}`.toLowerCase() === "actions/checkout";
}
function foreign(step) {
	const repository = input(step, "repository");
	if (repository === null || repository.value.trim() === "" || isOwn(repository)) return null;
	const ref = input(step, "ref")?.value.trim() ?? "";
	if (/^[0-9a-f]{40}$/i.test(ref)) return null;
	return {
		repository: repository.value.trim(),
		ref: ref === "" ? null : ref
	};
}
function isOwn({ expressions }) {
	return expressions.some(({ reads }) => reads.some(({ path }) => /^github\.repository$|\.(?:head\.repo|head_repository)\b/i.test(path.join("."))));
}
function input({ with: inputs }, name) {
	return inputs.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
}
function plainParts(path) {
	const parts = [];
	for (const part of path.split(/[/\\]/)) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts;
}

// src/rules/workflow/unpinned-uses.ts
const options = strictObject({ allow: optional(array(allowedRepository.entry), []) });
const unpinnedUses = defineRule({
	id: "workflow/unpinned-uses",
	title: "Action is not pinned to a full commit SHA",
	severity: "high",
	rationale: "A tag or branch can be moved to other code at any time, and that code then runs in the pipeline with its token and secrets. Only a full commit SHA names the code itself.",
	remedy: "Pin the action: `uses: owner/repository@<40 hex digits of the commit> # <version>`.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Pinned-Dependencies",
		"CIS Software Supply Chain 3.1",
		"NIST SSDF PW.4.4",
		"OpenSSF S2C2F ING-1"
	],
	needs: ["workflows"],
	options,
	applies: ({ workflows }) => {
		const [first] = allUses(workflows);
		return first === void 0 ? "no workflow or action of this repository uses another" : true;
	},
	*check({ workflows }, { allow }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { file, job, uses } of allUses(workflows)) {
			const { reference } = uses;
			if (reference.kind === "local" || reference.kind === "docker") continue;
			const calledByJob = job !== null && job.uses === uses;
			if (reference.kind === "repository" && uses.text.expressions.length === 0) {
				if (/^[0-9a-f]{40}$/i.test(reference.ref)) continue;
				if (allow.some((entry) => allowedRepository.covers(entry, reference))) continue;
				if (calledByJob && isSlsaGenerator(reference)) continue;
				if (file.kind === "workflow" && isLocked(reference, file, workflows.actionsLock)) continue;
			}
			if (!seen.has(uses.text)) yield finding(uses);
			seen.add(uses.text);
		}
		for (const fetched of fetchedActions(workflows)) {
			if (isAllowed(fetched.checkout?.repository, allow)) continue;
			if (!seen.has(fetched.uses.text)) yield fetchedFinding(fetched);
			seen.add(fetched.uses.text);
		}
	}
});
function isAllowed(name, allow) {
	const [owner, repository] = name?.split("/") ?? [];
	if (owner === void 0 || repository === void 0) return false;
	return allow.some((entry) => allowedRepository.covers(entry, {
		owner,
		repository,
		path: ""
	}));
}
function finding({ text, reference }) {
	const shown = quoted$1(text.value);
	const evidence = { uses: text.value };
	const whole = locate(text, 0, text.value.length);
	if (text.expressions.length > 0) return {
		at: whole,
		message: `${shown} is an expression. GitHub takes none in \`uses\`, and no reader can tell what would run.`,
		evidence
	};
	if (reference.kind !== "repository") return {
		at: whole,
		message: `${shown} ${reference.kind === "invalid" ? reference.problem : "is not a reference"}. The runner refuses it, and nothing says which code was meant.`,
		evidence
	};
	return {
		at: locate(text, reference.refStart, text.value.length),
		message: `${shown} is not pinned to a commit. ${mutability(reference.ref)}`,
		remedy: remedyFor(reference),
		evidence: {
			...evidence,
			ref: reference.ref
		}
	};
}
function mutability(ref) {
	const shown = quoted$1(ref);
	if (/^[0-9a-f]{7,39}$/i.test(ref)) return `${shown} is an abbreviated SHA: a branch or tag of that name, or a second commit that begins so, takes its place.`;
	if (/^[0-9a-f]{64}$/i.test(ref)) return `${shown} has 64 hex digits; commits on GitHub have 40, so it is the name of a branch or tag.`;
	if (/[0-9a-f]{40}/i.test(ref)) return `${shown} contains a SHA and is none: it is the name of a branch or tag, which its owner can move.`;
	return `${shown} is a tag or branch; whoever moves it runs code here with this pipeline's token and secrets.`;
}
function remedyFor({ owner, repository, path, ref }) {
	const name = `${owner}/${repository}`;
	const action = path === "" ? name : `${name}/${path}`;
	if (![action, ref].every((part) => /^[\w.][\w./+-]*$/.test(part))) return unpinnedUses.remedy;
	return `Pin it: \`uses: ${action}@<commit> # ${ref}\`, where \`gh api repos/${name}/commits/${ref} --jq .sha\` prints the commit.`;
}

// src/rules/workflow/index.ts
const workflowRules = [
	softFail,
	unpinnedUses,
	unpinnedImage,
	excessivePermissions,
	dependencyConfusion,
	missingPermissions,
	staticCloudCredentials,
	undefinedReference,
	templateInjection,
	dangerousTrigger,
	cacheInRelease,
	unguardedGate,
	secretsExposed,
	remoteScript,
	persistedCredentials,
	knownVulnerableAction,
	impostorCommit,
	pinCommentMismatch,
	nestedUnpinnedUses,
	unpinnedInstall,
	missingTimeout,
	missingConcurrency,
	floatingArtifact,
	unguardedRelease,
	sharedDeployRole,
	inplaceVersionEdit,
	artifactRetention,
	missingSecurityScan
];

// src/rules/index.ts
const RULES = [
	...releaseRules,
	...treeRules,
	...workflowRules,
	...dependencyRules,
	...artifactRules,
	...policyRules
];
function ruleById(id) {
	return RULES.find((rule) => rule.id === id);
}

export { judged$5 as A, locate as C, fits$2 as D, openPgpKeys as E, pathMatcher as M, policyWaiver as N, isExpired as O, scalarField as S, allUses as T, invalidAt as _, isSlsaGenerator as a, mapping as b, publishableManifests as c, instructionsOf as d, partOf as f, field as g, segmentsOf as h, isLocked as i, matchesEverything as j, isInForce as k, taggedRelease as l, Unfolding as m, ruleById as n, allowedRepository as o, LineStarts as p, unpinnedUses as r, runRule as s, RULES as t, heredocMarks as u, isEmpty as v, allImages as w, scalar as x, list$2 as y };