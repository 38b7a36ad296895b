"use server";
import { defineAction } from "@/app/_server/define-action";
import { askingPassword } from "@/app/_server/sign-in-browser";
import { changeRole, createUser, restoreUser, setPassword, suspendUser } from "@/domain/staff/commands";
import { changeRoleSchema, createUserSchema, setPasswordSchema, userSchema } from "@/domain/staff/schema";

export const createUserAction = defineAction(createUserSchema, createUser);
export const changeRoleAction = defineAction(changeRoleSchema, askingPassword(changeRole));
export const setPasswordAction = defineAction(setPasswordSchema, askingPassword(setPassword));
export const suspendUserAction = defineAction(userSchema, suspendUser);
export const restoreUserAction = defineAction(userSchema, restoreUser);
