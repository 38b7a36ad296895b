import { defineConfig } from "vitest/config";

const alias = {
  "@/": new URL("./", import.meta.url).pathname,
  "server-only": new URL("./db/testing/server-only.ts", import.meta.url).pathname,
};
const integration = ["**/*.int.test.ts"];
const exclude = ["**/node_modules/**", "**/.next*/**", "e2e/**"];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...integration, ...exclude] } },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: integration,
          exclude,
          globalSetup: ["./db/testing/cluster.ts"],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
