import { describe, expect, it } from 'vitest';
import type { Scenario } from '../support/scenario.ts';
import { csat, outcomesOf, scenario } from '../support/scenario.ts';

const WEBHOOK = `webhooks:
      survey:
        url: https://hooks.acme.com/survey
        events: [CONVERSATION/CLOSED]
        headers: { x-api-key: { secret: CSAT_KEY } }`;

const HOST = 'hooks.acme.com';
const WRONG = { secrets: { CSAT_KEY: 'fake-wrong-key' } } as const;
const RIGHT = { secrets: { CSAT_KEY: 'fake-right-key' } } as const;

/** The endpoint refuses what the first apply sent, as it would a key that is not its own. */
async function refused(): Promise<Scenario & { readonly receipt: string }> {
  const here = await scenario({
    config: csat(WEBHOOK),
    endpoints: { [HOST]: { answers: 401 } },
  });
  const { stdout, code } = await here.run('apply --yes', WRONG);
  expect(code).toBe(4);
  return { ...here, receipt: plain(stdout) };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('a webhook that was made with a wrong secret and could not be switched on', () => {
  it('is told as made and gone on with, and gets the corrected secret', async () => {
    const here = await refused();
    expect(here.receipt).toContain('The webhook is in Gladly now, switched off.');
    expect(here.receipt).toContain('That goes on with this webhook and makes no second one.');
    here.emulator.control.setEndpoints({ [HOST]: { answers: 200 } });
    const planned = plain((await here.run('plan', RIGHT)).stdout);
    expect(planned).toContain('an earlier apply created it and could not finish');
    expect(planned).not.toMatch(/already in Gladly|Nobody can tell/);
    const applied = await here.run('apply --yes', RIGHT);
    expect(applied.code).toBe(0);
    expect(applied.stdout).not.toContain('nobody can tell');
    const { headers } = here.emulator.control.secrets('survey');
    expect(headers['x-api-key']).toBe(RIGHT.secrets.CSAT_KEY);
  });

  it('has failed again, not partly, where the second apply could change nothing', async () => {
    const here = await refused();
    const again = await here.run('apply --yes --json', WRONG);
    expect(outcomesOf(again)['csat.webhook.survey:enable']).toBe('refused endpoint-silent');
    expect(again).toMatchObject({ code: 1, document: { result: 'failed' } });
  });

  it('gets its secrets again when the key of their fingerprints was replaced', async () => {
    const here = await refused();
    here.emulator.control.setEndpoints({ [HOST]: { answers: 200 } });
    const environment = { GLADLY_SIGNING_KEY: 'fake-signing-key-of-today' };
    const again = await here.run('apply --yes --json', { ...WRONG, environment });
    expect(outcomesOf(again)['csat.webhook.survey:resend-secrets']).toBe('done');
    expect(again.code).toBe(0);
  });
});
