import { r as stableJson, t as compareText } from "./stable-json.js";
// src/ledger/unfinished.ts
/**
* What several applies left unfinished, one entry an address, the newest, sorted. A creation stays
* a creation, because only that makes an object ours whose id was never learned; what was
* learned of it is kept as well. So is what earlier ones were to bring about: any of it may have
* come about.
*/
function mergeUnfinished(former, newer) {
	const merged = new Map(former.map((one) => [one.address, one]));
	for (const one of newer) {
		const before = merged.get(one.address);
		merged.set(one.address, before === void 0 ? one : mergedWith(before, one));
	}
	return [...merged.values()].toSorted((a, b) => compareText(a.address, b.address));
}
function mergedWith(before, one) {
	const { former: _former, ...rest } = before.action === "create" ? {
		...before,
		...one,
		action: "create"
	} : one;
	const aims = [
		rest.fields ?? null,
		...formerOf(one),
		before.fields ?? null,
		...formerOf(before)
	];
	const former = [...new Map(aims.map((aim) => [stableJson(aim), aim])).values()].slice(1);
	return former.length === 0 ? rest : {
		...rest,
		former
	};
}
function formerOf({ former }) {
	return former ?? [];
}
export { mergeUnfinished as t };
