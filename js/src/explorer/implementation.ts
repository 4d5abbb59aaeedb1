/** What an intervention asks of an organisation, in words: each statement with its source and the day on which it was read. */

import { type Cost, IMPLEMENTATION_PARTS, type Intervention, type Stated, UI, type Vocabulary } from "../contract";
import { dateInWords } from "../core/dutch";
import { say, upperFirst } from "../core/say";

export type ImplementationPart = (typeof IMPLEMENTATION_PARTS)[number];

/** The path of a part, as labels and gaps name it. */
export const IMPLEMENTATION_FIELDS = IMPLEMENTATION_PARTS.map((part) => `implementation.${part}`);

/** The statements of one part, such as `implementation.training`; empty when nothing was found. */
export function statementsAt(record: Intervention, field: string): string[] {
  const part = field.slice(field.indexOf(".") + 1) as ImplementationPart;
  return record.implementation[part].map((one) => statement(one, record));
}

/** All that is known, each statement after the name of its part. */
export function implementationTexts(record: Intervention, { labels }: Vocabulary): string[] {
  return IMPLEMENTATION_FIELDS.flatMap((field) =>
    statementsAt(record, field).map((text) => `${upperFirst(labels[field] ?? field)}: ${text}`),
  );
}

function statement(one: Stated | Cost, { sources }: Intervention): string {
  const { organisation = "", read_on = "" } = sources[one.source] ?? {};
  const words = one.weak ? UI.record.stated_weak : UI.record.stated;
  const parts = [say(words, { value: one.value, source: organisation, date: dateInWords(read_on) })];
  if ("amount" in one && one.amount !== null) parts.push(say(UI.record.price_year, { year: one.price_year ?? UI.values.not_found }));
  if (one.caveat !== null) parts.push(say(UI.record.caveat, { caveat: `${one.caveat}.` }));
  return parts.join(" ");
}
