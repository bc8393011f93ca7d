import { lookAtBuild } from "./checks/build.mjs";
import { lookAtClient } from "./checks/client.mjs";
import { lookAtConnections } from "./checks/connections.mjs";
import { lookAtDatabase } from "./checks/database.mjs";
import { lookAtDisk } from "./checks/disk.mjs";
import { lookAtDrift } from "./checks/drift.mjs";
import { lookAtEnvironment } from "./checks/environment.mjs";
import { lookAtGuards } from "./checks/guards.mjs";
import { lookAtInvariants } from "./checks/invariants.mjs";
import { lookAtMigrations } from "./checks/migrations.mjs";
import { lookAtPackages } from "./checks/packages.mjs";
import { lookAtPool } from "./checks/pool.mjs";
import { lookAtPort } from "./checks/port.mjs";
import { lookAtSchema } from "./checks/schema.mjs";
import { lookAtTimeouts } from "./checks/timeouts.mjs";

/**
 * In the order in which they are told: what others rest on comes first.
 * @type {{ name: string, needs: string[], look: import("./finding.mjs").Look }[]}
 */
export const CHECKS = [
  { name: "node", needs: [], look: async () => process.version },
  { name: "packages", needs: [], look: lookAtPackages },
  { name: "environment", needs: ["packages"], look: lookAtEnvironment },
  { name: "schema", needs: ["packages"], look: lookAtSchema },
  { name: "client", needs: [], look: lookAtClient },
  { name: "database", needs: ["packages"], look: lookAtDatabase },
  { name: "migrations", needs: ["database"], look: lookAtMigrations },
  { name: "drift", needs: ["schema", "migrations"], look: lookAtDrift },
  { name: "guards", needs: ["migrations"], look: lookAtGuards },
  { name: "connections", needs: ["database"], look: lookAtConnections },
  { name: "pool", needs: ["database"], look: lookAtPool },
  { name: "timeouts", needs: ["environment", "client", "database", "pool"], look: lookAtTimeouts },
  { name: "invariants", needs: ["migrations"], look: lookAtInvariants },
  { name: "disk", needs: [], look: lookAtDisk },
  { name: "port", needs: [], look: lookAtPort },
  { name: "build", needs: ["migrations"], look: lookAtBuild },
];
