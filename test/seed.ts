/** Property tests make the same values on each run, so that no run fails by luck; `SEED=n npm test` makes others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 16) });
