import { runCompiled } from '../workspace/compiled.ts';

runCompiled('server-main.cjs');
