package org.evenhand.audit;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.audit.reidentification.Reidentification;
import org.evenhand.audit.reidentification.RoundingRule;
import org.evenhand.audit.reidentification.StaffList;

/** Who knows every headcount and where everybody works cannot work out a number of people in post to within two, nor find anybody. */
final class ReidentificationCheck implements Check {

    private final StaffList staff;

    ReidentificationCheck(StaffList staff) {
        this.staff = staff;
    }

    @Override
    public String id() {
        return "re-identification";
    }

    @Override
    public String promise() {
        return "With every headcount and the staff list, no printed number of people in post was found that can be worked out to"
                + " within two, unless the policy is the one for people who may see the records.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        return problems(findings(files));
    }

    @Override
    public AuditReport.Result result(ReleaseFiles files) {
        Reidentification.Findings findings = findings(files);
        return new AuditReport.Result(id(), promise(), problems(findings), findings.notShown());
    }

    private Reidentification.Findings findings(ReleaseFiles files) {
        List<FigureRow> rows =
                files.figures().stream().filter(row -> !row.ofRecords()).toList();
        return Reidentification.of(PrintedCounts.in(rows), staff, RoundingRule.PUBLISHED);
    }

    private static List<String> problems(Reidentification.Findings findings) {
        return Stream.concat(
                        findings.unplaced().stream()
                                .map(place ->
                                        place + ": a number of people of a part that the staff list does not have."),
                        findings.broken().stream())
                .distinct()
                .toList();
    }
}
