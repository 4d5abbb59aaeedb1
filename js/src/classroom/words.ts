/** What the classroom says itself. */

export const WORDS = {
  back: "Terug",
  on: "Verder",
  more: "Lees verder",
  tell: "Toon uitleg",
  close: "Sluit",
  restart: "Begin opnieuw",
  count: "Tel handen",
  before: "voor",
  after: "na",
  first: "Ronde 1: ieder voor zich",
  second: "Ronde 2: na overleg in tweetallen",
  order: "Volgorde",
  orderHelp: "Leeg is de gewone volgorde. Hetzelfde nummer geeft elke groep dezelfde volgorde.",
  told: "Uitleg",
  others: "De andere keuzes",
  all: "Alle keuzes",
  chosen: "gekozen",
  end: "Dit was de laatste stap.",
  code: "QR-code",
  share: "Deel",
  scan: "Richt de camera van je telefoon op de code.",
  onlyHere:
    "Deze link werkt alleen op deze computer, want het boek staat hier op schijf. Een telefoon kan hem niet openen. Zet het boek op een website om te delen.",
  tooLong: "Deze link is te lang voor een code. Begin opnieuw en deel hem dan, of kopieer de link.",
  beforehand: "Vooraf",
  personal: "Kies samen voor een verzonnen gezin. Niemand hoeft iets over thuis te vertellen.",
  help: "Pijlen, Enter of klikker: verder en terug. A, B, C: kiezen. T: tellen. R: ronde. Q: code. O: opnieuw. Esc: sluiten.",
} as const;

/** The letter of an option, as on the cards that a class holds up. */
export function letter(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}

/** What a button that counts a hand says. */
export function hand(place: number, isOneMore: boolean): string {
  return isOneMore ? `Een hand erbij voor ${letter(place)}` : `Een hand eraf voor ${letter(place)}`;
}
