"""The store of accounts, runs and the ledger: one encrypted file of the app, apart from all projects. One module a table."""
