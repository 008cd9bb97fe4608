/** Proves at compile time that every variant of a union was dealt with. */
export function assertNever(value: never): never {
  throw new Error(`Unreachable variant: ${JSON.stringify(value)}`);
}
