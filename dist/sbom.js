import { r as __toESM } from "./rolldown-runtime.js";
import { a as require_enums, i as require_models, n as require_index_node, r as require_spdx, t as require_spec } from "./vendor-cyclonedx-cyclonedx-library.js";
import { f as publicAddress, h as byCodeUnit, m as wellFormed, p as relativeReference } from "./basics.js";
import { t as require_spdx_expression_parse } from "./vendor-spdx-expression-parse.js";
import { t as require_packageurl_js } from "./vendor-packageurl-js.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";

// src/evidence/sbom/licence.ts
var import_index_node = /* @__PURE__ */ __toESM(require_index_node(), 1);
var import_spec = /* @__PURE__ */ __toESM(require_spec(), 1);
var import_enums = require_enums();
var import_models = /* @__PURE__ */ __toESM(require_models(), 1);
var import_spdx = /* @__PURE__ */ __toESM(require_spdx(), 1);
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
function declaredLicence(text) {
	const acknowledgement = import_enums.LicenseAcknowledgement.Declared;
	if (import_spdx.isSupportedSpdxId(text)) return new import_models.SpdxLicense(text, { acknowledgement });
	if (!isExpression(text)) return new import_models.NamedLicense(text, { acknowledgement });
	const expression = new import_models.LicenseExpression(text);
	expression.acknowledgement = acknowledgement;
	return expression;
}
function isExpression(text) {
	try {
		(0, import_spdx_expression_parse.default)(text);
		return true;
	} catch (error) {
		if (error instanceof Error) return false;
		throw error;
	}
}

// src/evidence/sbom/part.ts
function newPart(identity, completeness) {
	return {
		ref: identity.ref,
		type: identity.type,
		group: identity.group,
		name: identity.name,
		version: identity.version,
		purl: identity.purl,
		scope: null,
		hashes: /* @__PURE__ */ new Map(),
		licences: /* @__PURE__ */ new Set(),
		references: /* @__PURE__ */ new Map(),
		properties: /* @__PURE__ */ new Map(),
		occurrences: /* @__PURE__ */ new Map(),
		dependsOn: /* @__PURE__ */ new Set(),
		completeness
	};
}
function addProperty(part, name, value) {
	part.properties.set(`${name}\0${value}`, [name, value]);
}
function addOccurrence(part, at, symbol) {
	part.occurrences.set(`${at.path}\0${at.startLine}\0${at.startColumn}\0${symbol ?? ""}`, {
		at,
		symbol
	});
}
const RANK = {
	required: 0,
	optional: 1,
	excluded: 2
};
function widenScope(part, scope) {
	if (part.scope === null || RANK[scope] < RANK[part.scope]) part.scope = scope;
}

// src/evidence/sbom/component.ts
const TYPE = {
	application: import_enums.ComponentType.Application,
	library: import_enums.ComponentType.Library,
	container: import_enums.ComponentType.Container
};
const SCOPE$1 = {
	required: import_enums.ComponentScope.Required,
	optional: import_enums.ComponentScope.Optional,
	excluded: import_enums.ComponentScope.Excluded
};
const MAX_VERSION = 1024;
const REFERENCE = {
	distribution: import_enums.ExternalReferenceType.Distribution,
	vcs: import_enums.ExternalReferenceType.VCS
};
function componentOf(part) {
	const licence = shownLicence(part);
	const component = new import_models.Component(TYPE[part.type], wellFormed(part.name), { bomRef: wellFormed(part.ref) });
	if (part.group !== null) component.group = wellFormed(part.group);
	if (part.version !== null && wellFormed(part.version).length <= MAX_VERSION) component.version = wellFormed(part.version);
	if (part.purl !== null) component.purl = part.purl;
	if (part.scope !== null) component.scope = SCOPE$1[part.scope];
	for (const [name, hex] of sorted(usableHashes(part))) component.hashes.set(name, hex);
	if (licence !== null) component.licenses.add(declaredLicence(wellFormed(licence)));
	for (const { type, url, hashes } of sortedValues(part.references)) {
		const reference = new import_models.ExternalReference(wellFormed(url), REFERENCE[type]);
		for (const [name, hex] of sorted(hashes)) reference.hashes.set(name, hex);
		component.externalReferences.add(reference);
	}
	for (const [name, value] of sortedValues(part.properties)) component.properties.add(new import_models.Property(name, wellFormed(value)));
	return component;
}
function usableHashes(part) {
	const usable = [];
	for (const [name, values] of part.hashes) if (values.size === 1) for (const hex of values) usable.push([name, hex]);
	return usable;
}
function shownLicence(part) {
	let first = null;
	for (const licence of part.licences) if (first === null || licence < first) first = licence;
	return first;
}
function noteConflicts(part) {
	for (const [name, values] of part.hashes) {
		if (values.size < 2) continue;
		for (const hex of values) addProperty(part, "release-guardrail:hash-conflict", `${name}:${hex}`);
	}
	if (part.licences.size < 2) return;
	const shown = shownLicence(part);
	for (const licence of part.licences) if (licence !== shown) addProperty(part, "release-guardrail:other-licence", licence);
}
function sorted(hashes) {
	return hashes.length < 2 ? hashes : hashes.toSorted(([a], [b]) => byCodeUnit(a, b));
}
function sortedValues(map) {
	if (map.size < 2) return [...map.values()];
	return [...map].sort(([a], [b]) => byCodeUnit(a, b)).map(([, value]) => value);
}

// src/evidence/sbom/enrich.ts
function enrich(bom, root, parts, workflows) {
	bom.dependencies = dependenciesOf([root, ...parts]);
	bom.compositions = compositionsOf([root, ...parts]);
	if (workflows.length > 0) bom.formulation = [formula(workflows)];
}
function dependenciesOf(parts) {
	const refs = new Set(parts.map((part) => part.ref));
	if (refs.size !== parts.length) throw new Error("two components of the SBOM share a reference");
	const dependencies = [];
	for (const part of parts) {
		for (const target of part.dependsOn) if (!refs.has(target)) throw new Error(`${part.ref} depends on ${target}, which is not in the SBOM`);
		const ref = wellFormed(part.ref);
		if (part.dependsOn.size > 0) dependencies.push({
			ref,
			dependsOn: [...part.dependsOn].map(wellFormed).sort(byCodeUnit)
		});
		else if (part.completeness === "complete") dependencies.push({ ref });
	}
	return dependencies.sort((a, b) => byCodeUnit(a.ref, b.ref));
}
function evidenceOf(part) {
	if (part.occurrences.size === 0) return void 0;
	const occurrences = [...part.occurrences.values()].sort(byPlace);
	const sources = [...new Set(occurrences.map(({ at }) => at.path))];
	return {
		identity: [{
			field: part.purl === null ? "name" : "purl",
			confidence: 1,
			concludedValue: part.purl ?? wellFormed(part.name),
			methods: sources.map((value) => ({
				technique: "manifest-analysis",
				confidence: 1,
				value: wellFormed(value)
			}))
		}],
		occurrences: occurrences.map(({ at, symbol }) => {
			const location = wellFormed(at.path);
			const additionalContext = `column ${at.startColumn}`;
			return symbol === null ? {
				location,
				line: at.startLine,
				additionalContext
			} : {
				location,
				line: at.startLine,
				symbol: wellFormed(symbol),
				additionalContext
			};
		})
	};
}
function byPlace(a, b) {
	return byCodeUnit(a.at.path, b.at.path) || a.at.startLine - b.at.startLine || a.at.startColumn - b.at.startColumn || byCodeUnit(a.symbol ?? "", b.symbol ?? "");
}
function compositionsOf(parts) {
	return [
		"complete",
		"incomplete",
		"unknown"
	].map((aggregate) => ({
		"bom-ref": `composition:${aggregate}`,
		aggregate,
		dependencies: parts.filter((part) => part.completeness === aggregate).map((part) => wellFormed(part.ref)).sort(byCodeUnit)
	})).filter(({ dependencies }) => dependencies.length > 0);
}
function formula(workflows) {
	return {
		"bom-ref": "formula:github-actions",
		workflows: workflows.map(({ path, name, refs }) => ({
			"bom-ref": `workflow:${wellFormed(path)}`,
			uid: wellFormed(path),
			...name === null ? {} : { name: wellFormed(name) },
			...refs.length === 0 ? {} : { resourceReferences: refs.map((ref) => ({ ref: wellFormed(ref) })) },
			taskTypes: ["other"]
		}))
	};
}
function assertNothingLost(bom, root, parts) {
	const all = [root, ...parts];
	const components = [bom.metadata.component, ...bom.components];
	const meant = {
		components: all.length,
		"package URLs": total(all, (part) => Number(part.purl !== null)),
		hashes: total(all, (part) => usableHashes(part).length),
		licences: total(all, (part) => Math.min(1, part.licences.size)),
		references: total(all, (part) => part.references.size),
		"reference hashes": total(all, (part) => total(part.references.values(), (r) => r.hashes.length)),
		properties: total(all, (part) => part.properties.size),
		dependencies: total(all, (part) => part.dependsOn.size)
	};
	const there = {
		components: components.length,
		"package URLs": total(components, (component) => Number(component.purl !== void 0)),
		hashes: total(components, (component) => component.hashes?.length ?? 0),
		licences: total(components, (component) => component.licenses?.length ?? 0),
		references: total(components, (component) => component.externalReferences?.length ?? 0),
		"reference hashes": total(components, referenceHashes),
		properties: total(components, (component) => component.properties?.length ?? 0),
		dependencies: total(bom.dependencies, (dependency) => dependency.dependsOn?.length ?? 0)
	};
	for (const kind of Object.keys(meant)) if (meant[kind] !== there[kind]) throw new Error(`the SBOM lost ${kind}: ${meant[kind]} were meant, ${there[kind]} are there`);
}
function referenceHashes(component) {
	return total(component.externalReferences ?? [], (reference) => reference.hashes?.length ?? 0);
}
function total(items, each) {
	let sum = 0;
	for (const item of items) sum += each(item);
	return sum;
}

// src/evidence/sbom/hashes.ts
const ALGORITHMS = {
	md5: ["MD5", 32],
	sha1: ["SHA-1", 40],
	sha256: ["SHA-256", 64],
	sha384: ["SHA-384", 96],
	sha512: ["SHA-512", 128]
};
function cycloneHash(hash) {
	if (!Object.hasOwn(ALGORITHMS, hash.algorithm)) return null;
	const [name, digits] = ALGORITHMS[hash.algorithm];
	const hex = hash.hex.toLowerCase();
	return hex.length === digits && /^[0-9a-f]+$/.test(hex) ? [name, hex] : null;
}

// src/evidence/sbom/purl.ts
var import_packageurl_js = require_packageurl_js();
const PLAIN = /^pkg:(?:npm\/(?:%40([a-z0-9][a-z0-9._-]*)\/)?([a-z0-9][a-z0-9._-]*)|pypi\/([a-z0-9][a-z0-9-]*))@[0-9A-Za-z][0-9A-Za-z.-]*$/;
function parsePurl(text) {
	const plain = PLAIN.exec(text);
	if (plain !== null) {
		const [, scope, npm, pypi] = plain;
		return {
			text,
			group: scope === void 0 ? null : `@${scope}`,
			name: npm ?? pypi
		};
	}
	let purl;
	try {
		purl = import_packageurl_js.PackageURL.fromString(text);
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
	for (const [key, value] of Object.entries(purl.qualifiers ?? {})) if (key.endsWith("_url") && typeof value === "string") purl.qualifiers[key] = publicAddress(value);
	const canonical = purl.toString();
	return {
		text: canonical.toLowerCase() === text.toLowerCase() ? text : canonical,
		group: purl.namespace ?? null,
		name: purl.name
	};
}
function githubPurl(owner, repository, ref, path = "") {
	return parsePurl(`pkg:github/${encoded(owner.toLowerCase())}/${encoded(repository.toLowerCase())}@${encoded(ref)}${path === "" ? "" : `#${relativeReference(path)}`}`);
}
function encoded(text) {
	return encodeURIComponent(wellFormed(text));
}

// src/evidence/sbom/projects.ts
function projectKey(folder, ecosystem) {
	return `${ecosystem}:${folder}`;
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
function projectsOf(input) {
	const manifests = (input.manifests?.manifests ?? []).filter((manifest) => manifest.name !== null).toSorted((a, b) => Number(b.publishable) - Number(a.publishable) || byCodeUnit(a.path, b.path));
	const main = manifests.find((manifest) => folderOf(manifest.path) === "");
	const root = main === void 0 ? repositoryRoot(input) : manifestPart(main, input, "root");
	const byFolder = /* @__PURE__ */ new Map();
	if (main !== void 0) byFolder.set(projectKey("", main.ecosystem), root);
	for (const manifest of manifests) {
		const key = projectKey(folderOf(manifest.path), manifest.ecosystem);
		const part = byFolder.get(key) ?? manifestPart(manifest, input, "project");
		addOccurrence(part, manifest.version?.at ?? {
			...START,
			path: manifest.path
		}, null);
		byFolder.set(key, part);
	}
	for (const part of byFolder.values()) if (part !== root) root.dependsOn.add(part.ref);
	return {
		root,
		byFolder
	};
}
const START = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 1
};
function repositoryRoot({ run }) {
	const { name, commit, tag } = run.repository;
	const [owner, repository, ...more] = name.split("/");
	const purl = owner && repository && more.length === 0 ? githubPurl(owner, repository, commit) : null;
	return newPart({
		ref: `root:${name}`,
		type: "application",
		group: null,
		name,
		version: tag ?? commit,
		purl: purl?.text ?? null
	}, "complete");
}
function manifestPart(manifest, { run }, role) {
	const name = manifest.name;
	const version = versionOf(manifest, run.repository.tag);
	const purl = parsePurl(manifestPurl(manifest.ecosystem, name, version));
	const part = newPart({
		ref: role === "root" ? `root:${name}` : `project:${folderOf(manifest.path)}:${manifest.ecosystem}`,
		type: role === "root" ? "application" : "library",
		group: purl?.group ?? null,
		name: purl?.name ?? name,
		version,
		purl: purl?.text ?? null
	}, "complete");
	if (manifest.version?.kind === "dynamic") addProperty(part, "release-guardrail:version", `decided at build time by ${manifest.version.how}`);
	return part;
}
function versionOf(manifest, tag) {
	if (manifest.version?.kind === "static") return manifest.version.value;
	return manifest.version === null ? null : tag;
}
const TYPES = {
	npm: "npm",
	PyPI: "pypi",
	"crates.io": "cargo",
	Go: "golang",
	Maven: "maven",
	NuGet: "nuget",
	RubyGems: "gem",
	Packagist: "composer",
	Pub: "pub",
	Hex: "hex",
	"GitHub Actions": "githubactions",
	Helm: "generic",
	JSR: "generic",
	generic: "generic"
};
function manifestPurl(ecosystem, name, version) {
	const path = name.split(ecosystem === "Maven" ? ":" : "/").map(encoded).join("/");
	const suffix = version === null ? "" : `@${encoded(version)}`;
	return `pkg:${TYPES[ecosystem]}/${path}${suffix}`;
}

// src/evidence/sbom/packages.ts
function describedPackages(lockfiles) {
	const sorted = lockfiles.toSorted((a, b) => byCodeUnit(a.path, b.path));
	const parts = /* @__PURE__ */ new Map();
	const byId = /* @__PURE__ */ new Map();
	for (const lockfile of sorted) {
		const ofLockfile = /* @__PURE__ */ new Map();
		byId.set(lockfile, ofLockfile);
		for (const locked of lockfile.packages) {
			if (locked.source.kind === "local") continue;
			const part = packagePart(locked, lockfile, parts);
			ofLockfile.set(locked.id, part);
			describe(part, locked);
		}
	}
	return {
		lockfiles: sorted,
		parts,
		byId
	};
}
function packageParts(described, projects) {
	const { lockfiles, parts, byId } = described;
	for (const lockfile of lockfiles) {
		const ofLockfile = byId.get(lockfile);
		for (const locked of lockfile.packages) {
			if (locked.source.kind !== "local") continue;
			const part = ownProject(locked.source.path, lockfile, projects) ?? packagePart(locked, lockfile, parts);
			ofLockfile.set(locked.id, part);
			describe(part, locked);
		}
		link(lockfile, ofLockfile, ownerOf(lockfile, projects));
	}
	return parts;
}
function ownerOf(lockfile, projects) {
	return projects.byFolder.get(projectKey(folderOf(lockfile.path), lockfile.ecosystem)) ?? projects.root;
}
function packagePart(locked, lockfile, parts) {
	const purl = parsePurl(locked.purl);
	const ref = wellFormed(purl?.text ?? `${locked.lockfile}#${locked.id}`);
	const known = parts.get(ref);
	if (known !== void 0) return known;
	const part = newPart({
		ref,
		type: "library",
		group: purl === null ? null : asLocked(purl.group, locked),
		name: purl === null ? locked.name : asLocked(purl.name, locked) ?? locked.name,
		version: locked.version,
		purl: purl?.text ?? null
	}, lockfile.graph === "complete" ? "complete" : "unknown");
	if (purl === null) addProperty(part, "release-guardrail:invalid-purl", locked.purl);
	parts.set(ref, part);
	return part;
}
function asLocked(segment, locked) {
	return locked.name.split("/").find((part) => part.toLowerCase() === segment?.toLowerCase()) ?? segment;
}
function ownProject(path, lockfile, projects) {
	const folder = posix.normalize(posix.join(folderOf(lockfile.path), path)).replace(/\/$/, "");
	return projects.byFolder.get(projectKey(folder === "." ? "" : folder, lockfile.ecosystem)) ?? null;
}
function describe(part, locked) {
	addOccurrence(part, locked.at, locked.id);
	widenScope(part, SCOPE[locked.scope]);
	if (locked.scope !== "runtime") addProperty(part, `${taxonomy(locked)}:${locked.scope}`, "true");
	if (locked.licence) part.licences.add(locked.licence);
	if (locked.condition !== void 0) addProperty(part, "release-guardrail:condition", locked.condition);
	if (locked.foreignHash !== void 0) addProperty(part, "release-guardrail:foreign-hash", locked.foreignHash);
	if (locked.source.kind === "bundled") {
		addProperty(part, `${taxonomy(locked)}:bundled`, "true");
		addProperty(part, "release-guardrail:bundled-by", locked.source.by);
	}
	if (locked.source.kind === "local") addProperty(part, "release-guardrail:path", locked.source.path);
	addFiles(part, locked);
}
const SCOPE = {
	runtime: "required",
	development: "excluded",
	optional: "optional"
};
function taxonomy(locked) {
	return locked.ecosystem === "npm" ? "cdx:npm:package" : "release-guardrail:package";
}
function addFiles(part, locked) {
	const byFile = /* @__PURE__ */ new Map();
	for (const hash of locked.hashes) {
		const cyclone = cycloneHash(hash);
		if (cyclone === null) addProperty(part, "release-guardrail:unusable-hash", `${hash.algorithm}:${hash.hex}`);
		else {
			const others = byFile.get(hash.file);
			if (others === void 0) byFile.set(hash.file, [cyclone]);
			else others.push(cyclone);
		}
	}
	const first = byFile.values().next().value ?? [];
	const single = byFile.size <= 1 && repeatsNoAlgorithm(first);
	if (single) for (const [name, hex] of first) {
		const known = part.hashes.get(name);
		if (known === void 0) part.hashes.set(name, /* @__PURE__ */ new Set([hex]));
		else known.add(hex);
	}
	const url = addressOf(locked);
	if (url !== null && (single || locked.source.kind !== "registry")) {
		addReference(part, locked.source.kind === "git" ? "vcs" : "distribution", url, first);
		return;
	}
	for (const [file, hashes] of byFile) {
		const target = file === void 0 ? url : relativeReference(file);
		if (target === null) {
			if (!single) for (const [name, hex] of hashes) addProperty(part, "release-guardrail:hash", `${name}:${hex}`);
			continue;
		}
		for (const group of oneOfEach(hashes)) addReference(part, "distribution", target, group);
	}
}
function addReference(part, type, url, hashes) {
	const key = [
		type,
		url,
		...hashes.flat()
	].join("\0");
	part.references.set(key, {
		type,
		url,
		hashes
	});
}
function addressOf(locked) {
	const { source } = locked;
	if (source.kind === "local" || source.kind === "bundled" || source.url === null || source.url === "") return null;
	return publicAddress(source.url);
}
function repeatsNoAlgorithm(hashes) {
	return hashes.length < 2 || new Set(hashes.map(([name]) => name)).size === hashes.length;
}
function oneOfEach(hashes) {
	return repeatsNoAlgorithm(hashes) ? [hashes] : hashes.map((hash) => [hash]);
}
function link(lockfile, byId, owner) {
	const ofMembers = /* @__PURE__ */ new Set();
	for (const locked of lockfile.packages) {
		const part = byId.get(locked.id);
		if (locked.dependencies === null || lockfile.graph === "none") {
			if (part.completeness === "complete" && part !== owner) part.completeness = "incomplete";
			continue;
		}
		for (const id of locked.dependencies) {
			const target = byId.get(id);
			if (target === void 0) {
				part.completeness = "incomplete";
				addProperty(part, "release-guardrail:unresolved-dependency", id);
			} else if (target !== part) part.dependsOn.add(target.ref);
			if (locked.source.kind === "local") ofMembers.add(id);
		}
	}
	const ofRoot = new Set((lockfile.declared ?? []).filter((entry) => entry.member === "").map((entry) => entry.name));
	for (const locked of lockfile.packages) {
		const target = byId.get(locked.id);
		if (locked.direct && (!ofMembers.has(locked.id) || ofRoot.has(locked.name)) && target !== owner) owner.dependsOn.add(target.ref);
	}
	if (lockfile.graph === "none" && lockfile.packages.length > 0) owner.completeness = "incomplete";
}

// src/evidence/sbom/draft.ts
function draftSbom(lockfiles) {
	const packages = describedPackages(lockfiles);
	const components = /* @__PURE__ */ new Map();
	for (const part of packages.parts.values()) components.set(part, {
		component: normalizedComponent(part),
		state: stateOf(part)
	});
	return {
		packages,
		components
	};
}
function isDraftOf({ packages }, lockfiles) {
	return packages.lockfiles.length === lockfiles.length && lockfiles.every((lockfile) => packages.byId.has(lockfile));
}
function componentFrom(draft, part) {
	const drafted = draft.components.get(part);
	return drafted?.state === stateOf(part) ? drafted.component : normalizedComponent(part);
}
const NORMALIZER = new import_index_node.JSON.Normalize.Factory(import_spec.Spec1dot6).makeForComponent();
function normalizedComponent(part) {
	const component = NORMALIZER.normalize(componentOf(part), { sortLists: false });
	if (component === void 0) throw new Error(`the SBOM library has no place for ${part.ref}`);
	const evidence = evidenceOf(part);
	if (evidence !== void 0) component.evidence = evidence;
	return component;
}
function stateOf(part) {
	let known = part.licences.size + part.references.size + part.properties.size + part.occurrences.size;
	for (const values of part.hashes.values()) known += values.size;
	return `${known} ${part.scope} ${part.version}`;
}

// src/evidence/sbom/pipeline.ts
function addPipeline(pipeline, parts) {
	const workflows = pipeline.workflows.map(({ path, name, uses }) => {
		return {
			path,
			name,
			refs: [...new Set(uses.map((use) => record(parts, use).ref))].sort(byCodeUnit)
		};
	});
	for (const use of pipeline.others) record(parts, use);
	return workflows.sort((a, b) => byCodeUnit(a.path, b.path));
}
function record(parts, use) {
	return use.kind === "image" ? recordImage(parts, use) : recordAction(parts, use);
}
function recordAction(parts, use) {
	const { reference, locked } = use;
	const version = locked ?? reference.ref;
	const purl = githubPurl(reference.owner, reference.repository, version, reference.path);
	const name = [reference.repository, reference.path].filter((part) => part !== "").join("/");
	const part = partFor(parts, {
		ref: purl?.text ?? `action:${wellFormed(use.text)}`,
		type: "library",
		group: reference.owner,
		name,
		version,
		purl: purl?.text ?? null
	}, use.reusable ? "reusable-workflow" : "action");
	addOccurrence(part, use.at, use.symbol);
	if (use.versionComment !== null) addProperty(part, "release-guardrail:version-comment", use.versionComment);
	if (locked !== null) addProperty(part, "release-guardrail:ref", reference.ref);
	return part;
}
function recordImage(parts, use) {
	const image = use.reference;
	const purl = image.dynamic ? null : parsePurl(imagePurl(image));
	const version = image.pinned ? image.digest : image.tag;
	const written = [
		image.name,
		image.tag && `:${image.tag}`,
		image.digest && `@${image.digest}`
	].join("");
	const part = partFor(parts, {
		ref: purl?.text ?? `image:${wellFormed(written)}`,
		type: "container",
		group: null,
		name: image.name,
		version,
		purl: purl?.text ?? null
	}, "container-image");
	addOccurrence(part, use.at, use.symbol);
	if (image.pinned && image.tag !== null) addProperty(part, "release-guardrail:tag", image.tag);
	if (image.dynamic) addProperty(part, "release-guardrail:decided-at-run-time", written);
	return part;
}
function imagePurl(image) {
	const [first = "", ...others] = image.name.split("/");
	const hasHost = others.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const segments = hasHost ? others : [first, ...others];
	const version = image.pinned ? image.digest : image.tag;
	return [
		`pkg:docker/${segments.map(encoded).join("/")}`,
		version === null ? "" : `@${encoded(version)}`,
		hasHost ? `?repository_url=${encoded(first)}` : ""
	].join("");
}
function partFor(parts, identity, role) {
	const part = parts.get(identity.ref) ?? newPart(identity, "unknown");
	widenScope(part, "excluded");
	addProperty(part, "release-guardrail:role", role);
	parts.set(identity.ref, part);
	return part;
}

// src/evidence/sbom/serial.ts
const NAME_SPACE = "6ba7b8119dad11d180b400c04fd430c8";
function uuid5(name) {
	const digest = createHash("sha1").update(Buffer.from(NAME_SPACE, "hex")).update(name).digest();
	digest[6] = digest[6] & 15 | 80;
	digest[8] = digest[8] & 63 | 128;
	const hex = digest.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}

// src/evidence/sbom/build.ts
function prepareSbom(input, drafted = null) {
	const projects = projectsOf(input);
	const { root } = projects;
	const lockfiles = input.lockfiles?.lockfiles ?? [];
	const draft = drafted !== null && isDraftOf(drafted, lockfiles) ? drafted : draftSbom(lockfiles);
	const packages = packageParts(draft.packages, projects);
	const workflows = input.pipeline === null ? [] : addPipeline(input.pipeline, packages);
	const parts = [...[...projects.byFolder.values()].filter((part) => part !== root), ...packages.values()].sort((a, b) => byCodeUnit(a.ref, b.ref));
	for (const part of parts) noteConflicts(part);
	if (input.gaps.length > 0) root.completeness = "incomplete";
	const normalized = new import_index_node.JSON.Normalize.Factory(import_spec.Spec1dot6).makeForBom().normalize(new import_models.Bom({ metadata: metadataOf(input) }), { sortLists: false });
	normalized.metadata.component = componentFrom(draft, root);
	normalized.components = parts.map((part) => componentFrom(draft, part));
	enrich(normalized, root, parts, workflows);
	assertNothingLost(normalized, root, parts);
	return (time) => {
		normalized.metadata.timestamp = time.toISOString();
		return {
			json: `${withSerialNumber(normalized, input.run.repository.tag)}\n`,
			components: parts.length
		};
	};
}
const PLACEHOLDER = `urn:uuid:${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`;
function withSerialNumber(bom, tag) {
	bom.serialNumber = PLACEHOLDER;
	const content = JSON.stringify(bom);
	return content.replace(PLACEHOLDER, () => `urn:uuid:${uuid5(`${tag ?? ""}\0${content}`)}`);
}
function metadataOf(input) {
	return new import_models.Metadata({
		timestamp: /* @__PURE__ */ new Date(0),
		lifecycles: new import_models.LifecycleRepository([import_enums.LifecyclePhase.PreBuild]),
		tools: new import_models.Tools({ components: new import_models.ComponentRepository([new import_models.Component(import_enums.ComponentType.Application, "release-guardrail", { version: input.toolVersion })]) }),
		properties: new import_models.PropertyRepository(metadataProperties(input).map(([name, value]) => new import_models.Property(name, wellFormed(value))))
	});
}
function metadataProperties(input) {
	const { name, commit, ref, tag } = input.run.repository;
	return [
		["release-guardrail:commit", commit],
		["release-guardrail:ref", ref],
		["release-guardrail:repository", name],
		["release-guardrail:tag", tag],
		...input.gaps.map((gap) => ["release-guardrail:unread", gap])
	].filter((fact) => fact[1] !== null);
}

// src/evidence/sbom/validate.ts
async function validateSbom(json) {
	let bom;
	try {
		bom = JSON.parse(json);
	} catch (error) {
		if (error instanceof SyntaxError) return [`not JSON: ${error.message}`];
		throw error;
	}
	if (bom?.specVersion !== "1.6") return ["/specVersion must be 1.6"];
	const { validate } = await import("./validator2.js");
	if (!validate(bom)) {
		const last = (validate.errors ?? []).at(-1);
		return [`${last?.instancePath || "/"} ${last?.message ?? "does not fit the schema"}`];
	}
	const walk = {
		refs: /* @__PURE__ */ new Set(),
		problems: []
	};
	visit(bom, walk, "");
	return [...walk.problems, ...danglingReferences(bom, walk.refs)];
}
function danglingReferences(bom, refs) {
	const problems = [];
	const dangling = /* @__PURE__ */ new Set();
	const follow = (wanted) => {
		for (const ref of wanted ?? []) if (!refs.has(ref) && !ref.startsWith("urn:cdx:")) dangling.add(ref);
	};
	for (const { ref, dependsOn, provides } of bom.dependencies ?? []) {
		follow([ref]);
		follow(dependsOn);
		follow(provides);
	}
	for (const { assemblies, dependencies, vulnerabilities } of bom.compositions ?? []) {
		follow(assemblies);
		follow(dependencies);
		follow(vulnerabilities);
	}
	for (const ref of dangling) problems.push(`the reference ${JSON.stringify(ref)} leads nowhere`);
	const described = /* @__PURE__ */ new Set();
	for (const { ref } of bom.dependencies ?? []) {
		if (described.has(ref)) problems.push(`the dependencies of ${JSON.stringify(ref)} are given twice`);
		described.add(ref);
	}
	return problems;
}
function visit(value, walk, name) {
	if (Array.isArray(value)) {
		if (value.length > 1 && SETS.has(name)) findRepetition(value, name, walk);
		for (const item of value) if (typeof item === "object" && item !== null) visit(item, walk, "");
		return;
	}
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (typeof member === "object" && member !== null) visit(member, walk, key);
		else if (key === "bom-ref" && typeof member === "string") noteReference(member, walk);
	}
}
function noteReference(ref, { refs, problems }) {
	if (refs.has(ref)) problems.push(`the reference ${JSON.stringify(ref)} stands twice`);
	refs.add(ref);
}
function findRepetition(list, name, { problems }) {
	const seen = /* @__PURE__ */ new Set();
	for (const item of list) {
		if (typeof item === "object" && item !== null && "bom-ref" in item) continue;
		const text = typeof item === "string" ? item : JSON.stringify(item);
		if (seen.has(text)) problems.push(`${name} repeats ${text.slice(0, 200)}`);
		seen.add(text);
	}
}
const SETS = /* @__PURE__ */ new Set([
	"components",
	"services",
	"dependencies",
	"dependsOn",
	"provides",
	"assemblies",
	"compositions",
	"vulnerabilities",
	"lifecycles",
	"resourceReferences",
	"workflows",
	"formulation",
	"tags"
]);

// src/evidence/sbom.ts
async function makeSbom(material, time, drafted = null) {
	const { json } = prepareSbom(material, drafted)(await time);
	const problems = await validateSbom(json);
	if (problems.length > 0) throw new Error(`the SBOM is not valid CycloneDX: ${problems.slice(0, 3).join("; ")}`);
	return json;
}

export { draftSbom as n, isDraftOf as r, makeSbom as t };