// Run by `npm run doctor`: ends well when the shop would start with this environment.
import "@/lib/env";
