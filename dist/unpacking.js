import { n as unpackedFrames, o as digestsOf } from "./frames.js";
import { parentPort } from "node:worker_threads";
import { createHash } from "node:crypto";
import { readSync } from "node:fs";

// src/sources/artifacts/archive/unpacking.ts
function unpackJob(job) {
	const all = unpackedFrames(job);
	if (all === null) return null;
	const digests = [];
	let looked = job.wanted;
	let at = 0;
	for (const size of job.sizes) {
		const content = all.subarray(at, at + size);
		const { sha256, blob } = digestsOf(content, job.format, 0);
		digests.push(sha256, blob);
		looked ||= size <= job.textBytes && !content.includes(0);
		at += size;
	}
	return {
		contents: looked ? all : null,
		digests
	};
}
const CHUNK = 1048576;
function fileSha256(descriptor, size) {
	const buffer = Buffer.allocUnsafeSlow(CHUNK);
	const digest = createHash("sha256");
	try {
		for (let at = 0; at < size;) {
			const read = readSync(descriptor, buffer, 0, Math.min(CHUNK, size - at), at);
			if (read === 0) return null;
			digest.update(buffer.subarray(0, read));
			at += read;
		}
	} catch {
		return null;
	}
	return digest.digest("hex");
}

// src/unpacking.ts
const port = parentPort;
port.on("message", (request) => {
	const { id } = request;
	if (request.ask === "sha256") {
		port.postMessage({
			id,
			sha256: fileSha256(request.descriptor, request.size)
		});
		return;
	}
	const { framed } = request.job;
	const unpacked = unpackJob(request.job);
	const answer = {
		id,
		unpacked: unpacked && {
			...unpacked,
			framed
		}
	};
	const given = unpacked?.contents ? [framed.buffer, unpacked.contents.buffer] : [framed.buffer];
	port.postMessage(answer, unpacked === null ? [] : given);
});

export {  };