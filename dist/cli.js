#!/usr/bin/env node
import { k as main } from "./shared/start.js";
// src/cli.ts
process.exitCode = await main(process);
export {};
