/*
 * Versions of the documents that commands of the command line alone print with `--json`; each goes
 * up when something is taken away or renamed.
 */

export const VENDORS_FORMAT_VERSION = 1;

export const INIT_FORMAT_VERSION = 1;
