import { expect, test } from "vitest";
import { addressBlock, addressPrefix, clientAddress } from "./client-address";

const from = (forwarded: string, trusted: string[] = []) => clientAddress(new Headers({ "x-forwarded-for": forwarded }), trusted);

test("the client is the last hop that is no proxy of ours, whatever it wrote before", () => {
  expect(from("203.0.113.9")).toBe("203.0.113.9");
  expect(from("6.6.6.6, 203.0.113.9, 10.0.0.1", ["10.0.0.0/8"])).toBe("203.0.113.9");
  expect(from("6.6.6.6, 2001:db8::7, fd00::1", ["fd00::/8"])).toBe("2001:db8::7");
});

test("an address mapped into IPv6 is the same client", () => expect(from("::ffff:203.0.113.9")).toBe("203.0.113.9"));

test("what is no address is nobody", () => {
  expect(from("unknown, evil")).toBeNull();
  expect(clientAddress(new Headers(), [])).toBeNull();
  expect(addressBlock(null)).toBe("unknown");
});

test("one home is one key, however many addresses it takes", () => {
  expect(addressBlock("203.0.113.9")).toBe("203.0.113.9");
  expect(addressBlock("2001:DB8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(addressBlock("2001:db8:1:2::ffff")).toBe("2001:db8:1:2::/64");
  expect(addressBlock("2001:db8::1")).toBe("2001:db8::/64");
  expect(addressBlock("::1")).toBe("::/64");
});

test("a sign-in is remembered by its network, not by its address", () => {
  expect(addressPrefix("203.0.113.9")).toBe("203.0.113.0/24");
  expect(addressPrefix("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1::/48");
});
