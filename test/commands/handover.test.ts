import { describe, expect, it } from 'vitest';
import { environmentKeys } from '../../src/commands/connection.ts';
import type { HandoverRequest } from '../../src/commands/handover.ts';
import { handover } from '../../src/commands/handover.ts';
import type { CommandPorts, ConfigSource } from '../../src/commands/ports.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { inReturnPhrase } from '../../src/report/messages/handover.ts';
import { phraseText } from '../../src/report/plain.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { integration } from '../support/config.ts';
import { testEmulator } from '../support/emulator.ts';
import { rejectionOf } from '../support/errors.ts';

const FILE = 'gladly-integrations.yml';
const PLAYVOX = integration('vendor: playvox\nuser: { email: playvox@acme.com }');
const HIOPERATOR = integration('vendor: hioperator\nuser: { email: hio@acme.com }');

interface Situation {
  readonly file: string;
  readonly emulator?: Emulator;
  readonly token?: string;
  readonly integration?: string;
  readonly gladlyUrl?: string;
}

/** Makes the sheet for a file, with the token of the emulator unless told otherwise. */
function sheetFor(situation: Situation) {
  const { file, emulator, integration: key = 'csat' } = situation;
  const url = emulator?.url ?? 'https://acme.gladly.com';
  const content = file.replace('https://acme.gladly.com', url);
  const source: ConfigSource = {
    file: FILE,
    content,
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
  };
  const token = situation.token ?? emulator?.credentials.token ?? '';
  const environment = { GLADLY_API_USER: emulator?.credentials.user, GLADLY_API_TOKEN: token };
  const never = () => {
    throw new Error('A handover asked for it.');
  };
  const ports: CommandPorts = {
    program: 'gladly-integrations',
    environment,
    keys: environmentKeys(environment),
    clock: systemClock,
    logger: { progress: () => undefined, warn: never, debug: () => undefined },
    openConfig: () => Promise.resolve(source),
    openBase: never,
    openLedger: never,
    random: Math.random,
    hide: () => undefined,
    signal: new AbortController().signal,
  };
  const request: HandoverRequest = {
    config: FILE,
    allowedHosts: emulator === undefined ? [] : [emulator.host],
    organization: null,
    requestsPerSecond: 100,
    integration: key,
  };
  return handover(request, ports);
}

function workstreams(outcome: Awaited<ReturnType<typeof handover>>) {
  if (outcome.status !== 'made') throw new Error('No sheet was made.');
  return outcome.sheet.parts.find(({ key }) => key === 'workstreams');
}

describe('a handover', () => {
  it('computes the workstreams from the inboxes of the organization, by one list', async () => {
    const emulator = await testEmulator({
      seed: {
        inboxes: [
          { id: 'in1', name: 'VIP' },
          { id: 'in2', name: 'Old', disabled: true },
        ],
      },
    });
    const outcome = await sheetFor({ file: PLAYVOX, emulator });
    expect(outcome).toMatchObject({ status: 'made', reason: 'ok' });
    expect(workstreams(outcome)).toMatchObject({
      rows: [
        ['VIP', 'yes', 'in1|VIP'],
        ['Old', 'no: deactivated', 'in2|Old'],
      ],
    });
    expect(emulator.control.requests().map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(['GET /api/v1/inboxes', 'GET /api/v1/organization']),
    );
    expect(emulator.control.requests()).toHaveLength(2);
  });

  it('works without a token, and says what the computed part needs', async () => {
    const outcome = await sheetFor({ file: PLAYVOX });
    expect(outcome).toMatchObject({ status: 'made', reason: 'ok' });
    expect(workstreams(outcome)).toMatchObject({
      type: 'unread',
      why: { message: expect.stringContaining('GLADLY_API_TOKEN') },
    });
  });

  it('asks nothing of Gladly where nothing is computed', async () => {
    const emulator = await testEmulator();
    const outcome = await sheetFor({ file: HIOPERATOR, emulator });
    expect(outcome).toMatchObject({ status: 'made', reason: 'ok' });
    expect(emulator.control.requests()).toEqual([]);
  });

  it('of a token that does not work has the rest, and the reason', async () => {
    const emulator = await testEmulator();
    const outcome = await sheetFor({ file: PLAYVOX, emulator, token: 'fake-wrong-token' });
    expect(outcome).toMatchObject({ status: 'made', reason: 'gladly-auth' });
    expect(workstreams(outcome)).toMatchObject({ type: 'unread' });
  });

  it('takes a list that cannot be read for unread, not for empty', async () => {
    const emulator = await testEmulator();
    emulator.control.addFault({
      on: { path: '/api/v1/inboxes' },
      effect: { type: 'answer', status: 403 },
    });
    const outcome = await sheetFor({ file: PLAYVOX, emulator });
    expect(outcome).toMatchObject({ status: 'made', reason: 'gladly-permission' });
    expect(workstreams(outcome)).toMatchObject({ type: 'unread' });
  });

  it('takes no ids from an organization that is not the one of the file', async () => {
    const emulator = await testEmulator({ seed: { inboxes: [{ name: 'Theirs' }] } });
    emulator.control.change({
      change: 'edit-organization',
      fields: { gladlyUrl: 'https://other.gladly.com' },
    });
    const outcome = await sheetFor({ file: PLAYVOX, emulator });
    expect(outcome).toMatchObject({ status: 'made', reason: 'wrong-organization' });
    expect(workstreams(outcome)).toMatchObject({
      type: 'unread',
      why: { message: expect.stringContaining('other.gladly.com') },
    });
  });

  it('of an integration that is not there says which there are', async () => {
    const error = await rejectionOf(sheetFor({ file: PLAYVOX, integration: 'csta' }));
    expect(error.message).toBe('production has no integration "csta"');
    expect(error.remedy).toBe('Did you mean csat? There are: csat.');
  });

  it('says of two inputs that can stand for each other what each is', async () => {
    const file = integration(
      'vendor: gladly-sidekick\n' +
        'inputs: { user-email: s@acme.com, bot-name: Mel, inbox-names: [VIP] }',
    );
    const outcome = await sheetFor({ file });
    if (outcome.status !== 'made') throw new Error('No sheet was made.');
    const { sheet } = outcome;
    const [first] = sheet.awaited.map((one) => phraseText(inReturnPhrase(one, sheet)));
    expect(first).toContain('other-webhook-url: Address for messages in all channels');
    expect(first).toContain('chat-webhook-url: Address for chat messages.');
    expect(first).toContain('One of the two is enough.');
  });

  it('has the findings about its own integration only, wherever the file has them', async () => {
    const file = [
      'version: 1',
      'organizations:',
      '  production:',
      '    url: https://acme.gladly.com',
      '    integrations:',
      '      csat: { webhooks: { extra: { headers: { x-api-key: fake-text } } } }',
      '    ignore:',
      '      - { webhook: Old, reason: gone, until: 2020-01-01 }',
      'integrations:',
      '  other: { vendor: idiomatic, user: { email: idiomatic@acme.com } }',
      '  csat:',
      '    vendor: assembled',
      '    user: { email: assembled@acme.com }',
      '    webhooks: { extra: { url: "https://hooks.acme.com", events: [CONVERSATION/CLOSED] } }',
      '  empty: {}',
      '',
    ].join('\n');
    const linesOf = async (key: string) =>
      (await sheetFor({ file, integration: key })).diagnostics.map(
        ({ code, place }) => `${place.line} ${code}`,
      );
    expect(await linesOf('csat')).toEqual(['6 literal-secret', '12 awaited-input']);
    expect(await linesOf('other')).toEqual(['10 awaited-input']);
    expect(await linesOf('empty')).toEqual(['15 empty-integration']);
  });

  it('of a file with errors has its findings', async () => {
    const outcome = await sheetFor({ file: PLAYVOX.replace('playvox\n', 'playvx\n') });
    expect(outcome).toMatchObject({
      status: 'invalid',
      diagnostics: [{ code: 'unknown-vendor' }],
    });
  });
});
