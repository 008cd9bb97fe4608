/** The passing name of a topic whose name another one takes over; `id` keeps it unique. */
export function parkedName(name: string, id: string): string {
  return `${name}${parkingMark(id)}`;
}

/** The name that the topic with this id had before it was parked; any other name as it is. */
export function unparkedName(name: string, id: string): string {
  const mark = parkingMark(id);
  return name.endsWith(mark) ? name.slice(0, -mark.length) : name;
}

function parkingMark(id: string): string {
  return ` (being renamed, ${id})`;
}
