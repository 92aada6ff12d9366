create sequence seq_audit_entry start with 1000 increment by 50;

create table audit_entry (
    id             bigint        not null primary key,
    happened_at    timestamp with time zone not null,
    actor_id       bigint,
    actor_name     varchar(160)  not null,
    act            varchar(40)   not null,
    outcome        varchar(20)   not null,
    record_kind    varchar(30),
    record_id      bigint,
    record_number  varchar(80),
    note           varchar(4000),
    source         varchar(64)
);
create index ix_audit_entry_record on audit_entry (record_kind, record_id, id);
create index ix_audit_entry_actor on audit_entry (actor_id, id);
create index ix_audit_entry_time on audit_entry (happened_at, id);

-- What a correction replaced: the old value is kept beside the new one.
create table audit_change (
    id         bigint         not null primary key,
    entry_id   bigint         not null references audit_entry (id),
    field      varchar(60)    not null,
    old_value  varchar(20000),
    new_value  varchar(20000)
);
create index ix_audit_change_entry on audit_change (entry_id);
