import { t as OWN_WORDS } from "./clean-json.js";
// src/report/clean-outcome.ts
/**
* Members besides words of ours that renderers look things up by, or that lead somewhere: they
* stay as they are until the finished text is cleaned.
*/
const LOOKED_UP = /* @__PURE__ */ new Set([
	"address",
	"digest",
	"direction",
	"failure",
	"field",
	"file",
	"liveFingerprint",
	"missing",
	"same",
	"secret",
	"type",
	"unit"
]);
/**
* Takes every known secret out of whatever an outcome is told with, before it is rendered: a
* renderer cuts values to a length and escapes characters, and what is left of a secret then
* looks like none. Digests, addresses and ids by which one part of a plan names another stay as
* they are. For rendering alone: what is recorded, compared or sent is the outcome itself.
*/
function cleanOutcome(outcome, clean) {
	const { plan, journal } = outcome;
	return cleanValues(outcome, clean, namesOf([
		plan,
		journal?.plan ?? null,
		journal?.final ?? null
	].filter((one) => one !== null)));
}
/** The same for a plan alone. */
function cleanPlan(plan, clean) {
	return cleanValues(plan, clean, namesOf([plan]));
}
function cleanValues(value, clean, names = /* @__PURE__ */ new Set()) {
	const texts = /* @__PURE__ */ new Map();
	const done = /* @__PURE__ */ new Map();
	const cleanText = (text) => {
		const known = texts.get(text) ?? (names.has(text) ? text : clean(text));
		texts.set(text, known);
		return known;
	};
	const visit = (one) => {
		if (typeof one === "string") return cleanText(one);
		if (typeof one !== "object" || one === null) return one;
		const known = done.get(one) ?? visitMembers(one, visit);
		done.set(one, known);
		return known;
	};
	return visit(value);
}
/** Of objects with a class of their own only maps are looked into; a secret shows nothing. */
function visitMembers(value, visit) {
	if (Array.isArray(value)) return value.map(visit);
	if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, visit(one)]));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isKept(key, member) ? member : visit(member)]));
}
function isKept(key, member) {
	return typeof member === "string" && (OWN_WORDS.has(key) || LOOKED_UP.has(key));
}
/** What the parts of plans are called by one another. */
function namesOf(plans) {
	return new Set(plans.flatMap(({ integrations, operations, checks, steps }) => [
		...integrations.map(({ key }) => key),
		...operations.flatMap(({ id, address }) => [id, address]),
		...checks.map(({ id }) => id),
		...steps.map(({ address }) => address)
	]));
}
export { cleanPlan as n, cleanValues as r, cleanOutcome as t };
