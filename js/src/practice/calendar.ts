/** The days to come back as a calendar file. The book holds a calendar with one day, made with a kept library; here that day is set. */

const EVENT = /BEGIN:VEVENT[\s\S]*?END:VEVENT\n/;

/** The calendar with an event on each day (`2026-11-29`), in the line ends that calendars want. */
export function withDays(calendar: string, days: readonly string[]): string {
  const event = EVENT.exec(calendar)?.[0] ?? "";
  return calendar.replace(EVENT, days.map((day) => onDay(event, day)).join("")).replace(/\r?\n/g, "\r\n");
}

function onDay(event: string, day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return event
    .replace(/(DTSTART;VALUE=DATE:)\d{8}/, `$1${plain(day)}`)
    .replace(/(DTEND;VALUE=DATE:)\d{8}/, `$1${plain(next.toISOString().slice(0, 10))}`)
    .replace(/(UID:)\d{8}/, `$1${plain(day)}`);
}

function plain(day: string): string {
  return day.replaceAll("-", "");
}
