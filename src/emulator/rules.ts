/**
 * Every point on which Gladly's public reference is silent or unsure, as a switch, and every
 * limit, as a number. A client must work whichever way a switch stands; a suite proves it by
 * running under `strictRules` and under `lenientRules`, which differ in every switch.
 */
export interface EmulatorRules {
  /** Requests a second over the whole organization (10 at Gladly); `null` sets no limit. */
  readonly requestsPerSecond: number | null;
  /** Whether all methods draw on one budget, or GET, POST, PATCH and DELETE each have their own. */
  readonly rateLimitScope: 'organization' | 'method';
  /** Whether any 1,000 ms are counted, or the budget is full again at each second of the clock. */
  readonly rateLimitWindow: 'sliding' | 'calendar-second';
  /** Whether a 429 says `Retry-After`. Gladly does not document it. */
  readonly retryAfter: boolean;

  /** `errors` as an array, as a single object, or as documented: an object for 404s only. */
  readonly errorBody: 'as-documented' | 'array' | 'object';
  /** The body of 401, 403 and 429, which Gladly does not document. */
  readonly refusalBody: 'empty' | 'errors';
  /** Whether answers carry fields that no reference knows; clients have to tolerate them. */
  readonly unknownFieldsInAnswers: boolean;
  /** What becomes of fields in a request body that the reference does not have. */
  readonly unknownFieldsInRequests: 'rejected' | 'ignored';

  /** Topics are unique by name in the organization, or only among the children of one parent. */
  readonly topicNameScope: 'organization' | 'parent';
  readonly topicNameCase: 'insensitive' | 'sensitive';
  readonly disabledTopicsHoldTheirName: boolean;
  /** What a creation is told when both its id and its name are taken (it was sent twice). */
  readonly topicConflictNamed: 'id' | 'name';
  /** Whether `parentId: null` in a change moves a topic to the top. */
  readonly topicParentCanBeCleared: boolean;
  /** Whether the body of a change may repeat the id of its path, as an official sample does. */
  readonly topicIdInPatch: 'rejected' | 'tolerated';
  /** Levels that a tree of topics may have; `null` sets no limit. */
  readonly topicDepthLimit: number | null;

  /** Webhooks that an organization may have (20 at Gladly). */
  readonly webhookLimit: number;
  readonly disabledWebhooksCount: boolean;
  readonly webhookLimitStatus: 400 | 409;
  readonly webhookUrlTakenStatus: 400 | 409;
  /** Whether two spellings of one URL (`HTTPS://Host`, `:443`) are the same URL. */
  readonly webhookUrlsCompared: 'normalised' | 'exact';
  /** Whether names that the newest reference dropped may still be subscribed to. */
  readonly droppedEvents: 'rejected' | 'accepted';
  readonly eventOrderOnReturn: 'reversed' | 'as-given';
  /** Whether `headers` in a change replaces all headers, or only those it names. */
  readonly headersInPatch: 'replaced' | 'merged';
  /** Whether `null` takes away the credentials, or one header, in a change. */
  readonly nullRemoves: boolean;
  readonly headerCaseOnReturn: 'canonical' | 'as-given';
  /** Whether enabling a webhook takes `disabledAtDueToRetryLimit` away. */
  readonly enablingClearsRetryLimit: boolean;
  /** Whether webhooks are switched off when the user who made them is deactivated. */
  readonly webhooksStopWithTheirMaker: boolean;

  /** Whether a new URL is PINGed although the webhook is and stays disabled. */
  readonly pingWhileDisabled: boolean;
  /** Whether sending the URL that a webhook already has PINGs again. */
  readonly pingOnUnchangedUrl: boolean;
  /** Whether `enabled: true` PINGs again where the webhook is already enabled. */
  readonly pingWhenAlreadyEnabled: boolean;
  /** Only `type`, which is all that is documented, or the whole shape of an event. */
  readonly pingBody: 'type-only' | 'event';
  /** Milliseconds that an endpoint has to answer the PING (15,000 at Gladly). */
  readonly pingTimeoutMs: number;

  readonly deactivatedUsersListed: boolean;
  /** Whether `/agents` lists users who lack the Agent role. */
  readonly usersWithoutAgentRoleListed: boolean;
}

/** Refuses what any reading of the reference would refuse, and promises as little as any does. */
export const strictRules: EmulatorRules = {
  requestsPerSecond: 10,
  rateLimitScope: 'organization',
  rateLimitWindow: 'sliding',
  retryAfter: false,
  errorBody: 'as-documented',
  refusalBody: 'empty',
  unknownFieldsInAnswers: true,
  unknownFieldsInRequests: 'rejected',
  topicNameScope: 'organization',
  topicNameCase: 'insensitive',
  disabledTopicsHoldTheirName: true,
  topicConflictNamed: 'id',
  topicParentCanBeCleared: false,
  topicIdInPatch: 'rejected',
  topicDepthLimit: null,
  webhookLimit: 20,
  disabledWebhooksCount: true,
  webhookLimitStatus: 400,
  webhookUrlTakenStatus: 400,
  webhookUrlsCompared: 'normalised',
  droppedEvents: 'rejected',
  eventOrderOnReturn: 'reversed',
  headersInPatch: 'replaced',
  nullRemoves: false,
  headerCaseOnReturn: 'canonical',
  enablingClearsRetryLimit: false,
  webhooksStopWithTheirMaker: true,
  pingWhileDisabled: true,
  pingOnUnchangedUrl: true,
  pingWhenAlreadyEnabled: true,
  pingBody: 'type-only',
  pingTimeoutMs: 15_000,
  deactivatedUsersListed: false,
  usersWithoutAgentRoleListed: false,
};

/** The other reading of every switch; limits that Gladly states are the same. */
export const lenientRules: EmulatorRules = {
  requestsPerSecond: 10,
  rateLimitScope: 'method',
  rateLimitWindow: 'calendar-second',
  retryAfter: true,
  errorBody: 'array',
  refusalBody: 'errors',
  unknownFieldsInAnswers: false,
  unknownFieldsInRequests: 'ignored',
  topicNameScope: 'parent',
  topicNameCase: 'sensitive',
  disabledTopicsHoldTheirName: false,
  topicConflictNamed: 'name',
  topicParentCanBeCleared: true,
  topicIdInPatch: 'tolerated',
  topicDepthLimit: null,
  webhookLimit: 20,
  disabledWebhooksCount: false,
  webhookLimitStatus: 409,
  webhookUrlTakenStatus: 409,
  webhookUrlsCompared: 'exact',
  droppedEvents: 'accepted',
  eventOrderOnReturn: 'as-given',
  headersInPatch: 'merged',
  nullRemoves: true,
  headerCaseOnReturn: 'as-given',
  enablingClearsRetryLimit: true,
  webhooksStopWithTheirMaker: false,
  pingWhileDisabled: false,
  pingOnUnchangedUrl: false,
  pingWhenAlreadyEnabled: false,
  pingBody: 'event',
  pingTimeoutMs: 15_000,
  deactivatedUsersListed: true,
  usersWithoutAgentRoleListed: true,
};

/**
 * What an emulator starts with: the strict reading, except where vendors' own guides show that
 * organizations live by the other one (events dropped from the reference are still subscribed to;
 * enabling is how a webhook is put right; users without the Agent role are given out as agents).
 */
export const defaultRules: EmulatorRules = {
  ...strictRules,
  droppedEvents: 'accepted',
  enablingClearsRetryLimit: true,
  webhooksStopWithTheirMaker: false,
  usersWithoutAgentRoleListed: true,
};
