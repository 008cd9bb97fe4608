import { outcomeDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import type { ReconcileError } from '../shared/errors.ts';

/** What `--json` prints where a command could not do its work. */
export function failureJson({ code, message, remedy }: ReconcileError, command: string): string {
  const outcome = {
    command,
    result: 'failed',
    reason: code,
    diagnostics: [],
    organization: null,
    plan: null,
    journal: null,
    drift: null,
    error: { message, remedy },
  };
  return jsonText(outcomeDocument(outcome));
}
