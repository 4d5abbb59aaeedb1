/** The sheet: options in columns, under each question what they answer; waiting and ordinary support are options too. */

import { type AlwaysThere, type ChoiceOption, type Row, type ShownSharedChoice, UI } from "../contract";
import { dateInWords, inAList, today } from "../core/dutch";
import { say } from "../core/say";
import { Danger } from "../shared/danger";
import { headed, ownSentences, sharedSentences } from "./shared";
import { type ChoiceState, chosenOptions } from "./state";

interface Props {
  content: ShownSharedChoice;
  state: ChoiceState;
}

interface AnswerProps {
  row: Row;
  options: readonly ChoiceOption[];
  always: readonly AlwaysThere[];
}

/** The rows of the short form. */
const SHORT: readonly Row["id"][] = ["wat", "vraagt", "weten"];

export function Sheet({ content, state }: Props) {
  const options = chosenOptions(state, content);
  const { always } = content;
  const rows = state.form === "eenvoudig" ? content.rows.filter(({ id }) => SHORT.includes(id)) : content.rows;
  return (
    <div class="choice-sheet" data-form={state.form} data-options={options.length}>
      <table>
        <caption>{UI.choice.sheet}</caption>
        <thead>
          <tr>
            {options.map(({ id, name }) => (
              <th scope="col" key={id}>
                <a href={`interventies-kiezen.html#${id}`}>{name}</a>
              </th>
            ))}
            {always.map(({ id, name }) => (
              <th scope="col" class="choice-always" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Answers key={row.id} row={row} options={options} always={always} />
        ))}
      </table>
      <Legend />
      <Talk content={content} />
    </div>
  );
}

/** A question, under it what each option answers, and under that what is the same for every kind of help. */
function Answers({ row, options, always }: AnswerProps) {
  const shared = sharedSentences(options, row.id);
  const own = options.map((one) => ({ ...one, sentences: ownSentences(one, row.id, shared) }));
  const hasOwn = own.some(({ sentences }) => sentences.length > 0);
  const besides = always.map(({ id, name, answers }) => (
    <td key={id} rowSpan={hasOwn && shared.length > 0 ? 2 : 1}>
      <Sentences name={name} sentences={[answers[row.id] ?? ""]} />
    </td>
  ));
  return (
    <tbody>
      <tr class="choice-question">
        <th scope="rowgroup" colSpan={options.length + always.length}>
          {row.text}
        </th>
      </tr>
      {hasOwn && (
        <tr>
          {own.map(({ id, name, sentences }) => (
            <td key={id}>
              <Sentences name={name} sentences={sentences} />
            </td>
          ))}
          {besides}
        </tr>
      )}
      {shared.length > 0 && (
        <tr>
          <td class="choice-shared" colSpan={options.length}>
            <strong>{together(options)}:</strong> {shared.join(" ")}
          </td>
          {!hasOwn && besides}
        </tr>
      )}
    </tbody>
  );
}

/** Two kinds of help by their names, more by how many they are. */
function together(options: readonly ChoiceOption[]): string {
  return options.length > 2 ? say(UI.choice.for_all, { count: options.length }) : inAList(options.map(({ name }) => name));
}

function Sentences({ name, sentences }: { name: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <strong class="choice-column">{name}</strong>
      {sentences.map((sentence) => (
        <Sentence key={sentence} text={sentence} />
      ))}
    </>
  );
}

function Sentence({ text }: { text: string }) {
  const [head, rest] = headed(text);
  return (
    <p>
      {head && <strong>{head}</strong>}
      {rest}
    </p>
  );
}

/** What the numbers and the words for certainty mean. */
function Legend() {
  const { legend, legend_pairs, legend_sure, legend_compared } = UI.choice;
  return (
    <div class="choice-legend">
      <h4>{legend}</h4>
      {[legend_sure, legend_pairs, legend_compared].map((sentence) => (
        <Sentence key={sentence} text={sentence} />
      ))}
    </div>
  );
}

/** What the talk is about: what parents ask, what matters to them, what is agreed, and where to go in danger. */
function Talk({ content }: Pick<Props, "content">) {
  return (
    <div class="choice-talk">
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
      <p class="choice-danger">
        <Danger />
      </p>
      <p class="help">{say(UI.choice.made_on, { date: dateInWords(today()) })}</p>
    </div>
  );
}

/** What is printed: the sheet alone, on its side, or upright in large print. */
export function Paper({ content, state }: Props) {
  return (
    <div class="choice-paper hechting-root">
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
