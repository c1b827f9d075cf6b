import { B as isSourceError } from "./basics.js";
import { S as text, b as nullable, v as Unreadable, x as object, y as flag } from "./gate.js";

// src/sources/github/release-assets.ts
const QUERY = "query ($owner: String!, $name: String!, $tag: String!) { repository(owner: $owner, name: $name) { release(tagName: $tag) { databaseId isDraft } } }";
const MOST_PAGES = 10;
async function readGitHubRelease(github, repository, tag) {
	const [owner = "", name = ""] = repository.split("/");
	try {
		const api = await github();
		const { data, errors } = await api.graphql(QUERY, {
			owner,
			name,
			tag
		});
		const [error] = errors;
		if (error !== void 0) return {
			kind: "unanswered",
			why: `GitHub: ${error.message}`
		};
		const release = nullable(object(object(data, "data").repository, "repository").release, "release");
		if (release === null || flag(release.isDraft, "isDraft")) return { kind: "none" };
		const id = release.databaseId;
		if (typeof id !== "number") throw new Unreadable("the release has no id");
		return {
			kind: "published",
			assets: (await api.pages("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
				owner,
				repo: name,
				release_id: id,
				per_page: 100
			}, MOST_PAGES)).map(assetOf)
		};
	} catch (error) {
		if (error instanceof Unreadable) return {
			kind: "unanswered",
			why: `GitHub: ${error.message}`
		};
		if (!isSourceError(error)) throw error;
		return {
			kind: "unanswered",
			why: error.message
		};
	}
}
function assetOf(value) {
	const { name, size, digest } = object(value, "asset");
	if (typeof size !== "number") throw new Unreadable("a file of the release has no size");
	const sha256 = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === "string" ? digest : "")?.[1] ?? null;
	return {
		name: text(name, "name"),
		bytes: size,
		sha256
	};
}

export { readGitHubRelease };