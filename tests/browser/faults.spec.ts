import { test } from '@playwright/test';
import { runTool } from '#tests/support/run-tool.ts';

/*
 * A small part of `npm run faults`, the same each time: browsers that are killed while they write, and a few things that go wrong. What
 * was lost is in the tool's own words in the error.
 */
test('what was acknowledged is there after the browser was killed', async () => {
  await runTool('tests/faults/main.ts', '--kills', '6', '--seed', '8', '--scenario', 'none');
});

for (const scenario of ['full-disk', 'bad-script', 'every-schema'])
  test(`nothing is lost: ${scenario}`, async () => {
    await runTool('tests/faults/main.ts', '--kills', '0', '--scenario', scenario);
  });
