import { r as __toESM } from "./rolldown-runtime.js";
import { n as getOctokitOptions, t as defaults } from "./vendor-actions-github.js";
import { t as require_light } from "./vendor-bottleneck.js";
import { t as Octokit } from "./vendor-octokit.js";
import { v as TOOL_VERSION, z as SourceUnavailable } from "./basics.js";
import { D as isRecord, k as printable } from "./gate.js";

// src/capabilities/github/fetch.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
function limitedFetch(origin, attemptMs, maxBodyBytes) {
	const toolkitFetch = defaults.request?.fetch;
	if (toolkitFetch === void 0) throw new Error("the toolkit has no fetch");
	return async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		if (url.origin !== origin) throw new Error(`it links to another host, ${url.host}`);
		const signal = AbortSignal.timeout(attemptMs);
		try {
			const response = await toolkitFetch(url.href, {
				...init,
				redirect: "manual",
				signal
			});
			const { status, statusText, headers } = response;
			const body = await wholeBody(response, maxBodyBytes);
			if (response.ok && !hasNoBody(status) && !isJson(headers.get("content-type"), body)) throw new Error("its answer is no JSON object or list");
			return new Response(hasNoBody(status) ? null : body, {
				status,
				statusText,
				headers: [...headers]
			});
		} catch (error) {
			if (signal.aborted) throw new Error(`no answer within ${Math.ceil(attemptMs / 1e3)} s`, { cause: error });
			throw error;
		}
	};
}
async function wholeBody(response, maxBodyBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > maxBodyBytes) throw new Error(`its answer is larger than ${maxBodyBytes} bytes, which is refused`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function isJson(type, body) {
	if (type === null || !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return false;
	try {
		const value = JSON.parse(body.toString());
		return typeof value === "object" && value !== null;
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}
function hasNoBody(status) {
	return [
		101,
		103,
		204,
		205,
		304
	].includes(status);
}

// src/capabilities/github/refusal.ts
function readGraphQl(body) {
	if (!isRecord(body) || !("data" in body || "errors" in body)) throw new SourceUnavailable("GitHub", "POST /graphql was not answered with a GraphQL answer");
	const data = body.data ?? null;
	if (data !== null && !isRecord(data)) throw new SourceUnavailable("GitHub", "POST /graphql was answered with data of an unknown form");
	const list = body.errors ?? [];
	if (!Array.isArray(list)) throw new SourceUnavailable("GitHub", "POST /graphql was answered with errors of an unknown form");
	const errors = list.map(errorOf);
	if (data === null && errors.length === 0) throw new SourceUnavailable("GitHub", "POST /graphql was answered with neither data nor errors");
	return {
		data,
		errors
	};
}
function errorOf(error) {
	const { type, message, path } = isRecord(error) ? error : {};
	const [first, ...below] = Array.isArray(path) ? path : [];
	return {
		type: typeof type === "string" ? type : null,
		message: typeof message === "string" ? printable(message) : "an error without a message",
		alias: typeof first === "string" ? first : null,
		field: below.length === 0 ? null : below.map(String).join(".")
	};
}
function refusal(error, asked, token) {
	if (error instanceof SourceUnavailable || !isRecord(error) || typeof error.status !== "number") return error;
	const { status, message, response } = error;
	const headers = isRecord(response) && isRecord(response.headers) ? response.headers : null;
	const said = typeof message === "string" ? printable(message.replaceAll(token, "***")) : "";
	const words = said === "" ? "" : ` (${said})`;
	if (headers === null) return unavailable(`${asked} got no answer${words}; run again later`);
	if (status === 401) return unavailable("the token is not accepted (status 401); set GITHUB_TOKEN to a valid one");
	if (status === 429 || status === 403 && isLimited(headers, said)) return unavailable(`the rate limit is used up${until(headers)}; run again after that`);
	if (status === 403) return unavailable(`the token may not ask ${asked} (status 403)${words}`);
	return unavailable(`${asked} was answered with status ${status}${words}`);
}
function isLimited(headers, said) {
	return headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || /rate limit/i.test(said);
}
function until(headers) {
	const reset = Number(headers["x-ratelimit-reset"]);
	if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11) return "";
	return ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(11, 16)} UTC`;
}
function unavailable(problem) {
	return new SourceUnavailable("GitHub", problem);
}

// src/capabilities/github/octokit.ts
const DEFAULTS = {
	attemptMs: 3e4,
	secondMs: 1e3,
	longestWait: 60,
	maxBodyBytes: 33554432
};
const RETRIES = 2;
function octokitApi(token, address, pace) {
	const { attemptMs, secondMs, longestWait, maxBodyBytes } = {
		...DEFAULTS,
		...pace
	};
	const once = (retryAfter, _options, _octokit, tried) => tried < 1 && retryAfter <= longestWait;
	const octokit = new Octokit(getOctokitOptions(token, {
		baseUrl: address,
		userAgent: `release-guardrail/${TOOL_VERSION}`,
		request: { fetch: limitedFetch(new URL(address).origin, attemptMs, maxBodyBytes) },
		retry: {
			retries: RETRIES,
			retryAfterBaseValue: secondMs
		},
		throttle: {
			onRateLimit: once,
			onSecondaryRateLimit: once,
			retryAfterBaseValue: secondMs,
			write: new import_light.default.Group({
				id: "release-guardrail-queries",
				maxConcurrent: 1
			}),
			global: new import_light.default.Group({
				id: "release-guardrail",
				maxConcurrent: 5
			})
		},
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	}));
	return {
		address,
		async graphql(query, variables) {
			try {
				const { data } = await octokit.request(`POST ${graphQlAddress(address)}`, {
					query,
					variables
				});
				return readGraphQl(data);
			} catch (error) {
				throw refusal(error, "POST /graphql", token);
			}
		},
		async pages(route, parameters, limit) {
			const found = [];
			let pages = 0;
			try {
				for await (const { data } of octokit.paginate.iterator(route, parameters)) {
					pages += 1;
					if (pages > limit) throw new SourceUnavailable("GitHub", `${route} has more than ${limit} pages, which is not read on`);
					if (!Array.isArray(data)) throw new SourceUnavailable("GitHub", `${route} was not answered with a list`);
					found.push(...data);
				}
			} catch (error) {
				throw refusal(error, route, token);
			}
			return found;
		}
	};
}
function graphQlAddress(address) {
	return `${address.replace(/\/api\/v3$/, "/api")}/graphql`;
}
function silent() {}

export { octokitApi };