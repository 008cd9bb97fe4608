import { offlinePlan } from '../commands/offline-plan.ts';
import type { Ending } from './ending.ts';
import { settled } from './ending.ts';
import type { Job } from './job.ts';
import type { Task } from './task.ts';

/** Checks a change whose author must not get at secrets. Gladly is not asked, nothing is posted. */
export async function runOfflinePlan(
  { inputs, ports, desk, found }: Job,
  { base, why }: Extract<Task, { readonly type: 'offline-plan' }>,
): Promise<Ending> {
  const { config, allowedHosts, organization } = inputs;
  const request = { config, allowedHosts, organization, base };
  desk.annotate({
    severity: 'notice',
    title: 'Not compared with Gladly',
    message: WHY[why],
    place: null,
  });
  const outcome = await settled('plan', () => offlinePlan(request, ports), { found });
  return { outcome, traces: {}, trouble: null };
}

const WHY: Readonly<Record<'fork' | 'dependabot', string>> = {
  fork:
    'A pull request from a fork gets no secrets, so the file was only checked and compared with ' +
    'its base.',
  dependabot:
    'Dependabot has no Gladly token here, so the file was only checked and compared with its ' +
    'base. Add the token to the Dependabot secrets of the repository to get a plan.',
};
