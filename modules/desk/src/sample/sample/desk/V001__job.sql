-- a finished piece of long work, so that its page can be seen
insert into desk_job (kind, title, arguments, account_id, state, done, total, created_at, ended_at)
values ('desk.sample', '示範：匯入期初列管清冊', '{}', 1, 'DONE', 24, 24, utc_timestamp(3) - interval 1 day, utc_timestamp(3) - interval 1 day);
