create sequence seq_account start with 1000 increment by 50;

create table account (
    id             bigint       not null primary key,
    version        bigint       not null,
    user_name      varchar(80)  not null unique,
    password_hash  varchar(400) not null,
    display_name   varchar(160) not null,
    deputy_id      bigint       references deputy (id),
    active         boolean      not null,
    created_at     timestamp with time zone not null
);
create index ix_account_deputy on account (deputy_id);

create table account_role (
    account_id  bigint      not null references account (id),
    role        varchar(30) not null,
    primary key (account_id, role)
);

create table sign_in_failure (
    id         bigint      not null primary key,
    user_name  varchar(80) not null,
    failed_at  timestamp with time zone not null
);
create index ix_sign_in_failure_user on sign_in_failure (user_name, failed_at);
