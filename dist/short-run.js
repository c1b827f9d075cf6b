import { setFlagsFromString } from "node:v8";

// src/short-run.ts
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");

export {  };