/** A labelled field for a whole number that may be empty. */

interface Props {
  label: string;
  value: number | null;
  min: number;
  max: number;
  onChange: (value: number | null) => void;
}

export function NumberField({ label, value, min, max, onChange }: Props) {
  const read = (field: HTMLInputElement) => {
    // A field that holds half a number ("-") reads as empty, but is not the wish for no limit.
    if (field.validity.badInput) return;
    const given = field.value === "" ? null : Math.trunc(Number(field.value));
    onChange(given === null ? null : Math.min(max, Math.max(min, given)));
  };
  return (
    <label class="number">
      <span>{label}</span>
      <input
        type="number"
        inputMode={min < 0 ? "text" : "numeric"}
        step={1}
        min={min}
        max={max}
        value={value ?? ""}
        onInput={(event) => read(event.currentTarget)}
      />
    </label>
  );
}
