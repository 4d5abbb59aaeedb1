/** Links in a package: to the book where everybody finds it, or nowhere. Widgets draw links as if all pages of the book stood beside theirs. */

import type { Facts } from "./facts";

const SELF = /^[a-z][a-z0-9+.-]*:|^#/i;

/** Where a link of the page leads from a package; null when it leads nowhere. */
export function ledTo(href: string, { home, page }: Pick<Facts, "home" | "page">): string | null {
  if (SELF.test(href)) return href;
  const [file = "", place = ""] = href.split("#", 2);
  if (place && file.replace(/\?.*$/, "").split("/").pop() === `${page}.html`) return `#${place}`;
  return home ? new URL(href, home).href : null;
}

/** Mend every link below an element, now and whenever one is drawn. */
export function keepLinksTrue(root: HTMLElement, facts: Facts): void {
  const mend = () => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]")) mendOne(link, facts);
  };
  new MutationObserver(mend).observe(root, { subtree: true, childList: true, attributeFilter: ["href"] });
  mend();
}

function mendOne(link: HTMLAnchorElement, facts: Facts): void {
  const href = link.getAttribute("href") ?? "";
  const to = ledTo(href, facts);
  if (to === null) link.removeAttribute("href");
  else if (to !== href) link.setAttribute("href", to);
  // A site of somebody else refuses to stand in the frame of a learning environment.
  if (to?.startsWith("http") && link.target !== "_blank") {
    link.target = "_blank";
    link.rel = "noopener";
  }
}
