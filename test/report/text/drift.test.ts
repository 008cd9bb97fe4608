import { describe, expect, it } from 'vitest';
import type { Drift } from '../../../src/plan/drift.ts';
import { driftText } from '../../../src/report/text/drift.ts';
import {
  check,
  integrationState,
  plan,
  TEXT,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { REFUSALS } from '../../support/report-samples.ts';

const OPTIONS = {
  ...TEXT,
  applyCommand: 'gladly-integrations apply',
  exportCommand: 'gladly-integrations export --out gladly-integrations.yml',
};

const SWITCHED_OFF = webhookOperation({
  action: 'enable',
  cause: 'switched-off-by-gladly',
  reason: 'switched-off',
  name: 'CSAT survey',
});

const CREATION = topicOperation({ name: 'CSAT sent' });

const NONE: Drift = { operations: [], checks: [], unapplied: [] };

describe('drift on a terminal', () => {
  it('says what was changed in Gladly, and how to restore or keep it', () => {
    const found = plan({
      operations: [SWITCHED_OFF, CREATION],
      checks: [check()],
      integrations: [integrationState({ state: 'broken', because: [SWITCHED_OFF.id] })],
    });
    const drift = { operations: [SWITCHED_OFF], checks: found.checks, unapplied: [CREATION] };
    expect(driftText(found, drift, OPTIONS)).toBe(`\
production has drifted from the file: 1 difference and 1 check that failed.
1 check waits for a person.

Changed in Gladly; this would put it back
  CSAT
    ~ switch on webhook "CSAT survey"  csat.webhook.survey
        Gladly switched it off because its deliveries kept failing

  Before a webhook is switched on again, see in its log why its deliveries failed (Settings > App
  Developer Tools > Webhooks [Integrations > Webhooks] > the webhook > edit > Logs) and have the
  vendor repair its endpoint.
  To do so:
    gladly-integrations apply --scope all
  To keep what Gladly has, write it into the file. All that Gladly has is written into it by:
    gladly-integrations export --out gladly-integrations.yml

No longer as declared; to be mended by a person
  CSAT
    ! Gladly has no inbox called "Surveys". (gladly-integrations.yml:9:5)
      An Administrator or Team Manager makes it: Settings > Orchestration > Inboxes > Create Inbox,
      name "Surveys". If it has another name, correct the inbox's name in the file.

Asked for by the file and not applied yet; this is not drift
  CSAT
    + create topic "CSAT sent"  csat.topic.sent

Integrations
  CSAT  broken: webhook switched off by Gladly
`);
  });

  it('without a ledger blames nobody', () => {
    const changed = topicOperation({
      name: 'CSAT sent',
      cause: 'changed-in-gladly',
      reason: 'differs',
    });
    const found = plan({ operations: [changed], ledger: false });
    const text = driftText(found, { ...NONE, operations: [changed] }, OPTIONS);
    expect(text).not.toMatch(/somebody|Changed in Gladly/);
    expect(text).toContain('Differs from the file; this would make it as the file says');
    expect(text).toContain(
      'Without a ledger nobody can tell whether the file was changed, or Gladly.',
    );
    expect(
      driftText({ ...found, ledger: true }, { ...NONE, operations: [changed] }, OPTIONS),
    ).toMatch(/somebody changed it in Gladly/);
  });

  it('without a ledger still knows what Gladly itself has done', () => {
    const found = plan({ operations: [SWITCHED_OFF], ledger: false });
    const text = driftText(found, { ...NONE, operations: [SWITCHED_OFF] }, OPTIONS);
    expect(text).toContain('Gladly switched it off because its deliveries kept failing');
  });

  it('says in one sentence that there is none', () => {
    const found = plan();
    expect(driftText(found, NONE, OPTIONS)).toBe(`\
No drift: nothing of the file was changed in production.

Integrations
  CSAT  complete
`);
  });

  it('of a check alone speaks of no command, because none would mend it', () => {
    const found = plan({ checks: [check()] });
    const text = driftText(found, { ...NONE, checks: found.checks }, OPTIONS);
    expect(text).toMatch(/^production has drifted from the file: 1 check that failed\.\n/);
    expect(text).not.toContain('restore');
  });

  it('offers no command where nobody is going to type one, and no log where none is needed', () => {
    const found = plan({
      operations: [
        topicOperation({ action: 'update', cause: 'changed-in-gladly', reason: 'differs' }),
      ],
    });
    const text = driftText(
      found,
      { ...NONE, operations: found.operations },
      { ...OPTIONS, applyCommand: null },
    );
    expect(text).toContain('  To do so, run apply with scope all.\n');
    expect(text).toMatch(/^production has drifted from the file: 1 difference\.\n/);
    expect(text).not.toContain('Logs');
  });

  it('of a secret alone speaks of no export, which could not write it down', () => {
    const rotated = webhookOperation({
      action: 'resend-secrets',
      cause: 'secret-rotated',
      reason: 'secret-changed',
    });
    const found = plan({ operations: [rotated] });
    const text = driftText(found, { ...NONE, operations: [rotated] }, OPTIONS);
    expect(text).toContain('To do so:\n    gladly-integrations apply --scope all');
    expect(text).not.toContain('export');
  });

  it('says which secrets are not there to be compared', () => {
    const missing = { code: 'secret-not-resolved', name: 'CSAT_KEY' } as const;
    const found = plan({ notes: [{ address: 'csat.webhook.survey', place: null, ...missing }] });
    expect(driftText(found, NONE, OPTIONS)).toContain(
      'Secrets that are not there\n  ! csat.webhook.survey: The secret CSAT_KEY is not there',
    );
  });

  it('says what would stand in the way of an apply', () => {
    const refusal = { code: 'unreadable', place: null, ...REFUSALS.unreadable } as const;
    const found = plan({ refusals: [refusal] });
    expect(driftText(found, NONE, OPTIONS)).toContain(
      "In the way of an apply\n  x Gladly's topics could not be read: Gladly answered 403. ",
    );
  });
});
