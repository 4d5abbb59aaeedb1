/** What the quiz says itself. */

export const WORDS = {
  questions: "Vragen",
  nextQuestion: "Volgende vraag",
  whyNot: "Waarom de andere antwoorden niet?",
  fromChapter: "Uit het hoofdstuk",
  otherQuestions: "Andere vragen",
  set: "Nummer van de set",
  setHelp: "Hetzelfde nummer geeft dezelfde vragen. Zo maakt een hele groep dezelfde set.",
  allAnswered: "Je hebt alle vragen beantwoord.",
  readAgain: "Lees nog eens terug:",
  readWhatYouLike: "Bij elke vraag staat waar je kunt teruglezen.",
} as const;

/** Where the reader is: `Vraag 2 van 5`. */
export function progress(place: number, total: number): string {
  return `Vraag ${place} van ${total}`;
}

/** Which set lies there now. */
export function setName(set: number): string {
  return `Dit is set ${set}.`;
}

/** The name of a chapter, from the name of its page: `gesprek-in-de-jgz` is Gesprek in de JGZ. */
export function chapterName(page: string): string {
  const words = page.replaceAll("-", " ").replace(/\bjgz\b/, "JGZ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
