/** The only way to know what time it is; given from outside so that tests own it. */
export interface Clock {
  readonly now: () => Date;
}
