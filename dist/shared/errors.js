// src/shared/errors.ts
/**
* A failure that the user can do something about. It is printed without a stack: what happened,
* then the remedy. Anything else that is thrown is a bug of ours and is reported as one.
*/
var ReconcileError = class extends Error {
	code;
	remedy;
	constructor(code, message, options) {
		super(message, { cause: options.cause });
		this.name = "ReconcileError";
		this.code = code;
		this.remedy = options.remedy;
	}
};
/** Whether a thrown value is one of ours, to be printed without a stack. */
function isKnownError(error) {
	return error instanceof ReconcileError;
}
export { isKnownError as n, ReconcileError as t };
