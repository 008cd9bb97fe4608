import { describe, expect, it } from 'vitest';
import { actionScene } from '../support/action-scene.ts';

const COUNT = 2000;

/** A file with so many topics, each with a name of that form, and three webhooks or none. */
function file(name: (index: number) => string, webhooks: boolean): string {
  const topics = Array.from(
    { length: COUNT },
    (_, at) => `      t${at}: { name: "${name(at)}" }\n`,
  );
  const hooks = ['a', 'b', 'c'].map(
    (key) => `      ${key}: { url: "https://hooks.acme.com/${key}", events: [TASK/CREATED] }\n`,
  );
  return `version: 1
organizations:
  production: { url: ORGANIZATION_URL }
integrations:
  large:
    topics:
${topics.join('')}${webhooks ? `    webhooks:\n${hooks.join('')}` : ''}`;
}

describe('2,000 changes of topics and 3 removals', () => {
  it('fit one comment that names the removals, and its record binds', async () => {
    const seed = { topics: Array.from({ length: COUNT }, (_, at) => ({ name: `Topic ${at}` })) };
    const here = await actionScene({ config: file((at) => `Topic ${at}`, true), seed });
    const { repository } = here.github;
    const fast = { inputs: { 'require-review': 'false' } };
    const push = { branch: 'main', before: repository.headOf(), after: repository.headOf() };
    const first = await here.onPush(push, fast);
    expect(first).toMatchObject({
      code: 0,
      outputs: { result: 'applied', creates: '3', adoptions: '2000' },
    });
    here.emulator.control.clearRecords();

    const pull = here.open(file((at) => `Renamed ${at}`, false));
    const planned = await here.onPull(pull);
    expect(planned).toMatchObject({ code: 0, outputs: { updates: '2000', removals: '3' } });
    const [comment, ...others] = repository.commentsOn(pull);
    expect(others).toEqual([]);
    const body = comment?.body ?? '';
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    for (const key of ['a', 'b', 'c']) expect(body).toContain(`large.webhook.${key}`);
    expect(Buffer.byteLength(planned.summary)).toBeLessThan(1_048_576);
    expect(here.writes()).toEqual([]);
  });
});
