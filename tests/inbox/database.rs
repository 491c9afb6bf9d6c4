//! What only a database can get wrong: start-up, foreign tables, handlers that end the transaction.
