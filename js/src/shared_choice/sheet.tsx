/** The sheet: options in columns, questions in rows; waiting and ordinary support are options too. */

import { type AlwaysThere, type ChoiceOption, type Row, type ShownSharedChoice, UI } from "../contract";
import { dateInWords, today } from "../core/dutch";
import { say } from "../core/say";
import { type ChoiceState, chosenOptions } from "./state";

interface Props {
  content: ShownSharedChoice;
  state: ChoiceState;
}

/** A column, whichever kind of option it is: its name, the page to read on, and what it says in a row. */
interface Column {
  id: string;
  name: string;
  href: string | null;
  says: (row: Row["id"]) => readonly string[];
}

/** The rows of the short form. */
const SHORT: readonly Row["id"][] = ["wat", "vraagt", "weten"];

export function Sheet({ content, state }: Props) {
  const columns = [...chosenOptions(state, content).map(ofOption), ...content.always.map(ofAlways)];
  const rows = state.form === "eenvoudig" ? content.rows.filter(({ id }) => SHORT.includes(id)) : content.rows;
  return (
    <div class="choice-sheet" data-form={state.form}>
      <table>
        <caption>{UI.choice.sheet}</caption>
        <thead>
          <tr>
            <th scope="col">{UI.choice.question}</th>
            {columns.map((column) => (
              <th scope="col" key={column.id}>
                {column.href ? <a href={column.href}>{column.name}</a> : column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.text}</th>
              {columns.map((column) => (
                <td key={column.id}>
                  <strong class="choice-column">{column.name}</strong>
                  {column.says(row.id).map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{UI.choice.parents_ask}</h4>
      <dl>
        {content.parents_ask.map((one) => (
          <div key={one.question}>
            <dt>{one.question}</dt>
            <dd>{one.answer}</dd>
          </div>
        ))}
      </dl>
      <h4>{UI.choice.matters}</h4>
      <ul class="choice-lines">
        {content.matters.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>{UI.choice.decided}</li>
      </ul>
      <p class="help">{say(UI.choice.made_on, { date: dateInWords(today()) })}</p>
    </div>
  );
}

/** What is printed: the sheet alone, lying on its side. */
export function Paper({ content, state }: Props) {
  return (
    <div class="wide hechting-root">
      <Sheet content={content} state={state} />
    </div>
  );
}

/** Whether the sheet is what a decision aid should be, by its own account. */
export function Criteria({ content }: Pick<Props, "content">) {
  return (
    <details class="choice-criteria">
      <summary>{UI.choice.criteria}</summary>
      <ul>
        {content.criteria.map((one) => (
          <li key={one.text}>
            {one.text} <strong>{UI.choice.met[one.met]}.</strong> {one.why}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ofOption(one: ChoiceOption): Column {
  return { id: one.id, name: one.name, href: `interventies-kiezen.html#${one.id}`, says: (row) => one.answers[row] ?? [] };
}

function ofAlways(one: AlwaysThere): Column {
  return { id: one.id, name: one.name, href: null, says: (row) => [one.answers[row] ?? ""] };
}
