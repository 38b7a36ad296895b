/** One thing looked at. `remedy` is what to type or change. */
export type Finding = { name: string; state: "fine" | "note" | "wrong"; says: string; remedy?: string };

export const fine = (name: string, says: string): Finding => ({ name, state: "fine", says });
export const note = (name: string, says: string, remedy?: string): Finding => ({ name, state: "note", says, ...(remedy && { remedy }) });
export const wrong = (name: string, says: string, remedy: string): Finding => ({ name, state: "wrong", says, remedy });
