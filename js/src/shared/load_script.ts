/** Loads a script of the book when it is wanted: as a script, so that it works from disk and under the strictest rules of a host. */

const loading = new Map<string, Promise<void>>();

/** Load a script once; one that could not be loaded is tried again when it is asked for again. */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.defer = true; // in a page that somebody saves, where it would else run before what it borrows from
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(address);
      reject(new Error(`${address} cannot be loaded`));
    };
    document.head.append(script);
  });
  loading.set(address, loaded);
  return loaded;
}
