-- when an answer first left the office, and how often it came back: figures ask it of 90,000 answers at once
alter table meetings_answer
  add column if not exists first_sent_at datetime(3) null after sent_at,
  add column if not exists times_returned int not null default 0 after returned_reason;
