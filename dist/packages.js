import { D as listedFiles, t as readLockfiles } from "./lockfiles.js";
import { t as makeSbom } from "./sbom.js";
import "./validator.js";
import { parentPort } from "node:worker_threads";

// src/packages.ts
const port = parentPort;
let read = null;
let tell;
const time = new Promise((resolve) => {
	tell = resolve;
});
async function answer(request) {
	switch (request.ask) {
		case "lockfiles": {
			const files = listedFiles(request.root, () => Promise.resolve(request.listing));
			read = await readLockfiles(files, (path) => request.excluded.get(path) ?? null);
			port.postMessage(read, []);
			return;
		}
		case "sbom": {
			const { material, sameLockfiles } = request;
			port.postMessage(await makeSbom(sameLockfiles ? {
				...material,
				lockfiles: read
			} : material, time), []);
			return;
		}
		case "time": tell(request.time);
	}
}
port.on("message", (request) => {
	answer(request).catch((error) => setImmediate(() => {
		throw error;
	}));
});

export {  };