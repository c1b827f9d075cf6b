// src/errors.ts
/**
* Input that the user can mend: an unknown option, an invalid policy, no repository.
* The entry prints `message` as one line and exits 2.
*/
var InputError = class extends Error {
	name = "InputError";
};
/**
* A thing was there and could not be understood: truncated, wrongly typed, an unknown version of a format.
* The rules that need it become `unverified` with this message.
*/
var SourceInvalid = class extends Error {
	name = "SourceInvalid";
	path;
	constructor(path, problem) {
		super(`${path}: ${problem}`);
		this.path = path;
	}
};
/**
* A thing could not be reached: a service down, a rate limit, a time-out, a program that is not there.
* The rules that need it become `unverified` with this message.
*/
var SourceUnavailable = class extends Error {
	name = "SourceUnavailable";
	source;
	constructor(source, problem) {
		super(`${source}: ${problem}`);
		this.source = source;
	}
};
/** Whether this is expected trouble with a source, as opposed to a bug of ours. */
function isSourceError(error) {
	return error instanceof SourceInvalid || error instanceof SourceUnavailable;
}

export { isSourceError as i, SourceInvalid as n, SourceUnavailable as r, InputError as t };