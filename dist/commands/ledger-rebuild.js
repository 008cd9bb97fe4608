import { C as withSession, c as rebuildLedger, nt as isAddress, ut as openReadingClient } from "../shared/core.js";
import { S as outcomeOf } from "../shared/start.js";
// src/commands/ledger-rebuild.ts
/**
* Makes the ledger of an organization anew from the file and from Gladly, for when it was lost.
* What the file declares and Gladly holds counts as ours from then on; a ledger that is there all the
* same still tells which object that is, however it was renamed since. Nothing is written to
* Gladly; what the former ledger said of objects that the file no longer declares is forgotten.
*/
function rebuild(request, ports) {
	const made = {
		...request,
		command: "ledger rebuild",
		purpose: "plan",
		base: null,
		scope: "changes"
	};
	return withSession(made, {
		ports,
		open: openReadingClient
	}, async (session) => {
		const { store, planner, diagnostics, organization } = session;
		const planned = await planner.plan();
		const { plan } = planned;
		const blocked = plan.refusals.find(({ guard }) => guard === "unreadable" || guard === "ambiguous");
		const ending = {
			command: "ledger rebuild",
			diagnostics,
			organization,
			plan
		};
		if (blocked !== void 0) return outcomeOf({
			...ending,
			result: "refused",
			reason: blocked.code
		});
		const ledger = rebuilt(session, planned);
		if (store !== null) await write(store, {
			plan,
			ledger,
			fingerprintKey: planner.fingerprintKey
		});
		request.report({
			organization,
			ledger,
			missing: missingOf(plan)
		});
		return outcomeOf({
			...ending,
			result: "applied",
			reason: "ok"
		});
	});
}
/** What was recognised in Gladly: by the former ledger, or else as something to be adopted. */
function rebuilt({ desired }, { plan, live, ledger }) {
	const there = idsOf(live);
	const pinned = desired.resources.flatMap(({ kind, address }) => {
		const { kind: formerKind, id = null } = ledger?.resources[address] ?? {};
		return formerKind === kind && id !== null && there.has(id) ? [{
			kind,
			address,
			id
		}] : [];
	});
	const adopted = plan.operations.flatMap(({ action, kind, address, liveId }) => action === "adopt" && liveId !== null ? [{
		kind,
		address,
		id: liveId
	}] : []);
	const found = [...pinned, ...adopted];
	const matchesOf = (kind) => new Map(found.flatMap((one) => one.kind === kind ? [[one.address, { live: { id: one.id } }]] : []));
	return rebuildLedger(desired, live, {
		webhooks: matchesOf("webhook"),
		topics: matchesOf("topic")
	});
}
function idsOf({ webhooks, topics }) {
	return /* @__PURE__ */ new Set([...(webhooks.status === "read" ? webhooks.resources : []).map(({ id }) => id), ...(topics.status === "read" ? topics.resources : []).map(({ id }) => id)]);
}
async function write(store, made) {
	const { plan, ledger, fingerprintKey } = made;
	const { id, name } = plan.organization;
	const owned = Object.entries(ledger.resources).flatMap(([address, one]) => isAddress(address) && one.id !== null ? [[address, one.id]] : []);
	await store.begin({
		organization: {
			id,
			name
		},
		planDigest: plan.digest,
		operations: [],
		owned: Object.fromEntries(owned),
		fingerprints: {},
		fingerprintKey
	});
	try {
		await store.finish({
			outcome: "success",
			summary: "rebuilt",
			ledger
		});
	} finally {
		await store.release();
	}
}
function missingOf({ operations }) {
	return operations.filter(({ action }) => action === "create").map(({ address }) => address);
}
export { rebuild };
