import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLink } from "./link";

let isThere: boolean;
let isOnline: boolean;
let isSeen: boolean;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  isThere = isOnline = isSeen = true;
  asked = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const open = () =>
  createLink({
    ping: async () => {
      asked++;
      if (!isThere) throw new TypeError("Failed to fetch");
    },
    isOnline: () => isOnline,
    isSeen: () => isSeen,
  });

test("while words wait, a cut is known within two seconds", async () => {
  const link = open();
  link.waitsFor(() => true);
  link.watch();
  await vi.advanceTimersByTimeAsync(5_000);
  isThere = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(link.state()).toBe("silent");
});
test("a device without a network says so at once, and nothing is asked of the desk", async () => {
  const link = open();
  link.watch();
  isOnline = false;
  await link.look();
  expect(link.state()).toBe("offline");
  expect(asked).toBe(0);
});
test("the desk that answers again is known within two seconds", async () => {
  const link = open();
  link.waitsFor(() => true);
  link.watch();
  isThere = false;
  await vi.advanceTimersByTimeAsync(60_000);
  isThere = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(link.state()).toBe("up");
});
test("where nothing waits or nobody looks, the desk is left alone", async () => {
  const link = open();
  let isWaiting = false;
  link.waitsFor(() => isWaiting);
  link.watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  isSeen = false;
  isWaiting = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
});
test("keys that come one after another do not put the look off", async () => {
  const link = open();
  let isWaiting = false;
  link.waitsFor(() => isWaiting);
  link.watch();
  isWaiting = true;
  for (let key = 0; key < 20; key++) {
    link.hurry();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(asked).toBe(1);
});
test("signed out, the desk is asked no more than once a minute, and not for news", async () => {
  const link = open();
  link.waitsFor(() => true);
  link.watch();
  link.signedOut(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toBeLessThanOrEqual(3);
  expect(link.mayAsk()).toBe(false);
  link.signedOut(false);
  expect(link.mayAsk()).toBe(true);
});
test("nobody watches any more: it stops", async () => {
  const link = open();
  link.watch()();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toBe(0);
});
