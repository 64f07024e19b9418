-- the watch asks each few minutes who was there since: not by reading all sign-ins of all years
alter table identity_sign_in add key if not exists seen (last_seen);
