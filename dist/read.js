import { A as repositoryPath, B as isSourceError, R as SourceInvalid, u as decodeUtf8 } from "./basics.js";
import { D as parseJson, F as isTable, M as parseToml, P as fields, S as withoutComments, _ as childrenOf, b as SLASH_COMMENTS, g as childOf, o as parseYamlTexts, s as grammarFor, v as parseXml } from "./files.js";
import { A as plainAddress, D as isRecord, O as parseJson$1, j as serviceAddress } from "./gate.js";

// src/sources/registries/shown-address.ts
function shownAddress(url) {
	if (!URL.canParse(url)) return "an address that is none";
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname.replace(/\/+$/, "")}`;
}

// src/sources/registries/ask.ts
const AT_ONCE = 8;
function asker(http) {
	const replies = /* @__PURE__ */ new Map();
	const waiting = [];
	let running = 0;
	const turn = async () => {
		if (running >= AT_ONCE) await new Promise((go) => waiting.push(go));
		running += 1;
	};
	return (url, ask) => {
		const key = `${url} ${ask.accept} ${ask.authorization ?? ""}`;
		const known = replies.get(key);
		if (known !== void 0) return known;
		const reply = turn().then(() => once(http, url, ask)).finally(() => {
			running -= 1;
			waiting.shift()?.();
		});
		replies.set(key, reply);
		return reply;
	};
}
async function once(http, url, { accept, types, authorization }) {
	const unanswered = (why) => ({
		kind: "unanswered",
		why
	});
	let response;
	try {
		response = await http({
			method: "GET",
			url,
			headers: {
				accept,
				...authorization == null ? {} : { authorization }
			}
		});
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return unanswered(error.message);
	}
	const { status, headers, body } = response;
	const asked = `GET ${shownAddress(url)}`;
	if (status === 404 || status === 410) return { kind: "absent" };
	if (status === 401 || status === 403) return unanswered(`${asked} was answered with status ${status}, ${authorization == null ? "and no credential was at hand" : "to the credential at hand"}`);
	if (status !== 200) return unanswered(`${asked} was answered with status ${status}`);
	const type = headers["content-type"] ?? "none";
	if (!types.test(type)) return unanswered(`${asked} was answered with content type ${JSON.stringify(type.slice(0, 60))}`);
	return {
		kind: "found",
		body,
		type
	};
}

// src/sources/registries/names.ts
function canonicalName(ecosystem, name) {
	switch (ecosystem) {
		case "PyPI": return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
		case "crates.io": return name.toLowerCase().replaceAll("_", "-");
		case "NuGet":
		case "Packagist": return name.toLowerCase();
		default: return name;
	}
}

// src/sources/registries/compare.ts
async function comparedBytes(registry, asked, published, artifacts) {
	let files;
	try {
		files = (await artifacts()).filter((file) => isOf$1(file, asked));
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			kind: "unknown",
			why: error.message
		};
	}
	if (files.length === 0) return { kind: "no-artifacts" };
	const same = [];
	const different = [];
	for (const file of files) {
		const found = await recognised(registry, asked, published, file);
		if (typeof found !== "string") return {
			kind: "unknown",
			why: found.why
		};
		if (found === "same") same.push(file.path);
		if (found === "different") different.push(file.path);
	}
	if (different.length > 0) return {
		kind: "different",
		artifacts: different
	};
	return same.length > 0 ? {
		kind: "same",
		artifacts: same
	} : {
		kind: "different",
		artifacts: files.map(({ path }) => path)
	};
}
function comparedCommit({ publishedAt }, committedAt) {
	if (publishedAt === null) return {
		kind: "unknown",
		why: "the proxy does not tell the time of its commit"
	};
	return Math.trunc(Date.parse(publishedAt) / 1e3) === Math.trunc(Date.parse(committedAt) / 1e3) ? {
		kind: "same",
		artifacts: []
	} : {
		kind: "different",
		artifacts: []
	};
}
async function recognised(registry, { name }, published, file) {
	const { files, version } = published;
	if (files === null) {
		if (registry.recognises !== void 0) return registry.recognises(name, version, file);
		return { why: "the registry does not tell what its files hash to" };
	}
	let namesake = false;
	for (const { name: listed, digests } of files) {
		for (const { algorithm, value } of digests) if (await file.digest(algorithm) === value) return "same";
		if (listed !== null && listed !== file.name) continue;
		if (digests.length === 0) return { why: `the registry does not tell what ${listed ?? "its file"} hashes to` };
		namesake = true;
	}
	return namesake ? "different" : "unlisted";
}
function isOf$1({ artifact }, { ecosystem, format, name, version }) {
	if (artifact.ecosystem !== ecosystem) return false;
	const grammar = grammarFor({
		ecosystem,
		format
	});
	const canonical = (text) => canonicalName(ecosystem, text);
	const names = [canonical(name), canonical(name.slice(name.lastIndexOf(":") + 1))];
	const key = (text) => grammar.canonical(text) ?? text;
	return artifact.claims.some((claim) => claim.name !== null && names.includes(canonical(claim.name)) && (claim.version === null || key(claim.version) === key(version)));
}

// src/sources/registries/registry.ts
function understood(reply, where, read) {
	if (reply.kind !== "found") return reply;
	try {
		return read(reply.body);
	} catch (error) {
		if (!isSourceError(error)) throw error;
		return {
			kind: "unanswered",
			why: `its answer to ${where} ${problemOf(error, where)}`
		};
	}
}
function record(body, where) {
	const value = parseJson$1(body, where);
	if (!isRecord(value)) throw malformed(where, "is no object");
	return value;
}
function malformed(where, problem) {
	return new SourceInvalid(where, problem);
}
function textOf(value, where, member) {
	if (typeof value !== "string" || value === "") throw malformed(where, `has no \`${member}\``);
	return value;
}
function recordsOf(value, where, member) {
	if (!Array.isArray(value) || !value.every(isRecord)) throw malformed(where, `has no list \`${member}\``);
	return value;
}
function digestOf(algorithm, text) {
	if (typeof text !== "string") return null;
	const bytes = {
		sha1: 20,
		sha256: 32,
		sha512: 64
	}[algorithm];
	if (new RegExp(`^[0-9a-f]{${bytes * 2}}$`, "i").test(text)) return {
		algorithm,
		value: text.toLowerCase()
	};
	const decoded = Buffer.from(text, "base64");
	return decoded.length === bytes ? {
		algorithm,
		value: decoded.toString("hex")
	} : null;
}
function rfc3339(value) {
	return typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : null;
}
function reasonOf(value) {
	if (typeof value === "string") return value;
	return value === true ? "" : null;
}
function problemOf(error, where) {
	return error.message.startsWith(`${where}: `) ? error.message.slice(where.length + 2) : error.message;
}

// src/sources/registries/deps-dev.ts
const SYSTEMS = {
	npm: {
		system: "npm",
		known: "lodash"
	},
	PyPI: {
		system: "pypi",
		known: "django"
	},
	"crates.io": {
		system: "cargo",
		known: "serde"
	},
	Go: {
		system: "go",
		known: "github.com/pkg/errors"
	},
	Maven: {
		system: "maven",
		known: "junit:junit"
	},
	NuGet: {
		system: "nuget",
		known: "newtonsoft.json"
	},
	RubyGems: {
		system: "rubygems",
		known: "rack"
	}
};
const JSON_ANSWER$2 = {
	accept: "application/json",
	types: /^application\/json\b/i
};
function isFollowed(ecosystem) {
	return SYSTEMS[ecosystem] !== void 0;
}
function famousPackage(ecosystem) {
	return SYSTEMS[ecosystem]?.known ?? null;
}
function depsDevAddress(env) {
	return serviceAddress(env, "RELEASE_GUARDRAIL_DEPS_DEV_URL", "https://api.deps.dev", "registries");
}
function depsDev(ask, base, ecosystem) {
	const { system, known } = SYSTEMS[ecosystem];
	const pathOf = (name) => `/v3/systems/${system}/packages/${encodeURIComponent(name)}`;
	const versionsOf = async (name) => {
		const path = pathOf(canonicalName(ecosystem, name));
		return understood(await ask(`${base}${path}`, JSON_ANSWER$2), `GET ${path}`, (body) => {
			const where = `GET ${path}`;
			const answer = record(body, where);
			refuseOther(answer.packageKey, system, ecosystem, name, where);
			const versions = recordsOf(answer.versions, where, "versions");
			if (versions.length === 0) throw malformed(where, "lists no version");
			return {
				kind: "known",
				versions: versions.map((one) => versionOf(one, where))
			};
		});
	};
	return {
		address: base,
		versionsOf,
		async doubt() {
			const proof = await versionsOf(known);
			if (proof.kind === "known") return null;
			return `that it knows no such package proves nothing: ${proof.kind === "absent" ? `it does not know ${known} either` : proof.why}`;
		},
		async detailsOf(name, version) {
			const path = `${pathOf(canonicalName(ecosystem, name))}/versions/${encodeURIComponent(version.version)}`;
			const where = `GET ${path}`;
			const reply = await ask(`${base}${path}`, JSON_ANSWER$2);
			if (reply.kind === "absent") return { why: `${where} was answered with status 404, although it is listed` };
			const detailed = understood(reply, where, (body) => {
				const answer = record(body, where);
				refuseOther(answer.versionKey, system, ecosystem, name, where);
				const withdrawn = answer.isDeprecated === true ? textOr(answer.deprecatedReason) : null;
				return {
					kind: "known",
					versions: [{
						...version,
						withdrawn
					}]
				};
			});
			if (detailed.kind === "known") return detailed.versions[0];
			return { why: detailed.kind === "absent" ? "it is not there" : detailed.why };
		},
		async recognises(name, version, file) {
			for (const algorithm of [
				"sha256",
				"sha512",
				"sha1"
			]) {
				const found = await byDigest(ask, base, file, algorithm);
				if (!Array.isArray(found)) return found;
				if (found.some((key) => isOf(key, system, ecosystem, name, version))) return "same";
			}
			return "unlisted";
		}
	};
}
async function byDigest(ask, base, file, algorithm) {
	const value = Buffer.from(await file.digest(algorithm), "hex").toString("base64");
	const query = new URLSearchParams({
		"hash.type": algorithm.toUpperCase(),
		"hash.value": value
	});
	const where = "GET /v3/query";
	const reply = await ask(`${base}/v3/query?${query.toString()}`, JSON_ANSWER$2);
	if (reply.kind === "absent") return [];
	const keys = [];
	const read = understood(reply, where, (body) => {
		for (const { version } of recordsOf(record(body, where).results ?? [], where, "results")) {
			const { versionKey } = recordsOf([version], where, "version")[0];
			const { system, name, version: text } = recordsOf([versionKey], where, "versionKey")[0];
			keys.push({
				system: textOf(system, where, "system"),
				name: textOf(name, where, "name"),
				version: textOf(text, where, "version")
			});
		}
		return { kind: "absent" };
	});
	return read.kind === "unanswered" ? { why: read.why } : keys;
}
function isOf(key, system, ecosystem, name, version) {
	return key.system.toLowerCase() === system && canonicalName(ecosystem, key.name) === canonicalName(ecosystem, name) && key.version === version;
}
function refuseOther(key, system, ecosystem, name, where) {
	const [of] = recordsOf([key], where, "packageKey");
	const answered = canonicalName(ecosystem, textOf(of.name, where, "name"));
	if (textOf(of.system, where, "system").toLowerCase() !== system || answered !== canonicalName(ecosystem, name)) throw malformed(where, "is about another package");
}
function versionOf(one, where) {
	const [key] = recordsOf([one.versionKey], where, "versionKey");
	return {
		version: textOf(key.version, where, "version"),
		publishedAt: rfc3339(one.publishedAt),
		withdrawn: null,
		files: null
	};
}
function textOr(value) {
	return typeof value === "string" ? value : "";
}

// src/sources/registries/destinations/destination.ts
const PUBLIC = { kind: "public" };
function surroundings(files, paths, env, manifest) {
	const parts = manifest.path.split("/").slice(0, -1);
	return {
		manifest,
		env,
		paths,
		folders: [...parts.keys()].map((index) => parts.slice(0, parts.length - index).join("/")).concat(""),
		async text(path) {
			if (!paths.has(path)) return null;
			return decodeUtf8(await files.read(repositoryPath(path)), path);
		}
	};
}
function within(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function basic(user, password) {
	if (!user && !password) return null;
	return `Basic ${Buffer.from(`${user ?? ""}:${password ?? ""}`).toString("base64")}`;
}
function credential(env, name) {
	const value = /^ACTIONS_/i.test(name) ? void 0 : env[name];
	return value !== void 0 && /^[\x21-\x7e]+$/.test(value) ? value : void 0;
}
function variableName(name) {
	return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
}

// src/sources/registries/destinations/cargo.ts
async function cargoDestination(around) {
	const { manifest, env } = around;
	const own = await tomlOf(around, manifest.path);
	const allowed = own.is(["package", "publish"], "table") && own.flag([
		"package",
		"publish",
		"workspace"
	]) === true ? manifest.workspaceRoot === null ? null : listOf(await tomlOf(around, manifest.workspaceRoot), [
		"workspace",
		"package",
		"publish"
	]) : listOf(own, ["package", "publish"]);
	const name = allowed?.find((one) => one !== "crates-io");
	if (name === void 0 || allowed?.includes("crates-io") === true) return PUBLIC;
	const variable = `CARGO_REGISTRIES_${variableName(name)}`;
	const index = env[`${variable}_INDEX`] ?? await configured(around, name);
	if (index === null) return {
		kind: "unclear",
		why: `no .cargo/config.toml names the index of the registry ${name}`
	};
	if (!index.startsWith("sparse+")) return {
		kind: "unclear",
		why: `the index of the registry ${name} is a git repository; a sparse one can be asked`
	};
	return {
		kind: "place",
		url: index.slice(7),
		authorization: credential(env, `${variable}_TOKEN`) ?? null
	};
}
async function tomlOf(around, path) {
	return fields(parseToml(await around.text(path) ?? "", path), path);
}
function listOf(toml, field) {
	return toml.is(field, "list") ? toml.texts(field) : null;
}
async function configured(around, name) {
	for (const folder of around.folders) for (const file of [".cargo/config.toml", ".cargo/config"]) {
		if (await around.text(within(folder, file)) === null) continue;
		const index = (await tomlOf(around, within(folder, file))).text([
			"registries",
			name,
			"index"
		]);
		if (index !== null) return index;
	}
	return null;
}

// src/sources/registries/destinations/jvm.ts
const STAGING = /staging|\/service\/local\//i;
async function mavenDestination(around) {
	let path = around.manifest.path;
	for (let depth = 0; path !== null && depth < 20; depth++) {
		const root = await pomOf(around, path);
		if (root === null) return PUBLIC;
		const repository = childOf(childOf(root, "distributionManagement"), "repository");
		const url = childOf(repository, "url")?.text.value;
		if (url !== void 0) return placeOf(url, path);
		const parent = childOf(root, "parent");
		if (parent === void 0) return PUBLIC;
		path = parentPath(path, childOf(parent, "relativePath")?.text.value ?? "../pom.xml", around.paths);
	}
	return PUBLIC;
}
function pomOf(around, path) {
	const read = poms.get(around.paths) ?? /* @__PURE__ */ new Map();
	poms.set(around.paths, read);
	const known = read.get(path);
	if (known !== void 0) return known;
	const found = around.text(path).then((xml) => xml === null ? null : parseXml(xml, path).root);
	read.set(path, found);
	return found;
}
const poms = /* @__PURE__ */ new WeakMap();
async function gradleDestination(around) {
	if (!await publishesAnywhere(around)) return { kind: "nowhere" };
	for (const folder of /* @__PURE__ */ new Set([around.folders[0], ""])) for (const name of ["build.gradle", "build.gradle.kts"]) {
		const text = await around.text(within(folder, name));
		const code = text === null ? "" : withoutComments(text, SLASH_COMMENTS);
		const publishing = /^[ \t]*(?:publishing|uploadArchives)[ \t]*\{([\s\S]*)/m.exec(code)?.[1];
		const url = /\burl\b[\s=(]{0,40}(?:uri|URI)?[\s(]{0,20}["']([^"']{1,2000})["']/.exec(publishing ?? "")?.[1];
		if (url !== void 0) return placeOf(url, within(folder, name));
	}
	return PUBLIC;
}
function publishesAnywhere(around) {
	const known = publishing.get(around.paths);
	if (known !== void 0) return known;
	const files = [...around.paths].filter((path) => GRADLE_FILE.test(path));
	const found = Promise.all(files.map((path) => around.text(path))).then((texts) => texts.some((text) => PUBLISHES.test(text ?? "")));
	publishing.set(around.paths, found);
	return found;
}
const publishing = /* @__PURE__ */ new WeakMap();
const GRADLE_FILE = /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic|gradle)\/.*\.(?:kt|groovy|java|toml)$/;
const PUBLISHES = /maven-publish|maven\.publish|mavenPublish|plugin-publish|publishing\s*\{|uploadArchives|bintray|jreleaser|nexus-publish/i;
async function gradleGroup(around) {
	for (const folder of /* @__PURE__ */ new Set([around.folders[0], ""])) {
		for (const name of ["build.gradle", "build.gradle.kts"]) {
			const text = await around.text(within(folder, name));
			const code = text === null ? "" : withoutComments(text, SLASH_COMMENTS);
			const group = /^[ \t]*(?:project\.)?group(?:[ \t]*=[ \t]*|[ \t]+)["']([\w.-]+)["']/m.exec(code)?.[1];
			if (group !== void 0) return group;
		}
		const properties = await around.text(within(folder, "gradle.properties")) ?? "";
		const group = /^[ \t]*(?:group|GROUP|GROUP_ID)[ \t]*[=:][ \t]*([\w.-]+)[ \t\r]*$/m.exec(properties)?.[1];
		if (group !== void 0) return group;
	}
	return null;
}
async function gradleRootName(around) {
	for (const name of ["settings.gradle", "settings.gradle.kts"]) {
		const found = /rootProject\.name\s*=\s*["']([\w.-]+)["']/.exec(await around.text(name) ?? "")?.[1];
		if (found !== void 0) return found;
	}
	return null;
}
function placeOf(url, path) {
	if (/[$@]\{|\$\w/.test(url)) return {
		kind: "unclear",
		why: `the repository that ${path} deploys to is computed`
	};
	if (STAGING.test(url) || !/^https?:/.test(url)) return PUBLIC;
	return {
		kind: "place",
		url,
		authorization: null
	};
}
function parentPath(path, relative, paths) {
	const parts = path.split("/").slice(0, -1);
	for (const step of relative.split("/").filter((part) => part !== "" && part !== ".")) if (step !== "..") parts.push(step);
	else if (parts.pop() === void 0) return null;
	const found = parts.join("/");
	return [found, within(found, "pom.xml")].find((one) => paths.has(one)) ?? null;
}

// src/sources/registries/destinations/npm.ts
async function npmDestination(around) {
	const { manifest, env, folders } = around;
	const json = fields(parseJson(await around.text(manifest.path), manifest.path), manifest.path);
	const scope = /^(@[^/]+)\//.exec(manifest.name ?? "")?.[1];
	const published = (key) => json.is(["publishConfig", key], "text") ? json.text(["publishConfig", key]) : null;
	const config = await npmrc(around, [folders[0], ...manifest.workspaceRoot === null ? [] : [folderOf(manifest.workspaceRoot)]]);
	const scoped = scope === void 0 ? void 0 : `${scope}:registry`;
	const url = (scoped === void 0 ? null : published(scoped) ?? config.get(scoped)) ?? published("registry") ?? env.npm_config_registry ?? env.NPM_CONFIG_REGISTRY ?? config.get("registry");
	if (url === void 0 || url === null || url === "") return PUBLIC;
	const expanded = expand(url, env);
	if (expanded === null || !URL.canParse(expanded)) return {
		kind: "unclear",
		why: "the registry of `.npmrc` is computed from a variable that is not set"
	};
	return {
		kind: "place",
		url: expanded,
		authorization: authorizationFor(expanded, config, env)
	};
}
async function npmrc(around, folders) {
	for (const folder of folders) {
		const text = await around.text(within(folder, ".npmrc"));
		if (text === null) continue;
		return new Map(text.split("\n").flatMap((line) => {
			const cut = line.indexOf("=");
			const key = line.slice(0, Math.max(cut, 0)).trim();
			if (key === "" || /^[#;]/.test(key)) return [];
			return [[key, line.slice(cut + 1).trim().replace(/^(["'])(.*)\1$/, "$2")]];
		}));
	}
	return /* @__PURE__ */ new Map();
}
function authorizationFor(url, config, env) {
	const { host, pathname } = new URL(url);
	const parts = pathname.split("/").filter(Boolean);
	for (let count = parts.length; count >= 0; count--) {
		const prefix = `//${[host, ...parts.slice(0, count)].join("/")}/:`;
		const value = (key) => {
			const written = config.get(`${prefix}${key}`);
			return written === void 0 ? void 0 : fromVariable(written, env);
		};
		const token = value("_authToken");
		if (token !== void 0) return `Bearer ${token}`;
		const encoded = value("_auth");
		if (encoded !== void 0) return `Basic ${encoded}`;
		const password = value("_password");
		if (password !== void 0) {
			const user = config.get(`${prefix}username`);
			return basic(user === void 0 ? void 0 : expand(user, env) ?? user, decoded(password));
		}
	}
	return null;
}
function fromVariable(text, env) {
	const name = /^\$\{(\w+)\??\}$/.exec(text)?.[1];
	return name === void 0 ? void 0 : credential(env, name);
}
function expand(text, env) {
	let whole = true;
	const expanded = text.replaceAll(/\$\{(\w+)\}/g, (_, name) => {
		if (env[name] === void 0) whole = false;
		return env[name] ?? "";
	});
	return whole ? expanded : null;
}
function decoded(base64) {
	return Buffer.from(base64, "base64").toString("utf8");
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/sources/registries/destinations/others.ts
async function nugetDestination(around) {
	for (const folder of around.folders) for (const name of [
		"nuget.config",
		"NuGet.config",
		"NuGet.Config"
	]) {
		const path = within(folder, name);
		const text = await around.text(path);
		if (text === null) continue;
		const { root } = parseXml(text, path);
		const wanted = added(childOf(root, "config")).get("defaultpushsource");
		if (wanted === void 0) continue;
		const url = added(childOf(root, "packageSources")).get(wanted.toLowerCase()) ?? wanted;
		if (!/^https?:/.test(url)) return {
			kind: "unclear",
			why: `the push source ${wanted} of ${path} is no web address`
		};
		return {
			kind: "place",
			url,
			authorization: loginOf(added(childOf(childOf(root, "packageSourceCredentials"), wanted.replaceAll(" ", "_x0020_"))), around.env)
		};
	}
	return PUBLIC;
}
function added(element) {
	return new Map(childrenOf(element, "add").map(({ attributes }) => [(attributes.get("key")?.value ?? "").toLowerCase(), attributes.get("value")?.value ?? ""]));
}
function loginOf(login, env) {
	const variable = /^%(\w+)%$/.exec(login.get("cleartextpassword") ?? "")?.[1];
	if (variable === void 0) return null;
	const user = login.get("username") ?? "";
	const named = /^%(\w+)%$/.exec(user)?.[1];
	const password = credential(env, variable);
	return password === void 0 ? null : basic(named === void 0 ? user : env[named], password);
}
async function gemDestination(around) {
	const text = await around.text(around.manifest.path) ?? "";
	const line = /^[^#\n]*["']?allowed_push_host["']?\]?\s*(?:=>|[:=])\s*(.*)$/m.exec(text)?.[1];
	if (line === void 0) return PUBLIC;
	const url = /^["'](https?:\/\/[^"'#]+)["']/.exec(line)?.[1];
	if (url === void 0 || !URL.canParse(url)) return {
		kind: "unclear",
		why: "`allowed_push_host` is no literal web address"
	};
	const host = new URL(url).hostname.replaceAll("-", "___").replaceAll(".", "__").toUpperCase();
	const login = credential(around.env, `BUNDLE_${host}`);
	return {
		kind: "place",
		url,
		authorization: login === void 0 ? null : `Basic ${Buffer.from(login).toString("base64")}`
	};
}
async function pubDestination(around) {
	const { path } = around.manifest;
	const url = fields(parseYamlTexts(await around.text(path) ?? "", path), path).text(["publish_to"]);
	return url === null || url === "none" ? PUBLIC : {
		kind: "place",
		url,
		authorization: null
	};
}

// src/sources/registries/destinations/python.ts
async function pythonDestination(around) {
	const path = within(around.folders[0], "pyproject.toml");
	const text = await around.text(path);
	if (text === null) return PUBLIC;
	const toml = fields(parseToml(text, path), path);
	if (toml.table(["tool"]) === null || !toml.is(["tool", "uv"], "table")) return PUBLIC;
	const index = (toml.list([
		"tool",
		"uv",
		"index"
	]) ?? []).filter(isTable).find((one) => typeof one["publish-url"] === "string");
	if (index !== void 0 && typeof index.url === "string") {
		const name = variableName(typeof index.name === "string" ? index.name : "");
		const { env } = around;
		const user = credential(env, `UV_INDEX_${name}_USERNAME`);
		return {
			kind: "place",
			url: index.url,
			authorization: basic(user, credential(env, `UV_INDEX_${name}_PASSWORD`))
		};
	}
	if (toml.text([
		"tool",
		"uv",
		"publish-url"
	]) === null) return PUBLIC;
	const check = toml.text([
		"tool",
		"uv",
		"check-url"
	]);
	return check === null ? {
		kind: "unclear",
		why: "`tool.uv.publish-url` says where it is uploaded, and no `check-url` where that is listed"
	} : {
		kind: "place",
		url: check,
		authorization: null
	};
}

// src/sources/registries/destinations/index.ts
const BY_ECOSYSTEM = {
	npm: npmDestination,
	PyPI: pythonDestination,
	"crates.io": cargoDestination,
	Maven: (around) => around.manifest.format === "pom.xml" ? mavenDestination(around) : gradleDestination(around),
	NuGet: nugetDestination,
	RubyGems: gemDestination,
	Pub: pubDestination
};
async function destinationOf(around) {
	return await BY_ECOSYSTEM[around.manifest.ecosystem]?.(around) ?? PUBLIC;
}

// src/sources/registries/protocols/cargo.ts
const cargoProtocol = {
	ask: {
		accept: "text/plain",
		types: /^(?!text\/html)/i
	},
	pathOf(name) {
		const lower = name.toLowerCase();
		return `/${lower.length < 3 ? `${lower.length}` : lower.length === 3 ? `3/${lower[0]}` : `${lower.slice(0, 2)}/${lower.slice(2, 4)}`}/${encodeURIComponent(lower)}`;
	},
	read(reply, name, where) {
		return understood(reply, where, (body) => {
			const lines = body.split("\n").filter((line) => line.trim() !== "");
			if (lines.length === 0) throw malformed(where, "is empty");
			return {
				kind: "known",
				versions: lines.map((line) => {
					const entry = record(line, where);
					if (canonicalName("crates.io", textOf(entry.name, where, "name")) !== canonicalName("crates.io", name)) throw malformed(where, "is about another package");
					const digest = digestOf("sha256", entry.cksum);
					return {
						version: textOf(entry.vers, where, "vers"),
						publishedAt: null,
						withdrawn: entry.yanked === true ? "" : null,
						files: digest === null ? null : [{
							name: null,
							digests: [digest]
						}]
					};
				})
			};
		});
	},
	proof: {
		path: "/config.json",
		ask: {
			accept: "application/json",
			types: /^(?!text\/html)/i
		},
		holds(body) {
			try {
				const config = parseJson$1(body, "config.json");
				return isRecord(config) && typeof config.dl === "string";
			} catch {
				return false;
			}
		}
	}
};

// src/sources/registries/protocols/go.ts
const goProtocol = {
	ask: {
		accept: "text/plain",
		types: /^(?!text\/html)/i
	},
	pathOf(name) {
		return `/${name.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`).split("/").map(encodeURIComponent).join("/")}/@v/list`;
	},
	read(reply, _, where) {
		return understood(reply, where, (body) => {
			const versions = body.split("\n").filter((line) => line !== "");
			if (versions.some((version) => !/^v\d+\.\d+\.\d+\S*$/.test(version))) throw malformed(where, "is no list of versions");
			return {
				kind: "known",
				versions: versions.map((version) => ({
					version,
					publishedAt: null,
					withdrawn: null,
					files: null
				}))
			};
		});
	}
};

// src/sources/registries/protocols/maven.ts
const mavenProtocol = {
	ask: {
		accept: "application/xml, text/xml, */*;q=0.1",
		types: /^(?!text\/html)/i
	},
	pathOf(name) {
		const [group = "", artifact = ""] = name.split(":");
		return `/${[...group.split("."), artifact].map(encodeURIComponent).join("/")}/maven-metadata.xml`;
	},
	read(reply, name, where) {
		return understood(reply, where, (body) => {
			const { root } = parseXml(body, where);
			const [group, artifact] = name.split(":");
			if (childOf(root, "groupId")?.text.value !== group || childOf(root, "artifactId")?.text.value !== artifact) throw malformed(where, "is about another package");
			const versions = childrenOf(childOf(childOf(root, "versioning"), "versions"), "version");
			if (versions.length === 0) throw malformed(where, "lists no version");
			return {
				kind: "known",
				versions: versions.map(({ text: { value } }) => ({
					version: value,
					publishedAt: null,
					withdrawn: null,
					files: null
				}))
			};
		});
	}
};

// src/sources/registries/protocols/npm.ts
const npmProtocol = {
	ask: {
		accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",
		types: /^application\/(?:vnd\.npm\.install-v1\+)?json\b/i
	},
	pathOf: (name) => `/${name.startsWith("@") ? name.replace("/", "%2f") : encodeURIComponent(name)}`,
	read(reply, name, where) {
		return understood(reply, where, (body) => {
			const document = record(body, where);
			if (document.name !== name) throw malformed(where, "is about another package");
			const [versions] = recordsOf([document.versions], where, "versions");
			const times = document.time === void 0 ? {} : recordsOf([document.time], where, "time")[0];
			return {
				kind: "known",
				versions: Object.entries(versions).map(([version, manifest]) => {
					const [{ dist, deprecated }] = recordsOf([manifest], where, version);
					const time = times[version];
					return {
						version,
						publishedAt: typeof time === "string" ? time : null,
						withdrawn: deprecated === "" ? null : reasonOf(deprecated),
						files: filesOf(dist, where)
					};
				})
			};
		});
	}
};
function filesOf(dist, where) {
	if (dist === void 0) return null;
	const [{ integrity, shasum }] = recordsOf([dist], where, "dist");
	const digests = [...(typeof integrity === "string" ? integrity.split(/\s+/) : []).map((one) => {
		const [, algorithm, value] = /^(sha1|sha256|sha512)-([^?]+)/.exec(one) ?? [];
		return algorithm === void 0 ? null : digestOf(algorithm, value);
	}), digestOf("sha1", shasum)].filter((digest) => digest !== null);
	return digests.length === 0 ? null : [{
		name: null,
		digests
	}];
}

// src/sources/registries/protocols/nuget.ts
const JSON_ANSWER$1 = {
	accept: "application/json",
	types: /^application\/(?:[\w.+-]+\+)?json\b/i
};
function nugetFeed(ask, { url, authorization }) {
	const how = {
		...JSON_ANSWER$1,
		authorization
	};
	const contentAddress = async () => {
		const where = "GET the service index";
		let address = null;
		const read = understood(await ask(url, how), where, (body) => {
			const found = recordsOf(record(body, where).resources, where, "resources").find((one) => String(one["@type"]).startsWith("PackageBaseAddress/"));
			if (found === void 0) throw malformed(where, "names no PackageBaseAddress");
			address = textOf(found["@id"], where, "@id").replace(/\/+$/, "");
			return { kind: "absent" };
		});
		if (read.kind === "unanswered") return read;
		if (address === null || !URL.canParse(address)) return {
			kind: "unanswered",
			why: "there is no service index at the address"
		};
		return address;
	};
	return {
		address: shownAddress(url),
		async versionsOf(name) {
			const base = await contentAddress();
			if (typeof base !== "string") return base;
			const path = `/${encodeURIComponent(name.toLowerCase())}/index.json`;
			const own = new URL(base).origin === new URL(url).origin ? how : JSON_ANSWER$1;
			return understood(await ask(`${base}${path}`, own), `GET ${path}`, (body) => {
				const { versions } = record(body, `GET ${path}`);
				if (!Array.isArray(versions) || !versions.every((one) => typeof one === "string")) throw malformed(`GET ${path}`, "has no list `versions`");
				return {
					kind: "known",
					versions: versions.map((version) => ({
						version,
						publishedAt: null,
						withdrawn: null,
						files: null
					}))
				};
			});
		},
		async doubt() {
			const base = await contentAddress();
			return typeof base === "string" ? null : base.why;
		}
	};
}

// src/sources/registries/protocols/packages.ts
const JSON_ANSWER = {
	accept: "application/json",
	types: /^application\/(?:[\w.+-]+\+)?json\b/i
};
const PLAIN = {
	publishedAt: null,
	withdrawn: null,
	files: null
};
const pubProtocol = {
	ask: {
		...JSON_ANSWER,
		accept: "application/vnd.pub.v2+json"
	},
	pathOf: (name) => `/api/packages/${encodeURIComponent(name)}`,
	read: (reply, name, where) => understood(reply, where, (body) => {
		const document = record(body, where);
		if (document.name !== name) throw malformed(where, "is about another package");
		return {
			kind: "known",
			versions: recordsOf(document.versions, where, "versions").map((one) => {
				const digest = digestOf("sha256", one.archive_sha256);
				return {
					version: textOf(one.version, where, "version"),
					publishedAt: rfc3339(one.published),
					withdrawn: one.retracted === true ? "" : null,
					files: digest === null ? null : [{
						name: null,
						digests: [digest]
					}]
				};
			})
		};
	})
};
const hexProtocol = {
	ask: JSON_ANSWER,
	pathOf: (name) => `/packages/${encodeURIComponent(name)}`,
	read: (reply, name, where) => understood(reply, where, (body) => {
		const document = record(body, where);
		if (document.name !== name) throw malformed(where, "is about another package");
		const [retired] = recordsOf([document.retirements ?? {}], where, "retirements");
		return {
			kind: "known",
			versions: recordsOf(document.releases, where, "releases").map((one) => {
				const version = textOf(one.version, where, "version");
				return {
					...PLAIN,
					version,
					publishedAt: rfc3339(one.inserted_at),
					withdrawn: Object.hasOwn(retired, version) ? "" : null
				};
			})
		};
	})
};
const jsrProtocol = {
	ask: JSON_ANSWER,
	pathOf: (name) => `/${name.split("/").map(encodeURIComponent).join("/").replace("%40", "@")}/meta.json`,
	read: (reply, name, where) => understood(reply, where, (body) => {
		const document = record(body, where);
		if (`@${String(document.scope)}/${String(document.name)}` !== name) throw malformed(where, "is about another package");
		const [versions] = recordsOf([document.versions], where, "versions");
		return {
			kind: "known",
			versions: Object.entries(versions).map(([version, one]) => ({
				...PLAIN,
				version,
				withdrawn: reasonOf(recordsOf([one], where, version)[0].yanked)
			}))
		};
	})
};
const composerProtocol = {
	ask: JSON_ANSWER,
	pathOf: (name) => `/p2/${name.toLowerCase()}.json`,
	read: (reply, name, where) => understood(reply, where, (body) => {
		const [packages] = recordsOf([record(body, where).packages], where, "packages");
		return {
			kind: "known",
			versions: recordsOf(packages[name.toLowerCase()], where, "packages").map((one) => ({
				...PLAIN,
				version: textOf(one.version, where, "version")
			}))
		};
	})
};

// src/sources/registries/protocols/protocol.ts
function registryAt(ask, protocol, place) {
	const { authorization, known, famous } = place;
	const base = place.url.replace(/\/+$/, "");
	const address = shownAddress(base);
	const versionsOf = async (name) => {
		const path = protocol.pathOf(name);
		const reply = await ask(`${base}${path}`, {
			...protocol.ask,
			authorization
		});
		return protocol.read(reply, name, `GET ${path}`);
	};
	return {
		address,
		versionsOf,
		async doubt() {
			if (protocol.proof !== void 0) {
				const { path, ask: how, holds } = protocol.proof;
				const reply = await ask(`${base}${path}`, {
					...how,
					authorization
				});
				if (reply.kind === "found" && holds(reply.body)) return null;
				if (reply.kind === "unanswered") return reply.why;
			}
			if (known === null) {
				if (famous !== null && (await versionsOf(famous)).kind === "known") return null;
				return "it answers 404, as it may to everybody whom it does not know; name a package that is there as `known` in the policy\u2019s `registries`";
			}
			const proof = await versionsOf(known);
			if (proof.kind === "known") return null;
			return proof.kind === "absent" ? `it does not show ${known} either, which the policy says is there` : proof.why;
		}
	};
}

// src/sources/registries/protocols/pypi.ts
const pypiProtocol = {
	ask: {
		accept: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1",
		types: /^(?:application\/(?:vnd\.pypi\.simple\.v1\+(?:json|html)|json)|text\/html)\b/i
	},
	pathOf: (name) => `/${canonicalName("PyPI", name)}/`,
	read(reply, name, where) {
		const isHtml = reply.kind === "found" && /html/i.test(reply.type);
		return understood(reply, where, (body) => isHtml ? fromHtml(body, name, where) : fromJson(body, name, where));
	}
};
function fromJson(body, name, where) {
	const document = record(body, where);
	if (canonicalName("PyPI", textOf(document.name, where, "name")) !== canonicalName("PyPI", name)) throw malformed(where, "is about another package");
	return {
		kind: "known",
		versions: byVersion(recordsOf(document.files, where, "files").map((file) => ({
			name: textOf(file.filename, where, "filename"),
			sha256: file.hashes === void 0 ? null : recordsOf([file.hashes], where, "hashes")[0].sha256,
			yanked: reasonOf(file.yanked),
			time: rfc3339(file["upload-time"])
		})), name, where)
	};
}
function fromHtml(body, name, where) {
	const files = anchors(body).map(({ attributes, text }) => {
		const href = attribute(attributes, "href") ?? "";
		return {
			name: unescaped(text.trim()),
			sha256: /#(?:.*&)?sha256=([0-9a-f]{64})/i.exec(href)?.[1] ?? null,
			yanked: attribute(attributes, "data-yanked"),
			time: null
		};
	});
	if (files.length === 0 && !/pypi:repository-version|simple index|links for/i.test(body)) throw malformed(where, "is a page and no index");
	return {
		kind: "known",
		versions: byVersion(files, name, where)
	};
}
function anchors(html) {
	const found = [];
	const lower = html.toLowerCase();
	for (let at = lower.indexOf("<a"); at !== -1; at = lower.indexOf("<a", at + 2)) {
		if (!/[\s>]/.test(lower[at + 2] ?? "")) continue;
		const open = tagEnd(html, at);
		const close = lower.indexOf("</a", open);
		if (open === -1 || close === -1) break;
		found.push({
			attributes: html.slice(at + 2, open),
			text: html.slice(open + 1, close)
		});
		at = close;
	}
	return found;
}
function tagEnd(html, from) {
	let quote = "";
	for (let at = from; at < html.length; at++) {
		const sign = html[at];
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === ">") return at;
	}
	return -1;
}
function byVersion(files, name, where) {
	const versions = /* @__PURE__ */ new Map();
	for (const file of files) {
		const version = versionIn(file.name, name);
		if (version === null && /\.(?:asc|metadata|sig)$/.test(file.name)) continue;
		if (version === null) throw malformed(where, "lists a file that is not of this package");
		const of = versions.get(version) ?? {
			files: [],
			yanked: [],
			time: file.time
		};
		const digest = digestOf("sha256", file.sha256);
		of.files.push({
			name: file.name,
			digests: digest === null ? [] : [digest]
		});
		of.yanked.push(file.yanked);
		versions.set(version, of);
	}
	return [...versions].map(([version, { files: all, yanked, time }]) => ({
		version,
		publishedAt: time,
		withdrawn: yanked.every((reason) => reason !== null) ? yanked[0] ?? null : null,
		files: all
	}));
}
function versionIn(file, project) {
	const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
	if (wheel !== null) return isProject(wheel[1], project) ? wheel[2] : null;
	const stem = /^(.+)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|egg|exe|msi|rpm|deb|dmg)$/.exec(file)?.[1];
	if (stem === void 0) return null;
	for (let dash = stem.indexOf("-"); dash !== -1; dash = stem.indexOf("-", dash + 1)) if (isProject(stem.slice(0, dash), project) && /^\d|^v\d/.test(stem.slice(dash + 1))) return stem.slice(dash + 1).replace(/[-.](?:py\d[\d.]*|win32|win-amd64|linux|macosx).*$/, "");
	return null;
}
function isProject(text, project) {
	return canonicalName("PyPI", text) === canonicalName("PyPI", project);
}
function attribute(attributes, name) {
	const match = new RegExp(String.raw`(?:^|\s)${name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?(?=\s|$)`, "i").exec(attributes);
	return match === null ? null : unescaped(match[1] ?? match[2] ?? "");
}
function unescaped(text) {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&#43;", "+").replaceAll("&amp;", "&");
}

// src/sources/registries/protocols/rubygems.ts
const rubygemsProtocol = {
	ask: {
		accept: "text/plain",
		types: /^(?!text\/html)/i
	},
	pathOf: (name) => `/info/${encodeURIComponent(name)}`,
	read(reply, name, where) {
		return understood(reply, where, (body) => {
			const lines = body.split("\n");
			if (lines[0] !== "---") throw malformed(where, "is no compact index");
			const versions = /* @__PURE__ */ new Map();
			for (const line of lines.slice(1).filter((text) => text !== "")) {
				const [, version, platform, rest] = /^([0-9A-Za-z.]+)(?:-(\S+))? (.*)$/.exec(line) ?? [];
				if (version === void 0) throw malformed(where, "has a line of an unknown form");
				const file = `${name}-${version}${platform === void 0 ? "" : `-${platform}`}.gem`;
				const sha256 = /(?:\||,)checksum:([0-9a-f]{64})(?:,|$)/.exec(rest)?.[1];
				versions.set(version, [...versions.get(version) ?? [], {
					name: file,
					sha256
				}]);
			}
			return {
				kind: "known",
				versions: [...versions].map(([version, files]) => ({
					version,
					publishedAt: null,
					withdrawn: null,
					files: files.map((file) => {
						const digest = digestOf("sha256", file.sha256);
						return {
							name: file.name,
							digests: digest === null ? [] : [digest]
						};
					})
				}))
			};
		});
	}
};

// src/sources/registries/protocols/index.ts
const PROTOCOLS = {
	npm: npmProtocol,
	PyPI: pypiProtocol,
	"crates.io": cargoProtocol,
	Go: goProtocol,
	Maven: mavenProtocol,
	RubyGems: rubygemsProtocol,
	Packagist: composerProtocol,
	Pub: pubProtocol,
	Hex: hexProtocol,
	JSR: jsrProtocol
};
function registryOf(ask, ecosystem, place) {
	if (ecosystem === "NuGet") return nugetFeed(ask, place);
	const protocol = PROTOCOLS[ecosystem];
	return protocol === void 0 ? null : registryAt(ask, protocol, place);
}

// src/sources/registries/read.ts
const BY_TAG_ALONE = /* @__PURE__ */ new Set([
	"Packagist",
	"Helm",
	"GitHub Actions",
	"generic"
]);
const MEND = "name the registry in the policy\u2019s `registries`, or `published: false` for a package that goes nowhere";
async function readRegistries(request) {
	const { http, files, env, manifests } = request;
	const paths = new Set(await files.list());
	const ask = http === null ? null : asker(http);
	return { answers: distinct((await Promise.all(manifests.filter(({ publishable }) => publishable).map(async (manifest) => {
		const around = surroundings(files, paths, env, manifest);
		const policy = namedFor(request.named, manifest);
		if (policy === null && BY_TAG_ALONE.has(manifest.ecosystem)) return null;
		if (policy?.url === null) return null;
		let asked = askedFor(manifest, manifest.name ?? manifest.path, request.version);
		if (asked === null) return null;
		const unanswered = (why) => ({
			asked,
			registry: "registry",
			answer: {
				kind: "unanswered",
				why
			}
		});
		try {
			const destination = policy === null ? await destinationOf(around) : namedDestination(policy, manifest.ecosystem, env);
			if (destination.kind === "nowhere") return null;
			if (manifest.ecosystem === "Maven" && !asked.name.includes(":")) {
				const group = await gradleGroup(around);
				const artifact = manifest.name ?? await gradleRootName(around);
				if (group === null || artifact === null) return unanswered(`its group and name are no literals; ${MEND}`);
				asked = {
					...asked,
					name: `${group}:${artifact}`
				};
			}
			if (manifest.name === null && manifest.ecosystem !== "Maven") return unanswered(`it has no name; ${MEND}`);
			if (destination.kind === "unclear") return unanswered(`${destination.why}; ${MEND}`);
			if (ask === null) return unanswered("the run is offline");
			const registry = registryFor(destination, ask, asked, env, policy);
			if (typeof registry === "string") return unanswered(`${registry}; ${MEND}`);
			request.progress(`asking ${registry.address} for ${asked.name}`);
			return {
				asked,
				registry: registry.address,
				answer: await answerOf(registry, asked, request)
			};
		} catch (error) {
			if (!isSourceError(error)) throw error;
			return unanswered(error.message);
		}
	}))).filter((answer) => answer !== null)) };
}
function distinct(answers) {
	const seen = /* @__PURE__ */ new Map();
	for (const answer of answers) {
		const { ecosystem, name, version } = answer.asked;
		const key = `${ecosystem} ${canonicalName(ecosystem, name)} ${version} ${answer.registry}`;
		if (!seen.has(key)) seen.set(key, answer);
	}
	return [...seen.values()];
}
function askedFor(manifest, name, tagVersion) {
	const { ecosystem, format, path, version } = manifest;
	const stated = version?.kind === "static" ? version.value : tagVersion;
	return stated === null ? null : {
		ecosystem,
		format,
		name,
		version: stated,
		manifest: path
	};
}
function namedFor(named, manifest) {
	return named.find(({ ecosystem, packages }) => ecosystem === manifest.ecosystem && (packages === void 0 || packages.some((pattern) => fitsName(pattern, manifest.name ?? "", ecosystem)))) ?? null;
}
function fitsName(pattern, name, ecosystem) {
	const parts = canonicalName(ecosystem, pattern).split("*");
	const text = canonicalName(ecosystem, name);
	const source = parts.map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`)).join(".*");
	return new RegExp(`^${source}$`).test(text);
}
function namedDestination({ url, token }, ecosystem, env) {
	const secret = token === void 0 ? void 0 : credential(env, token);
	if (token !== void 0 && secret === void 0) return {
		kind: "unclear",
		why: `the variable ${token}, which the policy names as credential, is not set`
	};
	return {
		kind: "place",
		url,
		authorization: secret === void 0 ? null : authorization(secret, ecosystem)
	};
}
function authorization(secret, ecosystem) {
	const [user, password] = [secret.slice(0, secret.indexOf(":")), secret.slice(secret.indexOf(":") + 1)];
	if (secret.includes(":")) return basic(user, password);
	if (ecosystem === "crates.io") return secret;
	return ecosystem === "PyPI" ? basic("__token__", secret) : `Bearer ${secret}`;
}
function registryFor(destination, ask, { ecosystem }, env, policy) {
	if (destination === PUBLIC || destination.kind === "public") return isFollowed(ecosystem) ? depsDev(ask, depsDevAddress(env), ecosystem) : `deps.dev does not follow the public registry of ${ecosystem}`;
	const url = plainAddress(destination.url);
	if (url === null) return "its registry has no https address, or one that holds a credential";
	const place = {
		url,
		authorization: destination.authorization,
		known: policy?.known ?? null,
		famous: famousPackage(ecosystem)
	};
	return registryOf(ask, ecosystem, place) ?? `no way is known to ask a registry of ${ecosystem}`;
}
async function answerOf(registry, asked, { artifacts, committedAt }) {
	const publication = await registry.versionsOf(asked.name);
	if (publication.kind === "unanswered") return publication;
	if (publication.kind === "absent") {
		const doubt = await registry.doubt(asked.name);
		return doubt === null ? { kind: "free" } : {
			kind: "unanswered",
			why: doubt
		};
	}
	const found = publication.versions.find((one) => isSame(asked, one.version));
	if (found === void 0) return { kind: "free" };
	const details = await registry.detailsOf?.(asked.name, found) ?? found;
	const version = "why" in details ? found : details;
	return {
		kind: "published",
		as: found.version,
		publishedAt: version.publishedAt,
		withdrawn: version.withdrawn,
		..."why" in details ? { undetailed: details.why } : {},
		bytes: asked.ecosystem === "Go" ? comparedCommit(version, await committedAt()) : await comparedBytes(registry, asked, version, artifacts)
	};
}
function isSame(asked, published) {
	const grammar = grammarFor(asked);
	const key = (text) => grammar.canonical(text) ?? grammar.canonical(`v${text}`) ?? text;
	return key(asked.version) === key(published);
}

export { readRegistries };