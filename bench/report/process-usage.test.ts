import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { PROC, PS, usageOf } from "@/bench/report/process-usage.mjs";

const BURN = "const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);";

test("a child's processor time is its parent's, also once it has ended", () => {
  const before = usageOf(process.pid);
  execFileSync(process.execPath, ["-e", BURN]);
  expect(usageOf(process.pid).cpuSeconds - before.cpuSeconds).toBeGreaterThan(0.35);
});

test.runIf(existsSync("/proc/self/stat"))("where there is /proc, ps says the same", async () => {
  const child = spawn(process.execPath, ["-e", `${BURN} process.stdout.write("burnt"); setInterval(() => {}, 1000);`]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const pid = child.pid ?? 0;
  const [proc, ps] = [usageOf(pid, PROC), usageOf(pid, PS)];
  child.kill();
  expect(Math.abs(proc.cpuSeconds - ps.cpuSeconds)).toBeLessThan(1.1); // ps counts whole seconds
  expect(proc.memory).toBeGreaterThan(20e6);
  expect(Math.abs(proc.memory - ps.memory)).toBeLessThan(5e6);
});
