"""A stand-in for training services, on this computer: it keeps files and jobs, and answers badly when asked to.

`with serve("rate_limited", speed=0) as server:` gives `server.base_url` in OpenAI's language, and `server.url("together")`, "fireworks" and
"mistral" in those. Time stands still unless `speed` is set: `server.advance(job_id)` moves it. For a person who tries the app:
`python -m tests.standin --port 8123 --speed 20`.
"""

from tests.standin.scenarios import Scenario
from tests.standin.server import Server, serve

__all__ = ["Scenario", "Server", "serve"]
