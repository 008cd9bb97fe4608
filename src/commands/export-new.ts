import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import { fileText } from '../config/file-text.ts';
import type { SecretToFill } from '../export/finding.ts';
import { httpRule } from '../export/declarable.ts';
import type { ExportSource } from '../export/draft.ts';
import { draftOf, openScene } from '../export/draft.ts';
import { exportComments } from '../report/text/export.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { filledIn } from '../shared/written.ts';
import { checkFile } from './export-check.ts';
import type { ExportPlanning } from './export-check.ts';
import type { ExportOutcome } from './export-outcome.ts';
import { exportOutcome } from './export-outcome.ts';
import type { EverythingLive } from './export-reading.ts';
import { roomFor, secretUrlsIn } from './export-reading.ts';

/** Which organization a new file is for. */
export interface NewFile {
  /** Path that the file is to have. */
  readonly config: string;
  readonly name: string;
  readonly url: string;
  readonly allowedHosts: readonly string[];
}

/** Writes a new file for an organization, and makes sure that a plan of it would write nothing. */
export async function exportNew(
  file: NewFile,
  everything: EverythingLive,
  planning: ExportPlanning,
): Promise<ExportOutcome> {
  const { name: organization } = file;
  const source = sourceOf(file, everything, planning);
  const scene = openScene(source);
  const { integrations, recognised } = draftOf(source, scene);
  const { secrets, findings } = scene;
  // What nobody can know yet is no reason for not looking at the rest.
  const whole = new Map([...integrations].map(([key, entry]) => [key, filledIn(entry)]));
  const checked = await checkFile(
    {
      file: file.config,
      text: newText(file, whole, secrets),
      organization,
      allowedHosts: file.allowedHosts,
      readVendorFile: () => Promise.resolve({ failure: 'missing' }),
    },
    planning,
  );
  const found = { organization, recognised, secrets, findings };
  if (checked.status === 'invalid') {
    const { diagnostics } = checked;
    return exportOutcome({ result: 'refused', reason: 'invalid-config', ...found, diagnostics });
  }
  const { operations, refusals } = checked.plan;
  const left = operations.filter(({ action }) => action !== 'adopt');
  const [refusal] = refusals;
  if (refusal !== undefined || left.length > 0) {
    const reason = refusal?.code ?? 'internal';
    return exportOutcome({ result: 'refused', reason, ...found, refusals, left });
  }
  const text = newText(file, integrations, secrets);
  return exportOutcome({ result: 'changes', reason: 'ok', ...found, text });
}

function sourceOf(
  { allowedHosts }: NewFile,
  everything: EverythingLive,
  { ports }: ExportPlanning,
): ExportSource {
  const { webhooks, topics, users, inboxes } = everything;
  return {
    webhooks,
    topics,
    all: { webhooks, topics },
    people: { users, inboxes },
    vendors: builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []),
    leftOut: new Map(),
    awaiting: new Map(),
    secretUrls: secretUrlsIn(ports.environment),
    allowsHttp: httpRule(allowedHosts),
    room: roomFor(everything),
    taken: { integrations: new Set(), secrets: new Set() },
    homes: new Map(),
    topicsInto: null,
  };
}

function newText(
  { name, url }: NewFile,
  integrations: WrittenMap,
  secrets: readonly SecretToFill[],
): string {
  const organizations: Written = new Map([[name, new Map([['url', url]])]]);
  return fileText(
    exportComments({ url, secrets }),
    new Map<string, Written>([
      ['version', 1],
      ['organizations', organizations],
      ...(integrations.size === 0 ? [] : [['integrations', integrations] as const]),
    ]),
  );
}
