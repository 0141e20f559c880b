/** What a service is, in a family's words; each register's own classes are translated into these by its importer. */
export const serviceKinds = [
  /** Crisis lines, emergency duty, shelters: answered now. */
  'help-now',
  /** Maternity and child health clinic. */
  'clinic',
  /** Other health care. */
  'health',
  /** Talking it over: family counselling, parents' helplines, couple and mental health counselling. */
  'counselling',
  /** Hands at home and social work: family work, home service, support families, child protection. */
  'family-support',
  /** Parents living apart: child supervisors, mediation, supervised meetings. */
  'separation',
  /** Open meeting places, family centres and houses, open early education. */
  'meeting-place',
  /** Clubs, peer groups, family training. */
  'group',
  'playground',
  /** Daycare and preschool. */
  'daycare',
  'school',
  /** Benefits, debt, housing. */
  'money',
  'other',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];
