"use strict";

/* Whether the real answer stands first: a bit of the round's number, so that nobody reads it by chance. */
function realFirst(key) {
  return (Math.imul(key, 2654435761) >>> 16) % 2 === 1;
}

/* The sentence about so many right guesses; `words` has the sentences, and what guessing alone gives for each count of rounds. */
function verdict(words, right, rounds) {
  const [low, high] = words.bands[rounds];
  const outcome = rounds < words.least ? "too_few" : right > high ? "told_apart" : right < low ? "taken_for_real" : "cannot_tell";
  const values = { right, rounds, low, high, least: words.least };
  return words.verdicts[outcome].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function begin() {
  const words = JSON.parse(document.querySelector("main").dataset.words);
  const rounds = [...document.querySelectorAll(".round")];
  const guesses = [];
  let place = -1;

  const part = (name) => rounds[place].querySelector(name);
  const open = () => place >= 0 && place < rounds.length;

  function show(next) {
    if (open()) rounds[place].hidden = true;
    place = next;
    document.querySelector(".start").hidden = true;
    if (!open()) return end();
    rounds[place].hidden = false;
    part(".answer").focus();
  }

  function guess(number) {
    if (!open() || part(".answer").disabled) return;
    const first = realFirst(Number(rounds[place].dataset.key));
    const correct = (number === 0) === first;
    guesses.push(correct);
    rounds[place].querySelectorAll(".answer").forEach((answer, each) => {
      answer.disabled = true;
      answer.classList.toggle("real", (each === 0) === first);
    });
    part(".told").textContent = (correct ? words.right : words.wrong).replace("{number}", first ? 1 : 2);
    part(".skip").hidden = true;
    part(".next").hidden = false;
    part(".next").focus();
  }

  function end() {
    const right = guesses.filter(Boolean).length;
    document.querySelector(".verdict").textContent = verdict(words, right, guesses.length);
    document.querySelector(".end").hidden = false;
    document.querySelector(".end h2").focus();
  }

  rounds.forEach((round) => {
    round.querySelectorAll(".answer").forEach((answer, number) => answer.addEventListener("click", () => guess(number)));
    round.querySelector(".skip").addEventListener("click", () => show(place + 1));
    round.querySelector(".next").addEventListener("click", () => show(place + 1));
  });
  document.querySelector(".begin").addEventListener("click", () => show(0));
  document.addEventListener("keydown", (event) => {
    if (event.key === "1" || event.key === "2") guess(Number(event.key) - 1);
  });
}

if (typeof document !== "undefined") begin();
