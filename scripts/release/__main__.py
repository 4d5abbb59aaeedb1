"""Makes a release: ``python scripts/release`` (``make release``). Everything is made twice and must be the same bytes.

Into ``_build/release/<version>/`` come the site, a zip to open from disk, an EPUB, the wheel, the data, a software bill of
materials, the packages for learning environments, the licences of what is shipped, the change log, and a manifest with the sha256 of every file. A fault stops it
with one sentence; what only the owners can decide is named at the end.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).parents[1]))

from ruamel.yaml import YAML

from hechting.packages.folder import write_packages
from release.addresses import with_published
from release.archive import repack, zip_folder
from release.data_package import data_faults, write_data_package
from release.epub import read_pages, write_epub

ROOT = Path(__file__).parents[2]
ADDRESSES = ROOT / "hechting" / "content" / "addresses.yaml"
TITLE = "Hechting: een interactief handboek"
LICENCE_FILES = ("LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md")


def main() -> int:
    """Make the release and say where it is; returns 1 when it may not go out."""
    _check_clean_tree()
    _run("the content check", sys.executable, "-m", "hechting.checks", "release")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    _check_change_log(version)
    _list_addresses()
    moment = datetime.fromtimestamp(int(_output("git", "log", "-1", "--format=%ct")), UTC)
    target = ROOT / "_build" / "release" / version
    first, second = target.with_name("first"), target.with_name("second")
    for folder in (first, second):
        shutil.rmtree(folder, ignore_errors=True)
        make(folder, version, moment)
    if differing := sorted(differences(first, second)):
        _stop(f"Two builds of the same sources differ in: {', '.join(differing)}.")
    shutil.rmtree(target, ignore_errors=True)
    first.rename(target)
    shutil.rmtree(second)
    _check_epub(target / f"hechting-{version}.epub")
    if faults := data_faults(target / "data"):
        _stop("The data package has faults:\n" + "\n".join(faults))
    print(f"The release is ready: {target}")
    return _name_what_is_missing()


def make(folder: Path, version: str, moment: datetime) -> None:
    """Make every part of the release into an empty folder."""
    folder.mkdir(parents=True)
    build = folder / "build"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}
    _run("the book", sys.executable, "scripts/build_book.py", "--clean", "--into", str(build), environment=environment)
    site = folder / "site"
    shutil.copytree(build / "html", site)
    shutil.rmtree(build)
    (site / ".nojekyll").touch()  # GitHub Pages would leave out folders with an underscore in front
    zip_folder(site, folder / f"hechting-{version}-schijf.zip", f"hechting-{version}", moment)
    _write_book_for_e_readers(site, folder / f"hechting-{version}.epub", moment)
    _write_wheel(folder, environment)
    write_data_package(folder / "data", version)
    write_packages(ROOT, site, folder / "leeromgeving", _public_address())
    _run(
        "the bill of materials",
        sys.executable,
        "scripts/bill_of_materials.py",
        str(folder),
        environment=environment,
    )
    for name in ("CHANGELOG.md", "CITATION.cff"):
        shutil.copy(ROOT / name, folder / name)
    lines = [f"{digest}  {name}" for name, digest in sorted(digests(folder).items())]
    (folder / "MANIFEST.sha256").write_text("\n".join(lines) + "\n", encoding="utf-8")


def digests(folder: Path) -> dict[str, str]:
    """Return the sha256 of every file below a folder, by its path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield the files that two folders do not have alike."""
    here, there = digests(one), digests(other)
    yield from (name for name in here.keys() | there.keys() if here.get(name) != there.get(name))


def reading_order() -> list[str]:
    """Return the pages of the book in the order of ``_toc.yml``, as paths without ending."""
    contents = YAML(typ="safe").load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    return [contents["root"], *(page["file"] for part in contents["parts"] for page in part["chapters"])]


def _public_address() -> str:
    """Return where the book will stand for everybody, as its configuration says, or nothing."""
    configured = YAML(typ="safe").load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    return str(configured.get("html", {}).get("baseurl", ""))


def _write_book_for_e_readers(site: Path, path: Path, moment: datetime) -> None:
    write_epub(path, read_pages(site, reading_order()), TITLE, moment)
    repack(path, moment)


def _write_wheel(folder: Path, environment: dict[str, str]) -> None:
    command = ("-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), ".")
    _run("the wheel", sys.executable, *command, environment=environment)


def _check_clean_tree() -> None:
    if changed := _output("git", "status", "--porcelain"):
        _stop(f"There are changes that are not committed; a release is made from a commit:\n{changed}")


def _check_change_log(version: str) -> None:
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## \[?{re.escape(version)}\]?", log, flags=re.MULTILINE):
        _stop(f"CHANGELOG.md has no heading for version {version}: write what changed for readers.")


def _list_addresses() -> None:
    """What is published stays an address, so the list of pages is part of the commit that a release is made from."""
    text = ADDRESSES.read_text(encoding="utf-8")
    if (listed := with_published(text, reading_order())) != text:
        ADDRESSES.write_text(listed, encoding="utf-8")
        _stop(
            f"{ADDRESSES.relative_to(ROOT)} now lists the pages that come out: commit it, and run `make release` again."
        )


def _check_epub(path: Path) -> None:
    jar = Path("/usr/share/java/epubcheck.jar")
    if shutil.which("java") is None or not jar.exists():
        print("epubcheck is not installed here, so the EPUB was not checked (Debian: apt-get install epubcheck).")
        return
    _run("epubcheck", "java", "-jar", str(jar), "--quiet", str(path))


def _name_what_is_missing() -> int:
    if not any((ROOT / name).exists() for name in LICENCE_FILES):
        print(
            "Still missing before it may be published: a licence. Which one is the owners' choice (see CONTRIBUTING, 'Licence')."
        )
        return 1
    return 0


def _run(what: str, *command: str, environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode != 0:
        _stop(f"The release stopped at {what}; its own words stand above.")


def _output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _stop(sentence: str) -> NoReturn:
    raise SystemExit(sentence)


if __name__ == "__main__":
    sys.exit(main())
