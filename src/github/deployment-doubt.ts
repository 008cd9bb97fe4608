import type { LedgerGap } from '../kinds/ledger.ts';
import type { ApplyDeployment, DeploymentSource } from './deployments.ts';

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

/** What such deployments leave of the ledger; `null` where there are none. */
export function doubtOf([newest]: readonly ApplyDeployment[]): LedgerGap | null {
  return newest === undefined ? null : { code: 'ledger-unproven', deployment: newest.id };
}

/** Why there is no ledger, what follows from that, and how to go on. */
export function gapText(
  gap: LedgerGap,
  { environment, organization }: Pick<DeploymentSource, 'environment' | 'organization'>,
): string {
  if (gap.code === 'ledger-elsewhere') {
    return (
      `Nothing was applied to ${organization} in the environment ${environment} yet. The same Gladly ` +
      `organization was applied in the environment ${gap.environment} before; its records do not ` +
      'count here, so what only they tell of is not removed. To go on with them, set the input ' +
      `environment: ${gap.environment}, in all workflows of this file.`
    );
  }
  return (
    `Deployment ${gap.deployment} of ${environment} is not signed with the key of this run: the ` +
    'Gladly token or the input signing-key was replaced, or somebody else wrote it. Nothing of it ' +
    'counts: no object is known as ours, and none is removed. If the key was replaced, give the ' +
    'input signing-key the former Gladly token (or the former signing-key), in all workflows of ' +
    'this file, and the records go on; else the next successful apply begins new ones. If nobody ' +
    'replaced it, find out who may write deployments, and delete that one.'
  );
}
