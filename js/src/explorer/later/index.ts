/** The parts of the explorer that are loaded when a reader asks for them. */

export { downloadCsv } from "./export";
export { Landscape } from "./landscape";
export { printSheet } from "./print_sheet";
export { Shortlist } from "./shortlist";
