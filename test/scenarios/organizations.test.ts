import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { CONNECTED, FIVE_VENDORS } from '../support/five-vendors.ts';
import type { Scenario } from '../support/scenario.ts';
import { scenario } from '../support/scenario.ts';
import { shapeOf, sorted } from '../support/shape.ts';

/** The example's production and its sandbox, an emulated organization each. */
async function bothOf(): Promise<{ readonly here: Scenario; readonly sandbox: Emulator }> {
  const sandbox = await testEmulator({ rules: { droppedEvents: 'accepted' } });
  const config = FIVE_VENDORS.replace('https://acme.gladly.qa', sandbox.url);
  return { here: await scenario({ config }), sandbox };
}

describe('a sandbox beside production', () => {
  it('gets what the file lays over for it, and nothing that it leaves out', async () => {
    const { here, sandbox } = await bothOf();
    const run = await here.run(
      `apply --yes --json --organization sandbox --allowed-hosts ${sandbox.host}`,
    );
    expect(run).toMatchObject({ code: 0, document: { result: 'applied' } });
    expect(here.emulator.control.requests()).toEqual([]);
    const atSandbox = new Map([
      ['https://hooks.idiomatic.example/acme', 'https://hooks.idiomatic.example/acme-sandbox'],
      ['https://hooks.acme.com/csat', 'https://hooks.acme.com/csat-sandbox'],
    ]);
    expect(shapeOf(sandbox)).toEqual(
      sorted({
        topics: CONNECTED.topics.filter(({ name }) => !name.startsWith('HiO')),
        webhooks: CONNECTED.webhooks.map((one) => {
          return { ...one, url: atSandbox.get(one.url) ?? one.url };
        }),
      }),
    );
    const plan = run.document.plan as unknown as { readonly integrations: { key: string }[] };
    const keys = plan.integrations.map(({ key }) => key);
    expect(keys).toEqual(['assembled', 'csat', 'idiomatic', 'sidekick']);
  });

  it('does not get what production gets, nor the other way round', async () => {
    const { here, sandbox } = await bothOf();
    const command = `apply --yes --organization production --allowed-hosts ${sandbox.host}`;
    expect((await here.run(command)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
    expect(sandbox.control.requests()).toEqual([]);
  });

  it('refuses the token of production, which is for one organization only', async () => {
    const { here, sandbox } = await bothOf();
    const environment = { GLADLY_API_TOKEN: 'fake-token-of-production' };
    const command = `plan --organization sandbox --allowed-hosts ${sandbox.host}`;
    const { code, stderr } = await here.run(command, { environment });
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\s+sandbox\s+token\s+does\s+not\s+work\s+in\s+production/);
  });
});
