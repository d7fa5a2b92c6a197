#!/usr/bin/env python3
"""Scans the running portal with wapiti and sqlmap, as a stranger, an applicant and each demo officer.

    python3 eng/scan.py http://127.0.0.1:5080 [folder for the reports]

The portal runs in Development with its demo accounts, on a data folder that may be thrown away: forms are really sent. Give it
SignIn__FailuresPerAddress, Progress__LookupsPerAddress and SmsCode__PerAddressAndHour of a million, so that the limits do not
keep the scanners from what lies behind them.
Needs Debian's wapiti and sqlmap. Ends with 1 where either finds something of medium severity or above.
"""
import http.cookiejar
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

OFFICERS = ["window.nanguan", "supervisor.nanguan", "service.nanguan", "statistics.jilin", "admin.jilin"]
PASSWORD = "Demo-2026-jilin"
MOBILE = "13900000001"
TOKEN = "__RequestVerificationToken"

# Sent by a scanner these would end the scan: they sign out, or change the account that scans.
LEFT_OUT = ["sign-out", "/account/staff/password", "/account/staff/sessions", "/account/staff/authenticator", "/my/devices", "/admin/accounts/"]
# wapiti 3.0.4 writes its patterns of what to leave out in a way that newer Pythons refuse.
WAPITI = ("import fnmatch, re, sys; from wapitiCore.net import crawler; "
          "crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern)); "
          "from wapitiCore.main.wapiti import wapiti_main; sys.argv[0] = 'wapiti'; wapiti_main()")
MODULES = "backup,blindsql,crlf,csp,exec,file,htaccess,http_headers,permanentxss,redirect,sql,ssrf,xss,xxe"
SECONDS = 90


class Forms(html.parser.HTMLParser):
    """The addresses and the forms of a page, with the fields that each form sends."""

    def __init__(self):
        super().__init__()
        self.links, self.forms = set(), []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and values.get("href", "").startswith("/"):
            self.links.add(values["href"].split("#")[0])
        elif tag == "form":
            self.forms.append((values.get("action"), values.get("method", "get").lower(), {}))
        elif tag in ("input", "select", "textarea") and values.get("name") and self.forms:
            self.forms[-1][2].setdefault(values["name"], values.get("value") or "1")


class Visitor:
    def __init__(self, portal):
        self.portal, self.jar = portal, http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def open(self, path, fields=None):
        body = urllib.parse.urlencode(fields).encode() if fields else None
        try:
            return self.browser.open(self.portal + path, body).read().decode(errors="replace")
        except urllib.error.HTTPError as refusal:
            return refusal.read().decode(errors="replace")

    def send(self, path, **fields):
        token = re.search(TOKEN + '" type="hidden" value="([^"]+)"', self.open(path)).group(1)
        return self.open(path, {**fields, TOKEN: token})

    def cookie(self):
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)

    def cookies_for_wapiti(self, file):
        host = urllib.parse.urlsplit(self.portal).hostname
        kept = {c.name: {"value": c.value, "version": 0, "expires": None, "secure": False, "port": None} for c in self.jar}
        file.write_text(json.dumps({host: {"/": kept}}))

    def forms(self, starts):
        """Every form within three clicks, each once by its address and the names of its fields."""
        seen, forms, wave = set(starts), {}, list(starts)
        for _ in range(3):
            found = set()
            for path in wave:
                page = Forms()
                page.feed(self.open(path))
                found |= page.links
                for action, method, fields in page.forms:
                    address = action or path
                    forms.setdefault((re.sub(r"\d+", "1", address.split("?")[0]), tuple(sorted(fields))), (address, method, fields))
            wave = sorted({link for link in found - seen if not left_out(link)})[:120]
            seen |= set(wave)
        return [form for form in forms.values() if not left_out(form[0])]


def file_applications(portal, many=3):
    """So that there is something in the queue to be scanned."""
    for person in range(many):
        body = f"11010519900131{person:03d}"
        weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        number = body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights)) % 11]
        form = {
            "name": "张样", "sex": "2" if int(number[16]) % 2 == 0 else "1", "ethnicGroup": "01", "education": "21", "health": "1",
            "unemployedSince": "2026-01", "document": {"type": "resident-id", "number": number},
            "household": {"division": "220102001", "detail": "样本路一号"}, "residence": {"division": "220102001", "detail": "样本路一号"},
            "mobile": f"1390000010{person}", "registrationPlaceBasis": "residence", "reason": "resigned", "claimsBenefit": False,
            "declarationAccepted": True,
        }
        request = urllib.request.Request(
            portal + "/api/v1/applications", json.dumps(form).encode(),
            {"Content-Type": "application/json", "Authorization": "Bearer demo-channel-token-wechat", "Idempotency-Key": f"scan {person}"})
        urllib.request.urlopen(request).close()


def left_out(address):
    return any(part in address for part in LEFT_OUT)


def sign_in(portal, who):
    visitor = Visitor(portal)
    if who == "applicant":
        visitor.send("/account/sign-in?returnUrl=%2Fmy", Mobile=MOBILE)
        code = next(
            found.group(1)
            for _ in range(200)
            if (found := re.search(r"(?<!\d)(\d{6})(?!\d)", re.sub(r"<[^>]+>", " ", visitor.open("/dev/sms").split("<main", 1)[-1]))))
        visitor.send("/account/sign-in/code?returnUrl=%2Fmy", Code=code)
    elif who != "stranger":
        visitor.send("/account/staff/sign-in", UserName=who, Password=PASSWORD)
    if who != "stranger" and "sign-out" not in visitor.open("/my" if who == "applicant" else "/staff"):
        sys.exit(f"{who} could not sign in")
    return visitor


def wapiti(visitor, who, start, folder):
    cookies, report = folder / f"{who}-cookies.json", folder / f"{who}-wapiti.json"
    visitor.cookies_for_wapiti(cookies)
    left = [word for part in LEFT_OUT for word in ("-x", f"{visitor.portal}*{part}*")]
    subprocess.run(
        ["/usr/bin/python3", "-c", WAPITI, "-u", visitor.portal + start, "--scope", "domain", "-c", str(cookies), "-m", MODULES, "-d", "4", "--max-scan-time", str(SECONDS),
         "--max-attack-time", "60", "--flush-session", "-f", "json", "-o", str(report), "--no-bugreport", *left],
        stdout=(folder / f"{who}-wapiti.log").open("w"), stderr=subprocess.STDOUT, check=False)
    findings = json.loads(report.read_text())["vulnerabilities"]
    return [f"wapiti, {who}: {kind}, level {entry['level']}, {entry['method']} {entry['path']} {entry.get('parameter')}: {entry['info'][:160]}"
            for kind, entries in findings.items() for entry in entries if entry["level"] >= 2]


def sqlmap(visitor, who, starts, folder):
    found, forms = [], visitor.forms(starts)
    for number, (address, method, fields) in enumerate(forms):
        data = urllib.parse.urlencode(fields)
        address = urllib.parse.urljoin(visitor.portal, address)
        order = ["-u", address, "--data", data] if method == "post" else ["-u", address.split("?")[0] + "?" + data]
        log = subprocess.run(
            ["sqlmap", "--batch", "--smart", "--disable-coloring", "--level", "1", "--ignore-code", "*", "--cookie", visitor.cookie(), *order],
            capture_output=True, text=True, check=False).stdout
        (folder / f"{who}-sqlmap-{number}.log").write_text(log)
        if re.search(r"identified the following injection point", log):
            found.append(f"sqlmap, {who}: {address}")
    print(f"sqlmap, {who}: {len(forms)} forms", flush=True)
    return found


def main():
    portal, folder = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "artifacts/scan")
    folder.mkdir(parents=True, exist_ok=True)
    file_applications(portal)
    found = []
    for who in ["applicant", *OFFICERS, "stranger"]:
        start = {"stranger": "/", "applicant": "/my"}.get(who, "/admin" if who.startswith("admin") else "/staff")
        found += sqlmap(sign_in(portal, who), who, [start, "/apply/document"] if who == "applicant" else [start], folder)
        found += wapiti(sign_in(portal, who), who, start, folder)
        print(f"{who}: done, {len(found)} findings so far", flush=True)
    print("\n".join(found) or "nothing of medium severity or above")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
