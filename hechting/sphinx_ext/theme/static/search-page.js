/* Dutch for Sphinx's search page. Sphinx's own translations.js builds a function from a string, which a strict
   content security policy forbids. */
Object.assign(Documentation.TRANSLATIONS, {
  "Searching": "Bezig met zoeken",
  "Preparing search...": "Zoeken wordt voorbereid",
  "Search Results": "Gevonden in dit handboek",
  "Search finished, found ${resultCount} page(s) matching the search query.": "Gevonden pagina's: ${resultCount}.",
  "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
    "Niets gevonden. Kijk of de woorden goed gespeld zijn, of probeer er minder.",
});
// A page opened from disk may not read its neighbours, so results come without a line of text there.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
