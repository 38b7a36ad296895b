import path from "node:path";
import { fsStorage } from "./fs-storage";
import { s3Storage } from "./s3-storage";
import type { Storage } from "./storage";

type Given = {
  DATA_DIR: string;
  MEDIA: "fs" | "s3";
  S3_ENDPOINT?: string | undefined;
  S3_BUCKET?: string | undefined;
  S3_REGION: string;
  S3_KEY?: string | undefined;
  S3_SECRET?: string | undefined;
};

/** Where this newsroom keeps its pictures: a folder beside its database, or a bucket. */
export function openStorage({ MEDIA, DATA_DIR, S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET }: Given): Storage {
  if (MEDIA === "s3" && S3_ENDPOINT && S3_BUCKET && S3_KEY && S3_SECRET)
    return s3Storage({ endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION, key: S3_KEY, secret: S3_SECRET });
  return fsStorage(path.join(DATA_DIR, "media"));
}
