"""The figures of a training in words: "train loss 1.234"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.widgets.curve_paint import written
from voicetune_desktop.training.records import METRICS

translate = QCoreApplication.translate


def figure_words(name: str, value: float) -> str:
    """A figure as a person reads it: accuracies as percents."""
    return written(value, "share" if name.endswith("accuracy") else "")


def figures_in_words(figures: Mapping[str, float]) -> str:
    """All figures in one line, in the order of `METRICS`."""
    names = figure_names()
    return " · ".join(f"{names[name]} {figure_words(name, figures[name])}" for name in METRICS if name in figures)


def figure_names() -> dict[str, str]:
    """What a person calls each figure."""
    return {
        "train_loss": translate("Jobs", "loss"),
        "valid_loss": translate("Jobs", "held-out loss"),
        "full_valid_loss": translate("Jobs", "held-out loss, all"),
        "train_accuracy": translate("Jobs", "accuracy"),
        "valid_accuracy": translate("Jobs", "held-out accuracy"),
        "full_valid_accuracy": translate("Jobs", "held-out accuracy, all"),
        "learning_rate": translate("Jobs", "learning rate"),
    }
