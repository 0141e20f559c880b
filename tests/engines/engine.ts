/** One tab of a browser, whichever engine it has: the three are driven in different ways, and the checks know only this. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page and gives what it answers, as JSON. It sees nothing but `given`. */
  readonly run: <A, T>(work: (given: A) => T | Promise<T>, given: A) => Promise<T>;
  /** Runs a script in the page as it stands: a library that a check brings along. */
  readonly load: (script: string) => Promise<void>;
}

/** A phone of its own: nothing stored yet. */
export interface Phone {
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  /** "Chromium 156.0": what ran is said beside each result. */
  readonly name: string;
  readonly newPhone: () => Promise<Phone>;
  readonly close: () => Promise<void>;
}

/** An engine that is not here, with what would bring it. */
export interface Missing {
  readonly name: string;
  readonly missing: string;
}
