// src/report/style.ts
/** Text as it is: for files, pipes and `NO_COLOR`. */
const PLAIN_STYLE = {
	heading: asIs,
	faint: asIs,
	good: asIs,
	changed: asIs,
	bad: asIs
};
function asIs(text) {
	return text;
}
export { PLAIN_STYLE as t };
