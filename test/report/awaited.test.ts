import { describe, expect, it } from 'vitest';
import type { AwaitedInput } from '../../src/kinds/desired.ts';
import type { Plan } from '../../src/plan/types.ts';
import { stepTask } from '../../src/report/markdown/tasks.ts';
import { planText } from '../../src/report/text/plan.ts';
import { viewPlan } from '../../src/report/view.ts';
import { integrationState, plan, step, TEXT } from '../support/report-builders.ts';

const ENDPOINT = step({ address: 'csat.step.endpoint', title: 'Get the address' });

const PLACE = { file: 'gladly-integrations.yml', line: 3, column: 5 };

function awaited(input: string, parts: Partial<AwaitedInput> = {}): AwaitedInput {
  return {
    integration: 'csat',
    input,
    instead: null,
    step: 'csat.step.endpoint',
    objects: [{ kind: 'webhook', address: 'csat.webhook.survey', name: 'Survey' }],
    place: PLACE,
    ...parts,
  };
}

function textOf(parts: Partial<Plan>): string {
  const integrations = [integrationState({ state: 'waiting', openSteps: 1, awaitedInputs: 2 })];
  const whole = plan({ integrations, steps: [ENDPOINT], ...parts });
  return planText(whole, { ...TEXT, applyCommand: null }).replaceAll(/\s+/g, ' ');
}

const BOTH = [awaited('webhook-url'), awaited('api-key')];

describe('a plan with inputs that a step has still to bring', () => {
  it('says at once what is left out, and until when', () => {
    expect(textOf({ awaited: BOTH })).toContain(
      'The webhook "Survey" is left out until the file has webhook-url and api-key.',
    );
  });

  it('with nothing else to do does not claim that all is as the file says', () => {
    const text = textOf({ awaited: BOTH });
    expect(text).toMatch(
      /^Nothing can be written to production yet: the file still waits for inputs\./,
    );
    expect(text).not.toContain('is as it says');
    const unneeded = awaited('note', { objects: [] });
    expect(textOf({ awaited: [unneeded] })).toMatch(/^Nothing to do: .* is as it says\./);
  });

  it('says at the step what it brings, where that belongs, and what waits for it', () => {
    const both = [awaited('webhook-url'), awaited('api-key', { secret: 'CSAT_KEY' })];
    expect(textOf({ awaited: both })).toContain(
      'then Write webhook-url into the file, below inputs: of csat. Take the # away before ' +
        'api-key: { secret: CSAT_KEY } (or write that line), below inputs: of csat, and give the ' +
        'value as GLADLY_SECRET_CSAT_KEY; it never stands in the file. Until then apply leaves ' +
        'out the webhook "Survey".',
    );
    expect(textOf({ awaited: BOTH })).toContain('waiting for 1 step and 2 inputs');
  });

  it('says it in short at a step that is not the next one', () => {
    expect(textOf({ awaited: BOTH, steps: [step(), ENDPOINT] })).toContain(
      'Get the address (endpoint); brings webhook-url and api-key, for the webhook "Survey"',
    );
  });

  it('shows how a step is confirmed by one that brings nothing, where there is one', () => {
    const both = textOf({ awaited: BOTH, steps: [ENDPOINT, step()] });
    expect(both).toContain('confirmed: { roles: {');
    expect(textOf({ awaited: BOTH })).toContain('confirmed: { endpoint: {');
  });

  it('names either of two that would do, and each object once', () => {
    const either = awaited('other-url', {
      instead: 'chat-url',
      objects: [
        { kind: 'topic', address: 'csat.topic.sent', name: 'Sent' },
        { kind: 'webhook', address: 'csat.webhook.survey', name: 'Survey' },
      ],
    });
    expect(textOf({ awaited: [either, awaited('api-key')] })).toContain(
      'The topic "Sent" and the webhook "Survey" are left out until the file has other-url (or ' +
        'chat-url) and api-key.',
    );
  });

  it('has nothing to say of what is left out where that is nothing', () => {
    const text = textOf({ awaited: [awaited('account', { objects: [] })] });
    expect(text).not.toContain('left out');
    expect(text).toContain('then Write account into the file, below inputs: of csat. who');
  });

  it('tells it in the task list of a comment as well, with names neutralised', () => {
    const objects = [{ kind: 'webhook', address: 'csat.webhook.a', name: '<b>@team' }] as const;
    const { steps } = viewPlan(
      plan({ steps: [ENDPOINT], awaited: [awaited('webhook-url', { objects })] }),
    );
    const [view] = steps.flatMap(({ members }) => members);
    const task = view === undefined ? '' : stepTask(view, { isBrief: true });
    expect(task).toContain('Then: Write `webhook-url` into the file, below inputs: of `csat`.');
    expect(task).toContain('Until then apply leaves out the webhook `<b>@team`.');
  });
});
