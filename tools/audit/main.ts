import { spawnSync } from 'node:child_process';
import { readAudit } from '#tools/audit/read-audit.ts';

/*
 * `npm run audit`: asks the registry for known faults in what a city would install, by the lockfile. Exit 1 for a grave one; a registry that
 * does not answer is said and is no failure, for then nothing is known.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
const audit = readAudit(stdout);
if (audit.kind === 'not-asked') console.log(`known faults: not asked (${audit.why})`);
else console.log(`known faults in what is installed: ${audit.all}, of them grave: ${audit.high}`);
process.exitCode = audit.kind === 'asked' && audit.high > 0 ? 1 : 0;
