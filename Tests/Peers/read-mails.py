"""Reads mails as other people's programs do, and says whether they are what was meant.

    read-mails.py RECEIVED EXPECTED

RECEIVED is what smtp-peer.py wrote. EXPECTED has a line for each mail that may have come: a JSON
object with "id", "to", "from", "name", "bounce", "subject", "body", "language" and "date". The last
line of the output is "read COUNT"; anything that is not as meant ends the program.
"""

import base64
import email
import email.policy
import email.utils
import json
import sys
from email.header import decode_header, make_header

HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language",
    "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
}


def check(line, meant):
    raw = base64.b64decode(line["raw"])
    assert all(len(text) <= 78 for text in raw.split(b"\r\n")), raw
    assert b"\n" not in raw.replace(b"\r\n", b""), raw
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    assert set(mail.keys()) == HEADERS and len(mail.keys()) == len(HEADERS), mail.keys()
    assert not mail.defects, mail.defects
    for value in mail.values():
        assert not getattr(value, "defects", ()), (value, value.defects)
    assert line["to"] == [meant["to"]], line["to"]
    assert line["from"] == meant["bounce"], line["from"]
    assert [one.addr_spec for one in mail["To"].addresses] == [meant["to"]], mail["To"]
    assert [one.addr_spec for one in mail["From"].addresses] == [meant["from"]], mail["From"]
    # Python 3.11's newer reader leaves the space between two encoded words of a name (RFC 2047
    # §6.2 has it ignored); the older one does not.
    older = email.message_from_bytes(raw)
    name = email.utils.parseaddr(str(make_header(decode_header(older["From"]))))[0]
    assert name == meant["name"], (name, meant["name"])
    assert str(mail["Subject"]) == meant["subject"], (str(mail["Subject"]), meant["subject"])
    assert mail.get_content() == meant["body"], (mail.get_content(), meant["body"])
    assert mail["Content-Language"] == meant["language"], mail["Content-Language"]
    assert mail["Date"].datetime.timestamp() == meant["date"], mail["Date"]


expected = {}
for line in map(json.loads, open(sys.argv[2])):
    expected["<" + line["id"] + "@" + line["from"].split("@")[1] + ">"] = line
count = 0
for line in map(json.loads, open(sys.argv[1])):
    if "raw" in line:
        name = email.message_from_bytes(base64.b64decode(line["raw"]))["Message-ID"]
        check(line, expected[name])
        count += 1
print("read", count)
