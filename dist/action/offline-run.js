import { H as stableJson, O as secretsEqual, S as outcomeOf, b as secretKey, c as secretFieldsOf, z as compareText } from "../shared/start.js";
import { A as readBase, M as readWanted } from "../shared/core.js";
import { s as settled } from "../shared/job.js";
// src/plan/declared.ts
/** Compares what two versions of the file ask of the same organization. */
function declaredDifference(base, head) {
	const before = entriesOf(base);
	const after = entriesOf(head);
	const changes = [...new Map([...before, ...after]).values()].toSorted((one, other) => compareText(one.address, other.address)).map((entry) => changeOf(entry, before.get(entry.address), after.get(entry.address)));
	return {
		organization: head.organization.name,
		changes: changes.filter((change) => change !== null)
	};
}
/** Stands for a secret that is written out in the file. */
const LITERAL = "written in the file";
/** `entry`: the later of the two. */
function changeOf(entry, before, after) {
	const changes = fieldChanges(before, after);
	if (before !== void 0 && after !== void 0 && changes.length === 0) return null;
	const { address, kind, name } = entry;
	return {
		address,
		kind,
		name,
		direction: directionOf(before, after),
		changes,
		place: after?.place ?? null
	};
}
function directionOf(before, after) {
	if (before === void 0) return "added";
	return after === void 0 ? "removed" : "changed";
}
function fieldChanges(before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after?.fields ?? {})])].toSorted(compareText).flatMap((field) => {
		const from = before?.fields[field] ?? null;
		const to = after?.fields[field] ?? null;
		if (stableJson(from) !== stableJson(to)) return [{
			field,
			before: from,
			after: to
		}];
		return (before && after && to === LITERAL && !sameLiteral(field, before, after)) === true ? [{
			field,
			secret: "changed"
		}] : [];
	});
}
function sameLiteral(field, before, after) {
	const key = secretKey(after.address, field);
	const from = before.state.literals.get(key);
	const to = after.state.literals.get(key);
	return from !== void 0 && to !== void 0 && secretsEqual(from, to);
}
function entriesOf(state) {
	const entries = [
		...resources(state),
		...observed(state),
		...steps(state)
	];
	return new Map(entries.map((entry) => [entry.address, {
		...entry,
		state
	}]));
}
function resources({ resources: declared }) {
	return declared.map(({ address, place, protected: isProtected, ...resource }) => {
		const { kind, fields } = resource;
		const common = {
			address,
			kind,
			place,
			name: fields.name
		};
		const shared = {
			name: fields.name,
			protected: isProtected
		};
		if (resource.kind === "topic") {
			const { parent, disabled } = resource.fields;
			const above = parent?.type === "declared" ? parent.address : parent?.name;
			return {
				...common,
				fields: {
					...shared,
					disabled,
					parent: above
				}
			};
		}
		const { url, events, enabled, basic } = resource.fields;
		const secrets = secretFieldsOf(resource.fields).map(({ field, source }) => [field, sourceText(source)]);
		const readable = {
			...shared,
			url,
			events,
			enabled,
			"basic.realm": basic?.realm
		};
		return {
			...common,
			fields: {
				...readable,
				...Object.fromEntries(secrets)
			}
		};
	});
}
function observed({ users, inboxes, vendorWebhooks }) {
	return [
		...users.map(({ address, kind, place, email, name, roles }) => {
			return {
				address,
				kind,
				place,
				name: email,
				fields: {
					email,
					name,
					roles
				}
			};
		}),
		...inboxes.map(({ address, kind, place, name, slaMinutes }) => {
			return {
				address,
				kind,
				place,
				name,
				fields: {
					name,
					"sla-minutes": slaMinutes?.toString()
				}
			};
		}),
		...vendorWebhooks.map(({ address, kind, place, name, url, events }) => {
			return {
				address,
				kind,
				place,
				name: name ?? url ?? address,
				fields: {
					name,
					url,
					events
				}
			};
		})
	];
}
function steps({ steps: declared }) {
	return declared.map(({ address, kind, place, title, where, instruction, confirmation }) => {
		return {
			address,
			kind,
			place,
			name: title,
			fields: {
				where,
				do: instruction,
				confirmed: confirmation && `${confirmation.on} by ${confirmation.by}`
			}
		};
	});
}
function sourceText(source) {
	if (source.type === "literal") return LITERAL;
	return `${source.prefix}secret ${source.name}`;
}
// src/commands/offline-plan.ts
/**
* Checks the file and says what changes from its base, without a token and without a request to
* Gladly: for changes by people who must not get either. What comes out is no plan. Where the base
* has errors there is nothing to compare with, and `declared` is `null`.
*/
async function offlinePlan(request, ports) {
	const wanted = await readWanted(request, ports);
	const { diagnostics } = wanted;
	if (wanted.status === "invalid") return outcomeOf({
		command: "plan",
		result: "invalid",
		reason: "invalid-config",
		diagnostics
	});
	const { desired, organization } = wanted;
	const base = await readBase(request.base, {
		...request,
		desired
	}, ports);
	const declared = base === null ? null : declaredDifference(base, desired);
	return outcomeOf({
		command: "plan",
		result: declared?.changes.length === 0 ? "no-changes" : "changes",
		reason: "ok",
		diagnostics,
		organization,
		declared
	});
}
// src/action/offline-run.ts
/** Checks a change whose author must not get at secrets. Gladly is not asked, nothing is posted. */
async function runOfflinePlan({ inputs, ports, desk, found }, { base, why }) {
	const { config, allowedHosts, organization } = inputs;
	const request = {
		config,
		allowedHosts,
		organization,
		base
	};
	desk.annotate({
		severity: "notice",
		title: "Not compared with Gladly",
		message: WHY[why],
		place: null
	});
	return {
		outcome: await settled("plan", () => offlinePlan(request, ports), { found }),
		traces: {},
		trouble: null
	};
}
const WHY = {
	fork: "A pull request from a fork gets no secrets, so the file was only checked and compared with its base.",
	dependabot: "Dependabot has no Gladly token here, so the file was only checked and compared with its base. Add the token to the Dependabot secrets of the repository to get a plan."
};
export { runOfflinePlan };
