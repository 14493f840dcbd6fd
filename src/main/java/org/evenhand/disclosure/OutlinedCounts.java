package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Counts;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;

/** What is known of a population under any policy: its name, date and parts, none of which is a secret. */
abstract class OutlinedCounts implements Counts {

    private final String name;
    private final LocalDate date;
    private final Unit unit;
    private final Outline outline;
    private final Set<String> columns;

    OutlinedCounts(Population population) {
        this.name = population.name();
        this.date = population.date();
        this.unit = population.unit();
        this.outline = new Outline(population);
        this.columns = population.columns();
    }

    Outline outline() {
        return outline;
    }

    @Override
    public String population() {
        return name;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public boolean measures(String column) {
        return columns.contains(column);
    }

    @Override
    public Part whole() {
        return outline.whole();
    }

    @Override
    public List<Part> parts(String level) {
        return outline.parts(level);
    }

    @Override
    public List<Part> path(Part part) {
        return outline.path(part);
    }

    @Override
    public int depth(Part part) {
        return outline.depth(part);
    }
}
