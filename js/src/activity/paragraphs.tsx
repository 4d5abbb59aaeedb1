/** A plain text as paragraphs; an empty line parts them. */

export function Paragraphs({ text }: { text: string | null }) {
  return (
    <>
      {paragraphs(text).map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </>
  );
}

/** The paragraphs of a text. */
export function paragraphs(text: string | null): string[] {
  return (text ?? "")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
