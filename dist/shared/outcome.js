// src/commands/outcome.ts
/** An outcome with nothing but what is given; the rest says that there was none. */
function outcomeOf(given) {
	return {
		organization: null,
		plan: null,
		journal: null,
		drift: null,
		uncovered: [],
		declared: null,
		...given
	};
}
/**
* The exit code, the same in every output mode: 0 success or nothing to do, 1 error, 2 changes or
* drift where `--detailed-exitcode` asks for it, 3 refused by a guard, 4 partly applied. A plan
* that a guard stands against is still a plan, and says so by 3.
*/
function exitCodeOf({ result, plan, drift }, options) {
	switch (result) {
		case "no-changes":
		case "changes":
			if (drift === null && plan !== null && plan.refusals.length > 0) return 3;
			return options.detailed && result === "changes" ? 2 : 0;
		case "applied":
		case "in-sync": return 0;
		case "drift": return options.detailed ? 2 : 0;
		case "invalid":
		case "failed": return 1;
		case "refused": return 3;
		case "partially-applied": return 4;
	}
}
export { outcomeOf as n, exitCodeOf as t };
