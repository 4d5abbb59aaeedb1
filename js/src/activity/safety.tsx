/** Where to go when a child is in danger. */

import { Danger } from "../shared/danger";

export function Safety() {
  return (
    <div class="safety">
      <p>
        <Danger />
      </p>
    </div>
  );
}
