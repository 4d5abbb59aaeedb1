"""The link report: it finds every address, tells what each answered, and never fails for want of a network."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import check_links
import pytest
from check_links import Answer, addresses, ask, report

ROOT = Path(__file__).parents[2]


class Site(BaseHTTPRequestHandler):
    """Answers by the path: /404, /403, /301 (which leads to /200)."""

    def do_GET(self):
        code = int(self.path.strip("/"))
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_arguments):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.mark.parametrize(
    ("code", "kind"), [(200, "ok"), (301, "moved"), (404, "gone"), (410, "gone"), (403, "refused")]
)
def test_an_answer_is_named(site, code, kind):
    assert ask(f"{site}/{code}").kind == kind


def test_an_address_that_does_not_answer_is_silent():
    assert ask("http://127.0.0.1:9/").kind == "silent"


def test_the_report_leaves_out_what_is_well_and_moves_that_were_looked_at():
    answers = [
        Answer("ok", "a", "200"),
        Answer("moved", "b", "now c"),
        Answer("moved", "d", "now e"),
        Answer("gone", "f", "404"),
    ]
    lines = report(answers, frozenset({"b"}), {"d": ["x.yaml"], "f": ["y.md", "z.md"]})
    assert lines == ["gone: f (404) in y.md, z.md", "moved: d (now e) in x.yaml", "1 gone; 1 known move; 1 moved; 1 ok"]


def test_every_kind_of_file_is_read():
    named_in = {name.rpartition(".")[2] for names in addresses(ROOT).values() for name in names}
    assert {"yaml", "csv", "md", "ipynb"} <= named_in
    assert all(" " not in address and not address.endswith((".", ")")) for address in addresses(ROOT))


def test_without_a_network_nothing_fails(monkeypatch, capsys):
    monkeypatch.setattr(check_links, "addresses", lambda _root: {"http://127.0.0.1:9/": ["a.md"]})
    assert check_links.main() == 0
    assert "no network" in capsys.readouterr().out
