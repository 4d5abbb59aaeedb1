/**
 * One of a few texts. The others take their room too, unseen and unheard, so that what stands below keeps its place
 * whichever is shown.
 */

interface Props {
  texts: readonly string[];
  /** The place of the text to show. */
  shown: number;
}

export function Stacked({ texts, shown }: Props) {
  return (
    <span class="stacked">
      {texts.map((text, place) => (
        <span key={place} class={place === shown ? undefined : "aside"}>
          {text}
        </span>
      ))}
    </span>
  );
}
