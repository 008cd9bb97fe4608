import { t as main } from "./shared/job.js";
// src/index.ts
await main(process);
export {};
