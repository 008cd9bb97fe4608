#!/usr/bin/env node
import { D as main } from "./shared/start.js";
// src/cli.ts
process.exitCode = await main(process);
export {};
