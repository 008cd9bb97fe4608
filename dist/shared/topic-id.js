import { createHash } from "node:crypto";
// src/kinds/topic-id.ts
/**
* The id that we give a topic when we create it: 22 URL-safe characters (132 bits), derived from
* the organization and the topic's address. A repeated creation is then a 409 that can be
* recognised as ours. Gladly lets callers choose ids (POST /topics in its REST reference).
* `turn` counts up when an earlier id is taken by a topic that has moved to another address.
*/
function topicId(organizationId, address, turn = 0) {
	return createHash("sha256").update(`gladly-integrations topic\n${organizationId}\n${address}\n${turn}`).digest("base64url").slice(0, 22);
}
export { topicId as t };
