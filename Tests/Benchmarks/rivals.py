"""Sessions of customers that want the same bill, address or draft, and who of them was right."""

import collections
import json
import os
import subprocess
import zlib


class Rivals:
    """A crowd of processes that begin at the same moment."""

    def __init__(self, bulk, data, environment):
        self.bulk, self.data, self.environment = bulk, data, environment
        self.faults = []

    def race(self, prize, wanted):
        """One process for each (address, order, serial); the answers of each, by its serial.

        Once all that go on are ready for their next call, each is given a byte.
        """
        many = {one[2]: subprocess.Popen(
            [self.bulk, "rival", prize, self.data, *map(str, one)], env=self.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0)
            for one in wanted}
        said = {serial: [] for serial in many}
        waiting = list(many)
        while waiting:
            waiting = [one for one in waiting if self.listen(many[one].stdout, said[one])]
            for one in waiting:
                os.write(many[one].stdin.fileno(), b".")
        for serial, one in many.items():
            one.stdin.close()
            if one.wait() != 0:
                self.faults.append(
                    f"{prize} ended with {one.returncode}: {' '.join(said[serial])[-300:]}")
        answers = {serial: [json.loads(line) for line in lines if line.startswith("{")]
                   for serial, lines in said.items()}
        for answer in sum(answers.values(), []):
            if answer["outcome"] == "trouble":
                self.faults.append(f"{prize}: {answer['why']}")
        return answers

    def listen(self, pipe, lines):
        """Whether a rival is ready for its next call; what it said until then goes to `lines`."""
        for line in pipe:
            if line == b"ready\n":
                return True
            lines.append(line.decode(errors="replace").rstrip())
        pipe.close()
        return False

    def winner(self, what, answers):
        """The serial and the answer of the only one that won; nothing when there is none."""
        won = [(serial, one) for serial, said in answers.items() for one in said
               if one["outcome"] == "won"]
        if len(won) != 1:
            self.faults.append(f"{what} was won {len(won)} times")
            return None
        return won[0]

    def document(self, kind, name):
        path = f"{self.data}/{kind}/{zlib.crc32(name.encode()) >> 20:03x}/{name}.json"
        if not os.path.exists(path):
            return {}
        with open(path) as file:
            return json.load(file)

    def target(self, kind, name):
        path = f"{self.data}/{kind}/{zlib.crc32(name.encode()) >> 20:03x}/{name}"
        return os.readlink(path) if os.path.islink(path) else None

    def expect(self, what, found, wanted):
        if found != wanted:
            self.faults.append(f"{what} is {found}, not {wanted}")

    # What they race for; each gives how many tried and how many won

    def bill(self, order, address, serials):
        """One application stands, and everybody else is told which."""
        answers = self.race("bill", [(address, order, serial) for serial in serials])
        won = self.winner(order, answers)
        if won is None:
            return len(answers), 0
        number = won[1]["wrote"]
        for serial, said in answers.items():
            told = [one.get("why", "") for one in said if one["outcome"] == "refused"]
            knows = any(number in why and "alreadyApplied" in why or why == "busy" for why in told)
            if serial != won[0] and (len(said) != 1 or not knows):
                self.faults.append(f"{order}: {serial} was told {said}")
        found = self.document("orders", order).get("applications", [])
        self.expect(f"the applications of {order}", [one["number"] for one in found], [number])
        for one in found:
            titles = one.get("request", {}).get("title")
            self.expect(f"the title of {order}", titles, won[1]["text"])
            self.expect(f"the history of {order}", [step["status"] for step in one["history"]],
                        ["submitted"])
        self.expect(f"the claim of {number}", self.target("applications", number), order)
        rows = [name for name in os.listdir(f"{self.data}/queue/submitted")
                if os.readlink(f"{self.data}/queue/submitted/{name}") == order]
        self.expect(f"the rows of {order}", len(rows), 1)
        return len(answers), 1

    def address(self, address, serials):
        """One account has it, with the password and the order of whoever activated it."""
        orders = {serial: f"A{serial:08}" for serial in serials}
        answers = self.race("address", [(address, orders[one], one) for one in serials])
        won = self.winner(address, answers)
        if won is None:
            return len(answers), 0
        if any(not said for said in answers.values()):
            self.faults.append(f"{address}: somebody was told nothing")
        holder = self.target("emails", address)
        account = self.document("accounts", holder or "none")
        self.expect(f"the address of {holder}", account.get("address"), address)
        member = account.get("membership", {})
        self.expect(f"the password of {address}", member.get("password"), won[1]["wrote"])
        self.expect(f"what {address} has yet to claim", member.get("claims"), [])
        for serial, order in orders.items():
            held = self.document("orders", order).get("holder", {}).get("account")
            self.expect(f"the holder of {order}", held, holder if serial == won[0] else None)
        return len(answers), 1

    def accounts(self, addresses):
        """No address has a second account, not even one that nothing leads to."""
        found = collections.Counter()
        for folder, _, names in os.walk(f"{self.data}/accounts"):
            for name in names:
                with open(f"{folder}/{name}") as file:
                    found[json.load(file)["address"]] += 1
        self.faults += [f"{one} has {found[one]} accounts" for one in addresses if found[one] != 1]

    def draft(self, order, address, serials):
        """Each text that was acknowledged is the last one or was seen by who replaced it."""
        answers = self.race("draft", [(address, order, serial) for serial in serials])
        said = sum(answers.values(), [])
        made = collections.defaultdict(list)
        for one in said:
            is_kept = one["outcome"] == "rivals" and one.get("rival") == one["wrote"]
            if is_kept or one["outcome"] in ("saved", "chosen"):
                made[one["revision"]].append(one)
        state = self.replay(order, made)
        draft = self.document("orders", order).get("draft", {})
        self.expect(f"the draft of {order}", (
            draft.get("revision"), draft.get("text", {}).get("title"),
            draft.get("rival", {}).get("title")), (max(made, default=None), *state))
        return len(said), len(made)

    def seen(self, one):
        """The text that a session had read when it saved, or those it showed when one was chosen."""
        if one["call"] == "choose":
            return set(one.get("seen", []))
        return {one.get("based")}

    def replay(self, order, made):
        """What the answers, one for each revision, leave behind: the text and its rival."""
        states = {0: (None, None)}
        for revision in range(1, max(made, default=0) + 1):
            text, rival = before = states.get(revision - 1, (None, None))
            makers = made.get(revision, [])
            if len({(one["outcome"], one["wrote"]) for one in makers}) != 1:
                self.faults.append(f"{order}: revision {revision} was answered "
                                   f"to {[one['wrote'] for one in makers]}")
            for one in makers[:1]:
                if one["outcome"] == "saved":
                    text = one["wrote"]
                elif one["outcome"] == "chosen":
                    text, rival = one["wrote"], None
                else:
                    text, rival = one["text"], one["wrote"]
                # What is chosen twice is chosen by the first who has seen the other one.
                lost = min((set(before) - {None, text, rival} - self.seen(one)
                            for one in makers), key=len)
                self.faults += [f"{order}: {one}, kept until revision {revision - 1}, was replaced "
                                f"by {text} of a session that had not seen it" for one in lost]
            states[revision] = (text, rival)
        return states[max(states)]
