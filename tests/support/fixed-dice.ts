import { configureGlobal } from 'fast-check';

/*
 * CI throws no dice: there the property tests draw the same samples on each run, so that a change is refused for what it did and for
 * nothing else. Everywhere else each run draws new ones; what fails is printed with its seed.
 */
if (process.env['CI']) configureGlobal({ seed: 20_261_122 });
