import { describe, expect, it } from 'vitest';
import { parseInvocation } from '../../../src/cli/args.ts';
import { isKnownError } from '../../../src/shared/errors.ts';
import { driftText } from '../../../src/report/text/drift.ts';
import { exportText } from '../../../src/report/text/export.ts';
import { failureText } from '../../../src/report/text/failure.ts';
import { journalText } from '../../../src/report/text/journal.ts';
import { wrapPhrase } from '../../../src/report/text/layout.ts';
import { noLedgerText } from '../../../src/report/text/outcome.ts';
import { planText } from '../../../src/report/text/plan.ts';
import { storyPlanText } from '../../../src/report/text/story.ts';
import { vendorsText } from '../../../src/report/text/vendors.ts';
import { code, say } from '../../../src/report/phrase.ts';
import { planId } from '../../../src/report/short.ts';
import { journal, plan, TEXT, topicOperation } from '../../support/report-builders.ts';
import { FAILURES } from '../../support/report-samples.ts';

const PROGRAM = 'node /opt/tools/gladly-integrations/dist/cli.js';
const FLAGS = '--config crm/gladly.yml --ledger "the ledger.json" --allowed-hosts 127.0.0.1:4010';
const APPLY = `${PROGRAM} apply ${FLAGS}`;
const EXPORT = `${PROGRAM} export ${FLAGS} --out crm/gladly.yml`;
const PLAN = `${PROGRAM} plan ${FLAGS}`;

const OPERATION = topicOperation({});
const LEFT = topicOperation({ address: 'csat.topic.left', inScope: false });
const FOUND = plan({ operations: [OPERATION, LEFT] });

/** Every text that holds commands to be copied, with these commands. */
const TEXTS: readonly (readonly [
  title: string,
  render: (width: number) => string,
  commands: readonly string[],
])[] = [
  [
    'a plan',
    (width) => planText(FOUND, { ...TEXT, width, applyCommand: APPLY }),
    [`${APPLY} --scope all`, `${APPLY} --approve ${planId(FOUND)}`],
  ],
  [
    'drift',
    (width) =>
      driftText(
        FOUND,
        { operations: [OPERATION], checks: [], unapplied: [] },
        { ...TEXT, width, applyCommand: APPLY, exportCommand: EXPORT },
      ),
    [`${APPLY} --scope all`, EXPORT],
  ],
  [
    'a receipt of a part',
    (width) => {
      const end = { remaining: [OPERATION.id], plan: plan({ operations: [OPERATION] }) };
      const parts = journal(
        [{ operation: OPERATION, id: null, outcome: 'failed', why: FAILURES['endpoint-silent'] }],
        end,
      );
      return journalText(parts, { ...TEXT, width, applyCommand: APPLY });
    },
    [APPLY],
  ],
  [
    'an export',
    (width) =>
      exportText(
        {
          organization: 'production',
          result: 'changes',
          diagnostics: [],
          changes: [],
          recognised: [],
          secrets: [],
          findings: [],
          refusals: [],
          left: [],
        },
        { ...TEXT, width, target: 'crm/gladly.yml', planCommand: PLAN },
      ),
    [PLAN],
  ],
  [
    'the list of vendors',
    (width) => vendorsText([], { ...TEXT, width, program: PROGRAM }),
    [`${PROGRAM} vendors <vendor>`, `${PROGRAM} init <vendor>`, `${PROGRAM} vendors show <vendor>`],
  ],
  [
    'the plan of the demo',
    (width) => storyPlanText(FOUND, { ...TEXT, width, telling: new Set(), showAll: PLAN }),
    [PLAN],
  ],
  ['the warning of no ledger', (width) => noLedgerText(APPLY, { ...TEXT, width }), [APPLY]],
  [
    'a command with surplus words',
    (width) => misuseText(['plan', 'more'], width),
    [`${PROGRAM} plan --help`],
  ],
  [
    'a flag of another command',
    (width) => misuseText(['validate', '--yes'], width),
    [`${PROGRAM} validate --help`],
  ],
  [
    'a command without its operand',
    (width) => misuseText(['init'], width),
    [`${PROGRAM} init <vendor>`],
  ],
];

describe.each(TEXTS)('a command to copy from %s', (_title, render, commands) => {
  it.each([40, 60, 80, 100, 120])('has a line of its own, %d columns wide or not', (width) => {
    const lines = render(width)
      .split('\n')
      .map((line) => line.trim());
    for (const command of commands) expect(lines).toContain(command);
    // A part of one would be a command too, with another scope.
    const begun = lines.filter((line) => line.includes(PROGRAM));
    expect(begun.toSorted()).toEqual(commands.toSorted());
  });
});

describe('what is to be typed, within a sentence', () => {
  it('stays in one piece at every width', () => {
    const typed = 'webhooks: { events: false }';
    const phrase = say`Write ${code(typed)} into the file, or add ${code('--allowed-hosts a:1')} to it.`;
    for (let width = 10; width < 100; width += 1) {
      const lines = wrapPhrase(phrase, 0, width);
      expect(lines.filter((line) => line.includes(typed))).toHaveLength(1);
      expect(lines.filter((line) => line.includes('--allowed-hosts a:1'))).toHaveLength(1);
    }
  });
});

function misuseText(argv: readonly string[], width: number): string {
  try {
    parseInvocation(argv, PROGRAM);
  } catch (error) {
    if (isKnownError(error)) return failureText(error, { ...TEXT, width });
    throw error;
  }
  throw new Error('nothing was refused');
}
