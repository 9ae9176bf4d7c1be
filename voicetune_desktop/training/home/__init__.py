"""Training on this computer: the person's own trainer, started in the folder that was made for it, and watched. Nothing here connects."""
