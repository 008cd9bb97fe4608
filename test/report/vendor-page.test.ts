import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { vendorGuide } from '../../src/catalog/guide.ts';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import { vendorIndex, vendorPage } from '../../src/report/vendor-page.ts';
import { vendorText } from '../../src/report/text/vendor.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';
import { aDefinition, vendorCalled } from '../support/vendors.ts';

const HOSTILE = '<img src=x> | **bold** [a](b) `code` _u_ &amp; \u202e\n# head';

const hostile = vendorGuide(
  aDefinition({
    name: HOSTILE,
    summary: HOSTILE,
    inputs: { key: { type: 'text', description: HOSTILE, example: HOSTILE } },
    topics: { sent: { name: HOSTILE } },
    steps: { one: { title: HOSTILE, do: HOSTILE, who: HOSTILE } },
    handover: { table: { title: HOSTILE, columns: [HOSTILE], rows: [[HOSTILE]] } },
    troubleshooting: [{ question: HOSTILE, answer: HOSTILE }],
  }),
);

const LITTLE = vendorGuide(aDefinition());

const MUCH = vendorGuide(
  aDefinition({
    user: { name: 'Parrot' },
    inputs: {
      mode: {
        type: 'choice',
        options: ['quiet', 'loud'],
        description: 'How it works.',
        default: 'quiet',
      },
    },
    topics: { sent: { name: 'Sent', parent: 'Elsewhere', disabled: true } },
    webhooks: { feed: { name: 'Feed', url: 'https://hooks.acme.com/a', events: ['TASK/CLOSED'] } },
    steps: { one: { title: 'Sign in', do: 'Use it.', who: 'Anybody' } },
    handover: {
      always: { title: 'Mail', text: 'Dear vendor.' },
      sometimes: { title: 'More', when: 'mode', text: 'With it.' },
    },
  }),
);

describe('the page of a vendor', () => {
  it('has no part for what the definition does not have', () => {
    expect(vendorPage(LITTLE)).toBe(
      '# Acme\n\nMade up for tests.\n\n```sh\nnode dist/cli.js init acme\n```\n',
    );
  });

  it('has what an input is where it is left out, the name of the user, and what is handed over', () => {
    const page = vendorPage(MUCH);
    expect(page).toContain(
      '| `mode` | one of quiet, loud | optional | How it works. Left out: quiet. |',
    );
    expect(page).toContain('- Full name: Parrot\n');
    expect(page).not.toContain('Roles');
    expect(page).toContain('  - Below: Elsewhere\n  - State: archived\n');
    expect(page).toContain('### Mail\n\nDear vendor.');
    expect(page).toMatch(/### More \(.*mode.*\)\n/);
    expect(page).not.toContain('- Why:');
    expect(vendorIndex([LITTLE, MUCH])).toContain('| nothing | 0 steps |');
    expect(vendorIndex([LITTLE, MUCH])).toContain('| 1 topic, 1 webhook | 1 step |');
  });

  it.each(builtInVendorIds)('of %s has a heading for every step and each part', (id) => {
    const guide = vendorGuide(vendorCalled(id));
    const html = marked.parse(vendorPage(guide), { async: false });
    const headings = [...html.matchAll(/<h3>/g)];
    expect(headings).toHaveLength(guide.steps.length + guide.handover.length);
    for (const part of ['What it needs', 'What a person does', 'When something does not work']) {
      expect(html).toContain(`<h2>${part}</h2>`);
    }
  });

  it('obeys nothing in the words of a definition', () => {
    const html = marked.parse(vendorPage(hostile), { async: false });
    expect(html).not.toMatch(/<(?:img|a|em)\b/);
    // What it emphasises are the name of the topic and the question, both whole.
    expect(html.match(/<strong>/g)).toHaveLength(2);
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it('is listed with what is done by itself and by people', () => {
    const guides = ['hioperator', 'playvox', 'gladly-sidekick'].map((id) =>
      vendorGuide(vendorCalled(id)),
    );
    const rows = vendorIndex(guides)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows.map((line) => line.split(' | ').slice(2))).toEqual(
      ['2 topics', 'nothing', '2 webhooks'].map((automatic, index) => [
        automatic,
        ['9 steps |', '20 steps |', 'at least 8 steps |'][index],
      ]),
    );
  });
});

describe('the text of a vendor', () => {
  const options = { style: PLAIN_STYLE, width: 80, verbose: false };

  it.each(builtInVendorIds)('of %s fits the terminal and names every step and input', (id) => {
    const guide = vendorGuide(vendorCalled(id));
    const text = vendorText(guide, options);
    for (const step of guide.steps) expect(text).toContain(`[${step.id}]`);
    for (const need of guide.needs) expect(text).toContain(`\n  ${need.name}  (${need.type}`);
    const long = text.split('\n').filter((line) => line.length > 80 && /\s\S+\s/.test(line.trim()));
    expect(long).toEqual([]);
  });

  it('has no part for what the definition does not have', () => {
    expect(vendorText(LITTLE, options)).not.toMatch(/What |When /);
  });

  it('has what an input is where it is left out, the name of the user, and what is handed over', () => {
    const text = vendorText(MUCH, options);
    expect(text).toContain('    Left out: quiet\n');
    expect(text).toMatch(/Full name +Parrot\n/);
    expect(text).not.toMatch(/Roles|Why/);
    expect(text).toContain('  Mail\n    Dear vendor.\n');
    expect(text).toMatch(/ {2}More \(.*mode.*\)\n/);
  });

  it('shows nothing that a terminal would obey', () => {
    expect(vendorText(hostile, options)).not.toMatch(/\u202e/);
    expect(vendorText(hostile, options)).toContain('\\u202e');
  });
});
