import { describe, expect, it } from 'vitest';
import { undoPlan } from '../../src/apply/undo.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';

const parent = desiredTopic('surveys', { name: 'Surveys' });
const under = { type: 'declared', address: parent.address } as const;
const child = desiredTopic('sent', { name: 'Sent', parent: under });
const survey = desiredWebhook('survey', { enabled: false });

describe('a fault of ours in the middle of an apply', () => {
  it('leaves every operation with its result: done, uncertain, or not begun', async () => {
    const here = await site();
    const { outcomes, success } = await applyWithFault(here, 'before');
    expect(outcomes).toEqual({
      'csat.topic.surveys:create': 'done',
      'csat.webhook.survey:create': 'done',
      'csat.topic.sent:create': 'uncertain internal',
    });
    expect(success).toBe(false);
  });

  it('is told in the result of what was under way, and as a warning', async () => {
    const here = await site();
    const { journal, warnings } = await applyWithFault(here, 'before');
    const lost = journal.results.find(({ outcome }) => outcome === 'uncertain');
    expect(lost).toMatchObject({ why: { code: 'internal', detail: 'TypeError: our bug' } });
    expect(warnings).toEqual([expect.stringContaining('TypeError: our bug')]);
  });

  it('leaves a ledger that knows what was done, so that the next apply only does the rest', async () => {
    const here = await site();
    await applyWithFault(here, 'before');
    const ledger = await here.ledger();
    expect(Object.keys(ledger?.resources ?? {}).toSorted()).toEqual([
      'csat.topic.surveys',
      'csat.webhook.survey',
    ]);
    expect(ledger?.unfinished).toMatchObject([{ address: 'csat.topic.sent' }]);
    const { outcomes, success } = await here.apply([parent, child, survey], { pid: 5 });
    expect(outcomes).toEqual({ 'csat.topic.sent:create': 'done' });
    expect(success).toBe(true);
  });

  it('doubles nothing where the write had come about', async () => {
    const here = await site();
    await applyWithFault(here, 'after');
    const { success } = await here.apply([parent, child, survey], { pid: 5 });
    expect(success).toBe(true);
    const { topics } = here.emulator.control.snapshot();
    expect(topics.map(({ name }) => name).toSorted()).toEqual(['Sent', 'Surveys']);
  });

  it('leaves what is needed to undo what was done', async () => {
    const here = await site();
    const live = await liveOf(here);
    const { plan, journal } = await applyWithFault(here, 'before');
    const undo = undoPlan(plan, live, journal.results);
    expect(undo.operations.map(({ address, action }) => `${address}:${action}`)).toContain(
      'csat.webhook.survey:delete',
    );
  });

  it('before the first write leaves nothing to be uncertain about', async () => {
    const here = await site();
    await here.apply([survey]);
    const { reader } = here.client;
    const broken = { ...reader, webhook: () => Promise.reject(new TypeError('our bug')) };
    const changed = desiredWebhook('survey', { enabled: false, name: 'Survey 2' });
    const { outcomes, success } = await here.apply([changed], { ports: { reader: broken } });
    expect(outcomes).toEqual({ 'csat.webhook.survey:update': 'skipped stopped' });
    expect(success).toBe(false);
  });

  it('in the last look leaves the results, with a doubt of its own', async () => {
    const here = await site();
    const replan = () => Promise.reject(new TypeError('our bug'));
    const { outcomes, journal } = await here.apply([survey], { ports: { replan } });
    expect(outcomes).toEqual({ 'csat.webhook.survey:create': 'done' });
    expect(journal.unproven).toEqual({ reason: 'internal', because: 'TypeError: our bug' });
  });
});

/** An apply of three, of which making the child breaks off before or after Gladly did it. */
async function applyWithFault(here: Site, moment: 'before' | 'after') {
  const { writer } = here.client;
  const warnings: string[] = [];
  const logger = {
    progress: () => {},
    warn: (text: string) => void warnings.push(text),
    debug: () => {},
  };
  const createTopic: typeof writer.createTopic = async (body) => {
    if (body.name !== 'Sent') return writer.createTopic(body);
    if (moment === 'after') await writer.createTopic(body);
    throw new TypeError('our bug');
  };
  const ports = { writer: { ...writer, createTopic }, logger };
  return { ...(await here.apply([parent, child, survey], { ports })), warnings };
}

async function liveOf({ client }: Site) {
  const organization = await client.reader.organization();
  const unasked = { status: 'not-asked' } as const;
  const none = { status: 'read', resources: [] } as const;
  return {
    organization,
    webhooks: none,
    topics: none,
    users: unasked,
    inboxes: unasked,
    tokens: {},
  };
}
