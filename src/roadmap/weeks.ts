/**
 * Weeks as read: `8–12 weeks`, `2 weeks`, `ongoing`.
 *
 * @param weeks Least and most, or `null` where there is no end.
 */
export function formatWeeks(weeks: readonly [number, number] | null): string {
  if (!weeks) return 'ongoing';
  const [least, most] = weeks;
  return least === most ? `${least} weeks` : `${least}–${most} weeks`;
}
