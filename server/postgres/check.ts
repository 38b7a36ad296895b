import postgres from "postgres";
import { errorCode } from "@/db/deadline";
import { CannotStart } from "../cannot-start";

const OLDEST = 15;
const EXTENSIONS = ["btree_gist", "citext", "pg_trgm", "unaccent"];

type State = { version: number; missing: string[]; login: string; mayBuild: boolean };

/**
 * Refuses a database we cannot stand on: away, closed to us, too old, without an extension we need, or one where our login
 * may not make tables. `name` is the variable that named it.
 */
export async function checkDatabase(name: string, url: string): Promise<State> {
  const state = await stateOf(name, url);
  if (state.version < OLDEST) {
    throw new CannotStart(`${name} leads to PostgreSQL ${state.version}.`, `Showdesk needs ${OLDEST} or newer.`);
  }
  if (state.missing.length > 0) {
    throw new CannotStart(
      `The database of ${name} has no ${state.missing.join(", ")}.`,
      "Install PostgreSQL's contrib package there, or choose a provider that offers these extensions.",
    );
  }
  if (!state.mayBuild) {
    throw new CannotStart(
      `The login of ${name} may not make tables in that database.`,
      `Make it the owner there: alter database … owner to ${state.login};`,
    );
  }
  return state;
}

async function stateOf(name: string, url: string): Promise<State> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  const awake = setInterval(() => {}, 1_000); // the driver's timers are unref'd: Node might leave here with code 13
  try {
    const [row] = await sql`
      select current_setting('server_version_num')::int / 10000 as version, current_user::text as login,
        has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as may_build`;
    const offered = await sql<{ name: string }[]>`select name from pg_available_extensions where name in ${sql(EXTENSIONS)}`;
    const names = new Set(offered.map((extension) => extension.name));
    const { version, login, may_build: mayBuild } = row ?? {};
    return { version, login, mayBuild, missing: EXTENSIONS.filter((extension) => !names.has(extension)) };
  } catch (error) {
    throw new CannotStart(
      `${name} (${placeOf(url)}) ${reasonOf(error)}.`,
      "Check the address in your environment or .env file, and that the database runs.",
    );
  } finally {
    clearInterval(awake);
    await sql.end({ timeout: 0 }).catch(() => {});
  }
}

/** Where it is, without the login. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "refuses connections",
  ENOTFOUND: "names a host that does not exist",
  EAI_AGAIN: "names a host that cannot be looked up now",
  CONNECT_TIMEOUT: "does not answer",
  "28P01": "refuses the password",
  "28000": "refuses this login",
  "3D000": "names a database that does not exist",
  "53300": "has no connection to spare",
  "57P03": "is still starting up",
};

function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? "";
  return REASONS[code] ?? `cannot be used (${code || "no code"})`;
}
