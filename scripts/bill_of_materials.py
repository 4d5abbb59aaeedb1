"""Writes what a release is made of: a bill of materials (CycloneDX, JSON) and a list of licences, the same bytes each time.

It lists the Python packages that build and read the book (those of ``requirements.txt``) and what the browser gets: the libraries
inside the built scripts, and the fonts. Exit code 1 when a licence is not known.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pin_requirements import blocks_of

ROOT = Path(__file__).parent.parent
FONTS = ROOT / "hechting" / "static" / "src" / "fonts"

#: Libraries that esbuild puts into the scripts of the browser; each has its licence among the vendored files.
BUNDLED = {"preact": "preact", "minisearch": "minisearch", "@orama/stemmers": "orama-stemmers", "lean-qr": "lean-qr"}

#: Namespace of the bill's own number, which follows from what it lists.
_NUMBERS = UUID("5b1f0b0e-6f1c-4d53-9d53-6c0f8a2f5b11")

#: A fixed day, because the library insists on one and two bills of the same things are the same.
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)

_LICENCE_FACTORY = LicenseFactory()


def main() -> int:
    """Write both files into a folder."""
    parser = argparse.ArgumentParser(description="Write the bill of materials and the list of licences.")
    parser.add_argument("folder", type=Path, help="where hechting.cdx.json and LICENTIES.md go")
    folder = parser.parse_args().folder
    components = sorted([*python_components(), *browser_components()], key=lambda one: (one.name, one.version or ""))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hechting.cdx.json").write_text(bill(components), encoding="utf-8")
    (folder / "LICENTIES.md").write_text(licence_list(components), encoding="utf-8")
    unknown = [one.name for one in components if not one.licenses]
    if unknown:
        print(f"Van {', '.join(unknown)} is geen licentie gevonden.", file=sys.stderr)
    return int(bool(unknown))


def bill(components: Iterable[Component]) -> str:
    """Return the bill of materials as JSON."""
    components = list(components)
    whole = Bom(components=components)
    project = _project()
    book = Component(
        name=project["name"], version=project["version"], type=ComponentType.APPLICATION, bom_ref=project["name"]
    )
    whole.metadata.component = book
    whole.register_dependency(book, components)
    whole.metadata.timestamp = _NO_DAY
    whole.serial_number = uuid5(_NUMBERS, " ".join(str(one.bom_ref) for one in components))
    return JsonV1Dot6(whole).output_as_string(indent=2) + "\n"


def licence_list(components: Iterable[Component]) -> str:
    """Return the licences as a table that people read."""
    rows = [f"| {one.name} | {one.version} | {licence_of(one)} | {_where(one)} |" for one in components]
    head = [
        "# Licenties van wat bij het handboek hoort",
        "",
        "| onderdeel | versie | licentie | waar |",
        "| --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *rows]) + "\n"


def licence_of(component: Component) -> str:
    """Return the licence of a component in words."""
    return " of ".join(getattr(one, "value", None) or one.id or one.name for one in component.licenses)


def python_components() -> Iterator[Component]:
    """Yield the installed packages of ``requirements.txt``; what the package itself needs to run is required."""
    running = set(_needs(_project()["dependencies"]))
    for name, block in blocks_of((ROOT / "requirements.txt").read_text("utf-8")).items():
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # for another system or another Python
        where = "pakket" if name in running else "bouw van het boek"
        hashes = re.findall(r"--hash=sha256:(\w+)", block) if block.count("--hash=") == 1 else []
        url = PackageURL("pypi", name=name, version=found.version)
        yield _component(name, found.version, _python_licence(found), where, url, hashes[:1])


def browser_components() -> Iterator[Component]:
    """Yield what a reader's browser gets that others made."""
    locked = json.loads((ROOT / "js" / "package-lock.json").read_text("utf-8"))["packages"]
    for name in BUNDLED:
        package = locked[f"node_modules/{name}"]
        group, _, short = name.rpartition("/")
        url = PackageURL("npm", namespace=group or None, name=short, version=package["version"])
        yield _component(name, package["version"], package["license"], "scripts in de pagina's", url)
    yield _component("Atkinson Hyperlegible Next", "variable", "OFL-1.1", "letters in de pagina's", None)


def _component(
    name: str, version: str, licence: str, where: str, url: PackageURL | None, hashes: Iterable[str] = ()
) -> Component:
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{name}@{version}",
        licenses=[_LICENCE_FACTORY.make_from_string(licence)] if licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes],
        purl=url,
        scope=ComponentScope.EXCLUDED if where == "bouw van het boek" else ComponentScope.REQUIRED,
        properties=[Property(name="hechting:waar", value=where)],
    )


def _where(component: Component) -> str:
    return next(one.value for one in component.properties if one.name == "hechting:waar") or ""


def _python_licence(found: Distribution) -> str:
    """Return what a package says of its licence: an expression, its classifiers, or the first line of its own words."""
    about = found.metadata
    if expression := about.get("License-Expression"):
        return expression
    classified = [
        line.rsplit(" :: ", 1)[1]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License :: OSI Approved ::")
    ]
    return " OR ".join(classified) or (about.get("License") or "").strip().partition("\n")[0]


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def _needs(lines: Iterable[str], seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the packages that some requirements bring along here, also in turn."""
    for line in lines:
        needed = Requirement(line)
        key = canonicalize_name(needed.name)
        if key not in seen and (needed.marker is None or needed.marker.evaluate({"extra": ""})):
            yield key
            yield from _needs(distribution(key).requires or (), seen | {key})


if __name__ == "__main__":
    sys.exit(main())
