import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import type { Permission } from '../../src/emulator/state.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const KINDS = ['organization', 'agents', 'inboxes', 'topics', 'webhooks'] as const;

function basic(user: string, token: string) {
  return { authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` };
}

describe('without good credentials', () => {
  it.each([
    ['no header', { authorization: '' }],
    ['another scheme', { authorization: 'Bearer emulated-token' }],
    ['a wrong token', basic('reconciler@acme.com', 'wrong')],
    ['no token', basic('reconciler@acme.com', '')],
    ['an unknown user', basic('nobody@acme.com', 'emulated-token')],
    ["somebody else's token", basic('dana@acme.com', 'emulated-token')],
    ['a pair without a colon', { authorization: `Basic ${Buffer.from('a').toString('base64')}` }],
    ['text that is not base64', { authorization: 'Basic ???' }],
  ])('%s: every kind answers 401', async (_title, headers) => {
    const emulator = await testEmulator({ seed: { users: [{ email: 'dana@acme.com' }] } });
    for (const kind of KINDS) {
      expect((await judgedCall(emulator, `GET /api/v1/${kind}`, { headers })).status).toBe(401);
    }
  });

  it('a token that holds a colon is taken whole', async () => {
    const credentials = { user: 'a@acme.com', token: 'fake:token' };
    const emulator = await testEmulator({ credentials });
    expect((await judgedCall(emulator, 'GET /api/v1/organization')).status).toBe(200);
  });

  it('a deactivated user is not let in', async () => {
    const emulator = await testEmulator();
    const { user } = emulator.credentials;
    emulator.control.change({ change: 'edit-user', user, fields: { active: false } });
    expect((await judgedCall(emulator, 'GET /api/v1/organization')).status).toBe(401);
  });

  it('a token that was taken back no longer works', async () => {
    const emulator = await testEmulator();
    const { user } = emulator.credentials;
    emulator.control.change({ change: 'edit-user', user, fields: { token: '' } });
    expect((await judgedCall(emulator, 'GET /api/v1/organization')).status).toBe(401);
  });

  it('a write changes nothing', async () => {
    const emulator = await testEmulator();
    const before = emulator.control.snapshot();
    const options = { body: { name: 'a' }, headers: { authorization: '' } };
    expect((await judgedCall(emulator, 'POST /api/v1/topics', options)).status).toBe(401);
    expect(emulator.control.snapshot()).toBe(before);
  });
});

describe('without permission', () => {
  it('a user without the role API User gets 403 for every kind', async () => {
    const emulator = await testEmulator();
    const { user } = emulator.credentials;
    emulator.control.change({ change: 'edit-user', user, fields: { roles: ['Agent'] } });
    for (const kind of KINDS) {
      expect((await judgedCall(emulator, `GET /api/v1/${kind}`)).status).toBe(403);
    }
  });

  it.each(KINDS)('%s can be forbidden while the others may be read', async (forbidden) => {
    const emulator = await testEmulator();
    const { user } = emulator.credentials;
    emulator.control.change({ change: 'edit-user', user, fields: { forbidden: [forbidden] } });
    for (const kind of KINDS) {
      const { status } = await judgedCall(emulator, `GET /api/v1/${kind}`);
      expect(status).toBe(kind === forbidden ? 403 : 200);
    }
  });

  it('writing can be forbidden while reading is not', async () => {
    const emulator = await testEmulator();
    const { user } = emulator.credentials;
    const forbidden: readonly Permission[] = ['topics.write'];
    emulator.control.change({ change: 'edit-user', user, fields: { forbidden } });
    const body = { name: 'a' };
    expect((await judgedCall(emulator, 'GET /api/v1/topics')).status).toBe(200);
    expect((await judgedCall(emulator, 'POST /api/v1/topics', { body })).status).toBe(403);
    expect(emulator.control.snapshot().topics).toEqual([]);
  });
});

describe('the body of a refusal', () => {
  it.each([
    [strictRules.refusalBody, null],
    [lenientRules.refusalBody, { errors: [{ code: 'invalid', detail: expect.any(String) }] }],
  ])('is %s', async (refusalBody, body) => {
    const rules = { refusalBody, errorBody: 'array' as const };
    const emulator = await testEmulator({ rules });
    const headers = { authorization: '' };
    const refusal = await judgedCall(emulator, 'GET /api/v1/topics', { headers });
    expect(refusal).toMatchObject({ status: 401, body });
  });
});
