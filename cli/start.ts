import { runCompiled } from '../workspace/compiled.ts';

runCompiled('cli-main.cjs');
