CREATE TABLE evenhand_release (
    id            VARCHAR(40)  NOT NULL PRIMARY KEY,
    snapshot_date DATE         NOT NULL,
    revision      INTEGER      NOT NULL,
    run_key       CHAR(64)     NOT NULL,
    policy        VARCHAR(20)  NOT NULL,
    edition       VARCHAR(20)  NOT NULL,
    UNIQUE (snapshot_date, revision)
);

CREATE TABLE evenhand_figure (
    release_id     VARCHAR(40)   NOT NULL REFERENCES evenhand_release (id) ON DELETE CASCADE,
    position       INTEGER       NOT NULL,
    indicator      VARCHAR(20)   NOT NULL,
    characteristic VARCHAR(60)   NOT NULL,
    group_code     VARCHAR(100)  NOT NULL,
    comparator     VARCHAR(100)  NOT NULL,
    within         VARCHAR(200)  NOT NULL,
    within_value   VARCHAR(1000) NOT NULL,
    stage          VARCHAR(200)  NOT NULL,
    measure        VARCHAR(40)   NOT NULL,
    printed_value  DECIMAL(20, 6),
    unit           VARCHAR(40)   NOT NULL,
    lower_end      DECIMAL(20, 6),
    upper_end      DECIMAL(20, 6),
    numerator      DECIMAL(20, 6),
    denominator    DECIMAL(20, 6),
    status         VARCHAR(12)   NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    basis          VARCHAR(12)   NOT NULL,
    PRIMARY KEY (release_id, position)
);

CREATE INDEX evenhand_figure_by_indicator ON evenhand_figure (indicator, release_id);
