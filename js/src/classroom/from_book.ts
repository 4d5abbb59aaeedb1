/** The classroom of the book: a script of its own, loaded when somebody asks for it. */

import { delivered, fetchPart } from "../shared/later";
import type { Classroom } from "./entrance";

/** The script of the classroom. */
const CLASS = "class";

export async function classroomOf(base: string): Promise<Classroom> {
  await fetchPart(CLASS, base);
  return delivered<{ classroom: Classroom }>(CLASS)!.classroom;
}
