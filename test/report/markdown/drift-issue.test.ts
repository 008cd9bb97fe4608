import { describe, expect, it } from 'vitest';
import type { Operation, Plan } from '../../../src/plan/types.ts';
import { driftIssue } from '../../../src/report/markdown/drift-issue.ts';
import { jobSummary } from '../../../src/report/markdown/job-summary.ts';
import { CONTEXT, outcome } from '../../support/markdown.ts';
import {
  check,
  plan,
  step,
  topicOperation,
  webhookOperation,
} from '../../support/report-builders.ts';
import { NOTES, REFUSALS } from '../../support/report-samples.ts';

const archived = topicOperation({
  action: 'enable',
  cause: 'changed-in-gladly',
  reason: 'archived-in-gladly',
  name: 'CSAT sent',
  changes: [{ field: 'disabled', before: true, after: false }],
});
const off = webhookOperation({
  action: 'enable',
  cause: 'switched-off-by-gladly',
  reason: 'switched-off',
  name: 'CSAT survey',
  changes: [{ field: 'enabled', before: false, after: true }],
});
const rotated = webhookOperation({
  action: 'resend-secrets',
  cause: 'secret-rotated',
  reason: 'secret-changed',
  name: 'CSAT survey',
  changes: [{ field: 'headers.x-api-key', secret: 'changed' }],
});
const gone = topicOperation({
  cause: 'changed-in-gladly',
  reason: 'missing-in-gladly',
  name: 'VIP',
});

function drifted(operations: readonly Operation[], overrides: Partial<Plan> = {}) {
  const found = plan({ operations, scope: 'all', ...overrides });
  return outcome({
    command: 'drift',
    plan: found,
    drift: { operations, checks: found.checks, unapplied: [] },
  });
}

function bodyOf(operations: readonly Operation[], overrides: Partial<Plan> = {}): string {
  return driftIssue(drifted(operations, overrides), CONTEXT)?.body ?? '';
}

describe('the drift issue', () => {
  it('is none when nothing has drifted', () => {
    expect(driftIssue(drifted([]), CONTEXT)).toBeNull();
  });

  it('has a title that says what has drifted from what', () => {
    expect(driftIssue(drifted([archived]), CONTEXT)?.title).toBe(
      'Gladly production has drifted from gladly-integrations.yml',
    );
  });

  it('is the same for the same differences, whenever and wherever they are found', () => {
    const later = {
      ...CONTEXT,
      commit: 'f'.repeat(40),
      readAt: '2026-12-24T00:00:00Z',
      runUrl: 'https://github.com/acme/gladly/actions/runs/2',
      planFile: 'other.json',
    };
    expect(driftIssue(drifted([archived, off]), later)).toEqual(
      driftIssue(drifted([archived, off]), CONTEXT),
    );
  });

  it('says for a difference how to restore, adopt or ignore it, each with what to type', () => {
    const body = bodyOf([archived]);
    expect(body).toContain('#### Topic `CSAT sent` for CSAT: somebody archived it in Gladly');
    expect(body).toContain('- state: archived\n+ state: in use');
    expect(body).toMatch(/^- \*\*Restore\*\*: .* it will bring back topic `CSAT sent`\.$/m);
    expect(body).toMatch(
      /^- \*\*Adopt\*\*: .*`gladly-integrations export --config gladly-integrations.yml --organization production --out gladly-integrations.yml`/m,
    );
    expect(body).toMatch(
      /^- \*\*Adopt\*\*: .*by hand \(archived is written `disabled: true`\).* all webhooks and topics that the file does not speak of yet\.$/m,
    );
    expect(bodyOf([off])).toContain('by hand (off is written `enabled: false`)');
    expect(body).toMatch(
      /^- \*\*Ignore\*\*: .*`{ topic: "CSAT sent", reason: "why", until: YYYY-MM-DD }`/m,
    );
    expect(body).toContain('`command: apply` and `scope: all`');
  });

  it('says wherever it tells how to restore that the rest is restored along with it', () => {
    const at = (body: string) => ({
      top: body.includes('**It restores everything below at once, not one thing alone.**'),
      each: body.match(/ and restore everything else here along with it\.$/gm)?.length ?? 0,
    });
    expect(at(bodyOf([archived]))).toEqual({ top: false, each: 0 });
    expect(at(bodyOf([archived, off]))).toEqual({ top: true, each: 2 });
  });

  it('asks for the cause first where Gladly switched a webhook off', () => {
    const ways = bodyOf([off])
      .split('\n')
      .filter((line) => line.startsWith('- **'));
    expect(ways[0]).toMatch(/^- \*\*First\*\*: find the cause\. .* edit > Logs/);
    expect(ways).toHaveLength(4);
  });

  it.each([
    ['a secret that was rotated', rotated, ['Restore']],
    ['something that is gone', gone, ['Restore', 'Adopt']],
  ])('offers only what makes sense for %s', (_, operation, expected) => {
    const ways = [...bodyOf([operation]).matchAll(/^- \*\*(\w+)\*\*:/gm)].map(([, way]) => way);
    expect(ways).toEqual(expected);
  });

  it('takes out of the file what was removed in Gladly on purpose', () => {
    const body = bodyOf([gone]);
    expect(body).toMatch(/^- \*\*Adopt\*\*: .* takes `[^`]+` out of the file/m);
    expect(body).not.toContain('gladly-integrations export');
  });

  it('lists failing checks, what has run out, what is not applied yet, and what is in the way', () => {
    const given = drifted([off], {
      checks: [check()],
      steps: [step({ title: 'Look at the token', state: 'expired', expiresOn: '2026-11-01' })],
      notes: [NOTES['ignore-expired'], NOTES['secret-not-resolved']].map((note) => ({
        address: null,
        place: null,
        ...note,
      })),
      refusals: [{ code: 'protected', place: null, ...REFUSALS.protected }],
    });
    const drift = { ...given.drift, unapplied: [gone] };
    const body = driftIssue({ ...given, drift }, CONTEXT)?.body ?? '';
    expect(body).toContain('has drifted from the file: 1 difference and 1 check that failed.');
    expect(body).toContain('- CSAT: Gladly has no inbox called `Surveys`. An Administrator');
    expect(body).toContain(
      'The confirmation of `Look at the token` (`csat`) counted until `2026-11-01`',
    );
    expect(body).toContain('- The ignore rule for `Old tool` ran out on `2026-05-01`');
    expect(body).toMatch(/Secrets that are not there\n\n- The secret `CSAT_KEY` is not there/);
    expect(body).toContain('- create topic `VIP` for CSAT');
    expect(body).toMatch(/In the way of restoring\n\n- `csat.webhook.survey` is protected/);
  });

  it('may be about a check alone', () => {
    const body = bodyOf([], { checks: [check({ place: null })] });
    expect(body).toContain('has drifted from the file: 1 check that failed.');
    expect(body).not.toContain('How to restore');
  });

  it('is cut within the budget, and says so', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...archived,
      name: `Topic ${index}`,
    }));
    const body = bodyOf(many);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/_Left out here for its length: \d+ more differences\./);
  });
});

describe('the summary of a drift check', () => {
  it('says that nothing has drifted, and what waits for people', () => {
    const text = jobSummary(drifted([], { steps: [step()] }), CONTEXT);
    expect(text).toMatch(/^### No drift: nothing of the file was changed in `production`\.$/m);
    expect(text).toContain('- [ ] **Give the user its roles** (`roles`)');
  });
});
