import { n as draftSbom, r as isDraftOf, t as makeSbom } from "./sbom.js";

export { makeSbom };