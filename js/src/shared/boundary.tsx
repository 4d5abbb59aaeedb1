/** Keeps a fault while drawing from taking the page along. */

import { Component, type ComponentChildren } from "preact";
import { WORDS } from "./words";

/**
 * Says in words that something broke. During the very first drawing the fault goes on to whoever mounts the widget, who still
 * has the readable HTML to fall back on.
 */
export class Boundary extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  private isDrawn = false;

  override componentDidMount(): void {
    this.isDrawn = true;
  }

  override componentDidCatch(error: unknown): void {
    if (!this.isDrawn) throw error;
    console.error(error);
    this.setState({ isBroken: true });
  }

  render() {
    return this.state.isBroken ? <p class="hechting-broken">{WORDS.broken}</p> : this.props.children;
  }
}
