import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  openReadingClient,
  openWritingClient,
  type WritingClient,
} from '../../src/gladly/client.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { Secret } from '../../src/shared/secret.ts';
import { testEmulator } from '../support/emulator.ts';
import { scriptedServer } from '../support/http-server.ts';
import { transportOptions } from '../support/transport.ts';

const HOOK = { url: 'https://hooks.acme.com/csat', events: ['CONVERSATION/CLOSED'] };

describe('a reading client', () => {
  it('has nothing to write with', async () => {
    const server = await scriptedServer([{ body: [] }]);
    const client = openReadingClient(transportOptions(server));
    onTestFinished(() => client.close());
    expect(Object.keys(client).toSorted()).toEqual([
      'checkToken',
      'close',
      'origin',
      'reader',
      'user',
    ]);
  });
});

describe('a client of the emulated organization', () => {
  it('takes a webhook through its whole life', async () => {
    const { reader, writer } = await clientOf();
    const id = await writer.createWebhook({
      ...HOOK,
      name: 'Survey',
      enabled: false,
      headers: { 'X-Api-Key': new Secret('fake-key-for-tests') },
    });
    await expect(reader.webhook(id)).resolves.toMatchObject({
      ...HOOK,
      name: 'Survey',
      enabled: false,
      hasCredentials: false,
      headerKeys: ['x-api-key'],
    });
    await writer.updateWebhook(id, { enabled: true });
    await expect(reader.webhooks()).resolves.toMatchObject([{ id, enabled: true }]);
    await expect(writer.deleteWebhook(id)).rejects.toMatchObject({ failure: 'rejected' });
    await writer.updateWebhook(id, { enabled: false });
    await writer.deleteWebhook(id);
    await expect(reader.webhook(id)).resolves.toBeNull();
  });

  it('learns who holds the name of a topic', async () => {
    const { reader, writer } = await clientOf();
    const id = await writer.createTopic({ id: 'topic-surveys', name: 'Surveys' });
    await expect(writer.createTopic({ id: 'topic-other', name: 'Surveys' })).rejects.toMatchObject({
      failure: 'conflict',
      entries: [{ attribute: 'name', code: 'taken', holder: id }],
    });
    await writer.updateTopic(id, { name: 'Polls', disabled: true });
    await expect(reader.topic(id)).resolves.toEqual({ id, name: 'Polls', disabled: true });
  });

  it('reads users, inboxes and the organization', async () => {
    const { reader } = await clientOf({
      seed: {
        id: 'org-acme',
        users: [{ id: 'user-bot', email: 'bot@acme.com', name: 'Bot' }],
        inboxes: [{ id: 'inbox-returns', name: 'Returns', disabled: true }],
      },
    });
    await expect(reader.organization()).resolves.toMatchObject({ id: 'org-acme' });
    await expect(reader.inboxes()).resolves.toEqual([
      { id: 'inbox-returns', name: 'Returns', disabled: true },
    ]);
    const bot = { id: 'user-bot', email: 'bot@acme.com', name: 'Bot' };
    await expect(reader.users()).resolves.toContainEqual(bot);
  });

  it('finds out whether a token of somebody else works', async () => {
    const { checkToken } = await clientOf({
      seed: { users: [{ email: 'bot@acme.com', token: 'fake-bot-token' }] },
    });
    await expect(checkToken('bot@acme.com', new Secret('fake-bot-token'))).resolves.toBe('works');
    await expect(checkToken('bot@acme.com', new Secret('fake-old-token'))).resolves.toBe(
      'rejected',
    );
  });

  it('creates one topic, though the answer to the creation is lost', async () => {
    const { reader, writer } = await clientOf({
      faults: [{ on: { method: 'POST' }, moment: 'after', effect: { type: 'reset' } }],
    });
    const topic = { id: 'topic-surveys', name: 'Surveys' };
    await expect(writer.createTopic(topic)).rejects.toMatchObject({ mayHaveHappened: true });
    await expect(reader.topics()).resolves.toHaveLength(1);
  });

  it.each(['sliding', 'calendar-second'] as const)(
    'is never refused for asking too often (window: %s)',
    async (rateLimitWindow) => {
      const emulator = await testEmulator({ rules: { requestsPerSecond: 10, rateLimitWindow } });
      const { reader } = clientFor(emulator);
      await Promise.all(Array.from({ length: 24 }, () => reader.organization()));
      const statuses = emulator.control.requests().map(({ status }) => status);
      expect(statuses).toEqual(Array.from({ length: 24 }, () => 200));
    },
  );
});

describe('the module', () => {
  it('leaves undici’s global dispatcher alone and loads only what it needs of undici', async () => {
    const script = `
      import { createRequire } from 'node:module';
      const require = createRequire(${JSON.stringify(import.meta.url)});
      require('undici/lib/dispatcher/pool.js');
      const loaded = Object.keys(require.cache).filter((path) => /undici.lib.(web|mock|cache)/.test(path));
      console.log(loaded.length, globalThis[Symbol.for('undici.globalDispatcher.1')] === undefined);
    `;
    const args = ['--input-type=module', '-e', script];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout.trim()).toBe('0 true');
  });
});

async function clientOf(options: EmulatorOptions = {}): Promise<WritingClient> {
  return clientFor(await testEmulator(options));
}

function clientFor(emulator: Emulator): WritingClient {
  const { user, token } = emulator.credentials;
  const credentials = { user, token: new Secret(token), clock: systemClock };
  const client = openWritingClient(transportOptions(emulator, credentials));
  onTestFinished(() => client.close());
  return client;
}
