import { C as readYaml, X as assembleCapabilities, _ as asker, b as nullable, c as effectivePolicy, g as readTarget, h as TARGET, i as replaceFile, l as findPolicyFile, m as tagsOf, n as diffOf, p as releaseDates, r as pinJson, s as inlineWaivers, t as renderPinReport, u as readWorkflows, w as repositoryKey } from "./gate.js";
import { B as isSourceError, O as commitSha, R as SourceInvalid, n as terminalWidth, r as wantsColour, u as decodeUtf8, y as printable } from "./basics.js";
import { L as pathMatcher, O as locate, P as isInForce, a as isSlsaGenerator, d as kindOf, g as LineStarts, i as isLocked, o as allowedRepository, r as unpinnedUses, t as RULES, u as isWorkflowFolder } from "./rules.js";
import { f as semver } from "./files.js";
import { n as Parser } from "./vendor-yaml.js";
import { t as terminalProgress } from "./progress.js";

// src/pin/comment.ts
const LEAD = /^#+[ \t]*(?:tag[ \t]*=[ \t]*|(?:renovate[ \t]*:[ \t]*)?pin[ \t]*@[ \t]*|ratchet:[\w.-]+(?:\/[\w.-]+)*@|@)?/;
function leadingWord(source) {
	const start = LEAD.exec(source)?.[0].length ?? 0;
	const word = /^[^\s,;)]+/.exec(source.slice(start))?.[0];
	if (start === 0 || word === void 0) return null;
	const isVersion = /^v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?$/.test(word) && /^v|\./.test(word);
	return {
		word,
		start,
		end: start + word.length,
		isVersion
	};
}
function acceptsMutable(comment) {
	return /\bzizmor:\s*ignore\[[^\]]*\bunpinned-uses\b[^\]]*\]|\bratchet:exclude\b/.test(comment);
}

// src/pin/settings.ts
const DAY_MS = 864e5;
function isAged(date, { cooldownDays, now }) {
	if (cooldownDays === 0) return true;
	return now - (date === null ? NaN : Date.parse(date)) >= cooldownDays * DAY_MS;
}

// src/pin/version-tag.ts
const NAME = /^(?<component>(?:[\w.+@/-]*?[-/@_])??)(?<letter>v?)(?<major>\d+)(?:\.(?<minor>\d+)(?:\.(?<patch>\d+)(?<rest>-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/;
const LONGEST = 100;
function versionTag(name) {
	if (name.length > LONGEST) return null;
	const groups = NAME.exec(name)?.groups;
	if (groups === void 0) return null;
	const numbers = [
		groups["major"],
		groups["minor"],
		groups["patch"]
	].flatMap((part) => part === void 0 ? [] : [part.replace(/^0+(?=\d)/, "")]);
	const full = numbers.length === 3 ? semver.canonical(`${numbers.join(".")}${groups["rest"] ?? ""}`) : null;
	if (numbers.length === 3 && full === null) return null;
	return {
		name,
		component: groups["component"],
		letter: groups["letter"],
		numbers,
		version: full
	};
}
function releases(tags) {
	return tags.flatMap((tag) => {
		const read = versionTag(tag.name);
		return read === null || read.version === null ? [] : [{
			...tag,
			read: {
				...read,
				version: read.version
			}
		}];
	});
}
function highest(candidates, letter = "v") {
	const better = (a, b) => {
		const order = semver.compare(a.read.version, b.read.version);
		if (order !== 0) return order > 0;
		return a.read.letter === letter && b.read.letter !== letter;
	};
	return candidates.reduce((best, next) => best === null || better(next, best) ? next : best, null);
}
function isOf(line, release) {
	return release.read.component === line.component && line.numbers.every((number, index) => release.read.numbers[index] === number);
}
function majorLine(tag) {
	return {
		...tag,
		numbers: tag.numbers.slice(0, 1),
		version: null
	};
}
function isPrerelease(version) {
	return semver.isPrerelease(version);
}
function isGreater(a, b) {
	return semver.compare(a, b) > 0;
}

// src/pin/update.ts
function newest(candidates, current, settings) {
	const mayBePrerelease = current !== null && isPrerelease(current);
	return highest(candidates.filter(({ date, read }) => isAged(date, settings) && (mayBePrerelease || !isPrerelease(read.version))));
}

// src/pin/decide.ts
const SETTLED = { kind: "settled" };
function decideMutable(ref, comment, meanings, tags, settings) {
	const { tag, branch } = meanings;
	if (tag !== null && branch !== null && tag.commit !== branch.commit) return {
		kind: "refused",
		why: "is both a tag and a branch, at different commits; write `refs/tags/\u2026` or the commit that is meant"
	};
	const found = tag ?? branch ?? meanings.commit;
	if (found === null) return {
		kind: "refused",
		why: "names no tag, branch or commit there"
	};
	const name = ref.replace(/^refs\/(?:tags|heads)\//, "");
	if (tag !== null) return byTag(name, tag, comment, tags, settings);
	if (!isAged(found.date, settings)) return tooYoung(name, found, settings);
	if (branch !== null) return change(found.commit, name, comment, [name], tags, "is a branch: it stays at today's commit until somebody moves it");
	return byCommit(found.commit, comment, tags);
}
function byTag(name, tag, comment, tags, settings) {
	const read = versionTag(name);
	const here = releases(tags).filter(({ commit }) => commit === tag.commit);
	const line = read ?? {
		...NO_LINE,
		name
	};
	const current = read?.version == null ? highest(here.filter((release) => isOf(line, release)), read?.letter) : null;
	const version = read?.version ?? current?.read.version ?? null;
	const candidates = releases(tags).filter((release) => isOf(settings.update ? majorLine(line) : line, release));
	const set = (to, said) => change(to.commit, said, comment, [name], tags, null);
	if (settings.update && read !== null) {
		const best = newest(candidates, version, settings);
		if (best !== null && (version === null || isGreater(best.read.version, version))) return set(best, best.name);
	}
	const listed = tags.find((one) => one.name === name && one.commit === tag.commit);
	if (isAged((current ?? listed ?? tag).date, settings)) return set(tag, current?.name ?? name);
	const older = read === null || read.version !== null ? null : newest(candidates, version, settings);
	return older === null ? tooYoung(name, current ?? listed ?? tag, settings) : set(older, older.name);
}
function byCommit(commit, comment, tags) {
	const word = comment === null ? null : leadingWord(comment);
	const claim = word === null ? null : claimOf(word, commit, tags);
	if (claim?.lies === true) return liar(word, commit, claim);
	const known = claim === null ? bestAt(commit, tags) : null;
	if (known === null) return {
		kind: "change",
		wanted: {
			commit,
			version: null,
			replaces: null
		},
		note: null
	};
	return change(commit, known.name, comment, [], tags, null);
}
function decidePinned(ref, comment, tags, settings) {
	const sha = commitSha(ref);
	const word = comment === null ? null : leadingWord(comment);
	const claim = word === null ? null : claimOf(word, sha, tags);
	const current = claim === null ? bestAt(sha, tags) : claim.release;
	if (settings.update) {
		const moved = updated(word, claim, current, comment, tags, settings);
		if (moved !== null) return moved;
	}
	if (claim?.lies === true) return liar(word, sha, claim);
	if (current === null) return SETTLED;
	if (comment === null) return change(null, current.name, null, [], tags, null);
	if (claim === null || word === null || claim.isFull) return SETTLED;
	return change(null, current.name, comment, [], tags, null);
}
function updated(word, claim, current, comment, tags, settings) {
	const from = current?.read ?? (word === null || claim === null ? null : versionTag(word.word));
	if (from === null) return null;
	const candidates = releases(tags).filter((release) => isOf(majorLine(from), release));
	const best = newest(candidates, from.version, settings);
	if (best === null) return null;
	const note = claim?.lies === true ? `its comment said ${word.word}, which was not this commit` : null;
	if (current !== null && !isGreater(best.read.version, current.read.version)) return note === null ? null : change(null, current.name, comment, [], tags, note);
	return change(best.commit, best.name, comment, [], tags, note);
}
function claimOf(word, sha, tags) {
	const read = versionTag(word.word);
	const named = tags.filter(({ name }) => name === word.word || isSpelling(name, read));
	if (!word.isVersion && named.length === 0) return null;
	const here = releases(tags).filter(({ commit }) => commit === sha);
	const ofLine = read === null ? here : here.filter((release) => sameLine(read, release));
	const release = highest(ofLine) ?? highest(here.filter(({ read: { component } }) => component === ""));
	if (named.some(({ commit }) => commit === sha)) return {
		lies: false,
		release,
		isFull: read?.version != null || ofLine.length === 0,
		other: null
	};
	if (read !== null && read.version === null && ofLine.length > 0) return {
		lies: false,
		release: highest(ofLine),
		isFull: false,
		other: null
	};
	return {
		lies: true,
		release,
		isFull: false,
		other: named[0]?.commit ?? null
	};
}
function isSpelling(name, read) {
	if (read === null) return false;
	const tag = versionTag(name);
	return tag !== null && tag.version === read.version && tag.numbers.join(".") === read.numbers.join(".") && (read.component === "" || tag.component === read.component);
}
function sameLine(read, release) {
	return isOf(read.component === "" ? {
		...read,
		component: release.read.component
	} : read, release);
}
function bestAt(sha, tags) {
	const here = releases(tags).filter(({ commit }) => commit === sha);
	const whole = here.filter(({ read }) => read.component === "");
	if (whole.length > 0) return highest(whole);
	return new Set(here.map(({ read }) => read.component)).size === 1 ? highest(here) : null;
}
const NO_LINE = {
	name: "",
	component: "",
	letter: "v",
	numbers: [],
	version: null
};
function change(commit, version, comment, synonyms, tags, note) {
	const word = comment === null ? null : leadingWord(comment);
	const replaces = word !== null && (word.isVersion || synonyms.includes(word.word) || tags.some(({ name }) => name === word.word)) ? word : null;
	return {
		kind: "change",
		wanted: {
			commit,
			version: replaces !== null && replaces.word === version ? null : version,
			replaces
		},
		note
	};
}
function liar(word, sha, { other, release }) {
	const truth = release === null ? "" : ` This commit is ${release.name}.`;
	const claimed = other === null ? "which is no tag there" : `which is ${other.slice(0, 12)}`;
	return {
		kind: "left",
		why: `is pinned to ${sha.slice(0, 12)}, and its comment says ${word.word}, ${claimed}.${truth}`,
		mend: "look at what that commit is before trusting either; `pin --update` sets both to the newest version"
	};
}
function tooYoung(name, { date }, { cooldownDays }) {
	return {
		kind: "left",
		why: `\`${name}\` ${date === null ? "bears no date" : `is of ${date.slice(0, 10)}`}, and nothing of its line is ${cooldownDays} days old.`,
		mend: "wait, or name an older version"
	};
}

// src/pin/edit.ts
function placeEdits(place, reference, wanted, layout) {
	const edits = [];
	if (wanted.commit !== null) {
		const { text } = place.uses;
		const at = locate(text, reference.refStart, text.value.length);
		if (at.startLine !== at.endLine) return {
			edits: [],
			omitted: null,
			problem: "is written over two lines; write it on one"
		};
		const start = layout.offset(at.startLine, at.startColumn);
		edits.push({
			start,
			end: layout.offset(at.endLine, at.endColumn),
			text: wanted.commit
		});
	}
	const comment = wanted.version === null ? null : commentEdit(place, wanted.version, wanted.replaces, layout);
	if (typeof comment === "string") return {
		edits,
		omitted: comment,
		problem: null
	};
	return {
		edits: comment === null ? edits : [...edits, comment],
		omitted: null,
		problem: null
	};
}
function commentEdit(place, version, replaces, layout) {
	if (!/^[\x21-\x7e]+$/.test(version)) return "its name holds characters that a comment must not";
	if (place.crowded) return "another action stands on the same line";
	if (place.comment !== null) {
		const start = layout.offset(place.comment.at.startLine, place.comment.at.startColumn);
		return replaces === null ? {
			start,
			end: start,
			text: `# ${version} `
		} : {
			start: start + replaces.start,
			end: start + replaces.end,
			text: version
		};
	}
	const end = layout.commentEnd(layout.lines.offset(place.uses.text.at), place.line);
	if (end === null) return "the line is inside a `[\u2026]` or `{\u2026}` that goes on below it";
	return {
		start: end,
		end,
		text: ` # ${version}`
	};
}
function edited(text, edits) {
	const parts = [];
	let at = 0;
	for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (start < at || end < start) throw new Error("two edits overlap");
		parts.push(text.slice(at, start), put);
		at = end;
	}
	return parts.join("") + text.slice(at);
}

// src/pin/places.ts
function usesPlaces(file, layout) {
	const found = /* @__PURE__ */ new Map();
	const add = (uses, calledByJob, inputs) => {
		if (uses === null) return;
		const known = found.get(uses.text);
		if (known === void 0) found.set(uses.text, {
			uses,
			calledByJob,
			inputs: [...inputs]
		});
		else known.inputs.push(...inputs);
	};
	if (file.kind === "workflow") for (const job of file.jobs) {
		add(job.uses, true, job.with);
		for (const step of job.steps) add(step.uses, false, step.with);
	}
	else for (const step of file.steps) add(step.uses, false, step.with);
	const onLine = /* @__PURE__ */ new Map();
	for (const text of found.keys()) {
		const line = layout.commentLine(text);
		onLine.set(line, (onLine.get(line) ?? 0) + 1);
	}
	return [...found.values()].map((place) => {
		const line = layout.commentLine(place.uses.text);
		const comment = commentBeside(place.uses.text, line, file.comments);
		return {
			file,
			...place,
			line,
			comment,
			crowded: onLine.get(line) > 1
		};
	}).sort((a, b) => before(a.uses.text, b.uses.text));
}
function mutableImages(file) {
	const images = file.kind === "workflow" ? file.jobs.flatMap((job) => [...job.container === null ? [] : [job.container], ...job.services]) : file.image === null ? [] : [file.image];
	const steps = file.kind === "workflow" ? file.jobs.flatMap((job) => job.steps) : file.steps;
	const texts = [...images.filter(({ reference }) => isMutable(reference)).map(({ text }) => text), ...steps.flatMap(({ uses }) => uses?.reference.kind === "docker" && isMutable(uses.reference.image) ? [uses.text] : [])];
	return [...new Set(texts)].sort(before);
}
function isMutable({ pinned, dynamic }) {
	return !pinned && !dynamic;
}
function commentBeside(text, line, comments) {
	const from = text.at.startLine === line ? text.at.startColumn : 0;
	return comments.find(({ trailing, at }) => trailing && at.startLine === line && at.startColumn > from) ?? null;
}
function before(a, b) {
	return a.at.startLine - b.at.startLine || a.at.startColumn - b.at.startColumn;
}

// src/pin/proof.ts
const USES = /^(?:jobs\n[^\n]*\n(?:steps\n\d+\n(?:parallel\n\d+\n)?)?|runs\nsteps\n\d+\n)uses$/;
function proveOnlyReferencesChanged(path, before, after, changes) {
	const old = readYaml(before, path);
	const now = readYaml(after, path);
	const made = /* @__PURE__ */ new Set();
	const compare = (a, b, at) => {
		if (a.kind === "map" && b.kind === "map" && a.entries.length === b.entries.length) for (const [index, { key, value }] of a.entries.entries()) {
			const other = b.entries[index];
			if (!same(key, other.key)) throw changed(path, key);
			compare(value, other.value, [...at, key.value.replaceAll("\n", " ")]);
		}
		else if (a.kind === "list" && b.kind === "list" && a.items.length === b.items.length) for (const [index, item] of a.items.entries()) compare(item, b.items[index], [...at, String(index)]);
		else if (a.kind === "scalar" && b.kind === "scalar") {
			const wanted = changes.get(startOf(a.text));
			if (wanted === void 0 || !USES.test(at.join("\n"))) {
				if (!same(a.text, b.text)) throw changed(path, a.text);
			} else {
				if (b.text.value !== wanted || b.text.type !== "string") throw changed(path, a.text);
				made.add(startOf(a.text));
			}
		} else throw new SourceInvalid(`${path}:${a.at.startLine}`, "would no longer have the same shape");
	};
	compare(old.root, now.root, []);
	if (made.size !== changes.size) throw new SourceInvalid(path, "would not say what it was to say");
}
function startOf({ at }) {
	return `${at.startLine}:${at.startColumn}`;
}
function same(a, b) {
	return a.value === b.value && a.type === b.type;
}
function changed(path, { at }) {
	return new SourceInvalid(`${path}:${at.startLine}`, "would change more than the reference: an anchor there serves something else, too; write the reference out");
}

// src/pin/file.ts
function rewritten(file, reading, answers, settings) {
	const places = [];
	const edits = [];
	const changes = /* @__PURE__ */ new Map();
	for (const place of reading.places) {
		if (place.standing.kind === "none") continue;
		const made = placed(place, reading, answers, settings);
		places.push(made.report);
		edits.push(...made.edits);
		if (made.value !== null) changes.set(startOf(place.uses.text), made.value);
	}
	const images = imagesOf(file);
	const untouched = {
		path: file.path,
		places,
		images,
		before: reading.text,
		after: reading.text
	};
	const held = {
		...untouched,
		places: places.map(asHeld)
	};
	if (places.some(({ outcome }) => outcome === "refused")) return {
		...held,
		outcome: "refused",
		problem: null
	};
	if (edits.length === 0) return {
		...untouched,
		outcome: "unchanged",
		problem: null
	};
	const after = edited(reading.text, edits);
	try {
		proveOnlyReferencesChanged(file.path, reading.text, after, changes);
	} catch (error) {
		if (!(error instanceof SourceInvalid)) throw error;
		return {
			...held,
			outcome: "refused",
			problem: withoutPath(error.message, file.path)
		};
	}
	return {
		...untouched,
		outcome: "changed",
		problem: null,
		after
	};
}
function asHeld(place) {
	return place.outcome === "changed" ? {
		...place,
		outcome: "held",
		why: ""
	} : place;
}
function refusedFile(file, { text }, problem) {
	return {
		path: file.path,
		outcome: "refused",
		problem,
		places: [],
		images: imagesOf(file),
		before: text,
		after: text
	};
}
function placed(place, reading, answers, settings) {
	const { standing, uses } = place;
	const blank = {
		at: locate(uses.text, 0, uses.text.value.length),
		uses: uses.text.value,
		commit: null,
		version: null,
		why: "",
		mend: ""
	};
	const stays = (outcome, why = "", mend = "") => ({
		report: {
			...blank,
			outcome,
			why,
			mend
		},
		edits: [],
		value: null
	});
	if (standing.kind === "none") return stays("settled");
	if (standing.kind === "exempt") return stays("exempt", `${standing.why}.`);
	if (standing.kind === "left") return stays("left", standing.why, standing.mend);
	if ("unavailable" in answers) return standing.kind === "pinned" && !settings.update ? stays("unasked") : stays("refused", `could not be resolved: ${answers.unavailable}.`);
	const { reference } = standing;
	const decision = decided(place, standing, reading, answers, settings);
	if (typeof decision === "string") return standing.kind === "pinned" && !settings.update ? stays("unasked", `could not be compared with its comment: ${decision}.`) : stays("refused", `could not be resolved: ${decision}.`);
	if (decision.kind === "settled") return stays("settled");
	if (decision.kind === "left") return stays("left", decision.why, decision.mend);
	if (decision.kind === "refused") return stays("refused", `${decision.why}.`);
	const { wanted, note } = decision;
	const { edits, omitted, problem } = placeEdits(place, reference, wanted, reading.layout);
	if (problem !== null) return stays("refused", `${problem}.`);
	if (edits.length === 0) return stays("settled");
	const why = [...note === null ? [] : [`${note}.`], ...omitted === null ? [] : [`${wanted.version} is not written beside it: ${omitted}.`]].join(" ");
	return {
		report: {
			...blank,
			outcome: "changed",
			commit: wanted.commit,
			version: wanted.version ?? wanted.replaces?.word ?? null,
			why
		},
		edits,
		value: wanted.commit === null ? null : uses.text.value.slice(0, reference.refStart) + wanted.commit
	};
}
function decided({ comment }, { kind, reference }, { layout }, answers, settings) {
	const source = comment === null ? null : layout.line(comment.at.startLine).slice(comment.at.startColumn - 1, comment.at.endColumn - 1);
	const tags = answers.tags(reference);
	if ("problem" in tags) return tags.problem;
	if (kind === "pinned") return decidePinned(reference.ref, source, tags.value, settings);
	const meanings = answers.meanings(reference, reference.ref);
	if ("problem" in meanings) return meanings.problem;
	return decideMutable(reference.ref, source, meanings.value, tags.value, settings);
}
function imagesOf(file) {
	return mutableImages(file).map((text) => ({
		at: locate(text, 0, text.value.length),
		image: text.value
	}));
}
function withoutPath(message, path) {
	if (!message.startsWith(`${path}:`)) return message;
	return message.slice(path.length).replace(/^:(?:(\d+):)? ?/, (_, line) => line === void 0 ? "" : `line ${line} `);
}

// src/pin/github-resolver.ts
function gitHubResolver(github, now, dated) {
	const ask = asker(github, now);
	return {
		meanings: async (questions) => (await ask.all(questions.map(meaningQuestion))).map(inPlainWords),
		async tags(repository) {
			const [tags, dates] = await Promise.all([tagsOf(ask, repository), dated ? releaseDates(ask, repository) : { value: /* @__PURE__ */ new Map() }]);
			if ("problem" in tags) return inPlainWords(tags);
			if ("problem" in dates) return inPlainWords(dates);
			return { value: tags.value.flatMap(({ name, commit, date }) => commit === null ? [] : [{
				name,
				commit,
				date: younger(date, dates.value.get(name) ?? null)
			}]) };
		}
	};
}
function inPlainWords(answer) {
	return "problem" in answer ? { problem: answer.problem.replace(/, or [^.]*\brule's option\b[^.]*/, "").replace(/\.$/, "") } : answer;
}
function younger(own, published) {
	if (own === null || published === null) return own ?? published;
	return Date.parse(published) > Date.parse(own) ? published : own;
}
function meaningQuestion({ repository, ref }) {
	const short = /^[0-9a-f]{7,39}$/i.test(ref) ? ref.toLowerCase() : null;
	const named = `tag: ref(qualifiedName: $tag) { target { ${TARGET} } } branch: ref(qualifiedName: $branch) { target { ${TARGET} } }`;
	return {
		...repository,
		select: short === null ? named : `${named} object(expression: $short) { ${TARGET} }`,
		variables: {
			tag: qualified(ref, "refs/tags/"),
			branch: qualified(ref, "refs/heads/"),
			...short === null ? {} : { short }
		},
		read: (fields) => ({
			tag: refTarget(fields.tag, "tag"),
			branch: refTarget(fields.branch, "branch"),
			commit: short === null ? null : abbreviated(fields, short)
		})
	};
}
function qualified(ref, prefix) {
	return ref.startsWith(prefix) ? ref : `${prefix}${ref}`;
}
function refTarget(value, what) {
	const ref = nullable(value, what);
	return ref === null ? null : dated(readTarget(ref.target));
}
function abbreviated(fields, short) {
	const object = nullable(fields.object, "object");
	const found = object === null ? null : dated(readTarget(object));
	return found?.commit.startsWith(short) === true ? found : null;
}
function dated({ commit, date }) {
	return commit === null ? null : {
		commit,
		date
	};
}

// src/pin/model.ts
function exitCode({ files, unasked, offline }, check) {
	const places = files.flatMap((file) => file.places);
	if (places.some(({ outcome, why }) => outcome === "unasked" && (why !== "" || unasked !== null && !offline)) || files.some(({ outcome }) => outcome === "refused")) return 2;
	if (places.some(({ outcome }) => outcome === "left")) return 1;
	return check && files.some(({ outcome }) => outcome === "changed") ? 1 : 0;
}

// src/pin/answers.ts
const AT_ONCE = 8;
async function ask(questions, resolver, progress) {
	const repositories = new Map(questions.map(({ repository }) => [repositoryKey(repository), repository]));
	const refs = new Map(questions.flatMap(({ repository, ref }) => ref === null ? [] : [[refKey(repository, ref), {
		repository,
		ref
	}]]));
	progress("asking GitHub what refs stand for");
	const answered = await resolver.meanings([...refs.values()]);
	const meanings = new Map([...refs.keys()].map((key, index) => [key, answered[index]]));
	const tags = /* @__PURE__ */ new Map();
	const pending = [...repositories];
	const worker = async () => {
		for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
			progress(`asking GitHub for tags (${repositories.size - pending.length} of ${repositories.size} repositories)`);
			tags.set(next[0], await resolver.tags(next[1]));
		}
	};
	await Promise.all(Array.from({ length: Math.min(AT_ONCE, pending.length) }, worker));
	return {
		meanings: (repository, ref) => meanings.get(refKey(repository, ref)),
		tags: (repository) => tags.get(repositoryKey(repository))
	};
}
function refKey(repository, ref) {
	return `${repositoryKey(repository)}@${ref}`;
}

// src/pin/layout.ts
var Layout = class {
	text;
	lines;
	flows;
	constructor(text) {
		this.text = text;
		this.lines = new LineStarts(text);
		this.flows = outermostFlows([...new Parser().parse(text)]);
	}
	offset(line, column) {
		return this.lines.offset({
			startLine: line,
			startColumn: column
		});
	}
	line(line) {
		const start = this.offset(line, 1);
		const feed = this.text.indexOf("\n", start);
		const end = feed === -1 ? this.text.length : feed;
		return this.text.slice(start, end > start && this.text[end - 1] === "\r" ? end - 1 : end);
	}
	commentLine({ at }) {
		const first = this.text[this.lines.offset(at)];
		return first === "|" || first === ">" ? at.startLine : at.endLine;
	}
	commentEnd(at, line) {
		const flow = this.flows.find(([start, end]) => start <= at && at < end);
		if (flow !== void 0 && this.lines.position(flow[1] - 1).line !== line) return null;
		return this.offset(line, 1) + this.line(line).trimEnd().length;
	}
};
function outermostFlows(tokens) {
	const flows = [];
	const pending = [...tokens];
	for (let token = pending.pop(); token !== void 0; token = pending.pop()) {
		if (token.type === "flow-collection") {
			const close = token.end.find(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
			flows.push([token.offset, close === void 0 ? Number.MAX_SAFE_INTEGER : close.offset + 1]);
			continue;
		}
		if ("value" in token && token.value !== void 0) pending.push(token.value);
		if (!("items" in token)) continue;
		for (const { key, value } of token.items) {
			if (key != null) pending.push(key);
			if (value !== void 0) pending.push(value);
		}
	}
	return flows;
}

// src/pin/read.ts
async function readPinnable(files, excluded) {
	const bytes = /* @__PURE__ */ new Map();
	const model = await readWorkflows({
		list: async () => (await files.list()).filter(isPinnable),
		read: async (path) => {
			const content = await files.read(path);
			bytes.set(path, content);
			return content;
		}
	}, excluded);
	return {
		model,
		files: [...model.workflows, ...model.actions],
		bytes
	};
}
function isPinnable(path) {
	const kind = kindOf(path);
	return kind === "workflow" || kind === "action" || kind === "actions-lock" || isWorkflowFolder(path);
}

// src/pin/standing.ts
function standing(place, accepted) {
	const { reference, text } = place.uses;
	if (reference.kind === "local" || reference.kind === "docker") return { kind: "none" };
	if (text.expressions.length > 0 || text.value.includes("${{")) return {
		kind: "left",
		why: "is an expression, which GitHub does not take here.",
		mend: "write the reference out"
	};
	if (reference.kind === "invalid") return {
		kind: "left",
		why: `${reference.problem}.`,
		mend: "write `owner/repository@ref`, and run `pin` again"
	};
	const problem = unaskable(reference);
	if (problem !== null) return {
		kind: "left",
		why: problem,
		mend: "write `owner/repository@ref` on one line"
	};
	if (/^[0-9a-f]{40}$/i.test(reference.ref)) return {
		kind: "pinned",
		reference
	};
	const why = exemption(place, reference, accepted);
	if (why !== null) return {
		kind: "exempt",
		why
	};
	return refIsInput(reference) ?? unlocked(place, accepted) ?? {
		kind: "mutable",
		reference
	};
}
function exemption(place, reference, accepted) {
	const { file, comment, calledByJob, uses } = place;
	if (calledByJob && isSlsaGenerator(reference)) return "refuses to be called by a SHA, and verifies its own tag";
	if (file.kind === "workflow" && isLocked(reference, file, accepted.lock)) return "is locked by actions.lock";
	if (accepted.allow.some((entry) => allowedRepository.covers(entry, reference))) return "is allowed by the policy to keep its ref";
	if (comment !== null && acceptsMutable(comment.text)) return "is accepted by the comment beside it";
	const line = uses.text.at.startLine;
	return accepted.waivers.some(({ at, scope: { lines } }) => at.path === file.path && lines !== void 0 && lines[0] <= line && line <= lines[1]) ? "is waived in place" : null;
}
function unlocked({ file }, { lock }) {
	if (file.kind !== "workflow" || lock?.workflows.has(file.path) !== true) return null;
	return {
		kind: "left",
		why: "is not in actions.lock, although the lockfile names its workflow.",
		mend: "renew the lockfile, or take the workflow out of it and run `pin` again"
	};
}
function refIsInput({ owner, repository, ref }) {
	if (`${owner}/${repository}`.toLowerCase() !== "dtolnay/rust-toolchain" || /^v\d/.test(ref)) return null;
	return {
		kind: "left",
		why: "names the toolchain by a branch that is rebased, so that its commits do not last.",
		mend: `write \`dtolnay/rust-toolchain@v1\` with the input \`toolchain: ${/^[\w.-]+$/.test(ref) ? ref : "stable"}\`, and run \`pin\` again`
	};
}
function unaskable({ owner, repository, ref }) {
	if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) || !/^[\w.-]+$/.test(repository) || /^\.+$/.test(repository)) return "names no repository that GitHub could have.";
	if (/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock$/u.test(ref)) return "names no ref that git could have.";
	return null;
}

// src/pin/run.ts
async function pin({ files, policy, settings, resolver, progress }) {
	progress("reading workflows and actions");
	const exclusions = policy.exclude.map(({ path, reason }) => ({
		matches: pathMatcher(path),
		reason
	}));
	const excluded = (path) => exclusions.find(({ matches }) => matches(path))?.reason ?? null;
	const { model, files: found, bytes } = await readPinnable(files, excluded);
	const accepted = acceptedBy(policy, model, settings.now);
	const lock = lockProblem(model.coverage.skipped);
	const readings = found.map((file) => {
		const text = decodeUtf8(bytes.get(file.path), file.path);
		const layout = new Layout(text);
		return {
			file,
			reading: {
				text,
				layout,
				places: usesPlaces(file, layout).map((place) => ({
					...place,
					standing: standing(place, accepted)
				}))
			}
		};
	});
	const questions = readings.flatMap(({ reading }) => reading.places.flatMap(({ standing }) => standing.kind === "pinned" || standing.kind === "mutable" ? [{
		repository: standing.reference,
		ref: standing.kind === "pinned" ? null : standing.reference.ref
	}] : []));
	const answers = await answersTo(questions, resolver, progress);
	const reports = readings.map(({ file, reading }) => lock !== null && file.kind === "workflow" ? refusedFile(file, reading, `was not looked at, because ${lock}`) : rewritten(file, reading, answers, settings));
	const unread = model.coverage.skipped.filter(({ kind }) => kind === "unread").map(({ path, reason }) => unreadFile(path, reason));
	return {
		report: {
			files: [...reports, ...unread].sort((a, b) => a.path < b.path ? -1 : 1),
			excluded: model.coverage.skipped.filter(({ kind }) => kind === "excluded").map(({ path, reason }) => ({
				path,
				reason
			})),
			unasked: "unavailable" in answers && questions.length > 0 ? answers.unavailable : null,
			offline: "unavailable" in answers && answers.offline
		},
		bytes
	};
}
async function answersTo(questions, resolver, progress) {
	if (questions.length === 0) return {
		unavailable: "there was nothing to ask",
		offline: true
	};
	const found = await resolver();
	return "unavailable" in found ? found : ask(questions, found, progress);
}
function acceptedBy(policy, model, now) {
	const today = new Date(now).toISOString().slice(0, 10);
	const allow = policy.rules.get(unpinnedUses.id)?.options["allow"];
	return {
		allow: Array.isArray(allow) ? allow.filter((entry) => typeof entry === "string") : [],
		waivers: inlineWaivers(model, RULES).filter((waiver) => waiver.rule === unpinnedUses.id && isInForce(waiver, today)),
		lock: model.actionsLock
	};
}
function lockProblem(skipped) {
	return skipped.find(({ path }) => path === ".github/workflows/actions.lock")?.reason ?? null;
}
function unreadFile(path, reason) {
	return {
		path,
		outcome: "refused",
		problem: withoutPath(reason, path),
		places: [],
		images: [],
		before: "",
		after: ""
	};
}

// src/cli/pin-command.ts
async function pinCommand(given, directory, process, packages) {
	const { progress, clear } = terminalProgress(process.stderr, given.quiet);
	try {
		const { offline } = given;
		const capabilities = await assembleCapabilities(directory, process.env, {
			offline,
			progress,
			packages
		});
		const file = await findPolicyFile(capabilities.files, null, RULES);
		const found = await pin({
			files: capabilities.files,
			policy: effectivePolicy(file, "audit", "head", RULES),
			settings: {
				update: given.update,
				cooldownDays: given.cooldown,
				now: capabilities.now()
			},
			resolver: () => resolverOf(capabilities, given),
			progress
		});
		const report = given.check ? found.report : await written(found, capabilities.root);
		clear();
		const code = exitCode(report, given.check);
		const text = textOf(report, code, given, process);
		process.stdout.write(printable(text, process.env, given.format === "json" ? "json" : "text"));
		return code;
	} finally {
		clear();
	}
}
async function resolverOf({ github, now }, { offline, cooldown }) {
	if (offline) return {
		unavailable: "the run is offline, and only GitHub can say what refs stand for",
		offline
	};
	try {
		await github();
		return gitHubResolver(github, now, cooldown > 0);
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			unavailable: error.message,
			offline
		};
	}
}
const BYTE_ORDER_MARK = Buffer.from([
	239,
	187,
	191
]);
async function written({ report, bytes }, root) {
	const files = [];
	for (const file of report.files) {
		if (file.outcome !== "changed") {
			files.push(file);
			continue;
		}
		const before = Buffer.from(bytes.get(file.path));
		const hasMark = before.subarray(0, 3).equals(BYTE_ORDER_MARK);
		const after = Buffer.concat([...hasMark ? [BYTE_ORDER_MARK] : [], Buffer.from(file.after)]);
		const problem = await replaceFile(root, file.path, before, after);
		files.push(problem === null ? file : {
			...file,
			outcome: "refused",
			problem,
			after: file.before,
			places: file.places.map(asHeld)
		});
	}
	return {
		...report,
		files
	};
}
function textOf(report, code, given, { stdout, env }) {
	if (given.format === "json") return pinJson(report, code, !given.check);
	if (given.format === "diff") return diffOf(report);
	return renderPinReport(report, {
		colour: given.colour && wantsColour(stdout, env),
		width: terminalWidth(stdout),
		check: given.check,
		quiet: given.quiet
	});
}

export { pinCommand };