import type { ExpandedIntegration } from '../config/expand.ts';
import type { Change } from '../config/patch.ts';
import type { Scene } from '../export/scene.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { isWrittenMap } from '../shared/written.ts';
import type { ExportFile } from './export-file.ts';

/** By id of the vendor, the one integration of a file that waits for inputs of it. */
export function awaitingIntegrations({ integrations }: ExportFile): ReadonlyMap<string, string> {
  const waiting = [...integrations.values()].filter(({ awaited }) => awaited.length > 0);
  const vendors = waiting.flatMap(({ definition, key }) =>
    definition === null ? [] : [[definition.id, key] as const],
  );
  const ids = vendors.map(([id]) => id);
  return new Map(vendors.filter(([id]) => ids.filter((one) => one === id).length === 1));
}

/** New entries; other organizations do not get what was found in this one. */
export function additions(file: ExportFile, integrations: WrittenMap): readonly Change[] {
  const { organization, wanted, integrationKeys, common } = file;
  return [...integrations].flatMap(([key, entry]): readonly Change[] => {
    const base = ['integrations', key];
    const waiting = isWrittenMap(entry) ? awaitedAdditions(file, key, entry) : [];
    if (waiting.length > 0) return waiting;
    if (!integrationKeys.has(key)) {
      const others = [...wanted.keys()].filter((name) => name !== organization);
      return [
        { path: base, edit: { type: 'set', value: entry } },
        ...others.map((name) => ({
          path: ['organizations', name, ...base],
          edit: { type: 'set', value: false } as const,
        })),
      ];
    }
    const root = common.has(key) ? ['organizations', organization, ...base] : base;
    const topics = isWrittenMap(entry) ? entry.get('topics') : undefined;
    return isWrittenMap(topics)
      ? [...topics].map(([topic, value]) => ({
          path: [...root, 'topics', topic],
          edit: { type: 'set', value } as const,
        }))
      : [];
  });
}

/**
 * A file that waits for a vendor says already who its user is, and may name its secrets: nobody has
 * to be told to fill these in.
 */
export function dropWhatIsTold(
  { integrations }: ExportFile,
  scene: Scene,
  on: { readonly awaiting: ReadonlyMap<string, string>; readonly more: readonly Change[] },
): void {
  const keys = new Set(on.awaiting.values());
  const findings = scene.findings.filter(
    (one) =>
      one.code !== 'fill-in' ||
      !keys.has(one.integration) ||
      !isWritten(integrations.get(one.integration), one.what),
  );
  const names = new Set(
    on.more.flatMap(({ edit }) => (edit.type === 'set' ? secretNamesIn(edit.value) : [])),
  );
  const secrets = scene.secrets.filter(
    ({ integration, name }) => !keys.has(integration) || names.has(name),
  );
  scene.findings.splice(0, scene.findings.length, ...findings);
  scene.secrets.splice(0, scene.secrets.length, ...secrets);
}

function secretNamesIn(value: Written): readonly string[] {
  if (!isWrittenMap(value)) return [];
  return [...value].flatMap(([key, member]) =>
    key === 'secret' && typeof member === 'string' ? [member] : secretNamesIn(member),
  );
}

/**
 * What a recognised vendor adds to the integration of the file that waits for it: the inputs that
 * are awaited or not written, and parts of its objects that are otherwise than the vendor has them.
 * Nothing for an integration that waits for nothing.
 */
function awaitedAdditions(file: ExportFile, key: string, entry: WrittenMap): readonly Change[] {
  const { integrations, common, organization } = file;
  const integration = integrations.get(key);
  if (integration === undefined || integration.awaited.length === 0) return [];
  const base = ['integrations', key];
  const root = common.has(key) ? ['organizations', organization, ...base] : base;
  const awaited = new Set(integration.awaited.flatMap(({ input, instead }) => [input, instead]));
  return [...entry].flatMap(([block, parts]): readonly Change[] => {
    if (!isWrittenMap(parts) || block === 'user') return [];
    return [...parts].flatMap(([name, value]): readonly Change[] => {
      const isOpen = block === 'inputs' && awaited.has(name);
      if (!isOpen && integration.origin.isWritten([block, name])) return [];
      return [{ path: [...root, block, name], edit: { type: 'set', value } }];
    });
  });
}

function isWritten(integration: ExpandedIntegration | undefined, what: string): boolean {
  const path = what.startsWith('user.') ? what.split('.') : ['inputs', what];
  return integration?.origin.isWritten(path) === true;
}
