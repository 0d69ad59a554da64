import fc from 'fast-check';

// The same cases in every run, so that a red test is red for everybody; FC_SEED=random looks for new ones.
const wanted = process.env.FC_SEED ?? '20261120';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
