-- whom to call there while an answer is awaited
alter table welfare_referral add column if not exists contact varchar(100) null after handed;
