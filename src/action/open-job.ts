import { readBase } from '../commands/configuration.ts';
import type { CommandPorts } from '../commands/ports.ts';
import { VERSION } from '../commands/version.ts';
import type { GitHubApi } from '../github/api.ts';
import { openGitHub } from '../github/api.ts';
import type { DesiredAt } from '../github/deployment-history.ts';
import type { DeploymentLedger } from '../github/deployment-ledger.ts';
import { createDeploymentLedger } from '../github/deployment-ledger.ts';
import { proxyOf } from '../http/dispatcher.ts';
import type { DesiredState } from '../kinds/desired.ts';
import { systemClock } from '../shared/clock.ts';
import { Secret } from '../shared/secret.ts';
import type { Desk } from './desk.ts';
import type { JobFacts } from './facts.ts';
import type { ActionInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { actionPorts, loggerOf } from './ports.ts';
import { openAtCommit, openBefore, placeInRepository, vendorPath } from './repository-files.ts';

/** What a job is put together from. */
export interface JobParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inputs: ActionInputs;
  readonly facts: JobFacts;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  /** The commit that is worked on, as GitHub knows it. */
  readonly head: string;
}

/** How long an apply waits for one that runs, in minutes. */
const WAIT_MINUTES = 10;

/** Puts a job together. Nothing is read and nothing is sent yet. */
export function openJob(parts: JobParts): Job {
  const { inputs, facts, desk, head } = parts;
  const { allowedHosts } = inputs;
  const { root, path } = placeInRepository(inputs.config, facts.workspace);
  const kept: Kept = { api: null, ledger: null, organization: null };
  const files = new Set([path]);
  const github = () => {
    kept.api ??= openGitHubOf(parts);
    return kept.api;
  };
  const ports: CommandPorts = actionPorts({
    ...parts,
    seen: (vendor) => files.add(vendorPath(path, vendor)),
    workspace: facts.workspace,
    root,
    openBase: (base) => openBefore(github(), path, { base, head }),
    openLedger: (desired) => {
      const desiredAt: DesiredAt = async (commit, config) => {
        const source = await openAtCommit(github(), commit, config);
        if (source === null) return null;
        const past = { ...ports, openBase: () => Promise.resolve(source) };
        return readBase(commit, { config, allowedHosts, desired }, past);
      };
      const ledger = openLedgerOf(parts, { api: github(), desired, path, desiredAt });
      kept.ledger = ledger;
      kept.organization = desired.organization.name;
      return ledger;
    },
  });
  const found = {
    organization: () => kept.organization,
    ledger: () => kept.ledger,
    files: () => [...files],
  };
  return { inputs, facts, desk, ports, github, found };
}

interface Kept {
  api: GitHubApi | null;
  ledger: DeploymentLedger | null;
  organization: string | null;
}

function openGitHubOf({ environment, inputs, facts, desk }: JobParts): GitHubApi {
  return openGitHub({
    token: inputs.githubToken ?? new Secret(''),
    apiUrl: facts.apiUrl,
    repository: facts.repository,
    clock: systemClock,
    logger: loggerOf(desk),
    random: Math.random,
    version: VERSION,
    proxy: proxyOf(environment),
  });
}

function openLedgerOf(
  { inputs, facts, desk, signal }: JobParts,
  on: {
    readonly api: GitHubApi;
    readonly desired: DesiredState;
    readonly path: string;
    readonly desiredAt: DesiredAt;
  },
): DeploymentLedger {
  const { api, desired, path, desiredAt } = on;
  const { name: organization } = desired.organization;
  return createDeploymentLedger({
    api,
    environment: inputs.environment ?? organization,
    organization,
    config: path,
    commit: facts.commit,
    run: facts.run,
    desiredAt,
    clock: systemClock,
    logger: loggerOf(desk),
    waitMinutes: WAIT_MINUTES,
    signal,
  });
}
