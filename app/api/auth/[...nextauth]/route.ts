import { handlers } from "@/app/_server/auth";

/** Reading alone. Signing in and out are forms of ours, behind their own door, so the library's ways to do it stay shut. */
export const { GET } = handlers;
