import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CANARY, canaryForms } from '../support/canary.ts';
import { runCli } from '../support/cli.ts';
import { timePassing } from '../support/fast-clock.ts';
import type { Run, RunOptions, Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario } from '../support/scenario.ts';

/** Characters that JSON, URLs and HTML write in another way, behind the word itself. */
const ODD = '"\\<&%+/=? ';

const TOKEN = `${CANARY}-gladly-token${ODD.trim()}`;
const LITERAL = `${CANARY} literal in the file`;

const SECRETS = {
  HEADER: `${CANARY}-header${ODD}end`,
  BEARER: `${CANARY}-bearer`,
  BASIC_USER: `${CANARY}-basic-user`,
  BASIC_PASSWORD: `${CANARY}-basic-password${ODD}end`,
  URL: `https://hooks.acme.com/${CANARY}-path/in?key=${CANARY}-query`,
  INTEGRATION_TOKEN: `${CANARY}-integration-token`,
  NOT_USED: `${CANARY}-not-used`,
  /** Names are cut when they are shown. */
  LONG: `${CANARY}-${'long'.repeat(30)}`,
};

/** The same names after everybody has changed their keys. */
const ROTATED = {
  ...SECRETS,
  HEADER: `${CANARY}-header-of-today`,
  BASIC_PASSWORD: `${CANARY}-basic-password-of-today`,
  URL: `https://hooks.acme.com/${CANARY}-path-of-today`,
};

const ENVIRONMENT = {
  GLADLY_SIGNING_KEY: `${CANARY}-signing-key`,
  GITHUB_TOKEN: `${CANARY}-github-token`,
};

const CONFIG = csat(`
  user: { email: csat@acme.com, token: { secret: INTEGRATION_TOKEN } }
  topics: { sent: { name: CSAT sent } }
  webhooks:
    headers:
      url: https://hooks.acme.com/headers
      events: [CONVERSATION/CLOSED]
      headers:
        x-api-key: { secret: HEADER }
        authorization: { secret: BEARER, prefix: 'Bearer ' }
        x-literal: ${LITERAL}
    basic:
      url: https://hooks.acme.com/basic
      events: [CONVERSATION/CLOSED]
      basic: { username: { secret: BASIC_USER }, password: { secret: BASIC_PASSWORD } }
    path:
      url: { secret: URL }
      events: [CONVERSATION/CLOSED]
`);

/** Where somebody else's webhook carries a key of theirs in its URL. */
const FOREIGN = {
  name: 'Warehouse',
  url: `https://hooks.warehouse.example/${CANARY}-foreign-path?key=${CANARY}-foreign-key`,
  events: ['TASK/CREATED'],
};

/** Commands of all sorts; each leaves what it can leave. */
const FORMS = ['', ' --verbose', ' --verbose --json --out out.json'];

async function prepared(config = CONFIG): Promise<Scenario> {
  const credentials = { user: 'reconciler@acme.com', token: TOKEN };
  const seed = { users: [{ email: 'csat@acme.com' }], webhooks: [FOREIGN] };
  return scenario({ config, credentials, seed, cli: runCli });
}

/** Runs a command and makes sure that nothing of a secret is printed. */
async function quietly(here: Scenario, command: string, options: RunOptions = {}): Promise<Run> {
  const environment = { ...ENVIRONMENT, ...options.environment };
  const run = await here.run(command, { secrets: SECRETS, ...options, environment });
  expect([command, canaryForms(run.stdout), canaryForms(run.stderr)]).toEqual([command, [], []]);
  return run;
}

/** The same for a command that writes nothing to Gladly, in all forms of output. */
async function quietlyInAllForms(
  here: Scenario,
  command: string,
  options: RunOptions = {},
): Promise<void> {
  await Promise.all(FORMS.map((form) => quietly(here, `${command}${form}`, options)));
}

/** Nothing of a secret in any file but the configuration, in which somebody wrote one. */
function expectCleanFiles({ folder }: Scenario): void {
  const names = readdirSync(folder).filter((name) => name !== 'gladly-integrations.yml');
  expect(names).toContain('ledger.json');
  for (const name of names) {
    expect([name, canaryForms(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, []]);
  }
}

/** Past `scenario`, whose every run complains of a secret that is printed. */
function environmentOf(
  secrets: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(secrets).map(([name, value]) => [`GLADLY_SECRET_${name}`, value]);
  return Object.fromEntries(entries);
}

function secretsIn({ emulator }: Scenario): string {
  const { webhooks } = emulator.control.snapshot();
  const sent = webhooks.map(({ id, url }) => [url, emulator.control.secrets(id)]);
  return JSON.stringify(sent);
}

describe('the canary', () => {
  it.each([
    CANARY,
    `key=${encodeURIComponent(`${CANARY}&`)}`,
    `FAKE-CANARY`,
    Buffer.from(`user@acme.com:${CANARY}`).toString('base64'),
    Buffer.from(`ab${CANARY}xyz`).toString('base64url'),
    Buffer.from(`a${CANARY}`).toString('base64'),
    Buffer.from(`${CANARY}-key`).toString('hex'),
  ])('is found in %s', (text) => {
    expect(canaryForms(`before ${text} after`)).not.toEqual([]);
  });

  it('is not found where it is not', () => {
    expect(canaryForms('a fake one, a canary, ***')).toEqual([]);
  });
});

describe('no form of any secret is in what is printed or written', () => {
  it(
    'by a whole life: plan, apply, rotated secrets, drift, repair, removal',
    { timeout: 60_000 },
    async () => {
      const here = await prepared();
      for (const form of ['', ' --json']) await quietly(here, `validate${form}`);
      await quietlyInAllForms(here, 'plan');
      const apply = 'apply --yes --verbose --undo undo.json --out apply.json';
      expect((await quietly(here, apply)).code).toBe(0);
      for (const value of [...Object.values(SECRETS).slice(0, 4), LITERAL]) {
        expect(secretsIn(here)).toContain(JSON.stringify(value).slice(1, -1));
      }

      await quietlyInAllForms(here, 'plan --scope all', { secrets: ROTATED });
      const rotated = `apply --json --yes --scope all --undo undo-of-rotation.json`;
      expect((await quietly(here, rotated, { secrets: ROTATED })).code).toBe(0);
      expect(secretsIn(here)).toContain(`${CANARY}-path-of-today`);

      here.emulator.control.change({
        change: 'edit-webhook',
        webhook: `https://hooks.acme.com/${CANARY}-path-of-today`,
        fields: { url: `https://hooks.acme.com/${CANARY}-by-hand`, headers: { other: CANARY } },
      });
      await quietlyInAllForms(here, 'drift', { secrets: ROTATED });
      const repair = 'apply --yes --scope all --verbose --undo undo-of-repair.json';
      expect((await quietly(here, repair, { secrets: ROTATED })).code).toBe(0);
      await quietly(here, 'ledger rebuild --json', { secrets: ROTATED });

      here.write(csat('topics: { sent: { name: CSAT sent } }'));
      await quietlyInAllForms(here, 'plan', { secrets: ROTATED });
      const removal = 'apply --yes --verbose --undo undo-of-removal.json --out removal.json';
      expect((await quietly(here, removal, { secrets: ROTATED })).code).toBe(0);
      expect(here.emulator.control.snapshot().webhooks).toHaveLength(1);
      expectCleanFiles(here);
    },
  );

  it('when the secrets are no longer there', async () => {
    const here = await prepared();
    expect((await quietly(here, 'apply --yes')).code).toBe(0);
    const secrets = Object.fromEntries(Object.keys(SECRETS).map((name) => [name, '']));
    await quietlyInAllForms(here, 'plan --scope all', { secrets });
    await quietlyInAllForms(here, 'drift', { secrets });
    expect((await quietly(here, 'apply --yes --json', { secrets })).code).toBe(3);
    expectCleanFiles(here);
  });

  it('when a URL was written out, became a secret, or was one', async () => {
    const written = `https://hooks.acme.com/${CANARY}-path?key=${CANARY}-key`;
    const hook = (url: string) =>
      csat(`webhooks: { hook: { url: ${url}, events: [CONVERSATION/CLOSED] } }`);
    const here = await prepared(hook('{ secret: URL }'));
    const secrets = { URL: written };
    expect((await quietly(here, 'apply --yes --undo undo.json', { secrets })).code).toBe(0);
    here.write(hook('https://hooks.acme.com/written-out'));
    await quietlyInAllForms(here, 'plan', { secrets });
    await quietlyInAllForms(here, 'plan', { secrets: { URL: '' } });
    const apply = 'apply --yes --verbose --undo undo.json --out out.json';
    expect((await quietly(here, apply, { secrets: { URL: '' } })).code).toBe(0);
    expectCleanFiles(here);
  });
});

describe('a secret that is a word of ours', () => {
  const config = csat(`
    webhooks:
      survey:
        url: https://hooks.acme.com/csat
        events: [CONVERSATION/CLOSED]
        basic: { username: { secret: BASIC_USER }, password: { secret: BASIC_PASSWORD } }
  `);

  it('is hidden, but leaves whole what programs read', async () => {
    const here = await scenario({ config, cli: runCli });
    const secrets = { BASIC_USER: 'create', BASIC_PASSWORD: 'changes' };
    const options = { secrets: {}, environment: environmentOf(secrets) };
    const asJson = await here.run('plan --json', options);
    expect(asJson).toMatchObject({ code: 0, document: { result: 'changes', command: 'plan' } });
    expect(asJson.document.plan?.operations).toMatchObject([{ action: 'create' }]);
    const asText = await here.run('plan', options);
    expect(asText.stdout).not.toMatch(/\bcreate\b/);
  });
});

describe('an answer that repeats our secrets', () => {
  const pair = (user: string, password: string) =>
    Buffer.from(`${user}:${password}`).toString('base64');

  /** All that a careless server may put into an answer: what we sent, in the forms it knows. */
  const REPEATED = [
    ...Object.values(SECRETS),
    LITERAL,
    TOKEN,
    `Bearer ${SECRETS.BEARER}`,
    `Basic ${pair(SECRETS.BASIC_USER, SECRETS.BASIC_PASSWORD)}`,
    `Basic ${pair('reconciler@acme.com', TOKEN)}`,
  ];
  const FORMED = REPEATED.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret),
    Buffer.from(secret).toString('base64'),
  ]);

  const BODIES: readonly (readonly [string, (secret: string) => unknown])[] = [
    ['as an error', (detail) => ({ errors: [{ attr: 'headers', code: 'invalid', detail }] })],
    ['as one error', (detail) => ({ errors: { attr: detail, code: detail, detail } })],
    ['as text', (detail) => `Not accepted: ${detail}`],
    ['as a page', (detail) => `<!doctype html><p>${detail}`],
  ];

  it.each(BODIES)('to a write %s is told without them', async (_title, bodyOf) => {
    const topics = FORMED.map((_secret, n) => `topic-${n}: {}`).join(', ');
    const here = await prepared(CONFIG.replace('sent: { name: CSAT sent }', topics));
    const answers = FORMED.map((secret, n) => {
      const effect = { type: 'answer', status: 400, body: bodyOf(secret) } as const;
      return { on: { method: 'POST', nth: n + 1 }, effect };
    });
    for (const mode of ['--json', '--verbose']) {
      here.emulator.control.clearFaults();
      addFaults(here, ...answers);
      await quietly(here, `apply --yes --out out.json ${mode}`);
      expect(here.emulator.control.faults().map(({ seen }) => seen > 0)).not.toContain(false);
    }
    expectCleanFiles(here);
  });

  it.each(BODIES)('to a question %s is told without them', async (_title, bodyOf) => {
    for (const [index, path] of ['/api/v1/organization', '/api/v1/webhooks'].entries()) {
      const here = await prepared();
      const body = bodyOf(FORMED.slice(index).join(' '));
      const effect = { type: 'answer', status: 400, body } as const;
      addFaults(here, { on: { path, times: 'always' }, effect });
      await quietly(here, 'plan --verbose');
      await quietly(here, 'apply --yes --json');
    }
  });

  it('as the place of a redirect is told without them', async () => {
    const here = await prepared();
    const location = `https://${CANARY}-bearer.example/${encodeURIComponent(TOKEN)}`;
    const effect = { type: 'redirect', status: 301, location } as const;
    addFaults(here, { on: { times: 'always' }, effect });
    for (const mode of ['--verbose', '--json']) await quietly(here, `plan ${mode}`);
  });

  it('as the names of objects is told without them', async () => {
    const here = await prepared();
    expect((await quietly(here, 'apply --yes')).code).toBe(0);
    here.emulator.control.change(
      { change: 'edit-webhook', webhook: FOREIGN.url, fields: { name: SECRETS.HEADER } },
      { change: 'edit-topic', topic: 'CSAT sent', fields: { name: SECRETS.BASIC_PASSWORD } },
      { change: 'add-topic', topic: { name: TOKEN } },
      { change: 'add-topic', topic: { name: `Old ${SECRETS.LONG}` } },
    );
    await quietlyInAllForms(here, 'plan --scope all');
    await quietlyInAllForms(here, 'drift');
    expectCleanFiles(here);
  });
});

describe('a command line or environment that is wrong', () => {
  it('is told without the secrets in it', async () => {
    const here = await prepared();
    const proxy = { HTTPS_PROXY: `http://user:${CANARY}-proxy@127.0.0.1:1` };
    here.write(CONFIG.replace('ORGANIZATION_URL', 'https://acme.gladly.com'));
    const run = await quietly(here, 'plan --verbose', {
      environment: { ...proxy, ...timePassing(20) },
    });
    expect(run).toMatchObject({ code: 1 });
    const url = `https://user:${CANARY}@acme.gladly.com`;
    here.write(CONFIG.replace('ORGANIZATION_URL', url));
    for (const mode of ['', ' --json']) await quietly(here, `validate${mode}`);
  });

  it('shows no line of the file that holds a secret', async () => {
    const here = await prepared();
    here.write(`${CONFIG}  - broken`);
    for (const mode of ['', ' --json']) {
      expect((await quietly(here, `validate${mode}`)).code).toBe(1);
    }
    here.write(CONFIG.replace('x-literal:', 'x-literal: ]'));
    expect((await quietly(here, 'validate')).code).toBe(1);
    here.write(CONFIG.replace('{ secret: HEADER }', `{ secrt: ${CANARY} }`));
    expect((await quietly(here, 'validate')).code).toBe(1);
    here.write(CONFIG.replace('{ secret: HEADER }', `{ secret: ${CANARY} }`));
    expect((await quietly(here, 'validate')).code).toBe(1);
  });
});
