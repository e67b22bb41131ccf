-- Tables of Vroegsignalering. To be run once, by the role that owns the database; PostgreSqlStore.MigrateAsync does it, psql can.
--
-- Every row is of one municipality: its code is the first column of every primary key and unique index, so that the tables can be
-- distributed by it (Citus) and an index never mixes municipalities. There are no foreign keys, sequences, triggers or rules.
-- What is large stands in tables that are partitioned by month and municipality; what has to be unique or found over all months stands
-- in a small table beside it, because a unique key of a partitioned table has to hold the column of the partition.
-- Text is compared byte by byte (COLLATE "C"): the order is the same on every server.

CREATE SCHEMA vroeg;

CREATE TABLE vroeg.schema_version (
    version    integer     NOT NULL PRIMARY KEY,
    name       text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
);

-- Rows that writers lock in turn, such as 'signals' while signals are taken in.
CREATE TABLE vroeg.turns (
    municipality text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality, name)
);

-- Which signals there are, which belong together as versions, and which of these count.
CREATE TABLE vroeg.signals (
    municipality text COLLATE "C" NOT NULL,
    content      uuid    NOT NULL, -- the key of all that the partner said
    reference    uuid    NOT NULL, -- the key that all versions of one signal have
    month        date    NOT NULL, -- where its content stands
    day          date,             -- sent, or else received
    received_on  date,
    is_replaced  boolean NOT NULL,
    PRIMARY KEY (municipality, content)
);

CREATE INDEX signals_reference ON vroeg.signals (municipality, reference);

-- What the partners said. Holds personal data.
CREATE TABLE vroeg.signal_contents (
    municipality text COLLATE "C" NOT NULL,
    month        date  NOT NULL,
    content      uuid  NOT NULL,
    findings     text  NOT NULL, -- codes, separated by spaces
    body         bytea NOT NULL, -- JSON
    PRIMARY KEY (municipality, content, month)
) PARTITION BY RANGE (month, municipality);

-- Cases: how far they are, their place on the worklist, and who works on them. Holds no name, address or BSN.
CREATE TABLE vroeg.cases (
    municipality      text COLLATE "C" NOT NULL,
    case_id           text COLLATE "C" NOT NULL,
    month             date     NOT NULL, -- where its events stand
    events            integer  NOT NULL, -- how many; who saves has to know
    phase             smallint NOT NULL,
    result            smallint,
    picked_up_on      date,
    closed_on         date,
    signals           integer  NOT NULL,
    arrears_cents     bigint   NOT NULL,
    attempts          integer  NOT NULL,
    owner             text COLLATE "C",
    rank              integer,
    placed_on         date,
    tier              smallint,
    class_id          text COLLATE "C",
    score             integer,
    deadline          date,
    next_dutch        text,
    next_english      text,
    next_channel      smallint,
    next_on           date,
    neighbourhood     text COLLATE "C",
    waits_for_review  boolean,
    claimed_by        text COLLATE "C",
    claimed_until     timestamptz,
    PRIMARY KEY (municipality, case_id)
);

CREATE INDEX cases_open_rank ON vroeg.cases (municipality, rank, case_id) WHERE result IS NULL;
CREATE INDEX cases_open_deadline ON vroeg.cases (municipality, deadline, case_id) WHERE result IS NULL;
CREATE INDEX cases_open_next ON vroeg.cases (municipality, next_on, case_id) WHERE result IS NULL;
CREATE INDEX cases_rank ON vroeg.cases (municipality, rank, case_id);

-- What happened in the cases. Holds personal data.
CREATE TABLE vroeg.case_events (
    municipality text COLLATE "C" NOT NULL,
    month        date    NOT NULL, -- of the opening of the case
    case_id      text COLLATE "C" NOT NULL,
    seq          integer NOT NULL,
    body         bytea   NOT NULL, -- JSON
    PRIMARY KEY (municipality, case_id, seq, month)
) PARTITION BY RANGE (month, municipality);

-- How far each journal goes. Who adds lines locks its row: the numbers have no gaps.
CREATE TABLE vroeg.journals (
    municipality text COLLATE "C" NOT NULL,
    journal      smallint NOT NULL,
    last_number  bigint   NOT NULL,
    PRIMARY KEY (municipality, journal)
);

CREATE TABLE vroeg.journal_lines (
    municipality text COLLATE "C" NOT NULL,
    journal      smallint NOT NULL,
    number       bigint   NOT NULL,
    month        date     NOT NULL, -- where its content stands
    on_day       date     NOT NULL,
    subject      text COLLATE "C",
    sequence     integer,
    PRIMARY KEY (municipality, journal, number)
);

CREATE UNIQUE INDEX journal_lines_sequence ON vroeg.journal_lines (municipality, journal, subject, sequence)
    WHERE subject IS NOT NULL AND sequence IS NOT NULL;
CREATE INDEX journal_lines_subject ON vroeg.journal_lines (municipality, journal, subject, number) WHERE subject IS NOT NULL;

-- What the lines say; a line that was erased has none. Holds personal data.
CREATE TABLE vroeg.journal_contents (
    municipality text COLLATE "C" NOT NULL,
    month        date     NOT NULL,
    journal      smallint NOT NULL,
    number       bigint   NOT NULL,
    body         bytea    NOT NULL,
    PRIMARY KEY (municipality, journal, number, month)
) PARTITION BY RANGE (month, municipality);

-- Messages for others, until they are acknowledged and erased. Holds personal data.
CREATE TABLE vroeg.outbox (
    municipality    text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    kind            smallint    NOT NULL,
    subject         text COLLATE "C" NOT NULL,
    order_key       text COLLATE "C" NOT NULL,
    sequence        integer     NOT NULL,
    at              timestamptz NOT NULL,
    body            bytea       NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    claimed_by      text COLLATE "C",
    free_from       timestamptz, -- not to be claimed before; NULL when it may be at once
    acknowledged_at timestamptz,
    PRIMARY KEY (municipality, id)
);

CREATE INDEX outbox_waiting ON vroeg.outbox (municipality, kind, at, order_key, sequence) WHERE acknowledged_at IS NULL;
CREATE INDEX outbox_order ON vroeg.outbox (municipality, kind, order_key, sequence) WHERE acknowledged_at IS NULL;
CREATE INDEX outbox_subject ON vroeg.outbox (municipality, kind, subject);

-- Frozen deliveries, in parts. Holds personal data.
CREATE TABLE vroeg.deliveries (
    municipality text COLLATE "C" NOT NULL,
    id           text COLLATE "C" NOT NULL,
    length       bigint NOT NULL,
    sha256       text   NOT NULL,
    PRIMARY KEY (municipality, id)
);

CREATE TABLE vroeg.delivery_parts (
    municipality text COLLATE "C" NOT NULL,
    id           text COLLATE "C" NOT NULL,
    part         integer NOT NULL, -- from 0; each has 1 MiB, the last what is left
    body         bytea   NOT NULL,
    PRIMARY KEY (municipality, id, part)
);

-- Who works on a run, and which of its steps are done.
CREATE TABLE vroeg.runs (
    municipality text COLLATE "C" NOT NULL,
    run          text COLLATE "C" NOT NULL,
    held_by      text COLLATE "C",
    held_until   timestamptz,
    PRIMARY KEY (municipality, run)
);

CREATE TABLE vroeg.run_steps (
    municipality text COLLATE "C" NOT NULL,
    run          text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    place        bigint      NOT NULL, -- the order in which the steps were done
    at           timestamptz NOT NULL,
    outcome      text        NOT NULL,
    PRIMARY KEY (municipality, run, name)
);

INSERT INTO vroeg.schema_version (version, name) VALUES (1, '0001-tables');
