import { Field } from '#ui/field.tsx';

/** For a code that is typed or pasted: the keyboard mends nothing, the browser remembers nothing. */
export function CodeField(props: {
  label: string;
  hint: string;
  error: string | null;
  value: string;
  onWrite: (value: string) => void;
}) {
  const { onWrite, ...field } = props;
  return (
    <Field
      {...field}
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}
