"""Trains a LoRA adapter on data/train.jsonl with Unsloth: python train.py. The settings are in settings.toml."""

import argparse
import os
import tomllib
from pathlib import Path

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("UNSLOTH_DISABLE_STATISTICS", "1")

# Unsloth changes the libraries below while it is imported, so it comes first.
from unsloth import FastLanguageModel, is_bfloat16_supported  # isort: skip

from datasets import Dataset, load_dataset
from transformers import PreTrainedTokenizerBase
from trl import SFTConfig, SFTTrainer

HERE = Path(__file__).parent


def main() -> None:
    """Train and save the adapter."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--base", help="a model to start from, in place of the one in settings.toml")
    arguments.add_argument("--max-steps", type=int, default=-1, help="stop after so many changes of the model, to try it out")
    given = arguments.parse_args()
    settings = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    model, tokenizer = FastLanguageModel.from_pretrained(
        given.base or settings["base"], max_seq_length=settings["length"], load_in_4bit=settings["four_bit"]
    )
    rows = {file.stem: load_dataset("json", data_files=str(file), split="train") for file in sorted((HERE / "data").glob("*.jsonl"))}
    for side, dataset in rows.items():
        refuse_long_rows(side, dataset, tokenizer, settings["length"])
    trainer = SFTTrainer(
        model=FastLanguageModel.get_peft_model(model, r=settings["rank"], lora_alpha=2 * settings["rank"], random_state=1),
        args=training_arguments(settings, given.max_steps, held_out="valid" in rows),
        train_dataset=rows["train"],
        eval_dataset=rows.get("valid"),
        processing_class=tokenizer,
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
    """What the trainer is told. With held-out rows, the state that knows them best is kept, not the last one."""
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
        bf16=is_bfloat16_supported(),
        fp16=not is_bfloat16_supported(),
        optim="adamw_8bit",
        eval_strategy="epoch" if held_out else "no",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=held_out,
        logging_steps=5,
        report_to="none",
        seed=1,
    )


if __name__ == "__main__":
    main()
