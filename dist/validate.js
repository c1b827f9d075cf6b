// src/evidence/sbom/validate.ts
/**
* Check an SBOM against the CycloneDX 1.6 schema and against what a schema cannot say: every `bom-ref` stands once,
* every reference leads somewhere, no list that must be a set repeats itself. Linear in the document's size.
* @returns what is wrong, nothing when it is valid; at most one problem from the schema
*/
async function validateSbom(json) {
	let bom;
	try {
		bom = JSON.parse(json);
	} catch (error) {
		if (error instanceof SyntaxError) return [`not JSON: ${error.message}`];
		throw error;
	}
	if (bom?.specVersion !== "1.6") return ["/specVersion must be 1.6"];
	const { validate } = await import("./validator.js");
	if (!validate(bom)) {
		const last = (validate.errors ?? []).at(-1);
		return [`${last?.instancePath || "/"} ${last?.message ?? "does not fit the schema"}`];
	}
	const walk = {
		refs: /* @__PURE__ */ new Set(),
		problems: []
	};
	visit(bom, walk);
	return [...walk.problems, ...danglingReferences(bom, walk.refs)];
}
function danglingReferences(bom, refs) {
	const problems = [];
	const wanted = [...(bom.dependencies ?? []).flatMap(({ ref, dependsOn = [], provides = [] }) => [
		ref,
		...dependsOn,
		...provides
	]), ...(bom.compositions ?? []).flatMap(({ assemblies = [], dependencies = [], vulnerabilities = [] }) => [
		...assemblies,
		...dependencies,
		...vulnerabilities
	])];
	for (const ref of new Set(wanted)) if (!refs.has(ref) && !ref.startsWith("urn:cdx:")) problems.push(`the reference ${JSON.stringify(ref)} leads nowhere`);
	const described = /* @__PURE__ */ new Set();
	for (const { ref } of bom.dependencies ?? []) {
		if (described.has(ref)) problems.push(`the dependencies of ${JSON.stringify(ref)} are given twice`);
		described.add(ref);
	}
	return problems;
}
/** One pass over the whole document: references that stand twice, sets that repeat an item. */
function visit(value, walk, name = "") {
	if (value === null || typeof value !== "object") return;
	if (Array.isArray(value)) {
		if (SETS.has(name)) findRepetition(value, name, walk);
		for (const item of value) visit(item, walk);
		return;
	}
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (key !== "bom-ref" || typeof member !== "string") visit(member, walk, key);
		else if (walk.refs.has(member)) walk.problems.push(`the reference ${JSON.stringify(member)} stands twice`);
		else walk.refs.add(member);
	}
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
/** Lists that the schema declares `uniqueItems`, by the name of the member that holds them. */
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

export { validateSbom };