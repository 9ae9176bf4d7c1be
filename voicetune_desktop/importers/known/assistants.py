"""Where people write to programs, and sets that were made of it."""

from voicetune_desktop.importers.assistants.ai_studio import AI_STUDIO
from voicetune_desktop.importers.assistants.aider import AIDER
from voicetune_desktop.importers.assistants.anything_llm import ANYTHING_LLM
from voicetune_desktop.importers.assistants.big_agi import BIG_AGI
from voicetune_desktop.importers.assistants.character_ai import CHARACTER_AI
from voicetune_desktop.importers.assistants.characters import AGNAI, OOBABOOGA, RISUAI
from voicetune_desktop.importers.assistants.chatbox import CHATBOX
from voicetune_desktop.importers.assistants.chatgpt import CHATGPT
from voicetune_desktop.importers.assistants.cherry_studio import CHERRY_STUDIO
from voicetune_desktop.importers.assistants.claude import CLAUDE
from voicetune_desktop.importers.assistants.claude_code import CLAUDE_CODE
from voicetune_desktop.importers.assistants.cline import CLINE
from voicetune_desktop.importers.assistants.codex import CODEX
from voicetune_desktop.importers.assistants.continue_dev import CONTINUE
from voicetune_desktop.importers.assistants.copilot import COPILOT
from voicetune_desktop.importers.assistants.copilot_chat import COPILOT_CHAT
from voicetune_desktop.importers.assistants.cursor import CURSOR
from voicetune_desktop.importers.assistants.deepseek import DEEPSEEK
from voicetune_desktop.importers.assistants.gemini import GEMINI
from voicetune_desktop.importers.assistants.gemini_cli import GEMINI_CLI
from voicetune_desktop.importers.assistants.grok import GROK
from voicetune_desktop.importers.assistants.hugging_chat import HUGGING_CHAT
from voicetune_desktop.importers.assistants.jan import JAN
from voicetune_desktop.importers.assistants.kobold import KOBOLD
from voicetune_desktop.importers.assistants.le_chat import LE_CHAT
from voicetune_desktop.importers.assistants.librechat import LIBRECHAT
from voicetune_desktop.importers.assistants.llama_cpp import LLAMA_CPP
from voicetune_desktop.importers.assistants.lm_studio import LM_STUDIO
from voicetune_desktop.importers.assistants.lobe_chat import LOBE_CHAT
from voicetune_desktop.importers.assistants.nextchat import NEXTCHAT
from voicetune_desktop.importers.assistants.open_webui import OPEN_WEBUI
from voicetune_desktop.importers.assistants.openrouter import OPENROUTER
from voicetune_desktop.importers.assistants.perplexity import PERPLEXITY
from voicetune_desktop.importers.assistants.qwen import QWEN_CHATS
from voicetune_desktop.importers.assistants.replika import REPLIKA
from voicetune_desktop.importers.assistants.sillytavern import SILLYTAVERN
from voicetune_desktop.importers.assistants.typingmind import TYPINGMIND
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.ready_made.format import ALPACA, OPENAI_CHAT, OPENAI_PREFERENCE, PROMPT_COMPLETION, SHAREGPT

ASSISTANTS: tuple[Importer, ...] = (
    CHATGPT,
    CLAUDE,
    GEMINI,
    AI_STUDIO,
    COPILOT,
    DEEPSEEK,
    QWEN_CHATS,
    GROK,
    OPEN_WEBUI,
    LM_STUDIO,
    LLAMA_CPP,
    LIBRECHAT,
    CLAUDE_CODE,
    CODEX,
    GEMINI_CLI,
    COPILOT_CHAT,
    CLINE,
    AIDER,
    CONTINUE,
    CURSOR,
    JAN,
    TYPINGMIND,
    CHATBOX,
    LE_CHAT,
    PERPLEXITY,
    ANYTHING_LLM,
    NEXTCHAT,
    CHERRY_STUDIO,
    LOBE_CHAT,
    OPENROUTER,
    HUGGING_CHAT,
    BIG_AGI,
    SILLYTAVERN,
    REPLIKA,
    CHARACTER_AI,
    OOBABOOGA,
    KOBOLD,
    RISUAI,
    AGNAI,
    OPENAI_CHAT,
    OPENAI_PREFERENCE,
    PROMPT_COMPLETION,
    SHAREGPT,
    ALPACA,
)
