import { isRecord } from '../shared/record.ts';
import type { ConfigFile } from './schema.generated.ts';
import type { Path } from './source-map.ts';
import { pathOf } from './source-map.ts';
import type { SchemaError } from './schema-error.ts';

/**
 * A file without what the schema validator finds of the wrong type, so that everything else can be
 * looked at in the same run. What may be missing only because of such a fault is no finding of
 * its own; `Faults` tells.
 */
export interface SoundConfig {
  readonly organizations: ReadonlyMap<string, SoundOrganization>;
  readonly integrations: ReadonlyMap<string, SoundIntegration>;
  readonly ignore: readonly SoundIgnoreRule[];
  readonly allowUnknownEvents: boolean;
  readonly faults: Faults;
}

export interface Faults {
  /** Whether the schema validator has something against this part or anything in it. */
  readonly within: (path: Path) => boolean;
  /** Whether it has something against this part itself, or one of its own keys. */
  readonly at: (path: Path) => boolean;
}

export interface SoundOrganization {
  /** Empty where the file does not say. */
  readonly url: string;
  /** `false`: left out here. */
  readonly integrations: ReadonlyMap<string, SoundIntegration | false>;
  readonly ignore: readonly SoundIgnoreRule[];
}

type Integration = NonNullable<ConfigFile['integrations']>[string];
type IgnoreRule = NonNullable<ConfigFile['ignore']>[number];

/** Keys that the schema requires may be missing as long as there are findings. */
export type SoundIntegration = Omit<Integration, 'confirmed'> & {
  readonly confirmed?: Readonly<Record<string, SoundConfirmation | false>>;
};

interface SoundConfirmation {
  readonly on?: string;
  readonly by?: string;
  readonly note?: string;
}

export interface SoundIgnoreRule {
  readonly rule: Partial<IgnoreRule>;
  readonly path: Path;
}

/** Errors that leave a value of the right type, which can still be looked at. */
const KEPT = [
  'required',
  'oneOf',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'minItems',
  'minProperties',
];

type Mapping = Readonly<Record<string, unknown>>;

/** The sound parts of a file, given all errors that the schema validator has for it. */
export function soundConfig(value: unknown, errors: readonly SchemaError[]): SoundConfig {
  const faulty = errors.map((error) => ({ path: faultyPath(error), isKept: isKept(error) }));
  const dropped = new Set(faulty.flatMap((fault) => (fault.isKept ? [] : [joined(fault.path)])));
  const root = mappingOf(dropped.size === 0 ? value : withoutDropped(value, [], dropped));
  return {
    organizations: entriesOf(root['organizations'], soundOrganization),
    integrations: entriesOf(root['integrations'], (entry) => entry as SoundIntegration),
    ignore: ignoreRules(root, []),
    allowUnknownEvents: root['allow-unknown-events'] === true,
    faults: faultsAt(faulty.map(({ path }) => path)),
  };
}

function soundOrganization(value: unknown, name: string): SoundOrganization {
  const organization = mappingOf(value);
  const { url } = organization;
  return {
    url: typeof url === 'string' ? url : '',
    integrations: entriesOf(organization['integrations'], (entry) =>
      entry === false ? false : (entry as SoundIntegration),
    ),
    ignore: ignoreRules(organization, ['organizations', name]),
  };
}

function ignoreRules(parent: Mapping, path: Path): readonly SoundIgnoreRule[] {
  const rules: readonly unknown[] = Array.isArray(parent['ignore']) ? parent['ignore'] : [];
  return rules.flatMap((rule, index) => {
    if (rule === undefined) return [];
    return [{ rule: rule as Partial<IgnoreRule>, path: [...path, 'ignore', String(index)] }];
  });
}

/** A missing key counts as a fault where it should stand; a bad secret reference as a whole. */
function faultyPath(error: SchemaError): Path {
  const { keyword, params, propertyName } = error;
  const path = pathOf(error.instancePath);
  if (propertyName !== undefined) return [...path, propertyName];
  if (keyword === 'additionalProperties') return [...path, String(params['additionalProperty'])];
  if (keyword === 'required' && params['missingProperty'] !== 'secret') {
    return [...path, String(params['missingProperty'])];
  }
  return path.at(-1) === 'secret' && !isKept(error) ? path.slice(0, -1) : path;
}

function isKept({ keyword, params, propertyName }: SchemaError): boolean {
  if (propertyName !== undefined || params['missingProperty'] === 'secret') return false;
  return KEPT.includes(keyword);
}

/**
 * The value without what was dropped. A list with a dropped element goes as a whole, because the
 * places of the others depend on their index; in a list of mappings, a gap stays instead.
 */
function withoutDropped(value: unknown, path: Path, dropped: ReadonlySet<string>): unknown {
  if (dropped.has(joined(path)) || typeof value !== 'object' || value === null) {
    return dropped.has(joined(path)) ? undefined : value;
  }
  if (Array.isArray(value)) {
    const elements = value.map((element: unknown, index) =>
      withoutDropped(element, [...path, String(index)], dropped),
    );
    return elements.includes(undefined) && path.at(-1) !== 'ignore' ? undefined : elements;
  }
  const members = Object.entries(value).map(([key, member]) => [
    key,
    withoutDropped(member, [...path, key], dropped),
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function faultsAt(paths: readonly Path[]): Faults {
  const within = new Set(
    paths.flatMap((path) => path.map((_, index) => joined(path.slice(0, index + 1)))),
  );
  const at = new Set(paths.flatMap((path) => [joined(path), joined(path.slice(0, -1))]));
  return { within: (path) => within.has(joined(path)), at: (path) => at.has(joined(path)) };
}

function entriesOf<T>(
  value: unknown,
  read: (entry: unknown, key: string) => T,
): ReadonlyMap<string, T> {
  return new Map(Object.entries(mappingOf(value)).map(([key, entry]) => [key, read(entry, key)]));
}

function mappingOf(value: unknown): Mapping {
  return isRecord(value) ? value : {};
}

function joined(path: Path): string {
  return path.join('\n');
}
