"""One file per thing a user does: plain functions from (request, services, ctx) to a result."""
