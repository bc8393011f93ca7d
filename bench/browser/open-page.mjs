/**
 * A new visitor's page: nothing cached, a network and a processor as the profile says.
 * @param {import("playwright").Browser} browser
 * @param {typeof import("./profiles.mjs").PROFILES[number]} profile
 * @param {import("playwright").BrowserContextOptions["storageState"]} [storageState] the cookies to come with
 * @returns {Promise<import("playwright").Page>} close its context when done
 */
export async function openPage(browser, { context: options, network, slowdown }, storageState) {
  const context = await browser.newContext({ ...options, storageState });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network) await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
  if (slowdown) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}
