/** What to do in danger: the same words everywhere. */

import { UI } from "../contract";
import { sayAround } from "../core/say";

export function Danger() {
  const { question, call, worry, emergency, veilig_thuis } = UI.danger;
  return (
    <>
      <strong>{question}</strong> {sayAround(call, { emergency: <Telephone number={emergency} /> })}{" "}
      {sayAround(worry, { veilig_thuis: <Telephone number={veilig_thuis} /> })}
    </>
  );
}

function Telephone({ number }: { number: string }) {
  return <a href={`tel:${number.replaceAll("-", "")}`}>{number}</a>;
}
