#!/usr/bin/env python3
"""Opens a Fledge backup and prints what is in it, without Fledge. The format: docs/data-format.md.

    python3 read_backup.py notes-2026-11-29.json > contents.json

Needs Python 3.9 and the modules cryptography and argon2 (Debian: python3-cryptography, python3-argon2).
Asks for the passcode where there is one, or takes it from FLEDGE_PASSCODE. Changes nothing.
It shows what a file holds and doesn't check all that Fledge checks before it takes one in.
"""

import base64
import getpass
import hashlib
import json
import os
import re
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = 1
KINDS = ("backup", "mirror", "sentence")
# What Argon2id may be asked to do: memory in KiB, passes, lanes.
BOUNDS = {"memory": (8_192, 262_144), "passes": (1, 10), "lanes": (1, 4)}
# All passcode slots together: memory times passes; all rounds that are allowed count as much.
BUDGET = 2_621_440
# What PBKDF2 may be asked to do.
ROUNDS = (600_000, 5_000_000)


def fail(sentence):
    print(sentence, file=sys.stderr)
    sys.exit(1)


def parse(text):
    def refuse(name):
        raise ValueError(name)

    return json.loads(text, parse_constant=refuse)


def whole(value, low, high):
    return type(value) is int and low <= value <= high


def open_box(key, data, box):
    return AESGCM(key).decrypt(box[:12], box[12:], data.encode())


def key_from(passcode, vault, slot):
    """The data key in a passcode slot. Raises InvalidTag when the passcode is wrong."""
    salt, derivation = base64.b64decode(slot["salt"], validate=True), slot["derivation"]
    secret = unicodedata.normalize("NFKC", passcode).encode()
    if derivation["name"] == "pbkdf2-sha256":
        told = str(derivation["rounds"])
        if not whole(derivation["rounds"], *ROUNDS):
            raise ValueError("figures")
        wrapping = hashlib.pbkdf2_hmac("sha256", secret, salt, derivation["rounds"], 32)
    else:
        figures = [derivation[name] for name in BOUNDS]
        told = "|".join(str(figure) for figure in figures)
        if not all(whole(figure, *bounds) for figure, bounds in zip(figures, BOUNDS.values())):
            raise ValueError("figures")
        memory, passes, lanes = figures
        wrapping = hash_secret_raw(secret, salt, passes, memory, lanes, 32, Type.ID)
    data = f"fledge|slot|1|{vault}|{derivation['name']}|{told}|{base64.b64encode(salt).decode()}"
    return open_box(wrapping, data, base64.b64decode(slot["box"], validate=True))


def work(derivation):
    """What one try of a passcode slot takes, in KiB times passes."""
    if derivation["name"] == "pbkdf2-sha256":
        return derivation["rounds"] / ROUNDS[1] * BUDGET
    return derivation["memory"] * derivation["passes"]


def data_key(vault, slots):
    """The key from the first slot that gives one."""
    if not isinstance(slots, list) or len(slots) > 8:
        raise ValueError("slots")
    for slot in slots:
        if slot.get("type") == "open":
            return base64.b64decode(slot["key"], validate=True)
    locked = [slot for slot in slots if slot.get("type") == "passcode"]
    if not locked:
        fail("There is no way into this file that this reader knows.")
    if sum(work(slot["derivation"]) for slot in locked) > BUDGET:
        raise ValueError("figures")
    passcode = os.environ.get("FLEDGE_PASSCODE") or getpass.getpass("Passcode: ")
    for slot in locked:
        try:
            return key_from(passcode, vault, slot)
        except InvalidTag:
            continue
    fail("The passcode doesn't open this file.")


def contents(text):
    if len(text) > 32_000_000:
        fail("This file is larger than any that Fledge writes.")
    outside = parse(text)
    if not isinstance(outside, dict) or outside.get("app") != "fledge":
        fail("This isn't a file that Fledge wrote.")
    if outside.get("format") != FORMAT:
        fail("A later Fledge wrote this file, or it is damaged.")
    kind, vault, stamp, made = (outside[name] for name in ("kind", "vault", "stamp", "made"))
    if kind not in KINDS or not re.fullmatch("[A-Za-z0-9_-]{1,64}", vault) or not whole(stamp, 0, 2**53 - 1):
        raise ValueError("outside")
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", made):
        raise ValueError("made")
    key = data_key(vault, outside["slots"])
    if len(key) != 32:
        raise ValueError("key")
    data = f"fledge|envelope|{FORMAT}|{kind}|{vault}|{stamp}|{made}"
    found = parse(open_box(key, data, base64.b64decode(outside["box"], validate=True)).decode())
    if not isinstance(found["documents"], list) or not isinstance(found["versions"], list):
        raise ValueError("contents")
    return found


def main():
    if len(sys.argv) != 2:
        fail("Say which file: python3 read_backup.py FILE")
    # Half a surrogate pair isn't UTF-8. It comes out as the escape that JSON has for it.
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with open(sys.argv[1], encoding="utf-8-sig") as file:
            found = contents(file.read())
    except OSError as error:
        fail(f"The file can't be read: {error.strerror}.")
    except (InvalidTag, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        fail("This file is damaged: something in it is missing or was changed.")
    print(json.dumps(found, sort_keys=True, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
