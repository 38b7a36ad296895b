"use client";
import { Button as BaseButton } from "@base-ui/react/button";
import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

export type ButtonLook = {
  /**
   * `go` is the one filled button of a screen; `wait` cannot work yet and says why beside it; `bad` takes something away.
   * `line` is what a button is otherwise, for those that are filled unless told.
   */
  look?: "go" | "line" | "wait" | "plain" | "bad" | undefined;
  size?: "small" | undefined;
};

const classOf = ({ look, size }: ButtonLook, more: string | undefined) => clsx("btn", look, size === "small" && "sm", more);

/** A button; `type` is "button" unless said otherwise, so that none sends a form by accident. */
export function Button({
  look,
  size,
  className,
  ...rest
}: ButtonLook & Omit<ComponentProps<typeof BaseButton>, "className"> & { className?: string }) {
  return <BaseButton type="button" {...rest} className={classOf({ look, size }, className)} />;
}

/** A link that looks like a button, where the act is to go somewhere. */
export function ButtonLink({ look, size, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...rest} className={classOf({ look, size }, className)} />;
}
