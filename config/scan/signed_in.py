#!/usr/bin/env python3
"""Stands before a demo on this machine and keeps a scanner signed in.

    signed_in.py PORT OF_DEMO PERSON [PASSWORD]

A scanner runs no script, so its forms bear no nonce and an old state, and are refused before anything looks at their
fields. Here each form gets what a browser would send with it: cookies, origin, and the state and nonce of its page as it
is now. Signing out is passed over. It knows 127.0.0.1 alone.
"""
import http.client, re, sys, threading, urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT, DEMO, PERSON = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
PASSWORD = sys.argv[4] if len(sys.argv) > 4 else "Anwang-2026"
HOST = f"127.0.0.1:{PORT}"
STATE = re.compile(rb'name="jakarta\.faces\.ViewState"[^>]*value="([^"]*)"')
NONCE = re.compile(r"'nonce-([^']+)'")
cookies, lock = {}, threading.Lock()


def ask(method, path, body=None, kind=None):
    line = http.client.HTTPConnection("127.0.0.1", DEMO, timeout=60)
    head = {"Host": HOST, "Origin": f"http://{HOST}"}
    with lock:
        head["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    if body is not None:
        head["Content-Type"] = kind or "application/x-www-form-urlencoded"
    line.request(method, path, body, head)
    answer = line.getresponse()
    content = answer.read()
    with lock:
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";", 1)[0].split("=", 1)
            cookies[name] = value
    line.close()
    return answer, content


def fresh(path):
    answer, content = ask("GET", path)
    state, nonce = STATE.search(content), NONCE.search(answer.headers.get("Content-Security-Policy") or "")
    return (state.group(1).decode() if state else "", nonce.group(1) if nonce else "")


def sign_in():
    cookies.clear()
    state, nonce = fresh("/signIn.xhtml")
    form = {"signIn": "signIn", "name:input": PERSON, "password:input": PASSWORD, "go": "go",
            "jakarta.faces.ViewState": state, "primefaces.nonce": nonce}
    answer, _ = ask("POST", "/signIn.xhtml", urllib.parse.urlencode(form))
    print(PERSON, "signs in:", answer.status, flush=True)


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def do_GET(self):
        self.hand(*ask(self.command, self.path))

    do_HEAD = do_PUT = do_DELETE = do_OPTIONS = do_TRACE = do_GET

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind = self.headers.get("Content-Type") or "application/x-www-form-urlencoded"
        if b"signOut" in body:
            self.hand(*ask("GET", self.path))
            return
        if kind.startswith("application/x-www-form-urlencoded"):
            state, nonce = fresh(self.path)
            fields = urllib.parse.parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
            fields = [(name, state if name == "jakarta.faces.ViewState" else value) for name, value in fields]
            body = urllib.parse.urlencode([one for one in fields if one[0] != "primefaces.nonce"] + [("primefaces.nonce", nonce)])
        self.hand(*ask("POST", self.path, body, kind))

    def hand(self, answer, content):
        location = answer.headers.get("Location") or ""
        if answer.status == 302 and "/signIn.xhtml" in location:
            sign_in()
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in ("transfer-encoding", "content-length", "connection", "set-cookie"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


sign_in()
ThreadingHTTPServer(("127.0.0.1", PORT), Door).serve_forever()
