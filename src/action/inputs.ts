import type { Scope } from '../plan/types.ts';
import { Secret } from '../shared/secret.ts';
import type { InputName } from './input-names.ts';
import { COMMANDS, COMMENT_MODES, INPUTS, SCOPES } from './input-names.ts';
import type { WrittenInput } from './input-values.ts';
import { booleanOf, choiceOf, digestOf, hostsOf, numberOf } from './input-values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the workflow asks for. */
export interface ActionInputs {
  readonly command: (typeof COMMANDS)[number];
  readonly config: string;
  /** `null`: the only one that the file has. */
  readonly organization: string | null;
  readonly gladlyApiUser: string | null;
  readonly gladlyApiToken: Secret | null;
  readonly githubToken: Secret | null;
  readonly scope: Scope;
  readonly approve: string | null;
  readonly requireReview: boolean;
  readonly maxRemovals: number;
  /** `null`: webhooks may lead anywhere. */
  readonly webhookHosts: readonly string[] | null;
  readonly allowedHosts: readonly string[];
  readonly comment: (typeof COMMENT_MODES)[number];
  readonly driftIssue: boolean;
  readonly failOnDrift: boolean;
  readonly signingKey: Secret | null;
  readonly requestsPerSecond: number;
  /** `null`: named after the organization. */
  readonly environment: string | null;
}

/**
 * Reads the inputs as the runner passes them on, `INPUT_<NAME>`. An empty one counts as left out:
 * that is how a workflow passes on an expression without a value.
 *
 * @throws ReconcileError `invalid-config` that names the input whose value is misspelt.
 */
export function readInputs(environment: Environment): ActionInputs {
  const written = (name: InputName): WrittenInput => {
    const text = inputText(environment, name);
    return { name, text: text === '' ? INPUTS[name] : text };
  };
  const optional = (name: InputName) => emptyAsNull(inputText(environment, name));
  const secret = (name: InputName) => {
    const text = optional(name);
    return text === null ? null : new Secret(text);
  };
  const webhookHosts = hostsOf(written('webhook-hosts'), { wildcard: true });
  const perSecond = { least: 0.1, most: 100, whole: false };
  return {
    command: choiceOf(written('command'), COMMANDS),
    config: written('config').text,
    organization: optional('organization'),
    gladlyApiUser: optional('gladly-api-user'),
    gladlyApiToken: secret('gladly-api-token'),
    githubToken: secret('github-token'),
    scope: choiceOf(written('scope'), SCOPES),
    approve: optional('approve') === null ? null : digestOf(written('approve')),
    requireReview: booleanOf(written('require-review')),
    maxRemovals: numberOf(written('max-removals'), { least: 0, most: 10_000, whole: true }),
    webhookHosts: webhookHosts.length === 0 ? null : webhookHosts,
    allowedHosts: hostsOf(written('allowed-hosts'), { wildcard: false }),
    comment: choiceOf(written('comment'), COMMENT_MODES),
    driftIssue: booleanOf(written('drift-issue')),
    failOnDrift: booleanOf(written('fail-on-drift')),
    signingKey: secret('signing-key'),
    requestsPerSecond: numberOf(written('requests-per-second'), perSecond),
    environment: optional('environment'),
  };
}

/** The text of an input, without white space around it; empty where there is none. */
export function inputText(environment: Environment, name: InputName): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}
