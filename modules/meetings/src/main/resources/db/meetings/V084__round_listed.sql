alter table meetings_round add key if not exists listed (state, due_on, id);
