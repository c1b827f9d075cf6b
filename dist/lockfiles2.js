import { n as readLockfiles, t as lockfilesAhead } from "./lockfiles.js";

export { readLockfiles };