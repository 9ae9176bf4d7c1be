"""A model of two small layers with random weights, and a tokenizer of single bytes: nothing is downloaded."""

import sys
from pathlib import Path

try:
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM, Qwen3Config, Qwen3ForCausalLM
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
MARKS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
ROLES = ("system", "user", "assistant")
SIZES = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 4096,
}


def alphabet() -> dict[str, int]:
    """A token for every byte."""
    return {letter: place for place, letter in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}


def tokenizer(template: str = CHATML) -> PreTrainedTokenizerFast:
    """One token a byte; the marks and the names of roles are one token each."""
    made = Tokenizer(models.BPE(vocab=alphabet(), merges=[]))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens([AddedToken(mark, special=True) for mark in MARKS])
    made.add_tokens([AddedToken(role, normalized=False) for role in ROLES])
    fast = PreTrainedTokenizerFast(tokenizer_object=made, eos_token=MARKS[2], pad_token=MARKS[0])
    fast.chat_template = template
    return fast


def base(folder: Path, kind: str = "qwen3") -> Path:
    """A folder with the model and its tokenizer, as Hugging Face has them."""
    made = tokenizer()
    makers = {
        "qwen3": (Qwen3Config, Qwen3ForCausalLM, {"head_dim": 16, "vocab_size": len(made)}),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM, {"vocab_size": 151_936}),
    }
    config, model, more = makers[kind]
    ends = {"eos_token_id": made.eos_token_id, "pad_token_id": made.pad_token_id, "bos_token_id": None}
    model(config(tie_word_embeddings=False, **SIZES, **more, **ends)).save_pretrained(folder)
    made.save_pretrained(folder)
    return folder
