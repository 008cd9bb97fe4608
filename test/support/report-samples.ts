import type { FailureCause, SkipCause } from '../../src/apply/journal.ts';
import type { CheckFinding } from '../../src/plan/check.ts';
import type { NoteText } from '../../src/plan/note.ts';
import type { RefusalText } from '../../src/plan/refusal.ts';
import type { UncoveredReason } from '../../src/review/cover.ts';
import type { JudgedPull } from '../../src/review/verdict.ts';

/*
 * One of each variant of what a plan or journal can say. The types demand every code, so a new
 * one is missing here until it has a sample.
 */

type ByCode<U extends { readonly code: string }> = {
  readonly [C in U['code']]: Extract<U, { readonly code: C }>;
};

export const FINDINGS: ByCode<CheckFinding> = {
  'as-declared': { code: 'as-declared', what: 'Surveys' },
  'user-missing': { code: 'user-missing', email: 'csat@acme.com', near: 'csta@acme.com' },
  'user-name': { code: 'user-name', email: 'csat@acme.com', expected: 'Melissa', actual: 'Bot' },
  'inbox-missing': { code: 'inbox-missing', name: 'Surveys', near: 'surveys' },
  'inbox-disabled': { code: 'inbox-disabled', name: 'Surveys' },
  'inbox-ambiguous': { code: 'inbox-ambiguous', name: 'Surveys', count: 2 },
  'organization-url': {
    code: 'organization-url',
    expected: 'acme.gladly.com',
    actual: 'acme.gladly.qa',
  },
  'vendor-webhook-missing': {
    code: 'vendor-webhook-missing',
    what: 'Playvox WFM',
    candidates: ['Playvox'],
  },
  'vendor-webhook-off': { code: 'vendor-webhook-off', name: 'Playvox WFM', byGladly: true },
  'vendor-webhook-events': {
    code: 'vendor-webhook-events',
    name: 'Playvox WFM',
    missing: ['CONVERSATION/CLOSED'],
  },
  'token-rejected': { code: 'token-rejected', email: 'csat@acme.com' },
  'token-no-permission': { code: 'token-no-permission', email: 'csat@acme.com' },
  'webhook-switched-off': {
    code: 'webhook-switched-off',
    name: 'CSAT survey',
    at: '2026-11-19T08:00:00Z',
  },
  'not-readable': { code: 'not-readable', what: 'inboxes', why: 'Gladly answered 403' },
};

export const NOTES: ByCode<NoteText> = {
  'new-host': { code: 'new-host', host: 'hooks.acme.com', secrets: ['headers.x-api-key'] },
  'secret-to-new-host': {
    code: 'secret-to-new-host',
    host: 'hooks.acme.com',
    secrets: ['headers.x-api-key'],
  },
  'events-widened': { code: 'events-widened', added: ['TASK/CREATED'] },
  'url-credentials': { code: 'url-credentials' },
  ping: { code: 'ping', host: 'hooks.acme.com' },
  'step-first': { code: 'step-first', step: 'endpoint', title: 'Get the address' },
  'webhooks-merged': { code: 'webhooks-merged', absorbed: ['sidekick.webhook.chat'] },
  'secret-unsure': { code: 'secret-unsure', field: 'basic.password' },
  'secret-not-resolved': { code: 'secret-not-resolved', name: 'CSAT_KEY' },
  'url-not-recognised': { code: 'url-not-recognised', name: 'CSAT_URL', webhook: 'Survey' },
  'secrets-lost': { code: 'secrets-lost', fields: ['headers.x-api-key'] },
  'ignore-expired': { code: 'ignore-expired', match: 'Old tool', until: '2026-05-01' },
  'ignore-unused': { code: 'ignore-unused', match: 'https://hooks.acme.com/x?key=hidden' },
  'no-ledger': { code: 'no-ledger' },
  'ledger-elsewhere': { code: 'ledger-elsewhere', environment: 'production' },
  'ledger-unproven': { code: 'ledger-unproven', deployment: 4711 },
  'api-budget': {
    code: 'api-budget',
    declared: 500,
    limit: 600,
    integrations: ['Assembled'],
  },
};

export const REFUSALS: {
  readonly [G in RefusalText['guard']]: Extract<RefusalText, { readonly guard: G }>;
} = {
  'limit-webhooks': { guard: 'limit-webhooks', live: 19, creates: 4, deletes: 1, limit: 20 },
  'max-removals': {
    guard: 'max-removals',
    removals: ['csat.topic.a', 'csat.topic.b', 'csat.topic.c', 'csat.topic.d'],
    limit: 3,
  },
  protected: { guard: 'protected', address: 'csat.webhook.survey' },
  'input-missing': {
    guard: 'input-missing',
    address: 'csat.webhook.survey',
    input: 'webhook-url',
    instead: null,
  },
  'secret-missing': { guard: 'secret-missing', name: 'CSAT_KEY', address: 'csat.webhook.survey' },
  'secret-forbidden': {
    guard: 'secret-forbidden',
    name: 'CSAT_KEY',
    address: 'csat.webhook.survey',
    same: 'gladly-token',
  },
  'host-forbidden': {
    guard: 'host-forbidden',
    address: 'csat.webhook.survey',
    host: 'evil.example',
    allowed: ['hooks.acme.com', '*.idiomatic.example'],
  },
  unreadable: {
    guard: 'unreadable',
    kind: 'topics',
    why: 'Gladly answered 403',
    remedy: 'Give the user of the token the role API User.',
  },
  ambiguous: { guard: 'ambiguous', address: 'csat.topic.sent', candidates: ['id-1', 'id-2'] },
  'key-taken': { guard: 'key-taken', address: 'csat.webhook.survey', field: 'url', holder: 'Old' },
  'parent-missing': { guard: 'parent-missing', address: 'csat.topic.sent', parent: 'Surveys' },
  'parent-ambiguous': { guard: 'parent-ambiguous', address: 'csat.topic.sent', parent: 'Other' },
  'parent-circle': { guard: 'parent-circle', address: 'csat.topic.sent', parent: 'Surveys' },
  'wrong-organization': { guard: 'wrong-organization', expected: 'org-acme', actual: 'org-other' },
};

export const SKIPS: ByCode<SkipCause> = {
  'out-of-scope': { code: 'out-of-scope' },
  dependency: { code: 'dependency', operation: 'csat.topic.parent:create:this-change' },
  moved: { code: 'moved', fields: ['headers.x-api-key', 'url'] },
  stopped: { code: 'stopped', because: 'interrupted' },
};

export const UNCOVERED: ByCode<UncoveredReason> = {
  'not-reviewed': { code: 'not-reviewed' },
  'other-desired': { code: 'other-desired' },
  'other-object': { code: 'other-object' },
  'other-host': { code: 'other-host' },
  'changed-since': { code: 'changed-since', fields: ['name', 'url'] },
  'not-as-reviewed': { code: 'not-as-reviewed' },
};

export const JUDGED_PULLS: {
  readonly [S in JudgedPull['state']]: Extract<JudgedPull, { readonly state: S }>;
} = {
  good: { pullRequest: 12, state: 'good', planDigest: '4f1c0d2a9b3e'.padEnd(64, '0') },
  none: { pullRequest: 13, state: 'none' },
  late: { pullRequest: 16, state: 'late', shownAt: '2026-11-20T12:00:00.000Z' },
  invalid: { pullRequest: 14, state: 'invalid' },
  mismatch: { pullRequest: 15, state: 'mismatch', kind: 'organization', madeFor: 'sandbox' },
};

export const FAILURES: ByCode<FailureCause> = {
  rejected: { code: 'rejected', status: 400, detail: 'events: unknown event' },
  'endpoint-silent': { code: 'endpoint-silent', detail: 'endpoint did not answer' },
  'accepted-but-different': { code: 'accepted-but-different', fields: ['events'] },
  taken: { code: 'taken', field: 'name', holder: 'id-9' },
  moved: { code: 'moved', fields: ['name'] },
  stopped: { code: 'stopped', because: 'interrupted' },
  permission: { code: 'permission', detail: 'user lacks permission' },
  unreachable: { code: 'unreachable', detail: 'no answer in time' },
  internal: { code: 'internal', detail: 'TypeError: x is not a function' },
};
