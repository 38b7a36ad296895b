import { type NextRequest, NextResponse } from "next/server";
import { deskCsp, isPreview } from "@/app/_server/security-headers";
import { isSecureSite } from "@/app/_server/site";

export const config = { matcher: ["/desk/:path*", "/sign-in"] };

const SESSION_COOKIES = ["__Host-sid", "sid"];

/**
 * Sets the desk's policy and sends whoever has no session cookie to sign in. It decides nothing: what a session may do,
 * and whether it is one, is asked by each page and each command.
 */
export function proxy(request: NextRequest): NextResponse {
  const isRead = request.method === "GET" || request.method === "HEAD";
  const hasCookie = SESSION_COOKIES.some((name) => request.cookies.has(name));
  if (request.nextUrl.pathname !== "/sign-in" && isRead && !hasCookie) return NextResponse.redirect(signInFor(request));
  return withPolicy(request);
}

function signInFor({ nextUrl }: NextRequest): URL {
  const signIn = nextUrl.clone();
  signIn.pathname = "/sign-in";
  signIn.search = new URLSearchParams({ next: `${nextUrl.pathname}${nextUrl.search}` }).toString();
  return signIn;
}

/** The framework reads the nonce from the request's own policy, so what the client sent under these names goes first. */
function withPolicy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const isDevelopment = process.env.NODE_ENV === "development";
  const csp = deskCsp({ nonce, isSecure: isSecureSite(), isDevelopment, isFramed: isPreview(request.nextUrl.pathname) });
  const headers = new Headers(request.headers);
  for (const name of ["content-security-policy", "content-security-policy-report-only", "x-nonce"]) headers.delete(name);
  headers.set("content-security-policy", csp);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  return response;
}
