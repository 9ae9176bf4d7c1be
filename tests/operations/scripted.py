"""A training service that does what a test tells it to, without any connection."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, MetricPoint, Phase, RemoteFile, RemoteModel
from voicetune_desktop.training.uploading import Meter, Reading


class Scripted:
    """Keeps files and jobs in lists. `fails` maps a method to errors that it raises, one a call, before (or `after`) it does its work."""

    def __init__(self) -> None:
        self.there: list[tuple[RemoteFile, bytes]] = []
        self.made: dict[str, JobState] = {}
        self.fails: dict[str, list[ServiceError | None]] = {}
        self.after: dict[str, list[ServiceError | None]] = {}
        self.calls: list[str] = []
        self.told: list[JobEvent] = []
        self.points: list[Checkpoint] = []
        self.figures: list[MetricPoint] = []
        self.deleted: list[str] = []
        self.hook: Callable[[str], None] = lambda name: None

    def close(self) -> None:
        self.calls.append("close")

    def check_key(self) -> None:
        self._call("check_key")

    def models(self) -> list[RemoteModel]:
        self._call("models")
        return [RemoteModel("gpt-4.1-mini-2025-04-14")]

    def upload(self, file, name: str, meter: Meter, expires_days: int | None) -> RemoteFile:
        self._call("upload")
        with Reading(file, meter) as stream:
            content = bytearray()
            while chunk := stream.read(1 << 16):
                content += chunk
                self.hook("chunk")
        remote = RemoteFile(f"file-{len(self.there) + 1}", name, len(content), len(self.there), "fine-tune")
        self.there.append((remote, bytes(content)))
        self._fail(self.after, "upload")
        return remote

    def files(self) -> Iterator[RemoteFile]:
        self._call("files")
        yield from (remote for remote, _ in reversed(self.there))

    def create_job(self, run_id, wish, files) -> JobState:
        self._call("create_job")
        state = JobState(f"ftjob-{len(self.made) + 1}", "queued", Phase.WAITING, wish.model, training_file=files["train"], tag=run_id)
        self.made[state.id] = state
        self._fail(self.after, "create_job")
        return state

    def job(self, job_id: str) -> JobState:
        self._call("job")
        return self.made[job_id]

    def jobs(self) -> Iterator[JobState]:
        self._call("jobs")
        yield from reversed(self.made.values())

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:
        self._call("events")
        yield from reversed(self.told)

    def checkpoints(self, job_id: str) -> list[Checkpoint]:
        self._call("checkpoints")
        return self.points

    def cancel(self, job_id: str) -> JobState:
        return self._become("cancel", job_id, Phase.CANCELLED)

    def pause(self, job_id: str) -> JobState:
        return self._become("pause", job_id, Phase.PAUSED)

    def resume(self, job_id: str) -> JobState:
        return self._become("resume", job_id, Phase.RUNNING)

    def results(self, run) -> list[MetricPoint]:
        self._call("results")
        return self.figures

    def delete_file(self, file_id: str) -> None:
        self._call("delete_file")
        self.deleted.append(file_id)

    def delete_model(self, model_id: str) -> None:
        self._call("delete_model")
        self.deleted.append(model_id)

    def become(self, phase: Phase, **more) -> None:
        """Let the newest job be in another phase."""
        job_id = list(self.made)[-1]
        self.made[job_id] = JobState(job_id, phase.value, phase, **more)

    def _become(self, call: str, job_id: str, phase: Phase) -> JobState:
        self._call(call)
        self.become(phase)
        return self.made[job_id]

    def _call(self, name: str) -> None:
        self.calls.append(name)
        self.hook(name)
        self._fail(self.fails, name)

    @staticmethod
    def _fail(table: dict[str, list[ServiceError | None]], name: str) -> None:
        error = None
        with suppress(KeyError, IndexError):
            error = table[name].pop(0)
        if error:
            raise error
