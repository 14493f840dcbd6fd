package org.evenhand.extract;

import java.util.List;

/** Where the rows of a dataset come from. */
public sealed interface Origin {

    /** What the plan says, in words that do not change with the machine. */
    String words();

    /**
     * Files of the folder.
     *
     * @param names their paths within it; {@code *} stands for any letters of a name, {@code ?} for one
     */
    record Files(List<String> names) implements Origin {

        public Files {
            names = List.copyOf(names);
        }

        @Override
        public String words() {
            return String.join(", ", names);
        }

        /** The same names in a folder below. */
        Files under(String path) {
            return new Files(names.stream().map(name -> path + name).toList());
        }
    }

    /**
     * A query that a database answers.
     *
     * @param text the query in SQL; {@code :snapshotDate} and {@code :periodStart} stand for days
     * @param datasource the name of the database; where it is stands in the settings
     */
    record Query(String text, String datasource) implements Origin {

        @Override
        public String words() {
            return text + " on " + datasource;
        }
    }
}
