"""What the settings of a training mean, for somebody who never trained a model: what each does, and when to change it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.providers import Choice, Service

translate = QCoreApplication.translate


class Explained(NamedTuple):
    """A setting in words."""

    label: str
    hint: str


def explained(choice: Choice) -> Explained:
    """The words for a setting; one that we do not know is called as the service calls it."""
    return _words().get(choice.id, Explained(choice.id, ""))


def method_hint(method: str) -> str:
    """What a method does."""
    return {
        "supervised": translate("Training", "The model learns to answer as your examples do. This is the usual way."),
        "dpo": translate("Training", "The model learns which of two answers you prefer. Use it on a model that you have trained before."),
    }[method]


def method_words(there: Service) -> list[tuple[str, str]]:
    """The methods that a service has, with their words."""
    words = {"supervised": translate("Training", "From examples"), "dpo": translate("Training", "From preferences (DPO)")}
    return [(method, words[method]) for method in there.targets if method in words]


def _words() -> dict[str, Explained]:
    return {
        "n_epochs": Explained(
            translate("Training", "Epochs"),
            translate("Training", "How often it goes through all examples. More makes it closer to you, too many make it repeat itself."),
        ),
        "training_steps": Explained(
            translate("Training", "Training steps"),
            translate("Training", "How many portions of examples it learns from. Start with about 100, more for many examples."),
        ),
        "batch_size": Explained(
            translate("Training", "Batch size"),
            translate("Training", "How many examples it learns from at once. Larger is calmer and less exact. Change it rarely."),
        ),
        "learning_rate_multiplier": Explained(
            translate("Training", "Learning rate"),
            translate("Training", "How boldly it learns. Lower it when answers get strange, raise it when they do not sound like you."),
        ),
        "learning_rate": Explained(
            translate("Training", "Learning rate"),
            translate("Training", "How boldly it learns, such as 0.00001. Lower it when answers get strange."),
        ),
        "beta": Explained(
            translate("Training", "Closeness (beta)"),
            translate("Training", "How close it stays to the model before. Lower lets it follow your preferences further."),
        ),
        "seed": Explained(
            translate("Training", "Seed"),
            translate("Training", "Any number. The same seed and files give nearly the same model, so that you can compare."),
        ),
        "training_type": Explained(
            translate("Training", "Where it is trained"),
            translate(
                "Training", "Standard stays in the region of your resource. The others are cheaper, and your files may leave the region."
            ),
        ),
        "warmup_ratio": Explained(
            translate("Training", "Warm-up"),
            translate("Training", "The share of the training in which it speeds up. Change it when the loss jumps at the start."),
        ),
        "warmup_fraction": Explained(
            translate("Training", "Warm-up"),
            translate("Training", "The share of the training in which it speeds up. Change it when the loss jumps at the start."),
        ),
        "weight_decay": Explained(
            translate("Training", "Weight decay"),
            translate("Training", "Keeps the model from learning single examples by heart. Raise it a little when it repeats them."),
        ),
        "lora": Explained(
            translate("Training", "Train a small addition (LoRA)"),
            translate("Training", "Only a small part on top of the model is trained: cheaper, and enough for a voice."),
        ),
        "lora_r": Explained(
            translate("Training", "Size of the addition (rank)"),
            translate("Training", "How much the addition can hold. 8 to 32 is usual."),
        ),
        "lora_alpha": Explained(
            translate("Training", "Strength of the addition (alpha)"),
            translate("Training", "How much the addition counts. Once or twice its rank is usual."),
        ),
        "lora_dropout": Explained(
            translate("Training", "Dropout of the addition"),
            translate("Training", "The share of the addition that rests at each step, against learning by heart."),
        ),
        "packing": Explained(
            translate("Training", "Pack short examples together"),
            translate("Training", "Several short examples are learned at once: faster, and good for chats."),
        ),
        "n_checkpoints": Explained(
            translate("Training", "Checkpoints"),
            translate("Training", "How many models from the middle of the training are kept, to go back to."),
        ),
    }
