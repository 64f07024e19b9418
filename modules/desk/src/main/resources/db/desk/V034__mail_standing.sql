-- How the post stands is asked by a program every minute: from this key alone, whatever lies in the table.
alter table desk_mail add key if not exists standing (state, written_at, ended_at);
