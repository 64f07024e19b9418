-- The widest scope there is, for measuring what it costs: no role of the product has it.
insert ignore into identity_role (code, position) values ('bulkOverview', 99);
