"""What each verb of the command does with the engine: options in, answers out."""
