import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../src/emulator/faults.ts';
import type { ExpectedError } from '../support/failures.ts';
import { credentialsFor, expectError, typed, words } from '../support/failures.ts';
import { timePassing } from '../support/fast-clock.ts';
import { scriptedServer } from '../support/http-server.ts';
import type { Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario, writesOf } from '../support/scenario.ts';

/** Uses every kind that Gladly lists: webhooks, topics, agents and inboxes. */
const CONFIG = csat(`
  user: { email: csat@acme.com }
  inboxes: { surveys: { name: Surveys } }
  topics: { sent: { name: CSAT sent } }
  webhooks: { survey: { url: https://hooks.acme.com/csat, events: [CONVERSATION/CLOSED] } }
`);

/** Commands that ask Gladly; none of them may write when it cannot even read. */
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['plan', []],
  ['apply', ['--yes']],
  ['drift', []],
  ['ledger rebuild', ['--ledger', 'ledger.json']],
];

const RETRIES = timePassing(20);
const TIME_OUTS = timePassing(60);

const FORBIDDEN: ExpectedError = {
  reason: 'gladly-permission',
  says: /reconciler@acme\.com .*\(403\)/,
  remedy: /API User.*Settings > People > Users/,
};

function argvFor({ emulator }: Scenario, command = 'plan', flags: readonly string[] = []) {
  return [...command.split(' '), ...flags, '--allowed-hosts', emulator.host];
}

describe('a token', () => {
  it.each(COMMANDS)('that Gladly does not know ends %s (401)', async (command, flags) => {
    const here = await scenario({ config: CONFIG });
    const argv = argvFor(here, command, flags);
    const wrong = { ...credentialsFor(here), GLADLY_API_TOKEN: 'fake-token-of-another' };
    await expectError((more) => typed(here, [...argv, ...more], wrong), {
      reason: 'gladly-auth',
      says: /did not accept the API token of reconciler@acme\.com .*\(401\)/,
      remedy: /GLADLY_API_USER .*GLADLY_API_TOKEN .*Settings > API Tokens/,
    });
    expect(writesOf(here)).toEqual([]);
  });

  it.each(COMMANDS)('that may do nothing ends %s (403)', async (command, flags) => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { times: 'always' }, effect: { type: 'answer', status: 403 } });
    const argv = argvFor(here, command, flags);
    await expectError((more) => typed(here, [...argv, ...more]), FORBIDDEN);
    expect(writesOf(here)).toEqual([]);
  });
});

describe('an organization that cannot be read', () => {
  const unreachable = (says: RegExp, remedy: RegExp): ExpectedError => {
    return { reason: 'gladly-unreachable', says, remedy };
  };
  const elsewhere = unreachable(/something unexpected/, /may not be Gladly.*url in the file/);

  it.each<[string, FaultEffect, ExpectedError]>([
    ['is unknown (404)', { type: 'answer', status: 404 }, unreachable(/no Gladly.*404/, /url in/)],
    ['is out of order (500)', { type: 'answer', status: 500 }, unreachable(/500/, /Try again/)],
    [
      'refuses for ever because of its limit (429)',
      { type: 'answer', status: 429 },
      unreachable(/after several tries.*429/, /10 requests a second.*--requests-per-second/),
    ],
    [
      'asks to come again in an hour (429)',
      { type: 'answer', status: 429, headers: { 'retry-after': '3600' } },
      unreachable(/429/, /10 requests a second.*--requests-per-second/),
    ],
    ['is a page of HTML', { type: 'nonsense', as: 'html' }, elsewhere],
    ['is another JSON', { type: 'nonsense', as: 'wrong-type' }, elsewhere],
    ['is broken JSON', { type: 'nonsense', as: 'broken-json' }, elsewhere],
    ['is an empty answer', { type: 'nonsense', as: 'empty' }, elsewhere],
    ['is cut off', { type: 'cut-off' }, unreachable(/broke before .* complete/, /Try again/)],
    ['breaks the connection', { type: 'reset' }, unreachable(/broke before/, /Try again/)],
  ])('because it %s is told, and nothing is written', async (_title, effect, expected) => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { times: 'always' }, effect });
    const environment = { ...credentialsFor(here), ...RETRIES };
    const argv = argvFor(here, 'apply', ['--yes']);
    await expectError((more) => typed(here, [...argv, ...more], environment), expected);
    expect(writesOf(here)).toEqual([]);
  });

  it('because it never answers is told with the time that was waited', async () => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { times: 'always' }, effect: { type: 'hang' } });
    const environment = { ...credentialsFor(here), ...TIME_OUTS };
    await expectError((more) => typed(here, [...argvFor(here), ...more], environment), {
      reason: 'gladly-unreachable',
      says: /after several tries: no complete answer within 30 s/,
      remedy: /Try again later/,
    });
  });

  it('because it takes a minute for each answer is told with the time as well', async () => {
    const here = await scenario({ config: CONFIG });
    here.emulator.control.setLatency(60_000);
    const environment = { ...credentialsFor(here), ...TIME_OUTS };
    await expectError((more) => typed(here, [...argvFor(here), ...more], environment), {
      reason: 'gladly-unreachable',
      says: /no complete answer within 30 s/,
      remedy: /Try again later/,
    });
  });

  it('within a quarter of a second is waited for', async () => {
    const here = await scenario({ config: CONFIG });
    here.emulator.control.setLatency(250);
    expect((await here.run('plan')).code).toBe(0);
  });

  it.each([
    ['closed port', 'http://127.0.0.1:1', ['--allowed-hosts', '127.0.0.1:1'], /\(ECONNREFUSED\)/],
    // A label may have 63 characters, so no name server is even asked.
    ['name that does not exist', `https://${'a'.repeat(64)}.gladly.com`, [], /\(ENOTFOUND\)/],
  ])('at a %s is told', async (_title, url, flags, says) => {
    const here = await scenario();
    here.write(CONFIG.replace('ORGANIZATION_URL', url));
    const environment = { ...credentialsFor(here), ...RETRIES };
    await expectError(
      (more) => typed(here, ['apply', '--yes', ...flags, ...more], environment),
      unreachable(says, /url in the file/),
    );
  });

  it('by https at a host that speaks none is told', async () => {
    const here = await scenario();
    const url = here.emulator.url.replace('http:', 'https:');
    here.write(CONFIG.replace('ORGANIZATION_URL', url));
    await expectError(
      (more) => typed(here, [...argvFor(here), ...more]),
      unreachable(/the encrypted connection failed/, /NODE_EXTRA_CA_CERTS/),
    );
    expect(here.emulator.control.requests()).toEqual([]);
  });
});

describe('a redirect to another host', () => {
  it.each([301, 302] as const)('is not followed: nothing goes there (%i)', async (status) => {
    const other = await scriptedServer([{ body: {} }]);
    const here = await scenario({ config: CONFIG });
    const location = `${other.url}/api/v1/organization`;
    addFaults(here, { on: { times: 'always' }, effect: { type: 'redirect', status, location } });
    const argv = [...argvFor(here, 'apply', ['--yes']), '--allowed-hosts', other.host];
    await expectError((more) => typed(here, [...argv, ...more]), {
      reason: 'gladly-unreachable',
      says: new RegExp(`${status}, a redirect to ${other.host}`),
      remedy: /token is never sent along/,
    });
    expect(other.requests).toEqual([]);
  });
});

describe('a list that cannot be read', () => {
  const effects: readonly (readonly [string, FaultEffect, RegExp])[] = [
    ['wants another token', { type: 'answer', status: 401 }, /401/],
    ['is forbidden', { type: 'answer', status: 403 }, /403/],
    ['is missing', { type: 'answer', status: 404 }, /404/],
    ['fails', { type: 'answer', status: 503 }, /503/],
    ['is a page of HTML', { type: 'nonsense', as: 'html' }, /not JSON/],
    ['is no list', { type: 'nonsense', as: 'wrong-type' }, /a list is due/],
    ['holds something else', { type: 'nonsense', as: 'wrong-elements' }, /a text is due/],
    ['is cut off', { type: 'cut-off' }, /broke before/],
    ['is refused for ever', { type: 'answer', status: 429 }, /429/],
  ];
  const cases = effects.flatMap(([title, effect, says]) =>
    ['webhooks', 'topics'].map((kind) => [kind, title, effect, says] as const),
  );

  it.each(cases)('is not taken for empty: %s that %s', async (kind, _title, effect, says) => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { path: `/api/v1/${kind}`, times: 'always' }, effect });
    const environment = { ...RETRIES };
    const [planned, applied] = await Promise.all([
      here.run('plan --json', { environment }),
      here.run('apply --yes', { environment }),
    ]);
    expect(planned).toMatchObject({
      code: 3,
      document: { result: 'changes', reason: 'unreadable' },
    });
    expect(planned.document.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(planned.document.plan?.refusals).toMatchObject([{ guard: 'unreadable', kind }]);
    expect(applied.code).toBe(3);
    expect(words(applied.stdout)).toMatch(says);
    expect(words(applied.stdout)).toMatch(/What cannot be read is not taken for empty/);
    expect(writesOf(here)).toEqual([]);
  });

  it.each(['agents', 'inboxes'])(
    'of %s leaves its checks open, and stops no apply',
    async (kind) => {
      const here = await scenario({ config: CONFIG });
      const effect = { type: 'answer', status: 403 } as const;
      addFaults(here, { on: { path: `/api/v1/${kind}`, times: 'always' }, effect });
      const run = await here.run('apply --yes --json');
      expect(run).toMatchObject({ code: 0, document: { result: 'applied' } });
      expect(run.document.counts).toMatchObject({ creates: 2, 'open-checks': 2 });
      expect((await here.run('plan')).stdout).toMatch(/\(403\)/);
    },
  );
});

describe('a drift check', () => {
  it('that cannot read a list does not say that all is well', async () => {
    const here = await scenario({ config: CONFIG });
    const effect = { type: 'answer', status: 403 } as const;
    addFaults(here, { on: { path: '/api/v1/webhooks', times: 'always' }, effect });
    const asText = await here.run('drift');
    const asJson = await here.run('drift --json');
    expect(asJson).toMatchObject({
      code: 3,
      document: { result: 'refused', reason: 'unreadable' },
    });
    expect(asText.code).toBe(3);
    expect(asText.stdout).not.toMatch(/No drift/);
  });
});

describe('a write that Gladly refuses', () => {
  it('is told with its words and what to do, and the rest is done', async () => {
    const here = await scenario({ config: CONFIG });
    const body = { errors: [{ attr: 'url', code: 'invalid', detail: 'This host is on a list.' }] };
    addFaults(here, {
      on: { method: 'POST', path: '/api/v1/webhooks' },
      effect: { type: 'answer', status: 400, body },
    });
    const run = await here.run('apply --yes');
    expect(run.code).toBe(4);
    expect(words(run.stdout)).toMatch(/This host is on a list\./);
    expect(here.emulator.control.snapshot().topics).toMatchObject([{ name: 'CSAT sent' }]);
    expect((await here.run('apply --yes')).code).toBe(0);
  });

  it('for want of permission names the role, and nothing of it is done (exit code 1)', async () => {
    const here = await scenario({ config: CONFIG });
    const effect = { type: 'answer', status: 403 } as const;
    addFaults(here, { on: { method: 'write', times: 'always' }, effect });
    const asText = await here.run('apply --yes');
    const asJson = await here.run('apply --yes --json');
    expect(asText.code).toBe(1);
    expect(words(asText.stdout)).toMatch(/API User/);
    expect(asJson).toMatchObject({
      code: 1,
      document: { result: 'failed', reason: 'gladly-permission' },
    });
    expect(here.emulator.control.snapshot()).toMatchObject({ topics: [], webhooks: [] });
  });
});
