import { expect, it } from 'vitest';
import { idsOf, isKept } from '#domain/directory/kept.ts';
import { serviceId } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const clinic = sampleService('helsinki-5263', { otherIds: [serviceId('tpr-errand-5263')] });

it('is kept also when it was kept under the id of an entry that was merged into it', () => {
  expect(isKept(clinic, new Set([serviceId('tpr-errand-5263')]))).toBe(true);
  expect(isKept(clinic, new Set([clinic.id]))).toBe(true);
  expect(isKept(clinic, new Set([serviceId('112')]))).toBe(false);
  expect(idsOf(clinic)).toEqual(['helsinki-5263', 'tpr-errand-5263']);
});
