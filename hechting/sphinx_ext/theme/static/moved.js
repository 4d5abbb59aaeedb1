/* Leads on from the old address of a page to the new one, with the state and the place that the reader's address has. */
(function () {
  "use strict";

  const address = new URL(document.currentScript.dataset.address, location.href);
  address.search = location.search;
  if (location.hash) address.hash = location.hash;
  location.replace(address);
})();
