import { validate } from '../commands/validate.ts';
import type { Ending } from './ending.ts';
import { settled } from './ending.ts';
import type { Job } from './job.ts';

/** Checks the file; needs no token of any kind. */
export async function runValidate({ inputs, ports, found }: Job): Promise<Ending> {
  const { config, allowedHosts } = inputs;
  const outcome = await settled('validate', () => validate({ config, allowedHosts }, ports), {
    found,
  });
  return { outcome, traces: {}, trouble: null };
}
