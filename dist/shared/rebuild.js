// src/ledger/clock.ts
/** Gladly's clock as a reading shows it: the newest `updatedAt` of its webhooks; RFC 3339. */
function clockOf({ webhooks }) {
	if (webhooks.status !== "read") return null;
	return newestOf(webhooks.resources.map(({ updatedAt }) => updatedAt));
}
/** The newest of some RFC 3339 times; `null` when there is none. */
function newestOf(times) {
	return times.reduce((newest, time) => {
		if (time === null || time === void 0) return newest;
		return newest === null || Date.parse(time) > Date.parse(newest) ? time : newest;
	}, null);
}
// src/ledger/rebuild.ts
/**
* The ledger as far as it can be told from the file and from Gladly: a declared object that Gladly
* holds counts as applied with the fields of the file. So what differs is then a change made in
* Gladly, which no apply overwrites unasked. What was sent as a secret cannot be told.
*/
function rebuildLedger(desired, live, matches) {
	const entries = desired.resources.flatMap((resource) => {
		const { address, kind } = resource;
		const found = (kind === "webhook" ? matches.webhooks : matches.topics).get(address);
		return found === void 0 ? [] : [[address, appliedAs(resource, found.live.id)]];
	});
	const gladlyClock = clockOf(live);
	return {
		organizationId: live.organization.id,
		resources: Object.fromEntries(entries),
		unfinished: [],
		fingerprints: {},
		...gladlyClock === null ? {} : { gladlyClock }
	};
}
/** A declared resource as the ledger keeps it once it was applied to the object with this id. */
function appliedAs(resource, id) {
	const { kind, protected: isProtected } = resource;
	return kind === "webhook" ? {
		id,
		kind,
		protected: isProtected,
		fields: resource.fields
	} : {
		id,
		kind,
		protected: isProtected,
		fields: resource.fields
	};
}
export { newestOf as i, rebuildLedger as n, clockOf as r, appliedAs as t };
