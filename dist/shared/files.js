import { t as GitHubApiError } from "./errors2.js";
import { r as textOf } from "./wire.js";
// src/github/files.ts
const PERMISSION = "contents: read";
/**
* The bytes of a file of the repository as it was at a commit; `null` where that commit does not
* have it, or has a folder there. Files above 1 MB come without content and are fetched by their
* blob, which gives up to 100 MB.
* @throws GitHubApiError when it cannot be read.
*/
async function fileAt(api, commit, path) {
	const what = `read ${path} at ${commit.slice(0, 12)}`;
	const options = {
		permission: PERMISSION,
		what
	};
	const answer = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
		path,
		ref: commit
	}, {
		...options,
		notFound: "null"
	});
	if (textOf(answer.data, "type") !== "file") return null;
	const content = bytesOf(answer.data);
	if (content !== null) return content;
	const { data } = await api.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: textOf(answer.data, "sha") }, options);
	return bytesOf(data);
}
/**
* Whether the repository has a commit. It loses those that no branch, tag or pull request leads to.
* @throws GitHubApiError when that cannot be told.
*/
async function hasCommit(api, commit) {
	const what = `look for the commit ${commit.slice(0, 12)}`;
	const options = {
		permission: PERMISSION,
		what,
		notFound: "null"
	};
	const parameters = {
		ref: commit,
		per_page: 1
	};
	try {
		return (await api.request("GET /repos/{owner}/{repo}/commits/{ref}", parameters, options)).status !== 404;
	} catch (error) {
		if (error instanceof GitHubApiError && error.status === 422) return false;
		throw error;
	}
}
/** `null`: GitHub left the content out. */
function bytesOf(file) {
	if (textOf(file, "encoding") !== "base64") return null;
	return Buffer.from(textOf(file, "content"), "base64");
}
export { hasCommit as n, fileAt as t };
