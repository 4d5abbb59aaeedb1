/** What shows all that is known of interventions; it comes, with the records, when the reader begins to choose. */

export { Compared } from "./compared";
export { Known } from "./known";
