import type { Phrase } from '../phrase.ts';
import { say } from '../phrase.ts';

/**
 * Where things are in Gladly's settings: today's menu, then in brackets the wording that older
 * guides print. From Gladly's help pages ("Managing users and roles", "Create, edit and
 * deactivate inboxes", "Reactivate deactivated webhooks", "Generate API tokens").
 */
export const USERS: Phrase = say`Settings > People > Users`;

export const EDIT_USER: Phrase = say`Settings > People > Users > the user's ⋮ > Edit User`;

export const INBOXES: Phrase = say`Settings > Orchestration > Inboxes`;

export const TOKENS: Phrase = say`Settings > API Tokens [Integrations > API Token]`;

export const WEBHOOKS: Phrase = say`Settings > App Developer Tools > Webhooks [Integrations > Webhooks]`;

/** Gladly names no category for this page; its address ends in `/admin/topics`. */
export const TOPICS: Phrase = say`the Topics page of Settings`;
