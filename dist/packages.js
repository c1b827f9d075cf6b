import { V as listedFiles } from "./files.js";
import { n as draftSbom, r as isDraftOf, t as makeSbom } from "./sbom.js";
import "./validator.js";
import { d as optimiseLate } from "./basics.js";
import { n as readLockfiles, t as lockfilesAhead } from "./lockfiles.js";
import { parentPort, workerData } from "node:worker_threads";
import { setImmediate as setImmediate$1 } from "node:timers/promises";

// src/packages.ts
optimiseLate();
const port = parentPort;
const { directory, paths } = workerData;
const ahead = lockfilesAhead(listedFiles(directory, () => Promise.resolve(/* @__PURE__ */ new Map())), paths);
let read = null;
let draft = null;
let tell;
const time = new Promise((resolve) => {
	tell = resolve;
});
async function answer(request) {
	switch (request.ask) {
		case "lockfiles": {
			const files = listedFiles(request.root, () => Promise.resolve(request.listing));
			read = await readLockfiles(files, (path) => request.excluded.get(path) ?? null, await ahead);
			port.postMessage(read, []);
			drafted(read.lockfiles);
			return;
		}
		case "sbom": {
			const { material, sameLockfiles } = request;
			const whole = sameLockfiles ? {
				...material,
				lockfiles: read
			} : material;
			port.postMessage(await makeSbom(whole, time, draft), []);
			return;
		}
		case "time": tell(request.time);
	}
}
function drafted(lockfiles) {
	if (draft === null || !isDraftOf(draft, lockfiles)) draft = draftSbom(lockfiles);
}
function thrown(error) {
	setImmediate(() => {
		throw error;
	});
}
port.on("message", (request) => {
	answer(request).catch(thrown);
});
const lockfiles = [...(await ahead).values()].map(({ lockfile }) => lockfile);
await setImmediate$1();
if (read === null && lockfiles.length > 0) try {
	drafted(lockfiles);
} catch {}

export {  };