import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { InputDefinition, VendorDefinition } from '../../src/catalog/vendor.ts';
import { aDefinition, aUse } from '../support/vendors.ts';

const text: InputDefinition = { type: 'text', description: 'A text.' };
const secret: InputDefinition = { type: 'secret', description: 'A secret.' };
const list: InputDefinition = { type: 'list', description: 'Some texts.' };
const count: InputDefinition = { type: 'number', description: 'A number.' };

/** What becomes of a step's text, for the given inputs. */
function inStep(template: string, parts: Partial<VendorDefinition>, inputs: object = {}) {
  const definition = aDefinition({ ...parts, steps: { one: { title: 'A step', do: template } } });
  const use = aUse({ inputs: { ...inputs }, user: { email: 'bot@acme.com' } });
  const { blocks, problems } = expandVendor(definition, use);
  return { text: blocks.steps?.['one']?.do, problems };
}

describe('interpolation in texts for people', () => {
  it.each([
    ['an input', 'Hello {{ name }}.', { name: 'Ada' }, 'Hello Ada.'],
    ['an input without spaces', '{{name}}', { name: 'Ada' }, 'Ada'],
    ['an input twice', '{{ name }} and {{ name }}', { name: 'Ada' }, 'Ada and Ada'],
    ['a default', 'Hello {{ greeted }}.', {}, 'Hello World.'],
    ['a number', '{{ count }} minutes', { count: 1.5 }, '1.5 minutes'],
    ['a list', 'In {{ names }}.', { names: ['A', 'B'] }, 'In A, B.'],
    ['a secret reference', 'Enter {{ key }}.', { key: { secret: 'KEY' } }, 'Enter (secret KEY).'],
    [
      'a secret with a prefix',
      '{{ key }}',
      { key: { secret: 'KEY', prefix: 'b ' } },
      '(secret KEY)',
    ],
    ['a written-out secret', 'Enter {{ key }}.', { key: 'fake-key-words' }, 'Enter (kept secret).'],
    ['the integration', '{{ integration }}', {}, 'acme'],
    ['the organization', '{{ organization.name }}', {}, 'production'],
    ['its URL', '{{ organization.url }}', {}, 'https://acme.gladly.com'],
    ['its host', '{{ organization.host }}', {}, 'acme.gladly.com'],
    ['its subdomain', '{{ organization.subdomain }}', {}, 'acme'],
    ['the user', '{{ user.email }} ({{ user.roles }})', {}, 'bot@acme.com (Agent, API User)'],
    ['braces that are no reference', '{{}} {{ }} {x} {{ a b }}', {}, '{{}} {{ }} {x} {{ a b }}'],
    ['an inbox', '{{ inboxes.main.name }}', {}, 'Main inbox'],
    ['an SLA', '{{ inboxes.main.sla-minutes }}', {}, '90'],
    ['an object without a name', '{{ topics.sent.name }}', {}, 'sent'],
    ['a webhook', '{{ webhooks.hook.name }}', {}, 'Hook'],
  ])('puts in %s', (_, template, inputs, expected) => {
    const parts: Partial<VendorDefinition> = {
      inputs: {
        name: text,
        greeted: { type: 'text', description: 'Who.', default: 'World' },
        count,
        names: list,
        key: secret,
      },
      user: { roles: ['Agent', 'API User'] },
      inboxes: { main: { name: 'Main inbox', 'sla-minutes': 90 } },
      topics: { sent: {} },
      webhooks: { hook: { name: 'Hook', url: 'https://hooks.example' } },
    };
    expect(inStep(template, parts, inputs)).toEqual({ text: expected, problems: [] });
  });

  it('never looks again at what it put in', () => {
    const inputs = { a: '{{ b }}', b: 'secret text' };
    expect(inStep('{{ a }} {{ b }}', { inputs: { a: text, b: text } }, inputs)).toEqual({
      text: '{{ b }} secret text',
      problems: [],
    });
  });

  it('takes special replacement marks as they are', () => {
    expect(inStep('<{{ a }}>', { inputs: { a: text } }, { a: "$& $1 $' $$" }).text).toBe(
      "<$& $1 $' $$>",
    );
  });

  it('reports an optional input that a longer text needs', () => {
    const { text: result, problems } = inStep('Hi {{ a }}!', { inputs: { a: text } });
    expect(result).toBe('Hi !');
    expect(problems).toMatchObject([{ code: 'missing-input', input: 'a' }]);
  });

  it('reports an optional input that stands alone where something has to stand', () => {
    const { problems } = inStep('{{ a }}', { inputs: { a: text } });
    expect(problems).toMatchObject([{ code: 'missing-input', input: 'a' }]);
  });

  it('reports a name that nothing stands for, with what was meant', () => {
    const { problems } = inStep('{{ webhok }}', { inputs: { webhook: text } }, { webhook: 'x' });
    expect(problems).toEqual([
      { code: 'unknown-input', input: 'webhok', suggestions: ['webhook'] },
    ]);
  });

  it('asks for the email address of the user when the file gives none', () => {
    const definition = aDefinition({
      steps: { one: { title: 'A step', do: 'To {{ user.email }}' } },
    });
    expect(expandVendor(definition, aUse()).problems).toEqual([
      {
        code: 'missing-input',
        input: 'user.email',
        expected: 'the email address of its Gladly user',
      },
    ]);
  });

  it('has words for a name and a token that the file leaves open', () => {
    const template = '{{ user.name }}; {{ user.token }}';
    expect(inStep(template, {})).toEqual({
      text: 'a name that shows what it is for, such as "Acme"; (from where it was saved when it was created)',
      problems: [],
    });
  });

  it('prefers the user of the file to the one of the vendor', () => {
    const definition = aDefinition({
      user: { name: 'Bot', roles: ['Agent'] },
      steps: {
        one: { title: 'A step', do: '{{ user.name }}, {{ user.roles }}, {{ user.token }}' },
      },
    });
    const user = { name: 'Melissa', roles: ['Analyst'], token: { secret: 'TOKEN' } };
    expect(expandVendor(definition, aUse({ user })).blocks.steps?.['one']?.do).toBe(
      'Melissa, Analyst, (secret TOKEN)',
    );
  });

  it('fills every text of a step, and leaves out those that stand alone for nothing', () => {
    const template = '{{ a }}';
    const step = {
      title: template,
      where: template,
      'where-before': template,
      do: template,
      who: template,
      why: '{{ b }}',
      'expires-after': 30,
    };
    const definition = aDefinition({ inputs: { a: text, b: text }, steps: { one: step } });
    const { blocks, problems } = expandVendor(definition, aUse({ inputs: { a: 'x' } }));
    expect(problems).toEqual([]);
    expect(blocks.steps).toEqual({
      one: {
        title: 'x',
        where: 'x',
        'where-before': 'x',
        do: 'x',
        who: 'x',
        'expires-after': 30,
      },
    });
  });
});
