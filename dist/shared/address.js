// src/kinds/address.ts
function addressOf(integration, kind, key) {
	return `${integration}.${kind}.${key}`;
}
/** The integration that an address belongs to. */
function integrationOf(address) {
	return address.slice(0, address.indexOf("."));
}
/** Whether a text has the form of an address; for keys of records that were read from a file. */
function isAddress(text) {
	return /^[^.]+\.(webhook|topic|user|inbox|step)\.[^.]+$/.test(text);
}
export { integrationOf as n, isAddress as r, addressOf as t };
