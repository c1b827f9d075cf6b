// src/evidence/canonical-json.ts
/**
* One line of JSON that is the same wherever it is written: keys sorted by code unit, no blanks, numbers and strings
* as ECMAScript writes them (RFC 8785).
* @throws TypeError for numbers that JSON cannot hold
*/
function canonicalJson(value) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
/** Order by UTF-16 code unit: the same under every locale, unlike `localeCompare`. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function isList(value) {
	return Array.isArray(value);
}

// src/evidence/sbom/address.ts
/**
* An address without what must not leave: user names and passwords, and the query, where registries and object stores
* put access tokens. The conventional `git@` of SSH addresses is kept.
* What an IRI cannot hold is percent-encoded.
*/
function publicAddress(url) {
	return wellFormed(url).replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (_, scheme, user) => user === "git" ? `${scheme}git@` : scheme).replace(/\?[^#]*/, "").replaceAll(/%(?![0-9a-f]{2})/gi, "%25").replaceAll(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent);
}
/** A file name or path as a relative IRI reference. */
function relativeReference(path) {
	return path.split("/").map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}
/** Lone surrogates, which no encoder accepts, as the replacement character. */
function wellFormed(text) {
	return /[\ud800-\udfff]/.test(text) ? text.replaceAll(/\p{Surrogate}/gu, "�") : text;
}

export { canonicalJson as a, byCodeUnit as i, relativeReference as n, wellFormed as r, publicAddress as t };