import type { Diagnostic } from '../shared/diagnostic.ts';
import type { ExpandedOrganization } from './expand.ts';
import { awaitedDiagnostics } from './rules/awaited.ts';
import { blockDiagnostics } from './rules/blocks.ts';
import { eventDiagnostics } from './rules/events.ts';
import type { FileToCheck } from './rules/file.ts';
import { integrationDiagnostics, organizationDiagnostics } from './rules/file.ts';
import { togetherDiagnostics } from './rules/organization.ts';
import { topicDiagnostics } from './rules/topics.ts';
import { webhookDiagnostics } from './rules/webhooks.ts';
import { writtenDiagnostics } from './rules/written.ts';
import type { Suggest } from './suggest.ts';

/** What the rules depend on besides the file. */
export interface RuleOptions {
  /** Hosts besides Gladly's own: `host` or `host:port`. */
  readonly allowedHosts: readonly string[];
  /** Calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What all rules on the meaning of a file find, in no particular order, some things twice. */
export function ruleDiagnostics(
  file: FileToCheck,
  { allowedHosts, today }: RuleOptions,
): readonly Diagnostic[] {
  const { config, map, organizations, suggest } = file;
  return [
    ...writtenDiagnostics(config, map, today),
    ...organizationDiagnostics(file, allowedHosts),
    ...integrationDiagnostics(file),
    ...organizations.flatMap((organization) => [
      ...integrationsDiagnostics(organization, allowedHosts, suggest),
      ...topicDiagnostics(organization),
      ...togetherDiagnostics(organization),
    ]),
  ];
}

function integrationsDiagnostics(
  { integrations }: ExpandedOrganization,
  allowedHosts: readonly string[],
  suggest: Suggest,
): readonly Diagnostic[] {
  return integrations.flatMap((integration) => [
    ...awaitedDiagnostics(integration),
    ...blockDiagnostics(integration, suggest),
    ...eventDiagnostics(integration, suggest),
    ...webhookDiagnostics(integration, allowedHosts),
  ]);
}
