// src/cli/progress.ts
const PATIENCE_MS = 300;
function terminalProgress(stream, quiet) {
	if (quiet || stream.isTTY !== true) return {
		progress: () => {},
		clear: () => {}
	};
	let latest = null;
	let shown = false;
	const show = () => {
		if (latest === null) return;
		shown = true;
		stream.write(`\r\u001b[2K${latest} \u2026`);
	};
	const timer = setTimeout(show, PATIENCE_MS);
	timer.unref();
	return {
		progress: (what) => {
			latest = what;
			if (shown) show();
		},
		clear: () => {
			clearTimeout(timer);
			latest = null;
			if (shown) stream.write("\r\x1B[2K");
			shown = false;
		}
	};
}

export { terminalProgress as t };