import type { ReadInboxes, Sheet } from '../../src/handover/sheet.ts';
import { handoverSheet } from '../../src/handover/sheet.ts';
import type { LiveInbox } from '../../src/kinds/live.ts';
import { integration, load } from './config.ts';

/** Not read, as without a token. */
export const UNREAD: ReadInboxes = {
  status: 'unread',
  why: { message: 'GLADLY_API_TOKEN is not set', remedy: 'Set it.' },
};

/** Inboxes as Gladly would show them. */
export function inboxes(...given: readonly Partial<LiveInbox>[]): ReadInboxes {
  const all = given.map((one, index) => ({
    id: `inbox-${index}`,
    name: `Inbox ${index}`,
    disabled: false,
    ...one,
  }));
  return { status: 'read', inboxes: all };
}

/** The sheet of the integration `csat` that a file has; fails the test when the file has errors. */
export async function sheetOf(body: string, live: ReadInboxes = UNREAD): Promise<Sheet> {
  const { organizations, diagnostics } = await load(integration(body));
  const found = organizations?.get('production');
  const handover = found?.handovers.get('csat');
  if (found === undefined || handover === undefined) {
    throw new Error(diagnostics.map(({ code }) => code).join(', '));
  }
  return handoverSheet({ integration: 'csat', handover, desired: found.desired, inboxes: live });
}
