import type { Address } from '../kinds/address.ts';

/** How far an integration is on its way, for people. */
export interface IntegrationState {
  readonly key: string;
  readonly title: string;
  readonly state: 'complete' | 'waiting' | 'broken' | 'unknown';
  readonly operations: number;
  readonly openChecks: number;
  readonly openSteps: number;
  /** Inputs that steps have still to bring. */
  readonly awaitedInputs: number;
  /** Ids of the checks or operations that make it broken or unknown. */
  readonly because: readonly string[];
  /** Webhooks of which nobody can tell whether Gladly has their present secrets. */
  readonly unsureSecrets: readonly Address[];
}
