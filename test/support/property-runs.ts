/**
 * How many cases a property is tried on: as many as tell soon, or as `PROPERTY_RUNS` asks for when
 * somebody has the time to look for rare ones.
 */
export function propertyRuns(usual: number): number {
  return Number(process.env['PROPERTY_RUNS'] ?? usual);
}
