import type { Logger } from '../shared/ports.ts';
import type { ApplyDeployment } from './deployments.ts';

/** The last apply that succeeded, as far as its record proves it. */
export function lastProven(deployments: readonly ApplyDeployment[]): ApplyDeployment | undefined {
  return deployments.find(({ state, isProven }) => state === 'success' && isProven);
}

/**
 * Deployments since then of which nobody can tell whether an apply of ours made them: their key was
 * replaced, or somebody else wrote them. Where there are such, nothing tells what is ours now: what
 * was proven before may have been given up since.
 */
export function doubtfulOf(deployments: readonly ApplyDeployment[]): readonly ApplyDeployment[] {
  const since = lastProven(deployments)?.id ?? 0;
  return deployments.filter(
    ({ id, state, isProven }) => !isProven && state !== 'void' && id > since,
  );
}

/** Says that these do not count, what follows from that, and how to go on. */
export function warnOfDoubt(
  [newest, ...others]: readonly ApplyDeployment[],
  { environment, logger }: { readonly environment: string; readonly logger: Logger },
): void {
  if (newest === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} before it)`;
  logger.warn(
    `Deployment ${newest.id} of ${environment}${more} is not signed with the key of this run: the ` +
      'Gladly token or the input signing-key was replaced, or somebody else wrote it. Nothing of it ' +
      'counts: no object is known as ours, and none is removed. If the key was replaced, give the ' +
      'input signing-key the former Gladly token (or the former signing-key), in all workflows of ' +
      'this file, and the records go on; else the next successful apply begins new ones. If nobody ' +
      'replaced it, find out who may write deployments, and delete that one.',
  );
}
