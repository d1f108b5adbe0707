#!/usr/bin/env node
// An import would look through the whole bundle for what it exports.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../dist/cli.cjs');
