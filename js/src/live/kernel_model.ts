/** What a widget may ask of the page around it when Jupyter shows it: models beside its own, and the kernel behind them. */

import type { Cleanup, Model } from "../registry";

/** A signal of Jupyter's front end. */
interface Signal {
  connect(listener: () => void): void;
  disconnect(listener: () => void): void;
}

interface Kernel {
  readonly id?: string;
  readonly status?: string;
  readonly statusChanged?: Signal;
}

interface Session {
  readonly session?: { readonly kernel?: Kernel | null } | null;
  readonly statusChanged?: Signal;
  readonly kernelChanged?: Signal;
}

/** The part of ipywidgets' manager that is used here. A notebook's has a session, Voilà's has only a kernel. */
export interface Manager {
  get_model(id: string): Promise<{ get(key: string): unknown; readonly comm_live?: boolean }>;
  readonly kernel?: Kernel | null;
  readonly context?: { readonly sessionContext?: Session };
}

/** A model with a kernel behind it. */
export interface LiveModel extends Model {
  readonly widget_manager?: Manager;
}

const REFERENCE = "IPY_MODEL_";

/** States in which a kernel answers no more. */
const DEAD = ["dead", "terminating", "restarting", "autorestarting"];

/** The model that a trait of another names; rejects when there is none. */
export async function namedModel(model: LiveModel, trait: string): Promise<{ get(key: string): unknown }> {
  const reference = model.get(trait);
  if (typeof reference !== "string" || !model.widget_manager) throw new Error(`the model names no other as ${trait}`);
  return model.widget_manager.get_model(reference.slice(REFERENCE.length));
}

/** Call `listener` whenever a kernel may have come or gone; returns how to stop. */
export function onKernelChange(model: LiveModel, listener: () => void): Cleanup {
  const manager = model.widget_manager;
  const session = manager?.context?.sessionContext;
  const signals = [session?.statusChanged, session?.kernelChanged, session ? undefined : manager?.kernel?.statusChanged];
  for (const signal of signals) signal?.connect(listener);
  model.on?.("comm_live_update", listener);
  return () => {
    for (const signal of signals) signal?.disconnect(listener);
    model.off?.("comm_live_update", listener);
  };
}

/** The kernel behind a model at this moment; its name changes when another takes its place. */
export function kernelOf(model: LiveModel): Kernel | null {
  const manager = model.widget_manager;
  const session = manager?.context?.sessionContext;
  return (session ? session.session?.kernel : manager?.kernel) ?? null;
}

/** Whether Python still follows the model with this id, which began with the kernel of that name. */
export async function isHeard(model: LiveModel, id: string, kernelId: string | undefined): Promise<boolean> {
  const kernel = kernelOf(model);
  if (!kernel || kernel.id !== kernelId || DEAD.includes(kernel.status ?? "")) return false;
  const itself = await model.widget_manager?.get_model(id).catch(() => undefined);
  return itself?.comm_live !== false;
}
