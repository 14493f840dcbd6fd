package org.evenhand.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.YamlMap;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/** Reads which query of which database a plan names for a dataset, and refuses what is not one query that reads. */
final class QueryReader {

    private static final List<String> OF_FILES = List.of("file", "sheet", "encoding", "delimiter");

    private final Dataset dataset;
    private final YamlMap section;

    QueryReader(Dataset dataset, YamlMap section) {
        this.dataset = dataset;
        this.section = section;
    }

    Origin.Query read() {
        OF_FILES.stream()
                .filter(section.keys()::contains)
                .forEach(key ->
                        section.complain(key, "'" + key + "' is for files, and '" + dataset.word() + "' has a query."));
        return new Origin.Query(query(), datasource());
    }

    private String query() {
        String query = section.needed("query");
        String plain = query.toLowerCase(Locale.ROOT);
        if (!query.isEmpty() && !plain.startsWith("select") && !plain.startsWith("with") || plain.contains(";")) {
            section.complain(
                    "query", "'query' must be one query that begins with select or with, and have no semicolon.");
        }
        checkParameters(query);
        return query;
    }

    private void checkParameters(String query) {
        Set<String> asked = asked(query);
        asked.stream()
                .filter(name -> !NamedParameters.KNOWN.contains(name))
                .forEach(name -> section.complain(
                        "query",
                        "':" + name + "' is not known here. Known are: :" + NamedParameters.SNAPSHOT_DATE + ", :"
                                + NamedParameters.PERIOD_START + "."));
    }

    private Set<String> asked(String query) {
        try {
            return NamedParameters.in(query);
        } catch (InvalidDataAccessApiUsageException e) {
            section.complain("query", "What stands after a colon of the query is never closed.");
            return Set.of();
        }
    }

    private String datasource() {
        String name = section.needed("datasource");
        if (!name.isEmpty() && !name.matches("[a-z][a-z0-9]*")) {
            section.complain(
                    "datasource",
                    "'datasource' must be a name of small letters and digits. Where it is, and who reads it, stand in the"
                            + " settings, never here.");
        }
        return name;
    }
}
