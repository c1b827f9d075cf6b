import { version } from '../package.json' with { type: 'json' }

/** This tool's own version, as in package.json. */
export const TOOL_VERSION: string = version
