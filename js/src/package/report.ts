/**
 * Tells a learning environment that the reader is done, and which activities they did: never what they chose or wrote, nothing of
 * an activity about somebody's own home, no time, and no grade unless the trainer asked for one.
 */

import { DONE, type Trace } from "../activity/trace";
import type { Facts } from "./facts";
import type { Runtime } from "./runtime";

/** The steps as the environment keeps them: ids of activities, in the order of the page. */
export function written(done: ReadonlySet<string>, steps: readonly string[]): string {
  return steps.filter((step) => done.has(step)).join(" ");
}

/** The steps that the environment kept; what this page does not have is left out. */
export function readSteps(kept: string, steps: readonly string[]): Set<string> {
  return new Set(kept.split(" ").filter((step) => steps.includes(step)));
}

/** Report what is done on this page, from now on. */
export function reportTo(runtime: Runtime, { steps, grades }: Facts, page: Document): void {
  const done = readSteps(runtime.read("steps"), steps);
  let isCompleted = ["completed", "passed"].includes(runtime.read("status"));
  const tell = (hasSaidSo: boolean) => {
    isCompleted ||= hasSaidSo || (steps.length > 0 && done.size === steps.length);
    runtime.write("status", isCompleted ? "completed" : "incomplete");
    runtime.write("steps", written(done, steps));
    if (grades) tellScore(runtime, done.size, steps.length);
    runtime.save();
    showHow(page, isCompleted);
  };
  page.addEventListener(DONE, (event) => {
    const { id, isDone, isPersonal } = (event as CustomEvent<Trace>).detail;
    if (!isDone || isPersonal || !steps.includes(id) || done.has(id)) return;
    done.add(id);
    tell(false);
  });
  page.querySelector("[data-done] button")?.addEventListener("click", () => tell(true));
  addEventListener("pagehide", () => runtime.end());
  tell(false);
}

function tellScore(runtime: Runtime, done: number, all: number): void {
  runtime.write("lowest", "0");
  runtime.write("highest", "100");
  runtime.write("score", String(all > 0 ? Math.round((100 * done) / all) : 0));
}

/** Show the words that belong to a page with an environment around it: before it is done, or after. */
function showHow(page: Document, isCompleted: boolean): void {
  for (const one of page.querySelectorAll<HTMLElement>("[data-done]")) one.hidden = false;
  for (const one of page.querySelectorAll<HTMLElement>("[data-done] button")) one.hidden = isCompleted;
  for (const one of page.querySelectorAll<HTMLElement>("[data-told]")) one.hidden = !isCompleted;
}
