import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a change is judged by what it changed. Other cases, and
 * many more, are for `npm run properties`, which sets both.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1), numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) });
