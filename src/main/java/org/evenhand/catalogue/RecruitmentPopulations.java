package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Population;

/** What recruitment tells besides applications: selection panels, senior shortlists, and who was appointed to senior posts. */
final class RecruitmentPopulations {

    private RecruitmentPopulations() {}

    static List<Population> of(Snapshot snapshot) {
        List<Population> populations = new ArrayList<>();
        Optional<Events> applications = Events.of(snapshot, Dataset.RECRUITMENT);
        applications.ifPresent(each -> {
            populations.addAll(Panels.of(each));
            populations.addAll(SeniorShortlists.of(each));
        });
        SeniorAppointments.of(snapshot).ifPresent(populations::add);
        return populations;
    }
}
