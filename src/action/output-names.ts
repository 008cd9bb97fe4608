/** The outputs of the Action, in the order of `action.yml`. Part of the published contract. */
export const OUTPUTS = [
  'result',
  'reason',
  'creates',
  'updates',
  'removals',
  'adoptions',
  'open-checks',
  'open-steps',
  'unmanaged',
  'digest',
  'plan-file',
  'comment-url',
  'issue-url',
  'deployment-id',
  'undo-file',
] as const;

export type OutputName = (typeof OUTPUTS)[number];
