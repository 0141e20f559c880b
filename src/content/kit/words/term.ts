/**
 * How a word stands here: the beginning of it ("rådgivning" is also "rådgivningen"), "*" before it for the end of a compound too
 * ("*jour" is also "socialjouren"), "=" for the word itself alone. Several words stand one after another, each so:
 * "öpp daghem" is also "det öppna daghemmet". Capital letters make no difference.
 */
export type WordForm = string;

/**
 * A Finnish word, what Finland's Swedish calls the same, and what only Sweden calls it. What is wrong for one term may be right for
 * another: "förskola" is no daycare, but it is pre-primary; it passes where the Finnish text has that one.
 */
export interface Term {
  readonly fi: readonly WordForm[];
  readonly sv: readonly WordForm[];
  readonly not?: readonly WordForm[];
}

/** Words to do without, and what to write. */
export interface AvoidedWords {
  readonly words: readonly WordForm[];
  readonly instead: string;
  /** In a passage with this the word is right. */
  readonly unlessBeside?: RegExp;
}
