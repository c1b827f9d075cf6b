import { r as __toESM } from "./rolldown-runtime.js";
import { L as oneLower, S as wholeFile, b as isCommitSha } from "./basics.js";
import { C as trim, _ as pipe, b as strictObject, g as picklist, h as parse$9, i as description, l as minLength, m as optional, n as boolean, t as array, u as nonEmpty, v as regex, x as string } from "./vendor-valibot.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { n as require_parse, t as require_semver } from "./vendor-semver.js";
import { r as TomlError, t as parse$10 } from "./vendor-smol-toml.js";
import { n as forEachChild, t as parse$11 } from "./vendor-unbash.js";
import { t as require_pep440 } from "./vendor-renovatebot-pep440.js";

// src/policy/waivers.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const DEFAULT_SCOPE = [
	"path",
	"fingerprint",
	"lines"
];
/** A waiver of the policy file, judged for completeness. */
function policyWaiver(fields, index, at, rules) {
	const { rule, reason, owner, expires, ...scope } = fields;
	return judged$1({
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
/** The same waiver with everything that keeps it from excusing anything. */
function judged$1(waiver, rules, more = []) {
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
/** Whether a glob leaves nothing of a repository out. */
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
/** Whether the waiver's last day is past. A waiver without a proper date is incomplete, not expired. */
function isExpired(waiver, today) {
	return waiver.expires !== null && isDate(waiver.expires) && waiver.expires < today;
}
/** Whether the waiver may excuse what it fits. */
function isInForce(waiver, today) {
	return waiver.problems.length === 0 && !isExpired(waiver, today);
}
/**
* Whether the finding lies within the waiver's scope: every given field must fit exactly.
* @param finding advisory findings carry `advisory` and `aliases`, package findings `package` (`name@version`), in `evidence`
*/
function fits$1(waiver, finding) {
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
/** A glob over repository paths, `*` and `**` matching dot files too. */
function pathMatcher(glob) {
	let matcher = matchers.get(glob);
	if (matcher === void 0) {
		matcher = (0, import_picomatch.default)(glob, { dot: true });
		matchers.set(glob, matcher);
	}
	return matcher;
}

// src/versions/digits.ts
/**
* Order of two runs of decimal digits by value, of any length: `Number` would make 9007199254740993 and
* 9007199254740992 the same version.
*/
function compareDigits(a, b) {
	const left = significant(a);
	const right = significant(b);
	if (left.length !== right.length) return left.length - right.length;
	return left < right ? -1 : left > right ? 1 : 0;
}
/** Digits without leading zeros; `0` for nothing but zeros. */
function significant(digits) {
	return digits.replace(/^0+(?=.)/, "");
}

// src/versions/semver-stages.ts
/** Words that say, as a pre-release or build identifier, that the version was never meant to be released. */
const WORDS = new Map(Object.entries({
	dev: "development",
	devel: "development",
	develop: "development",
	development: "development",
	wip: "development",
	local: "local",
	dirty: "dirty",
	modified: "dirty",
	snapshot: "snapshot",
	placeholder: "placeholder",
	unreleased: "placeholder",
	unversioned: "placeholder",
	"semantically-released": "placeholder",
	"semantic-release": "placeholder",
	"managed-by-semantic-release": "placeholder"
}));
/**
* Why a SemVer version is not meant to be released.
* Build metadata as such is legitimate in SemVer (`+20130313144700`, `+zstd.1.5.5`); only a commit id in it, as
* `git describe` and build tools write, or one of the words above, says that this is not a tagged build.
*/
function semverUnreleasable(version) {
	const zero = version.major === 0 && version.minor === 0 && version.patch === 0;
	const prerelease = version.prerelease.map(String);
	if (zero && prerelease.length === 0) return {
		kind: "placeholder",
		mark: "0.0.0"
	};
	const word = firstWord([...prerelease, ...version.build]);
	if (word !== null) return zero ? {
		kind: "placeholder",
		mark: `0.0.0-${word.mark}`
	} : word;
	const described = /(?:^|[-.])[0-9]+-g[0-9a-f]{4,40}(?=$|[-.])/i.exec(prerelease.join("."));
	if (described !== null) return {
		kind: "development",
		mark: described[0].replace(/^[-.]/, "")
	};
	const commit = version.build.find(isCommitId);
	return commit === void 0 ? null : {
		kind: "local",
		mark: `+${commit}`
	};
}
function firstWord(identifiers) {
	for (const identifier of identifiers) {
		const lower = identifier.toLowerCase();
		for (const part of [lower, ...lower.split("-")]) {
			const kind = WORDS.get(part.replace(/[0-9]+$/, ""));
			if (kind !== void 0) return {
				kind,
				mark: identifier
			};
		}
	}
	return null;
}
/** `g` and hex as git describe writes it, or a bare abbreviated object id; never a date or a counter. */
function isCommitId(identifier) {
	if (/^g[0-9a-f]{3,64}$/i.test(identifier)) return true;
	return /^[0-9a-f]{7,64}$/i.test(identifier) && /[a-f]/i.test(identifier) && /[0-9]/.test(identifier);
}

// src/versions/stages.ts
/**
* Words that put a version before its release wherever people write versions, whatever the grammar's own order makes
* of them. One letter counts only with a number behind it: `1.0b2`, never `1.0.b`.
*/
const PRE$2 = /(?:^|[-._+0-9])(?:alpha|beta|milestone|rc|cr|pre|preview|prerelease|dev|snapshot|ea|eap|nightly|canary|unstable|[abm](?=[-.]?[0-9]))(?=$|[-._+0-9])/i;
/** Whether a version bears the word of a pre-release behind its numbers. */
function bearsPrereleaseWord(text) {
	return PRE$2.test(afterNumbers(text).rest);
}
/** Why a version of dotted numbers and a suffix is not meant to be released, by the suffix' words; as in SemVer. */
function unreleasableBySuffix(text) {
	const { numbers, rest } = afterNumbers(text);
	const [suffix, ...build] = rest.split("+");
	const prerelease = suffix.split(/[._]/).flatMap((part) => {
		const trimmed = part.replace(/^-+/, "");
		return trimmed === "" ? [] : [trimmed];
	});
	const major = /^[0.]*$/.test(numbers) ? 0 : 1;
	return semverUnreleasable({
		major,
		minor: 0,
		patch: 0,
		prerelease,
		build,
		version: text
	});
}
function afterNumbers(text) {
	const numbers = /^v?[0-9]*(?:\.[0-9]+)*/.exec(text)[0];
	return {
		numbers: numbers.replace(/^v/, ""),
		rest: text.slice(numbers.length)
	};
}

// src/versions/dotted.ts
/**
* Numbers between dots with an optional suffix: calendar versions (https://calver.org), VERSION files, apps, CMake,
* image labels. No registry rules them, so this is the least that all of them share: numbers count by value
* (`2026.08.28` is `2026.8.28`), a missing number is 0 (CMake's VERSION_EQUAL and Apple's comparison agree), a suffix
* with the word of a pre-release comes before the release, any other after it (`1.1.1w`), build metadata is no part of
* the version.
*/
const dotted = {
	name: "dotted numbers",
	canonical(text) {
		const version = parse$8(text);
		if (version === null) return null;
		return version.numbers.join(".") + (version.suffix.length === 0 ? "" : `-${version.suffix.join(".")}`);
	},
	compare(a, b) {
		const left = parse$8(a);
		const right = parse$8(b);
		if (left === null || right === null) throw new RangeError(`not a version of dotted numbers: ${JSON.stringify(left === null ? a : b)}`);
		return order$6(left, right);
	},
	isPrerelease: (text) => parse$8(text)?.isPre ?? false,
	unreleasable: (text) => parse$8(text) === null ? null : unreleasableBySuffix(text)
};
const PATTERN$5 = /^v?([0-9]+(?:\.[0-9]+)*)(?:[-._]?[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*|[-_][A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)?(?:\+[-.0-9A-Za-z]+)?$/;
const MAX_LENGTH$6 = 256;
function parse$8(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$6) return null;
	const plain = PATTERN$5.exec(trimmed)?.[1];
	if (plain === void 0) return null;
	const numbers = plain.split(".").map(significant);
	while (numbers.length > 1 && numbers.at(-1) === "0") numbers.pop();
	return {
		numbers,
		suffix: [...trimmed.replace(/^v/, "").slice(plain.length).split("+")[0].toLowerCase().matchAll(/[0-9]+|[a-z]+/g)].map(([part]) => isNumber$5(part) ? significant(part) : part),
		isPre: bearsPrereleaseWord(trimmed.split("+")[0])
	};
}
function isNumber$5(part) {
	return /^[0-9]+$/.test(part);
}
function order$6(a, b) {
	for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index += 1) {
		const difference = compareDigits(a.numbers[index] ?? "0", b.numbers[index] ?? "0");
		if (difference !== 0) return difference;
	}
	return rank$1(a) - rank$1(b) || compareSuffix(a.suffix, b.suffix);
}
function rank$1({ isPre, suffix }) {
	if (isPre) return 0;
	return suffix.length === 0 ? 1 : 2;
}
function compareSuffix(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$5(left) && isNumber$5(right)) return compareDigits(left, right);
		if (isNumber$5(left) !== isNumber$5(right)) return isNumber$5(left) ? -1 : 1;
		return left < right ? -1 : 1;
	}
	return a.length - b.length;
}

// src/versions/semver.ts
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
/**
* Semantic Versioning 2.0.0 as it stands, https://semver.org: three numbers, build metadata left out of identity
* and order. A leading `v` is part of a tag's name, not of the version, and is dropped.
*/
const semver = semverGrammar("SemVer", (text) => (0, import_parse.default)(text.replace(/^v/, "")));
/** A grammar with SemVer's order over the texts that `read` accepts. */
function semverGrammar(name, read) {
	return {
		name,
		canonical: (text) => read(text)?.version ?? null,
		compare(a, b) {
			const left = read(a);
			const right = read(b);
			if (left === null || right === null) throw new RangeError(`not a ${name} version: ${JSON.stringify(left === null ? a : b)}`);
			return order$5(left, right);
		},
		isPrerelease: (text) => (read(text)?.prerelease.length ?? 0) > 0,
		unreleasable(text) {
			const version = read(text);
			return version === null ? null : semverUnreleasable(version);
		}
	};
}
/** Section 11. The library's own comparison turns long numeric identifiers into floating point. */
function order$5(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePrerelease(a.prerelease, b.prerelease);
}
function comparePrerelease(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const difference = compareIdentifier(String(a[index]), String(b[index]));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
/** Numbers below words; numbers by value, words by ASCII. */
function compareIdentifier(a, b) {
	const [isNumberA, isNumberB] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
	if (isNumberA && isNumberB) return compareDigits(a, b);
	if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/versions/go.ts
/**
* Versions of Go modules: SemVer with three numbers, where `+incompatible` is the only build metadata that the `go`
* command accepts; a tag with any other is no version of a module.
* Source: https://go.dev/ref/mod#versions and #pseudo-versions.
*/
const go = {
	...semverGrammar("Go module", read$4),
	unreleasable: unreleasable$1
};
function read$4(text) {
	const version = (0, import_parse.default)(text.replace(/^v/, ""));
	if (version === null || text.replace(/^v/, "").startsWith("v")) return null;
	return version.build.length === 0 || version.build.join(".") === "incompatible" ? version : null;
}
/** `v0.0.0-20191109021931-daa7c04131f5`, `v1.2.4-0.20191109021931-daa7c04131f5`. */
const PSEUDO = /-(?:.*\.)?[0-9]{14}-[0-9a-f]{12}$/;
function unreleasable$1(text) {
	const pseudo = PSEUDO.exec(text.replace(/\+incompatible$/, ""));
	if (read$4(text) !== null && pseudo !== null) return {
		kind: "development",
		mark: pseudo[0].slice(1)
	};
	return semverGrammar("Go module", read$4).unreleasable(text);
}

// src/versions/gradle.ts
/**
* Gradle's order of versions: parts between `.`, `-`, `_`, `+` and between digits and letters; which of those stands
* there is nothing. Unlike Maven's, `1.0` and `1.0.0` differ.
* Source: https://docs.gradle.org/current/userguide/dependency_versions.html, "Version ordering".
*/
const gradle = {
	name: "Gradle",
	canonical: (text) => parse$5(text)?.join(".") ?? null,
	compare(a, b) {
		const left = parse$5(a);
		const right = parse$5(b);
		if (left === null || right === null) throw new RangeError(`not a Gradle version: ${JSON.stringify(left === null ? a : b)}`);
		return order$4(left, right);
	},
	isPrerelease: (text) => parse$5(text) !== null && bearsPrereleaseWord(text.trim()),
	unreleasable: (text) => parse$5(text) === null ? null : unreleasableBySuffix(text.trim())
};
/** To Gradle any text is a version; one that begins with no digit (`unspecified`) names no release. */
const PATTERN$4 = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/;
const MAX_LENGTH$5 = 256;
function parse$5(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$5 || !PATTERN$4.test(trimmed)) return null;
	return [...trimmed.matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) => {
		if (isNumber$4(part)) return significant(part);
		return SPECIAL.has(part.toLowerCase()) ? part.toLowerCase() : part;
	});
}
function isNumber$4(part) {
	return /^[0-9]+$/.test(part);
}
/** Words with a rank of their own, without regard to case; any other word has rank 0 and is compared as text. */
const SPECIAL = /* @__PURE__ */ new Map([
	["dev", -1],
	["rc", 1],
	["snapshot", 2],
	["final", 3],
	["ga", 4],
	["release", 5],
	["sp", 6]
]);
function order$4(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$4(left) && isNumber$4(right)) return compareDigits(left, right);
		if (isNumber$4(left) !== isNumber$4(right)) return isNumber$4(left) ? 1 : -1;
		return (SPECIAL.get(left) ?? 0) - (SPECIAL.get(right) ?? 0) || (left < right ? -1 : 1);
	}
	if (a.length > b.length) return isNumber$4(a[b.length]) ? 1 : -1;
	if (b.length > a.length) return isNumber$4(b[a.length]) ? -1 : 1;
	return 0;
}

// src/versions/maven-items.ts
/**
* The parts of a version as Maven's ComparableVersion nests them, as of Maven 3.9. Maven 4 changes some of the rarest
* orders (a number behind an unknown word); what is published is read by both.
* Source: https://maven.apache.org/pom.html#version-order-specification.
*/
function itemsOf(version) {
	const text = version.toLowerCase();
	const root = {
		kind: "list",
		items: []
	};
	const opened = [root];
	let list = root;
	let start = 0;
	let isNumber = false;
	const open = () => {
		const inner = {
			kind: "list",
			items: []
		};
		list.items.push(inner);
		list = inner;
		opened.push(inner);
	};
	const take = (end, beforeDigit = false) => {
		list.items.push(itemOf(text.slice(start, end), isNumber, beforeDigit));
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "." || character === "-") {
			if (at === start) list.items.push({
				kind: "number",
				digits: "0"
			});
			else take(at);
			start = at + 1;
			if (character === "-") open();
		} else if (/[0-9]/.test(character)) {
			if (!isNumber && at > start) {
				if (list.items.length > 0) open();
				take(at, true);
				open();
			}
			isNumber = true;
		} else {
			if (isNumber && at > start) {
				take(at);
				open();
			}
			isNumber = false;
		}
	}
	if (text.length > start) {
		if (!isNumber && list.items.length > 0) open();
		take(text.length);
	}
	for (const one of opened.toReversed()) withoutNothing(one);
	return root;
}
function itemOf(text, isNumber, beforeDigit) {
	if (isNumber) return {
		kind: "number",
		digits: significant(text)
	};
	const word = beforeDigit ? SHORT[text] ?? text : text;
	return {
		kind: "word",
		word: ALIASES[word] ?? word
	};
}
/** Only with a number behind it. */
const SHORT = {
	a: "alpha",
	b: "beta",
	m: "milestone"
};
const ALIASES = {
	cr: "rc",
	ga: "",
	final: "",
	release: ""
};
/** Zeros, release words and empty lists at the end say nothing, also in front of a list at the end. */
function withoutNothing({ items }) {
	for (let index = items.length - 1; index >= 0; index -= 1) {
		const item = items[index];
		if (isNothing(item)) items.splice(index, 1);
		else if (item.kind !== "list") return;
	}
}
function isNothing(item) {
	if (item.kind === "list") return item.items.length === 0;
	return item.kind === "number" ? item.digits === "0" : item.word === "";
}
const KNOWN = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
/** Known words by rank, unknown ones behind them by letter. */
function compareWords(a, b) {
	const [left, right] = [KNOWN.indexOf(a), KNOWN.indexOf(b)];
	if (left !== -1 || right !== -1) return (left === -1 ? KNOWN.length : left) - (right === -1 ? KNOWN.length : right);
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A number stands above a list, a list above a word. */
const RANK = {
	number: 2,
	list: 1,
	word: 0
};
/** @returns negative where `a` comes first */
function compareItems(a, b) {
	if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
	if (a.kind === "word" && b.kind === "word") return compareWords(a.word, b.word);
	if (a.kind !== "list" || b.kind !== "list") return RANK[a.kind] - RANK[b.kind];
	for (let index = 0; index < Math.max(a.items.length, b.items.length); index += 1) {
		const [left, right] = [a.items[index], b.items[index]];
		if (left === void 0) return -firstDifference(b.items.slice(index));
		if (right === void 0) return firstDifference(a.items.slice(index));
		const difference = compareItems(left, right);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** Where what one version has more places it against the other. */
function firstDifference(items) {
	for (const item of items) {
		const difference = againstNothing(item);
		if (difference !== 0) return difference;
	}
	return 0;
}
function againstNothing(item) {
	if (item.kind === "list") return firstDifference(item.items);
	return item.kind === "number" ? item.digits === "0" ? 0 : 1 : compareWords(item.word, "");
}
/** The version written in one way; a list in front stands behind a zero, which says nothing. */
function textOf(list) {
	let text = "";
	for (const one of list.items) if (one.kind === "list") text = `${text === "" ? "0" : text}-${textOf(one)}`;
	else text += (text === "" ? "" : ".") + (one.kind === "number" ? one.digits : one.word || "ga");
	return text;
}

// src/versions/maven.ts
/**
* Maven's versions, as its ComparableVersion orders them.
* Source: https://maven.apache.org/pom.html#version-order-specification.
*/
const maven = {
	name: "Maven",
	canonical(text) {
		return isVersion(text) ? textOf(itemsOf(text.trim())) || "0" : null;
	},
	compare(a, b) {
		const odd = [a, b].find((text) => !isVersion(text));
		if (odd !== void 0) throw new RangeError(`not a Maven version: ${JSON.stringify(odd)}`);
		return compareItems(itemsOf(a.trim()), itemsOf(b.trim()));
	},
	isPrerelease(text) {
		if (!isVersion(text)) return false;
		const numbers = /^[0-9]+(?:\.[0-9]+)*/.exec(text.trim())[0];
		return bearsPrereleaseWord(text.trim()) || maven.compare(text, numbers) < 0;
	},
	unreleasable(text) {
		if (!isVersion(text)) return null;
		return timestamped(text.trim()) ?? unreleasableBySuffix(text.trim());
	}
};
/** To Maven any text is a version; one that begins with no digit names no release. */
const PATTERN$3 = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/;
const MAX_LENGTH$4 = 256;
function isVersion(text) {
	const trimmed = text.trim();
	return trimmed.length <= MAX_LENGTH$4 && PATTERN$3.test(trimmed);
}
/** `1.0-20150201.131010-1`: one deployed build of a SNAPSHOT. */
function timestamped(text) {
	const match = /-([0-9]{8}\.[0-9]{6}-[0-9]+)$/.exec(text);
	return match === null || compareDigits(match[1].slice(0, 4), "1990") < 0 ? null : {
		kind: "snapshot",
		mark: match[1]
	};
}

// src/versions/npm.ts
/**
* npm's versions: SemVer, read the way npm publishes them. npm cleans the manifest's version with its "loose" reader
* before it publishes (normalize-package-data, `fixVersionField`): a leading `v` goes, leading zeros of calendar
* versions go (`2026.08.28` is published as `2026.8.28`), `1.2.3rc1` becomes `1.2.3-rc1`, build metadata is dropped.
* `1.0` is no version: npm refuses it.
*/
const npm$1 = semverGrammar("npm", (text) => (0, import_parse.default)(text, { loose: true }));

// src/versions/nuget.ts
/**
* NuGet's versions: one to four numbers, SemVer 2 pre-release labels without regard to case, build metadata left out.
* A missing number is 0 and a fourth 0 is dropped: `1.0` and `1.0.0.0` are the package version `1.0.0`.
* Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning, "Normalized version numbers";
* NuGet.Versioning's VersionComparer.
*/
const nuget = {
	name: "NuGet",
	canonical(text) {
		const version = parse$3(text);
		if (version === null) return null;
		const [revision] = version.numbers.slice(3);
		return (revision === "0" ? version.numbers.slice(0, 3) : version.numbers).join(".") + (version.labels.length === 0 ? "" : `-${version.labels.join(".")}`);
	},
	compare(a, b) {
		const left = parse$3(a);
		const right = parse$3(b);
		if (left === null || right === null) throw new RangeError(`not a NuGet version: ${JSON.stringify(left === null ? a : b)}`);
		return order$3(left, right);
	},
	isPrerelease: (text) => (parse$3(text)?.labels.length ?? 0) > 0,
	unreleasable(text) {
		const version = parse$3(text);
		if (version === null) return null;
		const major = version.numbers.every((number) => number === "0") ? 0 : 1;
		const { labels: prerelease, build } = version;
		return semverUnreleasable({
			major,
			minor: 0,
			patch: 0,
			prerelease,
			build,
			version: text
		});
	}
};
const PATTERN$2 = /^([0-9]+(?:\.[0-9]+){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const MAX_LENGTH$3 = 256;
/** The numbers are 32-bit integers of .NET. */
const MAX_NUMBER = "2147483647";
function parse$3(text) {
	const trimmed = text.trim();
	const match = trimmed.length > MAX_LENGTH$3 ? null : PATTERN$2.exec(trimmed);
	if (match === null) return null;
	const written = match[1].split(".").map(significant);
	if (written.some((number) => compareDigits(number, MAX_NUMBER) > 0)) return null;
	return {
		numbers: [
			...written,
			"0",
			"0",
			"0"
		].slice(0, 4),
		labels: match[2] === void 0 ? [] : match[2].toLowerCase().split(".").map(label),
		build: match[3] === void 0 ? [] : match[3].split(".")
	};
}
function label(text) {
	return isNumber$3(text) ? significant(text) : text;
}
/** Longer runs of digits are words to NuGet. */
function isNumber$3(text) {
	return /^[0-9]+$/.test(text) && compareDigits(text, MAX_NUMBER) <= 0;
}
function order$3(a, b) {
	for (const [index, number] of a.numbers.entries()) {
		const difference = compareDigits(number, b.numbers[index]);
		if (difference !== 0) return difference;
	}
	if (a.labels.length === 0 || b.labels.length === 0) return b.labels.length - a.labels.length;
	for (let index = 0; index < Math.min(a.labels.length, b.labels.length); index += 1) {
		const difference = compareLabel(a.labels[index], b.labels[index]);
		if (difference !== 0) return difference;
	}
	return a.labels.length - b.labels.length;
}
function compareLabel(a, b) {
	if (isNumber$3(a) && isNumber$3(b)) return compareDigits(a, b);
	if (isNumber$3(a) !== isNumber$3(b)) return isNumber$3(a) ? -1 : 1;
	const [left, right] = [a.toUpperCase(), b.toUpperCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}

// src/versions/packagist.ts
/**
* Composer's versions: up to four numbers or a date, then a stability (`alpha`, `beta`, `RC`, `patch`) with numbers of
* its own, then `-dev`. Build metadata is left out. A branch (`dev-main`, `1.x-dev`) is no version.
* Source: Composer\Semver\VersionParser::normalize and PHP's version_compare, https://getcomposer.org/doc/articles/versions.md.
*/
const packagist = {
	name: "Composer",
	canonical(text) {
		const version = parse$2(text);
		if (version === null) return null;
		return `${version.isDate ? version.numbers.join("-") : version.numbers.map(significant).join(".")}${version.suffix.length === 0 ? "" : `-${version.suffix[0]}${version.suffix.slice(1).join(".")}`}${version.dev ? "-dev" : ""}`;
	},
	compare(a, b) {
		const left = parse$2(a);
		const right = parse$2(b);
		if (left === null || right === null) throw new RangeError(`not a Composer version: ${JSON.stringify(left === null ? a : b)}`);
		return order$2(parts(left), parts(right));
	},
	isPrerelease(text) {
		const version = parse$2(text);
		return version !== null && (version.dev || PRE$1.has(version.suffix[0] ?? ""));
	},
	unreleasable: (text) => parse$2(text) === null ? null : unreleasableBySuffix(text.trim())
};
const MODIFIER = "[._-]?(?:(?<stability>stable|beta|b|RC|alpha|a|patch|pl|p)(?<number>(?:[.-]?[0-9]+)*)?)?(?<dev>[.-]?dev)?";
const CLASSICAL = new RegExp(`^v?([0-9]{1,5})(\\.[0-9]+)?(\\.[0-9]+)?(\\.[0-9]+)?${MODIFIER}$`, "i");
const DATE = new RegExp(`^v?([0-9]{4}(?:[.:-]?[0-9]{2}){1,6}(?:[.:-]?[0-9]{1,3})?)${MODIFIER}$`, "i");
const FULL = {
	a: "alpha",
	b: "beta",
	p: "patch",
	pl: "patch",
	rc: "RC"
};
const PRE$1 = /* @__PURE__ */ new Set([
	"alpha",
	"beta",
	"RC"
]);
const MAX_LENGTH$2 = 256;
function parse$2(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH$2) return null;
	const version = /^([^,\s+]+)\+\S+$/.exec(trimmed)?.[1] ?? trimmed;
	const classical = CLASSICAL.exec(version);
	const match = classical ?? DATE.exec(version);
	if (match === null) return null;
	const numbers = classical === null ? match[1].split(/[^0-9]/) : [match[1], ...[
		match[2],
		match[3],
		match[4]
	].map((part) => part?.slice(1) ?? "0")];
	const { stability, number, dev } = match.groups;
	const name = stability?.toLowerCase();
	if (name === "stable") return {
		numbers,
		isDate: classical === null,
		suffix: [],
		dev: false
	};
	const own = (number ?? "").match(/[0-9]+/g) ?? [];
	return {
		numbers,
		isDate: classical === null,
		suffix: name === void 0 ? [] : [FULL[name] ?? name, ...own.map(significant)],
		dev: dev !== void 0
	};
}
function parts({ numbers, suffix, dev }) {
	return [
		...numbers,
		...suffix,
		...dev ? ["dev"] : []
	];
}
/** PHP's ranks of the words that Composer writes; a number stands between `RC` and `patch`. */
const RANKS = {
	dev: 0,
	alpha: 1,
	beta: 2,
	RC: 3,
	patch: 5
};
const NUMBER = 4;
/** PHP's version_compare over what Composer normalised. */
function order$2(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === void 0) return isNumber$2(right) ? -1 : NUMBER - rank(right);
		if (right === void 0) return isNumber$2(left) ? 1 : rank(left) - NUMBER;
		const difference = isNumber$2(left) && isNumber$2(right) ? compareDigits(left, right) : rank(left) - rank(right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function rank(part) {
	return isNumber$2(part) ? NUMBER : RANKS[part];
}
function isNumber$2(part) {
	return /^[0-9]+$/.test(part);
}

// src/versions/pep440.ts
/**
* Python's versions.
* Source: PEP 440, now https://packaging.python.org/en/latest/specifications/version-specifiers/, appendix
* "Parsing version strings with regular expressions". Numbers are kept as digits: installed libraries for this
* language turn them into floating point, where long calendar and build numbers collide.
*/
const pep440 = {
	name: "PEP 440",
	canonical(text) {
		const version = parse$1(text);
		return version === null ? null : canonical(version);
	},
	compare(a, b) {
		const left = parse$1(a);
		const right = parse$1(b);
		if (left === null || right === null) throw new RangeError(`not a PEP 440 version: ${JSON.stringify(left === null ? a : b)}`);
		return order$1(left, right);
	},
	isPrerelease(text) {
		const version = parse$1(text);
		return version !== null && (version.pre !== null || version.dev !== null);
	},
	unreleasable(text) {
		const version = parse$1(text);
		return version === null ? null : unreleasable(version);
	}
};
const PATTERN$1 = /^\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?(?:-(?<postDash>[0-9]+)|(?<post>[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;
const PRE = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
};
/** Longer texts are no versions of anything and would only cost time. */
const MAX_LENGTH$1 = 256;
function parse$1(text) {
	if (text.length > MAX_LENGTH$1) return null;
	const groups = PATTERN$1.exec(text)?.groups;
	if (groups === void 0) return null;
	const release = groups.release.split(".").map(significant);
	while (release.length > 1 && release.at(-1) === "0") release.pop();
	const pre = groups.pre;
	const post = groups.postDash ?? (groups.post === void 0 ? null : groups.postNumber ?? "0");
	return {
		epoch: significant(groups.epoch ?? "0"),
		release,
		pre: pre === void 0 ? null : [PRE[pre.toLowerCase()], significant(groups.preNumber ?? "0")],
		post: post === null ? null : significant(post),
		dev: groups.dev === void 0 ? null : significant(groups.devNumber ?? "0"),
		local: groups.local === void 0 ? null : groups.local.toLowerCase().split(/[-_.]/).map(localPart)
	};
}
function localPart(part) {
	return isNumber$1(part) ? significant(part) : part;
}
function isNumber$1(part) {
	return /^[0-9]+$/.test(part);
}
function canonical({ epoch, release, pre, post, dev, local }) {
	return [
		epoch === "0" ? "" : `${epoch}!`,
		release.join("."),
		pre === null ? "" : pre.join(""),
		post === null ? "" : `.post${post}`,
		dev === null ? "" : `.dev${dev}`,
		local === null ? "" : `+${local.join(".")}`
	].join("");
}
/** Section "Summary of permitted suffixes and relative ordering" of the specification. */
function order$1(a, b) {
	return compareDigits(a.epoch, b.epoch) || compareRelease(a.release, b.release) || comparePre(a, b) || compareOptional(a.post, b.post, -1) || compareOptional(a.dev, b.dev, 1) || compareLocal(a.local, b.local);
}
function compareRelease(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = compareDigits(a[index] ?? "0", b[index] ?? "0");
		if (difference !== 0) return difference;
	}
	return 0;
}
function comparePre(a, b) {
	const rank = (version) => {
		if (version.pre !== null) return {
			a: 1,
			b: 2,
			rc: 3
		}[version.pre[0]];
		return version.dev !== null && version.post === null ? 0 : 4;
	};
	return rank(a) - rank(b) || compareDigits(a.pre?.[1] ?? "0", b.pre?.[1] ?? "0");
}
/** @param absent where a missing part sorts against a present one */
function compareOptional(a, b, absent) {
	if (a === null) return b === null ? 0 : absent;
	return b === null ? -absent : compareDigits(a, b);
}
/** Numbers above words, words by code point, a longer one above its own beginning. */
function compareLocal(a, b) {
	if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (isNumber$1(left) && isNumber$1(right)) return compareDigits(left, right);
		if (isNumber$1(left) !== isNumber$1(right)) return isNumber$1(left) ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return a.length - b.length;
}
/** Local versions may not be uploaded to an index (specification, "Local version identifiers"). */
function unreleasable({ release, pre, post, dev, local }) {
	if (local !== null) return {
		kind: local.some((part) => part.includes("dirty") || /^d[0-9]{8}$/.test(part)) ? "dirty" : "local",
		mark: `+${local.join(".")}`
	};
	if (dev !== null) return {
		kind: "development",
		mark: `.dev${dev}`
	};
	if (release.every((part) => part === "0") && pre === null && post === null) return {
		kind: "placeholder",
		mark: "0"
	};
	return null;
}

// src/versions/rubygems.ts
/**
* RubyGems' versions: numbers and words between dots, where any letter makes a pre-release and `-` reads as `.pre.`.
* Source: Gem::Version (https://guides.rubygems.org/specification-reference/#version).
*/
const rubygems = {
	name: "RubyGems",
	canonical(text) {
		const segments = parse(text);
		if (segments === null) return null;
		return (segments.length === 0 || !isNumber(segments[0]) ? ["0", ...segments] : segments).join(".");
	},
	compare(a, b) {
		const left = parse(a);
		const right = parse(b);
		if (left === null || right === null) throw new RangeError(`not a RubyGems version: ${JSON.stringify(left === null ? a : b)}`);
		return order(left, right);
	},
	isPrerelease: (text) => parse(text) !== null && /[A-Za-z-]/.test(text.trim().replace(/^v/, "")),
	unreleasable: (text) => parse(text) === null ? null : unreleasableBySuffix(text.trim())
};
const PATTERN = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const MAX_LENGTH = 256;
/** The segments as they are compared: trailing zeros of the numbers in front, and of the rest, are dropped. */
function parse(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH || !PATTERN.test(trimmed)) return null;
	const segments = [...trimmed.replaceAll("-", ".pre.").matchAll(/[0-9]+|[A-Za-z]+/g)].map(([part]) => isNumber(part) ? significant(part) : part);
	const words = segments.findIndex((segment) => !isNumber(segment));
	const border = words === -1 ? segments.length : words;
	return [...withoutZeros(segments.slice(0, border)), ...withoutZeros(segments.slice(border))];
}
function withoutZeros(segments) {
	return segments.slice(0, segments.findLastIndex((segment) => segment !== "0") + 1);
}
function isNumber(segment) {
	return /^[0-9]+$/.test(segment);
}
function order(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index] ?? "0", b[index] ?? "0"];
		if (left === right) continue;
		if (isNumber(left) && isNumber(right)) return compareDigits(left, right);
		if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1;
		return left < right ? -1 : 1;
	}
	return 0;
}

// src/versions/grammar.ts
/** The grammar of an ecosystem's registry. */
function grammarOf(ecosystem) {
	return GRAMMARS[ecosystem];
}
/** The grammar of one manifest: its build tool's own where that reads versions otherwise than the registry. */
function grammarFor({ ecosystem, format }) {
	return BY_FORMAT[format] ?? grammarOf(ecosystem);
}
const GRAMMARS = {
	npm: npm$1,
	PyPI: pep440,
	"crates.io": semver,
	Go: go,
	Pub: semver,
	Hex: semver,
	"GitHub Actions": semver,
	Maven: maven,
	NuGet: nuget,
	RubyGems: rubygems,
	Packagist: packagist,
	Helm: semver,
	JSR: semver,
	generic: dotted
};
const BY_FORMAT = {
	"build.gradle": gradle,
	"gradle.properties": gradle
};

// src/sources/workflows/locate.ts
/**
* Where a part of a scalar's value stands in its file.
* @param start offset in `text.value`, inclusive
* @param end offset in `text.value`, exclusive; `start` when absent
*/
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

// src/rules/run.ts
/**
* Run one rule on models that are already read.
* @param options as the policy gives them; the rule's own schema fills the defaults
* @throws v.ValiError when the options do not fit the rule's schema (the policy reader checks this first)
*/
function runRule(rule, models, options = {}) {
	const parsed = rule.options === void 0 ? {} : parse$9(rule.options, options);
	const needed = models;
	const applies = rule.applies?.(needed, parsed) ?? true;
	if (applies !== true) return {
		notApplicable: applies,
		findings: [],
		unverified: []
	};
	const findings = [];
	const unverified = [];
	for (const draft of rule.check(needed, parsed)) if ("unverified" in draft) unverified.push(draft);
	else findings.push(draft);
	return {
		notApplicable: null,
		findings,
		unverified
	};
}

// src/rules/rule.ts
/** Identity function that infers the models and options a rule works on. */
function defineRule(rule) {
	return rule;
}

// src/rules/dependency/advised-packages.ts
/** The advisory matches that a rule is about, one per advisory, package version and lockfile. */
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
/** Every reachable package's predecessor on a shortest way from a direct dependency; `null` for a direct one itself. */
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
/** `name@version` as code. */
function named$3({ name, version }) {
	return code$2(version === null ? name : `${name}@${version}`);
}
/** Foreign text between backticks: one line, no backtick of its own. */
function code$2(text) {
	return `\`${oneLine(text, 200).replaceAll("`", "'")}\``;
}
/** An advisory's summary as the end of a headline: one line, clipped, a single sentence without its full stop. */
function headline$3(summary) {
	return (oneLine(summary, SUMMARY_LENGTH).replaceAll("`", "'").split(/[.!?] /, 1)[0] ?? "").replace(/[.!?:]+$/, "");
}
/** Who brings the package in, and whether it runs in production, as one sentence. */
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
/** What report readers, waivers (`advisory`, `aliases`, `package`) and auditors need of it. */
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
/** Control, direction and invisible characters become spaces, so that foreign text stays on its line and reads as it is. */
function oneLine(text, length) {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

// src/rules/dependency/unanswered.ts
/** The option that both advisory rules share. */
const acceptUnanswerable = pipe(optional(array(pipe(string(), minLength(1))), []), description("Exact names of locked packages that no advisory database can answer for (from git, a URL, or without a version) and that are accepted as they are."));
/** @returns `true` when there is anything to look up, or the reason why not */
function hasDependencies({ lockfiles, manifests }) {
	if (lockfiles.lockfiles.some(({ packages }) => packages.length > 0) || manifests.manifests.some(asksARegistry)) return true;
	return "no manifest declares a dependency, and no lockfile locks one";
}
/**
* What "no advisory" would not cover: ecosystems whose dependencies are declared and locked nowhere, and locked
* packages that no database can answer for. Packages of the repository itself need no answer.
*/
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
		const others = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
		yield {
			unverified: `No advisory database can answer for ${names.slice(0, SHOWN).join(", ")}${others} in ${code$2(first.lockfile)}: ${reason}. Lock a registry version, or name it under ${code$2("accept-unanswerable")} in the policy.`,
			at: first.at
		};
	}
}
/** A lockfile of the ecosystem that is there and was not read; one that should have been before one that is excluded. */
function unreadLock({ unread = [] }, ecosystem) {
	const own = unread.filter((lock) => lock.ecosystem === ecosystem);
	return own.find(({ kind }) => kind === "unread") ?? own[0] ?? null;
}
/** How many packages one line names. */
const SHOWN = 10;
/** What stays unanswered, by reason and lockfile. Packages that are part of the repository need no answer. */
function unaccepted(unqueried, accepted) {
	const groups = /* @__PURE__ */ new Map();
	for (const { package: locked, reason } of unqueried) {
		if (locked.source.kind === "local" || accepted.includes(locked.name)) continue;
		const key = `${locked.lockfile}\n${reason}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [reason, [locked]]);
		else group[1].push(locked);
	}
	return [...groups.values()];
}
/** Whether dependencies are declared that a registry would serve, read one by one or only known to be there. */
function asksARegistry(manifest) {
	return fromRegistry(manifest).length > 0 || (manifest.undecidedDependencies ?? []).length > 0;
}
/** Declared dependencies that a registry would serve; peers and build requirements are locked by others. */
function fromRegistry({ dependencies, ecosystem }) {
	if (ecosystem === "GitHub Actions") return [];
	return dependencies.filter(({ scope, range }) => scope !== "peer" && scope !== "build" && !/^(?:workspace|file|link|portal):/.test(range));
}

// src/rules/dependency/upgrade-command.ts
/** Names and versions that a shell takes as they stand. Others come from hostile files and are not put into commands. */
const PLAIN = /^[A-Za-z0-9@][A-Za-z0-9@._/+!-]*$/;
/** How to get to a mended version, ready to paste where the lockfile's tool is known; `null` when nothing mends it. */
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
		case "Cargo.lock": return code$2(`cargo update ${name} --precise ${version}`);
		case "poetry.lock": return code$2(direct ? `poetry add ${name}@^${version}` : `poetry update ${name}`);
		case "uv.lock": return code$2(`uv lock --upgrade-package ${name}==${version}`);
		case "requirements": return `write ${code$2(`${name}==${version}`)} and the hashes of that version`;
		default: return null;
	}
}

// src/rules/dependency/known-vulnerability.ts
/**
* A published advisory affects a locked version. Withdrawn advisories do not count, unscored ones count as high,
* malware is dependency/malicious-package's. Source: https://ossf.github.io/osv-schema/#evaluation
*/
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
	const summary = headline$3(match.summary);
	return [
		`${named$3(match.package)} is affected by ${match.id}${summary === "" ? "" : `: ${summary}`}.`,
		match.severity === null ? "The advisory is not scored and counts as high." : "",
		match.fixed.length === 0 ? "No fixed version is known." : `Fixed in ${match.fixed.slice(0, 5).map(code$2).join(", ")}.`,
		introducedBy(advised)
	].filter((sentence) => sentence !== "").join(" ");
}

// src/rules/dependency/locking.ts
/** Folder of a path, `''` for the root of the repository. */
function folderOf$1(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** A Python distribution's name as registries compare it (PEP 503). */
function normalized(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/**
* What a manifest asks of a registry or another foreign place, and a lock has to fix.
* Peers are asked of whoever installs the package; the build's own requirements are installed apart from it.
*/
function lockable(manifest) {
	return manifest.dependencies.filter(({ scope, range }) => scope !== "peer" && scope !== "build" && !/^(?:file|link|workspace|portal):|^\.{0,2}\//.test(range));
}
/** The folder of the workspace that the manifest is a member of; `null` when it is of none. */
function workspaceFolder(manifest) {
	const root = manifest.workspaceRoot;
	if (root === null) return null;
	return /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/.test(root) ? folderOf$1(root) : root;
}
/**
* The lockfiles that lock a manifest: one in its folder or at the root of its workspace, one that names its folder as
* a project, and for Python the exact requirements files in its folder.
*/
function locksOf(manifest, lockfiles) {
	const folder = folderOf$1(manifest.path);
	const workspace = workspaceFolder(manifest);
	return lockfiles.flatMap((lockfile) => {
		if (lockfile.ecosystem !== manifest.ecosystem) return [];
		if (lockfile.format === "requirements") return requirementsLock(manifest, lockfile) ? [{
			lockfile,
			member: ""
		}] : [];
		if (isRequirements(manifest)) return [];
		const member = relative(folderOf$1(lockfile.path), folder);
		if (member === null) return [];
		return member === "" || workspace === folderOf$1(lockfile.path) || names$2(lockfile, member) ? [{
			lockfile,
			member
		}] : [];
	});
}
/** Whether the manifest is a list of requirements, for which only the list compiled from it is a lock. */
function isRequirements(manifest) {
	return manifest.format.startsWith("requirements");
}
function names$2(lockfile, member) {
	return lockfile.packages.some(({ source, version, direct, id }) => {
		if (source.kind !== "local") return false;
		return source.path === member && (id === member || version !== null || direct);
	});
}
/** `requirements.in` is locked by `requirements.txt`; a project by the exact lists in its folder that know its names. */
function requirementsLock(manifest, lockfile) {
	if (isRequirements(manifest)) return manifest.path.replace(/\.in$/, ".txt") === lockfile.path;
	if (/constraints[^/]*$/i.test(lockfile.path)) return false;
	const folder = folderOf$1(manifest.path);
	const place = folderOf$1(lockfile.path);
	if (place !== folder && place !== (folder === "" ? "requirements" : `${folder}/requirements`)) return false;
	const locked = new Set(lockfile.packages.map((one) => one.name));
	return lockable(manifest).some((dependency) => locked.has(normalized(dependency.name)));
}
/** @returns the path from one folder down to another, `null` when it does not lie below */
function relative(from, to) {
	if (from === to) return "";
	if (from === "") return to;
	return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : null;
}

// src/rules/dependency/sync/message.ts
var import_semver = require_semver();
const REMEDIES$1 = {
	"package-lock": "Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.",
	"npm-shrinkwrap": "Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.",
	"pnpm-lock.yaml": "Run `pnpm install --lockfile-only`, review the difference and commit it; `pnpm install --frozen-lockfile` then agrees.",
	"yarn-classic": "Run `yarn install` with Yarn 1, review the difference and commit it; `yarn install --frozen-lockfile` then agrees.",
	"yarn-berry": "Run `yarn install --mode=update-lockfile`, review the difference and commit it; `yarn install --immutable` then agrees.",
	"Cargo.lock": "Run `cargo update --workspace`, review the difference and commit it; `cargo build --locked` then agrees.",
	"poetry.lock": "Run `poetry lock`, review the difference and commit it; `poetry check --lock` then agrees.",
	"uv.lock": "Run `uv lock`, review the difference and commit it; `uv lock --check` then agrees.",
	requirements: "Compile the list again with the command at its head (`pip-compile` or `uv pip compile`), review the difference and commit it."
};
/** A disagreement of a manifest and its lockfile, in the words that all of them share. */
function disagreement(manifest, lockfile, { at, what }) {
	return {
		at: at ?? {
			path: manifest.path,
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		message: `\`${manifest.path}\` ${what}. An install then either fails or resolves anew, so what was reviewed and audited is not what is released.`,
		remedy: remedyFor$5(lockfile),
		evidence: {
			manifest: manifest.path,
			lockfile: lockfile.path
		}
	};
}
/** How to bring a lockfile of this format up to date. */
function remedyFor$5(lockfile) {
	return REMEDIES$1[lockfile.format] ?? "Lock again with the package manager in use, and commit the lockfile.";
}

// src/rules/dependency/sync/cargo.ts
/**
* Where a Cargo.toml and the Cargo.lock that locks it disagree: the lock repeats names and versions, and no ranges.
* Source: what `cargo metadata --locked` refuses, decided without running it.
*/
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
		else if (candidates.every((one) => !fits(one.version, range))) {
			const found = candidates.map((one) => `\`${one.name}@${one.version}\``).join(" and ");
			yield disagreement(manifest, lockfile, {
				at,
				what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` has ${found}`
			});
		}
	}
}
/** Cargo locks the development dependencies of the workspace's members only, not of crates merely used by path. */
function isLocked$1({ group }, manifest, member) {
	return member === "" || manifest.workspaceRoot !== null || !/(?:^|\.)dev-dependencies$/.test(group);
}
/** A bare version means `^`, commas mean "and"; what is taken from git has whatever version stands there. */
function fits(version, range) {
	if (range.startsWith("git+")) return true;
	const wanted = range.split(",").map((part) => part.trim().replace(/^(?=\d)/, "^").replace(/^([=<>~^]+)\s+/, "$1")).join(" ");
	return (0, import_semver.validRange)(wanted) === null || (0, import_semver.satisfies)(version, wanted);
}

// src/rules/dependency/sync/contradictions.ts
/**
* Where a lockfile contradicts itself: a package is required that it does not hold, or an entry names one version and
* fetches another. Scanners read the entry, installers fetch the address: each sees another package.
*/
function* contradictions(lockfile) {
	for (const { from, name, range, at } of lockfile.missing ?? []) yield {
		at,
		message: `\`${lockfile.path}\` holds nothing for \`${name}\` \`${range}\`, which \`${from}\` requires. An install fetches it all the same, unlocked and unseen by every audit of the lockfile.`,
		remedy: remedyFor$5(lockfile),
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
			remedy: `Find out who wrote the entry. ${remedyFor$5(lockfile)}`,
			evidence: {
				lockfile: lockfile.path,
				package: one.name,
				version: one.version,
				fetched
			}
		};
	}
}
/** The archive that a registry address names, when it is not that of the entry's own name and version. */
function fetchedInstead({ ecosystem, name, version, source }) {
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

// src/rules/dependency/sync/npm-range.ts
/**
* Whether a locked package is what a range of a package.json asks for, as npm judges it.
* Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies and Arborist's `dep-valid.js`.
* @param version of the package itself, where a link leads to it; `null` when it has none
* @returns `null` when it is, else what is locked instead, to follow "the lockfile has"
*/
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
	if ((0, import_semver.validRange)(wanted, { loose: true }) === null) return null;
	if (version === null) return kind === "local" ? null : here;
	return (0, import_semver.satisfies)(version, wanted, { loose: true }) ? null : here;
}
function isGitRange(range) {
	return /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):|ssh:)/i.test(range) || /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(range) || /^[^@/:.\s~][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(range);
}
function origin({ source }) {
	if (source.kind === "local") return "this repository";
	return source.kind === "registry" || source.kind === "bundled" ? "a registry" : `\`${source.url}\``;
}

// src/rules/dependency/sync/npm.ts
/** The groups that npm repeats in its lockfile. */
const GROUPS$1 = /* @__PURE__ */ new Set([
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
]);
/** Where a package.json and the package-lock that locks it disagree. */
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
			yield absent$1(dependency, manifest, lockfile);
		} else if (repeated.range !== dependency.range) yield disagreement(manifest, lockfile, {
			at: dependency.at,
			what: `asks for \`${dependency.name}\` \`${dependency.range}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``
		});
		else yield* unfit$2(dependency, manifest, lockfile, repeated.provided ?? null, byId);
	}
}
/** Version 1 repeats nothing: the package at the top of the tree must be what the manifest asks for. */
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
		what: `is \`${manifest.name}\`; \`${lockfile.path}\` was made for \`${root.name}\``
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
	const wrong = places.find((place) => place.version !== null && plain$1(place.version) !== plain$1(value));
	if (wrong === void 0) return;
	yield disagreement(manifest, lockfile, {
		at: wrong.at,
		what: `has version \`${value}\`; \`${lockfile.path}\` repeats it as \`${wrong.version}\``
	});
}
/** npm strips a leading `v` or `=` and white space when it writes the lockfile. */
function plain$1(version) {
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
function absent$1(dependency, manifest, lockfile) {
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
/** npm writes a name that stands in both groups only as optional. */
function isRepeatedAsOptional({ group, name }, manifest) {
	return group === "dependencies" && manifest.dependencies.some((other) => other.group === "optionalDependencies" && other.name === name);
}

// src/rules/dependency/sync/pnpm.ts
/** The groups of a package.json that pnpm repeats, the one that wins for a name in several first. */
const GROUPS = [
	"optionalDependencies",
	"dependencies",
	"devDependencies"
];
/**
* Where a package.json and the pnpm-lock.yaml that locks it disagree.
* Source: pnpm's `satisfiesPackageManifest`, which `--frozen-lockfile` fails by.
*/
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
/** What pnpm installs for the manifest itself: of a name in several groups, one entry. */
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

// src/rules/dependency/sync/python-range.ts
var import_pep440 = require_pep440();
/**
* Whether a version satisfies a specifier of PEP 440. Pre-releases satisfy it when the locker chose them.
* @returns `null` when the specifier cannot be judged (an address, another tool's notation)
*/
function satisfiesSpecifier(version, specifier) {
	if (specifier.trim() === "" || specifier.trim() === "*") return true;
	if (!(0, import_pep440.validRange)(specifier) || pep440.canonical(version) === null) return null;
	return (0, import_pep440.satisfies)(version, specifier, { prereleases: true });
}
/** The clauses of a specifier in a form in which equal ones are equal: `>=2.0, <3` and `<3,>=2`. */
function canonicalSpecifier(specifier) {
	return specifier.split(",").map((clause) => canonicalClause(clause.replace(/\s+/g, ""))).filter((clause) => clause !== "").sort().join(",");
}
function canonicalClause(clause) {
	const match = /^(===|==|~=|!=|<=|>=|<|>)(.+)$/.exec(clause);
	if (match === null || match[1] === "~=" || match[1] === "===") return clause;
	return `${match[1]}${pep440.canonical(match[2]) ?? match[2]}`;
}
/**
* Poetry's notation as PEP 440: `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, a bare version is exact.
* Source: https://python-poetry.org/docs/dependency-specification/
* @returns `null` for what cannot be written so (`||`, addresses)
*/
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

// src/rules/dependency/sync/interpreters.ts
/**
* Whether a dependency is for interpreters that the project does not run on: `typed-ast; python_version < "3.8"` in a
* project for 3.9 and later. Poetry and uv lock nothing for it.
* Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
* @returns `false` wherever that cannot be told from the interpreter's version alone
*/
function isNeverInstalled(manifest, { marker, python }) {
	const project = specifier(manifest.requiresPython ?? "");
	const wanted = [...python === void 0 ? [] : [specifier(python)], ...clauses(marker ?? "")];
	if (project === null || wanted.length === 0 || wanted.includes(null)) return false;
	return !INTERPRETERS$3.some(({ minor, full }) => admits(project.range, full) && wanted.every((one) => admits(one.range, one.short ? minor : full)));
}
function specifier(range) {
	const translated = poetrySpecifier(range);
	return translated === null || translated !== "" && !(0, import_pep440.validRange)(translated) ? null : {
		range: translated,
		short: false
	};
}
/** What a marker demands of the interpreter; other demands can only narrow it. `null` for what is not understood. */
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
/** Every interpreter that there is or may be for long: minor versions with patches enough. */
const INTERPRETERS$3 = [
	"2.6",
	"2.7",
	...Array.from({ length: 40 }, (_, minor) => `3.${minor}`),
	"4.0"
].flatMap((minor) => Array.from({ length: 25 }, (_, patch) => ({
	minor,
	full: `${minor}.${patch}`
})));

// src/rules/dependency/sync/python.ts
/**
* A pyproject.toml and its poetry.lock: poetry's own digest over the manifest, and, as a digest says nothing about the
* rest of the lockfile, that every declared name is locked in a version that was asked for.
*/
function* poetryDisagreements(manifest, { lockfile, member }) {
	if (member !== "" || manifest.format !== "pyproject.toml") return;
	const current = lockfile.currentContentHash;
	if (current === void 0 || "unknown" in current) {
		const why = current === void 0 ? "it was not computed" : current.unknown;
		yield { unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`poetry check --lock\` decides it` };
	} else if (current.hex !== lockfile.contentHash) yield disagreement(manifest, lockfile, {
		at: current.at,
		what: `has changed since \`${lockfile.path}\` was made: the \`content-hash\` is that of other dependencies`
	});
	yield* unlocked(manifest, lockfile, lockable(manifest), (range) => range.startsWith("@") ? null : poetrySpecifier(range) ?? range);
}
/**
* Requirements files have neither graph nor memory of what they were made from. Every run-time name must be locked in
* one of them, in a version that the specifier allows; names of other groups are checked where they are locked.
*/
function* requirementsDisagreements(manifest, locks) {
	const packages = locks.flatMap((lockfile) => lockfile.packages);
	const [first] = locks;
	if (first === void 0) return;
	const locked = new Set(packages.map((one) => one.name));
	const expected = lockable(manifest).filter(({ scope, name }) => scope === "runtime" || isRequirements(manifest) || locked.has(normalized(name)));
	yield* unlocked(manifest, {
		...first,
		packages
	}, expected, (range) => range.startsWith("@") ? null : range);
}
/**
* Names that are not locked, and versions that were not asked for.
* @param specifier the range as PEP 440 has it; `null` where it asks for no version
*/
function* unlocked(manifest, lockfile, dependencies, specifier) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of lockfile.packages) byName.set(one.name, [...byName.get(one.name) ?? [], one]);
	for (const dependency of dependencies) {
		const candidates = byName.get(normalized(dependency.name)) ?? [];
		if (candidates.length === 0) {
			if (manifest.name !== null && normalized(manifest.name) === normalized(dependency.name)) continue;
			if (isNeverInstalled(manifest, dependency)) continue;
			if (lockfile.format === "requirements" && dependency.marker !== void 0) continue;
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
/** Where a pyproject.toml and the uv.lock that locks it disagree: what uv repeats in the package's `metadata`. */
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
/** Groups of several dependencies of which the lock has none: one cause, and one finding. */
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
/** The group under which uv repeats a group of the manifest; `null` for one that it does not lock. */
function groupInLock(group) {
	if (group === "tool.uv.dev-dependencies") return "dependency-groups.dev";
	return /^(?:dependencies$|optional-dependencies\.|dependency-groups\.)/.test(group) ? groupName(group) : null;
}
/** Names of extras and groups are compared as those of distributions are. */
function groupName(group) {
	const [table, ...rest] = group.split(".");
	return rest.length === 0 ? group : `${table}.${normalized(rest.join("."))}`;
}

// src/rules/dependency/sync/yarn.ts
/**
* Where a package.json and the yarn.lock of Yarn 1 that locks it disagree: the lock answers requests, and what it has
* no answer for is resolved anew. Entries that nobody asks for any more do no harm, and Yarn accepts them.
* @param own the packages of the repository itself, as `npm name`: a workspace provides them without an entry
*/
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
/** Where a package.json and the yarn.lock of a later Yarn disagree: the lock repeats what each project asked for. */
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
/** Yarn puts `npm:` in front of a range that names no protocol, and blanks do not count. */
function bare(range) {
	const text = range.trim().replace(/^npm:/, "").replace(/\s+/g, " ");
	return text === "" ? "*" : text;
}
/** A name in several groups: the run-time one counts, an optional one before it. */
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
/**
* Manifest and lockfile disagree: a name, a range or a version of the project stands in one and not in the other; or
* the lockfile contradicts itself.
* Source: what `npm ci`, `uv lock --check` and `poetry check --lock` refuse, decided without running them.
*/
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
			for (const lock of nearest$1(locks)) yield* disagreements(manifest, lock, own);
			const lists = locks.map((lock) => lock.lockfile).filter(({ format }) => format === "requirements");
			if (lists.length === locks.length) yield* requirementsDisagreements(manifest, withIncludes(lists, lockfiles.lockfiles));
		}
	}
});
/** @param own the packages of the repository itself, as `ecosystem name` */
function disagreements(manifest, lock, own) {
	switch (lock.lockfile.format) {
		case "package-lock":
		case "npm-shrinkwrap": return npmDisagreements(manifest, lock);
		case "pnpm-lock.yaml": return pnpmDisagreements(manifest, lock);
		case "poetry.lock": return poetryDisagreements(manifest, lock);
		case "uv.lock": return uvDisagreements(manifest, lock);
		case "yarn-classic": return classicDisagreements(manifest, lock, own);
		case "yarn-berry": return berryDisagreements(manifest, lock);
		case "Cargo.lock": return cargoDisagreements(manifest, lock);
		case "requirements": return [];
		default: return [{ unverified: `whether \`${lock.lockfile.path}\` agrees with \`${manifest.path}\` cannot be decided for the format \`${lock.lockfile.format}\` yet; run the package manager's own check` }];
	}
}
/** A lockfile of the manifest's own folder answers for it; the workspace's of the same format then does not hold it. */
function nearest$1(locks) {
	const own = new Set(locks.flatMap(({ lockfile, member }) => member === "" ? [lockfile.format] : []));
	return locks.filter(({ lockfile, member }) => member === "" || !own.has(lockfile.format));
}
/** The lists and all that they include, each once. */
function withIncludes(lists, all) {
	const seen = new Set(lists);
	for (const list of seen) for (const path of list.includes ?? []) {
		const included = all.find((lockfile) => lockfile.path === path);
		if (included !== void 0) seen.add(included);
	}
	return [...seen];
}

// src/rules/dependency/malicious-package.ts
/**
* A malware advisory (`MAL-`, or GitHub's with CWE-506) covers a locked version, in whatever scope: installing it
* is enough. Source: https://github.com/ossf/malicious-packages; false positives have hit react and supabase, so an
* exact-id waiver is the way around.
*/
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
			const summary = headline$3(match.summary);
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
/** Collisions can be made for these, so they say nothing about what an attacker serves. Source: RFC 6194, RFC 6151. */
const WEAK = /* @__PURE__ */ new Set(["md5", "sha1"]);
/**
* A locked package whose bytes the lockfile does not fix: no hash where the format has one, a broken hash only, some
* files without one, or a git source that is not a full commit.
* Exempt by right: what lies in the repository itself, and what comes inside the tarball of a package that is checked.
* Source: OWASP CICD-SEC-3; npm's `npm ci` and pip's hash-checking mode check only what carries a hash.
*/
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
			const isWhole = lockfile.format === "requirements" && bare.length === notGit(locked).length;
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
					remedy: remedyFor$4(lockfile, one),
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
/** More packages with the same lack than this in one lockfile are one mistake, and are reported together. */
const MAX_APART = 20;
const CONSEQUENCE = "Whoever controls the source, a mirror or the network decides what is installed, and nothing notices.";
function isFetched({ source }) {
	return source.kind !== "local" && source.kind !== "bundled";
}
/**
* Neither a hash of the file nor one of the manager's own: Yarn checks what it unpacked against a checksum of the
* archive in its cache, which fixes the content as well.
*/
function isBare({ source, hashes, foreignHash }) {
	return source.kind !== "git" && hashes.length === 0 && foreignHash === void 0;
}
/** Yarn writes no checksum of a package that the machine that locked it cannot use: one cause, and one finding. */
function isForOtherMachines({ format }, { condition }) {
	return format === "yarn-berry" && condition !== void 0;
}
function notGit(packages) {
	return packages.filter((one) => one.source.kind !== "git");
}
/** The key names every package, so that a waiver for today's list does not excuse tomorrow's. */
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
/** Yarn records a checksum only where it unpacks the package, and checks nothing where it has none. */
function unknownElsewhere(lockfile, packages) {
	const [{ name, at }, ...others] = packages;
	const more = others.length === 0 ? "" : ` and ${others.length} more packages`;
	return {
		at,
		key: `elsewhere ${packages.map((one) => one.id).join(" ")}`,
		message: `\`${lockfile.path}\` has no checksum of \`${name}\`${more} for particular machines. Yarn records one only on a machine that can install the package; on the others it takes what it is given: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
		remedy: remedyFor$4(lockfile, packages[0]),
		evidence: {
			lockfile: lockfile.path,
			packages: packages.map((one) => one.id)
		}
	};
}
/** A lockfile that an npm of old times wrote holds `sha1` for hundreds of packages. */
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
/** @returns the headline, or `null` when the package's bytes are fixed */
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
/** Whether the address ends in a full object id: npm, poetry and uv write `#<commit>`, pip `@<commit>`. */
function pinsCommit(url) {
	return /[#@](?:[0-9a-f]{40}|[0-9a-f]{64})(?:$|[&#])/i.test(url) || /#(?:.*&)?commit=[0-9a-f]{40}$/i.test(url);
}
/** Broken algorithms of files for which there is nothing better; one hash a package counts as one file. */
function weakFiles(one) {
	const strong = new Set(one.hashes.filter((hash) => !WEAK.has(hash.algorithm)).map((hash) => hash.file));
	const weak = one.hashes.filter((hash) => WEAK.has(hash.algorithm) && !strong.has(hash.file));
	return [...new Set(weak.map((hash) => hash.algorithm))].sort();
}
function listed$4(files) {
	const shown = files.slice(0, 3).map((file) => `\`${file}\``);
	return files.length > 3 ? `${shown.join(", ")} and ${files.length - 3} more` : shown.join(", ");
}
function remedyForAll(lockfile, packages) {
	return remedyFor$4(lockfile, packages[0]).replace("Delete the entry", "Delete their entries");
}
function remedyFor$4(lockfile, one) {
	if (one.source.kind === "git") return `Ask for \`${one.name}\` by the full 40-digit commit and lock again.`;
	switch (lockfile.format) {
		case "package-lock":
		case "npm-shrinkwrap": return `Delete the entry, run \`npm install --package-lock-only\` with a current npm against a registry that serves sha512, and commit \`${lockfile.path}\`.`;
		case "pnpm-lock.yaml": return `Delete the entry, run \`pnpm install --lockfile-only\` against a registry that serves sha512, and commit \`${lockfile.path}\`; for a bare archive, publish it to a registry or keep it in the repository.`;
		case "yarn-classic": return `Delete the entry, run \`yarn install\` with Yarn 1.10 or later against a registry that serves sha512, and commit \`${lockfile.path}\`.`;
		case "yarn-berry": return one.condition === void 0 ? `Delete the entry, run \`yarn install\`, and commit \`${lockfile.path}\`.` : `Name every machine that installs it under \`supportedArchitectures\` in \`.yarnrc.yml\` (\`os\`, \`cpu\`, \`libc\`), run \`yarn install\`, and commit \`${lockfile.path}\`.`;
		case "Cargo.lock": return `Delete the entry, run \`cargo update --workspace\` against a registry whose index has checksums, and commit \`${lockfile.path}\`.`;
		case "requirements": return `Write the hashes with \`pip-compile --generate-hashes\` (or \`uv pip compile --generate-hashes\`), commit \`${lockfile.path}\`, and install with \`--require-hashes\`.`;
		case "poetry.lock": return "Run `poetry lock --regenerate` with a current Poetry and commit `poetry.lock`.";
		case "uv.lock": return `Run \`uv lock --upgrade-package ${one.name}\` against an index that publishes hashes, and commit \`uv.lock\`.`;
		default: return missingIntegrity.remedy;
	}
}

// src/rules/dependency/missing-lockfile.ts
/**
* A manifest with dependencies and no lockfile that locks them. Libraries are no exception by default: a lock does not
* reach whoever installs the library, and it does fix what its own release was built and tested with.
* Source: OWASP CICD-SEC-3; OpenSSF Scorecard, Pinned-Dependencies; S2C2F ING-1 and ENF-1.
*/
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
	options: strictObject({ 
	/** Whether packages that can be published need a lock of their own; `allow` is for libraries tested over ranges. */
libraries: optional(picklist(["require", "allow"]), "require") }),
	applies: ({ manifests, lockfiles }) => (lockfiles.loose ?? []).length > 0 || manifests.manifests.some((manifest) => lockable(manifest).length > 0 || isUndecided(manifest)) || "no manifest declares dependencies",
	*check({ manifests, lockfiles }, { libraries }) {
		const reported = /* @__PURE__ */ new Set();
		for (const manifest of manifests.manifests) {
			if (libraries === "allow" && manifest.publishable) continue;
			if (locksOf(manifest, lockfiles.lockfiles).length > 0 || hasUnreadLock(manifest, lockfiles)) continue;
			const project = isRequirements(manifest) ? manifest.path : `${manifest.ecosystem} ${folderOf$1(manifest.path)}`;
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
				remedy: remedyFor$3(manifest),
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
/**
* A lockfile that is there and was not read: then the run is unverified already, which is the truth, and "there is
* none" would be a lie. One that the policy excludes answers only for its own project.
*/
function hasUnreadLock(manifest, { unread = [] }) {
	const folder = folderOf$1(manifest.path);
	return unread.some(({ path, ecosystem, kind }) => {
		if (ecosystem !== manifest.ecosystem) return false;
		const place = folderOf$1(path);
		if (place === folder || place === workspaceFolder(manifest)) return true;
		return kind === "unread" && (place === "" || folder.startsWith(`${place}/`));
	});
}
const REMEDIES = {
	npm: "Run `npm install --package-lock-only`{there} and commit `package-lock.json`; check that no `.gitignore` hides it.",
	"crates.io": "Run `cargo generate-lockfile`{there} and commit `Cargo.lock`; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.",
	PyPI: "Run `uv lock` (or `poetry lock`, or `pip-compile --generate-hashes`){there} and commit the result; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule."
};
function remedyFor$3(manifest) {
	if (isRequirements(manifest)) {
		const lock = manifest.path.replace(/\.in$/, ".txt");
		return `Run \`pip-compile --generate-hashes ${manifest.path} -o ${lock}\` (or \`uv pip compile\` with the same arguments) and commit the result.`;
	}
	const folder = folderOf$1(manifest.path);
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
/**
* A waiver that is past its last day.
* Source: NIST SSDF RV.2 (risk responses are recorded and reviewed); OWASP Top 10 CI/CD Security Risks, CICD-SEC-1.
*/
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
/**
* A waiver without reason, owner, expiry, or with a scope wider than its rule allows.
* Source: NIST SSDF RV.2 (the decision on each risk is documented).
*/
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
/**
* A waiver that fits no finding any more.
* Source: NIST SSDF RV.2 (risk responses are reviewed); field practice of zizmor and cargo-deny, which report unused ignores.
*/
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
/**
* A pull request that makes its own gate weaker.
* Source: OWASP Top 10 CI/CD Security Risks, CICD-SEC-1 (insufficient flow control) and CICD-SEC-4 (poisoned pipeline execution).
*/
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

// src/versions/tag.ts
/**
* Patterns that are understood when the policy declares none, in the field's use: plain tags, npm and changesets
* (`pkg@1.2.3`, `@scope/pkg@1.2.3`), release-please (`pkg-v1.2.3`), Go submodules (`dir/v1.2.3`).
*/
const DEFAULT_TAG_PATTERNS = [
	"v{version}",
	"{version}",
	"{component}@{version}",
	"{component}@v{version}",
	"{component}-v{version}",
	"{component}-{version}",
	"{component}/v{version}",
	"{component}/{version}"
];
/**
* Read a tag by patterns. The component is one of those given and the longest that fits, so that `core-utils-v1.2.3`
* is never the version `utils-v1.2.3` of `core`, and a name with slashes stays whole. Where one name is borne by
* several components, those that bear it as their better name are meant.
* @param tag without `refs/tags/`
* @param patterns texts with `{version}` once and `{component}` at most once; others fit nothing
* @returns `null` when no pattern fits
*/
function readTag(tag, components, patterns = DEFAULT_TAG_PATTERNS) {
	let best = null;
	for (const pattern of patterns) {
		const reading = isTagPattern(pattern) ? readByPattern(tag, components, pattern) : null;
		if (reading === null) continue;
		if (best === null || lengthOf(reading.componentName) > lengthOf(best.componentName)) best = reading;
	}
	return best;
}
/** Whether a text can serve as a tag pattern. */
function isTagPattern(pattern) {
	return pattern.split("{version}").length === 2 && pattern.split("{component}").length <= 2;
}
/** Whether a version has fewer parts than a release: `1` and `1.2`, the names of moving tags. */
function isShort(version) {
	return /^[0-9]+(?:\.[0-9]+)?$/.test(version);
}
/** A number, then numbers and any suffix that a version grammar of the field knows; it is judged by one later. */
const VERSION = /^(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-._+]?[A-Za-z0-9](?:[-._+A-Za-z0-9]*[A-Za-z0-9])?)?$/;
/** No grammar knows longer versions, and patterns take quadratic time over hostile ones. */
const MAX_VERSION = 256;
function readByPattern(tag, components, pattern) {
	if (!pattern.includes("{component}")) {
		const version = between(tag, ...pattern.split("{version}"));
		return version === null ? null : {
			version,
			components: [],
			componentName: null,
			pattern
		};
	}
	const names = new Set(components.flatMap((component) => component.names.filter((name) => name !== "")));
	for (const name of [...names].sort((a, b) => b.length - a.length)) {
		const [before, after] = pattern.split("{version}").map((part) => part.replace("{component}", () => name));
		const version = between(tag, before, after);
		if (version === null) continue;
		return {
			version,
			components: bearers(name, components),
			componentName: name,
			pattern
		};
	}
	return null;
}
function between(tag, before, after) {
	if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return null;
	const version = tag.slice(before.length, tag.length - after.length);
	return version.length <= MAX_VERSION && VERSION.test(version) ? version : null;
}
function bearers(name, components) {
	const ranks = components.map((component) => component.names.indexOf(name));
	const best = Math.min(...ranks.filter((rank) => rank !== -1));
	return components.filter((_, index) => ranks[index] === best);
}
function lengthOf(name) {
	return name === null ? 0 : name.length;
}

// src/rules/release/released.ts
/** Why the release rules have nothing to ask; `true` when they have. */
function hasTag({ run }) {
	if (run.mode !== "release") return `this is no release: mode \`${run.mode}\``;
	return run.repository.tag !== null || "no tag is under release";
}
/**
* What the tag names, and which manifests it releases.
*
* A tag with a component releases every manifest in that component's folder, whatever its ecosystem.
*
* A plain tag releases, for each ecosystem, the publishable manifests at the root together with the publishable
* members of the root's workspace. An ecosystem that has nothing at the root takes part with every publishable
* manifest outside folders of tests, fixtures, examples, documentation and vendored code. Where the policy declares a
* pattern with `{component}` and the root can be published, all below it stays out: it has tags of its own. Where nothing in the
* repository can be published, its root manifest counts (a private application, an action), unless its version is a
* placeholder.
*/
function taggedRelease({ run, manifests, policy }) {
	const tag = run.repository.tag ?? "";
	const declared = policy.effective.tagPatterns;
	const reading = read$3(tag, manifests.manifests, declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS);
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
/** The folder a manifest stands in; `''` for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** Packages that are aside are only looked at where no other bears the name. */
function read$3(tag, manifests, patterns) {
	return readTag(tag, manifests.filter((manifest) => !isAside(manifest)).map(named$2), patterns) ?? readTag(tag, manifests.filter((manifest) => !isVendored(manifest)).map(named$2), patterns);
}
function named$2(manifest) {
	const folder = folderOf(manifest.path);
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
	return manifests.filter((manifest) => folders.has(folderOf(manifest.path)) && (manifest.publishable || manifest.version !== null || manifest.versionFromTag === true));
}
function releasedByPlainTag(manifests, membersHaveTags) {
	const publishable = manifests.filter((manifest) => manifest.publishable && !isAside(manifest));
	const families = new Set(publishable.map(familyOf));
	const rootAlone = membersHaveTags && publishable.some((manifest) => folderOf(manifest.path) === "");
	const released = [...families].flatMap((family) => ofFamily(publishable, family, rootAlone));
	const main = released.filter((manifest) => !isAddition(manifest));
	if (main.length > 0) return withSiblings(main, manifests);
	if (released.length > 0) return withSiblings(released, manifests);
	return manifests.filter((manifest) => folderOf(manifest.path) === "" && (manifest.version !== null || manifest.versionFromTag === true) && !isPlaceholder(manifest));
}
/** What has a place of its own for the version: an ecosystem, or one kind of file where no registry rules. */
function familyOf({ ecosystem, format }) {
	return ecosystem === "generic" ? `${ecosystem} ${format}` : ecosystem;
}
/** A chart below the root installs what the repository releases and has versions of its own. */
function isAddition(manifest) {
	return manifest.ecosystem === "Helm" && folderOf(manifest.path) !== "";
}
function ofFamily(publishable, family, rootAlone) {
	const own = publishable.filter((manifest) => familyOf(manifest) === family);
	const atRoot = own.filter((manifest) => folderOf(manifest.path) === "");
	const members = own.filter(({ workspaceRoot }) => workspaceRoot !== null && folderOf(workspaceRoot) === "");
	if (family === "Go" || rootAlone) return atRoot;
	const together = [.../* @__PURE__ */ new Set([...atRoot, ...members])];
	return together.length > 0 ? together : own;
}
/** The other files of the same package in the same folder, such as a setup.py that repeats the version. */
function withSiblings(released, manifests) {
	const places = new Set(released.map((manifest) => `${familyOf(manifest)} ${folderOf(manifest.path)}`));
	return manifests.filter((manifest) => released.includes(manifest) || manifest.version !== null && places.has(`${familyOf(manifest)} ${folderOf(manifest.path)}`));
}
const ASIDE$1 = new Set("test tests __tests__ spec specs e2e fixture fixtures __fixtures__ testdata test-data example examples sample samples demo demos doc docs website site bench benches benchmark benchmarks template templates vendor vendored third_party third-party node_modules".split(" "));
/** A manifest that is not released unless a workspace claims it: by its folder it serves tests, examples or documents. */
function isAside(manifest) {
	if (isVendored(manifest)) return true;
	return manifest.workspaceRoot === null && segments(manifest).some((segment) => ASIDE$1.has(segment));
}
function isVendored(manifest) {
	return segments(manifest).some((segment) => segment === "node_modules" || segment === "vendor");
}
function segments(manifest) {
	return folderOf(manifest.path).toLowerCase().split("/");
}
/** Whether a manifest makes `1.2` a release: its grammar knows such versions, and it has one or takes the tag's. */
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

// src/rules/release/wording.ts
/** Foreign text between backticks: one line, bounded, no backtick of its own. */
function code$1(text) {
	const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
	return `\`${JSON.stringify(shown).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("`", "'")}\``;
}
/** `a`, `b` and `c`. */
function listed$3(texts) {
	return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}

// src/rules/release/blocked-version.ts
const entry = strictObject({
	version: pipe(string(), trim(), nonEmpty("must not be empty")),
	package: optional(pipe(string(), trim(), nonEmpty("must not be empty"))),
	reason: pipe(string(), trim(), nonEmpty("must not be empty"))
});
/**
* A version that was withdrawn is released again, or still stands in a manifest: compared in the ecosystem's own
* grammar, so that another spelling is no way around.
* Source: https://docs.npmjs.com/policies/unpublish and PEP 592 on why a withdrawn version is never used again.
*/
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
		"manifests"
	],
	modes: ["release", "audit"],
	options: strictObject({ 
	/** Versions that were withdrawn, each with its reason; `package` narrows one to a package of that name. */
versions: optional(array(entry), []) }),
	applies: (_, { versions }) => versions.length > 0 || "the policy lists no withdrawn version",
	*check(models, { versions }) {
		const { run, manifests } = models;
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
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be looked up; see release/tag-format` };
			return;
		}
		const blocked = versions.find((one) => isReleased(one, release.version, release.manifests));
		if (blocked !== void 0) yield finding$5(null, `The tag ${code$1(release.tag)} releases ${code$1(blocked.version)}`, blocked);
		yield* inManifests(release.manifests, versions);
	}
});
function* inManifests(manifests, versions) {
	for (const manifest of manifests) {
		const { version, path } = manifest;
		if (version?.kind !== "static") continue;
		const blocked = versions.find((one) => isFor(one, manifest) && isSame(grammarFor(manifest), one.version, version.value));
		if (blocked !== void 0) yield finding$5(version.at, `${code$1(path)} states ${code$1(version.value)}`, blocked);
	}
}
function finding$5(at, what, { version, package: name, reason }) {
	return {
		at,
		message: `${what}, a version that was withdrawn. The policy says why: ${code$1(reason)}.`,
		evidence: {
			version,
			package: name,
			reason
		}
	};
}
function isReleased(one, version, manifests) {
	const named = manifests.filter((manifest) => isFor(one, manifest));
	if (named.length > 0) return named.some((manifest) => isSame(grammarFor(manifest), one.version, version));
	return one.package === void 0 && isSame(dotted, one.version, version);
}
function isFor(one, manifest) {
	return one.package === void 0 || one.package === manifest.name;
}
function isSame(grammar, listed, version) {
	if (listed === version) return true;
	const canonical = grammar.canonical(listed.replace(/^v(?=[0-9])/, ""));
	return canonical !== null && canonical === grammar.canonical(version);
}

// src/rules/release/release-line.ts
/**
* The tags that name releases of the same package.
* @param read what a tag names; `null` for a tag of something else, and for this release's own
*/
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
/** The numbers in front of a version: `1.2.3-rc.1` gives 1, 2, 3; without zeros in front. */
function numbersOf(version) {
	return (/^[0-9]+(?:\.[0-9]+)*/.exec(version.replace(/^v|^[0-9]+!/, ""))?.[0] ?? "").split(".").map((part) => part.replace(/^0+(?=.)/, ""));
}
/**
* Whether a version is the next of its line. A version above all others is. One below is a backport: it has to be
* above everything of its own line, which is the same major and minor number where that was released before, else the
* same major. A stable version is held against stable ones, because the next pre-release may well be out already.
*/
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
/** The greatest stable release above a version; `null` where the version would rightly be the latest. */
function newerStable(version, earlier, grammar) {
	return earlier.find((one) => !grammar.isPrerelease(one.version) && !isShort(one.version) && grammar.compare(one.version, version) > 0) ?? null;
}

// src/rules/release/sibling-tags.ts
/** The grammar in which the releases of one package are ordered. */
function grammarOfRelease({ manifests }) {
	const [first] = manifests;
	return first === void 0 ? dotted : grammarFor(first);
}
/**
* The other tags of the same package: written like this one around the version, with or without `v` in front of it.
* Moving tags (`v1` on the commit of `v1.2.3`) are no releases.
*/
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
/**
* No changelog has an entry for the version under release. The entry may be spelled otherwise (`v1.2.3`, `[1.2.3]`),
* as long as it is that version in the ecosystem's grammar.
* Source: https://keepachangelog.com/en/1.1.0/.
*/
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
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be looked up; see release/tag-format` };
			return;
		}
		const { tag, version, component, manifests } = release;
		const all = models.changelogs.changelogs;
		const folders = new Set(component === null ? [""] : manifests.map(({ path }) => folderOf(path)));
		const own = all.filter(({ path }) => folders.has(folderOf(path)));
		const places = own.length > 0 ? own : all.filter(({ path }) => folderOf(path) === "");
		if (places.length === 0) {
			yield {
				at: null,
				key: "none",
				message: `There is no changelog for the release ${code$1(tag)}. Nobody can tell what it changes.`,
				remedy: `Add a \`CHANGELOG.md\` with a heading for ${code$1(version)}.`,
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
			message: `${listed$3(places.map(({ path }) => code$1(path)))} ${places.length === 1 ? "has" : "have"} no entry for ${code$1(version)}. Nobody can tell what the release ${code$1(tag)} changes.`,
			remedy: `Add a heading for ${code$1(version)} to ${code$1(first.path)}, commit, and tag that commit.`,
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
/** The versions that a heading names; addresses of links name others (`compare/v1.2.2...v1.2.3`). */
function versionsIn(heading) {
	return [...heading.replace(/\]\([^)]*\)/g, "]").replace(/https?:\S+/g, "").matchAll(/[0-9]+(?:\.[0-9]+)*(?:[-+.]?[0-9A-Za-z]+)*/g)].map(([version]) => version);
}

// src/rules/release/commit-not-on-protected-branch.ts
/**
* The released commit is on no branch that is reviewed: a tag can be put on any commit, also on one that nobody saw.
* Source: OWASP CICD-SEC-1; GhostAction, September 2025: workflows at a tag that no branch held.
*/
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
	options: strictObject({ 
	/** Names of the protected branches; `*` stands for any characters, as in `release/*`. */
branches: optional(array(pipe(string(), nonEmpty("must not be empty"))), [
		"main",
		"master",
		"release/*",
		"releases/*"
	]) }),
	applies: hasTag,
	*check({ run, git }, { branches: names }) {
		const known = protectedBranches(git.branches ?? [], names);
		const list = listed$3(names.map(code$1));
		if (known.some(({ containsHead }) => containsHead)) return;
		if (git.shallow) {
			yield { unverified: "the clone is shallow, so that the history of the branches is missing; set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`" };
			return;
		}
		if (known.length === 0) {
			yield { unverified: `the clone has none of the protected branches ${list}; fetch them (\`fetch-depth: 0\` for actions/checkout), or name your own in the option \`branches\` of release/commit-not-on-protected-branch` };
			return;
		}
		const looked = listed$3(known.map(({ ref }) => code$1(ref.replace(/^refs\/(?:heads|remotes)\//, ""))));
		yield {
			at: null,
			message: `The tag ${code$1(run.repository.tag ?? "")} releases commit \`${git.head}\`, which is on none of the protected branches. Looked at: ${looked}. Nobody had to review it.`,
			evidence: {
				commit: git.head,
				branches: known.map(({ ref }) => ref)
			}
		};
	}
});
/**
* Where the clone has a remote, only the remote's branches count: a branch of the clone itself can be moved by the
* very script that runs here.
*/
function protectedBranches(branches, names) {
	const patterns = names.map((name) => new RegExp(`^${name.split("*").map((part) => part.replace(/[^\w]/g, String.raw`\$&`)).join(".*")}$`));
	const named = (prefix) => branches.filter(({ ref }) => prefix.test(ref) && patterns.some((pattern) => pattern.test(ref.replace(prefix, ""))));
	const remote = named(/^refs\/remotes\/[^/]+\//);
	return branches.some(({ ref }) => ref.startsWith("refs/remotes/")) ? remote : named(/^refs\/heads\//);
}

// src/rules/workflow/shell/commands.ts
/**
* Every simple command of a script in source order.
* @returns `null` where the script is not POSIX or does not parse, so that no caller takes it for an empty script
*/
function commandsOf$1(script) {
	if (script.ast === null) return null;
	const known = parsed$1.get(script);
	if (known !== void 0) return known;
	const commands = [];
	const visit = (node, outer) => {
		if (node.type === "Word" && isPlain(node)) return;
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
/** Where a word, or a part of it, stands in its file. */
function wordAt(script, word) {
	return locate(script.text, word.start, word.end);
}
/** The words after the program that are not options: `npm publish ./dist` gives `publish`, `./dist`. */
function operands(command) {
	return command.args.filter((word) => !word.value.startsWith("-")).map((word) => word.value);
}
/** Whether any of these options is given, as `--flag`, `--flag value` or `--flag=value`. */
function hasOption(command, ...names) {
	return command.args.some((word) => names.some((name) => word.value === name || word.value.startsWith(`${name}=`)));
}
/** Each value of an option, in both spellings, with the word (or words) that give it. */
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
/** A word of the tree as rules read it; `outer` is where it stands when its own offsets are of a decoded text. */
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
/** A word in which nothing can expand: its parts, which are read lazily, need not be looked at. */
function isPlain(word) {
	return !/[$`(]/.test(word.text);
}
function expands(node) {
	if (node.type === "Word" && isPlain(node)) return false;
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
/** `/usr/bin/pip3.12` is `pip`; `python3` is `python`. */
function programName(word) {
	if (word.startsWith("./") || word.startsWith("../") || word.includes("$")) return word;
	return (word.startsWith("/") ? word.slice(word.lastIndexOf("/") + 1) : word).replace(/^(pip|python|pypy)[\d.]+$/, "$1").replace(/\.(?:exe|cmd)$/, "");
}
/** Options of wrappers that take a value of their own as the next word. */
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
/** Events that release nothing. */
const ASIDE = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group",
	"issues",
	"issue_comment"
]);
/**
* Every use of the latest channel in the workflows that a release may start. Steps under a condition about
* pre-releases are left out: they have decided already.
*/
function latestChannels(model) {
	return model.workflows.filter(({ triggers }) => triggers.some(({ event }) => !ASIDE.has(event.value))).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.flatMap((step) => usesOf(step, job))));
}
const DECIDES = /pre-?_?release|contains\(.*'-|alpha|beta|-rc|is_?stable|latest/i;
function usesOf(step, job) {
	const condition = `${step.if?.value ?? ""} ${job.if?.value ?? ""}`;
	if (DECIDES.test(condition)) return [];
	if (step.uses !== null) return ofAction(step);
	const commands = step.run === null ? null : commandsOf$1(step.run);
	if (commands === null) return [];
	const uses = commands.flatMap((command) => ofCommand(command));
	return uses.filter(({ use }) => use !== null && !uses.some((other) => other.use === null && other.kind === use.kind)).map(({ use }) => use);
}
/** `use: null` for a command that publishes elsewhere than to the latest channel. */
function ofCommand(command) {
	const { program } = command;
	const words = operands(command);
	if ([
		"npm",
		"pnpm",
		"yarn",
		"bun"
	].includes(program) && words.slice(0, 2).includes("publish")) return ofNpm(command);
	if (program === "gh" && words[0] === "release" && words[1] === "create") return ofGh(command);
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
function ofGh(command) {
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
/** `name:latest`, and a plain `name`, which means the same. */
function isLatest(reference) {
	if (reference.endsWith(":latest")) return true;
	return /^[\w.-]+(?:\/[\w.-]+)*$/.test(reference) && reference.includes("/");
}
const RELEASING = /* @__PURE__ */ new Set([
	"softprops/action-gh-release",
	"ncipollo/release-action",
	"actions/create-release"
]);
function ofAction(step) {
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
/**
* A pre-release, or a backport, would become what everybody gets: npm's `latest`, the image tag `latest`, the release
* that GitHub shows as the latest. Judged by the commands of the workflows. The first releases of a package, before
* any stable one, have no other channel to go to.
* Source: https://docs.npmjs.com/cli/v11/commands/npm-dist-tag; https://docs.github.com/rest/releases (make_latest).
*/
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
	options: strictObject({ 
	/** Channels that are computed when the workflow runs are taken to be right. */
"trust-computed": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "trust-computed": trust }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be judged; see release/tag-format` };
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
		const what = isPre ? "a pre-release" : `older than ${code$1(newer.tag.name)}`;
		const npm = manifests.filter(({ ecosystem }) => ecosystem === "npm");
		const hasOwnChannel = npm.length > 0 && npm.every(({ channel }) => channel !== void 0 && channel !== "latest");
		for (const use of latestChannels(models.workflows)) {
			if (use.kind === "npm" && (npm.length === 0 || hasOwnChannel)) continue;
			if (use.kind === "github" && !isPre) continue;
			if (use.channel === "computed") {
				if (trust || !isPre) continue;
				yield {
					unverified: `${code$1(tag)} is ${what}, and only the run decides the channel of ${code$1(use.by)}; write it as a literal, or set the option \`trust-computed: true\` of release/prerelease-channel`,
					at: use.at
				};
				continue;
			}
			yield {
				at: use.at,
				key: `${use.kind} ${use.by}`,
				message: `${code$1(use.by)} would make ${code$1(tag)} ${LATEST[use.kind]}, and it is ${what}. Everybody who asks for no version would get it.`,
				remedy: `Use ${code$1(use.instead)}.`,
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
/** Text from the repository, in backticks on one line: a name can hold line breaks and quotes. */
function quoted$2(text) {
	return `\`${JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("\\\\", "\\").replaceAll("`", "'")}\``;
}

// src/rules/release/tag-commit-mismatch.ts
/**
* The tag under release does not name the commit that is checked out. The local part: tags of the clone, peeled.
* The tag is the one that the run was triggered for; other tags on the commit and branches of the same name have no say.
* Source: git-tag(1) on annotated tags; gitrevisions(7) on ambiguous names.
*/
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
	needs: ["run", "git"],
	applies: ({ run }) => run.mode === "release" ? true : "no tag is being released",
	*check({ run, git }) {
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
			remedy: `git checkout ${shell$1(`refs/tags/${tag}`)}`,
			evidence: {
				tag,
				annotated: local.annotated,
				tagCommit: local.commit,
				head: git.head
			},
			key: "tag"
		};
	}
});
function shell$1(text) {
	return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/rules/release/tag-format.ts
/**
* The tag fits no declared tag pattern, or none of the usual ones where the policy declares none. Moving tags (`v1`,
* `v1.2`) are names of release lines and never a release.
* Source: https://docs.github.com/en/actions/how-tos/create-and-publish-actions/release-and-maintain-actions on moving
* major tags; https://go.dev/ref/mod#vcs-version.
*/
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
		for (const pattern of declared.filter((text) => !isTagPattern(text))) yield { unverified: `the policy's tag pattern ${code$1(pattern)} should hold \`{version}\` once and \`{component}\` at most once` };
		const release = taggedRelease(models);
		const { tag } = release;
		const forms = listed$3((declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS).map(code$1));
		if (release.kind === "moving") {
			yield {
				at: null,
				message: `The tag ${code$1(tag)} is a moving tag, not a release. It names a line of versions and points elsewhere after the next release, so nothing that was checked here stays bound to it.`,
				remedy: `Release under the full version, for example ${code$1(`${tag}${release.version.includes(".") ? ".0" : ".0.0"}`)}, and move ${code$1(tag)} to that commit afterwards.`,
				evidence: { tag }
			};
			return;
		}
		if (release.kind === "unknown") {
			yield {
				at: null,
				message: `The tag ${code$1(tag)} fits no tag pattern. Its version cannot be told from it, so nothing can be compared with it.`,
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
			message: `The tag ${code$1(tag)} holds ${code$1(release.version)}, which is no version in the grammar of ${listed$3(refusing)}. No package of that ecosystem can be published under it.`,
			remedy: "Tag the commit with a version that the ecosystem accepts.",
			evidence: {
				tag,
				tagVersion: release.version,
				ecosystems: refusing
			}
		};
	}
});

// src/rules/release/go-major.ts
/**
* A Go module states only its major version, at the end of its path from 2 on (`/v2`, `gopkg.in/x.v2`). A tag of
* another major is a version that `go get` does not find, and a tag that is not `vX.Y.Z` is no version at all.
* Source: https://go.dev/ref/mod#major-version-suffixes and #vcs-version.
* @returns `null` where tag and module path agree
*/
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
		message: `The tag ${code$1(release.tag)} is no version of the Go module ${code$1(path)}. Go finds releases only under tags of the form \`vX.Y.Z\`.`,
		remedy: `Tag this commit \`v${canonical ?? "X.Y.Z"}\`.`,
		evidence
	};
	const wanted = Number(major) < 2 ? "no major version" : `\`/v${major}\``;
	return {
		at,
		message: `${code$1(manifest.path)} names the module ${code$1(path)}, and the tag ${code$1(release.tag)} is of major version ${major}. \`go get\` would not find this release.`,
		remedy: `End the module path with ${wanted}, in \`go.mod\` and every import of the module, commit, and tag that commit.`,
		evidence
	};
}

// src/rules/release/version-places.ts
/** Every place, each once, in the order of manifests: manifest, its repetitions, its lockfiles. */
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
/** What lockfiles repeat of this very project, as their root or as a member of the workspace. */
function lockedVersions(manifest, { lockfiles }) {
	const folder = folderOf(manifest.path);
	return lockfiles.filter(({ ecosystem }) => ecosystem === manifest.ecosystem).flatMap((lockfile) => {
		const base = folderOf(lockfile.path);
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
/**
* The tag's version and a released manifest's version differ, compared in the ecosystem's own grammar, so that
* `v1.0.0-rc.1` is `1.0.0rc1` in Python and another spelling is never a finding. Which manifests a tag releases is
* `taggedRelease`'s answer; every place where their version stands is compared: the manifest, what repeats it in the
* package, the lockfile's copy.
* Source: requirement 1 of the release pipeline; OpenSSF S2C2F; SLSA v1.2 Source.
*/
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
		"lockfiles"
	],
	options: strictObject({ 
	/** The tag is the only place where the version stands: manifests without a version, or that derive it from the tag, or hold a placeholder, need no comparison. */
"tag-is-source": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "tag-is-source": tagIsSource }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be compared; see release/tag-format` };
			return;
		}
		const { tag, version } = release;
		let compared = 0;
		for (const place of versionPlaces(release.manifests, models.lockfiles)) {
			const answer = compare$2(place, tag, version, tagIsSource);
			if (answer !== null) yield answer;
			compared += 1;
		}
		for (const manifest of release.manifests.filter(({ ecosystem }) => ecosystem === "Go")) {
			const problem = goMajorProblem(manifest, release);
			if (problem !== null) yield problem;
			compared += 1;
		}
		compared += release.manifests.filter((manifest) => isNamedByTag(manifest, version)).length;
		if (compared > 0 || tagIsSource) return;
		yield { unverified: `no released manifest of ${release.component === null ? "the repository" : code$1(release.component)} states a version to compare with the tag ${code$1(tag)}; if the tag is the only source of the version, set the option \`tag-is-source: true\` of release/tag-version-mismatch` };
	}
});
function isNamedByTag(manifest, version) {
	return manifest.versionFromTag === true && grammarFor(manifest).canonical(version) !== null;
}
/** @returns `null` where the place agrees with the tag */
function compare$2(place, tag, tagVersion, tagIsSource) {
	const { version, ecosystem } = place;
	const { at } = version;
	if (version.kind === "dynamic") {
		if (tagIsSource && version.fromTag === true) return null;
		const mend = version.fromTag === true ? "set the option `tag-is-source: true` of release/tag-version-mismatch if that is meant" : "state the version as a literal";
		return {
			unverified: `the version of ${code$1(place.manifest.path)} stands nowhere: ${version.how}; ${mend}`,
			at
		};
	}
	const grammar = grammarFor(place.manifest);
	const stated = grammar.canonical(version.value);
	if (stated !== null && stated === grammar.canonical(tagVersion)) return null;
	if (tagIsSource && grammar.unreleasable(version.value)?.kind === "placeholder") return null;
	const whose = place.kind === "lockfile" && place.manifest.name !== null ? ` for ${code$1(place.manifest.name)}` : "";
	const refused = stated === null ? ` ${code$1(version.value)} is not a version that ${ecosystem} accepts.` : "";
	return {
		at,
		message: `${code$1(at.path)} says ${code$1(version.value)}${whose}, and the tag ${code$1(tag)} says ${code$1(tagVersion)}.${refused} ${WHY$2[place.kind]}`,
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
const WHY$2 = {
	manifest: "What is published would bear another version than the tag that names its source.",
	repeated: "The package would tell another version about itself than the one under which it is published.",
	lockfile: "The lockfile was not renewed for this version, so the tagged commit is not the one that was prepared."
};
function remedy$3({ kind, version: { at }, manifest }, stated, wanted) {
	if (kind === "lockfile") {
		const command = LOCK_COMMANDS.find(([name]) => at.path.endsWith(name))?.[1] ?? "the package manager’s lock command";
		const folder = folderOf(at.path);
		return `Renew the lockfile with \`${command}\`${folder === "" ? "" : ` in ${code$1(folder)}`}, commit it, and tag that commit.`;
	}
	const set = `Set the version in ${code$1(at.path)} to ${code$1(wanted)}, commit, and tag that commit`;
	const apart = manifest.workspaceRoot === null && folderOf(manifest.path) === "" ? "" : ". If this package has releases of its own, declare its tags in the policy: `tags: [\"v{version}\", \"{component}@{version}\"]`";
	const never = manifest.format === "package.json" && kind === "manifest" ? ". A package that is never published says `\"private\": true`" : "";
	return `${set}; or release this commit under the tag of ${code$1(stated)}${apart}${never}.`;
}
const LOCK_COMMANDS = [
	["package-lock.json", "npm install --package-lock-only"],
	["npm-shrinkwrap.json", "npm install --package-lock-only"],
	["uv.lock", "uv lock"],
	["poetry.lock", "poetry lock"],
	["pdm.lock", "pdm lock"]
];

// src/rules/release/unreleasable-version.ts
/**
* A version that marks work in progress: development, local, dirty, SNAPSHOT, placeholder; judged by the grammar of
* each ecosystem that is released, for the tag and for every place where the version stands.
* Source: PEP 440 "Local version identifiers" and "Developmental releases"; Maven SNAPSHOT versions;
* https://github.com/semantic-release/semantic-release on `0.0.0-development`.
*/
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
	options: strictObject({ 
	/** Placeholders in manifests are filled in from the tag when the release is built. */
"tag-is-source": optional(boolean(), false) }),
	applies: hasTag,
	*check(models, { "tag-is-source": tagIsSource }) {
		const release = taggedRelease(models);
		if (release.kind !== "release") {
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be judged; see release/tag-format` };
			return;
		}
		const { tag, version, manifests } = release;
		const inTag = judge$2(version, manifests.map((manifest) => grammarFor(manifest)));
		if (inTag !== null) yield {
			at: null,
			message: `The tag ${code$1(tag)} releases ${KINDS[inTag.kind]} (${code$1(inTag.mark)}). ${WHY$1[inTag.kind]}`,
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
				message: `${code$1(declared.at.path)} states ${KINDS[found.kind]}, ${code$1(declared.value)}. ${WHY$1[found.kind]}`,
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
const WHY$1 = {
	development: "It names a state between two releases, which nobody can tell from the next such state.",
	local: "It names a build that only its builder can make again, and public indexes refuse it.",
	dirty: "It was made from files that are in no commit.",
	snapshot: "Its content may change under the same name.",
	placeholder: "The real version was never filled in, and a registry keeps the placeholder for ever."
};
/** By the grammars that know the version; by SemVer and by words alone where none does. */
function judge$2(version, grammars) {
	const knowing = grammars.filter((grammar) => grammar.canonical(version) !== null);
	for (const grammar of knowing) {
		const found = grammar.unreleasable(version);
		if (found !== null) return found;
	}
	if (knowing.length > 0) return null;
	return semver.unreleasable(version) ?? bySuffix(version);
}
/** `1.0-SNAPSHOT`, `1.2.dev4`, `1.2-dirty`: forms that no grammar at hand reads as a version. */
function bySuffix(version) {
	const match = /(?:^|[-._+])(?:(snapshot)|(dev(?:el(?:opment)?)?[0-9]*)|(dirty)|(local))$/i.exec(version);
	if (match === null) return null;
	return {
		kind: match[1] ? "snapshot" : match[2] ? "development" : match[3] ? "dirty" : "local",
		mark: match[0].replace(/^[-._+]/, "")
	};
}

// src/rules/release/version-not-increasing.ts
/**
* The version is not above the greatest released one of its line, by the tags of the clone. A backport is: `1.4.3`
* after `1.4.2` may come out when `2.0.0` is out already.
* Source: https://semver.org/#spec-item-3 (what is released is never changed) and item 11 (order).
*/
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
			yield { unverified: `the tag ${code$1(release.tag)} names no version that can be compared; see release/tag-format` };
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
				message: `The tag ${code$1(tag)} releases a version that ${code$1(other.tag.name)} released already, from another commit. Whoever has the first one never gets this one.`,
				remedy: "Release this commit under the next version number.",
				evidence
			};
			return;
		}
		yield {
			at: null,
			message: `The tag ${code$1(tag)} is not above ${code$1(other.tag.name)}, the greatest release of the line ${code$1(problem.line)}. Package managers go by the version, so nobody would be offered this release.`,
			remedy: `Release under a version above ${code$1(other.version)}.`,
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
	blockedVersion,
	commitNotOnProtectedBranch,
	prereleaseChannel,
	changelogMissing
];

// src/rules/tree/dirty.ts
/** More findings than these help nobody; the rest is counted. */
const MOST_SHOWN$1 = 100;
/**
* What is on disk, or staged, is not what the commit holds. Found by hashing every tracked file and by walking the
* disk, not by `git status`, which configuration and index flags can silence.
*/
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
	options: strictObject({ 
	/** Paths or globs from the root: ignored files that a build writes and that ship on purpose. */
"build-outputs": optional(array(pipe(string(), nonEmpty())), []) }),
	*check({ git }, options) {
		const declared = outputs(options["build-outputs"]);
		const differences = onePerPath(git.differences).filter(({ kind, path }) => kind !== "ignored-shipping" || !declared(path));
		for (const difference of differences.slice(0, MOST_SHOWN$1)) yield {
			at: wholeFile(difference.path),
			message: `${quoted$2(difference.path)} ${difference.detail}. ${WHY[difference.kind]}`,
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
/** A staged change that is on disk too is told once, by what the disk says. */
function onePerPath(differences) {
	const onDisk = new Set(differences.filter(({ kind }) => kind !== "staged").map(({ path }) => path));
	return differences.filter(({ kind, path }) => kind !== "staged" || !onDisk.has(path));
}
const UNREVIEWED = "The release would ship what nobody reviewed.";
const WHY = {
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
/** More findings than these help nobody; the rest is counted. */
const MOST_SHOWN = 100;
/**
* Something would hide a difference from git, or change what git answers. This gate is not fooled by it, but every
* other step of the release that asks git is.
* Source: git-update-index(1), gitignore(5), gitattributes(5), git-replace(1), git(1) "Environment variables".
*/
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
			message: `${headline$2(change)}. What it hides would go into the release unseen by every step that asks git.`,
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
/** The subject of an index flag is a path, unless it counts the rest. */
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
function headline$2({ kind, subject, detail }) {
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
const COMMANDS = {
	merge: "git merge --continue, or git merge --abort",
	rebase: "git rebase --continue, or git rebase --abort",
	"cherry-pick": "git cherry-pick --continue, or git cherry-pick --abort",
	revert: "git revert --continue, or git revert --abort",
	am: "git am --continue, or git am --abort",
	bisect: "git bisect reset"
};
const REMEDY = "Finish or abort the operation, then check out the release again.";
/**
* A merge, rebase, cherry-pick, revert, bisect or patch series is under way: the one state that a content audit
* cannot see, because files and commit may agree in the middle of it.
*/
const operationInProgress = defineRule({
	id: "tree/operation-in-progress",
	title: "A git operation is under way",
	severity: "medium",
	rationale: "In the middle of a merge, rebase or bisect, HEAD is a stop on the way and not the state that somebody meant to release.",
	remedy: REMEDY,
	standards: ["NIST SSDF PS.1.1", "OWASP CICD-SEC-9"],
	needs: ["git"],
	*check({ git }) {
		for (const operation of git.operations) yield {
			at: null,
			message: `\`git ${operation}\` is under way. HEAD is a stop on its way, not a state that was meant to be released.`,
			remedy: COMMANDS[operation] ?? REMEDY,
			evidence: {
				operation,
				commit: git.head
			},
			key: operation
		};
	}
});

// src/rules/tree/stale-generated-file.ts
/**
* A committed file was made from other sources than those beside it: the policy's `generated:` table records the
* digest that the sources had when it was made.
* Source: SLSA v1.2 Build (what is built comes from the source); xz, March 2024: generated files that no source made.
*/
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
/**
* A submodule is absent, at another commit than the tree records, or changed inside, at any depth and also with
* `ignore = all`. Source: gitsubmodules(7), gitmodules(5).
*/
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
/** Whether one job uploads an artefact that another may download, by the names as far as they are written out. */
function handsOver(from, to) {
	const uploads = from.steps.filter((step) => isAction$1(step, "actions/upload-artifact"));
	const downloads = to.steps.filter((step) => isAction$1(step, "actions/download-artifact"));
	return uploads.some((upload) => downloads.some((download) => {
		const wanted = input$3(download, "name") ?? input$3(download, "pattern");
		return wanted === null || mayMatch(wanted, input$3(upload, "name") ?? "artifact");
	}));
}
/** Whether two names with unknown parts (expressions, `*`) can be the same. */
function mayMatch(a, b) {
	const [left, right] = [a, b].map((name) => name.replaceAll(/\$\{\{.*?\}\}/g, "*").split("*"));
	if (left.length === 1 && right.length === 1) return a === b;
	const [start, otherStart] = [left[0], right[0]];
	const [end, otherEnd] = [left.at(-1), right.at(-1)];
	return (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
function input$3(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null;
}
function isAction$1(step, action) {
	const reference = step.uses?.reference;
	return reference?.kind === "repository" && `${reference.owner}/${reference.repository}`.toLowerCase() === action;
}

// src/rules/workflow/shell/known-programs.ts
/**
* Programs whose own documentation gives them no way to ask GitHub for anything, to write to the runner's command
* files (`GITHUB_OUTPUT`, `GITHUB_ENV`), or to start a program of the repository's.
* A program that is not here is taken to be able to do all three: a rule then stays silent rather than guess.
* Source: POSIX.1-2024 utilities, the Bash manual, GNU coreutils.
*/
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
/**
* Tools that build, test, lint or install, and that neither push nor publish. They run the repository's own code, so
* they may write to command files or ask for an identity token; none of them uses the token that checkout left in git.
*/
const BUILD_AND_TEST = new Set([
	"pip pip-audit pip-compile pip-sync pytest unittest coverage mypy pyright ruff black isort flake8 pylint bandit safety",
	"build venv virtualenv ensurepip compileall check-manifest twine tox codespell yamllint vulture pydocstyle",
	"eslint prettier tsc jest vitest mocha biome oxlint knip stylelint c8 nyc ava tap playwright cypress",
	"cmake ctest ninja gcc g++ clang clang-format clang-tidy cppcheck gofmt golangci-lint staticcheck govulncheck gosec",
	"rustc rustfmt rustup cargo-audit cargo-deny shellcheck shfmt hadolint actionlint checkov tfsec tflint trivy grype syft"
].flatMap((line) => line.split(" ")));
/** Of tools that can also publish: the first operands with which they only build, test, lint or install. */
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
/** Whether the program with these operands only builds, tests, lints or installs. */
function buildsOrTests(program, operands) {
	if (BUILD_AND_TEST.has(program)) return true;
	const first = operands[0];
	return first !== void 0 && BUILD_SUBCOMMANDS.get(program)?.has(first) === true;
}
function words(line) {
	return new Set(line.split(" "));
}

// src/rules/workflow/cache-in-release/builds.ts
/** Actions that neither install nor build, so that no tool of theirs takes anything from a cache. */
const PASSIVE = /^(?:actions\/(?:checkout|setup-[\w-]+|upload-artifact|download-artifact|attest[\w-]*|create-github-app-token)|astral-sh\/setup-uv|pypa\/gh-action-pypi-publish|docker\/login-action|step-security\/harden-runner|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/cosign-installer)$/i;
/** Whether a job installs or builds anything, and does not only hand on what it downloads. */
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

// src/rules/workflow/local-references.ts
/** The action of this repository that a `uses: ./path` names; `null` when it names none that was read. */
function localAction(model, reference) {
	if (reference.kind !== "local") return null;
	const folder = plainPath(reference.path);
	if (folder === null) return null;
	const prefix = folder === "" ? "" : `${folder}/`;
	return model.actions.find((action) => action.path === `${prefix}action.yml`) ?? model.actions.find((action) => action.path === `${prefix}action.yaml`) ?? null;
}
/** The workflow of this repository that a job's `uses: ./.github/workflows/x.yml` calls; `null` when none was read. */
function localWorkflow(model, reference) {
	if (reference.kind !== "local") return null;
	const path = plainPath(reference.path);
	return model.workflows.find((workflow) => workflow.path === path) ?? null;
}
/** `null` where the path climbs, so that it names nothing that this repository is sure to hold. */
function plainPath(path) {
	const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	return parts.includes("..") ? null : parts.join("/");
}

// src/rules/workflow/soft-fail/conditions.ts
/** Nothing is known but a job's own matrix. */
function givenMatrix(matrix) {
	return {
		context: (path) => path.startsWith("matrix.") ? matrixValues(path.slice(7), matrix) : null,
		status: (name) => name === "always" ? [true] : null
	};
}
/** Whether a condition or switch can be true. A plain value counts as GitHub reads it. */
function canBeTrue(text, given) {
	if (text === null) return false;
	const values = possible(text, given);
	return values === null || values.some(isTruthy);
}
function possible(text, given) {
	const [expression, ...more] = text.expressions;
	if (expression === void 0) return text.type === "null" ? [null] : [plain(text.value)];
	if (more.length > 0 || expression.start > 0 || text.value.slice(expression.end).trim() !== "") return null;
	return expression.ast === null ? null : evaluate$1(expression.ast, given);
}
function plain(value) {
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
			const path = pathOf$1(access);
			return path === null ? null : given.context(path);
		},
		visitFunctionCall: ({ functionName, args }) => {
			const name = functionName.lexeme.toLowerCase();
			if (args.length === 0) return given.status(name);
			const first = evaluate$1(args[0], given);
			if (name === "fromjson") return mapped(first, (value) => typeof value === "string" ? plain(value) : value);
			if (name !== "contains") return null;
			const path = pathOf$1(args[0]);
			const wanted = evaluate$1(args[1], given);
			if (path === null || !path.includes("*") || first === null || wanted === null) return null;
			return first.some((value) => wanted.includes(value)) ? [true] : null;
		}
	});
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
function pathOf$1(expression) {
	const node = expression;
	if (node.name !== void 0) return node.name.lexeme.toLowerCase();
	if (node.expr === void 0 || node.index === void 0) return null;
	const base = pathOf$1(node.expr);
	const index = node.index.literal;
	if (base === null) return null;
	if (index === void 0) return `${base}.*`;
	return typeof index.value === "string" ? `${base}.${index.value.toLowerCase()}` : null;
}
/** Values of a matrix key over all combinations; a combination that lacks it reads as empty. */
function matrixValues(key, matrix) {
	if (matrix === null) return [""];
	if (matrix.dynamic || key.includes(".") || key.includes("*")) return null;
	const axis = matrix.axes.find((candidate) => candidate.key.value.toLowerCase() === key);
	if (axis !== void 0 && axis.values === null) return null;
	const included = matrix.include.flatMap((entries) => entries.filter((entry) => entry.key.value.toLowerCase() === key));
	const texts = [...axis?.values ?? [], ...included.map((entry) => entry.value)];
	if (texts.some((text) => text.expressions.length > 0)) return null;
	if (texts.length === 0 && matrix.keys.some((known) => known.toLowerCase() === key)) return null;
	const values = texts.map((text) => text.type === "boolean" ? text.value.toLowerCase() === "true" : text.type === "null" ? null : text.type === "number" ? Number(text.value) : text.value);
	return axis === void 0 ? [...values, null] : values;
}

// src/rules/workflow/cache-in-release/caches.ts
const always = (action) => ({
	action,
	byDefault: true,
	off: ""
});
const asked = (action, input) => ({
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
/** Source of each: the `action.yml` and README of the action. */
const CACHING_ACTIONS = [
	always("actions/cache"),
	always("actions/cache/restore"),
	always("swatinem/rust-cache"),
	always("mozilla-actions/sccache-action"),
	always("hendrikmuhs/ccache-action"),
	always("determinatesystems/magic-nix-cache-action"),
	always("bahmutov/npm-install"),
	always("ramsey/composer-install"),
	asked("actions/setup-node", "cache"),
	asked("actions/setup-python", "cache"),
	asked("actions/setup-java", "cache"),
	asked("actions/setup-dotnet", "cache"),
	asked("pnpm/action-setup", "cache"),
	asked("ruby/setup-ruby", "bundler-cache"),
	asked("denoland/setup-deno", "cache"),
	asked("jetify-com/devbox-install-action", "enable-cache"),
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
	asked("docker/build-push-action", "cache-from"),
	asked("docker/bake-action", "cache-from")
];
/** Package managers that compare what they take from their cache with the lockfile's hashes. */
const CHECKED_CACHES = /* @__PURE__ */ new Set(["npm", "yarn"]);
/** The caches that a step restores; local composite actions are followed. */
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
	if (known === void 0 || input$2(step, "lookup-only")?.value.trim() === "true") return [];
	return switched(known, name, step, context, text);
}
function switched(known, name, step, context, uses) {
	const plain = {
		at: uses,
		what: `\`${name}\``,
		checked: false,
		ofTool: known.input !== void 0 && known.input !== "cache-from"
	};
	if (known.input === void 0) return [{
		...plain,
		remedy: `Remove the \`${name}\` step from this job.`
	}];
	const given = input$2(step, known.input);
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
/** Whether a condition or switch can be on where the job publishes. One that asks for tags leaves them out on purpose. */
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
/** The inputs of a composite action as one of its callers sets them; those that only a run decides are left out. */
function inputsOf(action, caller) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, default: fallback } of action.inputs) {
		const text = input$2(caller, name.value.toLowerCase()) ?? fallback;
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
function input$2(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
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
/** Source of each line: the manual of the program that it names. */
const PUBLISHING_COMMANDS = [
	...commands$1("package", "npm publish", "pnpm publish", "yarn publish", "yarn npm publish", "bun publish", "lerna publish", "changeset publish", "nx release", "jsr publish", "deno publish", "semantic-release", "twine upload", "poetry publish", "uv publish", "hatch publish", "flit publish", "pdm publish", "maturin publish", "maturin upload", "cargo publish", "gem push", "rake release", "mvn deploy", "mvnw deploy", "gradle publish", "gradlew publish", "./gradlew publish", "./mvnw deploy", "dotnet nuget push", "nuget push", "pod trunk push", "dart pub publish", "flutter pub publish", "mix hex.publish", "vsce publish", "ovsx publish", "conda upload", "anaconda upload"),
	{
		program: "cargo",
		operands: [["release"]],
		kind: "package",
		needs: ["--execute", "-x"]
	},
	...commands$1("image", "docker push", "docker compose push", "podman push", "buildah push", "skopeo copy", "crane push", "crane copy", "oras push", "helm push", "ko publish", "ko resolve"),
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
	...commands$1("deployment", "terraform apply", "tofu apply", "terragrunt apply", "pulumi up", "cdk deploy", "sam deploy", "serverless deploy", "sls deploy", "kubectl apply", "kubectl set", "helm upgrade", "helm install", "fly deploy", "flyctl deploy", "wrangler deploy", "wrangler publish", "firebase deploy", "gcloud run deploy", "gcloud app deploy", "gcloud functions deploy", "az webapp deploy", "aws lambda update-function-code", "aws ecs update-service", "aws cloudformation deploy", "aws s3 sync", "aws s3 cp")
];
const actions$1 = (kind, names, when) => names.split(" ").map((action) => ({
	action,
	kind,
	...when === void 0 ? {} : { when }
}));
/** Source of each: the README of the action. */
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
/** What a job publishes or deploys, by the commands and actions that it runs; local composite actions are followed. */
function publications(model, job) {
	const known = read$2.get(job);
	if (known !== void 0) return known;
	const found = job.steps.flatMap((step) => publicationsOf(model, step, 0).map((by) => ({
		...by,
		step
	})));
	read$2.set(job, found);
	return found;
}
/** Whether a job publishes or deploys anything. */
function publishes(model, job) {
	return publications(model, job).length > 0;
}
const read$2 = /* @__PURE__ */ new WeakMap();
function publicationsOf(model, step, depth) {
	if (step.if?.value.replaceAll(/[${}\s]/g, "") === "false") return [];
	if (step.run !== null) return (commandsOf$1(step.run) ?? []).flatMap((command) => {
		const published = publishedBy(command);
		return published === null ? [] : [published];
	});
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
/** A command's publication; `null` where it publishes nothing, or only rehearses. */
function publishedBy(command) {
	const words = [command.program, ...operands(command)];
	const known = PUBLISHING_COMMANDS.find((entry) => entry.program === words[0] && (entry.operands.length === 0 || entry.operands.some((wanted) => startsWith(command, wanted))) && (entry.needs === void 0 || hasOption(command, ...entry.needs)));
	if (known === void 0) return null;
	const rehearses = hasOption(command, "--dry-run", "--dryrun", "--dry_run", "-n", "--help", "--version", "--snapshot", "--local", "--skip-publish") || optionValues(command, "--repository", "-r", "--repository-url", "--publish-url", "--index").some(({ value }) => /test/i.test(value));
	if (known.program === "aws" && words[1] === "s3" && words.at(-1)?.startsWith("s3://") !== true) return null;
	const shown = known.operands.find((wanted) => startsWith(command, wanted)) ?? [];
	return rehearses ? null : {
		kind: known.kind,
		by: [known.program, ...shown].join(" ")
	};
}
/** Whether the operands start with these, options and the words of options between them left out. */
function startsWith(command, wanted) {
	const given = operands(command);
	if (/^(?:\.\/)?(?:mvnw?|gradlew?)$/.test(command.program)) return given.includes(wanted[0]);
	return wanted.every((word, index) => given[index] === word);
}
function input$1(step, name) {
	return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null;
}
function isGiven(step, name) {
	const value = input$1(step, name);
	if (value !== null) return value !== "" && value.toLowerCase() !== "false";
	return name === "push" && /type=registry|push=true/.test(input$1(step, "outputs") ?? "");
}
function isRehearsal(step, action) {
	if (input$1(step, "dry-run") === "true" || input$1(step, "dry_run") === "true") return true;
	if (action === "elgohr/publish-docker-github-action" && input$1(step, "no_push") === "true") return true;
	if (action === "pypa/gh-action-pypi-publish") return /test/i.test(`${input$1(step, "repository-url") ?? ""}${input$1(step, "repository_url") ?? ""}`);
	const args = input$1(step, "args") ?? input$1(step, "command") ?? "";
	if (action === "goreleaser/goreleaser-action") return !/\brelease\b/.test(args) || /--snapshot|--skip[= ]\S*publish/.test(args);
	if (action === "pulumi/actions") return !/^(?:up|update)$/.test(args);
	if (action === "release-plz/action") return args === "release-pr";
	return action === "cloudflare/wrangler-action" && args !== "" && !/\b(?:deploy|publish)\b/.test(args);
}

// src/rules/workflow/cache-in-release.ts
/**
* A job that publishes or deploys restores a cache, or publishes what another job built from one.
*
* A tag's or release's run reads the caches of the default branch. Whatever runs there can write them: a
* `pull_request_target` workflow, a compromised dependency of any scheduled job. Restored files are not compared with
* anything, except by `npm` and `yarn`, which check their downloads against the lockfile; those are `medium`, as is a
* cache of an earlier job whose artefact is published.
*
* Source: OWASP CICD-SEC-9; the compromises of Ultralytics (December 2024) and TanStack (May 2026);
* https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
*/
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
	const events = workflow.triggers.map(({ event }) => event.value).filter((event) => !UNRELEASED.has(event));
	const published = publications(model, publisher)[0];
	for (const step of job.steps) {
		if (seen.has(step) || isAfter(step, job, publisher, model)) continue;
		for (const cache of restoredBy(model, step, { events })) {
			if (seen.has(step) || cache.ofTool && !builds$1(job)) continue;
			seen.add(step);
			yield {
				at: cache.at.at,
				message: `${headline$1(job, publisher, published)}, and restores ${cache.what}. ${cache.checked ? "The package manager checks its downloads against the lockfile, but not what else lies in that folder" : "Whatever runs on the default branch can have written it, and nothing checks what comes back"}.`,
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
/** A pull request's run publishes nothing. */
const UNRELEASED = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"merge_group"
]);
function headline$1(job, publisher, { by }) {
	if (job === publisher) return `Job \`${job.id.value}\` publishes with \`${by}\``;
	return `Job \`${job.id.value}\` builds what job \`${publisher.id.value}\` publishes with \`${by}\``;
}
/** A cache that is restored after the last publication touches nothing of it. */
function isAfter(step, job, publisher, model) {
	return job === publisher && step.index > Math.max(...publications(model, job).map((one) => one.step.index));
}
/** The jobs that a job needs, and those that they need. */
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
/**
* What an outsider can fill with any text. Numbers, SHAs, logins and repository names are not here: GitHub restricts
* their characters. Neither is what only people with write access can set: inputs of `workflow_dispatch`, releases, tags.
* Sources: https://docs.github.com/en/actions/concepts/security/script-injections;
* https://securitylab.github.com/resources/github-actions-untrusted-input/; the CodeQL models of github/codeql,
* `actions/ql/lib/ext`.
*/
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
/** Everything at once: `toJSON(github.event)` holds each title and text that the event has. */
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
const known$1 = [...UNTRUSTED_SOURCES, ...WHOLE].map((entry) => ({
	entry,
	parts: entry.path.split(".")
}));
/** The source that a context path reads; `null` for what outsiders cannot fill freely. */
function untrustedSource(path) {
	const lower = path.map((part) => part.toLowerCase());
	if (lower.join(".") === "github.event.commits.*") return untrustedSource(lower.slice(0, -1));
	return known$1.find(({ parts }) => parts.length === lower.length && parts.every((part, index) => part === "*" || part === lower[index]))?.entry ?? null;
}
/** Events that give a fork's pull request no secrets and a token that only reads. */
const UNPRIVILEGED_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);

// src/rules/workflow/untrusted/actions.ts
const FILES = "whoever opens a pull request, by the name of a file,";
const BRANCH = "whoever opens a pull request, by the name of a branch,";
/** Source: the CodeQL models of github/codeql, `actions/ql/lib/ext/manual`, and the actions' own documentation. */
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
/** Any event: what a script asks for by number does not depend on what started it. */
const ANY_EVENT = [
	...EVENTS,
	"workflow_dispatch",
	"schedule",
	"repository_dispatch",
	"discussion_comment",
	"merge_group"
];
/** What scripts ask GitHub or git for. */
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
/** What an outsider writes into an output of a step; `null` where the step is no action that is known to pass it on. */
function actionOutput(step, output) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return null;
	const action = `${reference.owner}/${reference.repository}`.toLowerCase();
	if (action === "actions/github-script") return scriptOutput(step, output);
	const known = OUTPUTS$1.find((entry) => entry.action === action);
	if (known === void 0 || !known.outputs.some((pattern) => matches$1(pattern, output.toLowerCase()))) return null;
	if (action === "tj-actions/changed-files" && escapes(step)) return null;
	const events = known.writer === FILES ? EVENTS.filter((event) => event !== "push") : EVENTS;
	return {
		path: `${action} ${output}`,
		events,
		writer: known.writer,
		lines: false,
		whole: false
	};
}
/** `core.setOutput('title', context.payload.issue.title)`, or a script that returns it. */
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
/** A plain access to the payload; a call on it (`.match()`, `.length`) may leave nothing of the text. */
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
function escapes(step) {
	const safe = step.with.find(({ key }) => key.value.toLowerCase() === "safe_output");
	const { reference, versionComment } = step.uses;
	if (reference.kind !== "repository" || safe?.value.value.trim().toLowerCase() === "false") return false;
	const version = versionComment ?? (isCommitSha(reference.ref) ? "" : reference.ref);
	const major = /^v?(\d+)/.exec(version)?.[1];
	return major === void 0 || Number(major) >= 41;
}
function matches$1(pattern, output) {
	if (pattern === "*") return true;
	if (pattern.startsWith("*")) return output.endsWith(pattern.slice(1));
	return pattern === output;
}

// src/rules/workflow/untrusted/carried.ts
/** Functions whose result holds the text of their arguments; the others answer with a truth, a number or a digest. */
const CARRYING = /* @__PURE__ */ new Set([
	"format",
	"join",
	"tojson",
	"fromjson"
]);
/**
* The reads whose text can become the expression's own: of `a == b && c || d` that is `c` and `d`.
* A comparison, a negation, `contains()` and `hashFiles()` let no text through.
*/
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
/**
* The events that can start a step, each judged against the conditions on the way, callers included. A condition that
* only holds for people of the repository (`head.repo.full_name == github.repository`) ends the way.
*/
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
/** Whether a condition can hold on an event that an outsider caused. */
function holdsFor(condition, event) {
	if (asksWhoItIs(condition)) return false;
	return canBeTrue(condition, {
		status: (name) => name === "always" ? [true] : null,
		context: (path) => {
			if (path === "github.event_name") return event === null ? null : [event];
			if (HERE.test(path)) return ["owner", ...literalsOf(condition.value)];
			return OUTSIDER.get(path) ?? null;
		}
	});
}
/** What an outsider's event says of itself. Logins stand for names that no condition can mean. */
const OUTSIDER = /* @__PURE__ */ new Map([
	["github.event.pull_request.head.repo.full_name", ["outsider/repository"]],
	["github.event.pull_request.head.repo.fork", [true]],
	["github.event.pull_request.head.repo.owner.login", ["outsider"]],
	["github.event.pull_request.head.user.login", ["outsider"]],
	["github.event.pull_request.user.login", ["outsider"]],
	["github.event.pull_request.author_association", ["NONE"]],
	["github.event.issue.user.login", ["outsider"]],
	["github.event.issue.author_association", ["NONE"]],
	["github.event.comment.user.login", ["outsider"]],
	["github.event.comment.author_association", ["NONE"]],
	["github.event.review.author_association", ["NONE"]],
	["github.event.workflow_run.event", ["pull_request"]],
	["github.event.workflow_run.head_repository.full_name", ["outsider/repository"]],
	["github.event.workflow_run.head_repository.fork", [true]],
	["github.event.workflow_run.head_repository.owner.login", ["outsider"]]
]);
const HERE = /^github\.(?:repository|repository_owner|event\.repository\.(?:full_name|owner\.login)|event\.pull_request\.base\.repo\.(?:full_name|owner\.login))$/;
function literalsOf(condition) {
	return [...condition.matchAll(/'([^']*)'/g)].map(([, literal]) => literal);
}
/** `contains(fromJSON('["OWNER", …]'), ….author_association)`: the list names who may, and outsiders are not on it. */
function asksWhoItIs({ value }) {
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
/** A `workflow_run` after workflows of this repository that no pull request starts brings nothing from outside. */
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
/** The steps of this repository that use one of its actions. */
function callersOfAction(model, action) {
	const uses = (step) => step.uses !== null && localAction(model, step.uses.reference) === action;
	return [...model.workflows.flatMap((file) => file.jobs.flatMap((job) => job.steps.filter(uses).map((step) => ({
		file,
		job,
		step
	})))), ...model.actions.flatMap((file) => file.steps.filter(uses).map((step) => ({
		file,
		job: null,
		step
	})))];
}
/** The jobs of this repository that call one of its workflows. */
function callersOfWorkflow(model, workflow) {
	return model.workflows.flatMap((file) => file.jobs.filter((job) => job.uses !== null && localWorkflow(model, job.uses.reference) === workflow).map((job) => ({
		file,
		job,
		step: null
	})));
}

// src/rules/workflow/untrusted/written.ts
/**
* Finds `name=value` and `name<<EOF` blocks in scripts of any shell that write to the file, and the older
* `::set-output`. A value that comes out of a pipe or another program is not followed: it may hold nothing of the text.
*/
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
		variables: followed(value, direct),
		fetched: fetchedIn(texts, value)
	};
}
/** Programs that print a title, a text or the name of a branch as somebody else wrote it. */
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
/** Variables that a text expands whole; the inside of `$(…)` is another program's input. */
function variablesIn(text) {
	return [...text.replaceAll(/\$\([^)]*\)|`[^`]*`/g, "").matchAll(/\$(?:env:)?\{?([A-Za-z_]\w*)(?=[}\W]|$)/g)].map(([, name]) => name);
}
/** One variable may stand for another: `branch="${HEAD_REF#refs/heads/}"`. Tested ones count as checked. */
function followed(text, names) {
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
	return followed(text, names).flatMap((name) => assignedTo(text, name).map(({ start, text: value }) => ({
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
/** A script that matches a variable against a pattern decides itself what gets through. */
function isTested(text, name) {
	return new RegExp(String.raw`\$\{?${name}\}?["']?\s*=~|case\s+["']?\$\{?${name}\b`).test(text);
}

// src/rules/workflow/untrusted/flow.ts
/** Follows texts that outsiders fill as they like. */
function textTrail(model) {
	return {
		model,
		context: untrustedSource,
		output: actionOutput,
		fetched: (what) => what === "head" ? null : FETCHED[what]
	};
}
const MAX_DEPTH = 8;
/** Every read of a value through which an outsider's text becomes part of it. */
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
/** The variable of a step that holds an outsider's text; `null` where it holds none. */
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
	if (depth > MAX_DEPTH) return null;
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
	if (source === null || source.whole && !/tojson/i.test(expression.source)) return null;
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
/** The steps before the one at a spot. */
function earlierThan({ file, job, step }) {
	const steps = job?.steps ?? (file.kind === "action" ? file.steps : []);
	return step === null ? [] : steps.slice(0, step.index);
}
function exportedBefore(trail, name, spot, depth) {
	for (let index = spot.earlier.length - 1; index >= 0; index--) {
		const step = spot.earlier[index];
		if (step.run === null || depth > MAX_DEPTH) continue;
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
/** What a script writes under a name, followed back through its expressions and variables. */
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
/** A step's title for a message: one line, no backticks, of bounded length. */
function title(step) {
	const words = (step?.title ?? "").replaceAll("`", "'");
	return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
function same$1(a, b) {
	return a !== void 0 && b !== void 0 && a.toLowerCase() === b.toLowerCase();
}

// src/rules/workflow/dangerous-trigger/fetches.ts
/** What a step fetches of a pull request; `null` where it fetches none. */
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
/** A name alone is looked up in this repository, where a fork's branch is not; a SHA is found in the whole network. */
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
/** `refs/pull/${{ github.event.issue.number }}/merge`. */
function numbered(text) {
	const match = /(?:refs\/)?pull\/\$\{\{[^}]*\}\}\/(?:head|merge)/.exec(text.value);
	if (match === null) return null;
	return {
		at: locate(text, match.index, match.index + match[0].length),
		written: match[0],
		events: null
	};
}
const PULL = /(?:^|["'+:/])pull\/\S+\/(?:head|merge)\b/;
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

// src/rules/workflow/dangerous-trigger/heads.ts
/** Events that run with this repository's token and secrets although an outsider causes them. */
const PRIVILEGED = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues"
];
const head = (path, events = PRIVILEGED) => ({
	path,
	events,
	writer: "whoever opens a pull request",
	lines: false,
	whole: false
});
const TARGET = ["pull_request_target"];
/** Where an event names the code of a pull request. */
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
/** Follows what names the code of a pull request: SHAs, branches and repositories of its head. */
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

// src/rules/workflow/dangerous-trigger/runs.ts
/** Actions that run or build what is in the workspace. */
const BUILDING_ACTIONS = /^(?:docker\/(?:build-push-action|bake-action)|pre-commit\/action|cypress-io\/github-action|bahmutov\/npm-install|gradle\/gradle-build-action|changesets\/action|golangci\/golangci-lint-action|borales\/actions-yarn|andresz1\/size-limit-action|preactjs\/compressed-size-action|withastro\/action|pypa\/cibuildwheel|goreleaser\/goreleaser-action|github\/codeql-action\/autobuild|nick-fields\/retry)$/i;
/** Programs that talk to services or to git, and start nothing of the workspace. */
const REMOTE = /* @__PURE__ */ new Set([
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
/**
* Whether a step can run code that was put into the workspace, or into `folder` of it, before.
* @returns what runs it, for a message; `null` where nothing of it is run
*/
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
function starts(command) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program) || REMOTE.has(program)) return false;
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
/** Whether the whole step works in the folder. */
function isIn(step, folder) {
	return folder === "" || step.workingDirectory?.value.includes(folder) === true;
}
const INTERPRETERS$2 = /* @__PURE__ */ new Set([
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
/** Whether a command runs something of the folder: `python pr/build.py`, `pr/build.sh`, `make -C pr`; not `python own.py pr`. */
function loads(command, folder) {
	if (INTERPRETERS$2.has(command.program)) return operands(command)[0]?.includes(folder) === true;
	return command.programWord?.value.includes(folder) === true || names$1(command, folder);
}
function names$1(command, folder) {
	return command.args.some(({ value }) => value.includes(folder));
}
function firstLine$1(text) {
	return text.trim().split("\n", 1)[0];
}

// src/rules/workflow/pinning/quoted.ts
const LONGEST$1 = 120;
/** Text of the repository for a message: one line, no backticks, of bounded length, between backticks. */
function quoted$1(text) {
	const line = text.replace(/[\s\p{Cc}]+/gu, " ").replaceAll("`", "'").trim();
	return `\`${line.length > LONGEST$1 ? `${line.slice(0, LONGEST$1)}…` : line}\``;
}

// src/rules/workflow/dangerous-trigger.ts
/**
* `pull_request_target`, `workflow_run` and comments start workflows of this repository, with its token, its secrets and
* its caches, because of what an outsider did. Such a job must not fetch and run the outsider's code.
*
* Not every use of these events is a finding: one that labels or comments is what they are for. `high` where something
* of the fetched code runs (a build, a local action), `medium` where it only lies on the disk, and one lower where a
* person has to agree first (an environment, a label): the code can change between the agreement and the run.
*
* Source: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/; OWASP CICD-SEC-4; the
* TanStack compromise of May 2026 began so.
*/
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
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) yield* jobFindings(workflows, trail, workflow, job);
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
		const events = (fetch.events ?? PRIVILEGED).filter((event) => PRIVILEGED.includes(event) && reach.events.has(event));
		if (events.length > 0) yield finding$4(model, file, job, fetch, events);
	}
}
function finding$4(model, file, job, fetch, events) {
	const own = fetch.step.run === null ? null : runsCode(fetch.step, fetch.folder);
	const later = job.steps.slice(fetch.step.index + 1).flatMap((step) => {
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
	const agreed = agreement(file, job, fetch);
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
/** What a person has to do before the job runs, and by how much it lessens the risk; `null` where nobody is asked. */
function agreement(file, job, fetch) {
	const before = file.jobs.filter((other) => job.needs.some((need) => need.value === other.id.value));
	if ([...before.flatMap((other) => other.steps), ...job.steps.slice(0, fetch.step.index)].map((step) => [step.run?.text.value, ...step.with.map(({ value }) => value.value)].join("\n")).some((text) => PERMISSION_CHECK.test(text))) return {
		what: "Somebody with write access has to ask for it",
		steps: 2
	};
	if ([job, ...before].some(({ environment }) => environment !== null)) return {
		what: "An environment may ask for approval",
		steps: 1
	};
	const conditions = [
		job.if,
		fetch.step.if,
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
const PERMISSION_CHECK = /collaborators\/[^\n]*permission|getCollaboratorPermissionLevel|checkMembershipFor|getMembershipFor/;
function lowered(severity, steps) {
	return steps === 0 ? severity : lowered(oneLower(severity), steps - 1);
}
/** Whether the token of a job only reads, and no secret is named anywhere that it sees. */
function holdsNothing(file, job) {
	const permissions = job.permissions ?? file.permissions;
	if (permissions === null || permissions.kind === "write-all" || permissions.kind === "dynamic") return false;
	if (permissions.scopes.some(({ value }) => value.value.trim() === "write")) return false;
	return ![...[...file.env, ...job.env].map(({ value }) => value), ...job.steps.flatMap((step) => [...[...step.env, ...step.with].map(({ value }) => value), ...step.run === null ? [] : [step.run.text]])].some(({ expressions }) => expressions.some(({ reads }) => reads.some(({ path }) => path[0] === "secrets" && path[1]?.toLowerCase() !== "github_token")));
}

// src/rules/workflow/dependency-confusion/settings.ts
/**
* Variables that package managers read.
* Sources: https://pip.pypa.io/en/stable/topics/configuration/#environment-variables,
* https://docs.astral.sh/uv/reference/environment/, https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/config.md,
* https://yarnpkg.com/configuration/yarnrc
*/
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
/** Options and configuration keys, which bear the same names; uv's own differ. */
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
/** What a variable's name sets; `null` for one that no package manager reads. */
function variable$1(name) {
	return VARIABLES.get(name.toUpperCase()) ?? null;
}
/** What an option (without dashes) or a configuration key sets; underscores and a scope in front are allowed. */
function configurationKey(name) {
	const plain = name.trim().replace(/^@[\w.-]+:/, "").replace(/^(?:global|site|user|install|download|wheel)\./, "").replaceAll("_", "-").toLowerCase();
	return KEYS.get(plain) ?? null;
}
const OPTION = /(?<![\w-])(--(?:extra-index-url|index-url|default-index|trusted-host|find-links|index-strategy|allow-insecure-host))(?:=|\s+)["']?((?:\$\{\{.*?\}\}|[^\s"'])+)/g;
const VARIABLE = /(?<![\w$-])((?:PIP|UV|YARN|NPM_CONFIG|npm_config)_\w+)\s*[=:]\s*(?:"([^"\n]*)"|'([^'\n]*)'|((?:\$\{\{.*?\}\}|[^\s"'])+))/g;
const LINE = /^[ \t]*((?:@[\w.-]+:)?(?:extra[-_]index[-_]url|trusted[-_]host|find[-_]links|index[-_]url|strict-ssl|registry))[ \t]*=[ \t]*(\S[^\n]*)$/gm;
/**
* Every setting that a text mentions: options, assignments of variables, and lines of configuration files. For texts
* that hold commands without being commands: inputs of actions, quoted strings, here-documents, other shells.
*/
function mentions$1(text) {
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
		const known = variable$1(match[1]);
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
/** The settings of one configuration file, judged together. */
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
/** `key = value` with indented lines that continue the value. Source: https://pip.pypa.io/en/stable/topics/configuration/ */
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
/**
* Options of a requirements file. Where every requirement carries a hash, pip checks all of them, and a package from the
* wrong index fails. Source: https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
*/
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
/** `ENV` and `ARG` of a Dockerfile; its `RUN` lines are scripts. */
function dockerfileSettings(file) {
	const settings = [];
	for (const match of file.text.value.matchAll(/^[ \t]*(?:ENV|ARG)[ \t]+((?:[^\n\\]|\\\r?\n|\\.)*)/gim)) {
		const start = match.index + match[0].length - match[1].length;
		const old = /^([A-Za-z_]\w*)[ \t]+([^=\n]\S*(?:[ \t]+\S+)*)$/.exec(match[1].trim());
		const known = old === null ? null : variable$1(old[1]);
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
		for (const mention of mentions$1(match[1])) settings.push({
			...mention,
			at: locate(file.text, start + mention.start, start + mention.end)
		});
	}
	return settings;
}

// src/rules/workflow/dependency-confusion/index-url.ts
/**
* Public indexes on which a vendor publishes builds of its own. Their names are no secrets, and still the public index is
* searched beside them: `torchtriton` was taken over in that way in December 2022.
* Source: https://pytorch.org/blog/compromised-nightly-dependency/
*/
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
/** Second-level names of indexes that are open to everybody. */
const PUBLIC_DOMAINS = /* @__PURE__ */ new Map([
	["pypi", "org"],
	["npmjs", "org"],
	["npmjs", "com"],
	["yarnpkg", "com"]
]);
/** Reads an index as written in an option, a variable or a file; `name=` in front of it is uv's. */
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
/** Whether a host is the machine itself. */
function isLocalHost(host) {
	return /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)(?::\d+)?$/i.test(host.trim());
}
/** Whether the policy trusts this index: an entry is a host, or a host with a leading path. */
function isTrusted(url, trusted) {
	return trusted.some((entry) => {
		const wanted = entry.replace(/^https?:\/\//i, "").replace(/\/+$/, "").toLowerCase();
		const shown = url.shown.toLowerCase();
		return wanted !== "" && (url.host === wanted || shown === wanted || shown.startsWith(`${wanted}/`));
	});
}

// src/rules/workflow/dependency-confusion/judge.ts
/**
* What is wrong with a setting, given the others that hold in the same command, block or file.
*
* A single private index (`--index-url` alone) is sound: it serves everything or nothing. A second one is not: pip takes
* the highest version that any index offers. uv stops at the first index that has the name, so that only names which the
* private index lacks fall through to the public one; that is one severity lower, until `index-strategy` undoes it.
*
* Sources: https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url (its warning),
* https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes
*/
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
	const where = onlyPrivate || open.some((url) => url.public) ? "a public fallback to a private index" : `${shown} beside the public index`;
	const vendor = open.every((url) => url.vendor);
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
/** The settings of each command; a command's own settings are judged together. */
function scriptSettings(script) {
	if (!ANY_SETTING.test(script.text.value)) return [];
	const commands = commandsOf$1(script);
	if (commands === null) return [textSettings(script.text, withoutComments(script.text.value))];
	return commands.map((command) => commandSettings(command)).filter((settings) => settings.length > 0);
}
const ANY_SETTING = /index|trusted[-_]host|find[-_]links|strict[-_]ssl|insecure[-_]host|registry|\s-[if]\b/i;
/** Every setting that a text mentions; `value` may be the text with parts blanked out. */
function textSettings(text, value = text.value) {
	return mentions$1(value).map((mention) => ({
		...mention,
		at: locate(text, mention.start, mention.end)
	}));
}
/** Programs that print or search: what they are given is text, unless it goes to a file. */
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
		const known = variable$1(name);
		add(known, value.value, name, value);
		if (known === null) for (const mention of mentions$1(value.value)) add(mention, mention.value, mention.written, value);
	}
	for (const redirect of command.redirects) settings.push(...documentSettings(script, redirect));
	const prints = PRINTERS.has(program);
	if (prints && !writesFile(command)) return settings;
	if (requiresHashes(command)) return settings.filter((setting) => setting.key !== "extra-index-url");
	command.args.forEach((word, index) => {
		const next = command.args[index + 1];
		if (/\s/.test(word.value) || prints) {
			for (const mention of mentions$1(word.value)) add(mention, mention.value, mention.written, word);
			return;
		}
		const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(word.value) ?? [];
		if (name !== void 0) addOption(name, value, word, next);
		else if (program === "pip" && SHORT_OPTIONS.has(word.value)) addOption(SHORT_OPTIONS.get(word.value), void 0, word, next);
		const [, assigned, given] = /^([A-Za-z_]\w*)=(.*)$/.exec(word.value) ?? [];
		if (assigned !== void 0) add(variable$1(assigned), given, assigned, word);
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
/** In hash-checking mode a package from the wrong index does not match, and the install fails. */
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
	return mentions$1(body.text).map((mention) => ({
		...mention,
		at: locate(script.text, body.pos + mention.start, body.pos + mention.end)
	}));
}
/** For shells without a parser: lines that are comments in PowerShell, Python and cmd, blanked out. */
function withoutComments(text) {
	return text.replace(/^[ \t]*(?:#|::|REM\b)[^\n]*/gim, (line) => " ".repeat(line.length));
}

// src/rules/workflow/dependency-confusion/pyproject.ts
/** Index tables of `pyproject.toml` (uv, Poetry, PDM) and `uv.toml`. */
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
		return parse$10(file.text.value);
	} catch (error) {
		if (error instanceof TomlError) return error.message.split("\n", 1)[0];
		throw error;
	}
}
/** Source: https://docs.astral.sh/uv/concepts/indexes/ and https://docs.astral.sh/uv/reference/settings/ */
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
		value: text$1(main.url),
		written: "default",
		at: headerAt(file, `${prefix}index`, indexes.indexOf(main))
	});
	for (const [position, index] of indexes.entries()) {
		if (index === main || index.explicit === true) continue;
		settings.push({
			tool: "uv",
			key: "extra-index-url",
			value: text$1(index.url),
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
/**
* Poetry searches all primary sources alike; PyPI is one of them unless some source is primary by name, and is searched
* before supplemental ones. Source: https://python-poetry.org/docs/repositories/#package-source-constraint
*/
function* poetrySources(file, sources, trusted) {
	const priority = (source) => text$1(source.priority ?? "primary").toLowerCase();
	const isPublic = (source) => text$1(source.name).toLowerCase() === "pypi" || indexUrl(text$1(source.url)).public;
	const onPublic = sources.find((source) => isPublic(source) && priority(source) !== "explicit");
	const replaced = sources.some((source) => ["primary", "default"].includes(priority(source)));
	for (const [position, source] of sources.entries()) {
		const url = indexUrl(text$1(source.url));
		const at = headerAt(file, "tool.poetry.source", position);
		const name = text$1(source.name);
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
/**
* A PDM source is searched beside PyPI unless one is named `pypi`, which replaces it.
* Source: https://pdm-project.org/latest/usage/config/#configure-the-package-indexes
*/
function* pdmSources(file, pdm, trusted) {
	const sources = tables(pdm.source);
	const main = sources.find((source) => text$1(source.name) === "pypi");
	const ordered = table(pdm.resolution)["respect-source-order"] === true;
	for (const [position, source] of sources.entries()) {
		const at = headerAt(file, "tool.pdm.source", position);
		const url = indexUrl(text$1(source.url));
		const name = text$1(source.name);
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
		if (main !== void 0 && !indexUrl(text$1(main.url)).public) continue;
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
/** Where a key stands, by its own last name under its table's header; the file's start where it is written unusually. */
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
function text$1(value) {
	return typeof value === "string" ? value : "";
}

// src/rules/workflow/dependency-confusion.ts
/**
* An install can take a package from somebody else than the one who is meant: a public index beside a private one, or an
* index whose answers nobody checks.
*
* Vendors' public indexes (PyTorch's, NVIDIA's) fire too, one severity lower: their own names were taken over on the
* public index before. The policy names those that it accepts in `trusted-indexes`.
*
* Sources: https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610,
* https://pytorch.org/blog/compromised-nightly-dependency/, OWASP CICD-SEC-3.
*/
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
	options: strictObject({ 
	/** Hosts, or hosts with a leading path, whose use beside the public index is accepted. */
"trusted-indexes": optional(array(pipe(string(), minLength(1))), []) }),
	applies: ({ workflows }) => workflows.coverage.found === 0 ? "the repository has no workflow, script or package configuration" : true,
	*check({ workflows }, options) {
		const trusted = options["trusted-indexes"];
		for (const group of settingGroups(workflows)) yield* judged(group, trusted);
		for (const file of workflows.supportFiles) if (file.kind === "pyproject" || file.kind === "uv-config") yield* pythonProject(file, trusted);
	}
});
/** Settings that hold together: those of one command, one `env` block, one configuration file. */
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
}
function* judged(group, trusted) {
	for (const setting of group) {
		const draft = judge$1(setting, group, trusted);
		if (draft !== null) yield draft;
	}
}
function environmentSettings(env) {
	return env.flatMap(({ key, value }) => {
		const known = variable$1(key.value);
		return known === null ? textSettings(value) : [{
			...known,
			value: value.value,
			written: key.value,
			at: value.at
		}];
	});
}
/** Inputs that hold text for people: what it tells to type installs nothing here. */
const PROSE = /^(?:body|comment|message|description|title|summary|release[-_]?notes?|text|issue-body)$/i;
/** Inputs of actions, which often hold arguments or whole scripts. */
function* valueSettings(entries) {
	for (const { key, value } of entries) {
		if (PROSE.test(key.value)) continue;
		const known = /^(?:extra-index-url|trusted-host)$/i.test(key.value) ? variable$1(`PIP_${key.value.replaceAll("-", "_")}`) : null;
		yield known === null ? textSettings(value) : [{
			...known,
			value: value.value,
			written: key.value,
			at: value.at
		}];
	}
}

// src/rules/workflow/permissions/actions.ts
/**
* What known actions write. An action that is not here can use anything, because every action can read the token.
* `id-token` stands here too: only what asks for an OIDC token lists it.
*/
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
	writes("github/codeql-action/*", "security-events"),
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
/** What the action can write; `any` for one that the table does not know. */
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
/** What each command of `gh` writes; the ones that are not here can write anything. Source: https://cli.github.com/manual/ */
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
/** Tools that talk to a container registry with the credentials of an earlier login. */
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
/** The scopes that a command can write with, `id-token` aside. */
function commandWrites(command, reach) {
	const { program } = command;
	if (program === "" || INERT_PROGRAMS.has(program)) return [];
	if (program === "git") return reach.token || reach.gitCredentials ? ["contents"] : [];
	if (program === "gh") return reach.token ? GH_WRITES.get(operands(command)[0] ?? "") ?? "any" : [];
	if (buildsOrTests(program, operands(command))) return reach.token ? "any" : [];
	if (reach.token) return REGISTRY_CLIENTS.has(program) ? ["packages"] : "any";
	return reach.gitCredentials ? ["contents"] : [];
}
/**
* Whether a command can ask the runner for an OIDC token. The request's URL and secret are in the environment of every
* step of such a job, so that only programs that start nothing else are sure not to.
*/
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
/**
* Whether any step of a job can use a scope with `write`. Only what is provable is denied: an action that is not known,
* a script that holds the token, a script in another language can all use everything.
*/
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
	let gitCredentials = depth > 0;
	for (const step of steps) {
		const here = {
			...given,
			env: [...given.env, ...step.env]
		};
		if (step.run !== null && scriptCanUse(step, scope, here, gitCredentials)) return true;
		if (step.uses !== null && actionCanUse(model, step, scope, here, depth)) return true;
		gitCredentials ||= leavesCredentials(step);
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
/** The script hands the token to later steps: through the environment file, an output or a stored login. */
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
/** `docker/login-action`: what it stores serves registry clients and nothing else. */
function isRegistryLogin(step) {
	const { reference } = step.uses;
	return reference.kind === "repository" && `${reference.owner}/${reference.repository}`.toLowerCase() === "docker/login-action";
}
/** `actions/checkout` leaves its token in git's configuration unless told not to. */
function leavesCredentials(step) {
	const reference = step.uses?.reference;
	if (reference === void 0) return false;
	if (reference.kind !== "repository") return true;
	if (`${reference.owner}/${reference.repository}`.toLowerCase() !== "actions/checkout") return false;
	return step.with.find((entry) => entry.key.value.toLowerCase() === "persist-credentials")?.value.value.trim().toLowerCase() !== "false";
}
/** Whether a value carries the job's token: `github.token`, `secrets.GITHUB_TOKEN`, or all of either context. */
function holdsToken(text, anySecret) {
	return text.expressions.some((expression) => expression.error !== null || expression.reads.some(({ path }) => {
		const [context, name] = path.map((part) => part.toLowerCase());
		if (context === "github") return name === void 0 || name === "*" || name === "token";
		if (context === "secrets") return anySecret || name === void 0 || name === "*" || name === "github_token";
		return context === "env" || context === "inputs" || context === "steps" || context === "needs" ? /token|pat\b|password|secret|auth/i.test(path.join(".")) : false;
	}));
}

// src/rules/workflow/excessive-permissions.ts
/**
* A token that can do more than its job needs.
*
* At workflow level every write scope fires: each job that is added later inherits it. Where one job or none inherits it
* today, nothing is exposed yet and the finding is `low`, except for `id-token`, which belongs to one job in any case.
* At job level a write scope fires only where it is provable that no step can use it; see `permissions/`.
*
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions;
* OpenSSF Scorecard Token-Permissions; OWASP CICD-SEC-5.
*/
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
		const evidence = {
			scope,
			inheritedBy: inheriting.map((job) => job.id.value),
			usableBy: users.map((job) => job.id.value)
		};
		yield {
			at: entry.value.at,
			message: `\`${scope}: write\` is granted to the whole workflow. ${whoHoldsIt(inheriting, users)}${idTokenWord(scope)}`,
			remedy: moveDown(scope, users),
			...inheriting.length <= 1 && scope !== "id-token" && users.length === inheriting.length ? { severity: "low" } : {},
			evidence,
			key: `workflow ${scope}`
		};
	}
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
function whoHoldsIt(inheriting, users) {
	if (inheriting.length === 0) return "Every job replaces it today; a job added later would inherit it.";
	if (users.length === 0) return `No job that inherits it can use it: ${names(inheriting)}.`;
	if (inheriting.length === 1) return `Only ${names(inheriting)} inherits it today; a job added later would too.`;
	if (users.length === inheriting.length) return `${names(inheriting)} ${inheriting.length === 2 ? "both" : "all"} hold it, needed or not.`;
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

// src/sources/workflows/walk.ts
/** Every step of every workflow and composite action, in the order of the files. */
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
/** Every script: of steps, then of script files and Dockerfiles. */
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
/** Every `uses:`, of jobs and of steps. */
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
/** Every named image but those of `docker://` steps, which are `uses`. */
function* allImages(model) {
	for (const workflow of model.workflows) for (const job of workflow.jobs) {
		if (job.container !== null) yield job.container;
		yield* job.services;
	}
	for (const action of model.actions) if (action.image !== null) yield action.image;
	for (const file of model.supportFiles) yield* file.images;
}
/** Whether a whole `env` or `with` is one expression, or has one inserted (`${{ insert }}`): its names cannot be known. */
function isDynamic(entries) {
	return entries.some(({ key }) => key.value.includes("${{"));
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
/**
* The advisories that every run knows, also offline: actions that were taken over, and holes that let an outsider in.
* Source of each: https://github.com/advisories/<id>
*/
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
/**
* An action of which an advisory is known: a release with a hole, or a commit of those who took the action over.
*
* Decided from a table that the rule brings along, without a network: by the tag, by the version comment beside a SHA,
* and by the malicious commits themselves. A SHA without a comment is compared with those commits alone, and a tag like
* `v4` with an advisory only where no release of that line is sound.
*
* Source: https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions
*/
const knownVulnerableAction = defineRule({
	id: "workflow/known-vulnerable-action",
	title: "Action has a published advisory",
	severity: "high",
	rationale: "The action runs with the token and secrets of the job, and how to misuse this release of it is published.",
	remedy: "Move to the release that the advisory names as fixed, pinned to its commit.",
	standards: [
		"OWASP CICD-SEC-3",
		"OpenSSF Scorecard Vulnerabilities",
		"NIST SSDF RV.1.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow or action" : true,
	*check({ workflows }) {
		for (const { uses } of allUses(workflows)) {
			const { reference, text } = uses;
			if (reference.kind !== "repository") continue;
			const name = `${reference.owner}/${reference.repository}`;
			for (const advisory of ACTION_ADVISORIES.filter(({ action }) => action === name.toLowerCase())) {
				const why = coveredBy(advisory, uses);
				if (why === null) continue;
				yield {
					at: locate(text, reference.refStart, text.value.length),
					message: `\`${name}\` ${why} is covered by ${[advisory.id, ...advisory.aliases].join(" (")}${advisory.aliases.length > 0 ? ")" : ""}: ${advisory.summary}.`,
					remedy: remedyFor$2(advisory, name),
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
	}
});
function remedyFor$2({ range, commits }, name) {
	const use = range === null ? `Replace the commit by one of \`${name}\` that its maintainers vouch for` : `Use \`${name}\` ${range.fixed} or later, pinned to its commit`;
	return commits.length === 0 ? `${use}.` : `${use}, and change every secret that a run of those days could see.`;
}
function isMalicious({ commits }, ref) {
	return commits.includes(ref.toLowerCase());
}
/** How the advisory covers what is used, for a message; `null` where it does not, or where nobody can tell. */
function coveredBy(advisory, uses) {
	const { range, commits } = advisory;
	const { reference, versionComment } = uses;
	if (reference.kind !== "repository") return null;
	const { ref } = reference;
	if (isMalicious(advisory, ref)) return `at \`${ref.slice(0, 12)}\`, a malicious commit,`;
	if (isCommitSha(ref) && commits.length > 0) return null;
	const version = isCommitSha(ref) ? versionComment : ref;
	if (range === null || version === null || !/^v?\d+(?:\.\d+){0,2}$/.test(version)) return null;
	const parts = numbers$1(version);
	const fixed = numbers$1(range.fixed);
	const latest = parts.length < 3 ? [...parts, ...Array(3 - parts.length).fill(Number.MAX_SAFE_INTEGER)] : parts;
	return compare$1(latest, fixed) < 0 && compare$1(latest, numbers$1(range.from)) >= 0 ? `\`${version}\`` : null;
}
function numbers$1(version) {
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
/**
* A job that publishes or deploys and can run twice at once, or that a later run cancels half-way.
*
* Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
*/
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
/** Whether `cancel-in-progress` can be true on an event that is no pull request. */
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
/**
* A job whose token's scopes are written nowhere: not on the job, not on its workflow.
* One finding a job, so that a job added later is a finding of its own.
*
* A workflow that starts through `workflow_call` alone is left to its callers: the called job's token never holds more
* than the calling job's, and that job is judged where it stands.
*
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions;
* OpenSSF Scorecard Token-Permissions.
*/
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
/** Whether every way to start the workflow is a call from another one. */
function onlyCalled(workflow) {
	return workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger.event.value === "workflow_call");
}

// src/rules/workflow/missing-timeout.ts
/**
* A job without `timeout-minutes`, which GitHub lets run for six hours. Jobs that call a workflow cannot have one.
*
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
*/
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

// src/rules/workflow/persisted-credentials/steps.ts
/** Actions that neither push nor fetch with the credentials that checkout left in git; any other one may. */
const NO_GIT = /^(?:actions\/(?!github-script$)[\w-]+|docker\/[\w-]+|aws-actions\/[\w-]+|google-github-actions\/[\w-]+|azure\/[\w-]+|astral-sh\/[\w-]+|pypa\/gh-action-pypi-publish|pnpm\/action-setup|oven-sh\/setup-bun|ruby\/setup-ruby|codecov\/codecov-action|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/[\w-]+|step-security\/harden-runner|anchore\/[\w-]+|dtolnay\/rust-toolchain|swatinem\/rust-cache|slackapi\/slack-github-action|hashicorp\/setup-terraform)$/i;
/** Programs that install packages of others, whose scripts then run: with the words that make them do so. */
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
/** Whether a step needs the credentials, or may: a script of the repository can hold a `git push`. */
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
/** `npm test`, `npm publish`, `npm run build`: what a package calls so neither pushes nor fetches. */
function builds(command) {
	const [first, second] = operands(command);
	const script = first === "run" ? second : first;
	return /^(?:publish|test|pack|audit|config|build|lint|typecheck|compile|format)(?::|$)/.test(script ?? "");
}
/** The install command of a step; `null` where it installs nothing. */
function installs(step) {
	const found = (step.run === null ? null : commandsOf$1(step.run))?.find((command) => isInstall(command) && !command.args.some(({ value }) => value === "--ignore-scripts"));
	return found === void 0 ? null : `${found.program} ${operands(found)[0]}`;
}
function isInstall(command) {
	return INSTALLS.get(command.program)?.has(operands(command)[0] ?? "") === true;
}
/** Whether a step uploads the whole workspace with its hidden files, `.git/config` among them. */
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
/**
* `actions/checkout` leaves the job's token on disk, and a later step installs packages of others or uploads the
* workspace, while no step needs the token there.
*
* An install is a finding where the token can write, or where nothing says what it can: what it reads is in a public
* repository anyway. A job that may push (`git push`, an action that is not known, a file of the repository that is run)
* stays silent, and so does who wrote `persist-credentials: true`.
*
* Source: https://github.com/actions/checkout#usage, `persist-credentials`; "ArtiPACKED", Unit 42, August 2024.
*/
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
		const later = job.steps.slice(step.index + 1);
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
/** Whether the job's token can write to the repository, as far as the workflow says. */
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

// src/rules/workflow/remote-script/downloads.ts
const INTERPRETERS$1 = /* @__PURE__ */ new Set([
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
/** Every download of a script that is run as it came, without a digest that was known before. */
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
/** `curl … | sh`: some later part of the pipe reads its program from the standard input. */
function pipedDownload(pipeline, byNode) {
	const parts = pipeline.commands.map((part) => part.type === "Command" ? byNode.get(part) : void 0);
	const first = parts.findIndex((part) => part !== void 0 && DOWNLOADERS.has(part.program));
	if (first === -1) return null;
	return parts.slice(first + 1).some((part) => part !== void 0 && readsProgram(part)) ? parts[first] : null;
}
/** `bash`, `bash -s -- --yes`, `python -`; not `python -c …`, `bash install.sh`, whose standard input is data. */
function readsProgram(command) {
	if (!INTERPRETERS$1.has(command.program)) return false;
	const values = command.args.map(({ value }) => value);
	if (values.includes("-s")) return SHELLS.has(command.program);
	return values.filter((value) => value !== "-" && value !== "/dev/stdin").every((value) => /^-[euxlo]+$|^-o$|^pipefail$|^--(?:login|noprofile|norc)$/.test(value));
}
/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(curl …)"`, `source <(curl …)`. */
function substituted(command, commands) {
	const { program, args, node } = command;
	if (!(program === "eval" || program === "source" || program === ".") && !INTERPRETERS$1.has(program)) return null;
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
/** `curl -o install.sh …` and then `bash install.sh` or `./install.sh` in the same script. */
function* saved(commands, text) {
	for (const download of commands.filter(({ program }) => DOWNLOADERS.has(program))) {
		const file = savedAs(download);
		if (file === null) continue;
		const name = file.replace(/^\.\//, "");
		const runner = commands.find((command) => command.node.pos > download.node.end && (command.programWord?.value.replace(/^\.\//, "") === name || INTERPRETERS$1.has(command.program) && operands(command)[0]?.replace(/^\.\//, "") === name));
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
/** A binary release is another question; what an interpreter runs, or what is named like a script, is a script. */
function isScript(name, download, runner) {
	return INTERPRETERS$1.has(runner.program) || /\.(?:sh|py|bash|rb|pl|js)$/.test(name) || /\.sh\b/.test(urlOf(download) ?? "");
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
/**
* A script is downloaded and run as it comes: `curl … | sh`, `bash <(curl …)`, `curl -o x.sh …; bash x.sh`,
* PowerShell's `iwr … | iex`.
*
* An address that holds a full commit SHA names the same bytes for ever and is silent, and so is a saved file whose
* digest or signature the script compares. In scripts and Dockerfiles of the repository, of which it is not known who
* runs them, a finding is `medium`.
*
* Source: the Codecov uploader, January to April 2021; OWASP CICD-SEC-3.
*/
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
			for (const download of runDownloads(placed.script)) if (!isPinned(download.url)) yield finding$3(placed, download);
			yield* powershell$1(placed);
		}
	}
});
function finding$3({ script, step }, download) {
	const from = download.url === null ? "What is downloaded" : `What ${quoted$1(hostOf(download.url))} answers`;
	return {
		at: locate(script.text, download.start, download.end),
		message: `${from} is run without a look at it. ${quoted$1(download.written)} ${download.how === "saved" ? "is saved and run later in the same script" : "is run as it comes"}, and nothing compares it with a known digest.`,
		severity: step === null ? "medium" : "high",
		evidence: {
			url: download.url ?? void 0,
			how: download.how
		}
	};
}
/** A full commit SHA in the address: git's own digest. */
function isPinned(url) {
	return url !== null && /(?:^|[/@=])[0-9a-f]{40}(?:[/?#]|$)/i.test(url);
}
function hostOf(url) {
	return /^(?:https?:\/\/)?([^/?#]+)/.exec(url)?.[1] ?? url;
}
/** `iwr https://… | iex`, `iex ((New-Object Net.WebClient).DownloadString('…'))`. */
function* powershell$1({ script, step }) {
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
		yield finding$3({
			script,
			step
		}, {
			...download,
			how: "piped"
		});
	}
}

// src/rules/workflow/references/places.ts
/** Every value of a workflow in which GitHub evaluates expressions, in the order of the file's structure. */
function* workflowPlaces(workflow) {
	const outer = {
		file: workflow,
		job: null,
		step: null,
		earlier: null,
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
/** Every value of a composite action in which GitHub evaluates expressions. */
function* actionPlaces(action) {
	if (action.using !== "composite") return;
	for (const { key, value } of action.outputs) yield {
		text: value,
		file: action,
		job: null,
		step: null,
		earlier: action.steps,
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
	yield* entries(job.with, outer, (name) => `input \`${name}\` ${of}`);
	if (job.secrets !== "inherit") yield* entries(job.secrets, outer, (name) => `secret \`${name}\` ${of}`);
	yield* stepPlaces(workflow, job, job.steps);
	yield* entries(job.outputs, {
		...outer,
		earlier: job.steps
	}, (name) => `output \`${name}\` ${of}`);
}
function* stepPlaces(file, job, steps) {
	for (const step of steps) {
		const outer = {
			file,
			job,
			step,
			earlier: steps.slice(0, step.index),
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
/**
* Secrets reach more than what needs them: all of them handed to another repository or turned into JSON, one of them
* given to every job, an account's number written into a public log.
*
* `secrets: inherit` to a workflow of this repository stays silent; to another one pinned to a full SHA it is `medium`,
* as is a secret for every job of a workflow. A workflow with one job, and the job's own token, are `low`.
*
* Source: https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information
*/
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
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) {
			for (const entry of workflow.env) yield* forEveryJob(workflow, entry);
			for (const job of workflow.jobs) {
				yield* inherited$1(job);
				yield* printedAccount(job);
			}
			for (const place of workflowPlaces(workflow)) yield* wholesale(place.text, place.title);
		}
	}
});
function* inherited$1(job) {
	const reference = job.uses?.reference;
	if (job.secrets !== "inherit" || reference?.kind !== "repository") return;
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
/** `toJSON(secrets)`, and `secrets[…]` with a name that only a run knows: GitHub sends all of them to the runner. */
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
/** `aws sts get-caller-identity` into the log: the account's number, unless the login masked it. */
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

// src/rules/workflow/soft-fail/tools/checks/known.ts
/** One row: programs, and where their exit status is documented. */
const known = (kind, programs, source, more = {}) => ({
	kind,
	programs: programs.split(" "),
	source,
	...more
});

// src/rules/workflow/soft-fail/tools/checks/compiled.ts
/** Go, Rust, C, JVM, .NET, Ruby, PHP and others. */
const COMPILED_CHECKS = [
	known("test", "go", "https://pkg.go.dev/cmd/go", { commands: [
		"test",
		"vet",
		"build",
		"mod verify",
		"mod tidy -diff",
		"generate",
		"install"
	] }),
	known("lint", "golangci-lint staticcheck revive errcheck ineffassign golint gotestsum gocyclo nilaway", "https://golangci-lint.run/docs/configuration/cli/"),
	known("publish", "goreleaser", "https://goreleaser.com/cmd/goreleaser/", { commands: [
		"release",
		"check",
		"build"
	] }),
	known("test", "cargo", "https://doc.rust-lang.org/cargo/commands/cargo-test.html", { commands: [
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
		"fuzz",
		"careful",
		"public-api"
	] }),
	known("lint", "rustfmt gofmt clang-format", "https://github.com/rust-lang/rustfmt#checking-style-on-a-ci-server", { flags: [
		"--check",
		"--dry-run",
		"-n",
		"--Werror",
		"-Werror"
	] }),
	known("build", "make gmake ninja meson bazel bazelisk buck2 scons cmake xmake just task mage rake invoke earthly dagger msbuild xcodebuild swift zig stack cabal dune sbt mill lein rebar3 gleam flutter dart nix nix-build", "https://www.gnu.org/software/make/manual/html_node/Running.html", { commands: [] }),
	known("test", "ctest valgrind", "https://cmake.org/cmake/help/latest/manual/ctest.1.html"),
	known("lint", "cppcheck clang-tidy cpplint include-what-you-use infer", "https://cppcheck.sourceforge.io/manual.html"),
	known("test", "gradle gradlew gradlew.bat mvn mvnw mvnd ant", "https://maven.apache.org/ref/current/maven-embedder/cli.html", { commands: [] }),
	known("lint", "ktlint detekt checkstyle pmd spotbugs scalafmt", "https://pinterest.github.io/ktlint/latest/install/cli/"),
	known("test", "dotnet", "https://learn.microsoft.com/dotnet/core/tools/dotnet-test", { commands: [
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
	known("test", "rspec cucumber minitest rubocop standardrb reek erb_lint erblint haml-lint sorbet srb steep", "https://rspec.info/features/3-13/rspec-core/command-line/exit-status/"),
	known("publish", "gem", "https://guides.rubygems.org/command-reference/", { commands: ["push", "build"] }),
	known("test", "phpunit pest phpstan psalm phpcs phpmd php-cs-fixer pint rector phan paratest codecept behat deptrac infection", "https://docs.phpunit.de/en/12.0/textui.html"),
	known("test", "mix", "https://hexdocs.pm/mix/Mix.Tasks.Test.html", { commands: [
		"test",
		"credo",
		"dialyzer",
		"format --check-formatted",
		"compile",
		"docs",
		"hex.publish"
	] }),
	known("lint", "swiftlint swiftformat luacheck stylua hlint ormolu fourmolu", "https://github.com/realm/SwiftLint"),
	known("test", "fastlane", "https://docs.fastlane.tools/", { commands: [] })
];

// src/rules/workflow/soft-fail/tools/checks/infrastructure.ts
/** Plans, policies and images. */
const INFRASTRUCTURE_CHECKS = [
	known("plan", "terraform tofu terragrunt", "https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode", { commands: [
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
	known("lint", "tflint", "https://github.com/terraform-linters/tflint#exit-statuses"),
	known("plan", "pulumi", "https://www.pulumi.com/docs/cli/", { commands: [
		"preview",
		"up",
		"update",
		"policy"
	] }),
	known("plan", "cdk", "https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html", { commands: [
		"synth",
		"deploy",
		"diff --fail"
	] }),
	known("plan", "sam serverless sls", "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-validate.html", { commands: [
		"validate",
		"build",
		"deploy"
	] }),
	known("lint", "cfn-lint cfn_nag cfn_nag_scan cfn-guard conftest opa regal", "https://github.com/aws-cloudformation/cfn-lint#exit-codes"),
	known("lint", "kubeconform kubeval kube-linter kube-score datree polaris pluto", "https://github.com/yannh/kubeconform#usage"),
	known("lint", "helm", "https://helm.sh/docs/helm/helm_lint/", { commands: [
		"lint",
		"test",
		"push",
		"package",
		"upgrade",
		"install",
		"unittest"
	] }),
	known("lint", "ct", "https://github.com/helm/chart-testing", { commands: [
		"lint",
		"install",
		"lint-and-install"
	] }),
	known("plan", "kubectl", "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/", { commands: [
		"apply",
		"rollout status",
		"diff"
	] }),
	known("lint", "ansible-lint", "https://ansible.readthedocs.io/projects/lint/usage/#exit-codes"),
	known("plan", "ansible-playbook", "https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html"),
	known("test", "molecule testinfra inspec goss dgoss", "https://ansible.readthedocs.io/projects/molecule/"),
	known("lint", "packer", "https://developer.hashicorp.com/packer/docs/commands/validate", { commands: [
		"validate",
		"build",
		"fmt -check"
	] }),
	known("build", "docker podman", "https://docs.docker.com/reference/cli/docker/", { commands: [
		"build",
		"push",
		"buildx build",
		"buildx bake",
		"image build",
		"image push",
		"compose build",
		"manifest push"
	] }),
	known("build", "docker-compose", "https://docs.docker.com/reference/cli/docker/compose/build/", { commands: ["build"] }),
	known("build", "buildah kaniko skopeo crane ko oras", "https://github.com/containers/skopeo", { commands: [
		"build",
		"bud",
		"push",
		"copy",
		"publish",
		"resolve"
	] }),
	known("test", "container-structure-test", "https://github.com/GoogleContainerTools/container-structure-test")
];

// src/rules/workflow/soft-fail/tools/checks/proofs.ts
/** Files, workflows, checksums and signatures. */
const PROOF_CHECKS = [
	known("lint", "shellcheck shfmt bashate checkbashisms", "https://github.com/koalaman/shellcheck/wiki"),
	known("lint", "hadolint", "https://github.com/hadolint/hadolint#cli"),
	known("lint", "actionlint yamllint ghalint jsonlint taplo buf sqlfluff vale typos editorconfig-checker ec proselint gitlint check-jsonschema", "https://yamllint.readthedocs.io/en/stable/quickstart.html", { commands: [] }),
	known("verify", "sha1sum sha224sum sha256sum sha384sum sha512sum shasum md5sum b2sum cksum", "https://www.gnu.org/software/coreutils/manual/html_node/cksum-common-options.html", { flags: ["-c", "--check"] }),
	known("verify", "gpg gpg2 gpgv", "https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html", { flags: ["--verify", "--verify-files"] }),
	known("verify", "cosign", "https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md", { commands: [
		"verify",
		"verify-blob",
		"verify-attestation",
		"verify-blob-attestation",
		"sign",
		"sign-blob",
		"attest"
	] }),
	known("verify", "slsa-verifier", "https://github.com/slsa-framework/slsa-verifier"),
	known("verify", "gh", "https://cli.github.com/manual/gh_attestation_verify", { commands: [
		"attestation verify",
		"at verify",
		"release create",
		"release upload",
		"release verify",
		"release verify-asset"
	] }),
	known("verify", "minisign signify rekor-cli notation sigstore", "https://jedisct1.github.io/minisign/", { flags: [
		"-V",
		"-Vm",
		"verify"
	] }),
	known("verify", "git", "https://git-scm.com/docs/git-verify-tag", { commands: [
		"verify-tag",
		"verify-commit",
		"fsck",
		"diff --exit-code",
		"diff --check"
	] }),
	known("verify", "codesign spctl jarsigner apksigner signtool", "https://keith.github.io/xcode-man-pages/codesign.1.html", { flags: [
		"--verify",
		"-v",
		"-verify",
		"verify",
		"--assess"
	] })
];

// src/rules/workflow/soft-fail/tools/checks/scripting.ts
/** Python and JavaScript. */
const SCRIPTING_CHECKS = [
	known("test", "pytest py.test", "https://docs.pytest.org/en/stable/reference/exit-codes.html", { statuses: [5] }),
	known("test", "tox nox nose2 nosetests trial stestr behave robot green", "https://tox.wiki/en/latest/cli_interface.html"),
	known("test", "unittest doctest", "https://docs.python.org/3/library/unittest.html#unittest.main"),
	known("test", "coverage", "https://coverage.readthedocs.io/en/latest/commands/cmd_report.html", { commands: ["run", "report --fail-under"] }),
	known("lint", "mypy dmypy pyright basedpyright pytype pyre", "https://mypy.readthedocs.io/en/stable/command_line.html"),
	known("lint", "ruff", "https://docs.astral.sh/ruff/linter/#exit-codes", { commands: [
		"check",
		"format --check",
		"format --diff",
		".",
		"src"
	] }),
	known("lint", "flake8 pylint pycodestyle pydocstyle pyflakes pyroma vulture interrogate codespell check-manifest xenon pydoclint doc8 deptry pyupgrade", "https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html#exit-codes"),
	known("lint", "black", "https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#check", { flags: ["--check", "--diff"] }),
	known("lint", "isort yapf autopep8 docformatter autoflake", "https://pycqa.github.io/isort/docs/configuration/options.html#check", { flags: [
		"--check",
		"--check-only",
		"-c",
		"--diff",
		"--exit-code"
	] }),
	known("publish", "twine", "https://twine.readthedocs.io/en/stable/#commands", { commands: ["check", "upload"] }),
	known("build", "build", "https://build.pypa.io/en/stable/"),
	known("build", "poetry flit pdm hatch uv rye maturin", "https://python-poetry.org/docs/cli/", { commands: [
		"build",
		"publish",
		"check",
		"lock --check",
		"lock --locked",
		"test",
		"sdist"
	] }),
	known("test", "hatch", "https://hatch.pypa.io/latest/cli/reference/", { commands: ["test", "fmt --check"] }),
	known("lint", "pre-commit prek", "https://pre-commit.com/#pre-commit-run", { commands: ["run"] }),
	known("lint", "pip", "https://pip.pypa.io/en/stable/cli/pip_check/", { commands: ["check"] }),
	known("build", "cibuildwheel auditwheel", "https://cibuildwheel.pypa.io/en/stable/"),
	known("build", "sphinx-build mkdocs", "https://www.sphinx-doc.org/en/master/man/sphinx-build.html", { commands: [] }),
	known("test", "jest vitest mocha ava tap tape c8 nyc karma jasmine wtr uvu qunit testcafe nightwatch wdio cucumber-js bats", "https://jestjs.io/docs/cli"),
	known("test", "playwright", "https://playwright.dev/docs/test-cli", { commands: ["test"] }),
	known("test", "cypress", "https://docs.cypress.io/app/references/command-line#cypress-run-exit-code", { commands: ["run", "verify"] }),
	known("lint", "eslint oxlint stylelint standard xo tslint jshint htmlhint commitlint markdownlint markdownlint-cli2 publint attw knip depcheck madge dprint remark cspell alex secretlint lockfile-lint size-limit bundlewatch lighthouse lhci pa11y pa11y-ci axe spectral redocly", "https://eslint.org/docs/latest/use/command-line-interface#exit-codes"),
	known("lint", "prettier", "https://prettier.io/docs/cli#--check", { flags: [
		"--check",
		"-c",
		"--list-different",
		"-l"
	] }),
	known("lint", "biome", "https://biomejs.dev/reference/cli/", { commands: [
		"check",
		"ci",
		"lint",
		"format"
	] }),
	known("build", "tsc vue-tsc webpack rollup esbuild tsup rolldown", "https://www.typescriptlang.org/docs/handbook/compiler-options.html"),
	known("build", "vite next nuxt astro ng nx turbo lerna gatsby parcel rush", "https://nx.dev/reference/nx-commands", { commands: [
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
	known("test", "npm yarn pnpm bun", "https://docs.npmjs.com/cli/commands/npm-test", { commands: [
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
	known("test", "node", "https://nodejs.org/api/test.html", { flags: ["--test"] }),
	known("test", "deno", "https://docs.deno.com/runtime/reference/cli/", { commands: [
		"test",
		"lint",
		"check",
		"fmt --check",
		"publish",
		"bench"
	] }),
	known("publish", "changeset semantic-release release-it np vsce ovsx jsr", "https://github.com/semantic-release/semantic-release", { commands: [] })
];

// src/rules/workflow/soft-fail/tools/checks/security.ts
/** Scanners for vulnerabilities, secrets and licences. */
const SECURITY_CHECKS = [
	known("scan", "pip-audit", "https://github.com/pypa/pip-audit#exit-codes"),
	known("scan", "npm", "https://docs.npmjs.com/cli/commands/npm-audit#exit-code", { commands: ["audit"] }),
	known("scan", "yarn pnpm bun", "https://pnpm.io/cli/audit", { commands: ["audit", "npm audit"] }),
	known("scan", "audit-ci better-npm-audit retire nsp license-checker licensee", "https://github.com/IBM/audit-ci"),
	known("scan", "trivy", "https://trivy.dev/latest/docs/configuration/others/#exit-code"),
	known("scan", "grype", "https://github.com/anchore/grype#gating-on-severity-of-vulnerabilities"),
	known("scan", "docker", "https://docs.docker.com/reference/cli/docker/scout/cves/", { commands: [
		"scout cves",
		"scout compare",
		"scout policy",
		"scan"
	] }),
	known("scan", "docker-scout", "https://docs.docker.com/reference/cli/docker/scout/cves/", { commands: [
		"cves",
		"compare",
		"policy"
	] }),
	known("scan", "snyk", "https://docs.snyk.io/snyk-cli/commands/test#exit-codes", { commands: [
		"test",
		"code test",
		"container test",
		"iac test"
	] }),
	known("scan", "bandit", "https://bandit.readthedocs.io/en/latest/man/bandit.html"),
	known("scan", "semgrep", "https://semgrep.dev/docs/cli-reference#exit-codes"),
	known("scan", "opengrep bearer horusec njsscan mobsfscan", "https://docs.bearer.com/reference/commands/#exit-codes"),
	known("scan", "checkov", "https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html"),
	known("scan", "tfsec terrascan kics regula", "https://aquasecurity.github.io/tfsec/latest/guides/usage/"),
	known("scan", "gitleaks", "https://github.com/gitleaks/gitleaks#usage"),
	known("scan", "trufflehog", "https://github.com/trufflesecurity/trufflehog#exit-codes"),
	known("scan", "ggshield detect-secrets detect-secrets-hook git-secrets talisman whispers", "https://docs.gitguardian.com/ggshield-docs/reference/overview"),
	known("scan", "osv-scanner", "https://google.github.io/osv-scanner/output/#return-codes"),
	known("scan", "cargo", "https://github.com/rustsec/rustsec/tree/main/cargo-audit", { commands: [
		"audit",
		"deny",
		"vet",
		"geiger",
		"outdated --exit-code",
		"machete",
		"udeps",
		"crev"
	] }),
	known("scan", "cargo-audit cargo-deny", "https://embarkstudios.github.io/cargo-deny/cli/check.html"),
	known("scan", "govulncheck nancy gosec", "https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes"),
	known("scan", "safety", "https://docs.safetycli.com/safety-docs/safety-2/exit-codes", { commands: ["check", "scan"] }),
	known("scan", "dependency-check dependency-check.sh", "https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html"),
	known("scan", "bundle-audit bundler-audit brakeman", "https://brakemanscanner.org/docs/options/"),
	known("scan", "composer", "https://getcomposer.org/doc/03-cli.md#audit", { commands: [
		"audit",
		"validate",
		"check-platform-reqs"
	] }),
	known("scan", "local-php-security-checker", "https://github.com/fabpot/local-php-security-checker"),
	known("scan", "scorecard poutine zizmor octoscan", "https://docs.zizmor.sh/usage/#exit-codes"),
	known("scan", "codeql", "https://docs.github.com/en/code-security/codeql-cli", { commands: ["database"] }),
	known("scan", "sonar-scanner dotnet-sonarscanner", "https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/scanners/sonarscanner/"),
	known("scan", "reuse fossa scancode licensecheck go-licenses liccheck pip-licenses", "https://reuse.readthedocs.io/en/stable/man/reuse-lint.html"),
	known("scan", "dockle docker-bench-security clair-scanner anchorectl prowler kubescape kube-bench kube-hunter", "https://github.com/goodwithtech/dockle#exit-code"),
	known("scan", "mix", "https://hexdocs.pm/sobelow/Mix.Tasks.Sobelow.html", { commands: [
		"sobelow",
		"deps.audit",
		"hex.audit"
	] }),
	known("scan", "lychee markdown-link-check linkchecker htmlproofer muffet", "https://github.com/lycheeverse/lychee#exit-codes")
];

// src/rules/workflow/soft-fail/tools/checks.ts
/**
* Programs whose exit status is a signal: kept as data, one row a documentation.
* A program that is not here counts when it is a script of the repository, or when the policy names it in `checks`.
*/
const KNOWN_CHECKS = [
	...SECURITY_CHECKS,
	...INFRASTRUCTURE_CHECKS,
	...SCRIPTING_CHECKS,
	...COMPILED_CHECKS,
	...PROOF_CHECKS
];

// src/rules/workflow/soft-fail/tools/words.ts
/** Programs that run another one and end with its status; the value says which of their options take a word. */
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
/** Interpreters that run a script of the repository named in their arguments. */
const INTERPRETERS = new Set("bash sh dash zsh python python2 python3 py pypy pypy3 node ruby perl php deno bun tsx ts-node Rscript pwsh lua".split(" "));
/** Names of scripts and targets whose failure nobody waits for: cleaning, serving, telling. */
const INCIDENTAL = /(?:^|[-_:./])(?:clean|cleanup|clear|distclean|teardown|tear-down|stop|down|kill|notify|notification|slack|discord|telegram|webhook|comment|start|serve|server|dev|watch|preview|storybook|up|logs?|dump|collect|debug|diagnos\w*|summary|summari[sz]e|wait|wait-for\w*|login|logout|setup|bootstrap|prepare|install|init|get|print|list|show|find|detect|has|is|changed|version|env|info|status|report|metrics|usage|cache|download|fetch|disk|free|rollback|undeploy|delete|remove|prune|purge|reset|restore|uninstall|postgres|mysql|redis)(?=$|[-_:./])/i;
/** Words in a script's or target's name that say that it is a check. */
const CHECKING = /(?:^|[-_:./])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|types|build|compile|publish|release|deploy|format-check|fmt-check|coverage|conformance|regression|benchmark|bench|sast|vuln\w*|assert\w*|gate|quality|pack|package)(?=$|[-_:./\d])/i;

// src/rules/workflow/soft-fail/tools/classify.ts
/**
* Recognise a check.
* @param words the command as written, `\0` standing for what is expanded
* @returns `null` for anything whose failure is not a signal of its own
*/
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
	if (bare.slice(1).some((word) => word === "--version" || word === "--help")) return null;
	if (bare.length === 2 && bare[1] === "-V" && ![
		"commitlint",
		"ctest",
		"minisign"
	].includes(program)) return null;
	return knownCheck(program, bare) ?? packageScript(program, bare) ?? inContainer(program, bare, options) ?? reporting(program, bare) ?? repositoryScript(bare);
}
/** Leave out `sudo`, `env`, `npx`, `poetry run` and their kin, assignments and options included. */
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
/** `python -m pytest` is pytest; `python -W error -m x` is x. */
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
	const row = KNOWN_CHECKS.find((candidate) => candidate.programs.includes(program) && matches(candidate, program, words.slice(1)));
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
function matches(row, program, args) {
	if (row.flags !== void 0) return args.some((arg) => row.flags.includes(arg.split("=", 1)[0]));
	if (row.commands === void 0) return true;
	if (row.commands.length === 0) return isBuild(program, args);
	return row.commands.some((command) => startsWithCommand(command.split(" "), args));
}
function startsWithCommand(command, args) {
	const verbs = command.filter((word) => !word.startsWith("-"));
	const flags = command.filter((word) => word.startsWith("-") && word !== "--");
	const positional = args.filter((arg, index) => !arg.startsWith("-") && !arg.startsWith("+") && !VALUED.has(args[index - 1] ?? ""));
	return verbs.every((verb, index) => positional[index] === verb) && flags.every((flag) => args.some((arg) => arg.split("=", 1)[0] === flag));
}
const VALUED = /* @__PURE__ */ new Set([
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
	"--namespace"
]);
/** Builders take targets: one that cleans, serves or prepares is no check. */
function isBuild(program, args) {
	if (program === "make" && args.some((arg) => /^-[a-z]*[qnp]/.test(arg))) return false;
	const targets = args.filter((arg, index) => !arg.startsWith("-") && !/^[\w.]+=/.test(arg) && !VALUED.has(args[index - 1] ?? ""));
	return targets.length === 0 ? true : !targets.every((target) => INCIDENTAL.test(target)) || targets.some((target) => CHECKING.test(target));
}
function plainWords(words) {
	const next = words[1];
	return next !== void 0 && /^[A-Za-z][\w:-]*$/.test(next) && next.length < 30 ? [next] : [];
}
function commandWords(row, words) {
	const args = words.slice(1);
	return (row.commands.find((candidate) => startsWithCommand(candidate.split(" "), args)) ?? "").split(" ").filter((word) => !/^\.|^src$/.test(word));
}
/** `npm run lint`, `yarn lint`, `pnpm -r test`, `composer run test`. */
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
	const positional = words.slice(1).filter((arg, index, all) => !arg.startsWith("-") && !VALUED.has(all[index - 1] ?? ""));
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
			kind: "script",
			scans: false,
			statuses: [1],
			words
		};
	}
	if (INCIDENTAL.test(script) && /clean|serve|start|dev\b|watch/i.test(script)) return null;
	return {
		name: `${program} ${runs ? "run " : ""}${script}`,
		kind: "known",
		scans: false,
		statuses: [1],
		words
	};
}
/** `docker run --rm image pytest`: the first known checker among the words counts. */
function inContainer(program, words, options) {
	if (![
		"docker",
		"podman",
		"docker-compose",
		"nerdctl",
		"kubectl",
		"lxc"
	].includes(program)) return null;
	const verb = words.findIndex((word) => word === "run" || word === "exec");
	if (verb < 0) return null;
	for (let index = verb + 1; index < words.length; index += 1) {
		const image = /(?:^|\/)(trivy|grype|checkov|tfsec|gitleaks|trufflehog|semgrep|snyk|hadolint|osv-scanner|actionlint|shellcheck|kubeconform|kics|dockle|zap2docker-stable|zaproxy|super-linter)(?::[\w.-]+|@.*)?$/.exec(words[index])?.[1];
		if (image !== void 0) return {
			name: image,
			kind: "known",
			scans: true,
			statuses: [1],
			words: [image, ...words.slice(index + 1)]
		};
		if (words[index].startsWith("-") || /^(?:bash|sh)$/.test(words[index])) continue;
		const inner = index > verb + 1 ? classify(words.slice(index), options) : null;
		if (inner?.kind === "known" && KNOWN_CHECKS.some(({ programs }) => programs.includes(programOf(inner.words[0] ?? "")))) return inner;
	}
	return null;
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
/** Uploads of results: they follow the verdict. */
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
/** `./run-checks.sh`, `python scripts/check.py`, `bash ci/test.sh`. */
function repositoryScript(words) {
	const direct = words[0];
	const program = programOf(direct);
	const script = INTERPRETERS.has(program) ? words.slice(1).find((word, index, rest) => !word.startsWith("-") && !(rest[index - 1] ?? "").match(/^-[ceW]$/)) : direct;
	if (script === void 0 || words.some((word, index) => index > 0 && index < 3 && /^-[ce]$|^--eval$|^-p$/.test(word) && INTERPRETERS.has(program))) return null;
	if (!(INTERPRETERS.has(program) ? /\.(?:sh|bash|py|js|cjs|mjs|ts|rb|pl|php|ps1|R|lua)$/.test(script) : /^\.{1,2}\/|^\0\/|\.(?:sh|bash|py|rb|pl)$|^(?:scripts?|ci|tools|bin|hack|\.github|\.ci|test|tests|build|dev|script)\//.test(direct)) || script.endsWith("/") || /^\/(?:etc|usr|bin|opt|tmp|var|proc)\//.test(script)) return null;
	const base = script.replaceAll("\0", "").split("/").at(-1).replace(/\.\w+$/, "");
	if (base === "") return null;
	if (INCIDENTAL.test(base) && !CHECKING.test(base)) return null;
	const shown = script.replaceAll("\0", "…");
	return {
		name: INTERPRETERS.has(program) ? `${program} ${shown}` : shown,
		kind: "script",
		scans: false,
		statuses: [1],
		words
	};
}

// src/rules/workflow/soft-fail/shell/table.ts
/**
* A map that is never changed in place. Equal tables of one script are one object, so that situations are compared
* by a number: comparing them entry by entry was nine tenths of the time that long scripts took.
*/
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
	/** @param written a value's text: values with the same text are the same. */
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
	/** Both tables in one; `join` says what an entry is that they do not agree on. */
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
	/** A number that spreads an entry over 32 bits; a table's hash is their sum, whatever the order. */
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
/** The situation before a script's first command. */
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
/** The way of a decision that was taken in several ways. */
const BLURRED = "*";
/** Take a decision that tells how the followed command went. */
function withDecision(state, site, way) {
	return {
		...state,
		decisions: state.decisions.with(numberOf(site), way)
	};
}
/** Where the shell option of that name is kept; no variable can be called so. */
const INHERIT = "shopt inherit_errexit";
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
/** What a subshell leaves to its parent: marks on the world, not variables or options. */
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
/** Join equal situations; where too many remain, forget what tells them apart so that work stays bounded. */
function distinct(outcomes) {
	if (outcomes.length < 2) return outcomes;
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
function bounded(outcomes, most) {
	if (outcomes.length <= most) return outcomes;
	const apart = coarsened(outcomes, true);
	return apart.length <= most ? apart : coarsened(outcomes, false);
}
/** Situations kept apart after the followed command, where each may be judged. */
const MAX_FOLLOWED = 12;
/** Before it, nothing tells anything yet. */
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
const numbers = /* @__PURE__ */ new WeakMap();
let last = 0;
/** Functions are told apart by where they are written, not by their text. */
function numberOf(node) {
	const known = numbers.get(node);
	if (known !== void 0) return known;
	last += 1;
	numbers.set(node, String(last));
	return String(last);
}

// src/rules/workflow/soft-fail/shell/expand.ts
const NOTHING = /* @__PURE__ */ new Map();
/** What a word stands for in this situation. */
function expand(word, state, substituted = NOTHING) {
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
/** The fixed text of a word; `null` where any part is expanded. */
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
/** A word's text with `\u0000` in place of what is expanded, for recognising `"$DIR"/run-tests.sh`. */
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
		case "SimpleExpansion": return variable(part.text.slice(1), state);
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
function expandParameter(part, state) {
	if (part.parameter === "PIPESTATUS") return pipeStatus(part.index?.text, state);
	const value = variable(part.parameter, state);
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
function variable(name, state) {
	if (name === "?") return {
		text: String(state.status),
		telling: false
	};
	if (name === "PIPESTATUS") return pipeStatus(void 0, state);
	return state.vars.get(name) ?? UNKNOWN;
}
/** Shell arithmetic as far as its variables are known. */
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
	const name = /^\$?\{?([A-Za-z_]\w*|\?)\}?$/.exec(text)?.[1];
	if (name === void 0) return {
		number: null,
		telling: [...text.matchAll(/[A-Za-z_]\w*/g)].map(([found]) => variable(found, state)).some(({ telling }) => telling),
		sets: []
	};
	const value = variable(name, state);
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
/** `[ … ]` and `test …`, from its arguments without the closing bracket. */
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
/** `[[ … ]]`. */
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
		if (![left.text, right.text].every((text) => /^\s*-?\d+\s*$/.test(text))) return {
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
/** The script is too intricate to be followed to its end. */
var TooIntricate = class extends Error {
	name = "TooIntricate";
};
function inside(around, frame, change = {}) {
	return {
		...around,
		frames: {
			frame,
			outer: around.frames
		},
		depth: around.depth + 1,
		...change
	};
}
/** Continue every outcome that reached its end with the next part; others pass by. */
function afterwards(outcomes, part) {
	return outcomes.flatMap((outcome) => outcome.flow === "next" ? part(outcome.state) : [outcome]);
}

// src/rules/workflow/soft-fail/shell/redirect.ts
/** Run something with its output and input redirected, and note what that leaves on disk. */
function redirected(redirects, state, around, walk, body) {
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
/** `2> errors.log` takes the errors alone: what the program answers still goes where it went. */
function leavesOutput({ type, operator, descriptor }) {
	if (type !== "Redirect" || !WRITING.has(operator)) return true;
	return descriptor?.type === "FileDescriptor" && descriptor.value > 1;
}
/** Whether a node is only reached because the followed command failed. */
function isNews(node, walk) {
	walk.visited.add(node);
	return walk.baseline !== null && !walk.baseline.has(node);
}
/** Whether a word names one of the files that hand values to later steps. */
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
/**
* Run what the shell itself understands; `null` for any other command.
* `export`, `local` and their kin succeed whatever the substitution in their argument did.
*/
function runBuiltin(name, command, words, state, around, walk) {
	return BUILTINS.get(name)?.(words, state, around, walk, command) ?? null;
}
const succeed = (_words, state) => [next({
	...state,
	status: 0
})];
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
	const fallback = word.text === null && !word.telling ? defaultStatus(command, state) : null;
	if (fallback !== null) return [ended(fallback)];
	if (word.text !== null && /^-?\d+$/.test(word.text)) return [ended(Number(word.text) & 255, state.swayed || word.telling)];
	return [ended(0, state.swayed || word.telling), ended(1, state.swayed || word.telling)];
};
/** `exit "${RC:-0}"` where the script never sets `RC`: what is written is what happens. */
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
		const value = telling || isNews(command, walk) ? "!" : text ?? "?";
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
/** `wait` ends with the status of the last job that it names; which one that is may be unknown. */
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
/** `shopt -s inherit_errexit` keeps `-e` in command substitutions. */
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
/** `bash -c '…'`: a script of its own, with its own errexit. */
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
		...inherited(child),
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
/** Another shell sees exported variables alone: which those are is not followed, so that their values are not known. */
function inherited(state) {
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
const read$1 = (_words, state, around, _walk, command) => {
	let after = state;
	for (const arg of command.args) {
		const name = arg.type === "Word" ? literal(arg) : null;
		if (name !== null && !name.startsWith("-")) after = withVariable(after, name, {
			text: null,
			telling: around.input
		});
	}
	return [next({
		...after,
		status: 0
	}), next({
		...after,
		status: 1
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
	["export", succeed],
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
	["read", read$1],
	["touch", touch],
	["rm", remove],
	["kill", kill],
	["tee", tee],
	["exec", exec],
	["shift", shift],
	["let", succeed]
]);

// src/rules/workflow/soft-fail/shell/consume.ts
/** Run a program: it succeeds, unless somebody asks whether it does, or it judges what the followed command left. */
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
	const fed = around.input || words.some(({ text, telling }) => telling || text !== null && isTellingFile(text, state));
	if (fed) around.output.telling = true;
	let after = state;
	if (walk.isCheck(command) && isNews(command, walk)) after = withEffect(after, "handed-on");
	const judges = fed && !isDisplay(program, command, around);
	if (NEVER_FAILING.has(program)) return [next({
		...after,
		status: 0
	})];
	return decided({
		holds: judges || around.ignored || !state.errexit ? null : true,
		telling: judges
	}, after, command);
}
function isTellingFile(text, state) {
	if (state.files.get(text)?.telling === true) return true;
	const pattern = globOf(text);
	for (const [path, file] of state.files) if (file.telling && path.length > 4 && (text.endsWith(`/${path}`) || text.endsWith(`=${path}`) || path.endsWith(`/${text}`) || pattern?.test(path) === true)) return true;
	return false;
}
/** `results/*.xml` names what was written; a bare `*` names everything, and so nothing. */
function globOf(text) {
	if (!/[*?]/.test(text) || !/[\w-]{3}/.test(text)) return null;
	if (text.split("*").length > 4) return null;
	const parts = text.split(/([*?])/).map((part) => part === "*" ? "[^/]*" : part === "?" ? "[^/]" : part.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join("")}$`);
}
/** Programs that show, filter, move or pack what they read, and do not judge it. */
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
/** Functions of libraries that end the script: `|| die 'tests failed'`. */
const ENDING = /^(?:die|fail|abort|bail|bail_out|panic|fatal|croak|throw|err_exit|error_exit|exit_with_error|exit_error)$/i;
/** Programs of which nobody asks whether they succeeded. */
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
/** Run a simple command: its substitutions, its assignments, afterwards itself. Errexit is the caller's. */
function runCommand(command, state, around, walk) {
	const substituted = runSubstitutions(command, state, around, walk);
	return afterwards(substituted, (before) => redirected(command.redirects, before, around, walk, (inner, here) => {
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
	const name = literal(command.name);
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
/** The shell or the `eval` behind `sudo`, `env`, `command` and their kin: `sudo -E bash -c '…'`. */
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
/** `"$@"` in a function stands for the call that it serves. */
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
	return runNode(body, positional, here, walk).map((outcome) => outcome.flow === "return" ? next(outcome.state) : outcome);
}
/** Set the variables that stand before a command or alone. */
function assigned(command, state, walk) {
	let after = state;
	for (const item of [...command.prefix, ...command.suffix]) {
		if (item.type !== "Assignment") continue;
		const news = isNews(item, walk);
		if (item.value.type === "ArrayValue") {
			const telling = news || item.value.elements.some((word) => expand(word, state, walk.substituted).telling);
			after = withVariable(after, item.name, {
				text: item.value.elements.length === 0 && item.append !== true ? "" : null,
				telling
			});
			continue;
		}
		const value = expand(item.value, after, walk.substituted);
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
/** Run the `$(…)`, `<(…)` and `>(…)` in the words of a node; the status left behind is the last one's. */
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
/** Words of the node itself: bodies and nested scripts are run where they stand. */
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

// src/rules/workflow/soft-fail/shell/loops.ts
const ROUNDS = 3;
/** `while` and `until`: some rounds are run, then what they count with is forgotten. */
function runWhile(node, state, around, walk) {
	const testing = inside(around, {
		kind: "condition",
		node,
		offset: node.pos
	}, { ignored: true });
	const done = [];
	let looping = [next(state)];
	for (let round = 0; round <= ROUNDS && looping.length > 0; round += 1) {
		if (round === ROUNDS) looping = looping.map((outcome) => next(forgetful(outcome.state, state)));
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
/** After some rounds the variables that a loop counts with could have any value. */
function forgetful(state, before) {
	let { vars } = state;
	for (const [name, value] of state.vars) if (before.vars.get(name)?.text !== value.text && /^-?\d+$/.test(value.text ?? "")) vars = vars.with(name, {
		text: null,
		telling: value.telling
	});
	return {
		...state,
		vars
	};
}
/** `for` and `select` over words. */
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
/** A body that runs no time or some; `certain` where it runs at least once. */
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
/** Run statements one after the other. */
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
/** Run one statement of a list from each situation. */
function runOne(statements, index, outcomes, around, walk) {
	const statement = statements[index];
	const here = inside(around, {
		kind: "list",
		statement,
		following: statements.slice(index + 1)
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
/** Stands for a background job's process id. */
const JOB = "job:";
/** Run any node; errexit takes effect at the simple command, pipeline, subshell or test that failed. */
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
		case "Redirected": return redirected(node.redirects, state, around, walk, (before, here) => runNode(node.command, before, here, walk));
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
/** A test's two ways where its answer is not known; where it is, but tells something, the other is supposed. */
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
/** Apply errexit and the ERR trap to what a command ended with. */
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
/** Run a text as part of this script. */
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
/** Run in a copy of the shell: an exit ends the copy and runs its own EXIT trap, variables stay inside. */
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
/** Run the EXIT trap of a shell that ends; it may end it with another status. */
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
/** Nothing surrounds a script's own statements. */
const TOP = () => ({
	ignored: false,
	frames: null,
	input: false,
	output: { telling: false },
	sink: null,
	call: null,
	depth: 0
});
/**
* Run the EXIT trap, which may end the script with another status. `-e` stays in force in it:
* `set -e; trap 'false; echo bye' EXIT` ends with 1, in bash and dash alike.
*/
function ending(outcomes, walk) {
	return distinct(atExit(outcomes, TOP(), walk));
}

// src/rules/workflow/soft-fail/shell/follower.ts
/**
* Follows commands of one script: what comes before a command is run once for all of them.
* Every other command succeeds; what depends on the outside is taken both ways. A failure is lost where it changes
* no way in which the script can end.
* Source: POSIX.1-2024, 2.8.1 and `set -e`; bash's manual, "The Set Builtin" and "Pipelines".
*/
var Follower = class {
	script;
	shell;
	isCheck;
	fuel;
	parse;
	calm = null;
	/**
	* @param fuel steps that may be taken over all commands, counted down
	* @param parse gives one tree for one text
	*/
	constructor(script, shell, isCheck, fuel, parse) {
		this.script = script;
		this.shell = shell;
		this.isCheck = isCheck;
		this.fuel = fuel;
		this.parse = parse;
	}
	/**
	* What becomes of a command's failure.
	* @param status what the command ends with
	* @throws TooIntricate when the fuel is used up
	*/
	fate(subject, status) {
		this.calm ??= this.runCalmly();
		const from = this.calm.first.get(subject);
		if (from === void 0) return { kind: "never-runs" };
		if (this.isFatal(subject, status, from)) return { kind: "reaches" };
		const good = this.runFrom(from, this.walk(subject, 0, null));
		const { first } = this.calm;
		const bad = this.runFrom(from, this.walk(subject, status, { has: (node) => good.walk.visited.has(node) || (first.get(node) ?? from) < from }));
		return compared(good.endings, bad.endings, bad.walk.sightings[0]);
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
			substituted: /* @__PURE__ */ new Map()
		};
	}
	runCalmly() {
		const { commands } = this.script;
		const walk = this.walk(null, 0, null);
		const before = [[next(initialState(this.shell))]];
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
	/** Whether the failure ends the whole script within its own statement: true of nearly every check, and quickly seen. */
	isFatal(subject, status, from) {
		const { commands } = this.script;
		if (from === commands.length) return false;
		const exits = (ends, trapped) => {
			const walk = this.walk(subject, ends, null);
			const left = runOne(commands, from, this.calm.before[from], TOP(), walk).filter(({ flow, state }) => flow === "exit" && state.ran && !state.supposed && state.status !== 0);
			const sites = new Set(left.map(({ site }) => site));
			return trapped ? ending(left, walk).filter((end) => isBad(end) && sites.has(end.site)) : left;
		};
		const bad = exits(status, true);
		if (bad.length === 0) return false;
		const sites = new Set(exits(0, false).map(({ site }) => site));
		return bad.some(({ site }) => !sites.has(site));
	}
	runFrom(from, walk) {
		const { commands } = this.script;
		let outcomes = this.calm.before[from];
		for (let index = from; index < commands.length; index += 1) outcomes = advanced(runOne(commands, index, outcomes, TOP(), walk));
		return {
			endings: ending(outcomes, walk),
			walk
		};
	}
};
function advanced(outcomes) {
	const going = distinct(outcomes.filter(({ flow }) => flow === "next"));
	return [...outcomes.filter(({ flow }) => flow !== "next"), ...going];
}
function compared(good, bad, sighting) {
	const succeeding = good.filter(({ state }) => state.ran);
	const all = bad.filter(({ state }) => state.ran);
	const failing = all.filter(({ state }) => !state.supposed);
	if (sighting === void 0 || failing.length === 0) return { kind: "never-runs" };
	if (differs(failing, succeeding) || isJudged(all)) return { kind: "reaches" };
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
function differs(failing, succeeding) {
	if (failing.some((outcome) => isBad(outcome) && outcome.state.swayed)) return true;
	const badSites = new Set(succeeding.filter(isBad).map(({ site }) => site));
	if (failing.some((outcome) => isBad(outcome) && !badSites.has(outcome.site))) return true;
	if (succeeding.length > 0 && succeeding.every(isBad) && !failing.every(isBad)) return true;
	return failing.every(isBad) && !succeeding.every(isBad);
}
/** Whether some decision on what the followed command left makes the script fail on one way and not on another. */
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
/**
* Whether any way through a script ends in failure by its own decision.
* @throws TooIntricate when it cannot be followed to its end
*/
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
		substituted: /* @__PURE__ */ new Map()
	};
	return ending(runList(script.commands, initialState(shell), TOP(), walk), walk).some(({ state }) => state.status !== 0);
}
/** A parser that gives one tree for one text, so that its commands can be told apart. */
function textParser() {
	const parsed = /* @__PURE__ */ new Map();
	return (text) => {
		if (!parsed.has(text)) parsed.set(text, parsedText(text));
		return parsed.get(text) ?? null;
	};
}
function parsedText(text) {
	const script = parse$11(text);
	return script.errors === void 0 || script.errors.length === 0 ? script : null;
}

// src/rules/workflow/soft-fail/tools/actions.ts
const actions = (kind, names) => names.trim().split(/\s+/).map((action) => ({
	action,
	kind
}));
/** Actions whose failure is a signal. */
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
/** Actions that tell, keep or prepare, after or beside the verdict. */
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
/** Inputs with which an action reports and succeeds; the most specific row first. */
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
/** Environment variables with which a linter reports and succeeds. */
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
/** `owner/repository/path` of an action, lower case; `null` for local, Docker and invalid references. */
function actionName(step) {
	const reference = step.uses?.reference;
	if (reference?.kind !== "repository") return null;
	const path = reference.path === "" ? "" : `/${reference.path.replace(/^\/+/, "")}`;
	return `${reference.owner}/${reference.repository}${path}`.toLowerCase();
}
/** Whether a table's name means this action: the same, or the repository that it lives in. */
function isAction(name, listed) {
	return name !== null && (name === listed || name.startsWith(`${listed}/`));
}
function checkingAction(step) {
	const name = actionName(step);
	return CHECKING_ACTIONS.find(({ action }) => isAction(name, action)) ?? null;
}
/** An action that uploads, tells, caches or prepares. */
function isReporting(step) {
	const name = actionName(step);
	if (name === null) return false;
	if (REPORTING_ACTIONS.some((listed) => isAction(name, listed))) return true;
	if (checkingAction(step) !== null) return false;
	return /(?:^|[/_-])(?:setup|slack|discord|telegram|teams|notify|notification|comment|upload|cache|label(?:er)?|issue-labeler|badge|summary|report(?:er)?)(?:[/_-]|$)/.test(name);
}
/** A job in which nothing went wrong so far: `failure()` and `cancelled()` do not hold. */
const CALM = /* @__PURE__ */ new Map([
	["success", true],
	["always", true],
	["failure", false],
	["cancelled", false]
]);
/** Whether a condition holds only after something else has failed, so that the verdict is spoken already. */
function followsFailure(condition, matrix) {
	if (condition === null || !/\b(?:failure|cancelled)\s*\(/i.test(condition.value)) return false;
	return !canBeTrue(condition, calm(matrix, () => null));
}
/** Whether a condition can never hold. */
function neverHolds(condition, matrix) {
	return condition !== null && !canBeTrue(condition, givenMatrix(matrix));
}
/** A job in which nothing went wrong so far, and what else is known of its contexts. */
function calm(matrix, context) {
	const known = givenMatrix(matrix);
	return {
		context: (path) => context(path) ?? known.context(path),
		status: (name) => CALM.has(name) ? [CALM.get(name)] : null
	};
}
/** Whether a value that a step leaves behind can still make its job fail. */
function decidesLater(sequence, index, left) {
	if (sequence.steps.slice(index + 1).some((step) => decides(step, sequence, left))) return true;
	const id = sequence.steps[index]?.id?.value.toLowerCase();
	const passed = (sequence.job?.outputs ?? sequence.action?.outputs ?? []).filter((output) => id !== void 0 && readsAny(output.value, left, id));
	if (passed.length === 0) return false;
	if (sequence.action !== null) return true;
	const jobId = sequence.job.id.value.toLowerCase();
	return passed.some((output) => jobOutputDecides(sequence.workflow, jobId, output.key.value.toLowerCase()));
}
function decides(step, sequence, left) {
	if (isSoft(step, sequence.matrix)) return false;
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
	if (step.with.some(({ value }) => readsAny(value, left, left.id))) return !isReporting(step);
	return step.with.some(({ value }) => left.files.some((file) => mentions(value.value, file)));
}
/** Code scanning judges SARIF by rules of its own; keeping a file judges nothing. */
function isUpload(step) {
	const name = actionName(step);
	return isReporting(step) && !isAction(name, "github/codeql-action/upload-sarif");
}
function mentions(text, file) {
	const base = file.split("/").at(-1);
	return base.length > 3 && text.includes(base);
}
const JUDGES = /\b(?:python\d?(?:\.\d+)?|node|ruby|perl|php|bash|sh|deno|bun|npx|go run|opa|conftest|jq\s+(?:-\w+\s+)*(?:-e|--exit-status))\b|(?:^|\s)\.\/|\.sh\b|\.py\b/;
function judgesFile(text, file, step) {
	const lines = text.split("\n").filter((line) => mentions(line, file));
	if (lines.length === 0) return false;
	return lines.some((line) => JUDGES.test(line)) || stepCanFail(step);
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
/** `continue-on-error` that can be true. */
function isSoft(step, matrix) {
	return canBeTrue(step.continueOnError, givenMatrix(matrix));
}
/** Whether a step can fail by its own decision. */
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

// src/rules/workflow/soft-fail/retry.ts
/**
* Whether a later step does the same once more where this one failed, and may fail the job itself:
* then the first attempt is soft for a reason, and the last one decides.
*/
function isTriedAgain(sequence, index, answerOf) {
	const step = sequence.steps[index];
	const id = step.id?.value.toLowerCase();
	if (id === void 0) return false;
	return sequence.steps.some((later, position) => position > index && followsFailureOf(later, id, sequence) && isSameWork(step, later, answerOf) && (!isSoft(later, sequence.matrix) || isTriedAgain(sequence, position, answerOf)));
}
/** Whether a step's condition asks how another went, and can hold where that failed. */
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
	return answer.checks.some(({ name }) => checks.has(name));
}

// src/rules/workflow/soft-fail/steps.ts
/** A step weighs as its commands or its action do; clean-up weighs nothing. */
function weightOf(step, answerOf) {
	if (step.uses !== null) return isReporting(step) ? "beside" : "check";
	if (step.run === null) return "none";
	const answer = answerOf(step);
	if (answer === null) return "check";
	if (answer.checks.some(({ kind }) => kind !== "report")) return "check";
	return answer.incidental && answer.checks.length === 0 ? "none" : "beside";
}
/** `continue-on-error` on a step. */
function softStep(sequence, index, answerOf) {
	const step = sequence.steps[index];
	if (!isSoft(step, sequence.matrix)) return null;
	const weight = weightOf(step, answerOf);
	if (weight === "none" || decidesLater(sequence, index, leftBySoftStep(step))) return null;
	if (isTriedAgain(sequence, index, answerOf)) return null;
	const text = step.continueOnError;
	const conclusion = sequence.steps.slice(index + 1).some((later) => readsConclusion(later, step)) ? " A later step asks for its `conclusion`, which is `success` under `continue-on-error`; only `outcome` tells." : "";
	return {
		at: locate(text, 0, text.value.length),
		message: `${quoted(step.title)} cannot fail the job. ${setting(text)}, and no later step turns its outcome into a failure.${conclusion}`,
		remedy: weight === "check" ? `Remove \`continue-on-error\`. Where later steps must run all the same, give them \`if: \${{ !cancelled() }}\`, or test \`steps.${step.id?.value ?? "<id>"}.outcome == 'failure'\` in a last step that ends with \`exit 1\`.` : "Remove `continue-on-error`, or say with a waiver that nobody waits for this step.",
		severity: weight === "check" ? "high" : oneLower("high"),
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
/** Inputs that make an action report only. */
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
		} else if (entry !== void 0 && isSoftValue(row, entry.value) && !decidesLater(sequence, index, leftBySoftStep(step))) yield inputDraft(step, row, entry.key.value, entry.value);
	}
	for (const entry of step.with) {
		const key = entry.key.value.toLowerCase();
		if (rows.some(({ input }) => input === key)) continue;
		const row = SOFT_INPUTS.find((candidate) => candidate.action === null && candidate.input === key);
		if (row === void 0 || !isSoftValue(row, entry.value) || decidesLater(sequence, index, leftBySoftStep(step))) continue;
		yield inputDraft(step, row, entry.key.value, entry.value);
	}
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
/** Inputs with which a called workflow reports and succeeds. */
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
/** An input's value; empty where it is not given. */
function given(step, input) {
	return step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value.trim() ?? "";
}
/** Trivy's action succeeds unless told otherwise; a report that another step judges is fine. */
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
/** A check behind a condition that never holds. */
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
/** Whether a step only runs once the job has failed: it cannot change the verdict. */
function isAfterVerdict(step, sequence) {
	return followsFailure(step.if, sequence.matrix);
}
function quoted(text) {
	const line = text.replace(/\s+/g, " ").trim().replaceAll("`", "'");
	return `\`${line.length <= 70 ? line : `${line.slice(0, 67)}…`}\``;
}

// src/rules/workflow/soft-fail/never.ts
const MAX_COMBINATIONS = 1024;
/** Whether a matrix excludes every combination that it spans. */
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
/** Security scans that only run when somebody starts them by hand, and nowhere else. */
function* manualScans(workflows, answerOf) {
	const automatic = new Set(workflows.filter((workflow) => !isManual(workflow)).flatMap((workflow) => scansOf(workflow, answerOf)));
	for (const workflow of workflows) {
		if (!isManual(workflow)) continue;
		const scans = scansOf(workflow, answerOf).filter((scan) => !automatic.has(scan));
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
function scansOf(workflow, answerOf) {
	return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
		const action = checkingAction(step);
		if (action !== null) return action.kind === "scan" ? [action.action] : [];
		return (answerOf(step)?.checks ?? []).filter(({ scans }) => scans).map(({ name }) => name);
	}));
}

// src/rules/workflow/soft-fail/other-shells.ts
const NO_OPTIONS = {
	checks: [],
	cleanup: []
};
/** What can be decided of scripts for PowerShell, cmd and Python, line by line; nothing is guessed. */
function* otherShellDrafts(script) {
	const { name } = script.shell;
	if (name === "pwsh" || name === "powershell") yield* powershell(script);
	if (name === "cmd") yield* cmd(script);
	if (name === "python") yield* python(script);
}
/** Whether any line begins with a check, for a script whose shell is not known. */
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
/**
* GitHub ends a PowerShell script with the last program's exit code, and starts it with `$ErrorActionPreference = 'stop'`,
* which does not hold for programs.
* Source: actions/runner, ScriptHandlerHelpers; about_Preference_Variables.
*/
function* powershell(script) {
	const source = script.text.value;
	const lines = linesOf(script, /^#/);
	const checks = lines.filter(({ check }) => check !== null);
	const asked = /\$LASTEXITCODE|\$\?|PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(source);
	for (const match of source.matchAll(/\$ErrorActionPreference\s*=\s*["']?(SilentlyContinue|Ignore|Continue)\b["']?/gi)) {
		if (checks.length === 0 && !/\b(?:Invoke-Pester|Invoke-ScriptAnalyzer|Publish-\w+)\b/i.test(source)) continue;
		yield draft(script, match.index, match.index + match[0].length, `\`${match[0]}\` lets the script go on after errors. What the commands after it report cannot fail the job.`, "Remove the line: GitHub starts the script with `stop`.");
	}
	for (const { text, start } of lines) {
		const action = /\s-(?:ErrorAction|EA)\s+["']?(?:Ignore|SilentlyContinue)\b/i.exec(text);
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
/** `cmd` has no errexit: the last errorlevel counts. */
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
/** A call whose status is thrown away, with the command written out. */
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

// src/rules/workflow/soft-fail/reach.ts
/**
* The support files whose scripts pipelines run: Dockerfiles, scripts in the usual places, and every script that one
* of these or a step names. A sample or a vendored script that nothing calls gates nothing.
* Naming is taken widely, by file name alone: a script too many is judged rather than one too few.
*/
function reachedFiles(workflows) {
	const scripts = workflows.supportFiles.filter(({ scripts: held }) => held.length > 0);
	const reached = new Set(scripts.filter((file) => file.kind === "dockerfile" || isUsual(file.path)));
	const waiting = /* @__PURE__ */ new Map();
	for (const file of scripts) {
		if (reached.has(file)) continue;
		for (const name of namesOf(file.path)) waiting.set(name, [...waiting.get(name) ?? [], file]);
	}
	const texts = [...pipelineTexts(workflows), ...[...reached].flatMap(textsOf)];
	for (let text = texts.pop(); text !== void 0; text = texts.pop()) for (const [name] of text.matchAll(/[\w.@+-]+(?:\/(?=[*$"'{])|)/g)) {
		for (const file of waiting.get(name) ?? []) {
			if (reached.has(file)) continue;
			reached.add(file);
			texts.push(...textsOf(file));
		}
		waiting.delete(name);
	}
	return workflows.supportFiles.filter((file) => reached.has(file));
}
/** Where pipelines keep their scripts; Makefiles and manifests, which are not read here, call them from there. */
const USUAL = /^(?:[^/]+$|(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.ci|ci|scripts?|hack|build)\/)/;
const FOREIGN = /(?:^|\/)(?:vendor|node_modules|third[_-]party|testdata|fixtures|examples?|samples?)\//;
function isUsual(path) {
	return USUAL.test(path) && !FOREIGN.test(path);
}
/** What a text has to hold to name a script: its file name, or its folder before a `*` or a variable. */
function namesOf(path) {
	const parts = path.split("/");
	const folder = parts.at(-2);
	return folder === void 0 ? [parts.at(-1)] : [parts.at(-1), `${folder}/`];
}
function textsOf(file) {
	return file.kind === "dockerfile" ? [file.text.value] : file.scripts.map(({ text }) => text.value);
}
function pipelineTexts({ workflows, actions }) {
	return [...workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)), ...actions.flatMap((action) => action.steps)].flatMap((step) => [...step.run === null ? [] : [step.run.text.value], ...[...step.with, ...step.env].map(({ value }) => value.value)]);
}

// src/rules/workflow/soft-fail/shell/cause.ts
/**
* Name what swallows the status of a command that was seen to be lost.
* @param source the script's own text
*/
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
				if (or >= 0) return atOr(frame.node, or, text, at);
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
				if (frame.node.type === "While") return at("loop-condition", frame.offset, frame.node.clause.pos);
				const keyword = text.startsWith("elif", frame.offset) ? 4 : 2;
				const start = frame.offset;
				return placed(frames, index, {
					kind: "if",
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
				if (pending !== null && (frame.following.length > 0 || isInLoop(frames, index))) {
					const inLoop = frame.following.length === 0;
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
				if (frame.following.length === 0) break;
				if (sighting.errexit && sighting.ignored) searching = true;
				else if (!sighting.errexit && outerSubstitution(frames, index) && sighting.errexitOff === null) searching = true;
				else return errexitOff(sighting, subject, frames, index, frame.following, text);
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
/** The last command that a handler runs, as written. */
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
		if (frame.kind === "list" ? frame.following.length > 0 : frame.kind === "call" || frame.kind === "subshell") return false;
	}
	return false;
}
function outerSubstitution(frames, index) {
	return frames.slice(index).some(({ kind }) => kind === "substitution");
}
/** Errexit ends the shell around: the next frame outwards that holds a shell of its own is what sees the status. */
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
/** The text in which a frame stands: a nested one, or the script. A called function stands where it was defined. */
function textAround(frames, index, source) {
	const nested = frames.slice(index + 1).find(({ kind }) => kind === "nested" || kind === "call");
	return nested?.kind === "nested" ? nested.source : source;
}
/** Move a span from the text that it was found in out to the script's own text. */
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
/** One line, at most 60 characters. */
function shortened(text) {
	const line = text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
	return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}

// src/rules/workflow/soft-fail/shell/commands.ts
/** Every simple command of a script, those in substitutions and in the texts of `bash -c`, `eval` and `trap` included. */
function commandsOf(script, parse) {
	const commands = [];
	gather(script, commands);
	for (const command of commands) for (const text of nestedTexts(command)) gather(parse(text), commands);
	return commands;
}
/** Texts that a command runs as scripts. */
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
/** Functions that run their own arguments: `retry() { "$@" || …; }`. */
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
/** Every simple command of a tree, those in substitutions included. */
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

// src/rules/workflow/soft-fail/tools/incidental.ts
const INCIDENTAL_PROGRAMS = new Set(`rm rmdir mkdir kill pkill killall echo printf cat ls find du df true : exit cd set export cp mv
  touch sleep tail head grep ps free uname env date which command . chmod chown tee awk sort wc test [`.split(/\s+/));
/** What these do by verbs that only look, tidy up or prepare; any other verb makes or publishes something. */
const INCIDENTAL_VERBS = /* @__PURE__ */ new Map([
	["docker", /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|prune|(?:system|image|container|volume|network|builder|buildx) (?:prune|rm|ls|df|inspect|du)|compose (?:down|logs|stop|rm|ps|kill|pull))(?: |$)/],
	["podman", /^(?:rm|rmi|stop|kill|logs|ps|images|info|version|inspect|stats|login|logout|pull|(?:system|image|container|volume|network) (?:prune|rm|ls|df))(?: |$)/],
	["kubectl", /^(?:get|describe|logs|delete|top|config|cluster-info|version|events|port-forward|wait)(?: |$)/],
	["git", /^(?:status|log|show|diff|fetch|config|branch|checkout|clean|gc|stash|remote|rev-parse|ls-files|ls-remote|describe|reset|switch|restore|worktree)(?: |$)/],
	["gh", /^(?:auth|(?:pr|issue) (?:comment|edit|view|list|close|status|ready|reopen)|label|cache|(?:run|workflow|release|repo) (?:view|list|download|delete|cancel|watch)|api)(?: |$)/],
	["aws", /^(?:sts|configure|logs|s3 (?:ls|rm))(?: |$)/],
	["az", /^(?:login|logout|account|group delete)(?: |$)/],
	["gcloud", /^(?:auth|config|info|logging)(?: |$)/]
]);
/** Whether nobody waits for a command to fail: it looks, talks or tidies up. */
function isIncidental(command) {
	if (command.name === void 0) return true;
	const words = unwrapped([command.name, ...command.args].map((word) => word.type === "Word" ? outline(word) : "X="));
	const program = programOf(words[0] ?? "");
	const verbs = words.slice(1).filter((word) => !word.startsWith("-")).join(" ");
	return INCIDENTAL_VERBS.get(program)?.test(verbs) ?? INCIDENTAL_PROGRAMS.has(program);
}

// src/rules/workflow/soft-fail/script.ts
/** Steps that one script may take to be followed, over all its checks. */
const FUEL = 12e4;
/**
* Find the checks of a script whose failure is lost.
* @param script unbash's tree of it
* @param source its text, which the tree's offsets index
*/
function lostChecks(script, source, shell, options) {
	const parse = textParser();
	const commands = commandsOf(script, parse);
	const forwarding = forwardingFunctions(script);
	const classified = /* @__PURE__ */ new Map();
	for (const command of commands) {
		const check = classifyCommand(command, forwarding, options);
		if (check !== null) classified.set(command, check);
	}
	const lost = [];
	const undecided = [];
	const fuel = { left: FUEL };
	const isCheck = (command) => (classified.get(command)?.kind ?? "report") !== "report";
	const follower = new Follower(script, shell, isCheck, fuel, parse);
	const alone = new Set(script.commands.flatMap((statement) => statement.background === true ? [] : [statement.command]));
	const calm = shell.errexit && !/\bset\s+(?:[-+]\w+\s+)*\+|\btrap\b/.test(source);
	for (const [command, check] of classified) {
		if (calm && alone.has(command) && !forwarding.has(literal(command.name) ?? "")) continue;
		try {
			for (const status of check.statuses) {
				const fate = follower.fate(command, status);
				if (fate.kind !== "lost") continue;
				const cause = causeOf(fate.sighting, command, source);
				const isAnswer = isDataSource(cause) || isCaptured(fate.sighting) || isSearched(cause, shell, script);
				if (check.kind === "script" && isAnswer) break;
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
	}
	return {
		lost,
		checks: [...classified.values()],
		undecided,
		classified,
		steps: FUEL - fuel.left,
		incidental: commands.every(isIncidental)
	};
}
/** What a pipe keeps in a file is searched by a `grep` that fails the script: `./tool | tee log || true; grep expected log`. */
function isSearched(cause, { errexit }, script) {
	if (cause.kind !== "pipe" || !errexit) return false;
	const file = /^\|&?\s*tee\s+(?:-a\s+)?(\S+)$/.exec(cause.written)?.[1];
	return script.commands.some(({ command, background }) => background !== true && command.type === "Command" && literal(command.name) === "grep" && command.args.some((arg) => arg.type === "Word" && arg.text === file));
}
/** A repository's script used for its answer or its output, not as a check. */
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
	if (cause.kind === "or") return !(cause.handler === null || /^(?:true|:|echo|printf|exit|return)$/.test(cause.handler));
	return false;
}
/** Its output is what is asked for: `latest=$(./latest.sh || exit 0)`. */
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

// src/rules/workflow/soft-fail/tools/flags.ts
const present = (programs, flag, mend, source, more = {}) => ({
	programs: programs.split(" "),
	flag,
	when: "present",
	mend,
	source,
	...more
});
const absent = (programs, command, flag, mend, source, more = {}) => ({
	programs: programs.split(" "),
	...command === "" ? {} : { command: command.split(" ") },
	flag,
	when: "absent",
	mend,
	source,
	...more
});
/** Kept as data; each row stands for one sentence of the tool's documentation. */
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
	absent("trivy", "image fs filesystem repo repository rootfs config k8s sbom vm", /^--exit-code(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^--compliance|^--download-(?:java-)?db-only$|^--reset$|^--clear-cache$/, "Add `--exit-code 1`", "https://trivy.dev/latest/docs/configuration/others/#exit-code", { variable: "TRIVY_EXIT_CODE" }),
	absent("grype", "", /^(?:-f|--fail-on)(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^(?:db|version|config|explain|completion|help)$/, "Add `--fail-on high`", "https://github.com/anchore/grype/blob/main/cmd/grype/cli/options/grype.go", { variable: "GRYPE_FAIL_ON_SEVERITY" }),
	absent("semgrep opengrep", "", /^--error$|^--(?:validate|test|dump-\S+|show-\S+)$|^(?:ci|test|validate|show|publish|log(?:in|out)|lsp|mcp|install-\S+)$/, "Add `--error`", "https://semgrep.dev/docs/cli-reference#exit-codes"),
	absent("trufflehog", "git github filesystem docker s3 gitlab", /^--fail$/, "Add `--fail`", "https://github.com/trufflesecurity/trufflehog#readme"),
	absent("cppcheck", "", /^--error-exitcode=/, "Add `--error-exitcode=1`", "https://cppcheck.sourceforge.io/manual.html#command-line-options"),
	absent("dependency-check dependency-check.sh", "", /^--failOnCVSS(?:[= ].*)?$|^--updateonly$|^--purge$/, "Add `--failOnCVSS 7`", "https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html"),
	absent("docker", "cves", /^(?:-e|--exit-code)(?:=true)?$/, "Add `--exit-code`", "https://docs.docker.com/reference/cli/docker/scout/cves/"),
	absent("docker-scout", "cves", /^(?:-e|--exit-code)(?:=true)?$/, "Add `--exit-code`", "https://docs.docker.com/reference/cli/docker/scout/cves/"),
	absent("dockle", "", /^(?:-c|--exit-code)(?:[= ].*)?$/, "Add `--exit-code 1`", "https://github.com/goodwithtech/dockle#specify-exit-code", { variable: "DOCKLE_EXIT_CODE" }),
	absent("kubescape", "scan", /^(?:-t|--(?:compliance|severity|fail)-threshold|--fail-\S+)(?:[= ].*)?$/, "Add `--severity-threshold high`", "https://github.com/kubescape/kubescape#readme"),
	absent("poutine", "analyze_local analyze_repo analyze_org", /^--fail-on-violation(?:=true)?$/, "Add `--fail-on-violation`", "https://github.com/boostsecurityio/poutine#readme")
];
/** Flags of reports that are handed on: a program that writes one need not fail by itself. */
const REPORT_FORMAT = /^(?:--?f(?:ormat)?|-o|--output(?:-format)?|--report-format)[= ](?:cyclonedx|spdx|github|sarif|json|template|cosign)|^--(?:sarif|json|sarif-output|json-output)\b/;

// src/rules/workflow/soft-fail/flags.ts
/**
* The argument that makes a check report only.
* @param isSet whether a variable is given to the command
* @returns `null` when its status says what it found
*/
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

// src/rules/workflow/soft-fail/message.ts
/** What is said of a check whose failure a script loses. */
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
		case "process-substitution": return say("The status of a process substitution is thrown away.", `Write its output to a file first: \`${command.slice(1, -1)} > report.txt\`.`);
		case "set +e": return say(`\`set +e\` lets the script go on, and no later line turns the status into a failure.`, `Remove \`set +e\`, or keep the status (\`rc=$?\`) and end with \`exit "$rc"\`.`);
		case "no errexit": return say(`The shell runs without \`-e\`, so the script goes on${written === "" ? "" : ` with ${code(written)}`} and ends with another command's status.`, "Begin the script with `set -e`, or use `shell: bash`.");
		case "trap": return say(`${code(written)} ends the script with another status.`, "Let the trap end with the status that it found: `rc=$?; …; exit \"$rc\"`.");
		default: return say("The script ends successfully whatever it finds.", "End the script with its status.");
	}
}
/** `pip-audit`, `pip-audit and mypy`, `pip-audit, mypy and 2 more`. */
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
/** What is wrong in one script. `where` is what it decides: `job`, or the script's own caller. */
function* scriptDrafts(script, answer, where, isDecidedLater) {
	for (const check of answer.undecided) yield {
		unverified: `${script.text.at.path}: the script around ${quoted(check.name)} is too intricate to be followed to its end; split it into smaller steps`,
		at: script.text.at
	};
	const groups = /* @__PURE__ */ new Map();
	for (const lost of answer.lost) {
		if (isDecidedLater(lost)) continue;
		const key = `${lost.cause.kind}:${lost.cause.start}:${lost.status}`;
		groups.set(key, [...groups.get(key) ?? [], lost]);
	}
	for (const group of groups.values()) {
		const [first] = group;
		const { cause, status } = first;
		const checks = group.map(({ check }) => check);
		const reports = checks.every(({ kind }) => kind === "report");
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
/** A span over several lines is shown by its first. */
function oneLineEnd(text, start, end) {
	const newline = text.indexOf("\n", start);
	const stop = newline >= 0 && newline < end ? newline : end;
	return Math.max(start + 1, text.slice(start, stop).trimEnd().length + start);
}
/** Flags with which a check reports and succeeds; `environment` is what the script is given. */
function* flagDrafts(script, answer, where, environment, isDecidedLater) {
	const isSet = (variable) => environment.some(({ key }) => key.value === variable) || new RegExp(`\\b${variable}=(?!["']?0)`).test(script.text.value);
	for (const [command, check] of answer.classified) {
		const soft = softFlag(check, command, isSet);
		if (soft === null) continue;
		if (isDecidedLater(command.args.flatMap((arg) => arg.text.match(/[\w./-]+\.(?:json|sarif|xml|txt|html|csv)\b/g) ?? []))) continue;
		const missing = soft.flag.when === "absent";
		yield {
			at: locate(script.text, soft.start, soft.end),
			message: missing ? `\`${check.name}\` reports and succeeds. Without a flag that says otherwise it ends with 0 whatever it finds, so it cannot fail the ${where}.` : `\`${check.name}\` reports and succeeds. \`${soft.written}\` makes it end with 0 whatever it finds, so it cannot fail the ${where}.`,
			remedy: `${soft.flag.mend}. Accept known findings with a waiver instead.`,
			severity: "high",
			evidence: {
				flag: soft.written,
				source: soft.flag.source
			}
		};
	}
}
/** What a lost failure leaves to later steps. */
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
		if (kind === "output" && id !== null) contexts.set(name === "*" ? `steps.${id}.outputs` : `steps.${id}.outputs.${name.toLowerCase()}`, known);
		if (kind === "env") {
			environment.push(name);
			contexts.set(`env.${name.toLowerCase()}`, known);
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
/** Environment variables with which a linter reports and succeeds. */
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

// src/rules/workflow/soft-fail.ts
const commands = (description$1) => optional(pipe(array(pipe(string(), trim(), minLength(1))), description(description$1)), []);
/**
* A check that cannot fail the build: a failure is followed through shell, step and job, and shown where it is lost.
* Source: docs.github.com, workflow syntax (`continue-on-error`, `shell`); POSIX.1-2024, `set -e`; bash's manual.
*/
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
		if (sequence.job !== null) yield* jobDrafts(sequence, answerOf);
		if (sequence.job !== null && (neverHolds(sequence.job.if, sequence.matrix) || followsFailure(sequence.job.if, null))) continue;
		for (const [index, step] of sequence.steps.entries()) if (!isAfterVerdict(step, sequence)) yield* stepDrafts(sequence, index, step, answerOf);
	}
	for (const workflow of workflows.workflows) yield* environmentDrafts(workflow.env);
	yield* manualScans(workflows.workflows, answerOf);
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
function* jobDrafts(sequence, answerOf) {
	const { job, steps, matrix } = sequence;
	const text = job.continueOnError;
	const name = quoted(job.id.value);
	const weights = steps.map((step) => weightOf(step, answerOf));
	yield* environmentDrafts(job.env);
	yield* softCall(job);
	if (canBeTrue(text, givenMatrix(matrix)) && (job.uses !== null || weights.some((weight) => weight !== "none"))) {
		const decided = job.outputs.length > 0 && steps.some((_step, index) => decidesLater(sequence, index, outcomeOf(steps[index])));
		const check = job.uses !== null || weights.includes("check");
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
	yield* scriptDrafts(step.run, found, where, (lost) => isDecidedLater(sequence, index, lost));
	const given = [
		...sequence.workflow?.env ?? [],
		...sequence.job?.env ?? [],
		...step.env
	];
	yield* flagDrafts(step.run, found, where, given, (files) => decidesLater(sequence, index, {
		id: null,
		contexts: /* @__PURE__ */ new Map(),
		environment: [],
		files
	}));
}
/** The variables that a workflow sets anywhere: what a script of the repository may be given. */
function givenTo(workflow) {
	return [...workflow.env, ...workflow.jobs.flatMap((job) => [...job.env, ...job.steps.flatMap(({ env }) => env)])];
}
/** A script of an unknown shell may be PowerShell: it only matters where it names a check. */
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
/** Inputs that exist to hold a key. Source of each: the action's own README. */
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
/** Keys whose form alone tells what they are. Source: each issuer's documented prefix. */
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
/** Registry hosts of clouds that sign workflows in, for `docker/login-action` and `docker login`. */
function registryService(registry) {
	if (/(?:^|\.)dkr\.ecr(?:-fips)?\.[\w-]+\.amazonaws\.com|public\.ecr\.aws/i.test(registry)) return "aws";
	if (/\.azurecr\.(?:io|cn|us)/i.test(registry)) return "azure";
	if (/(?:^|[/.])(?:gcr\.io|pkg\.dev)(?:$|[/\s:])|-docker\.pkg\.dev/i.test(registry)) return "google";
	return null;
}

// src/rules/workflow/static-cloud-credentials/commands.ts
/** Commands of a script that sign in or publish with a key given on the command line. */
function keyedCommands(script) {
	const commands = commandsOf$1(script);
	if (commands === null) return keyedLines(script);
	return commands.flatMap((command, index) => [
		...keyed(command),
		...passwordOnInput(command, commands[index - 1]),
		...tokenLine(command)
	]);
}
/** `echo "$SECRET" | docker login --password-stdin registry`, also as a here-string. */
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
/** `echo "//registry/:_authToken=…" > .npmrc` for npm's own registry. */
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
/** Commands in shells without a parser, by line. */
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
		if (known === void 0 || known.service === "nuget" && pushesElsewhere(line[0])) return [];
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
function pushesElsewhere(line) {
	const source = /(?:--source|-s|-Source)\s+["']?(\S+)/.exec(line)?.[1];
	if (source === void 0) return false;
	return (/^https?:\/\/([^/:\s"']+)/.exec(source)?.[1] ?? source.replace(/["']/g, "")).toLowerCase().split(".").at(-2) !== "nuget";
}
/** Whether a script publishes to npm. */
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
/** Whether a registry is npm's own. */
function isNpmHost(url) {
	const labels = (/^(?:https?:)?\/\/([^/:\s]+)/.exec(url)?.[1] ?? "").toLowerCase().split(".");
	return labels.at(-2) === "npmjs" && (labels.at(-1) === "org" || labels.at(-1) === "com");
}
/** Whether an upload URL is PyPI's own, or its test instance's. */
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
/** An upload to an index other than PyPI, which need not know OIDC. */
function elsewhere(command) {
	const urls = optionValues(command, "--repository-url", "--publish-url", "--index-url", "--repo");
	const names = optionValues(command, "--repository", "-r", "--index");
	return urls.some(({ value }) => value.includes("//") && !isPypiHost(value)) || names.some(({ value }) => !/^(?:test-?)?pypi$/i.test(value));
}
function otherFeed(command, ...names) {
	return optionValues(command, ...names).some(({ value }) => {
		return (/^https?:\/\/([^/:\s]+)/.exec(value)?.[1] ?? value).toLowerCase().split(".").at(-2) !== "nuget";
	});
}
/** `npm config set //host/:_authToken value`, `npm set …`. */
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
/**
* Where a value comes from. Anything stored wins: `steps.x.outputs.y || secrets.Z` falls back to the stored key.
* @param env the variables in force, through which `env.X` is followed
*/
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
/** The span that names the key: the first expression, or the whole value. */
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
/**
* Services that accept GitHub's OIDC token. Docker Hub, Maven Central, Packagist, Hex and Terraform Cloud are not here:
* they offer workflows nothing but stored tokens.
*/
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

// src/rules/workflow/static-cloud-credentials.ts
/**
* A long-lived key where the service would sign the workflow in by OIDC.
*
* A key that another step made in this run is temporary and stays silent, and so do the job's own token, services without
* OIDC, and S3 clients that are pointed at another vendor's endpoint. A key written out in the file is `critical`.
*
* Source: https://docs.github.com/en/actions/concepts/security/openid-connect; the tables carry their own.
*/
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
		if (known.service === "aws" && (temporarySession(scope) || otherEndpoint(scope))) continue;
		if (known.service === "pypi" && uploadsElsewhere(scope)) continue;
		if (known.publishes && !publishesNpm(scope)) continue;
		yield finding$2(value, known.service, `\`${key.value}\` gives ${scope.holder} a long-lived key.`);
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
		yield finding$2(value, service, `Input \`${key.value}\` of \`${step.uses.text.value.split("@")[0]}\` takes a long-lived key.`);
	}
}
/** `docker/login-action` and its like, by the registry they sign in to. */
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
/** `export AWS_SECRET_ACCESS_KEY=${{ secrets.X }}` and `echo "NAME=${{ … }}" >> "$GITHUB_ENV"`. */
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
/** A key in a command is stored when an expression or a variable that holds a stored key gives it. */
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
function finding$2(value, service, saw) {
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
/** A session token from this run makes the pair temporary; one from a secret proves nothing. */
function temporarySession(scope) {
	const token = scope.inForce.findLast(({ key }) => key.value.toUpperCase() === "AWS_SESSION_TOKEN");
	return token !== void 0 && originOf(token.value, scope.inForce) === "temporary";
}
function inputIsTemporary(step, scope) {
	const token = step.with.find(({ key }) => /^aws[-_]session[-_]token$/i.test(key.value));
	return token !== void 0 && originOf(token.value, scope.inForce) === "temporary";
}
/** Cloudflare R2, MinIO and others speak AWS's protocol and know nothing of its roles. */
function otherEndpoint(scope) {
	const endpoint = scope.inForce.findLast(({ key }) => /^AWS_ENDPOINT_URL(?:_S3)?$|^(?:AWS_)?S3_ENDPOINT(?:_URL)?$/i.test(key.value));
	if (endpoint !== void 0 && !/amazonaws\.com/i.test(endpoint.value.value)) return true;
	const given = scope.steps.flatMap((step) => (step.run === null ? [] : commandsOf$1(step.run) ?? []).filter((command) => command.program === "aws"));
	return given.length > 0 && given.every((command) => command.args.some((word) => word.value.startsWith("--endpoint-url")));
}
function uploadsElsewhere(scope) {
	const url = scope.inForce.findLast(({ key }) => /^(?:TWINE_REPOSITORY(?:_URL)?|UV_PUBLISH_URL|PDM_PUBLISH_REPO|FLIT_INDEX_URL|MATURIN_REPOSITORY_URL)$/i.test(key.value));
	return url !== void 0 && !isPypiHost(url.value.value) && !/^(?:test-?)?pypi$/i.test(url.value.value);
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

// src/rules/workflow/template-injection/exports.ts
/** `echo "TITLE=$TITLE" >> "$GITHUB_ENV"`. Blocks with a delimiter are left out: a random one is sound. */
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
/**
* Inputs that actions run as code, a JavaScript text, a shell command or a template with calls.
* Source: the CodeQL models of github/codeql, `actions/ql/lib/ext`, and the actions' own documentation.
*/
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
/** What of a step GitHub pastes expressions into before it is run as code. */
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

// src/rules/workflow/template-injection.ts
/**
* A text that an outsider writes becomes code: GitHub pastes `${{ … }}` into a script before any shell reads it, so that
* quotes around it protect nothing. Followed from the event through `env`, outputs of steps and jobs, inputs of local
* actions and workflows, to scripts, inputs that actions run as code, and the runner's environment file.
*
* The same text in `env:` and read as a quoted variable is sound. What only people with write access set (inputs of
* `workflow_dispatch`, tags) is not looked at. Where every way to start the job is a fork's `pull_request`, which has no
* secrets and a token that only reads, the finding is `medium`.
*
* Source: https://docs.github.com/en/actions/concepts/security/script-injections; the nx compromise of August 2025
* (GHSA-cxm3-wv7p-598c).
*/
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
		}
	}
});
function* pasted$1(trail, spot, sink) {
	for (const { expression, read, arrival } of taintedReads(trail, sink.text, spot)) {
		const judged = judge(trail, spot, arrival);
		if (judged === null || isJsonValue(sink, expression)) continue;
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
/** `const event = ${{ toJSON(github.event) }}` in JavaScript: JSON escapes what could end its own strings. */
function isJsonValue(sink, { start, source }) {
	return sink.javascript && /^tojson\(.*\)$/is.test(source) && !/['"`]\s*$/.test(sink.text.value.slice(0, start));
}
/** A text with line feeds, written as it is into the environment file, defines any variable: `BASH_ENV`, `LD_PRELOAD`. */
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
/** `null` where no event brings the text to this step. */
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
/** `github.event.pull_request.head.ref` is `HEAD_REF`; `steps.x.outputs.title` is `TITLE`. */
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
function listed$1(events) {
	const shown = events.slice(0, 3).map((event) => `\`${event}\``);
	return events.length > 3 ? `${shown.join(", ")} and ${events.length - 3} more events` : shown.join(", ");
}
function sentence$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/workflow/shell/command-file.ts
/**
* The names that a script defines through `$GITHUB_OUTPUT` or `$GITHUB_ENV`.
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; the line format is that
* of actions/runner, FileCommandManager: whichever of `=` and `<<` comes first decides.
*/
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
/** Programs that talk to the network or to git, and know nothing of the runner's files. */
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
/** Programs that print nothing of their own, so that they may stand in a block whose output is a command file. */
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
/** Programs that only look at a path given to them. */
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
	/** Set while a `name<<DELIMITER` block is open: what is printed then is its content. */
	delimiter = null;
	file;
	commands;
	functions = /* @__PURE__ */ new Set();
	constructor(file, commands) {
		this.file = file;
		this.commands = commands;
	}
	/** A block whose end was not seen has swallowed whatever came after it. */
	get isOpen() {
		return this.delimiter !== null;
	}
	/** @param toFile whether the standard output of this part goes to the command file */
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
	/** A program that prints what nobody can know: content of an open block, or anything at all. */
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
	/** Whether standard output goes to the command file; `null` where no redirection moves it. */
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
	/** Whether a word names the file: `$GITHUB_OUTPUT`, `${GITHUB_OUTPUT}`, `"$GITHUB_OUTPUT"`. */
	mentions(word) {
		return word.includes(this.file);
	}
};

// src/rules/workflow/references/nearest.ts
/** Nobody means a name of this length by a slip; comparing is quadratic in it. */
const LONGEST = 100;
/** A hint is no reason to compare thousands of names with thousands. */
const MOST = 200;
/**
* The name that somebody most likely meant.
* @returns the one candidate within two edits (one for short names), or `null`
*/
function nearest(name, candidates) {
	if (name.length > LONGEST) return null;
	const wanted = name.toLowerCase().replaceAll("_", "-");
	const limit = wanted.length <= 4 ? 1 : 2;
	return candidates.filter(({ length }) => Math.abs(length - name.length) <= limit).slice(0, MOST).map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, candidate.toLowerCase().replaceAll("_", "-"))
	})).filter(({ edits }) => edits <= limit).sort((a, b) => a.edits - b.edits)[0]?.candidate ?? null;
}
/** Levenshtein's distance. */
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

// src/rules/workflow/references/definitions.ts
/**
* Whether anything defines what an expression reads.
* @param path the context and its properties as `ContextRead.path` has them
* @returns `null` where something does, or where it cannot be decided without running the workflow
*/
function undefinedReason(model, place, path) {
	const [context, name] = path;
	if (context === void 0 || name === void 0 || name === "*") return null;
	const rest = path.slice(2);
	switch (context) {
		case "steps": return stepReason(model, place, name, rest);
		case "needs": return needsReason(model, place, name, rest);
		case "jobs": return place.file.kind === "workflow" ? jobReason(model, place.file, name, rest, "jobs") : null;
		case "inputs": return inputReason(place, name);
		case "matrix": return matrixReason(place, name);
		case "env": return envReason(model, place, name);
		case "github": return eventInputReason(place, path);
		default: return null;
	}
}
function stepReason(model, place, id, rest) {
	if (place.earlier === null) return null;
	const step = place.earlier.find((earlier) => same(earlier.id?.value, id));
	if (step === void 0) return missingStep(place, place.earlier, id);
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
	const written = stepOutputs(model, step);
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
/** Every output that a step can set; `null` where only running it can tell. */
function stepOutputs(model, step) {
	if (step.run !== null) {
		const { names, complete } = commandFileWrites(step.run, "GITHUB_OUTPUT");
		return complete ? [...names] : null;
	}
	const action = step.uses === null ? null : localAction(model, step.uses.reference);
	return action?.using === "composite" && !isDynamic(action.outputs) ? action.outputs.map(({ key }) => key.value) : null;
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
function inputReason(place, name) {
	return undeclaredInput(name, (place.file.kind === "action" ? place.file.inputs : place.file.triggers.filter(({ event }) => same(event.value, "workflow_dispatch") || same(event.value, "workflow_call")).flatMap((trigger) => trigger.inputs)).map((input) => input.name.value), "inputs", place.file.kind);
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
	const written = exported(model, earlier, 0);
	if (written === null || written.some((known) => same(known, name))) return null;
	const inherited = /^(?:GITHUB|RUNNER)_|^(?:HOME|PATH|USER|PWD|CI)$/i.test(name);
	return {
		why: inherited ? `The \`env\` context holds what the workflow sets, not the runner's own variables, and nothing sets \`${name}\`` : `Neither the workflow, the job, the step nor an earlier step sets the variable \`${name}\``,
		remedy: inherited ? `Read it in the shell as \`$${name}\`, or use the \`github\` or \`runner\` context.` : instead(name, [...defined, ...written], (found) => `Write \`env.${found}\``) ?? `Set \`${name}\` under \`env\`.`
	};
}
/** Actions that set no variable for later steps. */
const NO_EXPORTS = /^actions\/(?:checkout|cache|cache\/restore|cache\/save|upload-artifact|download-artifact|stale|labeler)$/i;
/** The variables that steps set for later ones; `null` where only running them can tell. */
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
/** GitHub compares the names of contexts and their properties without regard to case. */
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

// src/rules/workflow/undefined-reference.ts
/**
* An expression reads what nothing defines. GitHub expands it to an empty string and says nothing, so that a check built
* on it passes or never runs.
*
* Decided from the text alone: steps and their order, outputs of scripts whose every write is known, outputs of local
* composite actions and called local workflows, `needs`, declared inputs, static matrices, variables. What an action or
* an unknown program may define is left alone, and so are `secrets`: a caller with `secrets: inherit` hands over more
* than a workflow declares.
*
* Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
*/
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
					message: `\`${written}\` is never defined. ${reason.why}. It expands to an empty string${consequence(place, expression, read)}.`,
					remedy: reason.remedy,
					...place.kind === "label" ? { severity: "low" } : {},
					evidence: { reference: written }
				};
			}
		}
	}
});
/** What the empty string does where it lands. */
function consequence(place, expression, read) {
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

// src/rules/workflow/unguarded-gate/scenario.ts
const BAD_RESULTS = [
	"failure",
	"cancelled",
	"skipped"
];
/**
* What an expression of the gate comes to in a scenario.
* @param level a step's `failure()` looks at the steps before it, a job's at the jobs that it needs
*/
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
/** The text that a value is pasted as. */
function pasted(value) {
	return typeof value === "object" ? "Array" : String(value);
}
/** Whether GitHub takes the value for true. */
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
/**
* Runs a script that only compares words, prints and exits, as gates do. Whatever else it does makes the answer unknown.
* @param source the script with its expressions already pasted in
* @param variables what its environment holds; `null` for a value that is not known
*/
function endingOf(source, variables) {
	const script = parse$11(source);
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
	/** Under `errexit`, as every default shell of GitHub runs. */
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
	/** A word's value with its variables filled in; `undefined` where anything in it is not known. */
	value(word) {
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
/** What a gate job comes to in a scenario; a job that is skipped passes as a required check. */
function outcomeIn(scenario) {
	const { gate } = scenario;
	const starts = gate.if === null ? scenario.result === "success" : condition(gate.if, scenario, "job");
	if (starts === void 0) return void 0;
	if (!starts) return "passes";
	let open = false;
	for (const step of gate.steps) {
		const runs = step.if === null ? true : condition(step.if, scenario, "step");
		if (runs === false) continue;
		const ending = step.continueOnError?.value === "true" ? "passes" : stepEnding(step, gate, scenario);
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
/** A text with its expressions pasted in; `null`, or a mark in its place, where one is not known. */
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
/** Actions that do not judge the jobs before. */
function isPassive(step) {
	const { reference } = step.uses;
	return reference.kind === "repository" && /^(?:actions\/(?:checkout|download-artifact|upload-artifact|cache|setup-[\w-]+)|step-security\/harden-runner)$/i.test(`${reference.owner}/${reference.repository}`);
}

// src/rules/workflow/unguarded-gate.ts
/**
* A job that gathers others, so that one required check stands for all, and passes although one of them failed, was
* cancelled or was skipped.
*
* Each gate is played through, once for every needed job and every bad end of it: conditions and scripts that compare
* results are worked out; what cannot be worked out is taken to be sound. `failure` accepted is `high`, and so is
* `skipped` where a job that the gate does not gather can cause it; `cancelled` is `medium`; a job skipped by its own
* condition is `low`, for that may be meant.
*
* Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/use-conditions-to-control-job-execution:
* "A job that is skipped will report its status as Success".
*/
const unguardedGate = defineRule({
	id: "workflow/unguarded-gate",
	title: "Gate job passes although a job before it did not",
	severity: "high",
	rationale: "Branch protection looks at the one job that gathers the others. If it passes on `failure`, `cancelled` or `skipped`, nothing was checked and everything is green.",
	remedy: "Run the gate with `if: always()`, and fail it on anything but success: `contains(needs.*.result, 'failure')`, `'cancelled'` and `'skipped'` alike.",
	standards: [
		"OWASP CICD-SEC-1",
		"NIST SSDF PO.3.2",
		"NIST SSDF PO.4.1"
	],
	needs: ["workflows"],
	applies: ({ workflows }) => workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0 ? "the repository has no workflow" : true,
	*check({ workflows }) {
		for (const workflow of workflows.workflows) for (const job of workflow.jobs) if (job.uses === null && job.needs.length > 0) yield* gateFindings(workflow, job);
	}
});
function* gateFindings(workflow, gate) {
	if (!readsResults(gate) || gate.needs.some(({ expressions }) => expressions.length > 0)) return;
	const played = BAD_RESULTS.flatMap((result) => gate.needs.map(({ value: need }) => ({
		need,
		result,
		outcome: outcomeIn(scenarioOf(workflow, gate, need, result))
	})));
	if (!played.some(({ outcome }) => outcome === "fails")) return;
	if (outcomeIn(scenarioOf(workflow, gate, gate.needs[0].value, "success")) === "fails") return;
	const accepted = played.filter(({ outcome }) => outcome === "passes").flatMap(({ need, result }) => {
		const severity = severityOf(workflow, gate, need, result);
		return severity === null ? [] : [{
			need,
			result,
			severity
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
/** A job that ends badly takes the ones along that need it and do not ask how it ended. */
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
/** Whether anything in the job looks at how the jobs before it ended. */
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
/** The jobs that a job needs, directly or not, by id. */
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

// src/rules/workflow/unpinned-image.ts
/**
* A container image without a full digest: `docker://`, `container`, `services`, Docker actions, Dockerfiles.
* A tag beside the digest is fine: the digest decides.
* Source: distribution/reference grammar; OpenSSF Scorecard, Pinned-Dependencies; SLSA v1.2, build requirements.
*/
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
		evidence: {
			image: text.value,
			role
		}
	};
}
function mutability$1(reference) {
	const { digest, tag, dynamic } = reference;
	if (dynamic && nameOf(reference).includes("$")) return "Part of it is filled in at run time, so nothing here says which image runs.";
	const stands = dynamic ? `It can stand for ${quoted$1(nameOf(reference))}. ` : "";
	if (digest !== null) return `${stands}${quoted$1(`@${digest}`)} is not \`@sha256:\` and 64 hex digits, so it names no content.`;
	if (tag === null) return `${stands}Without tag and digest it is whatever \`latest\` names on the day.`;
	return `${stands}The tag ${quoted$1(tag)} can be pushed again with other content.`;
}
/** The command is shown only where the image is a plain name: what is pasted must not be able to do more. */
function remedyFor$1(reference) {
	const image = nameOf(reference);
	if (!/^[\w.][\w./:-]*$/.test(image)) return {};
	return { remedy: `Name the digest: \`${image}@<digest>\`, where \`${`docker buildx imagetools inspect ${image} --format '{{.Manifest.Digest}}'`}\` prints it.` };
}
function nameOf({ name, tag }) {
	return tag === null ? name : `${name}:${tag}`;
}

// src/rules/workflow/unpinned-install/installs.ts
const PIP_VALUES = new Set("-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix --root --python --platform --python-version --trusted-host --cache-dir --only-binary --no-binary -p --config-settings".split(" "));
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
/** Source of each: the manual of the program. */
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
/** Every package that a command installs without an exact version; words that only a run decides are left alone. */
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
/** A name, and not a path, an address, a file or something that only a run decides. `pip` itself is the bootstrap. */
function isFromIndex({ value, dynamic }) {
	if (dynamic || value.includes("${{") || value === "pip" || /^[.~/]|:\/\/|\.(?:whl|tgz|gz|zip|gem|nupkg)$/.test(value)) return false;
	return /^@?[A-Za-z][\w.@/[\],<>=!~^*-]*$/.test(value);
}

// src/rules/workflow/unpinned-install.ts
/**
* A step installs a tool in whatever version is the newest on that day: `pip install build twine`, `npm i -g x`,
* `go install x@latest`. In a job that publishes, the tool builds or sends the release: `medium`. Elsewhere it is `low`.
*
* Lockfiles, requirement and constraint files, local paths and exact versions are silent.
*
* Source: OpenSSF Scorecard Pinned-Dependencies; OWASP CICD-SEC-3.
*/
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
			if (step.run === null) continue;
			for (const command of commandsOf$1(step.run) ?? []) {
				const loose = looseInstalls(command);
				const [first] = loose;
				if (first === void 0) continue;
				const names = loose.map(({ name }) => `\`${name}\``);
				const shown = names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
				const releasing = releases(workflows, job);
				yield {
					at: wordAt(step.run, {
						start: first.word.start,
						end: loose.at(-1).word.end
					}),
					message: `${shown} ${names.length === 1 ? "is" : "are"} installed without an exact version by step \`${title(step)}\`. ${releasing ? "The job publishes, and whatever is newest then has its hands on the release" : "What is newest then runs with all that the job may do"}.`,
					remedy: `Name the versions: \`${loose.slice(0, 4).map(({ pinned }) => pinned).join(" ")}\`.`,
					severity: releasing ? "medium" : "low",
					evidence: {
						packages: loose.map(({ name }) => name),
						publishes: releasing
					}
				};
			}
		}
	}
});
function releases(model, job) {
	return job !== null && publishes(model, job);
}

// src/rules/workflow/pinning/allowed-repository.ts
const ENTRY = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?:\*|[\w.-]+(?:\/[\w.-]+)*)$/;
/**
* An entry of an allow-list: `owner/*`, `owner/repo` (every action in it) or `owner/repo/path` (that action alone).
* Whole names are compared, never prefixes: a blank or cut-off entry must not switch a check off.
*/
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

// src/rules/workflow/pinning/fetched-action.ts
/**
* Local actions that the job itself fetches: `actions/checkout` puts another repository into the workspace, and
* `uses: ./…` runs what it finds there. The path looks like this commit and is as mutable as the ref of the checkout.
*/
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
/** `null` for a checkout of this repository, and for one that is pinned. */
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
/** `github.repository`, and the repository that a pull request comes from: what else runs there is its own. */
function isOwn({ expressions }) {
	return expressions.some(({ reads }) => reads.some(({ path }) => /^github\.repository$|\.(?:head\.repo|head_repository)\b/i.test(path.join("."))));
}
function input({ with: inputs }, name) {
	return inputs.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
}
/** The parts of a path below the workspace; `null` where it climbs out of it. */
function plainParts(path) {
	const parts = [];
	for (const part of path.split(/[/\\]/)) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts;
}

// src/rules/workflow/unpinned-uses.ts
const options = strictObject({ 
/** Actions that may keep tags: `owner/repo`, `owner/repo/path` or `owner/*`; whole names, in any case. */
allow: optional(array(allowedRepository.entry), []) });
/**
* A `uses:` that is not a full commit SHA: 40 hex digits in either case, nothing before or after.
* Source: GitHub, "Security hardening for GitHub Actions", using third-party actions; the tj-actions/changed-files
* compromise of March 2025, where every tag was moved. The grammar is the runner's, see `readActionReference`.
*/
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
/**
* The generator's workflows verify themselves by their own tag and refuse to be called by a SHA.
* Source: slsa-github-generator, README, "Referencing SLSA builders and generators".
*/
function isSlsaGenerator({ owner, repository, path, ref }) {
	return `${owner}/${repository}`.toLowerCase() === "slsa-framework/slsa-github-generator" && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(ref);
}
/** Whether GitHub's lockfile names the workflow, the reference in it, and the commit of the reference. */
function isLocked(reference, file, lock) {
	const keys = lock?.workflows.get(file.path);
	if (lock === null || keys === void 0) return false;
	const name = `${reference.owner}/${reference.repository}`.toLowerCase();
	return keys.some((key) => {
		const at = key.indexOf("@");
		return key.slice(0, at).toLowerCase() === name && key.slice(at + 1) === reference.ref && lock.dependencies.get(key)?.ref === reference.ref;
	});
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
/** The command is shown only where every part is a plain name: what is pasted must not be able to do more. */
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
	unpinnedInstall,
	missingTimeout,
	missingConcurrency
];

// src/rules/index.ts
/** The registry: every rule, in the order of reports. */
const RULES = [
	...releaseRules,
	...treeRules,
	...workflowRules,
	...dependencyRules,
	...policyRules
];
/** @returns the rule, or `undefined` when no rule bears the id */
function ruleById(id) {
	return RULES.find((rule) => rule.id === id);
}

export { grammarOf as a, isExpired as c, matchesEverything as d, pathMatcher as f, locate as i, isInForce as l, ruleById as n, semver as o, policyWaiver as p, runRule as r, fits$1 as s, RULES as t, judged$1 as u };