"use client";
import { useRouter } from "next/navigation";
import { useKey } from "../claims/use-key";

/** `C` begins a story from anywhere on the desk. */
export function NewStoryKey() {
  const router = useRouter();
  useKey("c", () => router.push("/desk/articles/new"));
  return null;
}
