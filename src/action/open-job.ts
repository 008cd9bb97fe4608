import { readBase } from '../commands/configuration.ts';
import type { CommandPorts } from '../commands/ports.ts';
import { VERSION } from '../commands/version.ts';
import type { GitHubApi } from '../github/api.ts';
import { openGitHub } from '../github/api.ts';
import type { DesiredAt } from '../github/deployment-history.ts';
import type { DeploymentLedger, DeploymentLedgerOptions } from '../github/deployment-ledger.ts';
import { createDeploymentLedger } from '../github/deployment-ledger.ts';
import { deploymentKey } from '../github/deployment-seal.ts';
import { fileAt } from '../github/files.ts';
import { proxyOf } from '../http/dispatcher.ts';
import { systemClock } from '../shared/clock.ts';
import { Secret } from '../shared/secret.ts';
import { digestOf } from '../shared/stable-json.ts';
import type { Desk } from './desk.ts';
import type { JobFacts } from './facts.ts';
import type { ActionInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { actionPorts, loggerOf } from './ports.ts';
import { openAtCommit, openBefore, placeInRepository, vendorPath } from './repository-files.ts';

/** What a job is put together from. */
export interface JobParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inputs: ActionInputs;
  readonly facts: JobFacts;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  /** The commit that is worked on, as GitHub knows it. */
  readonly head: string;
}

/** Instead of the digest of a file: it is not there, or has not been read. */
const NO_CONTENT = 'none';

/** How long an apply waits for one that runs, in minutes. */
const WAIT_MINUTES = 10;

/** Puts a job together. Nothing is read and nothing is sent yet. */
export function openJob(parts: JobParts): Job {
  const { inputs, facts, desk, head } = parts;
  const { allowedHosts } = inputs;
  const { root, path } = placeInRepository(inputs.config, facts.workspace);
  const kept: Kept = { api: null, ledger: null, organization: null, others: [] };
  const files = new Map([[path, NO_CONTENT]]);
  const github = () => {
    kept.api ??= openGitHubOf(parts);
    return kept.api;
  };
  const key = () => keyOf(ports.keys);
  const source = () => digestOf(Object.fromEntries(files));
  // What a pull request does not have itself, the branch that it is to go into may bring along.
  const isThere = remembered(async (at) => {
    const own = await fileAt(github(), head, at);
    if (own !== null || facts.commit === head) return own !== null;
    return (await fileAt(github(), facts.commit, at)) !== null;
  });
  const ports: CommandPorts = actionPorts({
    ...parts,
    seen: (file) => {
      const at = file.type === 'configuration' ? path : vendorPath(path, file.named);
      files.set(at, file.type === 'missing-vendor' ? NO_CONTENT : contentDigest(file.content));
    },
    workspace: facts.workspace,
    root,
    openBase: (base) => openBefore(github(), path, { base, head }),
    openLedger: ({ desired, others }) => {
      const desiredAt: DesiredAt = async ({ commit, config, organization: name }) => {
        const found = await openAtCommit(github(), commit, config);
        if (found === null) return null;
        const past = { ...ports, openBase: () => Promise.resolve(found) };
        return readBase(commit, { config, allowedHosts, desired, name }, past);
      };
      const { name: organization } = desired.organization;
      const subject = { organization, others, key, config: path, source, isThere, desiredAt };
      const ledger = openLedgerOf(parts, { api: github(), ...subject });
      kept.ledger = ledger;
      kept.organization = organization;
      kept.others = others;
      return ledger;
    },
  });
  const found = {
    organization: () => kept.organization,
    others: () => kept.others,
    ledger: () => kept.ledger,
    files: () => [...files.keys()],
  };
  return { inputs, facts, desk, ports, path, isThere, github, found };
}

interface Kept {
  api: GitHubApi | null;
  ledger: DeploymentLedger | null;
  organization: string | null;
  others: readonly string[];
}

function openGitHubOf({ environment, inputs, facts, desk }: JobParts): GitHubApi {
  return openGitHub({
    token: inputs.githubToken ?? new Secret(''),
    apiUrl: facts.apiUrl,
    repository: facts.repository,
    clock: systemClock,
    logger: loggerOf(desk),
    random: Math.random,
    version: VERSION,
    proxy: proxyOf(environment),
  });
}

function openLedgerOf(
  { inputs, facts, desk, signal }: JobParts,
  on: Pick<
    DeploymentLedgerOptions,
    'api' | 'organization' | 'others' | 'key' | 'config' | 'source' | 'isThere' | 'desiredAt'
  >,
): DeploymentLedger {
  return createDeploymentLedger({
    ...on,
    environment: inputs.environment ?? on.organization,
    commit: facts.commit,
    run: facts.run,
    clock: systemClock,
    logger: loggerOf(desk),
    waitMinutes: WAIT_MINUTES,
    signal,
  });
}

function keyOf({ credentials, signingKey }: CommandPorts['keys']): Secret {
  return deploymentKey(credentials().token, signingKey);
}

function contentDigest(content: Uint8Array | string): string {
  return digestOf(Buffer.from(content).toString('base64'));
}

/** Each path is asked for once. */
function remembered(ask: (path: string) => Promise<boolean>): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
