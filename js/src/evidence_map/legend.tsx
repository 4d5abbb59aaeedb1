/** How a cell is read. */

import { UI } from "../contract";
import { Mark } from "./mark";
import type { View } from "./state";

const SURE = ["redelijk", "matig", "weinig"] as const;

export function Legend({ view }: { view: View }) {
  const words = UI.map;
  if (view === "aanbod") return null;
  return (
    <details class="map-legend">
      <summary>{words.legend}</summary>
      <ul>
        {SURE.map((sure) => (
          <li key={sure}>
            <Mark count={3} sure={sure} /> {words.sure[sure]}
          </li>
        ))}
      </ul>
      <p>
        {words.legend_size} {words.legend_pattern} {words.legend_none}
      </p>
      <p>{words.legend_sure}</p>
    </details>
  );
}
