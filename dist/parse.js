import { n as parsePrism, t as prism_default } from "./vendor-ruby-prism.js";

// src/sources/manifests/ruby/stated/parse.ts
const MAX_TEXT = 524288;
let instance = null;
function parseRuby(text) {
	if (text.length > MAX_TEXT) return null;
	try {
		instance ??= instantiated();
		const { value, errors } = parsePrism(instance.exports, text);
		return errors.length === 0 ? value : null;
	} catch (error) {
		instance = null;
		if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return null;
		throw error;
	}
}
function instantiated() {
	const module = new WebAssembly.Module(Buffer.from(prism_default, "base64"));
	const system = {};
	for (const { name } of WebAssembly.Module.imports(module)) system[name] = () => name === "random_get" ? 0 : 52;
	const made = new WebAssembly.Instance(module, { wasi_snapshot_preview1: system });
	const start = made.exports["_initialize"];
	start();
	return made;
}
function argumentsIn({ arguments_: given }) {
	if (given === null) return [];
	const { arguments_: nodes } = given;
	return nodes;
}
function* nodesOf(node) {
	const open = [node];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		yield next;
		open.push(...next.childNodes().filter((child) => child !== null).toReversed());
	}
}

export { nodesOf as n, parseRuby as r, argumentsIn as t };