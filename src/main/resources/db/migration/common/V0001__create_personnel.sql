create sequence seq_personnel start with 1000 increment by 50;

create table rank_title (
    id          bigint       not null primary key,
    code        varchar(20)  not null unique,
    name        varchar(80)  not null,
    precedence  integer      not null
);

create table unit (
    id         bigint       not null primary key,
    version    bigint       not null,
    code       varchar(40)  not null unique,
    name       varchar(120) not null,
    kind       varchar(20)  not null,
    parent_id  bigint       references unit (id)
);
create index ix_unit_parent on unit (parent_id);

-- Every unit with each unit above it and itself: "this branch and below" is one indexed look-up.
create table unit_branch (
    ancestor_id  bigint not null references unit (id),
    unit_id      bigint not null references unit (id),
    primary key (ancestor_id, unit_id)
);
create index ix_unit_branch_unit on unit_branch (unit_id, ancestor_id);

create table deputy (
    id                    bigint       not null primary key,
    version               bigint       not null,
    employee_id           varchar(255) not null unique,
    badge_number          varchar(20)  not null unique,
    first_name            varchar(80)  not null,
    last_name             varchar(80)  not null,
    hired_on              date         not null,
    certification_number  varchar(40),
    certified_on          date,
    status                varchar(20)  not null
);
create index ix_deputy_name on deputy (last_name, first_name, id);

create table assignment (
    id             bigint not null primary key,
    version        bigint not null,
    deputy_id      bigint not null references deputy (id),
    unit_id        bigint not null references unit (id),
    rank_id        bigint not null references rank_title (id),
    supervisor_id  bigint references deputy (id),
    starts_on      date   not null,
    ends_on        date,
    constraint ck_assignment_period check (ends_on is null or ends_on >= starts_on)
);
create index ix_assignment_deputy on assignment (deputy_id, starts_on);
create index ix_assignment_unit on assignment (unit_id, starts_on);
create index ix_assignment_supervisor on assignment (supervisor_id);
