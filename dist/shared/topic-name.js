// src/kinds/topic-name.ts
/** The passing name of a topic whose name another one takes over; `id` keeps it unique. */
function parkedName(name, id) {
	return `${name}${parkingMark(id)}`;
}
/** The name that the topic with this id had before it was parked; any other name as it is. */
function unparkedName(name, id) {
	const mark = parkingMark(id);
	return name.endsWith(mark) ? name.slice(0, -mark.length) : name;
}
function parkingMark(id) {
	return ` (being renamed, ${id})`;
}
export { unparkedName as n, parkedName as t };
