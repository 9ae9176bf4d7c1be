"""What people are called: importers write an English word for whoever has no name in an export, which the window says in its language."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def called(name: str) -> str:
    """A name as it is shown."""
    match name:
        case "Me":
            return translate("Names", "Me", "Whoever made the export, beside other names")
        case "User":
            return translate("Names", "User", "Whoever talks with an assistant, beside other names")
        case "Assistant":
            return translate("Names", "Assistant", "A program such as ChatGPT, beside other names")
        case "Author":
            return translate("Names", "Author", "Whoever wrote a document, beside other names")
        case "Reader":
            return translate("Names", "Reader", "Whoever a document is for, beside other names")
        case "Unknown":
            return translate("Names", "Unknown", "Somebody whose name the export does not tell")
        case _:
            return name
