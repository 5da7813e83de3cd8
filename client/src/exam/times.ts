/** A time left or used: `34:12`, or `2:34:12` from an hour on; over the time `-0:35`. */
export function countdown(remainingMs: number): string {
  // A second that has begun still counts as one that is left.
  const left = Math.ceil(remainingMs / 1000);
  const seconds = Math.abs(left);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  const sign = left < 0 ? '-' : '';
  return hours === 0
    ? `${sign}${minutes}:${rest}`
    : `${sign}${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}
