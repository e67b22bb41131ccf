-- Version 1. Days are texts such as 2026-11-22, moments are ticks of 100 nanoseconds since 1970-01-01T00:00Z, amounts are euro cents,
-- flags are 0 and 1. Every table begins with the municipality: what is of another is never seen.
-- Columns named "body" and "content" hold personal data in JSON; keys of 16 bytes are made with the secret of the installation.

CREATE TABLE signal (
    municipality TEXT NOT NULL,
    content BLOB NOT NULL,          -- the key of all that the partner said
    reference BLOB NOT NULL,        -- the key that all versions of the signal have
    day TEXT,                       -- of sending, or else of receipt
    received TEXT,
    replaced INTEGER NOT NULL,      -- whether a newer version took its place
    findings TEXT NOT NULL,         -- codes with a space between; empty for none
    body BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX signal_content ON signal (municipality, content);
CREATE INDEX signal_reference ON signal (municipality, reference);
CREATE INDEX signal_day ON signal (municipality, day, content);

-- One line for each case, derived from its events, with its place on the worklist. What is absent sorts last: 2147483648 for a rank and
-- '~' for a day.
CREATE TABLE signal_case (
    municipality TEXT NOT NULL,
    id TEXT NOT NULL,
    events INTEGER NOT NULL,
    open INTEGER NOT NULL,
    phase INTEGER NOT NULL,
    result INTEGER,
    picked_up TEXT,
    closed TEXT,
    signals INTEGER NOT NULL,
    arrears INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    owner TEXT,
    rank INTEGER NOT NULL,
    placed TEXT,
    tier INTEGER,
    class TEXT,
    score INTEGER,
    deadline TEXT NOT NULL,
    next_dutch TEXT,
    next_english TEXT,
    next_channel INTEGER,
    next TEXT NOT NULL,
    neighbourhood TEXT,
    waits INTEGER,
    claimed_by TEXT,
    claimed_until INTEGER,
    PRIMARY KEY (municipality, id)
) STRICT, WITHOUT ROWID;

-- One index for each order of the worklist. What can be filtered on stands behind it, so that a line that is not asked for is never fetched.
CREATE INDEX signal_case_rank ON signal_case (municipality, open, rank, id, tier, class, phase, owner, neighbourhood, deadline, next);
CREATE INDEX signal_case_deadline ON signal_case (municipality, open, deadline, id, tier, class, phase, owner, neighbourhood, next);
CREATE INDEX signal_case_next ON signal_case (municipality, open, next, id, tier, class, phase, owner, neighbourhood, deadline);

-- The cases of one owner, in the order of the worklist; by another day they are put in order when they are asked for.
CREATE INDEX signal_case_owner ON signal_case (municipality, owner, open, rank, id, tier, class, phase, neighbourhood, deadline, next) WHERE owner IS NOT NULL;

CREATE TABLE case_event (
    municipality TEXT NOT NULL,
    case_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    body BLOB NOT NULL,
    FOREIGN KEY (municipality, case_id) REFERENCES signal_case (municipality, id)
) STRICT;

CREATE UNIQUE INDEX case_event_place ON case_event (municipality, case_id, sequence);

-- All journals; the kinds are those of JournalKind. Of an erased line only number and day are left.
CREATE TABLE journal (
    municipality TEXT NOT NULL,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    subject TEXT,
    sequence INTEGER,
    content BLOB
) STRICT;

CREATE UNIQUE INDEX journal_number ON journal (municipality, kind, number);
CREATE UNIQUE INDEX journal_subject ON journal (municipality, kind, subject, sequence) WHERE subject IS NOT NULL;

CREATE TABLE outbox (
    municipality TEXT NOT NULL,
    id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    order_key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    made INTEGER NOT NULL,
    content BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    claimed_by TEXT,
    free_from INTEGER,              -- when a claim is over, or when to try again; absent when free
    acknowledged INTEGER
) STRICT;

CREATE UNIQUE INDEX outbox_id ON outbox (municipality, id);
CREATE INDEX outbox_order ON outbox (municipality, kind, order_key, sequence, id);
CREATE INDEX outbox_waiting ON outbox (municipality, kind, made, order_key, sequence, id) WHERE acknowledged IS NULL;
CREATE INDEX outbox_subject ON outbox (municipality, kind, subject);

CREATE TABLE delivery (
    municipality TEXT NOT NULL,
    id TEXT NOT NULL,
    length INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (municipality, id)
) STRICT, WITHOUT ROWID;

-- All pieces but the last are 65536 bytes.
CREATE TABLE delivery_piece (
    municipality TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    FOREIGN KEY (municipality, delivery_id) REFERENCES delivery (municipality, id)
) STRICT;

CREATE UNIQUE INDEX delivery_piece_place ON delivery_piece (municipality, delivery_id, number);

CREATE TABLE run (
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    held_by TEXT,
    held_until INTEGER,
    PRIMARY KEY (municipality, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_step (
    municipality TEXT NOT NULL,
    run TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    done INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (municipality, run, number),
    FOREIGN KEY (municipality, run) REFERENCES run (municipality, name)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX run_step_name ON run_step (municipality, run, name);

-- One row. Whether rows were erased whose bytes may still stand in unused room of the file; the store then writes the file anew.
CREATE TABLE upkeep (
    erased INTEGER NOT NULL
) STRICT;

INSERT INTO upkeep (erased) VALUES (0);
