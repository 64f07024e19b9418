alter table meetings_answer
  add column if not exists sent_text mediumtext null after text,
  add column if not exists sent_expected_on date null after expected_on;
