create sequence seq_footage start with 1000 increment by 50;

-- retention_days is empty where the evidence system keeps the item until somebody deletes it.
create table footage_category (
    id              bigint       not null primary key,
    code            varchar(40)  not null unique,
    name_en         varchar(120) not null,
    name_es         varchar(120) not null,
    retention_days  integer,
    active          boolean      not null
);

create table footage_reference (
    id                    bigint       not null primary key,
    version               bigint       not null,
    interaction_id        bigint       not null references interaction (id),
    kind                  varchar(20)  not null,
    owner                 varchar(20)  not null,
    evidence_system       varchar(120),
    evidence_id           varchar(75),
    title                 varchar(200) not null,
    url                   varchar(1000),
    recorded_on           date         not null,
    starts_at_second      integer,
    ends_at_second        integer,
    camera_serial         varchar(60),
    sha256                varchar(64),
    transcript_summary    varchar(4000),
    in_case               boolean      not null,
    goes_on               date,
    checked_on            date,
    check_result          varchar(20),
    inside_residence      boolean      not null,
    health_facility       boolean      not null,
    privacy_expected      boolean      not null,
    minor_involved        boolean      not null,
    caller_identity       boolean      not null,
    third_party           boolean      not null,
    consent_note          varchar(2000),
    statute               varchar(200),
    release_status        varchar(20)  not null,
    release_decided_by    varchar(160),
    release_decided_at    timestamp with time zone,
    latest_views          bigint       not null,
    added_at              timestamp with time zone not null,
    added_by_name         varchar(160) not null
);
create index ix_footage_reference_interaction on footage_reference (interaction_id, id);
create index ix_footage_reference_goes_on on footage_reference (goes_on);

create table footage_reference_category (
    footage_id   bigint not null references footage_reference (id),
    category_id  bigint not null references footage_category (id),
    primary key (footage_id, category_id)
);
create index ix_footage_reference_category on footage_reference_category (category_id);

create table view_count (
    id            bigint       not null primary key,
    footage_id    bigint       not null references footage_reference (id),
    views         bigint       not null,
    platform      varchar(60)  not null,
    captured_at   timestamp with time zone not null,
    captured_by   varchar(160) not null,
    constraint ck_view_count_positive check (views >= 0)
);
create index ix_view_count_footage on view_count (footage_id, captured_at);
