/** `mso-list:l0 level2 lfo1`: the paragraph is an item of a list, two deep. */
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
/** "1.", "a)", "iv.": the mark an office program wrote before an item of a numbered list. */
const NUMBER = /^\s*(?:\d{1,3}|[a-z]{1,4})[.)]/i;

/** Paragraphs that an office program draws as items become items; a run of them becomes one list, nested as deep as it says. */
export function officeLists(body: HTMLElement) {
  const items = [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4")].filter((line) => LEVEL.test(line.getAttribute("style") ?? ""));
  const taken = new Set<Element>();
  for (const first of items) {
    if (taken.has(first)) continue;
    const run = runFrom(first);
    for (const line of run) taken.add(line);
    const list = nested(run);
    first.replaceWith(list);
    for (const line of run) line.remove();
  }
}

const levelOf = (line: Element) => Number(LEVEL.exec(line.getAttribute("style") ?? "")?.[1] ?? 0);

function runFrom(first: Element): Element[] {
  const run = [first];
  for (let next = first.nextElementSibling; next && levelOf(next) > 0; next = next.nextElementSibling) run.push(next);
  return run;
}

function nested(run: readonly Element[]): Element {
  const outer = listFor(run[0] as Element);
  const open: { list: Element; level: number }[] = [{ list: outer, level: levelOf(run[0] as Element) }];
  for (const line of run) {
    const level = levelOf(line);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const here = open.at(-1);
    if (here && here.level < level && here.list.lastElementChild) {
      const list = listFor(line);
      here.list.lastElementChild.append(list);
      open.push({ list, level });
    }
    open.at(-1)?.list.append(itemFrom(line));
  }
  return outer;
}

const markOf = (line: Element) => line.querySelector("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]");
const listFor = (line: Element) => line.ownerDocument.createElement(NUMBER.test(markOf(line)?.textContent ?? "") ? "ol" : "ul");

function itemFrom(line: Element): Element {
  markOf(line)?.remove();
  const item = line.ownerDocument.createElement("li");
  const words = line.ownerDocument.createElement("p");
  words.append(...line.childNodes);
  item.append(words);
  return item;
}
