"use client";

export type ChoiceOption<T extends string> = { value: T; label: string; hint?: string; isOff?: boolean };
type Props<T extends string> = {
  name: string;
  legend: string;
  options: readonly ChoiceOption<T>[];
  value: T;
  onChange: (value: T) => void;
  isInLine?: boolean;
};

/** One of a few, all of them in sight. */
export function Choices<T extends string>({ name, legend, options, value, onChange, isInLine = false }: Props<T>) {
  return (
    <fieldset className={isInLine ? "choices in-line" : "choices"}>
      <legend className="field-label">{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="field tick">
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isOff}
            aria-describedby={option.hint ? `${name}-${option.value}-hint` : undefined}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${name}-${option.value}`}>{option.label}</label>
          {option.hint ? (
            <p id={`${name}-${option.value}-hint`} className="field-hint">
              {option.hint}
            </p>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
