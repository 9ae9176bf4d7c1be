"""What Together's own client gets from a service: {"url", "key", "path"} in, what it read of a life cycle out."""

import json
import sys

try:
    from together import Together
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
client = Together(api_key=asked["key"], base_url=asked["url"], max_retries=0)
file = client.files.upload(asked["path"], purpose="fine-tune")
job = client.fine_tuning.create(training_file=file.id, model="Qwen/Qwen3-8B", suffix="harbour", n_epochs=2)
found = {
    "file": file.model_dump(mode="json"),
    "files": [one.id for one in client.files.list().data],
    "job": client.fine_tuning.retrieve(job.id).model_dump(mode="json"),
    "jobs": [one.id for one in client.fine_tuning.list().data],
    "events": [event.type.value for event in client.fine_tuning.list_events(job.id).data],
    "checkpoints": [point.name for point in client.fine_tuning.list_checkpoints(job.id)],
    "models": [model.id for model in client.models.list()],
    "cancelled": client.fine_tuning.cancel(job.id).status.value,
    "deleted": client.files.delete(file.id).deleted,
}
print(json.dumps(found))
