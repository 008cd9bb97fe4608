import { describe, expect, it } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const SEED = {
  id: 'acme-org',
  name: 'Acme',
  users: [
    { id: 'u1', name: 'Dana', email: 'dana@acme.com' },
    { id: 'u2', name: 'June', email: 'june@acme.com', active: false },
    { id: 'u3', name: 'Bot', email: 'bot@acme.com', roles: ['API User'] },
  ],
  inboxes: [
    { id: 'i1', name: 'HiOperator' },
    { id: 'i2', name: 'Old', disabled: true },
  ],
};

function organization(rules: Partial<EmulatorRules> = {}) {
  return testEmulator({ seed: SEED, rules: { unknownFieldsInAnswers: false, ...rules } });
}

describe('what can be read but not written', () => {
  it('the organization says who it is and where it lives', async () => {
    const emulator = await organization();
    expect((await judgedCall(emulator, 'GET /api/v1/organization')).body).toEqual({
      id: 'acme-org',
      name: 'Acme',
      loginDomain: 'acme.com',
      timezone: 'America/Los_Angeles',
      gladlyUrl: emulator.url,
    });
  });

  it('the organization can live at an address of its own', async () => {
    const emulator = await testEmulator({ gladlyUrl: 'https://acme.gladly.com' });
    const { body } = await judgedCall(emulator, 'GET /api/v1/organization');
    expect(body).toMatchObject({ gladlyUrl: 'https://acme.gladly.com' });
  });

  it('an agent is an id, a name and an address: no roles, no inboxes', async () => {
    const emulator = await organization();
    expect((await judgedCall(emulator, 'GET /api/v1/agents/u1')).body).toEqual({
      id: 'u1',
      name: 'Dana',
      emailAddress: 'dana@acme.com',
    });
  });

  it('an inbox is an id, a name and whether it is disabled: no SLA, no members', async () => {
    const emulator = await organization();
    expect((await judgedCall(emulator, 'GET /api/v1/inboxes')).body).toEqual([
      { id: 'i1', name: 'HiOperator', disabled: false },
      { id: 'i2', name: 'Old', disabled: true },
    ]);
    expect((await judgedCall(emulator, 'GET /api/v1/inboxes/i2')).body).toMatchObject({
      name: 'Old',
    });
  });

  it.each([
    'GET /api/v1/agents/nobody',
    'GET /api/v1/inboxes/none',
    'GET /api/v1/organization/acme-org',
    'GET /api/v1/webhook-hooks',
    'GET /api/v1/toString',
    'GET /api/v2/topics',
    'GET /',
    'POST /api/v1/agents',
    'PATCH /api/v1/inboxes/i1',
    'DELETE /api/v1/agents/u1',
    'PUT /api/v1/webhooks',
    'PUT /api/v1/topics',
    'PUT /api/v1/topics/x',
    'POST /api/v1/organization',
  ])('%s is answered with 404', async (request) => {
    const emulator = await organization();
    const before = emulator.control.snapshot();
    const body = request.startsWith('GET') ? {} : { body: { name: 'a' } };
    const { status } = await judgedCall(emulator, request, body);
    expect(status).toBe(404);
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('ids that need it are percent-encoded in paths', async () => {
    const emulator = await testEmulator({ seed: { inboxes: [{ id: 'a/b c', name: 'Odd' }] } });
    const { body } = await judgedCall(emulator, 'GET /api/v1/inboxes/a%2Fb%20c');
    expect(body).toMatchObject({ name: 'Odd' });
    expect((await judgedCall(emulator, 'GET /api/v1/inboxes/%E0%A4%A')).status).toBe(404);
  });
});

describe('switches for users', () => {
  it.each([
    [{ deactivatedUsersListed: true, usersWithoutAgentRoleListed: true }, ['u1', 'u2', 'u3']],
    [{ deactivatedUsersListed: false, usersWithoutAgentRoleListed: true }, ['u1', 'u3']],
    [{ deactivatedUsersListed: true, usersWithoutAgentRoleListed: false }, ['u1', 'u2']],
    [{ deactivatedUsersListed: false, usersWithoutAgentRoleListed: false }, ['u1']],
  ])('%j lists %j', async (rules, ids) => {
    const emulator = await organization(rules);
    const { body } = await judgedCall(emulator, 'GET /api/v1/agents');
    const listed = (body as readonly { id: string }[]).map((agent) => agent.id);
    expect(listed.filter((id) => id.startsWith('u') && id.length === 2)).toEqual(ids);
    for (const id of ['u1', 'u2', 'u3']) {
      const { status } = await judgedCall(emulator, `GET /api/v1/agents/${id}`);
      expect(status).toBe(ids.includes(id) ? 200 : 404);
    }
  });
});
