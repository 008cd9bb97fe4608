import { fileNodes } from '../config/own-node.ts';
import { parseYaml } from '../config/parse.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { WantedPlace } from '../config/place-wanted.ts';
import type { DesiredState } from '../kinds/desired.ts';
import { isRecord } from '../shared/record.ts';

/** A file without errors, and one organization of it, as an export works on it. */
export interface ExportFile extends WantedPlace {
  readonly file: string;
  readonly text: string;
  readonly desired: DesiredState;
  /** What the file asks of each of its organizations. */
  readonly wanted: ReadonlyMap<string, { readonly desired: DesiredState }>;
  /** Integrations that the file has and this organization has not, by their vendors. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly integrationKeys: ReadonlySet<string>;
  readonly secretNames: ReadonlySet<string>;
}

/** Opens a file that was loaded without errors. */
export function exportFile(
  {
    file,
    text,
    organization,
  }: { readonly file: string; readonly text: string; readonly organization: string },
  loaded: LoadedConfig,
): ExportFile | null {
  const own = loaded.organizations?.get(organization);
  const content = parseYaml(text, file).content;
  const nodes = fileNodes(text);
  if (own === undefined || content === null || nodes === null) return null;
  const integrations = new Map(own.integrations.map((one) => [one.key, one]));
  const others = [...(loaded.organizations ?? [])].filter(([name]) => name !== organization);
  const common = others.flatMap(([, one]) => one.integrations.map(({ key }) => key));
  const written = entriesOf(memberOf(content.value, 'integrations'));
  return {
    file,
    text,
    organization,
    integrations,
    common: new Set(common),
    value: content.value,
    map: content.map,
    nodes,
    desired: own.desired,
    wanted: loaded.organizations ?? new Map(),
    leftOut: new Map(
      written
        .filter(([key]) => !integrations.has(key))
        .flatMap(([key, entry]) => {
          const vendor = memberOf(entry, 'vendor');
          return typeof vendor === 'string' ? [[vendor, key] as const] : [];
        }),
    ),
    integrationKeys: new Set(written.map(([key]) => key)),
    secretNames: new Set(secretsIn(content.value)),
  };
}

function secretsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(secretsIn);
  const own = memberOf(value, 'secret');
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...entriesOf(value).flatMap(([, member]) => secretsIn(member)),
  ];
}

function memberOf(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}
