const minuteMs = 60_000;

/**
 * A moment as ISO 8601 writes it, in the time of the place: `2026-11-24T18:02:11+05:00`.
 *
 * @param ms Since 1970.
 * @param offset Of the place, in minutes east of Greenwich.
 */
export function localTime(ms: number, offset = -new Date(ms).getTimezoneOffset()): string {
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
