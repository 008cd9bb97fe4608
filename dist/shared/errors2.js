import { t as ReconcileError } from "./errors.js";
// src/github/errors.ts
/**
* A call to GitHub that failed for good. Its message and remedy are for people; callers that can
* go on without the call look at `failure` and `detail`.
*/
var GitHubApiError = class extends ReconcileError {
	failure;
	status;
	detail;
	constructor(failed, told) {
		super(told.code, told.message, { remedy: told.remedy });
		this.failure = failed.failure;
		this.status = failed.status;
		this.detail = failed.detail;
	}
};
export { GitHubApiError as t };
