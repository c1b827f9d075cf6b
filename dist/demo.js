import { D as packagesHere, n as terminalWidth, r as wantsColour, t as painter, y as printable } from "./basics.js";
import { a as renderReport, o as check } from "./gate.js";
import { dirname, join } from "node:path";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";

// src/demo/repository.ts
const SHA = "08c6903cd8c0fde910a37f88322edcfb5dd907a8";
const GATE = "5f0b1c7d2e9a4836b1d7c0e2f4a6980b3c5d7e91";
const INTEGRITY = `sha512-${"k".repeat(86)}==`;
const OFFLINE_POLICY = `rules:
  release/tag-commit-mismatch: {options: {remote: false}}
  release/blocked-version: {options: {registries: false}}
  release/version-already-published: off
  workflow/impostor-commit: off
`;
const BAD_RELEASE = {
	".github/release-guardrail.yml": OFFLINE_POLICY,
	"package.json": json({
		name: "acme-widget",
		version: "1.4.0",
		dependencies: { "left-align": "^1.0.0" }
	}),
	"package-lock.json": lockfile("1.4.0", "1.0.2"),
	"index.js": "module.exports = require('left-align')\n",
	".github/workflows/release.yml": `name: release
on:
  push:
    tags: ['v*']
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm audit --audit-level=high || echo "::warning::audit found something"
      - run: npm test | tee test.log
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
`
};
const MENDED_RELEASE = {
	"package.json": json({
		name: "acme-widget",
		version: "1.4.1",
		dependencies: { "left-align": "^1.0.0" }
	}),
	"package-lock.json": lockfile("1.4.1", "1.0.3"),
	".github/workflows/release.yml": `name: release
on:
  push:
    tags: ['v*']
permissions:
  contents: read
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write # trusted publishing
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          fetch-depth: 0
      - uses: release-guardrail/release-guardrail@${GATE} # v0.1.0
      - run: npm audit --audit-level=high
      - run: npm test | tee test.log
        shell: bash
      - run: npm publish --provenance
`
};
function advisory(modified) {
	return { "npm/GHSA-demo-0000-0001.json": json({
		schema_version: "1.7.0",
		id: "GHSA-demo-0000-0001",
		modified,
		published: "2026-01-02T03:04:05Z",
		summary: "left-align runs code from the text that it aligns",
		affected: [{
			package: {
				ecosystem: "npm",
				name: "left-align",
				purl: "pkg:npm/left-align"
			},
			ranges: [{
				type: "SEMVER",
				events: [{ introduced: "0" }, { fixed: "1.0.3" }]
			}]
		}],
		severity: [{
			type: "CVSS_V3",
			score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
		}],
		database_specific: { severity: "CRITICAL" }
	}) };
}
function writeFiles(root, content) {
	for (const [path, text] of Object.entries(content)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}
function commitAndTag(root, tag, env) {
	const git = (...args) => {
		execFileSync("git", args, {
			cwd: root,
			env: gitEnvironment(env),
			stdio: [
				"ignore",
				"ignore",
				"pipe"
			]
		});
	};
	git("init", "--quiet", "--initial-branch=main");
	git("add", "--all");
	git("commit", "--quiet", "--message", `Release ${tag}`);
	git("tag", tag);
}
function gitEnvironment(env) {
	const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));
	const identity = Object.entries({
		NAME: "Demo",
		EMAIL: "demo@example.com",
		DATE: "2026-01-02T03:04:05Z"
	}).flatMap(([key, value]) => [[`GIT_AUTHOR_${key}`, value], [`GIT_COMMITTER_${key}`, value]]);
	const nothing = process.platform === "win32" ? "NUL" : "/dev/null";
	return {
		...inherited,
		...Object.fromEntries(identity),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: nothing
	};
}
function lockfile(version, locked) {
	return json({
		name: "acme-widget",
		version,
		lockfileVersion: 3,
		requires: true,
		packages: {
			"": {
				name: "acme-widget",
				version,
				dependencies: { "left-align": "^1.0.0" }
			},
			"node_modules/left-align": {
				version: locked,
				integrity: INTEGRITY,
				license: "MIT"
			}
		}
	});
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// src/cli/demo.ts
async function demo(colour, process) {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "release-guardrail-demo-")));
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")));
	const database = join(folder, "advisories");
	writeFiles(database, advisory((/* @__PURE__ */ new Date()).toISOString()));
	const print = (text) => {
		process.stdout.write(printable(text, process.env));
	};
	const show = (title, result) => {
		const settings = {
			colour: colour && wantsColour(process.stdout, process.env),
			width: terminalWidth(process.stdout)
		};
		print(`\n${painter(settings.colour)(title, "bold")}\n\n${renderReport(result.report, {
			...settings,
			directory: result.directory
		})}`);
	};
	const bad = join(folder, "bad");
	mkdirSync(bad);
	writeFiles(bad, BAD_RELEASE);
	commitAndTag(bad, "v1.4.1", env);
	writeFileSync(join(bad, "index.js"), "module.exports = require('left-align') // edited after the commit\n");
	const first = await judge(bad, database, join(folder, "evidence-bad"), env);
	show("1. A release as it is found in the wild: tag v1.4.1", first);
	const mended = join(folder, "mended");
	mkdirSync(mended);
	writeFiles(mended, {
		...BAD_RELEASE,
		...MENDED_RELEASE
	});
	commitAndTag(mended, "v1.4.1", env);
	const second = await judge(mended, database, join(folder, "evidence-mended"), env);
	show("2. The same release, mended", second);
	print(`\nBoth repositories and their evidence are in ${folder}\nNext: node dist/cli.js check PATH, the path of a repository of yours\n`);
	return first.report.verdict === "fail" && second.report.verdict === "pass" ? 0 : 2;
}
function judge(root, advisories, output, env) {
	return check({
		mode: null,
		base: null,
		policy: null,
		artifacts: [],
		failOn: null,
		skip: [],
		tag: "v1.4.1",
		advisories,
		offline: true,
		output
	}, root, env, () => {}, packagesHere);
}

export { demo };