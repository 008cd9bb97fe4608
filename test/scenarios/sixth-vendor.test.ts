import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.ts';
import type { Run, Scenario } from '../support/scenario.ts';
import { operationsOf, scenario } from '../support/scenario.ts';
import { shapeOf, sorted, topic, webhook } from '../support/shape.ts';

/** As a user would write it by the schema of vendor definitions; no code knows of it. */
const ACME = `
id: acme-summaries
name: Acme Summaries
summary: Writes a summary of every conversation that is closed.
requires: [API User]
inputs:
  webhook-url:
    type: url
    description: Address that Acme Summaries shows for Gladly.
    required: true
  webhook-password:
    type: secret
    description: Password that Gladly sends along.
    required: true
  vip-inbox:
    type: text
    description: Inbox whose conversations are left alone.
user: { roles: [API User, Agent] }
inboxes:
  vip: { when: vip-inbox, name: '{{ vip-inbox }}' }
topics:
  summarised: { name: Summarised }
  failed: { name: No summary, parent: summarised }
webhooks:
  closed:
    name: Acme Summaries
    url: '{{ webhook-url }}'
    events: [CONVERSATION/CLOSED, CONVERSATION/REOPENED]
    basic: { username: gladly, password: '{{ webhook-password }}' }
steps:
  connect:
    title: Connect Gladly in Acme Summaries
    where: 'In Acme Summaries: Settings > Gladly'
    do: 'Enter {{ organization.host }} and {{ user.email }}.'
    who: Whoever runs Acme Summaries
    why: It reads the conversations as this user.
  leave-out-vip:
    when: vip-inbox
    title: Leave out {{ inboxes.vip.name }}
    where: 'In Acme Summaries: Settings > Exclusions'
    do: 'Add {{ inboxes.vip.name }}.'
    who: Whoever runs Acme Summaries
    why: These conversations stay private.
`;

const USES_ACME = `
version: 1
organizations: { production: { url: ORGANIZATION_URL } }
integrations:
  summaries:
    vendor: ./vendors/acme.yml
    user: { email: summaries@acme.com }
    inputs:
      webhook-url: https://summaries.example/gladly
      webhook-password: { secret: SUMMARIES_PASSWORD }
`;

const SECRETS = { SUMMARIES_PASSWORD: 'fake-summaries-password', SURVEYS_KEY: 'fake-surveys-key' };

const ACME_CONNECTED = sorted({
  topics: [topic('Summarised'), topic('No summary', { parent: 'Summarised' })],
  webhooks: [
    webhook({
      name: 'Acme Summaries',
      url: 'https://summaries.example/gladly',
      events: ['CONVERSATION/CLOSED', 'CONVERSATION/REOPENED'],
      basic: ['gladly', SECRETS.SUMMARIES_PASSWORD],
    }),
  ],
});

function write({ folder, emulator }: Scenario, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text.replaceAll('ORGANIZATION_URL', emulator.url));
}

function stepsOf({ document }: Run): readonly string[] {
  const plan = document.plan as unknown as { readonly steps: readonly { readonly id: string }[] };
  return plan.steps.map(({ id }) => id);
}

describe('a sixth vendor, in a file next to the configuration', () => {
  it('is connected like the five that are built in', async () => {
    const here = await scenario({ config: USES_ACME });
    write(here, 'vendors/acme.yml', ACME);
    const applied = await here.run('apply --yes --json', { secrets: SECRETS });
    expect(applied).toMatchObject({ code: 0, document: { result: 'applied' } });
    expect(shapeOf(here.emulator)).toEqual(ACME_CONNECTED);
    expect(stepsOf(applied)).toEqual(['connect']);
    const again = await here.run('plan --detailed-exitcode', { secrets: SECRETS });
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('summaries@acme.com');
  });

  it('is found from a file that lies in another folder than the one that is worked in', async () => {
    const here = await scenario();
    write(here, 'crm/gladly.yml', USES_ACME);
    write(here, 'crm/vendors/acme.yml', ACME);
    const command = 'apply --yes --config crm/gladly.yml';
    expect((await here.run(command, { secrets: SECRETS })).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(ACME_CONNECTED);
  });

  it('has steps and inboxes that depend on an input', async () => {
    const here = await scenario({ config: `${USES_ACME}      vip-inbox: VIP\n` });
    write(here, 'vendors/acme.yml', ACME);
    const planned = await here.run('plan --json', { secrets: SECRETS });
    expect(stepsOf(planned)).toEqual(['connect', 'leave-out-vip']);
    expect(planned.document.counts).toMatchObject({ 'open-checks': 2 });
  });

  it('may be overridden and extended in the configuration', async () => {
    const here = await scenario({
      config: `${USES_ACME}    topics: { failed: { name: Without summary }, own: { name: Own } }\n`,
    });
    write(here, 'vendors/acme.yml', ACME);
    expect((await here.run('apply --yes', { secrets: SECRETS })).code).toBe(0);
    expect(shapeOf(here.emulator).topics).toEqual([
      topic('Own'),
      topic('Summarised'),
      topic('Without summary', { parent: 'Summarised' }),
    ]);
  });

  it('that has a mistake is told at its own line', async () => {
    const here = await scenario({ config: USES_ACME });
    write(here, 'vendors/acme.yml', ACME.replace('events:', 'evnts:'));
    const { code, stdout } = await here.run('plan', { secrets: SECRETS });
    expect(code).toBe(1);
    const line = ACME.split('\n').findIndex((one) => one.includes('events:')) + 1;
    expect(stdout).toContain(`vendors/acme.yml:${line}:5  error  unknown-key\n`);
    expect(stdout).toMatch(/Did you mean events\?/);
  });

  it('is compared with what it was at the base of a change', async () => {
    const here = await scenario({ config: USES_ACME });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@acme.com', ...args], {
        cwd: here.folder,
      });
    write(here, 'vendors/acme.yml', ACME);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'Connect Acme');
    expect((await here.run('apply --yes', { secrets: SECRETS })).code).toBe(0);
    const fields = { events: ['CONVERSATION/CLOSED'] };
    const change = { change: 'edit-webhook', webhook: 'Acme Summaries', fields } as const;
    here.emulator.control.change(change);
    write(here, 'vendors/acme.yml', ACME.replace('name: No summary', 'name: Not summarised'));
    const planned = await here.run('plan --json --base HEAD', { secrets: SECRETS });
    expect(planned.document.plan?.operations).toMatchObject([
      { address: 'summaries.topic.failed', cause: 'this-change', inScope: true },
      { address: 'summaries.webhook.closed', cause: 'changed-in-gladly', inScope: false },
    ]);
  });
});

describe('the vendor definition among the examples', () => {
  it('is connected with one webhook for each region', async () => {
    const here = await scenario({
      config: `
version: 1
organizations: { production: { url: ORGANIZATION_URL } }
integrations:
  surveys:
    vendor: ./vendors/acme-surveys.yml
    user: { email: surveys@acme.com }
    inputs:
      api-key: { secret: SURVEYS_KEY }
      regions:
        - { region: EU, webhook-url: https://eu.surveys.example/gladly }
        - { region: US, webhook-url: https://us.surveys.example/gladly, languages: 'en, es' }
`,
    });
    cpSync(join(ROOT, 'config-schema/examples/vendors'), join(here.folder, 'vendors'), {
      recursive: true,
    });
    const applied = await here.run('apply --yes --json', { secrets: SECRETS });
    expect(operationsOf(applied).toSorted()).toEqual([
      'surveys.topic.low-score:create',
      'surveys.topic.sent:create',
      'surveys.webhook.closed-eu:create',
      'surveys.webhook.closed-us:create',
    ]);
    const region = (name: string) =>
      webhook({
        name: `Acme Surveys ${name}`,
        url: `https://${name.toLowerCase()}.surveys.example/gladly`,
        events: ['CONVERSATION/CLOSED'],
        headers: { authorization: `Bearer ${SECRETS.SURVEYS_KEY}` },
      });
    expect(shapeOf(here.emulator)).toEqual({
      topics: [topic('Low score', { parent: 'Survey sent' }), topic('Survey sent')],
      webhooks: [region('EU'), region('US')],
    });
    expect(stepsOf(applied)).toEqual(['create-user', 'connect', 'languages-us']);
  });
});
