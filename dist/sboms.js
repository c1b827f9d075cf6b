import { B as isSourceError, R as SourceInvalid, _ as MAX_TEXT_BYTES, u as decodeUtf8, z as SourceUnavailable } from "./basics.js";
import { T as openRegular } from "./gate.js";
import { D as parseJson, F as isTable } from "./files.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, readFileSync, readSync, readdirSync } from "node:fs";

// src/sources/sboms/cyclonedx.ts
const DEEPEST = 32;
function readCycloneDx(text, path) {
	const { value } = parseJson(text, path);
	if (!isTable(value) || value["bomFormat"] !== "CycloneDX") throw new SourceInvalid(path, "is called an SBOM in CycloneDX and is none (`bomFormat`)");
	const root = (isTable(value["metadata"]) ? value["metadata"] : {})["component"];
	return {
		subject: isTable(root) ? {
			...component(root, path),
			hashes: hashes(root["hashes"], path)
		} : null,
		components: [...isTable(root) ? all(root["components"], path, 0) : [], ...all(value["components"], path, 0)]
	};
}
function all(value, path, depth) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value) || depth > DEEPEST) throw new SourceInvalid(path, "has `components` that are no list");
	return value.flatMap((one) => {
		if (!isTable(one)) throw new SourceInvalid(path, "has a component that is no map");
		return [component(one, path), ...all(one["components"], path, depth + 1)];
	});
}
function component(value, path) {
	const { name, group, version, purl } = value;
	if (typeof name !== "string" || name === "") throw new SourceInvalid(path, "has a component without a name");
	const ofMaven = typeof purl === "string" && purl.startsWith("pkg:maven/");
	return {
		name: typeof group === "string" && group !== "" ? `${group}${ofMaven ? ":" : "/"}${name}` : name,
		version: typeof version === "string" && version !== "" ? version : null
	};
}
function hashes(value, path) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) throw new SourceInvalid(path, "has `hashes` that are no list");
	return value.map((one) => {
		if (!isTable(one) || typeof one["alg"] !== "string" || typeof one["content"] !== "string") throw new SourceInvalid(path, "has a hash without `alg` and `content`");
		return {
			algorithm: one["alg"],
			digest: one["content"].toLowerCase()
		};
	});
}

// src/sources/sboms/index.ts
const NAME = /\.cdx\.json$|(?:^|[/\\])bom\.json$/i;
const ALGORITHMS = /* @__PURE__ */ new Map([
	["SHA-256", "sha256"],
	["SHA-384", "sha384"],
	["SHA-512", "sha512"],
	["SHA3-256", "sha3-256"],
	["SHA3-384", "sha3-384"],
	["SHA3-512", "sha3-512"]
]);
function readSboms(root, { artifacts }) {
	const documents = [];
	const skipped = [];
	const digests = digester(root);
	const take = (path, inside, text) => {
		try {
			const { subject, components } = readCycloneDx(text(), path);
			const bound = artifacts.filter((artifact) => artifact.format !== "oci-layout" && !NAME.test(artifact.path)).map((artifact) => artifact.path).filter((one) => subject !== null && digests.has(one, subject.hashes));
			documents.push({
				path,
				inside,
				subject,
				bound,
				components
			});
		} catch (error) {
			if (!isSourceError(error)) throw error;
			const reason = error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message;
			skipped.push({
				path,
				reason,
				kind: "unread"
			});
		}
	};
	for (const path of sbomsBeside(root, artifacts.map((artifact) => artifact.path))) take(path, null, () => textOf(resolve(root, path), path));
	for (const artifact of artifacts) for (const { path, text } of artifact.members) {
		if (!/\.dist-info\/sboms\/[^/]+\.cdx\.json$/.test(path)) continue;
		take(`${artifact.path}: ${path}`, artifact.path, () => {
			if (text === null) throw new SourceInvalid(path, "is too large to be read");
			return text;
		});
	}
	return {
		documents,
		coverage: {
			found: documents.length + skipped.length,
			read: documents.length,
			skipped
		}
	};
}
function sbomsBeside(root, paths) {
	const folders = new Set(paths.map((path) => dirname(resolve(root, path))));
	const found = /* @__PURE__ */ new Set();
	for (const folder of folders) for (const entry of listed(folder, root)) if (entry.isFile() && NAME.test(entry.name)) found.add(shown(root, join(folder, entry.name)));
	return [...found].sort();
}
function listed(folder, root) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const code = error.code ?? "unknown trouble";
		throw new SourceUnavailable("sboms", `${shown(root, folder) || "."} cannot be listed: ${code}`);
	}
}
function shown(root, absolute) {
	const path = relative(root, absolute);
	return (path === ".." || path.startsWith(`..${sep}`) ? absolute : path).split(sep).join("/");
}
function textOf(absolute, path) {
	const file = opened(absolute, path);
	try {
		const stat = fstatSync(file);
		if (!stat.isFile() || stat.size > 67108864) throw new SourceInvalid(path, "is no file that can be read");
		return decodeUtf8(readFileSync(file), path);
	} finally {
		closeSync(file);
	}
}
function digester(root) {
	const known = /* @__PURE__ */ new Map();
	const digest = (path, algorithm) => {
		const key = `${algorithm} ${path}`;
		const found = known.get(key) ?? digestOf(resolve(root, path), path, algorithm);
		known.set(key, found);
		return found;
	};
	return { has(path, hashes) {
		const strong = hashes.flatMap(({ algorithm, digest: wanted }) => {
			const name = ALGORITHMS.get(algorithm);
			return name === void 0 ? [] : [{
				name,
				wanted
			}];
		});
		return strong.length > 0 && strong.every(({ name, wanted }) => digest(path, name) === wanted);
	} };
}
function opened(absolute, path) {
	try {
		return openRegular(absolute);
	} catch (error) {
		const code = error.code ?? "unknown trouble";
		throw new SourceInvalid(path, `cannot be opened: ${code}`);
	}
}
const chunk = Buffer.allocUnsafe(1048576);
function digestOf(file, path, algorithm) {
	const descriptor = opened(file, path);
	try {
		const hash = createHash(algorithm);
		for (;;) {
			const read = readSync(descriptor, chunk, 0, chunk.length, null);
			if (read === 0) return hash.digest("hex");
			hash.update(chunk.subarray(0, read));
		}
	} finally {
		closeSync(descriptor);
	}
}

export { readSboms };