import { describe, expect, it } from 'vitest';
import type { Cause, FieldChange, OperationAction, OperationReason } from '../../src/plan/types.ts';
import { changesInWords, fieldLabel } from '../../src/report/messages/fields.ts';
import { actionWords, whyPhrase } from '../../src/report/messages/operations.ts';
import { phraseText } from '../../src/report/plain.ts';

describe('the verb of an operation', () => {
  it.each([
    ['create', 'make', 'create', 'created'],
    ['update', 'change', 'change', 'changed'],
    ['adopt', 'keep', 'take over', 'took over'],
    ['resend-secrets', 'change', 'send the secrets of', 'sent the secrets of'],
    ['enable', 'change', 'switch on', 'switched on'],
    ['disable', 'take', 'switch off', 'switched off'],
    ['archive', 'take', 'archive', 'archived'],
    ['delete', 'take', 'remove', 'removed'],
  ] as const)('%s goes the way of %s', (action, direction, verb, done) => {
    const said = actionWords({ action, kind: 'webhook' });
    expect({ ...said, verb: phraseText(said.verb), done: phraseText(said.done) }).toEqual({
      direction,
      verb,
      done,
    });
  });

  it('speaks of topics as archived, never as switched off', () => {
    const actions: readonly OperationAction[] = ['enable', 'disable', 'create'];
    const verbs = actions.map((action) => phraseText(actionWords({ action, kind: 'topic' }).verb));
    expect(verbs).toEqual(['bring back', 'archive', 'create']);
  });
});

describe('why an operation is in the plan', () => {
  it('is not said where this change of the file is reason enough', () => {
    expect([why('this-change', 'declared'), why('this-change', 'differs')]).toEqual([null, null]);
  });

  it.each([
    ['this-change', 'removed-from-file', 'it is no longer in the file'],
    ['this-change', 'renamed', 'the file gives it a new name'],
    ['this-change', 'archived-in-gladly', 'it is archived in Gladly'],
    ['merged-earlier', 'declared', 'merged earlier and not applied yet'],
    [
      'merged-earlier',
      'removed-from-file',
      'merged earlier and not applied yet; it is no longer in the file',
    ],
    ['changed-in-gladly', 'differs', 'somebody changed it in Gladly'],
    ['changed-in-gladly', 'missing-in-gladly', 'somebody removed it from Gladly'],
    [
      'switched-off-by-gladly',
      'switched-off',
      'Gladly switched it off because its deliveries kept failing',
    ],
    ['secret-rotated', 'secret-changed', 'its secret has a new value'],
    ['changed-in-gladly', 'secret-unsure', 'its secret may have been changed by hand in Gladly'],
  ] as const)('is for %s and %s: %s', (cause, reason, expected) => {
    expect(why(cause, reason)).toBe(expected);
  });
});

describe('a change of a field', () => {
  it.each<[string, FieldChange, string]>([
    ['a name', { field: 'name', before: 'A', after: 'B' }, 'name: "A" -> "B"'],
    [
      'a first parent',
      { field: 'parent', before: null, after: 'Surveys' },
      'parent topic: "Surveys"',
    ],
    ['a switch', { field: 'enabled', before: true, after: false }, 'state: on -> off'],
    [
      'an archived topic',
      { field: 'disabled', before: true, after: false },
      'state: archived -> in use',
    ],
    ['credentials', { field: 'basic', before: false, after: true }, 'Basic sign-in: no -> yes'],
    ['headers', { field: 'headers', before: [], after: ['x-api-key'] }, 'headers: adds x-api-key'],
    [
      'order alone',
      { field: 'events', before: ['A', 'B'], after: ['B', 'A'] },
      'events: in another order',
    ],
    ['nothing listed', { field: 'events', before: null, after: [] }, 'events: none'],
    [
      'a rotated secret',
      { field: 'headers.x-api-key', secret: 'changed' },
      'header x-api-key: gets the new value of its secret',
    ],
    [
      'a secret sent along',
      { field: 'basic.username', secret: 'unchanged' },
      'Basic user name: sent again, with the same secret',
    ],
    [
      'a field that the report does not know',
      { field: 'shape', before: 'a', after: 'b' },
      'shape: "a" -> "b"',
    ],
  ])('says %s in words', (_title, change, expected) => {
    expect(words(change)).toEqual([expected]);
  });

  it('shows of a URL neither sign-in nor query, and says when only those change', () => {
    const url = 'https://user:fake-password@hooks.acme.com/x?key=fake';
    const text = words({ field: 'url', before: `${url}-a`, after: `${url}-b` });
    expect(text).toEqual([
      'URL: https://hooks.acme.com/x?… (only its user name, password or query changes)',
    ]);
  });

  it('names the secret that a URL comes from', () => {
    const change = { field: 'url', before: 'https://a.example/', after: 'secret:HOOK_URL' };
    expect(words(change)).toEqual(['URL: https://a.example/ -> (secret HOOK_URL)']);
  });

  it('counts the entries of a long list', () => {
    const events = Array.from({ length: 20 }, (_, n) => `TASK/E${n}`);
    expect(words({ field: 'events', before: null, after: events }, 'create')[0]).toMatch(
      /^events: 20 entries: TASK\/E0, .*TASK\/E11 and 8 more$/,
    );
  });

  it('is not said again where the verb says it', () => {
    const change: FieldChange = { field: 'enabled', before: true, after: false };
    expect(words(change, 'disable')).toEqual([]);
    expect(words({ field: 'disabled', before: true, after: false }, 'enable')).toEqual([]);
    expect(words({ field: 'disabled', before: false, after: true }, 'archive')).toEqual([]);
  });

  it('leaves out the summary of headers where each header is listed', () => {
    const changes: readonly FieldChange[] = [
      { field: 'headers', before: null, after: ['x-api-key'] },
      { field: 'headers.x-api-key', secret: 'set' },
      { field: 'basic', before: null, after: true },
    ];
    const labels = changesInWords({ action: 'create', changes }).map(({ label }) =>
      phraseText(label),
    );
    expect(labels).toEqual(['header x-api-key', 'Basic sign-in']);
  });

  it('stands where a reader looks for it, whatever order the plan has', () => {
    const fields = ['basic.password', 'enabled', 'events', 'headers.x-api-key', 'name', 'url'];
    const changes = fields.map((field): FieldChange => ({ field, before: 'a', after: 'b' }));
    const labels = changesInWords({ action: 'update', changes }).map(({ label }) =>
      phraseText(label),
    );
    expect(labels).toEqual([
      'name',
      'URL',
      'events',
      'state',
      'header x-api-key',
      'Basic password',
    ]);
  });

  it('calls what apply compares besides fields by a name as well', () => {
    expect([fieldLabel('gone'), fieldLabel('updatedAt')].map(phraseText)).toEqual([
      'the object itself',
      'the time of its last change',
    ]);
  });
});

function why(cause: Cause, reason: OperationReason): string | null {
  const phrase = whyPhrase({ cause, reason });
  return phrase === null ? null : phraseText(phrase);
}

function words(change: FieldChange, action: OperationAction = 'update'): readonly string[] {
  return changesInWords({ action, changes: [change] }).map(({ label, text }) =>
    [phraseText(label), phraseText(text)].join(': '),
  );
}
