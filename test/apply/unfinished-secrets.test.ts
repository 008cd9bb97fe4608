import { describe, expect, it } from 'vitest';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';
import { desiredWebhook, secret } from '../support/builders.ts';

const survey = desiredWebhook('survey', { headers: { 'x-api-key': secret('KEY') } });
const silent = { [survey.fields.url]: { answers: 503 } } as const;
const well = { [survey.fields.url]: { answers: 200 } } as const;

const WRONG = { secrets: { KEY: 'fake-wrong' } } as const;
const RIGHT = { secrets: { KEY: 'fake-right' } } as const;

const ENABLED = { [`${survey.address}:adopt`]: 'unchanged', [`${survey.address}:enable`]: 'done' };
const RESENT = { ...ENABLED, [`${survey.address}:resend-secrets`]: 'done' };

function keyIn({ emulator }: Site): string | undefined {
  return emulator.control.secrets(survey.fields.name).headers['x-api-key'];
}

async function halfMade(): Promise<Site> {
  const here = await site({ endpoints: silent });
  await here.apply([survey], WRONG);
  here.emulator.control.setEndpoints(well);
  return here;
}

describe('a creation that was not finished', () => {
  it('is finished with a secret that was corrected since, before it is switched on', async () => {
    const here = await halfMade();
    here.requests();
    const again = await here.apply([survey], RIGHT);
    expect(
      again.plan.operations.map(({ action, cause, reason }) => [action, cause, reason]),
    ).toEqual([
      ['adopt', 'this-change', 'creation-unfinished'],
      ['resend-secrets', 'this-change', 'secret-changed'],
      ['enable', 'this-change', 'differs'],
    ]);
    expect(again).toMatchObject({ success: true, outcomes: RESENT });
    expect(here.requests().filter((one) => one.startsWith('PATCH'))).toHaveLength(2);
    expect(keyIn(here)).toBe('fake-right');
    expect(await here.plan([survey], RIGHT)).toMatchObject({ operations: [], notes: [] });
  });

  it('does not send a secret again that it has sent, and knows it in the end', async () => {
    const here = await halfMade();
    const again = await here.apply([survey], WRONG);
    expect(again).toMatchObject({ success: true, outcomes: ENABLED });
    expect(again.journal.final?.notes).toEqual([]);
    expect(await here.plan([survey], WRONG)).toMatchObject({ operations: [], notes: [] });
    const rotated = await here.plan([survey], RIGHT);
    expect(rotated.operations).toMatchObject([{ cause: 'secret-rotated', inScope: false }]);
  });

  it('knows what a second apply has sent that could not switch it on either', async () => {
    const here = await halfMade();
    here.emulator.control.setEndpoints(silent);
    expect((await here.apply([survey], RIGHT)).outcomes).toMatchObject({
      [`${survey.address}:resend-secrets`]: 'done',
      [`${survey.address}:enable`]: 'refused endpoint-silent',
    });
    here.emulator.control.setEndpoints(well);
    expect((await here.apply([survey], RIGHT)).outcomes).toEqual(ENABLED);
    expect(keyIn(here)).toBe('fake-right');
  });
});
