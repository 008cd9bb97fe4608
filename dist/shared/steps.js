// src/plan/steps.ts
const DAY = 864e5;
/**
* The steps that only a person can do, each with its state today. The first that applies:
*
* | state       | when                                                        |
* |-------------|-------------------------------------------------------------|
* | `checked`   | the check that the step names passes                        |
* | `confirmed` | the file says who did it and when, and that still counts    |
* | `expired`   | the file says so, and it no longer counts                   |
* | `open`      | neither                                                     |
*/
function planSteps(steps, context) {
	const checks = new Map(context.checks.map((check) => [check.id, check]));
	const made = new Map(context.operations.filter(isMade).map((one) => [one.address, one]));
	return steps.map((step) => {
		const { address, integration, id, title, where, instruction, who, why, place } = step;
		const expiresOn = expiryOf(step);
		const check = checks.get(step.check ?? "");
		return {
			address,
			integration,
			id,
			title,
			where,
			whereBefore: step.whereBefore ?? null,
			link: (step.link && context.pages.get(step.link)) ?? null,
			instruction,
			who,
			why,
			state: check?.state === "passed" ? "checked" : stateOf(step, expiresOn, context.today),
			check: check?.id ?? null,
			confirmation: confirmationOf(step),
			expiresOn,
			before: neighbours(step.before, made).filter(({ address: one }) => isOn(made.get(one))),
			after: neighbours(step.after, made),
			place
		};
	});
}
/** Whether somebody still has to do a step, or has to look at it again. */
function isOpen({ state }) {
	return state === "open" || state === "expired";
}
/** Webhooks that would be switched on before a person has done what has to be done first. */
function stepFirstNotes(steps, operations) {
	const inScope = new Map(operations.flatMap((one) => one.inScope && isMade(one) ? [[one.address, one]] : []));
	return steps.filter(isOpen).flatMap(({ id, title, before }) => before.flatMap(({ address }) => {
		const operation = inScope.get(address);
		if (operation === void 0) return [];
		return [{
			address,
			place: operation.place,
			code: "step-first",
			step: id,
			title
		}];
	}));
}
function isMade({ action }) {
	return action === "create" || action === "enable";
}
/** A webhook that is only made and left off can wait for its step. */
function isOn(operation) {
	if (operation?.kind !== "webhook") return true;
	return operation.fields?.enabled === true;
}
function neighbours(addresses = [], made) {
	return addresses.flatMap((address) => {
		const operation = made.get(address);
		return operation === void 0 ? [] : [{
			address,
			kind: operation.kind,
			name: operation.name
		}];
	});
}
/** Calendar days are compared as text: `YYYY-MM-DD` sorts as time does. */
function stateOf(step, expiresOn, today) {
	if (step.confirmation === void 0) return "open";
	return expiresOn !== null && expiresOn < today ? "expired" : "confirmed";
}
function expiryOf({ confirmation, expiresAfterDays }) {
	if (confirmation === void 0 || expiresAfterDays === void 0) return null;
	const last = new Date(Date.parse(`${confirmation.on}T00:00:00Z`) + expiresAfterDays * DAY);
	return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10);
}
function confirmationOf({ confirmation }) {
	if (confirmation === void 0) return null;
	return {
		on: confirmation.on,
		by: confirmation.by,
		note: confirmation.note ?? null
	};
}
export { planSteps as n, stepFirstNotes as r, isOpen as t };
