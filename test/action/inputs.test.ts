import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/action/input-names.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { thrownBy } from '../support/errors.ts';

/** The inputs as the runner passes them on: names in upper case, hyphens kept. */
function inputs(given: Readonly<Record<string, string>> = {}) {
  const variables = Object.entries(given).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ]);
  return readInputs(Object.fromEntries(variables));
}

describe('the inputs', () => {
  it('have their defaults where the workflow gives none', () => {
    expect(inputs()).toEqual({
      command: 'auto',
      config: 'gladly-integrations.yml',
      organization: null,
      gladlyApiUser: null,
      gladlyApiToken: null,
      githubToken: null,
      scope: 'changes',
      approve: null,
      requireReview: true,
      maxRemovals: 3,
      webhookHosts: null,
      allowedHosts: [],
      comment: 'update',
      driftIssue: true,
      failOnDrift: false,
      signingKey: null,
      requestsPerSecond: 8,
      environment: null,
    });
  });

  it('are the same where the runner passes the defaults of action.yml on', () => {
    const { 'github-token': _expression, ...written } = INPUTS;
    expect(inputs(written)).toEqual(inputs());
  });

  it('are as the workflow writes them, without white space around', () => {
    expect(
      inputs({
        command: ' apply\n',
        config: 'ops/gladly.yml',
        organization: 'production',
        'gladly-api-user': 'integrations@acme.com',
        scope: 'all',
        approve: '4F1C0D2A9B3E',
        'require-review': 'FALSE',
        'max-removals': '0',
        comment: 'changes-only',
        'drift-issue': 'false',
        'fail-on-drift': 'True',
        'requests-per-second': '0.5',
        environment: 'gladly',
      }),
    ).toMatchObject({
      command: 'apply',
      config: 'ops/gladly.yml',
      organization: 'production',
      gladlyApiUser: 'integrations@acme.com',
      scope: 'all',
      approve: '4f1c0d2a9b3e',
      requireReview: false,
      maxRemovals: 0,
      comment: 'changes-only',
      driftIssue: false,
      failOnDrift: true,
      requestsPerSecond: 0.5,
      environment: 'gladly',
    });
  });

  it.each([
    'hooks.acme.com,*.idiomatic.example',
    'hooks.acme.com\n *.idiomatic.example \n',
    ',hooks.acme.com , *.idiomatic.example,',
  ])('take lists separated by commas or new lines: %j', (text) => {
    const expected = ['hooks.acme.com', '*.idiomatic.example'];
    expect(inputs({ 'webhook-hosts': text }).webhookHosts).toEqual(expected);
  });

  it('hold secrets that cannot be printed', () => {
    const read = inputs({
      'gladly-api-token': 'fake-gladly-token',
      'github-token': 'fake-github-token',
      'signing-key': 'fake-signing-key',
    });
    expect(JSON.stringify(read)).not.toContain('fake-');
    expect(read.gladlyApiToken?.reveal()).toBe('fake-gladly-token');
    expect(read.githubToken?.reveal()).toBe('fake-github-token');
    expect(read.signingKey?.reveal()).toBe('fake-signing-key');
  });
});

describe('a misspelt value', () => {
  it.each([
    ['command', 'aply', 'Did you mean apply?'],
    ['scope', 'everything', 'changes, all'],
    ['comment', 'change-only', 'Did you mean changes-only?'],
    ['require-review', 'no', 'true or false'],
    ['drift-issue', 'yes', 'true or false'],
    ['fail-on-drift', '1', 'true or false'],
    ['max-removals', '-1', 'whole number from 0'],
    ['max-removals', '2.5', 'whole number from 0'],
    ['requests-per-second', '0', 'number from 0.1'],
    ['requests-per-second', '8/s', 'number from 0.1'],
    ['approve', '4f1c0d2a9b3', 'at least 12'],
    ['approve', 'the first plan', 'at least 12'],
    ['allowed-hosts', 'https://gladly.acme.com', 'without https://'],
    ['allowed-hosts', '*.acme.com', 'host or host:port'],
    ['webhook-hosts', 'hooks.acme.com/in', 'without https:// or path'],
  ])('of %s fails: %s', (name, text, remedy) => {
    const error = thrownBy(() => inputs({ [name]: text }));
    expect(error.code).toBe('invalid-config');
    expect(error.message).toBe(`The input ${name} cannot be "${text}".`);
    expect(error.remedy).toContain(remedy);
  });
});
