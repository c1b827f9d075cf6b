import { z as SourceUnavailable } from "./basics.js";
import { Z as proxyFor } from "./gate.js";
import http from "node:http";
import { promisify } from "node:util";
import tls from "node:tls";
import zlib from "node:zlib";
import https from "node:https";

// src/capabilities/http/tunnel.ts
function tunnel(proxy, options, timeoutMs) {
	const agent = new https.Agent(options);
	agent.createConnection = (target, created) => {
		const { host, port } = target;
		openTunnel(proxy, host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`, timeoutMs, (error, socket) => {
			if (socket === null) created?.(error, void 0);
			else created?.(null, tls.connect({
				...target,
				socket
			}));
		});
	};
	return agent;
}
function openTunnel({ address, authorization }, authority, timeoutMs, opened) {
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), timeoutMs);
	const refused = (status) => {
		clearTimeout(timer);
		opened(/* @__PURE__ */ new Error(`the proxy ${address.host} refused to connect to ${authority} (status ${status})`), null);
	};
	const request = (address.protocol === "https:" ? https : http).request({
		hostname: address.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: address.port === "" ? address.protocol === "https:" ? 443 : 80 : Number(address.port),
		method: "CONNECT",
		path: authority,
		headers: {
			host: authority,
			...authorization === null ? {} : { "proxy-authorization": authorization }
		},
		agent: false,
		signal: patience.signal
	});
	request.on("connect", (response, socket, head) => {
		if (response.statusCode !== 200) {
			socket.destroy();
			refused(response.statusCode);
			return;
		}
		clearTimeout(timer);
		if (head.length > 0) socket.unshift(head);
		opened(null, socket);
	});
	request.on("response", (response) => {
		response.destroy();
		refused(response.statusCode);
	});
	request.on("error", (error) => {
		clearTimeout(timer);
		opened(/* @__PURE__ */ new Error(`the proxy ${address.host} cannot be reached: ${error.message}`), null);
	});
	request.end();
}

// src/capabilities/http/exchange.ts
var BrokenExchange = class extends Error {
	name = "BrokenExchange";
};
function safeAddress(url) {
	if (!URL.canParse(url)) return "an address that is none";
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
const gunzip$1 = promisify(zlib.gunzip);
const MAX_SOCKETS = 16;
function exchanges(env, maxBodyBytes, authorities) {
	const shared = {
		keepAlive: true,
		maxSockets: MAX_SOCKETS,
		...authorities === void 0 ? {} : { ca: authorities }
	};
	const direct = {
		"http:": new http.Agent(shared),
		"https:": new https.Agent(shared)
	};
	const tunnels = /* @__PURE__ */ new Map();
	const open = (url, timeoutMs) => {
		const proxy = proxyFor(url, env);
		if (proxy === null) return {
			...target(url),
			agent: direct[url.protocol],
			path: `${url.pathname}${url.search}`
		};
		if (url.protocol === "http:") {
			const { authorization } = proxy;
			return {
				...target(proxy.address),
				agent: direct[proxy.address.protocol],
				path: `${url.origin}${url.pathname}${url.search}`,
				headers: {
					host: url.host,
					...authorization === null ? {} : { "proxy-authorization": authorization }
				}
			};
		}
		const agent = tunnels.get(proxy.address.href) ?? tunnel(proxy, shared, timeoutMs);
		tunnels.set(proxy.address.href, agent);
		return {
			...target(url),
			agent,
			path: `${url.pathname}${url.search}`
		};
	};
	return async (request, timeoutMs) => {
		const url = URL.canParse(request.url) ? new URL(request.url) : null;
		if (url === null || url.protocol !== "http:" && url.protocol !== "https:") throw new SourceUnavailable("network", "the address is not an http or https one");
		const options = open(url, timeoutMs);
		const signal = AbortSignal.timeout(timeoutMs);
		try {
			const response = await answer(request, {
				...options,
				signal
			});
			return {
				status: response.statusCode,
				headers: flat(response.headers),
				body: await body(response, url)
			};
		} catch (error) {
			if (error instanceof SourceUnavailable) throw error;
			throw new BrokenExchange(signal.aborted ? `none within ${Math.ceil(timeoutMs / 1e3)} s` : cause(error));
		}
	};
	async function body(response, url) {
		const tooLarge = () => new SourceUnavailable(url.host, `its answer is larger than ${maxBodyBytes} bytes, which is refused`);
		const chunks = [];
		let size = 0;
		for await (const chunk of response) {
			size += chunk.length;
			if (size > maxBodyBytes) {
				response.destroy();
				throw tooLarge();
			}
			chunks.push(chunk);
		}
		const bytes = Buffer.concat(chunks);
		const coding = response.headers["content-encoding"] ?? "identity";
		if (!["identity", "gzip"].includes(coding)) throw new SourceUnavailable(url.host, "its answer is compressed in a way that was not offered");
		const plain = coding === "gzip" ? await gunzip$1(bytes, { maxOutputLength: maxBodyBytes }).catch((error) => {
			throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : error;
		}) : bytes;
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(plain);
		} catch {
			throw new SourceUnavailable(url.host, "its answer is not UTF-8");
		}
	}
}
function target(url) {
	return {
		protocol: url.protocol,
		hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port: url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port)
	};
}
function answer({ method, headers, body }, options) {
	return new Promise((resolve, reject) => {
		(options.protocol === "https:" ? https : http).request({
			...options,
			method,
			headers: {
				...headers,
				"accept-encoding": "gzip",
				...body === void 0 ? {} : { "content-length": Buffer.byteLength(body) },
				...options.headers
			}
		}).on("response", resolve).on("error", reject).end(body);
	});
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]));
}
function cause(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return cause(error.errors[0]);
	return error instanceof Error ? error.message.split("\n", 1)[0] ?? error.name : "an unknown failure";
}

// src/capabilities/fetch-http.ts
const DEFAULTS = {
	attemptMs: 6e4,
	budgetMs: 18e4,
	attempts: 4,
	maxBodyBytes: 67108864
};
const MAX_REDIRECTS = 5;
const FIRST_PAUSE_MS = 500;
function fetchHttp(options) {
	const { now = Date.now, sleep = pause } = options;
	const limits = {
		...DEFAULTS,
		...defined(options)
	};
	const exchange = exchanges(options.env, limits.maxBodyBytes, options.authorities);
	const attempt = async (request, deadline) => {
		const headers = {
			"user-agent": options.userAgent ?? "release-guardrail",
			...lowerCased(request.headers ?? {})
		};
		let current = {
			...request,
			headers
		};
		for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
			const response = await exchange(current, Math.max(1, Math.min(limits.attemptMs, deadline - now())));
			if (!isRedirect(response)) return response;
			current = redirected(current, response);
		}
		throw new SourceUnavailable(host(request.url), `redirects more than ${MAX_REDIRECTS} times`);
	};
	return async (request) => {
		const deadline = now() + limits.budgetMs;
		for (let tried = 1;; tried += 1) {
			const outcome = await attempt(request, deadline).catch((error) => {
				if (error instanceof BrokenExchange) return error;
				throw error;
			});
			const broken = outcome instanceof BrokenExchange;
			if (!broken && !isPassing(outcome.status)) return outcome;
			const wait = broken ? backOff(tried) : retryAfter(outcome, now()) ?? backOff(tried);
			if (tried >= limits.attempts || now() + wait >= deadline) {
				if (!broken) return outcome;
				const times = tried === 1 ? "once" : `${tried} times`;
				throw new SourceUnavailable(host(request.url), `${request.method} ${safeAddress(request.url)} was tried ${times} and got no answer: ${outcome.message}`);
			}
			await sleep(wait);
		}
	};
}
function isPassing(status) {
	return status === 429 || status === 408 || status >= 500 && status !== 501;
}
function isRedirect({ status, headers }) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status) && headers.location !== void 0;
}
function redirected(request, { status, headers }) {
	const from = new URL(request.url);
	const refuse = (problem) => new SourceUnavailable(from.host, `redirects ${problem}, which is not followed`);
	if (!URL.canParse(headers.location, from.href)) throw refuse("to an address that is none");
	const to = new URL(headers.location, from);
	if (to.protocol !== "https:" && to.protocol !== from.protocol) throw refuse("from https to an open connection");
	if (request.method === "POST" && status !== 307 && status !== 308) throw refuse(`a POST with status ${status}`);
	const kept = Object.entries(request.headers ?? {}).filter(([name]) => to.origin === from.origin || ![
		"authorization",
		"cookie",
		"proxy-authorization"
	].includes(name));
	return {
		...request,
		url: to.href,
		headers: Object.fromEntries(kept)
	};
}
function retryAfter({ headers }, now) {
	const value = headers["retry-after"]?.trim() ?? "";
	if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
	const date = /[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function backOff(tried) {
	return FIRST_PAUSE_MS * 2 ** (tried - 1) * (1 + Math.random() / 4);
}
function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
function host(url) {
	return URL.canParse(url) ? new URL(url).host : "network";
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function defined({ attemptMs, budgetMs, attempts, maxBodyBytes }) {
	const given = Object.entries({
		attemptMs,
		budgetMs,
		attempts,
		maxBodyBytes
	});
	return Object.fromEntries(given.filter(([, value]) => value !== void 0));
}

export { fetchHttp };