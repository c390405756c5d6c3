-- The log. Rows are added and never changed; the triggers at the end see to it.

-- Every name that an entry bears or joins. Written once, so that rows stay short and "who is in here" needs
-- no walk over the log.
create table learner (
    number integer primary key,
    name   text not null unique,      -- as it was typed
    folded text not null              -- without its case: those that agree are one learner
) strict;

create table entry (
    id       blob not null primary key check (length(id) = 16),  -- ordered as its text is
    at       integer not null,        -- milliseconds since 1970 in UTC
    learner  integer not null references learner (number),
    type     text not null,           -- as in the text form
    checksum integer not null,        -- CRC-32C over the line of the text form
    -- a review alone has these, what a schedule is folded from first
    item       text,
    day        text check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind       text check (kind in ('scheduled', 'redrill', 'cram', 'early')),
    quality    integer check (quality between 0 and 5),
    correct    integer check (correct = (quality >= 3)),
    latency_ms integer check (latency_ms >= 0),
    override   integer check (override in (0, 1)),
    zone       text,
    revision   text,
    key        text,
    shown      text,                  -- a JSON list; null where there is none
    response   text,                  -- a JSON object
    -- one JSON object of every member without a column; null where there is none
    details    text,
    check (type <> 'review' or (item is not null and day is not null and kind is not null
        and quality is not null and correct is not null and latency_ms is not null
        and override is not null and zone is not null and revision is not null
        and key is not null and response is not null))
) strict, without rowid;

create index alias on entry (type) where type = 'alias';

-- A sitting is looked for among a year of reviews.
create index sitting on entry (learner) where (type glob 'exam_*');

-- "insert or replace" deletes too, and is caught where recursive_triggers is on.
create trigger entry_is_kept before delete on entry
begin select raise(abort, 'entries are never deleted'); end;

create trigger entry_is_final before update on entry
begin select raise(abort, 'entries are never changed'); end;

create trigger learner_is_kept before delete on learner
begin select raise(abort, 'learners are never deleted'); end;

create trigger learner_is_final before update on learner
begin select raise(abort, 'learners are never changed'); end;
