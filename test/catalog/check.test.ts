import { describe, expect, it } from 'vitest';
import { fromStepProblems } from '../../src/catalog/check-from-step.ts';
import { stepObjectProblems } from '../../src/catalog/check-steps.ts';
import { checkVendor } from '../../src/catalog/check.ts';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import type { VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, vendorCalled } from '../support/vendors.ts';

const inputs: NonNullable<VendorDefinition['inputs']> = {
  name: { type: 'text', description: 'A name.' },
  names: { type: 'list', description: 'Names.' },
  regions: {
    type: 'list',
    description: 'Regions.',
    fields: { region: { type: 'text', description: 'Region.' } },
  },
};

function found(parts: Partial<VendorDefinition>) {
  return checkVendor(aDefinition({ inputs, ...parts })).map(({ code, pointer, name }) => [
    code,
    pointer,
    name,
  ]);
}

describe('checkVendor', () => {
  it.each(builtInVendorIds)('finds nothing in the built-in definition of %s', (id) => {
    expect(checkVendor(vendorCalled(id))).toEqual([]);
  });

  it('finds nothing in a definition with no blocks at all', () => {
    expect(checkVendor({ id: 'acme', name: 'Acme', summary: 'Nothing.' })).toEqual([]);
  });

  it('finds misspelt steps and objects also where it takes too long to look for what was meant', () => {
    const definition = aDefinition({
      inputs: { key: { type: 'text', description: 'A key.', 'from-step': 'frist' } },
      topics: { seen: { name: 'Seen' } },
      steps: { first: { title: 'A', do: 'B', after: ['topics.sene'] } },
    });
    const never = () => false;
    expect([
      ...stepObjectProblems(definition, never),
      ...fromStepProblems(definition, never),
    ]).toMatchObject([
      { code: 'unknown-reference', name: 'topics.sene', suggestions: [] },
      { code: 'unknown-step', name: 'frist', suggestions: [] },
    ]);
  });

  it('finds a misspelt reference wherever it stands, with what was meant', () => {
    const step = { title: '{{ nam }}', do: 'x' };
    const webhook = {
      headers: { 'x-api-key': { secret: '{{ nam }}' } },
      basic: { username: 'x', password: '{{ nam }}' },
      events: ['{{ nam }}'],
    };
    expect(
      found({
        user: { email: '{{ nam }}' },
        webhooks: { hook: webhook },
        steps: { one: step },
        handover: { table: { title: 'T', columns: ['a'], rows: [['{{ nam }}']] } },
      }),
    ).toEqual([
      ['unknown-reference', '/handover/table/rows/0/0', 'nam'],
      ['unknown-reference', '/steps/one/title', 'nam'],
      ['unknown-reference', '/user/email', 'nam'],
      ['unknown-reference', '/webhooks/hook/basic/password', 'nam'],
      ['unknown-reference', '/webhooks/hook/events/0', 'nam'],
      ['unknown-reference', '/webhooks/hook/headers/x-api-key/secret', 'nam'],
    ]);
    const [first] = checkVendor(aDefinition({ inputs, steps: { one: step } }));
    expect(first?.suggestions).toEqual(['name']);
  });

  it('finds objects that a step names and the definition does not have', () => {
    const parts: Partial<VendorDefinition> = {
      user: { roles: ['Agent'] },
      inboxes: { main: { name: 'Main' } },
      topics: { seen: { name: 'Seen' } },
      webhooks: { ours: { events: ['TASK/CREATED'] }, theirs: { owner: 'vendor' } },
    };
    const step = { title: 'T', do: 'D' };
    const right = {
      a: { ...step, 'done-when': 'user', link: 'user' },
      b: { ...step, 'done-when': 'user.token', link: 'inboxes.main' },
      c: { ...step, 'done-when': 'webhooks.theirs', before: ['webhooks.ours', 'topics.seen'] },
    };
    expect(found({ ...parts, steps: right })).toEqual([]);
    const wrong = {
      'a/b': { ...step, 'done-when': 'inboxes.man' },
      c: { ...step, 'done-when': 'webhooks.ours', link: 'topics.seen' },
      d: { ...step, before: ['webhooks.ours', 'webhooks.theirs'], after: ['topic.seen'] },
    };
    expect(found({ ...parts, steps: wrong })).toEqual([
      ['unknown-reference', '/steps/a~1b/done-when', 'inboxes.man'],
      ['unknown-reference', '/steps/c/done-when', 'webhooks.ours'],
      ['unknown-reference', '/steps/c/link', 'topics.seen'],
      ['unknown-reference', '/steps/d/after/0', 'topic.seen'],
      ['unknown-reference', '/steps/d/before/1', 'webhooks.theirs'],
    ]);
    const [first] = checkVendor(aDefinition({ ...parts, inputs, steps: wrong }));
    expect(first?.suggestions).toEqual(['inboxes.main']);
    expect(found({ steps: { a: { ...step, 'done-when': 'user' } } })).toHaveLength(1);
  });

  it('says nothing of objects that the inputs decide', () => {
    const step = { title: 'T', do: 'D' };
    expect(
      found({
        inboxes: { '{{ each }}': { 'for-each': 'names', name: '{{ each }}' } },
        steps: {
          a: { ...step, link: 'inboxes.support' },
          'b-{{ each.key }}': { ...step, 'for-each': 'inboxes', link: 'inboxes.{{ each.key }}' },
        },
      }),
    ).toEqual([]);
  });

  it('knows the user in all blocks but its own, and the objects only where they are told of', () => {
    const parts: Partial<VendorDefinition> = {
      user: { name: '{{ user.email }}' },
      inboxes: { main: { name: '{{ user.email }}' } },
      topics: { sent: { name: '{{ inboxes.main.name }}' } },
      steps: {
        one: {
          title: '{{ user.name }} {{ user.roles }} {{ user.token }}',
          do: '{{ inboxes.main.name }} {{ inboxes.main.sla-minutes }} {{ topics.sent.name }}',
          why: '{{ topics.sent.sla-minutes }}',
        },
      },
    };
    expect(found(parts)).toEqual([
      ['unknown-reference', '/steps/one/why', 'topics.sent.sla-minutes'],
      ['unknown-reference', '/topics/sent/name', 'inboxes.main.name'],
      ['unknown-reference', '/user/name', 'user.email'],
    ]);
  });

  it('knows an element only in its repetition, by its own fields', () => {
    expect(
      found({
        topics: {
          'a-{{ each }}': { 'for-each': 'names', name: '{{ each }} {{ each.region }}' },
          'b-{{ each.region }}': { 'for-each': 'regions', name: '{{ each.region }} {{ each }}' },
          c: { name: '{{ each }}' },
          'd-{{ name }}': {},
        },
        handover: {
          table: {
            title: '{{ each }}',
            columns: ['a'],
            rows: [{ 'for-each': 'names', cells: ['{{ each }}'] }],
          },
        },
      }),
    ).toEqual([
      ['unknown-reference', '/handover/table/title', 'each'],
      ['unknown-reference', '/topics/a-{{ each }}/name', 'each.region'],
      ['unknown-reference', '/topics/b-{{ each.region }}/name', 'each'],
      ['unknown-reference', '/topics/c/name', 'each'],
      ['unknown-reference', '/topics/d-{{ name }}', 'name'],
    ]);
  });

  it('knows the inboxes as a list in steps and handover only', () => {
    const repeated = { 'for-each': 'inboxes', name: '{{ each.name }}' };
    const step = {
      'for-each': 'inboxes',
      title: '{{ each.name }}',
      do: '{{ each.key }} {{ each.sla-minutes }}',
    };
    expect(
      found({ topics: { '{{ each.key }}': repeated }, steps: { 's-{{ each.key }}': step } }),
    ).toEqual([
      ['unknown-reference', '/topics/{{ each.key }}', 'each.key'],
      ['unknown-input', '/topics/{{ each.key }}/for-each', 'inboxes'],
      ['unknown-reference', '/topics/{{ each.key }}/name', 'each.name'],
    ]);
  });

  it('finds repeated entries that would share one key', () => {
    expect(found({ topics: { fixed: { 'for-each': 'names' } } })).toEqual([
      ['key-without-each', '/topics/fixed', 'fixed'],
    ]);
  });

  it('finds conditions and repetitions that name no input, or one that is no list', () => {
    expect(
      found({
        inputs: { ...inputs, other: { type: 'text', description: 'x', 'required-unless': 'nme' } },
        topics: {
          'a-{{ each }}': { 'for-each': 'name', when: 'nmae', unless: 'each.region' },
          'b-{{ each.region }}': { 'for-each': 'regions', when: 'each.region', unless: 'regions' },
          'c-{{ each }}': { 'for-each': 'nams' },
        },
      }),
    ).toEqual([
      ['unknown-input', '/inputs/other/required-unless', 'nme'],
      ['unknown-reference', '/topics/a-{{ each }}', 'each'],
      ['not-a-list', '/topics/a-{{ each }}/for-each', 'name'],
      ['unknown-input', '/topics/a-{{ each }}/unless', 'each.region'],
      ['unknown-input', '/topics/a-{{ each }}/when', 'nmae'],
      ['unknown-reference', '/topics/c-{{ each }}', 'each'],
      ['unknown-input', '/topics/c-{{ each }}/for-each', 'nams'],
    ]);
  });

  it('finds a list of objects where words are wanted', () => {
    expect(found({ steps: { one: { title: '{{ regions }}', do: '{{ names }}' } } })).toEqual([
      ['unknown-reference', '/steps/one/title', 'regions'],
    ]);
  });

  it('points into keys that hold marks of a pointer', () => {
    expect(found({ webhooks: { hook: { headers: { 'a/b~c': '{{ nam }}' } } } })).toEqual([
      ['unknown-reference', '/webhooks/hook/headers/a~1b~0c', 'nam'],
    ]);
  });

  it('has an answer soon for thousands of mistakes', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `n${index}`);
    const topics = names.map((name) => [name, { when: `y-${name}` }]);
    const steps = names.map((name) => [name, { title: 'A step', do: `{{ x-${name} }}` }]);
    const parts = { topics: Object.fromEntries(topics), steps: Object.fromEntries(steps) };
    expect(found(parts)).toHaveLength(6000);
  });
});
