import { expect, test } from 'vitest';
import { readAudit } from '#tools/audit/read-audit.ts';

const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities } });

test('grave faults are those that npm calls high or critical', () => {
  const found = { info: 0, low: 2, moderate: 1, high: 3, critical: 1, total: 7 };
  expect(readAudit(report(found))).toEqual({ kind: 'asked', high: 4, all: 7 });
});

test('a registry that found nothing was asked', () => {
  expect(readAudit(report({ high: 0, critical: 0, total: 0 }))).toEqual({ kind: 'asked', high: 0, all: 0 });
});

test.each([
  ['', 'npm gave no report'],
  ['<html>', 'npm gave no report'],
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['{"error":{"summary":"getaddrinfo ENOTFOUND"}}', 'getaddrinfo ENOTFOUND'],
  ['{"metadata":{}}', 'the registry did not answer'],
  ['null', 'the registry did not answer'],
])('%s is not taken for "nothing found"', (text, why) => {
  expect(readAudit(text)).toEqual({ kind: 'not-asked', why });
});
