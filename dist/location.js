// src/findings.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** Whether `severity` is at or above `threshold`. */
function atLeast(severity, threshold) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
/** The severity one step below, `low` staying `low`. */
function oneLower(severity) {
	return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)];
}

// src/location.ts
/**
* Parse a path once, at the edge.
* @param path a relative path with `/` or `\` separators as the tool that named it wrote it
* @throws Error when the path is absolute, empty, or steps out of the root
*/
function repositoryPath(path) {
	const parts = path.split("/");
	if (path === "" || path.startsWith("/") || path.includes("\0") || parts.includes("..")) throw new Error(`not a path inside the repository: ${JSON.stringify(path)}`);
	return parts.filter((part) => part !== "." && part !== "").join("/");
}
/** Whether the text is a full SHA-1 or SHA-256 object id, in either case. */
function isCommitSha(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
/** @throws Error when the text is not a full object id */
function commitSha(text) {
	if (!isCommitSha(text)) throw new Error(`not a full commit SHA: ${JSON.stringify(text)}`);
	return text.toLowerCase();
}
/** The start of a file, for facts that are about the file as a whole. */
function wholeFile(path) {
	return {
		path,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
}

export { SEVERITIES as a, wholeFile as i, isCommitSha as n, atLeast as o, repositoryPath as r, oneLower as s, commitSha as t };