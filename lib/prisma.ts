import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/database/generated/client";
import { poolConfig } from "@/lib/database/pool";
import { databaseUrl } from "@/lib/database/url";

const cache = globalThis as typeof globalThis & { prisma?: PrismaClient };

/** The one client. It lives on globalThis so that a hot reload finds it again instead of opening a second pool. */
export const prisma = cache.prisma ?? new PrismaClient({ adapter: new PrismaPg(poolConfig(databaseUrl())) });

cache.prisma = prisma;
