import type { Journal, OperationResult } from '../../src/apply/journal.ts';
import type { Address } from '../../src/kinds/address.ts';
import { keyOf } from '../../src/kinds/address.ts';
import type { IntegrationState } from '../../src/plan/integration-state.ts';
import type { Check } from '../../src/plan/check.ts';
import type {
  Operation,
  Plan,
  PlanStep,
  TopicOperation,
  WebhookOperation,
} from '../../src/plan/types.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';
import { FILE, ORGANIZATION_ID, ORGANIZATION_URL } from './builders.ts';

/*
 * Factories with overrides for what the report is given: plans and journals written out, where a
 * test is about words and not about how a plan comes about.
 */

const DIGEST = '4f1c0d2a9b3e'.padEnd(64, '0');

/** Text as a pipe gets it: no colours, 100 characters a line, long lists cut. */
export const TEXT = { style: PLAIN_STYLE, width: 100, verbose: false } as const;

export function webhookOperation(overrides: Partial<WebhookOperation> = {}): WebhookOperation {
  const { address = 'csat.webhook.survey' } = overrides;
  return {
    kind: 'webhook',
    ...operationBase(address, overrides),
    fields: {
      name: 'CSAT survey',
      url: 'https://hooks.acme.com/csat',
      events: ['CONVERSATION/CLOSED'],
      enabled: true,
    },
    ...overrides,
  };
}

export function topicOperation(overrides: Partial<TopicOperation> = {}): TopicOperation {
  const { address = 'csat.topic.sent' } = overrides;
  return {
    kind: 'topic',
    ...operationBase(address, overrides),
    fields: { name: 'CSAT sent', disabled: false },
    parentId: null,
    liveParentId: null,
    newId: null,
    ...overrides,
  };
}

/** A topic that the file has dropped. */
export function removal(key: string): TopicOperation {
  return topicOperation({
    address: `csat.topic.${key}`,
    action: 'archive',
    reason: 'removed-from-file',
    name: key,
    fields: null,
    place: null,
    liveId: `id-${key}`,
  });
}

export function check(overrides: Partial<Check> = {}): Check {
  return {
    id: 'csat.inbox.surveys',
    integration: 'csat',
    kind: 'inbox',
    state: 'failed',
    finding: { code: 'inbox-missing', name: 'Surveys', near: null },
    place: { file: FILE, line: 9, column: 5 },
    ...overrides,
  };
}

export function step(overrides: Partial<PlanStep> = {}): PlanStep {
  const { address = 'csat.step.roles' } = overrides;
  return {
    address,
    integration: 'csat',
    id: keyOf(address),
    title: 'Give the user its roles',
    where: 'Settings > People > Users',
    whereBefore: null,
    instruction: 'Give csat@acme.com the roles API User and Agent.',
    who: 'Administrator',
    why: 'Without them the integration cannot sign in.',
    state: 'open',
    check: null,
    link: null,
    before: [],
    after: [],
    confirmation: null,
    expiresOn: null,
    place: { file: FILE, line: 12, column: 3 },
    ...overrides,
  };
}

export function integrationState(overrides: Partial<IntegrationState> = {}): IntegrationState {
  return {
    key: 'csat',
    title: 'CSAT',
    state: 'complete',
    operations: 0,
    openChecks: 0,
    openSteps: 0,
    awaitedInputs: 0,
    because: [],
    unsureSecrets: [],
    ...overrides,
  };
}

/** A plan with nothing to do for the one integration that it has. */
export function plan(overrides: Partial<Plan> = {}): Plan {
  return {
    formatVersion: 1,
    organization: { name: 'production', id: ORGANIZATION_ID, url: ORGANIZATION_URL },
    scope: 'changes',
    ledger: true,
    operations: [],
    checks: [],
    steps: [],
    awaited: [],
    unmanaged: [],
    integrations: [integrationState()],
    notes: [],
    refusals: [],
    digest: DIGEST,
    ...overrides,
  };
}

/** The end of an apply that is proven and left nothing to do, unless overridden. */
export function journal(
  results: readonly OperationResult[],
  overrides: Partial<Journal> = {},
): Journal {
  return {
    plan: plan({ operations: results.map(({ operation }) => operation) }),
    results,
    gladlyClock: '2026-11-20T10:00:00Z',
    remaining: [],
    final: null,
    unproven: null,
    ...overrides,
  };
}

function operationBase(
  address: Address,
  { action = 'create', cause = 'this-change' }: Partial<Operation>,
): Omit<WebhookOperation, 'kind' | 'fields'> {
  return {
    id: `${address}:${action}:${cause}`,
    address,
    action,
    cause,
    reason: 'declared',
    name: keyOf(address),
    liveId: null,
    changes: [],
    after: [],
    detour: false,
    inScope: true,
    liveFingerprint: null,
    place: { file: FILE, line: 3, column: 5 },
    digest: DIGEST,
  };
}
