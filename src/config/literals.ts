import type { DiagnosticText } from '../shared/diagnostic.ts';

/** What well-known services put in front of their keys. */
const KEY_PREFIX =
  /^(?:sk|pk|rk|whsec|gh[pousr]|github_pat|glpat|xox[abeprs]|AKIA|ASIA|AIza|SG|shpat|npm|dop_v1)[-_.A-Z0-9]/;

/** Words that announce a key in a header. */
const SCHEME = /^(?:bearer|basic|token|apikey)\s+/i;

/** A user name and password as HTTP's Basic scheme sends them. */
const BASIC_PAIR = /^\s*basic\s+[a-z0-9+/]{8,}=*\s*$/i;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const KEY_LENGTH = 20;
/** Bits a character. English words have about 2.5 to 3.5 at this length, random base64 above 4. */
const KEY_ENTROPY = 3.5;

/** What is wrong with a text in a place for a secret. The text itself is never part of it. */
export function literalProblem(field: string, text: string): DiagnosticText {
  return { code: looksLikeKey(text) ? 'literal-key' : 'literal-secret', field };
}

/**
 * Whether a text looks like a key that somebody meant to keep secret: a known prefix, a UUID, a
 * long run of hexadecimal digits, or at least 20 characters without spaces that mix letters with
 * digits and repeat themselves little.
 */
export function looksLikeKey(text: string): boolean {
  const key = text.trim().replace(SCHEME, '');
  if (/\s/.test(key)) return false;
  if (BASIC_PAIR.test(text) || UUID.test(key) || /^[0-9a-f]{24,}$/i.test(key)) return true;
  if (key.length >= 12 && KEY_PREFIX.test(key)) return true;
  const mixed = /[a-z]/i.test(key) && /\d/.test(key) && /^[\w+/=.~-]+$/.test(key);
  return mixed && key.length >= KEY_LENGTH && entropy(key) >= KEY_ENTROPY;
}

/** Shannon entropy of the characters of a text, in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
