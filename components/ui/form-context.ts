"use client";
import { createContext, useContext } from "react";
import type { FieldMessages } from "@/domain/kernel/answer";

/** What a field asks of the form around it. */
export type FormState = { isPending: boolean; errors: FieldMessages };

export const FormContext = createContext<FormState>({ isPending: false, errors: {} });

/** The refusals that stand at the field of this name. */
export const useFieldErrors = (name: string): readonly string[] => useContext(FormContext).errors[name] ?? [];
export const useIsPending = () => useContext(FormContext).isPending;
