"""From messages to checked training examples."""
