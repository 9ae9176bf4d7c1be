"""English plural forms: the texts of the window say "%n chat(s)"; translations into other languages bring their own forms."""

from PySide6.QtCore import QCoreApplication, QTranslator

IRREGULAR = {"person(s)": ("person", "people")}
SINGULAR = (("(s) are", "(s) is"), ("(s) were", "(s) was"), ("There are only", "There is only"))


class EnglishPlurals(QTranslator):
    """Turns "chat(s) are" into "chat is" or "chats are"."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: N803
        """The source text with the form that fits `n`; None leaves other texts alone."""
        return plural(sourceText, n) if n >= 0 and "(s)" in sourceText else None


def plural(text: str, n: int) -> str:
    """The form of a text for `n` things."""
    for word, forms in IRREGULAR.items():
        text = text.replace(word, forms[n != 1])
    if n == 1:
        for many, one in SINGULAR:
            text = text.replace(many, one)
    return text.replace("(s)", "" if n == 1 else "s")


def install(app: QCoreApplication) -> None:
    """Use the English forms in the whole application; once is enough, for every text asks each translator that is installed."""
    if app.findChild(EnglishPlurals) is None:
        app.installTranslator(EnglishPlurals(app))
