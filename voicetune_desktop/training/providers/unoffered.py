"""What a service does not offer."""

from collections.abc import Callable, Iterator

from voicetune_desktop.training.errors import Refused
from voicetune_desktop.training.records import Checkpoint, JobEvent, JobState, MetricPoint, Run
from voicetune_desktop.training.wire import Wire


class Unoffered:
    """Refuses, without a request, what is missing from `Service.can`; a service that offers it does it instead."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._service = wire.service

    def close(self) -> None:
        """Close the connection."""
        self._wire.close()

    def events(self, job_id: str, known: Callable[[str], bool]) -> Iterator[JobEvent]:  # noqa: ARG002
        """It keeps no history."""
        return iter(())

    def checkpoints(self, job_id: str) -> list[Checkpoint]:  # noqa: ARG002
        """It keeps none."""
        return []

    def results(self, run: Run) -> list[MetricPoint]:  # noqa: ARG002
        """It tells no figures."""
        return []

    def pause(self, job_id: str) -> JobState:  # noqa: ARG002
        """It cannot."""
        raise _cannot(f"{self._service.label} cannot pause a job.")

    def resume(self, job_id: str) -> JobState:  # noqa: ARG002
        """It cannot."""
        raise _cannot(f"{self._service.label} cannot let a job go on.")

    def delete_model(self, model_id: str) -> None:  # noqa: ARG002
        """It cannot."""
        raise _cannot(f"{self._service.label} cannot delete a model from here.")


def _cannot(sentence: str) -> Refused:
    return Refused(sentence, "Look at the service's own pages.")
