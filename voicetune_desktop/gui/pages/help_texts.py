"""The texts of the page Help."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class HelpText(NamedTuple):
    """What one page is for: its word in the rail, and sentences."""

    title: str
    lines: tuple[str, ...]


def help_texts() -> dict[str, HelpText]:
    """The help of every step, in the person's language."""
    translate = QCoreApplication.translate
    return {
        "open": HelpText(
            translate("Help", "Open"),
            (
                translate("Help", "Drop the export of a chat app anywhere on this window, or choose it with a button."),
                translate("Help", "An export is the file or .zip that your chat app makes. The page shows how to get one from each app."),
                translate("Help", "VoiceTune reads the export and never changes it. Your project is kept encrypted on this computer."),
                translate(
                    "Help", "What could not be read is listed with its file and line. Untick chats that the model should not learn from."
                ),
                translate(
                    "Help",
                    "A newer export of a chat adds what is new. The same chat from another app or person can be merged.",
                ),
            ),
        ),
        "people": HelpText(
            translate("Help", "People"),
            (
                translate("Help", "Choose the person whose way of writing the model should learn: give them the role Assistant."),
                translate("Help", "Everybody else is Others. With Leave out, a person's messages are not used at all."),
                translate("Help", "One person may have several names in your chats. Merge them, so that they count as one."),
                translate("Help", "The new name is what stands in the training files in place of the real one."),
                translate("Help", "Please make sure that the people in these chats agree."),
            ),
        ),
        "privacy": HelpText(
            translate("Help", "Privacy"),
            (
                translate(
                    "Help",
                    "VoiceTune looks for people, numbers, addresses, links and passwords. It replaces them with others or removes them.",
                ),
                translate(
                    "Help", "Each find has one of three states: Replace, Ask me, or Keep. What waits for your answer is hidden until then."
                ),
                translate("Help", "One decision can hold for every place like this one. Ctrl+Z takes a decision back."),
                translate(
                    "Help", "R replaces what you look at, K keeps it, A goes on. Enter replaces all like it, J leads to the next one."
                ),
                translate("Help", "Say whether a name outside the chat is a person. One answer covers every place where it stands."),
                translate("Help", "Add words of your own that nobody should read. Replacements shows what stands for what."),
                translate("Help", "Search for a name to see that it is gone from the result."),
                translate("Help", "No program finds everything. What you check here is what protects people."),
            ),
        ),
        "dataset": HelpText(
            translate("Help", "Dataset"),
            (
                translate("Help", "An example is one answer of the assistant with the messages before it. The model learns from examples."),
                translate("Help", "A token is a piece of a word. The picture shows how many tokens your examples have."),
                translate(
                    "Help", "Arrow keys read a bar of the picture, Enter shows its examples. Show as table gives the same as figures."
                ),
                translate("Help", "The settings change what becomes an example. The figures follow at once."),
                translate("Help", "Examples lists each one as the model will see it. Left out says what was not used, and why."),
            ),
        ),
        "finish": HelpText(
            translate("Help", "Finish"),
            (
                translate("Help", "Choose a folder and save the training files there. Nothing is sent anywhere."),
                translate(
                    "Help", "Before saving, VoiceTune looks through the very text of the files for everything that should be hidden."
                ),
                translate("Help", "After saving you see how many examples were written and how many will be trained."),
            ),
        ),
        "try": HelpText(
            translate("Help", "Try it"),
            (
                translate("Help", "Talk asks one or two models the same question. Names that you type are replaced before it leaves."),
                translate("Help", "Replay lets them answer moments of your chats that they never saw, beside what you wrote."),
                translate("Help", "Style compares how the model writes with how you write. Blind test lets you or a friend guess."),
                translate("Help", "Leaks looks in answers for what the model should not know."),
                translate("Help", "Use it elsewhere has lines that work in other programs."),
            ),
        ),
    }


def keys() -> list[tuple[str, str]]:
    """Keys that work everywhere, and what they do."""
    translate = QCoreApplication.translate
    return [
        ("Ctrl+O", translate("Help", "Open an export or a project")),
        ("Ctrl+1 … Ctrl+6", translate("Help", "Go to a step")),
        ("Ctrl+Z", translate("Help", "Take the last decision back")),
        ("Ctrl+Shift+Z", translate("Help", "Do it again")),
        ("Ctrl+F", translate("Help", "Search in the page")),
        ("Ctrl+,", translate("Help", "Settings")),
        ("F1", translate("Help", "Help for the page")),
        ("Esc", translate("Help", "Stop the work that runs, or go back")),
        ("F2", translate("Help", "Change the cell of a table")),
    ]
