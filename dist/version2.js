import { t as TOOL_VERSION } from "./version.js";

export { TOOL_VERSION };