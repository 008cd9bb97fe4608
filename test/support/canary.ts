/** Stands in every secret of these tests, and nowhere else. */
export const CANARY = 'fake-canary';

/**
 * Whether any form of the canary is in a text: as it is, in upper case, as hexadecimal digits, or
 * within something that was turned into base64, wherever in it the canary stood.
 */
export function canaryForms(text: string): readonly string[] {
  const lowered = text.toLowerCase();
  const hex = Buffer.from(CANARY).toString('hex');
  const plain = [CANARY, hex].filter((form) => lowered.includes(form));
  return [...plain, ...[0, 1, 2].map(base64Of).filter((form) => text.includes(form))];
}

/** The digits of base64 that tell of the canary alone, when so many bytes stand before it. */
function base64Of(before: number): string {
  const bits = 8 * before;
  const whole = Buffer.from(`${'.'.repeat(before)}${CANARY}`).toString('base64');
  return whole.slice(Math.ceil(bits / 6), Math.floor((bits + 8 * CANARY.length) / 6));
}
