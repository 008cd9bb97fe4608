import type { ReportedOutcome } from '../report/json.ts';
import type { CommentContext } from '../report/markdown/context.ts';
import { systemClock } from '../shared/clock.ts';
import type { Desk } from './desk.ts';
import type { JobFacts } from './facts.ts';

/** Where a run is told, and what is known of it there. */
export interface Stage {
  readonly desk: Desk;
  readonly facts: JobFacts;
  /** Path of the file, as the input `config` has it. */
  readonly config: string;
  readonly failOnDrift: boolean;
}

/** What surrounds the texts about an outcome. */
export function contextOf(
  outcome: ReportedOutcome,
  { facts, config }: Pick<Stage, 'facts' | 'config'>,
  more: Partial<CommentContext> = {},
): CommentContext {
  const wasRead = outcome.plan !== null;
  return {
    hidden: [],
    commit: facts.commit,
    config,
    readAt: wasRead ? new Date(systemClock.now()).toISOString() : null,
    runUrl: facts.run.url,
    planFile: null,
    approvalChanged: false,
    refusesJob: outcome.result === 'refused',
    ...more,
  };
}
