-- the words of minutes as they were approved for the public: a copy, so that nothing else ever comes along
create table if not exists meetings_published_item (
  id bigint not null auto_increment primary key,
  publication_id bigint not null,
  minutes_item_id bigint not null,
  position int not null,
  kind varchar(30) not null,
  path varchar(200) not null,
  citation varchar(60) null,
  words mediumtext not null,
  offices text null,
  due_words varchar(300) null,
  unique key (publication_id, position),
  constraint meetings_published_item_publication foreign key (publication_id) references meetings_publication (id)
);
