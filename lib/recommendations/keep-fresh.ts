import { isUnavailable } from "@/lib/database/errors";
import { refreshRecommendations } from "@/lib/recommendations/refresh";

const HOUR_MS = 3_600_000;

/** Has the recommendations follow the orders: at the start when an hour old, and then every hour. */
export function keepRecommendationsFresh(): void {
  void refreshQuietly();
  setInterval(refreshQuietly, HOUR_MS).unref();
}

/** What fails is tried again in an hour; nobody waits for it. */
async function refreshQuietly(): Promise<void> {
  try {
    await refreshRecommendations({ staleMs: HOUR_MS });
  } catch (error) {
    if (!isUnavailable(error)) console.error("The recommendations could not be refreshed.", error);
  }
}
