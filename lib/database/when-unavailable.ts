import { isUnavailable } from "@/lib/database/errors";

/** What the work answers, or the stand-in while the database can't be had. @throws whatever else the work throws */
export async function whenUnavailable<T>(standIn: () => T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return standIn();
  }
}
