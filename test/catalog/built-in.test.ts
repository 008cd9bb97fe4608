import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandEvents } from '../../src/catalog/events.ts';
import { expandVendor } from '../../src/catalog/expand.ts';
import { builtInVendor, builtInVendorIds } from '../../src/catalog/index.ts';
import type { InputDefinition } from '../../src/catalog/vendor.ts';
import { aUse, completeUse, vendorCalled, withoutInputs } from '../support/vendors.ts';

/** Optional inputs of a vendor: those that a use may leave out one by one. */
function optionalInputs(id: string): readonly string[] {
  return Object.entries(vendorCalled(id).inputs ?? {})
    .filter(([, input]) => input.required !== true && input['required-unless'] === undefined)
    .map(([name]) => name);
}

/** Values that fit an input's type, made to look like something to interpolate or to escape. */
function valuesFor(input: InputDefinition): fc.Arbitrary<unknown> {
  const words = fc.constantFrom('{{ user.email }}', '$&', 'a"b', 'Ünïcode', '| <b> @team', 'plain');
  const reference = fc.record({ secret: fc.stringMatching(/^HIDDEN_[A-Z]{3}$/) });
  switch (input.type) {
    case 'text':
      return words;
    case 'email':
      return fc.constant('bot@acme.com');
    case 'number':
      return fc.integer({ min: 0 });
    case 'choice':
      return fc.constantFrom(...(input.options ?? []));
    case 'url':
      return fc.oneof(fc.constant('https://hooks.example/{{integration}}'), reference);
    case 'secret':
      return reference;
    case 'list':
      return input.fields === undefined
        ? fc.uniqueArray(words, { minLength: 1 })
        : fc.constant([{ name: 'In {{ each }}', expression: 'LOGGED_IN' }]);
  }
}

/** A use of a vendor with all inputs that are required at first, and any of the others. */
function usesOf(id: string) {
  const inputs = Object.entries(vendorCalled(id).inputs ?? {});
  const mandatory = inputs.filter(
    ([, input]) => input.required === true && input['from-step'] === undefined,
  );
  const shape = Object.fromEntries(inputs.map(([name, input]) => [name, valuesFor(input)]));
  return fc
    .record(shape, { requiredKeys: mandatory.map(([name]) => name) })
    .map((given) => aUse({ inputs: given, user: { email: 'bot@acme.com' } }));
}

describe('the built-in vendors', () => {
  it('are the five of the setup guides, sorted by id', () => {
    expect(builtInVendorIds).toEqual([
      'assembled',
      'gladly-sidekick',
      'hioperator',
      'idiomatic',
      'playvox',
    ]);
  });

  it('are found by their id and by nothing else', () => {
    expect(builtInVendor('idiomatic')?.name).toBe('Idiomatic');
    expect(builtInVendor('Idiomatic')).toBeUndefined();
    expect(builtInVendor('toString')).toBeUndefined();
  });
});

describe.each(builtInVendorIds)('the definition of %s', (id) => {
  const definition = vendorCalled(id);

  it('expands without a problem from complete inputs', () => {
    expect(expandVendor(definition, completeUse(id)).problems).toEqual([]);
  });

  it('expands without a problem whichever optional input is left out', () => {
    const optional = optionalInputs(id);
    for (const name of optional) {
      expect(expandVendor(definition, withoutInputs(completeUse(id), name)).problems).toEqual([]);
    }
    expect(expandVendor(definition, withoutInputs(completeUse(id), ...optional)).problems).toEqual(
      [],
    );
  });

  it('asks for an email address and for each required input by name, or awaits it', () => {
    const { problems, awaited } = expandVendor(definition, aUse());
    const required = Object.entries(definition.inputs ?? {})
      .filter(([, input]) => input.required === true || input['required-unless'] !== undefined)
      .map(([name]) => name);
    const email = definition.user?.email === undefined ? ['user.email'] : [];
    const missing = problems.filter(({ code }) => code === 'missing-input');
    const brought = required.filter((name) => definition.inputs?.[name]?.['from-step']);
    expect(awaited.map(({ input }) => input).toSorted()).toEqual(brought.toSorted());
    const told = [...missing, ...awaited].map(({ input }) => input);
    expect(told).toEqual(expect.arrayContaining([...required, ...email]));
    expect(problems).toEqual(missing);
  });

  it('says of every input what it is, and of required ones where to find them', () => {
    const inputs = Object.values(definition.inputs ?? {});
    for (const input of inputs) {
      expect(input.description).toMatch(/\.$/);
      expect(input.example).toBeDefined();
    }
    for (const input of inputs.filter(({ required }) => required)) {
      expect(input['where-to-find']).toMatch(/\w/);
    }
  });

  it('has steps that say where, what, who and why, with the older path for tokens', () => {
    const steps = expandVendor(definition, completeUse(id)).blocks.steps ?? {};
    expect(Object.keys(steps).length).toBeGreaterThan(0);
    for (const step of Object.values(steps)) {
      expect(step.title).not.toMatch(/\.$/);
      for (const text of [step.where, step.do, step.who, step.why]) expect(text).toMatch(/\w/);
      expect(step.do).toMatch(/[.)]$/);
    }
    expect(steps['create-token']?.['where-before']).toContain('Integrations > API Token');
  });

  it('names only roles that Gladly has', () => {
    const roles = [
      'Administrator',
      'Agent',
      'Agent Plus',
      'Analyst',
      'API User',
      'Compliance Administrator',
      'Team Manager',
    ];
    const { user } = expandVendor(definition, completeUse(id)).blocks;
    expect(user?.roles?.length).toBeGreaterThan(0);
    for (const role of [...(user?.roles ?? []), ...(definition.requires ?? [])]) {
      expect(roles).toContain(role);
    }
  });

  it('subscribes to known events only', () => {
    const { webhooks = {} } = expandVendor(definition, completeUse(id)).blocks;
    for (const { events = [] } of Object.values(webhooks)) {
      expect(expandEvents(events).unknown).toEqual([]);
    }
  });

  it('leaves no reference open, and puts no secret into text other than by name', () => {
    const { blocks } = expandVendor(definition, completeUse(id));
    const text = JSON.stringify(blocks);
    expect(text).not.toContain('{{');
    expect(text).not.toContain('[object Object]');
    expect(text).not.toContain('undefined');
  });

  it('gives the same for the same inputs, however odd, and takes nothing in them for a template', () => {
    fc.assert(
      fc.property(usesOf(id), (use) => {
        const expansion = expandVendor(definition, use);
        expect(expandVendor(definition, structuredClone(use))).toEqual(expansion);
        expect(expansion.problems).toEqual([]);
        const { webhooks = {}, inboxes, topics, user } = expansion.blocks;
        const waiting = expansion.awaited.flatMap(({ objects }) => objects.map(({ key }) => key));
        expect(waiting.filter((key) => Object.hasOwn(webhooks, key))).toEqual([]);
        for (const { url, headers = {}, basic } of Object.values(webhooks)) {
          expect(url).toBeDefined();
          expect(Object.keys(headers).length + (basic === undefined ? 0 : 1)).toBe(
            id === 'hioperator' || id === 'playvox' ? 0 : 1,
          );
        }
        const sent = JSON.stringify({ webhooks, inboxes, topics, user });
        const withoutReferences = sent.replaceAll(/\{"secret":"HIDDEN_[A-Z]{3}"\}/g, '');
        expect(withoutReferences).not.toContain('HIDDEN_');
        const open = JSON.stringify(expansion.blocks).match(/\{\{[^}]*\}\}/g) ?? [];
        const given = JSON.stringify(use.inputs);
        for (const braces of open) expect(given).toContain(braces);
      }),
      { numRuns: 60 },
    );
  });

  it('has neither marks of Markdown nor line ends in what people read', () => {
    const { steps = {} } = expandVendor(definition, completeUse(id)).blocks;
    for (const step of Object.values(steps)) {
      expect(Object.values(step).join(' ')).not.toMatch(/[`\n\t]|\*\*/);
    }
  });
});
