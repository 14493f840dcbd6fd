package org.evenhand.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evenhand.assessment.Narrative;
import org.evenhand.audit.reidentification.PrintedCount;
import org.evenhand.audit.reidentification.StaffList;
import org.evenhand.audit.reidentification.Verdict;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.job.WhoIsWhere;
import org.evenhand.measure.Inquiry;
import org.evenhand.measure.Population;
import org.evenhand.report.data.FiguresCsv;
import org.evenhand.sample.SampleCouncil;

/** A sample council whose figures were released: the file, the staff list that anybody may know, and the truth. */
final class ProtectedCouncil {

    private static final String EDITION = "eflg-2021";

    private final Catalogue catalogue = Catalogue.load(EDITION, Set.of());
    private final Inquiry inquiry;
    private final Population people;
    private final StaffList staff;
    private final Path folder;

    ProtectedCouncil(int size, int seed, Path folder) {
        this.folder = folder;
        SampleCouncil.write(size, seed, folder);
        ExtractPlan plan = ExtractPlan.read(folder, Optional.empty(), Optional.empty());
        inquiry = catalogue.inquiry(Extracts.read(plan).snapshot().orElseThrow());
        this.people = inquiry.scope()
                .mergedBelow(DisclosureControl.SMALLEST_UNIT)
                .of("workforce")
                .orElseThrow();
        this.staff = WhoIsWhere.of(inquiry);
    }

    List<FigureRow> released() throws IOException {
        Path file = folder.resolve("figures.csv");
        Release release = DisclosureControl.release(inquiry, facts(), ProtectionKey.demonstration());
        FiguresCsv.write(Narrative.of(release, catalogue), catalogue, file);
        return FigureRow.read(Files.readAllBytes(file));
    }

    StaffList staff() {
        return staff;
    }

    /** The true number of a count that was tested; empty where it is of no part that has a name. */
    OptionalInt truth(Verdict verdict) {
        return verdict.subject().stream()
                .filter(subject -> staff.in(subject.part()).isPresent())
                .mapToInt(subject -> truth(verdict.characteristic(), subject))
                .findFirst();
    }

    /** The true number of a printed count. */
    int truth(PrintedCount count) {
        return truth(
                count.characteristic(),
                new Verdict.Subject(count.part(), count.path().get(0)));
    }

    private int truth(String characteristic, Verdict.Subject subject) {
        Characteristic by = Characteristic.of(characteristic).orElseThrow();
        return (int) staff.in(subject.part()).orElseThrow().stream()
                .mapToObj(row -> by.groups().groups().get(people.groupOf(by, row)))
                .filter(finest -> in(finest, subject.group()))
                .count();
    }

    private static boolean in(Group finest, String group) {
        if (group.equals(PrintedCount.TOLD)) {
            return finest.declared();
        }
        Optional<Group> at = Optional.of(finest);
        while (at.isPresent() && !at.get().code().equals(group)) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private Release.Facts facts() {
        return new Release.Facts(
                "Fernshire Council",
                "England",
                inquiry.date(),
                Optional.empty(),
                DisclosurePolicy.PUBLISHED,
                EDITION,
                ProtectionKey.demonstration().id(),
                true,
                people.size(),
                Map.of(),
                0,
                0,
                List.of());
    }
}
