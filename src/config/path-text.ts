import type { Path } from './source-map.ts';

const INDEX = /^\d+$/;

/** A path for people: `integrations.csat.webhooks.survey`; empty for the file as a whole. */
export function pathText(path: Path): string {
  return path.map((step, index) => (index === 0 ? step : stepText(step))).join('');
}

/** The key that a value stands behind, with its place in a list: `events[1]`. */
export function nameOf(path: Path): string {
  const last = path.findLastIndex((step) => !INDEX.test(step));
  return pathText(path.slice(Math.max(0, last)));
}

function stepText(step: string): string {
  return INDEX.test(step) ? `[${step}]` : `.${step}`;
}
