/**
 * Names that their owner never filled in. All were seen: "1EI-NIMEÄ" and "837IHAISTENPUISTO 2582-005" (playgrounds, the second a name
 * run into its number), "Testikunta", the swagger's "string".
 */
const placeholders: readonly RegExp[] = [
  /^\d*\s*ei[- ]?nimeä(?!\p{L})/iu,
  /^\d+\p{Lu}{4,}/u,
  /^(?:string|null|undefined|n\/a|xxx+|asdf+|lorem ipsum.*|nimi puuttuu|namn saknas|-+|\.+|\?+)$/iu,
  /^(?:testi?|testipalvelu|testikunta|testtjänst|test ?service)(?:\s*\d+)?$/iu,
];

/** True for a name that names nothing; a parent is shown no such name, and a service without another is left out. */
export const isPlaceholder = (name: string): boolean => placeholders.some((pattern) => pattern.test(name.trim()));
