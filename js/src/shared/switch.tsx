/** A few choices of which one holds, beside each other. */

interface Props<Id extends string> {
  /** Unique on the page. */
  name: string;
  label: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  choose: (id: Id) => void;
}

export function Switch<Id extends string>({ name, label, options, chosen, choose }: Props<Id>) {
  return (
    <fieldset class="switch">
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.id}>
          <input type="radio" name={name} value={one.id} checked={one.id === chosen} onChange={() => choose(one.id)} />
          {one.label}
        </label>
      ))}
    </fieldset>
  );
}
