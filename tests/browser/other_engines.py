"""Drives the engines that the book was not built on, each by a kept tool of its own: Firefox by Mozilla's Marionette, WebKit by its WebDriver.

Both tools find an element, click it, type in it and run a script under the same names, so a visit is written once. What a page
logs is seen by a script that the tests' server puts in front of the page's own.
"""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path

#: Stands in front of all scripts of a page; notes what must not happen there.
WATCH = """<script>
window.seen = [];
// Firefox fetches the next page ahead, and drops that when it is busy.
addEventListener("error", event => {
  if (event.target.rel !== "next") seen.push(`error: ${event.message ?? event.target.outerHTML}`);
}, true);
addEventListener("unhandledrejection", event => seen.push(`rejected: ${event.reason}`));
for (const level of ["error", "warn"]) console[level] = (...words) => seen.push(`${level}: ${words.join(" ")}`);
</script>"""

#: The hosts of everything that a page asked for.
HOSTS = "return performance.getEntriesByType('resource').map(one => new URL(one.name).host)"

PATIENCE = 20


def firefox() -> str | None:
    """Return the path of a Firefox on this machine."""
    return next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)


def webkit() -> str | None:
    """Return the path of WebKitGTK's little browser, when its driver and a screen for it are here too."""
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"), reverse=True)
    has_screen = bool(os.environ.get("DISPLAY") or shutil.which("Xvfb"))
    return str(browsers[0]) if browsers and shutil.which("WebKitWebDriver") and has_screen else None


@contextmanager
def running_firefox(path):
    from marionette_driver.marionette import Marionette

    driver = Marionette(bin=path, headless=True, port=0, gecko_log=os.devnull)
    driver.start_session()
    try:
        # In a sandbox of Marionette's own, scripts see nothing of what the page's scripts made.
        yield Visitor(driver, driver.navigate, partial(driver.execute_script, sandbox=None))
    finally:
        driver.quit(in_app=True)


@contextmanager
def running_webkit(path):
    from selenium import webdriver

    options = webdriver.WebKitGTKOptions()
    options.binary_location = path
    options.add_argument("--automation")
    with _screen():
        driver = webdriver.WebKitGTK(
            options=options, service=webdriver.WebKitGTKService(shutil.which("WebKitWebDriver"))
        )
        try:
            yield Visitor(driver, driver.get, driver.execute_script)
        finally:
            driver.quit()


@contextmanager
def _screen():
    """Give WebKit a screen: it cannot run without one."""
    if "DISPLAY" in os.environ:
        yield
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    os.environ["DISPLAY"] = f":{os.fdopen(read).readline().strip()}"
    try:
        yield
    finally:
        del os.environ["DISPLAY"]
        server.terminate()
        server.wait()


class Visitor:
    """A reader with another browser."""

    def __init__(self, driver, go, run):
        self.driver, self._go, self.run = driver, go, run

    def open(self, address):
        """Open a page, and wait until its scripts have run."""
        self._go(address)
        self.until("return document.readyState === 'complete'")

    def size(self, width, height):
        if hasattr(self.driver, "set_window_size"):
            self.driver.set_window_size(width, height)
        else:
            self.driver.set_window_rect(width=width, height=height)

    def until(self, script, patience=PATIENCE):
        """Wait until a script returns something, so many seconds at most; return that."""
        end = time.monotonic() + patience
        while not (found := self.run(script)):
            assert time.monotonic() < end, f"never true: {script}"
            time.sleep(0.1)
        return found

    def text(self, selector):
        return self.until(f"return document.querySelector({selector!r})?.innerText")

    def find(self, selector):
        """The first element in sight for a selector."""
        self.until(f"return document.querySelector({selector!r})?.getClientRects().length")
        return self.driver.find_element("css selector", selector)

    def click(self, selector):
        self.find(selector)
        self.run(f"document.querySelector({selector!r}).scrollIntoView({{block: 'center'}})")
        self.driver.find_element("css selector", selector).click()

    def type(self, selector, keys):
        self.find(selector).send_keys(keys)

    def is_in_sight(self, selector):
        return self.until(
            f"const box = document.querySelector({selector!r}).getBoundingClientRect();"
            "return box.top > -1 && box.top < innerHeight && box.height > 0"
        )

    @property
    def faults(self):
        """What went wrong on the page at hand."""
        self.until("return document.readyState === 'complete'")
        others = [host for host in self.run(HOSTS) if not host.startswith("127.0.0.1")]
        return self.run("return window.seen ?? []") + others


#: Per engine: how to find it, how to run it, and what to install on Debian.
ENGINES = {
    "firefox": (firefox, running_firefox, "firefox-esr"),
    "webkit": (webkit, running_webkit, "webkit2gtk-driver xvfb"),
}
