#!/usr/bin/env node
// An import would look through the whole bundle for what it exports.
import module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

// From Node 22 on, what was compiled once is kept: in the user's own folder, since others may write into the one for
// temporary files.
const { XDG_CACHE_HOME = '' } = process.env;
const caches = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache');
module.enableCompileCache?.(join(caches, 'parapet', 'compiled'));
createRequire(import.meta.url)('../dist/cli.cjs');
