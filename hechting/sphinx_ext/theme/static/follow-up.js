/* Fills in the dates after a training and gives them as a calendar file. The file was made with the book, counted from one day; here only
   the day moves. Nothing is kept. */
(function () {
  "use strict";

  const DAY = 86_400_000;
  const WORDS = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  const fromText = (text) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8)));
  const toText = (time) => new Date(time).toISOString().slice(0, 10).replaceAll("-", "");

  /** The calendar with every day as many days later as the training is later than the day it was made for. */
  function moved(calendar, training) {
    const made = fromText(/X-HECHTING-DAY:(\d{8})/.exec(calendar)[1]);
    const later = (text) => toText(fromText(text) + training - made);
    return calendar
      .replace(/X-HECHTING-DAY:\d{8}\r\n/, "")
      .replace(/(VALUE=DATE:)(\d{8})/g, (_, before, text) => before + later(text))
      .replace(/(UID:)(\d{8})/g, (_, before, text) => before + later(text));
  }

  for (const place of document.querySelectorAll(".follow-up")) {
    const form = place.querySelector("form");
    const calendar = place.querySelector('script[type="text/calendar"]').textContent.trim().replace(/\r?\n/g, "\r\n") + "\r\n";
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const training = Date.parse(`${form.elements.day.value}T00:00Z`);
      for (const row of place.querySelectorAll("[data-weeks]")) {
        row.lastElementChild.textContent = WORDS.format(training + Number(row.dataset.weeks) * 7 * DAY);
      }
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([moved(calendar, training)], { type: "text/calendar" }));
      link.download = "hechting-terugkomen.ics";
      link.click();
      URL.revokeObjectURL(link.href);
      form.querySelector("[role=status]").textContent = "Het agendabestand staat bij je downloads. Open het om de drie momenten in je agenda te zetten.";
    });
  }
})();
