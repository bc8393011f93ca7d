import type { Random } from "@/prisma/seed/random";

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NEWS_DAYS = 9;

/** Sunday first: people shop for their desk at the start of the week. */
const WEEKDAY = [1, 1, 0.9, 0.85, 0.8, 0.65, 0.7];
const HOURS = [
  ...[0.2, 0.1, 0, 0, 0, 0.1, 0.4, 1, 1.6, 2, 2, 1.8, 2.6, 2.2],
  ...[1.6, 1.5, 1.6, 1.8, 2, 2.4, 3, 3.2, 2, 0.8],
].map((weight, hour) => ({ hour, weight }));

/**
 * When orders came in over the days before `now`, oldest first: more and more of them, fewer at weekends, most at
 * lunch and in the evening, many before Christmas and in the days since the newest thing came out. The last is at least two hours old.
 */
export function orderDates(random: Random, now: Date, { count, days }: { count: number; days: number }): Date[] {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const dates: Date[] = [];
  while (dates.length < count) {
    const age = Math.floor(random.next() * days);
    const { hour } = random.pick(HOURS, ({ weight }) => weight);
    const date = new Date(today - age * DAY_MS + (hour + random.next()) * HOUR_MS);
    if (date.getTime() > now.getTime() - 2 * HOUR_MS) continue;

    const growth = (1 - 0.8 * (age / days)) * (age < NEWS_DAYS ? 1 : 0.4);
    const season = date.getUTCMonth() >= 10 ? 1 : 0.75;
    if (random.chance(growth * season * (WEEKDAY[date.getUTCDay()] ?? 1))) dates.push(date);
  }
  return dates.sort((a, b) => a.getTime() - b.getTime());
}
