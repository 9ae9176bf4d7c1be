"""Run the stand-in for a person who tries the app: `python -m tests.standin --port 8123 --speed 20 --scenario rate_limited`.

While it runs, the name of a scenario on a line of its own switches it on, and `clear` switches all of them off.
"""

import argparse
import contextlib
import sys
import time

from tests.standin.scenarios import USUAL
from tests.standin.server import FACES, KEY, Server, serve


def main() -> None:
    """Serve until somebody presses Ctrl+C."""
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description="A stand-in for training services, on this computer.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--speed", type=float, default=20, help="at 20 a job takes 13 seconds, at 1 four minutes")
    parser.add_argument("--key", default=KEY)
    parser.add_argument("--scenario", action="append", default=[], choices=sorted(USUAL), metavar="NAME", help=", ".join(sorted(USUAL)))
    asked = parser.parse_args()
    with serve(*asked.scenario, speed=asked.speed, key=asked.key, port=asked.port, first=int(time.time()) % 1_000_000) as server:
        for face in FACES:
            print(f"{face:10} {server.url(face)}")
        print(f"{'key':10} {server.key}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            listen(server)
            server.stopping.wait()


def listen(server: Server) -> None:
    """Do what is typed, as long as something can be typed."""
    for line in sys.stdin:
        word = line.strip()
        if word == "clear":
            server.clear()
        elif word in USUAL:
            server.scenario(word)
        else:
            print(f"Type clear, or one of: {', '.join(sorted(USUAL))}", flush=True)
            continue
        print(f"Now playing: {', '.join(server.playing.names) or 'nothing'}", flush=True)


if __name__ == "__main__":
    main()
