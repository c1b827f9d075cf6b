import { t as makeSbom } from "./sbom.js";

export { makeSbom };