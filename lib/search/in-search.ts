import { inTransaction, type Tx } from "@/lib/database/transaction";

/**
 * Runs a search, or the filing for it, in one transaction with settings that suit it: memory for some megabytes of
 * bitmaps, no compiling, which takes longer than it saves, and no reading through tables, as how many rows are looked at
 * can't be guessed from the text.
 */
export const inSearch = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(async (tx) => {
    await tx.$queryRaw`
      SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true)`;
    return work(tx);
  });
