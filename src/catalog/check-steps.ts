import { nearest } from '../shared/nearest.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { referencesIn } from './interpolate.ts';
import type { Budget } from './scope.ts';
import { COST_OF_COMPARING } from './scope.ts';
import type { Entries, StepTemplate, VendorDefinition } from './vendor.ts';

/** What the steps of a definition may name under each key. */
interface Known {
  readonly names: readonly string[];
  /** Blocks with repeated entries, whose keys the inputs decide. */
  readonly openBlocks: readonly string[];
}

type Key = 'done-when' | 'before' | 'after' | 'link';

/**
 * Objects that the steps of a definition name (`done-when: inboxes.main`) and that it does not
 * have. A name with a reference in it, and one in a block of repeated entries, depend on what the
 * user gives, so nothing is said of them.
 */
export function stepObjectProblems(
  definition: VendorDefinition,
  spend: Budget,
): readonly DefinitionProblem[] {
  const known = knownObjects(definition);
  return Object.entries(definition.steps ?? {}).flatMap(([id, step]) =>
    namesIn(step)
      .filter(({ key, name }) => !isKnown(name, known[key]))
      .map(({ key, name, at }) => {
        const { names } = known[key];
        const suggestions = spend(names.length * COST_OF_COMPARING) ? nearest(name, names) : [];
        const pointer = `/steps/${id.replaceAll('~', '~0').replaceAll('/', '~1')}/${key}${at}`;
        return { code: 'unknown-reference', pointer, name, suggestions };
      }),
  );
}

function knownObjects(definition: VendorDefinition): Readonly<Record<Key, Known>> {
  const { user, inboxes = {}, topics = {}, webhooks = {} } = definition;
  const owned = (owner: 'us' | 'vendor') =>
    Object.fromEntries(Object.entries(webhooks).filter(([, one]) => (one.owner ?? 'us') === owner));
  const ofUser = user === undefined ? [] : ['user'];
  const token = user === undefined ? [] : ['user.token'];
  const made = knownIn({ topics, webhooks: owned('us') }, []);
  return {
    'done-when': knownIn({ inboxes, webhooks: owned('vendor') }, [...ofUser, ...token]),
    before: made,
    after: made,
    link: knownIn({ inboxes }, ofUser),
  };
}

function knownIn(
  blocks: Readonly<Record<string, Entries<object>>>,
  others: readonly string[],
): Known {
  const entries = Object.entries(blocks).flatMap(([block, own]) =>
    Object.keys(own).map((key) => ({ block, key })),
  );
  return {
    names: [...others, ...entries.map(({ block, key }) => `${block}.${key}`)],
    openBlocks: entries.filter(({ key }) => referencesIn(key).length > 0).map(({ block }) => block),
  };
}

function namesIn(
  step: StepTemplate,
): readonly { readonly key: Key; readonly name: string; readonly at: string }[] {
  const one = (['done-when', 'link'] as const).flatMap((key) => {
    const name = step[key];
    return name === undefined ? [] : [{ key, name, at: '' }];
  });
  const several = (['before', 'after'] as const).flatMap((key) =>
    (step[key] ?? []).map((name, index) => ({ key, name, at: `/${index}` })),
  );
  return [...one, ...several];
}

function isKnown(name: string, { names, openBlocks }: Known): boolean {
  if (referencesIn(name).length > 0 || names.includes(name)) return true;
  return openBlocks.some((block) => name.startsWith(`${block}.`));
}
