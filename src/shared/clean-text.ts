import { scrub, type Secret } from './secret.ts';

const MOST_DETAIL = 300;
const MOST_SCANNED = 20_000;

/** Text of somebody else's, fit to be shown: no secrets, no control characters, not long. */
export function cleanText(text: string, secrets: readonly Secret[]): string {
  const clean = scrub(text.slice(0, MOST_SCANNED), secrets)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return clean.length <= MOST_DETAIL ? clean : `${clean.slice(0, MOST_DETAIL)}…`;
}
