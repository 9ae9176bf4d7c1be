"""Azure OpenAI (Microsoft Foundry): OpenAI's chat format, and each file begins with the mark of UTF-8."""

from voicetune_desktop.targets import openai_chat
from voicetune_desktop.targets.containers import MARKED_LINES
from voicetune_desktop.targets.target import Target

AZURE = Target(
    id="azure",
    label="Azure OpenAI",
    hint="For models that Microsoft trains on Azure (Foundry): OpenAI's format with the byte-order mark that Azure asks for.",
    group="service",
    rows=openai_chat.rows,
    judge=openai_chat.judge,
    differences=openai_chat.DIFFERENCES,
    container=MARKED_LINES,
)
