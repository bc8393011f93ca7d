import type { OrderDetails } from "@/lib/orders/queries";

/** What comes after the thanks, by how far the order has come. */
export const standing: Record<OrderDetails["status"], string> = {
  PENDING: "We’re packing it now.",
  PAID: "We’re packing it now.",
  FULFILLED: "It’s on its way.",
  DELIVERED: "It has arrived.",
  CANCELLED: "This order was cancelled.",
  EXPIRED: "This order was not paid in time and has lapsed.",
  REFUNDED: "This order was refunded.",
};

/** Whether the order still goes, or has gone, its normal way. */
export const isOnCourse = ({ status }: Pick<OrderDetails, "status">) =>
  !["CANCELLED", "EXPIRED", "REFUNDED"].includes(status);

/** "2 to 3 working days" */
export function workingDays({ minDays, maxDays }: { minDays: number; maxDays: number }): string {
  if (minDays !== maxDays) return `${minDays} to ${maxDays} working days`;
  return minDays === 1 ? "1 working day" : `${minDays} working days`;
}

const zone = { timeZone: "Europe/London" } as const;
const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", ...zone });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", ...zone });
const stamp = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeStyle: "short", ...zone });

/** "Sunday 22 November 2026" */
export const inFull = (date: Date) => longDate.format(date);
/** "6 December 2026" */
export const asDay = (date: Date) => day.format(date);
/** "22/11/2026, 13:52", as a till prints it */
export const asStamp = (date: Date) => stamp.format(date);
