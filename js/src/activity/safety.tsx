/** Where to go when a child is in danger. */

import { WORDS } from "./words";

export function Safety() {
  return (
    <aside class="safety">
      <p>
        <strong>{WORDS.danger}</strong> Bel <a href="tel:112">112</a>.
      </p>
      <p>
        Maak je je zorgen over een kind, of over wat er thuis gebeurt? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>,
        gratis, dag en nacht. Voor advies hoef je geen naam te noemen.
      </p>
    </aside>
  );
}
