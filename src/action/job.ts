import type { CommandPorts } from '../commands/ports.ts';
import type { PlanRequest } from '../commands/request.ts';
import type { GitHubApi } from '../github/api.ts';
import type { DeploymentLedger } from '../github/deployment-ledger.ts';
import type { Desk } from './desk.ts';
import type { JobFacts } from './facts.ts';
import type { ActionInputs } from './inputs.ts';

/** One run of the Action: what it was asked, what it knows, and what it works with. */
export interface Job {
  readonly inputs: ActionInputs;
  readonly facts: JobFacts;
  readonly desk: Desk;
  readonly ports: CommandPorts;
  /** Path of the configuration file in the repository. */
  readonly path: string;
  /**
   * Whether the commit that is worked on has a file at a path of the repository, or that which
   * GitHub made of it and the branch that it is to go into.
   */
  readonly isThere: (path: string) => Promise<boolean>;
  /** Opened when it is first asked for. */
  readonly github: () => GitHubApi;
  readonly found: Found;
}

/** What the command has settled on, as far as it has come. */
interface Found {
  /** Name of the organization in the file; `null` until the file has been found valid. */
  readonly organization: () => string | null;
  /** Names of its other organizations; empty until then. */
  readonly others: () => readonly string[];
  readonly ledger: () => DeploymentLedger | null;
  /** Paths in the repository of all that the configuration was read from. */
  readonly files: () => readonly string[];
}

/** Where the ledger is, in words; which it is, is the business of the port that opens it. */
const LEDGER = 'the deployments of this repository';

/** What the inputs ask of a plan. */
export function planRequestOf({ inputs }: Job, base: string | null): PlanRequest {
  const { config, allowedHosts, organization, requestsPerSecond } = inputs;
  const { webhookHosts, maxRemovals, scope } = inputs;
  const limits = { requestsPerSecond, webhookHosts, maxRemovals };
  return { config, allowedHosts, organization, ledger: LEDGER, ...limits, base, scope };
}
