import { describe, expect, it } from 'vitest';
import { desiredTopic, desiredWebhook } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import { applyStart, ledgerOn } from '../support/github/ledger.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const survey = desiredWebhook('csat.webhook.survey');
const sent = desiredTopic('csat.topic.sent');
const creating = applyStart({
  operations: [
    { address: survey.address, kind: 'webhook', action: 'create', fields: survey.fields },
  ],
});

describe('a file that is not the one of the commit', () => {
  const other = desiredWebhook(survey.address, { name: 'Changed by a step of the workflow' });

  it.each([
    ['says something else', [other, sent]],
    ['does not declare the object', [sent]],
  ])('is refused when git %s', async (_, declared) => {
    const github = await testFakeGitHub();
    const error = await rejectionOf(ledgerOn(github, { declared }).begin(creating));
    expect(error.code).toBe('invalid-config');
    expect(error.message).toContain(survey.address);
    expect(github.state.deployments.size).toBe(0);
  });

  it.each([
    ['still declares what is to be removed', { declared: [survey, sent] }],
    ['cannot be told', { files: {} }],
  ])('is refused when git %s', async (_, situation) => {
    const github = await testFakeGitHub();
    const removing = applyStart({
      operations: [{ address: sent.address, kind: 'topic', action: 'archive', id: 't-1' }],
    });
    const error = await rejectionOf(ledgerOn(github, situation).begin(removing));
    expect(error.code).toBe('invalid-config');
    expect(error.message).toContain(sent.address);
    expect(github.state.deployments.size).toBe(0);
    await ledgerOn(github, { declared: [survey] }).begin(removing);
    expect(github.state.deployments.size).toBe(1);
  });
});
