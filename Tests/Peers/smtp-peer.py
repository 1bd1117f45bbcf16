"""A mail server on loopback that answers as badly as servers do, for the tests of delivery.

    smtp-peer.py FILE [FAULTS SEED]

It listens on a port of its own choice and prints it as its first line. Each mail that it accepts
is a line of FILE: a JSON object with "from", "to" and "raw" (base64), written before the answer.
Each trouble is a line, too, with "trouble" in it. It ends when its standard input does, and so with
whoever started it.

Of 100 connections, FAULTS meet trouble: one of the stages below, each with one of the kinds, by
turns in an order that SEED decides. A recipient `no-STAGE-...@` is refused for good at that
stage, each time; STAGE is mail, rcpt, data or dot.
"""

import asyncio
import base64
import json
import random
import sys

from aiosmtpd.smtp import SMTP, syntax

STAGES = ["connect", "ehlo", "mail", "rcpt", "data", "dot", "dot-taken"]
KINDS = ["4xx", "drop", "hang"]
# A refusal for good before anything is known of the mail is about the connection alone.
DECK = [(stage, kind) for stage in STAGES for kind in KINDS]
DECK.remove(("dot-taken", "4xx"))
DECK += [("connect", "5xx"), ("ehlo", "5xx")]


class Plan:
    """Which connection meets which trouble."""

    def __init__(self, faults, seed):
        self.faults = faults
        self.dice = random.Random(seed)
        self.deck = []

    def next(self):
        if self.dice.randrange(100) >= self.faults:
            return None, None
        if not self.deck:
            self.deck = list(DECK)
            self.dice.shuffle(self.deck)
        return self.deck.pop()


class Peer(SMTP):
    def __init__(self, plan, file):
        super().__init__(self, hostname="peer.example", ident="peer", enable_SMTPUTF8=False)
        self.stage, self.kind = plan.next()
        self.file = file

    async def meet(self, stage):
        """The trouble of this connection, if this is its stage: an answer, or none for ever."""
        refused = [to for to in (self.envelope.rcpt_tos if self.envelope else [])
                   if to.startswith("no-" + stage + "-")]
        if refused:
            return "550 5.7.1 not taken at " + stage
        if self.stage != stage:
            return None
        self.note({"trouble": stage + " " + self.kind})
        if self.kind == "drop":
            self.transport.abort()
        if self.kind in ("drop", "hang"):
            await asyncio.sleep(3600)
        answers = {"4xx": "451 4.3.0 later, said at ", "5xx": "554 5.3.0 no, said at "}
        return answers[self.kind] + stage

    async def _handle_client(self):
        trouble = await self.meet("connect")
        if trouble:
            await self.push(trouble)
            self.transport.close()
            return
        await super()._handle_client()

    async def smtp_EHLO(self, hostname):
        trouble = await self.meet("ehlo")
        if trouble:
            await self.push(trouble)
            return
        await super().smtp_EHLO(hostname)

    async def smtp_HELO(self, hostname):
        trouble = await self.meet("ehlo")
        if trouble:
            await self.push(trouble)
            return
        await super().smtp_HELO(hostname)

    @syntax("MAIL FROM: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_MAIL(self, arg):
        trouble = await self.meet("mail")
        if trouble:
            await self.push(trouble)
            return
        await super().smtp_MAIL(arg)

    @syntax("RCPT TO: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_RCPT(self, arg):
        trouble = await self.meet("rcpt")
        for stage in ("mail", "rcpt"):
            if arg and arg.upper().startswith("TO:<NO-" + stage.upper() + "-"):
                trouble = "550 5.1.1 not taken at " + stage
        if trouble:
            await self.push(trouble)
            return
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        trouble = await self.meet("data")
        if trouble:
            await self.push(trouble)
            return
        await super().smtp_DATA(arg)

    async def handle_DATA(self, server, session, envelope):
        """After the dot: trouble before the mail is taken, or after it was and nobody was told."""
        trouble = await self.meet("dot")
        if trouble:
            return trouble
        line = {"from": envelope.mail_from, "to": envelope.rcpt_tos,
                "raw": base64.b64encode(envelope.original_content).decode()}
        self.note(line)
        await self.meet("dot-taken")
        return "250 2.0.0 taken"

    def note(self, line):
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()


async def main():
    file = open(sys.argv[1], "a")
    faults, seed = (int(text) for text in (sys.argv[2:4] or ["0", "0"]))
    plan = Plan(faults, seed)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Peer(plan, file), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
