/**
 * The code of an error, such as `ENOENT`, or, where Node tried several addresses, of the first of
 * them; empty for anything that has none.
 */
export function codeOf(error: unknown): string {
  const own = ownCode(error);
  if (own !== '') return own;
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return ownCode(first);
}

function ownCode(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const code: unknown = Object.getOwnPropertyDescriptor(value, 'code')?.value;
  return typeof code === 'string' ? code : '';
}
