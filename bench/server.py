"""A local host that answers as a real one does: with gzip, from bytes that were compressed beforehand."""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

GZIP_LEVEL = 6

#: Formats that carry their own compression; hosts send them as they are.
COMPRESSED_FORMATS = {".woff", ".woff2", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".zip", ".gz"}


@dataclass(frozen=True)
class Body:
    """The bytes of one answer, as they go over the wire."""

    content: bytes
    media_type: str
    gzipped: bool


class Site:
    """A folder of files as a host holds it, pages that were added to it, and what was sent (path, bytes) in order."""

    def __init__(self, folder: Path) -> None:
        """Read and compress every file of ``folder``, so that no reader waits for it later."""
        files = (path for path in folder.rglob("*") if path.is_file())
        self._bodies = {"/" + path.relative_to(folder).as_posix(): _body_of(path) for path in files}
        self.sent: list[tuple[str, int]] = []

    def add_page(self, path: str, html: str, *, gzipped: bool = True) -> None:
        """Add a page that has no file."""
        content = gzip.compress(html.encode(), GZIP_LEVEL, mtime=0) if gzipped else html.encode()
        self._bodies[path] = Body(content, "text/html; charset=utf-8", gzipped)

    def weight(self, path: str) -> int:
        """Return how many bytes the answer to a request is."""
        return len(self._bodies[path].content)

    def answer(self, path: str) -> Body | None:
        """Return the answer to a request, and note it as sent; ``None`` when there is no such file."""
        body = self._bodies.get(path)
        self.sent.append((path, len(body.content) if body else 0))
        return body


def _body_of(path: Path) -> Body:
    content = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if media_type.startswith("text/") or media_type == "application/javascript":
        media_type += "; charset=utf-8"
    if path.suffix in COMPRESSED_FORMATS:
        return Body(content, media_type, gzipped=False)
    return Body(gzip.compress(content, GZIP_LEVEL, mtime=0), media_type, gzipped=True)


def _handler_for(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            body = site.answer(unquote(urlsplit(self.path).path))
            content = body.content if body else b""
            self.send_response(200 if body else 404)
            if body:
                self.send_header("Content-Type", body.media_type)
            if body and body.gzipped:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_arguments: object) -> None:
            pass

    return Handler


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, *_arguments: object) -> None:
        """Say nothing when a browser closes a connection that it no longer needs."""


@contextmanager
def serve(site: Site) -> Iterator[str]:
    """Serve a site on this machine and yield its origin."""
    server = _Server(("127.0.0.1", 0), _handler_for(site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
