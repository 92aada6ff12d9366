create table attachment_content (
    attachment_id  bigint not null primary key references attachment (id),
    content        bytea not null
);
