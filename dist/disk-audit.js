import { i as folderEntries, n as diskPath, r as filesBelow, t as auditDisk } from "./disk.js";

export { auditDisk };