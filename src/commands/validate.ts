import { hasErrors } from '../shared/diagnostic.ts';
import { readConfig } from './configuration.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { CommandPorts } from './ports.ts';
import type { ConfigRequest } from './request.ts';

/** Checks the file alone: no token, no request. All findings come at once. */
export async function validate(request: ConfigRequest, ports: CommandPorts): Promise<Outcome> {
  const { diagnostics } = await readConfig(request, ports);
  const isInvalid = hasErrors(diagnostics);
  return outcomeOf({
    command: 'validate',
    result: isInvalid ? 'invalid' : 'no-changes',
    reason: isInvalid ? 'invalid-config' : 'ok',
    diagnostics,
  });
}
