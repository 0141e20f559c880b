/** How the rows of one table are synced. Part of the protocol: a field never changes its kind once it was released. */
export interface TableShape {
  /** The field that names a row; it is part of the record's key and no register. */
  readonly key: string;
  /** Fields of which both versions are kept when two devices wrote at once. */
  readonly texts?: readonly string[];
  /** Fields that make sense only together: one register, so that a merge never mixes two writes. */
  readonly together?: readonly (readonly string[])[];
  /** Rows that are synced; without it all of them are. */
  readonly only?: readonly string[];
}

/** A row as far as sync is concerned: values that JSON can hold. */
export type Row = Readonly<Record<string, unknown>>;

export const groupName = (fields: readonly string[]): string => fields.join('+');

/** True when the table's row of this name travels. */
export const isSynced = ({ only }: TableShape, id: string): boolean => !only || only.includes(id);
