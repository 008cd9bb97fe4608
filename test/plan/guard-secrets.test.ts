import { describe, expect, it } from 'vitest';
import type { DesiredState } from '../../src/kinds/desired.ts';
import { desiredState, desiredWebhook, LITERAL, place, secret } from '../support/builders.ts';
import { planOf, secretReadings } from '../support/plan-builders.ts';

describe('secrets', () => {
  const signed = desiredWebhook('csat.webhook.survey', {
    headers: { 'x-api-key': secret('CSAT_KEY'), 'x-literal': LITERAL },
    place: place(7),
  });
  const key = 'csat.webhook.survey#headers.x-api-key';
  const missing = { [key]: { fingerprint: null, host: null, sameAs: null } };

  it('that do not resolve are a remark in a plan and a refusal in an apply', () => {
    const situation = {
      desired: desiredState([signed]),
      secrets: { ...secretReadings([signed]), ...missing },
    };
    const plan = planOf(situation);
    expect(plan.refusals).toEqual([]);
    expect(plan.notes).toContainEqual({
      address: 'csat.webhook.survey',
      place: place(7),
      code: 'secret-not-resolved',
      name: 'CSAT_KEY',
    });
    expect(planOf({ ...situation, options: { purpose: 'apply' } }).refusals).toEqual([
      {
        code: 'secret-missing',
        guard: 'secret-missing',
        place: place(7),
        name: 'CSAT_KEY',
        address: 'csat.webhook.survey',
      },
    ]);
    expect(planOf({ ...situation, options: { purpose: 'drift' } }).refusals).toEqual([]);
  });

  it('that several fields of a webhook name are told once', () => {
    const both = desiredWebhook('csat.webhook.survey', {
      headers: { 'x-api-key': secret('CSAT_KEY'), 'x-other': secret('CSAT_KEY') },
    });
    const situation = { desired: desiredState([both]), secrets: {} };
    expect(planOf({ ...situation, options: { purpose: 'apply' } }).refusals).toHaveLength(1);
    const { notes } = planOf(situation);
    expect(notes.filter(({ code }) => code === 'secret-not-resolved')).toHaveLength(1);
  });

  it('that nobody has read count as not resolved', () => {
    const plan = planOf({
      desired: desiredState([signed]),
      secrets: {},
      options: { purpose: 'apply' },
    });
    expect(plan.refusals).toMatchObject([{ guard: 'secret-missing', name: 'CSAT_KEY' }]);
  });

  it.each(['gladly-token', 'github-token'] as const)(
    'that equal the %s are refused, in a plan too',
    (sameAs) => {
      const secrets = secretReadings([signed], {
        [key]: { sameAs },
        'csat.webhook.survey#headers.x-literal': { sameAs },
      });
      const plan = planOf({ desired: desiredState([signed]), secrets });
      expect(plan.refusals).toMatchObject([
        { code: 'secret-forbidden', name: 'CSAT_KEY', same: sameAs, place: place(7) },
        { code: 'secret-forbidden', name: 'a value in the file', same: sameAs },
      ]);
    },
  );
});

describe('hosts that webhooks may lead to', () => {
  const refusedWith = (
    webhookHosts: readonly string[] | null,
    desired: DesiredState,
    secrets = secretReadings(desired.resources),
  ) => planOf({ desired, secrets, options: { webhookHosts } }).refusals;
  const to = (url: string) => desiredState([desiredWebhook('csat.webhook.survey', { url })]);

  it('are all hosts unless the workflow names some', () => {
    expect(refusedWith(null, to('https://anything.example/'))).toEqual([]);
  });

  it('are those that are named, without regard to case', () => {
    expect(refusedWith(['Hooks.Acme.com'], to('https://hooks.acme.com/1'))).toEqual([]);
  });

  it('are refused when they are not named', () => {
    expect(refusedWith(['hooks.acme.com'], to('https://evil.example/'))).toEqual([
      {
        code: 'host-forbidden',
        guard: 'host-forbidden',
        place: place(),
        address: 'csat.webhook.survey',
        host: 'evil.example',
        allowed: ['hooks.acme.com'],
      },
    ]);
  });

  it.each([
    ['https://a.acme.com/', true],
    ['https://a.b.acme.com/', true],
    ['https://acme.com/', false],
    ['https://notacme.com/', false],
    ['https://acme.com.evil.example/', false],
    ['https://a.acme.com:8443/', false],
  ])('named as *.acme.com: %s is covered: %s', (url, isCovered) => {
    expect(refusedWith(['*.acme.com'], to(url))).toHaveLength(isCovered ? 0 : 1);
  });

  it('are looked at behind a secret as well, once it resolves', () => {
    const desired = to('secret:CSAT_URL');
    const reading = (host: string | null) => ({ 'csat.webhook.survey#url': { host } });
    const read = (host: string | null) => secretReadings(desired.resources, reading(host));
    expect(refusedWith(['acme.com'], desired, read('evil.example'))).toMatchObject([
      { guard: 'host-forbidden', host: 'evil.example' },
    ]);
    expect(refusedWith(['acme.com'], desired, read(null))).toMatchObject([
      { guard: 'host-forbidden', host: '(no host)' },
    ]);
    expect(refusedWith(['acme.com'], desired, {})).toEqual([]);
  });
});
