import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/repository.ts';
import type { Run, Scenario } from '../support/scenario.ts';
import { operationsOf, scenario } from '../support/scenario.ts';
import { shapeOf, topic, webhook } from '../support/shape.ts';

const EXAMPLES = 'config-schema/examples';

const SECRETS = { STELLA_API_KEY: 'fake-stella-key' };

/** An empty organization, with an example file and the vendor definition that it names. */
async function withExample(name: string): Promise<Scenario> {
  const text = textOf(`${EXAMPLES}/${name}.yml`);
  const here = await scenario({
    config: text.replace('https://acme.gladly.com', 'ORGANIZATION_URL'),
  });
  cpSync(join(ROOT, EXAMPLES, 'vendors'), join(here.folder, 'vendors'), { recursive: true });
  return here;
}

/** Ids of steps and checks of the plan, by how they stand. */
function statesOf({ document }: Run): Readonly<Record<string, readonly string[]>> {
  const plan = document.plan as unknown as {
    readonly steps: readonly { readonly id: string; readonly state: string }[];
  };
  const states = [...new Set(plan.steps.map(({ state }) => state))];
  return Object.fromEntries(
    states.map((state) => [
      state,
      plan.steps.filter((step) => step.state === state).map(({ id }) => id),
    ]),
  );
}

describe('Stella Connect, from its public guide', () => {
  it('gets its webhook and topic, and waits for people', async () => {
    const here = await withExample('stella-connect');
    const applied = await here.run('apply --yes --json', { secrets: SECRETS });
    expect(applied).toMatchObject({ code: 0, document: { result: 'applied' } });
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('do_not_send_stella')],
      webhooks: [
        webhook({
          name: 'Send Stella Survey',
          url: 'https://api.stellaconnect.net/v1/webhooks/gladly',
          events: ['CONVERSATION/CLOSED'],
          basic: ['connect', SECRETS.STELLA_API_KEY],
        }),
      ],
    });
    expect(statesOf(applied)).toEqual({
      confirmed: ['test-address'],
      open: [
        'create-user',
        'create-token',
        'hand-over',
        'profiles',
        'agents-know-the-topic',
        'test',
        'go-live',
      ],
    });
    const again = await here.run('plan --json --detailed-exitcode', { secrets: SECRETS });
    expect([again.code, operationsOf(again)]).toEqual([0, []]);
  });

  it('is sent the production key where it takes the place of the test key', async () => {
    const here = await withExample('stella-connect');
    await here.run('apply --yes', { secrets: SECRETS });
    const secrets = { STELLA_API_KEY: 'fake-production-key' };
    const live = await here.run('apply --yes --json --scope all', { secrets });
    expect(operationsOf(live)).toEqual(['surveys.webhook.closed:resend-secrets']);
    expect(shapeOf(here.emulator).webhooks).toMatchObject([
      { basic: ['connect', 'fake-production-key'] },
    ]);
  });
});

describe('Applied, from its public guide', () => {
  it('has nothing to be written, and checks its user and inboxes', async () => {
    const here = await withExample('applied');
    const planned = await here.run('plan --json --organization production');
    expect(planned).toMatchObject({ code: 0, document: { counts: { 'open-checks': 4 } } });
    expect(operationsOf(planned)).toEqual([]);
    for (const name of ['Customer Support', 'Returns', 'Escalations']) {
      here.emulator.control.change({ change: 'add-inbox', inbox: { name } });
    }
    here.emulator.control.change({ change: 'add-user', user: { email: 'applied@acme.com' } });
    const later = await here.run('plan --json --organization production');
    expect(later).toMatchObject({ code: 0, document: { counts: { 'open-checks': 0 } } });
    expect(statesOf(later)).toEqual({
      checked: ['create-user'],
      open: ['create-token', 'inbox-ids', 'escalation-id', 'connect', 'validate'],
    });
  });
});
