package org.evenhand.disclosure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Count;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.PayCell;
import org.evenhand.measure.PayStatistic;
import org.evenhand.measure.Population;

/** True counts, under the policy {@code exact}: for people who are entitled to see the records. */
final class ExactCounts extends OutlinedCounts {

    private final Population population;
    private final Map<PayCell, PayStatistic> pay;
    private final Map<Characteristic, int[][][]> tables = new EnumMap<>(Characteristic.class);

    ExactCounts(Population population, Set<Characteristic> by, Map<PayCell, PayStatistic> pay) {
        super(population);
        this.population = population;
        this.pay = pay;
        by.forEach(each -> tables.put(each, tables(each)));
    }

    /** Counts by division, part and group; the whole comes last, as a division of one part. */
    private int[][][] tables(Characteristic by) {
        int groups = by.groups().groups().size();
        int[][][] tables = new int[population.divisions().size() + 1][][];
        for (int at = 0; at < population.divisions().size(); at++) {
            Division division = population.divisions().get(at);
            tables[at] = new int[division.parts().size()][groups];
            for (int row = 0; row < population.size(); row++) {
                for (Part part : division.path(division.parts().get(division.partOf(row)))) {
                    add(tables[at][part.index()], by, row);
                }
            }
        }
        int[] whole = new int[groups];
        for (int row = 0; row < population.size(); row++) {
            add(whole, by, row);
        }
        tables[tables.length - 1] = new int[][] {whole};
        return tables;
    }

    private void add(int[] counts, Characteristic by, int row) {
        Optional<Group> at = Optional.of(by.groups().groups().get(population.groupOf(by, row)));
        while (at.isPresent()) {
            counts[at.get().index()]++;
            at = at.get().parent();
        }
    }

    @Override
    public boolean holds(Characteristic by) {
        return tables.containsKey(by);
    }

    @Override
    public Optional<Detail> detail(Part part, Characteristic by) {
        return Optional.of(Detail.FULL);
    }

    @Override
    public Count count(Part part, Characteristic by, Group group) {
        int[][][] counts = tables.getOrDefault(by, new int[0][][]);
        if (counts.length == 0) {
            throw new IllegalArgumentException(by.code() + " was not counted");
        }
        int division = part.whole()
                ? counts.length - 1
                : population.divisions().indexOf(outline().division(part));
        return new Count(counts[division][part.index()][group.index()], Basis.EXACT);
    }

    @Override
    public Optional<PayStatistic> pay(PayCell cell) {
        return Optional.ofNullable(pay.get(cell));
    }

    @Override
    public Optional<PayStatistic> payLevel(PayCell cell) {
        return pay(cell);
    }

    @Override
    public Basis payBasis(PayCell cell) {
        return Basis.EXACT;
    }
}
