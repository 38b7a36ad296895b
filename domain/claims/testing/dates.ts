import fc from "fast-check";
import { dayPoint, lastDay, monthPoint, yearPoint } from "../calendar";

const year = fc.integer({ min: 1900, max: 2099 });
const aYear = year.map(yearPoint);
const aMonth = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthPoint(y, m));
const aDay = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => dayPoint(y, m, Math.min(d, lastDay(y, m))));

export const anyPoint = fc.oneof(aYear, aMonth, aDay);
export const pointsOfOneKind = fc.oneof(fc.tuple(aYear, aYear), fc.tuple(aMonth, aMonth), fc.tuple(aDay, aDay));

const interval = pointsOfOneKind.filter(([a, b]) => a !== b).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const decade = fc.integer({ min: 190, max: 209 }).map((tens) => `${tens}X`);
const doubted = fc.tuple(anyPoint, fc.constantFrom("?", "~", "%")).map(([point, doubt]) => point + doubt);

/** A date of the profile of domain.md 7.1, of every kind. */
export const anyEdtf = fc.oneof(
  anyPoint,
  doubted,
  decade,
  interval,
  anyPoint.map((point) => `${point}/..`),
  anyPoint.map((point) => `../${point}`),
);
