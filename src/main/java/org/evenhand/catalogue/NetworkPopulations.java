package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * The networks of staff on the register: their members, whom the register counts as the baseline of a network, and what they asked for, which
 * are actions that name the network as partner.
 */
final class NetworkPopulations {

    private NetworkPopulations() {}

    static List<Population> of(Snapshot snapshot) {
        if (!snapshot.has(Dataset.ACTION_PLAN_EVIDENCE)) {
            return List.of();
        }
        Table<?> items = snapshot.table(Dataset.ACTION_PLAN_EVIDENCE);
        LocalDate date = snapshot.facts().snapshotDate();
        return List.of(members(items, date).build(), asks(items, date).build());
    }

    /** A row for each member, about whom nothing is known but the network. */
    private static EventPopulation members(Table<?> items, LocalDate date) {
        Table<?> networks = items.where(Items.of(items).says("item_type", "network"));
        List<Integer> members = new ArrayList<>();
        for (int row = 0; row < networks.size(); row++) {
            for (int member = 0; member < CountedPeople.number(networks, "baseline", row); member++) {
                members.add(row);
            }
        }
        Table<?> rows =
                networks.pick(members.stream().mapToInt(Integer::intValue).toArray());
        TextColumn theme = rows.text("theme");
        return EventPopulation.of("action_plan_evidence, network members", rows, date, Unit.PEOPLE)
                .told(
                        "networks",
                        Level.of("about", row -> theme.has(row) ? theme.word(row) : "other"),
                        Level.of("network", rows.text("title")::word));
    }

    private static EventPopulation asks(Table<?> items, LocalDate date) {
        TextColumn theme = items.text("theme");
        Table<?> rows =
                items.where(row -> theme.word(row).toLowerCase(Locale.ROOT).equals(Items.NETWORK_ASK));
        return EventPopulation.of("action_plan_evidence, network asks", rows, date, Unit.ACTIONS)
                .told(
                        "taken up",
                        EventPopulation.whether(
                                "taken up",
                                Items.of(rows).says("status", "in_progress", "done"),
                                "Asks taken up",
                                "Asks not taken up"))
                .sizes(Level.of("network", rows.text("partner")::word));
    }
}
