create sequence seq_interaction start with 1000 increment by 50;
create sequence interaction_number start with 1 increment by 1;

create table zone (
    id      bigint       not null primary key,
    code    varchar(40)  not null unique,
    name    varchar(120) not null,
    active  boolean      not null
);

create table call_type (
    id       bigint       not null primary key,
    code     varchar(40)  not null unique,
    name_en  varchar(120) not null,
    name_es  varchar(120) not null,
    active   boolean      not null
);

create table interaction_category (
    id           bigint        not null primary key,
    code         varchar(40)   not null unique,
    name_en      varchar(120)  not null,
    name_es      varchar(120)  not null,
    guidance_en  varchar(2000) not null,
    guidance_es  varchar(2000) not null,
    active       boolean       not null
);

-- All but the number and the logger may be empty while the record is a draft; occurred_text is the time as it was typed.
-- listed_at orders lists: when it occurred, else when it was begun; never empty, so that no row falls out of a page.
create table interaction (
    id                   bigint       not null primary key,
    version              bigint       not null,
    number               varchar(40)  not null unique,
    state                varchar(20)  not null,
    logged_by_id         bigint       not null references account (id),
    logged_by_name       varchar(160) not null,
    logged_by_deputy_id  bigint       references deputy (id),
    created_at           timestamp with time zone not null,
    saved_at             timestamp with time zone not null,
    submitted_at         timestamp with time zone,
    verified_at          timestamp with time zone,
    occurred_text        varchar(120),
    occurred_at          timestamp with time zone,
    listed_at            timestamp with time zone not null,
    cad_number           varchar(60),
    call_type_id         bigint       references call_type (id),
    zone_id              bigint       references zone (id),
    category_id          bigint       references interaction_category (id),
    title                varchar(200),
    narrative            varchar(10000),
    teaching_point       varchar(4000),
    outcome              varchar(2000),
    thanks               varchar(2000),
    notice               varchar(20),
    submitted_content    varchar(60000)
);
create index ix_interaction_listed on interaction (listed_at, id);
create index ix_interaction_state on interaction (state, listed_at, id);
create index ix_interaction_logged_by on interaction (logged_by_id, state);
create index ix_interaction_logged_by_deputy on interaction (logged_by_deputy_id);
create index ix_interaction_category on interaction (category_id);
create index ix_interaction_zone on interaction (zone_id);
create index ix_interaction_call_type on interaction (call_type_id);

-- Rank and unit are those of the day of the interaction.
create table participation (
    id               bigint      not null primary key,
    interaction_id   bigint      not null references interaction (id),
    deputy_id        bigint      not null references deputy (id),
    unit_id          bigint      references unit (id),
    rank_id          bigint      references rank_title (id),
    part             varchar(20) not null,
    position         integer     not null,
    acknowledged_at  timestamp with time zone,
    constraint uq_participation unique (interaction_id, deputy_id)
);
create index ix_participation_deputy on participation (deputy_id, interaction_id);
create index ix_participation_unit on participation (unit_id, interaction_id);

create table deputy_comment (
    id                bigint        not null primary key,
    participation_id  bigint        not null references participation (id),
    commented_at      timestamp with time zone not null,
    text              varchar(2000) not null
);
create index ix_deputy_comment_participation on deputy_comment (participation_id);

create table community_member (
    id              bigint      not null primary key,
    interaction_id  bigint      not null references interaction (id),
    role            varchar(30) not null,
    age_band        varchar(20) not null,
    minor           boolean     not null,
    consent         varchar(20) not null,
    position        integer     not null
);
create index ix_community_member_interaction on community_member (interaction_id);

create table attachment (
    id              bigint       not null primary key,
    interaction_id  bigint       not null references interaction (id),
    file_name       varchar(200) not null,
    media_type      varchar(80)  not null,
    size_bytes      bigint       not null,
    sha256          varchar(64)  not null,
    added_at        timestamp with time zone not null,
    added_by_name   varchar(160) not null,
    removed_at      timestamp with time zone
);
create index ix_attachment_interaction on attachment (interaction_id);
