"""Talks with the trained model in the terminal: python talk.py. An empty line ends it.

python talk.py --join FOLDER joins it with its base model and saves both as one in the folder instead.
"""

import argparse
import os
import tomllib
from pathlib import Path

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerBase, TextStreamer

HERE = Path(__file__).parent


def main() -> None:
    """Do what the command line says."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--join", metavar="FOLDER", help="save the trained model joined with its base model")
    arguments.add_argument("--base", help="the model that the training started from, in place of the one in settings.toml")
    given = arguments.parse_args()
    settings = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    result = HERE / settings["result"]
    tokenizer = AutoTokenizer.from_pretrained(result)
    device = "auto" if torch.cuda.is_available() else None
    base = AutoModelForCausalLM.from_pretrained(given.base or settings["base"], dtype="auto", device_map=device)
    model = PeftModel.from_pretrained(base, result)
    if given.join:
        model.merge_and_unload().save_pretrained(given.join)
        tokenizer.save_pretrained(given.join)
    else:
        talk(model, tokenizer, settings["system"])


def talk(model: PeftModel, tokenizer: PreTrainedTokenizerBase, system: str) -> None:
    """Read a line, answer it, and keep what was said."""
    said = [{"role": "system", "content": system}] if system else []
    streamer = TextStreamer(tokenizer, skip_prompt=True, skip_special_tokens=True)
    while line := input("you: ").strip():
        said.append({"role": "user", "content": line})
        prompt = tokenizer.apply_chat_template(said, add_generation_prompt=True, return_tensors="pt", return_dict=True).to(model.device)
        written = model.generate(**prompt, max_new_tokens=300, do_sample=True, temperature=0.8, streamer=streamer)
        answer = tokenizer.decode(written[0, prompt["input_ids"].shape[1] :], skip_special_tokens=True)
        said.append({"role": "assistant", "content": answer.strip()})


if __name__ == "__main__":
    main()
