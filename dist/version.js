// package.json
var version = "0.1.0";

// src/version.ts
/** This tool's own version, as in package.json. */
const TOOL_VERSION = version;

export { TOOL_VERSION as t };