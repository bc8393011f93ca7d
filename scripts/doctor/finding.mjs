/**
 * What is wrong, in a line, and what mends it, in a line.
 * @typedef {{ what: string, remedy: string, blocks?: boolean }} Finding `blocks` when checks that need this one can't be made
 */

/**
 * One look at one thing. It changes nothing.
 * @typedef {(context: Context) => Promise<string | Finding[]>} Look a remark when all is well
 */

/**
 * @typedef {{ url: string | undefined, isEmbedded: boolean, port: number, siteUrl: string }} Context `url` of the
 *   database, undefined while there is none
 */

/** @returns {Finding} after which those that need the check are not made */
export const blocking = (what, remedy) => ({ what, remedy, blocks: true });
