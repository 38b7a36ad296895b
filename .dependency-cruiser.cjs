/** Floors, top to bottom: server and cli, app, components, domain, db, domain/kernel. Run with `npm run check:floors`. */
const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const TEST = "[.]test[.]tsx?$|/testing/|^e2e/";
const npm = (names) => `node_modules/(${names})/`;
/** A part of a module is one file, or a folder once it has outgrown one. */
const parts = (names) => `(${names})([.]ts$|/)`;
const SPEAKS_SQL = parts("store|queries|public-queries");
const DOES_WORK = parts("commands|listeners|queries|public-queries|store");
const PURE =
  "^domain/[^/]+/((policy|workflow|schema|vocabulary|document|document-schema|difference|fuzzy-date|status)|commands/note-issues)[.]ts$";
/** Names of shapes cross every floor: the compiler takes them out. */
const moreThanTypes = { dependencyTypesNot: ["type-only"] };

module.exports = {
  forbidden: [
    error(
      "no-cycles",
      "a cycle is one module pretending to be two; tables point at each other by foreign keys, read late",
      { pathNot: "^db/schema/" },
      { circular: true, viaOnly: moreThanTypes },
    ),
    error(
      "domain-knows-no-framework",
      "domain runs without Next or React",
      { path: "^domain/", pathNot: TEST },
      { path: `^(app|components|cli|server)/|${npm("next|react|react-dom|next-auth|graphile-worker")}` },
    ),
    error(
      "modules-speak-through-events",
      "a module may use another's vocabulary, never its code",
      { path: "^domain/([^/]+)/", pathNot: ["^domain/kernel/", TEST] },
      { path: "^domain/", pathNot: ["^domain/$1/", "^domain/kernel/", "/vocabulary[.]ts$"] },
    ),
    error(
      "sql-lives-in-store-and-queries",
      "only these files speak Drizzle",
      {
        path: "^(app|components|domain|cli|server)/",
        pathNot: [`^domain/[^/]+/${SPEAKS_SQL}`, `^server/${parts("postgres|listen|migrate")}`, TEST],
      },
      { path: `${npm("drizzle-orm|postgres")}|^db/schema/` },
    ),
    error(
      "readers-see-only-views",
      "what the public reads comes through the public role's views",
      { path: `^domain/[^/]+/${parts("public-queries")}` },
      { path: "^db/schema/(?!public-views[.]ts$)" },
    ),
    error(
      "readers-have-no-session",
      "a public page that reads a session can no longer be kept",
      { path: "^app/[(]public[)]/" },
      { path: `^app/_server/(auth|database)[.]ts$|^domain/[^/]+/${parts("queries|commands|listeners|store")}` },
    ),
    error(
      "pure-files-stay-pure",
      "they do no I/O and read no clock",
      { path: PURE },
      { path: "^(db|app|components|cli|server)/|node_modules/(?!(zod|diff)/)", ...moreThanTypes },
    ),
    error(
      "store-is-private",
      "only a module's own commands and listeners write its tables",
      { pathNot: [`^domain/[^/]+/${parts("commands|listeners|store")}`, TEST] },
      { path: `^domain/[^/]+/${parts("store")}` },
    ),
    error(
      "components-are-presentational",
      "components take props; they fetch and mutate nothing",
      { path: "^components/", pathNot: TEST },
      { path: `^(app|db|cli|server)/|^domain/[^/]+/(${DOES_WORK}|policy[.]ts$)`, ...moreThanTypes },
    ),
    error(
      "client-files-see-no-server",
      "the browser gets props, schemas, words and actions",
      { path: "[.]client[.]tsx$" },
      { path: `^app/_server/|^db/|^(server|cli)/|^domain/[^/]+/(${DOES_WORK}|(policy|workflow|say-in)[.]ts$)`, ...moreThanTypes },
    ),
    error(
      "db-knows-only-vocabulary",
      "tables may borrow a module's words",
      { path: "^db/", pathNot: ["^db/(seed|facts)/", TEST] },
      { path: "^(app|components|cli|server)/|^domain/(?!kernel/|[^/]+/vocabulary[.]ts$)", ...moreThanTypes },
    ),
    error(
      "kernel-is-ground",
      "everyone stands on it; it stands on nothing",
      { path: "^domain/kernel/", pathNot: TEST },
      { path: "^(app|components|cli|server)/|^domain/(?!kernel/)|^db/(?!connect[.]ts$)" },
    ),
    error(
      "actors-begin-at-the-doors",
      "whoever could make an actor could be anyone",
      { pathNot: ["^app/_server/", "^(server|cli)/", "^db/(seed|facts)/", TEST] },
      { path: "^domain/kernel/actor[.]ts$" },
    ),
    error(
      "nobody-imports-server-or-cli",
      "server and cli are top floors, like app",
      { pathNot: ["^(server|cli)/", TEST] },
      { path: "^(server|cli)/" },
    ),
    error(
      "sign-in-library-stays-in-its-envelope",
      "so that it can be replaced in one place",
      { pathNot: ["^app/_server/auth[.]ts$", "^app/api/auth/", "^e2e/session[.]ts$"] },
      { path: npm("next-auth|@auth/core") },
    ),
    error("no-test-code-in-production", "a test brings things no reader needs", { pathNot: [TEST, "^cli/check"] }, { path: TEST }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^[.]next|^node_modules/.*/node_modules" },
  },
};
