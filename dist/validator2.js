import { t as validate } from "./validator.js";

export { validate };