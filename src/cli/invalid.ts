import { diagnosticDocument, OUTCOME_FORMAT_VERSION } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { printJson } from './clean-json.ts';
import type { Desk, Work } from './desk.ts';

/** Prints why a file or a definition has to be mended first, and gives the exit code. */
export async function tellInvalid(
  diagnostics: readonly Diagnostic[],
  { command, json, verbose }: Pick<Work, 'command' | 'json' | 'verbose'>,
  { desk, ending = '' }: { readonly desk: Desk; readonly ending?: string },
): Promise<number> {
  const { style, width, print } = desk.terminal;
  if (json) {
    const document = {
      formatVersion: OUTCOME_FORMAT_VERSION,
      command,
      result: 'invalid',
      reason: 'invalid-config',
      diagnostics: diagnostics.map(diagnosticDocument),
    };
    await printJson(jsonText(document), desk);
    return 1;
  }
  const sources = new Map<string, string>();
  await print(`${diagnosticsText(diagnostics, { style, width, verbose, sources })}${ending}`);
  return 1;
}
