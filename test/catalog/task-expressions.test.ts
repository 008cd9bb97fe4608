import { describe, expect, it } from 'vitest';
import { taskProblems, unmatchedEvents } from '../../src/catalog/task-expressions.ts';

/** Playvox's own sample. */
const SAMPLE = [
  { name: 'Logged In', expression: 'LOGGED_IN' },
  { name: 'Logged Out', expression: 'LOGGED_OUT' },
  { name: 'Went Away', expression: 'Break|Lunch|Meeting|Other|WENT_AWAY' },
  { name: 'Returned from Away', expression: 'RETURNED_FROM_AWAY' },
  { name: 'Availability Updated', expression: 'AvailableFor:.*|Unavailable' },
];

function problemsWith(...expressions: readonly string[]) {
  const tasks = expressions.map((expression, index) => ({ name: `Task ${index}`, expression }));
  return taskProblems(tasks).map(({ code, index }) => [code, index]);
}

describe('taskProblems', () => {
  it('finds nothing wrong with the sample of Playvox', () => {
    expect(taskProblems(SAMPLE)).toEqual([]);
  });

  it.each(['(', '[A-', '*', 'LOGGED_IN)'])('finds that %s does not compile', (expression) => {
    expect(problemsWith('LOGGED_OUT', expression)).toEqual([['does-not-compile', 1]]);
  });

  it('finds a status that two tasks claim, and names both', () => {
    const [problem] = taskProblems([
      ...SAMPLE,
      { name: 'Everything logged', expression: 'LOGGED_.*' },
    ]);
    expect(problem).toMatchObject({ code: 'overlap', index: 5 });
    expect(problem?.expected).toContain('LOGGED_IN');
    expect(problem?.expected).toContain('Logged In');
  });

  it('finds an away reason that two tasks claim', () => {
    expect(problemsWith('Coffee|Lunch Break', 'Dentist|Coffee')).toEqual([['overlap', 1]]);
    expect(problemsWith('Coffee', 'Cof.*')).toEqual([['overlap', 1]]);
  });

  it('does not take one name within another for a clash, since whole identifiers are matched', () => {
    expect(problemsWith('Break', 'Lunch Break')).toEqual([]);
  });

  it.each([
    ['a repeated group', '(a+)+b'],
    ['a counted group', '(?:ab){9}'],
    ['many repetitions', '.*a.*b.*c.*d'],
    ['great length', 'A'.repeat(501)],
  ])('does not try an expression with %s', (_, expression) => {
    expect(problemsWith(expression)).toEqual([['too-complex', 0]]);
  });

  it('allows escaped marks, classes and groups that are not repeated', () => {
    expect(problemsWith('Q\\+A|\\(x\\)\\*', '[(a+)+]', '(?:Lunch|Dinner) Break')).toEqual([]);
  });

  it('answers at once for tasks that are made to take for ever', () => {
    const hostile = Array.from({ length: 2000 }, (_, index) => ({
      name: `Task ${index}`,
      expression: `${'a'.repeat(40)}|.*.*.*${index}x`,
    }));
    const problems = taskProblems(hostile);
    expect(problems.length).toBeGreaterThanOrEqual(1999);
  });
});

describe('unmatchedEvents', () => {
  it('names the one agent status that the sample of Playvox has no task for', () => {
    expect(unmatchedEvents(SAMPLE)).toEqual(['AGENT_STATUS/CHANGED_ACTIVE_REASON']);
  });

  it('names all of them when there are no tasks', () => {
    expect(unmatchedEvents([])).toEqual([
      'AGENT_AVAILABILITY/UPDATED',
      'AGENT_STATUS/CHANGED_ACTIVE_REASON',
      'AGENT_STATUS/LOGGED_IN',
      'AGENT_STATUS/LOGGED_OUT',
      'AGENT_STATUS/RETURNED_FROM_AWAY',
      'AGENT_STATUS/WENT_AWAY',
    ]);
  });

  it('names none when every status has its task', () => {
    const tasks = [...SAMPLE, { name: 'Reason changed', expression: 'CHANGED_ACTIVE_REASON' }];
    expect(unmatchedEvents(tasks)).toEqual([]);
  });

  it('names availability when only one side of it is matched', () => {
    const tasks = [
      { name: 'All', expression: '[A-Z_]+' },
      { name: 'Off', expression: 'Unavailable' },
    ];
    expect(unmatchedEvents(tasks)).toEqual(['AGENT_AVAILABILITY/UPDATED']);
  });

  it('counts an expression that does not compile as matching nothing', () => {
    expect(unmatchedEvents([{ name: 'Broken', expression: '(' }])).toHaveLength(6);
  });
});
