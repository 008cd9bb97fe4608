import { cleanJson } from '../report/clean-json.ts';
import type { Desk } from './desk.ts';

/** Prints a JSON text without any known secret. */
export function printJson(text: string, { printRaw, clean }: Desk): Promise<void> {
  return printRaw(cleanJson(text, clean));
}
