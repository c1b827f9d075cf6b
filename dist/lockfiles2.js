import { t as readLockfiles } from "./lockfiles.js";

export { readLockfiles };