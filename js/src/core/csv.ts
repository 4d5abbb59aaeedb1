/** A table as CSV for Dutch spreadsheets: semicolons, a byte order mark, and no cell that runs as a formula. */

const BYTE_ORDER_MARK = "\uFEFF";

/** Write rows as CSV; rows may differ in length. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("");
}

/** One cell: a text that a spreadsheet would run as a formula gets an apostrophe; a plain number stays. */
export function csvCell(text: string): string {
  const isNumber = /^-?\d+([.,]\d+)?$/.test(text);
  const safe = !isNumber && /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
