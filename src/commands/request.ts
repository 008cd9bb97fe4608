import type { Scope } from '../plan/types.ts';

/** Which file, and which hosts the workflow allows besides Gladly's own. */
export interface ConfigRequest {
  /** Path of the configuration file. */
  readonly config: string;
  readonly allowedHosts: readonly string[];
}

/** One organization of the file, and how it is to be talked to. */
export interface OrganizationRequest extends ConfigRequest {
  /** `null`: the only one that the file has. */
  readonly organization: string | null;
  readonly ledger: string | null;
  readonly requestsPerSecond: number;
  readonly webhookHosts: readonly string[] | null;
  readonly maxRemovals: number;
}

/** What a plan is made of besides the organization. */
export interface PlanRequest extends OrganizationRequest {
  /** A file, or a git revision: the configuration that the change starts from. */
  readonly base: string | null;
  readonly scope: Scope;
}
