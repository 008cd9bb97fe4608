// src/kinds/address.ts
function addressOf(integration, kind, key) {
	return `${integration}.${kind}.${key}`;
}
/** The integration that an address belongs to. */
function integrationOf(address) {
	return address.slice(0, address.indexOf("."));
}
/** The last part of an address. */
function keyOf(address) {
	return address.slice(address.lastIndexOf(".") + 1);
}
/** Whether a text has the form of an address; for keys of records that were read from a file. */
function isAddress(text) {
	return /^[^.]+\.(webhook|topic|user|inbox|step)\.[^.]+$/.test(text);
}
export { keyOf as i, integrationOf as n, isAddress as r, addressOf as t };
