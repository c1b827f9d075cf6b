import { L as resolve, N as positions } from "./files.js";
import { f as manifestOf } from "./gate.js";
import { n as nodesOf, r as parseRuby, t as argumentsIn } from "./parse.js";
import { A as LocalVariableOrWriteNode, B as SourceFileNode, C as IfNode, D as KeywordHashNode, H as StatementsNode, K as UnlessNode, L as ParenthesesNode, M as LocalVariableTargetNode, N as LocalVariableWriteNode, O as LocalVariableAndWriteNode, S as HashNode, U as StringNode, V as SplatNode, W as SymbolNode, a as AssocNode, c as BlockNode, f as CaseNode, h as ConstantReadNode, i as ArrayNode, j as LocalVariableReadNode, k as LocalVariableOperatorWriteNode, q as WhenNode, u as CallNode, v as ElseNode } from "./vendor-ruby-prism.js";

// src/sources/manifests/ruby/gemfile/literals.ts
const OTHER = { kind: "other" };
const HERE = {
	kind: "text",
	text: "."
};
function argumentsOf(node, locals) {
	const given = argumentsIn(node);
	const positional = [];
	const options = /* @__PURE__ */ new Map();
	for (const argument of given) {
		if (argument instanceof SplatNode) return null;
		if (argument instanceof KeywordHashNode || argument instanceof HashNode) for (const element of argument.elements) {
			const key = element instanceof AssocNode ? literalOf(element.key, locals) : OTHER;
			if (!(element instanceof AssocNode) || key.kind !== "text") return null;
			options.set(key.text, literalOf(element.value, locals));
		}
		else positional.push(literalOf(argument, locals));
	}
	return {
		positional,
		options,
		first: given[0] ?? node
	};
}
function literalOf(node, locals) {
	if (node instanceof StringNode || node instanceof SymbolNode) return {
		kind: "text",
		text: node.unescaped.value
	};
	if (node instanceof ArrayNode) return {
		kind: "list",
		items: node.elements.map((element) => literalOf(element, locals))
	};
	if (node instanceof LocalVariableReadNode) return locals.get(node.name) ?? OTHER;
	return node instanceof CallNode ? called(node, locals) : OTHER;
}
function called(node, locals) {
	const { receiver, name } = node;
	if (name === "freeze") return literalOf(receiver, locals);
	if (receiver === null) return name === "__dir__" ? HERE : OTHER;
	if (!(receiver instanceof ConstantReadNode) || receiver.name !== "File") return OTHER;
	const given = argumentsIn(node);
	if (name === "dirname") return given[0] instanceof SourceFileNode ? HERE : OTHER;
	const texts = textsOf({
		kind: "list",
		items: given.map((argument) => literalOf(argument, locals))
	});
	if (texts === null || texts.length === 0) return OTHER;
	if (name === "join") return {
		kind: "text",
		text: texts.join("/")
	};
	return name === "expand_path" ? {
		kind: "text",
		text: texts.toReversed().join("/")
	} : OTHER;
}
function pathAskedFor(node, locals) {
	if (!(node instanceof CallNode) || !/^(?:exists?|file)\?$/.test(node.name)) return null;
	if (!(node.receiver instanceof ConstantReadNode) || node.receiver.name !== "File") return null;
	const path = literalOf(argumentsIn(node)[0] ?? null, locals);
	return path.kind === "text" ? path.text : null;
}
function textsOf(literal) {
	if (literal?.kind === "text") return [literal.text];
	if (literal?.kind !== "list") return null;
	const texts = literal.items.flatMap((item) => item.kind === "text" ? [item.text] : []);
	return texts.length === literal.items.length ? texts : null;
}

// src/sources/manifests/ruby/gemfile/statements.ts
const ASKING = /* @__PURE__ */ new Set([
	"gem",
	"gemspec",
	"eval_gemfile",
	"instance_eval",
	"eval",
	"send"
]);
const HARMLESS = /* @__PURE__ */ new Set([
	"ruby",
	"source",
	"git_source",
	"plugin",
	"require",
	"require_relative",
	"puts",
	"p",
	"warn",
	"raise",
	"abort",
	"fail",
	"exit"
]);
const BLOCKS = /* @__PURE__ */ new Set([
	"group",
	"platforms",
	"platform",
	"source",
	"git",
	"github",
	"path",
	"install_if",
	"env"
]);
const SETS = [
	LocalVariableWriteNode,
	LocalVariableOrWriteNode,
	LocalVariableAndWriteNode,
	LocalVariableOperatorWriteNode,
	LocalVariableTargetNode
];
const GITS = [
	"git",
	"github",
	"gitlab",
	"gist",
	"bitbucket"
];
var Gemfile = class {
	dependencies = [];
	undecided = [];
	gemspecs = [];
	#bytes = Buffer.alloc(0);
	#isAscii = true;
	#where = null;
	#nested = [];
	#has = () => false;
	#locals = /* @__PURE__ */ new Map();
	follow(program, text, where, has, maybe) {
		this.#has = has;
		this.#bytes = Buffer.from(text);
		this.#isAscii = this.#bytes.length === text.length;
		this.#where = where;
		this.#nested = [];
		this.#locals = /* @__PURE__ */ new Map();
		this.#statement(program.statements, {
			groups: [],
			origin: null,
			condition: maybe ? "the condition of its `eval_gemfile`" : null
		});
		return this.#nested;
	}
	lose(at, how) {
		this.undecided.push({
			group: "gems",
			at,
			how
		});
	}
	#statement(node, around) {
		if (node === null) return;
		if (node instanceof StatementsNode) for (const statement of node.body) this.#statement(statement, around);
		else if (node instanceof ParenthesesNode) this.#statement(node.body, around);
		else if (node instanceof IfNode || node instanceof UnlessNode) this.#branch(node, around);
		else if (node instanceof CaseNode) {
			const maybe = {
				...around,
				condition: this.#source(node.predicate ?? node)
			};
			for (const one of node.conditions) if (one instanceof WhenNode) this.#statement(one.statements, maybe);
			else this.#loseIfAsking(one);
			this.#statement(node.elseClause?.statements ?? null, maybe);
		} else if (node instanceof LocalVariableWriteNode) {
			const value = around.condition === null ? literalOf(node.value, this.#locals) : { kind: "other" };
			this.#loseIfAsking(node);
			this.#locals.set(node.name, value);
		} else if (node instanceof CallNode && node.receiver === null) this.#call(node, around);
		else this.#loseIfAsking(node);
	}
	#branch(node, around) {
		const other = node instanceof IfNode ? node.subsequent : node.elseClause;
		const otherwise = other instanceof ElseNode ? other.statements : other;
		const path = pathAskedFor(node.predicate, this.#locals);
		if (path !== null) {
			const holds = this.#has(path) === node instanceof IfNode;
			this.#statement(holds ? node.statements : otherwise, around);
			return;
		}
		const maybe = {
			...around,
			condition: this.#source(node.predicate)
		};
		this.#statement(node.statements, maybe);
		this.#statement(otherwise, maybe);
	}
	#call(node, around) {
		const args = argumentsOf(node, this.#locals);
		const block = node.block instanceof BlockNode ? node.block : null;
		if (node.name === "gem") this.#gem(node, args, around);
		else if (node.name === "gemspec") this.#gemspec(node, args);
		else if (node.name === "eval_gemfile") {
			const [name] = args?.positional ?? [];
			this.#nested.push({
				name: name?.kind === "text" ? name.text : null,
				at: this.#at(node),
				maybe: around.condition !== null
			});
		} else if (BLOCKS.has(node.name) && block !== null) {
			const within = this.#within(node.name, args, around);
			if (within === null) this.#loseIfAsking(node);
			else this.#statement(block.body, within);
		} else if (!HARMLESS.has(node.name) || block !== null) {
			if (HARMLESS.has(node.name) || BLOCKS.has(node.name)) this.#loseIfAsking(node);
			else this.lose(this.#at(node), `\`${this.#source(node)}\` is not followed`);
		}
	}
	#within(name, args, around) {
		if (args === null) return null;
		switch (name) {
			case "group": {
				const groups = args.positional.flatMap((one) => textsOf(one) ?? ["?"]);
				return {
					...around,
					groups: [...around.groups, ...groups]
				};
			}
			case "platform":
			case "platforms":
			case "install_if": return {
				...around,
				condition: `\`${name}\``
			};
			case "path": {
				const [path] = args.positional;
				return {
					...around,
					origin: path?.kind === "text" ? `file:${path.text}` : "git+"
				};
			}
			case "git":
			case "github": {
				const [address] = args.positional;
				return {
					...around,
					origin: `git+${address?.kind === "text" ? address.text : ""}`
				};
			}
			default: return around;
		}
	}
	#gem(node, args, around) {
		const [name, ...requirement] = args?.positional ?? [];
		const range = requirement.map(textsOf);
		const texts = range.flatMap((one) => one ?? []);
		if (args === null || name?.kind !== "text" || range.includes(null)) {
			this.lose(this.#at(node), `\`${this.#source(node)}\` is computed`);
			return;
		}
		const { options } = args;
		const groups = ["group", "groups"].flatMap((key) => textsOf(options.get(key)) ?? (options.has(key) ? ["?"] : []));
		const conditional = [
			"platform",
			"platforms",
			"install_if"
		].find((key) => options.has(key));
		const condition = around.condition ?? (conditional === void 0 ? null : `\`${conditional}:\``);
		this.dependencies.push({
			name: name.text,
			range: originOf(options) ?? around.origin ?? texts.join(", "),
			group: "gems",
			scope: scopeOf([...around.groups, ...groups]),
			at: this.#at(args.first),
			...condition === null ? {} : { marker: condition }
		});
	}
	#gemspec(node, args) {
		const path = args?.options.get("path");
		if (args === null || path !== void 0 && path.kind !== "text") this.lose(this.#at(node), `\`${this.#source(node)}\` is computed`);
		else this.gemspecs.push(path?.kind === "text" ? path.text : ".");
	}
	#loseIfAsking(node) {
		const within = [...nodesOf(node)];
		for (const one of within) if (SETS.some((kind) => one instanceof kind)) this.#locals.set(one.name, { kind: "other" });
		const asking = within.find((one) => one instanceof CallNode && ASKING.has(one.name));
		if (asking !== void 0) this.lose(this.#at(asking), `\`${this.#source(node)}\` is not followed`);
	}
	#at({ location }) {
		const { startOffset, length } = location;
		return this.#where.span(this.#offset(startOffset), this.#offset(startOffset + length));
	}
	#offset(bytes) {
		return this.#isAscii ? bytes : this.#bytes.toString("utf8", 0, bytes).length;
	}
	#source({ location }) {
		const { startOffset, length } = location;
		const line = this.#bytes.toString("utf8", startOffset, startOffset + length).replaceAll(/\s+/g, " ").replaceAll("`", "'");
		return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
	}
};
function originOf(options) {
	const path = options.get("path");
	if (path !== void 0) return path.kind === "text" ? `file:${path.text}` : "git+";
	const git = GITS.map((key) => options.get(key)).find((value) => value !== void 0);
	return git === void 0 ? null : `git+${git.kind === "text" ? git.text : ""}`;
}
function scopeOf(groups) {
	return groups.length > 0 && groups.every((group) => group === "development" || group === "test") ? "development" : "runtime";
}

// src/sources/manifests/ruby/gemfile/index.ts
const MOST_FILES = 20;
async function readGemfile(text, path, folder) {
	const gemfile = new Gemfile();
	const seen = /* @__PURE__ */ new Set([path]);
	const open = [{
		path,
		text,
		maybe: false
	}];
	for (const file of open) {
		const program = parseRuby(file.text);
		const where = positions(file.text, file.path);
		if (program === null) {
			gemfile.lose(where.span(0, 0), "the file is no Ruby that can be parsed");
			continue;
		}
		const pathOf = (name) => {
			const path = resolve(directoryOf(file.path), name);
			return path === null ? null : folder.find(relativeTo(folder.directory, path));
		};
		const has = (name) => pathOf(name) !== null;
		for (const { name, at, maybe } of gemfile.follow(program, file.text, where, has, file.maybe)) {
			const found = name === null ? null : pathOf(name);
			if (found === null || seen.size >= MOST_FILES) gemfile.lose(at, "the file that `eval_gemfile` takes in is not found in the repository");
			else if (!seen.has(found)) {
				seen.add(found);
				open.push({
					path: found,
					text: await folder.read(found),
					maybe
				});
			}
		}
	}
	return manifestOf({
		path,
		ecosystem: "RubyGems",
		format: "Gemfile",
		dependencies: gemfile.dependencies,
		undecidedDependencies: gemfile.undecided,
		gemspecs: gemfile.gemspecs
	});
}
function directoryOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function relativeTo(directory, path) {
	return directory === "" ? path : `${"../".repeat(directory.split("/").length)}${path}`;
}

export { readGemfile };