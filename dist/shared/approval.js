// src/commands/approval.ts
/** Digits of a digest that name a plan beyond doubt: 48 bits. */
const MIN_DIGEST_DIGITS = 12;
/** Approves the one plan that a digest, or its beginning, names. */
function approveDigest(digest) {
	return ({ plan }) => {
		const isNamed = digest.length >= MIN_DIGEST_DIGITS && plan.digest.startsWith(digest.toLowerCase());
		return Promise.resolve({ code: isNamed ? "ok" : "approval-mismatch" });
	};
}
/** Approves whatever was planned. */
const approveAny = () => Promise.resolve({ code: "ok" });
export { approveDigest as n, approveAny as t };
