import { PHASE_PRODUCTION_BUILD } from "next/constants.js";
import configureShop from "../../../next.config.mjs";

/** Whatever the shop sets: only then does what the two builds send differ by the shop alone. */
export default {
  ...configureShop(PHASE_PRODUCTION_BUILD),
  cacheHandler: undefined, // the shop's is about its pages' headers
  distDir: ".next",
  typedRoutes: false,
  typescript: { tsconfigPath: "tsconfig.json" },
};
