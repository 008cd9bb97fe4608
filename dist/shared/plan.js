import { n as openReadingClient } from "./snapshot.js";
import { n as hasChanges } from "./planning.js";
import { n as outcomeOf } from "./outcome.js";
import { t as withSession } from "./session.js";
// src/commands/plan.ts
/** Compares the file with the live organization and says what apply would do. Writes nothing. */
function plan(request, ports) {
	const made = {
		...request,
		command: "plan",
		purpose: "plan"
	};
	return withSession(made, {
		ports,
		open: openReadingClient
	}, async ({ planner, diagnostics, organization, store }) => {
		const planned = (await planner.plan()).plan;
		const [refusal] = planned.refusals;
		return outcomeOf({
			command: "plan",
			result: hasChanges(planned, store !== null) ? "changes" : "no-changes",
			reason: refusal?.code ?? "ok",
			diagnostics,
			organization,
			plan: planned
		});
	});
}
export { plan as t };
