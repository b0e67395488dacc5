import fc from 'fast-check';

// The same random rules and partners in every run, so that a red build is a change's own fault. To look further than the
// usual ones: ASSAY_SEED=7 npm test (any number; what it finds becomes a test of its own).
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['ASSAY_SEED'] ?? 20261123) });
