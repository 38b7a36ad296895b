const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const htmlText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
export const htmlLink = (href: string, inside: string): string => `<a href="${htmlText(href)}">${inside}</a>`;
