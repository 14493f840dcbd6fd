package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/**
 * The organisations whose rows stand in the extracts of one run: the plan picks one, or all are read together.
 *
 * <p>Identifiers are unique within an organisation only. Where several are read together, each identifier and each department carries
 * the name of its organisation in front, so that nobody is taken for somebody else and the departments of two bodies stay two.
 */
final class Organisations {

    /** The column that every extract may carry. */
    static final String COLUMN = "organisation";

    private static final List<String> UNIQUE_WITHIN = List.of(
            "person_id",
            "assignment_id",
            "manager_id",
            "application_id",
            "candidate_id",
            "vacancy_id",
            "case_id",
            "move_id",
            "response_id",
            "team_id");
    private static final String DEPARTMENT = "department";

    private final ExtractPlan plan;
    private final Findings findings;
    private final Map<String, String> names = new TreeMap<>();

    Organisations(ExtractPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** Whether a column holds identifiers that another organisation may have given to somebody or something else. */
    private static boolean isUniqueWithin(Dataset dataset, String column) {
        return UNIQUE_WITHIN.contains(column)
                || column.endsWith("_id") && dataset.key().equals(List.of(column));
    }

    /** A text that means something within an organisation, for everybody: a post without a department is in the organisation itself. */
    static String within(String organisation, Dataset dataset, String column, String text) {
        if (text.isEmpty()) {
            return column.equals(DEPARTMENT) && dataset == Dataset.WORKFORCE_SNAPSHOT ? organisation : "";
        }
        return DepartmentNames.in(column) || isUniqueWithin(dataset, column) ? organisation + ": " + text : text;
    }

    /** Takes note of every organisation that the extracts name, and stops where the one that the plan picks is not among them. */
    void meet(Collection<Sheets> extracts) {
        extracts.forEach(sheets -> sheets.each().forEach(sheet -> sheet.cells(COLUMN)
                .forEach(cell ->
                        names.merge(CodeList.plain(cell.text()), cell.text().strip(), Organisations::first))));
        plan.onlyOrganisation()
                .filter(only -> !names.containsKey(CodeList.plain(only)))
                .ifPresent(this::stopWithout);
    }

    /** Of two spellings always the same one, whatever the order of the rows. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void stopWithout(String only) {
        findings.add(
                Severity.STOP,
                "E-NO-ORGANISATION",
                Place.of(plan.name()),
                "no row belongs to '" + only + "', which 'only organisation' picks. The rows belong to: "
                        + (names.isEmpty() ? "none" : String.join(", ", names.values())) + ".",
                "To mend it, correct 'only organisation', or name the column that holds it: Its Heading: organisation");
    }

    /** The rows that this run is about, with the name of their organisation where it has several. */
    Sheets of(Dataset dataset, Sheets sheets) {
        return names.size() < 2
                ? sheets
                : new Sheets(
                        sheets.each().stream().map(sheet -> of(dataset, sheet)).toList());
    }

    private Sheet of(Dataset dataset, Sheet sheet) {
        boolean needed = dataset.key().stream().anyMatch(column -> isUniqueWithin(dataset, column));
        if (!sheet.has(COLUMN)) {
            if (needed) {
                stopWithoutColumn(sheet);
            }
            return sheet;
        }
        List<Row> meant = new ArrayList<>();
        int nameless = 0;
        for (Row row : sheet.rows()) {
            String organisation = CodeList.plain(sheet.cell(row, COLUMN).text());
            boolean blank = organisation.isEmpty();
            nameless += blank && needed ? 1 : 0;
            if (blank && needed) {
                reject(sheet, row);
            } else if (blank || isMeant(organisation)) {
                meant.add(row.with(sheet.position(COLUMN), Cell.text(names.getOrDefault(organisation, ""))));
            }
        }
        return sheet.with(meant, nameless, plan.onlyOrganisation().isEmpty());
    }

    private boolean isMeant(String organisation) {
        Optional<String> only = plan.onlyOrganisation();
        return only.isEmpty() || CodeList.plain(only.get()).equals(organisation);
    }

    private void reject(Sheet sheet, Row row) {
        findings.add(
                Severity.REJECTED,
                "E-BLANK",
                sheet.place().row(row.number()).column(sheet.heading(COLUMN)),
                "blank, where the extracts hold several organisations. The row was left out.",
                "To mend it, fill it in the source.");
    }

    private void stopWithoutColumn(Sheet sheet) {
        findings.add(
                Severity.STOP,
                "E-NO-COLUMN",
                sheet.place(),
                "no column says to which organisation a row belongs, and the extracts hold several: "
                        + String.join(", ", names.values()) + ".",
                "To mend it, add a column 'organisation' to the extract.");
    }
}
