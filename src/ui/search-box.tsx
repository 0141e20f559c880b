import { useId, useRef, type ComponentProps, type RefObject } from 'react';
import { Icon } from './icon.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  clearLabel: string;
  /** What a box over a list of its own says and answers beside that (a combobox). */
  field?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'onChange' | 'className'>;
  inputRef?: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ label, placeholder, value, onChange, clearLabel, field, inputRef }: SearchBoxProps) {
  const id = useId();
  const ownRef = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownRef;
  return (
    <form className={styles['search']} role="search" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Icon name="search" />
      <input
        {...field}
        ref={input}
        id={id}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value && (
        <button
          type="button"
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <Icon name="close" size={18} />
          <span className="visually-hidden">{clearLabel}</span>
        </button>
      )}
    </form>
  );
}
