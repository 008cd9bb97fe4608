import type { Address } from '../kinds/address.ts';
import type { Ledger, LedgerGap } from '../kinds/ledger.ts';
import type { ApplyEnd, ApplyStart, LedgerStore, OrganizationRef } from '../ledger/store.ts';
import { shortCommit } from '../shared/commit.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import type { Secret } from '../shared/secret.ts';
import type { GitHubApi } from './api.ts';
import type { DesiredAt, LedgerHistory } from './deployment-history.ts';
import { endDescription, historyOf } from './deployment-history.ts';
import { doubtfulOf, doubtOf, gapText, lastProven } from './deployment-doubt.ts';
import { formerPlace, requireOwnConfig } from './deployment-place.ts';
import type { DeploymentRecord, RunRef } from './deployment-record.ts';
import { recordFor, requireCommitted } from './deployment-start.ts';
import { waitForTurn } from './deployment-turn.ts';
import { createDeployment, postStatus, type NewDeployment } from './deployment-write.ts';
import type { ApplyDeployment } from './deployments.ts';
import { recentDeployments } from './deployments.ts';
import { textOf } from './wire.ts';

export interface DeploymentLedgerOptions {
  readonly api: GitHubApi;
  /** GitHub's environment; usually called like the organization. */
  readonly environment: string;
  /** The name that the file gives the organization. */
  readonly organization: string;
  /** Names of the other organizations of the file. */
  readonly others: readonly string[];
  /** What records are signed with; asked once something is read. */
  readonly key: () => Secret;
  /** Path of the configuration file in the repository. */
  readonly config: string;
  /** Whether the commit that is worked on has a file at a path. */
  readonly isThere: (path: string) => Promise<boolean>;
  /** Digest of the files that the configuration was read from; asked once it has been. */
  readonly source: () => string;
  /** The commit that is planned or applied. */
  readonly commit: string;
  readonly run: RunRef;
  /** What the file asked of the organization; `null` when it is not there or not understood. */
  readonly desiredAt: DesiredAt;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long an apply waits for another one. */
  readonly waitMinutes: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** The last apply that succeeded. */
interface LastApplied {
  readonly commit: string;
  readonly deploymentId: number;
}

/** A ledger in GitHub Deployments; git has what was applied. See `LedgerStore`. */
export interface DeploymentLedger extends LedgerStore {
  lastApplied(): Promise<LastApplied | null>;
  /**
   * Whether a later commit was applied already. Waits for an apply that is running, because that
   * may be for a later one, and throws `busy` as `begin` does.
   */
  isSuperseded(): Promise<boolean>;
  /** The deployment of this apply; `null` before `begin`. */
  readonly deploymentId: number | null;
}

/** The ledger of one organization in one environment. Nothing is asked of GitHub yet. */
export function createDeploymentLedger(options: DeploymentLedgerOptions): DeploymentLedger {
  return new GitHubLedger(options);
}

/** An apply that was begun and has not ended. */
interface Running {
  readonly id: number;
  touchedAt: number;
}

/** Others take an apply for dead after an hour; a wave of writes may take a while. */
const TOUCH_AFTER = 5 * 60_000;

class GitHubLedger implements DeploymentLedger {
  readonly #options: DeploymentLedgerOptions;
  readonly #desiredAt: DesiredAt;
  #seen: readonly ApplyDeployment[] | null = null;
  /** Gladly's id of the organization; `null` before `load`. */
  #id: string | null = null;
  #loaded: { readonly signature: string; readonly history: LedgerHistory | null } | null = null;
  #gap: LedgerGap | null = null;
  #running: Running | null = null;
  #deploymentId: number | null = null;

  constructor(options: DeploymentLedgerOptions) {
    this.#options = options;
    this.#desiredAt = remembered(options);
  }

  get deploymentId(): number | null {
    return this.#deploymentId;
  }

  async load({ id }: OrganizationRef): Promise<Ledger | null> {
    this.#id = id;
    const deployments = await this.#others();
    const proven = deployments.filter(({ isProven }) => isProven);
    await requireOwnConfig(proven, this.#options);
    const doubtful = doubtfulOf(deployments);
    const history = doubtful.length > 0 ? null : await historyOf(proven, this.#desiredAt);
    this.#gap = doubtOf(doubtful);
    if (this.#gap === null && history === null) this.#gap = await formerPlace(this.#options, id);
    if (this.#gap !== null) this.#options.logger.warn(gapText(this.#gap, this.#options));
    this.#loaded = { signature: signatureOf(deployments), history };
    return history?.ledger ?? null;
  }

  gap(): LedgerGap | null {
    return this.#gap;
  }

  async lastApplied(): Promise<LastApplied | null> {
    const success = lastProven(await this.#others());
    return success === undefined ? null : { commit: success.commit, deploymentId: success.id };
  }

  async isSuperseded(): Promise<boolean> {
    await this.#waitForTurn(null);
    const proven = (await this.#others()).filter(({ isProven }) => isProven);
    await requireOwnConfig(proven, this.#options);
    const last = await this.lastApplied();
    const { api, commit } = this.#options;
    if (last === null || last.commit === commit) return false;
    const { data } = await api.request(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${commit}...${last.commit}`, per_page: 1 },
      {
        permission: 'contents: read',
        what: 'compare this commit with the last applied one',
        notFound: 'null',
      },
    );
    return textOf(data, 'status') === 'ahead';
  }

  async isBehind(): Promise<boolean> {
    const deployments = await this.#others();
    if (doubtfulOf(deployments).length > 0) return true;
    return lastProven(deployments)?.record.source !== this.#options.source();
  }

  async begin(start: ApplyStart): Promise<void> {
    const record = await this.#recordOf(start);
    const id = await createDeployment(this.#target(), record);
    this.#deploymentId = id;
    this.#running = { id, touchedAt: this.#options.clock.now() };
    try {
      await this.#post('in_progress', 'Applying');
      await this.#waitForTurn(id);
      await this.#requireUnchanged(id);
    } catch (error) {
      await this.#postIfPossible(
        'error',
        'Nothing was written: another apply came first, or GitHub failed.',
      );
      this.#running = null;
      throw error;
    }
  }

  /** Nothing is recorded: what was made is found again by its URL or its derived id. */
  async learn(_address: Address, _id: string): Promise<void> {
    await this.touch();
  }

  async touch(): Promise<void> {
    const now = this.#options.clock.now();
    if (this.#running === null || now - this.#running.touchedAt < TOUCH_AFTER) return;
    // Of several calls at once only the first one writes.
    this.#running.touchedAt = now;
    await this.#postIfPossible('in_progress', 'Applying');
  }

  async finish({ outcome, summary, ledger }: ApplyEnd): Promise<void> {
    if (this.#running === null) throw new Error('The ledger was used outside an apply.');
    await this.#postIfPossible(outcome, endDescription(summary, ledger.gladlyClock ?? null));
    this.#running = null;
  }

  async release(): Promise<void> {
    if (this.#running === null) return;
    await this.#postIfPossible('failure', 'Ended early. Run the job again to finish it.');
    this.#running = null;
  }

  #target(): NewDeployment {
    const { api, environment, organization, others, key, commit, logger, run } = this.#options;
    return { api, environment, organization, others, key, commit, logger, run };
  }

  /**
   * The deployments as they were seen last, without that of this apply. Under another name than
   * that of now only those of the same organization of Gladly's: it was renamed in the file.
   */
  async #others(): Promise<readonly ApplyDeployment[]> {
    this.#seen ??= await recentDeployments(this.#options);
    return this.#seen.filter(({ id, record: { organization } }) => {
      const isNamed = organization.name === this.#options.organization;
      const isSame = this.#id === null || organization.id === this.#id;
      return id !== this.#deploymentId && (isNamed || isSame);
    });
  }

  async #waitForTurn(own: number | null): Promise<void> {
    const read = async () => {
      this.#seen = await recentDeployments(this.#options);
      return this.#seen;
    };
    await waitForTurn({ own, read, touch: () => this.touch() }, this.#options);
  }

  /** Between the plan and now, others may have begun and ended. Later ones wait for this one. */
  async #requireUnchanged(own: number): Promise<void> {
    if (this.#loaded === null) return;
    const earlier = (await this.#others()).filter(({ id }) => id < own);
    if (signatureOf(earlier) === this.#loaded.signature) return;
    const { environment } = this.#options;
    const message = `Another apply to ${environment} has ended since this plan was made.`;
    throw new ReconcileError('busy', message, {
      remedy: 'Run the job again: the plan is then made from what that one has left.',
    });
  }

  async #recordOf(start: ApplyStart): Promise<DeploymentRecord> {
    const { config, run, commit, organization, source } = this.#options;
    const desired = await this.#desiredAt({ commit, config, organization });
    requireCommitted(start, desired, { config, commit, organization });
    const history = this.#loaded?.history ?? null;
    return recordFor(start, { desired, history, config, source: source(), run });
  }

  async #post(state: string, description: string): Promise<void> {
    if (this.#running === null) return;
    await postStatus(this.#target(), this.#running.id, { state, description });
    this.#running.touchedAt = this.#options.clock.now();
  }

  /** By now Gladly may have been changed, and what was done must be told whatever GitHub does. */
  async #postIfPossible(state: string, description: string): Promise<void> {
    try {
      await this.#post(state, description);
    } catch (error) {
      if (!(error instanceof ReconcileError)) throw error;
      this.#options.logger.warn(
        `${error.message} The deployment of this apply does not say how it ended; the next apply ` +
          'finds out by planning again. To begin it at once, run this same job again.',
      );
    }
  }
}

/** Each configuration is read once. */
function remembered({ desiredAt, logger }: DeploymentLedgerOptions): DesiredAt {
  const known = new Map<string, ReturnType<DesiredAt>>();
  return async (origin) => {
    const { commit, config, organization } = origin;
    const key = JSON.stringify([commit, config, organization]);
    const reading = known.get(key) ?? desiredAt(origin);
    const isFirst = !known.has(key);
    known.set(key, reading);
    const desired = await reading;
    if (desired === null && isFirst) {
      logger.warn(
        `What ${config} asked of ${organization} at commit ${shortCommit(commit)} cannot be told ` +
          'any more, so nothing that was applied then counts as ours, and nothing of it is removed.',
      );
    }
    return desired;
  };
}

/** Differs when an apply was begun or has ended. */
function signatureOf(deployments: readonly ApplyDeployment[]): string {
  return deployments
    .filter(({ state }) => state !== 'void')
    .map(({ id, state }) => `${id} ${state}`)
    .join('\n');
}
