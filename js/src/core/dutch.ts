/** Dutch wording of ages, sessions and dates. Mirrors `hechting/dutch.py`. */

const MONTHS = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
];

/** A number with a decimal comma and at most six digits: `1,5`. */
export function number(value: number): string {
  return String(Number(value.toPrecision(6))).replace(".", ",");
}

/** A count with its noun: `1 sessie`, `3 sessies`. */
export function counted(count: number, singular: string, plural: string): string {
  return `${number(count)} ${count === 1 ? singular : plural}`;
}

/** An age in months as readers say it: `9 maanden`, `2 jaar`, `4 maanden voor de geboorte`. */
export function ageInWords(months: number): string {
  if (months === 0) return "de geboorte";
  if (months < 0) return `${counted(-months, "maand", "maanden")} voor de geboorte`;
  if (months === 1.5) return "6 weken";
  if (months >= 24 && months % 12 === 0) return `${number(months / 12)} jaar`;
  return counted(months, "maand", "maanden");
}

/** A range of ages in months; a null bound is unknown. */
export function ageRange(low: number | null, high: number | null): string {
  if (low === null && high === null) return "leeftijd onbekend";
  if (high === null) return `vanaf ${ageInWords(low ?? 0)}, bovengrens niet gevonden`;
  if (low === null) return `tot ${ageInWords(high)}, ondergrens niet gevonden`;
  return `van ${ageInWords(low)} tot ${ageInWords(high)}`;
}

/** The number of sessions; a null bound is unknown. */
export function sessionRange(low: number | null, high: number | null): string {
  if (low === null && high === null) return "aantal sessies niet gevonden";
  if (high === null) return `ten minste ${counted(low ?? 0, "sessie", "sessies")}, maximum niet gevonden`;
  if (low === null) return `hoogstens ${counted(high, "sessie", "sessies")}`;
  return low === high ? counted(high, "sessie", "sessies") : `${low} tot ${high} sessies`;
}

/** A date as `22 november 2026`; a partial date keeps its precision: `december 2015`. */
export function dateInWords(text: string): string {
  const [year, month, day] = text.split("-");
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(" ");
}

/** Whole years from a (partial) date to a full one, both as ISO text; the earliest day a date can mean counts. */
export function yearsBetween(earlier: string, later: string): number {
  const from = firstDay(earlier);
  const years = Number(later.slice(0, 4)) - Number(from.slice(0, 4));
  return later.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The reader's own date as ISO text. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The earliest day that a (partial) date can mean. */
export function firstDay(text: string): string {
  const [year, month = "01", day = "01"] = text.split("-");
  return `${year}-${month}-${day}`;
}
