import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/action/output-names.ts';
import { NO_TRACES, outputsOf } from '../../src/action/outputs.ts';
import { outcomeOf } from '../../src/commands/outcome.ts';
import { plan, step, topicOperation, webhookOperation } from '../support/report-builders.ts';

const PLANNED = outcomeOf({
  command: 'plan',
  result: 'changes',
  reason: 'ok',
  diagnostics: [],
  plan: plan({ operations: [topicOperation(), webhookOperation()], steps: [step()] }),
});

describe('the outputs of a run', () => {
  it('are all there, in the order of action.yml', () => {
    expect(Object.keys(outputsOf(PLANNED, NO_TRACES))).toEqual([...OUTPUTS]);
  });

  it('count what a plan would do', () => {
    expect(outputsOf(PLANNED, NO_TRACES)).toMatchObject({
      result: 'changes',
      reason: 'ok',
      creates: '2',
      updates: '0',
      removals: '0',
      'open-steps': '1',
      digest: PLANNED.plan?.digest,
    });
  });

  it('are empty where there is nothing to tell', () => {
    const {
      result: _result,
      reason: _reason,
      ...others
    } = outputsOf(
      outcomeOf({
        command: 'validate',
        result: 'invalid',
        reason: 'invalid-config',
        diagnostics: [],
      }),
      NO_TRACES,
    );
    expect(new Set(Object.values(others))).toEqual(new Set(['']));
  });

  it('say where things were left', () => {
    const traces = {
      planFile: 'plan.json',
      commentUrl: 'https://github.example/comment',
      issueUrl: 'https://github.example/issue',
      deploymentId: 42,
      undoFile: 'undo.json',
    };
    expect(outputsOf(PLANNED, traces)).toMatchObject({
      'plan-file': 'plan.json',
      'comment-url': 'https://github.example/comment',
      'issue-url': 'https://github.example/issue',
      'deployment-id': '42',
      'undo-file': 'undo.json',
    });
  });
});
