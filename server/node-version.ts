const OLDEST = { major: 20, minor: 19 };

/** One line for a Node that Showdesk does not run on; null for one it does. */
export function nodeFault(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return `Showdesk needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is ${version}. Install the current LTS from nodejs.org, then run npm install again.`;
}
