/**
 * An expected failure is a value, not an exception: the caller sees in the type what can go wrong and
 * must decide what to tell the parent. Bugs still throw.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
