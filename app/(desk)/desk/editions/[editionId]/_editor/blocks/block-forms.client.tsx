"use client";
import { Component, type ReactNode, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { BrokenBlock } from "./broken-block.client";
import { FORMS } from "./forms";
import type { Slot, Slots } from "./slots";

/** The forms of the blocks in the text, each in its block and each failing by itself. */
export function BlockForms({ slots }: { slots: Slots }) {
  const list = useSyncExternalStore(slots.subscribe, slots.list, slots.list);
  return list.map((slot) => createPortal(<Guarded slot={slot} />, slot.host, String(slot.key)));
}

/** One broken block does not brick a story: it says so in its own place, with what it holds and the ways on. */
class Guarded extends Component<{ slot: Slot }, { failedOn: unknown; lastGood: Slot["attrs"] | null }> {
  override state = { failedOn: null as unknown, lastGood: null as Slot["attrs"] | null };
  static getDerivedStateFromError = () => ({ failedOn: true });
  override componentDidMount() {
    this.keep();
  }
  override componentDidUpdate(before: { slot: Slot }) {
    if (before.slot.attrs !== this.props.slot.attrs && this.state.failedOn) this.setState({ failedOn: null });
    else this.keep();
  }
  keep() {
    const { attrs } = this.props.slot;
    if (!this.state.failedOn && this.state.lastGood !== attrs) this.setState({ lastGood: attrs });
  }
  override render(): ReactNode {
    const { slot } = this.props;
    if (this.state.failedOn) return <BrokenBlock slot={slot} lastGood={this.state.lastGood} />;
    const Form = FORMS[slot.type];
    return Form ? <Form slot={slot} /> : null;
  }
}
