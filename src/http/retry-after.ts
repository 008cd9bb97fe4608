/** A `Retry-After` header in milliseconds from now; seconds or a date (RFC 9110, 10.2.3). `null` when it is neither. */
export function readRetryAfter(text: string, now: number): number | null {
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
