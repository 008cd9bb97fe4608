import { t as compareText } from "./stable-json.js";
// src/ledger/unfinished.ts
/**
* What several applies left unfinished, one entry an address, the newest, sorted. A creation stays
* a creation, because only that makes an object ours whose id was never learned; what was
* learned of it is kept as well.
*/
function mergeUnfinished(former, newer) {
	const merged = new Map(former.map((one) => [one.address, one]));
	for (const one of newer) {
		const before = merged.get(one.address);
		merged.set(one.address, before?.action === "create" ? {
			...before,
			...one,
			action: "create"
		} : one);
	}
	return [...merged.values()].toSorted((a, b) => compareText(a.address, b.address));
}
export { mergeUnfinished as t };
