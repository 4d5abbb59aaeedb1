/** What every widget says in the same words. */

export const WORDS = {
  copyLink: "Kopieer link",
  linkCopied: "Link gekopieerd.",
  linkToCopy: "Kopieer deze link zelf",
  print: "Druk af",
  handbook: "Hechting: een interactief handboek",
  broken: "Hier ging iets mis. Laad de pagina opnieuw om verder te gaan.",
} as const;
