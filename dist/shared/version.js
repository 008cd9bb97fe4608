// src/commands/version.ts
/** The version of `package.json`; a test compares the two. */
const VERSION = "0.1.0";
export { VERSION as t };
