"use server";
import { defineAction } from "@/app/_server/define-action";
import { eraseByAddress } from "@/domain/followers/commands/erase-follower";
import { recordBounceByAddress } from "@/domain/followers/commands/record-bounce";
import { cancelNews, releaseNews } from "@/domain/followers/commands/release-news";
import { bounceByAddressSchema, eraseByAddressSchema, notificationSchema } from "@/domain/followers/schema";

export const releaseNewsAction = defineAction(notificationSchema, releaseNews);
export const cancelNewsAction = defineAction(notificationSchema, cancelNews);
export const eraseByAddressAction = defineAction(eraseByAddressSchema, eraseByAddress);
export const recordBounceAction = defineAction(bounceByAddressSchema, recordBounceByAddress);
