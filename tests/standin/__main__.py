"""Run the stand-in for a person who tries the app: `python -m tests.standin --port 8123 --speed 20 --scenario rate_limited`."""

import argparse
import contextlib
import time

from tests.standin.scenarios import USUAL
from tests.standin.server import FACES, KEY, serve


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
            server.stopping.wait()


if __name__ == "__main__":
    main()
