/** What the writer of a package says of its page, in attributes of the whole page (`packages/templates/page.html.j2`). */

export interface Facts {
  /** Where this page stands in the book for everybody; empty when nobody said so. */
  home: string;
  /** The name of the page in the book: a link to it stays here. */
  page: string;
  /** The activities of which the learning environment may hear that they were done. */
  steps: readonly string[];
  /** Which SCORM the package is made for; empty for none. */
  version: "" | "1.2" | "2004";
  /** Whether the share of what was done is told as a grade. */
  grades: boolean;
}

/** Read the facts from the attributes of a page. */
export function factsOf({ home = "", page = "", steps = "", scorm = "", grades }: DOMStringMap): Facts {
  const version = scorm === "1.2" || scorm === "2004" ? scorm : "";
  return { home, page, steps: steps.split(" ").filter(Boolean), version, grades: grades !== undefined };
}
