"""Trains a LoRA adapter on data/train.jsonl with TRL: accelerate launch train.py. The settings are in settings.toml."""

import argparse
import os
import tomllib
from pathlib import Path

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

import torch
from datasets import Dataset, load_dataset
from peft import LoraConfig
from transformers import AutoTokenizer, BitsAndBytesConfig, PreTrainedTokenizerBase
from trl import SFTConfig, SFTTrainer

HERE = Path(__file__).parent


def main() -> None:
    """Train and save the adapter."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--base", help="a model to start from, in place of the one in settings.toml")
    arguments.add_argument("--max-steps", type=int, default=-1, help="stop after so many changes of the model, to try it out")
    given = arguments.parse_args()
    settings = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    base = given.base or settings["base"]
    tokenizer = AutoTokenizer.from_pretrained(base)
    rows = {file.stem: load_dataset("json", data_files=str(file), split="train") for file in sorted((HERE / "data").glob("*.jsonl"))}
    for side, dataset in rows.items():
        refuse_long_rows(side, dataset, tokenizer, settings["length"])
    trainer = SFTTrainer(
        model=base,
        args=training_arguments(settings, given.max_steps, held_out="valid" in rows),
        train_dataset=rows["train"],
        eval_dataset=rows.get("valid"),
        processing_class=tokenizer,
        peft_config=LoraConfig(r=settings["rank"], lora_alpha=2 * settings["rank"], lora_dropout=0.05, target_modules="all-linear"),
        quantization_config=four_bits() if settings["four_bit"] and torch.cuda.is_available() else None,
    )
    trainer.train()
    trainer.save_model(str(HERE / settings["result"]))


def refuse_long_rows(side: str, rows: Dataset, tokenizer: PreTrainedTokenizerBase, length: int) -> None:
    """Stop when a row is longer than what is read: its answer would be cut off in silence."""
    lengths = [len(tokenizer.apply_chat_template(row["prompt"] + row["completion"], return_dict=False)) for row in rows]
    long = sum(tokens > length for tokens in lengths)
    if long:
        raise SystemExit(
            f"{long} rows of data/{side}.jsonl have more than {length} tokens; the longest has {max(lengths)}. "
            f"Set length in settings.toml to {max(lengths)}, or make shorter examples."
        )


def training_arguments(settings: dict, max_steps: int, *, held_out: bool) -> SFTConfig:
    """What TRL is told. With held-out rows, the state that knows them best is kept, not the last one."""
    return SFTConfig(
        output_dir=str(HERE / settings["result"] / "checkpoints"),
        num_train_epochs=settings["epochs"],
        max_steps=max_steps,
        per_device_train_batch_size=settings["batch"],
        per_device_eval_batch_size=settings["batch"],
        gradient_accumulation_steps=settings["accumulate"],
        learning_rate=settings["learning_rate"],
        lr_scheduler_type="cosine",
        warmup_steps=5,
        max_length=settings["length"],
        completion_only_loss=True,
        packing=False,
        model_init_kwargs={"dtype": "bfloat16" if torch.cuda.is_available() and torch.cuda.is_bf16_supported() else "float32"},
        bf16=torch.cuda.is_available() and torch.cuda.is_bf16_supported(),
        fp16=torch.cuda.is_available() and not torch.cuda.is_bf16_supported(),
        eval_strategy="epoch" if held_out else "no",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=held_out,
        logging_steps=5,
        report_to="none",
        seed=1,
    )


def four_bits() -> BitsAndBytesConfig:
    """How the base model is kept in 4 bits."""
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16,
    )


if __name__ == "__main__":
    main()
