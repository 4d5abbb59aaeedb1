/** What every widget says in the same words. */

export const WORDS = {
  copyLink: "Kopieer link",
  linkCopied: "Link gekopieerd.",
  linkOfThisComputer: "Link gekopieerd. Hij werkt alleen op deze computer.",
  linkToCopy: "Kopieer deze link zelf",
  print: "Druk af",
  printRefused: "Afdrukken kan hier niet. Open de pagina in een eigen venster.",
  handbook: "Hechting: een interactief handboek",
  broken: "Hier ging iets mis. Laad de pagina opnieuw om verder te gaan.",
} as const;
