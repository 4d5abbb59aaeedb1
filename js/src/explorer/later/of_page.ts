/** The script of the later parts for a page of the book, with their style sheet inside; in Jupyter both travel with the widgets. */

import style from "./later.css";

export * from ".";

const looks = document.createElement("style");
looks.textContent = style;
document.head.append(looks);
