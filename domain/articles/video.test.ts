import { expect, test } from "vitest";
import { isVideoId, videoIn, watchAddress } from "./video";

test.each([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=10s", "youtube", "dQw4w9WgXcQ"],
  ["https://youtu.be/dQw4w9WgXcQ?si=abc", "youtube", "dQw4w9WgXcQ"],
  ["https://www.youtube.com/shorts/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["  https://vimeo.com/76979871 ", "vimeo", "76979871"],
  ["https://vimeo.com/channels/staffpicks/76979871", "vimeo", "76979871"],
  ["https://player.vimeo.com/video/76979871?h=1", "vimeo", "76979871"],
])("%s is a video", (address, provider, videoId) => expect(videoIn(address)).toEqual({ provider, videoId }));

test.each([
  "https://www.youtube.com/",
  "https://www.youtube.com/watch?v=short",
  "https://www.youtube.com/@channel",
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://evil.example/youtu.be/dQw4w9WgXcQ",
  "https://vimeo.com/about",
  "javascript:alert(1)//youtu.be/dQw4w9WgXcQ",
  "dQw4w9WgXcQ",
  "",
])("%j is none", (address) => expect(videoIn(address)).toBeNull());

test("an id is judged by its provider's own pattern", () => {
  expect(isVideoId("youtube", 'x"><script>')).toBe(false);
  expect(isVideoId("vimeo", "dQw4w9WgXcQ")).toBe(false);
  expect(isVideoId("peertube", "1")).toBe(false);
});
test("what was recognised leads back to where it was", () => {
  for (const address of ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://vimeo.com/76979871"])
    expect(watchAddress(videoIn(address)!)).toBe(address);
});
