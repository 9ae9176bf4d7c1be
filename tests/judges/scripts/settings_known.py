"""Whether Axolotl and LLaMA-Factory know every setting of our files: {"trainer", "file"} in, the settings that they do not know out."""

import importlib.machinery
import json
import os
import sys
import types
from pathlib import Path

os.environ["DISABLE_VERSION_CHECK"] = "1"
for name in ("torchaudio", "av"):  # read sound and films, which we do not have
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__spec__ = importlib.machinery.ModuleSpec(name, None)


def axolotl(settings: dict) -> list[str]:
    from axolotl.utils.schemas.config import AxolotlInputConfig

    return sorted(set(settings) - set(type(AxolotlInputConfig(**settings)).model_fields))


def llama_factory(settings: dict) -> list[str]:
    from llamafactory.hparams import get_train_args

    card_only = ("quantization_bit", "bf16")
    get_train_args({**{name: value for name, value in settings.items() if name not in card_only}, "use_cpu": True})
    return []


asked = json.load(sys.stdin)
try:
    import yaml

    print(
        json.dumps({"axolotl": axolotl, "llama-factory": llama_factory}[asked["trainer"]](yaml.safe_load(Path(asked["file"]).read_text())))
    )
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)
