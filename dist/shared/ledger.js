// src/kinds/ledger.ts
/** Names one write-only value: `idiomatic.webhook.events#headers.x-api-key`. */
function secretKey(address, field) {
	return `${address}#${field}`;
}
export { secretKey as t };
