import { r as __toESM } from "./rolldown-runtime.js";
import { A as LocalVariableOrWriteNode, B as SourceFileNode, C as IfNode, D as KeywordHashNode, E as InterpolatedSymbolNode, F as NilNode, G as TrueNode, H as StatementsNode, I as OrNode, J as XStringNode, K as UnlessNode, L as ParenthesesNode, M as LocalVariableTargetNode, N as LocalVariableWriteNode, O as LocalVariableAndWriteNode, P as ModuleNode, R as RegularExpressionNode, S as HashNode, T as InterpolatedStringNode, U as StringNode, V as SplatNode, W as SymbolNode, _ as DefNode, a as AssocNode, b as FalseNode, c as BlockNode, d as CallOperatorWriteNode, f as CaseNode, g as ConstantWriteNode, h as ConstantReadNode, i as ArrayNode, j as LocalVariableReadNode, k as LocalVariableOperatorWriteNode, l as BlockParametersNode, m as ConstantPathNode, o as BeginNode, p as ClassNode, q as WhenNode, r as AndNode, s as BlockArgumentNode, u as CallNode, v as ElseNode, w as IntegerNode, x as GlobalVariableReadNode, y as EmbeddedStatementsNode, z as RequiredParameterNode } from "./vendor-ruby-prism.js";
import { d as constantVersion } from "./gate.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { n as nodesOf, r as parseRuby, t as argumentsIn } from "./parse.js";

// src/sources/manifests/ruby/stated/paths.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const HERE = "/\0here";
function below(path) {
	const plain = normal(path.startsWith("/") ? path : `${HERE}/${path}`);
	if (plain === "/\0here") return "";
	return plain.startsWith(`${"/\0here"}/`) ? plain.slice(7) : null;
}
function expanded(path, base) {
	if (path.startsWith("~")) return null;
	return normal(path.startsWith("/") ? path : `${base.startsWith("/") ? base : `${HERE}/${base}`}/${path}`);
}
function normal(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return `/${parts.join("/")}`;
}
function globbed(pattern, files, dot) {
	const isHere = pattern.startsWith(`${HERE}/`);
	if (pattern.startsWith("/") && !isHere) return null;
	const plain = (isHere ? pattern.slice(7) : pattern).replaceAll(/\/{2,}/g, "/");
	const dots = /^(?:\.\/)*/.exec(plain)[0];
	const cut = plain.slice(dots.length);
	if (cut === "" || /[()!@+|\0]|(?:^|\/)\.\.?(?:\/|$)/.test(cut)) return null;
	const matches = (0, import_picomatch.default)(cut, {
		dot,
		noextglob: true
	});
	const candidates = new Set(files);
	for (const file of files) for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1)) candidates.add(file.slice(0, at));
	const before = isHere ? `${HERE}/` : dots;
	return [...candidates].filter((path) => matches(path)).sort().map((path) => before + path);
}
function listedByGit(words, files) {
	const [git, ...rest] = words;
	if (git !== "git") return null;
	const at = rest.indexOf("ls-files");
	const before = rest.slice(0, at);
	if (at === -1 || before.length > 0 && !(before[0] === "-C" && before.length === 2 && below(before[1]) === "")) return null;
	const after = rest.slice(at + 1);
	const options = after.filter((word) => word.startsWith("-"));
	if (options.some((word) => ![
		"-z",
		"--",
		"-c",
		"--cached"
	].includes(word))) return null;
	const specs = after.filter((word) => !word.startsWith("-"));
	const end = options.includes("-z") ? "\0" : "\n";
	if (specs.length === 0 || specs.includes(".")) return {
		paths: files,
		end
	};
	const tests = specs.map((spec) => {
		const pattern = spec.replace(/^\.\//, "").replace(/\/$/, "").replaceAll(/[.+^$(){}|\\[\]]/g, String.raw`\$&`).replaceAll("*", ".*").replaceAll("?", ".");
		return new RegExp(`^${pattern}(?:/.*)?$`, "s");
	});
	if (specs.some((spec) => /[:[\]{}]/.test(spec))) return null;
	return {
		paths: files.filter((path) => tests.some((test) => test.test(path))),
		end
	};
}

// src/sources/manifests/ruby/stated/values.ts
const NIL = { kind: "nil" };
const text = (value) => ({
	kind: "text",
	text: value
});
const truth = (is) => ({
	kind: "truth",
	is
});
const unknown = (why) => ({
	kind: "unknown",
	why
});
const list = (items, atMost = false) => ({
	kind: "list",
	items,
	atMost
});
const texts = (items, atMost = false) => list(items.map(text), atMost);
function textsOf({ items }) {
	const found = items.flatMap((item) => item.kind === "text" ? [item.text] : []);
	return found.length === items.length ? found : null;
}
function isTruthy(value) {
	if (value.kind === "unknown") return null;
	return value.kind === "truth" ? value.is : value.kind !== "nil";
}
function isEqual(a, b) {
	if (a.kind === "unknown" || b.kind === "unknown") return null;
	if (a.kind === "list" || a.kind === "table" || a.kind === "pattern") return null;
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/sources/manifests/ruby/stated/draft.ts
const GEM_FIELDS = [
	"authors",
	"bindir",
	"cert_chain",
	"description",
	"executables",
	"extensions",
	"extra_rdoc_files",
	"files",
	"homepage",
	"licenses",
	"metadata",
	"platform",
	"post_install_message",
	"require_paths",
	"required_ruby_version",
	"required_rubygems_version",
	"summary",
	"test_files"
];
const SINGULAR = {
	author: "authors",
	executable: "executables",
	license: "licenses",
	require_path: "require_paths",
	test_file: "test_files"
};
function fieldNamed(name) {
	return SINGULAR[name] ?? GEM_FIELDS.find((field) => field === name) ?? null;
}
const DEFAULTS = {
	bindir: ["bin"],
	platform: ["ruby"],
	require_paths: ["lib"]
};
const MOST_VALUES = 32;
var Draft = class {
	#fields = new Map(GEM_FIELDS.map((field) => [field, {
		values: [texts(DEFAULTS[field] ?? [])],
		undecided: null
	}]));
	#dependencies = [];
	#undecidedDependencies = null;
	#maybe = 0;
	other = /* @__PURE__ */ new Map();
	maybe(run) {
		this.#maybe += 1;
		run();
		this.#maybe -= 1;
	}
	get isMaybe() {
		return this.#maybe > 0;
	}
	set(name, value) {
		const field = this.#fields.get(name);
		const before = this.isMaybe ? field : {
			values: [],
			undecided: null
		};
		const is = asList(value);
		field.undecided = is === null ? whyOf(value) : before.undecided;
		this.#keep(field, is === null ? before.values : [...before.values, is]);
	}
	add(name, value) {
		const field = this.#fields.get(name);
		const more = asList(value);
		if (more === null) {
			field.undecided = whyOf(value);
			return;
		}
		const added = field.values.map((is) => list([...is.items, ...more.items], is.atMost || more.atMost));
		this.#keep(field, this.isMaybe ? [...field.values, ...added] : added);
	}
	thin(name) {
		const field = this.#fields.get(name);
		field.values = field.values.map(({ items }) => list(items, true));
	}
	#keep(field, values) {
		const distinct = new Map(values.map((one) => [JSON.stringify(one), one]));
		field.values = [...distinct.values()].slice(0, MOST_VALUES);
		if (distinct.size > MOST_VALUES) field.undecided = "more conditions than are followed";
	}
	depend(name, requirement, scope, source) {
		if (name.kind !== "text") {
			this.#undecidedDependencies ??= source;
			return;
		}
		const parts = requirement.flatMap((one) => one.kind === "list" && !one.atMost ? one.items : [one]);
		const words = parts.flatMap((one) => one.kind === "text" ? [one.text] : []);
		this.#dependencies.push({
			name: name.text,
			requirement: words.length === parts.length ? words : null,
			scope,
			always: !this.isMaybe
		});
	}
	read(name) {
		return name === "files" ? this.#allFiles() : this.#only(name);
	}
	#only(name) {
		const { values, undecided } = this.#fields.get(name);
		return undecided === null && values.length === 1 ? values[0] : null;
	}
	#allFiles() {
		const [folder, commands] = [this.#only("bindir"), this.#only("executables")];
		const lists = [
			"files",
			"test_files",
			"extra_rdoc_files",
			"extensions"
		].map((name) => this.#only(name));
		const [base] = folder === null ? [] : textsOf(folder) ?? [];
		const names = commands === null ? null : textsOf(commands);
		const known = lists.flatMap((one) => one ?? []);
		if (names === null || base === void 0 || known.length < lists.length) return null;
		const items = [...known, texts(names.map((one) => `${base}/${one}`))].flatMap((one) => one.items);
		const distinct = new Map(items.map((item) => [JSON.stringify(item), item]));
		return list([...distinct.values()], [...known, commands].some(({ atMost }) => atMost));
	}
	taint(why) {
		for (const field of this.#fields.values()) field.undecided ??= why;
		this.#undecidedDependencies ??= why;
	}
	taintField(name, why) {
		this.#fields.get(name).undecided ??= why;
	}
	taintDependencies(why) {
		this.#undecidedDependencies ??= why;
	}
	done() {
		const fields = GEM_FIELDS.map((name) => {
			const { values, undecided } = this.#fields.get(name);
			const stated = values.map(statedValue);
			const lost = stated.find((one) => typeof one === "string");
			return [name, {
				values: stated.filter((one) => typeof one !== "string"),
				undecided: undecided ?? lost ?? null
			}];
		});
		return {
			fields: Object.fromEntries(fields),
			dependencies: this.#dependencies,
			undecidedDependencies: this.#undecidedDependencies
		};
	}
};
function whyOf(value) {
	return value.kind === "unknown" ? value.why : `a ${value.kind}`;
}
function asList(value) {
	switch (value.kind) {
		case "list": return value;
		case "nil": return list([]);
		case "text": return list([value]);
		case "table": return list(value.entries.map(([key, one]) => list([{
			kind: "text",
			text: key
		}, one])));
		default: return null;
	}
}
function statedValue({ items, atMost }) {
	const words = [];
	for (const item of items) {
		const word = wordOf(item);
		if (typeof word !== "string") return word.why;
		words.push(word);
	}
	return {
		items: words,
		atMost
	};
}
function wordOf(item) {
	if (item.kind === "text") return item.text.includes("/\0here") ? { why: "a path of the machine that builds" } : item.text;
	if (item.kind === "truth") return String(item.is);
	if (item.kind === "list" && item.items.length === 2) {
		const [key, value] = item.items.map(wordOf);
		if (typeof key === "string" && typeof value === "string") return `${key}: ${value}`;
		return typeof key === "string" ? value : key;
	}
	return { why: item.kind === "unknown" ? item.why : `a ${item.kind}` };
}

// src/sources/manifests/ruby/stated/constants.ts
function constantCall(owner, name, args, scope) {
	const plain = args.filter(({ kind }) => kind !== "table");
	switch (owner) {
		case "File":
		case "IO":
		case "Pathname": return ofFile(name, plain, scope) ?? (name === "popen" ? opened(plain, scope) : null);
		case "Dir": return ofFolder(name, args, scope);
		case "Gem::Requirement": return name === "new" || name === "create" ? list(plain) : null;
		case "Gem::Version":
		case "Gem::Platform": return name === "new" && plain[0]?.kind === "text" ? plain[0] : null;
		default: return null;
	}
}
function ofFile(name, args, { around }) {
	const words = textsOf(list(args));
	const [first, second] = words ?? [];
	if (first === void 0 || words === null) return null;
	switch (name) {
		case "expand_path":
		case "absolute_path":
		case "realpath": {
			const path = expanded(first, second ?? "/\0here");
			return path === null ? null : text(path);
		}
		case "join": return text(words.join("/").replaceAll(/\/{2,}/g, "/"));
		case "basename": {
			const base = first.replace(/\/+$/, "").split("/").at(-1);
			if (second === void 0) return text(base);
			if (second === ".*") return text(base.replace(/(?<=.)\.[^.]*$/, ""));
			return text(base.endsWith(second) ? base.slice(0, -second.length) : base);
		}
		case "dirname": return text(first.includes("/") ? first.slice(0, first.lastIndexOf("/")) : ".");
		case "extname": return text(/(?<=[^/])\.[^./]+$/.exec(first)?.[0] ?? "");
		case "read":
		case "binread": {
			const content = around.contents.get(below(first) ?? "");
			return content === void 0 ? null : text(content);
		}
		case "exist?":
		case "file?":
		case "directory?": {
			const is = kindOf(below(first), around.files);
			return is === null ? null : truth(name === "exist?" || name === "file?" === (is === "file"));
		}
		default: return null;
	}
}
function kindOf(path, files) {
	if (path === null) return null;
	if (files.includes(path)) return "file";
	return path === "" || files.some((file) => file.startsWith(`${path}/`)) ? "folder" : null;
}
function opened(args, { around }) {
	const [command] = args;
	const words = command?.kind === "list" ? textsOf(command) : command?.kind === "text" ? command.text.split(/\s+/) : null;
	const listed = words === null ? null : listedByGit(words, around.files);
	return listed === null ? null : text(listed.paths.map((path) => path + listed.end).join(""));
}
function ofFolder(name, args, { around }) {
	if (name === "chdir" || name === "pwd" || name === "getwd") {
		const [folder] = args;
		return folder === void 0 || folder.kind === "text" && below(folder.text) === "" ? text(HERE) : null;
	}
	if (name !== "[]" && name !== "glob") return null;
	const patterns = name === "glob" ? args.slice(0, 1) : args;
	const flags = name === "glob" ? args.slice(1) : [];
	if (flags.some((flag) => flag.kind !== "text" || flag.text !== "File::FNM_DOTMATCH")) return null;
	const words = textsOf(list(patterns.flatMap((one) => one.kind === "list" ? one.items : [one])));
	if (words === null || patterns.some((one) => one.kind === "list" && one.atMost)) return null;
	const found = words.map((pattern) => globbed(pattern, around.files, flags.length > 0));
	return found.includes(null) ? null : texts(found.flatMap((paths) => paths ?? []));
}

// src/sources/manifests/ruby/stated/methods.ts
function called(receiver, call) {
	if ([
		"freeze",
		"dup",
		"itself",
		"clone",
		"to_a"
	].includes(call.name) && call.args.length === 0) return receiver;
	if (call.name === "==" || call.name === "!=") return equality(receiver, call);
	if (call.name === "!") {
		const is = isTruthy(receiver);
		return is === null ? receiver : truth(!is);
	}
	if (call.name === "nil?" && receiver.kind !== "unknown") return truth(receiver.kind === "nil");
	switch (receiver.kind) {
		case "text": return ofText(receiver.text, call) ?? unknown(call.source);
		case "list": return ofList(receiver, call) ?? unknown(call.source);
		case "table": return ofTable(receiver.entries, call) ?? unknown(call.source);
		case "pattern": return matched(call.args[0], receiver, call.name) ?? unknown(call.source);
		case "unknown": return receiver;
		default: return unknown(call.source);
	}
}
function equality(receiver, { name, args, source }) {
	const same = isEqual(receiver, args[0] ?? NIL);
	return same === null ? unknown(source) : truth(same === (name === "=="));
}
function ofText(is, { name, args }) {
	const [first] = args;
	switch (name) {
		case "to_s":
		case "to_str":
		case "to_sym":
		case "b": return text(is);
		case "strip": return text(is.trim());
		case "chomp": return args.length === 0 ? text(is.replace(/\r?\n$/, "")) : null;
		case "downcase": return text(is.toLowerCase());
		case "upcase": return text(is.toUpperCase());
		case "+": return first?.kind === "text" ? text(is + first.text) : null;
		case "empty?": return truth(is === "");
		case "start_with?":
		case "end_with?": {
			const begins = name === "start_with?";
			const tests = args.map((one) => one.kind === "text" ? begins ? is.startsWith(one.text) : is.endsWith(one.text) : null);
			return tests.includes(true) ? truth(true) : tests.includes(null) ? null : truth(false);
		}
		case "include?": return first?.kind === "text" ? truth(is.includes(first.text)) : null;
		case "match?":
		case "match":
		case "=~":
		case "!~":
		case "===": return first === void 0 ? null : matched(text(is), first, name);
		case "split":
		case "lines":
		case "readlines":
		case "each_line": return pieces(is, name, first);
		case "read": return text(is);
		default: return null;
	}
}
function pieces(is, name, separator) {
	if (name === "split") {
		if (separator === void 0) return texts(is.split(/\s+/).filter((one) => one !== ""));
		if (separator.kind !== "text" || separator.text === "" || separator.text === " ") return null;
		const found = is.split(separator.text);
		while (found.at(-1) === "") found.pop();
		return texts(found);
	}
	return separator?.kind === "text" ? texts(is.split(separator.text).filter((one) => one !== "")) : null;
}
function matched(subject, pattern, name) {
	if (subject?.kind !== "text" || pattern.kind !== "pattern") return null;
	return truth(pattern.pattern.test(subject.text) === (name !== "!~"));
}
function ofList(is, { name, args, block }) {
	const [first] = args;
	const { items, atMost } = is;
	switch (name) {
		case "+":
		case "|":
		case "concat":
		case "union": return args.every((one) => one.kind === "list") ? list([...items, ...args.flatMap((one) => one.items)], atMost || args.some(isPartial)) : null;
		case "-":
		case "difference": return without(is, args);
		case "&": return list(items, true);
		case "<<":
		case "push":
		case "append":
		case "unshift":
		case "prepend": return list([...items, ...args], atMost);
		case "compact": return list(items.filter(({ kind }) => kind !== "nil"), atMost);
		case "flatten": return list(items.flatMap((one) => one.kind === "list" ? one.items : [one]), atMost || items.some(isPartial));
		case "uniq":
		case "sort":
		case "reverse":
		case "sort_by": return is;
		case "reject":
		case "delete_if": return block === null ? null : kept(is, block, false);
		case "select":
		case "filter":
		case "keep_if": return block === null ? null : kept(is, block, true);
		case "grep":
		case "grep_v": return grepped(is, first, name === "grep", block);
		case "map":
		case "collect":
		case "flat_map": return block === null ? null : mapped(is, block, name === "flat_map");
		case "include?": {
			const found = items.map((one) => isEqual(one, first ?? NIL));
			if (found.includes(true)) return atMost ? null : truth(true);
			return found.includes(null) ? null : truth(false);
		}
		case "empty?": return items.length === 0 ? truth(true) : atMost ? null : truth(false);
		case "first": return args.length === 0 && !atMost ? items[0] ?? NIL : null;
		case "last": return args.length === 0 && !atMost ? items.at(-1) ?? NIL : null;
		case "join": {
			const words = textsOf(is);
			if (words === null || atMost || first !== void 0 && first.kind !== "text") return null;
			return text(words.join(first === void 0 ? "" : first.text));
		}
		default: return null;
	}
}
function isPartial(value) {
	return value.kind === "list" && value.atMost;
}
function without({ items, atMost }, args) {
	const gone = args.flatMap((one) => one.kind === "list" && !one.atMost ? one.items : []);
	const left = items.filter((item) => !gone.some((one) => isEqual(one, item) === true));
	const isKnown = args.every((one) => one.kind === "list" && !one.atMost && textsOf(one) !== null);
	return list(left, atMost || !isKnown);
}
function kept({ items, atMost }, block, wanted) {
	let isPartly = atMost;
	const left = items.filter((item) => {
		const is = isTruthy(block(item));
		if (is === null) isPartly = true;
		return is === null || is === wanted;
	});
	return list(left, isPartly);
}
function grepped(is, pattern, wanted, block) {
	const test = (item) => pattern === void 0 ? NIL : matched(item, pattern, "=~") ?? unknown("");
	const found = kept(is, test, wanted);
	return block === null ? found : mapped(found, block, false);
}
function mapped({ items, atMost }, block, flat) {
	const made = items.map(block);
	if (!flat) return list(made, atMost);
	return list(made.flatMap((one) => one.kind === "list" ? one.items : [one]), atMost || made.some(isPartial));
}
function ofTable(entries, { name, args }) {
	const [first] = args;
	if (name === "keys") return texts(entries.map(([key]) => key));
	if (name === "values") return list(entries.map(([, value]) => value));
	if (name === "merge" && first?.kind === "table") return {
		kind: "table",
		entries: [...entries, ...first.entries]
	};
	if ((name === "[]" || name === "fetch") && first?.kind === "text") return entries.findLast(([key]) => key === first.text)?.[1] ?? (name === "[]" ? NIL : null);
	return null;
}

// src/sources/manifests/ruby/stated/pattern.ts
const MAX_PATTERN = 500;
const MOST_REPEATS = 6;
function patternOf(source, ignoreCase, dotAll) {
	if (source.length > MAX_PATTERN) return null;
	if (/\(\?(?![:=!])|[+*?}]\+|\\[pPgkRXKGbB1-9]|\[\[:|&&/.test(source)) return null;
	if (/\)(?:[*+]|\{)/.test(source)) return null;
	if ((source.match(/(?<!\\)[*+]/g) ?? []).length > MOST_REPEATS) return null;
	const translated = source.replaceAll(/\\(.)/gs, (whole, letter) => {
		if (letter === "A") return "(?<![\\s\\S])";
		if (letter === "z") return "(?![\\s\\S])";
		if (letter === "Z") return "(?=\\n?(?![\\s\\S]))";
		if (letter === "h") return "[0-9a-fA-F]";
		return whole;
	});
	try {
		return new RegExp(translated, `m${ignoreCase ? "i" : ""}${dotAll ? "s" : ""}`);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

// src/sources/manifests/ruby/stated/scope.ts
var TooLong = class extends Error {
	name = "TooLong";
};
function step({ steps }) {
	steps.left -= 1;
	if (steps.left < 0) throw new TooLong();
}
function sourceOf({ location }, { around }) {
	const { startOffset, length } = location;
	const line = around.bytes.toString("utf8", startOffset, startOffset + length).replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
	return line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
}
function notFollowed(node, scope) {
	return unknown(sourceOf(node, scope));
}

// src/sources/manifests/ruby/stated/expressions.ts
function evaluate(node, scope) {
	step(scope);
	if (node === null || node instanceof NilNode) return NIL;
	if (node instanceof StringNode || node instanceof SymbolNode) return node.unescaped.validEncoding ? text(node.unescaped.value) : notFollowed(node, scope);
	if (node instanceof TrueNode) return truth(true);
	if (node instanceof FalseNode) return truth(false);
	if (node instanceof IntegerNode) return text(String(node.value));
	if (node instanceof SourceFileNode) return text(`${HERE}/${scope.around.self}`);
	if (node instanceof InterpolatedStringNode || node instanceof InterpolatedSymbolNode) return interpolated(node, node.parts, scope);
	if (node instanceof ArrayNode) return items(node.elements, scope);
	if (node instanceof HashNode || node instanceof KeywordHashNode) return table(node, scope);
	if (node instanceof RegularExpressionNode) {
		const pattern = patternOf(node.unescaped.value, node.isIgnoreCase(), node.isMultiLine());
		return pattern === null || node.isExtended() ? notFollowed(node, scope) : {
			kind: "pattern",
			pattern
		};
	}
	if (node instanceof XStringNode) return fromGit(node.unescaped.value.trim().split(/\s+/), scope) ?? notFollowed(node, scope);
	if (node instanceof LocalVariableReadNode) return scope.locals.get(node.name) ?? notFollowed(node, scope);
	if (node instanceof GlobalVariableReadNode) return node.name === "$/" || node.name === "$RS" ? text("\n") : notFollowed(node, scope);
	if (node instanceof ConstantReadNode || node instanceof ConstantPathNode) return constant(node, scope);
	if (node instanceof ParenthesesNode || node instanceof StatementsNode) return last(node, scope);
	if (node instanceof EmbeddedStatementsNode) return node.statements === null ? text("") : last(node.statements, scope);
	if (node instanceof IfNode || node instanceof UnlessNode) return either(node, scope);
	if (node instanceof AndNode || node instanceof OrNode) return junction(node, scope);
	if (node instanceof CallNode) return call$1(node, scope);
	return notFollowed(node, scope);
}
function interpolated(node, parts, scope) {
	let found = "";
	for (const part of parts) {
		const value = evaluate(part, scope);
		const word = value.kind === "list" && value.items.length === 1 && !value.atMost ? value.items[0] : value;
		if (word.kind !== "text") return notFollowed(node, scope);
		found += word.text;
	}
	return text(found);
}
function items(elements, scope) {
	let isPartly = false;
	const found = elements.flatMap((element) => {
		if (!(element instanceof SplatNode)) return [evaluate(element, scope)];
		const value = evaluate(element.expression, scope);
		if (value.kind !== "list") return [value.kind === "text" ? value : notFollowed(element, scope)];
		isPartly ||= value.atMost;
		return value.items;
	});
	return list(found, isPartly);
}
function table(node, scope) {
	const entries = [];
	for (const element of node.elements) {
		const key = element instanceof AssocNode ? evaluate(element.key, scope) : null;
		if (!(element instanceof AssocNode) || key?.kind !== "text") return notFollowed(node, scope);
		entries.push([key.text, evaluate(element.value, scope)]);
	}
	return {
		kind: "table",
		entries
	};
}
function constantName(node) {
	if (node instanceof ConstantReadNode) return node.name;
	if (!(node instanceof ConstantPathNode) || node.name === null) return null;
	if (node.parent === null) return node.name;
	const parent = constantName(node.parent);
	return parent === null ? null : `${parent}::${node.name}`;
}
function constant(node, scope) {
	const name = constantName(node);
	if (name === null) return notFollowed(node, scope);
	if (name === "Gem::Platform::RUBY") return text("ruby");
	if (name.startsWith("File::FNM_")) return text(name);
	const own = scope.locals.get(name);
	if (own !== void 0) return own;
	const value = scope.around.constants.get(name);
	return value === void 0 ? notFollowed(node, scope) : text(value);
}
function last(node, scope) {
	const body = node instanceof StatementsNode ? node : node.body;
	if (!(body instanceof StatementsNode)) return body === null ? NIL : evaluate(body, scope);
	return body.body.length === 1 ? evaluate(body.body[0], scope) : notFollowed(node, scope);
}
function either(node, scope) {
	const is = isTruthy(evaluate(node.predicate, scope));
	const other = node instanceof IfNode ? node.subsequent : node.elseClause;
	if (is === null) return notFollowed(node, scope);
	if (is === node instanceof IfNode) return node.statements === null ? NIL : last(node.statements, scope);
	if (other instanceof ElseNode) return other.statements === null ? NIL : last(other.statements, scope);
	return other === null ? NIL : evaluate(other, scope);
}
function junction(node, scope) {
	const [left, right] = [evaluate(node.left, scope), evaluate(node.right, scope)];
	const stops = node instanceof OrNode;
	const is = isTruthy(left);
	if (is !== null) return is === stops ? left : right;
	return isTruthy(right) === stops && right.kind === "truth" ? right : notFollowed(node, scope);
}
function call$1(node, scope) {
	const { name, receiver } = node;
	if (receiver === null) {
		if (name === "__dir__") return text(HERE);
		return name === "String" || name === "Array" ? evaluate(argumentsIn(node)[0] ?? null, scope) : notFollowed(node, scope);
	}
	const args = argumentsOf(node, scope);
	if (args === null) return notFollowed(node, scope);
	const owner = constantName(receiver);
	const source = sourceOf(node, scope);
	if (owner !== null && !scope.locals.has(owner) && !scope.around.constants.has(owner)) {
		const found = constantCall(owner, name, args, scope);
		if (node.block === null || found === null) return found ?? unknown(source);
		return blockOf(node, scope)?.(found) ?? unknown(source);
	}
	const value = evaluate(receiver, scope);
	if (value.kind === "specification") return attribute(name, args, scope) ?? unknown(source);
	if (name === "[]" && value.kind === "list") return unknown(source);
	const block = node.block === null ? null : blockOf(node, scope);
	if (node.block !== null && block === null) return [
		"reject",
		"select",
		"filter"
	].includes(name) && value.kind === "list" ? list(value.items, true) : unknown(source);
	return called(value, {
		name,
		args,
		block,
		source
	});
}
function argumentsOf(node, scope) {
	const value = items(argumentsIn(node), scope);
	return value.kind === "list" && !value.atMost ? value.items : null;
}
function attribute(name, args, { draft }) {
	if (name === "respond_to?") {
		const asked = args[0]?.kind === "text" ? args[0].text.replace(/=$/, "") : null;
		return asked !== null && KNOWN.has(asked) ? truth(true) : null;
	}
	if (args.length > 0) return null;
	const field = fieldNamed(name);
	if (field === null) return draft.other.get(name) ?? null;
	const value = draft.read(field);
	return value?.kind === "list" && SINGLE.has(name) && value.items.length === 1 ? value.items[0] : value;
}
const SINGLE = /* @__PURE__ */ new Set([
	"description",
	"summary",
	"homepage",
	"bindir",
	"platform",
	"author",
	"license"
]);
const KNOWN = /* @__PURE__ */ new Set([
	"metadata",
	"required_ruby_version",
	"required_rubygems_version",
	"specification_version",
	"add_runtime_dependency",
	"add_development_dependency",
	"licenses",
	"cert_chain",
	"signing_key"
]);
function blockOf(node, scope) {
	const { block } = node;
	if (block instanceof BlockArgumentNode) {
		const method = block.expression;
		if (!(method instanceof SymbolNode)) return null;
		const name = method.unescaped.value;
		return (item) => called(item, {
			name,
			args: [],
			block: null,
			source: sourceOf(node, scope)
		});
	}
	if (!(block instanceof BlockNode) || block.body === null) return null;
	const names = parameterNames(block);
	if (names === null || names.length > 1) return null;
	const { body } = block;
	return (item) => {
		const locals = new Map(scope.locals);
		if (names[0] !== void 0) locals.set(names[0], item);
		return evaluate(body, {
			...scope,
			locals
		});
	};
}
function parameterNames({ parameters }) {
	if (parameters === null) return [];
	if (!(parameters instanceof BlockParametersNode)) return null;
	const inside = parameters.parameters;
	if (inside === null) return [];
	if (inside.optionals.length + inside.posts.length + inside.keywords.length > 0 || inside.rest !== null) return null;
	const names = inside.requireds.flatMap((one) => one instanceof RequiredParameterNode ? [one.name] : []);
	return names.length === inside.requireds.length ? names : null;
}
function fromGit(words, { around }) {
	const listed = listedByGit(words, around.files);
	return listed === null ? null : text(listed.paths.map((path) => path + listed.end).join(""));
}

// src/sources/manifests/ruby/stated/escapes.ts
const LISTS = /* @__PURE__ */ new Set([
	"<<",
	"push",
	"append",
	"unshift",
	"prepend",
	"concat"
]);
const THINS = /* @__PURE__ */ new Set([
	"delete",
	"delete_if",
	"reject!",
	"select!",
	"filter!",
	"keep_if",
	"pop",
	"shift",
	"clear",
	"uniq!",
	"sort!",
	"compact!",
	"flatten!"
]);
function isChange(node) {
	return node instanceof CallNode && (LISTS.has(node.name) || THINS.has(node.name) || node.name === "[]=" || /[^!]!$/.test(node.name));
}
function attributeOf(node, scope) {
	if (isChange(node) && node.receiver !== null) return attributeOf(node.receiver, scope);
	if (!(node instanceof CallNode) || node.receiver === null || argumentsIn(node).length > 0) return null;
	return evaluate(node.receiver, scope).kind === "specification" ? node.name : null;
}
function lose(node, scope) {
	lookAt(node, scope);
	for (const one of nodesOf(node)) if (SETS.some((kind) => one instanceof kind)) scope.locals.set(one.name, notFollowed(one, scope));
}
const SETS = [
	LocalVariableWriteNode,
	LocalVariableOrWriteNode,
	LocalVariableAndWriteNode,
	LocalVariableOperatorWriteNode,
	LocalVariableTargetNode
];
function lookAt(node, scope) {
	const read = /* @__PURE__ */ new Set();
	for (const one of nodesOf(node)) {
		step(scope);
		if (isChange(one) && one.receiver !== null) {
			const attribute = attributeOf(one.receiver, scope);
			const field = attribute === null ? null : fieldNamed(attribute);
			if (field !== null) scope.draft.taintField(field, sourceOf(node, scope));
			else if (attribute !== null) scope.draft.taint(sourceOf(node, scope));
		}
		if (one instanceof CallNode && one.receiver instanceof LocalVariableReadNode && isRead(one)) read.add(one.receiver);
		if (one instanceof LocalVariableReadNode && scope.locals.get(one.name)?.kind === "specification" && !read.has(one)) {
			scope.draft.taint(sourceOf(node, scope));
			return;
		}
	}
}
function isRead(node) {
	return argumentsIn(node).length === 0 && node.block === null && (fieldNamed(node.name) !== null || [
		"name",
		"version",
		"full_name"
	].includes(node.name));
}

// src/sources/manifests/ruby/stated/statements.ts
function follow(node, scope) {
	step(scope);
	if (node === null) return;
	if (node instanceof StatementsNode) for (const statement of node.body) follow(statement, scope);
	else if (node instanceof ParenthesesNode) follow(node.body, scope);
	else if (node instanceof BeginNode) begun(node, scope);
	else if (node instanceof IfNode || node instanceof UnlessNode) branch(node, scope);
	else if (node instanceof CaseNode) cases(node, scope);
	else if (node instanceof LocalVariableWriteNode) assign(node.name, node.value, scope);
	else if (node instanceof ConstantWriteNode) scope.locals.set(node.name, evaluate(node.value, scope));
	else if (node instanceof LocalVariableOperatorWriteNode) operate(node, scope);
	else if (node instanceof CallOperatorWriteNode) operateAttribute(node, scope);
	else if (node instanceof CallNode) call(node, scope);
	else if (!DEFINES.some((kind) => node instanceof kind)) lose(node, scope);
}
const DEFINES = [
	DefNode,
	ClassNode,
	ModuleNode,
	NilNode,
	StringNode,
	SymbolNode
];
function begun(node, scope) {
	if (node.rescueClause === null) follow(node.statements, scope);
	else scope.draft.maybe(() => inside(node.statements, scope));
	for (let clause = node.rescueClause; clause !== null; clause = clause.subsequent) {
		const { statements } = clause;
		scope.draft.maybe(() => inside(statements, scope));
	}
	scope.draft.maybe(() => inside(node.elseClause?.statements ?? null, scope));
	follow(node.ensureClause?.statements ?? null, scope);
}
function inside(node, scope) {
	if (node === null) return;
	const locals = new Map(scope.locals);
	follow(node, {
		...scope,
		locals
	});
	for (const [name, value] of locals) if (scope.locals.get(name) !== value) scope.locals.set(name, notFollowed(node, scope));
}
function branch(node, scope) {
	const is = isTruthy(evaluate(node.predicate, scope));
	const other = node instanceof IfNode ? node.subsequent : node.elseClause;
	const otherwise = other instanceof ElseNode ? other.statements : other;
	if (is !== null) follow(is === node instanceof IfNode ? node.statements : otherwise, scope);
	else {
		lookAt(node.predicate, scope);
		scope.draft.maybe(() => {
			inside(node.statements, scope);
			inside(otherwise, scope);
		});
	}
}
function cases(node, scope) {
	scope.draft.maybe(() => {
		for (const condition of node.conditions) if (condition instanceof WhenNode) inside(condition.statements, scope);
		else lose(condition, scope);
		inside(node.elseClause?.statements ?? null, scope);
	});
}
function assign(name, node, scope) {
	if (isNew(node)) {
		scope.locals.set(name, { kind: "specification" });
		specification(node, scope);
		return;
	}
	const value = evaluate(node, scope);
	scope.locals.set(name, value);
	if (value.kind === "unknown") lookAt(node, scope);
}
function operate(node, scope) {
	const [was, more] = [scope.locals.get(node.name), evaluate(node.value, scope)];
	const isList = node.binaryOperator === "+" && was?.kind === "list" && more.kind === "list";
	scope.locals.set(node.name, isList ? list([...was.items, ...more.items], was.atMost || more.atMost) : notFollowed(node, scope));
}

// src/sources/manifests/ruby/stated/calls.ts
function call(node, scope) {
	const { receiver, name } = node;
	if (isNew(node)) {
		specification(node, scope);
		return;
	}
	if (receiver === null) {
		bare(node, scope);
		return;
	}
	const owner = evaluate(receiver, scope);
	if (owner.kind === "specification") {
		method(node, scope);
		return;
	}
	const field = attributeOf(receiver, scope);
	if (field !== null) {
		if (isChange(receiver)) call(receiver, scope);
		change(node, field, scope);
		return;
	}
	if (name === "each" || name === "each_pair") {
		each(node, owner, scope);
		return;
	}
	if (receiver instanceof LocalVariableReadNode && (LISTS.has(name) || name.endsWith("!") || name === "[]=")) {
		const value = evaluate(node, scope);
		const isAdded = LISTS.has(name) && value.kind === "list" && !scope.draft.isMaybe;
		scope.locals.set(receiver.name, isAdded ? value : notFollowed(node, scope));
		if (!isAdded) lookAt(node, scope);
		return;
	}
	lookAt(node, scope);
}
function change(node, attribute, scope) {
	const { draft } = scope;
	const field = fieldNamed(attribute);
	const args = argumentsIn(node);
	if (field === null) {
		if (/^(?:runtime_)?dependencies$/.test(attribute)) draft.taintDependencies(sourceOf(node, scope));
		lookAt(node, scope);
	} else if (LISTS.has(node.name)) {
		const added = items(args, scope);
		const more = node.name === "concat" && added.kind === "list" ? list(added.items.flatMap(spread), added.atMost) : added;
		if (field === "require_paths") draft.maybe(() => draft.add(field, more));
		else draft.add(field, more);
	} else if (THINS.has(node.name)) draft.thin(field);
	else if (node.name === "[]=" && field === "metadata") draft.add(field, list([items(args, scope)]));
	else if (node.name.endsWith("!") || node.name === "[]=") draft.taintField(field, sourceOf(node, scope));
	else each(node, evaluate(node.receiver, scope), scope);
}
function spread(value) {
	return value.kind === "list" ? value.items : [value];
}
const DEPENDS = {
	add_dependency: "runtime",
	add_runtime_dependency: "runtime",
	add_development_dependency: "development"
};
function method(node, scope) {
	const { draft } = scope;
	const scopeOf = DEPENDS[node.name];
	const args = argumentsIn(node);
	if (scopeOf !== void 0) {
		const given = items(args, scope);
		const [name, ...requirement] = given.kind === "list" && !given.atMost ? given.items : [];
		draft.depend(name ?? notFollowed(node, scope), requirement, scopeOf, sourceOf(node, scope));
		return;
	}
	if (node.isAttributeWrite()) {
		const attribute = node.name.slice(0, -1);
		const field = fieldNamed(attribute);
		const value = evaluate(args[0] ?? null, scope);
		if (field !== null) draft.set(field, value);
		else if (attribute === "version" || attribute === "name") draft.other.set(attribute, value);
		else if (attribute === "dependencies") draft.taintDependencies(sourceOf(node, scope));
		else if (value.kind === "specification") draft.taint(sourceOf(node, scope));
		return;
	}
	if (!([
		"name",
		"version",
		"respond_to?",
		"full_name",
		"to_s"
	].includes(node.name) || fieldNamed(node.name) !== null)) draft.taint(sourceOf(node, scope));
}
const HARMLESS = /* @__PURE__ */ new Set([
	"require",
	"require_relative",
	"load",
	"puts",
	"p",
	"warn",
	"raise",
	"abort",
	"fail"
]);
function bare(node, scope) {
	if (/^(?:instance_|class_)?eval$|^(?:public_)?send$|^binding$/.test(node.name)) scope.draft.taint(sourceOf(node, scope));
	else if (!HARMLESS.has(node.name)) lookAt(node, scope);
}
function each(node, over, scope) {
	const { block } = node;
	const names = block instanceof BlockNode ? parameterNames(block) : null;
	if (!(block instanceof BlockNode) || names === null || !/^each(?:_pair)?$/.test(node.name)) {
		lookAt(node, scope);
		return;
	}
	const known = over.kind === "list" ? over.items : over.kind === "table" ? over.entries.map(([key, value]) => list([{
		kind: "text",
		text: key
	}, value])) : null;
	const run = (item) => {
		const values = names.length === 1 ? [item] : item.kind === "list" ? item.items : [item];
		for (const [index, name] of names.entries()) scope.locals.set(name, values[index] ?? notFollowed(node, scope));
		if (known === null || over.kind === "list" && over.atMost) scope.draft.maybe(() => inside(block.body, scope));
		else follow(block.body, scope);
	};
	for (const item of known ?? [notFollowed(node, scope)]) run(item);
}
function operateAttribute(node, scope) {
	if ((node.receiver === null ? null : evaluate(node.receiver, scope))?.kind !== "specification") {
		lose(node, scope);
		return;
	}
	const field = fieldNamed(node.readName);
	if (field === null) return;
	const value = evaluate(node.value, scope);
	if (field === "require_paths") scope.draft.taintField(field, sourceOf(node, scope));
	else if (node.binaryOperator === "+" || node.binaryOperator === "|") scope.draft.add(field, value);
	else if (node.binaryOperator === "-") scope.draft.thin(field);
	else scope.draft.taintField(field, sourceOf(node, scope));
}
function isNew(node) {
	return node instanceof CallNode && node.name === "new" && constantName(node.receiver) === "Gem::Specification";
}
function specification(node, scope) {
	const { block } = node;
	const [, version] = argumentsIn(node);
	if (version !== void 0) scope.draft.other.set("version", evaluate(version, scope));
	if (block === null) return;
	const names = block instanceof BlockNode ? parameterNames(block) : null;
	if (!(block instanceof BlockNode) || names?.length !== 1) {
		scope.draft.taint(sourceOf(node, scope));
		return;
	}
	scope.locals.set(names[0], { kind: "specification" });
	follow(block.body, scope);
}

// src/sources/manifests/ruby/stated/index.ts
const MOST_STEPS = 4e5;
const MOST_FILES = 60;
const MAX_FILE = 65536;
async function statedGem(text, path, folder, files, required) {
	const program = parseRuby(text);
	const draft = new Draft();
	if (program === null) {
		draft.taint("the file is no Ruby that can be parsed");
		return draft.done();
	}
	const specifications = [...nodesOf(program)].filter(isNew);
	if (specifications.length !== 1) draft.taint(specifications.length === 0 ? "no `Gem::Specification.new`" : "more than one specification");
	const scope = {
		around: {
			self: path.slice(path.lastIndexOf("/") + 1),
			bytes: Buffer.from(text),
			files: filesBelow(folder.directory, files),
			contents: await named(program, folder),
			constants: await constants(program, required, folder)
		},
		draft,
		locals: /* @__PURE__ */ new Map(),
		steps: { left: MOST_STEPS }
	};
	try {
		follow(program.statements, scope);
	} catch (error) {
		if (!(error instanceof TooLong)) throw error;
		draft.taint("it takes too long to follow");
	}
	return draft.done();
}
function filesBelow(directory, files) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return [...files].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}
async function named(program, folder) {
	const contents = /* @__PURE__ */ new Map();
	for (const node of nodesOf(program)) {
		if (!(node instanceof StringNode) || contents.size >= MOST_FILES) continue;
		const relative = node.unescaped.value.replace(/^(?:\.\.?\/)+/, "");
		if (!/^[\w./-]{1,200}$/.test(relative) || contents.has(relative) || !NAMES_CONTENT.test(relative)) continue;
		const path = folder.find(relative);
		if (path === null) continue;
		const text = await folder.read(path);
		if (text.length <= MAX_FILE) contents.set(relative, text);
	}
	return contents;
}
const NAMES_CONTENT = /(?:^|\/)[A-Z_]*VERSION[A-Z_]*(?:\.\w+)?$|version(?:\.txt)?$|\.(?:pem|crt|txt)$/i;
async function constants(program, required, folder) {
	const found = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Set();
	for (const node of nodesOf(program)) {
		const name = node instanceof ConstantPathNode || node instanceof ConstantReadNode ? constantName(node) : null;
		if (name === null || asked.has(name) || /^(?:Gem|File|Dir|IO|RUBY_)/.test(name)) continue;
		asked.add(name);
		if (asked.size > MOST_FILES) break;
		const value = await constantVersion(name, required, folder);
		if (value?.kind === "static") found.set(name, value.value);
	}
	return found;
}

export { statedGem };