type Value = FormDataEntryValue | Value[] | { [name: string]: Value };
type Branch = { [name: string]: Value };

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The fields of a form as an object: `titles.0.text` stands in the first of a list, `genres[]` holds every value sent.
 * Next's own fields are left out. A list is as long as the rows it has; their numbers only give the order.
 */
export function nestedFields(form: FormData): Branch {
  const root: Branch = {};
  for (const name of new Set(form.keys())) {
    const path = name.replace(/\[\]$/, "").split(".");
    if (name.startsWith("$ACTION") || path.some((part) => FORBIDDEN.has(part))) continue;
    const last = path.pop() ?? name;
    branchAt(root, path)[last] = name.endsWith("[]") ? form.getAll(name) : (form.get(name) ?? "");
  }
  return listed(root) as Branch;
}

function branchAt(root: Branch, path: readonly string[]): Branch {
  let branch = root;
  for (const part of path) {
    branch[part] ??= {};
    branch = branch[part] as Branch;
  }
  return branch;
}

/** Branches whose names are all numbers become lists. */
function listed(value: Value): Value {
  if (typeof value !== "object" || Array.isArray(value) || value instanceof File) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, listed(one)] as const);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name));
  return isList ? entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, one]) => one) : Object.fromEntries(entries);
}
