/** A style sheet that travels inside a script, as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
